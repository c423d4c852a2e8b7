// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/overviewrepository.h"
#include "models/services/campaignservice.h"
#include "models/services/catalogservice.h"
#include "models/services/checkpointservice.h"
#include "models/services/connectionservice.h"
#include "models/services/issueservice.h"
#include "models/services/issuingcontrol.h"
#include "models/services/memberservice.h"
#include "models/services/peopleservice.h"
#include "models/services/rewardservice.h"
#include "models/services/simulationservice.h"
#include "models/services/syncservice.h"
#include "models/services/verifyservice.h"

namespace rd::services {

class BalanceService;
class HandIssueService;
class MoveService;
class EraseService;
class CodeService;
class HistoryService;
class StatementService;
class BatchService;
class PayoutMethodService;
class RecoveryKit;

/// Everything the two faces (window, command line) may ask for, in one place; made by app/composition, which owns the
/// parts and outlives all users of this. Every call of a service or repository blocks: from the window only through
/// Task or inBackground().
struct Desk {
    WorkspaceRepository &workspace;
    OverviewRepository &overview;
    ConnectionService &connections;
    SyncService &sync;
    BookService &books;
    CampaignService &campaigns;
    PeopleService &people;
    RewardService &rewards;
    IssueService &issue;
    IssuingControl &issuing;
    VerifyService &verify;
    BalanceService &balances;
    HandIssueService &handIssue;
    MoveService &moving;
    EraseService &erasing;
    CodeService &codes;
    Gate &gate;
    MemberService &members;
    CheckpointService &checkpoints;
    SimulationService &simulation;
    HistoryService &history;
    StatementService &statements;
    Clock &clock;
    QString actor; ///< the member who uses this program, by name
    CatalogService &catalog;
    BatchService &batches;
    PayoutMethodService &payoutMethods;
    RecoveryKit &recovery;
};

} // namespace rd::services

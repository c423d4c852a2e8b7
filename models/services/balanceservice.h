// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/balancerepository.h"
#include "models/ports/connectionrepository.h"
#include "models/services/peopleservice.h"
#include "models/services/rewardservice.h"

namespace rd::services {

/// Where a participant stands in one currency and mode: cash for bringing customers, over all campaigns of the mode
/// (domain.md 4.7).
struct ParticipantBalance {
    Currency currency;
    Mode mode = Mode::Live;
    qint64 earned = 0; ///< accrued and adjusted, less reversed
    qint64 upcoming = 0; ///< pending and in review
    qint64 due = 0; ///< due and approved
    qint64 issued = 0; ///< money that went out, less what came back
    qint64 recoverable = 0; ///< owed back: issued and later taken back, and negative adjustments, as far as still open
    qint64 payable = 0; ///< due − recoverable
    qint64 carried = 0; ///< payable, where none of it may be paid now; else 0
    std::optional<Blocker> reason; ///< why it is carried: NegativeBalance or BelowThreshold
};

struct AdjustRequest {
    QString participant; ///< id, e-mail or code
    QString campaign; ///< for more; may be empty where the participant is in one campaign only
    Money amount; ///< more than 0: owed more; less: owed less
    std::optional<Mode> mode = {}; ///< nothing: that of the campaign named, else Modes::usual()
    QString reason;
    QString member;
};

struct WriteOffRequest {
    QString participant;
    Currency currency;
    QString reason;
    QString member;
    std::optional<Mode> mode = {}; ///< nothing: Modes::usual()
};

/// Balances, and what people may do to them with a reason and a name. Blocking.
class BalanceService {
public:
    BalanceService(BooksRepository &books, BalanceRepository &balances, PeopleService &people,
        CampaignRepository &campaigns, ConnectionRepository &connections, RewardService &rewards,
        WorkspaceRepository &workspace, Clock &clock);

    /// By currency code, live before test; a currency that never moved is left out.
    [[nodiscard]] Result<std::vector<ParticipantBalance>> balances(ParticipantId participant);
    /// Roles approver and admin; nobody adjusts an own balance. More money becomes a reward that goes through approval
    /// like any other; less money is taken off what is paid next.
    [[nodiscard]] Result<Adjustment> adjust(const AdjustRequest &request);
    [[nodiscard]] Result<std::vector<Adjustment>> adjustments(ParticipantId participant);

    /// Asks to give up a negative balance; somebody else approves.
    [[nodiscard]] Result<WriteOff> requestWriteOff(const WriteOffRequest &request);
    [[nodiscard]] Result<std::vector<WriteOff>> writeOffs();
    /// Books the write-off, or what is still owed of it. Who asked may approve only where nobody else could.
    [[nodiscard]] Result<WriteOff> approveWriteOff(qint64 id, const QString &member);
    [[nodiscard]] Result<WriteOff> refuseWriteOff(qint64 id, const QString &reason, const QString &member);

private:
    [[nodiscard]] Result<Member> decider(const QString &name, const Participant *notThem);
    [[nodiscard]] Result<const Campaign *> campaignFor(const std::vector<Campaign> &campaigns,
        const Participant &participant, const QString &name, std::optional<Mode> mode);
    /// The mode asked for, which some connection must have; without one the usual one.
    [[nodiscard]] Result<Mode> modeFor(std::optional<Mode> asked);
    [[nodiscard]] Result<WriteOff> openWriteOff(qint64 id);
    [[nodiscard]] Result<ParticipantBalance> balance(ParticipantId participant, Currency currency, Mode mode);

    BooksRepository &m_books;
    BalanceRepository &m_balances;
    PeopleService &m_people;
    CampaignRepository &m_campaigns;
    ConnectionRepository &m_connections;
    RewardService &m_rewards;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
};

} // namespace rd::services

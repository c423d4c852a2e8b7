// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/balanceservice.h"
#include "models/services/desk.h"
#include "models/services/eraseservice.h"
#include "models/services/handissue.h"
#include "models/services/moveservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::app {

// The JSON shapes of contract.md 3. Names are a promise to scripts: add, never rename.

[[nodiscard]] QJsonObject toJson(const Money &money);
[[nodiscard]] QJsonValue toJson(Instant instant); ///< ISO 8601 with Z; null for the epoch
[[nodiscard]] QString idText(qint64 id);
[[nodiscard]] QJsonObject toJson(const Connection &connection);
[[nodiscard]] QJsonObject toJson(const services::PaceReport &report);
[[nodiscard]] QJsonObject toJson(const services::EventImportReport &report);
[[nodiscard]] QJsonObject toJson(const AccountReport &report);
[[nodiscard]] QJsonObject toJson(const services::SyncReport &report);
[[nodiscard]] QJsonObject toJson(const services::BookReport &report);
[[nodiscard]] QJsonObject toJson(const RewardRow &row);
[[nodiscard]] QJsonArray toJson(const std::vector<services::CurrencyTotal> &totals);
[[nodiscard]] QJsonObject toJson(const services::RewardList &list);
[[nodiscard]] QJsonArray toJson(const std::vector<services::FlagRow> &flags);
[[nodiscard]] QJsonObject toJson(const services::Explanation &explanation);
[[nodiscard]] QJsonObject toJson(const services::ConversionExplanation &explanation);
[[nodiscard]] QJsonObject toJson(const services::DecisionReport &report);
[[nodiscard]] QJsonObject toJson(const services::IssuePreview &preview);
[[nodiscard]] QJsonObject toJson(const services::IssueReport &report);
/// As `rewards issue`, with what was left and why.
[[nodiscard]] QJsonObject toJson(const services::AutomaticReport &report);
[[nodiscard]] QJsonObject toJson(const services::VerifyReport &report);
[[nodiscard]] QJsonObject toJson(const ParticipantSummary &summary);
[[nodiscard]] QJsonObject toJson(const ReferralRow &row);
[[nodiscard]] QJsonObject toJson(const services::ImportReport &report);
[[nodiscard]] QJsonObject toJson(const services::ParticipantBalance &balance);
[[nodiscard]] QJsonObject toJson(const Adjustment &adjustment);
[[nodiscard]] QJsonObject toJson(const WriteOff &writeOff);
[[nodiscard]] QJsonObject toJson(const services::HandIssueReport &report);
[[nodiscard]] QJsonObject toJson(const services::PaidReport &report);
[[nodiscard]] QJsonObject toJson(const services::CompareReport &report);
[[nodiscard]] QJsonObject toJson(const Campaign &campaign);

} // namespace rd::app

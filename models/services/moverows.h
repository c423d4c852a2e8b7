// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/movingrepository.h"
#include "models/services/sheetreader.h"

#include <map>

namespace rd::services {

/// What rows of a file may name: participants by e-mail or code, campaigns by name.
class KnownPeople {
public:
    KnownPeople(const std::vector<Participant> &participants, const std::vector<Campaign> &campaigns);
    [[nodiscard]] ParticipantId byEmail(const QString &email) const;
    [[nodiscard]] ParticipantId byCode(const QString &code) const;
    [[nodiscard]] const Participant *participant(ParticipantId id) const;
    [[nodiscard]] const Campaign *campaign(const QString &name) const;

private:
    QHash<QString, ParticipantId> m_byEmail;
    QHash<QString, ParticipantId> m_byCode;
    std::map<ParticipantId, const Participant *> m_byId;
    std::map<QString, const Campaign *> m_campaigns;
};

[[nodiscard]] const QStringList &manualSaleColumns();
[[nodiscard]] const QStringList &paidColumns();

struct ManualSaleRows {
    std::vector<ManualSale> good;
    std::vector<RowProblem> problems;
};
/// Where sales go.
struct ManualSalePlace {
    std::vector<ConnectionId> connections; ///< of `mode`, for a sale without a campaign
    Mode mode = Mode::Live;
    std::optional<Mode> asked; ///< by a person: campaigns of the other mode are a mistake
};
[[nodiscard]] ManualSaleRows readManualSaleRows(const Sheet &sheet, const SheetColumns &columns,
    const KnownPeople &people, const ManualSalePlace &place, const Calendar &calendar);

struct PaidRows {
    std::vector<PaidElsewhere> good;
    std::vector<RowProblem> problems;
    std::vector<QString> names; ///< of the participant as the file has it, beside `good`
};
/// @param forComparing a reference is not needed, and a participant nobody knows is no problem
[[nodiscard]] PaidRows readPaidRows(const Sheet &sheet, const SheetColumns &columns, const KnownPeople &people,
    Mode mode, const Calendar &calendar, bool forComparing);

} // namespace rd::services

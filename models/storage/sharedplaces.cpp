// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedplaces.h"

namespace rd::storage {

Status addPlaceIndex(Database &db)
{
    return db.execute("CREATE INDEX payout_method_place ON payout_method (fingerprint, participant) WHERE current = 1 "
                      "AND removed = 0;");
}

Result<std::vector<SharedPlace>> sharedPlaces(Database &db, ParticipantId only)
{
    // Each part of its own, so that both find the other's addresses by an index.
    constexpr std::string_view kPairs =
        "SELECT m.participant, o.participant, a.email_key FROM payout_method m "
        "JOIN payout_method o ON o.fingerprint = m.fingerprint AND o.current = 1 AND o.removed = 0 AND o.participant "
        "<> m.participant JOIN participant p ON p.id = o.participant AND p.state <> 5 ";
    constexpr std::string_view kWhere = " WHERE m.current = 1 AND m.removed = 0 AND length(m.fingerprint) > 0 ";
    const std::string_view who = only.isValid() ? "AND m.participant = ?1 " : "";
    const std::string sql = joined({kPairs, "JOIN participant a ON a.id = p.id", kWhere, who, "UNION ", kPairs,
        "JOIN former_email a ON a.participant = p.id", kWhere, who, "ORDER BY 1, 2, 3"});
    auto row = only.isValid() ? db.query(sql, only) : db.query(sql);
    std::vector<SharedPlace> places;
    while (row.next())
        places.push_back({row.id<ParticipantId>(0), row.id<ParticipantId>(1), row.stdString(2)});
    RD_CHECK(row.status());
    return places;
}

Status markSharedPlace(Database &db, ParticipantId participant, const QByteArray &fingerprint)
{
    if (fingerprint.isEmpty())
        return {};
    constexpr const char *kOthers = "SELECT participant FROM payout_method WHERE fingerprint = ?1 AND current = 1 AND "
                                    "removed = 0 AND participant <> ?2";
    RD_TRY(others, db.number(joined({"SELECT count(*) FROM (", kOthers, ")"}), 0, fingerprint, participant));
    if (others == 0)
        return {};
    return db.run(
        joined({"INSERT INTO touched_mark SELECT DISTINCT 1, customer FROM referral WHERE ended_at IS NULL AND "
                "(participant = ?2 OR participant IN (",
            kOthers, "))"}),
        fingerprint, participant);
}

} // namespace rd::storage

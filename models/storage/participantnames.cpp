// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/participantnames.h"

#include <QCryptographicHash>

#include <utility>
#include <vector>

namespace rd::storage {

namespace {

constexpr char kSeparator = '\x1f';
constexpr qsizetype kNameDigits = 32;

} // namespace

std::string participantName(std::string_view foldedEmail, int ordinal)
{
    QByteArray input("rd-participant-1");
    input.append(kSeparator).append(foldedEmail.data(), static_cast<qsizetype>(foldedEmail.size()));
    if (ordinal > 1)
        input.append(kSeparator).append(QByteArray::number(ordinal));
    return QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex().left(kNameDigits).toStdString();
}

Result<std::string> freeParticipantName(Database &db, std::string_view foldedEmail)
{
    for (int ordinal = 1;; ++ordinal) {
        std::string name = participantName(foldedEmail, ordinal);
        RD_TRY(taken, db.number("SELECT count(*) FROM participant WHERE public_id = ?1", 0, name));
        if (taken == 0)
            return name;
    }
}

Status nameParticipants(Database &db)
{
    std::vector<std::pair<qint64, std::string>> unnamed;
    auto row = db.query("SELECT id, email_key FROM participant WHERE public_id = '' ORDER BY id");
    while (row.next())
        unnamed.emplace_back(row.integer(0), row.stdString(1));
    RD_CHECK(row.status());
    for (const auto &[id, email] : unnamed) {
        RD_TRY(name, freeParticipantName(db, email));
        RD_CHECK(db.run("UPDATE participant SET public_id = ?2 WHERE id = ?1", id, name));
    }
    return {};
}

} // namespace rd::storage

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/participantnames.h"

#include "models/storage/meta.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <utility>
#include <vector>

namespace rd::storage {

namespace {

constexpr char kSeparator = '\x1f';
constexpr qsizetype kNameDigits = 32;
constexpr const char *kSalt = "participant-salt";

std::string hashed(QByteArray input, std::string_view foldedEmail, int ordinal)
{
    input.append(kSeparator).append(foldedEmail.data(), static_cast<qsizetype>(foldedEmail.size()));
    if (ordinal > 1)
        input.append(kSeparator).append(QByteArray::number(ordinal));
    return QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex().left(kNameDigits).toStdString();
}

QString randomHex()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

Result<std::string> saltOf(Database &db)
{
    RD_TRY(stored, metaValue(db, kSalt));
    if (stored)
        return stored->toStdString();
    const QString salt = randomHex();
    RD_CHECK(setMetaValue(db, kSalt, salt));
    return salt.toStdString();
}

/// As names were before there was a salt: anybody who guesses the address finds them.
bool isUnsalted(const std::string &name, std::string_view foldedEmail)
{
    constexpr int kMostOrdinals = 9;
    for (int ordinal = 1; ordinal <= kMostOrdinals; ++ordinal) {
        if (name == hashed("rd-participant-1", foldedEmail, ordinal))
            return true;
    }
    return false;
}

} // namespace

std::string participantName(std::string_view salt, std::string_view foldedEmail, int ordinal)
{
    QByteArray input("rd-participant-2");
    input.append(kSeparator).append(salt.data(), static_cast<qsizetype>(salt.size()));
    return hashed(input, foldedEmail, ordinal);
}

Result<std::string> freeParticipantName(Database &db, std::string_view foldedEmail)
{
    RD_TRY(salt, saltOf(db));
    for (int ordinal = 1;; ++ordinal) {
        std::string name = participantName(salt, foldedEmail, ordinal);
        // The index leaves out who has no name yet; without the second condition everybody would be read.
        RD_TRY(taken,
            db.number("SELECT EXISTS (SELECT 1 FROM participant WHERE public_id = ?1 AND public_id <> '')", 0, name));
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

Status forgetParticipantName(Database &db, ParticipantId participant)
{
    RD_CHECK(setMetaValue(db, kSalt, randomHex()));
    auto row = db.query("SELECT public_id, email_key FROM participant WHERE id = ?1", participant);
    if (!row.next())
        return row.status();
    const std::string name = row.stdString(0);
    if (!isUnsalted(name, row.text(1)))
        return {};
    RD_TRY(keyed,
        db.number("SELECT count(*) FROM reward WHERE participant = ?1 AND object_id = ?2", 0, participant, name));
    if (keyed > 0)
        return {};
    return db.run("UPDATE participant SET public_id = ?2 WHERE id = ?1", participant, randomHex());
}

} // namespace rd::storage

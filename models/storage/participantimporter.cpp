// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/participantimporter.h"

#include "models/core/engine.h"
#include "models/storage/chain.h"
#include "models/storage/erasurelist.h"
#include "models/storage/formeremails.h"
#include "models/storage/joineddays.h"
#include "models/storage/participantnames.h"
#include "models/storage/suspensions.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

struct ParticipantImporter::Known {
    qint64 id = 0;
    QString email;
    QString name;
    QString group;
    QString country;
    ParticipantState state = ParticipantState::Active;
    Instant joinedAt;
    bool operator==(const Known &) const = default;
};

Result<ImportCounts> ParticipantImporter::import(const std::vector<ParticipantImport> &rows)
{
    ImportCounts counts;
    RD_TRY(erased, ErasureList::load(m_db, {}));
    for (const ParticipantImport &row : rows) {
        const bool isErased = erased.pseudonymOf(row.email.toStdString()) != nullptr;
        for (const QString &address : row.formerEmails + QStringList{row.email}) {
            if (!row.formerEmails.isEmpty() && erased.pseudonymOf(address.toStdString()) != nullptr)
                return fail(ErrorKind::BadInput,
                    u"line %1: %2 belonged to somebody who was erased"_s.arg(QString::number(row.line), address),
                    u"Choose another address."_s, u"email-taken"_s);
        }
        if (isErased) {
            ++counts.unchanged; // a file may go on naming them
            continue;
        }
        RD_CHECK(importRow(row, counts));
    }
    if (m_isOtherDay)
        RD_CHECK(JoinedDays::noteOtherDay(m_db));
    return counts;
}

Status ParticipantImporter::importRow(const ParticipantImport &row, ImportCounts &counts)
{
    const std::string emailKey = normalEmail(row.email.toStdString());
    if (emailKey.empty())
        return fail(ErrorKind::BadInput, u"line %1: the e-mail is empty"_s.arg(row.line));
    RD_TRY(known, find(row, emailKey));
    qint64 id = 0;
    bool changed = false;
    if (known) {
        id = known->id;
        RD_TRY(updated, update(row, *known));
        changed = updated;
    } else {
        RD_TRY(inserted, insert(row, emailKey));
        id = inserted;
    }
    RD_TRY(emails, setEmails(row, emailKey, id, known ? known->email : row.email));
    RD_TRY(codes, setCodes(row, id));
    RD_TRY(joined, join(id));
    changed = changed || emails || codes || joined;
    ++(!known ? counts.added : changed ? counts.changed : counts.unchanged);
    return {};
}

Result<std::optional<ParticipantImporter::Known>> ParticipantImporter::find(
    const ParticipantImport &row, const std::string &emailKey)
{
    RD_TRY(id, participantByEmail(m_db, emailKey));
    for (const QString &former : row.formerEmails) {
        RD_TRY(other, participantByEmail(m_db, normalEmail(former.toStdString())));
        if (id.isValid() && other.isValid() && other != id)
            return fail(ErrorKind::BadInput,
                u"line %1: %2 and %3 belong to two participants"_s.arg(QString::number(row.line), row.email, former),
                u"Participants are never merged: choose another address."_s, u"email-taken"_s);
        id = id.isValid() ? id : other;
    }
    auto known =
        m_db.query("SELECT id, email, name, group_name, country, state, joined_at FROM participant WHERE id = ?1", id);
    if (known.next())
        return std::optional(Known{known.integer(0), known.string(1), known.string(2), known.string(3), known.string(4),
            static_cast<ParticipantState>(known.integer(5)), known.instant(6)});
    RD_CHECK(known.status());
    return std::optional<Known>();
}

Result<bool> ParticipantImporter::setEmails(
    const ParticipantImport &row, const std::string &emailKey, qint64 participant, const QString &present)
{
    if (row.formerEmails.isEmpty())
        return false;
    const ParticipantId id{participant};
    const std::string presentKey = normalEmail(present.toStdString());
    const QString email = row.email.trimmed();
    RD_TRY(owner, participantByEmail(m_db, emailKey));
    // Only who names the present address can replace it. A list that was written before a later change names one that
    // is a former one by now: that stays one.
    bool isNewer = false;
    std::vector<std::pair<std::string, QString>> others;
    for (const QString &former : row.formerEmails) {
        const std::string key = normalEmail(former.toStdString());
        isNewer = isNewer || key == presentKey;
        if (key != presentKey && key != emailKey)
            others.emplace_back(key, former.trimmed());
    }
    // What nobody has and nobody was told to give up: a slip that was undone, or a change made meanwhile.
    if (!isNewer && !owner.isValid())
        return fail(ErrorKind::BadInput,
            u"line %1: the e-mail address of %2 was changed meanwhile"_s.arg(QString::number(row.line), present),
            u"Name the present address as the former one, if it is to be replaced."_s, u"email-changed"_s);
    bool changed = isNewer && (emailKey != presentKey || email != present);
    if (changed && emailKey == presentKey) {
        // The same address in other letters: no change of who this is.
        RD_CHECK(m_db.run("UPDATE participant SET email = ?2 WHERE id = ?1", participant, email));
    } else if (changed) {
        RD_CHECK(changeEmail(m_db, id, emailKey, email, m_now));
        RD_CHECK(noteEmail(row, participant));
    }
    for (const auto &[key, former] : others) {
        RD_TRY(noted, noteFormerEmail(m_db, id, key, former, m_now));
        changed = changed || noted;
    }
    return changed;
}

/// No address goes into the chain or the text beside it: former_email knows which gave way to which, until erased.
Status ParticipantImporter::noteEmail(const ParticipantImport &row, qint64 participant)
{
    NewEntry entry = settingEntry(EntryKind::Imported, u"participant: e-mail address changed"_s, m_actor);
    entry.note = row.reason;
    entry.participant = ParticipantId{participant};
    return appendOne(m_db, entry, m_now);
}

Result<qint64> ParticipantImporter::insert(const ParticipantImport &row, const std::string &emailKey)
{
    RD_TRY(publicId, freeParticipantName(m_db, emailKey));
    const ParticipantState state = row.state.value_or(ParticipantState::Active);
    RD_TRY(id,
        m_db.insert("INSERT INTO participant (email_key, email, name, group_name, country, state, joined_at, "
                    "public_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            emailKey, row.email.trimmed(), row.name.value_or(QString()), row.group.value_or(QString()),
            row.country.value_or(QString()), static_cast<int>(state), row.joinedAt.value_or(m_now), publicId));
    RD_CHECK(noteState(m_db, id, std::nullopt, state, m_now));
    return id;
}

Result<bool> ParticipantImporter::update(const ParticipantImport &row, const Known &known)
{
    const Known wanted{known.id, known.email, row.name.value_or(known.name), row.group.value_or(known.group),
        row.country.value_or(known.country), row.state.value_or(known.state), row.joinedAt.value_or(known.joinedAt)};
    if (wanted == known)
        return false;
    RD_CHECK(m_db.run(
        "UPDATE participant SET name = ?2, group_name = ?3, country = ?4, state = ?5, joined_at = ?6 WHERE id = ?1",
        wanted.id, wanted.name, wanted.group, wanted.country, static_cast<int>(wanted.state), wanted.joinedAt));
    m_isOtherDay = m_isOtherDay || wanted.joinedAt != known.joinedAt;
    RD_CHECK(noteState(m_db, known.id, known.state, wanted.state, m_now));
    RD_CHECK(noteReason(row, known, wanted.state));
    return true;
}

Status ParticipantImporter::noteReason(const ParticipantImport &row, const Known &known, ParticipantState state)
{
    if (row.reason.isEmpty() || state == known.state)
        return {};
    NewEntry entry =
        settingEntry(EntryKind::Imported, u"participant: %1, was %2"_s.arg(word(state), word(known.state)), m_actor);
    entry.note = row.reason;
    entry.participant = ParticipantId{known.id};
    return appendOne(m_db, entry, m_now);
}

Result<bool> ParticipantImporter::setCodes(const ParticipantImport &row, qint64 participant)
{
    if (!row.codes)
        return false;
    bool changed = false;
    QStringList folded;
    int n = 0;
    for (const QString &code : *row.codes) {
        const QString key = QString::fromStdString(foldCode(code.toStdString()));
        // "ANNA anna" is one code: the second spelling would change the first at every import.
        if (folded.contains(key))
            continue;
        RD_TRY(set, setCode(row, participant, n++, code));
        changed = changed || set;
        folded << key;
    }
    std::vector<std::string> gone;
    auto known =
        m_db.query("SELECT code_key FROM participant_code WHERE participant = ?1 AND retired = 0", participant);
    while (known.next()) {
        if (!folded.contains(known.string(0)))
            gone.push_back(known.stdString(0));
    }
    RD_CHECK(known.status());
    for (const std::string &key : gone)
        RD_CHECK(m_db.run("UPDATE participant_code SET retired = 1 WHERE code_key = ?1", key));
    return changed || !gone.empty();
}

Result<bool> ParticipantImporter::setCode(const ParticipantImport &row, qint64 participant, int n, const QString &code)
{
    const std::string key = foldCode(code.toStdString());
    auto known = m_db.query("SELECT participant, n, code, retired FROM participant_code WHERE code_key = ?1", key);
    if (known.next()) {
        if (known.integer(0) != participant)
            return fail(ErrorKind::BadInput,
                u"line %1: the code %2 belongs to another participant"_s.arg(QString::number(row.line), code),
                u"Give each participant codes of their own."_s, u"code-taken"_s);
        if (known.integer(1) == n && known.string(2) == code && !known.flag(3))
            return false;
    }
    RD_CHECK(known.status());
    RD_TRY(erased, ErasureList::isErasedCode(m_db, key));
    if (erased)
        return fail(ErrorKind::BadInput,
            u"line %1: the code %2 belonged to somebody who was erased"_s.arg(QString::number(row.line), code),
            u"What was bought with it stays theirs: choose another code."_s, u"code-taken"_s);
    RD_CHECK(m_db.run("INSERT INTO participant_code VALUES (?1, ?2, ?3, ?4, 0) "
                      "ON CONFLICT (code_key) DO UPDATE SET n = excluded.n, code = excluded.code, retired = 0",
        key, participant, n, code));
    return true;
}

Result<bool> ParticipantImporter::join(qint64 participant)
{
    if (!m_campaign.isValid())
        return false;
    RD_CHECK(
        m_db.run("INSERT OR IGNORE INTO campaign_participant VALUES (?1, ?2, ?3)", m_campaign, participant, m_now));
    return m_db.changes() > 0;
}

Result<ImportCounts> insertTouches(
    Database &db, const std::vector<TouchImport> &rows, Instant now, const QString &actor)
{
    ImportCounts counts;
    RD_TRY(chain, Chain::open(db));
    RD_TRY(erased, ErasureList::load(db, {}));
    for (const TouchImport &row : rows) {
        if (erased.pseudonymOf(row.customerEmail.toStdString()) != nullptr) {
            ++counts.unchanged;
            continue;
        }
        const std::string email = normalEmail(row.customerEmail.toStdString());
        RD_TRY(known,
            db.number("SELECT id FROM touch WHERE email_key = ?1 AND ext_id = ?2 AND participant = ?3 AND campaign IS "
                      "?4 AND (at = ?5 OR NOT ?8) AND fixed = ?6 AND manual = ?7",
                0, email, row.customerId, row.participant, row.campaign, row.at, row.fixed, row.manual, row.dated));
        if (known != 0) {
            ++counts.unchanged;
            continue;
        }
        RD_TRY(id,
            db.insert("INSERT INTO touch (participant, campaign, email_key, ext_id, at, fixed, manual, reason) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                row.participant, row.campaign, email, row.customerId, row.at, row.fixed, row.manual, row.reason));
        ++counts.added;
        if (!row.manual)
            continue;
        NewEntry entry = settingEntry(EntryKind::AttributionChanged,
            u"touch %1, campaign %2, customer %3"_s.arg(QString::number(id), QString::number(row.campaign.value),
                row.customerId.isEmpty() ? u"by e-mail"_s : row.customerId),
            actor);
        entry.note = row.reason;
        entry.participant = row.participant;
        RD_CHECK(chain.append(entry, now));
    }
    const auto imported = std::count_if(rows.begin(), rows.end(), [](const TouchImport &row) { return !row.manual; });
    if (imported > 0 && counts.added > 0)
        RD_CHECK(
            chain.append(settingEntry(EntryKind::Imported, u"referrals: %1 added"_s.arg(counts.added), actor), now));
    return counts;
}

} // namespace rd::storage

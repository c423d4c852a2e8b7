// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasurefile.h"

#include "models/core/engine.h"
#include "models/core/wholefile.h"
#include "models/storage/eraser.h"
#include "models/storage/erasurelist.h"
#include "models/storage/formeremails.h"
#include "models/storage/log.h"
#include "models/storage/meta.h"
#include "models/storage/oldcopies.h"
#include "models/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr qint64 kMostBytes = 64LL * 1024 * 1024;
constexpr int kVersion = 1;
constexpr qsizetype kDigest = 32;

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

Result<QJsonArray> digestsOf(Database &db, qint64 person)
{
    QJsonArray digests;
    auto row = db.query("SELECT digest FROM erased_digest WHERE person = ?1 ORDER BY digest", person);
    while (row.next())
        digests.append(QString::fromLatin1(row.blob(0).toHex()));
    RD_CHECK(row.status());
    return digests;
}

/// By the connection's name: its row may have another number in an older copy.
Result<QJsonArray> accountsOf(Database &db, qint64 person)
{
    QJsonArray accounts;
    auto row = db.query("SELECT c.name, a.ext_id FROM erased_account a JOIN connection c ON c.id = a.connection "
                        "WHERE a.person = ?1 ORDER BY c.name, a.ext_id",
        person);
    while (row.next())
        accounts.append(QJsonObject{{u"connection"_s, row.string(0)}, {u"id"_s, row.string(1)}});
    RD_CHECK(row.status());
    return accounts;
}

Result<QJsonObject> listOf(Database &db)
{
    QJsonArray people;
    auto row = db.query("SELECT e.id, e.pseudonym, ifnull(p.public_id, '') FROM erased_person e "
                        "LEFT JOIN participant p ON e.is_participant = 1 AND p.id = e.person ORDER BY e.id");
    while (row.next()) {
        RD_TRY(digests, digestsOf(db, row.integer(0)));
        RD_TRY(accounts, accountsOf(db, row.integer(0)));
        people.append(QJsonObject{{u"pseudonym"_s, row.string(1)}, {u"participant"_s, row.string(2)},
            {u"digests"_s, digests}, {u"accounts"_s, accounts}});
    }
    RD_CHECK(row.status());
    RD_TRY(id, metaValue(db, "id"));
    RD_TRY(key, ErasureList::key(db));
    return QJsonObject{
        {u"workspace"_s, id.value_or(QString())}, {u"key"_s, QString::fromLatin1(key.toHex())}, {u"people"_s, people}};
}

/// Somebody of the file, looked for in a database that knows nothing of the erasure.
class Finder {
public:
    Finder(Database &db, QByteArray key, const QJsonObject &person) : m_db(db), m_key(std::move(key))
    {
        m_publicId = person.value("participant"_L1).toString();
        for (const QJsonValue value : person.value("digests"_L1).toArray())
            m_digests.insert(fromHex(value));
        for (const QJsonValue value : person.value("accounts"_L1).toArray())
            m_accounts.emplace_back(
                value.toObject().value("connection"_L1).toString(), value.toObject().value("id"_L1).toString());
    }
    [[nodiscard]] Result<ErasureSubject> run()
    {
        ErasureSubject subject;
        auto participant = m_db.query("SELECT id, email_key, public_id FROM participant ORDER BY id");
        while (participant.next()) {
            const bool isNamed = !m_publicId.isEmpty() && participant.string(2) == m_publicId;
            if (isNamed || isListed(participant.text(1)))
                subject.participant = participant.id<ParticipantId>(0);
        }
        RD_CHECK(participant.status());
        RD_TRY(former, formerEmails(m_db));
        for (const FormerAddress &address : former) {
            if (isListed(address.key))
                subject.participant = address.participant;
        }
        std::set<CustomerId> customers;
        for (const std::string_view sql :
            {"SELECT id, email FROM customer", "SELECT ifnull(customer, 0), email FROM provider_customer"}) {
            auto row = m_db.query(sql);
            while (row.next()) {
                if (isListed(row.text(1)))
                    customers.insert(row.id<CustomerId>(0));
            }
            RD_CHECK(row.status());
        }
        for (const auto &[connection, id] : m_accounts) {
            auto row = m_db.query("SELECT ifnull(a.customer, 0) FROM provider_customer a JOIN connection c "
                                  "ON c.id = a.connection WHERE c.name = ?1 AND a.ext_id = ?2",
                connection, id);
            while (row.next())
                customers.insert(row.id<CustomerId>(0));
            RD_CHECK(row.status());
        }
        customers.erase(CustomerId());
        subject.customers.assign(customers.begin(), customers.end());
        RD_CHECK(noteAddresses());
        return subject;
    }
    /// Addresses of theirs that stand anywhere, also where no account or participant shows them.
    [[nodiscard]] const std::set<std::string> &emails() const { return m_emails; }
    /// What the older copy shows no trace of is listed all the same.
    [[nodiscard]] Status list(const QString &pseudonym)
    {
        RD_TRY(person, m_db.number("SELECT id FROM erased_person WHERE pseudonym = ?1", 0, pseudonym));
        RD_TRY(key, ErasureList::key(m_db));
        for (const QByteArray &digest : m_digests) {
            if (key == m_key)
                RD_CHECK(
                    m_db.run("INSERT OR REPLACE INTO erased_digest (digest, person) VALUES (?1, ?2)", digest, person));
        }
        for (const auto &[connection, id] : m_accounts)
            RD_CHECK(m_db.run("INSERT OR REPLACE INTO erased_account (connection, ext_id, person) "
                              "SELECT id, ?2, ?3 FROM connection WHERE name = ?1",
                connection, id, person));
        return {};
    }

private:
    [[nodiscard]] bool isListed(std::string_view email)
    {
        if (email.find('@') == std::string_view::npos || !m_digests.contains(ErasureList::digestOf(m_key, email)))
            return false;
        m_emails.insert(normalEmail(email));
        return true;
    }
    [[nodiscard]] Status noteAddresses()
    {
        for (const std::string_view sql :
            {"SELECT DISTINCT email_key FROM touch", "SELECT DISTINCT customer_email FROM manual_sale",
                "SELECT DISTINCT customer_email FROM paid_elsewhere", "SELECT DISTINCT customer_email FROM invoice",
                "SELECT DISTINCT email FROM charge", "SELECT DISTINCT email FROM payment_intent",
                "SELECT DISTINCT email FROM checkout_session"}) {
            auto row = m_db.query(sql);
            while (row.next())
                (void)isListed(row.text(0));
            RD_CHECK(row.status());
        }
        return {};
    }
    Database &m_db;
    QByteArray m_key;
    QString m_publicId;
    std::set<QByteArray> m_digests;
    std::set<std::string> m_emails;
    std::vector<std::pair<QString, QString>> m_accounts;
};

tl::unexpected<Error> damaged(const QString &name)
{
    return fail(ErrorKind::Damaged, u"%1 is damaged, so who was erased before is not known"_s.arg(name),
        u"Put back the copy that belongs to this workspace. If desk.sqlite is surely the newest copy of the books, "
        u"remove "
        "the damaged file: the books write it anew."_s);
}

bool isList(const QJsonValue &value)
{
    const QJsonObject list = value.toObject();
    if (list.value("workspace"_L1).toString().isEmpty() || fromHex(list.value("key"_L1)).size() != kDigest
        || !list.value("people"_L1).isArray())
        return false;
    for (const QJsonValue entry : list.value("people"_L1).toArray()) {
        const QJsonObject person = entry.toObject();
        if (person.value("pseudonym"_L1).toString().isEmpty() || !person.value("digests"_L1).isArray()
            || !person.value("accounts"_L1).isArray())
            return false;
        for (const QJsonValue digest : person.value("digests"_L1).toArray()) {
            if (fromHex(digest).size() != kDigest)
                return false;
        }
    }
    return true;
}

/// The lists of all workspaces; empty where there is no file.
Result<QJsonArray> readLists(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return QJsonArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return fail(ErrorKind::Storage, u"%1 cannot be read"_s.arg(name));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    if (document.value("version"_L1).toInt() > kVersion)
        return fail(
            ErrorKind::Newer, u"%1 was written by a newer program"_s.arg(name), u"Install the newer program."_s);
    const QJsonArray lists = document.value("workspaces"_L1).toArray();
    if (document.value("version"_L1).toInt() != kVersion || !document.value("workspaces"_L1).isArray()
        || !std::all_of(lists.begin(), lists.end(), isList))
        return damaged(name);
    return lists;
}

QString workspaceOf(const QJsonValue &list)
{
    return list.toObject().value("workspace"_L1).toString();
}

} // namespace

QString erasureFileOf(const QString &databaseFile)
{
    return QString(databaseFile + u".erased"_s);
}

Status writeErasureFile(Database &db, const QString &file)
{
    RD_TRY(lists, readLists(file));
    RD_TRY(own, listOf(db));
    QJsonArray kept{own};
    for (const QJsonValue list : lists) {
        if (workspaceOf(list) != workspaceOf(own))
            kept.append(list);
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"version"_s, kVersion}, {u"workspaces"_s, kept}}).toJson();
    if (QFile before(file); before.open(QIODevice::ReadOnly) && before.readAll() == bytes)
        return {};
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fail(cannotWrite(target));
    RD_CHECK(writeWhole(target, bytes));
    RD_CHECK(commitWhole(target));
    RD_CHECK(makePrivate(file));
    return syncToDisk(QFileInfo(file).absolutePath());
}

Result<int> applyErasureFile(Database &db, const QString &file, Instant now)
{
    RD_TRY(lists, readLists(file));
    RD_TRY(id, metaValue(db, "id"));
    const auto own = std::find_if(lists.begin(), lists.end(),
        [&id](const QJsonValue &list) { return workspaceOf(list) == id.value_or(QString()); });
    if (own == lists.end())
        return 0;
    const QJsonObject list = (*own).toObject();
    const QByteArray key = fromHex(list.value("key"_L1));
    int again = 0;
    for (const QJsonValue value : list.value("people"_L1).toArray()) {
        const QJsonObject person = value.toObject();
        const QString pseudonym = person.value("pseudonym"_L1).toString();
        RD_TRY(known, db.number("SELECT count(*) FROM erased_person WHERE pseudonym = ?1", 0, pseudonym));
        if (known > 0)
            continue;
        // A copy from before the first erasure has no key of its own.
        RD_TRY(ownKey, metaValue(db, "erasure-key"));
        if (!ownKey)
            RD_CHECK(setMetaValue(db, "erasure-key", QString::fromLatin1(key.toHex())));
        Finder finder(db, key, person);
        RD_TRY(subject, finder.run());
        RD_CHECK(eraseSubject(db, subject, finder.emails(), pseudonym,
            u"erased before, and the books are an older copy"_s, u"engine"_s, now));
        RD_CHECK(finder.list(pseudonym));
        ++again;
    }
    return again;
}

Status checkErasureFile(const QString &file)
{
    RD_CHECK(readLists(file));
    return {};
}

Result<int> keepErased(Database &db, const QString &file, Instant now)
{
    RD_TRY(listed, db.number("SELECT count(*) FROM erased_person", 0));
    if (listed == 0 && !QFileInfo::exists(file))
        return 0;
    int again = 0;
    {
        RD_TRY(transaction, Transaction::begin(db));
        RD_TRY(erased, applyErasureFile(db, file, now));
        again = erased;
        RD_CHECK(transaction.commit());
    }
    if (again > 0) {
        qCInfo(rdStorage, "the books are an older copy: %d people were erased again", again);
        RD_CHECK(db.execute("VACUUM"));
        RD_CHECK(db.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        ErasureDone copies;
        removeOldCopies(QFileInfo(file).absolutePath() + u"/backups"_s, copies);
    }
    RD_TRY(people, db.number("SELECT count(*) FROM erased_person", 0));
    if (people > 0)
        RD_CHECK(writeErasureFile(db, file));
    return again;
}

} // namespace rd::storage

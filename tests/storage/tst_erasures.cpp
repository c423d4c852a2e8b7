// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "models/storage/database.h"
#include "models/storage/erasurefile.h"
#include "models/storage/oldcopies.h"
#include "models/storage/scrub.h"

#include <QDir>
#include <QFileInfo>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(name));
}

/// Zoe brings customers, Carl buys.
struct People {
    explicit People(const QString &code = u"ZOE"_s)
    {
        shop = desk.connect();
        const auto applied = desk.workspace->campaigns().applyCampaign(
            terms(u"Friends"_s), u"test"_s, {shop}, desk.clock.now(), u"drona"_s);
        if (!applied)
            qFatal("%s", qUtf8Printable(applied.error().text));
        zoe = desk.addParticipant(u"zoe@example.net"_s, {code}, desk.workspace->campaigns().campaigns()->front().id);
        if (!desk.store(shop, customersPage({customer("cus_1", "Carl.Ö@example.org")})) || !desk.derive())
            qFatal("cannot store a customer");
    }
    Result<ErasureDone> eraseZoe(const QString &reason = u"asked"_s)
    {
        RD_TRY(subject, desk.workspace->erasures().findParticipant(zoe));
        return desk.workspace->erasures().erase(subject, reason, u"drona"_s, desk.clock.now());
    }
    Result<ErasureDone> eraseCarl()
    {
        RD_TRY(subject, desk.workspace->erasures().findCustomer(u"cus_1"_s));
        return desk.workspace->erasures().erase(subject, u"asked"_s, u"drona"_s, desk.clock.now());
    }
    /// What lies on the disk once the workspace is closed.
    QByteArray closedBytes()
    {
        desk.workspace.reset();
        return bytesOf(desk.file());
    }
    QString list() const { return storage::erasureFileOf(desk.file()); }
    Result<std::unique_ptr<storage::Workspace>> tryOpen()
    {
        storage::OpenOptions options;
        options.directory = desk.path();
        return storage::Workspace::open(options, desk.clock);
    }
    Desk desk;
    ConnectionId shop;
    ParticipantId zoe;
};

} // namespace

class TestErasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOlderCopyForgetsAgain()
    {
        People people;
        const QByteArray older = people.closedBytes();
        people.desk.open();
        const auto zoe = people.eraseZoe();
        RD_OK(zoe);
        const auto carl = people.eraseCarl();
        RD_OK(carl);
        const QByteArray newer = people.closedBytes();
        const QByteArray list = bytesOf(people.list());
        for (const char *text : {"zoe", "Zoe", "carl", "Carl"})
            QVERIFY2(!list.contains(text), text);
        QCOMPARE(QFileInfo(people.list()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        write(people.desk.file(), older);
        QVERIFY(bytesOf(people.desk.file()).contains("zoe@example.net"));
        people.desk.open();
        QCOMPARE(people.desk.workspace->erasedAgain(), 2);
        QCOMPARE(people.desk.workspace->participants().participants()->front().name, zoe->pseudonym);
        const QByteArray bytes = people.closedBytes();
        for (const char *text : {"zoe@example.net", "Carl.\xC3\x96", "carl.\xC3\xB6"})
            QVERIFY2(!bytes.contains(text), text);
        // From now on these books know it themselves.
        people.desk.open();
        QCOMPARE(people.desk.workspace->erasedAgain(), 0);
        // The account they had at the provider does not bring them back.
        RD_OK(people.desk.store(people.shop, customersPage({customer("cus_1", "carl.\xC3\xB6@example.org", 7)})));
        QVERIFY(!people.closedBytes().contains("carl"));
        QVERIFY(newer != older);
    }

    void anAddressThatOnlyAFileNamedIsForgottenAgain()
    {
        People people;
        TouchImport touch;
        touch.customerEmail = u"carl.ö@example.org"_s;
        touch.participant = people.zoe;
        touch.at = people.desk.clock.now();
        RD_OK(people.desk.workspace->participants().importTouches({touch}, people.desk.clock.now(), u"drona"_s, false));
        people.desk.workspace.reset();
        const QByteArray older = bytesOf(people.desk.file());
        people.desk.open();
        RD_OK(people.eraseCarl());
        people.desk.workspace.reset();
        write(people.desk.file(), older);
        {
            // As if the copy were from before the first sync.
            auto db = storage::Database::open(people.desk.file(), storage::Database::Access::Write);
            RD_OK(db);
            RD_OK((*db)->execute("PRAGMA foreign_keys=OFF; DELETE FROM touch_customer; DELETE FROM provider_customer; "
                                 "DELETE FROM customer;"));
        }
        QVERIFY(bytesOf(people.desk.file()).contains("carl.\xC3\xB6@example.org"));
        people.desk.open();
        QCOMPARE(people.desk.workspace->erasedAgain(), 1);
        QVERIFY(!people.closedBytes().contains("carl.\xC3\xB6"));
    }

    void aDamagedListIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("cut") << QByteArray("{\"version\": 1, \"workspaces\": [{") << false;
        QTest::newRow("no list") << QByteArray("{\"version\": 1}") << false;
        QTest::newRow("a person without a name")
            << QByteArray("{\"version\": 1, \"workspaces\": [{\"workspace\": \"w\", \"key\": \"") + QByteArray(64, 'a')
                + "\", \"people\": [{\"digests\": [], \"accounts\": []}]}]}"
            << false;
        QTest::newRow("half a digest") << QByteArray(
                                              "{\"version\": 1, \"workspaces\": [{\"workspace\": \"w\", \"key\": \"")
                + QByteArray(64, 'a')
                + "\", \"people\": [{\"pseudonym\": \"erased-1\", \"digests\": [\"ab\"], \"accounts\": []}]}]}"
                                       << false;
        QTest::newRow("of a newer program") << QByteArray("{\"version\": 2}") << true;
    }
    void aDamagedListIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isNewer);
        People people;
        RD_OK(people.eraseZoe());
        people.desk.workspace.reset();
        write(people.list(), bytes);
        const auto opened = people.tryOpen();
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == (isNewer ? ErrorKind::Newer : ErrorKind::Damaged));
        QVERIFY2(opened.error().text.contains(u"desk.sqlite.erased"), qPrintable(opened.error().text));
        // As the hint says: the books write it anew.
        QVERIFY(QFile::remove(people.list()));
        people.desk.open();
        QVERIFY(bytesOf(people.list()).contains("erased-"));
    }

    void aListOfAnotherWorkspaceChangesNothingAndStays()
    {
        People first;
        RD_OK(first.eraseZoe());
        first.desk.workspace.reset();
        People second;
        second.desk.workspace.reset();
        QVERIFY(QFile::copy(first.list(), second.list()));
        second.desk.open();
        QCOMPARE(second.desk.workspace->erasedAgain(), 0);
        QCOMPARE(second.desk.workspace->participants().participants()->front().name, u"zoe"_s);
        RD_OK(second.eraseZoe());
        second.desk.workspace.reset();
        // The first one's books come here: they find their own list still.
        const QByteArray both = bytesOf(second.list());
        QCOMPARE(both.count("erased-"), 2);
        first.desk.open();
        QVERIFY(bytesOf(first.list()).count("erased-") == 1);
    }

    void withoutErasuresThereIsNoList()
    {
        People people;
        people.desk.reopen();
        QVERIFY(!QFile::exists(people.list()));
        RD_OK(people.eraseZoe());
        QVERIFY(QFile::exists(people.list()));
        people.desk.workspace.reset();
        QVERIFY(QFile::remove(people.list()));
        people.desk.open();
        QVERIFY(QFile::exists(people.list()));
    }

    void olderCopiesAreRemoved()
    {
        People people;
        const QString backups = people.desk.path() + u"/backups/"_s;
        RD_OK(people.desk.workspace->backupTo(backups + u"before-upgrade-v6-20260101T000000Z.sqlite"_s));
        QVERIFY(bytesOf(backups + u"before-upgrade-v6-20260101T000000Z.sqlite"_s).contains("zoe@example.net"));
        write(backups + u"before-upgrade-v6-20260101T000000Z.sqlite-wal"_s, "zoe@example.net");
        write(backups + u"plain.backup"_s, "Referral Desk backup 1\n{}\nzoe@example.net");
        write(backups + u"sealed.backup"_s, "Referral Desk backup 2\n{}\n");
        write(backups + u"notes.txt"_s, "mine");
        const auto done = people.eraseZoe();
        RD_OK(done);
        QCOMPARE(done->removedCopies.size(), 2);
        QCOMPARE(done->keptCopies, QStringList{backups + u"sealed.backup"_s});
        QCOMPARE(QDir(backups).entryList(QDir::Files), (QStringList{u"notes.txt"_s, u"sealed.backup"_s}));
    }

    void whatWasTypedAboutThePersonGoesAndTheChainStays()
    {
        People people;
        BooksRepository &books = people.desk.workspace->books();
        NewEntry about;
        about.kind = EntryKind::AttributionChanged;
        about.participant = people.zoe;
        about.facts = u"touch 1"_s;
        about.note = u"Z. rang and said so"_s;
        RD_OK(books.appendSetting(about, people.desk.clock.now()));
        NewEntry named;
        named.kind = EntryKind::CampaignChanged;
        named.note = u"ZOE asked for it"_s;
        RD_OK(books.appendSetting(named, people.desk.clock.now()));
        NewEntry other = named;
        other.note = u"nobody asked"_s;
        RD_OK(books.appendSetting(other, people.desk.clock.now()));
        RD_OK(people.eraseZoe(u"zoe@example.net wrote"_s));

        QStringList shown;
        QByteArray hash = chainStart();
        bool isWhole = true;
        RD_OK(people.desk.workspace->books().walkChain([&](const LedgerEntry &entry) {
            if (!noteMarkIn(entry.facts).isEmpty())
                shown << shownFacts(entry);
            isWhole = isWhole && entry.previous == hash && chainHash(hash, entry) == entry.hash;
            hash = entry.hash;
            return true;
        }));
        QVERIFY(isWhole);
        QCOMPARE(shown.size(), 4);
        QCOMPARE(shown.at(0), u"touch 1: (what was typed has been removed)"_s);
        QCOMPARE(shown.at(1), u"(what was typed has been removed)"_s);
        QCOMPARE(shown.at(2), u"nobody asked"_s);
        QVERIFY(shown.at(3).startsWith(u"erased-") && shown.at(3).endsWith(u" wrote"));
        const QByteArray bytes = people.closedBytes();
        QVERIFY(!bytes.contains("rang and said") && !bytes.contains("asked for it"));
    }

    void capitalsOfEveryAlphabetAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("result");
        QTest::newRow("umlaut") << u"JÖRG.MÜLLER@X.DE rang"_s << u"jörg.müller@x.de"_s << u"* rang"_s;
        QTest::newRow("Greek") << u"to ΝΊΚΟΣ@x.gr."_s << u"νίκος@x.gr"_s << u"to ΝΊΚΟΣ@x.gr."_s; // another letter
        QTest::newRow("Greek, same letter") << u"to ΝΊΚΗ@x.gr."_s << u"νίκη@x.gr"_s << u"to *."_s;
        QTest::newRow("Cyrillic") << u"ИВАН@x.bg, иван@x.bg"_s << u"иван@x.bg"_s << u"*, *"_s;
        QTest::newRow("part of another") << u"DIMÖ@x.de"_s << u"mö@x.de"_s << u"DIMÖ@x.de"_s;
        QTest::newRow("dotted capital") << u"İPEK@x.tr"_s << u"i\u0307pek@x.tr"_s << u"*"_s;
        QTest::newRow("in JSON") << u"{\"a\\u000aÄ@x.de\":1}"_s << u"ä@x.de"_s << u"{\"a\\u000a*\":1}"_s;
        QTest::newRow("outside the first plane") << u"𐐀@x.de"_s << u"𐐨@x.de"_s << u"*"_s;
        QTest::newRow("plain") << u"Ann@X.de, joann@x.de, ann@x.dental"_s << u"ann@x.de"_s
                               << u"*, joann@x.de, ann@x.dental"_s;
    }
    void capitalsOfEveryAlphabetAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        QFETCH(QString, result);
        QCOMPARE(storage::scrubbed(text, needle, u"*"_s), result);
        QCOMPARE(storage::scrubFinds(text, needle), text != result);
        QTemporaryDir directory;
        auto mine = storage::Database::open(directory.filePath(u"x.sqlite"_s), storage::Database::Access::Write);
        RD_OK(mine);
        RD_OK(storage::addScrubFunctions(**mine));
        QCOMPARE(*(*mine)->number("SELECT rd_finds(?1, ?2)", -1, text, needle), text == result ? 0 : 1);
        auto row = (*mine)->query("SELECT rd_scrub(?1, ?2, '*')", text, needle);
        QVERIFY(row.next());
        QCOMPARE(row.string(0), result);
    }
};

QTEST_GUILESS_MAIN(TestErasures)
#include "tst_erasures.moc"

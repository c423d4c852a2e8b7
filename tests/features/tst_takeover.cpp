// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/features/ownsales.h"

using namespace rd;
using namespace rd::features;

namespace {

/// As a folder copied from another computer that had it open.
bool leaveOpenElsewhere(const Desk &desk)
{
    const auto db = storage::Database::open(desk.workspace() + u"/desk.sqlite"_s, storage::Database::Access::Write);
    bool isWritten = db.has_value();
    for (const auto &[name, value] :
        {std::pair{"clean", u"0"_s}, {"machine", u"some other machine"_s}, {"host", u"shop-pc"_s}, {"user", u"veera"_s},
            {"process", u"4711"_s}, {"opened-at", u"1767225600000"_s}, {"heartbeat-at", u"1767229200000"_s}})
        isWritten = isWritten && (*db)->run("INSERT OR REPLACE INTO meta VALUES (?1, ?2)", name, value).has_value();
    return isWritten;
}

/// As a program leaves them that was killed here.
bool leaveOpenHere(const Desk &desk)
{
    const auto db = storage::Database::open(desk.workspace() + u"/desk.sqlite"_s, storage::Database::Access::Write);
    return db && (*db)->execute("UPDATE meta SET value = '0' WHERE name = 'clean'").has_value();
}

} // namespace

/// Books that come from another computer, or from yesterday, at the terminal (reliability.md 3, 9).
class TestTakeOver : public QObject {
    Q_OBJECT

    static bool isInDoubt(const OwnSales &own)
    {
        return own.reward().value("blockers"_L1).toArray().contains(u"restored-copy"_s);
    }

private Q_SLOTS:
    void anotherComputersBooksAreTakenOverOnlyWhenAskedTo()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QVERIFY(!isInDoubt(own));
        QVERIFY(leaveOpenElsewhere(desk));

        // Asking changes nothing: whoever does not say so is refused each time, and told by whom and how.
        for (int i = 0; i < 2; ++i) {
            const Outcome refused = desk.json({u"sync"_s});
            RD_STATUS(refused, 4);
            QCOMPARE(errorOf(refused), u"other-machine"_s);
            QVERIFY2(refused.out.contains("shop-pc") && refused.out.contains("--take-over"), refused.out.constData());
        }

        // Whoever says so goes on with them, and what the other computer may have given out waits for a look.
        RD_STATUS(desk.json({u"rewards"_s, u"list"_s, u"--take-over"_s}), 0);
        QVERIFY(isInDoubt(own));
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        const Outcome byHand = desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s,
            textOf(own.reward(), "id"_L1), u"--reference"_s, u"T-1"_s, u"--yes"_s});
        RD_STATUS(byHand, 1);
        QCOMPARE(reasonsOf(byHand, "notIssued"_L1), QStringList{u"restored-copy"_s});
        RD_STATUS(desk.json({u"sync"_s}), 0); // ours by now
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aFileThatWasNotClosedIsCheckedWithAWord()
    {
        const Desk desk;
        RD_STATUS(desk.run({u"init"_s}), 0);
        const QByteArray word = "The workspace was not closed properly. Its file is being checked: ";
        QVERIFY(!desk.run({u"members"_s, u"list"_s}).err.contains(word));

        QVERIFY(leaveOpenHere(desk));
        const Outcome told = desk.run({u"members"_s, u"list"_s});
        RD_STATUS(told, 0);
        QVERIFY2(told.err.contains(word) && told.err.contains("B. Ctrl+C stops it"), told.err.constData());
        QVERIFY(!told.out.contains(word));
        QVERIFY(!desk.run({u"members"_s, u"list"_s}).err.contains(word)); // closed by then

        // A document stays a document, and who wants to hear nothing hears nothing.
        QVERIFY(leaveOpenHere(desk));
        const Outcome document = desk.json({u"members"_s, u"list"_s});
        RD_STATUS(document, 0);
        QVERIFY(!document.json().isEmpty());
        QVERIFY(document.err.contains(word));
        QVERIFY(leaveOpenHere(desk));
        const Outcome quiet = desk.run({u"members"_s, u"list"_s, u"--quiet"_s});
        RD_STATUS(quiet, 0);
        QVERIFY2(quiet.err.isEmpty(), quiet.err.constData());
    }

    void nothingIsConfirmedAboutBooksThatAreNoOlderCopy()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const Outcome unasked = desk.json({u"verify"_s, u"--restored"_s});
        RD_STATUS(unasked, 2); // nobody to be asked
        const Outcome refused = desk.json({u"verify"_s, u"--restored"_s, u"--yes"_s});
        QVERIFY2(refused.status != 0, refused.out.constData());
        // without a keychain nobody remembers newer books
        QVERIFY2(errorOf(refused) == u"not-older"_s || errorOf(refused) == u"keychain-unavailable"_s,
            refused.out.constData());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestTakeOver)
#include "tst_takeover.moc"

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd::features;

/// Money that a person moves by hand, and leaving another system, in the terminal.
class TestByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aParticipantMarriesAndKeepsWhatIsTheirs()
    {
        // given somebody who brought a customer
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        own.sale("first@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QJsonArray before = own.rewards();
        QCOMPARE(before.size(), 1);
        // when they have another address, by a list
        const QByteArray list = "email,former_email\nzoe.west@example.org," + OwnSales::email() + "\n";
        const QString file = desk.file(u"married.csv"_s, list);
        const Outcome changed = desk.json({u"participants"_s, u"import"_s, file, u"--reason"_s, u"married"_s});
        RD_STATUS(changed, 0);
        // then everybody finds them by either, and what is owed is the same reward
        for (const QString &name : {u"zoe.west@example.org"_s, QString::fromLatin1(OwnSales::email())}) {
            const Outcome shown = desk.json({u"participants"_s, u"show"_s, name});
            RD_STATUS(shown, 0);
            const QJsonObject person = shown.json().value("participant"_L1).toObject();
            QCOMPARE(textOf(person, "email"_L1), u"zoe.west@example.org"_s);
            QCOMPARE(person.value("formerEmails"_L1).toArray(), QJsonArray{QString::fromLatin1(OwnSales::email())});
        }
        const QJsonObject reward = own.reward();
        QCOMPARE(textOf(reward, "key"_L1), textOf(before.at(0).toObject(), "key"_L1));
        QCOMPARE(textOf(reward.value("participant"_L1).toObject(), "email"_L1), u"zoe.west@example.org"_s);
        // a list of before makes nobody twice
        const Outcome old = own.import("email,name,code\n" + OwnSales::email() + ",Zoe West,ZOE\n");
        RD_STATUS(old, 0);
        QCOMPARE(old.json().value("added"_L1).toInt(-1), 0);
        // and what she buys herself under the old address is held
        own.sale(OwnSales::email(), 5'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const Outcome flags = desk.json({u"flags"_s, u"list"_s});
        RD_STATUS(flags, 0);
        QVERIFY2(flags.out.contains("self-referral"), flags.out.constData());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aBalanceIsAdjustedAndPaidByHand()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const Outcome begun = own.begin();
        RD_STATUS(begun, 0);
        const QStringList adjust{u"adjust"_s, u"ZOE"_s, u"--currency"_s, u"USD"_s, u"--reason"_s, u"goodwill"_s};
        const Outcome odd = desk.json(adjust + QStringList{u"--amount"_s, u"12.505"_s});
        RD_STATUS(odd, 2);
        const Outcome none = desk.json(adjust + QStringList{u"--amount"_s, u"0"_s});
        RD_REFUSED(none, u"no-amount"_s);
        const Outcome silent = desk.json({u"adjust"_s, u"ZOE"_s, u"--currency"_s, u"USD"_s, u"--amount"_s, u"1"_s});
        RD_STATUS(silent, 2);
        const Outcome stranger = desk.json(adjust + QStringList{u"--amount"_s, u"1"_s, u"--as"_s, u"mallory"_s});
        RD_REFUSED(stranger, u"unknown-member"_s);
        QCOMPARE(own.rewards().size(), 0);

        const Outcome more = desk.json(adjust + QStringList{u"--amount"_s, u"+12.50"_s});
        RD_STATUS(more, 0);
        const QJsonObject adjustment = more.json().value("adjustment"_L1).toObject();
        QCOMPARE(minorOf(adjustment, "amount"_L1), 1250);
        QCOMPARE(textOf(adjustment, "author"_L1), desk.me());
        const Outcome less = desk.json(adjust + QStringList{u"--amount"_s, u"-2.50"_s});
        RD_STATUS(less, 0);
        QVERIFY(less.json().value("adjustment"_L1).toObject().value("reward"_L1).isNull());

        const QJsonObject before = own.balance();
        QCOMPARE(before.value("due"_L1).toInt(), 1250);
        QCOMPARE(before.value("recoverable"_L1).toInt(), 250);
        QCOMPARE(before.value("payable"_L1).toInt(), 1000);
        QCOMPARE(before.value("issued"_L1).toInt(), 0);

        const QString reward = textOf(adjustment, "reward"_L1);
        const QStringList issue{u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, reward};
        const QStringList given = issue + QStringList{u"--reference"_s, u"T-1"_s, u"--date"_s, u"2026-01-02"_s};
        const Outcome early = desk.json(given + QStringList{u"--yes"_s});
        RD_STATUS(early, 1);
        QCOMPARE(reasonsOf(early, "notIssued"_L1), QStringList{u"needs-approval"_s});
        const Outcome approved = desk.json({u"rewards"_s, u"approve"_s, reward});
        RD_STATUS(approved, 0);
        const Outcome nameless = desk.json(issue + QStringList{u"--yes"_s});
        RD_REFUSED(nameless, u"reference-missing"_s);
        const Outcome unasked = desk.json(given);
        RD_STATUS(unasked, 2);
        const Outcome ahead =
            desk.json(issue + QStringList{u"--reference"_s, u"T-1"_s, u"--date"_s, u"2098-01-01"_s, u"--yes"_s});
        RD_REFUSED(ahead, u"bad-date"_s);
        const Outcome tried = desk.json(given + QStringList{u"--dry-run"_s});
        RD_STATUS(tried, 0);
        QCOMPARE(minorOf(tried.json().value("wouldIssue"_L1).toArray().at(0).toObject(), "paid"_L1), 1000);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"approved"_s);

        const Outcome issued = desk.json(given + QStringList{u"--yes"_s});
        RD_STATUS(issued, 0);
        const QJsonObject row = issued.json().value("issued"_L1).toArray().at(0).toObject();
        QCOMPARE(textOf(row, "reference"_L1), u"T-1"_s);
        QCOMPARE(minorOf(row, "paid"_L1), 1000);
        QCOMPARE(minorOf(row, "takenOff"_L1), 250);
        const QJsonObject total = issued.json().value("totals"_L1).toArray().at(0).toObject();
        QCOMPARE(total.value("minor"_L1).toInt(), 1000);
        const QJsonObject paid = own.reward();
        QCOMPARE(textOf(paid, "state"_L1), u"issued"_s);
        QCOMPARE(textOf(paid, "reference"_L1), u"T-1"_s);
        QVERIFY2(textOf(paid, "issuedAt"_L1).startsWith("2026-01-02"_L1), qPrintable(textOf(paid, "issuedAt"_L1)));
        QCOMPARE(own.balance().value("payable"_L1).toInt(), 0);
        QCOMPARE(own.balance().value("recoverable"_L1).toInt(), 0);
        const Outcome explained = desk.json({u"rewards"_s, u"explain"_s, reward});
        RD_STATUS(explained, 0);
        const Outcome twice = desk.json(given + QStringList{u"--yes"_s});
        RD_STATUS(twice, 1);
        QCOMPARE(twice.json().value("issued"_L1).toArray().size(), 0);
        const Outcome verified = desk.json({u"verify"_s});
        RD_STATUS(verified, 0);
    }

    void whatIsOwedBackIsWrittenOffByTwoPeople()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const Outcome begun = own.begin();
        RD_STATUS(begun, 0);
        const auto sold = own.sale("carl@example.org", 10'000);
        const Outcome synced = desk.json({u"sync"_s});
        RD_STATUS(synced, 0);
        QCOMPARE(minorOf(own.reward(), "amount"_L1), 2000);
        const QStringList ask{
            u"participants"_s, u"write-off"_s, u"ZOE"_s, u"--currency"_s, u"USD"_s, u"--reason"_s, u"moved away"_s};
        const Outcome nothing = desk.json(ask);
        RD_REFUSED(nothing, u"not-negative"_s);

        const Outcome approved = desk.json({u"rewards"_s, u"approve"_s, u"--all"_s});
        RD_STATUS(approved, 0);
        const Outcome issued = desk.json(
            {u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, u"--all"_s, u"--reference"_s, u"T-2"_s, u"--yes"_s});
        RD_STATUS(issued, 0);
        QVERIFY(desk.server().addRefund(sold.charge, 10'000));
        const Outcome refunded = desk.json({u"sync"_s});
        RD_STATUS(refunded, 0);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"reversed"_s);
        QCOMPARE(own.balance().value("recoverable"_L1).toInt(), 2000);
        QCOMPARE(own.balance().value("payable"_L1).toInt(), -2000);

        const Outcome asked = desk.json(ask);
        RD_STATUS(asked, 0);
        const QJsonObject writeOff = asked.json().value("writeOff"_L1).toObject();
        QCOMPARE(minorOf(writeOff, "amount"_L1), 2000);
        const QString id = textOf(writeOff, "id"_L1);
        const Outcome again = desk.json(ask);
        RD_STATUS(again, 2);
        const Outcome otto = desk.json({u"members"_s, u"add"_s, u"otto"_s, u"--role"_s, u"approver"_s});
        RD_STATUS(otto, 0);
        const Outcome alone = desk.json({u"write-offs"_s, u"approve"_s, id, u"--yes"_s});
        RD_REFUSED(alone, u"second-person"_s);
        const Outcome unasked = desk.json({u"write-offs"_s, u"approve"_s, id, u"--as"_s, u"otto"_s});
        RD_STATUS(unasked, 2);
        const Outcome done = desk.json({u"write-offs"_s, u"approve"_s, id, u"--as"_s, u"otto"_s, u"--yes"_s});
        RD_STATUS(done, 0);
        QCOMPARE(textOf(done.json().value("writeOff"_L1).toObject(), "decidedBy"_L1), u"otto"_s);
        const Outcome twice = desk.json({u"write-offs"_s, u"approve"_s, id, u"--as"_s, u"otto"_s, u"--yes"_s});
        RD_REFUSED(twice, u"not-open"_s);
        QCOMPARE(own.balance().value("recoverable"_L1).toInt(), 0);
        QCOMPARE(own.balance().value("payable"_L1).toInt(), 0);

        // A second one is refused, and then it stays owed.
        const Outcome less = desk.json(
            {u"adjust"_s, u"ZOE"_s, u"--currency"_s, u"USD"_s, u"--amount"_s, u"-5"_s, u"--reason"_s, u"paid twice"_s});
        RD_STATUS(less, 0);
        const Outcome second = desk.json(ask);
        RD_STATUS(second, 0);
        const QString secondId = textOf(second.json().value("writeOff"_L1).toObject(), "id"_L1);
        const Outcome wordless = desk.json({u"write-offs"_s, u"refuse"_s, secondId});
        RD_REFUSED(wordless, u"reason-missing"_s);
        const Outcome refused = desk.json({u"write-offs"_s, u"refuse"_s, secondId, u"--reason"_s, u"she comes back"_s});
        RD_STATUS(refused, 0);
        QCOMPARE(own.balance().value("payable"_L1).toInt(), -500);
        const Outcome list = desk.json({u"write-offs"_s, u"list"_s});
        RD_STATUS(list, 0);
        QStringList lines;
        for (const QJsonValue value : list.json().value("writeOffs"_L1).toArray())
            lines += u"%1 %2"_s.arg(textOf(value.toObject(), "state"_L1)).arg(minorOf(value.toObject(), "amount"_L1));
        lines.sort();
        QCOMPARE(lines.join(u", "_s), u"done 2000, refused 500"_s);
        const Outcome unknown = desk.json({u"write-offs"_s, u"refuse"_s, u"99"_s, u"--reason"_s, u"x"_s});
        RD_REFUSED(unknown, u"unknown-write-off"_s);
        const Outcome verified = desk.json({u"verify"_s});
        RD_STATUS(verified, 0);
    }

    void salesAndPaidCommissionsComeFromFiles()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const Outcome begun = own.begin();
        RD_STATUS(begun, 0);
        const Outcome synced = desk.json({u"sync"_s});
        RD_STATUS(synced, 0);
        const QByteArray header = "reference,customer_email,participant_code,campaign,amount,currency,paid_at\n";
        const QByteArray place = ",ZOE," + OwnSales::campaign().toUtf8() + ",";
        const QString sales = desk.file(u"sales.csv"_s,
            header + "S-1,a@example.org" + place + "100.00,USD,2026-01-05\n" + "S-2,b@example.org" + place
                + "50.00,USD,2026-01-06\n" + "S-3,c@example.org" + place + "10.00,USD,2026-01-07\n");
        const QString broken = desk.file(u"broken.csv"_s, header + "S-4,d@example.org,NOBODY,,1,USD,2026-01-05\n");
        const Outcome bad = desk.json({u"conversions"_s, u"add"_s, broken});
        RD_STATUS(bad, 2);
        QCOMPARE(
            textOf(bad.json().value("problems"_L1).toArray().at(0).toObject(), "column"_L1), u"participant_code"_s);
        const Outcome tried = desk.json({u"conversions"_s, u"add"_s, sales, u"--dry-run"_s});
        RD_STATUS(tried, 0);
        QCOMPARE(own.rewards().size(), 0);
        const Outcome added = desk.json({u"conversions"_s, u"add"_s, sales});
        RD_STATUS(added, 0);
        QCOMPARE(added.json().value("added"_L1).toInt(), 3);
        const Outcome again = desk.json({u"conversions"_s, u"add"_s, sales});
        RD_STATUS(again, 0);
        QCOMPARE(again.json().value("unchanged"_L1).toInt(), 3);
        const QString changed =
            desk.file(u"changed.csv"_s, header + "S-1,a@example.org" + place + "101.00,USD,2026-01-05\n");
        const Outcome taken = desk.json({u"conversions"_s, u"add"_s, changed});
        RD_REFUSED(taken, u"reference-taken"_s);
        QCOMPARE(amounts(own), (QList<qint64>{2000, 1000, 200}));

        // Beside the other system: one equal, one different, one only theirs, one only ours.
        const QString paid = desk.file(u"paid.csv"_s,
            "system,reference,participant_code,customer_email,sold_at,amount,currency,paid_at\n"
            "Old,P-1,ZOE,a@example.org,2026-01-05,20.00,USD,2026-02-01\n"
            "Old,P-2,ZOE,b@example.org,2026-01-06,12.00,USD,2026-02-01\n"
            "Old,P-3,ZOE,x@example.org,2026-01-08,3.00,USD,2026-02-01\n");
        const QString report = desk.path(u"compare.csv"_s);
        const Outcome compared = desk.json({u"report"_s, u"compare"_s, paid, u"--output"_s, report});
        RD_STATUS(compared, 1);
        const QJsonObject counts = compared.json();
        QCOMPARE(counts.value("equal"_L1).toInt(), 1);
        QCOMPARE(counts.value("differs"_L1).toInt(), 1);
        QCOMPARE(counts.value("onlyTheirs"_L1).toInt(), 1);
        QCOMPARE(counts.value("onlyOurs"_L1).toInt(), 1);
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), 5);
        QVERIFY2(bytes.contains(R"(20.00,20.00,"USD")") && bytes.contains(R"(12.00,10.00,"USD")"), bytes.constData());

        // Taken over: what agrees is settled, what differs is held, what is unknown waits.
        const Outcome imported = desk.json({u"rewards"_s, u"import-paid"_s, paid});
        RD_STATUS(imported, 1);
        QCOMPARE(imported.json().value("settled"_L1).toInt(), 1);
        QCOMPARE(imported.json().value("differs"_L1).toInt(), 1);
        QCOMPARE(imported.json().value("waiting"_L1).toInt(), 1);
        QStringList states;
        for (const QJsonValue value : own.rewards())
            states += textOf(value.toObject(), "state"_L1);
        QCOMPARE(states.join(u' '), u"issued in-review due"_s);
        QCOMPARE(textOf(own.reward(), "reference"_L1), u"P-1"_s);
        QCOMPARE(own.balance().value("due"_L1).toInt(), 200);
        QCOMPARE(own.balance().value("issued"_L1).toInt(), 2000);
        const Outcome repeated = desk.json({u"rewards"_s, u"import-paid"_s, paid});
        QCOMPARE(repeated.json().value("unchanged"_L1).toInt(), 3);
        QCOMPARE(own.balance().value("issued"_L1).toInt(), 2000);
        // Nothing but a line that waits is not everything that was asked for.
        const QString waits = desk.file(u"waits.csv"_s,
            "system,reference,participant_code,customer_email,sold_at,amount,currency,paid_at\n"
            "Old,P-9,ZOE,y@example.org,2026-01-09,1.00,USD,2026-02-01\n");
        for (const auto &more : {QStringList{u"--dry-run"_s}, QStringList()}) {
            const Outcome waiting = desk.json(QStringList{u"rewards"_s, u"import-paid"_s, waits} + more);
            RD_STATUS(waiting, 1);
            QCOMPARE(waiting.json().value("waiting"_L1).toInt(), 1);
        }
        const Outcome verified = desk.json({u"verify"_s});
        RD_STATUS(verified, 0);
    }

    /// domain.md 4.9: paid on 31 March 23:30 in New York, which is April in UTC; 5.4.22: imported long after.
    void aSummaryCountsPaymentsOnTheDayOfPayment()
    {
        Desk desk(OwnSales::fewPeople());
        RD_STATUS(desk.json({u"init"_s, u"--time-zone"_s, u"America/New_York"_s}), 0);
        OwnSales own(desk);
        const Outcome begun = own.begin();
        RD_STATUS(begun, 0);
        const QString sales = desk.file(u"sales.csv"_s,
            "reference,customer_email,participant_code,amount,currency,paid_at\n"
            "S-1,a@example.org,ZOE,100.00,USD,2026-04-01T03:30:00Z\n"
            "S-2,b@example.org,ZOE,50.00,USD,2026-04-01T04:30:00Z\n");
        RD_STATUS(desk.json({u"conversions"_s, u"add"_s, sales}), 0);
        RD_STATUS(desk.json({u"adjust"_s, u"ZOE"_s, u"--amount"_s, u"-1"_s, u"--currency"_s, u"USD"_s, u"--reason"_s,
                      u"a slip"_s}),
            0);
        QString begins;
        const auto cells = [&desk, &begins](const QString &from, const QString &to) {
            const QString path = desk.path(u"summary.csv"_s);
            QStringList period;
            if (!from.isEmpty())
                period << u"--from"_s << from;
            if (!to.isEmpty())
                period << u"--to"_s << to;
            const Outcome written = desk.json(QStringList{u"report"_s, u"summary"_s, u"--output"_s, path} + period);
            QFile file(path);
            if (written.status != 0 || !file.open(QIODevice::ReadOnly))
                return u"refused"_s;
            const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
            if (lines.size() < 2)
                return QString();
            const QList<QByteArray> row = lines.at(1).trimmed().split(',');
            begins = QString::fromUtf8(row.value(3)).remove(u'"');
            // opening, earned, reversed, adjusted, issued, closing, added_after_close
            return QString::fromUtf8(row.mid(8).join(' '));
        };
        QCOMPARE(cells(u"2026-02-01"_s, u"2026-02-28"_s), QString());
        QCOMPARE(cells(u"2026-03-01"_s, u"2026-03-31"_s), u"0.00 20.00 0.00 0.00 0.00 20.00 20.00"_s);
        QCOMPARE(cells(u"2026-04-01"_s, u"2026-04-30"_s), u"20.00 10.00 0.00 0.00 0.00 30.00 10.00"_s);
        QCOMPARE(cells(u"2026-05-01"_s, {}), u"30.00 0.00 0.00 -1.00 0.00 29.00 0.00"_s);
        QCOMPARE(cells({}, {}), u"0.00 30.00 0.00 -1.00 0.00 29.00 0.00"_s);
        QCOMPARE(begins, u"2026-03-31"_s); // the first payment is older than the books
    }

private:
    static QList<qint64> amounts(const OwnSales &own)
    {
        QList<qint64> list;
        for (const QJsonValue value : own.rewards())
            list += minorOf(value.toObject(), "amount"_L1);
        return list;
    }
};

QTEST_GUILESS_MAIN(TestByHand)
#include "tst_byhand.moc"

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd::features;

/// Somebody asks to be forgotten: no byte of the workspace tells who they were, and the books still add up.
class TestForgotten : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCustomerOfTheSampleMerchantIsForgotten_data()
    {
        QTest::addColumn<bool>("isGuest");
        QTest::newRow("by the provider's id") << false;
        QTest::newRow("a guest, by e-mail address") << true; // guests have no account
    }
    void aCustomerOfTheSampleMerchantIsForgotten()
    {
        QFETCH(bool, isGuest);
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QJsonObject chosen = firstCash(desk, isGuest);
        const QString email = textOf(chosen.value("customer"_L1).toObject(), "email"_L1);
        const QString customer = textOf(chosen.value("customer"_L1).toObject(), "id"_L1);
        QVERIFY2(email.contains(u'@'), qPrintable(email));
        QVERIFY(!placesOf(desk, email).isEmpty());
        const QJsonArray totals = totalsOf(desk);

        const QStringList erase{u"erase"_s, u"customer"_s, isGuest ? email : customer};
        const QStringList why{u"--reason"_s, u"asked by letter"_s};
        RD_STATUS(desk.json(erase + QStringList{u"--yes"_s}), 2); // no reason
        const Outcome unasked = desk.json(erase + why);
        RD_REFUSED(unasked, u"confirmation-needed"_s);
        QVERIFY(textOf(unasked.json().value("error"_L1).toObject(), "message"_L1).contains(u"erases a person"));
        QVERIFY(!placesOf(desk, email).isEmpty());
        const Outcome erased = desk.json(erase + why + QStringList{u"--yes"_s});
        RD_STATUS(erased, 0);
        QVERIFY(erased.json().value("fileCleaned"_L1).toBool());
        QCOMPARE(placesOf(desk, email), QStringList());
        QCOMPARE(totalsOf(desk), totals);
        const Outcome again = desk.json(erase + why + QStringList{u"--yes"_s});
        RD_REFUSED(again, isGuest ? u"unknown-customer"_s : u"erased"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"explain"_s, textOf(chosen, "id"_L1)}), 0);

        // The provider still knows them.
        RD_STATUS(desk.json({u"sync"_s, u"--full"_s}), 0);
        QCOMPARE(placesOf(desk, email), QStringList());
        QCOMPARE(totalsOf(desk), totals);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aParticipantIsForgottenOnceSettled()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        const auto sold = own.sale("carl@example.org", 10'000);
        own.sale("dora@example.org", 5'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QString id = textOf(own.reward().value("participant"_L1).toObject(), "id"_L1);
        const QStringList erase{
            u"erase"_s, u"participant"_s, u"ZOE"_s, u"--reason"_s, u"asked by letter"_s, u"--yes"_s};
        const Outcome early = desk.json(erase);
        RD_REFUSED(early, u"open-balance"_s);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, u"--all"_s, u"--reference"_s, u"T-3"_s,
                      u"--yes"_s}),
            0);
        const QJsonArray before = own.rewards();
        QCOMPARE(before.size(), 2);
        const QJsonArray totals = totalsOf(desk);
        QCOMPARE(totals.at(0).toObject().value("minor"_L1).toInt(), 3000);
        QVERIFY(!placesOf(desk, QString::fromLatin1(OwnSales::email())).isEmpty());

        RD_STATUS(desk.json({u"members"_s, u"add"_s, u"otto"_s, u"--role"_s, u"approver"_s}), 0);
        const Outcome otto = desk.json(erase + QStringList{u"--as"_s, u"otto"_s});
        RD_REFUSED(otto, u"role"_s);
        const Outcome erased = desk.json(erase);
        RD_STATUS(erased, 0);
        QCOMPARE(placesOf(desk, QString::fromLatin1(OwnSales::email())), QStringList());
        QCOMPARE(placesOf(desk, u"Zoe Zest"_s), QStringList());
        QCOMPARE(totalsOf(desk), totals);
        const QStringList shown{u"rewards"_s, u"list"_s, u"--participant"_s, id};
        const Outcome list = desk.json(shown);
        RD_STATUS(list, 0);
        const QJsonArray after = list.json().value("rewards"_L1).toArray();
        QCOMPARE(after.size(), 2);
        for (const QJsonValue value : after) {
            QCOMPARE(textOf(value.toObject(), "state"_L1), u"issued"_s);
            QCOMPARE(textOf(value.toObject().value("participant"_L1).toObject(), "name"_L1),
                textOf(erased.json(), "pseudonym"_L1));
            // What is booked is what they were given; the facts that led to it are gone with them.
            const Outcome explained = desk.json({u"rewards"_s, u"explain"_s, textOf(value.toObject(), "id"_L1)});
            RD_STATUS(explained, 0);
            QVERIFY(explained.out.contains("erased"));
            QCOMPARE(explained.json().value("recomputed"_L1), value.toObject().value("amount"_L1));
        }
        RD_STATUS(desk.json({u"verify"_s}), 0);

        // A file that still names them brings nobody back, and a new sale earns them nothing.
        const QByteArray again = "email,name,code\n" + OwnSales::email() + ",Zoe Zest,ZOE\n";
        const Outcome imported = own.import(again);
        QVERIFY2(imported.status == 0 || imported.status == 1, imported.err.constData());
        own.sale("emil@example.org", 2'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(placesOf(desk, QString::fromLatin1(OwnSales::email())), QStringList());
        QCOMPARE(totalsOf(desk), totals);

        // A refund of what they were given is booked all the same.
        QVERIFY(desk.server().addRefund(sold.charge, 10'000));
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QStringList states;
        for (const QJsonValue value : desk.json(shown).json().value("rewards"_L1).toArray())
            states += u"%1 %2"_s.arg(textOf(value.toObject(), "state"_L1)).arg(minorOf(value.toObject(), "amount"_L1));
        states.sort();
        QCOMPARE(states.join(u", "_s), u"issued 1000, reversed 2000"_s);
        for (const QJsonValue value : after)
            RD_STATUS(desk.json({u"rewards"_s, u"explain"_s, textOf(value.toObject(), "id"_L1)}), 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void anOlderCopyOfTheBooksBringsNobodyBack()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, u"--all"_s, u"--reference"_s, u"T-7"_s,
                      u"--yes"_s}),
            0);
        const QString zoe = QString::fromLatin1(OwnSales::email());
        const QString books = desk.workspace() + u"/desk.sqlite"_s;
        QVERIFY(QFile::copy(books, desk.path(u"older.sqlite"_s)));
        const QStringList why{u"--reason"_s, u"asked by letter"_s, u"--yes"_s};
        const Outcome erased = desk.json(QStringList{u"erase"_s, u"participant"_s, u"ZOE"_s} + why);
        RD_STATUS(erased, 0);
        RD_STATUS(desk.json(QStringList{u"erase"_s, u"customer"_s, u"carl@example.org"_s} + why), 0);
        QCOMPARE(placesOf(desk, zoe) + placesOf(desk, u"carl@example.org"_s), QStringList());

        QVERIFY(QFile::remove(books));
        QFile::remove(books + u"-wal"_s);
        QFile::remove(books + u"-shm"_s);
        QVERIFY(QFile::copy(desk.path(u"older.sqlite"_s), books));
        QVERIFY(!placesOf(desk, zoe).isEmpty());
        const Outcome list = desk.json({u"rewards"_s, u"list"_s, u"--campaign"_s, OwnSales::campaign()});
        RD_STATUS(list, 0);
        const QJsonObject reward = list.json().value("rewards"_L1).toArray().at(0).toObject();
        QCOMPARE(textOf(reward.value("participant"_L1).toObject(), "name"_L1), textOf(erased.json(), "pseudonym"_L1));
        QCOMPARE(minorOf(reward, "amount"_L1), 2000);
        QCOMPARE(placesOf(desk, zoe) + placesOf(desk, u"carl@example.org"_s), QStringList());
        RD_STATUS(desk.json({u"verify"_s}), 0);
        RD_STATUS(desk.json({u"sync"_s, u"--full"_s}), 0);
        QCOMPARE(placesOf(desk, zoe) + placesOf(desk, u"carl@example.org"_s), QStringList());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void namesInReasonsGoToo()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QString id = textOf(own.reward(), "id"_L1);
        const QString reason = u"Zoe's sister Hilda-Maria rang"_s;
        RD_STATUS(desk.json({u"rewards"_s, u"hold"_s, id, u"--reason"_s, reason}), 0);
        QVERIFY(desk.json({u"rewards"_s, u"explain"_s, id}).out.contains("Hilda-Maria"));
        RD_STATUS(desk.json({u"rewards"_s, u"release"_s, id}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, id}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, id, u"--reference"_s,
                      u"to Zoe Zest, T-9"_s, u"--yes"_s}),
            0);
        QVERIFY(!placesOf(desk, u"Hilda-Maria"_s).isEmpty());
        RD_STATUS(
            desk.json({u"erase"_s, u"participant"_s, u"ZOE"_s, u"--reason"_s, u"asked by letter"_s, u"--yes"_s}), 0);
        QCOMPARE(placesOf(desk, u"Hilda-Maria"_s) + placesOf(desk, u"Zoe Zest"_s), QStringList());
        const Outcome explained = desk.json({u"rewards"_s, u"explain"_s, id});
        RD_STATUS(explained, 0);
        QVERIFY(explained.out.contains("removed"));
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void olderCopiesInTheWorkspaceGoToo()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        RD_STATUS(desk.json({u"backup"_s, desk.path(u"out.backup"_s)}), 0);
        RD_STATUS(desk.json({u"restore"_s, desk.path(u"out.backup"_s), u"--yes"_s}), 0);
        const QString zoe = QString::fromLatin1(OwnSales::email());
        QCOMPARE(placesOf(desk, zoe).filter(u"before-restore"_s).size(), 1);
        const Outcome erased =
            desk.json({u"erase"_s, u"participant"_s, u"ZOE"_s, u"--reason"_s, u"asked by letter"_s, u"--yes"_s});
        RD_STATUS(erased, 0);
        QCOMPARE(erased.json().value("removedCopies"_L1).toArray().size(), 1);
        QCOMPARE(placesOf(desk, zoe), QStringList());
        // The encrypted one outside forgets as soon as it is brought back.
        const Outcome restored = desk.json({u"restore"_s, desk.path(u"out.backup"_s), u"--yes"_s});
        RD_STATUS(restored, 0);
        QCOMPARE(restored.json().value("erasedAgain"_L1).toInt(), 1);
        QCOMPARE(placesOf(desk, zoe), QStringList());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

private:
    /// @param isGuest whether that of a customer without an account at the provider
    static QJsonObject firstCash(const Desk &desk, bool isGuest)
    {
        for (const QJsonValue value : desk.rewards(u"due"_s)) {
            const QJsonObject reward = value.toObject();
            const bool isWanted = textOf(reward.value("customer"_L1).toObject(), "id"_L1).isEmpty() == isGuest;
            if (isWanted && textOf(reward, "kind"_L1) == "cash"_L1)
                return reward;
        }
        return {};
    }
    static QJsonArray totalsOf(const Desk &desk)
    {
        return desk.json({u"rewards"_s, u"list"_s}).json().value("totals"_L1).toArray();
    }
    /// Files of the workspace whose raw bytes hold the text, whatever its case.
    static QStringList placesOf(const Desk &desk, const QString &text)
    {
        QStringList places;
        QDirIterator files(desk.workspace(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text.toLower().toUtf8()))
                places += file.fileName();
        }
        return places;
    }
};

QTEST_GUILESS_MAIN(TestForgotten)
#include "tst_forgotten.moc"

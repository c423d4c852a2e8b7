// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/seed.h"
#include "tests/features/desk.h"

#include <QRandomGenerator>

using namespace rd::features;
using rd::StripeServer;

/// The program is killed, or its answers get lost, at any moment. In the end the books are the same and nothing was
/// given twice.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSyncKilledAgainAndAgainEndsInTheSameBooks()
    {
        // given what an undisturbed sync comes to
        rd::SampleOptions options = Desk::smallMerchant();
        Desk calm(options);
        RD_STATUS(calm.prepare(), 0);
        RD_STATUS(calm.json({u"sync"_s}), 0);
        const QMap<QString, QString> wanted = stateOfBooks(calm);
        QVERIFY(wanted.size() > 10);

        // when it is killed at ten moments
        Desk desk(options);
        RD_STATUS(desk.prepare(), 0);
        desk.server().setLatency(std::chrono::milliseconds(20));
        for (quint64 after = 3; after <= 30; after += 3) {
            desk.server().resetCounters();
            const auto process = desk.start({u"sync"_s});
            QTRY_VERIFY_WITH_TIMEOUT(
                desk.server().counters().requests >= after || process->state() == QProcess::NotRunning, 30'000);
            process->kill(); // unless it has ended by itself
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
        }
        desk.server().setLatency(std::chrono::milliseconds(0));
        RD_STATUS(desk.json({u"sync"_s}), 0);

        // then the books are those
        const QMap<QString, QString> books = stateOfBooks(desk);
        QStringList differences;
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (books.value(it.key()) != it.value())
                differences << u"%1: %2 instead of %3"_s.arg(it.key(), books.value(it.key()), it.value());
        }
        for (auto it = books.cbegin(); it != books.cend(); ++it) {
            if (!wanted.contains(it.key()))
                differences << u"%1: %2 instead of nothing"_s.arg(it.key(), it.value());
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 10).join(u'\n')));
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void issuingKilledAtAnyMomentGivesEachRewardOnce()
    {
        const quint32 seed = rd::tests::printedSeed();
        QRandomGenerator random(seed);
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        desk.server().resetCounters();
        desk.server().setLatency(std::chrono::milliseconds(5));
        for (int round = 0; round < 12; ++round) {
            const quint64 already = desk.server().counters().requests;
            const auto process =
                desk.start({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, u"--all"_s, u"--yes"_s});
            const quint64 stopAfter = already + 2 + random.bounded(14U);
            QTRY_VERIFY_WITH_TIMEOUT(
                desk.server().counters().requests >= stopAfter || process->state() == QProcess::NotRunning, 60'000);
            process->kill(); // unless it has ended by itself
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
        }
        // Whatever was under way is looked up a minute after its last attempt at the earliest; nothing may be doubled
        // until then either.
        const auto credits = creditsByMark(desk);
        for (auto it = credits.cbegin(); it != credits.cend(); ++it)
            QVERIFY2(it.value() == 1,
                qPrintable(u"seed %1: %2 was credited %3 times"_s.arg(seed).arg(it.key()).arg(it.value())));
        RD_STATUS(desk.json({u"verify"_s}), 0);
        // What the books call issued is at the provider, and nothing is there that the books do not know as issued or
        // under way.
        const auto issued = desk.rewards(u"issued"_s).size();
        const auto underWay = desk.rewards(u"submitted"_s).size();
        QVERIFY2(credits.size() >= issued && credits.size() <= issued + underWay,
            qPrintable(u"seed %1: %2 credits, %3 issued, %4 under way"_s.arg(seed)
                           .arg(credits.size())
                           .arg(issued)
                           .arg(underWay)));
    }

private:
    static QMap<QString, QString> stateOfBooks(const Desk &desk)
    {
        QMap<QString, QString> books;
        for (const QJsonValue value : desk.json({u"rewards"_s, u"list"_s}).json().value("rewards"_L1).toArray()) {
            const QJsonObject reward = value.toObject();
            books.insert(reward.value("key"_L1).toString(),
                u"%1 %2"_s.arg(reward.value("state"_L1).toString(),
                    QString::number(reward.value("amount"_L1).toObject().value("minor"_L1).toInteger())));
        }
        return books;
    }
    /// How often each of our marks stands on a credit at the provider.
    static QMap<QString, int> creditsByMark(Desk &desk)
    {
        QMap<QString, int> marks;
        QByteArray cursor;
        for (;;) {
            const QJsonObject page =
                QJsonDocument::fromJson(desk.server().get("/v1/customers?limit=100"
                                            + (cursor.isEmpty() ? QByteArray() : "&starting_after=" + cursor)))
                    .object();
            const QJsonArray customers = page.value("data"_L1).toArray();
            for (const QJsonValue customer : customers) {
                cursor = customer.toObject().value("id"_L1).toString().toUtf8();
                const QJsonObject list = QJsonDocument::fromJson(
                    desk.server().get("/v1/customers/" + cursor + "/balance_transactions?limit=100"))
                                             .object();
                for (const QJsonValue transaction : list.value("data"_L1).toArray()) {
                    const QString mark =
                        transaction.toObject().value("metadata"_L1).toObject().value("rd_intent"_L1).toString();
                    if (!mark.isEmpty())
                        ++marks[mark];
                }
            }
            if (customers.isEmpty() || !page.value("has_more"_L1).toBool())
                return marks;
        }
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"

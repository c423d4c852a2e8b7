// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "models/storage/database.h"

#include <QRegularExpression>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

/// The n-th statement fails, for every n until a run succeeds; after each failure the file is opened again and must be
/// whole.
class TestStorageFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void storingPages();
    void derivingConversions();
    void applyingChanges();
    void importingParticipants();

private:
    static qint64 number(Desk &desk, std::string_view sql)
    {
        auto db = storage::Database::open(desk.file(), storage::Database::Access::Read);
        return db ? (*db)->number(sql, -1).value_or(-2) : -3;
    }
    /// Sizes of everything that belongs together.
    static QString fingerprint(Desk &desk)
    {
        QStringList counts;
        for (const char *sql : {"SELECT count(*) FROM provider_customer", "SELECT count(*) FROM invoice",
                 "SELECT count(*) FROM invoice_line", "SELECT count(*) FROM charge",
                 "SELECT count(*) FROM touched_sale", "SELECT sum(done) FROM sync_window",
                 "SELECT count(*) FROM conversion", "SELECT count(*) FROM reward", "SELECT count(*) FROM ledger",
                 "SELECT count(*) FROM participant", "SELECT count(*) FROM participant_code"})
            counts << QString::number(number(desk, sql));
        return counts.join(u' ');
    }
    /// Runs `work` with the n-th statement failing until it succeeds; `unit` names what must be all or nothing.
    template <typename Work>
    static void untilItSucceeds(Desk &desk, int atLeast, const Work &work)
    {
        const QString before = fingerprint(desk);
        int n = 1;
        for (;; ++n) {
            desk.workspace->failStatement(n);
            const bool done = work();
            desk.workspace->failStatement(0);
            if (done)
                break;
            desk.reopen();
            QCOMPARE(fingerprint(desk), before);
            QVERIFY2(desk.workspace->checkIntegrity().has_value(), qPrintable(u"after statement %1"_s.arg(n)));
        }
        QVERIFY2(n > atLeast, qPrintable(u"only %1 statements were tried"_s.arg(n)));
        QVERIFY(fingerprint(desk) != before);
    }
};

void TestStorageFaults::storingPages()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    SyncWindow window;
    window.stream = Stream::Invoices;
    RD_OK(desk.workspace->sync().beginBackfill(shop, {window}, ""));
    window = desk.workspace->sync().syncState(shop)->windows[0];
    window.done = true;
    InvoiceRecord record = invoice("in_1", "cus_1", 1000);
    record.subscription = "sub_1";
    record.discounts.push_back({"promo_1", ""});
    record.payments.push_back({"ch_1", "", 1000, true});
    const std::vector<StoreJob> jobs{{customersPage({customer("cus_1", "a@example.com")}), {}},
        {invoicesPage({record, invoice("in_2", "cus_1", 10)}), window},
        {chargesPage({charge("ch_1", "cus_1", 1000)}), {}}};
    untilItSucceeds(desk, 15, [&] { return desk.workspace->sync().storePages(shop, jobs).get().has_value(); });
    QCOMPARE(number(desk, "SELECT count(*) FROM invoice"), 2);
    QVERIFY(desk.workspace->sync().syncState(shop)->windows[0].done);
}

void TestStorageFaults::derivingConversions()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "a@example.com"), customer("cus_2", "b@example.com")})));
    RD_OK(desk.store(
        shop, chargesPage({charge("ch_1", "cus_1", 1000), charge("ch_2", "cus_2", 500), charge("ch_3", "", 5)})));
    // Several transactions: a stopped run may have stored some conversions, and a later one completes them.
    int n = 1;
    for (;; ++n) {
        desk.workspace->failStatement(n);
        const bool done = desk.derive().has_value();
        desk.workspace->failStatement(0);
        if (done)
            break;
        desk.reopen();
        RD_OK(desk.workspace->checkIntegrity());
        QVERIFY(number(desk, "SELECT count(*) FROM touched_sale") > 0);
    }
    QVERIFY(n > 8);
    QCOMPARE(number(desk, "SELECT count(*) FROM conversion"), 3);
    QCOMPARE(number(desk, "SELECT count(*) FROM customer"), 3);
    QCOMPARE(number(desk, "SELECT count(*) FROM touched_sale"), 0);
    QCOMPARE(desk.derive(true)->added, 0);
}

void TestStorageFaults::applyingChanges()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "cus_1", 1000), charge("ch_2", "cus_2", 500)})));
    RD_OK(desk.derive());
    const auto campaign =
        desk.workspace->campaigns().applyCampaign(terms(u"Friends"_s), u"test"_s, {shop}, desk.clock.now(), u"drona"_s);
    RD_OK(campaign);
    const ParticipantId participant = desk.addParticipant(u"drona@example.com"_s, {u"D"_s}, campaign->id);
    const EngineFacts facts = *desk.workspace->books().loadFacts();
    std::vector<RewardChange> changes;
    for (const ConversionRow &c : facts.conversions) {
        RewardChange change;
        change.reward.campaign = campaign->id;
        change.reward.version = facts.campaigns[0].versions[0].id;
        change.reward.participant = participant;
        change.reward.customer = facts.customers[c.customer].id;
        change.reward.conversion = c.id;
        change.reward.currency = c.currency;
        change.reward.granted = change.reward.target = change.reward.booked = 100;
        NewEntry entry;
        entry.participant = participant;
        entry.amount = 100;
        entry.currency = c.currency;
        change.entries = {entry};
        changes.push_back(change);
    }
    untilItSucceeds(
        desk, 8, [&] { return desk.workspace->books().applyChanges(changes, desk.clock.now(), {}).has_value(); });
    QByteArray previous = chainStart();
    RD_OK(desk.workspace->books().walkChain([&](const LedgerEntry &entry) {
        const bool whole = entry.hash == chainHash(previous, entry);
        previous = whole ? entry.hash : QByteArray();
        return whole;
    }));
    QVERIFY(!previous.isEmpty());
}

void TestStorageFaults::importingParticipants()
{
    Desk desk;
    std::vector<ParticipantImport> rows;
    for (int i = 0; i < 3; ++i) {
        ParticipantImport row;
        row.line = i + 2;
        row.email = u"p%1@example.com"_s.arg(i);
        row.codes = QStringList{u"CODE%1"_s.arg(i)};
        rows.push_back(row);
    }
    untilItSucceeds(desk, 10, [&] {
        return desk.workspace->participants()
            .importParticipants(rows, {}, desk.clock.now(), u"drona"_s, false)
            .has_value();
    });
    QCOMPARE(desk.workspace->participants().participants()->size(), 3U);
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"

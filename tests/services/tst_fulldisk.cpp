// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

class FakeDisk : public Disk {
public:
    qint64 free = kLeastFreeBytes;
    [[nodiscard]] std::optional<qint64> freeBytes(const QString &) const override { return free; }
    [[nodiscard]] Status proveWritable(const QString &) override { return {}; }
};

} // namespace

/// A disk that has little room left, or none.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSyncThatFillsTheDiskGoesOnAfterwards()
    {
        constexpr int kSales = 300;
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        for (int i = 2; i <= kSales; ++i)
            world.sale(i, "ANNA");
        int refusals = 0;
        for (int pages = 0; pages < 400; pages += 8) {
            world.program().store->limitPages(pages);
            const Status synced = world.sync(true);
            if (synced)
                break;
            ++refusals;
            QCOMPARE(synced.error().kind, ErrorKind::Storage);
            QVERIFY2(!synced.error().text.isEmpty(), "a disk that is full has a sentence");
            // What is there is whole, and somebody frees a little.
            RD_OK(world.program().store->checkIntegrity());
            world.restart();
        }
        QVERIFY(refusals > 0);
        world.restart();
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), std::size_t(kSales));
        QCOMPARE(world.verifyText(), QString());
    }

    void nothingIsIssuedWithTooLittleRoom()
    {
        World world;
        FakeDisk disk;
        world.disk = &disk;
        world.restart();
        RD_OK(world.begin(
            "refer-single", R"({"referrer":{"kind":"account-credit","amount":[{"minor":500,"currency":"USD"}]}})", 2));
        RD_OK(world.decide(Decision::Approve));
        disk.free = kLeastFreeBytes - 1;
        const auto refused = world.issueAll("stripe-credit");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"disk-space"_s);
        QCOMPARE(world.provider.sends, 0);
        QVERIFY(world.program().issue.openIntents()->empty());
        // Everything else works as far as it can.
        world.sale(3, "ANNA");
        RD_OK(world.sync());
        QCOMPARE(world.verifyText(), QString());
        disk.free = kLeastFreeBytes;
        const auto issued = world.issueAll("stripe-credit");
        RD_OK(issued);
        QVERIFY(world.provider.sends > 0);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"

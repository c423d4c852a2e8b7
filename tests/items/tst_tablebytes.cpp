// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/participantindex.h"
#include "models/ports/referralindex.h"
#include "models/ports/rewardindex.h"

#include <QTest>

#include <array>
#include <string>

using namespace rd;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 100'000;
constexpr qint64 kFirstMs = 1'672'531'200'000; // 2023-01-01
constexpr qint64 kStepMs = 94'608; // three years of a million

Currency usd()
{
    return *Currency::parse(u"USD");
}

std::string numbered(const char *prefix, int n, const char *suffix = "")
{
    return prefix + std::to_string(1'000'000 + n) + suffix;
}

std::shared_ptr<const ParticipantIndex> people()
{
    ParticipantIndexBuilder builder(kRows);
    for (int i = 0; i < kRows; ++i) {
        ParticipantFigures figures{usd(), Mode::Live};
        figures.earned = 1'000 + i * 7'919 % 30'000;
        figures.due = figures.earned / 2;
        figures.issued = figures.earned - figures.due;
        builder.addFigures(std::array{figures});
    }
    for (int i = 0; i < kRows; ++i) {
        const std::string name = numbered("Partner ", i);
        const std::string email = numbered("partner", i, "@example.com");
        const std::string code = numbered("CODE", i);
        builder.add({ParticipantId{i + 1}, name, email, code, {}, "gold", "DE", ParticipantState::Active,
                        fromUnixMs(kFirstMs + i * kStepMs), builder.campaignSet({u"Partners"_s})},
            {static_cast<quint32>(i % 5), static_cast<quint32>(i % 3), 0, 0});
    }
    return builder.finish();
}

std::shared_ptr<const RewardIndex> rewards()
{
    RewardIndexBuilder builder(kRows);
    for (int i = 0; i < kRows; ++i) {
        const std::string name = numbered("Partner ", i);
        const std::string email = numbered("partner", i, "@example.com");
        (void)builder.addPerson(ParticipantId{i + 1}, name, email, false);
        (void)builder.addCustomer(CustomerId{i + 1}, numbered("customer", i, "@example.com"));
    }
    const quint32 campaign = builder.campaign(CampaignId{1}, "Partners");
    const quint32 connection = builder.connection("main", "stripe");
    for (int i = 0; i < kRows; ++i) {
        const std::string object = numbered("in_1Bench1", i);
        const std::string account = numbered("cus_Bench", i);
        RewardIndexBuilder::Reward reward;
        reward.id = RewardId{i + 1};
        reward.person = static_cast<quint32>((qint64{i} * 7'919) % kRows);
        reward.customer = static_cast<quint32>((qint64{i} * 104'729) % kRows + 1);
        reward.campaign = campaign;
        reward.connection = connection;
        reward.state = RewardState::Due;
        reward.amount = Money{1'000 + i * 31 % 30'000, usd()};
        reward.conversion = ConversionId{i * 5 + 1};
        reward.paidAt = fromUnixMs(kFirstMs + i * kStepMs);
        reward.dueAt = fromUnixMs(kFirstMs + i * kStepMs + 2'592'000'000);
        reward.object = object;
        reward.account = account;
        builder.add(reward, {});
        if (i % 3 == 0)
            builder.addBlocker(static_cast<std::size_t>(i), Blocker::BelowThreshold);
    }
    return builder.finish();
}

std::shared_ptr<const ReferralIndex> referrals()
{
    ReferralIndexBuilder builder(kRows);
    for (int i = 0; i < kRows; ++i) {
        ReferralRow row;
        row.id = ReferralId{i + 1};
        row.campaign = u"Partners"_s;
        row.participant = ParticipantId{(qint64{i} * 7'919) % kRows + 1};
        row.participantName = QString::fromStdString(numbered("Partner ", i));
        row.participantEmail = QString::fromStdString(numbered("partner", i, "@example.com"));
        row.customerId = QString::fromStdString(numbered("cus_Bench", i));
        row.customerEmail = QString::fromStdString(numbered("customer", i, "@example.com"));
        row.evidence = u"promo-code "_s + QString::fromStdString(numbered("CODE", i));
        row.startedAt = fromUnixMs(kFirstMs + i * kStepMs);
        row.connection = u"main"_s;
        builder.add(row);
    }
    return builder.finish();
}

} // namespace

/// Tables of a million rows stay in memory while the window is open (performance.md, U2): what a row takes may not grow
/// unnoticed. More than half of it are the texts themselves.
class TestTableBytes : public QObject {
    Q_OBJECT

    template <typename Index>
    static void check(const Index &index, double most)
    {
        QCOMPARE(index.size(), std::size_t{kRows});
        const double each = static_cast<double>(index.bytes()) / kRows;
        QVERIFY2(each <= most, qPrintable(u"%1 bytes a row"_s.arg(each)));
#ifdef __GLIBCXX__ // others may let their vectors grow in another way
        QVERIFY2(each > most * 0.9, qPrintable(u"%1 bytes a row: a lower limit would hold it"_s.arg(each)));
#endif
    }

private Q_SLOTS:
    void participants()
    {
        check(*people(), kParticipant);
    }
    void rewardsOfAsManyPeople()
    {
        check(*rewards(), kReward);
    }
    void referralsOfAsManyPeople()
    {
        check(*referrals(), kReferral);
    }

private:
    static constexpr double kParticipant = 95;
    static constexpr double kReward = 180;
    static constexpr double kReferral = 170;
};

QTEST_GUILESS_MAIN(TestTableBytes)
#include "tst_tablebytes.moc"

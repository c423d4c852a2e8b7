// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/campaignmodel.h"
#include "models/items/participantmodel.h"
#include "models/items/referralmodel.h"
#include "views/campaigns/campaignsentences.h"
#include "views/rewards/rewardlists.h"
#include "views/widgets/format.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;
using namespace rd::views;

namespace {

Currency currency(QStringView code)
{
    return Currency::parse(code).value_or(Currency());
}

ParticipantSummary person(
    qint64 id, const QString &name, ParticipantState state, const std::vector<ParticipantFigures> &figures)
{
    ParticipantSummary row;
    row.participant.id = {id};
    row.participant.name = name;
    row.participant.email = name.toLower() + u"@example.com"_s;
    row.participant.codes = {name.toUpper() + u"10"_s};
    row.participant.state = state;
    row.participant.campaigns = {id % 2 ? u"Odd"_s : u"Even"_s};
    row.customers = id;
    row.figures = figures;
    return row;
}

template <typename Model>
QStringList column(const Model &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

/// The tables of the pages: filters, order, words, and the rules every model keeps.
class TestPageModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ordersAmountsByTheBaseCurrencyFirst()
    {
        ParticipantModel model(formatMoneys, currency(u"USD"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({
            person(1, u"Ada"_s, ParticipantState::Active, {{currency(u"EUR"), Mode::Live, 900000, 900000, 0, 0}}),
            person(2, u"Bob"_s, ParticipantState::Active,
                {{currency(u"USD"), Mode::Live, 500, 500, 0, 0}, {currency(u"EUR"), Mode::Live, 1, 1, 0, 0}}),
            person(3, u"Cem"_s, ParticipantState::Suspended, {{currency(u"USD"), Mode::Live, 700, 700, 0, 0}}),
        });
        model.sort(int(ParticipantColumn::Due), Qt::DescendingOrder);
        QCOMPARE(column(model, int(ParticipantColumn::Participant)), (QStringList{u"Cem"_s, u"Bob"_s, u"Ada"_s}));
        const QList<Money> amounts = model.amounts(model.index(1, int(ParticipantColumn::Due)));
        QCOMPARE(amounts, (QList<Money>{{500, currency(u"USD")}, {1, currency(u"EUR")}}));
        QCOMPARE(model.index(1, int(ParticipantColumn::Due)).data(RawRole).toString(), u"5.00 USD; 0.01 EUR"_s);
    }

    void showsTheMoneyOfOneMode()
    {
        ParticipantModel model(formatMoneys, currency(u"USD"));
        const std::vector<ParticipantSummary> rows{person(1, u"Ada"_s, ParticipantState::Active,
            {{currency(u"USD"), Mode::Live, 500, 500, 0, 0}, {currency(u"USD"), Mode::Test, 900, 900, 0, 0}})};
        const auto due = [&model] { return model.amounts(model.index(0, int(ParticipantColumn::Due))); };
        model.setRows(rows);
        QCOMPARE(due(), (QList<Money>{{500, currency(u"USD")}}));
        model.setRows(rows, Mode::Test);
        QCOMPARE(due(), (QList<Money>{{900, currency(u"USD")}}));
    }

    void addsUpRewardsOfOneModeOnly()
    {
        const RewardSum live{RewardState::Due, false, Mode::Live, currency(u"USD"), 1, 500};
        const RewardSum test{RewardState::Due, false, Mode::Test, currency(u"USD"), 1, 900};
        const RewardSum coupons{RewardState::Due, false, Mode::Live, Currency(), 3, 0};
        const auto apart = totalsOf({live, test, coupons}, Modes{true, true});
        QCOMPARE(apart.count, 5);
        QCOMPARE(apart.withoutAmount, 3);
        QCOMPARE(apart.amounts, (QList<Money>{{500, currency(u"USD")}}));
        QCOMPARE(apart.testAmounts, (QList<Money>{{900, currency(u"USD")}}));
        QVERIFY(totalsSentence(apart).contains(u"test"_s));
        // Where there is nothing else, the band says it.
        const auto alone = totalsOf({test}, Modes{true, false});
        QCOMPARE(alone.amounts, (QList<Money>{{900, currency(u"USD")}}));
        QVERIFY(alone.testAmounts.isEmpty());
    }

    void filtersParticipantsByStateCampaignAndWords()
    {
        ParticipantModel model(formatMoneys, currency(u"USD"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({person(1, u"Ada"_s, ParticipantState::Active, {}),
            person(2, u"Bob"_s, ParticipantState::Active, {}), person(3, u"Cem"_s, ParticipantState::Suspended, {})});
        model.setFilter(u"active"_s, {});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({}, u"Odd"_s);
        QCOMPARE(column(model, 0), (QStringList{u"Ada"_s, u"Cem"_s}));
        model.setSearch(u"cem10"_s);
        QCOMPARE(column(model, 0), QStringList{u"Cem"_s});
        model.setSearch({});
        model.setFilter({}, {});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0, int(ParticipantColumn::Due)).data().toString().isEmpty());
    }

    void tellsEvidenceInWords_data()
    {
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("words");
        QTest::newRow("code") << u"promo-code DRONA29"_s << u"Code DRONA29"_s;
        QTest::newRow("link") << u"client-reference ada"_s << u"Link reference ada"_s;
        QTest::newRow("metadata") << u"metadata via=ada"_s << u"Metadata via=ada"_s;
        QTest::newRow("list") << u"email"_s << u"Imported list"_s;
        QTest::newRow("hand") << u"manual"_s << u"Assigned by hand"_s;
        QTest::newRow("not known") << u"telepathy 7"_s << u"telepathy 7"_s;
    }
    void tellsEvidenceInWords()
    {
        QFETCH(QString, evidence);
        QFETCH(QString, words);
        QCOMPARE(ReferralModel::evidenceText(evidence), words);
    }

    void filtersReferralsByCampaign()
    {
        ReferralModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<ReferralRow> rows(3);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].id = {qint64(i) + 1};
            rows[i].campaign = i == 1 ? u"Bring a friend"_s : u"Partners"_s;
            rows[i].customerEmail = u"customer%1@example.com"_s.arg(i);
            rows[i].startedAt = fromUnixMs(qint64(i) * 1000);
            rows[i].converted = i == 0;
        }
        model.setRows(rows);
        model.sort(int(ReferralColumn::Started), Qt::DescendingOrder);
        QCOMPARE(model.row(model.index(0, 0)).id.value, 3);
        model.setCondition({u"Bring a friend"_s, {}, {}, false});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, int(ReferralColumn::Converted)).data(CodeRole).toString(), u"waiting"_s);
    }

    void tellsWhatACampaignGives_data()
    {
        QTest::addColumn<CampaignTerms>("terms");
        QTest::addColumn<QString>("sentence");
        CampaignTerms terms;
        Rule rule;
        rule.percent = Rate::parsePercent(u"30").value();
        rule.months = 12;
        terms.rules = {rule};
        terms.referrer = RewardSpec{};
        QTest::newRow("share of payments") << terms << u"Referrer: 30 % of each payment for 12 months, as cash"_s;
        terms.rules.front().months.reset();
        terms.rules.front().payments = 1;
        QTest::newRow("first payment") << terms
                                       << u"Referrer: 30 % of each payment on the first payment only, as cash"_s;
        terms.rules.clear();
        terms.referrer->kind = RewardKind::AccountCredit;
        terms.referrer->amount = {{1500, currency(u"USD")}, {1400, currency(u"EUR")}};
        RewardSpec coupon;
        coupon.kind = RewardKind::Coupon;
        coupon.percentOff = Rate::parsePercent(u"20").value();
        terms.referee = coupon;
        QTest::newRow("both sides") << terms
                                    << u"Referrer: 15.00 USD or 14.00 EUR as account credit, once for each referral · "
                                       "Customer: a coupon of 20 % for the next invoice"_s;
    }
    void tellsWhatACampaignGives()
    {
        QFETCH(CampaignTerms, terms);
        QFETCH(QString, sentence);
        // Amounts hold together with a space that does not break.
        QCOMPARE(earnsSentence(terms).replace(QChar::Nbsp, u' '), sentence);
    }

    void tellsLimitsAndTimesOfACampaign()
    {
        CampaignTerms terms;
        terms.holdDays = 0;
        terms.approval = ApprovalMode::Automatic;
        terms.caps = {{CapPer::Participant, CapPeriod::Month, {10000, currency(u"USD")}}};
        const QTimeZone zone("America/New_York");
        QVERIFY(timingSentences(terms, zone).contains(u"Due as soon as the customer has paid."_s));
        QVERIFY(
            timingSentences(terms, zone)
                .contains(
                    u"Due rewards are approved automatically and, where Stripe gives them, sent after each sync."_s));
        // "2026-05-01" to "2026-05-31" of a document: days of New York, the last one whole
        terms.startsAt = parseIso(u"2026-05-01T04:00:00Z").value();
        terms.endsAt = parseIso(u"2026-06-01T04:00:00Z").value();
        QVERIFY(timingSentences(terms, zone).contains(u"Runs from %1."_s.arg(formatDateShort(QDate(2026, 5, 1)))));
        QVERIFY(timingSentences(terms, zone).contains(u"Ends on %1."_s.arg(formatDateShort(QDate(2026, 5, 31)))));
        QVERIFY(limitSentences(terms)
                    .join(u' ')
                    .replace(QChar::Nbsp, u' ')
                    .contains("At most 100.00 USD a month for each participant."_L1));
        CampaignModel model(earnsSentence);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Campaign campaign;
        campaign.id = {4};
        campaign.name = u"Partners"_s;
        campaign.versions = {{{1}, {}, terms}};
        model.setRows({campaign});
        QCOMPARE(model.index(0, int(CampaignColumn::State)).data(CodeRole).toString(), u"active"_s);
        QCOMPARE(model.index(0, int(CampaignColumn::Versions)).data().toInt(), 1);
    }
};

QTEST_MAIN(TestPageModels)
#include "tst_pagemodels.moc"

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/views/deskfixture.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/overviewpage.h"
#include "views/dashboards/periodchoice.h"
#include "views/dashboards/referralway.h"
#include "views/support/tablepage.h"
#include "views/theme/theme.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/pageheader.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGraphicsView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

#include <array>

using namespace rd;
using namespace rd::views;

/// What the overview says, for any days.
class TestOverviewPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        QVERIFY(m_fixture->show());
        m_page = static_cast<OverviewPage *>(m_fixture->window->page(PageId::Overview));
    }
    void init()
    {
        m_fixture->window->go(PageId::Overview);
        QVERIFY(m_fixture->settle());
    }
    void cleanup() { QVERIFY(m_fixture->tidyUp()); }
    void cleanupTestCase() { m_fixture.reset(); }

    void comparesAnyDaysWithAsManyBefore()
    {
        const OverviewSpan span = spanOf(OverviewDays{toLocalDay(QDate(2026, 3, 1)), toLocalDay(QDate(2026, 3, 31))});
        QCOMPARE(toDate(span.from), QDate(2026, 3, 1));
        QCOMPARE(toDate(span.to), QDate(2026, 4, 1));
        QCOMPARE(toDate(*span.beforeFrom), QDate(2026, 1, 29));
        QCOMPARE(span.bucket, ChartBucket::Day);
        const auto bucketOf = [](QDate first, QDate last) {
            return spanOf(OverviewDays{toLocalDay(first), toLocalDay(last)}).bucket;
        };
        QCOMPARE(bucketOf({2026, 1, 1}, {2026, 3, 31}), ChartBucket::Week);
        QCOMPARE(bucketOf({2023, 1, 1}, {2026, 3, 31}), ChartBucket::Month);
        QCOMPARE(bucketOf({2026, 3, 31}, {2026, 3, 31}), ChartBucket::Day);
    }

    void comparesEachCurrencyWithItself()
    {
        const Currency eur = Currency::parse(u"EUR").value();
        const Currency usd = Currency::parse(u"USD").value();
        const Currency yen = Currency::parse(u"JPY").value();
        const auto noSpaces = [](const AmountChange &change) { return QString(change.text).remove(QChar::Nbsp); };
        const AmountChange one = changeOf({Money{1'500, usd}}, {{usd, 1'000}, {eur, 900}}, true);
        QCOMPARE(noSpaces(one), u"+50%"_s);
        QCOMPARE(one.tone, Tone::Positive);
        // nothing before: nothing is compared, whatever the other currencies had
        QVERIFY(changeOf({Money{1'500, usd}}, {{eur, 900}}, true).text.isEmpty());
        const QList<Money> three{Money{1'500, usd}, Money{450, eur}, Money{70, yen}};
        const AmountChange many = changeOf(three, {{usd, 1'000}, {eur, 900}}, true);
        QCOMPARE(noSpaces(many), u"+50%USD · \u221250%EUR"_s);
        QCOMPARE(many.tone, Tone::Neutral);
        QCOMPARE(changeOf(three, {{usd, 100}, {yen, 7}}, false).tone, Tone::Negative);
    }

    void daysAreChosenFromTheKeyboard()
    {
        PeriodChoice *days = m_page->days();
        QVERIFY(!days->firstDay()->isVisible());
        days->presets()->setFocus();
        QTest::keyClick(days->presets(), Qt::Key_End);
        QVERIFY(days->firstDay()->isVisible());
        QVERIFY(m_fixture->settle());
        const QDate last = days->lastDay()->date();
        days->firstDay()->setFocus();
        days->firstDay()->setCurrentSection(QDateTimeEdit::YearSection); // no month lies before January
        QTest::keyClick(days->firstDay(), Qt::Key_Down);
        QTest::keyClick(days->firstDay(), Qt::Key_Return);
        QVERIFY(m_fixture->settle());
        const QDate first = days->firstDay()->date();
        QVERIFY(first < last.addDays(-29));
        const ChartTimeData shown = m_page->revenueChartCard()->data();
        QVERIFY(!shown.starts.isEmpty());
        QCOMPARE(shown.starts.constFirst(), bucketStart(first, shown.bucket));
        QCOMPARE(days->lastDay()->minimumDate(), first);
        const QString against = days->againstText();
        QVERIFY2(against.contains(QString::number(first.daysTo(last) + 1)), qPrintable(against));
        // remembered
        PeriodChoice again(m_fixture->session().viewState(), last);
        QCOMPARE(again.period(), OverviewPeriod::OwnDays);
        QCOMPARE(again.firstDay()->date(), first);
    }

    void theWayLeadsToItsRows()
    {
        allTime();
        const ChartTable &table = m_page->funnelCard()->table();
        QCOMPARE(table.rows.size(), 4);
        const auto count = [&table](int row) { return table.rawRows.at(row).at(1).toLongLong(); };
        QVERIFY(count(0) >= count(1) && count(1) >= count(2) && count(2) > 0);
        QCOMPARE(table.rawRows.at(0).at(2), u"100.0"_s);
        QWidget *surface = focusable(m_page->funnelCard());
        QVERIFY(surface);
        surface->setFocus();
        QTest::keyClick(surface, Qt::Key_Home);
        QTest::keyClick(surface, Qt::Key_Return);
        QCOMPARE(m_fixture->window->currentPage(), PageId::Referrals);
        QVERIFY(m_fixture->settle());
        QVERIFY2(searchOf(PageId::Referrals).startsWith(u"started:"_s), qPrintable(searchOf(PageId::Referrals)));
    }

    void eachMonthOfACohortTellsItsValueAndLeadsToItsRows()
    {
        allTime();
        CohortChart *chart = m_page->cohortCard();
        QVERIFY(!chart->isEmpty());
        QVERIFY(chart->table().rows.size() > 2);
        QCOMPARE(chart->table().titles.size(), chart->table().rows.constFirst().size());
        QWidget *surface = focusable(chart);
        QVERIFY(surface);
        surface->setFocus();
        QTest::keyClick(surface, Qt::Key_Home);
        const QString row = surface->accessibleDescription();
        QTest::keyClick(surface, Qt::Key_Right);
        QVERIFY(surface->accessibleDescription() != row);
        QVERIFY2(surface->accessibleDescription().contains(u'%'), qPrintable(surface->accessibleDescription()));
        // money in place of shares
        chart->measureChoice()->setFocus();
        const QStringList shares = chart->table().rawRows.constFirst();
        QTest::keyClick(chart->measureChoice(), Qt::Key_Down);
        QVERIFY(chart->table().rawRows.constFirst() != shares);
        QVERIFY(chart->table().rawTitles.at(2).contains(u"USD"_s));
        QVERIFY(!chart->image().isNull());
        QVERIFY(chart->drawing().contains("<svg"));
        QTest::keyClick(surface, Qt::Key_Return);
        QCOMPARE(m_fixture->window->currentPage(), PageId::Referrals); // tst_overviewrows compares the rows
        QVERIFY(m_fixture->settle());
    }

    void whatWasIssuedLeadsToTheRewardsOfTheseDays()
    {
        allTime();
        QTest::mouseClick(m_page->issuedCard(), Qt::LeftButton);
        QCOMPARE(m_fixture->window->currentPage(), PageId::Rewards);
        QVERIFY(m_fixture->settle());
        QVERIFY2(searchOf(PageId::Rewards).startsWith(u"issued:"_s), qPrintable(searchOf(PageId::Rewards)));
    }

    void theCampaignIsShownAgainAfterAStart()
    {
        const QString name = m_fixture->server().campaigns()[1].name;
        QComboBox *campaigns = m_page->campaignChoice();
        campaigns->setCurrentIndex(campaigns->findData(name));
        Q_EMIT campaigns->activated(campaigns->currentIndex());
        QVERIFY(m_fixture->settle());
        OverviewPage again(m_fixture->session());
        again.reload();
        QVERIFY(m_fixture->settle());
        QCOMPARE(again.campaignChoice()->currentData().toString(), name);
        QCOMPARE(again.campaignChoice()->count(), campaigns->count());
        // one that is there no longer is forgotten
        QVERIFY(m_fixture->desk().workspace.setSetting(u"window-overview-campaign"_s, u"Gone"_s));
        OverviewPage later(m_fixture->session());
        later.reload();
        QVERIFY(m_fixture->settle());
        QCOMPARE(later.campaignChoice()->currentData().toString(), QString());
        campaigns->setCurrentIndex(0);
        Q_EMIT campaigns->activated(0);
        QVERIFY(m_fixture->settle());
    }

    /// Where both are there, the rows behind a bar are of the mode it shows.
    void aBarOfOneModeLeadsToAsManyRows()
    {
        DeskFixture both(true);
        makeHalfLive(both);
        QVERIFY(both.show());
        auto *page = static_cast<OverviewPage *>(both.window->page(PageId::Overview));
        both.window->go(PageId::Overview);
        Q_EMIT both.session().booksChanged();
        QVERIFY(both.settle());
        QComboBox *presets = page->days()->presets();
        presets->setCurrentIndex(presets->findData(static_cast<int>(OverviewPeriod::All)));
        Q_EMIT presets->activated(presets->currentIndex());
        QVERIFY(both.settle());
        std::array<qint64, 2> all{};
        for (const bool isTest : {false, true}) {
            both.window->go(PageId::Overview);
            QComboBox *campaigns = page->campaignChoice();
            campaigns->setFocus();
            QTest::keyClick(campaigns, Qt::Key_Home);
            if (isTest)
                QTest::keyClick(campaigns, Qt::Key_Down);
            QCOMPARE(campaigns->currentIndex(), isTest ? 1 : 0);
            QVERIFY(both.settle());
            TimeSeriesChart *chart = nullptr;
            for (TimeSeriesChart *one : page->findChildren<TimeSeriesChart *>()) {
                if (one->title() == "New referrals"_L1)
                    chart = one;
            }
            QVERIFY(chart);
            const QList<qint64> bars = chart->data().series.constFirst().values;
            // The last month may be young.
            const auto last = std::find_if(bars.rbegin(), bars.rend(), [](qint64 bar) { return bar > 0; });
            QVERIFY(last != bars.rend());
            auto *surface = chart->findChild<QGraphicsView *>();
            QVERIFY(surface);
            surface->setFocus();
            QTest::keyClick(surface, Qt::Key_End);
            for (auto bar = bars.rbegin(); bar != last; ++bar)
                QTest::keyClick(surface, Qt::Key_Left);
            QTest::keyClick(surface, Qt::Key_Return);
            QVERIFY(both.settle());
            QCOMPARE(both.window->currentPage(), PageId::Referrals);
            auto *rows = static_cast<TablePage *>(both.window->page(PageId::Referrals));
            const QString terms = rows->filters()->search()->text();
            QVERIFY2(terms.endsWith(isTest ? u" mode:test"_s : u" mode:live"_s), qPrintable(terms));
            QCOMPARE(qint64{rows->table()->model()->rowCount()}, *last);
            all[isTest ? 1 : 0] = *last;
        }
        QVERIFY(all[0] > 0 && all[1] > 0);
    }

    void theLatestDayMovesOnAtMidnight()
    {
        app::VolatileViewState state;
        const QDate today(2026, 3, 1);
        PeriodChoice days(state, today);
        QCOMPARE(days.lastDay()->maximumDate(), today);
        QSignalSpy changed(&days, &PeriodChoice::changed);
        days.setToday(today.addDays(1));
        QCOMPARE(days.lastDay()->maximumDate(), today.addDays(1));
        QCOMPARE(days.lastDay()->date(), today); // what was chosen stays
        QVERIFY(changed.isEmpty());
        days.lastDay()->setDate(today.addDays(1));
        QCOMPARE(days.lastDay()->date(), today.addDays(1));
    }

    void everythingHasAName()
    {
        const QStringList found = DeskFixture::unnamed(m_page);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

private:
    /// As if one campaign with its customers were of a live account.
    static void makeHalfLive(DeskFixture &fixture)
    {
        auto books = storage::Database::open(fixture.path(u"desk/desk.sqlite"_s), storage::Database::Access::Write);
        const auto run = [&books](const char *sql) {
            if (!books || !(*books)->execute(sql))
                qFatal("%s", sql);
        };
        run("CREATE TEMP TABLE another AS SELECT * FROM connection");
        run("UPDATE another SET id = id + 1, name = 'Live', mode = 'live', account_id = 'acct_live'");
        run("INSERT INTO connection SELECT * FROM another");
        run("UPDATE campaign SET mode = 'live' WHERE id = (SELECT min(campaign) FROM referral)");
        run("UPDATE customer SET mode = 'live' WHERE id IN (SELECT customer FROM referral WHERE campaign = (SELECT "
            "min(campaign) FROM referral))");
    }
    void allTime()
    {
        QComboBox *presets = m_page->days()->presets();
        presets->setCurrentIndex(presets->findData(static_cast<int>(OverviewPeriod::All)));
        Q_EMIT presets->activated(presets->currentIndex());
        QVERIFY(m_fixture->settle());
    }
    /// What takes the keys of a chart.
    static QWidget *focusable(ChartCard *card)
    {
        for (QWidget *widget : card->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::StrongFocus && !widget->accessibleDescription().isEmpty())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QString searchOf(PageId id) const
    {
        return static_cast<TablePage *>(m_fixture->window->page(id))->filters()->search()->text();
    }

    std::unique_ptr<DeskFixture> m_fixture;
    OverviewPage *m_page = nullptr;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"

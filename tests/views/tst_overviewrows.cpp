// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a bar of the overview says, against the rows it leads to.
#include "models/items/participantmodel.h"
#include "models/items/paymentmodel.h"
#include "models/items/referralmodel.h"
#include "models/items/rewardmodel.h"
#include "models/items/searchquery.h"
#include "models/ports/referralindex.h"
#include "models/services/handissue.h"
#include "models/services/historyservice.h"
#include "models/storage/database.h"
#include "tests/views/deskfixture.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/overviewpage.h"
#include "views/dashboards/periodchoice.h"
#include "views/dashboards/referralway.h"
#include "views/participants/participantspage.h"
#include "views/referrals/paymentspage.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/rewardspage.h"
#include "views/support/merchantzone.h"
#include "views/theme/theme.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/filterbar.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QFile>
#include <QLineEdit>

#include <map>
#include <numeric>
#include <set>

using namespace rd;
using namespace rd::views;

class TestOverviewRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        makeReversals();
        issueSome();
        QVERIFY(m_fixture->show());
        m_page = static_cast<OverviewPage *>(m_fixture->window->page(PageId::Overview));
    }
    void cleanup() { QVERIFY(m_fixture->tidyUp()); }
    void cleanupTestCase() { m_fixture.reset(); }

    void paymentsBehindABar_data() { periods(); }
    void paymentsBehindABar()
    {
        look();
        for (TimeSeriesChart *chart : {m_page->revenueChartCard(), m_page->conversionCard(), m_page->refundCard()}) {
            const QList<int> bars = someBars(*chart, 0);
            QVERIFY2(!bars.isEmpty() || chart == m_page->refundCard(), qPrintable(chart->title()));
            for (const int bar : bars) {
                const qint64 told = seriesOf(*chart, 0).values.at(bar);
                const ChartUnit unit = chart->unit();
                QVERIFY(press(*chart, bar, 0));
                const PaymentsPage *payments = nullptr;
                QTRY_VERIFY((payments = paymentsShown()) != nullptr);
                if (chart == m_page->conversionCard())
                    QCOMPARE(qint64{payments->model()->rowCount()}, told);
                else
                    QCOMPARE(totalOf(*payments, chart == m_page->refundCard() ? u"Refunded"_s : u"Referred revenue"_s),
                        (std::map<Currency, qint64>{{*unit, told}}));
                // Each row is one of them: it counts, and of what is asked for refunds something went back.
                const std::vector<PaymentRow> rows = rowsOf(*payments);
                QVERIFY(!rows.empty());
                qint64 revenue = 0;
                for (const PaymentRow &row : rows) {
                    QVERIFY(row.revenue.has_value());
                    QVERIFY(!unit || row.paid.currency == *unit);
                    QVERIFY(row.refunded > 0 || chart != m_page->refundCard());
                    revenue += *row.revenue;
                }
                if (chart == m_page->revenueChartCard() && m_campaign.isEmpty())
                    QCOMPARE(revenue, told);
            }
        }
    }

    void allOfThePeriodBehindTheCard_data() { periods(); }
    void allOfThePeriodBehindTheCard()
    {
        look();
        std::map<Currency, qint64> told;
        for (const ChartSeries &series : m_page->revenueChartCard()->data().series)
            told[*series.unit] = std::accumulate(series.values.begin(), series.values.end(), qint64{0});
        qint64 count = 0;
        for (const qint64 value : seriesOf(*m_page->conversionCard(), 0).values)
            count += value;
        auto *card = m_page->findChild<FigureCard *>();
        QVERIFY(card);
        QCOMPARE(card->title(), u"Referred revenue"_s);
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        const PaymentsPage *payments = nullptr;
        QTRY_VERIFY((payments = paymentsShown()) != nullptr);
        QCOMPARE(qint64{payments->model()->rowCount()}, count);
        QCOMPARE(totalOf(*payments, u"Referred revenue"_s), told);
    }

    void customersBehindAMonthOfACohort()
    {
        choose(OverviewPeriod::All, {});
        const auto figures = loadOverview(
            m_fixture->desk(), m_fixture->session().workspace(), {OverviewPeriod::All, {}, std::nullopt, std::nullopt});
        QVERIFY(figures);
        const QList<CohortSet> sets = cohortSets(*figures);
        QVERIFY(!sets.isEmpty());
        const CohortSet &set = sets.constFirst();
        int looked = 0;
        for (int row = 0; row < set.rows.size(); row += 3) {
            for (int month = 0; month < set.rows.at(row).customers.size() && looked < 8; month += 2) {
                if (set.rows.at(row).customers.at(month) == 0)
                    continue;
                pressCell(row, month + 1);
                const PaymentsPage *payments = nullptr;
                QTRY_VERIFY((payments = paymentsShown()) != nullptr);
                std::set<QString> customers;
                const std::vector<PaymentRow> rows = rowsOf(*payments);
                for (const PaymentRow &one : rows)
                    customers.insert(one.customerEmail.isEmpty() ? one.customerId : one.customerEmail);
                QCOMPARE(qint64(customers.size()), set.rows.at(row).customers.at(month));
                QCOMPARE(totalOf(*payments, u"Referred revenue"_s),
                    (std::map<Currency, qint64>{{set.currency, set.rows.at(row).revenue.at(month)}}));
                // What is meant stands in the filter, where it can be changed.
                QVERIFY(payments->scopeChoice()->isVisible());
                QVERIFY2(payments->scopeChoice()->currentText().contains(
                             QLocale().toString(set.rows.at(row).first, u"MMMM yyyy"_s)),
                    qPrintable(payments->scopeChoice()->currentText()));
                ++looked;
            }
        }
        QVERIFY(looked >= 4);
        // "Clear filters" shows all payments again.
        PaymentsPage *payments = paymentsShown();
        payments->filters()->clear();
        QVERIFY(m_fixture->settle());
        QCOMPARE(qint64{payments->model()->rowCount()}, payments->model()->total());
        QVERIFY(totalOf(*payments, u"Referred revenue"_s).empty());
    }

    void rewardsBehindABar_data() { periods(); }
    void rewardsBehindABar()
    {
        look();
        TimeSeriesChart *chart = m_page->rewardCard();
        QCOMPARE(chart->data().series.size() % 3, 0);
        const auto table = m_fixture->desk().history.rewardTable();
        QVERIFY(table);
        for (int measure = 0; measure < 3; ++measure) {
            const QList<int> bars = someBars(*chart, measure);
            // What was taken back is of some campaigns only.
            QVERIFY2(!bars.isEmpty() || (measure == 2 && !m_campaign.isEmpty()), qPrintable(QString::number(measure)));
            for (const int bar : bars) {
                const qint64 told = seriesOf(*chart, measure).values.at(bar);
                const Currency unit = *chart->unit();
                const auto [from, to] = daysOfBar(*chart, bar);
                QVERIFY(press(*chart, bar, measure));
                QCOMPARE(m_fixture->window->currentPage(), PageId::Rewards);
                const items::RewardModel *shown = rewards()->model();
                const Expected expected = expectedOf(*table->rewards, measure, unit, from, to);
                QCOMPARE(idsOf(*shown), expected.ids);
                QCOMPARE(told, expected.sum);
                QVERIFY(!expected.ids.empty());
                if (measure == 2)
                    continue; // the list says what the rewards are, not what was taken back
                qint64 sum = 0;
                for (const items::ShownTotal &total : shown->shownTotals())
                    sum += total.amount.minor;
                QCOMPARE(sum, told);
            }
        }
    }

    void customersBehindAStep_data() { periods(); }
    /// A step leads to just the customers it counts.
    void customersBehindAStep()
    {
        look();
        const QList<QStringList> steps = m_page->funnelCard()->table().rawRows;
        QCOMPARE(steps.size(), 4);
        for (int step = 0; step < 4; ++step) {
            m_fixture->window->go(PageId::Overview);
            QVERIFY(m_fixture->settle());
            QWidget *surface = focusable(m_page->funnelCard());
            QVERIFY(surface);
            surface->setFocus();
            QTest::keyClick(surface, Qt::Key_Home);
            for (int i = 0; i < step; ++i)
                QTest::keyClick(surface, Qt::Key_Down);
            QVERIFY2(surface->accessibleDescription().contains(steps.at(step).constFirst()),
                qPrintable(surface->accessibleDescription()));
            QTest::keyClick(surface, Qt::Key_Return);
            QVERIFY(m_fixture->settle());
            QCOMPARE(m_fixture->window->currentPage(), PageId::Referrals);
            QCOMPARE(QString::number(referrals()->model()->rowCount()), steps.at(step).at(1));
        }
        if (qstrcmp(QTest::currentDataTag(), "all months") != 0)
            return;
        // Here some, and not all, have bought again and led to a reward: a term that says nothing would show.
        const auto count = [&steps](int step) { return steps.at(step).at(1).toLongLong(); };
        for (const int step : {2, 3})
            QVERIFY2(count(step) > 0 && count(step) < count(1), qPrintable(steps.at(step).join(u' ')));
    }

    void participantsBehindABar_data() { periods(); }
    /// Who joined in a bar's days, of the campaign at hand: those who belong to it.
    void participantsBehindABar()
    {
        look();
        auto *participants = static_cast<ParticipantsPage *>(m_fixture->window->page(PageId::Participants));
        TimeSeriesChart *chart = m_page->referralCard();
        const QList<int> bars = someBars(*chart, 1);
        QFETCH(const int, period);
        QVERIFY(!bars.isEmpty() || period != int(OverviewPeriod::All)); // nobody joins in every month
        qint64 all = 0;
        for (const qint64 value : seriesOf(*chart, 1).values)
            all += value;
        for (const int bar : bars) {
            // What was looked for there before is not in the way.
            participants->filters()->search()->setText(u"nobody at all"_s);
            const qint64 told = seriesOf(*chart, 1).values.at(bar);
            QVERIFY(press(*chart, bar, 1));
            QCOMPARE(m_fixture->window->currentPage(), PageId::Participants);
            QCOMPARE(qint64{participants->model()->rowCount()}, told);
            for (int row = 0; row < participants->model()->rowCount() && !m_campaign.isEmpty(); ++row) {
                const ParticipantSummary one = participants->model()->row(participants->model()->index(row, 0));
                QVERIFY(one.participant.campaigns.contains(m_campaign));
            }
        }
        // Of fewer months there are fewer, whoever belongs to it.
        if (m_campaign.isEmpty() || period != int(OverviewPeriod::All))
            return;
        // Not everybody belongs to it, or the campaign would not show.
        choose(OverviewPeriod::All, {});
        qint64 everybody = 0;
        for (const qint64 value : seriesOf(*chart, 1).values)
            everybody += value;
        QVERIFY2(all < everybody, qPrintable(u"%1 of %2"_s.arg(all).arg(everybody)));
    }

    void eachChartSaysHowOldItIs()
    {
        choose(OverviewPeriod::All, {});
        const auto connections = m_fixture->desk().connections.list();
        QVERIFY(connections && !connections->empty());
        const auto overview = m_fixture->desk().overview.overview(
            {LocalDay{0}, LocalDay{1}, {}, false, std::nullopt, std::nullopt}, m_fixture->desk().clock.now());
        QVERIFY(overview);
        const QTime synced =
            QDateTime::fromMSecsSinceEpoch(toUnixMs(overview->asOf), merchantsZone(m_fixture->session())).time();
        const QList<ChartCard *> charts = m_page->charts();
        QCOMPARE(charts.size(), 8);
        for (ChartCard *chart : charts) {
            QVERIFY2(chart->asOf().startsWith(u"as of "_s), qPrintable(chart->title()));
            QVERIFY2(
                chart->asOf().contains(QLocale().toString(synced, QLocale::ShortFormat)), qPrintable(chart->asOf()));
        }
    }

    void theChartWithTheFocusIsInTheMenu()
    {
        choose(OverviewPeriod::All, {});
        const auto command = [this](const QString &text) -> QAction * {
            for (QAction *action : m_page->commands()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        };
        // Before any had the focus it is the first one.
        QCOMPARE(OverviewPage(m_fixture->session()).currentChart()->title(), u"Referred revenue"_s);
        focusable(m_page->funnelCard())->setFocus();
        m_page->campaignChoice()->setFocus(); // what takes the focus meanwhile changes nothing
        QAction *save = command(u"Chart “From referral to reward”: save numbers as CSV …"_s);
        QVERIFY(save && save->isEnabled());
        m_fixture->dialogs.fileAnswer = m_fixture->path(u"funnel.csv"_s);
        save->trigger();
        QVERIFY(m_fixture->settle());
        QFile numbers(m_fixture->path(u"funnel.csv"_s));
        QVERIFY(numbers.open(QIODevice::ReadOnly));
        const ChartTable &shown = m_page->funnelCard()->table();
        QCOMPARE(numbers.readAll(), files::csvOfTable(shown.rawTitles, shown.rawRows));
        QAction *image = command(u"Chart “From referral to reward”: save as image …"_s);
        QVERIFY(image && image->isEnabled());
        for (const auto &[name, beginning] :
            {std::pair(u"funnel.png"_s, QByteArray("\x89PNG")), std::pair(u"funnel.svg"_s, QByteArray("<?xml"))}) {
            m_fixture->dialogs.fileAnswer = m_fixture->path(name);
            image->trigger();
            QVERIFY(m_fixture->settle());
            QFile file(m_fixture->path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(beginning));
        }
        QAction *table = command(u"Chart “From referral to reward”: show as a table"_s);
        QVERIFY(table);
        table->trigger();
        QVERIFY(m_page->funnelCard()->isTableShown());
        QVERIFY(command(u"Chart “From referral to reward”: show as a chart"_s));
        table->trigger();
        QVERIFY(!m_page->funnelCard()->isTableShown());
    }

    void findGoesToTheCampaigns()
    {
        m_fixture->window->go(PageId::Overview);
        m_page->days()->presets()->setFocus();
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_page->campaignChoice()));
    }

    /// Name, role and value of each surface, and of each table behind it.
    void chartsSpeak()
    {
        choose(OverviewPeriod::All, {});
        const QList<ChartCard *> charts = m_page->charts();
        for (ChartCard *chart : charts) {
            QVERIFY2(!chart->isEmpty(), qPrintable(chart->title()));
            QWidget *surface = focusable(chart);
            QVERIFY2(surface, qPrintable(chart->title()));
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(surface);
            QVERIFY(access);
            QCOMPARE(access->role(), QAccessible::Chart);
            QVERIFY(access->state().focusable);
            QVERIFY2(access->text(QAccessible::Name).startsWith(chart->title()),
                qPrintable(access->text(QAccessible::Name)));
            surface->setFocus();
            QTest::keyClick(surface, Qt::Key_Home);
            const QString first = access->text(QAccessible::Value);
            QVERIFY2(!first.isEmpty(), qPrintable(chart->title()));
            QCOMPARE(access->text(QAccessible::Description), first);
            QTest::keyClick(surface, Qt::Key_Right);
            QTest::keyClick(surface, Qt::Key_Down);
            QVERIFY2(access->text(QAccessible::Value) != first || chart->table().rows.size() == 1, qPrintable(first));
            chart->setTableShown(true);
            auto *table = chart->findChild<ElidedTable *>();
            QVERIFY(table && table->isVisible());
            QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(table);
            QVERIFY(rows && rows->tableInterface());
            QCOMPARE(rows->role(), QAccessible::Table);
            QVERIFY(rows->text(QAccessible::Name).startsWith(chart->title()));
            QCOMPARE(rows->tableInterface()->rowCount(), int(chart->table().rows.size()));
            QCOMPARE(rows->tableInterface()->columnCount(), int(chart->table().titles.size()));
            const int last = int(chart->table().rows.size()) - 1;
            QAccessibleInterface *cell = rows->tableInterface()->cellAt(last, 1);
            QVERIFY(cell);
            QCOMPARE(cell->role(), QAccessible::Cell);
            QCOMPARE(cell->text(QAccessible::Name), chart->table().rows.at(last).at(1));
            QCOMPARE(rows->tableInterface()->columnDescription(1), chart->table().titles.at(1));
            chart->setTableShown(false);
        }
    }

    /// The last one, for a campaign has another name then: where one name contains the other, a bar leads to its own.
    void aNameInsideOfAnotherLeadsToItsOwn()
    {
        std::vector<QString> names;
        const auto table = m_fixture->desk().history.referrals();
        QVERIFY(table);
        std::map<QString, int> rows;
        for (std::size_t row = 0; row < (*table)->size(); ++row)
            ++rows[(*table)->campaigns().text((*table)->campaign(row))];
        for (const auto &[name, count] : rows)
            names.push_back(name);
        QVERIFY2(names.size() >= 2, "two campaigns have referrals");
        const QString longer = names[0] + u", \"again\""_s;
        {
            auto books =
                storage::Database::open(m_fixture->path(u"desk/desk.sqlite"_s), storage::Database::Access::Write);
            QVERIFY(books);
            QVERIFY((*books)->run("UPDATE campaign SET name = ?1 WHERE name = ?2", longer, names[1]));
        }
        referrals()->reload(); // nobody has told that the books are others
        m_page->reload();
        QVERIFY(m_fixture->settle());
        for (const auto &[name, count] : {std::pair(names[0], rows[names[0]]), std::pair(longer, rows[names[1]])}) {
            choose(OverviewPeriod::All, name);
            QCOMPARE(m_page->campaignChoice()->currentData().toString(), name);
            const QList<int> bars = someBars(*m_page->referralCard(), 0);
            QVERIFY(!bars.isEmpty());
            for (const int bar : bars) {
                const qint64 told = seriesOf(*m_page->referralCard(), 0).values.at(bar);
                QVERIFY(press(*m_page->referralCard(), bar, 0));
                QCOMPARE(m_fixture->window->currentPage(), PageId::Referrals);
                QCOMPARE(qint64{referrals()->model()->rowCount()}, told);
                QCOMPARE(referrals()->model()->row(referrals()->model()->index(0, 0)).campaign, name);
            }
            // All of the period are all there are of this campaign, and none of the other.
            m_fixture->window->go(PageId::Referrals, items::exactTerm(u"campaign"_s, name));
            QVERIFY(m_fixture->settle());
            QCOMPARE(referrals()->model()->rowCount(), count);
        }
    }

private:
    struct Expected {
        std::set<qint64> ids;
        qint64 sum = 0;
    };

    /// Some whose rewards lose a part later, once or twice, on the day of the second sync.
    void makeReversals()
    {
        sample::StripeServer &server = m_fixture->server();
        std::vector<sample::SampleReferrer> referrers = server.referrers();
        std::erase_if(referrers, [](const auto &one) { return one.situation != sample::Situation::Plain; });
        QVERIFY(!referrers.empty());
        QList<sample::StripeServer::MadeInvoice> invoices;
        for (int i = 0; i < 6; ++i) {
            sample::StripeServer::NewCustomer person;
            person.name = "Refunded";
            person.email = "refunded" + QByteArray::number(i) + "@example.com";
            const auto customer = server.addCustomer(person);
            QVERIFY(customer);
            sample::StripeServer::NewInvoice invoice;
            invoice.promotionCode = referrers[std::size_t(i) % referrers.size()].code;
            const auto made = server.addPaidInvoice(*customer, invoice);
            QVERIFY(made);
            invoices += *made;
        }
        sync();
        constexpr qint64 kPart = 500;
        for (const auto &made : std::as_const(invoices))
            QVERIFY(server.addRefund(made.charge, kPart));
        sync();
        for (const auto &made : std::as_const(invoices))
            QVERIFY(server.addRefund(made.charge, made.amountPaid - kPart));
        sync();
    }
    void sync()
    {
        const auto done = m_fixture->desk().sync.sync({}, false, {}, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    void issueSome()
    {
        services::Desk &desk = m_fixture->desk();
        services::DecisionRequest approval;
        approval.all = true;
        approval.member = desk.actor;
        QVERIFY(desk.rewards.decide(approval));
        services::HandIssueOrder order;
        order.member = desk.actor;
        order.reference = u"transfer 1"_s;
        order.date = desk.clock.now();
        const auto all = desk.history.rewardTable();
        QVERIFY(all);
        const RewardIndex &index = *all->rewards;
        for (std::size_t row = 0; row < index.size() && order.ids.size() < 6; ++row) {
            if (index.state(row) == RewardState::Approved && index.amount(row) && index.blockers(row).empty())
                order.ids.push_back(index.id(row));
        }
        QVERIFY(!order.ids.empty());
        const auto issued = desk.handIssue.issue(order);
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        QVERIFY(!issued->issued.empty());
    }

    void periods()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<int>("campaign"); // -1 = all
        QTest::newRow("all months") << int(OverviewPeriod::All) << -1;
        QTest::newRow("twelve months") << int(OverviewPeriod::Months12) << -1;
        QTest::newRow("weeks that begin before the period") << int(OverviewPeriod::Days90) << -1;
        QTest::newRow("days") << int(OverviewPeriod::Days30) << -1;
        QTest::newRow("of one campaign") << int(OverviewPeriod::All) << 0;
    }
    void look()
    {
        QFETCH(const int, period);
        QFETCH(const int, campaign);
        choose(static_cast<OverviewPeriod>(period),
            campaign < 0 ? QString() : m_fixture->server().campaigns()[std::size_t(campaign)].name);
    }
    void choose(OverviewPeriod period, const QString &campaign)
    {
        m_campaign = campaign;
        m_fixture->window->go(PageId::Overview);
        QVERIFY(m_fixture->settle());
        QComboBox *campaigns = m_page->campaignChoice();
        campaigns->setCurrentIndex(std::max(0, campaigns->findData(campaign)));
        Q_EMIT campaigns->activated(campaigns->currentIndex());
        QComboBox *presets = m_page->days()->presets();
        presets->setCurrentIndex(presets->findData(static_cast<int>(period)));
        Q_EMIT presets->activated(presets->currentIndex());
        QVERIFY(m_fixture->settle());
    }

    /// The n-th of the unit on show.
    static ChartSeries seriesOf(const TimeSeriesChart &chart, int n)
    {
        QList<ChartSeries> shown;
        for (const ChartSeries &one : chart.data().series) {
            if (one.unit == chart.unit())
                shown += one;
        }
        return shown.value(n);
    }
    /// First, last and some between of those that say anything.
    static QList<int> someBars(const TimeSeriesChart &chart, int series)
    {
        QList<int> filled;
        const QList<qint64> values = seriesOf(chart, series).values;
        for (int i = 0; i < values.size(); ++i) {
            if (values.at(i) != 0)
                filled += i;
        }
        if (filled.size() <= 4)
            return filled;
        return {filled.first(), filled.at(filled.size() / 3), filled.at(2 * filled.size() / 3), filled.last()};
    }
    bool press(TimeSeriesChart &chart, int bar, int series)
    {
        m_fixture->window->go(PageId::Overview);
        if (!m_fixture->settle())
            return false;
        auto *surface = chart.findChild<QGraphicsView *>();
        surface->setFocus();
        QTest::keyClick(surface, Qt::Key_Home);
        for (int i = 0; i < 3; ++i) // whichever of the bars was pointed at before
            QTest::keyClick(surface, Qt::Key_Up);
        for (int i = 0; i < bar; ++i)
            QTest::keyClick(surface, Qt::Key_Right);
        for (int i = 0; i < series; ++i)
            QTest::keyClick(surface, Qt::Key_Down);
        QTest::keyClick(surface, Qt::Key_Return);
        return m_fixture->settle();
    }
    void pressCell(int row, int column)
    {
        m_fixture->window->go(PageId::Overview);
        QVERIFY(m_fixture->settle());
        QWidget *surface = focusable(m_page->cohortCard());
        QVERIFY(surface);
        surface->setFocus();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(surface, Qt::Key_Up);
        QTest::keyClick(surface, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(surface, Qt::Key_Down);
        for (int i = 0; i < column; ++i)
            QTest::keyClick(surface, Qt::Key_Right);
        QTest::keyClick(surface, Qt::Key_Return);
        QVERIFY(m_fixture->settle());
    }
    /// What takes the keys of a chart.
    static QWidget *focusable(ChartCard *card)
    {
        for (QWidget *widget : card->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::StrongFocus && widget->accessibleName().contains(u", chart:"_s))
                return widget;
        }
        return nullptr;
    }

    PaymentsPage *paymentsShown() const
    {
        auto *referrals = static_cast<ReferralsPage *>(m_fixture->window->page(PageId::Referrals));
        PaymentsPage *payments = referrals->allPayments();
        const bool isShown = m_fixture->window->currentPage() == PageId::Referrals && payments->isVisible();
        return isShown && payments->model()->isWhole() ? payments : nullptr;
    }
    ReferralsPage *referrals() const
    {
        return static_cast<ReferralsPage *>(m_fixture->window->page(PageId::Referrals));
    }
    RewardsPage *rewards() const { return static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards)); }
    static std::map<Currency, qint64> totalOf(const PaymentsPage &payments, const QString &what)
    {
        std::map<Currency, qint64> totals;
        for (const items::ShownTotal &total : payments.model()->shownTotals()) {
            if (total.what == what)
                totals[total.amount.currency] += total.amount.minor;
        }
        return totals;
    }
    std::vector<PaymentRow> rowsOf(const PaymentsPage &payments) const
    {
        const auto ids = payments.model()->lentIds();
        const auto rows = m_fixture->desk().history.lists().payments(*ids);
        return rows ? *rows : std::vector<PaymentRow>();
    }
    static std::set<qint64> idsOf(const items::RewardModel &model)
    {
        std::set<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.insert(model.index(row, 0).data(items::IdRole).toLongLong());
        return ids;
    }
    /// Milliseconds, the last one included; as far as they are of the period at hand.
    std::pair<qint64, qint64> daysOfBar(const TimeSeriesChart &chart, int bar) const
    {
        QFETCH(const int, period);
        const QTimeZone zone = merchantsZone(m_fixture->session());
        const QDate today = QDateTime::fromMSecsSinceEpoch(toUnixMs(m_fixture->desk().clock.now()), zone).date();
        const OverviewSpan span = spanOf(static_cast<OverviewPeriod>(period), toLocalDay(today));
        const QDate first = std::max(chart.data().starts.at(bar), toDate(span.from));
        const QDate after = std::min(chart.data().starts.value(bar + 1, toDate(span.to)), toDate(span.to));
        return {first.startOfDay(zone).toMSecsSinceEpoch(), after.startOfDay(zone).toMSecsSinceEpoch() - 1};
    }
    /// From the rewards themselves, and of what was taken back from the chain.
    Expected expectedOf(const RewardIndex &index, int measure, Currency unit, qint64 from, qint64 to) const
    {
        Expected expected;
        const auto isIn = [from, to](Instant at) { return toUnixMs(at) >= from && toUnixMs(at) <= to; };
        std::map<qint64, qint64> reversed;
        if (measure == 2) {
            auto books =
                storage::Database::open(m_fixture->path(u"desk/desk.sqlite"_s), storage::Database::Access::Read);
            if (!books)
                return expected;
            auto row = (*books)->query("SELECT reward, amount FROM ledger WHERE kind IN (3, 4) AND at BETWEEN ?1 AND "
                                       "?2 AND currency = ?3",
                from, to, unit.packed());
            while (row.next())
                reversed[row.integer(0)] += row.integer(1);
        }
        for (std::size_t row = 0; row < index.size(); ++row) {
            const qint64 id = index.id(row).value;
            const QString campaign = index.campaigns().text(index.campaign(row));
            const auto amount = index.amount(row);
            if (!amount || amount->currency != unit || (!m_campaign.isEmpty() && campaign != m_campaign))
                continue;
            const RewardState state = index.state(row);
            bool isMeant = false;
            qint64 minor = amount->minor;
            if (measure == 0) {
                isMeant = isIn(index.dueAt(row)) && hasFallenDue(state);
            } else if (measure == 1) {
                isMeant = isIn(index.issuedAt(row)) && state != RewardState::Due && state != RewardState::Approved;
            } else {
                isMeant = reversed.contains(id);
                minor = isMeant ? reversed.at(id) : 0;
            }
            if (!isMeant)
                continue;
            expected.ids.insert(id);
            expected.sum += minor;
        }
        return expected;
    }

    std::unique_ptr<DeskFixture> m_fixture;
    OverviewPage *m_page = nullptr;
    QString m_campaign;
};

QTEST_MAIN(TestOverviewRows)
#include "tst_overviewrows.moc"

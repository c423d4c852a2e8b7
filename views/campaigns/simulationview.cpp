// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/simulationview.h"

#include "views/shell/session.h"
#include "views/support/currencies.h"
#include "views/support/detailsview.h"
#include "views/support/saidtexts.h"
#include "views/support/tabletools.h"
#include "views/support/textrows.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Column { Name, Email, Today, Simulated, Difference };

/// Only in files: amounts stand apart from their currency.
constexpr int kCurrencyPart = 1000;

QString signedAmount(qint64 minor, Currency currency)
{
    return minor > 0 ? QString(u'+' + formatMoney({minor, currency})) : formatMoney({minor, currency});
}

/// Currencies by code, the workspace's before all others.
struct BaseFirst {
    Currency base;
    bool operator()(Currency a, Currency b) const
    {
        if (a == base || b == base)
            return a == base && b != base;
        return a.code() < b.code();
    }
};

/// Both sides and all kinds of reward added up, by currency; the invalid one for rewards without amount.
std::map<Currency, services::SimulationPair, BaseFirst> sumsOf(const services::SimulationReport &report, Currency base)
{
    std::map<Currency, services::SimulationPair, BaseFirst> sums(BaseFirst{base});
    for (const services::SimulationKind &kind : report.totals) {
        services::SimulationPair &sum = sums[kind.currency];
        sum.today.minor += kind.cost.today.minor;
        sum.today.count += kind.cost.today.count;
        sum.simulated.minor += kind.cost.simulated.minor;
        sum.simulated.count += kind.cost.simulated.count;
    }
    return sums;
}

/// "22 Nov 2026: 95.25 USD · 3.60 EUR, 7 rewards": one line a day, whatever the currencies.
QStringList dueSentences(const std::vector<services::SimulationDue> &list, Currency base, const QString &always)
{
    struct Line {
        QList<Money> amounts;
        qint64 count = 0;
    };
    std::map<LocalDay, Line> lines;
    for (const services::SimulationDue &due : list) {
        Line &line = lines[always.isEmpty() ? due.day : LocalDay()];
        line.count += due.figure.count;
        if (due.currency.isValid())
            line.amounts += Money{due.figure.minor, due.currency};
    }
    QStringList sentences;
    for (const auto &[day, line] : lines) {
        const QString when = always.isEmpty() ? formatDateShort(toDate(day)) : always;
        sentences += SimulationView::tr("%1: %2, %Ln rewards", "1: when, 2: amounts", static_cast<int>(line.count))
                         .arg(when, formatMoneys(baseFirst(line.amounts, base)));
    }
    return sentences;
}

} // namespace

/// Participants with what they earn by both rules. Amounts of files are plain digits beside a currency; where there is
/// none it is rewards that are counted.
class SimulationView::GainRows : public TextRows {
public:
    explicit GainRows(QObject *parent)
        : TextRows(
            {{u"name"_s, SimulationView::tr("Participant"), false}, {u"email"_s, SimulationView::tr("E-mail"), false},
                {u"now"_s, SimulationView::tr("Now", "by the terms in force"), true},
                {u"then"_s, SimulationView::tr("Planned", "by other terms"), true},
                {u"difference"_s, SimulationView::tr("Difference"), true}},
            parent)
    {
    }

    void setReport(const services::SimulationReport &report)
    {
        std::vector<Row> rows;
        rows.reserve(report.participants.size());
        m_people = report.participants;
        for (const services::SimulationParticipant &one : m_people) {
            const auto cell = [&one](const services::SimulationFigure &figure) -> Cell {
                if (one.currency.isValid())
                    return {formatMoney({figure.minor, one.currency}), figure.minor};
                return {SimulationView::tr("%Ln rewards", nullptr, static_cast<int>(figure.count)), figure.count};
            };
            const qint64 more = difference(rows.size());
            rows.push_back({{safeText(one.name.isEmpty() ? one.email : one.name, 80)}, {safeText(one.email, 80)},
                cell(one.cost.today), cell(one.cost.simulated),
                {one.currency.isValid() ? signedAmount(more, one.currency) : formatCount(more), more}});
        }
        setRows(std::move(rows));
    }

    [[nodiscard]] qint64 difference(std::size_t row) const
    {
        const services::SimulationParticipant &one = m_people[row];
        return one.currency.isValid() ? one.cost.difference() : one.cost.simulated.count - one.cost.today.count;
    }

    /// What all who are shown gain together; what they lose is less than nothing.
    [[nodiscard]] std::vector<items::ShownTotal> shownTotals() const override
    {
        std::map<Currency, qint64> sums;
        shownRows().forEach([this, &sums](std::size_t row) {
            if (m_people[row].currency.isValid())
                sums[m_people[row].currency] += difference(row);
        });
        std::vector<items::ShownTotal> totals;
        for (const auto &[currency, minor] : sums)
            totals.push_back({Mode::Live, Money{minor, currency}, SimulationView::tr("Difference")});
        return totals;
    }

    [[nodiscard]] std::vector<items::FileColumn> fileColumns() const override
    {
        std::vector<items::FileColumn> columns = TextRows::fileColumns();
        columns.push_back({SimulationView::tr("Currency"), false, -1, kCurrencyPart});
        return columns;
    }

    [[nodiscard]] QString fileCell(std::size_t row, const items::FileColumn &column) const override
    {
        const services::SimulationParticipant &one = m_people[row];
        if (column.column < 0 && column.part == kCurrencyPart)
            return one.currency.isValid() ? one.currency.code() : QString();
        const auto plain = [&one](qint64 number) {
            return one.currency.isValid() ? toDecimal({number, one.currency}) : QString::number(number);
        };
        const auto of = [&one, &plain](const services::SimulationFigure &figure) {
            return plain(one.currency.isValid() ? figure.minor : figure.count);
        };
        switch (column.column) {
        case Name:
            return one.name;
        case Email:
            return one.email;
        case Today:
            return of(one.cost.today);
        case Simulated:
            return of(one.cost.simulated);
        case Difference:
            return plain(difference(row));
        default:
            return {};
        }
    }

private:
    std::vector<services::SimulationParticipant> m_people; ///< by row
};

TextRows *SimulationView::participants() const
{
    return m_rows;
}

QStringList costSentences(const services::SimulationReport &report, Currency base)
{
    QStringList sentences;
    for (const auto &[currency, sum] : sumsOf(report, base)) {
        if (!currency.isValid())
            sentences += SimulationView::tr("Rewards without an amount, such as coupons: %1 instead of %2.")
                             .arg(formatCount(sum.simulated.count), formatCount(sum.today.count));
        else if (sum.difference() == 0)
            sentences += SimulationView::tr("%1, the same as by today's rules.")
                             .arg(formatMoney({sum.simulated.minor, currency}));
        else
            sentences += SimulationView::tr("%1 instead of %2 by today's rules (%3).")
                             .arg(formatMoney({sum.simulated.minor, currency}),
                                 formatMoney({sum.today.minor, currency}), signedAmount(sum.difference(), currency));
    }
    if (sentences.isEmpty())
        sentences += SimulationView::tr(
            "Nothing: no payment of this period earns anything, neither by today's rules nor by these.");
    return sentences;
}

SimulationView::SimulationView(Session &session, QWidget *parent)
    : QTabWidget(parent),
      m_session(session),
      m_base(session.workspace().currency),
      m_chart(new TimeSeriesChart(tr("Cost by month"))),
      m_details(new QWidget)
{
    m_chart->setForm(TimeSeriesChart::Form::Bars);
    m_chart->setEmptyText(tr("No rewards"), tr("No payment of this period earns anything."));
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    addTab(m_chart, tr("Cost by month"));
    buildParticipants();
    addTab(m_details, tr("What to know"));
    setDocumentMode(true);
}

void SimulationView::buildParticipants()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space(Space::Small), 0, 0);
    column->setSpacing(space(Space::Small));
    m_filters = new FilterBar;
    m_filters->addSearch(tr("Search participant"));
    m_filters->search()->edit()->setMinimumWidth(fontMetrics().averageCharWidth() * 14); // it may be a narrow panel
    m_change = m_filters->addChoice(tr("Which participants"));
    m_change->addItems({tr("All participants"), tr("Those who gain"), tr("Those who lose")});
    column->addWidget(m_filters);
    m_counts = plainLabel({});
    m_counts->setInk(Token::Muted);
    m_counts->setElide(Qt::ElideRight);
    column->addWidget(m_counts);
    m_table = new ElidedTable(tr("Participants, by what changes for them"));
    m_rows = new GainRows(this);
    m_table->setModel(m_rows);
    m_tools = new TableTools(m_session, *m_table, *m_filters, u"what-if"_s, page, TableTools::Keeps::Nothing);
    m_tools->setModel(m_rows);
    m_tools->setTitle(tr("Who gains and who loses"));
    connect(m_filters, &FilterBar::searchChanged, m_rows, &TextRows::setSearch);
    for (const int column2 : {Today, Simulated, Difference})
        m_table->setItemDelegateForColumn(column2, new MoneyDelegate(items::MinorRole, m_table));
    m_table->setColumnWidths({24, 0, 16, 16, 16});
    m_table->setFixedColumns({Name, Difference});
    m_table->setColumnPriority({Simulated, Today, Email});
    column->addWidget(m_table, 1);
    column->addWidget(m_tools->footer());
    connect(m_change, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_rows->setCondition([this, choice](std::size_t place) {
            const qint64 more = m_rows->difference(place);
            return choice <= 0 || (choice == 1 ? more > 0 : more < 0);
        });
    });
    addTab(page, tr("Participants"));
}

void SimulationView::show(const services::SimulationReport &report)
{
    showMonths(report);
    showParticipants(report);
    showDetails(report);
}

void SimulationView::showMonths(const services::SimulationReport &report)
{
    ChartTimeData months;
    months.bucket = ChartBucket::Month;
    if (!report.months.empty()) {
        QDate first = toDate(report.months.front().begin);
        QDate last = first;
        for (const services::SimulationMonth &month : report.months) {
            first = qMin(first, toDate(month.begin));
            last = qMax(last, toDate(month.begin));
        }
        // Months in which nothing was earned have their place, too.
        for (QDate month = first; month <= last; month = month.addMonths(1))
            months.starts.append(month);
    }
    std::map<Currency, std::pair<QList<qint64>, QList<qint64>>, BaseFirst> values(BaseFirst{m_base});
    for (const services::SimulationMonth &month : report.months) {
        auto &[today, simulated] = values[month.currency];
        today.resize(months.starts.size());
        simulated.resize(months.starts.size());
        const qsizetype place = months.starts.indexOf(toDate(month.begin));
        const bool hasAmount = month.currency.isValid();
        today[place] += hasAmount ? month.cost.today.minor : month.cost.today.count;
        simulated[place] += hasAmount ? month.cost.simulated.minor : month.cost.simulated.count;
    }
    for (const auto &[currency, pair] : values) {
        const ChartUnit unit = currency.isValid() ? ChartUnit(currency) : std::nullopt;
        months.series.append({tr("Now", "by the terms in force"), unit, pair.first, {}});
        months.series.append({tr("Planned", "by other terms"), unit, pair.second, {}});
    }
    m_chart->setData(months);
}

void SimulationView::showParticipants(const services::SimulationReport &report)
{
    const int choice = m_change->currentIndex(); // who looks at those who lose goes on with them
    m_rows->setReport(report);
    m_change->setCurrentIndex(std::max(0, choice));
    m_tools->setTotal(static_cast<qint64>(report.participants.size()));
    m_tools->noteLoaded();
    m_counts->setText(tr("%1 gain, %2 lose, %3 stay as they are", "numbers of participants")
                          .arg(formatCount(report.gain), formatCount(report.lose), formatCount(report.same)));
}

void SimulationView::showDetails(const services::SimulationReport &report)
{
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, space(Space::Small), space(Space::Medium), 0);
    details->addSentence(
        tr("%Ln payments were looked at.", nullptr, static_cast<int>(qMin<qint64>(report.conversions, INT_MAX))));
    if (report.isNew)
        details->addSentence(tr("There is no campaign of this name yet. Every participant is taken to be in it."));
    for (const QString &note : report.notes)
        details->addSentence(saidText(note));
    if (!report.due.empty() || !report.upcoming.empty() || !report.inReview.empty())
        details->addSection(tr("When it would have to be given"));
    for (const QString &sentence : dueSentences(report.due, m_base, tr("At once")))
        details->addSentence(sentence);
    for (const QString &sentence : dueSentences(report.upcoming, m_base, {}))
        details->addSentence(sentence);
    for (const QString &sentence : dueSentences(report.inReview, m_base, tr("Held for review")))
        details->addSentence(sentence);
    if (!report.caps.empty())
        details->addSection(tr("What limits save"));
    for (const services::SimulationCaps &caps : report.caps)
        details->addSentence(tr("%1, for %2 payments", "1: amount, 2: number")
                                 .arg(formatMoney({caps.minor, caps.currency}), formatCount(caps.count)));
    if (!report.others.empty())
        details->addSection(tr("Other campaigns would change"));
    for (const services::SimulationOther &other : report.others)
        details->addFact(safeText(other.campaign, 60), signedAmount(other.cost.difference(), other.currency));
    details->finish();
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What to know"));
    scroll->setWidget(details);
    QLayout *column = m_details->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    column->addWidget(scroll);
}

} // namespace rd::views

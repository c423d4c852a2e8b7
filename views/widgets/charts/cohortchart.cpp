// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/cohortchart.h"

#include "views/theme/paint.h"
#include "views/widgets/charts/chartaccess.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// More of the accent than this and text on it is not clear any more.
constexpr double kStrongest = 0.42;

QString monthText(QDate month)
{
    return QLocale().toString(month, u"MMM yyyy"_s);
}

/// Short enough for a cell: whole units, thousands as such.
QString shortAmount(qint64 minor, Currency currency)
{
    qint64 unit = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        unit *= 10;
    constexpr qint64 kMany = 100'000;
    const double major = double(minor) / double(unit);
    const QLocale locale;
    if (minor / unit >= kMany)
        return CohortChart::tr("%1k", "thousands").arg(locale.toString(major / 1000.0, 'f', 0));
    return locale.toString(major, 'f', 0);
}

} // namespace

/// The cells themselves.
class CohortSurface : public QWidget, public SpokenChart {
public:
    explicit CohortSurface(CohortChart *chart) : QWidget(chart), m_chart(chart)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setSet(const CohortSet &set, bool isRevenue, QDate running)
    {
        m_set = set;
        m_isRevenue = isRevenue;
        m_running = running;
        m_months = 0;
        m_largest = 1;
        for (const CohortRow &row : set.rows) {
            m_months = std::max(m_months, static_cast<int>(row.customers.size()));
            for (const qint64 value : row.revenue)
                m_largest = std::max(m_largest, value);
        }
        m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(set.rows.size()) - 1));
        m_column = std::clamp(m_column, 0, std::max(0, m_months));
        measure();
        tell();
        update();
    }

    [[nodiscard]] QString spokenValue() const override
    {
        return m_set.rows.isEmpty() ? QString() : words(m_row, std::min(m_column, columnsOf(m_row)));
    }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            measure();
        return QWidget::event(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        paintTitles(painter);
        for (int row = 0; row < m_set.rows.size(); ++row) {
            if (event->rect().intersects(QRect(0, top(row), width(), rowHigh())))
                paintRow(painter, row);
        }
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const auto [row, column] = placeAt(event->position().toPoint());
        setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        setToolTip(row < 0 ? QString() : tipText(words(row, column)));
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const auto [row, column] = placeAt(event->position().toPoint());
        if (row < 0 || event->button() != Qt::LeftButton)
            return;
        move(row, column);
        open();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int after = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_Up:
            return move(m_row - 1, m_column);
        case Qt::Key_Down:
            return move(m_row + 1, m_column);
        case Qt::Key_Left:
            return move(m_row, m_column - after);
        case Qt::Key_Right:
            return move(m_row, m_column + after);
        case Qt::Key_Home:
            return move(m_row, 0);
        case Qt::Key_End:
            return move(m_row, m_months);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return open();
        default:
            return QWidget::keyPressEvent(event);
        }
    }

private:
    // Column 0 names the month and how many customers it brought; column n is the n-th month from then on.
    [[nodiscard]] int rowHigh() const { return rowHeight(fontMetrics()); }
    [[nodiscard]] int top(int row) const { return (row + 1) * rowHigh(); }
    [[nodiscard]] int nameWide() const
    {
        return fontMetrics().horizontalAdvance(monthText(QDate(2000, 9, 1)) + u"  00000"_s) + 2 * space(Space::Small);
    }
    [[nodiscard]] int cellWide() const
    {
        const int least = tabularWidth(fontMetrics(), m_isRevenue ? u"00000"_s : u"100 %"_s) + space(Space::Small);
        return m_months == 0 ? least : std::clamp((width() - nameWide()) / m_months, least, least * 2);
    }
    void measure()
    {
        setMinimumHeight((static_cast<int>(m_set.rows.size()) + 1) * rowHigh());
        const int least = tabularWidth(fontMetrics(), m_isRevenue ? u"00000"_s : u"100 %"_s) + space(Space::Small);
        setMinimumWidth(nameWide() + m_months * least);
        updateGeometry();
    }
    [[nodiscard]] QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), height()), rect);
    }
    [[nodiscard]] QRect cell(int row, int column) const
    {
        if (column == 0)
            return mirrored({0, top(row), nameWide(), rowHigh()});
        return mirrored({nameWide() + (column - 1) * cellWide(), top(row), cellWide(), rowHigh()});
    }
    [[nodiscard]] int columnsOf(int row) const { return static_cast<int>(m_set.rows.at(row).customers.size()); }
    [[nodiscard]] std::pair<int, int> placeAt(const QPoint &position) const
    {
        const int row = position.y() / rowHigh() - 1;
        if (row < 0 || row >= m_set.rows.size())
            return {-1, 0};
        for (int column = 0; column <= columnsOf(row); ++column) {
            if (cell(row, column).contains(position))
                return {row, column};
        }
        return {-1, 0};
    }
    void move(int row, int column)
    {
        if (m_set.rows.isEmpty())
            return;
        m_row = std::clamp(row, 0, static_cast<int>(m_set.rows.size()) - 1);
        m_column = std::clamp(column, 0, columnsOf(m_row));
        tell();
        if (auto *view = qobject_cast<QScrollArea *>(parentWidget() ? parentWidget()->parentWidget() : nullptr)) {
            const QRect at = cell(m_row, m_column);
            view->ensureVisible(at.center().x(), at.center().y(), at.width(), at.height());
        }
        update();
    }
    void open()
    {
        if (!m_set.rows.isEmpty())
            Q_EMIT m_chart->cellActivated(
                m_set.rows.at(m_row).first, monthOf(m_row, std::max(1, m_column)), m_set.currency);
    }
    [[nodiscard]] QDate monthOf(int row, int column) const { return m_set.rows.at(row).first.addMonths(column - 1); }
    [[nodiscard]] QString valueText(int row, int column) const
    {
        const CohortRow &cohort = m_set.rows.at(row);
        return m_isRevenue ? shortAmount(cohort.revenue.at(column - 1), m_set.currency)
                           : chartShareText(cohort.customers.at(column - 1), cohort.customers.constFirst());
    }
    [[nodiscard]] QString words(int row, int column) const
    {
        const CohortRow &cohort = m_set.rows.at(row);
        const QString month = QLocale().toString(cohort.first, u"MMMM yyyy"_s);
        if (column == 0)
            return CohortChart::tr(
                "%Ln customers first paid in %1", nullptr, static_cast<int>(cohort.customers.constFirst()))
                .arg(month);
        const QDate later = monthOf(row, column);
        const QString text =
            CohortChart::tr(
                "First payment in %1: in %2, %3 of %4 customers paid (%5), %6 in all", "1, 2: months; 6: money")
                .arg(month, QLocale().toString(later, u"MMMM yyyy"_s), formatCount(cohort.customers.at(column - 1)),
                    formatCount(cohort.customers.constFirst()),
                    chartShareText(cohort.customers.at(column - 1), cohort.customers.constFirst()),
                    formatMoney({cohort.revenue.at(column - 1), m_set.currency}));
        return later == m_running ? CohortChart::tr("%1. The month is not over yet.").arg(text) : text;
    }
    void tell() { setAccessibleDescription(spokenValue()); }

    void paintTitles(QPainter &painter)
    {
        painter.setFont(textFont(TextRole::Caption, font()));
        painter.setPen(color(Token::Muted));
        const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        paint::write(&painter, mirrored({space(Space::Small), 0, nameWide() - space(Space::Small), rowHigh()}), start,
            CohortChart::tr("First payment"));
        for (int column = 1; column <= m_months; ++column)
            paint::write(&painter, mirrored({nameWide() + (column - 1) * cellWide(), 0, cellWide(), rowHigh()}),
                Qt::AlignCenter, QString::number(column - 1));
    }
    void paintRow(QPainter &painter, int row)
    {
        const CohortRow &cohort = m_set.rows.at(row);
        painter.setFont(font());
        painter.setPen(color(Token::Text));
        const QRect name = cell(row, 0).adjusted(space(Space::Small), 0, -space(Space::Small), 0);
        const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        paint::write(&painter, name, start, monthText(cohort.first));
        painter.setPen(color(Token::Muted));
        drawTabular(&painter, name, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
            formatCount(cohort.customers.constFirst()));
        for (int column = 1; column <= columnsOf(row); ++column)
            paintCell(painter, row, column);
        if (hasFocus() && row == m_row && m_column <= columnsOf(row))
            paint::focusRing(&painter, cell(m_row, m_column), scaled(4));
    }
    void paintCell(QPainter &painter, int row, int column)
    {
        const CohortRow &cohort = m_set.rows.at(row);
        const qint64 value = m_isRevenue ? cohort.revenue.at(column - 1) : cohort.customers.at(column - 1);
        const qint64 whole = m_isRevenue ? m_largest : cohort.customers.constFirst();
        const double share = std::clamp(double(value) / double(std::max<qint64>(1, whole)), 0.0, 1.0);
        const QRect box = cell(row, column).adjusted(1, 1, -1, -1);
        // The running month is hatched by a line: it is not over, and its value not the last.
        paint::box(&painter, box, mix(color(Token::Surface), color(Token::Accent), 0.04 + share * (kStrongest - 0.04)),
            monthOf(row, column) == m_running ? color(Token::Accent) : QColor(), scaled(3));
        painter.setPen(color(value == 0 ? Token::Muted : Token::Text));
        drawTabular(&painter, box, Qt::AlignCenter, valueText(row, column));
    }

    CohortChart *m_chart;
    CohortSet m_set;
    QDate m_running;
    qint64 m_largest = 1;
    int m_months = 0;
    int m_row = 0;
    int m_column = 1;
    bool m_isRevenue = false;
};

CohortChart::CohortChart(const QString &title, QWidget *parent)
    : ChartCard(title, Icon::Chart, parent), m_measure(new QComboBox(this)), m_surface(new CohortSurface(this))
{
    m_surface->setAccessibleName(tr("%1, chart: arrow keys tell the values").arg(title));
    m_measure->setAccessibleName(tr("What the table of months shows"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    prependHeaderWidget(m_measure);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_surface);
    m_surface->setAutoFillBackground(false);
    setChartWidget(scroll, m_surface);
    connect(m_measure, &QComboBox::activated, this, &CohortChart::refresh);
}

void CohortChart::setSets(const QList<CohortSet> &sets, QDate running)
{
    m_sets = sets;
    m_running = running;
    const QString wanted = m_measure->currentText();
    m_measure->clear();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const QString code = sets.at(i).currency.code();
        m_measure->addItem(sets.size() > 1 ? tr("Still paying, %1", "a currency").arg(code) : tr("Still paying"),
            static_cast<int>(i) * 2);
        m_measure->addItem(tr("Revenue, %1", "a currency").arg(code), static_cast<int>(i) * 2 + 1);
    }
    m_measure->setCurrentIndex(std::max(0, m_measure->findText(wanted)));
    m_measure->setVisible(!sets.isEmpty());
    refresh();
}

QStringList CohortChart::faces() const
{
    QStringList names;
    for (int i = 0; i < m_measure->count(); ++i)
        names += m_measure->itemText(i);
    return names.isEmpty() ? QStringList{QString()} : names;
}

int CohortChart::face() const
{
    return m_measure->currentIndex();
}

void CohortChart::showFace(int face)
{
    m_measure->setCurrentIndex(face);
    refresh();
}

void CohortChart::refresh()
{
    const int chosen = m_measure->currentData().toInt();
    const CohortSet set = m_sets.value(chosen / 2);
    const bool isRevenue = chosen % 2 == 1;
    m_surface->setSet(set, isRevenue, m_running);
    showNumbers(makeTable(set, isRevenue), set.rows.isEmpty());
}

ChartTable CohortChart::makeTable(const CohortSet &set, bool isRevenue) const
{
    ChartTable table;
    table.titles = {tr("First payment"), tr("Customers")};
    qsizetype months = 0;
    for (const CohortRow &row : set.rows)
        months = std::max(months, row.customers.size());
    table.rawTitles = table.titles;
    for (qsizetype i = 0; i < months; ++i) {
        const QString title = tr("Month %1", "a number: months after the first payment").arg(i);
        table.titles += title;
        table.rawTitles += isRevenue ? chartRawTitle(title, set.currency) : tr("%1, percent", "a month").arg(title);
    }
    for (const CohortRow &row : set.rows) {
        const qint64 all = row.customers.constFirst();
        QStringList shown{monthText(row.first), formatCount(all)};
        QStringList raw{row.first.toString(u"yyyy-MM"_s), QString::number(all)};
        for (qsizetype i = 0; i < months; ++i) {
            const bool has = i < row.customers.size();
            shown += !has   ? QString()
                : isRevenue ? chartValueText(row.revenue.at(i), set.currency)
                            : chartShareText(row.customers.at(i), all);
            raw += !has     ? QString()
                : isRevenue ? chartRawText(row.revenue.at(i), set.currency)
                            : chartRawShare(row.customers.at(i), all);
        }
        table.rows.append(shown);
        table.rawRows.append(raw);
    }
    return table;
}

} // namespace rd::views

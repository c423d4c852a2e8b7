// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/rankbarchart.h"

#include "views/theme/paint.h"
#include "views/widgets/apart.h"
#include "views/widgets/charts/chartaccess.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>

#include <cmath>

namespace rd::views {

/// The rows themselves.
class RankSurface : public QWidget, public SpokenChart {
public:
    explicit RankSurface(RankBarChart *chart) : QWidget(chart), m_chart(chart)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }

    void setEntries(const QList<RankEntry> &entries, const ChartUnit &unit)
    {
        m_entries = entries;
        m_values.clear();
        m_largest = 1;
        for (const RankEntry &entry : entries) {
            m_values.append(chartValueText(entry.value, unit));
            m_largest = std::max(m_largest, std::abs(entry.value));
        }
        m_current = entries.isEmpty() ? -1 : std::clamp(m_current, 0, static_cast<int>(entries.size()) - 1);
        setMinimumHeight(rowHigh() * static_cast<int>(entries.size()));
        tell();
        update();
    }

    [[nodiscard]] QString spokenValue() const override { return m_current < 0 ? QString() : words(m_current); }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(240), std::max(1, rowHigh() * static_cast<int>(m_entries.size()))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int values = 0;
        for (const QString &value : std::as_const(m_values))
            values = std::max(values, tabularWidth(fontMetrics(), value));
        for (int row = 0; row < m_entries.size(); ++row)
            paintRow(painter, row, values);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int row = rowAt(event->position().toPoint());
        setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (row != m_hovered) {
            m_hovered = row;
            setToolTip(row < 0 ? QString() : tipText(words(row)));
            update();
        }
    }
    void leaveEvent(QEvent *) override
    {
        m_hovered = -1;
        update();
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int row = rowAt(event->position().toPoint());
        if (row < 0 || event->button() != Qt::LeftButton)
            return;
        m_current = row;
        tell();
        update();
        open();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int last = static_cast<int>(m_entries.size()) - 1;
        int row = m_current;
        switch (event->key()) {
        case Qt::Key_Up:
            row = m_current - 1;
            break;
        case Qt::Key_Down:
            row = m_current + 1;
            break;
        case Qt::Key_Home:
            row = 0;
            break;
        case Qt::Key_End:
            row = last;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return open();
        default:
            return QWidget::keyPressEvent(event);
        }
        if (last < 0)
            return;
        m_current = std::clamp(row, 0, last);
        tell();
        update();
    }

private:
    [[nodiscard]] int rowHigh() const { return rowHeight(fontMetrics()) + scaled(4); }
    [[nodiscard]] int rowAt(const QPoint &position) const
    {
        const int row = position.y() / rowHigh();
        return position.y() >= 0 && row < m_entries.size() ? row : -1;
    }
    [[nodiscard]] QString words(int row) const
    {
        const RankEntry &entry = m_entries.at(row);
        const QString text =
            RankBarChart::tr("%1. %2: %3").arg(QString::number(row + 1), safeText(entry.name), m_values.at(row));
        return entry.note.isEmpty() ? text : RankBarChart::tr("%1 (%2)").arg(text, safeText(entry.note));
    }
    void tell() { setAccessibleDescription(spokenValue()); }
    void open()
    {
        if (m_current >= 0)
            Q_EMIT m_chart->activated(m_entries.at(m_current).id);
    }

    void paintRow(QPainter &painter, int row, int valueWidth)
    {
        const RankEntry &entry = m_entries.at(row);
        const QRect line(0, row * rowHigh(), width(), rowHigh());
        const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), line, r); };
        if (row == m_hovered)
            paint::box(&painter, line, mix(color(Token::Surface), color(Token::Raised), 0.7), {}, scaled(4));
        const int side = space(Space::Tight);
        const int thickness = scaled(6);
        const QRect upper(side, line.y(), line.width() - 2 * side, line.height() - thickness - scaled(4));
        const QRect track(side, upper.bottom() + 1, upper.width(), thickness);
        const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        painter.setFont(font());
        painter.setPen(entry.value < 0 ? color(Token::Negative) : color(Token::Text));
        drawTabular(&painter, mirrored(QRect(upper.right() - valueWidth, upper.y(), valueWidth + 1, upper.height())),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, m_values.at(row));
        painter.setPen(color(Token::Text));
        const QRect names(upper.x(), upper.y(), upper.width() - valueWidth - space(Space::Medium), upper.height());
        const QString name = inItsPlace(fontMetrics().elidedText(safeText(entry.name), Qt::ElideRight, names.width()));
        paint::write(&painter, mirrored(names), start, name);
        const int used = fontMetrics().horizontalAdvance(name) + space(Space::Small);
        if (!entry.note.isEmpty() && names.width() - used > scaled(40)) {
            painter.setFont(textFont(TextRole::Caption, font()));
            painter.setPen(color(Token::Muted));
            const QRect rest(names.x() + used, names.y(), names.width() - used, names.height());
            paint::write(&painter, mirrored(rest), start,
                inItsPlace(painter.fontMetrics().elidedText(safeText(entry.note), Qt::ElideRight, rest.width())));
        }
        paint::box(&painter, track, color(Token::Raised), {}, thickness / 2);
        const int length =
            static_cast<int>(std::lround(double(std::abs(entry.value)) / double(m_largest) * track.width()));
        if (length > 0)
            paint::box(&painter, mirrored(QRect(track.x(), track.y(), std::max(thickness, length), thickness)),
                entry.value < 0 ? color(Token::Negative) : color(Token::Accent), {}, thickness / 2);
        if (hasFocus() && row == m_current)
            paint::focusRing(&painter, line, scaled(4));
    }

    RankBarChart *m_chart;
    QList<RankEntry> m_entries;
    QStringList m_values;
    qint64 m_largest = 1;
    int m_current = -1;
    int m_hovered = -1;
};

RankBarChart::RankBarChart(const QString &title, const QString &nameTitle, const QString &valueTitle, QWidget *parent)
    : ChartCard(title, Icon::Trophy, parent),
      m_chooser(new QComboBox(this)),
      m_nameTitle(nameTitle),
      m_valueTitle(valueTitle),
      m_surface(new RankSurface(this))
{
    m_chooser->setAccessibleName(tr("Currency of the chart"));
    m_chooser->hide();
    prependHeaderWidget(m_chooser);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &RankBarChart::showChosen);
    m_surface->setAccessibleName(tr("%1, chart: arrow keys tell the values").arg(title));
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_surface);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    setChartWidget(scroll, m_surface);
}

void RankBarChart::setEntries(const QList<RankEntry> &entries, const ChartUnit &unit)
{
    setRankings({{unit, entries}});
}

void RankBarChart::setRankings(const QList<Ranking> &rankings)
{
    const Ranking before = m_rankings.value(m_chooser->currentIndex());
    m_rankings = rankings;
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        int current = 0;
        for (const Ranking &one : rankings) {
            if (one.unit && before.unit && *one.unit == *before.unit)
                current = m_chooser->count();
            m_chooser->addItem(one.unit ? chartUnitText(one.unit) : QString());
        }
        m_chooser->setCurrentIndex(rankings.isEmpty() ? -1 : current);
        m_chooser->setVisible(rankings.size() > 1);
    }
    showChosen();
}

void RankBarChart::showChosen()
{
    const Ranking shown = m_rankings.value(m_chooser->currentIndex());
    m_surface->setEntries(shown.entries, shown.unit);
    // With several currencies the table says of which each amount is; a file has a column for it.
    const bool areSeveral = m_rankings.size() > 1;
    ChartTable table;
    table.titles = {m_nameTitle, m_valueTitle};
    table.rawTitles = {m_nameTitle, chartRawTitle(m_valueTitle, areSeveral ? ChartUnit() : shown.unit)};
    if (areSeveral)
        table.rawTitles.append(tr("Currency"));
    for (const Ranking &one : std::as_const(m_rankings)) {
        for (const RankEntry &entry : one.entries) {
            table.rows.append({safeText(entry.name), chartValueText(entry.value, one.unit)});
            QStringList raw{entry.name, chartRawText(entry.value, one.unit)};
            if (areSeveral)
                raw.append(one.unit ? one.unit->code() : QString());
            table.rawRows.append(raw);
        }
    }
    showNumbers(table, shown.entries.isEmpty());
}

} // namespace rd::views

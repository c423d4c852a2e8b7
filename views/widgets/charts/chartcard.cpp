// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/chartcard.h"

#include "views/widgets/buttons.h"
#include "views/widgets/charts/charttablemodel.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/safetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace rd::views {

ChartCard::ChartCard(const QString &title, Icon emptyIcon, QWidget *parent)
    : Card(title, parent),
      m_pages(new QStackedWidget(this)),
      m_tableView(new ElidedTable(tr("%1, as a table").arg(title), this)),
      m_model(new ChartTableModel(this)),
      m_emptyState(
          new EmptyState(emptyIcon, tr("Nothing to show yet"), tr("Figures appear here after the next sync."), this)),
      m_toggle(iconButton(Icon::Table, tr("Show as a table"), this)),
      m_more(iconButton(Icon::More, tr("More about this chart"), this))
{
    m_toggle->setCheckable(true);
    m_tableView->setDensity(Density::Compact);
    m_tableView->setModel(m_model);
    m_pages->addWidget(m_tableView);
    m_pages->addWidget(m_emptyState);
    body()->addWidget(m_pages, 1);
    addHeaderWidget(m_toggle);
    addHeaderWidget(m_more);
    setMinimumHeight(fontMetrics().height() * 16);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool on) {
        const QString words = on ? tr("Show as a chart") : tr("Show as a table");
        m_toggle->setIcon(Icons::get(on ? Icon::Chart : Icon::Table));
        m_toggle->setAccessibleName(words);
        m_toggle->setToolTip(tipText(words));
        choosePage();
    });
    connect(m_more, &QToolButton::clicked, this, &ChartCard::openMenu);
    choosePage();
}

ChartCard::~ChartCard() = default;

void ChartCard::setEmptyText(const QString &title, const QString &sentence)
{
    m_emptyState->setText(title, sentence);
}

void ChartCard::setTableShown(bool shown)
{
    m_toggle->setChecked(shown);
}

bool ChartCard::isTableShown() const
{
    return m_toggle->isChecked();
}

void ChartCard::setChartWidget(QWidget *widget, QWidget *drawn)
{
    m_chart = widget;
    m_drawn = drawn;
    m_pages->addWidget(widget);
    choosePage();
}

void ChartCard::showNumbers(const ChartTable &table, bool empty)
{
    m_table = table;
    m_empty = empty;
    m_model->setTable(table);
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    choosePage();
}

void ChartCard::choosePage()
{
    m_toggle->setEnabled(!m_empty);
    m_more->setEnabled(!m_empty);
    QWidget *page = m_empty ? m_emptyState : isTableShown() ? static_cast<QWidget *>(m_tableView) : m_chart;
    if (page)
        m_pages->setCurrentWidget(page);
}

void ChartCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(Icons::get(Icon::Export), tr("Save as image…")), &QAction::triggered, this,
        &ChartCard::imageExportRequested);
    connect(menu->addAction(Icons::get(Icon::Table), tr("Save numbers as CSV…")), &QAction::triggered, this,
        &ChartCard::tableExportRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

QSize ChartCard::chartSize() const
{
    // Behind the table the chart is not laid out; it would be drawn with the size of before.
    if (m_chart->isHidden())
        m_chart->resize(m_pages->size());
    if (!m_drawn)
        return m_chart->size();
    const QSize least = m_drawn->sizeHint().expandedTo(m_drawn->minimumSize());
    return {qMax(m_chart->width(), m_drawn->minimumWidth()), least.height()};
}

QByteArray ChartCard::drawing() const
{
    const QSize size = chartSize();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(accessibleName());
    paintOn(generator);
    return buffer.data();
}

/// On the ground of the card: without the window's, which no chart has on the screen either.
void ChartCard::paintOn(QPaintDevice &device) const
{
    const QRect place(QPoint(), chartSize());
    QPainter painter(&device);
    painter.fillRect(place, color(Token::Surface));
    QWidget *drawn = m_drawn ? m_drawn : m_chart;
    const QRect onScreen = drawn->geometry();
    drawn->resize(place.size());
    drawn->render(&painter, {}, {}, QWidget::DrawChildren);
    drawn->setGeometry(onScreen);
}

QPicture ChartCard::paperDrawing(int face)
{
    const Scheme shown = currentScheme();
    const int before = this->face();
    setCurrentScheme(Scheme::Light);
    if (before >= 0 && face != before)
        showFace(face);
    else if (shown != Scheme::Light)
        redrawNow();
    // The axis takes the room its new labels need before they are painted, not when the event loop comes round.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    // An SVG's texts would be outlines on paper; those of a picture stay texts.
    QPicture paper;
    paintOn(paper);
    setCurrentScheme(shown);
    if (before >= 0 && face != before)
        showFace(before);
    else if (shown != Scheme::Light)
        redrawNow();
    return paper;
}

QImage ChartCard::image() const
{
    constexpr double kFineness = 2.0;
    QImage image(chartSize() * kFineness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kFineness);
    paintOn(image);
    return image;
}

} // namespace rd::views

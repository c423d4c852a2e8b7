// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/tableprint.h"

#include "views/support/paperlook.h"
#include "views/widgets/celltext.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The window answers in between.
constexpr qint64 kPortionMs = 8;
constexpr int kSteps = 1000;
/// Texts that say how wide a column wants to be.
constexpr qsizetype kLooked = 200;
/// No column takes more of the page while others want room, in hundredths.
constexpr double kWidest = 0.4;
/// A cell of more lines ends in an ellipsis.
constexpr int kMostLines = 4;
/// Sizes on paper, in points.
constexpr double kTitlePoints = 14;
constexpr double kTextPoints = 8.5;
constexpr double kSmallPoints = 7;
constexpr double kPadPoints = 3;
constexpr int kWrap = Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

TablePrint::TablePrint(const ElidedTable &table, QList<int> rows, Words words, QObject *parent)
    : PrintJob(parent),
      m_table(&table),
      m_rows(std::move(rows)),
      m_words(std::move(words)),
      m_titleFont(paperFont(kTitlePoints, true)),
      m_font(paperFont(kTextPoints, false)),
      m_strong(paperFont(kTextPoints, true)),
      m_small(paperFont(kSmallPoints, false))
{
    connect(table.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_changed = true; });
    connect(table.model(), &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { m_changed = true; });
    connect(table.model(), &QAbstractItemModel::dataChanged, this, [this] { m_changed = true; });
}

TablePrint::~TablePrint() = default;

void TablePrint::start(std::shared_ptr<QPagedPaintDevice> device)
{
    m_device = std::move(device);
    QTimer::singleShot(0, this, [this] {
        prepare();
        next();
    });
}

void TablePrint::prepare()
{
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_device.get())) {
        end(fail(ErrorKind::Storage, tr("The printer does not take the pages."),
            tr("Check that it is switched on and has paper, or save a PDF file instead.")));
        return;
    }
    m_width = m_device->width();
    m_height = m_device->height();
    m_pad = kPadPoints * m_device->logicalDpiX() / kPointsPerInch;
    if (m_table)
        placeColumns();
    m_filled = headHeight(true);
    m_pages.push_back({});
}

bool TablePrint::isOver()
{
    if (m_over)
        return true;
    if (isCancelled())
        end(fail(ErrorKind::Cancelled, u"cancelled"_s));
    else if (m_changed || !m_table)
        end(fail(ErrorKind::Conflict, tr("The table changed while it was printed. Print it again.")));
    return m_over;
}

void TablePrint::next()
{
    if (isOver())
        return;
    const bool isMeasuring = m_measured < m_rows.size();
    if (isMeasuring)
        measureSome();
    else if (m_painted < m_pages.size())
        paintPage();
    const double measured = m_rows.isEmpty() ? 1 : double(m_measured) / double(m_rows.size());
    const double painted = double(m_painted) / double(m_pages.size());
    Q_EMIT progressed(static_cast<int>((measured + painted) / 2 * kSteps));
    if (isMeasuring || m_painted < m_pages.size()) {
        QTimer::singleShot(0, this, &TablePrint::next);
        return;
    }
    const bool isTaken = m_painter->end();
    end(isTaken ? Status() : fail(ErrorKind::Storage, tr("The printer did not take all pages.")));
}

void TablePrint::end(const Status &outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_painter.reset();
    m_device.reset();
    Q_EMIT finished(outcome);
}

double TablePrint::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, m_device.get()).height();
}

double TablePrint::textHeight(const QString &text, const QFont &font, double width) const
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font, m_device.get());
    if (metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    const double wanted = metrics.boundingRect(QRectF(0, 0, width, 1e6), kWrap, text).height();
    return std::min(wanted, metrics.height() * kMostLines);
}

double TablePrint::usualWidth(const Column &column) const
{
    const QFontMetricsF metrics(m_font, m_device.get());
    const QFontMetricsF small(m_small, m_device.get());
    double widest = QFontMetricsF(m_strong, m_device.get()).horizontalAdvance(column.title);
    for (qsizetype i = 0; i < std::min(kLooked, m_rows.size()); ++i) {
        const QModelIndex index = m_table->model()->index(m_rows.at(i), column.column);
        widest = std::max({widest, metrics.horizontalAdvance(shownText(*m_table, index)),
            small.horizontalAdvance(shownCaption(*m_table, index))});
    }
    return widest + 2 * m_pad + 1;
}

/// Each gets what it wants where there is room for all; else figures first, and texts share the rest.
void TablePrint::placeColumns()
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        const QAbstractItemModel *model = m_table->model();
        const auto alignment = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        m_columns.push_back(
            {column, model->headerData(column, Qt::Horizontal).toString(), (alignment & Qt::AlignRight) != 0, 0, 0});
        m_columns.back().width = usualWidth(m_columns.back());
    }
    const auto sum = [this](bool ofNumbers, bool ofTexts) {
        return std::accumulate(m_columns.begin(), m_columns.end(), 0.0, [=](double all, const Column &column) {
            return all + ((column.isNumber ? ofNumbers : ofTexts) ? column.width : 0.0);
        });
    };
    if (sum(true, true) > m_width) {
        for (Column &column : m_columns)
            column.width = std::min(column.width, m_width * kWidest);
    }
    const double texts = sum(false, true);
    const double room = m_width - sum(true, false);
    if (texts > 0 && room > texts / 4) {
        for (Column &column : m_columns) {
            if (!column.isNumber)
                column.width *= room / texts;
        }
    } else if (const double all = sum(true, true); all > m_width) {
        for (Column &column : m_columns)
            column.width *= m_width / all;
    }
    double x = 0;
    for (Column &column : m_columns) {
        column.x = QGuiApplication::isRightToLeft() ? m_width - x - column.width : x;
        x += column.width;
    }
}

QStringList TablePrint::introduction() const
{
    QStringList lines;
    for (const QString &line : {m_words.mode, m_words.filter}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

double TablePrint::headHeight(bool isFirst) const
{
    double height = textHeight(m_words.title, isFirst ? m_titleFont : m_strong, m_width) + m_pad;
    if (isFirst) {
        for (const QString &line : introduction())
            height += textHeight(line, m_font, m_width) + m_pad;
    }
    double titles = 0;
    for (const Column &column : m_columns)
        titles = std::max(titles, textHeight(column.title, m_strong, column.width - 2 * m_pad));
    return height + titles + 3 * m_pad;
}

double TablePrint::rowHeight(qsizetype at) const
{
    double height = 0;
    for (const Column &column : m_columns) {
        const QModelIndex index = m_table->model()->index(m_rows.at(at), column.column);
        const double width = column.width - 2 * m_pad;
        height = std::max(height,
            textHeight(shownText(*m_table, index), m_font, width)
                + textHeight(shownCaption(*m_table, index), m_small, width));
    }
    return std::max(height, lineHeight(m_font)) + 2 * m_pad;
}

void TablePrint::measureSome()
{
    QElapsedTimer clock;
    clock.start();
    const double foot = lineHeight(m_small) + 3 * m_pad;
    const double totals = m_words.totals.isEmpty() ? 0 : textHeight(m_words.totals, m_strong, m_width) + 2 * m_pad;
    for (; m_measured < m_rows.size() && clock.elapsed() < kPortionMs; ++m_measured) {
        const double height = rowHeight(m_measured);
        const double below = foot + (m_measured + 1 == m_rows.size() ? totals : 0);
        if (m_filled + height > m_height - below && m_pages.back().count > 0) {
            m_pages.push_back({m_measured, 0});
            m_filled = headHeight(false);
        }
        m_filled += height;
        ++m_pages.back().count;
    }
}

void TablePrint::paintPage()
{
    const Page page = m_pages[m_painted];
    if (m_painted > 0)
        m_device->newPage();
    double top = paintHead(m_painted == 0);
    for (qsizetype i = 0; i < page.count; ++i)
        top = paintRow(page.first + i, top);
    if (m_painted + 1 == m_pages.size() && !m_words.totals.isEmpty()) {
        m_painter->setFont(m_strong);
        m_painter->setPen(paperInk(Token::Text));
        m_painter->drawText(QRectF(m_pad, top + m_pad, m_width - 2 * m_pad, m_height), kWrap, m_words.totals);
    }
    paintFoot();
    ++m_painted;
}

double TablePrint::paintHead(bool isFirst)
{
    double top = 0;
    const auto line = [&](const QString &text, const QFont &font, Token token) {
        const double height = textHeight(text, font, m_width);
        m_painter->setFont(font);
        m_painter->setPen(paperInk(token));
        m_painter->drawText(QRectF(0, top, m_width, height + m_pad), kWrap | Qt::AlignTop, text);
        top += height + m_pad;
    };
    line(m_words.title, isFirst ? m_titleFont : m_strong, Token::Text);
    if (isFirst) {
        for (const QString &text : introduction())
            line(text, m_font, text == m_words.mode ? Token::Warning : Token::Muted);
    }
    paintTitles(top);
    return headHeight(isFirst);
}

void TablePrint::paintTitles(double top)
{
    const double height = headHeight(false) - textHeight(m_words.title, m_strong, m_width) - 2 * m_pad;
    m_painter->fillRect(QRectF(0, top, m_width, height), paperInk(Token::Raised));
    m_painter->setPen(paperInk(Token::Text));
    for (const Column &column : m_columns)
        paintCell(column, QRectF(column.x, top + m_pad, column.width, height - 2 * m_pad), column.title, m_strong);
}

double TablePrint::paintRow(qsizetype at, double top)
{
    const double height = rowHeight(at);
    for (const Column &column : m_columns) {
        const QModelIndex index = m_table->model()->index(m_rows.at(at), column.column);
        const QString text = shownText(*m_table, index);
        const double upper = textHeight(text, m_font, column.width - 2 * m_pad);
        m_painter->setPen(paperInk(Token::Text));
        paintCell(column, QRectF(column.x, top + m_pad, column.width, upper), text, m_font);
        m_painter->setPen(paperInk(Token::Muted));
        paintCell(column, QRectF(column.x, top + m_pad + upper, column.width, height - upper - 2 * m_pad),
            shownCaption(*m_table, index), m_small);
    }
    m_painter->setPen(QPen(paperInk(Token::Line), m_pad / 8));
    m_painter->drawLine(QPointF(0, top + height), QPointF(m_width, top + height));
    return top + height;
}

void TablePrint::paintCell(const Column &column, const QRectF &place, const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font, m_device.get());
    const QRectF inner = place.adjusted(m_pad, 0, -m_pad, 0);
    // The last line of a text that is too long says so.
    const bool fits = metrics.boundingRect(QRectF(0, 0, inner.width(), 1e6), kWrap, text).height()
        <= metrics.height() * kMostLines + 1;
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, inner.width() * (kMostLines - 1));
    const auto side =
        QStyle::visualAlignment(QGuiApplication::layoutDirection(), column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
    m_painter->setFont(font);
    m_painter->drawText(inner, kWrap | int(side | Qt::AlignTop), shown);
}

void TablePrint::paintFoot()
{
    const double height = lineHeight(m_small);
    const QRectF place(0, m_height - height, m_width, height);
    const auto sideOf = [](Qt::Alignment side) {
        return int(QStyle::visualAlignment(QGuiApplication::layoutDirection(), side) | Qt::AlignBottom);
    };
    m_painter->setFont(m_small);
    m_painter->setPen(paperInk(Token::Muted));
    m_painter->drawText(place, sideOf(Qt::AlignLeft), m_words.asOf);
    m_painter->drawText(place, sideOf(Qt::AlignRight),
        tr("Page %1 of %2")
            .arg(formatCount(static_cast<qint64>(m_painted) + 1), formatCount(static_cast<qint64>(m_pages.size()))));
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/overviewpaper.h"

#include "views/support/paperlook.h"
#include "views/widgets/charts/chartcard.h"
#include "views/widgets/format.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPicture>
#include <QStyle>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kSteps = 1000;
/// Sizes on paper, in points.
constexpr double kTitlePoints = 16;
constexpr double kStrongPoints = 10;
constexpr double kTextPoints = 9;
constexpr double kSmallPoints = 7;
constexpr double kPadPoints = 4;
/// Figures beside each other.
constexpr int kFiguresInRow = 3;
/// A chart is no higher than this share of the page, so that at least two stand on one.
constexpr double kHighest = 0.38;
/// Dots of the screen to an inch of paper, at least: letters of charts are not larger than those beside them.
constexpr double kLeastFineness = 92;
constexpr int kWrap = Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

OverviewPaper::OverviewPaper(Content content, QObject *parent)
    : PrintJob(parent),
      m_content(std::move(content)),
      m_titleFont(paperFont(kTitlePoints, true)),
      m_strong(paperFont(kStrongPoints, true)),
      m_font(paperFont(kTextPoints, false)),
      m_small(paperFont(kSmallPoints, false))
{
    for (const QPointer<ChartCard> &chart : std::as_const(m_content.charts)) {
        const QStringList faces = chart->faces();
        for (int face = 0; face < faces.size(); ++face) {
            const QString &name = faces.at(face);
            m_pictures.append({chart, face,
                name.isEmpty() ? chart->title() : tr("%1 (%2)", "a chart, a currency").arg(chart->title(), name)});
        }
    }
}

OverviewPaper::~OverviewPaper() = default;

void OverviewPaper::start(std::shared_ptr<QPagedPaintDevice> device)
{
    m_device = std::move(device);
    QTimer::singleShot(0, this, [this] {
        if (begin())
            next();
    });
}

bool OverviewPaper::begin()
{
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_device.get())) {
        end(fail(ErrorKind::Storage, tr("The printer does not take the pages."),
            tr("Check that it is switched on and has paper, or save a PDF file instead.")));
        return false;
    }
    m_width = m_device->width();
    m_height = m_device->height();
    m_pad = kPadPoints * m_device->logicalDpiX() / kPointsPerInch;
    m_page = 1;
    paintHead();
    paintFigures();
    paintAttention();
    return true;
}

void OverviewPaper::next()
{
    if (m_over)
        return;
    if (isCancelled()) {
        end(fail(ErrorKind::Cancelled, u"cancelled"_s));
        return;
    }
    if (m_painted == m_pictures.size()) {
        paintFoot();
        const bool isTaken = m_painter->end();
        end(isTaken ? Status() : fail(ErrorKind::Storage, tr("The printer did not take all pages.")));
        return;
    }
    const Picture &picture = m_pictures.at(m_painted);
    if (!picture.chart) {
        end(fail(ErrorKind::Conflict, tr("The overview changed while it was printed. Print it again.")));
        return;
    }
    paintPicture(picture);
    ++m_painted;
    Q_EMIT progressed(static_cast<int>(m_painted * kSteps / m_pictures.size()));
    QTimer::singleShot(0, this, &OverviewPaper::next);
}

void OverviewPaper::end(const Status &outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_painter.reset();
    m_device.reset();
    Q_EMIT finished(outcome);
}

double OverviewPaper::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, m_device.get()).height();
}

double OverviewPaper::room() const
{
    return m_height - m_top - lineHeight(m_small) - 2 * m_pad;
}

void OverviewPaper::paintText(const QRectF &place, const QString &text, const QFont &font, Token token, bool atEnd)
{
    const auto side =
        QStyle::visualAlignment(QGuiApplication::layoutDirection(), atEnd ? Qt::AlignRight : Qt::AlignLeft);
    m_painter->setFont(font);
    m_painter->setPen(paperInk(token));
    m_painter->drawText(place, kWrap | int(side | Qt::AlignTop), text);
}

void OverviewPaper::paintHead()
{
    const auto line = [this](const QString &text, const QFont &font, Token token) {
        const double height =
            QFontMetricsF(font, m_device.get()).boundingRect(QRectF(0, 0, m_width, 1e6), kWrap, text).height();
        paintText(QRectF(0, m_top, m_width, height + m_pad), text, font, token);
        m_top += height + m_pad / 2;
    };
    line(m_content.title, m_titleFont, Token::Text);
    if (!m_content.mode.isEmpty())
        line(m_content.mode, m_font, Token::Warning);
    for (const QString &text : std::as_const(m_content.introduction)) {
        if (!text.isEmpty())
            line(text, m_font, Token::Muted);
    }
    m_top += 2 * m_pad;
}

/// Boxes beside each other, from the side where reading begins; each row as high as its fullest one.
void OverviewPaper::paintFigures()
{
    const double gap = 2 * m_pad;
    const double width = (m_width - gap * (kFiguresInRow - 1)) / kFiguresInRow;
    for (qsizetype first = 0; first < m_content.figures.size(); first += kFiguresInRow) {
        const QList<Figure> row = m_content.figures.mid(first, kFiguresInRow);
        qsizetype most = 1;
        bool hasChange = false;
        for (const Figure &figure : row) {
            most = std::max(most, figure.lines.size());
            hasChange = hasChange || !figure.change.isEmpty();
        }
        const double height = 2 * m_pad + lineHeight(m_font) + double(most) * lineHeight(m_strong)
            + (hasChange ? 2 * lineHeight(m_small) : 0) + m_pad;
        if (height > room())
            newPage();
        for (qsizetype i = 0; i < row.size(); ++i) {
            const double x = double(i) * (width + gap);
            const double left = QGuiApplication::isRightToLeft() ? m_width - x - width : x;
            m_painter->setPen(QPen(paperInk(Token::Line), m_pad / 6));
            m_painter->drawRect(QRectF(left, m_top, width, height));
            double top = m_top + m_pad;
            const auto line = [&](const QString &text, const QFont &font, Token token, double lines) {
                const double lineRoom = lines * lineHeight(font);
                paintText(QRectF(left + m_pad, top, width - 2 * m_pad, lineRoom), text, font, token);
                top += lineRoom;
            };
            line(row.at(i).title, m_font, Token::Muted, 1);
            for (const QString &amount : row.at(i).lines)
                line(amount, m_strong, Token::Text, 1);
            line(row.at(i).change, m_small, Token::Muted, 2);
        }
        m_top += height + gap;
    }
}

void OverviewPaper::paintAttention()
{
    if (m_content.attention.isEmpty())
        return;
    const double height = lineHeight(m_strong) + double(m_content.attention.size()) * lineHeight(m_font) + 2 * m_pad;
    if (height > room())
        newPage();
    paintText(QRectF(0, m_top, m_width, lineHeight(m_strong)), m_content.attentionTitle, m_strong, Token::Text);
    m_top += lineHeight(m_strong) + m_pad / 2;
    for (const QString &text : std::as_const(m_content.attention)) {
        if (lineHeight(m_font) > room())
            newPage();
        paintText(QRectF(m_pad, m_top, m_width - m_pad, lineHeight(m_font)), u"• "_s + text, m_font, Token::Text);
        m_top += lineHeight(m_font);
    }
    m_top += 2 * m_pad;
}

void OverviewPaper::paintPicture(const Picture &picture)
{
    QPicture drawing = picture.chart->paperDrawing(picture.face);
    const QSizeF size = picture.chart->drawingSize();
    if (drawing.isNull() || size.isEmpty())
        return;
    const double scale = std::min(
        {m_width / size.width(), m_height * kHighest / size.height(), m_device->logicalDpiX() / kLeastFineness});
    const double title = lineHeight(m_strong) + m_pad;
    if (title + size.height() * scale > room())
        newPage();
    paintText(QRectF(0, m_top, m_width, title), picture.title, m_strong, Token::Text);
    m_top += title;
    const double width = size.width() * scale;
    const double left = QGuiApplication::isRightToLeft() ? m_width - width : 0;
    m_painter->save();
    m_painter->translate(left, m_top);
    // A picture plays itself as large as it was on the screen; `scale` is from dots to dots.
    m_painter->scale(scale * drawing.logicalDpiX() / m_device->logicalDpiX(),
        scale * drawing.logicalDpiY() / m_device->logicalDpiY());
    drawing.play(m_painter.get());
    m_painter->restore();
    m_top += size.height() * scale + 3 * m_pad;
}

void OverviewPaper::newPage()
{
    paintFoot();
    m_device->newPage();
    ++m_page;
    m_top = 0;
}

void OverviewPaper::paintFoot()
{
    const double height = lineHeight(m_small);
    const QRectF place(0, m_height - height, m_width, height);
    const QString page = tr("Page %1").arg(formatCount(m_page));
    paintText(place, m_content.asOf, m_small, Token::Muted);
    paintText(place, page, m_small, Token::Muted, true);
}

} // namespace rd::views

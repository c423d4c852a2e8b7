// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/stepline.h"

#include "views/theme/iconset.h"
#include "views/theme/paint.h"

namespace rd::views {

namespace {

int bulletEdge()
{
    return scaled(22);
}

} // namespace

StepLine::StepLine(const QStringList &steps, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSteps(steps);
}

void StepLine::setSteps(const QStringList &steps)
{
    m_steps = steps;
    describe();
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    describe();
}

void StepLine::describe()
{
    if (m_current >= m_steps.size())
        setAccessibleName(tr("All steps are done: %1").arg(m_steps.join(QStringLiteral(", "))));
    else
        setAccessibleName(
            tr("Step %1 of %2: %3")
                .arg(QString::number(m_current + 1), QString::number(m_steps.size()), m_steps.value(m_current)));
    updateGeometry();
    update();
}

QSize StepLine::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Strong, font()));
    int width = 0;
    for (const QString &step : m_steps)
        width += bulletEdge() + space(Space::Small) + metrics.horizontalAdvance(step) + space(Space::Wide);
    return {width, bulletEdge() + space(Space::Small)};
}

QSize StepLine::minimumSizeHint() const
{
    return {static_cast<int>(m_steps.size()) * (bulletEdge() + space(Space::Medium)), sizeHint().height()};
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont strong = textFont(TextRole::Strong, font());
    const int edge = bulletEdge();
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    // Where the words do not fit, only the current step keeps its own.
    const bool narrow = width() < sizeHint().width() - space(Space::Wide);
    int x = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool current = i == m_current;
        const QRect bullet(x, (height() - edge) / 2, edge, edge);
        const QColor ink = done ? color(Token::Positive) : current ? color(Token::Accent) : color(Token::Muted);
        if (current)
            paint::box(&painter, place(bullet), color(Token::Accent), {}, edge / 2);
        else
            paint::box(&painter, place(bullet), done ? color(Token::PositiveSoft) : QColor(),
                done ? QColor() : mix(color(Token::Line), color(Token::Muted), 0.4), edge / 2);
        if (done) {
            Icons::paint(&painter, place(bullet.adjusted(4, 4, -4, -4)), Icon::Check, ink);
        } else {
            painter.setFont(textFont(TextRole::Caption, strong));
            painter.setPen(current ? color(Token::OnAccent) : color(Token::Muted));
            paint::write(&painter, place(bullet), Qt::AlignCenter, QString::number(i + 1));
        }
        x += edge + space(Space::Small);
        painter.setFont(current ? strong : font());
        if (!narrow || current) {
            const int words = painter.fontMetrics().horizontalAdvance(m_steps.at(i));
            painter.setPen(done || current ? color(Token::Text) : color(Token::Muted));
            paint::write(
                &painter, place(QRect(x, 0, words + 2, height())), Qt::AlignVCenter | Qt::AlignLeft, m_steps.at(i));
            x += words + space(Space::Small);
        }
        if (i + 1 < m_steps.size()) {
            const int length = narrow ? space(Space::Small) : space(Space::Page) - space(Space::Small);
            painter.fillRect(
                place(QRect(x, height() / 2, length, 1)), done ? color(Token::Positive) : color(Token::Line));
            x += length + space(Space::Small);
        }
    }
}

} // namespace rd::views

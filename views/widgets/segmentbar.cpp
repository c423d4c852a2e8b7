// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmentbar.h"

#include "views/theme/paint.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace rd::views {

/// One part of the bar; keyboard moves come from the exclusive button group.
class Segment : public QAbstractButton {
public:
    Segment(QString id, QString words, QWidget *parent)
        : QAbstractButton(parent), m_id(std::move(id)), m_words(std::move(words))
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setCount(std::nullopt);
    }

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &words() const { return m_words; }

    void setCount(std::optional<qint64> count)
    {
        m_count = count ? formatCount(*count) : QString();
        setAccessibleName(m_count.isEmpty() ? m_words : SegmentBar::tr("%1: %2").arg(m_words, m_count));
        setText(plainMnemonic(m_words));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextRole::Strong, font()));
        int width = metrics.horizontalAdvance(m_words) + 2 * space(Space::Large);
        if (!m_count.isEmpty())
            width += metrics.horizontalAdvance(m_count) + 2 * space(Space::Small);
        return {width, controlHeight(metrics) + scaled(4)};
    }
    /// In a narrow window the counts give way to the words, those of all lists at once. Chosen or not makes no
    /// difference.
    [[nodiscard]] bool hasRoomForCount() const
    {
        const QFontMetrics metrics(textFont(TextRole::Strong, font()));
        return m_count.isEmpty()
            || metrics.horizontalAdvance(m_words) + pillWidth() + 3 * space(Space::Tight) <= width();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextRole::Strong, font()));
        return {metrics.horizontalAdvance(m_words) + 2 * space(Space::Medium), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool on = isChecked();
        const QRect inner = rect().adjusted(scaled(3), scaled(3), -scaled(3), -scaled(3));
        if (on)
            paint::box(&painter, inner, color(Token::AccentSoft), {}, cornerRadius() - 1);
        else if (underMouse())
            paint::box(&painter, inner, mix(color(Token::Surface), color(Token::Raised), 0.8), {}, cornerRadius() - 1);
        const QFont strong = textFont(TextRole::Strong, font());
        painter.setFont(on ? strong : font());
        const QFontMetrics metrics = painter.fontMetrics();
        const QFontMetrics small(textFont(TextRole::Caption, font()));
        const int words = metrics.horizontalAdvance(m_words);
        const int pill = m_count.isEmpty() || !static_cast<SegmentBar *>(parentWidget())->countsFit() ? 0 : pillWidth();
        // Where room is short, what lies between word and count gives way first.
        const int spare = (width() - words - pill) / 3;
        const int gap = pill ? std::clamp(spare, space(Space::Tight), space(Space::Small)) : 0;
        const int x = (width() - words - gap - pill) / 2;
        painter.setPen(on ? color(Token::Accent) : color(Token::Text));
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
        };
        paint::write(&painter, place(x, words + 1), Qt::AlignVCenter | Qt::AlignLeft, m_words);
        if (pill) {
            QRect ground = place(x + words + gap, pill);
            ground.setHeight(small.height() + scaled(2));
            ground.moveTop((height() - ground.height()) / 2);
            paint::box(&painter, ground, on ? color(Token::Accent) : color(Token::Raised), {}, ground.height() / 2);
            painter.setFont(textFont(TextRole::Caption, font()));
            painter.setPen(on ? color(Token::OnAccent) : color(Token::Muted));
            paint::write(&painter, ground, Qt::AlignCenter, m_count);
        }
        if (hasFocus())
            paint::focusRing(&painter, inner, cornerRadius() - 1);
    }

private:
    [[nodiscard]] int pillWidth() const
    {
        const QFontMetrics small(textFont(TextRole::Caption, font()));
        return small.horizontalAdvance(m_count) + 2 * (space(Space::Small) - 1);
    }

    QString m_id;
    QString m_words;
    QString m_count;
};

SegmentBar::SegmentBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    m_group->setExclusive(true);
}

Segment *SegmentBar::find(const QString &id) const
{
    const auto found = std::ranges::find(m_segments, id, [](const Segment *segment) { return segment->id(); });
    return found == m_segments.end() ? nullptr : *found;
}

void SegmentBar::addSegment(const QString &id, const QString &text)
{
    auto *segment = new Segment(id, text, this);
    segment->setChecked(m_segments.isEmpty());
    m_segments.append(segment);
    m_group->addButton(segment);
    m_row->addWidget(segment);
    connect(segment, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void SegmentBar::setCount(const QString &id, std::optional<qint64> count)
{
    Segment *segment = find(id);
    if (!segment)
        return;
    const bool didFit = countsFit();
    segment->setCount(count);
    // Whether there is room for the counts is asked of all parts at once: the others show or hide theirs with it.
    if (countsFit() != didFit) {
        for (Segment *other : std::as_const(m_segments))
            other->update();
    }
}

void SegmentBar::setCurrent(const QString &id)
{
    if (Segment *segment = find(id))
        segment->setChecked(true);
}

QString SegmentBar::current() const
{
    const auto *segment = static_cast<const Segment *>(m_group->checkedButton());
    return segment ? segment->id() : QString();
}

QString SegmentBar::currentText() const
{
    const auto *segment = static_cast<const Segment *>(m_group->checkedButton());
    return segment ? segment->words() : QString();
}

bool SegmentBar::countsFit() const
{
    return std::ranges::all_of(m_segments, &Segment::hasRoomForCount);
}

QSize SegmentBar::sizeHint() const
{
    return m_row->sizeHint();
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), color(Token::Surface), color(Token::Line), cornerRadius());
    for (qsizetype i = 1; i < m_segments.size(); ++i) {
        const int x =
            layoutDirection() == Qt::RightToLeft ? m_segments.at(i)->geometry().right() + 1 : m_segments.at(i)->x() - 1;
        painter.fillRect(QRect(x, space(Space::Small), 1, height() - 2 * space(Space::Small)), color(Token::Line));
    }
}

} // namespace rd::views

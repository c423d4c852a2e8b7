// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/testmodeband.h"

#include "views/theme/iconset.h"
#include "views/theme/paint.h"

namespace rd::views {

TestModeBand::TestModeBand(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text());
}

void TestModeBand::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleName(text());
    update();
}

QString TestModeBand::words()
{
    return tr("Test mode: nothing here is real money");
}

QString TestModeBand::text() const
{
    return m_detail.isEmpty() ? words() : words() + QStringLiteral(" \u00B7 ") + m_detail;
}

QSize TestModeBand::sizeHint() const
{
    return {0, rowHeight(fontMetrics())};
}

void TestModeBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors tone = toneColors(Tone::Warning);
    painter.fillRect(rect(), tone.soft);
    paint::bottomLine(&painter, rect(), mix(tone.soft, tone.ink, 0.35));
    painter.setFont(textFont(TextRole::Strong, font()));
    const int edge = smallIcon();
    const int words = painter.fontMetrics().horizontalAdvance(text());
    const int x = std::max(space(Space::Small), (width() - words - edge - space(Space::Small)) / 2);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    Icons::paint(&painter, place(QRect(x, (height() - edge) / 2, edge, edge)), Icon::Warning, tone.ink);
    painter.setPen(tone.ink);
    const QRect rest(x + edge + space(Space::Small), 0, width() - x - edge - 2 * space(Space::Small), height());
    paint::write(&painter, place(rest),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

} // namespace rd::views

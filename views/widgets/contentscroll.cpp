// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/contentscroll.h"

#include <QEvent>
#include <QLayout>

namespace rd::views {

namespace {

constexpr int kLeastLines = 8; ///< shown at least, however small the screen is

} // namespace

ContentScroll::ContentScroll(QWidget *content, const QString &name)
{
    setProperty("rdGround", true);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    setWidget(content);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool ContentScroll::hasHeightForWidth() const
{
    return true;
}

int ContentScroll::heightForWidth(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
}

QSize ContentScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ContentScroll::minimumSizeHint() const
{
    const int least = qMin(heightForWidth(qMax(1, width())), fontMetrics().lineSpacing() * kLeastLines);
    return {widget()->minimumSizeHint().width(), least};
}

bool ContentScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace rd::views

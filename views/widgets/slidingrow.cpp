// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/slidingrow.h"

#include "views/widgets/segmentbar.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QScrollArea>

namespace rd::views {

QWidget *slidingRow(SegmentBar *segments)
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(segments);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->setFixedHeight(segments->sizeHint().height());
    QObject::connect(segments, &SegmentBar::currentChanged, scroll, [segments, scroll] {
        const QList<QAbstractButton *> buttons = segments->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isChecked())
                scroll->ensureWidgetVisible(button);
        }
    });
    return scroll;
}

} // namespace rd::views

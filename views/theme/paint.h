// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

/// Strokes shared by the parts of DeskStyle and by widgets that paint themselves.
namespace rd::views::paint {

/// A filled rounded box with a hairline; an invalid colour leaves the part out.
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, int radius, double width = 1.0);
/// The one focus ring of the program, just inside `rect`.
void focusRing(QPainter *painter, const QRect &rect, int radius);
/// Where the words of the program's language begin, whichever way the window is laid out.
[[nodiscard]] Qt::LayoutDirection readingDirection();
/// Flags of QPainter::drawText() for a place that is laid out in `layout`: the side follows the layout, the order of
/// words, figures and full stops the language.
[[nodiscard]] int readingFlags(int flags, Qt::LayoutDirection layout);
/// Every text that is painted by hand goes through here. `used` takes the rectangle the text has filled.
void write(QPainter *painter, const QRect &rect, int flags, const QString &words, QRect *used = nullptr);
/// A horizontal hairline along the bottom of `rect`.
void bottomLine(QPainter *painter, const QRect &rect, const QColor &line);

void button(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void toolPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void toolLabel(QPainter *painter, const QStyleOptionToolButton &option);
void fieldPanel(QPainter *painter, const QStyleOption &option, bool focused);
void indicator(QPainter *painter, const QStyleOption &option, bool round);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);

void headerSection(QPainter *painter, const QStyleOptionHeader &option);
void headerLabel(QPainter *painter, const QStyleOptionHeader &option);
void itemRow(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget);
void tabShape(QPainter *painter, const QStyleOptionTab &option);
void tabLabel(QPainter *painter, const QStyleOptionTab &option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option);
void progressGroove(QPainter *painter, const QRect &rect);
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option);
void progressLabel(QPainter *painter, const QStyleOptionProgressBar &option);

} // namespace rd::views::paint

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/paperlook.h"

#include <QGuiApplication>

namespace rd::views {

QFont paperFont(double points, bool isBold)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

QColor paperInk(Token token)
{
    return tokenColor(token, Scheme::Light);
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/apart.h"

#include "views/widgets/safetext.h"

#include <QGuiApplication>

#include <algorithm>

namespace rd::views {

namespace {

bool isFromRight(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

} // namespace

QString inItsPlace(const QString &piece)
{
    // Without any mark a name that is copied from the window is the name.
    const bool canMix = QGuiApplication::isRightToLeft() || std::any_of(piece.begin(), piece.end(), isFromRight);
    return canMix && !piece.isEmpty() ? QString(QChar(0x2068) + piece + QChar(0x2069)) : piece;
}

QString apart(const QString &text, qsizetype limit)
{
    return inItsPlace(safeText(text, limit));
}

} // namespace rd::views

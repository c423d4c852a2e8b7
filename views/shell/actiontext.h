// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace rd::views {

/// Its words without the mark of the key that finds it in a menu.
[[nodiscard]] inline QString plainText(const QAction &action)
{
    const QString marked = action.text();
    QString text;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == u'&' && i + 1 < marked.size())
            ++i; // "&&" stands for the sign itself
        text += marked.at(i);
    }
    return text;
}

} // namespace rd::views

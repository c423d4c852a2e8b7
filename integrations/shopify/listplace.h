// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <string>

namespace rd::shopify {

/// A search for what has changed since then; 0 = for everything.
/// @param filter always part of it
[[nodiscard]] QString searchText(const char *filter, qint64 updatedFromS);

/// A place in a list: how many rows have come since the search began, from when it searches, and the cursor.
struct ListPlace {
    qint64 rows = 0;
    qint64 fromS = 0; ///< 0 = from the beginning
    QString after;

    [[nodiscard]] static ListPlace parse(const std::string &cursor);
    /// A list ends after 25,000 rows, whatever it says (shopify.md 4): a long one goes on with a new search from the
    /// newest change seen. Rows of that second come twice, which is no harm.
    [[nodiscard]] ListPlace next(const QJsonArray &got, const QString &endCursor, qint64 longest) const;
    [[nodiscard]] std::string text() const;
};

} // namespace rd::shopify

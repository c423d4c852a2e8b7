// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace rd::sample {

/// Parameters of a query string or form body as a tree: a[b]=1, a[0][c]=2, a[]=3.
struct Parameter {
    QByteArray value;
    std::vector<std::pair<QByteArray, Parameter>> children;
    bool isLeaf = false;

    [[nodiscard]] const Parameter *find(QByteArrayView name) const;
    [[nodiscard]] QByteArray text(QByteArrayView name) const; ///< empty when absent
    [[nodiscard]] bool has(QByteArrayView name) const { return find(name) != nullptr; }
    [[nodiscard]] std::optional<qint64> integer(QByteArrayView name) const;
};

/// Decodes application/x-www-form-urlencoded text.
[[nodiscard]] Parameter parseParameters(QByteArrayView encoded);

} // namespace rd::sample

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rd::views {

/// Where widgets keep how a person arranged them (widths, columns). The shell implements it over the program's
/// settings.
class ViewState {
public:
    virtual ~ViewState() = default;
    [[nodiscard]] virtual QByteArray load(const QString &key) const = 0;
    virtual void save(const QString &key, const QByteArray &state) = 0;
};

} // namespace rd::views

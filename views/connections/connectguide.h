// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rd::views {

/// An option of a connection that the sheet asks for.
struct ConnectField {
    enum class Kind { Text, Flag };
    QString option; ///< its name, as `connect --option` takes it
    QString label;
    QString placeholder = {};
    QString hint = {}; ///< for screen readers and as status tip
    Kind kind = Kind::Text; ///< Flag: "yes" where it is ticked
    bool isRequired = false;
};

/// How a provider is connected: what to do there, what to bring from there. Words for people; the checks are the
/// provider's own.
struct ConnectGuide {
    QString provider; ///< its word, "paypal"
    QString name; ///< as people know it
    QString connection; ///< suggested name
    QStringList steps = {}; ///< in order
    QString keyIdLabel = {}; ///< a key of two parts, "ID:SECRET": what the first is called; empty = one part
    QString keyLabel = {};
    QString keyPlaceholder = {};
    bool onlyPays = false; ///< nothing is synced from there
    bool startsAnyDay = false; ///< its payments may be read from a chosen day on (services/syncstart.h)
    std::vector<ConnectField> fields = {};
};

/// All providers of this version, those that sell first.
[[nodiscard]] std::vector<ConnectGuide> connectGuides();

} // namespace rd::views

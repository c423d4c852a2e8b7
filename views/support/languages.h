// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rd::views {

/// A language the window speaks.
struct Language {
    QString code; ///< "de", "pt_BR": as the file of its texts is named
    QString name; ///< in itself, "Deutsch": who cannot read the present one must find theirs
};

/// What the person can choose among: English, which the sources are written in, first.
[[nodiscard]] const QList<Language> &languages();

/// Texts, dates and amounts of the application from now on, and Qt's own words with them. `code` empty: what the system
/// asks for first of what there is. Windows that are open keep their words. GUI thread, once an application exists.
void speak(const QString &code);
/// What was given to speak() last.
[[nodiscard]] const QString &spoken();

} // namespace rd::views

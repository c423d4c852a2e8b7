// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::views {

/// Text from outside, fit to be shown: control, bidirectional and zero-width characters become visible marks
/// ("‹U+202E›"), line breaks and tabs become "␊" and "␉", and anything longer than `limit` characters ends in an
/// ellipsis.
[[nodiscard]] QString safeText(const QString &text, qsizetype limit = 200);
/// A name or address inside a sentence: whichever way it is written, the sentence around it keeps its own direction.
/// For text that safeText() has made safe.
[[nodiscard]] QString isolated(const QString &text);
/// A short text of a service ("3 rewards are still owed") as a sentence: with a capital and a full stop.
[[nodiscard]] QString asSentence(const QString &text);
/// Text for a tooltip or What's-This: escaped and always read as markup, so that nothing in it can be.
[[nodiscard]] QString tipText(const QString &text);
/// Text for buttons, menus and tabs: '&' stays an ampersand.
[[nodiscard]] QString plainMnemonic(QString text);
/// Text for a window title: "[*]" stays as it is.
[[nodiscard]] QString plainTitle(QString text);

} // namespace rd::views

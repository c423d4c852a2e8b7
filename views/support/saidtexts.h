// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rd::views {

/// What a service, the storage or an integration says in English (Error::text and hint, remarks, details, reasons) in
/// the person's language. The pattern that made the sentence is looked for in the lists of views/support/said: the one
/// with the most text of its own wins. What stands in its places stays as it is, unless it is such a sentence, too;
/// what stands between quotation marks is data and always stays. Sentences that other sentences are joined from ("A;
/// B", "place: A", "A (data)") are said part by part. What is not known stays English; without a translation the text
/// comes back as it was. The result is plain text that was not made safe: safeText() is for that. Any thread.
[[nodiscard]] QString saidText(const QString &english);

/// Each of them, with commas between.
[[nodiscard]] QString saidList(const QStringList &english);

/// One, made safe and cut to `longest`, with a capital and a full stop.
[[nodiscard]] QString saidSentence(const QString &english, qsizetype longest);

} // namespace rd::views

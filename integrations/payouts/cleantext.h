// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

#include <QString>

namespace rd::payouts {

/// A text of a person as it may stand in a provider's file.
struct CleanText {
    QString text;
    bool isChanged = false; ///< it is not what was given: said to the user
};

/// Takes out what is not seen (control, bidi and zero-width signs, line ends become spaces), then the signs at the
/// beginning by which a spreadsheet takes text for a formula; writes it in the letters of the alphabet; cuts it to
/// `most` characters (0 = no limit) without splitting one. Never puts an apostrophe in front: it would be sent to the
/// bank (payouts.md 0, "CSV rules").
[[nodiscard]] CleanText cleaned(const QString &raw, Alphabet alphabet, int most);

/// Whether a spreadsheet would take the text for a formula.
[[nodiscard]] bool startsFormula(QStringView text);
/// Whether each sign is in the alphabet.
[[nodiscard]] bool isWrittenIn(QStringView text, Alphabet alphabet);
/// Characters, not code units.
[[nodiscard]] int characterCount(QStringView text);

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/documentreader.h"
#include "models/core/payouttemplate.h"

namespace rd::views {

/// The words of a payout format's data, for people.
struct TemplateWordings {
    [[nodiscard]] static QString cellText(const QString &cell); ///< "Amount"; empty = nobody has said yet
    [[nodiscard]] static QString alphabetText(const QString &alphabet);
    [[nodiscard]] static QString encodingText(const QString &encoding);
    [[nodiscard]] static QString separatorText(const QString &separator);
    [[nodiscard]] static QString lineEndText(const QString &lineEnd);
    [[nodiscard]] static QString quotesText(const QString &quotes);
    [[nodiscard]] static QString decimalMarkText(const QString &mark);
    [[nodiscard]] static QString factText(const QString &fact);
    /// What a difference is about.
    [[nodiscard]] static QString fieldText(const QString &field);
    /// "Layout iban, column 3"
    [[nodiscard]] static QString placeText(const TemplateDifference &difference, const PayoutTemplate &own);
    /// A complaint about a document with its place in the table, in one sentence.
    [[nodiscard]] static QString complaintText(const DocumentComplaint &complaint, const PayoutTemplate &own);
};

} // namespace rd::views

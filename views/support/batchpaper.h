// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"

#include <QCoreApplication>

namespace rd::views {

/// The cover sheet of a batch: what the file holds, its fingerprints, who agreed, lines to sign by hand. One page or
/// more of plain HTML, or the same as PDF. Holds names and masked destinations only. Any thread; PDF needs the fonts of
/// a QGuiApplication.
class BatchPaper {
    Q_DECLARE_TR_FUNCTIONS(rd::views::BatchPaper)
public:
    /// Above this many lines only the totals are printed; the table for spreadsheets has each of them.
    static constexpr std::size_t kMostLines = 500;

    /// @param zone of the merchant
    [[nodiscard]] static QString html(const services::BatchDetail &detail, const QByteArray &zone);
    [[nodiscard]] static QByteArray pdf(const services::BatchDetail &detail, const QByteArray &zone);
};

} // namespace rd::views

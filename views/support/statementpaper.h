// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/statement.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace rd::views {

/// A statement as a participant reads it: a page of plain HTML, or the same as PDF. Every text of the books is escaped;
/// nothing in it is markup, a link or an address to load. Any thread; PDF needs the fonts of a QGuiApplication.
class StatementPaper {
    Q_DECLARE_TR_FUNCTIONS(rd::views::StatementPaper)
public:
    /// Above this many lines those of one day and kind are added up; the table for spreadsheets has each of them.
    static constexpr std::size_t kMostLines = 2'000;

    [[nodiscard]] static QString html(const Statement &statement);
    [[nodiscard]] static QByteArray pdf(const Statement &statement);
    /// Onto the paper of the device, with page numbers; how many pages it takes there.
    static int print(const Statement &statement, QPagedPaintDevice &device);
    [[nodiscard]] static QString partText(StatementPart part);
    /// "USD", "USD, account credit", "USD in test mode".
    [[nodiscard]] static QString accountText(const StatementAccount &account);
};

} // namespace rd::views

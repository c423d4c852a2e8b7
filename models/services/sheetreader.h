// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/participantrepository.h"
#include "models/services/peopleservice.h"

#include <QHash>

namespace rd::services {

/// The columns of a file by their names, checked against those that are known.
class SheetColumns {
public:
    /// Refuses a header with a name twice, too many columns or too many rows. Unknown names are kept out and
    /// remembered, those of `later` apart from the others.
    [[nodiscard]] static Result<SheetColumns> of(
        const Sheet &sheet, const QStringList &known, const QStringList &later = {});
    [[nodiscard]] bool has(const QString &column) const { return m_index.contains(column); }
    /// The trimmed cell; empty where the column or the cell is missing. An apostrophe that only keeps spreadsheets from
    /// running a cell is taken off: files of ours come back with it.
    [[nodiscard]] QString cell(const SheetRow &row, const QString &column) const;
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }
    [[nodiscard]] const QStringList &keptOut() const { return m_keptOut; }
    /// What is wrong with a row before its columns are looked at: more cells than the header, a cell too long, a NUL.
    [[nodiscard]] std::optional<RowProblem> problemOf(const SheetRow &row) const;

private:
    QHash<QString, qsizetype> m_index;
    QStringList m_header;
    QStringList m_unknown;
    QStringList m_keptOut;
};

/// Checks of single cells; a text is what is wrong and what would be accepted.
[[nodiscard]] std::optional<QString> emailProblem(const QString &email);
[[nodiscard]] std::optional<QString> codeProblem(const QString &code);
/// ISO 8601 between 2000 and 2100. A date without a time is the merchant's (domain.md 2.5) and stands for its
/// beginning.
[[nodiscard]] Result<Instant> parseDateCell(const QString &text, const Calendar &calendar);

/// BadInput unless one of the columns is there.
[[nodiscard]] Status needColumn(const Sheet &sheet, const SheetColumns &columns, const QStringList &oneOf);
/// Counts and problems of a file after reading it, rows that could not be taken apart included, in the order of the
/// file; true where importing may go on.
[[nodiscard]] bool mayImport(ImportReport &report, const Sheet &sheet, const SheetColumns &columns,
    std::vector<RowProblem> problems, bool skipBad);

/// Rows of a participants file (contract.md 5) as values, with a problem for each that cannot be.
struct ParticipantRows {
    std::vector<ParticipantImport> good;
    std::vector<RowProblem> problems;
};
/// Whose each code is, by folded code; retired ones count.
using CodeOwners = std::map<QString, ParticipantId>;
/// @param known who is there already, for codes that belong to somebody else
[[nodiscard]] ParticipantRows readParticipantRows(const Sheet &sheet, const SheetColumns &columns,
    const std::vector<Participant> &known, const CodeOwners &owners, const Calendar &calendar);

/// Rows of a referrals file.
struct TouchRows {
    std::vector<TouchImport> good;
    std::vector<RowProblem> problems;
};
/// @param fallback campaign for rows without one; invalid = any
/// @param today time of a row without a date
[[nodiscard]] TouchRows readTouchRows(const Sheet &sheet, const SheetColumns &columns,
    const std::vector<Participant> &participants, const std::vector<Campaign> &campaigns, CampaignId fallback,
    const Calendar &calendar, Instant today);

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine.h"
#include "models/services/sheetreader.h"

#include <QRegularExpression>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxName = 200;

QString identity(const QString &email)
{
    return QString::fromStdString(normalEmail(email.toStdString()));
}

QString folded(const QString &code)
{
    return QString::fromStdString(foldCode(code.toStdString()));
}

class Reader {
public:
    Reader(const SheetColumns &columns, const std::vector<Participant> &known) : m_columns(columns)
    {
        for (const auto &participant : known) {
            for (const auto &code : participant.codes)
                m_codeOwner.insert(folded(code), identity(participant.email));
        }
    }

    void read(const SheetRow &row)
    {
        if (auto problem = m_columns.problemOf(row)) {
            m_rows.problems.push_back(std::move(*problem));
            return;
        }
        ParticipantImport import;
        import.line = row.line;
        // One problem a row is enough to mend it; the first from the left of the documented order.
        if (auto problem = fill(row, import))
            m_rows.problems.push_back(std::move(*problem));
        else
            m_rows.good.push_back(std::move(import));
    }

    [[nodiscard]] ParticipantRows take() { return std::move(m_rows); }

private:
    std::optional<RowProblem> fill(const SheetRow &row, ParticipantImport &import)
    {
        if (auto problem = fillEmail(row, import))
            return problem;
        if (auto problem = fillTexts(row, import))
            return problem;
        if (auto problem = fillState(row, import))
            return problem;
        return fillCodes(row, import);
    }

    std::optional<RowProblem> fillEmail(const SheetRow &row, ParticipantImport &import)
    {
        import.email = m_columns.cell(row, u"email"_s);
        if (auto text = emailProblem(import.email))
            return RowProblem{row.line, u"email"_s, *text};
        const auto who = identity(import.email);
        if (const auto before = m_lineOf.constFind(who); before != m_lineOf.constEnd())
            return RowProblem{row.line, u"email"_s, u"is the same person as line %1"_s.arg(*before)};
        m_lineOf.insert(who, row.line);
        return std::nullopt;
    }

    std::optional<RowProblem> fillTexts(const SheetRow &row, ParticipantImport &import) const
    {
        static const QRegularExpression countryShape(u"\\A[A-Za-z]{2}\\z"_s);
        const auto name = m_columns.cell(row, u"name"_s);
        if (name.size() > kMaxName)
            return RowProblem{row.line, u"name"_s, u"is longer than %1 characters"_s.arg(kMaxName)};
        const auto group = m_columns.cell(row, u"group"_s);
        if (group.size() > kMaxName)
            return RowProblem{row.line, u"group"_s, u"is longer than %1 characters"_s.arg(kMaxName)};
        const auto country = m_columns.cell(row, u"country"_s);
        if (!country.isEmpty() && !countryShape.match(country).hasMatch())
            return RowProblem{row.line, u"country"_s, u"is no two-letter country code (DE)"_s};
        // An empty cell keeps what is stored: a partly filled file must not erase anything.
        if (!name.isEmpty())
            import.name = name;
        if (!group.isEmpty())
            import.group = group;
        if (!country.isEmpty())
            import.country = country.toUpper();
        return std::nullopt;
    }

    std::optional<RowProblem> fillState(const SheetRow &row, ParticipantImport &import) const
    {
        const auto text = m_columns.cell(row, u"state"_s);
        if (!text.isEmpty()) {
            const auto state = participantStateFromWord(text.toLower());
            if (!state || *state == ParticipantState::Erased)
                return RowProblem{row.line, u"state"_s, u"is none of applied, active, suspended, left"_s};
            import.state = state;
        }
        const auto joined = m_columns.cell(row, u"joined_at"_s);
        if (joined.isEmpty())
            return std::nullopt;
        const auto at = parseDateCell(joined);
        if (!at)
            return RowProblem{row.line, u"joined_at"_s, u"is no date between 2000 and 2100 (2026-05-01)"_s};
        import.joinedAt = *at;
        return std::nullopt;
    }

    std::optional<RowProblem> fillCodes(const SheetRow &row, ParticipantImport &import)
    {
        const auto codes = m_columns.cell(row, u"code"_s).split(u' ', Qt::SkipEmptyParts);
        const auto who = identity(import.email);
        for (const auto &code : codes) {
            if (auto text = codeProblem(code))
                return RowProblem{row.line, u"code"_s, *text};
            const auto owner = m_codeOwner.constFind(folded(code));
            if (owner != m_codeOwner.constEnd() && *owner != who)
                return RowProblem{row.line, u"code"_s, u"\"%1\" belongs to somebody else"_s.arg(code)};
            m_codeOwner.insert(folded(code), who);
        }
        if (!codes.isEmpty())
            import.codes = codes;
        return std::nullopt;
    }

    const SheetColumns &m_columns;
    QHash<QString, QString> m_codeOwner; ///< folded code → identity
    QHash<QString, int> m_lineOf;
    ParticipantRows m_rows;
};

} // namespace

ParticipantRows readParticipantRows(
    const Sheet &sheet, const SheetColumns &columns, const std::vector<Participant> &known)
{
    Reader reader(columns, known);
    for (const auto &row : sheet.rows)
        reader.read(row);
    return reader.take();
}

} // namespace rd::services

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
    Reader(const SheetColumns &columns, const std::vector<Participant> &known, const CodeOwners &owners,
        const Calendar &calendar)
        : m_columns(columns), m_calendar(calendar)
    {
        QHash<qint64, QString> identities;
        for (const auto &participant : known) {
            const auto who = identity(participant.email);
            identities.insert(participant.id.value, who);
            m_owner.insert(who, {who, participant.name.isEmpty() ? participant.email : participant.name});
            for (const auto &former : participant.formerEmails)
                m_owner.insert(identity(former), m_owner.value(who));
        }
        for (const auto &[code, owner] : owners)
            m_codeOwner.insert(code, identities.value(owner.value));
    }

    /// Every problem of the row: who mends one should not meet the next at the second try.
    void read(const SheetRow &row)
    {
        m_line = row.line;
        const auto before = m_rows.problems.size();
        if (auto problem = m_columns.problemOf(row)) {
            m_rows.problems.push_back(std::move(*problem));
            return;
        }
        ParticipantImport import;
        import.line = row.line;
        fillEmail(row, import);
        fillTexts(row, import);
        fillState(row, import);
        fillCodes(row, import);
        if (m_rows.problems.size() == before)
            m_rows.good.push_back(std::move(import));
    }

    [[nodiscard]] ParticipantRows take() { return std::move(m_rows); }

private:
    void refuse(const QString &column, const QString &text) { m_rows.problems.push_back({m_line, column, text}); }

    void fillEmail(const SheetRow &row, ParticipantImport &import)
    {
        import.email = m_columns.cell(row, u"email"_s);
        if (const auto text = emailProblem(import.email))
            return refuse(u"email"_s, *text);
        fillFormer(row, import);
        const auto who = identityOf(import);
        if (const auto before = m_lineOf.constFind(who); before != m_lineOf.constEnd())
            return refuse(u"email"_s, u"is the same person as line %1"_s.arg(*before));
        m_lineOf.insert(who, row.line);
    }

    /// Addresses the person had, or has until now; one of somebody else is refused with their name.
    void fillFormer(const SheetRow &row, ParticipantImport &import)
    {
        import.formerEmails = m_columns.cell(row, u"former_email"_s).split(u' ', Qt::SkipEmptyParts);
        for (const auto &former : import.formerEmails) {
            if (const auto text = emailProblem(former))
                return refuse(u"former_email"_s, *text);
        }
        const auto who = identityOf(import);
        for (const auto &address : import.formerEmails + QStringList{import.email}) {
            const auto owner = m_owner.constFind(identity(address));
            if (owner != m_owner.constEnd() && owner->who != who)
                refuse(address == import.email ? u"email"_s : u"former_email"_s,
                    u"\"%1\" is or was the address of %2"_s.arg(address, owner->name));
            else if (owner == m_owner.constEnd() && !import.formerEmails.isEmpty())
                m_owner.insert(identity(address), {who, import.email});
        }
    }

    /// What stands for the person in this file: the present address in the books, whichever of theirs the row names.
    /// Where former ones are given they say who it is: that is how an address changes.
    [[nodiscard]] QString identityOf(const ParticipantImport &import) const
    {
        for (const auto &address : import.formerEmails + QStringList{import.email}) {
            if (const auto owner = m_owner.constFind(identity(address)); owner != m_owner.constEnd())
                return owner->who;
        }
        return identity(import.email);
    }

    void fillTexts(const SheetRow &row, ParticipantImport &import)
    {
        static const QRegularExpression countryShape(u"\\A[A-Za-z]{2}\\z"_s);
        const auto name = m_columns.cell(row, u"name"_s);
        if (name.size() > kMaxName)
            refuse(u"name"_s, u"is longer than %1 characters"_s.arg(kMaxName));
        const auto group = m_columns.cell(row, u"group"_s);
        if (group.size() > kMaxName)
            refuse(u"group"_s, u"is longer than %1 characters"_s.arg(kMaxName));
        const auto country = m_columns.cell(row, u"country"_s);
        if (!country.isEmpty() && !countryShape.match(country).hasMatch())
            refuse(u"country"_s, u"is no two-letter country code (DE)"_s);
        // An empty cell keeps what is stored: a partly filled file must not erase anything.
        if (!name.isEmpty())
            import.name = name;
        if (!group.isEmpty())
            import.group = group;
        if (!country.isEmpty())
            import.country = country.toUpper();
    }

    void fillState(const SheetRow &row, ParticipantImport &import)
    {
        const auto text = m_columns.cell(row, u"state"_s);
        if (!text.isEmpty()) {
            import.state = participantStateFromWord(text.toLower());
            if (!import.state || *import.state == ParticipantState::Erased)
                refuse(u"state"_s, u"is none of applied, active, suspended, left"_s);
        }
        const auto joined = m_columns.cell(row, u"joined_at"_s);
        if (joined.isEmpty())
            return;
        const auto at = parseDateCell(joined, m_calendar);
        if (!at)
            return refuse(u"joined_at"_s, u"is no date between 2000 and 2100 (2026-05-01)"_s);
        import.joinedAt = *at;
    }

    void fillCodes(const SheetRow &row, ParticipantImport &import)
    {
        const auto codes = m_columns.cell(row, u"code"_s).split(u' ', Qt::SkipEmptyParts);
        const auto who = identityOf(import);
        for (const auto &code : codes) {
            if (const auto text = codeProblem(code)) {
                refuse(u"code"_s, *text);
                continue;
            }
            const auto owner = m_codeOwner.constFind(folded(code));
            if (owner != m_codeOwner.constEnd() && *owner != who)
                refuse(u"code"_s, u"\"%1\" belongs to somebody else"_s.arg(code));
            else
                m_codeOwner.insert(folded(code), who);
        }
        if (!codes.isEmpty())
            import.codes = codes;
    }

    struct Owner {
        QString who; ///< identity of the present address
        QString name;
    };

    const SheetColumns &m_columns;
    const Calendar &m_calendar;
    QHash<QString, Owner> m_owner; ///< by identity of each address, present and former
    QHash<QString, QString> m_codeOwner; ///< folded code → identity
    QHash<QString, int> m_lineOf;
    int m_line = 0;
    ParticipantRows m_rows;
};

} // namespace

ParticipantRows readParticipantRows(const Sheet &sheet, const SheetColumns &columns,
    const std::vector<Participant> &known, const CodeOwners &owners, const Calendar &calendar)
{
    Reader reader(columns, known, owners, calendar);
    for (const auto &row : sheet.rows)
        reader.read(row);
    return reader.take();
}

} // namespace rd::services

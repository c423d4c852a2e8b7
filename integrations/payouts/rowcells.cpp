// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/rowcells.h"

#include "integrations/payouts/cleantext.h"
#include "models/core/destinationrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

bool isFullName(const QString &text, int words)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    const auto isWord = [](const QString &part) { return part.size() > 1; };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::count_if(parts.begin(), parts.end(), isWord) >= words
        && std::none_of(text.begin(), text.end(), isDigit);
}

const char *fieldOf(Cell cell)
{
    switch (cell) {
    case Cell::Name:
        return "name";
    case Cell::Email:
        return "email";
    case Cell::Account:
    case Cell::Routing:
    case Cell::Institution:
    case Cell::Transit:
    case Cell::AccountType:
    case Cell::Method:
        return "destination";
    case Cell::Amount:
    case Cell::Mode:
        return "amount";
    case Cell::Currency:
        return "currency";
    case Cell::Reference:
        return "reference";
    case Cell::Note:
    case Cell::ReferenceOrNote:
        return "note";
    case Cell::Country:
        return "country";
    case Cell::Constant:
    case Cell::Setting:
    case Cell::Batch:
    case Cell::Participant:
    case Cell::Empty:
        break;
    }
    return "file";
}

QString nameOf(const ColumnSpec &column)
{
    return column.title.isEmpty() ? QString::fromLatin1(fieldOf(column.cell)) : column.title;
}

} // namespace

Alphabet lettersOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        break;
    case Encoding::Latin1:
        return Alphabet::Latin;
    case Encoding::Ascii:
        return Alphabet::Ascii;
    }
    return Alphabet::Any;
}

RowCells::RowCells(const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out)
    : m_spec(spec),
      m_file(file),
      m_out(out),
      m_layout(layoutOf(spec, variant, file, out)),
      m_currency(file.currency.code())
{
    m_isWhole = std::find(spec.wholeCurrencies.begin(), spec.wholeCurrencies.end(), file.currency)
        != spec.wholeCurrencies.end();
    m_isBusiness = settingOf(spec, file, u"receiver-type") == u"BUSINESS";
    m_mode = settingOf(spec, file, u"mode");
    const QString mark = settingOf(spec, file, u"decimal-mark");
    // A number of a workbook has no mark of its own: the reader's language shows one.
    m_hasComma = spec.writer == Writer::Csv && (mark.isEmpty() ? spec.csv.decimalComma : mark == u"comma");
    m_letters = lettersOf(spec.csv.encoding);
    for (const ColumnSpec &column : m_layout.columns)
        m_constants << constantOf(column);
    m_cells = m_constants;
    for (const CurrencyLimit &limit : spec.referenceMost) {
        if (limit.currency == file.currency)
            m_referenceMost = limit.most;
    }
}

const QStringList &RowCells::cells(const PayoutLine &line)
{
    m_line = &line;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const ColumnSpec &column = m_layout.columns[i];
        const auto at = static_cast<qsizetype>(i);
        QString text = cell(column, m_constants.at(at));
        if (column.required && text.isEmpty())
            m_out.refuse(
                line.line, fieldOf(column.cell), u"There is nothing for the column \"%1\"."_s.arg(nameOf(column)));
        if (m_letters != Alphabet::Any && !isWrittenIn(text, m_letters))
            m_out.refuse(line.line, fieldOf(column.cell),
                u"The encoding of the file does not have all signs of \"%1\"."_s.arg(nameOf(column)));
        m_cells[at] = std::move(text);
    }
    return m_cells;
}

void RowCells::finish()
{
    const auto isReference = [](const ColumnSpec &column) { return column.cell == Cell::Reference; };
    const auto &columns = m_layout.columns;
    if (!m_hasReference && std::none_of(columns.begin(), columns.end(), isReference))
        m_out.change(0, "reference",
            u"Nothing in the file carries our references: results are matched by receiver and amount."_s);
}

QString RowCells::constantOf(const ColumnSpec &column) const
{
    QString text;
    if (column.cell == Cell::Constant)
        text = column.text;
    else if (column.cell == Cell::Setting)
        text = settingOf(m_spec, m_file, column.text);
    else if (column.cell == Cell::Currency)
        text = m_currency;
    else if (column.cell == Cell::Batch)
        text = m_file.number;
    return text == u"{currency}" ? m_currency : text;
}

QString RowCells::cell(const ColumnSpec &column, const QString &constant)
{
    const PayoutLine &line = *m_line;
    const Destination &destination = line.destination;
    switch (column.cell) {
    case Cell::Constant:
    case Cell::Setting:
    case Cell::Currency:
    case Cell::Batch:
        return constant;
    case Cell::Name:
        return name(column);
    case Cell::Email:
        return email(column);
    case Cell::Account:
        return own(column, destination.account);
    case Cell::Routing:
        return destination.routing;
    case Cell::Institution:
        return destination.routing.section(u'-', 0, 0);
    case Cell::Transit:
        return destination.routing.section(u'-', 1);
    case Cell::AccountType:
        return destination.isSavings ? u"SAVINGS"_s : u"CHECKING"_s;
    case Cell::Amount:
        return amount();
    case Cell::Reference:
        return own(column, reference());
    case Cell::ReferenceOrNote:
        return referenceOrNote(column);
    case Cell::Note:
        return personal(column, "note", line.note);
    case Cell::Country:
        return personal(column, "country", line.country);
    case Cell::Participant:
        return QString::number(line.participant.value);
    case Cell::Method:
        return word(destination.kind);
    case Cell::Mode:
        return mode();
    case Cell::Empty:
        return {};
    }
    return {};
}

/// Text of a person: changed where it must be, and said.
QString RowCells::personal(const ColumnSpec &column, const char *field, const QString &raw)
{
    CleanText clean = cleaned(raw, column.alphabet == Alphabet::Any ? m_letters : column.alphabet, column.most);
    if (m_letters != Alphabet::Any && !isWrittenIn(clean.text, m_letters))
        clean = {cleaned(clean.text, m_letters, column.most).text, true};
    if (clean.isChanged && clean.text.isEmpty())
        m_out.change(m_line->line, field, u"Left out: it holds no sign that can stand there."_s);
    else if (clean.isChanged)
        m_out.change(m_line->line, field, u"Written as \"%1\"."_s.arg(clean.text));
    if (!clean.text.isEmpty() && characterCount(clean.text) < column.least)
        m_out.refuse(m_line->line, field, u"It must have at least %1 characters in this file."_s.arg(column.least));
    return clean.text;
}

QString RowCells::name(const ColumnSpec &column)
{
    const QString text = personal(column, "name", payee(*m_line));
    if (column.words > 1 && !m_isBusiness && !isFullName(text, column.words))
        m_out.refuse(m_line->line, "name",
            u"The provider wants first and last name, each of two letters or more; set the account's holder."_s);
    return text;
}

/// An address that may be left out is left out when it is none.
QString RowCells::email(const ColumnSpec &column)
{
    if (m_line->email.isEmpty())
        return {};
    const auto normal = normalEmail(m_line->email);
    if (normal && (column.most == 0 || normal->size() <= column.most))
        return *normal;
    m_out.change(m_line->line, "email", u"Left out: it is no e-mail address that can stand there."_s);
    return {};
}

/// Numbers and references are never changed: they fit or the payout is refused.
QString RowCells::own(const ColumnSpec &column, const QString &text)
{
    const auto size = text.size();
    if (size < column.least || (column.most > 0 && size > column.most))
        m_out.refuse(m_line->line, fieldOf(column.cell),
            u"It has %1 characters; the provider takes %2 to %3."_s.arg(
                QString::number(size), QString::number(column.least), QString::number(column.most)));
    return text;
}

QString RowCells::reference() const
{
    QString text = m_line->reference;
    return m_spec.csv.referenceSeparator == u"-" ? text : text.replace(u'-', m_spec.csv.referenceSeparator);
}

QString RowCells::referenceOrNote(const ColumnSpec &column)
{
    const int most = m_referenceMost.value_or(column.most);
    if (m_line->reference.size() <= most) {
        m_hasReference = true;
        return m_line->reference;
    }
    if (most == 0)
        return {};
    ColumnSpec shorter = column;
    shorter.most = most;
    return personal(shorter, "note", m_line->note);
}

QString RowCells::amount() const
{
    QString text = toDecimal(m_line->amount);
    if (m_isWhole)
        text = text.section(u'.', 0, 0);
    return m_hasComma ? text.replace(u'.', u',') : text;
}

QString RowCells::mode()
{
    const qint64 minor = m_line->amount.minor;
    for (const ModeSpec &mode : m_spec.modes) {
        const bool isWanted = m_mode.isEmpty() || m_mode == u"auto" || m_mode == mode.word;
        if (isWanted && minor >= mode.leastMinor && (mode.mostMinor == 0 || minor <= mode.mostMinor))
            return mode.word;
    }
    m_out.refuse(m_line->line, "amount", u"%1 does not move an amount of this size."_s.arg(m_mode));
    return {};
}

void checkTable(const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out)
{
    for (const QString &remark : variant.remarks)
        out.change(0, "file", remark);
    checkFile(spec, file, out);
    checkLines(spec, variant, file, out);
    if (spec.mostBytes > 0 && out.bytes.size() > spec.mostBytes)
        out.refuse(0, "file", u"The file has more than the %1 bytes the provider takes."_s.arg(spec.mostBytes));
}

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/readback.h"

#include "integrations/payouts/filechecks.h"
#include "integrations/payouts/tablerows.h"
#include "models/core/decimals.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

Status differs(int line, const QString &fault = {})
{
    if (!fault.isEmpty())
        return fail(ErrorKind::Internal, u"line %1 of the file cannot be read: %2"_s.arg(QString::number(line), fault),
            u"Nothing was made. The data of this format may be broken."_s, u"read-back"_s);
    return fail(ErrorKind::Internal, u"line %1 of the file does not say what the batch says"_s.arg(line),
        u"Nothing was made. The data of this format may be broken."_s, u"read-back"_s);
}

qsizetype placeOf(const std::vector<ColumnSpec> &columns, Cell cell)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [cell](const ColumnSpec &column) { return column.cell == cell; });
    return found == columns.end() ? -1 : found - columns.begin();
}

/// "10.50" of "10,50"; the shortest form, so that whole yen are equal to yen.
QString plainAmount(QString text)
{
    text.replace(u',', u'.');
    return withoutEndZeros(std::move(text));
}

/// Counts the payouts of a file as they are read, and holds each against the batch.
class Comparison {
public:
    explicit Comparison(const PayoutFile &file) : m_file(file), m_sum{0, file.currency} {}
    /// The next payout that stands in the file.
    void payout(const QString &account, const QString &amount)
    {
        if (m_next >= m_file.lines.size()) {
            note();
            return;
        }
        const PayoutLine &line = m_file.lines[m_next++];
        const auto read = parseDecimal(amount, m_file.currency);
        const auto sum = read ? add(m_sum, *read) : read;
        if (!sum || *read != line.amount || account != line.destination.account)
            note();
        else
            m_sum = *sum;
    }
    /// What the file says of all of them.
    void totals(const QString &count, const QString &sum)
    {
        const auto read = parseDecimal(sum, m_file.currency);
        if (count.toLongLong() != std::ssize(m_file.lines) || !read || read->minor != totalMinor(m_file).value_or(-1))
            note();
    }
    [[nodiscard]] Status end()
    {
        if (m_next != m_file.lines.size() || m_sum.minor != totalMinor(m_file).value_or(-1))
            note();
        return m_wrong ? differs(*m_wrong) : Status();
    }

private:
    void note()
    {
        if (!m_wrong)
            m_wrong = static_cast<int>(m_next);
    }

    const PayoutFile &m_file;
    std::size_t m_next = 0;
    Money m_sum;
    std::optional<int> m_wrong; ///< the first line
};

Status checkSepa(const PayoutFile &file, const QByteArray &bytes)
{
    Comparison comparison(file);
    QXmlStreamReader xml(bytes);
    QString amount;
    QString count;
    bool isPayment = false; // the debtor's account comes before the first one
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"CdtTrfTxInf")
            isPayment = true;
        else if (name == u"NbOfTxs")
            count = xml.readElementText();
        else if (name == u"CtrlSum")
            comparison.totals(count, xml.readElementText());
        else if (name == u"InstdAmt")
            amount = xml.attributes().value("Ccy"_L1) == file.currency.code() ? xml.readElementText() : QString();
        else if (name == u"IBAN" && isPayment)
            comparison.payout(xml.readElementText(), amount);
    }
    return xml.hasError() ? differs(0, xml.errorString()) : comparison.end();
}

/// Places of the fields of an entry and of the last record: payouts.md 6b.
Status checkNacha(const PayoutFile &file, const QByteArray &bytes)
{
    Comparison comparison(file);
    const auto decimal = [&file](const QByteArray &cents) { return toDecimal({cents.toLongLong(), file.currency}); };
    for (const QByteArray &record : bytes.split('\n')) {
        if (record.startsWith('6'))
            comparison.payout(QString::fromLatin1(record.mid(12, 17)).trimmed(), decimal(record.mid(29, 10)));
        else if (record.startsWith("9000001"))
            comparison.totals(QString::number(file.lines.size()), decimal(record.mid(43, 12)));
    }
    return comparison.end();
}

Status checkRows(const FormatSpec &spec, const PayoutFile &file, const QByteArray &bytes)
{
    Rendered unused;
    const CsvLayout layout = layoutOf(spec, *variantOf(spec, file), file, unused);
    const qsizetype account = placeOf(layout.columns, Cell::Account);
    const qsizetype amount = placeOf(layout.columns, Cell::Amount);
    TableRows rows(spec, layout, bytes);
    QStringList cells;
    if (!layout.header.isEmpty() && !rows.next(cells))
        return differs(0, rows.fault());
    if (spec.writer == Writer::Xlsx && cells != layout.titles)
        return differs(0);
    Money sum{0, file.currency};
    for (const PayoutLine &line : file.lines) {
        if (!rows.next(cells) || std::max(account, amount) >= cells.size())
            return differs(line.line, rows.fault());
        const bool isSameAccount = account < 0 || cells[account] == line.destination.account;
        const bool isSameAmount = amount >= 0 && plainAmount(cells[amount]) == plainAmount(toDecimal(line.amount));
        if (!isSameAccount || !isSameAmount)
            return differs(line.line);
        RD_TRY(read, parseDecimal(QString(cells[amount]).replace(u',', u'.'), file.currency));
        RD_TRY(next, add(sum, read));
        sum = next;
    }
    if (rows.next(cells) || !rows.fault().isEmpty())
        return differs(static_cast<int>(file.lines.size()) + 1, rows.fault());
    RD_TRY(total, totalMinor(file));
    return sum.minor == total ? Status() : differs(0);
}

} // namespace

Status checkReadBack(const FormatSpec &spec, const PayoutFile &file, const QByteArray &bytes)
{
    switch (spec.writer) {
    case Writer::Csv:
    case Writer::Xlsx:
        return checkRows(spec, file, bytes);
    case Writer::Sepa:
        return checkSepa(file, bytes);
    case Writer::Nacha:
        return checkNacha(file, bytes);
    }
    return {};
}

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/triedfile.h"

#include "integrations/payouts/cleantext.h"
#include "integrations/payouts/formatwords.h"
#include "integrations/payouts/readback.h"
#include "integrations/payouts/tablerows.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qsizetype kNachaRecord = 94; // payouts.md 6b
constexpr qsizetype kNachaBlock = 10;

class Look {
public:
    Look(const FormatSpec &spec, const PayoutFile &file, Rendered rendered) : m_spec(spec), m_file(file)
    {
        m_tried.remarks = std::move(rendered.remarks);
        m_tried.bytes = std::move(rendered.bytes);
    }

    TriedFile take()
    {
        const auto refused = std::find_if(
            m_tried.remarks.begin(), m_tried.remarks.end(), [](const PayoutRemark &remark) { return remark.refused; });
        const bool isWritten = refused == m_tried.remarks.end();
        check(u"The format takes every payout"_s, isWritten, isWritten ? QString() : refused->text);
        if (!isWritten) {
            m_tried.bytes.clear();
            return std::move(m_tried);
        }
        switch (m_spec.writer) {
        case Writer::Csv:
            checkSigns();
            lineEnds(m_spec.csv.lineEnd);
            table();
            break;
        case Writer::Xlsx:
            table();
            break;
        case Writer::Sepa:
            xml();
            break;
        case Writer::Nacha:
            records();
            break;
        }
        limits();
        return std::move(m_tried);
    }

private:
    void check(const QString &name, bool passed, const QString &detail = {})
    {
        m_tried.checks.push_back({name, passed, passed ? QString() : detail});
    }

    /// Whether the bytes are the signs that the format says.
    void checkSigns()
    {
        const bool hasMark = m_tried.bytes.startsWith("\xef\xbb\xbf");
        QByteArray bytes = hasMark ? m_tried.bytes.sliced(3) : m_tried.bytes;
        const bool wantsMark = m_spec.csv.byteOrderMark || isYes(settingOf(m_spec, m_file, u"byte-order-mark"));
        check(wantsMark ? u"It begins with a byte order mark"_s : u"It has no byte order mark"_s, hasMark == wantsMark);
        const QString text =
            m_spec.csv.encoding == Encoding::Utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
        const QByteArray again = m_spec.csv.encoding == Encoding::Utf8 ? text.toUtf8() : text.toLatin1();
        const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; });
        check(u"Its signs are %1"_s.arg(kEncodings.word(m_spec.csv.encoding)),
            again == bytes && (m_spec.csv.encoding != Encoding::Ascii || isAscii));
    }

    void lineEnds(const QByteArray &end)
    {
        QByteArray rest = m_tried.bytes;
        const auto lines = rest.count(end);
        rest.replace(end, "");
        check(u"Every line ends with %1"_s.arg(end == "\r\n" ? u"CR LF"_s : u"LF"_s),
            lines > 0 && !rest.contains('\n') && !rest.contains('\r') && m_tried.bytes.endsWith(end),
            u"there are other line ends in the file"_s);
    }

    void table()
    {
        Rendered unused;
        const CsvLayout layout = layoutOf(m_spec, *variantOf(m_spec, m_file), m_file, unused);
        TableRows table(m_spec, layout, m_tried.bytes);
        QStringList cells;
        if (!layout.header.isEmpty() && table.next(cells))
            m_tried.header = cells;
        bool isEven = layout.header.isEmpty() || m_tried.header.size() == std::ssize(layout.columns);
        while (table.next(cells)) {
            isEven = isEven && cells.size() == std::ssize(layout.columns);
            m_tried.rows.push_back(cells);
        }
        const QString what = m_spec.writer == Writer::Xlsx
            ? u"It is a workbook of one sheet, amounts as numbers and all else as text"_s
            : u"It is one table"_s;
        check(what, table.fault().isEmpty(), table.fault());
        check(u"Every row has %1 columns"_s.arg(layout.columns.size()), isEven);
        check(u"There is a row for each payout"_s, m_tried.rows.size() == m_file.lines.size(),
            u"%1 rows for %2 payouts"_s.arg(m_tried.rows.size()).arg(m_file.lines.size()));
        const Status same = checkReadBack(m_spec, m_file, m_tried.bytes);
        check(u"Receivers and amounts are those of the payouts"_s, same.has_value(),
            same ? QString() : same.error().text);
        if (isEven) {
            formulas(layout);
            sum(layout);
        }
    }

    void formulas(const CsvLayout &layout)
    {
        QString found;
        for (const QStringList &cells : m_tried.rows) {
            for (std::size_t i = 0; i < layout.columns.size(); ++i) {
                const QString &cell = cells[static_cast<qsizetype>(i)];
                // A phone number is a receiver, and begins with a plus.
                if (layout.columns[i].cell != Cell::Account && startsFormula(cell))
                    found = cell;
            }
        }
        check(u"No cell is a formula for a spreadsheet"_s, found.isEmpty(), found);
    }

    void sum(const CsvLayout &layout)
    {
        const auto at = std::find_if(layout.columns.begin(), layout.columns.end(),
            [](const ColumnSpec &column) { return column.cell == Cell::Amount; });
        if (at == layout.columns.end())
            return;
        Money total{0, m_file.currency};
        bool isReadable = true;
        for (const QStringList &cells : m_tried.rows) {
            QString text = cells[at - layout.columns.begin()];
            const auto amount = parseDecimal(text.replace(u',', u'.'), m_file.currency);
            const auto next = amount ? add(total, *amount) : amount;
            isReadable = isReadable && next.has_value();
            if (next)
                total = *next;
        }
        checkTotal(isReadable ? total.minor : -1);
    }

    void checkTotal(qint64 minor)
    {
        const auto wanted = totalMinor(m_file);
        const QString shown = wanted ? toDecimal({*wanted, m_file.currency}) : u"?"_s;
        check(u"The amounts add up to %1 %2"_s.arg(shown, m_file.currency.code()), wanted && *wanted == minor,
            u"the file says something else"_s);
    }

    void xml()
    {
        lineRows('\n');
        QXmlStreamReader reader(m_tried.bytes);
        qsizetype payments = 0;
        qint64 total = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "CdtTrfTxInf"_L1)
                ++payments;
            if (reader.name() == "InstdAmt"_L1) {
                const auto amount = parseDecimal(reader.readElementText(), m_file.currency);
                total += amount ? amount->minor : 0;
            }
        }
        check(u"It is well-formed XML"_s, !reader.hasError(), reader.errorString());
        check(u"There is a transfer for each payout"_s, payments == std::ssize(m_file.lines));
        checkTotal(total);
    }

    void records()
    {
        lineRows('\n');
        bool isEven = true;
        qint64 total = 0;
        qsizetype entries = 0;
        for (const QStringList &cells : m_tried.rows) {
            const QString &record = cells.constFirst();
            isEven = isEven && record.size() == kNachaRecord;
            if (record.startsWith(u'6')) {
                ++entries;
                total += record.mid(29, 10).toLongLong();
            }
        }
        check(u"Every record has %1 signs"_s.arg(kNachaRecord), isEven);
        check(u"Records fill blocks of %1"_s.arg(kNachaBlock), std::ssize(m_tried.rows) % kNachaBlock == 0);
        check(u"There is an entry for each payout"_s, entries == std::ssize(m_file.lines));
        checkTotal(total);
    }

    void lineRows(char end)
    {
        for (QByteArray line : m_tried.bytes.split(end)) {
            if (line.endsWith('\r'))
                line.chop(1);
            if (!line.isEmpty())
                m_tried.rows.push_back({QString::fromUtf8(line)});
        }
    }

    void limits()
    {
        if (m_spec.mostBytes > 0)
            check(u"It has at most %1 bytes"_s.arg(m_spec.mostBytes), m_tried.bytes.size() <= m_spec.mostBytes);
    }

    const FormatSpec &m_spec;
    const PayoutFile &m_file;
    TriedFile m_tried;
};

} // namespace

TriedFile lookedAt(const FormatSpec &spec, const PayoutFile &file, Rendered rendered)
{
    return Look(spec, file, std::move(rendered)).take();
}

} // namespace rd::payouts

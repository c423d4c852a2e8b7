// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/nachafile.h"

#include "integrations/payouts/cleantext.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qsizetype kRecord = 94;
constexpr int kBlock = 10;
constexpr qsizetype kCompanyName = 16; ///< what a batch header has room for
constexpr qint64 kHashModulus = 10'000'000'000; ///< the last ten digits count
constexpr qint64 kMostTotal = 999'999'999'999;
constexpr qint64 kMostEntries = 999'999;
constexpr qint64 kMostSameDay = 100'000'000; ///< cents of an entry that is due on the day of the file (payouts.md 6b)

bool areDigitsOrCapitals(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

/// In the letters of these files, which are capitals; that alone is not said as a change.
CleanText capitals(const QString &raw, int most)
{
    CleanText text = cleaned(raw, Alphabet::Ascii, most);
    text.text = text.text.toUpper();
    return text;
}

/// One record, built field by field from its first sign on.
class Record {
public:
    Record &text(const QString &value, qsizetype width)
    {
        m_bytes += value.left(width).leftJustified(width, u' ').toLatin1();
        return *this;
    }
    Record &number(qint64 value, qsizetype width)
    {
        m_bytes += QString::number(value).rightJustified(width, u'0').toLatin1();
        return *this;
    }
    Record &blank(qsizetype width) { return text({}, width); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// What the settings say, in the form it has in the file.
struct Origin {
    QString destinationRouting;
    QString destinationName;
    QString origin; ///< ten signs
    QString name;
    QString companyId;
    QString odfi; ///< first eight digits of the routing number that pays
    QString entryClass;
    QString description;
    QString fileId;
};

class NachaRenderer {
public:
    NachaRenderer(const FormatSpec &spec, const PayoutFile &file) : m_spec(spec), m_file(file)
    {
        m_lineEnd = setting(u"line-ends") == u"lf" ? "\n" : "\r\n";
        m_hasAddenda = isYes(setting(u"addenda"));
        m_origin = readOrigin();
    }

    Rendered render()
    {
        m_out.bytes.reserve((static_cast<qsizetype>(m_file.lines.size()) * 2 + 20) * (kRecord + 2));
        if (m_file.currency.code() != u"USD")
            m_out.refuse(0, "file", u"ACH moves dollars only."_s);
        if (m_origin.destinationRouting.isEmpty() || m_origin.origin.isEmpty() || m_origin.name.isEmpty())
            m_out.refuse(
                0, "setting", u"An ACH file needs the bank that takes it, the origin number and the company."_s);
        fileHeader();
        batchHeader();
        for (const PayoutLine &line : m_file.lines)
            entry(line);
        if (m_credits > kMostTotal)
            m_out.refuse(0, "file", u"The sum does not fit into an ACH file."_s);
        if (m_entries > kMostEntries)
            m_out.refuse(0, "file", u"An ACH file holds at most 999,999 entries and addenda."_s);
        batchControl();
        fileControl();
        return std::move(m_out);
    }

private:
    QString setting(QStringView name) const { return settingOf(m_spec, m_file, name); }

    Origin readOrigin()
    {
        Origin origin;
        origin.destinationRouting = routing(u"destination-routing");
        origin.destinationName = shortText(u"destination-name", 23);
        origin.origin = setting(u"origin").toUpper();
        if (origin.origin.size() > 10 || !areDigitsOrCapitals(origin.origin))
            m_out.refuse(0, "setting", u"The origin number has at most ten digits and letters."_s);
        origin.name = shortText(u"origin-name", 23);
        if (origin.name.size() > kCompanyName)
            m_out.change(0, "setting", u"Receivers read the company as \"%1\"."_s.arg(origin.name.left(kCompanyName)));
        origin.companyId = setting(u"company-id").isEmpty() ? origin.origin : setting(u"company-id").toUpper();
        if (origin.companyId.size() > 10 || !areDigitsOrCapitals(origin.companyId))
            m_out.refuse(0, "setting", u"The company number has at most ten digits and letters."_s);
        const QString paying =
            setting(u"originating-routing").isEmpty() ? origin.destinationRouting : routing(u"originating-routing");
        origin.odfi = paying.left(8);
        origin.entryClass = setting(u"entry-class");
        origin.description = shortText(u"description", 10);
        // Reserved since 20 March 2026 for wages and for debits on the web (payouts.md 6b).
        if (origin.description == u"PAYROLL" || origin.description == u"PURCHASE")
            m_out.refuse(0, "setting", u"The description %1 is reserved for other payments."_s.arg(origin.description));
        origin.fileId = setting(u"file-id").isEmpty() ? fileIdOf(m_file.number) : setting(u"file-id").toUpper();
        if (origin.fileId.size() != 1 || !areDigitsOrCapitals(origin.fileId))
            m_out.refuse(0, "setting", u"The letter of the file is one letter or digit."_s);
        return origin;
    }

    /// Banks take two equal headers of one day for the same file. "B-2026-0001" is A, the 27th 0, the 37th A again.
    static QString fileIdOf(const QString &number)
    {
        static const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
        const int ordinal = number.section(u'-', -1).toInt();
        return letters.mid(qMax(0, ordinal - 1) % letters.size(), 1);
    }

    QString routing(QStringView name)
    {
        const QString digits = setting(name);
        if (!digits.isEmpty() && !isAbaNumber(digits))
            m_out.refuse(
                0, "setting", u"The setting \"%1\" is no American bank number with the right check digit."_s.arg(name));
        return digits;
    }

    QString shortText(QStringView name, int most)
    {
        const CleanText text = capitals(setting(name), most);
        if (text.text.isEmpty() && !setting(name).isEmpty())
            m_out.refuse(0, "setting", u"The setting \"%1\" has no letter that an ACH file knows."_s.arg(name));
        if (text.isChanged)
            m_out.change(0, "setting", u"The setting \"%1\" is written as \"%2\"."_s.arg(name, text.text));
        return text.text;
    }

    void append(const Record &record)
    {
        if (record.bytes().size() != kRecord)
            m_out.refuse(0, "file", u"A number does not fit into its field of an ACH file."_s);
        m_out.bytes += record.bytes() + m_lineEnd;
        ++m_records;
    }

    void fileHeader()
    {
        // The bank reads the day and hour of where the merchant is, as that of payment.
        const QTimeZone zone = m_file.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(m_file.zone);
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(toUnixMs(m_file.createdAt), zone);
        m_madeOn = toLocalDay(made.date());
        Record record;
        record.text(u"101"_s, 3).text(u' ' + m_origin.destinationRouting, 10);
        record.text(m_origin.origin.rightJustified(10, u' '), 10);
        record.text(made.toString(u"yyMMddHHmm"_s), 10).text(m_origin.fileId, 1).text(u"094101"_s, 6);
        record.text(m_origin.destinationName, 23).text(m_origin.name, 23).blank(8);
        append(record);
    }

    void batchHeader()
    {
        const QString day = toDate(m_file.executionDay).toString(u"yyMMdd"_s);
        Record record;
        record.text(u"5220"_s, 4).text(m_origin.name, kCompanyName).blank(20).text(m_origin.companyId, 10);
        record.text(m_origin.entryClass, 3).text(m_origin.description, 10).text(day, 6).text(day, 6).blank(3);
        record.text(u"1"_s, 1).text(m_origin.odfi, 8).number(1, 7);
        append(record);
    }

    void entry(const PayoutLine &line)
    {
        const Destination &destination = line.destination;
        const QString note = m_hasAddenda ? personal(line, "note", line.note, 80) : QString();
        const QString trace =
            m_origin.odfi.leftJustified(8, u' ') + QString::number(++m_sequence).rightJustified(7, u'0');
        Record record;
        record.text(destination.isSavings ? u"632"_s : u"622"_s, 3).text(destination.routing, 9);
        record.text(destination.account, 17).number(line.amount.minor, 10).text(reference(line), 15);
        record.text(name(line), 22).blank(2).text(note.isEmpty() ? u"0"_s : u"1"_s, 1).text(trace, 15);
        append(record);
        const bool isSameDay = m_file.executionDay <= m_madeOn;
        if (isSameDay && line.amount.minor > kMostSameDay)
            m_out.refuse(line.line, "amount", u"On the same day ACH moves at most 1000000.00 USD a payment."_s);
        if (destination.kind != DestinationKind::UsAccount)
            m_out.refuse(line.line, "destination", u"ACH pays to American accounts only."_s);
        count(line);
        if (note.isEmpty())
            return;
        Record addenda;
        addenda.text(u"705"_s, 3).text(note, 80).number(1, 4).text(trace.right(7), 7);
        append(addenda);
        ++m_entries;
    }

    void count(const PayoutLine &line)
    {
        ++m_entries;
        m_hash = (m_hash + line.destination.routing.left(8).toLongLong()) % kHashModulus;
        m_credits += qBound(qint64{0}, line.amount.minor, kMaxLineMinor);
    }

    QString name(const PayoutLine &line)
    {
        const QString text = personal(line, "name", payee(line), 22);
        if (text.isEmpty())
            m_out.refuse(line.line, "name", u"It has no letter that an ACH file knows: set the account's holder."_s);
        return text;
    }

    QString personal(const PayoutLine &line, const char *field, const QString &raw, int most)
    {
        const CleanText text = capitals(raw, most);
        if (text.isChanged)
            m_out.change(line.line, field, u"Written as \"%1\"."_s.arg(text.text));
        return text.text;
    }

    /// Fifteen signs: a longer reference goes without its dashes.
    QString reference(const PayoutLine &line)
    {
        if (line.reference.size() <= 15)
            return line.reference;
        const QString dense = QString(line.reference).remove(u'-');
        if (dense.size() > 15)
            m_out.refuse(line.line, "reference", u"It does not fit into the fifteen signs of an ACH entry."_s);
        return dense;
    }

    void batchControl()
    {
        Record record;
        record.text(u"8220"_s, 4).number(m_entries, 6).number(m_hash, 10).number(0, 12).number(m_credits, 12);
        record.text(m_origin.companyId, 10).blank(25).text(m_origin.odfi, 8).number(1, 7);
        append(record);
    }

    void fileControl()
    {
        const qint64 blocks = (m_records + 1 + kBlock - 1) / kBlock;
        Record record;
        record.text(u"9"_s, 1).number(1, 6).number(blocks, 6).number(m_entries, 8).number(m_hash, 10);
        record.number(0, 12).number(m_credits, 12).blank(39);
        append(record);
        while (m_records % kBlock != 0) {
            m_out.bytes += QByteArray(kRecord, '9') + m_lineEnd;
            ++m_records;
        }
    }

    const FormatSpec &m_spec;
    const PayoutFile &m_file;
    Rendered m_out;
    Origin m_origin;
    QByteArray m_lineEnd;
    bool m_hasAddenda = false;
    qint64 m_records = 0;
    qint64 m_sequence = 0;
    qint64 m_entries = 0; ///< with addenda
    qint64 m_hash = 0;
    qint64 m_credits = 0;
    LocalDay m_madeOn; ///< in the merchant's calendar
};

} // namespace

Rendered renderNacha(const FormatSpec &spec, const PayoutFile &file)
{
    NachaRenderer renderer(spec, file);
    Rendered out = renderer.render();
    const VariantSpec *variant = variantOf(spec, file);
    checkFile(spec, file, out);
    checkLines(spec, *variant, file, out);
    return out;
}

} // namespace rd::payouts

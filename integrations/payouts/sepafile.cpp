// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/sepafile.h"

#include "integrations/payouts/cleantext.h"
#include "models/core/iban.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr int kMostName = 70;
constexpr int kMostId = 35;
constexpr int kMostRemittance = 140;

/// The account that pays, from the settings.
struct Debtor {
    QString name;
    QString iban;
    QString bic; ///< empty = not provided
};

/// Letters of SEPA only, no stroke at an end, no two in a row (EPC's rules for references).
bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= kMostId && isWrittenIn(text, Alphabet::Sepa) && !text.contains(u' ')
        && !text.startsWith(u'/') && !text.endsWith(u'/') && !text.contains(u"//");
}

/// The schema of .03 wants letters where that of .09 takes digits as well.
bool isBic(QStringView bic, bool isOld)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isSign = [&](QChar c) { return isCapital(c) || (c >= u'0' && c <= u'9'); };
    return (bic.size() == 8 || bic.size() == 11) && std::all_of(bic.begin(), bic.end(), isSign)
        && std::all_of(bic.begin() + (isOld ? 0 : 4), bic.begin() + 6, isCapital)
        && !(isOld && (bic[6] == u'0' || bic[6] == u'1' || bic[7] == u'O'));
}

Debtor debtorOf(const FormatSpec &spec, const PayoutFile &file, Rendered &out)
{
    Debtor debtor;
    const CleanText name = cleaned(settingOf(spec, file, u"debtor-name"), Alphabet::Sepa, kMostName);
    debtor.name = name.text;
    if (name.isChanged && !name.text.isEmpty())
        out.change(0, "setting", u"The name of the account that pays is written as \"%1\"."_s.arg(name.text));
    if (name.isChanged && name.text.isEmpty())
        out.refuse(0, "setting", u"The name of the account that pays has no letter that SEPA knows."_s);
    debtor.iban = settingOf(spec, file, u"debtor-iban").toUpper().remove(u' ');
    const Status iban = checkIban(debtor.iban);
    if (!iban && !debtor.iban.isEmpty())
        out.refuse(0, "setting", u"The IBAN of the account that pays cannot be used: %1."_s.arg(iban.error().text));
    if (iban && !isSepaIban(debtor.iban))
        out.refuse(0, "setting", u"The account that pays is not in a country of SEPA."_s);
    debtor.bic = settingOf(spec, file, u"debtor-bic").toUpper().remove(u' ');
    if (!debtor.bic.isEmpty() && !isBic(debtor.bic, settingOf(spec, file, u"schema") == u"pain.001.001.03"))
        out.refuse(0, "setting", u"The BIC has eight or eleven letters and digits."_s);
    return debtor;
}

class SepaRenderer {
public:
    SepaRenderer(const FormatSpec &spec, const PayoutFile &file)
        : m_spec(spec), m_file(file), m_isOld(settingOf(spec, file, u"schema") == u"pain.001.001.03")
    {
    }

    Rendered render()
    {
        const Debtor debtor = debtorOf(m_spec, m_file, m_out);
        if (m_file.currency.code() != u"EUR")
            m_out.refuse(0, "file", u"SEPA moves euros only."_s);
        if (debtor.iban.isEmpty() || debtor.name.isEmpty())
            m_out.refuse(0, "setting", u"A SEPA file needs name and IBAN of the account that pays."_s);
        if (!isId(m_file.number))
            m_out.refuse(0, "file", u"The batch's number does not fit into a SEPA file: at most 35 plain signs."_s);
        m_bytes.reserve(static_cast<qsizetype>(m_file.lines.size() + 4) * 420);
        m_bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:";
        m_bytes += m_isOld ? "pain.001.001.03" : "pain.001.001.09";
        m_bytes += "\">\n<CstmrCdtTrfInitn>\n";
        header(debtor);
        payment(debtor);
        m_bytes += "</CstmrCdtTrfInitn>\n</Document>\n";
        m_out.bytes = m_bytes;
        return std::move(m_out);
    }

private:
    void element(const char *name, const QString &text)
    {
        m_bytes += '<';
        m_bytes += name;
        m_bytes += '>';
        m_bytes += text.toHtmlEscaped().toUtf8();
        m_bytes += "</";
        m_bytes += name;
        m_bytes += '>';
    }

    /// Every workspace numbers from 1 on, and a bank takes two equal numbers for the same file.
    [[nodiscard]] QString fileNumber() const
    {
        return m_file.tag.isEmpty() ? m_file.number : u"%1-%2"_s.arg(m_file.number, m_file.tag);
    }

    void totals()
    {
        element("NbOfTxs", QString::number(m_file.lines.size()));
        element("CtrlSum", toDecimal({totalMinor(m_file).value_or(0), m_file.currency}));
    }

    void header(const Debtor &debtor)
    {
        m_bytes += "<GrpHdr>";
        element("MsgId", fileNumber());
        element("CreDtTm", toIso(std::chrono::floor<std::chrono::seconds>(m_file.createdAt)));
        totals();
        m_bytes += "<InitgPty>";
        element("Nm", debtor.name);
        m_bytes += "</InitgPty></GrpHdr>\n";
    }

    void payment(const Debtor &debtor)
    {
        m_bytes += "<PmtInf>\n";
        element("PmtInfId", fileNumber());
        element("PmtMtd", u"TRF"_s);
        element("BtchBookg", isYes(settingOf(m_spec, m_file, u"batch-booking")) ? u"true"_s : u"false"_s);
        totals();
        m_bytes += "<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>\n";
        const QString day = toDate(m_file.executionDay).toString(Qt::ISODate);
        m_bytes += "<ReqdExctnDt>";
        if (m_isOld)
            m_bytes += day.toLatin1();
        else
            element("Dt", day);
        m_bytes += "</ReqdExctnDt>\n<Dbtr>";
        element("Nm", debtor.name);
        m_bytes += "</Dbtr><DbtrAcct><Id>";
        element("IBAN", debtor.iban);
        m_bytes += "</Id></DbtrAcct><DbtrAgt><FinInstnId>";
        if (debtor.bic.isEmpty())
            m_bytes += "<Othr><Id>NOTPROVIDED</Id></Othr>";
        else
            element(m_isOld ? "BIC" : "BICFI", debtor.bic);
        m_bytes += "</FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>\n";
        for (const PayoutLine &line : m_file.lines)
            transfer(line);
        m_bytes += "</PmtInf>\n";
    }

    void transfer(const PayoutLine &line)
    {
        if (!isId(line.reference))
            m_out.refuse(line.line, "reference", u"It does not fit into a SEPA file: at most 35 plain signs."_s);
        if (line.destination.kind != DestinationKind::Iban || !isSepaIban(line.destination.account))
            m_out.refuse(line.line, "destination", u"SEPA pays to accounts with an IBAN of its countries only."_s);
        m_bytes += "<CdtTrfTxInf><PmtId>";
        element("EndToEndId", line.reference);
        m_bytes += "</PmtId><Amt><InstdAmt Ccy=\"EUR\">";
        m_bytes += toDecimal(line.amount).toLatin1();
        m_bytes += "</InstdAmt></Amt><Cdtr>";
        element("Nm", said(line, "name", payee(line), kMostName));
        m_bytes += "</Cdtr><CdtrAcct><Id>";
        element("IBAN", line.destination.account);
        m_bytes += "</Id></CdtrAcct><RmtInf>";
        const QString note = line.note.isEmpty() ? QString() : said(line, "note", line.note, kMostRemittance);
        element("Ustrd", note.isEmpty() ? line.reference : note);
        m_bytes += "</RmtInf></CdtTrfTxInf>\n";
    }

    /// A text in the letters of SEPA; what was changed is said.
    QString said(const PayoutLine &line, const char *field, const QString &raw, int most)
    {
        const CleanText text = cleaned(raw, Alphabet::Sepa, most);
        const bool isName = qstrcmp(field, "name") == 0;
        const bool hasLetter =
            std::any_of(text.text.begin(), text.text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (isName && !hasLetter)
            m_out.refuse(
                line.line, field, u"It has no letter that SEPA knows: set the account's holder in Latin letters."_s);
        else if (text.isChanged && text.text.isEmpty())
            m_out.change(line.line, field, u"Left out: it holds no sign that SEPA knows."_s);
        else if (text.isChanged)
            m_out.change(line.line, field, u"Written as \"%1\"."_s.arg(text.text));
        return text.text;
    }

    const FormatSpec &m_spec;
    const PayoutFile &m_file;
    bool m_isOld;
    Rendered m_out;
    QByteArray m_bytes;
};

} // namespace

Rendered renderSepa(const FormatSpec &spec, const PayoutFile &file)
{
    SepaRenderer renderer(spec, file);
    Rendered out = renderer.render();
    const VariantSpec *variant = variantOf(spec, file);
    checkFile(spec, file, out);
    checkLines(spec, *variant, file, out);
    return out;
}

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/resultxml.h"

#include "integrations/payouts/resultvalues.h"
#include "integrations/payouts/xmlnode.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024 * 1024;
constexpr int kMostLevels = 64;
constexpr std::size_t kMostOfBlock = 50; ///< elements about a payment block itself
constexpr std::size_t kMostWholes = 10'000;

tl::unexpected<Error> badXml(const QString &text)
{
    return fail(ErrorKind::BadInput, text, u"Download it once more from the bank."_s, u"bad-xml"_s);
}

/// A code of a reason and what the bank adds to it.
QString reasonOf(const XmlNode &node, QStringView path)
{
    QStringList parts;
    for (const XmlNode &child : node.children) {
        if (child.name != path)
            continue;
        for (const QStringView part : {QStringView(u"Rsn/Cd"), QStringView(u"Rsn/Prtry"), QStringView(u"AddtlInf")}) {
            if (const QString text = child.textAt(part); !text.isEmpty())
                parts << text.left(200);
        }
    }
    return parts.join(u' ').left(1000);
}

/// Banks may write more zeros behind the point than the currency has digits.
Result<Money> amountOf(const XmlNode &node)
{
    RD_TRY(currency, Currency::parse(node.currency));
    QString digits = node.text;
    const qsizetype point = digits.indexOf(u'.');
    while (point >= 0 && digits.size() - point - 1 > currency.exponent()
        && (digits.endsWith(u'0') || digits.endsWith(u'.')))
        digits.chop(1);
    return readAmount(digits, currency, false);
}

QString firstText(const XmlNode &node, std::initializer_list<QStringView> paths)
{
    for (const QStringView path : paths) {
        if (const QString text = node.textAt(path); !text.isEmpty())
            return text;
    }
    return {};
}

/// A bank's word for "there is none".
QString reference(const QString &text)
{
    return text == u"NOTPROVIDED" ? QString() : text;
}

class XmlResultReader {
public:
    XmlResultReader(const QByteArray &bytes, const FormatSpec &spec)
        : m_xml(bytes), m_words(spec.words), m_stayReasons(spec.stayReasons)
    {
    }

    Result<PayoutResults> read()
    {
        int level = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return badXml(u"the file defines a document type or entities, which no bank's message does"_s);
            if (token == QXmlStreamReader::EndElement)
                --level;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (++level > kMostLevels)
                return badXml(u"the file is nested too deeply"_s);
            RD_TRY(isRead, element());
            level -= isRead ? 1 : 0;
        }
        if (m_xml.hasError())
            return badXml(u"the file ends too early or is no XML, line %1"_s.arg(m_xml.lineNumber()));
        if (m_out.kind.isEmpty())
            return badXml(u"it is no message that this program reads: pain.002, camt.053 or camt.054"_s);
        finish();
        return std::move(m_out);
    }

private:
    /// Reads the elements that matter whole; true = the reader stands on the end of this one.
    Result<bool> element()
    {
        const QStringView name = m_xml.name();
        if (name == u"CstmrPmtStsRpt") {
            m_out.kind = u"pain.002"_s;
        } else if (name == u"BkToCstmrStmt") {
            m_out.kind = u"camt.053"_s;
        } else if (name == u"BkToCstmrDbtCdtNtfctn") {
            m_out.kind = u"camt.054"_s;
        } else if (name == u"OrgnlPmtInfAndSts") {
            finishBlock();
            m_block = XmlNode();
            m_isInBlock = true;
        } else if (isWanted(name)) {
            m_line = static_cast<int>(m_xml.lineNumber());
            RD_TRY(node, readNode(m_xml, m_elements));
            use(std::move(node));
            return true;
        }
        return false;
    }

    bool isWanted(QStringView name) const
    {
        if (m_out.kind == u"pain.002")
            return name == u"OrgnlGrpInfAndSts" || name == u"TxInfAndSts"
                || (m_isInBlock
                    && (name == u"OrgnlPmtInfId" || name == u"PmtInfSts" || name == u"StsRsnInf"
                        || name == u"OrgnlNbOfTxs" || name == u"OrgnlCtrlSum"));
        return !m_out.kind.isEmpty() && name == u"Ntry";
    }

    void use(XmlNode node)
    {
        if (node.name == u"OrgnlGrpInfAndSts") {
            whole(node, node.textAt(u"OrgnlMsgId"), node.textAt(u"GrpSts"));
            m_group = std::move(node);
        } else if (node.name == u"TxInfAndSts") {
            transferStatus(node);
        } else if (node.name == u"Ntry") {
            booking(node);
        } else if (m_block.children.size() < kMostOfBlock) {
            m_block.children.push_back(std::move(node));
        }
    }

    void finishBlock()
    {
        if (m_isInBlock)
            whole(m_block, m_block.textAt(u"OrgnlPmtInfId"), m_block.textAt(u"PmtInfSts"));
        m_isInBlock = false;
    }

    /// A status of a whole file or block: the later, more exact one counts.
    void whole(const XmlNode &node, const QString &number, const QString &word)
    {
        const OriginalFile original{number, node.textAt(u"OrgnlNbOfTxs"), node.textAt(u"OrgnlCtrlSum")};
        const bool isSaid = !original.count.isEmpty() || !original.sum.isEmpty();
        if (!number.isEmpty() && isSaid && m_out.originals.size() < kMostWholes)
            m_out.originals.push_back(original);
        ProviderItem item;
        item.row = ++m_items;
        item.reference = number;
        item.word = word;
        item.reason = reasonOf(node, u"StsRsnInf");
        item.state = answerOf(word, node);
        if (number.isEmpty() || !item.state || m_out.wholes.size() >= kMostWholes)
            return;
        const auto isSame = [&number](const ProviderItem &other) { return other.reference == number; };
        m_out.wholes.erase(std::remove_if(m_out.wholes.begin(), m_out.wholes.end(), isSame), m_out.wholes.end());
        m_out.wholes.push_back(std::move(item));
    }

    void transferStatus(const XmlNode &node)
    {
        ProviderItem item;
        item.row = ++m_items;
        item.reference = reference(node.textAt(u"OrgnlEndToEndId"));
        item.providerId = node.textAt(u"AcctSvcrRef");
        item.word = node.textAt(u"TxSts");
        item.reason = reasonOf(node, u"StsRsnInf");
        item.receiver = node.textAt(u"OrgnlTxRef/CdtrAcct/Id/IBAN");
        item.at = readTime(node.textAt(u"AccptncDtTm"));
        if (item.reference.isEmpty())
            return leaveOut(u"it names no payment"_s);
        bool isReadable = true;
        if (const XmlNode *amount = node.at(u"OrgnlTxRef/Amt/InstdAmt")) {
            // Named, but not understood: shown, so that the answer for the whole file does not count for it.
            const auto money = amountOf(*amount);
            if (money)
                item.amount = *money;
            isReadable = money.has_value();
        }
        if (isReadable)
            item.state = item.word.isEmpty() ? sharedAnswer(item, node) : answerOf(item.word, node);
        else
            remark(u"The amount of the entry at line %1 cannot be read: nothing is changed by it."_s.arg(m_line));
        m_out.items.push_back(std::move(item));
    }

    /// A file that the bank refuses because it saw it before says nothing about the first one: it may have been paid.
    std::optional<PayoutState> answerOf(const QString &word, const XmlNode &node)
    {
        const auto state = m_words.state(word);
        if (state != PayoutState::Failed)
            return state;
        if (const QString code = stayReason(node); !code.isEmpty()) {
            remark(u"The bank saw a payment or a file before (%1): that says nothing about the first one, and nothing "
                   "is changed by it."_s.arg(code));
            return std::nullopt;
        }
        return state;
    }

    /// A payment may be named without a word of its own: it is what its block is, else what the file is, for the reason
    /// that it names. Paid, and with a reason why not: a person has to find out.
    std::optional<PayoutState> sharedAnswer(ProviderItem &item, const XmlNode &node)
    {
        const QString ofBlock = m_isInBlock ? m_block.textAt(u"PmtInfSts") : QString();
        const XmlNode &from = ofBlock.isEmpty() ? m_group : m_block;
        item.word = ofBlock.isEmpty() ? m_group.textAt(u"GrpSts") : ofBlock;
        const bool hasOwnReason = !item.reason.isEmpty();
        if (!hasOwnReason)
            item.reason = reasonOf(from, u"StsRsnInf");
        const auto state = answerOf(item.word, node);
        const bool isDoubtful = (state == PayoutState::Paid && hasOwnReason)
            || (state == PayoutState::Failed && !stayReason(from).isEmpty());
        return isDoubtful ? std::nullopt : state;
    }

    /// The code with which a refusal says nothing about the first file; empty = none.
    [[nodiscard]] QString stayReason(const XmlNode &node) const
    {
        for (const XmlNode &child : node.children) {
            const QString code = firstText(child, {u"Rsn/Cd", u"Rsn/Prtry"});
            if (child.name == u"StsRsnInf" && m_stayReasons.contains(code))
                return code;
        }
        return {};
    }

    void leaveOut(const QString &why)
    {
        remark(u"The entry at line %1 is left out: %2."_s.arg(QString::number(m_line), why));
    }

    void remark(const QString &text)
    {
        constexpr qsizetype kMostRemarks = 1000;
        if (m_out.remarks.size() < kMostRemarks)
            m_out.remarks << text;
    }

    /// One booking: single payments, or a whole file booked as one sum.
    void booking(const XmlNode &entry)
    {
        const QString status = firstText(entry, {u"Sts/Cd", u"Sts"});
        qsizetype details = 0;
        qsizetype named = 0;
        for (const XmlNode &part : entry.children) {
            if (part.name != u"NtryDtls")
                continue;
            details += std::count_if(part.children.begin(), part.children.end(),
                [](const XmlNode &child) { return child.name == u"TxDtls"; });
        }
        for (const XmlNode &part : entry.children) {
            if (part.name != u"NtryDtls")
                continue;
            for (const XmlNode &detail : part.children) {
                if (detail.name == u"TxDtls" && payment(entry, detail, status, details == 1))
                    ++named;
            }
        }
        if (named == 0)
            bookedAsOne(entry, status, details);
    }

    /// False where the booking names no payment of anybody's file.
    bool payment(const XmlNode &entry, const XmlNode &detail, const QString &status, bool isOnly)
    {
        ProviderItem item;
        item.row = ++m_items;
        item.reference = reference(detail.textAt(u"Refs/EndToEndId"));
        if (item.reference.isEmpty())
            return false;
        item.providerId = firstText(detail, {u"Refs/AcctSvcrRef", u"Refs/TxId"});
        item.receiver =
            firstText(detail, {u"RltdPties/CdtrAcct/Id/IBAN", u"RltdPties/Cdtr/Pty/Nm", u"RltdPties/Cdtr/Nm"});
        item.at = readTime(firstText(entry, {u"BookgDt/Dt", u"BookgDt/DtTm"}));
        item.reason = reasonOf(detail, u"RtrInf");
        item.word = status;
        item.state = stateOf(entry, detail, status);
        if (!item.state)
            return true;
        const XmlNode *amount = detail.child(u"Amt");
        if (amount == nullptr)
            amount = detail.at(u"AmtDtls/TxAmt/Amt");
        if (amount == nullptr && isOnly)
            amount = entry.child(u"Amt");
        if (amount != nullptr) {
            const auto money = amountOf(*amount);
            if (!money) {
                leaveOut(money.error().text);
                return true;
            }
            item.amount = *money;
        }
        m_out.items.push_back(std::move(item));
        return true;
    }

    /// A booking taken back, or a payment that came back; banks say it in one of these ways.
    static bool isReturn(const XmlNode &node)
    {
        const QString reversal = node.textAt(u"RvslInd");
        return reversal == u"true" || reversal == u"1" || node.child(u"RtrInf") != nullptr
            || node.textAt(u"BkTxCd/Domn/Fmly/SubFmlyCd") == u"RRTN";
    }

    /// Money that left is paid, money that came back by a return is returned; other money that came in is not ours.
    static std::optional<PayoutState> stateOf(const XmlNode &entry, const XmlNode &detail, const QString &status)
    {
        const QString own = detail.textAt(u"CdtDbtInd");
        const bool isDebit = (own.isEmpty() ? entry.textAt(u"CdtDbtInd") : own) == u"DBIT";
        const bool isBack = isReturn(entry) || isReturn(detail);
        if (status != u"BOOK")
            return isDebit && !isBack ? std::optional(PayoutState::Sent) : std::nullopt;
        if (isBack)
            return isDebit ? std::nullopt : std::optional(PayoutState::Returned);
        return isDebit ? std::optional(PayoutState::Paid) : std::nullopt;
    }

    /// The caller holds the sum against the batch's: without a payment that the bank refused it is another.
    void bookedAsOne(const XmlNode &entry, const QString &status, qsizetype details)
    {
        QString number = firstText(entry, {u"NtryDtls/Btch/PmtInfId", u"NtryDtls/Btch/MsgId"});
        if (number.isEmpty() && details == 1)
            number = firstText(entry, {u"NtryDtls/TxDtls/Refs/PmtInfId", u"NtryDtls/TxDtls/Refs/MsgId"});
        const bool isDebit = entry.textAt(u"CdtDbtInd") == u"DBIT";
        const bool isBack = isReturn(entry);
        const XmlNode *sum = entry.child(u"Amt");
        if (number.isEmpty() || isDebit == isBack || status != u"BOOK" || sum == nullptr
            || m_out.wholes.size() >= kMostWholes)
            return;
        const auto money = amountOf(*sum);
        if (!money)
            return leaveOut(money.error().text);
        const QString payments = entry.textAt(u"NtryDtls/Btch/NbOfTxs");
        remark(u"One sum of %1 %2 was booked for %3 payments of %4."_s.arg(toDecimal(*money), money->currency.code(),
            payments.isEmpty() ? u"the"_s : payments.left(15), number.left(80)));
        ProviderItem item;
        item.row = ++m_items;
        item.reference = number;
        item.providerId = entry.textAt(u"AcctSvcrRef");
        item.amount = *money;
        item.word = status;
        item.state = isBack ? PayoutState::Returned : PayoutState::Paid;
        item.at = readTime(firstText(entry, {u"BookgDt/Dt", u"BookgDt/DtTm"}));
        m_out.wholes.push_back(std::move(item));
    }

    /// One statement may show how a payment left and how it came back: both bookings together say that it came back.
    /// Whatever else stands there twice stays so, and a person looks: two debits would be money sent twice.
    void joinReturns()
    {
        std::unordered_map<QString, std::vector<std::size_t>> places;
        for (std::size_t i = 0; i < m_out.items.size(); ++i)
            places[m_out.items[i].reference.toCaseFolded()].push_back(i);
        const auto isLeft = [this](const std::vector<std::size_t> &both) {
            const ProviderItem &one = m_out.items[both.front()];
            const ProviderItem &other = m_out.items[both.back()];
            return both.size() == 2 && one.state == PayoutState::Paid && other.state == PayoutState::Returned
                && one.amount && one.amount == other.amount;
        };
        std::vector<bool> isOver(m_out.items.size(), false);
        for (auto &[reference, both] : places) {
            if (both.size() == 2 && m_out.items[both.front()].state == PayoutState::Returned)
                std::reverse(both.begin(), both.end()); // the newest booking may come first
            if (isLeft(both))
                isOver[both.front()] = true;
        }
        std::vector<ProviderItem> kept;
        kept.reserve(m_out.items.size());
        for (std::size_t i = 0; i < m_out.items.size(); ++i) {
            if (!isOver[i])
                kept.push_back(std::move(m_out.items[i]));
        }
        m_out.items = std::move(kept);
    }

    void finish()
    {
        finishBlock();
        if (m_out.kind != u"pain.002")
            joinReturns();
        m_out.remarks << m_words.remarks();
        if (m_out.items.empty() && m_out.wholes.empty())
            m_out.remarks << u"The file says nothing about a payment of a batch."_s;
    }

    QXmlStreamReader m_xml;
    WordReader m_words;
    QStringList m_stayReasons;
    PayoutResults m_out;
    XmlNode m_group; ///< what is said of the whole file
    XmlNode m_block; ///< status of the payment block that is being read
    bool m_isInBlock = false;
    int m_line = 0;
    int m_items = 0; ///< numbers the items: several may stand on one line
    int m_elements = 0;
};

} // namespace

Result<PayoutResults> readXmlResults(const QByteArray &bytes, const FormatSpec &spec)
{
    if (bytes.size() > kMostBytes)
        return fail(ErrorKind::BadInput, u"the file has more than 64 MB"_s, {}, u"too-large"_s);
    // Entities are refused before the parser sees them; in UTF-16 or UTF-32 the search would be blind.
    if (bytes.contains('\0'))
        return badXml(u"the file is not in UTF-8"_s);
    if (bytes.contains("<!DOCTYPE") || bytes.contains("<!ENTITY"))
        return badXml(u"the file defines a document type or entities, which no bank's message does"_s);
    XmlResultReader reader(bytes, spec);
    return reader.read();
}

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifyinvoices.h"

#include <utility>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

QString name(const QString &series, qint64 ordinal)
{
    return SelfBillNumber{series, ordinal}.text();
}

/// The place that SelfBillNumber::text() tells; nothing for a text that is no number.
std::optional<SelfBillNumber> selfBillNumberOf(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[text.size() - 1 - digits] >= u'0' && text[text.size() - 1 - digits] <= u'9')
        ++digits;
    const QString before = text.chopped(digits);
    // A prefix holds no digits: where there are some before a dash, they are the year.
    const bool isYearly = before.size() > 1 && before.endsWith(u'-') && before[before.size() - 2].isDigit();
    SelfBillNumber number{isYearly ? before.chopped(1) : QString(before + u'#'), text.last(digits).toLongLong()};
    if (before.isEmpty() || number.ordinal < 1 || number.text() != text)
        return std::nullopt;
    return number;
}

} // namespace

void InvoiceCheck::visit(const LedgerEntry &entry)
{
    if (entry.kind == EntryKind::Restored)
        m_isRestored = true;
    if (entry.kind == EntryKind::PayoutMethodChanged && entry.facts == u"setting "_s + kSelfBillingNext)
        m_isRaised = m_isRestored;
    // "B-2026-0007 self-billing SB-2026-0001 to SB-2026-0003, 3"
    const QString text = entry.facts.section(u' ', 1);
    if (entry.kind != EntryKind::ResultsApplied || !text.startsWith("self-billing "_L1))
        return;
    const auto from = selfBillNumberOf(text.section(u' ', 1, 1));
    const auto to = selfBillNumberOf(text.section(u' ', 3, 3).chopped(1));
    const qint64 count = text.section(u' ', 4, 4).toLongLong();
    if (!from || !to || from->series != to->series || to->ordinal - from->ordinal + 1 != count) {
        m_findings.add(u"invoice-numbers"_s, {u"entry %1"_s.arg(entry.seq), u"ledger_entry"_s, entry.seq},
            u"it says of invoice numbers what cannot be"_s, u"numbers that follow one another"_s, entry.facts);
        return;
    }
    m_said[from->series].push_back({from->ordinal, to->ordinal, std::exchange(m_isRaised, false)});
}

void InvoiceCheck::visit(const Payout &payout)
{
    if (payout.invoice.isEmpty())
        return;
    const Place place{u"payout %1"_s.arg(payout.reference), u"payout"_s, payout.id.value};
    const auto number = selfBillNumberOf(payout.invoice);
    if (!number) {
        m_findings.add(u"invoice-numbers"_s, place, u"its invoice has a number that no series has"_s, u"SB-2026-0001"_s,
            payout.invoice);
        return;
    }
    if (payout.state != PayoutState::Paid && payout.state != PayoutState::Returned)
        m_findings.add(u"invoice-numbers"_s, place, u"it has the invoice %1 and was not paid"_s.arg(payout.invoice),
            word(PayoutState::Paid), word(payout.state));
    const auto [before, isFirst] = m_there[number->series].emplace(number->ordinal, payout.reference);
    if (!isFirst)
        m_findings.add(u"invoice-numbers"_s, place,
            u"its invoice %1 belongs to another payout, too"_s.arg(payout.invoice), u"one payout"_s, before->second);
}

void InvoiceCheck::complain(const QString &series, qint64 ordinal, const QString &text, const QString &found)
{
    const QString number = name(series, ordinal);
    m_findings.add(u"invoice-numbers"_s, {u"invoice %1"_s.arg(number), u"self_bill"_s, 0}, text, number, found);
}

/// The chain against the table, number by number, up to the first that is wrong.
void InvoiceCheck::checkSeries(
    const QString &series, const std::vector<Range> &said, const std::map<qint64, QString> &there)
{
    qint64 next = 0;
    auto row = there.begin();
    for (const Range &range : said) {
        if (next > 0 && (range.from < next || (range.from > next && !range.mayBeginLater)))
            return complain(series, std::min(range.from, next),
                range.from < next ? u"the books say twice that this number was given"_s
                                  : u"the first number of a gap: it was never given, and the next one was"_s,
                name(series, range.from));
        for (qint64 ordinal = range.from; ordinal <= range.to; ++ordinal, ++row) {
            if (row != there.end() && row->first == ordinal)
                continue;
            if (row != there.end() && row->first < ordinal)
                return complain(series, row->first, u"no record says that this number was given"_s, row->second);
            return complain(series, ordinal, u"the first number of a gap: it was given, and no invoice has it"_s,
                row == there.end() ? u"none"_s : name(series, row->first));
        }
        next = range.to + 1;
    }
    if (row != there.end())
        complain(series, row->first, u"no record says that this number was given"_s, row->second);
}

void InvoiceCheck::finish()
{
    static const std::vector<Range> kNothingSaid;
    static const std::map<qint64, QString> kNoneThere;
    for (const auto &[series, said] : m_said) {
        const auto there = m_there.find(series);
        checkSeries(series, said, there == m_there.end() ? kNoneThere : there->second);
    }
    for (const auto &[series, there] : m_there) {
        if (!m_said.contains(series))
            checkSeries(series, kNothingSaid, there);
    }
}

} // namespace rd::services

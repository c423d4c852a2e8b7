// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/reconciliation.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype kTailDigits = 4;
constexpr qsizetype kLeastAccount = 6;
constexpr qint64 kReturnParts = 4; ///< the charges of a return are at most one of so many parts of what was sent

/// Letters and digits in one case: two spellings of an account are one.
QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'@' || c == u'.' || c == u'_' || c == u'+' || c == u'-' || c == u'*')
            kept += c.toCaseFolded();
    }
    if (!kept.contains(u'@'))
        kept.remove(u'-').remove(u'.');
    return kept;
}

bool looksLikeAccount(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return text.size() >= kLeastAccount && digits * 2 >= text.size();
}

/// True where the file names somebody else. A name proves nothing: providers show it in their own spelling.
bool isSomebodyElse(const QString &receiver, const KnownPayout &payout)
{
    const QString seen = plain(receiver);
    if (seen.isEmpty() || seen == plain(payout.account) || seen == plain(payout.email))
        return false;
    if (seen.contains(u'*') || seen.startsWith("xxxx"_L1))
        return seen.size() > kTailDigits && !plain(payout.account).endsWith(seen.right(kTailDigits));
    if (seen.contains(u'@'))
        return payout.account.contains(u'@');
    return looksLikeAccount(seen) && looksLikeAccount(plain(payout.account));
}

/// Less came back than was sent, as banks keep what the return cost them. What charges do not explain is no return of
/// the whole: the receiver has the rest, and would be paid it twice. Nor is a failure, of which nothing had left.
bool isShortReturn(const ProviderItem &item, const KnownPayout &payout)
{
    if (item.state != PayoutState::Returned || item.amount->currency != payout.amount.currency)
        return false;
    const qint64 sent = payout.amount.minor;
    const qint64 missing = sent - item.amount->minor;
    return missing > 0 && missing <= sent / kReturnParts && !isSomebodyElse(item.receiver, payout);
}

bool isDueAgain(const KnownPayout &payout)
{
    return payout.state == PayoutState::Failed || payout.state == PayoutState::Returned;
}

class Matcher {
public:
    Matcher(const std::vector<KnownPayout> &payouts, const std::vector<ProviderItem> &items)
        : m_payouts(payouts), m_items(items)
    {
        for (std::size_t i = 0; i < payouts.size(); ++i) {
            const int index = static_cast<int>(i);
            m_byReference.emplace(payouts[i].reference.toCaseFolded(), index);
            if (!m_byDense.emplace(denseReference(payouts[i].reference), index).second)
                m_byDense[denseReference(payouts[i].reference)] = -1;
            // A bank may give one number to many payments: then it finds none of them.
            if (!payouts[i].providerId.isEmpty() && !m_byProvider.emplace(payouts[i].providerId, index).second)
                m_byProvider[payouts[i].providerId] = -1;
            for (const QString &who : {plain(payouts[i].account), plain(payouts[i].email)}) {
                if (!who.isEmpty())
                    m_byReceiver[receiverKey(who, payouts[i].amount)].push_back(index);
            }
        }
    }

    std::vector<ItemMatch> run()
    {
        std::vector<ItemMatch> rows;
        std::vector<int> found;
        std::vector<int> times(m_payouts.size(), 0);
        rows.reserve(m_items.size());
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            ItemMatch row;
            row.item = static_cast<int>(i);
            const int index = find(m_items[i], row.by);
            found.push_back(index);
            if (index >= 0)
                ++times[static_cast<std::size_t>(index)];
            rows.push_back(row);
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (found[i] < 0)
                rows[i].note = u"no line of this batch"_s;
            else
                judge(rows[i], m_items[i], m_payouts[static_cast<std::size_t>(found[i])],
                    times[static_cast<std::size_t>(found[i])]);
        }
        addMissing(rows, times);
        return rows;
    }

private:
    static QString receiverKey(const QString &who, const Money &amount)
    {
        return u"%1 %2 %3"_s.arg(who, QString::number(amount.minor), amount.currency.code());
    }

    /// Our reference, the provider's id, then receiver and amount where only one line has them (domain.md 5.4.6).
    int find(const ProviderItem &item, MatchedBy &by) const
    {
        by = MatchedBy::Reference;
        if (!item.reference.isEmpty()) {
            const auto known = m_byReference.find(item.reference.trimmed().toCaseFolded());
            if (known != m_byReference.end())
                return known->second;
            const auto close = m_byDense.find(denseReference(item.reference));
            if (close != m_byDense.end() && close->second >= 0)
                return close->second;
        }
        by = MatchedBy::ProviderId;
        // A reference that is not ours names another payment, whatever else the row says.
        const bool isNameless = item.reference.trimmed().isEmpty();
        if (isNameless && !item.providerId.isEmpty()) {
            const auto known = m_byProvider.find(item.providerId);
            if (known != m_byProvider.end() && known->second >= 0)
                return known->second;
        }
        by = MatchedBy::Receiver;
        if (isNameless && item.amount && !item.receiver.isEmpty()) {
            const auto known = m_byReceiver.find(receiverKey(plain(item.receiver), *item.amount));
            if (known != m_byReceiver.end() && isOne(known->second))
                return known->second.front();
        }
        by = MatchedBy::Nothing;
        return -1;
    }

    static bool isOne(const std::vector<int> &lines)
    {
        return std::all_of(lines.begin(), lines.end(), [&lines](int line) { return line == lines.front(); });
    }

    static void judge(ItemMatch &row, const ProviderItem &item, const KnownPayout &payout, int times)
    {
        row.line = payout.line;
        if (times > 1) {
            row.match = MatchClass::Duplicate;
            row.note = u"%1 rows of the file are about this line"_s.arg(times);
            return;
        }
        if (item.amount && *item.amount != payout.amount) {
            const bool isShort = isShortReturn(item, payout);
            // The payout is due again already, and such a row makes nothing else of it: the same file is clean.
            if (isShort && isDueAgain(payout)) {
                row.match = MatchClass::Matched;
                return;
            }
            row.match = MatchClass::AmountDiffers;
            row.note = u"the file says %1 %2"_s.arg(toDecimal(*item.amount), item.amount->currency.code());
            // Whether the rest was a charge is not guessed: a person says so.
            if (isShort)
                row.move = moveFor(payout.state, *item.state);
            row.needsPerson = row.move != PayoutMove::None;
            return;
        }
        if (isSomebodyElse(item.receiver, payout)) {
            row.match = MatchClass::ReceiverDiffers;
            row.note = u"the file names another receiver"_s;
            return;
        }
        if (!item.state) {
            row.match = MatchClass::UnknownWord;
            row.note = u"what this word means is not known"_s;
            return;
        }
        row.match = MatchClass::Matched;
        row.move = moveFor(payout.state, *item.state);
        row.needsPerson = row.by == MatchedBy::Receiver && row.move != PayoutMove::None;
        if (row.needsPerson)
            row.note = u"found by receiver and amount only"_s;
        if (row.move == PayoutMove::Return && (payout.byHand || *item.state == PayoutState::Failed)) {
            row.needsPerson = true;
            row.note = payout.byHand ? u"a person had marked it as paid"_s : u"it had been reported as paid"_s;
        }
        if (row.move == PayoutMove::Contradict) {
            row.match = MatchClass::Contradicts;
            row.needsPerson = true;
            row.note = u"it had failed or come back, and the file says otherwise"_s;
        }
    }

    void addMissing(std::vector<ItemMatch> &rows, const std::vector<int> &times) const
    {
        for (std::size_t i = 0; i < m_payouts.size(); ++i) {
            if (times[i] > 0)
                continue;
            ItemMatch row;
            row.line = m_payouts[i].line;
            row.match = MatchClass::Missing;
            row.note = u"the file says nothing about it"_s;
            rows.push_back(row);
        }
    }

    const std::vector<KnownPayout> &m_payouts;
    const std::vector<ProviderItem> &m_items;
    std::unordered_map<QString, int> m_byReference;
    std::unordered_map<QString, int> m_byDense; ///< without dashes and spaces; -1 = two are alike then
    std::unordered_map<QString, int> m_byProvider;
    std::unordered_map<QString, std::vector<int>> m_byReceiver;
};

} // namespace

QString denseReference(const QString &reference)
{
    QString kept;
    kept.reserve(reference.size());
    for (const QChar c : reference) {
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    }
    return kept;
}

QString word(MatchClass match)
{
    switch (match) {
    case MatchClass::Matched:
        return u"matched"_s;
    case MatchClass::Unmatched:
        return u"unmatched"_s;
    case MatchClass::Missing:
        return u"missing"_s;
    case MatchClass::Duplicate:
        return u"duplicate"_s;
    case MatchClass::AmountDiffers:
        return u"amount-differs"_s;
    case MatchClass::ReceiverDiffers:
        return u"receiver-differs"_s;
    case MatchClass::UnknownWord:
        return u"unknown-word"_s;
    case MatchClass::Contradicts:
        return u"contradicts"_s;
    }
    return u"unknown"_s;
}

QString word(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Nothing:
        return u"nothing"_s;
    case MatchedBy::Reference:
        return u"reference"_s;
    case MatchedBy::ProviderId:
        return u"provider-id"_s;
    case MatchedBy::Receiver:
        return u"receiver"_s;
    }
    return u"unknown"_s;
}

PayoutMove moveFor(PayoutState now, PayoutState said)
{
    using enum PayoutState;
    switch (now) {
    case Waiting:
        return said == Waiting || said == Sent ? PayoutMove::None : PayoutMove::Contradict;
    case Sent:
    case Unclaimed:
        if (said == Paid)
            return PayoutMove::Settle;
        if (said == Unclaimed)
            return now == Unclaimed ? PayoutMove::None : PayoutMove::Unclaim;
        return said == Failed || said == Returned ? PayoutMove::Fail : PayoutMove::None;
    case Paid:
        // What was on its way or waiting to be taken is older news.
        return said == Failed || said == Returned ? PayoutMove::Return : PayoutMove::None;
    case Failed:
    case Returned:
        return said == Paid || said == Unclaimed ? PayoutMove::Contradict : PayoutMove::None;
    }
    return PayoutMove::None;
}

std::vector<ItemMatch> matchResults(const std::vector<KnownPayout> &payouts, const std::vector<ProviderItem> &items)
{
    return Matcher(payouts, items).run();
}

std::optional<Instant> unclaimedUntil(int days, Instant since)
{
    if (days <= 0)
        return std::nullopt;
    return since + std::chrono::hours(24 * days);
}

} // namespace rd

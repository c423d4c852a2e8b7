// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifychecks.h"

#include "models/services/bookservice.h"
#include "models/services/decisions.h"
#include "models/services/issuechanges.h"

#include <utility>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// What a posting adds to what is owed, by the table of reliability.md 2; a write-off gives up a claim.
qint64 owedBy(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Accrued:
    case EntryKind::Reinstated:
    case EntryKind::AdjustmentPlus:
    case EntryKind::WriteOff:
        return entry.amount;
    case EntryKind::Reversed:
    case EntryKind::ReversedAfterIssue:
    case EntryKind::AdjustmentMinus:
        return -entry.amount;
    default: // moves between the accounts of what is owed
        return 0;
    }
}

constexpr QLatin1StringView kByProgram("automatic"); ///< author of adjustments that move a rest to another reward

} // namespace

Place placeOf(const LedgerEntry &entry)
{
    return {u"entry %1"_s.arg(entry.seq), u"ledger"_s, entry.seq};
}

Place placeOf(const StoredReward &reward)
{
    return {u"reward %1"_s.arg(reward.id.value), u"reward"_s, reward.id.value};
}

void Findings::add(
    const QString &check, const Place &place, const QString &text, const QString &expected, const QString &found)
{
    if (wants(check) && m_seen.insert(check).second)
        m_differences.push_back({check, place.name, text, place.table, place.row, expected, found});
}

Result<MoneyModes> MoneyModes::of(const std::vector<Campaign> &campaigns, BalanceRepository &balances)
{
    MoneyModes modes;
    for (const auto &campaign : campaigns)
        modes.campaigns.emplace(campaign.id, modeFromWord(campaign.mode).value_or(Mode::Live));
    RD_TRY(adjustments, balances.adjustments({}));
    for (const auto &adjustment : adjustments) {
        modes.typed.emplace(adjustment.uuid, Typed{adjustment.mode, adjustment.reward});
        if (adjustment.amount.minor > 0 || adjustment.author == kByProgram)
            continue; // moved from one reward to another: nothing was paid less for it
        Offset &offset = modes.offsets[{adjustment.participant, adjustment.amount.currency}];
        offset.minor += adjustment.offset;
        offset.row = offset.row == 0 ? adjustment.id : std::min(offset.row, adjustment.id);
    }
    RD_TRY(writeOffs, balances.writeOffs());
    for (const auto &writeOff : writeOffs)
        modes.typed.emplace(writeOff.uuid, Typed{writeOff.mode, {}});
    return modes;
}

ChainCheck::ChainCheck(Findings &findings, const std::vector<StoredReward> &rewards, const MoneyModes &modes)
    : m_findings(findings), m_rewards(rewards), m_modes(modes), m_hash(chainStart())
{
    for (const auto &reward : rewards)
        m_byId.emplace(reward.id, &reward);
}

void ChainCheck::visit(const LedgerEntry &entry)
{
    checkLink(entry);
    checkAmount(entry);
    if (isPosting(entry.kind))
        post(entry);
    if (!entry.reward.isValid()) {
        // A write-off gives up an adjustment.
        if (entry.kind == EntryKind::AdjustmentPlus)
            m_setOff[{entry.participant, entry.currency}] += entry.amount;
        return;
    }
    RewardReplay &own = m_replays[entry.reward];
    // Its postings go before it: what is still open was not paid, as the participant owed it.
    if (const auto reward = m_byId.find(entry.reward);
        entry.kind == EntryKind::IssuedManually && own.open > 0 && reward != m_byId.end())
        m_setOff[{entry.participant, reward->second->currency}] += own.open;
    own.apply(entry);
}

void ChainCheck::checkLink(const LedgerEntry &entry)
{
    ++m_seq;
    const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
    if (entry.seq != m_seq)
        m_findings.add(u"chain"_s, placeOf(entry), u"number %1 is missing"_s.arg(m_seq), QString::number(m_seq),
            QString::number(entry.seq));
    else if (entry.previous != m_hash)
        m_findings.add(
            u"chain"_s, placeOf(entry), u"does not follow the entry before it"_s, hex(m_hash), hex(entry.previous));
    else if (const QByteArray hash = chainHash(entry.previous, entry); hash != entry.hash)
        m_findings.add(
            u"chain"_s, placeOf(entry), u"its content does not match its hash"_s, hex(hash), hex(entry.hash));
    else if (!entry.note.isEmpty() && noteMark(entry.noteSalt, entry.note) != noteMarkIn(entry.facts))
        m_findings.add(u"note"_s, placeOf(entry), u"what was typed with it has been changed"_s, noteMarkIn(entry.facts),
            noteMark(entry.noteSalt, entry.note));
    m_seq = entry.seq;
    m_hash = entry.hash;
}

void ChainCheck::checkAmount(const LedgerEntry &entry)
{
    if (isPosting(entry.kind) ? entry.amount <= 0 : entry.amount != 0)
        m_findings.add(u"positive"_s, placeOf(entry), u"the amount does not fit %1"_s.arg(word(entry.kind)),
            isPosting(entry.kind) ? u"above 0"_s : u"0"_s, QString::number(entry.amount));
    if (entry.amount > kMaxMinor || entry.amount < -kMaxMinor)
        m_findings.add(u"no-float"_s, placeOf(entry), u"the amount is beyond all bounds"_s, u"at most 10^15"_s,
            QString::number(entry.amount));
}

void ChainCheck::post(const LedgerEntry &entry)
{
    if (!entry.currency.isValid())
        m_findings.add(u"one-currency"_s, placeOf(entry), u"has no currency"_s, u"a currency"_s, u"none"_s);
    const auto reward = m_byId.find(entry.reward);
    if (entry.reward.isValid() && reward == m_byId.end())
        m_findings.add(u"no-orphan"_s, placeOf(entry), u"belongs to a reward that does not exist"_s,
            u"reward %1"_s.arg(entry.reward.value), u"none"_s);
    const auto [debit, credit] = accountsOf(entry.kind);
    if (debit == Account::None || credit == Account::None || debit == credit)
        m_findings.add(u"balanced"_s, placeOf(entry), u"%1 has no two accounts"_s.arg(word(entry.kind)));
    const Mode mode = modeOf(entry);
    m_balances[{entry.participant, entry.currency, mode, debit}] -= entry.amount;
    m_balances[{entry.participant, entry.currency, mode, credit}] += entry.amount;
    m_owed[{entry.participant, entry.currency, mode}] += owedBy(entry);
    m_kept[entry.currency] += owedBy(entry);
    if (entry.kind == EntryKind::Issued)
        m_kept[entry.currency] -= entry.amount;
    else if (entry.kind == EntryKind::PayoutReturned)
        m_kept[entry.currency] += entry.amount;
    if (!entry.reward.isValid())
        return;
    auto &replay = m_replays[entry.reward];
    if (entry.kind != EntryKind::AdjustmentMinus)
        replay.inCurrency[entry.currency] += owedBy(entry);
    const auto add = [&replay](Account account, qint64 amount) {
        if (account == Account::Open)
            replay.open += amount;
        else if (account == Account::Recoverable)
            replay.recoverable -= amount;
    };
    add(debit, -entry.amount);
    add(credit, entry.amount);
}

Mode ChainCheck::modeOf(CampaignId campaign) const
{
    const auto found = m_modes.campaigns.find(campaign);
    return found == m_modes.campaigns.end() ? Mode::Live : found->second;
}

/// The mode of a reward is its campaign's; that of a typed entry stands in its key ("write-off:test:uuid"), in records
/// of older versions only in the table.
Mode ChainCheck::modeOf(const LedgerEntry &entry)
{
    if (entry.reward.isValid()) {
        const auto reward = m_byId.find(entry.reward);
        return reward == m_byId.end() ? Mode::Live : modeOf(reward->second->campaign);
    }
    const QStringList parts = entry.rewardKey.split(u':');
    const auto written = parts.size() > 2 ? modeFromWord(parts.at(1)) : std::nullopt;
    const auto typed = m_modes.typed.find(parts.constLast());
    if (typed == m_modes.typed.end())
        return written.value_or(Mode::Live);
    if (written && *written != typed->second.mode)
        m_findings.add(u"modes-apart"_s, placeOf(entry), u"what was typed is stored in the other mode"_s,
            word(*written), word(typed->second.mode));
    return written.value_or(typed->second.mode);
}

void ChainCheck::checkTyped()
{
    for (const auto &[uuid, typed] : m_modes.typed) {
        const auto reward = m_byId.find(typed.reward);
        if (reward != m_byId.end() && modeOf(reward->second->campaign) != typed.mode)
            m_findings.add(u"modes-apart"_s, placeOf(*reward->second),
                u"pays an adjustment from a campaign of the other mode"_s, word(typed.mode),
                word(modeOf(reward->second->campaign)));
    }
}

/// What was taken off payments for adjustments, or given up, is what these payments lack and write-offs say.
void ChainCheck::checkOffsets()
{
    auto expected = m_setOff;
    for (const auto &[who, offset] : m_modes.offsets)
        expected.try_emplace(who, 0);
    for (const auto &[id, replay] : m_replays) { // what a payout keeps back for adjustments counts too
        if (const auto reward = m_byId.find(id); replay.isSetOff && replay.setOffOpen > 0 && reward != m_byId.end())
            expected[{reward->second->participant, reward->second->currency}] += replay.setOffOpen;
    }
    for (const auto &[who, minor] : expected) {
        const auto found = m_modes.offsets.find(who);
        const auto stored = found == m_modes.offsets.end() ? MoneyModes::Offset() : found->second;
        if (stored.minor == minor)
            continue;
        const auto &[participant, currency] = who;
        m_findings.add(u"lifecycle"_s,
            {u"adjustments of participant %1, %2"_s.arg(participant.value).arg(currency.code()), u"adjustment"_s,
                stored.row},
            u"what counts as taken off payments is not what they lack"_s, QString::number(minor),
            QString::number(stored.minor));
    }
}

QStringList ChainCheck::notes() const
{
    QStringList notes;
    for (const auto &[key, balance] : m_balances) {
        const auto &[participant, currency, mode, account] = key;
        if (account == Account::Recoverable && balance > 0)
            notes << u"participant %1: %2 %3 owed back in the other mode were taken off %4 money"_s
                         .arg(participant.value)
                         .arg(toDecimal({balance, currency}), currency.code(), word(mode));
    }
    return notes;
}

void ChainCheck::finish()
{
    for (const auto &reward : m_rewards)
        checkCaches(reward);
    checkTyped();
    checkOffsets();
    checkBalances();
    checkLifecycle();
}

void ChainCheck::checkCaches(const StoredReward &reward)
{
    const auto found = m_replays.find(reward.id);
    const auto replay = found == m_replays.end() ? RewardReplay{} : found->second;
    const auto text = [](RewardPhase phase, qint64 booked, qint64 issued) {
        return u"phase %1, booked %2, issued %3"_s.arg(static_cast<int>(phase)).arg(booked).arg(issued);
    };
    if (replay.phase != reward.phase || replay.booked != reward.booked || replay.issued != reward.issued)
        m_findings.add(u"lifecycle"_s, placeOf(reward), u"what is stored does not follow from its entries"_s,
            text(replay.phase, replay.booked, replay.issued), text(reward.phase, reward.booked, reward.issued));
    checkFlags(reward, replay);
    checkCurrency(reward, replay);
    checkSides(reward, replay);
    if (replay.settlements > 1)
        m_findings.add(u"issued-once"_s, placeOf(reward), u"was issued more than once"_s, u"at most 1 settlement"_s,
            u"%1 settlements"_s.arg(replay.settlements));
}

/// A flag is cleared by a person, or by the facts; either leaves a record. Of what has left, flags are not recorded.
void ChainCheck::checkFlags(const StoredReward &reward, const RewardReplay &replay)
{
    const Flags unsaid = reward.flagsRaised & reward.flagsCleared & ~replay.cleared;
    if (unsaid != 0 && !replay.wasOut && !hasLeft(reward.phase))
        m_findings.add(u"lifecycle"_s, placeOf(reward), u"a flag is cleared, and no entry says so"_s,
            words(unsaid).join(u' '), u"cleared"_s);
}

/// What was booked in a currency that the reward has left behind is taken back in it.
void ChainCheck::checkCurrency(const StoredReward &reward, const RewardReplay &replay)
{
    for (const auto &[currency, booked] : replay.inCurrency) {
        if (currency != reward.currency && booked != 0)
            m_findings.add(u"one-currency"_s, placeOf(reward), u"its entries are in another currency"_s,
                reward.currency.code(), currency.code());
    }
}

void ChainCheck::checkOpenBalance(const std::vector<AccountSum> &sums)
{
    std::map<Currency, qint64> held;
    for (const AccountSum &sum : sums) {
        if (sum.account == Account::Open || sum.account == Account::InTransit || sum.account == Account::Recoverable)
            held[sum.currency] += sum.minor;
    }
    for (const auto &[currency, kept] : m_kept)
        held.try_emplace(currency, 0);
    for (const auto &[currency, minor] : held) {
        const auto kept = m_kept.find(currency);
        const qint64 expected = kept == m_kept.end() ? 0 : kept->second;
        if (minor != expected)
            m_findings.add(u"open-balance"_s, {currency.code(), u"ledger"_s, 0},
                u"accrued + reinstated + adjusted − reversed − issued + returned is not the open balance"_s,
                QString::number(expected), QString::number(minor));
    }
}

/// While a reward is on its way both sides may move; they are settled against each other with its outcome.
void ChainCheck::checkSides(const StoredReward &reward, const RewardReplay &replay)
{
    if (replay.open < 0 || replay.recoverable < 0)
        m_findings.add(u"lifecycle"_s, placeOf(reward), u"its accounts are below zero"_s, u"0 or more"_s,
            u"open %1, recoverable %2"_s.arg(replay.open).arg(replay.recoverable));
    const bool isOnItsWay = reward.phase == RewardPhase::Submitted || reward.phase == RewardPhase::Batched
        || reward.phase == RewardPhase::Unclaimed;
    if (!isOnItsWay && !replay.isCarried && replay.open > 0 && replay.recoverable > 0)
        m_findings.add(u"one-side"_s, placeOf(reward), u"something is open and recoverable at the same time"_s,
            u"one of them 0"_s, u"open %1, recoverable %2"_s.arg(replay.open).arg(replay.recoverable));
}

/// Per participant, currency and mode: accrued + reinstated + adjusted − reversed = open + in transit + settled −
/// recoverable.
void ChainCheck::checkLifecycle()
{
    for (const auto &[who, owed] : m_owed) {
        const auto &[participant, currency, mode] = who;
        qint64 held = 0;
        for (const auto account : {Account::Open, Account::InTransit, Account::Settled, Account::Recoverable}) {
            const auto found = m_balances.find({participant, currency, mode, account});
            held += found == m_balances.end() ? 0 : found->second;
        }
        if (held != owed)
            m_findings.add(u"lifecycle"_s,
                {u"participant %1, %2, %3"_s.arg(participant.value).arg(currency.code(), word(mode)), u"participant"_s,
                    participant.value},
                u"what the entries owe is not what lies in the accounts"_s, QString::number(owed),
                QString::number(held));
    }
}

/// Each posting has two sides, so the sum is zero by construction; what can go wrong is an account on the impossible
/// side.
void ChainCheck::checkBalances()
{
    std::map<Currency, qint64> sums;
    for (const auto &[key, balance] : m_balances) {
        const auto &[participant, currency, mode, account] = key;
        sums[currency] += balance;
        const bool mustBePositive = account == Account::InTransit || account == Account::Settled;
        if (mustBePositive && balance < 0)
            m_findings.add(u"lifecycle"_s,
                {u"participant %1, %2, %3"_s.arg(participant.value).arg(currency.code(), word(mode)), u"participant"_s,
                    participant.value},
                u"more has left an account (%1) than came in"_s.arg(static_cast<int>(account)), u"0 or more"_s,
                QString::number(balance));
    }
    for (const auto &[currency, sum] : sums) {
        if (sum != 0)
            m_findings.add(u"balanced"_s, {currency.code(), u"ledger"_s, 0}, u"debits and credits differ"_s, u"0"_s,
                QString::number(sum));
    }
}

bool ChainCheck::isByHand(RewardId id) const
{
    const auto found = m_replays.find(id);
    return found != m_replays.end() && found->second.byHand;
}

bool ChainCheck::isBatched(RewardId id) const
{
    const auto found = m_replays.find(id);
    return found != m_replays.end() && found->second.viaBatch;
}

bool ChainCheck::isSettled(RewardId id) const
{
    const auto found = m_replays.find(id);
    return found != m_replays.end() && found->second.settlements > 0;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifychecks.h"

#include "models/services/bookservice.h"
#include "models/services/issuechanges.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const LedgerEntry &entry)
{
    return u"entry %1"_s.arg(entry.seq);
}

QString placeOf(const StoredReward &reward)
{
    return u"reward %1"_s.arg(reward.id.value);
}

bool isOut(RewardPhase phase)
{
    return phase == RewardPhase::Issued || phase == RewardPhase::Submitted || phase == RewardPhase::Batched
        || phase == RewardPhase::Unclaimed;
}

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

bool isOpen(IntentState state)
{
    return state == IntentState::Prepared || state == IntentState::Sending || state == IntentState::Unknown
        || state == IntentState::Absent;
}

} // namespace

void Findings::add(const QString &check, const QString &place, const QString &text)
{
    if (m_seen.insert(check).second)
        m_differences.push_back({check, place, text});
}

Result<MoneyModes> MoneyModes::of(const std::vector<Campaign> &campaigns, BalanceRepository &balances)
{
    MoneyModes modes;
    for (const auto &campaign : campaigns)
        modes.campaigns.emplace(campaign.id, modeFromWord(campaign.mode).value_or(Mode::Live));
    RD_TRY(adjustments, balances.adjustments({}));
    for (const auto &adjustment : adjustments)
        modes.typed.emplace(adjustment.uuid, Typed{adjustment.mode, adjustment.reward});
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
    const auto place = placeOf(entry);
    checkLink(entry, place);
    checkAmount(entry, place);
    if (isPosting(entry.kind))
        post(entry, place);
    if (entry.reward.isValid())
        replay(m_replays[entry.reward], entry);
}

void ChainCheck::checkLink(const LedgerEntry &entry, const QString &place)
{
    ++m_seq;
    if (entry.seq != m_seq)
        m_findings.add(u"chain"_s, place, u"number %1 is missing"_s.arg(m_seq));
    else if (entry.previous != m_hash)
        m_findings.add(u"chain"_s, place, u"does not follow the entry before it"_s);
    else if (chainHash(entry.previous, entry) != entry.hash)
        m_findings.add(u"chain"_s, place, u"its content does not match its hash"_s);
    m_seq = entry.seq;
    m_hash = entry.hash;
}

void ChainCheck::checkAmount(const LedgerEntry &entry, const QString &place)
{
    if (isPosting(entry.kind) ? entry.amount <= 0 : entry.amount != 0)
        m_findings.add(
            u"positive"_s, place, u"the amount %1 does not fit %2"_s.arg(entry.amount).arg(word(entry.kind)));
    if (entry.amount > kMaxMinor || entry.amount < -kMaxMinor)
        m_findings.add(u"no-float"_s, place, u"the amount %1 is beyond all bounds"_s.arg(entry.amount));
}

void ChainCheck::post(const LedgerEntry &entry, const QString &place)
{
    if (!entry.currency.isValid())
        m_findings.add(u"one-currency"_s, place, u"has no currency"_s);
    const auto reward = m_byId.find(entry.reward);
    if (entry.reward.isValid() && reward == m_byId.end())
        m_findings.add(u"no-orphan"_s, place, u"belongs to reward %1, which does not exist"_s.arg(entry.reward.value));
    const auto [debit, credit] = accountsOf(entry.kind);
    if (debit == Account::None || credit == Account::None || debit == credit)
        m_findings.add(u"balanced"_s, place, u"%1 has no two accounts"_s.arg(word(entry.kind)));
    const Mode mode = modeOf(entry, place);
    m_balances[{entry.participant, entry.currency, mode, debit}] -= entry.amount;
    m_balances[{entry.participant, entry.currency, mode, credit}] += entry.amount;
    m_owed[{entry.participant, entry.currency, mode}] += owedBy(entry);
    if (!entry.reward.isValid())
        return;
    auto &replay = m_replays[entry.reward];
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
Mode ChainCheck::modeOf(const LedgerEntry &entry, const QString &place)
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
        m_findings.add(u"modes-apart"_s, place,
            u"is %1 money, what was typed is stored as %2 money"_s.arg(word(*written), word(typed->second.mode)));
    return written.value_or(typed->second.mode);
}

void ChainCheck::checkTyped()
{
    for (const auto &[uuid, typed] : m_modes.typed) {
        const auto reward = m_byId.find(typed.reward);
        if (reward != m_byId.end() && modeOf(reward->second->campaign) != typed.mode)
            m_findings.add(u"modes-apart"_s, placeOf(*reward->second),
                u"pays an adjustment in %1 mode from a campaign of the other mode"_s.arg(word(typed.mode)));
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

void ChainCheck::replay(Replay &replay, const LedgerEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Accrued:
    case EntryKind::Reinstated:
        replay.booked += entry.amount;
        break;
    case EntryKind::Reversed:
    case EntryKind::ReversedAfterIssue:
        replay.booked -= entry.amount;
        break;
    case EntryKind::GrantedNonCash:
    case EntryKind::ReinstatedNonCash:
        replay.booked = 1;
        break;
    case EntryKind::VoidedNonCash:
        replay.booked = 0;
        break;
    case EntryKind::Submitted:
    case EntryKind::SubmittedNonCash:
        replay.phase = RewardPhase::Submitted;
        break;
    case EntryKind::Issued:
        replay.issued += entry.amount;
        ++replay.settlements;
        replay.phase = RewardPhase::Issued;
        break;
    case EntryKind::IssuedNonCash:
        replay.issued = 1;
        ++replay.settlements;
        replay.phase = RewardPhase::Issued;
        break;
    case EntryKind::PayoutReturned:
        replay.issued -= entry.amount;
        --replay.settlements;
        replay.phase = RewardPhase::Open;
        break;
    case EntryKind::PayoutFailed:
    case EntryKind::FailedNonCash:
    case EntryKind::Reopened:
    case EntryKind::ApprovalWithdrawn:
        replay.phase = RewardPhase::Open;
        break;
    case EntryKind::Flagged:
    case EntryKind::Held:
        if (replay.phase == RewardPhase::Approved)
            replay.phase = RewardPhase::Open;
        break;
    case EntryKind::Approved:
        replay.phase = RewardPhase::Approved;
        break;
    case EntryKind::Rejected:
    case EntryKind::FlagConfirmed:
        replay.phase = RewardPhase::Rejected;
        break;
    case EntryKind::IssuedManually:
        // Part of it may have been set off against what was owed back: the reward is settled in full.
        replay.issued = replay.booked;
        replay.settlements += replay.phase == RewardPhase::Issued ? 0 : 1;
        replay.byHand = true;
        // What was taken off pays for other rewards and adjustments: the two sides of this one are even.
        replay.open = 0;
        replay.recoverable = 0;
        replay.phase = RewardPhase::Issued;
        break;
    case EntryKind::AdjustmentPlus:
        replay.booked += entry.amount;
        break;
    case EntryKind::AdjustmentMinus:
        // What other payments have settled or a write-off gave up no longer meets on this reward; the rest has left it.
        replay.isCarried = true;
        if (replay.phase == RewardPhase::Issued)
            replay.issued = qMax(replay.issued, replay.booked);
        break;
    case EntryKind::Recovered:
    case EntryKind::WriteOff:
    case EntryKind::FlagCleared:
    case EntryKind::IssueAbandoned:
    case EntryKind::ResendApproved:
    case EntryKind::CampaignChanged:
    case EntryKind::MemberChanged:
    case EntryKind::ConnectionChanged:
    case EntryKind::AttributionChanged:
    case EntryKind::Imported:
    case EntryKind::Restored:
    case EntryKind::WriteOffRequested:
    case EntryKind::WriteOffRefused:
    case EntryKind::Erased:
        break;
    }
}

void ChainCheck::finish()
{
    for (const auto &reward : m_rewards)
        checkCaches(reward);
    checkTyped();
    checkBalances();
    checkLifecycle();
}

void ChainCheck::checkCaches(const StoredReward &reward)
{
    const auto found = m_replays.find(reward.id);
    const auto replay = found == m_replays.end() ? Replay{} : found->second;
    if (replay.phase != reward.phase || replay.booked != reward.booked || replay.issued != reward.issued)
        m_findings.add(u"lifecycle"_s, placeOf(reward),
            u"stored phase %1, booked %2, issued %3; its entries say %4, %5, %6"_s.arg(static_cast<int>(reward.phase))
                .arg(reward.booked)
                .arg(reward.issued)
                .arg(static_cast<int>(replay.phase))
                .arg(replay.booked)
                .arg(replay.issued));
    checkSides(reward, replay);
    if (replay.settlements > 1)
        m_findings.add(u"issued-once"_s, placeOf(reward), u"was issued %1 times"_s.arg(replay.settlements));
}

/// While a reward is on its way both sides may move; they are settled against each other with its outcome.
void ChainCheck::checkSides(const StoredReward &reward, const Replay &replay)
{
    if (replay.open < 0 || replay.recoverable < 0)
        m_findings.add(u"lifecycle"_s, placeOf(reward),
            u"its accounts are below zero: open %1, recoverable %2"_s.arg(replay.open).arg(replay.recoverable));
    const bool isOnItsWay = isOut(reward.phase) && reward.phase != RewardPhase::Issued;
    if (!isOnItsWay && !replay.isCarried && replay.open > 0 && replay.recoverable > 0)
        m_findings.add(u"one-side"_s, placeOf(reward),
            u"%1 is open and %2 recoverable at the same time"_s.arg(replay.open).arg(replay.recoverable));
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
                u"participant %1, %2, %3"_s.arg(participant.value).arg(currency.code(), word(mode)),
                u"%1 is owed by the entries, %2 lies in the accounts"_s.arg(owed).arg(held));
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
                u"participant %1, %2, %3"_s.arg(participant.value).arg(currency.code(), word(mode)),
                u"more has left an account (%1) than came in"_s.arg(static_cast<int>(account)));
    }
    for (const auto &[currency, sum] : sums) {
        if (sum != 0)
            m_findings.add(u"balanced"_s, currency.code(), u"debits and credits differ by %1"_s.arg(sum));
    }
}

bool ChainCheck::isByHand(RewardId id) const
{
    const auto found = m_replays.find(id);
    return found != m_replays.end() && found->second.byHand;
}

bool ChainCheck::isSettled(RewardId id) const
{
    const auto found = m_replays.find(id);
    return found != m_replays.end() && found->second.settlements > 0;
}

IntentCheck::IntentCheck(Findings &findings, const std::vector<StoredReward> &rewards, const ChainCheck &chain)
    : m_findings(findings), m_rewards(rewards), m_chain(chain)
{
}

void IntentCheck::visit(const IssueIntent &intent)
{
    ++m_count;
    m_byReward[intent.reward].push_back(intent);
}

void IntentCheck::finish()
{
    for (const auto &reward : m_rewards) {
        const auto found = m_byReward.find(reward.id);
        checkReward(reward, found == m_byReward.end() ? std::vector<IssueIntent>{} : found->second);
        if (found != m_byReward.end())
            m_byReward.erase(found);
    }
    if (!m_byReward.empty())
        m_findings.add(u"no-orphan"_s, u"intent %1"_s.arg(m_byReward.begin()->second.front().id.value),
            u"belongs to reward %1, which does not exist"_s.arg(m_byReward.begin()->first.value));
}

void IntentCheck::checkReward(const StoredReward &reward, const std::vector<IssueIntent> &intents)
{
    std::map<int, int> confirmedOf;
    for (const auto &intent : intents) {
        if (intent.state == IntentState::Confirmed && ++confirmedOf[intent.step] > 1)
            m_findings.add(u"issued-once"_s, u"intent %1"_s.arg(intent.id.value), u"its step was confirmed twice"_s);
    }
    const auto steps = currentSteps(intents);
    const bool allConfirmed = !steps.empty() && std::all_of(steps.begin(), steps.end(), [](const IssueIntent &step) {
        return step.state == IntentState::Confirmed;
    });
    const bool anyOpen =
        std::any_of(steps.begin(), steps.end(), [](const IssueIntent &step) { return isOpen(step.state); });
    if (m_chain.isSettled(reward.id) && !allConfirmed && !m_chain.isByHand(reward.id))
        m_findings.add(u"issued-once"_s, placeOf(reward), u"is settled without a confirmed request"_s);
    if (allConfirmed && !m_chain.isSettled(reward.id))
        m_findings.add(u"no-orphan"_s, placeOf(reward), u"all its requests are confirmed, but no entry says issued"_s);
    if (reward.phase == RewardPhase::Submitted && !anyOpen)
        m_findings.add(u"no-orphan"_s, placeOf(reward), u"is submitted, but no request is open"_s);
}

void checkSums(Findings &findings, const std::vector<StoredReward> &rewards, const EngineFacts &facts,
    const std::vector<RewardTarget> &targets)
{
    RewardSlots known(rewards);
    for (const auto &target : targets) {
        const auto *reward = known.claim(target, customerOf(facts, target), conversionOf(facts, target));
        if (!reward) {
            if (target.granted != 0)
                findings.add(u"reward-sum"_s, u"conversion %1"_s.arg(conversionOf(facts, target).value),
                    u"asks for a reward that is not in the books; the next sync adds it"_s);
            continue;
        }
        const bool comparable = reward->kind == target.kind && reward->currency == target.currency;
        if (isOut(reward->phase)) {
            // It follows its own refunds only; what else differs is before a person (domain.md 4.8, 5.4.22).
            const auto change = differenceOf(reward, target, customerOf(facts, target), conversionOf(facts, target));
            if (change && change->reward.booked != reward->booked)
                findings.add(u"reward-sum"_s, placeOf(*reward),
                    u"booked %1, the facts ask for %2"_s.arg(reward->booked).arg(change->reward.booked));
            continue;
        }
        if (reward->booked != target.target || !comparable)
            findings.add(u"reward-sum"_s, placeOf(*reward),
                u"booked %1, the facts ask for %2"_s.arg(reward->booked).arg(target.target));
    }
    known.forEachUnclaimed([&findings](const StoredReward &reward) {
        // What is out stays when its sale is given to somebody else (domain.md 3.7).
        if (reward.booked != 0 && !isOut(reward.phase))
            findings.add(
                u"reward-sum"_s, placeOf(reward), u"booked %1, the facts ask for nothing"_s.arg(reward.booked));
    });
}

} // namespace rd::services

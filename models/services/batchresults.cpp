// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activitylog.h"
#include "models/services/batchparts.h"
#include "models/services/bookslock.h"
#include "models/services/changedfile.h"
#include "models/services/decisions.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 500;

/// Untrusted text of a file, short enough to keep and without account numbers, which banks like to repeat.
QString kept(const QString &text)
{
    static const QRegularExpression account(
        u"\\b(?:[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]{2,4}){3,8}|[0-9](?:[ -]?[0-9]){7,})\\b"_s);
    QString copy = text.left(kLongestText);
    copy.replace(account, u"…"_s);
    copy.remove(QChar(0));
    return copy.trimmed();
}

/// A return of less than was sent, which the matcher leaves to a person.
bool isShortReturn(const ResultRow &row)
{
    return row.match.match == MatchClass::AmountDiffers && row.match.needsPerson;
}

/// What did not come back of a payout that a person took for a return all the same; empty = all of it did.
QString keptBack(const ResultRow &row)
{
    if (!isShortReturn(row))
        return {};
    const auto less = subtract(row.payout->amount, *row.item->amount);
    return less ? u"%1 %2 less came back"_s.arg(toDecimal(*less), less->currency.code()) : QString();
}

/// What the file says for it, and what is missing of a return.
QString reasonOf(const ResultRow &row)
{
    QStringList reasons{kept(row.item->reason), keptBack(row)};
    reasons.removeAll(QString());
    return reasons.join(u", "_s);
}

bool changesState(const ResultRow &row)
{
    return (row.match.match == MatchClass::Matched || isShortReturn(row)) && row.match.move != PayoutMove::None
        && row.match.move != PayoutMove::Contradict && (!row.match.needsPerson || row.isConfirmed);
}

/// What a file says against what is known is kept beside the payout until a person has decided (domain.md 5.4.8). A
/// file that was read before says nothing new.
QString alertOf(const ResultRow &row, bool wasApplied)
{
    if (wasApplied || row.isConfirmed)
        return {};
    const bool isLate = (row.match.match == MatchClass::Matched || isShortReturn(row))
        && row.match.move == PayoutMove::Return && row.match.needsPerson;
    if (!isLate && row.match.match != MatchClass::Contradicts)
        return {};
    const QString reason = reasonOf(row);
    return kept(row.item->word) + (reason.isEmpty() ? QString() : u": %1"_s.arg(reason));
}

/// Of a return of less than was sent, what told() makes without a person is an alert at most.
bool isSure(const ResultRow &row)
{
    return row.item && row.payout
        && (row.match.match == MatchClass::Matched || row.match.match == MatchClass::Contradicts || isShortReturn(row));
}

/// Such a return once more, after a person agreed to it: what is missing stays said as it was.
bool isToldReturn(const ResultRow &row)
{
    return row.match.match == MatchClass::Matched && row.item->amount && *row.item->amount != row.payout->amount;
}

/// Whether the file says anything of this batch at all: another batch's file, read by mistake, is no sign that this one
/// was uploaded. What was found by its receiver alone is, once a person has agreed.
bool isAboutBatch(const ResultRow &row)
{
    return row.item && row.payout && (row.match.by != MatchedBy::Receiver || row.isConfirmed);
}

/// What is out of this payout and may be paid another time meanwhile.
bool mayGoAgain(const StoredReward &reward)
{
    const bool isThere = reward.phase == RewardPhase::Open || reward.phase == RewardPhase::Approved
        || reward.phase == RewardPhase::Batched;
    return isThere && reward.booked > 0 && (openFlags(reward) & bit(Flag::Held)) == 0;
}

/// Paid and come back is what a file from before the return has to say of it, too.
bool isOlderNews(const ResultRow &row)
{
    return row.match.match == MatchClass::Contradicts && row.payout->state == PayoutState::Returned && row.item->at
        && row.payout->settledAt && *row.item->at <= *row.payout->settledAt;
}

/// The payout with everything the row tells, its state aside.
Payout told(const ResultRow &row, const Batch &batch, Instant now, int claimDays, bool wasApplied)
{
    Payout payout = *row.payout;
    const ProviderItem &item = *row.item;
    if (row.match.match == MatchClass::Contradicts) {
        if (row.isConfirmed) // a person has found out
            payout.alert.clear();
        else if (const QString alert = alertOf(row, wasApplied); !alert.isEmpty())
            payout.alert = alert;
        return payout;
    }
    if (const QString alert = alertOf(row, wasApplied); !alert.isEmpty()) {
        payout.alert = alert;
        return payout;
    }
    const bool changes = changesState(row);
    // A match that waits for a person tells nothing yet; older news change nothing.
    if (!changes
        && (isToldReturn(row) || row.match.needsPerson || row.match.by == MatchedBy::Receiver
            || *item.state != payout.state))
        return payout;
    if (!item.providerId.isEmpty())
        payout.providerId = item.providerId.left(kLongestText).remove(QChar(0)).trimmed();
    payout.word = kept(item.word);
    payout.reason = reasonOf(row);
    if (item.fee && item.fee->currency == batch.currency)
        payout.fee = item.fee->minor;
    if (changes) {
        payout.alert.clear();
        payout.settledAt = item.at.value_or(now);
        payout.deadline.reset();
        if (row.match.move == PayoutMove::Unclaim)
            payout.deadline = unclaimedUntil(claimDays, item.at.value_or(now));
        if (row.match.move == PayoutMove::Return)
            payout.byHand = false;
    }
    return payout;
}

bool sameTold(const Payout &a, const Payout &b)
{
    return a.providerId == b.providerId && a.word == b.word && a.reason == b.reason && a.alert == b.alert
        && a.fee == b.fee;
}

/// Banks repeat the number of a batch with the workspace's tag behind it, or without; that of another workspace matches
/// nothing.
class OwnNumber {
public:
    OwnNumber(const Batch &batch, const QString &tag)
        : m_number(denseReference(batch.number)), m_tagged(denseReference(batch.number + tag))
    {
    }
    [[nodiscard]] bool is(const QString &reference) const
    {
        const QString dense = denseReference(reference);
        return dense == m_number || dense == m_tagged;
    }

private:
    QString m_number;
    QString m_tagged;
};

/// Why the file that the bank speaks of is not the one that was sealed; empty = it may be.
QString otherFile(const std::vector<OriginalFile> &originals, const Batch &batch, const OwnNumber &own)
{
    for (const OriginalFile &original : originals) {
        if (!own.is(original.reference))
            continue;
        const auto sum = parseDecimal(original.sum, batch.currency);
        const bool hasOtherSum = !original.sum.isEmpty() && (!sum || sum->minor != batch.total);
        const bool hasOtherCount = !original.count.isEmpty() && original.count.toLongLong() != batch.count;
        if (hasOtherSum || hasOtherCount)
            return u"The bank was given another file than the one of %1 that was sealed: it speaks of %2 payments and "
                   u"a "
                   "sum of %3, the batch has %4 and %5. A row without an amount of its own changes nothing before you "
                   "have looked at it."_s.arg(batch.number, original.count.isEmpty() ? u"?"_s : original.count.left(20),
                       original.sum.isEmpty() ? u"?"_s : original.sum.left(30), QString::number(batch.count),
                       toDecimal({batch.total, batch.currency}));
    }
    return {};
}

bool isGone(const Payout &payout)
{
    return payout.state == PayoutState::Failed || payout.state == PayoutState::Returned;
}

/// Which payouts a file names, by their dense references.
struct NamedPayouts {
    std::set<QString> all;
    std::set<QString> otherwise; ///< by something else than a return: what comes back had left before
    explicit NamedPayouts(const std::vector<ProviderItem> &items)
    {
        for (const ProviderItem &item : items) {
            all.insert(denseReference(item.reference));
            if (item.state != PayoutState::Returned)
                otherwise.insert(denseReference(item.reference));
        }
    }
};

/// How a whole speaks of the payouts that its file does not name.
enum class Reach {
    Nothing, ///< another sum: it stays a row of its own
    Standing, ///< of those that the bank had not refused before
    All
};

/// A sum that is not that of the lines says nothing of any single one. What left with the sum and came back in the same
/// file is part of it; a bank that booked it by itself leaves it out.
Reach reachOf(const ProviderItem &whole, const std::vector<Payout> &payouts, const NamedPayouts &named)
{
    if (!whole.amount)
        return Reach::Standing;
    const auto fits = [&](const std::set<QString> &apart, Reach reach) {
        qint64 minor = 0;
        for (const Payout &payout : payouts) {
            const QString reference = denseReference(payout.reference);
            // Read once more, the file finds as come back what it says itself.
            const bool isOut = reach == Reach::Standing && isGone(payout) && !named.all.contains(reference);
            if (!apart.contains(reference) && !isOut)
                minor += payout.amount.minor;
        }
        return *whole.amount == Money{minor, payouts.front().amount.currency};
    };
    std::vector<const std::set<QString> *> ways{&named.all};
    if (whole.state == PayoutState::Paid)
        ways.insert(ways.begin(), &named.otherwise);
    for (const std::set<QString> *apart : ways) {
        for (const Reach reach : {Reach::All, Reach::Standing}) {
            if (fits(*apart, reach))
                return reach;
        }
    }
    return Reach::Nothing;
}

/// What is said of the whole batch at once is said of each payout that no row of the file names, unless the bank was
/// given another file. Compared as the rows are, so that a row and the whole never both speak for one payout; a return
/// is the later event. Of payouts that the bank refused before it speaks only where its sum is that of all.
void spreadWholes(PayoutResults &read, const std::vector<Payout> &payouts, const OwnNumber &own, bool isOther)
{
    NamedPayouts named(read.items);
    const auto isOurs = [&own](const ProviderItem &whole) { return own.is(whole.reference); };
    const auto ours = std::count_if(read.wholes.begin(), read.wholes.end(), isOurs);
    for (const ProviderItem &whole : read.wholes) {
        const bool isAlone = isOurs(whole) && ours == 1 && !isOther && !payouts.empty();
        const Reach reach = isAlone ? reachOf(whole, payouts, named) : Reach::Nothing;
        if (reach == Reach::Nothing) {
            read.items.push_back(whole);
            continue;
        }
        for (const Payout &payout : payouts) {
            if (isGone(payout) && reach != Reach::All)
                continue;
            if (!named.all.insert(denseReference(payout.reference)).second)
                continue;
            ProviderItem item = whole;
            item.reference = payout.reference;
            item.amount.reset();
            item.fee.reset();
            item.receiver.clear();
            item.providerId.clear();
            read.items.push_back(std::move(item));
        }
    }
}

/// For the chain: ids and codes.
QString factsOf(const ResultRow &row)
{
    const QString code = codeWord(row.item->word);
    switch (row.match.move) {
    case PayoutMove::Fail:
    case PayoutMove::Return:
        return isShortReturn(row) ? u"provider-refused: %1, %2, %3"_s.arg(code, row.payout->reference, keptBack(row))
                                  : u"provider-refused: %1, %2"_s.arg(code, row.payout->reference);
    default:
        return code.isEmpty() ? row.payout->reference : u"%1, %2"_s.arg(row.payout->reference, code);
    }
}

} // namespace

/// The payout file itself is no answer. One that is nearly it was changed after it was sealed, and may be what was
/// uploaded: that must be known before anything else is believed.
Status BatchService::checkIsAnswer(const Loaded &loaded, const QByteArray &bytes)
{
    const Batch &batch = loaded.batch;
    const QString hint = u"Take the report that the provider or bank gives back."_s;
    if (sha256(bytes) == batch.fileHash)
        return fail(ErrorKind::BadInput, u"this is the payout file of %1, not what became of it"_s.arg(batch.number),
            hint, u"own-file"_s);
    const auto envelope = m.batches.file(batch.id);
    const auto sealed =
        envelope ? m.methods.keys().open(filePlace(batch.fileUid), *envelope) : Result<QByteArray>(QByteArray());
    QStringList references;
    for (const Payout &payout : loaded.payouts)
        references << payout.reference;
    const auto known = format(batch.format);
    const QStringList noteTitles = known ? known->noteTitles : QStringList();
    if (!sealed || sealed->isEmpty() || !isChangedCopy(*sealed, bytes, references, noteTitles))
        return {};
    return fail(ErrorKind::BadInput,
        u"this is the payout file of %1, and somebody has changed it: it is not the one that was sealed"_s.arg(
            batch.number),
        u"If it was uploaded like this, look at the provider what was paid. %1"_s.arg(hint), u"changed-file"_s);
}

Result<ResultPreview> BatchService::compare(const ResultOrder &order, const Loaded &loaded)
{
    const Batch &batch = loaded.batch;
    RD_CHECK(mayDo(BatchAction::Reconcile, batch.state));
    auto found = m.files.read(batch.format, order.bytes, batch.currency, order.mapping);
    // Any file is read once a person says which of its columns is which.
    const bool isRecognised = found && found->columns.isEmpty() && order.mapping.empty();
    if (!isRecognised || (found->items.empty() && found->wholes.empty()))
        RD_CHECK(checkIsAnswer(loaded, order.bytes));
    RD_TRY(read, std::move(found));
    ResultPreview preview;
    preview.batch = batch;
    preview.kind = read.kind;
    preview.fileHash = sha256(order.bytes);
    preview.remarks = read.remarks;
    if (!read.columns.isEmpty()) {
        preview.columns = read.columns;
        return preview;
    }
    RD_TRY(info, m.workspace.info());
    const OwnNumber own(batch, workspaceTag(info.id));
    const QString other = otherFile(read.originals, batch, own);
    if (!other.isEmpty())
        preview.remarks << other;
    spreadWholes(read, loaded.payouts, own, !other.isEmpty());
    RD_TRY(applied, m.batches.appliedResults(batch.id));
    preview.wasApplied = std::any_of(applied.begin(), applied.end(),
        [&preview](const AppliedResults &earlier) { return earlier.fileHash == preview.fileHash; });
    const bool needsReceivers = std::any_of(
        read.items.begin(), read.items.end(), [](const ProviderItem &item) { return !item.receiver.isEmpty(); });
    std::vector<KnownPayout> known;
    known.reserve(loaded.payouts.size());
    bool isBlind = false;
    std::map<PayoutMethodId, QString> accounts;
    if (needsReceivers) {
        RD_TRY(methods, m.batches.methodsOf(batch.id));
        for (const PayoutMethod &method : methods) {
            if (const auto destination = m.methods.destination(method))
                accounts.emplace(method.id, destination->account);
            else if (!method.envelope.isEmpty()) // of somebody erased nothing is there to be compared
                isBlind = true;
        }
    }
    for (const Payout &payout : loaded.payouts) {
        KnownPayout row{payout.line, payout.reference, payout.providerId, {}, payout.participantEmail, payout.amount,
            payout.state, payout.byHand};
        if (needsReceivers) {
            if (const auto account = accounts.find(payout.method); account != accounts.end())
                row.account = account->second;
        }
        known.push_back(std::move(row));
    }
    if (isBlind)
        preview.remarks << u"Receivers could not be compared: the key of the payout details is out of reach."_s;

    const std::set<int> confirmed(order.confirmed.begin(), order.confirmed.end());
    std::map<MatchClass, int> counts;
    for (const ItemMatch &match : matchResults(known, read.items)) {
        ResultRow row;
        row.match = match;
        if (match.item >= 0)
            row.item = read.items.at(static_cast<std::size_t>(match.item));
        if (match.line > 0)
            row.payout = loaded.payouts.at(static_cast<std::size_t>(match.line - 1));
        if (!other.isEmpty() && row.item && !row.item->amount && match.match == MatchClass::Matched
            && match.move != PayoutMove::None) {
            row.match.needsPerson = true;
            row.match.note = u"the bank was given another file than the one that was sealed"_s;
        }
        row.isConfirmed = row.item && confirmed.contains(row.item->row);
        if (isOlderNews(row)) {
            row.match.match = MatchClass::Matched;
            row.match.move = PayoutMove::None;
            row.match.needsPerson = false;
            row.match.note.clear();
        }
        row.willChange = changesState(row);
        ++counts[row.match.match];
        if (row.willChange) {
            ++preview.changes;
            if (match.move == PayoutMove::Settle)
                preview.paid += row.payout->amount.minor;
            else if (match.move != PayoutMove::Unclaim)
                preview.failed += row.payout->amount.minor;
        }
        preview.rows.push_back(std::move(row));
    }
    preview.counts.assign(counts.begin(), counts.end());
    return preview;
}

Result<ResultPreview> BatchService::previewResults(const ResultOrder &order)
{
    RD_TRY(loaded, load(order.batch));
    return compare(order, loaded);
}

Result<ResultPreview> BatchService::applyResults(const ResultOrder &order)
{
    RD_CHECK(m.rewards.gate().admit(order.member, Role::Approver, u"read results of payouts back"_s));
    RD_CHECK(m.workspace.awaitChecks());
    const auto books = lockBooks();
    RD_TRY(loaded, load(order.batch));
    RD_TRY(preview, compare(order, loaded));
    if (!preview.columns.isEmpty())
        return fail(ErrorKind::BadInput, u"which column of the file is which is not known"_s,
            u"Say it with --map reference=COLUMN …; the file has: %1."_s.arg(preview.columns.join(u", "_s)),
            u"columns-unknown"_s);
    ActivityLine line(m.workspace, m.clock, u"batch"_s, loaded.batch.number);
    RD_TRY(now, bookTime(m.clock, m.books)); // of rows that have no time of their own
    const auto known = format(loaded.batch.format);
    BatchUpdate update;
    update.batch = order.batch;
    update.from = update.to = loaded.batch.state;
    RD_TRY(rewards, knownRewards(loaded, static_cast<std::size_t>(preview.changes)));
    std::map<int, PayoutState> states;
    for (const Payout &payout : loaded.payouts)
        states[payout.line] = payout.state;
    for (const ResultRow &row : preview.rows) {
        if (!isSure(row))
            continue;
        const Payout after = told(row, loaded.batch, now, known ? known->unclaimedDays : 0, preview.wasApplied);
        if (row.willChange) {
            RD_CHECK(settle(update, loaded.batch, after, row.match.move, factsOf(row), order.member, rewards));
            states[after.line] = update.payouts.back().state;
        } else if (!sameTold(after, *row.payout)) {
            update.payouts.push_back(after);
        }
        if (row.match.match != MatchClass::Contradicts || row.isConfirmed || preview.wasApplied)
            continue;
        // Paid after all, perhaps: nothing of it goes out a second time before a person has looked.
        for (const PayoutShare &share : row.payout->items) {
            RD_TRY(reward, rewardOf(rewards, share.reward));
            if (mayGoAgain(reward))
                update.changes.push_back(decisionChange(Decision::Hold, reward,
                    u"%1 had failed, and a file says that it was paid"_s.arg(row.payout->reference), order.member));
        }
    }
    const bool isAnswered =
        std::none_of(states.begin(), states.end(), [](const auto &entry) { return entry.second == PayoutState::Sent; });
    if (update.from == BatchState::Exported && isAnswered)
        update.to = BatchState::Reconciled;
    // The same file twice changes nothing (domain.md 5.4.7); nor does one that is about something else.
    const bool isAbout = std::any_of(preview.rows.begin(), preview.rows.end(), isAboutBatch);
    if (!update.payouts.empty() || update.from != update.to || (isAbout && !preview.wasApplied)) {
        update.results = AppliedResults{preview.fileHash, preview.kind,
            static_cast<int>(std::count_if(
                preview.rows.begin(), preview.rows.end(), [](const ResultRow &row) { return row.item.has_value(); })),
            preview.changes, now, order.member};
        update.records.push_back(batchEntry(loaded.batch, EntryKind::ResultsApplied,
            u"%1 changes, file %2"_s.arg(
                QString::number(preview.changes), QString::fromLatin1(preview.fileHash.toHex())),
            order.member));
        RD_TRY(suppliers, sealSuppliers(update.payouts, order.member));
        update.suppliers = std::move(suppliers);
        RD_CHECK(m.batches.apply(update, now));
        RD_TRY(billing, selfBilling());
        if (const QString held = heldText(billing); !held.isEmpty())
            preview.remarks << held;
    }
    RD_TRY(after, m.batches.batch(order.batch));
    preview.batch = std::move(after);
    line.end(u"ok"_s, u"%1 changes"_s.arg(preview.changes));
    return preview;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/payoutwords.h"

#include "models/items/batchmodel.h"
#include "models/items/rewardmodel.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::PayoutWords)
};

constexpr qsizetype kShortHash = 12;

std::vector<BatchState> stageStates(const Batch &batch)
{
    if (!batch.twoPerson)
        return {
            BatchState::Draft, BatchState::Sealed, BatchState::Exported, BatchState::Reconciled, BatchState::Closed};
    return {BatchState::Draft, BatchState::Approved, BatchState::Sealed, BatchState::Exported, BatchState::Reconciled,
        BatchState::Closed};
}

} // namespace

QStringList PayoutWords::stages(const Batch &batch)
{
    QStringList stages;
    for (const BatchState state : stageStates(batch))
        stages += items::BatchModel::stateText(state);
    return stages;
}

int PayoutWords::stageOf(const Batch &batch)
{
    const std::vector<BatchState> states = stageStates(batch);
    if (batch.state == BatchState::Closed)
        return static_cast<int>(states.size());
    const BatchState wanted = batch.state == BatchState::Exporting ? BatchState::Exported : batch.state;
    const auto found = std::find(states.begin(), states.end(), wanted);
    return found == states.end() ? 0 : static_cast<int>(found - states.begin());
}

QString PayoutWords::reasonText(const QString &reason)
{
    if (reason == "not-approved"_L1)
        return Words::tr("Not approved");
    if (reason == "not-cash"_L1)
        return Words::tr("Not paid in cash");
    if (reason == "other-provider"_L1)
        return Words::tr("Paid through another provider");
    if (reason == "not-for-participant"_L1)
        return Words::tr("Belongs to the customer");
    if (reason == "file-refuses"_L1)
        return Words::tr("The file cannot hold it");
    const auto blocker = blockerFromWord(reason);
    return blocker ? items::RewardModel::blockerText(*blocker) : safeText(reason, 60);
}

QString PayoutWords::matchText(MatchClass match)
{
    switch (match) {
    case MatchClass::Matched:
        return Words::tr("Matched");
    case MatchClass::Unmatched:
        return Words::tr("Unmatched");
    case MatchClass::Missing:
        return Words::tr("Missing");
    case MatchClass::Duplicate:
        return Words::tr("Duplicate");
    case MatchClass::AmountDiffers:
        return Words::tr("Amount differs");
    case MatchClass::ReceiverDiffers:
        return Words::tr("Receiver differs");
    case MatchClass::UnknownWord:
        return Words::tr("Unknown state");
    case MatchClass::Contradicts:
        return Words::tr("Contradicts");
    }
    return {};
}

QString PayoutWords::exportText(ExportEnd end)
{
    switch (end) {
    case ExportEnd::Written:
        return Words::tr("Exported");
    case ExportEnd::WrittenAgain:
        return Words::tr("Exported again");
    case ExportEnd::NotWritten:
        return Words::tr("Export failed");
    case ExportEnd::Uncertain:
        break;
    }
    return Words::tr("Export uncertain");
}

QString PayoutWords::moveText(PayoutMove move)
{
    switch (move) {
    case PayoutMove::None:
        return Words::tr("Stays as it is");
    case PayoutMove::Settle:
        return Words::tr("Becomes paid");
    case PayoutMove::Unclaim:
        return Words::tr("Becomes unclaimed");
    case PayoutMove::Fail:
        return Words::tr("Failed: due again");
    case PayoutMove::Return:
        return Words::tr("Came back: due again");
    case PayoutMove::Contradict:
        return Words::tr("A person has to find out");
    }
    return {};
}

QString PayoutWords::providerText(const QString &provider)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> names[] = {{"paypal"_L1, "PayPal"_L1},
        {"wise"_L1, "Wise"_L1}, {"tremendous"_L1, "Tremendous"_L1}, {"razorpayx"_L1, "RazorpayX"_L1},
        {"cashfree"_L1, "Cashfree"_L1}};
    for (const auto &[word, name] : names) {
        if (provider == word)
            return QString(name);
    }
    if (provider == "sepa"_L1)
        return Words::tr("Bank account (SEPA)");
    if (provider == "ach"_L1)
        return Words::tr("Bank account (US)");
    if (provider == "bank"_L1)
        return Words::tr("Bank account");
    return safeText(provider, 40);
}

QString PayoutWords::shortHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex().left(kShortHash));
}

QString PayoutWords::sumText(int count, const Money &total)
{
    return Words::tr("%1 · %2", "payouts, total").arg(Words::tr("%Ln payouts", nullptr, count), formatMoney(total));
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardmodel.h"

#include <map>

namespace rd::items {

namespace {

std::vector<ColumnInfo> rewardColumns()
{
    return {
        {QStringLiteral("participant"), RewardModel::tr("Participant"), false},
        {QStringLiteral("amount"), RewardModel::tr("Amount"), true},
        {QStringLiteral("kind"), RewardModel::tr("Reward"), false},
        {QStringLiteral("for"), RewardModel::tr("For", "which side of a referral is rewarded"), false},
        {QStringLiteral("campaign"), RewardModel::tr("Campaign"), false},
        {QStringLiteral("customer"), RewardModel::tr("Customer"), false},
        {QStringLiteral("due"), RewardModel::tr("Due", "date from which a reward is due"), false},
        {QStringLiteral("state"), RewardModel::tr("State"), false},
        {QStringLiteral("blockers"), RewardModel::tr("Blocked by"), false},
        {QStringLiteral("connection"), RewardModel::tr("Connection"), false},
    };
}

QStringList blockerWords(const RewardRow &row)
{
    QStringList codes;
    for (const Blocker blocker : row.blockers)
        codes += word(blocker);
    return codes;
}

QString blockerTexts(const RewardRow &row)
{
    QStringList texts;
    for (const Blocker blocker : row.blockers)
        texts += RewardModel::blockerText(blocker);
    return texts.join(QStringLiteral(", "));
}

QVariant amountCell(const RewardRow &row, int role)
{
    if (!row.amount)
        return {};
    switch (role) {
    case MinorRole:
        return row.amount->minor;
    case CurrencyRole:
        return row.amount->currency.packed();
    case RawRole:
        return toDecimal(*row.amount);
    default:
        return {};
    }
}

QVariant textCell(const QString &text, const QString &code, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case CodeRole:
    case RawRole:
        return code;
    default:
        return {};
    }
}

QVariant participantCell(const RewardRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.participantName.isEmpty() ? row.participantEmail : row.participantName;
    case CaptionRole:
        return row.participantEmail;
    case RawRole:
        return row.participantEmail;
    default:
        return {};
    }
}

QVariant dateCell(Instant instant, int role)
{
    switch (role) {
    case InstantRole:
        return toUnixMs(instant);
    case RawRole:
        return toIso(instant);
    default:
        return {};
    }
}

} // namespace

RewardModel::RewardModel(QObject *parent) : RowModel(rewardColumns(), parent) {}

void RewardModel::setRows(std::vector<RewardRow> rows)
{
    beginRows();
    m_rows = std::move(rows);
    endRows();
}

void RewardModel::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    refilter();
}

int RewardModel::rowOfReward(RewardId id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return rowOf(i);
    }
    return -1;
}

QVariant RewardModel::cell(std::size_t source, int column, int role) const
{
    const RewardRow &row = m_rows[source];
    if (role == IdRole)
        return row.id.value;
    switch (static_cast<RewardColumn>(column)) {
    case RewardColumn::Participant:
        return participantCell(row, role);
    case RewardColumn::Amount:
        return amountCell(row, role);
    case RewardColumn::Kind:
        return textCell(kindText(row.kind), word(row.kind), role);
    case RewardColumn::For:
        return textCell(beneficiaryText(row.beneficiary), word(row.beneficiary), role);
    case RewardColumn::Campaign:
        return textCell(row.campaign, row.campaign, role);
    case RewardColumn::Customer:
        return textCell(row.customerEmail.isEmpty() ? row.customerId : row.customerEmail, row.customerId, role);
    case RewardColumn::Due:
        return dateCell(row.dueAt, role);
    case RewardColumn::State:
        return textCell(stateText(row.state), word(row.state), role);
    case RewardColumn::Blockers:
        if (role == WordsRole)
            return blockerWords(row);
        return textCell(blockerTexts(row), blockerWords(row).join(QLatin1Char(' ')), role);
    case RewardColumn::Connection:
        return textCell(row.connection, row.connection, role);
    }
    return {};
}

int RewardModel::compare(std::size_t left, std::size_t right, int column) const
{
    const RewardRow &a = m_rows[left];
    const RewardRow &b = m_rows[right];
    switch (static_cast<RewardColumn>(column)) {
    case RewardColumn::Amount: {
        // Currencies are never compared with each other: first by currency, then by amount.
        const auto key = [](const RewardRow &row) {
            return row.amount ? std::make_pair(row.amount->currency.code(), row.amount->minor)
                              : std::make_pair(QString(), qint64(0));
        };
        return threeWay(key(a), key(b));
    }
    case RewardColumn::Due:
        return threeWay(a.dueAt, b.dueAt);
    case RewardColumn::State:
        return threeWay(static_cast<int>(a.state), static_cast<int>(b.state));
    case RewardColumn::Blockers:
        return threeWay(a.blockers.size(), b.blockers.size());
    case RewardColumn::Participant:
    case RewardColumn::Kind:
    case RewardColumn::For:
    case RewardColumn::Campaign:
    case RewardColumn::Customer:
    case RewardColumn::Connection:
        break;
    }
    return threeWayText(
        cell(left, column, Qt::DisplayRole).toString(), cell(right, column, Qt::DisplayRole).toString());
}

QString RewardModel::searchTextOf(std::size_t source) const
{
    const RewardRow &row = m_rows[source];
    const QStringList parts{row.participantName, row.participantEmail, row.customerEmail, row.customerId, row.objectId,
        row.campaign, QString::number(row.id.value), kindText(row.kind), stateText(row.state)};
    return parts.join(QLatin1Char('\n'));
}

std::vector<ShownTotal> RewardModel::shownTotals() const
{
    std::map<std::pair<Mode, Currency>, qint64> sums;
    shownRows().forEach([this, &sums](std::size_t at) {
        const RewardRow &row = m_rows[at];
        if (row.amount)
            sums[{row.mode(), row.amount->currency}] += row.amount->minor;
    });
    std::vector<ShownTotal> totals;
    for (const auto &[key, minor] : sums)
        totals.push_back({key.first, Money{minor, key.second}, {}});
    return totals;
}

std::vector<ExtraField> RewardModel::extraFields() const
{
    return {{QStringLiteral("currency"), tr("Currency")}, {QStringLiteral("mode"), tr("Mode", "test or live")},
        {QStringLiteral("email"), tr("E-mail")}, {QStringLiteral("payment"), tr("Payment")},
        {QStringLiteral("paid"), tr("Paid", "date of the payment"), true},
        {QStringLiteral("issued"), tr("Issued", "date"), true}, {QStringLiteral("reference"), tr("Reference")},
        {QStringLiteral("id"), tr("Number")}};
}

QString RewardModel::extraText(std::size_t source, int field) const
{
    const RewardRow &row = m_rows[source];
    switch (field) {
    case 0:
        return row.amount ? row.amount->currency.code() : QString();
    case 1:
        return word(row.mode());
    case 2:
        return row.participantEmail;
    case 3:
        return row.objectId;
    case 4:
        return QString::number(toUnixMs(row.paidAt));
    case 5:
        return QString::number(toUnixMs(row.issuedAt));
    case 6:
        return row.reference;
    default:
        return QString::number(row.id.value);
    }
}

QString RewardModel::kindText(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Cash:
        return tr("Cash");
    case RewardKind::Coupon:
        return tr("Coupon");
    case RewardKind::AccountCredit:
        return tr("Account credit");
    case RewardKind::PriceChange:
        return tr("Price change");
    case RewardKind::StoreCredit:
        return tr("Store credit");
    case RewardKind::GiftCard:
        return tr("Gift card");
    case RewardKind::DiscountCode:
        return tr("Discount code");
    case RewardKind::Points:
        return tr("Points");
    case RewardKind::Goods:
        return tr("Goods");
    }
    return {};
}

QString RewardModel::stateText(RewardState state)
{
    switch (state) {
    case RewardState::Pending:
        return tr("Pending");
    case RewardState::InReview:
        return tr("In review");
    case RewardState::Due:
        return tr("Due");
    case RewardState::Approved:
        return tr("Approved");
    case RewardState::Batched:
        return tr("In a batch");
    case RewardState::Submitted:
        return tr("Submitted");
    case RewardState::Unclaimed:
        return tr("Unclaimed");
    case RewardState::Issued:
        return tr("Issued");
    case RewardState::Rejected:
        return tr("Rejected");
    case RewardState::Voided:
        return tr("Voided");
    case RewardState::PartlyReversed:
        return tr("Partly reversed");
    case RewardState::Reversed:
        return tr("Reversed");
    }
    return {};
}

QString RewardModel::blockerText(Blocker blocker)
{
    switch (blocker) {
    case Blocker::BelowThreshold:
        return tr("Below the threshold");
    case Blocker::NegativeBalance:
        return tr("Negative balance");
    case Blocker::NoPayoutMethod:
        return tr("No payout method");
    case Blocker::MethodChangedRecently:
        return tr("Payout method changed recently");
    case Blocker::CurrencyNotSupported:
        return tr("Currency not supported");
    case Blocker::TaxFormMissing:
        return tr("Tax form missing");
    case Blocker::ParticipantSuspended:
        return tr("Participant suspended");
    case Blocker::CustomerNotFound:
        return tr("No customer with this e-mail");
    case Blocker::EmailMismatch:
        return tr("E-mail differs");
    case Blocker::ExistingDiscount:
        return tr("Holds an unused discount");
    case Blocker::CurrencyMismatch:
        return tr("Other currency");
    case Blocker::ProviderLimit:
        return tr("Provider's limit");
    case Blocker::RateMissing:
        return tr("Exchange rate missing");
    case Blocker::Offline:
        return tr("Offline");
    case Blocker::AmbiguousCustomer:
        return tr("Several customers with this e-mail");
    case Blocker::AmbiguousSubscription:
        return tr("Several subscriptions");
    case Blocker::SyncIncomplete:
        return tr("First sync not complete");
    case Blocker::NeedsApproval:
        return tr("Needs approval");
    case Blocker::ProviderRefused:
        return tr("Refused by the provider");
    case Blocker::Timeout:
        return tr("No answer in time");
    case Blocker::RateLimited:
        return tr("Provider asks for a pause");
    case Blocker::OutcomeUnknown:
        return tr("Outcome being checked");
    case Blocker::ReferrerNotDue:
        return tr("Referrer's reward not due");
    case Blocker::AlreadyIssued:
        return tr("Already issued");
    case Blocker::RestoredCopy:
        return tr("May have been given before the restore");
    }
    return {};
}

QString RewardModel::beneficiaryText(Beneficiary beneficiary)
{
    switch (beneficiary) {
    case Beneficiary::Referrer:
        return tr("Referrer");
    case Beneficiary::Referee:
        return tr("Customer", "the person who was referred");
    }
    return {};
}

QString RewardModel::flagText(const QString &word)
{
    if (word == QLatin1StringView("dispute"))
        return tr("A dispute is open");
    if (word == QLatin1StringView("refund-pending"))
        return tr("A refund is under way");
    if (word == QLatin1StringView("self-referral"))
        return tr("Participant and customer are the same person");
    if (word == QLatin1StringView("self-referral-weak"))
        return tr("Participant and customer look alike");
    if (word == QLatin1StringView("foreign-code"))
        return tr("Somebody else's code was used");
    if (word == QLatin1StringView("rate-missing"))
        return tr("The exchange rate is missing");
    if (word == QLatin1StringView("held"))
        return tr("Held by a person");
    if (word == QLatin1StringView("count-fell"))
        return tr("What was counted for it has fallen since");
    if (word == QLatin1StringView("late-change"))
        return tr("A change is proposed");
    if (word == QLatin1StringView("company-domain"))
        return tr("Participant and customer are of the same company");
    if (word == QLatin1StringView("disposable-email"))
        return tr("The customer has a throw-away e-mail address");
    if (word == QLatin1StringView("velocity"))
        return tr("Unusually many new referrals at once");
    if (word == QLatin1StringView("look-alike-email"))
        return tr("The e-mail address looks like another one");
    if (word == QLatin1StringView("duplicate-email"))
        return tr("Another customer has the same e-mail address");
    if (word == QLatin1StringView("shared-destination"))
        return tr("Two participants are paid to the same place");
    if (word == QLatin1StringView("prize-given"))
        return tr("This prize has been given to somebody else");
    return word;
}

} // namespace rd::items

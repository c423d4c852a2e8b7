// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordmodel.h"

#include "models/items/tablecells.h"

using namespace Qt::StringLiterals;

namespace rd::items {

namespace {

std::vector<ColumnInfo> recordColumns()
{
    return {
        {u"at"_s, RecordModel::tr("When"), false},
        {u"kind"_s, RecordModel::tr("What"), false},
        {u"participant"_s, RecordModel::tr("Participant"), false},
        {u"amount"_s, RecordModel::tr("Amount"), true},
        {u"facts"_s, RecordModel::tr("Details"), false},
        {u"by"_s, RecordModel::tr("By"), false},
        {u"number"_s, RecordModel::tr("Number", "of a record"), true},
    };
}

} // namespace

RecordModel::RecordModel(ListRepository &lists, Background background, MoneyText moneyText, QObject *parent)
    : WindowOf(BooksList::Records, recordColumns(), lists, std::move(background), parent),
      m_moneyText(std::move(moneyText))
{
}

void RecordModel::setGroup(Group group)
{
    if (group == Group::All) {
        setConditions({});
        return;
    }
    ListTerm term;
    term.field = u"kind"_s;
    term.match = ListTerm::Match::Equals;
    for (const EntryKind kind : kindsOf(group))
        term.texts += QString::number(static_cast<int>(kind));
    setConditions({term});
}

std::vector<EntryKind> RecordModel::kindsOf(Group group)
{
    using enum EntryKind;
    switch (group) {
    case Group::Money:
        return {Accrued, Reinstated, Reversed, ReversedAfterIssue, Submitted, Issued, PayoutFailed, PayoutReturned,
            Recovered, AdjustmentPlus, AdjustmentMinus, WriteOff, RecoveryUndone, GrantedNonCash, VoidedNonCash,
            SubmittedNonCash, IssuedNonCash, FailedNonCash, ReinstatedNonCash, IssuedManually, SetOff};
    case Group::Decisions:
        return {Approved, ApprovalWithdrawn, Rejected, Reopened, Flagged, FlagCleared, FlagConfirmed, Held,
            IssueAbandoned, ResendApproved, WriteOffRequested, WriteOffRefused, RestoreChecked};
    case Group::Payouts:
        return {Batched, BatchDiscarded, Sealed, ProviderState, BatchApproved, Exported, ResultsApplied, BatchClosed,
            PayoutMethodChanged};
    case Group::Settings:
        return {CampaignChanged, MemberChanged, ConnectionChanged, AttributionChanged, Imported, Restored, Erased,
            KeyChanged};
    case Group::All:
        break;
    }
    std::vector<EntryKind> all;
    for (const Group one : {Group::Money, Group::Decisions, Group::Payouts, Group::Settings}) {
        const std::vector<EntryKind> some = kindsOf(one);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

QString RecordModel::groupText(Group group)
{
    switch (group) {
    case Group::All:
        return tr("All records");
    case Group::Money:
        return tr("Earned, issued, taken back");
    case Group::Decisions:
        return tr("Decisions of people");
    case Group::Payouts:
        return tr("Payout batches");
    case Group::Settings:
        return tr("Settings, people, imports");
    }
    return {};
}

QString RecordModel::personText(const BookRecord &record)
{
    return record.participantName.isEmpty() ? record.participantEmail : record.participantName;
}

QString RecordModel::orderField(int column) const
{
    switch (static_cast<RecordColumn>(column)) {
    case RecordColumn::When:
    case RecordColumn::Number: // times never go back along the chain
        return u"number"_s;
    case RecordColumn::Kind:
    case RecordColumn::Participant:
    case RecordColumn::Amount:
    case RecordColumn::Facts:
    case RecordColumn::By:
        break;
    }
    return columns()[static_cast<std::size_t>(column)].id;
}

std::vector<std::pair<QString, QString>> RecordModel::namesOf(const QString &field) const
{
    std::vector<std::pair<QString, QString>> names;
    if (field == "kind"_L1) {
        for (const EntryKind kind : kindsOf(Group::All))
            names.emplace_back(QString::number(static_cast<int>(kind)), kindText(kind));
    }
    return names;
}

/// What an import changed about one person reads otherwise (kindText()); listfields.cpp tells them apart.
std::vector<std::pair<QString, QString>> RecordModel::orderNamesOf(const QString &field) const
{
    std::vector<std::pair<QString, QString>> names = namesOf(field);
    if (field == "kind"_L1) {
        BookRecord record;
        record.kind = EntryKind::Imported;
        record.participant = ParticipantId{1};
        const QString number = QString::number(static_cast<int>(record.kind));
        names.emplace_back(number + u" state"_s, kindText(record));
        record.facts = u"participant: e-mail"_s;
        names.emplace_back(number + u" e-mail"_s, kindText(record));
    }
    return names;
}

bool RecordModel::hasInstants(int column) const
{
    return column == static_cast<int>(RecordColumn::When);
}

std::vector<ExtraField> RecordModel::extraFields() const
{
    return {{u"campaign"_s, tr("Campaign")}};
}

QString RecordModel::extraText(std::size_t source, int) const
{
    return rowAt(static_cast<int>(source)).campaign;
}

QVariant RecordModel::rowCell(const BookRecord &record, int column, int role) const
{
    switch (static_cast<RecordColumn>(column)) {
    case RecordColumn::When:
        return role == InstantRole || role == RawRole ? QVariant(toUnixMs(record.at)) : QVariant();
    case RecordColumn::Kind:
        if (role == CaptionRole)
            return record.campaign;
        return textCell(record.seq == 0 ? QString() : kindText(record), role);
    case RecordColumn::Participant:
        if (role == CaptionRole)
            return record.participantName.isEmpty() ? QString() : record.participantEmail;
        return textCell(personText(record), role);
    case RecordColumn::Amount:
        return record.amount.currency.isValid() ? moneyCell(record.amount, m_moneyText, role) : QVariant();
    case RecordColumn::Facts:
        return textCell(record.facts, role);
    case RecordColumn::By:
        return textCell(record.actor, role);
    case RecordColumn::Number:
        return countCell(record.seq, role);
    }
    return {};
}

} // namespace rd::items

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ledger.h"

#include "models/core/chainhasher.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace rd {

QString word(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Accrued:
        return u"accrued"_s;
    case EntryKind::Reinstated:
        return u"reinstated"_s;
    case EntryKind::Reversed:
        return u"reversed"_s;
    case EntryKind::ReversedAfterIssue:
        return u"reversed-after-issue"_s;
    case EntryKind::Submitted:
        return u"submitted"_s;
    case EntryKind::Issued:
        return u"issued"_s;
    case EntryKind::PayoutFailed:
        return u"payout-failed"_s;
    case EntryKind::PayoutReturned:
        return u"payout-returned"_s;
    case EntryKind::Recovered:
        return u"recovered"_s;
    case EntryKind::AdjustmentPlus:
        return u"adjustment-plus"_s;
    case EntryKind::AdjustmentMinus:
        return u"adjustment-minus"_s;
    case EntryKind::WriteOff:
        return u"write-off"_s;
    case EntryKind::Approved:
        return u"approved"_s;
    case EntryKind::ApprovalWithdrawn:
        return u"approval-withdrawn"_s;
    case EntryKind::Rejected:
        return u"rejected"_s;
    case EntryKind::Reopened:
        return u"reopened"_s;
    case EntryKind::Flagged:
        return u"flagged"_s;
    case EntryKind::FlagCleared:
        return u"flag-cleared"_s;
    case EntryKind::FlagConfirmed:
        return u"flag-confirmed"_s;
    case EntryKind::Held:
        return u"held"_s;
    case EntryKind::GrantedNonCash:
        return u"granted-non-cash"_s;
    case EntryKind::VoidedNonCash:
        return u"voided-non-cash"_s;
    case EntryKind::SubmittedNonCash:
        return u"submitted-non-cash"_s;
    case EntryKind::IssuedNonCash:
        return u"issued-non-cash"_s;
    case EntryKind::FailedNonCash:
        return u"failed-non-cash"_s;
    case EntryKind::ReinstatedNonCash:
        return u"reinstated-non-cash"_s;
    case EntryKind::IssueAbandoned:
        return u"issue-abandoned"_s;
    case EntryKind::ResendApproved:
        return u"resend-approved"_s;
    case EntryKind::IssuedManually:
        return u"issued-manually"_s;
    case EntryKind::WriteOffRequested:
        return u"write-off-requested"_s;
    case EntryKind::WriteOffRefused:
        return u"write-off-refused"_s;
    case EntryKind::CampaignChanged:
        return u"campaign-changed"_s;
    case EntryKind::MemberChanged:
        return u"member-changed"_s;
    case EntryKind::ConnectionChanged:
        return u"connection-changed"_s;
    case EntryKind::AttributionChanged:
        return u"attribution-changed"_s;
    case EntryKind::Imported:
        return u"imported"_s;
    case EntryKind::Restored:
        return u"restored"_s;
    case EntryKind::RestoreChecked:
        return u"restore-checked"_s;
    case EntryKind::Erased:
        return u"erased"_s;
    case EntryKind::KeyChanged:
        return u"key-changed"_s;
    case EntryKind::Batched:
        return u"batched"_s;
    case EntryKind::BatchDiscarded:
        return u"batch-discarded"_s;
    case EntryKind::Sealed:
        return u"sealed"_s;
    case EntryKind::ProviderState:
        return u"provider-state"_s;
    case EntryKind::SetOff:
        return u"set-off"_s;
    case EntryKind::BatchApproved:
        return u"batch-approved"_s;
    case EntryKind::Exported:
        return u"exported"_s;
    case EntryKind::ResultsApplied:
        return u"results-applied"_s;
    case EntryKind::BatchClosed:
        return u"batch-closed"_s;
    case EntryKind::PayoutMethodChanged:
        return u"payout-method-changed"_s;
    case EntryKind::RecoveryUndone:
        return u"recovery-undone"_s;
    }
    return u"unknown"_s;
}

bool isPosting(EntryKind kind)
{
    return accountsOf(kind).first != Account::None;
}

std::pair<Account, Account> accountsOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Accrued:
    case EntryKind::Reinstated:
    case EntryKind::AdjustmentPlus:
        return {Account::Expense, Account::Open};
    case EntryKind::Reversed:
    case EntryKind::AdjustmentMinus:
        return {Account::Open, Account::Expense};
    case EntryKind::ReversedAfterIssue:
        return {Account::Recoverable, Account::Expense};
    case EntryKind::Submitted:
        return {Account::Open, Account::InTransit};
    case EntryKind::Issued:
        return {Account::InTransit, Account::Settled};
    case EntryKind::PayoutFailed:
        return {Account::InTransit, Account::Open};
    case EntryKind::PayoutReturned:
        return {Account::Settled, Account::Open};
    case EntryKind::Recovered:
        return {Account::Open, Account::Recoverable};
    case EntryKind::RecoveryUndone:
        return {Account::Recoverable, Account::Open};
    case EntryKind::WriteOff:
        return {Account::Expense, Account::Recoverable};
    case EntryKind::Approved:
    case EntryKind::ApprovalWithdrawn:
    case EntryKind::Rejected:
    case EntryKind::Reopened:
    case EntryKind::Flagged:
    case EntryKind::FlagCleared:
    case EntryKind::FlagConfirmed:
    case EntryKind::Held:
    case EntryKind::GrantedNonCash:
    case EntryKind::VoidedNonCash:
    case EntryKind::SubmittedNonCash:
    case EntryKind::IssuedNonCash:
    case EntryKind::FailedNonCash:
    case EntryKind::ReinstatedNonCash:
    case EntryKind::IssueAbandoned:
    case EntryKind::ResendApproved:
    case EntryKind::IssuedManually:
    case EntryKind::WriteOffRequested:
    case EntryKind::WriteOffRefused:
    case EntryKind::CampaignChanged:
    case EntryKind::MemberChanged:
    case EntryKind::ConnectionChanged:
    case EntryKind::AttributionChanged:
    case EntryKind::Imported:
    case EntryKind::Restored:
    case EntryKind::RestoreChecked:
    case EntryKind::Erased:
    case EntryKind::Batched:
    case EntryKind::BatchDiscarded:
    case EntryKind::Sealed:
    case EntryKind::ProviderState:
    case EntryKind::SetOff:
    case EntryKind::BatchApproved:
    case EntryKind::Exported:
    case EntryKind::ResultsApplied:
    case EntryKind::BatchClosed:
    case EntryKind::PayoutMethodChanged:
    case EntryKind::KeyChanged:
        return {Account::None, Account::None};
    }
    return {Account::None, Account::None};
}

namespace {

/// "<length>:<bytes>": the end of a field never depends on what is in it.
void addField(std::string &bytes, std::string_view value)
{
    std::array<char, 24> length;
    const auto end = std::to_chars(length.data(), length.data() + length.size(), value.size()).ptr;
    bytes.append(length.data(), end).push_back(':');
    bytes.append(value);
}

void addField(std::string &bytes, qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    addField(bytes, std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void addCanonical(std::string &bytes, const ChainFields &fields)
{
    addField(bytes, fields.seq);
    addField(bytes, static_cast<qint64>(fields.kind));
    addField(bytes, fields.reward.value);
    addField(bytes, fields.rewardKey);
    addField(bytes, fields.participant.value);
    addField(bytes, fields.amount);
    addField(bytes, fields.currency);
    addField(bytes, fields.facts);
    addField(bytes, fields.actor);
    addField(bytes, toUnixMs(fields.at));
}

/// The texts of an entry in UTF-8, and its fields as views of them.
struct Utf8Entry {
    explicit Utf8Entry(const LedgerEntry &entry)
        : rewardKey(entry.rewardKey.toStdString()),
          currency(entry.currency.code().toStdString()),
          facts(entry.facts.toStdString()),
          actor(entry.actor.toStdString()),
          fields{entry.seq, entry.kind, entry.reward, rewardKey, entry.participant, entry.amount, currency, this->facts,
              actor, entry.at}
    {
    }
    Utf8Entry(const Utf8Entry &) = delete;
    Utf8Entry &operator=(const Utf8Entry &) = delete;
    std::string rewardKey;
    std::string currency;
    std::string facts;
    std::string actor;
    ChainFields fields;
};

constexpr std::string_view kDomain = "rd-chain-1";
constexpr QLatin1StringView kNote("note:");
constexpr qsizetype kNoteDigits = 64;

} // namespace

struct ChainHasher::Private {
    Private() : algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr)), context(EVP_MD_CTX_new())
    {
        if (algorithm == nullptr || context == nullptr)
            qFatal("SHA-256 is not available");
    }
    ~Private()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    EVP_MD *algorithm;
    EVP_MD_CTX *context;
    std::string bytes;
};

ChainHasher::ChainHasher() : d(std::make_unique<Private>()) {}
ChainHasher::~ChainHasher() = default;
ChainHasher::ChainHasher(ChainHasher &&) noexcept = default;
ChainHasher &ChainHasher::operator=(ChainHasher &&) noexcept = default;

void ChainHasher::hash(std::string_view previous, const ChainFields &fields, char *hash)
{
    d->bytes.assign(kDomain).append(previous);
    addCanonical(d->bytes, fields);
    if (EVP_DigestInit_ex2(d->context, d->algorithm, nullptr) != 1
        || EVP_DigestUpdate(d->context, d->bytes.data(), d->bytes.size()) != 1
        || EVP_DigestFinal_ex(d->context, reinterpret_cast<unsigned char *>(hash), nullptr) != 1)
        qFatal("SHA-256 failed"); // nothing may be recorded with a wrong hash
}

QByteArray canonical(const LedgerEntry &entry)
{
    std::string bytes;
    addCanonical(bytes, Utf8Entry(entry).fields);
    return QByteArray::fromStdString(bytes);
}

QByteArray chainHash(const QByteArray &previous, const LedgerEntry &entry)
{
    thread_local ChainHasher hasher;
    QByteArray hash(static_cast<qsizetype>(ChainHasher::kSize), Qt::Uninitialized);
    const std::string_view before(previous.constData(), static_cast<std::size_t>(previous.size()));
    hasher.hash(before, Utf8Entry(entry).fields, hash.data());
    return hash;
}

QString noteMark(const QByteArray &salt, const QString &note)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray("rd-note-1" + salt + note.toUtf8()), QCryptographicHash::Sha256);
    return kNote + QString::fromLatin1(digest.toHex());
}

QString noteMarkIn(const QString &facts)
{
    const QString end = facts.right(kNote.size() + kNoteDigits);
    const bool standsAlone = end.size() == facts.size() || facts.at(facts.size() - end.size() - 1) == u' ';
    return end.size() == kNote.size() + kNoteDigits && end.startsWith(kNote) && standsAlone ? end : QString();
}

QString shownFacts(const LedgerEntry &entry)
{
    const QString mark = noteMarkIn(entry.facts);
    if (mark.isEmpty())
        return entry.facts;
    const QString facts = entry.facts.chopped(mark.size()).trimmed();
    const QString note = entry.note.isEmpty() ? u"(what was typed has been removed)"_s : entry.note;
    return facts.isEmpty() ? note : QString(facts + u": "_s + note);
}

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

} // namespace rd

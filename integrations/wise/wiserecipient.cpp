// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/wise/wiserecipient.h"

#include <QRegularExpression>

#include <array>

namespace rd::wise {

using namespace Qt::StringLiterals;

namespace {

using Kind = DestinationKind;

/// What a kind of account is paid in by its own country's way.
struct Local {
    Kind kind;
    QLatin1StringView currency;
    QLatin1StringView type; ///< Wise's word
};
constexpr std::array kLocal{Local{Kind::UkAccount, QLatin1StringView("GBP"), QLatin1StringView("sort_code")},
    Local{Kind::UsAccount, QLatin1StringView("USD"), QLatin1StringView("aba")},
    Local{Kind::AuAccount, QLatin1StringView("AUD"), QLatin1StringView("australian")},
    Local{Kind::CaAccount, QLatin1StringView("CAD"), QLatin1StringView("canadian")}};

const Local *localOf(Kind kind)
{
    const auto found =
        std::find_if(kLocal.begin(), kLocal.end(), [kind](const Local &one) { return one.kind == kind; });
    return found == kLocal.end() ? nullptr : &*found;
}

/// Wise wants the receiver's address (payouts.md 2a).
bool needsAddress(const QString &target, const QString &source)
{
    static const QStringList targets{u"USD"_s, u"PHP"_s, u"THB"_s, u"TRY"_s};
    static const QStringList sources{u"USD"_s, u"AUD"_s};
    return targets.contains(target) || sources.contains(source);
}

/// What Wise's transfer requirements ask beside the reference (POST /v1/transfer-requirements): a purpose in its own
/// words, which is not kept here.
bool needsPurpose(const QString &target)
{
    static const QStringList targets{u"CNY"_s, u"INR"_s, u"THB"_s};
    return targets.contains(target);
}

QJsonObject detailsOf(const Destination &destination)
{
    QJsonObject details{{u"legalType"_s, u"PRIVATE"_s}};
    switch (destination.kind) {
    case Kind::Email:
        return {{u"email"_s, destination.account}};
    case Kind::Iban:
        details.insert(u"IBAN"_s, destination.account);
        return details;
    case Kind::UkAccount:
        details.insert(u"sortCode"_s, destination.routing);
        break;
    case Kind::UsAccount:
        details.insert(u"abartn"_s, destination.routing);
        details.insert(u"accountType"_s, destination.isSavings ? u"SAVINGS"_s : u"CHECKING"_s);
        break;
    case Kind::AuAccount:
        details.insert(u"bsbCode"_s, destination.routing);
        break;
    case Kind::CaAccount:
        details.insert(u"institutionNumber"_s, destination.routing.section(u'-', 0, 0));
        details.insert(u"transitNumber"_s, destination.routing.section(u'-', 1));
        details.insert(u"accountType"_s, destination.isSavings ? u"Saving"_s : u"Checking"_s);
        break;
    case Kind::IndianAccount:
    case Kind::PayPalId:
    case Kind::Phone:
    case Kind::Upi:
    case Kind::WiseRecipient:
    case Kind::StripeAccount:
        return {};
    }
    details.insert(u"accountNumber"_s, destination.account);
    return details;
}

QString typeOf(Kind kind)
{
    if (const Local *local = localOf(kind))
        return local->type;
    return kind == Kind::Email ? u"email"_s : u"iban"_s;
}

} // namespace

QString objectionTo(const Destination &destination, const QString &target, const QString &source)
{
    const Kind kind = destination.kind;
    if (needsPurpose(target))
        return u"Wise wants to know the purpose of a payout in %1, which only a person can say there: use the Wise file"_s
            .arg(target);
    if (kind == Kind::WiseRecipient) {
        static const QRegularExpression number(u"\\A[1-9][0-9]{0,17}\\z"_s);
        return number.match(destination.account).hasMatch()
            ? QString()
            : u"through the connection only recipients with a number can be paid; the Wise file takes this one"_s;
    }
    if (kind == Kind::Email)
        return {};
    const Local *local = localOf(kind);
    if (kind != Kind::Iban && local == nullptr)
        return u"Wise does not pay to a %1"_s.arg(word(kind));
    const bool isForeignIban = kind == Kind::Iban
        && std::any_of(kLocal.begin(), kLocal.end(), [&target](const Local &one) { return one.currency == target; });
    if ((local != nullptr && local->currency != target) || isForeignIban)
        return u"Wise does not pay %1 to a payout method of the kind %2"_s.arg(target, word(kind));
    if (needsAddress(target, source))
        return u"Wise wants the receiver's postal address for this: save the recipient at Wise and give its number as payout method, or use the Wise file"_s;
    return {};
}

QJsonObject recipientOf(const PayoutReceiver &receiver, qint64 profile, const QString &currency)
{
    return {{u"accountHolderName"_s, receiver.name.simplified()}, {u"currency"_s, currency},
        {u"details"_s, detailsOf(receiver.destination)}, {u"ownedByCustomer"_s, false}, {u"profile"_s, profile},
        {u"type"_s, typeOf(receiver.destination.kind)}};
}

bool isSameRecipient(const QJsonObject &listed, const QJsonObject &wanted)
{
    if (listed["active"_L1].toBool(true) != true || listed["type"_L1] != wanted["type"_L1]
        || listed["currency"_L1] != wanted["currency"_L1])
        return false;
    if (listed["accountHolderName"_L1].toString().simplified().compare(
            wanted["accountHolderName"_L1].toString(), Qt::CaseInsensitive)
        != 0)
        return false;
    const QJsonObject theirs = listed["details"_L1].toObject();
    const QJsonObject ours = wanted["details"_L1].toObject();
    for (auto member = ours.begin(); member != ours.end(); ++member) {
        // An IBAN's name is listed in small letters as well.
        const QJsonValue value = theirs.contains(member.key()) ? theirs[member.key()] : theirs[member.key().toLower()];
        if (value.toString().compare(member.value().toString(), Qt::CaseInsensitive) != 0)
            return false;
    }
    return !ours.isEmpty();
}

} // namespace rd::wise

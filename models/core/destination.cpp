// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/destination.h"

#include "models/core/destinationrules.h"
#include "models/core/iban.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

using Kind = DestinationKind;

struct KindWord {
    Kind kind;
    const char *word;
};
constexpr std::array kWords{KindWord{Kind::Email, "email"}, KindWord{Kind::PayPalId, "paypal-id"},
    KindWord{Kind::Phone, "phone"}, KindWord{Kind::Iban, "iban"}, KindWord{Kind::UkAccount, "uk-account"},
    KindWord{Kind::UsAccount, "us-account"}, KindWord{Kind::AuAccount, "au-account"},
    KindWord{Kind::CaAccount, "ca-account"}, KindWord{Kind::IndianAccount, "indian-account"},
    KindWord{Kind::Upi, "upi"}, KindWord{Kind::WiseRecipient, "wise-recipient"},
    KindWord{Kind::StripeAccount, "stripe-account"}};

struct Provider {
    const char *word;
    std::vector<Kind> kinds;
};

const std::vector<Provider> &providers()
{
    static const std::vector<Provider> kProviders{{"paypal", {Kind::Email, Kind::PayPalId, Kind::Phone}},
        {"wise",
            {Kind::Email, Kind::Iban, Kind::UkAccount, Kind::UsAccount, Kind::AuAccount, Kind::CaAccount,
                Kind::IndianAccount, Kind::WiseRecipient}},
        {"tremendous", {Kind::Email}}, {"razorpayx", {Kind::IndianAccount, Kind::Upi}},
        {"cashfree", {Kind::IndianAccount, Kind::Upi}}, {"sepa", {Kind::Iban}}, {"ach", {Kind::UsAccount}},
        {"bank",
            {Kind::Iban, Kind::UkAccount, Kind::UsAccount, Kind::AuAccount, Kind::CaAccount, Kind::IndianAccount,
                Kind::Upi}}};
    return kProviders;
}

const Provider *providerOf(QStringView word)
{
    const auto found = std::find_if(providers().begin(), providers().end(),
        [word](const Provider &provider) { return word == QLatin1StringView(provider.word); });
    return found == providers().end() ? nullptr : &*found;
}

bool takes(const Provider &provider, Kind kind)
{
    return std::find(provider.kinds.begin(), provider.kinds.end(), kind) != provider.kinds.end();
}

QString withoutBlanks(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'-' && c != u'.')
            out += c;
    }
    return out;
}

QString withoutSpaces(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

/// What stands behind an account: its holder in brackets, its type as a word.
struct Typed {
    QString text;
    QString holder;
    bool isSavings = false;
};

Typed takenApart(const QString &raw)
{
    Typed typed{raw.trimmed(), {}, false};
    const qsizetype open = typed.text.indexOf(u'(');
    if (open > 0 && typed.text.endsWith(u')') && !typed.text.startsWith(u'+')) {
        typed.holder = typed.text.sliced(open + 1).chopped(1).simplified();
        typed.text = typed.text.first(open).trimmed();
    }
    const QString last = typed.text.section(u' ', -1).toLower();
    if (last == u"savings" || last == u"saving" || last == u"checking") {
        typed.isSavings = last != u"checking";
        typed.text = typed.text.chopped(last.size()).trimmed();
    }
    return typed;
}

/// "12-34-56" → "dd-dd-dd": what a routing number looks like, blanks as dashes.
QString shapeOf(QStringView routing)
{
    QString shape;
    for (const QChar c : routing) {
        if (c.isDigit())
            shape += u'd';
        else
            shape += c == u' ' ? u'-' : c;
    }
    return shape;
}

tl::unexpected<Error> badDestination(const QString &text, const QString &hint = {})
{
    return fail(ErrorKind::BadInput, text, hint, u"bad-destination"_s);
}

QString bankHint()
{
    return u"An IBAN, or the number of the bank and the account with a stroke between: \"12-34-56 / 12345678\" "
           u"(British sort code), \"123-456 / 12345678\" (Australian BSB), \"021000021 / 123456789\" (American), "
           u"\"003-12345 / 1234567\" (Canadian), \"HDFC0004277 / 12345678901\" (Indian)."_s;
}

/// The kind by the look of the bank's number.
Result<Destination> withRouting(const QString &text)
{
    const QString routing = text.section(u'/', 0, 0).trimmed().toUpper();
    Destination destination;
    destination.account = withoutBlanks(text.section(u'/', 1)).toUpper();
    destination.routing = withoutBlanks(routing);
    const QString shape = shapeOf(routing);
    if (shape == u"dd-dd-dd") {
        destination.kind = Kind::UkAccount;
    } else if (shape == u"ddd-ddd") {
        destination.kind = Kind::AuAccount;
    } else if (shape == u"ddd-ddddd" || shape == u"ddddd-ddd") {
        destination.kind = Kind::CaAccount;
        const QString &digits = destination.routing;
        const QString canadian = shape.size() > 4 && shape[3] == u'-'
            ? QString(digits.first(3) + u'-' + digits.sliced(3))
            : QString(digits.sliced(5) + u'-' + digits.first(5));
        destination.routing = canadian;
    } else if (shape == u"dddddd") {
        return badDestination(u"six digits may be a British sort code or an Australian BSB"_s,
            u"Write it as 12-34-56 (British) or as 123-456 (Australian)."_s);
    } else if (!routing.isEmpty() && routing.front().isLetter()) {
        destination.kind = Kind::IndianAccount;
    } else {
        destination.kind = Kind::UsAccount;
    }
    return destination;
}

Result<Destination> withAt(const Provider &provider, const QString &text)
{
    Destination destination;
    if (takes(provider, Kind::Upi)) {
        destination.kind = Kind::Upi;
        destination.account = text;
        return destination;
    }
    RD_TRY(email, normalEmail(text));
    destination.kind = Kind::Email;
    destination.account = email;
    return destination;
}

constexpr auto kRecipient = "recipient"_L1;
constexpr qsizetype kPlainRecipient = 5; ///< digits; more of them may be a bank account

Result<Destination> untested(const Provider &provider, const QString &text)
{
    Destination destination;
    if (text.contains(u'@'))
        return withAt(provider, text);
    if (text.startsWith(u'+')) {
        destination.kind = Kind::Phone;
        destination.account = withoutBlanks(text).remove(u'(').remove(u')');
        return destination;
    }
    if (text.contains(u'/'))
        return withRouting(text);
    const QString dense = withoutSpaces(text);
    const bool looksLikeIban = dense.size() > 4 && dense[0].isLetter() && dense[1].isLetter() && dense[2].isDigit();
    const bool isNamed = dense.startsWith(kRecipient, Qt::CaseInsensitive);
    const QString saved = isNamed ? dense.sliced(kRecipient.size()).toLower() : dense.toLower();
    if (takes(provider, Kind::WiseRecipient) && isWiseRecipient(saved)) {
        const bool isNumber = std::all_of(saved.begin(), saved.end(), [](QChar c) { return c.isDigit(); });
        if (isNumber && !isNamed && saved.size() > kPlainRecipient)
            return badDestination(u"these digits may be an account or a recipient saved at Wise"_s,
                u"An account has its bank in front: 12-34-56 / 12345678. A saved recipient: recipient 12345678."_s);
        destination.kind = Kind::WiseRecipient;
        destination.account = saved;
    } else if (takes(provider, Kind::PayPalId)) {
        destination.kind = Kind::PayPalId;
        destination.account = dense.toUpper();
    } else if (takes(provider, Kind::Iban) && (looksLikeIban || provider.kinds.size() == 1)) {
        destination.kind = Kind::Iban;
        destination.account = withoutBlanks(text).toUpper();
    } else {
        const bool isBank = takes(provider, Kind::UsAccount) || takes(provider, Kind::IndianAccount);
        return badDestination(u"it is no destination that %1 pays to"_s.arg(QLatin1StringView(provider.word)),
            isBank ? bankHint() : u"An e-mail address."_s);
    }
    return destination;
}

QString lastSigns(const QString &text)
{
    return text.right(text.size() > 6 ? 4 : 2);
}

QString maskedAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    const QString first = at > 1 ? address.first(1) : QString();
    return first + u'\u2026' + address.sliced(qMax(at, qsizetype{0}));
}

} // namespace

QString word(DestinationKind kind)
{
    const auto found = std::find_if(kWords.begin(), kWords.end(), [kind](const KindWord &w) { return w.kind == kind; });
    return found == kWords.end() ? QString() : QString::fromLatin1(found->word);
}

std::optional<DestinationKind> destinationKindFromWord(QStringView word)
{
    for (const KindWord &known : kWords) {
        if (word == QLatin1StringView(known.word))
            return known.kind;
    }
    return std::nullopt;
}

QStringList payoutProviders()
{
    QStringList words;
    for (const Provider &provider : providers())
        words << QString::fromLatin1(provider.word);
    return words;
}

std::vector<DestinationKind> destinationKinds(QStringView provider)
{
    const Provider *known = providerOf(provider);
    return known == nullptr ? std::vector<DestinationKind>() : known->kinds;
}

Status checkDestination(const QString &provider, const Destination &destination)
{
    const Provider *known = providerOf(provider);
    if (known == nullptr)
        return badDestination(
            u"there is no payout provider of that name"_s, u"One of: %1."_s.arg(payoutProviders().join(u", "_s)));
    if (!takes(*known, destination.kind))
        return badDestination(
            u"%1 does not pay to a destination of the kind %2"_s.arg(provider, word(destination.kind)));
    RD_CHECK(checkAccount(destination));
    if (provider == u"paypal" && destination.account.size() > kPayPalReceiver)
        return badDestination(u"PayPal takes addresses of at most %1 characters"_s.arg(kPayPalReceiver));
    if (provider == u"razorpayx" && destination.kind == Kind::Upi && destination.account.contains(u'_'))
        return badDestination(u"RazorpayX takes no underline in a UPI address"_s);
    if (provider == u"sepa" && !isSepaIban(destination.account))
        return badDestination(u"accounts of %1 take no SEPA credit transfers"_s.arg(destination.account.left(2)));
    return {};
}

Result<Destination> parseDestination(const QString &provider, const QString &text)
{
    const QString name = provider.trimmed().toLower();
    const Provider *known = providerOf(name);
    if (known == nullptr)
        return badDestination(
            u"there is no payout provider of that name"_s, u"One of: %1."_s.arg(payoutProviders().join(u", "_s)));
    RD_CHECK(checkTyped(text));
    const Typed typed = takenApart(text);
    RD_TRY(destination, untested(*known, typed.text));
    destination.holder = typed.holder;
    destination.isSavings = typed.isSavings;
    RD_CHECK(checkDestination(name, destination));
    return destination;
}

QString destinationText(const Destination &destination)
{
    const QString &routing = destination.routing;
    QString text = destination.account;
    if (destination.kind == Kind::UkAccount && routing.size() == 6) {
        text = u"%1-%2-%3 / %4"_s.arg(routing.first(2), routing.sliced(2, 2), routing.sliced(4), destination.account);
    } else if (destination.kind == Kind::AuAccount && routing.size() == 6) {
        text = u"%1-%2 / %3"_s.arg(routing.first(3), routing.sliced(3), destination.account);
    } else if (!routing.isEmpty()) {
        text = u"%1 / %2"_s.arg(routing, destination.account);
    } else if (destination.kind == Kind::WiseRecipient) {
        text = u"%1 %2"_s.arg(kRecipient, destination.account);
    }
    if (destination.isSavings)
        text += u" savings"_s;
    if (!destination.holder.isEmpty())
        text += u" ("_s + destination.holder + u')';
    return text;
}

QString maskedDestination(const Destination &destination)
{
    const QString &account = destination.account;
    switch (destination.kind) {
    case Kind::Email:
    case Kind::Upi:
        return maskedAddress(account);
    case Kind::Iban:
        return account.left(4) + u" \u2026 "_s + account.right(4);
    case Kind::UkAccount:
    case Kind::UsAccount:
    case Kind::AuAccount:
    case Kind::CaAccount:
    case Kind::IndianAccount:
        return destination.routing.left(4) + u"\u2026 / \u2026 "_s + lastSigns(account);
    case Kind::PayPalId:
    case Kind::Phone:
    case Kind::WiseRecipient:
    case Kind::StripeAccount:
        break;
    }
    return u"\u2026 "_s + lastSigns(account);
}

QByteArray destinationIdentity(const Destination &destination)
{
    QString kind = word(destination.kind);
    QString routing = destination.routing;
    QString account = destination.account;
    const bool isAddress = destination.kind == Kind::Email || destination.kind == Kind::Upi;
    if (isAddress)
        account = account.toLower();
    // A British IBAN is the sort code and the account number behind the bank's four letters.
    if (destination.kind == Kind::Iban && account.startsWith(u"GB") && account.size() == 22) {
        kind = word(Kind::UkAccount);
        routing = account.sliced(8, 6);
        account = account.sliced(14);
    }
    const QString whole = kind + u'\n' + routing + u'\n' + account;
    return whole.toUtf8();
}

} // namespace rd

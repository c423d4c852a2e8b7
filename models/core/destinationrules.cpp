// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/destinationrules.h"

#include "models/core/iban.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype kMostTyped = 500;
constexpr qsizetype kMostHolder = 200; // reliability.md 10, names

tl::unexpected<Error> bad(const QString &text, const QString &hint = {})
{
    return fail(ErrorKind::BadInput, text, hint, u"bad-destination"_s);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isCapitalOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z');
}

bool areDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), isDigit);
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isNull();
}

bool isLocalPart(QStringView local)
{
    const auto isAllowed = [](QChar c) { return isDigit(c) || isLetter(c) || u"!#$%&'*+/=?^_`{|}~-."_s.contains(c); };
    return !local.isEmpty() && local.size() <= 64 && std::all_of(local.begin(), local.end(), isAllowed)
        && !local.startsWith(u'.') && !local.endsWith(u'.') && !local.contains(u"..");
}

bool isDomainLabel(const QString &label)
{
    const auto isAllowed = [](QChar c) { return isDigit(c) || isLetter(c) || c == u'-'; };
    return !label.isEmpty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), isAllowed)
        && !label.startsWith(u'-') && !label.endsWith(u'-');
}

bool isDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isDomainLabel) && labels.last().size() >= 2;
}

/// payouts.md 0: letters, digits, dot, dash and underline, one @, a word behind it.
bool isUpi(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 2 || at > 98)
        return false;
    const QStringView name = address.first(at);
    const QStringView handle = address.sliced(at + 1);
    const auto isNameSign = [](QChar c) { return isDigit(c) || isLetter(c) || c == u'.' || c == u'-' || c == u'_'; };
    const auto isHandleSign = [](QChar c) { return isDigit(c) || isLetter(c); };
    return std::all_of(name.begin(), name.end(), isNameSign) && handle.size() >= 2 && handle.size() <= 64
        && isLetter(handle.front()) && std::all_of(handle.begin(), handle.end(), isHandleSign)
        && (isDigit(name.front()) || isLetter(name.front()));
}

/// Four letters, a zero, six letters or digits.
bool isIfsc(QStringView code)
{
    return code.size() == 11 && std::all_of(code.begin(), code.begin() + 4, isLetter) && code[4] == u'0'
        && std::all_of(code.begin(), code.end(), isCapitalOrDigit);
}

bool isPayPalId(QStringView id)
{
    const auto isSign = [](QChar c) {
        return (c >= u'2' && c <= u'9') || (c >= u'A' && c <= u'Z' && c != u'I' && c != u'O');
    };
    return id.size() == 13 && std::all_of(id.begin(), id.end(), isSign);
}

Status checkUs(const Destination &destination)
{
    if (!isAbaNumber(destination.routing))
        return bad(u"the American bank number (ABA) does not have nine digits with the right check digit"_s);
    const auto isSign = [](QChar c) { return isCapitalOrDigit(c); };
    const QString &account = destination.account;
    if (account.size() < 4 || account.size() > 17 || !std::all_of(account.begin(), account.end(), isSign))
        return bad(u"an American account number has 4 to 17 digits"_s);
    return {};
}

Status checkCanadian(const Destination &destination)
{
    const QString &routing = destination.routing;
    const bool isRouting = routing.size() == 9 && routing[3] == u'-' && areDigits(routing.first(3), 3, 3)
        && areDigits(routing.sliced(4), 5, 5);
    if (!isRouting)
        return bad(u"a Canadian bank is a number of three digits and a transit number of five"_s);
    if (!areDigits(destination.account, 5, 12))
        return bad(u"a Canadian account number has 5 to 12 digits"_s);
    return {};
}

Status checkIndian(const Destination &destination)
{
    if (!isIfsc(destination.routing))
        return bad(u"an IFSC has four letters, a zero, and six letters or digits"_s);
    const QString &account = destination.account;
    if (account.size() < 5 || account.size() > 35 || !std::all_of(account.begin(), account.end(), isCapitalOrDigit))
        return bad(u"an Indian account number has 5 to 35 digits or letters"_s);
    return {};
}

Status checkBritish(const Destination &destination)
{
    if (!areDigits(destination.routing, 6, 6))
        return bad(u"a British sort code has six digits"_s);
    return areDigits(destination.account, 8, 8) ? Status() : bad(u"a British account number has eight digits"_s);
}

Status checkAustralian(const Destination &destination)
{
    if (!areDigits(destination.routing, 6, 6))
        return bad(u"an Australian BSB has six digits"_s);
    return areDigits(destination.account, 4, 9) ? Status() : bad(u"an Australian account number has 4 to 9 digits"_s);
}

Status checkEmail(const QString &address)
{
    RD_TRY(normal, normalEmail(address));
    return normal == address ? Status() : bad(u"the e-mail address is not in its normal form"_s);
}

bool isPhone(const QString &number)
{
    return number.startsWith(u'+') && areDigits(QStringView(number).sliced(1), 8, 15) && number[1] != u'0';
}

Status checkNumber(const Destination &destination)
{
    const QString &account = destination.account;
    const auto unless = [](bool isRight, const QString &text) { return isRight ? Status() : Status(bad(text)); };
    switch (destination.kind) {
    case DestinationKind::Email:
        return checkEmail(account);
    case DestinationKind::PayPalId:
        return unless(isPayPalId(account), u"it is neither an e-mail address nor a PayPal id of 13 signs"_s);
    case DestinationKind::Phone:
        return unless(isPhone(account), u"a phone number has 8 to 15 digits behind + and the country"_s);
    case DestinationKind::Iban:
        return checkIban(account);
    case DestinationKind::UkAccount:
        return checkBritish(destination);
    case DestinationKind::UsAccount:
        return checkUs(destination);
    case DestinationKind::AuAccount:
        return checkAustralian(destination);
    case DestinationKind::CaAccount:
        return checkCanadian(destination);
    case DestinationKind::IndianAccount:
        return checkIndian(destination);
    case DestinationKind::Upi:
        return unless(isUpi(account), u"a UPI address looks like name@bank"_s);
    case DestinationKind::WiseRecipient:
        return unless(isWiseRecipient(account), u"a recipient at Wise is a number"_s);
    case DestinationKind::StripeAccount:
        return unless(account.startsWith(u"acct_") && account.size() > 10, u"a Stripe account begins with acct_"_s);
    }
    return bad(u"it is of no known kind"_s);
}

} // namespace

Status checkTyped(const QString &text)
{
    if (text.trimmed().isEmpty())
        return bad(u"it is empty"_s);
    if (text.size() > kMostTyped)
        return bad(u"it has more than %1 characters"_s.arg(kMostTyped));
    if (std::any_of(text.begin(), text.end(), isInvisible) || !text.isValidUtf16())
        return bad(u"it holds an invisible character"_s, u"Type it instead of copying it."_s);
    return {};
}

Result<QString> normalEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.lastIndexOf(u'@') != at)
        return bad(u"an e-mail address has one @ with something before it"_s);
    const QString local = text.first(at);
    const QString domain = QString::fromLatin1(QUrl::toAce(text.sliced(at + 1))).toLower();
    if (!isLocalPart(local) || u"=+-@|%"_s.contains(local.front()))
        return bad(u"the part of the e-mail address before the @ is not one that mail services give out"_s);
    if (!isDomain(domain))
        return bad(u"the part of the e-mail address behind the @ is no domain such as example.com"_s);
    const QString whole = local + u'@' + domain;
    if (whole.size() > 254)
        return bad(u"the e-mail address has more than 254 characters"_s);
    return whole;
}

bool isAbaNumber(QStringView digits)
{
    if (!areDigits(digits, 9, 9))
        return false;
    const auto digit = [digits](qsizetype i) { return digits[i].unicode() - u'0'; };
    const int prefix = digit(0) * 10 + digit(1);
    const bool isPrefix =
        prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix == 80;
    const int sum =
        3 * (digit(0) + digit(3) + digit(6)) + 7 * (digit(1) + digit(4) + digit(7)) + digit(2) + digit(5) + digit(8);
    return isPrefix && sum % 10 == 0 && sum > 0;
}

bool isWiseRecipient(QStringView text)
{
    if (areDigits(text, 4, 19))
        return true;
    const auto isSign = [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || c == u'-'; };
    return text.size() == 36 && text[8] == u'-' && text[13] == u'-' && text[18] == u'-' && text[23] == u'-'
        && text.count(u'-') == 4 && std::all_of(text.begin(), text.end(), isSign);
}

Status checkAccount(const Destination &destination)
{
    if (destination.holder.size() > kMostHolder)
        return bad(u"the name of the account's holder has more than %1 characters"_s.arg(kMostHolder));
    const bool hasType =
        destination.kind == DestinationKind::UsAccount || destination.kind == DestinationKind::CaAccount;
    if (destination.isSavings && !hasType)
        return bad(u"only American and Canadian accounts are told apart by checking and savings"_s);
    return checkNumber(destination);
}

} // namespace rd

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/testpayouts.h"

#include "models/core/batch.h"

#include <algorithm>
#include <array>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 3;

/// Of three; the digit makes each a place of its own.
Destination destination(DestinationKind kind, int number)
{
    Destination made;
    made.kind = kind;
    const QString digit = QString::number(number);
    const auto bank = [&made, &digit](const QString &routing, qsizetype digits) {
        made.routing = routing;
        made.account = digit.rightJustified(digits, u'0');
    };
    switch (kind) {
    case DestinationKind::Email:
        made.account = u"test%1@payouts.invalid"_s.arg(digit);
        break;
    case DestinationKind::PayPalId:
        made.account = u"TESTTESTTEST%1"_s.arg(number + 1);
        break;
    case DestinationKind::Phone:
        made.account = u"+1555010000%1"_s.arg(digit);
        break;
    case DestinationKind::Iban: // bank 00000000 does not exist; the check digits are right
        made.account = std::array{u"DE09000000000000000001"_s, u"DE79000000000000000002"_s,
            u"DE52000000000000000003"_s}[static_cast<std::size_t>(number - 1)];
        break;
    case DestinationKind::UkAccount:
        bank(u"000000"_s, 8);
        break;
    case DestinationKind::UsAccount:
        bank(u"012345672"_s, 8); // the check digit is right
        break;
    case DestinationKind::AuAccount:
        bank(u"000000"_s, 8);
        break;
    case DestinationKind::CaAccount:
        bank(u"000-00000"_s, 7);
        break;
    case DestinationKind::IndianAccount:
        bank(u"TEST0000000"_s, 12);
        break;
    case DestinationKind::Upi:
        made.account = u"test%1@invalid"_s.arg(digit);
        break;
    case DestinationKind::WiseRecipient:
        made.account = digit.rightJustified(8, u'0');
        break;
    case DestinationKind::StripeAccount:
        made.account = u"acct_TEST00000000000%1"_s.arg(digit);
        break;
    }
    return made;
}

qint64 unit(const PayoutTemplate &format, Currency currency)
{
    qint64 whole = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        whole *= 10;
    return format.wholeCurrencies.contains(currency.code()) ? whole : 1;
}

/// Small sums that are told apart; with decimals where the format takes them, and within the layout's limits.
qint64 amount(const PayoutTemplate &format, const TemplateLayout &layout, Currency currency, int number)
{
    const qint64 step = unit(format, currency);
    const std::array<qint64, kPeople> parts{101, 2000, 34567};
    qint64 minor = parts[static_cast<std::size_t>(number - 1)] * step;
    minor = std::max(minor, (layout.leastMinor + step - 1) / step * step);
    return layout.mostMinor > 0 ? std::min(minor, layout.mostMinor / step * step) : minor;
}

} // namespace

QString testNumber()
{
    return u"TEST-0001"_s;
}

Result<Currency> testCurrency(
    const PayoutTemplate &format, const TemplateLayout &layout, Currency wanted, Currency usual)
{
    const auto takes = [&](const QString &code) {
        return (layout.currencies.isEmpty() || layout.currencies.contains(code))
            && (format.currencies.isEmpty() || format.currencies.contains(code));
    };
    if (wanted.isValid()) {
        if (takes(wanted.code()))
            return wanted;
        return fail(ErrorKind::Usage, u"%1 does not take %2"_s.arg(format.title, wanted.code()), {},
            u"currency-not-supported"_s);
    }
    QStringList offered{usual.isValid() ? usual.code() : QString(), u"USD"_s, u"EUR"_s};
    offered += layout.currencies + format.currencies;
    for (const QString &code : offered) {
        if (!code.isEmpty() && takes(code))
            return Currency::parse(code);
    }
    return fail(ErrorKind::BadInput, u"there is no currency that the layout \"%1\" takes"_s.arg(layout.name), {},
        u"currency-not-supported"_s);
}

std::vector<PayoutLine> testPayouts(const PayoutTemplate &format, const TemplateLayout &layout, Currency currency)
{
    const QStringList names{u"TEST Anna Example"_s, u"TEST Łukasz O'Neil-Müller"_s,
        u"TEST "_s + u"Maximiliane "_s.repeated(12) + u"Longname"_s};
    std::vector<PayoutLine> lines;
    for (int number = 1; number <= kPeople; ++number) {
        // Each kind the layout takes has its turn.
        const QString kind = layout.kinds.value((number - 1) % std::max<qsizetype>(1, layout.kinds.size()));
        PayoutLine line;
        line.line = number;
        line.reference = payoutReference(testNumber(), number);
        line.participant = ParticipantId{number};
        line.name = names.at(number - 1);
        line.email = u"test%1@people.invalid"_s.arg(number);
        line.country = u"DE"_s;
        line.destination = destination(destinationKindFromWord(kind).value_or(DestinationKind::Email), number);
        line.amount = {amount(format, layout, currency, number), currency};
        line.note = u"TEST do not pay"_s;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace rd::services

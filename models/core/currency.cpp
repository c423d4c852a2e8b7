// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/currency.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qint8 kUnknown = -1;
constexpr std::size_t kLetters = 26;

// ISO 4217 list one (active codes with a minor unit, 2026-01-01, with the fund codes), and codes withdrawn since 2014,
// because sales of those years are still in a provider's history. Metals, test codes and units without a minor unit are
// not money one can owe.
constexpr std::string_view kTwoDigits = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN "
                                        "BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU "
                                        "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ "
                                        "GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES "
                                        "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR "
                                        "MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR "
                                        "NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE "
                                        "SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP "
                                        "TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG "
                                        "ANG BGN CUC HRK LTL MRO SLL STD VEF ZWL";
constexpr std::string_view kNoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF BYR";
constexpr std::string_view kThreeDigits = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view kFourDigits = "CLF UYW";

constexpr std::size_t slot(quint32 packed)
{
    const auto letter = [packed](int shift) { return static_cast<std::size_t>(((packed >> shift) & 0xffU) - 'A'); };
    return (letter(16) * kLetters + letter(8)) * kLetters + letter(0);
}

constexpr quint32 pack(char a, char b, char c)
{
    return (static_cast<quint32>(a) << 16) | (static_cast<quint32>(b) << 8) | static_cast<quint32>(c);
}

using Table = std::array<qint8, kLetters * kLetters * kLetters>;

constexpr void enter(Table &table, std::string_view codes, qint8 exponent)
{
    for (std::size_t i = 0; i + 3 <= codes.size(); i += 4)
        table[slot(pack(codes[i], codes[i + 1], codes[i + 2]))] = exponent;
}

constexpr Table makeTable()
{
    Table table{};
    table.fill(kUnknown);
    enter(table, kTwoDigits, 2);
    enter(table, kNoDigits, 0);
    enter(table, kThreeDigits, 3);
    enter(table, kFourDigits, 4);
    return table;
}

// One byte for each of the 17,576 possible codes: asking costs one load.
constexpr Table kExponents = makeTable();

template <typename Text>
quint32 packText(Text text)
{
    if (text.size() != 3)
        return 0;
    quint32 packed = 0;
    for (const auto &element : text) {
        char32_t character = 0;
        if constexpr (std::is_same_v<Text, QStringView>)
            character = element.unicode();
        else
            character = static_cast<unsigned char>(element);
        if (character >= U'a' && character <= U'z')
            character -= U'a' - U'A';
        if (character < U'A' || character > U'Z')
            return 0;
        packed = (packed << 8) | static_cast<quint32>(character);
    }
    return kExponents[slot(packed)] == kUnknown ? 0 : packed;
}

tl::unexpected<Error> unknownCurrency(const QString &shown)
{
    return fail(ErrorKind::BadInput, u"\"%1\" is not a currency"_s.arg(shown),
        u"a code of ISO 4217 such as USD or EUR"_s, u"unknown-currency"_s);
}

} // namespace

// The text of the error is made only where there is one: parsing runs once for each record of a sync.
Result<Currency> Currency::parse(QStringView code)
{
    const quint32 packed = packText(code);
    if (packed == 0)
        return unknownCurrency(code.left(20).toString());
    return fromPacked(packed);
}

Result<Currency> Currency::parse(std::string_view code)
{
    const quint32 packed = packText(code);
    if (packed == 0)
        return unknownCurrency(
            QString::fromUtf8(code.data(), qMin<qsizetype>(static_cast<qsizetype>(code.size()), 20)));
    return fromPacked(packed);
}

QString Currency::code() const
{
    if (!isValid())
        return {};
    const auto letter = [this](int shift) { return QChar(static_cast<char16_t>((m_packed >> shift) & 0xffU)); };
    const std::array<QChar, 3> letters{letter(16), letter(8), letter(0)};
    return QString(letters.data(), 3);
}

int Currency::exponent() const
{
    return isValid() ? kExponents[slot(m_packed)] : 0;
}

} // namespace rd

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/iban.h"

#include "models/core/iban_data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype kHead = 4; ///< country and check digits

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// "AD 8n 12c sepa"
IbanCountry countryOf(const QString &line)
{
    IbanCountry country;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    country.country = words.value(0);
    for (const QString &word : words.mid(1)) {
        if (word == u"sepa")
            country.isSepa = true;
        else
            country.structure += QString(word.chopped(1).toInt(), word.back());
    }
    country.length = static_cast<int>(kHead + country.structure.size());
    return country;
}

std::vector<IbanCountry> readCountries()
{
    std::vector<IbanCountry> countries;
    const QString text = QString::fromUtf8(kIbanCountries.data(), static_cast<qsizetype>(kIbanCountries.size()));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            countries.push_back(countryOf(line.trimmed()));
    }
    return countries;
}

const IbanCountry *countryFor(QStringView iban)
{
    const auto &countries = ibanCountries();
    const QStringView code = iban.left(2);
    const auto found = std::lower_bound(countries.begin(), countries.end(), code,
        [](const IbanCountry &country, QStringView wanted) { return country.country < wanted; });
    return found == countries.end() || found->country != code ? nullptr : &*found;
}

bool fits(QStringView account, const QString &structure)
{
    for (qsizetype i = 0; i < structure.size(); ++i) {
        const QChar kind = structure[i];
        const QChar c = account[i];
        if (!((kind != u'a' && isDigit(c)) || (kind != u'n' && isCapital(c))))
            return false;
    }
    return true;
}

/// ISO 7064: the first four signs behind the others, letters as 10 to 35, the number modulo 97.
int remainder97(QStringView iban)
{
    int rest = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar c = iban[(i + kHead) % iban.size()];
        if (isDigit(c))
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest;
}

tl::unexpected<Error> badIban(const QString &text)
{
    return fail(ErrorKind::BadInput, text, u"Copy the IBAN from the bank's own papers."_s, u"bad-destination"_s);
}

} // namespace

const std::vector<IbanCountry> &ibanCountries()
{
    static const std::vector<IbanCountry> kCountries = readCountries();
    return kCountries;
}

Status checkIban(QStringView iban)
{
    const IbanCountry *country = countryFor(iban);
    if (country == nullptr)
        return badIban(u"the IBAN does not begin with a country that has IBANs"_s);
    if (iban.size() != country->length)
        return badIban(u"the IBAN has %1 signs; those of %2 have %3"_s.arg(
            QString::number(iban.size()), country->country, QString::number(country->length)));
    if (!isDigit(iban[2]) || !isDigit(iban[3]) || !fits(iban.sliced(kHead), country->structure))
        return badIban(u"the IBAN has a letter or a digit where those of %1 have none"_s.arg(country->country));
    if (remainder97(iban) != 1)
        return badIban(u"the check digits of the IBAN do not fit: a sign is wrong or two are swapped"_s);
    return {};
}

bool isSepaIban(QStringView iban)
{
    const IbanCountry *country = countryFor(iban);
    return country != nullptr && country->isSepa;
}

} // namespace rd

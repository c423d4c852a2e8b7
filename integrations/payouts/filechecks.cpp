// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/filechecks.h"

#include "integrations/payouts/cleantext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qsizetype kMostReference = 63; // domain.md 5.5

bool isOwnText(QStringView text, qsizetype most)
{
    const auto isSign = [](QChar c) { return c > u' ' && c <= u'~'; };
    return !text.isEmpty() && text.size() <= most && std::all_of(text.begin(), text.end(), isSign)
        && !startsFormula(text);
}

const PayoutSetting *settingNamed(const FormatSpec &spec, const QString &name)
{
    const auto &list = spec.about.settings;
    const auto found = std::find_if(list.begin(), list.end(), [&](const PayoutSetting &s) { return s.name == name; });
    return found == list.end() ? nullptr : &*found;
}

void checkSettings(const FormatSpec &spec, const PayoutFile &file, Rendered &out)
{
    for (const auto &[name, value] : file.settings) {
        if (settingNamed(spec, name) == nullptr)
            out.refuse(0, "setting", u"%1 has no setting \"%2\"."_s.arg(spec.about.title, name.left(80)));
    }
    for (const PayoutSetting &setting : spec.about.settings) {
        const QString value = settingOf(spec, file, setting.name);
        if (setting.required && value.isEmpty())
            out.refuse(0, "setting", u"The setting \"%1\" is missing: %2."_s.arg(setting.name, setting.label));
        if (!value.isEmpty() && !setting.choices.isEmpty() && !setting.choices.contains(value))
            out.refuse(0, "setting",
                u"The setting \"%1\" must be one of: %2."_s.arg(setting.name, setting.choices.join(u", "_s)));
        if (setting.name.endsWith(u"-currency") && value != u"{currency}" && !Currency::parse(value))
            out.refuse(0, "setting", u"The setting \"%1\" must be a currency code such as USD."_s.arg(setting.name));
    }
}

bool holds(const std::vector<Currency> &list, Currency currency)
{
    return std::find(list.begin(), list.end(), currency) != list.end();
}

QString shownAmount(qint64 minor, Currency currency)
{
    const QString decimal = toDecimal({minor, currency});
    return decimal + u' ' + currency.code();
}

void checkAmount(
    const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, const PayoutLine &line, Rendered &out)
{
    const qint64 minor = line.amount.minor;
    if (line.amount.currency != file.currency)
        return out.refuse(line.line, "amount", u"The payout is in another currency than the file."_s);
    if (minor <= 0 || minor > kMaxLineMinor)
        return out.refuse(line.line, "amount", u"The amount must be more than zero and at most 10^12 minor units."_s);
    if (minor < variant.leastMinor)
        out.refuse(line.line, "amount",
            u"The amount is below the least of the provider, %1."_s.arg(
                shownAmount(variant.leastMinor, file.currency)));
    if (variant.mostMinor > 0 && minor > variant.mostMinor)
        out.refuse(line.line, "amount",
            u"The amount is above the most of the provider, %1."_s.arg(shownAmount(variant.mostMinor, file.currency)));
    qint64 whole = 1;
    for (int digit = 0; digit < file.currency.exponent(); ++digit)
        whole *= 10;
    if (holds(spec.wholeCurrencies, file.currency) && minor % whole != 0)
        out.refuse(line.line, "amount", u"The provider takes %1 without decimals only."_s.arg(file.currency.code()));
}

void checkDestinationOf(const FormatSpec &spec, const VariantSpec &variant, const PayoutLine &line, Rendered &out)
{
    const Destination &destination = line.destination;
    if (std::find(variant.kinds.begin(), variant.kinds.end(), destination.kind) == variant.kinds.end())
        return out.refuse(line.line, "destination",
            u"A destination of the kind %1 does not go into this file: it needs a batch of its own."_s.arg(
                word(destination.kind)));
    const auto takers = destinationKinds(spec.about.provider);
    // The generic format takes what any provider takes; each has its own rules.
    if (std::find(takers.begin(), takers.end(), destination.kind) == takers.end()) {
        if (!isOwnText(destination.account, 254))
            out.refuse(line.line, "destination", u"The destination holds signs that no destination has."_s);
        return;
    }
    const Status checked = checkDestination(spec.about.provider, destination);
    if (!checked)
        out.refuse(line.line, "destination", u"The destination cannot be used: %1."_s.arg(checked.error().text));
}

} // namespace

void Rendered::refuse(int line, const char *field, const QString &text)
{
    remarks.push_back({line, true, QString::fromLatin1(field), text});
}

void Rendered::change(int line, const char *field, const QString &text)
{
    remarks.push_back({line, false, QString::fromLatin1(field), text});
}

const PayoutRemark *Rendered::firstRefusal() const
{
    const auto found = std::find_if(remarks.begin(), remarks.end(), [](const PayoutRemark &r) { return r.refused; });
    return found == remarks.end() ? nullptr : &*found;
}

void checkFile(const FormatSpec &spec, const PayoutFile &file, Rendered &out)
{
    if (file.lines.empty())
        out.refuse(0, "file", u"There is no payout in the batch."_s);
    if (!file.currency.isValid())
        return out.refuse(0, "file", u"The batch has no currency."_s);
    if (!isOwnText(file.number, kMostReference))
        out.refuse(0, "file", u"The batch has no number that can stand in a file."_s);
    const auto &currencies = spec.about.currencies;
    if (!currencies.empty() && !holds(currencies, file.currency))
        out.refuse(0, "file", u"%1 does not take %2."_s.arg(spec.about.title, file.currency.code()));
    if (spec.about.maxLines > 0 && file.lines.size() > static_cast<std::size_t>(spec.about.maxLines))
        out.refuse(0, "file",
            u"%1 takes at most %2 payouts; there are %3."_s.arg(
                spec.about.title, QString::number(spec.about.maxLines), QString::number(file.lines.size())));
    checkSettings(spec, file, out);
    if (!totalMinor(file))
        out.refuse(
            0, "file", u"The payouts cannot be added up: their sum is too large, or they are of several currencies."_s);
}

void checkLines(const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out)
{
    QSet<QString> references;
    references.reserve(static_cast<qsizetype>(file.lines.size()));
    for (const PayoutLine &line : file.lines) {
        checkAmount(spec, variant, file, line, out);
        checkDestinationOf(spec, variant, line, out);
        if (!isOwnText(line.reference, kMostReference))
            out.refuse(line.line, "reference", u"The payout has no reference that can stand in a file."_s);
        else if (references.contains(line.reference))
            out.refuse(line.line, "reference", u"Another payout of the batch has the same reference."_s);
        references.insert(line.reference);
    }
}

const VariantSpec *variantOf(const FormatSpec &spec, const PayoutFile &file)
{
    if (spec.variants.empty())
        return nullptr;
    if (!file.lines.empty()) {
        const DestinationKind kind = file.lines.front().destination.kind;
        for (const VariantSpec &variant : spec.variants) {
            if (std::find(variant.kinds.begin(), variant.kinds.end(), kind) != variant.kinds.end())
                return &variant;
        }
    }
    return &spec.variants.front();
}

Result<qint64> totalMinor(const PayoutFile &file)
{
    Money sum{0, file.currency};
    for (const PayoutLine &line : file.lines) {
        RD_TRY(next, add(sum, line.amount));
        sum = next;
    }
    return sum.minor;
}

} // namespace rd::payouts

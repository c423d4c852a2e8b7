// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/formatguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

qsizetype count(const VariantSpec &variant, Cell cell)
{
    return std::count_if(variant.columns.begin(), variant.columns.end(),
        [cell](const ColumnSpec &column) { return column.cell == cell; });
}

const VariantSpec *variantFor(const FormatSpec &spec, DestinationKind kind)
{
    for (const VariantSpec &variant : spec.variants) {
        if (std::find(variant.kinds.begin(), variant.kinds.end(), kind) != variant.kinds.end())
            return &variant;
    }
    return nullptr;
}

/// What two people approve must be what the file says: the destination and the amount come from the payout, each once,
/// and where the shipped data writes a bank's number or the currency, the copy does. Empty = all is well.
QString misleading(const VariantSpec &own, const FormatSpec &shipped)
{
    for (const DestinationKind kind : own.kinds) {
        const VariantSpec *pattern = variantFor(shipped, kind);
        if (pattern == nullptr)
            return u"\"kinds\" names a kind the format does not pay to"_s;
        for (const Cell cell :
            {Cell::Account, Cell::Amount, Cell::Routing, Cell::Institution, Cell::Transit, Cell::Currency}) {
            if (count(own, cell) != count(*pattern, cell) && (cell != Cell::Currency || count(own, cell) == 0))
                return u"account, bank number, amount and currency must stand in the file once each, as they do in "
                       "the program's own data"_s;
        }
        if (own.leastMinor < pattern->leastMinor
            || (pattern->mostMinor > 0 && (own.mostMinor == 0 || own.mostMinor > pattern->mostMinor)))
            return u"\"leastMinor\" and \"mostMinor\" may only be narrowed"_s;
    }
    return {};
}

bool isSameWord(const WordSpec &own, const FormatSpec &shipped)
{
    for (const WordSpec &word : shipped.words) {
        if (word.word == own.word)
            return word.state == own.state;
    }
    return true;
}

/// A limit that is wider than the shipped one; 0 = none.
bool isWidened(qint64 own, qint64 shipped)
{
    return shipped > 0 && (own == 0 || own > shipped);
}

bool keepsSetting(const FormatSpec &own, const PayoutSetting &setting)
{
    const auto isIt = [&setting](const PayoutSetting &other) {
        return other.name == setting.name && (other.required || !setting.required);
    };
    return std::any_of(own.about.settings.begin(), own.about.settings.end(), isIt);
}

bool areNarrowed(const std::vector<Currency> &own, const std::vector<Currency> &shipped)
{
    const auto isKnown = [&shipped](Currency currency) {
        return shipped.empty() || std::find(shipped.begin(), shipped.end(), currency) != shipped.end();
    };
    return std::all_of(own.begin(), own.end(), isKnown) && (!own.empty() || shipped.empty());
}

} // namespace

std::vector<DocumentComplaint> forbiddenChanges(const FormatSpec &own, const FormatSpec &shipped)
{
    std::vector<DocumentComplaint> list;
    const auto complain = [&list](const QString &path, const QString &text) { list.push_back({path, text}); };
    if (own.writer != shipped.writer)
        complain(u"writer"_s, u"\"writer\" cannot be changed"_s);
    if (own.about.provider != shipped.about.provider)
        complain(u"provider"_s, u"\"provider\" cannot be changed"_s);
    if (!areNarrowed(own.about.currencies, shipped.about.currencies))
        complain(u"currencies"_s, u"\"currencies\" may only be narrowed"_s);
    if (isWidened(own.about.maxLines, shipped.about.maxLines))
        complain(u"mostLines"_s, u"\"mostLines\" may only be narrowed"_s);
    if (isWidened(own.mostBytes, shipped.mostBytes))
        complain(u"mostBytes"_s, u"\"mostBytes\" may only be narrowed"_s);
    for (const PayoutSetting &setting : shipped.about.settings) {
        if (!keepsSetting(own, setting))
            complain(u"settings"_s, u"the setting \"%1\" is missing, or not required any more"_s.arg(setting.name));
    }
    if (own.variants.empty())
        complain(u"variants"_s, u"\"variants\" is empty"_s);
    for (std::size_t i = 0; i < own.variants.size(); ++i) {
        if (const QString text = misleading(own.variants[i], shipped); !text.isEmpty())
            complain(u"variants[%1]"_s.arg(i), text);
    }
    const auto isSame = [&shipped](const WordSpec &word) { return isSameWord(word, shipped); };
    if (!std::all_of(own.words.begin(), own.words.end(), isSame))
        complain(u"words"_s, u"\"words\" gives a known word another meaning"_s);
    for (const QString &reason : shipped.stayReasons) {
        if (!own.stayReasons.contains(reason))
            complain(u"stayReasons"_s, u"\"stayReasons\" may only be added to"_s);
    }
    return list;
}

std::vector<DocumentComplaint> emptyTitles(const FormatSpec &own)
{
    std::vector<DocumentComplaint> list;
    if (!isTable(own.writer) || !own.csv.hasHeader)
        return list;
    for (std::size_t i = 0; i < own.variants.size(); ++i) {
        for (std::size_t j = 0; j < own.variants[i].columns.size(); ++j) {
            if (own.variants[i].columns[j].title.isEmpty())
                list.push_back(
                    {u"variants[%1].columns[%2].title"_s.arg(i).arg(j), u"is missing, and the file has a header"_s});
        }
    }
    return list;
}

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/payouttemplate.h"

#include <algorithm>
#include <optional>

namespace rd {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString limit(qint64 number)
{
    return number == 0 ? u"none"_s : QString::number(number);
}

/// Collects what differs at one place.
class Place {
public:
    Place(std::vector<TemplateDifference> &list, int layout, int column)
        : m_list(list), m_layout(layout), m_column(column)
    {
    }
    void note(const char *field, const QString &shipped, const QString &own)
    {
        m_list.push_back({m_layout, m_column, QString::fromLatin1(field), shipped, own});
    }
    void compare(const char *field, const QString &shipped, const QString &own)
    {
        if (shipped != own)
            note(field, shipped, own);
    }
    void compare(const char *field, const QStringList &shipped, const QStringList &own)
    {
        if (shipped != own)
            note(field, shipped.join(u", "_s), own.join(u", "_s));
    }

private:
    std::vector<TemplateDifference> &m_list;
    int m_layout;
    int m_column;
};

/// What says which column it is: columns that say nothing of a payout are told apart by their titles.
QString identity(const TemplateColumn &column)
{
    const bool isOwnText = column.cell == "constant"_L1 || column.cell == "empty"_L1 || column.cell.isEmpty();
    return isOwnText ? column.cell + u'\n' + column.title : column.cell + u'\n' + column.text;
}

std::optional<std::size_t> find(
    const std::vector<TemplateColumn> &columns, const TemplateColumn &wanted, const std::vector<bool> &taken)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!taken[i] && identity(columns[i]) == identity(wanted))
            return i;
    }
    return std::nullopt;
}

void compareColumn(Place place, const TemplateColumn &shipped, const TemplateColumn &own)
{
    place.compare("title", shipped.title, own.title);
    place.compare("text", shipped.text, own.text);
    place.compare("required", yesNo(shipped.required), yesNo(own.required));
    place.compare("least", limit(shipped.least), limit(own.least));
    place.compare("most", limit(shipped.most), limit(own.most));
    place.compare("alphabet", shipped.alphabet, own.alphabet);
    place.compare("words", limit(shipped.words), limit(own.words));
    place.compare("aliases", shipped.aliases, own.aliases);
}

QStringList titlesOf(const std::vector<TemplateColumn> &columns)
{
    QStringList titles;
    for (const TemplateColumn &column : columns)
        titles << (column.title.isEmpty() ? column.cell : column.title);
    return titles;
}

void compareColumns(
    std::vector<TemplateDifference> &list, int layout, const TemplateLayout &shipped, const TemplateLayout &own)
{
    std::vector<bool> taken(shipped.columns.size(), false);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < own.columns.size(); ++i) {
        Place place(list, layout, static_cast<int>(i));
        const TemplateColumn &column = own.columns[i];
        const auto same = find(shipped.columns, column, taken);
        if (!same) {
            place.note("added", {}, column.title.isEmpty() ? column.cell : column.title);
            continue;
        }
        taken[*same] = true;
        order.push_back(*same);
        compareColumn(place, shipped.columns[*same], column);
    }
    Place whole(list, layout, -1);
    if (!std::is_sorted(order.begin(), order.end()))
        whole.note("order", titlesOf(shipped.columns).join(u", "_s), titlesOf(own.columns).join(u", "_s));
    for (std::size_t i = 0; i < shipped.columns.size(); ++i) {
        if (!taken[i])
            whole.note("removed", titlesOf({shipped.columns[i]}).constFirst(), {});
    }
}

void compareLayouts(std::vector<TemplateDifference> &list, const PayoutTemplate &own, const PayoutTemplate &shipped)
{
    const auto named = [](const PayoutTemplate &one, const QString &name) -> const TemplateLayout * {
        const auto found = std::find_if(one.layouts.begin(), one.layouts.end(),
            [&name](const TemplateLayout &layout) { return layout.name == name; });
        return found == one.layouts.end() ? nullptr : &*found;
    };
    for (std::size_t i = 0; i < own.layouts.size(); ++i) {
        const TemplateLayout &layout = own.layouts[i];
        Place place(list, static_cast<int>(i), -1);
        const TemplateLayout *pattern = named(shipped, layout.name);
        if (!pattern) {
            place.note("added", {}, layout.name);
            continue;
        }
        place.compare("kinds", pattern->kinds, layout.kinds);
        place.compare("currencies", pattern->currencies, layout.currencies);
        place.compare("least-amount", QString::number(pattern->leastMinor), QString::number(layout.leastMinor));
        place.compare("most-amount", limit(pattern->mostMinor), limit(layout.mostMinor));
        place.compare("remarks", pattern->remarks, layout.remarks);
        compareColumns(list, static_cast<int>(i), *pattern, layout);
    }
    for (const TemplateLayout &layout : shipped.layouts) {
        if (!named(own, layout.name))
            Place(list, -1, -1).note("removed", layout.name, {});
    }
}

} // namespace

std::vector<TemplateDifference> differences(const PayoutTemplate &own, const PayoutTemplate &shipped)
{
    std::vector<TemplateDifference> list;
    Place whole(list, -1, -1);
    whole.compare("title", shipped.title, own.title);
    whole.compare("header", yesNo(shipped.hasHeader), yesNo(own.hasHeader));
    whole.compare("byte-order-mark", yesNo(shipped.byteOrderMark), yesNo(own.byteOrderMark));
    whole.compare("encoding", shipped.encoding, own.encoding);
    whole.compare("separator", shipped.separator, own.separator);
    whole.compare("line-end", shipped.lineEnd, own.lineEnd);
    whole.compare("quotes", shipped.quotes, own.quotes);
    whole.compare("decimal-mark", shipped.decimalMark, own.decimalMark);
    whole.compare("most-lines", limit(shipped.maxLines), limit(own.maxLines));
    whole.compare("most-bytes", limit(shipped.maxBytes), limit(own.maxBytes));
    whole.compare("currencies", shipped.currencies, own.currencies);
    whole.compare("whole-currencies", shipped.wholeCurrencies, own.wholeCurrencies);
    whole.compare("source", shipped.source, own.source);
    whole.compare("date", shipped.date, own.date);
    whole.compare("verified", yesNo(shipped.verified), yesNo(own.verified));
    whole.compare("unverified", shipped.unverified, own.unverified);
    compareLayouts(list, own, shipped);
    return list;
}

} // namespace rd

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/columnmap.h"

#include "models/services/columnnames.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// A first name in a column of its own, beside which "name" is the family's.
int findFirstName(const QStringList &folded)
{
    const QStringList &firsts = firstNames();
    const auto found =
        std::find_if(folded.begin(), folded.end(), [&firsts](const QString &name) { return firsts.contains(name); });
    return found == folded.end() ? -1 : static_cast<int>(found - folded.begin());
}

class Guess {
public:
    explicit Guess(const QStringList &header) : m_hasCommission(namesCommission(header))
    {
        for (const QString &name : header)
            m_folded += foldedColumn(name);
    }

    ColumnMap of(ImportKind kind)
    {
        const std::vector<TargetField> &fields = targetFields(kind);
        // Beside a commission an amount without any other word is that of the sale.
        const bool isOfSale = (kind == ImportKind::Paid || kind == ImportKind::Comparison) && m_hasCommission;
        for (const TargetField &field : fields) {
            if (field.name != u"amount" || !isOfSale)
                take(field.name, {foldedColumn(field.name)});
        }
        if (kind == ImportKind::Participants)
            takeNames();
        for (const TargetField &field : fields) {
            if (field.name != kLastName)
                take(field.name, columnNames(kind, field.name));
        }
        if (kind == ImportKind::Participants && m_map.contains(u"name"_s))
            take(kLastName, lastNames());
        if (isOfSale) // all other columns that could be the commission are something else
            take(u"amount"_s, {u"amount"_s});
        return m_map;
    }

private:
    void take(const QString &field, const QStringList &names)
    {
        for (const QString &name : names) {
            const auto at = static_cast<int>(m_folded.indexOf(name));
            if (at < 0 || m_map.contains(field) || m_taken.contains(at))
                continue;
            m_map.insert(field, at);
            m_taken.append(at);
        }
    }

    void takeNames()
    {
        const int first = findFirstName(m_folded);
        if (first < 0)
            return;
        take(kLastName, lastNames());
        const auto own = m_map.constFind(u"name"_s);
        if (own != m_map.constEnd() && m_map.contains(kLastName)) {
            m_map.remove(kLastName); // beside both of its parts it is the whole name
            return;
        }
        if (own != m_map.constEnd()) // "Name, Vorname": the one that is called name is the last one
            m_map.insert(kLastName, *own);
        m_map.insert(u"name"_s, first);
        m_taken.append(first);
    }

    bool m_hasCommission; ///< in words that no sale has
    QStringList m_folded;
    QList<int> m_taken;
    ColumnMap m_map;
};

/// Name and last name in one cell.
QString wholeName(const SheetRow &row, int first, int last)
{
    const QString whole = row.cells.value(first).trimmed() + u' ' + row.cells.value(last).trimmed();
    return whole.trimmed();
}

} // namespace

const std::vector<TargetField> &targetFields(ImportKind kind)
{
    static const std::vector<TargetField> participants{{u"email"_s, 1}, {u"name"_s}, {kLastName}, {u"code"_s},
        {u"group"_s}, {u"country"_s}, {u"state"_s}, {u"joined_at"_s}, {u"former_email"_s}, {u"payout_provider"_s},
        {u"payout_destination"_s}, {u"payout_currency"_s}};
    static const std::vector<TargetField> referrals{{u"customer_email"_s, 1}, {u"customer_id"_s, 1},
        {u"participant_email"_s, 2}, {u"participant_code"_s, 2}, {u"campaign"_s}, {u"started_at"_s}, {u"fixed"_s}};
    static const std::vector<TargetField> rates{
        {u"date"_s, 1}, {u"from"_s, 2}, {u"to"_s, 3}, {u"rate"_s, 4}, {u"source"_s, 5}};
    static const std::vector<TargetField> sales{{u"reference"_s, 1}, {u"customer_email"_s, 2}, {u"customer_id"_s, 2},
        {u"participant_email"_s}, {u"participant_code"_s}, {u"campaign"_s}, {u"amount"_s, 3}, {u"currency"_s, 4},
        {u"paid_at"_s, 5}, {u"product"_s}, {u"note"_s}};
    static const std::vector<TargetField> paid{{u"reference"_s, 1}, {u"participant_email"_s, 2},
        {u"participant_code"_s, 2}, {u"amount"_s, 3}, {u"currency"_s, 4}, {u"conversion"_s, 5}, {u"sold_at"_s, 5},
        {u"paid_at"_s}, {u"customer_email"_s}, {u"customer_id"_s}, {u"system"_s}};
    // Without a participant or a reference a line is still one of theirs.
    static const std::vector<TargetField> comparison{{u"participant_email"_s}, {u"participant_code"_s},
        {u"amount"_s, 1}, {u"currency"_s, 2}, {u"conversion"_s, 3}, {u"sold_at"_s, 3}, {u"reference"_s}, {u"paid_at"_s},
        {u"customer_email"_s}, {u"customer_id"_s}, {u"system"_s}};
    switch (kind) {
    case ImportKind::Participants:
        return participants;
    case ImportKind::Referrals:
        return referrals;
    case ImportKind::Rates:
        return rates;
    case ImportKind::Sales:
        return sales;
    case ImportKind::Paid:
        return paid;
    case ImportKind::Comparison:
        return comparison;
    }
    return participants;
}

ColumnMap guessColumns(ImportKind kind, const QStringList &header)
{
    return Guess(header).of(kind);
}

bool isOwnHeader(ImportKind kind, const QStringList &header)
{
    const ColumnMap guessed = guessColumns(kind, header);
    for (auto it = guessed.begin(); it != guessed.end(); ++it) {
        if (it.key() == kLastName || header.at(it.value()).trimmed().toLower() != it.key())
            return false;
    }
    return missingFields(kind, guessed).empty();
}

bool namesCommission(const QStringList &header)
{
    const QStringList amounts = columnNames(ImportKind::Comparison, u"amount"_s);
    const QStringList ofSales = columnNames(ImportKind::Sales, u"amount"_s);
    return std::any_of(header.begin(), header.end(), [&](const QString &name) {
        const QString folded = foldedColumn(name);
        return amounts.contains(folded) && !ofSales.contains(folded);
    });
}

std::vector<QStringList> missingFields(ImportKind kind, const ColumnMap &map)
{
    std::map<int, QStringList> wanted;
    for (const TargetField &field : targetFields(kind)) {
        if (field.need > 0)
            wanted[field.need] += field.name;
    }
    std::vector<QStringList> missing;
    for (const auto &[need, fields] : wanted) {
        if (std::none_of(fields.begin(), fields.end(), [&map](const QString &name) { return map.contains(name); }))
            missing.push_back(fields);
    }
    return missing;
}

Sheet mappedSheet(ImportKind kind, const Sheet &sheet, const ColumnMap &map)
{
    Sheet mapped;
    mapped.source = sheet.source;
    mapped.broken = sheet.broken;
    const int last = map.value(kLastName, -1);
    std::vector<int> columns;
    for (const TargetField &field : targetFields(kind)) {
        const bool isNameOfTwo = field.name == u"name" && last >= 0;
        if (field.name == kLastName || (!map.contains(field.name) && !isNameOfTwo))
            continue;
        mapped.header += field.name;
        columns.push_back(map.value(field.name, -1));
    }
    const qsizetype nameAt = mapped.header.indexOf(u"name"_s);
    mapped.rows.reserve(sheet.rows.size());
    for (const SheetRow &row : sheet.rows) {
        SheetRow out{row.line, {}};
        out.cells.reserve(static_cast<qsizetype>(columns.size()));
        for (const int column : columns)
            out.cells += row.cells.value(column);
        if (last >= 0)
            out.cells[nameAt] = wholeName(row, columns[static_cast<std::size_t>(nameAt)], last);
        mapped.rows.push_back(std::move(out));
    }
    return mapped;
}

QStringList unreadColumns(const Sheet &sheet, const ColumnMap &map)
{
    const QList<int> read = map.values();
    QStringList unread;
    for (int i = 0; i < sheet.header.size(); ++i) {
        if (!read.contains(i))
            unread += sheet.header.at(i);
    }
    return unread;
}

QJsonObject rememberedColumns(const QStringList &header, const ColumnMap &map)
{
    QJsonObject kept;
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QString name = header.value(it.value());
        // Of a file without names of columns the first row is a person, who is nobody's setting.
        if (!name.contains(u'@'))
            kept.insert(it.key(), name);
    }
    QJsonObject whole{{u"fields"_s, kept}};
    QStringList unread;
    for (int i = 0; i < header.size(); ++i) {
        if (!map.values().contains(i) && !header.at(i).contains(u'@'))
            unread += header.at(i);
    }
    whole.insert(u"unread"_s, QJsonArray::fromStringList(unread));
    return whole;
}

ColumnMap recalledColumns(ImportKind kind, const QStringList &header, const QJsonObject &remembered)
{
    QStringList folded;
    for (const QString &name : header)
        folded += foldedColumn(name);
    const auto at = [&folded](const QString &name) { return static_cast<int>(folded.indexOf(foldedColumn(name))); };
    ColumnMap map;
    const QJsonObject fields = remembered.value(u"fields").toObject();
    for (const TargetField &field : targetFields(kind)) {
        const QString name = fields.value(field.name).toString();
        if (!name.isEmpty() && at(name) >= 0)
            map.insert(field.name, at(name));
    }
    // Without the first name it stood beside, a column that is called name is the whole one.
    if (fields.contains(u"name") && !map.contains(u"name"_s))
        map.remove(kLastName);
    if (map.isEmpty())
        return guessColumns(kind, header);
    QList<int> settled = map.values();
    for (const QJsonValue &name : remembered.value(u"unread").toArray()) {
        if (const int column = at(name.toString()); column >= 0)
            settled += column;
    }
    const ColumnMap guessed = guessColumns(kind, header);
    for (auto it = guessed.begin(); it != guessed.end(); ++it) {
        if (!map.contains(it.key()) && !settled.contains(it.value()))
            map.insert(it.key(), it.value());
    }
    return map;
}

} // namespace rd::services

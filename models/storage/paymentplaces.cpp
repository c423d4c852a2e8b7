// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paymentplaces.h"

#include "models/core/roworder.h"

#include <array>
#include <list>
#include <string>

namespace rd::storage {

namespace {

/// So many rows are read quicker than all indexes are walked.
constexpr std::size_t kFew = 20'000;

/// As conversions name what they stand for (SaleObject): orders are kept as invoices.
enum Table : std::size_t { Invoices, Charges, ByHand, TableCount };

Table tableOf(qint64 object)
{
    return object == 2 ? Charges : object == 4 ? ByHand : Invoices;
}

/// Places of the rows of each table by their row number; 0 = no such row.
using Places = std::array<std::vector<quint32>, TableCount>;

/// Texts and row numbers of one table of one connection, in the order of the texts.
struct Walk {
    Walk(Database &db, Table of, const std::string &sql) : table(of), row(db, sql) { isLeft = row.next(); }
    Table table;
    Statement row; ///< columns: text, number
    bool isLeft = false;
};

void putPlace(std::vector<quint32> &places, qint64 number, quint32 place)
{
    if (number < 0)
        return;
    const auto at = static_cast<std::size_t>(number);
    if (at >= places.size())
        places.resize(std::max(at + 1, places.size() + places.size() / 2));
    places[at] = place;
}

/// Merges what the tables of all connections have, each of which its unique index gives in order.
Result<Places> placesOfSales(Database &db)
{
    std::vector<qint64> connections;
    {
        Statement row(db, "SELECT id FROM connection");
        while (row.next())
            connections.push_back(row.integer(0));
        RD_CHECK(row.status());
    }
    std::list<Walk> walks;
    for (const qint64 connection : connections) {
        const std::string number = std::to_string(connection);
        walks.emplace_back(
            db, Invoices, joined({"SELECT ext_id, id FROM invoice WHERE connection = ", number, " ORDER BY ext_id"}));
        walks.emplace_back(
            db, Charges, joined({"SELECT ext_id, id FROM charge WHERE connection = ", number, " ORDER BY ext_id"}));
    }
    walks.emplace_back(db, ByHand,
        "SELECT o.ext_id, m.id FROM manual_sale m CROSS JOIN conversion o ON o.object = 4 AND o.sale = m.id ORDER BY "
        "o.ext_id");
    Places places;
    std::string former;
    quint32 place = 0;
    for (;;) {
        Walk *next = nullptr;
        for (Walk &walk : walks) {
            if (walk.isLeft && (!next || walk.row.text(0) < next->row.text(0)))
                next = &walk;
        }
        if (!next)
            break;
        if (const std::string_view text = next->row.text(0); place == 0 || text != former) {
            former = text;
            ++place;
        }
        putPlace(places[next->table], next->row.integer(1), place);
        next->isLeft = next->row.next();
    }
    for (const Walk &walk : walks)
        RD_CHECK(walk.row.status());
    return places;
}

Result<std::vector<qint64>> placesOfFew(Database &db, const std::vector<qint64> &conversions)
{
    std::vector<std::string> texts;
    texts.reserve(conversions.size());
    Statement row(db, "SELECT ext_id FROM conversion WHERE id = ?1");
    for (const qint64 id : conversions) {
        row.with(id);
        texts.push_back(row.next() ? row.stdString(0) : std::string());
        RD_CHECK(row.status());
    }
    const std::vector<quint32> ranks =
        rankTexts(texts.size(), [&texts](std::size_t at) { return std::string_view(texts[at]); });
    return std::vector<qint64>(ranks.begin(), ranks.end());
}

} // namespace

Result<std::vector<qint64>> placesOfPayments(Database &db, const std::vector<qint64> &conversions)
{
    if (conversions.size() <= kFew)
        return placesOfFew(db, conversions);
    RD_TRY(sales, placesOfSales(db));
    std::vector<quint32> places;
    // The unique index of both columns alone, from its beginning to its end.
    Statement row(db, "SELECT object, sale, id FROM conversion ORDER BY object, sale");
    while (row.next()) {
        const std::vector<quint32> &table = sales[tableOf(row.integer(0))];
        const auto sale = static_cast<std::size_t>(row.integer(1));
        putPlace(places, row.integer(2), sale < table.size() ? table[sale] : 0);
    }
    RD_CHECK(row.status());
    std::vector<qint64> keys;
    keys.reserve(conversions.size());
    for (const qint64 id : conversions) {
        const auto at = static_cast<std::size_t>(id);
        keys.push_back(at < places.size() ? places[at] : 0);
    }
    return keys;
}

} // namespace rd::storage

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitelistrepository.h"

#include "models/storage/listkeys.h"
#include "models/storage/words.h"

#include <limits>
#include <map>
#include <string>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// Sums of what is found, by connection and currency; in place of a connection there may be a mode (kRowsOfLive).
class Sums {
public:
    struct Amounts {
        qint64 minor = 0;
        qint64 revenue = 0;
        qint64 refunded = 0;
        void add(const Amounts &more)
        {
            minor += more.minor;
            revenue += more.revenue;
            refunded += more.refunded;
        }
    };
    /// @param areCounted revenue and refunds are known, too
    explicit Sums(bool areCounted) : m_areCounted(areCounted) {}
    void add(qint64 connection, Currency currency, const Amounts &amounts)
    {
        // Neighbours mostly have the same.
        if (connection != m_connection || currency != m_currency || !m_sum) {
            m_connection = connection;
            m_currency = currency;
            m_sum = &m_sums[{connection, currency}];
        }
        m_sum->add(amounts);
    }
    [[nodiscard]] Result<std::vector<ListSum>> take(Database &db) const
    {
        std::map<std::pair<Mode, Currency>, Amounts> byMode;
        Statement row(db, "SELECT mode FROM connection WHERE id = ?1");
        for (const auto &[of, amounts] : m_sums) {
            Mode mode = of.first == kRowsOfTest ? Mode::Test : Mode::Live;
            if (of.first > 0) {
                row.with(of.first);
                mode = row.next() ? modeFromWord(row.string(0)).value_or(Mode::Live) : Mode::Live;
                RD_CHECK(row.status());
            }
            byMode[{mode, of.second}].add(amounts);
        }
        std::vector<ListSum> sums;
        for (const auto &[of, amounts] : byMode) {
            ListSum &sum = sums.emplace_back();
            sum.mode = of.first;
            sum.amount = {amounts.minor, of.second};
            if (m_areCounted)
                sum.counted = CountedSum{amounts.revenue, amounts.refunded};
        }
        return sums;
    }

private:
    bool m_areCounted;
    std::map<std::pair<qint64, Currency>, Amounts> m_sums;
    qint64 m_connection = 0;
    Currency m_currency;
    Amounts *m_sum = nullptr;
};

/// Referred revenue of a conversion (figurefunctions.h).
constexpr std::string_view kRevenue = "rd_revenue(v.lines, v.total, v.paid - v.refunded, v.credit_note_net)";

Result<ListRows> findRows(Database &db, const ListQuery &query, std::size_t most)
{
    const ListShape &shape = shapeOf(query.list);
    if (query.counted && query.list != BooksList::Payments)
        return fail(ErrorKind::Internal, u"only payments count"_s); // a mistake of the caller
    ListOrder by;
    const QString natural = QString::fromLatin1(shape.naturalField.data(), qsizetype(shape.naturalField.size()));
    const bool isNatural = query.orderBy.isEmpty() || query.orderBy == natural;
    if (!isNatural) {
        RD_TRY(order, orderOf(query.list, query.orderBy));
        by = order;
        if (query.orderText && !by.asRead.empty())
            by.key = by.asRead;
    }
    ListConditions conditions;
    RD_CHECK(addConditions(db, query, conditions));
    std::string sql = joined({"SELECT ", shape.id});
    const int sumsAt = 1;
    if (!shape.sums.empty())
        sql += joined({", ", shape.sums});
    // What a payment counts stands in its row alone, not in the index.
    const bool areCounted = query.counted.has_value();
    if (areCounted)
        sql += joined({", ", kRevenue, ", v.refunded"});
    const int countedAt = sumsAt + (shape.sums.empty() ? 0 : 3);
    const int keysAt = countedAt + (areCounted ? 2 : 0);
    for (const std::string_view key : {by.major, by.key}) {
        if (!key.empty())
            sql += joined({", ", key});
    }
    sql += joined({" FROM ", shape.from, " WHERE ", shape.always, " AND ", conditions.sql(), " ORDER BY ",
        isNatural && !query.descending ? shape.newestLast : shape.newestFirst});
    const bool isCut = isNatural && most > 0;
    if (isCut)
        sql += " LIMIT ?";
    ListConditions::Values values = conditions.values();
    if (isCut)
        values.emplace_back(static_cast<qint64>(most));
    ListRows rows;
    Sums sums(areCounted);
    ListKeys keys(by, query.orderPlaces, query.orderText);
    Statement row(db, sql);
    ListConditions::bind(row, values);
    while (row.next()) {
        const qint64 id = row.integer(0);
        if (id <= 0 || id > std::numeric_limits<quint32>::max())
            return fail(ErrorKind::Storage, u"the list has a row with the number %1"_s.arg(id));
        rows.ids.push_back(static_cast<quint32>(id));
        if (!shape.sums.empty())
            sums.add(row.integer(sumsAt), row.currency(sumsAt + 1),
                {row.integer(sumsAt + 2), areCounted ? row.integer(countedAt) : 0,
                    areCounted ? row.integer(countedAt + 1) : 0});
        if (!isNatural)
            keys.take(row, keysAt);
    }
    RD_CHECK(row.status());
    if (!isNatural)
        RD_CHECK(keys.order(db, rows.ids, query.descending));
    if (isCut)
        return rows;
    RD_TRY(added, sums.take(db));
    rows.sums = std::move(added);
    rows.total = static_cast<qint64>(rows.ids.size());
    if (!conditions.isEmpty()) {
        RD_TRY(total, db.number(shape.count, 0));
        rows.total = total;
    }
    return rows;
}

/// One row for each id, in the order of the ids.
template <typename Row, typename Read>
Result<std::vector<Row>> readEach(Store &store, const std::vector<quint32> &ids, std::string_view sql, Read read)
{
    RD_TRY(reading, store.read());
    std::vector<Row> rows;
    rows.reserve(ids.size());
    Statement row(reading.db(), sql);
    for (const quint32 id : ids) {
        row.with(qint64{id});
        rows.push_back(row.next() ? read(row) : Row());
        RD_CHECK(row.status());
    }
    return rows;
}

} // namespace

Result<ListRows> SqliteListRepository::find(const ListQuery &query, std::size_t most, const CancelToken &cancel)
{
    RD_TRY(reading, m_store.read());
    const ListInterrupt interrupt(reading.db(), cancel);
    Result<ListRows> rows = findRows(reading.db(), query, most);
    RD_CHECK(interrupt.outcome(rows ? Status() : fail(rows.error())));
    return rows;
}

Result<std::vector<Activity>> SqliteListRepository::activities(const std::vector<quint32> &ids)
{
    return readEach<Activity>(m_store, ids,
        "SELECT id, at, kind, subject, outcome, detail, duration_ms FROM activity WHERE id = ?1",
        [](const Statement &row) {
            return Activity{row.integer(0), row.instant(1), row.string(2), row.string(3), row.string(4), row.string(5),
                row.integer(6)};
        });
}

Result<std::vector<BookRecord>> SqliteListRepository::records(const std::vector<quint32> &ids)
{
    return readEach<BookRecord>(m_store, ids,
        "SELECT l.seq, l.kind, l.at, l.reward, l.participant, ifnull(p.name, ''), ifnull(p.email, ''), l.amount, "
        "l.currency, ifnull(c.name, ''), l.facts, ifnull(n.text, ''), l.actor, l.hash FROM ledger l "
        "LEFT JOIN participant p ON p.id = l.participant LEFT JOIN reward r ON r.id = l.reward "
        "LEFT JOIN campaign c ON c.id = r.campaign LEFT JOIN ledger_note n ON n.seq = l.seq WHERE l.seq = ?1",
        [](const Statement &row) {
            BookRecord record;
            record.seq = row.integer(0);
            record.kind = static_cast<EntryKind>(row.integer(1));
            record.at = row.instant(2);
            record.reward = row.id<RewardId>(3);
            record.participant = row.id<ParticipantId>(4);
            record.participantName = row.string(5);
            record.participantEmail = row.string(6);
            record.amount = {row.integer(7), row.currency(8)};
            record.campaign = row.string(9);
            LedgerEntry shown;
            shown.facts = row.string(10);
            shown.note = row.string(11);
            record.facts = shownFacts(shown);
            record.actor = row.string(12);
            record.hash = row.blob(13);
            return record;
        });
}

Result<std::vector<PaymentRow>> SqliteListRepository::payments(const std::vector<quint32> &ids)
{
    // Bonds are found by campaign and customer: there are few campaigns.
    static const std::string sql =
        joined({"SELECT v.id, k.name, k.mode, v.object, v.ext_id, v.paid_at, v.paid, v.currency, v.refunded, cu.email, "
                "ifnull(a.ext_id, ''), r.id, ifnull(iif(p.name = '', p.email, p.name), ''), ifnull(c.name, ''), "
                "iif(r.started_at <= v.paid_at, ",
            kRevenue,
            ", NULL) "
            "FROM conversion v JOIN connection k ON k.id = v.connection JOIN customer cu ON cu.id = v.customer "
            "LEFT JOIN provider_customer a ON a.id = v.provider_customer LEFT JOIN referral r ON r.id = (SELECT b.id "
            "FROM "
            "campaign g CROSS JOIN referral b ON b.campaign = g.id AND b.customer = v.customer AND b.ended_at IS NULL "
            "ORDER BY b.started_at, b.id LIMIT 1) LEFT JOIN participant p ON p.id = r.participant "
            "LEFT JOIN campaign c ON c.id = r.campaign WHERE v.id = ?1 AND v.gone = 0"});
    return readEach<PaymentRow>(m_store, ids, sql, [](const Statement &row) {
        PaymentRow payment;
        payment.id = row.id<ConversionId>(0);
        payment.connection = row.string(1);
        payment.mode = modeFromWord(row.string(2)).value_or(Mode::Live);
        payment.objectType = objectWord(static_cast<int>(row.integer(3)));
        payment.objectId = row.string(4);
        payment.paidAt = row.instant(5);
        payment.paid = {row.integer(6), row.currency(7)};
        payment.refunded = row.integer(8);
        payment.customerEmail = row.string(9);
        payment.customerId = row.string(10);
        payment.referral = row.id<ReferralId>(11);
        payment.participantName = row.string(12);
        payment.campaign = row.string(13);
        if (!row.isNull(14))
            payment.revenue = row.integer(14);
        return payment;
    });
}

Result<std::vector<ListedPayout>> SqliteListRepository::payouts(const std::vector<quint32> &ids)
{
    return readEach<ListedPayout>(m_store, ids,
        "SELECT o.id, o.batch, b.number, b.format, b.mode, o.line, o.reference, o.participant, p.name, p.email, "
        "o.amount, b.currency, o.state, b.created_at, o.settled_at, o.provider_id, o.reason, o.alert, "
        "ifnull(s.number, '') FROM payout o JOIN payout_batch b ON b.id = o.batch JOIN participant p ON p.id = "
        "o.participant LEFT JOIN self_bill s ON s.payout = o.id WHERE o.id = ?1",
        [](const Statement &row) {
            ListedPayout payout;
            payout.id = row.id<PayoutId>(0);
            payout.batch = row.id<BatchId>(1);
            payout.batchNumber = row.string(2);
            payout.format = row.string(3);
            payout.mode = modeFromWord(row.string(4)).value_or(Mode::Live);
            payout.line = static_cast<int>(row.integer(5));
            payout.reference = row.string(6);
            payout.participant = row.id<ParticipantId>(7);
            payout.participantName = row.string(8);
            payout.participantEmail = row.string(9);
            payout.amount = {row.integer(10), row.currency(11)};
            payout.state = static_cast<PayoutState>(row.integer(12));
            payout.madeAt = row.instant(13);
            if (!row.isNull(14))
                payout.settledAt = row.instant(14);
            payout.providerId = row.string(15);
            payout.reason = row.string(16);
            payout.alert = row.string(17);
            payout.invoice = row.string(18);
            return payout;
        });
}

} // namespace rd::storage

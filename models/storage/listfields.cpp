// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listfields.h"

#include "models/storage/participantentries.h"

#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// So many customers or payments are looked up one by one; more of them are picked out on a walk over all payments.
constexpr std::size_t kFew = 500;
/// Shorter ones would be the beginning of half of all ids: they have to be the whole id.
constexpr qsizetype kLeastBeginning = 6;
constexpr qint64 kForever = std::numeric_limits<qint64>::max();

tl::unexpected<Error> noField(const QString &field)
{
    return fail(ErrorKind::BadInput, u"the list has no field %1"_s.arg(field), {}, u"unknown-field"_s);
}

/// A field of one column of the list's own table.
struct PlainField {
    std::string_view name;
    std::string_view expression;
    bool isText = false;
    ListOrder order{};
};

constexpr PlainField kActivityFields[] = {
    {"when", "a.at", false, {}},
    {"kind", "a.kind", true, {{}, "a.kind", {}, ListOrder::Key::FewTexts}},
    {"subject", "a.subject", true, {{}, "a.subject", {}, ListOrder::Key::FewTexts, "a.kind || char(10) || a.subject"}},
    {"outcome", "a.outcome", true, {{}, "a.outcome", {}, ListOrder::Key::FewTexts}},
    {"duration", "(a.duration_ms * 1000000)", false, {{}, "a.duration_ms", {}, ListOrder::Key::Number}},
    {"detail", "a.detail", true, {{}, "a.detail", {}, ListOrder::Key::LongTexts}},
};

static_assert(static_cast<int>(EntryKind::Imported) == 68);
constexpr PlainField kRecordFields[] = {
    {"number", "(l.seq * 1000000)", false, {}},
    // An import about one person is read as what it changed (RecordModel::kindText()).
    {"kind", "CAST(l.kind AS TEXT)", true,
        {{},
            "iif(l.kind = 68 AND l.participant IS NOT NULL, iif(l.facts GLOB 'participant: e-mail*', '68 e-mail', "
            "'68 state'), l.kind)",
            {}, ListOrder::Key::FewTexts}},
    {"amount", "iif(l.currency = 0, NULL, rd_millionths(l.amount, l.currency))", false,
        {"l.currency", "l.amount", {}, ListOrder::Key::Number}},
    // As it is shown: what a person typed lies beside the chain.
    {"facts", "l.facts", true,
        {{}, "rd_facts(l.facts, (SELECT n.text FROM ledger_note n WHERE n.seq = l.seq))", {},
            ListOrder::Key::LongTexts}},
    {"by", "l.actor", true, {{}, "l.actor", {}, ListOrder::Key::FewTexts}},
};

constexpr PlainField kPaymentFields[] = {
    {"paid", "v.paid_at", false, {}},
    {"amount", "rd_millionths(v.paid, v.currency)", false, {"v.currency", "v.paid", {}, ListOrder::Key::Number}},
    {"refunded", "rd_millionths(v.refunded, v.currency)", false,
        {"v.currency", "v.refunded", {}, ListOrder::Key::Number}},
};

constexpr PlainField kPayoutFields[] = {
    {"made", "b.created_at", false, {}},
    {"batch", "b.number", true, {{}, "o.batch", {}, ListOrder::Key::Number}},
    {"amount", "rd_millionths(o.amount, b.currency)", false, {"b.currency", "o.amount", {}, ListOrder::Key::Number}},
    {"state",
        "CASE o.state WHEN 1 THEN 'waiting' WHEN 2 THEN 'sent' WHEN 3 THEN 'paid' WHEN 4 THEN 'unclaimed' WHEN 5 THEN "
        "'failed' ELSE 'returned' END",
        true, {{}, "o.state", {}, ListOrder::Key::Number}},
    {"settled", "o.settled_at", false, {{}, "ifnull(o.settled_at, 0)", {}, ListOrder::Key::Number}},
    {"note", "iif(o.alert = '', o.reason, o.alert)", true,
        {{}, "iif(o.alert = '', o.reason, o.alert)", {}, ListOrder::Key::FewTexts}},
    {"payout", "o.reference", true, {}},
    {"format", "b.format", true, {}},
    {"mode", "b.mode", true, {}},
};

std::span<const PlainField> plainFields(BooksList list)
{
    switch (list) {
    case BooksList::Activities:
        return kActivityFields;
    case BooksList::Records:
        return kRecordFields;
    case BooksList::Payments:
        return kPaymentFields;
    case BooksList::Payouts:
        return kPayoutFields;
    }
    return {};
}

const PlainField *plainField(BooksList list, const QString &name)
{
    for (const PlainField &field : plainFields(list)) {
        if (name == QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size())))
            return &field;
    }
    return nullptr;
}

/// The ids a query gives, as long as they are few.
Result<std::optional<std::vector<qint64>>> fewIds(
    Database &db, const std::string &sql, const ListConditions::Values &values)
{
    std::vector<qint64> ids;
    Statement row(db, joined({sql, " LIMIT ", std::to_string(kFew + 1)}));
    ListConditions::bind(row, values);
    while (row.next())
        ids.push_back(row.integer(0));
    RD_CHECK(row.status());
    return ids.size() > kFew ? std::nullopt : std::optional(std::move(ids));
}

/// Conditions of one query on one list.
class Conditions {
public:
    Conditions(Database &db, const ListQuery &query, ListConditions &conditions)
        : m_db(db), m_query(query), m_conditions(conditions)
    {
    }
    [[nodiscard]] Status add()
    {
        if (m_query.counted)
            addCounted(*m_query.counted);
        for (const ListTerm &term : m_query.terms)
            RD_CHECK(addTerm(term));
        for (const ListWord &word : m_query.words)
            RD_CHECK(addWord(word));
        return {};
    }

private:
    [[nodiscard]] Status addTerm(const ListTerm &term)
    {
        if (const PlainField *field = plainField(m_query.list, term.field)) {
            if (field->isText)
                m_conditions.addTexts(field->expression, term);
            else
                m_conditions.addSpans(field->expression, term);
            return {};
        }
        if (m_query.list == BooksList::Records)
            return addRecordTerm(term);
        if (m_query.list == BooksList::Payments)
            return addPaymentTerm(term);
        if (m_query.list == BooksList::Payouts)
            return addPayoutTerm(term);
        return noField(term.field);
    }

    [[nodiscard]] Status addRecordTerm(const ListTerm &term)
    {
        if (term.field == "at"_L1)
            return addRecordTimes(term);
        ListConditions::Values values;
        if (term.field == "participant"_L1) {
            const std::string people = peopleWith(term, values);
            m_conditions.add(joined({"l.participant IN (", people, ")"}), values, term.isNot);
            return {};
        }
        if (term.field == "campaign"_L1) {
            const std::string campaigns = ListConditions::textCondition("c.name", term, values);
            m_conditions.add(joined({"l.reward IN (SELECT r.id FROM campaign c JOIN reward r ON r.campaign = c.id "
                                     "WHERE ",
                                 campaigns, ")"}),
                values, term.isNot);
            return {};
        }
        return noField(term.field);
    }

    /// Times never go back along the chain: a span of them is a span of numbers.
    [[nodiscard]] Status addRecordTimes(const ListTerm &term)
    {
        ListTerm numbers = term;
        numbers.spans.clear();
        for (const auto &[from, to] : term.spans) {
            RD_TRY(first, firstEntryAt(m_db, fromUnixMs(from)));
            qint64 last = kForever;
            if (to != kForever) {
                RD_TRY(after, firstEntryAt(m_db, fromUnixMs(to + 1)));
                last = after - 1;
            }
            numbers.spans.emplace_back(first, last);
        }
        m_conditions.addSpans("l.seq", numbers);
        return {};
    }

    [[nodiscard]] Status addPaymentTerm(const ListTerm &term)
    {
        ListConditions::Values values;
        if (term.field == "customer"_L1)
            return addCustomers(customersWith(term, values), values, term.isNot);
        if (term.field == "participant"_L1) {
            const std::string people = peopleWith(term, values);
            return addCustomers(joined({"SELECT DISTINCT customer FROM referral WHERE ended_at IS NULL AND participant "
                                        "IN (",
                                    people, ")"}),
                values, term.isNot);
        }
        if (term.field == "campaign"_L1) {
            const std::string campaigns = ListConditions::textCondition("name", term, values);
            return addCustomers(joined({"SELECT DISTINCT customer FROM referral WHERE ended_at IS NULL AND campaign "
                                        "IN (SELECT id FROM campaign WHERE ",
                                    campaigns, ")"}),
                values, term.isNot);
        }
        if (term.field == "connection"_L1 || term.field == "mode"_L1) {
            const std::string which =
                ListConditions::textCondition(term.field == "mode"_L1 ? "mode" : "name", term, values);
            m_conditions.add(
                joined({"v.connection IN (SELECT id FROM connection WHERE ", which, ")"}), values, term.isNot);
            return {};
        }
        if (term.field == "currency"_L1) {
            addCurrencies("v.currency", term);
            return {};
        }
        if (term.field == "payment"_L1) {
            std::string objects;
            for (const QString &text : term.typed) {
                if (!objects.empty())
                    objects += " UNION ALL ";
                objects += objectsWith(text, values, term.match == ListTerm::Match::Is);
            }
            return addPayments(objects, values, term.isNot);
        }
        return noField(term.field);
    }

    /// The same as rollupsums.cpp says of sales in memory.
    void addCounted(const CountedPayments &counted)
    {
        ListConditions::Values values;
        m_conditions.add(countedBy("v", counted, values), values);
        if (!counted.first)
            return;
        values.clear();
        const std::string bond = countedBy("w", counted, values);
        values.emplace_back(counted.first->first);
        values.emplace_back(counted.first->second);
        m_conditions.add(
            joined({"(SELECT min(w.paid_at) FROM conversion w WHERE w.customer = v.customer AND w.gone = 0 "
                    "AND w.currency = v.currency AND ",
                bond, ") BETWEEN ? AND ?"}),
            values);
    }
    /// There is a bond that counts the payment `row`: found by campaign and customer, for there are few campaigns.
    [[nodiscard]] static std::string countedBy(
        std::string_view row, const CountedPayments &counted, ListConditions::Values &values)
    {
        std::string_view campaigns = "1";
        if (!counted.campaign.isEmpty()) {
            campaigns = "g.name = ?";
            values.emplace_back(counted.campaign);
        } else if (counted.mode) {
            campaigns = "g.mode = ?";
            values.emplace_back(word(*counted.mode));
        }
        return joined({"EXISTS (SELECT 1 FROM campaign g CROSS JOIN referral b ON b.campaign = g.id AND b.customer = ",
            row, ".customer AND b.ended_at IS NULL AND b.started_at <= ", row, ".paid_at WHERE ", campaigns, ")"});
    }

    [[nodiscard]] Status addPayoutTerm(const ListTerm &term)
    {
        if (term.field == "participant"_L1) {
            ListConditions::Values values;
            const std::string people = peopleWith(term, values);
            m_conditions.add(joined({"o.participant IN (", people, ")"}), values, term.isNot);
            return {};
        }
        if (term.field == "currency"_L1) {
            addCurrencies("b.currency", term);
            return {};
        }
        return noField(term.field);
    }

    void addCurrencies(std::string_view column, const ListTerm &term)
    {
        std::vector<qint64> packed;
        for (const QString &code : term.texts) {
            if (const auto currency = Currency::parse(QStringView(code)))
                packed.push_back(currency->packed());
        }
        m_conditions.add(joined({column, " IN (SELECT value FROM json_each(?))"}), {jsonOfIds(packed)}, term.isNot);
    }

    [[nodiscard]] Status addWord(const ListWord &word)
    {
        ListTerm anywhere;
        anywhere.texts = {word.text};
        ListConditions::Values values;
        std::string sql;
        switch (m_query.list) {
        case BooksList::Activities:
            sql = joined({ListConditions::textCondition("a.subject", anywhere, values), " OR ",
                ListConditions::textCondition("a.detail", anywhere, values)});
            break;
        case BooksList::Records:
            sql = joined({"l.participant IN (", peopleWith(anywhere, values), ") OR ",
                ListConditions::textCondition("l.facts", anywhere, values), " OR ",
                ListConditions::textCondition("l.actor", anywhere, values),
                " OR l.seq IN (SELECT seq FROM ledger_note WHERE ",
                ListConditions::textCondition("text", anywhere, values), ")"});
            break;
        case BooksList::Payments:
            return addPaymentWord(word);
        case BooksList::Payouts:
            sql = joined({"o.participant IN (", peopleWith(anywhere, values), ") OR ",
                ListConditions::textCondition("o.reference", anywhere, values), " OR ",
                ListConditions::textCondition("o.provider_id", anywhere, values), " OR ",
                ListConditions::textCondition("o.reason", anywhere, values), " OR ",
                ListConditions::textCondition("o.alert", anywhere, values)});
            break;
        }
        for (const auto &[name, codes] : word.codes) {
            const PlainField *field = plainField(m_query.list, name);
            if (!field || codes.isEmpty())
                continue;
            ListTerm exact;
            exact.match = ListTerm::Match::Equals;
            exact.texts = codes;
            sql += joined({" OR ", ListConditions::textCondition(field->expression, exact, values)});
        }
        m_conditions.add(sql, values);
        return {};
    }

    /// A word of a payment is part of its customer's address or the beginning of an id at the provider.
    [[nodiscard]] Status addPaymentWord(const ListWord &word)
    {
        ListTerm anywhere;
        anywhere.texts = {word.text};
        ListConditions::Values people;
        const std::string customers = customersWith(anywhere, people);
        RD_TRY(few, fewIds(m_db, customers, people));
        ListConditions::Values values;
        const std::string objects = objectsWith(word.typed, values);
        RD_TRY(found, fewIds(m_db, objects, values));
        if (few && found) {
            std::vector<qint64> ids = *std::move(found);
            const QString list = jsonOfIds(*few);
            auto row =
                m_db.query("SELECT id FROM conversion WHERE customer IN (SELECT value FROM json_each(?1))", list);
            while (row.next())
                ids.push_back(row.integer(0));
            RD_CHECK(row.status());
            m_conditions.add("v.id IN (SELECT value FROM json_each(?))", {jsonOfIds(ids)});
            return {};
        }
        people.insert(people.end(), values.begin(), values.end());
        m_conditions.add(joined({"+v.customer IN (", customers, ") OR +v.id IN (", objects, ")"}), people);
        return {};
    }

    [[nodiscard]] Status addPayments(const std::string &payments, const ListConditions::Values &values, bool isNot)
    {
        RD_TRY(few, fewIds(m_db, payments, values));
        if (few && !isNot)
            m_conditions.add("v.id IN (SELECT value FROM json_each(?))", {jsonOfIds(*few)});
        else
            m_conditions.add(joined({"+v.id IN (", payments, ")"}), values, isNot);
        return {};
    }

    [[nodiscard]] Status addCustomers(const std::string &customers, const ListConditions::Values &values, bool isNot)
    {
        RD_TRY(few, fewIds(m_db, customers, values));
        if (few && !isNot)
            m_conditions.add("v.customer IN (SELECT value FROM json_each(?))", {jsonOfIds(*few)});
        else // a walk over all payments in their order: looking each customer up would jump about in the file
            m_conditions.add(joined({"+v.customer IN (", customers, ")"}), values, isNot);
        return {};
    }

    [[nodiscard]] static std::string customersWith(const ListTerm &term, ListConditions::Values &values)
    {
        const std::string byAddress = ListConditions::textCondition("email", term, values);
        return joined({"SELECT id FROM customer WHERE ", byAddress});
    }
    [[nodiscard]] static std::string peopleWith(const ListTerm &term, ListConditions::Values &values)
    {
        const std::string byName = ListConditions::textCondition("name", term, values);
        const std::string byAddress = ListConditions::textCondition("email", term, values);
        return joined({"SELECT id FROM participant WHERE ", byName, " OR ", byAddress});
    }
    /// Payments whose id, or whose customer's id, at the provider begins like this; through the provider's own tables,
    /// which have indexes on them. Small letters and capitals differ there.
    [[nodiscard]] static std::string objectsWith(
        const QString &beginning, ListConditions::Values &values, bool isWhole = false)
    {
        const QString last =
            isWhole || beginning.size() < kLeastBeginning ? beginning : QString(beginning + QChar(0xffff));
        for (int i = 0; i < 4; ++i) {
            values.emplace_back(beginning);
            values.emplace_back(last);
        }
        return "SELECT o.id FROM connection k CROSS JOIN invoice i ON i.connection = k.id AND i.ext_id BETWEEN ? AND ? "
               "CROSS JOIN conversion o ON o.object IN (1, 3) AND o.sale = i.id UNION ALL "
               "SELECT o.id FROM connection k CROSS JOIN charge h ON h.connection = k.id AND h.ext_id BETWEEN ? AND ? "
               "CROSS JOIN conversion o ON o.object = 2 AND o.sale = h.id UNION ALL "
               "SELECT o.id FROM manual_sale m CROSS JOIN conversion o ON o.object = 4 AND o.sale = m.id "
               "WHERE o.ext_id BETWEEN ? AND ? UNION ALL "
               "SELECT o.id FROM connection k CROSS JOIN provider_customer p ON p.connection = k.id AND p.ext_id "
               "BETWEEN ? AND ? CROSS JOIN conversion o ON o.customer = p.customer AND o.provider_customer = p.id";
    }

    Database &m_db;
    const ListQuery &m_query;
    ListConditions &m_conditions;
};

} // namespace

const ListShape &shapeOf(BooksList list)
{
    static constexpr ListShape kActivities{
        "activity a", "a.id", "1", "when", "a.id DESC", "a.id", "", "SELECT count(*) FROM activity"};
    // Numbers of the chain follow one another.
    static constexpr ListShape kRecords{
        "ledger l", "l.seq", "1", "number", "l.seq DESC", "l.seq", "", "SELECT ifnull(max(seq), 0) FROM ledger"};
    static constexpr ListShape kPayments{"conversion v", "v.id", "v.gone = 0", "paid", "v.paid_at DESC, v.id DESC",
        "v.paid_at, v.id", "v.connection, v.currency, v.paid", "SELECT count(*) FROM conversion v WHERE v.gone = 0"};
    // Numbers of payouts follow batch and line. Their sums stand under the two numbers of all rows of a mode.
    static_assert(kRowsOfTest == -2 && kRowsOfLive == -1);
    static constexpr ListShape kPayouts{"payout o CROSS JOIN payout_batch b ON b.id = o.batch", "o.id", "1", "made",
        "o.id DESC", "o.id", "iif(b.mode = 'test', -2, -1), b.currency, o.amount", "SELECT count(*) FROM payout"};
    switch (list) {
    case BooksList::Activities:
        break;
    case BooksList::Records:
        return kRecords;
    case BooksList::Payments:
        return kPayments;
    case BooksList::Payouts:
        return kPayouts;
    }
    return kActivities;
}

Result<ListOrder> orderOf(BooksList list, const QString &field)
{
    using Key = ListOrder::Key;
    if (list == BooksList::Payments && field == "customer"_L1)
        return ListOrder{{}, "v.customer", "SELECT id FROM customer ORDER BY email COLLATE NOCASE, id", Key::Domain};
    if (list == BooksList::Payments && field == "connection"_L1)
        return ListOrder{{}, "v.connection", "SELECT id FROM connection ORDER BY name COLLATE NOCASE, id", Key::Domain};
    // The oldest bond that holds, as payments say it; no row of the payment itself is read.
    if (list == BooksList::Payments && field == "participant"_L1)
        return ListOrder{{}, "v.customer",
            "SELECT b.customer, b.participant FROM (SELECT customer, participant, row_number() OVER (PARTITION BY "
            "customer ORDER BY started_at, id) AS n FROM referral NOT INDEXED WHERE ended_at IS NULL) b JOIN "
            "participant p ON p.id "
            "= b.participant WHERE b.n = 1 ORDER BY iif(p.name = '', p.email, p.name) COLLATE NOCASE, p.id",
            Key::SharedDomain};
    if (list == BooksList::Payments && field == "payment"_L1)
        return ListOrder{{}, "v.id", {}, Key::Payment};
    constexpr std::string_view kPeople =
        "SELECT id FROM participant ORDER BY iif(name = '', email, name) COLLATE NOCASE, id";
    if (list == BooksList::Records && field == "participant"_L1)
        return ListOrder{{}, "ifnull(l.participant, 0)", kPeople, Key::Domain};
    if (list == BooksList::Payouts && field == "participant"_L1)
        return ListOrder{{}, "o.participant", kPeople, Key::Domain};
    const PlainField *found = plainField(list, field);
    if (!found || found->order.key.empty())
        return noField(field);
    return found->order;
}

Status addConditions(Database &db, const ListQuery &query, ListConditions &conditions)
{
    return Conditions(db, query, conditions).add();
}

} // namespace rd::storage

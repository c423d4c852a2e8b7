// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rollups.h"

#include "models/storage/bonds.h"
#include "models/storage/factsloader.h"

#include <map>
#include <set>

namespace rd::storage {

namespace {

using DayKey = std::tuple<qint64, qint32, quint32>; // campaign (0 = all), day, currency
using PersonKey = std::tuple<qint64, qint64, quint32>; // campaign (0 = all), participant, currency

struct DaySums {
    qint64 revenue = 0;
    qint64 conversions = 0;
    qint64 refunded = 0;
    bool operator==(const DaySums &) const = default;
};
struct PersonSums {
    qint64 revenue = 0;
    qint64 customers = 0;
    quint32 lastCustomer = ~quint32{0};
};

struct Rollups {
    std::map<DayKey, DaySums> days;
    std::map<PersonKey, PersonSums> people;
};

/// Conversions by customer would need a sort; instead the bonds of each customer are at hand.
using BondsOfCustomer = std::vector<std::vector<const Bond *>>;

BondsOfCustomer byCustomer(const EngineFacts &facts, const std::vector<Bond> &bonds)
{
    BondsOfCustomer result(facts.customers.size());
    for (const Bond &bond : bonds)
        result[bond.customer].push_back(&bond);
    return result;
}

class Summing {
public:
    Summing(const EngineFacts &facts, const Calendar &calendar) : m_facts(facts), m_calendar(calendar) {}
    void add(const ConversionRow &c, const std::vector<const Bond *> &bonds)
    {
        const qint32 day = m_calendar.dayOf(c.paidAt).value;
        const qint64 base = baseOf(m_facts, c);
        const Bond *first = nullptr;
        for (const Bond *bond : bonds) {
            // A sale before the bond was not brought by anybody.
            if (bond->startedAt > c.paidAt)
                continue;
            addTo(bond->campaign.value, day, base, c, *bond);
            first = first == nullptr ? bond : first;
        }
        if (first != nullptr)
            addTo(0, day, base, c, *first);
    }
    Rollups take() { return std::move(m_rollups); }

private:
    void addTo(qint64 campaign, qint32 day, qint64 base, const ConversionRow &c, const Bond &bond)
    {
        DaySums &sums = m_rollups.days[{campaign, day, c.currency.packed()}];
        sums.revenue += base;
        sums.refunded += c.refunded;
        ++sums.conversions;
        PersonSums &person = m_rollups.people[{campaign, bond.participant.value, c.currency.packed()}];
        person.revenue += base;
        if (m_seen.insert({campaign, bond.participant.value, c.currency.packed(), c.customer}).second)
            ++person.customers;
    }
    const EngineFacts &m_facts;
    const Calendar &m_calendar;
    Rollups m_rollups;
    std::set<std::tuple<qint64, qint64, quint32, quint32>> m_seen;
};

Status writeDays(Database &db, const std::map<DayKey, DaySums> &days)
{
    RD_CHECK(db.run("DELETE FROM rollup_day"));
    Statement insert(db, "INSERT INTO rollup_day VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const auto &[key, sums] : days) {
        const auto &[campaign, day, currency] = key;
        RD_CHECK(insert.with(campaign, day, currency, sums.revenue, sums.conversions, sums.refunded).run());
    }
    return {};
}

Status writePeople(Database &db, const std::map<PersonKey, PersonSums> &people)
{
    RD_CHECK(db.run("DELETE FROM rollup_participant"));
    Statement insert(db, "INSERT INTO rollup_participant VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const auto &[key, sums] : people) {
        const auto &[campaign, participant, currency] = key;
        RD_CHECK(insert.with(campaign, participant, currency, sums.revenue, sums.customers).run());
    }
    return {};
}

} // namespace

qint64 baseOf(const EngineFacts &facts, const ConversionRow &conversion)
{
    qint64 net = 0;
    for (quint32 i = 0; i < conversion.lineCount; ++i)
        net += facts.lines[conversion.lineBegin + i].net;
    const qint64 kept = conversion.paid - conversion.refunded;
    const qint64 base = conversion.total > 0 ? mulDiv(net, kept, conversion.total, Rounding::HalfEven) : 0;
    return std::max<qint64>(base - conversion.creditNoteNet, 0);
}

Status writeRollups(Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, const Calendar &calendar)
{
    const BondsOfCustomer bondsOf = byCustomer(facts, bonds);
    Summing summing(facts, calendar);
    for (const ConversionRow &conversion : facts.conversions) {
        if (!bondsOf[conversion.customer].empty())
            summing.add(conversion, bondsOf[conversion.customer]);
    }
    const Rollups rollups = summing.take();
    RD_CHECK(writeDays(db, rollups.days));
    return writePeople(db, rollups.people);
}

Status rebuildRollups(Store &store, const Calendar &calendar)
{
    EngineFacts facts;
    std::vector<Bond> bonds;
    {
        RD_TRY(reading, store.read());
        RD_TRY(loaded, FactsLoader(reading.db()).load());
        facts = std::move(loaded);
        RD_TRY(current, currentBonds(reading.db(), facts));
        bonds = std::move(current);
    }
    return store.write([&](Database &db) { return writeRollups(db, facts, bonds, calendar); });
}

} // namespace rd::storage

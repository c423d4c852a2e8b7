// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rollups.h"

#include "models/storage/bonds.h"
#include "models/storage/factsloader.h"
#include "models/storage/modecolumns.h"
#include "models/storage/rewardrollup.h"

#include <array>
#include <map>
#include <set>

namespace rd::storage {

namespace {

using DayKey = std::tuple<qint64, qint32, quint32>; // campaign (or allCampaignsOf()), day, currency
using PersonKey = std::tuple<qint64, qint64, quint32>; // campaign (or allCampaignsOf()), participant, currency

struct DaySums {
    qint64 revenue = 0;
    qint64 conversions = 0;
    qint64 refunded = 0;
    bool operator==(const DaySums &) const = default;
};
struct PersonSums {
    qint64 revenue = 0;
    qint64 customers = 0;
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

/// Whether something is met for the first time in a currency. Nearly everything has one currency only, so that is what
/// is kept at hand.
class FirstTimes {
public:
    explicit FirstTimes(std::size_t count) : m_currency(count) {}
    [[nodiscard]] bool isFirst(std::size_t place, quint32 currency)
    {
        if (m_currency[place] == currency)
            return false;
        if (m_currency[place] != 0)
            return m_further.insert({place, currency}).second;
        m_currency[place] = currency;
        return true;
    }

private:
    std::vector<quint32> m_currency;
    std::set<std::pair<std::size_t, quint32>> m_further;
};

class Summing {
public:
    Summing(const EngineFacts &facts, const std::vector<Bond> &bonds, const Calendar &calendar)
        : m_facts(facts),
          m_bonds(bonds),
          m_calendar(calendar),
          m_bondSeen(bonds.size()),
          m_lastOfBond(bonds.size()),
          m_lastOfCustomer(bonds.size()),
          m_customerSeen(facts.customers.size())
    {
        for (const Campaign &campaign : facts.campaigns)
            m_modes.emplace(campaign.id, modeFromWord(campaign.mode).value_or(Mode::Live));
    }
    void add(const ConversionRow &c, const std::vector<const Bond *> &bonds)
    {
        const qint32 day = m_calendar.dayOf(c.paidAt).value;
        const qint64 base = baseOf(m_facts, c);
        const Bond *first = nullptr;
        for (const Bond *bond : bonds) {
            // A sale before the bond was not brought by anybody.
            if (bond->startedAt > c.paidAt)
                continue;
            const auto place = static_cast<std::size_t>(bond - m_bonds.data());
            addTo(bond->campaign.value, day, base, c, *bond, m_lastOfBond[place],
                m_bondSeen.isFirst(place, c.currency.packed()));
            first = first == nullptr ? bond : first;
        }
        if (first != nullptr)
            addTo(allCampaignsOf(m_modes.at(first->campaign)), day, base, c, *first,
                m_lastOfCustomer[static_cast<std::size_t>(first - m_bonds.data())],
                m_customerSeen.isFirst(c.customer, c.currency.packed()));
    }
    Rollups take() { return std::move(m_rollups); }

private:
    /// Sums met last: sales come in the order of time and a bond's in one currency, so most are those of the one
    /// before.
    struct LastDay {
        DayKey key;
        DaySums *sums = nullptr;
    };
    struct LastPerson {
        quint32 currency = 0;
        PersonSums *sums = nullptr;
    };
    void addTo(qint64 campaign, qint32 day, qint64 base, const ConversionRow &c, const Bond &bond, LastPerson &last,
        bool isNewCustomer)
    {
        const DayKey key{campaign, day, c.currency.packed()};
        LastDay &lastDay = m_lastDays[campaign <= 0 ? 0 : 1];
        if (lastDay.sums == nullptr || lastDay.key != key)
            lastDay = {key, &m_rollups.days[key]};
        DaySums &sums = *lastDay.sums;
        sums.revenue += base;
        sums.refunded += c.refunded;
        ++sums.conversions;
        if (last.sums == nullptr || last.currency != c.currency.packed())
            last = {c.currency.packed(), &m_rollups.people[{campaign, bond.participant.value, c.currency.packed()}]};
        last.sums->revenue += base;
        last.sums->customers += isNewCustomer ? 1 : 0;
    }
    const EngineFacts &m_facts;
    const std::vector<Bond> &m_bonds;
    const Calendar &m_calendar;
    std::map<CampaignId, Mode> m_modes;
    FirstTimes m_bondSeen;
    std::vector<LastPerson> m_lastOfBond; ///< by bond
    std::vector<LastPerson> m_lastOfCustomer; ///< by the bond that counts for all campaigns together
    std::array<LastDay, 2> m_lastDays; ///< of all campaigns together, of one
    FirstTimes m_customerSeen;
    Rollups m_rollups;
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

Status writeBonds(Database &db, const std::vector<Bond> &bonds, const Calendar &calendar)
{
    std::map<std::pair<qint64, qint32>, qint64> counts;
    for (const Bond &bond : bonds)
        ++counts[{bond.campaign.value, calendar.dayOf(bond.startedAt).value}];
    RD_CHECK(db.run("DELETE FROM rollup_bond"));
    Statement insert(db, "INSERT INTO rollup_bond VALUES (?1, ?2, ?3)");
    for (const auto &[key, count] : counts)
        RD_CHECK(insert.with(key.first, key.second, count).run());
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
    Summing summing(facts, bonds, calendar);
    for (const ConversionRow &conversion : facts.conversions) {
        if (!bondsOf[conversion.customer].empty())
            summing.add(conversion, bondsOf[conversion.customer]);
    }
    const Rollups rollups = summing.take();
    RD_CHECK(writeDays(db, rollups.days));
    RD_CHECK(writeBonds(db, bonds, calendar));
    return writePeople(db, rollups.people);
}

Status rebuildRollups(Store &store, const Calendar &calendar)
{
    EngineFacts facts;
    std::vector<Bond> bonds;
    {
        RD_TRY(reading, store.read());
        RD_TRY(loaded, FactsLoader(reading.db(), store.clock().now()).load());
        facts = std::move(loaded);
        RD_TRY(current, currentBonds(reading.db(), facts));
        bonds = std::move(current);
    }
    return store.write([&](Database &db) -> Status {
        RD_CHECK(writeRollups(db, facts, bonds, calendar));
        return RewardRollup::rebuild(db, calendar);
    });
}

} // namespace rd::storage

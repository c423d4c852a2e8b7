// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rollups.h"

#include "models/storage/bonds.h"
#include "models/storage/factsloader.h"
#include "models/storage/linecodec.h"
#include "models/storage/modecolumns.h"
#include "models/storage/rewardrollup.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

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

/// What figures need of a conversion.
struct Counted {
    std::size_t customer = 0; ///< index
    Instant paidAt;
    Currency currency;
    qint64 base = 0;
    qint64 refunded = 0;
};

Counted countedOf(const EngineFacts &facts, const ConversionRow &row)
{
    return {row.customer, row.paidAt, row.currency, baseOf(facts, row), row.refunded};
}

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
    Summing(const EngineFacts &facts, std::size_t customers, const std::vector<Bond> &bonds, const Calendar &calendar)
        : m_bonds(bonds),
          m_calendar(calendar),
          m_bondSeen(bonds.size()),
          m_lastOfBond(bonds.size()),
          m_lastOfCustomer(bonds.size()),
          m_customerSeen(customers)
    {
        for (const Campaign &campaign : facts.campaigns)
            m_modes.emplace(campaign.id, modeFromWord(campaign.mode).value_or(Mode::Live));
    }
    /// In the order of time.
    void add(const Counted &c, const std::vector<const Bond *> &bonds)
    {
        const qint32 day = m_calendar.dayOf(c.paidAt).value;
        const Bond *first = nullptr;
        for (const Bond *bond : bonds) {
            // A sale before the bond was not brought by anybody.
            if (bond->startedAt > c.paidAt)
                continue;
            const auto place = static_cast<std::size_t>(bond - m_bonds.data());
            addTo(bond->campaign.value, day, c, *bond, m_lastOfBond[place],
                m_bondSeen.isFirst(place, c.currency.packed()));
            first = first == nullptr ? bond : first;
        }
        if (first != nullptr)
            addTo(allCampaignsOf(m_modes.at(first->campaign)), day, c, *first,
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
    void addTo(qint64 campaign, qint32 day, const Counted &c, const Bond &bond, LastPerson &last, bool isNewCustomer)
    {
        const DayKey key{campaign, day, c.currency.packed()};
        LastDay &lastDay = m_lastDays[campaign <= 0 ? 0 : 1];
        if (lastDay.sums == nullptr || lastDay.key != key)
            lastDay = {key, &m_rollups.days[key]};
        DaySums &sums = *lastDay.sums;
        sums.revenue += c.base;
        sums.refunded += c.refunded;
        ++sums.conversions;
        if (last.sums == nullptr || last.currency != c.currency.packed())
            last = {c.currency.packed(), &m_rollups.people[{campaign, bond.participant.value, c.currency.packed()}]};
        last.sums->revenue += c.base;
        last.sums->customers += isNewCustomer ? 1 : 0;
    }
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
        if (sums.revenue != 0 || sums.customers != 0)
            RD_CHECK(insert.with(campaign, participant, currency, sums.revenue, sums.customers).run());
    }
    return {};
}

/// What some customers count, before and after.
class Moving {
public:
    Moving(Database &db, const EngineFacts &facts, const Calendar &calendar, const std::set<CustomerId> &customers)
        : m_db(db), m_facts(facts), m_calendar(calendar), m_wanted(facts.customers.size())
    {
        for (std::size_t i = 0; i < facts.customers.size(); ++i) {
            m_place.emplace(facts.customers[i].id.value, i);
            m_wanted[i] = customers.contains(facts.customers[i].id);
        }
        for (const CustomerId customer : customers) // some have no sale any more
            m_place.emplace(customer.value, m_place.size());
    }
    [[nodiscard]] Status run(const std::vector<Bond> &bonds)
    {
        RD_CHECK(loadBefore());
        RD_TRY(known, knownBonds());
        std::vector<Bond> own;
        std::copy_if(bonds.begin(), bonds.end(), std::back_inserter(own),
            [this](const Bond &bond) { return m_wanted[bond.customer]; });
        std::vector<Counted> now;
        std::vector<Counted> before = m_changed;
        for (const ConversionRow &row : m_facts.conversions) {
            if (!m_wanted[row.customer])
                continue;
            now.push_back(countedOf(m_facts, row));
            if (!m_before.contains(row.id.value))
                before.push_back(now.back());
        }
        RD_CHECK(apply(before, known, -1));
        RD_CHECK(apply(now, own, 1));
        RD_CHECK(m_db.run("DELETE FROM rollup_day WHERE conversions = 0"));
        RD_CHECK(m_db.run("DELETE FROM rollup_bond WHERE referrals = 0"));
        // A customer that moved brings revenue to somebody it is not a new customer of.
        return m_db.run("DELETE FROM rollup_participant WHERE customers = 0 AND revenue = 0");
    }

private:
    [[nodiscard]] Status loadBefore()
    {
        auto row = m_db.query("SELECT conversion, customer, paid_at, currency, base, refunded, counts FROM "
                              "conversion_before");
        while (row.next()) {
            m_before.insert(row.integer(0));
            const auto place = m_place.find(row.integer(1));
            if (row.flag(6) && place != m_place.end())
                m_changed.push_back({place->second, row.instant(2), row.currency(3), row.integer(4), row.integer(5)});
        }
        return row.status();
    }
    /// The bonds as stored, in the order of the campaigns as the engine has it.
    [[nodiscard]] Result<std::vector<Bond>> knownBonds()
    {
        std::vector<Bond> bonds;
        Statement one(m_db,
            "SELECT participant, started_at FROM referral WHERE campaign = ?1 AND customer = ?2 AND ended_at IS NULL");
        for (const Campaign &campaign : m_facts.campaigns) {
            for (const auto &[customer, place] : m_place) {
                if (place < m_wanted.size() && !m_wanted[place])
                    continue;
                one.with(campaign.id, customer);
                if (one.next()) {
                    Bond &bond = bonds.emplace_back();
                    bond.campaign = campaign.id;
                    bond.customer = static_cast<quint32>(place);
                    bond.participant = one.id<ParticipantId>(0);
                    bond.startedAt = one.instant(1);
                }
                RD_CHECK(one.status());
            }
        }
        return bonds;
    }
    [[nodiscard]] Status apply(std::vector<Counted> &sales, const std::vector<Bond> &bonds, int sign)
    {
        std::stable_sort(
            sales.begin(), sales.end(), [](const Counted &a, const Counted &b) { return a.paidAt < b.paidAt; });
        std::vector<std::vector<const Bond *>> bondsOf(m_place.size());
        std::map<std::pair<qint64, qint32>, qint64> started;
        for (const Bond &bond : bonds) {
            bondsOf[bond.customer].push_back(&bond);
            ++started[{bond.campaign.value, m_calendar.dayOf(bond.startedAt).value}];
        }
        Summing summing(m_facts, m_place.size(), bonds, m_calendar);
        for (const Counted &sale : sales)
            summing.add(sale, bondsOf[sale.customer]);
        return store(summing.take(), started, sign);
    }
    [[nodiscard]] Status store(
        const Rollups &rollups, const std::map<std::pair<qint64, qint32>, qint64> &started, int sign)
    {
        Statement day(m_db,
            "INSERT INTO rollup_day VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET revenue = revenue + "
            "excluded.revenue, conversions = conversions + excluded.conversions, refunded = refunded + "
            "excluded.refunded");
        for (const auto &[key, sums] : rollups.days) {
            const auto &[campaign, date, currency] = key;
            RD_CHECK(
                day.with(campaign, date, currency, sign * sums.revenue, sign * sums.conversions, sign * sums.refunded)
                    .run());
        }
        Statement person(m_db,
            "INSERT INTO rollup_participant VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET revenue = revenue + "
            "excluded.revenue, customers = customers + excluded.customers");
        for (const auto &[key, sums] : rollups.people) {
            const auto &[campaign, participant, currency] = key;
            RD_CHECK(person.with(campaign, participant, currency, sign * sums.revenue, sign * sums.customers).run());
        }
        Statement bond(m_db,
            "INSERT INTO rollup_bond VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET referrals = referrals + "
            "excluded.referrals");
        for (const auto &[key, count] : started)
            RD_CHECK(bond.with(key.first, key.second, sign * count).run());
        return {};
    }

    Database &m_db;
    const EngineFacts &m_facts;
    const Calendar &m_calendar;
    std::map<qint64, std::size_t> m_place; ///< by customer row: as in the facts, those without sales behind them
    std::vector<bool> m_wanted; ///< by place, of those in the facts
    std::set<qint64> m_before; ///< conversions that changed
    std::vector<Counted> m_changed; ///< as they were
};

} // namespace

qint64 baseOf(qint64 net, qint64 total, qint64 kept, qint64 creditNoteNet)
{
    const qint64 base = total > 0 ? mulDiv(net, kept, total, Rounding::HalfEven) : 0;
    return std::max<qint64>(base - creditNoteNet, 0);
}

Result<qint64> netOfLines(std::string_view packed)
{
    qint64 net = 0;
    PackedReader reader(packed);
    while (!reader.atEnd()) {
        for (int skipped = 0; skipped < 3; ++skipped) // product, price, quantity
            (void)reader.take();
        net += reader.take();
        (void)reader.take(); // long interval
    }
    if (reader.isDamaged())
        return fail(ErrorKind::Damaged, u"the lines of a conversion cannot be read"_s);
    return net;
}

Status moveRollups(Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, const Calendar &calendar,
    const std::set<CustomerId> &customers)
{
    return Moving(db, facts, calendar, customers).run(bonds);
}

qint64 baseOf(const EngineFacts &facts, const ConversionRow &conversion)
{
    qint64 net = 0;
    for (quint32 i = 0; i < conversion.lineCount; ++i)
        net += facts.lines[conversion.lineBegin + i].net;
    return baseOf(net, conversion.total, conversion.paid - conversion.refunded, conversion.creditNoteNet);
}

Status writeRollups(Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, const Calendar &calendar)
{
    const BondsOfCustomer bondsOf = byCustomer(facts, bonds);
    Summing summing(facts, facts.customers.size(), bonds, calendar);
    for (const ConversionRow &conversion : facts.conversions) {
        if (!bondsOf[conversion.customer].empty())
            summing.add(countedOf(facts, conversion), bondsOf[conversion.customer]);
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

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rollups.h"

#include "models/storage/bonds.h"
#include "models/storage/factsloader.h"
#include "models/storage/linecodec.h"
#include "models/storage/modecolumns.h"
#include "models/storage/rewardrollup.h"
#include "models/storage/rollupsums.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

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

/// Campaign and customer of the referrals that have led to a reward which was given out.
Result<std::set<std::pair<qint64, qint64>>> loadRewarded(Database &db)
{
    std::set<std::pair<qint64, qint64>> rewarded;
    auto row = db.query("SELECT campaign, customer FROM rollup_rewarded");
    while (row.next())
        rewarded.emplace_hint(rewarded.end(), row.integer(0), row.integer(1));
    RD_CHECK(row.status());
    return rewarded;
}

Status writeProgress(Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, const Calendar &calendar,
    const std::map<BondDay, ProgressSums> &progress)
{
    RD_TRY(rewarded, loadRewarded(db));
    std::map<BondDay, qint64> given;
    for (const Bond &bond : bonds) {
        if (!rewarded.empty() && rewarded.contains({bond.campaign.value, facts.customers[bond.customer].id.value}))
            ++given[{bond.campaign.value, calendar.dayOf(bond.startedAt).value}];
    }
    RD_CHECK(db.run("DELETE FROM rollup_bond"));
    RD_CHECK(db.run("DELETE FROM rollup_funnel"));
    Statement insert(db, "INSERT INTO rollup_bond VALUES (?1, ?2, ?3)");
    Statement funnel(db, "INSERT INTO rollup_funnel VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const auto &[key, sums] : progress) {
        RD_CHECK(insert.with(key.first, key.second, sums.referrals).run());
        const auto found = given.find(key);
        const qint64 count = found == given.end() ? 0 : found->second;
        if (sums.bought != 0 || count != 0)
            RD_CHECK(funnel.with(key.first, key.second, sums.bought, sums.repeated, count).run());
    }
    return {};
}

Status writeCohorts(Database &db, const std::map<CohortKey, CohortSums> &cohorts)
{
    RD_CHECK(db.run("DELETE FROM rollup_cohort"));
    Statement insert(db, "INSERT INTO rollup_cohort VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const auto &[key, sums] : cohorts) {
        const auto &[campaign, currency, first, month] = key;
        RD_CHECK(insert
                     .with(campaign, currency, firstDayOf(first).value, firstDayOf(month).value, sums.customers,
                         sums.revenue)
                     .run());
    }
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
        Rollups difference = sumsOf(now, own);
        takeAway(difference, sumsOf(before, known));
        RD_CHECK(storeDays(difference));
        RD_CHECK(storePeople(difference));
        RD_CHECK(storeCohorts(difference));
        RD_TRY(given, rewardedOf(known, own));
        return storeProgress(difference, given);
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
    [[nodiscard]] Rollups sumsOf(std::vector<Counted> &sales, const std::vector<Bond> &bonds) const
    {
        std::stable_sort(
            sales.begin(), sales.end(), [](const Counted &a, const Counted &b) { return a.paidAt < b.paidAt; });
        std::vector<std::vector<const Bond *>> bondsOf(m_place.size());
        for (const Bond &bond : bonds)
            bondsOf[bond.customer].push_back(&bond);
        Summing summing(m_facts, m_place.size(), bonds, m_calendar);
        for (const Counted &sale : sales)
            summing.add(sale, bondsOf[sale.customer]);
        return summing.take();
    }
    static void takeAway(Rollups &sums, const Rollups &before)
    {
        for (const auto &[key, old] : before.days) {
            DaySums &day = sums.days[key];
            day.revenue -= old.revenue;
            day.conversions -= old.conversions;
            day.refunded -= old.refunded;
        }
        for (const auto &[key, old] : before.people) {
            PersonSums &person = sums.people[key];
            person.revenue -= old.revenue;
            person.customers -= old.customers;
        }
        for (const auto &[key, old] : before.cohorts) {
            CohortSums &cohort = sums.cohorts[key];
            cohort.customers -= old.customers;
            cohort.revenue -= old.revenue;
        }
        for (const auto &[key, old] : before.progress) {
            ProgressSums &progress = sums.progress[key];
            progress.referrals -= old.referrals;
            progress.bought -= old.bought;
            progress.repeated -= old.repeated;
        }
    }
    [[nodiscard]] Status storeDays(const Rollups &difference)
    {
        Statement change(m_db,
            "INSERT INTO rollup_day VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET revenue = revenue + "
            "excluded.revenue, conversions = conversions + excluded.conversions, refunded = refunded + "
            "excluded.refunded");
        Statement drop(
            m_db, "DELETE FROM rollup_day WHERE campaign = ?1 AND day = ?2 AND currency = ?3 AND conversions = 0");
        for (const auto &[key, sums] : difference.days) {
            if (sums == DaySums{})
                continue;
            const auto &[campaign, date, currency] = key;
            RD_CHECK(change.with(campaign, date, currency, sums.revenue, sums.conversions, sums.refunded).run());
            RD_CHECK(drop.with(campaign, date, currency).run());
        }
        return {};
    }
    [[nodiscard]] Status storePeople(const Rollups &difference)
    {
        Statement change(m_db,
            "INSERT INTO rollup_participant VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET revenue = revenue + "
            "excluded.revenue, customers = customers + excluded.customers");
        // A customer that moved brings revenue to somebody it is not a new customer of.
        Statement drop(m_db,
            "DELETE FROM rollup_participant WHERE campaign = ?1 AND participant = ?2 AND currency = ?3 AND "
            "customers = 0 AND revenue = 0");
        for (const auto &[key, sums] : difference.people) {
            if (sums.revenue == 0 && sums.customers == 0)
                continue;
            const auto &[campaign, participant, currency] = key;
            RD_CHECK(change.with(campaign, participant, currency, sums.revenue, sums.customers).run());
            RD_CHECK(drop.with(campaign, participant, currency).run());
        }
        return {};
    }
    [[nodiscard]] Status storeCohorts(const Rollups &difference)
    {
        Statement change(m_db,
            "INSERT INTO rollup_cohort VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET customers = "
            "customers + excluded.customers, revenue = revenue + excluded.revenue");
        Statement drop(m_db,
            "DELETE FROM rollup_cohort WHERE campaign = ?1 AND currency = ?2 AND first_month = ?3 AND month = ?4 AND "
            "customers = 0");
        for (const auto &[key, sums] : difference.cohorts) {
            if (sums.customers == 0 && sums.revenue == 0)
                continue;
            const auto &[campaign, currency, firstMonth, laterMonth] = key;
            const qint32 first = firstDayOf(firstMonth).value;
            const qint32 month = firstDayOf(laterMonth).value;
            RD_CHECK(change.with(campaign, currency, first, month, sums.customers, sums.revenue).run());
            RD_CHECK(drop.with(campaign, currency, first, month).run());
        }
        return {};
    }
    /// By the day of their beginning, how many more referrals there are that have led to a reward.
    [[nodiscard]] Result<std::map<BondDay, qint64>> rewardedOf(
        const std::vector<Bond> &known, const std::vector<Bond> &own)
    {
        std::vector<qint64> customers(m_place.size());
        for (const auto &[customer, place] : m_place)
            customers[place] = customer;
        Statement one(m_db, "SELECT 1 FROM rollup_rewarded WHERE campaign = ?1 AND customer = ?2");
        std::map<BondDay, qint64> given;
        for (const auto &[bonds, sign] : {std::pair(&known, -1), std::pair(&own, 1)}) {
            for (const Bond &bond : *bonds) {
                one.with(bond.campaign, customers[bond.customer]);
                if (one.next())
                    given[{bond.campaign.value, m_calendar.dayOf(bond.startedAt).value}] += sign;
                RD_CHECK(one.status());
            }
        }
        return given;
    }
    [[nodiscard]] Status storeProgress(const Rollups &difference, std::map<BondDay, qint64> given)
    {
        Statement bond(m_db,
            "INSERT INTO rollup_bond VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET referrals = referrals + "
            "excluded.referrals");
        Statement noBond(m_db, "DELETE FROM rollup_bond WHERE campaign = ?1 AND day = ?2 AND referrals = 0");
        Statement funnel(m_db,
            "INSERT INTO rollup_funnel VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET bought = bought + "
            "excluded.bought, repeated = repeated + excluded.repeated, rewarded = rewarded + excluded.rewarded");
        Statement noFunnel(
            m_db, "DELETE FROM rollup_funnel WHERE campaign = ?1 AND day = ?2 AND bought = 0 AND rewarded = 0");
        for (const auto &[key, sums] : difference.progress) {
            if (sums.referrals != 0) {
                RD_CHECK(bond.with(key.first, key.second, sums.referrals).run());
                RD_CHECK(noBond.with(key.first, key.second).run());
            }
            const qint64 rewarded = given[key];
            if (sums.bought == 0 && sums.repeated == 0 && rewarded == 0)
                continue;
            RD_CHECK(funnel.with(key.first, key.second, sums.bought, sums.repeated, rewarded).run());
            RD_CHECK(noFunnel.with(key.first, key.second).run());
        }
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
    RD_CHECK(writeProgress(db, facts, bonds, calendar, rollups.progress));
    RD_CHECK(writeCohorts(db, rollups.cohorts));
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

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine.h"

#include "models/core/engine_explain.h"
#include "models/core/engine_run.h"
#include "models/core/suspicion.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// Facts with everything that a run needs beside them.
struct Prepared {
    Prepared(const EngineFacts &facts_, const Calendar &calendar_) : facts(facts_), calendar(calendar_), index(facts_)
    {
        for (const Campaign &campaign : facts.campaigns)
            campaigns.push_back(std::make_unique<engine::CompiledCampaign>(index, campaign));
    }
    /// Runs the campaigns, each after those that come before it.
    /// @param rows indexes in order; empty = all rows of the facts as they stand
    /// @param run what to do with a campaign, given what others take before it
    [[nodiscard]] Status eachCampaign(std::span<const quint32> rows, const engine::Precedence::Attempt &run) const
    {
        const engine::Precedence precedence(facts, campaigns);
        if (precedence.isFixed()) {
            engine::Precedence::Taken won(facts.conversions.size(), 0);
            for (const std::size_t i : precedence.order()) {
                precedence.keepLeft(i, won);
                RD_CHECK(run(i, won));
            }
            return {};
        }
        RD_TRY(before, precedence.settle([&](std::size_t i, engine::Precedence::Taken &won) {
            engine::LookOn sink;
            return engine::CampaignRun<engine::LookOn>(index, *campaigns[i], calendar, won, sink).run(rows);
        }));
        for (const std::size_t i : precedence.order())
            RD_CHECK(run(i, before[i]));
        return {};
    }

    const EngineFacts &facts;
    const Calendar &calendar;
    engine::FactsIndex index;
    std::vector<std::unique_ptr<engine::CompiledCampaign>> campaigns; ///< in the order of the facts
};

} // namespace

std::vector<int> countedSlots(const std::vector<std::pair<QString, QString>> &values)
{
    std::vector<int> slots;
    for (const auto &[name, value] : values) {
        if (name != kCountedSlots)
            continue;
        for (const QString &slot : value.split(u' ', Qt::SkipEmptyParts))
            slots.push_back(slot.toInt());
    }
    return slots;
}

struct Engine::Private : Prepared {
    using Prepared::Prepared;
    [[nodiscard]] std::vector<quint32> rowsOf(quint32 customer) const;
    [[nodiscard]] bool isCustomerLocal() const;
    [[nodiscard]] Result<engine::Explained> trace(
        ConversionId id, const SaleDetail *detail, std::vector<engine::ConversionTrace> &traces);
};

/// The customer's conversions in order.
std::vector<quint32> Engine::Private::rowsOf(quint32 customer) const
{
    std::vector<quint32> rows;
    for (std::size_t i = 0; i < facts.conversions.size(); ++i) {
        const quint32 conversion = index.order().empty() ? static_cast<quint32>(i) : index.order()[i];
        if (facts.conversions[conversion].customer == customer)
            rows.push_back(conversion);
    }
    return rows;
}

bool Engine::Private::isCustomerLocal() const
{
    return std::all_of(
        campaigns.begin(), campaigns.end(), [](const auto &campaign) { return campaign->isCustomerLocal(); });
}

Engine::Engine(const EngineFacts &facts, const Calendar &calendar) : d(std::make_unique<Private>(facts, calendar)) {}

Engine::~Engine() = default;

Result<EngineResult> Engine::run()
{
    RD_CHECK(d->index.status());
    std::vector<EngineResult> parts(d->campaigns.size());
    const auto list = [&](std::size_t i, engine::Precedence::Taken &won) -> Status {
        // Untouched memory costs nothing; growing a large list by copying does.
        parts[i].rewards.reserve(d->facts.conversions.size());
        engine::ListAll sink{parts[i]};
        engine::CampaignRun<engine::ListAll> run(d->index, *d->campaigns[i], d->calendar, won, sink);
        RD_CHECK(run.run(d->index.order()));
        parts[i].bonds = run.bonds();
        engine::review(d->index, d->campaigns[i]->campaign, d->calendar, run.suspected(), parts[i]);
        return {};
    };
    RD_CHECK(d->eachCampaign(d->index.order(), list));
    if (parts.size() == 1)
        return std::move(parts.front());
    EngineResult result;
    result.rewards.reserve(std::accumulate(parts.begin(), parts.end(), std::size_t{0},
        [](std::size_t sum, const EngineResult &part) { return sum + part.rewards.size(); }));
    for (EngineResult &part : parts) {
        result.rewards.insert(result.rewards.end(), part.rewards.begin(), part.rewards.end());
        part.rewards = std::vector<RewardTarget>(); // not all of them twice
        result.bonds.insert(result.bonds.end(), part.bonds.begin(), part.bonds.end());
        result.findings.insert(result.findings.end(), part.findings.begin(), part.findings.end());
        result.counted.insert(result.counted.end(), part.counted.begin(), part.counted.end());
    }
    return result;
}

Result<std::vector<RewardTotal>> Engine::totals()
{
    RD_CHECK(d->index.status());
    std::vector<RewardTotal> totals;
    RD_CHECK(d->eachCampaign(d->index.order(), [&](std::size_t i, engine::Precedence::Taken &won) {
        engine::AddUp sink{totals};
        return engine::CampaignRun<engine::AddUp>(d->index, *d->campaigns[i], d->calendar, won, sink)
            .run(d->index.order());
    }));
    return totals;
}

/// Runs all campaigns with an eye on one conversion.
Result<engine::Explained> Engine::Private::trace(
    ConversionId id, const SaleDetail *detail, std::vector<engine::ConversionTrace> &traces)
{
    RD_CHECK(index.status());
    const auto &rows = facts.conversions;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ConversionRow &row) { return row.id == id; });
    if (found == rows.end())
        return fail(ErrorKind::NotFound, u"there is no conversion %1"_s.arg(id.value));
    // Where no cap or tier looks at other customers, their sales need not be computed.
    const std::vector<quint32> order = isCustomerLocal() ? rowsOf(found->customer) : index.order();
    const auto row = static_cast<quint32>(found - rows.begin());
    std::vector<engine::ConversionTrace> byCampaign(campaigns.size());
    const auto traceOne = [&](std::size_t i, engine::Precedence::Taken &won) -> Status {
        engine::TraceOne sink;
        sink.conversion = row;
        sink.trace.campaign = &campaigns[i]->campaign;
        std::pair<qint64, qint64> given;
        for (std::size_t k = 0; detail != nullptr && k < detail->givenBack.size(); ++k) {
            given.first += detail->givenBack[k].refunded;
            given.second += detail->givenBack[k].credited;
            sink.givenBack.push_back(given);
        }
        RD_CHECK(engine::CampaignRun<engine::TraceOne>(index, *campaigns[i], calendar, won, sink).run(order));
        byCampaign[i] = std::move(sink.trace);
        return {};
    };
    RD_CHECK(eachCampaign(order, traceOne));
    // Told in the order in which they might take it.
    const engine::Precedence precedence(facts, campaigns);
    for (const std::size_t i : precedence.orderAt(found->billedAt))
        traces.push_back(std::move(byCampaign[i]));
    return engine::Explained{index, calendar, row, traces, detail};
}

Result<std::vector<ExplanationStep>> Engine::explain(
    ConversionId conversion, CampaignId onlyCampaign, int slot, Beneficiary beneficiary, const SaleDetail *detail)
{
    std::vector<engine::ConversionTrace> traces;
    RD_TRY(explained, d->trace(conversion, detail, traces));
    return engine::explain(explained, onlyCampaign, slot, beneficiary);
}

Result<Engine::Verdicts> Engine::verdicts(ConversionId conversion, const SaleDetail *detail)
{
    std::vector<engine::ConversionTrace> traces;
    RD_TRY(explained, d->trace(conversion, detail, traces));
    return engine::verdicts(explained);
}

Status visitRewards(const EngineFacts &facts, const Calendar &calendar, RewardVisitor &visitor)
{
    const Prepared prepared(facts, calendar);
    RD_CHECK(prepared.index.status());
    return prepared.eachCampaign(prepared.index.order(), [&](std::size_t i, engine::Precedence::Taken &won) -> Status {
        engine::HandOver sink{visitor};
        engine::CampaignRun<engine::HandOver> run(prepared.index, *prepared.campaigns[i], prepared.calendar, won, sink);
        RD_CHECK(run.run(prepared.index.order()));
        if (sink.isStopped)
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        for (const Bond &bond : run.bonds())
            visitor.bond(bond);
        return {};
    });
}

} // namespace rd

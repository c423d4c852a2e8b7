// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/simulation.h"

#include "models/core/engine_visit.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kProgressStep = 1 << 16;
constexpr std::size_t kUpcomingDays = 12;

/// Which of the two figures of a pair a run fills.
using Side = SimulationFigure SimulationPair::*;

LocalDay monthOf(LocalDay day)
{
    const QDate date = toDate(day);
    return toLocalDay(QDate(date.year(), date.month(), 1));
}

struct KindKey {
    Beneficiary beneficiary;
    RewardKind kind;
    Currency currency;
    auto operator<=>(const KindKey &) const = default;
};

using DayKey = std::pair<LocalDay, Currency>;

/// Adds up what the two runs find.
class Sums final : public RewardVisitor {
public:
    Sums(
        const SimulationOrder &order, const Calendar &calendar, const ProgressSink &progress, const CancelToken &cancel)
        : m_order(order),
          m_calendar(calendar),
          m_progress(progress),
          m_cancel(cancel),
          m_from(order.from ? calendar.startOf(*order.from) : Instant::min()),
          m_end(order.to ? calendar.startOf({order.to->value + 1}) : Instant::max())
    {
    }

    void begin(Side side, CampaignId campaign, const QString &stage)
    {
        m_side = side;
        m_campaign = campaign;
        m_stage = stage;
        m_seen = 0;
    }
    [[nodiscard]] bool reward(const RewardTarget &reward) override;
    [[nodiscard]] bool capLoss(const CapLoss &loss) override;
    void bond(const Bond &) override {}
    [[nodiscard]] Status status() const;
    void fill(SimulationReport &report, const EngineFacts &facts) const;

private:
    [[nodiscard]] bool isInside(Instant paidAt) const { return paidAt >= m_from && paidAt < m_end; }
    [[nodiscard]] bool goOn();
    void add(SimulationFigure &figure, const RewardTarget &reward);
    void addDue(const RewardTarget &reward);
    [[nodiscard]] SimulationPair &monthFor(const RewardTarget &reward);
    [[nodiscard]] SimulationPair &participantFor(const RewardTarget &reward);
    void fillParticipants(SimulationReport &report) const;
    void fillOthers(SimulationReport &report, const EngineFacts &facts) const;
    void fillDue(SimulationReport &report) const;

    const SimulationOrder &m_order;
    const Calendar &m_calendar;
    const ProgressSink &m_progress;
    const CancelToken &m_cancel;
    Instant m_from;
    Instant m_end;
    Side m_side = &SimulationPair::today;
    CampaignId m_campaign;
    QString m_stage;
    qint64 m_seen = 0;
    bool m_tooLarge = false;
    LocalDay m_month;
    Instant m_monthBegin = Instant::max(); ///< of m_month
    Instant m_monthEnd = Instant::min();
    std::map<KindKey, SimulationPair> m_totals;
    std::map<DayKey, SimulationPair> m_months;
    std::unordered_map<ParticipantId, std::vector<std::pair<Currency, SimulationPair>>> m_participants;
    std::map<std::pair<CampaignId, Currency>, SimulationPair> m_others;
    std::map<Currency, SimulationCaps> m_caps;
    std::map<Currency, SimulationDue> m_due;
    std::map<Currency, SimulationDue> m_review;
    std::map<DayKey, SimulationFigure> m_upcoming;
};

bool Sums::goOn()
{
    if (++m_seen % kProgressStep != 0)
        return !m_tooLarge;
    if (m_progress)
        m_progress({m_stage, m_seen, 0, 0});
    return !m_tooLarge && !m_cancel.isCancelled();
}

void Sums::add(SimulationFigure &figure, const RewardTarget &reward)
{
    ++(reward.target > 0 ? figure.count : figure.voided);
    if (!reward.hasAmount)
        return;
    figure.granted += reward.granted;
    figure.minor += reward.target;
    // No single amount passes the limit, so that a sum is seen to pass it before it could wrap.
    m_tooLarge = m_tooLarge || figure.granted > kMaxMinor;
}

SimulationPair &Sums::monthFor(const RewardTarget &reward)
{
    if (reward.paidAt < m_monthBegin || reward.paidAt >= m_monthEnd) {
        m_month = monthOf(m_calendar.dayOf(reward.paidAt));
        m_monthBegin = m_calendar.startOf(m_month);
        m_monthEnd = m_calendar.startOf(addMonths(m_month, 1));
    }
    return m_months[{m_month, reward.currency}];
}

SimulationPair &Sums::participantFor(const RewardTarget &reward)
{
    auto &own = m_participants[reward.participant];
    for (auto &[currency, pair] : own) {
        if (currency == reward.currency)
            return pair;
    }
    return own.emplace_back(reward.currency, SimulationPair()).second;
}

void Sums::addDue(const RewardTarget &reward)
{
    if (reward.target <= 0)
        return;
    const bool isHeld = reward.flags != 0 || reward.provisional;
    if (!isHeld && reward.dueAt > m_order.now) {
        add(m_upcoming[{m_calendar.dayOf(reward.dueAt), reward.currency}], reward);
        return;
    }
    auto &sums = isHeld ? m_review : m_due;
    const auto day = m_calendar.dayOf(reward.dueAt);
    const auto [found, isNew] = sums.try_emplace(reward.currency, SimulationDue{day, reward.currency, {}});
    found->second.day = std::min(found->second.day, day);
    add(found->second.figure, reward);
}

bool Sums::reward(const RewardTarget &reward)
{
    if (!isInside(reward.paidAt))
        return goOn();
    if (reward.campaign != m_campaign) {
        add(m_others[{reward.campaign, reward.currency}].*m_side, reward);
        return goOn();
    }
    add(m_totals[{reward.beneficiary, reward.kind, reward.currency}].*m_side, reward);
    add(monthFor(reward).*m_side, reward);
    if (reward.beneficiary == Beneficiary::Referrer)
        add(participantFor(reward).*m_side, reward);
    if (m_side == &SimulationPair::simulated)
        addDue(reward);
    return goOn();
}

bool Sums::capLoss(const CapLoss &loss)
{
    if (loss.campaign != m_campaign || m_side != &SimulationPair::simulated || !isInside(loss.paidAt))
        return goOn();
    auto &sum = m_caps[loss.amount.currency];
    sum.currency = loss.amount.currency;
    ++sum.count;
    sum.minor += loss.amount.minor;
    m_tooLarge = m_tooLarge || sum.minor > kMaxMinor;
    return goOn();
}

Status Sums::status() const
{
    if (m_tooLarge)
        return fail(ErrorKind::BadInput, u"the sum of the rewards is beyond the largest amount kept"_s,
            u"choose a shorter time with --from and --to"_s, u"amount-too-large"_s);
    return {};
}

void Sums::fill(SimulationReport &report, const EngineFacts &facts) const
{
    for (const auto &[key, pair] : m_totals)
        report.totals.push_back({key.beneficiary, key.kind, key.currency, pair});
    for (const auto &[key, pair] : m_months)
        report.months.push_back({key.first, key.second, pair});
    for (const auto &[currency, caps] : m_caps)
        report.caps.push_back(caps);
    fillParticipants(report);
    fillOthers(report, facts);
    fillDue(report);
}

void Sums::fillParticipants(SimulationReport &report) const
{
    for (const auto &[participant, own] : m_participants) {
        for (const auto &[currency, pair] : own) {
            report.participants.push_back({participant, {}, {}, currency, pair});
            const qint64 more = currency.isValid() ? pair.difference() : pair.simulated.count - pair.today.count;
            ++(more > 0 ? report.gain : more < 0 ? report.lose : report.same);
        }
    }
    const auto weight = [](const SimulationParticipant &row) {
        return std::tuple(-std::abs(row.cost.difference()), -row.cost.simulated.minor, row.participant, row.currency);
    };
    std::sort(report.participants.begin(), report.participants.end(),
        [&weight](const auto &a, const auto &b) { return weight(a) < weight(b); });
}

void Sums::fillOthers(SimulationReport &report, const EngineFacts &facts) const
{
    for (const auto &[key, pair] : m_others) {
        if (pair.today == pair.simulated)
            continue;
        const auto found = std::find_if(facts.campaigns.begin(), facts.campaigns.end(),
            [&key = key](const Campaign &campaign) { return campaign.id == key.first; });
        if (found != facts.campaigns.end())
            report.others.push_back({found->name, key.second, pair});
    }
}

void Sums::fillDue(SimulationReport &report) const
{
    for (const auto &[currency, due] : m_due)
        report.due.push_back(due);
    for (const auto &[currency, due] : m_review)
        report.inReview.push_back(due);
    std::size_t days = 0;
    LocalDay last{-1};
    for (const auto &[key, figure] : m_upcoming) {
        if (key.first != last && ++days > kUpcomingDays)
            break;
        last = key.first;
        report.upcoming.push_back({key.first, key.second, figure});
    }
}

/// One version, in force from the beginning of history, whatever its state.
void setOnlyTerms(Campaign &campaign, CampaignTerms terms)
{
    terms.state = CampaignState::Active;
    campaign.versions = {
        {campaign.versions.empty() ? RuleVersionId{} : campaign.versions.back().id, Instant::min(), std::move(terms)}};
}

CampaignId freeId(const std::vector<Campaign> &campaigns)
{
    qint64 last = 0;
    for (const auto &campaign : campaigns)
        last = std::max(last, campaign.id.value);
    return {last + 1};
}

void addCampaign(EngineFacts &facts, CampaignId id, const SimulationOrder &order)
{
    Campaign campaign;
    campaign.id = id;
    campaign.name = order.terms.name;
    campaign.createdAt = order.now;
    facts.campaigns.push_back(std::move(campaign));
    for (auto &participant : facts.participants)
        participant.campaigns.push_back(id);
}

QStringList notesFor(const SimulationOrder &order, const SimulationReport &report)
{
    QStringList notes;
    if (report.isNew)
        notes << u"The campaign is new: every participant is taken to be in it."_s;
    if (order.terms.state != CampaignState::Active)
        notes << u"The document's state is %1; it is computed as if it were active."_s.arg(word(order.terms.state));
    if (order.terms.startsAt && *order.terms.startsAt > order.now)
        notes << u"The document starts on %1: of what is stored nothing earns by it."_s.arg(
            toIso(*order.terms.startsAt));
    return notes;
}

Status run(const EngineFacts &facts, const Calendar &calendar, Sums &sums)
{
    const Status done = visitRewards(facts, calendar, sums);
    RD_CHECK(sums.status()); // says more than "stopped"
    return done;
}

} // namespace

Result<SimulationReport> simulate(EngineFacts facts, const Calendar &calendar, const SimulationOrder &order,
    const ProgressSink &progress, const CancelToken &cancel)
{
    SimulationReport report;
    report.campaign = order.terms.name;
    report.from = order.from;
    report.to = order.to;
    report.conversions = static_cast<qint64>(facts.conversions.size());
    facts.asOf = order.now;
    auto known = std::find_if(facts.campaigns.begin(), facts.campaigns.end(),
        [&order](const Campaign &campaign) { return campaign.name == order.terms.name; });
    report.isNew = known == facts.campaigns.end();
    const CampaignId id = report.isNew ? freeId(facts.campaigns) : known->id;

    Sums sums(order, calendar, progress, cancel);
    if (!report.isNew)
        setOnlyTerms(*known, known->current().terms);
    if (!facts.campaigns.empty()) {
        sums.begin(&SimulationPair::today, id, u"today"_s);
        RD_CHECK(run(facts, calendar, sums));
    }
    if (report.isNew) {
        addCampaign(facts, id, order);
        known = std::prev(facts.campaigns.end());
    }
    known->mode = order.mode;
    known->connections = order.connections;
    setOnlyTerms(*known, order.terms);
    sums.begin(&SimulationPair::simulated, id, u"simulation"_s);
    RD_CHECK(run(facts, calendar, sums));
    if (cancel.isCancelled())
        return fail(ErrorKind::Cancelled, u"stopped"_s);
    sums.fill(report, facts);
    report.notes = notesFor(order, report);
    return report;
}

} // namespace rd::services

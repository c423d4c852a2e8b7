// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/codeservice.h"

#include "models/services/activitylog.h"
#include "models/services/codeplanner.h"
#include "models/services/coderun.h"
#include "models/services/issuingcontrol.h"

#include <QCryptographicHash>

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5; // a text that turns out to be taken is replaced this often

const QString &method()
{
    static const QString word = u"stripe-code"_s;
    return word;
}

/// The terms of a coupon in one line, so that the same terms of a campaign mean the same coupon.
QString canonical(const RewardSpec &spec)
{
    QStringList parts;
    if (spec.percentOff)
        parts << QString::number(spec.percentOff->ppm);
    for (const Money &money : spec.amountOff)
        parts << money.currency.code() + QString::number(money.minor);
    switch (spec.duration) {
    case CouponDuration::Once:
        parts << u"once"_s;
        break;
    case CouponDuration::Repeating:
        parts << u"repeating"_s + QString::number(spec.months.value_or(0));
        break;
    case CouponDuration::Forever:
        parts << u"forever"_s;
        break;
    }
    return parts.join(u'-');
}

/// Names one coupon of a campaign at one account (rulings.md 37).
QString couponKey(const Campaign &campaign, const Connection &connection, const RewardSpec &spec)
{
    return u"codes : coupon : %1 : %2 : %3 : %4"_s.arg(
        campaign.name, connection.accountId, connection.mode, canonical(spec));
}

QString codeKey(const Campaign &campaign, const Connection &connection, const QString &publicId, const QString &code)
{
    return u"codes : code : %1 : %2 : %3 : %4 : %5"_s.arg(
        campaign.name, connection.accountId, connection.mode, publicId, foldedCode(code));
}

QString firstKey(const Connection &connection, const QString &key)
{
    return idempotencyKey(connection.accountId, connection.mode, method(), key, 1, 1);
}

QString valueText(const RewardSpec &spec)
{
    if (spec.percentOff)
        return spec.percentOff->toPercent() + u" % off"_s;
    QStringList amounts;
    for (const Money &money : spec.amountOff)
        amounts << toDecimal(money) + u' ' + money.currency.code();
    return amounts.join(u" / "_s) + u" off"_s;
}

QString wholePercent(const std::optional<Rate> &rate)
{
    constexpr qint64 kPercent = 10'000;
    return rate && rate->ppm % kPercent == 0 ? QString::number(rate->ppm / kPercent) : QString();
}

Result<RewardSpec> specOf(const CodeOrder &order, const Campaign &campaign)
{
    if (order.coupon.made)
        return *order.coupon.made;
    const auto &referee = campaign.current().terms.referee;
    const bool isDiscount = referee && (referee->percentOff || !referee->amountOff.empty());
    if (isDiscount)
        return *referee;
    return fail(ErrorKind::Usage, u"%1 gives no discount to those who are referred"_s.arg(campaign.name),
        u"Name a coupon that exists, or say what the code takes off."_s, u"no-discount"_s);
}

Status checkRestrictions(const CodeRestrictions &restrictions, Instant now)
{
    if (restrictions.expiresAt && *restrictions.expiresAt <= now)
        return fail(ErrorKind::BadInput, u"the codes would have expired already"_s, {}, u"expired"_s);
    if (restrictions.maxRedemptions && *restrictions.maxRedemptions < 1)
        return fail(ErrorKind::BadInput, u"a code has to be usable once at least"_s, {}, u"bad-limit"_s);
    std::set<Currency> seen;
    for (const Money &least : restrictions.minimum) {
        if (least.minor <= 0 || !least.currency.isValid() || !seen.insert(least.currency).second)
            return fail(ErrorKind::BadInput, u"a least amount must be above zero, one for each currency"_s, {},
                u"bad-minimum"_s);
    }
    return {};
}

/// What the answer to one connection's order could not be asked about.
bool concernsFile(ErrorKind kind)
{
    return kind == ErrorKind::Storage || kind == ErrorKind::Damaged || kind == ErrorKind::Internal
        || kind == ErrorKind::Locked;
}

QString outcomeWord(const CodeReport &report)
{
    if (report.cancelled)
        return u"cancelled"_s;
    return report.notCreated.empty() && report.uncertain.empty() && !report.error ? u"ok"_s : u"partly"_s;
}

QString countsText(const CodeReport &report)
{
    return u"%1 created, %2 not created, %3 uncertain, %4 open"_s.arg(report.created.size())
        .arg(report.notCreated.size())
        .arg(report.uncertain.size())
        .arg(report.open);
}

} // namespace

/// What an order is about, read once.
struct CodeService::Scene {
    Campaign campaign;
    std::vector<Connection> connections;
    CodePlanner::Facts facts;
};

Result<Campaign> CodeService::campaign(const QString &name)
{
    RD_TRY(campaigns, m_parts.campaigns.campaigns());
    QStringList names;
    for (Campaign &campaign : campaigns) {
        if (campaign.name == name)
            return std::move(campaign);
        names << campaign.name;
    }
    return fail(ErrorKind::NotFound, u"there is no campaign \"%1\""_s.arg(name),
        names.isEmpty() ? u"There are none yet."_s : QString(u"There are: "_s + names.join(u", "_s)),
        u"unknown-campaign"_s);
}

Result<std::unique_ptr<CodeGateway>> CodeService::gateway(const Connection &connection)
{
    RD_TRY(secret, m_parts.connections.secretFor(connection));
    return m_parts.providers.codes(connection, secret);
}

Result<std::vector<Connection>> CodeService::connectionsOf(const Campaign &campaign, const QString &only)
{
    RD_TRY(all, m_parts.connections.list());
    std::vector<Connection> chosen;
    QStringList names;
    for (const Connection &connection : all) {
        const bool isOurs = std::find(campaign.connections.begin(), campaign.connections.end(), connection.id)
            != campaign.connections.end();
        if (!isOurs || !connection.active)
            continue;
        names << connection.name;
        if (only.isEmpty() || connection.name == only)
            chosen.push_back(connection);
    }
    std::optional<Error> refused;
    std::erase_if(chosen, [&](const Connection &connection) {
        const auto provider = gateway(connection);
        if (provider || provider.error().code != "method-not-available"_L1)
            return false;
        refused = provider.error();
        return true;
    });
    if (!chosen.empty())
        return chosen;
    if (refused)
        return fail(*std::move(refused));
    return fail(ErrorKind::NotFound,
        only.isEmpty() ? u"%1 has no connection in use"_s.arg(campaign.name)
                       : u"%1 has no connection \"%2\""_s.arg(campaign.name, only),
        names.isEmpty() ? u"Connect one again."_s : QString(u"It has: "_s + names.join(u", "_s)),
        u"unknown-connection"_s);
}

Result<CodeService::Scene> CodeService::scene(const CodeOrder &order)
{
    if (!order.text.isEmpty() && order.participants.size() != 1)
        return fail(ErrorKind::Usage, u"a text is given for exactly one participant"_s, {}, u"one-participant"_s);
    RD_CHECK(checkRestrictions(order.restrictions, m_parts.clock.now()));
    Scene scene;
    RD_TRY(found, campaign(order.campaign));
    scene.campaign = std::move(found);
    RD_TRY(connections, connectionsOf(scene.campaign, order.connection));
    scene.connections = std::move(connections);
    scene.facts.campaign = scene.campaign.name;
    RD_TRY(participants, m_parts.participants.participants());
    scene.facts.participants = std::move(participants);
    RD_TRY(holders, m_parts.codes.holders());
    for (CodeHolder &holder : holders)
        scene.facts.holders.emplace(holder.participant, std::move(holder));
    RD_TRY(codes, m_parts.codes.codes());
    scene.facts.codes = std::move(codes);
    RD_TRY(open, m_parts.codes.openIntents());
    std::erase_if(open, [&scene](const CodeIntent &intent) { return intent.campaign != scene.campaign.id; });
    scene.facts.open = std::move(open);
    RD_TRY(taken, m_parts.codes.takenTexts());
    scene.facts.taken = std::move(taken);
    return scene;
}

Status CodeService::settleCoupon(
    CodePlan &plan, const Scene &scene, const Connection &connection, const CodeOrder &order, const CancelToken &cancel)
{
    RD_TRY(provider, gateway(connection));
    if (!provider->hasCoupons()) {
        if (!order.coupon.id.isEmpty())
            return fail(ErrorKind::BadInput, u"%1 is a shop and has no coupons"_s.arg(connection.name),
                u"Say what the codes take off, or leave the connection out."_s, u"no-coupons"_s);
        RD_TRY(terms, specOf(order, scene.campaign));
        plan.couponText = valueText(terms);
        // Whether the shop can express it shows with any code.
        const QString any = plan.codes.empty() ? u"ANY"_s : plan.codes.front().code;
        return provider->ownCodeStep(any, terms, scene.campaign.name, order.restrictions, firstKey(connection, any))
            .transform([](const auto &) {});
    }
    if (!order.coupon.id.isEmpty()) {
        auto facts = provider->coupon(order.coupon.id, cancel);
        if (!facts && facts.error().kind != ErrorKind::NotFound)
            return fail(std::move(facts).error());
        if (!facts || !facts->record.valid || facts->record.deleted)
            return fail(ErrorKind::BadInput,
                u"the coupon %1 %2 at %3"_s.arg(
                    order.coupon.id, facts ? u"can no longer be redeemed"_s : u"does not exist"_s, connection.name),
                u"Name another one."_s, u"coupon-not-valid"_s);
        plan.coupon = order.coupon.id;
        plan.couponText = facts->value;
        return {};
    }
    RD_TRY(spec, specOf(order, scene.campaign));
    const QString key = couponKey(scene.campaign, connection, spec);
    const QString first = firstKey(connection, key);
    plan.coupon = provider->couponId(first);
    plan.couponText = valueText(spec);
    RD_CHECK(provider->couponStep(spec, scene.campaign.name, first));
    RD_TRY(written, m_parts.codes.intentOf(key));
    plan.makesCoupon = !written;
    return {};
}

Result<std::vector<CodePlan>> CodeService::planAll(Scene &scene, const CodeOrder &order, const CancelToken &cancel)
{
    RD_TRY(pattern, CodePattern::parse(order.pattern.isEmpty() ? CodePattern::usual() : order.pattern));
    if (order.coupon.id.isEmpty()) {
        RD_TRY(spec, specOf(order, scene.campaign));
        scene.facts.discount = wholePercent(spec.percentOff);
    }
    auto plans = CodePlanner(scene.facts, pattern).plan(order, scene.connections);
    for (std::size_t i = 0; i < plans.size(); ++i)
        RD_CHECK(settleCoupon(plans[i], scene, scene.connections[i], order, cancel));
    return plans;
}

Result<std::vector<CodePlan>> CodeService::plan(const CodeOrder &order, const CancelToken &cancel)
{
    RD_TRY(found, scene(order));
    return planAll(found, order, cancel);
}

Status CodeService::write(
    const CodePlan &plan, const Scene &scene, const Connection &connection, const CodeOrder &order)
{
    if (plan.codes.empty())
        return {};
    RD_TRY(provider, gateway(connection));
    const Instant now = m_parts.clock.now();
    std::vector<CodeIntent> intents;
    const auto add = [&](const QString &key, const PreparedStep &step) -> CodeIntent & {
        CodeIntent &intent = intents.emplace_back();
        IssueIntent &request = intent.request;
        request.key = key;
        request.step = 1;
        request.stepName = step.name;
        request.method = method();
        request.connection = connection.id;
        request.account = connection.accountId;
        request.mode = connection.mode;
        request.idempotencyKey = firstKey(connection, key);
        request.httpMethod = step.httpMethod;
        request.path = step.path;
        request.body = step.body;
        request.bodyHash = QCryptographicHash::hash(step.body, QCryptographicHash::Sha256);
        request.naturalKey = step.naturalKey;
        intent.campaign = scene.campaign.id;
        intent.coupon = plan.coupon;
        return intent;
    };
    if (plan.makesCoupon) {
        RD_TRY(spec, specOf(order, scene.campaign));
        const QString key = couponKey(scene.campaign, connection, spec);
        RD_TRY(step, provider->couponStep(spec, scene.campaign.name, firstKey(connection, key)));
        add(key, step);
    }
    for (const PlannedCode &code : plan.codes) {
        const auto holder = scene.facts.holders.find(code.participant);
        const QString who = holder == scene.facts.holders.end() ? QString() : holder->second.publicId;
        const QString key = codeKey(scene.campaign, connection, who, code.code);
        const auto make = [&]() -> Result<PreparedStep> {
            const QString first = firstKey(connection, key);
            if (provider->hasCoupons())
                return provider->codeStep(code.code, plan.coupon, order.restrictions, first);
            RD_TRY(terms, specOf(order, scene.campaign));
            return provider->ownCodeStep(code.code, terms, scene.campaign.name, order.restrictions, first);
        };
        RD_TRY(step, make());
        CodeIntent &intent = add(key, step);
        intent.participant = code.participant;
        intent.code = code.code;
        if (order.restrictions.expiresAt)
            intent.expiresS = toUnixSeconds(*order.restrictions.expiresAt);
    }
    const QString facts = u"%1 codes ordered for campaign %2 at %3, coupon %4"_s.arg(QString::number(plan.codes.size()),
        QString::number(scene.campaign.id.value), connection.accountId, plan.coupon);
    return m_parts.codes.prepare(intents, facts, order.member, now);
}

Status CodeService::run(const Connection &connection, CampaignId campaign, CodeReport &report,
    const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(open, m_parts.codes.openIntents());
    std::erase_if(open, [&](const CodeIntent &intent) {
        return intent.request.connection != connection.id || (campaign.isValid() && intent.campaign != campaign);
    });
    if (open.empty())
        return {};
    CodeRun::Parts parts{
        m_parts.codes, m_parts.clock, &m_attempts, {}, {}, [this] { return checkIssuingIsOn(m_parts.workspace); }};
    RD_TRY(participants, m_parts.participants.participants());
    for (const Participant &participant : participants) {
        parts.names.emplace(participant.id, shownName(participant));
        for (const QString &code : participant.codes)
            parts.ownTexts.insert(foldedCode(code));
    }
    RD_TRY(provider, gateway(connection));
    CodeRun run(std::move(parts), connection, *provider, report, cancel);
    RD_CHECK(run.confirmAccount());
    return run.drive(std::move(open), progress);
}

Result<CodeReport> CodeService::create(const CodeOrder &order, const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_parts.gate.admit(order.member, Role::Approver, u"create codes"_s));
    RD_CHECK(m_parts.workspace.awaitChecks());
    RD_CHECK(checkIssuingIsOn(m_parts.workspace));
    std::optional<ActivityLine> line; // of an order that can be carried out
    CodeReport report;
    CodeOrder next = order;
    for (int round = 0; round < kRounds && !cancel.isCancelled(); ++round) {
        RD_TRY(current, scene(next));
        RD_TRY(plans, planAll(current, next, cancel));
        if (!line)
            line.emplace(m_parts.workspace, m_parts.clock, u"codes"_s, order.campaign);
        std::vector<ParticipantId> again;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            const Connection &connection = current.connections[i];
            if (round == 0) {
                report.existing += plans[i].existing;
                report.notCreated.insert(report.notCreated.end(), plans[i].skipped.begin(), plans[i].skipped.end());
            }
            const Status written = write(plans[i], current, connection, next);
            if (!written && concernsFile(written.error().kind))
                return fail(written.error());
            if (!written && !report.error)
                report.error = written.error();
            if (!written)
                continue;
            const std::size_t before = report.notCreated.size();
            const Status ran = run(connection, current.campaign.id, report, progress, cancel);
            if (!ran && !report.error)
                report.error = ran.error();
            // Somebody else's at the provider: another text, unless the text itself was asked for.
            for (std::size_t n = report.notCreated.size(); order.text.isEmpty() && n-- > before;) {
                if (report.notCreated[n].reason != "code-taken"_L1)
                    continue;
                again.push_back(report.notCreated[n].participant);
                if (round + 1 < kRounds)
                    report.notCreated.erase(report.notCreated.begin() + static_cast<std::ptrdiff_t>(n));
            }
        }
        if (again.empty() || report.error)
            break;
        next.participants = std::move(again);
    }
    report.cancelled = cancel.isCancelled();
    if (!line)
        return report; // cancelled before anything was looked at
    RD_TRY(open, openCount(order.campaign));
    report.open = std::max(0, open - static_cast<int>(report.uncertain.size()));
    if (report.error && report.created.empty() && report.uncertain.empty()) {
        line->end(*report.error);
        return fail(*report.error);
    }
    line->end(outcomeWord(report), countsText(report));
    return report;
}

Result<CodeReport> CodeService::resume(
    const QString &name, const QString &member, const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_parts.gate.admit(member, Role::Approver, u"create codes"_s));
    RD_CHECK(m_parts.workspace.awaitChecks());
    CampaignId only;
    if (!name.isEmpty()) {
        RD_TRY(found, campaign(name));
        only = found.id;
    }
    ActivityLine line(m_parts.workspace, m_parts.clock, u"codes"_s, name);
    CodeReport report;
    RD_TRY(connections, m_parts.connections.list());
    for (const Connection &connection : connections) {
        const Status ran = run(connection, only, report, progress, cancel);
        if (!ran && concernsFile(ran.error().kind))
            return fail(ran.error());
        if (!ran && !report.error)
            report.error = ran.error();
    }
    report.cancelled = cancel.isCancelled();
    RD_TRY(open, openCount(name));
    report.open = std::max(0, open - static_cast<int>(report.uncertain.size()));
    if (report.error && report.created.empty() && report.uncertain.empty()) {
        line.end(*report.error);
        return fail(*report.error);
    }
    line.end(outcomeWord(report), countsText(report));
    return report;
}

Result<int> CodeService::openCount(const QString &name)
{
    RD_TRY(open, m_parts.codes.openIntents());
    CampaignId only;
    if (!name.isEmpty()) {
        RD_TRY(found, campaign(name));
        only = found.id;
    }
    return static_cast<int>(std::count_if(open.begin(), open.end(), [&](const CodeIntent &intent) {
        return intent.participant.isValid() && (!only.isValid() || intent.campaign == only);
    }));
}

Result<int> CodeService::discard(const QString &name, const QString &member)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_parts.gate.admit(member, Role::Approver, u"give up codes"_s));
    RD_TRY(found, campaign(name));
    RD_TRY(open, m_parts.codes.openIntents());
    std::vector<IntentId> ids;
    for (const CodeIntent &intent : open) {
        if (intent.campaign == found.id)
            ids.push_back(intent.request.id);
    }
    return m_parts.codes.discard(
        ids, u"codes given up for campaign %1"_s.arg(found.id.value), member, m_parts.clock.now());
}

} // namespace rd::services

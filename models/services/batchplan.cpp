// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchplan.h"
#include "models/services/decisions.h"
#include "models/services/formatservice.h"
#include "models/services/issuechanges.h"
#include "models/services/payoutminimums.h"
#include "models/services/restoredissue.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

LeftOutReward leftOut(const RewardRow &row, const QString &reason, const QString &detail = {})
{
    return {row.id, row.participant, row.participantName, row.amount, reason, detail};
}

qint64 thresholdOf(const CampaignTerms &terms, Currency currency)
{
    for (const Money &threshold : terms.threshold) {
        if (threshold.currency == currency)
            return threshold.minor;
    }
    return 0;
}

/// Why a row cannot be paid by a batch, whoever pays.
std::optional<LeftOutReward> objection(const RewardRow &row)
{
    if (row.state != RewardState::Approved)
        return leftOut(row, u"not-approved"_s, u"it is %1"_s.arg(word(row.state)));
    if (row.beneficiary != Beneficiary::Referrer)
        return leftOut(row, u"not-for-participant"_s, u"it belongs to the customer, who has no payout method"_s);
    if (row.facts.issued > 0)
        return leftOut(row, u"partly-issued"_s,
            u"it came back after part of it had become a reward of its own; pay the rest by hand"_s);
    if (const auto blocker = standingBlocker(row))
        return leftOut(row, word(*blocker));
    if (needsLook(row, u"manual"_s, {}))
        return leftOut(row, word(Blocker::RestoredCopy), restoredText());
    return std::nullopt;
}

/// The method for a currency: its own, else the one for any.
class CurrentMethods {
public:
    explicit CurrentMethods(std::vector<PayoutMethod> methods)
    {
        std::map<QByteArray, std::set<ParticipantId>> users;
        for (PayoutMethod &method : methods) {
            users[method.fingerprint].insert(method.participant);
            m_methods.emplace(std::pair(method.participant, method.currency.packed()), std::move(method));
        }
        for (const auto &[fingerprint, participants] : users) {
            if (participants.size() > 1)
                m_shared.insert(fingerprint);
        }
    }
    [[nodiscard]] const PayoutMethod *find(ParticipantId participant, Currency currency) const
    {
        auto found = m_methods.find({participant, currency.packed()});
        if (found == m_methods.end())
            found = m_methods.find({participant, Currency().packed()});
        return found == m_methods.end() ? nullptr : &found->second;
    }
    [[nodiscard]] bool isShared(const PayoutMethod &method) const { return m_shared.contains(method.fingerprint); }

private:
    std::map<std::pair<ParticipantId, quint32>, PayoutMethod> m_methods;
    std::set<QByteArray> m_shared;
};

bool takes(const PayoutFormat &format, Currency currency)
{
    return format.currencies.empty()
        || std::find(format.currencies.begin(), format.currencies.end(), currency) != format.currencies.end();
}

bool takes(const PayoutFormat &format, const QString &provider)
{
    return takesAnyProvider(format) || format.provider.isEmpty() || format.provider == provider;
}

} // namespace

namespace {

/// Banks know neither our workspaces nor our batches: two shops of one account must not give two payments one name.
/// Other files have no room for more (ACH, Wise), or are compared by receiver and amount as well.
QString referenceOf(const PayoutFile &head, int line)
{
    const QString reference = payoutReference(head.number, line);
    return head.format == "sepa-pain001"_L1 && !head.tag.isEmpty() ? u"%1-%2"_s.arg(reference, head.tag) : reference;
}

PayoutLine lineOf(const PayoutGroup &group, const PayoutFile &head, int line)
{
    PayoutLine made;
    made.line = line;
    made.reference = referenceOf(head, line);
    made.participant = group.participant;
    made.name = group.name;
    made.email = group.email;
    made.destination = group.destination;
    made.amount = Money{group.net.net, group.currency};
    made.note = u"Referral rewards %1"_s.arg(head.number);
    return made;
}

/// Everything that is asked of the format, for some of the groups.
PayoutFile fileOf(
    const std::vector<PayoutGroup> &groups, const PayoutFile &head, const std::map<ParticipantId, QString> &countries)
{
    PayoutFile file = head;
    file.lines.clear();
    int line = 0;
    for (const PayoutGroup &group : groups) {
        file.lines.push_back(lineOf(group, head, ++line));
        if (const auto country = countries.find(group.participant); country != countries.end())
            file.lines.back().country = country->second;
    }
    return file;
}

void leaveOut(std::vector<LeftOutReward> &list, const PayoutGroup &group, const QString &reason, const QString &detail)
{
    for (const PayoutCandidate &candidate : group.candidates)
        list.push_back(
            {candidate.reward, group.participant, group.name, group.amounts.at(candidate.reward), reason, detail});
}

PayoutView viewOf(const PayoutGroup &group, const PayoutLine &line)
{
    PayoutView view;
    view.payout.line = line.line;
    view.payout.reference = line.reference;
    view.payout.participant = group.participant;
    view.payout.participantName = group.name;
    view.payout.participantEmail = group.email;
    view.payout.method = group.method.id;
    view.payout.fingerprint = group.method.fingerprint;
    view.payout.amount = line.amount;
    view.payout.items = group.net.shares;
    view.destination = maskedDestination(group.destination);
    view.isShared = group.isShared;
    view.setOff = group.net.gross - group.net.net;
    return view;
}

} // namespace

Result<PayoutFormat> BatchService::format(const QString &wanted) const
{
    QStringList words;
    for (PayoutFormat &known : m.files.formats()) {
        if (known.word == wanted)
            return std::move(known);
        words << known.word;
    }
    return fail(ErrorKind::Usage, u"there is no payout format \"%1\""_s.arg(wanted.left(80)),
        u"Formats: %1."_s.arg(words.join(u' ')), u"unknown-format"_s);
}

std::optional<LeftOutReward> BatchService::Plan::objectionTo(const RewardRow &row, const PayoutMethod *method) const
{
    if (auto refused = objection(row))
        return refused;
    if (!method)
        return services::leftOut(row, word(Blocker::NoPayoutMethod));
    if (!takes(format, method->provider))
        return services::leftOut(
            row, u"other-provider"_s, u"the participant is paid through %1"_s.arg(method->provider));
    if (!takes(format, row.amount->currency))
        return services::leftOut(row, word(Blocker::CurrencyNotSupported));
    return std::nullopt;
}

Result<BatchService::Plan::Groups> BatchService::Plan::collect(
    const std::vector<RewardRow> &rows, const BatchRequest &request)
{
    RD_TRY(known, m.batches.currentMethods({}));
    const CurrentMethods methods(std::move(known));
    RD_TRY(campaigns, m.campaigns.campaigns());
    std::map<QString, const CampaignTerms *> termsOf;
    for (const Campaign &campaign : campaigns)
        termsOf.emplace(campaign.name, &campaign.current().terms);
    RD_TRY(minimums, ProviderMinimums::load(m.workspace));
    RD_TRY(always, needsSecondPerson(m.workspace, false));
    RD_TRY(asCampaignsSay, needsSecondPerson(m.workspace, true));
    Modes modes;
    for (const Campaign &campaign : campaigns)
        modes.add(modeFromWord(campaign.mode).value_or(Mode::Live));
    Groups groups;
    for (const RewardRow &row : rows) {
        // Test money gets into a file only where it was asked for, or where there is no other.
        if (row.mode() != request.mode.value_or(modes.usual())) {
            if (!request.all)
                leftOut.push_back(services::leftOut(row, u"other-mode"_s, u"it is %1 money"_s.arg(word(row.mode()))));
            continue;
        }
        if (row.kind != RewardKind::Cash || !row.amount) {
            if (!request.all)
                leftOut.push_back(services::leftOut(row, u"not-cash"_s, u"only cash is paid by a batch"_s));
            continue;
        }
        const PayoutMethod *method = methods.find(row.participant, row.amount->currency);
        if (auto refused = objectionTo(row, method)) {
            leftOut.push_back(std::move(*refused));
            continue;
        }
        const auto terms = termsOf.find(row.campaign);
        PayoutGroup &group = groups[{row.mode(), row.amount->currency.code(), row.participant}];
        group.mode = row.mode();
        group.currency = row.amount->currency;
        group.participant = row.participant;
        group.name = row.participantName;
        group.email = row.participantEmail;
        group.method = *method;
        group.isShared = methods.isShared(*method);
        group.amounts.emplace(row.id, *row.amount);
        const qint64 byTerms = terms == termsOf.end() ? 0 : thresholdOf(*terms->second, row.amount->currency);
        const qint64 byMethod = minimums.of(method->provider, row.amount->currency);
        group.candidates.push_back({row.id, row.facts.target, std::max(byTerms, byMethod)});
        const bool byCampaign = terms == termsOf.end() || terms->second->twoPerson;
        group.twoPerson = group.twoPerson || always || (asCampaignsSay && byCampaign);
    }
    return groups;
}

Result<BatchService::Plan::Ready> BatchService::Plan::net(Groups groups)
{
    RD_TRY(claims, StandingClaims::load(m.books));
    Ready ready;
    for (auto &[key, group] : groups) {
        RD_TRY(recent, m.methods.isRecent(group.method));
        if (recent) {
            leaveOut(leftOut, group, word(Blocker::MethodChangedRecently),
                u"changed on %1"_s.arg(toIso(group.method.validFrom).left(10)));
            continue;
        }
        std::sort(group.candidates.begin(), group.candidates.end(),
            [](const PayoutCandidate &a, const PayoutCandidate &b) { return a.reward < b.reward; });
        const Claim claim = claims.of(group.participant, group.currency, group.mode);
        group.net = netPayout(group.candidates, claim.recoverable, claim.adjustments);
        for (const auto &[reward, blocker] : group.net.carried)
            leftOut.push_back({reward, group.participant, group.name, group.amounts.at(reward), word(blocker), {}});
        if (group.net.shares.empty())
            continue;
        std::erase_if(group.candidates, [&shares = group.net.shares](const PayoutCandidate &candidate) {
            return std::none_of(shares.begin(), shares.end(),
                [&candidate](const PayoutShare &share) { return share.reward == candidate.reward; });
        });
        RD_TRY(destination, m.methods.destination(group.method));
        group.destination = std::move(destination);
        ready[{std::get<0>(key), std::get<1>(key)}].push_back(std::move(group));
    }
    return ready;
}

/// What the format refuses leaves before the rest is split, so that numbers of lines have no gap. A file may hold one
/// kind of destination only, that of its first line: the others are given back, for a file of their own.
/// @param hasMore other currencies come after these
Result<std::vector<PayoutGroup>> BatchService::Plan::refuse(
    std::vector<PayoutGroup> &all, const PayoutFile &head, bool hasMore)
{
    RD_TRY(checked, m.files.check(fileOf(all, head, countries)));
    const DestinationKind kind = all.front().destination.kind;
    std::map<int, QString> refused;
    for (const PayoutRemark &remark : checked) {
        if (remark.refused)
            refused.emplace(remark.line, remark.text);
    }
    std::vector<PayoutGroup> kept;
    std::vector<PayoutGroup> others;
    kept.reserve(all.size());
    int line = 0;
    for (PayoutGroup &group : all) {
        const auto found = refused.find(++line);
        if (found == refused.end())
            kept.push_back(std::move(group));
        else if (group.destination.kind == kind)
            leaveOut(leftOut, group, u"file-refuses"_s, found->second);
        else
            others.push_back(std::move(group));
    }
    if (refused.contains(0) && !kept.empty() && (hasMore || !others.empty() || !parts.empty()))
        RD_CHECK(refuseAll(kept, head));
    all = std::move(kept);
    return others;
}

/// The file as a whole cannot be made for these, as by a template for another kind or an order in another currency:
/// that stops nobody else. Where it is true of everybody, it is an error. How many there are is no reason: they are
/// split.
Status BatchService::Plan::refuseAll(std::vector<PayoutGroup> &kept, const PayoutFile &head)
{
    const auto some = kept.begin() + batchSizes(static_cast<int>(kept.size()), format.maxLines).front();
    RD_TRY(checked, m.files.check(fileOf({kept.begin(), some}, head, countries)));
    for (const PayoutRemark &remark : checked) {
        if (!remark.refused || remark.line > 0)
            continue;
        for (const PayoutGroup &group : kept)
            leaveOut(leftOut, group, u"file-refuses"_s, remark.text);
        kept.clear();
        return {};
    }
    return {};
}

Status BatchService::Plan::addPart(std::vector<PayoutGroup> groups, const PayoutFile &head)
{
    Part part;
    part.groups = std::move(groups);
    part.file = fileOf(part.groups, head, countries);
    RD_TRY(checked, m.files.check(part.file));
    PlannedBatch &planned = part.planned;
    planned.number = head.number;
    planned.format = format;
    planned.currency = head.currency;
    planned.mode = part.groups.front().mode;
    planned.twoPerson = false;
    planned.remarks = std::move(checked);
    std::map<int, QStringList> changed;
    for (const PayoutRemark &remark : worthSaying(planned.remarks))
        changed[remark.line] << remark.text;
    for (std::size_t i = 0; i < part.groups.size(); ++i) {
        const PayoutGroup &group = part.groups[i];
        planned.lines.push_back(viewOf(group, part.file.lines[i]));
        if (const auto said = changed.find(planned.lines.back().payout.line); said != changed.end())
            planned.lines.back().remark = said->second.join(u' ');
        planned.total += group.net.net;
        planned.setOff += planned.lines.back().setOff;
        planned.twoPerson = planned.twoPerson || group.twoPerson;
        if (group.isShared)
            remarks << u"shared-destination: %1 is paid to the same place as another participant"_s.arg(
                planned.lines.back().payout.reference);
    }
    if (planned.total > kMaxMinor)
        return fail(ErrorKind::BadInput, u"the sum of the batch is beyond all bounds"_s);
    parts.push_back(std::move(part));
    return {};
}

Status BatchService::Plan::layOut(Ready ready, PayoutFile head)
{
    RD_TRY(people, m.participants.participants());
    for (const Participant &person : people)
        countries.emplace(person.id, person.country);
    const int year = toDate(head.executionDay).year();
    RD_TRY(ordinal, m.batches.nextOrdinal(year));
    std::size_t left = ready.size();
    for (auto &[key, all] : ready) {
        --left;
        head.currency = all.front().currency;
        while (!all.empty()) {
            head.number = batchNumber(year, ordinal);
            RD_TRY(others, refuse(all, head, left > 0));
            auto next = all.begin();
            for (const int size : batchSizes(static_cast<int>(all.size()), format.maxLines)) {
                head.number = batchNumber(year, ordinal++);
                RD_CHECK(addPart({std::make_move_iterator(next), std::make_move_iterator(next + size)}, head));
                next += size;
            }
            all = std::move(others);
        }
    }
    return {};
}

Result<BatchService::Plan> BatchService::plan(const BatchRequest &request)
{
    if (request.all != request.ids.empty())
        return fail(ErrorKind::Usage, u"name the rewards, or all of them"_s, {}, u"no-rewards"_s);
    RD_TRY(wanted, format(request.format));
    RewardQuery query;
    query.ids = request.ids;
    query.currency = request.currency;
    if (request.all)
        query.states = {RewardState::Approved};
    RD_TRY(list, m.rewards.list(query));
    RD_CHECK(checkAllFound(list.rows, request.ids));
    Plan plan(m);
    plan.format = wanted;
    RD_TRY(groups, plan.collect(list.rows, request));
    RD_TRY(ready, plan.net(std::move(groups)));
    plan.remarks << wanted.remarks;
    RD_TRY(copy, m.workspace.setting(formatCopySetting(wanted.word)));
    if (!copy.value_or(QString()).isEmpty() && copy->toLatin1() != wanted.ownHash)
        plan.remarks
            << u"The data of this format is not what was put into use here (batch formats show %1): look at it "
               "before the file is paid."_s.arg(wanted.word);
    if (ready.empty())
        return plan;
    RD_TRY(info, m.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(values, settings(wanted.word));
    RD_CHECK(takeChoices(wanted, request, values));
    PayoutFile head;
    head.format = wanted.word;
    head.createdAt = plan.now;
    const LocalDay today = calendar.dayOf(plan.now);
    head.executionDay = request.executionDay.value_or(today);
    if (head.executionDay < today)
        return fail(ErrorKind::Usage,
            u"%1 has passed; no bank pays then"_s.arg(toDate(head.executionDay).toString(Qt::ISODate)),
            u"Name today or a later day."_s, u"past-day"_s);
    head.settings = std::move(values);
    head.tag = workspaceTag(info.id);
    head.zone = info.timeZone;
    RD_CHECK(plan.layOut(std::move(ready), std::move(head)));
    return plan;
}

Result<BatchPreview> BatchService::preview(const BatchRequest &request)
{
    RD_TRY(made, plan(request));
    BatchPreview preview;
    for (Plan::Part &part : made.parts)
        preview.batches.push_back(std::move(part.planned));
    preview.leftOut = std::move(made.leftOut);
    preview.remarks = std::move(made.remarks);
    return preview;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activitylog.h"
#include "models/services/codeplanner.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

std::set<ParticipantId> membersOf(const std::vector<Participant> &participants, const QString &campaign)
{
    std::set<ParticipantId> members;
    for (const Participant &participant : participants) {
        if (campaign.isEmpty() || participant.campaigns.contains(campaign))
            members.insert(participant.id);
    }
    return members;
}

CodeProblem problemOf(const CodeRow &row, const QString &asked, const QString &reason, const QString &detail)
{
    return {row.participant, row.participantName, row.connectionName, asked, reason, detail};
}

} // namespace

Result<std::vector<CodeRow>> CodeService::list(const CodeFilter &filter)
{
    RD_TRY(rows, m_parts.codes.codes());
    std::set<ParticipantId> members;
    if (!filter.campaign.isEmpty()) {
        RD_CHECK(campaign(filter.campaign));
        RD_TRY(participants, m_parts.participants.participants());
        members = membersOf(participants, filter.campaign);
    }
    const qint64 now = toUnixSeconds(m_parts.clock.now());
    std::erase_if(rows, [&](CodeRow &row) {
        // A code that has expired since it was read works no more, whatever was stored.
        if (row.expiresS != 0 && row.expiresS <= now)
            row.active = false;
        return (filter.participant.isValid() && row.participant != filter.participant)
            || (filter.unbound ? row.participant.isValid() || !row.customer.isEmpty()
                               : !filter.campaign.isEmpty() && !members.contains(row.participant))
            || (!filter.inactive && !row.active);
    });
    return rows;
}

Result<SwitchedOff> CodeService::deactivate(const QStringList &codes, const QString &connection, const QString &member,
    const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_parts.gate.admit(member, Role::Approver, u"switch codes off"_s));
    RD_CHECK(m_parts.workspace.awaitChecks());
    RD_TRY(rows, m_parts.codes.codes());
    if (codes.isEmpty())
        return fail(ErrorKind::Usage, u"name the codes"_s, {}, u"no-codes"_s);
    std::vector<std::pair<QString, CodeRow>> wanted;
    SwitchedOff report;
    for (const QString &asked : codes) {
        std::size_t found = 0;
        for (const CodeRow &row : rows) {
            const bool isNamed = row.id == asked || foldedCode(row.code) == foldedCode(asked);
            if (!isNamed || (!connection.isEmpty() && row.connectionName != connection))
                continue;
            ++found;
            if (row.active)
                wanted.emplace_back(asked, row);
        }
        if (found == 0)
            return fail(ErrorKind::NotFound, u"no promotion code \"%1\" is known"_s.arg(asked),
                u"Sync first; codes list shows the ones there are."_s, u"unknown-code"_s);
    }
    ActivityLine line(m_parts.workspace, m_parts.clock, u"codes"_s, u"deactivate"_s);
    RD_TRY(connections, m_parts.connections.list());
    qint64 done = 0;
    for (auto &[asked, row] : wanted) {
        if (cancel.isCancelled())
            break;
        const auto place = std::find_if(connections.begin(), connections.end(),
            [id = row.connection](const Connection &candidate) { return candidate.id == id; });
        if (place == connections.end())
            continue;
        RD_TRY(provider, gateway(*place));
        const auto off = provider->deactivateCode(row.id, row.code, cancel);
        if (!off) {
            report.problems.push_back(problemOf(row, asked, errorCode(off.error()), off.error().text));
            continue;
        }
        RD_CHECK(m_parts.codes.noteOff(row.connection, *off, row.participant, member, m_parts.clock.now()));
        row.active = false;
        report.codes.push_back(row);
        if (progress)
            progress({u"codes"_s, ++done, static_cast<qint64>(wanted.size()), 0});
    }
    line.end(report.problems.empty() ? u"ok"_s : u"partly"_s,
        u"%1 deactivated, %2 not"_s.arg(report.codes.size()).arg(report.problems.size()));
    return report;
}

Result<std::vector<LinkRow>> CodeService::addresses()
{
    RD_TRY(links, m_parts.codes.links());
    std::set<ConnectionId> missing;
    for (const LinkRow &row : links) {
        if (row.address.isEmpty())
            missing.insert(row.connection);
    }
    if (missing.empty())
        return links;
    RD_TRY(connections, m_parts.connections.list());
    for (const Connection &connection : connections) {
        if (!missing.contains(connection.id) || !connection.active)
            continue;
        auto provider = gateway(connection);
        const auto read = provider ? (*provider)->links({}) : Result<std::vector<LinkAddress>>(fail(provider.error()));
        if (!read)
            continue; // offline, or without the key: the other links are still of use
        std::vector<std::pair<QString, QString>> found;
        for (const LinkAddress &link : *read)
            found.emplace_back(link.id, link.address);
        RD_CHECK(m_parts.codes.storeAddresses(connection.id, found));
    }
    return m_parts.codes.links();
}

Result<std::vector<ParticipantLinks>> CodeService::links(
    const std::vector<ParticipantId> &participants, const QString &campaignName)
{
    RD_TRY(people, m_parts.participants.participants());
    RD_TRY(rows, list({}));
    RD_TRY(known, addresses());
    RD_TRY(campaigns, m_parts.campaigns.campaigns());
    if (!campaignName.isEmpty())
        RD_CHECK(campaign(campaignName));
    // What works now, for everybody: by participant and connection.
    std::map<std::pair<ParticipantId, ConnectionId>, QString> working;
    for (const CodeRow &row : rows) {
        if (row.participant.isValid() && row.customer.isEmpty())
            working.try_emplace({row.participant, row.connection}, row.code);
    }
    std::vector<ParticipantLinks> all;
    for (const Participant &person : people) {
        const bool named = std::find(participants.begin(), participants.end(), person.id) != participants.end();
        if (participants.empty() ? !campaignName.isEmpty() && !person.campaigns.contains(campaignName) : !named)
            continue;
        ParticipantLinks &links = all.emplace_back();
        links.participant = person.id;
        links.name = shownName(person);
        const auto reference = std::find_if(
            person.codes.begin(), person.codes.end(), [](const QString &code) { return isClientReference(code); });
        if (reference != person.codes.end())
            links.reference = *reference;
        for (const auto &[place, code] : working) {
            if (place.first == person.id && links.promotionCode.isEmpty())
                links.promotionCode = code;
        }
        for (const Campaign &one : campaigns) {
            const bool counts = campaignName.isEmpty() ? person.campaigns.contains(one.name) : one.name == campaignName;
            if (counts && links.metadataKey.isEmpty() && !one.current().terms.metadataKeys.isEmpty())
                links.metadataKey = one.current().terms.metadataKeys.constFirst();
        }
        if (links.reference.isEmpty())
            continue;
        links.attribute = u"client-reference-id=\"%1\""_s.arg(links.reference);
        for (const LinkRow &row : known) {
            const auto code = working.find({person.id, row.connection});
            const QString address =
                referenceLink(row.address, links.reference, code == working.end() ? QString() : code->second);
            if (!address.isEmpty())
                links.links.push_back({row.connectionName, row.id, address});
        }
    }
    return all;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/codeplanner.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

/// The texts a participant is to have.
struct CodePlanner::Wanted {
    QStringList texts;
    bool isNew = false;
};

QString shownName(const Participant &participant)
{
    return participant.name.isEmpty() ? participant.email : participant.name;
}

CodePlanner::CodePlanner(Facts facts, CodePattern pattern) : m_facts(std::move(facts)), m_pattern(std::move(pattern))
{
    for (const CodeRow &row : m_facts.codes) {
        if (!row.customer.isEmpty())
            continue; // a reward of one customer, nobody else can use it
        const QString key = foldedCode(row.code);
        bool &active = m_known[{row.connection, key}];
        active = active || row.active;
        (row.active ? m_active : m_off).insert(key);
    }
    for (const CodeIntent &intent : m_facts.open) {
        if (!intent.participant.isValid())
            continue;
        m_open[{intent.request.connection, foldedCode(intent.code)}] = true;
        QStringList &texts = m_openTexts[intent.participant];
        if (!texts.contains(intent.code))
            texts << intent.code;
    }
}

const CodeHolder &CodePlanner::holder(ParticipantId id) const
{
    static const CodeHolder none;
    const auto found = m_facts.holders.find(id);
    return found == m_facts.holders.end() ? none : found->second;
}

QString CodePlanner::fresh(const Participant &participant)
{
    const QString code = m_pattern.code(
        {participant.name, m_facts.campaign, m_facts.discount, holder(participant.id).publicId.toLatin1()},
        m_facts.taken);
    m_facts.taken.insert(foldedCode(code));
    return code;
}

std::vector<const Participant *> CodePlanner::targets(const CodeOrder &order)
{
    std::vector<const Participant *> chosen;
    const auto refuse = [this](const Participant &participant, const QString &reason, const QString &detail) {
        m_problems.push_back({participant.id, shownName(participant), {}, {}, reason, detail});
    };
    for (const Participant &participant : m_facts.participants) {
        const bool named =
            std::find(order.participants.begin(), order.participants.end(), participant.id) != order.participants.end();
        const bool isMember = participant.campaigns.contains(m_facts.campaign);
        if (order.participants.empty() ? !isMember : !named)
            continue;
        if (!isMember)
            refuse(participant, u"not-in-campaign"_s, u"does not take part in %1"_s.arg(m_facts.campaign));
        else if (participant.state != ParticipantState::Active)
            refuse(participant, u"participant-inactive"_s, u"is %1"_s.arg(word(participant.state)));
        else
            chosen.push_back(&participant);
    }
    return chosen;
}

CodePlanner::Wanted CodePlanner::wantedOf(const Participant &participant, const CodeOrder &order)
{
    const CodeHolder &own = holder(participant.id);
    const auto refuse = [&](const QString &code, const QString &reason, const QString &detail) {
        m_problems.push_back({participant.id, shownName(participant), {}, code, reason, detail});
        return Wanted{};
    };
    const auto isOneOf = [](const QStringList &codes, const QString &text) {
        return std::any_of(codes.begin(), codes.end(),
            [key = foldedCode(text)](const QString &code) { return foldedCode(code) == key; });
    };
    if (!order.text.isEmpty()) {
        if (const QString problem = codeProblem(order.text); !problem.isEmpty())
            return refuse(order.text, u"code-not-allowed"_s, problem);
        if (m_facts.taken.contains(foldedCode(order.text)) && !isOneOf(own.live, order.text))
            return refuse(order.text, u"code-taken"_s, u"this text is or was a code already"_s);
        return {{order.text}, !isOneOf(own.live, order.text)};
    }
    Wanted wanted;
    for (const QString &code : own.live) {
        const bool isOff = m_off.contains(foldedCode(code)) && !m_active.contains(foldedCode(code));
        if (codeProblem(code).isEmpty() && !isOff)
            wanted.texts << code;
    }
    if (!wanted.texts.isEmpty())
        return wanted;
    wanted.isNew = true;
    if (const auto open = m_openTexts.find(participant.id); open != m_openTexts.end())
        wanted.texts = open->second;
    if (!wanted.texts.isEmpty())
        return wanted;
    // Somebody switched it off: only who names the participant wants another one.
    const QStringList known = own.live + own.retired;
    const auto off = std::find_if(
        known.begin(), known.end(), [this](const QString &code) { return m_off.contains(foldedCode(code)); });
    if (order.participants.empty() && off != known.end())
        return refuse(*off, u"code-deactivated"_s, u"was switched off; name the participant to make another one"_s);
    wanted.texts << fresh(participant);
    return wanted;
}

void CodePlanner::place(
    const Participant &participant, const Wanted &wanted, ConnectionId connection, CodePlan &plan) const
{
    for (const QString &text : wanted.texts) {
        const QString key = foldedCode(text);
        const auto known = m_known.find({connection, key});
        if (m_open.contains({connection, key}))
            continue; // counted with the open ones
        if (known == m_known.end())
            plan.codes.push_back({participant.id, shownName(participant), text, wanted.isNew});
        else if (known->second)
            ++plan.existing;
        else
            plan.skipped.push_back({participant.id, shownName(participant), plan.connection, text,
                u"code-deactivated"_s, u"it exists there and was switched off"_s});
    }
}

std::vector<CodePlan> CodePlanner::plan(const CodeOrder &order, const std::vector<Connection> &connections)
{
    std::vector<CodePlan> plans;
    for (const Connection &connection : connections) {
        CodePlan &plan = plans.emplace_back();
        plan.connection = connection.name;
        plan.open =
            static_cast<int>(std::count_if(m_facts.open.begin(), m_facts.open.end(), [&](const CodeIntent &intent) {
                return intent.request.connection == connection.id && intent.participant.isValid();
            }));
    }
    for (const Participant *participant : targets(order)) {
        const Wanted wanted = wantedOf(*participant, order);
        for (std::size_t i = 0; i < connections.size(); ++i)
            place(*participant, wanted, connections[i].id, plans[i]);
    }
    if (!plans.empty())
        plans.front().skipped.insert(plans.front().skipped.begin(), m_problems.begin(), m_problems.end());
    return plans;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine.h"
#include "models/services/activitylog.h"
#include "models/services/codeplanner.h"

#include <map>
#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Who a code could mean, by what its metadata or its text says.
class Owners {
public:
    Owners(const std::vector<Participant> &participants, const std::vector<CodeHolder> &holders,
        const QStringList &metadataKeys, bool byName)
        : m_byName(byName)
    {
        for (const QString &key : metadataKeys)
            m_keys.insert(key.toStdString());
        m_keys.insert({"participant", "email"});
        for (const Participant &person : participants) {
            if (person.state == ParticipantState::Erased)
                continue;
            m_persons.emplace(person.id, &person);
            for (const QString &email : person.formerEmails + QStringList{person.email})
                m_byEmail[normalEmail(email.toStdString())].insert(person.id);
            for (const QString &code : person.codes)
                m_byCode[foldedCode(code)].insert(person.id);
            addName(person);
        }
        for (const CodeHolder &holder : holders) {
            if (m_persons.contains(holder.participant))
                m_byCode[foldedCode(holder.publicId)].insert(holder.participant);
        }
    }
    struct Answer {
        std::set<ParticipantId> persons;
        QString by;
    };
    [[nodiscard]] Answer of(const ListedCode &listed) const
    {
        for (const auto &[key, value] : listed.metadata) {
            if (!m_keys.contains(key))
                continue;
            if (const auto email = m_byEmail.find(normalEmail(value)); email != m_byEmail.end())
                return {email->second, u"metadata"_s};
            if (const auto code = m_byCode.find(foldedCode(QString::fromStdString(value))); code != m_byCode.end())
                return {code->second, u"metadata"_s};
            if (const auto name = m_names.find(plainLetters(QString::fromStdString(value)));
                name != m_names.end() && name->second.size() == 1)
                return {name->second, u"metadata"_s};
        }
        if (!m_byName)
            return {};
        // DRONA29: the letters in front of the digits.
        QString letters = plainLetters(QString::fromStdString(listed.record.code));
        while (!letters.isEmpty() && letters.back().isDigit())
            letters.chop(1);
        constexpr qsizetype kTooShort = 2; // "JO" says nothing
        const auto name = m_names.find(letters);
        if (letters.size() <= kTooShort || name == m_names.end())
            return {};
        return {name->second, u"name"_s};
    }
    [[nodiscard]] const Participant &person(ParticipantId id) const { return *m_persons.at(id); }
    [[nodiscard]] bool knows(ParticipantId id) const { return m_persons.contains(id); }

private:
    void addName(const Participant &person)
    {
        const QString whole = plainLetters(person.name);
        const auto parts = person.name.simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &text : {whole, plainLetters(parts.value(0)), plainLetters(parts.value(parts.size() - 1))}) {
            if (!text.isEmpty())
                m_names[text].insert(person.id);
        }
    }
    bool m_byName;
    std::set<std::string> m_keys;
    std::map<ParticipantId, const Participant *> m_persons;
    std::map<std::string, std::set<ParticipantId>> m_byEmail;
    std::map<QString, std::set<ParticipantId>> m_byCode;
    std::map<QString, std::set<ParticipantId>> m_names; ///< first, last and whole name
};

/// What is to be stored of one connection.
struct Found {
    std::vector<CodeBinding> bindings;
    RecordPage page;
};

} // namespace

Result<AdoptReport> CodeService::adopt(const AdoptOrder &order, const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_parts.gate.admit(order.member, Role::Approver, u"adopt codes"_s));
    RD_CHECK(m_parts.workspace.awaitChecks());
    if (order.code.isEmpty() == order.participant.isValid())
        return fail(ErrorKind::Usage, u"name a code and its participant, or neither"_s, {}, u"code-or-participant"_s);
    RD_TRY(ours, campaign(order.campaign));
    RD_TRY(connections, connectionsOf(ours, {}));
    RD_TRY(participants, m_parts.participants.participants());
    if (order.code.isEmpty())
        std::erase_if(participants, [&ours](const Participant &p) { return !p.campaigns.contains(ours.name); });
    RD_TRY(holders, m_parts.codes.holders());
    RD_TRY(bound, m_parts.participants.codeOwners());
    const Owners owners(participants, holders, ours.current().terms.metadataKeys, order.byName);
    if (order.participant.isValid() && !owners.knows(order.participant))
        return fail(ErrorKind::NotFound, u"there is no such participant"_s, {}, u"unknown-participant"_s);

    AdoptReport report;
    bool isKnown = false;
    for (const Connection &connection : connections) {
        RD_TRY(provider, gateway(connection));
        Found found;
        found.page.stream = Stream::PromotionCodes;
        const auto take = [&](const ListedCode &listed, ParticipantId participant, const QString &by) {
            const QString text = QString::fromStdString(listed.record.code);
            const QString id = QString::fromStdString(listed.record.id);
            found.bindings.push_back({participant, text, id});
            found.page.promotionCodes.push_back(listed.record);
            ++found.page.rows;
            bound.emplace(foldedCode(text), participant);
            report.adopted.push_back(
                {participant, shownName(owners.person(participant)), connection.name, text, id, by});
        };
        const auto visit = [&](const ListedCode &listed) {
            const QString text = QString::fromStdString(listed.record.code);
            const auto owner = bound.find(foldedCode(text));
            if (order.participant.isValid()) {
                const bool isNamed = QString::fromStdString(listed.record.id) == order.code
                    || foldedCode(text) == foldedCode(order.code);
                isKnown = isKnown || isNamed;
                if (isNamed && owner == bound.end())
                    take(listed, order.participant, u"person"_s);
                else if (isNamed && owner->second != order.participant)
                    report.ambiguous.push_back({owner->second, {}, connection.name, text, u"code-taken"_s,
                        u"it belongs to another participant"_s});
                return true;
            }
            if (owner != bound.end() || !listed.record.customer.empty())
                return true;
            const auto answer = owners.of(listed);
            if (answer.persons.size() == 1) {
                take(listed, *answer.persons.begin(), answer.by);
                return true;
            }
            ++report.left;
            if (answer.persons.empty())
                return true;
            QStringList names;
            for (const ParticipantId id : answer.persons)
                names << shownName(owners.person(id));
            report.ambiguous.push_back({{}, {}, connection.name, text, u"ambiguous"_s, names.join(u", "_s)});
            return true;
        };
        RD_CHECK(provider->walkCodes(visit, cancel));
        if (order.dryRun || found.bindings.empty())
            continue;
        RD_CHECK(m_parts.codes.bind(connection.id, found.bindings, found.page, order.member, m_parts.clock.now()));
    }
    if (order.participant.isValid() && !isKnown)
        return fail(ErrorKind::NotFound, u"there is no promotion code \"%1\" at the provider"_s.arg(order.code), {},
            u"unknown-code"_s);
    if (order.dryRun || report.adopted.empty())
        return report;
    // Whose a code is decides who earns for what was bought with it.
    ActivityLine line(m_parts.workspace, m_parts.clock, u"codes"_s, order.campaign);
    auto books = m_parts.books.update(progress, cancel);
    if (!books) {
        line.end(books.error());
        return fail(std::move(books).error());
    }
    report.books = *books;
    line.end(u"ok"_s, u"%1 adopted"_s.arg(report.adopted.size()));
    return report;
}

} // namespace rd::services

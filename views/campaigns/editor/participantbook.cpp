// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/participantbook.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/safetext.h"

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::size_t kMostFound = 12;
constexpr qsizetype kLongest = 60;

QString textFor(const Participant &person)
{
    QStringList parts;
    if (!person.name.isEmpty())
        parts += safeText(person.name, kLongest);
    parts += safeText(person.email, kLongest);
    if (!person.codes.isEmpty())
        parts += safeText(person.codes.constFirst(), kLongest);
    return parts.join(u" · "_s);
}

} // namespace

ParticipantBook::ParticipantBook(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void ParticipantBook::want()
{
    if (std::exchange(m_isAsked, true))
        return;
    services::inBackground(
        this,
        [&desk = m_session.desk()]() -> Result<std::shared_ptr<const Lines>> {
            RD_TRY(people, desk.people.participants());
            auto lines = std::make_shared<Lines>(); // handed over to searches on other threads
            lines->reserve(people.size());
            for (const ParticipantSummary &one : people) {
                const Participant &person = one.participant;
                if (person.state == ParticipantState::Erased)
                    continue;
                Line line{{person.email, textFor(person)}, {}, {person.email.toCaseFolded()}};
                for (const QString &code : person.codes)
                    line.references += code.toCaseFolded();
                line.folded = person.name.toCaseFolded() + u'\n' + line.references.join(u'\n');
                lines->push_back(std::move(line));
            }
            return std::shared_ptr<const Lines>(std::move(lines));
        },
        [this](Result<std::shared_ptr<const Lines>> lines) {
            if (!lines) {
                m_isAsked = false;
                m_session.report(lines.error());
                return;
            }
            m_entries = *std::move(lines);
            Q_EMIT loaded();
        });
}

std::vector<ParticipantBook::Entry> ParticipantBook::matches(const Lines &lines, const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::vector<Entry> found;
    for (const Line &line : lines) {
        const auto contains = [&line](const QString &word) { return line.folded.contains(word); };
        if (!std::all_of(words.begin(), words.end(), contains))
            continue;
        found.push_back(line.entry);
        if (found.size() == kMostFound)
            break;
    }
    return found;
}

void ParticipantBook::find(const QString &text, QObject *asker, std::function<void(const std::vector<Entry> &)> answer)
{
    const int question = ++m_question;
    if (!m_entries)
        return;
    services::inBackground(
        asker, [lines = m_entries, text] { return matches(*lines, text); },
        [self = QPointer(this), question, answer = std::move(answer)](const std::vector<Entry> &found) {
            if (self && question == self->m_question)
                answer(found);
        });
}

const ParticipantBook::Line *ParticipantBook::lineOf(const QString &reference) const
{
    if (!m_entries)
        return nullptr;
    const QString folded = reference.toCaseFolded();
    const auto found = std::find_if(
        m_entries->begin(), m_entries->end(), [&folded](const Line &line) { return line.references.contains(folded); });
    return found == m_entries->end() ? nullptr : &*found;
}

QString ParticipantBook::textOf(const QString &reference) const
{
    const Line *line = lineOf(reference);
    return line ? line->entry.text : safeText(reference, kLongest);
}

} // namespace rd::views

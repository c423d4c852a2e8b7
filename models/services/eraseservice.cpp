// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/eraseservice.h"

#include "models/services/activitylog.h"
#include "models/services/bookslock.h"

namespace rd::services {

using namespace Qt::StringLiterals;

EraseService::EraseService(ErasureRepository &erasures, PeopleService &people, BalanceService &balances,
    BookService &books, RewardService &rewards, WorkspaceRepository &workspace, Clock &clock)
    : m_erasures(erasures),
      m_people(people),
      m_balances(balances),
      m_books(books),
      m_rewards(rewards),
      m_workspace(workspace),
      m_clock(clock)
{
}

Result<ErasureSubject> EraseService::find(const EraseRequest &request)
{
    if (!request.participant)
        return m_erasures.findCustomer(request.who);
    RD_TRY(id, m_people.participantId(request.who));
    return m_erasures.findParticipant(id);
}

Status EraseService::checkSettled(const ErasureSubject &subject)
{
    RD_TRY(obstacles, m_erasures.obstacles(subject));
    if (obstacles.openIntents > 0)
        return fail(ErrorKind::Conflict, u"the outcome of %1 requests is not known yet"_s.arg(obstacles.openIntents),
            u"Issue again to look them up, then erase."_s, u"open-intent"_s);
    if (obstacles.openRewards > 0)
        return fail(ErrorKind::Conflict, u"%1 rewards are still owed"_s.arg(obstacles.openRewards),
            u"Issue or reject them first."_s, u"open-balance"_s);
    if (obstacles.writeOffs > 0)
        return fail(ErrorKind::Conflict, u"a write-off waits for a decision"_s, u"Approve or refuse it first."_s,
            u"open-write-off"_s);
    if (!subject.participant.isValid())
        return {};
    RD_TRY(balances, m_balances.balances(subject.participant));
    for (const auto &balance : balances) {
        if (balance.recoverable != 0)
            return fail(ErrorKind::Conflict,
                u"%1 %2 are owed back in %3 mode"_s.arg(
                    toDecimal({balance.recoverable, balance.currency}), balance.currency.code(), word(balance.mode)),
                u"Write them off first."_s, u"open-balance"_s);
    }
    return {};
}

Result<ErasureDone> EraseService::erase(
    const EraseRequest &request, const ProgressSink &progress, const CancelToken &cancel)
{
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"erasing a person needs a reason"_s, {}, u"reason-missing"_s);
    RD_TRY(member, m_rewards.gate().admit(request.member, Role::Admin, u"erase people"_s));
    std::optional<ErasureDone> done;
    {
        const auto books = lockBooks();
        RD_TRY(subject, find(request));
        if (subject.alreadyErased)
            return fail(ErrorKind::Conflict, u"this person was erased already"_s, {}, u"erased"_s);
        RD_CHECK(checkSettled(subject));
        ActivityLine line(m_workspace, m_clock, u"decision"_s, u"erase"_s);
        auto erased = m_erasures.erase(subject, request.reason.trimmed(), member.name, m_clock.now());
        if (!erased) {
            line.end(erased.error());
            return erased;
        }
        line.end(u"ok"_s, erased->pseudonym);
        done = *erased;
    }
    // Bonds of an erased participant end; nothing that was issued changes. The person is erased whatever becomes of
    // this.
    if (const auto books = m_books.update(progress, cancel); !books)
        done->error = books.error();
    return *done;
}

} // namespace rd::services

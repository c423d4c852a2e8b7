// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifyservice.h"

#include "models/services/bookslock.h"
#include "models/services/verifychecks.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Status stopIfCancelled(const CancelToken &cancel)
{
    return cancel.isCancelled() ? Status(fail(ErrorKind::Cancelled, u"stopped"_s)) : Status();
}

} // namespace

VerifyService::VerifyService(BooksRepository &books, IntentRepository &intents, BalanceRepository &balances,
    WorkspaceRepository &workspace, Clock &)
    : m_books(books), m_intents(intents), m_balances(balances), m_workspace(workspace)
{
}

Result<VerifyReport> VerifyService::verify(const ProgressSink &progress, const CancelToken &cancel)
{
    // Books that move while they are read would differ from themselves.
    const auto books = lockBooks();
    Findings findings;
    VerifyReport report;
    RD_TRY(rewards, m_books.storedRewards());
    report.rewards = static_cast<qint64>(rewards.size());

    RD_TRY(facts, m_books.loadFacts());
    RD_TRY(modes, MoneyModes::of(facts.campaigns, m_balances));
    ChainCheck chain(findings, rewards, modes);
    RD_CHECK(m_books.walkChain([&](const LedgerEntry &entry) {
        chain.visit(entry);
        if (progress && entry.seq % 10'000 == 0)
            progress({u"chain"_s, entry.seq, 0, 0});
        return !cancel.isCancelled();
    }));
    RD_CHECK(stopIfCancelled(cancel));
    chain.finish();
    report.entries = chain.entries();
    report.notes += chain.notes();

    IntentCheck intents(findings, rewards, chain);
    RD_CHECK(m_intents.walkIntents([&](const IssueIntent &intent) {
        intents.visit(intent);
        return !cancel.isCancelled();
    }));
    RD_CHECK(stopIfCancelled(cancel));
    intents.finish();
    report.intents = intents.intents();

    if (progress)
        progress({u"reward-sum"_s, 0, report.rewards, 0});
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    Engine engine(facts, calendar);
    RD_TRY(result, engine.run());
    checkSums(findings, rewards, facts, result.rewards);

    report.differences = findings.take();
    report.ok = report.differences.empty();
    report.notes << u"no outside head"_s; // a chain alone proves nothing about a cut end (reliability.md 3)
    RD_CHECK(stopIssuing(report));
    return report;
}

/// A failing check stops issuing, not reading; a clean run lets it go on (reliability.md 2).
Status VerifyService::stopIssuing(const VerifyReport &report)
{
    const auto name = u"issuing-stopped"_s;
    RD_TRY(before, m_workspace.setting(name));
    const auto wanted = report.ok ? QString() : report.differences.front().check;
    if (before.value_or(QString()) == wanted)
        return {};
    return m_workspace.setSetting(name, wanted);
}

} // namespace rd::services

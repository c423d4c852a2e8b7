// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifyservice.h"

#include "models/services/bookslock.h"
#include "models/services/headcheck.h"
#include "models/services/verifybatches.h"
#include "models/services/verifychecks.h"
#include "models/services/verifyintents.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Status stopIfCancelled(const CancelToken &cancel)
{
    return cancel.isCancelled() ? Status(fail(ErrorKind::Cancelled, u"stopped"_s)) : Status();
}

} // namespace

VerifyService::VerifyService(BooksRepository &books, IntentRepository &intents, BalanceRepository &balances,
    WorkspaceRepository &workspace, Clock &, CheckpointService *checkpoints)
    : m_books(books), m_intents(intents), m_balances(balances), m_workspace(workspace), m_checkpoints(checkpoints)
{
}

QStringList VerifyService::names()
{
    return {u"chain"_s, u"note"_s, u"heads"_s, u"balanced"_s, u"one-currency"_s, u"positive"_s, u"conversions"_s,
        u"reward-sum"_s, u"lifecycle"_s, u"open-balance"_s, u"modes-apart"_s, u"one-side"_s, u"issued-once"_s,
        u"no-orphan"_s, u"batch-sum"_s, u"one-open-batch"_s, u"invoice-numbers"_s, u"no-float"_s, u"approval"_s,
        u"order-free"_s, u"provider-balance"_s};
}

namespace {

/// Why a check had nothing to look at; empty = it had.
QString idleNote(const QString &check, const VerifyReport &report)
{
    // A chain alone proves nothing about a cut end (reliability.md 3).
    if (check == "heads"_L1 && (!report.head || report.head->state == HeadState::None))
        return u"no outside head"_s;
    const bool isAboutBatches = check == "batch-sum"_L1 || check == "one-open-batch"_L1 || check == "approval"_L1
        || check == "invoice-numbers"_L1;
    if (isAboutBatches && report.batches == 0)
        return u"there is no batch"_s;
    if (check == "provider-balance"_L1)
        return u"no provider shows it without a request"_s;
    return {};
}

Status checkNames(const QStringList &only)
{
    const QStringList known = VerifyService::names();
    for (const QString &name : only) {
        if (!known.contains(name))
            return fail(ErrorKind::Usage, u"there is no check \"%1\""_s.arg(name.left(80)),
                u"Checks: %1."_s.arg(known.join(u' ')), u"unknown-check"_s);
    }
    return {};
}

/// The rewards of the books against the facts, and the facts against themselves in another order.
/// @param facts loaded before, so that whatever came in since is marked as touched
Status checkFacts(Findings &findings, BooksRepository &books, const std::vector<StoredReward> &rewards,
    EngineFacts facts, const Calendar &calendar, QStringList &notes)
{
    RD_TRY(touched, books.touchedBooks());
    // A ranking that has closed since is the next sync's, no difference.
    if (touched.asOf != Instant{})
        facts.asOf = touched.asOf;
    std::optional<OrderCheck> order;
    {
        Engine engine(facts, calendar);
        const auto result = engine.run();
        if (!result && result.error().kind != ErrorKind::BadInput)
            return fail(result.error());
        if (!result) {
            // Amounts that cannot be computed with are a difference, not a reason to check nothing.
            findings.add(u"reward-sum"_s, {u"conversions"_s, u"conversion"_s, 0}, result.error().text,
                u"amounts within the limits"_s, u"others"_s);
            return {};
        }
        if (findings.wants(u"reward-sum"_s)) {
            const qint64 waiting =
                checkSums(findings, rewards, facts, result->rewards, PendingBooks(touched, facts, result->bonds));
            if (waiting > 0)
                notes << u"not up to date: %1 rewards change with the next sync"_s.arg(waiting);
        }
        if (!findings.wants(u"order-free"_s))
            return {};
        order.emplace(facts, result->rewards);
    }
    OrderCheck::turn(facts);
    Engine engine(facts, calendar);
    RD_TRY(result, engine.run());
    order->compare(findings, facts, result.rewards);
    return {};
}

/// The sales of the books against the provider's objects.
Status checkConversions(Findings &findings, BooksRepository &books, const std::vector<Campaign> &campaigns,
    bool isEmpty, const ProgressSink &progress, const CancelToken &cancel, QStringList &notes)
{
    const auto keys = metadataKeysOf(campaigns);
    RD_TRY(derivedFor, books.derivedMetadataKeys());
    if (derivedFor != keys) {
        if (!isEmpty)
            notes << u"not up to date: all sales are read again with the next sync"_s;
        return {};
    }
    const auto sink = [&progress](qint64 done, qint64 total) {
        if (progress)
            progress({u"conversions"_s, done, total, 0});
    };
    RD_TRY(report,
        books.checkConversions([&keys](const SaleFacts &sale) { return deriveConversion(sale, keys); }, sink, cancel));
    if (report.waiting > 0)
        notes << u"not up to date: %1 sales are read again with the next sync"_s.arg(report.waiting);
    if (const auto &fault = report.first)
        findings.add(fault->check, {u"%1 %2"_s.arg(fault->table).arg(fault->row), fault->table, fault->row},
            fault->text, fault->expected, fault->found);
    return {};
}

} // namespace

Result<VerifyReport> VerifyService::verify(
    const ProgressSink &progress, const CancelToken &cancel, const QStringList &only)
{
    RD_CHECK(checkNames(only));
    // Books that move while they are read would differ from themselves.
    const auto books = lockBooks();
    Findings findings(only);
    VerifyReport report;
    RD_TRY(rewards, m_books.storedRewards());
    report.rewards = static_cast<qint64>(rewards.size());

    RD_TRY(facts, m_books.loadFacts());
    RD_TRY(modes, MoneyModes::of(facts.campaigns, m_balances));
    ChainCheck chain(findings, rewards, modes);
    RD_TRY(info, m_workspace.info());
    BatchCheck batches(findings, rewards, chain, info.id);
    HeadCheck heads(findings, m_checkpoints);
    RD_CHECK(heads.begin());
    RD_CHECK(m_books.walkChain([&](const LedgerEntry &entry) {
        chain.visit(entry);
        heads.visit(entry);
        batches.visit(entry);
        if (progress && entry.seq % 10'000 == 0)
            progress({u"chain"_s, entry.seq, 0, 0});
        return !cancel.isCancelled();
    }));
    RD_CHECK(stopIfCancelled(cancel));
    chain.finish();
    RD_TRY(sums, m_books.accountSums());
    chain.checkOpenBalance(sums);
    report.entries = chain.entries();
    if (findings.wants(u"heads"_s))
        RD_CHECK(heads.finish(report));
    report.notes += chain.notes();

    IntentCheck intents(findings, rewards, chain);
    RD_CHECK(m_intents.walkIntents([&](const IssueIntent &intent) {
        intents.visit(intent);
        return !cancel.isCancelled();
    }));
    RD_CHECK(stopIfCancelled(cancel));
    intents.finish();
    report.intents = intents.intents();

    if (m_batches) {
        if (m_signatures) {
            RD_TRY(keys, m_batches->memberKeys());
            batches.useKeys(std::move(keys), *m_signatures);
        }
        RD_TRY(count, batches.run(*m_batches));
        report.batches = count;
    }

    RD_TRY(faults, m_books.tableFaults());
    for (const TableFault &fault : faults)
        findings.add(fault.check, {u"%1 %2"_s.arg(fault.table).arg(fault.row), fault.table, fault.row}, fault.text,
            fault.expected, fault.found);

    if (findings.wants(u"conversions"_s))
        RD_CHECK(checkConversions(findings, m_books, facts.campaigns, rewards.empty(), progress, cancel, report.notes));
    if (findings.wants(u"reward-sum"_s) || findings.wants(u"order-free"_s)) {
        if (progress)
            progress({u"reward-sum"_s, 0, report.rewards, 0});
        RD_TRY(calendar, Calendar::forZone(info.timeZone));
        RD_CHECK(checkFacts(findings, m_books, rewards, std::move(facts), calendar, report.notes));
    }

    for (const QString &name : names()) {
        if (findings.wants(name))
            report.checks.push_back({name, !findings.has(name), idleNote(name, report)});
    }
    report.differences = findings.take();
    report.ok = report.differences.empty();
    RD_CHECK(stopIssuing(report, only.isEmpty()));
    return report;
}

/// A failing check stops issuing, not reading; a clean run of all of them lets it go on (reliability.md 2).
Status VerifyService::stopIssuing(const VerifyReport &report, bool isWhole)
{
    if (report.ok && !isWhole)
        return {};
    const auto name = u"issuing-stopped"_s;
    RD_TRY(before, m_workspace.setting(name));
    const auto wanted = report.ok ? QString() : report.differences.front().check;
    if (before.value_or(QString()) == wanted)
        return {};
    const Status stored = m_workspace.setSetting(name, wanted);
    // Books that are open for reading only issue nothing anyway.
    return !stored && errorCode(stored.error()) == "read-only"_L1 ? Status() : stored;
}

} // namespace rd::services

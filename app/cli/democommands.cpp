// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "app/sampledesk.h"
#include "app/systemclock.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

/// The whole job on the sample merchant, told step by step. Each step prints for people and leaves its part in the
/// document for scripts.
class Tour {
public:
    Tour(Invocation &in, SampleDesk &sample) : m_in(in), m_sample(sample), m_desk(sample.composition().desk()) {}
    [[nodiscard]] Result<int> run()
    {
        RD_CHECK(pull());
        RD_CHECK(showDue());
        RD_CHECK(explainOne());
        RD_CHECK(approve());
        for (const QString &method : {u"stripe-coupon"_s, u"stripe-credit"_s, u"shopify-discount"_s})
            RD_CHECK(issue(method));
        RD_CHECK(syncAgain());
        RD_TRY(ok, verify());
        m_in.out().document(m_document);
        return ok ? 0 : exitStatus(ErrorKind::Damaged);
    }

private:
    void heading(const QString &text)
    {
        m_in.out().endProgress();
        m_in.out().line();
        m_in.out().line(QString::number(++m_step) + u". "_s + text);
    }
    static QString money(qint64 minor, Currency currency)
    {
        return toDecimal({minor, currency}) + u' ' + currency.code();
    }
    static QString totals(const std::vector<services::CurrencyTotal> &list)
    {
        QStringList parts;
        for (const services::CurrencyTotal &total : list)
            parts += money(total.minor, total.currency);
        return parts.isEmpty() ? u"no amounts"_s : parts.join(u", "_s);
    }

    Status pull()
    {
        heading(
            u"Connect the sample merchant at %1 and the shop at %2, import participants and campaigns, pull everything"_s
                .arg(m_sample.server().baseUrl().toString(), m_sample.shop().baseUrl().toString()));
        RD_TRY(prepared, m_sample.prepare(m_in.out().progress(), m_in.cancel()));
        m_in.out().endProgress();
        m_in.out().line(
            u"   Account %1, %2 participants, %3 campaigns."_s.arg(visible(prepared.connect.report.accountName),
                QString::number(prepared.participants.counts.added), QString::number(prepared.campaigns.size())));
        for (const services::ConnectionSyncReport &connection : prepared.sync.connections) {
            m_in.out().line(u"   %1 (%2 mode), %3 requests:"_s.arg(
                connection.name, connection.mode, QString::number(connection.requests)));
            for (const services::StreamReport &stream : connection.streams)
                m_in.out().line(u"   %1 %2"_s.arg(QString::fromLatin1(word(stream.stream)).leftJustified(18),
                    QString::number(stream.read).rightJustified(8)));
        }
        m_in.out().line(u"   %1 conversions, %2 rewards."_s.arg(prepared.sync.books.conversions.added)
                            .arg(prepared.sync.books.newRewards));
        m_document.insert("sync"_L1, toJson(prepared.sync));
        return {};
    }

    Status showDue()
    {
        RD_TRY(list, m_desk.rewards.list({}));
        std::map<RewardState, qint64> counts;
        for (const RewardRow &row : list.rows)
            ++counts[row.state];
        heading(u"What the books say"_s);
        for (const auto &[state, count] : counts)
            m_in.out().line(u"   %1 %2"_s.arg(word(state).leftJustified(18), QString::number(count).rightJustified(8)));
        services::RewardQuery query;
        query.states = {RewardState::Due};
        RD_TRY(due, m_desk.rewards.list(query));
        heading(u"Reward Due: %1 rewards, %2; the first ten"_s.arg(due.rows.size()).arg(totals(due.totals)));
        std::vector<QStringList> rows;
        for (std::size_t i = 0; i < due.rows.size() && i < 10; ++i) {
            const RewardRow &row = due.rows[i];
            rows.push_back({u"   "_s + idText(row.id.value),
                row.amount ? money(row.amount->minor, row.amount->currency) : u"–"_s, word(row.kind),
                row.participantName, word(row.beneficiary), row.campaign, toIso(row.dueAt).left(10)});
        }
        m_in.out().table(
            {u">   id"_s, u">amount"_s, u"kind"_s, u"participant"_s, u"for"_s, u"campaign"_s, u"due"_s}, rows);
        m_document.insert("due"_L1, toJson(due));
        for (const RewardRow &row : due.rows) {
            if (row.amount && !m_example.isValid())
                m_example = row.id;
        }
        return {};
    }

    Status explainOne()
    {
        if (!m_example.isValid())
            return {};
        RD_TRY(explanation, m_desk.rewards.explain(m_example));
        heading(u"Why reward %1 is what it is"_s.arg(idText(m_example.value)));
        for (const ExplanationStep &step : explanation.steps)
            m_in.out().line(u"   - "_s + visible(step.text));
        m_in.out().line(explanation.matches ? u"   Computed again just now: the same."_s
                                            : u"   Computed again just now: different."_s);
        m_document.insert("explanation"_L1, toJson(explanation));
        return {};
    }

    Status approve()
    {
        services::DecisionRequest request;
        request.decision = services::Decision::Approve;
        request.all = true;
        request.member = m_desk.actor;
        RD_TRY(report, m_desk.rewards.decide(request));
        heading(u"Approve what is due: %1 approved, %2 not"_s.arg(report.done.size()).arg(report.notDone.size()));
        m_document.insert("approved"_L1, qint64(report.done.size()));
        return {};
    }

    Status issue(const QString &method)
    {
        services::IssueOrder order;
        order.method = method;
        order.all = true;
        order.member = m_desk.actor;
        RD_TRY(report, m_desk.issue.issue(order, m_in.out().progress(), m_in.cancel()));
        heading(u"Issue through %1: %2 issued (%3), %4 not issued, %5 uncertain"_s.arg(method)
                    .arg(report.issued.size())
                    .arg(totals(report.totals))
                    .arg(report.notIssued.size())
                    .arg(report.uncertain.size()));
        std::map<QString, std::pair<int, QString>> reasons;
        for (const services::NotIssuedRow &row : report.notIssued) {
            auto &[count, example] = reasons[word(row.reason)];
            ++count;
            if (example.isEmpty())
                example = u"reward %1: %2"_s.arg(idText(row.id.value), row.detail);
        }
        for (const auto &[reason, entry] : reasons)
            m_in.out().line(u"   not issued: %1 × %2, for example %3"_s.arg(
                QString::number(entry.first), reason, visible(entry.second)));
        m_document.insert(method, toJson(report));
        return {};
    }

    Status syncAgain()
    {
        RD_TRY(report, m_desk.sync.sync({}, false, m_in.out().progress(), m_in.cancel()));
        qint64 requests = 0;
        for (const services::ConnectionSyncReport &connection : report.connections)
            requests += connection.requests;
        heading(u"Sync again: only what changed since, in %1 requests"_s.arg(requests));
        for (const services::ConnectionSyncReport &connection : report.connections) {
            for (const services::StreamReport &stream : connection.streams) {
                if (stream.read > 0)
                    m_in.out().line(u"   %1 %2 %3 read, %4 new, %5 changed"_s
                                        .arg(connection.name.leftJustified(14),
                                            QString::fromLatin1(word(stream.stream)).leftJustified(18))
                                        .arg(stream.read)
                                        .arg(stream.added)
                                        .arg(stream.changed));
            }
        }
        m_document.insert("syncAgain"_L1, toJson(report));
        return {};
    }

    Result<bool> verify()
    {
        RD_TRY(report, m_desk.verify.verify(m_in.out().progress(), m_in.cancel()));
        heading(u"Verify: %1 rewards, %2 ledger entries, %3 requests on record: %4"_s.arg(report.rewards)
                    .arg(report.entries)
                    .arg(report.intents)
                    .arg(report.ok ? u"all is as it should be"_s : u"there are differences"_s));
        for (const services::VerifyDifference &difference : report.differences)
            m_in.out().line(u"   %1 at %2: %3"_s.arg(difference.check, difference.place, visible(difference.text)));
        m_document.insert("verify"_L1, toJson(report));
        return report.ok;
    }

    Invocation &m_in;
    SampleDesk &m_sample;
    services::Desk &m_desk;
    QJsonObject m_document;
    RewardId m_example;
    int m_step = 0;
};

Result<int> demo(Invocation &in)
{
    SampleDeskOptions options;
    options.directory = in.has(u"workspace"_s) ? in.option(u"workspace"_s) : QString();
    options.now = SystemClock().now();
    if (in.has(u"seed"_s)) {
        bool ok = false;
        options.seed = in.option(u"seed"_s).toULongLong(&ok);
        if (!ok)
            return fail(ErrorKind::Usage, u"--seed \"%1\" is not a whole number."_s.arg(in.option(u"seed"_s)));
    }
    const QString size = in.has(u"size"_s) ? in.option(u"size"_s) : u"small"_s;
    if (size != "small"_L1 && size != "large"_L1)
        return fail(ErrorKind::Usage, u"--size \"%1\" is neither small nor large."_s.arg(size));
    options.large = size == "large"_L1;
    RD_TRY(sample, SampleDesk::open(options));
    return Tour(in, *sample).run();
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{u"demo"_s, u"[--terminal]"_s, u"the sample merchant, in a window or told in the terminal"_s, 0, 0,
        {{u"terminal"_s, u"Tell it here instead of opening the window."_s},
            {u"size"_s, u"small or large."_s, u"SIZE"_s}, {u"seed"_s, u"Number the data is made from."_s, u"N"_s}},
        demo}};
}

} // namespace rd::app

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/faults.h"
#include "integrations/sample/stripeserver.h"
#include "tests/bench/groups.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <thread>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

/// Every referred customer gets five of their own currency, whatever they bought.
constexpr auto kCampaign = R"({"version":1,"name":"Welcome","kind":"refer-double","connections":["sample-stripe"],
"attribution":{"existingCustomers":true},"rules":[{"name":"all","percent":"10"}],"hold":{"days":0},
"rewards":{"referee":{"kind":"account-credit","amount":[{"minor":500,"currency":"USD"},{"minor":500,"currency":"EUR"},
{"minor":500,"currency":"GBP"},{"minor":500,"currency":"JPY"}]}}})";

/// The real program over a workspace of its own and a merchant, as a person at a terminal has it.
class Terminal {
public:
    explicit Terminal(int customers)
    {
        sample::SampleOptions options;
        options.customers = customers;
        options.participants = customers / 10;
        options.now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        m_server = std::make_unique<sample::StripeServer>(options);
        need(m_server->start());
    }
    [[nodiscard]] sample::StripeServer &server() { return *m_server; }

    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"HOME"_s, m_directory.path());
        environment.insert(u"USER"_s, u"owner"_s);
        environment.insert(
            u"REFERRAL_DESK_SECRET_SAMPLE_STRIPE"_s, QString::fromLatin1(sample::StripeServer::apiKey()));
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationDirPath() + u"/referral-desk"_s,
            QStringList{u"--workspace"_s, m_directory.filePath(u"desk"_s), u"--json"_s, u"--yes"_s} + arguments);
        require(process->waitForStarted(), "cannot start the program");
        return process;
    }
    QJsonObject json(const QStringList &arguments, bool mayFail = false)
    {
        const auto process = start(arguments);
        process->waitForFinished(-1);
        if (!mayFail && process->exitCode() != 0)
            die(QString::fromUtf8(process->readAllStandardError()));
        return QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_directory.filePath(name));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "cannot write a file");
        return file.fileName();
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<sample::StripeServer> m_server;
};

QStringList issueAll()
{
    return {u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, u"--all"_s};
}

QJsonArray rewardsOf(Terminal &terminal, const QString &state)
{
    return terminal.json({u"rewards"_s, u"list"_s, u"--campaign"_s, u"Welcome"_s, u"--state"_s, state})
        .value("rewards"_L1)
        .toArray();
}

/// So many credits are approved and nothing has been issued.
void approve(Terminal &terminal, int rewards)
{
    auto &server = terminal.server();
    terminal.json({u"connect"_s, u"stripe"_s, u"--name"_s, sample::StripeServer::connectionName(), u"--api-base"_s,
        server.baseUrl().toString()});
    terminal.json({u"campaign"_s, u"apply"_s, terminal.file(u"campaign.json"_s, kCampaign)});
    terminal.json({u"participants"_s, u"import"_s, terminal.file(u"people.csv"_s, server.participantsCsv()),
        u"--campaign"_s, u"Welcome"_s});
    terminal.json({u"sync"_s});
    QStringList command{u"rewards"_s, u"approve"_s};
    int chosen = 0;
    for (const QJsonValue reward : rewardsOf(terminal, u"due"_s)) {
        if (!reward.toObject().value("blockers"_L1).toArray().isEmpty() || chosen == rewards)
            continue;
        command << reward.toObject().value("id"_L1).toString();
        ++chosen;
    }
    require(chosen == rewards, "the merchant has too few referred customers");
    terminal.json(command);
}

/// What the provider's lists hold of ours: reference → amount; marks that stand twice are counted.
struct Given {
    QMap<QString, qint64> amounts;
    QMap<QString, int> marks;
};

Given givenAt(sample::StripeServer &server)
{
    Given given;
    QByteArray cursor;
    for (bool more = true; more;) {
        const QJsonObject page = QJsonDocument::fromJson(
            server.get("/v1/customers?limit=100" + (cursor.isEmpty() ? QByteArray() : "&starting_after=" + cursor)))
                                     .object();
        const QJsonArray customers = page.value("data"_L1).toArray();
        for (const QJsonValue customer : customers) {
            cursor = customer.toObject().value("id"_L1).toString().toUtf8();
            const QJsonObject list =
                QJsonDocument::fromJson(server.get("/v1/customers/" + cursor + "/balance_transactions?limit=100"))
                    .object();
            for (const QJsonValue value : list.value("data"_L1).toArray()) {
                const QJsonObject transaction = value.toObject();
                const QString mark = transaction.value("metadata"_L1).toObject().value("rd_intent"_L1).toString();
                if (mark.isEmpty())
                    continue;
                ++given.marks[mark];
                given.amounts.insert(
                    transaction.value("id"_L1).toString(), -transaction.value("amount"_L1).toInteger());
            }
        }
        more = !customers.isEmpty() && page.value("has_more"_L1).toBool();
    }
    return given;
}

/// Ends what is open, then counts what is at the provider twice, or there and not in the books, or in the books and not
/// there.
double differences(Terminal &terminal, int rewards)
{
    qsizetype deleted = 0; // customers of whom nothing is left at the provider: nothing may be given
    for (int tries = 0; tries < 4; ++tries) {
        if (tries > 0) // whether a request arrived may be looked up a minute after it
            std::this_thread::sleep_for(std::chrono::seconds(61));
        const QJsonArray notIssued = terminal.json(issueAll(), true).value("notIssued"_L1).toArray();
        deleted = std::count_if(notIssued.begin(), notIssued.end(), [](const QJsonValue &reward) {
            return reward.toObject().value("reason"_L1).toString() == "customer-not-found"_L1;
        });
        if (rewardsOf(terminal, u"issued"_s).size() + deleted == rewards)
            break;
    }
    const QJsonArray issued = rewardsOf(terminal, u"issued"_s);
    require(deleted < rewards / 4 && issued.size() + deleted == rewards, "not every reward was issued in the end");
    terminal.json({u"verify"_s});
    Given given = givenAt(terminal.server());
    double wrong = 0;
    for (const int count : std::as_const(given.marks))
        wrong += count - 1;
    for (const QJsonValue reward : issued) {
        const QString reference = reward.toObject().value("reference"_L1).toString();
        const qint64 amount = reward.toObject().value("amount"_L1).toObject().value("minor"_L1).toInteger();
        if (!given.amounts.contains(reference) || given.amounts.take(reference) != amount)
            ++wrong;
    }
    return wrong + static_cast<double>(given.amounts.size());
}

} // namespace

void measureKills(const Options &options)
{
    const int rewards = options.quick ? 40 : 500;
    const int disturbances = options.quick ? 10 : 200;
    const int customers = options.quick ? 600 : 4'000;
    const quint32 seed = qEnvironmentVariableIsSet("RD_BENCH_SEED") ? qEnvironmentVariable("RD_BENCH_SEED").toUInt()
                                                                    : QRandomGenerator::global()->generate();
    std::fprintf(stderr, "seed %u\n", seed);
    QRandomGenerator random(seed);

    Figure killed{"I1 rewards doubled or lost under kills", "rewards", "<= 0", rewards};
    Figure kills{"I1 kills", "kills", {}, rewards};
    {
        Terminal terminal(customers);
        approve(terminal, rewards);
        auto &server = terminal.server();
        server.setLatency(std::chrono::milliseconds(5));
        int done = 0;
        for (; done < disturbances; ++done) {
            const quint64 stopAfter = server.counters().requests + 2 + random.bounded(14U);
            const auto process = terminal.start(issueAll());
            bool ended = false;
            while (server.counters().requests < stopAfter && !ended)
                ended = process->waitForFinished(1);
            process->kill();
            process->waitForFinished();
        }
        server.setLatency(std::chrono::milliseconds(0));
        kills.samples.push_back(done);
        killed.samples.push_back(differences(terminal, rewards));
    }
    print(killed);
    print(kills);

    Figure lost{"I2 rewards doubled or lost with answers lost", "rewards", "<= 0", rewards};
    Figure answers{"I2 answers lost", "answers", {}, rewards};
    {
        Terminal terminal(customers);
        approve(terminal, rewards);
        // Never three in a row: the program would take that for a provider in trouble, and stop.
        const auto losses = std::make_shared<std::atomic_int>(0);
        sample::Fault fault;
        fault.kind = sample::FaultKind::ActThenClose;
        fault.times = -1;
        fault.when = [losses, disturbances, inARow = 0, isCredit = sample::requestTo("POST", "/v1/customers/"),
                         random = QRandomGenerator(seed + 1)](const sample::Request &request) mutable {
            if (!isCredit(request) || losses->load() >= disturbances)
                return false;
            const bool strikes = inARow < 2 && random.bounded(100U) < 65;
            inARow = strikes ? inARow + 1 : 0;
            losses->fetch_add(strikes ? 1 : 0);
            return strikes;
        };
        terminal.server().addFault(fault);
        lost.samples.push_back(differences(terminal, rewards));
        answers.samples.push_back(losses->load());
    }
    print(lost);
    print(answers);
}

} // namespace rd::bench

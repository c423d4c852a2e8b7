// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform.h"
#include "app/systemclock.h"
#include "integrations/crypto/ed25519.h"
#include "integrations/crypto/fieldcipher.h"
#include "integrations/files/fileio.h"
#include "integrations/payouts/formatlibrary.h"
#include "models/services/batchservice.h"
#include "models/services/bookservice.h"
#include "models/services/memberkeys.h"
#include "models/services/rewardservice.h"
#include "tests/bench/books.h"
#include "tests/bench/generated.h"
#include "tests/bench/groups.h"
#include "tests/fakes/fakehasher.h"
#include "tests/fakes/fakesecretstore.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPayouts = 100'000;
constexpr int kQuickPayouts = 2'000;

/// The payout desk on a generated account in which every participant brought one payment.
class PayoutDesk {
public:
    PayoutDesk(const AccountSize &size, const QString &directory)
    {
        copyWorkspace(generatedWorkspace(size), directory);
        storage::OpenOptions options;
        options.directory = directory;
        options.sample = true;
        options.owner = app::systemUser();
        m_store = need(storage::Workspace::open(options, m_clock));
        auto &w = *m_store;
        m_gate = std::make_unique<services::Gate>(w.workspace(), m_hasher, m_clock);
        m_books = std::make_unique<services::BookService>(w.books(), w.campaigns(), w.workspace(), m_clock);
        m_rewards =
            std::make_unique<services::RewardService>(w.books(), w.campaigns(), w.workspace(), *m_gate, m_clock);
        m_keys = std::make_unique<services::FieldKeys>(w.batches(), w.workspace(), m_secrets, m_cipher, m_clock);
        m_methods =
            std::make_unique<services::PayoutMethodService>(w.batches(), *m_keys, w.workspace(), *m_gate, m_clock);
        m_memberKeys =
            std::make_unique<services::MemberKeys>(w.batches(), w.workspace(), m_secrets, m_signatures, m_clock);
        m_files = need(payouts::FormatLibrary::load({}));
        m_batches = std::make_unique<services::BatchService>(
            services::BatchService::Parts{w.batches(), w.batchJournal(), *m_methods, *m_files, w.books(), w.campaigns(),
                w.participants(), w.checkpoints(), *m_rewards, w.workspace(), m_clock, m_memberKeys.get()});
    }
    /// Everything is due, approved and has a place to go to.
    void prepare(const AccountSize &size)
    {
        require(need(m_books->update({}, {})).newRewards == size.payments, "not every payment is rewarded");
        services::DecisionRequest approval;
        approval.all = true;
        approval.member = app::systemUser();
        need(m_rewards->decide(approval));
        std::vector<services::PayoutMethodRequest> requests;
        for (const Participant &person : need(m_store->participants().participants()))
            requests.push_back({person.id, u"paypal"_s, person.email, {}});
        require(
            need(m_methods->setAll(requests, app::systemUser())) == size.participants, "not everybody has a method");
        need(m_batches->setRule(u"two-person"_s, u"never"_s, app::systemUser()));
    }
    [[nodiscard]] services::BatchService &batches() { return *m_batches; }
    [[nodiscard]] services::PayoutMethodService &methods() { return *m_methods; }
    [[nodiscard]] storage::Workspace &store() { return *m_store; }
    [[nodiscard]] PayoutFiles &files() { return *m_files; }

private:
    app::SystemClock m_clock;
    fakes::FakeHasher m_hasher;
    fakes::FakeSecretStore m_secrets;
    crypto::AesFieldCipher m_cipher;
    crypto::Ed25519 m_signatures;
    std::unique_ptr<storage::Workspace> m_store;
    std::unique_ptr<services::Gate> m_gate;
    std::unique_ptr<services::BookService> m_books;
    std::unique_ptr<services::RewardService> m_rewards;
    std::unique_ptr<services::FieldKeys> m_keys;
    std::unique_ptr<services::PayoutMethodService> m_methods;
    std::unique_ptr<services::MemberKeys> m_memberKeys;
    std::unique_ptr<PayoutFiles> m_files;
    std::unique_ptr<services::BatchService> m_batches;
};

/// P1: the rows out of the books, the file made of them, on the disk. Destinations are opened before: how fast AES is
/// says nothing of the file.
void measureFile(const Options &options, PayoutDesk &desk, const Batch &batch, const QString &directory)
{
    std::map<PayoutMethodId, Destination> places;
    for (const PayoutMethod &method : need(desk.store().batches().methodsOf(batch.id)))
        places.emplace(method.id, need(desk.methods().destination(method)));
    Figure figure{"P1 payout file, query to fsynced file", "s", "<= 0.15"};
    figure.n = batch.count;
    for (int round = 0; round < options.rounds; ++round) {
        const QString path = directory + u"/p1-%1.csv"_s.arg(round);
        const Stopwatch watch;
        PayoutFile file;
        file.format = batch.format;
        file.number = batch.number;
        file.currency = batch.currency;
        file.createdAt = batch.createdAt;
        file.executionDay = batch.executionDay;
        for (Payout &payout : need(desk.store().batches().payouts(batch.id))) {
            PayoutLine line;
            line.line = payout.line;
            line.reference = std::move(payout.reference);
            line.participant = payout.participant;
            line.name = std::move(payout.participantName);
            line.email = std::move(payout.participantEmail);
            line.destination = places.at(payout.method);
            line.amount = payout.amount;
            line.note = u"Referral rewards"_s;
            file.lines.push_back(std::move(line));
        }
        const QByteArray bytes = need(desk.files().write(file));
        need(files::atomicWrite(path, bytes, files::FileAccess::OwnerOnly));
        figure.samples.push_back(watch.seconds());
        figure.checksum = bytes.size();
    }
    print(figure);
}

QByteArray resultsOf(const std::vector<Payout> &payouts)
{
    QByteArray csv = "payout_id,status,paid_at,provider_reference,fee,error\r\n";
    for (const Payout &payout : payouts) {
        const bool isRefused = payout.line % 50 == 0;
        csv += payout.reference.toLatin1() + (isRefused ? ",failed,,,,closed\r\n" : ",paid,2026-01-02,X");
        if (!isRefused)
            csv += QByteArray::number(payout.line) + ",0.01,\r\n";
    }
    return csv;
}

struct Steps {
    Figure preview{"payouts: preview of the batch", "s"};
    Figure create{"payouts: batch made and stored", "s", "<= 20"};
    Figure show{"payouts: batch shown", "s", "<= 5"};
    Figure exported{"payouts: sealed, checked, written and booked", "s", "<= 15"};
    Figure again{"P1 sealed file, query to fsynced file", "s"};
    Figure compare{"payouts: result file compared", "s", "<= 5"};
    Figure apply{"payouts: result file applied", "s", "<= 20"};
};

void writeTo(services::BatchService &batches, BatchId id, const QString &path, Figure &figure)
{
    services::ExportOrder order;
    order.batch = id;
    order.path = path;
    order.member = app::systemUser();
    order.write = [&path](const QByteArray &bytes) {
        return files::atomicWrite(path, bytes, files::FileAccess::OwnerOnly);
    };
    const Stopwatch watch;
    figure.checksum = need(batches.exportFile(order)).size;
    figure.samples.push_back(watch.seconds());
}

/// From the query for the stored file to the disk: what the step of exporting needs beside its checks and records.
void measureStored(PayoutDesk &desk, const Batch &batch, const QString &path, Figure &figure)
{
    const Stopwatch watch;
    const QByteArray envelope = need(desk.store().batches().file(batch.id));
    const QByteArray place = QByteArray("payout_batch\x1f"
                                        "file\x1f")
        + batch.fileUid.toLatin1();
    const QByteArray bytes = need(desk.methods().keys().open(place, envelope));
    need(files::atomicWrite(path, bytes, files::FileAccess::OwnerOnly));
    figure.samples.push_back(watch.seconds());
    figure.checksum = bytes.size();
}

void measureRound(const AccountSize &size, const Options &options, Steps &steps, bool isLast)
{
    const QTemporaryDir directory;
    const QString books = directory.filePath(u"copy"_s);
    std::optional<PayoutDesk> opened(std::in_place, size, books);
    PayoutDesk &desk = *opened;
    desk.prepare(size);
    auto &batches = desk.batches();
    services::BatchRequest request;
    request.format = u"generic-csv"_s;
    request.all = true;
    request.member = app::systemUser();
    const Stopwatch looking;
    const auto preview = need(batches.preview(request));
    steps.preview.samples.push_back(looking.seconds());
    require(preview.batches.size() == 1, "not one batch");
    const Stopwatch making;
    const auto made = need(batches.create(request));
    steps.create.samples.push_back(making.seconds());
    const Batch batch = made.batches.at(0);
    require(batch.count == size.participants && made.leftOut.empty(), "not everybody is paid");
    require(batch.total == preview.batches.front().total, "the sum is another one than was shown");
    const Stopwatch showing;
    const auto shown = need(batches.show(batch.id));
    steps.show.samples.push_back(showing.seconds());
    const QString path = directory.filePath(u"payouts.csv"_s);
    writeTo(batches, batch.id, path, steps.exported);
    measureStored(desk, batch, directory.filePath(u"again.csv"_s), steps.again);
    if (isLast)
        measureFile(options, desk, batch, directory.path());
    services::ResultOrder order;
    order.batch = batch.id;
    order.bytes = resultsOf(need(batches.payouts(batch.id)));
    order.member = app::systemUser();
    const Stopwatch comparing;
    const auto compared = need(batches.previewResults(order));
    steps.compare.samples.push_back(comparing.seconds());
    require(compared.changes == batch.count, "not every line is answered for");
    const Stopwatch applying;
    const auto applied = need(batches.applyResults(order));
    steps.apply.samples.push_back(applying.seconds());
    require(applied.paid + applied.failed == batch.total, "the results are not the batch");
    steps.preview.checksum = steps.create.checksum = batch.total;
    steps.show.checksum = static_cast<qint64>(shown.lines.size());
    steps.compare.checksum = compared.paid;
    steps.apply.checksum = applied.paid;
    for (Figure *figure :
        {&steps.preview, &steps.create, &steps.show, &steps.exported, &steps.again, &steps.compare, &steps.apply})
        figure->n = batch.count;
    opened.reset();
    if (isLast)
        measureTable(options, books, u"payouts"_s);
}

} // namespace

void measurePayouts(const Options &options)
{
    const int people = options.quick ? kQuickPayouts : options.payments > 0 ? options.payments : kPayouts;
    const AccountSize size{people, people, people};
    Steps steps;
    for (int round = 0; round < options.rounds; ++round)
        measureRound(size, options, steps, round + 1 == options.rounds);
    for (const Figure &figure :
        {steps.preview, steps.create, steps.show, steps.exported, steps.again, steps.compare, steps.apply})
        print(figure);
}

} // namespace rd::bench

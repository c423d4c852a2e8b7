// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/crypto/ed25519.h"
#include "integrations/crypto/fieldcipher.h"
#include "models/services/batchservice.h"
#include "models/services/memberkeys.h"
#include "tests/fakes/fakepayoutfiles.h"
#include "tests/services/serviceworld.h"

namespace rd::tests {

/// The payout desk of one run of the program.
class PayoutProgram {
public:
    PayoutProgram(Program &program, SecretStore &secrets, PayoutFiles &files, Clock &clock)
        : keys(program.store->batches(), program.store->workspace(), secrets, cipher, clock),
          methods(program.store->batches(), keys, program.store->workspace(), program.gate, clock),
          memberKeys(program.store->batches(), program.store->workspace(), secrets, signatures, clock),
          batches({program.store->batches(), program.store->batchJournal(), methods, files, program.store->books(),
              program.store->campaigns(), program.store->participants(), program.store->checkpoints(), program.rewards,
              program.store->workspace(), clock, &memberKeys})
    {
        methods.setReview([&program] { return program.books.update({}, {}).transform([](const auto &) {}); });
        program.verify.setSignatures(&signatures);
        program.people.setPayoutMethods(&methods);
        program.issue.setPayoutMethods(&methods);
        program.verify.setBatches(&program.store->batches());
        program.rewards.setPayoutMethods(&program.store->batches());
    }
    crypto::AesFieldCipher cipher;
    services::FieldKeys keys;
    services::PayoutMethodService methods;
    crypto::Ed25519 signatures;
    services::MemberKeys memberKeys;
    services::BatchService batches;
};

/// A line of a result file: the reference of a payout, then what the provider says of it.
inline QByteArray lineOf(const Batch &batch, int line, const char *rest)
{
    return payoutReference(batch.number, line).toUtf8() + rest + '\n';
}

/// A merchant whose participants are paid by files. Anna brings the sales that begin() makes, 20 % of 100.00 each; Eve
/// is the second person.
class BatchWorld : public World {
public:
    PayoutProgram &desk()
    {
        Program &running = program();
        if (m_of != &running || !m_desk) {
            m_desk = std::make_unique<PayoutProgram>(running, secrets, files, clock);
            m_of = &running;
        }
        return *m_desk;
    }
    /// Ends the program, as a crash or a person would, and starts it again.
    PayoutProgram &startAgain()
    {
        m_desk.reset();
        restart();
        return desk();
    }
    void end()
    {
        m_desk.reset();
        close();
    }
    Status prepare(int sales, const char *more = "")
    {
        RD_CHECK(begin("affiliate", R"({"referrer":{"kind":"cash"}})", sales, more));
        RD_CHECK(desk().batches.formats().empty() ? Status(fail(ErrorKind::Internal, QStringLiteral("no format")))
                                                  : Status());
        Member eve;
        eve.name = QStringLiteral("eve");
        eve.role = Role::Approver;
        RD_CHECK(program().members.add(eve, QStringLiteral("owner")));
        return pay("anna@example.com", "anna.pays@example.com");
    }
    /// A participant's payout method.
    Status pay(const char *email, const char *destination, const QString &member = QStringLiteral("owner"))
    {
        RD_TRY(id, program().people.participantId(QString::fromLatin1(email)));
        return desk().methods.set({id, QStringLiteral("paypal"), QString::fromLatin1(destination), {}}, member);
    }
    Status approveRewards()
    {
        return decide(services::Decision::Approve).transform([](const auto &) {});
    }
    services::BatchRequest all() const
    {
        services::BatchRequest request;
        request.format = QStringLiteral("paypal-csv");
        request.all = true;
        request.member = QStringLiteral("owner");
        return request;
    }
    /// The only batch that is made of everything approved.
    Result<Batch> make()
    {
        RD_CHECK(approveRewards());
        RD_TRY(made, desk().batches.create(all()));
        if (made.batches.size() != 1)
            return fail(ErrorKind::Internal,
                QStringLiteral("%1 batches, %2 left out: %3")
                    .arg(made.batches.size())
                    .arg(made.leftOut.size())
                    .arg(made.leftOut.empty() ? QString() : made.leftOut.front().reason));
        return made.batches.front();
    }
    Result<services::ExportReport> write(BatchId id, const QString &member = QStringLiteral("owner"))
    {
        services::ExportOrder order;
        order.batch = id;
        order.path = QStringLiteral("/somewhere/file.csv");
        order.member = member;
        order.write = [this](const QByteArray &bytes) -> Status {
            if (failWriting)
                return fail(ErrorKind::Storage, QStringLiteral("the disk is full"));
            written.push_back(bytes);
            if (crashAfterWriting)
                program().store->failStatement(1);
            return {};
        };
        return desk().batches.exportFile(order);
    }
    /// Made, approved by Eve, written.
    Result<Batch> exported()
    {
        RD_TRY(batch, make());
        RD_CHECK(desk().batches.approve(batch.id, QStringLiteral("eve")));
        RD_TRY(report, write(batch.id));
        return report.batch;
    }
    Result<services::ResultPreview> results(BatchId id, const QByteArray &bytes, std::vector<int> confirmed = {})
    {
        services::ResultOrder order;
        order.batch = id;
        order.bytes = bytes;
        order.confirmed = std::move(confirmed);
        order.member = QStringLiteral("owner");
        return desk().batches.applyResults(order);
    }
    /// How many rewards are in each of the states of `words`.
    int count(RewardState state)
    {
        int number = 0;
        for (const RewardRow &row : rows())
            number += row.state == state ? 1 : 0;
        return number;
    }
    /// What lies on an account over all participants.
    qint64 account(Account which)
    {
        const auto sums = program().store->books().accountSums();
        qint64 minor = 0;
        for (const AccountSum &sum : *sums)
            minor += sum.account == which ? sum.minor : 0;
        return minor;
    }

    fakes::FakePayoutFiles files;
    std::vector<QByteArray> written;
    bool failWriting = false; ///< and nothing is written
    bool crashAfterWriting = false; ///< nothing can be recorded afterwards

private:
    std::unique_ptr<PayoutProgram> m_desk;
    Program *m_of = nullptr;
};

} // namespace rd::tests

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/crypto/fieldcipher.h"
#include "integrations/http/httpclient.h"
#include "models/ports/accountsource.h"
#include "models/services/payoutmethods.h"
#include "tests/services/serviceworld.h"

namespace rd::tests {

/// What is true at the end of every story: the books are whole, and the provider's own document allowed everything.
#define RD_WHOLE(merchant)                                                                                             \
    do {                                                                                                               \
        QCOMPARE((merchant).verifyText(), QString());                                                                  \
        QCOMPARE((merchant).server.violations().join(QStringLiteral("; ")), QString());                                \
    } while (false)

/// Where participants are paid, in one run of the program.
class PayoutMethodsOfRun {
public:
    PayoutMethodsOfRun(Program &program, SecretStore &secrets, Clock &clock)
        : keys(program.store->batches(), program.store->workspace(), secrets, cipher, clock),
          methods(program.store->batches(), keys, program.store->workspace(), program.gate, clock)
    {
        program.issue.setPayoutMethods(&methods);
    }
    crypto::AesFieldCipher cipher;
    services::FieldKeys keys;
    services::PayoutMethodService methods;
};

/// A world with approved cash rewards of 20.00 USD each and a payout provider on the loopback.
class PayoutWorld : public World {
public:
    PayoutWorld() : client(clock, settings()) {}

    ~PayoutWorld() { endRun(); }

    http::HttpClient client;

    using Account = std::function<Result<AccountSource::Check>(const Connection &, const Secret &)>;
    using Gateway = std::function<Result<std::unique_ptr<RewardGateway>>(const Connection &, const Secret &)>;
    /// The provider, as `connect` and issuing meet it.
    void offer(const QString &word, const QStringList &options, Account account, Gateway gateway)
    {
        fakes::FakeProviderFactory::Other other;
        other.options = options;
        other.source = [account = std::move(account)](const Connection &connection,
                           const Secret &secret) -> Result<std::unique_ptr<CommerceSource>> {
            RD_TRY(check, account(connection, secret));
            return std::make_unique<AccountSource>(std::move(check));
        };
        other.gateway = std::move(gateway);
        factory.others.emplace(word, std::move(other));
    }
    /// Where people are paid, in the run of the program that is under way.
    services::PayoutMethodService &methods()
    {
        Program &running = program();
        if (m_methodsOf != &running || !m_methods) {
            m_methods = std::make_unique<PayoutMethodsOfRun>(running, secrets, clock);
            m_methodsOf = &running;
        }
        return m_methods->methods;
    }
    Status payTo(const char *email, const QString &payer, const QString &destination)
    {
        RD_TRY(id, program().people.participantId(QString::fromLatin1(email)));
        return methods().set({id, payer, destination, {}}, QStringLiteral("owner"));
    }
    /// The only participant's rewards by what the provider's word says, in one order.
    Result<services::IssuePreview> previewBy(const QString &method)
    {
        services::IssueOrder order;
        order.method = method;
        order.all = true;
        return program().issue.preview(order, {}, {});
    }

    Status connectPayouts(const QString &word, const char *secret, const QUrl &base,
        const QMap<QString, QString> &options, const QString &name = QStringLiteral("payouts"))
    {
        services::ConnectRequest request;
        request.provider = word;
        request.name = name;
        request.apiBase = base.toString(QUrl::RemovePath);
        request.options = options;
        request.secret = fakes::secretOf(secret);
        request.actor = QStringLiteral("owner");
        return program().connections.connect(request, {}).transform([](const auto &) {});
    }
    Status beginApproved(int sales, const char *kind = R"({"referrer":{"kind":"cash"}})")
    {
        RD_CHECK(begin("affiliate", kind, sales));
        return decide(services::Decision::Approve).transform([](const auto &) {});
    }
    /// Approved commissions of 20 % of sales in rupees; amounts in paise.
    Status beginRupees(const std::vector<qint64> &sales)
    {
        RD_CHECK(begin("affiliate", R"({"referrer":{"kind":"cash"}})", 0));
        int number = 10;
        for (const qint64 amount : sales) {
            InvoiceRecord sold = invoice(++number, "ANNA", amount);
            sold.currency = *Currency::parse(u"INR");
            CustomerRecord customer;
            customer.id = sold.customer;
            customer.email = sold.customerEmail;
            customer.createdS = sold.createdS;
            shop.add(customer);
            shop.add(sold);
        }
        clock.advance(std::chrono::hours(1));
        RD_CHECK(sync());
        return approveAgain();
    }
    Status approveAgain()
    {
        return decide(services::Decision::Approve).transform([](const auto &) {});
    }
    /// Issues everything by that method with the program dying around its n-th write; false = it did not come to that.
    bool dieAt(const char *method, int write, bool afterwards)
    {
        program().intents.writes = 0;
        program().intents.crashAt = write;
        program().intents.afterwards = afterwards;
        try {
            static_cast<void>(issueAll(method));
        } catch (const fakes::Crash &) {
            const bool hadMethods = m_methods != nullptr;
            endRun();
            restart();
            if (hadMethods)
                methods();
            return true;
        }
        program().intents.crashAt = 0;
        return false;
    }
    [[nodiscard]] QList<RewardState> states()
    {
        QList<RewardState> all;
        for (const auto &row : rows())
            all << row.state;
        return all;
    }

private:
    /// Before the program they belong to.
    void endRun()
    {
        m_methods.reset();
        m_methodsOf = nullptr;
    }
    static http::HttpSettings settings()
    {
        http::HttpSettings settings;
        settings.retry.attempts = 2;
        settings.retry.first = std::chrono::milliseconds(1);
        settings.retry.longest = std::chrono::milliseconds(2);
        settings.limits = {0, 0, 2, 5};
        return settings;
    }
    std::unique_ptr<PayoutMethodsOfRun> m_methods;
    Program *m_methodsOf = nullptr;
};

} // namespace rd::tests

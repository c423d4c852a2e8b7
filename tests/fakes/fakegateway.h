// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/rewardgateway.h"

#include <QCryptographicHash>
#include <QHash>

#include <deque>
#include <functional>
#include <vector>

namespace rd::fakes {

/// Thrown where a test lets the program die; nothing in the product catches it.
struct Crash {};

/// The provider's side: counts what really happened to customers, keeps answers per idempotency key for a day like the
/// real one.
struct FakeProvider {
    enum class Fault {
        None,
        LoseAnswer,
        LoseRequest,
        Refuse,
        RateLimit,
        Unauthorized,
        NotSent,
        CrashBefore,
        CrashAfter,
        KeptError, ///< 500, which the provider repeats for the key
        OtherBody, ///< another request used the key
        Taken ///< an object with our natural id is there already
    };
    struct Effect {
        QString path;
        QByteArray body;
        QString reference;
    };
    struct Kept {
        Instant at;
        QByteArray body;
        SendOutcome outcome;
    };
    QString accountId = QStringLiteral("acct_1");
    QString mode = QStringLiteral("test");
    std::vector<Effect> effects;
    QHash<QString, Kept> kept;
    std::deque<Fault> faults; ///< of the next sends
    std::optional<Blocker> blocker; ///< what the receiver's state forbids
    int unknownReceivers = 0; ///< so many of the next receivers are not found
    QStringList subscriptions; ///< several living ones: ambiguous unless chosen
    std::optional<Error> planError;
    std::optional<Error> accountError;
    bool lookupUndecided = false;
    bool lookupForeign = false;
    std::optional<Instant> serverTime; ///< as answers tell it
    int sends = 0;
    int lookups = 0;
    int plans = 0;
    std::function<void()> onSend; ///< the world may change while a request is on its way

    [[nodiscard]] int effectsOn(const QString &part) const
    {
        return static_cast<int>(std::count_if(
            effects.begin(), effects.end(), [&part](const Effect &effect) { return effect.path.contains(part); }));
    }
};

class FakeGateway : public RewardGateway {
public:
    FakeGateway(FakeProvider &provider, Clock &clock) : m_provider(provider), m_clock(clock) {}
    [[nodiscard]] bool supports(const QString &) const override { return true; }
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &) override
    {
        if (m_provider.accountError)
            return fail(*m_provider.accountError);
        return GatewayAccount{m_provider.accountId, m_provider.mode, m_provider.serverTime};
    }
    [[nodiscard]] Result<IssuePlan> plan(const IssueRequest &request, const QString &key, const CancelToken &) override
    {
        ++m_provider.plans;
        if (m_provider.planError)
            return fail(*m_provider.planError);
        IssuePlan plan;
        plan.subscriptions = m_provider.subscriptions;
        if (m_provider.blocker) {
            plan.blocker = m_provider.blocker;
            plan.detail = QStringLiteral("the provider says so");
            return plan;
        }
        if (m_provider.unknownReceivers > 0) {
            --m_provider.unknownReceivers;
            plan.blocker = Blocker::CustomerNotFound;
            return plan;
        }
        plan.subscriptionId = request.subscriptionId;
        if (m_provider.subscriptions.size() > 1 && request.subscriptionId.isEmpty()) {
            plan.blocker = Blocker::AmbiguousSubscription;
            return plan;
        }
        plan.customerId = request.customerId.isEmpty() ? QStringLiteral("cus_of_") + request.email : request.customerId;
        plan.effect = QStringLiteral("something good");
        if (request.method == QStringLiteral("stripe-credit")) {
            // A coupon that becomes credit has its amount in the terms.
            const Money amount = request.amount ? *request.amount : request.spec.amountOff.front();
            plan.steps.push_back({QStringLiteral("credit"), "POST", QStringLiteral("/credits/%1").arg(plan.customerId),
                QByteArray::number(amount.minor) + "&key=" + key.toLatin1(), {}});
            return plan;
        }
        if (request.method == QStringLiteral("stripe-price")) {
            const auto subscription = request.subscriptionId.isEmpty() ? plan.customerId : request.subscriptionId;
            plan.steps.push_back({QStringLiteral("price"), "POST", QStringLiteral("/attach/%1").arg(subscription),
                "price=" + request.spec.price.toLatin1(), {}});
            return plan;
        }
        plan.steps.push_back(
            {QStringLiteral("coupon"), "POST", QStringLiteral("/coupons"), "id=" + key.toLatin1(), key});
        const auto target = request.subscriptionId.isEmpty() ? plan.customerId : request.subscriptionId;
        plan.steps.push_back({QStringLiteral("attach"), "POST", QStringLiteral("/attach/%1").arg(target),
            "coupon=" + key.toLatin1(), {}});
        return plan;
    }
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &) override
    {
        ++m_provider.sends;
        if (m_provider.onSend)
            m_provider.onSend();
        auto fault = FakeProvider::Fault::None;
        if (!m_provider.faults.empty()) {
            fault = m_provider.faults.front();
            m_provider.faults.pop_front();
        }
        return answer(intent, fault);
    }
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &) override
    {
        ++m_provider.lookups;
        if (m_provider.lookupUndecided)
            return {LookupVerdict::Undecided, {}, QStringLiteral("cut page"), m_provider.serverTime};
        if (m_provider.lookupForeign)
            return {LookupVerdict::Foreign, {}, QStringLiteral("somebody else's"), m_provider.serverTime};
        for (const auto &effect : m_provider.effects) {
            if (effect.path == intent.path && effect.body == intent.body)
                return {LookupVerdict::Present, effect.reference, {}};
        }
        return {LookupVerdict::Absent, {}, {}, m_provider.serverTime};
    }
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override { return std::chrono::hours(23); }

private:
    static SendOutcome of(SendVerdict verdict, const char *code = "")
    {
        SendOutcome outcome;
        outcome.verdict = verdict;
        outcome.code = QString::fromLatin1(code);
        return outcome;
    }

    SendOutcome answer(const IssueIntent &intent, FakeProvider::Fault fault)
    {
        using enum FakeProvider::Fault;
        switch (fault) {
        case None:
            return execute(intent);
        case LoseAnswer:
            execute(intent);
            return of(SendVerdict::Unknown, "timeout");
        case LoseRequest:
            return of(SendVerdict::Unknown, "timeout");
        case Refuse:
            return of(SendVerdict::Refused, "customer_deleted");
        case RateLimit:
            return of(SendVerdict::NotExecuted, "rate_limit");
        case Unauthorized:
            return of(SendVerdict::Unauthorized, "http-401");
        case NotSent:
            return of(SendVerdict::NotSent, "offline");
        case CrashBefore:
            throw Crash();
        case CrashAfter:
            execute(intent);
            throw Crash();
        case KeptError: {
            auto outcome = of(SendVerdict::Unknown, "http-500");
            m_provider.kept.insert(intent.idempotencyKey, {m_clock.now(), intent.body, outcome});
            return outcome;
        }
        case OtherBody:
            return of(SendVerdict::Unknown, "idempotency_error");
        case Taken: {
            auto outcome = of(SendVerdict::Unknown, "resource_already_exists");
            outcome.taken = true;
            return outcome;
        }
        }
        return {};
    }

    SendOutcome execute(const IssueIntent &intent)
    {
        const auto now = m_clock.now();
        const auto before = m_provider.kept.constFind(intent.idempotencyKey);
        if (before != m_provider.kept.constEnd() && now - before->at < std::chrono::hours(24)) {
            if (before->body != intent.body)
                return of(SendVerdict::Unknown, "idempotency_error");
            return before->outcome;
        }
        auto outcome = of(SendVerdict::Confirmed);
        outcome.reference = QStringLiteral("ref_%1").arg(m_provider.effects.size() + 1);
        m_provider.effects.push_back({intent.path, intent.body, outcome.reference});
        m_provider.kept.insert(intent.idempotencyKey, {now, intent.body, outcome});
        return outcome;
    }

    FakeProvider &m_provider;
    Clock &m_clock;
};

} // namespace rd::fakes

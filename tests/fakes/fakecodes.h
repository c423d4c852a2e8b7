// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codepattern.h"
#include "models/ports/clock.h"
#include "models/ports/codegateway.h"
#include "tests/fakes/fakegateway.h"

#include <map>

namespace rd::fakes {

/// The provider's side of promotion codes: every code that came to be, answers kept per idempotency key for a day,
/// texts unique among active codes whatever their case.
struct FakeCodeServer {
    struct Code {
        std::string id;
        std::string text;
        std::string coupon;
        std::string mark;
        std::string customer;
        bool active = true;
        MetadataPairs metadata;
    };
    struct Kept {
        Instant at;
        SendOutcome outcome;
    };
    QString accountId = QStringLiteral("acct_1");
    QString mode = QStringLiteral("test");
    std::vector<Code> codes;
    std::map<QString, std::string> coupons; ///< id → mark
    QHash<QString, Kept> kept;
    std::deque<FakeProvider::Fault> faults; ///< of the next sends
    std::function<FakeProvider::Fault(int)> faultOf; ///< by the number of the send, from 1; wins over `faults`
    std::vector<LinkAddress> links;
    bool lookupUndecided = false;
    int sends = 0;
    int lookups = 0;
    int atOnce = 1; ///< requests that go out side by side
    std::size_t widest = 0; ///< most that did

    [[nodiscard]] int activeWith(const QString &text) const
    {
        return static_cast<int>(std::count_if(codes.begin(), codes.end(), [&text](const Code &code) {
            return code.active && foldedCode(QString::fromStdString(code.text)) == foldedCode(text);
        }));
    }
    Code &add(const std::string &text, const std::string &coupon = "coupon_own")
    {
        codes.push_back({"promo_" + std::to_string(codes.size() + 1), text, coupon, {}, {}, true, {}});
        return codes.back();
    }
};

class FakeCodes : public CodeGateway {
public:
    FakeCodes(FakeCodeServer &server, Clock &clock) : m_server(server), m_clock(clock) {}
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &) override
    {
        return GatewayAccount{m_server.accountId, m_server.mode, std::nullopt};
    }
    [[nodiscard]] Result<PreparedStep> couponStep(const RewardSpec &spec, const QString &, const QString &key) override
    {
        return PreparedStep{QStringLiteral("coupon"), "POST", QStringLiteral("/coupons"),
            "id=" + key.toLatin1() + "&off=" + QByteArray::number(spec.percentOff ? spec.percentOff->ppm : 0), key};
    }
    [[nodiscard]] Result<PreparedStep> codeStep(
        const QString &code, const QString &coupon, const CodeRestrictions &restrictions, const QString &key) override
    {
        if (const QString problem = codeProblem(code); !problem.isEmpty())
            return fail(ErrorKind::BadInput, problem, {}, QStringLiteral("code-not-allowed"));
        const QByteArray first = restrictions.firstTimeOrder ? "1" : "0";
        return PreparedStep{QStringLiteral("promotion-code"), "POST", QStringLiteral("/codes"),
            code.toLatin1() + '|' + coupon.toLatin1() + '|' + key.toLatin1() + '|' + first, code};
    }
    [[nodiscard]] QString couponId(const QString &key) const override { return key; }
    [[nodiscard]] Result<CouponFacts> coupon(const QString &id, const CancelToken &) override
    {
        if (!m_server.coupons.contains(id))
            return fail(ErrorKind::NotFound, QStringLiteral("no coupon"));
        CouponRecord record;
        record.id = id.toStdString();
        record.name = "Coupon";
        record.duration = "once";
        record.percentOff = Rate{200'000};
        return CouponFacts{record, QStringLiteral("20 % off")};
    }
    [[nodiscard]] Status walkCodes(const std::function<bool(const ListedCode &)> &visit, const CancelToken &) override
    {
        for (const auto &code : m_server.codes) {
            if (!visit({recordOf(code), code.metadata}))
                break;
        }
        return {};
    }
    [[nodiscard]] Result<std::vector<LinkAddress>> links(const CancelToken &) override { return m_server.links; }
    [[nodiscard]] Result<PromotionCodeRecord> deactivate(const QString &id, const CancelToken &) override
    {
        for (auto &code : m_server.codes) {
            if (code.id == id.toStdString()) {
                code.active = false;
                return recordOf(code);
            }
        }
        return fail(ErrorKind::NotFound, QStringLiteral("no such code"));
    }
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &) override
    {
        using enum FakeProvider::Fault;
        ++m_server.sends;
        auto fault = None;
        if (m_server.faultOf) {
            fault = m_server.faultOf(m_server.sends);
        } else if (!m_server.faults.empty()) {
            fault = m_server.faults.front();
            m_server.faults.pop_front();
        }
        switch (fault) {
        case LoseAnswer:
            execute(intent);
            return of(SendVerdict::Unknown, "timeout");
        case LoseRequest:
            return of(SendVerdict::Unknown, "timeout");
        case RateLimit:
            return of(SendVerdict::NotExecuted, "rate_limit");
        case NotSent:
            return of(SendVerdict::NotSent, "offline");
        case Unauthorized:
            return of(SendVerdict::Unauthorized, "http-401");
        case Refuse:
            return of(SendVerdict::Refused, "resource_missing");
        case CrashBefore:
            throw Crash();
        case CrashAfter:
            execute(intent);
            throw Crash();
        case KeptError: {
            auto outcome = of(SendVerdict::Unknown, "http-500");
            m_server.kept.insert(intent.idempotencyKey, {m_clock.now(), outcome});
            return outcome;
        }
        default:
            return execute(intent);
        }
    }
    [[nodiscard]] int maxInFlight() const override { return m_server.atOnce; }
    /// The last arrives first.
    [[nodiscard]] std::vector<SendOutcome> sendAll(
        const std::vector<const IssueIntent *> &intents, const CancelToken &cancel) override
    {
        m_server.widest = std::max(m_server.widest, intents.size());
        std::vector<SendOutcome> outcomes(intents.size());
        for (std::size_t i = intents.size(); i-- > 0;)
            outcomes[i] = send(*intents[i], cancel);
        return outcomes;
    }
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &) override
    {
        ++m_server.lookups;
        if (m_server.lookupUndecided)
            return {LookupVerdict::Undecided, {}, QStringLiteral("cut page")};
        if (intent.stepName == QStringLiteral("coupon")) {
            const auto found = m_server.coupons.find(intent.naturalKey);
            if (found == m_server.coupons.end())
                return {LookupVerdict::Absent, {}, {}};
            return found->second == intent.body.toStdString()
                ? LookupOutcome{LookupVerdict::Present, found->first, {}}
                : LookupOutcome{LookupVerdict::Foreign, {}, QStringLiteral("somebody else's")};
        }
        LookupOutcome outcome{LookupVerdict::Absent, {}, {}};
        for (const auto &code : m_server.codes) {
            if (foldedCode(QString::fromStdString(code.text)) != foldedCode(intent.naturalKey))
                continue;
            if (code.mark == markOf(intent))
                return {LookupVerdict::Present, QString::fromStdString(code.id), {}};
            if (code.active)
                outcome = {LookupVerdict::Foreign, {}, QStringLiteral("somebody else's")};
        }
        return outcome;
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
    static std::string markOf(const IssueIntent &intent) { return intent.body.split('|').value(2).toStdString(); }
    static PromotionCodeRecord recordOf(const FakeCodeServer::Code &code)
    {
        PromotionCodeRecord record;
        record.id = code.id;
        record.code = code.text;
        record.coupon = code.coupon;
        record.customer = code.customer;
        record.active = code.active;
        record.createdS = 1'700'000'000;
        return record;
    }
    SendOutcome execute(const IssueIntent &intent)
    {
        const auto before = m_server.kept.constFind(intent.idempotencyKey);
        if (before != m_server.kept.constEnd() && m_clock.now() - before->at < std::chrono::hours(24))
            return before->outcome;
        auto outcome = of(SendVerdict::Confirmed);
        if (intent.stepName == QStringLiteral("coupon")) {
            if (m_server.coupons.contains(intent.naturalKey))
                return taken();
            m_server.coupons[intent.naturalKey] = intent.body.toStdString();
            outcome.reference = intent.naturalKey;
        } else {
            const auto parts = intent.body.split('|');
            if (m_server.activeWith(QString::fromLatin1(parts.value(0))) > 0)
                return taken();
            auto &code = m_server.add(parts.value(0).toStdString(), parts.value(1).toStdString());
            code.mark = markOf(intent);
            outcome.reference = QString::fromStdString(code.id);
        }
        m_server.kept.insert(intent.idempotencyKey, {m_clock.now(), outcome});
        return outcome;
    }
    /// Validation failures are not kept for a key.
    static SendOutcome taken()
    {
        auto outcome = of(SendVerdict::Unknown, "resource_already_exists");
        outcome.taken = true;
        return outcome;
    }
    FakeCodeServer &m_server;
    Clock &m_clock;
};

} // namespace rd::fakes

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/commercesource.h"

#include <atomic>

namespace rd {

/// The source of a provider that sells nothing and only pays out: no streams, so that connecting and syncing are
/// nothing but a check of its key. Thread safe where `check` is.
class AccountSource : public CommerceSource {
public:
    using Check = std::function<Result<AccountReport>(const CancelToken &cancel)>;
    explicit AccountSource(Check check) : m_check(std::move(check)) {}
    [[nodiscard]] std::vector<Stream> streams() const override { return {}; }
    [[nodiscard]] bool hasCreatedWindows(Stream /*stream*/) const override { return false; }
    [[nodiscard]] Result<AccountReport> checkAccount(const CancelToken &cancel) override
    {
        ++m_checks;
        return m_check(cancel);
    }
    void fetch(const PageRequest & /*request*/, const CancelToken & /*cancel*/, PageDone done) override
    {
        done(fail(ErrorKind::Internal, QStringLiteral("this provider has no lists of sales")));
    }
    [[nodiscard]] Result<ChangeFeed> feedHead(const CancelToken &cancel) override
    {
        return changesSince({}, {}, cancel);
    }
    [[nodiscard]] Result<ChangeFeed> changesSince(
        const std::string & /*cursor*/, Instant /*lastSuccess*/, const CancelToken &cancel) override
    {
        RD_TRY(report, checkAccount(cancel));
        ChangeFeed feed;
        feed.cursor = report.accountId.toStdString();
        return feed;
    }
    [[nodiscard]] int maxInFlight() const override { return 1; }
    [[nodiscard]] qint64 requestsSent() const override { return m_checks; }

private:
    Check m_check;
    std::atomic<qint64> m_checks{0};
};

} // namespace rd

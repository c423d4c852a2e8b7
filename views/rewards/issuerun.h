// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issueservice.h"
#include "models/services/lastissue.h"
#include "views/rewards/outcomemodel.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rd::services {
class Task;
}

namespace rd::views {

class Session;

/// The work behind an IssueSheet: what would happen, issuing what was agreed to, reading what the last order came to.
/// Each answer brings the lines of its list, which are made on the pool: there may be a hundred thousand. GUI thread;
/// answers come there, and none after the end of this object.
class IssueRun : public QObject {
    Q_OBJECT
public:
    IssueRun(Session &session, QObject *parent);
    ~IssueRun() override; ///< a task under way goes on without it

    /// What an order came to.
    struct Issued {
        services::IssueReport report{};
        std::vector<OutcomeLine> lines{};
    };
    /// What the last order of a person came to; nothing where there was none.
    struct Last {
        std::optional<services::LastIssue> issue{};
        std::vector<OutcomeLine> lines{};
    };

    /// A dry run at the provider, as the one task of the window: nobody calls this while another runs. preview() is
    /// there when `then` gets its lines.
    void check(const services::IssueOrder &order, std::function<void(Result<std::vector<OutcomeLine>>)> then);
    /// Of the last check(); empty before it.
    [[nodiscard]] const services::IssuePreview &preview() const { return *m_preview; }
    /// Issues what the preview said can be issued, and nothing else; what is blocked is noted for the "Not rewarded"
    /// list. The one task of the window, as check() is.
    /// @param order that of the check
    void issue(services::IssueOrder order, std::function<void(Result<Issued>)> then);
    /// From the books alone, beside any task.
    void readLast(std::function<void(Result<Last>)> then);
    /// Asks the task under way to stop between rewards, its answer follows; false where none is under way.
    bool stop();

Q_SIGNALS:
    /// Of check() and issue().
    void progressed(const rd::Progress &progress);

private:
    template <typename Answer>
    void run(const QString &title, std::function<Result<Answer>(const ProgressSink &, const CancelToken &)> work,
        std::function<void(Result<Answer>)> then);

    Session &m_session;
    std::shared_ptr<const services::IssuePreview> m_preview; ///< large
    QPointer<services::Task> m_task;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issueservice.h"
#include "models/services/issuingcontrol.h"

namespace rd::services {

/// What went out by itself after a sync, and what did not.
struct AutomaticReport {
    IssueReport issue;
    int aboveLimit = 0; ///< due, but a person is asked
    int overBudget = 0; ///< approved; they go out on a later day
    std::optional<IssuingStop> stopped; ///< something was ready, but issuing is switched off
    std::optional<Error> error; ///< nothing was tried, or not all
    [[nodiscard]] bool saysAnything() const
    {
        return !issue.issued.empty() || !issue.notIssued.empty() || !issue.uncertain.empty() || aboveLimit > 0
            || overBudget > 0 || stopped || error;
    }
};

/// Issues without a person after each sync: approved rewards of campaigns with automatic approval (contract.md 4),
/// within the limits of IssuingControl, and rewards a person has tried that wait for the customer's discount to end
/// (`onExistingDiscount: wait`). The postings carry the name "automatic". Blocking, one run at a time.
class AutomaticIssue {
public:
    struct Parts {
        IssueService &issue;
        RewardService &rewards;
        CampaignRepository &campaigns;
        WorkspaceRepository &workspace;
        IssuingControl &control;
        Clock &clock;
    };
    explicit AutomaticIssue(const Parts &parts) : m_parts(parts) {}
    /// @param connections names of those whose sync is complete: of the others nothing goes out
    /// Errors are part of the report: the sync itself has happened.
    [[nodiscard]] AutomaticReport run(
        const QStringList &connections, const ProgressSink &progress, const CancelToken &cancel);

private:
    struct Candidates;
    struct Wishes; ///< which campaigns send by themselves
    [[nodiscard]] Result<std::vector<RewardRow>> rowsOf(const std::vector<Campaign> &campaigns, const Wishes &wishes);
    [[nodiscard]] Result<Candidates> candidates(const QStringList &connections);
    [[nodiscard]] Result<bool> mayRetry(qsizetype blocked);
    /// Takes those that fit into what is left of the day's budget out of `rows`. The budget is taken at once: a crash
    /// costs budget, never more.
    [[nodiscard]] Result<std::vector<RewardRow>> withinBudget(std::vector<RewardRow> &rows);
    [[nodiscard]] Status issueWithinBudget(
        std::vector<RewardRow> rows, AutomaticReport &report, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status giveBack(const std::vector<RewardRow> &rows, const IssueReport &report);
    [[nodiscard]] Status issueAll(const std::vector<RewardRow> &rows, AutomaticReport &report,
        const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status runWhole(const QStringList &connections, AutomaticReport &report, const ProgressSink &progress,
        const CancelToken &cancel);

    Parts m_parts;
};

} // namespace rd::services

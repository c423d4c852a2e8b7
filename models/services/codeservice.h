// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codepattern.h"
#include "models/ports/codegateway.h"
#include "models/ports/coderepository.h"
#include "models/ports/participantrepository.h"
#include "models/ports/progress.h"
#include "models/services/bookservice.h"
#include "models/services/connectionservice.h"
#include "models/services/sending.h"

#include <mutex>

namespace rd::services {

/// The discount behind codes: a coupon that exists, the terms of one to be made, or neither: what the campaign gives to
/// the referee.
struct CouponChoice {
    QString id;
    std::optional<RewardSpec> made;
};

struct CodeOrder {
    QString campaign; ///< name
    QString connection; ///< name; empty = all of the campaign
    std::vector<ParticipantId> participants; ///< empty = everybody active in the campaign
    QString pattern = CodePattern::usual(); ///< of codes for those who have none
    QString text; ///< instead of a pattern, for exactly one participant
    CouponChoice coupon;
    CodeRestrictions restrictions;
    QString member; ///< an approver or admin
};

/// A code that would be made.
struct PlannedCode {
    ParticipantId participant;
    QString name; ///< of the participant, else the e-mail address
    QString code;
    bool isNew = true; ///< made from the pattern; false = the participant's own code, so far unknown at the provider
};

/// A code that was not made, or whose outcome is not known.
struct CodeProblem {
    ParticipantId participant;
    QString name;
    QString connection;
    QString code;
    QString reason; ///< kebab case: "code-taken", "code-not-allowed", "code-deactivated", "participant-inactive",
                    ///< "not-in-campaign", "provider-refused"
    QString detail;
};

/// What an order comes to at one connection.
struct CodePlan {
    QString connection;
    QString coupon; ///< id
    QString couponText; ///< "20 % off"
    bool makesCoupon = false;
    std::vector<PlannedCode> codes;
    std::vector<CodeProblem> skipped;
    int existing = 0; ///< codes that are there
    int open = 0; ///< written down by an earlier order, to be finished first
};

struct CreatedCode {
    ParticipantId participant;
    QString name;
    QString connection;
    QString code;
    QString id; ///< the provider's
};

struct CodeReport {
    std::vector<CreatedCode> created;
    std::vector<CodeProblem> notCreated;
    std::vector<CodeProblem> uncertain; ///< looked up at the next run
    int existing = 0;
    int open = 0; ///< written down and not sent: the next run goes on with them
    bool cancelled = false;
    std::optional<Error> error; ///< why it ended early; what is listed has happened
};

struct CodeFilter {
    QString campaign; ///< codes of its participants; empty = all
    ParticipantId participant; ///< invalid = all
    bool unbound = false; ///< those that are bound to nobody
    bool inactive = false; ///< also those that nobody can use any more
};

struct SwitchedOff {
    std::vector<CodeRow> codes;
    std::vector<CodeProblem> problems; ///< `code` is what was asked for
};

struct AdoptOrder {
    QString campaign; ///< its connections, participants and metadata keys
    QString code; ///< text or id, with `participant`; empty = all that metadata or name tell
    ParticipantId participant;
    bool byName = true; ///< DRONA29 belongs to the only Drona
    bool dryRun = false;
    QString member; ///< an approver or admin
};

struct AdoptedCode {
    ParticipantId participant;
    QString name;
    QString connection;
    QString code;
    QString id;
    QString by; ///< "metadata", "name", "person"
};

struct AdoptReport {
    std::vector<AdoptedCode> adopted;
    std::vector<CodeProblem> ambiguous; ///< several participants could be meant; `detail` names them
    int left = 0; ///< codes that stay bound to nobody
    BookReport books;
};

/// What a participant may hand around, for merchants who work with links (stripe.md 6).
struct ParticipantLinks {
    ParticipantId participant;
    QString name;
    QString reference; ///< client reference; empty = no code that could be one
    QString promotionCode; ///< a code that works now, empty = none
    struct Link {
        QString connection;
        QString id; ///< of the payment link
        QString address;
    };
    std::vector<Link> links;
    QString attribute; ///< of stripe-pricing-table and stripe-buy-button: client-reference-id="DRONA29"
    QString metadataKey;
};

/// Promotion codes of participants at a provider: made in bulk by the log of requests (reliability.md 1), listed,
/// switched off, adopted. The text is the natural key: a code that is there is looked at before anything is sent again,
/// so an interrupted order goes on with what is missing and makes nothing twice. Blocking.
class CodeService {
public:
    struct Parts {
        CodeRepository &codes;
        ParticipantRepository &participants;
        CampaignRepository &campaigns;
        ConnectionService &connections;
        CodeProviders &providers;
        WorkspaceRepository &workspace;
        BookService &books;
        Gate &gate;
        Clock &clock;
    };
    explicit CodeService(const Parts &parts) : m_parts(parts) {}

    /// The texts and the coupon of an order, one entry a connection. Writes nothing; asks the provider about a coupon
    /// that is named only.
    [[nodiscard]] Result<std::vector<CodePlan>> plan(const CodeOrder &order, const CancelToken &cancel);
    /// Writes the order down and carries it out, after whatever is open of the campaign. Cancelling stops between
    /// codes; the rest stays written down.
    [[nodiscard]] Result<CodeReport> create(
        const CodeOrder &order, const ProgressSink &progress, const CancelToken &cancel);
    /// Goes on with what is written down. @param campaign empty = all
    [[nodiscard]] Result<CodeReport> resume(
        const QString &campaign, const QString &member, const ProgressSink &progress, const CancelToken &cancel);
    /// Gives up what is written down and was never sent; the number of requests given up.
    [[nodiscard]] Result<int> discard(const QString &campaign, const QString &member);
    /// Requests that are written down and not settled.
    [[nodiscard]] Result<int> openCount(const QString &campaign);

    [[nodiscard]] Result<std::vector<CodeRow>> list(const CodeFilter &filter);
    /// @param codes texts or provider's ids
    [[nodiscard]] Result<SwitchedOff> deactivate(const QStringList &codes, const QString &connection,
        const QString &member, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Result<AdoptReport> adopt(
        const AdoptOrder &order, const ProgressSink &progress, const CancelToken &cancel);
    /// @param participants empty = everybody of the campaign, or everybody
    [[nodiscard]] Result<std::vector<ParticipantLinks>> links(
        const std::vector<ParticipantId> &participants, const QString &campaign);

private:
    struct Scene;
    [[nodiscard]] Result<Campaign> campaign(const QString &name);
    [[nodiscard]] Result<std::unique_ptr<CodeGateway>> gateway(const Connection &connection);
    /// Reads addresses that are still missing; what cannot be read now stays missing.
    [[nodiscard]] Result<std::vector<LinkRow>> addresses();
    /// Those of the campaign that know codes; who only pays out is passed over.
    [[nodiscard]] Result<std::vector<Connection>> connectionsOf(const Campaign &campaign, const QString &only);
    [[nodiscard]] Result<Scene> scene(const CodeOrder &order);
    [[nodiscard]] Result<std::vector<CodePlan>> planAll(
        Scene &scene, const CodeOrder &order, const CancelToken &cancel);
    [[nodiscard]] Status settleCoupon(CodePlan &plan, const Scene &scene, const Connection &connection,
        const CodeOrder &order, const CancelToken &cancel);
    [[nodiscard]] Status write(
        const CodePlan &plan, const Scene &scene, const Connection &connection, const CodeOrder &order);
    [[nodiscard]] Status run(const Connection &connection, CampaignId campaign, CodeReport &report,
        const ProgressSink &progress, const CancelToken &cancel);

    Parts m_parts;
    std::mutex m_running; ///< a request on its way must not be taken for one that a crash left
    AttemptTimes m_attempts; ///< under m_running
};

} // namespace rd::services

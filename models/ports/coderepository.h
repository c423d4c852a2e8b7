// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/intent.h"
#include "models/core/records.h"
#include "models/core/result.h"

#include <QSet>

#include <optional>
#include <vector>

namespace rd {

/// One request of an order of codes: the campaign's coupon (no participant), or the code of one participant.
struct CodeIntent {
    IssueIntent request; ///< `reward` is not used
    CampaignId campaign;
    ParticipantId participant; ///< invalid for the coupon
    QString code; ///< text; empty for the coupon
    QString coupon; ///< id of the coupon behind the code, or of this one
    qint64 expiresS = 0; ///< unix seconds, 0 = never
};

/// A promotion code a provider has shown, and whose it is.
struct CodeRow {
    ConnectionId connection;
    QString connectionName;
    QString id; ///< the provider's
    QString code;
    QString coupon; ///< id
    QString couponName;
    QString customer; ///< provider id; set = this customer alone may use it
    ParticipantId participant; ///< invalid = bound to nobody
    QString participantName;
    QString participantEmail;
    bool active = false;
    qint64 expiresS = 0; ///< unix seconds, 0 = never
    qint64 createdS = 0;
    qint64 timesRedeemed = 0;
};

/// A code of a participant that their links carry; promotion codes may exist for it or not.
struct CodeHolder {
    ParticipantId participant;
    QString publicId; ///< names the participant in keys, alike on every machine (rulings.md 37)
    QStringList live; ///< texts, in order
    QStringList retired;
};

struct LinkRow {
    ConnectionId connection;
    QString connectionName;
    QString id;
    QString address;
};

/// Binds a code's text to a participant.
struct CodeBinding {
    ParticipantId participant;
    QString code;
    QString promotionCode; ///< provider's id, for the chain
};

/// Codes of participants: what is known of them, and the log of requests that make them. Each writing call is one
/// durable transaction.
class CodeRepository {
public:
    virtual ~CodeRepository() = default;
    /// Promotion codes of all connections with their owners, newest first. Deleted connections' codes are left out.
    [[nodiscard]] virtual Result<std::vector<CodeRow>> codes() = 0;
    [[nodiscard]] virtual Result<std::vector<CodeHolder>> holders() = 0;
    /// Folded texts that are or ever were somebody's code, at a provider or here, and those about to be made.
    [[nodiscard]] virtual Result<QSet<QString>> takenTexts() = 0;
    /// Active payment links; those whose address has not been read yet have none.
    [[nodiscard]] virtual Result<std::vector<LinkRow>> links() = 0;
    [[nodiscard]] virtual Status storeAddresses(
        ConnectionId connection, const std::vector<std::pair<QString, QString>> &addresses) = 0; ///< id, address

    /// Requests whose outcome is open, in the order in which they are to be sent.
    [[nodiscard]] virtual Result<std::vector<CodeIntent>> openIntents() = 0;
    /// The one of this key that is open or confirmed.
    [[nodiscard]] virtual Result<std::optional<CodeIntent>> intentOf(const QString &key) = 0;
    /// Writes an order down as Prepared, with one record of the chain. Conflict where a key is open or confirmed.
    [[nodiscard]] virtual Status prepare(
        const std::vector<CodeIntent> &intents, const QString &facts, const QString &actor, Instant now) = 0;
    [[nodiscard]] virtual Status update(const IssueIntent &intent) = 0;
    /// update() and what has come to be: `page` as the provider would list it, the code bound to its participant, who
    /// joins nothing by it. Conflict, and the code is bound to nobody, where the text has become somebody else's.
    [[nodiscard]] virtual Status confirm(const CodeIntent &intent, const RecordPage &page, Instant now) = 0;
    /// Gives up requests that were never sent; others of the list stay. How many were given up.
    [[nodiscard]] virtual Result<int> discard(
        const std::vector<IntentId> &ids, const QString &facts, const QString &actor, Instant now) = 0;
    /// A code is off: stored as the provider answered, and retired where no other live promotion code has its text.
    [[nodiscard]] virtual Status noteOff(ConnectionId connection, const PromotionCodeRecord &record,
        ParticipantId participant, const QString &actor, Instant now) = 0;
    /// Binds codes that exist at the provider and stores them. Conflict where a text is somebody else's.
    [[nodiscard]] virtual Status bind(ConnectionId connection, const std::vector<CodeBinding> &bindings,
        const RecordPage &page, const QString &actor, Instant now) = 0;
};

} // namespace rd

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/destination.h"
#include "models/ports/batchrepository.h"
#include "models/ports/clock.h"
#include "models/services/fieldkeys.h"
#include "models/services/gate.h"

#include <functional>

namespace rd::services {

/// A payout method for people: its destination only masked.
struct PayoutMethodView {
    PayoutMethod method;
    QString destination; ///< masked; "encrypted" where the key is out of reach
    bool isRecent = false; ///< changed within the days of changeDays()
    std::vector<ParticipantId> sharedWith; ///< others with the same destination (domain.md 5.4.14)
};

/// A method as typed or imported.
struct PayoutMethodRequest {
    ParticipantId participant;
    QString provider;
    QString destination; ///< as typed; empty = no method any more
    Currency currency; ///< invalid = any
};

/// The setting of PayoutMethodService::changeDays().
inline constexpr QLatin1StringView kChangeDaysSetting("payout-change-days");

/// Where participants want to be paid. Destinations are kept encrypted with a key in the keychain; without it nothing
/// is stored or paid, and the reason is said (rulings.md 43). Blocking.
class PayoutMethodService {
public:
    PayoutMethodService(
        BatchRepository &batches, FieldKeys &keys, WorkspaceRepository &workspace, Gate &gate, Clock &clock);

    /// Current ones of a participant; never fails for want of the key.
    [[nodiscard]] Result<std::vector<PayoutMethodView>> methods(ParticipantId participant);
    /// The same without what others have: one participant's rows are read, nothing is decrypted.
    [[nodiscard]] Result<std::vector<PayoutMethod>> current(ParticipantId participant);
    /// All that were ever set, those taken away included, newest first; nothing is decrypted.
    [[nodiscard]] Result<std::vector<PayoutMethod>> versions(ParticipantId participant);
    /// Changed within the days of changeDays().
    [[nodiscard]] Result<bool> isRecent(const PayoutMethod &method);
    /// When the participant's e-mail address was changed, if that is within the days of changeDays().
    [[nodiscard]] Result<std::optional<Instant>> recentEmailChange(ParticipantId participant);
    [[nodiscard]] Result<std::vector<PayoutMethodView>> history(ParticipantId participant); ///< newest first
    /// BadInput where the destination is not one; an equal method is left alone.
    [[nodiscard]] Status set(const PayoutMethodRequest &request, const QString &member);
    /// All or nothing; the caller brings the books up to date. @return how many were new
    [[nodiscard]] Result<int> setAll(const std::vector<PayoutMethodRequest> &requests, const QString &member);
    /// The destination itself, for a payout file only.
    [[nodiscard]] Result<Destination> destination(const PayoutMethod &method);
    /// Masked, or "encrypted".
    [[nodiscard]] QString masked(const PayoutMethod &method);
    /// The participant's tax number for self-billing invoices as people see it: its last digits; empty = none is
    /// stored, "encrypted" where the key is out of reach.
    [[nodiscard]] Result<QString> maskedTaxNumber(ParticipantId participant);
    /// The number itself, for who may change it: an approver's. Encrypted at rest like a destination.
    [[nodiscard]] Result<QString> taxNumber(ParticipantId participant, const QString &member);
    /// Who stands on an invoice as its supplier, with the tax number of now, as it is frozen with the invoice's number.
    [[nodiscard]] Result<SealedSupplier> sealSupplier(const InvoiceSupplier &supplier, const QString &actor);
    /// Fills in the supplier; fails where the key is out of reach.
    [[nodiscard]] Status openSupplier(const QString &uid, const QByteArray &envelope, SelfBillParties &parties);
    /// For an invoice whose supplier was never frozen, in the statement that the participant gets.
    [[nodiscard]] Result<QString> taxNumberForInvoice(ParticipantId participant) { return openTaxNumber(participant); }
    /// Empty takes it away. In the chain, without the number.
    [[nodiscard]] Status setTaxNumber(ParticipantId participant, const QString &number, const QString &member);
    [[nodiscard]] FieldKeys &keys() { return m_keys; }
    /// What set() ends with: who is paid to the same place as somebody else is held for review
    /// (Flag::SharedDestination).
    void setReview(std::function<Status()> review) { m_review = std::move(review); }

    /// For how many days a change holds payouts back (domain.md 5.4.11); 7 where nothing is set.
    [[nodiscard]] Result<int> changeDays();
    [[nodiscard]] Status setChangeDays(int days, const QString &member);
    [[nodiscard]] static Status checkChangeDays(int days); ///< "bad-days"

private:
    [[nodiscard]] Result<QString> openTaxNumber(ParticipantId participant);
    /// Whether the request says nothing new beside what is kept.
    [[nodiscard]] static Result<bool> isSame(
        const PayoutMethod *before, const PayoutMethod &now, const PayoutMethodRequest &request);
    [[nodiscard]] Result<PayoutMethod> sealed(const PayoutMethodRequest &request, const Member &member);
    [[nodiscard]] Result<std::vector<PayoutMethodView>> views(std::vector<PayoutMethod> methods);

    std::function<Status()> m_review;
    BatchRepository &m_batches;
    FieldKeys &m_keys;
    WorkspaceRepository &m_workspace;
    Gate &m_gate;
    Clock &m_clock;
};

} // namespace rd::services

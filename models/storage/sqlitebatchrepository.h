// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchjournal.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteBatchRepository final : public BatchRepository, public BatchJournal {
public:
    explicit SqliteBatchRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<std::vector<PayoutMethod>> currentMethods(ParticipantId participant) override;
    [[nodiscard]] Result<std::vector<PayoutMethod>> methodHistory(ParticipantId participant) override;
    [[nodiscard]] Result<std::optional<Instant>> emailChangedAt(ParticipantId participant) override;
    [[nodiscard]] Result<PayoutMethod> method(PayoutMethodId id) override;
    [[nodiscard]] Status saveMethods(
        const std::vector<PayoutMethod> &methods, Instant now, const QString &actor) override;
    [[nodiscard]] Result<std::vector<QByteArray>> fieldKeys() override;
    [[nodiscard]] Status addFieldKey(const QByteArray &keyId, Instant now, const QString &actor) override;

    [[nodiscard]] Result<int> nextOrdinal(int year) override;
    [[nodiscard]] Result<std::vector<BatchId>> create(const std::vector<NewBatch> &batches, Instant now) override;
    [[nodiscard]] Result<std::vector<Batch>> batches() override;
    [[nodiscard]] Result<Batch> batch(BatchId id) override;
    [[nodiscard]] Result<BatchId> named(const QString &reference) override;
    [[nodiscard]] Result<std::vector<Payout>> payouts(BatchId id) override;
    [[nodiscard]] Result<std::vector<Payout>> payoutsOf(ParticipantId participant) override;
    [[nodiscard]] Result<QByteArray> file(BatchId id) override;
    [[nodiscard]] Result<QByteArray> remarks(BatchId id) override;
    [[nodiscard]] Result<std::vector<MemberKey>> memberKeys() override;
    [[nodiscard]] Status addMemberKey(
        MemberId member, const QByteArray &publicKey, Instant now, const QString &actor) override;
    [[nodiscard]] Status setPayoutSetting(
        const QString &name, const QString &value, Instant now, const QString &actor) override;
    [[nodiscard]] Result<SealedTaxNumber> taxNumber(ParticipantId participant) override;
    [[nodiscard]] Status saveTaxNumber(const SealedTaxNumber &number, Instant now, const QString &actor) override;
    [[nodiscard]] Result<SelfBillStanding> selfBilling(Instant now) override;
    [[nodiscard]] Result<SelfBillStanding> selfBillingBy(const SelfBilling &rule, Instant now) override;
    [[nodiscard]] Status changeRules(const PayoutRuleChange &change, Instant now, const QString &actor) override;
    [[nodiscard]] Result<std::vector<InvoiceSupplier>> suppliersToSeal(const std::vector<PayoutId> &payouts) override;
    [[nodiscard]] Result<SelfBillBook> selfBillBook() override;
    [[nodiscard]] Result<std::vector<PayoutMethod>> methodsOf(BatchId id) override;
    [[nodiscard]] Status approve(BatchId id, const BatchApproval &approval, Instant now) override;
    [[nodiscard]] Status voidApprovals(BatchId id, const QString &why, Instant now, const QString &actor) override;
    [[nodiscard]] Status seal(const Batch &sealed, Instant now, const QString &actor) override;
    [[nodiscard]] Status beginExport(BatchId id, const QString &path, Instant now, const QString &actor) override;
    [[nodiscard]] Status noteExportAgain(BatchId id, const QString &path, Instant now, const QString &actor) override;
    [[nodiscard]] Status apply(const BatchUpdate &update, Instant now) override;
    [[nodiscard]] Result<std::vector<AppliedResults>> appliedResults(BatchId id) override;

    [[nodiscard]] Result<std::vector<BatchExport>> exports(BatchId id) override;
    [[nodiscard]] Result<std::vector<AlertedPayout>> alerted(RewardId only) override;

private:
    Store &m_store;
};

} // namespace rd::storage

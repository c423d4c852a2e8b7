// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/checkpointrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteCheckpointRepository final : public CheckpointRepository {
public:
    explicit SqliteCheckpointRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<ChainHead> head() override;
    [[nodiscard]] Result<std::optional<QByteArray>> hashAt(qint64 seq) override;
    [[nodiscard]] Result<std::vector<QByteArray>> publicKeys() override;
    [[nodiscard]] Status addPublicKey(const QByteArray &publicKey, const QString &actor) override;
    [[nodiscard]] Status walkCheckpoints(const std::function<bool(const SignedCheckpoint &)> &visitor) override;
    void signWith(CheckpointSigner *signer) override { m_store.checkpoints().signWith(signer); }
    [[nodiscard]] Result<ChainHead> signedHead() override;
    [[nodiscard]] Result<ChainHead> signHead() override;
    [[nodiscard]] bool isWritable() override { return m_store.writer().has_value(); }
    [[nodiscard]] QString heldFor() override { return m_store.heldFor(); }
    [[nodiscard]] Status hold(const QString &why) override;

private:
    Store &m_store;
};

} // namespace rd::storage

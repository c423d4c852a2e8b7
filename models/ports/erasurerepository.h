// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd {

/// A person as the books know them: as participant, as customer in one or several accounts, or both.
struct ErasureSubject {
    ParticipantId participant; ///< invalid for somebody who only buys
    std::vector<CustomerId> customers;
    int accounts = 0; ///< at providers
    bool alreadyErased = false;
};

/// What still has to be settled before a person may be forgotten (domain.md 5.4.16).
struct ErasureObstacles {
    qint64 openRewards = 0; ///< owed and neither issued nor rejected
    qint64 openIntents = 0; ///< requests whose outcome is not known
    qint64 writeOffs = 0; ///< waiting for a decision
    [[nodiscard]] bool any() const { return openRewards + openIntents + writeOffs > 0; }
};

struct ErasureDone {
    QString pseudonym;
    qint64 texts = 0; ///< texts that were replaced
    bool fileCleaned = false; ///< false: somebody was reading; the next start cleans the rest
    QStringList removedCopies; ///< older copies in the workspace's folder backups, which still held the person
    QStringList keptCopies; ///< those that could not be removed, and encrypted ones, which only a passphrase opens
    std::optional<Error> error; ///< what failed once the person was erased; the next sync makes it good
};

/// Forgetting people: identity becomes a stable pseudonym everywhere, amounts and hashes stay. Blocking.
class ErasureRepository {
public:
    virtual ~ErasureRepository() = default;
    /// @param customer provider's id or e-mail address
    [[nodiscard]] virtual Result<ErasureSubject> findCustomer(const QString &customer) = 0;
    [[nodiscard]] virtual Result<ErasureSubject> findParticipant(ParticipantId participant) = 0;
    [[nodiscard]] virtual Result<ErasureObstacles> obstacles(const ErasureSubject &subject) = 0;
    /// One transaction with its chained record; then the freed pages and the write-ahead log are overwritten and older
    /// copies in the workspace's folder backups removed.
    [[nodiscard]] virtual Result<ErasureDone> erase(
        const ErasureSubject &subject, const QString &reason, const QString &actor, Instant now) = 0;
};

} // namespace rd

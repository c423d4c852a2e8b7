// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace rd {

/// Where a chain of records ends.
struct ChainHead {
    qint64 seq = 0; ///< 0 = no records yet
    QByteArray hash; ///< 32 bytes; empty without records
    bool operator==(const ChainHead &) const = default;
};

/// "record 12 ab34…": for people and for facts of the chain.
[[nodiscard]] QString text(const ChainHead &head);

/// The end of the chain at a moment, as the workspace's key signs it (reliability.md 3).
struct Checkpoint {
    QString workspaceId;
    ChainHead head;
    Instant at; ///< UTC
};

/// The bytes a signature covers: "rd-checkpoint-1", then the fields in order, each with its length before it.
[[nodiscard]] QByteArray canonical(const Checkpoint &checkpoint);

/// A checkpoint as it is stored.
struct SignedCheckpoint {
    ChainHead head;
    Instant at;
    QByteArray publicKey; ///< 32 bytes, Ed25519
    QByteArray signature; ///< 64 bytes
};

/// The newest end of the chain as it is kept outside the file.
struct OutsideHead {
    ChainHead head;
    Instant at;
};
/// One line of text: keychains keep nothing else.
[[nodiscard]] QByteArray toText(const OutsideHead &head);
/// Damaged for anything that toText() does not make.
[[nodiscard]] Result<OutsideHead> outsideHeadFrom(const QByteArray &text);

} // namespace rd

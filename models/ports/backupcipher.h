// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QByteArrayView>
#include <QIODevice>

namespace rd {

/// Takes plain bytes and writes them to a device so that only the passphrase opens them. Nothing counts before
/// finish().
class SealedWriter {
public:
    virtual ~SealedWriter() = default;
    [[nodiscard]] virtual Status write(QByteArrayView bytes) = 0;
    /// Marks the end: without it the container is a cut one.
    [[nodiscard]] virtual Status finish() = 0;
};

/// Gives the plain bytes back, piece by piece, each proven to be what was written at that place.
class SealedReader {
public:
    virtual ~SealedReader() = default;
    /// The next piece; empty = the proven end, nothing is missing. BadInput ("no-backup") for a piece that was changed,
    /// moved or cut off; what came before it must be thrown away, too.
    [[nodiscard]] virtual Result<QByteArray> read() = 0;
};

/// An encrypted backup begins with these bytes.
inline constexpr QByteArrayView kSealedMark("Referral Desk backup 2\n");

/// The encrypted container of a backup (reliability.md 5). Blocking and deliberately slow; the devices must outlive
/// what is made over them.
class BackupCipher {
public:
    virtual ~BackupCipher() = default;
    /// Begins a container, kSealedMark first.
    [[nodiscard]] virtual Result<std::unique_ptr<SealedWriter>> seal(QIODevice &target, const Secret &passphrase) = 0;
    /// @param source stands at its beginning
    /// BadInput ("wrong-passphrase") for another passphrase, BadInput ("no-backup") for a beginning that was changed.
    [[nodiscard]] virtual Result<std::unique_ptr<SealedReader>> open(QIODevice &source, const Secret &passphrase) = 0;
};

} // namespace rd

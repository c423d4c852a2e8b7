// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchrepository.h"

namespace rd {

/// How writing a batch's file ended, as far as the chain knows.
enum class ExportEnd {
    Written, ///< the first time
    WrittenAgain, ///< the same bytes
    NotWritten, ///< nothing was put there
    Uncertain ///< begun, and nobody could say what became of it: the file may exist
};
[[nodiscard]] QString word(ExportEnd end);

/// One time a batch's file was written, or may have been. From the records of the chain, which nobody can change.
struct BatchExport {
    Instant at;
    QString by; ///< name of the member
    QByteArray fileHash; ///< SHA-256; empty where nothing was written
    ExportEnd end = ExportEnd::Written;
};

/// A payout of which a provider said something against what is known, until a person has decided.
struct AlertedPayout {
    QString batch; ///< number
    Payout payout; ///< with its items
    Instant since; ///< when the last file about its batch was read
};

/// What happened to batches, beside what they are. Blocking.
class BatchJournal {
public:
    virtual ~BatchJournal() = default;
    /// Oldest first. NotFound for a batch there is not.
    [[nodiscard]] virtual Result<std::vector<BatchExport>> exports(BatchId id) = 0;
    /// By batch and line. @param only the payouts that this reward is or was part of; invalid = all
    [[nodiscard]] virtual Result<std::vector<AlertedPayout>> alerted(RewardId only) = 0;
};

} // namespace rd

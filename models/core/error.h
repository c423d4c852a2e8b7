// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd {

/// What went wrong, coarse enough for a caller to decide by and for a view to make a sentence from.
enum class ErrorKind {
    Usage, ///< the caller asked for something that does not exist or does not fit: exit 2
    BadInput, ///< a file, document or value given by a person is not acceptable: exit 2
    NotFound, ///< the named thing does not exist in this workspace: exit 2
    Conflict, ///< the books do not allow it (state, role, duplicate): exit 1 or 2
    Locked, ///< another process writes this workspace: exit 4
    Newer, ///< the workspace was made by a newer program: exit 4
    Damaged, ///< the workspace fails a check: exit 4
    Storage, ///< SQLite or the file system refused: exit 4
    SecretMissing, ///< the key is not in the keychain: exit 3
    KeychainLocked, ///< the keychain is locked: exit 3
    KeychainUnavailable, ///< there is no keychain service: exit 3
    Offline, ///< provably nothing was sent: exit 3
    Timeout, ///< deadline passed; a write may have happened: exit 3
    Unauthorized, ///< 401: exit 3
    Forbidden, ///< 403, a permission is missing: exit 3
    RateLimited, ///< 429 after all retries: exit 3
    Refused, ///< the provider said no in its own error form: exit 3
    BadAnswer, ///< the answer is not what the provider promises (HTML, cut body, wrong type): exit 3
    Cancelled, ///< a person stopped it
    Internal, ///< a bug of ours
};

/// A failure as a value. `text` is for the log and the terminal, in English; views make their own sentence from `kind`
/// and `code`. Never holds a secret, a request body or an e-mail address.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString text; ///< what happened, naming place and value
    QString hint; ///< what to do about it; may be empty
    QString code; ///< stable kebab-case word for scripts; empty = derived from `kind`, see errorCode()
    bool retryable = false;
    int httpStatus = 0;
    QString requestId; ///< provider's request id where there is one
};

/// The kebab-case code scripts see: `error.code` where set, else a word for the kind.
[[nodiscard]] QString errorCode(const Error &error);
/// The exit status of the contract (section 2) for an error of this kind.
[[nodiscard]] int exitStatus(ErrorKind kind);

} // namespace rd

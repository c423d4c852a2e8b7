// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

namespace rd {

namespace {

struct KindRow {
    const char *code;
    int exitStatus;
};

KindRow row(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return {"usage", 2};
    case ErrorKind::BadInput:
        return {"bad-input", 2};
    case ErrorKind::NotFound:
        return {"not-found", 2};
    case ErrorKind::Conflict:
        return {"conflict", 2};
    case ErrorKind::Locked:
        return {"workspace-locked", 4};
    case ErrorKind::Newer:
        return {"workspace-newer", 4};
    case ErrorKind::Damaged:
        return {"workspace-damaged", 4};
    case ErrorKind::Storage:
        return {"storage", 4};
    case ErrorKind::SecretMissing:
        return {"secret-missing", 3};
    case ErrorKind::KeychainLocked:
        return {"keychain-locked", 3};
    case ErrorKind::KeychainUnavailable:
        return {"keychain-unavailable", 3};
    case ErrorKind::Offline:
        return {"offline", 3};
    case ErrorKind::Timeout:
        return {"timeout", 3};
    case ErrorKind::Unauthorized:
        return {"unauthorized", 3};
    case ErrorKind::Forbidden:
        return {"forbidden", 3};
    case ErrorKind::RateLimited:
        return {"rate-limited", 3};
    case ErrorKind::Refused:
        return {"provider-refused", 3};
    case ErrorKind::BadAnswer:
        return {"bad-answer", 3};
    case ErrorKind::Cancelled:
        return {"cancelled", 1};
    case ErrorKind::Internal:
        return {"internal", 4};
    }
    return {"internal", 4};
}

} // namespace

QString errorCode(const Error &error)
{
    return error.code.isEmpty() ? QString::fromLatin1(row(error.kind).code) : error.code;
}

int exitStatus(ErrorKind kind)
{
    return row(kind).exitStatus;
}

} // namespace rd

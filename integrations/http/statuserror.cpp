// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/statuserror.h"

using namespace Qt::StringLiterals;

namespace rd::http {

Error statusError(const HttpResponse &answer, const QString &text, bool isWellFormed)
{
    Error error{ErrorKind::Refused, text, {}, {}, false, answer.status, answer.requestId};
    switch (answer.status) {
    case 401:
        error.kind = ErrorKind::Unauthorized;
        break;
    case 403:
        error.kind = ErrorKind::Forbidden;
        error.code = u"permission-missing"_s;
        break;
    case 404:
        error.kind = ErrorKind::NotFound;
        break;
    case 429:
        error.kind = ErrorKind::RateLimited;
        error.retryable = true;
        break;
    default:
        if (answer.status >= 500 || !isWellFormed) {
            error.kind = ErrorKind::BadAnswer;
            error.code = u"provider-unavailable"_s;
            error.retryable = answer.status >= 500;
        }
    }
    return error;
}

} // namespace rd::http

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/answer.h"

#include "integrations/sample/jsonwriter.h"

namespace rd::sample {

Answer errorAnswer(
    int status, const char *type, const QByteArray &message, const QByteArray &code, const QByteArray &param)
{
    JsonWriter w;
    w.beginObject();
    w.beginObject("error");
    if (!code.isEmpty()) {
        w.text("code", code);
        auto page = code;
        page.replace('_', '-');
        page.prepend("https://stripe.com/docs/error-codes/");
        w.text("doc_url", page);
    }
    w.text("message", message);
    if (!param.isEmpty())
        w.text("param", param);
    w.word("type", type);
    w.endObject();
    w.endObject();
    return {status, w.take(), {}, false};
}

Answer badRequest(const QByteArray &message, const QByteArray &code, const QByteArray &param)
{
    return errorAnswer(400, "invalid_request_error", message, code, param);
}

Answer missing(int status, const QByteArray &what, const QByteArray &id, const QByteArray &param)
{
    return errorAnswer(
        status, "invalid_request_error", "No such " + what + ": '" + id + "'", "resource_missing", param);
}

} // namespace rd::sample

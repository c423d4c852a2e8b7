// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace rd::sample {

/// What goes back over the wire, before any scripted fault touches it.
struct Answer {
    int status = 200;
    std::string body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    bool isEffect = false; ///< something was changed
};

/// An answer in Stripe's error form. Empty `code` and `param` are left out.
[[nodiscard]] Answer errorAnswer(
    int status, const char *type, const QByteArray &message, const QByteArray &code = {}, const QByteArray &param = {});
[[nodiscard]] Answer badRequest(const QByteArray &message, const QByteArray &code = {}, const QByteArray &param = {});
[[nodiscard]] Answer missing(int status, const QByteArray &what, const QByteArray &id, const QByteArray &param = "id");

} // namespace rd::sample

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripekey.h"

#include <string_view>

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

bool isKeyText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
}

Result<KeyKind> kindOf(std::string_view text)
{
    constexpr std::size_t kShortest = 12;
    constexpr std::size_t kLongest = 255;
    const auto hint = u"Use a secret key (sk_…) or a restricted key (rk_…) from Developers → API keys."_s;
    if (text.starts_with("pk_"))
        return fail(ErrorKind::BadInput,
            u"this is a publishable key (pk_…): it belongs into web pages and cannot read data"_s, hint,
            u"publishable-key"_s);
    if (text.starts_with("whsec_"))
        return fail(
            ErrorKind::BadInput, u"this is a webhook secret (whsec_…), not an API key"_s, hint, u"webhook-secret"_s);
    constexpr std::pair<std::string_view, KeyKind> kPrefixes[] = {{"sk_test_", {false, false}},
        {"sk_live_", {true, false}}, {"rk_test_", {false, true}}, {"rk_live_", {true, true}}};
    for (const auto &[prefix, kind] : kPrefixes) {
        if (text.starts_with(prefix) && text.size() >= kShortest && text.size() <= kLongest && isKeyText(text))
            return kind;
    }
    return fail(ErrorKind::BadInput, u"this does not look like an API key of Stripe"_s, hint, u"unknown-key-form"_s);
}

} // namespace

Result<KeyKind> checkKey(const Secret &key)
{
    Result<KeyKind> kind;
    key.use([&kind](const char *data, qsizetype size) { kind = kindOf({data, static_cast<std::size_t>(size)}); });
    return kind;
}

} // namespace rd::stripe

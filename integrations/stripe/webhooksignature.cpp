// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/webhooksignature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <charconv>
#include <string_view>

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kDigestSize = 32;
constexpr std::size_t kMostSignatures = 16; // a few while a secret is being rolled
using Digest = std::array<unsigned char, kDigestSize>;

Error malformed(const QString &what)
{
    return {ErrorKind::BadInput, u"the signature cannot be read: %1"_s.arg(what),
        u"It is the value of the header Stripe-Signature, t=…,v1=…"_s, u"signature-malformed"_s, false, 0, {}};
}

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Lower-case hex of exactly one digest.
std::optional<Digest> digestOf(std::string_view hex)
{
    if (hex.size() != kDigestSize * 2)
        return std::nullopt;
    Digest digest{};
    for (std::size_t i = 0; i < kDigestSize; ++i) {
        const int high = nibble(hex[i * 2]);
        const int low = nibble(hex[i * 2 + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        digest[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return digest;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

struct Header {
    std::string_view time; ///< as written: these bytes are signed
    qint64 timeS = 0;
    std::vector<Digest> signatures;
};

Result<Header> parse(std::string_view text)
{
    Header header;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto part = trimmed(text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos)
            return fail(malformed(u"a part is not name=value"_s));
        const auto name = part.substr(0, equals);
        const auto value = part.substr(equals + 1);
        if (name == "t") {
            if (!header.time.empty())
                return fail(malformed(u"two times"_s));
            const auto [rest, error] = std::from_chars(value.data(), value.data() + value.size(), header.timeS);
            if (value.empty() || error != std::errc() || rest != value.data() + value.size() || header.timeS < 0)
                return fail(malformed(u"the time is no number"_s));
            header.time = value;
        } else if (name == "v1") {
            // One that has the wrong form matches nothing; another one may.
            if (const auto digest = digestOf(value); digest && header.signatures.size() < kMostSignatures)
                header.signatures.push_back(*digest);
        }
    }
    if (header.time.empty())
        return fail(malformed(u"no time (t=)"_s));
    if (header.signatures.empty())
        return fail(malformed(u"no signature of scheme v1"_s));
    return header;
}

Result<Digest> expected(const Header &header, const QByteArray &body, const Secret &secret)
{
    QByteArray message(header.time.data(), static_cast<qsizetype>(header.time.size()));
    message += '.';
    message += body;
    Digest digest{};
    bool done = false;
    secret.use([&](const char *key, qsizetype size) {
        unsigned int length = 0;
        done = HMAC(EVP_sha256(), key, static_cast<int>(size), reinterpret_cast<const unsigned char *>(message.data()),
                   static_cast<std::size_t>(message.size()), digest.data(), &length)
            && length == kDigestSize;
    });
    if (!done)
        return fail(ErrorKind::Internal, u"the signature could not be computed"_s);
    return digest;
}

} // namespace

Status verifySignature(const QByteArray &body, const QByteArray &header, const Secret &secret, Instant now,
    std::optional<std::chrono::seconds> tolerance)
{
    // An empty key would verify whatever an attacker signs with an empty key.
    if (secret.isEmpty())
        return fail(ErrorKind::SecretMissing, u"there is no signing secret to verify with"_s);
    RD_TRY(parts, parse({header.data(), static_cast<std::size_t>(header.size())}));
    RD_TRY(wanted, expected(parts, body, secret));
    bool matches = false;
    for (const auto &signature : parts.signatures)
        matches |= CRYPTO_memcmp(signature.data(), wanted.data(), kDigestSize) == 0;
    if (!matches)
        return fail(ErrorKind::BadInput, u"the signature does not fit the body"_s,
            u"The body was changed, or it was signed with another secret than the one of this connection."_s,
            u"signature-wrong"_s);
    const qint64 age = toUnixSeconds(now) - parts.timeS;
    if (tolerance && (age > tolerance->count() || age < -tolerance->count()))
        return fail(ErrorKind::BadInput, u"the signature is %1 seconds away from now"_s.arg(qAbs(age)),
            u"A signature is good for five minutes; check this computer's clock."_s, u"signature-old"_s);
    return {};
}

} // namespace rd::stripe

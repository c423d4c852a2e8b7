// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/ed25519.h"

#include <openssl/evp.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rd::crypto {

namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kSignatureBytes = 64;

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Result<QByteArray> publicOf(EVP_PKEY *key)
{
    QByteArray bytes(kKeyBytes, '\0');
    auto size = static_cast<std::size_t>(bytes.size());
    if (key == nullptr || EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(bytes.data()), &size) != 1
        || size != static_cast<std::size_t>(kKeyBytes))
        return fail(ErrorKind::Internal, u"no public key can be made"_s);
    return bytes;
}

/// The private key behind its text; null where that is none.
Key privateFrom(const Secret &text)
{
    Key key;
    text.use([&key](const char *data, qsizetype size) {
        QByteArray raw = QByteArray::fromBase64(QByteArray::fromRawData(data, size));
        if (raw.size() == kKeyBytes)
            key.reset(EVP_PKEY_new_raw_private_key(
                EVP_PKEY_ED25519, nullptr, bytesOf(raw), static_cast<std::size_t>(raw.size())));
        cleanse(raw.data(), raw.size());
    });
    return key;
}

} // namespace

Result<SigningKey> Ed25519::makeKey()
{
    const Key made(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    RD_TRY(publicKey, publicOf(made.get()));
    QByteArray raw(kKeyBytes, '\0');
    auto size = static_cast<std::size_t>(raw.size());
    const bool got =
        EVP_PKEY_get_raw_private_key(made.get(), reinterpret_cast<unsigned char *>(raw.data()), &size) == 1;
    QByteArray text = raw.toBase64();
    cleanse(raw.data(), raw.size());
    if (!got)
        return fail(ErrorKind::Internal, u"no signing key can be made"_s);
    return SigningKey{Secret::take(text), publicKey};
}

Result<SigningKey> Ed25519::keyFrom(const Secret &privateKey)
{
    const Key key = privateFrom(privateKey);
    if (!key)
        return fail(ErrorKind::Damaged, u"the signing key in the keychain cannot be read"_s);
    RD_TRY(publicKey, publicOf(key.get()));
    return SigningKey{privateKey, publicKey};
}

Result<QByteArray> Ed25519::sign(const SigningKey &key, const QByteArray &message)
{
    const Key secret = privateFrom(key.privateKey);
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(kSignatureBytes, '\0');
    auto size = static_cast<std::size_t>(signature.size());
    // One call for the whole message: Ed25519 refuses a stream.
    if (!secret || !context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, secret.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(message),
               static_cast<std::size_t>(message.size()))
            != 1
        || size != static_cast<std::size_t>(kSignatureBytes))
        return fail(ErrorKind::Internal, u"nothing can be signed"_s);
    return signature;
}

bool Ed25519::isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (publicKey.size() != kKeyBytes || signature.size() != kSignatureBytes)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), static_cast<std::size_t>(publicKey.size())));
    const Context context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
               bytesOf(message), static_cast<std::size_t>(message.size()))
        == 1;
}

} // namespace rd::crypto

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/rsaoaep.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd::crypto {

namespace {

constexpr int kLeastBits = 2048;
constexpr int kLongestPem = 16 * 1024;

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;

Result<Key> readKey(const QByteArray &pem)
{
    Key key;
    if (pem.size() <= kLongestPem) {
        const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        if (bio)
            key.reset(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    }
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key.get()) < kLeastBits)
        return fail(
            ErrorKind::BadInput, u"there is no RSA public key of 2048 bits or more in it"_s, {}, u"bad-key-file"_s);
    return key;
}

} // namespace

Status checkRsaPublicKey(const QByteArray &pem)
{
    RD_CHECK(readKey(pem));
    return {};
}

Result<QByteArray> rsaOaepEncrypt(const QByteArray &pem, const QByteArray &message)
{
    RD_TRY(key, readKey(pem));
    const std::unique_ptr<EVP_PKEY_CTX, Free> context(EVP_PKEY_CTX_new(key.get(), nullptr));
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const auto size = static_cast<std::size_t>(message.size());
    std::size_t length = 0;
    const bool isReady = context && EVP_PKEY_encrypt_init(context.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_encrypt(context.get(), nullptr, &length, bytes, size) == 1;
    QByteArray out(static_cast<qsizetype>(length), '\0');
    if (!isReady
        || EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char *>(out.data()), &length, bytes, size) != 1)
        return fail(ErrorKind::Internal, u"a signature could not be made"_s);
    out.resize(static_cast<qsizetype>(length));
    return out;
}

} // namespace rd::crypto

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/scrypthasher.h"

#include <QStringList>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace rd::crypto {

namespace {

constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kHashBytes = 32;
constexpr quint64 kMostMemory = 512ULL * 1024 * 1024; ///< a verifier from outside must not ask for all there is

struct KdfDeleter {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

struct Parts {
    ScryptCost cost;
    QByteArray salt;
    QByteArray hash;
};

Result<Parts> takeApart(const QString &verifier)
{
    const QStringList fields = verifier.split(u':');
    Parts parts;
    if (fields.size() == 6 && fields.at(0) == "scrypt"_L1) {
        parts.cost = {fields.at(1).toULongLong(), fields.at(2).toUInt(), fields.at(3).toUInt()};
        parts.salt = QByteArray::fromHex(fields.at(4).toLatin1());
        parts.hash = QByteArray::fromHex(fields.at(5).toLatin1());
    }
    if (parts.salt.size() < kSaltBytes || parts.hash.size() != kHashBytes || parts.cost.n < 2)
        return fail(ErrorKind::Damaged, u"the stored check of a passphrase cannot be read"_s,
            u"An admin can set a new passphrase with members passphrase."_s);
    return parts;
}

} // namespace

Result<QByteArray> randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(size)) != 1)
        return fail(ErrorKind::Internal, u"the computer gives no random numbers"_s);
    return bytes;
}

Result<QByteArray> scrypt(const Secret &passphrase, const QByteArray &salt, const ScryptCost &cost, qsizetype size)
{
    const std::unique_ptr<EVP_KDF, KdfDeleter> kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, KdfDeleter> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    QByteArray derived(size, '\0');
    int done = 0;
    passphrase.use([&](const char *data, qsizetype length) {
        std::uint64_t n = cost.n;
        std::uint32_t r = cost.r;
        std::uint32_t p = cost.p;
        std::uint64_t memory = kMostMemory;
        // OpenSSL only reads them, its interface predates const.
        const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD,
                                             const_cast<char *>(data), static_cast<std::size_t>(length)),
            OSSL_PARAM_construct_octet_string(
                OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.constData()), static_cast<std::size_t>(salt.size())),
            OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
            OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
            OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
            OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory), OSSL_PARAM_construct_end()};
        if (context)
            done = EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(derived.data()),
                static_cast<std::size_t>(derived.size()), parameters);
    });
    if (done != 1)
        return fail(ErrorKind::Internal, u"the passphrase could not be worked on; is there enough memory?"_s,
            u"128 MB must be free."_s);
    return derived;
}

Result<QString> ScryptHasher::verifier(const Secret &passphrase)
{
    RD_TRY(salt, randomBytes(kSaltBytes));
    RD_TRY(hash, scrypt(passphrase, salt, m_cost, kHashBytes));
    return u"scrypt:%1:%2:%3:%4:%5"_s.arg(QString::number(m_cost.n), QString::number(m_cost.r),
        QString::number(m_cost.p), QString::fromLatin1(salt.toHex()), QString::fromLatin1(hash.toHex()));
}

Result<bool> ScryptHasher::matches(const Secret &passphrase, const QString &verifier)
{
    RD_TRY(parts, takeApart(verifier));
    RD_TRY(hash, scrypt(passphrase, parts.salt, parts.cost, kHashBytes));
    return CRYPTO_memcmp(hash.constData(), parts.hash.constData(), static_cast<std::size_t>(kHashBytes)) == 0;
}

} // namespace rd::crypto

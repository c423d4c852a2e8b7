// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/fieldcipher.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rd::crypto {

namespace {

constexpr QByteArrayView kMark("RDE1");
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kKeyIdBytes = 4;
constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kTagBytes = 16;
constexpr qsizetype kIndexBytes = 16;
constexpr qsizetype kHeadBytes = 4 + kKeyIdBytes + kNonceBytes;
constexpr qsizetype kMostPlain = 256LL * 1024 * 1024; ///< far beyond the largest batch file

struct Free {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Key bytes that are overwritten when nobody needs them any more.
class KeyBytes {
public:
    explicit KeyBytes(qsizetype size) : m_bytes(size, '\0') {}
    explicit KeyBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    KeyBytes(KeyBytes &&other) noexcept : m_bytes(std::move(other.m_bytes)) {}
    KeyBytes &operator=(KeyBytes &&) = delete;
    ~KeyBytes()
    {
        if (!m_bytes.isEmpty())
            cleanse(m_bytes.data(), m_bytes.size());
    }
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

Result<KeyBytes> rawOf(const Secret &key)
{
    KeyBytes raw(qsizetype{0});
    key.use([&raw](const char *data, qsizetype size) {
        const auto decoded = QByteArray::fromBase64Encoding(
            QByteArray::fromRawData(data, size), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            raw.bytes() = *decoded;
    });
    if (raw.bytes().size() != kKeyBytes)
        return fail(ErrorKind::Damaged, u"the data key cannot be read: it is not 32 bytes as base64 text"_s, {},
            u"bad-data-key"_s);
    return raw;
}

/// HKDF-SHA256 of the data key for one purpose.
Result<KeyBytes> subKey(const Secret &key, const char *purpose, qsizetype size)
{
    RD_TRY(raw, rawOf(key));
    const std::unique_ptr<EVP_KDF, Free> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, Free> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    QByteArray info("referral-desk ");
    info += purpose;
    std::array<char, 7> digest{"SHA256"};
    KeyBytes made(size);
    const std::array<OSSL_PARAM, 4> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(
            OSSL_KDF_PARAM_KEY, raw.bytes().data(), static_cast<std::size_t>(raw.bytes().size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), static_cast<std::size_t>(info.size())),
        OSSL_PARAM_construct_end()};
    if (!context
        || EVP_KDF_derive(context.get(), bytesOf(made.bytes()), static_cast<std::size_t>(size), parameters.data()) != 1)
        return fail(ErrorKind::Internal, u"no sub-key can be made"_s);
    return made;
}

/// One use of the cipher.
class Gcm {
public:
    Gcm() : m_cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)), m_context(EVP_CIPHER_CTX_new()) {}
    [[nodiscard]] bool begin(const QByteArray &key, const QByteArray &nonce, const QByteArray &aad, bool encrypt)
    {
        int length = 0;
        return m_cipher && m_context
            && EVP_CipherInit_ex2(
                   m_context.get(), m_cipher.get(), bytesOf(key), bytesOf(nonce), encrypt ? 1 : 0, nullptr)
            == 1
            && EVP_CipherUpdate(m_context.get(), nullptr, &length, bytesOf(aad), static_cast<int>(aad.size())) == 1;
    }
    [[nodiscard]] bool run(const QByteArray &in, QByteArray &out)
    {
        int written = 0;
        return EVP_CipherUpdate(m_context.get(), bytesOf(out), &written, bytesOf(in), static_cast<int>(in.size())) == 1
            && written == static_cast<int>(in.size());
    }
    /// False where the tag does not fit.
    [[nodiscard]] bool finish()
    {
        std::array<unsigned char, 16> rest{};
        int length = 0;
        return EVP_CipherFinal_ex(m_context.get(), rest.data(), &length) == 1 && length == 0;
    }
    [[nodiscard]] bool readTag(QByteArray &tag)
    {
        return EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tag.size()), tag.data())
            == 1;
    }
    [[nodiscard]] bool setTag(QByteArray tag)
    {
        return EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()), tag.data())
            == 1;
    }

private:
    std::unique_ptr<EVP_CIPHER, Free> m_cipher;
    std::unique_ptr<EVP_CIPHER_CTX, Free> m_context;
};

/// The place is part of what the tag covers, so that a value moved to another row fails; so is the key.
QByteArray associated(const QByteArray &place, const QByteArray &keyId)
{
    QByteArray aad = QByteArray::number(place.size());
    aad += ':';
    aad += place;
    aad += keyId;
    return aad;
}

Error damaged()
{
    return {ErrorKind::Damaged, u"an encrypted field was changed, moved or cut"_s,
        u"Run \"verify\"; a backup may hold it whole."_s, u"damaged-field"_s, false, 0, {}};
}

} // namespace

Result<Secret> AesFieldCipher::newKey()
{
    KeyBytes raw(kKeyBytes);
    if (RAND_bytes(bytesOf(raw.bytes()), static_cast<int>(kKeyBytes)) != 1)
        return fail(ErrorKind::Internal, u"the system gives no random numbers"_s);
    QByteArray text = raw.bytes().toBase64();
    return Secret::take(text);
}

Result<QByteArray> AesFieldCipher::keyId(const Secret &key)
{
    RD_TRY(id, subKey(key, "key-id", kKeyIdBytes));
    return QByteArray(id.bytes().constData(), id.bytes().size());
}

Result<QByteArray> AesFieldCipher::seal(const Secret &key, const QByteArray &place, const QByteArray &plain)
{
    if (plain.size() > kMostPlain)
        return fail(ErrorKind::BadInput, u"too large to be encrypted"_s);
    RD_TRY(id, keyId(key));
    RD_TRY(field, subKey(key, "field", kKeyBytes));
    QByteArray nonce(kNonceBytes, '\0');
    if (RAND_bytes(bytesOf(nonce), static_cast<int>(kNonceBytes)) != 1)
        return fail(ErrorKind::Internal, u"the system gives no random numbers"_s);
    Gcm gcm;
    QByteArray hidden(plain.size(), '\0');
    QByteArray tag(kTagBytes, '\0');
    if (!gcm.begin(field.bytes(), nonce, associated(place, id), true) || !gcm.run(plain, hidden) || !gcm.finish()
        || !gcm.readTag(tag))
        return fail(ErrorKind::Internal, u"the field could not be encrypted"_s);
    QByteArray envelope = kMark.toByteArray();
    envelope += id;
    envelope += nonce;
    envelope += hidden;
    envelope += tag;
    return envelope;
}

Result<QByteArray> AesFieldCipher::open(const Secret &key, const QByteArray &place, const QByteArray &envelope)
{
    if (envelope.size() < kHeadBytes + kTagBytes || !envelope.startsWith(kMark))
        return fail(damaged());
    RD_TRY(id, keyId(key));
    if (envelope.mid(kMark.size(), kKeyIdBytes) != id)
        return fail(ErrorKind::SecretMissing, u"this field was encrypted with another key than the keychain's"_s,
            u"Open the books on the computer whose keychain has their key."_s, u"wrong-key"_s);
    RD_TRY(field, subKey(key, "field", kKeyBytes));
    const QByteArray nonce = envelope.mid(kMark.size() + kKeyIdBytes, kNonceBytes);
    const QByteArray hidden = envelope.mid(kHeadBytes, envelope.size() - kHeadBytes - kTagBytes);
    Gcm gcm;
    QByteArray plain(hidden.size(), '\0');
    if (!gcm.begin(field.bytes(), nonce, associated(place, id), false) || !gcm.run(hidden, plain)
        || !gcm.setTag(envelope.right(kTagBytes)) || !gcm.finish())
        return fail(damaged());
    return plain;
}

Result<QByteArray> AesFieldCipher::index(const Secret &key, const QByteArray &value)
{
    RD_TRY(sub, subKey(key, "index", kKeyBytes));
    QByteArray mac(EVP_MAX_MD_SIZE, '\0');
    std::size_t size = 0;
    if (EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, bytesOf(sub.bytes()),
            static_cast<std::size_t>(sub.bytes().size()), bytesOf(value), static_cast<std::size_t>(value.size()),
            bytesOf(mac), static_cast<std::size_t>(mac.size()), &size)
        == nullptr)
        return fail(ErrorKind::Internal, u"nothing can be compared"_s);
    return mac.left(kIndexBytes);
}

} // namespace rd::crypto

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/backupseal.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/evp.h>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace rd::crypto {

namespace {

constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kTag = 16;
constexpr qsizetype kSalt = 16;
constexpr qsizetype kKey = 32;
constexpr qint64 kLongestHeader = 4096;
constexpr std::string_view kNonceBegin("rdbkup1"); ///< the key is new with each file, so the rest may be counted

struct CipherDeleter {
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

tl::unexpected<Error> noBackup(const QString &why)
{
    return fail(ErrorKind::BadInput, u"the backup %1"_s.arg(why), u"Choose another backup; nothing was changed."_s,
        u"no-backup"_s);
}

/// The key of one file, overwritten when it goes.
class FileKey {
public:
    [[nodiscard]] static Result<FileKey> derive(
        const Secret &passphrase, const QByteArray &salt, const ScryptCost &cost)
    {
        RD_TRY(bytes, scrypt(passphrase, salt, cost, 2 * kKey));
        return FileKey(std::move(bytes));
    }
    FileKey(FileKey &&) noexcept = default;
    FileKey &operator=(FileKey &&) = delete;
    ~FileKey() { cleanse(m_bytes.data(), m_bytes.size()); }
    [[nodiscard]] const unsigned char *data() const
    {
        return reinterpret_cast<const unsigned char *>(m_bytes.constData());
    }
    /// Tells another passphrase from a damaged file; a guess costs as much with it as without.
    [[nodiscard]] QByteArray check() const
    {
        return QCryptographicHash::hash(
            QByteArray("rd-backup-check-1" + m_bytes.mid(kKey)), QCryptographicHash::Sha256);
    }

private:
    explicit FileKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// Seals and opens single pieces.
class Pieces {
public:
    Pieces(FileKey key, QByteArray header)
        : m_key(std::move(key)),
          m_header(std::move(header)),
          m_cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)),
          m_context(EVP_CIPHER_CTX_new())
    {
    }
    /// Ciphertext and tag.
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView plain, quint32 number, bool isLast) const
    {
        QByteArray sealed(plain.size() + kTag, '\0');
        int written = 0;
        int end = 0;
        bool done = begin(number, isLast, 1) && addHeader();
        done = done
            && EVP_CipherUpdate(m_context.get(), bytesOf(sealed), &written,
                   reinterpret_cast<const unsigned char *>(plain.data()), static_cast<int>(plain.size()))
                == 1
            && EVP_CipherFinal_ex(m_context.get(), bytesOf(sealed) + written, &end) == 1
            && EVP_CIPHER_CTX_ctrl(
                   m_context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(kTag), bytesOf(sealed) + plain.size())
                == 1;
        if (!done || written + end != static_cast<int>(plain.size()))
            return fail(ErrorKind::Internal, u"the backup could not be encrypted"_s);
        return sealed;
    }
    /// nullopt for what was not sealed as this piece with this key.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, quint32 number, bool isLast) const
    {
        const qsizetype size = sealed.size() - kTag;
        if (size < 0)
            return std::nullopt;
        QByteArray plain(size, '\0');
        QByteArray tag = sealed.right(kTag);
        int written = 0;
        int end = 0;
        const bool right = begin(number, isLast, 0) && addHeader()
            && EVP_CipherUpdate(m_context.get(), bytesOf(plain), &written,
                   reinterpret_cast<const unsigned char *>(sealed.constData()), static_cast<int>(size))
                == 1
            && EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTag), tag.data()) == 1
            && EVP_CipherFinal_ex(m_context.get(), bytesOf(plain) + written, &end) == 1;
        return right ? std::optional(plain) : std::nullopt;
    }

private:
    static unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
    [[nodiscard]] bool begin(quint32 number, bool isLast, int encrypt) const
    {
        std::array<unsigned char, 12> nonce{};
        std::copy(kNonceBegin.begin(), kNonceBegin.end(), nonce.begin());
        for (unsigned i = 0; i < 4; ++i)
            nonce[kNonceBegin.size() + i] = static_cast<unsigned char>(number >> (24 - 8 * i));
        nonce.back() = isLast ? 1 : 0;
        return m_cipher && m_context
            && EVP_CipherInit_ex2(m_context.get(), m_cipher.get(), m_key.data(), nonce.data(), encrypt, nullptr) == 1;
    }
    [[nodiscard]] bool addHeader() const
    {
        int length = 0;
        return EVP_CipherUpdate(m_context.get(), nullptr, &length,
                   reinterpret_cast<const unsigned char *>(m_header.constData()), static_cast<int>(m_header.size()))
            == 1;
    }
    FileKey m_key;
    QByteArray m_header;
    std::unique_ptr<EVP_CIPHER, CipherDeleter> m_cipher;
    std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter> m_context;
};

class PieceWriter : public SealedWriter {
public:
    PieceWriter(Pieces pieces, QIODevice &target) : m_pieces(std::move(pieces)), m_target(target) {}
    [[nodiscard]] Status write(QByteArrayView bytes) override
    {
        m_waiting.append(bytes);
        // What fills the last piece waits: only the end says which one is the last.
        qsizetype done = 0;
        for (; m_waiting.size() - done > kPiece; done += kPiece)
            RD_CHECK(put(QByteArrayView(m_waiting).sliced(done, kPiece), false));
        m_waiting.remove(0, done);
        return {};
    }
    [[nodiscard]] Status finish() override { return put(m_waiting, true); }

private:
    [[nodiscard]] Status put(QByteArrayView plain, bool isLast)
    {
        if (m_number == std::numeric_limits<quint32>::max())
            return fail(ErrorKind::Internal, u"the books are too large for one backup"_s);
        RD_TRY(sealed, m_pieces.seal(plain, m_number++, isLast));
        if (m_target.write(sealed) != sealed.size())
            return fail(ErrorKind::Storage, u"the backup cannot be written: %1"_s.arg(m_target.errorString()),
                u"Check that the disk has space left."_s, u"backup"_s);
        return {};
    }
    Pieces m_pieces;
    QIODevice &m_target;
    QByteArray m_waiting;
    quint32 m_number = 0;
};

class PieceReader : public SealedReader {
public:
    PieceReader(Pieces pieces, QIODevice &source) : m_pieces(std::move(pieces)), m_source(source) {}
    [[nodiscard]] Result<QByteArray> read() override
    {
        if (m_isDone)
            return QByteArray();
        const QByteArray sealed = m_source.read(kPiece + kTag);
        if (sealed.isEmpty())
            return noBackup(u"is not whole: its end is missing"_s);
        m_isDone = m_source.atEnd();
        if (const auto plain = m_pieces.open(sealed, m_number, m_isDone)) {
            ++m_number;
            return *plain;
        }
        if (m_pieces.open(sealed, m_number, !m_isDone))
            return noBackup(m_isDone ? u"is not whole: its end is missing"_s : u"has something behind its end"_s);
        return noBackup(u"was changed, cut or damaged since it was written (piece %1)"_s.arg(m_number + 1));
    }

private:
    Pieces m_pieces;
    QIODevice &m_source;
    quint32 m_number = 0;
    bool m_isDone = false;
};

/// Within what a file may ask of a computer: scrypt takes 128 · N · r bytes.
bool isBearable(const ScryptCost &cost)
{
    constexpr quint64 kMostN = 1U << 20;
    const bool isPower = cost.n >= 2 && (cost.n & (cost.n - 1)) == 0;
    return isPower && cost.n <= kMostN && cost.r >= 1 && cost.r <= 16 && cost.p >= 1 && cost.p <= 8
        && 128 * cost.n * cost.r <= 512ULL * 1024 * 1024;
}

} // namespace

Result<std::unique_ptr<SealedWriter>> BackupSeal::seal(QIODevice &target, const Secret &passphrase)
{
    RD_TRY(salt, randomBytes(kSalt));
    RD_TRY(key, FileKey::derive(passphrase, salt, m_cost));
    const QJsonObject facts{{u"cipher"_s, u"aes-256-gcm"_s}, {u"kdf"_s, u"scrypt"_s},
        {u"n"_s, static_cast<qint64>(m_cost.n)}, {u"r"_s, static_cast<qint64>(m_cost.r)},
        {u"p"_s, static_cast<qint64>(m_cost.p)}, {u"salt"_s, QString::fromLatin1(salt.toHex())},
        {u"check"_s, QString::fromLatin1(key.check().toHex())}};
    const QByteArray header = kSealedMark.toByteArray() + QJsonDocument(facts).toJson(QJsonDocument::Compact) + '\n';
    if (target.write(header) != header.size())
        return fail(ErrorKind::Storage, u"the backup cannot be written: %1"_s.arg(target.errorString()),
            u"Check that the disk has space left."_s, u"backup"_s);
    return std::make_unique<PieceWriter>(Pieces(std::move(key), header), target);
}

Result<std::unique_ptr<SealedReader>> BackupSeal::open(QIODevice &source, const Secret &passphrase)
{
    if (source.read(kSealedMark.size()) != kSealedMark)
        return noBackup(u"is none of this program's encrypted backups"_s);
    const QByteArray line = source.readLine(kLongestHeader);
    const QJsonObject facts = QJsonDocument::fromJson(line).object();
    const ScryptCost cost{static_cast<quint64>(facts.value("n"_L1).toInteger()),
        static_cast<quint32>(facts.value("r"_L1).toInteger()), static_cast<quint32>(facts.value("p"_L1).toInteger())};
    const QByteArray salt = QByteArray::fromHex(facts.value("salt"_L1).toString().toLatin1());
    const QByteArray check = QByteArray::fromHex(facts.value("check"_L1).toString().toLatin1());
    if (facts.value("cipher"_L1) != "aes-256-gcm"_L1 || facts.value("kdf"_L1) != "scrypt"_L1 || !isBearable(cost)
        || salt.size() != kSalt || check.size() != kKey)
        return noBackup(u"has a beginning that cannot be read"_s);
    RD_TRY(key, FileKey::derive(passphrase, salt, cost));
    if (key.check() != check)
        return fail(ErrorKind::BadInput, u"this is not the passphrase of the backup, or its beginning was changed"_s,
            u"Try again with the passphrase it was made with; nothing was changed."_s, u"wrong-passphrase"_s);
    return std::make_unique<PieceReader>(Pieces(std::move(key), kSealedMark.toByteArray() + line), source);
}

} // namespace rd::crypto

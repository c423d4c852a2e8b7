// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/zipreader.h"

#include "integrations/files/deflate.h"
#include "integrations/files/zipformat.h"

#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

// Sizes of the fixed parts, of the same sections as the marks.
constexpr qsizetype kLocalSize = 30;
constexpr qsizetype kCentralSize = 46;
constexpr qsizetype kEndSize = 22;
constexpr qsizetype kLongestComment = 0xffff;
constexpr quint16 kEncrypted = 1;

tl::unexpected<Error> bad(const QString &text)
{
    return fail(ErrorKind::BadInput, text, {}, u"bad-archive"_s);
}

/// Numbers of an archive; the caller has looked whether they are inside of it.
template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

bool isInside(const QByteArray &archive, qsizetype at, qsizetype size)
{
    return at >= 0 && size >= 0 && at <= archive.size() && size <= archive.size() - at;
}

/// Where the record at the end stands, or -1.
qsizetype endOf(const QByteArray &archive)
{
    const qsizetype last = archive.size() - kEndSize;
    for (qsizetype at = last; at >= 0 && last - at <= kLongestComment; --at) {
        if (numberAt<quint32>(archive, at) == kEndOfDirectory && numberAt<quint16>(archive, at + 20) == last - at)
            return at;
    }
    return -1;
}

struct Entry {
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    qsizetype packed = 0;
    qsizetype size = 0;
    qsizetype header = 0; ///< where its own header stands
    QByteArrayView facts; ///< as the directory says them: flags to sizes
};

Result<QByteArray> contentOf(const QByteArray &archive, QByteArrayView name, const Entry &entry)
{
    if (!isInside(archive, entry.header, kLocalSize + name.size())
        || numberAt<quint32>(archive, entry.header) != kLocalHeader)
        return bad(u"an entry of the archive is not where its directory says"_s);
    const auto header = QByteArrayView(archive).sliced(entry.header, kLocalSize + name.size());
    // Whoever reads the archive from its beginning must find the same.
    if (header.sliced(6, 20) != entry.facts || numberAt<quint16>(archive, entry.header + 26) != name.size()
        || header.sliced(kLocalSize) != name)
        return bad(u"an entry of the archive is not what its directory says"_s);
    const qsizetype content = entry.header + kLocalSize + numberAt<quint16>(archive, entry.header + 26)
        + numberAt<quint16>(archive, entry.header + 28);
    if ((entry.flags & kEncrypted) != 0 || !isInside(archive, content, entry.packed))
        return bad(u"an entry of the archive is encrypted or cut"_s);
    const auto packed = QByteArrayView(archive).sliced(content, entry.packed);
    std::optional<QByteArray> bytes;
    if (entry.method == kDeflated)
        bytes = inflated(packed, entry.size);
    else if (entry.method == kStored && entry.packed == entry.size)
        bytes = packed.toByteArray();
    if (!bytes || crc32(0, *bytes) != entry.crc)
        return bad(u"an entry of the archive is damaged"_s);
    return *std::move(bytes);
}

} // namespace

Result<QByteArray> zipEntry(const QByteArray &archive, QByteArrayView name, qsizetype most)
{
    const qsizetype end = endOf(archive);
    if (end < 0)
        return bad(u"this is no whole ZIP archive"_s);
    const quint16 count = numberAt<quint16>(archive, end + 10);
    auto at = static_cast<qsizetype>(numberAt<quint32>(archive, end + 16));
    for (quint16 i = 0; i < count; ++i) {
        if (!isInside(archive, at, kCentralSize) || numberAt<quint32>(archive, at) != kCentralHeader)
            return bad(u"the directory of the archive is damaged"_s);
        const auto nameSize = static_cast<qsizetype>(numberAt<quint16>(archive, at + 28));
        if (!isInside(archive, at + kCentralSize, nameSize))
            return bad(u"the directory of the archive is cut"_s);
        if (QByteArrayView(archive).sliced(at + kCentralSize, nameSize) == name) {
            Entry entry{numberAt<quint16>(archive, at + 8), numberAt<quint16>(archive, at + 10),
                numberAt<quint32>(archive, at + 16), static_cast<qsizetype>(numberAt<quint32>(archive, at + 20)),
                static_cast<qsizetype>(numberAt<quint32>(archive, at + 24)),
                static_cast<qsizetype>(numberAt<quint32>(archive, at + 42)),
                QByteArrayView(archive).sliced(at + 8, 20)};
            if (entry.size > most)
                return bad(u"an entry of the archive is too large"_s);
            return contentOf(archive, name, entry);
        }
        at += kCentralSize + nameSize + numberAt<quint16>(archive, at + 30) + numberAt<quint16>(archive, at + 32);
    }
    return fail(
        ErrorKind::NotFound, u"the archive has no entry %1"_s.arg(QString::fromUtf8(name)), {}, u"bad-archive"_s);
}

} // namespace rd::files

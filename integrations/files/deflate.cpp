// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/deflate.h"

#include <zlib.h>

#include <limits>

namespace rd::files {

namespace {

constexpr int kWithoutHeader = -MAX_WBITS; ///< neither zlib's header nor its sum: ZIP has its own
constexpr int kMemory = 8; ///< zlib's usual
constexpr int kLevel = 3; ///< tables repeat themselves: more effort gains little
constexpr qsizetype kPiece = 64 * 1024;

} // namespace

struct Deflate::Stream {
    z_stream z{};
};

Deflate::Deflate() : m_stream(std::make_unique<Stream>())
{
    if (deflateInit2(&m_stream->z, kLevel, Z_DEFLATED, kWithoutHeader, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("out of memory");
}

Deflate::~Deflate()
{
    deflateEnd(&m_stream->z);
}

QByteArray Deflate::run(const QByteArray &piece, int flush)
{
    z_stream &z = m_stream->z;
    // zlib's interface predates const; it only reads.
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.constData()));
    z.avail_in = static_cast<uInt>(piece.size());
    QByteArray out;
    do {
        const qsizetype before = out.size();
        out.resize(before + kPiece);
        z.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        z.avail_out = static_cast<uInt>(kPiece);
        deflate(&z, flush); // cannot fail: the stream is whole and there is room
        out.resize(before + kPiece - static_cast<qsizetype>(z.avail_out));
    } while (z.avail_out == 0);
    return out;
}

QByteArray Deflate::add(const QByteArray &piece)
{
    return run(piece, Z_NO_FLUSH);
}

QByteArray Deflate::finish()
{
    return run({}, Z_FINISH);
}

std::optional<QByteArray> inflated(QByteArrayView stream, qsizetype size)
{
    constexpr auto kMost = static_cast<qsizetype>(std::numeric_limits<uInt>::max());
    if (size < 0 || size >= kMost || stream.size() > kMost)
        return std::nullopt;
    z_stream z{};
    if (inflateInit2(&z, kWithoutHeader) != Z_OK)
        qFatal("out of memory");
    QByteArray out(size + 1, Qt::Uninitialized); // one more shows a stream that is longer
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(stream.data()));
    z.avail_in = static_cast<uInt>(stream.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    const bool isWhole = inflate(&z, Z_FINISH) == Z_STREAM_END && z.avail_in == 0 && z.avail_out == 1;
    inflateEnd(&z);
    if (!isWhole)
        return std::nullopt;
    out.chop(1);
    return out;
}

quint32 crc32(quint32 crc, const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const Bytef *>(bytes.constData());
    return static_cast<quint32>(::crc32_z(crc, at, static_cast<z_size_t>(bytes.size())));
}

} // namespace rd::files

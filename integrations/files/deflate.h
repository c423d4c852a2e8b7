// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace rd::files {

/// A deflate stream (RFC 1951, zlib's) made piece by piece, for files too large for the memory, which qCompress()
/// cannot do. Not thread safe.
class Deflate {
public:
    Deflate();
    ~Deflate();
    Deflate(const Deflate &) = delete;
    Deflate &operator=(const Deflate &) = delete;
    /// The next piece, best of some 100 kB; what it came to so far, which may be nothing yet.
    [[nodiscard]] QByteArray add(const QByteArray &piece);
    /// The end of the stream.
    [[nodiscard]] QByteArray finish();

private:
    struct Stream;
    [[nodiscard]] QByteArray run(const QByteArray &piece, int flush);
    std::unique_ptr<Stream> m_stream;
};

/// What a whole deflate stream unpacks to; nothing where it is none, is cut, goes on behind its end or does not come to
/// exactly `size` bytes. The size is known before, so that a small stream cannot fill the memory.
[[nodiscard]] std::optional<QByteArray> inflated(QByteArrayView stream, qsizetype size);

/// CRC-32 as ZIP has it, going on from `crc`.
[[nodiscard]] quint32 crc32(quint32 crc, const QByteArray &bytes);

} // namespace rd::files

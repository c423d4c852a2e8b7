// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/files/deflate.h"
#include "models/core/result.h"

#include <QIODevice>

#include <future>
#include <optional>
#include <vector>

namespace rd::files {

/// A ZIP archive of compressed entries, written one after the other into a device that can seek. Names and times say
/// nothing about the computer. Up to 4 GB (no ZIP64). Not thread safe.
class ZipWriter {
public:
    explicit ZipWriter(QIODevice &device) : m_device(device) {}
    void begin(const QByteArray &name);
    /// A large piece is packed on another thread while the caller makes the next one; the device is the caller's alone.
    void add(QByteArray bytes);
    void end();
    /// The directory of entries. Errors: Storage; BadInput where it became too large.
    [[nodiscard]] Status finish();

private:
    struct Entry {
        QByteArray name;
        qint64 offset = 0;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
    };
    void write(const QByteArray &bytes);
    void writePacked(); ///< of the piece under way, once it is packed
    [[nodiscard]] QByteArray headOf(const Entry &entry) const; ///< what both headers share

    QIODevice &m_device;
    std::vector<Entry> m_entries;
    std::optional<Deflate> m_deflate;
    std::future<QByteArray> m_packing; ///< goes before the stream it works on
    bool m_failed = false;
    bool m_tooLarge = false;
};

} // namespace rd::files

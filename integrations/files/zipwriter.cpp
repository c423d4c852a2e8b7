// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/zipwriter.h"

#include "integrations/files/zipformat.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

constexpr quint16 kVersion = 20;
constexpr quint16 kNoTime = 0;
constexpr qsizetype kLargePiece = 64 * 1024; ///< worth a thread
constexpr quint16 kFirstDay = 0x21; ///< 1980-01-01

void put(QByteArray &out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xffU);
}

} // namespace

void ZipWriter::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        m_failed = true;
}

QByteArray ZipWriter::headOf(const Entry &entry) const
{
    QByteArray head;
    put(head, kVersion, 2);
    put(head, 0, 2); // no flags: names are ASCII
    put(head, kDeflated, 2);
    put(head, kNoTime, 2);
    put(head, kFirstDay, 2);
    put(head, entry.crc, 4);
    put(head, static_cast<quint32>(entry.packed), 4);
    put(head, static_cast<quint32>(entry.size), 4);
    put(head, static_cast<quint32>(entry.name.size()), 2);
    put(head, 0, 2); // no extra fields
    return head;
}

void ZipWriter::begin(const QByteArray &name)
{
    m_entries.push_back({name, m_device.pos(), 0, 0, 0});
    m_deflate.emplace();
    QByteArray head;
    put(head, kLocalHeader, 4);
    write(head + headOf(m_entries.back()) + name); // sums follow in end()
}

void ZipWriter::add(QByteArray bytes)
{
    writePacked();
    Entry &entry = m_entries.back();
    entry.size += bytes.size();
    const bool isLarge = bytes.size() >= kLargePiece;
    const auto pack = [this, crc = &entry.crc, piece = std::move(bytes)] {
        *crc = crc32(*crc, piece);
        return m_deflate->add(piece);
    };
    // Where no thread is to be had, it is packed when it is waited for.
    m_packing = std::async(isLarge ? std::launch::async | std::launch::deferred : std::launch::deferred, pack);
}

void ZipWriter::writePacked()
{
    if (!m_packing.valid())
        return;
    const QByteArray packed = m_packing.get();
    m_entries.back().packed += packed.size();
    write(packed);
}

void ZipWriter::end()
{
    writePacked();
    Entry &entry = m_entries.back();
    const QByteArray packed = m_deflate->finish();
    entry.packed += packed.size();
    write(packed);
    const qint64 after = m_device.pos();
    if (after > std::numeric_limits<quint32>::max() || entry.size > std::numeric_limits<quint32>::max())
        m_tooLarge = true;
    QByteArray head;
    put(head, kLocalHeader, 4);
    m_failed = m_failed || !m_device.seek(entry.offset);
    write(head + headOf(entry));
    m_failed = m_failed || !m_device.seek(after);
}

Status ZipWriter::finish()
{
    const qint64 start = m_device.pos();
    for (const Entry &entry : m_entries) {
        QByteArray head;
        put(head, kCentralHeader, 4);
        put(head, kVersion, 2);
        head += headOf(entry);
        put(head, 0, 2); // no comment
        put(head, 0, 2); // first disk
        put(head, 0, 2); // binary
        put(head, 0, 4);
        put(head, static_cast<quint32>(entry.offset), 4);
        write(head + entry.name);
    }
    const qint64 size = m_device.pos() - start;
    QByteArray end;
    put(end, kEndOfDirectory, 4);
    put(end, 0, 4); // one disk
    put(end, static_cast<quint32>(m_entries.size()), 2);
    put(end, static_cast<quint32>(m_entries.size()), 2);
    put(end, static_cast<quint32>(size), 4);
    put(end, static_cast<quint32>(start), 4);
    put(end, 0, 2);
    write(end);
    if (m_tooLarge)
        return fail(ErrorKind::BadInput, u"the table is too large for a spreadsheet"_s, u"Choose CSV."_s);
    if (m_failed)
        return fail(ErrorKind::Storage, m_device.errorString());
    return {};
}

} // namespace rd::files

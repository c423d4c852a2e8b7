// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/secretstore.h"

#include <cstring>

namespace rd {

void cleanse(char *data, qsizetype size)
{
    // Through a volatile pointer the compiler cannot know that this is memset, so it cannot drop the call as a dead
    // store.
    static void *(*const volatile overwrite)(void *, int, std::size_t) = std::memset;
    if (size > 0)
        overwrite(data, 0, static_cast<std::size_t>(size));
}

struct Secret::Buffer {
    std::unique_ptr<char[]> data;
    qsizetype size = 0;
    ~Buffer() { cleanse(data.get(), size); }
};

Secret Secret::take(QByteArray &source)
{
    auto buffer = std::make_shared<Buffer>();
    buffer->size = source.size();
    buffer->data = std::make_unique<char[]>(static_cast<std::size_t>(source.size()) + 1);
    std::memcpy(buffer->data.get(), source.constData(), static_cast<std::size_t>(source.size()));
    cleanse(source.data(), source.size());
    source.clear();
    Secret secret;
    secret.m_buffer = std::move(buffer);
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_buffer || m_buffer->size == 0;
}

void Secret::use(const std::function<void(const char *, qsizetype)> &use) const
{
    if (m_buffer)
        use(m_buffer->data.get(), m_buffer->size);
    else
        use("", 0);
}

QString Secret::masked() const
{
    QString shown;
    use([&shown](const char *data, qsizetype size) {
        const auto head = QLatin1StringView(data, qMin<qsizetype>(size, 12));
        const qsizetype prefix = head.lastIndexOf(QLatin1Char('_')) + 1;
        if (size < 12)
            return;
        shown = QString(head.left(prefix)) + QChar(0x2026) + QLatin1StringView(data + size - 4, 4);
    });
    return shown.isEmpty() ? QString(QChar(0x2026)) : shown;
}

bool Secret::equals(const Secret &other) const
{
    bool equal = false;
    use([&](const char *a, qsizetype sizeA) {
        other.use([&](const char *b, qsizetype sizeB) {
            unsigned difference = sizeA == sizeB ? 0U : 1U;
            for (qsizetype i = 0; i < qMin(sizeA, sizeB); ++i)
                difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
            equal = difference == 0;
        });
    });
    return equal;
}

QString SecretKey::name() const
{
    return QStringLiteral("referral-desk/%1/%2/%3").arg(workspaceId, connection, purpose);
}

} // namespace rd

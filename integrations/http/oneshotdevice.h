// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <cstring>

namespace rd::http {

/// A body that can be read once and never again. QNetworkAccessManager sends a request a second time by itself when the
/// server closes the connection without an answer; before that it rewinds the body. This one cannot be rewound, so the
/// second sending fails (measured with Qt 6.4.2: ContentReSendError). Every write goes through it, an empty one as
/// well.
class OneShotDevice : public QIODevice {
public:
    explicit OneShotDevice(QByteArray bytes, QObject *parent = nullptr) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    /// Some of the body has been handed to the network. As long as it is false and the body is not empty, the server
    /// has no whole request.
    [[nodiscard]] bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, m_bytes.size() - m_read);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace rd::http

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

namespace rd::views {

/// An application that knows how long the window was deaf: the longest time a single event took, without the time in
/// which the machine gave the processor to somebody else. What the thread waited for by itself (a lock, a file, an
/// answer) counts, a busy machine does not.
class TurnWatch : public QApplication {
public:
    TurnWatch(int &argc, char **argv)
        : QApplication(argc, argv), m_scheduled(QStringLiteral("/proc/thread-self/schedstat"))
    {
        // Elsewhere than on Linux the time of others cannot be told apart, and counts.
        (void)m_scheduled.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void begin()
    {
        m_longest = 0;
        m_what.clear();
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest / 1'000'000; }
    /// Whose event it was, for the message of a test.
    [[nodiscard]] QString what() const { return m_what; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        // The receiver and the event may be gone afterwards.
        const char *const name = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        const qint64 waited = waitedForProcessor();
        QElapsedTimer since;
        since.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const qint64 own = since.nsecsElapsed() - (waitedForProcessor() - waited);
        if (own > m_longest) {
            m_longest = own;
            m_what = QStringLiteral("%1 of %2, %3 ms")
                         .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                             QString::fromLatin1(name))
                         .arg(longestMs());
        }
        return done;
    }

private:
    /// ns in which this thread could have run and another one did.
    [[nodiscard]] qint64 waitedForProcessor()
    {
        if (!m_scheduled.isOpen() || !m_scheduled.seek(0))
            return 0;
        const QList<QByteArray> parts = m_scheduled.readLine(128).split(' ');
        return parts.size() > 1 ? parts.at(1).toLongLong() : 0;
    }

    QFile m_scheduled;
    qint64 m_longest = 0;
    QString m_what;
    int m_depth = 0;
};

} // namespace rd::views

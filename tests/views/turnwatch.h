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

/// What a test allows: performance.md's 50 ms.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr qint64 kLongestTurnMs = 400; // everything takes several times as long
#else
inline constexpr qint64 kLongestTurnMs = 50;
#endif

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
        bool done = false;
        count([&] { done = QApplication::notify(receiver, event); },
            [&] {
                return QStringLiteral("%1 of %2")
                    .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                        QString::fromLatin1(name));
            });
        return done;
    }
    /// What a test calls by itself, in place of an event, counts as one.
    template <typename Act>
    void act(const char *name, Act what)
    {
        count(what, [name] { return QString::fromLatin1(name); });
    }

private:
    template <typename Act, typename Name>
    void count(Act run, Name name)
    {
        const qint64 waited = waitedForProcessor();
        QElapsedTimer since;
        since.start();
        ++m_depth;
        run();
        --m_depth;
        const qint64 own = since.nsecsElapsed() - (waitedForProcessor() - waited);
        if (own > m_longest) {
            m_longest = own;
            m_what = QStringLiteral("%1, %2 ms").arg(name()).arg(longestMs());
        }
    }
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

/// The longest time the window was deaf, of each try. Every one has to hold, the first as well: what the machine does
/// besides is not counted, and what happens only once happens to everybody who opens the program.
class Tries {
public:
    void begin() { watch().begin(); }
    template <typename Act>
    void act(const char *name, Act what)
    {
        watch().act(name, what);
    }
    void add()
    {
        m_longest = std::max(m_longest, watch().longestMs());
        m_what += watch().what() + QStringLiteral("; ");
        ++m_count;
        qInfo("longest: %lld ms (%s)", static_cast<long long>(watch().longestMs()), qPrintable(watch().what()));
    }
    [[nodiscard]] bool areGood(int tries) const { return m_count == tries && m_longest <= kLongestTurnMs; }
    [[nodiscard]] QByteArray what() const { return m_what.toUtf8(); }

private:
    static TurnWatch &watch() { return *static_cast<TurnWatch *>(qApp); }

    qint64 m_longest = 0;
    int m_count = 0;
    QString m_what;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace QKeychain {
class Job;
}

namespace rd::keychain {

/// The one thread of the process on which QtKeychain runs. Its job queue is a single object for the whole process that
/// belongs to the thread that used it first, so this thread is started on first use and stays until the application
/// object goes.
class KeychainThread {
public:
    static KeychainThread &instance();

    /// What came of a job: `job` is null when the limit passed first.
    using Finished = std::function<void(QKeychain::Job &job)>;

    /// Makes a job on the keychain thread, starts it and blocks the caller until it has ended or `limitMs` have passed.
    /// `finished` runs on the keychain thread. A job that is late keeps running (deleting it would leave QtKeychain's
    /// callback pointing nowhere, and the queue stuck); when it ends at last, its result is dropped. Returns false when
    /// the limit passed or the thread is gone.
    [[nodiscard]] bool run(const std::function<QKeychain::Job *()> &make, Finished finished, int limitMs);

private:
    KeychainThread();
    void stop();

    QThread m_thread;
    QObject m_context; ///< lives on m_thread
};

} // namespace rd::keychain

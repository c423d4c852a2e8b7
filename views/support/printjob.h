// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>

#include <memory>

class QPagedPaintDevice;

namespace rd::views {

/// Something that is put on paper page by page, a portion at a time, so that the window answers. GUI thread.
class PrintJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Once. finished() follows, also after cancel(). The device is let go of before that.
    virtual void start(std::shared_ptr<QPagedPaintDevice> device) = 0;
    void cancel() { m_cancelled = true; }
    [[nodiscard]] virtual int pageCount() const = 0; ///< known once pages are painted

Q_SIGNALS:
    /// In thousandths of the way.
    void progressed(int done);
    void finished(const rd::Status &outcome);

protected:
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    bool m_cancelled = false;
};

} // namespace rd::views

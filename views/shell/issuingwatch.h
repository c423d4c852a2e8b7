// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/automaticissue.h"

#include <QObject>

class QAction;
class QMenu;

namespace rd::views {

class BannerHost;
class Session;

/// What the frame says about issuing as a whole: the switch that stops it, with its two commands, and what went out by
/// itself after a sync.
class IssuingWatch : public QObject {
    Q_OBJECT
public:
    /// @param window parent of questions; outlives this, as the others do
    IssuingWatch(Session &session, BannerHost &banners, QWidget &window);
    void fill(QMenu &menu);
    void refresh(); ///< asks whether issuing is stopped

private:
    void askToStop();
    void resume();
    /// Runs on the reserved thread; an error becomes a banner, and the state is asked again.
    void change(std::function<Status()> work);
    void showStop(const std::optional<services::IssuingStop> &stop);
    void showAutomatic(const services::AutomaticReport &report);

    Session &m_session;
    BannerHost &m_banners;
    QWidget &m_window;
    QAction *m_stop;
    QAction *m_resume;
    QAction *m_limits;
};

} // namespace rd::views

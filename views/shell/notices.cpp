// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/notices.h"

#include "models/services/background.h"
#include "views/shell/mainwindow.h"
#include "views/shell/networkwatch.h"
#include "views/shell/session.h"
#include "views/theme/iconset.h"
#include "views/widgets/banner.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QSystemTrayIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString keyOfWish()
{
    return u"window/notices"_s;
}

} // namespace

Notices::Notices(Session &session, MainWindow &window, BannerHost &banners)
    : QObject(&window), m_session(session), m_window(window), m_banners(banners)
{
    m_outlet = [this](const Notice &notice) { return showOnDesktop(notice); };
    m_wanted = session.viewState().load(keyOfWish()) == "1";
    connect(&session, &Session::taskStarted, this, [this](services::Task *task) {
        m_working = true;
        connect(task, &services::Task::finished, this, [this](const Status &outcome) {
            if (!outcome && outcome.error().kind != ErrorKind::Cancelled)
                lookAtFailure(outcome.error());
            // After everybody has heard of the end, a sync included, what is due now is no news any more.
            QTimer::singleShot(0, this, [this] {
                m_working = false;
                recount();
            });
        });
    });
    connect(&session, &Session::syncFinished, this, &Notices::lookAfterSync);
    connect(&session, &Session::booksChanged, this, &Notices::recount);
    recount();
}

Notices::~Notices() = default;

void Notices::setWanted(bool wanted)
{
    m_wanted = wanted;
    m_session.viewState().save(keyOfWish(), wanted ? "1" : "0");
    if (!wanted)
        m_tray.reset();
}

bool Notices::hasDesktop()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

/// What a person does here is no news.
void Notices::recount()
{
    if (!m_working)
        countDue([this](qint64 count) { m_due = count; });
}

void Notices::countDue(std::function<void(qint64 count)> then)
{
    services::inBackground(
        this, [&desk = m_session.desk()] { return desk.rewards.count({RewardState::Due}); },
        [then = std::move(then)](const Result<qint64> &count) {
            if (count)
                then(*count);
        });
}

void Notices::lookAfterSync()
{
    countDue([this, before = m_due](qint64 count) {
        if (before < 0 || count <= before)
            return;
        tell({Tone::Info, tr("New rewards are due"),
                 tr("The last sync found %Ln rewards that wait for a decision.", nullptr,
                     static_cast<int>(count - before))},
            true);
    });
}

void Notices::lookAtFailure(const Error &error)
{
    if (error.kind != ErrorKind::Offline) {
        tellFailure(error);
        return;
    }
    // Of a network that is away the window speaks, and each new try would be news again. Whether it is that or one
    // provider of several is known once everybody has heard of the end.
    QTimer::singleShot(0, this, [this, error] {
        if (!NetworkWatch::of(m_session).isOffline())
            tellFailure(error);
    });
}

void Notices::tellFailure(const Error &error)
{
    tell({Tone::Negative, tr("Something did not work"), safeText(sentenceFor(error), 200)}, false);
}

void Notices::tell(const Notice &notice, bool isAboutDue)
{
    // Who looks at the window sees it there.
    if (!m_wanted || m_window.isActiveWindow())
        return;
    m_lastWasDue = isAboutDue;
    if (!m_outlet(notice)) {
        BannerContent content{notice.tone, notice.title, notice.text, {}, true};
        content.actions.append(BannerAction{isAboutDue ? tr("Show them") : tr("Show the activity"), [this] {
                                                m_banners.dismiss(u"notice"_s);
                                                openLast();
                                            }});
        m_banners.showBanner(u"notice"_s, content);
    }
    Q_EMIT told(notice.title, notice.text);
}

bool Notices::showOnDesktop(const Notice &notice)
{
    if (!hasDesktop())
        return false;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(Icons::application());
        m_tray->setToolTip(m_window.windowTitle());
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Notices::openLast);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &Notices::openLast);
    }
    m_tray->show();
    m_tray->showMessage(notice.title, notice.text,
        notice.tone == Tone::Negative ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    return true;
}

void Notices::openLast()
{
    m_window.bringToFront();
    if (m_lastWasDue)
        m_window.go(PageId::Rewards, u"due"_s);
    else
        m_window.go(PageId::Activity);
}

} // namespace rd::views

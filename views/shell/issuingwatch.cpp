// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/issuingwatch.h"

#include "models/services/background.h"
#include "views/rewards/limitssheet.h"
#include "views/rewards/rewardlists.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/theme/iconset.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QMenu>

namespace rd::views {

using namespace Qt::StringLiterals;

IssuingWatch::IssuingWatch(Session &session, BannerHost &banners, QWidget &window)
    : QObject(&window),
      m_session(session),
      m_banners(banners),
      m_window(window),
      m_stop(new QAction(Icons::get(Icon::Stop), tr("Stop &issuing …"), this)),
      m_resume(new QAction(Icons::get(Icon::Play), tr("Let rewards be &issued again"), this)),
      m_limits(new QAction(Icons::get(Icon::Settings), tr("&Limits of automatic issuing …"), this))
{
    m_stop->setStatusTip(tr("Send nothing more from the next reward on, whoever asks"));
    m_resume->setStatusTip(tr("Rewards may be sent again, also by themselves after a sync"));
    m_limits->setStatusTip(tr("How much goes out a day without a person, and above which amount one is asked"));
    m_resume->setVisible(false);
    connect(m_limits, &QAction::triggered, this, [this] { (new LimitsSheet(m_session, &m_window))->open(); });
    connect(m_stop, &QAction::triggered, this, &IssuingWatch::askToStop);
    connect(m_resume, &QAction::triggered, this, &IssuingWatch::resume);
    connect(&session, &Session::syncFinished, this, [this] {
        if (const auto &report = m_session.lastSync())
            showAutomatic(report->automatic);
        refresh(); // the terminal may have turned the switch
    });
    refresh();
}

void IssuingWatch::fill(QMenu &menu)
{
    menu.addActions({m_stop, m_resume, m_limits});
}

void IssuingWatch::refresh()
{
    services::inBackground(
        services::Lane::Reserved, this, [&desk = m_session.desk()] { return desk.issuing.stopped(); },
        [this](const Result<std::optional<services::IssuingStop>> &stop) {
            if (stop)
                showStop(*stop);
            else
                m_session.report(stop.error());
        });
}

void IssuingWatch::askToStop()
{
    TextQuestion question;
    question.title = tr("Stop issuing?");
    question.label =
        tr("Reason. From the next reward on nothing is sent, whoever asks; what is on its way is finished.");
    question.verb = tr("Stop issuing");
    m_session.dialogs().askText(&m_window, question, [this](const std::optional<QString> &reason) {
        if (reason)
            change([&desk = m_session.desk(), text = *reason] { return desk.issuing.stop(text, desk.actor); });
    });
}

void IssuingWatch::resume()
{
    change([&desk = m_session.desk()] { return desk.issuing.resume(desk.actor); });
}

void IssuingWatch::change(std::function<Status()> work)
{
    // What is to be stopped may keep all other threads busy.
    services::inBackground(services::Lane::Reserved, this, std::move(work), [this](const Status &done) {
        if (!done)
            m_session.report(done.error());
        refresh();
    });
}

void IssuingWatch::showStop(const std::optional<services::IssuingStop> &stop)
{
    m_stop->setVisible(!stop);
    m_resume->setVisible(stop.has_value());
    if (!stop) {
        m_banners.dismiss(u"issuing"_s);
        return;
    }
    m_banners.showBanner(u"issuing"_s,
        {Tone::Warning,
            tr("Issuing is stopped: nothing is sent. %1 stopped it on %2.")
                .arg(safeText(stop->by, 60), formatDateTime(stop->at, merchantsZone(m_session))),
            safeText(stop->reason, 200), {{tr("Let rewards be issued again"), [this] { resume(); }}}, false});
}

void IssuingWatch::showAutomatic(const services::AutomaticReport &report)
{
    const auto &issue = report.issue;
    QStringList parts;
    const auto say = [&parts](const QString &text, std::size_t count) {
        if (count > 0)
            parts += text;
    };
    const auto issued = static_cast<int>(issue.issued.size());
    const auto notIssued = static_cast<int>(issue.notIssued.size());
    const auto uncertain = static_cast<int>(issue.uncertain.size());
    say(tr("%Ln rewards went out by themselves.", nullptr, issued), issue.issued.size());
    say(tr("%Ln could not be given; they are on the list.", nullptr, notIssued), issue.notIssued.size());
    say(tr("%Ln are being checked at the provider.", nullptr, uncertain), issue.uncertain.size());
    say(tr("%Ln wait for you because of their amount.", nullptr, report.aboveLimit),
        static_cast<std::size_t>(report.aboveLimit));
    say(tr("%Ln wait for another day: today's budget is used up.", nullptr, report.overBudget),
        static_cast<std::size_t>(report.overBudget));
    if (report.error)
        m_session.report(*report.error);
    if (parts.isEmpty()) {
        m_banners.dismiss(u"automatic"_s);
        return;
    }
    const QString totals = totalsText(issue.totals, m_session.modes());
    const QString list = issue.issued.empty() ? u"due"_s : u"issued"_s;
    m_banners.showBanner(u"automatic"_s,
        {issue.uncertain.empty() ? Tone::Info : Tone::Warning, parts.join(u' '),
            totals.isEmpty() ? QString() : tr("Together %1.").arg(totals),
            {{tr("Show them"), [this, list] { m_session.navigate(PageId::Rewards, list); }}}, true});
}

} // namespace rd::views

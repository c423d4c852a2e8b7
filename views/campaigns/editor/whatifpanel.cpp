// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/whatifpanel.h"

#include "models/services/background.h"
#include "models/services/campaignservice.h"
#include "models/services/simulationservice.h"
#include "models/services/task.h"
#include "models/services/termchanges.h"
#include "views/campaigns/changesentences.h"
#include "views/campaigns/editor/campaigndraft.h"
#include "views/campaigns/simulationview.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/tabletools.h"
#include "views/widgets/buttons.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kPauseMs = 900; ///< after the last change: a person has stopped typing, not thinking
constexpr std::size_t kMostDifferences = 5;

enum Period { LastTwelveMonths, ThisYear, LastYear, Everything };

} // namespace

WhatIfPanel::WhatIfPanel(Session &session, CampaignDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_pause(new QTimer(this)),
      m_period(FilterBar::makeChoice(tr("Period"))),
      m_differences(paragraphLabel({})),
      m_cost(paragraphLabel({})),
      m_state(paragraphLabel({})),
      m_view(new SimulationView(session)),
      m_progress(new ProgressPane),
      m_stop(makeButton(Icon::Cross, tr("Stop"))),
      m_again(makeButton(Icon::Refresh, tr("Compute again")))
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &WhatIfPanel::compute);
    connect(&draft, &CampaignDraft::changed, this, &WhatIfPanel::follow);
    connect(m_period, &QComboBox::activated, this, &WhatIfPanel::compute);
    connect(m_stop, &QPushButton::clicked, this, &WhatIfPanel::stop);
    connect(m_again, &QPushButton::clicked, this, &WhatIfPanel::compute);
    for (const auto signal : {&TableTools::exported, &TableTools::copyCut})
        connect(m_view->tools(), signal, this, [this](const QString &sentence) { tellState(sentence, false); });
}

WhatIfPanel::~WhatIfPanel()
{
    if (m_task)
        m_task->cancel();
}

void WhatIfPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::Small));
    PlainLabel *title = plainLabel(tr("What would it cost?"));
    title->setRole(TextRole::Strong);
    head->addWidget(title);
    head->addStretch(1);
    m_period->addItem(tr("Last twelve months"));
    m_period->addItem(tr("This year"));
    m_period->addItem(tr("Last year"));
    m_period->addItem(tr("All payments"));
    head->addWidget(m_period);
    column->addLayout(head);
    m_differences->setInk(Token::Muted);
    m_differences->setAccessibleName(tr("What differs from the terms in force"));
    column->addWidget(m_differences);
    m_cost->setAccessibleName(tr("What it would have cost"));
    column->addWidget(m_cost);
    m_state->setAccessibleName(tr("Whether this is up to date"));
    m_state->hide();
    column->addWidget(m_state);
    auto *work = new QHBoxLayout;
    work->setSpacing(space(Space::Small));
    work->addWidget(m_progress, 1);
    work->addWidget(m_stop);
    work->addWidget(m_again);
    column->addLayout(work);
    m_stop->hide();
    m_again->hide();
    m_view->hide();
    column->addWidget(m_view, 1);
    column->addStretch(0);
}

void WhatIfPanel::setFollowing(bool follows)
{
    if (std::exchange(m_follows, follows) == follows)
        return;
    if (!follows) {
        m_pause->stop();
        m_wantsAgain = false;
        if (m_task)
            m_task->cancel();
        return;
    }
    services::inBackground(
        this, [&desk = m_session.desk()] { return desk.campaigns.list(); },
        [this](Result<std::vector<Campaign>> campaigns) {
            if (!campaigns) {
                m_session.report(campaigns.error());
                return;
            }
            m_campaigns = *std::move(campaigns);
            m_isRead = true;
            tellDifferences();
        });
    if (!isCurrent())
        compute();
}

/// Another change: what is being computed is out of date, and the next begins after a pause.
void WhatIfPanel::follow()
{
    if (!m_follows)
        return;
    tellDifferences();
    if (m_report)
        tellState(tr("As it was before your last change."), false);
    m_pause->start();
}

const Campaign *WhatIfPanel::inForce() const
{
    const QString name = m_draft.terms() ? m_draft.terms()->name : QString();
    const auto found = std::find_if(
        m_campaigns.begin(), m_campaigns.end(), [&name](const Campaign &campaign) { return campaign.name == name; });
    return found == m_campaigns.end() ? nullptr : &*found;
}

void WhatIfPanel::tellDifferences()
{
    if (!m_isRead || !m_draft.terms())
        return; // what it said last stays
    const Campaign *before = inForce();
    if (!before) {
        m_differences->setText(tr("A new campaign: beside what there is without it."));
        return;
    }
    const auto changes = services::differencesOf(before->current().terms, *m_draft.terms());
    if (changes.empty()) {
        m_differences->setText(tr("Nothing is changed yet: these are the terms in force."));
        return;
    }
    QStringList lines;
    for (std::size_t i = 0; i < std::min(changes.size(), kMostDifferences); ++i)
        lines += u"• "_s + changeSentence(changes[i], merchantsZone(m_session));
    if (changes.size() > kMostDifferences)
        lines += tr("and %Ln more changes", nullptr, static_cast<int>(changes.size() - kMostDifferences));
    m_differences->setText(tr("Changed from the terms in force:") + u'\n' + lines.join(u'\n'));
}

void WhatIfPanel::tellState(const QString &text, bool isWarning)
{
    m_state->setInk(isWarning ? Token::Warning : Token::Muted);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

bool WhatIfPanel::isCurrent() const
{
    return m_report && m_computed == m_draft.json() && m_computedPeriod == m_period->currentIndex();
}

std::pair<std::optional<LocalDay>, std::optional<LocalDay>> WhatIfPanel::days() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toUnixMs(m_session.desk().clock.now()), Qt::UTC)
                            .toTimeZone(merchantsZone(m_session))
                            .date();
    switch (static_cast<Period>(m_period->currentIndex())) {
    case LastTwelveMonths:
        return {toLocalDay(today.addYears(-1).addDays(1)), std::nullopt};
    case ThisYear:
        return {toLocalDay(QDate(today.year(), 1, 1)), std::nullopt};
    case LastYear:
        return {toLocalDay(QDate(today.year() - 1, 1, 1)), toLocalDay(QDate(today.year() - 1, 12, 31))};
    case Everything:
        break;
    }
    return {};
}

void WhatIfPanel::compute()
{
    m_pause->stop();
    if (m_task) {
        m_wantsAgain = true;
        m_task->cancel();
        return;
    }
    if (!m_draft.terms()) {
        tellState(m_report ? tr("As it was before; some fields have to be put right.")
                           : tr("It can be computed once the fields marked are filled in."),
            true);
        return;
    }
    const auto [from, to] = days();
    const QByteArray document = m_draft.json();
    const int period = m_period->currentIndex();
    auto report = std::make_shared<Result<services::SimulationReport>>(services::SimulationReport{});
    // It only reads: no place in the queue of those who write is needed.
    m_task = new services::Task(
        tr("Computing"),
        [&desk = m_session.desk(), document, from = from, to = to, report](
            const ProgressSink &progress, const CancelToken &cancel) -> Status {
            *report = desk.simulation.simulate(document, from, to, progress, cancel);
            return {};
        },
        this);
    connect(m_task, &services::Task::progressed, m_progress, &ProgressPane::show);
    connect(m_task, &services::Task::finished, this, [this, report, document, period] {
        m_task->deleteLater();
        m_task = nullptr;
        m_progress->end();
        m_stop->hide();
        if (std::exchange(m_wantsAgain, false)) {
            compute();
            return;
        }
        if (*report) {
            m_computed = document;
            m_computedPeriod = period;
        }
        take(*report);
    });
    m_again->hide();
    m_stop->show();
    m_progress->begin(tr("Computing every payment by both rules …"));
    if (m_report && !isCurrent())
        tellState(tr("As it was before your last change."), false);
    m_task->start();
}

void WhatIfPanel::stop()
{
    m_pause->stop();
    m_wantsAgain = false;
    if (m_task)
        m_task->cancel();
}

void WhatIfPanel::take(const Result<services::SimulationReport> &report)
{
    if (!report) {
        const bool isStopped = report.error().kind == ErrorKind::Cancelled;
        m_again->show();
        const QString ended = isStopped ? tr("Stopped. It is computed again with the next change.")
                                        : saidSentence(report.error().text, 300);
        // The figures of other terms stay in view: whose they are has to stand beside them.
        const bool isOld = m_report && !isCurrent();
        tellState(isOld ? QString(tr("As it was before your last change.") + u' ' + ended) : ended, !isStopped);
        if (isStopped)
            Q_EMIT stopped();
        return;
    }
    m_report = *report;
    m_again->hide();
    // Who goes on typing while it is computed sees what it was about; the next one follows after the pause.
    tellState(isCurrent() ? QString() : tr("As it was before your last change."), false);
    m_cost->setText(costSentences(*m_report, m_session.workspace().currency).join(u'\n'));
    m_view->show(*m_report);
    m_view->setVisible(true);
    Q_EMIT computed();
}

QStringList WhatIfPanel::said() const
{
    QStringList texts;
    for (const PlainLabel *label : {m_differences, m_cost, m_state}) {
        if (!label->isHidden())
            texts += label->text();
    }
    return texts;
}

} // namespace rd::views

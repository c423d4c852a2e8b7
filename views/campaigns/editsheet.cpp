// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editsheet.h"

#include "models/services/task.h"
#include "views/campaigns/changesentences.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/format.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::size_t kMostChanges = 60;

int count(qint64 value)
{
    return static_cast<int>(qMin<qint64>(value, INT_MAX));
}

void describeNew(DetailsView *details, const services::CampaignEdit &edit)
{
    details->addSentence(EditSheet::tr("This is a new campaign. It counts from the beginning of history, so that the "
                                       "payments already stored earn by it as well."));
    details->addFact(EditSheet::tr("Rewards for payments already stored"), formatCount(edit.newRewards));
    details->addNote(EditSheet::tr("Participants earn only once they have joined it: import them into the campaign."));
}

void describeChanges(DetailsView *details, const services::CampaignEdit &edit, const QTimeZone &zone)
{
    details->addSentence(EditSheet::tr("It gets version %1, for payments billed from %2 on.")
                             .arg(QString::number(edit.version), formatDateTime(edit.validFrom, zone)));
    details->addSection(EditSheet::tr("What changes"));
    for (std::size_t i = 0; i < std::min(edit.changes.size(), kMostChanges); ++i)
        details->addSentence(changeSentence(edit.changes[i], zone));
    if (edit.changes.size() > kMostChanges)
        details->addNote(
            EditSheet::tr("… and %Ln more", nullptr, static_cast<int>(edit.changes.size() - kMostChanges)));
    details->addSection(EditSheet::tr("The past stays"));
    details->addSentence(EditSheet::tr(
        "%Ln rewards already computed keep the terms they came from.", nullptr, count(edit.existingRewards)));
    details->addSection(EditSheet::tr("From now on"));
    details->addFact(EditSheet::tr("Referrals that go on earning"), formatCount(edit.runningReferrals));
    details->addFact(EditSheet::tr("Their next payment earns something else"), formatCount(edit.affectedReferrals));
    if (edit.earnMore + edit.earnLess > 0) {
        details->addFact(EditSheet::tr("More than before"), formatCount(edit.earnMore));
        details->addFact(EditSheet::tr("Less than before"), formatCount(edit.earnLess));
    }
}

} // namespace

EditSheet::EditSheet(Session &session, const QByteArray &document, QWidget *parent)
    : Sheet(session, tr("Apply a campaign document"), 84, parent),
      m_document(document),
      m_content(new QWidget),
      m_progress(new ProgressPane),
      m_apply(makeButton(Icon::Check, tr("Apply"), Emphasis::Primary))
{
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_progress);
    addButton(m_apply);
    m_apply->setEnabled(false);
    resize(minimumWidth(), scaled(520));
    connect(m_apply, &QPushButton::clicked, this, &EditSheet::apply);
}

void EditSheet::start()
{
    auto edit = std::make_shared<Result<services::CampaignEdit>>(services::CampaignEdit{});
    m_task = new services::Task(
        windowTitle(),
        [&desk = session().desk(), document = m_document, edit](
            const ProgressSink &progress, const CancelToken &cancel) -> Status {
            *edit = desk.simulation.previewEdit(document, progress, cancel);
            return {};
        },
        this);
    connect(m_task, &services::Task::progressed, m_progress, &ProgressPane::show);
    connect(m_task, &services::Task::finished, this, [this, edit] {
        m_task->deleteLater();
        m_task = nullptr;
        m_progress->end();
        take(*edit);
    });
    m_progress->begin(tr("Computing what this changes …"));
    m_task->start();
}

void EditSheet::take(const Result<services::CampaignEdit> &edit)
{
    if (!edit) {
        if (edit.error().kind != ErrorKind::Cancelled)
            Q_EMIT refused(edit.error());
        close();
        return;
    }
    m_edit = *edit;
    show(*edit);
    Q_EMIT previewed();
}

void EditSheet::show(const services::CampaignEdit &edit)
{
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, space(Space::Small), space(Space::Medium), 0);
    details->addHeading(edit.campaign);
    if (edit.isNew)
        describeNew(details, edit);
    else if (edit.changed)
        describeChanges(details, edit, merchantsZone(session()));
    else
        details->addSentence(tr("These are the terms already in force. Nothing would change."));
    for (const QString &note : edit.notes)
        details->addNote(saidText(note));
    details->finish();
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What would change"));
    scroll->setWidget(details);
    m_content->layout()->addWidget(scroll);
    if (edit.rewardsTouched > 0)
        banners()->showBanner(u"touched"_s,
            {Tone::Warning,
                tr("%Ln rewards already computed would change, because payments move between campaigns.", nullptr,
                    count(edit.rewardsTouched)),
                {}, {}, false});
    const bool isUseful = edit.isNew || edit.changed;
    m_apply->setText(edit.isNew ? tr("Create this campaign") : tr("Apply version %1").arg(edit.version));
    m_apply->setVisible(isUseful);
    m_apply->setEnabled(isUseful);
    if (isUseful)
        cancelButton()->setFocus(Qt::OtherFocusReason);
    else
        setDone();
}

void EditSheet::apply()
{
    const bool started = runTask(
        tr("Applying a campaign"),
        [&desk = session().desk(), document = m_document](const ProgressSink &progress, const CancelToken &cancel) {
            return desk.campaigns.apply(document, desk.actor, progress, cancel);
        },
        [this](const Result<services::CampaignApplyReport> &report) {
            if (!report) {
                m_progress->end();
                m_apply->setEnabled(true);
                showError(report.error());
                return;
            }
            Q_EMIT applied(*report);
            accept();
        });
    if (!started)
        return;
    m_apply->setEnabled(false);
    m_progress->begin(tr("Applying, and computing the rewards again …"));
}

void EditSheet::reject()
{
    if (m_task)
        m_task->cancel();
    Sheet::reject();
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitypage.h"

#include "models/items/activitymodel.h"
#include "models/services/historyservice.h"
#include "views/activity/recordspage.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::ActivityColumn which)
{
    return static_cast<int>(which);
}

} // namespace

ActivityPage::ActivityPage(Session &session, QWidget *parent)
    : WindowPage(PageId::Activity, session,
        {tr("Activity"), tr("Activities"), tr("Search the history"), tr("Activity"), u"activity"_s}, Icon::Activity,
        parent),
      m_model(new items::ActivityModel(session.desk().history.lists(), backgroundOf(this), this)),
      m_records(new RecordsPage(session))
{
    m_model->setDetailText(saidText);
    setEmptyWords(
        {tr("Nothing has happened yet"),
            tr("Syncs, imports, decisions and issued rewards are listed here, with their outcome."), tr("Sync now")},
        tr("Lines of the history are hidden by the search or the filters above."));
    connect(emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (this->session().connections().empty())
            this->session().navigate(PageId::Connections, u"new"_s);
        else
            this->session().startSync();
    });
    QAction *refresh = addCommand(tr("Refresh"), Icon::Refresh, {}, tr("Load the history again"));
    connect(refresh, &QAction::triggered, this, &ActivityPage::reload);
    QAction *last = addCommand(tr("Last issue …"), Icon::Gift, {},
        tr("Read again what the last order to issue rewards came to, reward by reward"));
    connect(last, &QAction::triggered, this, [this] { this->session().navigate(PageId::Rewards, u"last-issue"_s); });
    header()->addAction(last);
    m_openRecords = addCommand(tr("Records of the books …"), Icon::Shield, {},
        tr("Every posting and decision there ever was, in the order of the hash chain"));
    header()->addAction(m_openRecords);
    setListBelow(m_records, m_openRecords);
    buildFilters();
    buildTable();
}

void ActivityPage::buildFilters()
{
    m_kinds = filters()->addChoice(tr("Kind of activity"));
    m_kinds->addItem(tr("All activities"), QString());
    for (const QString &kind : items::ActivityModel::kinds())
        m_kinds->addItem(items::ActivityModel::kindText(kind), kind);
    m_outcomes = filters()->addChoice(tr("Outcome"));
    m_outcomes->addItem(tr("All outcomes"), QString());
    for (const QString &outcome : items::ActivityModel::outcomes())
        m_outcomes->addItem(items::ActivityModel::outcomeText(outcome), outcome);
    connect(filters(), &FilterBar::changed, this, &ActivityPage::applyFilter);
}

void ActivityPage::buildTable()
{
    setWindow(m_model, QAbstractItemView::ExtendedSelection);
    table()->setItemDelegateForColumn(
        column(items::ActivityColumn::When), new MomentDelegate(items::InstantRole, merchantsZone(session()), table()));
    table()->setItemDelegateForColumn(
        column(items::ActivityColumn::Outcome), new ChipDelegate(items::CodeRole, table()));
    table()->setColumnWidths({26, 18, 24, 14, 12, 0});
    table()->setFixedColumns({column(items::ActivityColumn::When)});
    freezeColumn(column(items::ActivityColumn::When));
    table()->setColumnPriority({column(items::ActivityColumn::Kind), column(items::ActivityColumn::Outcome),
        column(items::ActivityColumn::Subject), column(items::ActivityColumn::Detail)});
    table()->sortByColumn(column(items::ActivityColumn::When), Qt::DescendingOrder);
    table()->remember(&session().viewState(), u"activity/table"_s);
}

void ActivityPage::open(const QString &argument)
{
    const bool isRecords = argument == "records"_L1 || argument.startsWith("records "_L1);
    showPlaceBelow(isRecords);
    if (isRecords)
        m_records->open(argument.mid(8));
    else
        WindowPage::open(argument);
}

void ActivityPage::tellTruth()
{
    header()->setTruth(tr("%Ln activities", nullptr, static_cast<int>(m_model->total())));
}

void ActivityPage::applyFilter()
{
    m_model->setFilter(m_kinds->currentData().toString(), m_outcomes->currentData().toString());
    refreshEmpty();
}

void ActivityPage::fillPanel(const QModelIndex &index)
{
    const Activity &activity = m_model->rowAt(index.row());
    if (activity.id == 0)
        return; // not at hand yet: asked for again when it is
    auto *details = new DetailsView;
    details->addBadge({items::ActivityModel::outcomeText(activity.outcome),
        stateLook(items::ActivityModel::outcomeCode(activity.outcome))});
    details->addHeading(items::ActivityModel::kindText(activity.kind));
    details->addFact(tr("When"), formatDateFull(activity.at, merchantsZone(session())));
    if (!activity.subject.isEmpty())
        details->addFact(tr("About"), m_model->subjectText(activity));
    if (activity.durationMs > 0)
        details->addFact(tr("Took", "duration"), items::ActivityModel::durationText(activity.durationMs));
    if (!activity.detail.isEmpty()) {
        details->addSection(tr("Details"));
        details->addSentence(saidText(activity.detail));
    }
    details->finish();
    panel()->setContent(details);
}

} // namespace rd::views

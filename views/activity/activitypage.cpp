// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitypage.h"

#include "models/items/activitymodel.h"
#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
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
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMostLines = 2000;

/// Activities need the time of day as well.
class MomentDelegate : public DateDelegate {
public:
    using DateDelegate::DateDelegate;

protected:
    [[nodiscard]] QString textOf(qint64 ms) const override { return formatDateTime(fromUnixMs(ms)); }
};

int column(items::ActivityColumn which)
{
    return static_cast<int>(which);
}

} // namespace

ActivityPage::ActivityPage(Session &session, QWidget *parent)
    : TablePage(PageId::Activity, session,
        {tr("Activity"), tr("Activities"), tr("Search the history"), tr("Activity"), u"activity"_s}, Icon::Activity,
        parent),
      m_model(new items::ActivityModel(this))
{
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
    buildFilters();
    buildTable();
}

void ActivityPage::buildFilters()
{
    m_kinds = filters()->addChoice(tr("Kind of activity"));
    m_kinds->addItem(tr("All activities"), QString());
    for (const QString &kind : {u"sync"_s, u"issue"_s, u"decision"_s, u"import"_s, u"codes"_s, u"campaign"_s,
             u"connection"_s, u"recompute"_s, u"clock"_s})
        m_kinds->addItem(items::ActivityModel::kindText(kind), kind);
    m_outcomes = filters()->addChoice(tr("Outcome"));
    m_outcomes->addItem(tr("All outcomes"), QString());
    for (const QString &outcome : {u"ok"_s, u"partly"_s, u"failed"_s, u"cancelled"_s, u"running"_s})
        m_outcomes->addItem(items::ActivityModel::outcomeText(outcome), outcome);
    connect(filters(), &FilterBar::changed, this, &ActivityPage::applyFilter);
}

void ActivityPage::buildTable()
{
    setModel(m_model, QAbstractItemView::ExtendedSelection);
    table()->setItemDelegateForColumn(
        column(items::ActivityColumn::When), new MomentDelegate(items::InstantRole, table()));
    table()->setItemDelegateForColumn(
        column(items::ActivityColumn::Outcome), new ChipDelegate(items::CodeRole, table()));
    table()->setColumnWidths({26, 18, 24, 14, 12, 0});
    table()->setFixedColumns({column(items::ActivityColumn::When)});
    table()->setColumnPriority({column(items::ActivityColumn::Kind), column(items::ActivityColumn::Outcome),
        column(items::ActivityColumn::Subject), column(items::ActivityColumn::Detail)});
    table()->sortByColumn(column(items::ActivityColumn::When), Qt::DescendingOrder);
    table()->remember(&session().viewState(), u"activity/table"_s);
}

void ActivityPage::reload()
{
    services::inBackground(
        this,
        [&desk = session().desk()] {
            auto rows = desk.workspace.activities(kMostLines);
            if (rows) {
                for (Activity &row : *rows)
                    row.detail = saidText(row.detail);
            }
            return rows;
        },
        [this](Result<std::vector<Activity>> rows) {
            if (rows)
                show(*std::move(rows));
            else
                session().report(rows.error());
        });
}

void ActivityPage::show(std::vector<Activity> rows)
{
    const auto failed =
        std::count_if(rows.begin(), rows.end(), [](const Activity &row) { return row.outcome == "failed"_L1; });
    QStringList truth{tr("%Ln activities", nullptr, static_cast<int>(rows.size()))};
    if (failed > 0)
        truth += tr("%Ln failed", nullptr, static_cast<int>(failed));
    header()->setTruth(truth.join(u" · "_s));
    const auto total = static_cast<qint64>(rows.size());
    m_model->setRows(std::move(rows));
    showRows(total);
}

void ActivityPage::applyFilter()
{
    m_model->setFilter(m_kinds->currentData().toString(), m_outcomes->currentData().toString());
    refreshEmpty();
}

void ActivityPage::fillPanel(const QModelIndex &index)
{
    const Activity &activity = m_model->row(index);
    auto *details = new DetailsView;
    details->addBadge({items::ActivityModel::outcomeText(activity.outcome),
        stateLook(items::ActivityModel::outcomeCode(activity.outcome))});
    details->addHeading(items::ActivityModel::kindText(activity.kind));
    details->addFact(tr("When"), formatDateFull(activity.at));
    if (!activity.subject.isEmpty())
        details->addFact(tr("About"), activity.subject);
    if (activity.durationMs > 0)
        details->addFact(tr("Took", "duration"), items::ActivityModel::durationText(activity.durationMs));
    if (!activity.detail.isEmpty()) {
        details->addSection(tr("Details"));
        details->addSentence(activity.detail);
    }
    details->finish();
    panel()->setContent(details);
}

} // namespace rd::views

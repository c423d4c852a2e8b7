// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/synchistorysheet.h"

#include "models/items/activitymodel.h"
#include "models/services/historyservice.h"
#include "models/services/synclines.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/tabletools.h"
#include "views/support/textrows.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Found {
    std::vector<Activity> syncs; ///< newest first
    qint64 total = 0;
};

int column(SyncHistorySheet::Column which)
{
    return static_cast<int>(which);
}

Result<Found> findSyncs(services::Desk &desk, const QString &connection)
{
    ListQuery query;
    query.list = BooksList::Activities;
    for (const auto &[field, value] : {std::pair{u"kind"_s, u"sync"_s}, std::pair{u"subject"_s, connection}}) {
        ListTerm term;
        term.field = field;
        term.match = ListTerm::Match::Equals;
        term.texts = QStringList{value};
        query.terms.push_back(std::move(term));
    }
    RD_TRY(rows, desk.history.lists().find(query, SyncHistorySheet::kMost, {}));
    Found found;
    found.total = static_cast<qint64>(rows.ids.size());
    RD_TRY(syncs, desk.history.lists().activities(rows.ids));
    found.syncs = std::move(syncs);
    return found;
}

QString originText(const services::SyncOrigin::Source &origin)
{
    using Kind = services::SyncOrigin::Kind;
    const QString member = safeText(origin.member, 60);
    switch (origin.kind) {
    case Kind::Unknown:
        break;
    case Kind::Window:
        return member;
    case Kind::Terminal:
        return SyncHistorySheet::tr("%1, in a terminal").arg(member);
    case Kind::Timer:
        return SyncHistorySheet::tr("By itself, every so often");
    case Kind::Network:
        return SyncHistorySheet::tr("By itself, when the network was back");
    }
    return {};
}

} // namespace

SyncHistorySheet::SyncHistorySheet(Session &session, const QString &connection, QWidget *parent)
    : Sheet(session, tr("Sync history of %1").arg(safeText(connection, 60)), 120, parent),
      m_connection(connection),
      m_filters(new FilterBar),
      m_table(new ElidedTable(tr("Syncs"))),
      m_rows(new TextRows({{u"when"_s, tr("When"), true}, {u"took"_s, tr("Took", "duration"), true},
                              {u"new"_s, tr("New", "objects"), true}, {u"changed"_s, tr("Changed", "objects"), true},
                              {u"read"_s, tr("Read", "objects"), true}, {u"outcome"_s, tr("Outcome"), false},
                              {u"by"_s, tr("Begun by"), false}, {u"detail"_s, tr("Details"), false}},
          this)),
      m_empty(new EmptyState(Icon::Sync, {}, {})),
      m_stack(new QStackedWidget),
      m_tools(new TableTools(session, *m_table, *m_filters, u"syncs"_s, this))
{
    build();
    connect(&session, &Session::syncFinished, this, &SyncHistorySheet::load);
    load();
}

void SyncHistorySheet::build()
{
    m_tools->setTitle(windowTitle());
    m_filters->addSearch(tr("Search the syncs"));
    body()->addWidget(m_filters);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tools->setModel(m_rows);
    m_table->setItemDelegateForColumn(column(Column::Outcome), new ChipDelegate(items::CodeRole, m_table));
    m_table->setColumnWidths({24, 10, 10, 10, 10, 15, 24, 0});
    m_table->setFixedColumns({column(Column::When)});
    m_table->setColumnPriority({column(Column::When), column(Column::Outcome), column(Column::Added),
        column(Column::Changed), column(Column::By), column(Column::Took), column(Column::Detail)});
    m_table->sortByColumn(column(Column::When), Qt::DescendingOrder);
    m_table->remember(&session().viewState(), u"syncs/table"_s);
    m_table->setMinimumHeight(rowHeight(fontMetrics()) * 10);
    m_empty->setText(tr("Loading …"), {});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_tools->footer());
    setDone();
    resize(scaled(1000), scaled(520));
    connect(m_filters, &FilterBar::searchChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        refreshEmpty();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        this->session().startSync({m_connection});
        close();
    });
    m_tools->tellIn(*banners());
}

void SyncHistorySheet::load()
{
    services::inBackground(
        this, [&desk = session().desk(), name = m_connection] { return findSyncs(desk, name); },
        [this](const Result<Found> &found) {
            if (found) {
                show(found->syncs, found->total);
                return;
            }
            m_empty->setText(tr("The history could not be read"), safeText(sentenceFor(found.error()), 400));
            m_empty->setAction({});
        });
}

void SyncHistorySheet::show(const std::vector<Activity> &syncs, qint64 total)
{
    std::vector<TextRows::Row> rows;
    rows.reserve(syncs.size());
    for (const Activity &sync : syncs) {
        const services::SyncCounts counts = services::syncCountsOf(sync.detail);
        const auto number = [&counts](qint64 count) {
            return counts.isKnown ? TextRows::Cell{formatCount(count), count} : TextRows::Cell{QString(), -1};
        };
        rows.push_back({{formatDateTime(sync.at, merchantsZone(session())), toUnixMs(sync.at)},
            {items::ActivityModel::durationText(sync.durationMs), sync.durationMs}, number(counts.added),
            number(counts.changed), number(counts.read),
            {items::ActivityModel::outcomeText(sync.outcome), {}, items::ActivityModel::outcomeCode(sync.outcome)},
            {originText(counts.origin)}, {saidText(counts.rest)}});
    }
    m_isLoaded = true;
    m_total = total;
    m_rows->setRows(std::move(rows));
    m_tools->setTotal(total);
    m_tools->noteLoaded();
    m_filters->search()->setInstant(true);
    refreshEmpty();
    if (m_rows->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_rows->index(0, 0), QItemSelectionModel::NoUpdate);
    Q_EMIT loaded();
}

void SyncHistorySheet::refreshEmpty()
{
    if (!m_isLoaded)
        return;
    const bool isEmpty = m_rows->rowCount() == 0;
    if (const QString complaint = m_tools->complaint(); !complaint.isEmpty()) {
        m_empty->setText(tr("This search cannot be answered"), complaint);
        m_empty->setAction({});
    } else if (isEmpty && m_total > 0) {
        m_empty->setText(tr("Nothing matches the search"), tr("Syncs are hidden by the search above."));
        m_empty->setAction({});
    } else if (isEmpty) {
        m_empty->setText(tr("Never synced"), tr("Each sync of this connection is listed here, with its outcome."));
        m_empty->setAction(tr("Sync now"));
    }
    m_filters->setVisible(m_total > 0);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

bool SyncHistorySheet::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/payoutlistpage.h"

#include "models/items/batchmodel.h"
#include "models/items/payoutlistmodel.h"
#include "models/services/batchservice.h"
#include "models/services/historyservice.h"
#include "views/payouts/formattexts.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/theme/statecolors.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::ListedPayoutColumn which)
{
    return static_cast<int>(which);
}

} // namespace

PayoutListPage::PayoutListPage(Session &session, QWidget *parent)
    : WindowPage(PageId::Payouts, session,
        {tr("All payouts"), tr("Payouts of all batches"), tr("Search person or reference"), tr("Payout"),
            u"payout-list"_s},
        Icon::Cash, parent),
      m_model(new items::PayoutListModel(session.desk().history.lists(), backgroundOf(this), formatMoney, this)),
      m_states(filters()->addChoice(tr("State"))),
      m_details(addCommand(tr("Show details beside the table"), Icon::Info, QKeySequence(Qt::CTRL | Qt::Key_D),
          tr("Look at the current payout without leaving the table"))),
      m_open(addCommand(tr("Open the batch of this payout"), Icon::Batches, {}, tr("All payouts of the same file")))
{
    setEmptyWords({tr("No payout yet"), tr("The payouts of a batch appear here once it is made."), {}},
        tr("Payouts are hidden by the search or the filter above."));
    std::vector<std::pair<QString, QString>> titles;
    for (const PayoutFormat &format : session.desk().batches.formats())
        titles.emplace_back(format.word, formatText(format.title, 80));
    m_model->setFormats(std::move(titles));
    m_states->addItem(tr("All states"), QString());
    for (const PayoutState state : {PayoutState::Waiting, PayoutState::Sent, PayoutState::Paid, PayoutState::Unclaimed,
             PayoutState::Failed, PayoutState::Returned})
        m_states->addItem(items::BatchModel::payoutStateText(state), word(state));
    connect(filters(), &FilterBar::changed, this, [this] {
        m_model->setState(m_states->currentData().toString());
        refreshEmpty();
    });
    connect(m_details, &QAction::triggered, this, [this] { openPanel(table()->currentIndex()); });
    connect(m_open, &QAction::triggered, this, &PayoutListPage::openBatch);
    header()->setBackVisible(true);
    buildTable();
}

void PayoutListPage::buildTable()
{
    using enum items::ListedPayoutColumn;
    setWindow(m_model, QAbstractItemView::ExtendedSelection);
    ElidedTable *rows = table();
    rows->setTwoLineRows(true);
    for (const auto which : {Made, Settled})
        rows->setItemDelegateForColumn(
            column(which), new MomentDelegate(items::InstantRole, merchantsZone(session()), rows));
    for (const auto which : {Batch, Participant, Payout})
        rows->setItemDelegateForColumn(column(which), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(Amount), new MoneyDelegate(items::MinorRole, rows));
    rows->setItemDelegateForColumn(column(State), new ChipDelegate(items::CodeRole, rows));
    rows->setColumnWidths({26, 18, 28, 18, 16, 26, 26, 0});
    rows->setFixedColumns({column(Made), column(Participant), column(Amount)});
    rows->setColumnPriority({column(State), column(Batch), column(Settled), column(Note), column(Payout)});
    rows->sortByColumn(column(Made), Qt::DescendingOrder);
    rows->remember(&session().viewState(), u"payout-list/table"_s);
    freezeColumn(column(Made));
}

void PayoutListPage::tellTruth()
{
    header()->setTruth(tr("%Ln payouts", nullptr, static_cast<int>(m_model->total())));
}

void PayoutListPage::activateRow(const QModelIndex &)
{
    openBatch();
}

void PayoutListPage::openBatch()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    const ListedPayout &payout = m_model->rowAt(current.row());
    if (payout.id.isValid()) {
        Q_EMIT batchWanted(payout.batch, payout.id);
        return;
    }
    // Not at hand yet.
    m_model->load({static_cast<std::size_t>(current.row())}, this,
        [this, asked = QPersistentModelIndex(current)](const Status &read) {
            if (read && asked.isValid() && asked == table()->currentIndex() && m_model->rowAt(asked.row()).id.isValid())
                openBatch();
        });
}

void PayoutListPage::fillPanel(const QModelIndex &index)
{
    const ListedPayout &payout = m_model->rowAt(index.row());
    if (!payout.id.isValid())
        return; // not at hand yet
    auto *details = new DetailsView;
    details->addBadge({items::BatchModel::payoutStateText(payout.state),
        stateLook(payout.alert.isEmpty() ? word(payout.state) : u"contradicts"_s)});
    if (payout.mode == Mode::Test)
        details->addBadge({tr("Test mode"), stateLook(u"test")});
    details->addHeading(items::PayoutListModel::personOf(payout));
    details->addFact(tr("Amount"), formatMoney(payout.amount));
    details->addFact(tr("Batch"), payout.batchNumber);
    details->addFact(tr("Format"), m_model->formatTitle(payout.format));
    details->addFact(tr("Made"), formatDateTime(payout.madeAt, merchantsZone(session())));
    if (payout.settledAt)
        details->addFact(tr("Settled"), formatDateTime(*payout.settledAt, merchantsZone(session())));
    details->addCopyFact(tr("Reference"), payout.reference, tr("Copy the reference"));
    if (!payout.providerId.isEmpty())
        details->addCopyFact(tr("At the provider"), payout.providerId, tr("Copy the provider's id"));
    if (!payout.invoice.isEmpty())
        details->addFact(tr("Self-billing invoice"), safeText(payout.invoice, 40));
    if (const QString note = items::PayoutListModel::noteOf(payout); !note.isEmpty())
        details->addSentence(safeText(note, 400));
    details->addCommand(m_open);
    details->finish();
    panel()->setContent(details);
}

} // namespace rd::views

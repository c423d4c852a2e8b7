// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/payoutspage.h"

#include "models/items/batchmodel.h"
#include "models/services/background.h"
#include "views/payouts/batchview.h"
#include "views/payouts/formatssheet.h"
#include "views/payouts/formattexts.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutwords.h"
#include "views/payouts/recoverysheet.h"
#include "views/payouts/rulessheet.h"
#include "views/shell/session.h"
#include "views/support/currencies.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/support/reportsheet.h"
#include "views/support/tabletools.h"
#include "views/widgets/banner.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>

#include <map>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::BatchColumn which)
{
    return static_cast<int>(which);
}

/// What is still under way, of the usual money, by currency.
QList<Money> openTotals(const std::vector<Batch> &batches, Mode mode)
{
    std::map<Currency, qint64> sums;
    for (const Batch &batch : batches) {
        if (items::BatchModel::isOpen(batch.state) && batch.mode == mode)
            sums[batch.currency] += batch.total;
    }
    QList<Money> totals;
    for (const auto &[currency, minor] : sums)
        totals += Money{minor, currency};
    return totals;
}

} // namespace

PayoutsPage::PayoutsPage(Session &session, QWidget *parent)
    : TablePage(PageId::Payouts, session,
        {tr("Payouts"), tr("Payout batches"), tr("Search number, file or person"), tr("Batch"), u"payouts"_s},
        Icon::Batches, parent),
      m_model(new items::BatchModel(formatMoney, this))
{
    setEmptyWords({tr("No payouts yet"),
                      tr("Approved cash rewards are paid in batches: made here, agreed to by a second person, written "
                         "as a file for your payout provider, and read back when it has paid."),
                      tr("New batch …")},
        tr("Batches are hidden by the search or the filter above."));
    std::vector<std::pair<QString, QString>> titles;
    for (const PayoutFormat &format : session.desk().batches.formats())
        titles.emplace_back(format.word, formatText(format.title, 80));
    m_model->setFormats(std::move(titles));
    buildCommands();
    buildTable();
    buildBatch();
    buildList();
    refreshBack();
}

void PayoutsPage::buildCommands()
{
    m_new = addCommand(
        tr("New batch …"), Icon::Plus, QKeySequence::New, tr("Make payout batches of the approved cash rewards"));
    m_details = addCommand(tr("Show details beside the table"), Icon::Info, QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Look at the current batch without leaving the table"));
    m_rules = addCommand(tr("Rules of payouts …"), Icon::Shield, {},
        tr("Whether a second person has to agree, from which balance on is paid, whether the suspended earn"));
    QAction *formats = addCommand(tr("Formats …"), Icon::Columns, {},
        tr("What the files for providers are made of: columns, signs, limits; try them on sample rows"));
    connect(formats, &QAction::triggered, this, [this] {
        auto *sheet =
            new FormatsSheet(session(), QString::fromUtf8(session().viewState().load(u"payouts/format"_s)), this);
        sheet->open();
    });
    QAction *reports =
        addCommand(tr("Reports …"), Icon::Table, {}, tr("Summary, payouts or ledger of a period as CSV, XLSX or PDF"));
    connect(reports, &QAction::triggered, this, [this] {
        auto *sheet = new ReportSheet(session(), this);
        connect(sheet, &ReportSheet::saved, this, [this](const QString &sentence) {
            banners()->showBanner(u"report"_s, {Tone::Positive, sentence, {}, {}, true});
        });
        sheet->open();
    });
    QAction *recovery = addCommand(tr("Recovery kit …"), Icon::Lock, {},
        tr("Save the keys of payout details and signatures for the day this computer is lost"));
    connect(recovery, &QAction::triggered, this, [this] {
        auto *sheet = new RecoverySheet(this->session(), this);
        connect(sheet, &RecoverySheet::done, this, [this](const QString &sentence, const QString &detail) {
            banners()->showBanner(u"recovery"_s, {Tone::Positive, sentence, detail, {}, true});
        });
        sheet->open();
    });
    m_openAll = addCommand(tr("All payouts …"), Icon::Cash, {},
        tr("The payouts of all batches: who got what, when, and what became of it"));
    connect(m_openAll, &QAction::triggered, this, &PayoutsPage::openList);
    m_back = addCommand(
        tr("Back to all batches"), Icon::ChevronLeft, QKeySequence::Back, tr("Leave the page of this batch"));
    m_back->setEnabled(false); // Esc closes the panel while the table is there
    header()->addAction(m_openAll);
    header()->addAction(m_new, Emphasis::Primary);
    connect(m_new, &QAction::triggered, this, [this] { makeNew({}); });
    connect(emptyState(), &EmptyState::actionTriggered, m_new, &QAction::trigger);
    connect(m_details, &QAction::triggered, this, [this] { openPanel(table()->currentIndex()); });
    connect(m_back, &QAction::triggered, this, &PayoutsPage::leavePlace);
    connect(m_rules, &QAction::triggered, this, [this] {
        auto *sheet = new RulesSheet(this->session(), this);
        connect(sheet, &RulesSheet::changed, this, [this](const QString &sentence) {
            BannerHost *place = isListShown() ? m_all->banners() : isPlaceBelowShown() ? m_view->banners() : banners();
            place->showBanner(u"rules"_s, {Tone::Positive, sentence, {}, {}, true});
            Q_EMIT this->session().booksChanged(); // other things may stand in the way of rewards now
        });
        sheet->open();
    });
}

void PayoutsPage::buildTable()
{
    using enum items::BatchColumn;
    m_states = filters()->addChoice(tr("State"));
    m_states->addItem(tr("All states"), QString());
    m_states->addItem(tr("Still open"), u"open"_s);
    for (const BatchState state : {BatchState::Draft, BatchState::Approved, BatchState::Sealed, BatchState::Exporting,
             BatchState::Exported, BatchState::Reconciled, BatchState::Closed, BatchState::Discarded})
        m_states->addItem(items::BatchModel::stateText(state), word(state));
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFilter(m_states->currentData().toString());
        refreshEmpty();
    });
    setModel(m_model);
    ElidedTable *rows = table();
    rows->setTwoLineRows(true);
    rows->setItemDelegateForColumn(column(Number), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(State), new ChipDelegate(items::CodeRole, rows));
    for (const auto which : {Total, Count, Answered})
        rows->setItemDelegateForColumn(column(which), new MoneyDelegate(items::MinorRole, rows));
    rows->setItemDelegateForColumn(
        column(Created), new DateDelegate(items::InstantRole, merchantsZone(session()), rows));
    rows->setColumnWidths({18, 18, 20, 11, 12, 30, 14, 0});
    rows->setFixedColumns({column(Number)});
    freezeColumn(column(Number));
    rows->setColumnPriority(
        {column(State), column(Total), column(Count), column(Answered), column(Created), column(Format), column(By)});
    rows->remember(&session().viewState(), u"payouts/table"_s);
}

void PayoutsPage::buildBatch()
{
    BatchView::Commands commands{};
    commands.approve = addCommand(tr("Approve …"), Icon::Shield, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        tr("A second person agrees to this batch"));
    commands.exportFile = addCommand(tr("Export …"), Icon::Export, QKeySequence(Qt::CTRL | Qt::Key_E),
        tr("Seal the batch and write its file for the provider"));
    commands.results = addCommand(tr("Read results …"), Icon::Import, QKeySequence(Qt::CTRL | Qt::Key_I),
        tr("Read the provider's result file back; it can also be dropped on the page"));
    commands.check =
        addCommand(tr("Check a file …"), Icon::Check, {}, tr("Is this file, byte for byte, the one that was sealed?"));
    commands.cover = addCommand(tr("Cover sheet …"), Icon::Export, QKeySequence(Qt::CTRL | Qt::Key_P),
        tr("Totals, fingerprints and approvals of this batch as a PDF, with lines to sign by hand"));
    commands.markPaid = addCommand(
        tr("Mark as paid by hand …"), Icon::Cash, {}, tr("The selected payouts were paid elsewhere, with a reference"));
    commands.close =
        addCommand(tr("Close"), Icon::Success, {}, tr("Every payout is answered: nothing more is expected"));
    commands.discard =
        addCommand(tr("Discard …"), Icon::Trash, {}, tr("Nothing of this batch is paid; its rewards are free again"));
    m_view = new BatchView(session(), commands);
    connect(m_view, &BatchView::backRequested, this, &PayoutsPage::leavePlace);
    connect(m_view, &BatchView::gone, this, &PayoutsPage::leavePlace);
    m_under = new QStackedWidget;
    m_under->addWidget(m_view);
}

void PayoutsPage::buildList()
{
    m_all = new PayoutListPage(session());
    m_under->addWidget(m_all);
    setPlaceBelow(m_under);
    connect(m_all->place(), &PageHeader::backRequested, this, &PayoutsPage::leavePlace);
    connect(m_all, &PayoutListPage::batchWanted, this, [this](BatchId id, PayoutId line) {
        openBatch(id, line);
        m_fromList = true;
    });
    for (const auto signal : {&SidePanel::opened, &SidePanel::closed})
        connect(m_all->panel(), signal, this, &PayoutsPage::refreshBack);
}

/// One key for two things would do neither: while the panel of the list is open, Esc is the panel's.
void PayoutsPage::refreshBack()
{
    QList<QKeySequence> keys{QKeySequence(QKeySequence::Back)};
    if (!isListShown() || !m_all->panel()->isOpen())
        keys += QKeySequence(Qt::Key_Escape);
    m_back->setShortcuts(keys);
}

bool PayoutsPage::isListShown() const
{
    return m_all && isPlaceBelowShown() && m_under->currentWidget() == m_all;
}

QList<QAction *> PayoutsPage::commands() const
{
    QList<QAction *> all = TablePage::commands();
    if (isListShown())
        all += m_all->commands();
    else if (isPlaceBelowShown())
        all += m_view->tools()->commands();
    return all;
}

QWidget *PayoutsPage::searchField() const
{
    if (isListShown())
        return m_all->searchField();
    return isPlaceBelowShown() ? m_view->filters() : TablePage::searchField();
}

void PayoutsPage::openList()
{
    panel()->close();
    m_details->setEnabled(false);
    m_back->setEnabled(true);
    m_fromList = false;
    m_under->setCurrentWidget(m_all);
    m_under->setFocusProxy(m_all);
    showPlaceBelow(true);
    m_all->setFocus(Qt::OtherFocusReason);
    refreshBack();
    m_all->reload();
}

/// Where the place below was opened from.
void PayoutsPage::leavePlace()
{
    if (isListShown() && m_all->panel()->isOpen())
        m_all->panel()->close();
    else if (isPlaceBelowShown() && !isListShown() && m_fromList)
        openList();
    else
        leaveBatch();
}

void PayoutsPage::makeNew(ChosenRewards rewards)
{
    auto *sheet = new NewBatchSheet(session(), std::move(rewards), this);
    connect(sheet, &NewBatchSheet::made, this, [this](BatchId first, const QString &sentence) {
        openBatch(first);
        m_view->banners()->showBanner(u"step"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

void PayoutsPage::open(const QString &argument)
{
    if (argument == "new"_L1) {
        makeNew({});
        return;
    }
    if (argument.startsWith("rewards "_L1)) {
        std::vector<RewardId> rewards;
        for (const auto &id : argument.mid(8).split(u' ', Qt::SkipEmptyParts))
            rewards.push_back(RewardId{id.toLongLong()});
        makeNew(std::move(rewards));
        return;
    }
    if (argument.startsWith("batch "_L1)) {
        const QStringList words = argument.split(u' ');
        const bool hasLine = words.size() == 4 && words.at(2) == "line"_L1;
        openBatch(BatchId{words.at(1).toLongLong()}, hasLine ? PayoutId{words.at(3).toLongLong()} : PayoutId());
        return;
    }
    if (argument == "payouts"_L1 || argument.startsWith("payouts "_L1)) {
        openList();
        m_all->open(argument.mid(8));
        return;
    }
    leaveBatch();
    if (auto *search = filters()->findChild<SearchField *>())
        search->setText(argument);
}

void PayoutsPage::openBatch(BatchId id, PayoutId line)
{
    panel()->close();
    m_details->setEnabled(false);
    m_back->setEnabled(true);
    m_fromList = false;
    m_under->setCurrentWidget(m_view);
    m_under->setFocusProxy(m_view);
    showPlaceBelow(true);
    m_view->setFocus(Qt::OtherFocusReason);
    refreshBack();
    m_view->open(id, line);
}

void PayoutsPage::leaveBatch()
{
    if (!isPlaceBelowShown())
        return;
    const bool isBatchLeft = !isListShown(); // the list is left with the row as it was
    m_details->setEnabled(true);
    m_back->setEnabled(false);
    showPlaceBelow(false);
    refreshBack();
    if (isBatchLeft)
        goToRow(m_view->batchId().value);
}

void PayoutsPage::activateRow(const QModelIndex &index)
{
    if (index.isValid())
        openBatch(m_model->row(index).id);
}

void PayoutsPage::reload()
{
    if (isListShown())
        m_all->reload();
    else if (isPlaceBelowShown())
        m_view->reload();
    services::inBackground(
        this, [&desk = session().desk()] { return desk.batches.list(); },
        [this](Result<std::vector<Batch>> batches) {
            if (batches)
                show(*std::move(batches));
            else
                session().report(batches.error());
        });
}

void PayoutsPage::show(std::vector<Batch> batches)
{
    const auto open = std::count_if(
        batches.begin(), batches.end(), [](const Batch &batch) { return items::BatchModel::isOpen(batch.state); });
    QStringList truth{tr("%Ln open batches", nullptr, static_cast<int>(open))};
    if (const QList<Money> totals =
            baseFirst(openTotals(batches, session().modes().usual()), session().workspace().currency);
        !totals.isEmpty())
        truth += formatMoneys(totals);
    header()->setTruth(truth.join(u" · "_s));
    const auto total = static_cast<qint64>(batches.size());
    m_model->setRows(std::move(batches));
    showRows(total);
}

void PayoutsPage::fillPanel(const QModelIndex &index)
{
    const Batch &batch = m_model->row(index);
    auto *details = new DetailsView;
    details->addBadge({items::BatchModel::stateText(batch.state), stateLook(word(batch.state))});
    details->addHeading(tr("Batch %1").arg(batch.number));
    details->addSentence(PayoutWords::sumText(batch.count, {batch.total, batch.currency}));
    details->addFact(tr("File"), m_model->formatTitle(batch.format));
    details->addFact(tr("Answered"), formatCount(batch.answered));
    details->addFact(tr("Paid"), formatMoney({batch.paid, batch.currency}));
    details->addFact(tr("Made by"), safeText(batch.createdByName, 60));
    details->addFact(tr("Made"), formatDateTime(batch.createdAt, merchantsZone(session())));
    for (const BatchApproval &approval : batch.approvals)
        details->addFact(tr("Approved by"), safeText(approval.name, 60));
    if (batch.exportedAt)
        details->addFact(tr("Exported"), formatDateTime(*batch.exportedAt, merchantsZone(session())));
    if (!batch.discardReason.isEmpty())
        details->addFact(tr("Discarded"), batch.discardReason);
    auto *all = makeButton(Icon::Batches, tr("Open the batch"));
    connect(all, &QPushButton::clicked, this, [this, id = batch.id] { openBatch(id); });
    details->addButton(all);
    details->finish();
    panel()->setContent(details);
}

} // namespace rd::views

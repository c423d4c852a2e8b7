// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardspage.h"

#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "views/moving/comparesheet.h"
#include "views/moving/paidsheet.h"
#include "views/participants/importsheet.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardcommands.h"
#include "views/rewards/rewarddecisions.h"
#include "views/shell/session.h"
#include "views/support/connectionlook.h"
#include "views/support/currencies.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr RewardListId kLists[kRewardListCount] = {RewardListId::Due, RewardListId::InReview, RewardListId::Upcoming,
    RewardListId::BeingChecked, RewardListId::NotRewarded, RewardListId::Issued, RewardListId::Rejected,
    RewardListId::All};

int column(items::RewardColumn which)
{
    return static_cast<int>(which);
}

/// In a narrow window the bar slides instead of making the window wider.
QWidget *slidingRow(SegmentBar *segments)
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(segments);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->setFixedHeight(segments->sizeHint().height());
    QObject::connect(segments, &SegmentBar::currentChanged, scroll, [segments, scroll] {
        const QList<QAbstractButton *> buttons = segments->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isChecked())
                scroll->ensureWidgetVisible(button);
        }
    });
    return scroll;
}

/// The choices of a filter anew, with what was chosen.
void refill(QComboBox *box, const QString &all, QStringList values)
{
    const QSignalBlocker quiet(box);
    const QString current = box->currentData().toString();
    values.removeDuplicates();
    values.sort(Qt::CaseInsensitive);
    box->clear();
    box->addItem(all, QString());
    for (const QString &value : values)
        box->addItem(safeText(value, 60), value);
    box->setCurrentIndex(qMax(0, box->findData(current)));
}

} // namespace

RewardsPage::RewardsPage(Session &session, QWidget *parent)
    : TablePage(PageId::Rewards, session,
        {tr("Rewards"), tr("Rewards"), tr("Search participant, e-mail, customer or id"), tr("Why is this due?"),
            u"rewards"_s},
        Icon::Rewards, parent),
      m_model(new items::RewardModel(this)),
      m_explanation(new ExplanationView(session))
{
    auto *sync = new QAction(Icons::get(Icon::Sync), tr("Sync"), this);
    sync->setStatusTip(tr("Pull what is new from all connections"));
    connect(sync, &QAction::triggered, this, [this] { this->session().startSync(); });
    header()->addAction(sync);
    panel()->setContent(m_explanation);
    buildLists();
    buildFilters();
    buildTable();
    buildCommands();
    applyFilter();
    refreshSelection();
}

void RewardsPage::buildLists()
{
    m_segments = new SegmentBar(tr("Lists of rewards"));
    for (const RewardListId list : kLists)
        m_segments->addSegment(listWord(list), listTitle(list));
    m_segments->setCurrent(listWord(RewardListId::Due));
    connect(m_segments, &SegmentBar::currentChanged, this, &RewardsPage::applyFilter);
    addAboveFilters(slidingRow(m_segments));
}

void RewardsPage::buildFilters()
{
    m_campaigns = filters()->addChoice(tr("Campaign"));
    m_currencies = filters()->addChoice(tr("Currency"));
    m_connections = filters()->addChoice(tr("Connection"));
    fillChoices();
    connect(m_connections, &QComboBox::currentIndexChanged, this, &RewardsPage::applyFilter);
    connect(&session(), &Session::connectionsChanged, this, &RewardsPage::showConnections);
    connect(m_campaigns, &QComboBox::currentIndexChanged, this, &RewardsPage::applyFilter);
    connect(m_currencies, &QComboBox::currentIndexChanged, this, &RewardsPage::applyFilter);
}

void RewardsPage::buildTable()
{
    using enum items::RewardColumn;
    setModel(m_model, QAbstractItemView::ExtendedSelection);
    ElidedTable *rows = table();
    rows->setTwoLineRows(true);
    rows->setItemDelegateForColumn(column(Participant), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(Amount),
        new MoneyDelegate(
            [this](const QModelIndex &index) -> std::optional<Money> { return m_model->row(index).amount; },
            [this](const QModelIndex &index) {
                const bool isMarked = session().modes().both() && m_model->row(index).mode() == Mode::Test;
                return isMarked ? tr("Test mode") : QString();
            },
            rows));
    rows->setItemDelegateForColumn(column(State), new ChipDelegate(items::CodeRole, rows));
    rows->setItemDelegateForColumn(column(Blockers),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                QList<ChipContent> chips;
                for (const Blocker blocker : m_model->row(index).blockers)
                    chips += ChipContent{items::RewardModel::blockerText(blocker), blockerLook(word(blocker))};
                return chips;
            },
            rows));
    rows->setItemDelegateForColumn(column(Due), new DateDelegate(items::InstantRole, rows));
    rows->setItemDelegateForColumn(column(Connection),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                const QString &name = m_model->row(index).connection;
                return name.isEmpty() ? QList<ChipContent>()
                                      : QList<ChipContent>{ConnectionLook::chip(session().connections(), name)};
            },
            rows));
    rows->setColumnWidths({28, 15, 15, 10, 18, 28, 14, 15, 16, 0});
    rows->setFixedColumns({column(Participant), column(Amount)});
    freezeColumn(column(Participant));
    rows->hideAtFirst(column(For));
    m_areSeveral = ConnectionLook::areSeveral(session().connections());
    if (!m_areSeveral)
        rows->hideAtFirst(column(Connection));
    rows->setColumnPriority(
        {column(State), column(Due), column(Blockers), column(Kind), column(Campaign), column(Customer)});
    rows->sortByColumn(column(Due), Qt::AscendingOrder);
    rows->remember(&session().viewState(), u"rewards/table"_s);
    connect(rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RewardsPage::refreshSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RewardsPage::refreshSelection);
}

/// One account needs no telling apart.
void RewardsPage::showConnections()
{
    const QString before = m_connections->currentData().toString();
    ConnectionLook::fill(m_connections, session().connections());
    const bool several = ConnectionLook::areSeveral(session().connections());
    if (std::exchange(m_areSeveral, several) != several)
        table()->setColumnHidden(column(items::RewardColumn::Connection), !several);
    offerPayouts();
    // After every task: what is selected, and the columns a person chose, stay.
    if (m_connections->currentData().toString() == before)
        return;
    const std::vector<RewardId> selected = selectedRewards();
    applyFilter();
    selectAgain(selected);
}

void RewardsPage::buildCommands()
{
    m_decisions = new RewardDecisions(session(), *banners(), *this);
    connect(m_explanation, &ExplanationView::flagDecisionWanted, m_decisions, &RewardDecisions::decideFlag);
    m_commands = new RewardCommands([this](const QString &text, Icon icon, const QKeySequence &shortcut,
                                        const QString &tip) { return addCommand(text, icon, shortcut, tip); },
        this);
    buildMoving();
    offerPayouts();
    m_actions = new ActionBar;
    m_commands->fill(*m_actions);
    addBelowTable(m_actions);
    m_explanation->setChangeAnswers(m_commands->changeAnswers());
    connect(m_commands->explain(), &QAction::triggered, this, [this] { openPanel(table()->currentIndex()); });
    connect(m_commands->selectAll(), &QAction::triggered, table(), &ElidedTable::selectAll);
    connect(m_commands, &RewardCommands::decisionTriggered, this,
        [this](services::Decision decision) { m_decisions->decide(decision, selectedRewards()); });
    connect(m_commands, &RewardCommands::uncertainTriggered, this, [this](bool again) {
        if (const auto rows = selectedRows(); rows.size() == 1)
            m_decisions->settleUncertain(*rows.front(), again);
    });
    connect(m_commands, &RewardCommands::issueTriggered, this, &RewardsPage::issue);
    connect(m_commands, &RewardCommands::stepTriggered, this, &RewardsPage::step);
}

void RewardsPage::buildMoving()
{
    QAction *paid = addCommand(tr("Take over paid commissions …"), Icon::Import, {},
        tr("Read what another system has already paid, so that nothing is paid twice"));
    QAction *compare = addCommand(tr("Compare with another system …"), Icon::Table, {},
        tr("Their commissions beside ours, line by line; changes nothing"));
    QAction *sales =
        addCommand(tr("Import sales …"), Icon::Cash, {}, tr("Enter sales that no provider reports, from a CSV file"));
    QAction *participant = addCommand(tr("Open the participant"), Icon::Participants,
        QKeySequence(Qt::CTRL | Qt::Key_P), tr("Go to the page of the participant of this row"));
    connect(participant, &QAction::triggered, this, [this] {
        const QModelIndex current = table()->currentIndex();
        if (current.isValid())
            session().navigate(
                PageId::Participants, u"id %1 from rewards"_s.arg(m_model->row(current).participant.value));
    });
    QAction *batch = addCommand(tr("Pay in a batch …"), Icon::Batches, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        tr("Make payout batches of the selected approved cash rewards, or of all of them"));
    connect(batch, &QAction::triggered, this, [this] {
        QStringList ids;
        for (const RewardId id : selectedRewards())
            ids += QString::number(id.value);
        const QString wanted = ids.isEmpty() ? u"new"_s : QString(u"rewards "_s + ids.join(u' '));
        session().navigate(PageId::Payouts, wanted);
    });
    connect(paid, &QAction::triggered, this, [this] { PaidSheet::choose(session(), this); });
    connect(compare, &QAction::triggered, this, [this] { CompareSheet::choose(session(), this); });
    connect(sales, &QAction::triggered, this,
        [this] { ImportSheet::choose(session(), ImportSheet::Kind::Sales, {}, this); });
}

RewardListId RewardsPage::currentList() const
{
    for (const RewardListId list : kLists) {
        if (listWord(list) == m_segments->current())
            return list;
    }
    return RewardListId::Due;
}

void RewardsPage::open(const QString &argument)
{
    m_wanted = argument;
    if (!m_loaded)
        return;
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted.startsWith("participant "_L1)) {
        m_segments->setCurrent(listWord(RewardListId::All));
        if (auto *search = filters()->findChild<SearchField *>())
            search->setText(wanted.mid(12));
    } else if (wanted.startsWith("search "_L1)) {
        m_segments->setCurrent(listWord(RewardListId::All));
        filters()->search()->setText(wanted.mid(7));
    } else if (wanted.startsWith("reward "_L1)) {
        m_segments->setCurrent(listWord(RewardListId::All));
        openRow(wanted.mid(7).toLongLong());
    } else {
        m_segments->setCurrent(wanted);
    }
}

void RewardsPage::reload()
{
    services::inBackground(
        this, [&desk = session().desk()] { return desk.rewards.list({}); },
        [this](Result<services::RewardList> list) {
            if (list)
                show(*std::move(list));
            else
                session().report(list.error());
        });
}

void RewardsPage::show(services::RewardList list)
{
    const std::vector<RewardId> selected = selectedRewards();
    m_asOf = list.asOf;
    m_loaded = true;
    m_model->setRows(std::move(list.rows));
    fillChoices();
    applyFilter();
    selectAgain(selected);
    if (!m_wanted.isEmpty())
        open(m_wanted);
    showRows();
}

void RewardsPage::selectAgain(const std::vector<RewardId> &ids)
{
    // The selection survives a reload by id: a decision about ten rewards must not lose the eleventh.
    QItemSelection again;
    for (const RewardId id : ids) {
        const int row = m_model->rowOfReward(id);
        if (row >= 0)
            again.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    table()->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

void RewardsPage::fillChoices()
{
    QStringList campaigns;
    QStringList currencies;
    for (const RewardRow &row : m_model->rows()) {
        if (campaigns.isEmpty() || campaigns.constLast() != row.campaign)
            campaigns += row.campaign;
        if (row.amount && (currencies.isEmpty() || currencies.constLast() != row.amount->currency.code()))
            currencies += row.amount->currency.code();
    }
    refill(m_campaigns, tr("All campaigns"), campaigns);
    refill(m_currencies, tr("All currencies"), currencies);
    ConnectionLook::fill(m_connections, session().connections());
}

void RewardsPage::applyFilter()
{
    const RewardListId list = currentList();
    const QString campaign = m_campaigns->currentData().toString();
    const QString currency = m_currencies->currentData().toString();
    const QString connection = m_connections->currentData().toString();
    m_model->setCondition([list, campaign, currency, connection](const RewardRow &row) {
        return belongsTo(row, list) && (campaign.isEmpty() || row.campaign == campaign)
            && (connection.isEmpty() || row.connection == connection)
            && (currency.isEmpty() || (row.amount && row.amount->currency.code() == currency));
    });
    setEmptyWords({emptyWords(list).first, emptyWords(list).second, {}},
        tr("Rewards of this list are hidden by the search or the filters above."));
    refreshCounts();
    // The panel speaks of a row that can be seen.
    if (panel()->isOpen() && m_model->rowOfReward(m_explanation->reward()) < 0)
        panel()->close();
}

void RewardsPage::refreshCounts()
{
    if (!m_loaded)
        return;
    std::array<qint64, kRewardListCount> counts{};
    std::vector<const RewardRow *> due;
    for (const RewardRow &row : m_model->rows()) {
        for (const RewardListId list : kLists)
            counts[static_cast<std::size_t>(list)] += belongsTo(row, list) ? 1 : 0;
        if (belongsTo(row, RewardListId::Due))
            due.push_back(&row);
    }
    for (const RewardListId list : kLists)
        m_segments->setCount(listWord(list), counts[static_cast<std::size_t>(list)]);
    setTotal(counts[static_cast<std::size_t>(currentList())], !m_model->rows().empty());
    refreshTruth(due);
}

void RewardsPage::refreshTruth(const std::vector<const RewardRow *> &due)
{
    const RewardTotals totals = totalsOf(due, session().modes());
    QString truth = tr("%Ln due", nullptr, static_cast<int>(totals.count));
    if (!totals.amounts.isEmpty() || !totals.testAmounts.isEmpty()) {
        const Currency base = session().workspace().currency;
        truth += u" · "_s + amountsText(baseFirst(totals.amounts, base), baseFirst(totals.testAmounts, base));
    }
    header()->setTruth(tr("%1 · as of %2", "1: counts and totals, 2: time").arg(truth, formatDateTime(m_asOf)));
}

std::vector<const RewardRow *> RewardsPage::selectedRows() const
{
    std::vector<const RewardRow *> rows;
    // Ranges, not indexes: selecting a million rows is one range.
    const QItemSelection selection = table()->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(&m_model->row(m_model->index(row, 0)));
    }
    return rows;
}

std::vector<RewardId> RewardsPage::selectedRewards() const
{
    std::vector<RewardId> ids;
    for (const RewardRow *row : selectedRows())
        ids.push_back(row->id);
    return ids;
}

void RewardsPage::refreshSelection()
{
    if (!m_commands)
        return;
    const std::vector<const RewardRow *> rows = selectedRows();
    m_commands->update(rows);
    RewardTotals totals = totalsOf(rows, session().modes());
    totals.amounts = baseFirst(std::move(totals.amounts), session().workspace().currency);
    m_actions->setSelection(rows.empty() ? QString() : totalsSentence(totals));
}

void RewardsPage::fillPanel(const QModelIndex &index)
{
    const RewardRow &row = m_model->row(index);
    panel()->setTitle(belongsTo(row, RewardListId::Due) ? tr("Why is this due?") : tr("Why is this so?"));
    m_explanation->show(row);
}

void RewardsPage::offerPayouts()
{
    QStringList providers;
    for (const Connection &connection : session().connections()) {
        if (connection.active)
            providers << connection.provider;
    }
    m_commands->setPayoutProviders(providers);
}

void RewardsPage::issue(const QString &method)
{
    services::IssueOrder order;
    order.method = method;
    order.member = session().desk().actor;
    const std::vector<const RewardRow *> rows = selectedRows();
    const bool onlyCoupons =
        std::all_of(rows.begin(), rows.end(), [](const RewardRow *row) { return row->kind == RewardKind::Coupon; });
    for (const RewardRow *row : rows) {
        const bool fits = services::IssueService::methodsFor(row->kind).contains(method)
            || services::IssueService::payoutMethodsFor(row->kind).contains(method) || rows.size() == 1 || onlyCoupons;
        if (row->state == RewardState::Approved && fits)
            order.ids.push_back(row->id);
    }
    if (order.ids.empty())
        return;
    auto *sheet = new IssueSheet(session(), order, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &IssueSheet::showListRequested, this,
        [this](RewardListId list) { m_segments->setCurrent(listWord(list)); });
    sheet->open();
    sheet->start();
}

void RewardsPage::step(int by)
{
    const int row = qBound(0, table()->currentIndex().row() + by, m_model->rowCount() - 1);
    if (row >= 0)
        table()->selectRow(row);
}

} // namespace rd::views

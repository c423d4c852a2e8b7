// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardspage.h"

#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "models/services/historyservice.h"
#include "views/moving/comparesheet.h"
#include "views/moving/paidsheet.h"
#include "views/participants/importsheet.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/rewardcommands.h"
#include "views/rewards/rewardselection.h"
#include "views/shell/session.h"
#include "views/support/connectionlook.h"
#include "views/support/currencies.h"
#include "views/support/focusorder.h"
#include "views/support/merchantzone.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/chip.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/slidingrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHideEvent>
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
    buildGroupCommands();
    applyFilter();
    refreshSelection();
    tabInVisualOrder(*this);
}

void RewardsPage::buildLists()
{
    m_segments = new SegmentBar(tr("Lists of rewards"));
    for (const RewardListId list : kLists)
        m_segments->addSegment(listWord(list), listTitle(list));
    m_segments->setCurrent(listWord(RewardListId::Due));
    connect(m_segments, &SegmentBar::currentChanged, this, &RewardsPage::applyFilter);
    buildGroups();
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    row->addWidget(slidingRow(m_segments), 1);
    row->addWidget(m_groups->chip());
    row->addWidget(m_groups->choice());
    addAboveFilters(line);
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
            [this](const QModelIndex &index) { return m_model->rewards().amount(m_model->source(index)); },
            [this](const QModelIndex &index) {
                const bool isMarked =
                    session().modes().both() && m_model->rewards().mode(m_model->source(index)) == Mode::Test;
                return isMarked ? tr("Test mode") : QString();
            },
            rows));
    rows->setItemDelegateForColumn(column(State), new ChipDelegate(items::CodeRole, rows));
    rows->setItemDelegateForColumn(column(Blockers),
        new ChipDelegate([this](const QModelIndex &index) { return blockerChips(*m_model, index); }, rows));
    rows->setItemDelegateForColumn(column(Due), new DateDelegate(items::InstantRole, merchantsZone(session()), rows));
    rows->setItemDelegateForColumn(column(Connection),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                const QString name = index.data(items::RawRole).toString();
                return name.isEmpty() ? QList<ChipContent>()
                                      : QList<ChipContent>{ConnectionLook::chip(session().connections(), name)};
            },
            rows));
    // The last one takes what is left over, and has room for its words as long as others can give some.
    rows->setColumnWidths({28, 15, 17, 10, 18, 28, 14, 15, 16, 32});
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
    const auto keep = keepSelection();
    applyFilter();
    keep();
}

void RewardsPage::buildCommands()
{
    m_decisions = new RewardDecisions(session(), *banners(), *this);
    connect(m_explanation, &ExplanationView::flagDecisionWanted, m_decisions, &RewardDecisions::decideFlag);
    m_commands = new RewardCommands([this](const QString &text, Icon icon, const QKeySequence &shortcut,
                                        const QString &tip) { return addCommand(text, icon, shortcut, tip); },
        this);
    connect(m_decisions, &RewardDecisions::decidedOne, this, &RewardsPage::noteDecision);
    m_decisions->setUndoAction(addCommand(tr("Undo the last decision"), Icon::Undo, QKeySequence::Undo,
        tr("Take back what was decided last, while nothing was sent")));
    buildObstacles();
    buildMoving();
    offerPayouts();
    m_actions = new ActionBar;
    m_commands->fill(*m_actions);
    addBelowTable(m_actions);
    connect(m_explanation, &ExplanationView::changeDecisionWanted, m_decisions,
        [this](services::Decision decision, RewardId reward) { m_decisions->decide(decision, {reward}); });
    connect(m_commands->explain(), &QAction::triggered, this, [this] { openPanel(table()->currentIndex()); });
    connect(m_commands->selectAll(), &QAction::triggered, table(), &ElidedTable::selectAll);
    connect(m_commands, &RewardCommands::decisionTriggered, this, [this](services::Decision decision) {
        lookAt(
            selected(), m_decisions, [](const SelectedRewards &all) { return all.ids(); },
            [this, decision](const std::vector<RewardId> &ids) { m_decisions->decide(decision, ids); });
    });
    connect(m_commands, &RewardCommands::uncertainTriggered, this, [this](bool again) {
        if (const SelectedRewards one = selected(); one.count() == 1) {
            const QModelIndex row = m_model->index(m_model->rowOfReward(one.ids().front()), 0);
            m_decisions->settleUncertain(m_model->row(row), again);
        }
    });
    connect(m_commands, &RewardCommands::issueTriggered, this, &RewardsPage::issue);
    connect(m_commands, &RewardCommands::byHandTriggered, this, &RewardsPage::recordByHand);
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
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), tr("Go to the page of the participant of this row"));
    connect(participant, &QAction::triggered, this, [this] {
        const QModelIndex current = table()->currentIndex();
        if (current.isValid())
            session().navigate(PageId::Participants,
                u"id %1 from rewards"_s.arg(m_model->rewards().participant(m_model->source(current)).value));
    });
    QAction *batch = addCommand(tr("Pay in a batch …"), Icon::Batches, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        tr("Make payout batches of the selected approved cash rewards, or of all of them"));
    connect(batch, &QAction::triggered, this, &RewardsPage::payInBatch);
    QAction *last = addCommand(tr("Last issue …"), Icon::Clock, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        tr("Read again what the last order to issue rewards came to, reward by reward"));
    connect(last, &QAction::triggered, this, [this] { openIssueSheet({}, true); });
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
    m_groups->showGroup({}); // what is asked for may be of another one
    if (wanted.startsWith("participant "_L1)) {
        m_segments->setCurrent(listWord(RewardListId::All));
        if (auto *search = filters()->findChild<SearchField *>())
            search->setText(wanted.mid(12));
    } else if (wanted.startsWith("search "_L1)) {
        filters()->clear(); // exactly these rows are meant
        m_segments->setCurrent(listWord(RewardListId::All));
        filters()->search()->setText(wanted.mid(7));
    } else if (wanted.startsWith("reward "_L1)) {
        m_segments->setCurrent(listWord(RewardListId::All));
        const qint64 id = wanted.mid(7).toLongLong();
        if (m_model->rowOfId(id) < 0)
            filters()->clear(); // it is hidden by what was looked for before
        openRow(id);
    } else if (wanted == "last-issue"_L1) {
        openIssueSheet({}, true);
    } else {
        m_segments->setCurrent(wanted);
    }
}

/// Who comes back later looks at something else than the next reward.
void RewardsPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_decided.reset();
        m_goesOn.reset();
    }
    TablePage::hideEvent(event);
}

void RewardsPage::reload()
{
    if (!beginReading())
        return;
    m_goesOn = std::exchange(m_decided, {}); // rows that were read before the decision do not know of it
    services::inBackground(
        this, [&desk = session().desk()] { return desk.history.rewardTable(); },
        [this](Result<services::RewardTable> table) {
            if (table) {
                show(*std::move(table));
                return;
            }
            session().report(table.error());
            endReading();
        });
}

void RewardsPage::show(services::RewardTable table)
{
    renewRows([rewards = std::move(table.rewards)](
                  items::ColumnModel &model) { static_cast<items::RewardModel &>(model).setIndex(rewards); },
        [this, asOf = table.asOf] {
            m_asOf = asOf;
            m_loaded = true;
            m_groups->noteRewards();
            fillChoices();
            applyFilter();
            refreshSelection();
            if (!m_wanted.isEmpty())
                open(m_wanted);
            showRows();
            goOnAfterDecision();
        });
}

void RewardsPage::fillChoices()
{
    const RewardIndex &rewards = m_model->rewards();
    QStringList campaigns = rewards.campaigns().texts();
    QStringList currencies;
    for (const Currency currency : rewards.currencies()) {
        if (currency.isValid())
            currencies += currency.code();
    }
    refill(m_campaigns, tr("All campaigns"), std::move(campaigns));
    refill(m_currencies, tr("All currencies"), std::move(currencies));
    ConnectionLook::fill(m_connections, session().connections());
}

void RewardsPage::applyFilter()
{
    const RewardListId list = currentList();
    const RewardListRule rule = ruleOf(list);
    m_model->setCondition({rule.states, rule.stoppedOnly, m_campaigns->currentData().toString(),
        m_currencies->currentData().toString(), m_connections->currentData().toString()});
    refreshWords();
}

/// All that is said about the rewards shown.
void RewardsPage::refreshWords()
{
    const RewardListId list = currentList();
    const EmptyWords nothing{emptyWords(list).first, emptyWords(list).second, {}};
    if (m_groups->isOneShown())
        setEmptyWords(nothing,
            tr("%1 has no rewards in this list, or the search and the filters above hide them.")
                .arg(isolated(m_groups->shownName())),
            tr("Show all groups"));
    else
        setEmptyWords(nothing, tr("Rewards of this list are hidden by the search or the filters above."));
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
    for (const RewardSum &sum : m_model->rewards().sums()) {
        for (const RewardListId list : kLists)
            counts[static_cast<std::size_t>(list)] += ruleOf(list).holds(sum.state, sum.isStopped) ? sum.count : 0;
    }
    for (const RewardListId list : kLists)
        m_segments->setCount(listWord(list), counts[static_cast<std::size_t>(list)]);
    m_shownList = counts[static_cast<std::size_t>(currentList())];
    setTotal(m_shownList, m_model->rewards().size() > 0);
    placeGroups();
    refreshTruth();
}

void RewardsPage::refreshTruth()
{
    std::vector<RewardSum> due = m_model->rewards().sums();
    std::erase_if(due, [](const RewardSum &sum) { return !ruleOf(RewardListId::Due).holds(sum.state, sum.isStopped); });
    const RewardTotals totals = totalsOf(due, session().modes());
    QString truth = tr("%Ln due", nullptr, static_cast<int>(totals.count));
    if (!totals.amounts.isEmpty() || !totals.testAmounts.isEmpty()) {
        const Currency base = session().workspace().currency;
        truth += u" · "_s + amountsText(baseFirst(totals.amounts, base), baseFirst(totals.testAmounts, base));
    }
    header()->setTruth(tr("%1 · as of %2", "1: counts and totals, 2: time")
                           .arg(truth, formatDateTime(m_asOf, merchantsZone(session()))));
}

void RewardsPage::fillPanel(const QModelIndex &index)
{
    const RewardRow row = m_model->row(index);
    panel()->setTitle(belongsTo(row, RewardListId::Due) ? tr("Why is this due?") : tr("Why is this so?"));
    m_explanation->show(row);
    placeGroupsBeside(true); // before the panel is there: the three together could make the window wider
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

} // namespace rd::views

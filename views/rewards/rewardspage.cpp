// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardspage.h"

#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "models/services/task.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/issuesheet.h"
#include "views/shell/session.h"
#include "views/support/currencies.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/banner.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/dialogs.h"
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
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>

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

QString pastWord(services::Decision decision, int count)
{
    switch (decision) {
    case services::Decision::Approve:
        return RewardsPage::tr("%Ln rewards approved.", nullptr, count);
    case services::Decision::Withdraw:
        return RewardsPage::tr("%Ln approvals withdrawn.", nullptr, count);
    case services::Decision::Reject:
        return RewardsPage::tr("%Ln rewards rejected.", nullptr, count);
    case services::Decision::Reopen:
        return RewardsPage::tr("%Ln rewards reopened.", nullptr, count);
    case services::Decision::Hold:
        return RewardsPage::tr("%Ln rewards held.", nullptr, count);
    case services::Decision::Release:
        return RewardsPage::tr("%Ln holds ended.", nullptr, count);
    case services::Decision::AcceptChange:
        return RewardsPage::tr("%Ln proposed changes booked.", nullptr, count);
    case services::Decision::DismissChange:
        return RewardsPage::tr("%Ln proposed changes dismissed.", nullptr, count);
    }
    return {};
}

} // namespace

RewardsPage::RewardsPage(Session &session, QWidget *parent)
    : Page(PageId::Rewards, session, parent), m_model(new items::RewardModel(this))
{
    buildCommands();
    buildHeader();
    buildFilters();
    buildTable();
    buildBody();
    applyFilter();
    refreshSelection();
}

void RewardsPage::buildCommands()
{
    const auto command = [this](const QString &text, Icon icon, const QKeySequence &shortcut, const QString &tip) {
        auto *action = new QAction(Icons::get(icon), text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setStatusTip(tip);
        addAction(action);
        m_commands += action;
        return action;
    };
    m_approve = command(tr("Approve"), Icon::Check, Qt::Key_A, tr("Accept the selected rewards for payment"));
    m_reject =
        command(tr("Reject …"), Icon::Cross, Qt::Key_R, tr("Decide against the selected rewards, with a reason"));
    m_hold =
        command(tr("Hold …"), Icon::Hold, Qt::Key_H, tr("Put the selected rewards aside for review, with a reason"));
    m_release = command(tr("End hold"), Icon::Play, {}, tr("End the hold of the selected rewards"));
    m_withdraw = command(tr("Withdraw approval"), Icon::Undo, {}, tr("Take the approval of the selected rewards back"));
    m_reopen = command(tr("Reopen …"), Icon::Refresh, {}, tr("Take a rejection back, with a reason"));
    m_explain = command(tr("Why is this due?"), Icon::Help, Qt::Key_E, tr("Show how the reward came about"));
    m_abandon = command(tr("End as uncertain …"), Icon::Cross, {},
        tr("Stop waiting for an outcome that cannot be found out; the reward is due again"));
    m_resend = command(tr("Send again …"), Icon::Refresh, {},
        tr("Look for the reward once more and, if it is not there, send it as a new request"));
    m_issueCoupon = command(tr("Send rewards with Stripe: coupon for the next invoice …"), Icon::Coupon,
        Qt::CTRL | Qt::Key_Return, tr("Preview, confirm and issue the selected coupon rewards"));
    m_issueCredit = command(tr("Send rewards with Stripe: account credit …"), Icon::Credit,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Return, tr("Preview, confirm and issue the selected rewards as account credit"));
    m_selectAll = command(tr("Select all in this list"), Icon::Table, QKeySequence::SelectAll,
        tr("Select every reward of the list shown"));

    QAction *next = command(tr("Next reward"), Icon::ChevronDown, Qt::Key_J, tr("Go to the next row"));
    QAction *previous = command(tr("Previous reward"), Icon::ChevronUp, Qt::Key_K, tr("Go to the row before"));
    connect(next, &QAction::triggered, this, [this] { step(1); });
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_approve, &QAction::triggered, this, [this] { decide(services::Decision::Approve); });
    connect(m_reject, &QAction::triggered, this, [this] { decide(services::Decision::Reject); });
    connect(m_hold, &QAction::triggered, this, [this] { decide(services::Decision::Hold); });
    connect(m_release, &QAction::triggered, this, [this] { decide(services::Decision::Release); });
    connect(m_withdraw, &QAction::triggered, this, [this] { decide(services::Decision::Withdraw); });
    connect(m_reopen, &QAction::triggered, this, [this] { decide(services::Decision::Reopen); });
    connect(m_abandon, &QAction::triggered, this, [this] { askAboutUncertain(false); });
    connect(m_resend, &QAction::triggered, this, [this] { askAboutUncertain(true); });
    connect(m_explain, &QAction::triggered, this, [this] { explain(m_table->currentIndex()); });
    connect(m_issueCoupon, &QAction::triggered, this, [this] { issue(u"stripe-coupon"_s); });
    connect(m_issueCredit, &QAction::triggered, this, [this] { issue(u"stripe-credit"_s); });
    connect(m_selectAll, &QAction::triggered, this, [this] { m_table->selectAll(); });
}

void RewardsPage::buildHeader()
{
    m_header = new PageHeader(tr("Rewards"));
    m_header->setTruth(tr("Loading …"));
    auto *sync = new QAction(Icons::get(Icon::Sync), tr("Sync"), this);
    sync->setStatusTip(tr("Pull what is new from all connections"));
    connect(sync, &QAction::triggered, this, [this] { session().startSync(); });
    m_header->addAction(sync);
    m_banners = new BannerHost;
    m_segments = new SegmentBar(tr("Lists of rewards"));
    for (const RewardListId list : kLists)
        m_segments->addSegment(listWord(list), listTitle(list));
    m_segments->setCurrent(listWord(RewardListId::Due));
    connect(m_segments, &SegmentBar::currentChanged, this, [this] { applyFilter(); });
}

void RewardsPage::buildFilters()
{
    m_filters = new FilterBar;
    m_filters->addSearch(tr("Search participant, e-mail, customer or id"));
    m_campaigns = m_filters->addChoice(tr("Campaign"));
    m_currencies = m_filters->addChoice(tr("Currency"));
    fillChoices();
    connect(m_filters, &FilterBar::searchChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        refreshCounts();
    });
    connect(m_campaigns, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
    connect(m_currencies, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
}

void RewardsPage::buildTable()
{
    m_table = new ElidedTable(tr("Rewards"));
    m_table->setModel(m_model);
    m_table->setTwoLineRows(true);
    m_table->setItemDelegateForColumn(
        column(items::RewardColumn::Participant), new TwoLineDelegate(items::CaptionRole, m_table));
    m_table->setItemDelegateForColumn(column(items::RewardColumn::Amount),
        new MoneyDelegate(
            [this](const QModelIndex &index) -> std::optional<Money> { return m_model->row(index).amount; }, m_table));
    m_table->setItemDelegateForColumn(column(items::RewardColumn::State), new ChipDelegate(items::CodeRole, m_table));
    m_table->setItemDelegateForColumn(column(items::RewardColumn::Blockers),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                QList<ChipContent> chips;
                for (const Blocker blocker : m_model->row(index).blockers)
                    chips += ChipContent{items::RewardModel::blockerText(blocker), blockerLook(word(blocker))};
                return chips;
            },
            m_table));
    m_table->setItemDelegateForColumn(column(items::RewardColumn::Due), new DateDelegate(items::InstantRole, m_table));
    m_table->setColumnWidths({26, 15, 15, 10, 18, 26, 14, 15, 0});
    m_table->setFixedColumns({column(items::RewardColumn::Participant), column(items::RewardColumn::Amount)});
    m_table->hideAtFirst(column(items::RewardColumn::For));
    m_table->sortByColumn(column(items::RewardColumn::Due), Qt::AscendingOrder);
    m_table->remember(&session().viewState(), u"rewards/table"_s);
    connect(m_table, &ElidedTable::rowActivated, this, &RewardsPage::explain);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RewardsPage::refreshSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RewardsPage::refreshSelection);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (m_panel->isOpen() && current.isValid())
                explain(current);
        });
    connect(m_table, &ElidedTable::contextMenuWanted, this, [this](const QModelIndex &, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_commands);
        menu->popup(at);
    });
}

QWidget *RewardsPage::buildSegmentRow()
{
    // In a narrow window the bar slides instead of making the window wider.
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_segments);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->setFixedHeight(m_segments->sizeHint().height());
    connect(m_segments, &SegmentBar::currentChanged, scroll, [this, scroll] {
        const QList<QAbstractButton *> segments = m_segments->findChildren<QAbstractButton *>();
        for (QAbstractButton *segment : segments) {
            if (segment->isChecked())
                scroll->ensureWidgetVisible(segment);
        }
    });
    return scroll;
}

void RewardsPage::buildBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    column->addWidget(m_header);
    column->addWidget(m_banners);
    column->addWidget(buildSegmentRow());
    column->addWidget(m_filters);

    m_empty = new EmptyState(Icon::Rewards, {}, {});
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_panel = new SidePanel(tr("Why is this due?"), this);
    m_panel->remember(&session().viewState(), u"rewards/panel"_s);
    m_explanation = new ExplanationView(session());
    m_panel->setContent(m_explanation);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Large));
    row->addLayout(m_stack, 1);
    row->addWidget(m_panel);
    column->addLayout(row, 1);

    m_actions = new ActionBar;
    m_actions->addAction(m_explain, Emphasis::Quiet);
    m_actions->addAction(m_reject);
    m_actions->addAction(m_hold);
    m_actions->addAction(m_release);
    m_actions->addAction(m_withdraw);
    m_actions->addAction(m_reopen);
    m_actions->addAction(m_abandon);
    m_actions->addAction(m_resend);
    m_approveButton = m_actions->addAction(m_approve);
    m_issueMenu = new QMenu(this);
    m_issueMenu->addActions({m_issueCoupon, m_issueCredit});
    QPushButton *issueButton = makeButton(Icon::Gift, tr("Issue reward"), Emphasis::Primary);
    issueButton->setMenu(m_issueMenu);
    m_actions->addWidget(issueButton);
    connect(m_issueCoupon, &QAction::changed, issueButton,
        [this, issueButton] { issueButton->setVisible(m_issueCoupon->isEnabled() || m_issueCredit->isEnabled()); });
    column->addWidget(m_actions);
    setFocusProxy(m_table);
}

QWidget *RewardsPage::searchField() const
{
    return m_filters;
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
        if (auto *search = m_filters->findChild<SearchField *>())
            search->setText(wanted.mid(12));
        return;
    }
    if (wanted.startsWith("reward "_L1)) {
        m_segments->setCurrent(listWord(RewardListId::All));
        const int row = m_model->rowOfReward(RewardId{wanted.mid(7).toLongLong()});
        if (row >= 0) {
            m_table->selectRow(row);
            explain(m_model->index(row, 0));
        }
        return;
    }
    m_segments->setCurrent(wanted);
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
    // The selection survives a reload by id: a decision about ten rewards must not lose the eleventh.
    const std::vector<RewardId> selected = selectedRewards();
    m_asOf = list.asOf;
    m_loaded = true;
    m_model->setRows(std::move(list.rows));
    fillChoices();
    applyFilter();
    QItemSelection again;
    for (const RewardId id : selected) {
        const int row = m_model->rowOfReward(id);
        if (row >= 0)
            again.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    if (const int row = m_model->rowOfReward(m_explanation->reward()); m_panel->isOpen() && row >= 0)
        m_explanation->show(m_model->row(m_model->index(row, 0)));
    if (!m_wanted.isEmpty())
        open(m_wanted);
    Q_EMIT reloaded();
}

void RewardsPage::fillChoices()
{
    const auto refill = [](QComboBox *box, const QString &all, QStringList values) {
        const QSignalBlocker quiet(box);
        const QString current = box->currentData().toString();
        values.removeDuplicates();
        values.sort(Qt::CaseInsensitive);
        box->clear();
        box->addItem(all, QString());
        for (const QString &value : values)
            box->addItem(safeText(value, 60), value);
        box->setCurrentIndex(qMax(0, box->findData(current)));
    };
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
}

void RewardsPage::applyFilter()
{
    const RewardListId list = currentList();
    const QString campaign = m_campaigns->currentData().toString();
    const QString currency = m_currencies->currentData().toString();
    m_model->setCondition([list, campaign, currency](const RewardRow &row) {
        return belongsTo(row, list) && (campaign.isEmpty() || row.campaign == campaign)
            && (currency.isEmpty() || (row.amount && row.amount->currency.code() == currency));
    });
    refreshCounts();
    // The panel speaks of a row that can be seen.
    if (m_panel->isOpen() && m_model->rowOfReward(m_explanation->reward()) < 0)
        m_panel->close();
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
    const RewardTotals totals = totalsOf(due);
    QString truth = tr("%Ln due", nullptr, static_cast<int>(totals.count));
    if (!totals.amounts.isEmpty())
        truth += u" · "_s + formatMoneys(baseFirst(totals.amounts, session().workspace().currency));
    m_header->setTruth(tr("%1 · as of %2", "1: counts and totals, 2: time").arg(truth, formatDateTime(m_asOf)));
    const bool nothing = m_model->rowCount() == 0;
    const bool filtered = counts[static_cast<std::size_t>(currentList())] > 0;
    if (nothing && filtered)
        m_empty->setText(tr("Nothing matches the filter"),
            tr("Rewards of this list are hidden by the search or the filters above."));
    else if (nothing)
        m_empty->setText(emptyWords(currentList()).first, emptyWords(currentList()).second);
    m_empty->setAction({});
    m_stack->setCurrentIndex(nothing ? 1 : 0);
}

std::vector<const RewardRow *> RewardsPage::selectedRows() const
{
    std::vector<const RewardRow *> rows;
    // Ranges, not indexes: selecting a million rows is one range.
    const QItemSelection selection = m_table->selectionModel()->selection();
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
    const std::vector<const RewardRow *> rows = selectedRows();
    const auto any = [&rows](auto &&condition) { return std::any_of(rows.begin(), rows.end(), condition); };
    const auto inState = [&any](std::initializer_list<RewardState> states) {
        return any([states](const RewardRow *row) {
            return std::find(states.begin(), states.end(), row->state) != states.end();
        });
    };
    const auto fits = [&any](const QString &method) {
        return any([&method](const RewardRow *row) {
            return row->state == RewardState::Approved
                && services::IssueService::methodsFor(row->kind).contains(method);
        });
    };
    const bool oneCash =
        rows.size() == 1 && rows.front()->state == RewardState::Approved && rows.front()->kind == RewardKind::Cash;
    m_approve->setEnabled(inState({RewardState::Due}));
    m_withdraw->setEnabled(inState({RewardState::Approved}));
    m_reject->setEnabled(
        inState({RewardState::Pending, RewardState::InReview, RewardState::Due, RewardState::Approved}));
    m_hold->setEnabled(inState({RewardState::Pending, RewardState::Due, RewardState::Approved}));
    m_release->setEnabled(any([](const RewardRow *row) { return (row->openFlags & bit(Flag::Held)) != 0; }));
    m_reopen->setEnabled(inState({RewardState::Rejected}));
    m_explain->setEnabled(!rows.empty());
    m_issueCredit->setEnabled(fits(u"stripe-credit"_s) || oneCash);
    m_issueCoupon->setEnabled(fits(u"stripe-coupon"_s));
    const bool oneUncertain = rows.size() == 1 && rows.front()->state == RewardState::Submitted;
    m_abandon->setEnabled(oneUncertain);
    m_resend->setEnabled(oneUncertain);
    for (QAction *action : {m_withdraw, m_release, m_reopen, m_hold, m_approve, m_reject, m_abandon, m_resend})
        action->setVisible(action->isEnabled() || action == m_approve || action == m_reject);
    // One primary action in the bar: issuing where it is possible, else approving.
    setEmphasis(m_approveButton,
        m_issueCoupon->isEnabled() || m_issueCredit->isEnabled() ? Emphasis::Normal : Emphasis::Primary);
    Q_EMIT m_issueCoupon->changed();
    RewardTotals totals = totalsOf(rows);
    totals.amounts = baseFirst(std::move(totals.amounts), session().workspace().currency);
    m_actions->setSelection(rows.empty() ? QString() : totalsSentence(totals));
}

void RewardsPage::explain(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const RewardRow &row = m_model->row(index);
    m_panel->setTitle(belongsTo(row, RewardListId::Due) ? tr("Why is this due?") : tr("Why is this so?"));
    m_panel->open();
    if (m_explanation->reward() != row.id)
        m_explanation->show(row);
}

void RewardsPage::decide(services::Decision decision)
{
    services::DecisionRequest request;
    request.decision = decision;
    request.ids = selectedRewards();
    request.member = session().desk().actor;
    if (request.ids.empty())
        return;
    const bool needsReason = decision == services::Decision::Reject || decision == services::Decision::Hold
        || decision == services::Decision::Reopen;
    if (!needsReason) {
        sendDecision(std::move(request));
        return;
    }
    TextQuestion question;
    question.required = true;
    const int count = static_cast<int>(request.ids.size());
    switch (decision) {
    case services::Decision::Reject:
        question.title = tr("Reject %Ln rewards", nullptr, count);
        question.verb = tr("Reject");
        break;
    case services::Decision::Hold:
        question.title = tr("Hold %Ln rewards", nullptr, count);
        question.verb = tr("Hold");
        break;
    default:
        question.title = tr("Reopen %Ln rewards", nullptr, count);
        question.verb = tr("Reopen");
        break;
    }
    question.label = tr("Reason, kept with the decision");
    session().dialogs().askText(this, question, [this, request](std::optional<QString> reason) mutable {
        if (!reason)
            return;
        request.reason = *reason;
        sendDecision(request);
    });
}

void RewardsPage::sendDecision(services::DecisionRequest request)
{
    const services::Decision decision = request.decision;
    services::inBackground(
        this, [&desk = session().desk(), request = std::move(request)] { return desk.rewards.decide(request); },
        [this, decision](Result<services::DecisionReport> report) {
            if (!report) {
                session().report(report.error());
                return;
            }
            reportDecision(*report, decision);
            Q_EMIT session().booksChanged();
        });
}

void RewardsPage::reportDecision(const services::DecisionReport &report, services::Decision decision)
{
    BannerContent content{Tone::Positive, pastWord(decision, static_cast<int>(report.done.size())), {}, {}, true};
    if (!report.notDone.empty()) {
        content.tone = Tone::Warning;
        content.detail = tr("%Ln were left as they are: %1", nullptr, static_cast<int>(report.notDone.size()))
                             .arg(safeText(report.notDone.front().text));
    }
    m_banners->showBanner(u"decision"_s, content);
}

void RewardsPage::askAboutUncertain(bool again)
{
    const std::vector<const RewardRow *> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const RewardId id = rows.front()->id;
    const QString what = rows.front()->amount ? formatMoney(*rows.front()->amount) : tr("this reward");
    const QString whom = safeText(rows.front()->participantName, 60);
    TextQuestion question;
    question.title = again ? tr("Send an uncertain reward again") : tr("End an uncertain reward");
    question.label = tr("Reason, kept with the decision");
    question.verb = tr("Continue");
    question.required = true;
    session().dialogs().askText(this, question, [this, id, again, what, whom](const std::optional<QString> &reason) {
        if (!reason)
            return;
        Confirmation sheet;
        sheet.destructive = true;
        if (again) {
            sheet.title = tr("Send it again?");
            sheet.sentence = tr("%1 for %2 goes out as a new request if it is not found now.").arg(what, whom);
            sheet.detail = tr("It is looked for at the provider once more first. If the provider has given it without "
                              "showing it, the customer gets it twice.");
            sheet.verb = tr("Look again, then send");
        } else {
            sheet.title = tr("End it as uncertain?");
            sheet.sentence = tr("The customer may already have %1 for %2. Nobody knows.").arg(what, whom);
            sheet.detail = tr("The reward is due again. Whoever approves and issues it then may give it a second time: "
                              "look at the customer at the provider first.");
            sheet.verb = tr("End as uncertain");
        }
        session().dialogs().confirm(this, sheet, [this, id, again, text = *reason](bool agreed) {
            if (!agreed)
                return;
            if (again)
                sendAgain(id, text);
            else
                endUncertain(id, text);
        });
    });
}

void RewardsPage::endUncertain(RewardId id, const QString &reason)
{
    services::inBackground(
        this,
        [&desk = session().desk(), id, reason, member = session().desk().actor] {
            return desk.issue.abandon(id, reason, member);
        },
        [this](const Status &ended) {
            if (!ended) {
                session().report(ended.error());
                return;
            }
            m_banners->showBanner(u"decision"_s,
                {Tone::Warning, tr("The reward is due again."),
                    tr("Before you issue it, look at the provider whether the customer already has it."), {}, true});
            Q_EMIT session().booksChanged();
        });
}

void RewardsPage::sendAgain(RewardId id, const QString &reason)
{
    auto report = std::make_shared<services::IssueReport>();
    services::Task *task = session().run(tr("Sending a reward again"),
        [&desk = session().desk(), id, reason, member = session().desk().actor, report](
            const ProgressSink &, const CancelToken &cancel) -> Status {
            RD_TRY(result, desk.issue.resend(id, reason, member, cancel));
            *report = std::move(result);
            return {};
        });
    if (!task)
        return;
    connect(task, &services::Task::finished, this, [this, report](const Status &outcome) {
        if (!outcome) {
            session().report(outcome.error());
            return;
        }
        session().reportClock(report->clock);
        if (!report->issued.empty())
            m_banners->showBanner(u"decision"_s, {Tone::Positive, tr("The reward was given."), {}, {}, true});
        else if (!report->uncertain.empty())
            m_banners->showBanner(u"decision"_s,
                {Tone::Warning, tr("It is still uncertain."), safeText(report->uncertain.front().detail), {}, true});
        else if (!report->notIssued.empty())
            m_banners->showBanner(u"decision"_s,
                {Tone::Warning, tr("It was not given."), safeText(report->notIssued.front().detail), {}, true});
    });
}

void RewardsPage::issue(const QString &method)
{
    services::IssueOrder order;
    order.method = method;
    order.member = session().desk().actor;
    const std::vector<const RewardRow *> rows = selectedRows();
    for (const RewardRow *row : rows) {
        const bool fits = services::IssueService::methodsFor(row->kind).contains(method) || rows.size() == 1;
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
    const int row = qBound(0, m_table->currentIndex().row() + by, m_model->rowCount() - 1);
    if (row >= 0)
        m_table->selectRow(row);
}

} // namespace rd::views

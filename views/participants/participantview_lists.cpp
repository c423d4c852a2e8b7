// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/background.h"
#include "views/participants/historylist.h"
#include "views/participants/historyrows.h"
#include "views/participants/participantview.h"
#include "views/participants/payoutrows.h"
#include "views/participants/statementprintsheet.h"
#include "views/participants/statementsheet.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/segmentbar.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

void ParticipantView::buildLists()
{
    m_lists = new SegmentBar(tr("What to look at"));
    m_customers = HistoryRows::customersList(m_session);
    m_rewards = HistoryRows::rewardsList(merchantsZone(m_session));
    m_payouts = PayoutRows::payoutsList(merchantsZone(m_session));
    m_statements = PayoutRows::statementsList();
    m_timeline = HistoryRows::timelineList(merchantsZone(m_session));
    m_stack = new QStackedLayout;
    m_lists->addSegment(u"customers"_s, tr("Customers"));
    m_lists->addSegment(u"rewards"_s, tr("Rewards"));
    m_lists->addSegment(u"payouts"_s, tr("Payouts"));
    m_lists->addSegment(u"statements"_s, tr("Statements"));
    m_lists->addSegment(u"timeline"_s, tr("Timeline"));
    addList(m_customers, u"customers"_s, m_customers);
    addList(m_rewards, u"rewards"_s, m_rewards);
    addList(m_payouts, u"payouts"_s, buildPayouts());
    addList(m_statements, u"statements"_s, buildStatements());
    addList(m_timeline, u"timeline"_s, m_timeline);
    m_shown = m_customers;
    connect(m_lists, &SegmentBar::currentChanged, this, [this](const QString &id) {
        const auto page =
            std::find_if(m_pages.begin(), m_pages.end(), [&id](const ListPage &one) { return one.id == id; });
        if (page != m_pages.end())
            showList(page->list);
    });
    connect(m_customers->table(), &ElidedTable::rowActivated, this, [this](const QModelIndex &index) {
        m_session.navigate(PageId::Referrals, u"referral %1"_s.arg(index.data(items::IdRole).toLongLong()));
    });
    connect(m_rewards->table(), &ElidedTable::rowActivated, this, [this](const QModelIndex &index) {
        m_session.navigate(PageId::Rewards, u"reward %1"_s.arg(index.data(items::IdRole).toLongLong()));
    });
}

void ParticipantView::addList(HistoryList *list, const QString &id, QWidget *page)
{
    m_stack->addWidget(page);
    m_pages.push_back({list, id, page});
    connect(list->rows(), &PagedRows::pageWanted, this, [this, list] { wantList(list); });
    connect(list, &HistoryList::told, this, [this](const QString &sentence) {
        m_banners->showBanner(u"copied"_s, {Tone::Info, sentence, {}, {}, true});
    });
    connect(list, &HistoryList::retryWanted, this, [this, list] {
        if (m_summary)
            wantList(list);
        else
            reload();
    });
}

void ParticipantView::showList(HistoryList *list)
{
    m_shown = list;
    for (const ListPage &page : m_pages) {
        if (page.list == list)
            m_stack->setCurrentWidget(page.page);
    }
    if (list->rows()->rowCount() == 0 && !list->isEmptyShown())
        wantList(list);
}

QWidget *ParticipantView::buildPayouts()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    m_carried = paragraphLabel({});
    m_carried->setAccessibleName(tr("What is not paid yet"));
    m_carried->hide();
    column->addWidget(m_carried);
    column->addWidget(m_payouts, 1);
    connect(m_payouts->table(), &ElidedTable::rowActivated, this, [this](const QModelIndex &index) {
        const qint64 id = index.data(items::IdRole).toLongLong();
        const auto payout =
            std::find_if(m_paid.begin(), m_paid.end(), [id](const auto &one) { return one.line.id.value == id; });
        if (payout != m_paid.end())
            m_session.navigate(PageId::Payouts, u"batch %1 line %2"_s.arg(payout->line.batch.value).arg(id));
    });
    return page;
}

QWidget *ParticipantView::buildStatements()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addWidget(m_statements, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    m_openStatement = makeButton(Icon::File, tr("Open statement …"));
    m_openStatement->setToolTip(tr("The statement of this month, to be read, saved or printed (Enter)"));
    m_printStatement = makeButton(Icon::Export, tr("Print or PDF …"));
    row->addWidget(m_openStatement);
    row->addWidget(m_printStatement);
    row->addStretch(1);
    column->addLayout(row);
    const auto refresh = [this] {
        for (QPushButton *button : {m_openStatement, m_printStatement})
            button->setEnabled(currentMonth() != nullptr);
    };
    connect(m_statements->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, refresh);
    connect(m_statements->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, refresh);
    connect(m_statements->rows(), &QAbstractItemModel::modelReset, this, refresh);
    refresh();
    connect(m_openStatement, &QPushButton::clicked, this, &ParticipantView::openStatement);
    connect(m_printStatement, &QPushButton::clicked, this, &ParticipantView::printStatement);
    connect(m_statements->table(), &ElidedTable::rowActivated, this, &ParticipantView::openStatement);
    return page;
}

const services::StatementMonth *ParticipantView::currentMonth() const
{
    // Of several that are selected none is meant more than the others.
    if (m_statements->table()->selectionModel()->selectedRows().size() > 1)
        return nullptr;
    const QModelIndex current = m_statements->table()->currentIndex();
    const auto place = current.isValid() ? current.data(items::IdRole).toLongLong() - 1 : -1;
    return place >= 0 && place < static_cast<qint64>(m_months.size()) ? &m_months[static_cast<std::size_t>(place)]
                                                                      : nullptr;
}

void ParticipantView::openStatement()
{
    const services::StatementMonth *month = currentMonth();
    if (!month || !m_summary)
        return;
    const Participant &person = m_summary->participant;
    auto *sheet = new StatementSheet(m_session, person.name.isEmpty() ? person.email : person.name, {person.id}, this);
    sheet->showDays(toDate(month->from), toDate(month->to));
    sheet->showMode(month->account.mode);
    connect(sheet, &StatementSheet::saved, this, [this](const QString &sentence) {
        m_banners->showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

void ParticipantView::printStatement()
{
    const services::StatementMonth *month = currentMonth();
    if (!month)
        return;
    services::StatementPeriod period{month->from, month->to, {}};
    if (m_session.modes().both())
        period.mode = month->account.mode;
    services::inBackground(
        this, [&desk = m_session.desk(), id = m_id, period] { return desk.statements.statement(id, period); },
        [this, generation = m_generation](const Result<Statement> &statement) {
            if (!isCurrent(statement, generation))
                return;
            auto *sheet = new StatementPrintSheet(m_session, *statement, this);
            connect(sheet, &StatementPrintSheet::printed, this, [this](const QString &sentence) {
                m_banners->showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
            });
            sheet->open();
        });
}

void ParticipantView::startLists()
{
    m_customersEnd.reset();
    m_rewardsEnd = {};
    m_timelineEnd = 0;
    for (const ListPage &page : m_pages)
        page.list->clear();
    wantList(m_shown);
}

void ParticipantView::wantList(HistoryList *list)
{
    if (list == m_timeline && !m_summary) // whose day of joining is the end of it
        return;
    if (!list->beginPage())
        return;
    if (list == m_customers)
        loadCustomers();
    else if (list == m_rewards)
        loadRewards();
    else if (list == m_payouts)
        loadPayouts();
    else if (list == m_statements)
        loadStatements();
    else
        loadTimeline();
}

void ParticipantView::showCarried()
{
    m_carried->setText(PayoutRows::carriedSentences(m_balances, m_session.modes().both()).join(u'\n'));
    m_carried->setVisible(!m_carried->text().isEmpty());
}

QString ParticipantView::carriedText() const
{
    return m_carried->text();
}

bool ParticipantView::takes(const Error *error, int generation)
{
    if (generation != m_generation)
        return false;
    if (error)
        m_session.report(*error);
    return error == nullptr;
}

/// The answer was no page: the list says so, unless somebody else is looked at by now.
void ParticipantView::giveUp(HistoryList *list, int generation)
{
    if (generation == m_generation)
        list->failPage();
}

void ParticipantView::loadCustomers()
{
    services::inBackground(
        this,
        [&desk = m_session.desk(), id = m_id, after = m_customersEnd] { return desk.history.customers(id, after); },
        [this, generation = m_generation](const Result<std::vector<BroughtCustomer>> &page) {
            if (!isCurrent(page, generation)) {
                giveUp(m_customers, generation);
                return;
            }
            if (!page->empty())
                m_customersEnd = CustomerPosition{page->back().startedAt, page->back().id};
            m_customers->addPage(
                HistoryRows::of(*page), page->size() == std::size_t{services::HistoryService::kPageSize});
        });
}

void ParticipantView::loadRewards()
{
    services::inBackground(
        this, [&desk = m_session.desk(), id = m_id, below = m_rewardsEnd] { return desk.history.rewards(id, below); },
        [this, generation = m_generation](const Result<services::RewardPage> &page) {
            if (!isCurrent(page, generation)) {
                giveUp(m_rewards, generation);
                return;
            }
            m_rewardsEnd = page->next;
            m_rewards->addPage(HistoryRows::of(page->rows, m_session.modes().both()), page->next.isValid());
        });
}

/// All of them at once: a batch a month makes few.
void ParticipantView::loadPayouts()
{
    services::inBackground(
        this, [&desk = m_session.desk(), id = m_id] { return desk.history.payouts(id); },
        [this, generation = m_generation](const Result<std::vector<services::ParticipantPayout>> &payouts) {
            if (!isCurrent(payouts, generation)) {
                giveUp(m_payouts, generation);
                return;
            }
            m_paid = *payouts;
            m_payouts->addPage(PayoutRows::of(m_paid, m_session.modes().both()), false);
        });
}

void ParticipantView::loadStatements()
{
    using Months = std::vector<services::StatementMonth>;
    services::inBackground(
        this,
        [&desk = m_session.desk(), id = m_id, both = m_session.modes().both()]() -> Result<Months> {
            Months months;
            std::vector<std::optional<Mode>> modes{std::nullopt};
            if (both)
                modes = {Mode::Live, Mode::Test}; // which never share a statement
            for (const std::optional<Mode> mode : modes) {
                services::StatementPeriod period;
                period.mode = mode;
                period.invoices = false;
                RD_TRY(whole, desk.statements.statement(id, period));
                RD_TRY(some, services::monthsOf(whole));
                months.insert(months.end(), some.begin(), some.end());
            }
            std::stable_sort(
                months.begin(), months.end(), [](const auto &a, const auto &b) { return a.from > b.from; });
            return months;
        },
        [this, generation = m_generation](const Result<Months> &months) {
            if (!isCurrent(months, generation)) {
                giveUp(m_statements, generation);
                return;
            }
            m_months = *months;
            m_statements->addPage(PayoutRows::of(m_months), false);
        });
}

void ParticipantView::loadTimeline()
{
    services::inBackground(
        this,
        [&desk = m_session.desk(), person = m_summary->participant, below = m_timelineEnd] {
            return desk.history.timeline(person, below);
        },
        [this, generation = m_generation](const Result<services::TimelinePage> &page) {
            if (!isCurrent(page, generation)) {
                giveUp(m_timeline, generation);
                return;
            }
            m_timelineEnd = page->next;
            m_timeline->addPage(HistoryRows::of(page->events, m_session.modes().both()), page->next != 0);
        });
}

} // namespace rd::views

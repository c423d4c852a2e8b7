// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of rewards does with those that are selected, of which there may be a million.
#include "models/items/rewardmodel.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/handissuesheet.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardcommands.h"
#include "views/rewards/rewardselection.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/session.h"
#include "views/support/currencies.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/segmentbar.h"

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Those of them that can be issued this way.
std::vector<RewardId> issuable(const SelectedRewards &selected, const QString &method)
{
    using services::IssueService;
    // Another way than the usual one is chosen for a single reward, or for coupons among themselves.
    const bool anyWay = selected.count() == 1 || RewardSelection::of(selected, {}).isOnlyApproved(RewardKind::Coupon);
    std::array<bool, kRewardKindCount> fits{};
    for (std::size_t i = 0; i < kRewardKindCount; ++i) {
        const auto kind = static_cast<RewardKind>(i);
        fits[i] = anyWay || IssueService::methodsFor(kind).contains(method)
            || IssueService::payoutMethodsFor(kind).contains(method);
    }
    const RewardIndex &rewards = selected.rewards();
    std::vector<RewardId> ids;
    selected.forEach([&](std::size_t reward) {
        if (fits[static_cast<std::size_t>(rewards.kind(reward))] && rewards.state(reward) == RewardState::Approved)
            ids.push_back(rewards.id(reward));
    });
    return ids;
}

std::vector<RewardId> approved(const SelectedRewards &selected)
{
    const RewardIndex &rewards = selected.rewards();
    std::vector<RewardId> ids;
    selected.forEach([&](std::size_t reward) {
        if (rewards.state(reward) == RewardState::Approved)
            ids.push_back(rewards.id(reward));
    });
    return ids;
}

/// Rows looked at for the next one to decide: a few ms.
constexpr int kMostLookedAt = 100'000;

bool waitsForDecision(RewardState state)
{
    return state == RewardState::Due || state == RewardState::InReview;
}

} // namespace

SelectedRewards RewardsPage::selected() const
{
    return {*m_model, table()->selectionModel()->selection()};
}

std::vector<RewardId> RewardsPage::selectedRewards() const
{
    return selected().ids();
}

/// What commands offer, and the bar says. Of many that is counted on the pool, one count at a time; what is selected
/// meanwhile asks for one more.
void RewardsPage::refreshSelection()
{
    if (!m_commands)
        return;
    ++m_selections;
    const SelectedRewards now = selected();
    if (!now.areFew())
        m_actions->setSelection(tr("%Ln selected, counting …", "rewards", static_cast<int>(now.count())));
    if (!now.areFew() && m_isCounting)
        return;
    m_isCounting = m_isCounting || !now.areFew();
    lookAt(
        now, this, [modes = session().modes()](const SelectedRewards &all) { return RewardSelection::of(all, modes); },
        [this, selection = m_selections, wasFew = now.areFew()](RewardSelection counted) {
            m_isCounting = m_isCounting && wasFew;
            if (selection == m_selections)
                tellSelection(std::move(counted));
            else
                refreshSelection();
        });
}

void RewardsPage::tellSelection(RewardSelection selected)
{
    m_commands->update(selected);
    RewardTotals &totals = selected.totals;
    totals.amounts = baseFirst(std::move(totals.amounts), session().workspace().currency);
    m_actions->setSelection(selected.count == 0 ? QString() : totalsSentence(totals));
}

void RewardsPage::issue(const QString &method)
{
    lookAt(
        selected(), this, [method](const SelectedRewards &all) { return issuable(all, method); },
        [this, method](std::vector<RewardId> ids) {
            if (ids.empty())
                return;
            services::IssueOrder order;
            order.method = method;
            order.member = session().desk().actor;
            order.ids = std::move(ids);
            openIssueSheet(std::move(order), false);
        });
}

/// @param isLast what was issued last is read again, and the order is none
void RewardsPage::openIssueSheet(services::IssueOrder order, bool isLast)
{
    auto *sheet = new IssueSheet(session(), std::move(order), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &IssueSheet::showListRequested, this,
        [this](RewardListId list) { m_segments->setCurrent(listWord(list)); });
    sheet->open();
    isLast ? sheet->showLast() : sheet->start();
}

void RewardsPage::recordByHand()
{
    lookAt(selected(), this, &approved, [this](std::vector<RewardId> ids) {
        if (!ids.empty())
            (new HandIssueSheet(session(), std::move(ids), this))->open();
    });
}

/// What is selected; without a selection the group that is shown alone, or else all there is to pay.
void RewardsPage::payInBatch()
{
    SelectedRewards wanted = selected();
    if (wanted.count() == 0 && m_groups->isOneShown()) {
        if (m_model->rowCount() == 0)
            return;
        wanted = {*m_model, QItemSelection(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, 0))};
    }
    const qint64 count = wanted.count();
    Q_EMIT batchWanted({count, [wanted = std::move(wanted)] { return wanted.ids(); }});
}

/// J and K. Where nothing is selected, the row with the frame is the one that comes next.
void RewardsPage::step(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const int current = table()->currentIndex().row();
    const bool isNext = current >= 0 && !table()->selectionModel()->hasSelection();
    table()->selectRow(qBound(0, isNext ? current : current + by, m_model->rowCount() - 1));
}

void RewardsPage::noteDecision(RewardId reward, RewardDecisions::After after)
{
    if (!isVisible())
        return; // nobody waits for the next one here
    const SelectedRewards now = selected();
    const bool isAlone = now.count() == 0 || (now.count() == 1 && now.ids().front() == reward);
    if (isAlone || after == RewardDecisions::After::Back)
        m_decided = Decided{reward, after};
}

bool RewardsPage::goesOnAfter(qint64 id)
{
    m_hasGoneOn = m_goesOn && m_goesOn->reward.value == id && m_goesOn->after == RewardDecisions::After::Next
        && !table()->selectionModel()->hasSelection();
    return m_hasGoneOn;
}

/// Where the next key finds its reward: nothing is decided that waits for nobody. Of one that has left the list
/// TablePage has gone on to the one below.
void RewardsPage::goOnAfterDecision()
{
    const std::optional<Decided> decided = std::exchange(m_goesOn, {});
    const bool hasLeft = std::exchange(m_hasGoneOn, false);
    int row = decided ? m_model->rowOfReward(decided->reward) : -1;
    if (hasLeft)
        row = table()->currentIndex().row() - 1;
    if ((row < 0 && !hasLeft) || selected().count() > 1)
        return;
    if (decided->after == RewardDecisions::After::Back) {
        table()->selectRow(row);
        return;
    }
    if (decided->after == RewardDecisions::After::Same || (!hasLeft && table()->currentIndex().row() != row))
        return; // or a person has gone elsewhere meanwhile
    const int end = qMin(m_model->rowCount(), row + kMostLookedAt);
    for (int next = row + 1; next < end; ++next) {
        if (waitsForDecision(m_model->rewards().state(m_model->source(m_model->index(next, 0))))) {
            table()->selectRow(next);
            return;
        }
    }
    if (hasLeft)
        table()->clearSelection();
}

} // namespace rd::views

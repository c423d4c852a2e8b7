// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardcommands.h"

#include "models/services/issueservice.h"
#include "views/rewards/rewardselection.h"
#include "views/widgets/actionbar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

bool anyInState(const RewardSelection &selected, std::initializer_list<RewardState> states)
{
    return std::any_of(
        states.begin(), states.end(), [&selected](RewardState state) { return selected.hasState(state); });
}

/// An approved one of a kind that `fits`.
template <typename Fits>
bool anyApproved(const RewardSelection &selected, Fits fits)
{
    for (std::size_t kind = 0; kind < kRewardKindCount; ++kind) {
        if (selected.approved[kind] > 0 && fits(static_cast<RewardKind>(kind)))
            return true;
    }
    return false;
}

bool anyIssuable(const RewardSelection &selected, const QString &method)
{
    return anyApproved(
        selected, [&method](RewardKind kind) { return services::IssueService::methodsFor(kind).contains(method); });
}

/// Only where it is possible is it seen at all. In this order: a hidden action does not let itself be enabled.
void offer(QAction *action, bool isPossible)
{
    action->setVisible(isPossible);
    action->setEnabled(isPossible);
}

} // namespace

RewardCommands::RewardCommands(const Maker &make, QObject *parent) : QObject(parent)
{
    makeDecisions(make);
    makeOthers(make);
    makePayouts(make);
    makeShopIssues(make);
}

void RewardCommands::makeShopIssues(const Maker &make)
{
    const auto add = [&](QAction *action, const QString &method) {
        connect(action, &QAction::triggered, this, [this, method] { Q_EMIT issueTriggered(method); });
        m_shopIssues.emplace_back(action, method);
    };
    add(make(tr("Give in the shop: discount code …"), Icon::Coupon, {},
            tr("Preview, confirm and make a discount code for each receiver alone")),
        u"shopify-discount"_s);
    add(make(tr("Give in the shop: gift card …"), Icon::Gift, {},
            tr("Preview, confirm and give gift cards, which Shopify sends to the receivers")),
        u"shopify-gift-card"_s);
    add(make(tr("Give in the shop: store credit …"), Icon::Credit, {},
            tr("Preview, confirm and give the selected rewards as store credit")),
        u"shopify-store-credit"_s);
}

void RewardCommands::makePayouts(const Maker &make)
{
    const auto add = [&](QAction *action, const QString &method) {
        connect(action, &QAction::triggered, this, [this, method] { Q_EMIT issueTriggered(method); });
        m_payouts.emplace_back(action, method);
    };
    add(make(tr("Pay by PayPal …"), Icon::Cash, {},
            tr("Preview, confirm and pay the selected rewards to each participant's payout method at PayPal, or else "
               "to "
               "the e-mail address")),
        u"paypal"_s);
    add(make(tr("Send by Tremendous …"), Icon::Gift, {},
            tr("Preview, confirm and send the selected rewards to each participant's payout method at Tremendous, or "
               "else to the e-mail address")),
        u"tremendous"_s);
    add(make(tr("Pay by Wise …"), Icon::Cash, {},
            tr("Preview, confirm and put the selected rewards into a batch at Wise")),
        u"wise"_s);
    add(make(tr("Pay by RazorpayX …"), Icon::Cash, {},
            tr("Preview, confirm and pay the selected rewards to accounts and UPI addresses in India")),
        u"razorpayx"_s);
    add(make(tr("Pay by Cashfree …"), Icon::Cash, {},
            tr("Preview, confirm and pay the selected rewards to accounts and UPI addresses in India")),
        u"cashfree"_s);
}

bool RewardCommands::offerPayouts(const RewardSelection &selected)
{
    bool any = false;
    for (const auto &payout : m_payouts) {
        const QString &method = payout.second;
        const bool isPossible = m_payoutProviders.contains(method) && anyApproved(selected, [&method](RewardKind kind) {
            return services::IssueService::payoutMethodsFor(kind).contains(method);
        });
        offer(payout.first, isPossible);
        any = any || isPossible;
    }
    return any;
}

bool RewardCommands::offerShopIssues(const RewardSelection &selected)
{
    bool any = false;
    for (const auto &[action, method] : m_shopIssues) {
        const bool isPossible = anyIssuable(selected, method);
        offer(action, isPossible);
        any = any || isPossible;
    }
    return any;
}

void RewardCommands::makeDecisions(const Maker &make)
{
    using enum services::Decision;
    const auto decides = [this](QAction *action, services::Decision decision) {
        connect(action, &QAction::triggered, this, [this, decision] { Q_EMIT decisionTriggered(decision); });
        return action;
    };
    m_approve =
        decides(make(tr("Approve"), Icon::Check, Qt::Key_A, tr("Accept the selected rewards for payment")), Approve);
    m_reject = decides(
        make(tr("Reject …"), Icon::Cross, Qt::Key_R, tr("Decide against the selected rewards, with a reason")), Reject);
    m_hold = decides(
        make(tr("Hold …"), Icon::Hold, Qt::Key_H, tr("Put the selected rewards aside for review, with a reason")),
        Hold);
    m_release = decides(make(tr("End hold"), Icon::Play, {}, tr("End the hold of the selected rewards")), Release);
    m_withdraw = decides(
        make(tr("Withdraw approval"), Icon::Undo, {}, tr("Take the approval of the selected rewards back")), Withdraw);
    m_reopen = decides(make(tr("Reopen …"), Icon::Refresh, {}, tr("Take a rejection back, with a reason")), Reopen);
    m_acceptChange = decides(make(changeAnswerText(AcceptChange), Icon::Check, {},
                                 tr("Book the proposed change of the selected rewards, with a reason")),
        AcceptChange);
    m_dismissChange = decides(make(changeAnswerText(DismissChange), Icon::Cross, {},
                                  tr("Leave the selected rewards as they were given, with a reason")),
        DismissChange);
    m_confirmUnissued = decides(make(tr("Not given yet …"), Icon::Check, {},
                                    tr("After a restore: confirm that the selected rewards were not given before")),
        ConfirmUnissued);
}

QString RewardCommands::changeAnswerText(services::Decision decision)
{
    return decision == services::Decision::AcceptChange ? tr("Accept change …") : tr("Dismiss change …");
}

void RewardCommands::makeOthers(const Maker &make)
{
    m_explain = make(tr("Why is this due?"), Icon::Help, Qt::Key_E, tr("Show how the reward came about"));
    m_abandon = make(tr("End as uncertain …"), Icon::Cross, {},
        tr("Stop waiting for an outcome that cannot be found out; the reward is due again"));
    m_resend = make(tr("Send again …"), Icon::Refresh, {},
        tr("Look for the reward once more and, if it is not there, send it as a new request"));
    m_issueCoupon = make(tr("Send rewards with Stripe: coupon for the next invoice …"), Icon::Coupon,
        Qt::CTRL | Qt::Key_Return, tr("Preview, confirm and issue the selected coupon rewards"));
    m_issueCredit = make(tr("Send rewards with Stripe: account credit …"), Icon::Credit,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Return, tr("Preview, confirm and issue the selected rewards as account credit"));
    m_issuePrice = make(tr("Send rewards with Stripe: another subscription price …"), Icon::Refresh, {},
        tr("Preview, confirm and switch the price of the customers' subscriptions from their next invoice on"));
    m_byHand = make(tr("Record as paid by hand …"), Icon::Cash, {},
        tr("Say that the selected approved rewards were paid or given outside every provider, with a reference"));
    connect(m_byHand, &QAction::triggered, this, &RewardCommands::byHandTriggered);
    m_selectAll = make(tr("Select all in this list"), Icon::Table, QKeySequence::SelectAll,
        tr("Select every reward of the list shown"));
    QAction *next = make(tr("Next reward"), Icon::ChevronDown, Qt::Key_J, tr("Go to the next row"));
    QAction *previous = make(tr("Previous reward"), Icon::ChevronUp, Qt::Key_K, tr("Go to the row before"));
    connect(next, &QAction::triggered, this, [this] { Q_EMIT stepTriggered(1); });
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT stepTriggered(-1); });
    connect(m_abandon, &QAction::triggered, this, [this] { Q_EMIT uncertainTriggered(false); });
    connect(m_resend, &QAction::triggered, this, [this] { Q_EMIT uncertainTriggered(true); });
    connect(m_issueCoupon, &QAction::triggered, this, [this] { Q_EMIT issueTriggered(u"stripe-coupon"_s); });
    connect(m_issuePrice, &QAction::triggered, this, [this] { Q_EMIT issueTriggered(u"stripe-price"_s); });
    connect(m_issueCredit, &QAction::triggered, this, [this] { Q_EMIT issueTriggered(u"stripe-credit"_s); });
}

void RewardCommands::fill(ActionBar &bar)
{
    bar.addAction(m_explain, Emphasis::Quiet);
    for (QAction *action : {m_reject, m_hold, m_release, m_withdraw, m_reopen, m_abandon, m_resend, m_dismissChange,
             m_acceptChange, m_confirmUnissued})
        bar.addAction(action);
    m_approveButton = bar.addLastingAction(m_approve);
    auto *menu = new QMenu(&bar);
    menu->addActions({m_issueCoupon, m_issueCredit, m_issuePrice});
    for (const auto &[action, method] : m_payouts)
        menu->addAction(action);
    for (const auto &[action, method] : m_shopIssues)
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_byHand);
    m_issueButton = makeButton(Icon::Gift, tr("Issue reward"), Emphasis::Primary);
    m_issueButton->setMenu(menu);
    bar.addWidget(m_issueButton);
}

QMenu *RewardCommands::issueMenu() const
{
    return m_issueButton->menu();
}

void RewardCommands::update(const RewardSelection &selected)
{
    using enum RewardState;
    m_approve->setEnabled(anyInState(selected, {Due}));
    m_reject->setEnabled(anyInState(selected, {Pending, InReview, Due, Approved}));
    m_explain->setEnabled(selected.count > 0);
    offer(m_withdraw, anyInState(selected, {Approved}));
    offer(m_hold, anyInState(selected, {Pending, Due, Approved}));
    offer(m_release, (selected.openFlags & bit(Flag::Held)) != 0);
    offer(m_reopen, anyInState(selected, {Rejected}));
    for (QAction *answer : changeAnswers())
        offer(answer, (selected.openFlags & bit(Flag::LateChange)) != 0);
    offer(m_confirmUnissued, selected.hasBlocker(Blocker::RestoredCopy));
    const bool oneUncertain = selected.count == 1 && selected.hasState(Submitted);
    offer(m_abandon, oneUncertain);
    offer(m_resend, oneUncertain);
    updateIssuing(selected);
}

void RewardCommands::updateIssuing(const RewardSelection &selected)
{
    // Account credit is another way for a cash reward, chosen for one at a time, and for coupons among themselves.
    const bool onlyCoupons = selected.isOnlyApproved(RewardKind::Coupon);
    const bool oneCash = selected.count == 1 && selected.hasApproved(RewardKind::Cash);
    m_issueCredit->setEnabled(anyIssuable(selected, u"stripe-credit"_s) || oneCash || onlyCoupons);
    m_issueCoupon->setEnabled(anyIssuable(selected, u"stripe-coupon"_s));
    m_issuePrice->setEnabled(anyIssuable(selected, u"stripe-price"_s));
    m_byHand->setEnabled(anyInState(selected, {RewardState::Approved}));
    const bool canPay = offerPayouts(selected);
    const bool fitsShop = offerShopIssues(selected);
    if (!m_issueButton)
        return;
    // One primary action in the bar: issuing where it is possible, else approving.
    const bool canIssue =
        m_issueCoupon->isEnabled() || m_issueCredit->isEnabled() || m_issuePrice->isEnabled() || canPay || fitsShop;
    m_issueButton->setVisible(canIssue);
    setEmphasis(m_approveButton, canIssue ? Emphasis::Normal : Emphasis::Primary);
}

} // namespace rd::views

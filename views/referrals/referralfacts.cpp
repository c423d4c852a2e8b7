// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/referralfacts.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/connectionlook.h"
#include "views/support/detailsview.h"
#include "views/support/evidencetext.h"
#include "views/support/merchantzone.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::size_t kMostShown = 20;
constexpr qsizetype kLongest = 120;

} // namespace

ReferralFacts::ReferralFacts(Session &session, ReferralId referral, QWidget *parent)
    : QWidget(parent), m_session(session), m_referral(referral), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    services::inBackground(
        this, [&desk = session.desk(), referral] { return desk.history.referral(referral); },
        [this](const Result<ReferralDetails> &details) {
            if (details)
                show(*details);
            else if (details.error().kind != ErrorKind::NotFound) // the bond has just ended: the table follows
                m_session.report(details.error());
        });
}

void ReferralFacts::say(DetailsView *view, const QString &sentence)
{
    view->addSentence(sentence);
    m_sentences += sentence;
}

void ReferralFacts::show(const ReferralDetails &details)
{
    auto *view = new DetailsView;
    view->layout()->setContentsMargins(0, 0, 0, 0);
    addEvidence(view, details);
    addCounted(view, details);
    addAccounts(view, details);
    addHistory(view, details);
    m_column->addWidget(view);
    Q_EMIT loaded();
}

void ReferralFacts::addEvidence(DetailsView *view, const ReferralDetails &details)
{
    const BondEvidence &evidence = details.bond.evidence;
    view->addSection(tr("How we know"));
    const QString where = EvidenceText::where(evidence);
    say(view,
        where.isEmpty() ? EvidenceText::what(evidence)
                        : tr("%1, %2", "what, on which object").arg(EvidenceText::what(evidence), where));
    if (!evidence.object.isEmpty())
        view->addCopyFact(tr("Said by"), evidence.object, tr("Copy the id of the object that says so"));
    for (const QString &id : details.promotionCodes.mid(0, static_cast<qsizetype>(kMostShown)))
        view->addCopyFact(tr("Promotion code"), id, tr("Copy the id of the promotion code"));
    if (evidence.kind == "manual"_L1 && !details.assignments.empty()) {
        const AssignmentByHand &last = details.assignments.front();
        say(view,
            tr("By %1 on %2: %3", "who, when, why")
                .arg(safeText(last.author, kLongest), formatDateShort(last.at, merchantsZone(m_session)),
                    safeText(last.reason, 300)));
    }
    view->addFact(tr("Since"), formatDateTime(details.bond.startedAt, merchantsZone(m_session)));
    view->addFact(tr("Counts since"),
        details.bond.countedSince ? formatDateTime(*details.bond.countedSince, merchantsZone(m_session))
                                  : tr("the first payment"));
}

void ReferralFacts::addCounted(DetailsView *view, const ReferralDetails &details)
{
    view->addSection(tr("What counts"));
    if (details.payments.empty())
        say(view, tr("No payment counts yet."));
    for (const PaymentSum &sum : details.payments) {
        const QString paid = formatMoney({sum.paid, sum.currency});
        const QString count = tr("%Ln payments", nullptr, static_cast<int>(sum.payments));
        say(view,
            sum.refunded == 0 ? tr("%1, %2", "payments, amount").arg(count, paid)
                              : tr("%1, %2, of which %3 went back", "payments, amount, refunds")
                                    .arg(count, paid, formatMoney({sum.refunded, sum.currency})));
    }
    if (details.guestPayments > 0)
        say(view,
            tr("%Ln of them without an account at the provider, known by the e-mail address.", "payments",
                static_cast<int>(details.guestPayments)));
    for (std::size_t i = 0; i < std::min(details.subscriptions.size(), kMostShown); ++i) {
        const CustomerSubscription &one = details.subscriptions[i];
        view->addCopyFact(tr("Subscription"), one.id, tr("Copy the id of the subscription"));
        const QString count = tr("%Ln payments", nullptr, static_cast<int>(one.payments));
        const QString status = one.status.isEmpty() ? tr("unknown", "subscription") : safeText(one.status, 30);
        view->addNote(toUnixMs(one.createdAt) == 0
                ? tr("%1 · %2", "status, payments").arg(status, count)
                : tr("%1 · %2 · since %3", "status, payments, date")
                      .arg(status, count, formatDateShort(one.createdAt, merchantsZone(m_session))));
    }
}

void ReferralFacts::addAccounts(DetailsView *view, const ReferralDetails &details)
{
    const std::vector<CustomerAccount> &accounts = details.accounts;
    if (accounts.empty())
        return;
    view->addSection(tr("Accounts at the provider"));
    if (accounts.size() > 1)
        say(view,
            tr("%Ln accounts are the same person here: they had the same e-mail address.", nullptr,
                static_cast<int>(accounts.size())));
    const bool several = ConnectionLook::areSeveral(m_session.connections());
    for (std::size_t i = 0; i < std::min(accounts.size(), kMostShown); ++i) {
        const CustomerAccount &one = accounts[i];
        if (several)
            view->addBadge(ConnectionLook::chip(m_session.connections(), one.connection));
        view->addCopyFact({}, one.id, tr("Copy the customer's id"));
        QStringList words;
        if (!one.email.isEmpty())
            words += safeText(one.email, kLongest);
        if (toUnixMs(one.createdAt) != 0)
            words += tr("since %1", "date").arg(formatDateShort(one.createdAt, merchantsZone(m_session)));
        if (one.deleted)
            words += tr("deleted there");
        if (!words.isEmpty())
            view->addNote(words.join(u" · "_s));
        const bool isChanged = one.first && !one.email.isEmpty() && !details.bond.customerEmail.isEmpty()
            && one.email.compare(details.bond.customerEmail, Qt::CaseInsensitive) != 0;
        if (isChanged)
            say(view, tr("The address has changed since; the bond stays."));
    }
}

void ReferralFacts::addHistory(DetailsView *view, const ReferralDetails &details)
{
    if (details.former.empty() && details.assignments.empty())
        return;
    view->addSection(tr("History"));
    for (std::size_t i = 0; i < std::min(details.former.size(), kMostShown); ++i) {
        const FormerBond &one = details.former[i];
        say(view,
            tr("%1 to %2: %3, %4", "first day, last day, participant, evidence")
                .arg(formatDateShort(one.startedAt, merchantsZone(m_session)),
                    formatDateShort(one.endedAt, merchantsZone(m_session)), safeText(one.participantName, kLongest),
                    EvidenceText::what(one.evidence)));
    }
    for (std::size_t i = 0; i < std::min(details.assignments.size(), kMostShown); ++i) {
        const AssignmentByHand &one = details.assignments[i];
        say(view,
            tr("%1: assigned to %2 by %3: %4", "date, participant, author, reason")
                .arg(formatDateShort(one.at, merchantsZone(m_session)), safeText(one.participantName, kLongest),
                    safeText(one.author, kLongest), safeText(one.reason, 300)));
    }
}

} // namespace rd::views

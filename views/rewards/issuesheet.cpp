// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/issuesheet.h"

#include "models/services/providerbalance.h"
#include "views/rewards/issuerun.h"
#include "views/rewards/outcomelist.h"
#include "views/rewards/rewardlists.h"
#include "views/shell/networkwatch.h"
#include "views/shell/page.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/sheet.h"
#include "views/support/tabletools.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"
#include "views/widgets/waitpane.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::chrono::milliseconds kMoment{800};

QString methodText(const QString &method)
{
    if (method == "stripe-coupon"_L1)
        return IssueSheet::tr("coupons for the next invoice at Stripe");
    if (method == "stripe-price"_L1)
        return IssueSheet::tr("another price of the subscription at Stripe");
    if (method == "paypal"_L1)
        return IssueSheet::tr("payments by PayPal");
    if (method == "tremendous"_L1)
        return IssueSheet::tr("rewards by Tremendous");
    if (method == "wise"_L1)
        return IssueSheet::tr("payments by Wise");
    if (method == "razorpayx"_L1)
        return IssueSheet::tr("payments by RazorpayX");
    if (method == "cashfree"_L1)
        return IssueSheet::tr("payments by Cashfree");
    if (method == "shopify-discount"_L1)
        return IssueSheet::tr("discount codes in the shop");
    if (method == "shopify-gift-card"_L1)
        return IssueSheet::tr("gift cards of the shop");
    if (method == "shopify-store-credit"_L1)
        return IssueSheet::tr("store credit in the shop");
    return IssueSheet::tr("account credit at Stripe");
}

} // namespace

IssueSheet::IssueSheet(Session &session, services::IssueOrder order, QWidget *parent)
    : QDialog(parent), m_session(session), m_order(std::move(order)), m_run(new IssueRun(session, this))
{
    setModal(true);
    setWindowTitle(tr("Issue rewards"));
    build();
    setStep(Checking);
}

void IssueSheet::build()
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Page));
    body->setSpacing(space(Space::Large));
    m_title = sectionLabel(tr("Issue rewards"));
    body->addWidget(m_title);
    m_steps = new StepLine({tr("Check"), tr("Confirm"), tr("Issue"), tr("Result")});
    body->addWidget(m_steps);
    m_sentence = paragraphLabel({});
    body->addWidget(m_sentence);
    m_banners = new BannerHost;
    body->addWidget(m_banners);

    m_pages = new QStackedWidget;
    m_wait = new WaitPane;
    m_pages->addWidget(m_wait);
    m_list = new OutcomeList(m_session, this);
    m_pages->addWidget(m_list);
    body->addWidget(m_pages, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    m_next = makeButton(tr("Show who was not rewarded"));
    buttons->addWidget(m_next);
    m_asCredit = makeButton(Icon::Credit, tr("Give as account credit instead …"));
    m_asCredit->setToolTip(tr("For those who hold a discount: the selected lines, or all of them"));
    buttons->addWidget(m_asCredit);
    m_try = makeButton(Icon::Refresh, tr("Ask all the same"));
    m_try->hide();
    buttons->addWidget(m_try);
    buttons->addStretch(1);
    m_cancel = makeButton(tr("Cancel"));
    buttons->addWidget(m_cancel);
    m_issue = makeButton(Icon::Gift, tr("Issue"), Emphasis::Primary);
    buttons->addWidget(m_issue);
    body->addLayout(buttons);
    resize(scaled(940), scaled(620));

    m_moment = new QTimer(this);
    m_moment->setSingleShot(true);
    connect(m_moment, &QTimer::timeout, this,
        [this] { m_issue->setEnabled(m_step == Review && !m_run->preview().rows.empty()); });
    connect(m_run, &IssueRun::progressed, this, &IssueSheet::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &IssueSheet::reject);
    connect(m_issue, &QPushButton::clicked, this, &IssueSheet::issue);
    connect(m_asCredit, &QPushButton::clicked, this, &IssueSheet::startAsCredit);
    connect(m_try, &QPushButton::clicked, this, &IssueSheet::check);
    // From the event loop: the task that found the network, or was in the way, has then ended for everybody.
    connect(
        &NetworkWatch::of(m_session), &NetworkWatch::changed, this, &IssueSheet::checkIfReached, Qt::QueuedConnection);
    connect(&m_session, &Session::booksChanged, this, &IssueSheet::checkIfReached, Qt::QueuedConnection);
    m_list->tools()->tellIn(*m_banners);
    // Once it is over a line leads to its reward.
    connect(m_list->table(), &ElidedTable::rowActivated, this, [this](const QModelIndex &index) {
        if (m_step != Done)
            return;
        const RewardId id = m_list->model()->line(index).reward.id;
        accept();
        m_session.navigate(PageId::Rewards, u"reward %1"_s.arg(id.value));
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        Q_EMIT showListRequested(
            m_report && m_report->notIssued.empty() ? RewardListId::BeingChecked : RewardListId::NotRewarded);
        accept();
    });
}

void IssueSheet::setStep(Step step)
{
    m_step = step;
    m_steps->setCurrent(static_cast<int>(step));
    m_banners->dismissAll();
    const bool waiting = step == Checking || step == Working;
    m_pages->setCurrentIndex(waiting ? 0 : 1);
    m_sentence->setVisible(!waiting);
    m_issue->setVisible(step == Review);
    m_issue->setEnabled(false);
    m_next->setVisible(step == Done && m_report && (!m_report->notIssued.empty() || !m_report->uncertain.empty()));
    m_try->setVisible(m_awaitsNetwork);
    m_asCredit->setVisible(step == Done && m_order.method == "stripe-coupon"_L1 && !withDiscount().empty());
    m_cancel->setText(step == Done ? tr("Close") : (step == Working ? tr("Stop after this one") : tr("Cancel")));
    m_wait->setProgress(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
}

void IssueSheet::say(const QString &what)
{
    m_doing = what;
    m_wait->setSentence(what);
}

void IssueSheet::showProgress(const Progress &progress)
{
    const QString what = m_step == Checking && progress.stage == "preview"_L1
        ? tr("Asking the provider about %Ln customers. Nothing is changed yet.", nullptr,
            static_cast<int>(progress.total))
        : m_doing;
    m_wait->setProgress(progress.done, progress.total);
    if (progress.total > 0)
        m_wait->setSentence(ProgressPane::tr("%1 %2 of %3", "1: what is done, 2: count, 3: of how many")
                                .arg(what, formatCount(progress.done), formatCount(progress.total)));
}

QString IssueSheet::sentence() const
{
    return m_sentence->text();
}

void IssueSheet::start()
{
    if (NetworkWatch::of(m_session).isOffline())
        explainOffline();
    else if (m_session.runningTask())
        explainBusy();
    else
        check();
}

void IssueSheet::checkIfReached()
{
    if (m_awaitsNetwork && isVisible() && !NetworkWatch::of(m_session).isOffline() && !m_session.runningTask())
        check();
}

bool IssueSheet::tellBusy()
{
    if (!m_session.runningTask())
        return false;
    m_banners->showBanner(u"busy"_s,
        {Tone::Info, Sheet::tr("Another task is still running. Try again when it has ended."), {}, {}, true});
    return true;
}

void IssueSheet::explainBusy()
{
    m_list->show(OutcomeList::Of::Review, {});
    m_sentence->setText(Sheet::tr("Another task is still running. Try again when it has ended."));
    setStep(Done);
    m_steps->setCurrent(Checking); // that is still to come
    m_try->setText(Page::tr("Try again"));
    m_try->show();
}

void IssueSheet::explainOffline()
{
    m_awaitsNetwork = true;
    m_try->setText(tr("Ask all the same"));
    m_list->show(OutcomeList::Of::Review, {});
    m_sentence->setText(
        tr("Offline: these rewards are given by a provider that cannot be reached now. Nothing was sent, and nothing "
           "is lost: they stay on the list. The check begins by itself when the network is back. Cash can be paid "
           "meanwhile with a payout file or by hand."));
    setStep(Done);
    m_steps->setCurrent(Checking); // that is still to come
}

void IssueSheet::check()
{
    if (tellBusy())
        return; // what is shown stays
    m_awaitsNetwork = false;
    setStep(Checking);
    say(tr(
        "Looking at %Ln rewards in the books. Nothing is changed yet.", nullptr, static_cast<int>(m_order.ids.size())));
    m_run->check(m_order, [this](Result<std::vector<OutcomeLine>> lines) {
        if (lines)
            showPreview(*std::move(lines));
        else
            failed(lines.error());
    });
}

void IssueSheet::showPreview(std::vector<OutcomeLine> lines)
{
    const services::IssuePreview &preview = m_run->preview();
    m_list->show(OutcomeList::Of::Review, std::move(lines));
    const QString amounts =
        preview.totals.empty() ? QString() : u" ("_s + totalsText(preview.totals, m_session.modes()) + u')';
    QString sentence =
        tr("%Ln rewards will be given as %1%2.", nullptr, preview.issuable).arg(methodText(m_order.method), amounts);
    if (preview.blocked > 0)
        sentence += u' ' + tr("%Ln cannot be issued now; they stay on the list.", nullptr, preview.blocked);
    if (preview.issuable > 0)
        sentence += u' ' + tr("What is issued cannot be taken back here.");
    if (const QString unknown = services::unknownBalance(m_order.method); preview.issuable > 0 && !unknown.isEmpty())
        sentence += u' ' + saidSentence(unknown, 400);
    m_sentence->setText(sentence);
    m_issue->setText(preview.issuable > 0 ? tr("Issue %Ln rewards", nullptr, preview.issuable)
                                          : tr("Put them on the “Not rewarded” list"));
    setStep(Review);
    m_moment->start(kMoment);
    Q_EMIT previewed();
}

void IssueSheet::issue()
{
    if (m_step != Review || tellBusy())
        return; // a double click is one click
    setStep(Working);
    say(tr("Issuing %Ln rewards, one after the other.", nullptr, m_run->preview().issuable));
    m_run->issue(m_order, [this](Result<IssueRun::Issued> answer) {
        if (answer)
            showResult(std::move(answer->report), std::move(answer->lines));
        else
            failed(answer.error());
    });
}

void IssueSheet::showResult(services::IssueReport report, std::vector<OutcomeLine> lines)
{
    m_report = std::move(report);
    m_session.reportClock(m_report->clock);
    if (m_report->error)
        m_session.report(*m_report->error);
    m_list->show(OutcomeList::Of::Result, std::move(lines));
    tellResult({});
    setStep(Done);
    Q_EMIT issued();
}

/// @param before whose result it is, where that is not what was done just now
void IssueSheet::tellResult(const QString &before)
{
    QStringList parts;
    if (!before.isEmpty())
        parts += before;
    parts += tr("%Ln rewards were issued.", nullptr, static_cast<int>(m_report->issued.size()));
    if (!m_report->totals.empty())
        parts += tr("Together %1.").arg(totalsText(m_report->totals, m_session.modes()));
    if (!m_report->notIssued.empty())
        parts +=
            tr("%Ln were not; the reason stands beside each.", nullptr, static_cast<int>(m_report->notIssued.size()));
    if (!m_report->onItsWay.empty())
        parts += tr("%Ln are on their way; the next sync asks what became of them.", nullptr,
            static_cast<int>(m_report->onItsWay.size()));
    if (!m_report->uncertain.empty())
        parts += tr("%Ln are being checked at the provider; nothing is sent twice.", nullptr,
            static_cast<int>(m_report->uncertain.size()));
    if (m_report->cancelled)
        parts += tr("You stopped it; the others are as they were.");
    m_sentence->setText(parts.join(u' '));
}

void IssueSheet::showLast()
{
    setWindowTitle(tr("Last issue"));
    m_title->setText(tr("Last issue"));
    setStep(Checking);
    m_steps->setCurrent(Done);
    say(tr("Reading what became of the last issue …"));
    m_run->readLast([this](Result<IssueRun::Last> read) {
        if (!read) {
            failed(read.error());
        } else if (const auto &last = read->issue; !last) {
            m_list->show(OutcomeList::Of::Result, {});
            m_sentence->setText(tr("Nothing has been issued here yet."));
            setStep(Done);
        } else {
            m_order.method = last->method;
            m_order.member = m_session.desk().actor;
            m_report = last->report;
            m_list->show(OutcomeList::Of::Result, std::move(read->lines));
            QString before = tr("%1, by %2, as %3:", "when, who, how rewards were given")
                                 .arg(formatDateTime(last->at, merchantsZone(m_session)), safeText(last->member, 60),
                                     methodText(last->method));
            if (last->left > 0)
                before += u' ' + tr("%Ln more were issued than can be listed.", nullptr, static_cast<int>(last->left));
            tellResult(before);
            setStep(Done);
            m_asCredit->hide(); // a new order begins with what is approved now
        }
        Q_EMIT lastShown();
    });
}

std::vector<RewardId> IssueSheet::withDiscount() const
{
    std::vector<RewardId> selected;
    std::vector<RewardId> all;
    const OutcomeModel &model = *m_list->model();
    const auto fits = [](const OutcomeLine &line) {
        return line.kind == OutcomeLine::Kind::Blocked && line.blocker == Blocker::ExistingDiscount;
    };
    for (const OutcomeLine &line : model.lines()) { // also those that search and groups hide
        if (fits(line))
            all.push_back(line.reward.id);
    }
    const QModelIndexList rows = m_list->table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const OutcomeLine &line = model.line(row); fits(line))
            selected.push_back(line.reward.id);
    }
    return selected.empty() ? all : selected;
}

void IssueSheet::startAsCredit()
{
    if (tellBusy())
        return; // the result stays in view
    m_order.ids = withDiscount();
    if (m_order.ids.empty())
        return;
    m_order.method = u"stripe-credit"_s;
    m_order.subscription.clear();
    m_report.reset();
    start();
}

void IssueSheet::failed(const Error &error)
{
    m_list->show(OutcomeList::Of::Result, {});
    m_sentence->setText(safeText(
        error.kind == ErrorKind::Cancelled ? tr("Stopped. Nothing further was sent.") : sentenceFor(error), 600));
    setStep(Done);
}

/// Enter in the search belongs to the search: it is no answer to "Issue".
void IssueSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

void IssueSheet::reject()
{
    const bool isUnderWay = m_run->stop();
    if (isUnderWay && m_step == Working) {
        m_cancel->setEnabled(false); // the result follows; rewards already on their way are finished first
        return;
    }
    QDialog::reject();
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/issuesheet.h"

#include "models/services/background.h"
#include "models/services/freeing.h"
#include "models/services/lastissue.h"
#include "models/services/providerbalance.h"
#include "models/services/task.h"
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

#include <QBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>

#include <memory>
#include <unordered_map>
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

// Lines are made on the pool: there may be a hundred thousand.

std::vector<OutcomeLine> linesOf(const services::IssuePreview &preview)
{
    std::vector<OutcomeLine> lines;
    lines.reserve(preview.rows.size());
    for (const services::IssuePreviewRow &row : preview.rows)
        lines.push_back({row.blocker ? OutcomeLine::Kind::Blocked : OutcomeLine::Kind::WouldIssue, row.reward,
            row.blocker, row.blocker ? row.detail : row.effect});
    return OutcomeModel::inOrder(std::move(lines));
}

/// Every reward that a report names.
std::vector<RewardId> idsOf(const services::IssueReport &report)
{
    std::vector<RewardId> ids;
    const auto take = [&ids](const auto &rows) {
        for (const auto &row : rows)
            ids.push_back(row.id);
    };
    take(report.issued);
    take(report.notIssued);
    take(report.onItsWay);
    take(report.uncertain);
    return ids;
}

/// A run also settles what was sent before it, of which the order says nothing: those rewards are read.
std::vector<OutcomeLine> linesOf(
    services::Desk &desk, const services::IssueReport &report, const std::vector<services::IssuePreviewRow> &seen)
{
    std::unordered_map<qint64, const RewardRow *> known;
    known.reserve(seen.size());
    for (const services::IssuePreviewRow &row : seen)
        known.emplace(row.reward.id.value, &row.reward);
    services::RewardQuery query;
    for (const RewardId id : idsOf(report)) {
        if (!known.contains(id.value))
            query.ids.push_back(id);
    }
    services::RewardList others;
    if (!query.ids.empty()) {
        if (auto list = desk.rewards.list(query))
            others = *std::move(list); // else the lines stand without them: what has happened is told anyway
    }
    for (const RewardRow &row : others.rows)
        known.emplace(row.id.value, &row);
    const auto rewardOf = [&known](RewardId id) {
        const auto found = known.find(id.value);
        if (found != known.end())
            return *found->second;
        RewardRow unknown;
        unknown.id = id;
        return unknown;
    };
    std::vector<OutcomeLine> lines;
    for (const services::IssuedRow &row : report.issued)
        lines.push_back({OutcomeLine::Kind::Issued, rewardOf(row.id), {}, row.reference});
    for (const services::NotIssuedRow &row : report.notIssued)
        lines.push_back({OutcomeLine::Kind::Blocked, rewardOf(row.id), row.reason, row.detail});
    for (const services::OnItsWayRow &row : report.onItsWay)
        lines.push_back({OutcomeLine::Kind::OnItsWay, rewardOf(row.id), {}, row.detail});
    for (const services::UncertainRow &row : report.uncertain)
        lines.push_back({OutcomeLine::Kind::Uncertain, rewardOf(row.id), {}, row.detail});
    return OutcomeModel::inOrder(std::move(lines));
}

} // namespace

IssueSheet::IssueSheet(Session &session, services::IssueOrder order, QWidget *parent)
    : QDialog(parent), m_session(session), m_order(std::move(order))
{
    setModal(true);
    setWindowTitle(tr("Issue rewards"));
    build();
    setStep(Checking);
}

IssueSheet::~IssueSheet()
{
    services::freeInBackground(std::move(m_preview));
}

QWidget *IssueSheet::buildWait()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    m_waitText = paragraphLabel({});
    m_waitText->setAlignment(Qt::AlignCenter);
    column->addWidget(m_waitText);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    column->addStretch(2);
    return page;
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
    m_pages->addWidget(buildWait());
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
        [this] { m_issue->setEnabled(m_step == Review && !m_preview->rows.empty()); });
    connect(m_cancel, &QPushButton::clicked, this, &IssueSheet::reject);
    connect(m_issue, &QPushButton::clicked, this, &IssueSheet::issue);
    connect(m_asCredit, &QPushButton::clicked, this, &IssueSheet::startAsCredit);
    connect(m_try, &QPushButton::clicked, this, &IssueSheet::check);
    // From the event loop: the task that found the network, or was in the way, has then ended for everybody.
    connect(
        &NetworkWatch::of(m_session), &NetworkWatch::changed, this, &IssueSheet::checkIfReached, Qt::QueuedConnection);
    connect(&m_session, &Session::booksChanged, this, &IssueSheet::checkIfReached, Qt::QueuedConnection);
    connect(m_list->tools(), &TableTools::exported, this, [this](const QString &sentence) {
        m_banners->showBanner(u"exported"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    connect(m_list->tools(), &TableTools::copyCut, this, [this](const QString &sentence) {
        m_banners->showBanner(u"exported"_s, {Tone::Info, sentence, {}, {}, true});
    });
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
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
}

void IssueSheet::watch(services::Task *task)
{
    m_task = task;
    connect(task, &services::Task::progressed, this, [this, begun = m_waitText->text()](const Progress &progress) {
        const QString what = m_step == Checking && progress.stage == "preview"_L1
            ? tr("Asking the provider about %Ln customers. Nothing is changed yet.", nullptr,
                static_cast<int>(progress.total))
            : begun;
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
        if (progress.total > 0)
            m_waitText->setText(ProgressPane::tr("%1 %2 of %3", "1: what is done, 2: count, 3: of how many")
                                    .arg(what, formatCount(progress.done), formatCount(progress.total)));
    });
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
    m_waitText->setText(tr(
        "Looking at %Ln rewards in the books. Nothing is changed yet.", nullptr, static_cast<int>(m_order.ids.size())));
    auto preview = std::make_shared<services::IssuePreview>();
    auto lines = std::make_shared<std::vector<OutcomeLine>>();
    watch(m_session.run(tr("Checking rewards"),
        [&desk = m_session.desk(), order = m_order, preview, lines](
            const ProgressSink &progress, const CancelToken &cancel) -> Status {
            RD_TRY(result, desk.issue.preview(order, progress, cancel));
            *preview = std::move(result);
            *lines = linesOf(*preview);
            return {};
        }));
    connect(m_task, &services::Task::finished, this, [this, preview, lines](const Status &outcome) {
        if (outcome)
            showPreview(preview, std::move(*lines));
        else
            failed(outcome.error());
    });
}

void IssueSheet::showPreview(std::shared_ptr<const services::IssuePreview> preview, std::vector<OutcomeLine> lines)
{
    services::freeInBackground(std::exchange(m_preview, std::move(preview)));
    m_list->show(OutcomeList::Of::Review, std::move(lines));
    const QString amounts =
        m_preview->totals.empty() ? QString() : u" ("_s + totalsText(m_preview->totals, m_session.modes()) + u')';
    QString sentence =
        tr("%Ln rewards will be given as %1%2.", nullptr, m_preview->issuable).arg(methodText(m_order.method), amounts);
    if (m_preview->blocked > 0)
        sentence += u' ' + tr("%Ln cannot be issued now; they stay on the list.", nullptr, m_preview->blocked);
    if (m_preview->issuable > 0)
        sentence += u' ' + tr("What is issued cannot be taken back here.");
    if (const QString unknown = services::unknownBalance(m_order.method); m_preview->issuable > 0 && !unknown.isEmpty())
        sentence += u' ' + saidSentence(unknown, 400);
    m_sentence->setText(sentence);
    m_issue->setText(m_preview->issuable > 0 ? tr("Issue %Ln rewards", nullptr, m_preview->issuable)
                                             : tr("Put them on the “Not rewarded” list"));
    setStep(Review);
    m_moment->start(kMoment);
    Q_EMIT previewed();
}

void IssueSheet::issue()
{
    if (m_step != Review || tellBusy())
        return; // a double click is one click
    services::IssueOrder order = m_order;
    // The blocked ones go along to be noted for the "Not rewarded" list; sent is only what was agreed to here.
    order.ids.clear();
    order.confirmed.emplace();
    for (const services::IssuePreviewRow &row : m_preview->rows) {
        order.ids.push_back(row.reward.id);
        if (!row.blocker)
            order.confirmed->push_back(row.reward.id);
    }
    setStep(Working);
    m_waitText->setText(
        tr("Issuing %Ln rewards, one after the other.", nullptr, static_cast<int>(order.confirmed->size())));
    auto report = std::make_shared<services::IssueReport>();
    auto lines = std::make_shared<std::vector<OutcomeLine>>();
    watch(m_session.run(tr("Issuing rewards"),
        [&desk = m_session.desk(), order, report, lines, preview = m_preview](
            const ProgressSink &progress, const CancelToken &cancel) -> Status {
            RD_TRY(result, desk.issue.issue(order, progress, cancel));
            *report = std::move(result);
            *lines = linesOf(desk, *report, preview->rows);
            return {};
        }));
    connect(m_task, &services::Task::finished, this, [this, report, lines](const Status &outcome) {
        if (outcome)
            showResult(std::move(*report), std::move(*lines));
        else
            failed(outcome.error());
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
    struct Read {
        std::optional<services::LastIssue> last;
        std::vector<OutcomeLine> lines;
    };
    setWindowTitle(tr("Last issue"));
    m_title->setText(tr("Last issue"));
    setStep(Checking);
    m_steps->setCurrent(Done);
    m_waitText->setText(tr("Reading what became of the last issue …"));
    services::inBackground(
        this,
        [&desk = m_session.desk()]() -> Result<std::shared_ptr<Read>> {
            auto read = std::make_shared<Read>();
            RD_TRY(last, services::lastIssue(desk.workspace));
            if (last)
                read->lines = linesOf(desk, last->report, {});
            read->last = std::move(last);
            return read;
        },
        [this](const Result<std::shared_ptr<Read>> &read) {
            if (!read) {
                failed(read.error());
            } else if (const auto &last = (*read)->last; !last) {
                m_list->show(OutcomeList::Of::Result, {});
                m_sentence->setText(tr("Nothing has been issued here yet."));
                setStep(Done);
            } else {
                m_order.method = last->method;
                m_order.member = m_session.desk().actor;
                m_report = last->report;
                m_list->show(OutcomeList::Of::Result, std::move((*read)->lines));
                QString before = tr("%1, by %2, as %3:", "when, who, how rewards were given")
                                     .arg(formatDateTime(last->at, merchantsZone(m_session)),
                                         safeText(last->member, 60), methodText(last->method));
                if (last->left > 0)
                    before +=
                        u' ' + tr("%Ln more were issued than can be listed.", nullptr, static_cast<int>(last->left));
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
    if (m_task && m_step == Working) {
        m_task->cancel(); // the result follows; rewards already on their way are finished first
        m_cancel->setEnabled(false);
        return;
    }
    if (m_task)
        m_task->cancel();
    QDialog::reject();
}

} // namespace rd::views

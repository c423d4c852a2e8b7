// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/codesheet.h"

#include "models/services/background.h"
#include "models/services/task.h"
#include "views/participants/codelines.h"
#include "views/shell/session.h"
#include "views/support/leaving.h"
#include "views/support/merchantsday.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/moneylist.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"
#include "views/widgets/waitpane.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The workspace's own first, then those many shops sell in.
QList<Currency> usualCurrencies(Currency base)
{
    QList<Currency> list{base};
    for (const char16_t *code : {u"USD", u"EUR", u"GBP", u"CAD", u"AUD", u"JPY"}) {
        const auto currency = Currency::parse(QStringView(code));
        if (currency && !list.contains(*currency))
            list += *currency;
    }
    return list;
}

constexpr int kMostUses = 1'000'000;
/// Between the codes being shown and made: the second half of a double click makes none (as when rewards are issued).
constexpr std::chrono::milliseconds kMoment{800};

QString lookOf(const CodeLine &line)
{
    switch (line.kind) {
    case CodeLine::Kind::WouldCreate:
        return u"approved"_s;
    case CodeLine::Kind::Created:
        return u"issued"_s;
    case CodeLine::Kind::Uncertain:
        return u"submitted"_s;
    case CodeLine::Kind::NotCreated:
        return u"rejected"_s;
    }
    return {};
}

} // namespace

CodeSheet::CodeSheet(Session &session, std::vector<ParticipantId> participants, const QStringList &campaigns,
    const QString &campaign, QWidget *parent)
    : QDialog(parent), m_session(session), m_participants(std::move(participants))
{
    setModal(true);
    setWindowTitle(tr("Create codes"));
    build(campaigns, campaign);
    m_begun = typed();
    setStep(Terms);
}

void CodeSheet::build(const QStringList &campaigns, const QString &campaign)
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Page));
    body->setSpacing(space(Space::Large));
    body->addWidget(sectionLabel(tr("Create codes")));
    m_steps = new StepLine({tr("Terms"), tr("Check"), tr("Create"), tr("Result")});
    body->addWidget(m_steps);
    m_banners = new BannerHost;
    body->addWidget(m_banners);
    m_sentence = paragraphLabel({});
    body->addWidget(m_sentence);

    m_pages = new QStackedWidget;
    m_pages->addWidget(buildTerms(campaigns, campaign));
    m_wait = new WaitPane;
    m_pages->addWidget(m_wait);
    m_table = new ElidedTable(tr("What happens to each code"));
    m_lines = new CodeLines(this);
    m_table->setModel(m_lines);
    m_table->setItemDelegateForColumn(static_cast<int>(CodeColumn::Outcome),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                const CodeLine &line = m_lines->line(index);
                return QList<ChipContent>{{CodeLines::outcomeText(line), stateLook(lookOf(line))}};
            },
            m_table));
    m_table->setColumnWidths({24, 26, 20, 0});
    m_pages->addWidget(m_table);
    body->addWidget(m_pages, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    m_discard = makeButton(tr("Give the rest up"));
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    m_cancel = makeButton(tr("Cancel"));
    buttons->addWidget(m_cancel);
    m_resume = makeButton(tr("Go on"), Emphasis::Primary);
    buttons->addWidget(m_resume);
    m_next = makeButton(tr("Show the codes"), Emphasis::Primary);
    buttons->addWidget(m_next);
    body->addLayout(buttons);
    resize(scaled(780), scaled(600));
    connect(m_cancel, &QPushButton::clicked, this, &CodeSheet::reject);
    connect(m_next, &QPushButton::clicked, this, &CodeSheet::next);
    m_moment = new QTimer(this);
    m_moment->setSingleShot(true);
    connect(m_moment, &QTimer::timeout, m_next, [this] { m_next->setEnabled(true); });
    connect(m_resume, &QPushButton::clicked, this, &CodeSheet::resume);
    connect(m_discard, &QPushButton::clicked, this, &CodeSheet::discard);
}

QWidget *CodeSheet::buildTerms(const QStringList &campaigns, const QString &campaign)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(space(Space::Large));
    form->setVerticalSpacing(space(Space::Small));
    m_campaign = new QComboBox;
    for (const QString &name : campaigns)
        m_campaign->addItem(safeText(name, 60), name);
    m_campaign->setCurrentIndex(qMax(0, m_campaign->findData(campaign)));
    form->addRow(tr("Campaign"), m_campaign);
    m_whom = new QComboBox;
    if (!m_participants.empty())
        m_whom->addItem(tr("The %Ln selected", nullptr, static_cast<int>(m_participants.size())), true);
    m_whom->addItem(tr("Everybody active in the campaign"), false);
    form->addRow(tr("For"), m_whom);
    m_pattern = new QLineEdit(CodePattern::usual());
    m_pattern->setToolTip(tr("Letters, digits, dashes, and {name}, {surname}, {initials}, {campaign}, {discount}, "
                             "{number}. Who has a code already keeps it."));
    form->addRow(tr("Pattern"), m_pattern);
    m_discount = new QComboBox;
    m_discount->addItem(tr("What the campaign gives to those who are referred"), OfCampaign);
    m_discount->addItem(tr("A percentage"), OfPercent);
    m_discount->addItem(tr("A coupon that exists"), OfCoupon);
    form->addRow(tr("Discount"), m_discount);
    m_percent = new QLineEdit;
    m_percent->setPlaceholderText(u"20"_s);
    form->addRow(tr("Percent off"), m_percent);
    m_coupon = new QLineEdit;
    m_coupon->setPlaceholderText(tr("Id of the coupon"));
    form->addRow(tr("Coupon"), m_coupon);
    m_firstOrder = new QCheckBox(tr("Only for a customer’s first order"));
    form->addRow(QString(), m_firstOrder);
    m_minimum = new MoneyList(tr("Least amount of an order"), usualCurrencies(m_session.workspace().currency));
    m_minimum->setToolTip(tr("The provider asks for one in each currency in which codes are to work"));
    form->addRow(tr("Least amount"), m_minimum);
    m_expires = new QCheckBox(tr("Only until"));
    m_lastDay = new QDateEdit(merchantsToday(m_session).addMonths(12));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setEnabled(false);
    m_lastDay->setAccessibleName(tr("Last day"));
    form->addRow(m_expires, m_lastDay);
    m_uses = new QSpinBox;
    m_uses->setRange(0, kMostUses);
    m_uses->setSpecialValueText(tr("no limit"));
    form->addRow(tr("Uses of each code"), m_uses);
    connect(m_discount, &QComboBox::currentIndexChanged, this, &CodeSheet::refreshTerms);
    connect(m_expires, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    refreshTerms();
    return page;
}

void CodeSheet::refreshTerms()
{
    const int kind = m_discount->currentData().toInt();
    auto *form = qobject_cast<QFormLayout *>(m_percent->parentWidget() ? m_percent->parentWidget()->layout() : nullptr);
    const auto setRow = [form](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (form && form->labelForField(field))
            form->labelForField(field)->setVisible(visible);
    };
    setRow(m_percent, kind == OfPercent);
    setRow(m_coupon, kind == OfCoupon);
}

void CodeSheet::setStep(Step step)
{
    m_step = step;
    m_steps->setCurrent(static_cast<int>(step));
    m_pages->setCurrentIndex(step == Terms ? 0 : step == Working ? 1 : 2);
    m_sentence->setVisible(step != Working);
    if (step == Terms)
        m_sentence->setText(tr("Each participant gets a promotion code at the provider, to be typed at the checkout."));
    m_next->setVisible(step == Terms || step == Review);
    m_next->setText(step == Terms ? tr("Show the codes") : tr("Create %Ln codes", nullptr, m_planned));
    m_moment->stop();
    m_next->setEnabled(step == Terms);
    if (step == Review && m_planned > 0)
        m_moment->start(kMoment);
    const bool hasRest = step == Done && m_report && m_report->open > 0;
    m_resume->setVisible(hasRest || (step == Done && m_report && !m_report->uncertain.empty()));
    m_discard->setVisible(hasRest);
    m_cancel->setText(step == Done ? tr("Close") : step == Working ? tr("Stop after this one") : tr("Cancel"));
    m_cancel->setEnabled(true);
    m_wait->setProgress(0, 0);
}

QVariantList CodeSheet::typed() const
{
    QVariantList all{m_campaign->currentIndex(), m_whom->currentIndex(), m_pattern->text(), m_discount->currentIndex(),
        m_percent->text(), m_coupon->text(), m_firstOrder->isChecked(), m_expires->isChecked(), m_lastDay->date(),
        m_uses->value()};
    for (const MoneyEdit *line : m_minimum->lines()) {
        // An empty line counts for nothing.
        if (const QString amount = line->amountField()->text(); !amount.isEmpty())
            all << amount << line->currencyChoice()->currentText();
    }
    return all;
}

Result<services::CodeOrder> CodeSheet::order() const
{
    services::CodeOrder order;
    order.campaign = m_campaign->currentData().toString();
    if (m_whom->currentData().toBool())
        order.participants = m_participants;
    order.pattern = m_pattern->text();
    order.member = m_session.desk().actor;
    switch (m_discount->currentData().toInt()) {
    case OfPercent: {
        RD_TRY(percent, Rate::parsePercent(m_percent->text().trimmed()));
        RewardSpec spec;
        spec.kind = RewardKind::Coupon;
        spec.percentOff = percent;
        order.coupon.made = spec;
        break;
    }
    case OfCoupon:
        order.coupon.id = m_coupon->text().trimmed();
        if (order.coupon.id.isEmpty())
            return fail(ErrorKind::Usage, tr("Name the coupon."));
        break;
    default:
        break;
    }
    order.restrictions.firstTimeOrder = m_firstOrder->isChecked();
    RD_TRY(least, m_minimum->moneys());
    order.restrictions.minimum = std::move(least);
    if (m_expires->isChecked()) {
        RD_TRY(calendar, Calendar::forZone(m_session.workspace().timeZone));
        order.restrictions.expiresAt = calendar.startOf(toLocalDay(m_lastDay->date().addDays(1)));
    }
    if (m_uses->value() > 0)
        order.restrictions.maxRedemptions = m_uses->value();
    return order;
}

void CodeSheet::next()
{
    if (m_busy)
        return;
    if (m_step == Terms)
        plan();
    else if (m_step == Review)
        create();
}

void CodeSheet::plan()
{
    auto made = order();
    if (!made) {
        failed(made.error());
        return;
    }
    m_order = *std::move(made);
    m_busy = true;
    m_next->setEnabled(false);
    services::inBackground(
        this, [&desk = m_session.desk(), wanted = m_order] { return desk.codes.plan(wanted, {}); },
        [this](Result<std::vector<services::CodePlan>> plans) {
            m_busy = false;
            if (plans)
                showPlan(*std::move(plans));
            else
                failed(plans.error());
            Q_EMIT planned();
        });
}

void CodeSheet::showPlan(std::vector<services::CodePlan> plans)
{
    m_banners->dismissAll();
    m_planned = 0;
    int open = 0;
    int existing = 0;
    for (const services::CodePlan &one : plans) {
        m_planned += static_cast<int>(one.codes.size());
        open += one.open;
        existing += one.existing;
    }
    m_lines->setLines(CodeLines::of(plans));
    QStringList parts{
        m_planned + open > 0 ? tr("%Ln codes will be created.", nullptr, m_planned) : tr("No code is missing.")};
    if (existing > 0)
        parts << tr("%Ln are there already.", nullptr, existing);
    if (open > 0)
        parts << tr("%Ln of an earlier order are made first.", nullptr, open);
    m_sentence->setText(parts.join(u' '));
    m_planned += open;
    setStep(Review);
}

void CodeSheet::create()
{
    run(tr("Creating codes"),
        [&desk = m_session.desk(), wanted = m_order](const ProgressSink &progress, const CancelToken &cancel) {
            return desk.codes.create(wanted, progress, cancel);
        });
}

void CodeSheet::resume()
{
    run(tr("Creating codes"),
        [&desk = m_session.desk(), campaign = m_order.campaign](const ProgressSink &progress,
            const CancelToken &cancel) { return desk.codes.resume(campaign, desk.actor, progress, cancel); });
}

void CodeSheet::run(
    const QString &title, std::function<Result<services::CodeReport>(const ProgressSink &, const CancelToken &)> work)
{
    m_wait->setSentence(tr("Creating the codes, one after the other. What is made stays, whatever happens."));
    auto report = std::make_shared<services::CodeReport>();
    m_task = m_session.run(
        title, [work = std::move(work), report](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            RD_TRY(made, work(progress, cancel));
            *report = std::move(made);
            return {};
        });
    if (!m_task)
        return; // another task is running; the frame says which
    setStep(Working);
    connect(m_task, &services::Task::progressed, this,
        [this](const Progress &progress) { m_wait->setProgress(progress.done, progress.total); });
    connect(m_task, &services::Task::finished, this, [this, report](const Status &outcome) {
        if (outcome) {
            showReport(std::move(*report));
        } else {
            m_lines->setLines({});
            m_sentence->setText({});
            setStep(Done);
            failed(outcome.error());
        }
        Q_EMIT finishedCreating();
    });
}

void CodeSheet::showReport(services::CodeReport report)
{
    m_report = std::move(report);
    m_lines->setLines(CodeLines::of(*m_report));
    QStringList parts{tr("%Ln codes were created.", nullptr, static_cast<int>(m_report->created.size()))};
    if (!m_report->notCreated.empty())
        parts << tr(
            "%Ln were not; the reason stands beside each.", nullptr, static_cast<int>(m_report->notCreated.size()));
    if (!m_report->uncertain.empty())
        parts << tr("%Ln are being checked at the provider; nothing is made twice.", nullptr,
            static_cast<int>(m_report->uncertain.size()));
    if (m_report->open > 0)
        parts << tr("%Ln are still to be made.", nullptr, m_report->open);
    m_sentence->setText(parts.join(u' '));
    setStep(Done);
    m_banners->dismissAll();
    if (m_report->error)
        failed(*m_report->error);
}

void CodeSheet::discard()
{
    m_discard->setEnabled(false);
    services::inBackground(
        this,
        [&desk = m_session.desk(), campaign = m_order.campaign] { return desk.codes.discard(campaign, desk.actor); },
        [this](const Result<int> &count) {
            m_discard->setEnabled(true);
            if (!count) {
                failed(count.error());
                return;
            }
            m_report->open = std::max(0, m_report->open - *count);
            m_sentence->setText(tr("%Ln codes are given up; nothing of them was sent.", nullptr, *count));
            setStep(Done);
        });
}

void CodeSheet::failed(const Error &error)
{
    setStep(m_step);
    m_banners->showBanner(u"error"_s,
        {Tone::Negative, safeText(sentenceFor(error), 400),
            safeText(error.kind == ErrorKind::Internal ? QString() : saidText(error.text), 300), {}, true});
}

void CodeSheet::reject()
{
    if (m_task && m_step == Working) {
        m_task->cancel(); // the result follows
        m_cancel->setEnabled(false);
        return;
    }
    if ((m_step == Terms || m_step == Review) && typed() != m_begun) {
        askToLeave(m_session.dialogs(), this, tr("The terms you chose for these codes are lost; no code was made."),
            [this] { QDialog::reject(); });
        return;
    }
    QDialog::reject();
}

} // namespace rd::views

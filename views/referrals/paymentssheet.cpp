// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/paymentssheet.h"

#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "models/services/conversionverdict.h"
#include "views/rewards/explanationtext.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/widgets/apart.h"
#include "views/widgets/buttons.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::size_t kMostPayments = 500;
constexpr qsizetype kMostText = 600;

} // namespace

PaymentsSheet::PaymentsSheet(Session &session, const ReferralRow &referral, QWidget *parent, ConversionId chosen)
    : QDialog(parent), m_session(session), m_payments(new QComboBox), m_column(nullptr), m_chosen(chosen)
{
    setModal(true);
    setWindowTitle(tr("Payments of a customer"));
    build(referral.customerEmail.isEmpty() ? referral.customerId : referral.customerEmail);
    load(referral.id);
}

void PaymentsSheet::build(const QString &customer)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    column->addWidget(sectionLabel(safeText(customer)));
    PlainLabel *sentence =
        paragraphLabel(tr("Choose a payment to see what each campaign made of it, and why one gave nothing."));
    sentence->setInk(Token::Muted);
    column->addWidget(sentence);
    m_payments->setAccessibleName(tr("Payment"));
    m_payments->setEnabled(false);
    column->addWidget(m_payments);
    auto *steps = new QWidget;
    m_column = new QVBoxLayout(steps);
    m_column->setContentsMargins(0, 0, space(Space::Small), 0);
    m_column->setSpacing(space(Space::Small));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("What became of the payment"));
    area->setWidget(steps);
    column->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *close = makeButton(tr("Close"));
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_payments, qOverload<int>(&QComboBox::currentIndexChanged), this, &PaymentsSheet::explain);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 84, fontMetrics().lineSpacing() * 32);
}

void PaymentsSheet::load(ReferralId referral)
{
    addSentence(tr("Looking for payments …"));
    services::inBackground(
        this, [&desk = m_session.desk(), referral] { return desk.rewards.conversionsOf(referral); },
        [this](Result<std::vector<ConversionRef>> payments) {
            clear();
            if (payments && !payments->empty()) {
                showPayments(*payments);
                return;
            }
            addSentence(payments ? tr("No payment of this customer is known yet. Trials, free and unpaid invoices are "
                                      "no payments, and earn nothing.")
                                 : sentenceFor(payments.error()));
            finish();
        });
}

void PaymentsSheet::showPayments(const std::vector<ConversionRef> &payments)
{
    {
        const QSignalBlocker quiet(m_payments); // the first one is asked for below
        for (std::size_t i = 0; i < payments.size(); ++i) {
            const ConversionRef &payment = payments[i];
            if (i >= kMostPayments && payment.id != m_chosen)
                continue;
            m_payments->addItem(tr("%1 · %2 · %3", "date, amount, id at the provider")
                                    .arg(formatDateShort(payment.paidAt, merchantsZone(m_session)),
                                        formatMoney(payment.paid), safeText(payment.objectId, 60)),
                payment.id.value);
        }
        m_payments->setCurrentIndex(std::max(0, m_payments->findData(m_chosen.value)));
    }
    m_payments->setEnabled(true);
    explain();
}

void PaymentsSheet::explain()
{
    m_shown = {m_payments->currentData().toLongLong()};
    clear();
    addSentence(tr("Computing it again …"));
    services::inBackground(
        this, [&desk = m_session.desk(), id = m_shown] { return desk.rewards.explainConversion(id); },
        [this, id = m_shown](Result<services::ConversionExplanation> explanation) {
            if (id != m_shown)
                return; // another payment was chosen meanwhile
            clear();
            if (explanation)
                showExplanation(*explanation);
            else
                addSentence(safeText(sentenceFor(explanation.error()), kMostText));
            finish();
        });
}

void PaymentsSheet::showExplanation(const services::ConversionExplanation &explanation)
{
    for (const ExplanationStep &step : explanation.sale)
        addSentence(stepSentence(step, merchantsZone(m_session)));
    for (const auto &campaign : explanation.campaigns) {
        m_column->addSpacing(space(Space::Small));
        m_column->addWidget(sectionLabel(safeText(campaign.name)));
        const bool isEarned = services::isEarned(campaign);
        PlainLabel *outcome = paragraphLabel(isEarned ? tr("It earned here.")
                : campaign.reason == NoReward::None   ? tr("Nothing is left of what it earned here.")
                                                      : tr("It earned nothing here."));
        outcome->setInk(isEarned ? Token::Positive : Token::Muted);
        m_column->addWidget(outcome);
        for (const RewardRow &row : campaign.rewards)
            addSentence(tr("%1 for %2: %3", "amount or kind of a reward, participant, state")
                            .arg(row.amount ? formatMoney(*row.amount) : items::RewardModel::kindText(row.kind),
                                apart(row.participantName, 80), items::RewardModel::stateText(row.state)));
        // The reason first: it is what was asked for.
        if (!isEarned && !campaign.steps.empty())
            addSentence(stepSentence(campaign.steps.back(), merchantsZone(m_session)));
        const std::size_t reasons = isEarned ? 0 : 1;
        for (std::size_t i = 0; i + reasons < campaign.steps.size(); ++i)
            addSentence(stepSentence(campaign.steps[i], merchantsZone(m_session)));
    }
    if (explanation.campaigns.empty())
        addSentence(tr("There is no campaign that could have rewarded it."));
}

void PaymentsSheet::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sentences.clear();
}

/// @param text safe
void PaymentsSheet::addSentence(const QString &text)
{
    m_sentences += text;
    PlainLabel *label = paragraphLabel(text);
    label->setSelectable(true);
    m_column->addWidget(label);
}

void PaymentsSheet::finish()
{
    m_column->addStretch(1);
    Q_EMIT loaded();
}

} // namespace rd::views

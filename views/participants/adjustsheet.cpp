// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/adjustsheet.h"

#include "models/services/balanceservice.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/format.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Those the participant has figures in, the workspace's first.
QList<Currency> currenciesOf(const ParticipantSummary &who, Currency base)
{
    QList<Currency> currencies{base};
    for (const ParticipantFigures &figures : who.figures) {
        if (!currencies.contains(figures.currency))
            currencies.append(figures.currency);
    }
    return currencies;
}

QString nameOf(const Participant &participant)
{
    return safeText(participant.name.isEmpty() ? participant.email : participant.name, 60);
}

} // namespace

AdjustSheet::AdjustSheet(Session &session, const ParticipantSummary &who, QWidget *parent)
    : Sheet(session, tr("Adjust the balance of %1").arg(nameOf(who.participant)), 76, parent),
      m_participant(who.participant.id),
      m_name(nameOf(who.participant)),
      m_money(new MoneyEdit(tr("Amount"), currenciesOf(who, session.workspace().currency))),
      m_direction(new QComboBox),
      m_campaign(new QComboBox),
      m_meaning(paragraphLabel({})),
      m_adjust(makeButton(Icon::Edit, tr("Adjust balance"), Emphasis::Primary))
{
    build(who);
    refresh();
    m_money->setFocus();
}

void AdjustSheet::build(const ParticipantSummary &who)
{
    addNote(tr("For what the campaigns do not cover: a bonus, a correction, something agreed on. It is a record of its "
               "own with your name and the reason, and is never changed afterwards."));
    QFormLayout *form = addForm();
    m_direction->addItem(tr("Owe more"));
    m_direction->addItem(tr("Owe less"));
    m_direction->setAccessibleName(tr("Direction"));
    addFormRow(form, tr("Direction"), m_direction);
    addFormRow(form, tr("Amount"), m_money);
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setAccessibleDescription(tr("Under whose terms the money is approved and paid"));
    for (const QString &campaign : who.participant.campaigns)
        m_campaign->addItem(safeText(campaign, 60), campaign);
    addFormRow(form, tr("Campaign"), m_campaign);
    m_reason = addField(form, tr("Reason"), tr("Kept with the record"));
    m_reason->setMaxLength(2000);
    m_meaning->setAccessibleName(tr("What will happen"));
    // Room for two lines, so that nothing jumps while somebody types.
    m_meaning->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    body()->addWidget(m_meaning);
    addButton(m_adjust);
    m_adjust->setDefault(true);
    connect(m_money, &MoneyEdit::changed, this, &AdjustSheet::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &AdjustSheet::refresh);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &AdjustSheet::refresh);
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &AdjustSheet::refresh);
    connect(m_adjust, &QPushButton::clicked, this, &AdjustSheet::adjust);
}

bool AdjustSheet::isTouched() const
{
    return !m_money->amountField()->text().trimmed().isEmpty() || !m_reason->text().trimmed().isEmpty();
}

bool AdjustSheet::isLess() const
{
    return m_direction->currentIndex() == 1;
}

void AdjustSheet::refresh()
{
    m_campaign->setEnabled(!isLess() && m_campaign->count() > 0);
    const bool noCampaign = !isLess() && m_campaign->count() == 0;
    const auto money = m_money->money();
    const bool typed = !m_money->amountField()->text().trimmed().isEmpty();
    QString meaning;
    if (noCampaign)
        meaning = tr("%1 is in no campaign, so that nothing says how more money would be paid. Import the participant "
                     "into a campaign first.")
                      .arg(m_name);
    else if (typed && !money)
        meaning = saidSentence(money.error().text, 300);
    else if (money && money->minor > 0 && isLess())
        meaning = tr("%1 is taken off what %2 is paid next in this currency. Nothing is asked back from them.")
                      .arg(formatMoney(*money), m_name);
    else if (money && money->minor > 0)
        meaning = tr("%1 becomes a reward of %2. It is due at once and waits for approval like any other.")
                      .arg(formatMoney(*money), m_name);
    m_meaning->setText(meaning);
    m_meaning->setInk(noCampaign || (typed && !money) ? Token::Warning : Token::Text);
    const bool ready = money && money->minor > 0 && !noCampaign && !m_reason->text().trimmed().isEmpty();
    m_adjust->setEnabled(ready);
    m_adjust->setText(money && money->minor > 0
            ? (isLess() ? tr("Owe %1 less") : tr("Owe %1 more")).arg(formatMoney(*money))
            : tr("Adjust balance"));
}

void AdjustSheet::adjust()
{
    auto money = m_money->money();
    if (!money)
        return;
    services::AdjustRequest request;
    request.participant = QString::number(m_participant.value);
    request.amount = *money;
    if (isLess())
        request.amount.minor = -request.amount.minor;
    else
        request.campaign = m_campaign->currentData().toString();
    request.reason = m_reason->text().trimmed();
    request.member = session().desk().actor;
    const bool started = runTask(
        tr("Adjusting a balance"),
        [&desk = session().desk(), request](const ProgressSink &) { return desk.balances.adjust(request); },
        [this](const Result<Adjustment> &adjustment) {
            if (!adjustment) {
                refresh();
                showError(adjustment.error());
                return;
            }
            Money amount = adjustment->amount;
            const bool isLess = amount.minor < 0;
            amount.minor = qAbs(amount.minor);
            Q_EMIT adjusted(isLess
                    ? tr("%1 will be taken off what %2 is paid next.").arg(formatMoney(amount), m_name)
                    : tr("%1 more is owed to %2; the reward waits for approval.").arg(formatMoney(amount), m_name));
            accept();
        });
    if (started)
        m_adjust->setEnabled(false);
}

} // namespace rd::views

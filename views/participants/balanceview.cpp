// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/balanceview.h"

#include "models/services/background.h"
#include "models/services/balanceservice.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/widgets/buttons.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::BalanceView)
};

constexpr std::size_t kMostAdjustments = 5;

} // namespace

/// Outside of the unnamed namespace: there the translators' tool loses the context of `Words`.
static QString carriedReason(const services::ParticipantBalance &balance)
{
    if (balance.reason == Blocker::BelowThreshold)
        return Words::tr("Carried until the threshold of the campaign is reached.");
    return Words::tr("New rewards first pay back what was issued and later refunded.");
}

struct BalanceView::Loaded {
    std::vector<services::ParticipantBalance> balances;
    std::vector<Adjustment> adjustments;
    std::vector<WriteOff> requests; ///< open ones of this participant
};

BalanceView::BalanceView(Session &session, ParticipantId participant, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(Space::Small));
    hide();
    services::inBackground(
        this,
        [&desk = session.desk(), participant]() -> Result<Loaded> {
            Loaded loaded;
            RD_TRY(balances, desk.balances.balances(participant));
            RD_TRY(adjustments, desk.balances.adjustments(participant));
            RD_TRY(requests, desk.balances.writeOffs());
            loaded.balances = std::move(balances);
            loaded.adjustments = std::move(adjustments);
            for (const WriteOff &request : requests) {
                if (request.participant == participant && request.state == WriteOff::State::Requested)
                    loaded.requests.push_back(request);
            }
            return loaded;
        },
        [this](const Result<Loaded> &loaded) {
            if (loaded)
                show(*loaded);
            else
                m_session.report(loaded.error());
        });
}

void BalanceView::addFact(const QString &label, const QString &value)
{
    m_column->addWidget(DetailsView::factRow(label, value));
}

void BalanceView::show(const Loaded &loaded)
{
    const auto note = [this](const QString &text) {
        PlainLabel *label = paragraphLabel(text);
        label->setInk(Token::Muted);
        m_column->addWidget(label);
    };
    for (const services::ParticipantBalance &balance : loaded.balances) {
        if (balance.recoverable == 0 && !balance.reason)
            continue;
        m_column->addWidget(new PlainLabel(tr("Balance in %1").arg(balance.currency.code()), TextRole::Strong));
        if (balance.recoverable != 0)
            addFact(tr("Owed back"), formatMoney({balance.recoverable, balance.currency}));
        addFact(tr("Payable"), formatMoney({balance.payable, balance.currency}));
        if (balance.reason)
            note(carriedReason(balance));
        const bool isAsked = std::any_of(loaded.requests.begin(), loaded.requests.end(),
            [&balance](const WriteOff &request) { return request.amount.currency == balance.currency; });
        if (balance.payable < 0 && !isAsked) {
            QPushButton *giveUp = makeButton(tr("Write off …"));
            giveUp->setObjectName(u"writeOff"_s);
            giveUp->setAccessibleDescription(tr("Asks to write off what is owed back; another person approves"));
            const Money owed{-balance.payable, balance.currency};
            connect(giveUp, &QPushButton::clicked, this, [this, owed] { Q_EMIT writeOffWanted(owed); });
            letShrink(giveUp);
            m_column->addWidget(giveUp, 0, Qt::AlignLeft);
        }
    }
    for (const WriteOff &request : loaded.requests)
        addRequest(request);
    if (!loaded.adjustments.empty()) {
        m_column->addWidget(new PlainLabel(tr("Entered by hand"), TextRole::Strong));
        for (std::size_t i = 0; i < std::min(loaded.adjustments.size(), kMostAdjustments); ++i) {
            const Adjustment &adjustment = loaded.adjustments[i];
            addFact(formatDateShort(adjustment.at, merchantsZone(m_session)), formatMoney(adjustment.amount));
            note(tr("%1, by %2", "reason, who entered it")
                     .arg(safeText(adjustment.reason, 200), safeText(adjustment.author, 60)));
        }
    }
    setVisible(m_column->count() > 0);
    Q_EMIT filled();
}

void BalanceView::addRequest(const WriteOff &request)
{
    m_column->addWidget(new PlainLabel(tr("Proposed write-off"), TextRole::Strong));
    m_column->addWidget(paragraphLabel(
        tr("%1 asks to give up %2: %3", "1: who, 2: amount, 3: reason")
            .arg(safeText(request.requestedBy, 60), formatMoney(request.amount), safeText(request.reason, 300))));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    QPushButton *approve = makeButton(tr("Write off …"));
    approve->setObjectName(u"approveWriteOff"_s);
    QPushButton *refuse = makeButton(tr("Refuse …"));
    refuse->setObjectName(u"refuseWriteOff"_s);
    letShrink(approve);
    letShrink(refuse);
    row->addWidget(approve);
    row->addWidget(refuse);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(approve, &QPushButton::clicked, this, [this, request] { Q_EMIT decisionWanted(request, true); });
    connect(refuse, &QPushButton::clicked, this, [this, request] { Q_EMIT decisionWanted(request, false); });
}

} // namespace rd::views

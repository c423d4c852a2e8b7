// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/methodpanel.h"

#include "models/services/background.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/widgets/buttons.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

MethodPanel::MethodPanel(Session &session, const Participant &who, QWidget *parent)
    : QWidget(parent), m_session(session), m_who(who), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    load();
}

void MethodPanel::load()
{
    services::inBackground(
        this,
        [&desk = m_session.desk(), id = m_who.id]() -> Result<Known> {
            RD_TRY(methods, desk.payoutMethods.methods(id));
            RD_TRY(taxNumber, desk.payoutMethods.maskedTaxNumber(id));
            return Known{std::move(methods), taxNumber};
        },
        [this](const Result<Known> &known) {
            if (known)
                show(*known);
            else
                m_session.report(known.error());
        });
}

void MethodPanel::show(const Known &known)
{
    m_known = known;
    m_isKnown = true;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, 0, 0, 0);
    details->addSection(tr("Payout method"));
    bool hasOne = false;
    for (const services::PayoutMethodView &view : known.methods) {
        if (view.method.isRemoved)
            continue;
        hasOne = true;
        details->addFact(PayoutWords::providerText(view.method.provider), view.destination);
        QStringList facts;
        if (view.method.currency.isValid())
            facts += view.method.currency.code();
        facts += tr("since %1, by %2", "date, who")
                     .arg(formatDateShort(view.method.validFrom, merchantsZone(m_session)),
                         safeText(view.method.changedByName, 60));
        details->addNote(facts.join(u" · "_s));
        if (view.isRecent)
            details->addSentence(tr("Changed a short while ago: payouts wait for some days."));
        if (!view.sharedWith.empty())
            details->addSentence(tr("%Ln other participants have the same destination.", nullptr,
                static_cast<int>(view.sharedWith.size())));
    }
    if (!hasOne)
        details->addNote(tr("None yet: cash rewards cannot be put into a batch."));
    if (!known.taxNumber.isEmpty())
        details->addFact(tr("Tax number"), known.taxNumber);
    if (m_who.state != ParticipantState::Erased) {
        auto *change = makeButton(Icon::Edit, hasOne ? tr("Change …") : tr("Enter …"));
        change->setObjectName(u"payoutMethod"_s);
        change->setAccessibleName(tr("Change the payout method"));
        connect(change, &QPushButton::clicked, this, &MethodPanel::edit);
        details->addButton(change);
    }
    m_column->addWidget(details);
    Q_EMIT loaded();
}

void MethodPanel::edit()
{
    if (!m_isKnown || m_who.state == ParticipantState::Erased)
        return;
    auto *sheet = new MethodSheet(m_session, m_who, m_known.methods, m_known.taxNumber, this);
    connect(sheet, &MethodSheet::changed, this, [this](const QString &sentence) {
        load();
        Q_EMIT changed(sentence);
    });
    sheet->open();
}

} // namespace rd::views

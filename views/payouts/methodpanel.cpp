// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/methodpanel.h"

#include "models/services/background.h"
#include "models/services/batchservice.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>

#include <algorithm>

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
        [&desk = m_session.desk(), id = m_who.id]() -> Result<Facts> {
            Facts facts;
            RD_TRY(methods, desk.payoutMethods.methods(id));
            facts.methods = std::move(methods);
            facts.taxNumber = desk.payoutMethods.taxNumber(id);
            RD_TRY(rules, desk.batches.rules());
            facts.billsThemselves =
                std::find(rules.begin(), rules.end(), std::pair(u"self-billing"_s, u"yes"_s)) != rules.end();
            return facts;
        },
        [this](const Result<Facts> &facts) {
            if (facts)
                show(*facts);
            else
                m_session.report(facts.error());
        });
}

void MethodPanel::show(const Facts &known)
{
    const std::vector<services::PayoutMethodView> &methods = known.methods;
    m_methods = methods;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, 0, 0, 0);
    details->addSection(tr("Payout method"));
    bool hasOne = false;
    for (const services::PayoutMethodView &view : methods) {
        if (view.method.isRemoved)
            continue;
        hasOne = true;
        details->addFact(PayoutWords::providerText(view.method.provider), view.destination);
        QStringList facts;
        if (view.method.currency.isValid())
            facts += view.method.currency.code();
        facts += tr("since %1, by %2", "date, who")
                     .arg(formatDateShort(view.method.validFrom), safeText(view.method.changedByName, 60));
        details->addNote(facts.join(u" · "_s));
        if (view.isRecent)
            details->addSentence(tr("Changed a short while ago: payouts wait for some days."));
        if (!view.sharedWith.empty())
            details->addSentence(tr("%Ln other participants have the same destination.", nullptr,
                static_cast<int>(view.sharedWith.size())));
    }
    if (!hasOne)
        details->addNote(tr("None yet: cash rewards cannot be put into a batch."));
    if (m_who.state != ParticipantState::Erased) {
        auto *change = makeButton(Icon::Edit, hasOne ? tr("Change …") : tr("Enter …"));
        change->setObjectName(u"payoutMethod"_s);
        change->setAccessibleName(tr("Change the payout method"));
        connect(change, &QPushButton::clicked, this, &MethodPanel::edit);
        details->addButton(change);
    }
    const QString number = known.taxNumber ? *known.taxNumber : QString();
    if (known.billsThemselves || !number.isEmpty() || !known.taxNumber) {
        details->addSection(tr("Self-billing invoices"));
        if (!known.taxNumber)
            details->addNote(tr("The tax number is encrypted, and the key is out of reach."));
        else
            details->addFact(tr("Tax number"), number.isEmpty() ? tr("none") : safeText(number, 60));
        if (known.taxNumber && m_who.state != ParticipantState::Erased) {
            auto *change = makeButton(Icon::Edit, number.isEmpty() ? tr("Enter …") : tr("Change …"));
            change->setObjectName(u"taxNumber"_s);
            change->setAccessibleName(tr("Change the tax number"));
            connect(change, &QPushButton::clicked, this, [this, number] { editTaxNumber(number); });
            details->addButton(change);
        }
    }
    m_column->addWidget(details);
    Q_EMIT loaded();
}

void MethodPanel::edit()
{
    auto *sheet = new MethodSheet(m_session, m_who, m_methods, this);
    connect(sheet, &MethodSheet::changed, this, [this](const QString &sentence) {
        load();
        Q_EMIT changed(sentence);
    });
    sheet->open();
}

void MethodPanel::editTaxNumber(const QString &stored)
{
    TextQuestion question;
    question.title = tr("Tax number");
    question.label = tr("As it stands on invoices; empty takes it away");
    question.text = stored;
    question.verb = tr("Save");
    question.required = false;
    question.maxLength = 40;
    m_session.dialogs().askText(this, question, [this, stored](const std::optional<QString> &typed) {
        if (!typed || typed->simplified() == stored)
            return;
        services::inBackground(
            this,
            [&desk = m_session.desk(), id = m_who.id, number = *typed] {
                return desk.payoutMethods.setTaxNumber(id, number, desk.actor);
            },
            [this, isGone = typed->trimmed().isEmpty()](const Status &done) {
                if (!done) {
                    m_session.report(done.error());
                    return;
                }
                load();
                Q_EMIT changed(isGone ? tr("The tax number was taken away.") : tr("The tax number was stored."));
            });
    });
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/participantcare.h"

#include "models/services/background.h"
#include "models/services/balanceservice.h"
#include "views/participants/adjustsheet.h"
#include "views/participants/erasesheet.h"
#include "views/shell/session.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

using namespace Qt::StringLiterals;

namespace rd::views {

ParticipantCare::ParticipantCare(Session &session, BannerHost &banners, QWidget &page)
    : QObject(&page), m_session(session), m_banners(banners), m_page(page)
{
}

void ParticipantCare::say(const QString &sentence)
{
    m_banners.showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
}

void ParticipantCare::adjust(const ParticipantSummary &who)
{
    auto *sheet = new AdjustSheet(m_session, who, &m_page);
    connect(sheet, &AdjustSheet::adjusted, this, &ParticipantCare::say);
    sheet->open();
}

void ParticipantCare::erase(const ParticipantSummary &who)
{
    EraseSheet::Person person;
    person.who = QString::number(who.participant.id.value);
    person.shown = who.participant.name.isEmpty() ? who.participant.email : who.participant.name;
    person.typed = who.participant.email;
    QList<Money> owed;
    for (const ParticipantFigures &figures : who.figures) {
        if (const qint64 open = figures.due + figures.upcoming; open != 0)
            owed += Money{open, figures.currency};
    }
    if (!owed.isEmpty())
        person.owed = formatMoneys(owed);
    auto *sheet = new EraseSheet(m_session, person, &m_page);
    connect(sheet, &EraseSheet::erased, this, &ParticipantCare::say);
    sheet->open();
}

void ParticipantCare::requestWriteOff(ParticipantId participant, const Money &owedBack)
{
    TextQuestion question;
    question.title = tr("Give up %1").arg(formatMoney(owedBack));
    question.label = tr("Reason; another approver or admin reads it and decides");
    question.verb = tr("Ask for it");
    m_session.dialogs().askText(&m_page, question, [this, participant, owedBack](const std::optional<QString> &reason) {
        if (!reason)
            return;
        services::WriteOffRequest request;
        request.participant = QString::number(participant.value);
        request.currency = owedBack.currency;
        request.reason = *reason;
        request.member = m_session.desk().actor;
        services::inBackground(
            this, [&desk = m_session.desk(), request] { return desk.balances.requestWriteOff(request); },
            [this](const Result<WriteOff> &made) {
                if (!made) {
                    m_session.report(made.error());
                    return;
                }
                say(tr("Asked to give up %1. It is booked when another approver or admin agrees.")
                        .arg(formatMoney(made->amount)));
                Q_EMIT m_session.booksChanged();
            });
    });
}

void ParticipantCare::decideWriteOff(const WriteOff &request, bool approve)
{
    if (approve)
        approveWriteOff(request);
    else
        refuseWriteOff(request);
}

void ParticipantCare::approveWriteOff(const WriteOff &request)
{
    Confirmation question;
    question.title = tr("Give up %1?").arg(formatMoney(request.amount));
    question.sentence = tr("%1 that %2 owes back is written off. It is never taken off a payment any more.")
                            .arg(formatMoney(request.amount), safeText(request.participantName, 60));
    question.detail = tr("Asked for by %1: %2").arg(safeText(request.requestedBy, 60), safeText(request.reason, 300));
    question.verb = tr("Write off %1").arg(formatMoney(request.amount));
    question.destructive = true;
    m_session.dialogs().confirm(&m_page, question, [this, id = request.id](bool agreed) {
        if (!agreed)
            return;
        services::inBackground(
            this, [&desk = m_session.desk(), id] { return desk.balances.approveWriteOff(id, desk.actor); },
            [this](const Result<WriteOff> &done) {
                if (!done) {
                    m_session.report(done.error());
                    return;
                }
                say(tr("%1 was written off.").arg(formatMoney(done->amount)));
                Q_EMIT m_session.booksChanged();
            });
    });
}

void ParticipantCare::refuseWriteOff(const WriteOff &request)
{
    TextQuestion question;
    question.title = tr("Refuse to give up %1").arg(formatMoney(request.amount));
    question.label = tr("Reason, kept with the decision");
    question.verb = tr("Refuse");
    m_session.dialogs().askText(&m_page, question, [this, id = request.id](const std::optional<QString> &reason) {
        if (!reason)
            return;
        services::inBackground(
            this,
            [&desk = m_session.desk(), id, reason = *reason] {
                return desk.balances.refuseWriteOff(id, reason, desk.actor);
            },
            [this](const Result<WriteOff> &done) {
                if (!done) {
                    m_session.report(done.error());
                    return;
                }
                say(tr("Refused; %1 stays owed back.").arg(formatMoney(done->amount)));
                Q_EMIT m_session.booksChanged();
            });
    });
}

} // namespace rd::views

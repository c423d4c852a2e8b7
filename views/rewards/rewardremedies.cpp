// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardremedies.h"

#include "models/services/background.h"
#include "views/campaigns/ratessheet.h"
#include "views/participants/editpersonsheet.h"
#include "views/payouts/methodsheet.h"
#include "views/rewards/handissuesheet.h"
#include "views/rewards/rewarddecisions.h"
#include "views/shell/session.h"
#include "views/widgets/banner.h"

using namespace Qt::StringLiterals;

namespace rd::views {

RewardRemedies::RewardRemedies(Session &session, RewardDecisions &decisions, BannerHost &banners, QWidget &page)
    : QObject(&page), m_session(session), m_decisions(decisions), m_banners(banners), m_page(page)
{
}

void RewardRemedies::carryOut(Remedy remedy, const RewardRow &row)
{
    using services::Decision;
    switch (remedy) {
    case Remedy::PayoutMethod:
        withParticipant(row.participant, [this](const Participant &who) { editMethod(who); });
        return;
    case Remedy::EditParticipant:
        withParticipant(row.participant, [this](const Participant &who) { editPerson(who); });
        return;
    case Remedy::Participant:
        m_session.navigate(PageId::Participants, u"id %1 from rewards"_s.arg(row.participant.value));
        return;
    case Remedy::Connections:
        m_session.navigate(PageId::Connections);
        return;
    case Remedy::Sync:
        m_session.startSync();
        return;
    case Remedy::Rates:
        (new RatesSheet(m_session, &m_page))->open();
        return;
    case Remedy::Purchase:
        Q_EMIT searchWanted(row.customerEmail.isEmpty() ? row.customerId : row.customerEmail);
        return;
    case Remedy::Approve:
        m_decisions.decide(Decision::Approve, {row.id});
        return;
    case Remedy::NotGivenYet:
        m_decisions.decide(Decision::ConfirmUnissued, {row.id});
        return;
    case Remedy::EndHold:
        m_decisions.decide(Decision::Release, {row.id});
        return;
    case Remedy::EndUncertain:
    case Remedy::SendAgain:
        m_decisions.settleUncertain(row, remedy == Remedy::SendAgain);
        return;
    case Remedy::InBatch:
        m_session.navigate(PageId::Payouts, u"rewards %1"_s.arg(row.id.value));
        return;
    case Remedy::ByHand:
        (new HandIssueSheet(m_session, {row.id}, &m_page))->open();
        return;
    case Remedy::Issue:
    case Remedy::AsCredit:
    case Remedy::Explain:
        Q_EMIT rowWanted(remedy, row.id);
        return;
    }
}

void RewardRemedies::withParticipant(ParticipantId id, std::function<void(const Participant &)> then)
{
    services::inBackground(
        this, [&desk = m_session.desk(), id] { return desk.people.participant(id); },
        [this, then = std::move(then)](const Result<ParticipantSummary> &who) {
            if (!who)
                m_session.report(who.error());
            else if (who->participant.state != ParticipantState::Erased) // nothing is left to be changed
                then(who->participant);
        });
}

void RewardRemedies::editPerson(const Participant &who)
{
    auto *sheet = new EditPersonSheet(m_session, who, &m_page);
    connect(sheet, &EditPersonSheet::changed, this, &RewardRemedies::say);
    sheet->open();
}

void RewardRemedies::editMethod(const Participant &who)
{
    using Known = std::pair<std::vector<services::PayoutMethodView>, QString>;
    services::inBackground(
        this,
        [&desk = m_session.desk(), id = who.id]() -> Result<Known> {
            RD_TRY(methods, desk.payoutMethods.methods(id));
            RD_TRY(taxNumber, desk.payoutMethods.maskedTaxNumber(id));
            return Known{std::move(methods), taxNumber};
        },
        [this, who](const Result<Known> &known) {
            if (!known) {
                m_session.report(known.error());
                return;
            }
            auto *sheet = new MethodSheet(m_session, who, known->first, known->second, &m_page);
            connect(sheet, &MethodSheet::changed, this, [this](const QString &sentence) {
                say(sentence);
                Q_EMIT m_session.booksChanged();
            });
            sheet->open();
        });
}

void RewardRemedies::say(const QString &sentence)
{
    m_banners.showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
}

} // namespace rd::views

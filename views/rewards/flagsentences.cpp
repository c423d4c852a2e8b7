// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/flagsentences.h"

#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

class FlagSentences {
    Q_DECLARE_TR_FUNCTIONS(rd::views::FlagSentences)
public:
    explicit FlagSentences(const services::FlagRow &flag)
        : m_flag(flag), m_customer(safeText(flag.customerEmail)), m_participant(safeText(flag.participantEmail))
    {
    }

    [[nodiscard]] QString sentence() const
    {
        switch (m_flag.flag) {
        case Flag::SelfReferral:
            return selfReferral();
        case Flag::SelfReferralWeak:
            return tr("The e-mail addresses of the customer (%1) and the participant (%2) differ only in dots or in "
                      "what stands behind a plus sign.")
                .arg(m_customer, m_participant);
        case Flag::CompanyDomain:
            return tr("The customer (%1) and the participant (%2) have e-mail addresses of the same company.")
                .arg(m_customer, m_participant);
        case Flag::DisposableEmail:
            return tr("%1 is an address of a service for throw-away e-mail.").arg(m_customer);
        case Flag::Velocity:
            return burst();
        case Flag::LookAlikeEmail:
            return lookAlike();
        case Flag::DuplicateEmail:
            return tr("Another customer of this participant has the same e-mail address as %1 but for dots or what "
                      "stands behind a plus sign.")
                .arg(m_customer);
        case Flag::SharedDestination:
            return samePlace();
        case Flag::ForeignCode:
            return tr("The sale carries a code of another participant.");
        case Flag::Dispute:
            return tr("The customer disputes the payment. This ends by itself when the dispute does.");
        case Flag::RefundPending:
            return tr("A refund of the payment is under way. This ends by itself when it is done.");
        case Flag::RateMissing:
            return tr("Import the exchange rate of the day of payment.");
        case Flag::PrizeGiven:
            return tr("The prize of rank %1 of this period has been given to %2, whose sales have fallen since. Clear "
                      "this to give the prize a second time, confirm it to leave it at one.")
                .arg(value(u"rank"), safeText(value(u"to")));
        case Flag::Held:
        case Flag::CountFell:
        case Flag::LateChange:
            break; // the head says it already
        }
        return {};
    }

private:
    [[nodiscard]] QString value(QStringView name) const
    {
        for (const auto &[key, text] : m_flag.values) {
            if (key == name)
                return text;
        }
        return {};
    }
    [[nodiscard]] QString date(QStringView name) const
    {
        return QLocale().toString(QDate::fromString(value(name), Qt::ISODate), QLocale::ShortFormat);
    }
    [[nodiscard]] QString selfReferral() const
    {
        const QStringList matches = value(u"match").split(u' ');
        if (!matches.contains(u"card"_s))
            return tr("The customer has the participant's own e-mail address, %1.").arg(m_customer);
        if (matches.contains(u"email"_s))
            return tr("The customer has the participant's own e-mail address, %1, and pays with the same card.")
                .arg(m_customer);
        return tr("The customer %1 pays with a card that the participant %2 has paid with too.")
            .arg(m_customer, m_participant);
    }
    [[nodiscard]] QString burst() const
    {
        return tr("The participant brought %1 new customers from %2 to %3. In %4 days it is usually %5; more than %6 "
                  "are looked at.")
            .arg(value(u"count"), date(u"from"), date(u"to"), value(u"days"), value(u"usual"), value(u"moreThan"));
    }
    [[nodiscard]] QString samePlace() const
    {
        const QString who = m_flag.participantName.isEmpty() ? m_participant : safeText(m_flag.participantName);
        const QString with = safeText(value(u"with"));
        if (value(u"match") == "customer"_L1)
            return tr("The customer %1 is a participant too: %3 wants to be paid to the same place as %2.")
                .arg(m_customer, who, with);
        return tr("%1 wants to be paid to the same place as %2. Unfounded lets go all that is held for it, and what "
                  "comes later while nobody else is paid there.")
            .arg(who, with);
    }
    [[nodiscard]] QString lookAlike() const
    {
        if (value(u"match").contains("participant"_L1))
            return tr("The customer's e-mail address %1 looks like the participant's, %2, but is another one.")
                .arg(m_customer, m_participant);
        return tr("The customer's e-mail address %1 mixes letters of alphabets that look alike.").arg(m_customer);
    }

    const services::FlagRow &m_flag;
    QString m_customer;
    QString m_participant;
};

} // namespace

QString evidenceSentence(const services::FlagRow &flag)
{
    return FlagSentences(flag).sentence();
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/balanceservice.h"

#include <QObject>

namespace rd::views {

class BannerHost;
class Session;

/// What an admin or approver does about one participant: adjusting the balance, giving up what is owed back, erasing.
/// Opens the sheets, asks for reasons, and says in a banner of the page what came of it. GUI thread.
class ParticipantCare : public QObject {
    Q_OBJECT
public:
    /// Sheets open over `page`; all three outlive this.
    ParticipantCare(Session &session, BannerHost &banners, QWidget &page);

    void adjust(const ParticipantSummary &who);
    void erase(const ParticipantSummary &who);
    void requestWriteOff(ParticipantId participant, const Money &owedBack);
    void decideWriteOff(const WriteOff &request, bool approve);

private:
    void approveWriteOff(const WriteOff &request);
    void refuseWriteOff(const WriteOff &request);
    void say(const QString &sentence);

    Session &m_session;
    BannerHost &m_banners;
    QWidget &m_page;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/historyservice.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::views {

class DetailsView;
class Session;

/// In the panel of a referral: what the bond stands on, which payments and subscriptions count by it, which accounts
/// the customer has at providers, and who had the customer before. Reads by itself.
class ReferralFacts : public QWidget {
    Q_OBJECT
public:
    ReferralFacts(Session &session, ReferralId referral, QWidget *parent = nullptr);
    [[nodiscard]] ReferralId referral() const { return m_referral; }
    [[nodiscard]] QStringList sentences() const { return m_sentences; } ///< as shown

Q_SIGNALS:
    void loaded();

private:
    void show(const ReferralDetails &details);
    void addEvidence(DetailsView *view, const ReferralDetails &details);
    void addCounted(DetailsView *view, const ReferralDetails &details);
    void addAccounts(DetailsView *view, const ReferralDetails &details);
    void addHistory(DetailsView *view, const ReferralDetails &details);
    void say(DetailsView *view, const QString &sentence);

    Session &m_session;
    ReferralId m_referral;
    QVBoxLayout *m_column;
    QStringList m_sentences;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace rd::views {

class Session;

/// The payments of a referred customer, and what each campaign made of the one that is chosen: the way to its rewards,
/// or the reason for nothing.
class PaymentsSheet : public QDialog {
    Q_OBJECT
public:
    /// @param chosen which payment is shown first; invalid = the newest
    PaymentsSheet(Session &session, const ReferralRow &referral, QWidget *parent, ConversionId chosen = {});
    [[nodiscard]] QComboBox *payments() const { return m_payments; }
    [[nodiscard]] QStringList sentences() const { return m_sentences; } ///< as shown

Q_SIGNALS:
    void loaded();

private:
    void build(const QString &customer);
    void load(ReferralId referral);
    void showPayments(const std::vector<ConversionRef> &payments);
    void explain();
    void showExplanation(const services::ConversionExplanation &explanation);
    void clear();
    void addSentence(const QString &text);
    void finish();

    Session &m_session;
    QComboBox *m_payments;
    QVBoxLayout *m_column;
    QStringList m_sentences;
    ConversionId m_chosen;
    ConversionId m_shown;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/peopleservice.h"
#include "views/support/sheet.h"

class QComboBox;

namespace rd::views {

class MoneyEdit;
class PlainLabel;

/// "Adjust balance …": owes a participant more or less, with a reason, and says beforehand what that comes to.
class AdjustSheet : public Sheet {
    Q_OBJECT
public:
    AdjustSheet(Session &session, const ParticipantSummary &who, QWidget *parent);
    [[nodiscard]] MoneyEdit *moneyEdit() const { return m_money; }
    [[nodiscard]] QComboBox *directionChoice() const { return m_direction; }
    [[nodiscard]] QLineEdit *reasonField() const { return m_reason; }
    [[nodiscard]] QPushButton *adjustButton() const { return m_adjust; }

Q_SIGNALS:
    void adjusted(const QString &sentence); ///< what came of it

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void build(const ParticipantSummary &who);
    void refresh();
    void adjust();
    [[nodiscard]] bool isLess() const;

    ParticipantId m_participant;
    QString m_name;
    MoneyEdit *m_money;
    QComboBox *m_direction;
    QComboBox *m_campaign;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_meaning;
    QPushButton *m_adjust;
};

} // namespace rd::views

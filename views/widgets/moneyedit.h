// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rd::views {

/// The one place where an amount is typed: figures in the person's locale beside their currency. Never below zero; what
/// direction money goes is asked apart.
class MoneyEdit : public QWidget {
    Q_OBJECT

public:
    /// @param currencies offered first; any other may be typed
    MoneyEdit(const QString &name, const QList<Currency> &currencies, QWidget *parent = nullptr);

    /// What is typed, or what is wrong with it in words for the person.
    [[nodiscard]] Result<Money> money() const;
    void setMoney(const Money &money);
    [[nodiscard]] QLineEdit *amountField() const { return m_amount; }
    [[nodiscard]] QComboBox *currencyChoice() const { return m_currency; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_amount;
    QComboBox *m_currency;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rd::views {

class MoneyEdit;

/// Amounts of several currencies, one line each: an empty line counts for nothing, a currency stands once.
class MoneyList : public QWidget {
    Q_OBJECT
public:
    /// @param name accessible name of the lines
    /// @param currencies offered first; any other may be typed
    MoneyList(const QString &name, QList<Currency> currencies, QWidget *parent = nullptr);
    /// In the order of the lines, or what is wrong in words for the person.
    [[nodiscard]] Result<std::vector<Money>> moneys() const;
    /// In place of what stands there; what was typed is gone.
    void setMoneys(const std::vector<Money> &amounts);
    [[nodiscard]] const QList<MoneyEdit *> &lines() const { return m_lines; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

private:
    void addLine();

    QString m_name;
    QList<Currency> m_currencies;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<MoneyEdit *> m_lines;
};

} // namespace rd::views

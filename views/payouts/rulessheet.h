// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/sheet.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rd::views {

/// What holds for everybody's money: whether a second person has to agree, how long a changed payout method waits, from
/// which balance on a way of payout is used, and whether suspended participants earn. An admin's; each change is in the
/// history.
class RulesSheet : public Sheet {
    Q_OBJECT
public:
    RulesSheet(Session &session, QWidget *parent);
    [[nodiscard]] QComboBox *twoPersonChoice() const { return m_twoPerson; }
    [[nodiscard]] QSpinBox *daysField() const { return m_days; }
    [[nodiscard]] QComboBox *suspendedChoice() const { return m_suspended; }
    [[nodiscard]] QComboBox *providerChoice() const { return m_provider; }
    [[nodiscard]] QLineEdit *leastField() const { return m_least; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void loaded();
    void changed(const QString &sentence);

private:
    void show(const std::vector<std::pair<QString, QString>> &rules);
    void showLeast();
    void save();

    std::map<QString, QString> m_stored;
    std::map<QString, QString> m_leasts; ///< as typed, by the name of the rule
    QComboBox *m_twoPerson;
    QSpinBox *m_days;
    QComboBox *m_provider;
    QLineEdit *m_least;
    QComboBox *m_suspended;
    QPushButton *m_save;
};

} // namespace rd::views

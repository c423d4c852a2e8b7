// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/sheet.h"

class QComboBox;
class QSpinBox;

namespace rd::views {

/// What holds for all payouts: whether a second person has to agree, and how long a changed payout method waits. An
/// admin's; each change is in the history.
class RulesSheet : public Sheet {
    Q_OBJECT
public:
    RulesSheet(Session &session, QWidget *parent);
    [[nodiscard]] QComboBox *twoPersonChoice() const { return m_twoPerson; }
    [[nodiscard]] QSpinBox *daysField() const { return m_days; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void loaded();
    void changed(const QString &sentence);

private:
    void show(const std::vector<std::pair<QString, QString>> &rules);
    void save();

    std::map<QString, QString> m_stored;
    QComboBox *m_twoPerson;
    QSpinBox *m_days;
    QPushButton *m_save;
};

} // namespace rd::views

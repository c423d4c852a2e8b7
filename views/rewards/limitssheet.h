// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issuingcontrol.h"
#include "views/support/sheet.h"

class QSpinBox;

namespace rd::views {

class MoneyList;
class PlainLabel;

/// "Limits of automatic issuing …": how much goes out a day without a person, above which amount a person is asked, and
/// what went out today. An admin's.
class LimitsSheet : public Sheet {
    Q_OBJECT
public:
    LimitsSheet(Session &session, QWidget *parent);
    [[nodiscard]] MoneyList *perDay() const { return m_perDay; }
    [[nodiscard]] MoneyList *askAbove() const { return m_askAbove; }
    [[nodiscard]] QSpinBox *countField() const { return m_count; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QString todayText() const;

Q_SIGNALS:
    void loaded();
    void saved();

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    /// As the workspace says.
    struct Stored {
        services::AutomaticLimits limits;
        std::vector<services::AutomaticTally> today; ///< one a mode that occurs
    };
    void build();
    void load();
    void show(const Stored &stored);
    [[nodiscard]] Result<services::AutomaticLimits> typed() const;
    void save();

    std::optional<services::AutomaticLimits> m_stored; ///< nullopt = not loaded
    MoneyList *m_perDay;
    MoneyList *m_askAbove;
    QSpinBox *m_count;
    PlainLabel *m_today;
    QPushButton *m_save;
};

} // namespace rd::views

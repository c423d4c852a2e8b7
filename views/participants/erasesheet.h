// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

namespace rd::views {

/// Forgets a person for good: says first what goes and what stays, and asks for the person's address to be typed.
class EraseSheet : public Sheet {
    Q_OBJECT
public:
    struct Person {
        bool participant = true; ///< else a customer
        QString who; ///< for the service: id, e-mail or provider's id
        QString shown; ///< as the page calls them
        QString typed; ///< what has to be typed
        QString owed; ///< amounts that are still owed, "12.50 EUR"; empty = nothing known
    };
    EraseSheet(Session &session, const Person &person, QWidget *parent);
    [[nodiscard]] QLineEdit *typedField() const { return m_typed; }
    [[nodiscard]] QLineEdit *reasonField() const { return m_reason; }
    [[nodiscard]] QPushButton *eraseButton() const { return m_erase; }

Q_SIGNALS:
    void erased(const QString &sentence);

private:
    void build();
    void addConsequence(Icon icon, const QString &title, const QString &text);
    void refresh();
    void erase();

    Person m_person;
    QLineEdit *m_typed = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_erase;
};

} // namespace rd::views

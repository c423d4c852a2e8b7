// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;
class QDateEdit;
class QFormLayout;

namespace rd::views {

class Session;

/// Which days a paper is about: a usual period, or two days of one's own. Days are the merchant's. Its widgets belong
/// to the form they are put into.
class PaperPeriod : public QObject {
    Q_OBJECT
public:
    enum Kind { LastMonth, ThisMonth, ThisYear, Everything, OwnDays };

    PaperPeriod(Session &session, Kind first, QObject *parent);
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] QDateEdit *from() const { return m_from; }
    [[nodiscard]] QDateEdit *to() const { return m_to; }
    [[nodiscard]] Kind kind() const;

Q_SIGNALS:
    /// Other days are chosen.
    void changed();

private:
    void follow();

    Session &m_session;
    QComboBox *m_choice;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

/// Asks for real or test money where the books hold both; elsewhere nothing is shown.
/// @param choice filled here; belongs to the form, or to owner where it is not shown
void addModeRow(QFormLayout *form, QComboBox *choice, const Session &session, QWidget *owner);

} // namespace rd::views

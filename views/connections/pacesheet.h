// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/connectionpace.h"
#include "views/support/sheet.h"

class QRadioButton;

namespace rd::views {

class PlainLabel;

/// How fast a connection asks its provider: each pace with what it means and how long listing everything takes by it.
class PaceSheet : public Sheet {
    Q_OBJECT
public:
    PaceSheet(Session &session, const QString &connection, QWidget *parent);
    [[nodiscard]] const QList<QRadioButton *> &choices() const { return m_choices; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }

Q_SIGNALS:
    void loaded();
    void changed(const QString &sentence);

private:
    void show(const services::PaceReport &report);
    void addChoice(const services::PaceChoice &choice, bool isChosen);
    [[nodiscard]] QString chosen() const;
    void refresh();
    void use();

    QString m_connection;
    QString m_former;
    PlainLabel *m_loading;
    QList<QRadioButton *> m_choices;
    QPushButton *m_use;
};

} // namespace rd::views

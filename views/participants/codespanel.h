// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/codeservice.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace rd::views {

class Session;

/// Promotion codes and links of one participant, read when shown: each with a button that copies it, working codes with
/// one that switches them off.
class CodesPanel : public QWidget {
    Q_OBJECT
public:
    /// @param ownCodes texts the participant has here, whether a provider knows them or not
    CodesPanel(
        Session &session, ParticipantId participant, QStringList ownCodes, QAction *create, QWidget *parent = nullptr);

    /// Asks about the one code in use, or lets choose among several, at this place of the screen. False where no code
    /// is in use.
    bool offerSwitchOff(const QPoint &at);

Q_SIGNALS:
    void copied(const QString &value);
    void loaded();

private:
    struct Loaded;
    void load();
    void show(const Loaded &found);
    void switchOff(const CodeRow &row);

    Session &m_session;
    ParticipantId m_participant;
    QStringList m_ownCodes;
    std::vector<CodeRow> m_active; ///< at providers
    QAction *m_create;
    QVBoxLayout *m_column;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/codeservice.h"
#include "views/support/sheet.h"

class QCheckBox;
class QComboBox;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class TextRows;

/// Codes that exist at the provider and belong to nobody yet: whose they are by their metadata or name, shown before it
/// is bound. What could mean several people is left to a person, by code and participant.
class AdoptSheet : public Sheet {
    Q_OBJECT
public:
    AdoptSheet(Session &session, const QStringList &campaigns, const QString &campaign, QWidget *parent);
    [[nodiscard]] QPushButton *lookButton() const { return m_look; }
    [[nodiscard]] QPushButton *adoptButton() const { return m_adopt; }
    [[nodiscard]] QLineEdit *codeField() const { return m_code; }
    [[nodiscard]] QLineEdit *participantField() const { return m_participant; }
    [[nodiscard]] QComboBox *campaignChoice() const { return m_campaign; }
    [[nodiscard]] TextRows *found() const { return m_rows; }

Q_SIGNALS:
    void looked();
    void adopted(const QString &sentence);

private:
    void build(const QStringList &campaigns, const QString &campaign);
    void forget();
    void run(bool dryRun);
    void setFieldsEnabled(bool enabled);
    void show(const services::AdoptReport &report);

    QComboBox *m_campaign;
    QCheckBox *m_byName;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_participant = nullptr;
    TextRows *m_rows;
    ElidedTable *m_table;
    PlainLabel *m_summary;
    services::AdoptOrder m_shown; ///< what the list of codes is the answer to
    QString m_shownWhom;
    QPushButton *m_look;
    QPushButton *m_adopt;
};

} // namespace rd::views

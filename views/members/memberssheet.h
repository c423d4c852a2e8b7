// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/memberservice.h"
#include "views/support/sheet.h"

class QComboBox;

namespace rd::views {

class ElidedTable;
class TextRows;

/// The people who decide: who they are, what they may do, whether a passphrase is asked for. An admin adds and removes
/// them; one's own passphrase everybody sets.
class MembersSheet : public Sheet {
    Q_OBJECT
public:
    MembersSheet(Session &session, QWidget *parent);
    /// Translated.
    [[nodiscard]] static QString roleText(Role role);
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QComboBox *roleChoice() const { return m_role; }
    [[nodiscard]] QPushButton *addMemberButton() const { return m_add; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *passphraseButton() const { return m_passphrase; }
    [[nodiscard]] QPushButton *emailButton() const { return m_setEmail; }

Q_SIGNALS:
    void loaded();

private:
    struct Line;
    void build();
    void buildForm();
    void load();
    void show(const std::vector<Line> &lines);
    void refresh();
    void add();
    void remove();
    void setPassphrase();
    void setEmail();
    void took(const Status &outcome, const QString &sentence);
    [[nodiscard]] const Member *current() const;

    std::vector<Member> m_members;
    ElidedTable *m_table;
    TextRows *m_rows;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_role;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_passphrase;
    QPushButton *m_setEmail;
};

} // namespace rd::views

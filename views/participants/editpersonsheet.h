// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/peopleservice.h"
#include "views/support/sheet.h"

class QComboBox;
class QFormLayout;

namespace rd::views {

class PlainLabel;
class ProgressPane;

/// "Edit participant …": name, e-mail address, group, country and state of one. It is an import of one line, with the
/// same checks and the same record: an empty field leaves what is stored, and a change of the state is dated. An
/// address that gives way to another one goes on counting.
class EditPersonSheet : public Sheet {
    Q_OBJECT
public:
    EditPersonSheet(Session &session, const Participant &who, QWidget *parent);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *emailField() const { return m_email; }
    /// What becomes of the address, below it: only while another one is typed.
    [[nodiscard]] PlainLabel *emailNote() const { return m_emailNote; }
    [[nodiscard]] QLineEdit *groupField() const { return m_group; }
    [[nodiscard]] QLineEdit *countryField() const { return m_country; }
    [[nodiscard]] QComboBox *stateChoice() const { return m_state; }
    /// There where somebody is suspended, leaves, or has another address: it goes into the books with that.
    [[nodiscard]] QLineEdit *reasonField() const { return m_reason; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void changed(const QString &sentence);

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void build();
    void refresh();
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] QString typedEmail() const; ///< empty = as it is stored
    void judgeEmail();
    /// What differs from what is stored, by columns of an import.
    [[nodiscard]] std::vector<std::pair<QString, QString>> changes() const;
    void save();

    Participant m_who;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    PlainLabel *m_emailNote;
    QLineEdit *m_group = nullptr;
    QLineEdit *m_country = nullptr;
    QComboBox *m_state;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_reason = nullptr;
    ProgressPane *m_progress;
    QPushButton *m_save;
};

} // namespace rd::views

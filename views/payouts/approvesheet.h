// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/sheet.h"

class QComboBox;

namespace rd::views {

class PlainLabel;

/// A second person agrees to a batch: what it is, who agrees, and their passphrase where they have one.
class ApproveSheet : public Sheet {
    Q_OBJECT
public:
    /// @param batch as it is on screen: another one is refused
    ApproveSheet(Session &session, const Batch &batch, QWidget *parent);
    [[nodiscard]] QComboBox *memberChoice() const { return m_member; }
    [[nodiscard]] QLineEdit *passphraseField() const { return m_passphrase; }
    [[nodiscard]] QPushButton *approveButton() const { return m_approve; }

Q_SIGNALS:
    void loaded();
    void approved(const QString &sentence);

private:
    struct Person {
        Member member;
        bool isLocked = false;
    };
    void build();
    void show(const std::vector<Person> &people);
    void refresh();
    void approve();

    Batch m_batch;
    QComboBox *m_member;
    PlainLabel *m_secretName = nullptr;
    QLineEdit *m_passphrase;
    QPushButton *m_approve;
    bool m_running = false;
};

} // namespace rd::views

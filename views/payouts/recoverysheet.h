// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/recoverykit.h"
#include "views/support/sheet.h"

class QLineEdit;

namespace rd::views {

class PlainLabel;
class ProgressPane;

/// The keys of this computer's keychain into a file with a passphrase, or back out of one. The passphrase lives in the
/// fields until it is used, once.
class RecoverySheet : public Sheet {
    Q_OBJECT
public:
    RecoverySheet(Session &session, QWidget *parent);
    [[nodiscard]] QLineEdit *firstField() const { return m_first; }
    [[nodiscard]] QLineEdit *secondField() const { return m_second; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void done(const QString &sentence, const QString &detail);

private:
    void refresh();
    void save(const QString &path);
    void restore(const QString &path);
    void choose(bool isNew);
    void finish(const Result<services::RecoveryReport> &report, const QString &sentence);

    QLineEdit *m_first;
    QLineEdit *m_second;
    PlainLabel *m_hint;
    ProgressPane *m_progress;
    QPushButton *m_save;
    QPushButton *m_restore;
};

} // namespace rd::views

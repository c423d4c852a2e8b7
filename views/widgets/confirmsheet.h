// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/dialogs.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rd::views {

/// Asks before what can't be undone. The focus is on Cancel; the verb can be pressed only after a moment.
class ConfirmSheet : public QDialog {
    Q_OBJECT

public:
    explicit ConfirmSheet(const Confirmation &question, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *verbButton() const { return m_verb; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_verb;
    QPushButton *m_cancel;
    std::chrono::milliseconds m_delay;
};

/// Asks for a line or a few lines of text.
class TextSheet : public QDialog {
    Q_OBJECT

public:
    explicit TextSheet(const TextQuestion &question, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace rd::views

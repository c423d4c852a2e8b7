// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rd::views {

/// What is rarely needed: a line that opens it, by mouse, Space or Enter.
class Disclosure : public QWidget {
    Q_OBJECT
public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);

private:
    bool m_isOpen = false;
    QPushButton *m_button;
    QWidget *m_inside;
    QVBoxLayout *m_body;
};

/// Opens everything that hides this widget.
void revealWidget(QWidget *widget);

} // namespace rd::views

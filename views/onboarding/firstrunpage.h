// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace rd::views {

/// Before anything is connected: connect a provider, or look around on invented data; and what is stored where.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *connectButton() const { return m_connect; }
    [[nodiscard]] QPushButton *shopButton() const { return m_shop; }
    [[nodiscard]] QPushButton *sampleButton() const { return m_sample; }

Q_SIGNALS:
    void connectRequested(const QString &provider);
    void sampleRequested();

private:
    QPushButton *m_connect;
    QPushButton *m_shop;
    QPushButton *m_sample;
};

} // namespace rd::views

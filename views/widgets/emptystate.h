// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QWidget>

class QPushButton;

namespace rd::views {

class PlainLabel;

/// In place of an empty list: what will appear here and the one action that fills it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    /// Empty text: no button.
    void setAction(const QString &text);
    /// Another way beside it; empty text: none.
    void setOtherAction(const QString &text);

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

private:
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_other;
};

} // namespace rd::views

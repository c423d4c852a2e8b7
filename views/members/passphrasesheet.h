// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/support/sheet.h"

namespace rd::views {

class PlainLabel;

/// A member's passphrase: typed twice, or taken away. It lives in the fields until it is set, once.
class PassphraseSheet : public Sheet {
    Q_OBJECT
public:
    PassphraseSheet(Session &session, const QString &member, QWidget *parent);
    [[nodiscard]] QLineEdit *firstField() const { return m_first; }
    [[nodiscard]] QLineEdit *secondField() const { return m_second; }
    [[nodiscard]] QPushButton *setButton() const { return m_set; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void changed(bool isSet);

private:
    void refresh();
    void send(bool isSet);

    QString m_member;
    QLineEdit *m_first;
    QLineEdit *m_second;
    PlainLabel *m_hint;
    QPushButton *m_set;
    QPushButton *m_remove;
};

} // namespace rd::views

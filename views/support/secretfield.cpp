// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/secretfield.h"

#include <QLineEdit>

namespace rd::views {

void makeSecret(QLineEdit *field)
{
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

Secret takeSecret(QLineEdit *field)
{
    QString text = field->text();
    field->clear();
    QByteArray bytes = text.toUtf8();
    text.fill(u'\0');
    return Secret::take(bytes);
}

} // namespace rd::views

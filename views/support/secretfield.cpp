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

Secret takeKey(QLineEdit *field, const QString &first)
{
    QString text = field->text();
    field->clear();
    QByteArray key = QStringView(text).trimmed().toUtf8();
    text.fill(u'\0');
    if (first.isEmpty())
        return Secret::take(key);
    QByteArray whole = first.toUtf8() + ':';
    whole.reserve(whole.size() + key.size()); // no copy stays behind
    whole += key;
    key.fill('\0');
    return Secret::take(whole);
}

} // namespace rd::views

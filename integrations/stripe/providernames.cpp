// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/providernames.h"

namespace rd::stripe {

QByteArray intentMark(const QString &key, int step)
{
    const QByteArray mark = key.toLower().toUtf8();
    return step <= 1 ? mark : QByteArray(mark + '-' + QByteArray::number(step));
}

QString couponId(const QString &key)
{
    return key.toLower();
}

QString promotionCodeText(const QString &key)
{
    return key.toUpper();
}

QString cutTo(const QString &text, qsizetype limit)
{
    QString cut = text.left(limit);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

} // namespace rd::stripe

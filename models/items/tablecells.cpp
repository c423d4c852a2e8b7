// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablecells.h"

#include "models/items/rowmodel.h"

#include <QLocale>

namespace rd::items {

QVariant countCell(qint64 count, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(count);
    case MinorRole:
    case RawRole:
        return count;
    default:
        return {};
    }
}

QVariant textCell(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == RawRole ? QVariant(text) : QVariant();
}

QVariant codeCell(const QString &text, const QString &code, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case CodeRole:
    case RawRole:
        return code;
    default:
        return {};
    }
}

QVariant moneyCell(const Money &money, const std::function<QString(const Money &)> &moneyText, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return moneyText(money);
    case MinorRole:
        return money.minor;
    case CurrencyRole:
        return money.currency.packed();
    case RawRole:
        return toDecimal(money);
    default:
        return {};
    }
}

} // namespace rd::items

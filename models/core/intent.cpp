// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/intent.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// RFC 4648 alphabet in lower case, without padding; the input is a multiple of five bytes.
QString base32(QByteArrayView bytes)
{
    constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 5; count -= 5)
            text += QLatin1Char(kAlphabet[(bits >> (count - 5)) & 31U]);
    }
    return text;
}

} // namespace

QString idempotencyKey(const QString &account, const QString &mode, const QString &method, const QString &rewardKey,
    int step, int generation)
{
    constexpr QChar kUnitSeparator(0x1f);
    constexpr int kUsedBytes = 20;
    const QString parts = QStringList{u"rd-issue-1"_s, account, mode, method, rewardKey, QString::number(step),
        QString::number(generation)}
                              .join(kUnitSeparator);
    const QByteArray hash = QCryptographicHash::hash(parts.toUtf8(), QCryptographicHash::Sha256);
    return u"rd1-"_s + base32(hash.first(kUsedBytes));
}

} // namespace rd

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/payoutaddress.h"

#include <algorithm>

namespace rd {

bool isPayoutAddress(const QString &email, qsizetype longest)
{
    constexpr qsizetype kLongestLocal = 64;
    const qsizetype at = email.indexOf(u'@');
    if (at < 1 || at > kLongestLocal || email.size() > longest || email.lastIndexOf(u'@') != at)
        return false;
    const auto domain = QStringView(email).sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot < 1 || dot + 1 >= domain.size() || domain.startsWith(u'.') || domain.contains(QStringLiteral("..")))
        return false;
    return std::none_of(email.begin(), email.end(), [](QChar c) {
        return c.isSpace() || !c.isPrint() || c == u'<' || c == u'>' || c == u',' || c == u';' || c == u'"';
    });
}

QString maskedAddress(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at < 1 ? QString(QChar(0x2026)) : QString(email.left(1) + QChar(0x2026) + email.mid(at));
}

} // namespace rd

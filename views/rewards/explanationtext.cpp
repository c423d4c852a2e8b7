// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/explanationtext.h"

#include "views/widgets/format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rd::views {

QString withLocalTimes(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression time(u"\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z"_s);
    QString shown;
    qsizetype from = 0;
    for (auto match = time.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto instant = parseIso(found.captured());
        shown += text.mid(from, found.capturedStart() - from);
        shown += instant ? formatDateTime(*instant, zone) : found.captured();
        from = found.capturedEnd();
    }
    return shown + text.mid(from);
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QRect>
#include <QTimeZone>

class QPainter;

namespace rd::views {

/// "3,918.00 EUR" in the person's locale: grouping and decimal sign from QLocale, digits from the currency.
[[nodiscard]] QString formatMoney(const Money &money);
/// The same without the currency, for columns that name it in their title.
[[nodiscard]] QString formatAmount(const Money &money);
/// "3,918.00 EUR · 1,204.50 USD"; an em dash when there is none.
[[nodiscard]] QString formatMoneys(const QList<Money> &list);
/// "1234.50 USD", as services and the terminal write an amount, as formatMoney() does; anything else as it is. Without
/// marks of direction: for the places of sentences that become safe text afterwards.
[[nodiscard]] QString withLocalAmount(const QString &text);
[[nodiscard]] QString formatCount(qint64 count);
/// Sign of the person's locale, without the marks of direction that some put around it: those are not safe text, and
/// whoever puts a figure into a sentence knows its direction.
[[nodiscard]] QString percentSign();
/// Change against a period before: "+12 %", "−3 %", "no change"; empty where there is nothing to compare with.
[[nodiscard]] QString formatChange(qint64 now, qint64 before);

/// Short and unambiguous in every language: "1 May 2026".
[[nodiscard]] QString formatDateShort(QDate date);
[[nodiscard]] QString formatDateShort(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "1 May 2026, 09:41".
[[nodiscard]] QString formatDateTime(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// The whole of it, with weekday, seconds and zone, for tooltips.
[[nodiscard]] QString formatDateFull(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// "just now", "2 minutes ago", "yesterday", then the date. `now` comes from the Clock port.
[[nodiscard]] QString formatTimeAgo(Instant then, Instant now, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// Width of a figure whose digits all take the room of the widest one, and drawing it so. Columns of figures stay in
/// line with any font.
[[nodiscard]] int tabularWidth(const QFontMetrics &metrics, const QString &text);
void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/format.h"

#include "views/theme/paint.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::Format)
};

constexpr char16_t kNoBreakSpace = 0xA0;

/// Fractions are cut from the digits, never from a floating-point number.
QString amountText(qint64 minor, int exponent)
{
    const QLocale locale;
    // Magnitude without overflow at the lowest value.
    const quint64 size = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    QString text = minor < 0 ? locale.negativeSign() : QString();
    text += locale.toString(qulonglong(size / power));
    if (exponent > 0) {
        const QString digits = QString::number(size % power).rightJustified(exponent, u'0');
        const QString zero = locale.zeroDigit();
        text += locale.decimalPoint();
        for (const QChar digit : digits)
            text += zero.size() == 1 ? QString(QChar(char16_t(zero.at(0).unicode() + (digit.unicode() - u'0'))))
                                     : QString(digit);
    }
    return text;
}

/// Among words from right to left a figure keeps its own order: the minus sign stays before it, the currency after it.
QString inItsOrder(const QString &text)
{
    if (QGuiApplication::isLeftToRight())
        return text;
    return QChar(0x2066) + text + QChar(0x2069); // left-to-right isolate … pop directional isolate (UAX #9)
}

/// Some locales write marks of direction around their signs.
QString withoutMarks(QString text)
{
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    return text;
}

QString moneyText(const Money &money)
{
    return formatAmount(money) + QChar(kNoBreakSpace) + money.currency.code();
}

QString dateFormat()
{
    const QString system = QLocale().dateFormat(QLocale::ShortFormat);
    if (system.startsWith(u'y'))
        return u"yyyy-MM-dd"_s;
    return system.startsWith(u'M') ? u"MMM d, yyyy"_s : u"d MMM yyyy"_s;
}

QDateTime at(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(instant), zone);
}

int widestDigit(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isTabular(const QFontMetrics &metrics)
{
    const int first = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != first)
            return false;
    }
    return true;
}

} // namespace

QString formatAmount(const Money &money)
{
    return amountText(money.minor, money.currency.isValid() ? money.currency.exponent() : 0);
}

QString formatMoney(const Money &money)
{
    if (!money.currency.isValid())
        return formatAmount(money);
    return inItsOrder(moneyText(money));
}

QString withLocalAmount(const QString &text)
{
    const qsizetype gap = text.indexOf(u' ');
    const auto currency = Currency::parse(QStringView(text).mid(gap + 1));
    if (gap <= 0 || !currency)
        return text;
    const auto money = parseDecimal(QStringView(text).left(gap), *currency);
    // "20 USD" is nobody's amount but a name's.
    const bool isAmount = money && QString(toDecimal(*money) + u' ' + currency->code()) == text;
    return isAmount ? withoutMarks(moneyText(*money)) : text;
}

QString formatMoneys(const QList<Money> &list)
{
    if (list.isEmpty())
        return u"\u2014"_s;
    QStringList parts;
    for (const Money &money : list)
        parts.append(formatMoney(money));
    return parts.join(u" \u00B7 "_s);
}

QString formatCount(qint64 count)
{
    return QLocale().toString(count);
}

QString percentSign()
{
    return withoutMarks(QLocale().percent());
}

QString formatChange(qint64 now, qint64 before)
{
    if (before == 0)
        return {};
    if (now == before)
        return Words::tr("no change");
    // For reading only; figures themselves never pass through a fraction.
    const double percent = (double(now) - double(before)) / std::abs(double(before)) * 100.0;
    const QLocale locale;
    if (std::abs(percent) >= 1000.0)
        return percent > 0 ? Words::tr("more than tenfold") : Words::tr("far below");
    const QString digits = locale.toString(std::abs(percent), 'f', std::abs(percent) < 10.0 ? 1 : 0);
    return inItsOrder((percent < 0 ? u"\u2212"_s : u"+"_s) + digits + QChar(kNoBreakSpace) + percentSign());
}

QString formatDateShort(QDate date)
{
    return date.isValid() ? QLocale().toString(date, dateFormat()) : u"\u2014"_s;
}

QString formatDateShort(Instant instant, const QTimeZone &zone)
{
    return formatDateShort(at(instant, zone).date());
}

QString formatDateTime(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = at(instant, zone);
    //: %1 is a date, %2 a time of day
    return Words::tr("%1, %2").arg(
        formatDateShort(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString formatDateFull(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = at(instant, zone);
    const QLocale locale;
    //: %1 is a long date with weekday, %2 a time of day with seconds, %3 a time zone
    return Words::tr("%1, %2 (%3)")
        .arg(locale.toString(local.date(), QLocale::LongFormat), locale.toString(local.time(), u"HH:mm:ss"),
            local.timeZoneAbbreviation());
}

QString formatTimeAgo(Instant then, Instant now, const QTimeZone &zone)
{
    const qint64 seconds = (toUnixMs(now) - toUnixMs(then)) / 1000;
    // A clock that stands a little ahead elsewhere is no reason to speak of the future.
    if (seconds < 45)
        return seconds < -300 ? formatDateTime(then, zone) : Words::tr("just now");
    const int minutes = static_cast<int>(std::min<qint64>((seconds + 30) / 60, 1'000'000));
    if (minutes < 60)
        return Words::tr("%Ln minute(s) ago", nullptr, minutes);
    if (minutes < 24 * 60)
        return Words::tr("%Ln hour(s) ago", nullptr, minutes / 60);
    if (minutes < 48 * 60)
        return Words::tr("yesterday");
    if (minutes < 14 * 24 * 60)
        return Words::tr("%Ln day(s) ago", nullptr, minutes / (24 * 60));
    return formatDateShort(then, zone);
}

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    if (isTabular(metrics))
        return metrics.horizontalAdvance(text);
    const int cell = widestDigit(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : c.category() == QChar::Other_Format ? 0 : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = tabularWidth(metrics, text);
    if (width > rect.width()) {
        // A cut figure would be a wrong figure: show that there is more.
        paint::write(
            painter, rect, int(alignment | Qt::TextSingleLine), metrics.elidedText(text, Qt::ElideLeft, rect.width()));
        return;
    }
    if (isTabular(metrics)) {
        paint::write(painter, rect, int(alignment | Qt::TextSingleLine), text);
        return;
    }
    const int cell = widestDigit(metrics);
    int x = alignment & Qt::AlignRight ? rect.right() + 1 - width
        : alignment & Qt::AlignHCenter ? rect.center().x() - width / 2
                                       : rect.x();
    const int y = rect.y() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue; // says only in which order
        const int advance = metrics.horizontalAdvance(c);
        painter->drawText(c.isDigit() ? x + (cell - advance) / 2 : x, y, QString(c));
        x += c.isDigit() ? cell : advance;
    }
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/httpmessage.h"

#include <QHostAddress>

#include <array>

using namespace Qt::StringLiterals;

namespace rd::http {

namespace {

std::optional<int> number(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<unsigned> monthNumber(QByteArrayView name)
{
    static constexpr std::array<const char *, 12> kNames{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (unsigned i = 0; i < kNames.size(); ++i) {
        if (name == QByteArrayView(kNames[i]))
            return i + 1;
    }
    return std::nullopt;
}

} // namespace

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const auto &[key, value] : m_lines) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
        [name](const auto &line) { return name.compare(line.first, Qt::CaseInsensitive) == 0; });
}

QByteArray HttpResponse::contentType() const
{
    const QByteArray whole = headers.value("Content-Type");
    return whole.split(';').first().trimmed().toLower();
}

std::optional<Instant> parseHttpDate(QByteArrayView text)
{
    if (text.size() != 29 || text.sliced(3, 2) != ", " || text.last(4) != " GMT" || text[19] != ':' || text[22] != ':')
        return std::nullopt;
    const auto day = number(text.sliced(5, 2));
    const auto month = monthNumber(text.sliced(8, 3));
    const auto year = number(text.sliced(12, 4));
    const auto hour = number(text.sliced(17, 2));
    const auto minute = number(text.sliced(20, 2));
    const auto second = number(text.sliced(23, 2));
    if (!day || !month || !year || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    namespace ch = std::chrono;
    const ch::year_month_day date{ch::year{*year}, ch::month{*month}, ch::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return Instant{ch::sys_days{date}} + ch::hours{*hour} + ch::minutes{*minute} + ch::seconds{*second};
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView text, std::optional<Instant> now)
{
    if (!text.isEmpty() && text.size() <= 6) {
        if (const auto seconds = number(text))
            return std::chrono::seconds{*seconds};
        return std::nullopt;
    }
    const auto date = parseHttpDate(text);
    if (!date || !now)
        return std::nullopt;
    return std::max(std::chrono::milliseconds{0}, *date - *now);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace rd::http

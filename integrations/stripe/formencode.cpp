// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/formencode.h"

namespace rd::stripe {

QByteArray formEncode(Fields fields)
{
    std::stable_sort(
        fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    QByteArray encoded;
    for (const auto &[name, value] : fields) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += name.toPercentEncoding();
        encoded += '=';
        encoded += value.toPercentEncoding();
    }
    return encoded;
}

namespace {

QByteArray decode(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

} // namespace

Fields formDecode(const QByteArray &encoded)
{
    Fields fields;
    const auto pairs = encoded.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        if (equals < 0)
            fields.emplace_back(decode(pair), QByteArray());
        else
            fields.emplace_back(decode(pair.left(equals)), decode(pair.mid(equals + 1)));
    }
    return fields;
}

std::optional<QByteArray> formValue(const Fields &fields, QByteArrayView name)
{
    for (const auto &[key, value] : fields) {
        if (QByteArrayView(key) == name)
            return value;
    }
    return std::nullopt;
}

QByteArray pathSegment(const QByteArray &id)
{
    return id.toPercentEncoding();
}

} // namespace rd::stripe

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/parameters.h"

namespace rd::sample {

const Parameter *Parameter::find(QByteArrayView name) const
{
    for (const auto &[key, child] : children) {
        if (key == name)
            return &child;
    }
    return nullptr;
}

QByteArray Parameter::text(QByteArrayView name) const
{
    const auto *found = find(name);
    return found ? found->value : QByteArray{};
}

std::optional<qint64> Parameter::integer(QByteArrayView name) const
{
    const auto *found = find(name);
    if (!found)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = found->value.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

namespace {

QByteArray decoded(QByteArrayView text)
{
    auto bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
}

/// "a[b][]" → a, b, "".
std::vector<QByteArray> pathOf(const QByteArray &key)
{
    const auto bracket = key.indexOf('[');
    if (bracket <= 0)
        return {key};
    std::vector<QByteArray> path{key.first(bracket)};
    qsizetype at = bracket;
    while (at < key.size() && key[at] == '[') {
        const auto end = key.indexOf(']', at);
        if (end < 0)
            return {key};
        path.push_back(key.sliced(at + 1, end - at - 1));
        at = end + 1;
    }
    return path;
}

Parameter &childOf(Parameter &node, QByteArray name)
{
    if (name.isEmpty()) // a[]: the next element
        name = QByteArray::number(qsizetype(node.children.size()));
    for (auto &[key, child] : node.children) {
        if (key == name)
            return child;
    }
    return node.children.emplace_back(name, Parameter{}).second;
}

} // namespace

Parameter parseParameters(QByteArrayView encoded)
{
    Parameter root;
    while (!encoded.isEmpty()) {
        auto end = encoded.indexOf('&');
        if (end < 0)
            end = encoded.size();
        const auto pair = encoded.first(end);
        encoded = encoded.sliced(std::min(end + 1, encoded.size()));
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto key = decoded(equals < 0 ? pair : pair.first(equals));
        auto *node = &root;
        for (const auto &step : pathOf(key))
            node = &childOf(*node, step);
        node->isLeaf = true;
        node->value = equals < 0 ? QByteArray{} : decoded(pair.sliced(equals + 1));
    }
    return root;
}

} // namespace rd::sample

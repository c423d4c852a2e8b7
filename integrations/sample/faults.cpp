// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rd::sample {

using namespace Qt::StringLiterals;

std::function<bool(const Request &)> requestTo(const char *method, const char *pathPrefix)
{
    return [method = QByteArray(method), prefix = QByteArray(pathPrefix)](
               const Request &request) { return request.method == method && request.path.startsWith(prefix); };
}

namespace {

QJsonValue withUnknownFields(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray rows;
        for (const auto &row : value.toArray())
            rows.append(withUnknownFields(row));
        return rows;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withUnknownFields(it.value());
    if (object.contains("object"_L1))
        object["x_sample_future"_L1] =
            QJsonObject{{u"kind"_s, u"unheard-of"_s}, {u"values"_s, QJsonArray{1, 2.5, QJsonValue::Null}}};
    return object;
}

QJsonArray reversed(const QJsonArray &rows)
{
    QJsonArray turned;
    for (const auto &row : rows)
        turned.prepend(row);
    return turned;
}

/// Every amount of the first row goes up by 2^40, so that sums within it still agree.
QJsonArray withHugeAmount(QJsonArray rows)
{
    if (rows.isEmpty())
        return rows;
    auto row = rows.first().toObject();
    constexpr qint64 kHuge = qint64{1} << 40;
    for (const auto name : {"amount"_L1, "amount_captured"_L1, "amount_received"_L1, "amount_paid"_L1, "amount_due"_L1,
             "total"_L1, "subtotal"_L1, "total_excluding_tax"_L1, "amount_total"_L1, "amount_subtotal"_L1}) {
        if (row[name].isDouble() && row[name].toInteger() != 0)
            row[name] = row[name].toInteger() + kHuge;
    }
    rows[0] = row;
    return rows;
}

} // namespace

void distort(FaultKind kind, Answer &answer)
{
    auto root = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    const auto rows = root["data"_L1].toArray();
    if (kind == FaultKind::UnknownFields)
        root = withUnknownFields(root).toObject();
    else if (kind == FaultKind::ReorderedPage)
        root["data"_L1] = reversed(rows);
    else if (kind == FaultKind::HugeAmount)
        root["data"_L1] = withHugeAmount(rows);
    answer.body = QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace rd::sample

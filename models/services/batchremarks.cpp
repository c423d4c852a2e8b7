// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::services {

using namespace Qt::StringLiterals;

std::vector<PayoutRemark> worthSaying(const std::vector<PayoutRemark> &remarks)
{
    std::vector<PayoutRemark> said;
    for (const PayoutRemark &remark : remarks) {
        if (remark.refused || remark.field != "note"_L1)
            said.push_back(remark);
    }
    return said;
}

void addRemarks(QStringList &list, const QString &number, const std::vector<PayoutRemark> &remarks)
{
    constexpr std::size_t kMost = 100;
    for (std::size_t i = 0; i < std::min(remarks.size(), kMost); ++i) {
        const QString about = remarks[i].line > 0 ? payoutReference(number, remarks[i].line) : number;
        list << u"%1: %2"_s.arg(about, remarks[i].text);
    }
    if (remarks.size() > kMost)
        list << u"%1: %2 more lines were changed; the batch shows them"_s.arg(
            number, QString::number(remarks.size() - kMost));
}

QByteArray remarksPlace(const QString &uid)
{
    return QByteArray("payout_batch\x1f"
                      "remarks\x1f")
        + uid.toLatin1();
}

QByteArray remarkBytes(const std::vector<PayoutRemark> &remarks)
{
    QJsonArray list;
    for (const PayoutRemark &remark : remarks)
        list.append(QJsonObject{{u"line"_s, remark.line}, {u"text"_s, remark.text}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

/// By line; what cannot be opened here is not said.
std::map<int, QString> BatchService::lineRemarks(BatchId id, const Batch &batch)
{
    std::map<int, QString> said;
    const auto stored = m.batches.remarks(id);
    if (!stored || stored->isEmpty())
        return said;
    const auto bytes = m.methods.keys().open(remarksPlace(batch.fileUid), *stored);
    if (!bytes)
        return said;
    for (const QJsonValue value : QJsonDocument::fromJson(*bytes).array()) {
        QString &text = said[value["line"_L1].toInt()];
        text += (text.isEmpty() ? QString() : u" "_s) + value["text"_L1].toString();
    }
    return said;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/checkpoint.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr char kDomain[] = "rd-checkpoint-1";
constexpr char kFormat[] = "rd-head-1";
constexpr qsizetype kHashBytes = 32;

void addField(QByteArray &bytes, const QByteArray &value)
{
    bytes += QByteArray::number(value.size());
    bytes += ':';
    bytes += value;
}

} // namespace

QString text(const ChainHead &head)
{
    return head.seq == 0 ? u"no records"_s
                         : u"record %1 %2"_s.arg(QString::number(head.seq), QString::fromLatin1(head.hash.toHex()));
}

QByteArray canonical(const Checkpoint &checkpoint)
{
    QByteArray bytes(kDomain);
    addField(bytes, checkpoint.workspaceId.toUtf8());
    addField(bytes, QByteArray::number(checkpoint.head.seq));
    addField(bytes, checkpoint.head.hash);
    addField(bytes, QByteArray::number(toUnixMs(checkpoint.at)));
    return bytes;
}

QByteArray toText(const OutsideHead &head)
{
    return QByteArrayList{
        kFormat, QByteArray::number(head.head.seq), head.head.hash.toHex(), QByteArray::number(toUnixMs(head.at))}
        .join(' ');
}

Result<OutsideHead> outsideHeadFrom(const QByteArray &text)
{
    const QList<QByteArray> fields = text.split(' ');
    OutsideHead head;
    bool isSeq = false;
    bool isTime = false;
    if (fields.size() == 4 && fields.at(0) == kFormat) {
        head.head = {fields.at(1).toLongLong(&isSeq), QByteArray::fromHex(fields.at(2))};
        head.at = fromUnixMs(fields.at(3).toLongLong(&isTime));
    }
    if (!isSeq || !isTime || head.head.seq < 1 || head.head.hash.size() != kHashBytes || toText(head) != text)
        return fail(ErrorKind::Damaged, u"the head of the chain in the keychain cannot be read"_s);
    return head;
}

} // namespace rd

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/wise/transferanswer.h"

#include "integrations/http/redaction.h"

#include <array>

namespace rd::wise {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDraft("incoming_payment_waiting");
constexpr QLatin1StringView kWaitsForReceiver("waiting_recipient_input_to_proceed");
constexpr auto kLinkLapses = std::chrono::days(7); // an e-mail recipient's link (domain.md 5.4.9)

/// The 20 bytes behind a key's base32, as far as they are there.
QByteArray bytesOf(QStringView base32)
{
    constexpr int kBits = 5;
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar c : base32) {
        const char16_t sign = c.unicode();
        const bool isLetter = sign >= u'a' && sign <= u'z';
        held = (held << kBits) | static_cast<quint32>(isLetter ? sign - u'a' : sign - u'2' + 26);
        bits += kBits;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes += static_cast<char>((held >> bits) & 0xffU);
    }
    return bytes;
}

struct StatusWord {
    QLatin1StringView word;
    LookupVerdict verdict;
    QLatin1StringView text;
};

/// domain.md 5.3 and payouts.md 2b. A word that is not here changes nothing and is shown.
constexpr std::array kWords{
    StatusWord{
        kDraft, LookupVerdict::OnItsWay, QLatin1StringView("a draft at Wise: it goes out when its batch is paid")},
    StatusWord{QLatin1StringView("incoming_payment_initiated"), LookupVerdict::OnItsWay,
        QLatin1StringView("Wise waits for the money of its batch")},
    StatusWord{QLatin1StringView("processing"), LookupVerdict::OnItsWay, QLatin1StringView("Wise works on it")},
    StatusWord{QLatin1StringView("funds_converted"), LookupVerdict::OnItsWay, QLatin1StringView("Wise works on it")},
    StatusWord{kWaitsForReceiver, LookupVerdict::Unclaimed, QLatin1StringView("the receiver has not taken it")},
    StatusWord{QLatin1StringView("outgoing_payment_sent"), LookupVerdict::Present, QLatin1StringView("sent")},
    StatusWord{QLatin1StringView("bounced_back"), LookupVerdict::Unclaimed,
        QLatin1StringView("the receiver's bank sent it back; Wise returns the money")},
    StatusWord{QLatin1StringView("charged_back"), LookupVerdict::Unclaimed,
        QLatin1StringView("the payment for it was taken back: look at wise.com")},
    StatusWord{
        QLatin1StringView("funds_refunded"), LookupVerdict::Returned, QLatin1StringView("Wise returned the money")},
    StatusWord{QLatin1StringView("cancelled"), LookupVerdict::Failed, QLatin1StringView("it was cancelled at Wise")},
};

QStringList differences(const TransferOrder &order, const QJsonObject &transfer)
{
    QStringList different;
    if (QUuid::fromString(transfer["customerTransactionId"_L1].toString()) != order.id)
        different << u"id"_s;
    const auto amount = moneyFrom(transfer["targetValue"_L1], transfer["targetCurrency"_L1].toString());
    if (!amount || *amount != order.amount)
        different << u"amount"_s;
    if (transfer["sourceCurrency"_L1].toString() != order.source)
        different << u"source currency"_s;
    return different;
}

} // namespace

QUuid transactionId(const QString &key)
{
    constexpr qsizetype kSize = 16;
    QByteArray bytes =
        bytesOf(QStringView(key).sliced(qMin(key.size(), key.indexOf(u'-') + 1))).leftJustified(kSize, '\0', true);
    // Version 5, a name's hash, in the variant of RFC 9562.
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0fU) | 0x50U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U);
    return QUuid::fromRfc4122(bytes);
}

QByteArray bodyOf(const TransferOrder &order)
{
    return QJsonDocument(
        QJsonObject{{u"amount"_s, toDecimal(order.amount)}, {u"currency"_s, order.amount.currency.code()},
            {u"customerTransactionId"_s, order.id.toString(QUuid::WithoutBraces)},
            {u"payoutMethod"_s, order.payoutMethod}, {u"reference"_s, order.reference},
            {u"sourceCurrency"_s, order.source}})
        .toJson(QJsonDocument::Compact);
}

std::optional<TransferOrder> orderFrom(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    TransferOrder order;
    order.id = QUuid::fromString(json["customerTransactionId"_L1].toString());
    const auto currency = Currency::parse(json["currency"_L1].toString());
    const auto amount =
        currency ? parseDecimal(json["amount"_L1].toString(), *currency) : Result<Money>(fail(ErrorKind::BadInput, {}));
    if (order.id.isNull() || !amount)
        return std::nullopt;
    order.amount = *amount;
    order.source = json["sourceCurrency"_L1].toString();
    order.payoutMethod = json["payoutMethod"_L1].toString();
    order.reference = json["reference"_L1].toString();
    return order;
}

QString referenceOf(const TransferPlace &place)
{
    return QString(place.group + u'/' + QString::number(place.transfer));
}

TransferPlace placeFrom(const QString &reference)
{
    return {reference.section(u'/', 0, 0), reference.section(u'/', 1).toLongLong()};
}

bool isDraft(const QJsonObject &transfer)
{
    return transfer["status"_L1].toString() == kDraft;
}

LookupOutcome judgeTransfer(const TransferOrder &order, const QString &group, const QJsonObject &transfer)
{
    const qint64 id = transfer["id"_L1].toInteger();
    if (id <= 0)
        return http::undecided(u"Wise's answer shows no transfer"_s);
    const QStringList different = differences(order, transfer);
    if (!different.isEmpty())
        return http::undecided(
            u"transfer %1 at Wise is not what was asked for: %2"_s.arg(QString::number(id), different.join(u", ")));
    const QString status = transfer["status"_L1].toString();
    const QString reference = referenceOf({group, id});
    for (const StatusWord &known : kWords) {
        if (known.word != status)
            continue;
        QString text = u"%1 (transfer %2)"_s.arg(QString(known.text), QString::number(id));
        const auto created = parseIso(transfer["created"_L1].toString());
        if (status == kWaitsForReceiver && created)
            text += u"; unless it is taken, it comes back about %1"_s.arg(toIso(*created + kLinkLapses).left(10));
        return http::shownAs(known.verdict, reference, text, u"wise-"_s + QString(status).replace(u'_', u'-'));
    }
    return http::shownAs(LookupVerdict::OnItsWay, reference,
        u"Wise calls it %1 (transfer %2)"_s.arg(http::redact(status.left(60)), QString::number(id)));
}

} // namespace rd::wise

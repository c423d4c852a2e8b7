// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/payoutfiles.h"

#include <QRegularExpression>

namespace rd::fakes {

/// A format of lines "reference;amount;account". Result files: "reference;provider id;receiver;amount;WORD;reason",
/// where WORD is PAID, SENT, UNCLAIMED, FAILED, RETURNED or something nobody knows; a time may follow.
class FakePayoutFiles : public PayoutFiles {
public:
    int maxLines = 0;
    QString provider = QStringLiteral("paypal");
    bool needsDecimals = false; ///< has to know "decimals", point or comma, and ends the file with it
    bool oneKind = false; ///< all destinations of a file are of the kind of the first
    QString unfit; ///< a destination of this kind makes no file at all; empty = none
    QString changes; ///< what is said to be changed of every line; empty = nothing

    [[nodiscard]] std::vector<PayoutFormat> formats() const override
    {
        PayoutFormat format;
        format.word = QStringLiteral("paypal-csv");
        format.provider = provider;
        format.title = QStringLiteral("A file");
        format.fileName = QStringLiteral("%1.csv");
        format.maxLines = maxLines;
        format.unclaimedDays = 30;
        format.settings = {{QStringLiteral("sender"), QStringLiteral("Sender"), false, QStringLiteral("us")}};
        if (needsDecimals) {
            PayoutSetting decimals;
            decimals.name = QStringLiteral("decimals");
            decimals.label = QStringLiteral("Decimals");
            decimals.required = true;
            decimals.choices = {QStringLiteral("point"), QStringLiteral("comma")};
            format.settings.push_back(decimals);
        }
        return {format};
    }
    /// Names that say so are refused.
    [[nodiscard]] Result<std::vector<PayoutRemark>> check(const PayoutFile &file) const override
    {
        std::vector<PayoutRemark> remarks;
        const DestinationKind kind = file.lines.front().destination.kind;
        if (word(kind) == unfit)
            remarks.push_back({0, true, QStringLiteral("column"), QStringLiteral("the template is for others")});
        if (maxLines > 0 && file.lines.size() > static_cast<std::size_t>(maxLines))
            remarks.push_back({0, true, QStringLiteral("file"), QStringLiteral("too many payouts")});
        for (const PayoutLine &line : file.lines) {
            if (oneKind && line.destination.kind != kind)
                remarks.push_back({line.line, true, QStringLiteral("destination"), QStringLiteral("of another kind")});
            if (!changes.isEmpty())
                remarks.push_back({line.line, false, QStringLiteral("name"), changes});
            if (line.name.contains(QStringLiteral("REFUSED")))
                remarks.push_back(
                    {line.line, true, QStringLiteral("name"), QStringLiteral("cannot stand in the file")});
        }
        return remarks;
    }
    [[nodiscard]] Result<QByteArray> write(const PayoutFile &file) const override
    {
        QByteArray bytes = file.number.toUtf8() + ';' + file.settings.front().second.toUtf8() + '\n';
        for (const PayoutLine &line : file.lines) {
            bytes += line.reference.toUtf8() + ';' + toDecimal(line.amount).toUtf8() + ';'
                + line.destination.account.toUtf8() + '\n';
        }
        for (const auto &[name, value] : file.settings)
            bytes += name == QStringLiteral("decimals") ? value.toUtf8() + '\n' : QByteArray();
        return bytes;
    }
    [[nodiscard]] Result<PayoutResults> read(
        const QString &, const QByteArray &bytes, Currency currency, const ColumnMapping &) const override
    {
        PayoutResults results;
        results.kind = QStringLiteral("fake-report");
        int row = 0;
        for (const QByteArray &text : bytes.split('\n')) {
            ++row;
            if (text.isEmpty())
                continue;
            const QStringList cells = QString::fromUtf8(text).split(QLatin1Char(';'));
            if (cells.value(0) == QStringLiteral("ORIGINAL")) { // what the bank was given
                results.originals.push_back({cells.value(1), cells.value(2), cells.value(3)});
                continue;
            }
            ProviderItem item;
            item.row = row;
            item.reference = cells.value(0);
            item.providerId = cells.value(1);
            item.receiver = cells.value(2);
            if (!cells.value(3).isEmpty()) {
                RD_TRY(amount, parseDecimal(cells.value(3), currency));
                item.amount = amount;
            }
            item.word = cells.value(4);
            item.reason = cells.value(5);
            item.state = stateOf(item.word);
            if (const auto at = parseIso(cells.value(6)))
                item.at = *at;
            // "B-2026-0001" alone names the whole batch, with or without its dashes.
            static const QRegularExpression whole(QStringLiteral("^[Bb]-?[0-9]{4}-?[0-9]{4}$"));
            const bool isWhole = whole.match(item.reference).hasMatch();
            (isWhole ? results.wholes : results.items).push_back(item);
        }
        return results;
    }

private:
    static std::optional<PayoutState> stateOf(const QString &word)
    {
        if (word == QStringLiteral("PAID"))
            return PayoutState::Paid;
        if (word == QStringLiteral("SENT"))
            return PayoutState::Sent;
        if (word == QStringLiteral("UNCLAIMED"))
            return PayoutState::Unclaimed;
        if (word == QStringLiteral("FAILED"))
            return PayoutState::Failed;
        if (word == QStringLiteral("RETURNED"))
            return PayoutState::Returned;
        return std::nullopt;
    }
};

} // namespace rd::fakes

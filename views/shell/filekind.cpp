// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/filekind.h"

#include "models/services/columnmap.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::FileKind)
};

/// What a file is shows in its beginning; a log of events may have a hundred megabytes.
constexpr qsizetype kHeadBytes = 64 * 1024;

/// Without the mark that some programs put before UTF-8.
QByteArray begun(const QByteArray &head)
{
    const QByteArray text = head.left(kHeadBytes);
    return text.startsWith("\xef\xbb\xbf") ? text.mid(3).trimmed() : text.trimmed();
}

std::optional<FileKind> kindOfDocument(const QByteArray &text)
{
    if (text.startsWith('<'))
        return FileKind::Results; // what banks give back
    static const QRegularExpression event(u"\"object\"\\s*:\\s*\"event\""_s);
    if (event.match(QString::fromUtf8(text)).hasMatch())
        return FileKind::Events;
    static const QRegularExpression campaign(u"\"(rules|rewards?|kind|type)\"\\s*:"_s);
    if (text.startsWith('{') && campaign.match(QString::fromUtf8(text)).hasMatch())
        return FileKind::Campaign;
    return std::nullopt;
}

/// Whether a list under these names has all that is needed.
bool isWhole(services::ImportKind kind, const QStringList &columns)
{
    return services::missingFields(kind, services::guessColumns(kind, columns)).empty();
}

/// A list of people may have what each has earned: a line of commissions names the sale or its customer, too.
std::optional<FileKind> kindOfCommissions(const QStringList &columns)
{
    using services::ImportKind;
    const services::ColumnMap lines = services::guessColumns(ImportKind::Comparison, columns);
    const auto has = [&lines](const QString &field) { return lines.contains(field); };
    if (services::namesCommission(columns) && isWhole(ImportKind::Comparison, columns)
        && (has(u"participant_email"_s) || has(u"participant_code"_s))
        && (has(u"conversion"_s) || has(u"customer_email"_s) || has(u"customer_id"_s)))
        return isWhole(ImportKind::Paid, columns) ? FileKind::PaidCommissions : FileKind::Comparison;
    return std::nullopt;
}

/// By what other programs and languages call their columns.
std::optional<FileKind> kindOfForeign(const QStringList &columns)
{
    using services::ImportKind;
    if (isWhole(ImportKind::Sales, columns))
        return FileKind::Sales;
    const services::ColumnMap people = services::guessColumns(ImportKind::Participants, columns);
    const services::ColumnMap bonds = services::guessColumns(ImportKind::Referrals, columns);
    // One address beside a code is a participant's own.
    const bool hasCustomer = bonds.contains(u"customer_id"_s)
        || (bonds.contains(u"customer_email"_s) && bonds.value(u"customer_email"_s) != people.value(u"email"_s, -1));
    if (hasCustomer && isWhole(ImportKind::Referrals, columns))
        return FileKind::Referrals;
    return isWhole(ImportKind::Participants, columns) ? std::optional(FileKind::Participants) : std::nullopt;
}

} // namespace

bool isDocument(const QByteArray &head)
{
    const QByteArray text = begun(head);
    return text.startsWith('{') || text.startsWith('[') || text.startsWith('<');
}

std::optional<FileKind> guessFileKind(const QStringList &columns, const QByteArray &head)
{
    if (isDocument(head))
        return kindOfDocument(begun(head));
    QSet<QString> names;
    for (const QString &column : columns)
        names.insert(column.trimmed().toLower());
    const auto has = [&names](std::initializer_list<QLatin1StringView> any) {
        return std::any_of(any.begin(), any.end(), [&](QLatin1StringView name) { return names.contains(name); });
    };
    const bool namesParticipant = has({"participant_email"_L1, "participant_code"_L1});
    const bool namesCustomer = has({"customer_email"_L1, "customer_id"_L1});
    if (has({"rate"_L1}) && has({"from"_L1}) && has({"to"_L1}))
        return FileKind::Rates;
    if (namesParticipant && has({"amount"_L1}) && has({"system"_L1, "conversion"_L1, "sold_at"_L1}))
        return has({"reference"_L1}) ? FileKind::PaidCommissions : FileKind::Comparison;
    if (namesCustomer && has({"amount"_L1}) && has({"reference"_L1}))
        return FileKind::Sales;
    if (namesCustomer && namesParticipant)
        return FileKind::Referrals;
    if (isWhole(services::ImportKind::Rates, columns))
        return FileKind::Rates;
    if (const auto commissions = kindOfCommissions(columns))
        return commissions;
    if (has({"email"_L1}) && !namesCustomer)
        return FileKind::Participants;
    return kindOfForeign(columns);
}

QString fileKindText(FileKind kind)
{
    switch (kind) {
    case FileKind::Participants:
        return Words::tr("A list of participants");
    case FileKind::Referrals:
        return Words::tr("A list of referrals");
    case FileKind::Sales:
        return Words::tr("Sales that no provider reports");
    case FileKind::PaidCommissions:
        return Words::tr("Commissions another system has paid");
    case FileKind::Comparison:
        return Words::tr("Another system's list, to compare with");
    case FileKind::Rates:
        return Words::tr("Exchange rates");
    case FileKind::Campaign:
        return Words::tr("A campaign document");
    case FileKind::Events:
        return Words::tr("A log of the provider's events");
    case FileKind::Results:
        return Words::tr("Results of a payout batch");
    }
    return {};
}

} // namespace rd::views

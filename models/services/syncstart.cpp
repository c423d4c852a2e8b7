// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncstart.h"

#include "models/services/activitylog.h"

#include <algorithm>
#include <map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Payments are listed from so long before the chosen day on.
constexpr qint64 kBeforeS = 35 * 86'400;
/// What a charge belongs to is older than the charge: an invoice may wait for its payment for a quarter. Without it the
/// charge would be taken for a sale of its own, tax and all.
constexpr qint64 kOlderThanChargeS = 90 * 86'400;

QString chosenSetting(const QString &connection)
{
    return u"sync-from/%1"_s.arg(connection);
}

QString reachedSetting(const QString &connection)
{
    return u"sync-reached/%1"_s.arg(connection);
}

Result<std::optional<Instant>> instantIn(WorkspaceRepository &workspace, const QString &setting)
{
    RD_TRY(text, workspace.setting(setting));
    bool isNumber = false;
    const qint64 seconds = text.value_or(QString()).toLongLong(&isNumber);
    return isNumber ? std::optional(fromUnixSeconds(seconds)) : std::nullopt;
}

QString textOf(std::optional<qint64> seconds)
{
    return seconds ? QString::number(*seconds) : QString();
}

std::optional<qint64> secondsOf(const std::optional<Instant> &instant)
{
    return instant ? std::optional(toUnixSeconds(*instant)) : std::nullopt;
}

} // namespace

Result<SyncStart> syncStart(WorkspaceRepository &workspace, const Connection &connection)
{
    SyncStart start;
    RD_TRY(wanted, instantIn(workspace, chosenSetting(connection.name)));
    RD_TRY(reached, instantIn(workspace, reachedSetting(connection.name)));
    start.wanted = wanted;
    start.reached = reached;
    start.isListed = connection.backfillComplete;
    return start;
}

Status chooseSyncStart(WorkspaceRepository &workspace, Gate &gate, Clock &clock, const Connection &connection,
    std::optional<Instant> from, const QString &actor)
{
    RD_CHECK(gate.admit(actor, Role::Admin, u"change connections"_s));
    if (from && *from > clock.now())
        return fail(
            ErrorKind::BadInput, u"payments cannot be read from a day that has not begun"_s, {}, u"future-start"_s);
    RD_TRY(start, syncStart(workspace, connection));
    if (start.isListed && from && (!start.reached || *from > *start.reached))
        return fail(ErrorKind::Conflict, u"the payments of %1 are known from an earlier day on"_s.arg(connection.name),
            u"What is known is not forgotten: only an earlier day can be chosen."_s, u"start-known"_s);
    if (start.wanted == from)
        return {};
    RD_CHECK(workspace.setSetting(chosenSetting(connection.name), textOf(secondsOf(from))));
    ActivityLine line(workspace, clock, u"connection"_s, connection.name);
    line.end(u"ok"_s, from ? u"payments are read from %1 on"_s.arg(toIso(*from).left(10)) : u"all payments are read"_s);
    return {};
}

Status noteSyncStart(WorkspaceRepository &workspace, const QString &connection, std::optional<qint64> chosenS)
{
    return workspace.setSetting(reachedSetting(connection), textOf(chosenS));
}

bool isOfPayments(Stream stream)
{
    switch (stream) {
    case Stream::Invoices:
    case Stream::Charges:
    case Stream::PaymentIntents:
    case Stream::Refunds:
    case Stream::Disputes:
    case Stream::CreditNotes:
        return true;
    case Stream::Customers:
    case Stream::Products:
    case Stream::Prices:
    case Stream::Coupons:
    case Stream::PromotionCodes:
    case Stream::Subscriptions:
    case Stream::CheckoutSessions:
    case Stream::PaymentLinks:
        return false;
    }
    return false;
}

std::optional<qint64> listBegin(const CommerceSource &source, Stream stream, std::optional<qint64> chosenS)
{
    if (!chosenS || !isOfPayments(stream) || !source.hasCreatedWindows(stream))
        return std::nullopt;
    return qMax<qint64>(0, *chosenS - kBeforeS - (stream == Stream::Charges ? 0 : kOlderThanChargeS));
}

bool beginAt(const std::vector<SyncWindow> &windows, const CommerceSource &source, std::optional<qint64> chosenS)
{
    // Cut or not, one window of each list lies lowest.
    std::map<Stream, std::optional<qint64>> lowest;
    for (const SyncWindow &window : windows) {
        if (!isOfPayments(window.stream) || !source.hasCreatedWindows(window.stream))
            continue;
        const auto [known, isFirst] = lowest.try_emplace(window.stream, window.fromS);
        if (!isFirst && known->second)
            known->second = window.fromS ? std::optional(qMin(*known->second, *window.fromS)) : std::nullopt;
    }
    return std::all_of(lowest.begin(), lowest.end(),
        [&](const auto &list) { return list.second == listBegin(source, list.first, chosenS); });
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/synclines.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

using Kind = SyncOrigin::Kind;

SyncOrigin::Source &here()
{
    thread_local SyncOrigin::Source source;
    return source;
}

/// What stands before the member's name.
constexpr std::array kBeginnings{
    std::pair{Kind::Window, "begun in the window by "_L1},
    std::pair{Kind::Terminal, "begun in a terminal by "_L1},
    std::pair{Kind::Timer, "begun by the timer of the window of "_L1},
    std::pair{Kind::Network, "begun when the network was back, by the window of "_L1},
};

/// A name ends where the next part begins.
QString nameIn(const QString &member)
{
    return QString(member).replace(u';', u',');
}

QString originText(const SyncOrigin::Source &origin)
{
    const QString name = nameIn(origin.member);
    switch (origin.kind) {
    case Kind::Unknown:
        return {};
    case Kind::Window:
        return u"begun in the window by %1"_s.arg(name);
    case Kind::Terminal:
        return u"begun in a terminal by %1"_s.arg(name);
    case Kind::Timer:
        return u"begun by the timer of the window of %1"_s.arg(name);
    case Kind::Network:
        return u"begun when the network was back, by the window of %1"_s.arg(name);
    }
    return {};
}

} // namespace

SyncOrigin::SyncOrigin(Source source) : m_before(std::exchange(here(), std::move(source))) {}

SyncOrigin::~SyncOrigin()
{
    here() = std::move(m_before);
}

SyncOrigin::Source SyncOrigin::current()
{
    return here();
}

QString syncDetail(const ConnectionSyncReport &report, const SyncOrigin::Source &origin)
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    for (const auto &stream : report.streams) {
        read += stream.read;
        added += stream.added;
        changed += stream.changed;
    }
    QString text = u"%1 read, %2 new, %3 changed, %4 requests"_s.arg(read).arg(added).arg(changed).arg(report.requests);
    if (const QString begun = originText(origin); !begun.isEmpty())
        text += u"; "_s + begun;
    if (!report.skippedStreams.isEmpty())
        text += u"; not readable: "_s + report.skippedStreams.join(u", "_s);
    for (const QString &remark : report.remarks)
        text += u"; "_s + remark;
    if (report.error)
        text += u"; "_s + report.error->text;
    return text;
}

SyncCounts syncCountsOf(const QString &detail)
{
    static const QRegularExpression kCounts(u"^(\\d+) read, (\\d+) new, (\\d+) changed, (\\d+) requests(?:; |$)"_s);
    SyncCounts counts;
    const QRegularExpressionMatch match = kCounts.match(detail);
    counts.rest = detail;
    if (!match.hasMatch())
        return counts;
    counts.isKnown = true;
    counts.read = match.captured(1).toLongLong();
    counts.added = match.captured(2).toLongLong();
    counts.changed = match.captured(3).toLongLong();
    counts.requests = match.captured(4).toLongLong();
    counts.rest = detail.mid(match.capturedEnd());
    for (const auto &[kind, beginning] : kBeginnings) {
        if (!counts.rest.startsWith(beginning))
            continue;
        const QString first = counts.rest.section(u"; "_s, 0, 0);
        counts.origin = {kind, first.mid(beginning.size())};
        counts.rest = counts.rest.mid(first.size() + 2);
        break;
    }
    return counts;
}

} // namespace rd::services

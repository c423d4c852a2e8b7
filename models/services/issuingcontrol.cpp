// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issuingcontrol.h"

#include "models/services/activitylog.h"
#include "models/services/decisions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kStopSetting("issuing-off");
constexpr QLatin1StringView kLimitsSetting("automatic-limits");
constexpr QLatin1StringView kLiveTallySetting("automatic-tally");
constexpr QLatin1StringView kTestTallySetting("automatic-tally-test");

QLatin1StringView tallySetting(Mode mode)
{
    return mode == Mode::Live ? kLiveTallySetting : kTestTallySetting;
}

tl::unexpected<Error> unreadable(QLatin1StringView setting)
{
    return fail(
        ErrorKind::Damaged, u"the workspace's setting \"%1\" cannot be read"_s.arg(setting), {}, u"bad-setting"_s);
}

/// nullopt = not set.
Result<std::optional<QJsonObject>> readSetting(WorkspaceRepository &workspace, QLatin1StringView name)
{
    RD_TRY(text, workspace.setting(name));
    if (!text || text->isEmpty())
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(text->toUtf8());
    if (!document.isObject())
        return unreadable(name);
    return document.object();
}

Status writeSetting(WorkspaceRepository &workspace, QLatin1StringView name, const QJsonObject &object)
{
    return workspace.setSetting(name, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

/// As text: a JSON number holds whole numbers up to 2^53 only.
QJsonArray toJson(const std::vector<Money> &amounts)
{
    QJsonArray array;
    for (const Money &money : amounts)
        array.append(QJsonObject{{u"minor"_s, QString::number(money.minor)}, {u"currency"_s, money.currency.code()}});
    return array;
}

Result<std::vector<Money>> moneyFrom(const QJsonValue &value, QLatin1StringView setting)
{
    std::vector<Money> amounts;
    for (const auto &element : value.toArray()) {
        bool ok = false;
        const qint64 minor = element["minor"_L1].toString().toLongLong(&ok);
        const auto currency = Currency::parse(element["currency"_L1].toString());
        if (!ok || !currency)
            return unreadable(setting);
        amounts.push_back({minor, *currency});
    }
    return amounts;
}

Result<std::optional<IssuingStop>> stopOf(WorkspaceRepository &workspace)
{
    RD_TRY(object, readSetting(workspace, kStopSetting));
    if (!object)
        return std::nullopt;
    // A switch that cannot be read stays off: that is the safe side.
    const auto at = parseIso(object->value("at"_L1).toString());
    return IssuingStop{at ? *at : Instant{}, object->value("by"_L1).toString(), object->value("reason"_L1).toString()};
}

Status checkAmounts(const std::vector<Money> &amounts)
{
    for (auto money = amounts.begin(); money != amounts.end(); ++money) {
        if (money->minor <= 0)
            return fail(ErrorKind::BadInput, u"a limit must be above zero"_s, {}, u"bad-limit"_s);
        const auto same = [money](const Money &other) { return other.currency == money->currency; };
        if (std::any_of(std::next(money), amounts.end(), same))
            return fail(
                ErrorKind::BadInput, u"there are two limits in %1"_s.arg(money->currency.code()), {}, u"bad-limit"_s);
    }
    return {};
}

} // namespace

bool AutomaticLimits::asksPerson(const std::optional<Money> &amount) const
{
    return amount && std::any_of(askAbove.begin(), askAbove.end(), [&amount](const Money &limit) {
        return limit.currency == amount->currency && amount->minor > limit.minor;
    });
}

IssuingControl::IssuingControl(WorkspaceRepository &workspace, Gate &gate, Clock &clock)
    : m_workspace(workspace), m_gate(gate), m_clock(clock)
{
}

Result<std::optional<IssuingStop>> IssuingControl::stopped()
{
    return stopOf(m_workspace);
}

Status IssuingControl::stop(const QString &reason, const QString &member)
{
    RD_CHECK(m_gate.admit(member, Role::Approver, u"stop issuing"_s));
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"a reason is needed"_s, {}, u"reason-missing"_s);
    if (reason.size() > kMaxReason)
        return fail(ErrorKind::BadInput, u"a reason has at most %1 characters"_s.arg(kMaxReason), {}, u"bad-reason"_s);
    RD_TRY(before, stopped());
    if (before)
        return {};
    RD_CHECK(writeSetting(m_workspace, kStopSetting,
        {{u"at"_s, toIso(m_clock.now())}, {u"by"_s, member}, {u"reason"_s, reason.trimmed()}}));
    ActivityLine(m_workspace, m_clock, u"issue"_s, u"switch"_s).end(u"ok"_s, u"stopped by %1"_s.arg(member));
    return {};
}

Status IssuingControl::resume(const QString &member)
{
    RD_CHECK(m_gate.admit(member, Role::Admin, u"let rewards be issued again"_s));
    RD_TRY(before, stopped());
    if (!before)
        return {};
    RD_CHECK(m_workspace.setSetting(kStopSetting, {}));
    ActivityLine(m_workspace, m_clock, u"issue"_s, u"switch"_s).end(u"ok"_s, u"on again, by %1"_s.arg(member));
    return {};
}

Result<AutomaticLimits> IssuingControl::limits()
{
    return automaticLimits(m_workspace);
}

Status IssuingControl::setLimits(const AutomaticLimits &limits, const QString &member)
{
    RD_CHECK(m_gate.admit(member, Role::Admin, u"set limits of automatic rewards"_s));
    RD_CHECK(checkAmounts(limits.perDay));
    RD_CHECK(checkAmounts(limits.askAbove));
    if (limits.countPerDay && *limits.countPerDay < 1)
        return fail(ErrorKind::BadInput, u"a limit must be above zero"_s, {}, u"bad-limit"_s);
    QJsonObject object{{u"perDay"_s, toJson(limits.perDay)}, {u"askAbove"_s, toJson(limits.askAbove)}};
    if (limits.countPerDay)
        object.insert("countPerDay"_L1, *limits.countPerDay);
    RD_CHECK(writeSetting(m_workspace, kLimitsSetting, object));
    ActivityLine(m_workspace, m_clock, u"issue"_s, u"limits"_s).end(u"ok"_s, u"set by %1"_s.arg(member));
    return {};
}

Result<AutomaticTally> IssuingControl::today(Mode mode)
{
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    AutomaticTally tally;
    tally.mode = mode;
    tally.day = calendar.dayOf(m_clock.now());
    RD_TRY(object, readSetting(m_workspace, tallySetting(mode)));
    // A clock that was set back finds a later day: what went out then counts today.
    if (!object || object->value("day"_L1).toInt() < tally.day.value)
        return tally;
    RD_TRY(totals, moneyFrom(object->value("totals"_L1), tallySetting(mode)));
    tally.totals = std::move(totals);
    tally.count = object->value("count"_L1).toInt();
    return tally;
}

Status IssuingControl::setTally(const AutomaticTally &tally)
{
    return writeSetting(m_workspace, tallySetting(tally.mode),
        {{u"day"_s, tally.day.value}, {u"totals"_s, toJson(tally.totals)}, {u"count"_s, tally.count}});
}

Status checkIssuingIsOn(WorkspaceRepository &workspace)
{
    RD_TRY(failed, workspace.setting(u"issuing-stopped"_s));
    if (failed && !failed->isEmpty())
        return fail(ErrorKind::Damaged, u"issuing is stopped: the books fail the check %1"_s.arg(*failed),
            u"Run verify, mend what it names, and run it again."_s, u"issuing-stopped"_s);
    RD_TRY(stop, stopOf(workspace));
    if (!stop)
        return {};
    return fail(ErrorKind::Conflict, u"issuing was stopped by %1 on %2"_s.arg(stop->by, toIso(stop->at)),
        u"An admin lets rewards be issued again."_s, u"issuing-off"_s);
}

Result<AutomaticLimits> automaticLimits(WorkspaceRepository &workspace)
{
    AutomaticLimits limits;
    RD_TRY(object, readSetting(workspace, kLimitsSetting));
    if (!object)
        return limits;
    RD_TRY(perDay, moneyFrom(object->value("perDay"_L1), kLimitsSetting));
    RD_TRY(askAbove, moneyFrom(object->value("askAbove"_L1), kLimitsSetting));
    limits.perDay = std::move(perDay);
    limits.askAbove = std::move(askAbove);
    if (object->contains("countPerDay"_L1))
        limits.countPerDay = object->value("countPerDay"_L1).toInt();
    return limits;
}

} // namespace rd::services

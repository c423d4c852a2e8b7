// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchparts.h"
#include "models/services/payoutminimums.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 200;
constexpr auto kTwoPersonRule = "two-person"_L1;
constexpr auto kChangeDaysRule = "change-days"_L1;
constexpr auto kSuspendedRule = "suspended-sales"_L1;
constexpr auto kThresholdRule = "threshold-"_L1; // and a provider
constexpr auto kEarn = "earn"_L1;
constexpr auto kEarnNothing = "earn-nothing"_L1;

QString settingName(const QString &format, const QString &name)
{
    return u"payout/%1/%2"_s.arg(format, name);
}

/// Providers that participants are paid by, each once.
QStringList providersOf(const PayoutFiles &files)
{
    QStringList providers;
    for (const PayoutFormat &format : files.formats()) {
        if (!format.provider.isEmpty() && !providers.contains(format.provider))
            providers << format.provider;
    }
    return providers;
}

} // namespace

Result<bool> needsSecondPerson(WorkspaceRepository &workspace, bool byCampaign)
{
    RD_TRY(stored, workspace.setting(kTwoPersonSetting));
    const QString rule = stored.value_or(QString());
    return rule == "always"_L1 || (rule != "never"_L1 && byCampaign);
}

Result<std::vector<std::pair<QString, QString>>> BatchService::rules()
{
    RD_TRY(twoPerson, m.workspace.setting(kTwoPersonSetting));
    RD_TRY(days, m.methods.changeDays());
    RD_TRY(earn, m.participants.suspendedEarn());
    RD_TRY(minimums, ProviderMinimums::load(m.workspace));
    const QString rule = twoPerson.value_or(QString());
    std::vector<std::pair<QString, QString>> rules{{kTwoPersonRule, rule.isEmpty() ? u"by-campaign"_s : rule},
        {kChangeDaysRule, QString::number(days)}, {kSuspendedRule, earn ? kEarn : kEarnNothing}};
    for (const QString &provider : providersOf(m.files))
        rules.emplace_back(QString(kThresholdRule + provider), minimums.textOf(provider));
    return rules;
}

Status BatchService::setRule(const QString &name, const QString &value, const QString &member)
{
    if (name == kChangeDaysRule) {
        bool isNumber = false;
        const int days = value.trimmed().toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorKind::BadInput, u"change-days is a number of days"_s, {}, u"bad-setting"_s);
        return m.methods.setChangeDays(days, member);
    }
    RD_TRY(who, m.rewards.gate().admit(member, Role::Admin, u"change the rules of payouts"_s));
    const QString provider = name.mid(kThresholdRule.size());
    if (name.startsWith(kThresholdRule) && providersOf(m.files).contains(provider))
        return setMinimum(provider, value, who);
    if (name == kSuspendedRule)
        return setSuspended(value.trimmed(), who);
    if (name != kTwoPersonRule)
        return fail(ErrorKind::Usage, u"there is no rule \"%1\""_s.arg(name.left(80)),
            u"Rules: %1 %2 %3 %4PROVIDER, with one of %5."_s.arg(QString(kTwoPersonRule), QString(kChangeDaysRule),
                QString(kSuspendedRule), QString(kThresholdRule), providersOf(m.files).join(u' ')),
            u"unknown-setting"_s);
    const QStringList values{u"by-campaign"_s, u"always"_s, u"never"_s};
    if (!values.contains(value.trimmed()))
        return fail(ErrorKind::BadInput, u"two-person is one of %1"_s.arg(values.join(u", "_s)), {}, u"bad-setting"_s);
    return m.batches.setPayoutSetting(kTwoPersonSetting, value.trimmed(), m.clock.now(), who.name);
}

Status BatchService::setMinimum(const QString &provider, const QString &value, const Member &who)
{
    RD_TRY(minimums, ProviderMinimums::load(m.workspace));
    RD_CHECK(minimums.set(provider, value));
    return m.batches.setPayoutSetting(kProviderMinimumsSetting, minimums.stored(), m.clock.now(), who.name);
}

Status BatchService::setSuspended(const QString &value, const Member &who)
{
    if (value != kEarn && value != kEarnNothing)
        return fail(ErrorKind::BadInput, u"suspended-sales is one of earn, earn-nothing"_s, {}, u"bad-setting"_s);
    return m.participants.setSuspendedEarn(value == kEarn, m.clock.now(), who.name);
}

Result<std::vector<std::pair<QString, QString>>> BatchService::settings(const QString &wanted)
{
    RD_TRY(known, format(wanted));
    std::vector<std::pair<QString, QString>> values;
    for (const PayoutSetting &setting : known.settings) {
        RD_TRY(stored, m.workspace.setting(settingName(known.word, setting.name)));
        const QString value = stored.value_or(QString());
        values.emplace_back(setting.name, value.isEmpty() ? setting.fallback : value);
    }
    return values;
}

Status BatchService::setSetting(const QString &wanted, const QString &name, const QString &value, const QString &member)
{
    RD_TRY(who, m.rewards.gate().admit(member, Role::Admin, u"change what payout files are made of"_s));
    RD_TRY(known, format(wanted));
    QStringList names;
    for (const PayoutSetting &setting : known.settings)
        names << setting.name;
    if (!names.contains(name))
        return fail(ErrorKind::Usage, u"%1 has no setting \"%2\""_s.arg(known.word, name.left(80)),
            names.isEmpty() ? u"It has none."_s : u"Settings: %1."_s.arg(names.join(u' ')), u"unknown-setting"_s);
    for (const PayoutSetting &setting : known.settings) {
        const bool isOne = setting.choices.isEmpty() || value.trimmed().isEmpty();
        if (setting.name == name && !isOne && !setting.choices.contains(value.trimmed()))
            return fail(ErrorKind::BadInput, u"%1 is none of %2"_s.arg(name, setting.choices.join(u", "_s)), {},
                u"bad-setting"_s);
    }
    if (value.size() > kLongestValue || value.contains(QChar(0)))
        return fail(
            ErrorKind::BadInput, u"a setting has at most %1 characters"_s.arg(kLongestValue), {}, u"bad-setting"_s);
    // In the chain: where the money is taken from is a setting, too.
    return m.batches.setPayoutSetting(settingName(known.word, name), value.trimmed(), m.clock.now(), who.name);
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchparts.h"
#include "models/services/payoutminimums.h"

#include <array>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 200;
constexpr qint64 kMostOrdinal = 99'999'999;
constexpr auto kTwoPersonRule = "two-person"_L1;
constexpr auto kChangeDaysRule = "change-days"_L1;
constexpr auto kSuspendedRule = "suspended-sales"_L1;
constexpr auto kThresholdRule = "threshold-"_L1; // and a provider
constexpr auto kNobodySaid = "none"_L1; // of self-billing-next: taken back
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

/// A rule of self-billing: as it is typed and shown, and the setting it is kept in.
struct BillingRule {
    QLatin1StringView name;
    QLatin1StringView setting;
};
constexpr std::array kBillingRules{BillingRule{"self-billing"_L1, kSelfBillingOn},
    BillingRule{"self-billing-prefix"_L1, kSelfBillingPrefix},
    BillingRule{"self-billing-per-year"_L1, kSelfBillingPerYear}, BillingRule{"self-billing-next"_L1, kSelfBillingNext},
    BillingRule{"self-billing-name"_L1, kSelfBillingName},
    BillingRule{"self-billing-tax-number"_L1, kSelfBillingTaxNumber},
    BillingRule{"self-billing-address"_L1, kSelfBillingAddress}};

const BillingRule *billingRule(const QString &name)
{
    const auto *found = std::find_if(
        kBillingRules.begin(), kBillingRules.end(), [&name](const BillingRule &rule) { return name == rule.name; });
    return found == kBillingRules.end() ? nullptr : found;
}

Status badRule(const QString &text)
{
    return fail(ErrorKind::BadInput, text, {}, u"bad-setting"_s);
}

/// What may stand in a rule of self-billing, whatever the numbers already given say.
Status checkBilling(const BillingRule &rule, const QString &value)
{
    const bool isChoice = rule.setting == kSelfBillingOn || rule.setting == kSelfBillingPerYear;
    if (isChoice && value != "yes"_L1 && value != "no"_L1)
        return badRule(u"%1 is yes or no"_s.arg(rule.name));
    if (rule.setting == kSelfBillingPrefix)
        return checkSelfBillPrefix(value);
    if (value.size() > kLongestValue || value.contains(QChar(0)))
        return badRule(u"%1 has at most %2 characters"_s.arg(rule.name, QString::number(kLongestValue)));
    return {};
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
    RD_CHECK(addBillingRules(rules));
    return rules;
}

Status BatchService::addBillingRules(std::vector<std::pair<QString, QString>> &rules)
{
    RD_TRY(standing, selfBilling());
    for (const BillingRule &billing : kBillingRules) {
        RD_TRY(stored, m.workspace.setting(billing.setting));
        QString value = stored.value_or(QString());
        if (billing.setting == kSelfBillingNext)
            value = QString::number(standing.next.ordinal);
        else if (value.isEmpty() && billing.setting == kSelfBillingOn)
            value = u"no"_s;
        else if (value.isEmpty() && billing.setting == kSelfBillingPerYear)
            value = u"yes"_s;
        else if (value.isEmpty() && billing.setting == kSelfBillingPrefix)
            value = kSelfBillingUsualPrefix;
        rules.emplace_back(billing.name, value);
    }
    return {};
}

Result<SelfBillStanding> BatchService::selfBillingAs(const QString &prefix, bool isPerYear)
{
    RD_CHECK(checkSelfBillPrefix(prefix));
    return m.batches.selfBillingBy({true, prefix, isPerYear}, m.clock.now());
}

/// The rule as it is once these settings are written.
Result<SelfBilling> BatchService::billingWith(const std::vector<std::pair<QString, QString>> &settings)
{
    const auto valueOf = [this, &settings](const QString &name) -> Result<QString> {
        const auto typed = std::find_if(settings.rbegin(), settings.rend(),
            [&name](const std::pair<QString, QString> &setting) { return setting.first == name; });
        if (typed != settings.rend())
            return typed->second;
        RD_TRY(stored, m.workspace.setting(name));
        return stored.value_or(QString());
    };
    RD_TRY(on, valueOf(kSelfBillingOn));
    RD_TRY(prefix, valueOf(kSelfBillingPrefix));
    RD_TRY(perYear, valueOf(kSelfBillingPerYear));
    SelfBilling rule;
    rule.isOn = on == "yes"_L1;
    rule.prefix = prefix.isEmpty() ? QString(kSelfBillingUsualPrefix) : prefix;
    rule.isPerYear = perYear != "no"_L1;
    return rule;
}

/// A number is never given twice, and there is no gap. Only where a series begins, or books came back from a backup and
/// nothing was given since, may it go on later: what was given meanwhile is not in these books. What a person said is
/// about the series of today alone, and can be taken back until somebody has got the number.
Status BatchService::takeNext(const QString &value, PayoutRuleChange &change, const QString &member)
{
    RD_TRY(rule, billingWith(change.settings));
    RD_TRY(standing, m.batches.selfBillingBy(rule, m.clock.now()));
    qint64 wanted = 0;
    if (value.isEmpty() || value == kNobodySaid) {
        if (!standing.isSaid)
            return {};
    } else {
        bool isNumber = false;
        wanted = value.toLongLong(&isNumber);
        if (!isNumber || wanted < 1 || wanted > kMostOrdinal)
            return badRule(u"self-billing-next is a number from 1 on, or none"_s);
        const qint64 following = standing.given + 1;
        if (wanted < following)
            return fail(ErrorKind::Conflict, u"numbers up to %1 are given already"_s.arg(standing.given), {},
                u"number-given"_s);
        if (wanted > following && !standing.mayJump)
            return fail(ErrorKind::Conflict,
                u"numbers of invoices follow one another: the next one is %1"_s.arg(following),
                u"A new prefix begins a new series."_s, u"number-gap"_s);
        if (wanted == standing.next.ordinal && !standing.isHeld && standing.waiting == 0)
            return {};
    }
    RD_TRY(suppliers, sealSuppliers({}, member));
    change.start = SelfBillNumber{standing.next.series, wanted};
    change.suppliers = std::move(suppliers);
    return {};
}

/// Without the key nobody is sealed: then the numbers wait for it, never the payouts.
Result<std::vector<SealedSupplier>> BatchService::sealSuppliers(
    const std::vector<Payout> &payouts, const QString &actor)
{
    std::vector<PayoutId> paid;
    for (const Payout &payout : payouts) {
        if (payout.state == PayoutState::Paid)
            paid.push_back(payout.id);
    }
    RD_TRY(wanted, m.batches.suppliersToSeal(paid));
    std::vector<SealedSupplier> sealed;
    for (const InvoiceSupplier &supplier : wanted) {
        auto one = m.methods.sealSupplier(supplier, actor);
        if (one)
            sealed.push_back(*std::move(one));
        else if (one.error().kind != ErrorKind::Damaged) // that one's tax number alone cannot be read
            break;
    }
    return sealed;
}

QString BatchService::heldText(const SelfBillStanding &standing)
{
    if (!standing.isOn)
        return {};
    const QString waiting =
        standing.waiting == 0 ? QString() : u" %1 paid payouts wait for theirs."_s.arg(standing.waiting);
    if (standing.isHeld)
        return u"No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers "
               "given since it was made are not in them. An admin looks up the last number and says the next one with "
               "\"batch rules self-billing-next=N\"; by these books it is %2.%3"_s.arg(
                   toIso(*standing.restoredAt).left(10), QString::number(standing.next.ordinal), waiting);
    if (standing.waiting == 0)
        return {};
    return u"%1 paid payouts wait for the numbers of their self-billing invoices: the participants could not be "
           u"written "
           "down encrypted. Once the keychain holds the key of payout details, they get them with the next result, or "
           "when "
           "self-billing-next is said again."_s.arg(standing.waiting);
}

/// Rules that are checked and not yet written.
struct BatchService::WantedRules {
    PayoutRuleChange change;
    std::optional<ProviderMinimums> minimums; ///< those of all providers are one setting
    std::optional<QString> next; ///< of self-billing; its series is known once all others are
};

Status BatchService::setRules(const std::vector<std::pair<QString, QString>> &rules, const QString &member)
{
    if (rules.empty())
        return {};
    RD_TRY(who, m.rewards.gate().admit(member, Role::Admin, u"change the rules of payouts"_s));
    WantedRules wanted;
    for (const auto &[name, value] : rules)
        RD_CHECK(takeRule(name, value.trimmed(), wanted));
    if (wanted.minimums)
        wanted.change.settings.emplace_back(kProviderMinimumsSetting, wanted.minimums->stored());
    if (wanted.next)
        RD_CHECK(takeNext(*wanted.next, wanted.change, who.name));
    return m.batches.changeRules(wanted.change, m.clock.now(), who.name);
}

Status BatchService::takeRule(const QString &name, const QString &value, WantedRules &wanted)
{
    PayoutRuleChange &change = wanted.change;
    const QString provider = name.mid(kThresholdRule.size());
    const QStringList persons{u"by-campaign"_s, u"always"_s, u"never"_s};
    if (const BillingRule *billing = billingRule(name)) {
        RD_CHECK(checkBilling(*billing, value));
        if (billing->setting == kSelfBillingNext)
            wanted.next = value;
        else
            change.settings.emplace_back(billing->setting, value);
    } else if (name == kChangeDaysRule) {
        bool isNumber = false;
        const int days = value.toInt(&isNumber);
        if (!isNumber)
            return badRule(u"change-days is a number of days"_s);
        RD_CHECK(PayoutMethodService::checkChangeDays(days));
        change.settings.emplace_back(kChangeDaysSetting, QString::number(days));
    } else if (name.startsWith(kThresholdRule) && providersOf(m.files).contains(provider)) {
        return takeMinimum(provider, value, wanted);
    } else if (name == kSuspendedRule) {
        if (value != kEarn && value != kEarnNothing)
            return badRule(u"suspended-sales is one of earn, earn-nothing"_s);
        change.suspendedEarn = value == kEarn;
    } else if (name == kTwoPersonRule) {
        if (!persons.contains(value))
            return badRule(u"two-person is one of %1"_s.arg(persons.join(u", "_s)));
        change.settings.emplace_back(kTwoPersonSetting, value);
    } else {
        return unknownRule(name);
    }
    return {};
}

Status BatchService::takeMinimum(const QString &provider, const QString &value, WantedRules &wanted)
{
    if (!wanted.minimums) {
        RD_TRY(stored, ProviderMinimums::load(m.workspace));
        wanted.minimums = std::move(stored);
    }
    return wanted.minimums->set(provider, value);
}

Status BatchService::unknownRule(const QString &name) const
{
    QStringList known{QString(kTwoPersonRule), QString(kChangeDaysRule), QString(kSuspendedRule)};
    for (const BillingRule &billing : kBillingRules)
        known << QString(billing.name);
    return fail(ErrorKind::Usage, u"there is no rule \"%1\""_s.arg(name.left(80)),
        u"Rules: %1 %2PROVIDER, with one of %3."_s.arg(
            known.join(u' '), QString(kThresholdRule), providersOf(m.files).join(u' ')),
        u"unknown-setting"_s);
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

/// Only what nobody has stored: a stored value is an admin's.
Status BatchService::takeChoices(
    const PayoutFormat &format, const BatchRequest &request, std::vector<std::pair<QString, QString>> &values)
{
    for (const auto &[name, value] : request.choices) {
        const auto setting = std::find_if(format.settings.begin(), format.settings.end(),
            [&wanted = name](const PayoutSetting &one) { return one.name == wanted; });
        if (setting == format.settings.end() || !setting->choices.contains(value))
            return fail(
                ErrorKind::BadInput, u"%1 cannot be %2"_s.arg(name.left(80), value.left(80)), {}, u"bad-setting"_s);
        for (auto &[stored, text] : values) {
            if (stored == name && text.isEmpty())
                text = value;
        }
    }
    return {};
}

/// After the batches are made. Who may not change what files are made of has said it for these batches alone.
Status BatchService::keepChoices(const BatchRequest &request, const Member &maker, QStringList &remarks)
{
    if (request.choices.empty())
        return {};
    RD_TRY(values, settings(request.format));
    for (const auto &[name, value] : request.choices) {
        const auto stored = std::find_if(
            values.begin(), values.end(), [&wanted = name](const auto &one) { return one.first == wanted; });
        if (stored == values.end() || !stored->second.isEmpty())
            continue;
        const QString command = u"batch settings %1 %2=VALUE"_s.arg(request.format, name);
        if (maker.role < Role::Admin) {
            remarks.prepend(u"%1 was taken to be \"%2\", for this time only: an admin stores it with %3."_s.arg(
                name, value, command));
            continue;
        }
        RD_CHECK(setSetting(request.format, name, value, request.member));
        remarks.prepend(u"%1 is stored as \"%2\" from now on: %3 changes it."_s.arg(name, value, command));
    }
    return {};
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

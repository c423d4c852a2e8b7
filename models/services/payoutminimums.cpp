// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payoutminimums.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNone = "none"_L1;

tl::unexpected<Error> unreadable()
{
    return fail(ErrorKind::Damaged, u"the workspace's setting \"%1\" cannot be read"_s.arg(kProviderMinimumsSetting),
        {}, u"bad-setting"_s);
}

/// "75.00 USD".
std::optional<Money> moneyIn(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    const auto currency = Currency::parse(parts[1].toUpper());
    if (!currency)
        return std::nullopt;
    const auto amount = parseDecimal(parts[0], *currency);
    return amount && amount->minor > 0 ? std::optional(*amount) : std::nullopt;
}

} // namespace

Result<ProviderMinimums> ProviderMinimums::load(WorkspaceRepository &workspace)
{
    ProviderMinimums made;
    RD_TRY(text, workspace.setting(kProviderMinimumsSetting));
    if (!text || text->isEmpty())
        return made;
    const auto document = QJsonDocument::fromJson(text->toUtf8());
    if (!document.isObject())
        return unreadable();
    const QJsonObject object = document.object();
    for (auto provider = object.begin(); provider != object.end(); ++provider) {
        if (!made.set(provider.key(), provider.value().toString()))
            return unreadable();
    }
    return made;
}

qint64 ProviderMinimums::of(const QString &provider, Currency currency) const
{
    const auto found = m_amounts.find(provider);
    if (found == m_amounts.end())
        return 0;
    for (const Money &amount : found->second) {
        if (amount.currency == currency)
            return amount.minor;
    }
    return 0;
}

QString ProviderMinimums::textOf(const QString &provider) const
{
    const auto found = m_amounts.find(provider);
    if (found == m_amounts.end())
        return kNone;
    QStringList texts;
    for (const Money &amount : found->second)
        texts << QString(toDecimal(amount) + u' ' + amount.currency.code());
    return texts.join(u", "_s);
}

Status ProviderMinimums::set(const QString &provider, const QString &text)
{
    std::vector<Money> amounts;
    const QString wanted = text.trimmed();
    const QStringList parts = wanted.isEmpty() || wanted == kNone ? QStringList() : wanted.split(u',');
    for (const QString &part : parts) {
        const auto amount = moneyIn(part);
        const bool isTwice = amount && std::any_of(amounts.begin(), amounts.end(), [&amount](const Money &other) {
            return other.currency == amount->currency;
        });
        if (!amount || isTwice)
            return fail(ErrorKind::BadInput,
                u"\"%1\" is not a least amount for each of some currencies"_s.arg(wanted.left(80)),
                u"For example \"75.00 USD, 60.00 EUR\", or \"none\"."_s, u"bad-setting"_s);
        amounts.push_back(*amount);
    }
    if (amounts.empty())
        m_amounts.erase(provider);
    else
        m_amounts[provider] = std::move(amounts);
    return {};
}

QString ProviderMinimums::stored() const
{
    QJsonObject object;
    for (const auto &[provider, amounts] : m_amounts)
        object.insert(provider, textOf(provider));
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PayoutMinimums::PayoutMinimums(ProviderMinimums minimums, const std::vector<PayoutMethod> &methods)
    : m_minimums(std::move(minimums))
{
    for (const PayoutMethod &method : methods)
        m_providers.emplace(std::pair(method.participant, method.currency.packed()), method.provider);
}

Result<PayoutMinimums> PayoutMinimums::load(
    WorkspaceRepository &workspace, BatchRepository &methods, ParticipantId only)
{
    RD_TRY(minimums, ProviderMinimums::load(workspace));
    if (minimums.isEmpty())
        return PayoutMinimums();
    RD_TRY(current, methods.currentMethods(only));
    return PayoutMinimums(std::move(minimums), current);
}

Result<PayoutMinimums> PayoutMinimums::loadFor(WorkspaceRepository &workspace, const QString &provider)
{
    PayoutMinimums made;
    RD_TRY(minimums, ProviderMinimums::load(workspace));
    made.m_minimums = std::move(minimums);
    made.m_provider = provider;
    return made;
}

QString PayoutMinimums::providerOf(ParticipantId participant, Currency currency) const
{
    if (!m_provider.isEmpty())
        return m_provider;
    auto found = m_providers.find({participant, currency.packed()});
    if (found == m_providers.end())
        found = m_providers.find({participant, Currency().packed()});
    return found == m_providers.end() ? QString() : found->second;
}

PayoutMinimums::Least PayoutMinimums::of(ParticipantId participant, Currency currency) const
{
    if (m_minimums.isEmpty())
        return {};
    const QString provider = providerOf(participant, currency);
    const qint64 minor = provider.isEmpty() ? 0 : m_minimums.of(provider, currency);
    return minor > 0 ? Least{provider, minor} : Least{};
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine.h"

#include "models/core/blanks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Symbol EngineFacts::find(std::string_view text) const
{
    if (text.empty())
        return 0;
    if (isIndexed()) {
        const auto found = m_index.map.find(text);
        return found == m_index.map.end() ? 0 : found->second;
    }
    const auto found = std::find(symbols.begin(), symbols.end(), text);
    return found == symbols.end() ? 0 : static_cast<Symbol>(found - symbols.begin());
}

void EngineFacts::buildIndex()
{
    m_index.map.clear();
    m_index.map.reserve(symbols.size());
    for (std::size_t i = 1; i < symbols.size(); ++i)
        m_index.map.emplace(symbols[i], static_cast<Symbol>(i));
}

std::optional<TimeSpan> withheldAt(const EngineFacts &facts, const ParticipantRow &participant, Instant at)
{
    const auto covers = [at](const TimeSpan &span) { return span.contains(at); };
    if (std::none_of(facts.withholding.begin(), facts.withholding.end(), covers))
        return std::nullopt;
    const auto found = std::find_if(participant.suspensions.begin(), participant.suspensions.end(), covers);
    return found == participant.suspensions.end() ? std::nullopt : std::optional(*found);
}

CustomerId customerOf(const EngineFacts &facts, const RewardTarget &target)
{
    return target.customer < facts.customers.size() ? facts.customers[target.customer].id : CustomerId();
}

ConversionId conversionOf(const EngineFacts &facts, const RewardTarget &target)
{
    return target.conversion < facts.conversions.size() ? facts.conversions[target.conversion].id : ConversionId();
}

QString causesOf(const EngineFacts &facts, const RewardTarget &target)
{
    return target.facts == 0 ? QString() : fromUtf8(facts.symbols[target.facts]);
}

std::string normalEmail(std::string_view email)
{
    std::string text(trimmed(email));
    if (!isAscii(text))
        return fromUtf8(text).trimmed().toLower().toStdString();
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string fraudEmail(std::string_view email)
{
    std::string text = normalEmail(email);
    const auto at = text.rfind('@');
    if (at == std::string::npos)
        return text;
    std::string local = text.substr(0, at);
    const auto plus = local.find('+');
    // An address that is only a tag keeps it; otherwise all of those would look alike.
    if (plus != std::string::npos && plus > 0)
        local.resize(plus);
    std::erase(local, '.');
    return local + text.substr(at);
}

std::string foldCode(std::string_view code)
{
    std::string text(trimmed(code));
    if (!isAscii(text))
        return fromUtf8(text).trimmed().toUpper().toStdString();
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

QString word(NoReward reason)
{
    switch (reason) {
    case NoReward::None:
        return u"none"_s;
    case NoReward::OtherMode:
        return u"other-mode"_s;
    case NoReward::NoEvidence:
        return u"no-evidence"_s;
    case NoReward::ExistingCustomer:
        return u"existing-customer"_s;
    case NoReward::OutsideWindow:
        return u"outside-window"_s;
    case NoReward::NotInCampaign:
        return u"not-in-campaign"_s;
    case NoReward::CampaignNotActive:
        return u"campaign-not-active"_s;
    case NoReward::WonByOtherCampaign:
        return u"won-by-other-campaign"_s;
    case NoReward::BaseNotPositive:
        return u"base-not-positive"_s;
    case NoReward::BelowMinimum:
        return u"below-minimum"_s;
    case NoReward::NotEnoughPayments:
        return u"not-enough-payments"_s;
    case NoReward::NoRuleMatches:
        return u"no-rule-matches"_s;
    case NoReward::DurationOver:
        return u"duration-over"_s;
    case NoReward::CapReached:
        return u"cap-reached"_s;
    case NoReward::CurrencyNotListed:
        return u"currency-not-listed"_s;
    case NoReward::ParticipantNotActive:
        return u"participant-not-active"_s;
    }
    return u"none"_s;
}

} // namespace rd

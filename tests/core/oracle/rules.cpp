// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <algorithm>

namespace rd::tests::oracle {

namespace {

bool lists(const QStringList &list, const std::string &text)
{
    return !text.empty() && list.contains(QString::fromStdString(text));
}

/// By an e-mail address, present or former, or by one of the codes.
bool namesParticipant(const EngineFacts &facts, const QStringList &list, const ParticipantRow &participant)
{
    for (const QString &entry : list) {
        const QString wanted = entry.trimmed();
        if (wanted.toLower().toStdString() == facts.symbols[participant.email])
            return true;
        for (const FormerEmail &former : participant.formerEmails) {
            if (wanted.toLower().toStdString() == facts.symbols[former.email])
                return true;
        }
        for (const Symbol code : participant.codes) {
            if (wanted.toUpper().toStdString() == facts.symbols[code])
                return true;
        }
    }
    return false;
}

/// Whether a product was in one of the collections when the sale was billed.
bool isCollected(const EngineFacts &facts, const QStringList &list, Symbol product, Instant billedAt)
{
    if (product == 0)
        return false;
    for (const CollectionRow &row : facts.collections) {
        if (row.product == product && row.from <= billedAt && billedAt < row.until
            && lists(list, facts.symbols[row.collection]))
            return true;
    }
    return false;
}

bool matches(const EngineFacts &facts, const Rule &rule, const ParticipantRow &participant, const LineRow &line,
    Instant billedAt)
{
    if (!rule.participants.isEmpty() && !namesParticipant(facts, rule.participants, participant))
        return false;
    if (!rule.groups.isEmpty() && !lists(rule.groups, facts.symbols[participant.group]))
        return false;
    if (!rule.products.isEmpty() && !lists(rule.products, facts.symbols[line.product]))
        return false;
    if (!rule.prices.isEmpty() && !lists(rule.prices, facts.symbols[line.price]))
        return false;
    return rule.collections.isEmpty() || isCollected(facts, rule.collections, line.product, billedAt);
}

/// Participant override → group → product → category → campaign default (domain.md 4.2.1).
int precedence(const Rule &rule)
{
    if (!rule.participants.isEmpty())
        return 0;
    if (!rule.groups.isEmpty())
        return 1;
    if (!rule.products.isEmpty() || !rule.prices.isEmpty())
        return 2;
    return rule.collections.isEmpty() ? 4 : 3;
}

std::vector<const Rule *> inPrecedence(const CampaignTerms &terms)
{
    std::vector<const Rule *> sorted;
    for (int rank = 0; rank <= 4; ++rank) {
        for (const Rule &rule : terms.rules) {
            if (precedence(rule) == rank)
                sorted.push_back(&rule);
        }
    }
    return sorted;
}

/// The rate for the number or sum of what came earlier; 0 below the first tier.
Rate tierRate(const EngineFacts &facts, const Calendar &calendar, const Rule &rule, const Qualified &sale,
    const std::vector<Qualified> &all)
{
    const ConversionRow &row = facts.conversions[sale.sale];
    const QDate date = dateOf(calendar, row.paidAt);
    qint64 reached = 0;
    for (const Qualified &other : all) {
        if (other.participant != sale.participant || !paidBefore(facts, other.sale, sale.sale))
            continue;
        const ConversionRow &earlier = facts.conversions[other.sale];
        const QDate then = dateOf(calendar, earlier.paidAt);
        if (rule.tierWindow != TierWindow::Ever && then.year() != date.year())
            continue;
        if (rule.tierWindow == TierWindow::Month && then.month() != date.month())
            continue;
        if (rule.tierBy == TierBy::Conversions)
            reached += 1;
        else if (earlier.currency == row.currency)
            reached += other.before.total;
    }
    Rate rate;
    qint64 highest = -1;
    for (const Tier &tier : rule.tiers) {
        if (tier.from <= reached && tier.from > highest) {
            highest = tier.from;
            rate = tier.rate;
        }
    }
    return rate;
}

Share percentShare(const Rule &rule, Rate rate, const Qualified &sale, const std::vector<std::size_t> &lines)
{
    Share share;
    qint64 matched = 0;
    for (const std::size_t line : lines) {
        matched += sale.before.lines[line];
        share.before += divided(static_cast<Wide>(sale.before.lines[line]) * rate.ppm, 1'000'000, rule.rounding);
        share.after += divided(static_cast<Wide>(sale.after.lines[line]) * rate.ppm, 1'000'000, rule.rounding);
    }
    share.counts = matched > 0;
    return share;
}

Share flatShare(
    const EngineFacts &facts, const Rule &rule, const Qualified &sale, const std::vector<std::size_t> &lines)
{
    Share share;
    const ConversionRow &row = facts.conversions[sale.sale];
    qint64 matched = 0;
    qint64 matchedAfter = 0;
    qint64 positiveLines = 0;
    qint64 units = 0;
    for (const std::size_t line : lines) {
        matched += sale.before.lines[line];
        matchedAfter += sale.after.lines[line];
        if (sale.before.lines[line] > 0) {
            positiveLines += 1;
            units += facts.lines[row.lineBegin + line].quantity;
        }
    }
    for (const Money &amount : rule.flat) {
        if (amount.currency != row.currency || matched <= 0)
            continue;
        share.counts = true;
        share.before = amount.minor;
        if (rule.flatPer == FlatPer::Line)
            share.before = amount.minor * positiveLines;
        if (rule.flatPer == FlatPer::Unit)
            share.before = amount.minor * units;
        if (!rule.allowAboveBase)
            share.before = std::min(share.before, matched);
    }
    if (sale.after.total > 0)
        share.after = share.before;
    if (sale.after.total > 0 && rule.flatProportional && matched > 0) {
        const qint64 kept = std::min(std::max<qint64>(0, matchedAfter), matched);
        share.after = divided(static_cast<Wide>(share.before) * kept, matched, rule.rounding);
    }
    return share;
}

} // namespace

std::vector<Share> sharesOf(
    const EngineFacts &facts, const Calendar &calendar, const Qualified &sale, const std::vector<Qualified> &all)
{
    const CampaignTerms &terms = sale.version->terms;
    const ConversionRow &row = facts.conversions[sale.sale];
    const ParticipantRow &participant = participantOf(facts, sale.participant);
    const std::vector<const Rule *> rules = inPrecedence(terms);
    std::map<const Rule *, std::vector<std::size_t>> linesOf;
    for (std::size_t line = 0; line < row.lineCount; ++line) {
        bool won = false;
        for (const Rule *rule : rules) {
            if ((won && !rule->additive)
                || !matches(facts, *rule, participant, facts.lines[row.lineBegin + line], row.billedAt))
                continue;
            linesOf[rule].push_back(line);
            won = won || !rule->additive;
        }
    }
    std::vector<Share> shares;
    for (const auto &[rule, lines] : linesOf) {
        Share share;
        if (rule->percent)
            share = percentShare(*rule, *rule->percent, sale, lines);
        else if (!rule->tiers.empty())
            share = percentShare(*rule, tierRate(facts, calendar, *rule, sale, all), sale, lines);
        else
            share = flatShare(facts, *rule, sale, lines);
        share.terms = rule;
        share.rule = rule->name.toStdString();
        shares.push_back(share);
    }
    return shares;
}

QDate monthsAfter(QDate anchor, int months)
{
    int month = anchor.month() - 1 + months;
    const int year = anchor.year() + month / 12;
    month = month % 12 + 1;
    return QDate(year, month, std::min(anchor.day(), QDate(year, month, 1).daysInMonth()));
}

QDate dateOf(const Calendar &calendar, Instant instant)
{
    return QDate(1970, 1, 1).addDays(calendar.dayOf(instant).value);
}

} // namespace rd::tests::oracle

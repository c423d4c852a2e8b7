// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine_run.h"
#include "models/core/saledetail.h"

namespace rd::engine {

/// Puts a trace into sentences, English ones that views can say in other languages, step by step in the order in which
/// an amount comes about: provider object → evidence → rule version → base → rate → product before rounding → rounding
/// → caps → hold → reversals → amount. Each step has the figures it speaks of as values, amounts as "12.50 USD".
class Narrator {
public:
    /// @param detail may be null
    Narrator(const FactsIndex &index, const Calendar &calendar, quint32 conversion, const SaleDetail *detail);

    void conversion();
    void evidence(const ConversionTrace &trace);
    void campaign(const ConversionTrace &trace);
    void base(const ConversionTrace &trace);
    void rules(const ConversionTrace &trace);
    /// From caps to the amount.
    void reward(const ConversionTrace &trace, const RewardTarget &reward);
    /// Why the campaign gives nothing; `winner` is the campaign that took the conversion first, may be null.
    void nothing(const ConversionTrace &trace, const Campaign *winner);
    [[nodiscard]] std::vector<ExplanationStep> take() { return std::exchange(m_steps, {}); }

private:
    using Values = std::vector<std::pair<QString, QString>>;
    void step(const QString &code, const Phrase &phrase, Values values = {});

    // texts
    [[nodiscard]] static QString shown(qint64 minor, Currency currency);
    [[nodiscard]] QString shown(qint64 minor) const { return shown(minor, m_row.currency); }
    /// a × b / c as a decimal in major units, before rounding; at most six digits more than the currency has.
    [[nodiscard]] QString exact(qint64 a, qint64 b, qint64 c) const;
    [[nodiscard]] QString text(Symbol symbol) const;
    [[nodiscard]] QString dateOf(Instant instant) const; ///< local date
    [[nodiscard]] QString zone() const { return QString::fromUtf8(m_calendar.zoneId()); }
    [[nodiscard]] Phrase participantText(quint32 participant) const;
    [[nodiscard]] Phrase evidenceText(const EvidenceRow &row) const;
    [[nodiscard]] Phrase productText(Symbol product) const;
    [[nodiscard]] static QString ruleName(const CompiledRule &rule);

    // base
    void line(std::size_t number, const LineTrace &line);
    [[nodiscard]] bool knowsLines(const ConversionTrace &trace) const;
    [[nodiscard]] const SaleDetail::Line *detailOf(std::size_t number) const;

    // rules
    void rule(const ConversionTrace &trace, const RuleUse &use);
    void products(const ConversionTrace &trace, const RuleUse &use);
    [[nodiscard]] Phrase formula(const CompiledRule &rule, const RuleUse &use) const;

    // rewards
    void caps(const ConversionTrace &trace, const RewardTarget *reward);
    void fixedReward(const ConversionTrace &trace, const RewardTarget &reward);
    void milestone(const ConversionTrace &trace, const RewardTarget &reward);
    void prize(const ConversionTrace &trace, const RewardTarget &reward);
    void exchange(const ConversionTrace &trace, const RewardTarget &reward);
    void hold(const ConversionTrace &trace, const RewardTarget &reward);
    void flags(const RewardTarget &reward);
    void reversals(const ConversionTrace &trace, const RewardTarget &reward);
    void givenBack(const SaleDetail::GivenBack &one, const LessTrace &before, const LessTrace &after,
        const ConversionTrace &trace, const RewardTarget &reward);
    [[nodiscard]] qint64 targetAfter(
        const LessTrace &less, const ConversionTrace &trace, const RewardTarget &reward) const;
    void amount(const RewardTarget &reward);

    // reasons
    struct Reason {
        Phrase text;
        Values values;
    };
    [[nodiscard]] Reason reasonOf(const ConversionTrace &trace, const Campaign *winner) const;
    [[nodiscard]] Reason otherConnection(const ConversionTrace &trace) const;
    [[nodiscard]] Reason noEvidence() const;
    [[nodiscard]] Reason notRunning(const ConversionTrace &trace) const;
    [[nodiscard]] Reason notRunningAtTouch(const ConversionTrace &trace) const;
    [[nodiscard]] Reason existingCustomer(const ConversionTrace &trace) const;
    [[nodiscard]] Reason outsideWindow(const ConversionTrace &trace) const;
    [[nodiscard]] Reason notMember(const ConversionTrace &trace) const;
    [[nodiscard]] Reason noMoney(const ConversionTrace &trace) const;
    [[nodiscard]] Reason suspended(const ConversionTrace &trace) const;
    [[nodiscard]] Reason belowMinimum(const ConversionTrace &trace) const;
    [[nodiscard]] Reason tooFewPayments(const ConversionTrace &trace) const;
    [[nodiscard]] Reason noRule(const ConversionTrace &trace) const;
    [[nodiscard]] Reason durationOver(const ConversionTrace &trace) const;
    [[nodiscard]] Reason takenBy(const Campaign *winner) const;

    const FactsIndex &m_index;
    const Calendar &m_calendar;
    const ConversionRow &m_row;
    const quint32 m_conversion;
    const SaleDetail *m_detail;
    std::vector<ExplanationStep> m_steps;
};

} // namespace rd::engine

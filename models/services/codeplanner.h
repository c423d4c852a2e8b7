// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/codeservice.h"

#include <map>

namespace rd::services {

/// Chooses the texts of an order: a participant's own codes first, else one from the pattern that is nobody's yet. The
/// same text serves at all connections. Pure.
class CodePlanner {
public:
    struct Facts {
        QString campaign;
        QString discount; ///< for the pattern
        std::vector<Participant> participants;
        std::map<ParticipantId, CodeHolder> holders;
        std::vector<CodeRow> codes;
        std::vector<CodeIntent> open;
        QSet<QString> taken; ///< folded
    };
    CodePlanner(Facts facts, CodePattern pattern);
    /// Whom the order means; those who get nothing are noted as problems.
    [[nodiscard]] std::vector<CodePlan> plan(const CodeOrder &order, const std::vector<Connection> &connections);

private:
    struct Wanted;
    [[nodiscard]] std::vector<const Participant *> targets(const CodeOrder &order);
    [[nodiscard]] Wanted wantedOf(const Participant &participant, const CodeOrder &order);
    void place(const Participant &participant, const Wanted &wanted, ConnectionId connection, CodePlan &plan) const;
    [[nodiscard]] const CodeHolder &holder(ParticipantId id) const;
    [[nodiscard]] QString fresh(const Participant &participant);

    Facts m_facts;
    CodePattern m_pattern;
    std::map<std::pair<ConnectionId, QString>, bool> m_known; ///< folded text of a code for everybody → active
    std::map<std::pair<ConnectionId, QString>, bool> m_open; ///< folded texts that are written down
    std::map<ParticipantId, QStringList> m_openTexts;
    QSet<QString> m_active; ///< folded texts that work somewhere
    QSet<QString> m_off; ///< folded texts that worked once
    std::vector<CodeProblem> m_problems;
};

/// The name, else the e-mail address.
[[nodiscard]] QString shownName(const Participant &participant);

} // namespace rd::services

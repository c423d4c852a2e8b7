// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/erasurerepository.h"
#include "models/services/balanceservice.h"

namespace rd::services {

struct EraseRequest {
    bool participant = true; ///< else a customer
    QString who; ///< participant: id, e-mail or code; customer: provider's id or e-mail
    QString reason;
    QString member;
};

/// Forgets people and keeps the books: identity becomes a pseudonym, amounts, hashes and `verify` stay valid, later
/// syncs do not bring them back (domain.md 5.4.16, reliability.md 3). Blocking.
class EraseService {
public:
    EraseService(ErasureRepository &erasures, PeopleService &people, BalanceService &balances, BookService &books,
        RewardService &rewards, WorkspaceRepository &workspace, Clock &clock);
    /// Admins only. Refuses (Conflict) while something is owed to or by the person, a request is open or a write-off
    /// waits. What fails after that, and a stop, is told inside the answer: nobody is erased twice.
    [[nodiscard]] Result<ErasureDone> erase(
        const EraseRequest &request, const ProgressSink &progress, const CancelToken &cancel);

private:
    [[nodiscard]] Result<ErasureSubject> find(const EraseRequest &request);
    [[nodiscard]] Status checkSettled(const ErasureSubject &subject);

    ErasureRepository &m_erasures;
    PeopleService &m_people;
    BalanceService &m_balances;
    BookService &m_books;
    RewardService &m_rewards;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
};

} // namespace rd::services

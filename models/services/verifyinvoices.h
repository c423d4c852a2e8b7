// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/selfbilling.h"
#include "models/ports/batchrepository.h"
#include "models/services/verifychecks.h"

#include <map>

namespace rd::services {

/// Check "invoice-numbers": what the chain says was given is there, once, on a payout that was paid, and numbers of a
/// series follow one another. A gap counts only where an admin raised the next number after the books came back from a
/// backup, which is in the chain. Of each series the first number that is wrong is named.
class InvoiceCheck {
public:
    explicit InvoiceCheck(Findings &findings) : m_findings(findings) {}
    /// What the chain says of numbers.
    void visit(const LedgerEntry &entry);
    /// A payout of a batch that was not discarded, or was.
    void visit(const Payout &payout);
    void finish();

private:
    /// Given in one transaction.
    struct Range {
        qint64 from = 0;
        qint64 to = 0;
        bool mayBeginLater = false; ///< the next number was raised in restored books
    };
    void checkSeries(const QString &series, const std::vector<Range> &said, const std::map<qint64, QString> &there);
    void complain(const QString &series, qint64 ordinal, const QString &text, const QString &found);

    Findings &m_findings;
    std::map<QString, std::vector<Range>> m_said; ///< by series, in the order of the chain
    std::map<QString, std::map<qint64, QString>> m_there; ///< by series and ordinal: the payout's reference
    bool m_isRestored = false;
    bool m_isRaised = false; ///< since the books came back and numbers were given last
};

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/historyservice.h"

#include <QCoreApplication>

namespace rd::views {

/// How the program knows who brought a customer, in words. Texts of the books are made safe.
class EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(rd::views::EvidenceText)
public:
    [[nodiscard]] static QString what(const BondEvidence &evidence); ///< "Code ANNA"
    [[nodiscard]] static QString where(const BondEvidence &evidence); ///< "on in_123"; empty = it stands for itself
};

/// What happened to a participant, in words.
class TimelineText {
    Q_DECLARE_TR_FUNCTIONS(rd::views::TimelineText)
public:
    [[nodiscard]] static QString what(const services::TimelineEvent &event);
    [[nodiscard]] static QString detail(const services::TimelineEvent &event); ///< campaign, payment, who and why
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <QStringList>

namespace rd::tests::oracle {

struct Both {
    QStringList engine; ///< sorted lines, one a reward or bond
    QStringList oracle;
    [[nodiscard]] bool agree() const { return engine == oracle; }
};
/// The engine's answer alone; "refused: …" where it has none.
[[nodiscard]] QStringList engineLines(const EngineFacts &facts, const Calendar &calendar);
[[nodiscard]] Both bothAnswers(const Scenario &scenario);
/// Takes away whatever is not needed for a disagreement.
[[nodiscard]] Scenario smallest(Scenario scenario);
/// The smallest world in which they differ and both answers.
[[nodiscard]] QString report(quint32 seed, const Scenario &scenario);

} // namespace rd::tests::oracle

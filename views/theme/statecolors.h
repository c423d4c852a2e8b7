// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QStringView>

namespace rd::views {

/// How a state looks. The word beside it comes from the page.
struct StateLook {
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
};

/// Look of a state by its stable kebab-case code: reward states ("due", "in-review"), batch, campaign, participant and
/// connection states. An unknown code is neutral: it is shown, never guessed at.
[[nodiscard]] StateLook stateLook(QStringView code);
/// Look of a blocker by its code ("existing-discount") — always something a person has to see to.
[[nodiscard]] StateLook blockerLook(QStringView code);

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rd {

/// Whether money is real. Test and live mode are different connections and never mix (domain.md 1.1, 5.4.24): the mode
/// is part of every key beside participant and currency. Stored as its word.
enum class Mode : quint8 { Test = 0, Live = 1 };
[[nodiscard]] QString word(Mode mode); ///< "test" or "live"
[[nodiscard]] std::optional<Mode> modeFromWord(QStringView word);

/// Which modes the connections of a workspace have, disconnected ones too: their books stay.
struct Modes {
    bool test = false;
    bool live = false;
    [[nodiscard]] bool both() const { return test && live; }
    /// What is meant where nobody says: the only mode there is, live where both exist.
    [[nodiscard]] Mode usual() const { return test && !live ? Mode::Test : Mode::Live; }
    void add(Mode mode) { (mode == Mode::Live ? live : test) = true; }
};

} // namespace rd

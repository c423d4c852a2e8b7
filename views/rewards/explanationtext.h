// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

#include <QString>
#include <QTimeZone>

namespace rd::views {

/// A step of an explanation for people: its times, written for scripts as ISO 8601 in UTC, in their own form and in the
/// merchant's zone.
[[nodiscard]] QString withLocalTimes(const QString &text, const QTimeZone &zone);

/// The step in the person's language, with their times. Safe to be shown as it is (safetext.h): among words from right
/// to left its places are isolated.
[[nodiscard]] QString stepSentence(const ExplanationStep &step, const QTimeZone &zone);

} // namespace rd::views

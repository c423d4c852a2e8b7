// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/csvscanner.h"

namespace rd::files {

using rd::CsvScanner;
using rd::ScannedRow;

} // namespace rd::files

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/log.h"

Q_LOGGING_CATEGORY(rdStorage, "rd.storage")

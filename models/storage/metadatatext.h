// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"

#include <string_view>

namespace rd::storage {

/// Metadata as a JSON object of texts; empty for no metadata. A key that occurs twice stays twice: an invoice shows its
/// own metadata and its subscription's.
[[nodiscard]] std::string metadataToText(const MetadataPairs &metadata);
/// Reads what metadataToText() wrote; anything else ends the list early.
[[nodiscard]] MetadataPairs metadataFromText(std::string_view text);
/// A JSON array of texts, for json_each().
void appendJsonText(std::string &out, std::string_view text);

} // namespace rd::storage

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/documentreader.h"

#include <QByteArray>
#include <QJsonObject>

namespace rd {

/// Reads a campaign document (contract.md 4, UTF-8 JSON, version 1). Unknown members, wrong types and impossible values
/// are refused; the error names path ("rules[1].percent"), value and what would be accepted. Kinds this version cannot
/// compute yet are refused likewise.
[[nodiscard]] Result<CampaignTerms> parseCampaignDocument(const QByteArray &json);
/// Everything parseCampaignDocument() would refuse in this document, each with its path, for a form that marks its
/// fields. Empty = it would be read.
[[nodiscard]] std::vector<DocumentComplaint> campaignComplaints(const QJsonObject &document);
/// The canonical document of these terms: fixed member order, defaults written out. parse(write(t)) == t.
[[nodiscard]] QJsonObject toCampaignDocument(const CampaignTerms &terms);

} // namespace rd

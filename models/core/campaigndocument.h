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
/// A date without a time is a day of the merchant, as in files (contract.md 5): `startsAt` is its first instant, and
/// the day of `endsAt` still belongs to the campaign, as the last day of a window does (rulings.md 12).
/// @param calendar the merchant's
[[nodiscard]] Result<CampaignTerms> parseCampaignDocument(const QByteArray &json, const Calendar &calendar);
/// The same for what this program has written (toCampaignDocument()), whose times are moments, and for parts without
/// times; a date without a time is one of UTC.
[[nodiscard]] Result<CampaignTerms> parseCampaignDocument(const QByteArray &json);
/// Everything parseCampaignDocument() would refuse in this document, each with its path, for a form that marks its
/// fields. Empty = it would be read. Times as in the form: moments.
[[nodiscard]] std::vector<DocumentComplaint> campaignComplaints(const QJsonObject &document);
/// The canonical document of these terms: fixed member order, defaults written out. parse(write(t)) == t.
[[nodiscard]] QJsonObject toCampaignDocument(const CampaignTerms &terms);

} // namespace rd

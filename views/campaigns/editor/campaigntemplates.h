// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/currency.h"
#include "views/theme/iconset.h"

#include <QJsonObject>
#include <QList>

namespace rd::views {

/// What a new campaign begins with.
struct CampaignTemplate {
    QString id; ///< "affiliate", "give-and-get"
    Icon icon = Icon::Campaigns;
    QString title;
    QString sentence; ///< for whom it is good
    QJsonObject document; ///< everything but the name
};

/// One or more for each kind, ready to be applied once they have a name.
/// @param connections where payments come from; empty where nothing is connected
[[nodiscard]] QList<CampaignTemplate> campaignTemplates(Currency base, const QStringList &connections);

} // namespace rd::views

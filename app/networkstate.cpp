// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkstate.h"

#include "views/shell/networkwatch.h"
#include "views/shell/session.h"

#include <QNetworkInformation>

namespace rd::app {

namespace {

/// Being connected somewhere is not yet reaching a provider, but only "disconnected" is certain.
std::optional<bool> reachable(QNetworkInformation::Reachability state)
{
    switch (state) {
    case QNetworkInformation::Reachability::Disconnected:
        return false;
    case QNetworkInformation::Reachability::Online:
        return true;
    case QNetworkInformation::Reachability::Unknown:
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
        break;
    }
    return std::nullopt;
}

} // namespace

void followNetwork(views::Session &session)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QNetworkInformation *system = QNetworkInformation::instance();
    views::NetworkWatch &watch = views::NetworkWatch::of(session);
    const auto take = [&watch](QNetworkInformation::Reachability state) { watch.setReachable(reachable(state)); };
    QObject::connect(system, &QNetworkInformation::reachabilityChanged, &watch, take);
    take(system->reachability());
}

} // namespace rd::app

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

using namespace Qt::StringLiterals;

namespace rd::app {

SettingsViewState::SettingsViewState()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Referral Desk"_s, u"window"_s)
{
}

QByteArray SettingsViewState::load(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}

void SettingsViewState::save(const QString &key, const QByteArray &state)
{
    m_settings.setValue(key, state);
}

} // namespace rd::app

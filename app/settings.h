// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/viewstate.h"

#include <QHash>
#include <QSettings>

namespace rd::app {

/// How a person arranged the window, in the settings of this computer's user. The only reader of QSettings; holds
/// widths and page names, never a secret or a person's data.
class SettingsViewState : public views::ViewState {
public:
    SettingsViewState();
    [[nodiscard]] QByteArray load(const QString &key) const override;
    void save(const QString &key, const QByteArray &state) override;

private:
    QSettings m_settings;
};

/// Arrangement that is forgotten at exit, for the sample merchant and for tests.
class VolatileViewState : public views::ViewState {
public:
    [[nodiscard]] QByteArray load(const QString &key) const override { return m_values.value(key); }
    void save(const QString &key, const QByteArray &state) override { m_values.insert(key, state); }

private:
    QHash<QString, QByteArray> m_values;
};

} // namespace rd::app

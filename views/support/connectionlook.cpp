// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/connectionlook.h"

#include "models/core/mode.h"
#include "views/widgets/safetext.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 40;
constexpr Tone kTones[] = {Tone::Accent, Tone::Violet, Tone::Info, Tone::Positive};

const Connection *find(const std::vector<Connection> &connections, const QString &name)
{
    const auto found = std::find_if(
        connections.begin(), connections.end(), [&name](const Connection &one) { return one.name == name; });
    return found == connections.end() ? nullptr : &*found;
}

bool isTestMode(const Connection &connection)
{
    return modeFromWord(connection.mode) == Mode::Test;
}

} // namespace

ChipContent ConnectionLook::chip(const std::vector<Connection> &connections, const QString &name)
{
    const QString shown = safeText(name, kLongest);
    const Connection *connection = find(connections, name);
    if (!connection)
        return {shown, {Tone::Neutral, Icon::Connections}};
    if (isTestMode(*connection))
        return {tr("%1 · test", "connection in test mode").arg(shown), {Tone::Warning, Icon::Connections}};
    const auto before = std::count_if(connections.begin(), connections.end(),
        [connection](const Connection &one) { return !isTestMode(one) && one.id.value < connection->id.value; });
    return {shown, {kTones[static_cast<std::size_t>(before) % std::size(kTones)], Icon::Connections}};
}

bool ConnectionLook::isTest(const std::vector<Connection> &connections, const QString &name)
{
    const Connection *connection = find(connections, name);
    return connection && isTestMode(*connection);
}

void ConnectionLook::fill(QComboBox *box, const std::vector<Connection> &connections)
{
    const QSignalBlocker quiet(box);
    const QString current = box->currentData().toString();
    box->clear();
    box->addItem(tr("All connections"), QString());
    for (const Connection &connection : connections)
        box->addItem(chip(connections, connection.name).text, connection.name);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    box->setVisible(areSeveral(connections));
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rd::app {

std::unique_ptr<payouts::FormatLibrary> payoutFormats(const QString &workspaceDirectory)
{
    auto library = payouts::FormatLibrary::open(QDir(workspaceDirectory).filePath(u"formats"_s));
    if (!library) // compiled in, and read by tests: a program without them is broken
        qFatal("the data of payout formats cannot be read: %s", qPrintable(library.error().text));
    return *std::move(library);
}

} // namespace rd::app

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputplace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rd::app {

Result<QString> outputPlace(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString folder = QFileInfo(absolute).absolutePath();
    if (QFileInfo(absolute).isDir())
        return fail(ErrorKind::Usage, u"%1 is a folder"_s.arg(absolute), u"Name the file in it."_s, u"is-a-folder"_s);
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Usage, u"there is no folder %1"_s.arg(folder),
            u"Make the folder first, or name another place."_s, u"no-such-folder"_s);
    return absolute;
}

} // namespace rd::app

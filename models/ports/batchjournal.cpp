// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/batchjournal.h"

using namespace Qt::StringLiterals;

namespace rd {

QString word(ExportEnd end)
{
    switch (end) {
    case ExportEnd::Written:
        return u"written"_s;
    case ExportEnd::WrittenAgain:
        return u"written-again"_s;
    case ExportEnd::NotWritten:
        return u"not-written"_s;
    case ExportEnd::Uncertain:
        break;
    }
    return u"uncertain"_s;
}

} // namespace rd

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moving/movewords.h"

#include "views/support/saidtexts.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this folder's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::MoveWords)
};

} // namespace

QString moveReasonText(const QString &reason)
{
    if (reason == "no-reward"_L1)
        return Words::tr("No reward for this sale here yet");
    if (reason == "other-participant"_L1)
        return Words::tr("Earned by another participant here");
    if (reason == "ambiguous"_L1)
        return Words::tr("Several sales fit");
    if (reason == "sync-incomplete"_L1)
        return Words::tr("The first sync has not finished");
    if (reason == "currency-differs"_L1)
        return Words::tr("Another currency here");
    if (reason == "amount-differs"_L1)
        return Words::tr("Another amount here");
    if (reason == "rejected"_L1)
        return Words::tr("Rejected here");
    if (reason == "already-issued"_L1)
        return Words::tr("Already given here");
    if (reason == "participant-unknown"_L1)
        return Words::tr("Nobody here has this name or code");
    if (reason == "sale-unknown"_L1)
        return Words::tr("This sale is not known here");
    if (reason == "not in their file"_L1)
        return Words::tr("Not in their file");
    if (reason == "entered by hand"_L1)
        return Words::tr("Entered by hand");
    return safeText(saidText(reason), 200);
}

TextRows::Cell moneyCell(const std::optional<Money> &money)
{
    return {money ? formatMoney(*money) : QString(QChar(u'—')), money ? money->minor : 0};
}

} // namespace rd::views

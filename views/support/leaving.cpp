// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/leaving.h"

#include "views/widgets/dialogs.h"

#include <QCoreApplication>
#include <QDialog>

namespace rd::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::Leaving)
};

} // namespace

void askToLeave(Dialogs &dialogs, QDialog *sheet, const QString &lost, std::function<void()> leave)
{
    Confirmation question;
    question.title = Words::tr("Leave without saving?");
    question.sentence = lost;
    question.verb = Words::tr("Leave without saving");
    question.cancel = Words::tr("Go on editing");
    question.destructive = true;
    dialogs.confirm(sheet, question, [leave = std::move(leave)](bool agreed) {
        if (agreed)
            leave();
    });
}

} // namespace rd::views

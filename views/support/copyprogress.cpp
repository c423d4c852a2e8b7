// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/copyprogress.h"

#include "views/widgets/progresspane.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(rd::views::CopyWords)
};

QString textOf(const QString &stage)
{
    if (stage == "copying"_L1)
        return CopyWords::tr("Copying the books, KB:");
    if (stage == "writing"_L1)
        return CopyWords::tr("Writing the file, KB:");
    if (stage == "reading"_L1)
        return CopyWords::tr("Reading the file, KB:");
    return CopyWords::tr("Checking the books:");
}

bool isOfBytes(const QString &stage)
{
    return stage == "copying"_L1 || stage == "writing"_L1 || stage == "reading"_L1;
}

} // namespace

void showCopying(ProgressPane *pane, services::Task *task)
{
    constexpr qint64 kKilo = 1024;
    QObject::connect(task, &services::Task::progressed, pane, [pane, stage = QString()](const Progress &told) mutable {
        const QString text = textOf(told.stage);
        if (text != stage) {
            stage = text;
            pane->begin(text);
        }
        Progress shown = told;
        if (isOfBytes(told.stage)) {
            shown.done /= kKilo;
            shown.total = (told.total + kKilo - 1) / kKilo;
        }
        pane->show(shown);
    });
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/sheetfile.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/dialogs.h"

#include <QCoreApplication>

namespace rd::views {

namespace {

struct SheetFile {
    Q_DECLARE_TR_FUNCTIONS(rd::views::SheetFile)
};

} // namespace

void chooseSheetFile(Session &session, QWidget *parent, const QString &title, std::function<void(services::Sheet)> then)
{
    FileQuestion question;
    question.title = title;
    question.filter = SheetFile::tr("CSV files (*.csv);;All files (*)");
    session.dialogs().openFile(
        parent, question, [&session, parent, then = std::move(then)](const std::optional<QString> &path) {
            if (!path)
                return;
            services::inBackground(
                parent, [read = session.sheetReader(), path = *path] { return read(path); },
                [&session, then](Result<services::Sheet> sheet) {
                    if (sheet)
                        then(*std::move(sheet));
                    else
                        session.report(sheet.error());
                });
        });
}

} // namespace rd::views

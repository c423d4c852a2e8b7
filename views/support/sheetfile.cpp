// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/sheetfile.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rd::views {

namespace {

struct SheetFile {
    Q_DECLARE_TR_FUNCTIONS(rd::views::SheetFile)
};

} // namespace

void chooseTableFile(
    Session &session, QWidget *parent, const QString &title, std::function<void(services::TableFile)> then)
{
    FileQuestion question;
    question.title = title;
    question.filter = SheetFile::tr("CSV files (*.csv);;All files (*)");
    session.dialogs().openFile(
        parent, question, [&session, parent, then = std::move(then)](const std::optional<QString> &path) {
            if (!path)
                return;
            services::inBackground(
                parent,
                [reader = session.dataReader(), path = *path]() -> Result<services::TableFile> {
                    RD_TRY(bytes, reader(path));
                    return services::readTable(bytes, QFileInfo(path).fileName());
                },
                [&session, then](Result<services::TableFile> table) {
                    if (table)
                        then(*std::move(table));
                    else
                        session.report(table.error());
                });
        });
}

} // namespace rd::views

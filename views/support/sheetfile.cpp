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

/// Asks for a file, does `read(path)` on the pool and hands on what came of it.
template <typename Read, typename Then>
static void chooseAndRead(Session &session, QWidget *parent, const QString &title, Read read, Then then)
{
    FileQuestion question;
    question.title = title;
    question.filter = SheetFile::tr("CSV files (*.csv);;All files (*)");
    session.dialogs().openFile(
        parent, question, [&session, parent, read, then = std::move(then)](const std::optional<QString> &path) {
            if (!path)
                return;
            services::inBackground(
                parent, [read, path = *path] { return read(path); },
                [&session, then](auto table) {
                    if (table)
                        then(*std::move(table));
                    else
                        session.report(table.error());
                });
        });
}

void chooseSheetFile(Session &session, QWidget *parent, const QString &title, std::function<void(services::Sheet)> then)
{
    chooseAndRead(session, parent, title, session.sheetReader(), std::move(then));
}

void chooseTableFile(
    Session &session, QWidget *parent, const QString &title, std::function<void(services::TableFile)> then)
{
    const auto read = [reader = session.dataReader()](const QString &path) -> Result<services::TableFile> {
        RD_TRY(bytes, reader(path));
        return services::readTable(bytes, QFileInfo(path).fileName());
    };
    chooseAndRead(session, parent, title, read, std::move(then));
}

} // namespace rd::views

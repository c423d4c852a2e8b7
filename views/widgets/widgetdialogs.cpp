// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/widgetdialogs.h"

#include "views/widgets/confirmsheet.h"
#include "views/widgets/safetext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace rd::views {

namespace {

using FileAnswer = std::function<void(std::optional<QString>)>;

void openFileDialog(QWidget *parent, const FileQuestion &question, QFileDialog::FileMode mode,
    QFileDialog::AcceptMode accept, FileAnswer answer)
{
    auto *dialog = new QFileDialog(parent, question.title, question.folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setAcceptMode(accept);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    if (!question.suggestedName.isEmpty())
        dialog->selectFile(question.suggestedName);
    // A name that is typed without an ending gets the usual one, before it is asked whether a file may be replaced.
    if (accept == QFileDialog::AcceptSave)
        dialog->setDefaultSuffix(QFileInfo(question.suggestedName).suffix());
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? std::optional(files.first()) : std::nullopt);
    });
    dialog->open();
}

} // namespace

void WidgetDialogs::confirm(QWidget *parent, const Confirmation &question, std::function<void(bool)> answer)
{
    auto *sheet = new ConfirmSheet(question, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(sheet, &QDialog::finished, parent,
        [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
    sheet->open();
}

void WidgetDialogs::askText(
    QWidget *parent, const TextQuestion &question, std::function<void(std::optional<QString>)> answer)
{
    auto *sheet = new TextSheet(question, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(sheet, &QDialog::finished, parent, [sheet, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? std::optional(sheet->text()) : std::nullopt);
    });
    sheet->open();
}

void WidgetDialogs::openFile(QWidget *parent, const FileQuestion &question, FileAnswer answer)
{
    openFileDialog(parent, question, QFileDialog::ExistingFile, QFileDialog::AcceptOpen, std::move(answer));
}

void WidgetDialogs::saveFile(QWidget *parent, const FileQuestion &question, FileAnswer answer)
{
    openFileDialog(parent, question, QFileDialog::AnyFile, QFileDialog::AcceptSave, std::move(answer));
}

void WidgetDialogs::chooseFolder(QWidget *parent, const FileQuestion &question, FileAnswer answer)
{
    openFileDialog(parent, question, QFileDialog::Directory, QFileDialog::AcceptOpen, std::move(answer));
}

void WidgetDialogs::choosePrinter(QWidget *parent, const PrinterQuestion &question,
    std::function<void(const std::shared_ptr<QPagedPaintDevice> &)> answer)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(question.layout);
    printer->setDocName(safeText(question.title));
    printer->setCreator(QStringLiteral("Referral Desk"));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, parent,
        [printer, answer = std::move(answer)](int result) { answer(result == QDialog::Accepted ? printer : nullptr); });
    dialog->open();
}

} // namespace rd::views

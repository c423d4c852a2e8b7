// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/restoresheet.h"

#include "views/shell/session.h"
#include "views/support/copyprogress.h"
#include "views/support/forms.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/secretfield.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

RestoreSheet::RestoreSheet(Session &session, services::BooksCopies &copies, QWidget *parent)
    : Sheet(session, tr("Restore a backup"), 100, parent),
      m_copies(copies),
      m_chooseFile(makeButton(Icon::File, tr("Choose the backup …"))),
      m_chooseFolder(makeButton(Icon::Folder, tr("Choose a folder …"))),
      m_hint(captionLabel({})),
      m_sentence(paragraphLabel({})),
      m_progress(new ProgressPane),
      m_open(makeButton(Icon::External, tr("Open these books"))),
      m_restore(makeButton(Icon::Import, tr("Restore"), Emphasis::Primary))
{
    build();
}

QLineEdit *RestoreSheet::addPath(QFormLayout *form, const QString &label, QPushButton *button)
{
    auto *field = new QLineEdit;
    field->setReadOnly(true);
    field->setAccessibleName(label);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    row->addWidget(field, 1);
    row->addWidget(button);
    addFormRow(form, label, both);
    return field;
}

void RestoreSheet::build()
{
    addNote(tr("A backup comes back into a folder of its own, checked as “Verify the books” does; the books that are "
               "open stay as they are. To replace books, use referral-desk restore while no window has them open."));
    QFormLayout *form = addForm();
    m_file = addPath(form, tr("Backup"), m_chooseFile);
    m_folder = addPath(form, tr("Into the folder"), m_chooseFolder);
    m_passphrase = addField(form, tr("Passphrase of the backup"), {});
    makeSecret(m_passphrase);
    body()->addWidget(m_hint);
    m_sentence->setAccessibleName(tr("What came back"));
    m_sentence->setSelectable(true);
    m_sentence->hide();
    body()->addWidget(m_sentence);
    body()->addWidget(m_progress);
    body()->addStretch(1);
    m_open->hide();
    addLeadingButton(m_open);
    addButton(m_restore);
    m_restore->setDefault(true);
    connect(m_chooseFile, &QPushButton::clicked, this, &RestoreSheet::chooseFile);
    connect(m_chooseFolder, &QPushButton::clicked, this, &RestoreSheet::chooseFolder);
    connect(m_passphrase, &QLineEdit::textChanged, this, &RestoreSheet::refresh);
    connect(m_restore, &QPushButton::clicked, this, &RestoreSheet::restore);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openWanted(m_folderPath);
        accept();
    });
    refresh();
    m_chooseFile->setFocus();
}

QString RestoreSheet::sentence() const
{
    return m_sentence->text();
}

bool RestoreSheet::isTouched() const
{
    return !m_passphrase->text().isEmpty();
}

void RestoreSheet::chooseFile()
{
    session().dialogs().openFile(this,
        {tr("Choose the backup"), {}, {}, tr("Backups (*.backup *.sqlite)") + u";;"_s + tr("All files (*)")},
        [this](const std::optional<QString> &file) {
            if (file)
                takeFile(*file);
        });
}

void RestoreSheet::takeFile(const QString &file)
{
    m_filePath = file;
    m_file->setText(QDir::toNativeSeparators(file));
    runShort(
        tr("Looking at the backup"), [&copies = m_copies, file]() -> Result<bool> { return copies.isEncrypted(file); },
        [this, file](const Result<bool> &isSealed) {
            if (file != m_filePath || !isSealed)
                return;
            m_isSealed = *isSealed;
            refresh();
            (m_isSealed ? static_cast<QWidget *>(m_passphrase) : m_chooseFolder)->setFocus();
        });
}

void RestoreSheet::chooseFolder()
{
    session().dialogs().chooseFolder(
        this, {tr("Restore into this folder"), {}, {}, {}}, [this](const std::optional<QString> &folder) {
            if (!folder)
                return;
            m_folderPath = *folder;
            m_folder->setText(QDir::toNativeSeparators(*folder));
            refresh();
        });
}

void RestoreSheet::refresh()
{
    const bool isFree = !isWorking() && !m_open->isVisibleTo(this);
    m_chooseFile->setEnabled(isFree);
    m_chooseFolder->setEnabled(isFree);
    m_passphrase->setEnabled(isFree && m_isSealed);
    const bool hasBoth = !m_filePath.isEmpty() && !m_folderPath.isEmpty();
    const bool lacksPassphrase = m_isSealed && m_passphrase->text().isEmpty();
    QString hint;
    if (isFree && !m_filePath.isEmpty())
        hint = m_isSealed ? tr("The backup is encrypted: its passphrase opens it.")
                          : tr("The backup needs no passphrase.");
    m_hint->setText(hint);
    m_restore->setEnabled(isFree && hasBoth && !lacksPassphrase);
}

void RestoreSheet::restore()
{
    const Secret passphrase = m_isSealed ? takeSecret(m_passphrase) : Secret();
    const bool isStarted = runTask(
        tr("Restoring a backup"),
        [&copies = m_copies, file = m_filePath, folder = m_folderPath, passphrase](const ProgressSink &progress,
            const CancelToken &cancel) { return copies.bringBack(file, folder, passphrase, progress, cancel); },
        [this](const Result<services::CopyBroughtBack> &back) {
            m_progress->end();
            if (back)
                show(*back);
            else
                showError(back.error());
            refresh();
            Q_EMIT restored();
        });
    if (!isStarted)
        return;
    m_sentence->hide();
    m_progress->begin(tr("Reading the backup …"));
    showCopying(m_progress, session().runningTask());
    refresh();
}

void RestoreSheet::show(const services::CopyBroughtBack &back)
{
    QStringList sentences{tr("The books of %1 are back, whole and checked: %2 records.")
                              .arg(formatDateTime(back.takenAt, merchantsZone(session())), formatCount(back.records))};
    if (back.erasedAgain > 0)
        sentences +=
            tr("%Ln people who were erased since were erased again.", nullptr, static_cast<int>(back.erasedAgain));
    sentences += back.isCopyOfOpen
        ? tr("They are an older copy of the books in this window: nothing can be changed in them until an admin "
             "confirms there that they were brought back on purpose. Never pay from both.")
        : tr("They do not know what was given since: run a sync first, and confirm what is paid in cash.");
    for (const QString &remark : back.remarks)
        sentences += saidSentence(remark, 200);
    m_sentence->setText(sentences.join(u' '));
    m_sentence->show();
    m_open->show();
    setDone();
    m_open->setFocus(); // what most people want next
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/backupsheet.h"

#include "views/shell/session.h"
#include "views/support/copyprogress.h"
#include "views/support/merchantsday.h"
#include "views/support/secretfield.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

BackupSheet::BackupSheet(Session &session, services::BooksCopies &copies, QWidget *parent)
    : Sheet(session, tr("Back up the books"), 76, parent),
      m_copies(copies),
      m_plain(new QCheckBox(tr("Without a passphrase: whoever has the file can read the books"))),
      m_hint(captionLabel({})),
      m_sentence(paragraphLabel({})),
      m_progress(new ProgressPane),
      m_write(makeButton(Icon::Export, tr("Back up …"), Emphasis::Primary))
{
    build();
}

void BackupSheet::build()
{
    addNote(tr("The books as they are now go into one new file, also while a sync or an issue is under way. Keys that "
               "lie in this computer's keychain are not in it. Without its passphrase nobody can open the file, you "
               "neither: keep both, and apart."));
    QFormLayout *form = addForm();
    m_first = addField(form, tr("Passphrase"), {});
    m_second = addField(form, tr("Once more"), {});
    for (QLineEdit *field : {m_first, m_second}) {
        makeSecret(field);
        connect(field, &QLineEdit::textChanged, this, &BackupSheet::refresh);
    }
    body()->addWidget(m_plain);
    body()->addWidget(m_hint);
    m_sentence->setAccessibleName(tr("What was written"));
    m_sentence->setSelectable(true);
    m_sentence->hide();
    body()->addWidget(m_sentence);
    body()->addWidget(m_progress);
    body()->addStretch(1);
    addButton(m_write);
    m_write->setDefault(true);
    connect(m_plain, &QCheckBox::toggled, this, &BackupSheet::refresh);
    connect(m_write, &QPushButton::clicked, this, &BackupSheet::choose);
    refresh();
    m_first->setFocus();
}

QString BackupSheet::sentence() const
{
    return m_sentence->text();
}

bool BackupSheet::isTouched() const
{
    return !m_first->text().isEmpty();
}

void BackupSheet::refresh()
{
    const bool isPlain = m_plain->isChecked();
    const bool isShort = m_first->text().size() < services::kShortestBackupPassphrase;
    const bool differs = m_first->text() != m_second->text();
    m_first->setEnabled(!isPlain && !isWorking());
    m_second->setEnabled(!isPlain && !isWorking());
    m_plain->setEnabled(!isWorking());
    QString hint;
    if (isPlain)
        hint = tr("Put the file where nobody else can read it.");
    else if (isShort)
        hint = tr("At least %Ln characters. Several words are easier to keep than a short riddle.", nullptr,
            static_cast<int>(services::kShortestBackupPassphrase));
    else if (differs)
        hint = m_second->text().isEmpty() ? tr("Type it once more.") : tr("The two are different.");
    m_hint->setText(hint);
    m_write->setEnabled(!isWorking() && (isPlain || (!isShort && !differs)));
}

void BackupSheet::choose()
{
    const QString name = u"referral-desk-%1.backup"_s.arg(merchantsToday(session()).toString(Qt::ISODate));
    session().dialogs().saveFile(this, {tr("Back up the books"), {}, name, tr("Backups (*.backup)")},
        [this](const std::optional<QString> &file) {
            if (file && !isWorking())
                write(*file);
        });
}

void BackupSheet::write(const QString &file)
{
    Secret passphrase = m_plain->isChecked() ? Secret() : takeSecret(m_first);
    const bool isStarted = runTask(
        tr("Backing up the books"),
        [&copies = m_copies, file, passphrase](const ProgressSink &progress, const CancelToken &cancel) {
            return copies.backUp(file, passphrase, progress, cancel);
        },
        [this](const Result<services::CopyMade> &made) {
            m_progress->end();
            m_first->clear(); // typed anew for another file
            m_second->clear();
            if (made)
                show(*made);
            else
                showError(made.error());
            refresh();
            Q_EMIT written();
        });
    if (!isStarted)
        return;
    m_sentence->hide();
    m_progress->begin(tr("Copying the books …"));
    showCopying(m_progress, session().runningTask());
    refresh();
}

void BackupSheet::show(const services::CopyMade &made)
{
    QStringList sentences{tr("%1 was written: %2 records of the books, %3 KB.")
                              .arg(isolated(safeText(QDir::toNativeSeparators(made.file), 200)),
                                  formatCount(made.records), formatCount((made.bytes + 1023) / 1024))};
    sentences += made.isEncrypted ? tr("It is encrypted.") : tr("It is not encrypted.");
    if (!made.formats.isEmpty())
        sentences += tr("With your own copies of payout formats: %1.").arg(safeText(made.formats.join(u", "_s), 200));
    if (!made.leftOut.isEmpty())
        sentences += tr("Not in it, since they are no payout formats that can be read: %1.")
                         .arg(safeText(made.leftOut.join(u", "_s), 200));
    m_sentence->setText(sentences.join(u' '));
    m_sentence->show();
    setDone();
}

} // namespace rd::views

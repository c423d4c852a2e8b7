// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/recoverysheet.h"

#include "views/shell/session.h"
#include "views/support/saidtexts.h"
#include "views/support/secretfield.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kShortest = 8;

} // namespace

RecoverySheet::RecoverySheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Recovery kit"), 66, parent),
      m_hint(captionLabel({})),
      m_progress(new ProgressPane),
      m_save(makeButton(Icon::Lock, tr("Save a kit …"), Emphasis::Primary)),
      m_restore(makeButton(tr("Bring keys back …")))
{
    addNote(tr("Payout details are encrypted, and decisions are signed, with keys that lie in this computer's keychain "
               "and nowhere else; a backup does not hold them. A kit is one file with these keys, opened by a "
               "passphrase. Keep it away from this computer, and the passphrase away from it."));
    QFormLayout *form = addForm();
    m_first = addField(form, tr("Passphrase"), {});
    m_second = addField(form, tr("Once more"), {});
    for (QLineEdit *field : {m_first, m_second}) {
        makeSecret(field);
        connect(field, &QLineEdit::textChanged, this, &RecoverySheet::refresh);
    }
    body()->addWidget(m_hint);
    body()->addWidget(m_progress);
    addLeadingButton(m_restore);
    addButton(m_save);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_restore, &QPushButton::clicked, this, [this] { choose(false); });
    refresh();
    m_first->setFocus();
}

void RecoverySheet::refresh()
{
    const bool isShort = m_first->text().size() < kShortest;
    const bool differs = m_first->text() != m_second->text();
    QString hint = tr("At least %Ln characters.", nullptr, static_cast<int>(kShortest));
    if (!isShort && differs)
        hint = m_second->text().isEmpty() ? tr("Type it once more to save a kit.") : tr("The two are different.");
    m_hint->setText(isShort || differs ? hint : QString());
    m_save->setEnabled(!isWorking() && !isShort && !differs);
    m_restore->setEnabled(!isWorking() && !m_first->text().isEmpty());
    m_first->setEnabled(!isWorking());
    m_second->setEnabled(!isWorking());
}

void RecoverySheet::choose(bool isNew)
{
    FileQuestion question;
    question.title = isNew ? tr("Save a recovery kit") : tr("Open a recovery kit");
    question.filter = tr("Recovery kits (*.kit);;All files (*)");
    if (!isNew) {
        session().dialogs().openFile(this, question, [this](const std::optional<QString> &path) {
            if (path)
                restore(*path);
        });
        return;
    }
    question.suggestedName = u"referral-desk-recovery.kit"_s;
    session().dialogs().saveFile(this, question, [this](const std::optional<QString> &path) {
        if (path)
            save(*path);
    });
}

void RecoverySheet::save(const QString &path)
{
    const Secret passphrase = takeSecret(m_first);
    m_second->clear();
    m_progress->begin(tr("Encrypting the keys and saving the kit …"));
    runShort(
        tr("Saving a recovery kit"),
        [&desk = session().desk(), write = session().fileWriter(), path,
            passphrase]() -> Result<services::RecoveryReport> {
            return desk.recovery.save(
                passphrase, desk.actor, [&write, &path](const QByteArray &bytes) { return write(path, bytes); });
        },
        [this, path](const Result<services::RecoveryReport> &report) {
            finish(report, tr("The recovery kit was saved as %1.").arg(safeText(path, 120)));
        });
    refresh();
}

void RecoverySheet::restore(const QString &path)
{
    const Secret passphrase = takeSecret(m_first);
    m_second->clear();
    m_progress->begin(tr("Opening the kit and bringing its keys back …"));
    runShort(
        tr("Bringing keys back"),
        [&desk = session().desk(), read = session().dataReader(), path,
            passphrase]() -> Result<services::RecoveryReport> {
            RD_TRY(bytes, read(path));
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return desk.recovery.restore(buffer, passphrase, desk.actor);
        },
        [this](const Result<services::RecoveryReport> &report) {
            finish(report, tr("The keys of the kit are in this computer's keychain."));
        });
    refresh();
}

void RecoverySheet::finish(const Result<services::RecoveryReport> &report, const QString &sentence)
{
    m_progress->end();
    refresh();
    if (!report) {
        showError(report.error());
        m_first->setFocus();
        return;
    }
    QStringList details;
    if (!report->keys.isEmpty())
        details += tr("Keys: %1.").arg(safeText(saidList(report->keys), 300));
    if (!report->known.isEmpty())
        details += tr("There already: %1.").arg(safeText(saidList(report->known), 300));
    if (!report->refused.isEmpty())
        details +=
            tr("Left out, since the books have another key by now: %1.").arg(safeText(saidList(report->refused), 300));
    if (!report->missing.isEmpty())
        details += tr("Not in the kit, and not in this keychain: %1.").arg(safeText(saidList(report->missing), 300));
    Q_EMIT done(sentence, details.join(u' '));
    accept();
}

} // namespace rd::views

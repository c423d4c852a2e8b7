// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/filesheet.h"

#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kShownColumns = 8;

} // namespace

FileSheet::FileSheet(Session &session, HandedFile file, QWidget *parent)
    : Sheet(session, tr("Open a file"), 66, parent),
      m_file(std::move(file)),
      m_sentence(paragraphLabel({})),
      m_kind(new QComboBox),
      m_placeName(new PlainLabel),
      m_place(new QComboBox),
      m_why(captionLabel({})),
      m_go(makeButton(tr("Look at it"), Emphasis::Primary))
{
    const std::optional<FileKind> guess =
        guessFileKind(m_file.sheet ? m_file.sheet->header : QStringList(), m_file.bytes);
    const QString name = safeText(m_file.name, 80);
    m_sentence->setText(guess ? tr("%1 looks like this: %2.", "file, what it is").arg(name, fileKindText(*guess))
                              : tr("It is not clear what %1 is.").arg(name));
    body()->addWidget(m_sentence);
    if (m_file.sheet) {
        QStringList columns = m_file.sheet->header.mid(0, kShownColumns);
        if (m_file.sheet->header.size() > kShownColumns)
            columns += u"…"_s;
        addNote(tr("Its columns: %1", "names").arg(safeText(columns.join(u", "_s))));
    }
    if (!guess && !m_file.sheet)
        addNote(explanation());
    QFormLayout *form = addForm();
    m_kind->addItem(tr("Choose what it is"), -1);
    for (int i = 0; i < kFileKindCount; ++i) {
        if (const auto kind = static_cast<FileKind>(i); fits(kind))
            m_kind->addItem(fileKindText(kind), i);
    }
    m_kind->setCurrentIndex(qMax(0, guess ? m_kind->findData(static_cast<int>(*guess)) : 0));
    addFormRow(form, tr("What it is"), m_kind);
    m_placeName->setBuddy(m_place);
    form->addRow(m_placeName, m_place);
    m_why->setWordWrap(true);
    body()->addWidget(m_why);
    addNote(tr("Nothing is taken yet: what it would change is shown first."));
    body()->addStretch(1);
    addButton(m_go);
    m_go->setDefault(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FileSheet::fillPlaces);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const auto chosenKind = kind();
        if (!chosenKind)
            return;
        Q_EMIT chosen(*chosenKind, m_place->currentData().toString());
        accept();
    });
    fillPlaces();
}

QString FileSheet::sentence() const
{
    return m_sentence->text();
}

/// Of a file nothing is known about: why, and what there could be done with one of its kind.
QString FileSheet::explanation() const
{
    QStringList sentences;
    if (!m_file.whyNoTable.text.isEmpty())
        sentences += saidSentence(m_file.whyNoTable.text, 300);
    if (!m_file.whyNoTable.hint.isEmpty())
        sentences += saidSentence(m_file.whyNoTable.hint, 300);
    sentences += tr("Tables are read as CSV text: in a spreadsheet choose to save as CSV. Besides there are campaign "
                    "documents and logs of events (JSON), and results of payouts in the formats of banks and "
                    "providers.");
    return sentences.join(u' ');
}

bool FileSheet::fits(FileKind kind) const
{
    switch (kind) {
    case FileKind::Campaign:
    case FileKind::Events:
        return isDocument(m_file.bytes);
    case FileKind::Results:
        return true;
    case FileKind::Participants:
    case FileKind::Referrals:
    case FileKind::Sales:
    case FileKind::PaidCommissions:
    case FileKind::Comparison:
    case FileKind::Rates:
        return m_file.sheet.has_value();
    }
    return false;
}

std::optional<FileKind> FileSheet::kind() const
{
    const int chosen = m_kind->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<FileKind>(chosen));
}

/// Results belong to a batch, events to a connection.
void FileSheet::fillPlaces()
{
    m_place->clear();
    const auto chosenKind = kind();
    if (chosenKind == FileKind::Results) {
        m_placeName->setText(tr("Batch"));
        for (const Batch &batch : m_file.batches)
            m_place->addItem(
                tr("%1 · %2", "number, total").arg(batch.number, formatMoney({batch.total, batch.currency})),
                QString::number(batch.id.value));
    } else if (chosenKind == FileKind::Events) {
        m_placeName->setText(tr("Connection"));
        for (const Connection &connection : session().connections()) {
            if (connection.active)
                m_place->addItem(safeText(connection.name, 60), connection.name);
        }
    }
    m_place->setAccessibleName(m_placeName->text());
    refresh();
}

void FileSheet::refresh()
{
    const auto chosenKind = kind();
    const bool needsPlace = chosenKind == FileKind::Results || chosenKind == FileKind::Events;
    const bool hasPlace = m_place->count() > 0;
    m_placeName->setVisible(needsPlace && hasPlace);
    m_place->setVisible(needsPlace && hasPlace);
    m_why->setVisible(needsPlace && !hasPlace);
    if (needsPlace && !hasPlace)
        m_why->setText(chosenKind == FileKind::Results
                ? tr("No payout batch waits for results: its file has to be written first.")
                : tr("No account is connected that events could be of."));
    m_go->setEnabled(chosenKind && (!needsPlace || hasPlace));
}

} // namespace rd::views

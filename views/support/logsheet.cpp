// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/logsheet.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// More lines than anybody reads; older ones are in the files.
constexpr qsizetype kMostLines = 5000;

/// "2026-11-21T22:33:00.000Z warning rd.sync …"
QStringView levelOf(const QString &line)
{
    const qsizetype begin = line.indexOf(u' ') + 1;
    return QStringView(line).mid(begin, line.indexOf(u' ', begin) - begin);
}

/// The last lines of a log, the newest first.
QStringList newestLines(const QByteArray &log)
{
    QStringList lines = QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts);
    std::reverse(lines.begin(), lines.end());
    return lines.mid(0, kMostLines);
}

bool isTrouble(const QString &line)
{
    const QStringView level = levelOf(line);
    return level == "warning"_L1 || level == "error"_L1 || level == "fatal"_L1;
}

} // namespace

LogSheet::LogSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Log"), 110, parent),
      m_search(new SearchField(tr("Search the log"))),
      m_level(new QComboBox),
      m_text(new QPlainTextEdit),
      m_count(captionLabel(tr("Loading …")))
{
    addNote(tr("What the program noted while it worked, newest first. Keys and addresses were left out when it was "
               "written."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addWidget(m_search, 1);
    m_level->addItem(tr("Everything"));
    m_level->addItem(tr("Warnings and errors"));
    m_level->setAccessibleName(tr("What to show"));
    row->addWidget(m_level);
    body()->addLayout(row);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Lines of the log"));
    m_text->setMinimumHeight(fontMetrics().height() * 18);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_count);
    QPushButton *copy = makeButton(Icon::Copy, tr("Copy what is shown"));
    QPushButton *again = makeButton(Icon::Refresh, tr("Refresh"), Emphasis::Quiet);
    addLeadingButton(again);
    addLeadingButton(copy);
    setDone();
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(again, &QPushButton::clicked, this, &LogSheet::load);
    connect(m_search, &SearchField::searchChanged, this, &LogSheet::showLines);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogSheet::showLines);
    load();
}

void LogSheet::load()
{
    services::inBackground(
        this,
        [read = session().dataReader(), path = session().logPath()]() -> Result<QStringList> {
            RD_TRY(bytes, read(path));
            return newestLines(bytes);
        },
        [this](const Result<QStringList> &lines) {
            // A log that is not there yet is an empty one.
            m_lines = lines ? *lines : QStringList();
            if (!lines && lines.error().code != "no-such-file"_L1)
                showError(lines.error());
            showLines();
            Q_EMIT loaded();
        });
}

void LogSheet::showLines()
{
    const QStringList words = m_search->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    const bool onlyTrouble = m_level->currentIndex() == 1;
    QStringList shown;
    for (const QString &line : std::as_const(m_lines)) {
        const QString folded = line.toCaseFolded();
        const bool fits =
            std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
        if (fits && (!onlyTrouble || isTrouble(line)))
            shown += line;
    }
    m_text->setPlainText(shown.join(u'\n'));
    m_count->setText(m_lines.isEmpty()
            ? tr("The log is empty.")
            : tr("%1 of %2 lines", "counts").arg(formatCount(shown.size()), formatCount(m_lines.size())));
}

} // namespace rd::views

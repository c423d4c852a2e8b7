// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/verifysheet.h"

#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/saidtexts.h"
#include "views/support/textrows.h"
#include "views/theme/statecolors.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Column { CheckColumn, ResultColumn, NoteColumn };
constexpr qsizetype kLongest = 400;

/// "reward 3 (table rewards)": enough to find the row in an export or with a question to the makers.
QString placeText(const services::VerifyDifference &difference)
{
    const QString place = safeText(saidText(difference.place), 120);
    if (difference.table.isEmpty())
        return place;
    return VerifySheet::tr("%1 (table %2)", "1: the row, 2: its table").arg(place, safeText(difference.table, 60));
}

TextRows::Row rowOf(const services::VerifyCheck &check)
{
    if (!check.ok)
        return {
            {check.name}, {VerifySheet::tr("Different"), 0, u"rejected"_s}, {safeText(saidText(check.note), kLongest)}};
    if (!check.note.isEmpty())
        return {{check.name}, {VerifySheet::tr("Nothing to check"), 1, u"left"_s},
            {safeText(saidText(check.note), kLongest)}};
    return {{check.name}, {VerifySheet::tr("As it should be"), 2, u"active"_s}, {QString()}};
}

} // namespace

VerifySheet::VerifySheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Verify the books"), 96, parent),
      m_sentence(paragraphLabel({})),
      m_differences(new QWidget),
      m_table(new ElidedTable(tr("Checks"))),
      m_rows(new TextRows(
          {{u"check"_s, tr("Check"), false}, {u"result"_s, tr("Result"), false}, {u"note"_s, tr("Note"), false}},
          this)),
      m_progress(new ProgressPane),
      m_copy(makeButton(Icon::Copy, tr("Copy what was found"))),
      m_verify(makeButton(Icon::Check, tr("Verify"), Emphasis::Primary))
{
    build();
}

void VerifySheet::build()
{
    addNote(tr("Every reward is computed again from payments and terms, the records are walked from the first to the "
               "last, and sums are compared. Nothing in the books is changed. After a difference nothing is issued "
               "until a later run finds none."));
    m_sentence->setAccessibleName(tr("What was found"));
    m_sentence->hide();
    body()->addWidget(m_sentence);
    m_differences->hide();
    body()->addWidget(m_differences);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ResultColumn, new ChipDelegate(items::CodeRole, m_table));
    m_table->setColumnWidths({24, 20, 0});
    m_table->setMinimumHeight(rowHeight(fontMetrics()) * 5);
    m_table->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_progress);
    body()->addStretch(0);
    m_copy->hide();
    addLeadingButton(m_copy);
    addButton(m_verify);
    m_verify->setDefault(true);
    resize(minimumWidth(), scaled(460));
    connect(m_verify, &QPushButton::clicked, this, &VerifySheet::verify);
    connect(m_copy, &QPushButton::clicked, this, &VerifySheet::copy);
}

QString VerifySheet::sentence() const
{
    return m_sentence->text();
}

void VerifySheet::verify()
{
    if (isWorking())
        return;
    const bool started = runTask(
        tr("Verifying the books"),
        [&desk = session().desk()](
            const ProgressSink &progress, const CancelToken &cancel) { return desk.verify.verify(progress, cancel); },
        [this](const Result<services::VerifyReport> &report) {
            m_progress->end();
            m_verify->setEnabled(true);
            m_verify->setText(tr("Verify again"));
            if (report)
                show(*report);
            else
                showError(report.error());
            Q_EMIT verified();
        });
    if (!started)
        return;
    m_verify->setEnabled(false);
    m_progress->begin(tr("Computing everything again …"));
    connect(session().runningTask(), &services::Task::progressed, m_progress, &ProgressPane::show);
}

void VerifySheet::show(const services::VerifyReport &report)
{
    m_report = report;
    const QString looked =
        tr("%1 rewards, %2 records and %3 requests were looked at.")
            .arg(formatCount(report.rewards), formatCount(report.entries), formatCount(report.intents));
    const auto different = static_cast<int>(report.differences.size());
    QStringList sentences{report.ok ? tr("All is as it should be.")
                                    : tr("%Ln checks found a difference. Nothing is issued until a later run finds "
                                         "none.",
                                        nullptr, different),
        looked};
    for (const QString &note : report.notes)
        sentences += tr("Note: %1.").arg(safeText(saidText(note), 200));
    m_sentence->setInk(report.ok ? Token::Positive : Token::Negative);
    m_sentence->setText(sentences.join(u' '));
    m_sentence->show();
    showDifferences(report);
    std::vector<TextRows::Row> rows;
    for (const services::VerifyCheck &check : report.checks)
        rows.push_back(rowOf(check));
    m_rows->setRows(std::move(rows));
    m_table->setVisible(m_rows->rowCount() > 0);
    m_table->sortByColumn(ResultColumn, Qt::AscendingOrder); // differences first
    m_copy->show();
    setDone();
}

void VerifySheet::showDifferences(const services::VerifyReport &report)
{
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, 0, space(Space::Medium), 0);
    for (const services::VerifyDifference &difference : report.differences) {
        details->addSection(difference.check);
        details->addSentence(saidSentence(difference.text, kLongest));
        details->addFact(tr("First place"), placeText(difference));
        if (!difference.expected.isEmpty())
            details->addFact(tr("Expected"), safeText(saidText(difference.expected), 200));
        if (!difference.found.isEmpty())
            details->addFact(tr("Found"), safeText(saidText(difference.found), 200));
    }
    details->finish();
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Differences"));
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    scroll->setWidget(details);
    scroll->setVisible(!report.differences.empty());
    delete body()->replaceWidget(m_differences, scroll);
    delete m_differences;
    m_differences = scroll;
}

void VerifySheet::copy()
{
    QStringList lines{m_sentence->text()};
    for (const services::VerifyDifference &difference : m_report->differences)
        lines += u"%1: %2 [%3]; expected %4, found %5"_s.arg(
            difference.check, difference.text, placeText(difference), difference.expected, difference.found);
    for (const services::VerifyCheck &check : m_report->checks)
        lines += u"%1: %2 %3"_s.arg(check.name, check.ok ? u"ok"_s : u"different"_s, check.note).trimmed();
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace rd::views

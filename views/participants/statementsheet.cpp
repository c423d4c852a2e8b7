// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/statementsheet.h"

#include "models/services/background.h"
#include "models/services/statementworkbook.h"
#include "views/participants/statementprintsheet.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/statementpaper.h"
#include "views/support/textrows.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

std::vector<items::ColumnInfo> sumColumns()
{
    std::vector<items::ColumnInfo> columns{
        {u"account"_s, StatementSheet::tr("Balance"), false}, {u"opening"_s, StatementSheet::tr("Opening"), true}};
    for (const StatementPart part :
        {StatementPart::Earned, StatementPart::Reversed, StatementPart::Adjusted, StatementPart::Issued})
        columns.push_back({word(part), StatementPaper::partText(part), true});
    columns.push_back({u"closing"_s, StatementSheet::tr("Closing"), true});
    return columns;
}

} // namespace

StatementSheet::StatementSheet(
    Session &session, const QString &name, std::vector<ParticipantId> participants, QWidget *parent)
    : Sheet(session, name.isEmpty() ? tr("Statements") : tr("Statement of %1").arg(safeText(name, 60)), 132, parent),
      m_participants(std::move(participants)),
      m_period(new PaperPeriod(session, PaperPeriod::LastMonth, this)),
      m_mode(new QComboBox),
      m_format(new QComboBox),
      m_rows(new TextRows(sumColumns(), this)),
      m_sums(new ElidedTable(tr("Sums of the period"))),
      m_summary(paragraphLabel({})),
      m_print(makeButton(Icon::File, tr("Print …"))),
      m_save(makeButton(Icon::Export, isOne() ? tr("Save statement …") : tr("Save statements …"), Emphasis::Primary))
{
    build(name);
    refresh();
    m_period->choice()->setFocus();
}

void StatementSheet::build(const QString &name)
{
    addNote(name.isEmpty()
            ? tr("One file for each participant, to be given to them: opening balance, what was earned, taken back, "
                 "corrected and issued, closing balance. No customer is named in it.")
            : tr("To be given to the participant: opening balance, what was earned, taken back, corrected and issued, "
                 "closing balance. No customer is named in it; the reasons of corrections are."));
    QFormLayout *form = addForm();
    addFormRow(form, tr("Period"), m_period->choice());
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    row->addWidget(m_period->from());
    row->addWidget(plainLabel(tr("to", "between two days")));
    row->addWidget(m_period->to());
    row->addStretch(1);
    addFormRow(form, tr("Days"), days);
    addModeRow(form, m_mode, session(), this);
    m_format->setAccessibleName(tr("File"));
    m_format->addItem(tr("PDF"), static_cast<int>(Format::Pdf));
    m_format->addItem(tr("Web page (HTML)"), static_cast<int>(Format::Html));
    m_format->addItem(tr("Table (CSV)"), static_cast<int>(Format::Csv));
    m_format->addItem(tr("Excel workbook (XLSX)"), static_cast<int>(Format::Xlsx));
    addFormRow(form, tr("File"), m_format);
    m_sums->setModel(m_rows);
    m_sums->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 1; column < m_rows->columnCount(); ++column)
        m_sums->setItemDelegateForColumn(column, new MoneyDelegate(items::MinorRole, m_sums));
    m_sums->setColumnWidths({21, 12, 13, 13, 13, 13, 13});
    m_sums->setFixedHeight(rowHeight(fontMetrics()) * 6);
    m_sums->setVisible(isOne());
    body()->addWidget(m_sums);
    m_summary->setAccessibleName(tr("What the statement holds"));
    m_summary->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_summary->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    body()->addWidget(m_summary);
    addLeadingButton(m_print);
    m_print->setVisible(isOne());
    addButton(m_save);
    m_save->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &StatementSheet::print);
    connect(m_period, &PaperPeriod::changed, this, &StatementSheet::refresh);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &StatementSheet::refresh);
    connect(m_save, &QPushButton::clicked, this, &StatementSheet::save);
}

services::StatementPeriod StatementSheet::period() const
{
    services::StatementPeriod period{toLocalDay(m_period->from()->date()), toLocalDay(m_period->to()->date()), {}};
    if (m_period->kind() == PaperPeriod::Everything)
        period.from.reset();
    if (session().modes().both())
        period.mode = modeFromWord(m_mode->currentData().toString());
    return period;
}

void StatementSheet::refresh()
{
    const int generation = ++m_generation;
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    if (m_period->to()->date() < m_period->from()->date()) {
        m_rows->setRows({});
        m_summary->setInk(Token::Warning);
        m_summary->setText(tr("The period ends before it begins."));
        return;
    }
    m_summary->setInk(Token::Muted);
    m_rows->setRows({}); // the sums of another period would stand beside the new days
    m_summary->setText(tr("Loading …"));
    if (!isOne()) {
        m_summary->setText(m_participants.empty()
                ? tr("Everybody with an entry or a balance in this period gets a file.")
                : tr("%Ln participants are selected.", nullptr, static_cast<int>(m_participants.size())));
        m_save->setEnabled(true);
        return;
    }
    services::inBackground(
        this,
        [&desk = session().desk(), id = m_participants.front(), period = period()] {
            return desk.statements.statement(id, period);
        },
        [this, generation](const Result<Statement> &statement) {
            if (generation != m_generation)
                return;
            if (statement) {
                show(*statement);
                return;
            }
            m_summary->setText(tr("The period could not be read."));
            showError(statement.error());
        });
}

void StatementSheet::show(const Statement &statement)
{
    std::vector<TextRows::Row> rows;
    for (const StatementAccount &account : statement.accounts) {
        const auto cell = [&account](qint64 minor) {
            return TextRows::Cell{formatAmount({minor, account.currency}), minor};
        };
        rows.push_back({{StatementPaper::accountText(account)}, cell(account.opening), cell(account.earned),
            cell(account.reversed), cell(account.adjusted), cell(account.issued), cell(account.closing)});
    }
    m_rows->setRows(std::move(rows));
    m_fileName = services::StatementService::fileName(statement);
    const auto entries = static_cast<int>(statement.lines.size() + statement.items.size());
    m_summary->setText(entries == 0 ? tr("Nothing was booked in this period.")
                                    : tr("%Ln entries, by the day on which they were booked.", nullptr, entries));
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    Q_EMIT shown();
}

void StatementSheet::showDays(QDate from, QDate to)
{
    {
        const QSignalBlocker quiet(m_period); // once, below
        m_period->choice()->setCurrentIndex(m_period->choice()->findData(PaperPeriod::OwnDays));
        m_period->from()->setDate(from);
        m_period->to()->setDate(to);
    }
    refresh();
}

void StatementSheet::showMode(Mode mode)
{
    m_mode->setCurrentIndex(m_mode->findData(word(mode)));
}

/// As it is in the books now, whatever was shown.
void StatementSheet::print()
{
    runShort(
        tr("Reading a statement"),
        [&desk = session().desk(), id = m_participants.front(), period = period()] {
            return desk.statements.statement(id, period);
        },
        [this](const Result<Statement> &statement) {
            if (!statement) {
                showError(statement.error());
                return;
            }
            auto *sheet = new StatementPrintSheet(session(), *statement, this);
            connect(sheet, &StatementPrintSheet::printed, this, [this](const QString &sentence) {
                banners()->showBanner(u"printed"_s, {Tone::Positive, sentence, {}, {}, true});
            });
            sheet->open();
        });
}

StatementSheet::Format StatementSheet::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

QString StatementSheet::ending() const
{
    switch (format()) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Csv:
        return u"csv"_s;
    case Format::Xlsx:
        return u"xlsx"_s;
    }
    return {};
}

StatementSheet::Writer StatementSheet::writer() const
{
    const auto write = session().fileWriter();
    switch (format()) {
    case Format::Pdf:
        return [write](const Statement &statement, const QString &path) {
            return write(path, StatementPaper::pdf(statement));
        };
    case Format::Html:
        return [write](const Statement &statement, const QString &path) {
            return write(path, StatementPaper::html(statement).toUtf8());
        };
    case Format::Csv:
        return [write, table = session().tableFormat()](const Statement &statement, const QString &path) {
            const auto content = services::StatementService::table(statement);
            return write(path, table(content.titles, content.rows));
        };
    case Format::Xlsx:
        return [make = session().tableMaker()](const Statement &statement, const QString &path) {
            return services::writeWorkbook(statement, make, path);
        };
    }
    return {};
}

void StatementSheet::save()
{
    FileQuestion question;
    question.title = windowTitle();
    if (!isOne()) {
        session().dialogs().chooseFolder(this, question, [this](const std::optional<QString> &folder) {
            if (folder)
                saveEach(*folder);
        });
        return;
    }
    question.suggestedName = u"%1.%2"_s.arg(m_fileName, ending());
    question.filter = u"%1 (*.%2)"_s.arg(m_format->currentText().section(u" ("_s, 0, 0), ending());
    session().dialogs().saveFile(this, question, [this](const std::optional<QString> &path) {
        if (path)
            saveOne(*path);
    });
}

void StatementSheet::saveOne(const QString &path)
{
    m_save->setEnabled(false);
    runShort(
        tr("Writing a statement"),
        [&desk = session().desk(), write = writer(), id = m_participants.front(), period = period(),
            path]() -> Result<int> {
            RD_TRY(statement, desk.statements.statement(id, period));
            RD_CHECK(write(statement, path));
            return 1;
        },
        [this](const Result<int> &written) { finish(written); });
}

void StatementSheet::saveEach(const QString &folder)
{
    const bool started = runTask(
        tr("Writing statements"),
        [&desk = session().desk(), write = writer(), wanted = m_participants, period = period(), ending = ending(),
            folder](const ProgressSink &progress, const CancelToken &cancel) -> Result<int> {
            int written = 0;
            const auto take = [&](const Statement &statement) -> Status {
                if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), statement.participant) == wanted.end())
                    return {};
                const QString name = services::StatementService::fileName(statement);
                RD_CHECK(write(statement, QDir(folder).filePath(u"%1.%2"_s.arg(name, ending))));
                ++written;
                return {};
            };
            RD_CHECK(desk.statements.each(period, take, progress, cancel));
            return written;
        },
        [this](const Result<int> &written) { finish(written); });
    if (started)
        m_save->setEnabled(false);
}

void StatementSheet::finish(const Result<int> &written)
{
    m_save->setEnabled(true);
    if (!written) {
        showError(written.error());
        return;
    }
    Q_EMIT saved(*written == 0 ? tr("Nobody has an entry or a balance in this period: no file was written.")
            : isOne()          ? tr("The statement was saved.")
                               : tr("%Ln statements were saved.", nullptr, *written));
    accept();
}

} // namespace rd::views

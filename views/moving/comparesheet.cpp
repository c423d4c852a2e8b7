// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moving/comparesheet.h"

#include "models/services/background.h"
#include "views/moving/movewords.h"
#include "views/shell/session.h"
#include "views/support/sheetfile.h"
#include "views/support/textrows.h"
#include "views/theme/statecolors.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Column { Outcome, Reference, Participant, Sale, Theirs, Ours, Why };

QString outcomeText(services::Comparison outcome)
{
    switch (outcome) {
    case services::Comparison::Equal:
        return CompareSheet::tr("Equal");
    case services::Comparison::Differs:
        return CompareSheet::tr("Differs");
    case services::Comparison::OnlyTheirs:
        return CompareSheet::tr("Only theirs");
    case services::Comparison::OnlyOurs:
        return CompareSheet::tr("Only ours");
    }
    return {};
}

ChipContent chipOf(services::Comparison outcome)
{
    switch (outcome) {
    case services::Comparison::Equal:
        return {outcomeText(outcome), {Tone::Positive, Icon::Check}};
    case services::Comparison::Differs:
        return {outcomeText(outcome), {Tone::Warning, Icon::Warning}};
    case services::Comparison::OnlyTheirs:
        return {outcomeText(outcome), {Tone::Negative, Icon::Minus}};
    case services::Comparison::OnlyOurs:
        return {outcomeText(outcome), {Tone::Info, Icon::Plus}};
    }
    return {};
}

/// With the amounts as files have them. The titles are those of `report compare`.
QStringList fileRow(const services::CompareLine &line)
{
    const std::optional<Money> &any = line.theirs ? line.theirs : line.ours;
    return {services::word(line.outcome), line.line > 0 ? QString::number(line.line) : QString(), line.reference,
        line.participant, line.customer, line.conversion, line.theirs ? toDecimal(*line.theirs) : QString(),
        line.ours ? toDecimal(*line.ours) : QString(), any ? any->currency.code() : QString(),
        line.reward.isValid() ? QString::number(line.reward.value) : QString(), line.state, line.reason};
}

} // namespace

CompareSheet::~CompareSheet()
{
    m_comparing.cancel();
}

void CompareSheet::choose(Session &session, QWidget *parent)
{
    chooseTableFile(session, parent, tr("Compare with another system"), [&session, parent](services::TableFile file) {
        (new CompareSheet(session, std::make_shared<const services::TableFile>(std::move(file)), parent))->open();
    });
}

CompareSheet::CompareSheet(Session &session, File file, QWidget *parent)
    : ColumnsSheet(session, Kind::Comparison, file,
        tr("Compare with another system: %1").arg(safeText(file->sheet.source, 60)), 96, parent),
      m_sentence(paragraphLabel({})),
      m_outcome(new QComboBox),
      m_table(new ElidedTable(tr("Their system and these books, line by line"))),
      m_rows(new TextRows(
          {{u"outcome"_s, tr("Outcome"), false}, {u"reference"_s, tr("Reference"), false},
              {u"participant"_s, tr("Participant"), false}, {u"sale"_s, tr("Sale"), false},
              {u"theirs"_s, tr("Theirs"), true}, {u"ours"_s, tr("Ours"), true}, {u"why"_s, tr("Why"), false}},
          this)),
      m_save(makeButton(Icon::Export, tr("Save as CSV …")))
{
    build();
    begin();
}

void CompareSheet::build()
{
    addNote(
        tr("Nothing is changed. “Only ours” are the rewards of the time the file speaks of that it does not name."));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    column->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    m_outcome->setAccessibleName(tr("Which lines"));
    m_outcome->addItems({tr("All that is not equal"), tr("All lines"), outcomeText(services::Comparison::Differs),
        outcomeText(services::Comparison::OnlyTheirs), outcomeText(services::Comparison::OnlyOurs)});
    row->addWidget(m_outcome);
    row->addStretch(1);
    column->addLayout(row);
    m_table->setModel(m_rows);
    m_table->setItemDelegateForColumn(Outcome,
        new ChipDelegate([this](const QModelIndex &index)
                             -> QList<ChipContent> { return {chipOf(m_report->lines[m_rows->source(index)].outcome)}; },
            m_table));
    for (const int number : {Theirs, Ours})
        m_table->setItemDelegateForColumn(number, new MoneyDelegate(items::MinorRole, m_table));
    m_table->setColumnWidths({15, 16, 20, 18, 14, 14, 0});
    m_table->setFixedColumns({Outcome, Theirs, Ours});
    m_table->setColumnPriority({Why, Reference, Participant, Sale});
    column->addWidget(m_table, 1);
    addSteps({tr("Comparison")}, page, tr("Compare"));
    addButton(m_save);
    cancelButton()->setText(tr("Close"));
    resize(scaled(960), scaled(600));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &CompareSheet::applyFilter);
    connect(m_save, &QPushButton::clicked, this, &CompareSheet::save);
}

void CompareSheet::dropCheck()
{
    m_comparing.cancel();
    ++m_generation; // what is being compared is no longer asked for
    // The table looks its lines up in the report.
    m_rows->setRows({});
    m_report.reset();
}

void CompareSheet::check()
{
    showCheck();
    dropCheck();
    m_sentence->setText(tr("Comparing line by line …"));
    refresh();
    m_comparing = CancelToken();
    using Compared = std::pair<ColumnsStep::Rows, services::CompareReport>;
    services::inBackground(
        this,
        [&desk = session().desk(), make = step().rowMaker(), cancel = m_comparing]() -> Result<Compared> {
            const ColumnsStep::Rows rows = make();
            RD_TRY(report, desk.moving.compare(*rows, std::nullopt, cancel));
            return Compared(rows, std::move(report));
        },
        [this, generation = m_generation](Result<Compared> compared) {
            if (generation != m_generation)
                return; // somebody is at the columns again
            if (compared) {
                step().setRows(compared->first);
                step().remember();
                show(compared->second);
                return;
            }
            m_sentence->setText(tr("Nothing was compared."));
            if (compared.error().kind != ErrorKind::Cancelled)
                showError(compared.error());
        });
}

void CompareSheet::refresh()
{
    ColumnsSheet::refresh();
    m_save->setVisible(!isAtColumns());
    m_save->setEnabled(m_report && !m_report->lines.empty());
}

void CompareSheet::show(const services::CompareReport &report)
{
    m_report = report;
    QStringList sentences{tr("%1 equal, %2 differ, %3 only theirs, %4 only ours.")
                              .arg(formatCount(report.equal), formatCount(report.differs),
                                  formatCount(report.onlyTheirs), formatCount(report.onlyOurs))};
    sentences += step().unreadTexts(report.unknownColumns);
    m_sentence->setText(sentences.join(u' '));
    std::vector<TextRows::Row> rows;
    rows.reserve(report.lines.size());
    for (const services::CompareLine &line : report.lines)
        rows.push_back({{outcomeText(line.outcome), static_cast<qint64>(line.outcome)}, {safeText(line.reference, 60)},
            {safeText(line.participant, 60)}, {safeText(line.conversion, 60)}, moneyCell(line.theirs),
            moneyCell(line.ours), {moveReasonText(line.reason)}});
    m_rows->setRows(std::move(rows));
    applyFilter();
    if (!report.problems.empty())
        banners()->showBanner(u"problems"_s,
            {Tone::Warning,
                tr("%Ln lines were left out because they could not be read.", nullptr,
                    static_cast<int>(report.problems.size())),
                tr("The first: line %1, %2: %3", "1: line number, 2: column, 3: what is wrong")
                    .arg(QString::number(report.problems.front().line), step().columnText(report.problems.front()),
                        step().reasonText(report.problems.front())),
                {}, true});
    refresh();
    Q_EMIT compared();
}

void CompareSheet::applyFilter()
{
    if (!m_report)
        return;
    using services::Comparison;
    m_rows->setCondition([this, choice = m_outcome->currentIndex()](std::size_t row) {
        const Comparison outcome = m_report->lines[row].outcome;
        switch (choice) {
        case 0:
            return outcome != Comparison::Equal;
        case 2:
            return outcome == Comparison::Differs;
        case 3:
            return outcome == Comparison::OnlyTheirs;
        case 4:
            return outcome == Comparison::OnlyOurs;
        default:
            return true;
        }
    });
}

void CompareSheet::save()
{
    FileQuestion question;
    question.title = tr("Save the comparison");
    question.suggestedName = u"comparison.csv"_s;
    question.filter = tr("CSV files (*.csv)");
    session().dialogs().saveFile(this, question, [this](const std::optional<QString> &path) {
        if (path)
            write(path->endsWith(".csv"_L1, Qt::CaseInsensitive) ? *path : QString(*path + u".csv"_s));
    });
}

void CompareSheet::write(const QString &path)
{
    QList<QStringList> rows;
    for (const services::CompareLine &line : m_report->lines)
        rows += fileRow(line);
    const QStringList titles{u"outcome"_s, u"line"_s, u"reference"_s, u"participant"_s, u"customer"_s, u"conversion"_s,
        u"theirs"_s, u"ours"_s, u"currency"_s, u"reward"_s, u"state"_s, u"reason"_s};
    services::inBackground(
        this,
        [write = session().fileWriter(), format = session().tableFormat(), path, titles, rows] {
            return write(path, format(titles, rows));
        },
        [this, path](const Status &written) {
            if (!written) {
                showError(written.error());
                return;
            }
            banners()->showBanner(
                u"saved"_s, {Tone::Positive, tr("Saved as %1.").arg(safeText(path, 300)), {}, {}, true});
            Q_EMIT saved();
        });
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/resultsheet.h"

#include "models/items/batchmodel.h"
#include "models/services/background.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/saidtexts.h"
#include "views/support/textrows.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/stepline.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Column { Row, Match, Participant, Theirs, Ours, Says, Change, Note };
constexpr qsizetype kLongest = 120;

/// Our fields that a file's columns are named for, the most telling first.
QList<std::pair<QString, QString>> mappedFields()
{
    return {{u"reference"_s, ResultSheet::tr("Our reference")}, {u"receiver"_s, ResultSheet::tr("Receiver")},
        {u"amount"_s, ResultSheet::tr("Amount")}, {u"currency"_s, ResultSheet::tr("Currency")},
        {u"state"_s, ResultSheet::tr("State")}, {u"reason"_s, ResultSheet::tr("Reason of a failure")},
        {u"provider-id"_s, ResultSheet::tr("Id of the payment there")}, {u"fee"_s, ResultSheet::tr("Fee")},
        {u"time"_s, ResultSheet::tr("Date or time")}};
}

TextRows::Cell amountCell(const std::optional<Money> &money)
{
    return {money ? formatMoney(*money) : u"–"_s, money ? money->minor : 0};
}

QString saysText(const ProviderItem &item)
{
    const QString word = safeText(item.word, 40);
    if (!item.state)
        return word;
    const QString state = items::BatchModel::payoutStateText(*item.state);
    return word.isEmpty() || word.compare(state, Qt::CaseInsensitive) == 0
        ? state
        : ResultSheet::tr("%1 (%2)", "our state, the provider's own word").arg(state, word);
}

QString changeText(const services::ResultRow &row)
{
    if (row.willChange)
        return PayoutWords::moveText(row.match.move);
    if (row.match.needsPerson && !row.isConfirmed)
        return ResultSheet::tr("Needs your agreement: %1").arg(PayoutWords::moveText(row.match.move));
    return PayoutWords::moveText(PayoutMove::None);
}

TextRows::Row textRow(const services::ResultRow &row)
{
    QStringList notes;
    for (const QString &note : {row.match.note, row.item ? row.item->reason : QString()}) {
        if (!note.isEmpty())
            notes += safeText(saidText(note), 300);
    }
    const qint64 number = row.item ? row.item->row : 0;
    QString who;
    if (row.payout)
        who = row.payout->participantName.isEmpty() ? row.payout->participantEmail : row.payout->participantName;
    else if (row.item)
        who = row.item->receiver;
    return {{number > 0 ? QString::number(number) : u"–"_s, number},
        {PayoutWords::matchText(row.match.match), {}, word(row.match.match)}, {safeText(who, kLongest)},
        amountCell(row.item ? row.item->amount : std::nullopt),
        amountCell(row.payout ? std::optional(row.payout->amount) : std::nullopt),
        {row.item ? saysText(*row.item) : u"–"_s}, {changeText(row)}, {notes.join(u" · "_s)}};
}

bool needsLook(const services::ResultRow &row)
{
    return row.match.match != MatchClass::Matched || row.match.needsPerson;
}

} // namespace

ResultSheet::ResultSheet(Session &session, const Batch &batch, const QString &file, QByteArray bytes, QWidget *parent)
    : Sheet(session, tr("Results of batch %1: %2", "1: number, 2: file").arg(batch.number, safeText(file, 60)), 110,
        parent),
      m_batch(batch),
      m_bytes(std::move(bytes)),
      m_steps(new StepLine({tr("Look"), tr("Apply"), tr("Result")})),
      m_sentence(paragraphLabel(tr("Comparing the file with the batch …"))),
      m_remarks(paragraphLabel({})),
      m_mapping(new QWidget),
      m_classes(new SegmentBar(tr("Which rows"))),
      m_table(new ElidedTable(tr("Rows of the file beside the batch"))),
      m_rows(new TextRows({{u"row"_s, tr("Row"), true}, {u"match"_s, tr("Match"), false},
                              {u"participant"_s, tr("Payout to"), false}, {u"theirs"_s, tr("In the file"), true},
                              {u"ours"_s, tr("In the batch"), true}, {u"says"_s, tr("The file says"), false},
                              {u"change"_s, tr("What happens"), false}, {u"note"_s, tr("Note"), false}},
          this)),
      m_progress(new ProgressPane),
      m_agree(makeButton(Icon::Check, tr("Agree to the selected rows"))),
      m_apply(makeButton(Icon::Check, tr("Apply"), Emphasis::Primary))
{
    build();
    look();
}

void ResultSheet::build()
{
    addNote(
        tr("Nothing is changed before you apply it. A row that does not fit is never guessed; reading the same file "
           "twice changes nothing."));
    body()->addWidget(m_steps);
    m_sentence->setAccessibleName(tr("What the file says"));
    body()->addWidget(m_sentence);
    m_remarks->setInk(Token::Warning);
    m_remarks->hide();
    body()->addWidget(m_remarks);
    m_mapping->hide();
    body()->addWidget(m_mapping);
    body()->addWidget(m_classes, 0, Qt::AlignLeading);
    m_table->setModel(m_rows);
    m_table->setItemDelegateForColumn(Match, new ChipDelegate(items::CodeRole, m_table));
    for (const int column : {Row, Theirs, Ours})
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(items::MinorRole, m_table));
    m_table->setColumnWidths({7, 17, 24, 15, 15, 20, 28, 0});
    m_table->setFixedColumns({Match, Participant, Change});
    m_table->setColumnPriority({Theirs, Ours, Says, Note, Row});
    body()->addWidget(m_table, 1);
    body()->addWidget(m_progress);
    m_agree->hide();
    addLeadingButton(m_agree);
    addButton(m_apply);
    resize(qMax(minimumWidth(), scaled(980)), scaled(600));
    m_classes->addSegment(u"all"_s, tr("All rows"));
    m_classes->addSegment(u"look"_s, tr("To look at"));
    for (const MatchClass match : {MatchClass::Matched, MatchClass::Unmatched, MatchClass::Missing,
             MatchClass::Duplicate, MatchClass::AmountDiffers})
        m_classes->addSegment(word(match), PayoutWords::matchText(match));
    m_classes->setCurrent(u"all"_s);
    connect(m_classes, &SegmentBar::currentChanged, this, &ResultSheet::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultSheet::refresh);
    connect(m_agree, &QPushButton::clicked, this, &ResultSheet::agree);
    connect(m_apply, &QPushButton::clicked, this, &ResultSheet::apply);
}

services::ResultOrder ResultSheet::order() const
{
    services::ResultOrder order;
    order.batch = m_batch.id;
    order.bytes = m_bytes;
    for (const auto &[field, box] : m_columns) {
        if (const QString column = box->currentData().toString(); !column.isEmpty())
            order.mapping.emplace_back(field, column);
    }
    order.confirmed.assign(m_confirmed.begin(), m_confirmed.end());
    order.member = session().desk().actor;
    return order;
}

void ResultSheet::look()
{
    const int generation = ++m_generation;
    m_running = true;
    refresh();
    services::inBackground(
        this,
        [&desk = session().desk(), order = order()]() -> Result<Looked> {
            RD_TRY(preview, desk.batches.previewResults(order));
            std::vector<TextRows::Row> rows;
            rows.reserve(preview.rows.size());
            for (const services::ResultRow &row : preview.rows)
                rows.push_back(textRow(row));
            return Looked{std::move(preview), std::move(rows)};
        },
        [this, generation](Result<Looked> looked) {
            if (generation != m_generation)
                return;
            m_running = false;
            take(std::move(looked));
            refresh();
            Q_EMIT previewed();
        });
}

void ResultSheet::take(Result<Looked> looked)
{
    if (!looked) {
        m_preview.reset();
        m_rows->setRows({});
        m_sentence->setText(tr("The file could not be compared; nothing was changed."));
        showError(looked.error());
        return;
    }
    banners()->dismiss(u"failed"_s);
    m_preview = std::move(looked->preview);
    if (!m_preview->columns.isEmpty())
        showColumns();
    showRows(std::move(looked->rows));
}

/// A file nobody here knows: a person says which column is which.
void ResultSheet::showColumns()
{
    if (m_columns.empty())
        buildMapping();
    m_mapping->setVisible(true);
}

void ResultSheet::buildMapping()
{
    auto *column = new QVBoxLayout(m_mapping);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addWidget(paragraphLabel(
        tr("Which column is which is not known for this file. Our reference tells best which payout a row is about.")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::Large));
    grid->setVerticalSpacing(space(Space::Tight));
    constexpr int kBeside = 3;
    int at = 0;
    for (const auto &[field, name] : mappedFields()) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->addItem(tr("not in the file"), QString());
        for (const QString &one : std::as_const(m_preview->columns))
            box->addItem(safeText(one, 60), one);
        PlainLabel *label = plainLabel(name);
        label->setInk(Token::Muted);
        label->setBuddy(box);
        grid->addWidget(label, at / kBeside * 2, at % kBeside);
        grid->addWidget(box, at / kBeside * 2 + 1, at % kBeside);
        grid->setColumnStretch(at % kBeside, 1);
        ++at;
        m_columns[field] = box;
        connect(box, &QComboBox::activated, this, &ResultSheet::look);
    }
    column->addLayout(grid);
}

QComboBox *ResultSheet::columnChoice(const QString &field) const
{
    const auto found = m_columns.find(field);
    return found == m_columns.end() ? nullptr : found->second;
}

QString ResultSheet::sentence() const
{
    return m_sentence->text();
}

int ResultSheet::count(MatchClass match) const
{
    if (!m_preview)
        return 0;
    return static_cast<int>(std::count_if(m_preview->rows.begin(), m_preview->rows.end(),
        [match](const services::ResultRow &row) { return row.match.match == match; }));
}

void ResultSheet::showRows(std::vector<TextRows::Row> rows)
{
    m_rows->setRows(std::move(rows));
    m_classes->setCount(u"all"_s, static_cast<qint64>(m_preview->rows.size()));
    m_classes->setCount(u"look"_s, std::count_if(m_preview->rows.begin(), m_preview->rows.end(), needsLook));
    for (const MatchClass match : {MatchClass::Matched, MatchClass::Unmatched, MatchClass::Missing,
             MatchClass::Duplicate, MatchClass::AmountDiffers})
        m_classes->setCount(word(match), count(match));
    filter();
    QStringList sentences;
    if (m_preview->rows.empty() && !m_preview->columns.isEmpty())
        sentences += tr("Nothing can be compared before the columns are known.");
    else if (m_preview->wasApplied && m_preview->changes == 0)
        sentences += tr("This very file was applied before: it changes nothing.");
    else
        sentences += tr("%Ln payouts would change.", nullptr, m_preview->changes);
    if (m_preview->paid > 0)
        sentences += tr("Paid: %1.").arg(formatMoney({m_preview->paid, m_preview->batch.currency}));
    if (m_preview->failed > 0)
        sentences += tr("Comes back: %1.").arg(formatMoney({m_preview->failed, m_preview->batch.currency}));
    m_sentence->setText(sentences.join(u' '));
    QStringList remarks;
    for (const QString &remark : std::as_const(m_preview->remarks))
        remarks += saidSentence(remark, 300);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ResultSheet::filter()
{
    const QString current = m_classes->current();
    if (!m_preview || current == "all"_L1) {
        m_rows->setCondition({});
        return;
    }
    m_rows->setCondition([this, current](std::size_t at) {
        const services::ResultRow &row = m_preview->rows[at];
        return current == "look"_L1 ? needsLook(row) : word(row.match.match) == current;
    });
}

std::vector<int> ResultSheet::undecidedSelection() const
{
    std::vector<int> chosen;
    if (!m_preview)
        return chosen;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const services::ResultRow &row = m_preview->rows[m_rows->source(index)];
        if (row.item && row.match.needsPerson && !row.isConfirmed)
            chosen.push_back(row.item->row);
    }
    return chosen;
}

void ResultSheet::agree()
{
    const std::vector<int> chosen = undecidedSelection();
    m_confirmed.insert(chosen.begin(), chosen.end());
    look();
}

void ResultSheet::apply()
{
    m_running = runTask(
        tr("Applying results"),
        [&desk = session().desk(), order = order()](const ProgressSink &) { return desk.batches.applyResults(order); },
        [this](const Result<services::ResultPreview> &result) {
            m_running = false;
            m_progress->end();
            if (result)
                showDone(*result);
            else
                showError(result.error());
            refresh();
        });
    if (m_running) {
        m_steps->setCurrent(1);
        m_progress->begin(tr("Applying …"));
    }
    refresh();
}

void ResultSheet::showDone(const services::ResultPreview &result)
{
    m_steps->setCurrent(3);
    const QString changed = tr("%Ln payouts were changed.", nullptr, result.changes);
    m_sentence->setText(changed);
    m_mapping->hide();
    m_apply->hide();
    m_agree->hide();
    setDone();
    Q_EMIT applied(
        tr("Results of batch %1 were applied. %2", "number, what changed").arg(result.batch.number, changed));
}

void ResultSheet::refresh()
{
    const bool someWait = m_preview
        && std::any_of(m_preview->rows.begin(), m_preview->rows.end(),
            [](const services::ResultRow &row) { return row.match.needsPerson && !row.isConfirmed; });
    m_agree->setVisible(someWait);
    m_agree->setEnabled(!m_running && !undecidedSelection().empty());
    const int changes = m_preview ? m_preview->changes : 0;
    m_apply->setText(changes == 0 ? tr("Apply") : tr("Apply %Ln changes", nullptr, changes));
    // Agreeing to a row may end what stood beside its payout, though no state changes.
    const bool isNews = m_preview && (changes > 0 || !m_confirmed.empty() || !m_preview->wasApplied);
    m_apply->setEnabled(!m_running && isNews && !m_preview->rows.empty());
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/newbatchsheet.h"

#include "models/items/payoutmodel.h"
#include "models/services/background.h"
#include "models/services/freeing.h"
#include "views/payouts/formatsettings.h"
#include "views/payouts/formattexts.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/merchantsday.h"
#include "views/support/paperperiod.h"
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
#include "views/widgets/viewstate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QStackedLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongestRemark = 300;
constexpr qsizetype kMostRemarks = 6;

/// The totals of each currency and mode, never added up.
QStringList totalsOf(const std::vector<services::PlannedBatch> &batches)
{
    std::map<std::pair<Mode, Currency>, qint64> sums;
    for (const services::PlannedBatch &batch : batches)
        sums[{batch.mode, batch.currency}] += batch.total;
    QStringList texts;
    for (const auto &[key, minor] : sums) {
        const QString amount = formatMoney({minor, key.second});
        texts += key.first == Mode::Test ? NewBatchSheet::tr("%1 in test mode", "amount").arg(amount) : amount;
    }
    return texts;
}

QString noteOf(const services::PayoutView &view)
{
    QStringList notes;
    if (view.isShared)
        notes += NewBatchSheet::tr("Another participant has the same destination");
    if (view.setOff > 0)
        notes += NewBatchSheet::tr("%1 kept for what was owed back")
                     .arg(formatMoney({view.setOff, view.payout.amount.currency}));
    if (!view.remark.isEmpty())
        notes += safeText(saidText(view.remark), kLongestRemark);
    return notes.join(u" · "_s);
}

QString whyOf(const services::LeftOutReward &one)
{
    const QString reason = PayoutWords::reasonText(one.reason);
    if (one.detail.isEmpty())
        return reason;
    const QString detail = safeText(saidText(one.detail), kLongestRemark);
    return one.reason == "other-provider"_L1 ? asSentence(detail)
                                             : NewBatchSheet::tr("%1: %2", "reason, detail").arg(reason, detail);
}

std::vector<TextRows::Row> leftOutRowsOf(const services::BatchPreview &preview)
{
    std::vector<TextRows::Row> rows;
    rows.reserve(preview.leftOut.size());
    for (const services::LeftOutReward &one : preview.leftOut)
        rows.push_back({{safeText(one.participantName, 80)},
            {one.amount ? formatMoney(*one.amount) : u"–"_s, one.amount ? one.amount->minor : 0}, {whyOf(one)},
            {QString::number(one.reward.value), one.reward.value}});
    return rows;
}

/// What the format says about a line: changed, so that it can stand in the file.
QStringList remarksOf(const services::BatchPreview &preview)
{
    QStringList remarks;
    for (const QString &remark : preview.remarks)
        remarks += asSentence(formatText(remark, kLongestRemark));
    for (const services::PlannedBatch &batch : preview.batches) {
        for (const QString &remark : batch.format.remarks)
            remarks += asSentence(formatText(remark, kLongestRemark));
        for (const PayoutRemark &remark : batch.remarks) {
            const QString text = asSentence(formatText(remark.text, kLongestRemark));
            remarks += remark.line == 0 ? text
                                        : NewBatchSheet::tr("%1, line %2: %3", "batch, line, remark")
                                              .arg(batch.number, QString::number(remark.line), text);
        }
    }
    remarks.removeDuplicates();
    return remarks;
}

} // namespace

/// Made on the pool: there may be a hundred thousand lines.
struct NewBatchSheet::Previewed {
    services::BatchPreview preview;
    std::shared_ptr<const items::PayoutLines> lines;
    std::vector<TextRows::Row> leftOut;
};

NewBatchSheet::NewBatchSheet(Session &session, ChosenRewards rewards, QWidget *parent)
    : Sheet(session, tr("New payout batch"), 96, parent),
      m_rewards(std::move(rewards)),
      m_formats(session.desk().batches.formats()),
      m_format(new QComboBox),
      m_mode(new QComboBox(this)),
      m_day(new QDateEdit),
      m_about(captionLabel({})),
      m_settings(new FormatSettings(session)),
      m_sentence(paragraphLabel(tr("Looking at what is approved …"))),
      m_remarks(paragraphLabel({})),
      m_parts(new SegmentBar(tr("What to look at"))),
      m_stack(new QStackedLayout),
      m_batches(new TextRows(
          {{u"batch"_s, tr("Batch"), false}, {u"payouts"_s, tr("Payouts"), true}, {u"total"_s, tr("Total"), true},
              {u"kept"_s, tr("Kept for debts"), true}, {u"needs"_s, tr("Approval"), false}},
          this)),
      m_lines(new items::PayoutModel(formatMoney, this)),
      m_leftOut(new TextRows({{u"participant"_s, tr("Participant"), false}, {u"amount"_s, tr("Amount"), true},
                                 {u"why"_s, tr("Why"), false}, {u"reward"_s, tr("Reward"), true}},
          this)),
      m_progress(new ProgressPane),
      m_make(views::makeButton(Icon::Batches, tr("Make batches"), Emphasis::Primary))
{
    build();
    chooseFormat();
}

void NewBatchSheet::build()
{
    addNote(m_rewards.count() == 0
            ? tr("All approved cash rewards, one payout for each participant and currency, less what they owe back.")
            : tr("The selected rewards, one payout for each participant and currency, less what they owe back."));
    buildForm();
    body()->addWidget(m_settings);
    m_sentence->setAccessibleName(tr("What would be made"));
    body()->addWidget(m_sentence);
    m_remarks->setInk(Token::Warning);
    m_remarks->hide();
    body()->addWidget(m_remarks);
    buildTables();
    body()->addWidget(m_progress);
    addButton(m_make);
    resize(qMax(minimumWidth(), scaled(860)), scaled(620));
    connect(m_format, &QComboBox::currentIndexChanged, this, &NewBatchSheet::chooseFormat);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NewBatchSheet::look);
    connect(m_day, &QDateEdit::dateChanged, this, &NewBatchSheet::look);
    connect(m_settings, &FormatSettings::changed, this, &NewBatchSheet::look);
    connect(m_settings, &FormatSettings::loaded, this, &NewBatchSheet::refresh);
    connect(m_settings, &FormatSettings::refused, this, [this](const Error &error) { showError(error); });
    connect(m_make, &QPushButton::clicked, this, &NewBatchSheet::makeBatches);
}

void NewBatchSheet::buildForm()
{
    QFormLayout *form = addForm();
    for (const PayoutFormat &one : m_formats)
        m_format->addItem(formatText(one.title, 80), one.word);
    const QString last = QString::fromUtf8(session().viewState().load(u"payouts/format"_s));
    m_format->setCurrentIndex(qMax(0, m_format->findData(last)));
    addFormRow(form, tr("File for"), m_format);
    const QDate today = merchantsToday(session());
    m_day->setDate(today);
    m_day->setMinimumDate(today);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleDescription(tr("The day on which the bank is asked to pay, where the file says one"));
    addFormRow(form, tr("Day of payment"), m_day);
    addModeRow(form, m_mode, session(), this);
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
}

ElidedTable *NewBatchSheet::addTable(const QString &id, const QString &title, QAbstractItemModel *model)
{
    m_parts->addSegment(id, title);
    auto *table = new ElidedTable(title);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(table);
    return table;
}

void NewBatchSheet::buildTables()
{
    body()->addWidget(m_parts, 0, Qt::AlignLeading);
    body()->addLayout(m_stack, 1); // before it shows its first page, which would be a window of its own
    ElidedTable *batches = addTable(u"batches"_s, tr("Batches"), m_batches);
    for (const int column : {1, 2, 3})
        batches->setItemDelegateForColumn(column, new MoneyDelegate(items::MinorRole, batches));
    batches->setColumnWidths({32, 11, 20, 18, 0});
    using enum items::PayoutColumn;
    const auto at = [](items::PayoutColumn column) { return static_cast<int>(column); };
    ElidedTable *lines = addTable(u"lines"_s, tr("Payouts"), m_lines);
    lines->setTwoLineRows(true);
    lines->setItemDelegateForColumn(at(Line), new MoneyDelegate(items::MinorRole, lines));
    lines->setItemDelegateForColumn(at(Participant), new TwoLineDelegate(items::CaptionRole, lines));
    lines->setItemDelegateForColumn(at(Amount), new MoneyDelegate(items::MinorRole, lines));
    lines->setColumnWidths({7, 26, 22, 16, 12, 0, 22});
    lines->hideAtFirst(at(State));
    lines->hideAtFirst(at(Reference));
    ElidedTable *leftOut = addTable(u"left-out"_s, tr("Left out"), m_leftOut);
    leftOut->setItemDelegateForColumn(1, new MoneyDelegate(items::MinorRole, leftOut));
    leftOut->setItemDelegateForColumn(3, new MoneyDelegate(items::MinorRole, leftOut));
    leftOut->setColumnWidths({26, 16, 0, 10});
    connect(m_parts, &SegmentBar::currentChanged, this, [this](const QString &id) {
        m_stack->setCurrentIndex(id == "lines"_L1 ? 1 : id == "left-out"_L1 ? 2 : 0);
    });
    m_parts->setCurrent(u"batches"_s);
}

const PayoutFormat *NewBatchSheet::format() const
{
    const auto at = static_cast<std::size_t>(m_format->currentIndex());
    return m_format->currentIndex() >= 0 && at < m_formats.size() ? &m_formats[at] : nullptr;
}

QString NewBatchSheet::sentence() const
{
    return m_sentence->text();
}

std::function<services::BatchRequest()> NewBatchSheet::request() const
{
    services::BatchRequest request;
    request.format = m_format->currentData().toString();
    request.all = m_rewards.count() == 0;
    if (session().modes().both())
        request.mode = modeFromWord(m_mode->currentData().toString());
    request.executionDay = toLocalDay(m_day->date());
    request.member = session().desk().actor;
    return [request, rewards = m_rewards] {
        services::BatchRequest complete = request;
        complete.ids = rewards.ids();
        return complete;
    };
}

void NewBatchSheet::chooseFormat()
{
    const PayoutFormat *chosen = format();
    if (!chosen)
        return;
    session().viewState().save(u"payouts/format"_s, chosen->word.toUtf8());
    QStringList about;
    if (!chosen->provider.isEmpty() && chosen->provider != "any"_L1)
        about += tr("For participants who are paid through %1.").arg(PayoutWords::providerText(chosen->provider));
    if (chosen->maxLines > 0)
        about += tr("At most %Ln payouts in a file; more go into several.", nullptr, chosen->maxLines);
    if (!chosen->verified)
        about += tr("Not all of it is published by the provider: try it with a small file first.");
    m_about->setText(about.join(u' '));
    m_about->setVisible(!about.isEmpty());
    m_settings->setFormat(*chosen);
    look();
}

void NewBatchSheet::look()
{
    const int generation = ++m_generation;
    m_planned = 0;
    m_sentence->setInk(Token::Muted);
    m_sentence->setText(tr("Looking at what is approved …"));
    refresh();
    // In the name of the session: also when the sheet is gone by then, what was found is freed elsewhere.
    services::inBackground(
        &session(),
        [&desk = session().desk(), request = request()]() -> Result<Previewed> {
            RD_TRY(preview, desk.batches.preview(request()));
            std::vector<items::PayoutRow> rows;
            for (const services::PlannedBatch &one : preview.batches) {
                for (const services::PayoutView &view : one.lines)
                    rows.push_back({view.payout, view.destination, noteOf(view)});
            }
            std::vector<TextRows::Row> leftOut = leftOutRowsOf(preview);
            return Previewed{
                std::move(preview), std::make_shared<const items::PayoutLines>(std::move(rows)), std::move(leftOut)};
        },
        [sheet = QPointer(this), generation](Result<Previewed> loaded) {
            if (!sheet || generation != sheet->m_generation) {
                services::freeInBackground(std::move(loaded));
                return;
            }
            if (loaded)
                sheet->show(*std::move(loaded));
            else
                sheet->showNothing(loaded.error());
            sheet->refresh();
            Q_EMIT sheet->previewed();
        });
}

void NewBatchSheet::showNothing(const Error &error)
{
    m_batches->setRows({});
    m_lines->setRows({});
    m_leftOut->setRows({});
    for (const QString &id : {u"batches"_s, u"lines"_s, u"left-out"_s})
        m_parts->setCount(id, {});
    m_remarks->hide();
    m_sentence->setInk(Token::Negative);
    m_sentence->setText(safeText(sentenceFor(error), 500));
}

void NewBatchSheet::show(Previewed loaded)
{
    const services::BatchPreview &preview = loaded.preview;
    std::vector<TextRows::Row> batches;
    int payouts = 0;
    for (const services::PlannedBatch &one : preview.batches) {
        const auto count = static_cast<int>(one.lines.size());
        payouts += count;
        const QString number = one.mode == Mode::Test ? tr("%1 (test mode)").arg(one.number) : one.number;
        batches.push_back({{number}, {formatCount(count), count}, {formatMoney({one.total, one.currency}), one.total},
            {one.setOff == 0 ? u"–"_s : formatMoney({one.setOff, one.currency}), one.setOff},
            {one.twoPerson ? tr("By a second person") : tr("Not needed")}});
    }
    m_planned = static_cast<int>(batches.size());
    m_parts->setCount(u"batches"_s, m_planned);
    m_parts->setCount(u"lines"_s, payouts);
    const auto leftOutCount = static_cast<int>(loaded.leftOut.size());
    m_parts->setCount(u"left-out"_s, leftOutCount);
    m_batches->setRows(std::move(batches));
    m_lines->setLines(loaded.lines);
    m_leftOut->setRows(std::move(loaded.leftOut));
    QStringList sentences;
    if (m_planned == 0)
        sentences += tr("Nothing that is approved can be paid with this file.");
    else
        sentences += tr("%1 in %2: %3.", "payouts, batches, totals per currency")
                         .arg(tr("%Ln payouts", nullptr, payouts), tr("%Ln batches", nullptr, m_planned),
                             totalsOf(preview.batches).join(u" · "_s));
    if (leftOutCount > 0)
        sentences += tr("%Ln rewards are left out.", nullptr, leftOutCount);
    m_sentence->setInk(Token::Text);
    m_sentence->setText(sentences.join(u' '));
    if (m_planned == 0 && leftOutCount > 0)
        m_parts->setCurrent(u"left-out"_s);
    QStringList remarks = remarksOf(preview);
    const auto more = static_cast<int>(remarks.size() - kMostRemarks);
    if (more > 0) {
        remarks = remarks.mid(0, kMostRemarks);
        remarks += tr("… and %Ln more", nullptr, more);
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    services::freeInBackground(std::move(loaded.preview));
}

void NewBatchSheet::makeBatches()
{
    m_running = runTask(
        tr("Making payout batches"),
        [&desk = session().desk(), request = request()](
            const ProgressSink &) { return desk.batches.create(request()); },
        [this](const Result<services::BatchesMade> &done) { take(done); });
    if (m_running)
        m_progress->begin(tr("Making the batches …"));
    refresh();
}

void NewBatchSheet::take(const Result<services::BatchesMade> &done)
{
    m_running = false;
    m_progress->end();
    refresh();
    if (!done) {
        showError(done.error());
        return;
    }
    if (done->batches.empty()) {
        look(); // what was approved a moment ago is not any more
        return;
    }
    QStringList numbers;
    for (const Batch &batch : done->batches)
        numbers += batch.number;
    const QString sentence = numbers.size() == 1
        ? tr("Batch %1 was made.").arg(numbers.constFirst())
        : tr("%Ln batches were made: %1.", nullptr, static_cast<int>(numbers.size())).arg(numbers.join(u", "_s));
    const BatchId first = done->batches.front().id;
    accept();
    Q_EMIT made(first, sentence);
}

void NewBatchSheet::refresh()
{
    m_make->setText(m_planned == 0 ? tr("Make batches") : tr("Make %Ln batches", nullptr, m_planned));
    m_make->setEnabled(!m_running && m_planned > 0 && !m_settings->isIncomplete());
}

} // namespace rd::views

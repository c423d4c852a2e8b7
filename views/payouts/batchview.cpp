// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/batchview.h"

#include "models/items/payoutmodel.h"
#include "models/services/background.h"
#include "views/payouts/batchsteps.h"
#include "views/payouts/formattexts.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/tabletools.h"
#include "views/theme/paint.h"
#include "views/widgets/apart.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/card.h"
#include "views/widgets/delegates.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/frozentable.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kFactsWidth = 272;

/// The one file that is dragged; empty where it is something else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

bool isWrittenOut(BatchState state)
{
    return state == BatchState::Exporting || state == BatchState::Exported || state == BatchState::Reconciled;
}

/// Closed ones, too: a payout may come back long afterwards.
bool takesResults(BatchState state)
{
    return state == BatchState::Exported || state == BatchState::Reconciled || state == BatchState::Closed;
}

/// Nobody has answered for any of it: afterwards writing the file once more could pay somebody twice.
bool mayBeWrittenAgain(const services::BatchDetail &detail)
{
    const BatchState state = detail.batch.state;
    return state == BatchState::Exporting
        || (state == BatchState::Exported && detail.batch.answered == 0 && detail.results.empty());
}

bool hasAlert(const services::BatchDetail &detail)
{
    return std::any_of(detail.lines.begin(), detail.lines.end(),
        [](const services::PayoutView &view) { return !view.payout.alert.isEmpty(); });
}

QString noteOf(const services::PayoutView &view, const QTimeZone &zone)
{
    QStringList notes;
    if (view.isShared)
        notes += BatchView::tr("Another participant has the same destination");
    if (view.isMethodReplaced)
        notes += BatchView::tr("The participant has another payout method by now");
    if (view.setOff > 0)
        notes += BatchView::tr("%1 kept for what was owed back")
                     .arg(formatMoney({view.setOff, view.payout.amount.currency}));
    if (view.payout.deadline)
        notes += BatchView::tr("May be taken until %1").arg(formatDateShort(*view.payout.deadline, zone));
    if (!view.payout.invoice.isEmpty())
        notes += BatchView::tr("Self-billing invoice %1").arg(safeText(view.payout.invoice, 40));
    if (view.payout.awaitsInvoice)
        notes += BatchView::tr("Waits for the number of its invoice");
    if (view.payout.byHand)
        notes += BatchView::tr("Marked as paid by a person");
    if (!view.remark.isEmpty())
        notes += safeText(saidText(view.remark), 200);
    return notes.join(u" · "_s);
}

QString whoAndWhen(const QString &who, const std::optional<Instant> &when, const QTimeZone &zone)
{
    return when ? BatchView::tr("%1, %2", "who, when").arg(safeText(who, 60), formatDateTime(*when, zone))
                : safeText(who, 60);
}

} // namespace

/// Made on the pool: a batch may have a hundred thousand lines.
struct BatchView::Loaded {
    services::BatchDetail detail;
    std::shared_ptr<const items::PayoutLines> lines;
};

BatchView::BatchView(Session &session, const Commands &commands, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_commands(commands),
      m_formats(session.desk().batches.formats()),
      m_header(new PageHeader(tr("Batch"))),
      m_banners(new BannerHost),
      m_steps(new BatchSteps(session, *m_banners, *this)),
      m_stages(new StepLine(QStringList())),
      m_filters(new FilterBar),
      m_table(new FrozenTable(tr("Payouts of the batch"))),
      m_model(new items::PayoutModel(formatMoney, this)),
      m_tools(new TableTools(session, *m_table, *m_filters, u"batch-lines"_s, this, TableTools::Keeps::Nothing)),
      m_nothing(paragraphLabel({}))
{
    setAcceptDrops(true);
    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &BatchView::backRequested);
    m_header->addAction(m_commands.cover);
    m_header->addAction(m_commands.check);
    m_export = m_header->addAction(m_commands.exportFile);
    m_results = m_header->addAction(m_commands.results);
    m_header->addAction(m_commands.close, Emphasis::Primary);
    m_header->addAction(m_commands.approve, Emphasis::Primary);
    build();
    connectCommands();
    refreshCommands();
}

void BatchView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    column->addWidget(m_header);
    column->addWidget(m_stages);
    column->addWidget(m_banners);
    auto *body = new QHBoxLayout;
    body->setSpacing(space(Space::Large));
    auto *card = new Card;
    card->setFixedWidth(scaled(kFactsWidth));
    m_facts = new QScrollArea;
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setAccessibleName(tr("About this batch"));
    m_facts->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(m_facts, 1);
    body->addWidget(card);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(Space::Medium));
    right->addWidget(m_filters);
    buildTable();
    buildTools();
    right->addWidget(m_table, 1);
    right->addWidget(m_nothing);
    right->addWidget(m_tools->footer());
    body->addLayout(right, 1);
    column->addLayout(body, 1);
    setFocusProxy(m_table);
}

void BatchView::buildTable()
{
    using enum items::PayoutColumn;
    const auto at = [](items::PayoutColumn column) { return static_cast<int>(column); };
    m_filters->addSearch(tr("Search name, e-mail or reference"));
    m_states = m_filters->addChoice(tr("State"));
    m_states->addItem(tr("All states"), QString());
    for (const PayoutState state : {PayoutState::Waiting, PayoutState::Sent, PayoutState::Paid, PayoutState::Unclaimed,
             PayoutState::Failed, PayoutState::Returned})
        m_states->addItem(items::BatchModel::payoutStateText(state), word(state));
    connect(m_filters, &FilterBar::searchChanged, m_model, &items::PayoutModel::setSearch);
    connect(m_states, &QComboBox::currentIndexChanged, this,
        [this] { m_model->setFilter(m_states->currentData().toString()); });
    m_table->setModel(m_model);
    m_table->setTwoLineRows(true);
    m_table->setItemDelegateForColumn(at(Line), new MoneyDelegate(items::MinorRole, m_table));
    m_table->setItemDelegateForColumn(at(Participant), new TwoLineDelegate(items::CaptionRole, m_table));
    m_table->setItemDelegateForColumn(at(Amount), new MoneyDelegate(items::MinorRole, m_table));
    m_table->setItemDelegateForColumn(at(State), new ChipDelegate(items::CodeRole, m_table));
    m_table->setColumnWidths({7, 28, 22, 16, 16, 0, 22});
    m_table->setFixedColumns({at(Participant), at(Amount)});
    static_cast<FrozenTable *>(m_table)->setFrozenColumn(at(Line));
    m_table->hideAtFirst(at(Reference));
    m_table->setColumnPriority({at(State), at(Destination), at(Detail), at(Line)});
    m_table->remember(&m_session.viewState(), u"payouts/lines"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchView::refreshCommands);
}

/// What every table can do. Nothing is kept: each batch begins with all of its payouts.
void BatchView::buildTools()
{
    m_tools->setModel(m_model);
    m_filters->search()->setInstant(m_model->isQuick());
    m_tools->printAction()->setShortcut({}); // here the key makes the cover sheet
    m_tools->tellIn(*m_banners);
    connect(m_table, &ElidedTable::contextMenuWanted, this,
        [this](const QModelIndex &, const QPoint &at) { openMenu(at); });
    m_nothing->setInk(Token::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    connect(m_model, &QAbstractItemModel::modelReset, this, &BatchView::refreshNothing);
}

void BatchView::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_commands.markPaid);
    menu->addActions(m_tools->commands());
    menu->popup(at);
}

void BatchView::refreshNothing()
{
    const QString complaint = m_tools->complaint();
    m_nothing->setText(
        complaint.isEmpty() ? tr("No payout of this batch matches the search and the filter.") : complaint);
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_model->rows().empty());
}

void BatchView::connectCommands()
{
    const auto act = [this](QAction *action, auto &&step) {
        connect(action, &QAction::triggered, this, [this, step] {
            if (m_detail && isVisible())
                step(m_detail->batch);
        });
    };
    act(m_commands.approve, [this](const Batch &batch) { m_steps->approve(batch); });
    act(m_commands.exportFile, [this](const Batch &batch) { m_steps->exportFile(batch, format()); });
    act(m_commands.results, [this](const Batch &batch) { m_steps->readResults(batch); });
    act(m_commands.check, [this](const Batch &batch) { m_steps->checkFile(batch); });
    act(m_commands.cover, [this](const Batch &batch) { m_steps->saveCover(batch); });
    act(m_commands.markPaid, [this](const Batch &batch) { m_steps->markPaid(batch, selectedLines()); });
    act(m_commands.close, [this](const Batch &batch) { m_steps->close(batch); });
    act(m_commands.discard, [this](const Batch &batch) { m_steps->discard(batch); });
}

void BatchView::open(BatchId id, PayoutId line)
{
    m_wanted = line;
    if (id != m_id) {
        m_id = id;
        m_detail.reset();
        m_banners->dismissAll();
        m_header->setTitle(tr("Batch"));
        m_header->setTruth(tr("Loading …"));
        m_stages->hide();
        m_model->setRows({});
        m_states->setCurrentIndex(0);
        m_filters->clear();
        if (QWidget *former = m_facts->takeWidget())
            former->deleteLater();
        refreshCommands();
    }
    reload();
}

void BatchView::reload()
{
    const int generation = ++m_generation;
    services::inBackground(
        this,
        [&desk = m_session.desk(), id = m_id, zone = merchantsZone(m_session)]() -> Result<Loaded> {
            RD_TRY(detail, desk.batches.show(id));
            std::vector<items::PayoutRow> rows;
            rows.reserve(detail.lines.size());
            for (const services::PayoutView &view : detail.lines)
                rows.push_back({view.payout, view.destination, noteOf(view, zone)});
            const Mode mode = detail.batch.mode;
            return Loaded{std::move(detail), std::make_shared<const items::PayoutLines>(std::move(rows), mode)};
        },
        [this, generation](Result<Loaded> loaded) {
            if (generation != m_generation)
                return;
            if (loaded)
                show(*std::move(loaded));
            else if (loaded.error().kind == ErrorKind::NotFound)
                Q_EMIT gone();
            else
                m_session.report(loaded.error());
        });
}

const PayoutFormat &BatchView::format() const
{
    static const PayoutFormat unknown;
    for (const PayoutFormat &one : m_formats) {
        if (m_detail && one.word == m_detail->batch.format)
            return one;
    }
    return unknown;
}

QString BatchView::truth() const
{
    const Batch &batch = m_detail->batch;
    QStringList parts{PayoutWords::sumText(batch.count, {batch.total, batch.currency})};
    parts += format().title.isEmpty() ? batch.format : formatText(format().title, 60);
    if (batch.mode == Mode::Test)
        parts += tr("test mode");
    return parts.join(u" · "_s);
}

void BatchView::show(Loaded read)
{
    m_detail = std::move(read.detail);
    const Batch &batch = m_detail->batch;
    m_header->setTitle(tr("Batch %1").arg(apart(batch.number)));
    m_header->setTruth(truth());
    m_stages->setSteps(PayoutWords::stages(batch));
    m_stages->setCurrent(PayoutWords::stageOf(batch));
    m_stages->setVisible(batch.state != BatchState::Discarded);
    m_tools->setTitle(tr("Batch %1").arg(batch.number)); // also the name of a file
    m_tools->noteLoaded();
    m_model->setLines(std::move(read.lines));
    m_tools->setTotal(static_cast<qint64>(m_model->rows().size()));
    if (m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    if (const int row = m_wanted.isValid() ? m_model->rowOfId(m_wanted.value) : -1; row >= 0)
        m_table->selectRow(row);
    m_wanted = {};
    fillFacts();
    showRemarks();
    refreshCommands();
    Q_EMIT loaded();
}

void BatchView::showRemarks()
{
    QStringList remarks;
    for (const QString &remark : std::as_const(m_detail->remarks)) {
        if (!remark.startsWith("shared-destination"_L1)) // said beside the line
            remarks += asSentence(formatText(remark, 400));
    }
    if (remarks.isEmpty()) {
        m_banners->dismiss(u"remarks"_s);
        return;
    }
    const bool isStuck = !m_detail->obstacle.isEmpty();
    m_banners->showBanner(u"remarks"_s,
        {isStuck ? Tone::Negative : Tone::Warning, remarks.constFirst(), remarks.mid(1).join(u' '), {}, false});
}

void BatchView::fillFacts()
{
    const Batch &batch = m_detail->batch;
    const QTimeZone zone = merchantsZone(m_session);
    auto *details = new DetailsView;
    details->addBadge({items::BatchModel::stateText(batch.state), stateLook(word(batch.state))});
    if (batch.mode == Mode::Test)
        details->addBadge({tr("Test mode"), stateLook(u"test")});
    details->addFact(tr("Total"), formatMoney({batch.total, batch.currency}));
    details->addFact(tr("Payouts"), formatCount(batch.count));
    details->addFact(tr("Answered"), formatCount(batch.answered));
    details->addFact(tr("Paid"), formatMoney({batch.paid, batch.currency}));
    details->addSection(tr("Who did what"));
    details->addFact(tr("Made"), whoAndWhen(batch.createdByName, batch.createdAt, zone));
    for (const BatchApproval &approval : batch.approvals)
        details->addFact(approval.signature.isEmpty() ? tr("Approved") : tr("Approved and signed"),
            whoAndWhen(approval.name, approval.at, zone));
    if (batch.approvals.empty() && batch.state == BatchState::Draft)
        details->addFact(tr("Approved"), batch.twoPerson ? tr("not yet") : tr("not needed"));
    if (batch.sealedAt)
        details->addFact(tr("Sealed"), whoAndWhen(batch.sealedByName, batch.sealedAt, zone));
    for (const BatchExport &one : m_detail->exports)
        details->addFact(PayoutWords::exportText(one.end), whoAndWhen(one.by, one.at, zone));
    if (batch.exportedAt)
        details->addCopyFact({}, batch.exportedTo, tr("Copy the path of the file"));
    if (!batch.discardReason.isEmpty())
        details->addFact(tr("Discarded"), batch.discardReason);
    details->addSection(tr("Fingerprints"));
    details->addFact(tr("Content"), PayoutWords::shortHash(batch.contentHash));
    if (!batch.sealedHash.isEmpty())
        details->addFact(tr("Seal"), PayoutWords::shortHash(batch.sealedHash));
    if (!batch.fileHash.isEmpty())
        details->addCopyFact(
            tr("File"), QString::fromLatin1(batch.fileHash.toHex()), tr("Copy the SHA-256 of the file"));
    if (!m_detail->results.empty())
        details->addSection(tr("Results read"));
    for (const AppliedResults &results : m_detail->results)
        details->addFact(formatDateShort(results.at, zone), tr("%Ln rows", nullptr, results.rows));
    details->addSection(tr("More"));
    for (QAction *action : {m_commands.markPaid, m_commands.discard})
        details->addCommand(action);
    details->finish();
    if (QWidget *former = m_facts->takeWidget())
        former->deleteLater();
    m_facts->setWidget(details);
    details->setAutoFillBackground(false); // the card is the ground
}

std::vector<int> BatchView::selectedLines() const
{
    std::vector<int> lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        lines.push_back(m_model->row(row).payout.line);
    return lines;
}

void BatchView::refreshCommands()
{
    const bool isKnown = m_detail.has_value() && isVisible(); // elsewhere they are of no use
    const BatchState state = isKnown ? m_detail->batch.state : BatchState::Discarded;
    const bool isOut = isWrittenOut(state);
    const auto set = [](QAction *action, bool possible) {
        action->setVisible(possible);
        action->setEnabled(possible);
    };
    const bool wantsApproval = isKnown && m_detail->batch.twoPerson && state == BatchState::Draft;
    const bool isWhole = isKnown && m_detail->obstacle.isEmpty();
    set(m_commands.approve, wantsApproval && isWhole);
    const bool isReady = isWhole && !isOut && !wantsApproval && items::BatchModel::isOpen(state);
    set(m_commands.exportFile, isReady || (isKnown && mayBeWrittenAgain(*m_detail)));
    m_commands.exportFile->setText(isOut ? tr("Export again …") : tr("Export …"));
    set(m_commands.results, takesResults(state));
    // The next step is the loud one; writing a file once more never is.
    const bool isWritten = state == BatchState::Exported || state == BatchState::Reconciled;
    setEmphasis(m_export, isWritten ? Emphasis::Normal : Emphasis::Primary);
    setEmphasis(m_results, state == BatchState::Exported ? Emphasis::Primary : Emphasis::Normal);
    set(m_commands.cover, isKnown && m_detail->batch.state != BatchState::Discarded);
    set(m_commands.check, isKnown && m_detail->batch.sealedAt.has_value());
    set(m_commands.close, state == BatchState::Reconciled);
    set(m_commands.discard, items::BatchModel::isOpen(state) && state != BatchState::Reconciled);
    const bool canMark = (isOut && state != BatchState::Exporting) || (takesResults(state) && hasAlert(*m_detail));
    set(m_commands.markPaid, canMark);
    m_commands.markPaid->setEnabled(canMark && m_table->selectionModel()->hasSelection());
}

void BatchView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshCommands();
}

void BatchView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshCommands();
}

void BatchView::setDragged(bool isDragged)
{
    m_isDragged = isDragged;
    update();
}

void BatchView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_detail || !takesResults(m_detail->batch.state) || fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDragged(true);
}

void BatchView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDragged(false);
}

void BatchView::dropEvent(QDropEvent *event)
{
    setDragged(false);
    const QString file = fileOf(event->mimeData());
    if (!m_detail || !takesResults(m_detail->batch.state) || file.isEmpty())
        return;
    event->acceptProposedAction();
    m_steps->readResults(m_detail->batch, file);
}

void BatchView::paintEvent(QPaintEvent *)
{
    if (!m_isDragged)
        return;
    QPainter painter(this);
    const int edge = space(Space::Small);
    paint::box(&painter, rect().adjusted(edge, edge, -edge, -edge), color(Token::AccentSoft), color(Token::Accent),
        cornerRadius());
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/formatssheet.h"

#include "models/services/background.h"
#include "views/payouts/formattexts.h"
#include "views/payouts/payoutwords.h"
#include "views/payouts/templatecolumns.h"
#include "views/payouts/templatefacts.h"
#include "views/payouts/templatewords.h"
#include "views/payouts/testprintsheet.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::size_t kMostComplaints = 4;
constexpr qsizetype kLongestRemark = 300;

} // namespace

FormatsSheet::FormatsSheet(Session &session, const QString &format, QWidget *parent)
    : Sheet(session, tr("Formats of payout files"), 110, parent),
      m_formats(session.desk().batches.formats()),
      m_format(new QComboBox),
      m_layout(new QComboBox),
      m_about(captionLabel({})),
      m_parts(new SegmentBar(tr("What to look at"))),
      m_stack(new QStackedLayout),
      m_columns(new TemplateColumns(session.desk().batches.formatDesk().words())),
      m_facts(new TemplateFacts(session.desk().batches.formatDesk().words())),
      m_changes(new TextRows({{u"where"_s, tr("Where"), false}, {u"what"_s, tr("What"), false},
                                 {u"shipped"_s, tr("The program's"), false}, {u"own"_s, tr("Yours"), false}},
          this)),
      m_sentence(paragraphLabel(tr("Loading …"))),
      m_header(makeButton(Icon::Import, tr("Read a header …"))),
      m_reset(makeButton(Icon::Undo, tr("Back to the program's …"))),
      m_test(makeButton(Icon::Eye, tr("Try on sample rows …"))),
      m_save(makeButton(Icon::Check, tr("Save"), Emphasis::Primary))
{
    for (const PayoutFormat &one : m_formats)
        m_format->addItem(formatText(one.title, 80), one.word);
    m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
    build();
    load();
}

void FormatsSheet::build()
{
    addNote(tr("Providers change what their files look like. Batches that are made already keep theirs."));
    QFormLayout *form = addForm();
    addFormRow(form, tr("File for"), m_format);
    addFormRow(form, tr("Layout"), m_layout);
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    body()->addWidget(m_parts, 0, Qt::AlignLeading);
    body()->addLayout(m_stack, 1); // before it shows its first page, which would be a window of its own
    m_parts->addSegment(u"columns"_s, tr("Columns"));
    m_stack->addWidget(m_columns);
    m_parts->addSegment(u"file"_s, tr("File and source"));
    m_stack->addWidget(m_facts);
    m_parts->addSegment(u"changes"_s, tr("What is yours"));
    auto *changes = new ElidedTable(tr("What is yours"));
    changes->setModel(m_changes);
    changes->setSelectionMode(QAbstractItemView::SingleSelection);
    changes->setColumnWidths({26, 20, 30, 0});
    m_stack->addWidget(changes);
    m_sentence->setAccessibleName(tr("Whether it can be used"));
    body()->addWidget(m_sentence);
    addLeadingButton(m_header);
    addLeadingButton(m_reset);
    addButton(m_test);
    addButton(m_save);
    m_header->setToolTip(tipText(tr("From a template that you downloaded from the provider, as CSV")));
    resize(std::max(minimumWidth(), scaled(1000)), scaled(640));
    m_parts->setCurrent(u"columns"_s);
    connect(m_parts, &SegmentBar::currentChanged, this, [this](const QString &id) {
        m_stack->setCurrentIndex(id == "file"_L1 ? 1 : id == "changes"_L1 ? 2 : 0);
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &FormatsSheet::load);
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_loading)
            showLayout();
    });
    connect(m_columns, &TemplateColumns::edited, this, &FormatsSheet::take);
    connect(m_facts, &TemplateFacts::edited, this, &FormatsSheet::take);
    connect(m_header, &QPushButton::clicked, this, &FormatsSheet::readHeader);
    connect(m_test, &QPushButton::clicked, this, &FormatsSheet::testPrint);
    connect(m_save, &QPushButton::clicked, this, &FormatsSheet::save);
    connect(m_reset, &QPushButton::clicked, this, &FormatsSheet::reset);
    refresh();
}

QString FormatsSheet::sentence() const
{
    return m_sentence->text();
}

TemplateLayout *FormatsSheet::layoutShown()
{
    const auto at = static_cast<std::size_t>(m_layout->currentIndex());
    return m_layout->currentIndex() >= 0 && at < m_draft.layouts.size() ? &m_draft.layouts[at] : nullptr;
}

void FormatsSheet::load()
{
    const QString word = m_format->currentData().toString();
    if (isEdited() && m_draft.format != word) { // another format was chosen over changes that nobody saved
        session().dialogs().confirm(this,
            {tr("Leave the changes?"), tr("The changes of this format were not saved."), {}, tr("Leave them"), {},
                true},
            [this, word](bool agreed) {
                const QString stays = agreed ? word : m_draft.format;
                if (agreed)
                    m_draft = m_stored;
                const QSignalBlocker quiet(m_format);
                m_format->setCurrentIndex(m_format->findData(stays));
                if (agreed)
                    load();
            });
        return;
    }
    const int generation = ++m_generation;
    services::inBackground(
        this, [&desk = session().desk(), word] { return desk.batches.formatDesk().show(word); },
        [this, generation](const Result<services::FormatView> &view) {
            if (generation != m_generation)
                return;
            if (view)
                show(*view);
            else
                showError(view.error());
        });
}

void FormatsSheet::show(const services::FormatView &view)
{
    m_draft = view.state.current;
    m_stored = view.state.current;
    m_isOwn = !view.state.ownHash.isEmpty();
    m_remarks = view.remarks;
    m_loading = true;
    m_layout->clear();
    for (const TemplateLayout &layout : m_draft.layouts)
        m_layout->addItem(tr("%1 (for %2)", "layout, kinds of destinations")
                              .arg(safeText(layout.name, 40), safeText(layout.kinds.join(u", "_s), 120)),
            layout.name);
    m_loading = false;
    m_columns->setReadOnly(!m_draft.isTable);
    m_facts->setReadOnly(!m_draft.isTable);
    m_facts->setTemplate(m_draft);
    QStringList about;
    about += m_isOwn ? tr("Your own copy is in use.") : tr("As the program brings it.");
    if (!m_draft.verified)
        about += tr("Not all of it is published by the provider: read the header of a template you downloaded, and try "
                    "it on sample rows.");
    for (const QString &remark : std::as_const(m_remarks))
        about += asSentence(formatText(remark, kLongestRemark));
    m_about->setText(about.join(u' '));
    showLayout();
    judge();
    Q_EMIT loaded();
}

void FormatsSheet::showLayout()
{
    if (const TemplateLayout *layout = layoutShown())
        m_columns->setLayoutOf(*layout, m_draft.settings);
    judge();
}

void FormatsSheet::take()
{
    if (TemplateLayout *layout = layoutShown())
        layout->columns = m_columns->columns();
    m_facts->fill(m_draft);
    judge();
}

void FormatsSheet::judge()
{
    const int generation = ++m_generation;
    m_isGood = false;
    refresh();
    services::inBackground(
        this, [&desk = session().desk(), draft = m_draft] { return desk.batches.formatDesk().check(draft); },
        [this, generation](const Result<services::DocumentCheck> &check) {
            if (generation != m_generation)
                return;
            showVerdict(check);
            refresh();
            Q_EMIT judged();
        });
}

void FormatsSheet::showVerdict(const Result<services::DocumentCheck> &check)
{
    if (!check) {
        m_sentence->setInk(Token::Negative);
        m_sentence->setText(saidSentence(check.error().text, kLongestRemark));
        return;
    }
    m_isGood = check->complaints.empty();
    showChanges(check->differences);
    if (!m_isGood) {
        QStringList sentences;
        for (std::size_t i = 0; i < std::min(check->complaints.size(), kMostComplaints); ++i)
            sentences += TemplateWordings::complaintText(check->complaints[i], m_draft);
        if (check->complaints.size() > kMostComplaints)
            sentences += tr("… and %Ln more", nullptr, static_cast<int>(check->complaints.size() - kMostComplaints));
        m_sentence->setInk(Token::Negative);
        m_sentence->setText(sentences.join(u'\n'));
        return;
    }
    const auto count = static_cast<int>(check->differences.size());
    m_sentence->setInk(Token::Text);
    m_sentence->setText(count == 0 ? tr("It is what the program brings.")
                                   : tr("It can be used. %Ln things are yours.", nullptr, count));
}

void FormatsSheet::showChanges(const std::vector<TemplateDifference> &differences)
{
    std::vector<TextRows::Row> rows;
    std::vector<TemplateDifference> here;
    for (const TemplateDifference &one : differences) {
        rows.push_back({{TemplateWordings::placeText(one, m_draft)}, {TemplateWordings::fieldText(one.field)},
            {safeText(one.shipped)}, {safeText(one.own)}});
        if (one.layout == m_layout->currentIndex())
            here.push_back(one);
    }
    m_changes->setRows(std::move(rows));
    m_parts->setCount(u"changes"_s, static_cast<qint64>(differences.size()));
    m_columns->setDifferences(here);
}

void FormatsSheet::readHeader()
{
    session().dialogs().openFile(this,
        {tr("Template of the provider"), {}, {}, tr("CSV files (*.csv *.txt);;All files (*)")},
        [this](const std::optional<QString> &path) {
            if (!path)
                return;
            services::inBackground(
                this,
                [&desk = session().desk(), read = session().dataReader(), path = *path, draft = m_draft,
                    layout = m_layout->currentData().toString()]() -> Result<HeaderProposal> {
                    RD_TRY(bytes, read(path));
                    return desk.batches.formatDesk().readHeader(draft, layout, bytes);
                },
                [this](const Result<HeaderProposal> &proposal) { takeHeader(proposal); });
        });
}

void FormatsSheet::takeHeader(const Result<HeaderProposal> &proposal)
{
    banners()->dismissAll();
    if (!proposal) {
        showError(proposal.error());
        return;
    }
    m_draft = proposal->made;
    m_facts->setTemplate(m_draft);
    m_parts->setCurrent(u"columns"_s);
    showLayout();
    if (const TemplateLayout *layout = layoutShown()) {
        for (std::size_t i = 0; i < layout->columns.size(); ++i) {
            if (layout->columns[i].cell.isEmpty()) { // the first one that is asked about
                m_columns->select(static_cast<int>(i));
                m_columns->cellChoice()->setFocus();
                break;
            }
        }
    }
    QStringList details;
    for (const QString &title : proposal->missing)
        details += tr("The file has no column for “%1”.").arg(safeText(title, 80));
    for (const QString &remark : proposal->remarks)
        details += saidSentence(remark, kLongestRemark);
    const auto asked = static_cast<int>(proposal->asked.size());
    const QString known = tr("%Ln columns were known.", nullptr, static_cast<int>(proposal->matched.size()));
    banners()->showBanner(u"header"_s,
        {asked > 0 ? Tone::Warning : Tone::Info,
            asked > 0 ? tr("%1 Say what goes into %Ln others.", "known columns", asked).arg(known) : known,
            details.join(u' '), {}, true});
}

void FormatsSheet::testPrint()
{
    services::TestOrder order;
    order.format = m_draft.format;
    order.layout = m_layout->currentData().toString();
    if (isEdited())
        order.draft = m_draft;
    m_running = true;
    refresh();
    services::inBackground(
        this, [&desk = session().desk(), order] { return desk.batches.formatDesk().testPrint(order); },
        [this](const Result<services::TestPrint> &print) {
            m_running = false;
            refresh();
            if (!print) {
                showError(print.error());
                return;
            }
            auto *sheet = new TestPrintSheet(session(), *print, this);
            connect(sheet, &TestPrintSheet::saved, this, [this](const QString &sentence) {
                banners()->showBanner(u"test"_s, {Tone::Positive, sentence, {}, {}, true});
            });
            sheet->open();
        });
}

void FormatsSheet::save()
{
    m_running = true;
    refresh();
    banners()->dismissAll();
    services::inBackground(
        this, [&desk = session().desk(), draft = m_draft] { return desk.batches.formatDesk().use(draft, desk.actor); },
        [this](const Status &done) {
            m_running = false;
            refresh();
            if (!done) {
                showError(done.error());
                return;
            }
            m_stored = m_draft;
            banners()->showBanner(u"saved"_s,
                {Tone::Positive, tr("Files are made this way from now on. Batches that are made already keep theirs."),
                    {}, {}, true});
            Q_EMIT saved(tr("The format of payout files was changed."));
            load();
        });
}

void FormatsSheet::reset()
{
    session().dialogs().confirm(this,
        {tr("Back to the program's?"), tr("Your copy of this format is taken away."),
            tr("Batches that are made already keep their files."), tr("Take it away"), {}, true},
        [this](bool agreed) {
            if (!agreed)
                return;
            m_running = true;
            refresh();
            services::inBackground(
                this,
                [&desk = session().desk(), word = m_draft.format] {
                    return desk.batches.formatDesk().reset(word, desk.actor);
                },
                [this](const Status &done) {
                    m_running = false;
                    if (!done) {
                        refresh();
                        showError(done.error());
                        return;
                    }
                    m_draft = m_stored;
                    Q_EMIT saved(tr("The format of payout files is the program's again."));
                    load();
                });
        });
}

void FormatsSheet::reject()
{
    if (!isEdited()) {
        Sheet::reject();
        return;
    }
    session().dialogs().confirm(this,
        {tr("Leave the changes?"), tr("The changes of this format were not saved."), {}, tr("Leave them"), {}, true},
        [this](bool agreed) {
            if (agreed)
                Sheet::reject();
        });
}

void FormatsSheet::refresh()
{
    m_header->setEnabled(!m_running && m_draft.isTable && !m_draft.layouts.empty());
    m_reset->setEnabled(!m_running && m_isOwn);
    m_test->setEnabled(!m_running && (m_isGood || !isEdited()) && !m_draft.layouts.empty());
    m_save->setEnabled(!m_running && m_isGood && isEdited());
    m_layout->setEnabled(m_layout->count() > 1);
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/campaigneditor.h"

#include "models/services/campaignplace.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/disclosure.h"
#include "views/campaigns/editor/editorlists.h"
#include "views/campaigns/editor/listeditor.h"
#include "views/campaigns/editor/listfields.h"
#include "views/campaigns/editor/participantbook.h"
#include "views/campaigns/editor/termspreview.h"
#include "views/campaigns/editor/whatifpanel.h"
#include "views/campaigns/editsheet.h"
#include "views/shell/session.h"
#include "views/support/leaving.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kPauseMs = 120; // after the last key
constexpr int kWordsWidth = 290;
constexpr int kCostWidth = 430; // a chart wants room
constexpr auto kWordsId = "words"_L1;
constexpr auto kCostId = "cost"_L1;

QString titleFor(EditorMode mode, const QJsonObject &document)
{
    return mode == EditorMode::New
        ? CampaignEditor::tr("New campaign")
        : CampaignEditor::tr("Edit campaign “%1”").arg(safeText(document["name"_L1].toString(), 60));
}

QTimeZone zoneOf(const Session &session)
{
    const QTimeZone zone(session.workspace().timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// What is missing is said in few words; the rest as the parser has it.
QString sentenceOf(const DocumentComplaint &complaint)
{
    if (complaint.text.startsWith("is missing"_L1))
        return complaint.text.contains(u'{')
            ? CampaignEditor::tr("This has to be filled in.")
            : CampaignEditor::tr("This has to be filled in: %1.")
                  .arg(safeText(saidText(complaint.text.section(u"accepted: "_s, 1)), 200));
    return saidSentence(complaint.text, 300);
}

/// Nobody has written anything there yet.
bool isUnfilled(const DocumentComplaint &complaint)
{
    return complaint.text.startsWith("is missing"_L1) || complaint.text.startsWith("[] "_L1)
        || complaint.text.startsWith("\"\" "_L1);
}

} // namespace

CampaignEditor::CampaignEditor(Session &session, const QJsonObject &document, EditorMode mode, QWidget *parent)
    : Sheet(session, titleFor(mode, document), 70, parent),
      m_draft(document),
      m_catalog(new CatalogBook(session, this)),
      m_context{m_draft, *m_catalog, session, session.workspace().currency, zoneOf(session),
          *new ParticipantBook(session, this)},
      m_sections(new QListWidget),
      m_scroll(new QScrollArea),
      m_side(new QWidget),
      m_sideChoice(new SegmentBar(tr("Beside the form"))),
      m_words(new Card),
      m_costs(new Card),
      m_preview(new TermsPreview(m_context)),
      m_whatIf(new WhatIfPanel(session, m_draft)),
      m_pause(new QTimer(this)),
      m_cost(makeButton(Icon::Chart, tr("What would it cost?"))),
      m_save(makeButton(Icon::Check, tr("Save …"), Emphasis::Primary))
{
    build(mode);
    const QSize room = parent ? parent->window()->size() : QSize(1200, 800);
    resize(qBound(minimumWidth(), room.width() - scaled(60), scaled(1240)),
        qBound(scaled(420), room.height() - scaled(40), scaled(900)));
    check();
    // An existing campaign keeps its name: there the first choice is the kind.
    if (Field *first = field(mode == EditorMode::New ? u"name"_s : u"kind"_s))
        first->entry()->setFocus(Qt::OtherFocusReason);
}

CampaignEditor::~CampaignEditor()
{
    // The widgets go after the members, and must not ask them any more.
    m_sections->disconnect(this);
    m_scroll->verticalScrollBar()->disconnect(this);
    for (QLineEdit *edit : m_scroll->findChildren<QLineEdit *>())
        edit->disconnect();
}

void CampaignEditor::build(EditorMode mode)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Large));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setFixedWidth(scaled(200));
    m_sections->viewport()->setAutoFillBackground(false); // on the ground of the window
    m_scroll->setProperty("rdGround", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Form"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space(Space::Small));
    m_sideChoice->addSegment(kWordsId, tr("In words"));
    m_sideChoice->addSegment(kCostId, tr("Cost", "of other terms"));
    side->addWidget(m_sideChoice, 0, Qt::AlignLeading);
    m_sideStack = new QStackedLayout;
    side->addLayout(m_sideStack, 1);
    m_side->setFixedWidth(scaled(kWordsWidth));
    connect(m_sideChoice, &SegmentBar::currentChanged, this, &CampaignEditor::showSide);
    row->addWidget(m_sections);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_side);
    body()->addLayout(row, 1);
    buildSections(mode);
    placePreview(false);
    addLeadingButton(m_cost);
    addButton(m_save);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in a field is not "save"
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Shows what changes before anything is saved (%1)")
                           .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &CampaignEditor::check);
    for (const auto signal : {&CampaignDraft::changed, &CampaignDraft::partsMade})
        connect(&m_draft, signal, m_pause, qOverload<>(&QTimer::start));
    connect(m_save, &QPushButton::clicked, this, &CampaignEditor::save);
    connect(m_cost, &QPushButton::clicked, this, &CampaignEditor::showCost);
}

void CampaignEditor::buildSections(EditorMode mode)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space(Space::Small), 0);
    column->setSpacing(space(Space::Large));
    m_parts = makeSections(m_context, mode);
    m_words->setMinimumHeight(scaled(420));
    m_parts.append({tr("In words"), m_words});
    m_costs->setMinimumHeight(scaled(560));
    m_parts.append({tr("What would it cost?"), m_costs});
    for (const EditorSection &part : std::as_const(m_parts)) {
        column->addWidget(part.widget);
        m_sections->addItem(part.title);
        m_sections->item(m_sections->count() - 1)->setToolTip(part.title);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
    const auto hideUnwanted = [this] {
        for (int i = 0; i < m_parts.size(); ++i) {
            if (const auto *board = qobject_cast<LeaderboardCard *>(m_parts[i].widget))
                m_sections->item(i)->setHidden(!board->isWanted());
        }
    };
    hideUnwanted();
    for (const EditorSection &part : std::as_const(m_parts)) {
        if (auto *board = qobject_cast<LeaderboardCard *>(part.widget))
            connect(board, &LeaderboardCard::wantedChanged, this, hideUnwanted);
    }
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentRowChanged, this, &CampaignEditor::goToSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &CampaignEditor::followScrolling);
}

std::optional<Error> CampaignEditor::placeError() const
{
    if (!m_draft.terms())
        return std::nullopt;
    const auto place = services::placeOf(*m_draft.terms(), session().connections());
    return place ? std::nullopt : std::optional(place.error());
}

std::vector<DocumentComplaint> CampaignEditor::allComplaints() const
{
    std::vector<DocumentComplaint> all = m_draft.complaints();
    if (const auto error = placeError())
        all.push_back({u"connections"_s, error->text});
    return all;
}

Field *CampaignEditor::field(const QString &path) const
{
    for (Field *one : m_scroll->findChildren<Field *>()) {
        if (one->path() == path)
            return one;
    }
    return nullptr;
}

/// The field that shows this member, or the nearest one around it.
Field *CampaignEditor::fieldFor(const QString &path) const
{
    Field *best = nullptr;
    for (Field *one : m_scroll->findChildren<Field *>()) {
        if (isWithin(path, one->path()) && (!best || one->path().size() > best->path().size()))
            best = one;
    }
    return best;
}

void CampaignEditor::check()
{
    mark();
    m_preview->refresh();
    Q_EMIT checked();
}

void CampaignEditor::mark()
{
    const auto complaints = allComplaints();
    QHash<Field *, QString> problems;
    for (const DocumentComplaint &complaint : complaints) {
        Field *field = fieldFor(complaint.path);
        if (!m_saveTried && isUnfilled(complaint))
            continue;
        if (field && !problems.contains(field))
            problems.insert(field, field->ownProblem().isEmpty() ? sentenceOf(complaint) : field->ownProblem());
    }
    for (Field *field : m_scroll->findChildren<Field *>())
        field->setProblem(problems.value(field));
    for (ListEditor *list : m_scroll->findChildren<ListEditor *>())
        list->showComplaints(complaints);
    for (int i = 0; i < m_parts.size(); ++i) {
        const auto fields = m_parts[i].widget->findChildren<Field *>();
        const bool isWrong =
            std::any_of(fields.begin(), fields.end(), [](const Field *field) { return !field->problem().isEmpty(); });
        m_sections->item(i)->setIcon(isWrong ? Icons::get(Icon::Warning, Token::Negative) : QIcon());
        m_sections->item(i)->setData(
            Qt::AccessibleDescriptionRole, isWrong ? tr("Something here has to be put right.") : QString());
    }
    if (complaints.empty())
        banners()->dismiss(u"complaints"_s);
}

void CampaignEditor::goToFirstComplaint()
{
    m_saveTried = true;
    const auto complaints = allComplaints();
    for (const DocumentComplaint &complaint : complaints) {
        for (ListEditor *list : m_scroll->findChildren<ListEditor *>())
            list->reveal(complaint.path);
    }
    mark();
    banners()->showBanner(u"complaints"_s,
        {Tone::Warning, tr("%Ln things have to be put right first.", nullptr, static_cast<int>(complaints.size())), {},
            {}, true});
    // The first in the order of the form, which is not that of the document.
    for (const EditorSection &part : std::as_const(m_parts)) {
        for (Field *field : part.widget->findChildren<Field *>()) {
            if (field->problem().isEmpty())
                continue;
            revealWidget(field);
            QWidget *entry = field->entry();
            QTimer::singleShot(0, field, [this, field, entry] {
                m_scroll->ensureWidgetVisible(field, 0, scaled(80));
                if (entry)
                    entry->setFocus(Qt::OtherFocusReason);
            });
            return;
        }
    }
}

void CampaignEditor::goToSection(int index)
{
    if (m_scrolling || index < 0 || index >= m_parts.size())
        return;
    m_scrolling = true;
    m_scroll->verticalScrollBar()->setValue(m_parts[index].widget->y());
    m_scrolling = false;
}

void CampaignEditor::followScrolling()
{
    if (m_scrolling)
        return;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int line = bar->value() == bar->maximum() && bar->maximum() > 0
        ? m_scroll->widget()->height()
        : bar->value() + m_scroll->viewport()->height() / 3;
    int current = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].widget->isHidden() && m_parts[i].widget->y() <= line)
            current = i;
    }
    m_scrolling = true;
    m_sections->setCurrentRow(current);
    m_scrolling = false;
}

void CampaignEditor::openEverything()
{
    // Opening one list may show another.
    for (int round = 0; round < 3; ++round) {
        for (ListEditor *list : m_scroll->findChildren<ListEditor *>())
            list->openAll();
    }
    for (Disclosure *more : m_scroll->findChildren<Disclosure *>())
        more->setOpen(true);
}

/// What is written in a line and not yet in its list belongs to the campaign: a filter must not get lost.
void CampaignEditor::takeTyped()
{
    for (TextsField *field : m_scroll->findChildren<TextsField *>())
        field->take();
}

void CampaignEditor::save()
{
    takeTyped();
    if (!allComplaints().empty()) {
        goToFirstComplaint();
        return;
    }
    apply(m_draft.json());
}

void CampaignEditor::apply(const QByteArray &document)
{
    banners()->dismissAll();
    auto *sheet = new EditSheet(session(), document, this);
    connect(sheet, &EditSheet::refused, this, [this](const Error &error) { showError(error); });
    connect(sheet, &EditSheet::applied, this, &CampaignEditor::finish);
    sheet->open();
    sheet->start();
}

void CampaignEditor::finish(const services::CampaignApplyReport &report)
{
    Q_EMIT applied(report);
    accept();
}

void CampaignEditor::showCost()
{
    takeTyped();
    if (!allComplaints().empty()) {
        goToFirstComplaint();
        return;
    }
    m_sideChoice->setCurrent(kCostId);
    m_whatIf->setFollowing(true);
    if (m_isNarrow) {
        m_costs->show();
        m_sections->item(m_sections->count() - 1)->setHidden(false);
        // Once it has its place in the form.
        QTimer::singleShot(0, this, [this] { m_sections->setCurrentRow(m_sections->count() - 1); });
    }
    m_whatIf->periodChoice()->setFocus(Qt::OtherFocusReason);
}

/// What is not looked at is not computed.
void CampaignEditor::showSide(const QString &id)
{
    const bool isCost = id == kCostId;
    m_whatIf->setFollowing(isCost);
    m_side->setFixedWidth(scaled(isCost ? kCostWidth : kWordsWidth));
    if (!m_isNarrow)
        m_sideStack->setCurrentWidget(isCost ? static_cast<QWidget *>(m_whatIf) : m_preview);
}

void CampaignEditor::reject()
{
    takeTyped();
    if (!m_draft.isChanged()) {
        Sheet::reject();
        return;
    }
    askToLeave(
        session().dialogs(), this, tr("What you changed in this campaign is lost."), [this] { Sheet::reject(); });
}

void CampaignEditor::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the field it is pressed in.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    Sheet::keyPressEvent(event);
}

void CampaignEditor::placePreview(bool narrow)
{
    m_isNarrow = narrow;
    QLayout *words = static_cast<Card *>(m_words)->body();
    QLayout *costs = static_cast<Card *>(m_costs)->body();
    if (narrow && words->indexOf(m_preview) < 0) {
        words->addWidget(m_preview);
        costs->addWidget(m_whatIf);
    } else if (!narrow && m_sideStack->indexOf(m_preview) < 0) {
        m_sideStack->addWidget(m_preview);
        m_sideStack->addWidget(m_whatIf);
    }
    m_preview->showTitle(narrow); // beside the form the choice above it says so
    if (narrow) {
        m_preview->setVisible(true); // a stack hides what it does not show
        m_whatIf->setVisible(true);
    } else {
        showSide(m_sideChoice->current());
    }
    const bool isCostWanted = narrow && m_whatIf->isFollowing();
    m_side->setVisible(!narrow);
    m_words->setVisible(narrow);
    m_costs->setVisible(isCostWanted);
    m_sections->item(m_sections->count() - 2)->setHidden(!narrow);
    m_sections->item(m_sections->count() - 1)->setHidden(!isCostWanted);
}

void CampaignEditor::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    placePreview(width() < scaled(1000));
    m_sections->setVisible(width() >= scaled(760));
}

} // namespace rd::views

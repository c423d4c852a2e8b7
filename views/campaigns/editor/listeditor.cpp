// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/listeditor.h"

#include "views/campaigns/editor/listfields.h"
#include "views/theme/tokens.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <chrono>

namespace rd::views {

namespace {

constexpr std::chrono::milliseconds kEdgePause{30};

/// Where a dragged element would come to lie.
class DropLine : public QWidget {
public:
    explicit DropLine(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Accent));
    }
};

} // namespace

ListEditor::ListEditor(EditorContext &context, Plan plan, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_plan(std::move(plan)),
      m_column(new QWidget),
      m_empty(paragraphLabel(m_plan.words.empty)),
      m_dropLine(new DropLine(m_column)),
      m_edge(new QTimer(this)),
      m_add(makeButton(Icon::Plus, m_plan.words.add))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    auto *items = new QVBoxLayout(m_column);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(space(Space::Small));
    m_empty->setInk(Token::Muted);
    column->addWidget(m_empty);
    column->addWidget(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const qsizetype count = m_context.draft.count(m_plan.path);
        addElement(m_plan.fresh(count), count);
    });
    m_edge->setInterval(kEdgePause);
    connect(m_edge, &QTimer::timeout, this, &ListEditor::scrollAtEdge);
    connect(&context.draft, &CampaignDraft::changed, this, &ListEditor::retitle);
    rebuild(context.draft.count(m_plan.path) == 1 ? 0 : -1);
}

void ListEditor::rebuild(qsizetype open)
{
    m_edge->stop();
    for (ListItem *item : std::as_const(m_items)) {
        // Out of the form at once: a field that is going must not be asked or written any more.
        item->hide();
        item->setParent(nullptr);
        item->deleteLater();
    }
    m_items.clear();
    const qsizetype count = m_context.draft.count(m_plan.path);
    for (qsizetype i = 0; i < count; ++i)
        addItem(elementPath(m_plan.path, i), i == open);
    m_empty->setVisible(count == 0 && !m_plan.words.empty.isEmpty());
    m_column->setVisible(count > 0);
    retitle();
    m_context.draft.announceParts();
}

void ListEditor::addItem(const QString &path, bool open)
{
    const qsizetype at = m_items.size();
    auto *item = new ListItem(m_plan.kind, m_plan.words.remove, [this, path] { return m_plan.build(path); });
    m_items += item;
    m_column->layout()->addWidget(item);
    connect(item, &ListItem::filled, &m_context.draft, &CampaignDraft::announceParts);
    item->setMovable(at > 0, at + 1 < m_context.draft.count(m_plan.path));
    item->setOpen(open);
    connect(item, &ListItem::removeRequested, this, [this, at] { removeElement(at); });
    connect(item, &ListItem::copyRequested, this, [this, at] {
        takeTyped(); // the copy has it, too
        addElement(m_context.draft.value(elementPath(m_plan.path, at)), at + 1);
    });
    connect(item, &ListItem::moveRequested, this, [this, at](int by) { moveElement(at, at + by); });
    connect(item, &ListItem::dragged, this, &ListEditor::followDrag);
    connect(item, &ListItem::dropped, this, [this, at](int y) {
        m_edge->stop();
        m_dropLine->hide();
        const qsizetype place = placeAt(y);
        moveElement(at, place > at ? place - 1 : place);
    });
}

/// Before elements change their places: what is written in a line belongs to where it was written.
void ListEditor::takeTyped()
{
    for (TextsField *field : m_column->findChildren<TextsField *>())
        field->take();
}

void ListEditor::addElement(const QJsonValue &element, qsizetype at)
{
    takeTyped();
    m_context.draft.insert(m_plan.path, at, element);
    tidy();
    rebuild(at);
    ListItem *item = m_items.value(at);
    if (!item)
        return;
    const auto fields = item->findChildren<Field *>();
    if (!fields.isEmpty() && fields.constFirst()->entry())
        fields.constFirst()->entry()->setFocus(Qt::OtherFocusReason);
}

void ListEditor::moveElement(qsizetype from, qsizetype to)
{
    const qsizetype count = m_items.size();
    if (to < 0 || to >= count || from == to)
        return;
    takeTyped();
    const bool isOpen = m_items[from]->isOpen();
    m_context.draft.move(m_plan.path, from, to);
    tidy();
    rebuild(isOpen ? to : -1);
    if (QToolButton *handle = m_items[to]->handle())
        handle->setFocus(Qt::OtherFocusReason);
}

void ListEditor::removeElement(qsizetype at)
{
    takeTyped();
    m_context.draft.removeAt(m_plan.path, at);
    tidy();
    rebuild(-1);
    if (m_items.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_items[qMin(at, m_items.size() - 1)]->removeButton()->setFocus(Qt::OtherFocusReason);
}

void ListEditor::tidy()
{
    if (m_plan.tidy)
        m_context.draft.set(m_plan.path, m_plan.tidy(m_context.draft.value(m_plan.path).toArray()));
}

void ListEditor::retitle()
{
    if (!m_plan.title)
        return;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto [title, summary] = m_plan.title(i, m_context.draft.value(elementPath(m_plan.path, i)));
        m_items[i]->setTitle(title, summary);
    }
}

void ListEditor::openAll()
{
    for (ListItem *item : std::as_const(m_items))
        item->setOpen(true);
}

bool ListEditor::reveal(const QString &path)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!isWithin(path, elementPath(m_plan.path, i)))
            continue;
        m_items[i]->setOpen(true);
        return true;
    }
    return false;
}

void ListEditor::showComplaints(const std::vector<DocumentComplaint> &complaints)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QString element = elementPath(m_plan.path, i);
        const auto isInside = [&element](const DocumentComplaint &one) { return isWithin(one.path, element); };
        m_items[i]->setProblem(std::any_of(complaints.begin(), complaints.end(), isInside));
    }
}

qsizetype ListEditor::placeAt(int y) const
{
    qsizetype place = 0;
    for (const ListItem *item : m_items) {
        if (y > item->geometry().center().y())
            ++place;
    }
    return place;
}

void ListEditor::showDropLine(qsizetype place)
{
    const int gap = space(Space::Small);
    const int y = place < m_items.size() ? m_items[place]->y() - gap / 2 : m_column->height() - scaled(2);
    m_dropLine->setGeometry(0, qMax(0, y - scaled(1)), m_column->width(), scaled(3));
    m_dropLine->raise();
    m_dropLine->show();
}

/// @param y of the pointer in the column of elements
void ListEditor::followDrag(int y)
{
    m_dragAt = m_column->mapToGlobal(QPoint(0, y)).y();
    showDropLine(placeAt(y));
    if (!m_edge->isActive())
        m_edge->start();
}

/// Whoever holds an element at the edge of the form gets to the places beyond it.
void ListEditor::scrollAtEdge()
{
    QScrollArea *form = nullptr;
    for (QWidget *above = parentWidget(); above != nullptr && form == nullptr; above = above->parentWidget())
        form = qobject_cast<QScrollArea *>(above);
    if (form == nullptr)
        return;
    const int edge = fontMetrics().height() * 2;
    const int at = form->viewport()->mapFromGlobal(QPoint(0, m_dragAt)).y();
    const int below = at - (form->viewport()->height() - edge);
    // The further out, the faster, up to an edge's height a step.
    const int step = at < edge ? qMax(at - edge, -edge) / 2 : below > 0 ? qMin(below, edge) / 2 : 0;
    if (step == 0)
        return;
    form->verticalScrollBar()->setValue(form->verticalScrollBar()->value() + step);
    showDropLine(placeAt(m_column->mapFromGlobal(QPoint(0, m_dragAt)).y()));
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/helpwindow.h"

#include "views/theme/tokens.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kTopicRole = Qt::UserRole;
constexpr int kSectionRole = Qt::UserRole + 1;
constexpr int kMostMarks = 500;
constexpr int kMostZoom = 12;

/// The pages of the resources and nothing else: no picture, style or page comes from anywhere.
class HelpBrowser : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QUrl whole = source().resolved(name);
        const bool isOurs = whole.scheme() == u"qrc" && whole.path().startsWith(u"/help/");
        return isOurs ? QTextBrowser::loadResource(type, whole) : QVariant();
    }
};

/// The n-th heading, from 0; an invalid block where there are fewer.
QTextBlock headingOf(const QTextDocument &document, int number)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && number-- == 0)
            return block;
    }
    return {};
}

QString topicOf(const QUrl &address)
{
    return address.fileName().section(u'.', 0, 0);
}

} // namespace

HelpWindow::HelpWindow(Dialogs *dialogs, QWidget *parent)
    : QDialog(parent),
      m_dialogs(dialogs),
      m_sections(helpSections()),
      m_browser(new HelpBrowser),
      m_search(new QLineEdit),
      m_side(new QStackedWidget),
      m_contents(new QTreeWidget),
      m_results(new QListWidget)
{
    setWindowTitle(tr("Help"));
    setObjectName(u"help"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Large), space(Space::Large), space(Space::Large), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    m_browser->setOpenExternalLinks(false);
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->document()->setDocumentMargin(space(Space::Medium));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildSide());
    halves->addWidget(m_browser);
    halves->setStretchFactor(1, 1);
    halves->setSizes({scaled(260), scaled(600)});
    column->addWidget(halves, 1);
    column->addWidget(buildButtons());
    fillContents();
    resize(scaled(880), scaled(600));

    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::arrive);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::openResult);
    connect(m_results, &QListWidget::itemActivated, this, &HelpWindow::openResult);
    connect(m_results, &QListWidget::itemClicked, this, &HelpWindow::openResult);
    const auto openTopic = [this](const QTreeWidgetItem *item) {
        m_marked.clear();
        go(item->data(0, kTopicRole).toString(), item->data(0, kSectionRole).toInt());
    };
    connect(m_contents, &QTreeWidget::itemActivated, this, openTopic);
    connect(m_contents, &QTreeWidget::itemClicked, this, openTopic);
    m_search->installEventFilter(this);
    m_results->installEventFilter(this);
    m_contents->installEventFilter(this);
}

QWidget *HelpWindow::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    column->addWidget(m_search);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setRootIsDecorated(true);
    m_results->setAccessibleName(tr("Found in the help"));
    m_results->setWordWrap(true);
    m_results->setTextElideMode(Qt::ElideRight);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setResizeMode(QListView::Adjust);
    m_results->setSpacing(space(Space::Tight));
    m_side->addWidget(m_contents);
    m_side->addWidget(m_results);
    column->addWidget(m_side, 1);
    side->setMinimumWidth(scaled(180));
    return side;
}

QWidget *HelpWindow::buildButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space(Space::Small));
    const auto add = [&](QAbstractButton *button, const QKeySequence &keys, const auto &then) {
        button->setToolTip(tr("%1 (%2)", "what a button does, key")
                               .arg(button->accessibleName().isEmpty() ? button->text() : button->accessibleName(),
                                   keys.toString(QKeySequence::NativeText)));
        connect(button, &QAbstractButton::clicked, this, then);
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
        buttons->addWidget(button);
    };
    QPushButton *back = makeButton(Icon::ChevronLeft, tr("Back"), Emphasis::Quiet);
    add(back, Qt::ALT | Qt::Key_Left, [this] { m_browser->backward(); });
    QPushButton *forward = makeButton(Icon::ChevronRight, tr("Forward"), Emphasis::Quiet);
    add(forward, Qt::ALT | Qt::Key_Right, [this] { m_browser->forward(); });
    QPushButton *topics = makeButton(Icon::Help, tr("All topics"), Emphasis::Quiet);
    add(topics, Qt::ALT | Qt::Key_Home, [this] {
        m_search->clear();
        go(u"index"_s, 0);
    });
    buttons->addStretch(1);
    add(iconButton(Icon::Minus, tr("Smaller text")), Qt::CTRL | Qt::Key_Minus, [this] { zoom(-1); });
    add(iconButton(Icon::Plus, tr("Larger text")), Qt::CTRL | Qt::Key_Plus, [this] { zoom(1); });
    if (m_dialogs)
        add(makeButton(tr("Print …"), Emphasis::Quiet), Qt::CTRL | Qt::Key_P, [this] { print(); });
    QPushButton *close = makeButton(tr("Close"));
    buttons->addWidget(close);
    back->setEnabled(false);
    forward->setEnabled(false);
    // The window is asked on Enter in the search, too: no button of it may take that key.
    for (QPushButton *button : row->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    auto *normal = new QShortcut(Qt::CTRL | Qt::Key_0, this);
    connect(normal, &QShortcut::activated, this, [this] { zoom(-m_zoom); });
    return row;
}

void HelpWindow::fillContents()
{
    QTreeWidgetItem *page = nullptr;
    for (const HelpSection &section : m_sections) {
        auto *item = section.number == 0 || !page ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(page);
        item->setText(0, section.title);
        item->setData(0, kTopicRole, section.topic);
        item->setData(0, kSectionRole, section.number);
        if (section.number == 0)
            page = item;
    }
}

void HelpWindow::show(const HelpPlace &place)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&place](const HelpSection &section) {
        return section.topic == place.topic && section.anchor == place.anchor && !place.anchor.isEmpty();
    });
    m_search->clear();
    m_marked.clear();
    go(place.topic, found == m_sections.end() ? 0 : found->number);
    QDialog::show();
    raise();
    activateWindow();
    m_browser->setFocus();
    arrive(m_browser->source()); // once more, with the size of the window
}

void HelpWindow::go(const QString &topic, int section)
{
    QUrl address(u"qrc"_s + helpPath(topic));
    if (section > 0)
        address.setFragment(u"s%1"_s.arg(section));
    if (m_browser->source() == address)
        arrive(address);
    else
        m_browser->setSource(address);
}

void HelpWindow::arrive(const QUrl &address)
{
    const QString topic = topicOf(address);
    const QString fragment = address.fragment();
    int number = fragment.startsWith(u's') ? fragment.mid(1).toInt() : 0;
    for (const HelpSection &section : m_sections) {
        if (section.topic == topic && !fragment.isEmpty() && section.anchor == fragment)
            number = section.number;
    }
    const QTextBlock block = headingOf(*m_browser->document(), number);
    const int at = block.isValid() && number > 0 ? block.position() : 0;
    if (block.isValid())
        m_browser->setTextCursor(QTextCursor(block)); // a screen reader goes on from here
    const QRectF place = m_browser->document()->documentLayout()->blockBoundingRect(block);
    m_browser->verticalScrollBar()->setValue(number > 0 ? qRound(place.top()) : 0);
    mark(at);
    for (int page = 0; page < m_contents->topLevelItemCount(); ++page) {
        QTreeWidgetItem *item = m_contents->topLevelItem(page);
        if (item->data(0, kTopicRole).toString() != topic)
            continue;
        item->setExpanded(true);
        m_contents->setCurrentItem(number > 0 && number <= item->childCount() ? item->child(number - 1) : item);
    }
}

/// Marks the words searched for, and scrolls to the first one from there on if it is out of sight.
void HelpWindow::mark(int from)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor first;
    if (!m_marked.isEmpty()) {
        for (const auto &[at, length] : wordPlaces(m_browser->toPlainText(), m_marked, kMostMarks)) {
            QTextEdit::ExtraSelection one;
            one.cursor = QTextCursor(m_browser->document());
            one.cursor.setPosition(at);
            one.cursor.setPosition(at + length, QTextCursor::KeepAnchor);
            one.format.setBackground(color(Token::AccentSoft));
            one.format.setForeground(color(Token::Text));
            one.format.setFontUnderline(true);
            if (first.isNull() && at >= from)
                first = one.cursor;
            marks += one;
        }
    }
    m_browser->setExtraSelections(marks);
    if (first.isNull())
        return;
    first.setPosition(first.selectionStart());
    const QRect place = m_browser->cursorRect(first);
    if (place.bottom() > m_browser->viewport()->height())
        m_browser->verticalScrollBar()->setValue(
            m_browser->verticalScrollBar()->value() + place.bottom() - m_browser->viewport()->height() / 2);
}

void HelpWindow::search()
{
    const QString words = m_search->text();
    m_hits = searchHelp(m_sections, words);
    m_results->clear();
    for (const HelpHit &hit : m_hits) {
        const QString where = hit.section.number == 0
            ? hit.section.page
            : tr("%1: %2", "page of help, heading").arg(hit.section.page, hit.section.title);
        new QListWidgetItem(where + u'\n' + hit.excerpt, m_results);
    }
    const bool isSearching = !words.trimmed().isEmpty();
    if (isSearching && m_hits.empty()) {
        auto *none = new QListWidgetItem(tr("Nothing in the help has all of these words."), m_results);
        none->setFlags(Qt::NoItemFlags);
    }
    m_results->setCurrentRow(m_hits.empty() ? -1 : 0);
    m_side->setCurrentWidget(isSearching ? static_cast<QWidget *>(m_results) : m_contents);
    if (!isSearching) {
        m_marked.clear();
        m_browser->setExtraSelections({});
    }
}

void HelpWindow::openResult()
{
    const int row = m_results->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size())
        return;
    m_marked = m_search->text();
    const HelpSection &section = m_hits[static_cast<std::size_t>(row)].section;
    go(section.topic, section.number);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Down from the search leads into what was found.
    if (watched == m_search && key == Qt::Key_Down) {
        QWidget *list = m_side->currentWidget();
        list->setFocus();
        return true;
    }
    // Some desktops open what is chosen with a click alone.
    if (watched == m_results && isEnter) {
        openResult();
        return true;
    }
    if (watched == m_contents && isEnter && m_contents->currentItem()) {
        const QTreeWidgetItem *item = m_contents->currentItem();
        m_marked.clear();
        go(item->data(0, kTopicRole).toString(), item->data(0, kSectionRole).toInt());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::zoom(int steps)
{
    const int wanted = std::clamp(m_zoom + steps, -kMostZoom / 3, kMostZoom);
    m_browser->zoomIn(wanted - m_zoom);
    m_zoom = wanted;
}

void HelpWindow::print()
{
    constexpr double kMarginMm = 15;
    PrinterQuestion question;
    question.title = m_browser->documentTitle();
    question.layout = {
        QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4),
        QPageLayout::Portrait, QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
    m_dialogs->choosePrinter(this, question, [this](const std::shared_ptr<QPagedPaintDevice> &printer) {
        if (!printer)
            return;
        // Without the marks of a search, and with the ink of paper.
        const std::unique_ptr<QTextDocument> paper(m_browser->document()->clone());
        paper->setDefaultFont(QApplication::font());
        paper->print(printer.get());
    });
}

void showHelp(QWidget *parent, PageId page, Dialogs *dialogs)
{
    const QWidget *focus = QApplication::focusWidget();
    const HelpPlace place = helpPlaceOf(focus && parent->isAncestorOf(focus) ? focus : parent, page);
    auto *window = parent->findChild<HelpWindow *>(u"help"_s, Qt::FindDirectChildrenOnly);
    if (!window) {
        window = new HelpWindow(dialogs, parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show(place);
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "models/services/background.h"
#include "models/services/campaignservice.h"
#include "models/services/peopleservice.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"
#include "views/support/textrows.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::size_t kMostShown = 60;
constexpr int kWidth = 620;
constexpr int kHeight = 420;

enum Rank { kHere, kPage, kWindow, kElsewhere, kThing };

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

} // namespace

CommandPalette::CommandPalette(Session &session, MainWindow &window)
    : QDialog(&window),
      m_session(session),
      m_window(window),
      m_input(new QLineEdit),
      m_table(new ElidedTable(tr("What can be done"))),
      m_rows(new TextRows(
          {{u"text"_s, tr("Command"), false}, {u"where"_s, tr("Where"), false}, {u"key"_s, tr("Shortcut"), false}},
          this)),
      m_nothing(paragraphLabel(tr("Nothing of that name. Try another word.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Go to anything"));
    build();
    collect();
    refresh();
    loadPeople();
}

void CommandPalette::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Large), space(Space::Large), space(Space::Large), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    m_input->setPlaceholderText(tr("Type a command, a page, a participant or a campaign"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->setMaxLength(200);
    m_input->installEventFilter(this);
    column->addWidget(m_input);
    m_nothing->setInk(Token::Muted);
    column->addWidget(m_nothing);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidths({0, 20, 18});
    m_table->setFocusPolicy(Qt::NoFocus); // the keys stay with the text
    column->addWidget(m_table, 1);
    resize(scaled(kWidth), scaled(kHeight));
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_table, &QAbstractItemView::clicked, this, &CommandPalette::run);
    m_input->setFocus();
}

void CommandPalette::add(
    const QString &text, const QString &where, const QString &key, int rank, std::function<void()> act)
{
    m_entries.push_back({text, where, key, QString(text + u' ' + where).toCaseFolded(), std::move(act), rank});
}

void CommandPalette::addMenu(const QMenu &menu, const QString &where)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (const QMenu *inner = action->menu()) {
            addMenu(*inner, plainText(*action));
        } else if (action->isEnabled()) {
            add(plainText(*action), where, action->shortcut().toString(QKeySequence::NativeText), kWindow,
                [action] { action->trigger(); });
        }
    }
}

void CommandPalette::addPages()
{
    for (int i = 0; i < kPageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        const bool isHere = id == m_window.currentPage();
        for (QAction *action : m_window.page(id)->commands()) {
            if (action->isSeparator() || !action->isEnabled() || action->text().isEmpty())
                continue;
            // Elsewhere only what asks before it does anything: the selection there cannot be seen.
            const bool asks = action->text().endsWith(u'…');
            if (isHere || asks)
                add(plainText(*action), MainWindow::titleOf(id), action->shortcut().toString(QKeySequence::NativeText),
                    isHere ? kHere : kElsewhere, [window = &m_window, id, action] {
                        window->go(id);
                        action->trigger();
                    });
        }
    }
}

void CommandPalette::collect()
{
    for (int i = 0; i < kPageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        add(MainWindow::titleOf(id), tr("Page"),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)).toString(QKeySequence::NativeText), kPage,
            [window = &m_window, id] { window->go(id); });
    }
    addPages();
    for (const QAction *menu : m_window.menuBar()->actions()) {
        // Pages and what they offer are there already.
        if (menu->menu() && menu->menu()->objectName().isEmpty())
            addMenu(*menu->menu(), plainText(*menu));
    }
}

void CommandPalette::loadPeople()
{
    struct Things {
        std::vector<std::pair<qint64, QString>> people; ///< id, name and address
        QStringList campaigns;
    };
    services::inBackground(
        this,
        [&desk = m_session.desk()]() -> Result<Things> {
            Things things;
            RD_TRY(people, desk.people.participants());
            RD_TRY(campaigns, desk.campaigns.list());
            for (const ParticipantSummary &one : people)
                things.people.emplace_back(one.participant.id.value,
                    one.participant.name.isEmpty() ? one.participant.email
                                                   : QString(one.participant.name + u" · "_s + one.participant.email));
            for (const Campaign &campaign : campaigns)
                things.campaigns += campaign.name;
            return things;
        },
        [this](const Result<Things> &things) {
            if (!things)
                return; // the pages say what is wrong with the books
            for (const auto &[id, name] : things->people)
                add(safeText(name, 120), tr("Participant"), {}, kThing,
                    [session = &m_session, who = id] { session->navigate(PageId::Participants, u"id %1"_s.arg(who)); });
            for (const QString &name : things->campaigns)
                add(safeText(name, 80), tr("Campaign"), {}, kThing,
                    [session = &m_session, name] { session->navigate(PageId::Campaigns, name); });
            refresh();
            Q_EMIT peopleLoaded();
        });
}

void CommandPalette::refresh()
{
    const QStringList words = m_input->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool fits = std::all_of(
            words.begin(), words.end(), [&entry](const QString &word) { return entry.folded.contains(word); });
        // Without a word people are too many to show.
        if (!fits || (words.isEmpty() && entry.rank == kThing))
            continue;
        const bool begins = !words.isEmpty() && entry.folded.startsWith(words.first());
        found.emplace_back(entry.rank + (begins ? 0 : kThing + 1), i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (found.size() > kMostShown)
        found.resize(kMostShown);
    m_shown.clear();
    std::vector<TextRows::Row> rows;
    for (const auto &[rank, i] : found) {
        m_shown.push_back(i);
        rows.push_back({{m_entries[i].text}, {m_entries[i].where}, {m_entries[i].key}});
    }
    m_rows->setRows(std::move(rows));
    m_table->setVisible(!m_shown.empty());
    m_nothing->setVisible(m_shown.empty());
    m_table->selectRow(0);
}

void CommandPalette::run()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size())
        return;
    // It may open a sheet of its own: this one goes first.
    const auto act = m_entries[m_shown[static_cast<std::size_t>(row)]].act;
    accept();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    // Escape is ours, not a shortcut of the page below.
    if (watched == m_input && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int last = m_rows->rowCount() - 1;
        const int row = m_table->currentIndex().row();
        const int page = qMax(1, m_table->viewport()->height() / qMax(1, m_table->rowHeight(0)) - 1);
        switch (key->key()) {
        case Qt::Key_Up:
            m_table->selectRow(row <= 0 ? last : row - 1);
            return true;
        case Qt::Key_Down:
            m_table->selectRow(row >= last ? 0 : row + 1);
            return true;
        case Qt::Key_PageUp:
            m_table->selectRow(qMax(0, row - page));
            return true;
        case Qt::Key_PageDown:
            m_table->selectRow(qMin(last, row + page));
            return true;
        case Qt::Key_Escape:
            reject();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rd::views

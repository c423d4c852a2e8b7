// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "models/items/participantmodel.h"
#include "models/services/background.h"
#include "models/services/campaignservice.h"
#include "models/services/historyservice.h"
#include "views/shell/actiontext.h"
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

/// Those whose name or address contains every word; the first ones, those who begin with the first word before others.
std::vector<CommandPalette::Person> peopleWith(const ParticipantIndex &people, const QStringList &words)
{
    constexpr unsigned kFields =
        ParticipantIndex::bit(ParticipantIndex::Name) | ParticipantIndex::bit(ParticipantIndex::Email);
    RowSet hits(people.size(), true);
    for (const QString &word : words) {
        RowSet having(people.size(), false);
        people.texts().find(word.toUtf8().toStdString(), kFields, having);
        hits.keep(having);
    }
    const std::string first = words.constFirst().toUtf8().toStdString();
    std::vector<std::size_t> beginning;
    std::vector<std::size_t> others;
    hits.forEach([&](std::size_t row) {
        const std::string_view name = people.texts().folded(row, ParticipantIndex::Name);
        const std::string_view shown = name.empty() ? people.texts().folded(row, ParticipantIndex::Email) : name;
        auto &list = shown.starts_with(first) ? beginning : others;
        if (list.size() < kMostShown)
            list.push_back(row);
    });
    std::vector<CommandPalette::Person> found;
    for (const auto *list : {&beginning, &others}) {
        for (const std::size_t row : *list) {
            if (found.size() == kMostShown)
                return found;
            const QString name = people.texts().text(row, ParticipantIndex::Name);
            const QString email = people.texts().text(row, ParticipantIndex::Email);
            const QString text = name.isEmpty() ? email : QString(name + u" · "_s + email);
            found.push_back({people.id(row).value, safeText(text, 120), list == &beginning});
        }
    }
    return found;
}

QString rowText(const TextRows &rows, int row)
{
    return QString(rows.index(row, 0).data().toString() + u'\n' + rows.index(row, 1).data().toString());
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
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::ask);
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
        if (action->objectName() == "undo"_L1) // the page offers its own
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
        std::shared_ptr<const ParticipantIndex> people;
        QStringList campaigns;
    };
    services::inBackground(
        this,
        [&desk = m_session.desk()]() -> Result<Things> {
            Things things;
            RD_TRY(people, desk.history.participants());
            RD_TRY(campaigns, desk.campaigns.list());
            things.people = std::move(people);
            for (const Campaign &campaign : campaigns)
                things.campaigns += campaign.name;
            return things;
        },
        [this](const Result<Things> &things) {
            if (!things)
                return; // the pages say what is wrong with the books
            m_people = things->people;
            for (const QString &name : things->campaigns)
                add(safeText(name, 80), tr("Campaign"), {}, kThing,
                    [session = &m_session, name] { session->navigate(PageId::Campaigns, name); });
            ask();
            Q_EMIT peopleLoaded();
        });
}

QStringList CommandPalette::words() const
{
    return m_input->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

void CommandPalette::ask()
{
    const int question = ++m_question;
    const QStringList asked = words();
    m_isAsking = m_people && !asked.isEmpty();
    // Who was found for the beginning of a word may not fit any more.
    std::erase_if(m_found, [&asked](const Person &person) {
        const QString folded = person.text.toCaseFolded();
        return asked.isEmpty() || !std::all_of(asked.begin(), asked.end(), [&folded](const QString &word) {
            return folded.contains(word);
        });
    });
    refresh();
    if (!m_isAsking)
        return;
    services::inBackground(
        this, [people = m_people, asked] { return peopleWith(*people, asked); },
        [this, question](std::vector<Person> found) {
            if (question != m_question)
                return; // something else is typed by now
            m_isAsking = false;
            m_found = std::move(found);
            refresh(true);
            Q_EMIT answered();
        });
}

void CommandPalette::refresh(bool isAnswer)
{
    struct Hit {
        int rank = 0;
        TextRows::Row row;
        std::function<void()> act;
    };
    const QStringList asked = words();
    std::vector<Hit> hits;
    for (const Entry &entry : m_entries) {
        const bool fits = std::all_of(
            asked.begin(), asked.end(), [&entry](const QString &word) { return entry.folded.contains(word); });
        // Without a word things are too many to show.
        if (!fits || (asked.isEmpty() && entry.rank == kThing))
            continue;
        const bool begins = !asked.isEmpty() && entry.folded.startsWith(asked.first());
        hits.push_back({entry.rank + (begins ? 0 : kThing + 1), {{entry.text}, {entry.where}, {entry.key}}, entry.act});
    }
    for (const Person &person : m_found)
        hits.push_back({kThing + (person.begins ? 0 : kThing + 1), {{person.text}, {tr("Participant")}, {}},
            [session = &m_session, who = person.id] { session->navigate(PageId::Participants, u"id %1"_s.arg(who)); }});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
    if (hits.size() > kMostShown)
        hits.resize(kMostShown);
    m_shown.clear();
    std::vector<TextRows::Row> rows;
    for (Hit &hit : hits) {
        m_shown.push_back(std::move(hit.act));
        rows.push_back(std::move(hit.row));
    }
    // An answer that comes late takes nothing from under the arrow keys.
    const QModelIndex chosen = m_table->currentIndex();
    const QString former = isAnswer && chosen.row() > 0 ? rowText(*m_rows, chosen.row()) : QString();
    m_rows->setRows(std::move(rows));
    m_table->setVisible(!m_shown.empty());
    m_nothing->setVisible(m_shown.empty() && !m_isAsking);
    int current = 0;
    for (int row = 0; row < m_rows->rowCount() && !former.isEmpty(); ++row) {
        if (rowText(*m_rows, row) == former)
            current = row;
    }
    m_table->selectRow(current);
}

void CommandPalette::run()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size())
        return;
    // It may open a sheet of its own: this one goes first.
    const auto act = m_shown[static_cast<std::size_t>(row)];
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

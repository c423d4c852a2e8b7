// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workspacemenu.h"

#include "views/shell/session.h"
#include "views/theme/iconset.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QDir>
#include <QFile>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kMostRecent = 8;
constexpr int kShown = 70; ///< characters of a path

QString keyOfRecent()
{
    return u"window/recent"_s;
}

bool hasWorkspace(const QString &directory)
{
    return QFile::exists(QDir(directory).filePath(u"desk.sqlite"_s));
}

} // namespace

WorkspaceMenu::WorkspaceMenu(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
}

QStringList WorkspaceMenu::recent(const ViewState &state)
{
    return QString::fromUtf8(state.load(keyOfRecent())).split(u'\n', Qt::SkipEmptyParts);
}

void WorkspaceMenu::remember(ViewState &state, const QString &directory)
{
    QStringList all = recent(state);
    const QString path = QDir(directory).absolutePath();
    all.removeAll(path);
    all.prepend(path);
    state.save(keyOfRecent(), all.mid(0, kMostRecent).join(u'\n').toUtf8());
}

void WorkspaceMenu::fill(QMenu &menu)
{
    QAction *open = menu.addAction(Icons::get(Icon::Folder), tr("Open another &workspace …"));
    open->setStatusTip(tr("A second window on other books, or on new ones"));
    connect(open, &QAction::triggered, this, &WorkspaceMenu::choose);
    QMenu *last = menu.addMenu(tr("&Recent workspaces"));
    connect(last, &QMenu::aboutToShow, this, [this, last] { fillRecent(*last); });
    fillRecent(*last);
}

void WorkspaceMenu::fillRecent(QMenu &menu)
{
    menu.clear();
    const QString here = QDir(m_session.workspace().directory).absolutePath();
    const QStringList all = recent(m_session.viewState());
    for (const QString &path : all) {
        if (path == here || !hasWorkspace(path))
            continue;
        QAction *action = menu.addAction(plainMnemonic(safeText(QDir::toNativeSeparators(path), kShown)));
        action->setStatusTip(tr("Open these books in a window of their own"));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT requested(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No other workspace yet"))->setEnabled(false);
}

void WorkspaceMenu::choose()
{
    m_session.dialogs().chooseFolder(
        m_window, {tr("Open another workspace"), {}, {}, {}}, [this](const std::optional<QString> &directory) {
            if (directory)
                take(*directory);
        });
}

void WorkspaceMenu::take(const QString &directory)
{
    if (hasWorkspace(directory)) {
        Q_EMIT requested(directory);
        return;
    }
    Confirmation question;
    question.title = tr("No workspace there");
    question.sentence = tr("There are no books in this folder. Begin new ones there?");
    question.detail = QDir::toNativeSeparators(directory);
    question.verb = tr("Begin new books");
    m_session.dialogs().confirm(m_window, question, [this, directory](bool agreed) {
        if (agreed)
            Q_EMIT requested(directory);
    });
}

} // namespace rd::views

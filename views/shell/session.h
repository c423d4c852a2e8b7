// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desk.h"
#include "models/services/tablemaker.h"
#include "models/services/task.h"
#include "views/shell/page.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rd::views {

class Dialogs;
class ViewState;

/// What the pages of one window share: the desk, the dialogs, the tasks under way and the way from one page to another.
/// GUI thread.
class Session : public QObject {
    Q_OBJECT
public:
    /// All references outlive the session.
    Session(services::Desk &desk, Dialogs &dialogs, ViewState &viewState, WorkspaceInfo workspace,
        QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] services::Desk &desk() const { return m_desk; }
    [[nodiscard]] Dialogs &dialogs() const { return m_dialogs; }
    [[nodiscard]] ViewState &viewState() const { return m_viewState; } ///< how a person arranged tables and panels
    [[nodiscard]] const WorkspaceInfo &workspace() const { return m_workspace; }
    [[nodiscard]] const std::vector<Connection> &connections() const { return m_connections; } ///< as last loaded
    [[nodiscard]] bool hasTestMode() const; ///< some active connection is a test account
    /// Where both are there, test amounts are marked, and never added to live ones.
    [[nodiscard]] Modes modes() const;

    /// Starts a task and shows it in the status line. Only one task that writes the books runs at a time: a second one
    /// returns nullptr and emits busy(). The task deletes itself; booksChanged() follows its end.
    services::Task *run(const QString &title, services::Task::Work work);
    /// Pulls what is new; empty names = all connections.
    services::Task *startSync(const QStringList &names = {}, bool full = false);
    [[nodiscard]] services::Task *runningTask() const { return m_task; }
    [[nodiscard]] const std::optional<services::SyncReport> &lastSync() const { return m_lastSync; }

    /// Reading files is the application's business: it lends the pages a way. Both block and run on a pool thread.
    using FileReader = std::function<Result<QByteArray>(const QString &path)>;
    /// Writing them as well: whole or not at all. A table becomes CSV that no spreadsheet takes for formulas.
    using FileWriter = std::function<Status(const QString &path, const QByteArray &bytes)>;
    using TableFormat = std::function<QByteArray(const QStringList &titles, const QList<QStringList> &rows)>;
    void setFileWriter(FileWriter writer) { m_fileWriter = std::move(writer); }
    void setTableFormat(TableFormat format) { m_tableFormat = std::move(format); }
    [[nodiscard]] const FileWriter &fileWriter() const { return m_fileWriter; }
    [[nodiscard]] const TableFormat &tableFormat() const { return m_tableFormat; }
    /// Tables of any length, row by row; without a maker of the application nothing.
    void setTableMaker(services::TableMaker maker) { m_tableMaker = std::move(maker); }
    [[nodiscard]] const services::TableMaker &tableMaker() const { return m_tableMaker; }
    void setFileReader(FileReader reader) { m_fileReader = std::move(reader); }
    /// For logs and result files, which may be larger than documents; without one that of documents.
    void setDataReader(FileReader reader) { m_dataReader = std::move(reader); }
    /// Where the program writes its log, asked each time: all windows share one. Without, the workspace's own.
    void setLogPath(std::function<QString()> path) { m_logPath = std::move(path); }
    [[nodiscard]] QString logPath() const;
    /// Never empty: without a reader of the application they refuse.
    [[nodiscard]] const FileReader &fileReader() const { return m_fileReader; }
    [[nodiscard]] const FileReader &dataReader() const { return m_dataReader ? m_dataReader : m_fileReader; }

    void navigate(PageId page, const QString &argument = {}) { Q_EMIT navigationRequested(page, argument); }
    void reloadConnections();
    /// Shows `error` as a banner of the window, in the user's words.
    void report(const Error &error) { Q_EMIT failed(error); }
    /// The same for work whose sheet is gone: a refusal as it is, else that it has ended. `title` names the work.
    void reportEnd(const QString &title, const Status &outcome);
    /// Shows that the computer's clock cannot be trusted, or that it can again.
    void reportClock(const std::optional<services::ClockWarning> &warning)
    {
        m_clock = warning;
        Q_EMIT clockChecked();
    }
    [[nodiscard]] const std::optional<services::ClockWarning> &clockWarning() const { return m_clock; }

Q_SIGNALS:
    void booksChanged(); ///< rewards, participants, campaigns or connections may differ
    void connectionsChanged();
    void taskStarted(rd::services::Task *task);
    void syncFinished();
    void clockChecked(); ///< see clockWarning()
    void busy(const QString &runningTitle);
    void failed(const rd::Error &error);
    void ended(const QString &title); ///< work that nobody waits for any more ended well
    void navigationRequested(rd::views::PageId page, const QString &argument);

private:
    services::Desk &m_desk;
    Dialogs &m_dialogs;
    ViewState &m_viewState;
    WorkspaceInfo m_workspace;
    std::vector<Connection> m_connections;
    QPointer<services::Task> m_task;
    std::optional<services::SyncReport> m_lastSync;
    std::optional<services::ClockWarning> m_clock;
    FileReader m_fileReader;
    FileReader m_dataReader;
    std::function<QString()> m_logPath;
    FileWriter m_fileWriter;
    TableFormat m_tableFormat;
    services::TableMaker m_tableMaker;
};

/// The sentence for the user: what happened, what it means for the money, what to do.
[[nodiscard]] QString sentenceFor(const Error &error);

} // namespace rd::views

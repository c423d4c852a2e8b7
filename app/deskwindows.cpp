// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskwindows.h"

#include "app/deskentry.h"
#include "app/logging.h"
#include "app/networkstate.h"
#include "app/systemclock.h"
#include "integrations/files/csvwriter.h"
#include "integrations/files/fileio.h"
#include "integrations/files/tablefiles.h"
#include "models/services/background.h"
#include "views/shell/filechecknotice.h"
#include "views/shell/openingnote.h"
#include "views/shell/workspacemenu.h"
#include "views/support/aboutsheet.h"
#include "views/support/backupsheet.h"
#include "views/support/helpwindow.h"
#include "views/support/restoresheet.h"

#include <QDir>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

/// Largest campaign document (reliability.md 10).
constexpr qint64 kLargestDocument = 16 * 1024 * 1024;
/// Largest log or result file (reliability.md 10).
constexpr qint64 kLargestData = 100 * 1024 * 1024;
constexpr int kBeatMs = 60'000;
constexpr int kSweepMs = 50;

/// Calls once, after a window has been painted for the first time; not at all when it goes before that.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget *window, std::function<void()> then) : QObject(window), m_then(std::move(then))
    {
        window->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_then();
                deleteLater();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

void afterFirstPaint(QWidget *window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then));
}

} // namespace

DeskWindows::DeskWindows(views::ViewState &viewState, QObject *parent) : QObject(parent), m_viewState(viewState)
{
    m_languageLook.setSingleShot(true);
    connect(&m_languageLook, &QTimer::timeout, this, &DeskWindows::changeLanguage);
}

DeskWindows::~DeskWindows()
{
    for (services::Task *opening : findChildren<services::Task *>(Qt::FindDirectChildrenOnly))
        opening->cancel();
    // Short background reads of a closing window may still be on the pool; they use the desk.
    services::waitForWork();
}

void DeskWindows::open(CompositionOptions given)
{
    // Secrets are moved, never copied.
    const auto options = std::make_shared<CompositionOptions>(std::move(given));
    openFile(options, [this, options](Result<std::unique_ptr<Composition>> opened) {
        const Status shown = opened ? showWindow(*options, *std::move(opened)) : fail(opened.error());
        if (!shown)
            Q_EMIT failed(shown.error());
    });
}

void DeskWindows::openFile(
    std::shared_ptr<CompositionOptions> options, std::function<void(Result<std::unique_ptr<Composition>>)> then)
{
    const auto composition = std::make_shared<std::unique_ptr<Composition>>();
    const QString title = tr("Opening the workspace …");
    auto *task = new services::Task(
        title,
        [options, composition](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            options->checksFile = true;
            options->progress = progress;
            options->cancel = cancel;
            RD_TRY(opened, Composition::openFile(*options));
            *composition = std::move(opened);
            return {};
        },
        this);
    // Of no window: whoever closes theirs meanwhile does not end the program.
    auto *note = new views::OpeningNote(title);
    note->follow(*task);
    // After the next window is there: the last one that closes ends the program.
    connect(task, &QObject::destroyed, note, &QObject::deleteLater);
    connect(task, &services::Task::finished, this, [task, composition, then = std::move(then)](const Status &outcome) {
        then(outcome ? Result<std::unique_ptr<Composition>>(std::move(*composition)) : fail(outcome.error()));
        task->deleteLater();
    });
    // Not behind tasks of other windows, which may wait minutes for a provider.
    task->start(this, services::Lane::Short);
}

Status DeskWindows::showWindow(const CompositionOptions &options, std::unique_ptr<Composition> composition)
{
    composition->assemble(options);
    auto entry = std::make_unique<Entry>();
    entry->composition = std::move(composition);
    RD_TRY(info, entry->composition->desk().workspace.info());
    entry->session = std::make_unique<views::Session>(entry->composition->desk(), m_dialogs, m_viewState, info);
    show(std::move(entry));
    views::WorkspaceMenu::remember(m_viewState, options.directory);
    checkAfterPaint(*m_entries.back());
    keepAlive(*m_entries.back());
    openDoor(*m_entries.back(), options.directory);
    Q_EMIT opened();
    return {};
}

void DeskWindows::openDoor(Entry &entry, const QString &directory)
{
    // Books that are only read here belong to somebody else, who has the door.
    if (entry.desk().readOnlyBecause())
        return;
    entry.door = std::make_unique<FrontDoor>(directory);
    connect(entry.door.get(), &FrontDoor::knocked, entry.session.get(),
        [place = &entry] { place->window->bringToFront(); });
    entry.door->listen();
}

/// Other computers see by it whether somebody still has the workspace open.
void DeskWindows::keepAlive(Entry &entry)
{
    auto *timer = new QTimer(entry.session.get());
    connect(timer, &QTimer::timeout, entry.session.get(), [session = entry.session.get()] {
        services::inBackground(
            session, [desk = &session->desk()] { return desk->workspace.beat(); }, [](const Status &) {});
    });
    timer->start(kBeatMs);
}

void DeskWindows::askAboutOlderCopy(Entry &entry)
{
    views::Session *session = entry.session.get();
    services::Desk *desk = &entry.desk().desk();
    views::Confirmation question;
    question.title = tr("An older copy of the books");
    question.sentence =
        tr("This computer has seen newer books of this workspace. Was this copy brought back on purpose?");
    question.detail =
        tr("Until you say so, nothing is written into it. If you go on with it, each reward that was due is "
           "looked up before it is issued. If not, close the window and put the newest file back.");
    question.verb = tr("Go on with this copy");
    question.cancel = tr("Only look");
    m_dialogs.confirm(entry.window.get(), question, [session, desk](bool agreed) {
        if (agreed)
            session->run(views::Session::tr("Confirming the books"), [desk](const ProgressSink &, const CancelToken &) {
                return desk->checkpoints.acceptRestored(desk->actor);
            });
    });
}

void DeskWindows::checkAfterPaint(Entry &entry)
{
    // The file first, then what a crash left open is looked up before anything new is issued; after an ordinary end
    // both do nothing (reliability.md 1).
    // So are the disk and the end of the books, which the keychain knows.
    afterFirstPaint(entry.window.get(), [this, place = &entry] {
        if (const auto &because = place->desk().readOnlyBecause())
            place->session->report(*because);
        else if (place->desk().uncheckedBytes() > 0)
            checkFile(*place);
        else
            checkUnfinished(*place);
    });
}

void DeskWindows::checkFile(Entry &entry)
{
    Composition *books = &entry.desk();
    views::Session *session = entry.session.get();
    const qint64 bytes = books->uncheckedBytes();
    if (bytes == 0)
        return; // asked for twice
    services::Task *task = session->run(views::Session::tr("Checking the file of the workspace"),
        [books](const ProgressSink &progress, const CancelToken &cancel) {
            // An older copy is held from now on, not only in minutes; it is asked about, as is a keychain that does not
            // answer, when this is over.
            (void)books->desk().checkpoints.compare();
            return books->checkFile(progress, cancel);
        });
    if (!task) { // somebody was quicker with something else
        connect(
            session->runningTask(), &services::Task::finished, session, [this, place = &entry] { checkFile(*place); });
        return;
    }
    auto *notice = new views::FileCheckNotice(*task, *entry.window, bytes);
    connect(task, &services::Task::finished, this,
        [this, place = &entry, notice = QPointer(notice)](const Status &outcome) {
            if (outcome)
                checkUnfinished(*place);
            else if (notice && notice->wantsClose())
                giveUp(*place, outcome.error());
            else if (outcome.error().kind != ErrorKind::Damaged)
                views::FileCheckNotice::showOwed(*place->window, [this, place] { checkFile(*place); });
        });
}

void DeskWindows::giveUp(const Entry &entry, const Error &why)
{
    views::MainWindow *window = entry.window.get();
    if (!window->isVisible())
        return; // closing it was what stopped the check
    const auto other =
        std::find_if(m_entries.begin(), m_entries.end(), [&entry](const auto &one) { return one.get() != &entry; });
    if (other != m_entries.end())
        (*other)->session->report(why);
    else
        Q_EMIT failed(why);
    window->close();
}

void DeskWindows::checkUnfinished(Entry &entry)
{
    views::Session *session = entry.session.get();
    services::Desk *desk = &entry.desk().desk();
    const auto isOlder = std::make_shared<bool>(false);
    const auto ready = std::make_shared<Status>();
    services::Task *task = session->run(views::Session::tr("Checking unfinished rewards"),
        [desk, isOlder, ready](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            RD_CHECK(desk->workspace.awaitChecks());
            *ready = desk->workspace.readyToIssue();
            RD_TRY(head, desk->checkpoints.compare());
            *isOlder = head.state == services::HeadState::Behind;
            RD_TRY(open, desk->issue.openIntents());
            if (!open.empty() && !*isOlder)
                RD_CHECK(desk->issue.resolveOpen(progress, cancel));
            return {};
        });
    if (task)
        connect(task, &services::Task::finished, this, [this, place = &entry, session, isOlder, ready] {
            if (!*ready)
                session->report(ready->error());
            if (*isOlder)
                askAboutOlderCopy(*place);
        });
}

void DeskWindows::leave(const views::MainWindow *window)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [window](const auto &entry) { return entry->window.get() == window; });
    if (found == m_entries.end() || window->isVisible())
        return; // shown again meanwhile
    m_leaving.push_back(std::move(*found));
    m_entries.erase(found);
    sweep();
}

void DeskWindows::sweep()
{
    if (m_leaving.empty())
        return;
    // Work of the windows that stay does not touch these books. All other may, also what was begun by something that
    // had no window yet or has none any more.
    const std::vector<const QObject *> working = services::workingOwners();
    const bool isCalm = std::all_of(working.begin(), working.end(), [this](const QObject *owner) {
        return std::any_of(m_entries.begin(), m_entries.end(),
            [owner](const auto &entry) { return owner == entry->window.get() || owner == entry->session.get(); });
    });
    if (isCalm)
        std::erase_if(m_leaving, [](const auto &entry) { return !entry->session->runningTask(); });
    for (const auto &entry : m_leaving) {
        if (services::Task *task = entry->session->runningTask())
            task->cancel();
    }
    if (!m_leaving.empty())
        QTimer::singleShot(kSweepMs, this, &DeskWindows::sweep);
}

void DeskWindows::openAnother(views::MainWindow *from, const QString &directory)
{
    const QString wanted = QDir(directory).absolutePath();
    const auto isWanted = [&wanted](const std::unique_ptr<Entry> &entry) {
        return !entry->sample && QDir(entry->session->workspace().directory).absolutePath() == wanted;
    };
    // Closed a moment ago, and its books are still held: it comes back.
    if (const auto left = std::find_if(m_leaving.begin(), m_leaving.end(), isWanted); left != m_leaving.end()) {
        m_entries.push_back(std::move(*left));
        m_leaving.erase(left);
    }
    QPointer<views::Session> session;
    for (const auto &entry : m_entries) {
        if (entry->window.get() == from)
            session = entry->session.get();
        if (!isWanted(entry))
            continue;
        entry->window->bringToFront();
        return;
    }
    if (m_opening.contains(wanted))
        return; // a second click
    m_opening.append(wanted);
    // Keys of the environment belong to the books the program was started with.
    const auto options = std::make_shared<CompositionOptions>();
    options->directory = wanted;
    openFile(options,
        [this, session, options, teller = QPointer<views::MainWindow>(from)](
            Result<std::unique_ptr<Composition>> opened) {
            m_opening.removeOne(options->directory);
            const Status shown = opened ? showWindow(*options, *std::move(opened)) : fail(opened.error());
            if (shown || !teller)
                return;
            if (shown.error().kind == ErrorKind::Locked && errorCode(shown.error()) != "other-machine"_L1)
                teller->tellHolder(shown.error(), [teller, directory = options->directory](auto answer) {
                    FrontDoor::knock(directory, teller, std::move(answer));
                });
            else if (session)
                session->report(shown.error());
        });
}

void DeskWindows::openSample(const SampleDeskOptions &options, std::function<void(const Error &)> refused)
{
    if (std::exchange(m_isMakingSample, true))
        return;
    auto *note = new views::OpeningNote(tr("Preparing the sample merchant …"));
    services::inBackground(
        this, [options] { return SampleDesk::begin(options); },
        [this, note, refused = std::move(refused)](Result<std::unique_ptr<SampleDesk>> begun) {
            m_isMakingSample = false;
            const Status shown = begun ? showSample(*std::move(begun)) : fail(begun.error());
            if (!shown)
                refused(shown.error());
            note->deleteLater(); // see openFile()
        });
}

Status DeskWindows::showSample(std::unique_ptr<SampleDesk> sample)
{
    sample->assemble();
    auto entry = std::make_unique<Entry>();
    entry->sample = std::move(sample);
    RD_TRY(info, entry->desk().desk().workspace.info());
    entry->viewState = std::make_unique<VolatileViewState>();
    entry->session = std::make_unique<views::Session>(entry->desk().desk(), m_dialogs, *entry->viewState, info);
    views::Session *session = entry->session.get();
    SampleDesk *desk = entry->sample.get();
    show(std::move(entry));
    session->run(views::Session::tr("Preparing the sample merchant"),
        [desk](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            RD_CHECK(desk->prepare(progress, cancel));
            return {};
        });
    return {};
}

views::MainWindow *DeskWindows::newestWindow() const
{
    return m_entries.empty() ? nullptr : m_entries.back()->window.get();
}

void DeskWindows::show(std::unique_ptr<Entry> entry)
{
    entry->session->setFileReader([](const QString &path) { return files::readLimited(path, kLargestDocument); });
    entry->session->setDataReader([](const QString &path) { return files::readLimited(path, kLargestData); });
    entry->session->setLogPath(logPath);
    entry->session->setFileWriter(
        [](const QString &path, const QByteArray &bytes) { return files::atomicWrite(path, bytes); });
    entry->session->setTableFormat(files::csvOfTable);
    entry->session->setTableMaker(files::openTable);
    entry->copies = std::make_unique<DeskCopies>(entry->session->workspace().directory, entry->desk().desk());
    m_entries.push_back(std::move(entry));
    makeWindow(*m_entries.back());
    views::MainWindow *window = m_entries.back()->window.get();
    afterFirstPaint(window, [session = m_entries.back()->session.get()] { followNetwork(*session); });
    window->show();
    window->offerTour();
}

void DeskWindows::makeWindow(Entry &entry)
{
    views::Session *session = entry.session.get();
    Composition *composition = &entry.desk();
    DeskCopies *copies = entry.copies.get();
    entry.window = std::make_unique<views::MainWindow>(*session);
    views::MainWindow *window = entry.window.get();
    connect(window, &views::MainWindow::sampleRequested, this, [this, session] {
        SampleDeskOptions options;
        options.now = SystemClock().now();
        openSample(options, [guard = QPointer<views::Session>(session)](const Error &error) {
            if (guard)
                guard->report(error);
        });
    });
    // Not in the middle of the window's own event.
    connect(
        window, &views::MainWindow::closed, this, [this, window] { leave(window); }, Qt::QueuedConnection);
    connect(window, &views::MainWindow::workspaceRequested, this,
        [this, window](const QString &directory) { openAnother(window, directory); });
    connect(window, &views::MainWindow::languageChosen, this, &DeskWindows::chooseLanguage);
    connect(window, &views::MainWindow::backupRequested, this,
        [session, copies, window] { (new views::BackupSheet(*session, *copies, window))->open(); });
    connect(window, &views::MainWindow::restoreRequested, this, [session, copies, window] {
        auto *sheet = new views::RestoreSheet(*session, *copies, window);
        connect(sheet, &views::RestoreSheet::openWanted, window, &views::MainWindow::workspaceRequested);
        sheet->open();
    });
    connect(
        window, &views::MainWindow::aboutRequested, this, [this, window, composition] { about(window, composition); });
    connect(window, &views::MainWindow::helpRequested, this,
        [window, session](views::PageId page) { views::showHelp(window, page, &session->dialogs()); });
}

void DeskWindows::about(views::MainWindow *window, Composition *composition)
{
    views::showAbout(window, composition->desk(), composition->keychainBackend());
}

} // namespace rd::app

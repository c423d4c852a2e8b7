// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: opens the window on the sample merchant and saves a picture of every page, panel and sheet to the folder
// given as argument: in both schemes, in a small window, with long words, in German, in Arabic letters from right to
// left, with ten thousand rows and empty; with a second argument only the first of these, with "payouts" the payout
// desk and the accounts, with "overview" the whole overview, with "groups" the groups of rewards, with "shop" what a
// merchant with a shop sees, with "habits" all pages and what tables and window can do, with the code of a language
// ("ja") the pages in it, with "arabic" those in Arabic letters. `rd_screenshots <folder>`, with
// QT_QPA_PLATFORM=offscreen.
#include "app/backups.h"
#include "app/sampledesk.h"
#include "app/settings.h"
#include "app/sheets.h"
#include "app/systemclock.h"
#include "integrations/files/fileio.h"
#include "models/items/participantmodel.h"
#include "models/items/rewardmodel.h"
#include "models/services/balanceservice.h"
#include "models/services/pool.h"
#include "models/services/statementservice.h"
#include "tests/views/accountpictures.h"
#include "tests/views/arabicwords.h"
#include "tests/views/editorpictures.h"
#include "tests/views/fakedialogs.h"
#include "tests/views/grouppictures.h"
#include "tests/views/habitpictures.h"
#include "tests/views/overviewpictures.h"
#include "tests/views/payoutpictures.h"
#include "tests/views/pseudotranslator.h"
#include "tests/views/shoppictures.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/ratessheet.h"
#include "views/campaigns/simulationsheet.h"
#include "views/campaigns/simulationview.h"
#include "views/connections/connectsheet.h"
#include "views/members/memberssheet.h"
#include "views/members/passphrasesheet.h"
#include "views/moving/comparesheet.h"
#include "views/moving/paidsheet.h"
#include "views/participants/adjustsheet.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/participants/statementsheet.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"
#include "views/shell/unlocksheet.h"
#include "views/support/aboutsheet.h"
#include "views/support/backupsheet.h"
#include "views/support/helpwindow.h"
#include "views/support/languages.h"
#include "views/support/restoresheet.h"
#include "views/support/statementpaper.h"
#include "views/support/tablepage.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

int s_missing = 0; ///< pictures that could not be made

/// An album that lacks a picture is no album: the program ends with a failure.
template <typename... Args>
void missing(const char *format, const Args &...args)
{
    ++s_missing;
    QMessageLogger().warning(format, args...);
}

constexpr PageId kPages[] = {PageId::Overview, PageId::Campaigns, PageId::Participants, PageId::Referrals,
    PageId::Rewards, PageId::Payouts, PageId::Connections, PageId::Activity};
constexpr const char *kNames[] = {
    "overview", "campaigns", "participants", "referrals", "rewards", "payouts", "connections", "activity"};

class Album {
public:
    explicit Album(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }
    void save(QWidget *widget, const QString &name) const
    {
        settle();
        if (!widget->grab().save(path(name)))
            qFatal("cannot write %s", qPrintable(path(name)));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name + u".png"_s); }
    /// Until the pool has nothing to do and its answers were taken.
    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            if (!QTest::qWaitFor([] { return !services::isWorking(); }, 600000))
                qFatal("the pool does not come to rest");
            QTest::qWait(60); // pauses of the window's own, as that after typing: no signal tells of all of them
        }
    }

private:
    QDir m_folder;
};

void savePages(MainWindow &window, const Album &album, const QString &suffix)
{
    for (const PageId id : kPages) {
        window.go(id);
        album.save(&window, QString::fromLatin1(kNames[static_cast<int>(id)]) + suffix);
    }
}

QAction *commandOf(const Page &page, const QString &text)
{
    for (QAction *action : page.commands()) {
        if (action->text() == text)
            return action;
    }
    qFatal("no command %s", qPrintable(text));
}

/// The whole page of the participant with most customers, with each of its lists.
void savePerson(MainWindow &window, const Album &album, const QString &suffix)
{
    auto *page = qobject_cast<ParticipantsPage *>(window.page(PageId::Participants));
    window.go(PageId::Participants);
    Album::settle();
    int best = 0;
    for (int row = 1; row < page->model()->rowCount(); ++row) {
        const auto customers = [page](int at) { return page->model()->row(page->model()->index(at, 0)).customers; };
        if (customers(row) > customers(best))
            best = row;
    }
    page->table()->selectRow(best);
    Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
    album.save(&window, u"participant"_s + suffix);
    for (const QString &list : {u"rewards"_s, u"timeline"_s}) {
        page->person()->lists()->setCurrent(list);
        album.save(&window, u"participant-%1%2"_s.arg(list, suffix));
    }
    page->backAction()->trigger();
}

void savePanels(MainWindow &window, const Album &album, const QString &suffix)
{
    savePerson(window, album, suffix);
    for (const PageId id : kPages) {
        auto *page = qobject_cast<TablePage *>(window.page(id));
        if (!page)
            continue;
        window.go(id);
        Album::settle();
        page->table()->selectRow(0);
        if (id == PageId::Participants)
            commandOf(*page, ParticipantsPage::tr("Show details beside the table"))->trigger();
        else
            Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
        album.save(&window, QString::fromLatin1(kNames[static_cast<int>(id)]) + u"-panel"_s + suffix);
        page->panel()->close();
    }
}

void waitForTask(Session &session)
{
    if (!QTest::qWaitFor([&session] { return session.runningTask() == nullptr; }, 120000))
        qFatal("a task does not end");
    Album::settle();
}

void saveRewards(MainWindow &window, Session &session, const Album &album, const QString &suffix)
{
    auto *page = qobject_cast<RewardsPage *>(window.page(PageId::Rewards));
    window.go(PageId::Rewards, u"due"_s);
    Album::settle();
    page->table()->selectRow(0);
    Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
    album.save(&window, u"rewards-explained"_s + suffix);
    QTest::keyClick(page->table(), Qt::Key_Escape);

    page->table()->selectAll();
    Album::settle();
    album.save(&window, u"rewards-selected"_s + suffix);
    for (QAction *action : page->commands()) {
        if (action->shortcut() == QKeySequence(Qt::Key_A))
            action->trigger();
    }
    waitForTask(session);
    album.save(&window, u"rewards-approved"_s + suffix);
    page->table()->selectAll();
    for (QAction *action : page->commands()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return) && action->isEnabled())
            action->trigger();
    }
    auto *sheet = page->findChild<IssueSheet *>();
    if (!sheet)
        return;
    album.save(sheet, u"issue-check"_s + suffix);
    waitForTask(session);
    if (!QTest::qWaitFor([sheet] { return sheet->issueButton()->isEnabled(); }, 5000))
        missing("nothing can be issued");
    album.save(sheet, u"issue-review"_s + suffix);
    sheet->issueButton()->click();
    waitForTask(session);
    album.save(sheet, u"issue-result"_s + suffix);
    sheet->close();
    window.go(PageId::Rewards, u"not-rewarded"_s);
    Album::settle();
    page->table()->selectRow(0);
    Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
    album.save(&window, u"rewards-not-rewarded"_s + suffix);
    // Keys are heard by the active window, which after the sheet may be none.
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        missing("the window is not active");
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Escape);
    QTest::keyClick(page->table(), Qt::Key_W);
    QWidget *popover = nullptr;
    if (!QTest::qWaitFor([&popover] { return (popover = QApplication::activePopupWidget()) != nullptr; }, 5000)) {
        missing("the popover of a chip does not open");
        return;
    }
    album.save(popover, u"rewards-obstacle"_s + suffix);
    popover->close();
}

/// Saves the sheet that is open, and closes it.
void saveOpenSheet(const Album &album, const QString &name)
{
    Album::settle();
    QWidget *sheet = QApplication::activeModalWidget();
    if (!sheet) {
        missing("no sheet for %s", qPrintable(name));
        return;
    }
    album.save(sheet, name);
    sheet->close();
    QCoreApplication::sendPostedEvents(sheet, QEvent::DeferredDelete);
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    if (!files::atomicWrite(path, bytes))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void saveSupport(MainWindow &window, Session &session, const Album &album, const QString &suffix)
{
    auto *connectSheet = new ConnectSheet(session, std::nullopt, &window);
    connectSheet->setAttribute(Qt::WA_DeleteOnClose);
    connectSheet->open();
    saveOpenSheet(album, u"connect"_s + suffix);
    auto *shopSheet = new ConnectSheet(session, std::nullopt, &window);
    shopSheet->setAttribute(Qt::WA_DeleteOnClose);
    shopSheet->providerChoice()->setCurrentIndex(1);
    shopSheet->open();
    saveOpenSheet(album, u"connect-shop"_s + suffix);
    for (const QString &provider : {u"paypal"_s, u"wise"_s, u"cashfree"_s}) {
        auto *sheet = new ConnectSheet(session, std::nullopt, &window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->providerChoice()->setCurrentIndex(sheet->providerChoice()->findData(provider));
        sheet->open();
        saveOpenSheet(album, u"connect-"_s + provider + suffix);
    }
    showAbout(&window, session.desk(), u"memory"_s);
    saveOpenSheet(album, u"about"_s + suffix);
    showHelp(&window, PageId::Rewards);
    if (auto *help = window.findChild<QDialog *>(u"help"_s)) {
        album.save(help, u"help"_s + suffix);
        help->close();
    }
    (new UnlockSheet(session.desk(), &window))->open();
    saveOpenSheet(album, u"passphrase"_s + suffix);
    (new PassphraseSheet(session, session.desk().actor, &window))->open();
    saveOpenSheet(album, u"passphrase-new"_s + suffix);
    (new MembersSheet(session, &window))->open();
    saveOpenSheet(album, u"members"_s + suffix);
    app::DeskCopies copies(session.workspace().directory, session.desk());
    (new BackupSheet(session, copies, &window))->open();
    saveOpenSheet(album, u"backup"_s + suffix);
    (new RestoreSheet(session, copies, &window))->open();
    saveOpenSheet(album, u"restore"_s + suffix);
}

void savePeopleSheets(MainWindow &window, FakeDialogs &dialogs, const Album &album, const QString &suffix)
{
    QTemporaryDir folder;
    window.go(PageId::Participants);
    Album::settle();
    auto *page = qobject_cast<ParticipantsPage *>(window.page(PageId::Participants));
    page->table()->selectRow(1);
    commandOf(*page, ParticipantsPage::tr("Adjust balance …"))->trigger();
    if (auto *sheet = qobject_cast<AdjustSheet *>(QApplication::activeModalWidget())) {
        sheet->moneyEdit()->amountField()->setText(u"12.50"_s);
        sheet->reasonField()->setText(u"Bonus of the summer campaign"_s);
    }
    saveOpenSheet(album, u"adjust"_s + suffix);
    commandOf(*page, ParticipantsPage::tr("Erase participant …"))->trigger();
    saveOpenSheet(album, u"erase"_s + suffix);
    commandOf(*page, ParticipantsPage::tr("Create codes …"))->trigger();
    saveOpenSheet(album, u"codes"_s + suffix);
    commandOf(*page, ParticipantsPage::tr("Adopt existing codes …"))->trigger();
    saveOpenSheet(album, u"adopt"_s + suffix);
    page->statementAction()->trigger();
    if (auto *sheet = qobject_cast<StatementSheet *>(QApplication::activeModalWidget()))
        sheet->periodChoice()->setCurrentIndex(1);
    saveOpenSheet(album, u"statement"_s + suffix);
    dialogs.fileAnswer = writeFile(folder, u"people.csv"_s,
        "email,name,code,shoe size\nada@example.com,Ada Example,ADA10,38\nnot an address,Bob Example,BOB10,44\n");
    window.go(PageId::Participants, u"import"_s);
    saveOpenSheet(album, u"import"_s + suffix);
}

void saveCampaignSheets(MainWindow &window, FakeDialogs &dialogs, const Album &album, const QString &suffix)
{
    QTemporaryDir folder;
    window.go(PageId::Campaigns);
    Album::settle();
    auto *page = qobject_cast<CampaignsPage *>(window.page(PageId::Campaigns));
    page->table()->selectRow(0);
    page->simulateAction()->trigger();
    Album::settle();
    saveOpenSheet(album, u"campaign-cost"_s + suffix);
    page->simulateDocumentAction()->trigger();
    Album::settle();
    QByteArray document;
    if (auto *sheet = qobject_cast<SimulationSheet *>(QApplication::activeModalWidget())) {
        album.save(sheet, u"whatif-document"_s + suffix);
        QString text = sheet->documentEdit()->toPlainText();
        text.replace(u": 30,"_s, u": 25,"_s).replace(u"\"30\""_s, u"\"25\""_s).replace(u"\"15.00\""_s, u"\"18.00\""_s);
        sheet->documentEdit()->setPlainText(text);
        document = text.toUtf8();
        sheet->computeButton()->click();
        Album::settle();
        for (int tab = 0; tab < sheet->view()->count(); ++tab) {
            sheet->view()->setCurrentIndex(tab);
            album.save(sheet, u"whatif-result%1"_s.arg(tab) + suffix);
        }
        sheet->view()->setCurrentIndex(0);
    }
    saveOpenSheet(album, u"whatif"_s + suffix);
    dialogs.fileAnswer = writeFile(folder, u"campaign.json"_s, document);
    page->applyAction()->trigger();
    saveOpenSheet(album, u"edit-preview"_s + suffix);
    page->ratesAction()->trigger();
    saveOpenSheet(album, u"rates"_s + suffix);
    showEditorPictures(page, [&](QWidget *sheet, const QString &name) { album.save(sheet, name + suffix); });
}

void saveMovingSheets(
    MainWindow &window, Session &session, FakeDialogs &dialogs, const Album &album, const QString &suffix)
{
    QTemporaryDir folder;
    const QByteArray email = session.desk().people.participants()->front().participant.email.toUtf8();
    dialogs.fileAnswer = writeFile(folder, u"old-system.csv"_s,
        "reference,participant_email,conversion,amount,currency,sold_at\nP-1001," + email
            + ",in_unknown,12.50,USD,2026-11-01\nP-1002," + email
            + ",in_other,27.00,EUR,2026-11-02\nP-1003,nobody,"
              ",x,EUR,2026-11-02\n");
    window.go(PageId::Rewards);
    PaidSheet::choose(session, window.page(PageId::Rewards));
    saveOpenSheet(album, u"paid"_s + suffix);
    CompareSheet::choose(session, window.page(PageId::Rewards));
    saveOpenSheet(album, u"compare"_s + suffix);
}

void saveAllSheets(
    MainWindow &window, Session &session, FakeDialogs &dialogs, const Album &album, const QString &suffix)
{
    saveSupport(window, session, album, suffix);
    savePeopleSheets(window, dialogs, album, suffix);
    showConnectionSheets(
        window, session, [&](QWidget *shown, const QString &name) { album.save(shown, name + suffix); });
    saveCampaignSheets(window, dialogs, album, suffix);
    saveMovingSheets(window, session, dialogs, album, suffix);
}

/// What is only seen when something went otherwise than planned.
void saveTroubles(MainWindow &window, Session &session, const Album &album, const QString &suffix)
{
    services::ClockWarning warning;
    warning.skew = std::chrono::minutes(12);
    session.reportClock(warning);
    window.go(PageId::Overview);
    album.save(&window, u"clock"_s + suffix);
    session.reportClock({});
    auto *page = qobject_cast<RewardsPage *>(window.page(PageId::Rewards));
    window.go(PageId::Rewards, u"in-review"_s);
    Album::settle();
    page->table()->selectRow(0);
    Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
    album.save(&window, u"rewards-flagged"_s + suffix);
    page->panel()->close();
    ExplanationView view(session);
    RewardRow row;
    row.state = RewardState::Issued;
    row.participantName = u"Ada Example"_s;
    row.campaign = u"Partners"_s;
    row.openFlags = bit(Flag::LateChange);
    row.amount = Money{3000, Currency::parse(u"EUR").value()};
    row.proposed = Money{2500, Currency::parse(u"EUR").value()};
    view.resize(scaled(360), scaled(420));
    view.show(row);
    view.grab().save(album.path(u"late-change"_s + suffix)); // before the answer to "how it came about" is there
    Album::settle();
}

/// A statement as it lies on paper.
void saveStatement(Session &session, const Album &album)
{
    const auto people = session.desk().people.participants();
    for (const ParticipantSummary &who : *people) {
        const auto statement = session.desk().statements.statement(who.participant.id, {});
        if (!statement || statement->lines.size() < 5)
            continue;
        QTextDocument paper;
        paper.setTextWidth(720);
        paper.setHtml(StatementPaper::html(*statement));
        QImage image(760, 980, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(20, 20);
        paper.drawContents(&painter);
        image.save(album.path(u"statement-paper"_s));
        if (!files::atomicWrite(
                album.path(u"statement"_s).replace(u".png"_s, u".pdf"_s), StatementPaper::pdf(*statement)))
            missing("cannot write the statement");
        return;
    }
}

/// A participant who owes back, with a request to give that up.
void saveWriteOff(MainWindow &window, Session &session, const Album &album, const QString &suffix)
{
    services::Desk &desk = session.desk();
    window.go(PageId::Participants);
    Album::settle();
    auto *page = qobject_cast<ParticipantsPage *>(window.page(PageId::Participants));
    const ParticipantSummary who = page->model()->rows().back();
    services::AdjustRequest less;
    less.participant = QString::number(who.participant.id.value);
    less.amount = Money{-900'000, Currency::parse(u"USD").value()};
    less.reason = u"Paid twice by the old system"_s;
    less.member = desk.actor;
    const auto id = who.participant.id;
    if (!desk.balances.adjust(less))
        missing("cannot adjust");
    page->reload();
    Album::settle();
    page->open(u"id %1"_s.arg(id.value));
    album.save(&window, u"balance"_s + suffix);
    if (!desk.balances.requestWriteOff({less.participant, less.amount.currency, u"Too old to follow up"_s, desk.actor}))
        missing("cannot ask");
    page->open(u"id %1"_s.arg(id.value));
    album.save(&window, u"write-off"_s + suffix);
    page->backAction()->trigger();
}

/// A reward whose answer was lost.
void saveUncertain(MainWindow &window, Session &session, sample::StripeServer &server, const Album &album)
{
    services::Desk &desk = session.desk();
    services::RewardQuery query;
    query.states = {RewardState::Due};
    auto *page = qobject_cast<RewardsPage *>(window.page(PageId::Rewards));
    server.addFault(
        {.kind = sample::FaultKind::CloseBeforeAnswer, .when = sample::requestTo("POST", "/v1/"), .times = -1});
    const auto due = desk.rewards.list(query);
    for (const RewardRow &row : due->rows) {
        if (row.kind != RewardKind::Coupon)
            continue;
        services::DecisionRequest approval;
        approval.ids = {row.id};
        approval.member = desk.actor;
        services::IssueOrder order;
        order.method = u"stripe-coupon"_s;
        order.member = desk.actor;
        order.ids = {row.id};
        if (!desk.rewards.decide(approval))
            continue;
        const auto report = desk.issue.issue(order, {}, {});
        if (report && !report->uncertain.empty()) {
            window.go(PageId::Rewards);
            page->reload();
            Album::settle();
            page->open(u"reward %1"_s.arg(row.id.value));
            album.save(&window, u"uncertain-light"_s);
            break;
        }
    }
    server.clearFaults();
    page->panel()->close();
}

/// As a merchant with many people sees it.
void saveManyRows(MainWindow &window, const Album &album)
{
    constexpr std::size_t kMany = 10'000;
    window.go(PageId::Participants);
    Album::settle();
    auto *people = qobject_cast<ParticipantsPage *>(window.page(PageId::Participants));
    std::vector<ParticipantSummary> rows = people->model()->rows();
    const std::size_t few = rows.size();
    for (std::size_t i = 0; rows.size() < kMany; ++i) {
        rows.push_back(rows[i % few]);
        rows.back().participant.id.value = static_cast<qint64>(1'000'000 + i);
    }
    people->model()->setRows(std::move(rows));
    people->table()->scrollToBottom();
    album.save(&window, u"participants-10000"_s);
    window.go(PageId::Rewards, u"all"_s);
    Album::settle();
    auto *rewards = qobject_cast<RewardsPage *>(window.page(PageId::Rewards));
    std::vector<RewardRow> many = rewards->model()->rows();
    const std::size_t had = many.size();
    for (std::size_t i = 0; many.size() < kMany; ++i) {
        many.push_back(many[i % had]);
        many.back().id.value = static_cast<qint64>(1'000'000 + i);
    }
    rewards->model()->setRows(std::move(many));
    rewards->table()->selectAll();
    album.save(&window, u"rewards-10000"_s);
}

/// Two accounts beside each other: what is told apart by a badge, and which money is of which mode.
void saveTwoAccounts(MainWindow &window, Session &session, SecondAccount &account, const Album &album)
{
    if (!account.connect(session.desk())) {
        missing("no second account");
        return;
    }
    session.reloadConnections();
    Q_EMIT session.booksChanged();
    Album::settle();
    for (const auto &[mode, suffix] :
        {std::pair{ThemeMode::Light, u"-two-light"_s}, std::pair{ThemeMode::Dark, u"-two-dark"_s}}) {
        Theme::setMode(mode);
        savePages(window, album, suffix);
        savePanels(window, album, suffix);
    }
    Theme::setMode(ThemeMode::Light);
}

void saveEmpty(const Album &album)
{
    QTemporaryDir folder;
    app::CompositionOptions options;
    options.directory = folder.filePath(u"workspace"_s);
    options.sample = true;
    options.timeZone = "Europe/Berlin";
    auto composition = app::Composition::open(options);
    if (!composition)
        qFatal("%s", qPrintable(composition.error().text));
    services::Desk &desk = (*composition)->desk();
    WorkspaceInfo info = *desk.workspace.info();
    info.sample = false;
    FakeDialogs dialogs;
    app::VolatileViewState state;
    Session session(desk, dialogs, state, info);
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    album.save(&window, u"first-run"_s);
    savePages(window, album, u"-empty"_s);
    (new RatesSheet(session, &window))->open();
    saveOpenSheet(album, u"rates-empty"_s);
}

/// The same merchant in the language that is spoken, also in a small window.
void saveSpoken(Session &session, FakeDialogs &dialogs, const Album &album, const QString &suffix)
{
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    savePages(window, album, suffix);
    savePanels(window, album, suffix);
    saveAllSheets(window, session, dialogs, album, suffix);
    window.resize(1024, 640);
    savePages(window, album, suffix + u"-small"_s);
    showGroups(window, [&](QWidget *shown, const QString &name) { album.save(shown, name + suffix + u"-small"_s); });
    showLongNames(
        window, session, [&](QWidget *shown, const QString &name) { album.save(shown, name + suffix + u"-small"_s); });
}

void savePagesIn(const QString &code, Session &session, FakeDialogs &dialogs, const Album &album, const QString &suffix)
{
    speak(code);
    saveSpoken(session, dialogs, album, suffix);
    speak(u"en"_s);
}

/// In Arabic letters, from right to left.
void saveArabic(Session &session, FakeDialogs &dialogs, const Album &album)
{
    const ArabicWords arabic;
    saveSpoken(session, dialogs, album, u"-arabic"_s);
}

/// In a language of long words, and from right to left.
void saveLanguages(Session &session, FakeDialogs &dialogs, const Album &album)
{
    savePagesIn(u"de"_s, session, dialogs, album, u"-german"_s);
    saveArabic(session, dialogs, album);
}

/// The payout desk and the cards of connections in a language of long words, in a small window.
void savePayoutsInLongWords(Session &session, FakeDialogs &dialogs, const Album &album)
{
    PseudoTranslator longWords;
    QApplication::installTranslator(&longWords);
    {
        MainWindow window(session);
        window.resize(1024, 640);
        window.show();
        Album::settle();
        const auto save = [&](QWidget *shown, const QString &name) { album.save(shown, name); };
        PayoutPictures(window, session, dialogs, save).showSheets(u"-long"_s);
        window.go(PageId::Connections);
        album.save(&window, u"connections-long"_s);
        showConnectionSheets(
            window, session, [&](QWidget *shown, const QString &name) { album.save(shown, name + u"-long"_s); });
        savePerson(window, album, u"-long"_s);
    }
    QApplication::removeTranslator(&longWords);
}

/// Every look a window can have: in both schemes, small, with long words, in Arabic letters from right to left. Each
/// window is handed to `show` with what its pictures end in.
void inEveryLook(Session &session, const std::function<void(MainWindow &window, const QString &suffix)> &show)
{
    PseudoTranslator longWords;
    for (const auto &[mode, size, suffix] : {std::tuple{ThemeMode::Light, QSize(1280, 800), u"-light"_s},
             std::tuple{ThemeMode::Dark, QSize(1280, 800), u"-dark"_s},
             std::tuple{ThemeMode::Light, QSize(1024, 640), u"-small"_s},
             std::tuple{ThemeMode::Light, QSize(1024, 640), u"-long"_s},
             std::tuple{ThemeMode::Light, QSize(1280, 800), u"-arabic"_s}}) {
        Theme::setMode(mode);
        if (suffix == "-long"_L1)
            QApplication::installTranslator(&longWords);
        {
            const auto arabic = suffix == "-arabic"_L1 ? std::make_unique<ArabicWords>() : nullptr;
            MainWindow window(session);
            window.resize(size);
            window.show();
            show(window, suffix);
        }
        QApplication::removeTranslator(&longWords);
    }
}

/// The overview in every look.
void saveOverviews(Session &session, const Album &album)
{
    inEveryLook(session, [&album](MainWindow &window, const QString &suffix) {
        showOverview(window, [&](QWidget *shown, const QString &name) { album.save(shown, name + suffix); });
    });
}

/// Groups of rewards as well.
void saveGroups(Session &session, const Album &album)
{
    inEveryLook(session, [&album](MainWindow &window, const QString &suffix) {
        showGroups(window, [&](QWidget *shown, const QString &name) { album.save(shown, name + suffix); });
    });
}

/// The payouts of all batches in every look, first where there are none.
void saveAllPayouts(Session &session, FakeDialogs &dialogs, const Album &album)
{
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    const auto save = [&](QWidget *shown, const QString &name) { album.save(shown, name); };
    PayoutPictures(window, session, dialogs, save).showAll(u"-empty"_s);
    PayoutPictures::prepare(session);
    Album::settle();
    PayoutPictures(window, session, dialogs, save).show(u"-light"_s);
    inEveryLook(session, [&](MainWindow &other, const QString &suffix) {
        PayoutPictures pictures(other, session, dialogs, save);
        pictures.showAll(suffix);
        pictures.showAllMany(suffix);
    });
    Theme::setMode(ThemeMode::Dark);
    PayoutPictures(window, session, dialogs, save).showLateFailures(u"-dark"_s);
    Theme::setMode(ThemeMode::Light);
}

/// The payout desk, with a batch of its own for each look.
void savePayouts(MainWindow &window, Session &session, FakeDialogs &dialogs, const Album &album)
{
    PayoutPictures::prepare(session);
    Album::settle();
    PayoutPictures pictures(
        window, session, dialogs, [&](QWidget *shown, const QString &name) { album.save(shown, name); });
    pictures.show(u"-light"_s);
    pictures.showMethod(u"-light"_s);
    pictures.showAll(u"-light"_s);
    pictures.showMany();
    Theme::setMode(ThemeMode::Dark);
    savePerson(window, album, u"-paid-dark"_s);
    window.go(PageId::Payouts);
    album.save(&window, u"payouts-list-dark"_s);
    pictures.showMethod(u"-dark"_s);
    Theme::setMode(ThemeMode::Light);
    window.resize(1024, 640);
    album.save(&window, u"payouts-list-small"_s);
    auto *page = qobject_cast<PayoutsPage *>(window.page(PageId::Payouts));
    if (page->model()->rowCount() > 0) {
        page->openBatch(page->model()->rows().front().id);
        album.save(&window, u"payouts-batch-small"_s);
        page->backAction()->trigger();
    }
    window.resize(1280, 800);
}

/// Connecting a shop and choosing its collections, in both schemes, small and in long words.
void saveShop(Session &session, sample::ShopServer &shop, const Album &album)
{
    const auto show = [&](MainWindow &window, const QString &suffix) {
        showShopPictures(
            window, session, shop, [&](QWidget *shown, const QString &name) { album.save(shown, name + suffix); });
    };
    {
        MainWindow window(session);
        window.resize(1280, 800);
        window.show();
        show(window, u"-light"_s);
        Theme::setMode(ThemeMode::Dark);
        show(window, u"-dark"_s);
        Theme::setMode(ThemeMode::Light);
        window.resize(1024, 640);
        show(window, u"-small"_s);
    }
    PseudoTranslator longWords;
    QApplication::installTranslator(&longWords);
    {
        MainWindow window(session);
        window.resize(1024, 640);
        window.show();
        show(window, u"-long"_s);
    }
    QApplication::removeTranslator(&longWords);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"rd.http=false"_s);
    Theme::install(application);
    speak(u"en"_s);
    const bool onlyPayouts = argc > 2 && qstrcmp(argv[2], "payouts") == 0;
    const Album album(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screenshots"_s);
    app::SampleDeskOptions options;
    options.now = app::SystemClock().now();
    auto sample = app::SampleDesk::open(options);
    if (!sample)
        qFatal("%s", qPrintable(sample.error().text));
    services::Desk &desk = (*sample)->composition().desk();
    Status prepared;
    services::startWork(services::Lane::Short, nullptr, [&prepared, &sample] {
        auto done = (*sample)->prepare({}, {});
        if (!done)
            prepared = fail(done.error());
    });
    Album::settle();
    if (!prepared)
        qFatal("%s", qPrintable(prepared.error().text));

    FakeDialogs dialogs;
    app::VolatileViewState state;
    Session session(desk, dialogs, state, *desk.workspace.info());
    session.setFileReader([](const QString &path) { return files::readLimited(path, 1 << 24); });
    session.setFileWriter([](const QString &path, const QByteArray &bytes) { return files::atomicWrite(path, bytes); });
    if (argc > 2 && qstrcmp(argv[2], "habits") == 0) {
        MainWindow window(session);
        window.show();
        for (const auto &[mode, size, suffix] : {std::tuple{ThemeMode::Light, QSize(1280, 800), u"-light"_s},
                 std::tuple{ThemeMode::Dark, QSize(1280, 800), u"-dark"_s},
                 std::tuple{ThemeMode::Light, QSize(1024, 640), u"-small"_s}}) {
            Theme::setMode(mode);
            window.resize(size);
            savePages(window, album, suffix);
            showHabits(window, session,
                [&album, ending = suffix](QWidget *shown, const QString &name) { album.save(shown, name + ending); });
        }
        return 0;
    }
    if (argc > 2 && qstrcmp(argv[2], "overview") == 0) {
        saveOverviews(session, album);
        return 0;
    }
    if (argc > 2 && qstrcmp(argv[2], "groups") == 0) {
        saveGroups(session, album);
        return 0;
    }
    if (argc > 2 && qstrcmp(argv[2], "all-payouts") == 0) {
        saveAllPayouts(session, dialogs, album);
        return 0;
    }
    const QString language = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (std::any_of(languages().begin(), languages().end(),
            [&language](const Language &one) { return one.code == language; })) {
        savePagesIn(language, session, dialogs, album, u'-' + language);
        return 0;
    }
    if (language == "arabic"_L1) {
        saveArabic(session, dialogs, album);
        return 0;
    }
    if (argc > 2 && qstrcmp(argv[2], "shop") == 0) {
        saveShop(session, (*sample)->shop(), album);
        return 0;
    }
    if (onlyPayouts) {
        MainWindow window(session);
        window.resize(1280, 800);
        window.show();
        savePayouts(window, session, dialogs, album);
        window.go(PageId::Connections);
        album.save(&window, u"connections-light"_s);
        showConnectionSheets(
            window, session, [&](QWidget *shown, const QString &name) { album.save(shown, name + u"-light"_s); });
        window.resize(1024, 640);
        showLongNames(
            window, session, [&](QWidget *shown, const QString &name) { album.save(shown, name + u"-small"_s); });
        window.resize(1280, 800);
        savePayoutsInLongWords(session, dialogs, album);
        SecondAccount account(options.now);
        saveTwoAccounts(window, session, account, album);
        return 0;
    }
    {
        MainWindow window(session);
        window.resize(1280, 800);
        window.show();
        for (const auto &[mode, suffix] :
            {std::pair{ThemeMode::Light, u"-light"_s}, std::pair{ThemeMode::Dark, u"-dark"_s}}) {
            Theme::setMode(mode);
            savePages(window, album, suffix);
            savePanels(window, album, suffix);
            saveAllSheets(window, session, dialogs, album, suffix);
            saveTroubles(window, session, album, suffix);
        }
        Theme::setMode(ThemeMode::Light);
        window.resize(1024, 640);
        savePages(window, album, u"-small"_s);
        savePanels(window, album, u"-small"_s);
    }
    saveOverviews(session, album);
    saveGroups(session, album);
    saveStatement(session, album);
    if (argc > 2)
        return s_missing == 0 ? 0 : 1; // a look at the main pages only
    saveLanguages(session, dialogs, album);
    saveEmpty(album);
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    saveManyRows(window, album);
    Q_EMIT session.booksChanged();
    saveUncertain(window, session, (*sample)->server(), album);
    saveWriteOff(window, session, album, u"-light"_s);
    saveRewards(window, session, album, u"-light"_s);
    savePayouts(window, session, dialogs, album);
    savePayoutsInLongWords(session, dialogs, album);
    saveShop(session, (*sample)->shop(), album);
    SecondAccount account(options.now);
    saveTwoAccounts(window, session, account, album);
    return s_missing == 0 ? 0 : 1;
}

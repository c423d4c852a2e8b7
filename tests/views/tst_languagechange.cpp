// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while the program runs: nothing is left of the former one, and everybody is where they were.
#include "app/deskwindows.h"
#include "models/items/participantmodel.h"
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/referrals/paymentspage.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/autosync.h"
#include "views/shell/networkwatch.h"
#include "views/shell/settingssheet.h"
#include "views/support/languages.h"
#include "views/support/paymentscope.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTimer>
#include <QXmlStreamReader>

#include <semaphore>

using namespace rd;
using namespace rd::views;

namespace {

constexpr PageId kPages[] = {PageId::Overview, PageId::Campaigns, PageId::Participants, PageId::Referrals,
    PageId::Rewards, PageId::Payouts, PageId::Connections, PageId::Activity};

/// Texts by what the sources say: of a language, those without places.
QHash<QString, QString> wordsOf(const QString &code)
{
    QFile file(QStringLiteral(RD_SOURCE_DIR "/translations/referraldesk_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no texts of %s", qPrintable(code));
    QHash<QString, QString> words;
    QXmlStreamReader xml(&file);
    QString source;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1).isEmpty()) {
            const QString said = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (!said.contains(u'%') && !said.trimmed().isEmpty())
                words.insert(source, said);
        }
    }
    return words;
}

QString plain(QString text)
{
    // A menu's entry has its key behind it.
    return text.section(u'\t', 0, 0).remove(u'&').trimmed();
}

/// All that a window says to people and to assistive technology.
QSet<QString> textsOf(QWidget *window)
{
    QSet<QString> texts{window->windowTitle()};
    const auto addModel = [&texts](const QAbstractItemModel *model) {
        for (int column = 0; column < model->columnCount(); ++column) {
            texts += model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            for (int row = 0; row < qMin(40, model->rowCount()); ++row) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::StatusTipRole})
                    texts += model->index(row, column).data(role).toString();
            }
        }
    };
    QList<QWidget *> all = window->findChildren<QWidget *>();
    all += window;
    for (QWidget *widget : std::as_const(all)) {
        texts += {widget->toolTip(), widget->statusTip(), widget->accessibleName(), widget->accessibleDescription(),
            DeskFixture::accessibleName(widget)};
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts += label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts += button->text();
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            texts += edit->placeholderText();
        if (const auto *menu = qobject_cast<QMenu *>(widget))
            texts += menu->title();
        if (const auto *box = qobject_cast<QComboBox *>(widget))
            addModel(box->model());
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            addModel(view->model());
    }
    for (const QAction *action : window->findChildren<QAction *>())
        texts += {action->text(), action->toolTip(), action->statusTip()};
    QSet<QString> said;
    for (const QString &text : std::as_const(texts))
        said += plain(text);
    return said;
}

void clickIn(QMenu *menu, QAction *action)
{
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

} // namespace

class TestLanguageChange : public QObject {
    Q_OBJECT

    [[nodiscard]] MainWindow *window() const { return m_windows->newestWindow(); }
    [[nodiscard]] Session &session() const { return window()->page(PageId::Overview)->session(); }
    bool settle()
    {
        int quiet = 0;
        for (int round = 0; quiet < 3 && round < 300; ++round) {
            if (!QTest::qWaitFor([this] { return !services::isWorking() && !session().runningTask(); }, 60000))
                return false;
            QCoreApplication::processEvents();
            ++quiet;
        }
        return quiet == 3;
    }
    /// View ▸ Language ▸ name, with the mouse. The languages are called the same in every language.
    bool click(const QString &name)
    {
        for (QAction *top : window()->menuBar()->actions()) {
            for (QAction *inner : top->menu()->actions()) {
                if (!inner->menu())
                    continue;
                for (QAction *language : inner->menu()->actions()) {
                    if (language->text() != name)
                        continue;
                    top->menu()->popup(window()->mapToGlobal(QPoint(20, 20)));
                    clickIn(top->menu(), inner);
                    if (!QTest::qWaitFor([inner] { return inner->menu()->isVisible(); }))
                        return false;
                    clickIn(inner->menu(), language);
                    return true;
                }
            }
        }
        return false;
    }
    /// The same, until the windows speak it.
    bool changeTo(const QString &name, const QString &code)
    {
        const QPointer<MainWindow> former(window());
        return click(name) && QTest::qWaitFor([&] { return spoken() == code && !former; }, 30000) && settle();
    }
    [[nodiscard]] QString bannerText() const
    {
        QStringList texts;
        for (const Banner *banner : window()->findChildren<Banner *>()) {
            if (banner->isVisible())
                texts += banner->content().text;
        }
        return texts.join(u'\n');
    }
    /// What any page says that is said so in `former` only.
    QStringList leftOf(const QString &former, const QString &now)
    {
        const QHash<QString, QString> before = wordsOf(former == "en"_L1 ? now : former);
        const QHash<QString, QString> after = now == "en"_L1 ? before : wordsOf(now);
        QSet<QString> right;
        QSet<QString> wrong;
        for (auto word = after.begin(); word != after.end(); ++word)
            right += plain(now == "en"_L1 ? word.key() : word.value());
        for (auto word = before.begin(); word != before.end(); ++word) {
            // What has no translation yet stays English.
            if (word.key() != word.value() && after.contains(word.key()))
                wrong += plain(former == "en"_L1 ? word.key() : word.value());
        }
        wrong -= right;
        QStringList left;
        for (const PageId id : kPages) {
            window()->go(id);
            if (!settle())
                return {u"the window does not come to rest"_s};
            for (const QString &text : textsOf(window())) {
                if (wrong.contains(text))
                    left += text;
            }
        }
        left.removeDuplicates();
        return left;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s);
        Theme::install(*qApp);
        speak(u"en"_s);
        QVERIFY(m_merchant.start());
        app::CompositionOptions options;
        options.directory = m_directory.filePath(u"desk"_s);
        options.sample = true; // keys in memory
        options.timeZone = "Europe/Berlin";
        options.currency = Currency::parse(u"USD").value();
        options.time = [day = m_day] { return day.now(); };
        {
            auto books = app::Composition::open(options);
            QVERIFY(books);
            QVERIFY(m_merchant.join((*books)->desk()));
        }
        m_windows = std::make_unique<app::DeskWindows>(m_state);
        QSignalSpy opened(m_windows.get(), &app::DeskWindows::opened);
        m_windows->open(std::move(options));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30000);
        QVERIFY(QTest::qWaitForWindowActive(window(), 30000));
        QVERIFY(settle());
    }
    void cleanup()
    {
        while (QWidget *open = QApplication::activeModalWidget()) {
            open->close();
            QCoreApplication::sendPostedEvents(open, QEvent::DeferredDelete);
        }
        QVERIFY(settle());
        if (spoken() != "en"_L1)
            QVERIFY(changeTo(u"English"_s, u"en"_s));
    }
    void cleanupTestCase() { m_windows.reset(); }

    void nothingIsLeftOfTheFormerLanguage()
    {
        QVERIFY(leftOf(u"de"_s, u"en"_s).isEmpty());
        QVERIFY2(leftOf(u"en"_s, u"de"_s).size() > 50, "what is looked for is found where it is");
        QString former = u"en"_s;
        for (const auto &[name, code] :
            {std::pair{u"Deutsch"_s, u"de"_s}, std::pair{u"日本語"_s, u"ja"_s}, std::pair{u"English"_s, u"en"_s}}) {
            QVERIFY2(changeTo(name, code), qPrintable(code));
            QCOMPARE(QLocale().language(), QLocale(code).language());
            const QStringList left = leftOf(former, code);
            QVERIFY2(left.isEmpty(), qPrintable(QString(code + u": "_s + left.join(u" | "_s))));
            QCOMPARE(m_state.load(u"window/language"_s), code.toLatin1());
            former = code;
        }
    }

    void everybodyIsWhereTheyWere()
    {
        window()->resize(1100, 700);
        window()->go(PageId::Rewards);
        auto *rewards = qobject_cast<RewardsPage *>(window()->page(PageId::Rewards));
        QVERIFY(settle());
        rewards->findChild<SegmentBar *>()->setCurrent(u"all"_s);
        rewards->filters()->search()->setText(u"example"_s);
        QTRY_COMPARE(rewards->model()->searchText(), u"example"_s);
        QVERIFY(settle());
        QVERIFY(rewards->model()->rowCount() > 8);
        QItemSelectionModel *chosen = rewards->table()->selectionModel();
        for (const int row : {2, 3, 6})
            chosen->select(rewards->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        chosen->setCurrentIndex(rewards->model()->index(6, 0), QItemSelectionModel::NoUpdate);
        const std::vector<RewardId> ids = rewards->selectedRewards();
        const qint64 current = rewards->model()->idOfRow(6);
        Q_EMIT rewards->table()->rowActivated(rewards->table()->currentIndex());
        QTRY_VERIFY(rewards->panel()->isOpen());
        // One participant is open meanwhile, with another of their lists.
        window()->go(PageId::Participants);
        QVERIFY(settle());
        auto *people = qobject_cast<ParticipantsPage *>(window()->page(PageId::Participants));
        const qint64 person = people->model()->idOfRow(1);
        people->open(u"id %1"_s.arg(person));
        QVERIFY(settle());
        people->person()->lists()->setCurrent(u"timeline"_s);
        window()->go(PageId::Rewards);
        QVERIFY(settle());
        const QRect geometry = window()->geometry();
        QVERIFY(ids.size() == 3);

        QVERIFY(changeTo(u"Deutsch"_s, u"de"_s));
        QCOMPARE(window()->geometry(), geometry);
        QCOMPARE(window()->currentPage(), PageId::Rewards);
        rewards = qobject_cast<RewardsPage *>(window()->page(PageId::Rewards));
        QTRY_COMPARE(rewards->model()->searchText(), u"example"_s);
        QCOMPARE(rewards->filters()->search()->text(), u"example"_s);
        QCOMPARE(rewards->findChild<SegmentBar *>()->current(), u"all"_s);
        QTRY_COMPARE(rewards->selectedRewards(), ids);
        QCOMPARE(rewards->model()->idOfRow(rewards->table()->currentIndex().row()), current);
        QVERIFY(rewards->panel()->isOpen());
        window()->go(PageId::Participants);
        QVERIFY(settle());
        people = qobject_cast<ParticipantsPage *>(window()->page(PageId::Participants));
        QVERIFY(people->isPlaceBelowShown());
        QCOMPARE(people->person()->participant().value, person);
        QCOMPARE(people->person()->lists()->current(), u"timeline"_s);
        people->backAction()->trigger();
        QVERIFY(!people->isPlaceBelowShown());
        window()->go(PageId::Rewards);
        rewards->filters()->clear();
    }

    /// On a train: the window that owed a sync is gone before the network is back.
    void aSyncThatIsOwedIsOwedByTheNextWindow()
    {
        NetworkWatch &watch = NetworkWatch::of(session());
        watch.setReachable(std::nullopt);
        Error away;
        away.kind = ErrorKind::Offline;
        away.text = u"nothing answers at this address"_s;
        session().report(away);
        Q_EMIT session().syncFinished(); // somebody had begun one
        QVERIFY(watch.isOffline());
        QVERIFY(window()->findChild<AutoSync *>()->retryTimer()->isActive());
        QVERIFY(changeTo(u"Deutsch"_s, u"de"_s));
        auto *automatic = window()->findChild<AutoSync *>();
        QVERIFY2(automatic->goesOn(), "nobody would make up for it");
        QVERIFY(automatic->retryTimer()->isActive());
        const QString then =
            QCoreApplication::translate("rd::views::MainWindow", "Sync goes on by itself when the network is back.");
        QVERIFY2(bannerText().contains(then), qPrintable(bannerText()));
        QSignalSpy synced(&session(), &Session::syncFinished);
        automatic->retryTimer()->start(1);
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 60000);
        QVERIFY(settle());
        QVERIFY(!watch.isOffline());
        QVERIFY2(!automatic->goesOn() && !automatic->retryTimer()->isActive(), "once");
    }

    void whatWasDecidedLastIsTakenBackInTheNextWindow()
    {
        services::RewardQuery due;
        due.states = {RewardState::Due};
        const RewardId id = session().desk().rewards.list(due).value().rows.at(0).id;
        services::RewardQuery one;
        one.ids = {id};
        const auto state = [&] { return session().desk().rewards.list(one).value().rows.at(0).state; };
        const auto page = [this] { return qobject_cast<RewardsPage *>(window()->page(PageId::Rewards)); };
        const auto command = [&](const QKeySequence &key) -> QAction * {
            for (QAction *action : page()->commands()) {
                if (action->shortcut() == key)
                    return action;
            }
            return nullptr;
        };
        session().navigate(PageId::Rewards, u"reward %1"_s.arg(id.value));
        QVERIFY(settle());
        QCOMPARE(page()->selectedRewards(), std::vector<RewardId>{id});
        for (QAction *action : page()->commands()) {
            if (action->text() == "Approve"_L1)
                action->trigger();
        }
        QVERIFY(settle());
        QCOMPARE(state(), RewardState::Approved);
        const QString english = page()->banners()->banner(u"decision"_s)->content().text;
        QVERIFY(changeTo(u"Deutsch"_s, u"de"_s));
        QAction *undo = command(QKeySequence::Undo);
        QVERIFY(undo && undo->isEnabled());
        const Banner *banner = page()->banners()->banner(u"decision"_s);
        QVERIFY2(banner, "it is offered as before");
        QVERIFY(banner->content().text != english && undo->statusTip().contains(banner->content().text));
        undo->trigger();
        QVERIFY(settle());
        QCOMPARE(state(), RewardState::Due);
        // what somebody has dismissed is not said again, and can be taken back all the same
        session().navigate(PageId::Rewards, u"reward %1"_s.arg(id.value));
        QVERIFY(settle());
        command(QKeySequence::Undo)->trigger();
        QVERIFY(settle());
        QCOMPARE(state(), RewardState::Approved);
        page()->banners()->dismiss(u"decision"_s);
        QVERIFY(changeTo(u"English"_s, u"en"_s));
        QVERIFY(!page()->banners()->banner(u"decision"_s));
        QVERIFY(command(QKeySequence::Undo)->isEnabled());
        // a task ends it, for whatever window
        QVERIFY(session().run(u"Something else"_s, [](const ProgressSink &, const CancelToken &) { return Status(); }));
        QVERIFY(settle());
        QVERIFY(!command(QKeySequence::Undo)->isEnabled());
    }

    /// Not one of the entries that the list of payments always has.
    void aMonthOfFirstPaymentsIsStillLookedAt()
    {
        PaymentScope scope;
        scope.firstMonth = QDate(2026, 5, 1);
        const auto page = [this] { return window()->page(PageId::Referrals)->findChild<PaymentsPage *>(); };
        const auto scopes = [&]() -> QComboBox * {
            for (QComboBox *choice : page()->filters()->findChildren<QComboBox *>()) {
                if (choice->findData(codeOf({})) >= 0)
                    return choice;
            }
            return nullptr;
        };
        session().navigate(PageId::Referrals, placeOf(scope, {}));
        QVERIFY(settle());
        QVERIFY(scopes());
        QCOMPARE(scopes()->currentData().toString(), codeOf(scope));
        const qint64 count = page()->model()->rowCount();
        QVERIFY(changeTo(u"Deutsch"_s, u"de"_s));
        QTRY_COMPARE(scopes()->currentData().toString(), codeOf(scope));
        QCOMPARE(scopes()->currentText(), textOf(scope));
        QTRY_COMPARE(page()->model()->rowCount(), count);
        page()->filters()->clear();
        QVERIFY(settle());
    }

    void aTaskIsWaitedFor()
    {
        const auto gate = std::make_shared<std::counting_semaphore<4>>(0);
        const QPointer<MainWindow> former(window());
        QVERIFY(session().run(u"Paying"_s, [gate](const ProgressSink &, const CancelToken &) -> Status {
            gate->acquire();
            return {};
        }));
        const bool isClicked = click(u"Deutsch"_s);
        const bool isTold = QTest::qWaitFor([this] { return bannerText().contains(u"“Paying”"_s); }, 10000);
        const QSignalSpy looks(m_windows->languageLook(), &QTimer::timeout);
        const bool isLooked = QTest::qWaitFor([&looks] { return looks.size() >= 5; }, 10000);
        const bool isStill = former && window() == former && spoken() == "en"_L1;
        gate->release();
        QVERIFY(isClicked && isTold && isLooked && isStill);
        QTRY_COMPARE_WITH_TIMEOUT(spoken(), u"de"_s, 30000);
        QTRY_VERIFY(!former);
        QVERIFY(settle());
    }

    void aSheetIsWaitedForAndASecondThoughtIsHeard()
    {
        const QPointer<MainWindow> former(window());
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTest::keyClick(window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *sheet = qobject_cast<SettingsSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        auto *box = qobject_cast<QComboBox *>(sheet->control(u"language"_s));
        QVERIFY(box);
        box->setFocus();
        const auto choose = [box](const QString &code) {
            const int wanted = box->findData(code);
            while (box->currentIndex() != wanted)
                QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        };
        choose(u"de"_s);
        QTRY_VERIFY(bannerText().contains(sheet->windowTitle()));
        QVERIFY(window() == former && spoken() == "en"_L1);
        choose(u"en"_s);
        QTRY_VERIFY(!bannerText().contains(sheet->windowTitle()));
        choose(u"de"_s);
        const QSignalSpy looks(m_windows->languageLook(), &QTimer::timeout);
        QTRY_VERIFY(looks.size() >= 3);
        QCOMPARE(spoken(), u"en"_s);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(spoken(), u"de"_s, 30000);
        QTRY_VERIFY(!former);
        QVERIFY(settle());
        QVERIFY(window()->isVisible());
    }

private:
    QTemporaryDir m_directory;
    fakes::TestDay m_day;
    SampleMerchant m_merchant{m_day.now()};
    app::VolatileViewState m_state;
    std::unique_ptr<app::DeskWindows> m_windows;
};

QTEST_MAIN(TestLanguageChange)
#include "tst_languagechange.moc"

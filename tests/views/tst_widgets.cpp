// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/patience.h"
#include "tests/views/fakedialogs.h"
#include "views/theme/theme.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/chartdata.h"
#include "views/widgets/charts/charttablemodel.h"
#include "views/widgets/charts/rankbarchart.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/confirmsheet.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/navigationrail.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/stepline.h"
#include "views/widgets/taskbar.h"
#include "views/widgets/testmodeband.h"
#include "views/widgets/viewstate.h"
#include "views/widgets/widgetdialogs.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

Currency currency(QStringView code)
{
    return Currency::parse(code).value_or(Currency());
}

class MemoryState : public ViewState {
public:
    QHash<QString, QByteArray> kept;
    [[nodiscard]] QByteArray load(const QString &key) const override { return kept.value(key); }
    void save(const QString &key, const QByteArray &state) override { kept.insert(key, state); }
};

QStandardItemModel *people(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({u"Name"_s, u"State"_s, u"Amount"_s});
    model->appendRow({new QStandardItem(u"Ann"_s), new QStandardItem(u"Due"_s), new QStandardItem(u"9.00 EUR"_s)});
    model->appendRow(
        {new QStandardItem(u"Bob\tB"_s), new QStandardItem(u"Issued"_s), new QStandardItem(u"-1.00 EUR"_s)});
    return model;
}

ChartTimeData twoCurrencies()
{
    ChartTimeData data;
    for (int i = 0; i < 5; ++i)
        data.starts.append(QDate(2026, 5, 1).addDays(i));
    data.series = {{u"Referred"_s, currency(u"EUR"), {100, 200, 300, 400, 500}, {}},
        {u"All"_s, currency(u"EUR"), {900, 800, 700, 600, 500}, {}},
        {u"Referred"_s, currency(u"JPY"), {1, 2, 3, 4, 5}, {}}};
    return data;
}

QPushButton *buttonNamed(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// By the keyboard; false where the focus does not come there.
bool tabTo(const QWidget *wanted)
{
    for (int i = 0; i < 50 && !wanted->hasFocus() && QApplication::focusWidget(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return wanted->hasFocus();
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textFromOutsideIsMadeSafe_data();
    void textFromOutsideIsMadeSafe();
    void labelsNeverReadMarkup();
    void moneyIsFormatted_data();
    void moneyIsFormatted();
    void moneyFollowsTheLocale();
    void timesAreRelative();
    void changesAreSigned();
    void segmentsMoveByKeyboard();
    void countsShowTogetherWhicheverIsChosen();
    void labelsFollowTheLayout();
    void enterInASearchPressesNothing();
    void filtersClearAtOnce();
    void aSearchGrowsIntoTheRoomThatIsLeft();
    void bannersReplaceAndRun();
    void panelClosesWithEscape();
    void panelRemembersItsWidth();
    void confirmNeedsAMoment();
    void confirmRejectsOnEnter();
    void enterPressesTheButtonWithTheFocus();
    void textSheetWantsText();
    void answersArriveInCallbacks();
    void answersDieWithTheParent();
    void tableCopiesWithTitles();
    void tableColumnsAreKept();
    void tableOpensWithEnter();
    void negativeAmountsHaveTheirColour();
    void chipsArePainted();
    void actionButtonsMirrorActions();
    void actionBarComesWithSelection();
    void railCollapses();
    void tasksCanBeCancelled();
    void stepsAreTold();
    void chartTableHasTheSameNumbers();
    void chartsTellValuesByKeyboard();
    void chartsShowEmptyState();
    void chartsCondense();
    void axesAreRound_data();
    void axesAreRound();
    void rankingOpensByKeyboard();
    void rankingShowsOneCurrencyAtATime();
    void picturesShowWhatIsScrolledWhole();
    void chartModelIsSound();
    void everythingHasAName();
};

void TestWidgets::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme::install(*qApp);
}

void TestWidgets::textFromOutsideIsMadeSafe_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Ann Ångström"_s << u"Ann Ångström"_s;
    QTest::newRow("bidi override") << u"abc\u202Etxt.exe"_s << u"abc\u2039U+202E\u203Atxt.exe"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a\u2039U+200B\u203Ab"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\u2039U+2066\u203Ax\u2039U+2069\u203A"_s;
    QTest::newRow("newline and tab") << u"a\nb\tc"_s << u"a\u240Ab\u2409c"_s;
    QTest::newRow("delete") << u"a\u007Fb"_s << u"a\u2039U+007F\u203Ab"_s;
    QTest::newRow("astral") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("long") << QString(201, u'x') << QString(QString(200, u'x') + u'\u2026');
    QTest::newRow("just not long") << QString(200, u'x') << QString(200, u'x');
}

void TestWidgets::textFromOutsideIsMadeSafe()
{
    QFETCH(QString, given);
    QFETCH(QString, shown);
    QCOMPARE(safeText(given), shown);
}

void TestWidgets::labelsNeverReadMarkup()
{
    const QString text = u"a < b and c > d <img src='file:x'>"_s;
    const std::unique_ptr<PlainLabel> label(plainLabel(text));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), text);
    QVERIFY(Qt::mightBeRichText(tipText(u"a & b"_s)));
    QVERIFY(tipText(u"<b>"_s).contains(u"&lt;b&gt;"_s));
    QCOMPARE(plainMnemonic(u"R&D"_s), u"R&&D"_s);
    QVERIFY(!plainTitle(u"x[*]"_s).contains(u"[*]"_s));
}

void TestWidgets::moneyIsFormatted_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("euro") << qint64(391'800) << u"EUR"_s << u"3,918.00\u00A0EUR"_s;
    QTest::newRow("no decimals") << qint64(1'234) << u"JPY"_s << u"1,234\u00A0JPY"_s;
    QTest::newRow("three decimals") << qint64(1'005) << u"BHD"_s << u"1.005\u00A0BHD"_s;
    QTest::newRow("negative") << qint64(-5) << u"USD"_s << u"-0.05\u00A0USD"_s;
    QTest::newRow("zero") << qint64(0) << u"USD"_s << u"0.00\u00A0USD"_s;
    QTest::newRow("beyond a double") << qint64(9'007'199'254'740'993) << u"USD"_s
                                     << u"90,071,992,547,409.93\u00A0USD"_s;
}

void TestWidgets::moneyIsFormatted()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QVERIFY(currency(code).isValid());
    QCOMPARE(formatMoney({minor, currency(code)}), text);
}

void TestWidgets::moneyFollowsTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(formatMoney({123'456'789, currency(u"EUR")}), u"1.234.567,89\u00A0EUR"_s);
    QCOMPARE(formatDateShort(QDate(2026, 5, 1)).left(2), u"1 "_s);
    QLocale::setDefault(before);
    QCOMPARE(formatMoneys({}), u"\u2014"_s);
    QCOMPARE(formatMoneys({{100, currency(u"EUR")}, {200, currency(u"USD")}}), u"1.00\u00A0EUR \u00B7 2.00\u00A0USD"_s);
}

void TestWidgets::timesAreRelative()
{
    const Instant now = fromUnixMs(1'780'000'000'000);
    const auto ago = [&](qint64 seconds) { return formatTimeAgo(fromUnixMs(toUnixMs(now) - seconds * 1000), now); };
    QCOMPARE(ago(3), ago(30));
    QVERIFY(ago(120).startsWith(u"2 "_s));
    QVERIFY(ago(2 * 3600).startsWith(u"2 "_s));
    QVERIFY(ago(2 * 3600) != ago(120));
    QVERIFY(ago(400 * 86400).contains(u"20"_s));
    QCOMPARE(ago(-60), ago(3));
    QVERIFY(formatDateFull(now).size() > formatDateTime(now).size());
}

void TestWidgets::changesAreSigned()
{
    QVERIFY(formatChange(5, 0).isEmpty());
    QCOMPARE(formatChange(112, 100), u"+12\u00A0%"_s);
    QCOMPARE(formatChange(97, 100), u"\u22123.0\u00A0%"_s);
    QVERIFY(!formatChange(7, 7).contains(u'%'));
    // Some languages write marks of direction around the sign, which safe text would show as marks.
    const QLocale usual;
    const auto back = qScopeGuard([&usual] { QLocale::setDefault(usual); });
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QVERIFY2(QLocale().percent().size() > 1, "this language has none any more: choose another one");
    for (const QString &text : {formatChange(112, 100), chartShareText(1, 2)}) {
        QVERIFY(!text.isEmpty());
        QCOMPARE(safeText(text), text);
    }
}

void TestWidgets::segmentsMoveByKeyboard()
{
    SegmentBar bar(u"Lists"_s);
    bar.addSegment(u"due"_s, u"Due"_s);
    bar.addSegment(u"review"_s, u"In review"_s);
    bar.setCount(u"due"_s, 1'420);
    QCOMPARE(bar.current(), u"due"_s);
    const auto buttons = bar.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(QAccessible::queryAccessibleInterface(buttons.first())->text(QAccessible::Name), u"Due: 1,420"_s);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar, 30'000));
    buttons.first()->setFocus();
    QSignalSpy spy(&bar, &SegmentBar::currentChanged);
    QTest::keyClick(buttons.first(), Qt::Key_Right);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(bar.current(), u"review"_s);
    bar.setCurrent(u"review"_s);
    QCOMPARE(spy.size(), 1);
}

/// Pixel by pixel narrower, and with each list chosen: all counts or none, and a chosen list asks for no more room.
void TestWidgets::countsShowTogetherWhicheverIsChosen()
{
    SegmentBar bar(u"Lists"_s);
    const QStringList ids{u"due"_s, u"review"_s, u"upcoming"_s};
    bar.addSegment(ids[0], u"Due"_s);
    bar.addSegment(ids[1], u"In review"_s);
    bar.addSegment(ids[2], u"Upcoming"_s);
    bar.setCount(ids[0], 6'440);
    bar.setCount(ids[1], 38);
    const int wide = bar.sizeHint().width();
    const int narrow = bar.layout()->minimumSize().width();
    QVERIFY(narrow < wide);
    bool isRoom = true;
    for (int width = wide; width >= narrow; --width) {
        bar.resize(width, bar.sizeHint().height());
        bar.layout()->setGeometry(bar.rect());
        bar.setCurrent(ids[0]);
        isRoom = bar.countsFit();
        for (const QString &id : ids) {
            bar.setCurrent(id);
            QCOMPARE(bar.countsFit(), isRoom);
        }
        QVERIFY2(width < wide || isRoom, "as wide as it wants to be");
    }
    QVERIFY2(!isRoom, "words alone fill the narrowest bar");
}

/// Qt alone would put an English sentence to the left in any window, and a Hebrew name to the right.
void TestWidgets::labelsFollowTheLayout()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    PlainLabel *begins = paragraphLabel(u"An English sentence."_s);
    begins->setSelectable(true);
    PlainLabel *ends = paragraphLabel(u"5.00 EUR"_s);
    ends->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    PlainLabel *name = plainLabel(u"\u05e0\u05d5\u05e2\u05d4"_s);
    PlainLabel *middle = paragraphLabel(u"Centred"_s);
    middle->setAlignment(Qt::AlignCenter);
    middle->setSelectable(true);
    for (PlainLabel *label : {begins, ends, name, middle})
        column->addWidget(label);
    const auto side = [](const PlainLabel *label) { return label->alignment() & Qt::AlignHorizontal_Mask; };
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignAbsolute;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignAbsolute;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight}) {
        window.setLayoutDirection(direction);
        window.show();
        const bool isMirrored = direction == Qt::RightToLeft;
        QCOMPARE(side(begins), isMirrored ? right : left);
        QCOMPARE(side(ends), isMirrored ? left : right);
        QCOMPARE(side(name), isMirrored ? right : left);
        QCOMPARE(side(middle) & Qt::AlignHCenter, Qt::Alignment(Qt::AlignHCenter));
    }
}

void TestWidgets::enterInASearchPressesNothing()
{
    QDialog sheet;
    auto *column = new QVBoxLayout(&sheet);
    auto *search = new SearchField(u"Search"_s);
    auto *close = new QPushButton(u"Close"_s);
    column->addWidget(search);
    column->addWidget(close);
    close->setDefault(true);
    QSignalSpy pressed(close, &QPushButton::clicked);
    QSignalSpy submitted(search, &SearchField::submitted);
    QSignalSpy searched(search, &SearchField::searchChanged);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    search->edit()->setFocus();
    QTest::keyClicks(search->edit(), u"ann"_s);
    QTest::keyClick(search->edit(), Qt::Key_Return);
    QTest::keyClick(search->edit(), Qt::Key_Enter);
    QCOMPARE(submitted.size(), 2);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(pressed.size(), 0);
    QTest::keyClick(close, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
}

void TestWidgets::filtersClearAtOnce()
{
    FilterBar bar;
    SearchField *search = bar.addSearch(u"Search"_s);
    QComboBox *choice = bar.addChoice(u"Campaign"_s);
    choice->addItems({u"All"_s, u"Pro"_s});
    Chip *chip = bar.addChip(u"blocked"_s, u"Blocked"_s);
    QSignalSpy changed(&bar, &FilterBar::changed);
    QSignalSpy toggled(&bar, &FilterBar::chipToggled);
    chip->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(toggled.first().first().toString(), u"blocked"_s);
    QTest::keyClicks(search->edit(), u"ann"_s);
    QTRY_COMPARE(changed.size(), 2);
    choice->setCurrentIndex(1);
    QVERIFY(bar.isActive());
    bar.clear();
    QCOMPARE(changed.size(), 3);
    QVERIFY(!bar.isActive());
    QVERIFY(!chip->isChecked());
    QCOMPARE(choice->currentIndex(), 0);
}

/// What can be searched for is said whole or not at all, and nothing else is cut for it.
void TestWidgets::aSearchGrowsIntoTheRoomThatIsLeft()
{
    const QString words = u"Search customer, participant, evidence or whatever else there may be"_s;
    QWidget page;
    QVBoxLayout layout(&page);
    auto *bar = new FilterBar(&page);
    const QLineEdit *edit = bar->addSearch(words)->edit();
    QComboBox *choice = bar->addChoice(u"Campaign"_s);
    choice->addItems({u"All"_s, u"A campaign with a long name"_s});
    layout.addWidget(bar);
    page.resize(1600, 100);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page, 30'000));
    QTRY_COMPARE(edit->placeholderText(), words);
    QVERIFY(edit->toolTip().isEmpty());
    QCOMPARE(choice->width(), choice->sizeHint().width());
    page.resize(bar->sizeHint().width() - 60, 100);
    QTRY_COMPARE(edit->placeholderText(), u"Search"_s);
    QVERIFY(edit->toolTip().contains(words));
    QCOMPARE(edit->accessibleName(), words);
    QTRY_COMPARE(choice->width(), choice->sizeHint().width());
    page.resize(1600, 100);
    QTRY_COMPARE(edit->placeholderText(), words);
}

void TestWidgets::bannersReplaceAndRun()
{
    QWidget page;
    QVBoxLayout layout(&page);
    auto *host = new BannerHost(&page);
    layout.addWidget(host);
    page.show();
    int runs = 0;
    host->showBanner(u"sync"_s, {Tone::Negative, u"Sync failed."_s, {}, {{u"Try again"_s, [&] { ++runs; }}}, true});
    QVERIFY(host->isVisible());
    buttonNamed(host->banner(u"sync"_s), u"Try again"_s)->click();
    QCOMPARE(runs, 1);
    host->showBanner(u"sync"_s, {Tone::Warning, u"Still offline."_s, {}, {}, true});
    QCOMPARE(host->count(), 1);
    QCOMPARE(host->banner(u"sync"_s)->content().text, u"Still offline."_s);
    QVERIFY(host->banner(u"sync"_s)->accessibleName().contains(u"Still offline."_s));
    QSignalSpy dismissed(host, &BannerHost::dismissed);
    auto *close = host->banner(u"sync"_s)->findChild<QToolButton *>();
    QVERIFY(close);
    QTest::keyClick(close, Qt::Key_Space);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(!host->isVisible());
}

void TestWidgets::panelClosesWithEscape()
{
    QWidget page;
    QHBoxLayout layout(&page);
    auto *field = new QLineEdit(&page);
    auto *panel = new SidePanel(u"Why is this due?"_s, &page);
    panel->setContent(paragraphLabel(u"Because."_s));
    layout.addWidget(field);
    layout.addWidget(panel);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page, 30'000));
    QVERIFY(!panel->isVisible());
    panel->open();
    QVERIFY(panel->isVisible());
    field->setFocus();
    QSignalSpy closed(panel, &SidePanel::closed);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!panel->isVisible());
    panel->close();
    QCOMPARE(closed.size(), 1);
}

void TestWidgets::panelRemembersItsWidth()
{
    MemoryState state;
    int width = 0;
    {
        QWidget page;
        page.resize(1400, 600);
        auto *panel = new SidePanel(u"Details"_s, &page);
        panel->remember(&state, u"rewards/panel"_s);
        panel->open();
        width = panel->width();
        QWidget *grip = nullptr;
        for (QWidget *child : panel->findChildren<QWidget *>()) {
            if (child->cursor().shape() == Qt::SplitHCursor)
                grip = child;
        }
        QVERIFY(grip);
        QTest::keyClick(grip, Qt::Key_Left);
        QVERIFY(panel->width() > width);
        width = panel->width();
    }
    QWidget page;
    page.resize(1400, 600);
    auto *panel = new SidePanel(u"Details"_s, &page);
    panel->remember(&state, u"rewards/panel"_s);
    panel->open();
    QCOMPARE(panel->width(), width);
}

void TestWidgets::confirmNeedsAMoment()
{
    ConfirmSheet sheet({u"Issue"_s, u"260.00 EUR will be credited."_s, {}, u"Issue 12 rewards"_s, {}, false,
        std::chrono::milliseconds{50}});
    QVERIFY(!sheet.verbButton()->isEnabled());
    sheet.open();
    QVERIFY(QTest::qWaitForWindowActive(&sheet, 30'000));
    QCOMPARE(sheet.focusWidget(), sheet.cancelButton());
    QVERIFY(!sheet.verbButton()->isEnabled() || sheet.isVisible());
    QTRY_VERIFY(sheet.verbButton()->isEnabled());
    QSignalSpy finished(&sheet, &QDialog::finished);
    sheet.verbButton()->click();
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
}

void TestWidgets::confirmRejectsOnEnter()
{
    ConfirmSheet sheet(
        {u"Delete"_s, u"The backup is deleted."_s, {}, u"Delete backup"_s, {}, true, std::chrono::milliseconds{0}});
    sheet.open();
    QVERIFY(QTest::qWaitForWindowActive(&sheet, 30'000));
    QVERIFY(!sheet.verbButton()->property("rdPrimary").toBool());
    QSignalSpy finished(&sheet, &QDialog::finished);
    QTest::keyClick(&sheet, Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Rejected));
}

void TestWidgets::enterPressesTheButtonWithTheFocus()
{
    // given a sheet whose default button is another one
    TextSheet sheet({u"Reject 2 rewards"_s, u"Reason"_s, u"own order"_s, u"Reject"_s, true, 20, false});
    QPushButton *verb = buttonNamed(&sheet, u"Reject"_s);
    QPushButton *cancel = buttonNamed(&sheet, u"Cancel"_s);
    QVERIFY(verb && verb->isDefault() && cancel);
    sheet.open();
    QVERIFY(QTest::qWaitForWindowActive(&sheet, 30'000));
    QSignalSpy finished(&sheet, &QDialog::finished);
    QVERIFY(tabTo(cancel));
    // when Enter is still held down from before nothing happens
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(cancel, &held);
    QVERIFY(finished.isEmpty());
    // and pressed it is Cancel that is pressed
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Rejected));
    // the other way round as well: there the default is to leave
    ConfirmSheet confirm(
        {u"Issue"_s, u"260.00 EUR."_s, {}, u"Issue 12 rewards"_s, {}, false, std::chrono::milliseconds{0}});
    confirm.open();
    QVERIFY(QTest::qWaitForWindowActive(&confirm, 30'000));
    QSignalSpy agreed(&confirm, &QDialog::finished);
    QVERIFY(tabTo(confirm.verbButton()));
    QTest::keyClick(confirm.verbButton(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed.first().first().toInt(), int(QDialog::Accepted));
}

void TestWidgets::textSheetWantsText()
{
    TextSheet sheet({u"Reject 2 rewards"_s, u"Reason"_s, {}, u"Reject"_s, true, 20, false});
    QPushButton *verb = buttonNamed(&sheet, u"Reject"_s);
    QVERIFY(verb && !verb->isEnabled());
    auto *line = sheet.findChild<QLineEdit *>();
    QTest::keyClicks(line, u"  own order "_s);
    QVERIFY(verb->isEnabled());
    QCOMPARE(sheet.text(), u"own order"_s);
}

void TestWidgets::answersArriveInCallbacks()
{
    QWidget page;
    page.show();
    WidgetDialogs dialogs;
    std::optional<bool> answer;
    dialogs.confirm(&page,
        {u"Seal"_s, u"The batch is sealed."_s, {}, u"Seal batch"_s, {}, false, std::chrono::milliseconds{0}},
        [&](bool agreed) { answer = agreed; });
    auto *sheet = page.findChild<ConfirmSheet *>();
    QVERIFY(sheet);
    QVERIFY(!answer);
    QTRY_VERIFY(sheet->verbButton()->isEnabled());
    sheet->verbButton()->click();
    QCOMPARE(answer, std::optional(true));

    FakeDialogs fake;
    fake.agree = false;
    fake.confirm(&page, {u"Seal"_s, u"The batch is sealed."_s, {}, u"Seal batch"_s, {}, false, {}},
        [&](bool agreed) { answer = agreed; });
    QCOMPARE(answer, std::optional(false));
    QCOMPARE(fake.confirmations.first().verb, u"Seal batch"_s);
}

void TestWidgets::answersDieWithTheParent()
{
    WidgetDialogs dialogs;
    bool called = false;
    auto page = std::make_unique<QWidget>();
    page->show();
    dialogs.askText(page.get(), {u"Note"_s, u"Note"_s, {}, u"Save"_s, false, 10, true},
        [&](const std::optional<QString> &) { called = true; });
    QVERIFY(page->findChild<TextSheet *>());
    page.reset();
    QVERIFY(!called);
}

void TestWidgets::tableCopiesWithTitles()
{
    ElidedTable table(u"People"_s);
    table.setSortingEnabled(false);
    table.setModel(people(&table));
    table.setColumnHidden(1, true);
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tAmount\nBob B\t-1.00 EUR\n"_s);
    QVERIFY(!table.showGrid());
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), rowHeight(table.fontMetrics()));
    table.setDensity(Density::Compact);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), rowHeight(table.fontMetrics(), Density::Compact));
}

void TestWidgets::tableColumnsAreKept()
{
    MemoryState state;
    {
        ElidedTable table(u"People"_s);
        table.setModel(people(&table));
        table.setFixedColumns({0});
        table.remember(&state, u"people"_s);
        QMenu menu;
        table.fillColumnMenu(&menu);
        QVERIFY(!menu.actions().at(0)->isEnabled());
        menu.actions().at(1)->trigger();
        QVERIFY(table.isColumnHidden(1));
        table.horizontalHeader()->moveSection(2, 0);
    }
    ElidedTable table(u"People"_s);
    table.setModel(people(&table));
    table.remember(&state, u"people"_s);
    QVERIFY(table.isColumnHidden(1));
    QCOMPARE(table.horizontalHeader()->visualIndex(2), 0);
    table.resetColumns();
    QVERIFY(!table.isColumnHidden(1));
    QCOMPARE(table.horizontalHeader()->visualIndex(2), 2);
}

void TestWidgets::tableOpensWithEnter()
{
    ElidedTable table(u"People"_s);
    table.setSortingEnabled(false);
    table.setModel(people(&table));
    QSignalSpy opened(&table, &ElidedTable::rowActivated);
    QSignalSpy focused(&table, &ElidedTable::rowFocused);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(focused.size(), 2);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 1);
}

void TestWidgets::negativeAmountsHaveTheirColour()
{
    Theme::setMode(ThemeMode::Light);
    QStandardItemModel model;
    for (const qint64 minor : {-500, 500}) {
        auto *item = new QStandardItem(u"8888888888"_s);
        item->setData(minor);
        model.appendRow(item);
    }
    const MoneyDelegate delegate(Qt::UserRole + 1);
    const auto countOf = [&](int row, Token token) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(color(Token::Surface));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled;
        delegate.paint(&painter, option, model.index(row, 0));
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                found += std::abs(pixel.red() - color(token).red()) + std::abs(pixel.green() - color(token).green())
                        + std::abs(pixel.blue() - color(token).blue())
                    < 30;
            }
        }
        return found;
    };
    QVERIFY(countOf(0, Token::Negative) > 0);
    QCOMPARE(countOf(1, Token::Negative), 0);
    QVERIFY(countOf(1, Token::Text) > 0);
}

void TestWidgets::chipsArePainted()
{
    QStandardItemModel model;
    auto *item = new QStandardItem(u"Issued"_s);
    item->setData(u"issued"_s);
    model.appendRow(item);
    const ChipDelegate delegate(Qt::UserRole + 1);
    QImage image(160, 30, QImage::Format_RGB32);
    image.fill(color(Token::Surface));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    QCOMPARE(image.pixelColor(space(Space::Small) + 5, 15 - 4).rgb(), toneColors(Tone::Positive).soft.rgb());
    QVERIFY(delegate.sizeHint(option, model.index(0, 0)).width() > 40);
    const StateBadge badge({u"Issued"_s, stateLook(u"issued")});
    QCOMPARE(badge.accessibleName(), u"Issued"_s);
}

void TestWidgets::actionButtonsMirrorActions()
{
    QAction action(u"&Export"_s);
    action.setShortcut(QKeySequence(u"Ctrl+E"_s));
    const std::unique_ptr<QPushButton> button(buttonFor(&action));
    QSignalSpy triggered(&action, &QAction::triggered);
    button->click();
    QCOMPARE(triggered.size(), 1);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    action.setText(u"Export all"_s);
    QCOMPARE(button->text(), u"Export all"_s);
    QVERIFY(button->toolTip().contains(u"Ctrl+E"_s));
}

void TestWidgets::actionBarComesWithSelection()
{
    QWidget page;
    QVBoxLayout layout(&page);
    auto *bar = new ActionBar(&page);
    layout.addWidget(bar);
    page.show();
    QVERIFY(!bar->isVisible());
    bar->setSelection(u"12 selected"_s);
    QVERIFY(bar->isVisible());
    bar->setSelection({});
    QVERIFY(!bar->isVisible());
}

void TestWidgets::railCollapses()
{
    QWidget window;
    QHBoxLayout layout(&window);
    auto *rail = new NavigationRail(&window);
    rail->addPlace(u"overview"_s, Icon::Overview, u"Overview"_s);
    rail->addPlace(u"rewards"_s, Icon::Rewards, u"Rewards"_s, QKeySequence(u"Ctrl+5"_s));
    rail->setCounter(u"rewards"_s, 142);
    layout.addWidget(rail);
    window.resize(NavigationRail::collapseBelow() + 10, 400);
    window.show();
    QVERIFY(!rail->isCollapsed());
    window.resize(NavigationRail::collapseBelow() - 10, 400);
    QTRY_VERIFY(rail->isCollapsed());
    QSignalSpy changed(rail, &NavigationRail::currentChanged);
    rail->setCurrent(u"rewards"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(rail->current(), u"rewards"_s);
    // A page that needs the room of the words gets it, and does not widen the window by them.
    auto *page = new QWidget(&window);
    const int needed = NavigationRail::collapseBelow() + 200;
    page->setLayout(new QVBoxLayout);
    page->layout()->addItem(new QSpacerItem(needed, 10));
    page->layout()->setContentsMargins({});
    layout.setContentsMargins({});
    layout.setSpacing(0);
    layout.addWidget(page, 1);
    rail->stayBeside(page);
    QTRY_COMPARE(window.minimumWidth(), needed + rail->width());
    const int narrow = rail->width();
    window.resize(window.minimumWidth() + 20, 400);
    QTRY_VERIFY(window.width() > NavigationRail::collapseBelow());
    QVERIFY2(rail->isCollapsed(), "there is no room for the words");
    window.resize(window.minimumWidth() + 400, 400);
    QTRY_VERIFY(!rail->isCollapsed());
    QTRY_VERIFY(rail->width() > narrow);
    window.resize(window.minimumWidth(), 400);
    QTRY_VERIFY(rail->isCollapsed());
    QTRY_COMPARE(rail->width(), narrow);
    const auto buttons = rail->findChildren<QAbstractButton *>();
    QVERIFY(buttons.at(1)->accessibleName().contains(u"142"_s));
    QVERIFY(buttons.at(1)->toolTip().contains(u"Rewards"_s));
}

void TestWidgets::tasksCanBeCancelled()
{
    TaskBar bar;
    bar.show();
    bar.setTasks({{u"sync"_s, u"Synchronizing"_s, {}, 50, 100, true, false}});
    QToolButton *opener = nullptr;
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == "Synchronizing"_L1)
            opener = button;
    }
    QVERIFY(opener && opener->isVisible());
    opener->click();
    QPushButton *cancel = buttonNamed(&bar, u"Cancel"_s);
    QVERIFY(cancel);
    QSignalSpy requested(&bar, &TaskBar::cancelRequested);
    cancel->click();
    QCOMPARE(requested.first().first().toString(), u"sync"_s);
    bar.setTasks({});
    QVERIFY(!opener->isVisible());
}

void TestWidgets::stepsAreTold()
{
    StepLine line({u"Draft"_s, u"Approved"_s, u"Sealed"_s});
    line.setCurrent(1);
    QVERIFY(line.accessibleName().contains(u"Approved"_s));
    QVERIFY(line.accessibleName().contains(u'2'));
    line.setCurrent(3);
    QVERIFY(line.accessibleName().contains(u"Draft, Approved, Sealed"_s));
    TestModeBand band;
    QVERIFY(band.accessibleName().startsWith(u"Test mode"_s));
}

void TestWidgets::chartTableHasTheSameNumbers()
{
    TimeSeriesChart chart(u"Revenue"_s);
    chart.setData(twoCurrencies());
    QCOMPARE(chart.table().titles, QStringList({u"Day"_s, u"Referred (EUR)"_s, u"All (EUR)"_s, u"Referred (JPY)"_s}));
    QCOMPARE(chart.table().rows.size(), 5);
    QCOMPARE(chart.table().rows.at(1).at(1), u"2.00\u00A0EUR"_s);
    QCOMPARE(chart.table().rawRows.at(1), QStringList({u"2026-05-02"_s, u"2.00"_s, u"8.00"_s, u"2"_s}));
    chart.resize(600, 400);
    chart.show();
    chart.setTableShown(true);
    const auto *view = chart.findChild<ElidedTable *>();
    QVERIFY(view && view->isVisible());
    QCOMPARE(view->model()->index(4, 3).data().toString(), u"5\u00A0JPY"_s);
    chart.setTableShown(false);
    QVERIFY(!view->isVisible());
    chart.setUnit(currency(u"JPY"));
    QCOMPARE(chart.unit(), ChartUnit(currency(u"JPY")));
    QVERIFY(!chart.image().isNull());
}

void TestWidgets::chartsTellValuesByKeyboard()
{
    TimeSeriesChart chart(u"Rewards"_s);
    chart.setForm(TimeSeriesChart::Form::Bars);
    chart.setData(twoCurrencies());
    chart.resize(600, 400);
    chart.show();
    auto *surface = chart.findChild<QChartView *>();
    QVERIFY(surface);
    QTest::keyClick(surface, Qt::Key_End);
    QVERIFY2(
        surface->accessibleDescription().contains(u"5.00\u00A0EUR"_s), qPrintable(surface->accessibleDescription()));
    QTest::keyClick(surface, Qt::Key_Left);
    QVERIFY(surface->accessibleDescription().contains(u"4.00\u00A0EUR"_s));
    // A change of scheme draws again and keeps the data.
    Theme::setMode(ThemeMode::Dark);
    QCOMPARE(chart.table().rows.size(), 5);
    Theme::setMode(ThemeMode::Light);
}

void TestWidgets::chartsShowEmptyState()
{
    TimeSeriesChart chart(u"Revenue"_s);
    QVERIFY(chart.isEmpty());
    chart.show();
    QVERIFY(chart.findChild<EmptyState *>()->isVisible());
    chart.setData(twoCurrencies());
    QVERIFY(!chart.isEmpty());
    QVERIFY(!chart.findChild<EmptyState *>()->isVisible());
    chart.setData({});
    QVERIFY(chart.isEmpty());
}

void TestWidgets::chartsCondense()
{
    ChartTimeData data;
    ChartSeries series{u"All"_s, std::nullopt, {}, {}};
    for (int i = 0; i < 2'501; ++i) {
        data.starts.append(QDate(2020, 1, 1).addDays(i));
        series.values.append(i);
    }
    data.series = {series};
    const ChartTimeData small = condensed(data);
    QVERIFY(small.starts.size() <= kMaxChartPoints);
    QCOMPARE(small.starts.size(), small.series.first().values.size());
    QCOMPARE(std::accumulate(small.series.first().values.begin(), small.series.first().values.end(), qint64(0)),
        qint64(2'500) * 2'501 / 2);
    QCOMPARE(small.starts.first(), QDate(2020, 1, 1));
}

void TestWidgets::axesAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("top");
    QTest::newRow("fifty") << 0.0 << 48.0 << 10.0 << 50.0;
    QTest::newRow("thousands") << 0.0 << 1'230'000.0 << 500'000.0 << 1'500'000.0;
    QTest::newRow("negative too") << -30.0 << 60.0 << 20.0 << 60.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 1.0 << 1.0;
    QTest::newRow("two pieces") << 0.0 << 2.0 << 1.0 << 2.0;
}

void TestWidgets::axesAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    QFETCH(double, top);
    const ChartScale scale = niceScale(low, high, 5);
    QCOMPARE(scale.step, step);
    QCOMPARE(scale.high, top);
    QVERIFY(scale.low <= low);
}

void TestWidgets::rankingOpensByKeyboard()
{
    RankBarChart chart(u"Top participants"_s, u"Participant"_s, u"Earned"_s);
    chart.setEntries({{u"7"_s, u"Ann"_s, 900, {}}, {u"8"_s, u"Bob"_s, 500, {}}}, currency(u"EUR"));
    chart.resize(400, 300);
    chart.show();
    QWidget *rows = nullptr;
    for (QWidget *child : chart.findChildren<QWidget *>()) {
        if (child->accessibleName().startsWith(u"Top participants, chart"_s))
            rows = child;
    }
    QVERIFY(rows);
    QSignalSpy activated(&chart, &RankBarChart::activated);
    QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(rows->accessibleDescription().contains(u"Bob"_s));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(activated.first().first().toString(), u"8"_s);
    QCOMPARE(chart.table().rawRows.first(), QStringList({u"Ann"_s, u"9.00"_s}));
}

void TestWidgets::picturesShowWhatIsScrolledWhole()
{
    RankBarChart chart(u"Top participants"_s, u"Participant"_s, u"Earned"_s);
    QList<RankEntry> entries;
    for (int i = 0; i < 40; ++i)
        entries += RankEntry{QString::number(i), u"Participant %1"_s.arg(i), 4000 - i, {}};
    chart.setEntries(entries, currency(u"EUR"));
    chart.resize(400, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart, 30'000));
    const auto *scroll = chart.findChild<QScrollArea *>();
    QVERIFY(scroll);
    QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
    const QSize onScreen = scroll->widget()->size();
    const QSize whole = chart.drawingSize();
    QVERIFY2(whole.height() > chart.height(), "every row is in the picture");
    QCOMPARE(chart.image().size(), whole * 2);
    // A row at the bottom reaches as far as one at the top, into the room of the scroll bar.
    const QImage picture = chart.image();
    const auto lastInk = [&picture](int top, int bottom) {
        const QRgb ground = picture.pixel(0, 0);
        for (int x = picture.width() - 1; x >= 0; --x) {
            for (int y = top; y < bottom; ++y) {
                if (picture.pixel(x, y) != ground)
                    return x;
            }
        }
        return -1;
    };
    const int row = picture.height() / 40;
    QCOMPARE(lastInk(39 * row, 40 * row), lastInk(0, row));
    QVERIFY(lastInk(0, row) > 2 * scroll->viewport()->width());
    QCOMPARE(scroll->widget()->size(), onScreen);
}

void TestWidgets::rankingShowsOneCurrencyAtATime()
{
    RankBarChart chart(u"Top"_s, u"Name"_s, u"Earned"_s);
    const RankBarChart::Ranking euros{currency(u"EUR"), {{u"1"_s, u"Ann"_s, 900, {}}}};
    const RankBarChart::Ranking dollars{currency(u"USD"), {{u"2"_s, u"Bob"_s, 500, {}}}};
    chart.setRankings({euros, dollars});
    chart.resize(400, 300);
    chart.show();
    QVERIFY(chart.currencyChoice()->isVisible());
    QVERIFY(!chart.currencyChoice()->accessibleName().isEmpty());
    QWidget *rows = nullptr;
    for (QWidget *child : chart.findChildren<QWidget *>()) {
        if (child->accessibleName().startsWith(u"Top, chart"_s))
            rows = child;
    }
    QVERIFY(rows);
    QTest::keyClick(rows, Qt::Key_Home);
    QVERIFY(rows->accessibleDescription().contains(u"Ann"_s));
    chart.currencyChoice()->setCurrentIndex(1);
    QTest::keyClick(rows, Qt::Key_Home);
    QVERIFY(rows->accessibleDescription().contains(u"Bob"_s));
    // the table and the file tell both, each with its currency
    QCOMPARE(chart.table().rawRows.size(), 2);
    QCOMPARE(chart.table().rawRows.at(1), QStringList({u"Bob"_s, u"5.00"_s, u"USD"_s}));
    // a choice stays as long as its currency is there
    chart.setRankings({dollars, euros});
    QCOMPARE(chart.currencyChoice()->currentIndex(), 0);
    chart.setRankings({euros});
    QVERIFY(!chart.currencyChoice()->isVisible());
    QCOMPARE(chart.table().rawRows, (QList<QStringList>{{u"Ann"_s, u"9.00"_s}}));
    chart.setRankings({});
    QVERIFY(chart.isEmpty());
}

void TestWidgets::chartModelIsSound()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable({{u"Day"_s, u"All"_s}, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}, {}, {}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"All"_s);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void TestWidgets::everythingHasAName()
{
    QWidget page;
    QVBoxLayout layout(&page);
    auto *header = new PageHeader(u"Rewards"_s, &page);
    header->setBackVisible(true);
    header->addSearch(u"Search rewards"_s);
    QAction export_(u"Export"_s);
    header->addAction(&export_);
    auto *filters = new FilterBar(&page);
    filters->addChoice(u"Campaign"_s);
    filters->addChip(u"b"_s, u"Blocked"_s);
    auto *segments = new SegmentBar(u"Lists"_s, &page);
    segments->addSegment(u"due"_s, u"Due"_s);
    auto *rail = new NavigationRail(&page);
    rail->addPlace(u"a"_s, Icon::Overview, u"Overview"_s);
    auto *card = new FigureCard(u"Due"_s, &page);
    card->setCount(5);
    auto *table = new ElidedTable(u"People"_s, &page);
    table->setModel(people(table));
    auto *chart = new TimeSeriesChart(u"Revenue"_s, &page);
    chart->setData(twoCurrencies());
    auto *rank = new RankBarChart(u"Top"_s, u"Name"_s, u"Earned"_s, &page);
    auto *banner = new Banner({Tone::Info, u"Hello"_s, {}, {{u"Do"_s, [] {}}}, true}, &page);
    auto *panel = new SidePanel(u"Why"_s, &page);
    panel->open();
    auto *empty = new EmptyState(Icon::Gift, u"Nothing"_s, u"Nothing here."_s, &page);
    empty->setAction(u"Fill"_s);
    auto *tasks = new TaskBar(&page);
    tasks->setStatus(Tone::Positive, Icon::Check, u"Synced"_s);
    tasks->setTasks({{u"t"_s, u"Import"_s, {}, 0, 0, true, false}});
    for (QWidget *widget : std::initializer_list<QWidget *>{
             header, filters, segments, rail, card, table, chart, rank, banner, panel, empty, tasks})
        layout.addWidget(widget);
    page.show();
    int seen = 0;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                widget->objectName(), QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
        ++seen;
    }
    QVERIFY(seen > 15);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/campaignmodel.h"
#include "tests/core/termsmaker.h"
#include "tests/views/deskfixture.h"
#include "tests/views/editorpictures.h"
#include "tests/views/pseudotranslator.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/changesentences.h"
#include "views/campaigns/editor/campaigneditor.h"
#include "views/campaigns/editor/campaigntemplates.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/catalogsheet.h"
#include "views/campaigns/editor/disclosure.h"
#include "views/campaigns/editor/historysheet.h"
#include "views/campaigns/editor/listeditor.h"
#include "views/campaigns/editor/listfields.h"
#include "views/campaigns/editor/moneyfields.h"
#include "views/campaigns/editor/ruleform.h"
#include "views/campaigns/editor/templatesheet.h"
#include "views/campaigns/editor/termspreview.h"
#include "views/campaigns/editor/whatifpanel.h"
#include "views/campaigns/editsheet.h"
#include "views/campaigns/simulationsheet.h"
#include "views/campaigns/simulationview.h"
#include "views/support/exportsheet.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"

#include <QAccessible>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

constexpr int kLong = 60'000;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Where values stand in a document: "hold.days", "rules[0].products", "caps[0].amount".
void collectPaths(const QString &path, const QJsonValue &value, QStringList &paths)
{
    const QJsonObject object = value.toObject();
    const bool isMoney = object.contains("minor"_L1);
    const QJsonArray array = value.toArray();
    const bool isListOfForms = !array.isEmpty() && array.first().isObject() && !array.first()["minor"_L1].isDouble();
    if (value.isObject() && !isMoney) {
        for (auto member = object.begin(); member != object.end(); ++member)
            collectPaths(memberPath(path, member.key()), member.value(), paths);
    } else if (isListOfForms) {
        for (qsizetype i = 0; i < array.size(); ++i)
            collectPaths(elementPath(path, i), array.at(i), paths);
    } else {
        paths += path;
    }
}

/// How many labels and buttons in sight say exactly this.
int timesSaid(const QWidget *root, const QString &words)
{
    int times = 0;
    for (const QLabel *label : root->findChildren<QLabel *>())
        times += label->isVisible() && label->text() == words ? 1 : 0;
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        times += button->isVisible() && button->text() == words ? 1 : 0;
    return times;
}

} // namespace

/// The campaign editor with real keys and clicks, and that it loses nothing a document can say.
class TestCampaignEditor : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;

    CampaignsPage *page()
    {
        m_full->window->go(PageId::Campaigns);
        if (!m_full->settle())
            qFatal("the page does not come to rest");
        return qobject_cast<CampaignsPage *>(m_full->window->page(PageId::Campaigns));
    }
    template <typename S>
    S *sheet() const
    {
        for (S *open : m_full->window->findChildren<S *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }
    void selectCampaign(CampaignsPage *page, const QString &name)
    {
        m_full->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_full->window.get(), 30'000));
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            if (page->model()->row(page->model()->index(row, 0)).name == name)
                page->table()->selectRow(row);
        }
        page->table()->setFocus();
    }
    CampaignEditor *editFirst(Qt::Key key = Qt::Key_F2, Qt::KeyboardModifiers modifiers = {})
    {
        CampaignsPage *campaigns = page();
        selectCampaign(campaigns, m_full->server().campaigns().front().name);
        QTest::keyClick(campaigns->table(), key, modifiers);
        if (!QTest::qWaitFor([this] { return sheet<CampaignEditor>() != nullptr; }, 30'000))
            return nullptr;
        auto *editor = sheet<CampaignEditor>();
        if (!QTest::qWaitForWindowActive(editor, 30'000))
            return nullptr;
        return QTest::qWaitFor([editor] { return editor->catalog().isLoaded(); }, kLong) ? editor : nullptr;
    }
    /// Saves through the preview of the change.
    void saveAndApply(CampaignEditor *editor)
    {
        QPointer<CampaignEditor> open(editor);
        editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(editor, 30'000));
        QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(sheet<EditSheet>());
        QTRY_VERIFY_WITH_TIMEOUT(sheet<EditSheet>()->applyButton()->isEnabled(), kLong);
        QTest::mouseClick(sheet<EditSheet>()->applyButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), kLong);
        QVERIFY(m_full->settle());
    }
    static void retype(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    static bool isChecked(CampaignEditor *editor)
    {
        QSignalSpy checked(editor, &CampaignEditor::checked);
        return checked.wait(kLong);
    }
    template <typename F>
    static F *fieldOf(CampaignEditor *editor, const QString &path)
    {
        return qobject_cast<F *>(editor->field(path));
    }
    static ListEditor *listOf(CampaignEditor *editor, const QString &path)
    {
        for (ListEditor *list : editor->findChildren<ListEditor *>()) {
            if (list->path() == path)
                return list;
        }
        return nullptr;
    }
    static QStringList ruleNames(CampaignEditor *editor)
    {
        QStringList names;
        for (const auto rule : editor->draft().value(u"rules"_s).toArray())
            names += rule["name"_L1].toString();
        return names;
    }

    /// Pictures are kept where RD_PICTURES names a folder.
    static void keepPicture(QWidget *of, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("RD_PICTURES"); !folder.isEmpty())
            QVERIFY(of->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show({1280, 860}));
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup() { QVERIFY(m_full->tidyUp()); }
    void cleanupTestCase() { m_full.reset(); }

    void makesAnAffiliateCampaignForAPickedProduct()
    {
        // given nothing but the page, Ctrl+N and a template
        CampaignsPage *campaigns = page();
        campaigns->table()->setFocus();
        QTest::keyClick(campaigns->table(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(sheet<TemplateSheet>());
        QTest::mouseClick(sheet<TemplateSheet>()->tile(u"affiliate"_s), Qt::LeftButton);
        QTRY_VERIFY(sheet<CampaignEditor>());
        auto *editor = sheet<CampaignEditor>();
        QTRY_VERIFY_WITH_TIMEOUT(editor->catalog().isLoaded(), kLong);
        // when it gets a name, a product and a rate with the keyboard
        auto *name = fieldOf<TextField>(editor, u"name"_s);
        QVERIFY2(name->problem().isEmpty(), "what nobody has touched yet is not blamed");
        retype(name->edit(), u"Pro partners"_s);
        auto *pick = fieldOf<PickField>(editor, u"rules[0].products"_s);
        QVERIFY2(pick, "the only rule is open");
        pick->pickButton()->setFocus();
        QTest::keyClick(pick->pickButton(), Qt::Key_Space);
        QTRY_VERIFY(sheet<CatalogSheet>());
        auto *catalog = sheet<CatalogSheet>();
        const CatalogProduct wanted = editor->catalog().catalog().products.back();
        QTest::keyClicks(catalog->search()->edit(), wanted.name.left(wanted.name.size() - 1));
        QTRY_COMPARE(catalog->table()->model()->rowCount(), 1);
        QVERIFY2(catalog->table()->model()->index(0, 1).data().toString().contains(u"USD"_s)
                || catalog->table()->model()->index(0, 1).data().toString().contains(u"EUR"_s),
            "prices with their currency");
        QTest::keyClick(catalog->search()->edit(), Qt::Key_Return);
        QTRY_COMPARE(pick->texts(), QStringList{wanted.id});
        retype(fieldOf<PercentField>(editor, u"rules[0].percent"_s)->edit(), u"35"_s);
        QVERIFY(isChecked(editor));
        // then the words beside it say so, and what is applied is that
        QVERIFY2(editor->preview()->said().join(u'\n').contains(u"35 %"_s),
            qPrintable(editor->preview()->said().join(u'\n')));
        QVERIFY(editor->preview()->said().join(u'\n').contains(wanted.name));
        saveAndApply(editor);
        const auto made = m_full->desk().campaigns.byName(u"Pro partners"_s);
        QVERIFY(made.has_value());
        const CampaignTerms &terms = made->current().terms;
        QCOMPARE(terms.kind, CampaignKind::Affiliate);
        QCOMPARE(terms.rules.front().products, QStringList{wanted.id});
        QCOMPARE(terms.rules.front().percent->ppm, qint64(350'000));
        QCOMPARE(terms.rules.front().months, std::optional(12));
        QVERIFY(page()->banners()->banner(u"applied"_s));
    }

    void picksACollectionOfAShop()
    {
        CampaignsPage *campaigns = page();
        campaigns->table()->setFocus();
        QTest::keyClick(campaigns->table(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(sheet<TemplateSheet>());
        QTest::mouseClick(sheet<TemplateSheet>()->tile(u"affiliate"_s), Qt::LeftButton);
        QTRY_VERIFY(sheet<CampaignEditor>());
        auto *editor = sheet<CampaignEditor>();
        QTRY_VERIFY_WITH_TIMEOUT(editor->catalog().isLoaded(), kLong);
        retype(fieldOf<TextField>(editor, u"name"_s)->edit(), u"Shop partners"_s);
        auto *pick = fieldOf<PickField>(editor, u"rules[0].collections"_s);
        QVERIFY(pick);
        pick->pickButton()->click();
        QTRY_VERIFY(sheet<CatalogSheet>());
        auto *catalog = sheet<CatalogSheet>();
        QVERIFY2(!catalog->pickButton()->isEnabled(), "Stripe has no collections");
        // An id from the shop's admin will do, too.
        QTest::keyClicks(catalog->search()->edit(), u"4711"_s);
        QTest::keyClick(catalog->search()->edit(), Qt::Key_Return);
        QTRY_COMPARE(pick->texts(), QStringList{u"4711"_s});
        QTRY_VERIFY(editor->preview()->said().join(u'\n').contains(u"4711"_s));
    }

    void changesACampaignAndTellsItsHistory()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        const QString name = m_full->server().campaigns().front().name;
        QVERIFY2(fieldOf<TextField>(editor, u"name"_s)->edit()->isReadOnly(), "rewards refer to the name");
        QVERIFY2(!editor->draft().isChanged(), "opening changes nothing");
        QSpinBox *days = fieldOf<NumberField>(editor, u"hold.days"_s)->box();
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Up);
        QVERIFY(editor->draft().isChanged());
        const int wanted = days->value();
        saveAndApply(editor);
        const Campaign changed = m_full->desk().campaigns.byName(name).value();
        QCOMPARE(int(changed.versions.size()), 2);
        QCOMPARE(changed.current().terms.holdDays, wanted);
        CampaignTerms before = changed.versions.front().terms;
        before.holdDays = wanted;
        QVERIFY2(before == changed.current().terms, "nothing else has changed");
        // and the history names what changed and who did it
        CampaignsPage *campaigns = page();
        selectCampaign(campaigns, name);
        QTest::keyClick(campaigns->table(), Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(sheet<HistorySheet>());
        auto *history = sheet<HistorySheet>();
        QTRY_COMPARE_WITH_TIMEOUT(history->list()->count(), 2, kLong);
        const QString said = history->said().join(u'\n');
        QVERIFY2(said.contains(QString::number(wanted)), qPrintable(said));
        QVERIFY2(said.contains(m_full->desk().actor), qPrintable(said));
        QVERIFY2(
            said.contains(u"The hold in days changes from %1 to %2"_s.arg(wanted - 1).arg(wanted)), qPrintable(said));
        // the first one beside the last one says the same the other way round
        QTest::keyClick(history->list(), Qt::Key_Down);
        QVERIFY(history->said().contains(u"This is how the campaign began."_s));
        history->againstChoice()->setFocus();
        QTest::keyClick(history->againstChoice(), Qt::Key_Down);
        keepPicture(history, u"versions"_s);
        const QString back = history->said().join(u'\n');
        QVERIFY2(back.contains(u"What differs from version 2"_s), qPrintable(back));
        QVERIFY2(
            back.contains(u"The hold in days changes from %1 to %2"_s.arg(wanted).arg(wanted - 1)), qPrintable(back));
    }

    /// Members of a document are no words.
    void whatChangesIsSaidInWords()
    {
        const auto said = [](const char *path, const QString &before, const QString &after, const QString &text) {
            return changeSentence({QString::fromLatin1(path), before, after, text}, QTimeZone("Europe/Berlin"));
        };
        QCOMPARE(said("rules[0].percent", u"30"_s, u"7.5"_s, u"Rule \"a \"b\"\", percent changes from 30 to 7.5."_s),
            u"Rule “a \"b\"”: the percentage changes from 30 % to 7.5 %."_s);
        QCOMPARE(said("rules[1].months", {}, u"12"_s, u"Rule \"all\", months is new: 12."_s),
            u"Rule “all”: for how many months it is given is new: 12."_s);
        QCOMPARE(said("rules[1]", u"additive no, name all, percent 5"_s, {},
                     u"Rule \"all\" is gone; it was: additive no, name all, percent 5."_s),
            u"Rule “all” is gone."_s);
        QCOMPARE(said("caps[1]", {}, u"amount 50.00 USD, per participant"_s,
                     u"caps 2 is new: amount 50.00 USD, per participant."_s),
            u"Limit 2 is new."_s);
        // and a moment is told by the merchant's clock
        const QString end = said("endsAt", {}, u"2026-12-31T23:00:00Z"_s, u"The end is new: 2026-12-31T23:00:00Z."_s);
        QVERIFY2(
            end.contains(u"The end is new"_s) && !end.contains(u"T23"_s) && end.contains(u"2027"_s), qPrintable(end));
    }

    void keepsWhatIsTypedIntoAListWithoutPressingAdd()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        editor->openEverything();
        auto *groups = fieldOf<TextsField>(editor, u"rules[0].groups"_s);
        QVERIFY(groups);
        groups->entry()->setFocus();
        QTest::keyClicks(groups->entry(), u"VIP"_s);
        // a filter that got lost would give the rule to everybody
        QTest::keyClick(groups->entry(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(editor->draft().value(u"rules[0].groups"_s).toArray(), QJsonArray{u"VIP"_s});
        QTRY_VERIFY(sheet<EditSheet>());
    }

    void picksParticipantsByAPartOfTheirName()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        editor->openEverything();
        auto *people = fieldOf<PeopleField>(editor, u"rules[0].participants"_s);
        QVERIFY(people);
        const Participant wanted = m_full->desk().people.participants().value().front().participant;
        people->entry()->setFocus();
        QVERIFY(m_full->settle());
        QTest::keyClicks(people->entry(), wanted.email.left(wanted.email.size() - 2));
        QVERIFY(m_full->settle());
        QAbstractItemView *popup = people->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QVERIFY(popup->model()->index(0, 0).data().toString().contains(wanted.email));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(people->texts(), QStringList{wanted.email});
        QTRY_COMPARE(qobject_cast<QLineEdit *>(people->entry())->text(), QString());
        // and somebody who is not here yet
        QTest::keyClicks(people->entry(), u"NEWCODE9"_s);
        QTest::keyClick(people->entry(), Qt::Key_Return);
        QCOMPARE(people->texts(), (QStringList{wanted.email, u"NEWCODE9"_s}));
    }

    void saysWhatIsWrongBesideTheField()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        QVERIFY(fieldOf<PercentField>(editor, u"rules[0].percent"_s) || listOf(editor, u"rules"_s)->items().size() > 1);
        listOf(editor, u"rules"_s)->openAll();
        auto *percent = fieldOf<PercentField>(editor, u"rules[0].percent"_s);
        QVERIFY(percent);
        retype(percent->edit(), u"ten"_s);
        QVERIFY(isChecked(editor));
        QVERIFY2(percent->problem().contains(u"\"ten\""_s), qPrintable(percent->problem()));
        QVERIFY2(percent->problem().contains(u"decimal text"_s), "the words of the parser");
        QVERIFY2(editor->field(u"hold.days"_s)->problem().isEmpty(), "and nothing else is blamed");
        // two faults are two marks
        QLineEdit *amount = nullptr;
        QTest::mouseClick(listOf(editor, u"caps"_s)->addButton(), Qt::LeftButton);
        const QString cap = elementPath(u"caps"_s, editor->draft().count(u"caps"_s) - 1);
        auto *field = fieldOf<AmountField>(editor, cap + u".amount"_s);
        QVERIFY(field);
        amount = field->edit()->amountField();
        QTest::keyClicks(amount, u"1,000.505"_s);
        QVERIFY(isChecked(editor));
        QVERIFY2(field->problem().contains(u"Write the amount like"_s), qPrintable(field->problem()));
        QVERIFY(!percent->problem().isEmpty());
        // saving goes to the first of them instead
        editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(editor, 30'000));
        QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(editor->banners()->banner(u"complaints"_s)); // a shortcut presses the button for a moment
        QTRY_VERIFY(percent->edit()->hasFocus());
        QVERIFY(!sheet<EditSheet>());
        retype(percent->edit(), u"12.5"_s);
        retype(amount, u"1000.50"_s);
        QVERIFY(isChecked(editor));
        QVERIFY(percent->problem().isEmpty() && field->problem().isEmpty());
        QCOMPARE(editor->draft().terms()->caps.back().amount.minor, qint64(100'050));
    }

    void opensAClosedRuleWhereSomethingIsWrong()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        ListEditor *rules = listOf(editor, u"rules"_s);
        QTest::mouseClick(rules->addButton(), Qt::LeftButton);
        const qsizetype last = editor->draft().count(u"rules"_s) - 1;
        retype(fieldOf<PercentField>(editor, elementPath(u"rules"_s, last) + u".percent"_s)->edit(), u"200"_s);
        rules->items()[last]->setOpen(false);
        QVERIFY(isChecked(editor));
        QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
        QVERIFY(rules->items()[last]->isOpen());
    }

    void ordersRulesByKeyboardAndByMouse()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        ListEditor *rules = listOf(editor, u"rules"_s);
        while (rules->items().size() < 3)
            QTest::mouseClick(rules->addButton(), Qt::LeftButton);
        const QStringList first = ruleNames(editor);
        for (ListItem *item : rules->items())
            item->setOpen(false);
        // Alt and an arrow move the rule that has the focus
        rules->items()[0]->handle()->setFocus();
        QTest::keyClick(rules->items()[0]->handle(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(ruleNames(editor).mid(0, 2), QStringList({first[1], first[0]}));
        QCOMPARE(QApplication::focusWidget(), rules->items()[1]->handle());
        QTest::keyClick(rules->items()[1]->handle(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(ruleNames(editor), first);
        // the arrows of the card as well, and the ends are ends
        QVERIFY(!rules->items()[0]->upButton()->isEnabled());
        QTest::mouseClick(rules->items()[0]->downButton(), Qt::LeftButton);
        QCOMPARE(ruleNames(editor).front(), first[1]);
        QTest::mouseClick(rules->items()[1]->upButton(), Qt::LeftButton);
        QCOMPARE(ruleNames(editor), first);
        // and dragging the handle below the last one
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_full->settle());
        QWidget *handle = rules->items()[0]->handle();
        const QPoint from = handle->rect().center();
        QWidget *last = rules->items().constLast();
        const QPoint below = handle->mapFromGlobal(last->mapToGlobal(QPoint(5, last->height() - 2)));
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(0, 20));
        QTest::mouseMove(handle, below);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, below);
        QCOMPARE(ruleNames(editor).constLast(), first[0]);
        QCOMPARE(ruleNames(editor).size(), first.size());
    }

    void theFormScrollsWhereAnElementIsHeldAtItsEdge()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        ListEditor *rules = listOf(editor, u"rules"_s);
        while (rules->items().size() < 6)
            QTest::mouseClick(rules->addButton(), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_full->settle());
        QScrollArea *form = nullptr;
        for (QWidget *above = rules->parentWidget(); above && !form; above = above->parentWidget())
            form = qobject_cast<QScrollArea *>(above);
        QVERIFY(form);
        QWidget *handle = rules->items()[0]->handle();
        form->ensureWidgetVisible(handle);
        QScrollBar *bar = form->verticalScrollBar();
        const int before = bar->value();
        QVERIFY2(before < bar->maximum(), "there is more below");
        const QPoint from = handle->rect().center();
        const auto edge = [&] {
            return handle->mapFromGlobal(form->viewport()->mapToGlobal(QPoint(5, form->viewport()->height() - 3)));
        };
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(0, 20));
        QTest::mouseMove(handle, edge());
        QTRY_VERIFY2(bar->value() > before + 100, "it goes on while the pointer rests");
        QTest::mouseRelease(handle, Qt::LeftButton, {}, edge());
        const QList<QTimer *> timers = rules->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!timers.isEmpty());
        for (const QTimer *timer : timers)
            QVERIFY2(!timer->isActive(), "let go is let go");
    }

    void keepsEverythingADocumentCanSay_data()
    {
        QTest::addColumn<QJsonObject>("document");
        for (const sample::SampleCampaign &campaign : m_full->server().campaigns())
            QTest::newRow(qPrintable(campaign.name)) << objectOf(campaign.document);
        const auto templates = campaignTemplates(m_full->session().workspace().currency, {u"stripe-main"_s});
        for (CampaignTemplate one : templates) {
            one.document.insert(u"name"_s, u"Named"_s);
            QTest::newRow(qPrintable(one.id)) << one.document;
        }
        TermsMaker maker(20261121);
        for (int i = 0; i < 60; ++i)
            QTest::addRow("random %d", i) << toCampaignDocument(maker.make());
    }
    void keepsEverythingADocumentCanSay()
    {
        QFETCH(QJsonObject, document);
        const auto terms = parseCampaignDocument(QJsonDocument(document).toJson());
        QVERIFY2(terms, terms ? "" : qPrintable(terms.error().text));
        const QJsonObject canonical = toCampaignDocument(*terms);
        CampaignEditor editor(m_full->session(), canonical, EditorMode::Existing, nullptr);
        editor.openEverything();
        QCOMPARE(editor.draft().document(), canonical);
        // every value has a field of its own
        QStringList paths;
        collectPaths({}, canonical, paths);
        for (const QString &path : std::as_const(paths)) {
            if (path == "version"_L1 || path.endsWith(".rank"_L1))
                continue;
            const auto fields = editor.findChildren<Field *>();
            const bool isList = editor.draft().value(path).isArray() && editor.draft().value(path).toArray().isEmpty();
            const bool isShown = isList || std::any_of(fields.begin(), fields.end(), [&path](const Field *field) {
                return isWithin(path, field->path());
            });
            QVERIFY2(isShown, qPrintable(path));
        }
        // and writes back what it was given
        for (Field *field : editor.findChildren<Field *>())
            field->commit();
        const auto &written = editor.draft().terms();
        QVERIFY2(written,
            editor.draft().complaints().empty()
                ? ""
                : qPrintable(editor.draft().complaints()[0].path + editor.draft().complaints()[0].text));
        QCOMPARE(toCampaignDocument(*written), canonical);
        QVERIFY(*written == *terms);
        QVERIFY(!editor.draft().isChanged());
    }

    void keepsAFormulaForTheWayBack()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        listOf(editor, u"rules"_s)->openAll();
        const QJsonValue before = editor->draft().value(u"rules[0]"_s);
        QComboBox *formula = editor->findChild<RuleForm *>()->formulaChoice();
        formula->setFocus();
        QTest::keyClick(formula, Qt::Key_Down);
        QVERIFY(editor->draft().has(u"rules[0].flat"_s) && !editor->draft().has(u"rules[0].percent"_s));
        QTest::keyClick(formula, Qt::Key_Down);
        QVERIFY(editor->draft().has(u"rules[0].tiers"_s));
        QVERIFY(fieldOf<TierStartField>(editor, u"rules[0].tiers[0].from"_s));
        QTest::keyClick(formula, Qt::Key_Up);
        QTest::keyClick(formula, Qt::Key_Up);
        QCOMPARE(editor->draft().value(u"rules[0]"_s), before);
    }

    void aCampaignThatHasBegunKeepsItsKind()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        QVERIFY(!fieldOf<ChoiceField>(editor, u"kind"_s)->box()->isEnabled());
    }

    void aRankingComesAndGoesWithItsKind()
    {
        CampaignEditor *editor = editFirst(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(editor);
        auto *kind = fieldOf<ChoiceField>(editor, u"kind"_s);
        kind->box()->setFocus();
        QTest::keyClick(kind->box(), Qt::Key_End);
        QCOMPARE(kind->chosen(), u"leaderboard"_s);
        QVERIFY(editor->field(u"leaderboard.period"_s));
        ListEditor *prizes = listOf(editor, u"leaderboard.prizes"_s);
        QTest::mouseClick(prizes->addButton(), Qt::LeftButton);
        QCOMPARE(editor->draft().value(u"leaderboard.prizes[1].rank"_s).toInteger(), qint64(2));
        QTest::mouseClick(prizes->items()[0]->removeButton(), Qt::LeftButton);
        QCOMPARE(editor->draft().value(u"leaderboard.prizes[0].rank"_s).toInteger(), qint64(1));
        QVERIFY(editor->draft().terms().has_value());
        QTest::keyClick(kind->box(), Qt::Key_Home);
        QVERIFY(!editor->draft().has(u"leaderboard"_s));
        QVERIFY(!editor->field(u"leaderboard.period"_s));
        QTest::keyClick(kind->box(), Qt::Key_End);
        QCOMPARE(int(editor->draft().count(u"leaderboard.prizes"_s)), 1);
    }

    void asksBeforeUnsavedChangesAreLost()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QVERIFY2(m_full->dialogs.confirmations.isEmpty(), "nothing was changed");
        editor = editFirst();
        QVERIFY(editor);
        fieldOf<NumberField>(editor, u"hold.days"_s)->box()->stepUp();
        m_full->dialogs.agree = false;
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(editor->isVisible());
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
        QVERIFY(m_full->dialogs.confirmations.constFirst().destructive);
        fieldOf<NumberField>(editor, u"hold.days"_s)->box()->stepDown();
        QVERIFY2(!editor->draft().isChanged(), "as it was");
        m_full->dialogs.agree = true;
    }

    void duplicatesUnderAnotherName()
    {
        CampaignsPage *campaigns = page();
        const QString name = m_full->server().campaigns().front().name;
        selectCampaign(campaigns, name);
        QTest::keyClick(campaigns->table(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(sheet<CampaignEditor>());
        auto *editor = sheet<CampaignEditor>();
        auto *field = fieldOf<TextField>(editor, u"name"_s);
        QVERIFY(!field->edit()->isReadOnly());
        QVERIFY(field->edit()->text() != name && field->edit()->text().startsWith(name));
        QCOMPARE(editor->draft().value(u"state"_s).toString(), u"draft"_s);
    }

    void computesWhatTheUnsavedTermsWouldCost()
    {
        const auto versions = [this] {
            return m_full->desk().campaigns.byName(m_full->server().campaigns().front().name).value().versions.size();
        };
        const std::size_t versionsBefore = versions();
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        listOf(editor, u"rules"_s)->openAll();
        retype(fieldOf<PercentField>(editor, u"rules[0].percent"_s)->edit(), u"3"_s);
        QTest::mouseClick(editor->costButton(), Qt::LeftButton);
        WhatIfPanel *cost = editor->whatIf();
        QVERIFY(cost->isVisible());
        QVERIFY2(!sheet<SimulationSheet>(), "beside the form, not over it");
        QTRY_VERIFY_WITH_TIMEOUT(cost->report().has_value(), kLong);
        QVERIFY2(cost->report()->lose > 0, "a smaller share costs less");
        QVERIFY(m_full->settle());
        keepPicture(editor, u"cost-chart"_s);
        // in words and without a document
        const QString said = cost->said().join(u'\n');
        QVERIFY2(said.contains(u"Changed from the terms in force"_s), qPrintable(said));
        QVERIFY2(said.contains(u"by today's rules"_s), qPrintable(said));
        QVERIFY2(!said.contains(u'{') && !said.contains(u"rules["_s), qPrintable(said));
        QVERIFY(cost->findChildren<QPlainTextEdit *>().isEmpty());
        QVERIFY(!cost->view()->chart()->isEmpty());
        QCOMPARE(cost->view()->chart()->data().bucket, ChartBucket::Month);
        // bars and legend in the order of the columns: what holds before what is planned
        QStringList series;
        for (const ChartSeries &one : cost->view()->chart()->data().series)
            series += one.name;
        const QAbstractItemModel &columns = *cost->view()->participants();
        QCOMPARE(series.mid(0, 2), (QStringList{u"Now"_s, u"Planned"_s}));
        QCOMPARE(columns.headerData(2, Qt::Horizontal).toString(), series.value(0));
        QCOMPARE(columns.headerData(3, Qt::Horizontal).toString(), series.value(1));
        // each further change is computed after a pause
        const qint64 before = cost->report()->participants.front().cost.simulated.minor;
        QSignalSpy computed(cost, &WhatIfPanel::computed);
        retype(fieldOf<PercentField>(editor, u"rules[0].percent"_s)->edit(), u"2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(computed.size(), 1, kLong);
        QVERIFY(cost->report()->participants.front().cost.simulated.minor < before);
        // figures of another period, or of terms that were changed meanwhile, are told from those of today
        const auto isOld = [cost] {
            return cost->said().join(u'\n').contains(u"As it was before your last change."_s);
        };
        QVERIFY(!isOld());
        const auto choosePeriod = [cost](int index) {
            cost->periodChoice()->setCurrentIndex(index);
            Q_EMIT cost->periodChoice()->activated(index);
        };
        choosePeriod(3);
        QVERIFY2(isOld(), "they are of the last twelve months");
        QTRY_COMPARE_WITH_TIMEOUT(computed.size(), 2, kLong);
        QVERIFY(!isOld());
        choosePeriod(2);
        retype(fieldOf<PercentField>(editor, u"rules[0].percent"_s)->edit(), u"4"_s); // while it is computed
        QTRY_COMPARE_WITH_TIMEOUT(computed.size(), 3, kLong);
        QVERIFY2(isOld(), "they are of the terms before");
        QTRY_COMPARE_WITH_TIMEOUT(computed.size(), 4, kLong);
        QVERIFY(!isOld());
        choosePeriod(0);
        cost->stop();
        QVERIFY(m_full->settle());
        QVERIFY2(computed.size() == 5 || isOld(), qPrintable(cost->said().join(u'\n')));
        // what cannot be computed says so and keeps what there is
        retype(fieldOf<PercentField>(editor, u"rules[0].percent"_s)->edit(), u"250"_s);
        QTRY_VERIFY(cost->said().join(u'\n').contains(u"put right"_s));
        QVERIFY(cost->report().has_value());
        retype(fieldOf<PercentField>(editor, u"rules[0].percent"_s)->edit(), u"2"_s);
        // Back to the words, where nothing is computed.
        editor->sideChoice()->setCurrent(u"words"_s);
        QVERIFY(!cost->isFollowing());
        QVERIFY(editor->preview()->isVisible() && !cost->isVisible());
        QVERIFY(m_full->settle());
        QVERIFY2(versions() == versionsBefore, "nothing is saved");
    }

    /// Who gains and who loses, sorted by the head of the column and written into a file.
    void whoGainsAndLosesIsSortedAndExported()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        listOf(editor, u"rules"_s)->openAll();
        retype(fieldOf<PercentField>(editor, u"rules[0].percent"_s)->edit(), u"3"_s);
        QTest::mouseClick(editor->costButton(), Qt::LeftButton);
        WhatIfPanel *cost = editor->whatIf();
        QTRY_VERIFY_WITH_TIMEOUT(cost->report().has_value(), kLong);
        SimulationView *view = cost->view();
        view->setCurrentIndex(1);
        QVERIFY(view->participants()->rowCount() > 1);
        QVERIFY(m_full->settle());
        keepPicture(editor, u"cost-people"_s);
        view->table()->sortByColumn(4, Qt::AscendingOrder);
        const auto at = [view](int row) {
            return view->participants()->index(row, 4).data(items::MinorRole).toLongLong();
        };
        for (int row = 1; row < view->participants()->rowCount(); ++row)
            QVERIFY(at(row - 1) <= at(row));
        view->table()->setFocus();
        QTest::keyClick(view->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *exporting = sheet<ExportSheet>();
        QVERIFY(exporting);
        const QString path = m_full->path(u"gain.csv"_s);
        m_full->dialogs.fileAnswer = path;
        QSignalSpy exported(exporting, &ExportSheet::exported);
        QTest::mouseClick(exporting->exportButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kLong);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count("\r\n"), qsizetype(view->participants()->rowCount()) + 1);
        const services::SimulationParticipant &first = cost->report()->participants.front();
        QVERIFY2(csv.contains(toDecimal({first.cost.difference(), first.currency}).toUtf8()), csv.constData());
        QVERIFY(csv.contains(first.currency.code().toUtf8()));
    }

    /// A long computation is stopped by a person, and begins again when they want it.
    void theComputationIsStopped()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        WhatIfPanel *cost = editor->whatIf();
        QSignalSpy stopped(cost, &WhatIfPanel::stopped);
        editor->showCost();
        QVERIFY(cost->stopButton()->isVisible());
        QTest::mouseClick(cost->stopButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(stopped.size() == 1 || cost->report(), kLong);
        QVERIFY(!cost->stopButton()->isVisible());
        if (stopped.isEmpty())
            return; // it was quicker than the hand
        QVERIFY(cost->againButton()->isVisible());
        QTest::mouseClick(cost->againButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(cost->report().has_value(), kLong);
        QVERIFY(!cost->againButton()->isVisible());
    }

    /// The choice above what stands beside the form is its title.
    void whatStandsBesideTheFormIsNamedOnce()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        QVERIFY(editor->preview()->isVisible() && editor->sideChoice()->isVisible());
        QCOMPARE(timesSaid(editor, u"In words"_s), 1);
        editor->sideChoice()->setCurrent(u"cost"_s);
        editor->sideChoice()->setCurrent(u"words"_s);
        QCOMPARE(timesSaid(editor, u"In words"_s), 1);
    }

    /// Where there is no room beside the form it is a section of it.
    void inASmallWindowTheCostStandsBelowTheForm()
    {
        const QSize usual = m_full->window->size();
        m_full->window->resize(1024, 640);
        QVERIFY(m_full->settle());
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        QVERIFY(!editor->whatIf()->isVisible());
        QVERIFY2(timesSaid(editor, u"In words"_s) == 1, "as the title of its section");
        QTest::mouseClick(editor->costButton(), Qt::LeftButton);
        QVERIFY(editor->whatIf()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(editor->whatIf()->report().has_value(), kLong);
        QTRY_VERIFY(editor->whatIf()->visibleRegion().boundingRect().height() > 200);
        keepPicture(editor, u"cost-small"_s);
        editor->close();
        m_full->window->resize(usual);
        QVERIFY(m_full->settle());
    }

    void enterOpensTheTermsAndThenTheEditor()
    {
        CampaignsPage *campaigns = page();
        selectCampaign(campaigns, m_full->server().campaigns().front().name);
        QTest::keyClick(campaigns->table(), Qt::Key_Return);
        QTRY_VERIFY(campaigns->panel()->isOpen());
        QVERIFY(!sheet<CampaignEditor>());
        campaigns->table()->setFocus();
        QTest::keyClick(campaigns->table(), Qt::Key_Return);
        QTRY_VERIFY(sheet<CampaignEditor>());
        sheet<CampaignEditor>()->close();
        campaigns->panel()->close();
    }

    void everythingIsNamedAndReachedByTab()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        editor->openEverything();
        for (QWidget *widget : editor->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith("qt_"_L1);
            if (inner || !widget->isVisibleTo(editor) || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->focusProxy())
                continue;
            QVERIFY2(!DeskFixture::accessibleName(widget).isEmpty(),
                qPrintable(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
        }
    }

    void looksAfterItselfInEveryDress_data()
    {
        QTest::addColumn<QString>("dress");
        for (const char *dress : {"light", "dark", "long", "rtl", "small"})
            QTest::newRow(dress) << QString::fromLatin1(dress);
    }
    /// Pictures of it are kept where RD_PICTURES names a folder.
    void looksAfterItselfInEveryDress()
    {
        QFETCH(QString, dress);
        PseudoTranslator longWords;
        Theme::setMode(dress == "dark"_L1 ? ThemeMode::Dark : ThemeMode::Light);
        QApplication::setLayoutDirection(dress == "rtl"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        if (dress == "long"_L1)
            QApplication::installTranslator(&longWords);
        const QSize usual = m_full->window->size();
        if (dress == "small"_L1)
            m_full->window->resize(1024, 640);
        const QString folder = qEnvironmentVariable("RD_PICTURES");
        int pictures = 0;
        showEditorPictures(page(), [&](QWidget *sheet, const QString &name) {
            QVERIFY2(sheet, qPrintable(name));
            QVERIFY(m_full->settle());
            QTest::qWait(folder.isEmpty() ? 0 : 200); // of a picture for people the cursor and what glides are at rest
            const QPixmap picture = sheet->grab();
            QVERIFY(!picture.isNull());
            ++pictures;
            if (!folder.isEmpty())
                QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, dress)));
        });
        QApplication::removeTranslator(&longWords);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        Theme::setMode(ThemeMode::Light);
        m_full->window->resize(usual);
        QVERIFY(pictures >= 10);
    }

    void fitsSmallWindows()
    {
        CampaignEditor *editor = editFirst();
        QVERIFY(editor);
        editor->openEverything();
        editor->resize(scaled(640), scaled(420));
        QTRY_VERIFY(!editor->sectionList()->isVisible());
        QVERIFY(m_full->settle()); // what was hidden gives its room away
        QCOMPARE(editor->preview()->window(), editor);
        QVERIFY2(editor->preview()->isVisibleTo(editor), "the words are a section of the form then");
        for (Field *field : editor->findChildren<Field *>()) {
            if (!field->isVisibleTo(editor))
                continue;
            const int right = field->mapTo(editor, QPoint(field->width(), 0)).x();
            QVERIFY2(right <= editor->width(),
                qPrintable(u"%1 ends at %2 of %3"_s.arg(field->path()).arg(right).arg(editor->width())));
        }
    }
};

QTEST_MAIN(TestCampaignEditor)
#include "tst_campaigneditor.moc"

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every part of the theme on invented data; with a folder as argument it saves pictures there in both schemes and
// ends.
#include "views/theme/theme.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/banner.h"
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
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/stepline.h"
#include "views/widgets/taskbar.h"
#include "views/widgets/testmodeband.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

Money eur(qint64 minor)
{
    return {minor, Currency::parse(u"EUR").value_or(Currency())};
}
Money usd(qint64 minor)
{
    return {minor, Currency::parse(u"USD").value_or(Currency())};
}

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Large));
    return column;
}

QAction *action(QObject *parent, Icon icon, const QString &text)
{
    return new QAction(Icons::get(icon), text, parent);
}

ChartTimeData months()
{
    ChartTimeData data;
    data.bucket = ChartBucket::Month;
    QList<qint64> referred;
    QList<qint64> all;
    QList<qint64> dollars;
    for (int i = 0; i < 12; ++i) {
        data.starts.append(QDate(2025, 12, 1).addMonths(i));
        referred.append(180'000 + 42'000 * i + (i % 3) * 55'000);
        all.append(700'000 + 30'000 * i + ((i * 7) % 5) * 80'000);
        dollars.append(90'000 + ((i * 5) % 7) * 12'000);
    }
    const Currency euro = eur(0).currency;
    data.series = {{u"Referred revenue"_s, euro, referred, {}}, {u"All revenue"_s, euro, all, {}},
        {u"Referred revenue"_s, usd(0).currency, dollars, {}}};
    return data;
}

ChartTimeData states()
{
    ChartTimeData data;
    data.bucket = ChartBucket::Week;
    const QStringList names{u"Due"_s, u"Pending"_s, u"Issued"_s, u"In review"_s, u"Reversed"_s};
    for (int i = 0; i < 16; ++i)
        data.starts.append(QDate(2026, 1, 5).addDays(7 * i));
    for (int s = 0; s < names.size(); ++s) {
        QList<qint64> values;
        for (int i = 0; i < 16; ++i)
            values.append((10 - s * 2) + ((i * (s + 3)) % 7));
        data.series.append({names.at(s), std::nullopt, values, {}});
    }
    return data;
}

QWidget *overview(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = pageColumn(page);
    auto *header = new PageHeader(u"Overview"_s, page);
    header->setTruth(u"Everything up to 21 Nov 2026, 09:41 · 3 campaigns active"_s);
    auto *period = new QComboBox(page);
    period->addItems({u"Last 30 days"_s, u"This year"_s});
    period->setAccessibleName(u"Period"_s);
    header->addWidget(period);
    header->addAction(action(page, Icon::Sync, u"Sync"_s));
    column->addWidget(header);
    auto *banners = new BannerHost(page);
    banners->showBanner(u"sync"_s,
        {Tone::Warning, u"acme-stripe could not be reached. Figures are those of 09:41."_s,
            u"Nothing was issued in the meantime."_s, {{u"Try again"_s, [] {}}}, true});
    column->addWidget(banners);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space(Space::Large));
    const auto figure = [&](const QString &title) {
        auto *card = new FigureCard(title, page);
        figures->addWidget(card, 1);
        return card;
    };
    auto *revenue = figure(u"Referred revenue"_s);
    revenue->setAmounts({eur(4'218'050), usd(1'204'50)});
    revenue->setChange(u"+12 %"_s, u"against 30 days before"_s, Tone::Positive);
    revenue->setTrend({3, 4, 3.5, 5, 4.8, 6, 7, 6.5, 8});
    auto *fresh = figure(u"New referrals"_s);
    fresh->setCount(312);
    fresh->setChange(u"−4.1 %"_s, u"against 30 days before"_s, Tone::Negative);
    fresh->setTrend({8, 7, 7.5, 6, 6.2, 5, 5.5, 5});
    auto *due = figure(u"Due"_s);
    due->setAmounts({eur(391'800), usd(120'450)});
    auto *issued = figure(u"Issued this month"_s);
    issued->setAmounts({eur(1'045'000)});
    issued->setChange(u"+30 %"_s, u"against October"_s, Tone::Positive);
    auto *reversed = figure(u"Reversed"_s);
    reversed->setAmounts({eur(-12'900)});
    figure(u"Loading"_s)->setLoading(true);
    column->addLayout(figures);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Large));
    auto *time = new TimeSeriesChart(u"Revenue over time"_s, page);
    time->setForm(TimeSeriesChart::Form::Area);
    time->setAsOf(u"as of 09:41"_s);
    time->setData(months());
    row->addWidget(time, 3);
    auto *rank = new RankBarChart(u"Top participants"_s, u"Participant"_s, u"Earned"_s, page);
    rank->setEntries({{u"1"_s, u"Drona Patel"_s, 84'200, u"DRONA29"_s},
                         {u"2"_s, u"Mireille Dubois-Lafontaine"_s, 61'050, u"MIREILLE"_s},
                         {u"3"_s, u"Sam O’Neill"_s, 40'000, u"SAM10"_s}, {u"4"_s, u"Ångström AB"_s, 22'900, u"ANG"_s},
                         {u"5"_s, u"Yu Chen"_s, 9'900, {}}},
        eur(0).currency);
    row->addWidget(rank, 2);
    column->addLayout(row, 3);
    auto *second = new QHBoxLayout;
    second->setSpacing(space(Space::Large));
    auto *stack = new TimeSeriesChart(u"Rewards by state"_s, page);
    stack->setForm(TimeSeriesChart::Form::Bars);
    stack->setData(states());
    second->addWidget(stack, 3);
    auto *table = new TimeSeriesChart(u"Revenue as a table"_s, page);
    table->setData(months());
    table->setTableShown(true);
    second->addWidget(table, 2);
    column->addLayout(second, 3);
    return page;
}

QStandardItemModel *rewards(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        {u"Participant"_s, u"Campaign"_s, u"State"_s, u"Blockers"_s, u"Due since"_s, u"Amount"_s});
    model->horizontalHeaderItem(5)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QStringList names{u"Drona Patel"_s, u"Mireille Dubois-Lafontaine"_s, u"Sam O’Neill"_s, u"Ångström AB"_s,
        u"Yu Chen"_s, u"Elif Yılmaz"_s};
    const QList<std::pair<QString, QString>> words{{u"Due"_s, u"due"_s}, {u"In review"_s, u"in-review"_s},
        {u"Pending"_s, u"pending"_s}, {u"Issued"_s, u"issued"_s}, {u"Failed"_s, u"failed"_s},
        {u"Approved"_s, u"approved"_s}, {u"Submitted"_s, u"submitted"_s}, {u"Unclaimed"_s, u"unclaimed"_s},
        {u"Rejected"_s, u"rejected"_s}, {u"Reversed"_s, u"reversed"_s}};
    for (int i = 0; i < 24; ++i) {
        const qint64 minor = i % 7 == 5 ? -4'500 : 9'000 + 1'250 * i;
        auto *state = new QStandardItem(words.at(i % words.size()).first);
        state->setData(words.at(i % words.size()).second);
        auto *amount = new QStandardItem(formatMoney(i % 4 == 1 ? usd(minor) : eur(minor)));
        amount->setData(minor);
        model->appendRow({new QStandardItem(names.at(i % names.size())),
            new QStandardItem(u"Pro plan, 30 % for twelve months after each payment"_s), state,
            new QStandardItem(i % 3 == 0 ? u"existing-discount"_s : QString()),
            new QStandardItem(formatDateShort(QDate(2026, 11, 1).addDays(-i))), amount});
    }
    return model;
}

QWidget *rewardPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = pageColumn(page);
    auto *header = new PageHeader(u"Rewards"_s, page);
    header->setTruth(u"142 due · 3,918.00 EUR · 1,204.50 USD · as of 09:41"_s);
    header->addSearch(u"Search rewards"_s);
    header->addAction(action(page, Icon::Export, u"Export"_s));
    column->addWidget(header);
    auto *segments = new SegmentBar(u"Lists of rewards"_s, page);
    for (const QString &name : {u"Due"_s, u"In review"_s, u"Upcoming"_s, u"Not rewarded"_s, u"History"_s})
        segments->addSegment(name, name);
    segments->setCount(u"Due"_s, 142);
    segments->setCount(u"In review"_s, 7);
    segments->setCount(u"Upcoming"_s, 310);
    segments->setCount(u"Not rewarded"_s, 5);
    column->addWidget(segments);
    auto *filters = new FilterBar(page);
    auto *choice = filters->addChoice(u"Campaign"_s);
    choice->addItems({u"All campaigns"_s, u"Pro plan"_s});
    filters->addChip(u"ready"_s, u"Ready to issue"_s)->setChecked(true);
    filters->addChip(u"blocked"_s, u"Blocked"_s);
    filters->addTrailing(iconButton(Icon::Columns, u"Columns"_s));
    column->addWidget(filters);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Large));
    auto *card = new Card({}, page);
    card->setBodyMargins(false);
    auto *table = new ElidedTable(u"Rewards"_s, card);
    table->setSortingEnabled(false);
    table->setModel(rewards(table));
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(4, Qt::DescendingOrder);
    table->setColumnWidths({22, 0, 14, 20, 14, 16});
    table->setItemDelegateForColumn(2, new ChipDelegate(Qt::UserRole + 1, table));
    table->setItemDelegateForColumn(3,
        new ChipDelegate(
            [](const QModelIndex &index) -> QList<ChipContent> {
                const QString code = index.data().toString();
                if (code.isEmpty())
                    return {};
                return {{u"Holds a discount"_s, blockerLook(code)}};
            },
            table));
    table->setItemDelegateForColumn(5, new MoneyDelegate(Qt::UserRole + 1, table));
    table->selectRow(1);
    table->selectionModel()->select(
        table->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    card->body()->addWidget(table);
    row->addWidget(card, 1);
    auto *panel = new SidePanel(u"Why is this due?"_s, page);
    auto *why = new QWidget;
    auto *whyColumn = new QVBoxLayout(why);
    for (const QString &text :
        {u"Payment in_1Qx8 of 90.00 EUR was received on 3 Nov 2026."_s, u"Code DRONA29 was used at checkout."_s,
            u"Rule “Pro plan” gives 30 % for twelve months."_s, u"The hold of 14 days ended on 17 Nov 2026."_s})
        whyColumn->addWidget(paragraphLabel(text));
    whyColumn->addWidget(new StateBadge({u"Due"_s, stateLook(u"due")}));
    whyColumn->addStretch(1);
    panel->setContent(why);
    panel->open();
    row->addWidget(panel);
    column->addLayout(row, 1);
    auto *bar = new ActionBar(page);
    bar->setSelection(u"2 selected · 260.00 EUR"_s);
    bar->addAction(action(page, Icon::Cross, u"Reject"_s), Emphasis::Danger);
    bar->addAction(action(page, Icon::Check, u"Approve"_s));
    auto *issue = action(page, Icon::Gift, u"Issue 2 rewards"_s);
    bar->addAction(issue, Emphasis::Primary);
    column->addWidget(bar);
    return page;
}

QWidget *controls(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = pageColumn(page);
    auto *header = new PageHeader(u"Controls"_s, page);
    header->setBackVisible(true);
    header->setTruth(u"Buttons, fields, choices and messages"_s);
    column->addWidget(header);
    auto *steps = new StepLine({u"Draft"_s, u"Approved"_s, u"Sealed"_s, u"Exported"_s, u"Reconciled"_s}, page);
    steps->setCurrent(2);
    column->addWidget(steps);
    auto *banners = new BannerHost(page);
    banners->showBanner(u"a"_s,
        {Tone::Negative, u"3 rewards were not issued: these customers still hold an unused discount."_s, {},
            {{u"Show them"_s, [] {}}}, true});
    banners->showBanner(u"b"_s, {Tone::Positive, u"12 rewards were issued, 260.00 EUR."_s, {}, {}, true});
    banners->showBanner(u"c"_s,
        {Tone::Info, u"This page shows the last twelve months."_s,
            u"Older payments are kept and count towards thresholds."_s, {}, true});
    column->addWidget(banners);
    auto *grid = new QGridLayout;
    grid->setSpacing(space(Space::Large));
    auto *buttons = new Card(u"Buttons"_s, page);
    auto *line = new QHBoxLayout;
    line->addWidget(makeButton(u"Issue"_s, Emphasis::Primary));
    line->addWidget(makeButton(Icon::Export, u"Export"_s));
    line->addWidget(makeButton(Icon::Trash, u"Delete"_s, Emphasis::Danger));
    line->addWidget(makeButton(u"Quiet"_s, Emphasis::Quiet));
    line->addWidget(linkButton(u"A link"_s));
    auto *menued = makeButton(u"Menu"_s);
    menued->setMenu(new QMenu(menued));
    line->addWidget(menued);
    line->addWidget(iconButton(Icon::Help, u"Help"_s));
    auto *off = makeButton(u"Off"_s, Emphasis::Primary);
    off->setEnabled(false);
    line->addWidget(off);
    line->addStretch(1);
    buttons->body()->addLayout(line);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(u"Checked"_s);
    on->setChecked(true);
    auto *partly = new QCheckBox(u"Partly"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"One"_s);
    radio->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             on, new QCheckBox(u"Not"_s), partly, radio, new QRadioButton(u"Other"_s), new Chip(u"Chip"_s)})
        checks->addWidget(widget);
    checks->addStretch(1);
    buttons->body()->addLayout(checks);
    auto *badges = new QHBoxLayout;
    for (const auto &[word, code] : std::initializer_list<std::pair<QString, QString>>{{u"Due"_s, u"due"_s},
             {u"Issued"_s, u"issued"_s}, {u"Failed"_s, u"failed"_s}, {u"Pending"_s, u"pending"_s},
             {u"In review"_s, u"in-review"_s}, {u"Unclaimed"_s, u"unclaimed"_s}, {u"Rejected"_s, u"rejected"_s}})
        badges->addWidget(new StateBadge({word, stateLook(code)}));
    badges->addStretch(1);
    buttons->body()->addLayout(badges);
    auto *progress = new QProgressBar;
    progress->setValue(64);
    buttons->body()->addWidget(progress);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    buttons->body()->addWidget(slider);
    buttons->body()->addStretch(1);
    grid->addWidget(buttons, 0, 0);
    auto *form = new Card(u"Fields"_s, page);
    auto *fields = new QFormLayout;
    auto *name = new QLineEdit(u"Pro plan"_s);
    name->setClearButtonEnabled(true);
    fields->addRow(u"&Name"_s, name);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"name@example.com"_s);
    fields->addRow(u"E-mail"_s, empty);
    auto *spin = new QSpinBox;
    spin->setSuffix(u" %"_s);
    spin->setValue(30);
    fields->addRow(u"Rate"_s, spin);
    auto *combo = new QComboBox;
    combo->addItems({u"EUR"_s, u"USD"_s});
    fields->addRow(u"Currency"_s, combo);
    auto *date = new QDateEdit(QDate(2026, 11, 21));
    date->setCalendarPopup(true);
    fields->addRow(u"From"_s, date);
    auto *disabled = new QLineEdit(u"Cannot change"_s);
    disabled->setEnabled(false);
    fields->addRow(u"Locked"_s, disabled);
    auto *notes = new QPlainTextEdit(u"A note over\nseveral lines"_s);
    notes->setFixedHeight(notes->fontMetrics().height() * 4);
    fields->addRow(u"Note"_s, notes);
    form->body()->addLayout(fields);
    grid->addWidget(form, 0, 1);
    auto *tabs = new QTabWidget;
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({u"Participant"_s, u"Earned"_s});
    auto *parentItem = new QTreeWidgetItem(tree, {u"Drona Patel"_s, u"842.00 EUR"_s});
    new QTreeWidgetItem(parentItem, {u"Payment in_1Qx8"_s, u"27.00 EUR"_s});
    parentItem->setExpanded(true);
    new QTreeWidgetItem(tree, {u"Yu Chen"_s, u"99.00 EUR"_s});
    tabs->addTab(tree, u"Customers"_s);
    for (const QString &text : {u"Rewards"_s, u"Payouts"_s, u"Timeline"_s})
        tabs->addTab(plainLabel(text), text);
    grid->addWidget(tabs, 1, 0);
    auto *nothing = new Card({}, page);
    auto *state = new EmptyState(Icon::Rewards, u"No rewards are due"_s,
        u"Rewards appear here when their hold has ended. The next one is due on 24 Nov 2026."_s, nothing);
    state->setAction(u"Show upcoming rewards"_s);
    nothing->body()->addWidget(state);
    grid->addWidget(nothing, 1, 1);
    grid->setRowStretch(1, 1);
    column->addLayout(grid, 1);
    return page;
}

QWidget *iconSheet(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = pageColumn(page);
    column->addWidget(new PageHeader(u"Icons"_s, page));
    auto *card = new Card({}, page);
    auto *grid = new QGridLayout;
    int i = 0;
    for (const Icon icon : Icons::all()) {
        auto *cell = new QHBoxLayout;
        for (const int edge : {16, 20, 24}) {
            auto *label = plainLabel({});
            label->setPixmap(Icons::get(icon).pixmap(edge, edge));
            cell->addWidget(label);
        }
        cell->addWidget(captionLabel(Icons::path(icon).section(u'/', -1).chopped(4)), 1);
        grid->addLayout(cell, i / 5, i % 5);
        ++i;
    }
    card->body()->addLayout(grid);
    column->addWidget(card);
    auto *row = new QHBoxLayout;
    for (const int edge : {16, 32, 48, 64, 128}) {
        auto *label = plainLabel({});
        label->setPixmap(Icons::application().pixmap(edge, edge));
        row->addWidget(label);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return page;
}

class Gallery : public QWidget {
public:
    Gallery()
    {
        setWindowTitle(u"Referral Desk: Acme GmbH"_s);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new TestModeBand(this));
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        rail = new NavigationRail(this);
        const QList<std::tuple<QString, Icon, QString>> places{{u"0"_s, Icon::Overview, u"Overview"_s},
            {u"1"_s, Icon::Rewards, u"Rewards"_s}, {u"2"_s, Icon::Settings, u"Controls"_s},
            {u"3"_s, Icon::Gift, u"Icons"_s}, {u"4"_s, Icon::Campaigns, u"Campaigns"_s},
            {u"5"_s, Icon::Participants, u"Participants"_s}, {u"6"_s, Icon::Referrals, u"Referrals"_s},
            {u"7"_s, Icon::Batches, u"Batches"_s}, {u"8"_s, Icon::Connections, u"Connections"_s},
            {u"9"_s, Icon::Activity, u"Activity"_s}};
        for (const auto &[id, icon, text] : places)
            rail->addPlace(id, icon, text);
        rail->addGap();
        rail->addPlace(u"settings"_s, Icon::Settings, u"Settings"_s);
        rail->setCounter(u"1"_s, 142);
        rail->setCounter(u"7"_s, 2);
        pages = new QStackedWidget(this);
        pages->addWidget(overview(this));
        pages->addWidget(rewardPage(this));
        pages->addWidget(controls(this));
        pages->addWidget(iconSheet(this));
        connect(rail, &NavigationRail::currentChanged, this,
            [this](const QString &id) { pages->setCurrentIndex(std::min(3, id.toInt())); });
        row->addWidget(rail);
        row->addWidget(pages, 1);
        column->addLayout(row, 1);
        tasks = new TaskBar(this);
        tasks->setStatus(Tone::Positive, Icon::Check, u"Synced 2 minutes ago · acme-stripe · 12 new payments"_s);
        tasks->setTasks({{u"a"_s, u"Synchronizing acme-stripe"_s, u"1,204 payments"_s, 1204, 2000, true, false}});
        column->addWidget(tasks);
    }

    NavigationRail *rail;
    QStackedWidget *pages;
    TaskBar *tasks;
};

void savePictures(Gallery &gallery, const QString &folder)
{
    ConfirmSheet sheet({u"Issue 12 rewards"_s,
        u"260.00 EUR will be credited to 12 customers of acme-stripe. This cannot be taken back."_s,
        u"3 further rewards are blocked and stay on the list."_s, u"Issue 12 rewards"_s, {}, false,
        std::chrono::milliseconds{0}});
    QMenu menu;
    menu.addAction(Icons::get(Icon::Check), u"Approve"_s)->setShortcut(Qt::Key_A);
    menu.addAction(Icons::get(Icon::Cross), u"Reject"_s)->setShortcut(Qt::Key_R);
    menu.addSeparator();
    menu.addAction(u"Compact rows"_s)->setCheckable(true);
    menu.actions().last()->setChecked(true);
    menu.addMenu(u"Columns"_s)->addAction(u"Name"_s);
    menu.addAction(Icons::get(Icon::Copy), u"Copy"_s)->setEnabled(false);
    menu.setActiveAction(menu.actions().first());
    for (const auto &[mode, suffix] :
        {std::pair(ThemeMode::Light, u"light"_s), std::pair(ThemeMode::Dark, u"dark"_s)}) {
        Theme::setMode(mode);
        for (int page = 0; page < gallery.pages->count(); ++page) {
            gallery.rail->setCurrent(QString::number(page));
            QApplication::sendPostedEvents();
            QApplication::processEvents();
            gallery.grab().save(u"%1/page%2-%3.png"_s.arg(folder, QString::number(page), suffix));
        }
        gallery.rail->setCurrent(u"1"_s);
        gallery.setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        gallery.grab().save(u"%1/mirrored-%2.png"_s.arg(folder, suffix));
        gallery.setLayoutDirection(Qt::LeftToRight);
        sheet.grab().save(u"%1/sheet-%2.png"_s.arg(folder, suffix));
        menu.grab().save(u"%1/menu-%2.png"_s.arg(folder, suffix));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme::install(app);
    Gallery gallery;
    gallery.resize(1360, 900);
    gallery.show();
    const QString folder = app.arguments().value(1);
    if (!folder.isEmpty()) {
        QTimer::singleShot(0, &gallery, [&] {
            savePictures(gallery, folder);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}

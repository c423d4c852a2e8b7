// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/tabletools.h"

#include "models/items/rowmodel.h"
#include "views/shell/session.h"
#include "views/support/currencies.h"
#include "views/support/exportsheet.h"
#include "views/support/filtermenu.h"
#include "views/support/merchantzone.h"
#include "views/support/printsheet.h"
#include "views/support/savedfilters.h"
#include "views/support/searchcompleter.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sortmenu.h"
#include "views/widgets/testmodeband.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Whoever listens hears what is left without leaving the field.
void tellWhoSearches(const FilterBar &filters, const QString &count)
{
    if (!filters.search())
        return;
    if (auto *field = filters.search()->findChild<QLineEdit *>())
        field->setAccessibleDescription(count);
}

} // namespace

TableTools::TableTools(
    Session &session, ElidedTable &table, FilterBar &filters, const QString &key, QWidget *page, Keeps keeps)
    : QObject(page),
      m_session(session),
      m_table(table),
      m_filters(filters),
      m_key(key),
      m_keeps(keeps),
      m_page(page),
      m_button(iconButton(Icon::More,
          keeps == Keeps::Filters ? tr("Table: export, columns, saved filters") : tr("Table: export, print, columns"))),
      m_menu(new QMenu(m_button)),
      m_footer(captionLabel({})),
      m_saved(new SavedFilters(session, filters, keeps == Keeps::Filters ? key : QString(), this))
{
    // Like the buttons of charts: a menu of the button's own would paint an arrow over its dots.
    connect(m_button, &QToolButton::clicked, m_menu,
        [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    filters.addTrailing(m_button);
    m_footer->setAccessibleName(tr("Totals of the rows shown"));
    m_footer->setWordWrap(true);
    buildCommands();
    connect(m_menu, &QMenu::aboutToShow, this, &TableTools::fillMenu);
}

void TableTools::buildCommands()
{
    const auto add = [this](Icon icon, const QString &text, const QString &tip) {
        auto *action = new QAction(Icons::get(icon), text, this);
        action->setStatusTip(tip);
        m_commands += action;
        return action;
    };
    m_export = add(Icon::Export, tr("Export rows …"), tr("Write all rows that match as CSV or Excel workbook"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(m_export);
    m_print = add(Icon::File, tr("Print …"), tr("Print all rows that match, or save them as PDF"));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(m_print);
    connect(m_print, &QAction::triggered, this, &TableTools::openPrint);
    m_copy = add(Icon::Copy, tr("Copy rows with titles"), tr("Copy the selected rows for a spreadsheet (Ctrl+C)"));
    m_sort = add(Icon::Table, tr("Sort rows by …"), tr("Choose the column that the rows are in the order of"));
    // The key is the table's own, in every table of the program: here it is only said.
    m_sort->setShortcut(SortMenu::key());
    m_sort->setShortcutContext(Qt::WidgetShortcut);
    connect(m_sort, &QAction::triggered, this, [this] { SortMenu::open(m_table); });
    m_columns = add(Icon::Columns, tr("Columns …"), tr("Choose which columns are shown"));
    m_save = add(Icon::Filter, tr("Save this filter …"), tr("Keep search and filters of this table under a name"));
    m_save->setVisible(m_keeps == Keeps::Filters);
    connect(m_export, &QAction::triggered, this, &TableTools::openExport);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (m_table.selectionModel() && !m_table.selectionModel()->hasSelection())
            m_table.selectRow(m_table.currentIndex().row());
        m_table.copySelection();
    });
    connect(&m_table, &ElidedTable::copyCut, this, [this](int copied) {
        Q_EMIT copyCut(tr("Only the first %1 of the selected rows were copied. “Export rows …” writes all of them into "
                          "a file.")
                           .arg(formatCount(copied)));
    });
    connect(m_columns, &QAction::triggered, this, &TableTools::openColumns);
    connect(m_save, &QAction::triggered, this, [this] { m_saved->saveCurrent(m_page); });
}

void TableTools::tellIn(BannerHost &banners)
{
    connect(this, &TableTools::exported, &banners, [&banners](const QString &sentence) {
        banners.showBanner(u"exported"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    connect(this, &TableTools::copyCut, &banners, [this, &banners](const QString &sentence) {
        banners.showBanner(
            u"copied"_s, {Tone::Info, sentence, {}, {{m_export->text(), [all = m_export] { all->trigger(); }}}, true});
    });
}

void TableTools::setModel(items::RowModel *model)
{
    m_model = model;
    model->setFieldTerms(true);
    model->setZone(merchantsZone(m_session));
    if (SearchField *search = m_filters.search()) {
        new SearchCompleter(*model, search->edit());
        m_filterMenu = new FilterMenu(*model, m_filters, *m_saved, m_save, m_page);
    }
    // Rewards have a command of their own for that.
    if (m_table.selectionMode() != QAbstractItemView::SingleSelection && m_key != "rewards"_L1) {
        m_selectAll = new QAction(Icons::get(Icon::Check), tr("Select all that match"), this);
        m_selectAll->setStatusTip(tr("Select every row that search and filters leave (Ctrl+A)"));
        connect(m_selectAll, &QAction::triggered, &m_table, &ElidedTable::selectAll);
        m_commands.insert(1, m_selectAll);
    }
    connect(model, &QAbstractItemModel::modelReset, this, &TableTools::refreshFooter);
    connect(model, &items::RowModel::rowsRenewed, this, &TableTools::refreshFooter);
    refreshFooter();
}

void TableTools::setTotal(qint64 total)
{
    m_total = total;
    refreshFooter();
}

void TableTools::fillMenu()
{
    m_menu->clear();
    m_menu->addActions(m_commands);
    if (m_keeps == Keeps::Nothing)
        return;
    m_menu->addSeparator();
    m_saved->fill(*m_menu->addMenu(Icons::get(Icon::Filter), tr("Saved filters")), m_page);
}

void TableTools::openColumns()
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table.fillColumnMenu(menu);
    menu->popup(m_table.mapToGlobal(QPoint(0, 0)));
}

void TableTools::openExport()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    auto *sheet = new ExportSheet(m_session, *m_model, m_key, selectedRows(), m_page);
    connect(sheet, &ExportSheet::exported, this, &TableTools::exported);
    sheet->open();
}

/// As they stand in the table, none twice.
items::RowRuns TableTools::selectedRows() const
{
    items::RowRuns rows;
    QItemSelection selection = m_table.selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
        [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        if (range.bottom() >= next)
            rows.emplace_back(std::max(next, range.top()), range.bottom());
        next = std::max(next, range.bottom() + 1);
    }
    return rows;
}

void TableTools::openPrint()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    auto *sheet = new PrintSheet(m_session, m_table, paperWords(), m_key, selectedRows(), m_page);
    connect(sheet, &PrintSheet::printed, this, &TableTools::exported);
    sheet->open();
}

void TableTools::noteLoaded()
{
    m_loadedAt = m_session.desk().clock.now();
}

TablePrint::Words TableTools::paperWords() const
{
    TablePrint::Words words;
    words.title = m_title;
    const QList<SegmentBar *> bars = m_page->findChildren<SegmentBar *>(); // where the page has several lists
    const auto lists = std::find_if(bars.begin(), bars.end(), [](const SegmentBar *bar) { return bar->isVisible(); });
    if (lists != bars.end())
        words.title = tr("%1: %2", "page, list").arg(m_title, (*lists)->currentText());
    words.filter = m_filters.sentence();
    // Where there are both, each test amount says so itself.
    if ((m_session.hasTestMode() && !m_session.modes().both()) || m_session.workspace().sample)
        words.mode = TestModeBand::words();
    words.totals = m_footer->text();
    words.asOf = tr("As of %1").arg(formatDateTime(m_loadedAt, merchantsZone(m_session)));
    return words;
}

QString TableTools::complaint() const
{
    if (!m_model || !m_model->complaint())
        return {};
    const items::SearchComplaint &why = *m_model->complaint();
    const QString typed = safeText(why.text, 40);
    switch (why.kind) {
    case items::SearchComplaint::Kind::UnknownField:
        return tr("“%1” is no field of this table. Fields are: %2. To search for the text itself, put it in quotation "
                  "marks.")
            .arg(typed, why.fields.join(u", "_s));
    case items::SearchComplaint::Kind::NoNumber:
        return tr("“%1” is no number. Write it without separators of thousands: amount:>1250.50 or amount:50..100.")
            .arg(typed);
    case items::SearchComplaint::Kind::NoDate:
        return tr("“%1” is no date. Write a year, month or day: 2026, 2026-11 or 2026-11-21.").arg(typed);
    }
    return {};
}

void TableTools::refreshFooter()
{
    if (!m_model)
        return;
    const int shown = m_model->rowCount();
    // Half of what matches is nothing to give away.
    const bool isWhole = m_model->isWhole();
    m_export->setEnabled(shown > 0 && isWhole);
    m_print->setEnabled(shown > 0 && isWhole);
    if (m_selectAll)
        m_selectAll->setEnabled(shown > 0 && isWhole);
    m_copy->setEnabled(shown > 0);
    m_footer->setVisible(shown > 0);
    if (shown == 0) {
        tellWhoSearches(m_filters, m_total > 0 ? tr("No row matches") : QString());
        return;
    }
    if (!isWhole) {
        m_footer->setText(tr("Counting the rows that match …"));
        return;
    }
    QStringList parts{shown < m_total
            ? tr("%1 of %2 rows match", "counts").arg(formatCount(shown), formatCount(m_total))
            : tr("%Ln rows", nullptr, shown)};
    const bool isMarked = m_session.modes().both();
    const Currency base = m_session.workspace().currency;
    const std::vector<items::ShownTotal> totals = m_model->totals();
    for (const Mode mode : {Mode::Live, Mode::Test}) {
        QList<Money> sums;
        QString what;
        for (const items::ShownTotal &total : totals) {
            if (total.mode == mode)
                sums += total.amount;
            what = total.what;
        }
        if (sums.isEmpty())
            continue;
        QString text = formatMoneys(baseFirst(sums, base));
        if (!what.isEmpty())
            text = tr("%1: %2", "what, amounts").arg(what, text);
        parts += isMarked && mode == Mode::Test ? tr("%1 in test mode", "amounts").arg(text) : text;
    }
    m_footer->setText(parts.join(u" · "_s));
    tellWhoSearches(m_filters, parts.constFirst());
}

} // namespace rd::views

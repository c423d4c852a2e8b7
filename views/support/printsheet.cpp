// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/printsheet.h"

#include "models/items/rowmodel.h"
#include "views/support/forms.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPointer>

#include <numeric>

namespace rd::views {

namespace {

/// From so many columns on the paper lies on its side.
constexpr int kManyColumns = 6;

} // namespace

PrintSheet::PrintSheet(Session &session, const ElidedTable &table, const TablePrint::Words &words, const QString &name,
    items::RowRuns selected, QWidget *parent)
    : PaperSheet(session, tr("Print rows"), words.title, name, parent),
      m_table(table),
      m_words(words),
      m_selected(std::move(selected)),
      m_which(new QComboBox),
      m_many(captionLabel({}))
{
    addNote(tr("The columns that are shown are printed, in their order, with what is searched for and filtered by."));
    QFormLayout *form = addForm();
    m_which->addItem(tr("All %Ln rows that match", nullptr, table.model()->rowCount()));
    const auto count = static_cast<int>(items::rowsIn(m_selected));
    if (count > 0)
        m_which->addItem(tr("The %Ln selected rows", nullptr, count));
    m_which->setCurrentIndex(count > 1 ? 1 : 0);
    addFormRow(form, tr("Rows"), m_which);
    const QHeaderView *header = table.horizontalHeader();
    addPaperChoices(form,
        header->count() - header->hiddenSectionCount() >= kManyColumns ? QPageLayout::Landscape
                                                                       : QPageLayout::Portrait);
    m_many->setWordWrap(true);
    body()->addWidget(m_many);
    addEnd();
    connect(m_which, &QComboBox::currentIndexChanged, this, &PrintSheet::refresh);
    PrintSheet::refresh();
}

QList<int> PrintSheet::chosenRows() const
{
    const int all = m_table.model()->rowCount();
    QList<int> rows;
    if (m_which->currentIndex() == 1) {
        for (const auto &[first, last] : m_selected) {
            for (int row = first; row <= std::min(last, all - 1); ++row)
                rows += row;
        }
        return rows;
    }
    rows.resize(all);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

qsizetype PrintSheet::chosenCount() const
{
    return m_which->currentIndex() == 1 ? items::rowsIn(m_selected) : m_table.model()->rowCount();
}

bool PrintSheet::isPossible() const
{
    return chosenCount() > 0 && chosenCount() <= TablePrint::kMostRows;
}

void PrintSheet::refresh()
{
    PaperSheet::refresh();
    const bool isTooMany = chosenCount() > TablePrint::kMostRows;
    m_many->setText(isTooMany ? tr("More than %1 rows are too many for paper. Narrow them by a search or a filter, or "
                                   "export them as a file.")
                                    .arg(formatCount(TablePrint::kMostRows))
                              : QString());
    m_many->setVisible(isTooMany);
    m_which->setEnabled(!isRunning());
}

PrintJob *PrintSheet::makeJob()
{
    return new TablePrint(m_table, chosenRows(), m_words, this);
}

/// A table that is read in windows has all of its rows at hand until the last page is painted.
void PrintSheet::startJob(PrintJob &job, const std::shared_ptr<QPagedPaintDevice> &device)
{
    auto *rows = qobject_cast<items::RowModel *>(m_table.model());
    if (!rows) {
        job.start(device);
        return;
    }
    std::vector<std::size_t> sources;
    for (const int row : chosenRows())
        sources.push_back(rows->source(row));
    auto *print = static_cast<TablePrint *>(&job);
    rows->load(sources, print, [print, device](const Status &read) {
        if (read)
            print->start(device);
        else
            print->giveUp(read);
    });
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/exportsheet.h"

#include "models/items/windowmodel.h"
#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/tableexport.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QProgressBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kSteps = 1000; ///< of the bar

void onThePool(QObject *context, std::function<void()> work, std::function<void()> done)
{
    services::inBackground(
        context,
        [work = std::move(work)] {
            work();
            return true;
        },
        [done = std::move(done)](bool) { done(); });
}

} // namespace

ExportSheet::ExportSheet(
    Session &session, items::RowModel &model, const QString &name, items::RowRuns selected, QWidget *parent)
    : Sheet(session, tr("Export rows"), 62, parent),
      m_model(model),
      m_name(name),
      m_selected(new items::FollowedRows(model, std::move(selected), onThePool, this)),
      m_selectedCount(items::rowsIn(m_selected->rows())),
      m_kind(new QComboBox),
      m_which(new QComboBox),
      m_bar(new QProgressBar),
      m_how(captionLabel({})),
      m_export(makeButton(Icon::Export, {}, Emphasis::Primary))
{
    const auto count = static_cast<int>(m_selectedCount);
    addNote(tr("All columns are written, also those that are hidden. Amounts stand apart from their currency; dates "
               "are in universal time."));
    QFormLayout *form = addForm();
    m_which->addItem(tr("All %Ln rows that match", nullptr, model.rowCount()));
    if (count > 0)
        m_which->addItem(tr("The %Ln selected rows", nullptr, count));
    m_which->setCurrentIndex(count > 1 ? 1 : 0);
    addFormRow(form, tr("Rows"), m_which);
    m_kind->addItem(tr("CSV, for every program"));
    m_kind->addItem(tr("Excel workbook (XLSX)"));
    m_kind->setCurrentIndex(0);
    addFormRow(form, tr("File"), m_kind);
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Rows written"));
    m_bar->hide();
    m_how->hide();
    body()->addWidget(m_how);
    body()->addWidget(m_bar);
    body()->addStretch(1);
    addButton(m_export);
    m_export->setDefault(true);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExportSheet::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::choosePlace);
    connect(this, &QDialog::finished, this, [this] {
        if (m_running)
            m_running->cancel();
    });
    // How many match is known at once, where the selected ones are a moment later.
    connect(&model, &QAbstractItemModel::modelReset, this, &ExportSheet::refresh);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ExportSheet::refresh);
    connect(m_selected, &items::FollowedRows::lost, this, &ExportSheet::refresh);
    connect(m_selected, &items::FollowedRows::found, this, &ExportSheet::tellFound);
    if (const auto *windowed = qobject_cast<const items::WindowModel *>(&model)) {
        connect(windowed, &items::WindowModel::failed, this, &ExportSheet::giveUpPlace);
        connect(windowed, &items::WindowModel::found, this, [this] {
            refresh();
            writeWhenSure();
        });
    }
    refresh();
}

bool ExportSheet::isUnsure() const
{
    // A window that shows its first rows does not know the others yet.
    return m_which->currentIndex() == 1 ? m_selected->isFinding() : !m_model.isWhole();
}

void ExportSheet::tellFound()
{
    const qint64 now = items::rowsIn(m_selected->rows());
    const qint64 before = std::exchange(m_selectedCount, now);
    if (now < before)
        banners()->showBanner(u"fewer"_s,
            {Tone::Warning,
                tr("The table was read again: %Ln of the selected rows are not shown any more.", nullptr,
                    static_cast<int>(before - now)),
                {}, {}, true});
    refresh();
    writeWhenSure();
}

items::RowRuns ExportSheet::chosenRows() const
{
    if (m_which->currentIndex() == 1)
        return m_selected->rows();
    return m_model.rowCount() == 0 ? items::RowRuns() : items::RowRuns{{0, m_model.rowCount() - 1}};
}

void ExportSheet::refresh()
{
    const auto count = static_cast<int>(items::rowsIn(chosenRows()));
    m_which->setItemText(0, tr("All %Ln rows that match", nullptr, m_model.rowCount()));
    if (m_which->count() > 1)
        m_which->setItemText(1, tr("The %Ln selected rows", nullptr, static_cast<int>(m_selectedCount)));
    m_export->setText(tr("Export %Ln rows …", nullptr, count));
    // A place that waits is for the rows and the kind of file it was chosen for.
    const bool isFree = !m_running && m_wanted.isEmpty();
    m_which->setEnabled(isFree);
    m_kind->setEnabled(isFree);
    m_export->setEnabled(isFree && count > 0 && !isUnsure());
}

void ExportSheet::choosePlace()
{
    const bool isCsv = m_kind->currentIndex() == 0;
    const QString suggested = m_name + (isCsv ? u".csv"_s : u".xlsx"_s);
    session().dialogs().saveFile(this,
        {tr("Export rows"), {}, suggested, isCsv ? tr("CSV files (*.csv)") : tr("Excel workbooks (*.xlsx)")},
        [this](const std::optional<QString> &path) {
            m_wanted = path.value_or(QString());
            refresh();
            writeWhenSure();
        });
}

/// The table may be read again while the place is chosen.
void ExportSheet::writeWhenSure()
{
    if (m_wanted.isEmpty() || m_running || isUnsure())
        return;
    const QString path = std::exchange(m_wanted, {});
    if (items::rowsIn(chosenRows()) > 0) {
        write(path);
        return;
    }
    // Where rows were just found to be gone, that says it already.
    if (!banners()->banner(u"fewer"_s))
        showError(
            {ErrorKind::Conflict, QCoreApplication::translate("rd::items::WindowModel", "The table changed meanwhile."),
                {}, {}, false, 0, {}});
    refresh();
}

/// Nothing tells any more which rows would be in the file.
void ExportSheet::giveUpPlace(const Error &error)
{
    if (m_wanted.isEmpty())
        return;
    m_wanted.clear();
    showError(error);
    refresh();
}

void ExportSheet::write(const QString &path)
{
    banners()->dismissAll();
    m_running = new TableExport(m_model, chosenRows(), this);
    m_bar->setValue(0);
    m_bar->show();
    m_how->show();
    const qint64 total = m_running->total();
    const auto tell = [this, total](qint64 done) {
        m_bar->setValue(static_cast<int>(total == 0 ? kSteps : done * kSteps / total));
        m_how->setText(tr("%1 of %2 rows written", "counts").arg(formatCount(done), formatCount(total)));
    };
    tell(0);
    connect(m_running, &TableExport::progressed, this, tell);
    connect(m_running, &TableExport::finished, this, [this, path](const Status &outcome) { showEnd(outcome, path); });
    refresh();
    m_running->start(session().tableMaker(), path, m_kind->currentIndex() == 0 ? TableKind::Csv : TableKind::Xlsx);
}

void ExportSheet::showEnd(const Status &outcome, const QString &path)
{
    const auto count = static_cast<int>(m_running->total());
    m_running->deleteLater();
    m_running = nullptr;
    if (outcome) {
        const QString name = safeText(QFileInfo(path).fileName(), 80);
        Q_EMIT exported(tr("%Ln rows were written to %1.", nullptr, count).arg(name));
        accept();
        return;
    }
    m_bar->hide();
    m_how->hide();
    refresh();
    if (outcome.error().kind != ErrorKind::Cancelled)
        showError(outcome.error());
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/tableexport.h"

#include "models/services/background.h"

#include <QElapsedTimer>

namespace rd::views {

namespace {

/// The window answers in between.
constexpr qint64 kPortionMs = 8;
constexpr int kLookAtClockEvery = 64;
/// Rows that are asked for at once, where the table has not all of them at hand.
constexpr std::size_t kMostAtOnce = 1'000;

} // namespace

TableExport::TableExport(items::RowModel &model, items::RowRuns rows, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_rows(std::move(rows)),
      m_total(items::rowsIn(m_rows)),
      m_columns(model.fileColumns())
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_changed = true; });
    connect(&model, &items::RowModel::rowsAboutToBeRenewed, this, [this] { m_changed = true; });
}

void TableExport::start(const services::TableMaker &maker, const QString &path, TableKind kind)
{
    QList<TableColumn> columns;
    for (const items::FileColumn &column : m_columns)
        columns += TableColumn{column.title, column.isNumber};
    services::inBackground(
        this, [maker, path, kind, columns] { return maker(path, kind, columns); },
        [this](Result<std::unique_ptr<TableFile>> file) {
            if (!file) {
                end(fail(file.error()));
                return;
            }
            m_file = *std::move(file);
            next();
        });
}

void TableExport::cancel()
{
    m_cancelled = true;
}

bool TableExport::isStopped()
{
    if (m_cancelled)
        end(fail(ErrorKind::Cancelled, QStringLiteral("cancelled")));
    else if (m_changed)
        end(fail(
            ErrorKind::Conflict, tr("The table changed while it was written. No file was made; export it again.")));
    return m_over;
}

/// As many of the rows as the table is asked for at once.
void TableExport::takeRows()
{
    auto run = m_rows.begin();
    for (; run != m_rows.end() && m_taken.size() < kMostAtOnce; ++run) {
        while (run->first <= run->second && m_taken.size() < kMostAtOnce)
            m_taken.push_back(m_model.source(run->first++));
        if (run->first <= run->second)
            break;
    }
    m_rows.erase(m_rows.begin(), run);
}

void TableExport::next()
{
    if (isStopped())
        return;
    if (m_taken.empty())
        takeRows();
    m_model.load(m_taken, this, [this](const Status &read) {
        if (isStopped())
            return;
        if (read)
            write();
        else
            end(read);
    });
}

/// What was taken is at hand.
void TableExport::write()
{
    QElapsedTimer clock;
    clock.start();
    QList<QStringList> portion;
    std::size_t at = 0;
    while (at < m_taken.size() && (portion.size() % kLookAtClockEvery != 0 || clock.elapsed() < kPortionMs)) {
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(m_columns.size()));
        for (const items::FileColumn &column : m_columns)
            cells += m_model.fileCell(m_taken[at], column);
        portion += cells;
        ++at;
    }
    m_taken.erase(m_taken.begin(), m_taken.begin() + static_cast<std::ptrdiff_t>(at));
    m_written += portion.size();
    const bool isLast = m_written == m_total;
    services::inBackground(
        this,
        [file = m_file, portion, isLast]() -> Status {
            RD_CHECK(file->addRows(portion));
            return isLast ? file->finish() : Status();
        },
        [this, isLast](const Status &written) {
            Q_EMIT progressed(m_written);
            if (!written || isLast)
                end(written);
            else
                next();
        });
}

void TableExport::end(const Status &outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_file.reset();
    Q_EMIT finished(outcome);
}

} // namespace rd::views

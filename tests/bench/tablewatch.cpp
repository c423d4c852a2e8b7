// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tablewatch.h"

#include "models/items/windowmodel.h"
#include "models/services/pool.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <chrono>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMsInNs = 1e-6;
constexpr int kPlaces = 101;
/// More than the slowest answer over five million rows takes, many times over.
constexpr std::chrono::minutes kPatience{5};

void runEvents()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

ProcessorQueue::ProcessorQueue() : m_file(QStringLiteral("/proc/thread-self/schedstat"))
{
    (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

double ProcessorQueue::waited()
{
    if (!m_file.isOpen() || !m_file.seek(0))
        return 0;
    const QList<QByteArray> parts = m_file.readLine(128).split(' ');
    return parts.size() > 1 ? static_cast<double>(parts.at(1).toLongLong()) * kMsInNs : 0;
}

PaintWatch::PaintWatch(QWidget &watched) : m_watched(watched)
{
    qApp->installEventFilter(this);
}

PaintWatch::~PaintWatch()
{
    qApp->removeEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *receiver, QEvent *event)
{
    if (event->type() == QEvent::Paint && receiver->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(receiver);
        isPainted = isPainted || widget == &m_watched || m_watched.isAncestorOf(widget);
    }
    return false;
}

void rest()
{
    // What was posted before work ended may begin other work.
    for (int calm = 0; calm < 3; calm = services::isWorking() ? 0 : calm + 1)
        settle();
}

void measureUntil(Figure &figure, const std::function<void()> &act, const std::function<bool()> &isDone)
{
    static ProcessorQueue queue;
    QTimer patience; // also wakes whoever waits for events
    QObject::connect(&patience, &QTimer::timeout, qApp,
        [&figure] { die(u"nothing comes of: "_s + QString::fromStdString(figure.name)); });
    patience.start(kPatience);
    const double before = queue.waited();
    const Stopwatch watch;
    act();
    while (!isDone())
        runEvents();
    figure.samples.push_back(watch.seconds() * 1000);
    figure.waits.push_back(queue.waited() - before);
}

TableWatch::TableWatch(QTableView &table) : m_table(table), m_paint(*table.viewport())
{
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isChanged = true;
        m_paint.isPainted = false;
    });
    // The same rows as before are not reset.
    if (const auto *list = qobject_cast<const items::WindowModel *>(model)) {
        connect(list, &items::WindowModel::found, this, [this] {
            if (!m_isChanged)
                m_paint.isPainted = false;
            m_isChanged = true;
        });
    }
    // Rows of a long list come when they are in sight; until then they are painted empty.
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const auto [top, bottom] = rowsInSight();
        if (first.row() <= bottom && last.row() >= top)
            m_paint.isPainted = false;
    });
}

void TableWatch::measure(Figure &figure, Change change, const std::function<void()> &act)
{
    settle();
    m_isChanged = change == Change::Place;
    m_paint.isPainted = false;
    Figure taken;
    taken.name = figure.name;
    measureUntil(taken, act, [this] { return m_isChanged && m_paint.isPainted && areRowsAtHand(); });
    figure.samples.push_back(taken.samples.front());
    figure.waits.push_back(taken.waits.front());
}

std::pair<int, int> TableWatch::rowsInSight() const
{
    const int last = m_table.model()->rowCount() - 1;
    const int bottom = m_table.rowAt(m_table.viewport()->height() - 1);
    return {qMax(0, m_table.rowAt(0)), bottom < 0 ? last : bottom};
}

/// Whether the rows in sight say something; those of tables that are whole in memory always do.
bool TableWatch::areRowsAtHand() const
{
    const QAbstractItemModel *model = m_table.model();
    if (!qobject_cast<const items::WindowModel *>(model) || model->rowCount() == 0)
        return true;
    const auto [top, bottom] = rowsInSight();
    const auto isAtHand = [model](int row) { return model->index(row, 0).data(items::RawRole).isValid(); };
    return isAtHand(top) && isAtHand(bottom);
}

void scroll(QTableView &table, TableWatch &watch, int step, Figure &jump, Figure &wheel)
{
    QScrollBar *bar = table.verticalScrollBar();
    const auto place = static_cast<int>(qint64(bar->maximum()) * ((step * 37) % (kPlaces - 1) + 1) / kPlaces);
    // Books may have grown to where it stands already: nothing would be painted.
    const int there = place == bar->value() ? qMax(0, place - 1) : place;
    watch.measure(jump, TableWatch::Change::Place, [&] { bar->setValue(there); });
    watch.measure(wheel, TableWatch::Change::Place, [&] { bar->setValue(there + 3 * bar->singleStep()); });
}

} // namespace rd::bench

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a table have room, how wide they are, and what a person's choice of them is kept as.
#include "views/widgets/elidedtable.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

namespace rd::views {

namespace {

/// How narrow a column of texts may become before another one goes, in hundredths of its usual width. Narrower columns
/// hold dates, states and figures, which are of no use when they are cut.
constexpr int kLeastShare = 75;
constexpr int kTextCharacters = 28;
/// Room in characters for the column that takes the rest.
constexpr int kLeastRest = 22;

/// As long as it lives no section stretches: beside one that does, those that are hidden would keep their room until
/// some later time, or for good in a table that is not shown.
class NoStretch {
public:
    explicit NoStretch(QHeaderView &header) : m_header(header), m_isLast(header.stretchLastSection())
    {
        m_header.setStretchLastSection(false);
        for (int section = 0; section < m_header.count(); ++section) {
            if (m_header.sectionResizeMode(section) != QHeaderView::Stretch)
                continue;
            m_sections.append(section);
            m_header.setSectionResizeMode(section, QHeaderView::Interactive);
        }
    }
    ~NoStretch()
    {
        for (const int section : std::as_const(m_sections))
            m_header.setSectionResizeMode(section, QHeaderView::Stretch);
        m_header.setStretchLastSection(m_isLast);
    }
    Q_DISABLE_COPY_MOVE(NoStretch)

private:
    QHeaderView &m_header;
    bool m_isLast;
    QList<int> m_sections;
};

} // namespace

void ElidedTable::setColumnWidths(const QList<int> &characters)
{
    m_widths = characters;
    resetColumns();
}

void ElidedTable::hideAtFirst(int column)
{
    m_hiddenAtFirst.append(column);
    setColumnHidden(column, true);
}

void ElidedTable::setFixedColumns(const QList<int> &columns)
{
    m_fixed = columns;
}

void ElidedTable::setColumnPriority(const QList<int> &columns)
{
    m_priority = columns;
    fitColumns();
}

int ElidedTable::usualWidth(int column) const
{
    const int characters = m_widths.value(column);
    return fontMetrics().averageCharWidth() * (characters > 0 ? characters : kLeastRest) + 2 * space(Space::Small);
}

int ElidedTable::leastWidth(int column) const
{
    if (m_ownWidths && !isColumnHidden(column) && m_widths.value(column) > 0)
        return columnWidth(column);
    return m_widths.value(column) >= kTextCharacters ? usualWidth(column) * kLeastShare / 100 : usualWidth(column);
}

QList<int> ElidedTable::columnsByPriority() const
{
    QList<int> order = m_fixed;
    for (const int column : m_asked)
        order.append(column);
    order += m_priority;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        order.append(column);
    QList<int> unique;
    for (const int column : order) {
        const bool hidden = isColumnHidden(column) && !m_gone.contains(column);
        if (!unique.contains(column) && !hidden)
            unique.append(column);
    }
    return unique;
}

/// How much of what they can give the columns shown have to give, in hundredths.
int ElidedTable::missingShare(const QList<int> &shown, const QSet<int> &gone, int spare) const
{
    int mayGive = 0;
    for (const int column : shown) {
        if (!gone.contains(column))
            mayGive += usualWidth(column) - leastWidth(column);
    }
    return spare < 0 && mayGive > 0 ? qMin(100, -spare * 100 / mayGive + 1) : 0;
}

/// Which columns have room, and how wide they are.
void ElidedTable::fitColumns()
{
    if (m_priority.isEmpty() || !model() || m_restoring || viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const QList<int> order = columnsByPriority();
    const int room = viewport()->width();
    int least = 0;
    int usual = 0;
    QSet<int> gone;
    for (const int column : order) {
        least += leastWidth(column);
        if (least > room && !m_fixed.contains(column) && !m_asked.contains(column))
            gone.insert(column);
        else
            usual += usualWidth(column);
        // What comes after is less important: it does not take the place of what had to go.
        if (!gone.isEmpty())
            least = room + 1;
    }
    // Hidden columns give their room at once only where none stretches.
    auto *header = horizontalHeader();
    const int rest = static_cast<int>(m_widths.indexOf(0));
    header->setStretchLastSection(false);
    if (rest >= 0)
        header->setSectionResizeMode(rest, QHeaderView::Interactive);
    for (const int column : order)
        setColumnHidden(column, gone.contains(column));
    m_gone = gone;
    // What is missing is taken from the columns of texts.
    const int share = missingShare(order, gone, room - usual);
    for (const int column : order) {
        if (m_ownWidths || gone.contains(column) || m_widths.value(column) == 0)
            continue;
        // Rounded up: a pixel too many brings a scroll bar.
        const int give = ((usualWidth(column) - leastWidth(column)) * share + 99) / 100;
        header->resizeSection(column, usualWidth(column) - give);
    }
    if (rest >= 0)
        header->setSectionResizeMode(rest, QHeaderView::Stretch);
    header->setStretchLastSection(rest < 0 || isColumnHidden(rest));
}

void ElidedTable::resetColumns()
{
    m_ownWidths = false;
    if (m_state)
        m_state->save(ownKey(), {});
    m_gone.clear();
    m_asked.clear();
    placeColumns();
    fitColumns();
}

void ElidedTable::placeColumns()
{
    const QScopedValueRollback guard(m_restoring, true);
    auto *header = horizontalHeader();
    const int count = header->count();
    for (int column = 0; column < count; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, m_hiddenAtFirst.contains(column));
        if (m_widths.value(column) > 0)
            header->resizeSection(column, usualWidth(column));
    }
    const qsizetype rest = m_widths.indexOf(0);
    for (int column = 0; column < count; ++column)
        header->setSectionResizeMode(column, column == rest ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setStretchLastSection(rest < 0);
}

void ElidedTable::remember(ViewState *state, const QString &key)
{
    m_state = state;
    m_key = key;
    const QScopedValueRollback guard(m_restoring, true);
    const QByteArray kept = state->load(key);
    // A state of another program version with other columns is refused by the header itself.
    if (!kept.isEmpty() && !horizontalHeader()->restoreState(kept))
        resetColumns();
    else
        m_ownWidths = state->load(ownKey()) == "1";
    applyRowHeight();
}

QString ElidedTable::ownKey() const
{
    return m_key + QStringLiteral("/widths");
}

void ElidedTable::setOwnWidths()
{
    m_ownWidths = true;
    if (m_state)
        m_state->save(ownKey(), "1");
}

void ElidedTable::keepLayout()
{
    if (!m_state || m_restoring)
        return;
    {
        // A narrow window is not a wish: what had to go for it is kept as shown.
        const QScopedValueRollback guard(m_restoring, true);
        for (const int column : std::as_const(m_gone))
            setColumnHidden(column, false);
        m_state->save(m_key, horizontalHeader()->saveState());
        if (!m_gone.isEmpty()) {
            const NoStretch still(*horizontalHeader());
            for (const int column : std::as_const(m_gone))
                setColumnHidden(column, true);
        }
    }
    Q_EMIT layoutKept();
}

void ElidedTable::fillColumnMenu(QMenu *menu)
{
    auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(plainMnemonic(title));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!m_fixed.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_gone.remove(column);
            shown ? void(m_asked.insert(column)) : void(m_asked.remove(column));
            setColumnHidden(column, !shown);
            fitColumns();
            keepLayout();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        keepLayout();
    });
}

} // namespace rd::views

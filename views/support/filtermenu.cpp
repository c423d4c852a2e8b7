// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/filtermenu.h"

#include "models/items/rowmodel.h"
#include "views/support/savedfilters.h"
#include "views/widgets/buttons.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kLongestValue = 40; ///< characters in the menu
constexpr qsizetype kLongestExample = 20;

} // namespace

FilterMenu::FilterMenu(
    const items::RowModel &model, FilterBar &filters, SavedFilters &saved, QAction *save, QWidget *page)
    : QObject(page),
      m_model(model),
      m_filters(filters),
      m_saved(saved),
      m_save(save),
      m_page(page),
      m_button(makeButton(Icon::Filter, tr("Filter"), Emphasis::Quiet, filters.search())),
      m_menu(new QMenu(m_button))
{
    m_button->setToolTip(tipText(tr("Fields to search in, and saved filters (Alt+Down in the search)")));
    m_button->setAccessibleDescription(tr("Fields to search in, and saved filters"));
    // Like the other menus of a table: a menu of the button's own would open in an event loop of its own.
    connect(m_button, &QPushButton::clicked, this, &FilterMenu::open);
    m_menu->setAccessibleName(tr("Fields to search in, and saved filters"));
    filters.search()->layout()->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterMenu::fill);
    QWidget::setTabOrder(edit(), m_button);
    edit()->installEventFilter(this);
}

QLineEdit *FilterMenu::edit() const
{
    return m_filters.search()->edit();
}

void FilterMenu::open()
{
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

bool FilterMenu::eventFilter(QObject *watched, QEvent *event)
{
    // The type first: the last events come while the bar of filters is being taken down.
    if (event->type() == QEvent::KeyPress && watched == edit()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            open();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

/// Something of the kind that is looked for; of texts what stands in the first row.
QString FilterMenu::exampleOf(const QString &name, int column, bool isNumber, bool isDate) const
{
    if (isNumber)
        return name + u":>50"_s;
    if (isDate)
        return name + u":2026-11"_s;
    QString text;
    if (column >= 0 && m_model.rowCount() > 0)
        text = m_model.index(0, column).data().toString();
    const bool isShort = !text.isEmpty() && text.size() <= kLongestExample;
    return name + u':' + (isShort ? items::quotedValue(text) : u"\u2026"_s);
}

QList<FilterMenu::Field> FilterMenu::fields() const
{
    const QStringList names = m_model.fieldNames();
    const auto columns = static_cast<qsizetype>(m_model.columns().size());
    std::vector<items::FileColumn> extras;
    for (const items::FileColumn &column : m_model.fileColumns()) {
        if (column.column < 0)
            extras.push_back(column);
    }
    // Files may have further columns than a search has fields.
    const bool areTitled = static_cast<qsizetype>(extras.size()) == names.size() - columns;
    QList<Field> fields;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        if (i >= columns) {
            const auto *extra = areTitled ? &extras[static_cast<std::size_t>(i - columns)] : nullptr;
            fields += {name, extra ? extra->title : name, exampleOf(name, -1, false, extra && extra->isDate)};
            continue;
        }
        const int column = static_cast<int>(i);
        const items::ColumnInfo &info = m_model.columns()[static_cast<std::size_t>(i)];
        const bool isDate = m_model.rowCount() > 0 && m_model.index(0, column).data(items::InstantRole).isValid();
        fields += {name, info.title.isEmpty() ? name : info.title, exampleOf(name, column, info.isNumber, isDate)};
    }
    return fields;
}

void FilterMenu::fill()
{
    m_menu->clear();
    fillFields();
    m_menu->addSeparator();
    m_menu->addAction(tr("Saved filters"))->setEnabled(false);
    m_menu->addAction(m_save);
    m_saved.fill(*m_menu, m_page);
}

void FilterMenu::fillFields()
{
    m_menu->addAction(tr("Look in one field"))->setEnabled(false);
    const QList<Field> all = fields();
    for (const Field &field : all) {
        const QString title = plainMnemonic(safeText(field.title, kLongestValue));
        if (const QStringList values = m_model.fieldValues(field.name); !values.isEmpty()) {
            fillValues(*m_menu->addMenu(title), field.name, values);
            continue;
        }
        QAction *action = m_menu->addAction(title + u'\t' + plainMnemonic(safeText(field.example, kLongestValue)));
        connect(action, &QAction::triggered, this, [this, name = field.name] { beginTerm(name); });
    }
}

void FilterMenu::fillValues(QMenu &menu, const QString &field, const QStringList &values)
{
    for (const QString &value : values) {
        const QString term = items::RowModel::termFor(field, value);
        connect(menu.addAction(plainMnemonic(safeText(term, kLongestValue))), &QAction::triggered, this,
            [this, term] { addTerm(term); });
    }
}

/// What is searched for already stays; the same term is not asked for twice.
void FilterMenu::addTerm(const QString &term)
{
    const QString typed = m_filters.search()->text();
    if (!typed.contains(term))
        m_filters.search()->setText(typed.isEmpty() ? term : QString(typed + u' ' + term));
    edit()->setFocus(Qt::OtherFocusReason);
}

void FilterMenu::beginTerm(const QString &field)
{
    const QString typed = m_filters.search()->text();
    const QString begun = field + u':';
    edit()->setFocus(Qt::OtherFocusReason);
    edit()->setText(typed.isEmpty() ? begun : QString(typed + u' ' + begun));
    edit()->end(false);
}

} // namespace rd::views

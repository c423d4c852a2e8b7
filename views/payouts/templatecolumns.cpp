// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/templatecolumns.h"

#include "views/payouts/templatewords.h"
#include "views/support/forms.h"
#include "views/support/textrows.h"
#include "views/widgets/buttons.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kLongestTitle = 300;
constexpr int kMostSigns = 10'000;

QSpinBox *signField(const QString &none)
{
    auto *field = new QSpinBox;
    field->setRange(0, kMostSigns);
    field->setSpecialValueText(none);
    return field;
}

} // namespace

TemplateColumns::TemplateColumns(const TemplateWords &words, QWidget *parent)
    : QWidget(parent),
      m_rows(new TextRows({{u"place"_s, tr("No."), true}, {u"title"_s, tr("Header text"), false},
                              {u"cell"_s, tr("What goes in"), false}, {u"required"_s, tr("Required"), false},
                              {u"most"_s, tr("Most signs"), true}, {u"changed"_s, tr("Changed"), false}},
          this)),
      m_table(new ElidedTable(tr("Columns of the file"))),
      m_add(makeButton(Icon::Plus, tr("Add a column"))),
      m_remove(makeButton(Icon::Trash, tr("Take away"))),
      m_up(makeButton(Icon::ChevronUp, tr("Up"))),
      m_down(makeButton(Icon::ChevronDown, tr("Down"))),
      m_title(new QLineEdit),
      m_cell(new QComboBox),
      m_text(new QComboBox),
      m_required(new QCheckBox(tr("A payout without it is left out"))),
      m_least(signField(tr("no minimum"))),
      m_most(signField(tr("no limit"))),
      m_alphabet(new QComboBox)
{
    build(words);
    refresh();
}

void TemplateColumns::build(const TemplateWords &words)
{
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space(Space::Medium));
    auto *left = new QVBoxLayout;
    left->setSpacing(space(Space::Small));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // their order is what the table is about
    m_table->setColumnWidths({5, 24, 28, 9, 11, 0});
    left->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    m_up->setAccessibleName(tr("Move the column up"));
    m_down->setAccessibleName(tr("Move the column down"));
    m_remove->setAccessibleName(tr("Take the column away"));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    left->addLayout(buttons);
    page->addLayout(left, 3);
    auto *right = new QVBoxLayout;
    QFormLayout *form = makeForm();
    m_title->setMaxLength(kLongestTitle);
    addFormRow(form, tr("Header text"), m_title);
    m_cell->addItem(TemplateWordings::cellText({}), QString());
    for (const QString &cell : words.cells)
        m_cell->addItem(TemplateWordings::cellText(cell), cell);
    tellWhole(m_cell);
    addFormRow(form, tr("What goes in"), m_cell);
    m_text->setEditable(true);
    addFormRow(form, tr("Text or setting"), m_text);
    addFormRow(form, tr("Required"), m_required);
    addFormRow(form, tr("Fewest signs"), m_least);
    addFormRow(form, tr("Most signs"), m_most);
    m_alphabet->addItem(TemplateWordings::alphabetText({}), QString());
    for (const QString &alphabet : words.alphabets) {
        if (alphabet != "any"_L1)
            m_alphabet->addItem(TemplateWordings::alphabetText(alphabet), alphabet);
    }
    tellWhole(m_alphabet);
    addFormRow(form, tr("Letters"), m_alphabet);
    right->addLayout(form);
    right->addStretch(1);
    page->addLayout(right, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showColumn();
    });
    connect(m_title, &QLineEdit::textEdited, this, &TemplateColumns::take);
    connect(m_cell, &QComboBox::currentIndexChanged, this, &TemplateColumns::take);
    connect(m_text, &QComboBox::currentTextChanged, this, &TemplateColumns::take);
    connect(m_required, &QCheckBox::toggled, this, &TemplateColumns::take);
    connect(m_least, &QSpinBox::valueChanged, this, &TemplateColumns::take);
    connect(m_most, &QSpinBox::valueChanged, this, &TemplateColumns::take);
    connect(m_alphabet, &QComboBox::currentIndexChanged, this, &TemplateColumns::take);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const int at = current() + 1;
        m_columns.insert(m_columns.begin() + at, TemplateColumn{});
        showRows();
        select(at);
        m_title->setFocus();
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int at = current();
        if (at < 0)
            return;
        m_columns.erase(m_columns.begin() + at);
        showRows();
        select(std::min(at, static_cast<int>(m_columns.size()) - 1));
        Q_EMIT edited();
    });
}

int TemplateColumns::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? static_cast<int>(m_rows->source(index)) : -1;
}

TemplateColumn *TemplateColumns::column()
{
    const int at = current();
    return at >= 0 && at < static_cast<int>(m_columns.size()) ? &m_columns[static_cast<std::size_t>(at)] : nullptr;
}

void TemplateColumns::setLayoutOf(const TemplateLayout &layout, const QStringList &settings)
{
    m_columns = layout.columns;
    m_settings = settings;
    showRows();
    select(0);
}

void TemplateColumns::setDifferences(const std::vector<TemplateDifference> &differences)
{
    m_differences = differences;
    const int at = current();
    showRows();
    select(at);
}

void TemplateColumns::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void TemplateColumns::select(int column)
{
    if (column >= 0 && column < m_rows->rowCount()) {
        const bool isFilling = std::exchange(m_filling, true);
        m_table->selectRow(column);
        m_filling = isFilling;
    }
    showColumn();
}

void TemplateColumns::showRows()
{
    const bool wasFilling = std::exchange(m_filling, true);
    std::vector<TextRows::Row> rows;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const TemplateColumn &one = m_columns[i];
        QStringList changed;
        for (const TemplateDifference &difference : m_differences) {
            if (difference.column == static_cast<int>(i))
                changed += TemplateWordings::fieldText(difference.field);
        }
        const bool hasText = one.cell == "constant"_L1 || one.cell == "setting"_L1;
        const QString cell = TemplateWordings::cellText(one.cell);
        rows.push_back({{QString::number(i + 1), static_cast<qint64>(i + 1)}, {safeText(one.title, 120)},
            {hasText ? tr("%1: %2", "what goes in, text").arg(cell, safeText(one.text, 60)) : cell},
            {one.required ? tr("Yes") : QString()}, {one.most > 0 ? QString::number(one.most) : QString(), one.most},
            {changed.join(u", "_s)}});
    }
    m_rows->setRows(std::move(rows));
    m_filling = wasFilling;
}

void TemplateColumns::showColumn()
{
    const bool wasFilling = std::exchange(m_filling, true);
    const TemplateColumn *one = column();
    const TemplateColumn shown = one ? *one : TemplateColumn{};
    if (m_title->text().trimmed() != shown.title) // the cursor stays where it is while it is typed
        m_title->setText(shown.title);
    m_cell->setCurrentIndex(std::max(0, m_cell->findData(shown.cell)));
    if (m_text->currentText().trimmed() != shown.text
        || m_text->count() != (shown.cell == "setting"_L1 ? m_settings.size() : 0)) {
        m_text->clear();
        if (shown.cell == "setting"_L1)
            m_text->addItems(m_settings);
        m_text->setEditText(shown.text);
    }
    m_required->setChecked(shown.required);
    m_least->setValue(shown.least);
    m_most->setValue(shown.most);
    m_alphabet->setCurrentIndex(std::max(0, m_alphabet->findData(shown.alphabet)));
    m_filling = wasFilling;
    refresh();
}

void TemplateColumns::take()
{
    TemplateColumn *one = column();
    if (m_filling || !one)
        return;
    one->title = m_title->text().trimmed();
    one->cell = m_cell->currentData().toString();
    const bool hasText = one->cell == "constant"_L1 || one->cell == "setting"_L1;
    one->text = hasText ? m_text->currentText().trimmed() : QString();
    one->required = m_required->isChecked();
    one->least = m_least->value();
    one->most = m_most->value();
    one->alphabet = m_alphabet->currentData().toString();
    const int at = current();
    showRows();
    const bool wasFilling = std::exchange(m_filling, true);
    m_table->selectRow(at);
    m_filling = wasFilling;
    showColumn();
    Q_EMIT edited();
}

void TemplateColumns::move(int by)
{
    const int at = current();
    const int to = at + by;
    if (at < 0 || to < 0 || to >= static_cast<int>(m_columns.size()))
        return;
    std::swap(m_columns[static_cast<std::size_t>(at)], m_columns[static_cast<std::size_t>(to)]);
    showRows();
    select(to);
    Q_EMIT edited();
}

void TemplateColumns::refresh()
{
    const int at = current();
    const bool mayEdit = !m_readOnly && at >= 0;
    for (QWidget *field :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_cell), static_cast<QWidget *>(m_required),
            static_cast<QWidget *>(m_least), static_cast<QWidget *>(m_most), static_cast<QWidget *>(m_alphabet)})
        field->setEnabled(mayEdit);
    const QString cell = m_cell->currentData().toString();
    m_text->setEnabled(mayEdit && (cell == "constant"_L1 || cell == "setting"_L1));
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(mayEdit);
    m_up->setEnabled(mayEdit && at > 0);
    m_down->setEnabled(mayEdit && at + 1 < static_cast<int>(m_columns.size()));
}

} // namespace rd::views

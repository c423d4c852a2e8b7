// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/columnspane.h"

#include "views/campaigns/editor/editorfield.h"
#include "views/participants/importwords.h"
#include "views/support/forms.h"
#include "views/widgets/buttons.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QScrollArea>

#include <array>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::size_t kSampleRows = 5;
constexpr qsizetype kShownText = 200;
constexpr std::array kSeparators{',', ';', '\t', '|'};
constexpr std::array kEncodings{
    TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1252};

} // namespace

/// The first rows under the fields' names, as the import would read them.
class SampleRows : public QAbstractTableModel {
public:
    SampleRows(services::ImportKind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) {}
    void setSheet(services::Sheet sheet)
    {
        beginResetModel();
        m_sheet = std::move(sheet);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_sheet.header.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
            return {};
        const QString text = m_sheet.rows[static_cast<std::size_t>(index.row())].cells.value(index.column());
        return safeText(text, kShownText);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return fieldText(m_kind, m_sheet.header.value(section));
    }

private:
    services::ImportKind m_kind;
    services::Sheet m_sheet;
};

ColumnsPane::ColumnsPane(services::ImportKind kind, const QJsonObject &remembered)
    : m_kind(kind),
      m_remembered(remembered),
      m_formRow(new QWidget),
      m_separator(new QComboBox),
      m_encoding(new QComboBox),
      m_missing(paragraphLabel({})),
      m_unread(captionLabel({})),
      m_rows(new SampleRows(kind, this)),
      m_sample(new ElidedTable(tr("First rows as they will be read")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    buildForm();
    column->addWidget(m_formRow);
    column->addWidget(m_missing);

    auto *fields = new QWidget;
    QFormLayout *form = makeForm();
    fields->setLayout(form);
    buildFields(form);
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Fields and their columns"));
    scroll->setWidget(fields);
    scroll->setMinimumHeight(scaled(80));
    column->addWidget(scroll, 1);

    column->addWidget(captionLabel(tr("The first rows, as they will be read")));
    m_sample->setModel(m_rows);
    m_sample->setSortingEnabled(false);
    m_sample->setDensity(Density::Compact);
    m_sample->setFixedHeight(scaled(150));
    column->addWidget(m_sample);
    m_unread->setWordWrap(true);
    column->addWidget(m_unread);
}

void ColumnsPane::buildForm()
{
    m_separator->addItem(QString(), 0);
    for (const char separator : kSeparators)
        m_separator->addItem(separatorText(separator), int(separator));
    m_encoding->addItem(QString(), -1);
    for (const TextEncoding encoding : kEncodings)
        m_encoding->addItem(encodingText(encoding), int(encoding));
    // Below each other: side by side long names of encodings would be cut.
    QFormLayout *form = makeForm();
    m_formRow->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    addFormRow(form, tr("Separated by"), m_separator);
    addFormRow(form, tr("Encoding"), m_encoding);
    for (QComboBox *choice : {m_separator, m_encoding}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(choice, &QComboBox::activated, this, &ColumnsPane::chooseForm);
    }
}

void ColumnsPane::buildFields(QFormLayout *form)
{
    const std::vector<services::TargetField> &fields = services::targetFields(m_kind);
    for (const services::TargetField &field : fields) {
        QStringList others;
        for (const services::TargetField &other : fields) {
            if (field.need > 0 && other.need == field.need && other.name != field.name)
                others += fieldText(m_kind, other.name);
        }
        const QString name = fieldText(m_kind, field.name);
        const QString label = field.need == 0 ? name
            : others.isEmpty()                ? tr("%1 (needed)", "field").arg(name)
                                              : tr("%1 (one is needed)", "field, of two").arg(name);
        auto *choice = new QComboBox;
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        leaveWheelToForm(choice);
        addFormRow(form, label, choice);
        m_choices.insert(field.name, choice);
        connect(choice, &QComboBox::activated, this,
            [this, choice, own = field.name] { take(own, choice->currentData().toInt()); });
    }
}

void ColumnsPane::setFile(const services::TableFile &file, Begin begin)
{
    m_head = {};
    m_head.source = file.sheet.source;
    m_head.header = file.sheet.header;
    m_head.rows.assign(file.sheet.rows.begin(),
        file.sheet.rows.begin() + static_cast<std::ptrdiff_t>(std::min(kSampleRows, file.sheet.rows.size())));
    m_formRow->setVisible(!file.bytes.isEmpty());
    // What was found stays named so beside a choice of one's own.
    if (m_form.separator == 0)
        m_separator->setItemText(0, tr("Found: %1", "what separates columns").arg(separatorText(file.separator)));
    if (!m_form.encoding)
        m_encoding->setItemText(0, tr("Found: %1", "encoding").arg(encodingText(file.encoding)));
    m_map = begin == Begin::Guessed ? services::guessColumns(m_kind, m_head.header)
                                    : services::recalledColumns(m_kind, m_head.header, m_remembered);
    fillChoices();
    showSample();
    showMissing();
}

bool ColumnsPane::isComplete() const
{
    return !m_head.header.isEmpty() && services::missingFields(m_kind, m_map).empty();
}

QString ColumnsPane::sentence() const
{
    return m_missing->text();
}

void ColumnsPane::fillChoices()
{
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) {
        QComboBox *choice = it.value();
        choice->clear();
        choice->addItem(tr("Not in the file"), -1);
        for (int i = 0; i < m_head.header.size(); ++i)
            choice->addItem(safeText(m_head.header.at(i), 60), i);
        choice->setCurrentIndex(m_map.value(it.key(), -1) + 1);
    }
}

void ColumnsPane::take(const QString &field, int column)
{
    if (column < 0)
        m_map.remove(field);
    else
        m_map.insert(field, column);
    showSample();
    showMissing();
    Q_EMIT mapChanged();
}

void ColumnsPane::showSample()
{
    m_rows->setSheet(services::mappedSheet(m_kind, m_head, m_map));
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_sample->setColumnWidth(i, scaled(150));
    const QStringList unread = services::unreadColumns(m_head, m_map);
    m_unread->setVisible(!unread.isEmpty());
    m_unread->setText(tr("Not read: %1", "columns").arg(safeText(unread.join(u", "_s), 400)));
}

void ColumnsPane::showMissing()
{
    QStringList wanted;
    for (const QStringList &fields : services::missingFields(m_kind, m_map)) {
        QString either = fieldText(m_kind, fields.constFirst());
        for (const QString &other : fields.mid(1))
            either = tr("%1 or %2", "one of two fields").arg(either, fieldText(m_kind, other));
        wanted += either;
    }
    m_missing->setText(wanted.isEmpty()
            ? tr("Say which column is which. What you choose is proposed for the next file of this kind.")
            : tr("Choose the column for: %1", "fields that are needed").arg(wanted.join(u"; "_s)));
    m_missing->setInk(wanted.isEmpty() ? Token::Muted : Token::Negative);
}

void ColumnsPane::chooseForm()
{
    services::TableForm form;
    form.separator = static_cast<char>(m_separator->currentData().toInt());
    if (const int encoding = m_encoding->currentData().toInt(); encoding >= 0)
        form.encoding = static_cast<TextEncoding>(encoding);
    if (form == m_form)
        return;
    m_form = form;
    Q_EMIT formChosen(form);
}

} // namespace rd::views

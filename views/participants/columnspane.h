// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/columnmap.h"
#include "models/services/tablefile.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class SampleRows;

/// Which column of a file is which field, how the file is to be read, and its first rows as they would be.
class ColumnsPane : public QWidget {
    Q_OBJECT
public:
    /// @param remembered what rememberedColumns() kept of the last file of this kind
    ColumnsPane(services::ImportKind kind, const QJsonObject &remembered);

    /// Where the choice of columns begins: with what a person chose for such a file before, or by its names alone.
    enum class Begin { Recalled, Guessed };
    /// Shows another file, or the same one read in another form, with a fresh guess.
    void setFile(const services::TableFile &file, Begin begin = Begin::Recalled);
    [[nodiscard]] const services::ColumnMap &map() const { return m_map; }
    /// What is needed has its column.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QComboBox *columnChoice(const QString &field) const { return m_choices.value(field); }
    [[nodiscard]] QComboBox *separatorChoice() const { return m_separator; }
    [[nodiscard]] QComboBox *encodingChoice() const { return m_encoding; }
    [[nodiscard]] ElidedTable *sample() const { return m_sample; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// A person chose another column for a field.
    void mapChanged();
    /// A person said how the file is to be read.
    void formChosen(const rd::services::TableForm &form);

private:
    void buildForm();
    void buildFields(QFormLayout *form);
    void fillChoices();
    void showSample();
    void showMissing();
    void take(const QString &field, int column);
    void chooseForm();

    services::ImportKind m_kind;
    QJsonObject m_remembered;
    services::Sheet m_head; ///< header and first rows
    services::ColumnMap m_map;
    services::TableForm m_form; ///< what a person said
    QWidget *m_formRow;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QMap<QString, QComboBox *> m_choices;
    PlainLabel *m_missing;
    PlainLabel *m_unread;
    SampleRows *m_rows;
    ElidedTable *m_sample;
};

} // namespace rd::views

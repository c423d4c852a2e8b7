// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/sheet.h"
#include "views/support/textrows.h"

#include <map>
#include <set>

class QComboBox;
class QMenu;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class ProgressPane;
class SegmentBar;
class StepLine;
class TextRows;

/// Reads a provider's result file back into a batch: first each row beside its payout with what it would change, then,
/// when a person says so, the changes. Where the columns are not known, a person says which is which.
class ResultSheet : public Sheet {
    Q_OBJECT
public:
    ResultSheet(Session &session, const Batch &batch, const QString &file, QByteArray bytes, QWidget *parent);
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QPushButton *agreeButton() const { return m_agree; }
    [[nodiscard]] SegmentBar *classes() const { return m_classes; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] QComboBox *columnChoice(const QString &field) const;
    [[nodiscard]] QString sentence() const;
    /// How many rows of the preview are of this class.
    [[nodiscard]] int count(MatchClass match) const;

Q_SIGNALS:
    void previewed();
    void applied(const QString &sentence);

private:
    void build();
    void buildMapping();
    void look();
    /// As compared on the pool, with the rows as the table shows them: there may be a hundred thousand.
    struct Looked {
        services::ResultPreview preview;
        std::vector<TextRows::Row> rows;
    };
    void take(Result<Looked> looked);
    void showColumns();
    void showRows(std::vector<TextRows::Row> rows);
    void filter();
    void agree();
    void apply();
    void showDone(const services::ResultPreview &result);
    void refresh();
    [[nodiscard]] services::ResultOrder order() const;
    [[nodiscard]] std::vector<int> undecidedSelection() const;

    Batch m_batch;
    QByteArray m_bytes;
    std::optional<services::ResultPreview> m_preview;
    std::set<int> m_confirmed; ///< rows of the file a person agrees to
    StepLine *m_steps;
    PlainLabel *m_sentence;
    PlainLabel *m_remarks;
    QWidget *m_mapping;
    std::map<QString, QComboBox *> m_columns;
    SegmentBar *m_classes;
    ElidedTable *m_table;
    TextRows *m_rows;
    ProgressPane *m_progress;
    QPushButton *m_agree;
    QPushButton *m_apply;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace rd::views

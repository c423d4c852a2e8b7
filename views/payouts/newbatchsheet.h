// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/chosenrewards.h"
#include "views/support/sheet.h"

class QComboBox;
class QDateEdit;
class QStackedLayout;

namespace rd::items {
class PayoutModel;
}

namespace rd::views {

class ElidedTable;
class FormatSettings;
class PlainLabel;
class ProgressPane;
class SegmentBar;
class TextRows;

/// Makes payout batches of all approved cash rewards, or of some: the kind of file, then what would be made of whom,
/// what is left out and why, before anything is made.
class NewBatchSheet : public Sheet {
    Q_OBJECT
public:
    /// @param rewards none = everything that is approved
    NewBatchSheet(Session &session, ChosenRewards rewards, QWidget *parent);

    [[nodiscard]] QComboBox *formatChoice() const { return m_format; }
    [[nodiscard]] QPushButton *createButton() const { return m_make; }
    [[nodiscard]] SegmentBar *parts() const { return m_parts; }
    [[nodiscard]] TextRows *plannedRows() const { return m_batches; }
    [[nodiscard]] items::PayoutModel *lines() const { return m_lines; }
    [[nodiscard]] TextRows *leftOutRows() const { return m_leftOut; }
    [[nodiscard]] FormatSettings *settings() const { return m_settings; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void previewed();
    /// @param first of the batches made
    void made(rd::BatchId first, const QString &sentence);

private:
    void build();
    void buildForm();
    void buildTables();
    [[nodiscard]] ElidedTable *addTable(const QString &id, const QString &title, QAbstractItemModel *model);
    void chooseFormat();
    void look();
    struct Previewed;
    void show(Previewed loaded);
    void showNothing(const Error &error);
    void makeBatches();
    void take(const Result<services::BatchesMade> &done);
    void refresh();
    /// Makes the request on the pool: the ids may be a million.
    [[nodiscard]] std::function<services::BatchRequest()> request() const;
    [[nodiscard]] const PayoutFormat *format() const;

    ChosenRewards m_rewards;
    std::vector<PayoutFormat> m_formats;
    QComboBox *m_format;
    QComboBox *m_mode;
    QDateEdit *m_day;
    PlainLabel *m_about;
    FormatSettings *m_settings;
    PlainLabel *m_sentence;
    PlainLabel *m_remarks;
    SegmentBar *m_parts;
    QStackedLayout *m_stack;
    TextRows *m_batches;
    items::PayoutModel *m_lines;
    TextRows *m_leftOut;
    ProgressPane *m_progress;
    QPushButton *m_make;
    int m_generation = 0; ///< answers to an older choice are dropped
    int m_planned = 0;
    bool m_running = false;
};

} // namespace rd::views

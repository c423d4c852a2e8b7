// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace rd::items {
class PayoutModel;
}

namespace rd::views {

class BannerHost;
class BatchSteps;
class ElidedTable;
class FilterBar;
class PageHeader;
class Session;
class PlainLabel;
class StepLine;
class TableTools;

/// The whole of one batch: its stages as a line, who did what, the payouts with where they go (masked) and what became
/// of them. A result file may be dropped on it. Stands in the place of the list it was opened from.
class BatchView : public QWidget {
    Q_OBJECT
public:
    /// Commands of the place, owned by it; they act on batch() while this is shown.
    struct Commands {
        QAction *approve;
        QAction *exportFile;
        QAction *results;
        QAction *check;
        QAction *cover;
        QAction *markPaid;
        QAction *close;
        QAction *discard;
    };
    BatchView(Session &session, const Commands &commands, QWidget *parent = nullptr);
    /// @param line whose row becomes the current one; invalid = the first
    void open(BatchId id, PayoutId line = {});
    void reload();
    [[nodiscard]] BatchId batchId() const { return m_id; }
    /// nullptr until it has been read.
    [[nodiscard]] const services::BatchDetail *detail() const { return m_detail ? &*m_detail : nullptr; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] BannerHost *banners() const { return m_banners; }
    [[nodiscard]] StepLine *stages() const { return m_stages; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] items::PayoutModel *lines() const { return m_model; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] TableTools *tools() const { return m_tools; }

Q_SIGNALS:
    void backRequested();
    void loaded();
    void gone(); ///< there is no such batch

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTable();
    void buildTools();
    void openMenu(const QPoint &at);
    void refreshNothing();
    void connectCommands();
    struct Loaded;
    void show(Loaded read);
    void showRemarks();
    void fillFacts();
    void refreshCommands();
    [[nodiscard]] QString truth() const;
    [[nodiscard]] const PayoutFormat &format() const;
    [[nodiscard]] std::vector<int> selectedLines() const;
    void setDragged(bool isDragged);

    Session &m_session;
    Commands m_commands;
    std::vector<PayoutFormat> m_formats;
    BatchId m_id;
    PayoutId m_wanted; ///< line to go to once it is read
    std::optional<services::BatchDetail> m_detail;
    PageHeader *m_header;
    QPushButton *m_export = nullptr;
    QPushButton *m_results = nullptr;
    BannerHost *m_banners;
    BatchSteps *m_steps;
    StepLine *m_stages;
    QScrollArea *m_facts = nullptr;
    FilterBar *m_filters;
    QComboBox *m_states = nullptr;
    ElidedTable *m_table;
    items::PayoutModel *m_model;
    TableTools *m_tools;
    PlainLabel *m_nothing; ///< why no line is shown
    int m_generation = 0;
    bool m_isDragged = false;
};

} // namespace rd::views

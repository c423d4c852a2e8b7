// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/formatservice.h"
#include "views/support/sheet.h"

class QComboBox;
class QStackedLayout;

namespace rd::views {

class PlainLabel;
class SegmentBar;
class TemplateColumns;
class TemplateFacts;
class TextRows;

/// What payout files are made of: columns, signs and limits of each format, what is the merchant's own in it, tried
/// on sample rows. A table can be edited; what would make a wrong file is said while it is typed. An admin saves.
class FormatsSheet : public Sheet {
    Q_OBJECT
public:
    FormatsSheet(Session &session, const QString &format, QWidget *parent);
    [[nodiscard]] QComboBox *formatChoice() const { return m_format; }
    [[nodiscard]] QComboBox *layoutChoice() const { return m_layout; }
    [[nodiscard]] SegmentBar *parts() const { return m_parts; }
    [[nodiscard]] TemplateColumns *columns() const { return m_columns; }
    [[nodiscard]] TemplateFacts *facts() const { return m_facts; }
    [[nodiscard]] TextRows *changes() const { return m_changes; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    [[nodiscard]] QPushButton *testButton() const { return m_test; }
    [[nodiscard]] QPushButton *headerButton() const { return m_header; }
    [[nodiscard]] const PayoutTemplate &draft() const { return m_draft; }
    void reject() override;

Q_SIGNALS:
    void loaded();
    void judged();
    void saved(const QString &sentence);

private:
    void build();
    void load();
    void show(const services::FormatView &view);
    void showLayout();
    void take();
    void judge();
    void showVerdict(const Result<services::DocumentCheck> &check);
    void showChanges(const std::vector<TemplateDifference> &differences);
    void readHeader();
    void takeHeader(const Result<HeaderProposal> &proposal);
    void testPrint();
    void save();
    void reset();
    void refresh();
    [[nodiscard]] TemplateLayout *layoutShown();
    [[nodiscard]] bool isEdited() const { return m_draft != m_stored; }

    std::vector<PayoutFormat> m_formats;
    PayoutTemplate m_draft;
    PayoutTemplate m_stored; ///< as it is in use
    bool m_isOwn = false;
    bool m_isGood = false;
    bool m_running = false;
    bool m_loading = false;
    int m_generation = 0;
    QStringList m_remarks;
    QComboBox *m_format;
    QComboBox *m_layout;
    PlainLabel *m_about;
    SegmentBar *m_parts;
    QStackedLayout *m_stack;
    TemplateColumns *m_columns;
    TemplateFacts *m_facts;
    TextRows *m_changes;
    PlainLabel *m_sentence;
    QPushButton *m_header;
    QPushButton *m_reset;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace rd::views

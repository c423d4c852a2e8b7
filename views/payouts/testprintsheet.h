// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/formatservice.h"
#include "views/support/sheet.h"

class QPlainTextEdit;
class QStackedLayout;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class SegmentBar;
class TextRows;

/// A file with invented receivers: as a table, byte for byte, and what was checked. Saved where a person wants it; it
/// never becomes a batch.
class TestPrintSheet : public Sheet {
    Q_OBJECT
public:
    TestPrintSheet(Session &session, const services::TestPrint &print, QWidget *parent);
    [[nodiscard]] SegmentBar *parts() const { return m_parts; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] TextRows *checks() const { return m_checks; }
    [[nodiscard]] QString bytesText() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void saved(const QString &sentence);

private:
    void build();
    void save();

    const services::TestPrint m_print;
    PlainLabel *m_sentence;
    SegmentBar *m_parts;
    QStackedLayout *m_stack;
    TextRows *m_rows;
    TextRows *m_checks;
    QPlainTextEdit *m_bytes;
    QPushButton *m_save;
};

} // namespace rd::views

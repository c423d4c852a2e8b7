// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/statementservice.h"
#include "views/support/paperperiod.h"
#include "views/support/sheet.h"

class QComboBox;
class QDate;
class QDateEdit;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class TextRows;

/// A statement of one participant, or one file each for several: period, what it says in sums, and the file to write.
class StatementSheet : public Sheet {
    Q_OBJECT
public:
    /// @param name of the one participant; empty where there are several
    /// @param participants empty = everybody with entries or a balance
    StatementSheet(Session &session, const QString &name, std::vector<ParticipantId> participants, QWidget *parent);
    /// Begins with these days, both included.
    void showDays(QDate from, QDate to);
    void showMode(Mode mode); ///< where real and test money are there
    [[nodiscard]] QPushButton *printButton() const { return m_print; } ///< of one participant
    [[nodiscard]] QComboBox *periodChoice() const { return m_period->choice(); }
    [[nodiscard]] QComboBox *formatChoice() const { return m_format; }
    [[nodiscard]] QDateEdit *firstDay() const { return m_period->from(); }
    [[nodiscard]] QDateEdit *lastDay() const { return m_period->to(); }
    [[nodiscard]] ElidedTable *sums() const { return m_sums; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void shown(); ///< the sums of the period chosen
    void saved(const QString &sentence);

private:
    enum class Format { Pdf, Html, Csv, Xlsx };
    /// Writes a statement to a path; on the pool.
    using Writer = std::function<Status(const Statement &, const QString &path)>;
    void build(const QString &name);
    void refresh();
    void show(const Statement &statement);
    void save();
    void print();
    void saveOne(const QString &path);
    void saveEach(const QString &folder);
    void finish(const Result<int> &written);
    [[nodiscard]] bool isOne() const { return m_participants.size() == 1; }
    [[nodiscard]] services::StatementPeriod period() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] QString ending() const;
    [[nodiscard]] Writer writer() const;

    std::vector<ParticipantId> m_participants;
    PaperPeriod *m_period;
    QComboBox *m_mode;
    QComboBox *m_format;
    TextRows *m_rows;
    ElidedTable *m_sums;
    PlainLabel *m_summary;
    QPushButton *m_print;
    QPushButton *m_save;
    QString m_fileName;
    int m_generation = 0;
};

} // namespace rd::views

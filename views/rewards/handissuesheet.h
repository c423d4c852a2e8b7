// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/handissue.h"
#include "views/support/sheet.h"

class QDateEdit;

namespace rd::views {

class PlainLabel;

/// "Record as paid by hand …": marks approved rewards as given outside every provider, under a reference and a day of
/// the merchant's. What that comes to is asked before anything is written; what could not be recorded is listed.
class HandIssueSheet : public Sheet {
    Q_OBJECT
public:
    HandIssueSheet(Session &session, std::vector<RewardId> ids, QWidget *parent);
    [[nodiscard]] QLineEdit *referenceField() const { return m_reference; }
    [[nodiscard]] QDateEdit *dayField() const { return m_day; }
    [[nodiscard]] QPushButton *recordButton() const { return m_record; }
    [[nodiscard]] QString sentence() const; ///< what came of it

Q_SIGNALS:
    void recorded();

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void build();
    void refresh();
    [[nodiscard]] services::HandIssueOrder order() const;
    void preview();
    void ask(const services::HandIssueReport &report, const services::HandIssueOrder &order);
    void record(const services::HandIssueOrder &order);
    void show(const services::HandIssueReport &report);

    std::vector<RewardId> m_ids;
    QLineEdit *m_reference = nullptr;
    QDateEdit *m_day;
    PlainLabel *m_result;
    QPushButton *m_record;
};

} // namespace rd::views

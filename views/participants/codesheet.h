// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/codeservice.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimer;

namespace rd::services {
class Task;
}

namespace rd::views {

class BannerHost;
class CodeLines;
class ElidedTable;
class MoneyList;
class PlainLabel;
class Session;
class StepLine;
class WaitPane;

/// Creating promotion codes, in four steps: terms, the texts as they would be, progress, result. Stopping leaves the
/// rest written down; the result offers to go on or to give it up.
class CodeSheet : public QDialog {
    Q_OBJECT
public:
    /// @param participants those selected; empty = everybody of the campaign
    CodeSheet(Session &session, std::vector<ParticipantId> participants, const QStringList &campaigns,
        const QString &campaign, QWidget *parent);

    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton *resumeButton() const { return m_resume; }
    [[nodiscard]] QPushButton *discardButton() const { return m_discard; }
    [[nodiscard]] QLineEdit *patternField() const { return m_pattern; }
    [[nodiscard]] QLineEdit *percentField() const { return m_percent; }
    [[nodiscard]] QComboBox *discountChoice() const { return m_discount; }
    [[nodiscard]] QCheckBox *firstOrderBox() const { return m_firstOrder; }
    [[nodiscard]] MoneyList *minimumList() const { return m_minimum; }
    [[nodiscard]] const CodeLines &lines() const { return *m_lines; }
    [[nodiscard]] const std::optional<services::CodeReport> &report() const { return m_report; }

Q_SIGNALS:
    void planned();
    void finishedCreating();

protected:
    void reject() override;

private:
    enum Step { Terms, Review, Working, Done };
    enum Discount { OfCampaign, OfCoupon, OfPercent };
    void build(const QStringList &campaigns, const QString &campaign);
    [[nodiscard]] QWidget *buildTerms(const QStringList &campaigns, const QString &campaign);
    void setStep(Step step);
    void refreshTerms();
    /// What stands in the terms, to tell whether a person changed something.
    [[nodiscard]] QVariantList typed() const;
    [[nodiscard]] Result<services::CodeOrder> order() const;
    void next();
    void plan();
    void showPlan(std::vector<services::CodePlan> plans);
    void create();
    void resume();
    void discard();
    void run(const QString &title,
        std::function<Result<services::CodeReport>(const ProgressSink &, const CancelToken &)> work);
    void showReport(services::CodeReport report);
    void failed(const Error &error);

    Session &m_session;
    std::vector<ParticipantId> m_participants;
    services::CodeOrder m_order;
    std::optional<services::CodeReport> m_report;
    QPointer<services::Task> m_task;
    QVariantList m_begun; ///< the terms as they were shown first
    Step m_step = Terms;
    int m_planned = 0;
    bool m_busy = false;
    StepLine *m_steps = nullptr;
    BannerHost *m_banners = nullptr;
    PlainLabel *m_sentence = nullptr;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_campaign = nullptr;
    QComboBox *m_whom = nullptr;
    QLineEdit *m_pattern = nullptr;
    QComboBox *m_discount = nullptr;
    QLineEdit *m_coupon = nullptr;
    QLineEdit *m_percent = nullptr;
    QCheckBox *m_firstOrder = nullptr;
    MoneyList *m_minimum = nullptr;
    QCheckBox *m_expires = nullptr;
    QDateEdit *m_lastDay = nullptr;
    QSpinBox *m_uses = nullptr;
    WaitPane *m_wait = nullptr;
    ElidedTable *m_table = nullptr;
    CodeLines *m_lines = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    QTimer *m_moment = nullptr; ///< until the codes may be made
    QPushButton *m_resume = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace rd::views

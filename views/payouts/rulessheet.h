// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/sheet.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace rd::views {

class PlainLabel;

/// What holds for everybody's money: whether a second person has to agree, how long a changed payout method waits, from
/// which balance on a way of payout is used, whether suspended participants earn, and numbers of self-billing invoices.
/// An admin's; each change is in the history.
class RulesSheet : public Sheet {
    Q_OBJECT
public:
    RulesSheet(Session &session, QWidget *parent);
    [[nodiscard]] QComboBox *twoPersonChoice() const { return m_twoPerson; }
    [[nodiscard]] QSpinBox *daysField() const { return m_days; }
    [[nodiscard]] QComboBox *suspendedChoice() const { return m_suspended; }
    [[nodiscard]] QComboBox *providerChoice() const { return m_provider; }
    [[nodiscard]] QLineEdit *leastField() const { return m_least; }
    [[nodiscard]] QCheckBox *billingSwitch() const { return m_billing; }
    /// One of the texts of self-billing by its rule's name.
    [[nodiscard]] QLineEdit *billingField(const QString &rule) const { return m_texts.at(rule); }
    [[nodiscard]] QCheckBox *yearsSwitch() const { return m_perYear; }
    /// Of the series as typed: another prefix, or other years, and what is next there is asked for and shown.
    [[nodiscard]] QSpinBox *nextField() const { return m_next; }
    /// Shown while books that came back from a backup hold the numbers: ticked, the number shown is the next one.
    [[nodiscard]] QCheckBox *confirmation() const { return m_confirm; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void loaded();
    void changed(const QString &sentence);

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void addBilling();
    void addText(QFormLayout *form, const QString &rule, const QString &title, const QString &example);
    [[nodiscard]] std::vector<std::pair<QString, QString>> wanted() const;
    void refresh();
    /// What the sheet shows.
    struct Stored {
        std::vector<std::pair<QString, QString>> rules;
        SelfBillStanding billing;
    };
    void show(const Stored &stored);
    void showHold(const SelfBillStanding &billing);
    /// Prefix, and whether numbers begin anew each year.
    [[nodiscard]] std::pair<QString, bool> typedSeries() const;
    [[nodiscard]] bool isOtherSeries() const; ///< than the stored one
    void askNext();
    /// In place of the number shown before; one that the person typed stays.
    void showNext(const SelfBillStanding &billing);
    [[nodiscard]] bool saysNext() const; ///< the number is to be stored
    void showLeast();
    void save();

    std::map<QString, QString> m_stored;
    std::map<QString, QString> m_leasts; ///< as typed, by the name of the rule
    QComboBox *m_twoPerson;
    QSpinBox *m_days;
    QComboBox *m_provider;
    QLineEdit *m_least;
    QComboBox *m_suspended;
    QCheckBox *m_billing;
    QCheckBox *m_perYear;
    QSpinBox *m_next;
    PlainLabel *m_hold;
    QCheckBox *m_confirm;
    bool m_isHeld = false;
    bool m_isLoaded = false;
    int m_asked = 0; ///< questions about the series that are not answered yet
    int m_shownNext = 0; ///< that the program has shown
    std::map<QString, QLineEdit *> m_texts; ///< by rule
    QPushButton *m_save;
};

} // namespace rd::views

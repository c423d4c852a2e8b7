// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payoutmethods.h"
#include "models/services/peopleservice.h"
#include "views/support/sheet.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace rd::views {

class PlainLabel;

/// Where a participant wants to be paid: provider, destination and currency, and the tax number that stands on their
/// self-billing invoices. What is wrong with a destination is said while it is typed; both are stored encrypted, never
/// without a keychain, and never shown whole again.
class MethodSheet : public Sheet {
    Q_OBJECT
public:
    /// @param current what there is now; for the provider, and whether there is something to take away
    /// @param taxNumber masked; empty = none is stored
    MethodSheet(Session &session, const Participant &who, const std::vector<services::PayoutMethodView> &current,
        const QString &taxNumber, QWidget *parent);
    [[nodiscard]] QComboBox *providerChoice() const { return m_provider; }
    [[nodiscard]] QComboBox *currencyChoice() const { return m_currency; }
    [[nodiscard]] QLineEdit *destinationField() const { return m_destination; }
    [[nodiscard]] QLineEdit *taxNumberField() const { return m_taxNumber; }
    [[nodiscard]] QCheckBox *taxNumberRemoval() const { return m_removeTaxNumber; } ///< hidden where none is stored
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    /// Of the provider and currency chosen, where a method is stored for them; asks first.
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QString verdict() const; ///< what is said about the destination

Q_SIGNALS:
    void changed(const QString &sentence);

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void build(const QString &taxNumber);
    void addTaxNumber(QFormLayout *form, const QString &taxNumber);
    [[nodiscard]] bool changesTaxNumber() const;
    [[nodiscard]] QString stayingText(Currency changed) const;
    void judge();
    void save();
    void remove();
    void store(const services::PayoutMethodRequest &request, const std::optional<QString> &taxNumber, bool isRemoval);
    [[nodiscard]] std::optional<Currency> currency() const;
    [[nodiscard]] const services::PayoutMethodView *stored() const;

    Participant m_who;
    std::vector<services::PayoutMethodView> m_current;
    QComboBox *m_provider;
    QComboBox *m_currency;
    QLineEdit *m_destination = nullptr;
    PlainLabel *m_verdict;
    QLineEdit *m_taxNumber = nullptr;
    QCheckBox *m_removeTaxNumber;
    QPushButton *m_remove;
    QPushButton *m_save;
    bool m_running = false;
};

} // namespace rd::views

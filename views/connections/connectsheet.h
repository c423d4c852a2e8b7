// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncstart.h"
#include "views/connections/connectform.h"
#include "views/support/sheet.h"

class QStackedWidget;

namespace rd::views {

class DetailsView;
class StartChoice;
class StepLine;
class WaitPane;

/// "Connect Stripe", "Connect PayPal", … in three steps: where to find a key, the check with the provider, what the key
/// can see; and a fourth where payments may be read from a chosen day on. What each provider needs is in its
/// ConnectGuide. The key leaves its field the moment it is accepted; refusals are shown in place with the remedy, and
/// the field is empty again.
class ConnectSheet : public Sheet {
    Q_OBJECT
public:
    /// @param existing a connection whose key is to be renewed; nullopt = a new one
    ConnectSheet(Session &session, const std::optional<Connection> &existing, QWidget *parent);

    [[nodiscard]] QComboBox *providerChoice() const { return m_form->providerChoice(); }
    /// The field of an option, nullptr where the provider has none of that name.
    [[nodiscard]] QLineEdit *optionField(const QString &provider, const QString &option) const
    {
        return m_form->optionField(provider, option);
    }
    [[nodiscard]] QCheckBox *optionSwitch(const QString &provider, const QString &option) const
    {
        return m_form->optionSwitch(provider, option);
    }
    /// The first part of a key of two parts.
    [[nodiscard]] QLineEdit *keyIdField() const { return m_form->keyIdField(); }
    [[nodiscard]] QLineEdit *keyField() const { return m_form->keyField(); }
    [[nodiscard]] QLineEdit *nameField() const { return m_form->nameField(); }
    [[nodiscard]] QPushButton *connectButton() const { return m_connect; }
    /// From when payments are read; nullptr until that is asked.
    [[nodiscard]] StartChoice *startChoice() const { return m_start; }
    [[nodiscard]] QPushButton *startButton() const { return m_begin; }

Q_SIGNALS:
    /// It may be synced now, with all that was to be chosen before.
    void connected(const QString &name);

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void build(const std::optional<Connection> &existing);
    [[nodiscard]] QWidget *buildResultPage();
    void refresh();
    void check();
    void failed(const Error &error);
    void showResult(const services::ConnectOutcome &outcome, const services::SyncStart &start);
    void askForStart(const services::SyncStart &start);
    void begin();
    [[nodiscard]] const ConnectGuide &guide() const { return m_form->guide(); }
    [[nodiscard]] bool isShop() const;
    /// Title, steps and words of the chosen provider.
    void showProvider();
    void showSteps(bool asksForStart);
    /// What the key may not do: what each of it costs, and the remedy.
    void addMissing(DetailsView &details, const services::ConnectOutcome &outcome) const;

    StepLine *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    ConnectForm *m_form = nullptr;
    WaitPane *m_wait = nullptr;
    QWidget *m_result = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_begin = nullptr;
    StartChoice *m_start = nullptr;
    QString m_connected; ///< name of what was connected
};

} // namespace rd::views

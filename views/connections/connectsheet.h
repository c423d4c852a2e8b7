// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/connectionservice.h"
#include "models/services/syncstart.h"
#include "views/connections/connectguide.h"
#include "views/support/sheet.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace rd::views {

class DetailsView;
class PlainLabel;
class StartChoice;
class StepLine;

/// "Connect Stripe", "Connect PayPal", … in three steps: where to find a key, the check with the provider, what the key
/// can see; and a fourth where payments may be read from a chosen day on. What each provider needs is in its
/// ConnectGuide. The key leaves its field the moment it is accepted; refusals are shown in place with the remedy, and
/// the field is empty again.
class ConnectSheet : public Sheet {
    Q_OBJECT
public:
    /// @param existing a connection whose key is to be renewed; nullopt = a new one
    ConnectSheet(Session &session, const std::optional<Connection> &existing, QWidget *parent);

    [[nodiscard]] QComboBox *providerChoice() const { return m_provider; }
    /// The field of an option, nullptr where the provider has none of that name.
    [[nodiscard]] QLineEdit *optionField(const QString &provider, const QString &option) const;
    [[nodiscard]] QCheckBox *optionSwitch(const QString &provider, const QString &option) const;
    /// The first part of a key of two parts.
    [[nodiscard]] QLineEdit *keyIdField() const { return m_keyId; }
    [[nodiscard]] QLineEdit *keyField() const { return m_key; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
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
    void build();
    [[nodiscard]] QWidget *buildKeyPage();
    [[nodiscard]] QWidget *buildWaitPage();
    [[nodiscard]] QWidget *buildResultPage();
    void refresh();
    void check();
    void failed(const Error &error);
    void showResult(const services::ConnectOutcome &outcome, const services::SyncStart &start);
    void askForStart(const services::SyncStart &start);
    void begin();
    /// A name that nothing has yet: the guide's, with a number where it is taken.
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] const ConnectGuide &guide() const;
    [[nodiscard]] bool isShop() const { return guide().provider == QLatin1StringView("shopify"); }
    /// Fields, steps and words of the chosen provider.
    void showProvider();
    void showKeyWords();
    void showSteps(bool asksForStart);
    [[nodiscard]] QWidget *buildSteps(const ConnectGuide &guide) const;
    void addFields(const ConnectGuide &guide);
    /// Its options as they are typed; empty ones are left out.
    [[nodiscard]] QMap<QString, QString> typedOptions() const;
    [[nodiscard]] bool hasRequired() const;
    /// What the key may not do: what each of it costs, and the remedy.
    void addMissing(DetailsView &details, const services::ConnectOutcome &outcome) const;

    std::optional<Connection> m_existing;
    StepLine *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    PlainLabel *m_asking = nullptr;
    QComboBox *m_provider = nullptr;
    QFormLayout *m_form = nullptr;
    /// An option of a provider and where it is typed or ticked.
    struct Input {
        QString provider;
        ConnectField field;
        QWidget *row = nullptr; ///< what the form holds
        QLineEdit *line = nullptr;
        QCheckBox *flag = nullptr;
    };
    const std::vector<ConnectGuide> m_guides;
    std::vector<Input> m_inputs;
    std::vector<QWidget *> m_guideSteps; ///< one a guide
    QLabel *m_keyLabel = nullptr;
    QLabel *m_keyIdLabel = nullptr;
    QLineEdit *m_keyId = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_key = nullptr;
    QWidget *m_result = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_begin = nullptr;
    StartChoice *m_start = nullptr;
    QString m_connected; ///< name of what was connected
    QString m_suggested; ///< the name that stands there unless a person has typed another
};

} // namespace rd::views

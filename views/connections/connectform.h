// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/connectionservice.h"
#include "views/connections/connectguide.h"

#include <QMap>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace rd::views {

class Session;

/// What a ConnectSheet asks for: the provider, where to find a key there, the key, and the provider's own options. What
/// each provider needs is in its ConnectGuide. Asks nobody and stores nothing. GUI thread.
class ConnectForm : public QWidget {
    Q_OBJECT
public:
    /// @param existing a connection whose key is to be renewed; nullopt = a new one
    ConnectForm(Session &session, const std::optional<Connection> &existing, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Connection> &existing() const { return m_existing; }
    /// Of the chosen provider.
    [[nodiscard]] const ConnectGuide &guide() const;
    [[nodiscard]] QComboBox *providerChoice() const { return m_provider; }
    /// The field of an option, nullptr where the provider has none of that name.
    [[nodiscard]] QLineEdit *optionField(const QString &provider, const QString &option) const;
    [[nodiscard]] QCheckBox *optionSwitch(const QString &provider, const QString &option) const;
    /// The first part of a key of two parts.
    [[nodiscard]] QLineEdit *keyIdField() const { return m_keyId; }
    [[nodiscard]] QLineEdit *keyField() const { return m_key; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    /// Everything that the provider needs stands there.
    [[nodiscard]] bool isComplete() const;
    /// Something was typed or ticked that would be lost.
    [[nodiscard]] bool isTouched() const;
    /// What is to be connected, but for by whom. The key leaves its field.
    [[nodiscard]] services::ConnectRequest takeRequest();

Q_SIGNALS:
    void providerChosen();
    void edited();

private:
    /// An option of a provider and where it is typed or ticked.
    struct Input {
        QString provider;
        ConnectField field;
        QWidget *row = nullptr; ///< what the form holds
        QLineEdit *line = nullptr;
        QCheckBox *flag = nullptr;
    };
    void build();
    [[nodiscard]] QWidget *buildSteps(const ConnectGuide &guide) const;
    void addFields(const ConnectGuide &guide);
    /// Fields, steps and words of the chosen provider.
    void showProvider();
    void showKeyWords();
    /// A name that nothing has yet: the guide's, with a number where it is taken.
    [[nodiscard]] QString suggestedName() const;
    /// The provider's options as they are typed; empty ones are left out.
    [[nodiscard]] QMap<QString, QString> typedOptions() const;
    [[nodiscard]] bool hasRequired() const;

    Session &m_session;
    const std::optional<Connection> m_existing;
    const std::vector<ConnectGuide> m_guides;
    std::vector<Input> m_inputs;
    std::vector<QWidget *> m_guideSteps; ///< one a guide
    QComboBox *m_provider = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLabel *m_keyIdLabel = nullptr;
    QLineEdit *m_keyId = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_key = nullptr;
    QString m_suggested; ///< the name that stands there unless a person has typed another
};

} // namespace rd::views

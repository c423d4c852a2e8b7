// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"

#include <QWidget>

#include <map>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rd::views {

class PlainLabel;
class Session;

/// What a kind of file needs of the merchant (the name and account that pays): shown where it needs something, stored
/// when a value is left.
class FormatSettings : public QWidget {
    Q_OBJECT
public:
    explicit FormatSettings(Session &session, QWidget *parent = nullptr);
    /// Reads what is stored for this format.
    void setFormat(const PayoutFormat &format);
    /// Something that has to be there is not.
    [[nodiscard]] bool isIncomplete() const;
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    /// Of a setting that is one of a few words ("decimal-mark"); nullptr for others.
    [[nodiscard]] QComboBox *choice(const QString &name) const;

Q_SIGNALS:
    void changed(); ///< a value was stored
    void loaded();
    void refused(const rd::Error &error);

private:
    void show(const std::vector<std::pair<QString, QString>> &values);
    void addText(const PayoutSetting &setting);
    void addChoice(const PayoutSetting &setting);
    void store(const QString &name, const QString &typed);

    Session &m_session;
    PayoutFormat m_shown;
    QFormLayout *m_form;
    PlainLabel *m_missing;
    std::map<QString, QLineEdit *> m_fields;
    std::map<QString, QComboBox *> m_choices;
    std::map<QString, QString> m_stored;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/formatsettings.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace rd::views {

FormatSettings::FormatSettings(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_form(makeForm()),
      m_missing(captionLabel(tr("The file cannot be written before these are filled in.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Tight));
    column->addLayout(m_form);
    m_missing->setInk(Token::Warning);
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    hide();
}

void FormatSettings::setFormat(const PayoutFormat &format)
{
    m_shown = format;
    m_fields.clear();
    m_stored.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    setVisible(!format.settings.empty());
    if (format.settings.empty())
        return;
    services::inBackground(
        this, [&desk = m_session.desk(), word = format.word] { return desk.batches.settings(word); },
        [this, word = format.word](const Result<std::vector<std::pair<QString, QString>>> &values) {
            if (word != m_shown.word)
                return; // another format was chosen meanwhile
            if (values)
                show(*values);
            else
                Q_EMIT refused(values.error());
        });
}

void FormatSettings::show(const std::vector<std::pair<QString, QString>> &values)
{
    for (const auto &[name, value] : values)
        m_stored[name] = value;
    for (const PayoutSetting &setting : m_shown.settings) {
        auto *edit = new QLineEdit(m_stored[setting.name]);
        edit->setMaxLength(200);
        edit->setPlaceholderText(setting.fallback.isEmpty() && !setting.required ? tr("none") : setting.fallback);
        // Such labels come with the format, in English.
        addFormRow(m_form, safeText(setting.label, 80), edit);
        m_fields[setting.name] = edit;
        connect(edit, &QLineEdit::editingFinished, this, [this, name = setting.name] { store(name); });
    }
    m_missing->setVisible(isIncomplete());
    Q_EMIT loaded();
}

QLineEdit *FormatSettings::field(const QString &name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? nullptr : found->second;
}

bool FormatSettings::isIncomplete() const
{
    return std::any_of(m_shown.settings.begin(), m_shown.settings.end(), [this](const PayoutSetting &setting) {
        const auto stored = m_stored.find(setting.name);
        return setting.required && setting.fallback.isEmpty() && (stored == m_stored.end() || stored->second.isEmpty());
    });
}

void FormatSettings::store(const QString &name)
{
    const QString value = m_fields.at(name)->text().trimmed();
    if (value == m_stored[name])
        return;
    services::inBackground(
        this,
        [&desk = m_session.desk(), format = m_shown.word, name, value] {
            return desk.batches.setSetting(format, name, value, desk.actor);
        },
        [this, name, value](const Status &done) {
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            m_stored[name] = value;
            m_missing->setVisible(isIncomplete());
            Q_EMIT changed();
        });
}

} // namespace rd::views

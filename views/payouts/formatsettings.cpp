// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/formatsettings.h"

#include "models/services/background.h"
#include "views/payouts/formattexts.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Words that mean something to people; names of standards stay as they are.
QString choiceText(const QString &word)
{
    if (word == "point"_L1)
        return FormatSettings::tr("Point (1234.50)");
    if (word == "comma"_L1)
        return FormatSettings::tr("Comma (1234,50)");
    if (word == "yes"_L1)
        return FormatSettings::tr("Yes");
    if (word == "no"_L1)
        return FormatSettings::tr("No");
    if (word == "auto"_L1)
        return FormatSettings::tr("Automatic: the first that allows the amount");
    return safeText(word, 60);
}

} // namespace

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
    m_choices.clear();
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
        if (setting.choices.isEmpty())
            addText(setting);
        else
            addChoice(setting);
    }
    m_missing->setVisible(isIncomplete());
    Q_EMIT loaded();
}

void FormatSettings::addText(const PayoutSetting &setting)
{
    auto *edit = new QLineEdit(m_stored[setting.name]);
    edit->setMaxLength(200);
    edit->setPlaceholderText(setting.fallback.isEmpty() && !setting.required ? tr("none") : setting.fallback);
    addFormRow(m_form, formatText(setting.label, 160), edit);
    m_fields[setting.name] = edit;
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, name = setting.name] { store(name, edit->text()); });
}

void FormatSettings::addChoice(const PayoutSetting &setting)
{
    auto *box = new QComboBox;
    if (setting.fallback.isEmpty()) // nobody has said it yet
        box->addItem(setting.required ? tr("Choose …") : tr("none"), QString());
    for (const QString &word : setting.choices)
        box->addItem(choiceText(word), word);
    const QString stored = m_stored[setting.name];
    box->setCurrentIndex(std::max(0, box->findData(stored.isEmpty() ? setting.fallback : stored)));
    addFormRow(m_form, formatText(setting.label, 160), box);
    m_choices[setting.name] = box;
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, box, name = setting.name] { store(name, box->currentData().toString()); });
}

QComboBox *FormatSettings::choice(const QString &name) const
{
    const auto found = m_choices.find(name);
    return found == m_choices.end() ? nullptr : found->second;
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

void FormatSettings::store(const QString &name, const QString &typed)
{
    const QString value = typed.trimmed();
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

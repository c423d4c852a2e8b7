// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectform.h"

#include "views/connections/connectsheet.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/secretfield.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Whether the provider's own key words stand for this connection's key: an app's secret instead of a token.
bool isApp(const std::optional<Connection> &existing, const QString &clientId)
{
    return existing ? existing->options.contains(u"client-id"_s) : !clientId.isEmpty();
}

QWidget *step(int number, const QString &text)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    PlainLabel *ordinal = captionLabel(QString::number(number));
    ordinal->setMinimumWidth(ordinal->fontMetrics().horizontalAdvance(u"00"_s));
    row->addWidget(ordinal, 0, Qt::AlignTop);
    row->addWidget(paragraphLabel(text), 1);
    return widget;
}

} // namespace

ConnectForm::ConnectForm(Session &session, const std::optional<Connection> &existing, QWidget *parent)
    : QWidget(parent), m_session(session), m_existing(existing), m_guides(connectGuides())
{
    build();
    showProvider();
}

void ConnectForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    m_provider = new QComboBox;
    for (const ConnectGuide &known : m_guides)
        m_provider->addItem(known.name, known.provider);
    QFormLayout *kind = makeForm();
    addFormRow(kind, ConnectSheet::tr("Provider"), m_provider);
    kind->setRowVisible(m_provider, !m_existing);
    column->addLayout(kind);
    for (const ConnectGuide &known : m_guides) {
        m_guideSteps.push_back(buildSteps(known));
        column->addWidget(m_guideSteps.back());
    }
    column->addSpacing(space(Space::Small));
    m_form = makeForm();
    m_suggested = m_existing ? QString() : suggestedName();
    m_name = new QLineEdit(m_existing ? m_existing->name : m_suggested);
    m_name->setMaxLength(40);
    m_name->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9-]{1,40}"_s), m_name));
    m_name->setEnabled(!m_existing);
    m_name->setAccessibleName(ConnectSheet::tr("Name of the connection"));
    m_name->setAccessibleDescription(ConnectSheet::tr("Letters, digits and dashes"));
    addFormRow(m_form, ConnectSheet::tr("Name"), m_name);
    for (const ConnectGuide &known : m_guides)
        addFields(known);
    m_keyId = new QLineEdit;
    m_keyId->setMaxLength(200);
    addFormRow(m_form, ConnectSheet::tr("Key ID"), m_keyId);
    m_keyIdLabel = qobject_cast<QLabel *>(m_form->labelForField(m_keyId));
    m_key = new QLineEdit;
    makeSecret(m_key);
    m_key->setMaxLength(300);
    m_key->setAccessibleName(ConnectSheet::tr("Key"));
    addFormRow(m_form, ConnectSheet::tr("Key"), m_key);
    m_keyLabel = qobject_cast<QLabel *>(m_form->labelForField(m_key));
    column->addLayout(m_form);
    PlainLabel *note = paragraphLabel(
        ConnectSheet::tr("The key goes into the keychain of this computer, never into a file. It is not shown again."));
    note->setInk(Token::Muted);
    column->addWidget(note);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectForm::edited);
    connect(m_key, &QLineEdit::textChanged, this, &ConnectForm::edited);
    connect(m_keyId, &QLineEdit::textChanged, this, &ConnectForm::edited);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ConnectForm::showProvider);
}

QWidget *ConnectForm::buildSteps(const ConnectGuide &guide) const
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    QStringList steps = guide.steps;
    if (m_existing && guide.provider == "shopify"_L1)
        steps = {isApp(m_existing, {})
                ? ConnectSheet::tr(
                    "Open the app in Shopify's Dev Dashboard, copy its client secret from the settings and paste it "
                    "here.")
                : ConnectSheet::tr("Paste the app's access token here; it begins with “shpat_”.")};
    int number = 0;
    for (const QString &text : std::as_const(steps))
        column->addWidget(step(++number, text));
    return page;
}

void ConnectForm::addFields(const ConnectGuide &guide)
{
    for (const ConnectField &field : guide.fields) {
        Input input{guide.provider, field};
        if (field.kind == ConnectField::Kind::Flag) {
            input.flag = new QCheckBox(field.label);
            input.row = input.flag;
            input.flag->setAccessibleDescription(field.hint);
            m_form->addRow(QString(), input.flag);
        } else {
            input.line = new QLineEdit;
            input.line->setMaxLength(400);
            input.line->setPlaceholderText(field.placeholder);
            input.line->setAccessibleDescription(field.hint);
            input.row = input.line;
            addFormRow(m_form, field.label, input.line);
            connect(input.line, &QLineEdit::textChanged, this, [this] {
                showKeyWords();
                Q_EMIT edited();
            });
        }
        m_inputs.push_back(std::move(input));
    }
}

void ConnectForm::showProvider()
{
    const ConnectGuide &chosen = guide();
    for (std::size_t i = 0; i < m_guides.size(); ++i)
        m_guideSteps[i]->setVisible(&m_guides[i] == &chosen);
    for (const Input &input : m_inputs)
        m_form->setRowVisible(input.row, input.provider == chosen.provider && !m_existing);
    m_form->setRowVisible(m_keyId, !chosen.keyIdLabel.isEmpty());
    showKeyWords();
    const QString typed = m_name->text();
    if (!m_existing && typed == m_suggested) {
        m_suggested = suggestedName();
        m_name->setText(m_suggested);
    }
    Q_EMIT providerChosen();
}

void ConnectForm::showKeyWords()
{
    const ConnectGuide &chosen = guide();
    const QLineEdit *clientId = optionField(chosen.provider, u"client-id"_s);
    const bool isShop = chosen.provider == "shopify"_L1;
    const bool hasSecret = isShop && isApp(m_existing, clientId == nullptr ? QString() : clientId->text().trimmed());
    const QString key = hasSecret ? ConnectSheet::tr("Client secret") : chosen.keyLabel;
    if (m_keyLabel != nullptr)
        m_keyLabel->setText(key);
    m_key->setAccessibleName(key);
    m_key->setPlaceholderText(hasSecret ? QString() : chosen.keyPlaceholder);
    if (m_keyIdLabel != nullptr)
        m_keyIdLabel->setText(chosen.keyIdLabel);
    m_keyId->setAccessibleName(chosen.keyIdLabel);
}

QString ConnectForm::suggestedName() const
{
    const auto taken = [this](const QString &name) {
        const auto &all = m_session.connections();
        return std::any_of(
            all.begin(), all.end(), [&name](const Connection &connection) { return connection.name == name; });
    };
    const QString &first = guide().connection;
    QString name = first;
    for (int number = 2; taken(name); ++number)
        name = first + u'-' + QString::number(number);
    return name;
}

const ConnectGuide &ConnectForm::guide() const
{
    const QString provider = m_existing ? m_existing->provider : m_provider->currentData().toString();
    const auto found = std::find_if(m_guides.begin(), m_guides.end(),
        [&provider](const ConnectGuide &guide) { return guide.provider == provider; });
    return found == m_guides.end() ? m_guides.front() : *found;
}

QLineEdit *ConnectForm::optionField(const QString &provider, const QString &option) const
{
    for (const Input &input : m_inputs) {
        if (input.provider == provider && input.field.option == option)
            return input.line;
    }
    return nullptr;
}

QCheckBox *ConnectForm::optionSwitch(const QString &provider, const QString &option) const
{
    for (const Input &input : m_inputs) {
        if (input.provider == provider && input.field.option == option)
            return input.flag;
    }
    return nullptr;
}

QMap<QString, QString> ConnectForm::typedOptions() const
{
    QMap<QString, QString> options;
    for (const Input &input : m_inputs) {
        if (input.provider != guide().provider)
            continue;
        const QString value = input.line != nullptr ? input.line->text().trimmed()
            : input.flag->isChecked()               ? u"yes"_s
                                                    : QString();
        if (!value.isEmpty())
            options.insert(input.field.option, value);
    }
    return options;
}

bool ConnectForm::hasRequired() const
{
    const QMap<QString, QString> options = typedOptions();
    // A connection that is there has what it needs: only its key is renewed.
    const bool hasOptions =
        m_existing.has_value() || std::all_of(m_inputs.begin(), m_inputs.end(), [&](const Input &input) {
            return !input.field.isRequired || input.provider != guide().provider
                || options.contains(input.field.option);
        });
    return hasOptions && (guide().keyIdLabel.isEmpty() || !m_keyId->text().trimmed().isEmpty());
}

bool ConnectForm::isComplete() const
{
    return hasRequired() && m_name->hasAcceptableInput() && !m_key->text().trimmed().isEmpty();
}

bool ConnectForm::isTouched() const
{
    return !m_key->text().isEmpty() || !m_keyId->text().isEmpty() || !typedOptions().isEmpty()
        || (!m_existing && m_name->text() != m_suggested);
}

services::ConnectRequest ConnectForm::takeRequest()
{
    services::ConnectRequest request;
    request.provider = m_existing ? m_existing->provider : m_provider->currentData().toString();
    request.name = m_name->text();
    if (m_existing) {
        request.apiBase = m_existing->apiBase;
        request.options = m_existing->options;
    } else {
        request.options = typedOptions();
    }
    request.secret = takeKey(m_key, guide().keyIdLabel.isEmpty() ? QString() : m_keyId->text().trimmed());
    return request;
}

} // namespace rd::views

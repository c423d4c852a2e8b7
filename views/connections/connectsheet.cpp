// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectsheet.h"

#include "views/connections/startchoice.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/detailsview.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpressionValidator>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Takes the key out of its field: as bytes that are overwritten, with nothing left to undo.
/// @param first of a key of two parts; empty = it has one
Secret takeKey(QLineEdit *field, const QString &first)
{
    QString text = field->text();
    field->clear();
    QByteArray bytes = first.isEmpty() ? QByteArray() : QByteArray(first.toUtf8() + ':');
    bytes += text.trimmed().toUtf8();
    text.fill(u'\0');
    return Secret::take(bytes);
}

/// Whether the provider's own key words stand for this connection's key: an app's secret instead of a token.
bool isApp(const std::optional<Connection> &existing, const QString &clientId)
{
    return existing ? existing->options.contains(u"client-id"_s) : !clientId.isEmpty();
}

/// What the provider's part of the program says of a permission, in the person's language. Its sentences are marked
/// with QT_TRANSLATE_NOOP("rd::Permission", …) where they stand; the permission's name fills their only place.
QString permissionText(QString english, const QString &permission)
{
    english.replace(permission, u"%1"_s);
    return QCoreApplication::translate("rd::Permission", english.toUtf8().constData()).replace(u"%1"_s, permission);
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

ConnectSheet::ConnectSheet(Session &session, const std::optional<Connection> &existing, QWidget *parent)
    : Sheet(session, {}, 84, parent), m_existing(existing), m_guides(connectGuides())
{
    build();
    showProvider();
    refresh();
    m_key->setFocus();
}

QString ConnectSheet::suggestedName() const
{
    const auto taken = [this](const QString &name) {
        const auto &all = session().connections();
        return std::any_of(
            all.begin(), all.end(), [&name](const Connection &connection) { return connection.name == name; });
    };
    const QString &first = guide().connection;
    QString name = first;
    for (int number = 2; taken(name); ++number)
        name = first + u'-' + QString::number(number);
    return name;
}

const ConnectGuide &ConnectSheet::guide() const
{
    const QString provider = m_existing ? m_existing->provider : m_provider->currentData().toString();
    const auto found = std::find_if(m_guides.begin(), m_guides.end(),
        [&provider](const ConnectGuide &guide) { return guide.provider == provider; });
    return found == m_guides.end() ? m_guides.front() : *found;
}

QLineEdit *ConnectSheet::optionField(const QString &provider, const QString &option) const
{
    for (const Input &input : m_inputs) {
        if (input.provider == provider && input.field.option == option)
            return input.line;
    }
    return nullptr;
}

QCheckBox *ConnectSheet::optionSwitch(const QString &provider, const QString &option) const
{
    for (const Input &input : m_inputs) {
        if (input.provider == provider && input.field.option == option)
            return input.flag;
    }
    return nullptr;
}

QMap<QString, QString> ConnectSheet::typedOptions() const
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

bool ConnectSheet::hasRequired() const
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

void ConnectSheet::showProvider()
{
    const ConnectGuide &chosen = guide();
    setSheetTitle(
        m_existing ? tr("Renew the key of %1").arg(safeText(m_existing->name, 60)) : tr("Connect %1").arg(chosen.name));
    showSteps(chosen.startsAnyDay && !(m_existing && m_existing->backfillComplete));
    m_asking->setText(tr("Asking %1 whose key this is and what it may do …").arg(chosen.name));
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
    refresh();
    growToContent(this);
}

void ConnectSheet::showSteps(bool asksForStart)
{
    m_steps->setSteps(asksForStart ? QStringList{tr("Key"), tr("Check"), tr("Period"), tr("Connected")}
                                   : QStringList{tr("Key"), tr("Check"), tr("Connected")});
}

void ConnectSheet::showKeyWords()
{
    const ConnectGuide &chosen = guide();
    const QLineEdit *clientId = optionField(chosen.provider, u"client-id"_s);
    const bool hasSecret = isShop() && isApp(m_existing, clientId == nullptr ? QString() : clientId->text().trimmed());
    const QString key = hasSecret ? tr("Client secret") : chosen.keyLabel;
    if (m_keyLabel != nullptr)
        m_keyLabel->setText(key);
    m_key->setAccessibleName(key);
    m_key->setPlaceholderText(hasSecret ? QString() : chosen.keyPlaceholder);
    if (m_keyIdLabel != nullptr)
        m_keyIdLabel->setText(chosen.keyIdLabel);
    m_keyId->setAccessibleName(chosen.keyIdLabel);
}

void ConnectSheet::build()
{
    m_steps = new StepLine({tr("Key"), tr("Check"), tr("Connected")});
    body()->addWidget(m_steps);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildKeyPage());
    m_pages->addWidget(buildWaitPage());
    m_pages->addWidget(buildResultPage());
    body()->addWidget(m_pages, 1);
    m_connect = makeButton(Icon::Connections, tr("Check and connect"), Emphasis::Primary);
    m_connect->setDefault(true);
    addButton(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &ConnectSheet::check);
    m_begin = makeButton(Icon::Sync, tr("Start the first sync"), Emphasis::Primary);
    addButton(m_begin);
    m_begin->hide();
    connect(m_begin, &QPushButton::clicked, this, &ConnectSheet::begin);
}

QWidget *ConnectSheet::buildSteps(const ConnectGuide &guide) const
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    QStringList steps = guide.steps;
    if (m_existing && guide.provider == "shopify"_L1)
        steps = {isApp(m_existing, {})
                ? tr("Open the app in Shopify's Dev Dashboard, copy its client secret from the settings and paste it "
                     "here.")
                : tr("Paste the app's access token here; it begins with “shpat_”.")};
    int number = 0;
    for (const QString &text : std::as_const(steps))
        column->addWidget(step(++number, text));
    return page;
}

void ConnectSheet::addFields(const ConnectGuide &guide)
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
                refresh();
            });
        }
        m_inputs.push_back(std::move(input));
    }
}

QWidget *ConnectSheet::buildKeyPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    m_provider = new QComboBox;
    for (const ConnectGuide &known : m_guides)
        m_provider->addItem(known.name, known.provider);
    QFormLayout *kind = makeForm();
    addFormRow(kind, tr("Provider"), m_provider);
    kind->setRowVisible(m_provider, !m_existing);
    column->addLayout(kind);
    for (const ConnectGuide &known : m_guides) {
        m_guideSteps.push_back(buildSteps(known));
        column->addWidget(m_guideSteps.back());
    }
    column->addSpacing(space(Space::Small));
    QFormLayout *form = makeForm();
    m_form = form;
    m_suggested = m_existing ? QString() : suggestedName();
    m_name = new QLineEdit(m_existing ? m_existing->name : m_suggested);
    m_name->setMaxLength(40);
    m_name->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9-]{1,40}"_s), m_name));
    m_name->setEnabled(!m_existing);
    m_name->setAccessibleName(tr("Name of the connection"));
    m_name->setAccessibleDescription(tr("Letters, digits and dashes"));
    addFormRow(form, tr("Name"), m_name);
    for (const ConnectGuide &known : m_guides)
        addFields(known);
    m_keyId = new QLineEdit;
    m_keyId->setMaxLength(200);
    addFormRow(form, tr("Key ID"), m_keyId);
    m_keyIdLabel = qobject_cast<QLabel *>(form->labelForField(m_keyId));
    m_key = new QLineEdit;
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_key->setMaxLength(300);
    m_key->setAccessibleName(tr("Key"));
    addFormRow(form, tr("Key"), m_key);
    m_keyLabel = qobject_cast<QLabel *>(form->labelForField(m_key));
    column->addLayout(form);
    PlainLabel *note = paragraphLabel(
        tr("The key goes into the keychain of this computer, never into a file. It is not shown again."));
    note->setInk(Token::Muted);
    column->addWidget(note);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectSheet::refresh);
    connect(m_key, &QLineEdit::textChanged, this, &ConnectSheet::refresh);
    connect(m_keyId, &QLineEdit::textChanged, this, &ConnectSheet::refresh);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ConnectSheet::showProvider);
    return page;
}

QWidget *ConnectSheet::buildWaitPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    m_asking = paragraphLabel(QString());
    m_asking->setAlignment(Qt::AlignCenter);
    column->addWidget(m_asking);
    auto *progress = new QProgressBar;
    progress->setAccessibleName(tr("Progress"));
    progress->setTextVisible(false);
    progress->setRange(0, 0);
    column->addWidget(progress);
    column->addStretch(2);
    return page;
}

QWidget *ConnectSheet::buildResultPage()
{
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    return m_result;
}

bool ConnectSheet::isTouched() const
{
    return !m_key->text().isEmpty() || !m_keyId->text().isEmpty() || !typedOptions().isEmpty()
        || (!m_existing && m_name->text() != m_suggested);
}

void ConnectSheet::refresh()
{
    m_connect->setEnabled(
        !isWorking() && hasRequired() && m_name->hasAcceptableInput() && !m_key->text().trimmed().isEmpty());
}

void ConnectSheet::check()
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
    request.actor = session().desk().actor;
    banners()->dismissAll();
    m_steps->setCurrent(1);
    m_pages->setCurrentIndex(1);
    using Checked = std::pair<services::ConnectOutcome, services::SyncStart>;
    runShort(
        windowTitle(),
        [&desk = session().desk(), request](const CancelToken &cancel) -> Result<Checked> {
            RD_TRY(outcome, desk.connections.connect(request, cancel));
            RD_TRY(stored, desk.connections.byName(request.name));
            RD_TRY(start, services::syncStart(desk.workspace, stored));
            return Checked(std::move(outcome), std::move(start));
        },
        [this](const Result<Checked> &checked) {
            if (checked)
                showResult(checked->first, checked->second);
            else
                failed(checked.error());
        });
    refresh();
}

void ConnectSheet::failed(const Error &error)
{
    m_steps->setCurrent(0);
    m_pages->setCurrentIndex(0);
    refresh();
    m_key->setFocus();
    BannerContent content{Tone::Negative, safeText(sentenceFor(error), 500), {}, {}, true};
    if (error.kind == ErrorKind::Cancelled) {
        content = {Tone::Info, tr("Stopped. Nothing was connected."), tr("The key was not kept."), {}, true};
        banners()->showBanner(u"failed"_s, content);
        return;
    }
    const bool isStripe = guide().provider == "stripe"_L1;
    if (error.kind == ErrorKind::Unauthorized && isShop()) {
        content.text = tr("The shop does not take this key. Nothing was stored.");
        content.detail = safeText(saidText(error.hint), 300);
    } else if (error.kind == ErrorKind::Unauthorized && !isStripe) {
        content.text = tr("%1 does not take this key. Nothing was stored.").arg(guide().name);
        content.detail = safeText(saidText(error.hint), 300);
    } else if (error.kind == ErrorKind::Unauthorized) {
        content.text = tr("Stripe does not know this key. Nothing was stored.");
        content.detail = tr("Copy it again from the dashboard, the whole of it, and check that it was not revoked.");
    } else if (error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainUnavailable) {
        content.detail = safeText(saidText(error.hint), 300);
    } else {
        content.detail = error.hint.isEmpty() || isStripe ? tr("The key was not kept. Paste it again to try once more.")
                                                          : safeText(saidText(error.hint), 300);
    }
    banners()->showBanner(u"failed"_s, content);
}

void ConnectSheet::addMissing(DetailsView &details, const services::ConnectOutcome &outcome) const
{
    const Connection &connection = outcome.connection;
    if (!outcome.report.missing.empty()) {
        const auto add = [&](bool write) {
            for (const MissingPermission &missing : outcome.report.missing) {
                if (missing.write == write)
                    details.addSentence(tr("%1: %2 %3", "a permission, what is missing without it, how to give it")
                                            .arg(missing.permission, permissionText(missing.costs, missing.permission),
                                                permissionText(missing.remedy, missing.permission)));
            }
        };
        add(false);
        if (!connection.missingWrite.isEmpty())
            details.addNote(isShop() ? tr("Only for giving rewards and codes in the shop:") : tr("Needed to pay:"));
        add(true);
        if (isShop())
            details.addNote(tr("After adding permissions choose “Sync everything again”; what was hidden comes then."));
        return;
    }
    if (!connection.missingRead.isEmpty())
        details.addSentence(
            tr("Cannot read: %1. What these would show stays empty.").arg(connection.missingRead.join(u", "_s)));
    if (!connection.missingWrite.isEmpty())
        details.addSentence(
            tr("Cannot write: %1. Rewards of this kind cannot be issued.").arg(connection.missingWrite.join(u", "_s)));
    details.addNote(tr("You can add permissions at Stripe at any time; the next sync uses them."));
}

void ConnectSheet::showResult(const services::ConnectOutcome &outcome, const services::SyncStart &start)
{
    const bool asksForStart = guide().startsAnyDay && !start.isListed;
    showSteps(asksForStart); // known for certain only now
    m_steps->setCurrent(asksForStart ? 2 : 3);
    const Connection &connection = outcome.connection;
    m_connected = connection.name;
    auto *details = new DetailsView;
    const bool test = connection.mode == "test"_L1;
    details->addBadge({test ? tr("Test mode") : tr("Live mode"), stateLook(test ? u"test" : u"live")});
    details->addHeading(connection.accountName.isEmpty() ? connection.accountId : connection.accountName);
    details->addFact(tr("Account"), connection.accountId);
    details->addFact(tr("Connection"), connection.name);
    details->addFact(tr("Key"), connection.maskedSecret);
    if (connection.missingRead.isEmpty() && connection.missingWrite.isEmpty()) {
        details->addSentence(tr("The key may do everything that is needed."));
    } else {
        details->addSection(tr("Missing permissions"));
        addMissing(*details, outcome);
    }
    for (const QString &remark : outcome.report.remarks)
        details->addSentence(saidText(remark));
    if (guide().onlyPays)
        details->addNote(tr("Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown "
                            "before it is sent."));
    else if (!asksForStart)
        details->addNote(tr("The first sync starts now. It may take a while; you can go on working, and it may be "
                            "stopped and continued."));
    details->finish();
    m_result->layout()->addWidget(new ContentScroll(details, tr("What was connected")));
    m_pages->setCurrentIndex(2);
    m_connect->hide();
    if (asksForStart)
        askForStart(start);
    setDone();
    growToContent(this);
    if (asksForStart)
        session().reloadConnections(); // it is there, whether it is synced now or later
    else
        Q_EMIT connected(m_connected);
}

void ConnectSheet::askForStart(const services::SyncStart &start)
{
    m_start = new StartChoice(session());
    m_start->offer(start);
    m_result->layout()->addWidget(m_start);
    PlainLabel *note = captionLabel(tr("The sync may take a while; you can go on working, and it may be stopped and "
                                       "continued. “Close” leaves it for later: nothing is read until then."));
    note->setWordWrap(true);
    m_result->layout()->addWidget(note);
    m_begin->show();
    m_begin->setDefault(true);
    m_begin->setFocus(Qt::OtherFocusReason);
}

/// The choice is written down before anything is read by it.
void ConnectSheet::begin()
{
    if (isWorking())
        return;
    m_begin->setEnabled(false);
    runShort(
        tr("Choosing the period"),
        [&desk = session().desk(), name = m_connected, from = m_start->chosen()]() -> Status {
            RD_TRY(connection, desk.connections.byName(name));
            return services::chooseSyncStart(desk.workspace, desk.gate, desk.clock, connection, from, desk.actor);
        },
        [this](const Status &done) {
            m_begin->setEnabled(true);
            if (!done) {
                showError(done.error());
                return;
            }
            m_steps->setCurrent(4);
            Q_EMIT connected(m_connected);
            accept();
        });
}

} // namespace rd::views

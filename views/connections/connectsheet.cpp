// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectsheet.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/detailsview.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpressionValidator>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Takes the key out of its field: as bytes that are overwritten, with nothing left to undo.
Secret takeKey(QLineEdit *field)
{
    QString text = field->text();
    field->clear();
    QByteArray bytes = text.trimmed().toUtf8();
    text.fill(u'\0');
    return Secret::take(bytes);
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
    : QDialog(parent), m_session(session), m_existing(existing)
{
    setModal(true);
    setWindowTitle(existing ? tr("Renew the key of %1").arg(safeText(existing->name, 60)) : tr("Connect Stripe"));
    build();
    showProvider();
    refresh();
    m_key->setFocus();
}

ConnectSheet::~ConnectSheet()
{
    m_cancelToken.cancel();
}

QString ConnectSheet::suggestedName() const
{
    const auto taken = [this](const QString &name) {
        const auto &all = m_session.connections();
        return std::any_of(
            all.begin(), all.end(), [&name](const Connection &connection) { return connection.name == name; });
    };
    const QString first = isShop() ? u"shop"_s : u"stripe"_s;
    QString name = first;
    for (int number = 2; taken(name); ++number)
        name = first + u'-' + QString::number(number);
    return name;
}

bool ConnectSheet::isShop() const
{
    const QString provider = m_existing ? m_existing->provider : m_provider->currentData().toString();
    return provider == "shopify"_L1;
}

void ConnectSheet::showProvider()
{
    const bool shop = isShop();
    if (!m_existing)
        setWindowTitle(shop ? tr("Connect Shopify") : tr("Connect Stripe"));
    m_title->setText(plainTitle(windowTitle()));
    m_asking->setText(shop ? tr("Asking Shopify which shop this is and what the app may see …")
                           : tr("Asking Stripe which account this is and what the key may see …"));
    m_stripeSteps->setVisible(!shop);
    m_shopSteps->setVisible(shop);
    m_form->setRowVisible(m_shop, shop && !m_existing);
    m_form->setRowVisible(m_clientId, shop && !m_existing);
    const bool isToken = m_clientId->text().trimmed().isEmpty();
    const QString key = !shop ? tr("Key") : isToken ? tr("Access token") : tr("Client secret");
    if (m_keyLabel != nullptr)
        m_keyLabel->setText(key);
    m_key->setAccessibleName(key);
    m_key->setPlaceholderText(!shop ? u"rk_…"_s : isToken ? u"shpat_…"_s : QString());
    const QString typed = m_name->text();
    if (!m_existing && typed == m_suggested) {
        m_suggested = suggestedName();
        m_name->setText(m_suggested);
    }
    refresh();
}

void ConnectSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    m_title = sectionLabel(plainTitle(windowTitle()));
    column->addWidget(m_title);
    m_steps = new StepLine({tr("Key"), tr("Check"), tr("Connected")});
    column->addWidget(m_steps);
    m_banners = new BannerHost;
    column->addWidget(m_banners);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildKeyPage());
    m_pages->addWidget(buildWaitPage());
    m_pages->addWidget(buildResultPage());
    column->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    buttons->addStretch(1);
    m_cancel = makeButton(tr("Cancel"));
    m_connect = makeButton(Icon::Connections, tr("Check and connect"), Emphasis::Primary);
    m_connect->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectSheet::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectSheet::check);
}

QWidget *ConnectSheet::buildStripeSteps()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    int number = 0;
    column->addWidget(step(++number,
        tr("Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things "
           "first.")));
    column->addWidget(step(++number, tr("Choose Developers, then API keys, then “Create restricted key”.")));
    column->addWidget(step(++number,
        tr("Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit "
           "notes, Disputes, "
           "Events, Products, Prices, Coupons and Promotion codes.")));
    column->addWidget(step(++number,
        tr("To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes.")));
    column->addWidget(
        step(++number, tr("Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here.")));
    return page;
}

QWidget *ConnectSheet::buildShopSteps()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    int number = 0;
    if (m_existing) {
        column->addWidget(step(++number,
            m_existing->options.contains(u"client-id"_s)
                ? tr("Open the app in Shopify's Dev Dashboard, copy its client secret from the settings and paste it "
                     "here.")
                : tr("Paste the app's access token here; it begins with “shpat_”.")));
        return page;
    }
    column->addWidget(step(++number,
        tr("Make an app in Shopify's Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, "
           "read_all_orders, read_customers, read_products and read_discounts.")));
    column->addWidget(step(++number,
        tr("To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, "
           "read_store_credit_accounts and write_store_credit_account_transactions.")));
    column->addWidget(step(++number, tr("Release the version and install the app on the shop.")));
    column->addWidget(
        step(++number, tr("Copy client ID and client secret from the app's settings and paste them here.")));
    column->addWidget(step(++number,
        tr("An app that was made in the shop's admin has an access token instead, which begins with “shpat_”: leave "
           "the client ID empty and paste the token.")));
    return page;
}

QWidget *ConnectSheet::buildKeyPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    m_provider = new QComboBox;
    m_provider->addItem(tr("Stripe"), u"stripe"_s);
    m_provider->addItem(tr("Shopify"), u"shopify"_s);
    m_stripeSteps = buildStripeSteps();
    m_shopSteps = buildShopSteps();
    QFormLayout *kind = makeForm();
    addFormRow(kind, tr("Provider"), m_provider);
    kind->setRowVisible(m_provider, !m_existing);
    column->addLayout(kind);
    column->addWidget(m_stripeSteps);
    column->addWidget(m_shopSteps);
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
    m_shop = new QLineEdit;
    m_shop->setMaxLength(200);
    m_shop->setPlaceholderText(u"my-store.myshopify.com"_s);
    addFormRow(form, tr("Shop"), m_shop);
    m_clientId = new QLineEdit;
    m_clientId->setMaxLength(100);
    m_clientId->setAccessibleDescription(tr("Of an app of the Dev Dashboard; empty for an access token"));
    addFormRow(form, tr("Client ID"), m_clientId);
    m_key = new QLineEdit;
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_key->setMaxLength(300);
    m_key->setAccessibleName(tr("Key"));
    m_key->setPlaceholderText(u"rk_…"_s);
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
    connect(m_shop, &QLineEdit::textChanged, this, &ConnectSheet::refresh);
    connect(m_clientId, &QLineEdit::textChanged, this, &ConnectSheet::showProvider);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ConnectSheet::showProvider);
    return page;
}

QWidget *ConnectSheet::buildWaitPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    m_asking = paragraphLabel(tr("Asking Stripe which account this is and what the key may see …"));
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

void ConnectSheet::refresh()
{
    const bool hasPlace = !isShop() || m_existing || !m_shop->text().trimmed().isEmpty();
    m_connect->setEnabled(
        !m_checking && hasPlace && m_name->hasAcceptableInput() && !m_key->text().trimmed().isEmpty());
}

void ConnectSheet::check()
{
    services::ConnectRequest request;
    request.provider = m_existing ? m_existing->provider : m_provider->currentData().toString();
    request.name = m_name->text();
    if (m_existing) {
        request.apiBase = m_existing->apiBase;
        request.options = m_existing->options;
    } else if (isShop()) {
        request.options.insert(u"shop"_s, m_shop->text().trimmed());
        if (const QString id = m_clientId->text().trimmed(); !id.isEmpty())
            request.options.insert(u"client-id"_s, id);
    }
    request.secret = takeKey(m_key);
    request.actor = m_session.desk().actor;
    m_checking = true;
    refresh();
    m_banners->dismissAll();
    m_steps->setCurrent(1);
    m_pages->setCurrentIndex(1);
    services::inBackground(
        this,
        [&desk = m_session.desk(), request, cancel = m_cancelToken] {
            return desk.connections.connect(request, cancel);
        },
        [this](Result<services::ConnectOutcome> outcome) {
            m_checking = false;
            if (outcome)
                showResult(*outcome);
            else
                failed(outcome.error());
        });
}

void ConnectSheet::failed(const Error &error)
{
    m_steps->setCurrent(0);
    m_pages->setCurrentIndex(0);
    refresh();
    m_key->setFocus();
    BannerContent content{Tone::Negative, safeText(sentenceFor(error), 500), {}, {}, true};
    if (error.kind == ErrorKind::Unauthorized && isShop()) {
        content.text = tr("The shop does not take this key. Nothing was stored.");
        content.detail = safeText(error.hint, 300);
    } else if (error.kind == ErrorKind::Unauthorized) {
        content.text = tr("Stripe does not know this key. Nothing was stored.");
        content.detail = tr("Copy it again from the dashboard, the whole of it, and check that it was not revoked.");
    } else if (error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainUnavailable) {
        content.detail = safeText(error.hint, 300);
    } else {
        content.detail = error.hint.isEmpty() || !isShop()
            ? tr("The key was not kept. Paste it again to try once more.")
            : safeText(error.hint, 300);
    }
    m_banners->showBanner(u"failed"_s, content);
}

void ConnectSheet::addMissing(DetailsView &details, const services::ConnectOutcome &outcome) const
{
    const Connection &connection = outcome.connection;
    if (!outcome.report.missing.empty()) {
        const auto add = [&](bool write) {
            for (const MissingPermission &missing : outcome.report.missing) {
                if (missing.write == write)
                    details.addSentence(u"%1: %2 %3"_s.arg(missing.permission, missing.costs, missing.remedy));
            }
        };
        add(false);
        if (!connection.missingWrite.isEmpty())
            details.addNote(tr("Only for giving rewards and codes in the shop:"));
        add(true);
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

void ConnectSheet::showResult(const services::ConnectOutcome &outcome)
{
    m_steps->setCurrent(3);
    const Connection &connection = outcome.connection;
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
        details->addSentence(remark);
    details->addNote(tr(
        "The first sync starts now. It may take a while; you can go on working, and it may be stopped and continued."));
    details->finish();
    m_result->layout()->addWidget(details);
    m_pages->setCurrentIndex(2);
    m_connect->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    Q_EMIT connected(connection.name);
}

void ConnectSheet::reject()
{
    m_cancelToken.cancel();
    QDialog::reject();
}

} // namespace rd::views

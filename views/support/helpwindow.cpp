// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/helpwindow.h"

#include "views/theme/tokens.h"
#include "views/widgets/buttons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Our own pages from the resources; nothing else is ever loaded.
class HelpWindow : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(rd::views::HelpWindow)
public:
    explicit HelpWindow(QWidget *parent);
    void show(PageId page);

private:
    QTextBrowser *m_browser;
};

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    setObjectName(u"help"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Large), space(Space::Large), space(Space::Large), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    m_browser->setOpenExternalLinks(false);
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->document()->setDocumentMargin(space(Space::Medium));
    column->addWidget(m_browser, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    QPushButton *contents = makeButton(Icon::Help, tr("All topics"), Emphasis::Quiet);
    QPushButton *back = makeButton(Icon::ChevronLeft, tr("Back"), Emphasis::Quiet);
    QPushButton *close = makeButton(tr("Close"));
    buttons->addWidget(contents);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    resize(scaled(620), scaled(680));
    back->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(
        contents, &QPushButton::clicked, m_browser, [this] { m_browser->setSource(QUrl(u"qrc:/help/index.html"_s)); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void HelpWindow::show(PageId page)
{
    m_browser->setSource(QUrl(u"qrc"_s + helpPath(page)));
    QDialog::show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

} // namespace

QString helpPath(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u":/help/overview.html"_s;
    case PageId::Campaigns:
        return u":/help/campaigns.html"_s;
    case PageId::Participants:
        return u":/help/participants.html"_s;
    case PageId::Referrals:
        return u":/help/referrals.html"_s;
    case PageId::Rewards:
        return u":/help/rewards.html"_s;
    case PageId::Payouts:
        return u":/help/payouts.html"_s;
    case PageId::Connections:
        return u":/help/connections.html"_s;
    case PageId::Activity:
        return u":/help/activity.html"_s;
    }
    return u":/help/index.html"_s;
}

void showHelp(QWidget *parent, PageId page)
{
    auto *window = static_cast<HelpWindow *>(parent->findChild<QDialog *>(u"help"_s, Qt::FindDirectChildrenOnly));
    if (!window) {
        window = new HelpWindow(parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show(page);
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/helpwindow.h"

#include "views/theme/tokens.h"
#include "views/widgets/buttons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QLocale>
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
    connect(contents, &QPushButton::clicked, m_browser,
        [this] { m_browser->setSource(QUrl(u"qrc"_s + helpPath(u"index"_s))); });
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
        return helpPath(u"overview"_s);
    case PageId::Campaigns:
        return helpPath(u"campaigns"_s);
    case PageId::Participants:
        return helpPath(u"participants"_s);
    case PageId::Referrals:
        return helpPath(u"referrals"_s);
    case PageId::Rewards:
        return helpPath(u"rewards"_s);
    case PageId::Payouts:
        return helpPath(u"payouts"_s);
    case PageId::Connections:
        return helpPath(u"connections"_s);
    case PageId::Activity:
        return helpPath(u"activity"_s);
    }
    return helpPath(u"index"_s);
}

QString helpPath(const QString &topic)
{
    const QString name = QLocale().name(); // what speak() chose: "pt_BR", "de_DE"
    for (const QString &language : {name, name.section(u'_', 0, 0)}) {
        const QString path = u":/help/%1/%2.html"_s.arg(language, topic);
        if (QFile::exists(path))
            return path;
    }
    return u":/help/%1.html"_s.arg(topic);
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

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/aboutsheet.h"

#include "models/services/background.h"
#include "views/members/memberssheet.h"
#include "views/support/saidtexts.h"
#include "views/theme/iconset.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The words and the sheet belong together; free functions have no translation context of their own.
class AboutSheet : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(rd::views::AboutSheet)
public:
    explicit AboutSheet(QWidget *parent);
    void setDiagnostics(const QString &text);
    void setActor(const Member &member);

private:
    PlainLabel *m_actor;
    QPlainTextEdit *m_diagnostics;
    QPushButton *m_copy;
};

AboutSheet::AboutSheet(QWidget *parent)
    : QDialog(parent),
      m_actor(paragraphLabel({})),
      m_diagnostics(new QPlainTextEdit),
      m_copy(makeButton(Icon::Copy, tr("Copy diagnostics")))
{
    setModal(true);
    setWindowTitle(tr("About Referral Desk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Small));
    column->addWidget(titleLabel(tr("Referral Desk")));
    column->addWidget(plainLabel(tr("Version %1").arg(QString::fromLatin1(RD_VERSION))));
    column->addWidget(paragraphLabel(tr("Referral and affiliate administration on the merchant's own desk.")));
    column->addWidget(paragraphLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")));
    m_actor->hide();
    column->addWidget(m_actor);
    column->addSpacing(space(Space::Small));
    column->addWidget(sectionLabel(tr("Diagnostics")));
    PlainLabel *note = paragraphLabel(
        tr("For a report of a problem. Versions and kinds of places only: no names, no addresses, no keys."));
    note->setInk(Token::Muted);
    column->addWidget(note);
    m_diagnostics->setReadOnly(true);
    m_diagnostics->setTabChangesFocus(true);
    m_diagnostics->setAccessibleName(tr("Diagnostics"));
    m_diagnostics->setPlainText(tr("Collecting …"));
    m_diagnostics->setMinimumHeight(fontMetrics().height() * 11);
    column->addWidget(m_diagnostics, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    QPushButton *close = makeButton(tr("Close"), Emphasis::Primary);
    close->setDefault(true);
    buttons->addWidget(close);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_diagnostics->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void AboutSheet::setActor(const Member &member)
{
    m_actor->setText(tr("This window acts as %1, the user of this computer, with the role %2.")
                         .arg(safeText(member.name, 60), MembersSheet::roleText(member.role)));
    m_actor->show();
}

void AboutSheet::setDiagnostics(const QString &text)
{
    m_diagnostics->setPlainText(text);
    m_copy->setEnabled(true);
}

/// Where a workspace lies, without the path: that may hold a name.
QString placeKind(const QString &directory)
{
    const auto inside = [&directory](QStandardPaths::StandardLocation place) {
        const QStringList roots = QStandardPaths::standardLocations(place);
        return std::any_of(roots.begin(), roots.end(),
            [&directory](const QString &root) { return directory.startsWith(root + u'/'); });
    };
    if (inside(QStandardPaths::TempLocation))
        return u"temporary"_s;
    if (inside(QStandardPaths::GenericDataLocation))
        return u"user data folder"_s;
    if (inside(QStandardPaths::HomeLocation))
        return u"home folder"_s;
    return u"elsewhere"_s;
}

struct Collected {
    WorkspaceInfo workspace;
    std::vector<Connection> connections;
    std::optional<Member> actor;
};

} // namespace

QString diagnosticsText(
    const WorkspaceInfo &workspace, const std::vector<Connection> &connections, const QString &keychainBackend)
{
    QMap<QString, int> kinds;
    for (const Connection &connection : connections)
        ++kinds[connection.provider + u' ' + connection.mode + (connection.active ? u""_s : u" disconnected"_s)];
    QStringList accounts;
    for (auto kind = kinds.constBegin(); kind != kinds.constEnd(); ++kind)
        accounts += QString::number(kind.value()) + u" × "_s + kind.key();
    const QStringList lines{
        u"Referral Desk "_s + QString::fromLatin1(RD_VERSION),
        u"Qt "_s + QString::fromLatin1(qVersion()) + u" (built with "_s + QLibraryInfo::version().toString() + u")"_s,
        u"System: "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
            + QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Window system: "_s + QGuiApplication::platformName(),
        u"Language: "_s + QLocale().name(),
        u"Keychain: "_s + keychainBackend,
        u"Workspace: schema "_s + QString::number(workspace.schema) + u", "_s
            + (workspace.sample ? u"sample merchant"_s : u"own data"_s) + u", "_s + placeKind(workspace.directory),
        u"Currency and time zone: "_s + workspace.currency.code() + u", "_s + QString::fromLatin1(workspace.timeZone),
        u"Connections: "_s + (accounts.isEmpty() ? u"none"_s : accounts.join(u", "_s)),
    };
    return lines.join(u'\n');
}

void showAbout(QWidget *parent, services::Desk &desk, const QString &keychainBackend)
{
    auto *sheet = new AboutSheet(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
    services::inBackground(
        sheet,
        [&desk]() -> Result<Collected> {
            RD_TRY(workspace, desk.workspace.info());
            RD_TRY(connections, desk.connections.list());
            const auto actor = desk.gate.member(desk.actor);
            return Collected{
                std::move(workspace), std::move(connections), actor ? std::optional(*actor) : std::nullopt};
        },
        [sheet, keychainBackend](Result<Collected> collected) {
            if (collected && collected->actor)
                sheet->setActor(*collected->actor);
            sheet->setDiagnostics(collected
                    ? diagnosticsText(collected->workspace, collected->connections, keychainBackend)
                    : saidText(collected.error().text));
        });
}

} // namespace rd::views

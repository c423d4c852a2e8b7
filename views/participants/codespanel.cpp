// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/codespanel.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rd::views {

struct CodesPanel::Loaded {
    std::vector<CodeRow> codes;
    services::ParticipantLinks links;
};

CodesPanel::CodesPanel(
    Session &session, ParticipantId participant, QStringList ownCodes, QAction *create, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_participant(participant),
      m_ownCodes(std::move(ownCodes)),
      m_create(create),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    load();
}

void CodesPanel::load()
{
    services::inBackground(
        this,
        [&desk = m_session.desk(), id = m_participant]() -> Result<Loaded> {
            Loaded found;
            services::CodeFilter filter;
            filter.participant = id;
            filter.inactive = true;
            RD_TRY(codes, desk.codes.list(filter));
            RD_TRY(links, desk.codes.links({id}, {}));
            found.codes = std::move(codes);
            if (!links.empty())
                found.links = std::move(links.front());
            return found;
        },
        [this](Result<Loaded> found) {
            if (found)
                show(*found);
            else
                m_session.report(found.error());
            Q_EMIT loaded();
        });
}

void CodesPanel::show(const Loaded &found)
{
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, 0, 0, 0);
    details->addSection(tr("Codes"));
    QStringList shown;
    for (const CodeRow &row : found.codes) {
        shown << foldedCode(row.code);
        const QString code = safeText(row.code, 60);
        if (!row.active) {
            details->addFact(code, tr("switched off"));
            continue;
        }
        details->addCopyFact({}, row.code, tr("Copy code %1").arg(code));
        QStringList facts{safeText(row.connectionName, 40),
            safeText(row.couponName.isEmpty() ? row.coupon : row.couponName, 60),
            tr("used %Ln times", nullptr, static_cast<int>(row.timesRedeemed))};
        if (row.expiresS != 0)
            facts << tr("until %1").arg(formatDateShort(fromUnixSeconds(row.expiresS), merchantsZone(m_session)));
        details->addNote(facts.join(u" · "_s));
        m_active.push_back(row);
        QPushButton *off = linkButton(tr("Switch %1 off …").arg(code));
        off->setObjectName(u"switchOff"_s);
        connect(off, &QPushButton::clicked, this, [this, row] { switchOff(row); });
        details->addButton(off);
    }
    for (const QString &code : m_ownCodes) {
        if (shown.contains(foldedCode(code)))
            continue;
        details->addCopyFact({}, code, tr("Copy code %1").arg(safeText(code, 60)));
        details->addNote(tr("Not at the provider: nobody can type it at a checkout yet."));
    }
    if (found.codes.empty() && m_ownCodes.isEmpty())
        details->addNote(tr("No code yet."));
    details->addCommand(m_create);

    if (!found.links.reference.isEmpty()) {
        details->addSection(tr("Links"));
        for (const auto &link : found.links.links)
            details->addCopyFact({}, link.address, tr("Copy the address of payment link %1").arg(link.id));
        details->addCopyFact(
            tr("Pricing table"), found.links.attribute, tr("Copy the attribute for a pricing table or buy button"));
        if (!found.links.metadataKey.isEmpty())
            details->addCopyFact(safeText(found.links.metadataKey, 40), found.links.reference,
                tr("Copy the metadata value for your own checkout"));
    }
    connect(details, &DetailsView::copied, this, &CodesPanel::copied);
    m_column->addWidget(details);
}

bool CodesPanel::offerSwitchOff(const QPoint &at)
{
    if (m_active.size() == 1) {
        switchOff(m_active.front());
    } else if (!m_active.empty()) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const CodeRow &row : m_active)
            connect(menu->addAction(plainMnemonic(tr("Switch %1 off …").arg(safeText(row.code, 60)))),
                &QAction::triggered, this, [this, row] { switchOff(row); });
        menu->popup(at);
    }
    return !m_active.empty();
}

void CodesPanel::switchOff(const CodeRow &row)
{
    Confirmation question;
    question.title = tr("Switch a code off");
    question.sentence =
        tr("Nobody can use %1 any more. What was bought with it goes on counting.").arg(safeText(row.code, 60));
    question.verb = tr("Switch %1 off").arg(safeText(row.code, 60));
    question.destructive = true;
    m_session.dialogs().confirm(this, question, [this, row](bool agreed) {
        if (!agreed)
            return;
        // The session outlives this panel, which goes with the row.
        services::inBackground(
            &m_session,
            [&desk = m_session.desk(), row] {
                return desk.codes.deactivate({row.id}, row.connectionName, desk.actor, {}, {});
            },
            [session = &m_session](const Result<services::SwitchedOff> &done) {
                if (!done)
                    session->report(done.error());
                else if (!done->problems.empty())
                    session->report(Error{ErrorKind::Refused, done->problems.front().detail, {},
                        done->problems.front().reason, false, 0, {}});
                Q_EMIT session->booksChanged();
            });
    });
}

} // namespace rd::views

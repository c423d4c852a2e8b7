// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/participantview.h"

#include "models/items/participantmodel.h"
#include "models/services/background.h"
#include "models/services/balanceservice.h"
#include "views/participants/balanceview.h"
#include "views/participants/codespanel.h"
#include "views/participants/figuresgrid.h"
#include "views/participants/historylist.h"
#include "views/participants/participantcare.h"
#include "views/payouts/methodpanel.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/widgets/apart.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/slidingrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kWhoWidth = 272;

} // namespace

ParticipantView::ParticipantView(Session &session, const Commands &commands, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_commands(commands),
      m_header(new PageHeader(tr("Participant"))),
      m_banners(new BannerHost)
{
    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &ParticipantView::backRequested);
    m_header->addAction(m_commands.codes);
    m_header->addAction(m_commands.adjust);
    m_header->addAction(m_commands.statement, Emphasis::Primary);
    build();
}

void ParticipantView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    column->addWidget(m_header);
    column->addWidget(m_banners);
    auto *body = new QHBoxLayout;
    body->setSpacing(space(Space::Large));
    body->addWidget(buildWho());
    auto *right = new QVBoxLayout;
    right->setSpacing(space(Space::Medium));
    auto *money = new Card;
    m_figures = new FiguresGrid;
    money->body()->addWidget(m_figures);
    right->addWidget(money);
    buildLists();
    right->addWidget(slidingRow(m_lists));
    right->addLayout(m_stack, 1);
    body->addLayout(right, 1);
    column->addLayout(body, 1);
    setFocusProxy(m_customers);
}

QWidget *ParticipantView::buildWho()
{
    auto *card = new Card;
    card->setFixedWidth(scaled(kWhoWidth));
    m_who = new QScrollArea;
    m_who->setWidgetResizable(true);
    m_who->setFrameShape(QFrame::NoFrame);
    m_who->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_who->setAccessibleName(tr("Who this is"));
    m_who->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(m_who, 1);
    return card;
}

void ParticipantView::open(ParticipantId id)
{
    const bool isOther = id != m_id;
    m_id = id;
    if (isOther) {
        m_summary.reset();
        m_balances.clear();
        m_banners->dismiss(u"care"_s);
        m_banners->dismiss(u"copied"_s);
        m_header->setTitle(tr("Participant"));
        m_header->setTruth(tr("Loading …"));
        m_figures->setFigures({}, {}, {}, false);
        if (QWidget *former = m_who->takeWidget())
            former->deleteLater();
        m_lists->setCurrent(u"customers"_s);
        showCarried();
    }
    reload();
}

void ParticipantView::reload()
{
    const int generation = ++m_generation;
    startLists();
    services::inBackground(
        this, [&desk = m_session.desk(), id = m_id] { return desk.people.participant(id); },
        [this, generation](const Result<ParticipantSummary> &summary) {
            if (isCurrent(summary, generation))
                show(*summary);
            else if (generation == m_generation && summary.error().kind == ErrorKind::NotFound)
                Q_EMIT gone();
            else if (generation == m_generation)
                showUnread();
        });
    // What is carried looks at every reward of the person: it follows.
    services::inBackground(
        this, [&desk = m_session.desk(), id = m_id] { return desk.balances.balances(id); },
        [this, generation](const Result<std::vector<services::ParticipantBalance>> &balances) {
            if (generation != m_generation || !balances)
                return; // what went wrong is told beside the summary
            m_balances = *balances;
            showFigures();
            showCarried();
        });
}

void ParticipantView::showUnread()
{
    m_header->setTruth(tr("Could not be read"));
    m_timeline->failPage(); // which waits for the summary
    m_banners->showBanner(u"unread"_s,
        {Tone::Negative, tr("This participant could not be read. Nothing is lost."), {},
            {{tr("Try again"), [this] { reload(); }}}, false});
}

void ParticipantView::show(const ParticipantSummary &summary)
{
    m_banners->dismiss(u"unread"_s);
    m_summary = summary;
    const Participant &person = m_summary->participant;
    m_header->setTitle(apart(person.name.isEmpty() ? person.email : person.name, 80));
    QStringList truth;
    truth += tr("%Ln customers brought", nullptr, static_cast<int>(m_summary->customers));
    truth += tr("%Ln rewarded payments", nullptr, static_cast<int>(m_summary->conversions));
    if (m_summary->testCustomers > 0)
        truth += tr("%Ln in test mode", "customers", static_cast<int>(m_summary->testCustomers));
    m_header->setTruth(truth.join(u" · "_s));
    m_lists->setCount(u"customers"_s, m_summary->customers + m_summary->testCustomers);
    const bool isErased = person.state == ParticipantState::Erased;
    m_commands.adjust->setEnabled(!isErased);
    m_commands.erase->setEnabled(!isErased);
    showFigures();
    fillWho();
    if (m_shown == m_timeline && m_timeline->rows()->rowCount() == 0)
        wantList(m_timeline); // which waited for the day of joining
    Q_EMIT loaded();
}

void ParticipantView::showFigures()
{
    if (m_summary)
        m_figures->setFigures(m_summary->figures, m_balances, m_session.workspace().currency, m_session.modes().both());
}

void ParticipantView::fillWho()
{
    const Participant &person = m_summary->participant;
    auto *details = new DetailsView;
    details->addBadge({items::ParticipantModel::stateText(person.state), stateLook(word(person.state))});
    if (!person.name.isEmpty())
        details->addHeading(person.name);
    details->addCopyFact({}, person.email, tr("Copy the e-mail address"));
    if (!person.formerEmails.isEmpty())
        details->addNote(tr("Formerly %1").arg(safeText(person.formerEmails.join(u", "_s), 300)));
    details->addFact(tr("Joined"),
        toUnixMs(person.joinedAt) == 0 ? u"–"_s : formatDateShort(person.joinedAt, merchantsZone(m_session)));
    if (!person.group.isEmpty())
        details->addFact(tr("Group"), person.group);
    if (!person.country.isEmpty())
        details->addFact(tr("Country"), person.country);
    if (!person.campaigns.isEmpty()) {
        details->addSection(tr("Campaigns"));
        details->addSentence(person.campaigns.join(u'\n'));
    }
    auto *balance = new BalanceView(m_session, person.id);
    if (m_care) {
        connect(balance, &BalanceView::writeOffWanted, m_care,
            [this, id = person.id](const Money &owed) { m_care->requestWriteOff(id, owed); });
        connect(balance, &BalanceView::decisionWanted, m_care, &ParticipantCare::decideWriteOff);
    }
    details->addWidget(balance);
    auto *method = new MethodPanel(m_session, person);
    connect(method, &MethodPanel::changed, this, [this](const QString &sentence) {
        m_banners->showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    details->addWidget(method);
    m_method = method;
    m_codes = new CodesPanel(m_session, person.id, person.codes, m_commands.codes);
    details->addWidget(m_codes);
    details->addSection(tr("Go to"));
    details->addCommand(m_commands.rewards);
    details->addCommand(m_commands.referrals);
    details->addSection(tr("Personal data"));
    details->addCommand(m_commands.erase);
    details->finish();
    // Something in it may have asked for this.
    if (QWidget *former = m_who->takeWidget())
        former->deleteLater();
    m_who->setWidget(details);
    details->setAutoFillBackground(false); // the card is the ground
}

void ParticipantView::editPayoutMethod()
{
    if (m_method)
        m_method->edit();
}

void ParticipantView::switchCodeOff()
{
    if (m_codes && !m_codes->offerSwitchOff(m_header->mapToGlobal(m_header->rect().center())))
        m_banners->showBanner(u"care"_s, {Tone::Info, tr("No code of this participant is in use."), {}, {}, true});
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/historysheet.h"

#include "models/core/campaigndocument.h"
#include "models/services/background.h"
#include "models/services/termchanges.h"
#include "views/campaigns/campaignsentences.h"
#include "views/campaigns/changesentences.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString sinceText(const HistorySheet::PastVersion &version, const QTimeZone &zone)
{
    return version.number == 1 ? HistorySheet::tr("from the beginning")
                               : HistorySheet::tr("from %1").arg(formatDateTime(version.validFrom, zone));
}

void addSentences(DetailsView *details, const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    details->addSection(title);
    for (const QString &sentence : sentences)
        details->addSentence(sentence);
}

} // namespace

HistorySheet::HistorySheet(Session &session, const QString &campaign, QWidget *parent)
    : Sheet(session, tr("Versions of “%1”").arg(safeText(campaign, 60)), 80, parent),
      m_list(new QListWidget),
      m_against(FilterBar::makeChoice(tr("Compared with"))),
      m_details(new QScrollArea),
      m_use(makeButton(Icon::Edit, tr("Edit from this version …")))
{
    addNote(tr("A payment keeps the terms of the version that was in force when it was billed."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Large));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFixedWidth(scaled(230));
    m_details->setProperty("rdGround", true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setAccessibleName(tr("What this version changed"));
    row->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(Space::Small));
    auto *compared = new QHBoxLayout;
    compared->setSpacing(space(Space::Small));
    compared->addWidget(plainLabel(tr("Compared with")));
    compared->addWidget(m_against);
    compared->addStretch(1);
    right->addLayout(compared);
    right->addWidget(m_details, 1);
    row->addLayout(right, 1);
    body()->addLayout(row, 1);
    addLeadingButton(m_use);
    m_use->setEnabled(false);
    setDone();
    resize(qMax(minimumWidth(), scaled(760)), scaled(520));
    connect(m_list, &QListWidget::currentRowChanged, this, &HistorySheet::show);
    connect(m_against, &QComboBox::activated, this, [this] { show(m_list->currentRow()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        const int current = m_list->currentRow();
        if (current < 0)
            return;
        accept(); // first: what opens next takes the focus
        Q_EMIT editRequested(toCampaignDocument(m_versions[static_cast<std::size_t>(current)].terms));
    });
    services::inBackground(
        this, [&desk = session.desk(), campaign] { return desk.campaigns.history(campaign); },
        [this](Result<std::vector<PastVersion>> versions) {
            if (versions)
                take(*std::move(versions));
            else
                showError(versions.error());
            Q_EMIT loaded();
        });
}

void HistorySheet::take(std::vector<PastVersion> versions)
{
    m_versions = std::move(versions);
    for (const PastVersion &version : m_versions) {
        auto *item = new QListWidgetItem(
            u"%1\n%2"_s.arg(tr("Version %1").arg(version.number), sinceText(version, merchantsZone(session()))),
            m_list);
        item->setSizeHint({0, 2 * fontMetrics().lineSpacing() + space(Space::Medium)});
    }
    m_against->addItem(tr("the version before"), -1);
    for (std::size_t i = 0; i < m_versions.size(); ++i)
        m_against->addItem(tr("version %1").arg(m_versions[i].number), static_cast<int>(i));
    m_against->setEnabled(m_versions.size() > 1);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistorySheet::show(int row)
{
    m_use->setEnabled(row >= 0);
    if (row < 0)
        return;
    const PastVersion &version = m_versions[static_cast<std::size_t>(row)];
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, 0, space(Space::Medium), 0);
    details->addHeading(tr("Version %1").arg(version.number));
    details->addFact(tr("In force"), sinceText(version, merchantsZone(session())));
    if (!version.author.isEmpty())
        details->addFact(tr("Made by"), version.author);
    addChanges(details, version);
    addSentences(details, tr("Who gets what"), sideSentences(version.terms));
    addSentences(details, tr("When a reward is due"), timingSentences(version.terms, merchantsZone(session())));
    addSentences(details, tr("Limits"), limitSentences(version.terms));
    details->finish();
    m_details->setWidget(details);
}

/// To the version before, or to the one a person has chosen.
void HistorySheet::addChanges(DetailsView *details, const PastVersion &version) const
{
    const int chosen = m_against->currentData().toInt();
    const PastVersion *other = chosen >= 0 ? &m_versions[static_cast<std::size_t>(chosen)] : nullptr;
    details->addSection(other ? tr("What differs from version %1").arg(other->number) : tr("What changed"));
    if (other && other->number == version.number) {
        details->addSentence(tr("This is the same version."));
        return;
    }
    if (!other && version.number == 1) {
        details->addSentence(tr("This is how the campaign began."));
        return;
    }
    const auto changes = other ? services::differencesOf(other->terms, version.terms) : version.changes;
    if (changes.empty())
        details->addSentence(tr("Nothing that can be told in words."));
    for (const services::TermChange &change : changes)
        details->addSentence(changeSentence(change, merchantsZone(session())));
}

QStringList HistorySheet::said() const
{
    QStringList texts;
    if (!m_details->widget())
        return texts;
    for (const QLabel *label : m_details->widget()->findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

} // namespace rd::views

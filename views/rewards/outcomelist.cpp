// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/outcomelist.h"

#include "models/items/rewardmodel.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/tabletools.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/segmentbar.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr auto kAll = "all"_L1;

int column(OutcomeColumn which)
{
    return static_cast<int>(which);
}

QString groupWord(OutcomeLine::Kind kind)
{
    switch (kind) {
    case OutcomeLine::Kind::WouldIssue:
        return u"would-issue"_s;
    case OutcomeLine::Kind::Issued:
        return u"issued"_s;
    case OutcomeLine::Kind::OnItsWay:
        return u"on-its-way"_s;
    case OutcomeLine::Kind::Blocked:
        return u"blocked"_s;
    case OutcomeLine::Kind::Uncertain:
        return u"uncertain"_s;
    }
    return {};
}

constexpr OutcomeLine::Kind kKinds[] = {OutcomeLine::Kind::WouldIssue, OutcomeLine::Kind::Issued,
    OutcomeLine::Kind::OnItsWay, OutcomeLine::Kind::Blocked, OutcomeLine::Kind::Uncertain};

} // namespace

OutcomeList::OutcomeList(Session &session, QWidget *sheet)
    : m_session(session),
      m_model(new OutcomeModel(this)),
      m_review(new SegmentBar(tr("What will happen"))),
      m_result(new SegmentBar(tr("What became of them"))),
      m_filters(new FilterBar),
      m_reasons(nullptr),
      m_table(new ElidedTable(tr("What happens to each reward"))),
      m_tools(nullptr),
      m_nothing(paragraphLabel({}))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space(Space::Small));
    buildGroups();
    body->addWidget(m_review, 0, Qt::AlignLeading);
    body->addWidget(m_result, 0, Qt::AlignLeading);
    body->addWidget(m_filters);
    m_filters->addSearch(tr("Search participant, customer or reference"));
    m_reasons = m_filters->addChoice(tr("Reason"));
    m_tools = new TableTools(session, *m_table, *m_filters, u"issue"_s, sheet, TableTools::Keeps::Nothing);
    buildTable();
    body->addWidget(m_table, 1);
    m_nothing->setInk(Token::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    body->addWidget(m_nothing);
    body->addWidget(m_tools->footer());
    connect(m_filters, &FilterBar::searchChanged, m_model, &OutcomeModel::setSearch);
    connect(m_filters, &FilterBar::changed, this, &OutcomeList::applyFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutcomeList::refreshNothing);
    setFocusProxy(m_table);
}

void OutcomeList::buildGroups()
{
    m_review->addSegment(kAll, tr("All"));
    m_review->addSegment(groupWord(OutcomeLine::Kind::WouldIssue), tr("Will be issued"));
    m_review->addSegment(groupWord(OutcomeLine::Kind::Blocked), tr("Not now"));
    m_result->addSegment(kAll, tr("All"));
    m_result->addSegment(groupWord(OutcomeLine::Kind::Issued), tr("Issued"));
    m_result->addSegment(groupWord(OutcomeLine::Kind::OnItsWay), tr("On their way"));
    m_result->addSegment(groupWord(OutcomeLine::Kind::Uncertain), tr("Being checked"));
    m_result->addSegment(groupWord(OutcomeLine::Kind::Blocked), tr("Not issued"));
    for (SegmentBar *bar : {m_review, m_result}) {
        bar->setCurrent(kAll);
        connect(bar, &SegmentBar::currentChanged, this, &OutcomeList::applyFilter);
    }
    // Said on paper and cleared together with search and reason.
    const auto chosen = [this] { return groups()->current() == kAll ? QString() : groups()->current(); };
    m_filters->addElsewhere({u"group"_s, [chosen] { return chosen().isEmpty() ? QJsonValue() : QJsonValue(chosen()); },
        [this](const QJsonValue &group) { groups()->setCurrent(group.toString(kAll)); },
        [this] { groups()->setCurrent(kAll); },
        [this, chosen] { return chosen().isEmpty() ? QString() : groups()->currentText(); }});
}

void OutcomeList::buildTable()
{
    m_model->setSaidZone(merchantsZone(m_session));
    m_table->setModel(m_model);
    m_tools->setModel(m_model);
    m_table->setTwoLineRows(true);
    m_table->setItemDelegateForColumn(column(OutcomeColumn::Outcome),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                const OutcomeLine &line = m_model->line(index);
                const QString code = OutcomeModel::outcomeCode(line);
                return QList<ChipContent>{{OutcomeModel::outcomeText(line),
                    line.kind == OutcomeLine::Kind::Blocked ? blockerLook(code) : stateLook(code)}};
            },
            m_table));
    m_table->setItemDelegateForColumn(
        column(OutcomeColumn::Participant), new TwoLineDelegate(items::CaptionRole, m_table));
    m_table->setItemDelegateForColumn(column(OutcomeColumn::Amount),
        new MoneyDelegate(
            [this](const QModelIndex &index) -> std::optional<Money> { return m_model->line(index).reward.amount; },
            [this](const QModelIndex &index) {
                return m_session.modes().both() && m_model->line(index).reward.mode() == Mode::Test ? tr("Test mode")
                                                                                                    : QString();
            },
            m_table));
    m_table->setColumnWidths({32, 26, 14, 0});
}

void OutcomeList::show(Of what, std::vector<OutcomeLine> lines)
{
    m_what = what;
    m_review->setVisible(what == Of::Review);
    m_result->setVisible(what == Of::Result);
    m_tools->setTitle(what == Of::Review ? tr("Rewards to be issued") : tr("Result of issuing rewards"));
    m_tools->noteLoaded();
    m_filters->clear();
    const auto total = static_cast<qint64>(lines.size());
    m_model->setLines(std::move(lines));
    m_tools->setTotal(total);
    count();
    fillReasons();
    applyFilter();
}

void OutcomeList::count()
{
    std::map<OutcomeLine::Kind, qint64> counts;
    for (const OutcomeLine &line : m_model->lines())
        ++counts[line.kind];
    SegmentBar *bar = groups();
    bar->setCount(kAll, static_cast<qint64>(m_model->lines().size()));
    for (const OutcomeLine::Kind kind : kKinds)
        bar->setCount(groupWord(kind), counts[kind]);
}

/// The most frequent one first.
void OutcomeList::fillReasons()
{
    std::map<Blocker, qint64> counts;
    for (const OutcomeLine &line : m_model->lines()) {
        if (line.blocker)
            ++counts[*line.blocker];
    }
    std::vector<std::pair<Blocker, qint64>> reasons(counts.begin(), counts.end());
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    m_reasons->clear();
    m_reasons->addItem(tr("Every reason"));
    for (const auto &[blocker, count] : reasons)
        m_reasons->addItem(tr("%1 (%2)", "reason, number of rewards")
                               .arg(items::RewardModel::blockerText(blocker), formatCount(count)),
            static_cast<int>(blocker));
    m_reasons->setVisible(reasons.size() > 1);
}

void OutcomeList::applyFilter()
{
    std::optional<OutcomeLine::Kind> wanted;
    for (const OutcomeLine::Kind kind : kKinds) {
        if (groupWord(kind) == groups()->current())
            wanted = kind;
    }
    std::optional<Blocker> reason;
    if (m_reasons->currentIndex() > 0)
        reason = static_cast<Blocker>(m_reasons->currentData().toInt());
    m_model->setShown(wanted, reason);
    refreshNothing();
}

void OutcomeList::refreshNothing()
{
    const QString complaint = m_tools->complaint();
    const bool isNothing = m_model->rowCount() == 0 && !m_model->lines().empty();
    m_nothing->setText(complaint.isEmpty() ? tr("No reward is in this group, or none matches the search.") : complaint);
    m_nothing->setVisible(isNothing);
}

} // namespace rd::views

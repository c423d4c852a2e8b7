// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/groupcontrol.h"

#include "models/items/rewardgroupmodel.h"
#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "views/rewards/grouplist.h"
#include "views/shell/session.h"
#include "views/widgets/chip.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QComboBox>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

using items::RewardGrouping;

constexpr qsizetype kLongestChip = 24;

/// As it is kept; never translated.
QString wordOf(RewardGrouping by)
{
    switch (by) {
    case RewardGrouping::Participant:
        return u"participant"_s;
    case RewardGrouping::Campaign:
        return u"campaign"_s;
    case RewardGrouping::None:
        break;
    }
    return {};
}

RewardGrouping groupingOf(QStringView word)
{
    for (const RewardGrouping by : {RewardGrouping::Participant, RewardGrouping::Campaign}) {
        if (word == wordOf(by))
            return by;
    }
    return RewardGrouping::None;
}

/// Test money says so wherever there is real money, too.
QString amountText(const items::ShownTotal &total, bool isMarked)
{
    const QString amount = formatMoney(total.amount);
    return isMarked && total.mode == Mode::Test ? GroupControl::tr("%1 (test)", "amount").arg(amount) : amount;
}

} // namespace

GroupControl::GroupControl(Session &session, items::RewardModel &rewards, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_rewards(rewards),
      m_choice(FilterBar::makeChoice(tr("Groups"))),
      m_chip(new Chip(QString())),
      m_list(new GroupList(
          [&session](const items::ShownTotal &total) { return amountText(total, session.modes().both()); }))
{
    buildWidgets();
    connect(&rewards, &items::RowModel::matchingChanged, this, &GroupControl::addUp);
    connect(m_choice, &QComboBox::activated, this,
        [this] { setGrouping(static_cast<RewardGrouping>(m_choice->currentData().toInt())); });
    connect(m_chip, &Chip::removed, this, [this] { showGroup({}); });
    connect(m_list, &GroupList::groupWanted, this, &GroupControl::showGroup);
}

void GroupControl::buildWidgets()
{
    m_choice->setToolTip(tr("Put the rewards together by participant or campaign"));
    m_choice->addItem(tr("Not grouped"), static_cast<int>(RewardGrouping::None));
    m_choice->addItem(tr("By participant"), static_cast<int>(RewardGrouping::Participant));
    m_choice->addItem(tr("By campaign"), static_cast<int>(RewardGrouping::Campaign));
    m_chip->setRemovable(true);
    m_chip->hide();
    m_list->remember(&m_session.viewState(), u"rewards/groups"_s);
}

std::optional<qint64> GroupControl::shown() const
{
    return isOneShown() ? std::optional(m_rewards.group().id) : std::nullopt;
}

bool GroupControl::isOneShown() const
{
    return m_rewards.group().by != RewardGrouping::None;
}

QString GroupControl::shownName() const
{
    const items::RewardGroup &group = m_rewards.group();
    return safeText(items::RewardGroupModel::nameText(group, group.nameIn(m_rewards.rewards())));
}

void GroupControl::setGrouping(RewardGrouping by)
{
    if (by == m_by)
        return;
    group(by);
    Q_EMIT changed();
}

void GroupControl::group(RewardGrouping by)
{
    m_by = by;
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(by)));
    show({});
    m_list->setGroups(nullptr, {}); // those before are of something else
    addUp();
    Q_EMIT shownChanged();
}

void GroupControl::showGroup(std::optional<qint64> id)
{
    if (id == shown())
        return;
    show(id);
    Q_EMIT changed();
}

void GroupControl::show(std::optional<qint64> id)
{
    const items::RewardGroup wanted =
        id && m_by != RewardGrouping::None ? items::RewardGroup{m_by, *id} : items::RewardGroup();
    if (wanted == m_rewards.group())
        return;
    m_rewards.setGroup(wanted);
    m_list->place(shown());
    if (m_list->groups()->rowOf(shown()) < 0)
        addUp(); // it is in the list while it is shown, with rewards or without
    refreshChip();
    Q_EMIT shownChanged();
}

void GroupControl::step(int by)
{
    const int last = m_list->groups()->rowCount() - 1;
    if (last < 0)
        return;
    const int row = qMax(0, m_list->groups()->rowOf(shown()));
    m_list->selectRow(qBound(0, row + by, last));
}

void GroupControl::refreshChip()
{
    const QString name = isOneShown() ? shownName() : QString();
    m_chip->setVisible(!name.isEmpty());
    const QString text = safeText(name, kLongestChip);
    m_chip->setText(plainMnemonic(text));
    m_chip->setAccessibleName(text);
    m_chip->setToolTip(tipText(tr("Only %1 is shown. Press to show all groups again.").arg(isolated(name))));
    m_chip->updateGeometry();
}

void GroupControl::noteRewards()
{
    if (isOneShown() && !m_rewards.group().placeIn(m_rewards.rewards()))
        show({});
    refreshChip(); // it may have another name now
}

/// One run at a time: what is typed meanwhile asks for one more, not for one each.
void GroupControl::addUp()
{
    m_isOutdated = m_isAdding;
    if (m_isAdding || m_by == RewardGrouping::None)
        return;
    m_isAdding = true;
    items::RewardGroups::Wanted wanted;
    wanted.index = m_rewards.sharedRewards();
    wanted.rows = m_rewards.matchingRows();
    wanted.by = m_by;
    wanted.base = m_session.workspace().currency;
    wanted.kept = shown();
    services::inBackground(
        this, [wanted = std::move(wanted)]() mutable { return items::RewardGroups::of(std::move(wanted)); },
        [this](std::shared_ptr<const items::RewardGroups> groups) { take(std::move(groups)); });
}

void GroupControl::take(std::shared_ptr<const items::RewardGroups> groups)
{
    m_isAdding = false;
    if (groups->grouping() == m_by)
        m_list->setGroups(std::move(groups), shown());
    if (m_isOutdated)
        addUp();
}

FilterBar::Elsewhere GroupControl::asFilter()
{
    FilterBar::Elsewhere filter;
    filter.key = u"groups"_s;
    filter.state = [this] { return state(); };
    filter.restore = [this](const QJsonValue &kept) { restore(kept); };
    filter.clear = [this] { show({}); };
    filter.sentence = [this] {
        if (!isOneShown())
            return QString();
        return m_by == RewardGrouping::Participant ? tr("Participant: %1").arg(shownName())
                                                   : tr("Campaign: %1").arg(shownName());
    };
    return filter;
}

/// Ids, no names: who was erased is not remembered here.
QJsonValue GroupControl::state() const
{
    if (m_by == RewardGrouping::None)
        return QJsonValue::Null;
    QJsonObject state{{u"by"_s, wordOf(m_by)}};
    if (const auto id = shown())
        state.insert(u"id"_s, *id);
    return state;
}

void GroupControl::restore(const QJsonValue &state)
{
    const QJsonObject kept = state.toObject();
    group(groupingOf(kept.value(u"by"_s).toString()));
    if (!kept.contains(u"id"_s))
        return;
    show(kept.value(u"id"_s).toInteger());
    // As long as there are no rewards, nobody knows whether there is such a group.
    if (m_rewards.rewards().size() > 0)
        noteRewards();
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardgroupmodel.h"

#include <QThreadPool>

#include <algorithm>

namespace rd::items {

namespace {

/// Groups keep their rewards alive, of which there may be a million: to free them takes longer than a frame.
void freeLater(std::shared_ptr<const RewardGroups> groups)
{
    if (groups)
        QThreadPool::globalInstance()->start([groups = std::move(groups)]() mutable { groups.reset(); });
}

} // namespace

RewardGroupModel::RewardGroupModel(QObject *parent) : QAbstractTableModel(parent)
{
    setAmountText([](const ShownTotal &total) {
        return QString(toDecimal(total.amount) + QLatin1Char(' ') + total.amount.currency.code());
    });
}

void RewardGroupModel::setGroups(std::shared_ptr<const RewardGroups> groups)
{
    beginResetModel();
    freeLater(std::exchange(m_groups, std::move(groups)));
    endResetModel();
}

/// The groups in the order asked for; none without groups.
const std::vector<quint32> &RewardGroupModel::ordered() const
{
    using enum RewardGroups::Order;
    static const std::vector<quint32> kNone;
    if (!m_groups)
        return kNone;
    const bool descends = m_sortOrder == Qt::DescendingOrder;
    if (m_column == RewardGroupColumn::Total)
        return m_groups->inOrder(descends ? ByAmountDescending : ByAmount);
    return m_groups->inOrder(descends ? ByNameDescending : ByName);
}

void RewardGroupModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const auto wanted = static_cast<RewardGroupColumn>(column);
    if (wanted == m_column && order == m_sortOrder)
        return;
    beginResetModel();
    m_column = wanted;
    m_sortOrder = order;
    endResetModel();
}

std::optional<qint64> RewardGroupModel::idOf(int row) const
{
    if (row < 1 || row >= rowCount())
        return {};
    return m_groups->id(group(row));
}

int RewardGroupModel::rowOf(std::optional<qint64> id) const
{
    if (!m_groups)
        return -1;
    if (!id)
        return 0;
    const auto found = m_groups->find(*id);
    if (!found)
        return -1;
    const std::vector<quint32> &rows = ordered();
    const auto at = std::find(rows.begin(), rows.end(), static_cast<quint32>(*found));
    return static_cast<int>(at - rows.begin()) + 1;
}

RewardGroups::Counts RewardGroupModel::counts(int row) const
{
    return row == 0 ? m_groups->allCounts() : m_groups->counts(group(row));
}

std::vector<ShownTotal> RewardGroupModel::totals(int row) const
{
    return row == 0 ? m_groups->allTotals() : m_groups->totals(group(row));
}

QString RewardGroupModel::readyText(quint32 count)
{
    return count == 0 ? QString() : tr("%Ln ready", "rewards with nothing in the way", static_cast<int>(count));
}

QString RewardGroupModel::blockedText(quint32 count)
{
    return count == 0 ? QString() : tr("%Ln blocked", "rewards", static_cast<int>(count));
}

QString RewardGroupModel::nameText(const RewardGroup &group, const QString &name)
{
    if (!name.isEmpty())
        return name;
    return group.by == RewardGrouping::Participant ? tr("Participant %1", "by number, who has no name").arg(group.id)
                                                   : tr("No campaign");
}

QString RewardGroupModel::shortAllText()
{
    return tr("All", "participants or campaigns, as the title of the column says");
}

QString RewardGroupModel::nameOf(int row) const
{
    const RewardGrouping by = m_groups->grouping();
    if (row == 0)
        return by == RewardGrouping::Participant ? tr("All participants") : tr("All campaigns");
    return nameText({by, m_groups->id(group(row))}, m_groups->name(group(row)));
}

QString RewardGroupModel::captionOf(int row) const
{
    const RewardGroups::Counts of = counts(row);
    QStringList parts{readyText(of.ready), blockedText(of.blocked)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList RewardGroupModel::sentences(int row) const
{
    const RewardGroups::Counts of = counts(row);
    QStringList lines{nameOf(row)};
    if (const QString email = row == 0 ? QString() : m_groups->email(group(row)); email != lines.constFirst())
        lines += email;
    lines += tr("%Ln rewards", nullptr, static_cast<int>(of.rewards));
    if (of.ready > 0)
        lines += tr("%Ln can be issued", "rewards with nothing in the way", static_cast<int>(of.ready));
    lines += blockedText(of.blocked);
    lines.removeAll(QString());
    return lines;
}

QString RewardGroupModel::totalOf(int row) const
{
    QStringList texts;
    for (const ShownTotal &total : totals(row))
        texts += m_amountText(total);
    return texts.join(QStringLiteral(" · "));
}

int RewardGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_groups ? 0 : static_cast<int>(m_groups->size()) + 1;
}

int RewardGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RewardGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isTotal = static_cast<RewardGroupColumn>(index.column()) == RewardGroupColumn::Total;
    switch (role) {
    case Qt::DisplayRole:
        return isTotal ? totalOf(index.row()) : nameOf(index.row());
    case Qt::AccessibleTextRole:
        return isTotal ? totalOf(index.row()) : sentences(index.row()).join(QStringLiteral(", "));
    case Qt::TextAlignmentRole:
        return QVariant(int((isTotal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case CaptionRole:
        return isTotal ? QVariant() : captionOf(index.row());
    case IdRole: {
        const auto id = idOf(index.row());
        return id ? QVariant(*id) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RewardGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isTotal = static_cast<RewardGroupColumn>(section) == RewardGroupColumn::Total;
    if (role == RawRole)
        return isTotal ? QStringLiteral("total") : QStringLiteral("group");
    if (role == Qt::TextAlignmentRole)
        return QVariant(int((isTotal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (isTotal)
        return tr("Total");
    if (!m_groups)
        return tr("Group");
    const int count = static_cast<int>(m_groups->size());
    return m_groups->grouping() == RewardGrouping::Participant ? tr("%Ln participants", nullptr, count)
                                                               : tr("%Ln campaigns", nullptr, count);
}

} // namespace rd::items

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/rewardform.h"

#include "views/campaigns/campaignsentences.h"
#include "views/campaigns/editor/editorwords.h"
#include "views/campaigns/editor/listfields.h"
#include "views/campaigns/editor/moneyfields.h"
#include "views/campaigns/editor/simplefields.h"
#include "views/theme/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The members that belong to a kind, as the parser has it.
QStringList membersOf(const QString &kind)
{
    if (kind == "coupon"_L1)
        return {u"percentOff"_s, u"amountOff"_s, u"duration"_s, u"months"_s};
    if (kind == "discount-code"_L1)
        return {u"percentOff"_s, u"amountOff"_s, u"usageLimit"_s, u"expiresDays"_s};
    if (kind == "price-change"_L1)
        return {u"price"_s};
    if (kind == "points"_L1 || kind == "goods"_L1)
        return {u"label"_s};
    return {u"amount"_s};
}

/// What a new reward of a kind begins with, so that its fields have something to say.
void fillDefaults(QJsonObject &reward, const QString &kind)
{
    const bool isDiscount = kind == "coupon"_L1 || kind == "discount-code"_L1;
    if (isDiscount && !reward.contains("percentOff"_L1) && !reward.contains("amountOff"_L1))
        reward.insert(u"percentOff"_s, u"10"_s);
    if (kind == "coupon"_L1 && !reward.contains("duration"_L1))
        reward.insert(u"duration"_s, u"once"_s);
}

} // namespace

RewardForm::RewardForm(EditorContext &context, const QString &path, const FieldWords &words, Role role, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(path), m_role(role), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(Space::Medium));
    QList<Choice> choices = editorChoices(EditorTopic::RewardKind);
    if (role == Role::Side)
        choices.prepend(Choice{QString(), tr("Nothing", "no reward")});
    // The kind is written with what belongs to it: the field writes through this form.
    m_kind = new ChoiceField(context, member("kind"), words, choices);
    m_kind->setWrite([this](const QString &kind) { write(kind); });
    m_column->addWidget(m_kind);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rebuild();
}

QString RewardForm::member(const char *name) const
{
    return memberPath(m_path, QString::fromLatin1(name));
}

void RewardForm::write(const QString &kind)
{
    if (kind.isEmpty()) {
        m_context.draft.set(m_path, QJsonValue(QJsonValue::Undefined));
        rebuild();
        return;
    }
    const QJsonObject before = m_context.draft.value(m_path).toObject();
    QJsonObject after{{u"kind"_s, kind}};
    for (const QString &name : membersOf(kind)) {
        if (before.contains(name))
            after.insert(name, before.value(name));
    }
    fillDefaults(after, kind);
    m_context.draft.set(m_path, after);
    rebuild();
}

void RewardForm::rebuild()
{
    if (m_members) {
        m_members->hide();
        m_members->setParent(nullptr);
        m_members->deleteLater();
    }
    m_members = new QWidget;
    auto *column = new QVBoxLayout(m_members);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    const QString kind = m_context.draft.value(member("kind")).toString();
    if (kind == "coupon"_L1)
        addCoupon(column);
    else if (kind == "discount-code"_L1)
        addDiscountCode(column);
    else if (kind == "price-change"_L1)
        column->addWidget(new PickField(m_context, member("price"),
            {tr("New price"), tr("The subscription of the person moves to it.")}, PickField::Of::OnePrice));
    else if (kind == "points"_L1 || kind == "goods"_L1)
        column->addWidget(new TextField(m_context, member("label"),
            {tr("What the person gets"), tr("As it shall be read, for example “100 points” or “a mug”.")}));
    else if (!kind.isEmpty())
        addAmount(column);
    m_members->setVisible(column->count() > 0);
    m_column->addWidget(m_members);
}

void RewardForm::addAmount(QVBoxLayout *column)
{
    const FieldWords words = m_role == Role::Side ? FieldWords{tr("Fixed amount, once for each referral"),
                                 tr("Leave it empty for what the rules compute from each payment.")}
                                                  : FieldWords{tr("Amount"), {}};
    const auto need = m_role == Role::Side ? AmountsField::Need::Optional : AmountsField::Need::Required;
    column->addWidget(new AmountsField(m_context, member("amount"), words, need));
}

void RewardForm::addDiscount(QVBoxLayout *column)
{
    auto *form = new QComboBox;
    form->addItem(tr("A share of the price"));
    form->addItem(tr("A fixed amount"));
    form->setAccessibleName(tr("How the discount is given"));
    const bool isAmount = m_context.draft.has(member("amountOff"));
    form->setCurrentIndex(isAmount ? 1 : 0);
    leaveWheelToForm(form);
    QWidget *amount = isAmount ? static_cast<QWidget *>(new AmountsField(
                          m_context, member("amountOff"), {tr("Amount off"), {}}, AmountsField::Need::Required))
                               : new PercentField(m_context, member("percentOff"), {tr("Percent off"), {}});
    column->addWidget(form);
    column->addWidget(amount);
    connect(form, &QComboBox::currentIndexChanged, this, [this](int index) {
        QJsonObject reward = m_context.draft.value(m_path).toObject();
        reward.remove(index == 1 ? u"percentOff"_s : u"amountOff"_s);
        const QJsonObject none{{u"minor"_s, QString()}, {u"currency"_s, m_context.base.code()}};
        if (index == 1)
            reward.insert(u"amountOff"_s, QJsonArray{none});
        else
            reward.insert(u"percentOff"_s, u"10"_s);
        m_context.draft.set(m_path, reward);
        rebuild();
    });
}

void RewardForm::addCoupon(QVBoxLayout *column)
{
    addDiscount(column);
    auto *duration = new ChoiceField(
        m_context, member("duration"), {tr("How long"), {}}, editorChoices(EditorTopic::CouponDuration));
    duration->setWrite([this](const QString &word) {
        QJsonObject reward = m_context.draft.value(m_path).toObject();
        reward.insert(u"duration"_s, word);
        reward.remove(u"months"_s);
        if (word == "repeating"_L1)
            reward.insert(u"months"_s, 3);
        m_context.draft.set(m_path, reward);
        rebuild();
    });
    if (m_context.draft.value(member("duration")).toString() != "repeating"_L1) {
        column->addWidget(duration);
        return;
    }
    auto *months = new NumberField(m_context, member("months"), {tr("For how many months"), {}},
        {1, 1200, 1, tr("months", "behind a number"), {}});
    column->addWidget(new FieldRow({duration, months}));
}

void RewardForm::addDiscountCode(QVBoxLayout *column)
{
    addDiscount(column);
    auto *uses = new NumberField(m_context, member("usageLimit"), {tr("How often it can be used"), {}},
        {1, 1'000'000, 1, tr("times", "behind a number"), tr("without limit")});
    auto *days = new NumberField(m_context, member("expiresDays"), {tr("How long it can be used"), {}},
        {1, 3650, 1, tr("days", "behind a number"), tr("without end")});
    column->addWidget(new FieldRow({uses, days}));
}

QString rewardSummary(const QJsonValue &reward)
{
    const QJsonObject document{{u"version"_s, 1}, {u"name"_s, u"-"_s}, {u"kind"_s, u"affiliate"_s},
        {u"connections"_s, QJsonArray{u"-"_s}}, {u"rewards"_s, QJsonObject{{u"referrer"_s, reward}}}};
    const auto terms = parseCampaignDocument(QJsonDocument(document).toJson());
    if (!terms || !terms->referrer)
        return {};
    return fixedRewardText(*terms->referrer);
}

} // namespace rd::views

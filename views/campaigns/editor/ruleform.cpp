// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/ruleform.h"

#include "views/campaigns/campaignsentences.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/disclosure.h"
#include "views/campaigns/editor/editorwords.h"
#include "views/campaigns/editor/listeditor.h"
#include "views/campaigns/editor/listfields.h"
#include "views/campaigns/editor/moneyfields.h"
#include "views/theme/tokens.h"
#include "views/widgets/apart.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QStringList membersOf(int formula)
{
    switch (formula) {
    case 1:
        return {u"flat"_s, u"per"_s, u"allowAboveBase"_s, u"flatProportional"_s};
    case 2:
        return {u"tiers"_s, u"tierBy"_s, u"tierWindow"_s};
    default:
        return {u"percent"_s};
    }
}

} // namespace

RuleForm::RuleForm(EditorContext &context, const QString &path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(path), m_formula(new QComboBox), m_place(new QVBoxLayout)
{
    build();
}

QString RuleForm::member(const char *name) const
{
    return memberPath(m_path, QString::fromLatin1(name));
}

RuleForm::Formula RuleForm::formula() const
{
    if (m_context.draft.has(member("flat")))
        return Flat;
    return m_context.draft.has(member("tiers")) ? Tiers : Percent;
}

void RuleForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Large));
    column->addWidget(new TextField(m_context, member("name"),
        {tr("Name of the rule"), tr("Stands in the explanation of each reward. Rewards refer to it: keep it.")}));
    buildFormulaChoice(column);
    m_place->setSpacing(space(Space::Medium));
    column->addLayout(m_place);
    rebuild();
    column->addWidget(durationForm());
    addFilters(column);
    auto *more = new Disclosure(tr("More for this rule"));
    addRest(more->body());
    column->addWidget(more);
}

void RuleForm::buildFormulaChoice(QVBoxLayout *column)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space(Space::Tight));
    PlainLabel *label = plainLabel(tr("What it earns"));
    label->setBuddy(m_formula);
    m_formula->addItem(tr("A share of the payment"));
    m_formula->addItem(tr("A fixed amount"));
    m_formula->addItem(tr("A share that rises in steps"));
    m_formula->setAccessibleName(label->text());
    m_formula->setCurrentIndex(formula());
    leaveWheelToForm(m_formula);
    words->addWidget(label);
    words->addWidget(m_formula);
    column->addLayout(words);
    connect(m_formula, &QComboBox::currentIndexChanged, this, &RuleForm::choose);
}

void RuleForm::choose(int formula)
{
    QJsonObject rule = m_context.draft.value(m_path).toObject();
    for (int other = 0; other < 3; ++other) {
        QJsonObject kept;
        for (const QString &name : membersOf(other)) {
            if (rule.contains(name))
                kept.insert(name, rule.take(name));
        }
        if (!kept.isEmpty())
            m_former.insert(other, kept);
    }
    const QJsonObject none{{u"minor"_s, QString()}, {u"currency"_s, m_context.base.code()}};
    const QJsonObject usual = formula == Flat ? QJsonObject{{u"flat"_s, QJsonArray{none}}}
        : formula == Tiers ? QJsonObject{{u"tiers"_s, QJsonArray{QJsonObject{{u"from"_s, 0}, {u"percent"_s, u"10"_s}}}}}
                           : QJsonObject{{u"percent"_s, u"10"_s}};
    const QJsonObject members = m_former.value(formula, usual);
    for (auto one = members.begin(); one != members.end(); ++one)
        rule.insert(one.key(), one.value());
    m_context.draft.set(m_path, rule);
    rebuild();
}

void RuleForm::rebuild()
{
    if (m_members) {
        m_members->hide();
        m_members->setParent(nullptr);
        m_members->deleteLater();
    }
    switch (formula()) {
    case Percent:
        m_members = percentForm();
        break;
    case Flat:
        m_members = flatForm();
        break;
    case Tiers:
        m_members = tiersForm();
        break;
    }
    m_place->addWidget(m_members);
}

QWidget *RuleForm::percentForm()
{
    return new PercentField(m_context, member("percent"),
        {tr("Percent"), tr("Of what the customer really paid, without tax and after discounts.")});
}

QWidget *RuleForm::flatForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    column->addWidget(new AmountsField(m_context, member("flat"),
        {tr("Amount"), tr("A payment in another currency than those named here earns nothing by this rule.")},
        AmountsField::Need::Required));
    column->addWidget(
        new ChoiceField(m_context, member("per"), {tr("How often"), {}}, editorChoices(EditorTopic::FlatPer)));
    column->addWidget(
        new SwitchField(m_context, member("allowAboveBase"), {tr("May be more than the customer paid"), {}}, false));
    column->addWidget(new SwitchField(m_context, member("flatProportional"),
        {tr("A partial refund lowers it in proportion"), tr("Otherwise it stays whole until all is refunded.")},
        false));
    return form;
}

QWidget *RuleForm::tiersForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    auto *by = new ChoiceField(
        m_context, member("tierBy"), {tr("The step depends on"), {}}, editorChoices(EditorTopic::TierBy));
    by->setWrite([this](const QString &word) {
        m_context.draft.set(member("tierBy"), word);
        rebuild();
    });
    auto *window =
        new ChoiceField(m_context, member("tierWindow"), {tr("Counted"), {}}, editorChoices(EditorTopic::TierWindow));
    column->addWidget(new FieldRow({by, window}));
    const bool isRevenue = by->chosen() == "revenue"_L1;
    ListEditor::Plan plan{member("tiers"), {tr("Add a step"), tr("Remove this step")}};
    plan.fresh = [this](qsizetype count) -> QJsonValue {
        const QJsonValue last = m_context.draft.value(elementPath(member("tiers"), count - 1));
        return QJsonObject{{u"from"_s, count == 0 ? 0 : last["from"_L1].toInteger() + 10},
            {u"percent"_s, last["percent"_L1].toString(u"10"_s)}};
    };
    plan.build = [this, isRevenue](const QString &path) -> QWidget * {
        auto *from = new TierStartField(m_context, memberPath(path, u"from"_s), {tr("From"), {}}, isRevenue);
        auto *percent = new PercentField(m_context, memberPath(path, u"percent"_s), {tr("Percent"), {}});
        return new FieldRow({from, percent});
    };
    column->addWidget(new ListEditor(m_context, std::move(plan)));
    return form;
}

QWidget *RuleForm::durationForm()
{
    auto *months = new NumberField(m_context, member("months"),
        {tr("For how many months"), tr("From the first payment that earns.")},
        {1, 1200, 1, tr("months", "behind a number"), tr("without end")});
    auto *payments =
        new NumberField(m_context, member("payments"), {tr("For how many payments"), tr("1 = the first payment only.")},
            {1, 1'000'000, 1, tr("payments", "behind a number"), tr("all")});
    return new FieldRow({months, payments});
}

void RuleForm::addFilters(QVBoxLayout *column)
{
    auto *products = new PickField(m_context, member("products"),
        {tr("Only these products"), tr("Without any, the rule is for everything.")}, PickField::Of::Products);
    auto *prices = new PickField(m_context, member("prices"),
        {tr("Only these prices"), tr("For a rate of its own for a yearly plan, say.")}, PickField::Of::Prices);
    column->addWidget(new FieldRow({products, prices}));
}

void RuleForm::addRest(QVBoxLayout *column)
{
    auto *groups = new TextsField(m_context, member("groups"),
        {tr("Only for these groups of participants"),
            tr("A rule for a group comes before a rule for a product or for everything.")},
        tr("Name of a group"));
    const auto suggest = [this, groups] { groups->setSuggestions(m_context.catalog.catalog().groups); };
    suggest();
    connect(&m_context.catalog, &CatalogBook::loaded, groups, suggest);
    column->addWidget(groups);
    column->addWidget(new PeopleField(m_context, member("participants"),
        {tr("Only for these participants"), tr("A rule for a participant comes before all others.")}));
    column->addWidget(new PickField(m_context, member("collections"),
        {tr("Only these collections"),
            tr("Products of a shop, by the collections they were in when they were bought. Stripe has none: there the "
               "rule never applies.")},
        PickField::Of::Collections));
    column->addWidget(new SwitchField(m_context, member("additive"),
        {tr("Comes on top of the rule that applies"), tr("Otherwise the first rule that fits is the only one.")},
        false));
    column->addWidget(
        new ChoiceField(m_context, member("rounding"), {tr("Rounding"), {}}, editorChoices(EditorTopic::Rounding)));
}

ListEditor *makeRuleList(EditorContext &context)
{
    ListEditor::Plan plan{u"rules"_s,
        {RuleForm::tr("Add a rule"), RuleForm::tr("Remove this rule"),
            RuleForm::tr("No rule: only fixed rewards are given, once for each referral.")},
        ListItem::Kind::OrderedCard};
    plan.fresh = [&context](qsizetype count) -> QJsonValue {
        QStringList names;
        for (qsizetype i = 0; i < count; ++i)
            names += context.draft.value(elementPath(u"rules"_s, i))["name"_L1].toString();
        // Rules are told apart by their names.
        qsizetype number = count + 1;
        while (names.contains(RuleForm::tr("Rule %1").arg(number)))
            ++number;
        return QJsonObject{{u"name"_s, RuleForm::tr("Rule %1").arg(number)}, {u"percent"_s, u"10"_s}};
    };
    plan.build = [&context](const QString &path) -> QWidget * { return new RuleForm(context, path); };
    plan.title = [&context](qsizetype at, const QJsonValue &rule) {
        const QString name = apart(rule["name"_L1].toString(), 80);
        return std::pair(RuleForm::tr("%1. %2", "place and name of a rule").arg(QString::number(at + 1), name),
            ruleSummary(context, rule));
    };
    return new ListEditor(context, std::move(plan));
}

QString ruleSummary(const EditorContext &context, const QJsonValue &rule)
{
    const QJsonObject document{{u"version"_s, 1}, {u"name"_s, u"-"_s}, {u"kind"_s, u"affiliate"_s},
        {u"connections"_s, QJsonArray{u"-"_s}}, {u"rules"_s, QJsonArray{rule}}};
    const auto terms = parseCampaignDocument(QJsonDocument(document).toJson());
    if (!terms)
        return {};
    const CatalogNames names{[&context](const QString &id) { return context.catalog.productText(id); },
        [&context](const QString &id) { return context.catalog.priceText(id); },
        [&context](const QString &id) { return context.catalog.collectionText(id); }};
    QStringList sentences{formulaText(terms->rules.front())};
    sentences += ruleConditions(terms->rules.front(), names);
    return sentences.join(u" · "_s);
}

} // namespace rd::views

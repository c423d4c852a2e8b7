// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/termspreview.h"

#include "models/items/campaignmodel.h"
#include "views/campaigns/campaignsentences.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/support/detailsview.h"
#include "views/widgets/apart.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

void addSection(DetailsView *details, const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    details->addSection(title);
    for (const QString &sentence : sentences)
        details->addSentence(sentence);
}

/// What one payment of 100 brings by the first rule that is for everything, or else the first.
void addExample(DetailsView *details, const CampaignTerms &terms, Currency base)
{
    if (!terms.referrer || !hasAmount(terms.referrer->kind) || !terms.referrer->amount.empty())
        return;
    const auto isForAll = [](const Rule &rule) {
        return rule.products.isEmpty() && rule.prices.isEmpty() && rule.collections.isEmpty()
            && rule.participants.isEmpty() && rule.groups.isEmpty();
    };
    const auto found = std::find_if(terms.rules.begin(), terms.rules.end(), isForAll);
    const auto rule = found != terms.rules.end() ? found : terms.rules.begin();
    if (rule == terms.rules.end() || (!rule->percent && (rule->tiers.empty() || rule->tiers.front().from != 0)))
        return;
    const Rate rate = rule->percent ? *rule->percent : rule->tiers.front().rate;
    qint64 paid = 100;
    for (int digit = 0; digit < base.exponent(); ++digit)
        paid *= 10;
    const Money earned{percentOf(paid, rate, rule->rounding), base};
    details->addSection(TermsPreview::tr("An example"));
    details->addSaid(
        TermsPreview::tr("A customer pays %1 without tax: %2 are earned by “%3”.", "amount, amount, name of a rule")
            .arg(formatMoney({paid, base}), formatMoney(earned), apart(rule->name)));
}

} // namespace

TermsPreview::TermsPreview(EditorContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(plainLabel(tr("In words"))),
      m_stale(paragraphLabel({})),
      m_scroll(new QScrollArea)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    m_title->setRole(TextRole::Strong);
    column->addWidget(m_title);
    m_stale->setInk(Token::Warning);
    m_stale->hide();
    column->addWidget(m_stale);
    m_scroll->setProperty("rdGround", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What this campaign says in words"));
    column->addWidget(m_scroll, 1);
    connect(&context.catalog, &CatalogBook::loaded, this, &TermsPreview::refresh);
}

void TermsPreview::showTitle(bool isShown)
{
    m_title->setVisible(isShown);
}

void TermsPreview::refresh()
{
    const auto &terms = m_context.draft.terms();
    if (terms)
        show(*terms);
    m_stale->setText(m_scroll->widget() ? tr("As it was before; some fields have to be put right.")
                                        : tr("It can be read here once the fields marked are filled in."));
    m_stale->setVisible(!terms);
}

void TermsPreview::show(const CampaignTerms &terms)
{
    auto *details = new DetailsView;
    details->layout()->setContentsMargins(0, 0, space(Space::Medium), 0);
    details->addHeading(terms.name);
    details->addNote(
        u"%1 · %2"_s.arg(items::CampaignModel::kindText(terms.kind), items::CampaignModel::stateText(terms.state)));
    const CatalogNames names{[this](const QString &id) { return m_context.catalog.productText(id); },
        [this](const QString &id) { return m_context.catalog.priceText(id); },
        [this](const QString &id) { return m_context.catalog.collectionText(id); }};
    addSection(details, tr("Who gets what"), sideSentences(terms, names));
    if (!terms.rules.empty())
        details->addSection(tr("Rules"));
    for (const Rule &rule : terms.rules) {
        details->addSaid(tr("%1: %2", "rule, what it earns").arg(apart(rule.name), formulaText(rule)));
        for (const QString &condition : ruleConditions(rule, names))
            details->addNote(condition);
    }
    addExample(details, terms, m_context.base);
    addSection(details, tr("How a referral is recognised"), recognitionSentences(terms));
    addSection(details, tr("When a reward is due"), timingSentences(terms, m_context.zone));
    addSection(details, tr("Limits"), limitSentences(terms));
    addSection(details, tr("What is looked at first"), reviewSentences(terms));
    addSection(details, tr("Where it takes payments from"), {terms.connections.join(u", "_s)});
    details->finish();
    m_scroll->setWidget(details);
}

QStringList TermsPreview::said() const
{
    QStringList texts;
    if (!m_scroll->widget())
        return texts;
    const auto labels = m_scroll->widget()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    return texts;
}

} // namespace rd::views

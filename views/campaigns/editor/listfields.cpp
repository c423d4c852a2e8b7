// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/listfields.h"

#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/catalogsheet.h"
#include "views/campaigns/editor/participantbook.h"
#include "views/theme/tokens.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QAbstractItemView>
#include <QEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts += value.toString();
    const QJsonArray array = value.toArray();
    for (const auto element : array)
        texts += element.toString();
    return texts;
}

} // namespace

ChipsField::ChipsField(
    EditorContext &context, const QString &path, const FieldWords &words, Empty empty, QWidget *parent)
    : Field(context, path, words, parent), m_texts(textsOf(draft().value(path))), m_empty(empty), m_chips(new QWidget)
{
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(Space::Tight));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    body()->addWidget(m_chips);
}

QString ChipsField::shown(const QString &text) const
{
    return safeText(text, 80);
}

void ChipsField::showChips()
{
    const auto old = m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly);
    for (Chip *chip : old) {
        chip->hide();
        m_chips->layout()->removeWidget(chip);
        chip->deleteLater();
    }
    for (const QString &text : std::as_const(m_texts)) {
        auto *chip = new Chip(shown(text));
        chip->setRemovable(true);
        chip->setAccessibleDescription(tr("Press to remove it"));
        chip->setToolTip(tipText(safeText(text)));
        m_chips->layout()->addWidget(chip);
        connect(chip, &Chip::removed, this, [this, text] { remove(text); });
    }
    m_chips->setVisible(!m_texts.isEmpty());
    m_chips->updateGeometry();
}

void ChipsField::add(const QStringList &texts)
{
    if (m_isSingle)
        m_texts.clear();
    for (const QString &text : texts) {
        if (!text.isEmpty() && !m_texts.contains(text))
            m_texts += text;
    }
    showChips();
    commit();
}

void ChipsField::remove(const QString &text)
{
    m_texts.removeOne(text);
    showChips();
    entry()->setFocus(Qt::OtherFocusReason);
    commit();
}

QJsonValue ChipsField::value() const
{
    if (m_texts.isEmpty() && m_empty == Empty::LeftOut)
        return QJsonValue(QJsonValue::Undefined);
    return QJsonArray::fromStringList(m_texts);
}

TextsField::TextsField(EditorContext &context, const QString &path, const FieldWords &words, const QString &placeholder,
    Empty empty, QWidget *parent)
    : ChipsField(context, path, words,
        empty == Empty::Written ? ChipsField::Empty::Written : ChipsField::Empty::LeftOut, parent),
      m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setMaxLength(254);
    QPushButton *add = makeButton(Icon::Plus, tr("Add"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addWidget(m_edit, 1);
    row->addWidget(add);
    body()->addLayout(row);
    add->setAccessibleName(tr("Add to “%1”").arg(words.label));
    setEntry(m_edit);
    showChips();
    connect(m_edit, &QLineEdit::returnPressed, this, &TextsField::take);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextsField::take);
    connect(add, &QPushButton::clicked, this, &TextsField::take);
}

void TextsField::take()
{
    const QString text = m_edit->text().trimmed();
    m_edit->clear();
    if (!text.isEmpty())
        add({text});
}

void TextsField::setSuggestions(const QStringList &suggestions)
{
    auto *completer = new QCompleter(suggestions, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    // After the completer has written it into the line.
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { take(); }, Qt::QueuedConnection);
}

QWidget *TextsField::entry() const
{
    return m_edit;
}

PeopleField::PeopleField(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent)
    : TextsField(context, path, words, tr("Name, e-mail address or code"), TextsField::Empty::LeftOut, parent),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    // What fits is found by the book, off this thread; the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setMaxVisibleItems(12);
    edit()->setCompleter(m_completer);
    edit()->installEventFilter(this);
    connect(edit(), &QLineEdit::textEdited, this, &PeopleField::look);
    connect(&context.people, &ParticipantBook::loaded, this, [this] {
        showChips();
        if (edit()->hasFocus() && !edit()->text().isEmpty())
            look();
    });
    // After the completer has written the address into the line.
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { take(); },
        Qt::QueuedConnection);
    if (!texts().isEmpty())
        context.people.want();
    showChips();
}

bool PeopleField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit() && event->type() == QEvent::FocusIn)
        context().people.want();
    return TextsField::eventFilter(watched, event);
}

QString PeopleField::shown(const QString &text) const
{
    const ParticipantBook &people = context().people;
    return people.isLoaded() && !people.knows(text)
        ? tr("%1 (nobody is called so yet)", "address or code").arg(people.textOf(text))
        : people.textOf(text);
}

void PeopleField::look()
{
    const QString text = edit()->text().trimmed();
    if (text.isEmpty()) {
        m_found->clear();
        return;
    }
    context().people.want();
    context().people.find(text, this, [this](const std::vector<ParticipantBook::Entry> &found) {
        m_found->clear();
        for (const ParticipantBook::Entry &entry : found) {
            auto *item = new QStandardItem(entry.text);
            item->setData(entry.email, Qt::UserRole);
            m_found->appendRow(item);
        }
        if (edit()->hasFocus() && !found.empty())
            m_completer->complete();
        else
            m_completer->popup()->hide();
    });
}

PickField::PickField(EditorContext &context, const QString &path, const FieldWords &words, Of of, QWidget *parent)
    : ChipsField(context, path, words, Empty::LeftOut, parent),
      m_of(of),
      m_pick(makeButton(Icon::Search,
          of == Of::Products          ? tr("Choose products …")
              : of == Of::Collections ? tr("Choose collections …")
              : of == Of::Prices      ? tr("Choose prices …")
                                      : tr("Choose a price …")))
{
    if (of == Of::OnePrice)
        setSingle();
    body()->addWidget(m_pick, 0, Qt::AlignLeading);
    setEntry(m_pick);
    showChips();
    connect(m_pick, &QPushButton::clicked, this, &PickField::pick);
    connect(&context.catalog, &CatalogBook::loaded, this, &PickField::showChips);
}

QString PickField::shown(const QString &text) const
{
    const CatalogBook &catalog = context().catalog;
    const bool isKnown = m_of == Of::Products ? catalog.knowsProduct(text)
        : m_of == Of::Collections             ? catalog.knowsCollection(text)
                                              : catalog.knowsPrice(text);
    const QString name = m_of == Of::Products ? catalog.productText(text)
        : m_of == Of::Collections             ? catalog.collectionText(text)
                                              : catalog.priceText(text);
    return isKnown || !catalog.isLoaded() ? name : tr("%1 (not among the synced ones)", "id").arg(name);
}

QJsonValue PickField::value() const
{
    if (m_of != Of::OnePrice)
        return ChipsField::value();
    return texts().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(texts().constFirst());
}

QWidget *PickField::entry() const
{
    return m_pick;
}

void PickField::pick()
{
    CatalogSheet::Question question;
    question.of = m_of == Of::Products ? CatalogSheet::Of::Products
        : m_of == Of::Collections      ? CatalogSheet::Of::Collections
                                       : CatalogSheet::Of::Prices;
    question.isSingle = isSingle();
    question.without = texts();
    question.connections = textsOf(draft().value(u"connections"_s));
    auto *sheet = new CatalogSheet(context().session, context().catalog, question, window());
    connect(sheet, &CatalogSheet::picked, this, [this](const QStringList &ids) {
        add(ids);
        m_pick->setFocus(Qt::OtherFocusReason);
    });
    sheet->open();
}

WordsField::WordsField(
    EditorContext &context, const QString &path, const FieldWords &words, const QList<Choice> &choices, QWidget *parent)
    : Field(context, path, words, parent), m_order(textsOf(draft().value(path)))
{
    const bool isAbsent = !draft().has(path);
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(plainMnemonic(choice.text));
        box->setProperty("rdWord", choice.word);
        box->setAccessibleName(choice.text);
        box->setAccessibleDescription(choice.sentence);
        box->setChecked(isAbsent || m_order.contains(choice.word));
        body()->addWidget(box);
        if (!choice.sentence.isEmpty()) {
            PlainLabel *note = captionLabel(choice.sentence);
            note->setWordWrap(true);
            const int inside = space(Space::Page);
            note->setContentsMargins(isRightToLeft() ? 0 : inside, 0, isRightToLeft() ? inside : 0, 0);
            body()->addWidget(note);
        }
        m_boxes += box;
        connect(box, &QCheckBox::toggled, this, &Field::commit);
    }
    if (!m_boxes.isEmpty())
        setEntry(m_boxes.constFirst());
}

QJsonValue WordsField::value() const
{
    QStringList ticked;
    for (const QString &word : m_order) {
        const QCheckBox *known = box(word);
        if (!known || known->isChecked())
            ticked += word;
    }
    for (const QCheckBox *one : m_boxes) {
        const QString word = one->property("rdWord").toString();
        if (one->isChecked() && !ticked.contains(word))
            ticked += word;
    }
    return QJsonArray::fromStringList(ticked);
}

QWidget *WordsField::entry() const
{
    return m_boxes.value(0);
}

QCheckBox *WordsField::box(const QString &word) const
{
    for (QCheckBox *one : m_boxes) {
        if (one->property("rdWord").toString() == word)
            return one;
    }
    return nullptr;
}

} // namespace rd::views

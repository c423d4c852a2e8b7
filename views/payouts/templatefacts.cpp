// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/templatefacts.h"

#include "views/payouts/templatewords.h"
#include "views/support/forms.h"
#include "views/theme/tokens.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMostLines = 1'000'000;
constexpr int kMostBytes = 1'000'000'000;
constexpr int kFactColumns = 3;

QComboBox *choice(const QStringList &words, QString (*text)(const QString &))
{
    auto *box = new QComboBox;
    for (const QString &word : words)
        box->addItem(text(word), word);
    return box;
}

QSpinBox *limitField(int most)
{
    auto *field = new QSpinBox;
    field->setRange(0, most);
    field->setSpecialValueText(TemplateFacts::tr("no limit"));
    field->setGroupSeparatorShown(true);
    return field;
}

void choose(QComboBox *box, const QString &word)
{
    box->setCurrentIndex(std::max(0, box->findData(word)));
}

} // namespace

TemplateFacts::TemplateFacts(const TemplateWords &words, QWidget *parent)
    : QWidget(parent),
      m_header(new QCheckBox(tr("The first row names the columns"))),
      m_mark(new QCheckBox(tr("The file begins with one"))),
      m_encoding(choice(words.encodings, TemplateWordings::encodingText)),
      m_separator(choice(words.separators, TemplateWordings::separatorText)),
      m_lineEnd(choice(words.lineEnds, TemplateWordings::lineEndText)),
      m_quotes(choice(words.quotes, TemplateWordings::quotesText)),
      m_decimalMark(choice(words.decimalMarks, TemplateWordings::decimalMarkText)),
      m_mostLines(limitField(kMostLines)),
      m_mostBytes(limitField(kMostBytes)),
      m_currencies(new QLineEdit),
      m_decided(captionLabel({})),
      m_source(new QPlainTextEdit),
      m_date(new QLineEdit),
      m_verified(new QCheckBox(tr("Checked with the provider: no warning any more")))
{
    build(words);
}

void TemplateFacts::build(const TemplateWords &words)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space(Space::Medium));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space(Space::Large));
    QFormLayout *left = makeForm();
    addFormRow(left, tr("Header row"), m_header);
    addFormRow(left, tr("Encoding"), m_encoding);
    addFormRow(left, tr("Byte order mark"), m_mark);
    addFormRow(left, tr("Sign between cells"), m_separator);
    addFormRow(left, tr("Line ends"), m_lineEnd);
    addFormRow(left, tr("Quotation marks"), m_quotes);
    addFormRow(left, tr("Decimal mark"), m_decimalMark);
    halves->addLayout(left, 1);
    m_text = left;
    QFormLayout *right = makeForm();
    addFormRow(right, tr("Most payouts in a file"), m_mostLines);
    addFormRow(right, tr("Most bytes of a file"), m_mostBytes);
    m_currencies->setPlaceholderText(tr("any"));
    addFormRow(right, tr("Currencies"), m_currencies);
    m_source->setTabChangesFocus(true);
    m_source->setFixedHeight(fontMetrics().lineSpacing() * 4);
    addFormRow(right, tr("Source"), m_source);
    addFormRow(right, tr("Date of the source"), m_date);
    addFormRow(right, tr("Verified"), m_verified);
    halves->addLayout(right, 1);
    page->addLayout(halves);
    m_decided->setWordWrap(true);
    page->addWidget(m_decided);
    page->addWidget(sectionLabel(tr("Not published by the provider")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::Large));
    int at = 0;
    for (const QString &fact : words.facts) {
        auto *box = new QCheckBox(TemplateWordings::factText(fact));
        grid->addWidget(box, at / kFactColumns, at % kFactColumns);
        ++at;
        m_facts[fact] = box;
        connect(box, &QCheckBox::toggled, this, &TemplateFacts::note);
    }
    page->addLayout(grid);
    page->addStretch(1);
    for (QCheckBox *box : {m_header, m_mark, m_verified})
        connect(box, &QCheckBox::toggled, this, &TemplateFacts::note);
    for (QComboBox *box : {m_encoding, m_separator, m_lineEnd, m_quotes, m_decimalMark})
        connect(box, &QComboBox::currentIndexChanged, this, &TemplateFacts::note);
    for (QSpinBox *field : {m_mostLines, m_mostBytes})
        connect(field, &QSpinBox::valueChanged, this, &TemplateFacts::note);
    for (QLineEdit *field : {m_currencies, m_date})
        connect(field, &QLineEdit::textEdited, this, &TemplateFacts::note);
    connect(m_source, &QPlainTextEdit::textChanged, this, &TemplateFacts::note);
}

void TemplateFacts::setTemplate(const PayoutTemplate &format)
{
    const bool wasFilling = std::exchange(m_filling, true);
    m_isTable = format.isTable;
    m_isWorkbook = format.isWorkbook;
    for (int row = 0; row < m_text->rowCount(); ++row)
        m_text->setRowVisible(row, !m_isWorkbook);
    m_settings = format.settings;
    m_header->setChecked(format.hasHeader);
    m_mark->setChecked(format.byteOrderMark);
    choose(m_encoding, format.encoding);
    choose(m_separator, format.separator);
    choose(m_lineEnd, format.lineEnd);
    choose(m_quotes, format.quotes);
    choose(m_decimalMark, format.decimalMark);
    m_mostLines->setValue(format.maxLines);
    m_mostBytes->setValue(static_cast<int>(std::min<qint64>(format.maxBytes, kMostBytes)));
    m_currencies->setText(format.currencies.join(u' '));
    m_source->setPlainText(format.source);
    m_date->setText(format.date);
    m_verified->setChecked(format.verified);
    for (const auto &[fact, box] : m_facts)
        box->setChecked(format.unverified.contains(fact));
    QStringList decided;
    for (const QString &fact : {u"decimal-mark"_s, u"byte-order-mark"_s, u"line-ends"_s}) {
        if (m_settings.contains(fact))
            decided += TemplateWordings::factText(fact);
    }
    if (m_settings.contains(u"template-header"_s))
        decided += tr("Columns, where the first line of a template is filled in");
    QStringList sentences;
    if (!decided.isEmpty())
        sentences += tr("Set where a batch is made: %1.", "facts").arg(decided.join(u", "_s));
    if (!format.wholeCurrencies.isEmpty())
        sentences += tr("Without decimals: %1.", "currencies").arg(format.wholeCurrencies.join(u", "_s));
    if (m_isWorkbook)
        sentences += tr("A workbook: amounts are numbers, everything else is text.");
    if (!m_isTable)
        sentences += tr("This file is no table: its bytes are made by the program.");
    m_decided->setText(sentences.join(u' '));
    m_decided->setVisible(!sentences.isEmpty());
    m_filling = wasFilling;
    refresh();
}

void TemplateFacts::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void TemplateFacts::fill(PayoutTemplate &format) const
{
    if (!m_isWorkbook) {
        format.hasHeader = m_header->isChecked();
        format.byteOrderMark = m_mark->isChecked();
        format.encoding = m_encoding->currentData().toString();
        format.separator = m_separator->currentData().toString();
        format.lineEnd = m_lineEnd->currentData().toString();
        format.quotes = m_quotes->currentData().toString();
        format.decimalMark = m_decimalMark->currentData().toString();
    }
    format.maxLines = m_mostLines->value();
    format.maxBytes = m_mostBytes->value();
    QString codes = m_currencies->text().toUpper();
    format.currencies = codes.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    format.source = m_source->toPlainText().simplified();
    format.date = m_date->text().trimmed();
    format.verified = m_verified->isChecked();
    QStringList unverified;
    for (const QString &fact : std::as_const(format.unverified)) { // those that stay keep their order
        if (const auto box = m_facts.find(fact); box != m_facts.end() && box->second->isChecked())
            unverified += fact;
    }
    for (const auto &[fact, box] : m_facts) {
        if (box->isChecked() && !unverified.contains(fact))
            unverified += fact;
    }
    format.unverified = unverified;
}

void TemplateFacts::note()
{
    if (!m_filling)
        Q_EMIT edited();
}

void TemplateFacts::refresh()
{
    const bool mayEdit = !m_readOnly && m_isTable;
    for (QWidget *field : findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(field) || qobject_cast<QComboBox *>(field) || qobject_cast<QCheckBox *>(field)
            || qobject_cast<QSpinBox *>(field))
            field->setEnabled(mayEdit);
    }
    m_source->setReadOnly(!mayEdit);
    m_decimalMark->setEnabled(mayEdit && !m_settings.contains(u"decimal-mark"_s));
    m_mark->setEnabled(mayEdit && !m_settings.contains(u"byte-order-mark"_s));
}

} // namespace rd::views

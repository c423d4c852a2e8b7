// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/searchcompleter.h"

#include "models/items/rowmodel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// One letter begins too many words of names.
constexpr qsizetype kLeastLetters = 2;

/// Where the word at the end of the line begins; quotation marks hold spaces together.
qsizetype beginOfLast(const QString &text)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            quoted = !quoted;
        else if (text.at(i).isSpace() && !quoted)
            begin = i + 1;
    }
    return begin;
}

} // namespace

SearchCompleter::SearchCompleter(const items::RowModel &model, QLineEdit *edit)
    : QCompleter(edit), m_model(model), m_edit(edit), m_offers(new QStringListModel(this))
{
    setModel(m_offers);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    popup()->setAccessibleName(tr("Fields to search in"));
    // Before the line edit asks for completions, which it does after this signal.
    connect(edit, &QLineEdit::textEdited, this, &SearchCompleter::offer);
    edit->setCompleter(this);
}

void SearchCompleter::offer(const QString &text)
{
    const QString last = text.mid(beginOfLast(text));
    const QString sign = last.startsWith(u'-') ? u"-"_s : QString();
    const QString word = last.mid(sign.size());
    QStringList offers;
    if (const qsizetype colon = word.indexOf(u':'); colon > 0) {
        const QString field = word.left(colon).toCaseFolded();
        // Marks and the sign are only needed in the end.
        QString typed = word.mid(colon + 1).remove(u'"');
        if (typed.startsWith(u'='))
            typed.remove(0, 1);
        for (const QString &value : m_model.fieldValues(field)) {
            const QString term = sign + items::RowModel::termFor(field, value);
            if (value.startsWith(typed, Qt::CaseInsensitive) && term.compare(last, Qt::CaseInsensitive) != 0)
                offers += term;
        }
    } else if (word.size() >= kLeastLetters) {
        for (const QString &name : m_model.fieldNames()) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                offers += sign + name + u':';
        }
    }
    m_offers->setStringList(offers);
}

/// What fits has been chosen in offer(): all of it.
QStringList SearchCompleter::splitPath(const QString &) const
{
    return {QString()};
}

QString SearchCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString text = m_edit->text();
    const QString offer = index.data(Qt::DisplayRole).toString();
    // While the offers are walked through, the line already ends with one of them.
    return text.left(beginOfLast(text)) + offer;
}

} // namespace rd::views

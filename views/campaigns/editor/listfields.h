// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/simplefields.h"

class QCompleter;
class QHBoxLayout;
class QPushButton;
class QStandardItemModel;

namespace rd::views {

/// A list of texts as chips that can be taken away; subclasses say how new ones come in.
class ChipsField : public Field {
    Q_OBJECT
public:
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    /// Adds what is not there yet, and writes.
    void add(const QStringList &texts);

protected:
    /// What an empty list becomes: left out, or written as one.
    enum class Empty { LeftOut, Written };
    ChipsField(EditorContext &context, const QString &path, const FieldWords &words, Empty empty, QWidget *parent);
    void showChips();
    /// How a text is shown.
    [[nodiscard]] virtual QString shown(const QString &text) const;
    /// For lists of at most one.
    void setSingle() { m_isSingle = true; }
    [[nodiscard]] bool isSingle() const { return m_isSingle; }

private:
    void remove(const QString &text);

    QStringList m_texts;
    Empty m_empty;
    bool m_isSingle = false;
    QWidget *m_chips;
};

/// Texts that are typed: metadata keys, participants, groups.
class TextsField : public ChipsField {
    Q_OBJECT
public:
    enum class Empty { LeftOut, Written };
    TextsField(EditorContext &context, const QString &path, const FieldWords &words, const QString &placeholder,
        Empty empty = Empty::LeftOut, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *entry() const override;
    /// What is offered while typing.
    void setSuggestions(const QStringList &suggestions);
    /// Adds what is written, and empties the line: what somebody typed counts, whether or not they pressed Add.
    void take();

protected:
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

/// Participants, picked by typing a part of name, address or code; an address or code nobody has yet can be typed
/// whole.
class PeopleField : public TextsField {
    Q_OBJECT
public:
    PeopleField(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent = nullptr);
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

protected:
    [[nodiscard]] QString shown(const QString &text) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QStandardItemModel *m_found;
    QCompleter *m_completer;
};

/// Products, prices or collections, picked from the synced ones by search. The price of a price change is one text, not
/// a list.
class PickField : public ChipsField {
    Q_OBJECT
public:
    enum class Of { Products, Prices, OnePrice, Collections };
    PickField(EditorContext &context, const QString &path, const FieldWords &words, Of of, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QPushButton *pickButton() const { return m_pick; }

protected:
    [[nodiscard]] QString shown(const QString &text) const override;

private:
    void pick();

    Of m_of;
    QPushButton *m_pick;
};

/// Some of several words, each a box to tick. The order in the document stays; what is ticked anew comes last.
class WordsField : public Field {
    Q_OBJECT
public:
    WordsField(EditorContext &context, const QString &path, const FieldWords &words, const QList<Choice> &choices,
        QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QCheckBox *box(const QString &word) const;

private:
    QStringList m_order;
    QList<QCheckBox *> m_boxes;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"

#include <QDateTime>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace rd::views {

/// A line of text; empty = left out.
class TextField : public Field {
    Q_OBJECT
public:
    TextField(EditorContext &context, const QString &path, const FieldWords &words, const QString &placeholder = {},
        QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

/// "7.5" with a percent sign behind it, in the person's decimal sign; empty = left out.
class PercentField : public Field {
    Q_OBJECT
public:
    PercentField(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

/// A whole number with its unit behind it.
class NumberField : public Field {
    Q_OBJECT
public:
    struct Range {
        int least = 0;
        int most = 1'000'000;
        int usual = 0; ///< what an absent member means
        QString unit{};
        QString none{}; ///< not empty: may be left out, and is called this then
    };
    NumberField(EditorContext &context, const QString &path, const FieldWords &words, const Range &range,
        QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QSpinBox *box() const { return m_box; }

private:
    Range m_range;
    QSpinBox *m_box;
};

/// Yes or no.
class SwitchField : public Field {
    Q_OBJECT
public:
    SwitchField(
        EditorContext &context, const QString &path, const FieldWords &words, bool usual, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QCheckBox *box() const { return m_box; }

private:
    QCheckBox *m_box;
};

struct Choice {
    QString word; ///< of the document; empty = the member is left out
    QString text;
    QString sentence{}; ///< what choosing it means
};

/// One of several words, with a sentence about the one chosen.
class ChoiceField : public Field {
    Q_OBJECT
public:
    /// The first choice is what an absent member means.
    ChoiceField(EditorContext &context, const QString &path, const FieldWords &words, const QList<Choice> &choices,
        QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QComboBox *box() const { return m_box; }
    [[nodiscard]] QString chosen() const;
    /// Writes something else than the word (a reward's whole object); before the first choice.
    using Write = std::function<void(const QString &word)>;
    void setWrite(Write write) { m_write = std::move(write); }

Q_SIGNALS:
    void chosenByPerson(const QString &word);

private:
    void describe();

    QList<Choice> m_choices;
    QString m_help;
    QComboBox *m_box;
    Write m_write;
};

/// A currency, chosen or typed.
class CurrencyField : public Field {
    Q_OBJECT
public:
    /// @param none what leaving it out means; empty = it has to be there
    CurrencyField(EditorContext &context, const QString &path, const FieldWords &words, const QString &none,
        QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;

private:
    QString m_none;
    QComboBox *m_box;
};

/// A moment in the merchant's time zone, or none.
class MomentField : public Field {
    Q_OBJECT
public:
    MomentField(EditorContext &context, const QString &path, const FieldWords &words, const QString &none,
        QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    [[nodiscard]] QDateEdit *dateEdit() const { return m_date; }

private:
    QJsonValue m_first; ///< kept to the millisecond while nobody changes it
    QDate m_firstDate;
    QTime m_firstTime;
    QCheckBox *m_box;
    QDateEdit *m_date;
    QTimeEdit *m_time;
};

/// Where tiers begin: a number of payments, or an amount of revenue.
class TierStartField : public Field {
    Q_OBJECT
public:
    TierStartField(EditorContext &context, const QString &path, const FieldWords &words, bool isRevenue,
        QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *entry() const override;

private:
    bool m_isRevenue;
    QLineEdit *m_edit;
};

} // namespace rd::views

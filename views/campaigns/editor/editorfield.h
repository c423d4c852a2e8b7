// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/currency.h"
#include "views/campaigns/editor/campaigndraft.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace rd::views {

class CatalogBook;
class ParticipantBook;
class PlainLabel;
class Session;

/// What all parts of one editor share; all of it outlives them.
struct EditorContext {
    CampaignDraft &draft;
    CatalogBook &catalog;
    Session &session;
    Currency base; ///< the workspace's own
    QTimeZone zone; ///< the merchant's
    ParticipantBook &people;
};

/// Words of a field: its name, and a sentence below it where the name does not say enough.
struct FieldWords {
    QString label;
    QString help{};
};

/// One member of the document: its name above it, a sentence below it, and what the parser says about it. Subclasses
/// show the member and write what the person does; untouched ones write nothing.
class Field : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the widgets say, to be written; undefined = the member is left out.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Writes value() into the draft.
    void commit();
    /// In words for the person, of what only the field knows (an amount that is none).
    [[nodiscard]] virtual QString ownProblem() const { return {}; }
    /// What is wrong with it; empty = nothing.
    void setProblem(const QString &text);
    [[nodiscard]] QString problem() const;
    /// Where the cursor goes.
    [[nodiscard]] virtual QWidget *entry() const = 0;

protected:
    Field(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent);
    [[nodiscard]] EditorContext &context() const { return m_context; }
    [[nodiscard]] CampaignDraft &draft() const { return m_context.draft; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] const QString &label() const { return m_label; }
    /// The label belongs to this widget; its name for assistive technology too, where it has none.
    void setEntry(QWidget *widget);
    void setHelp(const QString &help);
    /// The help stands below the words of a tick box, not below the box.
    void indentHelp();

private:
    EditorContext &m_context;
    QString m_path;
    QString m_label;
    PlainLabel *m_name;
    QVBoxLayout *m_body;
    PlainLabel *m_help;
    PlainLabel *m_problem;
};

/// Fields beside one another that share the width; below one another where there is no room.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    explicit FieldRow(const QList<QWidget *> &fields, QWidget *parent = nullptr);
    /// That of one field: the others go below it.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool narrow);

    QList<QWidget *> m_fields;
    bool m_narrow = false;
};

/// A spin box, date or choice in a scrolled form: turning the wheel over it scrolls the form until it has the focus.
void leaveWheelToForm(QWidget *field);
/// Typed figures with a point for decimals, whatever the person's locale writes.
[[nodiscard]] QString figuresWithPoint(QString text);

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chip.h"

#include <QWidget>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace rd::views {

/// The content of a side panel: a column of badges, figures, facts and sentences, filled anew for each row. Texts from
/// outside are made safe here.
class DetailsView : public QWidget {
    Q_OBJECT
public:
    explicit DetailsView(QWidget *parent = nullptr);

    void addBadge(const ChipContent &content);
    void addHeading(const QString &text); ///< the name of the thing
    void addSection(const QString &title);
    void addSentence(const QString &text);
    void addSaid(const QString &text); ///< a sentence whose parts are safe already (apart.h)
    void addNote(const QString &text); ///< muted
    /// "Earned        3,918.00 EUR"
    void addFact(const QString &label, const QString &value);
    /// The same with a button that copies the value; `name` says what the button does.
    void addCopyFact(const QString &label, const QString &value, const QString &name);
    void addCommand(QAction *action);
    /// A button of the caller's own, which shortens its words where the panel is narrow.
    void addButton(QPushButton *button);
    /// Any widget; the view takes it.
    void addWidget(QWidget *widget);
    /// The row of addFact(), for other places.
    [[nodiscard]] static QWidget *factRow(const QString &label, const QString &value);
    /// Last: keeps everything at the top.
    void finish();

Q_SIGNALS:
    void copied(const QString &value);

private:
    QVBoxLayout *m_column;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/theme/iconset.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace rd::views {

/// One thing that waits for a person.
struct AttentionItem {
    Tone tone = Tone::Warning;
    Icon icon = Icon::Warning;
    QString text; ///< "5 rewards could not be issued"
    QString detail; ///< second line; may be empty
    PageId page = PageId::Rewards; ///< where it is seen to
    QString argument;
};

/// A row that leads to where the thing is seen to.
class AttentionRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit AttentionRow(const AttentionItem &item, QWidget *parent = nullptr);
    [[nodiscard]] const AttentionItem &item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AttentionItem m_item;
};

/// The list of what waits; a calm sentence when nothing does.
class AttentionList : public QWidget {
    Q_OBJECT
public:
    explicit AttentionList(QWidget *parent = nullptr);
    void setItems(const QList<AttentionItem> &items);
    [[nodiscard]] QList<AttentionRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void activated(rd::views::PageId page, const QString &argument);

private:
    QVBoxLayout *m_column;
    QList<AttentionRow *> m_rows;
};

} // namespace rd::views

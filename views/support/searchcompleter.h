// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace rd::items {
class RowModel;
}

namespace rd::views {

/// Offers field terms while somebody types in the search: names ("state:") after two letters, and after the colon what
/// there is to choose from. Completes the word at the end; the rest of the line stays.
class SearchCompleter : public QCompleter {
    Q_OBJECT
public:
    /// Watches `edit` and belongs to it; `model` outlives it.
    SearchCompleter(const items::RowModel &model, QLineEdit *edit);

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    void offer(const QString &text);

    const items::RowModel &m_model;
    QLineEdit *m_edit;
    QStringListModel *m_offers;
};

} // namespace rd::views

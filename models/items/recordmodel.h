// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/windowmodel.h"

namespace rd::items {

enum class RecordColumn { When, Kind, Participant, Amount, Facts, By, Number };

/// The hash chain as a table, newest first: every posting and every decision there ever was.
class RecordModel : public WindowOf<BookRecord> {
    Q_OBJECT
public:
    /// What records are about, for the filter of the page.
    enum class Group { All, Money, Decisions, Payouts, Settings };
    using MoneyText = std::function<QString(const Money &)>;
    RecordModel(ListRepository &lists, Background background, MoneyText moneyText, QObject *parent = nullptr);
    void setGroup(Group group);
    /// What happened, in words.
    [[nodiscard]] static QString kindText(EntryKind kind);
    /// The same, where the record says more: an import about one person changed their state.
    [[nodiscard]] static QString kindText(const BookRecord &record);
    [[nodiscard]] static QString groupText(Group group);
    /// Kinds of a group, in the order of their numbers.
    [[nodiscard]] static std::vector<EntryKind> kindsOf(Group group);
    [[nodiscard]] static QString personText(const BookRecord &record);

protected:
    [[nodiscard]] Read read() const override { return &ListRepository::records; }
    [[nodiscard]] QVariant rowCell(const BookRecord &record, int column, int role) const override;
    [[nodiscard]] QString orderField(int column) const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> namesOf(const QString &field) const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> orderNamesOf(const QString &field) const override;
    [[nodiscard]] bool hasInstants(int column) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;

private:
    MoneyText m_moneyText;
};

} // namespace rd::items

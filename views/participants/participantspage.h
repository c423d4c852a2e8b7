// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "views/support/tablepage.h"

#include <optional>
#include <vector>

class QComboBox;

namespace rd {
struct ParticipantSummary;
}

namespace rd::items {
class ParticipantModel;
}

namespace rd::views {

class ParticipantCare;
class ParticipantView;

/// The people who refer: their codes, customers and figures, the way to bring more of them in, and what is done about
/// one of them. Enter opens the whole page of one, from where Esc leads back.
class ParticipantsPage : public TablePage {
    Q_OBJECT
public:
    explicit ParticipantsPage(Session &session, QWidget *parent = nullptr);
    /// "id 12" the page of one participant, with " from rewards" where Back leads elsewhere than to the table; "import"
    /// the import; other words a search.
    void open(const QString &argument) override;
    void reload() override;
    [[nodiscard]] items::ParticipantModel *model() const { return m_model; }
    [[nodiscard]] QAction *importAction() const { return m_import; }
    [[nodiscard]] QAction *codesAction() const { return m_codes; }
    [[nodiscard]] std::vector<ParticipantId> selectedParticipants() const;
    [[nodiscard]] ParticipantView *person() const { return m_person; }
    [[nodiscard]] QAction *statementAction() const { return m_statement; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *methodAction() const { return m_method; }
    [[nodiscard]] QAction *switchOffAction() const { return m_switchOff; }
    [[nodiscard]] QAction *backAction() const { return m_back; } ///< enabled on the page of one participant

protected:
    void fillPanel(const QModelIndex &index) override;
    void activateRow(const QModelIndex &index) override;
    [[nodiscard]] items::TableUpdate::Selected meaningOfSelection() const override;

private:
    struct Loaded;
    void buildCare();
    void editPerson();
    void buildPerson();
    void openPerson(ParticipantId id, std::optional<PageId> from);
    void leavePerson();
    void openStatements();
    [[nodiscard]] ParticipantCare *care() const;
    void buildFilters();
    void buildTable();
    void show(Loaded loaded);
    void fillCampaigns();
    void applyFilter();
    void createCodes();
    void refreshCare();
    [[nodiscard]] std::vector<ParticipantId> selectedIds() const;
    [[nodiscard]] std::optional<ParticipantSummary> current() const;

    items::ParticipantModel *m_model;
    QComboBox *m_states = nullptr;
    QComboBox *m_campaigns = nullptr;
    QAction *m_import = nullptr;
    QAction *m_codes = nullptr;
    QAction *m_rewards = nullptr;
    QAction *m_referrals = nullptr;
    QAction *m_adjust = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_statement = nullptr;
    QAction *m_details = nullptr;
    QAction *m_back = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_method = nullptr; ///< these two on the page of one participant
    QAction *m_switchOff = nullptr;
    ParticipantCare *m_care = nullptr;
    ParticipantCare *m_personCare = nullptr;
    ParticipantView *m_person = nullptr;
    std::optional<PageId> m_cameFrom; ///< nothing: from the table
    QStringList m_campaignNames;
    bool m_isRoundWanted = false; ///< rows were asked for while they were being read
    qint64 m_wantedId = 0; ///< argument of open() until the rows are there
};

} // namespace rd::views

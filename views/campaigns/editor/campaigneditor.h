// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/campaignservice.h"
#include "views/campaigns/editor/editorsections.h"
#include "views/support/sheet.h"

class QListWidget;
class QScrollArea;
class QStackedLayout;
class QTimer;

namespace rd::views {

class CatalogBook;
class SegmentBar;
class TermsPreview;
class WhatIfPanel;

/// The form over a whole campaign document: sections at the start, what it says in words at the end. It checks with the
/// parser that applies documents, shows beside it what it would have cost, and leads to the preview of the change; it
/// saves nothing itself.
class CampaignEditor : public Sheet {
    Q_OBJECT
public:
    /// @param document of an existing campaign, or what a new one begins with
    CampaignEditor(Session &session, const QJsonObject &document, EditorMode mode, QWidget *parent);
    ~CampaignEditor() override;

    [[nodiscard]] CampaignDraft &draft() { return m_draft; }
    [[nodiscard]] CatalogBook &catalog() { return *m_catalog; }
    [[nodiscard]] TermsPreview *preview() const { return m_preview; }
    [[nodiscard]] QListWidget *sectionList() const { return m_sections; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *costButton() const { return m_cost; }
    [[nodiscard]] WhatIfPanel *whatIf() const { return m_whatIf; }
    [[nodiscard]] SegmentBar *sideChoice() const { return m_sideChoice; }
    /// As the button does: "What would it cost?" beside the form, or below it where there is no room.
    void showCost();
    /// The field of this member; nullptr where it is not shown now (a closed element of a list).
    [[nodiscard]] Field *field(const QString &path) const;
    /// Builds everything that is built when it is first opened.
    void openEverything();

Q_SIGNALS:
    void applied(const rd::services::CampaignApplyReport &report);
    void checked(); ///< the marks of the fields are up to date

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(EditorMode mode);
    void buildSections(EditorMode mode);
    void placePreview(bool narrow);
    void showSide(const QString &id);
    void check();
    void mark();
    [[nodiscard]] std::optional<Error> placeError() const;
    [[nodiscard]] Field *fieldFor(const QString &path) const;
    void goToFirstComplaint();
    void goToSection(int index);
    void followScrolling();
    void takeTyped();
    void save();
    void apply(const QByteArray &document);
    void finish(const services::CampaignApplyReport &report);
    [[nodiscard]] std::vector<DocumentComplaint> allComplaints() const;

    CampaignDraft m_draft;
    CatalogBook *m_catalog;
    EditorContext m_context;
    QList<EditorSection> m_parts;
    QListWidget *m_sections;
    QScrollArea *m_scroll;
    QWidget *m_side;
    SegmentBar *m_sideChoice; ///< of what stands in m_side
    QStackedLayout *m_sideStack = nullptr;
    QWidget *m_words; ///< a section at the end: takes the preview where there is no room beside the form
    QWidget *m_costs; ///< the last section: takes the what-if there
    TermsPreview *m_preview;
    WhatIfPanel *m_whatIf;
    bool m_isNarrow = false;
    QTimer *m_pause;
    QPushButton *m_cost;
    QPushButton *m_save;
    bool m_saveTried = false; ///< until then what is not filled in yet is not blamed
    bool m_scrolling = false;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"

class QScrollArea;

namespace rd::views {

class PlainLabel;

/// What the campaign says in words, beside its form; with an example payment. While something is wrong it keeps what it
/// said last and tells so.
class TermsPreview : public QWidget {
    Q_OBJECT
public:
    explicit TermsPreview(EditorContext &context, QWidget *parent = nullptr);
    void refresh();
    /// What it is, above it; where nothing else says so.
    void showTitle(bool isShown);
    /// Everything it says, line by line.
    [[nodiscard]] QStringList said() const;

private:
    void show(const CampaignTerms &terms);

    EditorContext &m_context;
    PlainLabel *m_title;
    PlainLabel *m_stale;
    QScrollArea *m_scroll;
};

} // namespace rd::views

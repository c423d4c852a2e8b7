// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"

namespace rd::views {

/// A part of the form, with its name in the list of sections.
struct EditorSection {
    QString title;
    QWidget *widget = nullptr;
};

/// Who edits what: an existing campaign keeps its name, which its rewards refer to.
enum class EditorMode { New, Existing };

/// The sections of the form over the whole document, in the order people think in. Each member of the document has one
/// place in them.
[[nodiscard]] QList<EditorSection> makeSections(EditorContext &context, EditorMode mode);

} // namespace rd::views

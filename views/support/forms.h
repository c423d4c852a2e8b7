// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QFormLayout;
class QString;
class QWidget;

namespace rd::views {

/// A form with the usual distances, its labels in the middle of their fields.
[[nodiscard]] QFormLayout *makeForm();
/// Makes a window high enough for what is in it, up to what the screen has room for; it never shrinks. Later, from the
/// event loop.
void growToContent(QWidget *window);
/// A row of such a form; the label is the field's buddy and, where it has none yet, its accessible name.
void addFormRow(QFormLayout *form, const QString &label, QWidget *field);
/// Of a choice whose words may be longer than its place: what is chosen stands in its tooltip, too.
void tellWhole(QComboBox *choice);

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/dialogs.h"

namespace rd::views {

/// The real dialogs: window-modal sheets on the parent's window.
class WidgetDialogs : public Dialogs {
public:
    void confirm(QWidget *parent, const Confirmation &question, std::function<void(bool)> answer) override;
    void askText(
        QWidget *parent, const TextQuestion &question, std::function<void(std::optional<QString>)> answer) override;
    void openFile(
        QWidget *parent, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) override;
    void saveFile(
        QWidget *parent, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) override;
    void chooseFolder(
        QWidget *parent, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) override;
    void choosePrinter(QWidget *parent, const PrinterQuestion &question,
        std::function<void(const std::shared_ptr<QPagedPaintDevice> &)> answer) override;
};

} // namespace rd::views

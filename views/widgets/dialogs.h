// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace rd::views {

/// A choice that cannot be undone: a sentence with its amounts, and a verb on the button.
struct Confirmation {
    QString title;
    QString sentence; ///< "260.00 EUR will be credited to 12 customers. This cannot be taken back."
    QString detail; ///< further lines; may be empty
    QString verb; ///< "Issue 12 rewards", never "OK"
    QString cancel; ///< empty: "Cancel"
    bool destructive = false; ///< takes something away: the button is not the primary one
    std::chrono::milliseconds delay{800}; ///< before the verb can be pressed
};

/// A line of text from the person.
struct TextQuestion {
    QString title;
    QString label; ///< "Reason for rejecting"
    QString text; ///< what stands there at first
    QString verb;
    bool required = true;
    int maxLength = 2000;
    bool multiLine = false;
};

/// A file to read or to write.
struct FileQuestion {
    QString title;
    QString folder; ///< where to begin; empty: where the system likes
    QString suggestedName;
    QString filter; ///< "CSV files (*.csv)", several separated by ";;"
};

/// Where pages go.
struct PrinterQuestion {
    QString title; ///< of the document, as the printer lists it
    QPageLayout layout; ///< what the dialog begins with
};

/// Every dialog a page opens goes through here, so that tests can answer. Nothing waits: the answer arrives in the
/// callback, and never after `parent` is gone.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual void confirm(QWidget *parent, const Confirmation &question, std::function<void(bool agreed)> answer) = 0;
    virtual void askText(
        QWidget *parent, const TextQuestion &question, std::function<void(std::optional<QString>)> answer) = 0;
    /// Nothing: the person changed their mind.
    virtual void openFile(
        QWidget *parent, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) = 0;
    virtual void saveFile(
        QWidget *parent, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) = 0;
    virtual void chooseFolder(
        QWidget *parent, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) = 0;
    /// A printer set up as the person wants it; null: they changed their mind.
    virtual void choosePrinter(QWidget *parent, const PrinterQuestion &question,
        std::function<void(const std::shared_ptr<QPagedPaintDevice> &)> answer) = 0;
};

} // namespace rd::views

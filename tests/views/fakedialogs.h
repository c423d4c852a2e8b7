// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/dialogs.h"

#include <QList>
#include <QPdfWriter>

namespace rd::views {

/// Answers dialogs in tests: each question is kept, and answered at once with the next prepared answer (agreement and
/// nothing by default).
class FakeDialogs : public Dialogs {
public:
    QList<Confirmation> confirmations;
    QList<TextQuestion> textQuestions;
    QList<FileQuestion> fileQuestions;
    QList<PrinterQuestion> printerQuestions;
    bool agree = true;
    std::optional<QString> textAnswer;
    std::optional<QString> fileAnswer;
    std::optional<QString> printerAnswer; ///< a PDF file in place of paper
    std::function<void()> meanwhile; ///< happens while a place for a file is asked for

    /// Forgets questions and prepared answers.
    void reset()
    {
        confirmations.clear();
        textQuestions.clear();
        fileQuestions.clear();
        printerQuestions.clear();
        agree = true;
        textAnswer.reset();
        fileAnswer.reset();
        printerAnswer.reset();
        meanwhile = {};
    }

    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> answer) override
    {
        confirmations.append(question);
        answer(agree);
    }
    void askText(QWidget *, const TextQuestion &question, std::function<void(std::optional<QString>)> answer) override
    {
        textQuestions.append(question);
        answer(textAnswer);
    }
    void openFile(QWidget *, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) override
    {
        fileQuestions.append(question);
        answer(fileAnswer);
    }
    void saveFile(QWidget *, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) override
    {
        fileQuestions.append(question);
        if (meanwhile)
            meanwhile();
        answer(fileAnswer);
    }
    void chooseFolder(
        QWidget *, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) override
    {
        fileQuestions.append(question);
        answer(fileAnswer);
    }
    void choosePrinter(QWidget *, const PrinterQuestion &question,
        std::function<void(const std::shared_ptr<QPagedPaintDevice> &)> answer) override
    {
        printerQuestions.append(question);
        if (!printerAnswer) {
            answer(nullptr);
            return;
        }
        const auto printer = std::make_shared<QPdfWriter>(*printerAnswer);
        printer->setPageLayout(question.layout);
        answer(printer);
    }
};

} // namespace rd::views

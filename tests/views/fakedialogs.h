// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/dialogs.h"

#include <QList>

namespace rd::views {

/// Answers dialogs in tests: each question is kept, and answered at once with the next prepared answer (agreement and
/// nothing by default).
class FakeDialogs : public Dialogs {
public:
    QList<Confirmation> confirmations;
    QList<TextQuestion> textQuestions;
    QList<FileQuestion> fileQuestions;
    bool agree = true;
    std::optional<QString> textAnswer;
    std::optional<QString> fileAnswer;

    /// Forgets questions and prepared answers.
    void reset()
    {
        confirmations.clear();
        textQuestions.clear();
        fileQuestions.clear();
        agree = true;
        textAnswer.reset();
        fileAnswer.reset();
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
        answer(fileAnswer);
    }
    void chooseFolder(
        QWidget *, const FileQuestion &question, std::function<void(std::optional<QString>)> answer) override
    {
        fileQuestions.append(question);
        answer(fileAnswer);
    }
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/composition.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <functional>
#include <map>

namespace rd::app {

/// What every command gets: parsed arguments, where to print, how to reach the workspace. The workspace is opened on
/// first use only.
class Invocation {
public:
    Invocation(const QCommandLineParser &parser, QStringList arguments, Output &output,
        std::map<QString, Secret> environmentSecrets, CancelToken cancel);
    ~Invocation();

    [[nodiscard]] const QStringList &arguments() const
    {
        return m_arguments;
    } ///< positional, after the command's words
    [[nodiscard]] QString option(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList options(const QString &name) const { return m_parser.values(name); }
    /// Also false for an option this command does not know.
    [[nodiscard]] bool has(const QString &name) const { return m_parser.optionNames().contains(name); }
    [[nodiscard]] Output &out() { return m_output; }
    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }

    /// Opens the workspace (creating it with defaults where absent) and composes the services; the same one on later
    /// calls.
    [[nodiscard]] Result<Composition *> desk();
    /// Looks over a file that was not closed properly, and says so; at once where there is nothing to look over.
    /// Errors: as of Composition::checkFile().
    [[nodiscard]] Status checkFile(Composition &composition);
    /// Secrets given by the environment for this run.
    [[nodiscard]] std::map<QString, Secret> &environmentSecrets() { return m_environmentSecrets; }
    [[nodiscard]] QString workspaceDirectory() const;
    /// The modes of the workspace's connections.
    [[nodiscard]] Result<Modes> modes();
    /// `--mode test|live`; nothing where it is not given.
    [[nodiscard]] Result<std::optional<Mode>> mode() const;
    /// A local date such as 2026-04-30; nothing where the option is not given. Usage where it is no date.
    [[nodiscard]] Result<std::optional<LocalDay>> day(const QString &optionName) const;
    /// `--as`, else the computer's user.
    [[nodiscard]] QString member() const;
    /// member(), unlocked: a passphrase is asked for (prompt without echo, or one line of standard input). What they
    /// may do is the services' business.
    [[nodiscard]] Result<QString> decider();
    /// One line without echo, or of standard input where that is no terminal. SecretMissing when there is none.
    [[nodiscard]] Result<Secret> askSecret(const QString &prompt);
    /// An error of kind Usage where confirm() could not ask: neither a terminal nor `--yes`.
    [[nodiscard]] Status mayConfirm(const QString &what = QStringLiteral("moves money")) const;
    /// True when the person agreed, or `--yes`. Errors as mayConfirm().
    [[nodiscard]] Result<bool> confirm(const QString &question, const QString &what = QStringLiteral("moves money"));

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    Output &m_output;
    std::map<QString, Secret> m_environmentSecrets;
    CancelToken m_cancel;
    std::unique_ptr<Composition> m_composition;
};

/// One command of contract.md 3. `run` returns the exit status (0 or 1) or an error that carries its own.
struct Command {
    QString words; ///< "campaign apply"
    QString arguments; ///< "FILE"
    QString help;
    int minimumArguments = 0;
    int maximumArguments = 0; ///< -1 = any number
    QList<QCommandLineOption> options;
    std::function<Result<int>(Invocation &)> run;
    QString more = {}; ///< sentences for its own help; may be empty
};

/// `--mode`, for commands that enter or list money.
[[nodiscard]] QCommandLineOption modeOption();
/// " test" behind an amount that is no real money, where the workspace also has real money; else nothing.
[[nodiscard]] QString modeMark(Mode mode, const Modes &modes);

/// All commands, in the order of the help text.
[[nodiscard]] const std::vector<Command> &allCommands();

/// Usage ("no-fonts") where this computer cannot make a PDF.
[[nodiscard]] Status canMakePdf();

/// `rewards issue --via manual`.
[[nodiscard]] Result<int> issueByHand(Invocation &in, const std::vector<RewardId> &ids);

// One function a file of commands.
[[nodiscard]] std::vector<Command> setupCommands();
[[nodiscard]] std::vector<Command> eventCommands();
[[nodiscard]] std::vector<Command> campaignCommands();
[[nodiscard]] std::vector<Command> peopleCommands();
[[nodiscard]] std::vector<Command> codeCommands();
[[nodiscard]] std::vector<Command> rewardCommands();
[[nodiscard]] std::vector<Command> issuingCommands();
[[nodiscard]] std::vector<Command> flagCommands();
[[nodiscard]] std::vector<Command> moneyCommands();
[[nodiscard]] std::vector<Command> moveCommands();
[[nodiscard]] std::vector<Command> bookCommands();
[[nodiscard]] std::vector<Command> memberCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> demoCommands();
[[nodiscard]] std::vector<Command> statementCommands();
[[nodiscard]] std::vector<Command> batchCommands();
/// Part of batchCommands().
[[nodiscard]] std::vector<Command> payoutSettingCommands();
[[nodiscard]] std::vector<Command> batchResultCommands();
[[nodiscard]] std::vector<Command> formatCommands();
[[nodiscard]] std::vector<Command> reportCommands();

} // namespace rd::app

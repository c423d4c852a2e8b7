// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/cli/command.h"
#include "app/platform.h"

#include <QStandardPaths>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

// The only thing a signal handler may touch. A second Ctrl+C ends the program the hard way: the books survive that too.
std::atomic_bool interrupted{false};

void onInterrupt(int signal)
{
    if (interrupted.exchange(true))
        std::_Exit(128 + signal);
}

QList<QCommandLineOption> globalOptions()
{
    return {{u"workspace"_s, u"Directory of the workspace."_s, u"DIR"_s}, {u"json"_s, u"Print one JSON document."_s},
        {u"quiet"_s, u"No notes on standard error."_s}, {u"verbose"_s, u"More notes on standard error."_s},
        {u"yes"_s, u"Ask no questions."_s}, {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s}};
}

const Command *findCommand(const QStringList &words, qsizetype &used)
{
    const Command *best = nullptr;
    used = 0;
    for (const Command &command : allCommands()) {
        const QStringList own = command.words.split(u' ');
        if (own.size() <= words.size() && words.first(own.size()) == own && own.size() > used) {
            best = &command;
            used = own.size();
        }
    }
    return best;
}

QString overview()
{
    QString text =
        u"Usage: referral-desk [OPTIONS] [COMMAND …]\n\nWithout a command the window opens.\n\nCommands:\n"_s;
    for (const Command &command : allCommands())
        text += u"  "_s + QString(command.words + u' ' + command.arguments).leftJustified(58) + command.help + u'\n';
    text += u"\nOptions for all commands:\n"_s;
    for (const QCommandLineOption &option : globalOptions()) {
        QString names;
        for (const QString &name : option.names())
            names += (names.isEmpty() ? u""_s : u", "_s) + (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        text += u"  "_s + QString(names + u' ' + option.valueName()).leftJustified(58) + option.description() + u'\n';
    }
    return text
        + u"\nReferral Desk comes with ABSOLUTELY NO WARRANTY. It is free software under the GNU GPL, version 3 or later.\n"_s;
}

QString commandHelp(const Command &command)
{
    QString text =
        u"Usage: referral-desk "_s + command.words + u' ' + command.arguments + u"\n\n"_s + command.help + u'\n';
    for (const QCommandLineOption &option : command.options)
        text += u"  "_s + QString(u"--"_s + option.names().constFirst() + u' ' + option.valueName()).leftJustified(30)
            + option.description() + u'\n';
    return text;
}

/// Words of the command line that are not options, to find the command before its own options are known.
QStringList bareWords(const QStringList &arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--workspace"_L1) {
            ++i;
            continue;
        }
        if (argument.startsWith(u'-') && argument.size() > 1) {
            if (!words.isEmpty())
                break;
            continue;
        }
        words += argument;
    }
    return words;
}

Error usage(const QString &text, const QString &hint)
{
    return Error{ErrorKind::Usage, text, hint, {}, false, 0, {}};
}

int finish(Output &output, Result<int> outcome)
{
    output.endProgress();
    if (!outcome)
        return output.error(outcome.error());
    return *outcome;
}

} // namespace

Invocation::Invocation(const QCommandLineParser &parser, QStringList arguments, Output &output,
    std::map<QString, Secret> environmentSecrets, CancelToken cancel)
    : m_parser(parser),
      m_arguments(std::move(arguments)),
      m_output(output),
      m_environmentSecrets(std::move(environmentSecrets)),
      m_cancel(std::move(cancel))
{
}

Invocation::~Invocation() = default;

QString Invocation::workspaceDirectory() const
{
    return has(u"workspace"_s) ? m_parser.value(u"workspace"_s)
                               : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<Composition *> Invocation::desk()
{
    if (!m_composition) {
        CompositionOptions options;
        options.directory = workspaceDirectory();
        options.environmentSecrets = m_environmentSecrets;
        RD_TRY(composition, Composition::open(options));
        RD_CHECK(composition->desk().workspace.awaitChecks());
        m_composition = std::move(composition);
    }
    return m_composition.get();
}

QString Invocation::member() const
{
    return has(u"as"_s) ? m_parser.value(u"as"_s) : systemUser();
}

Result<QString> Invocation::decider(Role atLeast)
{
    RD_TRY(composition, desk());
    RD_TRY(who, composition->desk().rewards.member(member()));
    if (!who.active || who.role < atLeast)
        return fail(ErrorKind::Conflict,
            u"%1 may not do this with the role %2."_s.arg(visible(who.name), word(who.role)),
            u"Ask a member with the role %1, or name one with --as."_s.arg(word(atLeast)), u"role"_s);
    return who.name;
}

Result<bool> Invocation::confirm(const QString &question)
{
    if (has(u"yes"_s))
        return true;
    if (!stdinIsTerminal())
        return fail(ErrorKind::Usage, u"This command moves money and nobody is here to be asked."_s,
            u"Add --yes to go on without a question."_s, u"confirmation-needed"_s);
    m_output.note(question + u" [y/N] "_s);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto part : {setupCommands(), campaignCommands(), peopleCommands(), rewardCommands(), moneyCommands(),
                 moveCommands(), bookCommands(), demoCommands()})
            all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        return all;
    }();
    return commands;
}

bool wantsTerminal(const QStringList &arguments)
{
    if (!bareWords(arguments).isEmpty()) {
        // `demo` without --terminal is the window on the sample merchant.
        return bareWords(arguments).constFirst() != "demo"_L1 || arguments.contains("--terminal"_L1)
            || arguments.contains("--help"_L1) || arguments.contains("--json"_L1);
    }
    for (const QString &argument : arguments.mid(1)) {
        if (argument == "--help"_L1 || argument == "-h"_L1 || argument == "--version"_L1 || argument == "-v"_L1
            || argument == "--json"_L1 || argument == "--yes"_L1)
            return true;
    }
    return false;
}

int runCommandLine(const QStringList &arguments, std::map<QString, Secret> environmentSecrets)
{
    Output output;
    output.configure(
        {arguments.contains("--json"_L1), arguments.contains("--quiet"_L1), arguments.contains("--verbose"_L1)});
    const QStringList words = bareWords(arguments);
    qsizetype used = 0;
    const Command *command = findCommand(words, used);
    const bool wantsHelp = arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
    if (!command) {
        if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
            output.configure({});
            output.line("referral-desk "_L1 + QLatin1StringView(RD_VERSION));
            return 0;
        }
        if (wantsHelp) {
            output.configure({});
            output.line(overview());
            return 0;
        }
        if (words.isEmpty())
            return output.error(usage(u"No command was given."_s,
                u"referral-desk --help lists the commands; without any option the window opens."_s));
        return output.error(
            usage(u"There is no command \"%1\"."_s.arg(words.first(qMin<qsizetype>(2, words.size())).join(u' ')),
                u"referral-desk --help lists the commands."_s));
    }
    if (wantsHelp) {
        output.configure({});
        output.line(commandHelp(*command));
        return 0;
    }
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(command->options);
    const QString hint = u"referral-desk %1 --help shows what it takes."_s.arg(command->words);
    if (!parser.parse(arguments))
        return output.error(usage(parser.errorText(), hint));
    const QStringList positional = parser.positionalArguments().mid(used);
    if (positional.size() < command->minimumArguments)
        return output.error(usage(u"\"%1\" needs %2."_s.arg(command->words, command->arguments), hint));
    if (command->maximumArguments >= 0 && positional.size() > command->maximumArguments)
        return output.error(usage(
            u"\"%1\" does not take \"%2\"."_s.arg(command->words, positional.at(command->maximumArguments)), hint));

    CancelToken cancel;
    catchInterrupts(onInterrupt);
    std::mutex mutex;
    std::condition_variable wake;
    bool ended = false;
    // The handler may only set a flag; this thread carries it over into the token.
    std::thread watcher([&] {
        std::unique_lock lock(mutex);
        while (!wake.wait_for(lock, std::chrono::milliseconds(50), [&] { return ended; })) {
            if (interrupted.load())
                cancel.cancel();
        }
    });
    int status = 0;
    {
        Invocation invocation(parser, positional, output, std::move(environmentSecrets), cancel);
        status = finish(output, command->run(invocation));
    }
    {
        const std::lock_guard lock(mutex);
        ended = true;
    }
    wake.notify_one();
    watcher.join();
    if (!Output::reachedItsReader())
        return output.error({ErrorKind::Storage, u"The output could not be written in full."_s,
            u"What was done is done; ask for the list again."_s, u"output"_s, false, 0, {}});
    return status;
}

} // namespace rd::app

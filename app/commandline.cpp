// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/cli/help.h"
#include "app/platform.h"
#include "models/services/modechoice.h"

#include <QLocale>
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

/// Words of the command line that are not options, to find the command before its own options are known. They end at
/// the first option that may have a value of its own.
QStringList bareWords(const QStringList &arguments)
{
    static const QStringList flags{u"--json"_s, u"--quiet"_s, u"--verbose"_s, u"--yes"_s, u"--take-over"_s, u"--help"_s,
        u"-h"_s, u"--version"_s, u"-v"_s};
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--workspace"_L1) {
            ++i;
            continue;
        }
        if (argument.startsWith(u'-') && argument.size() > 1) {
            if (!words.isEmpty() && !flags.contains(argument) && !argument.startsWith("--workspace="_L1))
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

Error noSuchCommand(const QStringList &words)
{
    if (words.isEmpty())
        return usage(u"No command was given."_s,
            u"referral-desk --help lists the commands; without any option the window opens."_s);
    if (!commandsUnder(words.first(1)).empty()) {
        const QString group = words.constFirst();
        const QString hint = u"referral-desk help %1 lists what there is."_s.arg(group);
        return words.size() == 1 ? usage(u"\"%1\" needs to be told what to do."_s.arg(group), hint)
                                 : usage(u"There is no command \"%1 %2\"."_s.arg(group, visible(words.at(1))), hint);
    }
    return usage(u"There is no command \"%1\"."_s.arg(visible(words.constFirst())),
        u"referral-desk --help lists the commands."_s);
}

int printVersion(Output &output)
{
    output.document({{u"name"_s, u"referral-desk"_s}, {u"version"_s, QLatin1StringView(RD_VERSION)}});
    output.line("referral-desk "_L1 + QLatin1StringView(RD_VERSION));
    return 0;
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
        options.takeOver = has(u"take-over"_s);
        options.checksFile = true;
        options.progress = m_output.progress();
        options.cancel = m_cancel;
        RD_TRY(composition, Composition::open(options));
        m_output.endProgress();
        if (const auto &because = composition->readOnlyBecause())
            m_output.note(
                u"Attention: %1. The books are open for reading only. %2"_s.arg(because->text, because->hint));
        RD_CHECK(checkFile(*composition));
        m_composition = std::move(composition);
    }
    return m_composition.get();
}

Status Invocation::checkFile(Composition &composition)
{
    const qint64 bytes = composition.uncheckedBytes();
    if (bytes == 0)
        return {};
    m_output.note(u"The workspace was not closed properly. Its file is being checked: %1. Ctrl+C stops it; nothing is "
                  "changed."_s.arg(QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    const Status checked = composition.checkFile(m_output.progress(), m_cancel);
    m_output.endProgress();
    return checked;
}

Result<Modes> Invocation::modes()
{
    RD_TRY(composition, desk());
    RD_TRY(connections, composition->desk().connections.list());
    return services::modesOf(connections);
}

Result<std::optional<Mode>> Invocation::mode() const
{
    if (!has(u"mode"_s))
        return std::optional<Mode>();
    if (const auto mode = modeFromWord(option(u"mode"_s)))
        return mode;
    return fail(
        ErrorKind::Usage, u"\"%1\" is no mode of money."_s.arg(visible(option(u"mode"_s))), u"Modes: test live."_s);
}

Result<std::optional<LocalDay>> Invocation::day(const QString &optionName) const
{
    if (!has(optionName))
        return std::optional<LocalDay>();
    const QDate date = QDate::fromString(option(optionName), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorKind::Usage, u"--%1 \"%2\" is not a date."_s.arg(optionName, visible(option(optionName))),
            u"Write it like 2026-04-30."_s);
    return std::optional(toLocalDay(date));
}

QCommandLineOption modeOption()
{
    return {u"mode"_s, u"test or live money; without it the only mode there is, live where there are both."_s,
        u"test|live"_s};
}

QString modeMark(Mode mode, const Modes &modes)
{
    return modes.both() && mode == Mode::Test ? u" test"_s : QString();
}

QString Invocation::member() const
{
    return has(u"as"_s) ? m_parser.value(u"as"_s) : systemUser();
}

Result<QString> Invocation::decider()
{
    RD_TRY(composition, desk());
    services::Gate &gate = composition->desk().gate;
    RD_TRY(locked, gate.isLocked(member()));
    if (locked) {
        RD_TRY(passphrase, askSecret(u"Passphrase of %1 (not shown): "_s.arg(visible(member()))));
        RD_CHECK(gate.unlock(member(), passphrase));
    }
    return member();
}

Result<Secret> Invocation::askSecret(const QString &prompt)
{
    QByteArray line = readSecretLine(prompt);
    if (line.isEmpty())
        return fail(ErrorKind::SecretMissing, u"No passphrase was given."_s,
            u"Type it at the prompt, or give it as one line of standard input."_s, u"passphrase-needed"_s);
    return Secret::take(line);
}

Status Invocation::mayConfirm(const QString &what) const
{
    if (has(u"yes"_s) || stdinIsTerminal())
        return {};
    return fail(ErrorKind::Usage, u"This command %1 and nobody is here to be asked."_s.arg(what),
        u"Add --yes to go on without a question."_s, u"confirmation-needed"_s);
}

Result<bool> Invocation::confirm(const QString &question, const QString &what)
{
    RD_CHECK(mayConfirm(what));
    if (has(u"yes"_s))
        return true;
    m_output.note(question + u" [y/N] "_s);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto part : {setupCommands(), eventCommands(), campaignCommands(), peopleCommands(), codeCommands(),
                 statementCommands(), rewardCommands(), issuingCommands(), flagCommands(), moneyCommands(),
                 moveCommands(), bookCommands(), memberCommands(), backupCommands(), demoCommands(), batchCommands(),
                 reportCommands()})
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
    const bool asksForHelp = words.value(0) == "help"_L1;
    if (asksForHelp || arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        if (printHelp(output, asksForHelp ? words.mid(1) : words))
            return 0;
        return output.error(noSuchCommand(asksForHelp ? words.mid(1) : words));
    }
    if (!command) {
        if (words.isEmpty() && (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)))
            return printVersion(output);
        return output.error(noSuchCommand(words));
    }
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(command->options);
    const QString hint = u"referral-desk %1 --help shows what it takes."_s.arg(command->words);
    if (!parser.parse(arguments))
        return output.error(usage(parser.errorText(), hint));
    if (parser.isSet(u"version"_s))
        return printVersion(output);
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

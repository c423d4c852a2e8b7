// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QString namesOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return names.join(u", "_s);
}

QString line(const QString &left, const QString &right)
{
    return u"  "_s + left.trimmed().leftJustified(58) + u' ' + right + u'\n';
}

QString commandLines(const std::vector<const Command *> &commands)
{
    QString text;
    for (const Command *command : commands)
        text += line(command->words + u' ' + command->arguments, command->help);
    return text;
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options)
        text += line(namesOf(option) + u' ' + option.valueName(), option.description());
    return text;
}

QString overview()
{
    return u"Usage: referral-desk [OPTIONS] [COMMAND …]\n\nWithout a command the window opens.\n\nCommands:\n"_s
        + commandLines(commandsUnder({}))
        + u"\nreferral-desk help COMMAND tells more about one, or about a group such as rewards.\n"_s
        + u"\nOptions for all commands:\n"_s + optionLines(globalOptions())
        + u"\nReferral Desk comes with ABSOLUTELY NO WARRANTY. It is free software under the GNU GPL, version 3 or later."_s;
}

QString groupHelp(const QStringList &words, const std::vector<const Command *> &commands)
{
    return u"Usage: referral-desk "_s + words.join(u' ') + u" COMMAND …\n\n"_s + commandLines(commands)
        + u"\nreferral-desk help %1 COMMAND tells more about one."_s.arg(words.join(u' '));
}

QString commandHelp(const Command &command)
{
    const QString usage = QString(u"Usage: referral-desk "_s + command.words + u' ' + command.arguments).trimmed();
    return usage + u"\n\n"_s + command.help + (command.more.isEmpty() ? u""_s : u"\n\n"_s + command.more)
        + (command.options.isEmpty() ? u""_s : u"\n\nOptions:\n"_s + optionLines(command.options))
        + u"\nOptions for all commands: referral-desk --help"_s;
}

QJsonArray toJson(const QList<QCommandLineOption> &options)
{
    QJsonArray list;
    for (const QCommandLineOption &option : options)
        list.append(QJsonObject{{u"name"_s, option.names().constLast()},
            {u"value"_s, option.valueName().isEmpty() ? QJsonValue(QJsonValue::Null) : option.valueName()},
            {u"help"_s, option.description()}});
    return list;
}

QJsonObject toJson(const std::vector<const Command *> &commands)
{
    QJsonArray list;
    for (const Command *command : commands)
        list.append(QJsonObject{{u"command"_s, command->words}, {u"arguments"_s, command->arguments},
            {u"help"_s, command->help}, {u"options"_s, toJson(command->options)}});
    return {
        {u"version"_s, QLatin1StringView(RD_VERSION)}, {u"commands"_s, list}, {u"options"_s, toJson(globalOptions())}};
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
    return {{u"workspace"_s, u"Directory of the workspace."_s, u"DIR"_s}, {u"json"_s, u"Print one JSON document."_s},
        {u"quiet"_s, u"No notes on standard error."_s}, {u"verbose"_s, u"More notes on standard error."_s},
        {u"yes"_s, u"Ask no questions."_s}, {u"take-over"_s, u"Use a workspace that another computer left open."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s}, {{u"v"_s, u"version"_s}, u"Show the version."_s}};
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

std::vector<const Command *> commandsUnder(const QStringList &words)
{
    std::vector<const Command *> commands;
    for (const Command &command : allCommands()) {
        const QStringList own = command.words.split(u' ');
        if (own.size() >= words.size() && own.first(words.size()) == words)
            commands.push_back(&command);
    }
    return commands;
}

bool printHelp(Output &output, const QStringList &words)
{
    qsizetype used = 0;
    const Command *command = findCommand(words, used);
    std::vector<const Command *> group;
    if (command)
        group = {command};
    else
        group = commandsUnder(words);
    if (group.empty())
        return false;
    output.document(toJson(group));
    if (words.isEmpty())
        output.line(overview());
    else
        output.line(command ? commandHelp(*command) : groupHelp(words, group));
    return true;
}

} // namespace rd::app

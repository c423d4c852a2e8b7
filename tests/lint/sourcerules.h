// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rd::lint {

using namespace Qt::StringLiterals;

/// One source file. The path is relative to the root of the project.
struct Source {
    QString path;
    QString text;
};

/// What a folder may know (style.md 1).
struct Layer {
    QString folder; ///< with a slash at its end
    QStringList mayInclude; ///< folders of the project beside itself
    QStringList qtModules;
};

inline const QList<Layer> &layers()
{
    const QStringList network{u"QtCore"_s, u"QtNetwork"_s};
    const QStringList coreAndPorts{u"models/core/"_s, u"models/ports/"_s};
    const QStringList provider = coreAndPorts + QStringList{u"integrations/http/"_s};
    static const QList<Layer> kLayers{
        {u"models/core/"_s, {}, {u"QtCore"_s}},
        {u"models/ports/"_s, {u"models/core/"_s}, {u"QtCore"_s}},
        {u"models/services/"_s, coreAndPorts, {u"QtCore"_s}},
        {u"models/items/"_s, coreAndPorts, {u"QtCore"_s, u"QtGui"_s}},
        {u"models/storage/"_s, coreAndPorts, {u"QtCore"_s, u"QtSql"_s}},
        {u"integrations/http/"_s, coreAndPorts, network},
        {u"integrations/stripe/"_s, provider, network},
        {u"integrations/paypal/"_s, provider, network},
        {u"integrations/tremendous/"_s, provider, network},
        {u"integrations/wise/"_s, provider, network},
        {u"integrations/razorpayx/"_s, provider, network},
        {u"integrations/cashfree/"_s, provider + QStringList{u"integrations/crypto/"_s}, network},
        {u"integrations/keychain/"_s, coreAndPorts, {u"QtCore"_s, u"QtDBus"_s}},
        {u"integrations/files/"_s, coreAndPorts, {u"QtCore"_s}},
        {u"integrations/crypto/"_s, coreAndPorts, {u"QtCore"_s}},
        {u"integrations/sample/"_s, coreAndPorts, network},
        {u"integrations/payouts/"_s, coreAndPorts + QStringList{u"integrations/files/"_s}, {u"QtCore"_s}},
        {u"views/"_s, {u"models/items/"_s, u"models/services/"_s, u"models/core/"_s},
            {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtConcurrent"_s,
                u"QtPrintSupport"_s}},
    };
    return kLayers;
}

/// Foreign libraries and the only folder that may include them.
struct Foreign {
    QRegularExpression include;
    QString folder;
};
inline const QList<Foreign> &foreignLibraries()
{
    static const QList<Foreign> kForeign{
        {QRegularExpression(u"^(sqlite3\\.h|QSql.*|QtSql.*)$"_s), u"models/storage/"_s},
        {QRegularExpression(u"^QNetworkAccessManager$"_s), u"integrations/http/"_s},
        {QRegularExpression(u"keychain\\.h$"_s), u"integrations/keychain/"_s},
        {QRegularExpression(u"^simdjson"_s), u"integrations/stripe/"_s},
    };
    return kForeign;
}

/// Headers of one operating system, and the files of a folder that may include them.
inline bool isSystemHeader(const QString &name)
{
    static const QRegularExpression kSystem(
        u"^(unistd|fcntl|termios|pwd|grp|signal|poll|dlfcn|pthread|crt_externs|windows|winsock2|io|direct|process)\\.h$|^(sys|mach|linux)/"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kSystem.match(name).hasMatch();
}
inline bool isPlatformFile(const QString &path)
{
    static const QRegularExpression kPlatform(u"/platform(_\\w+)?\\.cpp$"_s);
    return kPlatform.match(path).hasMatch();
}

inline bool isProduct(const Source &source)
{
    static const QRegularExpression kFolders(u"^(app|models|integrations|views)/"_s);
    return kFolders.match(source.path).hasMatch();
}

inline const Layer *layerOf(const Source &source)
{
    for (const Layer &layer : layers()) {
        if (source.path.startsWith(layer.folder))
            return &layer;
    }
    return nullptr;
}

/// The text without comments; strings stay.
inline QString withoutComments(const QString &text)
{
    QString code;
    code.reserve(text.size());
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (!quote.isNull()) {
            code += c;
            if (c == u'\\' && !next.isNull())
                code += text[++i];
            else if (c == quote || c == u'\n')
                quote = QChar();
        } else if (c == u'/' && (next == u'/' || next == u'*')) {
            const QString end = next == u'/' ? u"\n"_s : u"*/"_s;
            const qsizetype stop = text.indexOf(end, i + 2);
            i = stop < 0 ? text.size() : stop + end.size() - 1;
            code += u'\n';
        } else {
            // A quote after a letter or digit parts the digits of a number.
            if (c == u'"' || (c == u'\'' && (i == 0 || !text[i - 1].isLetterOrNumber())))
                quote = c;
            code += c;
        }
    }
    return code;
}

struct Include {
    QString name;
    bool isProject = false; ///< in quotes
};

inline QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression kInclude(
        u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto match = kInclude.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        includes.append({found.captured(2), found.captured(1) == u"\""});
    }
    return includes;
}

/// Includes of the project's own headers against the arrows.
inline QStringList wrongArrows(const Source &source)
{
    QStringList complaints;
    const Layer *layer = layerOf(source);
    if (layer == nullptr)
        return complaints;
    for (const Include &include : includesOf(source.text)) {
        const auto isAllowed = [&include](const QString &folder) { return include.name.startsWith(folder); };
        const bool own = include.name.startsWith(layer->folder) || !include.name.contains(u'/');
        const bool allowed = std::any_of(layer->mayInclude.begin(), layer->mayInclude.end(), isAllowed);
        if (include.isProject && !own && !allowed)
            complaints << u"%1 includes \"%2\"; %3 may include %4"_s.arg(
                source.path, include.name, layer->folder, layer->mayInclude.join(u' '));
    }
    return complaints;
}

/// Qt modules and foreign libraries in the wrong layer.
/// @param moduleOf the Qt module that holds a header, empty for headers that are not Qt's
inline QStringList wrongModules(const Source &source, const std::function<QString(const QString &)> &moduleOf)
{
    QStringList complaints;
    const Layer *layer = layerOf(source);
    for (const Include &include : includesOf(source.text)) {
        if (include.isProject || !isProduct(source))
            continue;
        const QString module = moduleOf(include.name);
        if (layer != nullptr && !module.isEmpty() && !layer->qtModules.contains(module))
            complaints << u"%1 includes <%2> of %3; %4 may use %5"_s.arg(
                source.path, include.name, module, layer->folder, layer->qtModules.join(u' '));
        for (const Foreign &foreign : foreignLibraries()) {
            if (foreign.include.match(include.name).hasMatch() && !source.path.startsWith(foreign.folder))
                complaints << u"%1 includes <%2>; only %3 may"_s.arg(source.path, include.name, foreign.folder);
        }
        if (isSystemHeader(include.name) && !isPlatformFile(source.path))
            complaints << u"%1 includes <%2>; only a folder's platform.cpp may"_s.arg(source.path, include.name);
    }
    return complaints;
}

/// Words that may stand in some folders only.
struct Word {
    QString pattern;
    std::function<bool(const QString &)> isForbiddenIn;
    QString reason;
};

inline const QList<Word> &forbiddenWords()
{
    const auto outside = [](const QString &folder) {
        return [folder](const QString &path) { return !path.startsWith(folder); };
    };
    const auto inside = [](const QString &folder) {
        return [folder](const QString &path) { return path.startsWith(folder); };
    };
    static const QList<Word> kWords{
        {u"\\bQNetworkAccessManager\\b"_s, outside(u"integrations/http/"_s), u"requests go through the HTTP client"_s},
        {u"\\b(QSql\\w+|sqlite3_\\w+)\\b"_s, outside(u"models/storage/"_s), u"only the storage knows the database"_s},
        {u"\\b(SELECT\\s[^;\"]*\\sFROM|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+TABLE)\\b"_s,
            outside(u"models/storage/"_s), u"only the storage contains SQL"_s},
        {u"\\b(m_)?(file|target)(\\.|->)commit\\("_s, outside(u"models/core/wholefile"_s),
            u"a file that did not take every byte would be put in its place; commitWhole() looks"_s},
        {u"\\b(QEventLoop|processEvents)\\b"_s, [](const QString &) { return true; }, u"no nested event loop"_s},
        {u"\\bexec\\s*\\("_s, inside(u"views/"_s), u"dialogs are opened, never executed"_s},
        {u"#[0-9a-fA-F]{6}\\b"_s,
            [](const QString &path) { return path.startsWith(u"views/") && !path.startsWith(u"views/theme/"); },
            u"colours come from the theme"_s},
        {u"\\b(currentDate|currentTime|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now)\\b"_s,
            [](const QString &path) { return path.startsWith(u"models/") || path.startsWith(u"views/"); },
            u"the time comes from the clock port"_s},
        {u"\\bqDebug\\s*\\(\\s*\\)"_s, [](const QString &) { return true; }, u"logging names its category"_s},
    };
    return kWords;
}

inline QStringList wrongWords(const Source &source)
{
    QStringList complaints;
    if (!isProduct(source))
        return complaints;
    const QString code = withoutComments(source.text);
    for (const Word &word : forbiddenWords()) {
        const auto match = QRegularExpression(word.pattern).match(code);
        if (word.isForbiddenIn(source.path) && match.hasMatch())
            complaints << u"%1 contains \"%2\": %3"_s.arg(source.path, match.captured(0), word.reason);
    }
    return complaints;
}

/// Licence lines, include guard, length.
inline QStringList wrongForm(const Source &source)
{
    constexpr qsizetype kMostLines = 600;
    QStringList complaints;
    const QStringList lines = source.text.split(u'\n');
    const bool isCode = source.path.endsWith(u".cpp") || source.path.endsWith(u".h");
    const QString licence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    if (!isCode && !lines.mid(0, 3).join(u'\n').contains(licence))
        complaints << u"%1 does not begin with its licence"_s.arg(source.path);
    if (!isCode)
        return complaints;
    if (!lines.value(0).startsWith(u"// SPDX-FileCopyrightText: ") || lines.value(1) != u"// "_s + licence)
        complaints << u"%1 does not begin with the two lines of its licence"_s.arg(source.path);
    if (source.path.endsWith(u".h") && lines.value(2) != u"#pragma once")
        complaints << u"%1 has no \"#pragma once\" in its third line"_s.arg(source.path);
    if (isProduct(source) && lines.size() > kMostLines)
        complaints
            << u"%1 has %2 lines; a source nearing 600 asks for a second class"_s.arg(source.path).arg(lines.size());
    return complaints;
}

} // namespace rd::lint

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// One text of a translation file.
struct Message {
    QString context;
    QString source;
    bool isPlural = false;
    bool isFinished = true;
    QStringList texts; ///< one, or a form for each number
};

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            all.push_back({context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true, {}});
        } else if (name == "source"_L1) {
            all.back().source = xml.readElementText();
        } else if (name == "translation"_L1) {
            all.back().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!all.back().isPlural)
                all.back().texts += xml.readElementText();
        } else if (name == "numerusform"_L1) {
            all.back().texts += xml.readElementText();
        }
    }
    return all;
}

/// The elements of a page of help in their order, with what they point to; keys of the keyboard are the same
/// everywhere.
QStringList skeletonOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList skeleton;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            skeleton += QString(xml.name().toString() + u' ' + xml.attributes().value("href"_L1).toString()).trimmed();
    }
    if (xml.hasError())
        skeleton += u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return skeleton;
}

/// The places for values: "%1", "%L2"; the number itself ("%n") may be said in words.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.sort();
    return places;
}

bool hasMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"&[^\\s&]"_s);
    return text.remove(u"&&"_s).contains(mnemonic);
}

/// What is wrong with one form of a translation; empty where nothing is.
QString faultOf(const Message &message, const QString &text)
{
    if (text.trimmed().isEmpty())
        return u"is empty"_s;
    if (placesOf(message.source) != placesOf(text))
        return u"has other places for values"_s;
    if (!message.isPlural && message.source.contains(u"%n"_s) != text.contains(u"%n"_s))
        return u"has another place for the number"_s;
    if (hasMnemonic(message.source) != hasMnemonic(text))
        return u"has a letter to press where the other has none"_s;
    if (message.source.endsWith(u'…') != text.endsWith(u'…'))
        return u"asks for more with … in one only"_s;
    return message.source.count(u'\n') == text.count(u'\n') ? QString() : u"has other lines"_s;
}

QDir folder()
{
    return QDir(QStringLiteral(RD_SOURCE_DIR "/translations"));
}

QStringList fullLanguages()
{
    QStringList files = folder().entryList({u"referraldesk_*.ts"_s}, QDir::Files);
    files.removeAll(u"referraldesk_en.ts"_s);
    return files;
}

} // namespace

/// Every language is complete, and says the same as the sources.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = fullLanguages();
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        const auto messages = messagesOf(folder().filePath(file));
        QVERIFY(messages.size() > 2000);
        QStringList faults;
        for (const Message &message : messages) {
            if (!message.context.startsWith(u"rd::"_s))
                faults += u"\"%1\": the program asks for a text of rd::…::%2"_s.arg(message.source, message.context);
            if (!message.isFinished || message.texts.isEmpty())
                faults += u"%1: \"%2\" is not translated"_s.arg(message.context, message.source);
            for (const QString &text : message.texts) {
                if (const QString fault = faultOf(message, text); !fault.isEmpty())
                    faults += u"%1: \"%2\" %3: \"%4\""_s.arg(message.context, message.source, fault, text);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
    }

    /// Each page of help is there in every language, with the same parts and links.
    void theHelpIsTranslated()
    {
        const QDir help(QStringLiteral(RD_SOURCE_DIR "/resources/help"));
        const QStringList pages = help.entryList({u"*.html"_s}, QDir::Files);
        QVERIFY(pages.size() > 8);
        QStringList faults;
        for (const QString &file : fullLanguages()) {
            const QDir own(help.filePath(file.section(u'_', 1).section(u'.', 0, 0)));
            if (own.entryList({u"*.html"_s}, QDir::Files) != pages)
                faults += u"%1 has other pages"_s.arg(own.path());
            for (const QString &page : pages) {
                const QStringList wanted = skeletonOf(help.filePath(page));
                const QStringList found = skeletonOf(own.filePath(page));
                const auto [here, there] = std::mismatch(found.begin(), found.end(), wanted.begin(), wanted.end());
                if (here != found.end() || there != wanted.end())
                    faults +=
                        u"%1/%2: element %3 is \"%4\", not \"%5\""_s.arg(own.dirName(), page)
                            .arg(here - found.begin())
                            .arg(here == found.end() ? QString() : *here, there == wanted.end() ? QString() : *there);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
    }

    /// What the data of payout formats says to people stands in the list the window has its texts from, and nothing
    /// else.
    void thePayoutFormatsAreInTheList()
    {
        QStringList said;
        const QDir formats(QStringLiteral(RD_SOURCE_DIR "/resources/payouts"));
        const QStringList names = formats.entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(formats.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
            QVERIFY2(!data["title"_L1].toString().isEmpty(), qPrintable(name));
            said += data["title"_L1].toString();
            for (const auto &setting : data["settings"_L1].toArray())
                said += setting["label"_L1].toString();
            said += data["remarks"_L1].toVariant().toStringList();
            for (const auto &layout : data["variants"_L1].toArray())
                said += layout["remarks"_L1].toVariant().toStringList();
        }
        said.removeDuplicates();
        said.sort();
        QStringList listed;
        for (const Message &message : messagesOf(folder().filePath(u"referraldesk_de.ts"_s))) {
            if (message.context == "rd::PayoutFormat"_L1)
                listed += message.source;
        }
        listed.sort();
        QCOMPARE(listed, said);
    }

    void theLanguagesOfTheProgramAreThere()
    {
        QCOMPARE(fullLanguages(),
            (QStringList{u"referraldesk_de.ts"_s, u"referraldesk_es.ts"_s, u"referraldesk_fr.ts"_s,
                u"referraldesk_hi.ts"_s, u"referraldesk_ja.ts"_s, u"referraldesk_pt_BR.ts"_s}));
    }

    /// The tool of the translators finds nothing in the sources that the files do not know.
    void noTextOfTheSourcesIsMissing()
    {
        const QString tool = QStandardPaths::findExecutable(
            u"lupdate"_s, {QStringLiteral(RD_QT_TOOLS), u"/usr/lib/qt6/bin"_s, u"/usr/lib/qt6/libexec"_s});
        if (tool.isEmpty())
            QSKIP("lupdate of Qt 6 is not installed");
        QTemporaryDir copy;
        for (const QString &name : {u"referraldesk_en.ts"_s, u"referraldesk_de.ts"_s}) {
            const QString path = copy.filePath(name);
            QVERIFY(QFile::copy(folder().filePath(name), path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
                u"-source-language"_s, u"en"_s, u"-target-language"_s, name.mid(13, 2)};
            if (name.contains(u"_en"_s))
                arguments += u"-pluralonly"_s;
            arguments += {u"app"_s, u"views"_s, u"models/items"_s, u"models/core"_s, u"models/services"_s,
                u"integrations/shopify"_s, u"-ts"_s, path};
            QProcess process;
            process.setWorkingDirectory(QStringLiteral(RD_SOURCE_DIR));
            process.start(tool, arguments);
            QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
            QCOMPARE(process.exitCode(), 0);
            const auto found = messagesOf(path);
            QStringList missing;
            for (const Message &message : found) {
                if (!message.isFinished)
                    missing += u"%1: \"%2\""_s.arg(message.context, message.source);
            }
            QVERIFY2(missing.isEmpty(),
                qPrintable(u"run translations/update.sh and fill in: "_s + missing.mid(0, 20).join(u'\n')));
            QVERIFY2(found.size() == messagesOf(folder().filePath(name)).size(),
                "texts that are no longer said: run translations/update.sh");
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

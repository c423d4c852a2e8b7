// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QTest>

using namespace rd::lint;

namespace {

QString moduleOf(const QString &header)
{
    static QHash<QString, QString> known;
    const auto found = known.constFind(header);
    if (found != known.constEnd())
        return *found;
    QString module;
    if (header.startsWith(u"Qt") && header.contains(u'/')) {
        module = header.section(u'/', 0, 0);
    } else {
        const QDir root(QStringLiteral(RD_QT_INCLUDE_DIR));
        const QStringList folders = root.entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString &folder : folders) {
            if (QFile::exists(root.filePath(folder + u'/' + header)))
                module = folder;
        }
    }
    known.insert(header, module);
    return module;
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Follows the includes of one header; the path so far tells a circle.
class CircleFinder {
public:
    explicit CircleFinder(const QHash<QString, QStringList> &includes) : m_includes(includes) {}
    QStringList find()
    {
        QStringList names = m_includes.keys();
        names.sort();
        for (const QString &name : names)
            visit(name);
        return m_circles;
    }

private:
    void visit(const QString &name)
    {
        if (m_path.contains(name)) {
            m_circles << (m_path.mid(m_path.indexOf(name)) << name).join(u" → "_s);
            return;
        }
        if (m_done.contains(name))
            return;
        m_path << name;
        for (const QString &include : m_includes.value(name))
            visit(include);
        m_path.removeLast();
        m_done.insert(name);
    }

    QHash<QString, QStringList> m_includes;
    QStringList m_path;
    QSet<QString> m_done;
    QStringList m_circles;
};

} // namespace

/// Reads every source of the project and holds it against the arrows and habits of the house.
class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QDir root(QStringLiteral(RD_SOURCE_DIR));
        for (const char *folder : {"app", "models", "integrations", "views", "resources", "tests", "translations"}) {
            QDirIterator files(root.filePath(QString::fromLatin1(folder)), {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                m_sources.append({root.relativeFilePath(path), fileText(path)});
            }
        }
        QVERIFY2(m_sources.size() > 50, "the sources were not found");
    }

    void followsTheArrows()
    {
        expectNone([](const Source &source) { return wrongArrows(source); });
    }

    void keepsModulesInTheirLayer()
    {
        QCOMPARE(moduleOf(u"QString"_s), u"QtCore"_s);
        QCOMPARE(moduleOf(u"vector"_s), QString());
        expectNone([](const Source &source) { return wrongModules(source, moduleOf); });
    }

    void keepsWordsInTheirPlace()
    {
        expectNone([](const Source &source) { return wrongWords(source); });
    }

    void hasLicenceAndForm()
    {
        expectNone([](const Source &source) { return wrongForm(source); });
    }

    void includesNoCircles()
    {
        QHash<QString, QStringList> includes;
        for (const Source &source : m_sources) {
            if (!source.path.endsWith(u".h"))
                continue;
            for (const Include &include : includesOf(source.text)) {
                if (include.isProject)
                    includes[source.path] << include.name;
            }
        }
        const QStringList circles = CircleFinder(includes).find();
        QVERIFY2(circles.isEmpty(), qPrintable(circles.join(u'\n')));
    }

    void findsACircle()
    {
        const QHash<QString, QStringList> includes{
            {u"a.h"_s, {u"b.h"_s}}, {u"b.h"_s, {u"c.h"_s}}, {u"c.h"_s, {u"b.h"_s}}, {u"d.h"_s, {u"a.h"_s, u"c.h"_s}}};
        QCOMPARE(CircleFinder(includes).find(), QStringList{u"b.h → c.h → b.h"_s});
    }

    /// A lint that finds nothing may be blind: each rule has a text that breaks it and one that does not.
    void seesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char *name, const char *path, const char *text, bool wrong) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromUtf8(text) << wrong;
        };
        row("core includes services", "models/core/a.cpp", "#include \"models/services/b.h\"", true);
        row("services include core", "models/services/a.cpp", "#include \"models/core/b.h\"", false);
        row("services include storage", "models/services/a.cpp", "#include \"models/storage/b.h\"", true);
        row("views include ports", "views/shell/a.cpp", "#include \"models/ports/clock.h\"", true);
        row("views include views", "views/shell/a.cpp", "#include \"views/theme/b.h\"", false);
        row("views include http", "views/shell/a.cpp", "#include \"integrations/http/b.h\"", true);
        row("stripe includes http", "integrations/stripe/a.cpp", "#include \"integrations/http/b.h\"", false);
        row("stripe includes keychain", "integrations/stripe/a.cpp", "#include \"integrations/keychain/b.h\"", true);
        row("app includes all", "app/a.cpp", "#include \"models/storage/b.h\"", false);
        row("core uses files of Qt Core", "models/core/a.cpp", "#include <QString>", false);
        row("core uses the network", "models/core/a.cpp", "#include <QUrlQuery>\n#include <QNetworkRequest>", true);
        row("services use widgets", "models/services/a.cpp", "#include <QLabel>", true);
        row("http uses widgets", "integrations/http/a.cpp", "#include <QtWidgets/QLabel>", true);
        row("views use widgets", "views/shell/a.cpp", "#include <QLabel>", false);
        row("app uses SQLite", "app/a.cpp", "#include <sqlite3.h>", true);
        row("a manager outside http", "integrations/stripe/a.h", "class QNetworkAccessManager;", true);
        row("a manager in a comment", "integrations/stripe/a.h",
            "// QNetworkAccessManager resends\n/* QNetworkAccessManager */", false);
        row("SQL in services", "models/services/a.cpp", "run(\"SELECT a FROM b\");", true);
        row("SQL in storage", "models/storage/a.cpp", "run(\"SELECT a FROM b\");", false);
        row("insert in app", "app/a.cpp", "run(\"INSERT OR REPLACE INTO b\");", true);
        row("exec in views", "views/a.cpp", "dialog->exec();", true);
        row("exec in app", "app/a.cpp", "return application.exec();", false);
        row("an address in a string is no comment", "views/a.cpp", "open(\"https://x\"); dialog.exec();", true);
        row("event loop", "models/services/a.cpp", "QEventLoop loop;", true);
        row("colour in a view", "views/rewards/a.cpp", "QColor(u\"#a0B1c2\"_s)", true);
        row("colour in the theme", "views/theme/a.cpp", "QColor(u\"#a0B1c2\"_s)", false);
        row("digits parted by quotes", "views/a.cpp", "int a = 1'000; // dialog.exec()", false);
        row("wall clock in the core", "models/core/a.cpp", "QDateTime::currentDateTimeUtc()", true);
        row("today in a view", "views/a.cpp", "QDate::currentDate().addMonths(1)", true);
        row("wall clock in app", "app/a.cpp", "QDateTime::currentDateTimeUtc()", false);
        row("POSIX in a file of its own", "integrations/files/platform.cpp", "#include <unistd.h>", false);
        row("POSIX elsewhere", "integrations/files/fileio.cpp", "#include <fcntl.h>", true);
        row("POSIX in a header", "models/storage/platform.h", "#include <sys/stat.h>", true);
        row("Windows elsewhere", "app/main.cpp", "#include <Windows.h>", true);
        row("bare debug", "app/a.cpp", "qDebug() << 1;", true);
    }
    void seesWhatIsWrong()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, wrong);
        const Source source{path, text};
        const QStringList complaints = wrongArrows(source) + wrongModules(source, moduleOf) + wrongWords(source);
        QVERIFY2(complaints.isEmpty() != wrong, qPrintable(complaints.join(u'\n')));
    }

    void seesWrongForm_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wrong");
        const QString head = u"// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QTest::newRow("good header") << u"app/a.h"_s << head + u"#pragma once\n"_s << false;
        QTest::newRow("good source") << u"app/a.cpp"_s << head << false;
        QTest::newRow("no licence") << u"app/a.cpp"_s << u"int a;\n"_s << true;
        QTest::newRow("no guard") << u"app/a.h"_s << head + u"int a;\n"_s << true;
        QTest::newRow("too long") << u"app/a.cpp"_s << head + QString(700, u'\n') << true;
        QTest::newRow("long test") << u"tests/core/a.cpp"_s << head + QString(700, u'\n') << false;
        QTest::newRow("build file") << u"app/CMakeLists.txt"_s << u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s
                                    << false;
        QTest::newRow("build file without licence") << u"app/CMakeLists.txt"_s << u"add_library(a)\n"_s << true;
    }
    void seesWrongForm()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, wrong);
        QCOMPARE(!wrongForm({path, text}).isEmpty(), wrong);
    }

private:
    template <typename Rule>
    void expectNone(Rule rule)
    {
        QStringList complaints;
        for (const Source &source : m_sources)
            complaints += rule(source);
        QVERIFY2(complaints.isEmpty(), qPrintable(u"\n"_s + complaints.join(u'\n')));
    }

    QList<Source> m_sources;
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"

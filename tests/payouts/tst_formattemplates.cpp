// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/payouts/payoutfixture.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace rd;
using namespace rd::test;

/// What payout files are made of, as a merchant sees and changes it.
class TestFormatTemplates : public QObject {
    Q_OBJECT

    std::unique_ptr<payouts::FormatLibrary> m_library = library();

    [[nodiscard]] PayoutTemplate shipped(const char *format) const
    {
        return m_library->state(QString::fromLatin1(format))->shipped;
    }
    [[nodiscard]] QByteArray documentOf(const PayoutTemplate &wanted) const { return *m_library->document(wanted); }
    [[nodiscard]] QStringList complaintsAbout(const PayoutTemplate &wanted) const
    {
        QStringList list;
        for (const DocumentComplaint &one : m_library->complaints(documentOf(wanted)))
            list << one.path + u": "_s + one.text;
        return list;
    }
    static QByteArray bytesOf(const payouts::FormatLibrary &from, const PayoutFile &file)
    {
        const auto bytes = from.write(file);
        return bytes ? *bytes : bytes.error().text.toUtf8();
    }
    /// A file of Tremendous with one receiver.
    static PayoutFile reward(const QString &name)
    {
        PayoutFile file = batch("tremendous-csv", "EUR");
        file.settings = {{u"order-currency"_s, u"EUR"_s}};
        line(file, "tremendous", u"a@example.com"_s, 2550, name);
        return file;
    }
    /// The library with this template in use.
    static std::unique_ptr<payouts::FormatLibrary> using_(const QTemporaryDir &place, const PayoutTemplate &wanted)
    {
        auto made = library(place.path());
        const auto kept = made->keep(*made->document(wanted));
        if (!kept)
            qFatal("%s", qPrintable(kept.error().text));
        return made;
    }

private Q_SLOTS:
    void everyShippedFormatIsItsOwnTemplate()
    {
        for (const PayoutFormat &format : m_library->formats()) {
            const auto state = m_library->state(format.word);
            QVERIFY(state.has_value());
            QVERIFY(!state->isOwn && state->ownHash.isEmpty());
            QVERIFY(differences(state->current, state->shipped).empty());
            QVERIFY2(!state->shipped.source.isEmpty() && !state->shipped.layouts.empty(), qPrintable(format.word));
            // Taken apart and put together again it says the same.
            const QByteArray again = documentOf(state->shipped);
            QCOMPARE(m_library->complaints(again).size(), 0U);
            QCOMPARE(*m_library->read(again), state->shipped);
            QVERIFY2(format.verified || !state->shipped.unverified.isEmpty(), qPrintable(format.word));
        }
        QCOMPARE(shipped("paypal-csv").hasHeader, false);
        QVERIFY(shipped("paypal-csv").settings.contains(u"decimal-mark"_s));
        QVERIFY(shipped("paypal-csv").unverified.contains(u"encoding"_s));
        QVERIFY(!shipped("sepa-pain001").isTable && !shipped("nacha").isTable);
    }

    void whatIsEditedStandsInTheFile()
    {
        QTemporaryDir place;
        PayoutTemplate own = shipped("tremendous-csv");
        std::swap(own.layouts[0].columns[0], own.layouts[0].columns[1]);
        own.layouts[0].columns[0].title = u"Recipient e-mail"_s;
        own.layouts[0].columns.push_back({u"Kind"_s, u"constant"_s, u"gift; card"_s, false, 0, 0, {}, 0, {}});
        own.separator = u"semicolon"_s;
        own.lineEnd = u"lf"_s;
        own.decimalMark = u"comma"_s;
        own.byteOrderMark = true;
        const auto used = using_(place, own);
        QCOMPARE(bytesOf(*used, reward(u"Jürgen Groß"_s)),
            QByteArray("\xef\xbb\xbfRecipient e-mail;Name;Amount;Kind\n"
                       "a@example.com;Jürgen Groß;25,50;\"gift; card\"\n"));
        own.byteOrderMark = false;
        own.quotes = u"all"_s;
        own.separator = u"tab"_s;
        own.hasHeader = false;
        QVERIFY(used->keep(*used->document(own)).has_value());
        QCOMPARE(bytesOf(*used, reward(u"A \"B\" C"_s)),
            QByteArray("\"a@example.com\"\t\"A \"\"B\"\" C\"\t\"25,50\"\t\"gift; card\"\n"));
    }

    void otherEncodingsWriteWhatTheyHave()
    {
        QTemporaryDir place;
        PayoutTemplate own = shipped("tremendous-csv");
        own.encoding = u"latin-1"_s;
        const auto used = using_(place, own);
        const QByteArray latin = bytesOf(*used, reward(u"Jürgen Łoś 😀"_s));
        QVERIFY2(latin.contains("J\xfcrgen"), latin.constData());
        QVERIFY2(!latin.contains("\xc3") && latin.contains("os"), "a letter that is not there is written in others");
        own.encoding = u"ascii"_s;
        QVERIFY(used->keep(*used->document(own)).has_value());
        const QByteArray ascii = bytesOf(*used, reward(u"Jürgen Łoś"_s));
        QVERIFY(std::all_of(ascii.begin(), ascii.end(), [](char c) { return c >= 0; }));
        QVERIFY2(ascii.contains("J"), ascii.constData());
        const auto remarks = *used->check(reward(u"Jürgen Łoś"_s));
        QVERIFY2(!changes(remarks).isEmpty(), "it is said that the name was changed");
        // What may not be changed is refused.
        own.layouts[0].columns[0].title = u"Empfänger"_s;
        QVERIFY(used->keep(*used->document(own)).has_value());
        QVERIFY(!used->write(reward(u"Jane Roe"_s)).has_value());
        own.byteOrderMark = true;
        QVERIFY2(!used->keep(*used->document(own)).has_value(), "a byte order mark is UTF-8's");
    }

    void complainsAboutEverythingWithItsPlace()
    {
        PayoutTemplate own = shipped("wise-csv");
        own.layouts[1].columns[2].cell.clear(); // nobody has said what goes in
        own.layouts[1].columns[3].title.clear();
        own.layouts[0].columns[5].cell = u"empty"_s; // the amount is gone
        own.maxLines = 5000;
        const QStringList wrong = complaintsAbout(own);
        const auto isSaid = [&wrong](const QString &begin) {
            return std::any_of(wrong.begin(), wrong.end(), [&](const QString &one) { return one.startsWith(begin); });
        };
        QVERIFY2(isSaid(u"variants[1].columns[2].cell"_s), qPrintable(wrong.join(u'\n')));
        QVERIFY(isSaid(u"variants[1].columns[3].title"_s));
        QVERIFY(isSaid(u"variants[0]: account, bank number, amount"_s));
        QVERIFY(isSaid(u"mostLines"_s));
        QVERIFY(!m_library->keep(documentOf(own)).has_value());
        QCOMPARE(m_library->complaints("[]").size(), 1U);
        QCOMPARE(m_library->complaints(R"({"format":"venmo-csv"})").size(), 1U);
    }

    void namesWhatDiffers()
    {
        const PayoutTemplate before = shipped("razorpayx-csv");
        PayoutTemplate own = before;
        auto &columns = own.layouts[0].columns;
        columns[0].title = u"Payee"_s;
        columns[5].most = 25;
        std::swap(columns[8], columns[9]);
        columns.erase(columns.begin() + 7);
        own.lineEnd = u"lf"_s;
        const auto list = differences(own, before);
        const auto has = [&list](int layout, int column, const char *field, const QString &was, const QString &is) {
            const TemplateDifference wanted{layout, column, QString::fromLatin1(field), was, is};
            return std::find(list.begin(), list.end(), wanted) != list.end();
        };
        QVERIFY(has(-1, -1, "line-end", u"crlf"_s, u"lf"_s));
        QVERIFY(has(0, 0, "title", before.layouts[0].columns[0].title, u"Payee"_s));
        QVERIFY(has(0, 5, "most", u"30"_s, u"25"_s));
        QVERIFY(has(0, -1, "removed", u"Phone Number (Optional)"_s, {}));
        QCOMPARE(std::count_if(list.begin(), list.end(), [](const auto &one) { return one.field == u"order"; }), 1);
        QCOMPARE(list.size(), 5U);
    }

    void readsTheHeaderOfATemplate()
    {
        // as a provider gives it: other order, another separator, one column nobody knows, one example
        const QByteArray file = "\xef\xbb\xbf"
                                "Recipient email;Full Name;Expiry date;Currency code;Value;External ID;;\n"
                                "x@example.com;X;;EUR;1;2;;\n";
        const auto proposal = m_library->readHeader(shipped("tremendous-csv"), u"default"_s, file);
        QVERIFY(proposal.has_value());
        const auto &columns = proposal->made.layouts[0].columns;
        QStringList cells;
        for (const TemplateColumn &column : columns)
            cells << column.title + u'=' + column.cell;
        QCOMPARE(cells,
            (QStringList{u"Recipient email=account"_s, u"Full Name=name"_s, u"Expiry date="_s,
                u"Currency code=currency"_s, u"Value=amount"_s, u"External ID=reference"_s}));
        QCOMPARE(columns[1].most, 100); // with the limits that are known
        QCOMPARE(proposal->asked, QStringList{u"Expiry date"_s});
        QVERIFY(proposal->missing.isEmpty());
        QCOMPARE(proposal->made.separator, u"semicolon"_s);
        QCOMPARE(proposal->made.lineEnd, u"lf"_s);
        QVERIFY(proposal->made.byteOrderMark);
        QVERIFY2(!complaintsAbout(proposal->made).isEmpty(), "a person has to say what the expiry date is");
        PayoutTemplate answered = proposal->made;
        answered.layouts[0].columns[2].cell = u"empty"_s;
        QCOMPARE(complaintsAbout(answered), QStringList());
        QTemporaryDir place;
        QCOMPARE(bytesOf(*using_(place, answered), reward(u"Jane Roe"_s)),
            QByteArray("\xef\xbb\xbfRecipient email;Full Name;Expiry date;Currency code;Value;External ID\n"
                       "a@example.com;Jane Roe;;EUR;25.50;B-2026-0007-0001\n"));
    }

    void headersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one word") << QByteArray("hello\n");
        QTest::newRow("workbook") << QByteArray("PK\x03\x04 and so on,b\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0,\0b\0",
            8);
        QTest::newRow("too many") << QByteArray("a,").repeated(300) + "b\n";
        QTest::newRow("open quote") << QByteArray("\"a,b\n");
    }
    void headersThatAreNone()
    {
        QFETCH(QByteArray, file);
        const auto proposal = m_library->readHeader(shipped("tremendous-csv"), u"default"_s, file);
        QVERIFY(!proposal.has_value());
        QCOMPARE(proposal.error().kind, ErrorKind::BadInput);
    }

    void anAmountIsNeverGuessedTwice()
    {
        const auto proposal =
            m_library->readHeader(shipped("tremendous-csv"), u"default"_s, "Email,Name,Amount,Value\n");
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->asked, QStringList{u"Value"_s});
        QVERIFY(!m_library->readHeader(shipped("nacha"), u"us"_s, "a,b\n").has_value());
        QVERIFY(!m_library->readHeader(shipped("wise-csv"), u"mars"_s, "a,b\n").has_value());
    }

    void aBrokenCopyStopsItsFormatAlone()
    {
        QTemporaryDir place;
        QFile file(place.filePath(u"tremendous-csv.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const auto opened = payouts::FormatLibrary::open(place.path());
        QVERIFY(opened.has_value());
        QVERIFY(!(*opened)->write(reward(u"Jane Roe"_s)).has_value());
        QVERIFY(!(*opened)->check(reward(u"Jane Roe"_s)).has_value());
        QVERIFY((*opened)->state(u"tremendous-csv"_s)->broken.has_value());
        PayoutFile other = batch("generic-csv", "USD");
        line(other, "paypal", u"a@example.com"_s, 100);
        QVERIFY((*opened)->write(other).has_value());
        // What was sealed before can be settled: results are read by what the program knows.
        const auto results = (*opened)->read(u"tremendous-csv"_s,
            "External ID,Recipient email,Amount,Delivery status\nB-2026-0007-0001,a@example.com,25.50,SUCCEEDED\n",
            currency("EUR"), {});
        QVERIFY(results.has_value());
        QCOMPARE(results->items.size(), 1U);
        QCOMPARE(*results->items[0].state, PayoutState::Paid);
        // And it can be taken away again.
        QVERIFY((*opened)->forget(u"tremendous-csv"_s).has_value());
        QVERIFY((*opened)->write(reward(u"Jane Roe"_s)).has_value());
        QVERIFY(!QFile::exists(file.fileName()));
    }

    void aTestIsLookedAtWithAllItsFaults()
    {
        const PayoutFile file = reward(u"Jane Roe"_s);
        const auto tried = m_library->tryOut(documentOf(shipped("tremendous-csv")), file);
        QVERIFY(tried.has_value());
        QCOMPARE(tried->header, (QStringList{u"Name"_s, u"Email"_s, u"Amount"_s}));
        QCOMPARE(tried->rows.size(), 1U);
        for (const FileCheck &check : tried->checks)
            QVERIFY2(check.passed, qPrintable(check.name + u": "_s + check.detail));
        QVERIFY(tried->checks.size() >= 7);
        // What a format refuses is said, and there are no bytes.
        PayoutFile other = file;
        other.settings = {};
        const auto refused = m_library->tryOut(documentOf(shipped("tremendous-csv")), other);
        QVERIFY(refused.has_value());
        QVERIFY(refused->bytes.isEmpty() && !refused->checks[0].passed);
        PayoutTemplate wrong = shipped("tremendous-csv");
        wrong.layouts[0].columns.pop_back();
        QVERIFY(!m_library->tryOut(documentOf(wrong), file).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFormatTemplates)
#include "tst_formattemplates.moc"

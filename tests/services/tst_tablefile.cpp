// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of other programs: what encodes and separates them, which of their columns is which field, and files that are
// meant to do harm.
#include "models/services/columnmap.h"
#include "models/services/columnnames.h"
#include "models/services/tablefile.h"
#include "tests/services/serviceworld.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringEncoder>

using namespace rd;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

/// "email:1 name:0"
QString text(const QStringList &header, const ColumnMap &map)
{
    QStringList parts;
    for (auto it = map.begin(); it != map.end(); ++it)
        parts += it.key() + u'=' + header.at(it.value());
    return parts.join(u'|');
}

} // namespace

class TestTableFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEncodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const QString words = u"email,name\nzoë@example.org,Zoë Žižek “Z” €5 日本\n"_s;
        QTest::newRow("UTF-8") << words.toUtf8() << int(TextEncoding::Utf8);
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + words.toUtf8() << int(TextEncoding::Utf8);
        QTest::newRow("UTF-16, marked") << utf16(words, QStringConverter::Utf16LE, true) << int(TextEncoding::Utf16Le);
        QTest::newRow("UTF-16, other order, marked")
            << utf16(words, QStringConverter::Utf16BE, true) << int(TextEncoding::Utf16Be);
        QTest::newRow("UTF-16, no mark") << utf16(words, QStringConverter::Utf16LE, false)
                                         << int(TextEncoding::Utf16Le);
        QTest::newRow("UTF-16, other order, no mark")
            << utf16(words, QStringConverter::Utf16BE, false) << int(TextEncoding::Utf16Be);
        QTest::newRow("Windows-1252") << QByteArray("email,name\nzoe@example.org,Zo\xeb \x8ei\x9e"
                                                    "ek \x93Z\x94 \x80"
                                                    "5\n")
                                      << int(TextEncoding::Windows1252);
    }
    void theEncodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QCOMPARE(int(guessEncoding(bytes)), encoding);
        const auto file = readTable(bytes, u"people.csv"_s);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(int(file->encoding), encoding);
        QCOMPARE(file->sheet.header, QStringList({u"email"_s, u"name"_s}));
        QVERIFY2(file->sheet.rows.front().cells.at(1).startsWith(u"Zoë Žižek “Z” €5"_s),
            qPrintable(file->sheet.rows.front().cells.at(1)));
        QCOMPARE(file->isUsual(), encoding == int(TextEncoding::Utf8));
    }

    void aNulIsNotTakenForAnotherEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("at an odd place") << QByteArray("email\na\0b\n", 10);
        QTest::newRow("at an even place") << QByteArray("email\nab\0c\n", 11);
        QTest::newRow("at both") << QByteArray("email\n\0\0\0\0\n", 11);
    }
    void aNulIsNotTakenForAnotherEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(int(guessEncoding(bytes)), int(TextEncoding::Utf8));
        const auto file = readTable(bytes, u"people.csv"_s);
        QVERIFY(!file);
        QVERIFY2(file.error().text.contains(u"NUL"_s), qPrintable(file.error().text));
    }

    void everyByteOfWindows1252IsWhatTheStandardSays()
    {
        QByteArray all("a");
        for (int code = 0x80; code < 0x100; ++code) {
            if (code != 0x81 && code != 0x8d && code != 0x8f && code != 0x90 && code != 0x9d)
                all.append(static_cast<char>(code));
        }
        const auto utf8 = toUtf8(all, TextEncoding::Windows1252);
        QVERIFY(utf8);
        const QString read = QString::fromUtf8(*utf8);
        QCOMPARE(read.size(), all.size());
        QCOMPARE(read.mid(1, 8), u"€‚ƒ„…†‡ˆ"_s);
        QCOMPARE(read.mid(9, 5), u"‰Š‹ŒŽ"_s);
        QCOMPARE(read.right(97).left(2), QString(u"Ÿ\u00a0"_s));
        QCOMPARE(read.right(1), u"ÿ"_s);
        // What stands for nothing is named with its line.
        const auto bad = toUtf8("a\nb\n\x81", TextEncoding::Windows1252);
        QVERIFY(!bad);
        QVERIFY2(bad.error().text.startsWith(u"line 3"_s), qPrintable(bad.error().text));
        QCOMPARE(bad.error().code, u"bad-encoding"_s);
    }

    void whatAPersonSaysCounts()
    {
        const QByteArray bytes = "e-mail;n\xc3\xa4me\nann@example.org;A,B\n";
        TableForm form;
        form.encoding = TextEncoding::Windows1252;
        form.separator = ',';
        const auto file = readTable(bytes, u"x.csv"_s, form);
        QVERIFY(file);
        QCOMPARE(file->separator, ',');
        QCOMPARE(file->sheet.header, QStringList(u"e-mail;nÃ¤me"_s));
        QCOMPARE(file->sheet.broken.size(), 1U);
        form.encoding = TextEncoding::Utf16Le;
        QVERIFY(!readTable("a,b\n\xd8", u"x.csv"_s, form)); // half a sign
    }

    void theSeparatorIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("email,name\na@x.org,A\n") << ',';
        QTest::newRow("semicolon") << QByteArray("email;name\na@x.org;\"A, B, C\"\n") << ';';
        QTest::newRow("tab") << QByteArray("email\tname\na@x.org\tA\n") << '\t';
        QTest::newRow("bar") << QByteArray("email|name|code\na@x.org|A|X\n") << '|';
        // The header alone would say comma.
        QTest::newRow("the rows decide") << QByteArray("Name, first, and last;email\nA;a@x.org\nB;b@x.org\n") << ';';
        QTest::newRow("said") << QByteArray("sep=;\r\nemail,x;name\r\na@x.org;A\r\n") << ';';
        QTest::newRow("one column") << QByteArray("email\na@x.org\n") << ',';
        QTest::newRow("decimal commas") << QByteArray("email;total\na@x.org;1,50\nb@x.org;2,50\n") << ';';
    }
    void theSeparatorIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, separator);
        const auto file = readTable(bytes, u"x.csv"_s);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->separator, separator);
        QVERIFY(file->sheet.broken.empty());
        // Lines are those of the file, also below "sep=;".
        QCOMPARE(file->sheet.rows.front().line, bytes.startsWith("sep=") ? 3 : 2);
    }

    void theCommandLineReadsWhatItAlwaysRead()
    {
        QVERIFY(!readCsv("email|name\na@x.org|A\n").value().rows.front().cells.contains(u"A"_s));
        QVERIFY(!readCsv("email,email\na,b\n")); // a name twice is a fault of its files
        QVERIFY(!readCsv("email,\na,b\n"));
        QVERIFY(!readCsv("email\nZo\xeb\n"));
    }

    void columnsAreFoundByTheirNames_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("header"); // separated by '|'
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, ImportKind kind, const QString &header, const QString &found) {
            QTest::newRow(name) << int(kind) << header << found;
        };
        using enum ImportKind;
        row("ours", Participants, u"email|name|code"_s, u"code=code|email=email|name=name"_s);
        row("a referral program", Participants, u"First Name|Last Name|Email|Referral Token|PayPal Email|Created At"_s,
            u"code=Referral Token|email=Email|joined_at=Created At|last_name=Last Name|name=First Name|"
            "payout_destination=PayPal Email"_s);
        row("an affiliate program", Participants, u"Affiliate|Affiliate Email|Coupon code|Status|Group"_s,
            u"code=Coupon code|email=Affiliate Email|group=Group|name=Affiliate|state=Status"_s);
        row("a whole name beside its parts", Participants, u"Name|First name|Last name|E-mail"_s,
            u"email=E-mail|name=Name"_s);
        row("German", Participants, u"Name|Vorname|E-Mail-Adresse|Gutscheincode|Land|Beitrittsdatum"_s,
            u"code=Gutscheincode|country=Land|email=E-Mail-Adresse|joined_at=Beitrittsdatum|last_name=Name|"
            "name=Vorname"_s);
        row("French", Participants, u"Nom|Prénom|Adresse e-mail|Code de parrainage|Pays"_s,
            u"code=Code de parrainage|country=Pays|email=Adresse e-mail|last_name=Nom|name=Prénom"_s);
        row("Spanish", Participants, u"Nombre|Correo electrónico|Código de referido|País"_s,
            u"code=Código de referido|country=País|email=Correo electrónico|name=Nombre"_s);
        row("Portuguese", Participants, u"Nome completo|Endereço de e-mail|Código de indicação|Situação"_s,
            u"code=Código de indicação|email=Endereço de e-mail|name=Nome completo|state=Situação"_s);
        row("Hindi", Participants, u"नाम|ईमेल|रेफ़रल कोड|देश"_s, u"code=रेफ़रल कोड|country=देश|email=ईमेल|name=नाम"_s);
        row("Japanese", Participants, u"氏名|メールアドレス|紹介コード|登録日"_s,
            u"code=紹介コード|email=メールアドレス|joined_at=登録日|name=氏名"_s);
        row("referrals", Referrals, u"Referral Email|Affiliate Email|Stripe Customer ID|Created"_s,
            u"customer_email=Referral Email|customer_id=Stripe Customer ID|participant_email=Affiliate Email|"
            "started_at=Created"_s);
        row("referrals in German", Referrals, u"Kundennummer|Partner-E-Mail|Datum"_s,
            u"customer_id=Kundennummer|participant_email=Partner-E-Mail|started_at=Datum"_s);
        row("sales", Sales, u"Order ID|Customer Email|Coupon|Total|Currency|Order Date"_s,
            u"amount=Total|currency=Currency|customer_email=Customer Email|paid_at=Order Date|"
            "participant_code=Coupon|reference=Order ID"_s);
        row("commissions", Paid,
            u"Commission ID|Affiliate email|Customer email|Sale amount|Commission|Currency|Sale ID|Created at|Paid on"_s,
            u"amount=Commission|conversion=Sale ID|currency=Currency|customer_email=Customer email|"
            "paid_at=Paid on|participant_email=Affiliate email|reference=Commission ID|sold_at=Created at"_s);
        row("one address is the participant's", Paid, u"Id|Email|Payout|Currency|Date"_s,
            u"amount=Payout|currency=Currency|participant_email=Email|reference=Id|sold_at=Date"_s);
        row("an address beside a partner's name", Paid, u"Id|Partner|Email|Payout|Currency|Date"_s,
            u"amount=Payout|currency=Currency|participant_email=Email|reference=Id|sold_at=Date"_s);
        row("whose address is told apart", Paid, u"Id|Partner|Payee email|Payout|Currency|Date"_s,
            u"amount=Payout|currency=Currency|participant_email=Payee email|reference=Id|sold_at=Date"_s);
        row("the plain amount is the sale's", Paid,
            u"Commission ID|Affiliate email|Order ID|Amount|Commission|Currency|Date"_s,
            u"amount=Commission|conversion=Order ID|currency=Currency|participant_email=Affiliate email|"
            "reference=Commission ID|sold_at=Date"_s);
        row("an amount among commissions", Comparison, u"Affiliate email|Order ID|Amount|Currency"_s,
            u"amount=Amount|conversion=Order ID|currency=Currency|participant_email=Affiliate email"_s);
        row("earnings come last", Comparison, u"Affiliate email|Order ID|Earnings|Commission|Currency"_s,
            u"amount=Commission|conversion=Order ID|currency=Currency|participant_email=Affiliate email"_s);
        row("commissions in German", Comparison,
            u"Provisions-ID|Partner-E-Mail|Bestellnummer|Provision|Währung|Kaufdatum"_s,
            u"amount=Provision|conversion=Bestellnummer|currency=Währung|participant_email=Partner-E-Mail|"
            "reference=Provisions-ID|sold_at=Kaufdatum"_s);
        row("commissions in French", Comparison, u"E-mail de l’affilié|Facture|Montant de la commission|Devise"_s,
            u"amount=Montant de la commission|conversion=Facture|currency=Devise|participant_email=E-mail de l’affilié"_s);
        row("commissions in Spanish", Paid, u"Correo del afiliado|Comisión|Moneda|Fecha de venta|Referencia"_s,
            u"amount=Comisión|currency=Moneda|participant_email=Correo del afiliado|reference=Referencia|"
            "sold_at=Fecha de venta"_s);
        row("commissions in Portuguese", Paid, u"E-mail do afiliado|Comissão|Moeda|Data da venda|Código de afiliado"_s,
            u"amount=Comissão|currency=Moeda|participant_code=Código de afiliado|"
            "participant_email=E-mail do afiliado|sold_at=Data da venda"_s);
        row("commissions in Hindi", Comparison, u"पार्टनर ईमेल|कमीशन|मुद्रा|बिक्री तिथि"_s,
            u"amount=कमीशन|currency=मुद्रा|participant_email=पार्टनर ईमेल|sold_at=बिक्री तिथि"_s);
        row("commissions in Japanese", Comparison, u"アフィリエイトメール|報酬額|通貨|販売日|請求書番号"_s,
            u"amount=報酬額|conversion=請求書番号|currency=通貨|participant_email=アフィリエイトメール|sold_at=販売日"_s);
        row("rates", Rates, u"Datum|Von|Nach|Kurs|Quelle"_s, u"date=Datum|from=Von|rate=Kurs|source=Quelle|to=Nach"_s);
        row("nothing known", Participants, u"shoe size|colour"_s, QString());
    }
    void columnsAreFoundByTheirNames()
    {
        QFETCH(int, kind);
        QFETCH(QString, header);
        QFETCH(QString, found);
        const QStringList names = header.split(u'|');
        const ColumnMap map = guessColumns(static_cast<ImportKind>(kind), names);
        QCOMPARE(text(names, map), found);
    }

    /// Every field of contract.md 5 is found under its own name, and a file that has them all needs nobody's word.
    void ourOwnNamesNeedNobody()
    {
        for (const ImportKind kind : {ImportKind::Participants, ImportKind::Referrals, ImportKind::Rates,
                 ImportKind::Sales, ImportKind::Paid, ImportKind::Comparison}) {
            QStringList header;
            for (const TargetField &field : targetFields(kind)) {
                if (field.name != kLastName)
                    header += field.name;
            }
            const ColumnMap map = guessColumns(kind, header);
            QCOMPARE(map.size(), header.size());
            for (int i = 0; i < header.size(); ++i)
                QCOMPARE(map.value(header.at(i), -1), i);
            QVERIFY(isOwnHeader(kind, header));
            QVERIFY(isOwnHeader(kind, header + QStringList{u"shoe size"_s}));
            header[0] = u"something else"_s;
            // Two columns are there for its first need, or it is none.
            const bool isEnough = kind == ImportKind::Referrals || kind == ImportKind::Comparison;
            QCOMPARE(isOwnHeader(kind, header), isEnough);
        }
        QVERIFY(!isOwnHeader(ImportKind::Participants, {u"email"_s, u"Vorname"_s})); // somebody has to look
    }

    void needsAreNamed()
    {
        QCOMPARE(missingFields(ImportKind::Participants, {}), std::vector<QStringList>{{u"email"_s}});
        QCOMPARE(missingFields(ImportKind::Referrals, {{u"customer_id"_s, 0}}),
            (std::vector<QStringList>{{u"participant_email"_s, u"participant_code"_s}}));
        QVERIFY(missingFields(ImportKind::Referrals, {{u"customer_id"_s, 0}, {u"participant_code"_s, 1}}).empty());
        // To compare, lines need neither a reference nor somebody who is known.
        const ColumnMap bare{{u"amount"_s, 0}, {u"currency"_s, 1}, {u"sold_at"_s, 2}};
        QVERIFY(missingFields(ImportKind::Comparison, bare).empty());
        QCOMPARE(missingFields(ImportKind::Paid, bare),
            (std::vector<QStringList>{{u"reference"_s}, {u"participant_email"_s, u"participant_code"_s}}));
    }

    void theMappedTableIsWhatThePlainImportReads()
    {
        const auto file = readTable("Vorname;Name;E-Mail;Kommentar\nAda;Lovelace;ada@example.org;=1+1\n"
                                    ";Hopper;grace@example.org;\nBroken\nGuido;;guido@example.org;x\n",
            u"Partner.csv"_s);
        QVERIFY(file);
        const ColumnMap map = guessColumns(ImportKind::Participants, file->sheet.header);
        const Sheet mapped = mappedSheet(ImportKind::Participants, file->sheet, map);
        QCOMPARE(mapped.header, QStringList({u"email"_s, u"name"_s}));
        QCOMPARE(mapped.rows.size(), 3U);
        QCOMPARE(mapped.rows[0].cells, QStringList({u"ada@example.org"_s, u"Ada Lovelace"_s}));
        QCOMPARE(mapped.rows[1].cells, QStringList({u"grace@example.org"_s, u"Hopper"_s}));
        QCOMPARE(mapped.rows[2].cells, QStringList({u"guido@example.org"_s, u"Guido"_s}));
        QCOMPARE(mapped.rows[2].line, 5);
        QCOMPARE(mapped.broken.size(), 1U); // a line with another number of cells stays a problem
        QCOMPARE(mapped.broken.front().line, 4);
        QCOMPARE(unreadColumns(file->sheet, map), QStringList{u"Kommentar"_s});
    }

    void aChoiceIsRememberedByTheNamesOfColumns()
    {
        const QStringList header{u"E-Mail"_s, u"Spitzname"_s, u"Code"_s, u"Name"_s};
        ColumnMap map{{u"email"_s, 0}, {u"name"_s, 1}};
        const QJsonObject kept = rememberedColumns(header, map);
        // Another file of the kind: other order, and what was left out stays out.
        const QStringList next{u"Code"_s, u"spitzname"_s, u"Land"_s, u"E-Mail"_s};
        QCOMPARE(text(next, recalledColumns(ImportKind::Participants, next, kept)),
            u"country=Land|email=E-Mail|name=spitzname"_s);
        // Nothing in common: as if nobody had ever chosen.
        const QStringList other{u"メールアドレス"_s, u"氏名"_s};
        QCOMPARE(recalledColumns(ImportKind::Participants, other, kept), guessColumns(ImportKind::Participants, other));
        // The last name of two is the whole name of a file that has one.
        const QStringList both{u"E-Mail"_s, u"Vorname"_s, u"Name"_s};
        const QJsonObject ofTwo = rememberedColumns(both, guessColumns(ImportKind::Participants, both));
        const QStringList one{u"Name"_s, u"E-Mail"_s};
        QCOMPARE(text(both, recalledColumns(ImportKind::Participants, both, ofTwo)),
            u"email=E-Mail|last_name=Name|name=Vorname"_s);
        QCOMPARE(text(one, recalledColumns(ImportKind::Participants, one, ofTwo)), u"email=E-Mail|name=Name"_s);
        // A file without names of columns: its first row is a person.
        const QJsonObject nameless = rememberedColumns({u"ann@example.org"_s, u"Ann"_s}, {{u"email"_s, 0}});
        QVERIFY(!QJsonDocument(nameless).toJson().contains("ann@example.org"));
        // What is stored may be anything by now.
        QCOMPARE(recalledColumns(ImportKind::Participants, header, {{u"fields"_s, 3}, {u"unread"_s, u"x"_s}}),
            guessColumns(ImportKind::Participants, header));
    }

    void hostileFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says"); // empty = is read
        const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
            QTest::newRow(name) << bytes << says;
        };
        row("a NUL", QByteArray("email,name\na@x.org,A\0B\n", 23), u"line 2: the text holds a NUL"_s);
        row("only NULs", QByteArray(5000, '\0'), u"NUL"_s);
        row("a quote never closed", "email,name\na@x.org,\"A\nb@x.org,B\n", u"line 2: column 2: a quote is opened"_s);
        row("a quote never closed in the header", "\"email,name\na@x.org,A\n", u"line 1: column 1"_s);
        row("too many columns", QByteArray("c").append(QByteArray(",c").repeated(300)), u"301 columns"_s);
        row("nothing but separators", QByteArray(3'000'000, ','), u"columns, more than the 200"_s);
        row("a spreadsheet", QByteArray("PK\x03\x04") + QByteArray(100, 'x'), u"a spreadsheet or an archive"_s);
        row("empty", QByteArray(), u"is empty"_s);
        row("line ends only", "\r\n\r\n\n", u"is empty"_s);
        row("a name twice", "email,email,email\na@x.org,b@x.org,c@x.org\n", QString());
        row("columns without a name", ",,email\n1,2,a@x.org\n", QString());
        row(
            "200 columns",
            QByteArray("c1") +
                [] {
                    QByteArray more;
                    for (int i = 2; i <= 200; ++i)
                        more += ",c" + QByteArray::number(i);
                    return more;
                }()
                + "\n" + QByteArray("x").append(QByteArray(",x").repeated(199)),
            QString());
    }
    void hostileFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = readTable(bytes, u"list.csv"_s);
        QCOMPARE(file.has_value(), says.isEmpty());
        if (!file) {
            QVERIFY2(file.error().text.startsWith(u"list.csv: "_s), qPrintable(file.error().text));
            QVERIFY2(file.error().text.contains(says), qPrintable(file.error().text));
            return;
        }
        QSet<QString> names;
        for (const QString &name : file->sheet.header) {
            QVERIFY(!name.isEmpty());
            names.insert(name.toLower());
        }
        QCOMPARE(names.size(), file->sheet.header.size());
    }

    void aLineOfTenMegabytesIsAProblemOfItsLine()
    {
        QByteArray bytes = "email,name\na@x.org,";
        bytes += QByteArray(10 * 1024 * 1024, 'x') + "\nb@x.org,B\n";
        QElapsedTimer timer;
        timer.start();
        const auto file = readTable(bytes, u"long.csv"_s);
        QVERIFY(file);
        QCOMPARE(file->sheet.rows.size(), 1U);
        QCOMPARE(file->sheet.broken.size(), 1U);
        QCOMPARE(file->sheet.broken.front().line, 2);
        QCOMPARE(file->sheet.broken.front().column, u"name"_s);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// Bounded before names are told from each other: a thousand of 100 KB each, all the same, were compared for
    /// minutes.
    void aHeaderOfEndlessNamesIsRefusedAtItsBound_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("hint");
        const QString count = u"names.csv: line 1: 1001 columns, more than the 200 allowed"_s;
        const QString name = u"names.csv: line 1: column 2: the name \"%1…\" has 102400 bytes, more than the 32768 "
                             "allowed in a cell"_s.arg(QString(40, u'n'));
        QTest::newRow("too many of 100 KB") << 1001 << qsizetype{100 * 1024} << count << u"Take columns"_s;
        QTest::newRow("too many") << 1001 << qsizetype{1} << count << u"Take columns"_s;
        QTest::newRow("too long") << 2 << qsizetype{100 * 1024} << name << u"Give the column a short name"_s;
        QTest::newRow("as many and as long as may be") << 200 << qsizetype{32 * 1024} << QString() << QString();
    }
    void aHeaderOfEndlessNamesIsRefusedAtItsBound()
    {
        QFETCH(int, columns);
        QFETCH(qsizetype, length);
        QFETCH(QString, says);
        QFETCH(QString, hint);
        // The second is the longest, so that the one which is named is not just the first.
        const QByteArray bytes = "n" + QByteArray(QByteArray(1, ',') + QByteArray(length, 'n')).repeated(columns - 1)
            + "\n" + QByteArray(columns - 1, ',');
        const auto file = readTable(bytes, u"names.csv"_s);
        if (!says.isEmpty()) {
            QVERIFY(!file);
            QCOMPARE(file.error().kind, ErrorKind::BadInput);
            QCOMPARE(file.error().text, says);
            QVERIFY2(file.error().hint.startsWith(hint), qPrintable(file.error().hint));
            return;
        }
        RD_OK(file);
        QCOMPARE(file->sheet.header.size(), columns);
        const QString name(length, u'n');
        QCOMPARE(file->sheet.header.at(1), name);
        QCOMPARE(file->sheet.header.at(2), QString(name + u" (2)"_s));
        QCOMPARE(file->sheet.header.at(199), QString(name + u" (199)"_s));
        QCOMPARE(QSet<QString>(file->sheet.header.begin(), file->sheet.header.end()).size(), columns);
    }

    void namesThatLookLikeFurtherOnesStayApart()
    {
        const auto file = readTable("a,A,a (2),a,\n1,2,3,4,5\n", u"names.csv"_s);
        RD_OK(file);
        QCOMPARE(file->sheet.header, (QStringList{u"a"_s, u"A (2)"_s, u"a (2) (2)"_s, u"a (3)"_s, u"#5"_s}));
    }

    void aFileThatIsTooLargeIsNotTakenApart()
    {
        const auto file = readTable(QByteArray(100 * 1024 * 1024 + 1, 'a'), u"huge.csv"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, u"too-large"_s);
    }

    /// Whatever the bytes are, the answer is a table or an error, and every cell is where its line says.
    void noBytesBreakTheReader()
    {
        const uint seed = 20261122;
        QRandomGenerator random(seed);
        const QByteArray signs("\",;\t|\n\r\0aé=@\xff\xfe", 16);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            for (quint32 i = 0, size = random.bounded(80U); i < size; ++i)
                bytes.append(signs[static_cast<qsizetype>(random.bounded(static_cast<quint32>(signs.size())))]);
            const auto file = readTable(bytes, u"x"_s);
            if (!file)
                continue;
            int line = 0;
            for (const SheetRow &row : file->sheet.rows) {
                QVERIFY2(row.line > line, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
                QCOMPARE(row.cells.size(), file->sheet.header.size());
                line = row.line;
            }
            const ColumnMap map = guessColumns(ImportKind::Sales, file->sheet.header);
            QCOMPARE(mappedSheet(ImportKind::Sales, file->sheet, map).rows.size(), file->sheet.rows.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"

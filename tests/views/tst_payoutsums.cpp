// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// domain.md 5.6.3: batch = file = screen = what the provider says, in each currency, whatever people are called. The
// files are read here by small readers of their own, to which the program's are strangers.
#include "models/items/batchmodel.h"
#include "models/items/payoutlistmodel.h"
#include "models/items/payoutmodel.h"
#include "models/services/batchservice.h"
#include "tests/payouts/sheetrows.h"
#include "tests/views/deskfixture.h"
#include "views/payouts/batchview.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/resultsheet.h"
#include "views/support/batchpaper.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

/// What a file says of one payout.
struct Said {
    QString reference;
    QString amount; ///< as it stands there
    QString currency;
    friend bool operator==(const Said &, const Said &) = default;
};

constexpr qsizetype kLongestName = 200; ///< longer ones are refused where people come in

QStringList hostileNames()
{
    return {u"=cmd|'/c calc'!A1"_s, u"O'Neil; \"x\""_s, u"J\u00f6rg M\u00fcller-L\u00fcdenscheidt"_s,
        u"Zo\u00eb \U0001F600\U0001F468\u200d\U0001F469\u200d\U0001F467"_s,
        u"\u05d3\u05d5\u05d3 \u202e\u05db\u05d4\u05df,1.00"_s, u"+1 @SUM(1;2)\t9"_s, QString(kLongestName, u'n')};
}

/// "12,50" or "12.50" of a currency with two decimals: 1250. -1 where it is no such number.
qint64 minorOf(QString text, int decimals)
{
    text.replace(u',', u'.');
    QString fraction = text.section(u'.', 1, 1);
    if (text.count(u'.') > 1 || fraction.size() > decimals)
        return -1;
    fraction += QString(decimals - fraction.size(), u'0');
    bool isNumber = false;
    const qint64 minor = QString(text.section(u'.', 0, 0) + fraction).toLongLong(&isNumber);
    return isNumber ? minor : -1;
}

/// RFC 4180; the last row ends with a line end, too.
QList<QStringList> csvRows(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',' || c == u'\n') {
            row += std::exchange(cell, {});
            if (c == u'\n')
                rows += std::exchange(row, {});
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return isQuoted || !cell.isEmpty() || !row.isEmpty() ? QList<QStringList>() : rows;
}

/// A table with titles, without them; nothing where a cell would be a formula.
QList<Said> saidByTable(QList<QStringList> rows)
{
    if (rows.isEmpty())
        return {};
    const QStringList titles = rows.takeFirst();
    QList<Said> all;
    for (const QStringList &row : std::as_const(rows)) {
        const auto isFormula = [](const QString &text) {
            return !text.isEmpty() && u"=+-@\t"_s.contains(text.front());
        };
        if (row.size() != titles.size() || std::any_of(row.begin(), row.end(), isFormula))
            return {};
        all += Said{row.value(titles.indexOf(u"payout_id"_s)), row.value(titles.indexOf(u"amount"_s)),
            row.value(titles.indexOf(u"currency"_s))};
    }
    return all;
}

/// payouts.md 1: receiver, amount, currency, reference, note, wallet.
QList<Said> saidByPayPal(const QByteArray &bytes)
{
    QList<Said> all;
    for (const QStringList &row : csvRows(bytes)) {
        if (row.size() != 6 || !row.at(0).contains(u'@'))
            return {};
        all += Said{row.at(3), row.at(1), row.at(2)};
    }
    return all;
}

/// A bank's order; nothing where its own sums are others.
QList<Said> saidBySepa(const QByteArray &bytes)
{
    static const QRegularExpression kPayment(
        u"<EndToEndId>([^<]+)</EndToEndId>.*?<InstdAmt Ccy=\"([A-Z]{3})\">([0-9.]+)</InstdAmt>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kSum(u"<CtrlSum>([0-9.]+)</CtrlSum>"_s);
    static const QRegularExpression kCount(u"<NbOfTxs>([0-9]+)</NbOfTxs>"_s);
    const QString xml = QString::fromUtf8(bytes);
    QList<Said> all;
    qint64 sum = 0;
    for (auto found = kPayment.globalMatch(xml); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        all += Said{one.captured(1), one.captured(3), one.captured(2)};
        sum += minorOf(one.captured(3), 2);
    }
    for (auto found = kSum.globalMatch(xml); found.hasNext();) {
        if (minorOf(found.next().captured(1), 2) != sum)
            return {};
    }
    for (auto found = kCount.globalMatch(xml); found.hasNext();) {
        if (found.next().captured(1).toLongLong() != all.size())
            return {};
    }
    return all;
}

QList<Said> saidBy(const QString &format, const QByteArray &bytes)
{
    if (format == "generic-xlsx"_L1)
        return saidByTable(test::textsOf(test::sheetRows(bytes)));
    if (format == "paypal-csv"_L1)
        return saidByPayPal(bytes);
    return format == "sepa-pain001"_L1 ? saidBySepa(bytes) : saidByTable(csvRows(bytes));
}

/// A German account that nobody has, with right check digits.
QString ibanOf(qint64 number)
{
    const QString account = u"37040044%1"_s.arg(number, 10, 10, QLatin1Char('0'));
    int rest = 0;
    for (const QChar digit : QString(account + u"131400"_s))
        rest = (rest * 10 + digit.digitValue()) % 97;
    return u"DE%1%2"_s.arg(98 - rest, 2, 10, QLatin1Char('0')).arg(account);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPayoutSums : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;
    PayoutsPage *m_page = nullptr;
    std::map<RewardId, Money> m_approved;
    std::map<ParticipantId, qsizetype> m_names; ///< whose is which of hostileNames()

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    [[nodiscard]] QAction *command(const QString &text) const
    {
        for (QAction *action : m_page->commands()) {
            if (action->text() == text && action->isEnabled())
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] ResultSheet *resultSheet() const
    {
        return qobject_cast<ResultSheet *>(QApplication::activeModalWidget());
    }
    [[nodiscard]] static QString textsIn(const QWidget *place)
    {
        QStringList texts;
        for (const PlainLabel *label : place->findChildren<PlainLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    /// As many people as there are hostile names are owed euros, which of the sample's partners few are.
    Status oweEuros()
    {
        RD_CHECK(desk().campaigns.apply(
            R"({"version": 1, "name": "Euros", "kind": "affiliate", "connections": ["sample-stripe"], )"
            R"("rules": [{"percent": "20"}], "rewards": {"referrer": {"kind": "cash"}}, "hold": {"days": 0}})",
            desk().actor, {}, {}));
        services::Sheet people;
        people.source = u"people"_s;
        people.header = {u"name"_s, u"email"_s, u"code"_s};
        for (int i = 0; i < static_cast<int>(hostileNames().size()); ++i)
            people.rows.push_back(
                {i + 1, {u"Partner %1"_s.arg(i), u"euro%1@partner.example"_s.arg(i), u"EURO%1"_s.arg(i)}});
        services::ImportOptions import;
        import.actor = desk().actor;
        import.campaign = u"Euros"_s;
        RD_CHECK(desk().people.importParticipants(people, import, {}, {}));
        for (const services::SheetRow &row : people.rows) {
            const QByteArray code = row.cells.at(2).toUtf8();
            RD_TRY(customer, m_full->server().addCustomer({code, "buyer-of-" + code + "@example.com", "eur"}));
            sample::StripeServer::NewInvoice sale;
            sale.amount += row.line; // no two have earned the same
            sale.clientReference = code;
            RD_CHECK(m_full->server().addPaidInvoice(customer, sale));
        }
        return desk().sync.sync({sample::StripeServer::connectionName()}, false, {}, {}).transform([](const auto &) {});
    }
    /// Everybody with cash due has a hostile name and a place to be paid; the cash is approved.
    Status prepare(const QString &format)
    {
        RD_CHECK(oweEuros());
        RD_CHECK(desk().payoutMethods.setChangeDays(0, desk().actor));
        RD_CHECK(desk().batches.setRule(u"two-person"_s, u"never"_s, desk().actor));
        if (format == "paypal-csv"_L1)
            RD_CHECK(desk().batches.setSetting(format, u"decimal-mark"_s, u"comma"_s, desk().actor));
        if (format == "sepa-pain001"_L1) {
            RD_CHECK(desk().batches.setSetting(format, u"debtor-name"_s, u"Shop & S\u00f6hne"_s, desk().actor));
            RD_CHECK(desk().batches.setSetting(format, u"debtor-iban"_s, ibanOf(1), desk().actor));
        }
        services::RewardQuery query;
        query.states = {RewardState::Due};
        RD_TRY(due, desk().rewards.list(query));
        std::set<ParticipantId> people;
        services::DecisionRequest approval;
        approval.member = desk().actor;
        for (const RewardRow &row : due.rows) {
            if (row.kind != RewardKind::Cash || row.beneficiary != Beneficiary::Referrer || !row.amount)
                continue;
            people.insert(row.participant);
            approval.ids.push_back(row.id);
            m_approved.emplace(row.id, *row.amount);
        }
        if (nameAll(people, {QString(kLongestName + 100, u'n')}))
            return fail(ErrorKind::Internal, u"a name of 300 characters was taken"_s);
        RD_CHECK(nameAll(people, hostileNames()));
        for (const ParticipantId person : people) {
            RD_TRY(methods, desk().payoutMethods.methods(person));
            for (const services::PayoutMethodView &one : methods)
                RD_CHECK(
                    desk().payoutMethods.set({person, one.method.provider, {}, one.method.currency}, desk().actor));
            services::PayoutMethodRequest method;
            method.participant = person;
            const bool isBank = format == "sepa-pain001"_L1;
            method.provider = isBank ? u"sepa"_s : u"paypal"_s;
            method.destination = isBank ? ibanOf(1'000 + person.value) : u"pays%1@example.org"_s.arg(person.value);
            RD_CHECK(desk().payoutMethods.set(method, desk().actor));
        }
        return desk().rewards.decide(approval).transform([](const auto &) {});
    }
    Status nameAll(const std::set<ParticipantId> &people, const QStringList &names)
    {
        services::Sheet sheet;
        sheet.source = u"names"_s;
        sheet.header = {u"email"_s, u"name"_s};
        for (const ParticipantId person : people) {
            RD_TRY(who, desk().people.participant(person));
            services::SheetRow row;
            row.line = static_cast<int>(sheet.rows.size()) + 1;
            const qsizetype name = static_cast<qsizetype>(sheet.rows.size()) % names.size();
            m_names[person] = name;
            row.cells = {who.participant.email, names.at(name)};
            sheet.rows.push_back(std::move(row));
        }
        services::ImportOptions options;
        options.actor = desk().actor;
        RD_TRY(report, desk().people.importParticipants(sheet, options, {}, {}));
        if (!report.imported)
            return fail(ErrorKind::BadInput, report.problems.empty() ? QString() : report.problems.front().text);
        return {};
    }
    /// A report of the provider on what stands in its file.
    static QByteArray reportOn(const QList<Said> &payouts)
    {
        QByteArray csv = "payout_id,status,amount,currency,error\r\n";
        for (const Said &one : payouts)
            csv += one.reference.toUtf8() + ",paid," + QString(one.amount).replace(u',', u'.').toUtf8() + ','
                + one.currency.toUtf8() + ",\r\n";
        return csv;
    }
    /// "Read results …" on the open batch.
    ResultSheet *read(const QByteArray &report)
    {
        m_full->dialogs.fileAnswer = m_full->file(u"report.csv"_s, report);
        QAction *results = command(u"Read results \u2026"_s);
        if (!results)
            return nullptr;
        results->trigger();
        return m_full->settle() ? resultSheet() : nullptr;
    }

    // The steps of one batch.

    void theScreenSaysIt(const Batch &batch)
    {
        const QString total = formatMoney({batch.total, batch.currency});
        m_page->openBatch(batch.id);
        QVERIFY(m_full->settle());
        qint64 lines = 0;
        for (const items::PayoutRow &row : m_page->batch()->lines()->rows())
            lines += row.payout.amount.minor;
        QCOMPARE(lines, batch.total);
        QVERIFY2(textsIn(m_page->batch()).contains(total), qPrintable(textsIn(m_page->batch())));
        QString cell;
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            const QModelIndex index = m_page->model()->index(row, static_cast<int>(items::BatchColumn::Total));
            if (m_page->model()->row(index).id == batch.id)
                cell = index.data().toString();
        }
        QCOMPARE(cell, total);
        m_page->open(u"payouts batch:%1"_s.arg(batch.number));
        QVERIFY(m_full->settle());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->allPayouts()->model()->rowCount(), batch.count, 30'000);
        QVERIFY(m_full->settle());
        const auto sums = m_page->allPayouts()->model()->shownTotals();
        QCOMPARE(sums.size(), std::size_t(1));
        QVERIFY(sums.front().amount == (Money{batch.total, batch.currency}));
        m_page->openBatch(batch.id);
        QVERIFY(m_full->settle());
    }
    void thePaperSaysIt(const Batch &batch)
    {
        const auto detail = desk().batches.show(batch.id);
        QVERIFY(detail);
        const QString html = BatchPaper::html(*detail, "Europe/Berlin");
        QVERIFY(html.contains(formatMoney({batch.total, batch.currency}).toHtmlEscaped()));
    }
    void theFileSaysIt(const Batch &batch, QList<Said> &payouts)
    {
        const QString path = m_full->path(batch.number + u".file"_s);
        m_full->dialogs.fileAnswer = path;
        QAction *write = command(u"Export \u2026"_s);
        QVERIFY(write);
        write->trigger();
        QVERIFY(m_full->settle());
        const QByteArray bytes = bytesOf(path);
        QVERIFY(!bytes.isEmpty());
        payouts = saidBy(batch.format, bytes);
        QCOMPARE(payouts.size(), batch.count);
        qint64 sum = 0;
        for (const Said &one : std::as_const(payouts)) {
            QCOMPARE(one.currency, batch.currency.code());
            const qint64 minor = minorOf(one.amount, batch.currency.exponent());
            QVERIFY2(minor > 0, qPrintable(one.amount));
            sum += minor;
        }
        QCOMPARE(sum, batch.total);
        const auto tone = [this] { return m_page->batch()->banners()->banner(u"step"_s)->content().tone; };
        command(u"Check a file \u2026"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(tone(), Tone::Positive);
        QByteArray other = bytes;
        other[other.size() / 2] = static_cast<char>(other[other.size() / 2] ^ 1);
        m_full->dialogs.fileAnswer = m_full->file(u"other.file"_s, other);
        command(u"Check a file \u2026"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(tone(), Tone::Negative);
    }
    void theProviderSaysIt(const Batch &batch, const QList<Said> &payouts)
    {
        const auto paid = [&batch](qint64 minor) -> QString {
            return u"Paid: %1."_s.arg(formatMoney({minor, batch.currency}));
        };
        // One payout is told with another amount: it is not taken for this one.
        QList<Said> others = payouts;
        const qint64 changed = minorOf(others.front().amount, batch.currency.exponent());
        others.front().amount = toDecimal({changed + 1, batch.currency});
        ResultSheet *sheet = read(reportOn(others));
        QVERIFY(sheet);
        QCOMPARE(sheet->count(MatchClass::AmountDiffers), 1);
        QCOMPARE(sheet->count(MatchClass::Matched), batch.count - 1);
        QVERIFY2(
            batch.count == 1 || sheet->sentence().contains(paid(batch.total - changed)), qPrintable(sheet->sentence()));
        QVERIFY(m_full->tidyUp());

        const QByteArray report = reportOn(payouts);
        sheet = read(report);
        QVERIFY(sheet);
        QCOMPARE(sheet->count(MatchClass::Matched), batch.count);
        QVERIFY2(sheet->sentence().contains(paid(batch.total)), qPrintable(sheet->sentence()));
        QTest::mouseClick(sheet->applyButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(m_full->tidyUp());
        const auto after = desk().batches.show(batch.id);
        QVERIFY(after);
        QCOMPARE(after->batch.paid, batch.total);
        QCOMPARE(after->batch.total, batch.total);

        // These very bytes are known; others are not, however little they differ.
        sheet = read(report);
        QVERIFY(sheet);
        QVERIFY2(sheet->sentence().contains(u"applied before"_s), qPrintable(sheet->sentence()));
        QVERIFY(!sheet->applyButton()->isEnabled());
        QVERIFY(m_full->tidyUp());
        sheet = read(report + "somebody-else,paid,1.00," + batch.currency.code().toUtf8() + ",\r\n");
        QVERIFY(sheet);
        QVERIFY2(!sheet->sentence().contains(u"applied before"_s), qPrintable(sheet->sentence()));
        QCOMPARE(sheet->count(MatchClass::Unmatched), 1);
        QVERIFY(m_full->tidyUp());
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void cleanup()
    {
        if (m_full)
            QVERIFY(m_full->tidyUp());
        m_full.reset();
        m_approved.clear();
        m_names.clear();
    }

    void everyPlaceSaysTheSameSum_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("currencies");
        QTest::newRow("CSV") << u"generic-csv"_s << 2;
        QTest::newRow("workbook") << u"generic-xlsx"_s << 2;
        QTest::newRow("PayPal") << u"paypal-csv"_s << 2;
        QTest::newRow("SEPA") << u"sepa-pain001"_s << 1; // euros only
    }
    void everyPlaceSaysTheSameSum()
    {
        QFETCH(QString, format);
        QFETCH(int, currencies);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show());
        const Status ready = prepare(format);
        QVERIFY2(ready.has_value(), qPrintable(ready ? QString() : ready.error().text));
        services::BatchRequest request;
        request.format = format;
        request.all = true;
        request.member = desk().actor;
        const auto made = desk().batches.create(request);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
        m_full->window->go(PageId::Payouts);
        QVERIFY(m_full->settle());
        m_page = qobject_cast<PayoutsPage *>(m_full->window->page(PageId::Payouts));
        QVERIFY(m_page);
        std::set<QString> seen;
        std::set<qsizetype> named;
        for (const Batch &batch : made->batches) {
            seen.insert(batch.currency.code());
            qint64 rewards = 0;
            const std::vector<Payout> lines = desk().batches.payouts(batch.id).value();
            for (const Payout &payout : lines) {
                named.insert(m_names.at(payout.participant));
                for (const PayoutShare &item : payout.items)
                    rewards += m_approved.at(item.reward).minor;
            }
            QCOMPARE(batch.total, rewards); // nobody owes anything back here
            theScreenSaysIt(batch);
            QList<Said> payouts;
            if (!QTest::currentTestFailed())
                theFileSaysIt(batch, payouts);
            if (!QTest::currentTestFailed())
                thePaperSaysIt(batch);
            if (!QTest::currentTestFailed())
                theProviderSaysIt(batch, payouts);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(static_cast<int>(seen.size()) >= currencies, qPrintable(QString::number(seen.size())));
        QVERIFY2(static_cast<qsizetype>(named.size()) == hostileNames().size(), "every name is paid");
        const auto verified = desk().verify.verify({}, {});
        QVERIFY(verified && verified->ok);
    }
};

QTEST_MAIN(TestPayoutSums)
#include "tst_payoutsums.moc"

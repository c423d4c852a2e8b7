// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample merchant against the official interface description: its table of parameters, and each kind of answer it
// gives.
#include "integrations/sample/stripeserver.h"
#include "tests/fakes/openapivalidator.h"
#include "tests/sample/sampleclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd::sample;
using rd::test::OpenApi;
using rd::test::SampleClient;

namespace {

QString unmarked(const QString &key)
{
    return key.endsWith(u'!') || key.endsWith(u'?') ? key.chopped(1) : key;
}

/// A schema without the anyOf that only adds "or the empty string".
QJsonObject mainSchema(const QJsonObject &schema)
{
    for (const auto &choice : schema["anyOf"_L1].toArray()) {
        const auto type = choice.toObject()["type"_L1].toString();
        if (type == "object"_L1 || type == "array"_L1)
            return choice.toObject();
    }
    const auto first = schema["anyOf"_L1].toArray().at(0).toObject();
    return first.isEmpty() ? schema : first;
}

bool isClearable(const QJsonObject &schema)
{
    for (const auto &choice : schema["anyOf"_L1].toArray()) {
        if (choice.toObject()["enum"_L1].toArray().contains(QString()))
            return true;
    }
    return schema["enum"_L1].toArray().contains(QString());
}

void compare(const QJsonValue &ours, const QJsonObject &official, const QString &where, QStringList &out);

void compareMembers(const QJsonObject &ours, const QJsonObject &official, const QString &where, QStringList &out)
{
    const auto properties = official["properties"_L1].toObject();
    const auto required = official["required"_L1].toArray();
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const auto name = unmarked(it.key());
        const QString place = where + u'.' + name;
        if (!properties.contains(name)) {
            out.append(place + u": not in the official description"_s);
            continue;
        }
        const auto schema = properties[name].toObject();
        if (it.key().endsWith(u'!') != required.contains(name))
            out.append(place + u": required differs"_s);
        if (it.key().endsWith(u'?') != isClearable(schema))
            out.append(place + u": whether it can be cleared differs"_s);
        compare(it.value(), mainSchema(schema), place, out);
    }
    for (const auto &name : required) {
        if (!ours.contains(name.toString() + u'!'))
            out.append(where + u'.' + name.toString() + u": required officially, unknown here"_s);
    }
}

void compare(const QJsonValue &ours, const QJsonObject &official, const QString &where, QStringList &out)
{
    const auto type = official["type"_L1].toString();
    if (ours.isArray()) {
        if (type != "array"_L1)
            out.append(where + u": no list officially"_s);
        else
            compare(ours.toArray().at(0), mainSchema(official["items"_L1].toObject()), where + u"[]"_s, out);
    } else if (ours.isObject() && ours.toObject().contains("*"_L1)) {
        compare(
            ours.toObject()["*"_L1], mainSchema(official["additionalProperties"_L1].toObject()), where + u"[*]"_s, out);
    } else if (ours.isObject()) {
        compareMembers(ours.toObject(), official, where, out);
    } else if (ours.toString().startsWith("enum:"_L1)) {
        QStringList words;
        for (const auto &word : official["enum"_L1].toArray())
            words.append(word.toString());
        if (words.join(u',') != ours.toString().sliced(5))
            out.append(where + u": officially "_s + words.join(u','));
    } else if (ours.toString() == "range"_L1) {
        if (!official["properties"_L1].toObject().contains("gte"_L1))
            out.append(where + u": no range officially"_s);
    } else if (ours.toString() == "map"_L1) {
        if (!official["additionalProperties"_L1].isObject())
            out.append(where + u": no map officially"_s);
    } else if (ours.toString() != type) {
        out.append(where + u": officially "_s + type);
    }
}

} // namespace

class TestSampleSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_api = OpenApi::loadStripe(QStringLiteral(RD_SHARED_DIR));
        if (!m_api)
            QSKIP("specs/stripe/spec3.sdk-derived.json.gz is not there");
        QFile file(u":/sample/stripe-endpoints.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_table = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_table.isEmpty());
        SampleOptions options;
        options.clockRuns = false;
        options.customers = 3000;
        m_server = std::make_unique<StripeServer>(options);
        m_client = std::make_unique<SampleClient>(*m_server->start());
    }

    void tableAgreesWithTheDescription_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const auto &value : m_table["endpoints"_L1].toArray()) {
            const auto row = value.toObject();
            QTest::newRow(qPrintable(row["method"_L1].toString() + u' ' + row["path"_L1].toString())) << row;
        }
    }
    void tableAgreesWithTheDescription()
    {
        QFETCH(QJsonObject, row);
        const auto method = row["method"_L1].toString();
        const auto operation = m_api->operation(method, row["path"_L1].toString().replace(u"{id}"_s, u"x"_s));
        QVERIFY(!operation.isEmpty());
        QJsonObject official = operation["requestBody"_L1]
                                   .toObject()["content"_L1]
                                   .toObject()["application/x-www-form-urlencoded"_L1]
                                   .toObject()["schema"_L1]
                                   .toObject();
        if (method != "POST"_L1) {
            QJsonObject properties;
            QJsonArray required;
            for (const auto &item : operation["parameters"_L1].toArray()) {
                const auto parameter = item.toObject();
                if (parameter["in"_L1].toString() == "query"_L1)
                    properties.insert(parameter["name"_L1].toString(), parameter["schema"_L1]);
                if (parameter["in"_L1].toString() == "query"_L1 && parameter["required"_L1].toBool())
                    required.append(parameter["name"_L1]);
            }
            official = {{u"properties"_s, properties}, {u"required"_s, required}};
        }
        QStringList differences;
        compareMembers(row["parameters"_L1].toObject(), official, u"$"_s, differences);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void expansionsAgreeWithTheDescription()
    {
        const auto types = m_table["expand"_L1].toObject();
        for (auto type = types.begin(); type != types.end(); ++type) {
            const auto schema = m_api->schema(type.key());
            QVERIFY2(!schema.isEmpty(), qPrintable(type.key()));
            const auto paths = type.value().toObject();
            for (auto it = paths.begin(); it != paths.end(); ++it) {
                const auto first = it.key().section(u'.', 0, 0);
                QVERIFY2(schema["properties"_L1].toObject().contains(first), qPrintable(type.key() + u' ' + it.key()));
                QVERIFY2(schema["x-expandableFields"_L1].toArray().contains(first),
                    qPrintable(type.key() + u' ' + it.key()));
            }
        }
    }

    void listAnswersFitTheirSchemas_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
            {"/v1/products", "/v1/prices?expand[]=data.product", "/v1/customers?expand[]=data.subscriptions",
                "/v1/coupons?expand[]=data.applies_to", "/v1/promotion_codes?expand[]=data.promotion.coupon",
                "/v1/subscriptions?status=all",
                "/v1/"
                "subscriptions?status=all&expand[]=data.discounts.source.coupon&expand[]=data.customer&expand[]=data."
                "latest_invoice",
                "/v1/invoices",
                "/v1/"
                "invoices?expand[]=data.discounts&expand[]=data.total_discount_amounts.discount&expand[]=data.payments",
                "/v1/invoices?expand[]=data.customer", "/v1/customers?expand[]=data.discount.source.coupon",
                "/v1/invoices?status=draft", "/v1/invoices?status=open", "/v1/invoice_payments?expand[]=data.invoice",
                "/v1/charges", "/v1/charges?expand[]=data.refunds&expand[]=data.payment_intent&expand[]=data.customer",
                "/v1/payment_intents?expand[]=data.latest_charge", "/v1/refunds?expand[]=data.charge",
                "/v1/disputes?expand[]=data.charge", "/v1/checkout/sessions?expand[]=data.total_details.breakdown",
                "/v1/checkout/"
                "sessions?expand[]=data.line_items&expand[]=data.discounts.promotion_code&expand[]=data.customer&"
                "expand[]=data.invoice",
                "/v1/credit_notes?expand[]=data.refunds.refund", "/v1/payment_links", "/v1/events"})
            QTest::newRow(target) << QByteArray(target);
    }
    void listAnswersFitTheirSchemas()
    {
        QFETCH(QByteArray, target);
        const QByteArray join = target.contains('?') ? "&" : "?";
        const auto path = QString::fromLatin1(target.split('?').first());
        QVERIFY(m_api->validateRequest(u"GET"_s, path, target.split('?').value(1), {}).isEmpty());
        QByteArray cursor;
        for (int page = 0; page < 8; ++page) {
            const auto answer = m_client->get(target + join + "limit=100"
                + (cursor.isEmpty() ? QByteArray{} : QByteArray("&starting_after=" + cursor)));
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.data().isEmpty());
            const auto violations = m_api->validateResponse(u"GET"_s, path, 200, answer.body, true);
            QVERIFY2(violations.isEmpty(),
                qPrintable(violations.first(std::min<qsizetype>(violations.size(), 10)).join(u'\n')));
            if (!answer.json()["has_more"_L1].toBool())
                break;
            cursor = answer.data().last().toObject()["id"_L1].toString().toLatin1();
        }
    }

    void eventObjectsFitTheirSchemas()
    {
        QSet<QString> types;
        for (const char *filter : {"customer.*", "invoice.*", "charge.*", "refund.*", "checkout.*", "credit_note.*",
                 "invoice_payment.*", "payment_intent.*"}) {
            for (const auto &event : m_client->get(QByteArray("/v1/events?limit=50&type=") + filter).data()) {
                const auto object = event.toObject()["data"_L1].toObject()["object"_L1].toObject();
                types.insert(event.toObject()["type"_L1].toString());
                if (object["deleted"_L1].toBool())
                    continue;
                const auto violations = m_api->validate(m_api->schema(object["object"_L1].toString()), object, true);
                QVERIFY2(violations.isEmpty(),
                    qPrintable(event.toObject()["type"_L1].toString() + u'\n' + violations.join(u'\n')));
            }
        }
        QVERIFY(types.size() > 10);
    }

    void singleAnswersFitTheirSchemas()
    {
        const auto customer = *m_server->plainCustomer();
        const auto firstId = [&](const QByteArray &list) {
            return m_client->get(list).data().at(0).toObject()["id"_L1].toString().toLatin1();
        };
        const auto subscription = firstId("/v1/subscriptions?customer=" + customer);
        struct Call {
            QByteArray method;
            QByteArray target;
            QByteArray body;
        };
        const auto item = m_client->get("/v1/subscriptions/" + subscription)
                              .json()["items"_L1]
                              .toObject()["data"_L1]
                              .toArray()
                              .at(0)
                              .toObject();
        const std::vector<Call> calls{{"GET", "/v1/account", {}}, {"GET", "/v1/customers/" + customer, {}},
            {"POST", "/v1/coupons",
                "id=rd-1&amount_off=500&currency=usd&name=Thanks&max_redemptions=1&metadata[rd_intent]=a"},
            {"POST", "/v1/coupons",
                "id=rd-2&percent_off=12.5&duration=repeating&duration_in_months=3&applies_to[products][0]="
                    + firstId("/v1/products") + "&expand[]=applies_to"},
            {"GET", "/v1/coupons/rd-2", {}},
            {"POST", "/v1/coupons", "id=rd-3&amount_off=500&currency=usd&currency_options[eur][amount_off]=450"},
            {"POST", "/v1/coupons/rd-3", "name=Thanks&currency_options[gbp][amount_off]=400"},
            {"POST", "/v1/promotion_codes",
                "promotion[type]=coupon&promotion[coupon]=rd-3&code=AB-2&restrictions[minimum_amount]=900"
                "&restrictions[minimum_amount_currency]=usd&restrictions[currency_options][eur][minimum_amount]=800"
                "&expand[]=restrictions.currency_options"},
            {"POST", "/v1/promotion_codes",
                "promotion[type]=coupon&promotion[coupon]=rd-2&code=AB-1&customer=" + customer
                    + "&max_redemptions=1&restrictions[first_time_transaction]=true&metadata[a]=b"},
            {"POST", "/v1/subscriptions/" + subscription,
                "discounts[0][coupon]=rd-2&proration_behavior=none&metadata[a]=b&expand[]=discounts"},
            {"GET",
                "/v1/subscriptions/" + subscription
                    + "?expand[]=discounts&expand[]=items.data.discounts&expand[]=customer",
                {}},
            {"POST", "/v1/subscription_items/" + item["id"_L1].toString().toLatin1(),
                "quantity=2&proration_behavior=none"},
            {"POST", "/v1/invoices/create_preview",
                "customer=" + customer + "&subscription=" + subscription + "&expand[]=discounts"},
            {"POST", "/v1/customers/" + customer, "metadata[x]=y"},
            {"GET",
                "/v1/invoices/" + firstId("/v1/invoices?customer=" + customer)
                    + "?expand[]=payments.data.payment.payment_intent",
                {}},
            {"GET", "/v1/checkout/sessions/" + firstId("/v1/checkout/sessions") + "/line_items", {}},
            {"GET", "/v1/invoices/" + firstId("/v1/invoices") + "/lines?limit=5", {}},
            {"GET", "/v1/subscription_items?subscription=" + subscription + "&expand[]=data.discounts", {}},
            {"GET", "/v1/customers/search?query=metadata%5B%27referral%27%5D%3A%27x%27", {}},
            {"GET", "/v1/events/" + firstId("/v1/events"), {}}, {"DELETE", "/v1/coupons/rd-1", {}}};
        int number = 0;
        for (const auto &call : calls) {
            const auto path = QString::fromLatin1(call.target.split('?').first());
            const auto method = QString::fromLatin1(call.method);
            const auto wrong = m_api->validateRequest(method, path, call.target.split('?').value(1), call.body);
            QVERIFY2(wrong.isEmpty(), qPrintable(path + u'\n' + wrong.join(u'\n')));
            const auto answer = call.method == "GET" ? m_client->get(call.target)
                : call.method == "DELETE"            ? m_client->remove(call.target)
                                          : m_client->post(call.target, call.body, "k" + QByteArray::number(++number));
            QVERIFY2(answer.status == 200, answer.body.constData());
            const auto violations = m_api->validateResponse(method, path, 200, answer.body, true);
            QVERIFY2(violations.isEmpty(), qPrintable(path + u'\n' + violations.join(u'\n')));
        }
        const auto bad = m_client->get("/v1/customers?colour=red");
        QVERIFY(m_api->validateResponse(u"GET"_s, u"/v1/customers"_s, 400, bad.body, true).isEmpty());
        const auto balance = m_client->post("/v1/customers/" + customer + "/balance_transactions",
            "amount=-5&currency="
                + m_client->get("/v1/customers/" + customer).json()["currency"_L1].toString().toLatin1(),
            "kb");
        QCOMPARE(m_api->validateResponse(u"POST"_s,
                     QString::fromLatin1("/v1/customers/" + customer + "/balance_transactions"), balance.status,
                     balance.body, true),
            QStringList());
        const auto list = m_client->get("/v1/customers/" + customer + "/balance_transactions");
        QCOMPARE(m_api->validateResponse(u"GET"_s,
                     QString::fromLatin1("/v1/customers/" + customer + "/balance_transactions"), list.status, list.body,
                     true),
            QStringList());
        QVERIFY(m_server->deleteCustomer(customer));
        const auto gone = m_client->get("/v1/customers/" + customer);
        QCOMPARE(
            m_api->validateResponse(u"GET"_s, QString::fromLatin1("/v1/customers/" + customer), gone.status, gone.body),
            QStringList());
    }

    void validatorSeesWhatIsWrong()
    {
        QVERIFY(!m_api->validateRequest(u"GET"_s, u"/v1/customers"_s, "colour=red", {}).isEmpty());
        QVERIFY(!m_api->validateRequest(u"GET"_s, u"/v1/charges"_s, "created[before]=1", {}).isEmpty());
        QVERIFY(!m_api->validateRequest(u"POST"_s, u"/v1/promotion_codes"_s, {}, "coupon=x").isEmpty());
        QVERIFY(!m_api->validateRequest(u"POST"_s, u"/v1/coupons"_s, {}, "duration=always").isEmpty());
        QVERIFY(!m_api->validateRequest(u"POST"_s, u"/v1/coupons"_s, {}, "amount_off=ten").isEmpty());
        QVERIFY(!m_api->validateRequest(u"GET"_s, u"/v1/horses"_s, {}, {}).isEmpty());
        QVERIFY(m_api->validateRequest(u"POST"_s, u"/v1/subscriptions/sub_1"_s, {}, "discounts=").isEmpty());
        QVERIFY(m_api
                    ->validateRequest(u"POST"_s, u"/v1/subscriptions/sub_1"_s, {},
                        "discounts%5B0%5D%5Bdiscount%5D=di_1&discounts[1][coupon]=c")
                    .isEmpty());
        QVERIFY(!m_api->validateResponse(u"GET"_s, u"/v1/customers/cus_1"_s, 200, R"({"id":5})").isEmpty());
    }

private:
    std::optional<OpenApi> m_api;
    QJsonObject m_table;
    std::unique_ptr<StripeServer> m_server;
    std::unique_ptr<SampleClient> m_client;
};

QTEST_GUILESS_MAIN(TestSampleSpec)
#include "tst_samplespec.moc"

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floor.h"

#include "integrations/sample/stripeserver.h"
#include "tests/bench/figure.h"

#include <QTcpSocket>

#include <simdjson.h>
#include <sqlite3.h>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Customer, Charge, Invoice, Line, Payment };
constexpr int kKinds = 5;
constexpr std::size_t kTransactionRows = 5'000;

/// A row on its way to SQLite: texts and numbers in the order of its insert.
struct Row {
    Kind kind = Kind::Customer;
    std::array<std::string, 4> texts;
    std::array<qint64, 3> numbers{};
};
using Rows = std::vector<Row>;

constexpr const char *kTables = R"(
    CREATE TABLE customer (id TEXT NOT NULL, email TEXT, name TEXT, currency TEXT, created INT, balance INT, x INT);
    CREATE TABLE charge (id TEXT NOT NULL, customer TEXT, intent TEXT, status TEXT, created INT, amount INT, x INT);
    CREATE TABLE invoice (id TEXT NOT NULL, customer TEXT, email TEXT, status TEXT, created INT, total INT, paid INT);
    CREATE TABLE line (id TEXT NOT NULL, invoice TEXT, product TEXT, price TEXT, start INT, amount INT, quantity INT);
    CREATE TABLE payment (id TEXT NOT NULL, invoice TEXT, intent TEXT, status TEXT, created INT, paid INT, x INT);)";
constexpr const char *kIndexes = R"(
    CREATE UNIQUE INDEX customer_id ON customer (id); CREATE UNIQUE INDEX charge_id ON charge (id);
    CREATE UNIQUE INDEX invoice_id ON invoice (id); CREATE INDEX charge_customer ON charge (customer);
    CREATE INDEX charge_intent ON charge (intent); CREATE INDEX invoice_customer ON invoice (customer);
    CREATE INDEX line_invoice ON line (invoice); CREATE INDEX payment_invoice ON payment (invoice);
    CREATE INDEX payment_intent ON payment (intent); PRAGMA wal_checkpoint(TRUNCATE);)";
constexpr std::array kNames{"customer", "charge", "invoice", "line", "payment"};

/// A SQLite file without any ceremony.
class File {
public:
    explicit File(const QString &name)
    {
        require(sqlite3_open(qUtf8Printable(name), &m_db) == SQLITE_OK, "floor: cannot open the file");
    }
    ~File() { sqlite3_close(m_db); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    void run(const char *sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, &message) != SQLITE_OK)
            die(QString::fromUtf8(message));
    }
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            die(QString::fromUtf8(sqlite3_errmsg(m_db)));
        return statement;
    }
    [[nodiscard]] qint64 number(const char *sql)
    {
        sqlite3_stmt *statement = prepare(sql);
        require(sqlite3_step(statement) == SQLITE_ROW, "floor: a sum without a row");
        const qint64 value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    }

private:
    sqlite3 *m_db = nullptr;
};

/// The thread that stores.
class StoreThread {
public:
    explicit StoreThread(const QString &name) : m_file(name), m_thread([this] { work(); }) {}
    void add(Rows rows)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(rows));
        m_changed.notify_one();
    }
    void finish()
    {
        add({});
        m_thread.join();
    }

private:
    Rows take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty(); });
        Rows rows = std::move(m_waiting.front());
        m_waiting.pop_front();
        return rows;
    }
    void work()
    {
        m_file.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=16384;"
                   "PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;");
        m_file.run(kTables);
        for (std::size_t i = 0; i < kKinds; ++i) {
            const std::string sql = std::string("INSERT INTO ") + kNames[i] + " VALUES (?,?,?,?,?,?,?)";
            m_inserts[i] = m_file.prepare(sql.c_str());
        }
        std::size_t open = 0;
        for (Rows rows = take(); !rows.empty(); rows = take()) {
            if (open == 0)
                m_file.run("BEGIN");
            for (const Row &row : rows)
                insert(row);
            open += rows.size();
            if (open >= kTransactionRows) {
                m_file.run("COMMIT");
                open = 0;
            }
        }
        if (open > 0)
            m_file.run("COMMIT");
        for (sqlite3_stmt *statement : m_inserts)
            sqlite3_finalize(statement);
        m_file.run(kIndexes);
    }
    void insert(const Row &row)
    {
        sqlite3_stmt *statement = m_inserts[static_cast<std::size_t>(row.kind)];
        int place = 0;
        for (const std::string &text : row.texts)
            sqlite3_bind_text(statement, ++place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        for (const qint64 number : row.numbers)
            sqlite3_bind_int64(statement, ++place, number);
        require(sqlite3_step(statement) == SQLITE_DONE, "floor: an insert failed");
        sqlite3_reset(statement);
    }

    File m_file;
    std::array<sqlite3_stmt *, kKinds> m_inserts{};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Rows> m_waiting;
    std::thread m_thread; ///< last: it uses all the others
};

using Element = simdjson::dom::element;

std::string text(const Element &object, const char *pointer)
{
    std::string_view value;
    return object.at_pointer(pointer).get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}
qint64 number(const Element &object, std::string_view key)
{
    std::int64_t value = 0;
    return object[key].get(value) == simdjson::SUCCESS ? value : 0;
}

void readInvoice(const Element &object, Rows &rows)
{
    const std::string id = text(object, "/id");
    rows.push_back(
        {Kind::Invoice, {id, text(object, "/customer"), text(object, "/customer_email"), text(object, "/status")},
            {number(object, "created"), number(object, "total"), number(object, "amount_paid")}});
    const simdjson::dom::array lines = object["lines"]["data"].get_array().value_unsafe();
    for (const Element line : lines) {
        rows.push_back({Kind::Line,
            {text(line, "/id"), id, text(line, "/pricing/price_details/product"),
                text(line, "/pricing/price_details/price")},
            {number(line, "created"), number(line, "amount"), number(line, "quantity")}});
    }
    simdjson::dom::array payments;
    if (object["payments"]["data"].get(payments) != simdjson::SUCCESS)
        return;
    for (const Element payment : payments) {
        rows.push_back({Kind::Payment,
            {text(payment, "/id"), id, text(payment, "/payment/payment_intent"), text(payment, "/status")},
            {number(payment, "created"), number(payment, "amount_paid"), 0}});
    }
}

void readObject(Kind kind, const Element &object, Rows &rows)
{
    switch (kind) {
    case Kind::Customer:
        rows.push_back(
            {kind, {text(object, "/id"), text(object, "/email"), text(object, "/name"), text(object, "/currency")},
                {number(object, "created"), number(object, "balance"), 0}});
        return;
    case Kind::Charge:
        rows.push_back({kind,
            {text(object, "/id"), text(object, "/customer"), text(object, "/payment_intent"), text(object, "/status")},
            {number(object, "created"), number(object, "amount"), 0}});
        return;
    default:
        readInvoice(object, rows);
    }
}

/// One list, page after page over a socket of its own.
class Chain {
public:
    Chain(const QUrl &base, Kind kind, QByteArray path) : m_kind(kind), m_path(std::move(path))
    {
        m_socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
        require(m_socket.waitForConnected(), "floor: cannot connect");
        send({});
    }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Takes a page, asks for the next one, then reads the rows.
    [[nodiscard]] Rows take()
    {
        receive();
        const auto head = m_buffer.indexOf("\r\n\r\n") + 4;
        Element page;
        m_buffer.reserve(m_buffer.size() + simdjson::SIMDJSON_PADDING);
        require(m_parser.parse(m_buffer.constData() + head, static_cast<std::size_t>(m_buffer.size() - head), false)
                    .get(page)
                == simdjson::SUCCESS,
            "floor: no JSON");
        const auto data = page["data"].get_array().value_unsafe();
        m_hasMore = page["has_more"].get_bool().value_unsafe();
        Rows rows;
        rows.reserve(data.size() * 3);
        if (m_hasMore)
            send(text(data.at(data.size() - 1).value_unsafe(), "/id"));
        for (const Element object : data)
            readObject(m_kind, object, rows);
        return rows;
    }

private:
    void send(const std::string &cursor)
    {
        QByteArray request = "GET " + m_path;
        if (!cursor.empty())
            request += "&starting_after=" + QByteArray::fromStdString(cursor);
        request += " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + sample::StripeServer::apiKey()
            + "\r\nStripe-Version: 2026-10-28.endive\r\n\r\n";
        m_socket.write(request);
        m_socket.flush();
    }
    void receive()
    {
        m_buffer.clear();
        qsizetype whole = -1;
        while (whole < 0 || m_buffer.size() < whole) {
            require(m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(), "floor: no answer");
            m_buffer += m_socket.readAll();
            const auto head = whole < 0 ? m_buffer.indexOf("\r\n\r\n") : -1;
            if (head > 0) {
                if (!m_buffer.startsWith("HTTP/1.1 200"))
                    die(u"floor: "_s + QString::fromUtf8(m_buffer));
                const auto length = m_buffer.left(head).toLower().indexOf("content-length:") + 15;
                whole = head + 4 + m_buffer.mid(length, m_buffer.indexOf('\r', length) - length).trimmed().toLongLong();
                m_buffer.reserve(whole + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
            }
        }
    }

    Kind m_kind;
    QByteArray m_path;
    QTcpSocket m_socket;
    QByteArray m_buffer;
    simdjson::dom::parser m_parser;
    bool m_hasMore = true;
};

} // namespace

SyncTotals runSyncFloor(const QUrl &base, const QString &file)
{
    Chain customers(base, Kind::Customer, "/v1/customers?limit=100");
    Chain charges(base, Kind::Charge, "/v1/charges?limit=100");
    Chain invoices(base, Kind::Invoice,
        "/v1/invoices?expand%5B%5D=data.discounts&expand%5B%5D=data.total_discount_amounts.discount"
        "&expand%5B%5D=data.payments&limit=100");
    const std::array chains{&customers, &charges, &invoices};
    StoreThread store(file);
    for (bool any = true; any;) {
        any = false;
        for (Chain *chain : chains) {
            if (!chain->hasMore())
                continue;
            any = true;
            Rows rows = chain->take();
            if (!rows.empty())
                store.add(std::move(rows));
        }
    }
    store.finish();
    return totalsOfFloor(file);
}

SyncTotals totalsOfFloor(const QString &file)
{
    File db(file);
    return {db.number("SELECT count(*) FROM customer"), db.number("SELECT count(*) FROM charge"),
        db.number("SELECT count(*) FROM invoice"), db.number("SELECT count(*) FROM line"),
        db.number("SELECT count(*) FROM payment"), db.number("SELECT coalesce(sum(amount), 0) FROM charge"),
        db.number("SELECT coalesce(sum(total), 0) FROM invoice")};
}

SyncTotals totalsOfDesk(const QString &directory)
{
    File db(directory + u"/desk.sqlite"_s);
    for (const char *doubled : {"SELECT count(*) - count(DISTINCT ext_id) FROM provider_customer",
             "SELECT count(*) - count(DISTINCT ext_id) FROM charge",
             "SELECT count(*) - count(DISTINCT ext_id) FROM invoice"})
        require(db.number(doubled) == 0, "an object is stored twice");
    return {db.number("SELECT count(*) FROM provider_customer"), db.number("SELECT count(*) FROM charge"),
        db.number("SELECT count(*) FROM invoice"), db.number("SELECT count(*) FROM invoice_line"),
        db.number("SELECT count(*) FROM invoice_payment"), db.number("SELECT coalesce(sum(amount), 0) FROM charge"),
        db.number("SELECT coalesce(sum(total), 0) FROM invoice")};
}

} // namespace rd::bench

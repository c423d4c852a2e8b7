// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/eventlog.h"

#include "integrations/stripe/eventjson.h"
#include "integrations/stripe/webhooksignature.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

/// What lies at one place of the file: an event, or a body that has to be verified first.
struct Entry {
    QString place;
    bool isSigned = false;
    QByteArray body; ///< of a signed one
    QByteArray signature;
    std::optional<LoggedEvent> event;
    std::optional<LogProblem> problem;
};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view signatureIn(const JsonObject &object)
{
    if (const auto own = textAt(object, "signature"); !own.empty())
        return own;
    const auto headers = objectAt(object, "headers");
    if (!headers)
        return {};
    for (const JsonField field : *headers) {
        const QByteArray name = bytesOf(field.key).toLower();
        if (name == "stripe-signature" && field.value.is_string())
            return field.value.get_string().value_unsafe();
    }
    return {};
}

void readOne(Entry &entry, const JsonElement &element)
{
    const auto problem = [&entry](const QString &reason, const QString &detail) {
        entry.problem = LogProblem{entry.place, reason, detail};
    };
    const auto object = asObject(element);
    if (!object)
        return problem(u"not-an-event"_s, u"an object was expected"_s);
    if (const auto body = textAt(*object, "body"); !body.empty()) {
        entry.isSigned = true;
        entry.body = bytesOf(body);
        entry.signature = bytesOf(signatureIn(*object));
        if (entry.signature.isEmpty())
            problem(u"signature-missing"_s, u"a raw body without its signature proves nothing"_s);
        return;
    }
    const StripeEvent read = readEvent(*object);
    const auto type = textAt(*object, "type");
    const auto inner = objectAt(*object, "data");
    if (textAt(*object, "object") != "event" || read.id.empty() || type.empty() || !inner
        || !objectAt(*inner, "object"))
        return problem(u"not-an-event"_s, u"it has not the members object, id, type and data.object of an event"_s);
    bool live = false;
    if ((*object)["livemode"].get_bool().get(live) != simdjson::SUCCESS)
        return problem(u"not-an-event"_s, u"it does not say whether it is of test or live mode (livemode)"_s);
    LoggedEvent event;
    event.place = entry.place;
    event.id = read.id;
    event.type = toText(type);
    event.account = toText(textAt(*object, "account"));
    event.live = live;
    event.changes = read.changes;
    entry.event = std::move(event);
}

std::vector<Entry> readArray(const JsonArray &array)
{
    std::vector<Entry> entries;
    for (const JsonElement element : array) {
        Entry entry;
        entry.place = u"event %1"_s.arg(entries.size() + 1);
        readOne(entry, element);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<Entry> readLines(const QByteArray &bytes)
{
    std::vector<Entry> entries;
    qsizetype begin = 0;
    for (int line = 1; begin < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        const QByteArray text = bytes.mid(begin, end - begin).trimmed();
        begin = end + 1;
        if (text.isEmpty())
            continue;
        Entry entry;
        entry.place = u"line %1"_s.arg(line);
        if (const auto parsed = parseJson(text))
            readOne(entry, *parsed);
        else
            entry.problem = LogProblem{entry.place, u"not-json"_s, u"the line is no whole JSON document"_s};
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<Entry>> readFile(const QByteArray &bytes)
{
    const auto whole = parseJson(bytes);
    if (!whole && bytes.trimmed().startsWith('['))
        return fail(ErrorKind::BadInput, u"the file begins a list that is no whole JSON document"_s,
            u"Lists up to 16 MB can be read; longer logs as one event a line."_s, u"bad-file"_s);
    if (!whole)
        return readLines(bytes);
    JsonArray array;
    if (whole->get_array().get(array) == simdjson::SUCCESS)
        return readArray(array);
    const auto object = asObject(*whole);
    if (const auto data = object ? arrayAt(*object, "data") : std::nullopt)
        return readArray(*data);
    Entry entry;
    entry.place = u"line 1"_s;
    readOne(entry, *whole);
    std::vector<Entry> entries;
    entries.push_back(std::move(entry));
    return entries;
}

void verify(Entry &entry, const Secret &signing, Instant now)
{
    if (const auto verified = verifySignature(entry.body, entry.signature, signing, now, std::nullopt); !verified) {
        entry.problem = LogProblem{entry.place, verified.error().code, verified.error().text};
        return;
    }
    const auto parsed = parseJson(entry.body);
    if (!parsed) {
        entry.problem = LogProblem{entry.place, u"not-json"_s, u"the body is no whole JSON document"_s};
        return;
    }
    entry.isSigned = false; // a body inside a body is none
    readOne(entry, *parsed);
    if (entry.isSigned)
        entry.problem = LogProblem{entry.place, u"not-an-event"_s, u"the body holds another body"_s};
    entry.isSigned = true;
    if (entry.event)
        entry.event->verified = true;
}

} // namespace

Result<EventLog> readEventLog(const QByteArray &bytes, const std::optional<Secret> &signing, Instant now)
{
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, u"the file is empty"_s, {}, u"bad-file"_s);
    RD_TRY(entries, readFile(text));
    EventLog log;
    for (Entry &entry : entries) {
        if (!entry.problem && entry.isSigned && !signing) {
            ++log.awaitingSecret;
            continue;
        }
        if (!entry.problem && entry.isSigned)
            verify(entry, *signing, now);
        if (entry.problem)
            log.problems.push_back(*std::move(entry.problem));
        else if (entry.event)
            log.events.push_back(*std::move(entry.event));
    }
    return log;
}

} // namespace rd::stripe

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/bulkreader.h"

#include "integrations/shopify/documents.h"
#include "integrations/shopify/shopifyreader.h"

#include <QJsonDocument>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

/// A group that is larger than this is no order.
constexpr qint64 kLargestPiece = 15 * 1024 * 1024;
/// So often a piece without a whole row is asked for again.
constexpr int kMostCut = 3;

tl::unexpected<Error> gone(const QString &why)
{
    return fail(
        ErrorKind::BadAnswer, u"a bulk operation of the shop %1"_s.arg(why), u"Run sync again."_s, u"bulk-gone"_s);
}

} // namespace

Result<std::string> BulkReader::start(const QByteArray &query, const CancelToken &cancel)
{
    const QJsonObject variables{{u"query"_s, QString::fromUtf8(query)}};
    RD_TRY(answer, m_api.ask({"StartBulk", documents::startBulk(), variables, true}, cancel));
    const QJsonObject payload = answer.data["bulkOperationRunQuery"_L1].toObject();
    if (const auto errors = readUserErrors(payload); !errors.empty())
        return gone(u"was not started: %1"_s.arg(errors.front().message));
    const std::string id = bareId(payload["bulkOperation"_L1]["id"_L1]);
    if (id.empty())
        return gone(u"was not started"_s);
    return id + ":0:0";
}

Result<BulkReader::File> BulkReader::fileOf(const std::string &operation, const CancelToken &cancel)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_files.find(operation); known != m_files.end())
            return known->second;
    }
    constexpr auto kLongestWait = std::chrono::hours(1);
    const auto begin = m_api.clock().monotonic();
    const QJsonObject variables{{u"id"_s, gidOf("BulkOperation"_L1, operation)}};
    for (auto wait = m_settings.pollFirst;; wait = std::min(wait * 2, m_settings.pollLongest)) {
        RD_TRY(answer, m_api.ask({"BulkState", documents::bulkState(), variables, true}, cancel));
        const QJsonObject state = answer.data["bulkOperation"_L1].toObject();
        const QString status = state["status"_L1].toString();
        if (status == "COMPLETED"_L1) {
            File file;
            file.url = QUrl(state["url"_L1].toString(), QUrl::StrictMode);
            file.size = state["fileSize"_L1].toString().toLongLong();
            file.objects = state["objectCount"_L1].toString().toLongLong();
            if (!file.url.isEmpty() && file.size <= 0)
                return gone(u"does not say how long its file is"_s);
            const std::lock_guard lock(m_mutex);
            return m_files[operation] = file;
        }
        if (status != "CREATED"_L1 && status != "RUNNING"_L1)
            return gone(u"ended as %1 %2"_s.arg(status.left(40), state["errorCode"_L1].toString().left(40)));
        // Who stops here finds it again by its place, which was handed out when it began.
        RD_CHECK(m_api.pause(wait, cancel));
        if (m_api.clock().monotonic() - begin >= kLongestWait) {
            stop(operation);
            return gone(u"takes too long"_s);
        }
    }
}

void BulkReader::stop(const std::string &operation)
{
    const QJsonObject variables{{u"id"_s, gidOf("BulkOperation"_L1, operation)}};
    static_cast<void>(m_api.ask({"CancelBulk", documents::cancelBulk(), variables, true}, CancelToken()));
}

Result<BulkReader::Used> BulkReader::useGroups(const QByteArray &bytes, bool isEnd, const UseGroup &use, qint64 &groups)
{
    QJsonObject row;
    QJsonArray inner;
    Used used;
    qint64 lines = 0; // of the row that is being read
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (end < 0 && !isEnd)
            break;
        const QByteArray line = bytes.mid(from, end < 0 ? -1 : end - from);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        if (!line.trimmed().isEmpty()) {
            QJsonParseError parsed;
            const QJsonObject object = QJsonDocument::fromJson(line, &parsed).object();
            if (parsed.error != QJsonParseError::NoError)
                return gone(u"has a file with a line that is cut"_s);
            if (object.contains("__parentId"_L1)) {
                // Groups were asked for; a row of another one would become part of the wrong order.
                if (object["__parentId"_L1] != row["id"_L1])
                    return gone(u"has a file whose rows are not in order"_s);
                inner.append(object);
            } else {
                if (!row.isEmpty()) {
                    RD_CHECK(use(row, inner));
                    ++groups;
                    used = {from, used.lines + lines};
                }
                row = object;
                inner = {};
                lines = 0;
            }
            ++lines;
        }
        from = next;
    }
    if (isEnd && !row.isEmpty()) {
        RD_CHECK(use(row, inner));
        ++groups;
        used = {bytes.size(), used.lines + lines};
    }
    return used;
}

Result<BulkReader::Piece> BulkReader::read(const std::string &place, const UseGroup &use, const CancelToken &cancel)
{
    const QList<QByteArray> parts = QByteArray::fromStdString(place).split(':');
    if (parts.size() < 2)
        return gone(u"has a place that cannot be read"_s);
    const std::string operation = parts[0].toStdString();
    const qint64 from = parts[1].toLongLong();
    RD_TRY(file, fileOf(operation, cancel));
    Piece piece;
    // A place from an earlier version does not say how many lines lie before it.
    piece.lines = parts.size() > 2 ? parts[2].toLongLong() : file.objects;
    const auto ended = [&piece, &file]() -> Result<Piece> {
        if (piece.lines < file.objects)
            return gone(u"has a file of %1 lines for %2 objects"_s.arg(piece.lines).arg(file.objects));
        return piece;
    };
    if (file.url.isEmpty() || file.size <= from)
        return ended();
    int cut = 0;
    for (qint64 size = m_settings.chunkBytes;;) {
        auto loaded = m_api.download(file.url, from, size, cancel);
        if (!loaded && loaded.error().httpStatus >= 400 && loaded.error().httpStatus < 500)
            return gone(u"no longer has its file"_s);
        if (!loaded)
            return fail(std::move(loaded).error());
        const bool isEnd = loaded->status != 416 && from + loaded->body.size() >= file.size;
        const QByteArray rows = loaded->status == 416 ? QByteArray() : loaded->body;
        RD_TRY(used, useGroups(rows, isEnd, use, piece.groups));
        piece.lines += used.lines;
        if (isEnd)
            return ended();
        if (used.bytes > 0) {
            piece.next = operation + ':' + std::to_string(from + used.bytes) + ':' + std::to_string(piece.lines);
            return piece;
        }
        // Less than was asked for: the line was cut, or the file, which gives no more however often it is asked.
        if (loaded->status == 416 || loaded->body.size() < size) {
            if (++cut >= kMostCut)
                return gone(u"has a file that is cut"_s);
            continue;
        }
        if (size >= kLargestPiece)
            return fail(ErrorKind::BadAnswer, u"a row of a bulk operation's file does not end"_s);
        size *= 2;
    }
}

} // namespace rd::shopify

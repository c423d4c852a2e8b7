// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/batch.h"
#include "models/core/ledger.h"
#include "models/core/mode.h"
#include "models/core/payout.h"
#include "models/core/result.h"
#include "models/ports/cancel.h"
#include "models/ports/workspacerepository.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace rd {

/// Lists of the books that are too long for the memory of a window.
enum class BooksList {
    Activities, ///< what the program did
    Records, ///< the hash chain
    Payments, ///< conversions, five million of them (performance.md)
    Payouts, ///< lines of all batches
};

/// One condition on a field of a list.
struct ListTerm {
    /// Is: the whole text, whatever the case; Equals: just this one.
    enum class Match { Contains, Begins, Is, Equals };
    QString field; ///< as the list calls it, see sqlitelistrepository.cpp
    bool isNot = false;
    Match match = Match::Contains; ///< of the texts
    QStringList texts; ///< folded, but of Equals: one of them fits
    QStringList typed; ///< the same as a person typed them: ids of providers tell capitals from small letters
    std::vector<std::pair<qint64, qint64>> spans; ///< numbers in millionths or instants in ms; both ends are included
};

/// A word of a search: somewhere in the texts of a row, or one of these stored words in one of these fields.
struct ListWord {
    QString text; ///< folded
    QString typed; ///< as a person typed it
    std::vector<std::pair<QString, QStringList>> codes; ///< field and its stored words
};

/// Payments that count for a referral, as the figures of the overview count them: of a customer with a bond that holds
/// and began no later than the payment.
struct CountedPayments {
    QString campaign; ///< of the bond; empty = any
    std::optional<Mode> mode = {}; ///< of the campaign, where none is named; nothing = any
    /// Of customers whose first such payment in the currency lies between two instants (ms), both included: a cohort.
    std::optional<std::pair<qint64, qint64>> first = {};
    bool operator==(const CountedPayments &) const = default;
};

/// Which rows, and in which order. All words and terms have to hold.
struct ListQuery {
    BooksList list = BooksList::Activities;
    std::vector<ListWord> words;
    std::vector<ListTerm> terms;
    QString orderBy; ///< a field; empty = the list's own order, by time
    bool descending = true;
    /// Of a field of texts: how one reads, where that is not how it is stored. Asked on the thread that reads the list.
    /// The subject of an activity comes behind the activity's kind and a line break: the kind says what it is.
    std::function<QString(const QString &stored)> orderText = {};
    /// Of a field of stored words: their places in the order of what people read instead. Others come after them, as
    /// stored; empty = all do.
    std::map<QString, qint64> orderPlaces = {};
    std::optional<CountedPayments> counted = {}; ///< of payments: only these, and what they count is added up, too
};

/// What payments count, in minor units of their currency.
struct CountedSum {
    qint64 revenue = 0; ///< referred revenue: without tax and what went back (rulings.md 19, 28)
    qint64 refunded = 0;
};

struct ListSum {
    Mode mode = Mode::Live;
    Money amount;
    std::optional<CountedSum> counted = {}; ///< where ListQuery::counted was asked for
};

/// Rows by their ids, in their order: 4 bytes each.
struct ListRows {
    std::vector<quint32> ids;
    std::vector<ListSum> sums; ///< of these rows, for each mode and currency; only of payments and payouts
    qint64 total = 0; ///< of the list before any condition
};

/// A record of the chain with what it takes to say it in words. Texts are untrusted.
struct BookRecord {
    qint64 seq = 0; ///< 0 = it is not there
    EntryKind kind = EntryKind::Accrued;
    Instant at;
    RewardId reward; ///< invalid = about none
    ParticipantId participant;
    QString participantName;
    QString participantEmail;
    Money amount; ///< 0 without currency for decisions
    QString campaign; ///< of its reward
    QString facts; ///< as shown, with what a person typed
    QString actor;
    QByteArray hash; ///< 32 bytes
};

/// A payment as the provider has it, and who is known to have brought its customer. Texts are untrusted.
struct PaymentRow {
    ConversionId id; ///< invalid = it is not there
    QString connection; ///< name
    Mode mode = Mode::Live; ///< of the connection
    QString objectType; ///< "invoice", "charge", …
    QString objectId; ///< at the provider
    Instant paidAt;
    Money paid;
    qint64 refunded = 0;
    QString customerEmail;
    QString customerId; ///< at the provider
    ReferralId referral; ///< the oldest bond of the customer that holds; invalid = nobody brought them
    QString participantName; ///< of that bond, or the address where there is no name
    QString campaign; ///< of that bond
    std::optional<qint64> revenue = {}; ///< what it counts for that bond; nothing = it came before the bond, or none is
};

/// A payout as a line of all batches. Nothing of it tells the destination. Texts are untrusted.
struct ListedPayout {
    PayoutId id; ///< invalid = it is not there
    BatchId batch;
    QString batchNumber;
    QString format; ///< contract word
    Mode mode = Mode::Live;
    int line = 0;
    QString reference;
    ParticipantId participant;
    QString participantName;
    QString participantEmail;
    Money amount;
    PayoutState state = PayoutState::Waiting;
    Instant madeAt; ///< of its batch
    std::optional<Instant> settledAt;
    QString providerId;
    QString reason; ///< why it failed
    QString alert; ///< what a file said against what is known
    QString invoice; ///< number of its self-billing invoice; empty = none was given
};

/// Long lists, in windows: which rows there are, then those that are looked at. Only reading. Blocking; never from the
/// GUI thread. Thread safe.
class ListRepository {
public:
    virtual ~ListRepository() = default;
    /// Ids of the rows in their order. In the list's own order the search ends after `most` rows (0 = never); in any
    /// other all of them have to be looked at. Errors: Cancelled, BadInput (no such field), Storage.
    [[nodiscard]] virtual Result<ListRows> find(
        const ListQuery &query, std::size_t most, const CancelToken &cancel) = 0;
    /// One for each id, in the same order; without an id where the row is gone.
    [[nodiscard]] virtual Result<std::vector<Activity>> activities(const std::vector<quint32> &ids) = 0;
    [[nodiscard]] virtual Result<std::vector<BookRecord>> records(const std::vector<quint32> &ids) = 0;
    [[nodiscard]] virtual Result<std::vector<PaymentRow>> payments(const std::vector<quint32> &ids) = 0;
    [[nodiscard]] virtual Result<std::vector<ListedPayout>> payouts(const std::vector<quint32> &ids) = 0;
};

} // namespace rd

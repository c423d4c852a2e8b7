// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/payout.h"
#include "models/core/result.h"

#include <QStringList>

#include <memory>

namespace rd {

/// A setting a format needs before it can be written (SEPA: the debtor's name and IBAN).
struct PayoutSetting {
    QString name; ///< "debtor-iban"
    QString label; ///< English, for people
    bool required = false;
    QString fallback; ///< used where nothing is set
    QStringList choices = {}; ///< the only values accepted; empty = any
};

/// What is known of a format without writing it; from the format's data.
struct PayoutFormat {
    QString word; ///< contract word, "paypal-csv"
    QString provider; ///< payout provider of the methods it takes, "paypal"
    QString title; ///< English, "PayPal payouts file"
    QString fileName; ///< suggestion, with %1 for the batch number
    int maxLines = 0; ///< 0 = no limit
    std::vector<Currency> currencies; ///< empty = any
    std::vector<PayoutSetting> settings;
    QStringList remarks; ///< what a person should know ("not published by the provider: check with a small file")
    bool verified = true; ///< false = parts of it are not published by the provider
    int unclaimedDays = 0; ///< after how many days the provider gives back what nobody took; 0 = not known
    QByteArray ownHash = {}; ///< SHA-256 in hex of the merchant's copy of the data; empty = as the program brings it
    QStringList noteTitles = {}; ///< of the columns that hold nothing but the note, as the file is written
};

/// Our own formats are for any bank or service: they write down whatever is given, whoever the method is of.
[[nodiscard]] inline bool takesAnyProvider(const PayoutFormat &format)
{
    return format.word == QLatin1StringView("generic-csv") || format.word == QLatin1StringView("generic-xlsx");
}

/// Why a line cannot stand in the file as it is, or what was changed for it to stand there.
struct PayoutRemark {
    int line = 0; ///< PayoutLine::line; 0 = the whole file
    bool refused = false; ///< false = written, but changed: said to the user
    QString field; ///< "name", "destination", "amount", "note"
    QString text; ///< plain sentence; holds no whole destination
};

/// How the columns of a result file are called where a person had to say so: our field → the file's column.
/// Fields: reference provider-id receiver amount currency fee state reason time.
using ColumnMapping = std::vector<std::pair<QString, QString>>;

/// What a bank says of the file it was given (pain.002): it need not be the one that was sealed.
struct OriginalFile {
    QString reference; ///< the batch's number, as the bank repeats it
    QString count; ///< payments in it, as written there; empty = not said
    QString sum; ///< of their amounts, as written there; empty = not said
};

/// A result file as read; nothing is decided by it.
struct PayoutResults {
    QString kind; ///< "paypal-report", "pain.002", "camt.053", "generic-csv" …
    std::vector<ProviderItem> items;
    /// What is said of a whole batch at once: a bank that refuses a file (pain.002) or books it as one sum (camt.053).
    /// `reference` is the batch's number; it speaks of every payout of that batch which `items` does not name.
    std::vector<ProviderItem> wholes = {};
    std::vector<OriginalFile> originals = {};
    QStringList remarks;
    QStringList columns; ///< of a file whose columns are not known: a person has to map them; then items is empty
};

/// The files that payout providers take and give back. Pure: bytes in, bytes out; any thread.
class PayoutFiles {
public:
    virtual ~PayoutFiles() = default;
    [[nodiscard]] virtual std::vector<PayoutFormat> formats() const = 0;
    /// Looks at every line; what is refused must leave the batch.
    [[nodiscard]] virtual Result<std::vector<PayoutRemark>> check(const PayoutFile &file) const = 0;
    /// The exact bytes; BadInput where check() refuses something.
    [[nodiscard]] virtual Result<QByteArray> write(const PayoutFile &file) const = 0;
    /// Recognises the file by its content, for a batch of this format.
    [[nodiscard]] virtual Result<PayoutResults> read(
        const QString &format, const QByteArray &bytes, Currency currency, const ColumnMapping &mapping) const = 0;
};

} // namespace rd

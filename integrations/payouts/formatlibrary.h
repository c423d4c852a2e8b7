// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"
#include "models/ports/payoutfiles.h"
#include "models/ports/payouttemplates.h"

#include <QMutex>

#include <map>
#include <memory>

namespace rd::payouts {

/// The formats of payout files, each made of its data: shipped with the program (":/payouts"), or a merchant's own copy
/// of it where one lies in the directory. Any thread: what is being written goes on with the data it began with.
class FormatLibrary : public PayoutFiles, public PayoutTemplates {
public:
    /// @param ownDirectory holds FORMAT.json files that replace the shipped data of that format ("paypal-csv.json");
    /// empty or absent = none. Refused with path and reason: a file that is no format, of a format there is not, or
    /// that wants its bytes made in another way than the shipped one.
    [[nodiscard]] static Result<std::unique_ptr<FormatLibrary>> load(const QString &ownDirectory = {});
    /// The same where a copy may be broken: nothing is written in its format then, and the others work. A copy of a
    /// format there is not stops all writing: it may be meant for any of them. Results are read all the same, so that
    /// batches that were sealed before can be settled.
    [[nodiscard]] static Result<std::unique_ptr<FormatLibrary>> open(const QString &ownDirectory);
    /// The shipped data of a format as text: what a merchant's own copy begins with.
    [[nodiscard]] static Result<QByteArray> shippedData(const QString &format);

    [[nodiscard]] std::vector<PayoutFormat> formats() const override;
    [[nodiscard]] Result<std::vector<PayoutRemark>> check(const PayoutFile &file) const override;
    [[nodiscard]] Result<QByteArray> write(const PayoutFile &file) const override;
    [[nodiscard]] Result<PayoutResults> read(
        const QString &format, const QByteArray &bytes, Currency currency, const ColumnMapping &mapping) const override;

    [[nodiscard]] TemplateWords words() const override;
    [[nodiscard]] Result<TemplateState> state(const QString &format) const override;
    [[nodiscard]] Result<QByteArray> document(const PayoutTemplate &wanted) const override;
    [[nodiscard]] Result<QString> formatOf(const QByteArray &document) const override;
    [[nodiscard]] Result<PayoutTemplate> read(const QByteArray &document) const override;
    [[nodiscard]] std::vector<DocumentComplaint> complaints(const QByteArray &document) const override;
    [[nodiscard]] Result<HeaderProposal> readHeader(
        const PayoutTemplate &draft, const QString &layout, const QByteArray &file) const override;
    [[nodiscard]] Result<TriedFile> tryOut(const QByteArray &document, const PayoutFile &file) const override;
    [[nodiscard]] Status keep(const QByteArray &document) override;
    [[nodiscard]] Status forget(const QString &format) override;

private:
    /// What is in force: replaced as a whole.
    struct Known {
        std::vector<FormatSpec> specs; ///< in the order in which they are offered
        std::map<QString, QByteArray> owns; ///< SHA-256 of the copies there are
        std::map<QString, Error> broken; ///< copies that cannot be read
        std::optional<Error> stray; ///< a copy of no format
        /// What files of the format are written by; an error while a copy stands in its way.
        [[nodiscard]] Result<const FormatSpec *> usable(const QString &format) const;
    };
    FormatLibrary(std::vector<FormatSpec> shipped, QString directory);
    [[nodiscard]] std::shared_ptr<const Known> known() const;
    [[nodiscard]] Known readOwn() const;
    void reload();
    [[nodiscard]] QString pathOf(const QString &format) const;
    [[nodiscard]] Result<const FormatSpec *> shippedSpec(const QString &format) const;
    [[nodiscard]] Result<FormatSpec> ownSpec(const QByteArray &json, const FormatSpec &shipped) const;

    const std::vector<FormatSpec> m_shipped;
    const QString m_directory;
    mutable QMutex m_mutex; ///< over the pointer
    std::shared_ptr<const Known> m_known;
};

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/documentreader.h"
#include "models/core/payouttemplate.h"
#include "models/ports/payoutfiles.h"

#include <optional>

namespace rd {

/// A format as the program brings it and as it is used.
struct TemplateState {
    PayoutTemplate shipped;
    PayoutTemplate current; ///< the merchant's copy where there is one that can be read, else the shipped one
    bool isOwn = false;
    QByteArray ownHash; ///< SHA-256 of the copy's bytes, also where it cannot be read; empty = there is none
    std::optional<Error> broken; ///< why the copy cannot be read: nothing is written in this format then
};

/// The first row of a file that the merchant took from the provider, as columns of a layout.
struct HeaderProposal {
    PayoutTemplate made; ///< the draft with these columns; one nobody knows has no cell word yet
    QStringList matched; ///< titles that were known
    QStringList asked; ///< titles a person has to say something about
    QStringList missing; ///< columns of the layout that the file does not have
    QStringList remarks; ///< English: what was taken over besides ("separated by semicolons")
};

/// Something a file of sample rows was looked at for.
struct FileCheck {
    QString name; ///< English, "Every row has 6 columns"
    bool passed = false;
    QString detail; ///< what is wrong, or empty
};

/// A file that is made to be looked at, never to be paid.
struct TriedFile {
    QByteArray bytes; ///< empty where something was refused
    QStringList header; ///< empty where the file has none, or is no table
    std::vector<QStringList> rows; ///< cells of a table, lines of another file
    std::vector<PayoutRemark> remarks;
    std::vector<FileCheck> checks;
};

/// The data that payout formats are made of. Any thread; keep() and forget() count for all that is written afterwards.
class PayoutTemplates {
public:
    virtual ~PayoutTemplates() = default;
    [[nodiscard]] virtual TemplateWords words() const = 0;
    [[nodiscard]] virtual Result<TemplateState> state(const QString &format) const = 0;
    /// The whole data of a format as JSON text: the copy or the shipped one with this template in it. Not checked.
    [[nodiscard]] virtual Result<QByteArray> document(const PayoutTemplate &wanted) const = 0;
    /// The word of the format that a document is about; BadInput where it is no document of a format.
    [[nodiscard]] virtual Result<QString> formatOf(const QByteArray &document) const = 0;
    /// What can be seen of a document; BadInput with path and reason where it cannot be read.
    [[nodiscard]] virtual Result<PayoutTemplate> read(const QByteArray &document) const = 0;
    /// Everything that stands against using a document, each with its place ("variants[0].columns[2].cell"); the place
    /// is empty where it is about the whole. Empty = it can be used.
    [[nodiscard]] virtual std::vector<DocumentComplaint> complaints(const QByteArray &document) const = 0;
    /// Columns of a layout after the first row of a file of the provider.
    [[nodiscard]] virtual Result<HeaderProposal> readHeader(
        const PayoutTemplate &draft, const QString &layout, const QByteArray &file) const = 0;
    /// Writes `file` by the document, without keeping anything, and looks at the bytes.
    [[nodiscard]] virtual Result<TriedFile> tryOut(const QByteArray &document, const PayoutFile &file) const = 0;
    /// From now on this is the format's copy: kept beside the workspace, whole or not at all.
    [[nodiscard]] virtual Status keep(const QByteArray &document) = 0;
    /// Back to what the program brings; nothing happens where there is no copy.
    [[nodiscard]] virtual Status forget(const QString &format) = 0;
};

} // namespace rd

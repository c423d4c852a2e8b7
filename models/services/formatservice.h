// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/payouttemplates.h"
#include "models/services/batchservice.h"

namespace rd::services {

/// A format for people: how it is, how the program brings it, what is different.
struct FormatView {
    PayoutFormat about;
    TemplateState state;
    std::vector<TemplateDifference> differences;
    /// What is said of the copy: made outside of the program, missing, broken. English; empty = nothing.
    QStringList remarks;
};

/// Whether a document could be put into use.
struct DocumentCheck {
    QString format;
    std::vector<DocumentComplaint> complaints; ///< empty = it can
    std::vector<TemplateDifference> differences; ///< from what the program brings
};

struct TestOrder {
    QString format;
    std::optional<PayoutTemplate> draft = {}; ///< one that is not in use; nothing = the format as it is
    QString layout = {}; ///< empty = the first
    Currency currency = {}; ///< invalid = one the layout takes
};

/// A file with invented receivers, to be looked at or tried at a provider. Nothing of it is kept.
struct TestPrint {
    QString format;
    QString layout;
    QString fileName; ///< suggestion, begins with TEST
    Currency currency;
    qint64 total = 0;
    std::vector<PayoutLine> lines; ///< who is invented
    TriedFile file;
    QByteArray hash; ///< SHA-256 of the bytes
    QStringList invented; ///< names of settings that nobody has filled in: a test value stands in the file
    [[nodiscard]] bool isGood() const;
};

/// What payout files are made of, seen, changed and tried (docs/payout-files.md). Batches that were made keep the bytes
/// they were made with. Blocking.
class FormatService {
public:
    struct Parts {
        PayoutTemplates &templates;
        BatchService &batches;
        BatchRepository &records;
        WorkspaceRepository &workspace;
        Gate &gate;
        Clock &clock;
    };
    explicit FormatService(const Parts &parts) : m(parts) {}

    [[nodiscard]] TemplateWords words() const { return m.templates.words(); }
    [[nodiscard]] Result<FormatView> show(const QString &format);
    /// The format's whole data as it is used, as text to be edited.
    [[nodiscard]] Result<QByteArray> document(const QString &format);
    /// Errors: BadInput where the document says of no format what it is.
    [[nodiscard]] Result<DocumentCheck> check(const QByteArray &document);
    /// The same for a draft, while it is edited.
    [[nodiscard]] Result<DocumentCheck> check(const PayoutTemplate &draft);
    /// An admin's, and a record of the history: all batches from now on. Errors: BadInput ("bad-document") with the
    /// first complaint; Usage ("no-table") for a draft of a format whose bytes the program makes.
    [[nodiscard]] Status use(const QByteArray &document, const QString &member);
    [[nodiscard]] Status use(const PayoutTemplate &draft, const QString &member);
    /// Back to what the program brings. As use().
    [[nodiscard]] Status reset(const QString &format, const QString &member);
    [[nodiscard]] Result<HeaderProposal> readHeader(
        const PayoutTemplate &draft, const QString &layout, const QByteArray &file);
    /// Errors: Usage for a layout or a currency there is not, BadInput for a draft that cannot be used.
    [[nodiscard]] Result<TestPrint> testPrint(const TestOrder &order);

private:
    [[nodiscard]] Result<PayoutFormat> about(const QString &format) const;
    [[nodiscard]] Status record(const QString &format, const QByteArray &hash, const QString &member);
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> testSettings(
        const PayoutFormat &about, Currency currency, QStringList &invented);

    Parts m;
};

/// Where the history keeps which copy of a format was put into use: its SHA-256 in hex, or nothing.
[[nodiscard]] QString formatCopySetting(const QString &format);

} // namespace rd::services

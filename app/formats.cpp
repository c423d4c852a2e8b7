// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats.h"

#include "integrations/payouts/formatlibrary.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

/// Stands where the formats could not be read.
class NoFormats final : public PayoutFiles {
public:
    explicit NoFormats(Error because) : m_because(std::move(because)) {}
    [[nodiscard]] std::vector<PayoutFormat> formats() const override { return {}; }
    [[nodiscard]] Result<std::vector<PayoutRemark>> check(const PayoutFile &) const override { return fail(m_because); }
    [[nodiscard]] Result<QByteArray> write(const PayoutFile &) const override { return fail(m_because); }
    [[nodiscard]] Result<PayoutResults> read(
        const QString &, const QByteArray &, Currency, const ColumnMapping &) const override
    {
        return fail(m_because);
    }

private:
    Error m_because;
};

} // namespace

std::unique_ptr<PayoutFiles> payoutFormats(const QString &workspaceDirectory)
{
    auto library = payouts::FormatLibrary::load(QDir(workspaceDirectory).filePath(u"formats"_s));
    if (!library)
        return std::make_unique<NoFormats>(std::move(library).error());
    return *std::move(library);
}

} // namespace rd::app

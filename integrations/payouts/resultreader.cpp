// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/resultreader.h"

#include "integrations/payouts/resultcsv.h"
#include "integrations/payouts/resultxml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

bool isXml(const QByteArray &bytes)
{
    const QByteArrayView text = QByteArrayView(bytes).first(qMin(bytes.size(), qsizetype{256}));
    const qsizetype from = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const QByteArrayView start = text.sliced(from).trimmed();
    // UTF-16 of either kind with a mark is XML as well, if it is anything; the reader says what is wrong with it.
    return start.startsWith('<') || start.startsWith("\xff\xfe<") || start.startsWith(QByteArrayView("\xfe\xff\0<", 4));
}

} // namespace

Result<PayoutResults> readResults(const FormatSpec &spec, const std::vector<FormatSpec> &all, const QByteArray &bytes,
    Currency currency, const ColumnMapping &mapping)
{
    if (!isXml(bytes))
        return readCsvResults(spec, all, bytes, currency, mapping);
    const auto sepa =
        std::find_if(all.begin(), all.end(), [](const FormatSpec &one) { return one.writer == Writer::Sepa; });
    return readXmlResults(bytes, sepa == all.end() ? std::vector<WordSpec>() : sepa->words);
}

} // namespace rd::payouts

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/words.h"

#include "models/core/campaignwords.h"
#include "models/core/sale.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

QString objectWord(int object)
{
    switch (static_cast<SaleObject>(object)) {
    case SaleObject::Invoice:
        return u"invoice"_s;
    case SaleObject::Charge:
        return u"charge"_s;
    case SaleObject::Order:
        return u"order"_s;
    case SaleObject::Manual:
        return u"manual"_s;
    }
    return {};
}

QString evidenceWord(int source)
{
    return words::kEvidenceSources.word(static_cast<EvidenceSource>(source));
}

} // namespace rd::storage

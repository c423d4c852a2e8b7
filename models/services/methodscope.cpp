// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/methodscope.h"

#include <algorithm>

namespace rd::services {

std::vector<PayoutMethodView> stayingMethods(const std::vector<PayoutMethodView> &methods, Currency changed)
{
    std::vector<PayoutMethodView> staying;
    if (changed.isValid())
        return staying;
    std::copy_if(methods.begin(), methods.end(), std::back_inserter(staying), [](const PayoutMethodView &view) {
        return view.method.isCurrent && !view.method.isRemoved && view.method.currency.isValid();
    });
    std::sort(staying.begin(), staying.end(), [](const PayoutMethodView &a, const PayoutMethodView &b) {
        return a.method.currency.code() < b.method.currency.code();
    });
    return staying;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QXmlStreamReader)

namespace rd::payouts {

/// One element of a bank's message with all that is in it; names without their name space.
struct XmlNode {
    QString name;
    QString text; ///< of the element itself, trimmed
    QString currency; ///< attribute Ccy
    std::vector<XmlNode> children;

    /// The first child of that name, or nullptr.
    [[nodiscard]] const XmlNode *child(QStringView childName) const;
    /// The first element at the end of the path ("RltdPties/Cdtr/Nm"), or nullptr.
    [[nodiscard]] const XmlNode *at(QStringView path) const;
    [[nodiscard]] QString textAt(QStringView path) const;
};

/// The element the reader stands on, whole; the reader stands on its end then. Refuses more than 64 levels and more
/// than two million elements.
[[nodiscard]] Result<XmlNode> readNode(QXmlStreamReader &xml);

} // namespace rd::payouts

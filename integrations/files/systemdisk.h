// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/disk.h"

namespace rd::files {

/// The disks of this computer.
class SystemDisk : public Disk {
public:
    [[nodiscard]] std::optional<qint64> freeBytes(const QString &directory) const override;
    [[nodiscard]] Status proveWritable(const QString &directory) override;
};

} // namespace rd::files

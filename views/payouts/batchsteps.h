// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/theme/tokens.h"

#include <QObject>

namespace rd::views {

class BannerHost;
class Session;

/// Carries out the steps of one batch: asks what has to be asked, does it, says what came of it in the banners of the
/// place. What a service refuses is said there as well, and nothing happened then.
class BatchSteps : public QObject {
    Q_OBJECT
public:
    BatchSteps(Session &session, BannerHost &banners, QWidget &place);

    void approve(const Batch &batch);
    void exportFile(const Batch &batch, const PayoutFormat &format);
    /// Totals, fingerprints and who agreed, as a PDF to be kept or printed and signed by hand.
    void saveCover(const Batch &batch);
    /// Whether a file is the one that was sealed.
    void checkFile(const Batch &batch);
    void readResults(const Batch &batch);
    void readResults(const Batch &batch, const QString &path);
    void markPaid(const Batch &batch, const std::vector<int> &lines);
    void close(const Batch &batch);
    void discard(const Batch &batch);

private:
    void say(Tone tone, const QString &text, const QString &detail = {});
    void refuse(const Error &error);
    void writeTo(const Batch &batch, const PayoutFormat &format, const QString &path);
    void exported(const services::ExportReport &report, const PayoutFormat &format);
    void writeCover(const Batch &batch, const QString &path);
    void compare(const Batch &batch, const QString &path);
    void discardNow(const Batch &batch, const QString &reason, bool neverUploaded);
    template <typename Work>
    void change(Work work, const QString &sentence);

    Session &m_session;
    BannerHost &m_banners;
    QWidget &m_place;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/codeservice.h"

namespace rd::services {

/// Carries out what is written down for one connection (reliability.md 1): codes that were never sent go out several at
/// once, each saved as Sending before any of them leaves; whatever else one by one. What a crash or a
/// lost answer left open is looked up before anything is sent again; the text of a code is its natural key, so the
/// provider itself refuses a second one. Outcomes go into the report; a returned error concerns the connection or the
/// file. One use.
class CodeRun {
public:
    struct Parts {
        CodeRepository &codes;
        Clock &clock;
        AttemptTimes *attempts;
        std::map<ParticipantId, QString> names;
        QSet<QString> ownTexts; ///< folded: live codes of participants, whoever made them at the provider
        std::function<Status()> maySend; ///< asked before each request: a person may stop all sending
    };
    CodeRun(Parts parts, const Connection &connection, CodeGateway &gateway, CodeReport &report, CancelToken cancel);
    /// The key's account and mode, asked fresh, must be the connection's.
    [[nodiscard]] Status confirmAccount();
    /// In order. What cannot be looked up yet is waited for once, at the end.
    [[nodiscard]] Status drive(std::vector<CodeIntent> intents, const ProgressSink &progress);

private:
    enum class End { Settled, Open, Later };
    [[nodiscard]] Result<End> one(CodeIntent &intent);
    [[nodiscard]] Result<End> send(CodeIntent &intent);
    /// Never sent, for this account, and its coupon is there: may go out beside others.
    [[nodiscard]] bool isFresh(const CodeIntent &intent) const;
    [[nodiscard]] Status sendWave(const std::vector<CodeIntent *> &wave, std::vector<CodeIntent *> &later);
    [[nodiscard]] Result<End> settle(CodeIntent &intent, const SendOutcome &outcome);
    [[nodiscard]] WrittenSender senderOf();
    void report(const ProgressSink &progress, qint64 more);
    /// Settled or Later, or nothing where the effect is not there and may be sent.
    [[nodiscard]] Result<std::optional<End>> lookUp(CodeIntent &intent);
    [[nodiscard]] Result<End> confirm(CodeIntent &intent, const QString &reference);
    [[nodiscard]] Result<End> refuse(CodeIntent &intent, const QString &reason, const QString &detail);
    [[nodiscard]] Result<End> lookAtTaken(CodeIntent &intent, const SendOutcome &outcome);
    [[nodiscard]] Result<End> unknown(CodeIntent &intent);
    [[nodiscard]] Result<End> prepared(CodeIntent &intent);
    [[nodiscard]] Status save(const IssueIntent &intent) { return m_parts.codes.update(intent); }
    [[nodiscard]] Status giveUp(const std::vector<CodeIntent> &intents, const QString &coupon);
    [[nodiscard]] bool mayBeSent(const CodeIntent &intent) const;
    [[nodiscard]] CodeProblem problem(const CodeIntent &intent, const QString &reason, const QString &detail) const;
    void leaveOpen(const CodeIntent &intent, const QString &detail);

    Parts m_parts;
    const Connection &m_connection;
    CodeGateway &m_gateway;
    CodeReport &m_report;
    CancelToken m_cancel;
    IssueClock m_times;
    QSet<QString> m_missingCoupons; ///< whose own request is not settled: no code may be made from them yet
    QString m_lastRefusal;
    int m_refusedInARow = 0;
    int m_unknownInARow = 0;
    bool m_waited = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace rd::services

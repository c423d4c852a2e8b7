// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchparts.h"

namespace rd::services {

// How a batch is planned; what batchplan.cpp and batchcreate.cpp share, nobody else includes this.

/// One participant in one currency and mode, on the way into a batch.
struct PayoutGroup {
    Mode mode = Mode::Live;
    Currency currency;
    ParticipantId participant;
    QString name;
    QString email;
    PayoutMethod method;
    std::vector<PayoutCandidate> candidates;
    std::map<RewardId, Money> amounts;
    NetPayout net;
    Destination destination;
    bool twoPerson = false;
    bool isShared = false;
};

/// What would be made, with the files. Filled in steps.
struct BatchService::Plan {
    struct Part {
        PlannedBatch planned;
        PayoutFile file;
        std::vector<PayoutGroup> groups; ///< one a line
    };
    using Groups = std::map<std::tuple<Mode, QString, ParticipantId>, PayoutGroup>;
    /// By mode and currency.
    using Ready = std::map<std::pair<Mode, QString>, std::vector<PayoutGroup>>;

    explicit Plan(const Parts &all) : m(all), now(all.clock.now()) {}
    /// Rewards that can be paid this way, by who gets them.
    [[nodiscard]] Result<Groups> collect(const std::vector<RewardRow> &rows, const BatchRequest &request);
    /// Netted one by one; who has nothing left, or too little, waits.
    [[nodiscard]] Result<Ready> net(Groups groups);
    /// Split, numbered, and looked at by the format.
    [[nodiscard]] Status layOut(Ready ready, PayoutFile head);

    const Parts &m;
    Instant now;
    PayoutFormat format;
    std::vector<Part> parts;
    std::vector<LeftOutReward> leftOut;
    QStringList remarks;

private:
    [[nodiscard]] std::optional<LeftOutReward> objectionTo(const RewardRow &row, const PayoutMethod *method) const;
    [[nodiscard]] Result<std::vector<PayoutGroup>> refuse(
        std::vector<PayoutGroup> &all, const PayoutFile &head, bool hasMore);
    [[nodiscard]] Status refuseAll(std::vector<PayoutGroup> &kept, const PayoutFile &head);
    [[nodiscard]] Status addPart(std::vector<PayoutGroup> groups, const PayoutFile &head);
    std::map<ParticipantId, QString> countries;
};

} // namespace rd::services

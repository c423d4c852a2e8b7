// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

class QTimer;

namespace rd::items {

/// Does `work` on another thread, then `done` on the asker's; neither after the asker's end.
using Background = std::function<void(std::function<void()> work, std::function<void()> done)>;

/// The few thousand rows of a long list that were looked at last, in blocks that are read in the background, and those
/// rows that somebody asked to have all at once. Knows of a row only where it stands and its id. Thread of its owner;
/// nothing here waits.
class RowBlocks : public QObject {
    Q_OBJECT
public:
    /// Rows that are read at once, and how many such blocks are kept.
    static constexpr std::size_t kBlockRows = 200;
    static constexpr std::size_t kMostBlocks = 40;
    using Rows = std::shared_ptr<const void>; ///< std::vector of whatever a row is
    using Ids = std::shared_ptr<const std::vector<quint32>>;
    /// Makes what reads rows by their ids; that runs on another thread, after the owner's end, too.
    using Reader = std::function<std::function<Result<Rows>()>(std::vector<quint32> ids)>;

    RowBlocks(Background background, Reader reader, QObject *parent);

    /// The ids of all rows, in their order.
    [[nodiscard]] const Ids &ids() const { return m_ids; }
    /// Other rows stand there from now on: nothing that was read says anything of them.
    void replace(std::vector<quint32> ids);
    /// @param ids begin with those that are there
    void goOn(std::vector<quint32> ids);
    /// The same rows may say something else by now.
    void forget();

    /// The block of a row that is at hand, and its place there; asks for it where it is not: arrived() follows.
    [[nodiscard]] std::pair<const void *, std::size_t> at(std::size_t row) const;
    /// Rows that are in memory.
    [[nodiscard]] std::size_t kept() const;
    /// These rows are at hand, all of them, until others are loaded or stand there; `then` hears of it. Conflict where
    /// others came meanwhile.
    /// @param context nobody hears of it after its end
    void load(const std::vector<std::size_t> &rows, QObject *context, std::function<void(const Status &)> then);

Q_SIGNALS:
    /// From this row to that one.
    void arrived(std::size_t first, std::size_t last);
    void failed(const rd::Error &error);

private:
    struct Block {
        Rows rows;
        mutable quint64 used = 0;
    };
    void want(std::size_t block) const;
    void readNext();
    void keep(std::size_t block, Rows rows);

    Background m_background;
    Reader m_reader;
    QTimer *m_turn; ///< reads what is wanted; never from inside a question for a row
    Ids m_ids = std::make_shared<const std::vector<quint32>>();
    int m_idsGeneration = 0; ///< drops what was read for other rows
    int m_blocksGeneration = 0; ///< drops what was read before forget()
    std::unordered_map<std::size_t, Block> m_blocks;
    mutable std::vector<std::size_t> m_wanted; ///< blocks, the most urgent last
    mutable quint64 m_uses = 0;
    bool m_reading = false;
    Rows m_held; ///< see load()
    std::unordered_map<std::size_t, std::size_t> m_heldAt;
    int m_heldLoad = 0;
};

} // namespace rd::items

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowblocks.h"

#include "models/items/windowmodel.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace rd::items {

namespace {

/// Blocks that are still wanted when a person has scrolled on.
constexpr std::size_t kMostWanted = 3;

} // namespace

RowBlocks::RowBlocks(Background background, Reader reader, QObject *parent)
    : QObject(parent), m_background(std::move(background)), m_reader(std::move(reader)), m_turn(new QTimer(this))
{
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &RowBlocks::readNext);
}

void RowBlocks::replace(std::vector<quint32> ids)
{
    m_ids = std::make_shared<const std::vector<quint32>>(std::move(ids));
    ++m_idsGeneration;
    forget();
    m_held.reset();
    m_heldAt.clear();
}

void RowBlocks::goOn(std::vector<quint32> ids)
{
    m_ids = std::make_shared<const std::vector<quint32>>(std::move(ids));
    forget(); // the last block of before was not full
}

void RowBlocks::forget()
{
    ++m_blocksGeneration;
    m_blocks.clear();
    m_wanted.clear();
}

std::pair<const void *, std::size_t> RowBlocks::at(std::size_t row) const
{
    if (row >= m_ids->size())
        return {nullptr, 0};
    if (const auto held = m_heldAt.find(row); held != m_heldAt.end())
        return {m_held.get(), held->second};
    const std::size_t block = row / kBlockRows;
    const auto found = m_blocks.find(block);
    if (found == m_blocks.end()) {
        want(block);
        return {nullptr, 0};
    }
    found->second.used = ++m_uses;
    return {found->second.rows.get(), row % kBlockRows};
}

std::size_t RowBlocks::kept() const
{
    std::size_t rows = m_heldAt.size();
    for (const auto &[block, kept] : m_blocks)
        rows += std::min(kBlockRows, m_ids->size() - block * kBlockRows);
    return rows;
}

void RowBlocks::want(std::size_t block) const
{
    if (!m_wanted.empty() && m_wanted.back() == block)
        return;
    std::erase(m_wanted, block);
    m_wanted.push_back(block);
    if (m_wanted.size() > kMostWanted)
        m_wanted.erase(m_wanted.begin());
    if (!m_turn->isActive())
        m_turn->start();
}

void RowBlocks::readNext()
{
    if (m_reading || m_wanted.empty())
        return;
    const std::size_t block = m_wanted.back();
    m_wanted.pop_back();
    const std::size_t first = block * kBlockRows;
    if (m_blocks.contains(block) || first >= m_ids->size()) {
        readNext();
        return;
    }
    const std::size_t end = std::min(first + kBlockRows, m_ids->size());
    std::vector<quint32> ids(
        m_ids->begin() + static_cast<std::ptrdiff_t>(first), m_ids->begin() + static_cast<std::ptrdiff_t>(end));
    m_reading = true;
    auto answer = std::make_shared<Result<Rows>>(Rows());
    m_background([answer, read = m_reader(std::move(ids))] { *answer = read(); },
        [self = QPointer(this), answer, block, generation = m_blocksGeneration] {
            if (!self)
                return;
            self->m_reading = false;
            if (generation == self->m_blocksGeneration) {
                if (*answer)
                    self->keep(block, **answer);
                else
                    Q_EMIT self->failed(answer->error());
            }
            self->readNext();
        });
}

void RowBlocks::keep(std::size_t block, Rows rows)
{
    m_blocks[block] = {std::move(rows), ++m_uses};
    while (m_blocks.size() > kMostBlocks) {
        const auto oldest = std::min_element(m_blocks.begin(), m_blocks.end(),
            [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
        m_blocks.erase(oldest);
    }
    const std::size_t first = block * kBlockRows;
    Q_EMIT arrived(first, std::min(first + kBlockRows, m_ids->size()) - 1);
}

void RowBlocks::load(const std::vector<std::size_t> &rows, QObject *context, std::function<void(const Status &)> then)
{
    std::vector<quint32> ids;
    ids.reserve(rows.size());
    for (const std::size_t row : rows)
        ids.push_back((*m_ids)[row]);
    auto answer = std::make_shared<Result<Rows>>(Rows());
    const int load = ++m_heldLoad;
    m_background([answer, read = m_reader(std::move(ids))] { *answer = read(); },
        [self = QPointer(this), guard = QPointer(context), answer, rows, load, then = std::move(then),
            generation = m_idsGeneration] {
            if (!self || !guard)
                return;
            if (!*answer) {
                then(fail(answer->error()));
                return;
            }
            if (generation != self->m_idsGeneration || load != self->m_heldLoad) {
                then(fail(ErrorKind::Conflict, WindowModel::tr("The table changed meanwhile.")));
                return;
            }
            self->m_held = **answer;
            self->m_heldAt.clear();
            for (std::size_t at = 0; at < rows.size(); ++at)
                self->m_heldAt.emplace(rows[at], at);
            then({});
        });
}

} // namespace rd::items

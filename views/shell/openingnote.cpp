// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/openingnote.h"

#include "models/services/task.h"
#include "views/support/saidtexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/format.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMomentMs = 250;
constexpr int kLeastWidth = 360; ///< it does not grow and shrink with the counts

} // namespace

OpeningNote::OpeningNote(const QString &text) : m_text(text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setLabel(label);
    setMinimumWidth(scaled(kLeastWidth));
    setCancelButton(nullptr);
    setRange(0, 0);
    setAutoReset(false);
    setAutoClose(false);
    // Asking to stop does not hide it: that takes a moment, and what comes of it has to be said.
    disconnect(this, SIGNAL(canceled()), this, SLOT(cancel()));
    setMinimumDuration(kMomentMs);
    setValue(0); // from now on
}

void OpeningNote::follow(services::Task &task)
{
    connect(&task, &services::Task::progressed, this, [this](const Progress &progress) {
        if (m_isStopping)
            return;
        if (!m_stop) {
            m_stop = new QPushButton(tr("Stop"));
            setCancelButton(m_stop);
        }
        tell(progress);
    });
    // Closing it is the same, also before there is a button.
    connect(this, &QProgressDialog::canceled, &task, [this, task = &task] {
        task->cancel();
        m_isStopping = true;
        setLabelText(tr("Stopping …"));
        if (m_stop)
            m_stop->setEnabled(false);
    });
}

void OpeningNote::tell(const Progress &progress)
{
    const QString stage = saidText(progress.stage);
    setLabelText(m_text + u'\n'
        + (progress.total > 0 ? tr("%1: %2 of %3", "stage, count, total")
                                    .arg(stage, formatCount(progress.done), formatCount(progress.total))
                              : stage));
    setMaximum(static_cast<int>(progress.total));
    setValue(static_cast<int>(std::min(progress.done, progress.total)));
}

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/progress.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace rd::app {

/// What a command prints. With `json` standard output carries exactly one JSON document; everything for people's eyes
/// about the run (notes, progress, errors) goes to standard error. Text from outside is made visible: no control
/// character reaches the terminal.
class Output {
public:
    struct Options {
        bool json = false;
        bool quiet = false;
        bool verbose = false;
    };
    void configure(const Options &options) { m_options = options; }
    [[nodiscard]] bool isJson() const { return m_options.json; }

    void document(const QJsonObject &document); ///< only with json; once
    void line(const QString &text = {}); ///< only without json
    /// Aligned columns; a column whose title starts with '>' is right-aligned. Only without json.
    void table(const QStringList &titles, const std::vector<QStringList> &rows);
    /// False when standard output could not take everything (full disk, closed pipe).
    [[nodiscard]] static bool reachedItsReader();
    void note(const QString &text); ///< standard error, unless quiet
    /// Prints the error (as a document with json) and returns the exit status.
    int error(const Error &error, const QJsonObject &extra = {});
    /// A progress line on standard error when that is a terminal, else nothing.
    [[nodiscard]] ProgressSink progress();
    void endProgress();

private:
    Options m_options;
    bool m_documentPrinted = false;
    std::shared_ptr<qint64> m_lastProgress = std::make_shared<qint64>(0);
};

/// "12 s", "3 min", "5 h".
[[nodiscard]] QString durationText(double seconds);

/// Control, bidi and zero-width characters as visible marks (reliability.md 10), cut at 200.
[[nodiscard]] QString visible(const QString &untrusted);
} // namespace rd::app

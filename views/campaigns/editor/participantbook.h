// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace rd::views {

class Session;

/// The participants at hand, to be found by a part of name, e-mail address or code. Read once, when somebody first
/// looks for one; searched off the GUI thread, which is where this lives.
class ParticipantBook : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString email; ///< what a campaign document names the person by
        QString text; ///< name, address and codes as they are shown
    };
    explicit ParticipantBook(Session &session, QObject *parent = nullptr);

    /// Reads them if nobody did yet.
    void want();
    [[nodiscard]] bool isLoaded() const { return m_entries != nullptr; }
    /// Those with every word of `text`, as many as fit into a list below a field. The answer of an older question is
    /// dropped; nothing is answered before they are read.
    void find(const QString &text, QObject *asker, std::function<void(const std::vector<Entry> &)> answer);
    /// Fit to be shown for an e-mail address or a code; the text itself where nobody is called so.
    [[nodiscard]] QString textOf(const QString &reference) const;
    [[nodiscard]] bool knows(const QString &reference) const { return lineOf(reference) != nullptr; }

Q_SIGNALS:
    void loaded();

private:
    struct Line {
        Entry entry;
        QString folded; ///< what is searched
        QStringList references; ///< address and codes, folded
    };
    using Lines = std::vector<Line>;
    [[nodiscard]] const Line *lineOf(const QString &reference) const;
    [[nodiscard]] static std::vector<Entry> matches(const Lines &lines, const QString &text);

    Session &m_session;
    std::shared_ptr<const Lines> m_entries; ///< shared with searches under way
    bool m_isAsked = false;
    int m_question = 0;
};

} // namespace rd::views

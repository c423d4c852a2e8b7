// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace rd::views {

/// A part of a page of help, from its heading to the next one.
struct HelpSection {
    QString topic; ///< name of the page: "payouts"
    QString page; ///< its title
    int number = 0; ///< of the heading in the page, from 0, which is the title's
    int level = 1; ///< of the heading
    QString anchor; ///< its id in every language; may be empty
    QString title;
    QString text; ///< plain, paragraphs separated by spaces
};

/// A section in which all words were found.
struct HelpHit {
    HelpSection section;
    QString excerpt; ///< around the first word, with "…" where something is left out
};

/// The pages in the order of the contents: "index" first.
[[nodiscard]] const QStringList &helpTopics();
/// The name of a place's page: "rewards".
[[nodiscard]] QString helpTopic(PageId page);
/// Where the help of a place lies among the resources: in the language of the window where there is one.
[[nodiscard]] QString helpPath(PageId page);
/// The same of a topic ("index").
[[nodiscard]] QString helpPath(const QString &topic);

/// The sections of a page of the resources; empty where it cannot be read.
[[nodiscard]] std::vector<HelpSection> helpSections(const QString &topic, const QString &path);
/// All pages of the language of the window.
[[nodiscard]] std::vector<HelpSection> helpSections();

/// Sections that have every word of `words`, whatever their case and accents; those that have them in the heading come
/// first. Nothing for fewer than two characters, unless they are of a script that writes words in one sign.
[[nodiscard]] std::vector<HelpHit> searchHelp(const std::vector<HelpSection> &sections, const QString &words);
/// Where the words stand in a text: position and length, in order, at most `most`.
[[nodiscard]] QList<std::pair<int, int>> wordPlaces(const QString &text, const QString &words, int most);

} // namespace rd::views

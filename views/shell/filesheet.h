// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "models/services/peopleservice.h"
#include "models/services/tablefile.h"
#include "views/shell/filekind.h"
#include "views/support/sheet.h"

#include <memory>

class QComboBox;

namespace rd::views {

class PlainLabel;

/// A file that was handed to the window, as far as it has been read.
struct HandedFile {
    QString name;
    QByteArray bytes;
    std::optional<services::Sheet> sheet; ///< where it is a table
    std::vector<Batch> batches; ///< that wait for results
    std::shared_ptr<const services::TableFile> table{}; ///< the table with its bytes, to be read in another form
    Error whyNoTable{}; ///< of what is neither a table nor a document: what the reader said
};

/// Says what a file looks like and lets a person say otherwise; the way goes on in the sheet of that kind, which shows
/// what would happen before it does.
class FileSheet : public Sheet {
    Q_OBJECT
public:
    FileSheet(Session &session, HandedFile file, QWidget *parent);
    [[nodiscard]] QComboBox *kindChoice() const { return m_kind; }
    [[nodiscard]] QComboBox *placeChoice() const { return m_place; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const HandedFile &file() const { return m_file; }

Q_SIGNALS:
    /// @param place connection of an event log, or the id of a batch; else empty
    void chosen(rd::views::FileKind kind, const QString &place);

private:
    [[nodiscard]] std::optional<FileKind> kind() const;
    [[nodiscard]] QString explanation() const;
    /// Whether what was read can be of that kind at all.
    [[nodiscard]] bool fits(FileKind kind) const;
    void refresh();
    void fillPlaces();

    HandedFile m_file;
    PlainLabel *m_sentence;
    QComboBox *m_kind;
    PlainLabel *m_placeName;
    QComboBox *m_place;
    PlainLabel *m_why;
    QPushButton *m_go;
};

} // namespace rd::views

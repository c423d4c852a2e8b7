// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desk.h"

#include <functional>
#include <map>
#include <memory>

namespace rd::storage {
struct Holder;
} // namespace rd::storage

namespace rd::app {

struct CompositionOptions {
    QString directory;
    bool sample = false; ///< the sample merchant's workspace: keys live in memory, never in the keychain
    std::map<QString, Secret> environmentSecrets; ///< by connection name as in the variable: upper case, '_' for '-'
    std::optional<Currency> currency; ///< for a new workspace
    QByteArray timeZone; ///< for a new workspace; empty = the system's
    bool takeOver = false; ///< a person says that another machine, which left it open, no longer uses it
    bool isCopy = false; ///< a copy that is only checked: nothing of it gets into the keychain
    std::function<Instant()>
        time{}; ///< what "now" is, asked on any thread; empty = the computer's. Tests have their day
    bool checksFile = false; ///< checkFile() is called where it is due: nobody who moves money begins it unseen
    /// For tests: looks over the file wherever that is due, in place of SQLite's own check.
    std::function<Status(const ProgressSink &, const CancelToken &)> fileCheck{};
    ProgressSink progress{}; ///< of the check and the copy before an upgrade, on the thread of openFile()
    CancelToken cancel{}; ///< heard during both: Cancelled, nothing was changed
};

/// The one place where all parts meet: opens the workspace and builds services over real storage, network and keychain.
/// Owns everything; destroying it ends the network, closes the workspace with a checkpoint and lets it go.
class Composition {
public:
    /// openFile() and assemble().
    [[nodiscard]] static Result<std::unique_ptr<Composition>> open(const CompositionOptions &options);
    /// The part that may take long (a file to be recovered or upgraded): on any thread. Nothing else may be asked of
    /// what it returns before assemble().
    [[nodiscard]] static Result<std::unique_ptr<Composition>> openFile(const CompositionOptions &options);
    /// Builds everything on the file, on the thread that owns it from here on. Once, with the same options.
    void assemble(const CompositionOptions &options);
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    /// Words that `connect` accepts.
    [[nodiscard]] static QStringList providers();
    [[nodiscard]] services::Desk &desk();
    [[nodiscard]] SecretStore &secrets();
    [[nodiscard]] bool isNew() const; ///< the workspace was created by this call
    [[nodiscard]] QString keychainBackend() const;
    /// Bytes of a file that was not closed properly and has yet to be looked over; 0 = none. Thread safe.
    [[nodiscard]] qint64 uncheckedBytes() const;
    /// Looks it over, which may take minutes; blocking, thread safe. Until it is done whatever moves money waits.
    /// Errors: Damaged, Storage, Cancelled ("check-stopped"; nothing that moves money goes on until it was called
    /// again or the workspace was opened anew).
    [[nodiscard]] Status checkFile(const ProgressSink &progress, const CancelToken &cancel);
    /// Why the workspace could only be opened for reading; nullopt = it can be written.
    [[nodiscard]] const std::optional<Error> &readOnlyBecause() const;

private:
    struct Parts;
    static void noteTakeOver(Parts &parts, const storage::Holder &former);
    explicit Composition(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace rd::app

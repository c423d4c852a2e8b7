// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace rd::views {

/// Says everything in words a third longer and with accents, as a language with long words would: what does not fit, or
/// was never handed to tr(), is seen at once. Places (%1, %n), mnemonics and ellipses stay as they are.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QRegularExpression pieces(QStringLiteral("%L?(?:n|\\d+)|\\p{L}+|."));
        QString result;
        for (auto match = pieces.globalMatch(QString::fromUtf8(source)); match.hasNext();) {
            const QString piece = match.next().captured();
            result += piece.size() > 1 && !piece.startsWith(u'%') ? longer(piece) : piece;
        }
        return result;
    }

private:
    static QString longer(QString word)
    {
        const qsizetype more = word.size() >= 4 ? (word.size() + 2) / 3 : 0;
        word.replace(u'a', u'ä').replace(u'o', u'ö').replace(u'u', u'ü');
        return word + QStringLiteral("ungenungenungen").left(more);
    }
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace rd::views {

/// Writes the program's English in Arabic letters, a third longer: not Arabic, but as wide, as tall and as much from
/// the right to the left. Names of providers and files, addresses, places (%1, %n), tags, figures and keys stay as they
/// are, as they would in a real translation, so that both directions meet in one sentence.
class ArabicTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char * /*disambiguation*/, int /*n*/) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return QStringLiteral("RTL");
        if (qstrcmp(context, "QShortcut") == 0)
            return {}; // what is written on keys
        return said(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString said(const QString &english)
    {
        static const QRegularExpression kPieces(QStringLiteral(
            "(?<kept>%L?(?:n|\\d{1,2})|</?[a-z][^<>]*>|&(?:[a-z]+|#\\d+);|&&|https?://\\S+|\\S+@\\S+|\\*\\.\\w+"
            "|\\b\\w*(?:[_\\d]|[A-Z]{2})\\w*\\b|\\b\\w+[a-z][A-Z]\\w*\\b"
            "|\\b(?:Stripe|Shopify|Wise|Tremendous|Cashfree|Referral Desk)\\b)"
            "|(?<word>\\p{L}+(?:&\\p{L}+)*)|(?<other>[\\s\\S])"));
        QString result;
        for (auto match = kPieces.globalMatch(english); match.hasNext();) {
            const QRegularExpressionMatch piece = match.next();
            if (piece.hasCaptured(u"kept"))
                result += piece.captured();
            else if (piece.hasCaptured(u"word"))
                result += longer(piece.captured());
            else
                result += mark(piece.captured().at(0));
        }
        return result;
    }

private:
    static QString longer(const QString &word)
    {
        static const QString kLatin = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
        static const QString kArabic = QStringLiteral("ابچدهفغحيجكلمنوپقرستعڤوخيز");
        QString letters;
        for (const QChar letter : word) {
            const qsizetype at = kLatin.indexOf(letter.toLower());
            letters += at < 0 ? letter : kArabic.at(at);
        }
        const qsizetype more = word.size() >= 4 ? (word.size() + 2) / 3 : 0;
        return letters + QStringLiteral("ونسصطوونسصطو").left(more);
    }
    static QChar mark(QChar latin)
    {
        switch (latin.unicode()) {
        case u',':
            return u'،';
        case u';':
            return u'؛';
        case u'?':
            return u'؟';
        default:
            return latin;
        }
    }
};

/// While it lives the application speaks so, from right to left, with an Arabic locale whose figures are those of the
/// West. Windows are made afterwards and go before.
class ArabicWords {
public:
    ArabicWords() : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Morocco));
        QCoreApplication::installTranslator(&m_translator);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~ArabicWords()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(ArabicWords)

private:
    QLocale m_before;
    ArabicTranslator m_translator;
};

} // namespace rd::views

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/templatewords.h"

#include "views/support/saidtexts.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::TemplateWordings)
};

struct Wording {
    const char *word;
    const char *text;
};

constexpr std::array kCells{Wording{"", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Choose …")},
    Wording{"constant", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "A fixed text")},
    Wording{"setting", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "A setting of the format")},
    Wording{"name", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Name of the receiver")},
    Wording{"email", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "E-mail address of the participant")},
    Wording{"account", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Where the money goes (address, account)")},
    Wording{"routing", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Number of the bank")},
    Wording{"institution", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Institution number (Canada)")},
    Wording{"transit", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Transit number (Canada)")},
    Wording{"account-type", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Checking or savings")},
    Wording{"amount", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Amount")},
    Wording{"currency", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Currency")},
    Wording{"reference", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Our reference")},
    Wording{"reference-or-note",
        QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Our reference where it fits, else the note")},
    Wording{"batch", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Number of the batch")},
    Wording{"note", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Note for the receiver")},
    Wording{"country", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Country of the participant")},
    Wording{"participant", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Our number of the participant")},
    Wording{"method", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Kind of destination")},
    Wording{"mode", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "How the bank moves the money")},
    Wording{"empty", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Nothing: it stays empty")}};

constexpr std::array kAlphabets{Wording{"", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Any letters")},
    Wording{"any", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Any letters")},
    Wording{"plain", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "A to Z, digits, spaces")},
    Wording{"letters", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "A to Z, spaces")},
    Wording{"wise-name", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Letters that Wise takes in names")},
    Wording{"sepa", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Letters of SEPA")},
    Wording{"ascii", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "ASCII")},
    Wording{"latin", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Letters of Western Europe")}};

constexpr std::array kEncodings{Wording{"utf-8", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "UTF-8")},
    Wording{"latin-1", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Latin-1 (ISO 8859-1)")},
    Wording{"ascii", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "ASCII")}};

constexpr std::array kSeparators{Wording{"comma", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Comma")},
    Wording{"semicolon", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Semicolon")},
    Wording{"tab", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Tab")}};

constexpr std::array kLineEnds{Wording{"crlf", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "CR LF (Windows)")},
    Wording{"lf", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "LF (Unix)")}};

constexpr std::array kQuotes{Wording{"needed", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Where needed")},
    Wording{"all", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Around every cell")}};

constexpr std::array kDecimalMarks{Wording{"point", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Point")},
    Wording{"comma", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Comma")}};

constexpr std::array kFacts{
    Wording{"columns", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Which columns there are")},
    Wording{"order", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Order of the columns")},
    Wording{"header", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Texts of the header")},
    Wording{"encoding", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Encoding")},
    Wording{"byte-order-mark", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Byte order mark")},
    Wording{"separator", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Sign between cells")},
    Wording{"line-ends", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Line ends")},
    Wording{"quotes", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Quotation marks")},
    Wording{"decimal-mark", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Decimal mark")},
    Wording{"limits", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Limits")},
    Wording{"currencies", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Currencies")},
    Wording{"results", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Columns of result files")}};

constexpr std::array kFields{Wording{"title", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Header text")},
    Wording{"cell", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "What goes in")},
    Wording{"text", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Fixed text")},
    Wording{"required", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Required")},
    Wording{"least", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Fewest signs")},
    Wording{"most", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Most signs")},
    Wording{"alphabet", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Letters")},
    Wording{"words", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Fewest words in a name")},
    Wording{"aliases", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Other titles")},
    Wording{"added", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Added")},
    Wording{"removed", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Taken away")},
    Wording{"order", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Order of the columns")},
    Wording{"header", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Header row")},
    Wording{"byte-order-mark", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Byte order mark")},
    Wording{"byteOrderMark", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Byte order mark")},
    Wording{"encoding", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Encoding")},
    Wording{"separator", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Sign between cells")},
    Wording{"line-end", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Line ends")},
    Wording{"quotes", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Quotation marks")},
    Wording{"decimal-mark", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Decimal mark")},
    Wording{"most-lines", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Most payouts")},
    Wording{"mostLines", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Most payouts")},
    Wording{"most-bytes", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Most bytes")},
    Wording{"mostBytes", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Most bytes")},
    Wording{"least-amount", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Least amount")},
    Wording{"most-amount", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Most amount")},
    Wording{"kinds", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Kinds of destinations")},
    Wording{"currencies", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Currencies")},
    Wording{"whole-currencies", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Currencies without decimals")},
    Wording{"remarks", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Remarks")},
    Wording{"source", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Source")},
    Wording{"date", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Date of the source")},
    Wording{"verified", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Checked with the provider")},
    Wording{"unverified", QT_TRANSLATE_NOOP("rd::views::TemplateWordings", "Not published")}};

/// The word itself where it is a newer one than this list.
template <std::size_t Size>
QString textOf(const std::array<Wording, Size> &list, const QString &word)
{
    for (const Wording &one : list) {
        if (word == QLatin1StringView(one.word))
            return Words::tr(one.text);
    }
    return safeText(word, 60);
}

} // namespace

QString TemplateWordings::cellText(const QString &cell)
{
    return textOf(kCells, cell);
}

QString TemplateWordings::alphabetText(const QString &alphabet)
{
    return textOf(kAlphabets, alphabet);
}

QString TemplateWordings::encodingText(const QString &encoding)
{
    return textOf(kEncodings, encoding);
}

QString TemplateWordings::separatorText(const QString &separator)
{
    return textOf(kSeparators, separator);
}

QString TemplateWordings::lineEndText(const QString &lineEnd)
{
    return textOf(kLineEnds, lineEnd);
}

QString TemplateWordings::quotesText(const QString &quotes)
{
    return textOf(kQuotes, quotes);
}

QString TemplateWordings::decimalMarkText(const QString &mark)
{
    return textOf(kDecimalMarks, mark);
}

QString TemplateWordings::factText(const QString &fact)
{
    return textOf(kFacts, fact);
}

QString TemplateWordings::fieldText(const QString &field)
{
    return textOf(kFields, field);
}

QString TemplateWordings::placeText(const TemplateDifference &difference, const PayoutTemplate &own)
{
    if (difference.layout < 0)
        return Words::tr("The whole file");
    const QString layout = safeText(own.layouts.at(static_cast<std::size_t>(difference.layout)).name, 40);
    return difference.column < 0
        ? Words::tr("Layout %1").arg(layout)
        : Words::tr("Layout %1, column %2").arg(layout, QString::number(difference.column + 1));
}

QString TemplateWordings::complaintText(const DocumentComplaint &complaint, const PayoutTemplate &own)
{
    static const QRegularExpression place(u"^variants\\[(\\d+)\\](?:\\.columns\\[(\\d+)\\])?(?:\\.(\\w+))?"_s);
    const QString text = safeText(saidText(complaint.text), 300);
    const auto found = place.match(complaint.path);
    const auto layout = static_cast<std::size_t>(found.captured(1).toUInt());
    if (!found.hasMatch() || layout >= own.layouts.size())
        return complaint.path.isEmpty() ? asSentence(text)
                                        : Words::tr("%1: %2", "place, what is wrong")
                                              .arg(fieldText(complaint.path.section(u'.', -1)), asSentence(text));
    TemplateDifference at;
    at.layout = static_cast<int>(layout);
    at.column = found.hasCaptured(2) ? found.captured(2).toInt() : -1;
    const QString field = found.captured(3);
    const QString where = placeText(at, own);
    if (field == "cell"_L1 && at.column >= 0)
        return Words::tr("%1: say what goes in.", "place").arg(where);
    return field.isEmpty()
        ? Words::tr("%1: %2", "place, what is wrong").arg(where, asSentence(text))
        : Words::tr("%1, %2: %3", "place, field, what is wrong").arg(where, fieldText(field), asSentence(text));
}

} // namespace rd::views

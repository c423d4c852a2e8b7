// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/explanationtext.h"

#include "models/core/ledger.h"
#include "models/items/rewardmodel.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ExplanationText)
};

constexpr qsizetype kMostText = 600;
constexpr QChar kPlaceBegins(0xFDD0);
constexpr QChar kPlaceEnds(0xFDD1);

/// Whose it is, inside a sentence.
QString whoText(Beneficiary beneficiary)
{
    return beneficiary == Beneficiary::Referrer ? Words::tr("referrer") : Words::tr("referee");
}

QString modeText(Mode mode)
{
    return mode == Mode::Live ? Words::tr("live", "a mode") : Words::tr("test", "a mode");
}

/// What the chain records about a reward.
constexpr std::pair<EntryKind, const char *> kRecords[] = {
    {EntryKind::Accrued, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "earned")},
    {EntryKind::Reinstated, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "given back")},
    {EntryKind::Reversed, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "taken back")},
    {EntryKind::ReversedAfterIssue, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "taken back after it was given")},
    {EntryKind::Submitted, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "on its way")},
    {EntryKind::Issued, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "given")},
    {EntryKind::PayoutFailed, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "payout failed")},
    {EntryKind::PayoutReturned, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "came back")},
    {EntryKind::Recovered, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "kept for what is owed back")},
    {EntryKind::AdjustmentPlus, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "added by hand")},
    {EntryKind::AdjustmentMinus, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "taken off by hand")},
    {EntryKind::WriteOff, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "written off")},
    {EntryKind::RecoveryUndone, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "what was kept is owed again")},
    {EntryKind::Approved, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "approved")},
    {EntryKind::ApprovalWithdrawn, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "approval withdrawn")},
    {EntryKind::Rejected, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "rejected")},
    {EntryKind::Reopened, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "opened again")},
    {EntryKind::Flagged, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "put in review")},
    {EntryKind::FlagCleared, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "suspicion cleared")},
    {EntryKind::FlagConfirmed, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "suspicion confirmed")},
    {EntryKind::Held, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "put on hold")},
    {EntryKind::GrantedNonCash, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "earned")},
    {EntryKind::VoidedNonCash, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "taken back")},
    {EntryKind::SubmittedNonCash, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "on its way")},
    {EntryKind::IssuedNonCash, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "given")},
    {EntryKind::FailedNonCash, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "failed")},
    {EntryKind::ReinstatedNonCash, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "given back")},
    {EntryKind::IssueAbandoned, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "uncertain request ended")},
    {EntryKind::ResendApproved, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "sent again")},
    {EntryKind::IssuedManually, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "given by hand")},
    {EntryKind::Batched, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "put in a batch")},
    {EntryKind::BatchDiscarded, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "taken out of the batch")},
    {EntryKind::ProviderState, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "news of the provider")},
    {EntryKind::SetOff, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "part kept for what is owed back")},
    {EntryKind::RestoreChecked, QT_TRANSLATE_NOOP("rd::views::ExplanationText", "looked up after a restore")}};

QString recordText(const QString &word)
{
    for (const auto &[kind, text] : kRecords) {
        if (rd::word(kind) == word)
            return Words::tr(text);
    }
    return word;
}

/// A word of the program as people know it from the lists.
QString termText(const QString &word)
{
    if (const auto who = beneficiaryFromWord(word))
        return whoText(*who);
    if (const auto mode = modeFromWord(word))
        return modeText(*mode);
    if (const auto kind = rewardKindFromWord(word))
        return items::RewardModel::kindText(*kind);
    if (flagFromWord(word))
        return items::RewardModel::flagText(word);
    if (const auto blocker = blockerFromWord(word))
        return items::RewardModel::blockerText(*blocker);
    return recordText(word);
}

/// Amounts and percentages, which services write with a point, as the person's language writes them: where they are the
/// whole of a place, so that no name is taken for one.
QString withLocalFigures(const QString &marked)
{
    static const QRegularExpression kWholePlace(
        QString(kPlaceBegins + u"([^%1%2]*)"_s.arg(kPlaceBegins, kPlaceEnds) + kPlaceEnds));
    static const QRegularExpression kFraction(u"^\\d+\\.\\d+$"_s);
    static const QRegularExpression kPercent(u"\\s?%"_s);
    QString shown;
    qsizetype from = 0;
    for (auto match = kWholePlace.globalMatch(marked); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString figure = withLocalAmount(found.captured(1));
        const bool isPercentage = kFraction.match(figure).hasMatch()
            && kPercent
                   .match(marked, found.capturedEnd(), QRegularExpression::NormalMatch,
                       QRegularExpression::AnchorAtOffsetMatchOption)
                   .hasMatch();
        if (isPercentage)
            figure.replace(u'.', QLocale().decimalPoint());
        shown += marked.mid(from, found.capturedStart(1) - from) + figure;
        from = found.capturedEnd(1);
    }
    return shown + marked.mid(from);
}

/// Among words from right to left each name, code and amount keeps its own order; elsewhere its place needs no marks.
QString withPlaces(QString marked)
{
    if (QGuiApplication::isRightToLeft())
        return marked.replace(kPlaceBegins, QChar(0x2068)).replace(kPlaceEnds, QChar(0x2069));
    return marked.remove(kPlaceBegins).remove(kPlaceEnds);
}

} // namespace

QString stepSentence(const ExplanationStep &step, const QTimeZone &zone)
{
    if (step.phrase.isEmpty())
        return safeText(withLocalTimes(step.text, zone), kMostText);
    // What marks the ends of a place is no character of any text (Unicode, noncharacters).
    static const QRegularExpression kPlace(u"(%\\d)"_s);
    const bool isMarked = !step.text.contains(kPlaceBegins) && !step.text.contains(kPlaceEnds);
    const QString said = step.phrase.said(
        [isMarked](const char *english) {
            const QString pattern = QCoreApplication::translate("rd::Explanation", english);
            return isMarked ? QString(pattern).replace(kPlace, kPlaceBegins + u"\\1"_s + kPlaceEnds) : pattern;
        },
        termText);
    const QString safe = safeText(withLocalTimes(said, zone), kMostText);
    return isMarked ? withPlaces(withLocalFigures(safe)) : safe;
}

QString withLocalTimes(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression time(u"\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z"_s);
    QString shown;
    qsizetype from = 0;
    for (auto match = time.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto instant = parseIso(found.captured());
        shown += text.mid(from, found.capturedStart() - from);
        shown += instant ? formatDateTime(*instant, zone) : found.captured();
        from = found.capturedEnd();
    }
    return shown + text.mid(from);
}

} // namespace rd::views

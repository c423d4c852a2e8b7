// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/intent.h"
#include "models/core/ledger.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rd;

namespace {

LedgerEntry sample()
{
    LedgerEntry entry;
    entry.seq = 7;
    entry.kind = EntryKind::Accrued;
    entry.reward = RewardId{3};
    entry.rewardKey = u"Launch:commission:referrer:acct_1:live:invoice:in_1"_s;
    entry.participant = ParticipantId{5};
    entry.amount = 2250;
    entry.currency = *Currency::parse(u"USD");
    entry.facts = u"re_1 succeeded"_s;
    entry.actor = u"engine"_s;
    entry.at = fromUnixMs(1'777'640'400'000);
    return entry;
}

const QList<EntryKind> kAllKinds{EntryKind::Accrued, EntryKind::Reinstated, EntryKind::Reversed,
    EntryKind::ReversedAfterIssue, EntryKind::Submitted, EntryKind::Issued, EntryKind::PayoutFailed,
    EntryKind::PayoutReturned, EntryKind::Recovered, EntryKind::AdjustmentPlus, EntryKind::AdjustmentMinus,
    EntryKind::WriteOff, EntryKind::Approved, EntryKind::ApprovalWithdrawn, EntryKind::Rejected, EntryKind::Reopened,
    EntryKind::Flagged, EntryKind::FlagCleared, EntryKind::FlagConfirmed, EntryKind::Held, EntryKind::GrantedNonCash,
    EntryKind::VoidedNonCash, EntryKind::SubmittedNonCash, EntryKind::IssuedNonCash, EntryKind::FailedNonCash,
    EntryKind::ReinstatedNonCash, EntryKind::IssueAbandoned, EntryKind::ResendApproved, EntryKind::CampaignChanged,
    EntryKind::MemberChanged, EntryKind::ConnectionChanged, EntryKind::AttributionChanged, EntryKind::Imported,
    EntryKind::Restored, EntryKind::RestoreChecked, EntryKind::IssuedManually, EntryKind::WriteOffRequested,
    EntryKind::WriteOffRefused, EntryKind::Erased, EntryKind::KeyChanged, EntryKind::RecoveryUndone, EntryKind::Batched,
    EntryKind::BatchDiscarded, EntryKind::Sealed, EntryKind::ProviderState, EntryKind::SetOff, EntryKind::BatchApproved,
    EntryKind::Exported, EntryKind::ResultsApplied, EntryKind::BatchClosed, EntryKind::PayoutMethodChanged};

} // namespace

class TestLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesCanonicalBytes()
    {
        QCOMPARE(canonical(sample()),
            QByteArray("1:7"
                       "1:1"
                       "1:3"
                       "51:Launch:commission:referrer:acct_1:live:invoice:in_1"
                       "1:5"
                       "4:2250"
                       "3:USD"
                       "14:re_1 succeeded"
                       "6:engine"
                       "13:1777640400000"));
    }

    void aNoteIsProvableAndCanBeTakenAway()
    {
        const QByteArray salt(16, 's');
        LedgerEntry entry = sample();
        entry.note = u"Zoe asked for it"_s;
        entry.noteSalt = salt;
        entry.facts = noteMark(salt, entry.note);
        QVERIFY(!canonical(entry).contains("Zoe"));
        QCOMPARE(noteMarkIn(entry.facts), entry.facts);
        QCOMPARE(shownFacts(entry), u"Zoe asked for it"_s);
        const QByteArray before = canonical(entry);
        entry.facts = QString(u"held "_s + entry.facts);
        QCOMPARE(shownFacts(entry), u"held: Zoe asked for it"_s);
        QVERIFY(noteMark(salt, u"Zoe asked for it."_s) != noteMarkIn(entry.facts));
        QVERIFY(noteMark(QByteArray(16, 't'), entry.note) != noteMarkIn(entry.facts));
        entry.note.clear();
        QCOMPARE(shownFacts(entry), u"held: (what was typed has been removed)"_s);
        entry.facts = entry.facts.mid(5);
        QCOMPARE(canonical(entry), before);
    }

    void otherFactsHaveNoNote()
    {
        QCOMPARE(noteMarkIn(u"note:abc"_s), QString());
        QCOMPARE(noteMarkIn(QString(u"footnote:"_s + QString(64, u'a'))), QString());
        QCOMPARE(noteMarkIn({}), QString());
        QCOMPARE(shownFacts(sample()), u"re_1 succeeded"_s);
    }

    void countsBytesNotCharacters()
    {
        LedgerEntry entry = sample();
        entry.facts = u"Änderung"_s;
        QVERIFY(canonical(entry).contains("9:Änderung"));
    }

    void chainsByHash()
    {
        const LedgerEntry entry = sample();
        QCOMPARE(chainStart(), QByteArray(32, '\0'));
        QCOMPARE(chainHash(chainStart(), entry),
            QCryptographicHash::hash(
                QByteArray(QByteArray("rd-chain-1") + chainStart() + canonical(entry)), QCryptographicHash::Sha256));
        QVERIFY(chainHash(chainHash(chainStart(), entry), entry) != chainHash(chainStart(), entry));
    }

    void noticesEveryChange_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const char *name :
            {"seq", "kind", "reward", "key", "participant", "amount", "currency", "facts", "actor", "time"})
            QTest::newRow(name) << index++;
    }
    void noticesEveryChange()
    {
        QFETCH(int, index);
        const std::vector<std::function<void(LedgerEntry &)>> changes{[](LedgerEntry &e) { e.seq = 8; },
            [](LedgerEntry &e) { e.kind = EntryKind::Reversed; }, [](LedgerEntry &e) { e.reward = RewardId{4}; },
            [](LedgerEntry &e) { e.rewardKey.chop(1); }, [](LedgerEntry &e) { e.participant = ParticipantId{6}; },
            [](LedgerEntry &e) { e.amount = 2251; }, [](LedgerEntry &e) { e.currency = *Currency::parse(u"EUR"); },
            [](LedgerEntry &e) { e.facts.clear(); }, [](LedgerEntry &e) { e.actor += u'2'; },
            [](LedgerEntry &e) { e.at += std::chrono::milliseconds{1}; }};
        LedgerEntry entry = sample();
        changes.at(static_cast<std::size_t>(index))(entry);
        QVERIFY(chainHash(chainStart(), entry) != chainHash(chainStart(), sample()));
    }

    void keepsTextFromMovingBetweenFields()
    {
        LedgerEntry left = sample();
        LedgerEntry right = sample();
        left.facts = u"a"_s;
        left.actor = u"bc"_s;
        right.facts = u"ab"_s;
        right.actor = u"c"_s;
        QVERIFY(canonical(left) != canonical(right));
    }

    /// The table of reliability.md 2.
    void postsBetweenTheRightAccounts_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<Account>("debit");
        QTest::addColumn<Account>("credit");
        const auto row = [](EntryKind kind, Account debit, Account credit) {
            QTest::newRow(qPrintable(word(kind))) << kind << debit << credit;
        };
        row(EntryKind::Accrued, Account::Expense, Account::Open);
        row(EntryKind::Reinstated, Account::Expense, Account::Open);
        row(EntryKind::Reversed, Account::Open, Account::Expense);
        row(EntryKind::ReversedAfterIssue, Account::Recoverable, Account::Expense);
        row(EntryKind::Submitted, Account::Open, Account::InTransit);
        row(EntryKind::Issued, Account::InTransit, Account::Settled);
        row(EntryKind::PayoutFailed, Account::InTransit, Account::Open);
        row(EntryKind::PayoutReturned, Account::Settled, Account::Open);
        row(EntryKind::Recovered, Account::Open, Account::Recoverable);
        row(EntryKind::AdjustmentPlus, Account::Expense, Account::Open);
        row(EntryKind::AdjustmentMinus, Account::Open, Account::Expense);
        row(EntryKind::WriteOff, Account::Expense, Account::Recoverable);
        row(EntryKind::RecoveryUndone, Account::Recoverable, Account::Open);
        row(EntryKind::Batched, Account::None, Account::None);
        row(EntryKind::Approved, Account::None, Account::None);
        row(EntryKind::IssuedNonCash, Account::None, Account::None);
        row(EntryKind::CampaignChanged, Account::None, Account::None);
    }
    void postsBetweenTheRightAccounts()
    {
        QFETCH(EntryKind, kind);
        QFETCH(Account, debit);
        QFETCH(Account, credit);
        QCOMPARE(accountsOf(kind), std::pair(debit, credit));
        QCOMPARE(isPosting(kind), debit != Account::None);
    }

    void tellsPostingsFromDecisionsByNumber()
    {
        QSet<QString> words;
        for (const EntryKind kind : kAllKinds) {
            QCOMPARE(isPosting(kind), static_cast<int>(kind) < 32);
            words.insert(word(kind));
        }
        QCOMPARE(words.size(), kAllKinds.size());
        QVERIFY(!words.contains(u"unknown"_s));
    }

    void derivesTheSameKeyEverywhere()
    {
        const auto key = [](int step, int generation) {
            return idempotencyKey(u"acct_1"_s, u"live"_s, u"stripe-credit"_s,
                u"Launch:commission:referrer:acct_1:live:invoice:in_1"_s, step, generation);
        };
        // sha256sum and base32 of the same bytes on the command line.
        QCOMPARE(key(1, 1), u"rd1-eo6crxcppjbxlf5tckeovnsrxoytenaz"_s);
        QVERIFY(QRegularExpression(u"^rd1-[a-z2-7]{32}$"_s).match(key(1, 1)).hasMatch());
        QVERIFY(key(2, 1) != key(1, 1));
        QVERIFY(key(1, 2) != key(1, 1));
        QVERIFY(key(1, 2) != key(2, 1));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"

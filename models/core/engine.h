// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/maildomains.h"
#include "models/core/mode.h"
#include "models/core/phrase.h"
#include "models/core/reward.h"
#include "models/core/sale.h"

#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

namespace rd {

struct SaleDetail;

// The rules engine: a pure function from stored facts to rewards. All text is interned to small integers by the loader,
// so that the inner loops touch only plain values; the same code makes explanations through a trace.

/// A product, price, code or other provider text as a small number; 0 = none. Numbers are local to one EngineFacts.
using Symbol = quint32;
/// Stands for "none" where EngineFacts are named by their place in a list.
inline constexpr quint32 kNoIndex = std::numeric_limits<quint32>::max();

struct ConversionRow {
    ConversionId id;
    ConnectionId connection;
    SaleObject object = SaleObject::Invoice;
    Symbol objectId = 0; ///< order of ties: by text, see EngineFacts::symbols
    quint32 customer = 0; ///< index into EngineFacts::customers
    Symbol providerCustomer = 0; ///< provider's customer id on this sale, 0 = guest
    Symbol subscription = 0;
    Symbol card = 0; ///< card fingerprint
    Instant billedAt;
    Instant paidAt;
    Currency currency;
    qint64 total = 0;
    qint64 paid = 0;
    qint64 refunded = 0;
    qint64 creditNoteNet = 0;
    bool refundPending = false;
    bool disputeOpen = false;
    bool taxUnknown = false;
    Symbol facts = 0; ///< refunds and disputes with their states, ConversionDraft::facts
    quint32 lineBegin = 0;
    quint32 lineCount = 0;
    quint32 evidenceBegin = 0; ///< evidence found on this sale
    quint32 evidenceCount = 0;
};

struct LineRow {
    Symbol product = 0;
    Symbol price = 0;
    qint64 quantity = 1;
    qint64 net = 0;
    bool longInterval = false;
};

/// A product's time in a collection: [from, until). What was known first counts from the beginning of history; a change
/// counts from when it was seen, so that no sale of before is judged anew (compare rulings.md 1).
struct CollectionRow {
    Symbol product = 0;
    Symbol collection = 0; ///< its id
    Instant from = Instant::min();
    Instant until = Instant::max();
};

struct EvidenceRow {
    EvidenceSource source = EvidenceSource::PromoCode;
    EvidenceField field = EvidenceField::Code;
    Symbol key = 0;
    Symbol value = 0;
    bool isCoupon = false;
    Instant at;
    Symbol object = 0;
};

/// An imported or manual touch of a customer (rulings.md 10, 45).
struct TouchRow {
    quint32 customer = 0;
    ParticipantId participant;
    CampaignId campaign; ///< invalid = any campaign the participant is in
    Instant at;
    bool manual = false; ///< rank 1, decided by a person
    bool fixed = false; ///< a bond from `at` (moving over)
    qint64 order = 0; ///< later decisions win over earlier ones
};

/// A customer of whom the provider says who brought them, but who has not paid: looked at by kind newsletter only.
struct LeadRow {
    quint32 customer = 0;
    ConnectionId connection;
    Instant at;
    quint32 evidenceBegin = 0;
    quint32 evidenceCount = 0;
};

/// A stored exchange rate of one local date; never changed once stored (domain.md 4.6). Of several for a pair and date
/// the last one counts: a correction is a further row.
struct RateRow {
    RateId id;
    LocalDay date;
    Currency from;
    Currency to;
    qint64 rateE12 = 0; ///< units of `to` for one unit of `from`, times 10^12
    Symbol source = 0;
};

/// The rate of a reward that has left, where a later one has corrected it since: what was given out, and what refunds
/// take back of it, stays with the rate it was converted with (domain.md 4.5.7). An entry without a rate, of slot 0,
/// says that a reward for the sale `subject` is on its way or out: no other exclusive campaign takes that sale
/// (3.1, 3.7).
struct KeptRate {
    CampaignId campaign;
    int slot = 0;
    Beneficiary beneficiary = Beneficiary::Referrer;
    qint64 subject = 0; ///< row number of what subjectOf(slot) says
    RateId rate; ///< invalid: only that it has left
};

struct CustomerRow {
    CustomerId id;
    Symbol email = 0; ///< trimmed, lower-cased
    Symbol emailForFraud = 0; ///< dots and plus-tags stripped
    Symbol providerId = 0; ///< first provider identity, for keys
    ConnectionId connection; ///< of providerId
    Symbol card = 0;
    std::optional<Mode> mode; ///< a person is another one in the other mode; nothing = whichever asks
};

/// Somebody else who wants to be paid to the same place as a participant (domain.md 5.4.14); once for each of their
/// addresses, present and former.
struct PaidToSamePlace {
    ParticipantId participant;
    Symbol email = 0; ///< trimmed, lower-cased
};

/// From an instant on, up to another that is no part of it.
struct TimeSpan {
    Instant from = Instant::min();
    Instant until = Instant::max();
    [[nodiscard]] bool contains(Instant at) const { return from <= at && at < until; }
};

/// An address a participant had before: it says who they are as the present one does.
struct FormerEmail {
    Symbol email = 0; ///< trimmed, lower-cased
    Symbol emailForFraud = 0; ///< dots and plus-tags stripped
};

struct ParticipantRow {
    ParticipantId id;
    Symbol email = 0;
    Symbol emailForFraud = 0;
    std::vector<FormerEmail> formerEmails; ///< the oldest first
    Symbol group = 0;
    std::vector<TimeSpan> suspensions; ///< in order of time
    std::vector<Symbol> codes; ///< folded (upper case) code texts
    std::vector<CampaignId> campaigns;
    std::vector<PaidToSamePlace> samePlace; ///< in order of their ids, none between two of one
};

/// The bond found for a customer in a campaign.
struct Bond {
    CampaignId campaign;
    quint32 customer = 0; ///< index
    ParticipantId participant;
    EvidenceRow evidence; ///< what decided it
    int rank = 0; ///< 1 manual, 2 code, 3 reference/metadata/attribute, 4 imported lead
    Instant startedAt; ///< time of the touch
    ConversionId firstConversion; ///< where it was fixed; invalid while only a lead
    bool operator==(const Bond &) const = default;
};

/// Everything the engine reads, loaded by the storage. Conversions are sorted by (paidAt, object id text).
struct EngineFacts {
    std::vector<std::string> symbols; ///< symbols[s] is the text of Symbol s; symbols[0] is empty
    std::vector<ConversionRow> conversions;
    std::vector<LineRow> lines;
    std::vector<EvidenceRow> evidence;
    std::vector<TouchRow> touches;
    std::vector<CustomerRow> customers;
    std::vector<ParticipantRow> participants;
    /// Promotion code id → folded code text; coupon id → all folded code texts on that coupon. Keys and values are
    /// Symbols.
    std::unordered_map<Symbol, Symbol> codeText;
    std::unordered_map<Symbol, std::vector<Symbol>> couponCodes;
    std::vector<Campaign> campaigns;
    std::vector<LeadRow> leads;
    std::vector<RateRow> rates; ///< in the order they were stored
    std::vector<KeptRate> keptRates;
    std::vector<CollectionRow> collections; ///< of those that some rule names; in any order
    std::shared_ptr<const MailDomains> domains; ///< null: no domain is known to be shared or disposable
    std::map<QString, ConnectionId> connectionNames; ///< of the connections that terms name; empty: nobody names any
    /// When the merchant wanted that suspended participants earn nothing (domain.md 5.4.13); a change counts from when
    /// it is made.
    std::vector<TimeSpan> withholding;
    Instant asOf = Instant::max(); ///< rankings of periods that end later are not closed yet
    /// Current bonds of customers whose sales are not among these facts: where only a part of the books is loaded, what
    /// is held for review is still judged by all bonds of a participant. Nothing is computed for them.
    std::vector<Bond> knownBonds;
    std::unordered_map<qint64, bool> connectionProvisional; ///< by connection id
    [[nodiscard]] Symbol find(std::string_view text) const; ///< 0 when unknown; linear only until buildIndex()
    void buildIndex();
    [[nodiscard]] bool isIndexed() const { return !m_index.map.empty(); }

private:
    /// The views point into `symbols`: a move keeps them alive, a copy starts without an index.
    struct Index {
        Index() = default;
        ~Index() = default;
        Index(const Index &) {}
        Index(Index &&) = default;
        Index &operator=(const Index &)
        {
            map.clear();
            return *this;
        }
        Index &operator=(Index &&) = default;
        std::unordered_map<std::string_view, Symbol> map;
    };
    Index m_index;
};

/// The suspension for which something of this moment earns nothing for a participant; nothing where it may earn.
[[nodiscard]] std::optional<TimeSpan> withheldAt(
    const EngineFacts &facts, const ParticipantRow &participant, Instant at);

/// A suspicion about a bond, with what it rests on. The values hold dates, counts and numbers of rows, never names or
/// addresses: those are looked up when it is shown.
struct Finding {
    CampaignId campaign;
    quint32 customer = 0; ///< index
    ParticipantId participant;
    Flag flag = Flag::SelfReferral;
    std::vector<std::pair<QString, QString>> values;
    qint64 fingerprint = 0; ///< the same evidence has the same one, in every run; never 0
    bool operator==(const Finding &) const = default;
};
/// The value of a finding that names the milestones and prizes its referral counts for, by their slots; no part of the
/// fingerprint, as it changes nothing about the suspicion.
inline constexpr QStringView kCountedSlots = u"slots";
/// The value of a finding that names other participants, by their numbers.
inline constexpr QStringView kEvidenceParticipants = u"participants";
/// The slots in the values of a finding.
[[nodiscard]] std::vector<int> countedSlots(const std::vector<std::pair<QString, QString>> &values);

/// Why a conversion earned nothing in a campaign.
enum class NoReward {
    None,
    OtherMode,
    NoEvidence,
    ExistingCustomer,
    OutsideWindow,
    NotInCampaign,
    CampaignNotActive,
    WonByOtherCampaign,
    BaseNotPositive,
    BelowMinimum,
    NotEnoughPayments,
    NoRuleMatches,
    DurationOver,
    CapReached,
    CurrencyNotListed,
    ParticipantNotActive
};
[[nodiscard]] QString word(NoReward reason);

/// A reward the facts ask for.
struct RewardTarget {
    CampaignId campaign;
    RuleVersionId version;
    int slot = 0; ///< see RewardKey::slot
    Beneficiary beneficiary = Beneficiary::Referrer;
    ParticipantId participant; ///< the referrer, also for the referee's reward
    quint32 customer = 0; ///< index
    quint32 conversion = 0; ///< index; for once-per-referral rewards the conversion that made it, for milestones and
                            ///< prizes the one that reached it; kNoIndex for a milestone that a lead reached
    RewardKind kind = RewardKind::Cash;
    bool hasAmount = true;
    Currency currency; ///< invalid where there is no amount
    qint64 granted = 0; ///< before refunds, after caps; 1 for kinds without amount
    qint64 target = 0; ///< min(compute(after R), granted); 0 = void
    Flags flags = 0;
    bool provisional = false;
    Instant dueAt;
    Instant paidAt;
    Symbol facts = 0; ///< refunds and disputes behind `target`, with their states (domain.md 5.5)
    quint32 rate = kNoIndex; ///< into EngineFacts::rates, where the amount was converted
    int rank = 0; ///< of a prize
};
/// Ids behind the indexes of a target; invalid where it has none.
[[nodiscard]] CustomerId customerOf(const EngineFacts &facts, const RewardTarget &target);
[[nodiscard]] ConversionId conversionOf(const EngineFacts &facts, const RewardTarget &target);
/// What the provider says about refunds and disputes behind the target; empty for none.
[[nodiscard]] QString causesOf(const EngineFacts &facts, const RewardTarget &target);

/// One step of an explanation. `text` is an English sentence for the log and the terminal; views say `phrase` in the
/// person's language.
struct ExplanationStep {
    QString code; ///< "conversion", "evidence", "campaign", "line", "base", "rule", "rate", "product", "rounding",
                  ///< "cap", "hold", "reversal", "amount", "nothing", …
    QString text;
    std::vector<std::pair<QString, QString>> values;
    Phrase phrase = {}; ///< the same as `text`
    /// With the text of the phrase.
    [[nodiscard]] static ExplanationStep of(
        const QString &code, const Phrase &phrase, std::vector<std::pair<QString, QString>> values = {})
    {
        return {code, phrase.english(), std::move(values), phrase};
    }
};

/// What one campaign makes of a conversion.
struct CampaignVerdict {
    CampaignId campaign;
    QString name;
    NoReward reason = NoReward::None; ///< None: it earns `rewards`
    std::vector<RewardTarget> rewards;
    std::vector<ExplanationStep> steps; ///< evidence to the reason, or to the rewards
};

/// The referrals a milestone or prize was counted from: it is as doubtful as each of them.
struct CountedReward {
    CampaignId campaign;
    int slot = 0;
    ParticipantId participant;
    std::vector<quint32> customers; ///< indexes
};

struct EngineResult {
    std::vector<RewardTarget> rewards;
    std::vector<Bond> bonds;
    std::vector<Finding> findings; ///< their flags are in the rewards
    std::vector<CountedReward> counted; ///< one for each milestone and prize among the rewards
};

/// Rewards of one campaign, beneficiary, kind and currency added up; never over two currencies.
struct RewardTotal {
    CampaignId campaign;
    Beneficiary beneficiary = Beneficiary::Referrer;
    RewardKind kind = RewardKind::Cash;
    Currency currency; ///< invalid for kinds without amount
    qint64 count = 0;
    qint64 granted = 0; ///< before refunds
    qint64 target = 0; ///< what the facts ask for now
    bool operator==(const RewardTotal &) const = default;
};

/// Makes ready-to-run indexes (rules resolved to symbols, codes to participants) and computes. One instance per run;
/// not thread safe, but several instances may share one EngineFacts.
class Engine {
public:
    Engine(const EngineFacts &facts, const Calendar &calendar);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// All rewards and bonds of all campaigns. The order of the result is by (campaign, conversion order, slot,
    /// beneficiary). Refuses sums beyond kMaxMinor with ErrorKind::BadInput naming the conversion.
    [[nodiscard]] Result<EngineResult> run();
    /// What run() would list, added up: the preview of a campaign document, without the memory of a list.
    [[nodiscard]] Result<std::vector<RewardTotal>> totals();
    /// The same computation with a trace for one conversion: the chain from provider object to amount, or the reason
    /// for nothing.
    /// @param onlyCampaign invalid = all campaigns
    /// @param detail what the provider says about the sale; null: lines and refunds are told as far as the facts go
    [[nodiscard]] Result<std::vector<ExplanationStep>> explain(ConversionId conversion, CampaignId onlyCampaign,
        int slot, Beneficiary beneficiary, const SaleDetail *detail = nullptr);
    /// The provider's object, then what each campaign makes of it, in the order in which they may take it.
    struct Verdicts {
        std::vector<ExplanationStep> sale;
        std::vector<CampaignVerdict> campaigns;
    };
    [[nodiscard]] Result<Verdicts> verdicts(ConversionId conversion, const SaleDetail *detail = nullptr);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Trimmed and lower-cased; identity of e-mail addresses (domain.md 3.4).
[[nodiscard]] std::string normalEmail(std::string_view email);
/// Additionally without dots and plus-tag in the local part: only for suspicion, never for identity.
[[nodiscard]] std::string fraudEmail(std::string_view email);
/// Upper-cased, trimmed code text.
[[nodiscard]] std::string foldCode(std::string_view code);

} // namespace rd

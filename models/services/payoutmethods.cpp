// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payoutmethods.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rd::services {

namespace {

constexpr int kChangeDays = 7;
constexpr int kMostChangeDays = 365;
constexpr qsizetype kLongestTaxNumber = 40;
constexpr qsizetype kShownDigits = 3; ///< of a tax number, at its end
constexpr auto kEncrypted = "encrypted"_L1;

/// Where the cipher believes the value to be: moved to another row it cannot be opened.
QByteArray placeOf(const QString &uid)
{
    return QByteArray("payout_method\x1f"
                      "destination\x1f")
        + uid.toLatin1();
}

QByteArray taxPlaceOf(const QString &uid)
{
    return QByteArray("participant_tax\x1f"
                      "number\x1f")
        + uid.toLatin1();
}

QByteArray supplierPlaceOf(const QString &uid)
{
    return QByteArray("self_bill_party\x1f"
                      "supplier\x1f")
        + uid.toLatin1();
}

QByteArray randomSalt()
{
    return QUuid::createUuid().toRfc4122();
}

/// What the ledger keeps of a destination: nothing once the salt is erased.
QString saltedDigest(const QByteArray &salt, const QByteArray &destination)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray(salt + destination), QCryptographicHash::Sha256).toHex());
}

} // namespace

PayoutMethodService::PayoutMethodService(
    BatchRepository &batches, FieldKeys &keys, WorkspaceRepository &workspace, Gate &gate, Clock &clock)
    : m_batches(batches), m_keys(keys), m_workspace(workspace), m_gate(gate), m_clock(clock)
{
}

Result<int> PayoutMethodService::changeDays()
{
    RD_TRY(stored, m_workspace.setting(kChangeDaysSetting));
    bool isNumber = false;
    const int days = stored.value_or(QString()).toInt(&isNumber);
    return isNumber && days >= 0 ? days : kChangeDays;
}

Status PayoutMethodService::checkChangeDays(int days)
{
    if (days < 0 || days > kMostChangeDays)
        return fail(ErrorKind::Usage, u"between 0 and %1 days"_s.arg(kMostChangeDays), {}, u"bad-days"_s);
    return {};
}

Status PayoutMethodService::setChangeDays(int days, const QString &member)
{
    RD_TRY(who, m_gate.admit(member, Role::Admin, u"change the rules of payouts"_s));
    RD_CHECK(checkChangeDays(days));
    return m_batches.setPayoutSetting(kChangeDaysSetting, QString::number(days), m_clock.now(), who.name);
}

Result<bool> PayoutMethodService::isRecent(const PayoutMethod &method)
{
    RD_TRY(days, changeDays());
    if (days == 0) // nothing is held back, also where the server's clock is behind ours
        return false;
    if (m_clock.earlier() >= method.validFrom + std::chrono::hours(24 * days))
        return false;
    RD_TRY(versions, m_batches.methodHistory(method.participant));
    std::erase_if(versions, [&method](const PayoutMethod &version) { return version.id >= method.id; });
    std::sort(versions.begin(), versions.end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    // Another holder of the same account is no other account: it counts from when that came.
    const PayoutMethod *since = &method;
    for (const PayoutMethod &version : versions) {
        if (version.currency != method.currency)
            continue;
        if (version.isRemoved || version.provider != method.provider || version.fingerprint != method.fingerprint)
            break;
        since = &version;
    }
    if (m_clock.earlier() >= since->validFrom + std::chrono::hours(24 * days))
        return false;
    // The first one a participant ever gave replaces nobody's account.
    return std::any_of(versions.begin(), versions.end(),
        [since](const PayoutMethod &version) { return version.id < since->id && !version.isRemoved; });
}

Result<std::optional<Instant>> PayoutMethodService::recentEmailChange(ParticipantId participant)
{
    RD_TRY(days, changeDays());
    RD_TRY(changed, m_batches.emailChangedAt(participant));
    const bool isRecent = days > 0 && changed && m_clock.earlier() < *changed + std::chrono::hours(24 * days);
    return isRecent ? changed : std::nullopt;
}

Result<Destination> PayoutMethodService::destination(const PayoutMethod &method)
{
    if (method.envelope.isEmpty())
        return fail(ErrorKind::NotFound, u"this payout method has no destination any more"_s, {}, u"no-destination"_s);
    RD_TRY(plain, m_keys.open(placeOf(method.uid), method.envelope));
    const QString text = QString::fromUtf8(plain);
    // Recipients saved at Wise were once stored as the bare number.
    const bool isNumber =
        method.provider == "wise"_L1 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return parseDestination(method.provider, isNumber ? u"recipient "_s + text : text);
}

QString PayoutMethodService::masked(const PayoutMethod &method)
{
    const auto known = destination(method);
    return known ? maskedDestination(*known) : QString(kEncrypted);
}

Result<QString> PayoutMethodService::openTaxNumber(ParticipantId participant)
{
    RD_TRY(stored, m_batches.taxNumber(participant));
    if (stored.envelope.isEmpty())
        return QString();
    RD_TRY(plain, m_keys.open(taxPlaceOf(stored.uid), stored.envelope));
    return QString::fromUtf8(plain);
}

Result<QString> PayoutMethodService::maskedTaxNumber(ParticipantId participant)
{
    RD_TRY(stored, m_batches.taxNumber(participant));
    if (stored.envelope.isEmpty())
        return QString();
    const auto number = openTaxNumber(participant);
    if (!number)
        return QString(kEncrypted);
    const qsizetype shown = std::min(kShownDigits, number->size() / 2);
    return QString(u"•••"_s + number->last(shown));
}

Result<QString> PayoutMethodService::taxNumber(ParticipantId participant, const QString &member)
{
    RD_CHECK(m_gate.admit(member, Role::Approver, u"see tax numbers"_s));
    return openTaxNumber(participant);
}

Status PayoutMethodService::setTaxNumber(ParticipantId participant, const QString &number, const QString &member)
{
    RD_TRY(who, m_gate.admit(member, Role::Approver, u"change tax numbers"_s));
    const QString text = number.simplified();
    const auto mayStand = [](QChar c) {
        return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'/' || c == u'.';
    };
    if (text.size() > kLongestTaxNumber || !std::all_of(text.begin(), text.end(), mayStand))
        return fail(ErrorKind::BadInput,
            u"a tax number has at most %1 letters, digits, dashes, strokes and points"_s.arg(kLongestTaxNumber), {},
            u"bad-tax-number"_s);
    SealedTaxNumber sealed{participant, QUuid::createUuid().toString(QUuid::Id128), {}};
    if (!text.isEmpty()) {
        RD_TRY(envelope, m_keys.seal(taxPlaceOf(sealed.uid), text.toUtf8(), who.name));
        sealed.envelope = std::move(envelope);
    }
    return m_batches.saveTaxNumber(sealed, m_clock.now(), who.name);
}

Result<SealedSupplier> PayoutMethodService::sealSupplier(const InvoiceSupplier &supplier, const QString &actor)
{
    RD_TRY(number, openTaxNumber(supplier.participant));
    const QJsonObject text{{u"name"_s, supplier.name}, {u"taxNumber"_s, number}, {u"country"_s, supplier.country}};
    SealedSupplier sealed{supplier.payout, QUuid::createUuid().toString(QUuid::Id128), {}};
    RD_TRY(
        envelope, m_keys.seal(supplierPlaceOf(sealed.uid), QJsonDocument(text).toJson(QJsonDocument::Compact), actor));
    sealed.envelope = std::move(envelope);
    return sealed;
}

Status PayoutMethodService::openSupplier(const QString &uid, const QByteArray &envelope, SelfBillParties &parties)
{
    RD_TRY(plain, m_keys.open(supplierPlaceOf(uid), envelope));
    const QJsonObject text = QJsonDocument::fromJson(plain).object();
    parties.supplier = text.value("name"_L1).toString();
    parties.supplierTaxNumber = text.value("taxNumber"_L1).toString();
    parties.supplierCountry = text.value("country"_L1).toString();
    return {};
}

Result<std::vector<PayoutMethodView>> PayoutMethodService::views(std::vector<PayoutMethod> methods)
{
    RD_TRY(all, m_batches.currentMethods({}));
    std::vector<PayoutMethodView> list;
    for (PayoutMethod &method : methods) {
        PayoutMethodView view;
        view.destination = method.isRemoved ? QString() : masked(method);
        RD_TRY(recent, isRecent(method));
        view.isRecent = method.isCurrent && recent;
        for (const PayoutMethod &other : all) {
            if (other.fingerprint == method.fingerprint && other.participant != method.participant
                && !method.fingerprint.isEmpty())
                view.sharedWith.push_back(other.participant);
        }
        view.method = std::move(method);
        list.push_back(std::move(view));
    }
    return list;
}

Result<std::vector<PayoutMethod>> PayoutMethodService::current(ParticipantId participant)
{
    return m_batches.currentMethods(participant);
}

Result<std::vector<PayoutMethod>> PayoutMethodService::versions(ParticipantId participant)
{
    return m_batches.methodHistory(participant);
}

Result<std::vector<PayoutMethodView>> PayoutMethodService::methods(ParticipantId participant)
{
    RD_TRY(current, m_batches.currentMethods(participant));
    return views(std::move(current));
}

Result<std::vector<PayoutMethodView>> PayoutMethodService::history(ParticipantId participant)
{
    RD_TRY(all, m_batches.methodHistory(participant));
    return views(std::move(all));
}

Result<PayoutMethod> PayoutMethodService::sealed(const PayoutMethodRequest &request, const Member &member)
{
    PayoutMethod method;
    method.participant = request.participant;
    method.provider = request.provider;
    method.currency = request.currency;
    method.uid = QUuid::createUuid().toString(QUuid::Id128);
    method.changedBy = member.id;
    method.changedByName = member.name;
    if (request.destination.trimmed().isEmpty()) {
        method.isRemoved = true;
        return method;
    }
    RD_TRY(destination, parseDestination(request.provider, request.destination));
    const QByteArray plain = destinationText(destination).toUtf8();
    RD_TRY(envelope, m_keys.seal(placeOf(method.uid), plain, member.name));
    RD_TRY(fingerprint, m_keys.index(destinationIdentity(destination), member.name));
    method.envelope = std::move(envelope);
    method.fingerprint = std::move(fingerprint);
    method.salt = randomSalt();
    method.digest = saltedDigest(method.salt, plain);
    return method;
}

Result<bool> PayoutMethodService::isSame(
    const PayoutMethod *before, const PayoutMethod &now, const PayoutMethodRequest &request)
{
    if (now.isRemoved)
        return before == nullptr || before->isRemoved;
    if (before == nullptr || before->provider != now.provider || before->fingerprint != now.fingerprint)
        return false;
    // One account may be written in two ways, and what a file says of it (holder, savings, the form of the number) is
    // not part of its fingerprint.
    RD_TRY(destination, parseDestination(request.provider, request.destination));
    return saltedDigest(before->salt, destinationText(destination).toUtf8()) == before->digest;
}

Status PayoutMethodService::set(const PayoutMethodRequest &request, const QString &member)
{
    RD_TRY(changed, setAll({request}, member));
    return changed > 0 && m_review ? m_review() : Status();
}

Result<int> PayoutMethodService::setAll(const std::vector<PayoutMethodRequest> &requests, const QString &member)
{
    RD_TRY(who, m_gate.admit(member, Role::Approver, u"change where people are paid"_s));
    RD_TRY(known, m_batches.currentMethods({}));
    std::map<std::pair<ParticipantId, quint32>, const PayoutMethod *> current;
    for (const PayoutMethod &method : known)
        current.emplace(std::pair(method.participant, method.currency.packed()), &method);
    std::vector<PayoutMethod> changed;
    for (const PayoutMethodRequest &request : requests) {
        RD_TRY(method, sealed(request, who));
        const auto before = current.find({request.participant, request.currency.packed()});
        RD_TRY(same, isSame(before == current.end() ? nullptr : before->second, method, request));
        if (!same)
            changed.push_back(std::move(method));
    }
    if (!changed.empty())
        RD_CHECK(m_batches.saveMethods(changed, m_clock.now(), who.name));
    return static_cast<int>(changed.size());
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopserverprivate.h"

// What tests and the sample desk do to the shop and ask of it.

namespace rd::sample {

using namespace Qt::StringLiterals;

QString ShopServer::addOrder(const NewOrder &order)
{
    const std::lock_guard lock(d->mutex);
    return d->world.addOrder(order);
}

QString ShopServer::addRefund(const QString &order, qint64 minor, const QString &status)
{
    const std::lock_guard lock(d->mutex);
    return d->world.addRefund(order, minor, status);
}

QString ShopServer::addForeignRefund(const QString &order, qint64 shownMinor, qint64 minor)
{
    const std::lock_guard lock(d->mutex);
    return d->world.addRefund(order, minor, u"SUCCESS"_s, shownMinor);
}

void ShopServer::payOrder(const QString &order, qint64 minor)
{
    const std::lock_guard lock(d->mutex);
    d->world.payOrder(order, minor);
}

void ShopServer::setRefundStatus(const QString &order, const QString &transaction, const QString &status)
{
    const std::lock_guard lock(d->mutex);
    d->world.setRefundStatus(order, transaction, status);
}

void ShopServer::finishJourney(const QString &order, const QString &referral)
{
    const std::lock_guard lock(d->mutex);
    d->world.finishJourney(order, referral);
}

void ShopServer::tagCustomer(int customer, const QString &tag)
{
    const std::lock_guard lock(d->mutex);
    d->world.tagCustomer(customer, tag);
}

void ShopServer::setMetafield(int customer, const QString &value)
{
    const std::lock_guard lock(d->mutex);
    d->world.setMetafield(customer, value);
}

void ShopServer::editOrder(const QString &order, const NewLine &added, qint64 paidMinor)
{
    const std::lock_guard lock(d->mutex);
    d->world.addLine(order, added, paidMinor, true);
}

void ShopServer::exchangeFor(const QString &order, const NewLine &added, qint64 paidMinor)
{
    const std::lock_guard lock(d->mutex);
    d->world.addLine(order, added, paidMinor, false);
}

void ShopServer::cancelOrder(const QString &order)
{
    const std::lock_guard lock(d->mutex);
    d->world.cancelOrder(order);
}

void ShopServer::removeOrder(const QString &order)
{
    const std::lock_guard lock(d->mutex);
    d->world.removeOrder(order);
}

void ShopServer::setCollected(int product, const QString &title, bool isIn)
{
    const std::lock_guard lock(d->mutex);
    d->world.setCollected(product, title, isIn);
}

QString ShopServer::productId(int product) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.productId(product);
}

QString ShopServer::collectionId(const QString &title) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.collectionId(title);
}

void ShopServer::removeCollection(const QString &title, bool isRevived)
{
    const std::lock_guard lock(d->mutex);
    d->world.removeCollection(title, isRevived);
}

void ShopServer::hideFields(const QStringList &paths)
{
    const std::lock_guard lock(d->mutex);
    d->world.hidden = paths;
}

QString ShopServer::paymentOf(const QString &order) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.paymentOf(order);
}

QString ShopServer::customerId(int customer) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.customerId(customer);
}

QString ShopServer::customerEmail(int customer) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.customerEmail(customer);
}

void ShopServer::hideCustomerData(bool hidden)
{
    hideFields(
        hidden ? QStringList{u"email"_s, u"defaultEmailAddress"_s, u"customer.defaultEmailAddress"_s} : QStringList{});
}

void ShopServer::setCustomerEmail(int customer, const QString &email)
{
    const std::lock_guard lock(d->mutex);
    d->world.setCustomerEmail(customer, email);
}

void ShopServer::removeCustomer(int customer)
{
    const std::lock_guard lock(d->mutex);
    d->world.removeCustomer(customer);
}

void ShopServer::mergeCustomers(int from, int into)
{
    const std::lock_guard lock(d->mutex);
    d->world.mergeCustomers(from, into);
}

void ShopServer::addStoreCredit(int customer, qint64 minor, const QString &currency)
{
    const std::lock_guard lock(d->mutex);
    d->world.addStoreCredit(customer, minor, currency);
}

void ShopServer::setCardNote(const QString &card, const QString &note)
{
    const std::lock_guard lock(d->mutex);
    d->world.setCardNote(card, note);
}

void ShopServer::addDiscount(const QString &code, int more)
{
    const std::lock_guard lock(d->mutex);
    d->world.addDiscount(code, more);
}

std::vector<ShopEffect> ShopServer::effects() const
{
    const std::lock_guard lock(d->mutex);
    return d->world.effects;
}

bool ShopServer::isCodeActive(const QString &code) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.isCodeActive(code);
}

void ShopServer::setScopes(const QStringList &scopes)
{
    const std::lock_guard lock(d->mutex);
    d->world.options.scopes = scopes;
}

void ShopServer::addFault(const QByteArray &operation, ShopFault fault, int times)
{
    const std::lock_guard lock(d->mutex);
    d->faults.push_back({operation, fault, times});
}

void ShopServer::clearFaults()
{
    const std::lock_guard lock(d->mutex);
    d->faults.clear();
}

void ShopServer::advance(std::chrono::seconds duration)
{
    const std::lock_guard lock(d->mutex);
    d->world.options.now += duration;
}

Instant ShopServer::now() const
{
    const std::lock_guard lock(d->mutex);
    return d->world.options.now;
}

std::vector<SeenOperation> ShopServer::operations() const
{
    const std::lock_guard lock(d->mutex);
    return d->seen;
}

int ShopServer::count(const QByteArray &operation) const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<int>(std::count_if(
        d->seen.begin(), d->seen.end(), [&operation](const SeenOperation &seen) { return seen.name == operation; }));
}

int ShopServer::throttled() const
{
    const std::lock_guard lock(d->mutex);
    return d->throttledCount;
}

double ShopServer::pointsSpent() const
{
    const std::lock_guard lock(d->mutex);
    return d->spentPoints;
}

} // namespace rd::sample

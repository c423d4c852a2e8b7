// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companyauthority.h"

#include "integrations/files/fileio.h"

#include <QDateTime>
#include <QDir>
#include <QSslCertificate>
#include <QSslCertificateExtension>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr qint64 kLargest = 1024 * 1024;

bool isAuthority(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.name() == "basicConstraints"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

Error refuse(const QString &path, const QString &problem)
{
    return Error{ErrorKind::BadInput, u"Option %1=%2: %3."_s.arg(authorityOption(), path, problem),
        u"Give the whole path of a PEM file with the certificate of your company's authority; whoever runs your "
        u"network "
        u"has it."_s,
        u"bad-authority"_s, false, 0, {}};
}

} // namespace

QString authorityOption()
{
    return u"ca-file"_s;
}

Result<QByteArray> readAuthorities(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    if (!QDir::isAbsolutePath(path))
        return fail(refuse(path, u"not a whole path"_s));
    auto bytes = files::readLimited(path, kLargest);
    if (!bytes)
        return fail(refuse(path, bytes.error().text));
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(refuse(path, u"no certificate in it"_s));
    for (const QSslCertificate &certificate : certificates) {
        if (!isAuthority(certificate))
            return fail(refuse(path, u"a certificate in it is not that of an authority"_s));
        // Certificates are judged by the computer's clock throughout, as the handshake does.
        if (certificate.expiryDate() < QDateTime::currentDateTimeUtc())
            return fail(refuse(path, u"a certificate in it has expired"_s));
    }
    return *bytes;
}

} // namespace rd::app

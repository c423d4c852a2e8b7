// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace rd::test {

struct OpenSslFree {
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(BIO *p) const { BIO_free(p); }
    void operator()(X509_EXTENSION *p) const { X509_EXTENSION_free(p); }
};
template <typename T>
using OpenSsl = std::unique_ptr<T, OpenSslFree>;

/// A certificate of the test's own with its key.
struct Identity {
    std::shared_ptr<EVP_PKEY> key;
    std::shared_ptr<X509> certificate;

    [[nodiscard]] QByteArray certificatePem() const
    {
        const OpenSsl<BIO> out(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(out.get(), certificate.get());
        return contentOf(out.get());
    }
    [[nodiscard]] QByteArray keyPem() const
    {
        const OpenSsl<BIO> out(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return contentOf(out.get());
    }
    [[nodiscard]] QSslCertificate qtCertificate() const { return QSslCertificate(certificatePem()); }
    [[nodiscard]] QSslKey qtKey() const { return QSslKey(keyPem(), QSsl::Ec); }

private:
    static QByteArray contentOf(BIO *out)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(out, &data);
        return QByteArray(data, static_cast<qsizetype>(size));
    }
};

struct Wanted {
    const char *name = "test server"; ///< no host: Qt takes a common name for one
    const char *alternativeNames = "DNS:localhost"; ///< nullptr = an authority
    long notBefore = -3'600; ///< seconds from now
    long notAfter = 3'600;
};

/// Makes a certificate; its own authority signs itself.
inline Identity makeIdentity(const Wanted &wanted, const Identity *authority = nullptr)
{
    Identity made;
    made.key.reset(EVP_EC_gen("P-256"), EVP_PKEY_free);
    made.certificate.reset(X509_new(), X509_free);
    X509 *x = made.certificate.get();
    static long serial = 1'000;
    X509_set_version(x, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x), wanted.notBefore);
    X509_gmtime_adj(X509_getm_notAfter(x), wanted.notAfter);
    X509_set_pubkey(x, made.key.get());
    X509_NAME *name = X509_get_subject_name(x);
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(wanted.name), -1, -1, 0);
    X509_set_issuer_name(x, authority != nullptr ? X509_get_subject_name(authority->certificate.get()) : name);
    const auto extend = [x](int nid, const char *value) {
        const OpenSsl<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
        if (!extension || X509_add_ext(x, extension.get(), -1) != 1)
            qFatal("no certificate can be made");
    };
    extend(NID_basic_constraints, wanted.alternativeNames != nullptr ? "critical,CA:FALSE" : "critical,CA:TRUE");
    if (wanted.alternativeNames != nullptr)
        extend(NID_subject_alt_name, wanted.alternativeNames);
    else
        extend(NID_key_usage, "critical,keyCertSign,cRLSign");
    if (X509_sign(x, authority != nullptr ? authority->key.get() : made.key.get(), EVP_sha256()) == 0)
        qFatal("no certificate can be signed");
    return made;
}

inline Identity makeAuthority(const char *name)
{
    return makeIdentity({.name = name, .alternativeNames = nullptr});
}

} // namespace rd::test

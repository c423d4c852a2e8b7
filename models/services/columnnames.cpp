// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/columnnames.h"

#include <QHash>

#include <array>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    const char16_t *field;
    const char16_t *names; ///< separated by '|'
};

// English and what exports of referral and affiliate programs call it, then German, French, Spanish, Portuguese, Hindi,
// Japanese. Compared by foldedColumn().

constexpr Names kPeople[] = {
    {u"email",
        u"email address|e-mail|e-mail address|mail|affiliate email|partner email|partner_email|referrer email|"
        u"ambassador email|advocate email|promoter email|influencer email|creator email|user email|contact email|"
        u"primary email|participant email|E-Mail-Adresse|Mailadresse|adresse e-mail|adresse électronique|courriel|"
        u"correo|correo electrónico|dirección de correo|endereço de e-mail|correio eletrônico|ईमेल|ई-मेल|ईमेल पता|"
        u"メール|メールアドレス|Eメール|電子メール"},
    {u"name",
        u"full name|display name|affiliate name|partner name|referrer name|ambassador name|advocate name|"
        u"promoter name|influencer name|creator name|contact name|participant name|affiliate|partner|Vollständiger "
        u"Name|nom|nom complet|nombre|nombre completo|nome|nome completo|नाम|पूरा नाम|名前|氏名|お名前"},
    {u"code",
        u"codes|referral code|promo code|coupon|coupon code|coupons|discount code|affiliate code|partner code|"
        u"partner key|partner_key|ref|ref id|ref_id|refid|referral id|referral token|token|link token|via|"
        u"tracking code|voucher|voucher code|Empfehlungscode|Gutscheincode|Gutschein|code de parrainage|code promo|"
        u"código|código de referido|código promocional|cupón|código de indicação|cupom|cupom de desconto|कोड|"
        u"रेफ़रल कोड|紹介コード|クーポンコード|コード"},
    {u"group",
        u"groups|tier|program|programme|partner group|affiliate group|commission group|segment|Gruppe|groupe|grupo|"
        u"समूह|グループ"},
    {u"country",
        u"country code|country_code|country iso|iso country|Land|Länderkürzel|Ländercode|pays|code pays|país|"
        u"código de país|código do país|देश|国|国コード"},
    {u"state",
        u"status|account status|affiliate status|partner status|statut|état|estado|situação|स्थिति|状態|ステータス"},
    {u"joined_at",
        u"joined|join date|joined on|joined date|date joined|created|created at|created_at|created date|creation "
        u"date|date created|signed up|signed up at|signup date|sign up date|registered|registered at|registration "
        u"date|enrolled at|Beitritt|Beitrittsdatum|Erstellt am|Registriert am|Angelegt am|date d’inscription|inscrit "
        u"le|créé le|date de création|fecha de alta|fecha de registro|fecha de creación|creado el|data de cadastro|"
        u"cadastrado em|criado em|data de criação|शामिल होने की तारीख|पंजीकरण तिथि|登録日|参加日|作成日"},
    {u"former_email",
        u"former email address|old email|previous email|Frühere E-Mail|Alte E-Mail|ancien e-mail|ancienne adresse|"
        u"correo anterior|e-mail anterior|पुराना ईमेल|旧メールアドレス|以前のメールアドレス"},
    {u"payout_provider",
        u"payout method|payment method|payment type|payout type|Auszahlungsart|Zahlungsart|mode de paiement|"
        u"méthode de paiement|método de pago|forma de pago|método de pagamento|forma de pagamento|भुगतान विधि|"
        u"支払方法|支払い方法"},
    {u"payout_destination",
        u"payout email|paypal|paypal email|paypal_email|paypal email address|paypal address|paypal account|payment "
        u"email|payment details|payout details|IBAN|UPI|upi id|vpa|account|Auszahlungsziel|PayPal-Adresse|"
        u"Kontoverbindung|adresse paypal|compte de paiement|cuenta de pago|correo paypal|conta de pagamento|e-mail "
        u"paypal|भुगतान खाता|यूपीआई आईडी|支払先|振込先"},
    {u"payout_currency",
        u"currency|payment currency|Währung|Auszahlungswährung|devise|monnaie|moneda|divisa|moeda|मुद्रा|通貨"},
};

constexpr Names kCustomers[] = {
    {u"customer_email",
        u"customer email address|referred email|referral email|referee email|friend email|lead email|buyer email|"
        u"client email|user email|email|Kunden-E-Mail|E-Mail des Kunden|E-Mail der Kundin|e-mail du client|e-mail "
        u"client|correo del cliente|email del cliente|e-mail do cliente|ग्राहक ईमेल|ग्राहक का ईमेल|顧客メール|"
        u"顧客メールアドレス"},
    {u"customer_id",
        u"customer|stripe customer id|stripe_customer_id|stripe customer|shopify customer id|customer key|client id|"
        u"external id|user id|Kundennummer|Kunden-ID|Kunde|identifiant client|id client|numéro de client|id del "
        u"cliente|id de cliente|número de cliente|id do cliente|ग्राहक आईडी|顧客ID|顧客番号"},
    {u"participant_email",
        u"affiliate email|partner email|partner_email|referrer email|referrer|ambassador email|advocate email|"
        u"promoter email|influencer email|creator email|affiliate|partner|E-Mail des Partners|Partner-E-Mail|"
        u"Empfehler-E-Mail|E-Mail des Teilnehmers|e-mail du partenaire|e-mail du parrain|e-mail de l’affilié|e-mail "
        u"du participant|correo del afiliado|correo del socio|correo del participante|e-mail do afiliado|e-mail do "
        u"parceiro|e-mail do participante|पार्टनर ईमेल|प्रतिभागी ईमेल|紹介者メール|紹介者メールアドレス|"
        u"アフィリエイトメール"},
    {u"participant_code",
        u"code|referral code|promo code|coupon|coupon code|discount code|affiliate code|partner code|partner key|"
        u"partner_key|affiliate id|ref|ref id|ref_id|token|link token|via|Empfehlungscode|Partnercode|"
        u"Teilnehmercode|Gutscheincode|code de parrainage|code partenaire|code promo|código|código de afiliado|"
        u"código de referido|código do afiliado|código de indicação|cupom|रेफ़रल कोड|कोड|紹介コード|クーポンコード"},
    {u"campaign",
        u"campaign name|campaign_name|program|programme|program name|offer|Kampagne|Programm|campagne|campaña|"
        u"programa|campanha|अभियान|キャンペーン"},
    {u"started_at",
        u"date|started|start date|referred at|referral date|created|created at|created_at|signed up at|signup date|"
        u"conversion date|lead date|Datum|Beginn|Geworben am|date de début|date du parrainage|créé le|fecha|fecha de "
        u"inicio|creado el|data|data de início|criado em|तारीख|प्रारंभ तिथि|日付|開始日|紹介日|作成日"},
    {u"fixed", u"locked|lifetime|permanent|Fest|Dauerhaft|fixe|définitif|fijo|permanente|fixo|स्थायी|固定"},
};

constexpr Names kSales[] = {
    {u"reference",
        u"id|order|order id|order_id|order number|order name|invoice|invoice id|invoice number|transaction|"
        u"transaction id|transaction_id|charge id|payment id|sale id|Referenz|Rechnung|Rechnungsnummer|"
        u"Bestellnummer|référence|facture|numéro de facture|numéro de commande|referencia|factura|número de "
        u"factura|número de pedido|pedido|referência|fatura|número da fatura|número do pedido|संदर्भ|चालान संख्या|"
        u"ऑर्डर संख्या|参照|請求書番号|注文番号"},
    {u"amount",
        u"total|sale amount|sale_amount|order total|order amount|net amount|subtotal|revenue|value|price|Betrag|"
        u"Summe|Nettobetrag|Umsatz|montant|total ht|importe|monto|valor|quantia|राशि|कुल|金額|売上|合計"},
    {u"currency", u"currency code|currency_code|Währung|devise|monnaie|moneda|divisa|moeda|मुद्रा|通貨"},
    {u"paid_at",
        u"paid|paid on|payment date|paid date|date paid|date|sale date|sold at|order date|created at|created_at|"
        u"processed at|Bezahlt am|Zahlungsdatum|Datum|Rechnungsdatum|payé le|date de paiement|date|pagado el|fecha "
        u"de pago|fecha|pago em|data de pagamento|data do pagamento|data|भुगतान तिथि|तारीख|支払日|入金日|日付"},
    {u"product",
        u"product name|product_name|product id|item|sku|plan|plan name|Produkt|Artikel|Tarif|produit|article|"
        u"producto|artículo|produto|item|उत्पाद|商品|商品名|プラン"},
    {u"note",
        u"notes|comment|comments|description|memo|Notiz|Bemerkung|Kommentar|Beschreibung|remarque|commentaire|nota|"
        u"notas|comentario|descripción|observação|comentário|descrição|टिप्पणी|नोट|備考|メモ"},
};

/// Where a line is a commission: its amount is never that of the sale, its address the participant's.
constexpr Names kCommissions[] = {
    {u"participant_email",
        u"affiliate email|partner email|partner_email|referrer email|referrer|ambassador email|advocate email|"
        u"promoter email|influencer email|creator email|payee email|recipient email|email|email address|E-Mail des "
        u"Partners|Partner-E-Mail|Empfehler-E-Mail|E-Mail des Teilnehmers|E-Mail-Adresse|"
        u"e-mail du partenaire|e-mail du parrain|e-mail de l’affilié|e-mail du participant|adresse e-mail|correo del "
        u"afiliado|correo del socio|correo del participante|correo electrónico|e-mail do afiliado|e-mail do parceiro|"
        u"e-mail do participante|endereço de e-mail|पार्टनर ईमेल|प्रतिभागी ईमेल|ईमेल|紹介者メール|"
        u"紹介者メールアドレス|アフィリエイトメール|メールアドレス|affiliate|partner|promoter"},
    {u"customer_email",
        u"customer email address|referred email|referral email|referee email|friend email|lead email|buyer email|"
        u"client email|Kunden-E-Mail|E-Mail des Kunden|E-Mail der Kundin|e-mail du client|e-mail client|correo del "
        u"cliente|email del cliente|e-mail do cliente|ग्राहक ईमेल|ग्राहक का ईमेल|顧客メール|顧客メールアドレス"},
    {u"reference",
        u"commission id|commission_id|commission number|commission key|reward id|reward key|reward_key|payout id|"
        u"payout item id|payment id|reference id|id|Referenz|Provisions-ID|Provisionsnummer|référence|identifiant de "
        u"commission|numéro de commission|referencia|id de comisión|número de comisión|referência|id da comissão|"
        u"número da comissão|संदर्भ|कमीशन आईडी|参照|コミッションID|報酬ID"},
    {u"amount",
        u"commission|commission amount|commission_amount|commission value|commission total|"
        u"affiliate commission|partner commission|reward amount|reward_amount|reward|"
        u"payout amount|payout_amount|payout|amount paid|paid amount|Provision|Provisionsbetrag|Provisionssumme|"
        u"Vergütung|Auszahlungsbetrag|Betrag|montant de la commission|montant versé|montant|comisión|"
        u"importe de la comisión|importe pagado|importe|monto|comissão|valor da comissão|valor pago|valor|कमीशन|"
        u"कमीशन राशि|भुगतान राशि|राशि|コミッション|コミッション額|報酬|報酬額|支払額|金額"},
    {u"currency",
        u"currency code|currency_code|commission currency|payout currency|Währung|devise|monnaie|moneda|divisa|moeda|"
        u"मुद्रा|通貨"},
    {u"conversion",
        u"sale id|sale_id|charge id|charge_id|stripe charge id|stripe_charge_id|invoice id|invoice_id|stripe invoice "
        u"id|invoice|order id|order_id|order number|order|shopify order id|external id|external_id|transaction id|"
        u"transaction_id|transaction|event id|Rechnung|Rechnungsnummer|Bestellnummer|facture|numéro de facture|"
        u"numéro de commande|factura|número de factura|número de pedido|pedido|fatura|número da fatura|número do "
        u"pedido|चालान संख्या|ऑर्डर संख्या|請求書番号|注文番号"},
    {u"sold_at",
        u"sale date|sale_date|sold on|sold|conversion date|purchase date|order date|transaction date|charge date|"
        u"commission date|earned at|earned on|created|created at|created_at|created date|date created|date|"
        u"Verkauft am|Verkaufsdatum|Bestelldatum|Kaufdatum|Rechnungsdatum|Erstellt am|Datum|vendu le|date de vente|"
        u"date de commande|date d’achat|créé le|vendido el|fecha de venta|fecha de compra|fecha de pedido|creado el|"
        u"fecha|vendido em|data da venda|data da compra|data do pedido|criado em|data|बिक्री तिथि|तारीख|販売日|"
        u"売上日|購入日|注文日|作成日|日付"},
    {u"paid_at",
        u"paid|paid on|paid date|date paid|paid out at|paid out on|payout date|payment date|Bezahlt am|Ausgezahlt am|"
        u"Auszahlungsdatum|Zahlungsdatum|payé le|versé le|date de paiement|date de versement|pagado el|fecha de "
        u"pago|pago em|data de pagamento|data do pagamento|भुगतान तिथि|支払日"},
    {u"system",
        u"program|programme|program name|platform|network|affiliate program|affiliate network|software|Programm|"
        u"Plattform|Partnerprogramm|système|plateforme|plate-forme|sistema|plataforma|programa|सिस्टम|प्लेटफ़ॉर्म|"
        u"システム|プラットフォーム"},
};

/// Amounts that need not have been paid yet: to be compared with, never to settle anything.
constexpr Names kOwed[] = {
    {u"amount", u"commission earned|earned commission|earnings|commission due"},
};

constexpr Names kRates[] = {
    {u"date", u"day|time|valid from|Datum|Tag|jour|fecha|día|data|dia|तारीख|दिनांक|日付|日"},
    {u"from",
        u"from currency|base|base currency|source currency|currency|Von|Ausgangswährung|Währung|de|devise de base|"
        u"moneda de origen|moeda de origem|से|換算元|元通貨"},
    {u"to",
        u"to currency|quote|quote currency|target|target currency|counter currency|Nach|Zielwährung|vers|à|devise "
        u"cible|a|moneda de destino|para|moeda de destino|को|換算先|先通貨"},
    {u"rate",
        u"exchange rate|exchange_rate|fx rate|mid|value|obs_value|Kurs|Wechselkurs|taux|taux de change|cours|tasa|"
        u"tipo de cambio|tasa de cambio|taxa|taxa de câmbio|cotação|दर|विनिमय दर|レート|為替レート"},
    {u"source", u"origin|provider|Quelle|Herkunft|fuente|origen|fonte|origem|स्रोत|出典|情報源"},
};

constexpr const char16_t *kFirstNames =
    u"first name|first_name|firstname|given name|given names|forename|Vorname|prénom|prénoms|primer nombre|nombre de "
    u"pila|primeiro nome|पहला नाम|名|下の名前";
constexpr const char16_t *kLastNames =
    u"last name|last_name|lastname|surname|family name|Nachname|Familienname|nom de famille|nom|apellido|apellidos|"
    u"sobrenome|apelido|उपनाम|अंतिम नाम|姓|名字";

QStringList split(const char16_t *names)
{
    QStringList folded;
    for (const QString &name : QString::fromUtf16(names).split(u'|'))
        folded += foldedColumn(name);
    return folded;
}

/// What a later list says of a field stands in place of what an earlier one says.
template <std::size_t count>
void add(QHash<QString, QStringList> &index, const Names (&list)[count])
{
    for (const Names &names : list)
        index.insert(QString::fromUtf16(names.field), split(names.names));
}

/// What it says of a field comes after what an earlier list says.
template <std::size_t count>
void extend(QHash<QString, QStringList> &index, const Names (&list)[count])
{
    for (const Names &names : list)
        index[QString::fromUtf16(names.field)] += split(names.names);
}

QHash<QString, QStringList> indexOf(ImportKind kind)
{
    QHash<QString, QStringList> index;
    switch (kind) {
    case ImportKind::Participants:
        add(index, kPeople);
        break;
    case ImportKind::Referrals:
        add(index, kCustomers);
        break;
    case ImportKind::Rates:
        add(index, kRates);
        break;
    case ImportKind::Sales:
        add(index, kCustomers);
        add(index, kSales);
        break;
    case ImportKind::Paid:
        add(index, kCustomers);
        add(index, kCommissions);
        break;
    case ImportKind::Comparison:
        add(index, kCustomers);
        add(index, kCommissions);
        extend(index, kOwed);
        break;
    }
    return index;
}

} // namespace

QString foldedColumn(const QString &name)
{
    QString folded;
    const QString apart = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar sign : apart) {
        const bool isLatinAccent = sign >= QChar(0x0300) && sign <= QChar(0x036f);
        if (!isLatinAccent && (sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate()))
            folded += sign;
    }
    return folded;
}

QStringList columnNames(ImportKind kind, const QString &field)
{
    static const std::array<QHash<QString, QStringList>, 6> index{indexOf(ImportKind::Participants),
        indexOf(ImportKind::Referrals), indexOf(ImportKind::Rates), indexOf(ImportKind::Sales),
        indexOf(ImportKind::Paid), indexOf(ImportKind::Comparison)};
    return index.at(static_cast<std::size_t>(kind)).value(field);
}

const QStringList &firstNames()
{
    static const QStringList names = split(kFirstNames);
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names = split(kLastNames);
    return names;
}

} // namespace rd::services

// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectguide.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

class Guides {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ConnectGuide)
public:
    static ConnectGuide stripe();
    static ConnectGuide shopify();
    static ConnectGuide paypal();
    static ConnectGuide tremendous();
    static ConnectGuide wise();
    static ConnectGuide razorpayx();
    static ConnectGuide cashfree();

private:
    static ConnectField sandbox(const QString &label)
    {
        return {u"sandbox"_s, label, {}, tr("Nothing that is paid there is real money"), ConnectField::Kind::Flag};
    }
};

ConnectGuide Guides::stripe()
{
    ConnectGuide guide{u"stripe"_s, tr("Stripe"), u"stripe"_s};
    guide.startsAnyDay = true;
    guide.keyLabel = tr("Key");
    guide.keyPlaceholder = u"rk_…"_s;
    guide.steps = {
        tr("Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things "
           "first."),
        tr("Choose Developers, then API keys, then “Create restricted key”."),
        tr("Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit "
           "notes, Disputes, Events, Products, Prices, Coupons and Promotion codes."),
        tr("To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes."),
        tr("Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here."),
    };
    return guide;
}

ConnectGuide Guides::shopify()
{
    ConnectGuide guide{u"shopify"_s, tr("Shopify"), u"shop"_s};
    guide.keyLabel = tr("Access token");
    guide.keyPlaceholder = u"shpat_…"_s;
    guide.steps = {
        tr("Make an app in Shopify's Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, "
           "read_all_orders, read_customers, read_products and read_discounts."),
        tr("To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, "
           "read_store_credit_accounts and write_store_credit_account_transactions."),
        tr("Choose API access, Protected customer data, and select name and e-mail address: without them nobody is "
           "recognised by e-mail."),
        tr("Release the version and install the app on the shop."),
        tr("Copy client ID and client secret from the app's settings and paste them here."),
        tr("An app that was made in the shop's admin has an access token instead, which begins with “shpat_”: leave "
           "the client ID empty and paste the token."),
    };
    guide.fields = {
        {u"shop"_s, tr("Shop"), u"my-store.myshopify.com"_s, {}, ConnectField::Kind::Text, true},
        {u"client-id"_s, tr("Client ID"), {}, tr("Of an app of the Dev Dashboard; empty for an access token")},
    };
    return guide;
}

ConnectGuide Guides::paypal()
{
    ConnectGuide guide{u"paypal"_s, tr("PayPal"), u"paypal"_s};
    guide.onlyPays = true;
    guide.keyIdLabel = tr("Client ID");
    guide.keyLabel = tr("Secret");
    guide.steps = {
        tr("Open the Developer Dashboard of PayPal (developer.paypal.com) and choose Sandbox, to try things, or Live."),
        tr("Make a REST app there, and switch on Payouts among its features. A live account has to ask PayPal for "
           "Payouts first."),
        tr("Copy the app's client ID and secret and paste them here."),
    };
    guide.fields = {
        sandbox(tr("These are keys of the sandbox")),
        {u"subject"_s, tr("Subject"), tr("of PayPal's e-mail; may stay empty"),
            tr("What receivers read as the subject of PayPal's e-mail")},
        {u"note"_s, tr("Note"), tr("to the receiver; may stay empty"), tr("What receivers read in PayPal's e-mail")},
    };
    return guide;
}

ConnectGuide Guides::tremendous()
{
    ConnectGuide guide{u"tremendous"_s, tr("Tremendous"), u"tremendous"_s};
    guide.onlyPays = true;
    guide.keyLabel = tr("API key");
    guide.keyPlaceholder = u"PROD_…"_s;
    guide.steps = {
        tr("Open the dashboard of Tremendous, or that of its sandbox to try things, and make an API key for "
           "developers. It begins with “PROD_”, in the sandbox with “TEST_”."),
        tr("Make a campaign there, with what the receivers may choose from, and copy its ID. Single products do "
           "instead of it."),
        tr("See to it that the funding source may pay for orders by the API, and that there is money in it."),
    };
    guide.fields = {
        {u"campaign"_s, tr("Campaign ID"), tr("what receivers choose from"), tr("An ID of Tremendous")},
        {u"products"_s, tr("Product IDs"), tr("instead of a campaign, with commas"),
            tr("IDs of Tremendous, with commas; they win over the campaign")},
        {u"funding-source"_s, tr("Funding source"), tr("the balance where it stays empty"),
            tr("ID of what pays; empty for the balance")},
    };
    return guide;
}

ConnectGuide Guides::wise()
{
    ConnectGuide guide{u"wise"_s, tr("Wise"), u"wise"_s};
    guide.onlyPays = true;
    guide.keyLabel = tr("API token");
    guide.steps = {
        tr("Sign in at wise.com with the business that pays, or at its sandbox to try things, and make an API token "
           "with full access in the settings."),
        tr("Switch off payment approvals for the business, or Wise refuses transfers that a program makes."),
        tr("Payouts become a batch at Wise that waits until somebody pays it on wise.com. Only in some countries may a "
           "token pay: the United States, Canada, Australia, New Zealand, Singapore and Malaysia."),
        tr("Participants need a payout method at Wise. Where Wise wants a postal address, such as for US dollars, save "
           "the recipient at Wise and give its number."),
    };
    guide.fields = {
        sandbox(tr("This is a token of the sandbox")),
        {u"profile"_s, tr("Profile ID"), tr("the business, unless there are several"),
            tr("ID of the profile that pays; empty where there is one business")},
        {u"source-currency"_s, tr("Paid from"), tr("the currency of each reward"),
            tr("Currency of the balance that pays; empty for the currency of each reward")},
        {u"reference"_s, tr("Reference"), tr("in the bank statement; may stay empty"),
            tr("What receivers read in their bank statement; American banks show ten characters")},
        {u"fund"_s, tr("Pay each batch from the balance at once"), {}, tr("Only where Wise lets a token pay"),
            ConnectField::Kind::Flag},
    };
    return guide;
}

ConnectGuide Guides::razorpayx()
{
    ConnectGuide guide{u"razorpayx"_s, tr("RazorpayX"), u"razorpayx"_s};
    guide.onlyPays = true;
    guide.keyIdLabel = tr("Key ID");
    guide.keyLabel = tr("Key secret");
    guide.steps = {
        tr("Sign in to the dashboard of RazorpayX, in test mode to try things, and make an API key. Its ID begins with "
           "“rzp_live_”, in test mode with “rzp_test_”."),
        tr("Live keys work only from IP addresses on RazorpayX's list of allowed ones: put this computer's IP address "
           "there. It has to be a fixed one; without it pay with the RazorpayX file under Payouts."),
        tr("Copy the customer identifier or number of the account that pays; it differs between test and live."),
        tr("Participants need a payout method at RazorpayX: an Indian account or a UPI address."),
    };
    guide.fields = {
        {u"account"_s, tr("Account number"), {}, tr("Customer identifier of the account that pays"),
            ConnectField::Kind::Text, true},
        {u"narration"_s, tr("Narration"), tr("in the bank statement; may stay empty"),
            tr("At most 30 letters, digits and spaces; the first nine are shown everywhere")},
        {u"purpose"_s, tr("Purpose"), tr("“payout” where it stays empty"),
            tr("A word of RazorpayX or one made in its dashboard")},
    };
    return guide;
}

ConnectGuide Guides::cashfree()
{
    ConnectGuide guide{u"cashfree"_s, tr("Cashfree"), u"cashfree"_s};
    guide.onlyPays = true;
    guide.keyIdLabel = tr("Client ID");
    guide.keyLabel = tr("Client secret");
    guide.steps = {
        tr("Sign in to the Payouts dashboard of Cashfree, in its sandbox to try things, and make an API key under "
           "Developers."),
        tr("Under two-factor authentication there make a public key and save its file: with it Cashfree takes payouts "
           "from any IP address. Or put this computer's IP address on the list; it has to be a fixed one."),
        tr("Participants need a payout method at Cashfree: an Indian account or a UPI address."),
    };
    guide.fields = {
        sandbox(tr("These are keys of the sandbox")),
        {u"public-key"_s, tr("Public key file"), tr("whole path of the file; empty with a listed IP address"),
            tr("The file that Cashfree made for two-factor authentication")},
        {u"fund-source"_s, tr("Fund source"), tr("the usual one where it stays empty"), tr("ID of what pays")},
        {u"remarks"_s, tr("Remarks"), tr("to the receiver; may stay empty"),
            tr("At most 70 letters, digits and spaces")},
    };
    return guide;
}

} // namespace

std::vector<ConnectGuide> connectGuides()
{
    return {Guides::stripe(), Guides::shopify(), Guides::paypal(), Guides::tremendous(), Guides::wise(),
        Guides::razorpayx(), Guides::cashfree()};
}

} // namespace rd::views

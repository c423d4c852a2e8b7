<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>rd::Explanation</name>
    <message>
        <source>half to even</source>
        <translation>au plus proche, demi au chiffre pair</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>au plus proche, demi vers le haut</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>promotion code used on this purchase</source>
        <translation>code promo utilisé pour cet achat</translation>
    </message>
    <message>
        <source>client reference of the checkout</source>
        <translation>référence client de la page de paiement</translation>
    </message>
    <message>
        <source>metadata of the checkout session</source>
        <translation>métadonnées de la session de paiement</translation>
    </message>
    <message>
        <source>metadata of the payment link</source>
        <translation>métadonnées du lien de paiement</translation>
    </message>
    <message>
        <source>metadata of the customer</source>
        <translation>métadonnées du client</translation>
    </message>
    <message>
        <source>metadata of the subscription</source>
        <translation>métadonnées de l’abonnement</translation>
    </message>
    <message>
        <source>metadata of the payment</source>
        <translation>métadonnées du paiement</translation>
    </message>
    <message>
        <source>imported referral</source>
        <translation>parrainage importé</translation>
    </message>
    <message>
        <source>decision by a person</source>
        <translation>décision d’une personne</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>participant %1</translation>
    </message>
    <message>
        <source>participant %1 (%2)</source>
        <translation>participant %1 (%2)</translation>
    </message>
    <message>
        <source>without product</source>
        <translation>sans produit</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Evidence: %1, %2.</source>
        <translation>Preuve&#xa0;: %1, le %2.</translation>
    </message>
    <message>
        <source>This conversion is the one that fixed it.</source>
        <translation>C’est cette conversion qui a établi le rattachement.</translation>
    </message>
    <message>
        <source>An earlier conversion fixed it.</source>
        <translation>Une conversion antérieure a établi le rattachement.</translation>
    </message>
    <message>
        <source>The customer belongs to %1 since %2. %3</source>
        <translation>Le client appartient au %1 depuis le %2. %3</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>when the referral began</source>
        <translation>au début du parrainage</translation>
    </message>
    <message>
        <source>when it was billed</source>
        <translation>à la facturation</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; by its terms in force %2 (version %3, %4).</source>
        <translation>Campagne «&#xa0;%1&#xa0;», selon ses conditions en vigueur %2 (version %3, %4).</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>net %1</translation>
    </message>
    <message>
        <source>%1 − discount %2 − tax in it %3 = net %4</source>
        <translation>%1 − remise %2 − taxe incluse %3 = net %4</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3; its part of the base is %4.</source>
        <translation>Ligne %1 (%2)&#xa0;: %3&#xa0;; sa part de la base est de %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in money counts.</source>
        <translation>Sur les %2 demandés, %1 ont été couverts par un crédit du client ou n’ont pas été payés&#xa0;: seul ce qui a été payé en argent compte.</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%1&#xa0;% de %2 = %3</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>chiffre d’affaires de %1</translation>
    </message>
    <message>
        <source>%1 qualifying conversions</source>
        <translation>%1 conversions admissibles</translation>
    </message>
    <message>
        <source>after earlier %1 the tier is %2 %; %2 % of %3 = %4</source>
        <translation>Auparavant, %1&#xa0;: la tranche est de %2&#xa0;%&#xa0;; %2&#xa0;% de %3 = %4</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>par commande</translation>
    </message>
    <message>
        <source>× %1 lines</source>
        <translation>× %1 lignes</translation>
    </message>
    <message>
        <source>× %1 units</source>
        <translation>× %1 unités</translation>
    </message>
    <message>
        <source>Line %1: %2 × %3 % = %4 before rounding, %5 after.</source>
        <translation>Ligne %1&#xa0;: %2 × %3&#xa0;% = %4 avant arrondi, %5 après.</translation>
    </message>
    <message>
        <source>, added to other rules</source>
        <translation>, en plus d’autres règles</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; applies to %2 of %3 lines%4.</source>
        <translation>La règle «&#xa0;%1&#xa0;» s’applique à %2 lignes sur %3%4.</translation>
    </message>
    <message>
        <source>The duration of rule &quot;%1&quot; is over for this customer; it gives nothing.</source>
        <translation>La durée de la règle «&#xa0;%1&#xa0;» est écoulée pour ce client&#xa0;; elle ne donne rien.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Each line is rounded once, %1: together %2.</source>
        <translation>Chaque ligne est arrondie une fois, %1&#xa0;: au total %2.</translation>
    </message>
    <message>
        <source>All rules together: %1.</source>
        <translation>Toutes les règles ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en activité</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>over</source>
        <translation>échue</translation>
    </message>
    <message>
        <source>it begins at %1</source>
        <translation>début le %1</translation>
    </message>
    <message>
        <source>it ends at %1</source>
        <translation>fin le %1</translation>
    </message>
    <message>
        <source>The conversion earned, but not this reward.</source>
        <translation>La conversion a rapporté, mais pas cette récompense.</translation>
    </message>
    <message>
        <source>A cap was used up before this conversion: nothing of it was left.</source>
        <translation>Une limite était épuisée avant cette conversion&#xa0;: il n’en restait rien.</translation>
    </message>
    <message>
        <source>The campaign lists no amount in %1, the currency of this payment.</source>
        <translation>La campagne n’indique aucun montant en %1, la devise de ce paiement.</translation>
    </message>
    <message>
        <source>It was paid in %1 mode, the campaign is %2: test payments never earn in a live campaign, nor the other way round.</source>
        <translation>Le paiement a eu lieu en mode %1, la campagne est en mode %2&#xa0;: un paiement de test ne rapporte jamais dans une campagne réelle, ni l’inverse.</translation>
    </message>
    <message>
        <source>The campaign does not take payments of this connection.</source>
        <translation>La campagne ne prend pas les paiements de cette connexion.</translation>
    </message>
    <message>
        <source>Nothing says that a participant brought this customer: no code, no reference, no imported referral.</source>
        <translation>Rien n’indique qu’un participant a amené ce client&#xa0;: ni code, ni référence, ni parrainage importé.</translation>
    </message>
    <message>
        <source>What the sale carries names no participant of the campaign, or is evidence that it does not accept: %1.</source>
        <translation>Ce que porte la vente ne désigne aucun participant de la campagne, ou est une preuve que celle-ci n’accepte pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un paiement</translation>
    </message>
    <message>
        <source>The customer had paid before the participant&apos;s touch.</source>
        <translation>Le client avait payé avant le contact du participant.</translation>
    </message>
    <message>
        <source>The customer was not new: %1 was paid at %2, before the touch at %3 (%4).</source>
        <translation>Le client n’était pas nouveau&#xa0;: %1, payé le %2, avant le contact du %3 (%4).</translation>
    </message>
    <message>
        <source>The touch lies further back than the campaign&apos;s window of %1 days.</source>
        <translation>Le contact est plus ancien que la durée de validité de la campagne, %1 jours.</translation>
    </message>
    <message>
        <source>The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6).</source>
        <translation>Le contact (%1) date du %2&#xa0;; la durée de validité de %3 jours s’est terminée le %4, et la facturation date du %5 (%6).</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign.</source>
        <translation>Le participant désigné n’est pas dans cette campagne.</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign: %1.</source>
        <translation>Le participant désigné n’est pas dans cette campagne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it.</source>
        <translation>Ses lignes donnent %1 net&#xa0;: il n’y a rien sur quoi gagner, et rien n’est repris pour cela.</translation>
    </message>
    <message>
        <source>No money came in for goods and services: %1 of %2 was paid, for %3 net.</source>
        <translation>Aucun argent n’est entré pour des biens ou services&#xa0;: %1 payés sur %2, pour %3 net.</translation>
    </message>
    <message>
        <source>The rules come to %1 for this conversion: nothing is left to reward.</source>
        <translation>Les règles donnent %1 pour cette conversion&#xa0;: il ne reste rien à récompenser.</translation>
    </message>
    <message>
        <source>The participant was suspended when it was billed, and earns nothing then.</source>
        <translation>Le participant était suspendu lors de la facturation, et ne gagne alors rien.</translation>
    </message>
    <message>
        <source>already</source>
        <translation>depuis une date antérieure</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>The participant was suspended %1, and it was billed on %2 (%3): by the merchant&apos;s rule of that day, what is billed during a suspension earns nothing and counts for nothing.</source>
        <translation>Le participant était suspendu %1, et la facturation date du %2 (%3)&#xa0;: selon la règle du marchand ce jour-là, ce qui est facturé pendant une suspension ne rapporte rien et ne compte pour rien.</translation>
    </message>
    <message>
        <source>The base of %1 is below the campaign&apos;s minimum of %2; the payment does not count.</source>
        <translation>La base de %1 est inférieure au minimum de la campagne, %2&#xa0;; le paiement ne compte pas.</translation>
    </message>
    <message>
        <source>It is qualifying payment number %1 of this customer; the reward arises from number %2 on.</source>
        <translation>C’est le paiement admissible numéro %1 de ce client&#xa0;; la récompense naît à partir du numéro %2.</translation>
    </message>
    <message>
        <source>The campaign gives nothing for a single payment: it counts them for its milestones or its ranking.</source>
        <translation>La campagne ne donne rien pour un paiement isolé&#xa0;: elle les compte pour ses paliers ou son classement.</translation>
    </message>
    <message>
        <source>No rule of the campaign gives anything for this payment.</source>
        <translation>Aucune règle de la campagne ne donne quoi que ce soit pour ce paiement.</translation>
    </message>
    <message>
        <source>No rule of the campaign applies to what was bought: %1.</source>
        <translation>Aucune règle de la campagne ne s’applique à ce qui a été acheté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 payments of a customer, and has done so.</source>
        <translation>La règle «&#xa0;%1&#xa0;» rémunère %2 paiements par client, et l’a fait.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 months from the first payment it earned for, of %3: what is billed before %4. This one was billed on %5 (%6).</source>
        <translation>La règle «&#xa0;%1&#xa0;» rémunère pendant %2 mois à partir du premier paiement qu’elle a récompensé, du %3&#xa0;: ce qui est facturé avant le %4. Celui-ci a été facturé le %5 (%6).</translation>
    </message>
    <message>
        <source>Its reward arises only once per referral, and an earlier payment brought it.</source>
        <translation>Cette récompense ne naît qu’une fois par parrainage, et un paiement antérieur l’a apportée.</translation>
    </message>
    <message>
        <source>Another campaign, earlier in the order, already took this conversion.</source>
        <translation>Une autre campagne, placée avant dans l’ordre, a déjà pris cette conversion.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; has sent out its reward for this conversion, and what is out stays: a payment earns in one campaign only.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» a déjà attribué sa récompense pour cette conversion, et ce qui est attribué reste&#xa0;: un paiement ne rapporte que dans une seule campagne.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; (priority %2) comes earlier in the order and took this conversion: a payment earns in one campaign only.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» (priorité %2) vient avant dans l’ordre et a pris cette conversion&#xa0;: un paiement ne rapporte que dans une seule campagne.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted.</source>
        <translation>Limite de %1 par %2 (%3)&#xa0;: %4 déjà utilisés, %5 restants&#xa0;; %6 accordés.</translation>
    </message>
    <message>
        <source>The %1&apos;s reward arises once per referral, at its first conversion that earns, which is this one: %2.</source>
        <translation>La récompense du %1 naît une fois par parrainage, à sa première conversion qui rapporte, c’est-à-dire celle-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>With this the participant has %1 referrals in the campaign, which is a milestone: %2, once.</source>
        <translation>Le participant a ainsi %1 parrainages dans la campagne, ce qui est un palier&#xa0;: %2, une fois.</translation>
    </message>
    <message>
        <source>The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again.</source>
        <translation>Le palier de %1 parrainages (%2) a été atteint, mais après des remboursements le compte est redescendu.</translation>
    </message>
    <message>
        <source>Rank %1 of the participants of &quot;%2&quot; when the period was closed: %3, due at %4.</source>
        <translation>Rang %1 parmi les participants de «&#xa0;%2&#xa0;» à la clôture de la période&#xa0;: %3, due le %4.</translation>
    </message>
    <message>
        <source>No hold: paid on %1 (%2), due at once, at %3.</source>
        <translation>Aucun délai&#xa0;: payé le %1 (%2), due aussitôt, le %3.</translation>
    </message>
    <message>
        <source>In review: %1.</source>
        <translation>À l’examen&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first synchronisation of the connection is not complete; nothing is due yet.</source>
        <translation>La première synchronisation de la connexion n’est pas achevée&#xa0;; rien n’est encore dû.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (%4, %5)</source>
        <translation>%1 %2 de %3 (%4, %5)</translation>
    </message>
    <message>
        <source>%1 of %2 went back</source>
        <translation>%1 sur %2 ont été rendus</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>Owed to the %1: %2.</source>
        <translation>Dû au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>Enregistré le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The participant has %1 referrals in the campaign, paying or not, which is a milestone. Reached at %2, due at %3.</source>
        <translation>Le participant a %1 parrainages dans la campagne, payants ou non, ce qui est un palier. Atteint le %2, récompense due le %3.</translation>
    </message>
    <message>
        <source>Something that came later would make it %1. It has been given out, so that nothing changes unless a person accepts.</source>
        <translation>D’après un élément survenu depuis, elle serait de %1. Elle a été attribuée&#xa0;: rien ne change donc sans l’accord d’une personne.</translation>
    </message>
    <message>
        <source>By now its sale counts for another participant. It had gone out before, and stays with who was given it.</source>
        <translation>Sa vente compte désormais pour un autre participant. La récompense était déjà partie, et reste à qui l’a reçue.</translation>
    </message>
    <message>
        <source>%1 are owed and %2 were given out: what was refunded when it was given is owed again. One reward is sent once; give the difference in money with &quot;adjust&quot;.</source>
        <translation>%1 sont dus et %2 ont été attribués&#xa0;: ce qui était remboursé lors de l’attribution est de nouveau dû. Une récompense n’est envoyée qu’une fois&#xa0;; donnez la différence en argent avec «&#xa0;adjust&#xa0;».</translation>
    </message>
    <message>
        <source>It was given, and its payment went back afterwards: withdraw it at the provider if it was not used; else it is only recorded.</source>
        <translation>Elle a été attribuée, puis son paiement a été rendu&#xa0;: retirez-la chez le prestataire si elle n’a pas été utilisée&#xa0;; sinon, cela est seulement consigné.</translation>
    </message>
    <message>
        <source>%1 were given out, %2 are owed by now: %3 went out too much.</source>
        <translation>%1 ont été attribués, %2 sont dus à présent&#xa0;: soit %3 de trop.</translation>
    </message>
    <message>
        <source>until a person clears or confirms it</source>
        <translation>jusqu’à ce qu’une personne lève ou confirme le soupçon</translation>
    </message>
    <message>
        <source>until the provider says how it ends, or what is missing is known</source>
        <translation>jusqu’à ce que le prestataire indique l’issue, ou que l’élément manquant soit connu</translation>
    </message>
    <message>
        <source>It waits in review for %1, %2.</source>
        <translation>En attente d’examen (%1), %2.</translation>
    </message>
    <message>
        <source>It waits for the end of its hold: paid on %1, plus %2 days, is %3 (%4).</source>
        <translation>En attente de la fin du délai&#xa0;: payé le %1, plus %2 jours, donne le %3 (%4).</translation>
    </message>
    <message>
        <source>It waits for the threshold of payouts through %1, %2: the balance is %3, %4 is missing.</source>
        <translation>En attente du seuil des versements par %1, %2&#xa0;: le solde est de %3, il manque %4.</translation>
    </message>
    <message>
        <source>It waits for the threshold of %1: the balance is %2, %3 is missing.</source>
        <translation>En attente du seuil de %1&#xa0;: le solde est de %2, il manque %3.</translation>
    </message>
    <message>
        <source>the participant&apos;s balance is not above zero; later rewards make it up first</source>
        <translation>le solde du participant n’est pas supérieur à zéro&#xa0;; les prochaines récompenses le comblent d’abord</translation>
    </message>
    <message>
        <source>the participant is suspended, until a person lets them back</source>
        <translation>le participant est suspendu, jusqu’à ce qu’une personne le réadmette</translation>
    </message>
    <message>
        <source>no exchange rate of its day is stored, until one is added</source>
        <translation>aucun taux de change de son jour n’est enregistré, jusqu’à ce qu’un taux soit ajouté</translation>
    </message>
    <message>
        <source>the customer already has a discount, until that ends</source>
        <translation>le client a déjà une remise, jusqu’à la fin de celle-ci</translation>
    </message>
    <message>
        <source>the provider knows no customer to give it to</source>
        <translation>le prestataire ne connaît aucun client à qui la donner</translation>
    </message>
    <message>
        <source>the first synchronisation of the connection is not complete</source>
        <translation>la première synchronisation de la connexion n’est pas achevée</translation>
    </message>
    <message>
        <source>the last attempt was stopped by %1</source>
        <translation>la dernière tentative a été arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It waits for the first synchronisation of its connection to be complete; until then it may still change.</source>
        <translation>En attente de la fin de la première synchronisation de sa connexion&#xa0;; d’ici là, elle peut encore changer.</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>En attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It waits for a person to approve it.</source>
        <translation>En attente de l’approbation d’une personne.</translation>
    </message>
    <message>
        <source>The participant was erased (%1). How the amount came about is not kept; what is booked stays.</source>
        <translation>Le participant a été effacé (%1). L’origine du montant n’est pas conservée&#xa0;; ce qui est comptabilisé reste.</translation>
    </message>
    <message>
        <source>%1 entered %2 %3 by hand: %4.</source>
        <translation>%1 a saisi %2 %3 à la main&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (paid by %2)</source>
        <translation>%1 (paiement %2)</translation>
    </message>
    <message>
        <source>%1 %2 was billed at %3 and paid at %4: %5 of %6.</source>
        <translation>%1 %2&#xa0;: facturation le %3, paiement le %4, %5 sur %6.</translation>
    </message>
    <message>
        <source>Its tax is not known, so that the whole amount counts.</source>
        <translation>La taxe n’en est pas connue&#xa0;: le montant entier compte.</translation>
    </message>
    <message>
        <source>%1 (tax %2 on top)</source>
        <translation>%1 (taxe %2 en sus)</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5, split over the lines by largest remainder.</source>
        <translation>Base&#xa0;: net %1, après remises et hors taxes, × %2 payés / %3 demandés = %4, arrondi au plus proche (demi au chiffre pair)&#xa0;: %5, réparti entre les lignes au plus fort reste.</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5.</source>
        <translation>Base&#xa0;: net %1, après remises et hors taxes, × %2 payés / %3 demandés = %4, arrondi au plus proche (demi au chiffre pair)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2, at most the base of %3 = %4</source>
        <translation>%1 %2, au plus la base de %3 = %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The campaign was %1 when it was billed, at %2.</source>
        <translation>État de la campagne lors de la facturation, le %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The campaign was %1 at the time of the touch, %2, so that no new referral could start.</source>
        <translation>État de la campagne au moment du contact, le %2&#xa0;: %1. Aucun nouveau parrainage ne pouvait donc commencer.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Paid out in %1: %2 at the rate %3 of %4 (%5).</source>
        <translation>Versée en %1&#xa0;: %2 au taux %3 du %4 (%5).</translation>
    </message>
    <message>
        <source>Held for %1 days after payment because a line covers six months or more: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Délai de %1 jours après le paiement parce qu’une ligne couvre six mois ou plus&#xa0;: payé le %2 (%3) + %1 jours = %4, dès le premier instant de ce jour&#xa0;: due le %5.</translation>
    </message>
    <message>
        <source>Held for %1 days after payment: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Délai de %1 jours après le paiement&#xa0;: payé le %2 (%3) + %1 jours = %4, dès le premier instant de ce jour&#xa0;: due le %5.</translation>
    </message>
    <message>
        <source>%1: takes nothing while it is so.</source>
        <translation>%1&#xa0;: ne reprend rien tant qu’il en est ainsi.</translation>
    </message>
    <message>
        <source>%1, of which %2 without tax was not refunded</source>
        <translation>%1, dont %2 hors taxes non remboursés</translation>
    </message>
    <message>
        <source>%1, of which %2 counts: no more can go back than was paid</source>
        <translation>%1, dont %2 comptent (il ne peut être rendu plus que ce qui a été payé)</translation>
    </message>
    <message>
        <source>%1: base %2 → %3</source>
        <translation>%1&#xa0;: base %2 → %3</translation>
    </message>
    <message>
        <source>%1, reward %2 → %3: takes %4.</source>
        <translation>%1, récompense %2 → %3&#xa0;: reprise de %4.</translation>
    </message>
    <message>
        <source>%1, the reward stays.</source>
        <translation>%1, la récompense reste.</translation>
    </message>
    <message>
        <source>%1, the reward is void.</source>
        <translation>%1, la récompense est caduque.</translation>
    </message>
    <message>
        <source>%1 and %2 net was credited</source>
        <translation>%1 et %2 net ont fait l’objet d’un avoir</translation>
    </message>
    <message>
        <source>%1: base %2</source>
        <translation>%1&#xa0;: base %2</translation>
    </message>
    <message>
        <source>%1, reward %2 instead of %3.</source>
        <translation>%1, récompense %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>It is not netted against money: taking a credit back is for a person to approve, never automatic.</source>
        <translation>Cela n’est pas compensé avec de l’argent&#xa0;: la reprise d’un crédit est approuvée par une personne, jamais automatique.</translation>
    </message>
    <message>
        <source>Of everything that went out too much, the participant still owes back %1: it is taken off what they are paid next in %2, or written off.</source>
        <translation>De tout ce qui est parti en trop, le participant doit encore rendre %1&#xa0;: ce montant est déduit de ses prochains versements en %2, ou passé en perte.</translation>
    </message>
    <message>
        <source>All of it has been taken off later payments in %1, or was written off.</source>
        <translation>Le tout a été déduit de versements ultérieurs en %1, ou passé en perte.</translation>
    </message>
    <message>
        <source>The payment belongs to an invoice or order that was seen later; that sale counts in its place.</source>
        <translation>Le paiement appartient à une facture ou à une commande vue plus tard ; cette vente compte à sa place.</translation>
    </message>
    <message>
        <source>A reward for it had gone out before. It stays with who was given it; nothing is owed a second time.</source>
        <translation>Une récompense avait déjà été remise pour cela. Elle reste à qui l’a reçue&#xa0;; rien n’est dû une seconde fois.</translation>
    </message>
    <message>
        <source>It had earned something here, but nothing is left of it: what it was given for went back, or is no longer reached.</source>
        <translation>Il avait rapporté quelque chose ici, mais il n’en reste rien&#xa0;: ce pour quoi c’était accordé a été remboursé ou n’est plus atteint.</translation>
    </message>
</context>
<context>
    <name>rd::PayoutFormat</name>
    <message>
        <source>Cashfree bulk transfer file</source>
        <translation>Fichier de virements groupés Cashfree</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Cashfree</source>
        <translation>Première ligne du modèle téléchargé chez Cashfree</translation>
    </message>
    <message>
        <source>Cashfree does not publish the columns of this file: take the header from the sample you download there and try one transfer first.</source>
        <translation>Cashfree ne publie pas les colonnes de ce fichier&#xa0;: reprenez l’en-tête de l’exemple que vous y téléchargez et essayez d’abord un seul virement.</translation>
    </message>
    <message>
        <source>CSV for any bank or service</source>
        <translation>CSV pour toute banque ou tout service</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets (yes or no)</source>
        <translation>Commencer par une marque d’ordre des octets, pour les tableurs (oui ou non)</translation>
    </message>
    <message>
        <source>ACH credits (NACHA)</source>
        <translation>Virements ACH (NACHA)</translation>
    </message>
    <message>
        <source>Routing number (ABA) of the bank that takes the file</source>
        <translation>Numéro d’acheminement (ABA) de la banque qui reçoit le fichier</translation>
    </message>
    <message>
        <source>Name of that bank</source>
        <translation>Nom de cette banque</translation>
    </message>
    <message>
        <source>Origin number assigned by the bank, ten signs</source>
        <translation>Numéro d’origine attribué par la banque, dix caractères</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Company number, ten signs; the origin where it is left out</source>
        <translation>Numéro de l’entreprise, dix caractères&#xa0;; à défaut, l’origine</translation>
    </message>
    <message>
        <source>Routing number of the bank that pays; the destination where it is left out</source>
        <translation>Numéro d’acheminement de la banque qui paie&#xa0;; à défaut, la destination</translation>
    </message>
    <message>
        <source>PPD for persons, CCD for companies</source>
        <translation>PPD pour les particuliers, CCD pour les entreprises</translation>
    </message>
    <message>
        <source>What receivers read, ten signs</source>
        <translation>Ce que lisent les destinataires, dix caractères</translation>
    </message>
    <message>
        <source>Letter of this file among those of one day; made from the batch&apos;s number where it is left out</source>
        <translation>Lettre de ce fichier parmi ceux du même jour&#xa0;; à défaut, tirée du numéro du lot</translation>
    </message>
    <message>
        <source>Write the note of each payout as an addenda record (yes or no)</source>
        <translation>Écrire la remarque de chaque versement dans un enregistrement addenda (oui ou non)</translation>
    </message>
    <message>
        <source>Line ends (crlf or lf)</source>
        <translation>Fins de ligne (crlf ou lf)</translation>
    </message>
    <message>
        <source>Many banks want a balancing debit entry: this file holds none. Ask yours.</source>
        <translation>Beaucoup de banques exigent une écriture de débit d’équilibrage&#xa0;: ce fichier n’en contient pas. Demandez à la vôtre.</translation>
    </message>
    <message>
        <source>Batches that follow one another have different file letters, so that banks take two of one day.</source>
        <translation>Des lots successifs ont des lettres de fichier différentes, pour que les banques en acceptent deux le même jour.</translation>
    </message>
    <message>
        <source>PayPal payouts file</source>
        <translation>Fichier de versements PayPal</translation>
    </message>
    <message>
        <source>Decimal mark of the sending PayPal account (point or comma)</source>
        <translation>Séparateur décimal du compte PayPal émetteur (point ou virgule)</translation>
    </message>
    <message>
        <source>Amounts have the decimal mark of the sending account&apos;s country (setting decimal-mark): look at it once.</source>
        <translation>Les montants ont le séparateur décimal du pays du compte émetteur (réglage decimal-mark)&#xa0;: vérifiez-le une fois.</translation>
    </message>
    <message>
        <source>PayPal pays BRL and MYR inside the country only.</source>
        <translation>PayPal ne paie BRL et MYR qu’à l’intérieur du pays.</translation>
    </message>
    <message>
        <source>A file uploaded twice pays twice: PayPal does not promise to notice.</source>
        <translation>Un fichier déposé deux fois paie deux fois&#xa0;: PayPal ne promet pas de le remarquer.</translation>
    </message>
    <message>
        <source>RazorpayX bulk payout file</source>
        <translation>Fichier de versements groupés RazorpayX</translation>
    </message>
    <message>
        <source>How banks move the money (auto: the first that takes the amount)</source>
        <translation>Comment les banques transfèrent l’argent (auto&#xa0;: le premier mode qui accepte le montant)</translation>
    </message>
    <message>
        <source>First line of the template downloaded from RazorpayX</source>
        <translation>Première ligne du modèle téléchargé chez RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX publishes the limits of this file and its result report, not the words of its header, which are known from independent projects: compare them with the template of your dashboard and try one payout first.</source>
        <translation>RazorpayX publie les limites de ce fichier et son rapport de résultats, mais pas les mots de son en-tête, connus par des projets indépendants&#xa0;: comparez-les avec le modèle de votre dashboard et essayez d’abord un seul versement.</translation>
    </message>
    <message>
        <source>Purpose and debit account are chosen at RazorpayX. A file is never queued: without enough balance its payouts fail.</source>
        <translation>Le motif et le compte débité se choisissent chez RazorpayX. Un fichier n’est jamais mis en attente&#xa0;: si le solde ne suffit pas, ses versements échouent.</translation>
    </message>
    <message>
        <source>SEPA credit transfers (pain.001)</source>
        <translation>Virements SEPA (pain.001)</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>Nom du compte qui paie</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation>IBAN du compte qui paie</translation>
    </message>
    <message>
        <source>BIC of its bank (most banks do not need it)</source>
        <translation>BIC de sa banque (la plupart des banques n’en ont pas besoin)</translation>
    </message>
    <message>
        <source>Book the file as one sum (yes or no)</source>
        <translation>Comptabiliser le fichier en une seule somme (oui ou non)</translation>
    </message>
    <message>
        <source>Version of the file; older banks take .03</source>
        <translation>Version du fichier&#xa0;; les banques plus anciennes acceptent .03</translation>
    </message>
    <message>
        <source>Letters that SEPA does not know are written in others; each change is shown.</source>
        <translation>Les lettres que SEPA ne connaît pas sont écrites avec d’autres&#xa0;; chaque changement est affiché.</translation>
    </message>
    <message>
        <source>Tremendous bulk order file</source>
        <translation>Fichier de commande groupée Tremendous</translation>
    </message>
    <message>
        <source>Currency of the order at Tremendous: the file holds none</source>
        <translation>Devise de la commande chez Tremendous&#xa0;: le fichier n’en contient pas</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Tremendous</source>
        <translation>Première ligne du modèle téléchargé chez Tremendous</translation>
    </message>
    <message>
        <source>Tremendous does not publish the columns of this file: take the header from the template you download there and try one reward first.</source>
        <translation>Tremendous ne publie pas les colonnes de ce fichier&#xa0;: reprenez l’en-tête du modèle que vous y téléchargez et essayez d’abord une seule récompense.</translation>
    </message>
    <message>
        <source>The currency is chosen at Tremendous, it does not stand in the file.</source>
        <translation>La devise se choisit chez Tremendous, elle ne figure pas dans le fichier.</translation>
    </message>
    <message>
        <source>Wise batch payment file</source>
        <translation>Fichier de paiements groupés Wise</translation>
    </message>
    <message>
        <source>Currency the transfers are paid from</source>
        <translation>Devise depuis laquelle les virements sont payés</translation>
    </message>
    <message>
        <source>PERSON or BUSINESS</source>
        <translation>PERSON ou BUSINESS</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Wise</source>
        <translation>Première ligne du modèle téléchargé chez Wise</translation>
    </message>
    <message>
        <source>The header of Wise&apos;s bank template depends on the currencies chosen there: start from a template you downloaded.</source>
        <translation>L’en-tête du modèle bancaire de Wise dépend des devises qui y sont choisies&#xa0;: partez d’un modèle que vous avez téléchargé.</translation>
    </message>
    <message>
        <source>Uploading does not pay: Wise shows errors by row, paying is a separate step.</source>
        <translation>Le dépôt ne paie pas&#xa0;: Wise affiche les erreurs par ligne, le paiement est une étape à part.</translation>
    </message>
    <message>
        <source>A receiver has one week to take the money, then it comes back.</source>
        <translation>Un destinataire a une semaine pour accepter l’argent, ensuite il est retourné.</translation>
    </message>
    <message>
        <source>The account columns of this currency are not published by Wise: take the header from a template you downloaded.</source>
        <translation>Wise ne publie pas les colonnes de compte de cette devise&#xa0;: reprenez l’en-tête d’un modèle que vous avez téléchargé.</translation>
    </message>
    <message>
        <source>Wise asks for the receiver&apos;s address where the source is USD or AUD, or the target USD, PHP, THB or TRY: complete it there.</source>
        <translation>Wise demande l’adresse du destinataire si la source est USD ou AUD, ou la cible USD, PHP, THB ou TRY&#xa0;: complétez-la là-bas.</translation>
    </message>
    <message>
        <source>Excel workbook for any bank or service</source>
        <translation>Classeur Excel pour toute banque ou tout service</translation>
    </message>
    <message>
        <source>What became of the payouts is read back from a CSV file: save a workbook as CSV first.</source>
        <translation>Le résultat des versements est lu dans un fichier CSV : enregistrez d’abord le classeur en CSV.</translation>
    </message>
</context>
<context>
    <name>rd::Permission</name>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Sans elle, aucune commande ne peut être lue&#xa0;: rien ne peut être récompensé.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Les commandes de plus de 60 jours restent cachées&#xa0;: les achats antérieurs d’un client ne sont pas connus, et les remboursements d’anciennes commandes ne sont pas vus.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>Les clients ne peuvent pas être lus&#xa0;: les parrainages ne sont trouvés que par les codes et les liens, pas par e-mail, tag ou métachamp.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Les produits n’ont pas de nom, et les règles propres à certains produits ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Les codes de réduction ne peuvent être ni lus ni repris.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>Aucun code de réduction ne peut être créé, ni pour un participant ni comme récompense.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>Aucune carte-cadeau ne peut être donnée&#xa0;: elle ne pourrait pas être établie au nom de son destinataire.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>Aucune carte-cadeau ne peut être donnée.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>Aucun crédit boutique ne peut être donné&#xa0;: ce qu’un compte a reçu ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>Aucun crédit boutique ne peut être donné.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Demandez-la à Shopify dans le Dev Dashboard&#xa0;: l’application, API access, «&#xa0;Read all orders&#xa0;». Publiez ensuite une version avec cette autorisation.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Demandez au support de Shopify de l’accorder à cette application.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Ajoutez l’autorisation %1 à l’application dans le Dev Dashboard, publiez la version et confirmez-la sur la boutique.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Ajoutez l’autorisation %1 à l’application dans l’admin de la boutique&#xa0;: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Les noms et adresses e-mail des clients sont cachés&#xa0;: personne n’est reconnu par e-mail, ni un client parrainé, ni un participant qui doit recevoir une récompense dans la boutique.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Dans le Dev Dashboard, choisissez l’application, API access, Protected customer data, et sélectionnez le nom et l’adresse e-mail. Resynchronisez ensuite tout.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>Shopify ne les montre aux applications créées dans l’admin de la boutique qu’à partir de l’offre Grow. Avec une offre inférieure, utilisez une application du Dev Dashboard. Resynchronisez ensuite tout.</translation>
    </message>
</context>
<context>
    <name>rd::Said</name>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 exige un motif</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>un motif a au plus %1 caractères</translation>
    </message>
    <message>
        <source>change balances</source>
        <translation>modifier les soldes</translation>
    </message>
    <message>
        <source>nobody changes an own balance</source>
        <translation>personne ne modifie son propre solde</translation>
    </message>
    <message>
        <source>Ask another approver or admin.</source>
        <translation>Demandez à un autre approbateur ou admin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 mode campaign</source>
        <translation>«&#xa0;%1&#xa0;» est une campagne en mode %2</translation>
    </message>
    <message>
        <source>Test and live money are apart; name a %1 mode campaign.</source>
        <translation>L’argent de test et l’argent réel sont séparés&#xa0;; indiquez une campagne en mode %1.</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>il n’y a pas de campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>an adjustment of nothing changes nothing</source>
        <translation>un ajustement de rien ne change rien</translation>
    </message>
    <message>
        <source>the amount is beyond all bounds</source>
        <translation>le montant dépasse toutes les limites</translation>
    </message>
    <message>
        <source>this participant was erased</source>
        <translation>ce participant a été effacé</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>participant %1</translation>
    </message>
    <message>
        <source>the %1 balance in %2 is not negative (%3)</source>
        <translation>le solde %1 en %2 n’est pas négatif (%3)</translation>
    </message>
    <message>
        <source>Only what a participant owes back can be written off.</source>
        <translation>Seul ce qu’un participant doit rendre peut être passé en perte.</translation>
    </message>
    <message>
        <source>write-off %1 is %2 already</source>
        <translation>le passage en perte %1 est déjà %2</translation>
    </message>
    <message>
        <source>there is no write-off %1</source>
        <translation>il n’y a pas de passage en perte %1</translation>
    </message>
    <message>
        <source>who asked for a write-off does not approve it</source>
        <translation>qui a demandé un passage en perte ne l’approuve pas</translation>
    </message>
    <message>
        <source>nothing is owed back any more</source>
        <translation>il n’y a plus rien à récupérer</translation>
    </message>
    <message>
        <source>Refuse the request.</source>
        <translation>Refusez la demande.</translation>
    </message>
    <message>
        <source>stopped; the next run goes on from here</source>
        <translation>arrêté&#xa0;; la prochaine exécution reprend ici</translation>
    </message>
    <message>
        <source>connections: there is no connection &quot;%1&quot;</source>
        <translation>connexions&#xa0;: il n’y a pas de connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Connect a provider first.</source>
        <translation>Connectez d’abord un prestataire.</translation>
    </message>
    <message>
        <source>connections: &quot;%1&quot; is a %2 mode connection, the others are not</source>
        <translation>connexions&#xa0;: «&#xa0;%1&#xa0;» est une connexion en mode %2, les autres non</translation>
    </message>
    <message>
        <source>Make one campaign for test and one for live mode.</source>
        <translation>Créez une campagne pour le mode test et une pour le mode réel.</translation>
    </message>
    <message>
        <source>connections: name at least one connection</source>
        <translation>connexions&#xa0;: indiquez au moins une connexion</translation>
    </message>
    <message>
        <source>campaign &quot;%1&quot; is a %2 mode campaign and stays one</source>
        <translation>la campagne «&#xa0;%1&#xa0;» est en mode %2 et le reste</translation>
    </message>
    <message>
        <source>Use another name for the %1 mode campaign.</source>
        <translation>Utilisez un autre nom pour la campagne en mode %1.</translation>
    </message>
    <message>
        <source>kind: &quot;%1&quot; is not accepted: campaign &quot;%2&quot; is of kind &quot;%3&quot;, and a campaign keeps its kind</source>
        <translation>type&#xa0;: «&#xa0;%1&#xa0;» n’est pas accepté&#xa0;: la campagne «&#xa0;%2&#xa0;» est du type «&#xa0;%3&#xa0;», et une campagne garde son type</translation>
    </message>
    <message>
        <source>Make a new campaign with another name for the other kind.</source>
        <translation>Créez une nouvelle campagne sous un autre nom pour l’autre type.</translation>
    </message>
    <message>
        <source>%1 of kind %2 can only be marked as issued by hand through its connections: rewards issue --via manual.</source>
        <translation>%1 du type %2 ne peut être que marqué comme attribué à la main par ses connexions&#xa0;: rewards issue --via manual.</translation>
    </message>
    <message>
        <source>The referrer&apos;s reward</source>
        <translation>La récompense du parrain</translation>
    </message>
    <message>
        <source>The referee&apos;s reward</source>
        <translation>La récompense du client parrainé</translation>
    </message>
    <message>
        <source>The reward of milestone %1</source>
        <translation>La récompense du palier %1</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>modifier les campagnes</translation>
    </message>
    <message>
        <source>stopped while writing rewards</source>
        <translation>arrêté pendant l’écriture des récompenses</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock the keychain, then repeat.</source>
        <translation>Déverrouillez le trousseau, puis recommencez.</translation>
    </message>
    <message>
        <source>there is no keychain service</source>
        <translation>il n’y a pas de service de trousseau</translation>
    </message>
    <message>
        <source>Start a keychain service.</source>
        <translation>Démarrez un service de trousseau.</translation>
    </message>
    <message>
        <source>the key that signs these books is not in this computer&apos;s keychain</source>
        <translation>la clé qui signe ces livres n’est pas dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>If the books have moved to this computer for good: referral-desk verify --restored.</source>
        <translation>Si les livres ont été déplacés définitivement sur cet ordinateur&#xa0;: referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain knows no end of these books</source>
        <translation>le trousseau de cet ordinateur ne connaît pas de fin de ces livres</translation>
    </message>
    <message>
        <source>the chain is not the one the keychain knows</source>
        <translation>la chaîne n’est pas celle que connaît le trousseau</translation>
    </message>
    <message>
        <source>confirm that books were brought back</source>
        <translation>confirmer que des livres ont été remis</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 %2 by the provider&apos;s clock</source>
        <translation>l’horloge de cet ordinateur est %2 de %1 par rapport à celle du prestataire</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 before the newest entry of the books</source>
        <translation>l’horloge de cet ordinateur retarde de %1 sur la dernière écriture des livres</translation>
    </message>
    <message>
        <source>refunded: %1 before, %2 now</source>
        <translation>remboursé&#xa0;: %1 auparavant, %2 maintenant</translation>
    </message>
    <message>
        <source>we owe it in %1</source>
        <translation>nous le devons en %1</translation>
    </message>
    <message>
        <source>we say %1 %2; &quot;rewards explain %3&quot; shows why</source>
        <translation>nous disons %1 %2&#xa0;; «&#xa0;rewards explain %3&#xa0;» montre pourquoi</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>not in their file</source>
        <translation>pas dans leur fichier</translation>
    </message>
    <message>
        <source>Connect %1 again, or set %2 for this run.</source>
        <translation>Reconnectez %1, ou définissez %2 pour cette exécution.</translation>
    </message>
    <message>
        <source>a connection cannot be called &quot;%1&quot;</source>
        <translation>une connexion ne peut pas s’appeler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 holds another secret; choose another name.</source>
        <translation>%1 contient un autre secret&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a connection</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de connexion</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits and dashes.</source>
        <translation>Utilisez 1 à 40 lettres, chiffres et tirets.</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; for this provider</source>
        <translation>il n’y a pas d’option «&#xa0;%1&#xa0;» pour ce prestataire</translation>
    </message>
    <message>
        <source>It takes none.</source>
        <translation>Il n’en accepte aucune.</translation>
    </message>
    <message>
        <source>the address %1 has more than a host</source>
        <translation>l’adresse %1 contient plus qu’un hôte</translation>
    </message>
    <message>
        <source>Give it as %1, without what follows; paths such as /v1/ are added to it.</source>
        <translation>Indiquez-la sous la forme %1, sans ce qui suit&#xa0;; les chemins tels que /v1/ y sont ajoutés.</translation>
    </message>
    <message>
        <source>the key of %1 was stored, but the keychain no longer has it</source>
        <translation>la clé de %1 a été enregistrée, mais le trousseau ne l’a plus</translation>
    </message>
    <message>
        <source>there is no stored key for %1</source>
        <translation>il n’y a pas de clé enregistrée pour %1</translation>
    </message>
    <message>
        <source>the keychain is locked; the key of %1 cannot be read</source>
        <translation>le trousseau est verrouillé&#xa0;; la clé de %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set %1 for this run.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou définissez %1 pour cette exécution.</translation>
    </message>
    <message>
        <source>there is no keychain service to read the key of %1 from</source>
        <translation>il n’y a pas de service de trousseau où lire la clé de %1</translation>
    </message>
    <message>
        <source>Start a keychain service, or set %1 for this run.</source>
        <translation>Démarrez un service de trousseau, ou définissez %1 pour cette exécution.</translation>
    </message>
    <message>
        <source>%1 belongs to account %2, this key to %3</source>
        <translation>%1 appartient au compte %2, cette clé à %3</translation>
    </message>
    <message>
        <source>Use a key of the same account, or another connection name.</source>
        <translation>Utilisez une clé du même compte, ou un autre nom de connexion.</translation>
    </message>
    <message>
        <source>%1 is a %2 mode connection, this is a %3 mode key</source>
        <translation>%1 est une connexion en mode %2, ceci est une clé du mode %3</translation>
    </message>
    <message>
        <source>Test and live mode are two connections; use another name.</source>
        <translation>Le mode test et le mode réel sont deux connexions&#xa0;; utilisez un autre nom.</translation>
    </message>
    <message>
        <source>account %1 (%2) is already connected as %3</source>
        <translation>le compte %1 (%2) est déjà connecté sous le nom %3</translation>
    </message>
    <message>
        <source>Use the name %1 to renew its key.</source>
        <translation>Utilisez le nom %1 pour renouveler sa clé.</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>il n’y a pas de prestataire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change connections</source>
        <translation>modifier les connexions</translation>
    </message>
    <message>
        <source>no key was given for %1</source>
        <translation>aucune clé n’a été indiquée pour %1</translation>
    </message>
    <message>
        <source>%1 is a connection to %2</source>
        <translation>%1 est une connexion à %2</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pace</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rythme</translation>
    </message>
    <message>
        <source>This provider has none to choose.</source>
        <translation>Ce prestataire n’en propose aucun.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>L’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>il n’y a pas de connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are none yet: connect a provider first.</source>
        <translation>Il n’y en a pas encore&#xa0;: connectez d’abord un prestataire.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 est déconnecté</translation>
    </message>
    <message>
        <source>stopped; the next sync goes on from here</source>
        <translation>arrêté&#xa0;; la prochaine synchronisation reprend ici</translation>
    </message>
    <message>
        <source>the key may not read %1; rewards stay provisional without it</source>
        <translation>la clé n’est pas autorisée à lire %1&#xa0;; sans cela, les récompenses restent provisoires</translation>
    </message>
    <message>
        <source>Give the key this permission at the provider, then sync again.</source>
        <translation>Donnez cette autorisation à la clé chez le prestataire, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>kind was %1 (%2)</source>
        <translation>le type était %1 (%2)</translation>
    </message>
    <message>
        <source>the outcome of %1 requests is not known yet</source>
        <translation>le résultat de %1 demandes n’est pas encore connu</translation>
    </message>
    <message>
        <source>Issue again to look them up, then erase.</source>
        <translation>Attribuez de nouveau pour les vérifier, puis effacez.</translation>
    </message>
    <message>
        <source>%1 rewards are still owed</source>
        <translation>%1 récompenses sont encore dues</translation>
    </message>
    <message>
        <source>Issue or reject them first.</source>
        <translation>Attribuez-les ou rejetez-les d’abord.</translation>
    </message>
    <message>
        <source>a write-off waits for a decision</source>
        <translation>un passage en perte attend une décision</translation>
    </message>
    <message>
        <source>Approve or refuse it first.</source>
        <translation>Approuvez-le ou refusez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 %2 are owed back in %3 mode</source>
        <translation>%1 %2 restent à récupérer en mode %3</translation>
    </message>
    <message>
        <source>Write them off first.</source>
        <translation>Passez-les d’abord en perte.</translation>
    </message>
    <message>
        <source>erasing a person needs a reason</source>
        <translation>l’effacement d’une personne exige un motif</translation>
    </message>
    <message>
        <source>erase people</source>
        <translation>effacer des personnes</translation>
    </message>
    <message>
        <source>this person was erased already</source>
        <translation>cette personne a déjà été effacée</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>il n’y a pas de membre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is %2 and may not %3</source>
        <translation>%1 est %2 et ne peut pas %3</translation>
    </message>
    <message>
        <source>Ask a member with the role %1.</source>
        <translation>Demandez à un membre ayant le rôle %1.</translation>
    </message>
    <message>
        <source>%1 has a passphrase, and it was not given</source>
        <translation>%1 a une phrase secrète, et elle n’a pas été indiquée</translation>
    </message>
    <message>
        <source>Give it at the prompt, or as a line of standard input.</source>
        <translation>Indiquez-la à l’invite, ou sur une ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>this is not the passphrase of %1</source>
        <translation>ce n’est pas la phrase secrète de %1</translation>
    </message>
    <message>
        <source>Try again; an admin can set a new one with members passphrase.</source>
        <translation>Réessayez&#xa0;; un admin peut en définir une nouvelle avec members passphrase.</translation>
    </message>
    <message>
        <source>too many wrong passphrases for %1; the next try is possible in %2 s</source>
        <translation>trop de phrases secrètes erronées pour %1&#xa0;; le prochain essai est possible dans %2&#xa0;s</translation>
    </message>
    <message>
        <source>Wait, or ask an admin to set a new one.</source>
        <translation>Attendez, ou demandez à un admin d’en définir une nouvelle.</translation>
    </message>
    <message>
        <source>the key that %1 signs with is not in this computer&apos;s keychain</source>
        <translation>la clé avec laquelle %1 signe n’est pas dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Decide on the computer that has it.</source>
        <translation>Décidez sur l’ordinateur qui l’a.</translation>
    </message>
    <message>
        <source>it is not signed, though the member had a key</source>
        <translation>ce n’est pas signé, alors que le membre avait une clé</translation>
    </message>
    <message>
        <source>it is signed with a key that is not the member&apos;s</source>
        <translation>c’est signé avec une clé qui n’est pas celle du membre</translation>
    </message>
    <message>
        <source>the signature is not one over these values</source>
        <translation>la signature ne porte pas sur ces valeurs</translation>
    </message>
    <message>
        <source>the key that %1 signs with is in the keychain, and that is locked</source>
        <translation>la clé avec laquelle %1 signe est dans le trousseau, et celui-ci est verrouillé</translation>
    </message>
    <message>
        <source>a member&apos;s name has 1 to %1 visible characters</source>
        <translation>le nom d’un membre a de 1 à %1 caractères visibles</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>change the members</source>
        <translation>modifier les membres</translation>
    </message>
    <message>
        <source>%1 is the only admin and stays</source>
        <translation>%1 est le seul admin et le reste</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>Ajoutez d’abord un autre admin.</translation>
    </message>
    <message>
        <source>set another member&apos;s passphrase</source>
        <translation>définir la phrase secrète d’un autre membre</translation>
    </message>
    <message>
        <source>a passphrase has at least %1 characters</source>
        <translation>une phrase secrète a au moins %1 caractères</translation>
    </message>
    <message>
        <source>Several words are easier to keep than a short riddle.</source>
        <translation>Plusieurs mots se retiennent mieux qu’une courte énigme.</translation>
    </message>
    <message>
        <source>there is no %1 mode connection</source>
        <translation>il n’y a pas de connexion en mode %1</translation>
    </message>
    <message>
        <source>is no currency code (USD)</source>
        <translation>n’est pas un code de devise (USD)</translation>
    </message>
    <message>
        <source>is not more than 0, or beyond all bounds</source>
        <translation>n’est pas supérieur à 0, ou dépasse toutes les limites</translation>
    </message>
    <message>
        <source>is no date between 2000 and 2100 (2026-05-01)</source>
        <translation>n’est pas une date entre 2000 et 2100 (2026-05-01)</translation>
    </message>
    <message>
        <source>is empty; it is what keeps a row from counting twice</source>
        <translation>est vide&#xa0;; c’est ce qui évite qu’une ligne compte deux fois</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>a plus de %1 caractères</translation>
    </message>
    <message>
        <source>belongs to no participant</source>
        <translation>n’appartient à aucun participant</translation>
    </message>
    <message>
        <source>belongs to another participant than participant_email</source>
        <translation>appartient à un autre participant que participant_email</translation>
    </message>
    <message>
        <source>is empty, and so is customer_id; one of them is needed</source>
        <translation>est vide, de même que customer_id&#xa0;; l’un des deux est nécessaire</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>is needed where there is not exactly one %1 mode connection</source>
        <translation>est nécessaire s’il n’y a pas exactement une connexion en mode %1</translation>
    </message>
    <message>
        <source>is empty, and so is participant_code; one of them is needed</source>
        <translation>est vide, de même que participant_code&#xa0;; l’un des deux est nécessaire</translation>
    </message>
    <message>
        <source>is empty, and so is sold_at; one of them is needed</source>
        <translation>est vide, de même que sold_at&#xa0;; l’un des deux est nécessaire</translation>
    </message>
    <message>
        <source>is known with other values; what was entered stays</source>
        <translation>est connu avec d’autres valeurs&#xa0;; ce qui a été saisi reste</translation>
    </message>
    <message>
        <source>enter sales and payments</source>
        <translation>saisir des ventes et des paiements</translation>
    </message>
    <message>
        <source>%1 conversions added</source>
        <translation>%1 conversions ajoutées</translation>
    </message>
    <message>
        <source>%1 commissions added</source>
        <translation>%1 commissions ajoutées</translation>
    </message>
    <message>
        <source>is the same person as line %1</source>
        <translation>est la même personne qu’à la ligne %1</translation>
    </message>
    <message>
        <source>is no two-letter country code (DE)</source>
        <translation>n’est pas un code de pays à deux lettres (DE)</translation>
    </message>
    <message>
        <source>is none of applied, active, suspended, left</source>
        <translation>n’est aucun de applied, active, suspended, left</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to somebody else</source>
        <translation>«&#xa0;%1&#xa0;» appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 skipped</source>
        <translation>%1 ajoutés, %2 modifiés, %3 inchangés, %4 ignorés</translation>
    </message>
    <message>
        <source>import participants</source>
        <translation>importer des participants</translation>
    </message>
    <message>
        <source>import referrals</source>
        <translation>importer des parrainages</translation>
    </message>
    <message>
        <source>import exchange rates</source>
        <translation>importer des taux de change</translation>
    </message>
    <message>
        <source>%1 is the id of one participant and the code of another</source>
        <translation>%1 est l’ID d’un participant et le code d’un autre</translation>
    </message>
    <message>
        <source>Name the one you mean by e-mail address.</source>
        <translation>Désignez par l’adresse e-mail celui que vous voulez dire.</translation>
    </message>
    <message>
        <source>Name one by id, e-mail address or code.</source>
        <translation>Désignez-en un par ID, adresse e-mail ou code.</translation>
    </message>
    <message>
        <source>an assignment by hand needs a reason</source>
        <translation>un rattachement à la main exige un motif</translation>
    </message>
    <message>
        <source>assign customers</source>
        <translation>rattacher des clients</translation>
    </message>
    <message>
        <source>name the customer by the provider&apos;s id or by e-mail address</source>
        <translation>désignez le client par l’ID du prestataire ou par l’adresse e-mail</translation>
    </message>
    <message>
        <source>no provider has shown the customer &quot;%1&quot; so far</source>
        <translation>aucun prestataire n’a encore fait connaître le client «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check it against the provider&apos;s list and sync first; referrals import keeps customers who are still to come.</source>
        <translation>Vérifiez-le d’abord dans la liste du prestataire et synchronisez&#xa0;; referrals import garde les clients encore à venir.</translation>
    </message>
    <message>
        <source>is no currency of ISO 4217 (USD)</source>
        <translation>n’est pas une devise ISO 4217 (USD)</translation>
    </message>
    <message>
        <source>is no other currency of ISO 4217 (EUR)</source>
        <translation>n’est pas une autre devise ISO 4217 (EUR)</translation>
    </message>
    <message>
        <source>has to say where the rate comes from, in 1 to 200 characters</source>
        <translation>doit dire d’où vient le taux, en 1 à 200 caractères</translation>
    </message>
    <message>
        <source>names this date and pair of currencies a second time</source>
        <translation>indique une seconde fois cette date et cette paire de devises</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns</source>
        <translation>%1 a plus de %2 colonnes</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows</source>
        <translation>%1 a plus de %2 lignes</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divisez le fichier.</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1&#xa0;: la colonne %2 y figure deux fois</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>a %1 cellules, l’en-tête %2</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>contient un caractère NUL</translation>
    </message>
    <message>
        <source>is empty; an e-mail address is needed</source>
        <translation>est vide&#xa0;; une adresse e-mail est nécessaire</translation>
    </message>
    <message>
        <source>is no e-mail address (name@example.com)</source>
        <translation>n’est pas une adresse e-mail (name@example.com)</translation>
    </message>
    <message>
        <source>has a code of more than %1 characters</source>
        <translation>a un code de plus de %1 caractères</translation>
    </message>
    <message>
        <source>has a code with other characters than letters, digits, dash, dot and underscore</source>
        <translation>a un code avec d’autres caractères que lettres, chiffres, tiret, point et trait de soulignement</translation>
    </message>
    <message>
        <source>is not between 2000 and 2100</source>
        <translation>n’est pas entre 2000 et 2100</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 n’a pas de colonne %2</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>the sum of the rewards is beyond the largest amount kept</source>
        <translation>la somme des récompenses dépasse le plus grand montant géré</translation>
    </message>
    <message>
        <source>choose a shorter time with --from and --to</source>
        <translation>choisissez une durée plus courte avec --from et --to</translation>
    </message>
    <message>
        <source>The campaign is new: every participant is taken to be in it.</source>
        <translation>La campagne est nouvelle&#xa0;: chaque participant est supposé en faire partie.</translation>
    </message>
    <message>
        <source>The document&apos;s state is %1; it is computed as if it were active.</source>
        <translation>L’état du document est %1&#xa0;; le calcul est fait comme s’il était actif.</translation>
    </message>
    <message>
        <source>The document starts at %1: of what is stored nothing earns by it.</source>
        <translation>Le document commence le %1&#xa0;: rien de ce qui est enregistré ne rapporte selon lui.</translation>
    </message>
    <message>
        <source>Payments have not been read for the metadata keys %1; what they say is missing here and counts once the document is applied.</source>
        <translation>Les paiements n’ont pas été lus pour les clés de métadonnées %1&#xa0;; ce qu’elles disent manque ici et comptera une fois le document appliqué.</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>le dernier jour est avant le premier</translation>
    </message>
    <message>
        <source>Run sync again.</source>
        <translation>Relancez la synchronisation.</translation>
    </message>
    <message>
        <source>%1: the provider sent %2 mode objects to a %3 mode connection</source>
        <translation>%1&#xa0;: le prestataire a envoyé des objets en mode %2 à une connexion en mode %3</translation>
    </message>
    <message>
        <source>Connect again with a key of the right mode.</source>
        <translation>Reconnectez avec une clé du bon mode.</translation>
    </message>
    <message>
        <source>a page says there is more but holds nothing</source>
        <translation>une page annonce une suite mais ne contient rien</translation>
    </message>
    <message>
        <source>the list does not go on (same place twice)</source>
        <translation>la liste n’avance pas (deux fois au même endroit)</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>la même page est venue deux fois</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>la liste ne se termine pas</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed, %4 requests</source>
        <translation>%1 lus, %2 nouveaux, %3 modifiés, %4 requêtes</translation>
    </message>
    <message>
        <source>%1 is an event of %2 mode, %3 is a %4 mode connection</source>
        <translation>%1 est un événement du mode %2, %3 est une connexion en mode %4</translation>
    </message>
    <message>
        <source>%1 is an event of account %2, %3 belongs to %4</source>
        <translation>%1 est un événement du compte %2, %3 appartient à %4</translation>
    </message>
    <message>
        <source>the first sync of %1 is not complete</source>
        <translation>la première synchronisation de %1 n’est pas terminée</translation>
    </message>
    <message>
        <source>Run sync first: it lists everything, whatever the log says.</source>
        <translation>Lancez d’abord la synchronisation&#xa0;: elle répertorie tout, quoi que dise le journal.</translation>
    </message>
    <message>
        <source>there are several connections</source>
        <translation>il y a plusieurs connexions</translation>
    </message>
    <message>
        <source>Say which one the log is of: %1.</source>
        <translation>Dites de laquelle est le journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 events are signed, and there is no signing secret of %2 to verify them</source>
        <translation>%1 événements sont signés, et il n’y a pas de secret de signature de %2 pour les vérifier</translation>
    </message>
    <message>
        <source>It is the secret of the webhook endpoint, whsec_…, at Developers → Webhooks.</source>
        <translation>C’est le secret du point de terminaison webhook, whsec_…, sous Developers → Webhooks.</translation>
    </message>
    <message>
        <source>there is no active connection</source>
        <translation>il n’y a pas de connexion active</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>L’état</translation>
    </message>
    <message>
        <source>The connections</source>
        <translation>Les connexions</translation>
    </message>
    <message>
        <source>The payout currency</source>
        <translation>La devise de versement</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>La priorité</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fin</translation>
    </message>
    <message>
        <source>The touch that counts</source>
        <translation>Le contact qui compte</translation>
    </message>
    <message>
        <source>The window in days</source>
        <translation>La durée de validité en jours</translation>
    </message>
    <message>
        <source>The evidence accepted</source>
        <translation>Les preuves acceptées</translation>
    </message>
    <message>
        <source>The metadata keys</source>
        <translation>Les clés de métadonnées</translation>
    </message>
    <message>
        <source>Whether existing customers count</source>
        <translation>Si les clients existants comptent</translation>
    </message>
    <message>
        <source>Whether a later code moves the customer</source>
        <translation>Si un code ultérieur fait changer le client de participant</translation>
    </message>
    <message>
        <source>The least amount of a payment</source>
        <translation>Le montant minimal d’un paiement</translation>
    </message>
    <message>
        <source>The payment from which rewards arise</source>
        <translation>Le paiement à partir duquel naissent des récompenses</translation>
    </message>
    <message>
        <source>What the referrer gets</source>
        <translation>Ce que reçoit le parrain</translation>
    </message>
    <message>
        <source>What the new customer gets</source>
        <translation>Ce que reçoit le nouveau client</translation>
    </message>
    <message>
        <source>The referrer&apos;s fixed amount</source>
        <translation>Le montant fixe du parrain</translation>
    </message>
    <message>
        <source>The new customer&apos;s fixed amount</source>
        <translation>Le montant fixe du nouveau client</translation>
    </message>
    <message>
        <source>The new customer&apos;s reward</source>
        <translation>La récompense du nouveau client</translation>
    </message>
    <message>
        <source>The hold in days</source>
        <translation>Le délai en jours</translation>
    </message>
    <message>
        <source>The hold for intervals of six months or more, in days</source>
        <translation>Le délai pour les intervalles de six mois ou plus, en jours</translation>
    </message>
    <message>
        <source>The least balance for cash</source>
        <translation>Le solde minimal pour l’argent</translation>
    </message>
    <message>
        <source>What a coupon does beside another discount</source>
        <translation>L’effet d’un coupon à côté d’une autre remise</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>L’approbation</translation>
    </message>
    <message>
        <source>Whether two persons approve</source>
        <translation>Si deux personnes approuvent</translation>
    </message>
    <message>
        <source>The order changes, and the first rule that matches applies: %1.</source>
        <translation>L’ordre change, et la première règle qui correspond s’applique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 est nouveau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is gone; it was: %2.</source>
        <translation>%1 a disparu&#xa0;; c’était&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 passe de %2 à %3.</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>n’est ni oui ni non</translation>
    </message>
    <message>
        <source>is empty; a fixed bond needs its beginning</source>
        <translation>est vide&#xa0;; un lien établi doit avoir un début</translation>
    </message>
    <message>
        <source>a write-off needs a reason</source>
        <translation>un passage en perte exige un motif</translation>
    </message>
    <message>
        <source>a refusal needs a reason</source>
        <translation>un refus exige un motif</translation>
    </message>
    <message>
        <source>the customer is no e-mail address (name@example.com)</source>
        <translation>le client n’est pas une adresse e-mail (name@example.com)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>these books are no older copy; there is nothing to confirm</source>
        <translation>ces livres ne sont pas une copie plus ancienne&#xa0;; il n’y a rien à confirmer</translation>
    </message>
    <message>
        <source>it was discarded</source>
        <translation>il a été abandonné</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>il est clos</translation>
    </message>
    <message>
        <source>whether its file was written is uncertain</source>
        <translation>on ne sait pas si son fichier a été écrit</translation>
    </message>
    <message>
        <source>its file was written</source>
        <translation>son fichier a été écrit</translation>
    </message>
    <message>
        <source>its file has not been written yet</source>
        <translation>son fichier n’a pas encore été écrit</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>il est scellé</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>il n’est pas scellé</translation>
    </message>
    <message>
        <source>the batch cannot be %1: %2</source>
        <translation>le lot ne peut pas être %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a decimal text such as &quot;20&quot;</source>
        <translation>un texte décimal tel que &quot;20&quot;</translation>
    </message>
    <message>
        <source>rising numbers</source>
        <translation>des nombres croissants</translation>
    </message>
    <message>
        <source>a list of at least one tier, such as [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</source>
        <translation>une liste d’au moins une tranche, telle que [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</translation>
    </message>
    <message>
        <source>exactly one of: percent flat tiers</source>
        <translation>exactement l’un de&#xa0;: percent flat tiers</translation>
    </message>
    <message>
        <source>&quot;per&quot; beside &quot;flat&quot;</source>
        <translation>&quot;per&quot; à côté de &quot;flat&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside &quot;tiers&quot;</source>
        <translation>&quot;%1&quot; à côté de &quot;tiers&quot;</translation>
    </message>
    <message>
        <source>true only beside &quot;flat&quot;</source>
        <translation>true seulement à côté de &quot;flat&quot;</translation>
    </message>
    <message>
        <source>1, or one of the two members</source>
        <translation>1, ou l’un des deux champs</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>exactly one of: percentOff amountOff</source>
        <translation>exactement l’un de&#xa0;: percentOff amountOff</translation>
    </message>
    <message>
        <source>a decimal text above &quot;0&quot;, such as &quot;20&quot;</source>
        <translation>un texte décimal supérieur à &quot;0&quot;, tel que &quot;20&quot;</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>&quot;months&quot; beside &quot;duration&quot;: &quot;repeating&quot;</source>
        <translation>&quot;months&quot; à côté de &quot;duration&quot;: &quot;repeating&quot;</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the price</source>
        <translation>l’ID du tarif chez le prestataire</translation>
    </message>
    <message>
        <source>what the person gets, such as &quot;100 points&quot;</source>
        <translation>ce que reçoit la personne, par exemple &quot;100 points&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>a list of amounts, or rules in the campaign that compute one</source>
        <translation>une liste de montants, ou des règles de la campagne qui en calculent un</translation>
    </message>
    <message>
        <source>true only beside a referrer and a referee</source>
        <translation>true seulement à côté d’un parrain et d’un client parrainé</translation>
    </message>
    <message>
        <source>what the participant gets, such as {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</source>
        <translation>ce que reçoit le participant, par exemple {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</translation>
    </message>
    <message>
        <source>%1: ranks from 1 on, in order</source>
        <translation>%1&#xa0;: rangs à partir de 1, dans l’ordre</translation>
    </message>
    <message>
        <source>the currency whose revenue is ranked, such as &quot;USD&quot;</source>
        <translation>la devise dont le chiffre d’affaires est classé, par exemple &quot;USD&quot;</translation>
    </message>
    <message>
        <source>&quot;currency&quot; beside &quot;by&quot;: &quot;revenue&quot;</source>
        <translation>&quot;currency&quot; à côté de &quot;by&quot;: &quot;revenue&quot;</translation>
    </message>
    <message>
        <source>&quot;endsAt&quot;, or another period</source>
        <translation>&quot;endsAt&quot;, ou une autre période</translation>
    </message>
    <message>
        <source>at most %1 prizes</source>
        <translation>au plus %1 prix</translation>
    </message>
    <message>
        <source>a list of at least one prize</source>
        <translation>une liste d’au moins un prix</translation>
    </message>
    <message>
        <source>&quot;milestones&quot; with at least one element</source>
        <translation>&quot;milestones&quot; avec au moins un élément</translation>
    </message>
    <message>
        <source>the ranking, such as {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</source>
        <translation>le classement, par exemple {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</translation>
    </message>
    <message>
        <source>&quot;leaderboard&quot; beside &quot;kind&quot;: &quot;leaderboard&quot;</source>
        <translation>&quot;leaderboard&quot; à côté de &quot;kind&quot;: &quot;leaderboard&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>un montant tel que {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation>le nom de la campagne</translation>
    </message>
    <message>
        <source>a list of at least one connection name</source>
        <translation>une liste d’au moins un nom de connexion</translation>
    </message>
    <message>
        <source>a later date</source>
        <translation>une date ultérieure</translation>
    </message>
    <message>
        <source>false; a lower percentage comes to the same</source>
        <translation>false&#xa0;; un pourcentage plus bas revient au même</translation>
    </message>
    <message>
        <source>the head of the chain in the keychain cannot be read</source>
        <translation>la tête de la chaîne dans le trousseau ne peut pas être lue</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>il a plus de %1 caractères</translation>
    </message>
    <message>
        <source>only letters A to Z, digits and dashes may stand in it</source>
        <translation>il ne peut contenir que des lettres de A à Z, des chiffres et des tirets</translation>
    </message>
    <message>
        <source>the pattern of codes cannot be used: %1</source>
        <translation>le modèle des codes ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Letters, digits, dashes and {%1}, for example {name}{number}.</source>
        <translation>Lettres, chiffres, tirets et {%1}, par exemple {name}{number}.</translation>
    </message>
    <message>
        <source>there is no {%1}</source>
        <translation>il n’y a pas de {%1}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in a code</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans un code</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise</translation>
    </message>
    <message>
        <source>a code of ISO 4217 such as USD or EUR</source>
        <translation>un code ISO 4217 tel que USD ou EUR</translation>
    </message>
    <message>
        <source>An IBAN, or the number of the bank and the account with a stroke between: &quot;12-34-56 / 12345678&quot; (British sort code), &quot;123-456 / 12345678&quot; (Australian BSB), &quot;021000021 / 123456789&quot; (American), &quot;003-12345 / 1234567&quot; (Canadian), &quot;HDFC0004277 / 12345678901&quot; (Indian).</source>
        <translation>Un IBAN, ou le numéro de la banque et le compte séparés par une barre oblique&#xa0;: &quot;12-34-56 / 12345678&quot; (sort code britannique), &quot;123-456 / 12345678&quot; (BSB australien), &quot;021000021 / 123456789&quot; (américain), &quot;003-12345 / 1234567&quot; (canadien), &quot;HDFC0004277 / 12345678901&quot; (indien).</translation>
    </message>
    <message>
        <source>six digits may be a British sort code or an Australian BSB</source>
        <translation>six chiffres peuvent être un sort code britannique ou un BSB australien</translation>
    </message>
    <message>
        <source>Write it as 12-34-56 (British) or as 123-456 (Australian).</source>
        <translation>Écrivez-le 12-34-56 (britannique) ou 123-456 (australien).</translation>
    </message>
    <message>
        <source>these digits may be an account or a recipient saved at Wise</source>
        <translation>ces chiffres peuvent être un compte ou un bénéficiaire enregistré chez Wise</translation>
    </message>
    <message>
        <source>An account has its bank in front: 12-34-56 / 12345678. A saved recipient: recipient 12345678.</source>
        <translation>Un compte est précédé de sa banque&#xa0;: 12-34-56 / 12345678. Un bénéficiaire enregistré&#xa0;: recipient 12345678.</translation>
    </message>
    <message>
        <source>it is no destination that %1 pays to</source>
        <translation>ce n’est pas une destination vers laquelle %1 paie</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>Une adresse e-mail.</translation>
    </message>
    <message>
        <source>there is no payout provider of that name</source>
        <translation>il n’y a pas de prestataire de versement de ce nom</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>L’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 does not pay to a destination of the kind %2</source>
        <translation>%1 ne paie pas vers une destination du type %2</translation>
    </message>
    <message>
        <source>PayPal takes addresses of at most %1 characters</source>
        <translation>PayPal accepte des adresses de %1 caractères au plus</translation>
    </message>
    <message>
        <source>RazorpayX takes no underline in a UPI address</source>
        <translation>RazorpayX n’accepte pas de trait de soulignement dans une adresse UPI</translation>
    </message>
    <message>
        <source>accounts of %1 take no SEPA credit transfers</source>
        <translation>les comptes de %1 n’acceptent pas de virements SEPA</translation>
    </message>
    <message>
        <source>the American bank number (ABA) does not have nine digits with the right check digit</source>
        <translation>le numéro de banque américain (ABA) n’a pas neuf chiffres avec la bonne clé de contrôle</translation>
    </message>
    <message>
        <source>an American account number has 4 to 17 digits</source>
        <translation>un numéro de compte américain a de 4 à 17 chiffres</translation>
    </message>
    <message>
        <source>a Canadian bank is a number of three digits and a transit number of five</source>
        <translation>une banque canadienne se compose d’un numéro de trois chiffres et d’un numéro de transit de cinq</translation>
    </message>
    <message>
        <source>a Canadian account number has 5 to 12 digits</source>
        <translation>un numéro de compte canadien a de 5 à 12 chiffres</translation>
    </message>
    <message>
        <source>an IFSC has four letters, a zero, and six letters or digits</source>
        <translation>un IFSC a quatre lettres, un zéro et six lettres ou chiffres</translation>
    </message>
    <message>
        <source>an Indian account number has 5 to 35 digits or letters</source>
        <translation>un numéro de compte indien a de 5 à 35 chiffres ou lettres</translation>
    </message>
    <message>
        <source>a British sort code has six digits</source>
        <translation>un sort code britannique a six chiffres</translation>
    </message>
    <message>
        <source>a British account number has eight digits</source>
        <translation>un numéro de compte britannique a huit chiffres</translation>
    </message>
    <message>
        <source>an Australian BSB has six digits</source>
        <translation>un BSB australien a six chiffres</translation>
    </message>
    <message>
        <source>an Australian account number has 4 to 9 digits</source>
        <translation>un numéro de compte australien a de 4 à 9 chiffres</translation>
    </message>
    <message>
        <source>the e-mail address is not in its normal form</source>
        <translation>l’adresse e-mail n’est pas sous sa forme normale</translation>
    </message>
    <message>
        <source>it is neither an e-mail address nor a PayPal id of 13 signs</source>
        <translation>ce n’est ni une adresse e-mail ni un ID PayPal de 13 caractères</translation>
    </message>
    <message>
        <source>a phone number has 8 to 15 digits behind + and the country</source>
        <translation>un numéro de téléphone a de 8 à 15 chiffres après + et le pays</translation>
    </message>
    <message>
        <source>a UPI address looks like name@bank</source>
        <translation>une adresse UPI ressemble à name@bank</translation>
    </message>
    <message>
        <source>a recipient at Wise is a number</source>
        <translation>un bénéficiaire chez Wise est un numéro</translation>
    </message>
    <message>
        <source>a Stripe account begins with acct_</source>
        <translation>un compte Stripe commence par acct_</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>le type n’en est pas connu</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>il contient un caractère invisible</translation>
    </message>
    <message>
        <source>Type it instead of copying it.</source>
        <translation>Saisissez-le au lieu de le copier.</translation>
    </message>
    <message>
        <source>an e-mail address has one @ with something before it</source>
        <translation>une adresse e-mail a un seul @, précédé de quelque chose</translation>
    </message>
    <message>
        <source>the part of the e-mail address before the @ is not one that mail services give out</source>
        <translation>la partie de l’adresse e-mail avant le @ n’est pas de celles que donnent les services de messagerie</translation>
    </message>
    <message>
        <source>the part of the e-mail address behind the @ is no domain such as example.com</source>
        <translation>la partie de l’adresse e-mail après le @ n’est pas un domaine tel que example.com</translation>
    </message>
    <message>
        <source>the e-mail address has more than 254 characters</source>
        <translation>l’adresse e-mail a plus de 254 caractères</translation>
    </message>
    <message>
        <source>the name of the account&apos;s holder has more than %1 characters</source>
        <translation>le nom du titulaire du compte a plus de %1 caractères</translation>
    </message>
    <message>
        <source>only American and Canadian accounts are told apart by checking and savings</source>
        <translation>seuls les comptes américains et canadiens se distinguent en comptes courants et d’épargne</translation>
    </message>
    <message>
        <source>the document is not JSON at line %1, column %2: %3</source>
        <translation>le document n’est pas du JSON à la ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>one JSON object in UTF-8</source>
        <translation>un objet JSON en UTF-8</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>each text once</source>
        <translation>chaque texte une seule fois</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a decimal text from &quot;0&quot; to &quot;100&quot; with at most four decimals, such as &quot;7.5&quot;</source>
        <translation>un texte décimal de &quot;0&quot; à &quot;100&quot; avec quatre décimales au plus, tel que &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>an ISO 8601 date of 2000 to 2100, such as &quot;2026-05-01&quot; or &quot;2026-05-01T12:30:00Z&quot;</source>
        <translation>une date ISO 8601 de 2000 à 2100, telle que &quot;2026-05-01&quot; ou &quot;2026-05-01T12:30:00Z&quot;</translation>
    </message>
    <message>
        <source>a list of at least one amount, such as [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</source>
        <translation>une liste d’au moins un montant, telle que [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</translation>
    </message>
    <message>
        <source>one amount for each currency</source>
        <translation>un montant par devise</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>the members %1</source>
        <translation>les champs %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters, no spaces around it and no control characters</source>
        <translation>un texte de 1 à %1 caractères, sans espaces autour ni caractères de contrôle</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>un code de devise ISO 4217, tel que &quot;USD&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>un montant tel que {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>a whole number of minor units</source>
        <translation>un nombre entier de plus petites unités monétaires</translation>
    </message>
    <message>
        <source>the document has %1 bytes; accepted: at most 16 MB</source>
        <translation>le document a %1 octets&#xa0;; accepté&#xa0;: 16&#xa0;Mo au plus</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation>le document est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>%1 is there twice; accepted: each member once</source>
        <translation>%1 y figure deux fois&#xa0;; accepté&#xa0;: chaque champ une seule fois</translation>
    </message>
    <message>
        <source>the document is not an object; accepted: one JSON object in UTF-8</source>
        <translation>le document n’est pas un objet&#xa0;; accepté&#xa0;: un objet JSON en UTF-8</translation>
    </message>
    <message>
        <source>each word once</source>
        <translation>chaque mot une seule fois</translation>
    </message>
    <message>
        <source>there is no conversion %1</source>
        <translation>il n’y a pas de conversion %1</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount accepted (10^12 minor units)</source>
        <translation>un montant de %1 dépasse le plus grand montant accepté (10^12 plus petites unités monétaires)</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount kept</source>
        <translation>un montant de %1 dépasse le plus grand montant géré</translation>
    </message>
    <message>
        <source>check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15</source>
        <translation>vérifiez ce paiement chez le prestataire&#xa0;; les montants peuvent atteindre 10^12 plus petites unités monétaires, les sommes 10^15</translation>
    </message>
    <message>
        <source>the rewards of campaign &quot;%1&quot; in %2 add up to more than the largest sum kept</source>
        <translation>les récompenses de la campagne «&#xa0;%1&#xa0;» en %2 totalisent plus que la plus grande somme gérée</translation>
    </message>
    <message>
        <source>check the amounts of the campaign; sums may reach 10^15 minor units</source>
        <translation>vérifiez les montants de la campagne&#xa0;; les sommes peuvent atteindre 10^15 plus petites unités monétaires</translation>
    </message>
    <message>
        <source>a milestone or prize is beyond the largest amount kept</source>
        <translation>un palier ou un prix dépasse le plus grand montant géré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate; accepted: a decimal number above 0 and up to 9000000, with a point and at most twelve decimals, such as 0.9234</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux&#xa0;; accepté&#xa0;: un nombre décimal supérieur à 0 et jusqu’à 9000000, avec un point et douze décimales au plus, tel que 0.9234</translation>
    </message>
    <message>
        <source>Copy the IBAN from the bank&apos;s own papers.</source>
        <translation>Copiez l’IBAN depuis les documents mêmes de la banque.</translation>
    </message>
    <message>
        <source>the IBAN does not begin with a country that has IBANs</source>
        <translation>l’IBAN ne commence pas par un pays qui a des IBAN</translation>
    </message>
    <message>
        <source>the IBAN has %1 signs; those of %2 have %3</source>
        <translation>l’IBAN a %1 caractères&#xa0;; ceux de %2 en ont %3</translation>
    </message>
    <message>
        <source>the IBAN has a letter or a digit where those of %1 have none</source>
        <translation>l’IBAN a une lettre ou un chiffre là où ceux de %1 n’en ont pas</translation>
    </message>
    <message>
        <source>the check digits of the IBAN do not fit: a sign is wrong or two are swapped</source>
        <translation>la clé de contrôle de l’IBAN ne correspond pas&#xa0;: un caractère est faux ou deux sont intervertis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date between 2000 and 2100</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date entre 2000 et 2100</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-05-01 or 2026-05-01T12:30:00Z</source>
        <translation>ISO 8601, par exemple 2026-05-01 ou 2026-05-01T12:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Berlin or America/New_York</source>
        <translation>un nom IANA tel que Europe/Berlin ou America/New_York</translation>
    </message>
    <message>
        <source>(what was typed has been removed)</source>
        <translation>(la saisie a été retirée)</translation>
    </message>
    <message>
        <source>line %1 of the list of mail domains is not understood</source>
        <translation>la ligne %1 de la liste des domaines e-mail n’est pas comprise</translation>
    </message>
    <message>
        <source>One domain a line behind one of the words shared, disposable, company, such as &quot;company acme.io&quot;.</source>
        <translation>Un domaine par ligne, après l’un des mots shared, disposable, company, par exemple &quot;company acme.io&quot;.</translation>
    </message>
    <message>
        <source>the sum %1 in minor units of %2 is beyond the largest amount kept (10^15)</source>
        <translation>la somme %1 en plus petites unités de %2 dépasse le plus grand montant géré (10^15)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a percentage</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pourcentage</translation>
    </message>
    <message>
        <source>a decimal from 0 to 100 with a point and at most four decimals, such as &quot;7.5&quot;</source>
        <translation>un nombre décimal de 0 à 100 avec un point et quatre décimales au plus, tel que &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>the amount is empty</source>
        <translation>le montant est vide</translation>
    </message>
    <message>
        <source>a decimal with a point, such as 12.50</source>
        <translation>un nombre décimal avec un point, tel que 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant</translation>
    </message>
    <message>
        <source>a decimal with a point and without thousands marks, such as 12.50</source>
        <translation>un nombre décimal avec un point et sans séparateur de milliers, tel que 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 (%3)</source>
        <translation>«&#xa0;%1&#xa0;» a plus de décimales que %2 (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the largest amount kept (10^15 minor units)</source>
        <translation>«&#xa0;%1&#xa0;» dépasse le plus grand montant géré (10^15 plus petites unités monétaires)</translation>
    </message>
    <message>
        <source>no line of this batch</source>
        <translation>aucune ligne de ce lot</translation>
    </message>
    <message>
        <source>%1 rows of the file are about this line</source>
        <translation>%1 lignes du fichier concernent cette ligne</translation>
    </message>
    <message>
        <source>the file says %1 %2</source>
        <translation>le fichier dit %1 %2</translation>
    </message>
    <message>
        <source>the file names another receiver</source>
        <translation>le fichier désigne un autre destinataire</translation>
    </message>
    <message>
        <source>what this word means is not known</source>
        <translation>on ne sait pas ce que ce mot veut dire</translation>
    </message>
    <message>
        <source>found by receiver and amount only</source>
        <translation>trouvé par destinataire et montant seulement</translation>
    </message>
    <message>
        <source>a person had marked it as paid</source>
        <translation>une personne l’avait marqué comme payé</translation>
    </message>
    <message>
        <source>it had been reported as paid</source>
        <translation>il avait été signalé comme payé</translation>
    </message>
    <message>
        <source>it had failed or come back, and the file says otherwise</source>
        <translation>il était en échec ou retourné, et le fichier dit autre chose</translation>
    </message>
    <message>
        <source>the file says nothing about it</source>
        <translation>le fichier n’en dit rien</translation>
    </message>
    <message>
        <source>a prefix begins with a letter and has at most %1 letters, dashes, strokes or points</source>
        <translation>un préfixe commence par une lettre et a au plus %1 lettres, tirets, barres obliques ou points</translation>
    </message>
    <message>
        <source>Such as SB- or AFF/.</source>
        <translation>Par exemple SB- ou AFF/.</translation>
    </message>
    <message>
        <source>%1 needs a coupon</source>
        <translation>%1 exige un coupon</translation>
    </message>
    <message>
        <source>an adjustment needs a reason</source>
        <translation>un ajustement exige un motif</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>is missing; accepted: %1</source>
        <translation>manque&#xa0;; accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2</source>
        <translation>%1 manque&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted: %2</source>
        <translation>%1 n’est pas accepté&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the tier before it; accepted: %2</source>
        <translation>%1 ne suit pas la tranche précédente&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stands beside another formula; accepted: %2</source>
        <translation>%1 figure à côté d’une autre formule&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no meaning here; accepted: %2</source>
        <translation>%1 n’a pas de sens ici&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 contradicts firstPaymentOnly; accepted: %2</source>
        <translation>%1 contredit firstPaymentOnly&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no discount; accepted: %2</source>
        <translation>%1 n’est pas une remise&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stands beside percentOff; accepted: %2</source>
        <translation>%1 figure à côté de percentOff&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the milestone before it; accepted: %2</source>
        <translation>%1 ne suit pas le palier précédent&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 leaves a rank out; accepted: %2</source>
        <translation>%1 omet un rang&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 needs an end of the campaign; accepted: %2</source>
        <translation>%1 exige une fin de la campagne&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is one too many; accepted: %2</source>
        <translation>%1 est de trop&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 needs milestones; accepted: %2</source>
        <translation>%1 exige des paliers&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not lie after startsAt; accepted: %2</source>
        <translation>%1 n’est pas après startsAt&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be done: what a provider keeps of a payment is not among the facts that are read; accepted: %2</source>
        <translation>%1 est impossible&#xa0;: ce qu’un prestataire garde d’un paiement ne fait pas partie des données lues&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is named twice; accepted: %2</source>
        <translation>%1 est nommé deux fois&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 names a currency twice; accepted: %2</source>
        <translation>%1 nomme deux fois une devise&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a known member here; accepted: %2</source>
        <translation>%1 n’est pas un champ connu ici&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 names something that is no currency; accepted: %2</source>
        <translation>%1 nomme quelque chose qui n’est pas une devise&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 names a kind that does not exist; accepted: %2</source>
        <translation>%1 nomme un type qui n’existe pas&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is true where the encoding is another; accepted: %2</source>
        <translation>%1 est true alors que l’encodage est un autre&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not the format the file is named after; accepted: %2</source>
        <translation>%1 n’est pas le format dont le fichier porte le nom&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no payout provider; accepted: %2</source>
        <translation>%1 n’est pas un prestataire de versement&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 are not accepted; accepted: %2</source>
        <translation>%1 ne sont pas acceptés&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of the header.</source>
        <translation>L’encodage du fichier n’a pas tous les caractères de l’en-tête.</translation>
    </message>
    <message>
        <source>Nothing in the file carries our references: results are matched by receiver and amount.</source>
        <translation>Rien dans le fichier ne porte nos références&#xa0;: les résultats sont associés par destinataire et montant.</translation>
    </message>
    <message>
        <source>There is nothing for the column &quot;%1&quot;.</source>
        <translation>Il n’y a rien pour la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of &quot;%1&quot;.</source>
        <translation>L’encodage du fichier n’a pas tous les caractères de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that can stand there.</source>
        <translation>Omis&#xa0;: aucun caractère n’en peut figurer là.</translation>
    </message>
    <message>
        <source>Written as &quot;%1&quot;.</source>
        <translation>Écrit sous la forme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It must have at least %1 characters in this file.</source>
        <translation>Il faut au moins %1 caractères dans ce fichier.</translation>
    </message>
    <message>
        <source>The provider wants first and last name, each of two letters or more; set the account&apos;s holder.</source>
        <translation>Le prestataire exige prénom et nom, chacun d’au moins deux lettres&#xa0;; définissez le titulaire du compte.</translation>
    </message>
    <message>
        <source>Left out: it is no e-mail address that can stand there.</source>
        <translation>Omis&#xa0;: ce n’est pas une adresse e-mail qui puisse figurer là.</translation>
    </message>
    <message>
        <source>It has %1 characters; the provider takes %2 to %3.</source>
        <translation>Il y a %1 caractères&#xa0;; le prestataire en accepte de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 does not move an amount of this size.</source>
        <translation>%1 ne transfère pas un montant de cette taille.</translation>
    </message>
    <message>
        <source>The file has more than the %1 bytes the provider takes.</source>
        <translation>Le fichier dépasse les %1 octets que le prestataire accepte.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the template is left empty.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» du modèle reste vide.</translation>
    </message>
    <message>
        <source>The template has no column &quot;%1&quot;.</source>
        <translation>Le modèle n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template&apos;s header is not one row of column names.</source>
        <translation>L’en-tête du modèle n’est pas une seule ligne de noms de colonnes.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 n’a pas de réglage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is missing: %2.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be one of: %2.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» doit être l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The order is in %1, the batch in %2.</source>
        <translation>La commande est en %1, le lot en %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be a currency code such as USD.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» doit être un code de devise tel que USD.</translation>
    </message>
    <message>
        <source>The payout is in another currency than the file.</source>
        <translation>Le versement est dans une autre devise que le fichier.</translation>
    </message>
    <message>
        <source>The amount must be more than zero and at most 10^12 minor units.</source>
        <translation>Le montant doit être supérieur à zéro et de 10^12 plus petites unités monétaires au plus.</translation>
    </message>
    <message>
        <source>The amount is below the least of the provider, %1.</source>
        <translation>Le montant est inférieur au minimum du prestataire, %1.</translation>
    </message>
    <message>
        <source>The amount is above the most of the provider, %1.</source>
        <translation>Le montant est supérieur au maximum du prestataire, %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 without decimals only.</source>
        <translation>Le prestataire n’accepte %1 que sans décimales.</translation>
    </message>
    <message>
        <source>A destination of the kind %1 does not go into this file.</source>
        <translation>Une destination du type %1 n’entre pas dans ce fichier.</translation>
    </message>
    <message>
        <source>Such an account does not take this currency.</source>
        <translation>Un tel compte n’accepte pas cette devise.</translation>
    </message>
    <message>
        <source>The destination holds signs that no destination has.</source>
        <translation>La destination contient des caractères qu’aucune destination n’a.</translation>
    </message>
    <message>
        <source>The destination cannot be used: %1.</source>
        <translation>La destination ne peut pas être utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no payout in the batch.</source>
        <translation>Il n’y a pas de versement dans le lot.</translation>
    </message>
    <message>
        <source>The batch has no currency.</source>
        <translation>Le lot n’a pas de devise.</translation>
    </message>
    <message>
        <source>The batch has no number that can stand in a file.</source>
        <translation>Le lot n’a pas de numéro qui puisse figurer dans un fichier.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 n’accepte pas %2.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 payouts; there are %3.</source>
        <translation>%1 accepte au plus %2 versements&#xa0;; il y en a %3.</translation>
    </message>
    <message>
        <source>The payouts cannot be added up: their sum is too large, or they are of several currencies.</source>
        <translation>Les versements ne peuvent pas être additionnés&#xa0;: leur somme est trop grande, ou ils sont en plusieurs devises.</translation>
    </message>
    <message>
        <source>The payout has no reference that can stand in a file.</source>
        <translation>Le versement n’a pas de référence qui puisse figurer dans un fichier.</translation>
    </message>
    <message>
        <source>Another payout of the batch has the same reference.</source>
        <translation>Un autre versement du lot a la même référence.</translation>
    </message>
    <message>
        <source>&quot;kinds&quot; names a kind the format does not pay to</source>
        <translation>&quot;kinds&quot; nomme un type vers lequel le format ne paie pas</translation>
    </message>
    <message>
        <source>account, bank number, amount and currency must stand in the file once each, as they do in the program&apos;s own data</source>
        <translation>le compte, le numéro de banque, le montant et la devise doivent figurer dans le fichier une fois chacun, comme dans les données du programme</translation>
    </message>
    <message>
        <source>&quot;leastMinor&quot; and &quot;mostMinor&quot; may only be narrowed</source>
        <translation>&quot;leastMinor&quot; et &quot;mostMinor&quot; ne peuvent être que restreints</translation>
    </message>
    <message>
        <source>&quot;writer&quot; cannot be changed</source>
        <translation>&quot;writer&quot; ne peut pas être modifié</translation>
    </message>
    <message>
        <source>&quot;provider&quot; cannot be changed</source>
        <translation>&quot;provider&quot; ne peut pas être modifié</translation>
    </message>
    <message>
        <source>&quot;currencies&quot; may only be narrowed</source>
        <translation>&quot;currencies&quot; ne peut être que restreint</translation>
    </message>
    <message>
        <source>&quot;mostLines&quot; may only be narrowed</source>
        <translation>&quot;mostLines&quot; ne peut être que restreint</translation>
    </message>
    <message>
        <source>&quot;mostBytes&quot; may only be narrowed</source>
        <translation>&quot;mostBytes&quot; ne peut être que restreint</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing, or not required any more</source>
        <translation>le réglage «&#xa0;%1&#xa0;» manque, ou n’est plus exigé</translation>
    </message>
    <message>
        <source>&quot;variants&quot; is empty</source>
        <translation>&quot;variants&quot; est vide</translation>
    </message>
    <message>
        <source>&quot;words&quot; gives a known word another meaning</source>
        <translation>&quot;words&quot; donne un autre sens à un mot connu</translation>
    </message>
    <message>
        <source>&quot;stayReasons&quot; may only be added to</source>
        <translation>&quot;stayReasons&quot; ne peut être que complété</translation>
    </message>
    <message>
        <source>is missing, and the file has a header</source>
        <translation>manque, et le fichier a un en-tête</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: the program&apos;s own data is used then.</source>
        <translation>Corrigez le fichier, ou retirez-le&#xa0;: les données du programme sont alors utilisées.</translation>
    </message>
    <message>
        <source>Made with this workspace&apos;s own data of the format, formats/%1.json (SHA-256 %2...).</source>
        <translation>Fait avec les données du format propres à cet espace de travail, formats/%1.json (SHA-256 %2...).</translation>
    </message>
    <message>
        <source>%1: there is no payout format of that name</source>
        <translation>%1&#xa0;: il n’y a pas de format de versement de ce nom</translation>
    </message>
    <message>
        <source>The file is named after the format, such as paypal-csv.json.</source>
        <translation>Le fichier porte le nom du format, par exemple paypal-csv.json.</translation>
    </message>
    <message>
        <source>Take the payout out of the batch, or mend it.</source>
        <translation>Retirez le versement du lot, ou corrigez-le.</translation>
    </message>
    <message>
        <source>the data of a format has at most %1 bytes</source>
        <translation>les données d’un format ont au plus %1 octets</translation>
    </message>
    <message>
        <source>the document does not say which format it is: &quot;format&quot; is missing</source>
        <translation>le document ne dit pas de quel format il s’agit&#xa0;: &quot;format&quot; manque</translation>
    </message>
    <message>
        <source>%1 is no table: it has no header</source>
        <translation>%1 n’est pas un tableau&#xa0;: il n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>there is no place for copies of formats</source>
        <translation>il n’y a pas d’emplacement pour des copies de formats</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be taken away</source>
        <translation>%1 ne peut pas être retiré</translation>
    </message>
    <message>
        <source>codes of ISO 4217, such as &quot;USD&quot;</source>
        <translation>des codes ISO 4217, tels que &quot;USD&quot;</translation>
    </message>
    <message>
        <source>words such as &quot;email&quot; and &quot;iban&quot;</source>
        <translation>des mots tels que &quot;email&quot; et &quot;iban&quot;</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>un mot</translation>
    </message>
    <message>
        <source>what people read</source>
        <translation>ce que lisent les gens</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>un code de devise</translation>
    </message>
    <message>
        <source>a number of characters</source>
        <translation>un nombre de caractères</translation>
    </message>
    <message>
        <source>what stands in the cell, or the name of the setting</source>
        <translation>ce qui figure dans la cellule, ou le nom du réglage</translation>
    </message>
    <message>
        <source>a list of kinds of destinations</source>
        <translation>une liste de types de destination</translation>
    </message>
    <message>
        <source>the provider&apos;s word</source>
        <translation>le mot du prestataire</translation>
    </message>
    <message>
        <source>false, or the encoding utf-8</source>
        <translation>false, ou l’encodage utf-8</translation>
    </message>
    <message>
        <source>an object of lists of column titles</source>
        <translation>un objet de listes de titres de colonnes</translation>
    </message>
    <message>
        <source>a file name with %1 for the batch&apos;s number</source>
        <translation>un nom de fichier avec %1 pour le numéro du lot</translation>
    </message>
    <message>
        <source>at least one, each with kinds and columns</source>
        <translation>au moins un élément, chacun avec kinds et columns</translation>
    </message>
    <message>
        <source>to be there</source>
        <translation>sa présence</translation>
    </message>
    <message>
        <source>ACH moves dollars only.</source>
        <translation>ACH ne transfère que des dollars.</translation>
    </message>
    <message>
        <source>An ACH file needs the bank that takes it, the origin number and the company.</source>
        <translation>Un fichier ACH exige la banque qui le reçoit, le numéro d’origine et l’entreprise.</translation>
    </message>
    <message>
        <source>The sum does not fit into an ACH file.</source>
        <translation>La somme ne tient pas dans un fichier ACH.</translation>
    </message>
    <message>
        <source>An ACH file holds at most 999,999 entries and addenda.</source>
        <translation>Un fichier ACH contient au plus 999&#xa0;999 écritures et addenda.</translation>
    </message>
    <message>
        <source>The origin number has at most ten digits and letters.</source>
        <translation>Le numéro d’origine a au plus dix chiffres et lettres.</translation>
    </message>
    <message>
        <source>Receivers read the company as &quot;%1&quot;.</source>
        <translation>Les destinataires lisent l’entreprise ainsi&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The company number has at most ten digits and letters.</source>
        <translation>Le numéro de l’entreprise a au plus dix chiffres et lettres.</translation>
    </message>
    <message>
        <source>The description %1 is reserved for other payments.</source>
        <translation>La description %1 est réservée à d’autres paiements.</translation>
    </message>
    <message>
        <source>The letter of the file is one letter or digit.</source>
        <translation>La lettre du fichier est une seule lettre ou un seul chiffre.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is no American bank number with the right check digit.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’est pas un numéro de banque américain avec la bonne clé de contrôle.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no letter that an ACH file knows.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’a aucune lettre qu’un fichier ACH connaisse.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is written as &quot;%2&quot;.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» est écrit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A number does not fit into its field of an ACH file.</source>
        <translation>Un nombre ne tient pas dans son champ d’un fichier ACH.</translation>
    </message>
    <message>
        <source>On the same day ACH moves at most 1000000.00 USD a payment.</source>
        <translation>Le même jour, ACH transfère au plus 1000000.00 USD par paiement.</translation>
    </message>
    <message>
        <source>ACH pays to American accounts only.</source>
        <translation>ACH ne paie que vers des comptes américains.</translation>
    </message>
    <message>
        <source>It has no letter that an ACH file knows: set the account&apos;s holder.</source>
        <translation>Il n’y a aucune lettre qu’un fichier ACH connaisse&#xa0;: définissez le titulaire du compte.</translation>
    </message>
    <message>
        <source>It does not fit into the fifteen signs of an ACH entry.</source>
        <translation>Cela ne tient pas dans les quinze caractères d’une écriture ACH.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to map a column to</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;» auquel associer une colonne</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>le fichier n’a pas de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Ses colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no column says which payout a row is about</source>
        <translation>aucune colonne ne dit quel versement une ligne concerne</translation>
    </message>
    <message>
        <source>Map reference, provider-id, or receiver and amount.</source>
        <translation>Associez reference, provider-id, ou receiver et amount.</translation>
    </message>
    <message>
        <source>%1 times are not in ISO form and were left out.</source>
        <translation>%1 dates et heures ne sont pas en forme ISO et ont été omises.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2.</source>
        <translation>La ligne %1 est omise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>More rows are left out.</source>
        <translation>D’autres lignes sont omises.</translation>
    </message>
    <message>
        <source>a spreadsheet turned a number into &quot;%1&quot;</source>
        <translation>un tableur a changé un nombre en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it does not say which payout it is about</source>
        <translation>on ne sait pas quel versement elle concerne</translation>
    </message>
    <message>
        <source>The columns of this file are not known: say which is which.</source>
        <translation>Les colonnes de ce fichier ne sont pas connues&#xa0;: dites laquelle est laquelle.</translation>
    </message>
    <message>
        <source>a spreadsheet turned the amount into &quot;%1&quot;</source>
        <translation>un tableur a changé le montant en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; has thousands marks</source>
        <translation>le montant «&#xa0;%1&#xa0;» a des séparateurs de milliers</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero</source>
        <translation>le montant «&#xa0;%1&#xa0;» est inférieur à zéro</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is larger than any payout</source>
        <translation>le montant «&#xa0;%1&#xa0;» est plus grand que tout versement</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;: nothing is changed by that word.</source>
        <translation>%1 versements sont «&#xa0;%2&#xa0;»&#xa0;: ce mot ne change rien.</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;, a word that is not known: nothing is changed.</source>
        <translation>%1 versements sont «&#xa0;%2&#xa0;», un mot inconnu&#xa0;: rien n’est modifié.</translation>
    </message>
    <message>
        <source>Download it once more from the bank.</source>
        <translation>Téléchargez-le encore une fois auprès de la banque.</translation>
    </message>
    <message>
        <source>the file defines a document type or entities, which no bank&apos;s message does</source>
        <translation>le fichier définit un type de document ou des entités, ce que ne fait aucun message bancaire</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>le fichier est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the file ends too early or is no XML, line %1</source>
        <translation>le fichier se termine trop tôt ou n’est pas du XML, ligne %1</translation>
    </message>
    <message>
        <source>it is no message that this program reads: pain.002, camt.053 or camt.054</source>
        <translation>ce n’est pas un message que ce programme lit&#xa0;: pain.002, camt.053 ou camt.054</translation>
    </message>
    <message>
        <source>it names no payment</source>
        <translation>il ne désigne aucun paiement</translation>
    </message>
    <message>
        <source>The amount of the entry at line %1 cannot be read: nothing is changed by it.</source>
        <translation>Le montant de l’écriture à la ligne %1 ne peut pas être lu&#xa0;: elle ne change rien.</translation>
    </message>
    <message>
        <source>The bank saw a payment or a file before (%1): that says nothing about the first one, and nothing is changed by it.</source>
        <translation>La banque a déjà vu un paiement ou un fichier (%1)&#xa0;: cela ne dit rien du premier et ne change rien.</translation>
    </message>
    <message>
        <source>The entry at line %1 is left out: %2.</source>
        <translation>L’écriture à la ligne %1 est omise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One sum of %1 %2 was booked for %3 payments of %4.</source>
        <translation>Une somme unique de %1 %2 a été comptabilisée pour %3 paiements de %4.</translation>
    </message>
    <message>
        <source>The file says nothing about a payment of a batch.</source>
        <translation>Le fichier ne dit rien d’un paiement d’un lot.</translation>
    </message>
    <message>
        <source>the file has more than 64 MB</source>
        <translation>le fichier a plus de 64&#xa0;Mo</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The name of the account that pays is written as &quot;%1&quot;.</source>
        <translation>Le nom du compte qui paie est écrit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name of the account that pays has no letter that SEPA knows.</source>
        <translation>Le nom du compte qui paie n’a aucune lettre que SEPA connaisse.</translation>
    </message>
    <message>
        <source>The IBAN of the account that pays cannot be used: %1.</source>
        <translation>L’IBAN du compte qui paie ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account that pays is not in a country of SEPA.</source>
        <translation>Le compte qui paie n’est pas dans un pays SEPA.</translation>
    </message>
    <message>
        <source>The BIC has eight or eleven letters and digits.</source>
        <translation>Le BIC a huit ou onze lettres et chiffres.</translation>
    </message>
    <message>
        <source>SEPA moves euros only.</source>
        <translation>SEPA ne transfère que des euros.</translation>
    </message>
    <message>
        <source>A SEPA file needs name and IBAN of the account that pays.</source>
        <translation>Un fichier SEPA exige le nom et l’IBAN du compte qui paie.</translation>
    </message>
    <message>
        <source>The batch&apos;s number does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>Le numéro du lot ne tient pas dans un fichier SEPA&#xa0;: 35 caractères simples au plus.</translation>
    </message>
    <message>
        <source>It does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>Cela ne tient pas dans un fichier SEPA&#xa0;: 35 caractères simples au plus.</translation>
    </message>
    <message>
        <source>SEPA pays to accounts with an IBAN of its countries only.</source>
        <translation>SEPA ne paie que vers des comptes avec un IBAN de ses pays.</translation>
    </message>
    <message>
        <source>It has no letter that SEPA knows: set the account&apos;s holder in Latin letters.</source>
        <translation>Il n’y a aucune lettre que SEPA connaisse&#xa0;: définissez le titulaire du compte en lettres latines.</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that SEPA knows.</source>
        <translation>Omis&#xa0;: il n’y a aucun caractère que SEPA connaisse.</translation>
    </message>
    <message>
        <source>a template has at most 16 MB</source>
        <translation>un modèle a au plus 16&#xa0;Mo</translation>
    </message>
    <message>
        <source>this is a workbook, not a table in text</source>
        <translation>ceci est un classeur, pas un tableau en texte</translation>
    </message>
    <message>
        <source>Open it and save it as CSV, then take that file.</source>
        <translation>Ouvrez-le et enregistrez-le en CSV, puis prenez ce fichier-là.</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>le fichier est en UTF-16</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Enregistrez-le en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>the first row cannot be read as titles of columns</source>
        <translation>la première ligne ne peut pas être lue comme titres de colonnes</translation>
    </message>
    <message>
        <source>the first row has more than %1 columns</source>
        <translation>la première ligne a plus de %1 colonnes</translation>
    </message>
    <message>
        <source>a title has more than %1 characters</source>
        <translation>un titre a plus de %1 caractères</translation>
    </message>
    <message>
        <source>the first row has fewer than two titles</source>
        <translation>la première ligne a moins de deux titres</translation>
    </message>
    <message>
        <source>Take the file as the provider gave it.</source>
        <translation>Prenez le fichier tel que le prestataire l’a fourni.</translation>
    </message>
    <message>
        <source>Its columns are parted by: %1.</source>
        <translation>Ses colonnes sont séparées par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its lines end with: %1.</source>
        <translation>Ses lignes se terminent par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>Il commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>It has no byte order mark.</source>
        <translation>Il n’a pas de marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>It is not UTF-8: look at the encoding.</source>
        <translation>Il n’est pas en UTF-8&#xa0;: vérifiez l’encodage.</translation>
    </message>
    <message>
        <source>The format takes every payout</source>
        <translation>Le format accepte chaque versement</translation>
    </message>
    <message>
        <source>It begins with a byte order mark</source>
        <translation>Il commence par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>It has no byte order mark</source>
        <translation>Il n’a pas de marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Its signs are %1</source>
        <translation>Ses caractères sont en %1</translation>
    </message>
    <message>
        <source>Every line ends with CR LF</source>
        <translation>Chaque ligne se termine par CR LF</translation>
    </message>
    <message>
        <source>Every line ends with LF</source>
        <translation>Chaque ligne se termine par LF</translation>
    </message>
    <message>
        <source>there are other line ends in the file</source>
        <translation>il y a d’autres fins de ligne dans le fichier</translation>
    </message>
    <message>
        <source>Every row has %1 columns</source>
        <translation>Chaque ligne a %1 colonnes</translation>
    </message>
    <message>
        <source>There is a row for each payout</source>
        <translation>Il y a une ligne pour chaque versement</translation>
    </message>
    <message>
        <source>%1 rows for %2 payouts</source>
        <translation>%1 lignes pour %2 versements</translation>
    </message>
    <message>
        <source>Receivers and amounts are those of the payouts</source>
        <translation>Les destinataires et les montants sont ceux des versements</translation>
    </message>
    <message>
        <source>No cell is a formula for a spreadsheet</source>
        <translation>Aucune cellule n’est une formule pour un tableur</translation>
    </message>
    <message>
        <source>The amounts add up to %1 %2</source>
        <translation>Les montants totalisent %1 %2</translation>
    </message>
    <message>
        <source>the file says something else</source>
        <translation>le fichier dit autre chose</translation>
    </message>
    <message>
        <source>It is well-formed XML</source>
        <translation>C’est du XML bien formé</translation>
    </message>
    <message>
        <source>There is a transfer for each payout</source>
        <translation>Il y a un virement pour chaque versement</translation>
    </message>
    <message>
        <source>Every record has %1 signs</source>
        <translation>Chaque enregistrement a %1 caractères</translation>
    </message>
    <message>
        <source>Records fill blocks of %1</source>
        <translation>Les enregistrements remplissent des blocs de %1</translation>
    </message>
    <message>
        <source>There is an entry for each payout</source>
        <translation>Il y a une écriture pour chaque versement</translation>
    </message>
    <message>
        <source>It has at most %1 bytes</source>
        <translation>Il a au plus %1 octets</translation>
    </message>
    <message>
        <source>the file is nested too deeply, or has too many elements</source>
        <translation>le fichier est imbriqué trop profondément, ou a trop d’éléments</translation>
    </message>
    <message>
        <source>Download it once more.</source>
        <translation>Téléchargez-le encore une fois.</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Check client ID and secret. Cashfree also wants this computer&apos;s IP address on its list, or the public key that it makes for two-factor authentication, with this computer&apos;s clock set right: a signature is good for some minutes only. Without either pay with the Cashfree file instead.</source>
        <translation>Vérifiez l’ID client et le secret. Cashfree exige aussi l’adresse IP de cet ordinateur sur sa liste, ou la clé publique qu’il crée pour l’authentification à deux facteurs, avec l’horloge de cet ordinateur à l’heure&#xa0;: une signature n’est valable que quelques minutes. Sans l’un ni l’autre, payez plutôt avec le fichier Cashfree.</translation>
    </message>
    <message>
        <source>this is no API key of Cashfree Payouts</source>
        <translation>ce n’est pas une clé API de Cashfree Payouts</translation>
    </message>
    <message>
        <source>Give client ID and client secret with a colon between them: ID:SECRET.</source>
        <translation>Indiquez l’ID client et le secret client séparés par un deux-points&#xa0;: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: Cashfree says so when it is too low.</source>
        <translation>Le solde ne peut pas être vu d’ici&#xa0;: Cashfree le signale quand il est trop bas.</translation>
    </message>
    <message>
        <source>Cashfree pays only for the IP addresses on its list: this computer needs a fixed one, or the public key of two-factor authentication.</source>
        <translation>Cashfree ne paie que pour les adresses IP de sa liste&#xa0;: cet ordinateur a besoin d’une adresse fixe, ou de la clé publique de l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Cashfree takes names of letters and spaces only; write the account&apos;s holder in brackets behind the payout method</source>
        <translation>Cashfree n’accepte que des noms faits de lettres et d’espaces&#xa0;; écrivez le titulaire du compte entre parenthèses après le mode de versement</translation>
    </message>
    <message>
        <source>Cashfree takes account numbers of 9 to 18 digits; the Cashfree file may take this one</source>
        <translation>Cashfree accepte des numéros de compte de 9 à 18 chiffres&#xa0;; le fichier Cashfree accepte peut-être celui-ci</translation>
    </message>
    <message>
        <source>The remarks may have 70 letters, digits and spaces.</source>
        <translation>Les remarques peuvent avoir 70 lettres, chiffres et espaces.</translation>
    </message>
    <message>
        <source>The fund source is no id of Cashfree.</source>
        <translation>La source des fonds n’est pas un ID de Cashfree.</translation>
    </message>
    <message>
        <source>Cashfree does not offer the method %1</source>
        <translation>Cashfree ne propose pas le mode %1</translation>
    </message>
    <message>
        <source>it has no amount that could be paid</source>
        <translation>il n’y a pas de montant à payer</translation>
    </message>
    <message>
        <source>Cashfree pays in INR only</source>
        <translation>Cashfree ne paie qu’en INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at Cashfree</source>
        <translation>le participant n’a pas de mode de versement chez Cashfree</translation>
    </message>
    <message>
        <source>Cashfree pays one rupee at least</source>
        <translation>Cashfree paie au moins une roupie</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by Cashfree; its fee comes on top, and the balance is not known here</source>
        <translation>%1 reçoit %2 INR par Cashfree&#xa0;; ses frais s’y ajoutent, et le solde n’est pas connu ici</translation>
    </message>
    <message>
        <source>the participant&apos;s payout method has not been read yet</source>
        <translation>le mode de versement du participant n’a pas encore été lu</translation>
    </message>
    <message>
        <source>the request that was written down cannot be read</source>
        <translation>la demande qui a été notée ne peut pas être lue</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer is not about transfer %1</source>
        <translation>la réponse de Cashfree ne concerne pas le virement %1</translation>
    </message>
    <message>
        <source>Cashfree has taken it</source>
        <translation>Cashfree l’a accepté</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of Cashfree</source>
        <translation>en attente d’une approbation dans le dashboard de Cashfree</translation>
    </message>
    <message>
        <source>the bank works on it</source>
        <translation>la banque le traite</translation>
    </message>
    <message>
        <source>Cashfree could not pay it</source>
        <translation>Cashfree n’a pas pu le payer</translation>
    </message>
    <message>
        <source>Cashfree rejected it</source>
        <translation>Cashfree l’a rejeté</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>il a été retourné</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>statut %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>status %1 without an error Cashfree would send</source>
        <translation>statut %1 sans une erreur que Cashfree enverrait</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer shows no transfer</source>
        <translation>la réponse de Cashfree ne montre pas de virement</translation>
    </message>
    <message>
        <source>transfer %1 at Cashfree is not what was sent: %2</source>
        <translation>le virement %1 chez Cashfree n’est pas ce qui a été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cashfree calls it %1</source>
        <translation>statut chez Cashfree&#xa0;: %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer names no payout</source>
        <translation>la réponse de PayPal ne désigne pas de versement</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is about another payout than ours</source>
        <translation>la réponse de PayPal concerne un autre versement que le nôtre</translation>
    </message>
    <message>
        <source>PayPal has taken it (%1)</source>
        <translation>PayPal l’a accepté (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it</source>
        <translation>PayPal le traite</translation>
    </message>
    <message>
        <source>the receiver has not taken it</source>
        <translation>le destinataire ne l’a pas accepté</translation>
    </message>
    <message>
        <source>PayPal holds it for review</source>
        <translation>PayPal le retient pour examen</translation>
    </message>
    <message>
        <source>PayPal could not pay it</source>
        <translation>PayPal n’a pas pu le payer</translation>
    </message>
    <message>
        <source>PayPal blocked it</source>
        <translation>PayPal l’a bloqué</translation>
    </message>
    <message>
        <source>nobody took it, it came back</source>
        <translation>personne ne l’a accepté, il a été retourné</translation>
    </message>
    <message>
        <source>the receiver gave it back</source>
        <translation>le destinataire l’a rendu</translation>
    </message>
    <message>
        <source>PayPal took it back</source>
        <translation>PayPal l’a repris</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back on %1</source>
        <translation>s’il n’est pas accepté, il est retourné le %1</translation>
    </message>
    <message>
        <source>PayPal calls it %1</source>
        <translation>statut chez PayPal&#xa0;: %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is not about payout %1</source>
        <translation>la réponse de PayPal ne concerne pas le versement %1</translation>
    </message>
    <message>
        <source>payout %1 at PayPal does not carry our id</source>
        <translation>le versement %1 chez PayPal ne porte pas notre ID</translation>
    </message>
    <message>
        <source>PayPal carried nothing of it out (%1)</source>
        <translation>PayPal n’en a rien exécuté (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it (%1)</source>
        <translation>PayPal le traite (%1)</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has %2 items instead of one</source>
        <translation>le versement %1 chez PayPal a %2 éléments au lieu d’un</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has our id, but not what was sent: %2</source>
        <translation>le versement %1 chez PayPal a notre ID, mais n’est pas ce qui a été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>this is no key of a PayPal app</source>
        <translation>ce n’est pas une clé d’une application PayPal</translation>
    </message>
    <message>
        <source>Give client ID and secret of a REST app with a colon between them: ID:SECRET.</source>
        <translation>Indiquez l’ID client et le secret d’une application REST séparés par un deux-points&#xa0;: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen with this permission: PayPal says so when it is too low.</source>
        <translation>Le solde ne peut pas être vu avec cette autorisation&#xa0;: PayPal le signale quand il est trop bas.</translation>
    </message>
    <message>
        <source>Nothing can be paid out.</source>
        <translation>Rien ne peut être versé.</translation>
    </message>
    <message>
        <source>Switch on Payouts in the app&apos;s features; a new account has to ask PayPal for it first.</source>
        <translation>Activez Payouts dans les fonctions de l’application&#xa0;; un nouveau compte doit d’abord le demander à PayPal.</translation>
    </message>
    <message>
        <source>PayPal pays nothing out in %1</source>
        <translation>PayPal ne verse rien en %1</translation>
    </message>
    <message>
        <source>PayPal takes %1 without decimals; %2 cannot be sent</source>
        <translation>PayPal accepte %1 sans décimales&#xa0;; %2 ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>Check client ID and secret of the app, and whether they are of the sandbox or of live.</source>
        <translation>Vérifiez l’ID client et le secret de l’application, et s’ils sont de la sandbox ou de live.</translation>
    </message>
    <message>
        <source>Payouts must be switched on for the account and in the app&apos;s features.</source>
        <translation>Payouts doit être activé pour le compte et dans les fonctions de l’application.</translation>
    </message>
    <message>
        <source>PayPal does not offer the method %1</source>
        <translation>PayPal ne propose pas le mode %1</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that PayPal could pay to</source>
        <translation>le destinataire n’a pas d’adresse e-mail vers laquelle PayPal puisse payer</translation>
    </message>
    <message>
        <source>%1 gets %2 %3 by PayPal; PayPal&apos;s fee comes on top, and the balance is not known here</source>
        <translation>%1 reçoit %2 %3 par PayPal&#xa0;; les frais de PayPal s’y ajoutent, et le solde n’est pas connu ici</translation>
    </message>
    <message>
        <source>PayPal has no list by our id; its activity page shows the payout</source>
        <translation>PayPal n’a pas de liste selon notre ID&#xa0;; sa page d’activité montre le versement</translation>
    </message>
    <message>
        <source>PayPal gives no access token</source>
        <translation>PayPal ne donne pas de jeton d’accès</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer holds no access token</source>
        <translation>la réponse de PayPal ne contient pas de jeton d’accès</translation>
    </message>
    <message>
        <source>RazorpayX waits for money</source>
        <translation>RazorpayX attend de l’argent</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of RazorpayX</source>
        <translation>en attente d’une approbation dans le dashboard de RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX sends it later</source>
        <translation>RazorpayX l’envoie plus tard</translation>
    </message>
    <message>
        <source>nobody approved it</source>
        <translation>personne ne l’a approuvé</translation>
    </message>
    <message>
        <source>RazorpayX could not pay it</source>
        <translation>RazorpayX n’a pas pu le payer</translation>
    </message>
    <message>
        <source>status %1 without an error RazorpayX would send</source>
        <translation>statut %1 sans une erreur que RazorpayX enverrait</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer shows no payout</source>
        <translation>la réponse de RazorpayX ne montre pas de versement</translation>
    </message>
    <message>
        <source>payout %1 at RazorpayX is not what was sent: %2</source>
        <translation>le versement %1 chez RazorpayX n’est pas ce qui a été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>RazorpayX calls it %1</source>
        <translation>statut chez RazorpayX&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check key and secret, and whether this computer&apos;s IP address is on RazorpayX&apos;s list of allowed ones. Without a fixed IP address pay with the RazorpayX file instead.</source>
        <translation>Vérifiez la clé et le secret, et si l’adresse IP de cet ordinateur est sur la liste des adresses autorisées de RazorpayX. Sans adresse IP fixe, payez plutôt avec le fichier RazorpayX.</translation>
    </message>
    <message>
        <source>this is no API key of RazorpayX</source>
        <translation>ce n’est pas une clé API de RazorpayX</translation>
    </message>
    <message>
        <source>Give key ID and secret with a colon between them: ID:SECRET. The ID begins with rzp_test_ or rzp_live_.</source>
        <translation>Indiquez l’ID de clé et le secret séparés par un deux-points&#xa0;: ID:SECRET. L’ID commence par rzp_test_ ou rzp_live_.</translation>
    </message>
    <message>
        <source>RazorpayX needs to know which account pays.</source>
        <translation>RazorpayX doit savoir quel compte paie.</translation>
    </message>
    <message>
        <source>Give the customer identifier or account number that the dashboard shows, with --option account=NUMBER.</source>
        <translation>Indiquez l’identifiant client ou le numéro de compte affiché dans le dashboard, avec --option account=NUMBER.</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer holds no list of payouts</source>
        <translation>la réponse de RazorpayX ne contient pas de liste de versements</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: RazorpayX says so when it is too low.</source>
        <translation>Le solde ne peut pas être vu d’ici&#xa0;: RazorpayX le signale quand il est trop bas.</translation>
    </message>
    <message>
        <source>RazorpayX pays only for the IP addresses on its list: this computer needs a fixed one, or pay with the RazorpayX file.</source>
        <translation>RazorpayX ne paie que pour les adresses IP de sa liste&#xa0;: cet ordinateur a besoin d’une adresse fixe, sinon payez avec le fichier RazorpayX.</translation>
    </message>
    <message>
        <source>The narration may have 30 letters, digits and spaces.</source>
        <translation>Le libellé peut avoir 30 lettres, chiffres et espaces.</translation>
    </message>
    <message>
        <source>The purpose is no word of RazorpayX.</source>
        <translation>Le motif n’est pas un mot de RazorpayX.</translation>
    </message>
    <message>
        <source>Such as payout, cashback or one made in the dashboard.</source>
        <translation>Par exemple payout, cashback ou un mot créé dans le dashboard.</translation>
    </message>
    <message>
        <source>RazorpayX does not offer the method %1</source>
        <translation>RazorpayX ne propose pas le mode %1</translation>
    </message>
    <message>
        <source>RazorpayX pays in INR only</source>
        <translation>RazorpayX ne paie qu’en INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at RazorpayX</source>
        <translation>le participant n’a pas de mode de versement chez RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX pays one rupee at least</source>
        <translation>RazorpayX paie au moins une roupie</translation>
    </message>
    <message>
        <source>by UPI at most 1,00,000 rupees go out at once</source>
        <translation>par UPI, au plus 1,00,000 roupies partent en une fois</translation>
    </message>
    <message>
        <source>the name on the account has fewer than three characters</source>
        <translation>le nom du compte a moins de trois caractères</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by RazorpayX (%3); its fee comes on top, and the balance is not known here</source>
        <translation>%1 reçoit %2 INR par RazorpayX (%3)&#xa0;; ses frais s’y ajoutent, et le solde n’est pas connu ici</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer is not about payout %1</source>
        <translation>la réponse de RazorpayX ne concerne pas le versement %1</translation>
    </message>
    <message>
        <source>%1 payouts at RazorpayX carry our reference</source>
        <translation>%1 versements chez RazorpayX portent notre référence</translation>
    </message>
    <message>
        <source>it is paid, but its e-mail could not be delivered: send it again or cancel it at Tremendous</source>
        <translation>c’est payé, mais l’e-mail n’a pas pu être remis&#xa0;: renvoyez-le ou annulez chez Tremendous</translation>
    </message>
    <message>
        <source>Tremendous delivers it (%1)</source>
        <translation>Tremendous s’occupe de l’envoi (%1)</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer shows no order</source>
        <translation>la réponse de Tremendous ne montre pas de commande</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is not about order %1</source>
        <translation>la réponse de Tremendous ne concerne pas la commande %1</translation>
    </message>
    <message>
        <source>order %1 at Tremendous is not what was sent: %2</source>
        <translation>la commande %1 chez Tremendous n’est pas ce qui a été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tremendous could not carry the order out</source>
        <translation>Tremendous n’a pas pu exécuter la commande</translation>
    </message>
    <message>
        <source>the order was canceled at Tremendous</source>
        <translation>la commande a été annulée chez Tremendous</translation>
    </message>
    <message>
        <source>Tremendous has it (%1)</source>
        <translation>Tremendous l’a reçue (%1)</translation>
    </message>
    <message>
        <source>Check the API key, and whether it is of the sandbox (TEST_) or of live (PROD_).</source>
        <translation>Vérifiez la clé API, et si elle est de la sandbox (TEST_) ou de live (PROD_).</translation>
    </message>
    <message>
        <source>status %1 without an error Tremendous would send</source>
        <translation>statut %1 sans une erreur que Tremendous enverrait</translation>
    </message>
    <message>
        <source>this is no API key of Tremendous</source>
        <translation>ce n’est pas une clé API de Tremendous</translation>
    </message>
    <message>
        <source>It begins with TEST_ (sandbox) or PROD_ (live).</source>
        <translation>Elle commence par TEST_ (sandbox) ou PROD_ (live).</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is no JSON object</source>
        <translation>la réponse de Tremendous n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Tremendous does not say which organization the key belongs to</source>
        <translation>Tremendous ne dit pas à quelle organisation appartient la clé</translation>
    </message>
    <message>
        <source>The organization is not approved yet (%1): orders will be refused.</source>
        <translation>L’organisation n’est pas encore approuvée (%1)&#xa0;: les commandes seront refusées.</translation>
    </message>
    <message>
        <source>there is no funding source &quot;%1&quot; at Tremendous</source>
        <translation>il n’y a pas de source de financement «&#xa0;%1&#xa0;» chez Tremendous</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option funding-source=ID.</source>
        <translation>Il y a&#xa0;: %1. Choisissez-en une avec --option funding-source=ID.</translation>
    </message>
    <message>
        <source>what the funding source holds is not told</source>
        <translation>le contenu de la source de financement n’est pas indiqué</translation>
    </message>
    <message>
        <source>the balance holds %1</source>
        <translation>le solde est de %1</translation>
    </message>
    <message>
        <source>the funding source holds %1</source>
        <translation>la source de financement contient %1</translation>
    </message>
    <message>
        <source>Tremendous needs to know what the receivers may choose from.</source>
        <translation>Tremendous doit savoir ce que les destinataires peuvent choisir.</translation>
    </message>
    <message>
        <source>Give a campaign of theirs, --option campaign=ID, or products, --option products=ID,ID.</source>
        <translation>Indiquez une campagne de Tremendous, --option campaign=ID, ou des produits, --option products=ID,ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Tremendous.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID de Tremendous.</translation>
    </message>
    <message>
        <source>Orders will be refused.</source>
        <translation>Les commandes seront refusées.</translation>
    </message>
    <message>
        <source>Allow orders by the API for this funding source at Tremendous, or choose another one.</source>
        <translation>Autorisez chez Tremendous les commandes par l’API pour cette source de financement, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Paid from %1; %2.</source>
        <translation>Payé depuis %1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>none of the products takes an amount of %1</source>
        <translation>aucun des produits n’accepte un montant de %1</translation>
    </message>
    <message>
        <source>none of the products is there in %1</source>
        <translation>aucun des produits n’existe en %1</translation>
    </message>
    <message>
        <source>Tremendous does not offer the method %1</source>
        <translation>Tremendous ne propose pas le mode %1</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that could be sent to</source>
        <translation>le destinataire n’a pas d’adresse e-mail pour l’envoi</translation>
    </message>
    <message>
        <source>Tremendous has no rewards in %1</source>
        <translation>Tremendous n’a pas de récompenses en %1</translation>
    </message>
    <message>
        <source>funding source %1 may not pay for orders by the API</source>
        <translation>la source de financement %1 ne peut pas payer de commandes par l’API</translation>
    </message>
    <message>
        <source>insufficient funds: %1</source>
        <translation>fonds insuffisants&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Tremendous; %3</source>
        <translation>%1 reçoit %2 par Tremendous&#xa0;; %3</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer holds no list of orders</source>
        <translation>la réponse de Tremendous ne contient pas de liste de commandes</translation>
    </message>
    <message>
        <source>%1 orders at Tremendous carry our id</source>
        <translation>%1 commandes chez Tremendous portent notre ID</translation>
    </message>
    <message>
        <source>a draft at Wise: it goes out when its batch is paid</source>
        <translation>brouillon chez Wise&#xa0;: il part quand son lot est payé</translation>
    </message>
    <message>
        <source>Wise waits for the money of its batch</source>
        <translation>Wise attend l’argent de son lot</translation>
    </message>
    <message>
        <source>Wise works on it</source>
        <translation>Wise le traite</translation>
    </message>
    <message>
        <source>the receiver&apos;s bank sent it back; Wise returns the money</source>
        <translation>la banque du destinataire l’a renvoyé&#xa0;; Wise rend l’argent</translation>
    </message>
    <message>
        <source>the payment for it was taken back: look at wise.com</source>
        <translation>le paiement correspondant a été repris&#xa0;: voyez sur wise.com</translation>
    </message>
    <message>
        <source>Wise returned the money</source>
        <translation>Wise a rendu l’argent</translation>
    </message>
    <message>
        <source>it was cancelled at Wise</source>
        <translation>il a été annulé chez Wise</translation>
    </message>
    <message>
        <source>Wise&apos;s answer shows no transfer</source>
        <translation>la réponse de Wise ne montre pas de virement</translation>
    </message>
    <message>
        <source>transfer %1 at Wise is not what was asked for: %2</source>
        <translation>le virement %1 chez Wise n’est pas ce qui a été demandé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (transfer %2)</source>
        <translation>%1 (virement %2)</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back about %1</source>
        <translation>s’il n’est pas accepté, il est retourné vers le %1</translation>
    </message>
    <message>
        <source>Wise calls it %1 (transfer %2)</source>
        <translation>statut chez Wise&#xa0;: %1 (virement %2)</translation>
    </message>
    <message>
        <source>Check the API token, and whether it is of the sandbox or of live.</source>
        <translation>Vérifiez le jeton API, et s’il est de la sandbox ou de live.</translation>
    </message>
    <message>
        <source>this is no API token of Wise</source>
        <translation>ce n’est pas un jeton API de Wise</translation>
    </message>
    <message>
        <source>Make one on wise.com under Settings, Connect and manage, API tokens.</source>
        <translation>Créez-en un sur wise.com sous Settings, Connect and manage, API tokens.</translation>
    </message>
    <message>
        <source>there is no profile %1 at Wise</source>
        <translation>il n’y a pas de profil %1 chez Wise</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option profile=ID.</source>
        <translation>Il y a&#xa0;: %1. Choisissez-en un avec --option profile=ID.</translation>
    </message>
    <message>
        <source>this token belongs to several profiles at Wise</source>
        <translation>ce jeton appartient à plusieurs profils chez Wise</translation>
    </message>
    <message>
        <source>Say which one pays, with --option profile=ID: %1.</source>
        <translation>Dites lequel paie, avec --option profile=ID&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Wise does not say which profile the token belongs to</source>
        <translation>Wise ne dit pas à quel profil appartient le jeton</translation>
    </message>
    <message>
        <source>each batch is paid from the balance when the run has ended well</source>
        <translation>chaque lot est payé depuis le solde quand l’exécution s’est bien terminée</translation>
    </message>
    <message>
        <source>batches wait as drafts until somebody pays them on wise.com</source>
        <translation>les lots attendent comme brouillons jusqu’à ce que quelqu’un les paie sur wise.com</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise.</translation>
    </message>
    <message>
        <source>Give three letters, such as EUR.</source>
        <translation>Indiquez trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>The reference has more than %1 characters.</source>
        <translation>La référence a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>Many banks show fewer still; American ones ten.</source>
        <translation>Beaucoup de banques en affichent encore moins&#xa0;; les américaines dix.</translation>
    </message>
    <message>
        <source>There is no balance at Wise.</source>
        <translation>Il n’y a pas de solde chez Wise.</translation>
    </message>
    <message>
        <source>The balances hold %1.</source>
        <translation>Les soldes contiennent %1.</translation>
    </message>
    <message>
        <source>The token may not see the balances.</source>
        <translation>Le jeton n’est pas autorisé à voir les soldes.</translation>
    </message>
    <message>
        <source>Payouts become batches at Wise: %1.</source>
        <translation>Les versements deviennent des lots chez Wise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the United Kingdom and the European Economic Area Wise lets no program pay: there the batches stay drafts.</source>
        <translation>Au Royaume-Uni et dans l’Espace économique européen, Wise ne laisse aucun programme payer&#xa0;: les lots y restent des brouillons.</translation>
    </message>
    <message>
        <source>there is no recipient of that number at Wise</source>
        <translation>il n’y a pas de bénéficiaire de ce numéro chez Wise</translation>
    </message>
    <message>
        <source>the recipient was removed at Wise</source>
        <translation>le bénéficiaire a été retiré chez Wise</translation>
    </message>
    <message>
        <source>the recipient saved at Wise is not for %1</source>
        <translation>le bénéficiaire enregistré chez Wise n’est pas pour %1</translation>
    </message>
    <message>
        <source>Wise does not offer the method %1</source>
        <translation>Wise ne propose pas le mode %1</translation>
    </message>
    <message>
        <source>the participant has no payout method at Wise</source>
        <translation>le participant n’a pas de mode de versement chez Wise</translation>
    </message>
    <message>
        <source>insufficient funds: the balance holds %1</source>
        <translation>fonds insuffisants&#xa0;: le solde est de %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Wise, whose fee comes on top; %3; %4</source>
        <translation>%1 reçoit %2 par Wise, dont les frais s’y ajoutent&#xa0;; %3&#xa0;; %4</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no recipient</source>
        <translation>la réponse de Wise ne désigne pas de bénéficiaire</translation>
    </message>
    <message>
        <source>Wise&apos;s quote is not about %1</source>
        <translation>le devis de Wise ne concerne pas %1</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no batch group</source>
        <translation>la réponse de Wise ne désigne pas de groupe de lot</translation>
    </message>
    <message>
        <source>Wise&apos;s answer holds no list of transfers</source>
        <translation>la réponse de Wise ne contient pas de liste de virements</translation>
    </message>
    <message>
        <source>two transfers at Wise carry our id</source>
        <translation>deux virements chez Wise portent notre ID</translation>
    </message>
    <message>
        <source>Wise&apos;s list of transfers does not end</source>
        <translation>la liste de virements de Wise ne se termine pas</translation>
    </message>
    <message>
        <source>Wise&apos;s answer is not about transfer %1</source>
        <translation>la réponse de Wise ne concerne pas le virement %1</translation>
    </message>
    <message>
        <source>the program was cut off while it was made, so it is withdrawn</source>
        <translation>le programme a été interrompu pendant sa création, il est donc retiré</translation>
    </message>
    <message>
        <source>Wise does not show it as closed</source>
        <translation>Wise ne l’affiche pas comme clos</translation>
    </message>
    <message>
        <source>Wise has not shown transfer %1 in it just as it was asked for</source>
        <translation>Wise n’y a pas montré le virement %1 exactement tel que demandé</translation>
    </message>
    <message>
        <source>Wise does not show all of its transfers</source>
        <translation>Wise n’affiche pas tous ses virements</translation>
    </message>
    <message>
        <source>it was rejected (%1)</source>
        <translation>il a été rejeté (%1)</translation>
    </message>
    <message>
        <source>Wise did not let the batch be paid, which waits as a draft: %1</source>
        <translation>Wise n’a pas laissé payer le lot, qui attend comme brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pay it on wise.com.</source>
        <translation>Payez-le sur wise.com.</translation>
    </message>
    <message>
        <source>Wise did not pay the batch, and it was cancelled: %1</source>
        <translation>Wise n’a pas payé le lot, et il a été annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add money there; the rewards are due again at the next sync.</source>
        <translation>Approvisionnez-y le compte&#xa0;; les récompenses sont de nouveau dues à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Wise wants to know the purpose of a payout in %1, which only a person can say there: use the Wise file</source>
        <translation>Wise veut connaître le motif d’un versement en %1, que seule une personne peut y indiquer&#xa0;: utilisez le fichier Wise</translation>
    </message>
    <message>
        <source>through the connection only recipients with a number can be paid; the Wise file takes this one</source>
        <translation>par la connexion, seuls les bénéficiaires ayant un numéro peuvent être payés&#xa0;; le fichier Wise accepte celui-ci</translation>
    </message>
    <message>
        <source>Wise does not pay to a %1</source>
        <translation>Wise ne paie pas vers un %1</translation>
    </message>
    <message>
        <source>Wise does not pay %1 to a payout method of the kind %2</source>
        <translation>Wise ne paie pas %1 vers un mode de versement du type %2</translation>
    </message>
    <message>
        <source>Wise wants the receiver&apos;s postal address for this: save the recipient at Wise and give its number as payout method, or use the Wise file</source>
        <translation>Wise exige pour cela l’adresse postale du destinataire&#xa0;: enregistrez le bénéficiaire chez Wise et indiquez son numéro comme mode de versement, ou utilisez le fichier Wise</translation>
    </message>
    <message>
        <source>reward %1 has changed meanwhile</source>
        <translation>la récompense %1 a changé entre-temps</translation>
    </message>
    <message>
        <source>Prepare the batch again.</source>
        <translation>Préparez de nouveau le lot.</translation>
    </message>
    <message>
        <source>&quot;batch settings&quot; sets what a format needs.</source>
        <translation>«&#xa0;batch settings&#xa0;» définit ce dont un format a besoin.</translation>
    </message>
    <message>
        <source>prepare payouts</source>
        <translation>préparer des versements</translation>
    </message>
    <message>
        <source>%1 batches, %2 rewards left out</source>
        <translation>%1 lots, %2 récompenses omises</translation>
    </message>
    <message>
        <source>reward %1 is no longer in the batch</source>
        <translation>la récompense %1 n’est plus dans le lot</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;.</source>
        <translation>Lancez «&#xa0;verify&#xa0;».</translation>
    </message>
    <message>
        <source>export payouts</source>
        <translation>exporter des versements</translation>
    </message>
    <message>
        <source>%1 has been answered for, at least in part; writing it again could pay somebody twice</source>
        <translation>%1 a déjà reçu des réponses, au moins en partie&#xa0;; une nouvelle écriture pourrait payer quelqu’un deux fois</translation>
    </message>
    <message>
        <source>the stored file of %1 is not the one that was sealed</source>
        <translation>le fichier enregistré de %1 n’est pas celui qui a été scellé</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; nothing is written.</source>
        <translation>Lancez «&#xa0;verify&#xa0;»&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>The day of payment in the file, %1, has passed: the bank may refuse it or take a later day.</source>
        <translation>Le jour de paiement dans le fichier, %1, est passé&#xa0;: la banque peut le refuser ou prendre un jour ultérieur.</translation>
    </message>
    <message>
        <source>This is test money, and the file is a real order: do not upload it.</source>
        <translation>Ceci est de l’argent de test, et le fichier est un véritable ordre&#xa0;: ne le déposez pas.</translation>
    </message>
    <message>
        <source>This file was written before, with the same bytes and references. Upload it once only: a provider pays a file that is uploaded twice twice.</source>
        <translation>Ce fichier a déjà été écrit, avec les mêmes octets et références. Ne le déposez qu’une seule fois&#xa0;: un prestataire paie deux fois un fichier déposé deux fois.</translation>
    </message>
    <message>
        <source>An earlier export did not end; it may have written the same file. Upload it once only.</source>
        <translation>Un export précédent ne s’est pas terminé&#xa0;; il a peut-être écrit le même fichier. Ne le déposez qu’une seule fois.</translation>
    </message>
    <message>
        <source>discard payouts</source>
        <translation>abandonner des versements</translation>
    </message>
    <message>
        <source>the file of %1 may have been uploaded; what is discarded here would be paid twice</source>
        <translation>le fichier de %1 a peut-être été déposé&#xa0;; ce qui est abandonné ici serait payé deux fois</translation>
    </message>
    <message>
        <source>If nothing of it was uploaded: --never-uploaded.</source>
        <translation>Si rien n’en a été déposé&#xa0;: --never-uploaded.</translation>
    </message>
    <message>
        <source>%1 wrote the file of %2; that nothing of it was uploaded is for somebody else to say</source>
        <translation>%1 a écrit le fichier de %2&#xa0;; c’est à quelqu’un d’autre de dire que rien n’en a été déposé</translation>
    </message>
    <message>
        <source>a result file was read back: something of the file was uploaded</source>
        <translation>un fichier de résultats a été relu&#xa0;: une partie du fichier a été déposée</translation>
    </message>
    <message>
        <source>line %1 is %2: something of the file was uploaded</source>
        <translation>la ligne %1 est %2&#xa0;: une partie du fichier a été déposée</translation>
    </message>
    <message>
        <source>mark payouts as paid</source>
        <translation>marquer des versements comme payés</translation>
    </message>
    <message>
        <source>marking as paid needs the reference of the payment</source>
        <translation>marquer comme payé exige la référence du paiement</translation>
    </message>
    <message>
        <source>the reference is too long, or the date lies in the future</source>
        <translation>la référence est trop longue, ou la date est dans le futur</translation>
    </message>
    <message>
        <source>line %1 is %2</source>
        <translation>la ligne %1 est %2</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 à la main</translation>
    </message>
    <message>
        <source>the batch has no such line</source>
        <translation>le lot n’a pas cette ligne</translation>
    </message>
    <message>
        <source>close payouts</source>
        <translation>clore des versements</translation>
    </message>
    <message>
        <source>a file says of line %1 something against what is known; a person has to find out</source>
        <translation>un fichier dit de la ligne %1 quelque chose qui contredit ce qui est connu&#xa0;; une personne doit tirer cela au clair</translation>
    </message>
    <message>
        <source>line %1 is %2; its end is not known yet</source>
        <translation>la ligne %1 est %2&#xa0;; son issue n’est pas encore connue</translation>
    </message>
    <message>
        <source>Read a result file back, or mark it as paid.</source>
        <translation>Relisez un fichier de résultats, ou marquez-la comme payée.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>il est %1</translation>
    </message>
    <message>
        <source>it belongs to the customer, who has no payout method</source>
        <translation>elle revient au client, qui n’a pas de mode de versement</translation>
    </message>
    <message>
        <source>it came back after part of it had become a reward of its own; pay the rest by hand</source>
        <translation>elle a été retournée après qu’une partie est devenue une récompense à part&#xa0;; payez le reste à la main</translation>
    </message>
    <message>
        <source>there is no payout format &quot;%1&quot;</source>
        <translation>il n’y a pas de format de versement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the participant is paid through %1</source>
        <translation>le participant est payé par %1</translation>
    </message>
    <message>
        <source>it is %1 money</source>
        <translation>c’est de l’argent en mode %1</translation>
    </message>
    <message>
        <source>only cash is paid by a batch</source>
        <translation>seul l’argent est payé par un lot</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>modifié le %1</translation>
    </message>
    <message>
        <source>shared-destination: %1 is paid to the same place as another participant</source>
        <translation>shared-destination&#xa0;: %1 est payé au même endroit qu’un autre participant</translation>
    </message>
    <message>
        <source>the sum of the batch is beyond all bounds</source>
        <translation>la somme du lot dépasse toutes les limites</translation>
    </message>
    <message>
        <source>name the rewards, or all of them</source>
        <translation>indiquez les récompenses, ou toutes</translation>
    </message>
    <message>
        <source>there is no reward %1</source>
        <translation>il n’y a pas de récompense %1</translation>
    </message>
    <message>
        <source>The data of this format is not what was put into use here (batch formats show %1): look at it before the file is paid.</source>
        <translation>Les données de ce format ne sont pas celles mises en service ici (batch formats show %1)&#xa0;: vérifiez-les avant que le fichier soit payé.</translation>
    </message>
    <message>
        <source>%1 has passed; no bank pays then</source>
        <translation>%1 est passé&#xa0;; aucune banque ne paie alors</translation>
    </message>
    <message>
        <source>Name today or a later day.</source>
        <translation>Indiquez aujourd’hui ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>%1: %2 more lines were changed; the batch shows them</source>
        <translation>%1&#xa0;: %2 autres lignes ont été modifiées&#xa0;; le lot les montre</translation>
    </message>
    <message>
        <source>Receivers could not be compared: the key of the payout details is out of reach.</source>
        <translation>Les destinataires n’ont pas pu être comparés&#xa0;: la clé des coordonnées de versement est hors d’atteinte.</translation>
    </message>
    <message>
        <source>read results of payouts back</source>
        <translation>relire des résultats de versements</translation>
    </message>
    <message>
        <source>which column of the file is which is not known</source>
        <translation>on ne sait pas quelle colonne du fichier est laquelle</translation>
    </message>
    <message>
        <source>Say it with --map reference=COLUMN …; the file has: %1.</source>
        <translation>Dites-le avec --map reference=COLUMN …&#xa0;; le fichier a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 est oui ou non</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 a au plus %2 caractères</translation>
    </message>
    <message>
        <source>self-billing-next is a number from 1 on, or none</source>
        <translation>self-billing-next est un nombre à partir de 1, ou none</translation>
    </message>
    <message>
        <source>numbers up to %1 are given already</source>
        <translation>les numéros jusqu’à %1 sont déjà attribués</translation>
    </message>
    <message>
        <source>numbers of invoices follow one another: the next one is %1</source>
        <translation>les numéros de facture se suivent&#xa0;: le prochain est %1</translation>
    </message>
    <message>
        <source>A new prefix begins a new series.</source>
        <translation>Un nouveau préfixe commence une nouvelle série.</translation>
    </message>
    <message>
        <source>%1 paid payouts wait for the numbers of their self-billing invoices: the participants could not be written down encrypted. Once the keychain holds the key of payout details, they get them with the next result, or when self-billing-next is said again.</source>
        <translation>%1 versements payés attendent le numéro de leur autofacture&#xa0;: les participants n’ont pas pu être notés chiffrés. Une fois que le trousseau contient la clé des coordonnées de versement, ils le reçoivent avec le prochain résultat, ou quand self-billing-next est de nouveau indiqué.</translation>
    </message>
    <message>
        <source>change the rules of payouts</source>
        <translation>modifier les règles de versement</translation>
    </message>
    <message>
        <source>change-days is a number of days</source>
        <translation>change-days est un nombre de jours</translation>
    </message>
    <message>
        <source>suspended-sales is one of earn, earn-nothing</source>
        <translation>suspended-sales est l’un de earn, earn-nothing</translation>
    </message>
    <message>
        <source>two-person is one of %1</source>
        <translation>two-person est l’un de %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 ne peut pas être %2</translation>
    </message>
    <message>
        <source>%1 was taken to be &quot;%2&quot;, for this time only: an admin stores it with %3.</source>
        <translation>%1 a été compris comme «&#xa0;%2&#xa0;», pour cette fois seulement&#xa0;: un admin l’enregistre avec %3.</translation>
    </message>
    <message>
        <source>%1 is stored as &quot;%2&quot; from now on: %3 changes it.</source>
        <translation>%1 est désormais enregistré comme «&#xa0;%2&#xa0;»&#xa0;: %3 le modifie.</translation>
    </message>
    <message>
        <source>change what payout files are made of</source>
        <translation>modifier ce dont sont faits les fichiers de versement</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;</source>
        <translation>%1 n’a pas de réglage «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Il n’en a aucun.</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 n’est aucun de %2</translation>
    </message>
    <message>
        <source>a setting has at most %1 characters</source>
        <translation>un réglage a au plus %1 caractères</translation>
    </message>
    <message>
        <source>these books came back from a backup after the batch was made; it may have been paid meanwhile</source>
        <translation>ces livres ont été restaurés d’une sauvegarde après la création du lot&#xa0;; il a peut-être été payé entre-temps</translation>
    </message>
    <message>
        <source>reward %1 (%2) was refunded or changed since the batch was made</source>
        <translation>la récompense %1 (%2) a été remboursée ou modifiée depuis la création du lot</translation>
    </message>
    <message>
        <source>reward %1 (%2) is held for review since: %3</source>
        <translation>la récompense %1 (%2) est depuis retenue pour examen&#xa0;: %3</translation>
    </message>
    <message>
        <source>the participant of %1 is suspended</source>
        <translation>le participant de %1 est suspendu</translation>
    </message>
    <message>
        <source>what the participant of %1 owes back has changed since the batch was made</source>
        <translation>ce que le participant de %1 doit rendre a changé depuis la création du lot</translation>
    </message>
    <message>
        <source>It cannot be exported: %1. Discard it and make it anew.</source>
        <translation>L’export est impossible&#xa0;: %1. Abandonnez le lot et créez-le de nouveau.</translation>
    </message>
    <message>
        <source>Export uncertain: whether %1 was written is not known. Export it again: the bytes are the same, and so are the references.</source>
        <translation>Export incertain&#xa0;: on ne sait pas si %1 a été écrit. Exportez de nouveau&#xa0;: les octets sont les mêmes, les références aussi.</translation>
    </message>
    <message>
        <source>approve payouts</source>
        <translation>approuver des versements</translation>
    </message>
    <message>
        <source>%1 prepared this batch, or changed a payout method in it; somebody else has to approve it</source>
        <translation>%1 a préparé ce lot, ou y a modifié un mode de versement&#xa0;; quelqu’un d’autre doit l’approuver</translation>
    </message>
    <message>
        <source>Another approver: batch approve %1 --as MEMBER.</source>
        <translation>Un autre approbateur&#xa0;: batch approve %1 --as MEMBER.</translation>
    </message>
    <message>
        <source>%1 is paid by line %2 of this batch; nobody approves an own reward</source>
        <translation>%1 est payé par la ligne %2 de ce lot&#xa0;; personne n’approuve sa propre récompense</translation>
    </message>
    <message>
        <source>the lines of %1 are not those it was made of</source>
        <translation>les lignes de %1 ne sont pas celles de sa création</translation>
    </message>
    <message>
        <source>the batch is not what was shown</source>
        <translation>le lot n’est pas celui qui a été affiché</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew.</source>
        <translation>Abandonnez le lot et créez-le de nouveau.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed: it is good for 72 hours</source>
        <translation>l’approbation de %1 a expiré&#xa0;: elle vaut 72 heures</translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation>Approuvez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 needs the approval of a second person</source>
        <translation>%1 exige l’approbation d’une seconde personne</translation>
    </message>
    <message>
        <source>batch approve %1 --as MEMBER</source>
        <translation>batch approve %1 --as MEMBER</translation>
    </message>
    <message>
        <source>seal payouts</source>
        <translation>sceller des versements</translation>
    </message>
    <message>
        <source>the seal of %1 does not match its lines</source>
        <translation>le sceau de %1 ne correspond pas à ses lignes</translation>
    </message>
    <message>
        <source>the ledger is not the one that %1 was sealed over</source>
        <translation>le grand livre n’est pas celui sur lequel %1 a été scellé</translation>
    </message>
    <message>
        <source>these books came back from a backup after %1 was made; it may have been paid meanwhile</source>
        <translation>ces livres ont été restaurés d’une sauvegarde après la création de %1&#xa0;; il a peut-être été payé entre-temps</translation>
    </message>
    <message>
        <source>Look at the provider; if nothing was paid, discard the batch and make it anew.</source>
        <translation>Regardez chez le prestataire&#xa0;; si rien n’a été payé, abandonnez le lot et créez-le de nouveau.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed since it was sealed</source>
        <translation>l’approbation de %1 a expiré depuis qu’il a été scellé</translation>
    </message>
    <message>
        <source>the seal of %1 is broken: %2</source>
        <translation>le sceau de %1 est rompu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew; nothing was written.</source>
        <translation>Abandonnez le lot et créez-le de nouveau&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is paid</source>
        <translation>un contrôle des livres a échoué (%1), donc rien n’est payé</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot; to see the difference.</source>
        <translation>Lancez «&#xa0;verify&#xa0;» pour voir la différence.</translation>
    </message>
    <message>
        <source>these books are not the ones that this computer&apos;s keychain knows</source>
        <translation>ces livres ne sont pas ceux que connaît le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>the participant of %1 has no such payout method any more</source>
        <translation>le participant de %1 n’a plus ce mode de versement</translation>
    </message>
    <message>
        <source>the participant of %1 has another payout method by now</source>
        <translation>le participant de %1 a désormais un autre mode de versement</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>l’approbation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the seal of %1: %2</source>
        <translation>le sceau de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the key in the keychain is not the one of these books</source>
        <translation>la clé dans le trousseau n’est pas celle de ces livres</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has their key.</source>
        <translation>Ouvrez les livres sur l’ordinateur dont le trousseau a leur clé.</translation>
    </message>
    <message>
        <source>payout details are encrypted, and the keychain is locked</source>
        <translation>les coordonnées de versement sont chiffrées, et le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>payout details are kept encrypted, and there is no keychain for their key</source>
        <translation>les coordonnées de versement sont conservées chiffrées, et il n’y a pas de trousseau pour leur clé</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by REFERRAL_DESK_SECRET_DATA_KEY.</source>
        <translation>Démarrez un service de trousseau, ou indiquez la clé par REFERRAL_DESK_SECRET_DATA_KEY.</translation>
    </message>
    <message>
        <source>the key of the payout details is not in this computer&apos;s keychain</source>
        <translation>la clé des coordonnées de versement n’est pas dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has it; nothing was changed.</source>
        <translation>Ouvrez les livres sur l’ordinateur dont le trousseau l’a&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>there is no key for payout details yet</source>
        <translation>il n’y a pas encore de clé pour les coordonnées de versement</translation>
    </message>
    <message>
        <source>%1 is no table: its bytes are made by the program</source>
        <translation>%1 n’est pas un tableau&#xa0;: ses octets sont produits par le programme</translation>
    </message>
    <message>
        <source>Its data can be edited as a file: batch formats show %1 --output FILE.</source>
        <translation>Ses données peuvent être modifiées sous forme de fichier&#xa0;: batch formats show %1 --output FILE.</translation>
    </message>
    <message>
        <source>The copy that was put into use is not there any more: the program&apos;s own data is used.</source>
        <translation>La copie mise en service n’est plus là&#xa0;: les données du programme sont utilisées.</translation>
    </message>
    <message>
        <source>The copy was put there or changed outside of the program.</source>
        <translation>La copie a été placée ou modifiée hors du programme.</translation>
    </message>
    <message>
        <source>%1 has no layout &quot;%2&quot;</source>
        <translation>%1 n’a pas de disposition «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>between 0 and %1 days</source>
        <translation>entre 0 et %1 jours</translation>
    </message>
    <message>
        <source>this payout method has no destination any more</source>
        <translation>ce mode de versement n’a plus de destination</translation>
    </message>
    <message>
        <source>see tax numbers</source>
        <translation>voir les numéros fiscaux</translation>
    </message>
    <message>
        <source>change tax numbers</source>
        <translation>modifier les numéros fiscaux</translation>
    </message>
    <message>
        <source>a tax number has at most %1 letters, digits, dashes, strokes and points</source>
        <translation>un numéro fiscal a au plus %1 lettres, chiffres, tirets, barres obliques et points</translation>
    </message>
    <message>
        <source>change where people are paid</source>
        <translation>modifier où les personnes sont payées</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a least amount for each of some currencies</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant minimal pour chacune de quelques devises</translation>
    </message>
    <message>
        <source>For example &quot;75.00 USD, 60.00 EUR&quot;, or &quot;none&quot;.</source>
        <translation>Par exemple &quot;75.00 USD, 60.00 EUR&quot;, ou &quot;none&quot;.</translation>
    </message>
    <message>
        <source>the participant has no payout method</source>
        <translation>le participant n’a pas de mode de versement</translation>
    </message>
    <message>
        <source>the payout method was changed on %1</source>
        <translation>le mode de versement a été modifié le %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>n’est aucun de %1</translation>
    </message>
    <message>
        <source>is no currency (USD)</source>
        <translation>n’est pas une devise (USD)</translation>
    </message>
    <message>
        <source>this file is no recovery kit</source>
        <translation>ce fichier n’est pas un kit de récupération</translation>
    </message>
    <message>
        <source>&quot;recovery-kit save&quot; writes one.</source>
        <translation>«&#xa0;recovery-kit save&#xa0;» en écrit un.</translation>
    </message>
    <message>
        <source>payout details</source>
        <translation>coordonnées de versement</translation>
    </message>
    <message>
        <source>signature of the books</source>
        <translation>signature des livres</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>signature de %1</translation>
    </message>
    <message>
        <source>save the keys of these books</source>
        <translation>enregistrer les clés de ces livres</translation>
    </message>
    <message>
        <source>there is no keychain service, so there are no keys to save</source>
        <translation>il n’y a pas de service de trousseau, donc pas de clés à enregistrer</translation>
    </message>
    <message>
        <source>there are no keys yet</source>
        <translation>il n’y a pas encore de clés</translation>
    </message>
    <message>
        <source>They are made with the first payout method and the first approval.</source>
        <translation>Elles sont créées avec le premier mode de versement et la première approbation.</translation>
    </message>
    <message>
        <source>this is the recovery kit of other books</source>
        <translation>ceci est le kit de récupération d’autres livres</translation>
    </message>
    <message>
        <source>bring the keys of these books back</source>
        <translation>remettre les clés de ces livres</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Cancellation of self-billing invoice %1 of %2: the payment came back</source>
        <translation>Annulation de l’autofacture %1 du %2&#xa0;: le paiement a été retourné</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Autofacture %1</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>la période se termine avant de commencer</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 n’accepte pas %2</translation>
    </message>
    <message>
        <source>there is no currency that the layout &quot;%1&quot; takes</source>
        <translation>il n’y a pas de devise qu’accepte la disposition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2.</source>
        <translation>Aucun numéro d’autofacture n’est attribué&#xa0;: ces livres ont été restaurés d’une sauvegarde le %1, et les numéros attribués depuis sa création n’y figurent pas. Un admin recherche le dernier numéro et indique le suivant avec «&#xa0;batch rules self-billing-next=N&#xa0;»&#xa0;; d’après ces livres, c’est %2.</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2. %3 paid payouts wait for theirs.</source>
        <translation>Aucun numéro d’autofacture n’est attribué&#xa0;: ces livres ont été restaurés d’une sauvegarde le %1, et les numéros attribués depuis sa création n’y figurent pas. Un admin recherche le dernier numéro et indique le suivant avec «&#xa0;batch rules self-billing-next=N&#xa0;»&#xa0;; d’après ces livres, c’est %2. %3 versements payés attendent le leur.</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formats&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <translation>Réglages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>adopt codes</source>
        <translation>reprendre des codes</translation>
    </message>
    <message>
        <source>name a code and its participant, or neither</source>
        <translation>indiquez un code et son participant, ou aucun des deux</translation>
    </message>
    <message>
        <source>there is no such participant</source>
        <translation>il n’y a pas de tel participant</translation>
    </message>
    <message>
        <source>it belongs to another participant</source>
        <translation>il appartient à un autre participant</translation>
    </message>
    <message>
        <source>there is no promotion code &quot;%1&quot; at the provider</source>
        <translation>il n’y a pas de code promo «&#xa0;%1&#xa0;» chez le prestataire</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 repris</translation>
    </message>
    <message>
        <source>switch codes off</source>
        <translation>désactiver des codes</translation>
    </message>
    <message>
        <source>name the codes</source>
        <translation>indiquez les codes</translation>
    </message>
    <message>
        <source>no promotion code &quot;%1&quot; is known</source>
        <translation>aucun code promo «&#xa0;%1&#xa0;» n’est connu</translation>
    </message>
    <message>
        <source>Sync first; codes list shows the ones there are.</source>
        <translation>Synchronisez d’abord&#xa0;; codes list affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>%1 deactivated, %2 not</source>
        <translation>%1 désactivés, %2 non</translation>
    </message>
    <message>
        <source>does not take part in %1</source>
        <translation>ne participe pas à %1</translation>
    </message>
    <message>
        <source>this text is or was a code already</source>
        <translation>ce texte est ou a déjà été un code</translation>
    </message>
    <message>
        <source>was switched off; name the participant to make another one</source>
        <translation>a été désactivé&#xa0;; indiquez le participant pour en créer un autre</translation>
    </message>
    <message>
        <source>it exists there and was switched off</source>
        <translation>il y existe et a été désactivé</translation>
    </message>
    <message>
        <source>its outcome is not known yet</source>
        <translation>son résultat n’est pas encore connu</translation>
    </message>
    <message>
        <source>it was written down for account %1 (%2)</source>
        <translation>il a été noté pour le compte %1 (%2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again</source>
        <translation>l’horloge de cet ordinateur et celle du prestataire diffèrent trop pour le renvoyer</translation>
    </message>
    <message>
        <source>the provider repeats its error for a day; it is sent again after that</source>
        <translation>le prestataire répète son erreur pendant un jour&#xa0;; il est renvoyé ensuite</translation>
    </message>
    <message>
        <source>the look-up gave no clear answer (%1)</source>
        <translation>la vérification n’a pas donné de réponse claire (%1)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may make coupons and promotion codes; what is open goes on then.</source>
        <translation>Reconnectez %1 avec une clé autorisée à créer des coupons et des codes promo&#xa0;; ce qui est en suspens reprend alors.</translation>
    </message>
    <message>
        <source>Run it again when the provider can be reached.</source>
        <translation>Relancez quand le prestataire est joignable.</translation>
    </message>
    <message>
        <source>Run it again later; it goes on where it stopped.</source>
        <translation>Relancez plus tard&#xa0;; cela reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 exists at the provider, but %2</source>
        <translation>%1 existe chez le prestataire, mais %2</translation>
    </message>
    <message>
        <source>the coupon could not be made (%1)</source>
        <translation>le coupon n’a pas pu être créé (%1)</translation>
    </message>
    <message>
        <source>Choose another coupon; nothing was made with this one.</source>
        <translation>Choisissez un autre coupon&#xa0;; rien n’a été créé avec celui-ci.</translation>
    </message>
    <message>
        <source>%1 codes in a row were refused: %2</source>
        <translation>%1 codes de suite ont été refusés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mend what the provider names, give up what is open, and order again.</source>
        <translation>Corrigez ce que le prestataire signale, renoncez à ce qui est en suspens et commandez de nouveau.</translation>
    </message>
    <message>
        <source>%1 outcomes in a row are unknown</source>
        <translation>%1 résultats de suite sont inconnus</translation>
    </message>
    <message>
        <source>Run it again when the provider answers; it looks them up first.</source>
        <translation>Relancez quand le prestataire répond&#xa0;; les résultats sont d’abord vérifiés.</translation>
    </message>
    <message>
        <source>%1 gives no discount to those who are referred</source>
        <translation>%1 ne donne pas de remise aux clients parrainés</translation>
    </message>
    <message>
        <source>Name a coupon that exists, or say what the code takes off.</source>
        <translation>Indiquez un coupon existant, ou dites ce que le code déduit.</translation>
    </message>
    <message>
        <source>the codes would have expired already</source>
        <translation>les codes auraient déjà expiré</translation>
    </message>
    <message>
        <source>a code has to be usable once at least</source>
        <translation>un code doit être utilisable au moins une fois</translation>
    </message>
    <message>
        <source>a least amount must be above zero, one for each currency</source>
        <translation>un montant minimal doit être supérieur à zéro, un pour chaque devise</translation>
    </message>
    <message>
        <source>%1 created, %2 not created, %3 uncertain, %4 open</source>
        <translation>%1 créés, %2 non créés, %3 incertains, %4 en suspens</translation>
    </message>
    <message>
        <source>%1 has no connection in use</source>
        <translation>%1 n’a pas de connexion en service</translation>
    </message>
    <message>
        <source>%1 has no connection &quot;%2&quot;</source>
        <translation>%1 n’a pas de connexion «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Connect one again.</source>
        <translation>Reconnectez-en une.</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>a text is given for exactly one participant</source>
        <translation>un texte est indiqué pour exactement un participant</translation>
    </message>
    <message>
        <source>%1 is a shop and has no coupons</source>
        <translation>%1 est une boutique et n’a pas de coupons</translation>
    </message>
    <message>
        <source>Say what the codes take off, or leave the connection out.</source>
        <translation>Indiquez ce que les codes déduisent, ou omettez la connexion.</translation>
    </message>
    <message>
        <source>the coupon %1 can no longer be redeemed at %2</source>
        <translation>le coupon %1 ne peut plus être utilisé chez %2</translation>
    </message>
    <message>
        <source>the coupon %1 does not exist at %2</source>
        <translation>le coupon %1 n’existe pas chez %2</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>create codes</source>
        <translation>créer des codes</translation>
    </message>
    <message>
        <source>give up codes</source>
        <translation>abandonner des codes</translation>
    </message>
    <message>
        <source>these books came back from a backup, and it may have been given before; look, then confirm with rewards confirm-unissued</source>
        <translation>ces livres ont été restaurés d’une sauvegarde, et elle a peut-être été remise auparavant&#xa0;; vérifiez, puis confirmez avec rewards confirm-unissued</translation>
    </message>
    <message>
        <source>%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it with members email %1 ADDRESS</source>
        <translation>%1 n’a pas d’adresse e-mail ici&#xa0;: personne ne peut donc savoir si une récompense est la sienne&#xa0;; définissez-la avec members email %1 ADDRESS</translation>
    </message>
    <message>
        <source>there is no conversion &quot;%1&quot;</source>
        <translation>il n’y a pas de conversion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A conversion is a paid invoice, or a charge without one, with an amount; give the provider&apos;s id. Trials, free invoices and unpaid ones are none, and so earn nothing.</source>
        <translation>Une conversion est une facture payée, ou un paiement sans facture, avec un montant&#xa0;; indiquez l’ID du prestataire. Les essais, les factures gratuites ou impayées n’en sont pas et ne rapportent donc rien.</translation>
    </message>
    <message>
        <source>several connections know &quot;%1&quot;</source>
        <translation>plusieurs connexions connaissent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say which one: %1.</source>
        <translation>Indiquez laquelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>clear flags</source>
        <translation>lever des soupçons</translation>
    </message>
    <message>
        <source>confirm flags</source>
        <translation>confirmer des soupçons</translation>
    </message>
    <message>
        <source>to %1 needs a reason</source>
        <translation>%1 exige un motif</translation>
    </message>
    <message>
        <source>a person holds reward %1</source>
        <translation>une personne retient la récompense %1</translation>
    </message>
    <message>
        <source>End the hold with rewards release.</source>
        <translation>Levez la retenue avec rewards release.</translation>
    </message>
    <message>
        <source>%1 ends by itself when the provider says so</source>
        <translation>%1 prend fin de lui-même quand le prestataire le dit</translation>
    </message>
    <message>
        <source>nobody decides about an own reward</source>
        <translation>personne ne décide de sa propre récompense</translation>
    </message>
    <message>
        <source>Reward %1 is for %2: ask another member.</source>
        <translation>La récompense %1 est pour %2&#xa0;: demandez à un autre membre.</translation>
    </message>
    <message>
        <source>reward %1 is %2 and cannot be rejected</source>
        <translation>la récompense %1 est à l’état «&#xa0;%2&#xa0;» et ne peut pas être rejetée</translation>
    </message>
    <message>
        <source>no flag %1 holds anything</source>
        <translation>aucun soupçon %1 ne retient quoi que ce soit</translation>
    </message>
    <message>
        <source>referral-desk flags list shows what is held.</source>
        <translation>referral-desk flags list affiche ce qui est retenu.</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>récompenses %1</translation>
    </message>
    <message>
        <source>it is on its way; its outcome is not known yet</source>
        <translation>elle est en route&#xa0;; son résultat n’est pas encore connu</translation>
    </message>
    <message>
        <source>it is in a batch</source>
        <translation>elle est dans un lot</translation>
    </message>
    <message>
        <source>it was issued before (%1)</source>
        <translation>elle a déjà été attribuée (%1)</translation>
    </message>
    <message>
        <source>it is %1, not approved</source>
        <translation>elle est à l’état «&#xa0;%1&#xa0;», pas approuvée</translation>
    </message>
    <message>
        <source>issuing by hand needs the reference of the payment</source>
        <translation>l’attribution à la main exige la référence du paiement</translation>
    </message>
    <message>
        <source>For example the number of the bank transfer.</source>
        <translation>Par exemple le numéro du virement bancaire.</translation>
    </message>
    <message>
        <source>a reference has at most %1 characters</source>
        <translation>une référence a au plus %1 caractères</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>la date est dans l’avenir</translation>
    </message>
    <message>
        <source>issue rewards</source>
        <translation>attribuer des récompenses</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is issued</source>
        <translation>un contrôle des livres a échoué (%1)&#xa0;: rien n’est donc attribué</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued</source>
        <translation>%1 attribuées, %2 non attribuées</translation>
    </message>
    <message>
        <source>%1 %2 are owed back; issuing by hand takes that off, or write it off first</source>
        <translation>%1 %2 sont à récupérer&#xa0;; l’attribution à la main les déduit, ou passez-les d’abord en perte</translation>
    </message>
    <message>
        <source>the run ended early</source>
        <translation>l’exécution s’est terminée avant la fin</translation>
    </message>
    <message>
        <source>nobody has ordered to issue just now</source>
        <translation>personne n’a ordonné d’attribuer en ce moment</translation>
    </message>
    <message>
        <source>its batch was not paid (%1) and waits as a draft there</source>
        <translation>son lot n’a pas été payé (%1) et y attend comme brouillon</translation>
    </message>
    <message>
        <source>its batch is paid</source>
        <translation>son lot est payé</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>elle a été annulée</translation>
    </message>
    <message>
        <source>reward %1: %2</source>
        <translation>récompense %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>one of its rewards is settled already</source>
        <translation>l’une de ses récompenses est déjà réglée</translation>
    </message>
    <message>
        <source>sent; it can be asked for from %1 on</source>
        <translation>envoyée&#xa0;; elle peut être demandée à partir du %1</translation>
    </message>
    <message>
        <source>another request used the same id; a person has to look at the provider</source>
        <translation>une autre demande a utilisé le même ID&#xa0;; une personne doit vérifier chez le prestataire</translation>
    </message>
    <message>
        <source>it was refused when it was sent again (%1), which says nothing about the first time; a person has to look at the provider</source>
        <translation>elle a été refusée au second envoi (%1), ce qui ne dit rien du premier&#xa0;; une personne doit vérifier chez le prestataire</translation>
    </message>
    <message>
        <source>it was sent so long ago that the provider may have forgotten its id; a person has to look there</source>
        <translation>elle a été envoyée il y a si longtemps que le prestataire a pu oublier son ID&#xa0;; une personne doit y vérifier</translation>
    </message>
    <message>
        <source>the receiver could not be read (%1)</source>
        <translation>le destinataire n’a pas pu être lu (%1)</translation>
    </message>
    <message>
        <source>it may have been paid, and it must not be sent again (%1); a person has to look at the provider</source>
        <translation>elle a peut-être été payée et ne doit pas être renvoyée (%1)&#xa0;; une personne doit vérifier chez le prestataire</translation>
    </message>
    <message>
        <source>the provider says it came back (%1), but the books do not hold it as issued</source>
        <translation>le prestataire dit qu’elle a été retournée (%1), mais les livres ne la tiennent pas pour attribuée</translation>
    </message>
    <message>
        <source>it came back: %1</source>
        <translation>elle a été retournée&#xa0;: %1</translation>
    </message>
    <message>
        <source>subscription %1 gets another reward in the same run</source>
        <translation>l’abonnement %1 reçoit une autre récompense dans la même exécution</translation>
    </message>
    <message>
        <source>insufficient funds: %1 %2 are there, and the rewards before it take %3</source>
        <translation>solde insuffisant&#xa0;: %1 %2 sont disponibles, et les récompenses précédentes prennent %3</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3)</source>
        <translation>la clé de %1 appartient au compte %2 (%3)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key of its own account.</source>
        <translation>Reconnectez %1 avec une clé de son propre compte.</translation>
    </message>
    <message>
        <source>the provider repeats a server error for it, and it was not found; a person may send it again or end it</source>
        <translation>le prestataire répète une erreur de serveur pour elle, et elle n’a pas été trouvée&#xa0;; une personne peut la renvoyer ou la clore</translation>
    </message>
    <message>
        <source>it was sent with another account (%1, %2)</source>
        <translation>elle a été envoyée avec un autre compte (%1, %2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again; set the clock right</source>
        <translation>l’horloge de cet ordinateur et celle du prestataire diffèrent trop pour la renvoyer&#xa0;; réglez l’horloge</translation>
    </message>
    <message>
        <source>sent; it can be looked up from %1 on</source>
        <translation>envoyée&#xa0;; elle peut être vérifiée à partir du %1</translation>
    </message>
    <message>
        <source>another request used the same key; a person has to look at the provider</source>
        <translation>une autre demande a utilisé la même clé&#xa0;; une personne doit vérifier chez le prestataire</translation>
    </message>
    <message>
        <source>not sent yet: whether it was given before could not be found out (%1)</source>
        <translation>pas encore envoyée&#xa0;: impossible de savoir si elle a déjà été remise (%1)</translation>
    </message>
    <message>
        <source>it was not found at the provider; to be sure it is looked for once more from %1 on</source>
        <translation>elle n’a pas été trouvée chez le prestataire&#xa0;; par sécurité, elle y est cherchée encore une fois à partir du %1</translation>
    </message>
    <message>
        <source>nothing about this reward is uncertain</source>
        <translation>rien n’est incertain pour cette récompense</translation>
    </message>
    <message>
        <source>it is looked up and, if it is not there, sent again by itself</source>
        <translation>elle est vérifiée et, si elle n’y est pas, renvoyée d’elle-même</translation>
    </message>
    <message>
        <source>Issue again, or wait for the next look-up.</source>
        <translation>Attribuez de nouveau, ou attendez la prochaine vérification.</translation>
    </message>
    <message>
        <source>it was sent a moment ago</source>
        <translation>elle vient d’être envoyée</translation>
    </message>
    <message>
        <source>Wait some minutes.</source>
        <translation>Attendez quelques minutes.</translation>
    </message>
    <message>
        <source>it was not found, but it takes two look-ups a day apart to be sure</source>
        <translation>elle n’a pas été trouvée, mais il faut deux vérifications à un jour d’intervalle pour en être sûr</translation>
    </message>
    <message>
        <source>Try again from %1 on.</source>
        <translation>Réessayez à partir du %1.</translation>
    </message>
    <message>
        <source>the sale changed before it was sent</source>
        <translation>la vente a changé avant l’envoi</translation>
    </message>
    <message>
        <source>reward %1 of an open intent is missing</source>
        <translation>la récompense %1 d’une intention ouverte manque</translation>
    </message>
    <message>
        <source>the participant was suspended meanwhile</source>
        <translation>le participant a été suspendu entre-temps</translation>
    </message>
    <message>
        <source>the receiver or the terms changed since</source>
        <translation>le destinataire ou les conditions ont changé depuis</translation>
    </message>
    <message>
        <source>it could be issued now, but nobody has agreed to that yet</source>
        <translation>elle pourrait être attribuée maintenant, mais personne n’y a encore consenti</translation>
    </message>
    <message>
        <source>an earlier attempt is not resolved yet</source>
        <translation>une tentative antérieure n’est pas encore résolue</translation>
    </message>
    <message>
        <source>it has changed since it was listed</source>
        <translation>elle a changé depuis son affichage</translation>
    </message>
    <message>
        <source>another credit for this customer is on its way; what becomes of it comes first</source>
        <translation>un autre crédit pour ce client est en route&#xa0;; son résultat passe d’abord</translation>
    </message>
    <message>
        <source>another reward for this subscription is on its way</source>
        <translation>une autre récompense pour cet abonnement est en route</translation>
    </message>
    <message>
        <source>an earlier attempt already made %1 with other terms (%2)</source>
        <translation>une tentative antérieure a déjà créé %1 avec d’autres conditions (%2)</translation>
    </message>
    <message>
        <source>it changed meanwhile</source>
        <translation>elle a changé entre-temps</translation>
    </message>
    <message>
        <source>another attempt is under way</source>
        <translation>une autre tentative est en cours</translation>
    </message>
    <message>
        <source>reward %1 is missing</source>
        <translation>la récompense %1 manque</translation>
    </message>
    <message>
        <source>it is %1 by now, not approved</source>
        <translation>elle est maintenant à l’état «&#xa0;%1&#xa0;», pas approuvée</translation>
    </message>
    <message>
        <source>its customer was removed meanwhile</source>
        <translation>son client a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>the receiver&apos;s e-mail was changed meanwhile</source>
        <translation>l’e-mail du destinataire a été modifié entre-temps</translation>
    </message>
    <message>
        <source>its customer has another account now</source>
        <translation>son client a maintenant un autre compte</translation>
    </message>
    <message>
        <source>the payout method was changed meanwhile</source>
        <translation>le mode de versement a été modifié entre-temps</translation>
    </message>
    <message>
        <source>the step before it did not succeed</source>
        <translation>l’étape précédente n’a pas abouti</translation>
    </message>
    <message>
        <source>sent, but its outcome could not be written down; it is looked up first (%1)</source>
        <translation>envoyée, mais son résultat n’a pas pu être noté&#xa0;; elle est d’abord vérifiée (%1)</translation>
    </message>
    <message>
        <source>a subscription is chosen for exactly one reward</source>
        <translation>un abonnement est choisi pour exactement une récompense</translation>
    </message>
    <message>
        <source>there is no connection to %1 in %2 mode that could pay it</source>
        <translation>il n’y a pas de connexion à %1 en mode %2 qui pourrait la payer</translation>
    </message>
    <message>
        <source>there are several connections to %1: %2; say which one</source>
        <translation>il y a plusieurs connexions à %1&#xa0;: %2&#xa0;; indiquez laquelle</translation>
    </message>
    <message>
        <source>it was entered by hand and campaign &quot;%1&quot; has several connections, so nobody can tell which account the credit belongs to; issue it by hand</source>
        <translation>elle a été saisie à la main et la campagne «&#xa0;%1&#xa0;» a plusieurs connexions&#xa0;: personne ne peut dire à quel compte appartient le crédit&#xa0;; attribuez-la à la main</translation>
    </message>
    <message>
        <source>it was earned through %1, where nothing is given via %2</source>
        <translation>elle a été gagnée par %1, où rien n’est remis via %2</translation>
    </message>
    <message>
        <source>a reward of kind %1 is not issued via %2</source>
        <translation>une récompense du type %1 n’est pas attribuée via %2</translation>
    </message>
    <message>
        <source>there is not enough money at %1: %2</source>
        <translation>il n’y a pas assez d’argent chez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add money there; nothing more was sent.</source>
        <translation>Approvisionnez-y le compte&#xa0;; rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may do this; what is open goes on then.</source>
        <translation>Reconnectez %1 avec une clé autorisée à le faire&#xa0;; ce qui est en suspens reprend alors.</translation>
    </message>
    <message>
        <source>It is sent when the provider can be reached.</source>
        <translation>Elle est envoyée quand le prestataire est joignable.</translation>
    </message>
    <message>
        <source>refused when it was sent again (%1); whether an earlier attempt arrived is found out first</source>
        <translation>refusée au second envoi (%1)&#xa0;; on vérifie d’abord si une tentative antérieure est arrivée</translation>
    </message>
    <message>
        <source>not accepted yet, it is sent again later (%1)</source>
        <translation>pas encore acceptée, elle est renvoyée plus tard (%1)</translation>
    </message>
    <message>
        <source>the outcome is unknown until it is looked up (%1)</source>
        <translation>le résultat est inconnu jusqu’à sa vérification (%1)</translation>
    </message>
    <message>
        <source>Try again when the provider answers.</source>
        <translation>Réessayez quand le prestataire répond.</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain</source>
        <translation>%1 attribuées, %2 non attribuées, %3 incertaines</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>le prestataire n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>un motif est nécessaire</translation>
    </message>
    <message>
        <source>it is %1, its outcome is not uncertain</source>
        <translation>elle est à l’état «&#xa0;%1&#xa0;», son résultat n’est pas incertain</translation>
    </message>
    <message>
        <source>the provider has taken it and says what becomes of it (%1)</source>
        <translation>le prestataire l’a prise en charge et dit ce qu’il en advient (%1)</translation>
    </message>
    <message>
        <source>Cancel it at the provider; what is not claimed comes back by itself.</source>
        <translation>Annulez-la chez le prestataire&#xa0;; ce qui n’est pas réclamé revient de soi-même.</translation>
    </message>
    <message>
        <source>the provider has not taken it yet; it is sent again by itself</source>
        <translation>le prestataire ne l’a pas encore prise en charge&#xa0;; elle est renvoyée d’elle-même</translation>
    </message>
    <message>
        <source>Issue again first.</source>
        <translation>Attribuez d’abord de nouveau.</translation>
    </message>
    <message>
        <source>it has not been looked for at the provider since it was sent</source>
        <translation>elle n’a pas été cherchée chez le prestataire depuis son envoi</translation>
    </message>
    <message>
        <source>Issue again to look it up, some minutes after it was sent.</source>
        <translation>Attribuez de nouveau pour la vérifier, quelques minutes après son envoi.</translation>
    </message>
    <message>
        <source>the step before it was abandoned</source>
        <translation>l’étape précédente a été abandonnée</translation>
    </message>
    <message>
        <source>reward %1</source>
        <translation>récompense %1</translation>
    </message>
    <message>
        <source>the workspace&apos;s setting &quot;%1&quot; cannot be read</source>
        <translation>le réglage «&#xa0;%1&#xa0;» de l’espace de travail ne peut pas être lu</translation>
    </message>
    <message>
        <source>a limit must be above zero</source>
        <translation>une limite doit être supérieure à zéro</translation>
    </message>
    <message>
        <source>there are two limits in %1</source>
        <translation>il y a deux limites en %1</translation>
    </message>
    <message>
        <source>stop issuing</source>
        <translation>arrêter l’attribution</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>arrêtée par %1</translation>
    </message>
    <message>
        <source>let rewards be issued again</source>
        <translation>autoriser de nouveau l’attribution des récompenses</translation>
    </message>
    <message>
        <source>on again, by %1</source>
        <translation>reprise par %1</translation>
    </message>
    <message>
        <source>set limits of automatic rewards</source>
        <translation>définir les limites des récompenses automatiques</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>définies par %1</translation>
    </message>
    <message>
        <source>issuing is stopped: the books fail the check %1</source>
        <translation>l’attribution est arrêtée&#xa0;: les livres échouent au contrôle %1</translation>
    </message>
    <message>
        <source>Run verify, mend what it names, and run it again.</source>
        <translation>Lancez verify, corrigez ce qu’il indique, puis relancez-le.</translation>
    </message>
    <message>
        <source>issuing was stopped by %1 on %2</source>
        <translation>l’attribution a été arrêtée par %1 le %2</translation>
    </message>
    <message>
        <source>An admin lets rewards be issued again.</source>
        <translation>Un admin autorise de nouveau l’attribution des récompenses.</translation>
    </message>
    <message>
        <source>the first sync of its connection is not complete</source>
        <translation>la première synchronisation de sa connexion n’est pas complète</translation>
    </message>
    <message>
        <source>it is %1, not due</source>
        <translation>elle est à l’état «&#xa0;%1&#xa0;», pas due</translation>
    </message>
    <message>
        <source>nobody approves an own reward</source>
        <translation>personne n’approuve sa propre récompense</translation>
    </message>
    <message>
        <source>no person holds it; %1 is cleared or confirmed as a flag, with a reason</source>
        <translation>aucune personne ne la retient&#xa0;; %1 se lève ou se confirme comme soupçon, avec un motif</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>rien ne la retient</translation>
    </message>
    <message>
        <source>no change of it is proposed</source>
        <translation>aucune modification n’en est proposée</translation>
    </message>
    <message>
        <source>it has been given out as %1, and one reward is sent once: %2 %3 more cannot follow under it. Dismiss the change and give the difference in money with &quot;adjust&quot;.</source>
        <translation>elle a été remise comme %1, et une récompense n’est envoyée qu’une fois&#xa0;: %2 %3 de plus ne peuvent pas suivre sous elle. Écartez la modification et donnez la différence en argent avec «&#xa0;adjust&#xa0;».</translation>
    </message>
    <message>
        <source>nothing about it is in doubt after a restore</source>
        <translation>rien n’est en doute pour elle après une restauration</translation>
    </message>
    <message>
        <source>it is already on hold</source>
        <translation>elle est déjà retenue</translation>
    </message>
    <message>
        <source>there is no such reward</source>
        <translation>cette récompense n’existe pas</translation>
    </message>
    <message>
        <source>%1 done, %2 not done</source>
        <translation>%1 faites, %2 non faites</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3), not to %4 (%5)</source>
        <translation>la clé de %1 appartient au compte %2 (%3), pas à %4 (%5)</translation>
    </message>
    <message>
        <source>interrupted, to be looked up</source>
        <translation>interrompue, à vérifier</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain, %4 on their way</source>
        <translation>%1 attribuées, %2 non attribuées, %3 incertaines, %4 en route</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1&#xa0;% de remise</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de remise</translation>
    </message>
    <message>
        <source>a row of a bulk operation&apos;s file does not end</source>
        <translation>une ligne du fichier d’une opération groupée ne se termine pas</translation>
    </message>
    <message>
        <source>the shop shows what was asked for and an error beside it: %1</source>
        <translation>la boutique montre ce qui a été demandé, accompagné d’une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s answer does not show what was asked for: %1</source>
        <translation>la réponse de la boutique ne montre pas ce qui a été demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Shopify asks for: %2</source>
        <translation>%1 Shopify demande&#xa0;: %2</translation>
    </message>
    <message>
        <source>the answer holds nothing of what was asked for</source>
        <translation>la réponse ne contient rien de ce qui a été demandé</translation>
    </message>
    <message>
        <source>the answer is cut or no JSON</source>
        <translation>la réponse est tronquée ou n’est pas du JSON</translation>
    </message>
    <message>
        <source>the code %1 exists in the shop and is not from here</source>
        <translation>le code %1 existe dans la boutique et ne vient pas d’ici</translation>
    </message>
    <message>
        <source>the shop shows the discount without its code</source>
        <translation>la boutique montre la réduction sans son code</translation>
    </message>
    <message>
        <source>gift card %1 has the mark, but another amount or customer</source>
        <translation>la carte-cadeau %1 porte la marque, mais un autre montant ou client</translation>
    </message>
    <message>
        <source>gift card %1 has this reward&apos;s code, amount and customer, but another note</source>
        <translation>la carte-cadeau %1 a le code, le montant et le client de cette récompense, mais une autre remarque</translation>
    </message>
    <message>
        <source>the list of gift cards does not go on</source>
        <translation>la liste des cartes-cadeaux ne continue pas</translation>
    </message>
    <message>
        <source>the customer has %1 credits of %2, and one of them may be this reward&apos;s</source>
        <translation>le client a %1 crédits de %2, et l’un d’eux peut être celui de cette récompense</translation>
    </message>
    <message>
        <source>the customer&apos;s store credit got %1 credits of %2 since, and the shop does not say which is this reward&apos;s</source>
        <translation>le crédit boutique du client a reçu depuis %1 crédits de %2, et la boutique ne dit pas lequel est celui de cette récompense</translation>
    </message>
    <message>
        <source>the shop&apos;s app lacks the permission %1: %2 %3</source>
        <translation>l’autorisation %1 manque à l’application de la boutique&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Shopify hides store credit: %1</source>
        <translation>Shopify masque le crédit boutique&#xa0;: %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist any more</source>
        <translation>le client %1 n’existe plus</translation>
    </message>
    <message>
        <source>the customer has more accounts than can be looked through</source>
        <translation>le client a plus de comptes qu’on ne peut en parcourir</translation>
    </message>
    <message>
        <source>Shopify hides what an account of store credit got</source>
        <translation>Shopify masque ce qu’un compte de crédit boutique a reçu</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop does not go on</source>
        <translation>une liste dans une réponse de la boutique ne continue pas</translation>
    </message>
    <message>
        <source>a shop takes percentages with two decimals at most</source>
        <translation>une boutique accepte des pourcentages à deux décimales au plus</translation>
    </message>
    <message>
        <source>a discount needs a percentage or an amount</source>
        <translation>une réduction exige un pourcentage ou un montant</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which there is no amount</source>
        <translation>la devise de la boutique est %1, pour laquelle il n’y a pas de montant</translation>
    </message>
    <message>
        <source>Shopify shows this app no e-mail addresses, so the receiver cannot be checked; allow them under API access, Protected customer data</source>
        <translation>Shopify ne montre aucune adresse e-mail à cette application&#xa0;: le destinataire ne peut donc pas être vérifié&#xa0;; autorisez-les sous API access, Protected customer data</translation>
    </message>
    <message>
        <source>customer %1 of the shop has another e-mail address than the receiver</source>
        <translation>le client %1 de la boutique a une autre adresse e-mail que le destinataire</translation>
    </message>
    <message>
        <source>customer %1 does not exist in the shop any more</source>
        <translation>le client %1 n’existe plus dans la boutique</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address to be found by</source>
        <translation>le destinataire n’a pas d’adresse e-mail permettant de le trouver</translation>
    </message>
    <message>
        <source>no customer of the shop has the receiver&apos;s e-mail address</source>
        <translation>aucun client de la boutique n’a l’adresse e-mail du destinataire</translation>
    </message>
    <message>
        <source>%1 customers of the shop have the receiver&apos;s e-mail address; merge them in the shop</source>
        <translation>%1 clients de la boutique ont l’adresse e-mail du destinataire&#xa0;; fusionnez-les dans la boutique</translation>
    </message>
    <message>
        <source>this reward needs an amount above zero</source>
        <translation>cette récompense exige un montant supérieur à zéro</translation>
    </message>
    <message>
        <source>the reward is in %1, the shop&apos;s money is %2</source>
        <translation>la récompense est en %1, la devise de la boutique est %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>the shop gives gift cards of at most %1</source>
        <translation>la boutique remet des cartes-cadeaux de %1 au plus</translation>
    </message>
    <message>
        <source>customer %1 gets a gift card of %2, which Shopify sends to them</source>
        <translation>le client %1 reçoit une carte-cadeau de %2, que Shopify lui envoie</translation>
    </message>
    <message>
        <source>customer %1 gets store credit of %2, and Shopify writes to them</source>
        <translation>le client %1 reçoit un crédit boutique de %2, et Shopify l’en informe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the permanent address of a shop</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse permanente d’une boutique</translation>
    </message>
    <message>
        <source>Give the name before .myshopify.com, as in the address of the shop&apos;s admin: --option shop=NAME.</source>
        <translation>Indiquez le nom qui précède .myshopify.com, comme dans l’adresse de l’admin de la boutique&#xa0;: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Sans elle, aucune commande ne peut être lue&#xa0;: rien ne peut être récompensé.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Les commandes de plus de 60 jours restent masquées&#xa0;: les achats antérieurs d’un client ne sont pas connus, et les remboursements d’anciennes commandes ne sont pas vus.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>Les clients ne peuvent pas être lus&#xa0;: les parrainages ne sont trouvés que par codes et liens, pas par e-mail, tag ou metafield.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Les produits n’ont pas de nom, et les règles pour certains produits ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Les codes de réduction ne peuvent être ni lus ni repris.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>Aucun code de réduction ne peut être créé, ni pour un participant ni comme récompense.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>Aucune carte-cadeau ne peut être remise&#xa0;: elle ne pourrait pas être établie au nom de son destinataire.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>Aucune carte-cadeau ne peut être remise.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>Aucun crédit boutique ne peut être remis&#xa0;: ce qu’un compte a reçu ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>Aucun crédit boutique ne peut être remis.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Demandez-la à Shopify dans le Dev Dashboard&#xa0;: l’application, API access, «&#xa0;Read all orders&#xa0;». Publiez ensuite une version avec cette portée.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Demandez au support de Shopify de l’autoriser pour cette application.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Ajoutez la portée %1 à l’application dans le Dev Dashboard, publiez la version et confirmez-la dans la boutique.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Ajoutez la portée %1 à l’application dans l’admin de la boutique&#xa0;: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Shopify hides names or e-mail addresses of customers from this app; everything else was read. %1</source>
        <translation>Shopify masque à cette application les noms ou adresses e-mail des clients&#xa0;; tout le reste a été lu. %1</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Les noms et adresses e-mail des clients sont masqués&#xa0;: personne n’est reconnu par e-mail, ni un client parrainé ni un participant qui doit recevoir une récompense dans la boutique.</translation>
    </message>
    <message>
        <source>the shop does not say which one it is</source>
        <translation>la boutique ne dit pas laquelle</translation>
    </message>
    <message>
        <source>Shopify answers with version %1 of its interface instead of %2: this program is too old for it. Update it.</source>
        <translation>Shopify répond avec la version %1 de son interface au lieu de %2&#xa0;: ce programme est trop ancien. Mettez-le à jour.</translation>
    </message>
    <message>
        <source>stopped while waiting for Shopify</source>
        <translation>arrêté pendant l’attente de Shopify</translation>
    </message>
    <message>
        <source>Shopify names a file at an address that is not https</source>
        <translation>Shopify indique un fichier à une adresse qui n’est pas en https</translation>
    </message>
    <message>
        <source>the file of a bulk operation: status %1</source>
        <translation>le fichier d’une opération groupée&#xa0;: statut %1</translation>
    </message>
    <message>
        <source>a shop has no coupons: each code has a discount of its own</source>
        <translation>une boutique n’a pas de coupons&#xa0;: chaque code a sa propre réduction</translation>
    </message>
    <message>
        <source>a shop has no discounts that last for some months</source>
        <translation>une boutique n’a pas de réductions qui durent quelques mois</translation>
    </message>
    <message>
        <source>Choose once or for ever for the codes of the shop.</source>
        <translation>Choisissez une fois ou pour toujours pour les codes de la boutique.</translation>
    </message>
    <message>
        <source>a shop cannot keep a code to first orders</source>
        <translation>une boutique ne peut pas réserver un code aux premières commandes</translation>
    </message>
    <message>
        <source>Leave that out for the shop; once per customer is what codes for one order are.</source>
        <translation>Omettez-le pour la boutique&#xa0;; les codes pour une seule commande valent une fois par client.</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which no least amount is named</source>
        <translation>la devise de la boutique est %1, pour laquelle aucun montant minimal n’est indiqué</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of discount that codes combine with.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de réduction avec lequel les codes se combinent.</translation>
    </message>
    <message>
        <source>none, or words out of orders, products, shipping with commas between them.</source>
        <translation>none, ou des mots parmi orders, products, shipping, séparés par des virgules.</translation>
    </message>
    <message>
        <source>%1 cannot be a code in a shop: %2</source>
        <translation>%1 ne peut pas être un code dans une boutique&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no discount %1 in the shop</source>
        <translation>il n’y a pas de réduction %1 dans la boutique</translation>
    </message>
    <message>
        <source>discount %1 of the shop has no codes</source>
        <translation>la réduction %1 de la boutique n’a pas de codes</translation>
    </message>
    <message>
        <source>the codes of a discount do not end</source>
        <translation>les codes d’une réduction ne se terminent pas</translation>
    </message>
    <message>
        <source>the list of discounts does not end</source>
        <translation>la liste des réductions ne se termine pas</translation>
    </message>
    <message>
        <source>there is no code %1 in the shop</source>
        <translation>il n’y a pas de code %1 dans la boutique</translation>
    </message>
    <message>
        <source>the code %1 belongs to a discount of another kind</source>
        <translation>le code %1 appartient à une réduction d’un autre type</translation>
    </message>
    <message>
        <source>Switch it off in the shop&apos;s admin.</source>
        <translation>Désactivez-le dans l’admin de la boutique.</translation>
    </message>
    <message>
        <source>the code %1 shares its discount with %2 others, which would end too</source>
        <translation>le code %1 partage sa réduction avec %2 autres, qui prendraient fin aussi</translation>
    </message>
    <message>
        <source>Take it off the discount in the shop&apos;s admin.</source>
        <translation>Retirez-le de la réduction dans l’admin de la boutique.</translation>
    </message>
    <message>
        <source>the shop still shows the code %1 as usable</source>
        <translation>la boutique montre encore le code %1 comme utilisable</translation>
    </message>
    <message>
        <source>Shopify asks for: %1.</source>
        <translation>Shopify demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The shop is closed or paused: open it in Shopify&apos;s admin, then sync again.</source>
        <translation>La boutique est fermée ou en pause&#xa0;: ouvrez-la dans l’admin de Shopify, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The access token is no longer valid: enter a current one for this connection.</source>
        <translation>Le jeton d’accès n’est plus valable&#xa0;: saisissez-en un actuel pour cette connexion.</translation>
    </message>
    <message>
        <source>The shop is frozen for an unpaid bill; Shopify answers again when it is paid.</source>
        <translation>La boutique est gelée pour une facture impayée&#xa0;; Shopify répond de nouveau quand elle est payée.</translation>
    </message>
    <message>
        <source>Check the shop&apos;s name: --option shop=NAME as before .myshopify.com.</source>
        <translation>Vérifiez le nom de la boutique&#xa0;: --option shop=NAME comme avant .myshopify.com.</translation>
    </message>
    <message>
        <source>Shopify does not offer the method %1</source>
        <translation>Shopify ne propose pas la méthode %1</translation>
    </message>
    <message>
        <source>this is a key of Stripe, not of Shopify</source>
        <translation>c’est une clé de Stripe, pas de Shopify</translation>
    </message>
    <message>
        <source>Take the Admin API access token (shpat_…) of your app, or the secret of an app of the Dev Dashboard.</source>
        <translation>Prenez l’Admin API access token (shpat_…) de votre application, ou le secret d’une application du Dev Dashboard.</translation>
    </message>
    <message>
        <source>this is the secret of an app, not an access token</source>
        <translation>c’est le secret d’une application, pas un jeton d’accès</translation>
    </message>
    <message>
        <source>Give the app&apos;s client ID as well: --option client-id=ID.</source>
        <translation>Indiquez aussi l’ID client de l’application&#xa0;: --option client-id=ID.</translation>
    </message>
    <message>
        <source>this is an access token, but a client ID was given</source>
        <translation>c’est un jeton d’accès, mais un ID client a été indiqué</translation>
    </message>
    <message>
        <source>Leave the option client-id out, or give the app&apos;s client secret.</source>
        <translation>Omettez l’option client-id, ou indiquez le secret client de l’application.</translation>
    </message>
    <message>
        <source>this does not look like a token or secret of Shopify</source>
        <translation>cela ne ressemble pas à un jeton ou un secret de Shopify</translation>
    </message>
    <message>
        <source>Copy it again; it is one word without spaces.</source>
        <translation>Copiez-le de nouveau&#xa0;; c’est un seul mot sans espaces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like an app&apos;s client ID</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à l’ID client d’une application</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Copiez-le depuis les réglages de l’application dans le Dev Dashboard.</translation>
    </message>
    <message>
        <source>order %1 comes without its lines</source>
        <translation>la commande %1 arrive sans ses lignes</translation>
    </message>
    <message>
        <source>the shop gives this app no token: status %1</source>
        <translation>la boutique ne donne pas de jeton à cette application&#xa0;: statut %1</translation>
    </message>
    <message>
        <source>App and shop must belong to the same organization of the Dev Dashboard. Make the app where the shop is, install it there, and use its client ID and secret.</source>
        <translation>L’application et la boutique doivent appartenir à la même organisation du Dev Dashboard. Créez l’application là où est la boutique, installez-la et utilisez son ID client et son secret.</translation>
    </message>
    <message>
        <source>Check client ID and client secret, that a version of the app is released, and that the app is installed on this shop.</source>
        <translation>Vérifiez l’ID client et le secret client, qu’une version de l’application est publiée et que l’application est installée dans cette boutique.</translation>
    </message>
    <message>
        <source>the shop&apos;s answer holds no access token</source>
        <translation>la réponse de la boutique ne contient pas de jeton d’accès</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3</source>
        <translation>le client %1 reçoit son propre code %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3, until %4</source>
        <translation>le client %1 reçoit son propre code %2&#xa0;: %3, jusqu’au %4</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started: %1</source>
        <translation>une opération groupée de la boutique n’a pas été lancée&#xa0;: %1</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started</source>
        <translation>une opération groupée de la boutique n’a pas été lancée</translation>
    </message>
    <message>
        <source>a bulk operation of the shop does not say how long its file is</source>
        <translation>une opération groupée de la boutique ne dit pas la longueur de son fichier</translation>
    </message>
    <message>
        <source>a bulk operation of the shop ended as %1 %2</source>
        <translation>une opération groupée de la boutique s’est terminée par %1 %2</translation>
    </message>
    <message>
        <source>a bulk operation of the shop takes too long</source>
        <translation>une opération groupée de la boutique prend trop de temps</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file with a line that is cut</source>
        <translation>une opération groupée de la boutique a un fichier dont une ligne est tronquée</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file whose rows are not in order</source>
        <translation>une opération groupée de la boutique a un fichier dont les lignes ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a place that cannot be read</source>
        <translation>une opération groupée de la boutique a une adresse qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file of %1 lines for %2 objects</source>
        <translation>une opération groupée de la boutique a un fichier de %1 lignes pour %2 objets</translation>
    </message>
    <message>
        <source>a bulk operation of the shop no longer has its file</source>
        <translation>une opération groupée de la boutique n’a plus son fichier</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file that is cut</source>
        <translation>une opération groupée de la boutique a un fichier tronqué</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop turns in a circle</source>
        <translation>une liste dans une réponse de la boutique tourne en rond</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk has space left.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (version %2 of the books, this one knows %3)</source>
        <translation>%1 a été écrit par un programme plus récent (version %2 des livres, celui-ci connaît %3)</translation>
    </message>
    <message>
        <source>Install the newer program; nothing was changed.</source>
        <translation>Installez le programme plus récent&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>il n’y a pas de base de données %1</translation>
    </message>
    <message>
        <source>there is no workspace in %1</source>
        <translation>il n’y a pas d’espace de travail dans %1</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace.</source>
        <translation>Choisissez un autre répertoire avec --workspace.</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>it is left from an earlier try</source>
        <translation>il reste d’un essai antérieur</translation>
    </message>
    <message>
        <source>the list of erased people goes there</source>
        <translation>la liste des personnes effacées va là</translation>
    </message>
    <message>
        <source>the books in the backup do not end where its manifest says</source>
        <translation>les livres dans la sauvegarde ne se terminent pas là où le dit son manifeste</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>it holds the last changes of the former books</source>
        <translation>il contient les dernières modifications des anciens livres</translation>
    </message>
    <message>
        <source>Choose a file that was written by the command backup, or one of the workspace&apos;s folder backups.</source>
        <translation>Choisissez un fichier écrit par la commande backup, ou l’un de ceux du dossier backups de l’espace de travail.</translation>
    </message>
    <message>
        <source>reward %1 is in another batch</source>
        <translation>la récompense %1 est dans un autre lot</translation>
    </message>
    <message>
        <source>Check that the file and its folder belong to you and can be written.</source>
        <translation>Vérifiez que le fichier et son dossier vous appartiennent et sont accessibles en écriture.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program</source>
        <translation>%1 n’est pas un espace de travail de ce programme</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace, or bring a backup back with referral-desk restore FILE.</source>
        <translation>Choisissez un autre répertoire avec --workspace, ou restaurez une sauvegarde avec referral-desk restore FILE.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE.</source>
        <translation>Restaurez la sauvegarde la plus récente avec referral-desk restore FILE.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 ne peut pas être modifié</translation>
    </message>
    <message>
        <source>the disk of %1 is full</source>
        <translation>le disque de %1 est plein</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was changed.</source>
        <translation>Libérez de la place et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the disk failed while %1 was read or written</source>
        <translation>le disque a échoué pendant la lecture ou l’écriture de %1</translation>
    </message>
    <message>
        <source>Check the disk and whether it has space left, then try again.</source>
        <translation>Vérifiez le disque et la place restante, puis réessayez.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it.</source>
        <translation>Attendez qu’il ait fini, ou fermez-le.</translation>
    </message>
    <message>
        <source>the books refused an entry that contradicts them; nothing was changed</source>
        <translation>les livres ont refusé une écriture qui les contredit&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Le journal contient les détails.</translation>
    </message>
    <message>
        <source>the database of the workspace answered with error %1; nothing was changed</source>
        <translation>la base de données de l’espace de travail a répondu par l’erreur %1&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is not enough memory</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>the database refuses the setting %1=%2</source>
        <translation>la base de données refuse le réglage %1=%2</translation>
    </message>
    <message>
        <source>the file system does not support the write-ahead log</source>
        <translation>le système de fichiers ne prend pas en charge le journal à écriture anticipée</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation>Gardez l’espace de travail sur un disque local.</translation>
    </message>
    <message>
        <source>stopped while reading sales</source>
        <translation>arrêté pendant la lecture des ventes</translation>
    </message>
    <message>
        <source>%1 is damaged, so who was erased before is not known</source>
        <translation>%1 est endommagé&#xa0;: on ne sait donc pas qui a été effacé auparavant</translation>
    </message>
    <message>
        <source>Put back the copy that belongs to this workspace. If desk.sqlite is surely the newest copy of the books, remove the damaged file: the books write it anew.</source>
        <translation>Remettez la copie qui appartient à cet espace de travail. Si desk.sqlite est sûrement la copie la plus récente des livres, supprimez le fichier endommagé&#xa0;: les livres le réécrivent.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 was written by a newer program</source>
        <translation>%1 a été écrit par un programme plus récent</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Installez le programme plus récent.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the lines of conversion %1 cannot be read</source>
        <translation>les lignes de la conversion %1 ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>somebody is reading</source>
        <translation>quelqu’un est en train de lire</translation>
    </message>
    <message>
        <source>It is a text of at most 1 MB, or absent.</source>
        <translation>C’est un texte de 1 Mo au plus, ou rien.</translation>
    </message>
    <message>
        <source>the workspace %1 was left open on another computer: %2</source>
        <translation>l’espace de travail %1 est resté ouvert sur un autre ordinateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close the program there first. If it is closed, or that computer is gone: repeat with --take-over. What it may have issued is looked up before anything is issued here.</source>
        <translation>Fermez-y d’abord le programme. S’il est fermé, ou si cet ordinateur n’existe plus&#xa0;: recommencez avec --take-over. Ce qu’il a peut-être attribué est vérifié avant que rien ne soit attribué ici.</translation>
    </message>
    <message>
        <source>there is no intent %1</source>
        <translation>il n’y a pas d’intention %1</translation>
    </message>
    <message>
        <source>the workspace has version %1, this program knows up to %2</source>
        <translation>l’espace de travail a la version %1, ce programme connaît jusqu’à %2</translation>
    </message>
    <message>
        <source>desk.sqlite is a database, but not a workspace of this program</source>
        <translation>desk.sqlite est une base de données, mais pas un espace de travail de ce programme</translation>
    </message>
    <message>
        <source>after the upgrade a row of %1 points nowhere</source>
        <translation>après la mise à niveau, une ligne de %1 ne pointe nulle part</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>la base de données est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE; the workspace&apos;s folder backups may hold one.</source>
        <translation>Restaurez la sauvegarde la plus récente avec referral-desk restore FILE&#xa0;; le dossier backups de l’espace de travail en contient peut-être une.</translation>
    </message>
    <message>
        <source>line %1: the e-mail is empty</source>
        <translation>ligne %1&#xa0;: l’e-mail est vide</translation>
    </message>
    <message>
        <source>line %1: the code %2 belongs to another participant</source>
        <translation>ligne %1&#xa0;: le code %2 appartient à un autre participant</translation>
    </message>
    <message>
        <source>Give each participant codes of their own.</source>
        <translation>Donnez à chaque participant ses propres codes.</translation>
    </message>
    <message>
        <source>line %1: the code %2 belonged to somebody who was erased</source>
        <translation>ligne %1&#xa0;: le code %2 appartenait à une personne effacée</translation>
    </message>
    <message>
        <source>What was bought with it stays theirs: choose another code.</source>
        <translation>Ce qui a été acheté avec lui reste à cette personne&#xa0;: choisissez un autre code.</translation>
    </message>
    <message>
        <source>there is no payout method %1</source>
        <translation>il n’y a pas de mode de versement %1</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 est un fichier</translation>
    </message>
    <message>
        <source>you may not write in %1</source>
        <translation>vous ne pouvez pas écrire dans %1</translation>
    </message>
    <message>
        <source>the disk of %1 does not take it (full or read-only?)</source>
        <translation>le disque de %1 ne l’accepte pas (plein ou en lecture seule&#xa0;?)</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 n’est pas un répertoire</translation>
    </message>
    <message>
        <source>Choose another place for the workspace with --workspace.</source>
        <translation>Choisissez un autre emplacement pour l’espace de travail avec --workspace.</translation>
    </message>
    <message>
        <source>cannot create the directory %1: %2</source>
        <translation>impossible de créer le répertoire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another place with --workspace, or have this one made writable for you.</source>
        <translation>Choisissez un autre emplacement avec --workspace, ou faites rendre celui-ci accessible en écriture.</translation>
    </message>
    <message>
        <source>cannot make the directory %1 private</source>
        <translation>impossible de rendre le répertoire %1 privé</translation>
    </message>
    <message>
        <source>cannot make the file %1 private</source>
        <translation>impossible de rendre le fichier %1 privé</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>impossible d’ouvrir %1 pour le synchroniser</translation>
    </message>
    <message>
        <source>cannot sync %1 to the disk</source>
        <translation>impossible de synchroniser %1 sur le disque</translation>
    </message>
    <message>
        <source>rest of reward %1</source>
        <translation>reste de la récompense %1</translation>
    </message>
    <message>
        <source>carried to a reward of its own</source>
        <translation>reporté sur une récompense à part</translation>
    </message>
    <message>
        <source>the lines of a conversion cannot be read</source>
        <translation>les lignes d’une conversion ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>the database takes no functions</source>
        <translation>la base de données n’accepte pas de fonctions</translation>
    </message>
    <message>
        <source>the balance has changed meanwhile</source>
        <translation>le solde a changé entre-temps</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>this write-off has already been decided</source>
        <translation>ce passage en perte a déjà fait l’objet d’une décision</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>cette campagne n’existe pas</translation>
    </message>
    <message>
        <source>write-off %1 of this balance waits for a decision already</source>
        <translation>le passage en perte %1 de ce solde attend déjà une décision</translation>
    </message>
    <message>
        <source>Approve or refuse that one first.</source>
        <translation>Approuvez ou refusez d’abord celui-là.</translation>
    </message>
    <message>
        <source>there is no batch %1</source>
        <translation>il n’y a pas de lot %1</translation>
    </message>
    <message>
        <source>the batch has changed meanwhile</source>
        <translation>le lot a changé entre-temps</translation>
    </message>
    <message>
        <source>there is no batch &quot;%1&quot;</source>
        <translation>il n’y a pas de lot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;batch list&quot; shows their numbers.</source>
        <translation>«&#xa0;batch list&#xa0;» affiche leurs numéros.</translation>
    </message>
    <message>
        <source>the campaign %1 has no version</source>
        <translation>la campagne %1 n’a pas de version</translation>
    </message>
    <message>
        <source>the campaign belongs to %1 mode and cannot move to %2 mode</source>
        <translation>la campagne appartient au mode %1 et ne peut pas passer au mode %2</translation>
    </message>
    <message>
        <source>Make a campaign with another name for the other mode.</source>
        <translation>Créez une campagne sous un autre nom pour l’autre mode.</translation>
    </message>
    <message>
        <source>the code %1 belongs to another participant</source>
        <translation>le code %1 appartient à un autre participant</translation>
    </message>
    <message>
        <source>A code keeps the one it was first given to.</source>
        <translation>Un code reste à celui qui l’a reçu en premier.</translation>
    </message>
    <message>
        <source>the code %1 belonged to somebody who was erased</source>
        <translation>le code %1 appartenait à une personne effacée</translation>
    </message>
    <message>
        <source>a request for the code %1 is written down already</source>
        <translation>une demande pour le code %1 est déjà notée</translation>
    </message>
    <message>
        <source>there is already a connection named %1</source>
        <translation>il y a déjà une connexion nommée %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>il n’y a pas de connexion %1</translation>
    </message>
    <message>
        <source>there is no such customer</source>
        <translation>ce client n’existe pas</translation>
    </message>
    <message>
        <source>Name one by the provider&apos;s id or by e-mail address.</source>
        <translation>Indiquez-en un par l’ID du prestataire ou par l’adresse e-mail.</translation>
    </message>
    <message>
        <source>this customer is participant %1, too</source>
        <translation>ce client est aussi le participant %1</translation>
    </message>
    <message>
        <source>Erase the participant; that erases the customer with them.</source>
        <translation>Effacez le participant&#xa0;; le client est effacé avec lui.</translation>
    </message>
    <message>
        <source>there is no referral %1</source>
        <translation>il n’y a pas de parrainage %1</translation>
    </message>
    <message>
        <source>reward %1 has already an intent for step %2</source>
        <translation>la récompense %1 a déjà une intention pour l’étape %2</translation>
    </message>
    <message>
        <source>line %1: the reference %2 is known with other values</source>
        <translation>ligne %1&#xa0;: la référence %2 est connue avec d’autres valeurs</translation>
    </message>
    <message>
        <source>What was entered stays; correct it with an adjustment, or give the new sale a reference of its own.</source>
        <translation>Ce qui a été saisi reste&#xa0;; corrigez-le par un ajustement, ou donnez à la nouvelle vente sa propre référence.</translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation>cette connexion n’existe pas</translation>
    </message>
    <message>
        <source>What was entered stays; give another payment a reference of its own.</source>
        <translation>Ce qui a été saisi reste&#xa0;; donnez à un autre paiement sa propre référence.</translation>
    </message>
    <message>
        <source>there is no campaign named %1</source>
        <translation>il n’y a pas de campagne nommée %1</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>il n’y a pas de participant %1</translation>
    </message>
    <message>
        <source>an earlier page of this sync could not be stored</source>
        <translation>une page antérieure de cette synchronisation n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>a member needs a name</source>
        <translation>un membre exige un nom</translation>
    </message>
    <message>
        <source>there is already a member named %1</source>
        <translation>il y a déjà un membre nommé %1</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>ce membre n’existe pas</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>l’espace de travail est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Let this user write into its directory and the files there.</source>
        <translation>Autorisez cet utilisateur à écrire dans son répertoire et dans les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
        <source>the books in %1 are an older copy than this computer has seen, so nothing is written into them</source>
        <translation>les livres dans %1 sont une copie plus ancienne que celle que cet ordinateur a vue&#xa0;: rien n’y est donc écrit</translation>
    </message>
    <message>
        <source>Put the newest desk.sqlite back; or, if this copy was brought back on purpose, say so with referral-desk verify --restored.</source>
        <translation>Remettez le desk.sqlite le plus récent&#xa0;; ou, si cette copie a été restaurée exprès, indiquez-le avec referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>only %1 MB are free on the disk of %2; nothing is issued with less than %3 MB</source>
        <translation>seuls %1 Mo sont libres sur le disque de %2&#xa0;; rien n’est attribué avec moins de %3 Mo</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was sent.</source>
        <translation>Libérez de la place et réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>the workspace has version %1</source>
        <translation>l’espace de travail a la version %1</translation>
    </message>
    <message>
        <source>the workspace has to be upgraded before it can be read</source>
        <translation>l’espace de travail doit être mis à niveau avant de pouvoir être lu</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>Check whether the disk is full or read-only.</source>
        <translation>Vérifiez si le disque est plein ou en lecture seule.</translation>
    </message>
    <message>
        <source>Create one with referral-desk init, or choose another directory with --workspace.</source>
        <translation>Créez-en un avec referral-desk init, ou choisissez un autre répertoire avec --workspace.</translation>
    </message>
    <message>
        <source>desk.sqlite in %1 is empty</source>
        <translation>desk.sqlite dans %1 est vide</translation>
    </message>
    <message>
        <source>Bring a backup back with referral-desk restore FILE; or remove the empty file to begin anew.</source>
        <translation>Restaurez une sauvegarde avec referral-desk restore FILE&#xa0;; ou supprimez le fichier vide pour recommencer.</translation>
    </message>
    <message>
        <source>Choose a directory that belongs to you with --workspace.</source>
        <translation>Choisissez un répertoire qui vous appartient avec --workspace.</translation>
    </message>
    <message>
        <source>no file can be made in %1</source>
        <translation>aucun fichier ne peut être créé dans %1</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by another process</source>
        <translation>l’espace de travail %1 est utilisé par un autre processus</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>Fermez l’autre programme, ou attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>impossible de supprimer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>impossible de déplacer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot put the restored books at %1: %2</source>
        <translation>impossible de placer les livres restaurés dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of this program</source>
        <translation>%1 est une base de données, mais pas de ce programme</translation>
    </message>
    <message>
        <source>%1 is no backup</source>
        <translation>%1 n’est pas une sauvegarde</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 is not whole: it holds %2 of %3 bytes</source>
        <translation>%1 n’est pas complet&#xa0;: il contient %2 octets sur %3</translation>
    </message>
    <message>
        <source>%1 was changed or damaged since it was written</source>
        <translation>%1 a été modifié ou endommagé depuis son écriture</translation>
    </message>
    <message>
        <source>%1 has a beginning that cannot be read</source>
        <translation>%1 a un début qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4)</source>
        <translation>l’espace de travail %1 est utilisé par %2 (processus %3 sur %4)</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4, since %5)</source>
        <translation>l’espace de travail %1 est utilisé par %2 (processus %3 sur %4, depuis %5)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3), last seen %4</source>
        <translation>%1 sur %2 (processus %3), vu la dernière fois %4</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>un objet était attendu</translation>
    </message>
    <message>
        <source>a raw body without its signature proves nothing</source>
        <translation>un corps brut sans sa signature ne prouve rien</translation>
    </message>
    <message>
        <source>it has not the members object, id, type and data.object of an event</source>
        <translation>il n’a pas les champs object, id, type et data.object d’un événement</translation>
    </message>
    <message>
        <source>it does not say whether it is of test or live mode (livemode)</source>
        <translation>il ne dit pas s’il est du mode test ou réel (livemode)</translation>
    </message>
    <message>
        <source>the line is no whole JSON document</source>
        <translation>la ligne n’est pas un document JSON complet</translation>
    </message>
    <message>
        <source>the file begins a list that is no whole JSON document</source>
        <translation>le fichier commence une liste qui n’est pas un document JSON complet</translation>
    </message>
    <message>
        <source>Lists up to 16 MB can be read; longer logs as one event a line.</source>
        <translation>Des listes jusqu’à 16 Mo peuvent être lues&#xa0;; les journaux plus longs avec un événement par ligne.</translation>
    </message>
    <message>
        <source>the body is no whole JSON document</source>
        <translation>le corps n’est pas un document JSON complet</translation>
    </message>
    <message>
        <source>the body holds another body</source>
        <translation>le corps contient un autre corps</translation>
    </message>
    <message>
        <source>the answer is not an object</source>
        <translation>la réponse n’est pas un objet</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer does not show what was asked for: %1</source>
        <translation>la réponse de Stripe ne montre pas ce qui a été demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the key lacks the permission %1</source>
        <translation>l’autorisation %1 manque à la clé</translation>
    </message>
    <message>
        <source>the customer or subscription is gone at Stripe, so what it was given cannot be seen: %1</source>
        <translation>le client ou l’abonnement n’existe plus chez Stripe&#xa0;: ce qui lui a été remis n’est donc pas visible&#xa0;: %1</translation>
    </message>
    <message>
        <source>a coupon %1 that is not from this reward exists at Stripe</source>
        <translation>un coupon %1 qui n’est pas de cette récompense existe chez Stripe</translation>
    </message>
    <message>
        <source>an active code %1 that is not from this reward exists at Stripe</source>
        <translation>un code actif %1 qui n’est pas de cette récompense existe chez Stripe</translation>
    </message>
    <message>
        <source>coupon %1 was redeemed, but neither subscription %2 nor its invoices show it</source>
        <translation>le coupon %1 a été utilisé, mais ni l’abonnement %2 ni ses factures ne le montrent</translation>
    </message>
    <message>
        <source>transaction %1 has the mark but another amount or currency</source>
        <translation>la transaction %1 porte la marque, mais un autre montant ou une autre devise</translation>
    </message>
    <message>
        <source>the customer has %1 living subscriptions; choose one</source>
        <translation>le client a %1 abonnements en cours&#xa0;; choisissez-en un</translation>
    </message>
    <message>
        <source>subscription %1 is no living subscription of this customer</source>
        <translation>l’abonnement %1 n’est pas un abonnement en cours de ce client</translation>
    </message>
    <message>
        <source>subscription %1 is steered by a schedule, which would undo the change</source>
        <translation>l’abonnement %1 est piloté par un planning, qui annulerait la modification</translation>
    </message>
    <message>
        <source>Stripe takes percentages with two decimals at most</source>
        <translation>Stripe accepte des pourcentages à deux décimales au plus</translation>
    </message>
    <message>
        <source>a coupon reward needs percentOff or amountOff</source>
        <translation>une récompense par coupon exige percentOff ou amountOff</translation>
    </message>
    <message>
        <source>the customer pays in %1, for which the campaign has no amount</source>
        <translation>le client paie en %1, pour quoi la campagne n’a pas de montant</translation>
    </message>
    <message>
        <source>Stripe cannot express %1</source>
        <translation>Stripe ne peut pas exprimer %1</translation>
    </message>
    <message>
        <source>a repeating coupon needs a number of months</source>
        <translation>un coupon répété exige un nombre de mois</translation>
    </message>
    <message>
        <source>subscription %1 gets a coupon of %2</source>
        <translation>l’abonnement %1 reçoit un coupon de %2</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription and gets a promotion code of their own: %2</source>
        <translation>le client %1 n’a pas d’abonnement en cours et reçoit son propre code promo&#xa0;: %2</translation>
    </message>
    <message>
        <source>the customer pays in %1, the reward is in %2</source>
        <translation>le client paie en %1, la récompense est en %2</translation>
    </message>
    <message>
        <source>customer %1 gets a credit of %2 on their next invoice</source>
        <translation>le client %1 reçoit un crédit de %2 sur sa prochaine facture</translation>
    </message>
    <message>
        <source>account credit needs an amount above zero</source>
        <translation>un crédit de compte exige un montant supérieur à zéro</translation>
    </message>
    <message>
        <source>a coupon of a percentage has no amount that could be given as credit</source>
        <translation>un coupon en pourcentage n’a pas de montant qui pourrait être donné en crédit</translation>
    </message>
    <message>
        <source>subscription %1 has several items, and not exactly one of the new price&apos;s product</source>
        <translation>l’abonnement %1 a plusieurs éléments, et pas exactement un seul du produit du nouveau tarif</translation>
    </message>
    <message>
        <source>subscription %1 has this price already</source>
        <translation>l’abonnement %1 a déjà ce tarif</translation>
    </message>
    <message>
        <source>subscription %1 is billed at another interval than price %2</source>
        <translation>l’abonnement %1 est facturé à un autre intervalle que le tarif %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3</source>
        <translation>l’abonnement %1 passe du tarif %2 à %3</translation>
    </message>
    <message>
        <source>its next invoice comes to %1 instead of %2</source>
        <translation>sa prochaine facture s’élève à %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Stripe gave no preview of its next invoice</source>
        <translation>Stripe n’a pas donné d’aperçu de sa prochaine facture</translation>
    </message>
    <message>
        <source>a price change needs the price</source>
        <translation>un changement de tarif exige le tarif</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription whose price could change</source>
        <translation>le client %1 n’a pas d’abonnement en cours dont le tarif pourrait changer</translation>
    </message>
    <message>
        <source>price %1 does not exist at Stripe</source>
        <translation>le tarif %1 n’existe pas chez Stripe</translation>
    </message>
    <message>
        <source>price %1 is no active recurring price</source>
        <translation>le tarif %1 n’est pas un tarif récurrent actif</translation>
    </message>
    <message>
        <source>the subscription is billed in %1, the price is in %2</source>
        <translation>l’abonnement est facturé en %1, le tarif est en %2</translation>
    </message>
    <message>
        <source>the list does not end properly: %1</source>
        <translation>la liste ne se termine pas correctement&#xa0;: %1</translation>
    </message>
    <message>
        <source>the customer holds %1</source>
        <translation>le client détient %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist at Stripe</source>
        <translation>le client %1 n’existe pas chez Stripe</translation>
    </message>
    <message>
        <source>customer %1 was deleted at Stripe</source>
        <translation>le client %1 a été supprimé chez Stripe</translation>
    </message>
    <message>
        <source>customer %1 has another e-mail address at Stripe now</source>
        <translation>le client %1 a maintenant une autre adresse e-mail chez Stripe</translation>
    </message>
    <message>
        <source>the search for customers by e-mail gave no list</source>
        <translation>la recherche de clients par e-mail n’a pas donné de liste</translation>
    </message>
    <message>
        <source>%1 customers have this e-mail address: %2</source>
        <translation>%1 clients ont cette adresse e-mail&#xa0;: %2</translation>
    </message>
    <message>
        <source>an item of subscription %1</source>
        <translation>un élément de l’abonnement %1</translation>
    </message>
    <message>
        <source>the preview of the next invoice has no total</source>
        <translation>l’aperçu de la prochaine facture n’a pas de total</translation>
    </message>
    <message>
        <source>The restricted key does not tell which account it belongs to: let it read the account.</source>
        <translation>La clé restreinte ne dit pas à quel compte elle appartient&#xa0;: autorisez-la à lire le compte.</translation>
    </message>
    <message>
        <source>the key is a %1 key, but Stripe answered with %2 data</source>
        <translation>la clé est une clé du mode %1, mais Stripe a répondu avec des données du mode %2</translation>
    </message>
    <message>
        <source>the key of this connection is not in the keychain</source>
        <translation>la clé de cette connexion n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>Connect again and enter the key.</source>
        <translation>Reconnectez et saisissez la clé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <translation>aucun trousseau ne répond</translation>
    </message>
    <message>
        <source>Stripe cannot express %1 %2</source>
        <translation>Stripe ne peut pas exprimer %1 %2</translation>
    </message>
    <message>
        <source>a coupon needs a percentage or an amount</source>
        <translation>un coupon exige un pourcentage ou un montant</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer is no promotion code</source>
        <translation>la réponse de Stripe n’est pas un code promo</translation>
    </message>
    <message>
        <source>%1 cannot be a code at Stripe: %2</source>
        <translation>%1 ne peut pas être un code chez Stripe&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no coupon %1 at Stripe</source>
        <translation>il n’y a pas de coupon %1 chez Stripe</translation>
    </message>
    <message>
        <source>The key was rolled, deleted or has expired: enter a current one for this connection.</source>
        <translation>La clé a été renouvelée, supprimée ou a expiré&#xa0;: saisissez-en une actuelle pour cette connexion.</translation>
    </message>
    <message>
        <source>Give the restricted key the permission %1 in Stripe&apos;s dashboard.</source>
        <translation>Donnez à la clé restreinte l’autorisation %1 dans le dashboard de Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not offer the method %1</source>
        <translation>Stripe ne propose pas la méthode %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la réponse est vide</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>la réponse est une page web, pas du JSON</translation>
    </message>
    <message>
        <source>the answer is larger than 16 MB</source>
        <translation>la réponse dépasse 16 Mo</translation>
    </message>
    <message>
        <source>the JSON of the answer is cut off or broken (%1)</source>
        <translation>le JSON de la réponse est tronqué ou défectueux (%1)</translation>
    </message>
    <message>
        <source>Something between this computer and Stripe may have answered in its place (proxy, sign-in page).</source>
        <translation>Quelque chose entre cet ordinateur et Stripe a peut-être répondu à sa place (proxy, page de connexion).</translation>
    </message>
    <message>
        <source>Use a secret key (sk_…) or a restricted key (rk_…) from Developers → API keys.</source>
        <translation>Utilisez une clé secrète (sk_…) ou une clé restreinte (rk_…) depuis Developers → API keys.</translation>
    </message>
    <message>
        <source>this is a publishable key (pk_…): it belongs into web pages and cannot read data</source>
        <translation>c’est une clé publiable (pk_…)&#xa0;: elle a sa place dans les pages web et ne peut pas lire de données</translation>
    </message>
    <message>
        <source>this is a webhook secret (whsec_…), not an API key</source>
        <translation>c’est un secret de webhook (whsec_…), pas une clé API</translation>
    </message>
    <message>
        <source>this does not look like an API key of Stripe</source>
        <translation>cela ne ressemble pas à une clé API de Stripe</translation>
    </message>
    <message>
        <source>the signature cannot be read: %1</source>
        <translation>la signature ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is the value of the header Stripe-Signature, t=…,v1=…</source>
        <translation>C’est la valeur de l’en-tête Stripe-Signature, t=…,v1=…</translation>
    </message>
    <message>
        <source>a part is not name=value</source>
        <translation>une partie n’est pas de la forme name=value</translation>
    </message>
    <message>
        <source>two times</source>
        <translation>deux heures</translation>
    </message>
    <message>
        <source>the time is no number</source>
        <translation>l’heure n’est pas un nombre</translation>
    </message>
    <message>
        <source>no time (t=)</source>
        <translation>pas d’heure (t=)</translation>
    </message>
    <message>
        <source>there is no signing secret to verify with</source>
        <translation>il n’y a pas de secret de signature pour vérifier</translation>
    </message>
    <message>
        <source>the signature does not fit the body</source>
        <translation>la signature ne correspond pas au corps</translation>
    </message>
    <message>
        <source>The body was changed, or it was signed with another secret than the one of this connection.</source>
        <translation>Le corps a été modifié, ou il a été signé avec un autre secret que celui de cette connexion.</translation>
    </message>
    <message>
        <source>the signature is %1 seconds away from now</source>
        <translation>la signature est à %1 secondes de l’heure actuelle</translation>
    </message>
    <message>
        <source>A signature is good for five minutes; check this computer&apos;s clock.</source>
        <translation>Une signature vaut cinq minutes&#xa0;; vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>the customer has no e-mail address</source>
        <translation>le client n’a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>the participant has no e-mail address</source>
        <translation>le participant n’a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>no customer at Stripe has the customer&apos;s e-mail address</source>
        <translation>aucun client chez Stripe n’a l’adresse e-mail du client</translation>
    </message>
    <message>
        <source>no customer at Stripe has the participant&apos;s e-mail address</source>
        <translation>aucun client chez Stripe n’a l’adresse e-mail du participant</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 contient %2</translation>
    </message>
    <message>
        <source>%1 holds a discount</source>
        <translation>%1 contient une réduction</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>abonnement %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>a line of invoice %1</source>
        <translation>une ligne de la facture %1</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>une réduction</translation>
    </message>
    <message>
        <source>a discount until %1</source>
        <translation>une réduction jusqu’au %1</translation>
    </message>
    <message>
        <source>coupon %1</source>
        <translation>coupon %1</translation>
    </message>
    <message>
        <source>coupon %1 until %2</source>
        <translation>coupon %1 jusqu’au %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3: its next invoice comes to %4 instead of %5</source>
        <translation>l’abonnement %1 passe du tarif %2 à %3&#xa0;: sa prochaine facture s’élève à %4 au lieu de %5</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3; Stripe gave no preview of its next invoice</source>
        <translation>l’abonnement %1 passe du tarif %2 à %3&#xa0;; Stripe n’a pas donné d’aperçu de sa prochaine facture</translation>
    </message>
    <message>
        <source>%1: the key lacks the permission %2</source>
        <translation>%1&#xa0;: l’autorisation %2 manque à la clé</translation>
    </message>
    <message>
        <source>%1: the answer is not a list</source>
        <translation>%1&#xa0;: la réponse n’est pas une liste</translation>
    </message>
    <message>
        <source>%1: the answer does not say which are there</source>
        <translation>%1&#xa0;: la réponse ne dit pas lesquels existent</translation>
    </message>
    <message>
        <source>%1: a row without id</source>
        <translation>%1&#xa0;: une ligne sans ID</translation>
    </message>
    <message>
        <source>%1: the answer is not an object</source>
        <translation>%1&#xa0;: la réponse n’est pas un objet</translation>
    </message>
    <message>
        <source>%1: the answer is not an account</source>
        <translation>%1&#xa0;: la réponse n’est pas un compte</translation>
    </message>
    <message>
        <source>%1: an event without id</source>
        <translation>%1&#xa0;: un événement sans ID</translation>
    </message>
    <message>
        <source>a row of the list of %1s is not an object</source>
        <translation>une ligne de la liste de %1 n’est pas un objet</translation>
    </message>
    <message>
        <source>the list mixes test and live objects at %1</source>
        <translation>la liste mélange objets de test et réels à %1</translation>
    </message>
    <message>
        <source>the answer is not a list</source>
        <translation>la réponse n’est pas une liste</translation>
    </message>
    <message>
        <source>the list has no data</source>
        <translation>la liste n’a pas de data</translation>
    </message>
    <message>
        <source>the list does not say whether there is more</source>
        <translation>la liste ne dit pas s’il y en a d’autres</translation>
    </message>
    <message>
        <source>no signature of scheme v1</source>
        <translation>pas de signature du schéma v1</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Choisissez une autre sauvegarde&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>la sauvegarde ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that the disk has space left.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>this is not the passphrase of the backup, or its beginning was changed</source>
        <translation>ce n’est pas la phrase secrète de la sauvegarde, ou son début a été modifié</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was made with; nothing was changed.</source>
        <translation>Réessayez avec la phrase secrète de sa création&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the signing key in the keychain cannot be read</source>
        <translation>la clé de signature dans le trousseau ne peut pas être lue</translation>
    </message>
    <message>
        <source>the data key cannot be read: it is not 32 bytes as base64 text</source>
        <translation>la clé de données ne peut pas être lue&#xa0;: ce ne sont pas 32 octets en texte base64</translation>
    </message>
    <message>
        <source>an encrypted field was changed, moved or cut</source>
        <translation>un champ chiffré a été modifié, déplacé ou tronqué</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; a backup may hold it whole.</source>
        <translation>Lancez «&#xa0;verify&#xa0;»&#xa0;; une sauvegarde le contient peut-être intact.</translation>
    </message>
    <message>
        <source>there is no RSA public key of 2048 bits or more in it</source>
        <translation>il ne contient pas de clé publique RSA de 2048 bits ou plus</translation>
    </message>
    <message>
        <source>the stored check of a passphrase cannot be read</source>
        <translation>le contrôle enregistré d’une phrase secrète ne peut pas être lu</translation>
    </message>
    <message>
        <source>An admin can set a new passphrase with members passphrase.</source>
        <translation>Un admin peut définir une nouvelle phrase secrète avec members passphrase.</translation>
    </message>
    <message>
        <source>128 MB must be free.</source>
        <translation>128 Mo doivent être libres.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>le fichier est en UTF-16, pas en UTF-8</translation>
    </message>
    <message>
        <source>the file is a spreadsheet or an archive, not CSV</source>
        <translation>le fichier est un classeur ou une archive, pas du CSV</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>le texte contient un caractère NUL</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 columns, more than the %2 allowed</source>
        <translation>%1 colonnes, plus que les %2 autorisées</translation>
    </message>
    <message>
        <source>column %1 has no name</source>
        <translation>la colonne %1 n’a pas de nom</translation>
    </message>
    <message>
        <source>The first row must hold the column names.</source>
        <translation>La première ligne doit contenir les noms des colonnes.</translation>
    </message>
    <message>
        <source>column %1: the name &quot;%2&quot; occurs twice</source>
        <translation>colonne %1&#xa0;: le nom «&#xa0;%2&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 cellules là où l’en-tête en a %2</translation>
    </message>
    <message>
        <source>%1 bytes, more than the %2 allowed in a cell</source>
        <translation>%1 octets, plus que les %2 autorisés dans une cellule</translation>
    </message>
    <message>
        <source>the file has more than the %1 bytes allowed</source>
        <translation>le fichier a plus que les %1 octets autorisés</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>more than the %1 rows allowed</source>
        <translation>plus que les %1 lignes autorisées</translation>
    </message>
    <message>
        <source>column %1: a quote is opened and never closed</source>
        <translation>colonne %1&#xa0;: un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>un guillemet dans une cellule qui ne commence pas par un guillemet</translation>
    </message>
    <message>
        <source>text behind the closing quote</source>
        <translation>du texte après le guillemet fermant</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes allowed</source>
        <translation>%1 a plus que les %2 octets autorisés</translation>
    </message>
    <message>
        <source>nothing can be written in %1: %2</source>
        <translation>rien ne peut être écrit dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and that its disk is neither full nor read-only.</source>
        <translation>Vérifiez que le dossier vous appartient et que son disque n’est ni plein ni en lecture seule.</translation>
    </message>
    <message>
        <source>a spreadsheet holds no more than %1 rows</source>
        <translation>un classeur ne contient pas plus de %1 lignes</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer rows.</source>
        <translation>Choisissez CSV, ou moins de lignes.</translation>
    </message>
    <message>
        <source>the table is too large for a spreadsheet</source>
        <translation>la table est trop grande pour un classeur</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>rien ne répond à cette adresse</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>l’autre côté a fermé la connexion</translation>
    </message>
    <message>
        <source>the name of this host is not known; is the computer online?</source>
        <translation>le nom de cet hôte n’est pas connu&#xa0;; l’ordinateur est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>the computer lost its network</source>
        <translation>l’ordinateur a perdu son réseau</translation>
    </message>
    <message>
        <source>the proxy of this computer did not connect</source>
        <translation>le proxy de cet ordinateur n’a pas établi la connexion</translation>
    </message>
    <message>
        <source>the proxy of this computer wants a password</source>
        <translation>le proxy de cet ordinateur demande un mot de passe</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>la connexion a été perdue pendant l’envoi</translation>
    </message>
    <message>
        <source>what came back is no web answer</source>
        <translation>ce qui est revenu n’est pas une réponse web</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>la connexion a échoué (erreur réseau %1)</translation>
    </message>
    <message>
        <source>cancelled while the answer was awaited</source>
        <translation>annulé pendant l’attente de la réponse</translation>
    </message>
    <message>
        <source>the answer is larger than the limit of %1 bytes</source>
        <translation>la réponse dépasse la limite de %1 octets</translation>
    </message>
    <message>
        <source>no byte for %1 ms</source>
        <translation>aucun octet pendant %1 ms</translation>
    </message>
    <message>
        <source>no whole answer within %1 ms</source>
        <translation>pas de réponse complète en %1 ms</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then repeat.</source>
        <translation>Vérifiez la connexion réseau et l’adresse, puis recommencez.</translation>
    </message>
    <message>
        <source>the answer (status %1) broke off: %2</source>
        <translation>la réponse (statut %1) s’est interrompue&#xa0;: %2</translation>
    </message>
    <message>
        <source>the connection was lost before an answer: %1</source>
        <translation>la connexion a été perdue avant une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>redirected (status %1), which is not followed</source>
        <translation>redirigé (statut %1), ce qui n’est pas suivi</translation>
    </message>
    <message>
        <source>the answer has %1 of %2 promised bytes</source>
        <translation>la réponse a %1 des %2 octets annoncés</translation>
    </message>
    <message>
        <source>Whether it was carried out is looked up before anything is sent again.</source>
        <translation>On vérifie si cela a été exécuté avant que rien ne soit renvoyé.</translation>
    </message>
    <message>
        <source>the key is empty or holds characters that no key has</source>
        <translation>la clé est vide ou contient des caractères qu’aucune clé n’a</translation>
    </message>
    <message>
        <source>Copy it again, without spaces and line breaks around it.</source>
        <translation>Copiez-la de nouveau, sans espaces ni sauts de ligne autour.</translation>
    </message>
    <message>
        <source>cancelled before anything was sent</source>
        <translation>annulé avant tout envoi</translation>
    </message>
    <message>
        <source>cancelled; nothing more was sent</source>
        <translation>annulé&#xa0;; rien d’autre n’a été envoyé</translation>
    </message>
    <message>
        <source>%1: the answer is no JSON</source>
        <translation>%1&#xa0;: la réponse n’est pas du JSON</translation>
    </message>
    <message>
        <source>a secret must be text of 1 to %1 bytes</source>
        <translation>un secret doit être un texte de 1 à %1 octets</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain; remove it</source>
        <translation>un fichier en texte clair %1 serait utilisé à la place du trousseau&#xa0;; supprimez-le</translation>
    </message>
    <message>
        <source>the keychain service does not answer</source>
        <translation>le service de trousseau ne répond pas</translation>
    </message>
    <message>
        <source>no answer within %1 ms; the keychain waits to be unlocked</source>
        <translation>pas de réponse en %1 ms&#xa0;; le trousseau attend d’être déverrouillé</translation>
    </message>
    <message>
        <source>access denied: %1</source>
        <translation>accès refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the default collection is locked</source>
        <translation>la collection par défaut est verrouillée</translation>
    </message>
    <message>
        <source>the keychain service has no default collection</source>
        <translation>le service de trousseau n’a pas de collection par défaut</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>pas dans le trousseau</translation>
    </message>
    <message>
        <source>the keychain waits to be unlocked</source>
        <translation>le trousseau attend d’être déverrouillé</translation>
    </message>
    <message>
        <source>this keychain has never held anything of this workspace</source>
        <translation>ce trousseau n’a jamais rien contenu de cet espace de travail</translation>
    </message>
    <message>
        <source>%1: the keychain is locked</source>
        <translation>%1&#xa0;: le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>no answer within %1 ms</source>
        <translation>pas de réponse en %1 ms</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by the environment variable REFERRAL_DESK_SECRET_%1.</source>
        <translation>Démarrez un service de trousseau, ou indiquez la clé par la variable d’environnement REFERRAL_DESK_SECRET_%1.</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain</source>
        <translation>un fichier en texte clair %1 serait utilisé à la place du trousseau</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>writing to the keychain</source>
        <translation>écriture dans le trousseau</translation>
    </message>
    <message>
        <source>reading back from the keychain</source>
        <translation>relecture du trousseau</translation>
    </message>
    <message>
        <source>the keychain gives back another value than was written</source>
        <translation>le trousseau rend une autre valeur que celle écrite</translation>
    </message>
    <message>
        <source>erasing from the keychain</source>
        <translation>effacement du trousseau</translation>
    </message>
    <message>
        <source>the keychain still holds the secret after erasing it</source>
        <translation>le trousseau contient encore le secret après son effacement</translation>
    </message>
    <message>
        <source>erasing from the keychain: %1</source>
        <translation>effacement du trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>the backup is not whole: its end is missing</source>
        <translation>la sauvegarde n’est pas complète&#xa0;: sa fin manque</translation>
    </message>
    <message>
        <source>the backup has something behind its end</source>
        <translation>la sauvegarde a quelque chose après sa fin</translation>
    </message>
    <message>
        <source>the backup was changed, cut or damaged since it was written (piece %1)</source>
        <translation>la sauvegarde a été modifiée, tronquée ou endommagée depuis son écriture (morceau %1)</translation>
    </message>
    <message>
        <source>the backup is none of this program&apos;s encrypted backups</source>
        <translation>la sauvegarde n’est pas une sauvegarde chiffrée de ce programme</translation>
    </message>
    <message>
        <source>the backup has a beginning that cannot be read</source>
        <translation>la sauvegarde a un début qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1: no connection; nothing was sent: %2</source>
        <translation>%1&#xa0;: pas de connexion&#xa0;; rien n’a été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no secure connection: %2</source>
        <translation>%1&#xa0;: pas de connexion sécurisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no connection: %2</source>
        <translation>%1&#xa0;: pas de connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and whether a proxy or a virus scanner looks into encrypted connections.</source>
        <translation>Vérifiez la date de l’ordinateur et si un proxy ou un antivirus inspecte les connexions chiffrées.</translation>
    </message>
    <message>
        <source>Choose CSV.</source>
        <translation>Choisissez CSV.</translation>
    </message>
    <message>
        <source>A connection to Shopify needs to know the shop.</source>
        <translation>Une connexion à Shopify doit connaître la boutique.</translation>
    </message>
    <message>
        <source>Give its name as before .myshopify.com: --option shop=NAME.</source>
        <translation>Indiquez son nom comme avant .myshopify.com&#xa0;: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Option %1=%2 is not NAMESPACE.KEY.</source>
        <translation>L’option %1=%2 n’est pas de la forme NAMESPACE.KEY.</translation>
    </message>
    <message>
        <source>As the metafield is called in the shop&apos;s admin, for example referral_desk.affiliate.</source>
        <translation>Comme le metafield s’appelle dans l’admin de la boutique, par exemple referral_desk.affiliate.</translation>
    </message>
    <message>
        <source>%1 only pays out: promotion codes are made where the sales are.</source>
        <translation>%1 ne fait que verser&#xa0;: les codes promo sont créés là où sont les ventes.</translation>
    </message>
    <message>
        <source>A shop has no pace to choose: Shopify&apos;s own limit is kept by itself.</source>
        <translation>Une boutique n’a pas de rythme à choisir&#xa0;: la limite de Shopify est respectée d’elle-même.</translation>
    </message>
    <message>
        <source>A shop has no log of events that could be imported.</source>
        <translation>Une boutique n’a pas de journal d’événements à importer.</translation>
    </message>
    <message>
        <source>Sync it instead.</source>
        <translation>Synchronisez-la plutôt.</translation>
    </message>
    <message>
        <source>Option %1=%2: %3.</source>
        <translation>Option %1=%2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Give the whole path of a PEM file with the certificate of your company&apos;s authority; whoever runs your network has it.</source>
        <translation>Indiquez le chemin complet d’un fichier PEM avec le certificat de l’autorité de votre entreprise&#xa0;; la personne qui gère votre réseau l’a.</translation>
    </message>
    <message>
        <source>not a whole path</source>
        <translation>pas un chemin complet</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>aucun certificat dedans</translation>
    </message>
    <message>
        <source>a certificate in it is not that of an authority</source>
        <translation>un certificat qu’il contient n’est pas celui d’une autorité</translation>
    </message>
    <message>
        <source>a certificate in it has expired</source>
        <translation>un certificat qu’il contient a expiré</translation>
    </message>
    <message>
        <source>Option %1=%2 is neither yes nor no.</source>
        <translation>L’option %1=%2 n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>Option %1 has to be a plain text of at most %2 characters.</source>
        <translation>L’option %1 doit être un texte simple d’au plus %2 caractères.</translation>
    </message>
    <message>
        <source>Option public-key=%1 is not a whole path.</source>
        <translation>L’option public-key=%1 n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>Give the file that the dashboard of Cashfree made for two-factor authentication.</source>
        <translation>Indiquez le fichier que le dashboard de Cashfree a créé pour l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>too large to be encrypted</source>
        <translation>trop grand pour être chiffré</translation>
    </message>
    <message>
        <source>this field was encrypted with another key than the keychain&apos;s</source>
        <translation>ce champ a été chiffré avec une autre clé que celle du trousseau</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in-review</source>
        <translation>à l’examen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dû</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>batched</source>
        <translation>dans un lot</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>non réclamé</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>caduc</translation>
    </message>
    <message>
        <source>partly-reversed</source>
        <translation>repris en partie</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>export-uncertain</source>
        <translation>export incertain</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>rapproché</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>examinateur</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>approbateur</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en activité</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer l’approbation</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retenir</translation>
    </message>
    <message>
        <source>release</source>
        <translation>lever la retenue</translation>
    </message>
    <message>
        <source>accept-change</source>
        <translation>accepter la modification</translation>
    </message>
    <message>
        <source>dismiss-change</source>
        <translation>écarter la modification</translation>
    </message>
    <message>
        <source>confirm-unissued</source>
        <translation>confirmer comme non attribuée</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>coupon</translation>
    </message>
    <message>
        <source>account-credit</source>
        <translation>crédit de compte</translation>
    </message>
    <message>
        <source>price-change</source>
        <translation>changement de tarif</translation>
    </message>
    <message>
        <source>store-credit</source>
        <translation>crédit boutique</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>carte-cadeau</translation>
    </message>
    <message>
        <source>discount-code</source>
        <translation>code de réduction</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>refer-single</source>
        <translation>parrainage, un seul côté</translation>
    </message>
    <message>
        <source>refer-double</source>
        <translation>parrainage, deux côtés</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>affiliation</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>paliers</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>litige</translation>
    </message>
    <message>
        <source>refund-pending</source>
        <translation>remboursement en cours</translation>
    </message>
    <message>
        <source>self-referral</source>
        <translation>auto-parrainage</translation>
    </message>
    <message>
        <source>self-referral-weak</source>
        <translation>auto-parrainage possible</translation>
    </message>
    <message>
        <source>foreign-code</source>
        <translation>code étranger</translation>
    </message>
    <message>
        <source>rate-missing</source>
        <translation>taux manquant</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>count-fell</source>
        <translation>décompte en baisse</translation>
    </message>
    <message>
        <source>late-change</source>
        <translation>modification tardive</translation>
    </message>
    <message>
        <source>company-domain</source>
        <translation>domaine de l’entreprise</translation>
    </message>
    <message>
        <source>disposable-email</source>
        <translation>e-mail jetable</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>cadence</translation>
    </message>
    <message>
        <source>look-alike-email</source>
        <translation>e-mail ressemblant</translation>
    </message>
    <message>
        <source>duplicate-email</source>
        <translation>e-mail en double</translation>
    </message>
    <message>
        <source>prize-given</source>
        <translation>prix déjà remis</translation>
    </message>
    <message>
        <source>shared-destination</source>
        <translation>destination partagée</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>paypal-id</source>
        <translation>ID PayPal</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>uk-account</source>
        <translation>compte britannique</translation>
    </message>
    <message>
        <source>us-account</source>
        <translation>compte américain</translation>
    </message>
    <message>
        <source>au-account</source>
        <translation>compte australien</translation>
    </message>
    <message>
        <source>ca-account</source>
        <translation>compte canadien</translation>
    </message>
    <message>
        <source>indian-account</source>
        <translation>compte indien</translation>
    </message>
    <message>
        <source>upi</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>wise-recipient</source>
        <translation>destinataire Wise</translation>
    </message>
    <message>
        <source>stripe-account</source>
        <translation>compte Stripe</translation>
    </message>
    <message>
        <source>there is no %1 mode campaign</source>
        <translation>il n’y a pas de campagne en mode %1</translation>
    </message>
    <message>
        <source>Apply the campaign whose terms the money falls under.</source>
        <translation>Appliquez la campagne dont les conditions couvrent cet argent.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 to %2 are missing</source>
        <translation>%1 à %2 manquent</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 a été attribué deux fois</translation>
    </message>
    <message>
        <source>it is not the number of its place</source>
        <translation>ce n’est pas le numéro de sa place</translation>
    </message>
    <message>
        <source>record %1 of the books gave it, and no payout has it</source>
        <translation>l’écriture %1 des livres l’a attribué, et aucun versement ne l’a</translation>
    </message>
    <message>
        <source>record %1 of the books gave other numbers</source>
        <translation>l’écriture %1 des livres a attribué d’autres numéros</translation>
    </message>
    <message>
        <source>%1 was given twice, by record %2 once more</source>
        <translation>%1 a été attribué deux fois, la seconde par l’écriture %2</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>une seule écriture</translation>
    </message>
    <message>
        <source>no record of the books gave it</source>
        <translation>aucune écriture des livres ne l’a attribué</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>une écriture</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>écriture %1</translation>
    </message>
    <message>
        <source>is not the record that was signed</source>
        <translation>n’est pas l’écriture qui a été signée</translation>
    </message>
    <message>
        <source>no outside head</source>
        <translation>pas de tête externe</translation>
    </message>
    <message>
        <source>was signed, but the chain ends at %1</source>
        <translation>a été signée, mais la chaîne se termine à %1</translation>
    </message>
    <message>
        <source>its signature is not by the workspace&apos;s key</source>
        <translation>sa signature n’est pas celle de la clé de l’espace de travail</translation>
    </message>
    <message>
        <source>no record of the chain names it</source>
        <translation>aucune écriture de la chaîne ne la nomme</translation>
    </message>
    <message>
        <source>unsigned since entry %1</source>
        <translation>non signé depuis l’écriture %1</translation>
    </message>
    <message>
        <source>the books end here, but this computer has seen them end at entry %1: an older copy. Nothing is written until the newest file is back, or verify --restored says that this one was brought back on purpose</source>
        <translation>les livres se terminent ici, mais cet ordinateur les a vus se terminer à l’écriture %1&#xa0;: une copie plus ancienne. Rien n’est écrit tant que le fichier le plus récent n’est pas revenu, ou que verify --restored n’indique pas que celui-ci a été restauré volontairement</translation>
    </message>
    <message>
        <source>is not the record this computer has seen there: the chain was written anew, or an older copy was worked on. Bring the newest file or a backup back; verify --restored goes on with these books</source>
        <translation>n’est pas l’écriture que cet ordinateur y a vue&#xa0;: la chaîne a été réécrite, ou le travail s’est fait sur une copie plus ancienne. Remettez le fichier le plus récent ou une sauvegarde&#xa0;; verify --restored continue avec ces livres</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>payout %1</source>
        <translation>versement %1</translation>
    </message>
    <message>
        <source>member %1 signing key %2</source>
        <translation>clé de signature %2 du membre %1</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>membre %1</translation>
    </message>
    <message>
        <source>a key of a member is in no record</source>
        <translation>une clé d’un membre ne figure dans aucune écriture</translation>
    </message>
    <message>
        <source>a key of a member is missing</source>
        <translation>une clé d’un membre manque</translation>
    </message>
    <message>
        <source>a valid signature</source>
        <translation>une signature valable</translation>
    </message>
    <message>
        <source>it is not the sum of what it pays of each reward</source>
        <translation>ce n’est pas la somme de ce qu’il paie de chaque récompense</translation>
    </message>
    <message>
        <source>its lines are not its total</source>
        <translation>ses lignes ne font pas son total</translation>
    </message>
    <message>
        <source>%1 in %2 lines</source>
        <translation>%1 en %2 lignes</translation>
    </message>
    <message>
        <source>its lines are not those it was made of</source>
        <translation>ses lignes ne sont pas celles dont il a été fait</translation>
    </message>
    <message>
        <source>its seal does not match its lines and approvals</source>
        <translation>son sceau ne correspond pas à ses lignes et approbations</translation>
    </message>
    <message>
        <source>it was sealed without a second person</source>
        <translation>il a été scellé sans une seconde personne</translation>
    </message>
    <message>
        <source>an approval of somebody else</source>
        <translation>une approbation de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>it is not what the books say was made</source>
        <translation>ce n’est pas ce qui a été créé selon les livres</translation>
    </message>
    <message>
        <source>an approval of it is in no record</source>
        <translation>une de ses approbations ne figure dans aucune écriture</translation>
    </message>
    <message>
        <source>its seal is not the one in the books</source>
        <translation>son sceau n’est pas celui des livres</translation>
    </message>
    <message>
        <source>the signature of its seal is not the one in the books</source>
        <translation>la signature de son sceau n’est pas celle des livres</translation>
    </message>
    <message>
        <source>its seal was signed and is not any more</source>
        <translation>son sceau était signé et ne l’est plus</translation>
    </message>
    <message>
        <source>its reward %1 is in another batch, too</source>
        <translation>sa récompense %1 est aussi dans un autre lot</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>un seul lot</translation>
    </message>
    <message>
        <source>it is %1, and its reward %2 is not</source>
        <translation>il est %1, et sa récompense %2 ne l’est pas</translation>
    </message>
    <message>
        <source>invoice %1 follows %2: a person said so</source>
        <translation>la facture %1 suit %2&#xa0;: une personne l’a indiqué</translation>
    </message>
    <message>
        <source>is in a batch that does not know it</source>
        <translation>est dans un lot qui ne la connaît pas</translation>
    </message>
    <message>
        <source>one line of a batch</source>
        <translation>une seule ligne d’un lot</translation>
    </message>
    <message>
        <source>number %1 is missing</source>
        <translation>le numéro %1 manque</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>ne suit pas l’écriture précédente</translation>
    </message>
    <message>
        <source>its content does not match its hash</source>
        <translation>son contenu ne correspond pas à son hachage</translation>
    </message>
    <message>
        <source>what was typed with it has been changed</source>
        <translation>ce qui a été saisi avec elle a été modifié</translation>
    </message>
    <message>
        <source>the amount does not fit %1</source>
        <translation>le montant ne convient pas à %1</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>n’a pas de devise</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>une devise</translation>
    </message>
    <message>
        <source>belongs to a reward that does not exist</source>
        <translation>appartient à une récompense qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 has no two accounts</source>
        <translation>%1 n’a pas deux comptes</translation>
    </message>
    <message>
        <source>what was typed is stored in the other mode</source>
        <translation>ce qui a été saisi est enregistré dans l’autre mode</translation>
    </message>
    <message>
        <source>pays an adjustment from a campaign of the other mode</source>
        <translation>paie un ajustement d’une campagne de l’autre mode</translation>
    </message>
    <message>
        <source>adjustments of participant %1, %2</source>
        <translation>ajustements du participant %1, %2</translation>
    </message>
    <message>
        <source>what counts as taken off payments is not what they lack</source>
        <translation>ce qui compte comme déduit des paiements n’est pas ce qui leur manque</translation>
    </message>
    <message>
        <source>participant %1: %2 %3 owed back in the other mode were taken off %4 money</source>
        <translation>participant %1&#xa0;: %2 %3 à récupérer dans l’autre mode ont été déduits d’argent en mode %4</translation>
    </message>
    <message>
        <source>what is stored does not follow from its entries</source>
        <translation>ce qui est enregistré ne découle pas de ses écritures</translation>
    </message>
    <message>
        <source>was issued more than once</source>
        <translation>a été attribuée plus d’une fois</translation>
    </message>
    <message>
        <source>at most 1 settlement</source>
        <translation>au plus 1 règlement</translation>
    </message>
    <message>
        <source>%1 settlements</source>
        <translation>%1 règlements</translation>
    </message>
    <message>
        <source>a flag is cleared, and no entry says so</source>
        <translation>un soupçon est levé, et aucune écriture ne l’indique</translation>
    </message>
    <message>
        <source>its entries are in another currency</source>
        <translation>ses écritures sont dans une autre devise</translation>
    </message>
    <message>
        <source>accrued + reinstated + adjusted − reversed − issued + returned is not the open balance</source>
        <translation>acquis + rétabli + ajusté − repris − attribué + retourné ne donne pas le solde ouvert</translation>
    </message>
    <message>
        <source>its accounts are below zero</source>
        <translation>ses comptes sont inférieurs à zéro</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou plus</translation>
    </message>
    <message>
        <source>something is open and recoverable at the same time</source>
        <translation>quelque chose est ouvert et récupérable à la fois</translation>
    </message>
    <message>
        <source>one of them 0</source>
        <translation>l’un des deux à 0</translation>
    </message>
    <message>
        <source>participant %1, %2, %3</source>
        <translation>participant %1, %2, %3</translation>
    </message>
    <message>
        <source>what the entries owe is not what lies in the accounts</source>
        <translation>ce qui est dû selon les écritures n’est pas ce qui se trouve sur les comptes</translation>
    </message>
    <message>
        <source>more has left an account (%1) than came in</source>
        <translation>il est sorti d’un compte (%1) plus qu’il n’y est entré</translation>
    </message>
    <message>
        <source>debits and credits differ</source>
        <translation>débits et crédits diffèrent</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>intention %1</translation>
    </message>
    <message>
        <source>its step was confirmed twice</source>
        <translation>son étape a été confirmée deux fois</translation>
    </message>
    <message>
        <source>step %1 once</source>
        <translation>l’étape %1 une seule fois</translation>
    </message>
    <message>
        <source>is settled without a confirmed request</source>
        <translation>est réglée sans demande confirmée</translation>
    </message>
    <message>
        <source>a confirmed request</source>
        <translation>une demande confirmée</translation>
    </message>
    <message>
        <source>all its requests are confirmed, but no entry says issued</source>
        <translation>toutes ses demandes sont confirmées, mais aucune écriture n’indique l’attribution</translation>
    </message>
    <message>
        <source>an entry issued</source>
        <translation>une écriture d’attribution</translation>
    </message>
    <message>
        <source>is submitted, but no request is open</source>
        <translation>est soumise, mais aucune demande n’est ouverte</translation>
    </message>
    <message>
        <source>an open request</source>
        <translation>une demande ouverte</translation>
    </message>
    <message>
        <source>the same facts in another order ask for something else</source>
        <translation>les mêmes données dans un autre ordre demandent autre chose</translation>
    </message>
    <message>
        <source>there is no batch</source>
        <translation>il n’y a pas de lot</translation>
    </message>
    <message>
        <source>no number of an invoice was given</source>
        <translation>aucun numéro de facture n’a été attribué</translation>
    </message>
    <message>
        <source>no provider shows it without a request</source>
        <translation>aucun prestataire ne l’affiche sans demande</translation>
    </message>
    <message>
        <source>amounts within the limits</source>
        <translation>des montants dans les limites</translation>
    </message>
    <message>
        <source>not up to date: %1 rewards change with the next sync</source>
        <translation>pas à jour&#xa0;: %1 récompenses changent à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>not up to date: all sales are read again with the next sync</source>
        <translation>pas à jour&#xa0;: toutes les ventes sont relues à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>not up to date: %1 sales are read again with the next sync</source>
        <translation>pas à jour&#xa0;: %1 ventes sont relues à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>conversion %1</source>
        <translation>conversion %1</translation>
    </message>
    <message>
        <source>asks for a reward that is not in the books; the next sync adds it</source>
        <translation>demande une récompense qui n’est pas dans les livres&#xa0;; la prochaine synchronisation l’ajoute</translation>
    </message>
    <message>
        <source>a reward of %1</source>
        <translation>une récompense de %1</translation>
    </message>
    <message>
        <source>what is booked is not what the facts ask for</source>
        <translation>ce qui est comptabilisé n’est pas ce que demandent les données</translation>
    </message>
    <message>
        <source>its amount does not follow its refunds</source>
        <translation>son montant ne suit pas ses remboursements</translation>
    </message>
    <message>
        <source>it is of another kind or currency</source>
        <translation>elle est d’un autre type ou d’une autre devise</translation>
    </message>
    <message>
        <source>it is not what the facts ask for</source>
        <translation>ce n’est pas ce que demandent les données</translation>
    </message>
    <message>
        <source>it is booked, and the facts ask for nothing</source>
        <translation>elle est comptabilisée, et les données ne demandent rien</translation>
    </message>
    <message>
        <source>nothing asks for it any more, and it does not follow its refunds</source>
        <translation>plus rien ne la demande, et elle ne suit pas ses remboursements</translation>
    </message>
    <message>
        <source>%1 is a sale, and not in the books</source>
        <translation>%1 est une vente, et n’est pas dans les livres</translation>
    </message>
    <message>
        <source>a conversion</source>
        <translation>une conversion</translation>
    </message>
    <message>
        <source>%1 is no sale by what the provider says</source>
        <translation>%1 n’est pas une vente selon le prestataire</translation>
    </message>
    <message>
        <source>%1 does not follow from the provider&apos;s objects: %2</source>
        <translation>%1 ne découle pas des objets du prestataire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another customer than its account</source>
        <translation>%1 appartient à un autre client que son compte</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>%1 is not what was typed in by hand</source>
        <translation>%1 n’est pas ce qui a été saisi à la main</translation>
    </message>
    <message>
        <source>%1 has no sale behind it</source>
        <translation>%1 ne repose sur aucune vente</translation>
    </message>
    <message>
        <source>its accounts are not those of its kind</source>
        <translation>ses comptes ne sont pas ceux de son type</translation>
    </message>
    <message>
        <source>it points to a row that is not there</source>
        <translation>elle renvoie à une ligne qui n’existe pas</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <translation>une ligne de %1</translation>
    </message>
    <message>
        <source>it belongs to a reward that is not there</source>
        <translation>elle appartient à une récompense qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 is no whole number within the limits</source>
        <translation>%1 n’est pas un nombre entier dans les limites</translation>
    </message>
    <message>
        <source>its amount is not the one in the ledger</source>
        <translation>son montant n’est pas celui du grand livre</translation>
    </message>
    <message>
        <source>it counts as settled, and no reward was settled for it</source>
        <translation>elle compte comme réglée, et aucune récompense n’a été réglée pour elle</translation>
    </message>
    <message>
        <source>a settled reward</source>
        <translation>une récompense réglée</translation>
    </message>
    <message>
        <source>%1 has no meaning in a workbook; accepted: %2</source>
        <translation>%1 n’a pas de sens dans un classeur&#xa0;; accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>not to be there</source>
        <translation>son absence</translation>
    </message>
    <message>
        <source>line %1 of the file cannot be read: %2</source>
        <translation>la ligne %1 du fichier ne peut pas être lue&#xa0;: %2</translation>
    </message>
    <message>
        <source>A sheet has at most %1 rows.</source>
        <translation>Une feuille a au plus %1 lignes.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>Le classeur ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is a workbook of one sheet, amounts as numbers and all else as text</source>
        <translation>C’est un classeur d’une seule feuille, les montants en nombres et tout le reste en texte</translation>
    </message>
    <message>
        <source>It is one table</source>
        <translation>C’est un seul tableau</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>the cell %1 is a text, not a number</source>
        <translation>la cellule %1 est un texte, pas un nombre</translation>
    </message>
    <message>
        <source>the cell %1 is a number, not a text</source>
        <translation>la cellule %1 est un nombre, pas un texte</translation>
    </message>
    <message>
        <source>this is the payout file of %1, not what became of it</source>
        <translation>ceci est le fichier de versements de %1, pas son résultat</translation>
    </message>
    <message>
        <source>this is the payout file of %1, and somebody has changed it: it is not the one that was sealed</source>
        <translation>ceci est le fichier de versements de %1, et quelqu’un l’a modifié&#xa0;: ce n’est pas celui qui a été scellé</translation>
    </message>
    <message>
        <source>If it was uploaded like this, look at the provider what was paid. %1</source>
        <translation>S’il a été déposé ainsi, vérifiez chez le prestataire ce qui a été payé. %1</translation>
    </message>
    <message>
        <source>The bank was given another file than the one of %1 that was sealed: it speaks of %2 payments and a sum of %3, the batch has %4 and %5. A row without an amount of its own changes nothing before you have looked at it.</source>
        <translation>La banque a reçu un autre fichier que celui de %1 qui a été scellé&#xa0;: il indique %2 paiements et une somme de %3, le lot en a %4 et %5. Une ligne sans montant propre ne change rien avant que vous l’ayez examinée.</translation>
    </message>
    <message>
        <source>Take the report that the provider or bank gives back.</source>
        <translation>Prenez le rapport que rend le prestataire ou la banque.</translation>
    </message>
    <message>
        <source>the bank was given another file than the one that was sealed</source>
        <translation>la banque a reçu un autre fichier que celui qui a été scellé</translation>
    </message>
    <message>
        <source>discarding a batch whose file was written needs a reason</source>
        <translation>abandonner un lot dont le fichier a été écrit exige un motif</translation>
    </message>
    <message>
        <source>Mark it as paid where it was paid all the same; else read that file back again with --confirm ROW.</source>
        <translation>Marquez comme payé ce qui a été payé malgré tout&#xa0;; sinon, relisez ce fichier avec --confirm ROW.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is missing or not what Shopify promises</source>
        <translation>%1 %2&#xa0;: le champ %3 manque ou n’est pas ce que promet Shopify</translation>
    </message>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>Le tableau a changé entre-temps.</translation>
    </message>
    <message>
        <source>the list has no field %1</source>
        <translation>la liste n’a pas de champ %1</translation>
    </message>
    <message>
        <source>the list has a row with the number %1</source>
        <translation>la liste a une ligne portant le numéro %1</translation>
    </message>
    <message>
        <source>%1 holds files that are no copies of payout formats</source>
        <translation>%1 contient des fichiers qui ne sont pas des copies de formats de versement</translation>
    </message>
    <message>
        <source>%1 goes on behind its end</source>
        <translation>%1 continue après sa fin</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>impossible d’écrire %1</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>impossible d’aller à %1</translation>
    </message>
    <message>
        <source>the archive has no entry %1</source>
        <translation>l’archive n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>the sheet has a document type</source>
        <translation>la feuille a un type de document</translation>
    </message>
    <message>
        <source>row %1 says that it is another one</source>
        <translation>la ligne %1 indique qu’elle en est une autre</translation>
    </message>
    <message>
        <source>row %1 holds something that is no cell</source>
        <translation>la ligne %1 contient quelque chose qui n’est pas une cellule</translation>
    </message>
    <message>
        <source>the cell %1 is not at its place</source>
        <translation>la cellule %1 n’est pas à sa place</translation>
    </message>
    <message>
        <source>the cell %1 is no plain text</source>
        <translation>la cellule %1 n’est pas du texte simple</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a text</source>
        <translation>la cellule %1 contient plus qu’un texte</translation>
    </message>
    <message>
        <source>the cell %1 is a formula</source>
        <translation>la cellule %1 est une formule</translation>
    </message>
    <message>
        <source>the cell %1 is no number</source>
        <translation>la cellule %1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a number</source>
        <translation>la cellule %1 contient plus qu’un nombre</translation>
    </message>
    <message>
        <source>the cell %1 is neither text nor number</source>
        <translation>la cellule %1 n’est ni un texte ni un nombre</translation>
    </message>
    <message>
        <source>an entry of the archive is not where its directory says</source>
        <translation>une entrée de l’archive n’est pas là où l’indique son répertoire</translation>
    </message>
    <message>
        <source>an entry of the archive is not what its directory says</source>
        <translation>une entrée de l’archive n’est pas ce qu’indique son répertoire</translation>
    </message>
    <message>
        <source>an entry of the archive is encrypted or cut</source>
        <translation>une entrée de l’archive est chiffrée ou tronquée</translation>
    </message>
    <message>
        <source>an entry of the archive is damaged</source>
        <translation>une entrée de l’archive est endommagée</translation>
    </message>
    <message>
        <source>this is no whole ZIP archive</source>
        <translation>ce n’est pas une archive ZIP complète</translation>
    </message>
    <message>
        <source>the directory of the archive is damaged</source>
        <translation>le répertoire de l’archive est endommagé</translation>
    </message>
    <message>
        <source>the directory of the archive is cut</source>
        <translation>le répertoire de l’archive est tronqué</translation>
    </message>
    <message>
        <source>an entry of the archive is too large</source>
        <translation>une entrée de l’archive est trop grande</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>illisible : %1</translation>
    </message>
    <message>
        <source>What the PayPal account holds is not known here: PayPal&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Le solde du compte PayPal n’est pas connu ici&#xa0;: l’interface de versement de PayPal n’a aucune demande qui l’indique. Vérifiez-le d’abord là-bas&#xa0;; les frais s’y ajoutent, et ce qui n’est pas couvert est refusé et de nouveau dû.</translation>
    </message>
    <message>
        <source>What the RazorpayX account holds is not known here: its interface for payouts has no documented request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Le solde du compte RazorpayX n’est pas connu ici&#xa0;: son interface de versement n’a aucune demande documentée qui l’indique. Vérifiez-le d’abord là-bas&#xa0;; les frais s’y ajoutent, et ce qui n’est pas couvert est refusé et de nouveau dû.</translation>
    </message>
    <message>
        <source>What the Cashfree account holds is not known here: Cashfree&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Le solde du compte Cashfree n’est pas connu ici&#xa0;: l’interface de versement de Cashfree n’a aucune demande qui l’indique. Vérifiez-le d’abord là-bas&#xa0;; les frais s’y ajoutent, et ce qui n’est pas couvert est refusé et de nouveau dû.</translation>
    </message>
    <message>
        <source>that %1 was paid after all books nothing by itself</source>
        <translation>que %1 ait finalement été payé n’entraîne de soi aucune écriture</translation>
    </message>
    <message>
        <source>Mark its rewards as issued by hand where they have not been paid another time, then clear the flag.</source>
        <translation>Marquez ses récompenses comme attribuées à la main là où elles n’ont pas été payées une autre fois, puis écartez le signalement.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Dans le Dev Dashboard, choisissez l’application, API access, Protected customer data, et sélectionnez le nom et l’adresse e-mail. Resynchronisez ensuite tout.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>Shopify ne les montre aux applications créées dans l’admin de la boutique qu’à partir de l’offre Grow. Avec une offre inférieure, utilisez une application du Dev Dashboard. Resynchronisez ensuite tout.</translation>
    </message>
    <message>
        <source>Shopify did not say which collections were deleted (%1). A deleted one is noticed with the next change of its products, or when everything is synced again.</source>
        <translation>Shopify n’a pas dit quelles collections ont été supprimées (%1). Une collection supprimée est remarquée au prochain changement de ses produits, ou quand tout est resynchronisé.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Une phrase secrète a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>there are books in %1 already</source>
        <translation>il y a déjà des livres dans %1</translation>
    </message>
    <message>
        <source>Choose a folder without books; nothing was changed.</source>
        <translation>Choisissez un dossier sans livres&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>clore comme incertain</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>resend</source>
        <translation>renvoyer</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>tarifs</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>coupons</translation>
    </message>
    <message>
        <source>promotion-codes</source>
        <translation>codes promo</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>payment-intents</source>
        <translation>intentions de paiement</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>litiges</translation>
    </message>
    <message>
        <source>checkout-sessions</source>
        <translation>sessions de paiement</translation>
    </message>
    <message>
        <source>credit-notes</source>
        <translation>avoirs</translation>
    </message>
    <message>
        <source>payment-links</source>
        <translation>liens de paiement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is or was the address of %2</source>
        <translation>« %1 » est ou a été l’adresse de %2</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2</source>
        <translation>%1 est le fichier du lot %2</translation>
    </message>
    <message>
        <source>Choose another file name; nothing was written.</source>
        <translation>Choisissez un autre nom de fichier ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>line %1: %2 belonged to somebody who was erased</source>
        <translation>ligne %1 : %2 appartenait à une personne dont les données ont été effacées</translation>
    </message>
    <message>
        <source>line %1: %2 and %3 belong to two participants</source>
        <translation>ligne %1 : %2 et %3 appartiennent à deux participants</translation>
    </message>
    <message>
        <source>Participants are never merged: choose another address.</source>
        <translation>Les participants ne sont jamais fusionnés : choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Libérez de l’espace à cet endroit ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the e-mail address was changed on %1</source>
        <translation>l’adresse e-mail a été modifiée le %1</translation>
    </message>
    <message>
        <source>line %1: the e-mail address of %2 was changed meanwhile</source>
        <translation>ligne %1 : l’adresse e-mail de %2 a été modifiée entre-temps</translation>
    </message>
    <message>
        <source>Name the present address as the former one, if it is to be replaced.</source>
        <translation>Indiquez l’adresse actuelle comme ancienne si elle doit être remplacée.</translation>
    </message>
</context>
<context>
    <name>rd::app</name>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Afficher la fenêtre ouverte</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>Pas de réponse. Une commande dans un terminal utilise peut-être l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>rd::app::DeskWindows</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Ouverture de l’espace de travail…</translation>
    </message>
    <message>
        <source>An older copy of the books</source>
        <translation>Une copie plus ancienne des livres</translation>
    </message>
    <message>
        <source>This computer has seen newer books of this workspace. Was this copy brought back on purpose?</source>
        <translation>Cet ordinateur a vu des livres plus récents de cet espace de travail. Cette copie a-t-elle été remise volontairement&#xa0;?</translation>
    </message>
    <message>
        <source>Until you say so, nothing is written into it. If you go on with it, each reward that was due is looked up before it is issued. If not, close the window and put the newest file back.</source>
        <translation>Tant que vous ne le confirmez pas, rien n’y est écrit. Si vous continuez avec elle, chaque récompense due est vérifiée avant d’être attribuée. Sinon, fermez la fenêtre et remettez le fichier le plus récent.</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Continuer avec cette copie</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Preparing the sample merchant …</source>
        <translation>Préparation du marchand d’exemple…</translation>
    </message>
</context>
<context>
    <name>rd::items::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Attribution de récompenses</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>Calcul des récompenses</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <comment>the computer&apos;s clock is wrong</comment>
        <translation>Alerte d’horloge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Terminé en partie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Payout batch</source>
        <translation>Lot de versements</translation>
    </message>
    <message>
        <source>Events of a file</source>
        <translation>Événements d’un fichier</translation>
    </message>
</context>
<context>
    <name>rd::items::BatchModel</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses reçues</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Export incertain</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Non réclamé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>rd::items::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce qu’elle donne</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>days between payment and reward</comment>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral, one-sided</source>
        <translation>Parrainage, un seul côté</translation>
    </message>
    <message>
        <source>Referral, two-sided</source>
        <translation>Parrainage, deux côtés</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>rd::items::ParticipantModel</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>amount that is due</comment>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>has asked to take part</comment>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>no longer takes part</comment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an amount is, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Former e-mail</source>
        <translation>Ancien e-mail</translation>
    </message>
</context>
<context>
    <name>rd::items::PaymentModel</name>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Amené par</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutListModel</name>
    <message>
        <source>Made</source>
        <comment>when a batch was</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>Le prestataire dit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>May be taken until</source>
        <translation>À retirer jusqu’au</translation>
    </message>
</context>
<context>
    <name>rd::items::RecordModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les écritures</translation>
    </message>
    <message>
        <source>Earned, issued, taken back</source>
        <translation>Gagné, attribué, repris</translation>
    </message>
    <message>
        <source>Decisions of people</source>
        <translation>Décisions de personnes</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Lots de versements</translation>
    </message>
    <message>
        <source>Settings, people, imports</source>
        <translation>Réglages, personnes, imports</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>Récompense gagnée</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Récompense rendue</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Récompense reprise avant son attribution</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Récompense reprise après son attribution</translation>
    </message>
    <message>
        <source>Reward on its way</source>
        <translation>Récompense en route</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Récompense attribuée</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Échec de l’attribution</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Retourné par le prestataire</translation>
    </message>
    <message>
        <source>Kept for a claim</source>
        <translation>Retenu pour un montant à récupérer</translation>
    </message>
    <message>
        <source>Balance corrected upwards</source>
        <translation>Solde corrigé à la hausse</translation>
    </message>
    <message>
        <source>Balance corrected downwards</source>
        <translation>Solde corrigé à la baisse</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Claim stands again</source>
        <translation>Montant de nouveau à récupérer</translation>
    </message>
    <message>
        <source>Reward approved</source>
        <translation>Récompense approuvée</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approbation retirée</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Récompense rejetée</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Récompense rouverte</translation>
    </message>
    <message>
        <source>Suspicion raised</source>
        <translation>Soupçon émis</translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>Soupçon levé</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Soupçon confirmé</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Récompense retenue</translation>
    </message>
    <message>
        <source>Reward without an amount earned</source>
        <translation>Récompense sans montant gagnée</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Demande incertaine close</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Demande renvoyée</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Marqué comme attribué à la main</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Passage en perte proposé</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Passage en perte refusé</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>Mis dans un lot de versements</translation>
    </message>
    <message>
        <source>Payout batch given up</source>
        <translation>Lot de versements abandonné</translation>
    </message>
    <message>
        <source>Payout batch sealed</source>
        <translation>Lot de versements scellé</translation>
    </message>
    <message>
        <source>News of a payout</source>
        <translation>Nouvelles d’un versement</translation>
    </message>
    <message>
        <source>Part kept for a claim</source>
        <translation>Partie retenue pour un montant à récupérer</translation>
    </message>
    <message>
        <source>Payout batch approved</source>
        <translation>Lot de versements approuvé</translation>
    </message>
    <message>
        <source>Payout file written</source>
        <translation>Fichier de versements écrit</translation>
    </message>
    <message>
        <source>Results of payouts read</source>
        <translation>Résultats de versements lus</translation>
    </message>
    <message>
        <source>Payout batch closed</source>
        <translation>Lot de versements clos</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>Campagne modifiée</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Membre modifié</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Connexion modifiée</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Codes ou clients rattachés</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restauré d’une sauvegarde</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Vérifié après une restauration</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clé changée</translation>
    </message>
    <message>
        <source>Payout method or rule changed</source>
        <translation>Mode de versement ou règle modifiés</translation>
    </message>
    <message>
        <source>State of a participant changed</source>
        <translation>État d’un participant modifié</translation>
    </message>
    <message>
        <source>E-mail address of a participant changed</source>
        <translation>Adresse e-mail d’un participant modifiée</translation>
    </message>
</context>
<context>
    <name>rd::items::ReferralModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Amené par</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>A payé</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>Référence de lien %1</translation>
    </message>
    <message>
        <source>Metadata %1</source>
        <translation>Métadonnées %1</translation>
    </message>
    <message>
        <source>Order attribute %1</source>
        <translation>Attribut de commande %1</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>Imported list %1</source>
        <translation>Liste importée %1</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Rattaché à la main</translation>
    </message>
    <message>
        <source>Assigned by hand: %1</source>
        <translation>Rattaché à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Participant&apos;s e-mail</source>
        <translation>E-mail du participant</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>Client chez le prestataire</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardGroupModel</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant %1</source>
        <comment>by number, who has no name</comment>
        <translation>Participant %1</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Aucune campagne</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln récompense</numerusform>
            <numerusform>%Ln récompenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be issued</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln peut être attribuée</numerusform>
            <numerusform>%Ln peuvent être attribuées</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>participants or campaigns, as the title of the column says</comment>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardModel</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>For</source>
        <comment>which side of a referral is rewarded</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date from which a reward is due</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqué par</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Crédit de compte</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Changement de tarif</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédit boutique</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte-cadeau</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Code de réduction</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>Dans un lot</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Non réclamé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Caduc</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <translation>Repris en partie</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Solde négatif</translation>
    </message>
    <message>
        <source>No payout method</source>
        <translation>Aucun mode de versement</translation>
    </message>
    <message>
        <source>Payout method changed recently</source>
        <translation>Mode de versement changé récemment</translation>
    </message>
    <message>
        <source>Currency not supported</source>
        <translation>Devise non prise en charge</translation>
    </message>
    <message>
        <source>Tax form missing</source>
        <translation>Formulaire fiscal manquant</translation>
    </message>
    <message>
        <source>Participant suspended</source>
        <translation>Participant suspendu</translation>
    </message>
    <message>
        <source>No customer with this e-mail</source>
        <translation>Aucun client avec cet e-mail</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>E-mail différent</translation>
    </message>
    <message>
        <source>Holds an unused discount</source>
        <translation>A une remise non utilisée</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Autre devise</translation>
    </message>
    <message>
        <source>Provider&apos;s limit</source>
        <translation>Limite du prestataire</translation>
    </message>
    <message>
        <source>Exchange rate missing</source>
        <translation>Taux de change manquant</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Several customers with this e-mail</source>
        <translation>Plusieurs clients avec cet e-mail</translation>
    </message>
    <message>
        <source>Several subscriptions</source>
        <translation>Plusieurs abonnements</translation>
    </message>
    <message>
        <source>First sync not complete</source>
        <translation>Première synchronisation inachevée</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Approbation requise</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Refusé par le prestataire</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Provider asks for a pause</source>
        <translation>Le prestataire demande une pause</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Résultat en vérification</translation>
    </message>
    <message>
        <source>Referrer&apos;s reward not due</source>
        <translation>Récompense du parrain non due</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Déjà attribué</translation>
    </message>
    <message>
        <source>May have been given before the restore</source>
        <translation>Peut-être attribué avant la restauration</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Parrain</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>the person who was referred</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>A dispute is open</source>
        <translation>Un litige est ouvert</translation>
    </message>
    <message>
        <source>A refund is under way</source>
        <translation>Un remboursement est en cours</translation>
    </message>
    <message>
        <source>Participant and customer are the same person</source>
        <translation>Participant et client sont la même personne</translation>
    </message>
    <message>
        <source>Participant and customer look alike</source>
        <translation>Participant et client se ressemblent</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code was used</source>
        <translation>Le code de quelqu’un d’autre a été utilisé</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Le taux de change manque</translation>
    </message>
    <message>
        <source>Held by a person</source>
        <translation>Retenu par une personne</translation>
    </message>
    <message>
        <source>What was counted for it has fallen since</source>
        <translation>Ce qui comptait pour elle a baissé depuis</translation>
    </message>
    <message>
        <source>A change is proposed</source>
        <translation>Une modification est proposée</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Participant et client sont de la même entreprise</translation>
    </message>
    <message>
        <source>The customer has a throw-away e-mail address</source>
        <translation>Le client a une adresse e-mail jetable</translation>
    </message>
    <message>
        <source>Unusually many new referrals at once</source>
        <translation>Nombre inhabituel de nouveaux parrainages d’un coup</translation>
    </message>
    <message>
        <source>The e-mail address looks like another one</source>
        <translation>L’adresse e-mail ressemble à une autre</translation>
    </message>
    <message>
        <source>Another customer has the same e-mail address</source>
        <translation>Un autre client a la même adresse e-mail</translation>
    </message>
    <message>
        <source>This prize has been given to somebody else</source>
        <translation>Ce prix a été remis à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>date of the payment</comment>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>Attribué le</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Two participants are paid to the same place</source>
        <translation>Deux participants sont payés au même endroit</translation>
    </message>
</context>
<context>
    <name>rd::items::WindowModel</name>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>La table a changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>rd::views::AboutSheet</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>About Referral Desk</source>
        <translation>À propos de Referral Desk</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Referral and affiliate administration on the merchant&apos;s own desk.</source>
        <translation>Gestion des parrainages et de l’affiliation sur l’ordinateur du marchand.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For a report of a problem. Versions and kinds of places only: no names, no addresses, no keys.</source>
        <translation>Pour signaler un problème. Uniquement des versions et des types d’emplacements&#xa0;: ni noms, ni adresses, ni clés.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This window acts as %1, the user of this computer, with the role %2.</source>
        <translation>Cette fenêtre agit en tant que %1, l’utilisateur de cet ordinateur, avec le rôle %2.</translation>
    </message>
</context>
<context>
    <name>rd::views::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>Autres actions sur la sélection</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>rd::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Syncs, imports, decisions and issued rewards are listed here, with their outcome.</source>
        <translation>Les synchronisations, imports, décisions et récompenses attribuées figurent ici, avec leur résultat.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Lines of the history are hidden by the search or the filters above.</source>
        <translation>Des lignes de l’historique sont masquées par la recherche ou les filtres ci-dessus.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Load the history again</source>
        <translation>Recharger l’historique</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Toutes les activités</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Records of the books …</source>
        <translation>Écritures des livres…</translation>
    </message>
    <message>
        <source>Every posting and decision there ever was, in the order of the hash chain</source>
        <translation>Chaque écriture et chaque décision, dans l’ordre de la chaîne de hachage</translation>
    </message>
</context>
<context>
    <name>rd::views::AdjustSheet</name>
    <message>
        <source>Adjust the balance of %1</source>
        <translation>Ajuster le solde de %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Adjust balance</source>
        <translation>Ajuster le solde</translation>
    </message>
    <message>
        <source>For what the campaigns do not cover: a bonus, a correction, something agreed on. It is a record of its own with your name and the reason, and is never changed afterwards.</source>
        <translation>Pour ce que les campagnes ne couvrent pas&#xa0;: un bonus, une correction, un accord. C’est une écriture à part, avec votre nom et le motif, jamais modifiée ensuite.</translation>
    </message>
    <message>
        <source>Owe more</source>
        <translation>Devoir plus</translation>
    </message>
    <message>
        <source>Owe less</source>
        <translation>Devoir moins</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Under whose terms the money is approved and paid</source>
        <translation>Selon les conditions de qui l’argent est approuvé et versé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>Conservé avec l’écriture</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>%1 is in no campaign, so that nothing says how more money would be paid. Import the participant into a campaign first.</source>
        <translation>%1 n’est dans aucune campagne&#xa0;: rien ne dit donc comment verser plus d’argent. Importez d’abord le participant dans une campagne.</translation>
    </message>
    <message>
        <source>%1 is taken off what %2 is paid next in this currency. Nothing is asked back from them.</source>
        <translation>%1 est déduit du prochain versement à %2 dans cette devise. Rien ne lui est réclamé.</translation>
    </message>
    <message>
        <source>%1 becomes a reward of %2. It is due at once and waits for approval like any other.</source>
        <translation>%1 devient une récompense de %2. Elle est due immédiatement et attend l’approbation comme toute autre.</translation>
    </message>
    <message>
        <source>Owe %1 less</source>
        <translation>Devoir %1 de moins</translation>
    </message>
    <message>
        <source>Owe %1 more</source>
        <translation>Devoir %1 de plus</translation>
    </message>
    <message>
        <source>Adjusting a balance</source>
        <translation>Ajustement d’un solde</translation>
    </message>
    <message>
        <source>%1 will be taken off what %2 is paid next.</source>
        <translation>%1 sera déduit du prochain versement à %2.</translation>
    </message>
    <message>
        <source>%1 more is owed to %2; the reward waits for approval.</source>
        <translation>%1 de plus est dû à %2&#xa0;; la récompense attend l’approbation.</translation>
    </message>
</context>
<context>
    <name>rd::views::AdoptSheet</name>
    <message>
        <source>its metadata say so</source>
        <translation>selon ses métadonnées</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>selon son nom</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>selon vous</translation>
    </message>
    <message>
        <source>Adopt existing codes</source>
        <translation>Reprendre des codes existants</translation>
    </message>
    <message>
        <source>Go by names as well: DRONA29 belongs to the only Drona</source>
        <translation>Se fier aussi aux noms&#xa0;: DRONA29 appartient au seul Drona</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Codes trouvés</translation>
    </message>
    <message>
        <source>Look for codes</source>
        <translation>Chercher des codes</translation>
    </message>
    <message>
        <source>Adopt codes</source>
        <translation>Reprendre les codes</translation>
    </message>
    <message>
        <source>Promotion codes that were made at the provider and belong to nobody here. Nothing is changed at the provider; what was bought with an adopted code counts for its participant.</source>
        <translation>Codes promo créés chez le prestataire et n’appartenant à personne ici. Rien n’est modifié chez le prestataire&#xa0;; ce qui a été acheté avec un code repris compte pour son participant.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>One code only</source>
        <translation>Un seul code</translation>
    </message>
    <message>
        <source>Its text or id; empty for all that can be told</source>
        <translation>Son texte ou son ID&#xa0;; vide pour tous ceux qu’on peut reconnaître</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>E-mail address, code or id of the participant</source>
        <translation>Adresse e-mail, code ou ID du participant</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>A campaign says which connections and metadata to look at. Make one first.</source>
        <translation>Une campagne indique quelles connexions et métadonnées consulter. Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>A single code needs its participant, and the other way round.</source>
        <translation>Un code seul a besoin de son participant, et inversement.</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>Recherche de codes</translation>
    </message>
    <message>
        <source>Adopting codes</source>
        <translation>Reprise des codes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to their participants now.</source>
        <translation>
            <numerusform>%Ln code appartient désormais à son participant.</numerusform>
            <numerusform>%Ln codes appartiennent désormais à leurs participants.</numerusform>
        </translation>
    </message>
    <message>
        <source>could be several: name one</source>
        <translation>plusieurs possibles&#xa0;: indiquez-en un</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>codes that can be told, codes that cannot</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No code can be told.</source>
        <translation>Aucun code ne peut être reconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes can be told.</source>
        <translation>
            <numerusform>%Ln code peut être reconnu.</numerusform>
            <numerusform>%Ln codes peuvent être reconnus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay with nobody.</source>
        <translation>
            <numerusform>%Ln reste à personne.</numerusform>
            <numerusform>%Ln restent à personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %Ln codes</source>
        <translation>
            <numerusform>Reprendre %Ln code</numerusform>
            <numerusform>Reprendre %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AmountsField</name>
    <message>
        <source>Add an amount in another currency</source>
        <translation>Ajouter un montant dans une autre devise</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>Retirer ce montant</translation>
    </message>
</context>
<context>
    <name>rd::views::ApproveSheet</name>
    <message>
        <source>Approve batch %1</source>
        <translation>Approuver le lot %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Somebody else than the person who made the batch agrees to exactly these payouts. An approval is good for 72 hours, and only for this content.</source>
        <translation>Une personne autre que celle qui a créé le lot accepte exactement ces versements. Une approbation vaut 72 heures, et pour ce contenu seulement.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Qui approuve</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>There is nobody else who may approve this batch.</source>
        <translation>Personne d’autre ne peut approuver ce lot.</translation>
    </message>
    <message>
        <source>An admin adds an approver: File, Who decides.</source>
        <translation>Un admin ajoute un approbateur&#xa0;: Fichier, Qui décide.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>%1 approved batch %2.</source>
        <translation>%1 a approuvé le lot %2.</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is not known, so own rewards cannot be told from others.</source>
        <translation>L’adresse e-mail de %1 n’est pas connue&#xa0;: ses propres récompenses ne peuvent donc pas être distinguées des autres.</translation>
    </message>
    <message>
        <source>An admin enters it: File, Who decides.</source>
        <translation>Un admin la saisit&#xa0;: Fichier, Qui décide.</translation>
    </message>
    <message>
        <source>%1 approved batch %2 and signed it.</source>
        <translation>%1 a approuvé le lot %2 et l’a signé.</translation>
    </message>
    <message>
        <source>Approving a batch</source>
        <translation>Approbation d’un lot</translation>
    </message>
</context>
<context>
    <name>rd::views::AssignSheet</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail or customer id of the provider</source>
        <translation>E-mail ou ID client du prestataire</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>E-mail, code or id</source>
        <translation>E-mail, code ou ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>Conservé avec la décision</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>Rattacher le client</translation>
    </message>
    <message>
        <source>Assign a customer</source>
        <translation>Rattacher un client</translation>
    </message>
    <message>
        <source>An assignment by hand comes before every other evidence. Rewards that were not issued yet move with the customer.</source>
        <translation>Un rattachement à la main prime sur toute autre preuve. Les récompenses pas encore attribuées suivent le client.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Amené par</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Any campaign the participant has joined</source>
        <translation>Toute campagne à laquelle le participant est inscrit</translation>
    </message>
    <message>
        <source>Assigning a customer</source>
        <translation>Rattachement d’un client</translation>
    </message>
    <message>
        <source>Assigning, and computing the rewards again …</source>
        <translation>Rattachement et nouveau calcul des récompenses…</translation>
    </message>
</context>
<context>
    <name>rd::views::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
</context>
<context>
    <name>rd::views::AutoSync</name>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Chaque minute (%Ln)</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this window syncs by itself while it is open</source>
        <translation>À quelle fréquence cette fenêtre synchronise d’elle-même tant qu’elle est ouverte</translation>
    </message>
</context>
<context>
    <name>rd::views::BackupSheet</name>
    <message>
        <source>Back up the books</source>
        <translation>Sauvegarder les livres</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever has the file can read the books</source>
        <translation>Sans phrase secrète&#xa0;: qui a le fichier peut lire les livres</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>The books as they are now go into one new file, also while a sync or an issue is under way. Keys that lie in this computer&apos;s keychain are not in it. Without its passphrase nobody can open the file, you neither: keep both, and apart.</source>
        <translation>Les livres, dans leur état actuel, vont dans un nouveau fichier, même pendant une synchronisation ou une attribution. Les clés du trousseau de cet ordinateur n’y sont pas. Sans sa phrase secrète, personne ne peut ouvrir le fichier, vous non plus&#xa0;: gardez les deux, séparément.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Put the file where nobody else can read it.</source>
        <translation>Placez le fichier là où personne d’autre ne peut le lire.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to keep than a short riddle.</source>
        <translation>
            <numerusform>Au moins %Ln caractère. Plusieurs mots se retiennent mieux qu’une courte énigme.</numerusform>
            <numerusform>Au moins %Ln caractères. Plusieurs mots se retiennent mieux qu’une courte énigme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>Sauvegarde des livres</translation>
    </message>
    <message>
        <source>Copying the books …</source>
        <translation>Copie des livres…</translation>
    </message>
    <message>
        <source>%1 was written: %2 records of the books, %3 KB.</source>
        <translation>%1 a été écrit&#xa0;: %2 écritures des livres, %3 Ko.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Il est chiffré.</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>With your own copies of payout formats: %1.</source>
        <translation>Avec vos propres copies de formats de versement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not in it, since they are no payout formats that can be read: %1.</source>
        <translation>Non inclus, car ce ne sont pas des formats de versement lisibles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::BalanceView</name>
    <message>
        <source>Balance in %1</source>
        <translation>Solde en %1</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>À récupérer</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>À verser</translation>
    </message>
    <message>
        <source>Asks to write off what is owed back; another person approves</source>
        <translation>Demande de passer en perte le montant à récupérer&#xa0;; une autre personne approuve</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>reason, who entered it</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Proposed write-off</source>
        <translation>Passage en perte proposé</translation>
    </message>
    <message>
        <source>%1 asks to give up %2: %3</source>
        <comment>1: who, 2: amount, 3: reason</comment>
        <translation>%1 demande de renoncer à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>Passer en perte…</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Carried until the threshold of the campaign is reached.</source>
        <translation>Reporté jusqu’à ce que le seuil de la campagne soit atteint.</translation>
    </message>
    <message>
        <source>New rewards first pay back what was issued and later refunded.</source>
        <translation>Les nouvelles récompenses compensent d’abord ce qui a été attribué puis remboursé.</translation>
    </message>
</context>
<context>
    <name>rd::views::Banner</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Warning, Problem, Note or Done, %2 a sentence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchPaper</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Jour de paiement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Mode test&#xa0;: rien ici n’est de l’argent réel</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>Empreintes (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>recorded, not signed with a key of their own</source>
        <translation>enregistré, non signé avec une clé personnelle</translation>
    </message>
    <message>
        <source>signed with their own key</source>
        <translation>signé avec sa propre clé</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Qui a donné son accord</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Scellé par</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln payouts are in the table of the batch.</source>
        <translation>
            <numerusform>Le %Ln versement figure dans le tableau du lot.</numerusform>
            <numerusform>Les %Ln versements figurent dans le tableau du lot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Téléversé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Payout batch %1</source>
        <translation>Lot de versements %1</translation>
    </message>
    <message>
        <source>Written again by</source>
        <translation>Réécrit par</translation>
    </message>
    <message>
        <source>Not written by</source>
        <comment>an export that failed</comment>
        <translation>Non écrit par</translation>
    </message>
    <message>
        <source>Perhaps written by</source>
        <comment>an export whose end is not known</comment>
        <translation>Peut-être écrit par</translation>
    </message>
    <message>
        <source>the file above</source>
        <translation>le fichier ci-dessus</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchSteps</name>
    <message>
        <source>Write the file of %1 again?</source>
        <translation>Réécrire le fichier de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The file was written before: %1. If both are uploaded, everybody may be paid twice.</source>
        <translation>Le fichier a déjà été écrit&#xa0;: %1. Si les deux sont déposés, tout le monde risque d’être payé deux fois.</translation>
    </message>
    <message>
        <source>It has the same bytes and the same references as the first one, so that the provider can tell.</source>
        <translation>Il a les mêmes octets et les mêmes références que le premier, pour que le prestataire le reconnaisse.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Write the file of %1?</source>
        <translation>Écrire le fichier de %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 are sealed and written as “%2”. From then on they count as submitted and cannot be changed.</source>
        <translation>Scellé et écrit sous «&#xa0;%2&#xa0;»&#xa0;: %1. Dès lors, tout compte comme transmis et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Nothing is sent by this program: you upload the file at the provider, once, and read its result back here.</source>
        <translation>Ce programme n’envoie rien&#xa0;: vous déposez le fichier chez le prestataire, une fois, et relisez son résultat ici.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Write the file of batch %1</source>
        <translation>Écrire le fichier du lot %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>Fichiers %1 (*.%2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing a payout file</source>
        <translation>Écriture d’un fichier de versements</translation>
    </message>
    <message>
        <source>Give it to the provider, then read the result file back here.</source>
        <translation>Remettez-le au prestataire, puis relisez le fichier de résultats ici.</translation>
    </message>
    <message>
        <source>Upload it at %1, then read the result file back here.</source>
        <translation>Déposez-le chez %1, puis relisez le fichier de résultats ici.</translation>
    </message>
    <message>
        <source>Batch %1 was written to %2.</source>
        <translation>Le lot %1 a été écrit dans %2.</translation>
    </message>
    <message>
        <source>Check a file against batch %1</source>
        <translation>Comparer un fichier au lot %1</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2, byte for byte.</source>
        <translation>%1 est le fichier du lot %2, octet pour octet.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 is not the file of batch %2. Do not upload it.</source>
        <translation>%1 n’est pas le fichier du lot %2. Ne le déposez pas.</translation>
    </message>
    <message>
        <source>Its SHA-256 begins with %1; that of the batch with %2.</source>
        <translation>Son SHA-256 commence par %1&#xa0;; celui du lot par %2.</translation>
    </message>
    <message>
        <source>Read the results of batch %1</source>
        <translation>Lire les résultats du lot %1</translation>
    </message>
    <message>
        <source>Result files (*.csv *.xml *.txt);;All files (*)</source>
        <translation>Fichiers de résultats (*.csv *.xml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were paid by hand</source>
        <translation>
            <numerusform>%Ln versement a été payé à la main</numerusform>
            <numerusform>%Ln versements ont été payés à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the payment, kept with them</source>
        <translation>Référence du paiement, conservée avec eux</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer comme payé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were marked as paid.</source>
        <translation>
            <numerusform>%Ln versement a été marqué comme payé.</numerusform>
            <numerusform>%Ln versements ont été marqués comme payés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 is closed.</source>
        <translation>Le lot %1 est clos.</translation>
    </message>
    <message>
        <source>Discard batch %1</source>
        <translation>Abandonner le lot %1</translation>
    </message>
    <message>
        <source>Its file may have been written. Why is nothing of it going to be paid?</source>
        <translation>Son fichier a peut-être été écrit. Pourquoi rien n’en sera-t-il payé&#xa0;?</translation>
    </message>
    <message>
        <source>Reason, kept with the batch</source>
        <translation>Motif, conservé avec le lot</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Was the file really never uploaded?</source>
        <translation>Le fichier n’a-t-il vraiment jamais été déposé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of batch %2 are due again. If the file was uploaded somewhere, they would be paid twice.</source>
        <translation>De nouveau dû&#xa0;: %1 du lot %2. Si le fichier a été déposé quelque part, il y aurait double paiement.</translation>
    </message>
    <message>
        <source>Look at the provider first.</source>
        <translation>Vérifiez d’abord chez le prestataire.</translation>
    </message>
    <message>
        <source>It was never uploaded: discard</source>
        <translation>Jamais déposé&#xa0;: abandonner</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are due again.</source>
        <translation>Le lot %1 est abandonné&#xa0;; ses récompenses sont de nouveau dues.</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are approved as before.</source>
        <translation>Le lot %1 est abandonné&#xa0;; ses récompenses restent approuvées comme avant.</translation>
    </message>
    <message>
        <source>Save the cover sheet of batch %1</source>
        <translation>Enregistrer la page de garde du lot %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The cover sheet of batch %1 was saved as %2.</source>
        <translation>La page de garde du lot %1 a été enregistrée sous %2.</translation>
    </message>
    <message>
        <source>Its totals and fingerprints are those of the batch now; there is a line for each signature.</source>
        <translation>Ses totaux et empreintes sont ceux du lot à cet instant&#xa0;; une ligne est prévue pour chaque signature.</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Ouvrir pour imprimer</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchView</name>
    <message>
        <source>Another participant has the same destination</source>
        <translation>Un autre participant a la même destination</translation>
    </message>
    <message>
        <source>The participant has another payout method by now</source>
        <translation>Le participant a depuis un autre mode de versement</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 retenu pour le montant à récupérer</translation>
    </message>
    <message>
        <source>May be taken until %1</source>
        <translation>À retirer jusqu’au %1</translation>
    </message>
    <message>
        <source>Marked as paid by a person</source>
        <translation>Marqué comme payé par une personne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Payouts of the batch</source>
        <translation>Versements du lot</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>À propos de ce lot</translation>
    </message>
    <message>
        <source>Search name, e-mail or reference</source>
        <translation>Rechercher nom, e-mail ou référence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>mode test</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses reçues</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Copier le chemin du fichier</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Copier le SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Results read</source>
        <translation>Résultats lus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export again …</source>
        <translation>Réexporter…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Approuvé et signé</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Autofacture %1</translation>
    </message>
    <message>
        <source>Waits for the number of its invoice</source>
        <translation>Attend le numéro de son autofacture</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignEditor</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Edit campaign “%1”</source>
        <translation>Modifier la campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>This has to be filled in: %1.</source>
        <translation>Ce champ est obligatoire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>Combien cela coûterait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Shows what changes before anything is saved (%1)</source>
        <translation>Montre ce qui change avant tout enregistrement (%1)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Quelque chose est à corriger ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things have to be put right first.</source>
        <translation>
            <numerusform>%Ln point est d’abord à corriger.</numerusform>
            <numerusform>%Ln points sont d’abord à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed in this campaign is lost.</source>
        <translation>Vos modifications de cette campagne seront perdues.</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignSentences</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between amounts of different currencies</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 for each payment</source>
        <translation>%1 pour chaque paiement</translation>
    </message>
    <message>
        <source>%1 for each line of an invoice</source>
        <translation>%1 pour chaque ligne de facture</translation>
    </message>
    <message>
        <source>%1 for each piece sold</source>
        <translation>%1 pour chaque pièce vendue</translation>
    </message>
    <message>
        <source>counted over all time</source>
        <translation>compté sur toute la durée</translation>
    </message>
    <message>
        <source>counted anew each year</source>
        <translation>compté à nouveau chaque année</translation>
    </message>
    <message>
        <source>counted anew each month</source>
        <translation>compté à nouveau chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln payments</source>
        <translation>
            <numerusform>%1 après %Ln paiement</numerusform>
            <numerusform>%1 après %Ln paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2 minor units of revenue</source>
        <comment>rate, revenue in the smallest unit of the currency</comment>
        <translation>%1 après %2 plus petites unités monétaires de chiffre d’affaires</translation>
    </message>
    <message>
        <source>%1 of each payment, %2</source>
        <comment>steps of a rate, how they are counted</comment>
        <translation>%1 de chaque paiement, %2</translation>
    </message>
    <message>
        <source>on the first payment only</source>
        <translation>sur le premier paiement seulement</translation>
    </message>
    <message numerus="yes">
        <source>on the first %Ln payments</source>
        <translation>
            <numerusform>sur le %Ln premier paiement</numerusform>
            <numerusform>sur les %Ln premiers paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>pendant %Ln mois</numerusform>
            <numerusform>pendant %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 for the next invoice</source>
        <translation>un coupon de %1 pour la prochaine facture</translation>
    </message>
    <message numerus="yes">
        <source>a coupon of %1 for %Ln months</source>
        <translation>
            <numerusform>un coupon de %1 pendant %Ln mois</numerusform>
            <numerusform>un coupon de %1 pendant %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 on every invoice</source>
        <translation>un coupon de %1 sur chaque facture</translation>
    </message>
    <message>
        <source>a discount code of %1</source>
        <translation>un code de réduction de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be used %Ln times</source>
        <translation>
            <numerusform>%1, utilisable %Ln fois</numerusform>
            <numerusform>%1, utilisable %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %Ln days</source>
        <translation>
            <numerusform>%1, sous %Ln jour</numerusform>
            <numerusform>%1, sous %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>each month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>over the whole campaign</source>
        <translation>sur toute la campagne</translation>
    </message>
    <message>
        <source>promotion code</source>
        <translation>code promo</translation>
    </message>
    <message>
        <source>reference of a link</source>
        <translation>référence d’un lien</translation>
    </message>
    <message>
        <source>metadata of the sale</source>
        <translation>métadonnées de la vente</translation>
    </message>
    <message>
        <source>attribute of the order</source>
        <translation>attribut de la commande</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>liste importée</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>At most %1 %2 for each customer.</source>
        <comment>amount, period</comment>
        <translation>Au plus %1 %2 par client.</translation>
    </message>
    <message>
        <source>At most %1 %2 for each participant.</source>
        <comment>amount, period</comment>
        <translation>Au plus %1 %2 par participant.</translation>
    </message>
    <message>
        <source>At most %1 %2 for the whole campaign.</source>
        <comment>amount, period</comment>
        <translation>Au plus %1 %2 pour toute la campagne.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount is left out until it is used.</source>
        <translation>Qui a encore une remise non utilisée est laissé de côté jusqu’à son utilisation.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount waits until it is used.</source>
        <translation>Qui a encore une remise non utilisée attend jusqu’à son utilisation.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount gets account credit instead.</source>
        <translation>Qui a encore une remise non utilisée reçoit un crédit de compte à la place.</translation>
    </message>
    <message>
        <source>%1 of each payment</source>
        <comment>percentage</comment>
        <translation>%1 de chaque paiement</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is earned, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only products %1.</source>
        <translation>Uniquement les produits %1.</translation>
    </message>
    <message>
        <source>Only prices %1.</source>
        <translation>Uniquement les tarifs %1.</translation>
    </message>
    <message>
        <source>Only collections %1.</source>
        <translation>Uniquement les collections %1.</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>Uniquement pour %1.</translation>
    </message>
    <message>
        <source>Only for the groups %1.</source>
        <translation>Uniquement pour les groupes %1.</translation>
    </message>
    <message>
        <source>Comes on top of other rules.</source>
        <translation>S’ajoute aux autres règles.</translation>
    </message>
    <message>
        <source>another price: %1</source>
        <translation>un autre tarif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 as %2, once for each referral</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 en %2, une fois par parrainage</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more rules, as %2</source>
        <translation>
            <numerusform>%1 et %Ln autre règle, en %2</numerusform>
            <numerusform>%1 et %Ln autres règles, en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what is earned, kind of reward</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>The referrer gets %1.</source>
        <translation>Le parrain reçoit %1.</translation>
    </message>
    <message>
        <source>The customer gets %1.</source>
        <translation>Le client reçoit %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the referrer&apos;s is due.</source>
        <translation>La récompense du client attend que celle du parrain soit due.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln customers: %1.</source>
        <translation>
            <numerusform>Après %Ln client&#xa0;: %1.</numerusform>
            <numerusform>Après %Ln clients&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by payments brought, %1.</source>
        <comment>period</comment>
        <translation>Classés par paiements amenés, %1.</translation>
    </message>
    <message>
        <source>Ranked by revenue in %1, %2.</source>
        <comment>currency, period</comment>
        <translation>Classés par chiffre d’affaires en %1, %2.</translation>
    </message>
    <message>
        <source>Rank %1: %2.</source>
        <comment>number, prize</comment>
        <translation>Rang %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Referrer: %1</source>
        <translation>Parrain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>the person who was referred</comment>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestones</source>
        <translation>
            <numerusform>%Ln palier</numerusform>
            <numerusform>%Ln paliers</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <comment>kinds of evidence</comment>
        <translation>Preuve&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>Le premier à amener un client compte, sous %Ln jour.</numerusform>
            <numerusform>Le premier à amener un client compte, sous %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>Le dernier à amener un client compte, sous %Ln jour.</numerusform>
            <numerusform>Le dernier à amener un client compte, sous %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were customers before count too.</source>
        <translation>Les personnes déjà clientes comptent aussi.</translation>
    </message>
    <message>
        <source>Another participant&apos;s code moves the customer to that participant.</source>
        <translation>Le code d’un autre participant fait passer le client à ce participant.</translation>
    </message>
    <message>
        <source>Due as soon as the customer has paid.</source>
        <translation>Due dès que le client a payé.</translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln days after the customer has paid.</source>
        <translation>
            <numerusform>Due %Ln jour après le paiement du client.</numerusform>
            <numerusform>Due %Ln jours après le paiement du client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments for a longer interval are held %Ln days.</source>
        <translation>
            <numerusform>Les paiements pour un intervalle plus long attendent %Ln jour.</numerusform>
            <numerusform>Les paiements pour un intervalle plus long attendent %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with payment number %1.</source>
        <translation>Commence au paiement numéro %1.</translation>
    </message>
    <message>
        <source>Due rewards are approved automatically and, where Stripe gives them, sent after each sync.</source>
        <translation>Les récompenses dues sont approuvées automatiquement et, quand Stripe les accorde, envoyées après chaque synchronisation.</translation>
    </message>
    <message>
        <source>A person approves each reward.</source>
        <translation>Une personne approuve chaque récompense.</translation>
    </message>
    <message>
        <source>Runs from %1.</source>
        <translation>À partir du %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Se termine le %1.</translation>
    </message>
    <message>
        <source>Payments below %1 earn nothing.</source>
        <translation>Les paiements inférieurs à %1 ne rapportent rien.</translation>
    </message>
    <message>
        <source>Paid out from %1 on.</source>
        <translation>Versé à partir de %1.</translation>
    </message>
    <message>
        <source>the same company&apos;s e-mail domain</source>
        <translation>domaine e-mail de la même entreprise</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>adresses jetables</translation>
    </message>
    <message>
        <source>addresses that look alike</source>
        <translation>adresses qui se ressemblent</translation>
    </message>
    <message>
        <source>the same address written in several ways</source>
        <translation>même adresse écrite de plusieurs façons</translation>
    </message>
    <message>
        <source>Referring oneself is always held until a person has looked.</source>
        <translation>L’auto-parrainage est toujours retenu jusqu’à l’examen par une personne.</translation>
    </message>
    <message>
        <source>So are: %1.</source>
        <comment>list of suspicions</comment>
        <translation>De même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>And a burst of more than %1 referrals within %2 days that is more than %3 times the participant&apos;s usual number.</source>
        <translation>Et un afflux de plus de %1 parrainages en %2 jours, soit plus de %3 fois le nombre habituel du participant.</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>argent</translation>
    </message>
    <message>
        <source>account credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>crédit de compte</translation>
    </message>
    <message>
        <source>store credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>crédit boutique</translation>
    </message>
    <message>
        <source>gift card</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>carte-cadeau</translation>
    </message>
    <message>
        <source>points</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>points</translation>
    </message>
    <message>
        <source>goods</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>cadeau</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignTemplates</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Affiliate programme</source>
        <translation>Programme d’affiliation</translation>
    </message>
    <message>
        <source>Partners earn 20 % of every payment of their customers for a year, in cash.</source>
        <translation>Les partenaires gagnent 20&#xa0;% de chaque paiement de leurs clients pendant un an, en argent.</translation>
    </message>
    <message>
        <source>Rising share</source>
        <translation>Part croissante</translation>
    </message>
    <message>
        <source>Affiliate programme with steps</source>
        <translation>Programme d’affiliation par tranches</translation>
    </message>
    <message>
        <source>Who brings more earns a better share: 20 %, from 10 payments a year 25 %, from 50 on 30 %.</source>
        <translation>Plus on amène, plus la part augmente&#xa0;: 20&#xa0;%, puis 25&#xa0;% dès 10 paiements par an et 30&#xa0;% dès 50.</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>Donner et recevoir</translation>
    </message>
    <message>
        <source>Customers invite friends: the friend gets 20 % off, the customer an account credit.</source>
        <translation>Les clients invitent des amis&#xa0;: l’ami obtient 20&#xa0;% de remise, le client un crédit de compte.</translation>
    </message>
    <message>
        <source>Refer a friend</source>
        <translation>Parrainer un ami</translation>
    </message>
    <message>
        <source>The customer who refers gets an account credit once the friend has paid.</source>
        <translation>Le client qui parraine reçoit un crédit de compte dès que l’ami a payé.</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>Une surprise</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>A reward at the 3rd, the 10th and the 25th customer brought.</source>
        <translation>Une récompense au 3e, au 10e et au 25e client amené.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Autocollants</translation>
    </message>
    <message>
        <source>A mug</source>
        <translation>Un mug</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Readers who bring readers get something at certain numbers; nobody has to buy.</source>
        <translation>Les lecteurs qui amènent des lecteurs reçoivent quelque chose à certains nombres&#xa0;; nul besoin d’acheter.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Each month the three who brought most payments win a prize.</source>
        <translation>Chaque mois, les trois qui ont amené le plus de paiements gagnent un prix.</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignsPage</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Un paiement garde les conditions de la version en vigueur à sa facturation.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Search campaign or rule</source>
        <translation>Rechercher une campagne ou une règle</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Aucune campagne</translation>
    </message>
    <message>
        <source>A campaign says who earns what, for which payments and for how long. Begin with a template and change what you like.</source>
        <translation>Une campagne dit qui gagne quoi, pour quels paiements et pendant combien de temps. Partez d’un modèle et modifiez ce que vous voulez.</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <source>Campaigns are hidden by the search above.</source>
        <translation>Des campagnes sont masquées par la recherche ci-dessus.</translation>
    </message>
    <message>
        <source>Begin a campaign with a template; nothing is saved before you have seen what it does</source>
        <translation>Commencer une campagne à partir d’un modèle&#xa0;; rien n’est enregistré avant que vous ayez vu son effet</translation>
    </message>
    <message>
        <source>Edit campaign …</source>
        <translation>Modifier la campagne…</translation>
    </message>
    <message>
        <source>Change the terms of this campaign; Enter does the same while the panel is open</source>
        <translation>Modifier les conditions de cette campagne&#xa0;; Entrée fait de même quand le volet est ouvert</translation>
    </message>
    <message>
        <source>Duplicate campaign …</source>
        <translation>Dupliquer la campagne…</translation>
    </message>
    <message>
        <source>Begin a new campaign with the terms of this one</source>
        <translation>Commencer une nouvelle campagne avec les conditions de celle-ci</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>What changed when, and by whom</source>
        <translation>Ce qui a changé, quand et par qui</translation>
    </message>
    <message>
        <source>Apply a campaign document …</source>
        <translation>Appliquer un document de campagne…</translation>
    </message>
    <message>
        <source>Create a campaign, or change one, from a JSON document</source>
        <translation>Créer ou modifier une campagne à partir d’un document JSON</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Compute what other terms would have cost; nothing is saved</source>
        <translation>Calculer ce que d’autres conditions auraient coûté&#xa0;; rien n’est enregistré</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Taux de change…</translation>
    </message>
    <message>
        <source>The rates for campaigns that pay in another currency than the customer</source>
        <translation>Les taux pour les campagnes qui versent dans une autre devise que celle du client</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: campaigns, 2: of them active</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln en activité</numerusform>
            <numerusform>%Ln en activité</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Comment un parrainage est reconnu</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Quand une récompense est due</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Appliquer un document de campagne</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Documents de campagne (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Campaign “%1” was created.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» a été créée.</translation>
    </message>
    <message>
        <source>Campaign “%1” has a new version.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» a une nouvelle version.</translation>
    </message>
    <message>
        <source>Campaign “%1” already has these terms; nothing changed.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» a déjà ces conditions&#xa0;; rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards came out of it.</source>
        <translation>
            <numerusform>%Ln récompense en a résulté.</numerusform>
            <numerusform>%Ln récompenses en ont résulté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a copied campaign, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was not applied: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1 n’a pas été appliqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>Choisir un autre document</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogBook</name>
    <message>
        <source>%1, by quantity</source>
        <comment>currency of a price without a fixed amount</comment>
        <translation>%1, selon la quantité</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln months</source>
        <translation>
            <numerusform>%1 tous les %Ln mois</numerusform>
            <numerusform>%1 tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln years</source>
        <translation>
            <numerusform>%1 tous les %Ln an</numerusform>
            <numerusform>%1 tous les %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln weeks</source>
        <translation>
            <numerusform>%1 par %Ln semaine</numerusform>
            <numerusform>%1 toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln days</source>
        <translation>
            <numerusform>%1 par %Ln jour</numerusform>
            <numerusform>%1 tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not repeated</comment>
        <translation>%1 une fois</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogSheet</name>
    <message>
        <source>Choose products</source>
        <translation>Choisir des produits</translation>
    </message>
    <message>
        <source>Choose a price</source>
        <translation>Choisir un tarif</translation>
    </message>
    <message>
        <source>Choose prices</source>
        <translation>Choisir des tarifs</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>Search name, amount or id</source>
        <translation>Rechercher nom, montant ou ID</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Rien à choisir</translation>
    </message>
    <message>
        <source>Products and prices appear here once the connections of this campaign have been synced.</source>
        <translation>Les produits et tarifs apparaissent ici une fois les connexions de cette campagne synchronisées.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try a part of the name, an amount or an id.</source>
        <translation>Essayez une partie du nom, un montant ou un ID.</translation>
    </message>
    <message>
        <source>Not among the synced ones</source>
        <translation>Pas parmi les éléments synchronisés</translation>
    </message>
    <message>
        <source>“%1” can be used as an id all the same. It takes effect when the provider lists it.</source>
        <translation>«&#xa0;%1&#xa0;» peut tout de même servir d’ID. Il prend effet quand le prestataire le répertorie.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln</source>
        <translation>
            <numerusform>Choisir %Ln</numerusform>
            <numerusform>Choisir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose collections</source>
        <translation>Choisir des collections</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Collections appear here once a shop of this campaign has been synced.</source>
        <translation>Les collections apparaissent ici une fois une boutique de cette campagne synchronisée.</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Figures appear here after the next sync.</source>
        <translation>Les chiffres apparaissent ici après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>En savoir plus sur ce graphique</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartSaver</name>
    <message>
        <source>Save the chart as an image</source>
        <translation>Enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>Images (*.png);;Drawings (*.svg)</source>
        <translation>Images (*.png);;Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::Chip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>Appuyer pour retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>rd::views::ChipsField</name>
    <message>
        <source>Press to remove it</source>
        <translation>Appuyer pour le retirer</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeLines</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>1: discount, 2: connection</comment>
        <translation>%1, chez %2</translation>
    </message>
    <message>
        <source>Code is taken</source>
        <translation>Code déjà pris</translation>
    </message>
    <message>
        <source>Code not allowed</source>
        <translation>Code non autorisé</translation>
    </message>
    <message>
        <source>Was switched off</source>
        <translation>A été désactivé</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Not in the campaign</source>
        <translation>Pas dans la campagne</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Refusé par le prestataire</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Sera créé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En vérification</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeSheet</name>
    <message>
        <source>Create codes</source>
        <translation>Créer des codes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happens to each code</source>
        <translation>Ce qui arrive à chaque code</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>Renoncer au reste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Afficher les codes</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Le %Ln sélectionné</numerusform>
            <numerusform>Les %Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody active in the campaign</source>
        <translation>Tous les actifs de la campagne</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Letters, digits, dashes, and {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Who has a code already keeps it.</source>
        <translation>Lettres, chiffres, tirets et {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Qui a déjà un code le garde.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What the campaign gives to those who are referred</source>
        <translation>Ce que la campagne donne aux personnes parrainées</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Un pourcentage</translation>
    </message>
    <message>
        <source>A coupon that exists</source>
        <translation>Un coupon existant</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Remise en pourcentage</translation>
    </message>
    <message>
        <source>Id of the coupon</source>
        <translation>ID du coupon</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Only for a customer’s first order</source>
        <translation>Seulement pour la première commande d’un client</translation>
    </message>
    <message>
        <source>Least amount of an order</source>
        <translation>Montant minimal d’une commande</translation>
    </message>
    <message>
        <source>The provider asks for one in each currency in which codes are to work</source>
        <translation>Le prestataire en demande un dans chaque devise où les codes doivent fonctionner</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Seulement jusqu’au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Uses of each code</source>
        <translation>Utilisations par code</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Each participant gets a promotion code at the provider, to be typed at the checkout.</source>
        <translation>Chaque participant reçoit un code promo chez le prestataire, à saisir lors du paiement.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln codes</source>
        <translation>
            <numerusform>Créer %Ln code</numerusform>
            <numerusform>Créer %Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celui-ci</translation>
    </message>
    <message>
        <source>Name the coupon.</source>
        <translation>Indiquez le coupon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes will be created.</source>
        <translation>
            <numerusform>%Ln code sera créé.</numerusform>
            <numerusform>%Ln codes seront créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is missing.</source>
        <translation>Aucun code ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln existe déjà.</numerusform>
            <numerusform>%Ln existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier order are made first.</source>
        <translation>
            <numerusform>%Ln d’un ordre antérieur est créé d’abord.</numerusform>
            <numerusform>%Ln d’un ordre antérieur sont créés d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating codes</source>
        <translation>Création de codes</translation>
    </message>
    <message>
        <source>Creating the codes, one after the other. What is made stays, whatever happens.</source>
        <translation>Création des codes, l’un après l’autre. Ce qui est créé reste, quoi qu’il arrive.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were created.</source>
        <translation>
            <numerusform>%Ln code a été créé.</numerusform>
            <numerusform>%Ln codes ont été créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln ne l’a pas été&#xa0;; le motif figure à côté.</numerusform>
            <numerusform>%Ln ne l’ont pas été&#xa0;; le motif figure à côté de chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is made twice.</source>
        <translation>
            <numerusform>%Ln est en vérification chez le prestataire&#xa0;; rien n’est créé deux fois.</numerusform>
            <numerusform>%Ln sont en vérification chez le prestataire&#xa0;; rien n’est créé deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be made.</source>
        <translation>
            <numerusform>%Ln reste à créer.</numerusform>
            <numerusform>%Ln restent à créer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are given up; nothing of them was sent.</source>
        <translation>
            <numerusform>%Ln code est abandonné&#xa0;; rien n’en a été envoyé.</numerusform>
            <numerusform>%Ln codes sont abandonnés&#xa0;; rien n’en a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms you chose for these codes are lost; no code was made.</source>
        <translation>Les conditions choisies pour ces codes sont perdues&#xa0;; aucun code n’a été créé.</translation>
    </message>
</context>
<context>
    <name>rd::views::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copier le code %1</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>utilisé %Ln fois</numerusform>
            <numerusform>utilisé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Switch %1 off …</source>
        <translation>Désactiver %1…</translation>
    </message>
    <message>
        <source>Not at the provider: nobody can type it at a checkout yet.</source>
        <translation>Pas chez le prestataire&#xa0;: personne ne peut encore le saisir lors d’un paiement.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Aucun code.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Copy the address of payment link %1</source>
        <translation>Copier l’adresse du lien de paiement %1</translation>
    </message>
    <message>
        <source>Pricing table</source>
        <translation>Tableau des tarifs</translation>
    </message>
    <message>
        <source>Copy the attribute for a pricing table or buy button</source>
        <translation>Copier l’attribut pour un tableau des tarifs ou un bouton d’achat</translation>
    </message>
    <message>
        <source>Copy the metadata value for your own checkout</source>
        <translation>Copier la valeur de métadonnées pour votre propre page de paiement</translation>
    </message>
    <message>
        <source>Switch a code off</source>
        <translation>Désactiver un code</translation>
    </message>
    <message>
        <source>Nobody can use %1 any more. What was bought with it goes on counting.</source>
        <translation>Plus personne ne peut utiliser %1. Ce qui a été acheté avec continue de compter.</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Désactiver %1</translation>
    </message>
</context>
<context>
    <name>rd::views::CohortChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers first paid in %1</source>
        <translation>
            <numerusform>%Ln client a payé pour la première fois en %1</numerusform>
            <numerusform>%Ln clients ont payé pour la première fois en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First payment in %1: in %2, %3 of %4 customers paid (%5), %6 in all</source>
        <comment>1, 2: months; 6: money</comment>
        <translation>Premier paiement en %1&#xa0;: en %2, %3 clients sur %4 ont payé (%5), %6 au total</translation>
    </message>
    <message>
        <source>%1. The month is not over yet.</source>
        <translation>%1. Le mois n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Premier paiement</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, graphique&#xa0;: les flèches donnent les valeurs</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>Ce que montre le tableau des mois</translation>
    </message>
    <message>
        <source>Still paying, %1</source>
        <comment>a currency</comment>
        <translation>Paient encore, %1</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>Paient encore</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <comment>a currency</comment>
        <translation>Chiffre d’affaires, %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Month %1</source>
        <comment>a number: months after the first payment</comment>
        <translation>Mois %1</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a month</comment>
        <translation>%1, pourcentage</translation>
    </message>
</context>
<context>
    <name>rd::views::CommandPalette</name>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Rien de ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>Type a command, a page, a participant or a campaign</source>
        <translation>Saisir une commande, une page, un participant ou une campagne</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
</context>
<context>
    <name>rd::views::CompareSheet</name>
    <message>
        <source>Equal</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Chez eux seulement</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>Chez nous seulement</translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation>Comparer à un autre système</translation>
    </message>
    <message>
        <source>Compare with another system: %1</source>
        <translation>Comparer à un autre système&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing line by line …</source>
        <translation>Comparaison ligne par ligne…</translation>
    </message>
    <message>
        <source>Their system and these books, line by line</source>
        <translation>Leur système et ces livres, ligne par ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Chez eux</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Chez nous</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Nothing is changed. “Only ours” are the rewards of the time the file speaks of that it does not name.</source>
        <translation>Rien n’est modifié. «&#xa0;Chez nous seulement&#xa0;» désigne les récompenses de la période du fichier qu’il ne mentionne pas.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All that is not equal</source>
        <translation>Tout ce qui n’est pas égal</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Rien n’a été comparé.</translation>
    </message>
    <message>
        <source>%1 equal, %2 differ, %3 only theirs, %4 only ours.</source>
        <translation>%1 égales, %2 différentes, %3 chez eux seulement, %4 chez nous seulement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out because they could not be read.</source>
        <translation>
            <numerusform>%Ln ligne illisible a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes illisibles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>La première&#xa0;: ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectGuide</name>
    <message>
        <source>Nothing that is paid there is real money</source>
        <translation>Rien de ce qui y est payé n’est de l’argent réel</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things first.</source>
        <translation>Ouvrez dashboard.stripe.com et choisissez le compte. Passez-y en mode test si vous voulez d’abord faire des essais.</translation>
    </message>
    <message>
        <source>Choose Developers, then API keys, then “Create restricted key”.</source>
        <translation>Choisissez Developers, puis API keys, puis «&#xa0;Create restricted key&#xa0;».</translation>
    </message>
    <message>
        <source>Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons and Promotion codes.</source>
        <translation>Donnez-lui «&#xa0;Read&#xa0;» pour Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons et Promotion codes.</translation>
    </message>
    <message>
        <source>To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes.</source>
        <translation>Pour attribuer plus tard des récompenses, donnez aussi «&#xa0;Write&#xa0;» pour Customers, Subscriptions, Coupons et Promotion codes.</translation>
    </message>
    <message>
        <source>Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here.</source>
        <translation>Copiez la clé (elle commence par «&#xa0;rk_&#xa0;»&#xa0;; une clé «&#xa0;sk_&#xa0;» convient aussi) et collez-la ici.</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, read_all_orders, read_customers, read_products and read_discounts.</source>
        <translation>Créez une application dans le Dev Dashboard de Shopify (dev.shopify.com) et donnez à sa version les autorisations read_orders, read_all_orders, read_customers, read_products et read_discounts.</translation>
    </message>
    <message>
        <source>To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, read_store_credit_accounts and write_store_credit_account_transactions.</source>
        <translation>Pour donner plus tard des récompenses dans la boutique, ajoutez aussi write_discounts, write_customers, write_gift_cards, read_store_credit_accounts et write_store_credit_account_transactions.</translation>
    </message>
    <message>
        <source>Release the version and install the app on the shop.</source>
        <translation>Publiez la version et installez l’application sur la boutique.</translation>
    </message>
    <message>
        <source>Copy client ID and client secret from the app&apos;s settings and paste them here.</source>
        <translation>Copiez l’ID client et le secret client depuis les paramètres de l’application et collez-les ici.</translation>
    </message>
    <message>
        <source>An app that was made in the shop&apos;s admin has an access token instead, which begins with “shpat_”: leave the client ID empty and paste the token.</source>
        <translation>Une application créée dans l’admin de la boutique a plutôt un jeton d’accès, qui commence par «&#xa0;shpat_&#xa0;»&#xa0;: laissez l’ID client vide et collez le jeton.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Of an app of the Dev Dashboard; empty for an access token</source>
        <translation>D’une application du Dev Dashboard&#xa0;; vide pour un jeton d’accès</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Open the Developer Dashboard of PayPal (developer.paypal.com) and choose Sandbox, to try things, or Live.</source>
        <translation>Ouvrez le Developer Dashboard de PayPal (developer.paypal.com) et choisissez Sandbox, pour faire des essais, ou Live.</translation>
    </message>
    <message>
        <source>Make a REST app there, and switch on Payouts among its features. A live account has to ask PayPal for Payouts first.</source>
        <translation>Créez-y une application REST et activez Payouts parmi ses fonctionnalités. Pour un compte réel, il faut d’abord demander Payouts à PayPal.</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client ID and secret and paste them here.</source>
        <translation>Copiez l’ID client et le secret de l’application et collez-les ici.</translation>
    </message>
    <message>
        <source>These are keys of the sandbox</source>
        <translation>Ce sont des clés de la sandbox</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>of PayPal&apos;s e-mail; may stay empty</source>
        <translation>de l’e-mail de PayPal&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>What receivers read as the subject of PayPal&apos;s e-mail</source>
        <translation>Ce que les destinataires lisent comme objet de l’e-mail de PayPal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>to the receiver; may stay empty</source>
        <translation>au destinataire&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>What receivers read in PayPal&apos;s e-mail</source>
        <translation>Ce que les destinataires lisent dans l’e-mail de PayPal</translation>
    </message>
    <message>
        <source>Tremendous</source>
        <translation>Tremendous</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Open the dashboard of Tremendous, or that of its sandbox to try things, and make an API key for developers. It begins with “PROD_”, in the sandbox with “TEST_”.</source>
        <translation>Ouvrez le dashboard de Tremendous, ou celui de sa sandbox pour faire des essais, et créez une clé API pour développeurs. Elle commence par «&#xa0;PROD_&#xa0;», dans la sandbox par «&#xa0;TEST_&#xa0;».</translation>
    </message>
    <message>
        <source>Make a campaign there, with what the receivers may choose from, and copy its ID. Single products do instead of it.</source>
        <translation>Créez-y une campagne, avec ce que les destinataires peuvent choisir, et copiez son ID. Des produits isolés peuvent la remplacer.</translation>
    </message>
    <message>
        <source>See to it that the funding source may pay for orders by the API, and that there is money in it.</source>
        <translation>Veillez à ce que la source de financement puisse payer des commandes par l’API et à ce qu’elle soit approvisionnée.</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>ID de campagne</translation>
    </message>
    <message>
        <source>what receivers choose from</source>
        <translation>ce que les destinataires peuvent choisir</translation>
    </message>
    <message>
        <source>An ID of Tremendous</source>
        <translation>Un ID de Tremendous</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>ID de produits</translation>
    </message>
    <message>
        <source>instead of a campaign, with commas</source>
        <translation>au lieu d’une campagne, avec des virgules</translation>
    </message>
    <message>
        <source>IDs of Tremendous, with commas; they win over the campaign</source>
        <translation>ID de Tremendous, séparés par des virgules&#xa0;; ils priment sur la campagne</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>ID of what pays; empty for the balance</source>
        <translation>ID de ce qui paie&#xa0;; vide pour le solde</translation>
    </message>
    <message>
        <source>Wise</source>
        <translation>Wise</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>Sign in at wise.com with the business that pays, or at its sandbox to try things, and make an API token with full access in the settings.</source>
        <translation>Connectez-vous à wise.com avec l’entreprise qui paie, ou à sa sandbox pour faire des essais, et créez dans les paramètres un jeton API avec accès complet.</translation>
    </message>
    <message>
        <source>Switch off payment approvals for the business, or Wise refuses transfers that a program makes.</source>
        <translation>Désactivez les approbations de paiement pour l’entreprise, sinon Wise refuse les virements créés par un programme.</translation>
    </message>
    <message>
        <source>Payouts become a batch at Wise that waits until somebody pays it on wise.com. Only in some countries may a token pay: the United States, Canada, Australia, New Zealand, Singapore and Malaysia.</source>
        <translation>Les versements forment chez Wise un lot qui attend que quelqu’un le paie sur wise.com. Un jeton ne peut payer que dans certains pays&#xa0;: États-Unis, Canada, Australie, Nouvelle-Zélande, Singapour et Malaisie.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Wise. Where Wise wants a postal address, such as for US dollars, save the recipient at Wise and give its number.</source>
        <translation>Les participants ont besoin d’un mode de versement chez Wise. Quand Wise exige une adresse postale, par exemple pour les dollars américains, enregistrez le bénéficiaire chez Wise et indiquez son numéro.</translation>
    </message>
    <message>
        <source>This is a token of the sandbox</source>
        <translation>C’est un jeton de la sandbox</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>ID de profil</translation>
    </message>
    <message>
        <source>the business, unless there are several</source>
        <translation>l’entreprise, sauf s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>ID of the profile that pays; empty where there is one business</source>
        <translation>ID du profil qui paie&#xa0;; vide s’il n’y a qu’une entreprise</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <source>Currency of the balance that pays; empty for the currency of each reward</source>
        <translation>Devise du solde qui paie&#xa0;; vide pour la devise de chaque récompense</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>in the bank statement; may stay empty</source>
        <translation>sur le relevé bancaire&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>What receivers read in their bank statement; American banks show ten characters</source>
        <translation>Ce que les destinataires lisent sur leur relevé bancaire&#xa0;; les banques américaines affichent dix caractères</translation>
    </message>
    <message>
        <source>Pay each batch from the balance at once</source>
        <translation>Payer chaque lot aussitôt depuis le solde</translation>
    </message>
    <message>
        <source>Only where Wise lets a token pay</source>
        <translation>Seulement là où Wise permet à un jeton de payer</translation>
    </message>
    <message>
        <source>RazorpayX</source>
        <translation>RazorpayX</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>Secret de la clé</translation>
    </message>
    <message>
        <source>Sign in to the dashboard of RazorpayX, in test mode to try things, and make an API key. Its ID begins with “rzp_live_”, in test mode with “rzp_test_”.</source>
        <translation>Connectez-vous au dashboard de RazorpayX, en mode test pour faire des essais, et créez une clé API. Son ID commence par «&#xa0;rzp_live_&#xa0;», en mode test par «&#xa0;rzp_test_&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the customer identifier or number of the account that pays; it differs between test and live.</source>
        <translation>Copiez l’identifiant client (Customer Identifier) ou le numéro du compte qui paie&#xa0;; il diffère entre mode test et mode réel.</translation>
    </message>
    <message>
        <source>Participants need a payout method at RazorpayX: an Indian account or a UPI address.</source>
        <translation>Les participants ont besoin d’un mode de versement chez RazorpayX&#xa0;: un compte indien ou une adresse UPI.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Customer identifier of the account that pays</source>
        <translation>Identifiant client (Customer Identifier) du compte qui paie</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>At most 30 letters, digits and spaces; the first nine are shown everywhere</source>
        <translation>Au plus 30 lettres, chiffres et espaces&#xa0;; les neuf premiers caractères s’affichent partout</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A word of RazorpayX or one made in its dashboard</source>
        <translation>Un mot de RazorpayX ou un mot créé dans son dashboard</translation>
    </message>
    <message>
        <source>Cashfree</source>
        <translation>Cashfree</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Sign in to the Payouts dashboard of Cashfree, in its sandbox to try things, and make an API key under Developers.</source>
        <translation>Connectez-vous au dashboard Payouts de Cashfree, dans sa sandbox pour faire des essais, et créez une clé API sous Developers.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Cashfree: an Indian account or a UPI address.</source>
        <translation>Les participants ont besoin d’un mode de versement chez Cashfree&#xa0;: un compte indien ou une adresse UPI.</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>Fichier de clé publique</translation>
    </message>
    <message>
        <source>The file that Cashfree made for two-factor authentication</source>
        <translation>Le fichier créé par Cashfree pour l’authentification à deux facteurs</translation>
    </message>
    <message>
        <source>Fund source</source>
        <translation>Source des fonds</translation>
    </message>
    <message>
        <source>ID of what pays</source>
        <translation>ID de ce qui paie</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>At most 70 letters, digits and spaces</source>
        <translation>Au plus 70 lettres, chiffres et espaces</translation>
    </message>
    <message>
        <source>Choose API access, Protected customer data, and select name and e-mail address: without them nobody is recognised by e-mail.</source>
        <translation>Choisissez API access, Protected customer data, et sélectionnez le nom et l’adresse e-mail&#xa0;: sans eux, personne n’est reconnu par e-mail.</translation>
    </message>
    <message>
        <source>the balance where it stays empty</source>
        <translation>le solde si laissé vide</translation>
    </message>
    <message>
        <source>the currency of each reward</source>
        <translation>la devise de chaque récompense</translation>
    </message>
    <message>
        <source>Live keys work only from IP addresses on RazorpayX&apos;s list of allowed ones: put this computer&apos;s IP address there. It has to be a fixed one; without it pay with the RazorpayX file under Payouts.</source>
        <translation>Les clés du mode réel ne fonctionnent que depuis les adresses IP autorisées dans la liste de RazorpayX&#xa0;: ajoutez-y l’adresse IP de cet ordinateur. Elle doit être fixe&#xa0;; sinon, payez avec le fichier RazorpayX sous «&#xa0;Versements&#xa0;».</translation>
    </message>
    <message>
        <source>“payout” where it stays empty</source>
        <translation>«&#xa0;payout&#xa0;» si laissé vide</translation>
    </message>
    <message>
        <source>Under two-factor authentication there make a public key and save its file: with it Cashfree takes payouts from any IP address. Or put this computer&apos;s IP address on the list; it has to be a fixed one.</source>
        <translation>Créez-y une clé publique sous l’authentification à deux facteurs et enregistrez son fichier&#xa0;: avec lui, Cashfree accepte des versements depuis toute adresse IP. Ou ajoutez l’adresse IP de cet ordinateur à la liste&#xa0;; elle doit être fixe.</translation>
    </message>
    <message>
        <source>whole path of the file; empty with a listed IP address</source>
        <translation>chemin complet du fichier&#xa0;; vide si l’adresse IP est dans la liste</translation>
    </message>
    <message>
        <source>the usual one where it stays empty</source>
        <translation>celle par défaut si laissé vide</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectSheet</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>Renouveler la clé de %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <translation>Vérifier et connecter</translation>
    </message>
    <message>
        <source>Open the app in Shopify&apos;s Dev Dashboard, copy its client secret from the settings and paste it here.</source>
        <translation>Ouvrez l’application dans le Dev Dashboard de Shopify, copiez son secret client dans les paramètres et collez-le ici.</translation>
    </message>
    <message>
        <source>Paste the app&apos;s access token here; it begins with “shpat_”.</source>
        <translation>Collez ici le jeton d’accès de l’application&#xa0;; il commence par «&#xa0;shpat_&#xa0;».</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>Lettres, chiffres et tirets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer, never into a file. It is not shown again.</source>
        <translation>La clé va dans le trousseau de cet ordinateur, jamais dans un fichier. Elle n’est plus affichée.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The shop does not take this key. Nothing was stored.</source>
        <translation>La boutique n’accepte pas cette clé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Nothing was stored.</source>
        <translation>Stripe ne connaît pas cette clé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, the whole of it, and check that it was not revoked.</source>
        <translation>Copiez-la de nouveau en entier depuis le dashboard et vérifiez qu’elle n’a pas été révoquée.</translation>
    </message>
    <message>
        <source>The key was not kept. Paste it again to try once more.</source>
        <translation>La clé n’a pas été conservée. Collez-la de nouveau pour réessayer.</translation>
    </message>
    <message>
        <source>Only for giving rewards and codes in the shop:</source>
        <translation>Seulement pour donner des récompenses et des codes dans la boutique&#xa0;:</translation>
    </message>
    <message>
        <source>After adding permissions choose “Sync everything again”; what was hidden comes then.</source>
        <translation>Après avoir ajouté des autorisations, choisissez «&#xa0;Tout resynchroniser&#xa0;»&#xa0;; ce qui était masqué arrive alors.</translation>
    </message>
    <message>
        <source>Cannot read: %1. What these would show stays empty.</source>
        <translation>Lecture impossible&#xa0;: %1. Ce que cela montrerait reste vide.</translation>
    </message>
    <message>
        <source>Cannot write: %1. Rewards of this kind cannot be issued.</source>
        <translation>Écriture impossible&#xa0;: %1. Les récompenses de ce type ne peuvent pas être attribuées.</translation>
    </message>
    <message>
        <source>You can add permissions at Stripe at any time; the next sync uses them.</source>
        <translation>Vous pouvez ajouter des autorisations chez Stripe à tout moment&#xa0;; la prochaine synchronisation les utilise.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Mode réel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The key may do everything that is needed.</source>
        <translation>La clé a toutes les autorisations requises.</translation>
    </message>
    <message>
        <source>Missing permissions</source>
        <translation>Autorisations manquantes</translation>
    </message>
    <message>
        <source>The first sync starts now. It may take a while; you can go on working, and it may be stopped and continued.</source>
        <translation>La première synchronisation démarre maintenant. Elle peut durer un moment&#xa0;; vous pouvez continuer à travailler, l’arrêter et la reprendre.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Asking %1 whose key this is and what it may do …</source>
        <translation>Demande à %1 à qui est cette clé et ce qu’elle autorise…</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>%1 does not take this key. Nothing was stored.</source>
        <translation>%1 n’accepte pas cette clé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Needed to pay:</source>
        <translation>Nécessaire pour payer&#xa0;:</translation>
    </message>
    <message>
        <source>Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown before it is sent.</source>
        <translation>Les récompenses approuvées peuvent maintenant être payées par cette connexion&#xa0;: Récompenses, puis «&#xa0;Attribuer la récompense&#xa0;». Chacune est affichée avant l’envoi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was connected.</source>
        <translation>Arrêté. Rien n’a été connecté.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>La clé n’a pas été conservée.</translation>
    </message>
    <message>
        <source>What was connected</source>
        <translation>Ce qui a été connecté</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a permission, what is missing without it, how to give it</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Mode réel</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account name · account id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago, date and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>Not complete yet. Rewards are provisional until it is.</source>
        <translation>Pas encore terminée. D’ici là, les récompenses sont provisoires.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, dans le trousseau</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, pour cette session seulement</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>Tout le nécessaire</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Cannot reward</source>
        <translation>Attribution impossible</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The last sync did not finish: %1</source>
        <translation>La dernière synchronisation n’a pas abouti&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give the key these permissions at the provider, or renew it with another one. What they would show is missing here until then.</source>
        <translation>Donnez ces autorisations à la clé chez le prestataire, ou remplacez-la par une autre. D’ici là, ce qu’elles montreraient manque ici.</translation>
    </message>
    <message>
        <source>Its data stay readable; nothing new arrives. Renew the key to go on.</source>
        <translation>Ses données restent lisibles&#xa0;; rien de nouveau n’arrive. Renouvelez la clé pour continuer.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>Synchroniser %1</translation>
    </message>
    <message>
        <source>Sync everything again</source>
        <translation>Tout resynchroniser</translation>
    </message>
    <message>
        <source>Sync everything of %1 again</source>
        <translation>Resynchroniser tout %1</translation>
    </message>
    <message>
        <source>Import events …</source>
        <translation>Importer des événements…</translation>
    </message>
    <message>
        <source>Import a log of events of %1 from a file</source>
        <translation>Importer un journal d’événements de %1 depuis un fichier</translation>
    </message>
    <message>
        <source>Renew key …</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>Renew the key of %1</source>
        <translation>Renouveler la clé de %1</translation>
    </message>
    <message>
        <source>Disconnect …</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionLook</name>
    <message>
        <source>%1 · test</source>
        <comment>connection in test mode</comment>
        <translation>%1 · test</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add an account with its key</source>
        <translation>Ajouter un compte avec sa clé</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Récupérer les nouveautés de toutes les connexions</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Rien n’est connecté</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Connecter Stripe…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected accounts</source>
        <translation>
            <numerusform>%Ln compte connecté</numerusform>
            <numerusform>%Ln comptes connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>The key is erased from the keychain and no longer used. Payments, rewards and decisions stay here and readable.</source>
        <translation>La clé est effacée du trousseau et n’est plus utilisée. Paiements, récompenses et décisions restent ici, lisibles.</translation>
    </message>
    <message>
        <source>To go on later you need a key of the same account.</source>
        <translation>Pour reprendre plus tard, il vous faudra une clé du même compte.</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key erased.</source>
        <translation>%1 est déconnecté et sa clé effacée.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>This window holds the workspace since %1 (%2, process %3 on %4). Whoever opens it elsewhere is told so and can only come here.</source>
        <comment>time, user, number, computer</comment>
        <translation>Cette fenêtre détient l’espace de travail depuis le %1 (%2, processus %3 sur %4). Qui l’ouvre ailleurs en est averti et ne peut que venir ici.</translation>
    </message>
    <message>
        <source>This window only reads the workspace; nothing can be written into it here.</source>
        <translation>Cette fenêtre ne fait que lire l’espace de travail&#xa0;; rien ne peut y être écrit ici.</translation>
    </message>
    <message>
        <source>Connect your Stripe account or your shop to see payments, referrals and rewards. The key stays in the keychain of this computer.</source>
        <translation>Connectez votre compte Stripe ou votre boutique pour voir paiements, parrainages et récompenses. La clé reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Connecter une boutique…</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>Synchroniser %1</translation>
    </message>
    <message>
        <source>Pull what is new from this connection</source>
        <translation>Récupérer les nouveautés de cette connexion</translation>
    </message>
    <message>
        <source>Import events of %1 …</source>
        <translation>Importer des événements de %1…</translation>
    </message>
    <message>
        <source>Import a log of events from a file</source>
        <translation>Importer un journal d’événements depuis un fichier</translation>
    </message>
    <message>
        <source>Pace of %1 …</source>
        <translation>Rythme de %1…</translation>
    </message>
    <message>
        <source>How many requests a second this connection may make</source>
        <translation>Combien de demandes par seconde cette connexion peut faire</translation>
    </message>
    <message>
        <source>Renew the key of %1 …</source>
        <translation>Renouveler la clé de %1…</translation>
    </message>
    <message>
        <source>Give this connection another key</source>
        <translation>Donner une autre clé à cette connexion</translation>
    </message>
    <message>
        <source>Disconnect %1 …</source>
        <translation>Déconnecter %1…</translation>
    </message>
    <message>
        <source>Erase the key; what was read stays</source>
        <translation>Effacer la clé&#xa0;; ce qui a été lu reste</translation>
    </message>
</context>
<context>
    <name>rd::views::CopyWords</name>
    <message>
        <source>Copying the books, KB:</source>
        <translation>Copie des livres, Ko&#xa0;:</translation>
    </message>
    <message>
        <source>Writing the file, KB:</source>
        <translation>Écriture du fichier, Ko&#xa0;:</translation>
    </message>
    <message>
        <source>Reading the file, KB:</source>
        <translation>Lecture du fichier, Ko&#xa0;:</translation>
    </message>
    <message>
        <source>Checking the books:</source>
        <translation>Vérification des livres&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rd::views::Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Ouvert&#xa0;; appuyer pour fermer</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Fermé&#xa0;; appuyer pour ouvrir</translation>
    </message>
</context>
<context>
    <name>rd::views::EditPersonSheet</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A field left empty keeps what is stored. Who is suspended is not paid, and whether they earn meanwhile is a rule of payouts.</source>
        <translation>Un champ laissé vide garde la valeur enregistrée. Une personne suspendue n’est pas payée&#xa0;; si elle gagne entre-temps dépend d’une règle des versements.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>Deux lettres, par exemple DE</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>the window</source>
        <comment>where a change came from</comment>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>Changing a participant</source>
        <translation>Modification d’un participant</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>Changing the participant, and computing the rewards again …</source>
        <translation>Modification du participant et nouveau calcul des récompenses…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept in the books with the change</source>
        <translation>Conservé dans les livres avec la modification</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 goes on counting: for referrals, in lists that name it, and where people recommend themselves.</source>
        <translation>%1 continue de compter : pour les recommandations, dans les listes qui la nomment et quand quelqu’un se recommande lui-même.</translation>
    </message>
    <message>
        <source>This is no e-mail address, for example name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail, par exemple name@example.com.</translation>
    </message>
</context>
<context>
    <name>rd::views::EditSheet</name>
    <message>
        <source>This is a new campaign. It counts from the beginning of history, so that the payments already stored earn by it as well.</source>
        <translation>C’est une nouvelle campagne. Elle compte depuis le début de l’historique, si bien que les paiements déjà enregistrés y rapportent aussi.</translation>
    </message>
    <message>
        <source>Rewards for payments already stored</source>
        <translation>Récompenses pour les paiements déjà enregistrés</translation>
    </message>
    <message>
        <source>Participants earn only once they have joined it: import them into the campaign.</source>
        <translation>Les participants ne gagnent qu’une fois inscrits&#xa0;: importez-les dans la campagne.</translation>
    </message>
    <message>
        <source>It gets version %1, for payments billed from %2 on.</source>
        <translation>Elle reçoit la version %1, pour les paiements facturés à partir du %2.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The past stays</source>
        <translation>Le passé reste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed keep the terms they came from.</source>
        <translation>
            <numerusform>%Ln récompense déjà calculée garde ses conditions d’origine.</numerusform>
            <numerusform>%Ln récompenses déjà calculées gardent leurs conditions d’origine.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>À partir de maintenant</translation>
    </message>
    <message>
        <source>Referrals that go on earning</source>
        <translation>Parrainages qui continuent de rapporter</translation>
    </message>
    <message>
        <source>Their next payment earns something else</source>
        <translation>Leur prochain paiement rapporte autre chose</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>Plus qu’avant</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Moins qu’avant</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Appliquer un document de campagne</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Computing what this changes …</source>
        <translation>Calcul de ce que cela change…</translation>
    </message>
    <message>
        <source>These are the terms already in force. Nothing would change.</source>
        <translation>Ces conditions sont déjà en vigueur. Rien ne changerait.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed would change, because payments move between campaigns.</source>
        <translation>
            <numerusform>%Ln récompense déjà calculée changerait, car des paiements passent d’une campagne à l’autre.</numerusform>
            <numerusform>%Ln récompenses déjà calculées changeraient, car des paiements passent d’une campagne à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this campaign</source>
        <translation>Créer cette campagne</translation>
    </message>
    <message>
        <source>Apply version %1</source>
        <translation>Appliquer la version %1</translation>
    </message>
    <message>
        <source>Applying a campaign</source>
        <translation>Application d’une campagne</translation>
    </message>
    <message>
        <source>Applying, and computing the rewards again …</source>
        <translation>Application, et nouveau calcul des récompenses…</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorLists</name>
    <message>
        <source>A surprise</source>
        <translation>Une surprise</translation>
    </message>
    <message>
        <source>At how many customers</source>
        <translation>À combien de clients</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>behind a number</comment>
        <translation>clients</translation>
    </message>
    <message>
        <source>The participant gets</source>
        <translation>Le participant reçoit</translation>
    </message>
    <message>
        <source>Add a prize for the next rank</source>
        <translation>Ajouter un prix pour le rang suivant</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>Retirer ce prix</translation>
    </message>
    <message>
        <source>At least the first rank needs a prize.</source>
        <translation>Au moins le premier rang doit avoir un prix.</translation>
    </message>
    <message>
        <source>The winner gets</source>
        <translation>Le gagnant reçoit</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Retirer ce palier</translation>
    </message>
    <message>
        <source>No milestone.</source>
        <translation>Aucun palier.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln customers</source>
        <translation>
            <numerusform>À %Ln client</numerusform>
            <numerusform>À %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Retirer cette limite</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Aucune limite.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>A sudden burst of referrals</source>
        <translation>Un afflux soudain de parrainages</translation>
    </message>
    <message>
        <source>Many more in a few days than this participant usually brings.</source>
        <translation>Bien plus en quelques jours que ce participant n’en amène d’ordinaire.</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>referrals</source>
        <comment>behind a number</comment>
        <translation>parrainages</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>And more than</source>
        <translation>Et plus de</translation>
    </message>
    <message>
        <source>times the usual</source>
        <comment>behind a number</comment>
        <translation>fois l’habitude</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorSections</name>
    <message>
        <source>%1 · test mode</source>
        <comment>account</comment>
        <translation>%1 · mode test</translation>
    </message>
    <message>
        <source>%1 · live mode</source>
        <comment>account</comment>
        <translation>%1 · mode réel</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>non connecté actuellement</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It cannot be changed later: every reward refers to it.</source>
        <translation>Il ne peut pas être changé ensuite&#xa0;: chaque récompense y renvoie.</translation>
    </message>
    <message>
        <source>The name stays, since every reward refers to it. Duplicate the campaign for another one.</source>
        <translation>Le nom reste, car chaque récompense y renvoie. Pour un autre nom, dupliquez la campagne.</translation>
    </message>
    <message>
        <source>For example “Partners 2026”</source>
        <translation>Par exemple «&#xa0;Partenaires 2026&#xa0;»</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The kind of a campaign that has begun stays.</source>
        <translation>Le type d’une campagne commencée reste.</translation>
    </message>
    <message>
        <source>Takes payments from</source>
        <translation>Prend les paiements de</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Connect an account first.</source>
        <translation>Rien n’est encore connecté. Connectez d’abord un compte.</translation>
    </message>
    <message>
        <source>All in the same mode: test and live never mix.</source>
        <translation>Tous dans le même mode&#xa0;: test et réel ne se mélangent jamais.</translation>
    </message>
    <message>
        <source>More: dates, priority, currency</source>
        <translation>Plus&#xa0;: dates, priorité, devise</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Referrals before it do not count.</source>
        <translation>Les parrainages antérieurs ne comptent pas.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Referrals from then on do not count.</source>
        <translation>Les parrainages à partir de là ne comptent pas.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>When it is paused or has ended</source>
        <translation>Quand elle est en pause ou terminée</translation>
    </message>
    <message>
        <source>After a change of terms, a payment earns by</source>
        <translation>Après un changement de conditions, un paiement rapporte selon</translation>
    </message>
    <message>
        <source>A payment that earns here earns in no other campaign</source>
        <translation>Un paiement qui rapporte ici ne rapporte dans aucune autre campagne</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Where a payment fits several campaigns, the higher number wins, then the older campaign.</source>
        <translation>Si un paiement convient à plusieurs campagnes, le nombre le plus élevé l’emporte, puis la campagne la plus ancienne.</translation>
    </message>
    <message>
        <source>Currency of the rewards</source>
        <translation>Devise des récompenses</translation>
    </message>
    <message>
        <source>In another one than that of the sale, the exchange rate of the day of the payment is needed.</source>
        <translation>Si elle diffère de celle de la vente, le taux de change du jour du paiement est nécessaire.</translation>
    </message>
    <message>
        <source>that of the sale</source>
        <translation>celle de la vente</translation>
    </message>
    <message>
        <source>How customers are recognised</source>
        <translation>Comment les clients sont reconnus</translation>
    </message>
    <message>
        <source>What tells the program that a participant brought a customer.</source>
        <translation>Ce qui indique au programme qu’un participant a amené un client.</translation>
    </message>
    <message>
        <source>Signs that count</source>
        <translation>Signes qui comptent</translation>
    </message>
    <message>
        <source>When several brought the customer</source>
        <translation>Quand plusieurs ont amené le client</translation>
    </message>
    <message>
        <source>How long the sign is good for</source>
        <translation>Durée de validité du signe</translation>
    </message>
    <message>
        <source>Days from the click or code to the first payment. After that payment the customer stays with the participant.</source>
        <translation>Jours entre le clic ou le code et le premier paiement. Après ce paiement, le client reste au participant.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>More: metadata, earlier customers</source>
        <translation>Plus&#xa0;: métadonnées, clients antérieurs</translation>
    </message>
    <message>
        <source>Names of the metadata fields</source>
        <translation>Noms des champs de métadonnées</translation>
    </message>
    <message>
        <source>Where your checkout writes the participant&apos;s code, if it does.</source>
        <translation>Où votre page de paiement inscrit le code du participant, si elle le fait.</translation>
    </message>
    <message>
        <source>For example “referral”</source>
        <translation>Par exemple «&#xa0;referral&#xa0;»</translation>
    </message>
    <message>
        <source>People who were customers before count too</source>
        <translation>Les personnes déjà clientes comptent aussi</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code on a later purchase moves the customer</source>
        <translation>Le code d’un autre lors d’un achat ultérieur fait changer le client de participant</translation>
    </message>
    <message>
        <source>Otherwise the customer stays, and the foreign code is shown for review.</source>
        <translation>Sinon le client reste, et le code étranger est montré pour examen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>How much a payment earns. From top to bottom, the first rule that fits applies; rules for a participant come before rules for a group, for a product, for everything.</source>
        <translation>Ce que rapporte un paiement. De haut en bas, la première règle qui convient s’applique&#xa0;; les règles pour un participant priment sur celles pour un groupe, pour un produit, pour tout.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>What the two sides get, and in which form.</source>
        <translation>Ce que reçoivent les deux côtés, et sous quelle forme.</translation>
    </message>
    <message>
        <source>The participant who referred gets</source>
        <translation>Le participant qui a parrainé reçoit</translation>
    </message>
    <message>
        <source>The new customer gets</source>
        <translation>Le nouveau client reçoit</translation>
    </message>
    <message>
        <source>When a coupon meets a discount the person already has</source>
        <translation>Quand un coupon rencontre une remise déjà présente</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the participant&apos;s is due</source>
        <translation>La récompense du client attend que celle du participant soit due</translation>
    </message>
    <message>
        <source>Needs a reward for both sides.</source>
        <translation>Nécessite une récompense pour les deux côtés.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>A reward once for reaching a number of customers brought. Possible in every kind of campaign.</source>
        <translation>Une récompense unique à un certain nombre de clients amenés. Possible dans tout type de campagne.</translation>
    </message>
    <message>
        <source>Payments and waiting</source>
        <translation>Paiements et attente</translation>
    </message>
    <message>
        <source>Which payments count, and when a reward is due.</source>
        <translation>Quels paiements comptent, et quand une récompense est due.</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>Montant minimal d’un paiement</translation>
    </message>
    <message>
        <source>Smaller ones earn nothing and do not count. A currency that is not listed has no minimum.</source>
        <translation>Les plus petits ne rapportent rien et ne comptent pas. Une devise non indiquée n’a pas de minimum.</translation>
    </message>
    <message>
        <source>Rewards begin with payment number</source>
        <translation>Les récompenses commencent au paiement numéro</translation>
    </message>
    <message>
        <source>2, for example, leaves out people who pay once and go.</source>
        <translation>2, par exemple, écarte ceux qui paient une fois et partent.</translation>
    </message>
    <message>
        <source>Wait after the payment</source>
        <translation>Attente après le paiement</translation>
    </message>
    <message>
        <source>Long enough for refunds and disputes to show.</source>
        <translation>Assez longue pour que remboursements et litiges apparaissent.</translation>
    </message>
    <message>
        <source>After payments for half a year or more</source>
        <translation>Après un paiement pour six mois ou plus</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What a campaign may cost at most, and from when it is paid out.</source>
        <translation>Ce qu’une campagne peut coûter au plus, et à partir de quand elle est versée.</translation>
    </message>
    <message>
        <source>More: least balance for a payout</source>
        <translation>Plus&#xa0;: solde minimal pour un versement</translation>
    </message>
    <message>
        <source>Least balance of a participant</source>
        <translation>Solde minimal d’un participant</translation>
    </message>
    <message>
        <source>Cash below it is carried over until there is enough. Per currency.</source>
        <translation>L’argent en dessous est reporté jusqu’à suffire. Par devise.</translation>
    </message>
    <message>
        <source>The balance counts</source>
        <translation>Le solde porte sur</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>Ce qui est examiné d’abord</translation>
    </message>
    <message>
        <source>Rewards with one of these signs wait until a person has looked. Referring oneself always does.</source>
        <translation>Les récompenses portant un de ces signes attendent l’examen d’une personne. L’auto-parrainage, toujours.</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Participant et client sont de la même entreprise</translation>
    </message>
    <message>
        <source>Their e-mail domain is the same and no free-mail provider&apos;s.</source>
        <translation>Leur domaine e-mail est le même et n’est pas celui d’une messagerie gratuite.</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Adresse jetable</translation>
    </message>
    <message>
        <source>Address that looks like the participant&apos;s own</source>
        <translation>Adresse ressemblant à celle du participant</translation>
    </message>
    <message>
        <source>The same address in several ways</source>
        <translation>Même adresse sous plusieurs formes</translation>
    </message>
    <message>
        <source>They differ only in dots and plus signs.</source>
        <translation>Elles ne diffèrent que par des points et des signes plus.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Who says yes before anything is given.</source>
        <translation>Qui accepte avant que quoi que ce soit soit donné.</translation>
    </message>
    <message>
        <source>Due rewards are approved</source>
        <translation>Les récompenses dues sont approuvées</translation>
    </message>
    <message>
        <source>Batches of payouts need two people</source>
        <translation>Les lots de versements exigent deux personnes</translation>
    </message>
    <message>
        <source>The one who approves a batch is not the one who made it.</source>
        <translation>Qui approuve un lot n’est pas qui l’a créé.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorWords</name>
    <message>
        <source>Affiliate programme</source>
        <translation>Programme d’affiliation</translation>
    </message>
    <message>
        <source>Partners earn a share of what the customers they bring pay.</source>
        <translation>Les partenaires gagnent une part de ce que paient les clients qu’ils amènent.</translation>
    </message>
    <message>
        <source>Refer a friend, one side</source>
        <translation>Parrainer un ami, un seul côté</translation>
    </message>
    <message>
        <source>Customers bring friends; the one who refers gets something.</source>
        <translation>Les clients amènent des amis&#xa0;; celui qui parraine reçoit quelque chose.</translation>
    </message>
    <message>
        <source>Refer a friend, both sides</source>
        <translation>Parrainer un ami, deux côtés</translation>
    </message>
    <message>
        <source>Customers bring friends; both of them get something.</source>
        <translation>Les clients amènent des amis&#xa0;; les deux reçoivent quelque chose.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Readers who bring readers get something for each, whether the new ones buy or not.</source>
        <translation>Les lecteurs qui amènent des lecteurs reçoivent quelque chose pour chacun, que les nouveaux achètent ou non.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.</source>
        <translation>Une récompense est donnée à certains nombres de clients amenés&#xa0;: au 3e, au 10e, au 25e.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Whoever brings most in a period wins a prize; the ranks after that may win too.</source>
        <translation>Qui amène le plus sur une période gagne un prix&#xa0;; les rangs suivants peuvent gagner aussi.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>New referrals count and rewards arise.</source>
        <translation>Les nouveaux parrainages comptent et des récompenses naissent.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Nothing counts yet. Make it active when it is ready.</source>
        <translation>Rien ne compte encore. Activez-la quand elle est prête.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No new referrals for now.</source>
        <translation>Pas de nouveaux parrainages pour l’instant.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>No new referrals any more.</source>
        <translation>Plus de nouveaux parrainages.</translation>
    </message>
    <message>
        <source>Whoever brought the customer first</source>
        <translation>Qui a amené le client en premier</translation>
    </message>
    <message>
        <source>Of several participants the earliest one earns.</source>
        <translation>De plusieurs participants, le plus ancien gagne.</translation>
    </message>
    <message>
        <source>Whoever brought the customer last</source>
        <translation>Qui a amené le client en dernier</translation>
    </message>
    <message>
        <source>Of several participants the one just before the first payment earns.</source>
        <translation>De plusieurs participants, gagne celui juste avant le premier paiement.</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>The customer types the participant&apos;s own code when paying.</source>
        <translation>Le client saisit le code du participant en payant.</translation>
    </message>
    <message>
        <source>Reference of a link</source>
        <translation>Référence d’un lien</translation>
    </message>
    <message>
        <source>A payment link, pricing table or buy button carries the code.</source>
        <translation>Un lien de paiement, un tableau des tarifs ou un bouton d’achat porte le code.</translation>
    </message>
    <message>
        <source>Metadata of the sale</source>
        <translation>Métadonnées de la vente</translation>
    </message>
    <message>
        <source>Your checkout writes the code into a field of the payment or the customer.</source>
        <translation>Votre page de paiement inscrit le code dans un champ du paiement ou du client.</translation>
    </message>
    <message>
        <source>Attribute of the order</source>
        <translation>Attribut de la commande</translation>
    </message>
    <message>
        <source>A shop writes the code into the order.</source>
        <translation>Une boutique inscrit le code dans la commande.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>A list says which customer was brought by whom, by e-mail or customer id.</source>
        <translation>Une liste dit qui a amené quel client, par e-mail ou ID client.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Money, paid out through your payout provider or by hand.</source>
        <translation>De l’argent, versé par votre prestataire de versement ou à la main.</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Crédit de compte</translation>
    </message>
    <message>
        <source>Stripe takes it off the person&apos;s next invoices.</source>
        <translation>Stripe le déduit des prochaines factures de la personne.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>A discount on the person&apos;s coming invoices at Stripe.</source>
        <translation>Une remise sur les prochaines factures de la personne chez Stripe.</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Autre tarif</translation>
    </message>
    <message>
        <source>The person&apos;s subscription moves to another price.</source>
        <translation>L’abonnement de la personne passe à un autre tarif.</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédit boutique</translation>
    </message>
    <message>
        <source>A balance in your shop.</source>
        <translation>Un solde dans votre boutique.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte-cadeau</translation>
    </message>
    <message>
        <source>A card with an amount, of your shop or a provider.</source>
        <translation>Une carte d’un certain montant, de votre boutique ou d’un prestataire.</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Code de réduction</translation>
    </message>
    <message>
        <source>A code for the person&apos;s next order in your shop.</source>
        <translation>Un code pour la prochaine commande de la personne dans votre boutique.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points of yours; somebody books them by hand.</source>
        <translation>Des points à vous&#xa0;; quelqu’un les inscrit à la main.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>A thing; somebody sends it.</source>
        <translation>Un objet&#xa0;; quelqu’un l’envoie.</translation>
    </message>
    <message>
        <source>for each payment</source>
        <translation>pour chaque paiement</translation>
    </message>
    <message>
        <source>for each line of it</source>
        <translation>pour chaque ligne de celui-ci</translation>
    </message>
    <message>
        <source>for each piece sold</source>
        <translation>pour chaque pièce vendue</translation>
    </message>
    <message>
        <source>Payments brought before</source>
        <translation>Paiements amenés auparavant</translation>
    </message>
    <message>
        <source>Revenue brought before</source>
        <translation>Chiffre d’affaires amené auparavant</translation>
    </message>
    <message>
        <source>over all time</source>
        <translation>sur toute la durée</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>à nouveau chaque année</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>à nouveau chaque mois</translation>
    </message>
    <message>
        <source>each participant</source>
        <translation>chaque participant</translation>
    </message>
    <message>
        <source>each customer</source>
        <translation>chaque client</translation>
    </message>
    <message>
        <source>the whole campaign</source>
        <translation>toute la campagne</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Sur la prochaine facture</translation>
    </message>
    <message>
        <source>For some months</source>
        <translation>Pendant quelques mois</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>Sur chaque facture</translation>
    </message>
    <message>
        <source>Leave the person out</source>
        <translation>Laisser la personne de côté</translation>
    </message>
    <message>
        <source>The reward stays on the list with the reason; a discount that is there is never replaced.</source>
        <translation>La récompense reste sur la liste avec le motif&#xa0;; une remise présente n’est jamais remplacée.</translation>
    </message>
    <message>
        <source>Wait until it is used</source>
        <translation>Attendre son utilisation</translation>
    </message>
    <message>
        <source>The reward is tried again by itself when the discount is used up or ends.</source>
        <translation>La récompense est retentée d’elle-même quand la remise est épuisée ou expire.</translation>
    </message>
    <message>
        <source>Give account credit instead</source>
        <translation>Donner un crédit de compte à la place</translation>
    </message>
    <message>
        <source>The person gets the same as a balance, beside the discount.</source>
        <translation>La personne reçoit l’équivalent en solde, en plus de la remise.</translation>
    </message>
    <message>
        <source>A person approves</source>
        <translation>Une personne approuve</translation>
    </message>
    <message>
        <source>Due rewards wait on the list until somebody says yes.</source>
        <translation>Les récompenses dues attendent sur la liste que quelqu’un accepte.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits of this campaign and of the settings for automatic sending.</source>
        <translation>Les récompenses dues sont approuvées et, quand Stripe les accorde, envoyées après chaque synchronisation, dans les limites de cette campagne et des réglages d’envoi automatique.</translation>
    </message>
    <message>
        <source>The terms of the day of the payment</source>
        <translation>Les conditions du jour du paiement</translation>
    </message>
    <message>
        <source>A change counts for every payment billed from then on.</source>
        <translation>Un changement vaut pour tout paiement facturé ensuite.</translation>
    </message>
    <message>
        <source>The terms of the day of the referral</source>
        <translation>Les conditions du jour du parrainage</translation>
    </message>
    <message>
        <source>Customers already brought keep what was promised when they came.</source>
        <translation>Les clients déjà amenés gardent ce qui était promis à leur arrivée.</translation>
    </message>
    <message>
        <source>Existing referrals keep earning</source>
        <translation>Les parrainages existants continuent de rapporter</translation>
    </message>
    <message>
        <source>To the end of what their rule promises.</source>
        <translation>Jusqu’au terme de ce que leur règle promet.</translation>
    </message>
    <message>
        <source>Existing referrals stop earning</source>
        <translation>Les parrainages existants cessent de rapporter</translation>
    </message>
    <message>
        <source>From the day the campaign is paused or ends.</source>
        <translation>Dès le jour où la campagne est en pause ou se termine.</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Toutes les campagnes ensemble</translation>
    </message>
    <message>
        <source>This campaign alone</source>
        <translation>Cette campagne seule</translation>
    </message>
    <message>
        <source>Number of payments brought</source>
        <translation>Nombre de paiements amenés</translation>
    </message>
    <message>
        <source>Revenue brought</source>
        <translation>Chiffre d’affaires amené</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Over the whole campaign</source>
        <translation>Sur toute la campagne</translation>
    </message>
    <message>
        <source>To the nearest; halves to the even figure</source>
        <translation>Au plus proche&#xa0;; demi au chiffre pair</translation>
    </message>
    <message>
        <source>To the nearest; halves up</source>
        <translation>Au plus proche&#xa0;; demi vers le haut</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>Toujours vers le bas</translation>
    </message>
</context>
<context>
    <name>rd::views::ElidedTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>rd::views::EraseSheet</name>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Goes, for good</source>
        <translation>Disparaît définitivement</translation>
    </message>
    <message>
        <source>Name, e-mail address, codes and notes, everywhere in these books. A made-up name stands in their place, and later syncs do not bring the person back.</source>
        <translation>Nom, adresse e-mail, codes et notes, partout dans ces livres. Un nom inventé les remplace, et les synchronisations suivantes ne ramènent pas la personne.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Amounts, dates and decisions. Totals do not change, and “verify” still proves that the books are whole.</source>
        <translation>Montants, dates et décisions. Les totaux ne changent pas, et «&#xa0;verify&#xa0;» prouve toujours que les livres sont intègres.</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Non touché</translation>
    </message>
    <message>
        <source>What the payment provider knows, and backups made before. Erase the person there as well, and delete old backups when you no longer need them.</source>
        <translation>Ce que sait le prestataire de paiement, et les sauvegardes antérieures. Effacez-y aussi la personne, et supprimez les anciennes sauvegardes dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Their customers</source>
        <translation>Ses clients</translation>
    </message>
    <message>
        <source>Earn nobody anything from now on. What was given for them stays given.</source>
        <translation>Ne rapportent plus rien à personne désormais. Ce qui a été donné pour eux reste donné.</translation>
    </message>
    <message>
        <source>%1 is not settled yet. Issue or reject it first; until then nobody can be erased.</source>
        <translation>%1 n’est pas encore réglé. Attribuez ou rejetez d’abord&#xa0;; jusque-là, personne ne peut être effacé.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the record, without the name</source>
        <translation>Conservé avec l’écriture, sans le nom</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Saisissez %1</translation>
    </message>
    <message>
        <source>To make sure that this is the person you mean</source>
        <translation>Pour vérifier que c’est bien la personne voulue</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Effacement d’une personne</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1.</source>
        <translation>La personne est effacée&#xa0;; les livres indiquent maintenant %1.</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1. The next start of the program cleans what is left in the file.</source>
        <translation>La personne est effacée&#xa0;; les livres indiquent maintenant %1. Le prochain démarrage du programme nettoie ce qui reste dans le fichier.</translation>
    </message>
</context>
<context>
    <name>rd::views::EventSheet</name>
    <message>
        <source>Import events</source>
        <translation>Importer des événements</translation>
    </message>
    <message>
        <source>Event logs (*.json *.jsonl *.ndjson *.log *.txt);;All files (*)</source>
        <translation>Journaux d’événements (*.json *.jsonl *.ndjson *.log *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import events of %1: %2</source>
        <comment>1: connection, 2: file</comment>
        <translation>Importer des événements de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Events that are not good</source>
        <translation>Événements non valables</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Leave these out and read what the others are about</source>
        <translation>Les laisser de côté et lire ce que concernent les autres</translation>
    </message>
    <message>
        <source>Read the events</source>
        <translation>Lire les événements</translation>
    </message>
    <message>
        <source>For a log of webhook events that was saved elsewhere. No event is believed: what it is about is asked for at the provider again, so the same log may be read any number of times.</source>
        <translation>Pour un journal d’événements webhook enregistré ailleurs. Aucun événement n’est cru sur parole&#xa0;: ce qu’il concerne est redemandé au prestataire, si bien que le même journal peut être lu autant de fois que voulu.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Events of this log are signed. The signing secret stands at the provider beside the webhook endpoint and begins with “whsec_”.</source>
        <translation>Les événements de ce journal sont signés. Le secret de signature figure chez le prestataire à côté du point de terminaison webhook et commence par «&#xa0;whsec_&#xa0;».</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Importing events</source>
        <translation>Import d’événements</translation>
    </message>
    <message>
        <source>Checking the log and asking for what it is about …</source>
        <translation>Vérification du journal et demande de ce qu’il concerne…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are not good; nothing was read.</source>
        <translation>
            <numerusform>%Ln événement n’est pas valable&#xa0;; rien n’a été lu.</numerusform>
            <numerusform>%Ln événements ne sont pas valables&#xa0;; rien n’a été lu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were read.</source>
        <translation>
            <numerusform>%Ln événement a été lu.</numerusform>
            <numerusform>%Ln événements ont été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signatures of %Ln of them are right.</source>
        <translation>
            <numerusform>La signature de %Ln d’entre eux est correcte.</numerusform>
            <numerusform>Les signatures de %Ln d’entre eux sont correctes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of no use to the books.</source>
        <translation>
            <numerusform>%Ln est sans utilité pour les livres.</numerusform>
            <numerusform>%Ln sont sans utilité pour les livres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were asked for again.</source>
        <translation>
            <numerusform>%Ln objet a été redemandé.</numerusform>
            <numerusform>%Ln objets ont été redemandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rewards: %1, reversed: %2.</source>
        <translation>Nouvelles récompenses&#xa0;: %1, reprises&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>rd::views::EvidenceText</name>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>Référence de lien %1</translation>
    </message>
    <message>
        <source>Metadata %1 = %2</source>
        <comment>key, value</comment>
        <translation>Métadonnées %1 = %2</translation>
    </message>
    <message>
        <source>Order attribute %1 = %2</source>
        <comment>key, value</comment>
        <translation>Attribut de commande %1 = %2</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Rattaché à la main</translation>
    </message>
    <message>
        <source>of checkout session %1</source>
        <translation>de la session de paiement %1</translation>
    </message>
    <message>
        <source>of payment link %1</source>
        <translation>du lien de paiement %1</translation>
    </message>
    <message>
        <source>of customer %1</source>
        <translation>du client %1</translation>
    </message>
    <message>
        <source>of subscription %1</source>
        <translation>de l’abonnement %1</translation>
    </message>
    <message>
        <source>of payment %1</source>
        <translation>du paiement %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>object that carries a code</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationText</name>
    <message>
        <source>referrer</source>
        <translation>parrain</translation>
    </message>
    <message>
        <source>referee</source>
        <translation>client parrainé</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a mode</comment>
        <translation>réel</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a mode</comment>
        <translation>test</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>gagnée</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendue</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>taken back after it was given</source>
        <translation>reprise après son attribution</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>given</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>payout failed</source>
        <translation>versement en échec</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>versement retourné</translation>
    </message>
    <message>
        <source>kept for what is owed back</source>
        <translation>retenue pour le montant à récupérer</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>montant ajouté à la main</translation>
    </message>
    <message>
        <source>taken off by hand</source>
        <translation>montant déduit à la main</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>montant passé en perte</translation>
    </message>
    <message>
        <source>what was kept is owed again</source>
        <translation>montant retenu de nouveau à récupérer</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>approbation retirée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>put in review</source>
        <translation>mise à l’examen</translation>
    </message>
    <message>
        <source>suspicion cleared</source>
        <translation>soupçon levé</translation>
    </message>
    <message>
        <source>suspicion confirmed</source>
        <translation>soupçon confirmé</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>uncertain request ended</source>
        <translation>demande incertaine close</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>attribuée à la main</translation>
    </message>
    <message>
        <source>put in a batch</source>
        <translation>mise dans un lot</translation>
    </message>
    <message>
        <source>taken out of the batch</source>
        <translation>retirée du lot</translation>
    </message>
    <message>
        <source>news of the provider</source>
        <translation>information du prestataire</translation>
    </message>
    <message>
        <source>part kept for what is owed back</source>
        <translation>partie retenue pour le montant à récupérer</translation>
    </message>
    <message>
        <source>looked up after a restore</source>
        <translation>vérifiée après une restauration</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationView</name>
    <message>
        <source>Computing it again …</source>
        <translation>Nouveau calcul…</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>participant · campaign</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Due le %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference at the provider: %1</source>
        <translation>Référence chez le prestataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>La dernière tentative a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>Infondé…</translation>
    </message>
    <message>
        <source>Clear the flag: the referral is held for this no longer</source>
        <translation>Lever le soupçon&#xa0;: le parrainage n’est plus retenu pour cela</translation>
    </message>
    <message>
        <source>It is true …</source>
        <translation>C’est vrai…</translation>
    </message>
    <message>
        <source>Confirm the flag: the rewards it holds are rejected</source>
        <translation>Confirmer le soupçon&#xa0;: les récompenses qu’il retient sont rejetées</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <source>It was given with %1. By what is known today it would be %2.</source>
        <comment>1, 2: amounts</comment>
        <translation>Elle a été donnée pour %1. D’après ce que l’on sait aujourd’hui, ce serait %2.</translation>
    </message>
    <message>
        <source>It was given. By what is known today it would be another one.</source>
        <translation>Elle a été donnée. D’après ce que l’on sait aujourd’hui, ce serait une autre.</translation>
    </message>
    <message>
        <source>Accept the change to book the difference, or dismiss it to leave the reward as it was given. Until then nothing is booked.</source>
        <translation>Acceptez la modification pour comptabiliser la différence, ou écartez-la pour laisser la récompense telle quelle. D’ici là, rien n’est comptabilisé.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment elle a été obtenue</translation>
    </message>
    <message>
        <source>Computed again just now: the same amount.</source>
        <translation>Recalculée à l’instant&#xa0;: le même montant.</translation>
    </message>
    <message>
        <source>Waits for its receiver at the provider, who gives it back on %1</source>
        <translation>Attend son destinataire chez le prestataire, qui la rend le %1</translation>
    </message>
    <message>
        <source>Computed again just now: another amount. Choose “File, Verify the books” before you issue anything.</source>
        <translation>Recalculé à l’instant&#xa0;: autre montant. Choisissez «&#xa0;Fichier, Vérifier les livres&#xa0;» avant d’attribuer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Said to have failed</source>
        <translation>Signalé en échec</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>Signalé payé</translation>
    </message>
    <message>
        <source>Payout %1 counts as paid, and its provider says: %2</source>
        <translation>Le versement %1 est tenu pour payé, mais son prestataire dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Payout %1 had failed or come back, and its provider says that it was paid: %2</source>
        <translation>Le versement %1 avait échoué ou été retourné, mais son prestataire dit qu’il a été payé&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was paid …</source>
        <translation>Il a été payé…</translation>
    </message>
    <message>
        <source>Looked at …</source>
        <translation>Examiné…</translation>
    </message>
    <message>
        <source>The payout stays paid; the provider&apos;s word is set aside</source>
        <translation>Le versement reste payé&#xa0;; le signalement du prestataire est écarté</translation>
    </message>
    <message>
        <source>Nothing changes; the provider&apos;s word is set aside</source>
        <translation>Rien ne change&#xa0;; le signalement du prestataire est écarté</translation>
    </message>
    <message>
        <source>It has failed …</source>
        <translation>Il a échoué…</translation>
    </message>
    <message>
        <source>What the payout paid is due again</source>
        <translation>Ce que le versement a payé est de nouveau dû</translation>
    </message>
</context>
<context>
    <name>rd::views::ExportSheet</name>
    <message>
        <source>Export rows</source>
        <translation>Exporter des lignes</translation>
    </message>
    <message>
        <source>All columns are written, also those that are hidden. Amounts stand apart from their currency; dates are in universal time.</source>
        <translation>Toutes les colonnes sont écrites, même celles qui sont masquées. Les montants sont séparés de leur devise&#xa0;; les dates sont en temps universel.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>La %Ln ligne correspondante</numerusform>
            <numerusform>Les %Ln lignes correspondantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>La %Ln ligne sélectionnée</numerusform>
            <numerusform>Les %Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, pour tous les programmes</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Lignes écrites</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln rows …</source>
        <translation>
            <numerusform>Exporter %Ln ligne…</numerusform>
            <numerusform>Exporter %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <comment>counts</comment>
        <translation>%1 lignes écrites sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was read again: %Ln of the selected rows are not shown any more.</source>
        <translation>
            <numerusform>Le tableau a été relu&#xa0;: %Ln ligne sélectionnée n’est plus affichée.</numerusform>
            <numerusform>Le tableau a été relu&#xa0;: %Ln lignes sélectionnées ne sont plus affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FigureCard</name>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a figure, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a cell</comment>
        <translation>
            <numerusform>+ %Ln devise</numerusform>
            <numerusform>+ %Ln devises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresGrid</name>
    <message>
        <source>%1 test</source>
        <translation>%1 test</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Rien gagné pour l’instant.</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Carried</source>
        <comment>balance that waits for its threshold</comment>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>À récupérer</translation>
    </message>
</context>
<context>
    <name>rd::views::FileGuide</name>
    <message>
        <source>Drop the file here</source>
        <translation>Déposez le fichier ici</translation>
    </message>
    <message>
        <source>Drop it: what it is and what it would change is shown first</source>
        <translation>Déposez-le&#xa0;: ce qu’il est et ce qu’il changerait s’affiche d’abord</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is shown before it changes anything. None of these was read.</source>
        <translation>Déposez un fichier à la fois&#xa0;: chacun est montré avant de modifier quoi que ce soit. Aucun de ceux-ci n’a été lu.</translation>
    </message>
</context>
<context>
    <name>rd::views::FileKind</name>
    <message>
        <source>A list of participants</source>
        <translation>Une liste de participants</translation>
    </message>
    <message>
        <source>A list of referrals</source>
        <translation>Une liste de parrainages</translation>
    </message>
    <message>
        <source>Sales that no provider reports</source>
        <translation>Ventes qu’aucun prestataire ne signale</translation>
    </message>
    <message>
        <source>Commissions another system has paid</source>
        <translation>Commissions payées par un autre système</translation>
    </message>
    <message>
        <source>Another system&apos;s list, to compare with</source>
        <translation>Liste d’un autre système, à comparer</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>A campaign document</source>
        <translation>Un document de campagne</translation>
    </message>
    <message>
        <source>A log of the provider&apos;s events</source>
        <translation>Un journal d’événements du prestataire</translation>
    </message>
    <message>
        <source>Results of a payout batch</source>
        <translation>Résultats d’un lot de versements</translation>
    </message>
</context>
<context>
    <name>rd::views::FileSheet</name>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>%1 looks like this: %2.</source>
        <comment>file, what it is</comment>
        <translation>%1 ressemble à ceci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is not clear what %1 is.</source>
        <translation>La nature de %1 n’est pas claire.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <comment>names</comment>
        <translation>Ses colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez sa nature</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Nothing is taken yet: what it would change is shown first.</source>
        <translation>Rien n’est encore repris&#xa0;: ce qui changerait est d’abord affiché.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>No payout batch waits for results: its file has to be written first.</source>
        <translation>Aucun lot de versements n’attend de résultats&#xa0;: son fichier doit d’abord être écrit.</translation>
    </message>
    <message>
        <source>No account is connected that events could be of.</source>
        <translation>Aucun compte connecté auquel des événements pourraient se rapporter.</translation>
    </message>
</context>
<context>
    <name>rd::views::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by, what was chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::FirstRunPage</name>
    <message>
        <source>Connect Stripe</source>
        <translation>Connecter Stripe</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>Welcome to Referral Desk</source>
        <translation>Bienvenue dans Referral Desk</translation>
    </message>
    <message>
        <source>See who recommends you, what each of them has earned, and reward them, from your own payment data.</source>
        <translation>Voyez, à partir de vos propres données de paiement, qui vous recommande et ce que chacun a gagné, et récompensez-les.</translation>
    </message>
    <message>
        <source>A second window on an invented merchant with campaigns, participants and rewards.</source>
        <translation>Une seconde fenêtre sur un marchand fictif avec campagnes, participants et récompenses.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it is gone when you close the program.</source>
        <translation>Rien ne quitte cet ordinateur, et tout disparaît quand vous fermez le programme.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Ce qui est stocké et où</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else.</source>
        <translation>Dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Customers and payments</source>
        <translation>Clients et paiements</translation>
    </message>
    <message>
        <source>A copy of what rewards need, in a file of your own on this computer.</source>
        <translation>Une copie de ce qu’il faut aux récompenses, dans un fichier à vous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Decisions and rewards</source>
        <translation>Décisions et récompenses</translation>
    </message>
    <message>
        <source>In the same file, in a chain that shows any later change.</source>
        <translation>Dans le même fichier, dans une chaîne qui révèle toute modification ultérieure.</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>Sur Internet</translation>
    </message>
    <message>
        <source>Nothing. The program talks to your provider and to nobody else.</source>
        <translation>Rien. Le programme communique avec votre prestataire et personne d’autre.</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Connecter une boutique</translation>
    </message>
    <message>
        <source>Connect what you sell with</source>
        <translation>Connecter ce avec quoi vous vendez</translation>
    </message>
    <message>
        <source>Your account at Stripe, in test or live mode, or your shop at Shopify. You need a key from there; the next page says where.</source>
        <translation>Votre compte chez Stripe, en mode test ou réel, ou votre boutique chez Shopify. Il vous en faut une clé&#xa0;; la page suivante dit où la trouver.</translation>
    </message>
    <message>
        <source>Reading comes first: nothing is changed there until you issue a reward yourself.</source>
        <translation>La lecture vient d’abord&#xa0;: rien n’y est modifié tant que vous n’attribuez pas vous-même une récompense.</translation>
    </message>
</context>
<context>
    <name>rd::views::FlagSentences</name>
    <message>
        <source>The e-mail addresses of the customer (%1) and the participant (%2) differ only in dots or in what stands behind a plus sign.</source>
        <translation>Les adresses e-mail du client (%1) et du participant (%2) ne diffèrent que par des points ou par ce qui suit un signe plus.</translation>
    </message>
    <message>
        <source>The customer (%1) and the participant (%2) have e-mail addresses of the same company.</source>
        <translation>Le client (%1) et le participant (%2) ont des adresses e-mail de la même entreprise.</translation>
    </message>
    <message>
        <source>%1 is an address of a service for throw-away e-mail.</source>
        <translation>%1 est une adresse d’un service d’e-mails jetables.</translation>
    </message>
    <message>
        <source>Another customer of this participant has the same e-mail address as %1 but for dots or what stands behind a plus sign.</source>
        <translation>Un autre client de ce participant a la même adresse e-mail que %1, aux points près ou à ce qui suit un signe plus.</translation>
    </message>
    <message>
        <source>The sale carries a code of another participant.</source>
        <translation>La vente porte un code d’un autre participant.</translation>
    </message>
    <message>
        <source>The customer disputes the payment. This ends by itself when the dispute does.</source>
        <translation>Le client conteste le paiement. Ceci prend fin de soi-même avec le litige.</translation>
    </message>
    <message>
        <source>A refund of the payment is under way. This ends by itself when it is done.</source>
        <translation>Un remboursement du paiement est en cours. Ceci prend fin de soi-même une fois qu’il est terminé.</translation>
    </message>
    <message>
        <source>Import the exchange rate of the day of payment.</source>
        <translation>Importez le taux de change du jour du paiement.</translation>
    </message>
    <message>
        <source>The prize of rank %1 of this period has been given to %2, whose sales have fallen since. Clear this to give the prize a second time, confirm it to leave it at one.</source>
        <translation>Le prix du rang %1 de cette période a été remis à %2, dont les ventes ont baissé depuis. Levez le soupçon pour remettre le prix une seconde fois, confirmez-le pour en rester à un seul.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1.</source>
        <translation>Le client a l’adresse e-mail du participant lui-même, %1.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1, and pays with the same card.</source>
        <translation>Le client a l’adresse e-mail du participant lui-même, %1, et paie avec la même carte.</translation>
    </message>
    <message>
        <source>The customer %1 pays with a card that the participant %2 has paid with too.</source>
        <translation>Le client %1 paie avec une carte que le participant %2 a aussi utilisée.</translation>
    </message>
    <message>
        <source>The participant brought %1 new customers from %2 to %3. In %4 days it is usually %5; more than %6 are looked at.</source>
        <translation>Le participant a amené %1 nouveaux clients du %2 au %3. En %4 jours, c’est d’ordinaire %5&#xa0;; au-delà de %6, on examine.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 looks like the participant&apos;s, %2, but is another one.</source>
        <translation>L’adresse e-mail du client, %1, ressemble à celle du participant, %2, mais est différente.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 mixes letters of alphabets that look alike.</source>
        <translation>L’adresse e-mail du client, %1, mélange des lettres d’alphabets qui se ressemblent.</translation>
    </message>
    <message>
        <source>The customer %1 is a participant too: %3 wants to be paid to the same place as %2.</source>
        <translation>Le client %1 est aussi un participant&#xa0;: %3 veut être payé au même endroit que %2.</translation>
    </message>
    <message>
        <source>%1 wants to be paid to the same place as %2. Unfounded lets go all that is held for it, and what comes later while nobody else is paid there.</source>
        <translation>%1 veut être payé au même endroit que %2. «&#xa0;Infondé&#xa0;» libère tout ce qui est retenu pour cela, et ce qui viendra plus tard tant que personne d’autre n’y est payé.</translation>
    </message>
</context>
<context>
    <name>rd::views::Format</name>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>more than tenfold</source>
        <translation>plus que décuplé</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>très en dessous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>%1 is a long date with weekday, %2 a time of day with seconds, %3 a time zone</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FormatSettings</name>
    <message>
        <source>The file cannot be written before these are filled in.</source>
        <translation>Le fichier ne peut être écrit avant que ces champs soient remplis.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <translation>Point (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <translation>Virgule (1234,50)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Automatic: the first that allows the amount</source>
        <translation>Automatique&#xa0;: le premier qui accepte le montant</translation>
    </message>
</context>
<context>
    <name>rd::views::FormatsSheet</name>
    <message>
        <source>Formats of payout files</source>
        <translation>Formats des fichiers de versement</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Read a header …</source>
        <translation>Lire un en-tête…</translation>
    </message>
    <message>
        <source>Back to the program&apos;s …</source>
        <translation>Format d’origine…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Providers change what their files look like. Batches that are made already keep theirs.</source>
        <translation>Les prestataires changent l’aspect de leurs fichiers. Les lots déjà créés gardent le leur.</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Fichier pour</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File and source</source>
        <translation>Fichier et source</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>Whether it can be used</source>
        <translation>Utilisable ou non</translation>
    </message>
    <message>
        <source>From a template that you downloaded from the provider, as CSV</source>
        <translation>À partir d’un modèle CSV téléchargé chez le prestataire</translation>
    </message>
    <message>
        <source>Leave the changes?</source>
        <translation>Abandonner les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The changes of this format were not saved.</source>
        <translation>Les modifications de ce format n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <comment>layout, kinds of destinations</comment>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>Your own copy is in use.</source>
        <translation>Votre propre copie est utilisée.</translation>
    </message>
    <message>
        <source>As the program brings it.</source>
        <translation>Tel que fourni par le programme.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It is what the program brings.</source>
        <translation>C’est le format d’origine.</translation>
    </message>
    <message numerus="yes">
        <source>It can be used. %Ln things are yours.</source>
        <translation>
            <numerusform>Utilisable. %Ln modification de votre part.</numerusform>
            <numerusform>Utilisable. %Ln modifications de votre part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template of the provider</source>
        <translation>Modèle du prestataire</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file has no column for “%1”.</source>
        <translation>Le fichier n’a pas de colonne pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were known.</source>
        <translation>
            <numerusform>%Ln colonne a été reconnue.</numerusform>
            <numerusform>%Ln colonnes ont été reconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Say what goes into %Ln others.</source>
        <comment>known columns</comment>
        <translation>
            <numerusform>%1 Indiquez le contenu de %Ln autre.</numerusform>
            <numerusform>%1 Indiquez le contenu de %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are made this way from now on. Batches that are made already keep theirs.</source>
        <translation>Les fichiers sont désormais créés ainsi. Les lots déjà créés gardent les leurs.</translation>
    </message>
    <message>
        <source>The format of payout files was changed.</source>
        <translation>Le format des fichiers de versement a été modifié.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s?</source>
        <translation>Revenir au format d’origine&#xa0;?</translation>
    </message>
    <message>
        <source>Your copy of this format is taken away.</source>
        <translation>Votre copie de ce format sera supprimée.</translation>
    </message>
    <message>
        <source>Batches that are made already keep their files.</source>
        <translation>Les lots déjà créés gardent leurs fichiers.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The format of payout files is the program&apos;s again.</source>
        <translation>Le format des fichiers de versement est de nouveau celui d’origine.</translation>
    </message>
    <message>
        <source>Try on sample rows …</source>
        <translation>Essayer sur des lignes d’exemple…</translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: read the header of a template you downloaded, and try it on sample rows.</source>
        <translation>Le prestataire n’en publie pas tout&#xa0;: lisez l’en-tête d’un modèle que vous avez téléchargé, et essayez-le sur des lignes d’exemple.</translation>
    </message>
</context>
<context>
    <name>rd::views::FunnelChart</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupControl</name>
    <message>
        <source>%1 (test)</source>
        <comment>amount</comment>
        <translation>%1 (test)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Put the rewards together by participant or campaign</source>
        <translation>Regrouper les récompenses par participant ou par campagne</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By participant</source>
        <translation>Par participant</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
    <message>
        <source>Only %1 is shown. Press to show all groups again.</source>
        <translation>Seul %1 est affiché. Appuyez pour réafficher tous les groupes.</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Participant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campagne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupList</name>
    <message>
        <source>Groups of rewards</source>
        <translation>Groupes de récompenses</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupTotalDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a group</comment>
        <translation>
            <numerusform>+ %Ln devise</numerusform>
            <numerusform>+ %Ln devises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::HandIssueSheet</name>
    <message numerus="yes">
        <source>Record %Ln rewards as paid by hand</source>
        <translation>
            <numerusform>Noter %Ln récompense comme payée à la main</numerusform>
            <numerusform>Noter %Ln récompenses comme payées à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as paid …</source>
        <translation>Noter comme payé…</translation>
    </message>
    <message>
        <source>For what you paid or gave outside every provider, such as a bank transfer or cash. Nothing is sent. It becomes a record with your name, and the rewards are never paid again.</source>
        <translation>Pour ce que vous avez payé ou donné hors de tout prestataire, par exemple par virement ou en espèces. Rien n’est envoyé. Cela devient une écriture à votre nom, et les récompenses ne sont plus jamais payées.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number of the transfer or receipt</source>
        <translation>Numéro du virement ou du reçu</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>None of these rewards can be recorded as paid.</source>
        <translation>Aucune de ces récompenses ne peut être notée comme payée.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln rewards as paid?</source>
        <translation>
            <numerusform>Noter %Ln récompense comme payée&#xa0;?</numerusform>
            <numerusform>Noter %Ln récompenses comme payées&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %Ln rewards were given by you. This cannot be taken back.</source>
        <translation>
            <numerusform>Vous indiquez avoir donné %Ln récompense. C’est irréversible.</numerusform>
            <numerusform>Vous indiquez avoir donné %Ln récompenses. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</source>
        <translation>
            <numerusform>Vous indiquez avoir payé %1 pour %Ln récompense. C’est irréversible.</numerusform>
            <numerusform>Vous indiquez avoir payé %1 pour %Ln récompenses. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>What participants owe was taken off first; the amounts are what is to be paid.</source>
        <translation>Ce que les participants doivent rendre a d’abord été déduit&#xa0;; les montants sont ceux à payer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln reste inchangée&#xa0;:</numerusform>
            <numerusform>%Ln restent inchangées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln as paid</source>
        <translation>
            <numerusform>Noter %Ln comme payée</numerusform>
            <numerusform>Noter %Ln comme payées</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording rewards as paid</source>
        <translation>Notation des récompenses comme payées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were recorded as paid.</source>
        <translation>
            <numerusform>%Ln récompense a été notée comme payée.</numerusform>
            <numerusform>%Ln récompenses ont été notées comme payées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Au total %1.</translation>
    </message>
    <message>
        <source>Reward %1: %2</source>
        <translation>Récompense %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryList</name>
    <message>
        <source>This could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>Rien n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 test</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Clients amenés</translation>
    </message>
    <message>
        <source>Nobody brought yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>A customer stands here as soon as a code, a link or a list says who brought them, with the evidence.</source>
        <translation>Un client figure ici dès qu’un code, un lien ou une liste dit qui l’a amené, avec la preuve.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Compte depuis</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Rewards of this participant</source>
        <translation>Récompenses de ce participant</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Aucune récompense</translation>
    </message>
    <message>
        <source>A reward appears with the first payment that counts.</source>
        <translation>Une récompense apparaît avec le premier paiement qui compte.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Issued rewards, corrections and decisions appear here.</source>
        <translation>Les récompenses attribuées, corrections et décisions apparaissent ici.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
</context>
<context>
    <name>rd::views::HistorySheet</name>
    <message>
        <source>from the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versions de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit from this version …</source>
        <translation>Modifier à partir de cette version…</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Un paiement garde les conditions de la version en vigueur à sa facturation.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Ce que cette version a changé</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>This is how the campaign began.</source>
        <translation>C’est ainsi que la campagne a commencé.</translation>
    </message>
    <message>
        <source>Nothing that can be told in words.</source>
        <translation>Rien qui puisse se dire en mots.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Quand une récompense est due</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>rd::views::ImportSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>1: what is imported, 2: file name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Join no campaign</source>
        <translation>N’inscrire à aucune campagne</translation>
    </message>
    <message>
        <source>As the file says, else any</source>
        <translation>Comme dans le fichier, sinon toute campagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problèmes du fichier</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Laisser de côté les lignes à problème et importer le reste</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>Non lues, car ces colonnes ne sont pas connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept out: %1. %2</source>
        <translation>Exclues&#xa0;: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln ligne a été lue.</numerusform>
            <numerusform>%Ln lignes ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing would add %1, change %2 and leave %3 as they are.</source>
        <translation>L’import en ajouterait %1, en modifierait %2 et en laisserait %3 en l’état.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have problems.</source>
        <translation>
            <numerusform>%Ln ligne a des problèmes.</numerusform>
            <numerusform>%Ln lignes ont des problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>Import&#xa0;: %1 ajouts, %2 modifications, %3 inchangés, %4 laissés de côté.</translation>
    </message>
    <message>
        <source>Nothing was imported; the lines below have problems.</source>
        <translation>Rien n’a été importé&#xa0;; les lignes ci-dessous ont des problèmes.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>1: line number, 2: what is wrong</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Importer des participants</translation>
    </message>
    <message>
        <source>Import referrals</source>
        <translation>Importer des parrainages</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Importer des taux de change</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
</context>
<context>
    <name>rd::views::IssueSheet</name>
    <message>
        <source>coupons for the next invoice at Stripe</source>
        <translation>coupons pour la prochaine facture chez Stripe</translation>
    </message>
    <message>
        <source>another price of the subscription at Stripe</source>
        <translation>autre tarif d’abonnement chez Stripe</translation>
    </message>
    <message>
        <source>payments by PayPal</source>
        <translation>paiements par PayPal</translation>
    </message>
    <message>
        <source>rewards by Tremendous</source>
        <translation>récompenses par Tremendous</translation>
    </message>
    <message>
        <source>discount codes in the shop</source>
        <translation>codes de réduction dans la boutique</translation>
    </message>
    <message>
        <source>gift cards of the shop</source>
        <translation>cartes-cadeaux de la boutique</translation>
    </message>
    <message>
        <source>store credit in the shop</source>
        <translation>crédit boutique</translation>
    </message>
    <message>
        <source>account credit at Stripe</source>
        <translation>crédit de compte chez Stripe</translation>
    </message>
    <message>
        <source>Issue rewards</source>
        <translation>Attribuer des récompenses</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happens to each reward</source>
        <translation>Ce qui arrive à chaque récompense</translation>
    </message>
    <message>
        <source>Show who was not rewarded</source>
        <translation>Afficher qui n’a pas été récompensé</translation>
    </message>
    <message>
        <source>Give as account credit instead …</source>
        <translation>Donner en crédit de compte à la place…</translation>
    </message>
    <message>
        <source>For those who hold a discount: the selected lines, or all of them</source>
        <translation>Pour ceux qui ont une remise&#xa0;: les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>Asking the provider about %Ln customers. Nothing is changed yet.</source>
        <translation>
            <numerusform>Interrogation du prestataire sur %Ln client. Rien n’est encore modifié.</numerusform>
            <numerusform>Interrogation du prestataire sur %Ln clients. Rien n’est encore modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking rewards</source>
        <translation>Vérification des récompenses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards will be given as %1%2.</source>
        <translation>
            <numerusform>%Ln récompense sera donnée&#xa0;: %1%2.</numerusform>
            <numerusform>%Ln récompenses seront données&#xa0;: %1%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be issued now; they stay on the list.</source>
        <translation>
            <numerusform>%Ln ne peut pas être attribuée maintenant&#xa0;; elle reste sur la liste.</numerusform>
            <numerusform>%Ln ne peuvent pas être attribuées maintenant&#xa0;; elles restent sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued cannot be taken back here.</source>
        <translation>Ce qui est attribué ne peut pas être repris ici.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln rewards</source>
        <translation>
            <numerusform>Attribuer %Ln récompense</numerusform>
            <numerusform>Attribuer %Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them on the “Not rewarded” list</source>
        <translation>Les mettre sur la liste «&#xa0;Sans récompense&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %Ln rewards, one after the other.</source>
        <translation>
            <numerusform>Attribution de %Ln récompense.</numerusform>
            <numerusform>Attribution de %Ln récompenses, l’une après l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Attribution de récompenses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were issued.</source>
        <translation>
            <numerusform>%Ln récompense a été attribuée.</numerusform>
            <numerusform>%Ln récompenses ont été attribuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Au total %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln ne l’a pas été&#xa0;; le motif figure à côté.</numerusform>
            <numerusform>%Ln ne l’ont pas été&#xa0;; le motif figure à côté de chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on their way; the next sync asks what became of them.</source>
        <translation>
            <numerusform>%Ln est en route&#xa0;; la prochaine synchronisation demande ce qu’elle est devenue.</numerusform>
            <numerusform>%Ln sont en route&#xa0;; la prochaine synchronisation demande ce qu’elles sont devenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln est en vérification chez le prestataire&#xa0;; rien n’est envoyé deux fois.</numerusform>
            <numerusform>%Ln sont en vérification chez le prestataire&#xa0;; rien n’est envoyé deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others are as they were.</source>
        <translation>Vous avez arrêté&#xa0;; les autres sont inchangées.</translation>
    </message>
    <message>
        <source>Stopped. Nothing further was sent.</source>
        <translation>Arrêté. Rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>payments by Wise</source>
        <translation>paiements par Wise</translation>
    </message>
    <message>
        <source>payments by RazorpayX</source>
        <translation>paiements par RazorpayX</translation>
    </message>
    <message>
        <source>payments by Cashfree</source>
        <translation>paiements par Cashfree</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln rewards in the books. Nothing is changed yet.</source>
        <translation>
            <numerusform>Examen de %Ln récompense dans les livres. Rien n’est encore modifié.</numerusform>
            <numerusform>Examen de %Ln récompenses dans les livres. Rien n’est encore modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssuingWatch</name>
    <message>
        <source>Stop &amp;issuing …</source>
        <translation>A&amp;rrêter les attributions…</translation>
    </message>
    <message>
        <source>Let rewards be &amp;issued again</source>
        <translation>&amp;Autoriser de nouveau les attributions</translation>
    </message>
    <message>
        <source>Send nothing more from the next reward on, whoever asks</source>
        <translation>Ne plus rien envoyer dès la prochaine récompense, qui que ce soit le demande</translation>
    </message>
    <message>
        <source>Rewards may be sent again, also by themselves after a sync</source>
        <translation>Des récompenses peuvent de nouveau être envoyées, y compris d’elles-mêmes après une synchronisation</translation>
    </message>
    <message>
        <source>Stop issuing?</source>
        <translation>Arrêter les attributions&#xa0;?</translation>
    </message>
    <message>
        <source>Reason. From the next reward on nothing is sent, whoever asks; what is on its way is finished.</source>
        <translation>Motif. Dès la prochaine récompense, rien n’est envoyé, qui que ce soit le demande&#xa0;; ce qui est en route est mené à terme.</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>Arrêter les attributions</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent. %1 stopped it on %2.</source>
        <translation>Les attributions sont arrêtées&#xa0;: rien n’est envoyé. %1 les a arrêtées le %2.</translation>
    </message>
    <message>
        <source>Let rewards be issued again</source>
        <translation>Autoriser de nouveau les attributions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards went out by themselves.</source>
        <translation>
            <numerusform>%Ln récompense est partie d’elle-même.</numerusform>
            <numerusform>%Ln récompenses sont parties d’elles-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be given; they are on the list.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être donnée&#xa0;; elle est sur la liste.</numerusform>
            <numerusform>%Ln n’ont pas pu être données&#xa0;; elles sont sur la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider.</source>
        <translation>
            <numerusform>%Ln est en vérification chez le prestataire.</numerusform>
            <numerusform>%Ln sont en vérification chez le prestataire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you because of their amount.</source>
        <translation>
            <numerusform>%Ln vous attend en raison de son montant.</numerusform>
            <numerusform>%Ln vous attendent en raison de leur montant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for another day: today&apos;s budget is used up.</source>
        <translation>
            <numerusform>%Ln attend un autre jour&#xa0;: le budget du jour est épuisé.</numerusform>
            <numerusform>%Ln attendent un autre jour&#xa0;: le budget du jour est épuisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Au total %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>&amp;Limits of automatic issuing …</source>
        <translation>&amp;Limites de l’attribution automatique…</translation>
    </message>
    <message>
        <source>How much goes out a day without a person, and above which amount one is asked</source>
        <translation>Combien part chaque jour sans intervention, et au-delà de quel montant une personne est consultée</translation>
    </message>
</context>
<context>
    <name>rd::views::LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Who brings most wins. Prizes arise when the period is over and are due after the wait.</source>
        <translation>Qui amène le plus gagne. Les prix naissent à la fin de la période et sont dus après l’attente.</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Classés par</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Revenue in</source>
        <translation>CA en</translation>
    </message>
    <message>
        <source>Only payments in this currency count; two are never added up.</source>
        <translation>Seuls les paiements dans cette devise comptent&#xa0;; deux devises ne sont jamais additionnées.</translation>
    </message>
</context>
<context>
    <name>rd::views::Leaving</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>rd::views::LimitsSheet</name>
    <message>
        <source>Limits of automatic issuing</source>
        <translation>Limites de l’attribution automatique</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Au plus par jour</translation>
    </message>
    <message>
        <source>Ask a person above</source>
        <translation>Demander à une personne au-delà de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>They bind campaigns that approve by themselves, whose due rewards are issued after each sync. What does not fit into a day goes out on a later one. Only an admin changes them.</source>
        <translation>Elles lient les campagnes qui approuvent d’elles-mêmes et dont les récompenses dues sont attribuées après chaque synchronisation. Ce qui dépasse un jour part un jour suivant. Seul un admin les modifie.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Rewards a day</source>
        <translation>Récompenses par jour</translation>
    </message>
    <message>
        <source>What went out today</source>
        <translation>Ce qui est parti aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln récompense</numerusform>
            <numerusform>%Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out by itself today in test mode: %1.</source>
        <translation>Parti automatiquement aujourd’hui en mode test&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Went out by itself today: %1.</source>
        <translation>Parti automatiquement aujourd’hui&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ListItem</name>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Quelque chose est à corriger ici.</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt with an arrow key</source>
        <translation>Faire glisser ailleurs, ou appuyer sur Alt et une flèche</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>folds an element of a list</comment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>unfolds an element of a list</comment>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>rd::views::LogSheet</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>What the program noted while it worked, newest first. Keys and addresses were left out when it was written.</source>
        <translation>Ce que le programme a noté pendant son travail, le plus récent d’abord. Les clés et les adresses ont été omises à l’écriture.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qu’il faut afficher</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <comment>counts</comment>
        <translation>%1 lignes sur %2</translation>
    </message>
</context>
<context>
    <name>rd::views::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Parrainages</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>“%1” is still running. Please wait for it to end, or cancel it first.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours. Attendez la fin ou annulez d’abord.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Récupérer les nouveautés de toutes les connexions</translation>
    </message>
    <message>
        <source>Sync &amp;everything again</source>
        <translation>&amp;Tout resynchroniser</translation>
    </message>
    <message>
        <source>List everything at the provider again, not only what changed</source>
        <translation>Lister de nouveau tout chez le prestataire, pas seulement ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Who decides …</source>
        <translation>Qui &amp;décide…</translation>
    </message>
    <message>
        <source>The members of this workspace, their roles and passphrases</source>
        <translation>Les membres de cet espace de travail, leurs rôles et phrases secrètes</translation>
    </message>
    <message>
        <source>Open the sample &amp;merchant</source>
        <translation>Ouvrir le &amp;marchand d’exemple</translation>
    </message>
    <message>
        <source>A second window on invented data</source>
        <translation>Une seconde fenêtre sur des données fictives</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Aller à cette page</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide de cette page</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>À quoi sert cette page et comment l’utiliser</translation>
    </message>
    <message>
        <source>&amp;About Referral Desk</source>
        <translation>À &amp;propos de Referral Desk</translation>
    </message>
    <message>
        <source>Version, licence and diagnostics</source>
        <translation>Version, licence et diagnostic</translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation>Rien à faire sur cette page</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Referral Desk: %1</source>
        <translation>Referral Desk&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sample merchant: all people and payments are invented</source>
        <translation>Marchand d’exemple&#xa0;: personnes et paiements sont fictifs</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>La dernière synchronisation de %1 n’a pas abouti</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <comment>1: how long ago, 2: connection</comment>
        <translation>Synchronisé %1 · %2</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>Rien de synchronisé</translation>
    </message>
    <message>
        <source>%1 is no member of this workspace: you can look at everything and decide nothing.</source>
        <translation>%1 n’est pas membre de cet espace de travail&#xa0;: vous pouvez tout consulter et ne rien décider.</translation>
    </message>
    <message>
        <source>An admin adds you: File, Who decides, with the name of your account.</source>
        <translation>Un admin vous ajoute&#xa0;: Fichier, Qui décide, avec le nom de votre compte.</translation>
    </message>
    <message>
        <source>You act as %1, whose decisions ask for a passphrase.</source>
        <translation>Vous agissez en tant que %1, dont les décisions demandent une phrase secrète.</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>%1: %2, %3 a second</source>
        <comment>stage, count, rate</comment>
        <translation>%1&#xa0;: %2, %3 par seconde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Ouvrir les connexions</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows a time before the newest entry of the books.</source>
        <translation>L’horloge de cet ordinateur indique une heure antérieure à la dernière écriture des livres.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates and hold periods depend on it. Set the clock right, then sync.</source>
        <translation>Les échéances et délais d’attente en dépendent. Réglez l’horloge, puis synchronisez.</translation>
    </message>
    <message>
        <source>Finishing the current step, then this window closes.</source>
        <translation>L’étape en cours se termine, puis cette fenêtre se ferme.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>The window changes its language when the program starts again.</source>
        <translation>La fenêtre changera de langue au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Celle du &amp;système</translation>
    </message>
    <message>
        <source>Language of texts, dates and figures</source>
        <translation>Langue des textes, des dates et des nombres</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>&amp;Aller n’importe où…</translation>
    </message>
    <message>
        <source>Find a command, a page, a participant or a campaign by typing</source>
        <translation>Trouver une commande, une page, un participant ou une campagne en tapant</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>How this window looks and behaves</source>
        <translation>L’aspect et le comportement de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>What each page is for, step by step</source>
        <translation>À quoi sert chaque page, pas à pas</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>What the program noted while it worked</source>
        <translation>Ce que le programme a noté pendant son travail</translation>
    </message>
    <message>
        <source>S&amp;ync by itself</source>
        <translation>S&amp;ynchroniser automatiquement</translation>
    </message>
    <message>
        <source>New here? The tour shows in one minute what is where.</source>
        <translation>Nouveau ici&#xa0;? La visite montre en une minute où se trouve quoi.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>“%1” has ended; its sheet was closed meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» est terminé&#xa0;; sa boîte de dialogue a été fermée entre-temps.</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>Pas de réponse. Une commande dans un terminal utilise peut-être l’espace de travail.</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Afficher la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>La garder ouverte</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A list of participants, results of a batch, a campaign document …: as if it were dropped here</source>
        <translation>Liste de participants, résultats d’un lot, document de campagne…&#xa0;: comme s’il était déposé ici</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>Every key this window listens to</source>
        <translation>Toutes les touches reconnues par cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Verify the books …</source>
        <translation>&amp;Vérifier les livres…</translation>
    </message>
    <message>
        <source>Compute everything again and compare it with the books</source>
        <translation>Tout recalculer et comparer avec les livres</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>Sauve&amp;garder…</translation>
    </message>
    <message>
        <source>Write the books into one file</source>
        <translation>Écrire les livres dans un seul fichier</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup …</source>
        <translation>Resta&amp;urer une sauvegarde…</translation>
    </message>
    <message>
        <source>Bring books back from a file, into a folder of their own</source>
        <translation>Restaurer des livres depuis un fichier, dans un dossier à part</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing can be taken back here</source>
        <translation>Rien ne peut être annulé ici</translation>
    </message>
</context>
<context>
    <name>rd::views::MembersSheet</name>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>looks at everything, decides nothing</source>
        <translation>consulte tout, ne décide rien</translation>
    </message>
    <message>
        <source>rejects, holds and releases</source>
        <translation>rejette, retient et lève la retenue</translation>
    </message>
    <message>
        <source>also approves, issues, assigns and imports</source>
        <translation>approuve, attribue, rattache et importe aussi</translation>
    </message>
    <message>
        <source>also campaigns, connections, members and erasing</source>
        <translation>gère aussi campagnes, connexions, membres et effacement</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation>Définir la phrase secrète…</translation>
    </message>
    <message>
        <source>Whoever uses this program acts as the member with the name of their account on this computer. What they decide is kept under that name, also after they are removed.</source>
        <translation>Qui utilise ce programme agit en tant que membre portant le nom de son compte sur cet ordinateur. Ses décisions sont conservées sous ce nom, même après son retrait.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom de compte</translation>
    </message>
    <message>
        <source>As on this computer, for example kim</source>
        <translation>Comme sur cet ordinateur, par exemple kim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, what it may do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>So that nobody approves an own reward</source>
        <translation>Pour que nul n’approuve sa propre récompense</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 can decide nothing any more. What they decided stays on record.</source>
        <translation>%1 ne peut plus rien décider. Ses décisions passées restent consignées.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>From now on %1 is asked for it before a decision.</source>
        <translation>Désormais, elle est demandée à %1 avant une décision.</translation>
    </message>
    <message>
        <source>%1 is asked for no passphrase any more.</source>
        <translation>Plus aucune phrase secrète n’est demandée à %1.</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>Ajout d’un membre</translation>
    </message>
    <message>
        <source>Removing a member</source>
        <translation>Retrait d’un membre</translation>
    </message>
    <message>
        <source>Set e-mail …</source>
        <translation>Définir l’e-mail…</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>E-mail de %1</translation>
    </message>
    <message>
        <source>By it a reward of their own is told from those of others; empty = nobody can tell.</source>
        <translation>Il distingue ses propres récompenses de celles des autres&#xa0;; vide = personne ne peut le savoir.</translation>
    </message>
    <message>
        <source>Set e-mail</source>
        <translation>Définir l’e-mail</translation>
    </message>
    <message>
        <source>Setting an e-mail address</source>
        <translation>Définition d’une adresse e-mail</translation>
    </message>
    <message>
        <source>From now on %1 decides nothing about a reward of their own.</source>
        <translation>Désormais, %1 ne décide plus de ses propres récompenses.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address any more: own rewards are not noticed.</source>
        <translation>%1 n’a plus d’adresse e-mail&#xa0;: ses propres récompenses ne sont pas remarquées.</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodPanel</name>
    <message>
        <source>Payout method</source>
        <translation>Mode de versement</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <comment>date, who</comment>
        <translation>depuis le %1, par %2</translation>
    </message>
    <message>
        <source>Changed a short while ago: payouts wait for some days.</source>
        <translation>Changé il y a peu&#xa0;: les versements attendent quelques jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other participants have the same destination.</source>
        <translation>
            <numerusform>%Ln autre participant a la même destination.</numerusform>
            <numerusform>%Ln autres participants ont la même destination.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: cash rewards cannot be put into a batch.</source>
        <translation>Aucun pour l’instant&#xa0;: les récompenses en argent ne peuvent pas entrer dans un lot.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Change the payout method</source>
        <translation>Modifier le mode de versement</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodSheet</name>
    <message>
        <source>How %1 is paid</source>
        <translation>Comment %1 est payé</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Every currency without a method of its own</source>
        <translation>Toute devise sans mode propre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>This is no currency: write its three letters.</source>
        <translation>Ce n’est pas une devise&#xa0;: écrivez ses trois lettres.</translation>
    </message>
    <message>
        <source>Good. It will be shown as %1.</source>
        <translation>Valable. Il sera affiché ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The payout method of %1 was stored.</source>
        <translation>Le mode de versement de %1 a été enregistré.</translation>
    </message>
    <message>
        <source>Take the stored tax number away</source>
        <translation>Supprimer le numéro fiscal enregistré</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>It stands on self-billing invoices from the next one on.</source>
        <translation>Il figure sur les autofactures à partir de la prochaine.</translation>
    </message>
    <message>
        <source>Both are kept encrypted, with a key in the keychain of this computer, and shown only in part; without a keychain nothing is stored. After a change of the destination, payouts wait for some days, so that nobody redirects them unnoticed.</source>
        <translation>Les deux sont conservés chiffrés, avec une clé dans le trousseau de cet ordinateur, et affichés en partie seulement&#xa0;; sans trousseau, rien n’est enregistré. Après un changement de destination, les versements attendent quelques jours, pour que nul ne les détourne sans qu’on le remarque.</translation>
    </message>
    <message>
        <source>Storing a payout method</source>
        <translation>Enregistrement d’un mode de versement</translation>
    </message>
    <message>
        <source>The tax number of %1 was stored.</source>
        <translation>Le numéro fiscal de %1 a été enregistré.</translation>
    </message>
    <message>
        <source>Take away how %1 is paid?</source>
        <translation>Retirer le mode de versement de %1 ?</translation>
    </message>
    <message>
        <source>%1 is paid through %2 to %3 no more.</source>
        <translation>%1 n’est plus payé par %2 vers %3.</translation>
    </message>
    <message>
        <source>This is the payout method for %1; those for other currencies stay.</source>
        <translation>C’est le mode de versement pour %1 ; ceux des autres devises restent.</translation>
    </message>
    <message>
        <source>This is the payout method for every currency without a method of its own; those for single currencies stay.</source>
        <translation>C’est le mode de versement pour chaque devise qui n’en a pas en propre ; ceux des devises particulières restent.</translation>
    </message>
    <message>
        <source>The payout method of %1 was taken away.</source>
        <translation>Le mode de versement de %1 a été retiré.</translation>
    </message>
    <message>
        <source>%1 still goes to %2, by a method of its own.</source>
        <translation>%1 continue d’aller à %2, par une méthode qui lui est propre.</translation>
    </message>
</context>
<context>
    <name>rd::views::MomentField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, test mode</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyEdit</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Write the currency as three letters, for example EUR.</source>
        <translation>Écrivez la devise en trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Write the amount like %1, without signs between thousands.</source>
        <translation>Écrivez le montant comme %1, sans séparateur de milliers.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyList</name>
    <message>
        <source>Another currency</source>
        <translation>Autre devise</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoveWords</name>
    <message>
        <source>No reward for this sale here yet</source>
        <translation>Pas encore de récompense ici pour cette vente</translation>
    </message>
    <message>
        <source>Earned by another participant here</source>
        <translation>Gagné ici par un autre participant</translation>
    </message>
    <message>
        <source>Several sales fit</source>
        <translation>Plusieurs ventes conviennent</translation>
    </message>
    <message>
        <source>The first sync has not finished</source>
        <translation>La première synchronisation n’est pas terminée</translation>
    </message>
    <message>
        <source>Another currency here</source>
        <translation>Autre devise ici</translation>
    </message>
    <message>
        <source>Another amount here</source>
        <translation>Autre montant ici</translation>
    </message>
    <message>
        <source>Rejected here</source>
        <translation>Rejeté ici</translation>
    </message>
    <message>
        <source>Already given here</source>
        <translation>Déjà donné ici</translation>
    </message>
    <message>
        <source>Nobody here has this name or code</source>
        <translation>Personne ici n’a ce nom ou ce code</translation>
    </message>
    <message>
        <source>This sale is not known here</source>
        <translation>Cette vente n’est pas connue ici</translation>
    </message>
    <message>
        <source>Not in their file</source>
        <translation>Pas dans leur fichier</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
</context>
<context>
    <name>rd::views::NavigationRail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>rd::views::NewBatchSheet</name>
    <message>
        <source>%1 in test mode</source>
        <comment>amount</comment>
        <translation>%1 en mode test</translation>
    </message>
    <message>
        <source>Another participant has the same destination</source>
        <translation>Un autre participant a la même destination</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 retenu pour le montant à récupérer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>batch, line, remark</comment>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>New payout batch</source>
        <translation>Nouveau lot de versements</translation>
    </message>
    <message>
        <source>Looking at what is approved …</source>
        <translation>Examen de ce qui est approuvé…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Kept for debts</source>
        <translation>Retenu pour dettes</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Make batches</source>
        <translation>Créer les lots</translation>
    </message>
    <message>
        <source>All approved cash rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>Toutes les récompenses en argent approuvées, un versement par participant et par devise, moins ce qu’il doit rendre.</translation>
    </message>
    <message>
        <source>The selected rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>Les récompenses sélectionnées, un versement par participant et par devise, moins ce qu’il doit rendre.</translation>
    </message>
    <message>
        <source>What would be made</source>
        <translation>Ce qui serait créé</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Fichier pour</translation>
    </message>
    <message>
        <source>The day on which the bank is asked to pay, where the file says one</source>
        <translation>Le jour où la banque doit payer, quand le fichier en indique un</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Jour de paiement</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>For participants who are paid through %1.</source>
        <translation>Pour les participants payés par %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln payouts in a file; more go into several.</source>
        <translation>
            <numerusform>Au plus %Ln versement par fichier&#xa0;; au-delà, plusieurs.</numerusform>
            <numerusform>Au plus %Ln versements par fichier&#xa0;; au-delà, plusieurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: try it with a small file first.</source>
        <translation>Le prestataire n’en a pas tout publié&#xa0;: essayez d’abord avec un petit fichier.</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <translation>%1 (mode test)</translation>
    </message>
    <message>
        <source>By a second person</source>
        <translation>Par une seconde personne</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non requis</translation>
    </message>
    <message>
        <source>Nothing that is approved can be paid with this file.</source>
        <translation>Rien d’approuvé ne peut être payé avec ce fichier.</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>payouts, batches, totals per currency</comment>
        <translation>%1 en %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln versement</numerusform>
            <numerusform>%Ln versements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are left out.</source>
        <translation>
            <numerusform>%Ln récompense est laissée de côté.</numerusform>
            <numerusform>%Ln récompenses sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Making payout batches</source>
        <translation>Création de lots de versements</translation>
    </message>
    <message>
        <source>Making the batches …</source>
        <translation>Création des lots…</translation>
    </message>
    <message>
        <source>Batch %1 was made.</source>
        <translation>Le lot %1 a été créé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches were made: %1.</source>
        <translation>
            <numerusform>%Ln lot a été créé&#xa0;: %1.</numerusform>
            <numerusform>%Ln lots ont été créés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln batches</source>
        <translation>
            <numerusform>Créer %Ln lot</numerusform>
            <numerusform>Créer %Ln lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Notices</name>
    <message>
        <source>New rewards are due</source>
        <translation>De nouvelles récompenses sont dues</translation>
    </message>
    <message numerus="yes">
        <source>The last sync found %Ln rewards that wait for a decision.</source>
        <translation>
            <numerusform>La dernière synchronisation a trouvé %Ln récompense qui attend une décision.</numerusform>
            <numerusform>La dernière synchronisation a trouvé %Ln récompenses qui attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Une opération a échoué</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Afficher l’activité</translation>
    </message>
</context>
<context>
    <name>rd::views::ObstaclePopover</name>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>participant · amount</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rd::views::Obstacles</name>
    <message>
        <source>How they are paid …</source>
        <translation>Mode de versement…</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Modifier le participant…</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Ouvrir le participant</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>Ouvrir les connexions</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Taux de change…</translation>
    </message>
    <message>
        <source>Show this customer&apos;s rewards</source>
        <translation>Afficher les récompenses de ce client</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Issue it alone …</source>
        <translation>Attribuer seule…</translation>
    </message>
    <message>
        <source>Give account credit instead …</source>
        <translation>Donner un crédit de compte à la place…</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Payer dans un lot…</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Noter comme payé à la main…</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Pas encore donné…</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Lever la retenue</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Clore comme incertain…</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment elle a été obtenue</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>Elle est due le %1.</translation>
    </message>
    <message>
        <source>Refunds may still come until then. Nothing has to be done: it becomes due by itself.</source>
        <translation>D’ici là, des remboursements peuvent encore arriver. Il n’y a rien à faire&#xa0;: elle devient due d’elle-même.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>A person put it aside. It goes on where it was when the hold is ended.</source>
        <translation>Une personne l’a mise de côté. Elle reprend où elle en était quand la retenue est levée.</translation>
    </message>
</context>
<context>
    <name>rd::views::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>Sera attribuée</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Pas attribuée</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewData</name>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>rewards that are due</comment>
        <translation>Dues</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non versées</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>CA parrainé</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Nouveaux parrainages</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>Nouveaux participants</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Paiements qui comptent</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Récupérer les nouveautés de toutes les connexions</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>CA parrainé</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Nouveaux parrainages</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>What refunds and disputes took from rewards for payments of this period</source>
        <translation>Ce que remboursements et litiges ont retiré aux récompenses pour les paiements de cette période</translation>
    </message>
    <message>
        <source>No referred revenue</source>
        <translation>Aucun CA parrainé</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period appear here.</source>
        <translation>Les paiements de clients parrainés sur cette période apparaissent ici.</translation>
    </message>
    <message>
        <source>No new referrals</source>
        <translation>Aucun nouveau parrainage</translation>
    </message>
    <message>
        <source>Customers somebody brought in this period appear here.</source>
        <translation>Les clients amenés par quelqu’un sur cette période apparaissent ici.</translation>
    </message>
    <message>
        <source>Rewards by state</source>
        <translation>Récompenses par état</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Aucune récompense</translation>
    </message>
    <message>
        <source>Rewards for payments of this period appear here, by what became of them.</source>
        <translation>Les récompenses pour les paiements de cette période apparaissent ici, selon ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>Top participants</source>
        <translation>Meilleurs participants</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Participants with the most referred revenue appear here.</source>
        <translation>Les participants au plus fort chiffre d’affaires parrainé apparaissent ici.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>referred-revenue</source>
        <comment>name of a file</comment>
        <translation>chiffre-d-affaires-parraine</translation>
    </message>
    <message>
        <source>new-referrals</source>
        <comment>name of a file</comment>
        <translation>nouveaux-parrainages</translation>
    </message>
    <message>
        <source>rewards-by-state</source>
        <comment>name of a file</comment>
        <translation>recompenses-par-etat</translation>
    </message>
    <message>
        <source>top-participants</source>
        <comment>name of a file</comment>
        <translation>meilleurs-participants</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>After the first sync you see here what referrals bring in, what is due, and what waits for you.</source>
        <translation>Après la première synchronisation, vous voyez ici ce que rapportent les parrainages, ce qui est dû et ce qui vous attend.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Connecter Stripe…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>participants · referred customers · as of</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln client parrainé</numerusform>
            <numerusform>%Ln clients parrainés</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>pas encore synchronisé</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln récompense</numerusform>
            <numerusform>%Ln récompenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards could not be issued</source>
        <translation>
            <numerusform>%Ln récompense n’a pas pu être attribuée</numerusform>
            <numerusform>%Ln récompenses n’ont pas pu être attribuées</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says what stands in the way and what to do</source>
        <translation>Chacune dit ce qui bloque et que faire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are being checked</source>
        <translation>
            <numerusform>%Ln récompense est en vérification</numerusform>
            <numerusform>%Ln récompenses sont en vérification</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome at the provider is not known yet</source>
        <translation>Le résultat chez le prestataire n’est pas encore connu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are in review</source>
        <translation>
            <numerusform>%Ln récompense est à l’examen</numerusform>
            <numerusform>%Ln récompenses sont à l’examen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then let them go on or reject them</source>
        <translation>Examinez-les, puis laissez-les suivre leur cours ou rejetez-les</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards wait for approval</source>
        <translation>
            <numerusform>%Ln récompense attend l’approbation</numerusform>
            <numerusform>%Ln récompenses attendent l’approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved rewards wait to be issued</source>
        <translation>
            <numerusform>%Ln récompense approuvée attend d’être attribuée</numerusform>
            <numerusform>%Ln récompenses approuvées attendent d’être attribuées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 est déconnecté</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>La dernière synchronisation de %1 n’a pas abouti</translation>
    </message>
    <message>
        <source>The key of %1 lacks permissions</source>
        <translation>Il manque des autorisations à la clé de %1</translation>
    </message>
    <message>
        <source>All live campaigns</source>
        <translation>Toutes les campagnes réelles</translation>
    </message>
    <message>
        <source>All test campaigns</source>
        <translation>Toutes les campagnes de test</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <comment>a campaign</comment>
        <translation>%1 (mode test)</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Paiements qui comptent</translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>Aucun paiement</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period are counted here.</source>
        <translation>Les paiements des clients parrainés sur cette période sont comptés ici.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Aucun remboursement</translation>
    </message>
    <message>
        <source>What went back of payments of this period appears here, on the day of the payment.</source>
        <translation>Ce qui a été remboursé des paiements de cette période apparaît ici, au jour du paiement.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>name of a file</comment>
        <translation>paiements</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>name of a file</comment>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>From referral to reward</source>
        <translation>Du parrainage à la récompense</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How far the customers referred in this period came appears here.</source>
        <translation>Le parcours des clients parrainés sur cette période apparaît ici.</translation>
    </message>
    <message>
        <source>Customers whose referral began in this period, and what they have done until today. Visits and clicks are not known here.</source>
        <translation>Clients dont le parrainage a commencé sur cette période, et ce qu’ils ont fait jusqu’à aujourd’hui. Les visites et les clics ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>Customers after their first payment</source>
        <translation>Clients après leur premier paiement</translation>
    </message>
    <message>
        <source>Month by month, how many referred customers still pay and what they bring appears here.</source>
        <translation>Mois par mois, le nombre de clients parrainés qui paient encore et ce qu’ils rapportent apparaissent ici.</translation>
    </message>
    <message>
        <source>referral-to-reward</source>
        <comment>name of a file</comment>
        <translation>du-parrainage-a-la-recompense</translation>
    </message>
    <message>
        <source>customers-by-first-payment</source>
        <comment>name of a file</comment>
        <translation>clients-par-premier-paiement</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print figures and charts of this period and campaign, or save them as PDF</source>
        <translation>Imprimer les chiffres et graphiques de cette période et de cette campagne, ou les enregistrer en PDF</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Connecter une boutique…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts are not as they were known</source>
        <translation>
            <numerusform>%Ln versement n’est plus tel qu’on le connaissait</numerusform>
            <numerusform>%Ln versements ne sont plus tels qu’on les connaissait</numerusform>
        </translation>
    </message>
    <message>
        <source>Their provider says that they failed, or that they were paid after all</source>
        <translation>Selon leur prestataire, ils ont échoué ou ont finalement été payés</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPaper</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a chart, a currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>L’imprimante n’accepte pas les pages.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Vérifiez qu’elle est allumée et a du papier, ou enregistrez plutôt un fichier PDF.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>L’imprimante n’a pas accepté toutes les pages.</translation>
    </message>
    <message>
        <source>The overview changed while it was printed. Print it again.</source>
        <translation>La vue d’ensemble a changé pendant l’impression. Imprimez-la de nouveau.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPrintSheet</name>
    <message>
        <source>Print the overview</source>
        <translation>Imprimer la vue d’ensemble</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>vue-d-ensemble</translation>
    </message>
    <message>
        <source>The figures, what needs attention and all charts of the chosen period and campaign are printed; each currency has a chart of its own.</source>
        <translation>Les chiffres, ce qui demande attention et tous les graphiques de la période et de la campagne choisies sont imprimés&#xa0;; chaque devise a son propre graphique.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceRow</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Change the pace of %1</source>
        <translation>Changer le rythme de %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>pace, requests a second, what it costs</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceSheet</name>
    <message>
        <source>Pace of %1</source>
        <translation>Rythme de %1</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Use this pace</source>
        <translation>Utiliser ce rythme</translation>
    </message>
    <message>
        <source>How fast this program asks the provider. Your own site shares what the provider allows in a second.</source>
        <translation>À quelle vitesse ce programme interroge le prestataire. Votre propre site partage ce que le prestataire autorise par seconde.</translation>
    </message>
    <message>
        <source>Now %1, as was given when it was connected. Choosing here replaces that.</source>
        <translation>Actuellement %1, comme indiqué à la connexion. Un choix ici le remplace.</translation>
    </message>
    <message>
        <source>This account is on this computer: there is no limit now.</source>
        <translation>Ce compte est sur cet ordinateur&#xa0;: il n’y a pas de limite actuellement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace, requests a second</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 asks at another pace from the next sync on: %2.</source>
        <translation>%1 interroge à un autre rythme dès la prochaine synchronisation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Setting the pace</source>
        <translation>Réglage du rythme</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceWords</name>
    <message>
        <source>Polite</source>
        <translation>Courtois</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Nombres propres</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Leaves most of what the provider allows to your own site, which shares it.</source>
        <translation>Laisse l’essentiel de ce que le prestataire autorise à votre propre site, qui le partage.</translation>
    </message>
    <message>
        <source>Uses all the provider allows. While a long sync runs, your own site may be asked to wait.</source>
        <translation>Utilise tout ce que le prestataire autorise. Pendant une longue synchronisation, votre propre site peut être mis en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln à la fois</numerusform>
            <numerusform>%Ln à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>as many requests as are answered, %1</source>
        <comment>how many at a time</comment>
        <translation>autant de requêtes que de réponses, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests a second, how many at a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a second</source>
        <translation>
            <numerusform>%Ln requête par seconde</numerusform>
            <numerusform>%Ln requêtes par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>How long listing everything takes is known after the first sync.</source>
        <translation>La durée pour tout lister est connue après la première synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln seconds.</source>
        <translation>
            <numerusform>Tout lister prend environ %Ln seconde.</numerusform>
            <numerusform>Tout lister prend environ %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln minutes.</source>
        <translation>
            <numerusform>Tout lister prend environ %Ln minute.</numerusform>
            <numerusform>Tout lister prend environ %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln hours.</source>
        <translation>
            <numerusform>Tout lister prend environ %Ln heure.</numerusform>
            <numerusform>Tout lister prend environ %Ln heures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Page</name>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>This page could not be read. Nothing is lost.</source>
        <translation>Cette page n’a pas pu être lue. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>rd::views::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>rd::views::PaidSheet</name>
    <message>
        <source>Take over paid commissions</source>
        <translation>Reprendre les commissions payées</translation>
    </message>
    <message>
        <source>Take over paid commissions: %1</source>
        <translation>Reprendre les commissions payées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Lines that do not fit or have problems</source>
        <translation>Lignes qui ne conviennent pas ou à problème</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>Payé chez eux</translation>
    </message>
    <message>
        <source>Our reward</source>
        <translation>Notre récompense</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Laisser de côté les lignes à problème et importer le reste</translation>
    </message>
    <message>
        <source>A line that meets its reward settles it, so that it is not paid again. With another amount the reward is held until somebody decides. The others wait for their sale and are looked at again after each sync.</source>
        <translation>Une ligne qui trouve sa récompense la solde, pour qu’elle ne soit pas payée de nouveau. Si le montant diffère, la récompense est retenue jusqu’à ce que quelqu’un décide. Les autres attendent leur vente et sont réexaminées après chaque synchronisation.</translation>
    </message>
    <message>
        <source>Taking over paid commissions</source>
        <translation>Reprise des commissions payées</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln ligne a été lue.</numerusform>
            <numerusform>%Ln lignes ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, known: %2.</source>
        <translation>Nouvelles&#xa0;: %1, connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 would settle their reward, %2 have another amount, %3 wait for their sale.</source>
        <translation>%1 solderaient leur récompense, %2 ont un autre montant, %3 attendent leur vente.</translation>
    </message>
    <message>
        <source>%1 settled their reward, %2 have another amount and are held, %3 wait for their sale.</source>
        <translation>%1 ont soldé leur récompense, %2 ont un autre montant et sont retenues, %3 attendent leur vente.</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>Non lues, car ces colonnes ne sont pas connues&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperPeriod</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Argent réel</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperSheet</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>Pages produites</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were written to %1.</source>
        <translation>
            <numerusform>%Ln page a été écrite dans %1.</numerusform>
            <numerusform>%Ln pages ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantCare</name>
    <message>
        <source>Give up %1</source>
        <translation>Renoncer à %1</translation>
    </message>
    <message>
        <source>Reason; another approver or admin reads it and decides</source>
        <translation>Motif&#xa0;; un autre approbateur ou admin le lit et décide</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>Asked to give up %1. It is booked when another approver or admin agrees.</source>
        <translation>Renonciation à %1 demandée. Elle est comptabilisée quand un autre approbateur ou admin accepte.</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>Renoncer à %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 that %2 owes back is written off. It is never taken off a payment any more.</source>
        <translation>%1 que %2 doit rendre est passé en perte. Ce montant n’est plus jamais déduit d’un versement.</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <translation>Demandé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Passer %1 en perte</translation>
    </message>
    <message>
        <source>%1 was written off.</source>
        <translation>%1 a été passé en perte.</translation>
    </message>
    <message>
        <source>Refuse to give up %1</source>
        <translation>Refuser de renoncer à %1</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Motif, conservé avec la décision</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refused; %1 stays owed back.</source>
        <translation>Refusé&#xa0;; %1 reste à récupérer.</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantView</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Qui est-ce</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>This participant could not be read. Nothing is lost.</source>
        <translation>Ce participant n’a pas pu être lu. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers brought</source>
        <translation>
            <numerusform>%Ln client amené</numerusform>
            <numerusform>%Ln clients amenés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewarded payments</source>
        <translation>
            <numerusform>%Ln paiement récompensé</numerusform>
            <numerusform>%Ln paiements récompensés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in test mode</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln en mode test</numerusform>
            <numerusform>%Ln en mode test</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>No code of this participant is in use.</source>
        <translation>Aucun code de ce participant n’est en service.</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>Anciennement %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Search name, e-mail or code</source>
        <translation>Rechercher nom, e-mail ou code</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Personne ne participe encore</translation>
    </message>
    <message>
        <source>Participants recommend you and earn rewards. Import them from a CSV file with an e-mail column; names and codes are optional.</source>
        <translation>Les participants vous recommandent et gagnent des récompenses. Importez-les d’un fichier CSV avec une colonne e-mail&#xa0;; noms et codes sont facultatifs.</translation>
    </message>
    <message>
        <source>Import participants …</source>
        <translation>Importer des participants…</translation>
    </message>
    <message>
        <source>Participants are hidden by the search or the filters above.</source>
        <translation>Des participants sont masqués par la recherche ou les filtres ci-dessus.</translation>
    </message>
    <message>
        <source>Read a CSV file of participants</source>
        <translation>Lire un fichier CSV de participants</translation>
    </message>
    <message>
        <source>Show rewards</source>
        <translation>Afficher les récompenses</translation>
    </message>
    <message>
        <source>Go to the rewards of this participant</source>
        <translation>Aller aux récompenses de ce participant</translation>
    </message>
    <message>
        <source>Show referred customers</source>
        <translation>Afficher les clients parrainés</translation>
    </message>
    <message>
        <source>Go to the customers this participant brought</source>
        <translation>Aller aux clients amenés par ce participant</translation>
    </message>
    <message>
        <source>Create codes …</source>
        <translation>Créer des codes…</translation>
    </message>
    <message>
        <source>Create promotion codes at the provider for the selected participants, or for all of a campaign</source>
        <translation>Créer des codes promo chez le prestataire pour les participants sélectionnés, ou pour tous ceux d’une campagne</translation>
    </message>
    <message>
        <source>Adopt existing codes …</source>
        <translation>Reprendre des codes existants…</translation>
    </message>
    <message>
        <source>Bind promotion codes that exist at the provider to their participants</source>
        <translation>Rattacher à leurs participants des codes promo existant chez le prestataire</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>Relevé…</translation>
    </message>
    <message>
        <source>Make a statement of a period for the selected participants, or for everybody</source>
        <translation>Établir le relevé d’une période pour les participants sélectionnés, ou pour tous</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Afficher les détails à côté du tableau</translation>
    </message>
    <message>
        <source>Look at the current participant without leaving the table</source>
        <translation>Consulter le participant actuel sans quitter le tableau</translation>
    </message>
    <message>
        <source>Back to all participants</source>
        <translation>Retour à tous les participants</translation>
    </message>
    <message>
        <source>Leave the page of this participant</source>
        <translation>Quitter la page de ce participant</translation>
    </message>
    <message>
        <source>Adjust balance …</source>
        <translation>Ajuster le solde…</translation>
    </message>
    <message>
        <source>Owe this participant more or less, with a reason</source>
        <translation>Devoir plus ou moins à ce participant, avec un motif</translation>
    </message>
    <message>
        <source>Erase participant …</source>
        <translation>Effacer le participant…</translation>
    </message>
    <message>
        <source>Forget this person for good; amounts and totals stay</source>
        <translation>Oublier cette personne définitivement&#xa0;; montants et totaux restent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 dû</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 en mode test</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Rien gagné pour l’instant.</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Clients amenés</translation>
    </message>
    <message>
        <source>Rewarded payments</source>
        <translation>Paiements récompensés</translation>
    </message>
    <message>
        <source>Customers in test mode</source>
        <translation>Clients en mode test</translation>
    </message>
    <message>
        <source>Rewarded test payments</source>
        <translation>Paiements de test récompensés</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Participe à</translation>
    </message>
    <message>
        <source>No campaign yet.</source>
        <translation>Aucune campagne.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>How this participant is paid …</source>
        <translation>Mode de versement de ce participant…</translation>
    </message>
    <message>
        <source>On the page of a participant: where payouts go, and the tax number</source>
        <translation>Sur la page d’un participant&#xa0;: où vont les versements, et le numéro fiscal</translation>
    </message>
    <message>
        <source>Switch a code off …</source>
        <translation>Désactiver un code…</translation>
    </message>
    <message>
        <source>On the page of a participant: end a code at the provider for good</source>
        <translation>Sur la page d’un participant&#xa0;: mettre fin à un code chez le prestataire, définitivement</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Modifier le participant…</translation>
    </message>
    <message>
        <source>Change name, group, country and state of this participant</source>
        <translation>Modifier le nom, le groupe, le pays et l’état de ce participant</translation>
    </message>
</context>
<context>
    <name>rd::views::PassphraseSheet</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase secrète de %1</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>N’en demander aucune</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of this member. Several words are easier to keep than a short riddle. Nobody can tell you a forgotten one; an admin sets another.</source>
        <translation>Elle est demandée une fois, avant que quoi que ce soit compte comme décision de ce membre. Plusieurs mots se retiennent mieux qu’une courte énigme. Personne ne peut vous redonner une phrase oubliée&#xa0;; un admin en définit une autre.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Au moins %Ln caractère.</numerusform>
            <numerusform>Au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Setting a passphrase</source>
        <translation>Définition d’une phrase secrète</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsPage</name>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Search customer, or the beginning of an id</source>
        <translation>Rechercher un client, ou le début d’un ID</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What became of this payment …</source>
        <translation>Ce qu’est devenu ce paiement…</translation>
    </message>
    <message>
        <source>See what each campaign made of the payment of this row, and why</source>
        <translation>Voir ce que chaque campagne a fait du paiement de cette ligne, et pourquoi</translation>
    </message>
    <message>
        <source>Show the referral</source>
        <translation>Afficher le parrainage</translation>
    </message>
    <message>
        <source>Who brought this customer, and how it is known</source>
        <translation>Qui a amené ce client, et comment on le sait</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Aucun paiement pour l’instant</translation>
    </message>
    <message>
        <source>Paid invoices, charges and orders appear here after a sync.</source>
        <translation>Les factures payées, paiements et commandes apparaissent ici après une synchronisation.</translation>
    </message>
    <message>
        <source>Payments are hidden by the search or the filter above.</source>
        <translation>Des paiements sont masqués par la recherche ou le filtre ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln paiement</numerusform>
            <numerusform>%Ln paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer: the payment earned nothing.</source>
        <translation>On ne sait pas qui a amené ce client&#xa0;: le paiement n’a rien rapporté.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s id</source>
        <translation>Copier l’ID du paiement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copier l’ID du client</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Amené par</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer.</source>
        <translation>On ne sait pas qui a amené ce client.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsSheet</name>
    <message>
        <source>Payments of a customer</source>
        <translation>Paiements d’un client</translation>
    </message>
    <message>
        <source>Choose a payment to see what each campaign made of it, and why one gave nothing.</source>
        <translation>Choisissez un paiement pour voir ce que chaque campagne en a fait, et pourquoi l’une n’a rien donné.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>What became of the payment</source>
        <translation>Ce qu’est devenu le paiement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking for payments …</source>
        <translation>Recherche de paiements…</translation>
    </message>
    <message>
        <source>No payment of this customer is known yet. Trials, free and unpaid invoices are no payments, and earn nothing.</source>
        <translation>Aucun paiement de ce client n’est encore connu. Essais, factures gratuites et impayées ne sont pas des paiements et ne rapportent rien.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, amount, id at the provider</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Computing it again …</source>
        <translation>Nouveau calcul…</translation>
    </message>
    <message>
        <source>It earned here.</source>
        <translation>Il a rapporté ici.</translation>
    </message>
    <message>
        <source>It earned nothing here.</source>
        <translation>Il n’a rien rapporté ici.</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <comment>amount or kind of a reward, participant, state</comment>
        <translation>%1 pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no campaign that could have rewarded it.</source>
        <translation>Aucune campagne n’aurait pu le récompenser.</translation>
    </message>
    <message>
        <source>Nothing is left of what it earned here.</source>
        <translation>Il ne reste rien de ce qu’il a rapporté ici.</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutListPage</name>
    <message>
        <source>All payouts</source>
        <translation>Tous les versements</translation>
    </message>
    <message>
        <source>Payouts of all batches</source>
        <translation>Versements de tous les lots</translation>
    </message>
    <message>
        <source>Search person or reference</source>
        <translation>Rechercher une personne ou une référence</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Afficher les détails à côté du tableau</translation>
    </message>
    <message>
        <source>Look at the current payout without leaving the table</source>
        <translation>Consulter le versement actuel sans quitter le tableau</translation>
    </message>
    <message>
        <source>Open the batch of this payout</source>
        <translation>Ouvrir le lot de ce versement</translation>
    </message>
    <message>
        <source>All payouts of the same file</source>
        <translation>Tous les versements du même fichier</translation>
    </message>
    <message>
        <source>No payout yet</source>
        <translation>Aucun versement pour l’instant</translation>
    </message>
    <message>
        <source>The payouts of a batch appear here once it is made.</source>
        <translation>Les versements d’un lot apparaissent ici une fois le lot créé.</translation>
    </message>
    <message>
        <source>Payouts are hidden by the search or the filter above.</source>
        <translation>Des versements sont masqués par la recherche ou le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln versement</numerusform>
            <numerusform>%Ln versements</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s id</source>
        <translation>Copier l’identifiant du prestataire</translation>
    </message>
    <message>
        <source>Self-billing invoice</source>
        <translation>Autofacture</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutWords</name>
    <message>
        <source>Not approved</source>
        <translation>Pas approuvé</translation>
    </message>
    <message>
        <source>Not paid in cash</source>
        <translation>Pas payé en argent</translation>
    </message>
    <message>
        <source>Paid through another provider</source>
        <translation>Payé par un autre prestataire</translation>
    </message>
    <message>
        <source>Belongs to the customer</source>
        <translation>Appartient au client</translation>
    </message>
    <message>
        <source>The file cannot hold it</source>
        <translation>Le fichier ne peut le contenir</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Apparié</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Non apparié</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Montant différent</translation>
    </message>
    <message>
        <source>Receiver differs</source>
        <translation>Destinataire différent</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>Devient payé</translation>
    </message>
    <message>
        <source>Becomes unclaimed</source>
        <translation>Devient non réclamé</translation>
    </message>
    <message>
        <source>Failed: due again</source>
        <translation>Échec&#xa0;: de nouveau dû</translation>
    </message>
    <message>
        <source>Came back: due again</source>
        <translation>Retourné&#xa0;: de nouveau dû</translation>
    </message>
    <message>
        <source>A person has to find out</source>
        <translation>Une personne doit vérifier</translation>
    </message>
    <message>
        <source>Bank account (SEPA)</source>
        <translation>Compte bancaire (SEPA)</translation>
    </message>
    <message>
        <source>Bank account (US)</source>
        <translation>Compte bancaire (US)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>payouts, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln versement</numerusform>
            <numerusform>%Ln versements</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Exported again</source>
        <translation>Réexporté</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Échec de l’export</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Export incertain</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Lots de versements</translation>
    </message>
    <message>
        <source>Search number, file or person</source>
        <translation>Rechercher numéro, fichier ou personne</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>Aucun versement</translation>
    </message>
    <message>
        <source>Approved cash rewards are paid in batches: made here, agreed to by a second person, written as a file for your payout provider, and read back when it has paid.</source>
        <translation>Les récompenses en argent approuvées sont payées par lots&#xa0;: créés ici, acceptés par une seconde personne, écrits en fichier pour votre prestataire de versement, et relus après son paiement.</translation>
    </message>
    <message>
        <source>New batch …</source>
        <translation>Nouveau lot…</translation>
    </message>
    <message>
        <source>Batches are hidden by the search or the filter above.</source>
        <translation>Des lots sont masqués par la recherche ou le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Make payout batches of the approved cash rewards</source>
        <translation>Créer des lots de versements à partir des récompenses en argent approuvées</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Afficher les détails à côté du tableau</translation>
    </message>
    <message>
        <source>Look at the current batch without leaving the table</source>
        <translation>Consulter le lot actuel sans quitter le tableau</translation>
    </message>
    <message>
        <source>Back to all batches</source>
        <translation>Retour à tous les lots</translation>
    </message>
    <message>
        <source>Leave the page of this batch</source>
        <translation>Quitter la page de ce lot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>A second person agrees to this batch</source>
        <translation>Une seconde personne accepte ce lot</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Seal the batch and write its file for the provider</source>
        <translation>Sceller le lot et écrire son fichier pour le prestataire</translation>
    </message>
    <message>
        <source>Read results …</source>
        <translation>Lire les résultats…</translation>
    </message>
    <message>
        <source>Read the provider&apos;s result file back; it can also be dropped on the page</source>
        <translation>Relire le fichier de résultats du prestataire&#xa0;; on peut aussi le déposer sur la page</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>Vérifier un fichier…</translation>
    </message>
    <message>
        <source>Is this file, byte for byte, the one that was sealed?</source>
        <translation>Ce fichier est-il, octet pour octet, celui qui a été scellé&#xa0;?</translation>
    </message>
    <message>
        <source>Mark as paid by hand …</source>
        <translation>Marquer comme payé à la main…</translation>
    </message>
    <message>
        <source>The selected payouts were paid elsewhere, with a reference</source>
        <translation>Les versements sélectionnés ont été payés ailleurs, avec une référence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every payout is answered: nothing more is expected</source>
        <translation>Chaque versement a sa réponse&#xa0;: rien d’autre n’est attendu</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Nothing of this batch is paid; its rewards are free again</source>
        <translation>Rien de ce lot n’est payé&#xa0;; ses récompenses sont de nouveau libres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open batches</source>
        <translation>
            <numerusform>%Ln lot ouvert</numerusform>
            <numerusform>%Ln lots ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses reçues</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Ouvrir le lot</translation>
    </message>
    <message>
        <source>Rules of payouts …</source>
        <translation>Règles des versements…</translation>
    </message>
    <message>
        <source>Whether a second person has to agree, from which balance on is paid, whether the suspended earn</source>
        <translation>Si une seconde personne doit donner son accord, à partir de quel solde on paie, si les suspendus gagnent</translation>
    </message>
    <message>
        <source>Recovery kit …</source>
        <translation>Kit de récupération…</translation>
    </message>
    <message>
        <source>Save the keys of payout details and signatures for the day this computer is lost</source>
        <translation>Enregistrer les clés des coordonnées de versement et des signatures, au cas où cet ordinateur serait perdu</translation>
    </message>
    <message>
        <source>Cover sheet …</source>
        <translation>Page de garde…</translation>
    </message>
    <message>
        <source>Totals, fingerprints and approvals of this batch as a PDF, with lines to sign by hand</source>
        <translation>Totaux, empreintes et approbations de ce lot en PDF, avec des lignes à signer à la main</translation>
    </message>
    <message>
        <source>Formats …</source>
        <translation>Formats…</translation>
    </message>
    <message>
        <source>Reports …</source>
        <translation>Rapports…</translation>
    </message>
    <message>
        <source>Summary, payouts or ledger of a period as CSV, XLSX or PDF</source>
        <translation>Synthèse, versements ou grand livre d’une période en CSV, XLSX ou PDF</translation>
    </message>
    <message>
        <source>What the files for providers are made of: columns, signs, limits; try them on sample rows</source>
        <translation>De quoi sont faits les fichiers pour les prestataires&#xa0;: colonnes, caractères, limites&#xa0;; essayez-les sur des lignes d’exemple</translation>
    </message>
    <message>
        <source>All payouts …</source>
        <translation>Tous les versements…</translation>
    </message>
    <message>
        <source>The payouts of all batches: who got what, when, and what became of it</source>
        <translation>Les versements de tous les lots : qui a reçu quoi, quand, et ce qu’il en est advenu</translation>
    </message>
</context>
<context>
    <name>rd::views::PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PeopleField</name>
    <message>
        <source>Name, e-mail address or code</source>
        <translation>Nom, adresse e-mail ou code</translation>
    </message>
    <message>
        <source>%1 (nobody is called so yet)</source>
        <comment>address or code</comment>
        <translation>%1 (personne ne s’appelle encore ainsi)</translation>
    </message>
</context>
<context>
    <name>rd::views::PercentField</name>
    <message>
        <source>%</source>
        <comment>percent sign behind a field</comment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>rd::views::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>Autres jours…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>against the 30 days before</source>
        <translation>par rapport aux 30 jours précédents</translation>
    </message>
    <message>
        <source>against the 90 days before</source>
        <translation>par rapport aux 90 jours précédents</translation>
    </message>
    <message>
        <source>against the 12 months before</source>
        <translation>par rapport aux 12 mois précédents</translation>
    </message>
    <message>
        <source>against as many days before</source>
        <translation>par rapport à autant de jours avant</translation>
    </message>
    <message numerus="yes">
        <source>against the %Ln days before</source>
        <translation>
            <numerusform>par rapport au %Ln jour précédent</numerusform>
            <numerusform>par rapport aux %Ln jours précédents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PickField</name>
    <message>
        <source>Choose products …</source>
        <translation>Choisir des produits…</translation>
    </message>
    <message>
        <source>Choose prices …</source>
        <translation>Choisir des tarifs…</translation>
    </message>
    <message>
        <source>Choose a price …</source>
        <translation>Choisir un tarif…</translation>
    </message>
    <message>
        <source>%1 (not among the synced ones)</source>
        <comment>id</comment>
        <translation>%1 (pas parmi les éléments synchronisés)</translation>
    </message>
    <message>
        <source>Choose collections …</source>
        <translation>Choisir des collections…</translation>
    </message>
</context>
<context>
    <name>rd::views::PrintSheet</name>
    <message>
        <source>Print rows</source>
        <translation>Imprimer des lignes</translation>
    </message>
    <message>
        <source>The columns that are shown are printed, in their order, with what is searched for and filtered by.</source>
        <translation>Les colonnes affichées sont imprimées, dans leur ordre, avec la recherche et les filtres en cours.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>La %Ln ligne correspondante</numerusform>
            <numerusform>Les %Ln lignes correspondantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>La %Ln ligne sélectionnée</numerusform>
            <numerusform>Les %Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for paper. Narrow them by a search or a filter, or export them as a file.</source>
        <translation>Plus de %1 lignes, c’est trop pour le papier. Réduisez-les par une recherche ou un filtre, ou exportez-les dans un fichier.</translation>
    </message>
</context>
<context>
    <name>rd::views::ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>1: what is done, 2: count, 3: of how many</comment>
        <translation>%1 %2 sur %3</translation>
    </message>
</context>
<context>
    <name>rd::views::RankBarChart</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, graphique&#xa0;: les flèches donnent les valeurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Devise du graphique</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>rd::views::RatesSheet</name>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Import rates …</source>
        <translation>Importer des taux…</translation>
    </message>
    <message>
        <source>For campaigns that pay in another currency than their customers. The rate of the day of the payment counts; a stored rate is never changed, because rewards refer to it.</source>
        <translation>Pour les campagnes qui versent dans une autre devise que celle de leurs clients. Le taux du jour du paiement compte&#xa0;; un taux enregistré n’est jamais modifié, car des récompenses y renvoient.</translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation>Aucun taux</translation>
    </message>
    <message>
        <source>Import them from a CSV file with the columns date, from, to, rate and source, for example the reference rates of a central bank. Until then rewards in another currency wait.</source>
        <translation>Importez-les d’un fichier CSV avec les colonnes date, from, to, rate et source, par exemple les taux de référence d’une banque centrale. D’ici là, les récompenses dans une autre devise attendent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates</source>
        <translation>
            <numerusform>%Ln taux</numerusform>
            <numerusform>%Ln taux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecordsPage</name>
    <message>
        <source>Records of the books</source>
        <translation>Écritures des livres</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Search person, details or member</source>
        <translation>Rechercher une personne, des détails ou un membre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’écriture</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Aucune écriture pour l’instant</translation>
    </message>
    <message>
        <source>Each change of the books is written here, one after the other.</source>
        <translation>Chaque modification des livres s’inscrit ici, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Records are hidden by the search or the filter above.</source>
        <translation>Des écritures sont masquées par la recherche ou le filtre ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each bound to the one before by its hash</source>
        <translation>
            <numerusform>%Ln écriture, liée à la précédente par son hachage</numerusform>
            <numerusform>%Ln écritures, chacune liée à la précédente par son hachage</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>Dans la chaîne</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Copy the hash of the record</source>
        <translation>Copier le hachage de l’écriture</translation>
    </message>
    <message>
        <source>A record is never changed or removed; “verify” in the terminal checks the whole chain.</source>
        <translation>Une écriture n’est jamais modifiée ni supprimée&#xa0;; «&#xa0;verify&#xa0;» dans le terminal contrôle toute la chaîne.</translation>
    </message>
    <message>
        <source>Show the reward</source>
        <translation>Afficher la récompense</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Ouvrir le participant</translation>
    </message>
</context>
<context>
    <name>rd::views::RecoverySheet</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de récupération</translation>
    </message>
    <message>
        <source>Save a kit …</source>
        <translation>Enregistrer un kit…</translation>
    </message>
    <message>
        <source>Bring keys back …</source>
        <translation>Restaurer des clés…</translation>
    </message>
    <message>
        <source>Payout details are encrypted, and decisions are signed, with keys that lie in this computer&apos;s keychain and nowhere else; a backup does not hold them. A kit is one file with these keys, opened by a passphrase. Keep it away from this computer, and the passphrase away from it.</source>
        <translation>Les coordonnées de versement sont chiffrées, et les décisions signées, avec des clés qui se trouvent dans le trousseau de cet ordinateur et nulle part ailleurs&#xa0;; une sauvegarde ne les contient pas. Un kit est un fichier unique contenant ces clés, qui s’ouvre avec une phrase secrète. Conservez-le à l’écart de cet ordinateur, et la phrase secrète à l’écart du kit.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Au moins %Ln caractère.</numerusform>
            <numerusform>Au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more to save a kit.</source>
        <translation>Saisissez-la encore une fois pour enregistrer un kit.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Save a recovery kit</source>
        <translation>Enregistrer un kit de récupération</translation>
    </message>
    <message>
        <source>Open a recovery kit</source>
        <translation>Ouvrir un kit de récupération</translation>
    </message>
    <message>
        <source>Recovery kits (*.kit);;All files (*)</source>
        <translation>Kits de récupération (*.kit);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The recovery kit was saved as %1.</source>
        <translation>Le kit de récupération a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The keys of the kit are in this computer&apos;s keychain.</source>
        <translation>Les clés du kit sont dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keys: %1.</source>
        <translation>Clés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Déjà présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, since the books have another key by now: %1.</source>
        <translation>Laissées de côté, les livres ayant désormais une autre clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Encrypting the keys and saving the kit …</source>
        <translation>Chiffrement des clés et enregistrement du kit…</translation>
    </message>
    <message>
        <source>Saving a recovery kit</source>
        <translation>Enregistrement d’un kit de récupération</translation>
    </message>
    <message>
        <source>Opening the kit and bringing its keys back …</source>
        <translation>Ouverture du kit et restauration de ses clés…</translation>
    </message>
    <message>
        <source>Bringing keys back</source>
        <translation>Restauration de clés</translation>
    </message>
    <message>
        <source>Not in the kit, and not in this keychain: %1.</source>
        <translation>Ni dans le kit, ni dans ce trousseau&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralFacts</name>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, on which object</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>Copy the id of the object that says so</source>
        <translation>Copier l’ID de l’objet qui le dit</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Copy the id of the promotion code</source>
        <translation>Copier l’ID du code promo</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Compte depuis</translation>
    </message>
    <message>
        <source>the first payment</source>
        <translation>le premier paiement</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>No payment counts yet.</source>
        <translation>Aucun paiement ne compte encore.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln paiement</numerusform>
            <numerusform>%Ln paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payments, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, of which %3 went back</source>
        <comment>payments, amount, refunds</comment>
        <translation>%1, %2, dont %3 remboursés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an account at the provider, known by the e-mail address.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%Ln d’entre eux sans compte chez le prestataire, connu par l’adresse e-mail.</numerusform>
            <numerusform>%Ln d’entre eux sans compte chez le prestataire, connus par l’adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Copy the id of the subscription</source>
        <translation>Copier l’ID de l’abonnement</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, payments</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>status, payments, date</comment>
        <translation>%1 · %2 · depuis le %3</translation>
    </message>
    <message>
        <source>Accounts at the provider</source>
        <translation>Comptes chez le prestataire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are the same person here: they had the same e-mail address.</source>
        <translation>
            <numerusform>%Ln compte est la même personne ici&#xa0;: il avait la même adresse e-mail.</numerusform>
            <numerusform>%Ln comptes sont la même personne ici&#xa0;: ils avaient la même adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copier l’ID du client</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>supprimé là-bas</translation>
    </message>
    <message>
        <source>The address has changed since; the bond stays.</source>
        <translation>L’adresse a changé depuis&#xa0;; le lien reste.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <comment>first day, last day, participant, evidence</comment>
        <translation>Du %1 au %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>%1: assigned to %2 by %3: %4</source>
        <comment>date, participant, author, reason</comment>
        <translation>%1&#xa0;: rattaché à %2 par %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralWay</name>
    <message>
        <source>%1 of those referred</source>
        <translation>%1 des clients parrainés</translation>
    </message>
    <message>
        <source>%1 of those who bought</source>
        <translation>%1 des acheteurs</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Clients parrainés</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Ont acheté</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Ont acheté de nouveau</translation>
    </message>
    <message>
        <source>Led to a reward given out</source>
        <translation>Ont mené à une récompense attribuée</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Parrainages</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Clients parrainés</translation>
    </message>
    <message>
        <source>Search customer, participant or evidence</source>
        <translation>Rechercher client, participant ou preuve</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>No customer was referred yet</source>
        <translation>Aucun client parrainé</translation>
    </message>
    <message>
        <source>A customer appears here once a code, a link or a list connects them with a participant. A sync looks for that in every payment.</source>
        <translation>Un client apparaît ici dès qu’un code, un lien ou une liste le relie à un participant. Une synchronisation le cherche dans chaque paiement.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Referrals are hidden by the search or the filters above.</source>
        <translation>Des parrainages sont masqués par la recherche ou les filtres ci-dessus.</translation>
    </message>
    <message>
        <source>Assign a customer …</source>
        <translation>Rattacher un client…</translation>
    </message>
    <message>
        <source>Say by hand who brought a customer</source>
        <translation>Dire à la main qui a amené un client</translation>
    </message>
    <message>
        <source>Import referrals …</source>
        <translation>Importer des parrainages…</translation>
    </message>
    <message>
        <source>Read a CSV file of customers and who brought them</source>
        <translation>Lire un fichier CSV de clients et de qui les a amenés</translation>
    </message>
    <message>
        <source>Show the participant&apos;s rewards</source>
        <translation>Afficher les récompenses du participant</translation>
    </message>
    <message>
        <source>Go to the rewards of the participant of this row</source>
        <translation>Aller aux récompenses du participant de cette ligne</translation>
    </message>
    <message>
        <source>Payments, and why …</source>
        <translation>Paiements, et pourquoi…</translation>
    </message>
    <message>
        <source>Choose a payment of this customer and see what each campaign made of it</source>
        <translation>Choisir un paiement de ce client et voir ce que chaque campagne en a fait</translation>
    </message>
    <message>
        <source>Erase customer …</source>
        <translation>Effacer le client…</translation>
    </message>
    <message>
        <source>Forget this customer for good; amounts and totals stay</source>
        <translation>Oublier ce client définitivement&#xa0;; montants et totaux restent</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Ouvrir le participant</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Aller à la page du participant de cette ligne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Toutes les preuves</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Link references</source>
        <translation>Références de lien</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Listes importées</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Rattaché à la main</translation>
    </message>
    <message>
        <source>Moved to another participant</source>
        <translation>Passé à un autre participant</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: referred customers, 2: of them paying</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln client parrainé</numerusform>
            <numerusform>%Ln clients parrainés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have paid</source>
        <translation>
            <numerusform>%Ln a payé</numerusform>
            <numerusform>%Ln ont payé</numerusform>
        </translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>A payé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Chez le prestataire</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copier l’ID du client</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Amené par</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Not right? Assign the customer by hand; that comes before every other evidence.</source>
        <translation>Incorrect&#xa0;? Rattachez le client à la main&#xa0;; cela prime sur toute autre preuve.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>The customer was assigned and the rewards computed again.</source>
        <translation>Le client a été rattaché et les récompenses recalculées.</translation>
    </message>
    <message>
        <source>All payments …</source>
        <translation>Tous les paiements…</translation>
    </message>
    <message>
        <source>Every payment the books know, of referred customers and of others</source>
        <translation>Tous les paiements que connaissent les livres, de clients parrainés et d’autres</translation>
    </message>
</context>
<context>
    <name>rd::views::ReportSheet</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>One table over everybody. Statements for each participant are on the page of participants.</source>
        <translation>Un seul tableau pour tous. Les relevés de chaque participant se trouvent sur la page des participants.</translation>
    </message>
    <message>
        <source>Summary: what each participant earned and was given</source>
        <translation>Synthèse&#xa0;: ce que chaque participant a gagné et reçu</translation>
    </message>
    <message>
        <source>Payouts: the lines of all batches</source>
        <translation>Versements&#xa0;: les lignes de tous les lots</translation>
    </message>
    <message>
        <source>Ledger: every record of the books</source>
        <translation>Grand livre&#xa0;: toutes les écritures des livres</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, pour tous les programmes</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Rapports (*.%1)</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Écriture d’un rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>rd::views::RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Open these books</source>
        <translation>Ouvrir ces livres</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>A backup comes back into a folder of its own, checked as “Verify the books” does; the books that are open stay as they are. To replace books, use referral-desk restore while no window has them open.</source>
        <translation>Une sauvegarde est restaurée dans un dossier à part, avec les contrôles de «&#xa0;Vérifier les livres&#xa0;»&#xa0;; les livres ouverts restent tels quels. Pour remplacer des livres, utilisez referral-desk restore tant qu’aucune fenêtre ne les a ouverts.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui a été restauré</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite)</source>
        <translation>Sauvegardes (*.backup *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Examen de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>Restaurer dans ce dossier</translation>
    </message>
    <message>
        <source>The backup is encrypted: its passphrase opens it.</source>
        <translation>La sauvegarde est chiffrée&#xa0;: sa phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>The backup needs no passphrase.</source>
        <translation>La sauvegarde n’a pas besoin de phrase secrète.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>The books of %1 are back, whole and checked: %2 records.</source>
        <translation>Les livres de %1 sont restaurés, complets et vérifiés&#xa0;: %2 écritures.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who were erased since were erased again.</source>
        <translation>
            <numerusform>%Ln personne effacée depuis a été effacée de nouveau.</numerusform>
            <numerusform>%Ln personnes effacées depuis ont été effacées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are an older copy of the books in this window: nothing can be changed in them until an admin confirms there that they were brought back on purpose. Never pay from both.</source>
        <translation>C’est une copie plus ancienne des livres de cette fenêtre&#xa0;: rien ne peut y être modifié tant qu’un admin n’y confirme pas qu’ils ont été restaurés volontairement. Ne payez jamais depuis les deux.</translation>
    </message>
    <message>
        <source>They do not know what was given since: run a sync first, and confirm what is paid in cash.</source>
        <translation>Ils ne savent pas ce qui a été donné depuis&#xa0;: synchronisez d’abord, et confirmez ce qui est payé en argent.</translation>
    </message>
</context>
<context>
    <name>rd::views::ResultSheet</name>
    <message>
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>Motif d’un échec</translation>
    </message>
    <message>
        <source>Id of the payment there</source>
        <translation>ID du paiement chez eux</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Date ou heure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our state, the provider&apos;s own word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs your agreement: %1</source>
        <translation>Requiert votre accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Results of batch %1: %2</source>
        <comment>1: number, 2: file</comment>
        <translation>Résultats du lot %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Comparing the file with the batch …</source>
        <translation>Comparaison du fichier et du lot…</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>Rows of the file beside the batch</source>
        <translation>Lignes du fichier à côté du lot</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Payout to</source>
        <translation>Versement à</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>Dans le lot</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Le fichier dit</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Agree to the selected rows</source>
        <translation>Accepter les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it. A row that does not fit is never guessed; reading the same file twice changes nothing.</source>
        <translation>Rien n’est modifié avant que vous l’appliquiez. Une ligne qui ne convient pas n’est jamais devinée&#xa0;; lire deux fois le même fichier ne change rien.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>The file could not be compared; nothing was changed.</source>
        <translation>Le fichier n’a pas pu être comparé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Which column is which is not known for this file. Our reference tells best which payout a row is about.</source>
        <translation>On ne sait pas quelle colonne est laquelle dans ce fichier. Notre référence dit le mieux de quel versement traite une ligne.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>pas dans le fichier</translation>
    </message>
    <message>
        <source>Nothing can be compared before the columns are known.</source>
        <translation>Rien ne peut être comparé avant que les colonnes soient connues.</translation>
    </message>
    <message>
        <source>This very file was applied before: it changes nothing.</source>
        <translation>Ce fichier même a déjà été appliqué&#xa0;: il ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts would change.</source>
        <translation>
            <numerusform>%Ln versement changerait.</numerusform>
            <numerusform>%Ln versements changeraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>Payé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>Revient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Applying results</source>
        <translation>Application des résultats</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Application…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were changed.</source>
        <translation>
            <numerusform>%Ln versement a été modifié.</numerusform>
            <numerusform>%Ln versements ont été modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of batch %1 were applied. %2</source>
        <comment>number, what changed</comment>
        <translation>Les résultats du lot %1 ont été appliqués. %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Appliquer %Ln modification</numerusform>
            <numerusform>Appliquer %Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardCommands</name>
    <message>
        <source>Give in the shop: discount code …</source>
        <translation>Donner en boutique&#xa0;: code de réduction…</translation>
    </message>
    <message>
        <source>Preview, confirm and make a discount code for each receiver alone</source>
        <translation>Aperçu, confirmation et création d’un code de réduction pour chaque destinataire</translation>
    </message>
    <message>
        <source>Give in the shop: gift card …</source>
        <translation>Donner en boutique&#xa0;: carte-cadeau…</translation>
    </message>
    <message>
        <source>Preview, confirm and give gift cards, which Shopify sends to the receivers</source>
        <translation>Aperçu, confirmation et remise de cartes-cadeaux, que Shopify envoie aux destinataires</translation>
    </message>
    <message>
        <source>Give in the shop: store credit …</source>
        <translation>Donner en boutique&#xa0;: crédit boutique…</translation>
    </message>
    <message>
        <source>Preview, confirm and give the selected rewards as store credit</source>
        <translation>Aperçu, confirmation et remise des récompenses sélectionnées en crédit boutique</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Accept the selected rewards for payment</source>
        <translation>Accepter le paiement des récompenses sélectionnées</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Decide against the selected rewards, with a reason</source>
        <translation>Décider contre les récompenses sélectionnées, avec un motif</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Retenir…</translation>
    </message>
    <message>
        <source>Put the selected rewards aside for review, with a reason</source>
        <translation>Mettre de côté pour examen les récompenses sélectionnées, avec un motif</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Lever la retenue</translation>
    </message>
    <message>
        <source>End the hold of the selected rewards</source>
        <translation>Lever la retenue des récompenses sélectionnées</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>Take the approval of the selected rewards back</source>
        <translation>Revenir sur l’approbation des récompenses sélectionnées</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Take a rejection back, with a reason</source>
        <translation>Revenir sur un rejet, avec un motif</translation>
    </message>
    <message>
        <source>Accept change …</source>
        <translation>Accepter la modification…</translation>
    </message>
    <message>
        <source>Book the proposed change of the selected rewards, with a reason</source>
        <translation>Comptabiliser la modification proposée des récompenses sélectionnées, avec un motif</translation>
    </message>
    <message>
        <source>Dismiss change …</source>
        <translation>Écarter la modification…</translation>
    </message>
    <message>
        <source>Leave the selected rewards as they were given, with a reason</source>
        <translation>Laisser les récompenses sélectionnées comme elles ont été données, avec un motif</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Pas encore donné…</translation>
    </message>
    <message>
        <source>After a restore: confirm that the selected rewards were not given before</source>
        <translation>Après une restauration&#xa0;: confirmer que les récompenses sélectionnées n’ont pas été données avant</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>Pourquoi est-ce dû&#xa0;?</translation>
    </message>
    <message>
        <source>Show how the reward came about</source>
        <translation>Montrer comment la récompense a été obtenue</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Clore comme incertain…</translation>
    </message>
    <message>
        <source>Stop waiting for an outcome that cannot be found out; the reward is due again</source>
        <translation>Ne plus attendre un résultat impossible à connaître&#xa0;; la récompense est de nouveau due</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Look for the reward once more and, if it is not there, send it as a new request</source>
        <translation>Chercher encore une fois la récompense et, si elle n’y est pas, l’envoyer comme nouvelle demande</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: coupon for the next invoice …</source>
        <translation>Envoyer avec Stripe&#xa0;: coupon pour la prochaine facture…</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected coupon rewards</source>
        <translation>Aperçu, confirmation et attribution des récompenses en coupon sélectionnées</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: account credit …</source>
        <translation>Envoyer avec Stripe&#xa0;: crédit de compte…</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected rewards as account credit</source>
        <translation>Aperçu, confirmation et attribution des récompenses sélectionnées en crédit de compte</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: another subscription price …</source>
        <translation>Envoyer avec Stripe&#xa0;: autre tarif d’abonnement…</translation>
    </message>
    <message>
        <source>Preview, confirm and switch the price of the customers&apos; subscriptions from their next invoice on</source>
        <translation>Aperçu, confirmation et changement du tarif des abonnements des clients dès leur prochaine facture</translation>
    </message>
    <message>
        <source>Pay by PayPal …</source>
        <translation>Payer par PayPal…</translation>
    </message>
    <message>
        <source>Send by Tremendous …</source>
        <translation>Envoyer par Tremendous…</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Tout sélectionner dans cette liste</translation>
    </message>
    <message>
        <source>Select every reward of the list shown</source>
        <translation>Sélectionner toutes les récompenses de la liste affichée</translation>
    </message>
    <message>
        <source>Next reward</source>
        <translation>Récompense suivante</translation>
    </message>
    <message>
        <source>Go to the next row</source>
        <translation>Aller à la ligne suivante</translation>
    </message>
    <message>
        <source>Previous reward</source>
        <translation>Récompense précédente</translation>
    </message>
    <message>
        <source>Go to the row before</source>
        <translation>Aller à la ligne précédente</translation>
    </message>
    <message>
        <source>Issue reward</source>
        <translation>Attribuer la récompense</translation>
    </message>
    <message>
        <source>Pay by Wise …</source>
        <translation>Payer par Wise…</translation>
    </message>
    <message>
        <source>Preview, confirm and put the selected rewards into a batch at Wise</source>
        <translation>Aperçu, confirmation et mise des récompenses sélectionnées dans un lot chez Wise</translation>
    </message>
    <message>
        <source>Pay by RazorpayX …</source>
        <translation>Payer par RazorpayX…</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to accounts and UPI addresses in India</source>
        <translation>Aperçu, confirmation et paiement des récompenses sélectionnées sur des comptes et adresses UPI en Inde</translation>
    </message>
    <message>
        <source>Pay by Cashfree …</source>
        <translation>Payer par Cashfree…</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Noter comme payé à la main…</translation>
    </message>
    <message>
        <source>Say that the selected approved rewards were paid or given outside every provider, with a reference</source>
        <translation>Indiquer, avec une référence, que les récompenses approuvées sélectionnées ont été payées ou données hors de tout prestataire</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to each participant&apos;s payout method at PayPal, or else to the e-mail address</source>
        <translation>Aperçu, confirmation et paiement des récompenses sélectionnées au mode de versement de chaque participant chez PayPal, sinon à l’adresse e-mail</translation>
    </message>
    <message>
        <source>Preview, confirm and send the selected rewards to each participant&apos;s payout method at Tremendous, or else to the e-mail address</source>
        <translation>Aperçu, confirmation et envoi des récompenses sélectionnées au mode de versement de chaque participant chez Tremendous, sinon à l’adresse e-mail</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardDecisions</name>
    <message numerus="yes">
        <source>%Ln rewards approved.</source>
        <translation>
            <numerusform>%Ln récompense approuvée.</numerusform>
            <numerusform>%Ln récompenses approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals withdrawn.</source>
        <translation>
            <numerusform>%Ln approbation retirée.</numerusform>
            <numerusform>%Ln approbations retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards rejected.</source>
        <translation>
            <numerusform>%Ln récompense rejetée.</numerusform>
            <numerusform>%Ln récompenses rejetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards reopened.</source>
        <translation>
            <numerusform>%Ln récompense rouverte.</numerusform>
            <numerusform>%Ln récompenses rouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held.</source>
        <translation>
            <numerusform>%Ln récompense retenue.</numerusform>
            <numerusform>%Ln récompenses retenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds ended.</source>
        <translation>
            <numerusform>%Ln retenue levée.</numerusform>
            <numerusform>%Ln retenues levées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes booked.</source>
        <translation>
            <numerusform>%Ln modification proposée comptabilisée.</numerusform>
            <numerusform>%Ln modifications proposées comptabilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes dismissed.</source>
        <translation>
            <numerusform>%Ln modification proposée écartée.</numerusform>
            <numerusform>%Ln modifications proposées écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards confirmed as not given yet.</source>
        <translation>
            <numerusform>%Ln récompense confirmée comme pas encore donnée.</numerusform>
            <numerusform>%Ln récompenses confirmées comme pas encore données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Motif, conservé avec la décision</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln rewards</source>
        <translation>
            <numerusform>Rejeter %Ln récompense</numerusform>
            <numerusform>Rejeter %Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln rewards</source>
        <translation>
            <numerusform>Retenir %Ln récompense</numerusform>
            <numerusform>Retenir %Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln rewards</source>
        <translation>
            <numerusform>Rouvrir %Ln récompense</numerusform>
            <numerusform>Rouvrir %Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Accept the change of %Ln rewards</source>
        <translation>
            <numerusform>Accepter la modification de %Ln récompense</numerusform>
            <numerusform>Accepter la modification de %Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>Accepter la modification</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss the change of %Ln rewards</source>
        <translation>
            <numerusform>Écarter la modification de %Ln récompense</numerusform>
            <numerusform>Écarter la modification de %Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss change</source>
        <translation>Écarter la modification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were not given before the restore</source>
        <translation>
            <numerusform>%Ln récompense n’a pas été donnée avant la restauration</numerusform>
            <numerusform>%Ln récompenses n’ont pas été données avant la restauration</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>La renvoyer&#xa0;?</translation>
    </message>
    <message>
        <source>%1 for %2 goes out as a new request if it is not found now.</source>
        <translation>%1 pour %2 part comme nouvelle demande si on ne le trouve pas maintenant.</translation>
    </message>
    <message>
        <source>It is looked for at the provider once more first. If the provider has given it without showing it, the customer gets it twice.</source>
        <translation>On le cherche d’abord encore une fois chez le prestataire. Si celui-ci l’a donné sans le montrer, le client le reçoit deux fois.</translation>
    </message>
    <message>
        <source>Look again, then send</source>
        <translation>Chercher, puis envoyer</translation>
    </message>
    <message>
        <source>End it as uncertain?</source>
        <translation>La clore comme incertaine&#xa0;?</translation>
    </message>
    <message>
        <source>The customer may already have %1 for %2. Nobody knows.</source>
        <translation>Le client a peut-être déjà %1 pour %2. Personne ne le sait.</translation>
    </message>
    <message>
        <source>The reward is due again. Whoever approves and issues it then may give it a second time: look at the customer at the provider first.</source>
        <translation>La récompense est de nouveau due. Qui l’approuve et l’attribue ensuite risque de la donner une seconde fois&#xa0;: vérifiez d’abord le client chez le prestataire.</translation>
    </message>
    <message>
        <source>End as uncertain</source>
        <translation>Clore comme incertain</translation>
    </message>
    <message>
        <source>The suspicion is unfounded</source>
        <translation>Le soupçon est infondé</translation>
    </message>
    <message>
        <source>The suspicion is true: reject what it holds</source>
        <translation>Le soupçon est fondé&#xa0;: rejeter ce qu’il retient</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>Lever le soupçon</translation>
    </message>
    <message numerus="yes">
        <source>Flag cleared for %Ln rewards.</source>
        <translation>
            <numerusform>Soupçon levé pour %Ln récompense.</numerusform>
            <numerusform>Soupçon levé pour %Ln récompenses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: %1</source>
        <translation>
            <numerusform>%Ln est restée telle quelle&#xa0;: %1</numerusform>
            <numerusform>%Ln sont restées telles quelles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>this reward</source>
        <translation>cette récompense</translation>
    </message>
    <message>
        <source>Send an uncertain reward again</source>
        <translation>Renvoyer une récompense incertaine</translation>
    </message>
    <message>
        <source>End an uncertain reward</source>
        <translation>Clore une récompense incertaine</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The reward is due again.</source>
        <translation>La récompense est de nouveau due.</translation>
    </message>
    <message>
        <source>Before you issue it, look at the provider whether the customer already has it.</source>
        <translation>Avant de l’attribuer, vérifiez chez le prestataire si le client l’a déjà.</translation>
    </message>
    <message>
        <source>Sending a reward again</source>
        <translation>Renvoi d’une récompense</translation>
    </message>
    <message>
        <source>The reward was given.</source>
        <translation>La récompense a été donnée.</translation>
    </message>
    <message>
        <source>It is still uncertain.</source>
        <translation>C’est toujours incertain.</translation>
    </message>
    <message>
        <source>It was not given.</source>
        <translation>Elle n’a pas été donnée.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was decided</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was decided that can be taken back</source>
        <translation>Aucune décision ne peut être annulée</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was decided</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your e-mail address is not known here, so nobody can tell whether a reward is your own. An admin sets it under “File, Who decides”.</source>
        <translation>Votre adresse e-mail n’est pas connue ici&#xa0;: personne ne peut donc savoir si une récompense est la vôtre. Un admin la définit sous «&#xa0;Fichier, Qui décide&#xa0;».</translation>
    </message>
    <message>
        <source>The payout is as it was known</source>
        <translation>Le versement reste tel qu’on le connaissait</translation>
    </message>
    <message>
        <source>The payout has failed: it is due again</source>
        <translation>Le versement a échoué&#xa0;: il est de nouveau dû</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>Il a échoué</translation>
    </message>
    <message numerus="yes">
        <source>The payout has failed: %Ln rewards are due again.</source>
        <translation>
            <numerusform>Le versement a échoué&#xa0;: %Ln récompense est de nouveau due.</numerusform>
            <numerusform>Le versement a échoué&#xa0;: %Ln récompenses sont de nouveau dues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardForm</name>
    <message>
        <source>Nothing</source>
        <comment>no reward</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>The subscription of the person moves to it.</source>
        <translation>L’abonnement de la personne y passe.</translation>
    </message>
    <message>
        <source>What the person gets</source>
        <translation>Ce que la personne reçoit</translation>
    </message>
    <message>
        <source>As it shall be read, for example “100 points” or “a mug”.</source>
        <translation>Comme cela doit se lire, par exemple «&#xa0;100 points&#xa0;» ou «&#xa0;un mug&#xa0;».</translation>
    </message>
    <message>
        <source>Fixed amount, once for each referral</source>
        <translation>Montant fixe, une fois par parrainage</translation>
    </message>
    <message>
        <source>Leave it empty for what the rules compute from each payment.</source>
        <translation>Laissez vide pour ce que les règles calculent à partir de chaque paiement.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>A share of the price</source>
        <translation>Une part du prix</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Un montant fixe</translation>
    </message>
    <message>
        <source>How the discount is given</source>
        <translation>Comment la remise est donnée</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Montant de la remise</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Remise en pourcentage</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Pendant combien de mois</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>mois</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Nombre d’utilisations</translation>
    </message>
    <message>
        <source>times</source>
        <comment>behind a number</comment>
        <translation>fois</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>How long it can be used</source>
        <translation>Durée d’utilisation</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardLists</name>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Not rewarded</source>
        <translation>Sans récompense</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est dû</translation>
    </message>
    <message>
        <source>Rewards appear here when their hold period is over and nothing stands in the way.</source>
        <translation>Les récompenses apparaissent ici quand leur délai d’attente est écoulé et que rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>Rewards wait here when something about them looks odd, such as a dispute or a self-referral.</source>
        <translation>Les récompenses attendent ici quand quelque chose y paraît étrange, comme un litige ou un auto-parrainage.</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>Rien à venir</translation>
    </message>
    <message>
        <source>Rewards wait here while their hold period is running.</source>
        <translation>Les récompenses attendent ici pendant leur délai d’attente.</translation>
    </message>
    <message>
        <source>Nothing is uncertain</source>
        <translation>Rien d’incertain</translation>
    </message>
    <message>
        <source>A reward waits here when the provider&apos;s answer got lost, until it is known what happened.</source>
        <translation>Une récompense attend ici quand la réponse du prestataire s’est perdue, jusqu’à ce qu’on sache ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Everybody could be rewarded</source>
        <translation>Tous ont pu être récompensés</translation>
    </message>
    <message>
        <source>Rewards that could not be issued appear here, with the reason and a way out.</source>
        <translation>Les récompenses qui n’ont pas pu être attribuées apparaissent ici, avec le motif et une issue.</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Rien d’attribué</translation>
    </message>
    <message>
        <source>Rewards move here once the provider has confirmed them.</source>
        <translation>Les récompenses arrivent ici dès que le prestataire les a confirmées.</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Rien de rejeté</translation>
    </message>
    <message>
        <source>Rewards that a person rejected, or that a refund made void, appear here.</source>
        <translation>Les récompenses rejetées par une personne, ou rendues caduques par un remboursement, apparaissent ici.</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Aucune récompense</translation>
    </message>
    <message>
        <source>Rewards appear once customers pay who were brought by a participant of a campaign.</source>
        <translation>Des récompenses apparaissent dès que paient des clients amenés par un participant d’une campagne.</translation>
    </message>
    <message>
        <source>test money: %1</source>
        <translation>argent de test&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln sans montant</numerusform>
            <numerusform>%Ln sans montant</numerusform>
        </translation>
    </message>
    <message>
        <source>It is carried until the participant&apos;s balance in this currency reaches the campaign&apos;s threshold.</source>
        <translation>Elle est reportée jusqu’à ce que le solde du participant dans cette devise atteigne le seuil de la campagne.</translation>
    </message>
    <message>
        <source>Refunds after earlier payouts are being recovered from new rewards first.</source>
        <translation>Les remboursements survenus après d’anciens versements sont d’abord récupérés sur les nouvelles récompenses.</translation>
    </message>
    <message>
        <source>Wait for the safety period after a change of the payout method to pass.</source>
        <translation>Attendez la fin du délai de sécurité après un changement de mode de versement.</translation>
    </message>
    <message>
        <source>Choose another way to reward for this currency.</source>
        <translation>Choisissez une autre façon de récompenser pour cette devise.</translation>
    </message>
    <message>
        <source>Ask the participant for the tax form.</source>
        <translation>Demandez le formulaire fiscal au participant.</translation>
    </message>
    <message>
        <source>The provider knows no customer with this e-mail. Correct the participant&apos;s e-mail, then sync.</source>
        <translation>Le prestataire ne connaît aucun client avec cet e-mail. Corrigez l’e-mail du participant, puis synchronisez.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail at the provider is another one now. Check who it is before you go on.</source>
        <translation>L’e-mail du client chez le prestataire est désormais différent. Vérifiez de qui il s’agit avant de continuer.</translation>
    </message>
    <message>
        <source>An unused discount is never overwritten. Wait until it is used, or reward with account credit instead.</source>
        <translation>Une remise non utilisée n’est jamais écrasée. Attendez son utilisation, ou récompensez plutôt par un crédit de compte.</translation>
    </message>
    <message>
        <source>The customer is billed in another currency, so this would have no effect.</source>
        <translation>Le client est facturé dans une autre devise&#xa0;: ceci n’aurait donc aucun effet.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Réessayez quand il y a une connexion.</translation>
    </message>
    <message>
        <source>Several customers have this e-mail. Merge them at the provider, or choose another way.</source>
        <translation>Plusieurs clients ont cet e-mail. Fusionnez-les chez le prestataire, ou choisissez une autre façon.</translation>
    </message>
    <message>
        <source>The customer has several subscriptions. Issue this reward alone and choose one.</source>
        <translation>Le client a plusieurs abonnements. Attribuez cette récompense seule et choisissez-en un.</translation>
    </message>
    <message>
        <source>The first sync has not finished, so amounts may still change. Let it finish first.</source>
        <translation>La première synchronisation n’est pas terminée&#xa0;: les montants peuvent donc encore changer. Laissez-la d’abord finir.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Approuvez-la d’abord.</translation>
    </message>
    <message>
        <source>The provider refused. The reason stands beside it.</source>
        <translation>Le prestataire a refusé. Le motif figure à côté.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>It is being checked at the provider. Nothing is sent again before that is known.</source>
        <translation>Vérification en cours chez le prestataire. Rien n’est renvoyé avant d’en connaître l’issue.</translation>
    </message>
    <message>
        <source>The campaign lets it wait until the referrer&apos;s reward for the same purchase is due.</source>
        <translation>La campagne la fait attendre jusqu’à ce que la récompense du parrain pour le même achat soit due.</translation>
    </message>
    <message>
        <source>It was issued before; nobody gets a reward twice.</source>
        <translation>Elle a déjà été attribuée&#xa0;; nul ne reçoit deux fois une récompense.</translation>
    </message>
    <message>
        <source>These books came back from a backup, and it may have been given before. Coupons and credit are looked up when you issue them; what is paid by hand you confirm after looking.</source>
        <translation>Ces livres proviennent d’une sauvegarde, et elle a peut-être déjà été donnée. Coupons et crédits sont vérifiés quand vous les attribuez&#xa0;; ce qui est payé à la main, vous le confirmez après vérification.</translation>
    </message>
    <message>
        <source>Ask the participant how to pay them, and enter it on their page under “Payout method”.</source>
        <translation>Demandez au participant comment le payer, et saisissez-le sur sa page sous «&#xa0;Mode de versement&#xa0;».</translation>
    </message>
    <message>
        <source>Make the participant active again to go on: “Edit participant” on their page.</source>
        <translation>Remettez le participant en activité pour continuer&#xa0;: «&#xa0;Modifier le participant&#xa0;» sur sa page.</translation>
    </message>
    <message>
        <source>The exchange rate of that day is not known yet. Enter it under “Campaigns, Exchange rates”.</source>
        <translation>Le taux de change de ce jour n’est pas encore connu. Saisissez-le sous «&#xa0;Campagnes, Taux de change&#xa0;».</translation>
    </message>
    <message>
        <source>Its limit stands beside it. Fill up the balance there, issue fewer at once, or choose another way.</source>
        <translation>Sa limite figure à côté. Approvisionnez-y le compte, attribuez-en moins à la fois ou choisissez un autre moyen.</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Search participant, e-mail, customer or id</source>
        <translation>Rechercher participant, e-mail, client ou ID</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>Pourquoi est-ce dû&#xa0;?</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Récupérer les nouveautés de toutes les connexions</translation>
    </message>
    <message>
        <source>Lists of rewards</source>
        <translation>Listes de récompenses</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Mode test</translation>
    </message>
    <message>
        <source>Take over paid commissions …</source>
        <translation>Reprendre les commissions payées…</translation>
    </message>
    <message>
        <source>Read what another system has already paid, so that nothing is paid twice</source>
        <translation>Lire ce qu’un autre système a déjà payé, pour que rien ne soit payé deux fois</translation>
    </message>
    <message>
        <source>Compare with another system …</source>
        <translation>Comparer à un autre système…</translation>
    </message>
    <message>
        <source>Their commissions beside ours, line by line; changes nothing</source>
        <translation>Leurs commissions à côté des nôtres, ligne par ligne&#xa0;; ne change rien</translation>
    </message>
    <message>
        <source>Import sales …</source>
        <translation>Importer des ventes…</translation>
    </message>
    <message>
        <source>Enter sales that no provider reports, from a CSV file</source>
        <translation>Saisir à partir d’un fichier CSV des ventes qu’aucun prestataire ne signale</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Ouvrir le participant</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Aller à la page du participant de cette ligne</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Payer dans un lot…</translation>
    </message>
    <message>
        <source>Make payout batches of the selected approved cash rewards, or of all of them</source>
        <translation>Créer des lots de versements avec les récompenses en argent approuvées sélectionnées, ou avec toutes</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Toutes les devises</translation>
    </message>
    <message>
        <source>Rewards of this list are hidden by the search or the filters above.</source>
        <translation>Des récompenses de cette liste sont masquées par la recherche ou les filtres ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln dues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>1: counts and totals, 2: time</comment>
        <translation>%1 · au %2</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>Pourquoi est-ce ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Take back what was decided last, while nothing was sent</source>
        <translation>Annuler la dernière décision, tant que rien n’a été envoyé</translation>
    </message>
    <message>
        <source>%1 has no rewards in this list, or the search and the filters above hide them.</source>
        <translation>%1 n’a aucune récompense dans cette liste, ou la recherche et les filtres ci-dessus les masquent.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Afficher tous les groupes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Put the rewards together by participant, or go to the list of groups</source>
        <translation>Regrouper les récompenses par participant, ou aller à la liste des groupes</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Show the rewards of the next group alone</source>
        <translation>Afficher seulement les récompenses du groupe suivant</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Show the rewards of the group before alone</source>
        <translation>Afficher seulement les récompenses du groupe précédent</translation>
    </message>
    <message>
        <source>Show the rewards of all groups again</source>
        <translation>Réafficher les récompenses de tous les groupes</translation>
    </message>
    <message>
        <source>Click to see what can be done about it</source>
        <translation>Cliquer pour voir ce qu’on peut y faire</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Say what keeps the current reward from being issued, and what can be done about it</source>
        <translation>Dire ce qui empêche d’attribuer la récompense actuelle, et ce qu’on peut y faire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, counting …</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln sélectionnée, comptage…</numerusform>
            <numerusform>%Ln sélectionnées, comptage…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Stands in the explanation of each reward. Rewards refer to it: keep it.</source>
        <translation>Figure dans l’explication de chaque récompense. Les récompenses y renvoient&#xa0;: gardez-le.</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>Plus pour cette règle</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>Ce qu’elle rapporte</translation>
    </message>
    <message>
        <source>A share of the payment</source>
        <translation>Une part du paiement</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Un montant fixe</translation>
    </message>
    <message>
        <source>A share that rises in steps</source>
        <translation>Une part croissante par tranches</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Of what the customer really paid, without tax and after discounts.</source>
        <translation>De ce que le client a réellement payé, hors taxes et après remises.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>A payment in another currency than those named here earns nothing by this rule.</source>
        <translation>Un paiement dans une devise non indiquée ici ne rapporte rien selon cette règle.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>May be more than the customer paid</source>
        <translation>Peut dépasser ce que le client a payé</translation>
    </message>
    <message>
        <source>A partial refund lowers it in proportion</source>
        <translation>Un remboursement partiel la réduit en proportion</translation>
    </message>
    <message>
        <source>Otherwise it stays whole until all is refunded.</source>
        <translation>Sinon elle reste entière jusqu’au remboursement complet.</translation>
    </message>
    <message>
        <source>The step depends on</source>
        <translation>La tranche dépend de</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une tranche</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette tranche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Pendant combien de mois</translation>
    </message>
    <message>
        <source>From the first payment that earns.</source>
        <translation>Dès le premier paiement qui rapporte.</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>mois</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>For how many payments</source>
        <translation>Pour combien de paiements</translation>
    </message>
    <message>
        <source>1 = the first payment only.</source>
        <translation>1 = le premier paiement seulement.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>behind a number</comment>
        <translation>paiements</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Seulement ces produits</translation>
    </message>
    <message>
        <source>Without any, the rule is for everything.</source>
        <translation>Sans indication, la règle vaut pour tout.</translation>
    </message>
    <message>
        <source>Only these prices</source>
        <translation>Seulement ces tarifs</translation>
    </message>
    <message>
        <source>For a rate of its own for a yearly plan, say.</source>
        <translation>Par exemple pour un taux propre à un abonnement annuel.</translation>
    </message>
    <message>
        <source>Only for these groups of participants</source>
        <translation>Seulement ces groupes de participants</translation>
    </message>
    <message>
        <source>A rule for a group comes before a rule for a product or for everything.</source>
        <translation>Une règle pour un groupe prime sur une règle pour un produit ou pour tout.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nom d’un groupe</translation>
    </message>
    <message>
        <source>Only for these participants</source>
        <translation>Seulement ces participants</translation>
    </message>
    <message>
        <source>A rule for a participant comes before all others.</source>
        <translation>Une règle pour un participant prime sur toutes les autres.</translation>
    </message>
    <message>
        <source>Only these collections</source>
        <translation>Seulement ces collections</translation>
    </message>
    <message>
        <source>Comes on top of the rule that applies</source>
        <translation>S’ajoute à la règle applicable</translation>
    </message>
    <message>
        <source>Otherwise the first rule that fits is the only one.</source>
        <translation>Sinon, seule compte la première règle qui convient.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>No rule: only fixed rewards are given, once for each referral.</source>
        <translation>Aucune règle&#xa0;: seules des récompenses fixes sont données, une fois par parrainage.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place and name of a rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Products of a shop, by the collections they were in when they were bought. Stripe has none: there the rule never applies.</source>
        <translation>Produits d’une boutique, selon les collections où ils se trouvaient lors de l’achat. Stripe n’en a pas&#xa0;: la règle ne s’y applique jamais.</translation>
    </message>
</context>
<context>
    <name>rd::views::RulesSheet</name>
    <message>
        <source>Rules of payouts</source>
        <translation>Règles des versements</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As the campaign says</source>
        <translation>Selon la campagne</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Une seconde personne donne son accord</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>A changed payout method waits</source>
        <translation>Un mode de versement modifié attend</translation>
    </message>
    <message>
        <source>The rules of payouts are saved.</source>
        <translation>Les règles des versements sont enregistrées.</translation>
    </message>
    <message>
        <source>Give paid payouts numbers of self-billing invoices</source>
        <translation>Numéroter des autofactures pour les versements payés</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>Recommencer chaque année</translation>
    </message>
    <message>
        <source>For everybody, from now on: nothing that was earned or paid before changes. Only an admin changes these rules, and each change is in the history.</source>
        <translation>Pour tous, à partir de maintenant&#xa0;: rien de ce qui a été gagné ou payé auparavant ne change. Seul un admin modifie ces règles, et chaque modification figure dans l’historique.</translation>
    </message>
    <message>
        <source>Least balance for payouts by</source>
        <translation>Solde minimal des versements par</translation>
    </message>
    <message>
        <source>None, or for example 75.00 USD, 60.00 EUR</source>
        <translation>Aucun, ou par exemple 75.00 USD, 60.00 EUR</translation>
    </message>
    <message>
        <source>Where a campaign asks for more, the campaign counts.</source>
        <translation>Si une campagne demande plus, c’est la campagne qui compte.</translation>
    </message>
    <message>
        <source>Amount in each currency</source>
        <translation>Montant dans chaque devise</translation>
    </message>
    <message>
        <source>Earn, and are paid later</source>
        <translation>Rapportent, et sont versées plus tard</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>Ne rapportent rien</translation>
    </message>
    <message>
        <source>Sales that are billed while their participant is suspended.</source>
        <translation>Ventes facturées pendant que leur participant est suspendu.</translation>
    </message>
    <message>
        <source>Sales of a suspended participant</source>
        <translation>Ventes d’un participant suspendu</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Les numéros commencent par</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Prochain numéro</translation>
    </message>
    <message>
        <source>Your name on invoices</source>
        <translation>Votre nom sur les factures</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>tel qu’enregistré</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>sur une ligne</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>Votre numéro fiscal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A number is given when a payout of a batch is known as paid, and never again. It stands on the participant&apos;s statement.</source>
        <translation>Un numéro est attribué quand un versement d’un lot est connu comme payé, et jamais de nouveau. Il figure sur le relevé du participant.</translation>
    </message>
    <message>
        <source>I have looked it up: this is the next number</source>
        <translation>J’ai vérifié&#xa0;: c’est le prochain numéro</translation>
    </message>
    <message>
        <source>These books came back from a backup on %1, and numbers given since it was made are not in them. No number is given before you have looked up the last one and said which is next.</source>
        <translation>Ces livres proviennent d’une sauvegarde restaurée le %1, et les numéros attribués depuis sa création n’y figurent pas. Aucun numéro n’est attribué avant que vous ayez vérifié le dernier et indiqué le prochain.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid payouts wait for their numbers.</source>
        <translation>
            <numerusform>%Ln versement payé attend son numéro.</numerusform>
            <numerusform>%Ln versements payés attendent leurs numéros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rules of payouts</source>
        <translation>Enregistrement des règles des versements</translation>
    </message>
</context>
<context>
    <name>rd::views::SafeText</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>rd::views::SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Oublier un filtre</translation>
    </message>
</context>
<context>
    <name>rd::views::SearchCompleter</name>
    <message>
        <source>Fields to search in</source>
        <translation>Champs où chercher</translation>
    </message>
</context>
<context>
    <name>rd::views::SegmentBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::Session</name>
    <message>
        <source>Confirming the books</source>
        <translation>Confirmation des livres</translation>
    </message>
    <message>
        <source>Checking unfinished rewards</source>
        <translation>Vérification des récompenses inachevées</translation>
    </message>
    <message>
        <source>Preparing the sample merchant</source>
        <translation>Préparation du marchand d’exemple</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>This decision asks for your passphrase. Enter it, then decide again.</source>
        <translation>Cette décision demande votre phrase secrète. Saisissez-la, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent until an admin lets rewards be issued again.</source>
        <translation>Les attributions sont arrêtées&#xa0;: rien n’est envoyé tant qu’un admin ne les autorise pas de nouveau.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Nothing was sent; everything here stays readable. Check the network and try again.</source>
        <translation>Le prestataire est injoignable. Rien n’a été envoyé&#xa0;; tout reste lisible ici. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. What was already stored is safe; try again in a moment.</source>
        <translation>Le prestataire n’a pas répondu à temps. Ce qui était déjà enregistré est en sûreté&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this key. Nothing is lost: reconnect with a new key and the sync goes on.</source>
        <translation>Le prestataire n’accepte plus cette clé. Rien n’est perdu&#xa0;: reconnectez-vous avec une nouvelle clé et la synchronisation reprend.</translation>
    </message>
    <message>
        <source>The key lacks a permission: %1</source>
        <translation>Il manque une autorisation à la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider asks for a pause because of too many requests. What was already stored is safe; try again in a few minutes.</source>
        <translation>Le prestataire demande une pause en raison d’un trop grand nombre de requêtes. Ce qui était déjà enregistré est en sûreté&#xa0;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The key of this connection is not in the keychain. Reconnect it to go on.</source>
        <translation>La clé de cette connexion n’est pas dans le trousseau. Reconnectez-la pour continuer.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment, so no key can be read. Data already here stays readable.</source>
        <translation>Cet ordinateur n’offre pas de trousseau actuellement&#xa0;: aucune clé ne peut donc être lue. Les données déjà présentes restent lisibles.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood. What was already stored is safe: %1</source>
        <translation>La réponse du prestataire n’a pas pu être comprise. Ce qui était déjà enregistré est en sûreté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rd::views::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting of that name.</source>
        <translation>Aucun réglage de ce nom.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark, also in the night.</source>
        <translation>Clair ou sombre, même la nuit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of texts, dates and figures. It changes when the program starts again.</source>
        <translation>Des textes, des dates et des chiffres. Elle change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Synchroniser automatiquement</translation>
    </message>
    <message>
        <source>Pulls what is new from all connections while this window is open. What campaigns may issue without a person goes out after it.</source>
        <translation>Récupère les nouveautés de toutes les connexions tant que cette fenêtre est ouverte. Ce que les campagnes peuvent attribuer sans intervention d’une personne part ensuite.</translation>
    </message>
    <message>
        <source>The page I left</source>
        <translation>La page que j’ai quittée</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>What is shown when the program starts.</source>
        <translation>Ce qui est affiché au démarrage du programme.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>When something has ended</source>
        <translation>Quand quelque chose est terminé</translation>
    </message>
    <message>
        <source>Asks for attention when a sync or an issue ends while you are in another window.</source>
        <translation>Attire l’attention quand une synchronisation ou une attribution se termine alors que vous êtes dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>Shows a message of the desktop when a sync found rewards that are due, or when something failed, while you are in another window. It names nobody and no amount.</source>
        <translation>Affiche une notification du bureau quand une synchronisation a trouvé des récompenses dues, ou quand une opération a échoué, alors que vous êtes dans une autre fenêtre. Elle n’indique ni nom ni montant.</translation>
    </message>
    <message>
        <source>When a sync found rewards that are due, or when something failed, while you are in another window. This desktop has no place for messages: they wait in the window.</source>
        <translation>Quand une synchronisation a trouvé des récompenses dues, ou quand une opération a échoué, alors que vous êtes dans une autre fenêtre. Ce bureau n’affiche pas de notifications&#xa0;: elles attendent dans la fenêtre.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Columns, widths, panels and the size of the window as at the beginning. Filters, saved filters and the books stay.</source>
        <translation>Colonnes, largeurs, volets et taille de la fenêtre comme au début. Filtres, filtres enregistrés et livres restent.</translation>
    </message>
    <message>
        <source>The window is arranged as at the beginning.</source>
        <translation>La fenêtre a retrouvé sa disposition initiale.</translation>
    </message>
</context>
<context>
    <name>rd::views::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>Another task is still running. Try again when it has ended.</source>
        <translation>Une autre tâche est en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Stopped. What was stored by then stays; doing it again completes it.</source>
        <translation>Arrêté. Ce qui était déjà enregistré reste&#xa0;; recommencer complète l’opération.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>“%1” is being finished and cannot be stopped halfway. What became of it will stand here.</source>
        <translation>«&#xa0;%1&#xa0;» se termine et ne peut pas être arrêté à mi-chemin. Le résultat s’affichera ici.</translation>
    </message>
    <message>
        <source>“%1” stops at its next safe place. What became of it will stand here.</source>
        <translation>«&#xa0;%1&#xa0;» s’arrêtera à la prochaine étape sûre. Le résultat s’affichera ici.</translation>
    </message>
    <message>
        <source>What you entered here was not saved.</source>
        <translation>Ce que vous avez saisi ici n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>rd::views::SheetFile</name>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>rd::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Tous les tableaux</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Ouvrir la ligne actuelle</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Select all rows that match</source>
        <translation>Sélectionner toutes les lignes correspondantes</translation>
    </message>
    <message>
        <source>Copy the selected rows with their titles</source>
        <translation>Copier les lignes sélectionnées avec les titres</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Sélectionner d’autres lignes</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Ce qu’on peut faire avec la ligne</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation>Aller de valeur en valeur</translation>
    </message>
    <message>
        <source>Open the rows behind a value</source>
        <translation>Ouvrir les lignes derrière une valeur</translation>
    </message>
</context>
<context>
    <name>rd::views::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation>Largeur du volet</translation>
    </message>
    <message>
        <source>Left and Right change the width</source>
        <translation>Gauche et Droite changent la largeur</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Fermer le volet</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationSheet</name>
    <message>
        <source>What if …</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Change the document</source>
        <translation>Modifier le document</translation>
    </message>
    <message>
        <source>Apply this document …</source>
        <translation>Appliquer ce document…</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>What a campaign would have cost with the payments already stored, beside what it costs by the rules in force. Nothing is saved.</source>
        <translation>Ce qu’une campagne aurait coûté avec les paiements déjà enregistrés, à côté de ce qu’elle coûte selon les règles en vigueur. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>Ouvrir un document…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Begin with the terms of</source>
        <translation>Partir des conditions de</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Période propre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Change something, for example a percentage, and compute.</source>
        <translation>Modifiez quelque chose, par exemple un pourcentage, puis calculez.</translation>
    </message>
    <message>
        <source>Campaign document</source>
        <translation>Document de campagne</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Documents de campagne (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>Calcul de chaque paiement selon les deux règles…</translation>
    </message>
    <message>
        <source>“%1” would have cost:</source>
        <comment>before a list of amounts</comment>
        <translation>«&#xa0;%1&#xa0;» aurait coûté&#xa0;:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationView</name>
    <message numerus="yes">
        <source>%1: %2, %Ln rewards</source>
        <comment>1: when, 2: amounts</comment>
        <translation>
            <numerusform>%1&#xa0;: %2, %Ln récompense</numerusform>
            <numerusform>%1&#xa0;: %2, %Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards without an amount, such as coupons: %1 instead of %2.</source>
        <translation>Récompenses sans montant, comme les coupons&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>%1, the same as by today&apos;s rules.</source>
        <translation>%1, comme selon les règles d’aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 instead of %2 by today&apos;s rules (%3).</source>
        <translation>%1 au lieu de %2 selon les règles d’aujourd’hui (%3).</translation>
    </message>
    <message>
        <source>Nothing: no payment of this period earns anything, neither today nor by this document.</source>
        <translation>Rien&#xa0;: aucun paiement de cette période ne rapporte quoi que ce soit, ni aujourd’hui ni selon ce document.</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Aucune récompense</translation>
    </message>
    <message>
        <source>No payment of this period earns anything.</source>
        <translation>Aucun paiement de cette période ne rapporte quoi que ce soit.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation>Quels participants</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tous les participants</translation>
    </message>
    <message>
        <source>Those who gain</source>
        <translation>Ceux qui gagnent</translation>
    </message>
    <message>
        <source>Those who lose</source>
        <translation>Ceux qui perdent</translation>
    </message>
    <message>
        <source>Participants, by what changes for them</source>
        <translation>Participants, selon ce qui change pour eux</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>By this document</source>
        <translation>Selon ce document</translation>
    </message>
    <message>
        <source>By today&apos;s rules</source>
        <translation>Selon les règles d’aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln récompense</numerusform>
            <numerusform>%Ln récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gain, %2 lose, %3 stay as they are</source>
        <comment>numbers of participants</comment>
        <translation>%1 gagnent, %2 perdent, %3 restent inchangés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were looked at.</source>
        <translation>
            <numerusform>%Ln paiement a été examiné.</numerusform>
            <numerusform>%Ln paiements ont été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no campaign of this name yet. Every participant is taken to be in it.</source>
        <translation>Il n’y a pas encore de campagne de ce nom. Chaque participant est supposé en faire partie.</translation>
    </message>
    <message>
        <source>When it would have to be given</source>
        <translation>Quand elle devrait être donnée</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>Retenu pour examen</translation>
    </message>
    <message>
        <source>What limits save</source>
        <translation>Ce que les limites économisent</translation>
    </message>
    <message>
        <source>%1, for %2 payments</source>
        <comment>1: amount, 2: number</comment>
        <translation>%1, pour %2 paiements</translation>
    </message>
    <message>
        <source>Other campaigns would change</source>
        <translation>D’autres campagnes changeraient</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPaper</name>
    <message>
        <source>Earned</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, kind of reward</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 en mode test</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>merchant</comment>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Mode test&#xa0;: rien ici n’est de l’argent réel</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Nothing was earned or issued up to now.</source>
        <translation>Rien n’a été gagné ni attribué jusqu’ici.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>paid %1</source>
        <comment>date</comment>
        <translation>payé le %1</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>ajouté ensuite</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message numerus="yes">
        <source>Entries of one day are added up: there are %Ln of them.</source>
        <translation>
            <numerusform>Les écritures d’un même jour sont additionnées&#xa0;: il y en a %Ln.</numerusform>
            <numerusform>Les écritures d’un même jour sont additionnées&#xa0;: il y en a %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Rewards without an amount</source>
        <translation>Récompenses sans montant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Each entry stands on the day on which it was booked, in the calendar of %1. What was added later belongs to a payment before this period. Made %2.</source>
        <translation>Chaque écriture figure au jour de sa comptabilisation, selon le calendrier de %1. Ce qui a été ajouté ensuite relève d’un paiement antérieur à cette période. Établi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>Numéro fiscal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Self-billing invoices</source>
        <translation>Autofactures</translation>
    </message>
    <message>
        <source>Issued by the customer</source>
        <translation>Établie par le client</translation>
    </message>
    <message>
        <source>In the name of the supplier</source>
        <translation>Au nom du fournisseur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Self-billing: for commissions on referred sales. The amounts are what was paid; no tax is shown separately. Whoever disagrees with an invoice says so to its issuer at once.</source>
        <translation>Autofacturation&#xa0;: pour des commissions sur des ventes parrainées. Les montants sont ceux qui ont été payés&#xa0;; aucune taxe n’est indiquée séparément. Qui conteste une facture le signale aussitôt à son émetteur.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(chiffré)</translation>
    </message>
    <message>
        <source>cancelled on %1, the payment came back</source>
        <comment>date</comment>
        <translation>annulée le %1, le versement a été retourné</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementSheet</name>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Relevé de %1</translation>
    </message>
    <message>
        <source>Sums of the period</source>
        <translation>Sommes de la période</translation>
    </message>
    <message>
        <source>Save statement …</source>
        <translation>Enregistrer le relevé…</translation>
    </message>
    <message>
        <source>Save statements …</source>
        <translation>Enregistrer les relevés…</translation>
    </message>
    <message>
        <source>One file for each participant, to be given to them: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>Un fichier par participant, à lui remettre&#xa0;: solde initial, ce qui a été gagné, repris, corrigé et attribué, solde final. Aucun client n’y est nommé.</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it; the reasons of corrections are.</source>
        <translation>À remettre au participant&#xa0;: solde initial, ce qui a été gagné, repris, corrigé et attribué, solde final. Aucun client n’y est nommé&#xa0;; les motifs de corrections le sont.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>What the statement holds</source>
        <translation>Ce que contient le relevé</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Everybody with an entry or a balance in this period gets a file.</source>
        <translation>Toute personne ayant une écriture ou un solde sur cette période reçoit un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are selected.</source>
        <translation>
            <numerusform>%Ln participant est sélectionné.</numerusform>
            <numerusform>%Ln participants sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period could not be read.</source>
        <translation>La période n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing was booked in this period.</source>
        <translation>Rien n’a été comptabilisé sur cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, by the day on which they were booked.</source>
        <translation>
            <numerusform>%Ln écriture, au jour de sa comptabilisation.</numerusform>
            <numerusform>%Ln écritures, au jour de leur comptabilisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Écriture des relevés</translation>
    </message>
    <message>
        <source>Nobody has an entry or a balance in this period: no file was written.</source>
        <translation>Personne n’a d’écriture ni de solde sur cette période&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>Le relevé a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were saved.</source>
        <translation>
            <numerusform>%Ln relevé a été enregistré.</numerusform>
            <numerusform>%Ln relevés ont été enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Writing a statement</source>
        <translation>Écriture d’un relevé</translation>
    </message>
</context>
<context>
    <name>rd::views::StepLine</name>
    <message>
        <source>All steps are done: %1</source>
        <translation>Toutes les étapes sont terminées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rd::views::TableExport</name>
    <message>
        <source>The table changed while it was written. No file was made; export it again.</source>
        <translation>Le tableau a changé pendant son écriture. Aucun fichier n’a été créé&#xa0;; exportez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePage</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>Cette recherche ne peut pas aboutir</translation>
    </message>
    <message>
        <source>The rows have changed, and what was selected is scattered over too many places now.</source>
        <translation>Les lignes ont changé, et la sélection est désormais dispersée en trop d’endroits.</translation>
    </message>
    <message>
        <source>Nothing is selected any more. Select the rows again.</source>
        <translation>Plus rien n’est sélectionné. Sélectionnez de nouveau les lignes.</translation>
    </message>
    <message>
        <source>Back to the list before</source>
        <translation>Retour à la liste précédente</translation>
    </message>
    <message>
        <source>Leave this list</source>
        <translation>Quitter cette liste</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePrint</name>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>L’imprimante n’accepte pas les pages.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Vérifiez qu’elle est allumée et a du papier, ou enregistrez plutôt un fichier PDF.</translation>
    </message>
    <message>
        <source>The table changed while it was printed. Print it again.</source>
        <translation>Le tableau a changé pendant l’impression. Imprimez-le de nouveau.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>L’imprimante n’a pas accepté toutes les pages.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rd::views::TableTools</name>
    <message>
        <source>Table: export, columns, saved filters</source>
        <translation>Tableau&#xa0;: export, colonnes, filtres enregistrés</translation>
    </message>
    <message>
        <source>Totals of the rows shown</source>
        <translation>Totaux des lignes affichées</translation>
    </message>
    <message>
        <source>Export rows …</source>
        <translation>Exporter des lignes…</translation>
    </message>
    <message>
        <source>Write all rows that match as CSV or Excel workbook</source>
        <translation>Écrire toutes les lignes correspondantes en CSV ou en classeur Excel</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copier les lignes avec les titres</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copier les lignes sélectionnées pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Keep search and filters of this table under a name</source>
        <translation>Garder la recherche et les filtres de ce tableau sous un nom</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Sélectionner tout ce qui correspond</translation>
    </message>
    <message>
        <source>Select every row that search and filters leave (Ctrl+A)</source>
        <translation>Sélectionner toutes les lignes que laissent la recherche et les filtres (Ctrl+A)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>“%1” is no field of this table. Fields are: %2. To search for the text itself, put it in quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de ce tableau. Les champs sont&#xa0;: %2. Pour chercher le texte lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it without separators of thousands: amount:&gt;1250.50 or amount:50..100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez-le sans séparateurs de milliers&#xa0;: amount:&gt;1250.50 ou amount:50..100.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, month or day: 2026, 2026-11 or 2026-11-21.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez une année, un mois ou un jour&#xa0;: 2026, 2026-11 ou 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <comment>counts</comment>
        <translation>%1 lignes sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, amounts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <comment>amounts</comment>
        <translation>%1 en mode test</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print all rows that match, or save them as PDF</source>
        <translation>Imprimer toutes les lignes correspondantes, ou les enregistrer en PDF</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, list</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Counting the rows that match …</source>
        <translation>Comptage des lignes correspondantes…</translation>
    </message>
    <message>
        <source>Only the first %1 of the selected rows were copied. “Export rows …” writes all of them into a file.</source>
        <translation>Seules les %1 premières lignes sélectionnées ont été copiées. «&#xa0;Exporter des lignes…&#xa0;» les écrit toutes dans un fichier.</translation>
    </message>
</context>
<context>
    <name>rd::views::TaskBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress of background tasks</source>
        <translation>Progression des tâches d’arrière-plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln background task(s)</source>
        <translation>
            <numerusform>%Ln tâche d’arrière-plan</numerusform>
            <numerusform>%Ln tâches d’arrière-plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show background tasks</source>
        <translation>Afficher les tâches d’arrière-plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateColumns</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texte d’en-tête</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>Caractères max.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>A payout without it is left out</source>
        <translation>Un versement sans cette valeur est laissé de côté</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>aucun minimum</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Déplacer la colonne vers le haut</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Déplacer la colonne vers le bas</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Text or setting</source>
        <translation>Texte ou réglage</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>Caractères min.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères permis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes in, text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateFacts</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>The file begins with one</source>
        <translation>Le fichier commence par celle-ci</translation>
    </message>
    <message>
        <source>Checked with the provider: no warning any more</source>
        <translation>Vérifié auprès du prestataire&#xa0;: plus d’avertissement</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Séparateur de cellules</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Most payouts in a file</source>
        <translation>Versements max. par fichier</translation>
    </message>
    <message>
        <source>Most bytes of a file</source>
        <translation>Octets max. par fichier</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not published by the provider</source>
        <translation>Non publié par le prestataire</translation>
    </message>
    <message>
        <source>Columns, where the first line of a template is filled in</source>
        <translation>Colonnes, si la première ligne d’un modèle est indiquée</translation>
    </message>
    <message>
        <source>Set where a batch is made: %1.</source>
        <comment>facts</comment>
        <translation>Défini à la création d’un lot&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without decimals: %1.</source>
        <comment>currencies</comment>
        <translation>Sans décimales&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file is no table: its bytes are made by the program.</source>
        <translation>Ce fichier n’est pas un tableau&#xa0;: ses octets sont produits par le programme.</translation>
    </message>
    <message>
        <source>A workbook: amounts are numbers, everything else is text.</source>
        <translation>Un classeur&#xa0;: les montants sont des nombres, tout le reste est du texte.</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateSheet</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Choose what comes closest. Everything can be changed afterwards, and nothing is saved yet.</source>
        <translation>Choisissez ce qui s’en approche le plus. Tout peut être modifié ensuite, et rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateWordings</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A fixed text</source>
        <translation>Un texte fixe</translation>
    </message>
    <message>
        <source>A setting of the format</source>
        <translation>Un réglage du format</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>E-mail address of the participant</source>
        <translation>Adresse e-mail du participant</translation>
    </message>
    <message>
        <source>Where the money goes (address, account)</source>
        <translation>Où va l’argent (adresse, compte)</translation>
    </message>
    <message>
        <source>Number of the bank</source>
        <translation>Numéro de la banque</translation>
    </message>
    <message>
        <source>Institution number (Canada)</source>
        <translation>Numéro d’institution (Canada)</translation>
    </message>
    <message>
        <source>Transit number (Canada)</source>
        <translation>Numéro de transit (Canada)</translation>
    </message>
    <message>
        <source>Checking or savings</source>
        <translation>Compte courant ou d’épargne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>Our reference where it fits, else the note</source>
        <translation>Notre référence si elle tient, sinon la remarque</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>Numéro du lot</translation>
    </message>
    <message>
        <source>Note for the receiver</source>
        <translation>Remarque pour le destinataire</translation>
    </message>
    <message>
        <source>Country of the participant</source>
        <translation>Pays du participant</translation>
    </message>
    <message>
        <source>Our number of the participant</source>
        <translation>Notre numéro du participant</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>Type de destination</translation>
    </message>
    <message>
        <source>How the bank moves the money</source>
        <translation>Mode de transfert bancaire</translation>
    </message>
    <message>
        <source>Nothing: it stays empty</source>
        <translation>Rien&#xa0;: reste vide</translation>
    </message>
    <message>
        <source>Any letters</source>
        <translation>Tous les caractères</translation>
    </message>
    <message>
        <source>A to Z, digits, spaces</source>
        <translation>A à Z, chiffres, espaces</translation>
    </message>
    <message>
        <source>A to Z, spaces</source>
        <translation>A à Z, espaces</translation>
    </message>
    <message>
        <source>Letters that Wise takes in names</source>
        <translation>Caractères admis par Wise dans les noms</translation>
    </message>
    <message>
        <source>Letters of SEPA</source>
        <translation>Caractères SEPA</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Letters of Western Europe</source>
        <translation>Caractères d’Europe occidentale</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Latin-1 (ISO 8859-1)</source>
        <translation>Latin-1 (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF (Windows)</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF (Unix)</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Si nécessaire</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>Autour de chaque cellule</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Which columns there are</source>
        <translation>Colonnes présentes</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Ordre des colonnes</translation>
    </message>
    <message>
        <source>Texts of the header</source>
        <translation>Textes d’en-tête</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Séparateur de cellules</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Columns of result files</source>
        <translation>Colonnes des fichiers de résultats</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texte d’en-tête</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Texte fixe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>Caractères min.</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>Caractères max.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères permis</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Autres titres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Most payouts</source>
        <translation>Versements max.</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>Octets max.</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <source>Most amount</source>
        <translation>Montant maximal</translation>
    </message>
    <message>
        <source>Kinds of destinations</source>
        <translation>Types de destination</translation>
    </message>
    <message>
        <source>Currencies without decimals</source>
        <translation>Devises sans décimales</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>Vérifié auprès du prestataire</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Disposition %1</translation>
    </message>
    <message>
        <source>Layout %1, column %2</source>
        <translation>Disposition %1, colonne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: say what goes in.</source>
        <comment>place</comment>
        <translation>%1&#xa0;: indiquez le contenu.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, field, what is wrong</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Fewest words in a name</source>
        <translation>Nombre minimal de mots dans un nom</translation>
    </message>
</context>
<context>
    <name>rd::views::TermsPreview</name>
    <message>
        <source>An example</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>A customer pays %1 without tax: %2 are earned by “%3”.</source>
        <comment>amount, amount, name of a rule</comment>
        <translation>Un client paie %1 hors taxes&#xa0;: %2 sont gagnés selon «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>What this campaign says in words</source>
        <translation>Ce que dit cette campagne en clair</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>Comme avant&#xa0;; certains champs sont à corriger.</translation>
    </message>
    <message>
        <source>It can be read here once the fields marked are filled in.</source>
        <translation>À lire ici dès que les champs signalés sont remplis.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Comment un parrainage est reconnu</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Quand une récompense est due</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>Ce qui est examiné d’abord</translation>
    </message>
    <message>
        <source>Where it takes payments from</source>
        <translation>D’où elle prend les paiements</translation>
    </message>
</context>
<context>
    <name>rd::views::TestModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Mode test&#xa0;: rien ici n’est de l’argent réel</translation>
    </message>
</context>
<context>
    <name>rd::views::TestPrintSheet</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>A file with invented receivers, to be looked at or tried at the provider. It is no batch, pays nobody and is not kept.</source>
        <translation>Un fichier avec des destinataires fictifs, à consulter ou à essayer chez le prestataire. Ce n’est pas un lot, il ne paie personne et n’est pas conservé.</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was looked at is as it should be: %1, %Ln bytes.</source>
        <translation>
            <numerusform>Tous les contrôles sont corrects&#xa0;: %1, %Ln octet.</numerusform>
            <numerusform>Tous les contrôles sont corrects&#xa0;: %1, %Ln octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not as it should be: look at the checks.</source>
        <translation>Quelque chose ne va pas&#xa0;: voyez les contrôles.</translation>
    </message>
    <message>
        <source>Not filled in yet, with a test value in the file: %1.</source>
        <comment>settings</comment>
        <translation>Pas encore renseigné, avec une valeur de test dans le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What the test came to</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrect</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Octets du fichier</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Save the test file</source>
        <translation>Enregistrer le fichier de test</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The test file was written to %1. It pays nobody.</source>
        <translation>Le fichier de test a été écrit dans %1. Il ne paie personne.</translation>
    </message>
    <message>
        <source>Tried on sample rows</source>
        <translation>Essayé sur des lignes d’exemple</translation>
    </message>
</context>
<context>
    <name>rd::views::TextSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rd::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rd::views::TierStartField</name>
    <message>
        <source>payments before</source>
        <comment>behind a number</comment>
        <translation>paiements auparavant</translation>
    </message>
</context>
<context>
    <name>rd::views::TimeChart</name>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, graphique&#xa0;: les flèches donnent les valeurs</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Devise du graphique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rd::views::TimelineText</name>
    <message>
        <source>Joined</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Brought the first customer</source>
        <translation>Premier client amené</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Récompense attribuée</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Marqué comme attribué à la main</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Récompense reprise avant son attribution</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Récompense reprise après son attribution</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Récompense rendue</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Échec de l’attribution</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Retourné par le prestataire</translation>
    </message>
    <message>
        <source>Balance corrected</source>
        <translation>Solde corrigé</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Passage en perte proposé</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Passage en perte refusé</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Récompense rejetée</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Récompense rouverte</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Récompense retenue</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Soupçon confirmé</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Demande incertaine close</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Demande renvoyée</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Codes ou clients rattachés</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Vérifié après une restauration</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>pour le client</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Adresse e-mail modifiée</translation>
    </message>
</context>
<context>
    <name>rd::views::TourStrip</name>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What referrals bring in, and what waits for you. A click on a figure or a bar shows the rows behind it.</source>
        <translation>Ce que rapportent les parrainages, et ce qui vous attend. Un clic sur un chiffre ou une barre montre les lignes correspondantes.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>The accounts at Stripe, Shopify and others that payments come from. Nothing is ever written there without you.</source>
        <translation>Les comptes chez Stripe, Shopify et d’autres, d’où viennent les paiements. Rien n’y est jamais écrit sans vous.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>What somebody earns for bringing a customer, in plain sentences. “What if” tells the cost before you save.</source>
        <translation>Ce que gagne quelqu’un qui amène un client, en phrases simples. «&#xa0;Et si&#xa0;» indique le coût avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>The people who recommend you, with codes, links and what they have earned. Enter opens the page of one.</source>
        <translation>Les personnes qui vous recommandent, avec leurs codes, leurs liens et ce qu’elles ont gagné. Entrée ouvre la page de l’une d’elles.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>The daily desk: what is due and why. A approves, R rejects, Enter explains; issuing always asks first.</source>
        <translation>Le travail quotidien&#xa0;: ce qui est dû et pourquoi. A approuve, R rejette, Entrée explique&#xa0;; l’attribution demande toujours confirmation.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Cash rewards are paid in batches that a second person agrees to, as a file for your payout provider.</source>
        <translation>Les récompenses en argent sont payées par lots qu’une deuxième personne accepte, sous forme de fichier pour votre prestataire de versement.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Everything the program did. That is all: Ctrl+K finds whatever you look for, and F1 explains the place you are at.</source>
        <translation>Tout ce que le programme a fait. C’est tout&#xa0;: Ctrl+K trouve ce que vous cherchez, et F1 explique l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>rd::views::UnlockSheet</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase secrète de %1</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of yours.</source>
        <translation>Elle est demandée une fois, avant que quoi que ce soit compte comme une décision de votre part.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little before the next one.</source>
        <translation>Trop d’essais erronés. Attendez un peu avant le prochain.</translation>
    </message>
</context>
<context>
    <name>rd::views::VerifySheet</name>
    <message>
        <source>%1 (table %2)</source>
        <comment>1: the row, 2: its table</comment>
        <translation>%1 (table %2)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à contrôler</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>Vérifier les livres</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Copier ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Every reward is computed again from payments and terms, the records are walked from the first to the last, and sums are compared. Nothing in the books is changed. After a difference nothing is issued until a later run finds none.</source>
        <translation>Chaque récompense est recalculée à partir des paiements et des conditions, les écritures sont parcourues de la première à la dernière, et les sommes comparées. Rien n’est modifié dans les livres. Après un écart, rien n’est attribué tant qu’une exécution ultérieure n’en trouve aucun.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>Vérification des livres</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Computing everything again …</source>
        <translation>Nouveau calcul de tout…</translation>
    </message>
    <message>
        <source>%1 rewards, %2 records and %3 requests were looked at.</source>
        <translation>%1 récompenses, %2 écritures et %3 demandes ont été examinées.</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Tout est conforme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks found a difference. Nothing is issued until a later run finds none.</source>
        <translation>
            <numerusform>%Ln contrôle a trouvé un écart. Rien n’est attribué tant qu’une exécution ultérieure n’en trouve aucun.</numerusform>
            <numerusform>%Ln contrôles ont trouvé un écart. Rien n’est attribué tant qu’une exécution ultérieure n’en trouve aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Remarque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Premier endroit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
</context>
<context>
    <name>rd::views::WindowPage</name>
    <message>
        <source>This list is too long to be put in the order of that column.</source>
        <translation>Cette liste est trop longue pour être triée selon cette colonne.</translation>
    </message>
    <message>
        <source>Narrow it by a search, or choose another column.</source>
        <translation>Réduisez-la par une recherche, ou choisissez une autre colonne.</translation>
    </message>
</context>
<context>
    <name>rd::views::WorkspaceMenu</name>
    <message>
        <source>Open another &amp;workspace …</source>
        <translation>Ouvrir un autre &amp;espace de travail…</translation>
    </message>
    <message>
        <source>A second window on other books, or on new ones</source>
        <translation>Une deuxième fenêtre sur d’autres livres, ou sur des nouveaux</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espaces de travail &amp;récents</translation>
    </message>
    <message>
        <source>Open these books in a window of their own</source>
        <translation>Ouvrir ces livres dans leur propre fenêtre</translation>
    </message>
    <message>
        <source>No other workspace yet</source>
        <translation>Pas encore d’autre espace de travail</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Ouvrir un autre espace de travail</translation>
    </message>
    <message>
        <source>No workspace there</source>
        <translation>Aucun espace de travail ici</translation>
    </message>
    <message>
        <source>There are no books in this folder. Begin new ones there?</source>
        <translation>Il n’y a pas de livres dans ce dossier. En commencer de nouveaux ici&#xa0;?</translation>
    </message>
    <message>
        <source>Begin new books</source>
        <translation>Commencer de nouveaux livres</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rd::Explanation</name>
    <message>
        <source>half to even</source>
        <translation>halbe zur geraden Ziffer</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>halbe aufwärts</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>promotion code used on this purchase</source>
        <translation>bei diesem Kauf verwendeter Aktionscode</translation>
    </message>
    <message>
        <source>client reference of the checkout</source>
        <translation>Kundenreferenz des Checkouts</translation>
    </message>
    <message>
        <source>metadata of the checkout session</source>
        <translation>Metadaten der Checkout-Sitzung</translation>
    </message>
    <message>
        <source>metadata of the payment link</source>
        <translation>Metadaten des Zahlungslinks</translation>
    </message>
    <message>
        <source>metadata of the customer</source>
        <translation>Metadaten des Kunden</translation>
    </message>
    <message>
        <source>metadata of the subscription</source>
        <translation>Metadaten des Abonnements</translation>
    </message>
    <message>
        <source>metadata of the payment</source>
        <translation>Metadaten der Zahlung</translation>
    </message>
    <message>
        <source>imported referral</source>
        <translation>importierte Empfehlung</translation>
    </message>
    <message>
        <source>decision by a person</source>
        <translation>Entscheidung einer Person</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>participant %1 (%2)</source>
        <translation>Teilnehmer %1 (%2)</translation>
    </message>
    <message>
        <source>without product</source>
        <translation>ohne Produkt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Evidence: %1, %2.</source>
        <translation>Nachweis: %1, %2.</translation>
    </message>
    <message>
        <source>This conversion is the one that fixed it.</source>
        <translation>Diese Conversion hat das festgelegt.</translation>
    </message>
    <message>
        <source>An earlier conversion fixed it.</source>
        <translation>Eine frühere Conversion hat das festgelegt.</translation>
    </message>
    <message>
        <source>The customer belongs to %1 since %2. %3</source>
        <translation>Der Kunde gehört seit %2 zu %1. %3</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>when the referral began</source>
        <translation>bei Beginn der Empfehlung</translation>
    </message>
    <message>
        <source>when it was billed</source>
        <translation>bei der Rechnungsstellung</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; by its terms in force %2 (version %3, %4).</source>
        <translation>Kampagne „%1“ nach den %2 geltenden Konditionen (Version %3, %4).</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>netto %1</translation>
    </message>
    <message>
        <source>%1 − discount %2 − tax in it %3 = net %4</source>
        <translation>%1 − Rabatt %2 − enthaltene Steuer %3 = netto %4</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3; its part of the base is %4.</source>
        <translation>Zeile %1 (%2): %3; ihr Anteil an der Basis ist %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in money counts.</source>
        <translation>%1 der geforderten %2 wurden durch Kundenguthaben gedeckt oder nicht gezahlt: Nur in Geld Gezahltes zählt.</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%1 % von %2 = %3</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>%1 Umsatz</translation>
    </message>
    <message>
        <source>%1 qualifying conversions</source>
        <translation>%1 zählenden Conversions</translation>
    </message>
    <message>
        <source>after earlier %1 the tier is %2 %; %2 % of %3 = %4</source>
        <translation>nach bisher %1 gilt die Stufe %2 %; %2 % von %3 = %4</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>je Bestellung</translation>
    </message>
    <message>
        <source>× %1 lines</source>
        <translation>× %1 Zeilen</translation>
    </message>
    <message>
        <source>× %1 units</source>
        <translation>× %1 Stück</translation>
    </message>
    <message>
        <source>Line %1: %2 × %3 % = %4 before rounding, %5 after.</source>
        <translation>Zeile %1: %2 × %3 % = %4 vor der Rundung, %5 danach.</translation>
    </message>
    <message>
        <source>, added to other rules</source>
        <translation>, zusätzlich zu anderen Regeln</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; applies to %2 of %3 lines%4.</source>
        <translation>Regel „%1“ gilt für %2 von %3 Zeilen%4.</translation>
    </message>
    <message>
        <source>The duration of rule &quot;%1&quot; is over for this customer; it gives nothing.</source>
        <translation>Die Laufzeit der Regel „%1“ ist für diesen Kunden abgelaufen; sie bringt nichts ein.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Each line is rounded once, %1: together %2.</source>
        <translation>Jede Zeile wird einmal gerundet, %1: zusammen %2.</translation>
    </message>
    <message>
        <source>All rules together: %1.</source>
        <translation>Alle Regeln zusammen: %1.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>running</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>noch nicht gestartet</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>it begins at %1</source>
        <translation>Beginn am %1</translation>
    </message>
    <message>
        <source>it ends at %1</source>
        <translation>Ende am %1</translation>
    </message>
    <message>
        <source>The conversion earned, but not this reward.</source>
        <translation>Die Conversion hat etwas eingebracht, aber nicht diese Prämie.</translation>
    </message>
    <message>
        <source>A cap was used up before this conversion: nothing of it was left.</source>
        <translation>Eine Grenze war schon vor dieser Conversion ausgeschöpft: Nichts davon war übrig.</translation>
    </message>
    <message>
        <source>The campaign lists no amount in %1, the currency of this payment.</source>
        <translation>Die Kampagne nennt keinen Betrag in %1, der Währung dieser Zahlung.</translation>
    </message>
    <message>
        <source>It was paid in %1 mode, the campaign is %2: test payments never earn in a live campaign, nor the other way round.</source>
        <translation>Bezahlt wurde im %1modus, die Kampagne läuft im %2modus: Testzahlungen bringen in einer Live-Kampagne nie etwas ein, umgekehrt ebenso wenig.</translation>
    </message>
    <message>
        <source>The campaign does not take payments of this connection.</source>
        <translation>Die Kampagne berücksichtigt keine Zahlungen dieser Verbindung.</translation>
    </message>
    <message>
        <source>Nothing says that a participant brought this customer: no code, no reference, no imported referral.</source>
        <translation>Nichts belegt, dass ein Teilnehmer diesen Kunden geworben hat: kein Code, keine Referenz, keine importierte Empfehlung.</translation>
    </message>
    <message>
        <source>What the sale carries names no participant of the campaign, or is evidence that it does not accept: %1.</source>
        <translation>Was der Verkauf mitbringt, nennt keinen Teilnehmer der Kampagne oder ist ein Nachweis, den sie nicht anerkennt: %1.</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>ein Kauf</translation>
    </message>
    <message>
        <source>The customer had paid before the participant&apos;s touch.</source>
        <translation>Der Kunde hatte schon vor dem Kontakt durch den Teilnehmer gezahlt.</translation>
    </message>
    <message>
        <source>The customer was not new: %1 was paid at %2, before the touch at %3 (%4).</source>
        <translation>Der Kunde war nicht neu: Am %2 wurde bereits %1 bezahlt, vor dem Kontakt am %3 (%4).</translation>
    </message>
    <message>
        <source>The touch lies further back than the campaign&apos;s window of %1 days.</source>
        <translation>Der Kontakt liegt weiter zurück als die Frist der Kampagne von %1 Tagen.</translation>
    </message>
    <message>
        <source>The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6).</source>
        <translation>Der Kontakt (%1) war am %2; die Frist von %3 Tagen endete am %4, in Rechnung gestellt wurde am %5 (%6).</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign.</source>
        <translation>Der genannte Teilnehmer ist nicht in dieser Kampagne.</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign: %1.</source>
        <translation>Der genannte Teilnehmer ist nicht in dieser Kampagne: %1.</translation>
    </message>
    <message>
        <source>Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it.</source>
        <translation>Die Zeilen ergeben netto %1: Daran ist nichts zu verdienen, und dafür wird nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>No money came in for goods and services: %1 of %2 was paid, for %3 net.</source>
        <translation>Für Waren und Dienstleistungen ging kein Geld ein: %1 von %2 wurden gezahlt, bei netto %3.</translation>
    </message>
    <message>
        <source>The rules come to %1 for this conversion: nothing is left to reward.</source>
        <translation>Die Regeln ergeben %1 für diese Conversion: Für eine Prämie bleibt nichts.</translation>
    </message>
    <message>
        <source>The participant was suspended when it was billed, and earns nothing then.</source>
        <translation>Der Teilnehmer war bei der Rechnungsstellung gesperrt und verdient dann nichts.</translation>
    </message>
    <message>
        <source>already</source>
        <translation>bereits</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The participant was suspended %1, and it was billed on %2 (%3): by the merchant&apos;s rule of that day, what is billed during a suspension earns nothing and counts for nothing.</source>
        <translation>Der Teilnehmer war %1 gesperrt, in Rechnung gestellt wurde am %2 (%3): Nach der Regel des Händlers von diesem Tag bringt nichts ein und zählt nicht, was während einer Sperre in Rechnung gestellt wird.</translation>
    </message>
    <message>
        <source>The base of %1 is below the campaign&apos;s minimum of %2; the payment does not count.</source>
        <translation>Die Basis von %1 liegt unter dem Mindestbetrag der Kampagne von %2; die Zahlung zählt nicht.</translation>
    </message>
    <message>
        <source>It is qualifying payment number %1 of this customer; the reward arises from number %2 on.</source>
        <translation>Dies ist die zählende Zahlung Nr. %1 dieses Kunden; die Prämie entsteht ab Nr. %2.</translation>
    </message>
    <message>
        <source>The campaign gives nothing for a single payment: it counts them for its milestones or its ranking.</source>
        <translation>Die Kampagne gewährt nichts für eine einzelne Zahlung: Sie zählt Zahlungen für ihre Meilensteine oder ihre Rangliste.</translation>
    </message>
    <message>
        <source>No rule of the campaign gives anything for this payment.</source>
        <translation>Keine Regel der Kampagne gewährt etwas für diese Zahlung.</translation>
    </message>
    <message>
        <source>No rule of the campaign applies to what was bought: %1.</source>
        <translation>Keine Regel der Kampagne gilt für das Gekaufte: %1.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 payments of a customer, and has done so.</source>
        <translation>Regel „%1“ zahlt für %2 Zahlungen eines Kunden und hat das bereits getan.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 months from the first payment it earned for, of %3: what is billed before %4. This one was billed on %5 (%6).</source>
        <translation>Regel „%1“ zahlt %2 Monate lang ab der ersten Zahlung, die etwas einbrachte, vom %3: für alles, was vor dem %4 in Rechnung gestellt wird. Hier war es der %5 (%6).</translation>
    </message>
    <message>
        <source>Its reward arises only once per referral, and an earlier payment brought it.</source>
        <translation>Die Prämie entsteht nur einmal je Empfehlung, und eine frühere Zahlung hat sie gebracht.</translation>
    </message>
    <message>
        <source>Another campaign, earlier in the order, already took this conversion.</source>
        <translation>Eine andere, vorrangige Kampagne hat diese Conversion bereits übernommen.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; has sent out its reward for this conversion, and what is out stays: a payment earns in one campaign only.</source>
        <translation>Kampagne „%1“ hat ihre Prämie für diese Conversion ausgegeben, und Ausgegebenes bleibt: Eine Zahlung zählt nur in einer Kampagne.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; (priority %2) comes earlier in the order and took this conversion: a payment earns in one campaign only.</source>
        <translation>Kampagne „%1“ (Priorität %2) hat Vorrang und hat diese Conversion übernommen: Eine Zahlung zählt nur in einer Kampagne.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Anfechtung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Rechnungskorrektur</translation>
    </message>
    <message>
        <source>Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted.</source>
        <translation>Grenze von %1 je %2 (%3): %4 zuvor verbraucht, %5 übrig; %6 gewährt.</translation>
    </message>
    <message>
        <source>The %1&apos;s reward arises once per referral, at its first conversion that earns, which is this one: %2.</source>
        <translation>Die Prämie (%1) entsteht einmal je Empfehlung, bei der ersten Conversion, die etwas einbringt, und das ist diese: %2.</translation>
    </message>
    <message>
        <source>With this the participant has %1 referrals in the campaign, which is a milestone: %2, once.</source>
        <translation>Damit hat der Teilnehmer %1 Empfehlungen in der Kampagne und erreicht einen Meilenstein: %2, einmalig.</translation>
    </message>
    <message>
        <source>The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again.</source>
        <translation>Der Meilenstein von %1 Empfehlungen (%2) war erreicht, aber nach Erstattungen ist die Zahl wieder niedriger.</translation>
    </message>
    <message>
        <source>Rank %1 of the participants of &quot;%2&quot; when the period was closed: %3, due at %4.</source>
        <translation>Rang %1 unter den Teilnehmern von „%2“ beim Abschluss des Zeitraums: %3, fällig am %4.</translation>
    </message>
    <message>
        <source>No hold: paid on %1 (%2), due at once, at %3.</source>
        <translation>Keine Wartefrist: bezahlt am %1 (%2), sofort fällig, am %3.</translation>
    </message>
    <message>
        <source>In review: %1.</source>
        <translation>In Prüfung: %1.</translation>
    </message>
    <message>
        <source>The first synchronisation of the connection is not complete; nothing is due yet.</source>
        <translation>Der erste Abgleich der Verbindung ist nicht abgeschlossen; noch ist nichts fällig.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (%4, %5)</source>
        <translation>%1 %2 über %3 (%4, %5)</translation>
    </message>
    <message>
        <source>%1 of %2 went back</source>
        <translation>%1 von %2 gingen zurück</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <source>Owed to the %1: %2.</source>
        <translation>Geschuldet (%1): %2.</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>Aufgezeichnet am %1: %2</translation>
    </message>
    <message>
        <source>The participant has %1 referrals in the campaign, paying or not, which is a milestone. Reached at %2, due at %3.</source>
        <translation>Der Teilnehmer hat %1 Empfehlungen in der Kampagne, zahlend oder nicht, und damit einen Meilenstein. Erreicht am %2, fällig am %3.</translation>
    </message>
    <message>
        <source>Something that came later would make it %1. It has been given out, so that nothing changes unless a person accepts.</source>
        <translation>Durch etwas Späteres ergäben sich %1. Die Prämie ist bereits ausgegeben, daher ändert sich nichts, solange keine Person zustimmt.</translation>
    </message>
    <message>
        <source>By now its sale counts for another participant. It had gone out before, and stays with who was given it.</source>
        <translation>Inzwischen zählt der Verkauf für einen anderen Teilnehmer. Die Prämie war vorher ausgegeben und bleibt bei der Person, die sie erhalten hat.</translation>
    </message>
    <message>
        <source>%1 are owed and %2 were given out: what was refunded when it was given is owed again. One reward is sent once; give the difference in money with &quot;adjust&quot;.</source>
        <translation>%1 werden geschuldet und %2 wurden ausgegeben: Was bei der Ausgabe erstattet war, wird wieder geschuldet. Eine Prämie wird nur einmal gesendet; geben Sie die Differenz mit „adjust“ in Geld.</translation>
    </message>
    <message>
        <source>It was given, and its payment went back afterwards: withdraw it at the provider if it was not used; else it is only recorded.</source>
        <translation>Die Prämie wurde gewährt, und die Zahlung ging danach zurück: Ziehen Sie die Prämie beim Anbieter zurück, falls sie nicht genutzt wurde; sonst wird es nur aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 were given out, %2 are owed by now: %3 went out too much.</source>
        <translation>%1 wurden ausgegeben, %2 werden inzwischen geschuldet: %3 zu viel ausgegeben.</translation>
    </message>
    <message>
        <source>until a person clears or confirms it</source>
        <translation>bis eine Person den Verdacht aufhebt oder bestätigt</translation>
    </message>
    <message>
        <source>until the provider says how it ends, or what is missing is known</source>
        <translation>bis der Anbieter den Ausgang meldet oder das Fehlende bekannt ist</translation>
    </message>
    <message>
        <source>It waits in review for %1, %2.</source>
        <translation>Die Prämie ist in Prüfung (%1), %2.</translation>
    </message>
    <message>
        <source>It waits for the end of its hold: paid on %1, plus %2 days, is %3 (%4).</source>
        <translation>Die Prämie wartet auf das Ende der Wartefrist: bezahlt am %1, plus %2 Tage, ergibt %3 (%4).</translation>
    </message>
    <message>
        <source>It waits for the threshold of payouts through %1, %2: the balance is %3, %4 is missing.</source>
        <translation>Die Prämie wartet auf die Schwelle für Auszahlungen über %1, %2: Der Saldo beträgt %3, es fehlen %4.</translation>
    </message>
    <message>
        <source>It waits for the threshold of %1: the balance is %2, %3 is missing.</source>
        <translation>Die Prämie wartet auf die Schwelle von %1: Der Saldo beträgt %2, es fehlen %3.</translation>
    </message>
    <message>
        <source>the participant&apos;s balance is not above zero; later rewards make it up first</source>
        <translation>Der Saldo des Teilnehmers liegt nicht über null; spätere Prämien gleichen ihn zuerst aus</translation>
    </message>
    <message>
        <source>the participant is suspended, until a person lets them back</source>
        <translation>Der Teilnehmer ist gesperrt, bis eine Person die Sperre aufhebt</translation>
    </message>
    <message>
        <source>no exchange rate of its day is stored, until one is added</source>
        <translation>Für den Tag ist kein Wechselkurs gespeichert, bis einer hinzugefügt wird</translation>
    </message>
    <message>
        <source>the customer already has a discount, until that ends</source>
        <translation>Der Kunde hat bereits einen Rabatt, bis dieser endet</translation>
    </message>
    <message>
        <source>the provider knows no customer to give it to</source>
        <translation>Der Anbieter kennt keinen Kunden, dem sie gewährt werden kann</translation>
    </message>
    <message>
        <source>the first synchronisation of the connection is not complete</source>
        <translation>Der erste Abgleich der Verbindung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the last attempt was stopped by %1</source>
        <translation>Der letzte Versuch wurde gestoppt: %1</translation>
    </message>
    <message>
        <source>It waits for the first synchronisation of its connection to be complete; until then it may still change.</source>
        <translation>Die Prämie wartet auf den Abschluss des ersten Abgleichs ihrer Verbindung; bis dahin kann sie sich noch ändern.</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>Die Prämie wartet: %1.</translation>
    </message>
    <message>
        <source>It waits for a person to approve it.</source>
        <translation>Die Prämie wartet auf die Freigabe durch eine Person.</translation>
    </message>
    <message>
        <source>The participant was erased (%1). How the amount came about is not kept; what is booked stays.</source>
        <translation>Der Teilnehmer wurde gelöscht (%1). Wie der Betrag zustande kam, ist nicht mehr gespeichert; Gebuchtes bleibt.</translation>
    </message>
    <message>
        <source>%1 entered %2 %3 by hand: %4.</source>
        <translation>%1 hat %2 %3 von Hand erfasst: %4.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 (paid by %2)</source>
        <translation>%1 (bezahlt durch %2)</translation>
    </message>
    <message>
        <source>%1 %2 was billed at %3 and paid at %4: %5 of %6.</source>
        <translation>%1 %2: in Rechnung gestellt am %3, bezahlt am %4, %5 von %6.</translation>
    </message>
    <message>
        <source>Its tax is not known, so that the whole amount counts.</source>
        <translation>Die Steuer ist nicht bekannt, daher zählt der ganze Betrag.</translation>
    </message>
    <message>
        <source>%1 (tax %2 on top)</source>
        <translation>%1 (zuzüglich Steuer %2)</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5, split over the lines by largest remainder.</source>
        <translation>Basis: netto %1, nach Rabatten und ohne Steuer, × %2 gezahlt / %3 gefordert = %4, gerundet (halbe zur geraden Ziffer) %5, nach dem größten Rest auf die Zeilen verteilt.</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5.</source>
        <translation>Basis: netto %1, nach Rabatten und ohne Steuer, × %2 gezahlt / %3 gefordert = %4, gerundet (halbe zur geraden Ziffer) %5.</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2, at most the base of %3 = %4</source>
        <translation>%1 %2, höchstens die Basis von %3 = %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The campaign was %1 when it was billed, at %2.</source>
        <translation>Bei der Rechnungsstellung am %2 war die Kampagne %1.</translation>
    </message>
    <message>
        <source>The campaign was %1 at the time of the touch, %2, so that no new referral could start.</source>
        <translation>Zum Zeitpunkt des Kontakts am %2 war die Kampagne %1, daher konnte keine neue Empfehlung beginnen.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 sind %2</translation>
    </message>
    <message>
        <source>Paid out in %1: %2 at the rate %3 of %4 (%5).</source>
        <translation>Auszahlung in %1: %2 zum Kurs %3 vom %4 (%5).</translation>
    </message>
    <message>
        <source>Held for %1 days after payment because a line covers six months or more: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Wartefrist von %1 Tagen nach der Zahlung (eine Zeile umfasst sechs Monate oder mehr): bezahlt am %2 (%3) + %1 Tage = %4, ab Beginn des Tages: fällig am %5.</translation>
    </message>
    <message>
        <source>Held for %1 days after payment: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Wartefrist von %1 Tagen nach der Zahlung: bezahlt am %2 (%3) + %1 Tage = %4, ab Beginn des Tages: fällig am %5.</translation>
    </message>
    <message>
        <source>%1: takes nothing while it is so.</source>
        <translation>%1: mindert nichts, solange es so ist.</translation>
    </message>
    <message>
        <source>%1, of which %2 without tax was not refunded</source>
        <translation>%1, davon %2 ohne Steuer nicht erstattet</translation>
    </message>
    <message>
        <source>%1, of which %2 counts: no more can go back than was paid</source>
        <translation>%1, davon zählen %2, da nicht mehr als gezahlt zurückgehen kann</translation>
    </message>
    <message>
        <source>%1: base %2 → %3</source>
        <translation>%1: Basis %2 → %3</translation>
    </message>
    <message>
        <source>%1, reward %2 → %3: takes %4.</source>
        <translation>%1, Prämie %2 → %3: mindert um %4.</translation>
    </message>
    <message>
        <source>%1, the reward stays.</source>
        <translation>%1, die Prämie bleibt.</translation>
    </message>
    <message>
        <source>%1, the reward is void.</source>
        <translation>%1, die Prämie entfällt.</translation>
    </message>
    <message>
        <source>%1 and %2 net was credited</source>
        <translation>%1 und netto %2 wurden gutgeschrieben</translation>
    </message>
    <message>
        <source>%1: base %2</source>
        <translation>%1: Basis %2</translation>
    </message>
    <message>
        <source>%1, reward %2 instead of %3.</source>
        <translation>%1, Prämie %2 statt %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>It is not netted against money: taking a credit back is for a person to approve, never automatic.</source>
        <translation>Das wird nicht mit Geld verrechnet: Ein Guthaben zurückzunehmen gibt immer eine Person frei, nie geschieht es automatisch.</translation>
    </message>
    <message>
        <source>Of everything that went out too much, the participant still owes back %1: it is taken off what they are paid next in %2, or written off.</source>
        <translation>Von allem zu viel Ausgegebenen schuldet der Teilnehmer noch %1 zurück: Der Betrag wird von den nächsten Zahlungen in %2 abgezogen oder ausgebucht.</translation>
    </message>
    <message>
        <source>All of it has been taken off later payments in %1, or was written off.</source>
        <translation>Alles davon wurde von späteren Zahlungen in %1 abgezogen oder ausgebucht.</translation>
    </message>
    <message>
        <source>The payment belongs to an invoice or order that was seen later; that sale counts in its place.</source>
        <translation>Die Zahlung gehört zu einer Rechnung oder Bestellung, die später gesehen wurde; dieser Verkauf zählt an ihrer Stelle.</translation>
    </message>
    <message>
        <source>A reward for it had gone out before. It stays with who was given it; nothing is owed a second time.</source>
        <translation>Eine Prämie dafür wurde bereits ausgegeben. Sie bleibt bei dem, der sie erhalten hat; nichts wird ein zweites Mal geschuldet.</translation>
    </message>
    <message>
        <source>It had earned something here, but nothing is left of it: what it was given for went back, or is no longer reached.</source>
        <translation>Hier war etwas verdient, aber davon ist nichts übrig: Wofür es gewährt wurde, ging zurück oder wird nicht mehr erreicht.</translation>
    </message>
</context>
<context>
    <name>rd::PayoutFormat</name>
    <message>
        <source>Cashfree bulk transfer file</source>
        <translation>Cashfree-Datei für Sammelüberweisungen</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Cashfree</source>
        <translation>Erste Zeile der bei Cashfree heruntergeladenen Vorlage</translation>
    </message>
    <message>
        <source>Cashfree does not publish the columns of this file: take the header from the sample you download there and try one transfer first.</source>
        <translation>Cashfree veröffentlicht die Spalten dieser Datei nicht: Nehmen Sie die Kopfzeile aus dem Muster, das Sie dort herunterladen, und probieren Sie zuerst eine einzelne Überweisung.</translation>
    </message>
    <message>
        <source>CSV for any bank or service</source>
        <translation>CSV für jede Bank oder jeden Dienst</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets (yes or no)</source>
        <translation>Mit Byte Order Mark beginnen, für Tabellenprogramme (yes oder no)</translation>
    </message>
    <message>
        <source>ACH credits (NACHA)</source>
        <translation>ACH-Gutschriften (NACHA)</translation>
    </message>
    <message>
        <source>Routing number (ABA) of the bank that takes the file</source>
        <translation>Bankleitzahl (ABA) der Bank, die die Datei annimmt</translation>
    </message>
    <message>
        <source>Name of that bank</source>
        <translation>Name dieser Bank</translation>
    </message>
    <message>
        <source>Origin number assigned by the bank, ten signs</source>
        <translation>Von der Bank vergebene Origin-Nummer, zehn Zeichen</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>Company number, ten signs; the origin where it is left out</source>
        <translation>Unternehmensnummer, zehn Zeichen; ohne Angabe die Origin-Nummer</translation>
    </message>
    <message>
        <source>Routing number of the bank that pays; the destination where it is left out</source>
        <translation>Bankleitzahl der zahlenden Bank; ohne Angabe die der annehmenden</translation>
    </message>
    <message>
        <source>PPD for persons, CCD for companies</source>
        <translation>PPD für Personen, CCD für Unternehmen</translation>
    </message>
    <message>
        <source>What receivers read, ten signs</source>
        <translation>Was Empfänger lesen, zehn Zeichen</translation>
    </message>
    <message>
        <source>Letter of this file among those of one day; made from the batch&apos;s number where it is left out</source>
        <translation>Buchstabe dieser Datei unter denen eines Tages; ohne Angabe aus der Nummer des Laufs gebildet</translation>
    </message>
    <message>
        <source>Write the note of each payout as an addenda record (yes or no)</source>
        <translation>Mitteilung jeder Auszahlung als Addenda-Satz schreiben (yes oder no)</translation>
    </message>
    <message>
        <source>Line ends (crlf or lf)</source>
        <translation>Zeilenenden (crlf oder lf)</translation>
    </message>
    <message>
        <source>Many banks want a balancing debit entry: this file holds none. Ask yours.</source>
        <translation>Viele Banken verlangen eine ausgleichende Sollbuchung: Diese Datei enthält keine. Fragen Sie Ihre Bank.</translation>
    </message>
    <message>
        <source>Batches that follow one another have different file letters, so that banks take two of one day.</source>
        <translation>Aufeinanderfolgende Läufe haben verschiedene Dateibuchstaben, damit Banken zwei an einem Tag annehmen.</translation>
    </message>
    <message>
        <source>PayPal payouts file</source>
        <translation>PayPal-Auszahlungsdatei</translation>
    </message>
    <message>
        <source>Decimal mark of the sending PayPal account (point or comma)</source>
        <translation>Dezimalzeichen des sendenden PayPal-Kontos (point oder comma)</translation>
    </message>
    <message>
        <source>Amounts have the decimal mark of the sending account&apos;s country (setting decimal-mark): look at it once.</source>
        <translation>Beträge haben das Dezimalzeichen des Landes des sendenden Kontos (Einstellung decimal-mark): Prüfen Sie es einmal.</translation>
    </message>
    <message>
        <source>PayPal pays BRL and MYR inside the country only.</source>
        <translation>PayPal zahlt BRL und MYR nur im Inland aus.</translation>
    </message>
    <message>
        <source>A file uploaded twice pays twice: PayPal does not promise to notice.</source>
        <translation>Eine zweimal hochgeladene Datei zahlt zweimal: PayPal sagt nicht zu, es zu bemerken.</translation>
    </message>
    <message>
        <source>RazorpayX bulk payout file</source>
        <translation>RazorpayX-Datei für Sammelauszahlungen</translation>
    </message>
    <message>
        <source>How banks move the money (auto: the first that takes the amount)</source>
        <translation>Wie Banken das Geld bewegen (auto: das erste Verfahren, das den Betrag annimmt)</translation>
    </message>
    <message>
        <source>First line of the template downloaded from RazorpayX</source>
        <translation>Erste Zeile der bei RazorpayX heruntergeladenen Vorlage</translation>
    </message>
    <message>
        <source>RazorpayX publishes the limits of this file and its result report, not the words of its header, which are known from independent projects: compare them with the template of your dashboard and try one payout first.</source>
        <translation>RazorpayX veröffentlicht die Grenzen dieser Datei und ihren Ergebnisbericht, nicht aber die Wörter ihrer Kopfzeile; diese sind aus unabhängigen Projekten bekannt: Vergleichen Sie sie mit der Vorlage Ihres Dashboards und probieren Sie zuerst eine einzelne Auszahlung.</translation>
    </message>
    <message>
        <source>Purpose and debit account are chosen at RazorpayX. A file is never queued: without enough balance its payouts fail.</source>
        <translation>Zweck und Belastungskonto werden bei RazorpayX gewählt. Eine Datei wird nie in die Warteschlange gestellt: Reicht das Guthaben nicht, schlagen ihre Auszahlungen fehl.</translation>
    </message>
    <message>
        <source>SEPA credit transfers (pain.001)</source>
        <translation>SEPA-Überweisungen (pain.001)</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>Name des zahlenden Kontos</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation>IBAN des zahlenden Kontos</translation>
    </message>
    <message>
        <source>BIC of its bank (most banks do not need it)</source>
        <translation>BIC der zugehörigen Bank (meist nicht nötig)</translation>
    </message>
    <message>
        <source>Book the file as one sum (yes or no)</source>
        <translation>Datei als eine Summe buchen (yes oder no)</translation>
    </message>
    <message>
        <source>Version of the file; older banks take .03</source>
        <translation>Version der Datei; ältere Banken nehmen .03</translation>
    </message>
    <message>
        <source>Letters that SEPA does not know are written in others; each change is shown.</source>
        <translation>Buchstaben, die SEPA nicht kennt, werden anders geschrieben; jede Änderung wird angezeigt.</translation>
    </message>
    <message>
        <source>Tremendous bulk order file</source>
        <translation>Tremendous-Datei für Sammelbestellungen</translation>
    </message>
    <message>
        <source>Currency of the order at Tremendous: the file holds none</source>
        <translation>Währung der Bestellung bei Tremendous: Die Datei enthält keine</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Tremendous</source>
        <translation>Erste Zeile der bei Tremendous heruntergeladenen Vorlage</translation>
    </message>
    <message>
        <source>Tremendous does not publish the columns of this file: take the header from the template you download there and try one reward first.</source>
        <translation>Tremendous veröffentlicht die Spalten dieser Datei nicht: Nehmen Sie die Kopfzeile aus der Vorlage, die Sie dort herunterladen, und probieren Sie zuerst eine einzelne Prämie.</translation>
    </message>
    <message>
        <source>The currency is chosen at Tremendous, it does not stand in the file.</source>
        <translation>Die Währung wird bei Tremendous gewählt, sie steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>Wise batch payment file</source>
        <translation>Wise-Datei für Sammelzahlungen</translation>
    </message>
    <message>
        <source>Currency the transfers are paid from</source>
        <translation>Währung, aus der die Überweisungen bezahlt werden</translation>
    </message>
    <message>
        <source>PERSON or BUSINESS</source>
        <translation>PERSON oder BUSINESS</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Wise</source>
        <translation>Erste Zeile der bei Wise heruntergeladenen Vorlage</translation>
    </message>
    <message>
        <source>The header of Wise&apos;s bank template depends on the currencies chosen there: start from a template you downloaded.</source>
        <translation>Die Kopfzeile der Bankvorlage von Wise hängt von den dort gewählten Währungen ab: Gehen Sie von einer heruntergeladenen Vorlage aus.</translation>
    </message>
    <message>
        <source>Uploading does not pay: Wise shows errors by row, paying is a separate step.</source>
        <translation>Hochladen zahlt noch nicht: Wise zeigt Fehler je Zeile, das Bezahlen ist ein eigener Schritt.</translation>
    </message>
    <message>
        <source>A receiver has one week to take the money, then it comes back.</source>
        <translation>Ein Empfänger hat eine Woche, das Geld anzunehmen, dann kommt es zurück.</translation>
    </message>
    <message>
        <source>The account columns of this currency are not published by Wise: take the header from a template you downloaded.</source>
        <translation>Die Kontospalten dieser Währung veröffentlicht Wise nicht: Nehmen Sie die Kopfzeile aus einer heruntergeladenen Vorlage.</translation>
    </message>
    <message>
        <source>Wise asks for the receiver&apos;s address where the source is USD or AUD, or the target USD, PHP, THB or TRY: complete it there.</source>
        <translation>Wise fragt nach der Adresse des Empfängers, wenn die Ausgangswährung USD oder AUD oder die Zielwährung USD, PHP, THB oder TRY ist: Ergänzen Sie sie dort.</translation>
    </message>
    <message>
        <source>Excel workbook for any bank or service</source>
        <translation>Excel-Arbeitsmappe für jede Bank oder jeden Dienst</translation>
    </message>
    <message>
        <source>What became of the payouts is read back from a CSV file: save a workbook as CSV first.</source>
        <translation>Was aus den Auszahlungen wurde, wird aus einer CSV-Datei gelesen: Speichern Sie eine Arbeitsmappe zuerst als CSV.</translation>
    </message>
</context>
<context>
    <name>rd::Permission</name>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Ohne sie kann keine Bestellung gelesen werden: Nichts kann prämiert werden.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Bestellungen, die älter als 60 Tage sind, bleiben verborgen: Frühere Käufe eines Kunden sind nicht bekannt, und Erstattungen älterer Bestellungen sind nicht sichtbar.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>Kunden können nicht gelesen werden: Empfehlungen werden nur über Codes und Links gefunden, nicht über E-Mail, Tag oder Metafeld.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Produkte haben keine Namen, und Regeln für einzelne Produkte können nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Rabattcodes können nicht gelesen oder übernommen werden.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>Es kann kein Rabattcode erstellt werden, weder für einen Teilnehmer noch als Prämie.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>Es kann keine Geschenkkarte gegeben werden: Sie könnte nicht auf ihren Empfänger ausgestellt werden.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>Es kann keine Geschenkkarte gegeben werden.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>Es kann kein Shop-Guthaben gegeben werden: Was ein Konto erhalten hat, kann nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>Es kann kein Shop-Guthaben gegeben werden.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Beantragen Sie es bei Shopify im Dev Dashboard: die App, API access, &quot;Read all orders&quot;. Veröffentlichen Sie dann eine Version mit diesem Scope.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Bitten Sie den Support von Shopify, es für diese App zu erlauben.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Fügen Sie der App im Dev Dashboard den Scope %1 hinzu, veröffentlichen Sie die Version und bestätigen Sie sie im Shop.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Fügen Sie der App in der Shop-Verwaltung den Scope %1 hinzu: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Namen und E-Mail-Adressen von Kunden sind verborgen: Niemand wird über die E-Mail erkannt, weder ein geworbener Kunde noch ein Teilnehmer, der im Shop eine Prämie erhalten soll.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Wählen Sie im Dev Dashboard die App, API access, Protected customer data, und dort Name und E-Mail-Adresse. Gleichen Sie dann alles erneut ab.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>Shopify zeigt sie Apps, die in der Shop-Verwaltung erstellt wurden, ab dem Tarif Grow. Verwenden Sie bei einem kleineren Tarif eine App des Dev Dashboard. Gleichen Sie dann alles erneut ab.</translation>
    </message>
</context>
<context>
    <name>rd::Said</name>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 braucht einen Grund</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>ein Grund hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>change balances</source>
        <translation>Salden ändern</translation>
    </message>
    <message>
        <source>nobody changes an own balance</source>
        <translation>niemand ändert den eigenen Saldo</translation>
    </message>
    <message>
        <source>Ask another approver or admin.</source>
        <translation>Bitten Sie einen anderen Freigeber oder Admin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 mode campaign</source>
        <translation>„%1“ ist eine Kampagne im %2-Modus</translation>
    </message>
    <message>
        <source>Test and live money are apart; name a %1 mode campaign.</source>
        <translation>Testgeld und echtes Geld sind getrennt; nennen Sie eine Kampagne im %1-Modus.</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>es gibt keine Kampagne „%1“</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>an adjustment of nothing changes nothing</source>
        <translation>eine Anpassung um null ändert nichts</translation>
    </message>
    <message>
        <source>the amount is beyond all bounds</source>
        <translation>der Betrag liegt außerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>this participant was erased</source>
        <translation>dieser Teilnehmer wurde gelöscht</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>the %1 balance in %2 is not negative (%3)</source>
        <translation>der Saldo (%1) in %2 ist nicht negativ (%3)</translation>
    </message>
    <message>
        <source>Only what a participant owes back can be written off.</source>
        <translation>Nur was ein Teilnehmer zurückschuldet, kann ausgebucht werden.</translation>
    </message>
    <message>
        <source>write-off %1 is %2 already</source>
        <translation>die Ausbuchung %1 ist bereits %2</translation>
    </message>
    <message>
        <source>there is no write-off %1</source>
        <translation>es gibt keine Ausbuchung %1</translation>
    </message>
    <message>
        <source>who asked for a write-off does not approve it</source>
        <translation>wer eine Ausbuchung beantragt, gibt sie nicht frei</translation>
    </message>
    <message>
        <source>nothing is owed back any more</source>
        <translation>es wird nichts mehr zurückgefordert</translation>
    </message>
    <message>
        <source>Refuse the request.</source>
        <translation>Lehnen Sie den Antrag ab.</translation>
    </message>
    <message>
        <source>stopped; the next run goes on from here</source>
        <translation>angehalten; der nächste Durchgang macht hier weiter</translation>
    </message>
    <message>
        <source>connections: there is no connection &quot;%1&quot;</source>
        <translation>connections: es gibt keine Verbindung „%1“</translation>
    </message>
    <message>
        <source>Connect a provider first.</source>
        <translation>Verbinden Sie zuerst einen Anbieter.</translation>
    </message>
    <message>
        <source>connections: &quot;%1&quot; is a %2 mode connection, the others are not</source>
        <translation>connections: „%1“ ist eine Verbindung im %2-Modus, die anderen nicht</translation>
    </message>
    <message>
        <source>Make one campaign for test and one for live mode.</source>
        <translation>Legen Sie je eine Kampagne für den Test- und den Livemodus an.</translation>
    </message>
    <message>
        <source>connections: name at least one connection</source>
        <translation>connections: nennen Sie mindestens eine Verbindung</translation>
    </message>
    <message>
        <source>campaign &quot;%1&quot; is a %2 mode campaign and stays one</source>
        <translation>die Kampagne „%1“ ist im %2-Modus und bleibt darin</translation>
    </message>
    <message>
        <source>Use another name for the %1 mode campaign.</source>
        <translation>Verwenden Sie für die Kampagne im %1-Modus einen anderen Namen.</translation>
    </message>
    <message>
        <source>kind: &quot;%1&quot; is not accepted: campaign &quot;%2&quot; is of kind &quot;%3&quot;, and a campaign keeps its kind</source>
        <translation>kind: „%1“ ist nicht zulässig: Die Kampagne „%2“ ist von der Art „%3“, und eine Kampagne behält ihre Art</translation>
    </message>
    <message>
        <source>Make a new campaign with another name for the other kind.</source>
        <translation>Legen Sie für die andere Art eine neue Kampagne mit anderem Namen an.</translation>
    </message>
    <message>
        <source>%1 of kind %2 can only be marked as issued by hand through its connections: rewards issue --via manual.</source>
        <translation>%1 der Art %2 kann über die Verbindungen nur von Hand als ausgegeben vermerkt werden: rewards issue --via manual.</translation>
    </message>
    <message>
        <source>The referrer&apos;s reward</source>
        <translation>Die Prämie des Werbers</translation>
    </message>
    <message>
        <source>The referee&apos;s reward</source>
        <translation>Die Prämie des geworbenen Kunden</translation>
    </message>
    <message>
        <source>The reward of milestone %1</source>
        <translation>Die Prämie des Meilensteins %1</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>Kampagnen ändern</translation>
    </message>
    <message>
        <source>stopped while writing rewards</source>
        <translation>beim Schreiben der Prämien angehalten</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock the keychain, then repeat.</source>
        <translation>Entsperren Sie den Schlüsselbund und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>there is no keychain service</source>
        <translation>es gibt keinen Schlüsselbunddienst</translation>
    </message>
    <message>
        <source>Start a keychain service.</source>
        <translation>Starten Sie einen Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>the key that signs these books is not in this computer&apos;s keychain</source>
        <translation>der Schlüssel, der diese Bücher signiert, ist nicht im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>If the books have moved to this computer for good: referral-desk verify --restored.</source>
        <translation>Wenn die Bücher endgültig auf diesen Computer umgezogen sind: referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain knows no end of these books</source>
        <translation>der Schlüsselbund dieses Computers kennt kein Ende dieser Bücher</translation>
    </message>
    <message>
        <source>the chain is not the one the keychain knows</source>
        <translation>die Kette ist nicht die, die der Schlüsselbund kennt</translation>
    </message>
    <message>
        <source>confirm that books were brought back</source>
        <translation>bestätigen, dass Bücher zurückgespielt wurden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 %2 by the provider&apos;s clock</source>
        <translation>die Uhr dieses Computers geht laut der Uhr des Anbieters %1 %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 before the newest entry of the books</source>
        <translation>die Uhr dieses Computers liegt %1 vor dem neuesten Eintrag der Bücher</translation>
    </message>
    <message>
        <source>refunded: %1 before, %2 now</source>
        <translation>erstattet: vorher %1, jetzt %2</translation>
    </message>
    <message>
        <source>we owe it in %1</source>
        <translation>wir schulden es in %1</translation>
    </message>
    <message>
        <source>we say %1 %2; &quot;rewards explain %3&quot; shows why</source>
        <translation>wir sagen %1 %2; &quot;rewards explain %3&quot; zeigt, warum</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>not in their file</source>
        <translation>nicht in der anderen Datei</translation>
    </message>
    <message>
        <source>Connect %1 again, or set %2 for this run.</source>
        <translation>Verbinden Sie %1 neu oder setzen Sie %2 für diesen Durchgang.</translation>
    </message>
    <message>
        <source>a connection cannot be called &quot;%1&quot;</source>
        <translation>eine Verbindung kann nicht „%1“ heißen</translation>
    </message>
    <message>
        <source>%1 holds another secret; choose another name.</source>
        <translation>%1 enthält ein anderes Geheimnis; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a connection</source>
        <translation>„%1“ ist kein Name für eine Verbindung</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits and dashes.</source>
        <translation>Verwenden Sie 1 bis 40 Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; for this provider</source>
        <translation>es gibt keine Option „%1“ für diesen Anbieter</translation>
    </message>
    <message>
        <source>It takes none.</source>
        <translation>Er hat keine.</translation>
    </message>
    <message>
        <source>the address %1 has more than a host</source>
        <translation>die Adresse %1 enthält mehr als einen Host</translation>
    </message>
    <message>
        <source>Give it as %1, without what follows; paths such as /v1/ are added to it.</source>
        <translation>Geben Sie sie als %1 an, ohne das Folgende; Pfade wie /v1/ werden angehängt.</translation>
    </message>
    <message>
        <source>the key of %1 was stored, but the keychain no longer has it</source>
        <translation>der Schlüssel von %1 war gespeichert, ist aber nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>there is no stored key for %1</source>
        <translation>für %1 ist kein Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>the keychain is locked; the key of %1 cannot be read</source>
        <translation>der Schlüsselbund ist gesperrt; der Schlüssel von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set %1 for this run.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder setzen Sie %1 für diesen Durchgang.</translation>
    </message>
    <message>
        <source>there is no keychain service to read the key of %1 from</source>
        <translation>es gibt keinen Schlüsselbunddienst, um den Schlüssel von %1 zu lesen</translation>
    </message>
    <message>
        <source>Start a keychain service, or set %1 for this run.</source>
        <translation>Starten Sie einen Schlüsselbunddienst oder setzen Sie %1 für diesen Durchgang.</translation>
    </message>
    <message>
        <source>%1 belongs to account %2, this key to %3</source>
        <translation>%1 gehört zum Konto %2, dieser Schlüssel zu %3</translation>
    </message>
    <message>
        <source>Use a key of the same account, or another connection name.</source>
        <translation>Verwenden Sie einen Schlüssel desselben Kontos oder einen anderen Verbindungsnamen.</translation>
    </message>
    <message>
        <source>%1 is a %2 mode connection, this is a %3 mode key</source>
        <translation>%1 ist eine Verbindung im %2-Modus, dies ist ein Schlüssel für den %3-Modus</translation>
    </message>
    <message>
        <source>Test and live mode are two connections; use another name.</source>
        <translation>Test- und Livemodus sind zwei Verbindungen; verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>account %1 (%2) is already connected as %3</source>
        <translation>das Konto %1 (%2) ist bereits als %3 verbunden</translation>
    </message>
    <message>
        <source>Use the name %1 to renew its key.</source>
        <translation>Verwenden Sie den Namen %1, um den Schlüssel zu erneuern.</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>es gibt keinen Anbieter „%1“</translation>
    </message>
    <message>
        <source>change connections</source>
        <translation>Verbindungen ändern</translation>
    </message>
    <message>
        <source>no key was given for %1</source>
        <translation>für %1 wurde kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>%1 is a connection to %2</source>
        <translation>%1 ist eine Verbindung zu %2</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pace</source>
        <translation>„%1“ ist kein Tempo</translation>
    </message>
    <message>
        <source>This provider has none to choose.</source>
        <translation>Bei diesem Anbieter ist keines wählbar.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>es gibt keine Verbindung „%1“</translation>
    </message>
    <message>
        <source>There are none yet: connect a provider first.</source>
        <translation>Es gibt noch keine: Verbinden Sie zuerst einen Anbieter.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 ist getrennt</translation>
    </message>
    <message>
        <source>stopped; the next sync goes on from here</source>
        <translation>angehalten; der nächste Abgleich macht hier weiter</translation>
    </message>
    <message>
        <source>the key may not read %1; rewards stay provisional without it</source>
        <translation>der Schlüssel darf %1 nicht lesen; ohne das bleiben Prämien vorläufig</translation>
    </message>
    <message>
        <source>Give the key this permission at the provider, then sync again.</source>
        <translation>Geben Sie dem Schlüssel beim Anbieter diese Berechtigung und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>kind was %1 (%2)</source>
        <translation>die Art war %1 (%2)</translation>
    </message>
    <message>
        <source>the outcome of %1 requests is not known yet</source>
        <translation>das Ergebnis von %1 Anfragen ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Issue again to look them up, then erase.</source>
        <translation>Geben Sie erneut aus, um sie nachzuschlagen, und löschen Sie dann.</translation>
    </message>
    <message>
        <source>%1 rewards are still owed</source>
        <translation>%1 Prämien werden noch geschuldet</translation>
    </message>
    <message>
        <source>Issue or reject them first.</source>
        <translation>Geben Sie sie zuerst aus oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>a write-off waits for a decision</source>
        <translation>eine Ausbuchung wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Approve or refuse it first.</source>
        <translation>Geben Sie sie zuerst frei oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>%1 %2 are owed back in %3 mode</source>
        <translation>%1 %2 werden im %3-Modus zurückgefordert</translation>
    </message>
    <message>
        <source>Write them off first.</source>
        <translation>Buchen Sie sie zuerst aus.</translation>
    </message>
    <message>
        <source>erasing a person needs a reason</source>
        <translation>das Löschen einer Person braucht einen Grund</translation>
    </message>
    <message>
        <source>erase people</source>
        <translation>Personen löschen</translation>
    </message>
    <message>
        <source>this person was erased already</source>
        <translation>diese Person wurde bereits gelöscht</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>es gibt kein Mitglied „%1“</translation>
    </message>
    <message>
        <source>%1 is %2 and may not %3</source>
        <translation>%1 ist %2 und darf dies nicht: %3</translation>
    </message>
    <message>
        <source>Ask a member with the role %1.</source>
        <translation>Bitten Sie ein Mitglied mit der Rolle %1.</translation>
    </message>
    <message>
        <source>%1 has a passphrase, and it was not given</source>
        <translation>%1 hat eine Passphrase, und sie wurde nicht angegeben</translation>
    </message>
    <message>
        <source>Give it at the prompt, or as a line of standard input.</source>
        <translation>Geben Sie sie an der Eingabeaufforderung oder als Zeile der Standardeingabe an.</translation>
    </message>
    <message>
        <source>this is not the passphrase of %1</source>
        <translation>das ist nicht die Passphrase von %1</translation>
    </message>
    <message>
        <source>Try again; an admin can set a new one with members passphrase.</source>
        <translation>Versuchen Sie es erneut; ein Admin kann mit members passphrase eine neue festlegen.</translation>
    </message>
    <message>
        <source>too many wrong passphrases for %1; the next try is possible in %2 s</source>
        <translation>zu viele falsche Passphrasen für %1; der nächste Versuch ist in %2 s möglich</translation>
    </message>
    <message>
        <source>Wait, or ask an admin to set a new one.</source>
        <translation>Warten Sie oder bitten Sie einen Admin, eine neue festzulegen.</translation>
    </message>
    <message>
        <source>the key that %1 signs with is not in this computer&apos;s keychain</source>
        <translation>der Schlüssel, mit dem %1 signiert, ist nicht im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Decide on the computer that has it.</source>
        <translation>Entscheiden Sie auf dem Computer, der ihn hat.</translation>
    </message>
    <message>
        <source>it is not signed, though the member had a key</source>
        <translation>es ist nicht signiert, obwohl das Mitglied einen Schlüssel hatte</translation>
    </message>
    <message>
        <source>it is signed with a key that is not the member&apos;s</source>
        <translation>es ist mit einem Schlüssel signiert, der nicht der des Mitglieds ist</translation>
    </message>
    <message>
        <source>the signature is not one over these values</source>
        <translation>die Signatur gehört nicht zu diesen Werten</translation>
    </message>
    <message>
        <source>the key that %1 signs with is in the keychain, and that is locked</source>
        <translation>der Schlüssel, mit dem %1 signiert, ist im Schlüsselbund, und dieser ist gesperrt</translation>
    </message>
    <message>
        <source>a member&apos;s name has 1 to %1 visible characters</source>
        <translation>der Name eines Mitglieds hat 1 bis %1 sichtbare Zeichen</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>change the members</source>
        <translation>die Mitglieder ändern</translation>
    </message>
    <message>
        <source>%1 is the only admin and stays</source>
        <translation>%1 ist der einzige Admin und bleibt</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>Fügen Sie zuerst einen weiteren Admin hinzu.</translation>
    </message>
    <message>
        <source>set another member&apos;s passphrase</source>
        <translation>die Passphrase eines anderen Mitglieds festlegen</translation>
    </message>
    <message>
        <source>a passphrase has at least %1 characters</source>
        <translation>eine Passphrase hat mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Several words are easier to keep than a short riddle.</source>
        <translation>Mehrere Wörter sind leichter zu merken als ein kurzes Rätsel.</translation>
    </message>
    <message>
        <source>there is no %1 mode connection</source>
        <translation>es gibt keine Verbindung im %1-Modus</translation>
    </message>
    <message>
        <source>is no currency code (USD)</source>
        <translation>ist kein Währungscode (USD)</translation>
    </message>
    <message>
        <source>is not more than 0, or beyond all bounds</source>
        <translation>ist nicht größer als 0 oder liegt außerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>is no date between 2000 and 2100 (2026-05-01)</source>
        <translation>ist kein Datum zwischen 2000 und 2100 (2026-05-01)</translation>
    </message>
    <message>
        <source>is empty; it is what keeps a row from counting twice</source>
        <translation>ist leer; es verhindert, dass eine Zeile doppelt zählt</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>belongs to no participant</source>
        <translation>gehört zu keinem Teilnehmer</translation>
    </message>
    <message>
        <source>belongs to another participant than participant_email</source>
        <translation>gehört zu einem anderen Teilnehmer als participant_email</translation>
    </message>
    <message>
        <source>is empty, and so is customer_id; one of them is needed</source>
        <translation>ist leer, und customer_id ebenso; eines von beiden ist nötig</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>is needed where there is not exactly one %1 mode connection</source>
        <translation>ist nötig, wenn es nicht genau eine Verbindung im %1-Modus gibt</translation>
    </message>
    <message>
        <source>is empty, and so is participant_code; one of them is needed</source>
        <translation>ist leer, und participant_code ebenso; eines von beiden ist nötig</translation>
    </message>
    <message>
        <source>is empty, and so is sold_at; one of them is needed</source>
        <translation>ist leer, und sold_at ebenso; eines von beiden ist nötig</translation>
    </message>
    <message>
        <source>is known with other values; what was entered stays</source>
        <translation>ist mit anderen Werten bekannt; das Eingetragene bleibt</translation>
    </message>
    <message>
        <source>enter sales and payments</source>
        <translation>Verkäufe und Zahlungen eintragen</translation>
    </message>
    <message>
        <source>%1 conversions added</source>
        <translation>%1 Conversions hinzugefügt</translation>
    </message>
    <message>
        <source>%1 commissions added</source>
        <translation>%1 Provisionen hinzugefügt</translation>
    </message>
    <message>
        <source>is the same person as line %1</source>
        <translation>ist dieselbe Person wie Zeile %1</translation>
    </message>
    <message>
        <source>is no two-letter country code (DE)</source>
        <translation>ist kein Ländercode aus zwei Buchstaben (DE)</translation>
    </message>
    <message>
        <source>is none of applied, active, suspended, left</source>
        <translation>ist keines von applied, active, suspended, left</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to somebody else</source>
        <translation>„%1“ gehört jemand anderem</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 skipped</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 unverändert, %4 übersprungen</translation>
    </message>
    <message>
        <source>import participants</source>
        <translation>Teilnehmer importieren</translation>
    </message>
    <message>
        <source>import referrals</source>
        <translation>Empfehlungen importieren</translation>
    </message>
    <message>
        <source>import exchange rates</source>
        <translation>Wechselkurse importieren</translation>
    </message>
    <message>
        <source>%1 is the id of one participant and the code of another</source>
        <translation>%1 ist die ID eines Teilnehmers und der Code eines anderen</translation>
    </message>
    <message>
        <source>Name the one you mean by e-mail address.</source>
        <translation>Nennen Sie den gemeinten mit der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Name one by id, e-mail address or code.</source>
        <translation>Nennen Sie einen mit ID, E-Mail-Adresse oder Code.</translation>
    </message>
    <message>
        <source>an assignment by hand needs a reason</source>
        <translation>eine Zuordnung von Hand braucht einen Grund</translation>
    </message>
    <message>
        <source>assign customers</source>
        <translation>Kunden zuordnen</translation>
    </message>
    <message>
        <source>name the customer by the provider&apos;s id or by e-mail address</source>
        <translation>nennen Sie den Kunden mit der ID beim Anbieter oder mit der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>no provider has shown the customer &quot;%1&quot; so far</source>
        <translation>kein Anbieter hat den Kunden „%1“ bisher gezeigt</translation>
    </message>
    <message>
        <source>Check it against the provider&apos;s list and sync first; referrals import keeps customers who are still to come.</source>
        <translation>Vergleichen Sie ihn mit der Liste des Anbieters und gleichen Sie zuerst ab; referrals import behält Kunden, die erst noch kommen.</translation>
    </message>
    <message>
        <source>is no currency of ISO 4217 (USD)</source>
        <translation>ist keine Währung nach ISO 4217 (USD)</translation>
    </message>
    <message>
        <source>is no other currency of ISO 4217 (EUR)</source>
        <translation>ist keine andere Währung nach ISO 4217 (EUR)</translation>
    </message>
    <message>
        <source>has to say where the rate comes from, in 1 to 200 characters</source>
        <translation>muss in 1 bis 200 Zeichen sagen, woher der Kurs stammt</translation>
    </message>
    <message>
        <source>names this date and pair of currencies a second time</source>
        <translation>nennt dieses Datum und Währungspaar ein zweites Mal</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns</source>
        <translation>%1 hat mehr als %2 Spalten</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows</source>
        <translation>%1 hat mehr als %2 Zeilen</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1: Die Spalte %2 kommt zweimal vor</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>hat %1 Zellen, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>is empty; an e-mail address is needed</source>
        <translation>ist leer; eine E-Mail-Adresse ist nötig</translation>
    </message>
    <message>
        <source>is no e-mail address (name@example.com)</source>
        <translation>ist keine E-Mail-Adresse (name@example.com)</translation>
    </message>
    <message>
        <source>has a code of more than %1 characters</source>
        <translation>hat einen Code mit mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>has a code with other characters than letters, digits, dash, dot and underscore</source>
        <translation>hat einen Code mit anderen Zeichen als Buchstaben, Ziffern, Bindestrich, Punkt und Unterstrich</translation>
    </message>
    <message>
        <source>is not between 2000 and 2100</source>
        <translation>liegt nicht zwischen 2000 und 2100</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 hat keine Spalte %2</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>Die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>the sum of the rewards is beyond the largest amount kept</source>
        <translation>die Summe der Prämien übersteigt den größten geführten Betrag</translation>
    </message>
    <message>
        <source>choose a shorter time with --from and --to</source>
        <translation>wählen Sie mit --from und --to eine kürzere Zeit</translation>
    </message>
    <message>
        <source>The campaign is new: every participant is taken to be in it.</source>
        <translation>Die Kampagne ist neu: Es wird angenommen, dass jeder Teilnehmer dazugehört.</translation>
    </message>
    <message>
        <source>The document&apos;s state is %1; it is computed as if it were active.</source>
        <translation>Der Status des Dokuments ist %1; gerechnet wird, als wäre es aktiv.</translation>
    </message>
    <message>
        <source>The document starts at %1: of what is stored nothing earns by it.</source>
        <translation>Das Dokument beginnt am %1: Von dem, was gespeichert ist, bringt danach nichts etwas ein.</translation>
    </message>
    <message>
        <source>Payments have not been read for the metadata keys %1; what they say is missing here and counts once the document is applied.</source>
        <translation>Zahlungen wurden nicht auf die Metadatenschlüssel %1 gelesen; was sie besagen, fehlt hier und zählt, sobald das Dokument angewendet ist.</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message>
        <source>Run sync again.</source>
        <translation>Gleichen Sie erneut ab.</translation>
    </message>
    <message>
        <source>%1: the provider sent %2 mode objects to a %3 mode connection</source>
        <translation>%1: Der Anbieter hat Objekte im %2-Modus an eine Verbindung im %3-Modus gesendet</translation>
    </message>
    <message>
        <source>Connect again with a key of the right mode.</source>
        <translation>Verbinden Sie neu mit einem Schlüssel des richtigen Modus.</translation>
    </message>
    <message>
        <source>a page says there is more but holds nothing</source>
        <translation>eine Seite kündigt mehr an, enthält aber nichts</translation>
    </message>
    <message>
        <source>the list does not go on (same place twice)</source>
        <translation>die Liste geht nicht weiter (zweimal dieselbe Stelle)</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>dieselbe Seite kam zweimal</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>die Liste endet nicht</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed, %4 requests</source>
        <translation>%1 gelesen, %2 neu, %3 geändert, %4 Anfragen</translation>
    </message>
    <message>
        <source>%1 is an event of %2 mode, %3 is a %4 mode connection</source>
        <translation>%1 ist ein Ereignis im %2-Modus, %3 ist eine Verbindung im %4-Modus</translation>
    </message>
    <message>
        <source>%1 is an event of account %2, %3 belongs to %4</source>
        <translation>%1 ist ein Ereignis des Kontos %2, %3 gehört zu %4</translation>
    </message>
    <message>
        <source>the first sync of %1 is not complete</source>
        <translation>der erste Abgleich von %1 ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Run sync first: it lists everything, whatever the log says.</source>
        <translation>Gleichen Sie zuerst ab: Dabei wird alles aufgelistet, was immer das Protokoll besagt.</translation>
    </message>
    <message>
        <source>there are several connections</source>
        <translation>es gibt mehrere Verbindungen</translation>
    </message>
    <message>
        <source>Say which one the log is of: %1.</source>
        <translation>Geben Sie an, zu welcher das Protokoll gehört: %1.</translation>
    </message>
    <message>
        <source>%1 events are signed, and there is no signing secret of %2 to verify them</source>
        <translation>%1 Ereignisse sind signiert, und es gibt kein Signaturgeheimnis von %2, um sie zu prüfen</translation>
    </message>
    <message>
        <source>It is the secret of the webhook endpoint, whsec_…, at Developers → Webhooks.</source>
        <translation>Es ist das Geheimnis des Webhook-Endpunkts, whsec_…, unter Developers → Webhooks.</translation>
    </message>
    <message>
        <source>there is no active connection</source>
        <translation>es gibt keine aktive Verbindung</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Der Status</translation>
    </message>
    <message>
        <source>The connections</source>
        <translation>Die Verbindungen</translation>
    </message>
    <message>
        <source>The payout currency</source>
        <translation>Die Auszahlungswährung</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>Die Priorität</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Beginn</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>The touch that counts</source>
        <translation>Der Kontakt, der zählt</translation>
    </message>
    <message>
        <source>The window in days</source>
        <translation>Die Frist in Tagen</translation>
    </message>
    <message>
        <source>The evidence accepted</source>
        <translation>Die anerkannten Nachweise</translation>
    </message>
    <message>
        <source>The metadata keys</source>
        <translation>Die Metadatenschlüssel</translation>
    </message>
    <message>
        <source>Whether existing customers count</source>
        <translation>Ob Bestandskunden zählen</translation>
    </message>
    <message>
        <source>Whether a later code moves the customer</source>
        <translation>Ob ein späterer Code den Kunden umordnet</translation>
    </message>
    <message>
        <source>The least amount of a payment</source>
        <translation>Der Mindestbetrag einer Zahlung</translation>
    </message>
    <message>
        <source>The payment from which rewards arise</source>
        <translation>Die Zahlung, ab der Prämien entstehen</translation>
    </message>
    <message>
        <source>What the referrer gets</source>
        <translation>Was der Werber erhält</translation>
    </message>
    <message>
        <source>What the new customer gets</source>
        <translation>Was der neue Kunde erhält</translation>
    </message>
    <message>
        <source>The referrer&apos;s fixed amount</source>
        <translation>Der feste Betrag des Werbers</translation>
    </message>
    <message>
        <source>The new customer&apos;s fixed amount</source>
        <translation>Der feste Betrag des neuen Kunden</translation>
    </message>
    <message>
        <source>The new customer&apos;s reward</source>
        <translation>Die Prämie des neuen Kunden</translation>
    </message>
    <message>
        <source>The hold in days</source>
        <translation>Die Wartefrist in Tagen</translation>
    </message>
    <message>
        <source>The hold for intervals of six months or more, in days</source>
        <translation>Die Wartefrist bei Intervallen ab sechs Monaten, in Tagen</translation>
    </message>
    <message>
        <source>The least balance for cash</source>
        <translation>Der Mindestsaldo für Geldprämien</translation>
    </message>
    <message>
        <source>What a coupon does beside another discount</source>
        <translation>Was ein Coupon neben einem anderen Rabatt tut</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>Die Freigabe</translation>
    </message>
    <message>
        <source>Whether two persons approve</source>
        <translation>Ob zwei Personen freigeben</translation>
    </message>
    <message>
        <source>The order changes, and the first rule that matches applies: %1.</source>
        <translation>Die Reihenfolge ändert sich, und die erste passende Regel gilt: %1.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 ist neu: %2.</translation>
    </message>
    <message>
        <source>%1 is gone; it was: %2.</source>
        <translation>%1 entfällt; bisher: %2.</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>ist weder yes noch no</translation>
    </message>
    <message>
        <source>is empty; a fixed bond needs its beginning</source>
        <translation>ist leer; eine feste Zuordnung braucht ihren Beginn</translation>
    </message>
    <message>
        <source>a write-off needs a reason</source>
        <translation>eine Ausbuchung braucht einen Grund</translation>
    </message>
    <message>
        <source>a refusal needs a reason</source>
        <translation>eine Ablehnung braucht einen Grund</translation>
    </message>
    <message>
        <source>the customer is no e-mail address (name@example.com)</source>
        <translation>der Kunde ist keine E-Mail-Adresse (name@example.com)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Zulässig: %1</translation>
    </message>
    <message>
        <source>these books are no older copy; there is nothing to confirm</source>
        <translation>diese Bücher sind keine ältere Kopie; es gibt nichts zu bestätigen</translation>
    </message>
    <message>
        <source>it was discarded</source>
        <translation>er wurde verworfen</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>er ist geschlossen</translation>
    </message>
    <message>
        <source>whether its file was written is uncertain</source>
        <translation>ob seine Datei geschrieben wurde, ist ungewiss</translation>
    </message>
    <message>
        <source>its file was written</source>
        <translation>seine Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>its file has not been written yet</source>
        <translation>seine Datei ist noch nicht geschrieben</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>er ist versiegelt</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>er ist nicht versiegelt</translation>
    </message>
    <message>
        <source>the batch cannot be %1: %2</source>
        <translation>der Lauf kann nicht %1 werden: %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a decimal text such as &quot;20&quot;</source>
        <translation>ein Dezimaltext wie &quot;20&quot;</translation>
    </message>
    <message>
        <source>rising numbers</source>
        <translation>aufsteigende Zahlen</translation>
    </message>
    <message>
        <source>a list of at least one tier, such as [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</source>
        <translation>eine Liste mit mindestens einer Stufe, etwa [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</translation>
    </message>
    <message>
        <source>exactly one of: percent flat tiers</source>
        <translation>genau eines von: percent flat tiers</translation>
    </message>
    <message>
        <source>&quot;per&quot; beside &quot;flat&quot;</source>
        <translation>&quot;per&quot; neben &quot;flat&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside &quot;tiers&quot;</source>
        <translation>&quot;%1&quot; neben &quot;tiers&quot;</translation>
    </message>
    <message>
        <source>true only beside &quot;flat&quot;</source>
        <translation>true nur neben &quot;flat&quot;</translation>
    </message>
    <message>
        <source>1, or one of the two members</source>
        <translation>1 oder eines der beiden Felder</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>exactly one of: percentOff amountOff</source>
        <translation>genau eines von: percentOff amountOff</translation>
    </message>
    <message>
        <source>a decimal text above &quot;0&quot;, such as &quot;20&quot;</source>
        <translation>ein Dezimaltext über &quot;0&quot;, etwa &quot;20&quot;</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>&quot;months&quot; beside &quot;duration&quot;: &quot;repeating&quot;</source>
        <translation>&quot;months&quot; neben &quot;duration&quot;: &quot;repeating&quot;</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the price</source>
        <translation>die ID des Preises beim Anbieter</translation>
    </message>
    <message>
        <source>what the person gets, such as &quot;100 points&quot;</source>
        <translation>was die Person erhält, etwa &quot;100 points&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>a list of amounts, or rules in the campaign that compute one</source>
        <translation>eine Liste von Beträgen oder Regeln in der Kampagne, die einen berechnen</translation>
    </message>
    <message>
        <source>true only beside a referrer and a referee</source>
        <translation>true nur neben einem Werber und einem geworbenen Kunden</translation>
    </message>
    <message>
        <source>what the participant gets, such as {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</source>
        <translation>was der Teilnehmer erhält, etwa {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</translation>
    </message>
    <message>
        <source>%1: ranks from 1 on, in order</source>
        <translation>%1: Ränge ab 1, der Reihe nach</translation>
    </message>
    <message>
        <source>the currency whose revenue is ranked, such as &quot;USD&quot;</source>
        <translation>die Währung, deren Umsatz gereiht wird, etwa &quot;USD&quot;</translation>
    </message>
    <message>
        <source>&quot;currency&quot; beside &quot;by&quot;: &quot;revenue&quot;</source>
        <translation>&quot;currency&quot; neben &quot;by&quot;: &quot;revenue&quot;</translation>
    </message>
    <message>
        <source>&quot;endsAt&quot;, or another period</source>
        <translation>&quot;endsAt&quot; oder ein anderer Zeitraum</translation>
    </message>
    <message>
        <source>at most %1 prizes</source>
        <translation>höchstens %1 Preise</translation>
    </message>
    <message>
        <source>a list of at least one prize</source>
        <translation>eine Liste mit mindestens einem Preis</translation>
    </message>
    <message>
        <source>&quot;milestones&quot; with at least one element</source>
        <translation>&quot;milestones&quot; mit mindestens einem Element</translation>
    </message>
    <message>
        <source>the ranking, such as {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</source>
        <translation>die Rangliste, etwa {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</translation>
    </message>
    <message>
        <source>&quot;leaderboard&quot; beside &quot;kind&quot;: &quot;leaderboard&quot;</source>
        <translation>&quot;leaderboard&quot; neben &quot;kind&quot;: &quot;leaderboard&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>ein Betrag wie {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation>der Name der Kampagne</translation>
    </message>
    <message>
        <source>a list of at least one connection name</source>
        <translation>eine Liste mit mindestens einem Verbindungsnamen</translation>
    </message>
    <message>
        <source>a later date</source>
        <translation>ein späteres Datum</translation>
    </message>
    <message>
        <source>false; a lower percentage comes to the same</source>
        <translation>false; ein niedrigerer Prozentsatz bewirkt dasselbe</translation>
    </message>
    <message>
        <source>the head of the chain in the keychain cannot be read</source>
        <translation>das Ende der Kette im Schlüsselbund ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>es hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>only letters A to Z, digits and dashes may stand in it</source>
        <translation>nur Buchstaben A bis Z, Ziffern und Bindestriche dürfen darin stehen</translation>
    </message>
    <message>
        <source>the pattern of codes cannot be used: %1</source>
        <translation>das Muster der Codes ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Letters, digits, dashes and {%1}, for example {name}{number}.</source>
        <translation>Buchstaben, Ziffern, Bindestriche und {%1}, zum Beispiel {name}{number}.</translation>
    </message>
    <message>
        <source>there is no {%1}</source>
        <translation>es gibt kein {%1}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in a code</source>
        <translation>„%1“ kann nicht in einem Code stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>„%1“ ist keine Währung</translation>
    </message>
    <message>
        <source>a code of ISO 4217 such as USD or EUR</source>
        <translation>ein Code nach ISO 4217 wie USD oder EUR</translation>
    </message>
    <message>
        <source>An IBAN, or the number of the bank and the account with a stroke between: &quot;12-34-56 / 12345678&quot; (British sort code), &quot;123-456 / 12345678&quot; (Australian BSB), &quot;021000021 / 123456789&quot; (American), &quot;003-12345 / 1234567&quot; (Canadian), &quot;HDFC0004277 / 12345678901&quot; (Indian).</source>
        <translation>Eine IBAN oder die Nummer der Bank und das Konto mit Schrägstrich dazwischen: &quot;12-34-56 / 12345678&quot; (britischer Sort Code), &quot;123-456 / 12345678&quot; (australische BSB), &quot;021000021 / 123456789&quot; (US-amerikanisch), &quot;003-12345 / 1234567&quot; (kanadisch), &quot;HDFC0004277 / 12345678901&quot; (indisch).</translation>
    </message>
    <message>
        <source>six digits may be a British sort code or an Australian BSB</source>
        <translation>sechs Ziffern können ein britischer Sort Code oder eine australische BSB sein</translation>
    </message>
    <message>
        <source>Write it as 12-34-56 (British) or as 123-456 (Australian).</source>
        <translation>Schreiben Sie 12-34-56 (britisch) oder 123-456 (australisch).</translation>
    </message>
    <message>
        <source>these digits may be an account or a recipient saved at Wise</source>
        <translation>diese Ziffern können ein Konto oder ein bei Wise gespeicherter Empfänger sein</translation>
    </message>
    <message>
        <source>An account has its bank in front: 12-34-56 / 12345678. A saved recipient: recipient 12345678.</source>
        <translation>Bei einem Konto steht die Bank davor: 12-34-56 / 12345678. Ein gespeicherter Empfänger: recipient 12345678.</translation>
    </message>
    <message>
        <source>it is no destination that %1 pays to</source>
        <translation>es ist kein Ziel, an das %1 zahlt</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>Eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>there is no payout provider of that name</source>
        <translation>es gibt keinen Auszahlungsanbieter mit diesem Namen</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>%1 does not pay to a destination of the kind %2</source>
        <translation>%1 zahlt nicht an ein Ziel der Art %2</translation>
    </message>
    <message>
        <source>PayPal takes addresses of at most %1 characters</source>
        <translation>PayPal nimmt Adressen mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>RazorpayX takes no underline in a UPI address</source>
        <translation>RazorpayX nimmt keinen Unterstrich in einer UPI-Adresse</translation>
    </message>
    <message>
        <source>accounts of %1 take no SEPA credit transfers</source>
        <translation>Konten in %1 nehmen keine SEPA-Überweisungen an</translation>
    </message>
    <message>
        <source>the American bank number (ABA) does not have nine digits with the right check digit</source>
        <translation>die US-Bankleitzahl (ABA) hat keine neun Ziffern mit richtiger Prüfziffer</translation>
    </message>
    <message>
        <source>an American account number has 4 to 17 digits</source>
        <translation>eine US-Kontonummer hat 4 bis 17 Ziffern</translation>
    </message>
    <message>
        <source>a Canadian bank is a number of three digits and a transit number of five</source>
        <translation>eine kanadische Bank ist eine Nummer mit drei Ziffern und eine Transitnummer mit fünf</translation>
    </message>
    <message>
        <source>a Canadian account number has 5 to 12 digits</source>
        <translation>eine kanadische Kontonummer hat 5 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>an IFSC has four letters, a zero, and six letters or digits</source>
        <translation>ein IFSC hat vier Buchstaben, eine Null und sechs Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>an Indian account number has 5 to 35 digits or letters</source>
        <translation>eine indische Kontonummer hat 5 bis 35 Ziffern oder Buchstaben</translation>
    </message>
    <message>
        <source>a British sort code has six digits</source>
        <translation>ein britischer Sort Code hat sechs Ziffern</translation>
    </message>
    <message>
        <source>a British account number has eight digits</source>
        <translation>eine britische Kontonummer hat acht Ziffern</translation>
    </message>
    <message>
        <source>an Australian BSB has six digits</source>
        <translation>eine australische BSB hat sechs Ziffern</translation>
    </message>
    <message>
        <source>an Australian account number has 4 to 9 digits</source>
        <translation>eine australische Kontonummer hat 4 bis 9 Ziffern</translation>
    </message>
    <message>
        <source>the e-mail address is not in its normal form</source>
        <translation>die E-Mail-Adresse ist nicht in ihrer Normalform</translation>
    </message>
    <message>
        <source>it is neither an e-mail address nor a PayPal id of 13 signs</source>
        <translation>es ist weder eine E-Mail-Adresse noch eine PayPal-ID mit 13 Zeichen</translation>
    </message>
    <message>
        <source>a phone number has 8 to 15 digits behind + and the country</source>
        <translation>eine Telefonnummer hat 8 bis 15 Ziffern nach + und Landesvorwahl</translation>
    </message>
    <message>
        <source>a UPI address looks like name@bank</source>
        <translation>eine UPI-Adresse sieht aus wie name@bank</translation>
    </message>
    <message>
        <source>a recipient at Wise is a number</source>
        <translation>ein Empfänger bei Wise ist eine Nummer</translation>
    </message>
    <message>
        <source>a Stripe account begins with acct_</source>
        <translation>ein Stripe-Konto beginnt mit acct_</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>es ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>es enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>Type it instead of copying it.</source>
        <translation>Tippen Sie es ein, statt es zu kopieren.</translation>
    </message>
    <message>
        <source>an e-mail address has one @ with something before it</source>
        <translation>eine E-Mail-Adresse hat ein @ mit etwas davor</translation>
    </message>
    <message>
        <source>the part of the e-mail address before the @ is not one that mail services give out</source>
        <translation>der Teil der E-Mail-Adresse vor dem @ ist keiner, den Maildienste vergeben</translation>
    </message>
    <message>
        <source>the part of the e-mail address behind the @ is no domain such as example.com</source>
        <translation>der Teil der E-Mail-Adresse nach dem @ ist keine Domain wie example.com</translation>
    </message>
    <message>
        <source>the e-mail address has more than 254 characters</source>
        <translation>die E-Mail-Adresse hat mehr als 254 Zeichen</translation>
    </message>
    <message>
        <source>the name of the account&apos;s holder has more than %1 characters</source>
        <translation>der Name des Kontoinhabers hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>only American and Canadian accounts are told apart by checking and savings</source>
        <translation>nur bei US-amerikanischen und kanadischen Konten wird zwischen Giro- und Sparkonto (checking, savings) unterschieden</translation>
    </message>
    <message>
        <source>the document is not JSON at line %1, column %2: %3</source>
        <translation>das Dokument ist in Zeile %1, Spalte %2 kein JSON: %3</translation>
    </message>
    <message>
        <source>one JSON object in UTF-8</source>
        <translation>ein JSON-Objekt in UTF-8</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>each text once</source>
        <translation>jeder Text einmal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a decimal text from &quot;0&quot; to &quot;100&quot; with at most four decimals, such as &quot;7.5&quot;</source>
        <translation>ein Dezimaltext von &quot;0&quot; bis &quot;100&quot; mit höchstens vier Nachkommastellen, etwa &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>an ISO 8601 date of 2000 to 2100, such as &quot;2026-05-01&quot; or &quot;2026-05-01T12:30:00Z&quot;</source>
        <translation>ein Datum nach ISO 8601 von 2000 bis 2100, etwa &quot;2026-05-01&quot; oder &quot;2026-05-01T12:30:00Z&quot;</translation>
    </message>
    <message>
        <source>a list of at least one amount, such as [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</source>
        <translation>eine Liste mit mindestens einem Betrag, etwa [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</translation>
    </message>
    <message>
        <source>one amount for each currency</source>
        <translation>ein Betrag je Währung</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>the members %1</source>
        <translation>die Felder %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters, no spaces around it and no control characters</source>
        <translation>ein Text von 1 bis %1 Zeichen, ohne Leerzeichen am Rand und ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>ein Währungscode nach ISO 4217, etwa &quot;USD&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>ein Betrag wie {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>a whole number of minor units</source>
        <translation>eine ganze Zahl kleinster Einheiten</translation>
    </message>
    <message>
        <source>the document has %1 bytes; accepted: at most 16 MB</source>
        <translation>das Dokument hat %1 Bytes; zulässig: höchstens 16 MB</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation>das Dokument ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>%1 is there twice; accepted: each member once</source>
        <translation>%1 kommt zweimal vor; zulässig: jedes Feld einmal</translation>
    </message>
    <message>
        <source>the document is not an object; accepted: one JSON object in UTF-8</source>
        <translation>das Dokument ist kein Objekt; zulässig: ein JSON-Objekt in UTF-8</translation>
    </message>
    <message>
        <source>each word once</source>
        <translation>jedes Wort einmal</translation>
    </message>
    <message>
        <source>there is no conversion %1</source>
        <translation>es gibt keine Conversion %1</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount accepted (10^12 minor units)</source>
        <translation>ein Betrag von %1 übersteigt den größten zulässigen Betrag (10^12 kleinste Einheiten)</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount kept</source>
        <translation>ein Betrag von %1 übersteigt den größten geführten Betrag</translation>
    </message>
    <message>
        <source>check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15</source>
        <translation>prüfen Sie diese Zahlung beim Anbieter; Beträge dürfen 10^12 kleinste Einheiten erreichen, Summen 10^15</translation>
    </message>
    <message>
        <source>the rewards of campaign &quot;%1&quot; in %2 add up to more than the largest sum kept</source>
        <translation>die Prämien der Kampagne „%1“ in %2 ergeben mehr als die größte geführte Summe</translation>
    </message>
    <message>
        <source>check the amounts of the campaign; sums may reach 10^15 minor units</source>
        <translation>prüfen Sie die Beträge der Kampagne; Summen dürfen 10^15 kleinste Einheiten erreichen</translation>
    </message>
    <message>
        <source>a milestone or prize is beyond the largest amount kept</source>
        <translation>ein Meilenstein oder Preis übersteigt den größten geführten Betrag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate; accepted: a decimal number above 0 and up to 9000000, with a point and at most twelve decimals, such as 0.9234</source>
        <translation>„%1“ ist kein Kurs; zulässig: eine Dezimalzahl über 0 und bis 9000000, mit Punkt und höchstens zwölf Nachkommastellen, etwa 0.9234</translation>
    </message>
    <message>
        <source>Copy the IBAN from the bank&apos;s own papers.</source>
        <translation>Kopieren Sie die IBAN aus den Unterlagen der Bank.</translation>
    </message>
    <message>
        <source>the IBAN does not begin with a country that has IBANs</source>
        <translation>die IBAN beginnt nicht mit einem Land, das IBANs hat</translation>
    </message>
    <message>
        <source>the IBAN has %1 signs; those of %2 have %3</source>
        <translation>die IBAN hat %1 Zeichen; die von %2 haben %3</translation>
    </message>
    <message>
        <source>the IBAN has a letter or a digit where those of %1 have none</source>
        <translation>die IBAN hat einen Buchstaben oder eine Ziffer, wo die von %1 keine haben</translation>
    </message>
    <message>
        <source>the check digits of the IBAN do not fit: a sign is wrong or two are swapped</source>
        <translation>die Prüfziffern der IBAN passen nicht: Ein Zeichen ist falsch oder zwei sind vertauscht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date between 2000 and 2100</source>
        <translation>„%1“ ist kein Datum zwischen 2000 und 2100</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-05-01 or 2026-05-01T12:30:00Z</source>
        <translation>ISO 8601, etwa 2026-05-01 oder 2026-05-01T12:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Berlin or America/New_York</source>
        <translation>ein IANA-Name wie Europe/Berlin oder America/New_York</translation>
    </message>
    <message>
        <source>(what was typed has been removed)</source>
        <translation>(das Eingegebene wurde entfernt)</translation>
    </message>
    <message>
        <source>line %1 of the list of mail domains is not understood</source>
        <translation>Zeile %1 der Liste der Maildomains ist unverständlich</translation>
    </message>
    <message>
        <source>One domain a line behind one of the words shared, disposable, company, such as &quot;company acme.io&quot;.</source>
        <translation>Eine Domain je Zeile nach einem der Wörter shared, disposable, company, etwa &quot;company acme.io&quot;.</translation>
    </message>
    <message>
        <source>the sum %1 in minor units of %2 is beyond the largest amount kept (10^15)</source>
        <translation>die Summe %1 in kleinsten Einheiten von %2 übersteigt den größten geführten Betrag (10^15)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a percentage</source>
        <translation>„%1“ ist kein Prozentsatz</translation>
    </message>
    <message>
        <source>a decimal from 0 to 100 with a point and at most four decimals, such as &quot;7.5&quot;</source>
        <translation>eine Dezimalzahl von 0 bis 100 mit Punkt und höchstens vier Nachkommastellen, etwa &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>the amount is empty</source>
        <translation>der Betrag ist leer</translation>
    </message>
    <message>
        <source>a decimal with a point, such as 12.50</source>
        <translation>eine Dezimalzahl mit Punkt, etwa 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>„%1“ ist kein Betrag</translation>
    </message>
    <message>
        <source>a decimal with a point and without thousands marks, such as 12.50</source>
        <translation>eine Dezimalzahl mit Punkt und ohne Tausendertrennzeichen, etwa 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 (%3)</source>
        <translation>„%1“ hat mehr Nachkommastellen als %2 (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the largest amount kept (10^15 minor units)</source>
        <translation>„%1“ übersteigt den größten geführten Betrag (10^15 kleinste Einheiten)</translation>
    </message>
    <message>
        <source>no line of this batch</source>
        <translation>keine Zeile dieses Laufs</translation>
    </message>
    <message>
        <source>%1 rows of the file are about this line</source>
        <translation>%1 Zeilen der Datei betreffen diese Zeile</translation>
    </message>
    <message>
        <source>the file says %1 %2</source>
        <translation>die Datei sagt %1 %2</translation>
    </message>
    <message>
        <source>the file names another receiver</source>
        <translation>die Datei nennt einen anderen Empfänger</translation>
    </message>
    <message>
        <source>what this word means is not known</source>
        <translation>was dieses Wort bedeutet, ist nicht bekannt</translation>
    </message>
    <message>
        <source>found by receiver and amount only</source>
        <translation>nur über Empfänger und Betrag gefunden</translation>
    </message>
    <message>
        <source>a person had marked it as paid</source>
        <translation>eine Person hatte es als bezahlt vermerkt</translation>
    </message>
    <message>
        <source>it had been reported as paid</source>
        <translation>es war als bezahlt gemeldet</translation>
    </message>
    <message>
        <source>it had failed or come back, and the file says otherwise</source>
        <translation>es war fehlgeschlagen oder zurückgekommen, und die Datei sagt anderes</translation>
    </message>
    <message>
        <source>the file says nothing about it</source>
        <translation>die Datei sagt nichts dazu</translation>
    </message>
    <message>
        <source>a prefix begins with a letter and has at most %1 letters, dashes, strokes or points</source>
        <translation>ein Präfix beginnt mit einem Buchstaben und hat höchstens %1 Buchstaben, Bindestriche, Schrägstriche oder Punkte</translation>
    </message>
    <message>
        <source>Such as SB- or AFF/.</source>
        <translation>Etwa SB- oder AFF/.</translation>
    </message>
    <message>
        <source>%1 needs a coupon</source>
        <translation>%1 braucht einen Coupon</translation>
    </message>
    <message>
        <source>an adjustment needs a reason</source>
        <translation>eine Anpassung braucht einen Grund</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>is missing; accepted: %1</source>
        <translation>fehlt; zulässig: %1</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2</source>
        <translation>%1 fehlt; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted: %2</source>
        <translation>%1 ist nicht zulässig; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the tier before it; accepted: %2</source>
        <translation>%1 folgt nicht auf die Stufe davor; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 stands beside another formula; accepted: %2</source>
        <translation>%1 steht neben einer anderen Formel; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 has no meaning here; accepted: %2</source>
        <translation>%1 hat hier keine Bedeutung; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 contradicts firstPaymentOnly; accepted: %2</source>
        <translation>%1 widerspricht firstPaymentOnly; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is no discount; accepted: %2</source>
        <translation>%1 ist kein Rabatt; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 stands beside percentOff; accepted: %2</source>
        <translation>%1 steht neben percentOff; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the milestone before it; accepted: %2</source>
        <translation>%1 folgt nicht auf den Meilenstein davor; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 leaves a rank out; accepted: %2</source>
        <translation>%1 lässt einen Rang aus; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 needs an end of the campaign; accepted: %2</source>
        <translation>%1 braucht ein Ende der Kampagne; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is one too many; accepted: %2</source>
        <translation>%1 ist eines zu viel; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 needs milestones; accepted: %2</source>
        <translation>%1 braucht Meilensteine; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 does not lie after startsAt; accepted: %2</source>
        <translation>%1 liegt nicht nach startsAt; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 cannot be done: what a provider keeps of a payment is not among the facts that are read; accepted: %2</source>
        <translation>%1 ist nicht möglich: Was ein Anbieter von einer Zahlung einbehält, gehört nicht zu den gelesenen Daten; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is named twice; accepted: %2</source>
        <translation>%1 ist zweimal genannt; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 names a currency twice; accepted: %2</source>
        <translation>%1 nennt eine Währung zweimal; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is not a known member here; accepted: %2</source>
        <translation>%1 ist hier kein bekanntes Feld; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 names something that is no currency; accepted: %2</source>
        <translation>%1 nennt etwas, das keine Währung ist; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 names a kind that does not exist; accepted: %2</source>
        <translation>%1 nennt eine Art, die es nicht gibt; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is true where the encoding is another; accepted: %2</source>
        <translation>%1 ist true, obwohl die Kodierung eine andere ist; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is not the format the file is named after; accepted: %2</source>
        <translation>%1 ist nicht das Format, nach dem die Datei benannt ist; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is no payout provider; accepted: %2</source>
        <translation>%1 ist kein Auszahlungsanbieter; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 are not accepted; accepted: %2</source>
        <translation>%1 sind nicht zulässig; zulässig: %2</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of the header.</source>
        <translation>Die Kodierung der Datei hat nicht alle Zeichen der Kopfzeile.</translation>
    </message>
    <message>
        <source>Nothing in the file carries our references: results are matched by receiver and amount.</source>
        <translation>Nichts in der Datei trägt unsere Referenzen: Ergebnisse werden über Empfänger und Betrag zugeordnet.</translation>
    </message>
    <message>
        <source>There is nothing for the column &quot;%1&quot;.</source>
        <translation>Für die Spalte „%1“ gibt es nichts.</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of &quot;%1&quot;.</source>
        <translation>Die Kodierung der Datei hat nicht alle Zeichen von „%1“.</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that can stand there.</source>
        <translation>Weggelassen: Es enthält kein Zeichen, das dort stehen kann.</translation>
    </message>
    <message>
        <source>Written as &quot;%1&quot;.</source>
        <translation>Geschrieben als „%1“.</translation>
    </message>
    <message>
        <source>It must have at least %1 characters in this file.</source>
        <translation>In dieser Datei sind mindestens %1 Zeichen nötig.</translation>
    </message>
    <message>
        <source>The provider wants first and last name, each of two letters or more; set the account&apos;s holder.</source>
        <translation>Der Anbieter verlangt Vor- und Nachnamen mit je mindestens zwei Buchstaben; geben Sie den Kontoinhaber an.</translation>
    </message>
    <message>
        <source>Left out: it is no e-mail address that can stand there.</source>
        <translation>Weggelassen: Es ist keine E-Mail-Adresse, die dort stehen kann.</translation>
    </message>
    <message>
        <source>It has %1 characters; the provider takes %2 to %3.</source>
        <translation>Es hat %1 Zeichen; der Anbieter nimmt %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 does not move an amount of this size.</source>
        <translation>%1 bewegt keinen Betrag dieser Höhe.</translation>
    </message>
    <message>
        <source>The file has more than the %1 bytes the provider takes.</source>
        <translation>Die Datei hat mehr als die %1 Bytes, die der Anbieter annimmt.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the template is left empty.</source>
        <translation>Die Spalte „%1“ der Vorlage bleibt leer.</translation>
    </message>
    <message>
        <source>The template has no column &quot;%1&quot;.</source>
        <translation>Die Vorlage hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not one row of column names.</source>
        <translation>Die Kopfzeile der Vorlage ist nicht eine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is missing: %2.</source>
        <translation>Die Einstellung „%1“ fehlt: %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be one of: %2.</source>
        <translation>Die Einstellung „%1“ muss eines hiervon sein: %2.</translation>
    </message>
    <message>
        <source>The order is in %1, the batch in %2.</source>
        <translation>Die Bestellung ist in %1, der Lauf in %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be a currency code such as USD.</source>
        <translation>Die Einstellung „%1“ muss ein Währungscode wie USD sein.</translation>
    </message>
    <message>
        <source>The payout is in another currency than the file.</source>
        <translation>Die Auszahlung ist in einer anderen Währung als die Datei.</translation>
    </message>
    <message>
        <source>The amount must be more than zero and at most 10^12 minor units.</source>
        <translation>Der Betrag muss größer als null sein und höchstens 10^12 kleinste Einheiten.</translation>
    </message>
    <message>
        <source>The amount is below the least of the provider, %1.</source>
        <translation>Der Betrag liegt unter dem Mindestbetrag des Anbieters, %1.</translation>
    </message>
    <message>
        <source>The amount is above the most of the provider, %1.</source>
        <translation>Der Betrag liegt über dem Höchstbetrag des Anbieters, %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 without decimals only.</source>
        <translation>Der Anbieter nimmt %1 nur ohne Nachkommastellen.</translation>
    </message>
    <message>
        <source>A destination of the kind %1 does not go into this file.</source>
        <translation>Ein Ziel der Art %1 passt nicht in diese Datei.</translation>
    </message>
    <message>
        <source>Such an account does not take this currency.</source>
        <translation>Ein solches Konto nimmt diese Währung nicht an.</translation>
    </message>
    <message>
        <source>The destination holds signs that no destination has.</source>
        <translation>Das Ziel enthält Zeichen, die in keinem Ziel stehen.</translation>
    </message>
    <message>
        <source>The destination cannot be used: %1.</source>
        <translation>Das Ziel ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>There is no payout in the batch.</source>
        <translation>Im Lauf ist keine Auszahlung.</translation>
    </message>
    <message>
        <source>The batch has no currency.</source>
        <translation>Der Lauf hat keine Währung.</translation>
    </message>
    <message>
        <source>The batch has no number that can stand in a file.</source>
        <translation>Der Lauf hat keine Nummer, die in einer Datei stehen kann.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 nimmt %2 nicht an.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 payouts; there are %3.</source>
        <translation>%1 nimmt höchstens %2 Auszahlungen; es sind %3.</translation>
    </message>
    <message>
        <source>The payouts cannot be added up: their sum is too large, or they are of several currencies.</source>
        <translation>Die Auszahlungen lassen sich nicht addieren: Ihre Summe ist zu groß, oder sie haben mehrere Währungen.</translation>
    </message>
    <message>
        <source>The payout has no reference that can stand in a file.</source>
        <translation>Die Auszahlung hat keine Referenz, die in einer Datei stehen kann.</translation>
    </message>
    <message>
        <source>Another payout of the batch has the same reference.</source>
        <translation>Eine andere Auszahlung des Laufs hat dieselbe Referenz.</translation>
    </message>
    <message>
        <source>&quot;kinds&quot; names a kind the format does not pay to</source>
        <translation>&quot;kinds&quot; nennt eine Art, an die das Format nicht zahlt</translation>
    </message>
    <message>
        <source>account, bank number, amount and currency must stand in the file once each, as they do in the program&apos;s own data</source>
        <translation>Konto, Banknummer, Betrag und Währung müssen je einmal in der Datei stehen, wie in den eigenen Daten des Programms</translation>
    </message>
    <message>
        <source>&quot;leastMinor&quot; and &quot;mostMinor&quot; may only be narrowed</source>
        <translation>&quot;leastMinor&quot; und &quot;mostMinor&quot; dürfen nur enger gefasst werden</translation>
    </message>
    <message>
        <source>&quot;writer&quot; cannot be changed</source>
        <translation>&quot;writer&quot; kann nicht geändert werden</translation>
    </message>
    <message>
        <source>&quot;provider&quot; cannot be changed</source>
        <translation>&quot;provider&quot; kann nicht geändert werden</translation>
    </message>
    <message>
        <source>&quot;currencies&quot; may only be narrowed</source>
        <translation>&quot;currencies&quot; darf nur enger gefasst werden</translation>
    </message>
    <message>
        <source>&quot;mostLines&quot; may only be narrowed</source>
        <translation>&quot;mostLines&quot; darf nur enger gefasst werden</translation>
    </message>
    <message>
        <source>&quot;mostBytes&quot; may only be narrowed</source>
        <translation>&quot;mostBytes&quot; darf nur enger gefasst werden</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing, or not required any more</source>
        <translation>die Einstellung „%1“ fehlt oder ist nicht mehr vorgeschrieben</translation>
    </message>
    <message>
        <source>&quot;variants&quot; is empty</source>
        <translation>&quot;variants&quot; ist leer</translation>
    </message>
    <message>
        <source>&quot;words&quot; gives a known word another meaning</source>
        <translation>&quot;words&quot; gibt einem bekannten Wort eine andere Bedeutung</translation>
    </message>
    <message>
        <source>&quot;stayReasons&quot; may only be added to</source>
        <translation>&quot;stayReasons&quot; darf nur ergänzt werden</translation>
    </message>
    <message>
        <source>is missing, and the file has a header</source>
        <translation>fehlt, und die Datei hat eine Kopfzeile</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: the program&apos;s own data is used then.</source>
        <translation>Berichtigen Sie die Datei oder entfernen Sie sie: Dann gelten die eigenen Daten des Programms.</translation>
    </message>
    <message>
        <source>Made with this workspace&apos;s own data of the format, formats/%1.json (SHA-256 %2...).</source>
        <translation>Mit den eigenen Formatdaten dieses Arbeitsbereichs erstellt, formats/%1.json (SHA-256 %2...).</translation>
    </message>
    <message>
        <source>%1: there is no payout format of that name</source>
        <translation>%1: Es gibt kein Auszahlungsformat mit diesem Namen</translation>
    </message>
    <message>
        <source>The file is named after the format, such as paypal-csv.json.</source>
        <translation>Die Datei ist nach dem Format benannt, etwa paypal-csv.json.</translation>
    </message>
    <message>
        <source>Take the payout out of the batch, or mend it.</source>
        <translation>Nehmen Sie die Auszahlung aus dem Lauf oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>the data of a format has at most %1 bytes</source>
        <translation>die Daten eines Formats haben höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>the document does not say which format it is: &quot;format&quot; is missing</source>
        <translation>das Dokument sagt nicht, welches Format es ist: &quot;format&quot; fehlt</translation>
    </message>
    <message>
        <source>%1 is no table: it has no header</source>
        <translation>%1 ist keine Tabelle: Es hat keine Kopfzeile</translation>
    </message>
    <message>
        <source>there is no place for copies of formats</source>
        <translation>es gibt keinen Ort für Kopien von Formaten</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be taken away</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>codes of ISO 4217, such as &quot;USD&quot;</source>
        <translation>Codes nach ISO 4217, etwa &quot;USD&quot;</translation>
    </message>
    <message>
        <source>words such as &quot;email&quot; and &quot;iban&quot;</source>
        <translation>Wörter wie &quot;email&quot; und &quot;iban&quot;</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>what people read</source>
        <translation>was Menschen lesen</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>ein Währungscode</translation>
    </message>
    <message>
        <source>a number of characters</source>
        <translation>eine Anzahl von Zeichen</translation>
    </message>
    <message>
        <source>what stands in the cell, or the name of the setting</source>
        <translation>was in der Zelle steht, oder der Name der Einstellung</translation>
    </message>
    <message>
        <source>a list of kinds of destinations</source>
        <translation>eine Liste von Zielarten</translation>
    </message>
    <message>
        <source>the provider&apos;s word</source>
        <translation>das Wort des Anbieters</translation>
    </message>
    <message>
        <source>false, or the encoding utf-8</source>
        <translation>false oder die Kodierung utf-8</translation>
    </message>
    <message>
        <source>an object of lists of column titles</source>
        <translation>ein Objekt mit Listen von Spaltentiteln</translation>
    </message>
    <message>
        <source>a file name with %1 for the batch&apos;s number</source>
        <translation>ein Dateiname mit %1 für die Nummer des Laufs</translation>
    </message>
    <message>
        <source>at least one, each with kinds and columns</source>
        <translation>mindestens eines, jedes mit kinds und columns</translation>
    </message>
    <message>
        <source>to be there</source>
        <translation>vorhanden sein</translation>
    </message>
    <message>
        <source>ACH moves dollars only.</source>
        <translation>ACH bewegt nur Dollar.</translation>
    </message>
    <message>
        <source>An ACH file needs the bank that takes it, the origin number and the company.</source>
        <translation>Eine ACH-Datei braucht die annehmende Bank, die Origin-Nummer und das Unternehmen.</translation>
    </message>
    <message>
        <source>The sum does not fit into an ACH file.</source>
        <translation>Die Summe passt nicht in eine ACH-Datei.</translation>
    </message>
    <message>
        <source>An ACH file holds at most 999,999 entries and addenda.</source>
        <translation>Eine ACH-Datei fasst höchstens 999.999 Einträge und Addenda.</translation>
    </message>
    <message>
        <source>The origin number has at most ten digits and letters.</source>
        <translation>Die Origin-Nummer hat höchstens zehn Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>Receivers read the company as &quot;%1&quot;.</source>
        <translation>Empfänger lesen das Unternehmen als „%1“.</translation>
    </message>
    <message>
        <source>The company number has at most ten digits and letters.</source>
        <translation>Die Unternehmensnummer hat höchstens zehn Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>The description %1 is reserved for other payments.</source>
        <translation>Die Bezeichnung %1 ist anderen Zahlungen vorbehalten.</translation>
    </message>
    <message>
        <source>The letter of the file is one letter or digit.</source>
        <translation>Der Buchstabe der Datei ist ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is no American bank number with the right check digit.</source>
        <translation>Die Einstellung „%1“ ist keine US-Bankleitzahl mit richtiger Prüfziffer.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no letter that an ACH file knows.</source>
        <translation>Die Einstellung „%1“ hat keinen Buchstaben, den eine ACH-Datei kennt.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is written as &quot;%2&quot;.</source>
        <translation>Die Einstellung „%1“ wird als „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>A number does not fit into its field of an ACH file.</source>
        <translation>Eine Zahl passt nicht in ihr Feld einer ACH-Datei.</translation>
    </message>
    <message>
        <source>On the same day ACH moves at most 1000000.00 USD a payment.</source>
        <translation>Am selben Tag bewegt ACH höchstens 1000000.00 USD je Zahlung.</translation>
    </message>
    <message>
        <source>ACH pays to American accounts only.</source>
        <translation>ACH zahlt nur an US-Konten.</translation>
    </message>
    <message>
        <source>It has no letter that an ACH file knows: set the account&apos;s holder.</source>
        <translation>Es hat keinen Buchstaben, den eine ACH-Datei kennt: Geben Sie den Kontoinhaber an.</translation>
    </message>
    <message>
        <source>It does not fit into the fifteen signs of an ACH entry.</source>
        <translation>Es passt nicht in die fünfzehn Zeichen eines ACH-Eintrags.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to map a column to</source>
        <translation>es gibt kein Feld „%1“, dem eine Spalte zugeordnet werden kann</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>die Datei hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Spalten: %1.</translation>
    </message>
    <message>
        <source>no column says which payout a row is about</source>
        <translation>keine Spalte sagt, zu welcher Auszahlung eine Zeile gehört</translation>
    </message>
    <message>
        <source>Map reference, provider-id, or receiver and amount.</source>
        <translation>Ordnen Sie reference, provider-id oder Empfänger und Betrag zu.</translation>
    </message>
    <message>
        <source>%1 times are not in ISO form and were left out.</source>
        <translation>%1 Zeitangaben sind nicht in ISO-Form und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2.</source>
        <translation>Zeile %1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>More rows are left out.</source>
        <translation>Weitere Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>a spreadsheet turned a number into &quot;%1&quot;</source>
        <translation>ein Tabellenprogramm hat aus einer Nummer „%1“ gemacht</translation>
    </message>
    <message>
        <source>it does not say which payout it is about</source>
        <translation>sie sagt nicht, zu welcher Auszahlung sie gehört</translation>
    </message>
    <message>
        <source>The columns of this file are not known: say which is which.</source>
        <translation>Die Spalten dieser Datei sind nicht bekannt: Geben Sie an, welche welche ist.</translation>
    </message>
    <message>
        <source>a spreadsheet turned the amount into &quot;%1&quot;</source>
        <translation>ein Tabellenprogramm hat aus dem Betrag „%1“ gemacht</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; has thousands marks</source>
        <translation>der Betrag „%1“ hat Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero</source>
        <translation>der Betrag „%1“ liegt unter null</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is larger than any payout</source>
        <translation>der Betrag „%1“ ist größer als jede Auszahlung</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;: nothing is changed by that word.</source>
        <translation>%1 Auszahlungen sind „%2“: Durch dieses Wort ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;, a word that is not known: nothing is changed.</source>
        <translation>%1 Auszahlungen sind „%2“, ein unbekanntes Wort: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Download it once more from the bank.</source>
        <translation>Laden Sie sie erneut bei der Bank herunter.</translation>
    </message>
    <message>
        <source>the file defines a document type or entities, which no bank&apos;s message does</source>
        <translation>die Datei definiert einen Dokumenttyp oder Entitäten, was keine Nachricht einer Bank tut</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the file ends too early or is no XML, line %1</source>
        <translation>die Datei endet zu früh oder ist kein XML, Zeile %1</translation>
    </message>
    <message>
        <source>it is no message that this program reads: pain.002, camt.053 or camt.054</source>
        <translation>es ist keine Nachricht, die dieses Programm liest: pain.002, camt.053 oder camt.054</translation>
    </message>
    <message>
        <source>it names no payment</source>
        <translation>es nennt keine Zahlung</translation>
    </message>
    <message>
        <source>The amount of the entry at line %1 cannot be read: nothing is changed by it.</source>
        <translation>Der Betrag des Eintrags in Zeile %1 ist nicht lesbar: Er ändert nichts.</translation>
    </message>
    <message>
        <source>The bank saw a payment or a file before (%1): that says nothing about the first one, and nothing is changed by it.</source>
        <translation>Die Bank kannte eine Zahlung oder Datei schon (%1): Das sagt nichts über die erste, und nichts ändert sich dadurch.</translation>
    </message>
    <message>
        <source>The entry at line %1 is left out: %2.</source>
        <translation>Der Eintrag in Zeile %1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>One sum of %1 %2 was booked for %3 payments of %4.</source>
        <translation>Für %3 Zahlungen von %4 wurde eine Summe von %1 %2 gebucht.</translation>
    </message>
    <message>
        <source>The file says nothing about a payment of a batch.</source>
        <translation>Die Datei sagt nichts über eine Zahlung eines Laufs.</translation>
    </message>
    <message>
        <source>the file has more than 64 MB</source>
        <translation>die Datei hat mehr als 64 MB</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>die Datei ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>The name of the account that pays is written as &quot;%1&quot;.</source>
        <translation>Der Name des zahlenden Kontos wird als „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The name of the account that pays has no letter that SEPA knows.</source>
        <translation>Der Name des zahlenden Kontos hat keinen Buchstaben, den SEPA kennt.</translation>
    </message>
    <message>
        <source>The IBAN of the account that pays cannot be used: %1.</source>
        <translation>Die IBAN des zahlenden Kontos ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The account that pays is not in a country of SEPA.</source>
        <translation>Das zahlende Konto liegt nicht in einem SEPA-Land.</translation>
    </message>
    <message>
        <source>The BIC has eight or eleven letters and digits.</source>
        <translation>Der BIC hat acht oder elf Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>SEPA moves euros only.</source>
        <translation>SEPA bewegt nur Euro.</translation>
    </message>
    <message>
        <source>A SEPA file needs name and IBAN of the account that pays.</source>
        <translation>Eine SEPA-Datei braucht Name und IBAN des zahlenden Kontos.</translation>
    </message>
    <message>
        <source>The batch&apos;s number does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>Die Nummer des Laufs passt nicht in eine SEPA-Datei: höchstens 35 einfache Zeichen.</translation>
    </message>
    <message>
        <source>It does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>Es passt nicht in eine SEPA-Datei: höchstens 35 einfache Zeichen.</translation>
    </message>
    <message>
        <source>SEPA pays to accounts with an IBAN of its countries only.</source>
        <translation>SEPA zahlt nur an Konten mit einer IBAN seiner Länder.</translation>
    </message>
    <message>
        <source>It has no letter that SEPA knows: set the account&apos;s holder in Latin letters.</source>
        <translation>Es hat keinen Buchstaben, den SEPA kennt: Geben Sie den Kontoinhaber in lateinischen Buchstaben an.</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that SEPA knows.</source>
        <translation>Weggelassen: Es enthält kein Zeichen, das SEPA kennt.</translation>
    </message>
    <message>
        <source>a template has at most 16 MB</source>
        <translation>eine Vorlage hat höchstens 16 MB</translation>
    </message>
    <message>
        <source>this is a workbook, not a table in text</source>
        <translation>das ist eine Arbeitsmappe, keine Tabelle in Text</translation>
    </message>
    <message>
        <source>Open it and save it as CSV, then take that file.</source>
        <translation>Öffnen Sie sie und speichern Sie sie als CSV, dann nehmen Sie diese Datei.</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>die Datei ist UTF-16</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>the first row cannot be read as titles of columns</source>
        <translation>die erste Zeile ist nicht als Spaltentitel lesbar</translation>
    </message>
    <message>
        <source>the first row has more than %1 columns</source>
        <translation>die erste Zeile hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>a title has more than %1 characters</source>
        <translation>ein Titel hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>the first row has fewer than two titles</source>
        <translation>die erste Zeile hat weniger als zwei Titel</translation>
    </message>
    <message>
        <source>Take the file as the provider gave it.</source>
        <translation>Nehmen Sie die Datei so, wie der Anbieter sie gegeben hat.</translation>
    </message>
    <message>
        <source>Its columns are parted by: %1.</source>
        <translation>Trennzeichen der Spalten: %1.</translation>
    </message>
    <message>
        <source>Its lines end with: %1.</source>
        <translation>Die Zeilen enden mit: %1.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>Sie beginnt mit einem Byte Order Mark.</translation>
    </message>
    <message>
        <source>It has no byte order mark.</source>
        <translation>Sie hat kein Byte Order Mark.</translation>
    </message>
    <message>
        <source>It is not UTF-8: look at the encoding.</source>
        <translation>Sie ist nicht UTF-8: Prüfen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>The format takes every payout</source>
        <translation>Das Format nimmt jede Auszahlung an</translation>
    </message>
    <message>
        <source>It begins with a byte order mark</source>
        <translation>Sie beginnt mit einem Byte Order Mark</translation>
    </message>
    <message>
        <source>It has no byte order mark</source>
        <translation>Sie hat kein Byte Order Mark</translation>
    </message>
    <message>
        <source>Its signs are %1</source>
        <translation>Ihre Zeichen sind %1</translation>
    </message>
    <message>
        <source>Every line ends with CR LF</source>
        <translation>Jede Zeile endet mit CR LF</translation>
    </message>
    <message>
        <source>Every line ends with LF</source>
        <translation>Jede Zeile endet mit LF</translation>
    </message>
    <message>
        <source>there are other line ends in the file</source>
        <translation>in der Datei gibt es andere Zeilenenden</translation>
    </message>
    <message>
        <source>Every row has %1 columns</source>
        <translation>Jede Zeile hat %1 Spalten</translation>
    </message>
    <message>
        <source>There is a row for each payout</source>
        <translation>Für jede Auszahlung gibt es eine Zeile</translation>
    </message>
    <message>
        <source>%1 rows for %2 payouts</source>
        <translation>%1 Zeilen für %2 Auszahlungen</translation>
    </message>
    <message>
        <source>Receivers and amounts are those of the payouts</source>
        <translation>Empfänger und Beträge sind die der Auszahlungen</translation>
    </message>
    <message>
        <source>No cell is a formula for a spreadsheet</source>
        <translation>Keine Zelle ist eine Formel für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>The amounts add up to %1 %2</source>
        <translation>Die Beträge ergeben zusammen %1 %2</translation>
    </message>
    <message>
        <source>the file says something else</source>
        <translation>die Datei sagt etwas anderes</translation>
    </message>
    <message>
        <source>It is well-formed XML</source>
        <translation>Sie ist wohlgeformtes XML</translation>
    </message>
    <message>
        <source>There is a transfer for each payout</source>
        <translation>Für jede Auszahlung gibt es eine Überweisung</translation>
    </message>
    <message>
        <source>Every record has %1 signs</source>
        <translation>Jeder Satz hat %1 Zeichen</translation>
    </message>
    <message>
        <source>Records fill blocks of %1</source>
        <translation>Die Sätze füllen Blöcke zu %1</translation>
    </message>
    <message>
        <source>There is an entry for each payout</source>
        <translation>Für jede Auszahlung gibt es einen Eintrag</translation>
    </message>
    <message>
        <source>It has at most %1 bytes</source>
        <translation>Sie hat höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>the file is nested too deeply, or has too many elements</source>
        <translation>die Datei ist zu tief verschachtelt oder hat zu viele Elemente</translation>
    </message>
    <message>
        <source>Download it once more.</source>
        <translation>Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Check client ID and secret. Cashfree also wants this computer&apos;s IP address on its list, or the public key that it makes for two-factor authentication, with this computer&apos;s clock set right: a signature is good for some minutes only. Without either pay with the Cashfree file instead.</source>
        <translation>Prüfen Sie Client-ID und Geheimnis. Cashfree verlangt außerdem die IP-Adresse dieses Computers auf seiner Liste oder den öffentlichen Schlüssel, den es für die Zwei-Faktor-Authentifizierung erzeugt, bei richtig gestellter Uhr dieses Computers: Eine Signatur gilt nur einige Minuten. Ohne beides zahlen Sie stattdessen mit der Cashfree-Datei.</translation>
    </message>
    <message>
        <source>this is no API key of Cashfree Payouts</source>
        <translation>das ist kein API-Schlüssel von Cashfree Payouts</translation>
    </message>
    <message>
        <source>Give client ID and client secret with a colon between them: ID:SECRET.</source>
        <translation>Geben Sie Client-ID und Clientgeheimnis mit Doppelpunkt dazwischen an: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: Cashfree says so when it is too low.</source>
        <translation>Das Guthaben ist von hier aus nicht sichtbar: Cashfree meldet, wenn es zu niedrig ist.</translation>
    </message>
    <message>
        <source>Cashfree pays only for the IP addresses on its list: this computer needs a fixed one, or the public key of two-factor authentication.</source>
        <translation>Cashfree zahlt nur für die IP-Adressen auf seiner Liste: Dieser Computer braucht eine feste oder den öffentlichen Schlüssel der Zwei-Faktor-Authentifizierung.</translation>
    </message>
    <message>
        <source>Cashfree takes names of letters and spaces only; write the account&apos;s holder in brackets behind the payout method</source>
        <translation>Cashfree nimmt nur Namen aus Buchstaben und Leerzeichen; schreiben Sie den Kontoinhaber in Klammern hinter den Auszahlungsweg</translation>
    </message>
    <message>
        <source>Cashfree takes account numbers of 9 to 18 digits; the Cashfree file may take this one</source>
        <translation>Cashfree nimmt Kontonummern mit 9 bis 18 Ziffern; die Cashfree-Datei nimmt diese vielleicht</translation>
    </message>
    <message>
        <source>The remarks may have 70 letters, digits and spaces.</source>
        <translation>Die Anmerkung darf 70 Buchstaben, Ziffern und Leerzeichen haben.</translation>
    </message>
    <message>
        <source>The fund source is no id of Cashfree.</source>
        <translation>Die Finanzierungsquelle ist keine ID von Cashfree.</translation>
    </message>
    <message>
        <source>Cashfree does not offer the method %1</source>
        <translation>Cashfree bietet das Verfahren %1 nicht an</translation>
    </message>
    <message>
        <source>it has no amount that could be paid</source>
        <translation>es hat keinen auszahlbaren Betrag</translation>
    </message>
    <message>
        <source>Cashfree pays in INR only</source>
        <translation>Cashfree zahlt nur in INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at Cashfree</source>
        <translation>der Teilnehmer hat keinen Auszahlungsweg bei Cashfree</translation>
    </message>
    <message>
        <source>Cashfree pays one rupee at least</source>
        <translation>Cashfree zahlt mindestens eine Rupie</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by Cashfree; its fee comes on top, and the balance is not known here</source>
        <translation>%1 erhält %2 INR über Cashfree; dessen Gebühr kommt hinzu, und das Guthaben ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the participant&apos;s payout method has not been read yet</source>
        <translation>der Auszahlungsweg des Teilnehmers wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>the request that was written down cannot be read</source>
        <translation>die vermerkte Anfrage ist nicht lesbar</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer is not about transfer %1</source>
        <translation>die Antwort von Cashfree betrifft nicht die Überweisung %1</translation>
    </message>
    <message>
        <source>Cashfree has taken it</source>
        <translation>Cashfree hat es angenommen</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of Cashfree</source>
        <translation>es wartet auf eine Freigabe im Dashboard von Cashfree</translation>
    </message>
    <message>
        <source>the bank works on it</source>
        <translation>die Bank bearbeitet es</translation>
    </message>
    <message>
        <source>Cashfree could not pay it</source>
        <translation>Cashfree konnte es nicht auszahlen</translation>
    </message>
    <message>
        <source>Cashfree rejected it</source>
        <translation>Cashfree hat es abgelehnt</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>es kam zurück</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>Status %1: %2</translation>
    </message>
    <message>
        <source>status %1 without an error Cashfree would send</source>
        <translation>Status %1 ohne einen Fehler, wie ihn Cashfree senden würde</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer shows no transfer</source>
        <translation>die Antwort von Cashfree zeigt keine Überweisung</translation>
    </message>
    <message>
        <source>transfer %1 at Cashfree is not what was sent: %2</source>
        <translation>die Überweisung %1 bei Cashfree ist nicht das Gesendete: %2</translation>
    </message>
    <message>
        <source>Cashfree calls it %1</source>
        <translation>Cashfree nennt es %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer names no payout</source>
        <translation>die Antwort von PayPal nennt keine Auszahlung</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is about another payout than ours</source>
        <translation>die Antwort von PayPal betrifft eine andere Auszahlung als unsere</translation>
    </message>
    <message>
        <source>PayPal has taken it (%1)</source>
        <translation>PayPal hat es angenommen (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it</source>
        <translation>PayPal bearbeitet es</translation>
    </message>
    <message>
        <source>the receiver has not taken it</source>
        <translation>der Empfänger hat es nicht angenommen</translation>
    </message>
    <message>
        <source>PayPal holds it for review</source>
        <translation>PayPal hält es zur Prüfung zurück</translation>
    </message>
    <message>
        <source>PayPal could not pay it</source>
        <translation>PayPal konnte es nicht auszahlen</translation>
    </message>
    <message>
        <source>PayPal blocked it</source>
        <translation>PayPal hat es gesperrt</translation>
    </message>
    <message>
        <source>nobody took it, it came back</source>
        <translation>niemand hat es angenommen, es kam zurück</translation>
    </message>
    <message>
        <source>the receiver gave it back</source>
        <translation>der Empfänger hat es zurückgegeben</translation>
    </message>
    <message>
        <source>PayPal took it back</source>
        <translation>PayPal hat es zurückgenommen</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back on %1</source>
        <translation>ohne Annahme kommt es am %1 zurück</translation>
    </message>
    <message>
        <source>PayPal calls it %1</source>
        <translation>PayPal nennt es %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is not about payout %1</source>
        <translation>die Antwort von PayPal betrifft nicht die Auszahlung %1</translation>
    </message>
    <message>
        <source>payout %1 at PayPal does not carry our id</source>
        <translation>die Auszahlung %1 bei PayPal trägt nicht unsere ID</translation>
    </message>
    <message>
        <source>PayPal carried nothing of it out (%1)</source>
        <translation>PayPal hat nichts davon ausgeführt (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it (%1)</source>
        <translation>PayPal bearbeitet es (%1)</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has %2 items instead of one</source>
        <translation>die Auszahlung %1 bei PayPal hat %2 Posten statt einem</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has our id, but not what was sent: %2</source>
        <translation>die Auszahlung %1 bei PayPal hat unsere ID, ist aber nicht das Gesendete: %2</translation>
    </message>
    <message>
        <source>this is no key of a PayPal app</source>
        <translation>das ist kein Schlüssel einer PayPal-App</translation>
    </message>
    <message>
        <source>Give client ID and secret of a REST app with a colon between them: ID:SECRET.</source>
        <translation>Geben Sie Client-ID und Geheimnis einer REST-App mit Doppelpunkt dazwischen an: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen with this permission: PayPal says so when it is too low.</source>
        <translation>Das Guthaben ist mit dieser Berechtigung nicht sichtbar: PayPal meldet, wenn es zu niedrig ist.</translation>
    </message>
    <message>
        <source>Nothing can be paid out.</source>
        <translation>Es kann nichts ausgezahlt werden.</translation>
    </message>
    <message>
        <source>Switch on Payouts in the app&apos;s features; a new account has to ask PayPal for it first.</source>
        <translation>Schalten Sie Payouts in den Funktionen der App ein; ein neues Konto muss es zuerst bei PayPal beantragen.</translation>
    </message>
    <message>
        <source>PayPal pays nothing out in %1</source>
        <translation>PayPal zahlt nichts in %1 aus</translation>
    </message>
    <message>
        <source>PayPal takes %1 without decimals; %2 cannot be sent</source>
        <translation>PayPal nimmt %1 ohne Nachkommastellen; %2 kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Check client ID and secret of the app, and whether they are of the sandbox or of live.</source>
        <translation>Prüfen Sie Client-ID und Geheimnis der App und ob sie zu Sandbox oder Live gehören.</translation>
    </message>
    <message>
        <source>Payouts must be switched on for the account and in the app&apos;s features.</source>
        <translation>Payouts müssen für das Konto und in den Funktionen der App eingeschaltet sein.</translation>
    </message>
    <message>
        <source>PayPal does not offer the method %1</source>
        <translation>PayPal bietet das Verfahren %1 nicht an</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that PayPal could pay to</source>
        <translation>der Empfänger hat keine E-Mail-Adresse, an die PayPal zahlen könnte</translation>
    </message>
    <message>
        <source>%1 gets %2 %3 by PayPal; PayPal&apos;s fee comes on top, and the balance is not known here</source>
        <translation>%1 erhält %2 %3 über PayPal; die Gebühr von PayPal kommt hinzu, und das Guthaben ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>PayPal has no list by our id; its activity page shows the payout</source>
        <translation>PayPal hat keine Liste nach unserer ID; seine Seite mit den Aktivitäten zeigt die Auszahlung</translation>
    </message>
    <message>
        <source>PayPal gives no access token</source>
        <translation>PayPal gibt kein Zugriffstoken</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer holds no access token</source>
        <translation>die Antwort von PayPal enthält kein Zugriffstoken</translation>
    </message>
    <message>
        <source>RazorpayX waits for money</source>
        <translation>RazorpayX wartet auf Geld</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of RazorpayX</source>
        <translation>es wartet auf eine Freigabe im Dashboard von RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX sends it later</source>
        <translation>RazorpayX sendet es später</translation>
    </message>
    <message>
        <source>nobody approved it</source>
        <translation>niemand hat es freigegeben</translation>
    </message>
    <message>
        <source>RazorpayX could not pay it</source>
        <translation>RazorpayX konnte es nicht auszahlen</translation>
    </message>
    <message>
        <source>status %1 without an error RazorpayX would send</source>
        <translation>Status %1 ohne einen Fehler, wie ihn RazorpayX senden würde</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer shows no payout</source>
        <translation>die Antwort von RazorpayX zeigt keine Auszahlung</translation>
    </message>
    <message>
        <source>payout %1 at RazorpayX is not what was sent: %2</source>
        <translation>die Auszahlung %1 bei RazorpayX ist nicht das Gesendete: %2</translation>
    </message>
    <message>
        <source>RazorpayX calls it %1</source>
        <translation>RazorpayX nennt es %1</translation>
    </message>
    <message>
        <source>Check key and secret, and whether this computer&apos;s IP address is on RazorpayX&apos;s list of allowed ones. Without a fixed IP address pay with the RazorpayX file instead.</source>
        <translation>Prüfen Sie Schlüssel und Geheimnis und ob die IP-Adresse dieses Computers auf der Liste der bei RazorpayX erlaubten steht. Ohne feste IP-Adresse zahlen Sie stattdessen mit der RazorpayX-Datei.</translation>
    </message>
    <message>
        <source>this is no API key of RazorpayX</source>
        <translation>das ist kein API-Schlüssel von RazorpayX</translation>
    </message>
    <message>
        <source>Give key ID and secret with a colon between them: ID:SECRET. The ID begins with rzp_test_ or rzp_live_.</source>
        <translation>Geben Sie Schlüssel-ID und Geheimnis mit Doppelpunkt dazwischen an: ID:SECRET. Die ID beginnt mit rzp_test_ oder rzp_live_.</translation>
    </message>
    <message>
        <source>RazorpayX needs to know which account pays.</source>
        <translation>RazorpayX muss wissen, welches Konto zahlt.</translation>
    </message>
    <message>
        <source>Give the customer identifier or account number that the dashboard shows, with --option account=NUMBER.</source>
        <translation>Geben Sie die Kundenkennung oder Kontonummer, die das Dashboard zeigt, mit --option account=NUMBER an.</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer holds no list of payouts</source>
        <translation>die Antwort von RazorpayX enthält keine Liste von Auszahlungen</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: RazorpayX says so when it is too low.</source>
        <translation>Das Guthaben ist von hier aus nicht sichtbar: RazorpayX meldet, wenn es zu niedrig ist.</translation>
    </message>
    <message>
        <source>RazorpayX pays only for the IP addresses on its list: this computer needs a fixed one, or pay with the RazorpayX file.</source>
        <translation>RazorpayX zahlt nur für die IP-Adressen auf seiner Liste: Dieser Computer braucht eine feste, oder zahlen Sie mit der RazorpayX-Datei.</translation>
    </message>
    <message>
        <source>The narration may have 30 letters, digits and spaces.</source>
        <translation>Der Verwendungszweck darf 30 Buchstaben, Ziffern und Leerzeichen haben.</translation>
    </message>
    <message>
        <source>The purpose is no word of RazorpayX.</source>
        <translation>Der Zweck ist kein Wort von RazorpayX.</translation>
    </message>
    <message>
        <source>Such as payout, cashback or one made in the dashboard.</source>
        <translation>Etwa payout, cashback oder einer, der im Dashboard angelegt wurde.</translation>
    </message>
    <message>
        <source>RazorpayX does not offer the method %1</source>
        <translation>RazorpayX bietet das Verfahren %1 nicht an</translation>
    </message>
    <message>
        <source>RazorpayX pays in INR only</source>
        <translation>RazorpayX zahlt nur in INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at RazorpayX</source>
        <translation>der Teilnehmer hat keinen Auszahlungsweg bei RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX pays one rupee at least</source>
        <translation>RazorpayX zahlt mindestens eine Rupie</translation>
    </message>
    <message>
        <source>by UPI at most 1,00,000 rupees go out at once</source>
        <translation>über UPI gehen höchstens 1,00,000 Rupien auf einmal hinaus</translation>
    </message>
    <message>
        <source>the name on the account has fewer than three characters</source>
        <translation>der Name des Kontos hat weniger als drei Zeichen</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by RazorpayX (%3); its fee comes on top, and the balance is not known here</source>
        <translation>%1 erhält %2 INR über RazorpayX (%3); dessen Gebühr kommt hinzu, und das Guthaben ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer is not about payout %1</source>
        <translation>die Antwort von RazorpayX betrifft nicht die Auszahlung %1</translation>
    </message>
    <message>
        <source>%1 payouts at RazorpayX carry our reference</source>
        <translation>%1 Auszahlungen bei RazorpayX tragen unsere Referenz</translation>
    </message>
    <message>
        <source>it is paid, but its e-mail could not be delivered: send it again or cancel it at Tremendous</source>
        <translation>es ist bezahlt, aber die E-Mail war nicht zustellbar: Senden Sie es bei Tremendous erneut oder stornieren Sie es dort</translation>
    </message>
    <message>
        <source>Tremendous delivers it (%1)</source>
        <translation>Tremendous stellt es zu (%1)</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer shows no order</source>
        <translation>die Antwort von Tremendous zeigt keine Bestellung</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is not about order %1</source>
        <translation>die Antwort von Tremendous betrifft nicht die Bestellung %1</translation>
    </message>
    <message>
        <source>order %1 at Tremendous is not what was sent: %2</source>
        <translation>die Bestellung %1 bei Tremendous ist nicht das Gesendete: %2</translation>
    </message>
    <message>
        <source>Tremendous could not carry the order out</source>
        <translation>Tremendous konnte die Bestellung nicht ausführen</translation>
    </message>
    <message>
        <source>the order was canceled at Tremendous</source>
        <translation>die Bestellung wurde bei Tremendous storniert</translation>
    </message>
    <message>
        <source>Tremendous has it (%1)</source>
        <translation>Tremendous hat es (%1)</translation>
    </message>
    <message>
        <source>Check the API key, and whether it is of the sandbox (TEST_) or of live (PROD_).</source>
        <translation>Prüfen Sie den API-Schlüssel und ob er zu Sandbox (TEST_) oder Live (PROD_) gehört.</translation>
    </message>
    <message>
        <source>status %1 without an error Tremendous would send</source>
        <translation>Status %1 ohne einen Fehler, wie ihn Tremendous senden würde</translation>
    </message>
    <message>
        <source>this is no API key of Tremendous</source>
        <translation>das ist kein API-Schlüssel von Tremendous</translation>
    </message>
    <message>
        <source>It begins with TEST_ (sandbox) or PROD_ (live).</source>
        <translation>Er beginnt mit TEST_ (Sandbox) oder PROD_ (Live).</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is no JSON object</source>
        <translation>die Antwort von Tremendous ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Tremendous does not say which organization the key belongs to</source>
        <translation>Tremendous sagt nicht, zu welcher Organisation der Schlüssel gehört</translation>
    </message>
    <message>
        <source>The organization is not approved yet (%1): orders will be refused.</source>
        <translation>Die Organisation ist noch nicht genehmigt (%1): Bestellungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>there is no funding source &quot;%1&quot; at Tremendous</source>
        <translation>es gibt keine Finanzierungsquelle „%1“ bei Tremendous</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option funding-source=ID.</source>
        <translation>Es gibt: %1. Wählen Sie eine mit --option funding-source=ID.</translation>
    </message>
    <message>
        <source>what the funding source holds is not told</source>
        <translation>was die Finanzierungsquelle enthält, wird nicht mitgeteilt</translation>
    </message>
    <message>
        <source>the balance holds %1</source>
        <translation>das Guthaben beträgt %1</translation>
    </message>
    <message>
        <source>the funding source holds %1</source>
        <translation>die Finanzierungsquelle enthält %1</translation>
    </message>
    <message>
        <source>Tremendous needs to know what the receivers may choose from.</source>
        <translation>Tremendous muss wissen, woraus die Empfänger wählen dürfen.</translation>
    </message>
    <message>
        <source>Give a campaign of theirs, --option campaign=ID, or products, --option products=ID,ID.</source>
        <translation>Geben Sie eine dortige Kampagne an, --option campaign=ID, oder Produkte, --option products=ID,ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Tremendous.</source>
        <translation>„%1“ ist keine ID von Tremendous.</translation>
    </message>
    <message>
        <source>Orders will be refused.</source>
        <translation>Bestellungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Allow orders by the API for this funding source at Tremendous, or choose another one.</source>
        <translation>Erlauben Sie bei Tremendous Bestellungen über die API für diese Finanzierungsquelle oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Paid from %1; %2.</source>
        <translation>Bezahlt aus %1; %2.</translation>
    </message>
    <message>
        <source>none of the products takes an amount of %1</source>
        <translation>keines der Produkte nimmt einen Betrag von %1</translation>
    </message>
    <message>
        <source>none of the products is there in %1</source>
        <translation>keines der Produkte gibt es in %1</translation>
    </message>
    <message>
        <source>Tremendous does not offer the method %1</source>
        <translation>Tremendous bietet das Verfahren %1 nicht an</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that could be sent to</source>
        <translation>der Empfänger hat keine E-Mail-Adresse, an die gesendet werden könnte</translation>
    </message>
    <message>
        <source>Tremendous has no rewards in %1</source>
        <translation>Tremendous hat keine Prämien in %1</translation>
    </message>
    <message>
        <source>funding source %1 may not pay for orders by the API</source>
        <translation>die Finanzierungsquelle %1 darf keine Bestellungen über die API bezahlen</translation>
    </message>
    <message>
        <source>insufficient funds: %1</source>
        <translation>Deckung reicht nicht: %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Tremendous; %3</source>
        <translation>%1 erhält %2 über Tremendous; %3</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer holds no list of orders</source>
        <translation>die Antwort von Tremendous enthält keine Liste von Bestellungen</translation>
    </message>
    <message>
        <source>%1 orders at Tremendous carry our id</source>
        <translation>%1 Bestellungen bei Tremendous tragen unsere ID</translation>
    </message>
    <message>
        <source>a draft at Wise: it goes out when its batch is paid</source>
        <translation>ein Entwurf bei Wise: Er geht hinaus, wenn sein Lauf bezahlt wird</translation>
    </message>
    <message>
        <source>Wise waits for the money of its batch</source>
        <translation>Wise wartet auf das Geld des Laufs</translation>
    </message>
    <message>
        <source>Wise works on it</source>
        <translation>Wise bearbeitet es</translation>
    </message>
    <message>
        <source>the receiver&apos;s bank sent it back; Wise returns the money</source>
        <translation>die Bank des Empfängers hat es zurückgesandt; Wise gibt das Geld zurück</translation>
    </message>
    <message>
        <source>the payment for it was taken back: look at wise.com</source>
        <translation>die Zahlung dafür wurde zurückgenommen: Sehen Sie auf wise.com nach</translation>
    </message>
    <message>
        <source>Wise returned the money</source>
        <translation>Wise hat das Geld zurückgegeben</translation>
    </message>
    <message>
        <source>it was cancelled at Wise</source>
        <translation>es wurde bei Wise storniert</translation>
    </message>
    <message>
        <source>Wise&apos;s answer shows no transfer</source>
        <translation>die Antwort von Wise zeigt keine Überweisung</translation>
    </message>
    <message>
        <source>transfer %1 at Wise is not what was asked for: %2</source>
        <translation>die Überweisung %1 bei Wise ist nicht das Verlangte: %2</translation>
    </message>
    <message>
        <source>%1 (transfer %2)</source>
        <translation>%1 (Überweisung %2)</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back about %1</source>
        <translation>ohne Annahme kommt es etwa am %1 zurück</translation>
    </message>
    <message>
        <source>Wise calls it %1 (transfer %2)</source>
        <translation>Wise nennt es %1 (Überweisung %2)</translation>
    </message>
    <message>
        <source>Check the API token, and whether it is of the sandbox or of live.</source>
        <translation>Prüfen Sie das API-Token und ob es zu Sandbox oder Live gehört.</translation>
    </message>
    <message>
        <source>this is no API token of Wise</source>
        <translation>das ist kein API-Token von Wise</translation>
    </message>
    <message>
        <source>Make one on wise.com under Settings, Connect and manage, API tokens.</source>
        <translation>Erstellen Sie eines auf wise.com unter Settings, Connect and manage, API tokens.</translation>
    </message>
    <message>
        <source>there is no profile %1 at Wise</source>
        <translation>es gibt kein Profil %1 bei Wise</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option profile=ID.</source>
        <translation>Es gibt: %1. Wählen Sie eines mit --option profile=ID.</translation>
    </message>
    <message>
        <source>this token belongs to several profiles at Wise</source>
        <translation>dieses Token gehört zu mehreren Profilen bei Wise</translation>
    </message>
    <message>
        <source>Say which one pays, with --option profile=ID: %1.</source>
        <translation>Geben Sie mit --option profile=ID an, welches zahlt: %1.</translation>
    </message>
    <message>
        <source>Wise does not say which profile the token belongs to</source>
        <translation>Wise sagt nicht, zu welchem Profil das Token gehört</translation>
    </message>
    <message>
        <source>each batch is paid from the balance when the run has ended well</source>
        <translation>jeder Lauf wird aus dem Guthaben bezahlt, wenn der Durchgang gut geendet hat</translation>
    </message>
    <message>
        <source>batches wait as drafts until somebody pays them on wise.com</source>
        <translation>Läufe warten als Entwürfe, bis jemand sie auf wise.com bezahlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>„%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>Give three letters, such as EUR.</source>
        <translation>Geben Sie drei Buchstaben an, etwa EUR.</translation>
    </message>
    <message>
        <source>The reference has more than %1 characters.</source>
        <translation>Die Referenz hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Many banks show fewer still; American ones ten.</source>
        <translation>Viele Banken zeigen noch weniger; US-Banken zehn.</translation>
    </message>
    <message>
        <source>There is no balance at Wise.</source>
        <translation>Bei Wise gibt es kein Guthaben.</translation>
    </message>
    <message>
        <source>The balances hold %1.</source>
        <translation>Die Guthaben enthalten %1.</translation>
    </message>
    <message>
        <source>The token may not see the balances.</source>
        <translation>Das Token darf die Guthaben nicht sehen.</translation>
    </message>
    <message>
        <source>Payouts become batches at Wise: %1.</source>
        <translation>Auszahlungen werden bei Wise zu Läufen: %1.</translation>
    </message>
    <message>
        <source>In the United Kingdom and the European Economic Area Wise lets no program pay: there the batches stay drafts.</source>
        <translation>Im Vereinigten Königreich und im Europäischen Wirtschaftsraum lässt Wise kein Programm zahlen: Dort bleiben die Läufe Entwürfe.</translation>
    </message>
    <message>
        <source>there is no recipient of that number at Wise</source>
        <translation>bei Wise gibt es keinen Empfänger mit dieser Nummer</translation>
    </message>
    <message>
        <source>the recipient was removed at Wise</source>
        <translation>der Empfänger wurde bei Wise entfernt</translation>
    </message>
    <message>
        <source>the recipient saved at Wise is not for %1</source>
        <translation>der bei Wise gespeicherte Empfänger ist nicht für %1</translation>
    </message>
    <message>
        <source>Wise does not offer the method %1</source>
        <translation>Wise bietet das Verfahren %1 nicht an</translation>
    </message>
    <message>
        <source>the participant has no payout method at Wise</source>
        <translation>der Teilnehmer hat keinen Auszahlungsweg bei Wise</translation>
    </message>
    <message>
        <source>insufficient funds: the balance holds %1</source>
        <translation>Deckung reicht nicht: Das Guthaben beträgt %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Wise, whose fee comes on top; %3; %4</source>
        <translation>%1 erhält %2 über Wise, dessen Gebühr hinzukommt; %3; %4</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no recipient</source>
        <translation>die Antwort von Wise nennt keinen Empfänger</translation>
    </message>
    <message>
        <source>Wise&apos;s quote is not about %1</source>
        <translation>das Angebot von Wise betrifft nicht %1</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no batch group</source>
        <translation>die Antwort von Wise nennt keine Sammelgruppe</translation>
    </message>
    <message>
        <source>Wise&apos;s answer holds no list of transfers</source>
        <translation>die Antwort von Wise enthält keine Liste von Überweisungen</translation>
    </message>
    <message>
        <source>two transfers at Wise carry our id</source>
        <translation>zwei Überweisungen bei Wise tragen unsere ID</translation>
    </message>
    <message>
        <source>Wise&apos;s list of transfers does not end</source>
        <translation>die Liste der Überweisungen bei Wise endet nicht</translation>
    </message>
    <message>
        <source>Wise&apos;s answer is not about transfer %1</source>
        <translation>die Antwort von Wise betrifft nicht die Überweisung %1</translation>
    </message>
    <message>
        <source>the program was cut off while it was made, so it is withdrawn</source>
        <translation>das Programm wurde während der Erstellung unterbrochen, daher wird er zurückgezogen</translation>
    </message>
    <message>
        <source>Wise does not show it as closed</source>
        <translation>Wise zeigt ihn nicht als abgeschlossen</translation>
    </message>
    <message>
        <source>Wise has not shown transfer %1 in it just as it was asked for</source>
        <translation>Wise hat die Überweisung %1 darin nicht genau so gezeigt, wie sie verlangt war</translation>
    </message>
    <message>
        <source>Wise does not show all of its transfers</source>
        <translation>Wise zeigt nicht alle seine Überweisungen</translation>
    </message>
    <message>
        <source>it was rejected (%1)</source>
        <translation>er wurde abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Wise did not let the batch be paid, which waits as a draft: %1</source>
        <translation>Wise ließ den Lauf nicht bezahlen, er wartet als Entwurf: %1</translation>
    </message>
    <message>
        <source>Pay it on wise.com.</source>
        <translation>Bezahlen Sie ihn auf wise.com.</translation>
    </message>
    <message>
        <source>Wise did not pay the batch, and it was cancelled: %1</source>
        <translation>Wise hat den Lauf nicht bezahlt, und er wurde storniert: %1</translation>
    </message>
    <message>
        <source>Add money there; the rewards are due again at the next sync.</source>
        <translation>Laden Sie dort Geld auf; die Prämien sind beim nächsten Abgleich wieder fällig.</translation>
    </message>
    <message>
        <source>Wise wants to know the purpose of a payout in %1, which only a person can say there: use the Wise file</source>
        <translation>Wise verlangt den Zweck einer Auszahlung in %1, den nur eine Person dort angeben kann: Verwenden Sie die Wise-Datei</translation>
    </message>
    <message>
        <source>through the connection only recipients with a number can be paid; the Wise file takes this one</source>
        <translation>über die Verbindung können nur Empfänger mit einer Nummer bezahlt werden; die Wise-Datei nimmt diesen</translation>
    </message>
    <message>
        <source>Wise does not pay to a %1</source>
        <translation>Wise zahlt nicht an dieses Ziel: %1</translation>
    </message>
    <message>
        <source>Wise does not pay %1 to a payout method of the kind %2</source>
        <translation>Wise zahlt %1 nicht an einen Auszahlungsweg der Art %2</translation>
    </message>
    <message>
        <source>Wise wants the receiver&apos;s postal address for this: save the recipient at Wise and give its number as payout method, or use the Wise file</source>
        <translation>Wise verlangt hierfür die Postanschrift des Empfängers: Speichern Sie den Empfänger bei Wise und geben Sie seine Nummer als Auszahlungsweg an, oder verwenden Sie die Wise-Datei</translation>
    </message>
    <message>
        <source>reward %1 has changed meanwhile</source>
        <translation>die Prämie %1 hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Prepare the batch again.</source>
        <translation>Bereiten Sie den Lauf erneut vor.</translation>
    </message>
    <message>
        <source>&quot;batch settings&quot; sets what a format needs.</source>
        <translation>&quot;batch settings&quot; legt fest, was ein Format braucht.</translation>
    </message>
    <message>
        <source>prepare payouts</source>
        <translation>Auszahlungen vorbereiten</translation>
    </message>
    <message>
        <source>%1 batches, %2 rewards left out</source>
        <translation>%1 Läufe, %2 Prämien ausgelassen</translation>
    </message>
    <message>
        <source>reward %1 is no longer in the batch</source>
        <translation>die Prämie %1 ist nicht mehr im Lauf</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;.</source>
        <translation>Führen Sie &quot;verify&quot; aus.</translation>
    </message>
    <message>
        <source>export payouts</source>
        <translation>Auszahlungen exportieren</translation>
    </message>
    <message>
        <source>%1 has been answered for, at least in part; writing it again could pay somebody twice</source>
        <translation>für %1 liegen bereits Antworten vor, zumindest teilweise; erneutes Schreiben könnte jemanden zweimal bezahlen</translation>
    </message>
    <message>
        <source>the stored file of %1 is not the one that was sealed</source>
        <translation>die gespeicherte Datei von %1 ist nicht die versiegelte</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; nothing is written.</source>
        <translation>Führen Sie &quot;verify&quot; aus; es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The day of payment in the file, %1, has passed: the bank may refuse it or take a later day.</source>
        <translation>Der Zahlungstag in der Datei, %1, ist vorbei: Die Bank kann sie ablehnen oder einen späteren Tag nehmen.</translation>
    </message>
    <message>
        <source>This is test money, and the file is a real order: do not upload it.</source>
        <translation>Das ist Testgeld, und die Datei ist ein echter Auftrag: Laden Sie sie nicht hoch.</translation>
    </message>
    <message>
        <source>This file was written before, with the same bytes and references. Upload it once only: a provider pays a file that is uploaded twice twice.</source>
        <translation>Diese Datei wurde schon einmal geschrieben, mit denselben Bytes und Referenzen. Laden Sie sie nur einmal hoch: Ein Anbieter zahlt eine zweimal hochgeladene Datei zweimal.</translation>
    </message>
    <message>
        <source>An earlier export did not end; it may have written the same file. Upload it once only.</source>
        <translation>Ein früherer Export endete nicht; vielleicht hat er dieselbe Datei geschrieben. Laden Sie sie nur einmal hoch.</translation>
    </message>
    <message>
        <source>discard payouts</source>
        <translation>Auszahlungen verwerfen</translation>
    </message>
    <message>
        <source>the file of %1 may have been uploaded; what is discarded here would be paid twice</source>
        <translation>die Datei von %1 wurde vielleicht hochgeladen; was hier verworfen wird, würde zweimal bezahlt</translation>
    </message>
    <message>
        <source>If nothing of it was uploaded: --never-uploaded.</source>
        <translation>Wenn nichts davon hochgeladen wurde: --never-uploaded.</translation>
    </message>
    <message>
        <source>%1 wrote the file of %2; that nothing of it was uploaded is for somebody else to say</source>
        <translation>%1 hat die Datei von %2 geschrieben; dass nichts davon hochgeladen wurde, muss jemand anderes sagen</translation>
    </message>
    <message>
        <source>a result file was read back: something of the file was uploaded</source>
        <translation>eine Ergebnisdatei wurde eingelesen: Etwas von der Datei wurde hochgeladen</translation>
    </message>
    <message>
        <source>line %1 is %2: something of the file was uploaded</source>
        <translation>Zeile %1 ist %2: Etwas von der Datei wurde hochgeladen</translation>
    </message>
    <message>
        <source>mark payouts as paid</source>
        <translation>Auszahlungen als bezahlt vermerken</translation>
    </message>
    <message>
        <source>marking as paid needs the reference of the payment</source>
        <translation>der Vermerk als bezahlt braucht die Referenz der Zahlung</translation>
    </message>
    <message>
        <source>the reference is too long, or the date lies in the future</source>
        <translation>die Referenz ist zu lang, oder das Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>line %1 is %2</source>
        <translation>Zeile %1 ist %2</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 von Hand</translation>
    </message>
    <message>
        <source>the batch has no such line</source>
        <translation>der Lauf hat keine solche Zeile</translation>
    </message>
    <message>
        <source>close payouts</source>
        <translation>Auszahlungen schließen</translation>
    </message>
    <message>
        <source>a file says of line %1 something against what is known; a person has to find out</source>
        <translation>eine Datei sagt zu Zeile %1 etwas, das dem Bekannten widerspricht; das muss eine Person klären</translation>
    </message>
    <message>
        <source>line %1 is %2; its end is not known yet</source>
        <translation>Zeile %1 ist %2; ihr Ausgang ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Read a result file back, or mark it as paid.</source>
        <translation>Lesen Sie eine Ergebnisdatei ein oder vermerken Sie sie als bezahlt.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>it belongs to the customer, who has no payout method</source>
        <translation>es gehört dem Kunden, der keinen Auszahlungsweg hat</translation>
    </message>
    <message>
        <source>it came back after part of it had become a reward of its own; pay the rest by hand</source>
        <translation>es kam zurück, nachdem ein Teil davon eine eigene Prämie geworden war; zahlen Sie den Rest von Hand</translation>
    </message>
    <message>
        <source>there is no payout format &quot;%1&quot;</source>
        <translation>es gibt kein Auszahlungsformat „%1“</translation>
    </message>
    <message>
        <source>the participant is paid through %1</source>
        <translation>der Teilnehmer wird über %1 bezahlt</translation>
    </message>
    <message>
        <source>it is %1 money</source>
        <translation>es ist Geld im %1-Modus</translation>
    </message>
    <message>
        <source>only cash is paid by a batch</source>
        <translation>ein Lauf zahlt nur Geldprämien aus</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>geändert am %1</translation>
    </message>
    <message>
        <source>shared-destination: %1 is paid to the same place as another participant</source>
        <translation>shared-destination: %1 wird an dieselbe Stelle gezahlt wie ein anderer Teilnehmer</translation>
    </message>
    <message>
        <source>the sum of the batch is beyond all bounds</source>
        <translation>die Summe des Laufs liegt außerhalb aller Grenzen</translation>
    </message>
    <message>
        <source>name the rewards, or all of them</source>
        <translation>nennen Sie die Prämien, oder alle</translation>
    </message>
    <message>
        <source>there is no reward %1</source>
        <translation>es gibt keine Prämie %1</translation>
    </message>
    <message>
        <source>The data of this format is not what was put into use here (batch formats show %1): look at it before the file is paid.</source>
        <translation>Die Daten dieses Formats sind nicht die, die hier in Gebrauch genommen wurden (batch formats show %1): Prüfen Sie das, bevor die Datei bezahlt wird.</translation>
    </message>
    <message>
        <source>%1 has passed; no bank pays then</source>
        <translation>%1 ist vorbei; dann zahlt keine Bank</translation>
    </message>
    <message>
        <source>Name today or a later day.</source>
        <translation>Nennen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>%1: %2 more lines were changed; the batch shows them</source>
        <translation>%1: %2 weitere Zeilen wurden geändert; der Lauf zeigt sie</translation>
    </message>
    <message>
        <source>Receivers could not be compared: the key of the payout details is out of reach.</source>
        <translation>Empfänger konnten nicht verglichen werden: Der Schlüssel der Auszahlungsdaten ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>read results of payouts back</source>
        <translation>Ergebnisse von Auszahlungen einlesen</translation>
    </message>
    <message>
        <source>which column of the file is which is not known</source>
        <translation>welche Spalte der Datei welche ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Say it with --map reference=COLUMN …; the file has: %1.</source>
        <translation>Geben Sie es mit --map reference=COLUMN … an; die Datei hat: %1.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 ist yes oder no</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 hat höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>self-billing-next is a number from 1 on, or none</source>
        <translation>self-billing-next ist eine Zahl ab 1 oder none</translation>
    </message>
    <message>
        <source>numbers up to %1 are given already</source>
        <translation>Nummern bis %1 sind schon vergeben</translation>
    </message>
    <message>
        <source>numbers of invoices follow one another: the next one is %1</source>
        <translation>Gutschriftnummern folgen aufeinander: Die nächste ist %1</translation>
    </message>
    <message>
        <source>A new prefix begins a new series.</source>
        <translation>Ein neues Präfix beginnt eine neue Reihe.</translation>
    </message>
    <message>
        <source>%1 paid payouts wait for the numbers of their self-billing invoices: the participants could not be written down encrypted. Once the keychain holds the key of payout details, they get them with the next result, or when self-billing-next is said again.</source>
        <translation>%1 bezahlte Auszahlungen warten auf die Nummern ihrer Gutschriften (Self-Billing): Die Teilnehmer konnten nicht verschlüsselt festgehalten werden. Sobald der Schlüsselbund den Schlüssel der Auszahlungsdaten enthält, erhalten sie diese mit dem nächsten Ergebnis oder wenn self-billing-next erneut angegeben wird.</translation>
    </message>
    <message>
        <source>change the rules of payouts</source>
        <translation>die Regeln für Auszahlungen ändern</translation>
    </message>
    <message>
        <source>change-days is a number of days</source>
        <translation>change-days ist eine Anzahl von Tagen</translation>
    </message>
    <message>
        <source>suspended-sales is one of earn, earn-nothing</source>
        <translation>suspended-sales ist eines von earn, earn-nothing</translation>
    </message>
    <message>
        <source>two-person is one of %1</source>
        <translation>two-person ist eines von %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>%1 was taken to be &quot;%2&quot;, for this time only: an admin stores it with %3.</source>
        <translation>%1 wurde als „%2“ angenommen, nur dieses Mal: Ein Admin speichert es mit %3.</translation>
    </message>
    <message>
        <source>%1 is stored as &quot;%2&quot; from now on: %3 changes it.</source>
        <translation>%1 ist ab jetzt als „%2“ gespeichert: %3 ändert es.</translation>
    </message>
    <message>
        <source>change what payout files are made of</source>
        <translation>ändern, woraus Auszahlungsdateien bestehen</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;</source>
        <translation>%1 hat keine Einstellung „%2“</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es hat keine.</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist keines von %2</translation>
    </message>
    <message>
        <source>a setting has at most %1 characters</source>
        <translation>eine Einstellung hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>these books came back from a backup after the batch was made; it may have been paid meanwhile</source>
        <translation>diese Bücher kamen aus einer Sicherung zurück, nachdem der Lauf erstellt wurde; er kann inzwischen bezahlt sein</translation>
    </message>
    <message>
        <source>reward %1 (%2) was refunded or changed since the batch was made</source>
        <translation>die Prämie %1 (%2) wurde erstattet oder geändert, seit der Lauf erstellt wurde</translation>
    </message>
    <message>
        <source>reward %1 (%2) is held for review since: %3</source>
        <translation>die Prämie %1 (%2) ist seitdem zur Prüfung zurückgehalten: %3</translation>
    </message>
    <message>
        <source>the participant of %1 is suspended</source>
        <translation>der Teilnehmer von %1 ist gesperrt</translation>
    </message>
    <message>
        <source>what the participant of %1 owes back has changed since the batch was made</source>
        <translation>was der Teilnehmer von %1 zurückschuldet, hat sich geändert, seit der Lauf erstellt wurde</translation>
    </message>
    <message>
        <source>It cannot be exported: %1. Discard it and make it anew.</source>
        <translation>Er kann nicht exportiert werden: %1. Verwerfen Sie ihn und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Export uncertain: whether %1 was written is not known. Export it again: the bytes are the same, and so are the references.</source>
        <translation>Export ungewiss: Ob %1 geschrieben wurde, ist nicht bekannt. Exportieren Sie erneut: Die Bytes sind dieselben, die Referenzen auch.</translation>
    </message>
    <message>
        <source>approve payouts</source>
        <translation>Auszahlungen freigeben</translation>
    </message>
    <message>
        <source>%1 prepared this batch, or changed a payout method in it; somebody else has to approve it</source>
        <translation>%1 hat diesen Lauf vorbereitet oder einen Auszahlungsweg darin geändert; jemand anderes muss ihn freigeben</translation>
    </message>
    <message>
        <source>Another approver: batch approve %1 --as MEMBER.</source>
        <translation>Ein anderer Freigeber: batch approve %1 --as MEMBER.</translation>
    </message>
    <message>
        <source>%1 is paid by line %2 of this batch; nobody approves an own reward</source>
        <translation>%1 wird durch Zeile %2 dieses Laufs bezahlt; niemand gibt die eigene Prämie frei</translation>
    </message>
    <message>
        <source>the lines of %1 are not those it was made of</source>
        <translation>die Zeilen von %1 sind nicht die, aus denen er erstellt wurde</translation>
    </message>
    <message>
        <source>the batch is not what was shown</source>
        <translation>der Lauf ist nicht der gezeigte</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew.</source>
        <translation>Verwerfen Sie den Lauf und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed: it is good for 72 hours</source>
        <translation>die Freigabe von %1 ist abgelaufen: Sie gilt 72 Stunden</translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation>Geben Sie ihn erneut frei.</translation>
    </message>
    <message>
        <source>%1 needs the approval of a second person</source>
        <translation>%1 braucht die Freigabe einer zweiten Person</translation>
    </message>
    <message>
        <source>batch approve %1 --as MEMBER</source>
        <translation>batch approve %1 --as MEMBER</translation>
    </message>
    <message>
        <source>seal payouts</source>
        <translation>Auszahlungen versiegeln</translation>
    </message>
    <message>
        <source>the seal of %1 does not match its lines</source>
        <translation>das Siegel von %1 passt nicht zu seinen Zeilen</translation>
    </message>
    <message>
        <source>the ledger is not the one that %1 was sealed over</source>
        <translation>das Journal ist nicht das, über dem %1 versiegelt wurde</translation>
    </message>
    <message>
        <source>these books came back from a backup after %1 was made; it may have been paid meanwhile</source>
        <translation>diese Bücher kamen aus einer Sicherung zurück, nachdem %1 erstellt wurde; er kann inzwischen bezahlt sein</translation>
    </message>
    <message>
        <source>Look at the provider; if nothing was paid, discard the batch and make it anew.</source>
        <translation>Sehen Sie beim Anbieter nach; wurde nichts bezahlt, verwerfen Sie den Lauf und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed since it was sealed</source>
        <translation>die Freigabe von %1 ist seit dem Versiegeln abgelaufen</translation>
    </message>
    <message>
        <source>the seal of %1 is broken: %2</source>
        <translation>das Siegel von %1 ist gebrochen: %2</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew; nothing was written.</source>
        <translation>Verwerfen Sie den Lauf und erstellen Sie ihn neu; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is paid</source>
        <translation>eine Prüfung der Bücher ist fehlgeschlagen (%1), daher wird nichts bezahlt</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot; to see the difference.</source>
        <translation>Führen Sie &quot;verify&quot; aus, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>these books are not the ones that this computer&apos;s keychain knows</source>
        <translation>diese Bücher sind nicht die, die der Schlüsselbund dieses Computers kennt</translation>
    </message>
    <message>
        <source>the participant of %1 has no such payout method any more</source>
        <translation>der Teilnehmer von %1 hat diesen Auszahlungsweg nicht mehr</translation>
    </message>
    <message>
        <source>the participant of %1 has another payout method by now</source>
        <translation>der Teilnehmer von %1 hat inzwischen einen anderen Auszahlungsweg</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>die Freigabe von %1: %2</translation>
    </message>
    <message>
        <source>the seal of %1: %2</source>
        <translation>das Siegel von %1: %2</translation>
    </message>
    <message>
        <source>the key in the keychain is not the one of these books</source>
        <translation>der Schlüssel im Schlüsselbund ist nicht der dieser Bücher</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has their key.</source>
        <translation>Öffnen Sie die Bücher auf dem Computer, dessen Schlüsselbund ihren Schlüssel hat.</translation>
    </message>
    <message>
        <source>payout details are encrypted, and the keychain is locked</source>
        <translation>Auszahlungsdaten sind verschlüsselt, und der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>payout details are kept encrypted, and there is no keychain for their key</source>
        <translation>Auszahlungsdaten werden verschlüsselt aufbewahrt, und es gibt keinen Schlüsselbund für ihren Schlüssel</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by REFERRAL_DESK_SECRET_DATA_KEY.</source>
        <translation>Starten Sie einen Schlüsselbunddienst oder geben Sie den Schlüssel mit REFERRAL_DESK_SECRET_DATA_KEY an.</translation>
    </message>
    <message>
        <source>the key of the payout details is not in this computer&apos;s keychain</source>
        <translation>der Schlüssel der Auszahlungsdaten ist nicht im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has it; nothing was changed.</source>
        <translation>Öffnen Sie die Bücher auf dem Computer, dessen Schlüsselbund ihn hat; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>there is no key for payout details yet</source>
        <translation>es gibt noch keinen Schlüssel für Auszahlungsdaten</translation>
    </message>
    <message>
        <source>%1 is no table: its bytes are made by the program</source>
        <translation>%1 ist keine Tabelle: Die Bytes erzeugt das Programm</translation>
    </message>
    <message>
        <source>Its data can be edited as a file: batch formats show %1 --output FILE.</source>
        <translation>Die Daten können als Datei bearbeitet werden: batch formats show %1 --output FILE.</translation>
    </message>
    <message>
        <source>The copy that was put into use is not there any more: the program&apos;s own data is used.</source>
        <translation>Die in Gebrauch genommene Kopie ist nicht mehr da: Es gelten die eigenen Daten des Programms.</translation>
    </message>
    <message>
        <source>The copy was put there or changed outside of the program.</source>
        <translation>Die Kopie wurde außerhalb des Programms dort abgelegt oder geändert.</translation>
    </message>
    <message>
        <source>%1 has no layout &quot;%2&quot;</source>
        <translation>%1 hat kein Layout „%2“</translation>
    </message>
    <message>
        <source>between 0 and %1 days</source>
        <translation>zwischen 0 und %1 Tagen</translation>
    </message>
    <message>
        <source>this payout method has no destination any more</source>
        <translation>dieser Auszahlungsweg hat kein Ziel mehr</translation>
    </message>
    <message>
        <source>see tax numbers</source>
        <translation>Steuernummern sehen</translation>
    </message>
    <message>
        <source>change tax numbers</source>
        <translation>Steuernummern ändern</translation>
    </message>
    <message>
        <source>a tax number has at most %1 letters, digits, dashes, strokes and points</source>
        <translation>eine Steuernummer hat höchstens %1 Buchstaben, Ziffern, Bindestriche, Schrägstriche und Punkte</translation>
    </message>
    <message>
        <source>change where people are paid</source>
        <translation>ändern, wohin Personen bezahlt werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a least amount for each of some currencies</source>
        <translation>„%1“ ist kein Mindestbetrag für jede von mehreren Währungen</translation>
    </message>
    <message>
        <source>For example &quot;75.00 USD, 60.00 EUR&quot;, or &quot;none&quot;.</source>
        <translation>Zum Beispiel &quot;75.00 USD, 60.00 EUR&quot; oder &quot;none&quot;.</translation>
    </message>
    <message>
        <source>the participant has no payout method</source>
        <translation>der Teilnehmer hat keinen Auszahlungsweg</translation>
    </message>
    <message>
        <source>the payout method was changed on %1</source>
        <translation>der Auszahlungsweg wurde am %1 geändert</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ist keines von %1</translation>
    </message>
    <message>
        <source>is no currency (USD)</source>
        <translation>ist keine Währung (USD)</translation>
    </message>
    <message>
        <source>this file is no recovery kit</source>
        <translation>diese Datei ist kein Wiederherstellungspaket</translation>
    </message>
    <message>
        <source>&quot;recovery-kit save&quot; writes one.</source>
        <translation>&quot;recovery-kit save&quot; schreibt eines.</translation>
    </message>
    <message>
        <source>payout details</source>
        <translation>Auszahlungsdaten</translation>
    </message>
    <message>
        <source>signature of the books</source>
        <translation>Signatur der Bücher</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>Signatur von %1</translation>
    </message>
    <message>
        <source>save the keys of these books</source>
        <translation>die Schlüssel dieser Bücher sichern</translation>
    </message>
    <message>
        <source>there is no keychain service, so there are no keys to save</source>
        <translation>es gibt keinen Schlüsselbunddienst, daher sind keine Schlüssel zu sichern</translation>
    </message>
    <message>
        <source>there are no keys yet</source>
        <translation>es gibt noch keine Schlüssel</translation>
    </message>
    <message>
        <source>They are made with the first payout method and the first approval.</source>
        <translation>Sie entstehen mit dem ersten Auszahlungsweg und der ersten Freigabe.</translation>
    </message>
    <message>
        <source>this is the recovery kit of other books</source>
        <translation>das ist das Wiederherstellungspaket anderer Bücher</translation>
    </message>
    <message>
        <source>bring the keys of these books back</source>
        <translation>die Schlüssel dieser Bücher zurückholen</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Cancellation of self-billing invoice %1 of %2: the payment came back</source>
        <translation>Storno der Gutschrift (Self-Billing) %1 vom %2: Die Zahlung kam zurück</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Gutschrift (Self-Billing) %1</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 nimmt %2 nicht an</translation>
    </message>
    <message>
        <source>there is no currency that the layout &quot;%1&quot; takes</source>
        <translation>es gibt keine Währung, die das Layout „%1“ annimmt</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2.</source>
        <translation>Es werden keine Gutschriftnummern (Self-Billing) vergeben: Diese Bücher kamen am %1 aus einer Sicherung zurück, und seit deren Erstellung vergebene Nummern fehlen darin. Ein Admin sieht die letzte Nummer nach und gibt die nächste mit &quot;batch rules self-billing-next=N&quot; an; nach diesen Büchern ist es %2.</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2. %3 paid payouts wait for theirs.</source>
        <translation>Es werden keine Gutschriftnummern (Self-Billing) vergeben: Diese Bücher kamen am %1 aus einer Sicherung zurück, und seit deren Erstellung vergebene Nummern fehlen darin. Ein Admin sieht die letzte Nummer nach und gibt die nächste mit &quot;batch rules self-billing-next=N&quot; an; nach diesen Büchern ist es %2. %3 bezahlte Auszahlungen warten auf ihre.</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formate: %1.</translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <translation>Einstellungen: %1.</translation>
    </message>
    <message>
        <source>adopt codes</source>
        <translation>Codes übernehmen</translation>
    </message>
    <message>
        <source>name a code and its participant, or neither</source>
        <translation>nennen Sie einen Code und seinen Teilnehmer oder keines von beiden</translation>
    </message>
    <message>
        <source>there is no such participant</source>
        <translation>es gibt keinen solchen Teilnehmer</translation>
    </message>
    <message>
        <source>it belongs to another participant</source>
        <translation>er gehört einem anderen Teilnehmer</translation>
    </message>
    <message>
        <source>there is no promotion code &quot;%1&quot; at the provider</source>
        <translation>beim Anbieter gibt es keinen Promotion-Code „%1“</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 übernommen</translation>
    </message>
    <message>
        <source>switch codes off</source>
        <translation>Codes abschalten</translation>
    </message>
    <message>
        <source>name the codes</source>
        <translation>nennen Sie die Codes</translation>
    </message>
    <message>
        <source>no promotion code &quot;%1&quot; is known</source>
        <translation>es ist kein Promotion-Code „%1“ bekannt</translation>
    </message>
    <message>
        <source>Sync first; codes list shows the ones there are.</source>
        <translation>Gleichen Sie zuerst ab; codes list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>%1 deactivated, %2 not</source>
        <translation>%1 abgeschaltet, %2 nicht</translation>
    </message>
    <message>
        <source>does not take part in %1</source>
        <translation>nimmt nicht teil an %1</translation>
    </message>
    <message>
        <source>this text is or was a code already</source>
        <translation>dieser Text ist oder war bereits ein Code</translation>
    </message>
    <message>
        <source>was switched off; name the participant to make another one</source>
        <translation>wurde abgeschaltet; nennen Sie den Teilnehmer, um einen neuen anzulegen</translation>
    </message>
    <message>
        <source>it exists there and was switched off</source>
        <translation>er besteht dort und wurde abgeschaltet</translation>
    </message>
    <message>
        <source>its outcome is not known yet</source>
        <translation>sein Ergebnis ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>it was written down for account %1 (%2)</source>
        <translation>er wurde für das Konto %1 (%2) vermerkt</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again</source>
        <translation>die Uhren dieses Computers und des Anbieters weichen zu stark ab, um erneut zu senden</translation>
    </message>
    <message>
        <source>the provider repeats its error for a day; it is sent again after that</source>
        <translation>der Anbieter wiederholt seinen Fehler einen Tag lang; danach wird erneut gesendet</translation>
    </message>
    <message>
        <source>the look-up gave no clear answer (%1)</source>
        <translation>das Nachschlagen gab keine klare Antwort (%1)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may make coupons and promotion codes; what is open goes on then.</source>
        <translation>Verbinden Sie %1 neu mit einem Schlüssel, der Coupons und Promotion-Codes anlegen darf; Offenes geht dann weiter.</translation>
    </message>
    <message>
        <source>Run it again when the provider can be reached.</source>
        <translation>Führen Sie es erneut aus, wenn der Anbieter erreichbar ist.</translation>
    </message>
    <message>
        <source>Run it again later; it goes on where it stopped.</source>
        <translation>Führen Sie es später erneut aus; es macht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>%1 exists at the provider, but %2</source>
        <translation>%1 besteht beim Anbieter, aber %2</translation>
    </message>
    <message>
        <source>the coupon could not be made (%1)</source>
        <translation>der Coupon konnte nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>Choose another coupon; nothing was made with this one.</source>
        <translation>Wählen Sie einen anderen Coupon; mit diesem wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>%1 codes in a row were refused: %2</source>
        <translation>%1 Codes nacheinander wurden abgelehnt: %2</translation>
    </message>
    <message>
        <source>Mend what the provider names, give up what is open, and order again.</source>
        <translation>Beheben Sie, was der Anbieter nennt, geben Sie Offenes auf und bestellen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 outcomes in a row are unknown</source>
        <translation>%1 Ergebnisse nacheinander sind unbekannt</translation>
    </message>
    <message>
        <source>Run it again when the provider answers; it looks them up first.</source>
        <translation>Führen Sie es erneut aus, wenn der Anbieter antwortet; es schlägt sie zuerst nach.</translation>
    </message>
    <message>
        <source>%1 gives no discount to those who are referred</source>
        <translation>%1 gibt Geworbenen keinen Rabatt</translation>
    </message>
    <message>
        <source>Name a coupon that exists, or say what the code takes off.</source>
        <translation>Nennen Sie einen vorhandenen Coupon oder geben Sie an, was der Code abzieht.</translation>
    </message>
    <message>
        <source>the codes would have expired already</source>
        <translation>die Codes wären bereits abgelaufen</translation>
    </message>
    <message>
        <source>a code has to be usable once at least</source>
        <translation>ein Code muss mindestens einmal verwendbar sein</translation>
    </message>
    <message>
        <source>a least amount must be above zero, one for each currency</source>
        <translation>ein Mindestbetrag muss über null liegen, einer je Währung</translation>
    </message>
    <message>
        <source>%1 created, %2 not created, %3 uncertain, %4 open</source>
        <translation>%1 erstellt, %2 nicht erstellt, %3 ungewiss, %4 offen</translation>
    </message>
    <message>
        <source>%1 has no connection in use</source>
        <translation>%1 hat keine verwendete Verbindung</translation>
    </message>
    <message>
        <source>%1 has no connection &quot;%2&quot;</source>
        <translation>%1 hat keine Verbindung „%2“</translation>
    </message>
    <message>
        <source>Connect one again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>a text is given for exactly one participant</source>
        <translation>ein Text wird für genau einen Teilnehmer angegeben</translation>
    </message>
    <message>
        <source>%1 is a shop and has no coupons</source>
        <translation>%1 ist ein Shop und hat keine Coupons</translation>
    </message>
    <message>
        <source>Say what the codes take off, or leave the connection out.</source>
        <translation>Geben Sie an, was die Codes abziehen, oder lassen Sie die Verbindung weg.</translation>
    </message>
    <message>
        <source>the coupon %1 can no longer be redeemed at %2</source>
        <translation>der Coupon %1 kann bei %2 nicht mehr eingelöst werden</translation>
    </message>
    <message>
        <source>the coupon %1 does not exist at %2</source>
        <translation>der Coupon %1 existiert bei %2 nicht</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>create codes</source>
        <translation>Codes erstellen</translation>
    </message>
    <message>
        <source>give up codes</source>
        <translation>Codes aufgeben</translation>
    </message>
    <message>
        <source>these books came back from a backup, and it may have been given before; look, then confirm with rewards confirm-unissued</source>
        <translation>diese Bücher kamen aus einer Sicherung zurück, und sie wurde vielleicht schon gegeben; sehen Sie nach und bestätigen Sie dann mit rewards confirm-unissued</translation>
    </message>
    <message>
        <source>%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it with members email %1 ADDRESS</source>
        <translation>%1 hat hier keine E-Mail-Adresse, daher ist nicht erkennbar, ob eine Prämie die eigene ist; legen Sie sie mit members email %1 ADDRESS fest</translation>
    </message>
    <message>
        <source>there is no conversion &quot;%1&quot;</source>
        <translation>es gibt keine Conversion „%1“</translation>
    </message>
    <message>
        <source>A conversion is a paid invoice, or a charge without one, with an amount; give the provider&apos;s id. Trials, free invoices and unpaid ones are none, and so earn nothing.</source>
        <translation>Eine Conversion ist eine bezahlte Rechnung oder eine Zahlung ohne Rechnung, mit einem Betrag; geben Sie die ID des Anbieters an. Testphasen, kostenlose und unbezahlte Rechnungen zählen nicht und bringen daher nichts ein.</translation>
    </message>
    <message>
        <source>several connections know &quot;%1&quot;</source>
        <translation>mehrere Verbindungen kennen „%1“</translation>
    </message>
    <message>
        <source>Say which one: %1.</source>
        <translation>Geben Sie an, welche: %1.</translation>
    </message>
    <message>
        <source>clear flags</source>
        <translation>Verdacht aufheben</translation>
    </message>
    <message>
        <source>confirm flags</source>
        <translation>Verdacht bestätigen</translation>
    </message>
    <message>
        <source>to %1 needs a reason</source>
        <translation>%1 braucht einen Grund</translation>
    </message>
    <message>
        <source>a person holds reward %1</source>
        <translation>eine Person hält die Prämie %1 zurück</translation>
    </message>
    <message>
        <source>End the hold with rewards release.</source>
        <translation>Beenden Sie das Zurückhalten mit rewards release.</translation>
    </message>
    <message>
        <source>%1 ends by itself when the provider says so</source>
        <translation>%1 endet von selbst, wenn der Anbieter es meldet</translation>
    </message>
    <message>
        <source>nobody decides about an own reward</source>
        <translation>niemand entscheidet über die eigene Prämie</translation>
    </message>
    <message>
        <source>Reward %1 is for %2: ask another member.</source>
        <translation>Die Prämie %1 ist für %2: Fragen Sie ein anderes Mitglied.</translation>
    </message>
    <message>
        <source>reward %1 is %2 and cannot be rejected</source>
        <translation>die Prämie %1 ist %2 und kann nicht abgelehnt werden</translation>
    </message>
    <message>
        <source>no flag %1 holds anything</source>
        <translation>kein Verdacht %1 hält etwas zurück</translation>
    </message>
    <message>
        <source>referral-desk flags list shows what is held.</source>
        <translation>referral-desk flags list zeigt, was zurückgehalten wird.</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>Prämien %1</translation>
    </message>
    <message>
        <source>it is on its way; its outcome is not known yet</source>
        <translation>sie ist unterwegs; ihr Ergebnis ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>it is in a batch</source>
        <translation>sie ist in einem Lauf</translation>
    </message>
    <message>
        <source>it was issued before (%1)</source>
        <translation>sie wurde bereits ausgegeben (%1)</translation>
    </message>
    <message>
        <source>it is %1, not approved</source>
        <translation>sie ist %1, nicht freigegeben</translation>
    </message>
    <message>
        <source>issuing by hand needs the reference of the payment</source>
        <translation>die Ausgabe von Hand braucht die Referenz der Zahlung</translation>
    </message>
    <message>
        <source>For example the number of the bank transfer.</source>
        <translation>Zum Beispiel die Nummer der Überweisung.</translation>
    </message>
    <message>
        <source>a reference has at most %1 characters</source>
        <translation>eine Referenz hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>das Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>issue rewards</source>
        <translation>Prämien ausgeben</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is issued</source>
        <translation>eine Prüfung der Bücher schlug fehl (%1), daher wird nichts ausgegeben</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued</source>
        <translation>%1 ausgegeben, %2 nicht ausgegeben</translation>
    </message>
    <message>
        <source>%1 %2 are owed back; issuing by hand takes that off, or write it off first</source>
        <translation>%1 %2 werden zurückgefordert; die Ausgabe von Hand zieht das ab, oder buchen Sie es zuerst aus</translation>
    </message>
    <message>
        <source>the run ended early</source>
        <translation>der Vorgang endete vorzeitig</translation>
    </message>
    <message>
        <source>nobody has ordered to issue just now</source>
        <translation>gerade hat niemand die Ausgabe angeordnet</translation>
    </message>
    <message>
        <source>its batch was not paid (%1) and waits as a draft there</source>
        <translation>ihr Lauf wurde nicht bezahlt (%1) und wartet dort als Entwurf</translation>
    </message>
    <message>
        <source>its batch is paid</source>
        <translation>ihr Lauf ist bezahlt</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>sie wurde storniert</translation>
    </message>
    <message>
        <source>reward %1: %2</source>
        <translation>Prämie %1: %2</translation>
    </message>
    <message>
        <source>one of its rewards is settled already</source>
        <translation>eine ihrer Prämien ist bereits abgewickelt</translation>
    </message>
    <message>
        <source>sent; it can be asked for from %1 on</source>
        <translation>gesendet; ab %1 kann danach gefragt werden</translation>
    </message>
    <message>
        <source>another request used the same id; a person has to look at the provider</source>
        <translation>eine andere Anfrage hat dieselbe ID verwendet; eine Person muss beim Anbieter nachsehen</translation>
    </message>
    <message>
        <source>it was refused when it was sent again (%1), which says nothing about the first time; a person has to look at the provider</source>
        <translation>sie wurde beim erneuten Senden abgelehnt (%1), was nichts über das erste Mal sagt; eine Person muss beim Anbieter nachsehen</translation>
    </message>
    <message>
        <source>it was sent so long ago that the provider may have forgotten its id; a person has to look there</source>
        <translation>sie wurde vor so langer Zeit gesendet, dass der Anbieter ihre ID vergessen haben kann; eine Person muss dort nachsehen</translation>
    </message>
    <message>
        <source>the receiver could not be read (%1)</source>
        <translation>der Empfänger war nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>it may have been paid, and it must not be sent again (%1); a person has to look at the provider</source>
        <translation>sie wurde vielleicht bezahlt und darf nicht erneut gesendet werden (%1); eine Person muss beim Anbieter nachsehen</translation>
    </message>
    <message>
        <source>the provider says it came back (%1), but the books do not hold it as issued</source>
        <translation>laut Anbieter kam sie zurück (%1), aber in den Büchern gilt sie nicht als ausgegeben</translation>
    </message>
    <message>
        <source>it came back: %1</source>
        <translation>sie kam zurück: %1</translation>
    </message>
    <message>
        <source>subscription %1 gets another reward in the same run</source>
        <translation>das Abonnement %1 erhält im selben Vorgang eine andere Prämie</translation>
    </message>
    <message>
        <source>insufficient funds: %1 %2 are there, and the rewards before it take %3</source>
        <translation>zu wenig Guthaben: %1 %2 sind vorhanden, und die Prämien davor brauchen %3</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3)</source>
        <translation>der Schlüssel von %1 gehört zum Konto %2 (%3)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key of its own account.</source>
        <translation>Verbinden Sie %1 erneut mit einem Schlüssel des eigenen Kontos.</translation>
    </message>
    <message>
        <source>the provider repeats a server error for it, and it was not found; a person may send it again or end it</source>
        <translation>der Anbieter meldet dafür wiederholt einen Serverfehler, und sie wurde nicht gefunden; eine Person kann sie erneut senden oder beenden</translation>
    </message>
    <message>
        <source>it was sent with another account (%1, %2)</source>
        <translation>sie wurde mit einem anderen Konto gesendet (%1, %2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again; set the clock right</source>
        <translation>die Uhren dieses Computers und des Anbieters weichen zu stark ab, um sie erneut zu senden; stellen Sie die Uhr richtig</translation>
    </message>
    <message>
        <source>sent; it can be looked up from %1 on</source>
        <translation>gesendet; ab %1 kann sie nachgeschlagen werden</translation>
    </message>
    <message>
        <source>another request used the same key; a person has to look at the provider</source>
        <translation>eine andere Anfrage hat denselben Schlüssel verwendet; eine Person muss beim Anbieter nachsehen</translation>
    </message>
    <message>
        <source>not sent yet: whether it was given before could not be found out (%1)</source>
        <translation>noch nicht gesendet: ob sie schon gegeben wurde, ließ sich nicht feststellen (%1)</translation>
    </message>
    <message>
        <source>it was not found at the provider; to be sure it is looked for once more from %1 on</source>
        <translation>sie wurde beim Anbieter nicht gefunden; zur Sicherheit wird ab %1 noch einmal gesucht</translation>
    </message>
    <message>
        <source>nothing about this reward is uncertain</source>
        <translation>an dieser Prämie ist nichts ungewiss</translation>
    </message>
    <message>
        <source>it is looked up and, if it is not there, sent again by itself</source>
        <translation>sie wird nachgeschlagen und, wenn sie nicht da ist, von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Issue again, or wait for the next look-up.</source>
        <translation>Geben Sie erneut aus oder warten Sie auf das nächste Nachschlagen.</translation>
    </message>
    <message>
        <source>it was sent a moment ago</source>
        <translation>sie wurde gerade eben gesendet</translation>
    </message>
    <message>
        <source>Wait some minutes.</source>
        <translation>Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>it was not found, but it takes two look-ups a day apart to be sure</source>
        <translation>sie wurde nicht gefunden, aber sicher ist das erst nach zweimaligem Nachschlagen im Abstand eines Tages</translation>
    </message>
    <message>
        <source>Try again from %1 on.</source>
        <translation>Versuchen Sie es ab %1 erneut.</translation>
    </message>
    <message>
        <source>the sale changed before it was sent</source>
        <translation>der Verkauf hat sich vor dem Senden geändert</translation>
    </message>
    <message>
        <source>reward %1 of an open intent is missing</source>
        <translation>die Prämie %1 eines offenen Vorhabens fehlt</translation>
    </message>
    <message>
        <source>the participant was suspended meanwhile</source>
        <translation>der Teilnehmer wurde inzwischen gesperrt</translation>
    </message>
    <message>
        <source>the receiver or the terms changed since</source>
        <translation>der Empfänger oder die Bedingungen haben sich seitdem geändert</translation>
    </message>
    <message>
        <source>it could be issued now, but nobody has agreed to that yet</source>
        <translation>sie könnte jetzt ausgegeben werden, aber dem hat noch niemand zugestimmt</translation>
    </message>
    <message>
        <source>an earlier attempt is not resolved yet</source>
        <translation>ein früherer Versuch ist noch nicht geklärt</translation>
    </message>
    <message>
        <source>it has changed since it was listed</source>
        <translation>sie hat sich seit der Auflistung geändert</translation>
    </message>
    <message>
        <source>another credit for this customer is on its way; what becomes of it comes first</source>
        <translation>eine andere Gutschrift für diesen Kunden ist unterwegs; zuerst muss feststehen, was daraus wird</translation>
    </message>
    <message>
        <source>another reward for this subscription is on its way</source>
        <translation>eine andere Prämie für dieses Abonnement ist unterwegs</translation>
    </message>
    <message>
        <source>an earlier attempt already made %1 with other terms (%2)</source>
        <translation>ein früherer Versuch hat %1 bereits mit anderen Bedingungen erstellt (%2)</translation>
    </message>
    <message>
        <source>it changed meanwhile</source>
        <translation>sie hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>another attempt is under way</source>
        <translation>ein anderer Versuch läuft</translation>
    </message>
    <message>
        <source>reward %1 is missing</source>
        <translation>die Prämie %1 fehlt</translation>
    </message>
    <message>
        <source>it is %1 by now, not approved</source>
        <translation>sie ist inzwischen %1, nicht freigegeben</translation>
    </message>
    <message>
        <source>its customer was removed meanwhile</source>
        <translation>ihr Kunde wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>the receiver&apos;s e-mail was changed meanwhile</source>
        <translation>die E-Mail-Adresse des Empfängers wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>its customer has another account now</source>
        <translation>ihr Kunde hat jetzt ein anderes Konto</translation>
    </message>
    <message>
        <source>the payout method was changed meanwhile</source>
        <translation>der Auszahlungsweg wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the step before it did not succeed</source>
        <translation>der Schritt davor ist nicht gelungen</translation>
    </message>
    <message>
        <source>sent, but its outcome could not be written down; it is looked up first (%1)</source>
        <translation>gesendet, aber das Ergebnis konnte nicht festgehalten werden; es wird zuerst nachgeschlagen (%1)</translation>
    </message>
    <message>
        <source>a subscription is chosen for exactly one reward</source>
        <translation>ein Abonnement wird für genau eine Prämie gewählt</translation>
    </message>
    <message>
        <source>there is no connection to %1 in %2 mode that could pay it</source>
        <translation>es gibt keine Verbindung zu %1 im %2-Modus, die sie bezahlen könnte</translation>
    </message>
    <message>
        <source>there are several connections to %1: %2; say which one</source>
        <translation>es gibt mehrere Verbindungen zu %1: %2; geben Sie an, welche</translation>
    </message>
    <message>
        <source>it was entered by hand and campaign &quot;%1&quot; has several connections, so nobody can tell which account the credit belongs to; issue it by hand</source>
        <translation>sie wurde von Hand erfasst, und die Kampagne „%1“ hat mehrere Verbindungen, daher ist nicht erkennbar, zu welchem Konto die Gutschrift gehört; geben Sie sie von Hand aus</translation>
    </message>
    <message>
        <source>it was earned through %1, where nothing is given via %2</source>
        <translation>sie wurde über %1 verdient, wo nichts über %2 gegeben wird</translation>
    </message>
    <message>
        <source>a reward of kind %1 is not issued via %2</source>
        <translation>eine Prämie der Art %1 wird nicht über %2 ausgegeben</translation>
    </message>
    <message>
        <source>there is not enough money at %1: %2</source>
        <translation>bei %1 ist nicht genug Geld: %2</translation>
    </message>
    <message>
        <source>Add money there; nothing more was sent.</source>
        <translation>Laden Sie dort Geld auf; mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may do this; what is open goes on then.</source>
        <translation>Verbinden Sie %1 erneut mit einem Schlüssel, der das darf; Offenes läuft dann weiter.</translation>
    </message>
    <message>
        <source>It is sent when the provider can be reached.</source>
        <translation>Sie wird gesendet, sobald der Anbieter erreichbar ist.</translation>
    </message>
    <message>
        <source>refused when it was sent again (%1); whether an earlier attempt arrived is found out first</source>
        <translation>beim erneuten Senden abgelehnt (%1); ob ein früherer Versuch ankam, wird zuerst festgestellt</translation>
    </message>
    <message>
        <source>not accepted yet, it is sent again later (%1)</source>
        <translation>noch nicht angenommen, sie wird später erneut gesendet (%1)</translation>
    </message>
    <message>
        <source>the outcome is unknown until it is looked up (%1)</source>
        <translation>das Ergebnis ist bis zum Nachschlagen unbekannt (%1)</translation>
    </message>
    <message>
        <source>Try again when the provider answers.</source>
        <translation>Versuchen Sie es erneut, wenn der Anbieter antwortet.</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain</source>
        <translation>%1 ausgegeben, %2 nicht ausgegeben, %3 ungewiss</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>der Anbieter konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>ein Grund ist nötig</translation>
    </message>
    <message>
        <source>it is %1, its outcome is not uncertain</source>
        <translation>sie ist %1, ihr Ergebnis ist nicht ungewiss</translation>
    </message>
    <message>
        <source>the provider has taken it and says what becomes of it (%1)</source>
        <translation>der Anbieter hat sie angenommen und meldet, was daraus wird (%1)</translation>
    </message>
    <message>
        <source>Cancel it at the provider; what is not claimed comes back by itself.</source>
        <translation>Stornieren Sie sie beim Anbieter; nicht Abgeholtes kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>the provider has not taken it yet; it is sent again by itself</source>
        <translation>der Anbieter hat sie noch nicht angenommen; sie wird von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Issue again first.</source>
        <translation>Geben Sie zuerst erneut aus.</translation>
    </message>
    <message>
        <source>it has not been looked for at the provider since it was sent</source>
        <translation>seit dem Senden wurde beim Anbieter nicht danach gesucht</translation>
    </message>
    <message>
        <source>Issue again to look it up, some minutes after it was sent.</source>
        <translation>Geben Sie einige Minuten nach dem Senden erneut aus, um sie nachzuschlagen.</translation>
    </message>
    <message>
        <source>the step before it was abandoned</source>
        <translation>der Schritt davor wurde abgebrochen</translation>
    </message>
    <message>
        <source>reward %1</source>
        <translation>Prämie %1</translation>
    </message>
    <message>
        <source>the workspace&apos;s setting &quot;%1&quot; cannot be read</source>
        <translation>die Einstellung „%1“ des Arbeitsbereichs ist nicht lesbar</translation>
    </message>
    <message>
        <source>a limit must be above zero</source>
        <translation>eine Grenze muss über null liegen</translation>
    </message>
    <message>
        <source>there are two limits in %1</source>
        <translation>in %1 gibt es zwei Grenzen</translation>
    </message>
    <message>
        <source>stop issuing</source>
        <translation>Ausgabe stoppen</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>gestoppt von %1</translation>
    </message>
    <message>
        <source>let rewards be issued again</source>
        <translation>die Ausgabe von Prämien wieder zulassen</translation>
    </message>
    <message>
        <source>on again, by %1</source>
        <translation>wieder zugelassen von %1</translation>
    </message>
    <message>
        <source>set limits of automatic rewards</source>
        <translation>Grenzen automatischer Prämien festlegen</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>festgelegt von %1</translation>
    </message>
    <message>
        <source>issuing is stopped: the books fail the check %1</source>
        <translation>die Ausgabe ist gestoppt: Die Bücher bestehen die Prüfung %1 nicht</translation>
    </message>
    <message>
        <source>Run verify, mend what it names, and run it again.</source>
        <translation>Führen Sie verify aus, beheben Sie, was es nennt, und führen Sie es erneut aus.</translation>
    </message>
    <message>
        <source>issuing was stopped by %1 on %2</source>
        <translation>die Ausgabe wurde von %1 am %2 gestoppt</translation>
    </message>
    <message>
        <source>An admin lets rewards be issued again.</source>
        <translation>Ein Admin lässt die Ausgabe von Prämien wieder zu.</translation>
    </message>
    <message>
        <source>the first sync of its connection is not complete</source>
        <translation>der erste Abgleich ihrer Verbindung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>it is %1, not due</source>
        <translation>sie ist %1, nicht fällig</translation>
    </message>
    <message>
        <source>nobody approves an own reward</source>
        <translation>niemand gibt die eigene Prämie frei</translation>
    </message>
    <message>
        <source>no person holds it; %1 is cleared or confirmed as a flag, with a reason</source>
        <translation>keine Person hält sie zurück; %1 wird als Verdacht aufgehoben oder bestätigt, mit einem Grund</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>nichts hält sie zurück</translation>
    </message>
    <message>
        <source>no change of it is proposed</source>
        <translation>es ist keine Änderung daran vorgeschlagen</translation>
    </message>
    <message>
        <source>it has been given out as %1, and one reward is sent once: %2 %3 more cannot follow under it. Dismiss the change and give the difference in money with &quot;adjust&quot;.</source>
        <translation>sie wurde als %1 ausgegeben, und eine Prämie wird nur einmal gesendet: %2 %3 mehr können darunter nicht folgen. Verwerfen Sie die Änderung und geben Sie die Differenz in Geld mit &quot;adjust&quot;.</translation>
    </message>
    <message>
        <source>nothing about it is in doubt after a restore</source>
        <translation>an ihr ist nach einer Wiederherstellung nichts zweifelhaft</translation>
    </message>
    <message>
        <source>it is already on hold</source>
        <translation>sie wird bereits zurückgehalten</translation>
    </message>
    <message>
        <source>there is no such reward</source>
        <translation>es gibt keine solche Prämie</translation>
    </message>
    <message>
        <source>%1 done, %2 not done</source>
        <translation>%1 erledigt, %2 nicht erledigt</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3), not to %4 (%5)</source>
        <translation>der Schlüssel von %1 gehört zum Konto %2 (%3), nicht zu %4 (%5)</translation>
    </message>
    <message>
        <source>interrupted, to be looked up</source>
        <translation>unterbrochen, wird nachgeschlagen</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain, %4 on their way</source>
        <translation>%1 ausgegeben, %2 nicht ausgegeben, %3 ungewiss, %4 unterwegs</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % Rabatt</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>a row of a bulk operation&apos;s file does not end</source>
        <translation>eine Zeile der Datei eines Massenvorgangs endet nicht</translation>
    </message>
    <message>
        <source>the shop shows what was asked for and an error beside it: %1</source>
        <translation>der Shop zeigt das Verlangte und daneben einen Fehler: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s answer does not show what was asked for: %1</source>
        <translation>die Antwort des Shops zeigt nicht das Verlangte: %1</translation>
    </message>
    <message>
        <source>%1 Shopify asks for: %2</source>
        <translation>%1 Shopify verlangt: %2</translation>
    </message>
    <message>
        <source>the answer holds nothing of what was asked for</source>
        <translation>die Antwort enthält nichts vom Verlangten</translation>
    </message>
    <message>
        <source>the answer is cut or no JSON</source>
        <translation>die Antwort ist abgeschnitten oder kein JSON</translation>
    </message>
    <message>
        <source>the code %1 exists in the shop and is not from here</source>
        <translation>der Code %1 existiert im Shop und stammt nicht von hier</translation>
    </message>
    <message>
        <source>the shop shows the discount without its code</source>
        <translation>der Shop zeigt den Rabatt ohne seinen Code</translation>
    </message>
    <message>
        <source>gift card %1 has the mark, but another amount or customer</source>
        <translation>die Geschenkkarte %1 hat das Kennzeichen, aber einen anderen Betrag oder Kunden</translation>
    </message>
    <message>
        <source>gift card %1 has this reward&apos;s code, amount and customer, but another note</source>
        <translation>die Geschenkkarte %1 hat Code, Betrag und Kunden dieser Prämie, aber eine andere Notiz</translation>
    </message>
    <message>
        <source>the list of gift cards does not go on</source>
        <translation>die Liste der Geschenkkarten geht nicht weiter</translation>
    </message>
    <message>
        <source>the customer has %1 credits of %2, and one of them may be this reward&apos;s</source>
        <translation>der Kunde hat %1 Gutschriften über %2, und eine davon kann zu dieser Prämie gehören</translation>
    </message>
    <message>
        <source>the customer&apos;s store credit got %1 credits of %2 since, and the shop does not say which is this reward&apos;s</source>
        <translation>das Shop-Guthaben des Kunden erhielt seitdem %1 Gutschriften über %2, und der Shop sagt nicht, welche zu dieser Prämie gehört</translation>
    </message>
    <message>
        <source>the shop&apos;s app lacks the permission %1: %2 %3</source>
        <translation>der App des Shops fehlt die Berechtigung %1: %2 %3</translation>
    </message>
    <message>
        <source>Shopify hides store credit: %1</source>
        <translation>Shopify verbirgt Shop-Guthaben: %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist any more</source>
        <translation>der Kunde %1 existiert nicht mehr</translation>
    </message>
    <message>
        <source>the customer has more accounts than can be looked through</source>
        <translation>der Kunde hat mehr Konten, als durchgesehen werden können</translation>
    </message>
    <message>
        <source>Shopify hides what an account of store credit got</source>
        <translation>Shopify verbirgt, was ein Konto für Shop-Guthaben erhalten hat</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop does not go on</source>
        <translation>eine Liste in einer Antwort des Shops geht nicht weiter</translation>
    </message>
    <message>
        <source>a shop takes percentages with two decimals at most</source>
        <translation>ein Shop nimmt Prozentsätze mit höchstens zwei Nachkommastellen an</translation>
    </message>
    <message>
        <source>a discount needs a percentage or an amount</source>
        <translation>ein Rabatt braucht einen Prozentsatz oder einen Betrag</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which there is no amount</source>
        <translation>die Währung des Shops ist %1, wofür es keinen Betrag gibt</translation>
    </message>
    <message>
        <source>Shopify shows this app no e-mail addresses, so the receiver cannot be checked; allow them under API access, Protected customer data</source>
        <translation>Shopify zeigt dieser App keine E-Mail-Adressen, daher kann der Empfänger nicht geprüft werden; erlauben Sie sie unter API access, Protected customer data</translation>
    </message>
    <message>
        <source>customer %1 of the shop has another e-mail address than the receiver</source>
        <translation>der Kunde %1 des Shops hat eine andere E-Mail-Adresse als der Empfänger</translation>
    </message>
    <message>
        <source>customer %1 does not exist in the shop any more</source>
        <translation>der Kunde %1 existiert im Shop nicht mehr</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address to be found by</source>
        <translation>der Empfänger hat keine E-Mail-Adresse, über die er zu finden wäre</translation>
    </message>
    <message>
        <source>no customer of the shop has the receiver&apos;s e-mail address</source>
        <translation>kein Kunde des Shops hat die E-Mail-Adresse des Empfängers</translation>
    </message>
    <message>
        <source>%1 customers of the shop have the receiver&apos;s e-mail address; merge them in the shop</source>
        <translation>%1 Kunden des Shops haben die E-Mail-Adresse des Empfängers; führen Sie sie im Shop zusammen</translation>
    </message>
    <message>
        <source>this reward needs an amount above zero</source>
        <translation>diese Prämie braucht einen Betrag über null</translation>
    </message>
    <message>
        <source>the reward is in %1, the shop&apos;s money is %2</source>
        <translation>die Prämie ist in %1, die Währung des Shops ist %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>the shop gives gift cards of at most %1</source>
        <translation>der Shop gibt Geschenkkarten über höchstens %1</translation>
    </message>
    <message>
        <source>customer %1 gets a gift card of %2, which Shopify sends to them</source>
        <translation>der Kunde %1 erhält eine Geschenkkarte über %2, die ihm Shopify sendet</translation>
    </message>
    <message>
        <source>customer %1 gets store credit of %2, and Shopify writes to them</source>
        <translation>der Kunde %1 erhält Shop-Guthaben über %2, und Shopify schreibt ihm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the permanent address of a shop</source>
        <translation>„%1“ ist nicht die feste Adresse eines Shops</translation>
    </message>
    <message>
        <source>Give the name before .myshopify.com, as in the address of the shop&apos;s admin: --option shop=NAME.</source>
        <translation>Geben Sie den Namen vor .myshopify.com an, wie in der Adresse der Shop-Verwaltung: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Ohne sie kann keine Bestellung gelesen werden: Nichts kann prämiert werden.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Bestellungen, die älter als 60 Tage sind, bleiben verborgen: Frühere Käufe eines Kunden sind nicht bekannt, und Erstattungen älterer Bestellungen sind nicht sichtbar.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>Kunden können nicht gelesen werden: Empfehlungen werden nur über Codes und Links gefunden, nicht über E-Mail, Tag oder Metafeld.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Produkte haben keine Namen, und Regeln für einzelne Produkte können nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Rabattcodes können nicht gelesen oder übernommen werden.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>Es kann kein Rabattcode erstellt werden, weder für einen Teilnehmer noch als Prämie.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>Es kann keine Geschenkkarte gegeben werden: Sie könnte nicht auf ihren Empfänger ausgestellt werden.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>Es kann keine Geschenkkarte gegeben werden.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>Es kann kein Shop-Guthaben gegeben werden: Was ein Konto erhalten hat, kann nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>Es kann kein Shop-Guthaben gegeben werden.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Beantragen Sie es bei Shopify im Dev Dashboard: die App, API access, &quot;Read all orders&quot;. Veröffentlichen Sie dann eine Version mit diesem Scope.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Bitten Sie den Support von Shopify, es für diese App zu erlauben.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Fügen Sie der App im Dev Dashboard den Scope %1 hinzu, veröffentlichen Sie die Version und bestätigen Sie sie im Shop.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Fügen Sie der App in der Shop-Verwaltung den Scope %1 hinzu: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Shopify hides names or e-mail addresses of customers from this app; everything else was read. %1</source>
        <translation>Shopify verbirgt vor dieser App Namen oder E-Mail-Adressen von Kunden; alles andere wurde gelesen. %1</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Namen und E-Mail-Adressen von Kunden sind verborgen: Niemand wird über die E-Mail erkannt, weder ein geworbener Kunde noch ein Teilnehmer, der im Shop eine Prämie erhalten soll.</translation>
    </message>
    <message>
        <source>the shop does not say which one it is</source>
        <translation>der Shop sagt nicht, welcher er ist</translation>
    </message>
    <message>
        <source>Shopify answers with version %1 of its interface instead of %2: this program is too old for it. Update it.</source>
        <translation>Shopify antwortet mit Version %1 seiner Schnittstelle statt %2: Dieses Programm ist zu alt dafür. Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>stopped while waiting for Shopify</source>
        <translation>beim Warten auf Shopify gestoppt</translation>
    </message>
    <message>
        <source>Shopify names a file at an address that is not https</source>
        <translation>Shopify nennt eine Datei an einer Adresse, die nicht https ist</translation>
    </message>
    <message>
        <source>the file of a bulk operation: status %1</source>
        <translation>die Datei eines Massenvorgangs: Status %1</translation>
    </message>
    <message>
        <source>a shop has no coupons: each code has a discount of its own</source>
        <translation>ein Shop hat keine Coupons: Jeder Code hat seinen eigenen Rabatt</translation>
    </message>
    <message>
        <source>a shop has no discounts that last for some months</source>
        <translation>ein Shop hat keine Rabatte, die einige Monate gelten</translation>
    </message>
    <message>
        <source>Choose once or for ever for the codes of the shop.</source>
        <translation>Wählen Sie für die Codes des Shops einmalig oder dauerhaft.</translation>
    </message>
    <message>
        <source>a shop cannot keep a code to first orders</source>
        <translation>ein Shop kann einen Code nicht auf Erstbestellungen beschränken</translation>
    </message>
    <message>
        <source>Leave that out for the shop; once per customer is what codes for one order are.</source>
        <translation>Lassen Sie das für den Shop weg; Codes für eine Bestellung gelten ohnehin einmal je Kunde.</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which no least amount is named</source>
        <translation>die Währung des Shops ist %1, wofür kein Mindestbetrag genannt ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of discount that codes combine with.</source>
        <translation>„%1“ ist keine Rabattart, mit der sich Codes kombinieren lassen.</translation>
    </message>
    <message>
        <source>none, or words out of orders, products, shipping with commas between them.</source>
        <translation>none oder Wörter aus orders, products, shipping, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 cannot be a code in a shop: %2</source>
        <translation>%1 kann kein Code in einem Shop sein: %2</translation>
    </message>
    <message>
        <source>there is no discount %1 in the shop</source>
        <translation>es gibt keinen Rabatt %1 im Shop</translation>
    </message>
    <message>
        <source>discount %1 of the shop has no codes</source>
        <translation>der Rabatt %1 des Shops hat keine Codes</translation>
    </message>
    <message>
        <source>the codes of a discount do not end</source>
        <translation>die Codes eines Rabatts enden nicht</translation>
    </message>
    <message>
        <source>the list of discounts does not end</source>
        <translation>die Liste der Rabatte endet nicht</translation>
    </message>
    <message>
        <source>there is no code %1 in the shop</source>
        <translation>es gibt keinen Code %1 im Shop</translation>
    </message>
    <message>
        <source>the code %1 belongs to a discount of another kind</source>
        <translation>der Code %1 gehört zu einem Rabatt anderer Art</translation>
    </message>
    <message>
        <source>Switch it off in the shop&apos;s admin.</source>
        <translation>Schalten Sie ihn in der Shop-Verwaltung ab.</translation>
    </message>
    <message>
        <source>the code %1 shares its discount with %2 others, which would end too</source>
        <translation>der Code %1 teilt seinen Rabatt mit %2 anderen, die auch enden würden</translation>
    </message>
    <message>
        <source>Take it off the discount in the shop&apos;s admin.</source>
        <translation>Entfernen Sie ihn in der Shop-Verwaltung aus dem Rabatt.</translation>
    </message>
    <message>
        <source>the shop still shows the code %1 as usable</source>
        <translation>der Shop zeigt den Code %1 noch als verwendbar</translation>
    </message>
    <message>
        <source>Shopify asks for: %1.</source>
        <translation>Shopify verlangt: %1.</translation>
    </message>
    <message>
        <source>The shop is closed or paused: open it in Shopify&apos;s admin, then sync again.</source>
        <translation>Der Shop ist geschlossen oder pausiert: Öffnen Sie ihn in der Verwaltung von Shopify und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The access token is no longer valid: enter a current one for this connection.</source>
        <translation>Das Zugriffstoken ist nicht mehr gültig: Geben Sie für diese Verbindung ein aktuelles ein.</translation>
    </message>
    <message>
        <source>The shop is frozen for an unpaid bill; Shopify answers again when it is paid.</source>
        <translation>Der Shop ist wegen einer unbezahlten Rechnung gesperrt; Shopify antwortet wieder, wenn sie bezahlt ist.</translation>
    </message>
    <message>
        <source>Check the shop&apos;s name: --option shop=NAME as before .myshopify.com.</source>
        <translation>Prüfen Sie den Namen des Shops: --option shop=NAME wie vor .myshopify.com.</translation>
    </message>
    <message>
        <source>Shopify does not offer the method %1</source>
        <translation>Shopify bietet die Methode %1 nicht an</translation>
    </message>
    <message>
        <source>this is a key of Stripe, not of Shopify</source>
        <translation>das ist ein Schlüssel von Stripe, nicht von Shopify</translation>
    </message>
    <message>
        <source>Take the Admin API access token (shpat_…) of your app, or the secret of an app of the Dev Dashboard.</source>
        <translation>Nehmen Sie das Zugriffstoken der Admin API (shpat_…) Ihrer App oder das Geheimnis einer App des Dev Dashboard.</translation>
    </message>
    <message>
        <source>this is the secret of an app, not an access token</source>
        <translation>das ist das Geheimnis einer App, kein Zugriffstoken</translation>
    </message>
    <message>
        <source>Give the app&apos;s client ID as well: --option client-id=ID.</source>
        <translation>Geben Sie auch die Client-ID der App an: --option client-id=ID.</translation>
    </message>
    <message>
        <source>this is an access token, but a client ID was given</source>
        <translation>das ist ein Zugriffstoken, aber es wurde eine Client-ID angegeben</translation>
    </message>
    <message>
        <source>Leave the option client-id out, or give the app&apos;s client secret.</source>
        <translation>Lassen Sie die Option client-id weg oder geben Sie das Client-Geheimnis der App an.</translation>
    </message>
    <message>
        <source>this does not look like a token or secret of Shopify</source>
        <translation>das sieht nicht wie ein Token oder Geheimnis von Shopify aus</translation>
    </message>
    <message>
        <source>Copy it again; it is one word without spaces.</source>
        <translation>Kopieren Sie es erneut; es ist ein Wort ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like an app&apos;s client ID</source>
        <translation>„%1“ sieht nicht wie die Client-ID einer App aus</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Kopieren Sie sie aus den Einstellungen der App im Dev Dashboard.</translation>
    </message>
    <message>
        <source>order %1 comes without its lines</source>
        <translation>die Bestellung %1 kommt ohne ihre Positionen</translation>
    </message>
    <message>
        <source>the shop gives this app no token: status %1</source>
        <translation>der Shop gibt dieser App kein Token: Status %1</translation>
    </message>
    <message>
        <source>App and shop must belong to the same organization of the Dev Dashboard. Make the app where the shop is, install it there, and use its client ID and secret.</source>
        <translation>App und Shop müssen zur selben Organisation des Dev Dashboard gehören. Erstellen Sie die App dort, wo der Shop ist, installieren Sie sie dort und verwenden Sie ihre Client-ID und ihr Geheimnis.</translation>
    </message>
    <message>
        <source>Check client ID and client secret, that a version of the app is released, and that the app is installed on this shop.</source>
        <translation>Prüfen Sie Client-ID und Client-Geheimnis, ob eine Version der App veröffentlicht ist und ob die App in diesem Shop installiert ist.</translation>
    </message>
    <message>
        <source>the shop&apos;s answer holds no access token</source>
        <translation>die Antwort des Shops enthält kein Zugriffstoken</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3</source>
        <translation>der Kunde %1 erhält den eigenen Code %2: %3</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3, until %4</source>
        <translation>der Kunde %1 erhält den eigenen Code %2: %3, bis %4</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started: %1</source>
        <translation>ein Massenvorgang des Shops wurde nicht gestartet: %1</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started</source>
        <translation>ein Massenvorgang des Shops wurde nicht gestartet</translation>
    </message>
    <message>
        <source>a bulk operation of the shop does not say how long its file is</source>
        <translation>ein Massenvorgang des Shops sagt nicht, wie lang seine Datei ist</translation>
    </message>
    <message>
        <source>a bulk operation of the shop ended as %1 %2</source>
        <translation>ein Massenvorgang des Shops endete als %1 %2</translation>
    </message>
    <message>
        <source>a bulk operation of the shop takes too long</source>
        <translation>ein Massenvorgang des Shops dauert zu lange</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file with a line that is cut</source>
        <translation>ein Massenvorgang des Shops hat eine Datei mit einer abgeschnittenen Zeile</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file whose rows are not in order</source>
        <translation>ein Massenvorgang des Shops hat eine Datei, deren Zeilen nicht in der richtigen Reihenfolge sind</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a place that cannot be read</source>
        <translation>ein Massenvorgang des Shops hat eine nicht lesbare Stelle</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file of %1 lines for %2 objects</source>
        <translation>ein Massenvorgang des Shops hat eine Datei mit %1 Zeilen für %2 Objekte</translation>
    </message>
    <message>
        <source>a bulk operation of the shop no longer has its file</source>
        <translation>ein Massenvorgang des Shops hat seine Datei nicht mehr</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file that is cut</source>
        <translation>ein Massenvorgang des Shops hat eine abgeschnittene Datei</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop turns in a circle</source>
        <translation>eine Liste in einer Antwort des Shops läuft im Kreis</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk has space left.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (version %2 of the books, this one knows %3)</source>
        <translation>%1 wurde von einem neueren Programm geschrieben (Version %2 der Bücher, dieses kennt %3)</translation>
    </message>
    <message>
        <source>Install the newer program; nothing was changed.</source>
        <translation>Installieren Sie das neuere Programm; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>es gibt keine Datenbank %1</translation>
    </message>
    <message>
        <source>there is no workspace in %1</source>
        <translation>in %1 gibt es keinen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace.</source>
        <translation>Wählen Sie mit --workspace ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 existiert bereits</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>it is left from an earlier try</source>
        <translation>es ist von einem früheren Versuch übrig</translation>
    </message>
    <message>
        <source>the list of erased people goes there</source>
        <translation>die Liste der gelöschten Personen kommt dorthin</translation>
    </message>
    <message>
        <source>the books in the backup do not end where its manifest says</source>
        <translation>die Bücher in der Sicherung enden nicht dort, wo ihr Manifest es angibt</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>it holds the last changes of the former books</source>
        <translation>es enthält die letzten Änderungen der früheren Bücher</translation>
    </message>
    <message>
        <source>Choose a file that was written by the command backup, or one of the workspace&apos;s folder backups.</source>
        <translation>Wählen Sie eine Datei, die der Befehl backup geschrieben hat, oder eine aus dem Ordner backups des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>reward %1 is in another batch</source>
        <translation>die Prämie %1 ist in einem anderen Lauf</translation>
    </message>
    <message>
        <source>Check that the file and its folder belong to you and can be written.</source>
        <translation>Prüfen Sie, ob die Datei und ihr Ordner Ihnen gehören und beschreibbar sind.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program</source>
        <translation>%1 ist kein Arbeitsbereich dieses Programms</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace, or bring a backup back with referral-desk restore FILE.</source>
        <translation>Wählen Sie mit --workspace ein anderes Verzeichnis oder holen Sie mit referral-desk restore FILE eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE.</source>
        <translation>Holen Sie mit referral-desk restore FILE die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 kann nicht geändert werden</translation>
    </message>
    <message>
        <source>the disk of %1 is full</source>
        <translation>der Datenträger von %1 ist voll</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was changed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the disk failed while %1 was read or written</source>
        <translation>der Datenträger versagte beim Lesen oder Schreiben von %1</translation>
    </message>
    <message>
        <source>Check the disk and whether it has space left, then try again.</source>
        <translation>Prüfen Sie den Datenträger und ob er freien Platz hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>es ist nicht genug Arbeitsspeicher vorhanden</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>the books refused an entry that contradicts them; nothing was changed</source>
        <translation>die Bücher haben einen Eintrag abgelehnt, der ihnen widerspricht; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>the database of the workspace answered with error %1; nothing was changed</source>
        <translation>die Datenbank des Arbeitsbereichs antwortete mit Fehler %1; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is not enough memory</source>
        <translation>%1 kann nicht geöffnet werden: es ist nicht genug Arbeitsspeicher vorhanden</translation>
    </message>
    <message>
        <source>the database refuses the setting %1=%2</source>
        <translation>die Datenbank lehnt die Einstellung %1=%2 ab</translation>
    </message>
    <message>
        <source>the file system does not support the write-ahead log</source>
        <translation>das Dateisystem unterstützt das Write-Ahead-Log nicht</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation>Bewahren Sie den Arbeitsbereich auf einem lokalen Datenträger auf.</translation>
    </message>
    <message>
        <source>stopped while reading sales</source>
        <translation>beim Lesen der Verkäufe gestoppt</translation>
    </message>
    <message>
        <source>%1 is damaged, so who was erased before is not known</source>
        <translation>%1 ist beschädigt, daher ist nicht bekannt, wer früher gelöscht wurde</translation>
    </message>
    <message>
        <source>Put back the copy that belongs to this workspace. If desk.sqlite is surely the newest copy of the books, remove the damaged file: the books write it anew.</source>
        <translation>Legen Sie die Kopie zurück, die zu diesem Arbeitsbereich gehört. Wenn desk.sqlite sicher die neueste Kopie der Bücher ist, entfernen Sie die beschädigte Datei: Die Bücher schreiben sie neu.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 was written by a newer program</source>
        <translation>%1 wurde von einem neueren Programm geschrieben</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the lines of conversion %1 cannot be read</source>
        <translation>die Positionen der Conversion %1 sind nicht lesbar</translation>
    </message>
    <message>
        <source>somebody is reading</source>
        <translation>es wird gerade gelesen</translation>
    </message>
    <message>
        <source>It is a text of at most 1 MB, or absent.</source>
        <translation>Es ist ein Text von höchstens 1 MB oder fehlt.</translation>
    </message>
    <message>
        <source>the workspace %1 was left open on another computer: %2</source>
        <translation>der Arbeitsbereich %1 wurde auf einem anderen Computer offen gelassen: %2</translation>
    </message>
    <message>
        <source>Close the program there first. If it is closed, or that computer is gone: repeat with --take-over. What it may have issued is looked up before anything is issued here.</source>
        <translation>Schließen Sie das Programm zuerst dort. Wenn es geschlossen ist oder es den Computer nicht mehr gibt: mit --take-over wiederholen. Was es ausgegeben haben kann, wird nachgeschlagen, bevor hier etwas ausgegeben wird.</translation>
    </message>
    <message>
        <source>there is no intent %1</source>
        <translation>es gibt kein Vorhaben %1</translation>
    </message>
    <message>
        <source>the workspace has version %1, this program knows up to %2</source>
        <translation>der Arbeitsbereich hat Version %1, dieses Programm kennt bis %2</translation>
    </message>
    <message>
        <source>desk.sqlite is a database, but not a workspace of this program</source>
        <translation>desk.sqlite ist eine Datenbank, aber kein Arbeitsbereich dieses Programms</translation>
    </message>
    <message>
        <source>after the upgrade a row of %1 points nowhere</source>
        <translation>nach der Aktualisierung zeigt eine Zeile von %1 ins Leere</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE; the workspace&apos;s folder backups may hold one.</source>
        <translation>Holen Sie mit referral-desk restore FILE die neueste Sicherung zurück; der Ordner backups des Arbeitsbereichs kann eine enthalten.</translation>
    </message>
    <message>
        <source>line %1: the e-mail is empty</source>
        <translation>Zeile %1: die E-Mail ist leer</translation>
    </message>
    <message>
        <source>line %1: the code %2 belongs to another participant</source>
        <translation>Zeile %1: der Code %2 gehört einem anderen Teilnehmer</translation>
    </message>
    <message>
        <source>Give each participant codes of their own.</source>
        <translation>Geben Sie jedem Teilnehmer eigene Codes.</translation>
    </message>
    <message>
        <source>line %1: the code %2 belonged to somebody who was erased</source>
        <translation>Zeile %1: der Code %2 gehörte einer gelöschten Person</translation>
    </message>
    <message>
        <source>What was bought with it stays theirs: choose another code.</source>
        <translation>Damit Gekauftes bleibt ihr zugeordnet: Wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>there is no payout method %1</source>
        <translation>es gibt keinen Auszahlungsweg %1</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 ist eine Datei</translation>
    </message>
    <message>
        <source>you may not write in %1</source>
        <translation>Sie dürfen in %1 nicht schreiben</translation>
    </message>
    <message>
        <source>the disk of %1 does not take it (full or read-only?)</source>
        <translation>der Datenträger von %1 nimmt es nicht an (voll oder schreibgeschützt?)</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>Choose another place for the workspace with --workspace.</source>
        <translation>Wählen Sie mit --workspace einen anderen Ort für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>cannot create the directory %1: %2</source>
        <translation>das Verzeichnis %1 kann nicht erstellt werden: %2</translation>
    </message>
    <message>
        <source>Choose another place with --workspace, or have this one made writable for you.</source>
        <translation>Wählen Sie mit --workspace einen anderen Ort oder lassen Sie diesen für sich beschreibbar machen.</translation>
    </message>
    <message>
        <source>cannot make the directory %1 private</source>
        <translation>das Verzeichnis %1 kann nicht privat gemacht werden</translation>
    </message>
    <message>
        <source>cannot make the file %1 private</source>
        <translation>die Datei %1 kann nicht privat gemacht werden</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>%1 kann zum Sichern auf den Datenträger nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot sync %1 to the disk</source>
        <translation>%1 kann nicht auf den Datenträger gesichert werden</translation>
    </message>
    <message>
        <source>rest of reward %1</source>
        <translation>Rest der Prämie %1</translation>
    </message>
    <message>
        <source>carried to a reward of its own</source>
        <translation>auf eine eigene Prämie übertragen</translation>
    </message>
    <message>
        <source>the lines of a conversion cannot be read</source>
        <translation>die Positionen einer Conversion sind nicht lesbar</translation>
    </message>
    <message>
        <source>the database takes no functions</source>
        <translation>die Datenbank nimmt keine Funktionen an</translation>
    </message>
    <message>
        <source>the balance has changed meanwhile</source>
        <translation>der Saldo hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>this write-off has already been decided</source>
        <translation>über diese Ausbuchung wurde bereits entschieden</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>es gibt keine solche Kampagne</translation>
    </message>
    <message>
        <source>write-off %1 of this balance waits for a decision already</source>
        <translation>die Ausbuchung %1 dieses Saldos wartet bereits auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Approve or refuse that one first.</source>
        <translation>Geben Sie diese zuerst frei oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>there is no batch %1</source>
        <translation>es gibt keinen Lauf %1</translation>
    </message>
    <message>
        <source>the batch has changed meanwhile</source>
        <translation>der Lauf hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>there is no batch &quot;%1&quot;</source>
        <translation>es gibt keinen Lauf „%1“</translation>
    </message>
    <message>
        <source>&quot;batch list&quot; shows their numbers.</source>
        <translation>&quot;batch list&quot; zeigt die Nummern.</translation>
    </message>
    <message>
        <source>the campaign %1 has no version</source>
        <translation>die Kampagne %1 hat keine Version</translation>
    </message>
    <message>
        <source>the campaign belongs to %1 mode and cannot move to %2 mode</source>
        <translation>die Kampagne gehört zum %1-Modus und kann nicht in den %2-Modus wechseln</translation>
    </message>
    <message>
        <source>Make a campaign with another name for the other mode.</source>
        <translation>Legen Sie für den anderen Modus eine Kampagne mit anderem Namen an.</translation>
    </message>
    <message>
        <source>the code %1 belongs to another participant</source>
        <translation>der Code %1 gehört einem anderen Teilnehmer</translation>
    </message>
    <message>
        <source>A code keeps the one it was first given to.</source>
        <translation>Ein Code bleibt bei dem, dem er zuerst gegeben wurde.</translation>
    </message>
    <message>
        <source>the code %1 belonged to somebody who was erased</source>
        <translation>der Code %1 gehörte einer gelöschten Person</translation>
    </message>
    <message>
        <source>a request for the code %1 is written down already</source>
        <translation>eine Anfrage für den Code %1 ist bereits festgehalten</translation>
    </message>
    <message>
        <source>there is already a connection named %1</source>
        <translation>es gibt bereits eine Verbindung namens %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>es gibt keine Verbindung %1</translation>
    </message>
    <message>
        <source>there is no such customer</source>
        <translation>es gibt keinen solchen Kunden</translation>
    </message>
    <message>
        <source>Name one by the provider&apos;s id or by e-mail address.</source>
        <translation>Nennen Sie einen über die ID des Anbieters oder die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>this customer is participant %1, too</source>
        <translation>dieser Kunde ist auch Teilnehmer %1</translation>
    </message>
    <message>
        <source>Erase the participant; that erases the customer with them.</source>
        <translation>Löschen Sie den Teilnehmer; damit wird auch der Kunde gelöscht.</translation>
    </message>
    <message>
        <source>there is no referral %1</source>
        <translation>es gibt keine Empfehlung %1</translation>
    </message>
    <message>
        <source>reward %1 has already an intent for step %2</source>
        <translation>die Prämie %1 hat bereits ein Vorhaben für Schritt %2</translation>
    </message>
    <message>
        <source>line %1: the reference %2 is known with other values</source>
        <translation>Zeile %1: die Referenz %2 ist mit anderen Werten bekannt</translation>
    </message>
    <message>
        <source>What was entered stays; correct it with an adjustment, or give the new sale a reference of its own.</source>
        <translation>Das Eingetragene bleibt; korrigieren Sie es mit einer Anpassung oder geben Sie dem neuen Verkauf eine eigene Referenz.</translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation>es gibt keine solche Verbindung</translation>
    </message>
    <message>
        <source>What was entered stays; give another payment a reference of its own.</source>
        <translation>Das Eingetragene bleibt; geben Sie einer anderen Zahlung eine eigene Referenz.</translation>
    </message>
    <message>
        <source>there is no campaign named %1</source>
        <translation>es gibt keine Kampagne namens %1</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>es gibt keinen Teilnehmer %1</translation>
    </message>
    <message>
        <source>an earlier page of this sync could not be stored</source>
        <translation>eine frühere Seite dieses Abgleichs konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>a member needs a name</source>
        <translation>ein Mitglied braucht einen Namen</translation>
    </message>
    <message>
        <source>there is already a member named %1</source>
        <translation>es gibt bereits ein Mitglied namens %1</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>es gibt kein solches Mitglied</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>der Arbeitsbereich ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Let this user write into its directory and the files there.</source>
        <translation>Erlauben Sie diesem Benutzer, in das Verzeichnis und die Dateien darin zu schreiben.</translation>
    </message>
    <message>
        <source>the books in %1 are an older copy than this computer has seen, so nothing is written into them</source>
        <translation>die Bücher in %1 sind eine ältere Kopie, als dieser Computer gesehen hat, daher wird nichts hineingeschrieben</translation>
    </message>
    <message>
        <source>Put the newest desk.sqlite back; or, if this copy was brought back on purpose, say so with referral-desk verify --restored.</source>
        <translation>Legen Sie die neueste desk.sqlite zurück; oder bestätigen Sie, wenn diese Kopie mit Absicht zurückgeholt wurde, mit referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>only %1 MB are free on the disk of %2; nothing is issued with less than %3 MB</source>
        <translation>nur %1 MB sind auf dem Datenträger von %2 frei; unter %3 MB wird nichts ausgegeben</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was sent.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>the workspace has version %1</source>
        <translation>der Arbeitsbereich hat Version %1</translation>
    </message>
    <message>
        <source>the workspace has to be upgraded before it can be read</source>
        <translation>der Arbeitsbereich muss vor dem Lesen aktualisiert werden</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>Check whether the disk is full or read-only.</source>
        <translation>Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Create one with referral-desk init, or choose another directory with --workspace.</source>
        <translation>Erstellen Sie einen mit referral-desk init oder wählen Sie mit --workspace ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>desk.sqlite in %1 is empty</source>
        <translation>desk.sqlite in %1 ist leer</translation>
    </message>
    <message>
        <source>Bring a backup back with referral-desk restore FILE; or remove the empty file to begin anew.</source>
        <translation>Holen Sie mit referral-desk restore FILE eine Sicherung zurück; oder entfernen Sie die leere Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Choose a directory that belongs to you with --workspace.</source>
        <translation>Wählen Sie mit --workspace ein Verzeichnis, das Ihnen gehört.</translation>
    </message>
    <message>
        <source>no file can be made in %1</source>
        <translation>in %1 kann keine Datei erstellt werden</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by another process</source>
        <translation>der Arbeitsbereich %1 wird von einem anderen Prozess verwendet</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>Schließen Sie das andere Programm oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>%1 kann nicht verschoben werden: %2</translation>
    </message>
    <message>
        <source>cannot put the restored books at %1: %2</source>
        <translation>die wiederhergestellten Bücher können nicht nach %1 gelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of this program</source>
        <translation>%1 ist eine Datenbank, aber keine dieses Programms</translation>
    </message>
    <message>
        <source>%1 is no backup</source>
        <translation>%1 ist keine Sicherung</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 existiert nicht</translation>
    </message>
    <message>
        <source>%1 is not whole: it holds %2 of %3 bytes</source>
        <translation>%1 ist nicht vollständig: es enthält %2 von %3 Bytes</translation>
    </message>
    <message>
        <source>%1 was changed or damaged since it was written</source>
        <translation>%1 wurde seit dem Schreiben geändert oder beschädigt</translation>
    </message>
    <message>
        <source>%1 has a beginning that cannot be read</source>
        <translation>der Anfang von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4)</source>
        <translation>der Arbeitsbereich %1 wird von %2 verwendet (Prozess %3 auf %4)</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4, since %5)</source>
        <translation>der Arbeitsbereich %1 wird von %2 verwendet (Prozess %3 auf %4, seit %5)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>einem anderen Computer</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3), last seen %4</source>
        <translation>%1 auf %2 (Prozess %3), zuletzt gesehen %4</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>ein Objekt wurde erwartet</translation>
    </message>
    <message>
        <source>a raw body without its signature proves nothing</source>
        <translation>ein Rohinhalt ohne seine Signatur beweist nichts</translation>
    </message>
    <message>
        <source>it has not the members object, id, type and data.object of an event</source>
        <translation>es hat nicht die Felder object, id, type und data.object eines Ereignisses</translation>
    </message>
    <message>
        <source>it does not say whether it is of test or live mode (livemode)</source>
        <translation>es sagt nicht, ob es zum Test- oder Livemodus gehört (livemode)</translation>
    </message>
    <message>
        <source>the line is no whole JSON document</source>
        <translation>die Zeile ist kein vollständiges JSON-Dokument</translation>
    </message>
    <message>
        <source>the file begins a list that is no whole JSON document</source>
        <translation>die Datei beginnt eine Liste, die kein vollständiges JSON-Dokument ist</translation>
    </message>
    <message>
        <source>Lists up to 16 MB can be read; longer logs as one event a line.</source>
        <translation>Listen bis 16 MB sind lesbar; längere Protokolle mit einem Ereignis je Zeile.</translation>
    </message>
    <message>
        <source>the body is no whole JSON document</source>
        <translation>der Inhalt ist kein vollständiges JSON-Dokument</translation>
    </message>
    <message>
        <source>the body holds another body</source>
        <translation>der Inhalt enthält einen anderen Inhalt</translation>
    </message>
    <message>
        <source>the answer is not an object</source>
        <translation>die Antwort ist kein Objekt</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer does not show what was asked for: %1</source>
        <translation>die Antwort von Stripe zeigt nicht das Verlangte: %1</translation>
    </message>
    <message>
        <source>the key lacks the permission %1</source>
        <translation>dem Schlüssel fehlt die Berechtigung %1</translation>
    </message>
    <message>
        <source>the customer or subscription is gone at Stripe, so what it was given cannot be seen: %1</source>
        <translation>den Kunden oder das Abonnement gibt es bei Stripe nicht mehr, daher ist nicht zu sehen, was gegeben wurde: %1</translation>
    </message>
    <message>
        <source>a coupon %1 that is not from this reward exists at Stripe</source>
        <translation>bei Stripe existiert ein Coupon %1, der nicht von dieser Prämie stammt</translation>
    </message>
    <message>
        <source>an active code %1 that is not from this reward exists at Stripe</source>
        <translation>bei Stripe existiert ein aktiver Code %1, der nicht von dieser Prämie stammt</translation>
    </message>
    <message>
        <source>coupon %1 was redeemed, but neither subscription %2 nor its invoices show it</source>
        <translation>der Coupon %1 wurde eingelöst, aber weder das Abonnement %2 noch seine Rechnungen zeigen ihn</translation>
    </message>
    <message>
        <source>transaction %1 has the mark but another amount or currency</source>
        <translation>die Transaktion %1 hat das Kennzeichen, aber einen anderen Betrag oder eine andere Währung</translation>
    </message>
    <message>
        <source>the customer has %1 living subscriptions; choose one</source>
        <translation>der Kunde hat %1 laufende Abonnements; wählen Sie eines</translation>
    </message>
    <message>
        <source>subscription %1 is no living subscription of this customer</source>
        <translation>das Abonnement %1 ist kein laufendes Abonnement dieses Kunden</translation>
    </message>
    <message>
        <source>subscription %1 is steered by a schedule, which would undo the change</source>
        <translation>das Abonnement %1 wird von einem Zeitplan gesteuert, der die Änderung rückgängig machen würde</translation>
    </message>
    <message>
        <source>Stripe takes percentages with two decimals at most</source>
        <translation>Stripe nimmt Prozentsätze mit höchstens zwei Nachkommastellen an</translation>
    </message>
    <message>
        <source>a coupon reward needs percentOff or amountOff</source>
        <translation>eine Coupon-Prämie braucht percentOff oder amountOff</translation>
    </message>
    <message>
        <source>the customer pays in %1, for which the campaign has no amount</source>
        <translation>der Kunde zahlt in %1, wofür die Kampagne keinen Betrag hat</translation>
    </message>
    <message>
        <source>Stripe cannot express %1</source>
        <translation>Stripe kann %1 nicht ausdrücken</translation>
    </message>
    <message>
        <source>a repeating coupon needs a number of months</source>
        <translation>ein wiederkehrender Coupon braucht eine Anzahl Monate</translation>
    </message>
    <message>
        <source>subscription %1 gets a coupon of %2</source>
        <translation>das Abonnement %1 erhält einen Coupon über %2</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription and gets a promotion code of their own: %2</source>
        <translation>der Kunde %1 hat kein laufendes Abonnement und erhält einen eigenen Aktionscode: %2</translation>
    </message>
    <message>
        <source>the customer pays in %1, the reward is in %2</source>
        <translation>der Kunde zahlt in %1, die Prämie ist in %2</translation>
    </message>
    <message>
        <source>customer %1 gets a credit of %2 on their next invoice</source>
        <translation>der Kunde %1 erhält eine Gutschrift über %2 auf seiner nächsten Rechnung</translation>
    </message>
    <message>
        <source>account credit needs an amount above zero</source>
        <translation>Kontoguthaben braucht einen Betrag über null</translation>
    </message>
    <message>
        <source>a coupon of a percentage has no amount that could be given as credit</source>
        <translation>ein prozentualer Coupon hat keinen Betrag, der als Guthaben gegeben werden könnte</translation>
    </message>
    <message>
        <source>subscription %1 has several items, and not exactly one of the new price&apos;s product</source>
        <translation>das Abonnement %1 hat mehrere Positionen und nicht genau eine mit dem Produkt des neuen Preises</translation>
    </message>
    <message>
        <source>subscription %1 has this price already</source>
        <translation>das Abonnement %1 hat diesen Preis bereits</translation>
    </message>
    <message>
        <source>subscription %1 is billed at another interval than price %2</source>
        <translation>das Abonnement %1 wird in einem anderen Intervall abgerechnet als der Preis %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3</source>
        <translation>das Abonnement %1 wechselt vom Preis %2 zu %3</translation>
    </message>
    <message>
        <source>its next invoice comes to %1 instead of %2</source>
        <translation>seine nächste Rechnung beträgt %1 statt %2</translation>
    </message>
    <message>
        <source>Stripe gave no preview of its next invoice</source>
        <translation>Stripe gab keine Vorschau seiner nächsten Rechnung</translation>
    </message>
    <message>
        <source>a price change needs the price</source>
        <translation>ein Preiswechsel braucht den Preis</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription whose price could change</source>
        <translation>der Kunde %1 hat kein laufendes Abonnement, dessen Preis wechseln könnte</translation>
    </message>
    <message>
        <source>price %1 does not exist at Stripe</source>
        <translation>der Preis %1 existiert bei Stripe nicht</translation>
    </message>
    <message>
        <source>price %1 is no active recurring price</source>
        <translation>der Preis %1 ist kein aktiver wiederkehrender Preis</translation>
    </message>
    <message>
        <source>the subscription is billed in %1, the price is in %2</source>
        <translation>das Abonnement wird in %1 abgerechnet, der Preis ist in %2</translation>
    </message>
    <message>
        <source>the list does not end properly: %1</source>
        <translation>die Liste endet nicht richtig: %1</translation>
    </message>
    <message>
        <source>the customer holds %1</source>
        <translation>der Kunde hat %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist at Stripe</source>
        <translation>der Kunde %1 existiert bei Stripe nicht</translation>
    </message>
    <message>
        <source>customer %1 was deleted at Stripe</source>
        <translation>der Kunde %1 wurde bei Stripe gelöscht</translation>
    </message>
    <message>
        <source>customer %1 has another e-mail address at Stripe now</source>
        <translation>der Kunde %1 hat bei Stripe jetzt eine andere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the search for customers by e-mail gave no list</source>
        <translation>die Suche nach Kunden über die E-Mail ergab keine Liste</translation>
    </message>
    <message>
        <source>%1 customers have this e-mail address: %2</source>
        <translation>%1 Kunden haben diese E-Mail-Adresse: %2</translation>
    </message>
    <message>
        <source>an item of subscription %1</source>
        <translation>eine Position des Abonnements %1</translation>
    </message>
    <message>
        <source>the preview of the next invoice has no total</source>
        <translation>die Vorschau der nächsten Rechnung hat keine Summe</translation>
    </message>
    <message>
        <source>The restricted key does not tell which account it belongs to: let it read the account.</source>
        <translation>Der eingeschränkte Schlüssel sagt nicht, zu welchem Konto er gehört: Lassen Sie ihn das Konto lesen.</translation>
    </message>
    <message>
        <source>the key is a %1 key, but Stripe answered with %2 data</source>
        <translation>es ist ein Schlüssel für den %1-Modus, aber Stripe antwortete mit Daten des %2-Modus</translation>
    </message>
    <message>
        <source>the key of this connection is not in the keychain</source>
        <translation>der Schlüssel dieser Verbindung ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Connect again and enter the key.</source>
        <translation>Verbinden Sie erneut und geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <translation>kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Stripe cannot express %1 %2</source>
        <translation>Stripe kann %1 %2 nicht ausdrücken</translation>
    </message>
    <message>
        <source>a coupon needs a percentage or an amount</source>
        <translation>ein Coupon braucht einen Prozentsatz oder einen Betrag</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer is no promotion code</source>
        <translation>die Antwort von Stripe ist kein Aktionscode</translation>
    </message>
    <message>
        <source>%1 cannot be a code at Stripe: %2</source>
        <translation>%1 kann bei Stripe kein Code sein: %2</translation>
    </message>
    <message>
        <source>there is no coupon %1 at Stripe</source>
        <translation>es gibt bei Stripe keinen Coupon %1</translation>
    </message>
    <message>
        <source>The key was rolled, deleted or has expired: enter a current one for this connection.</source>
        <translation>Der Schlüssel wurde ersetzt, gelöscht oder ist abgelaufen: Geben Sie für diese Verbindung einen aktuellen ein.</translation>
    </message>
    <message>
        <source>Give the restricted key the permission %1 in Stripe&apos;s dashboard.</source>
        <translation>Geben Sie dem eingeschränkten Schlüssel im Dashboard von Stripe die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Stripe does not offer the method %1</source>
        <translation>Stripe bietet die Methode %1 nicht an</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>die Antwort ist eine Webseite, kein JSON</translation>
    </message>
    <message>
        <source>the answer is larger than 16 MB</source>
        <translation>die Antwort ist größer als 16 MB</translation>
    </message>
    <message>
        <source>the JSON of the answer is cut off or broken (%1)</source>
        <translation>das JSON der Antwort ist abgeschnitten oder fehlerhaft (%1)</translation>
    </message>
    <message>
        <source>Something between this computer and Stripe may have answered in its place (proxy, sign-in page).</source>
        <translation>Etwas zwischen diesem Computer und Stripe kann stattdessen geantwortet haben (Proxy, Anmeldeseite).</translation>
    </message>
    <message>
        <source>Use a secret key (sk_…) or a restricted key (rk_…) from Developers → API keys.</source>
        <translation>Verwenden Sie einen geheimen Schlüssel (sk_…) oder einen eingeschränkten Schlüssel (rk_…) aus Developers → API keys.</translation>
    </message>
    <message>
        <source>this is a publishable key (pk_…): it belongs into web pages and cannot read data</source>
        <translation>das ist ein veröffentlichbarer Schlüssel (pk_…): er gehört in Webseiten und kann keine Daten lesen</translation>
    </message>
    <message>
        <source>this is a webhook secret (whsec_…), not an API key</source>
        <translation>das ist ein Webhook-Geheimnis (whsec_…), kein API-Schlüssel</translation>
    </message>
    <message>
        <source>this does not look like an API key of Stripe</source>
        <translation>das sieht nicht wie ein API-Schlüssel von Stripe aus</translation>
    </message>
    <message>
        <source>the signature cannot be read: %1</source>
        <translation>die Signatur ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It is the value of the header Stripe-Signature, t=…,v1=…</source>
        <translation>Es ist der Wert der Kopfzeile Stripe-Signature, t=…,v1=…</translation>
    </message>
    <message>
        <source>a part is not name=value</source>
        <translation>ein Teil ist nicht name=value</translation>
    </message>
    <message>
        <source>two times</source>
        <translation>zwei Zeitangaben</translation>
    </message>
    <message>
        <source>the time is no number</source>
        <translation>die Zeit ist keine Zahl</translation>
    </message>
    <message>
        <source>no time (t=)</source>
        <translation>keine Zeit (t=)</translation>
    </message>
    <message>
        <source>there is no signing secret to verify with</source>
        <translation>es gibt kein Signaturgeheimnis zum Prüfen</translation>
    </message>
    <message>
        <source>the signature does not fit the body</source>
        <translation>die Signatur passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>The body was changed, or it was signed with another secret than the one of this connection.</source>
        <translation>Der Inhalt wurde geändert oder mit einem anderen Geheimnis signiert als dem dieser Verbindung.</translation>
    </message>
    <message>
        <source>the signature is %1 seconds away from now</source>
        <translation>die Signatur liegt %1 Sekunden von jetzt entfernt</translation>
    </message>
    <message>
        <source>A signature is good for five minutes; check this computer&apos;s clock.</source>
        <translation>Eine Signatur gilt fünf Minuten; prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>the customer has no e-mail address</source>
        <translation>der Kunde hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the participant has no e-mail address</source>
        <translation>der Teilnehmer hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>no customer at Stripe has the customer&apos;s e-mail address</source>
        <translation>kein Kunde bei Stripe hat die E-Mail-Adresse des Kunden</translation>
    </message>
    <message>
        <source>no customer at Stripe has the participant&apos;s e-mail address</source>
        <translation>kein Kunde bei Stripe hat die E-Mail-Adresse des Teilnehmers</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>%1 holds a discount</source>
        <translation>%1 hat einen Rabatt</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>a line of invoice %1</source>
        <translation>eine Position der Rechnung %1</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>ein Rabatt</translation>
    </message>
    <message>
        <source>a discount until %1</source>
        <translation>ein Rabatt bis %1</translation>
    </message>
    <message>
        <source>coupon %1</source>
        <translation>Coupon %1</translation>
    </message>
    <message>
        <source>coupon %1 until %2</source>
        <translation>Coupon %1 bis %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3: its next invoice comes to %4 instead of %5</source>
        <translation>das Abonnement %1 wechselt vom Preis %2 zu %3: seine nächste Rechnung beträgt %4 statt %5</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3; Stripe gave no preview of its next invoice</source>
        <translation>das Abonnement %1 wechselt vom Preis %2 zu %3; Stripe gab keine Vorschau seiner nächsten Rechnung</translation>
    </message>
    <message>
        <source>%1: the key lacks the permission %2</source>
        <translation>%1: dem Schlüssel fehlt die Berechtigung %2</translation>
    </message>
    <message>
        <source>%1: the answer is not a list</source>
        <translation>%1: die Antwort ist keine Liste</translation>
    </message>
    <message>
        <source>%1: the answer does not say which are there</source>
        <translation>%1: die Antwort sagt nicht, welche vorhanden sind</translation>
    </message>
    <message>
        <source>%1: a row without id</source>
        <translation>%1: eine Zeile ohne ID</translation>
    </message>
    <message>
        <source>%1: the answer is not an object</source>
        <translation>%1: die Antwort ist kein Objekt</translation>
    </message>
    <message>
        <source>%1: the answer is not an account</source>
        <translation>%1: die Antwort ist kein Konto</translation>
    </message>
    <message>
        <source>%1: an event without id</source>
        <translation>%1: ein Ereignis ohne ID</translation>
    </message>
    <message>
        <source>a row of the list of %1s is not an object</source>
        <translation>eine Zeile der Liste von %1 ist kein Objekt</translation>
    </message>
    <message>
        <source>the list mixes test and live objects at %1</source>
        <translation>die Liste mischt Test- und Live-Objekte bei %1</translation>
    </message>
    <message>
        <source>the answer is not a list</source>
        <translation>die Antwort ist keine Liste</translation>
    </message>
    <message>
        <source>the list has no data</source>
        <translation>die Liste hat keine Daten</translation>
    </message>
    <message>
        <source>the list does not say whether there is more</source>
        <translation>die Liste sagt nicht, ob es mehr gibt</translation>
    </message>
    <message>
        <source>no signature of scheme v1</source>
        <translation>keine Signatur des Schemas v1</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Wählen Sie eine andere Sicherung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>die Sicherung kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check that the disk has space left.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>this is not the passphrase of the backup, or its beginning was changed</source>
        <translation>das ist nicht die Passphrase der Sicherung, oder ihr Anfang wurde geändert</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was made with; nothing was changed.</source>
        <translation>Versuchen Sie es erneut mit der Passphrase, mit der sie erstellt wurde; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the signing key in the keychain cannot be read</source>
        <translation>der Signaturschlüssel im Schlüsselbund ist nicht lesbar</translation>
    </message>
    <message>
        <source>the data key cannot be read: it is not 32 bytes as base64 text</source>
        <translation>der Datenschlüssel ist nicht lesbar: er ist nicht 32 Bytes als Base64-Text</translation>
    </message>
    <message>
        <source>an encrypted field was changed, moved or cut</source>
        <translation>ein verschlüsseltes Feld wurde geändert, verschoben oder abgeschnitten</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; a backup may hold it whole.</source>
        <translation>Führen Sie &quot;verify&quot; aus; eine Sicherung kann es unversehrt enthalten.</translation>
    </message>
    <message>
        <source>there is no RSA public key of 2048 bits or more in it</source>
        <translation>darin ist kein öffentlicher RSA-Schlüssel mit mindestens 2048 Bit</translation>
    </message>
    <message>
        <source>the stored check of a passphrase cannot be read</source>
        <translation>die gespeicherte Prüfung einer Passphrase ist nicht lesbar</translation>
    </message>
    <message>
        <source>An admin can set a new passphrase with members passphrase.</source>
        <translation>Ein Admin kann mit members passphrase eine neue Passphrase festlegen.</translation>
    </message>
    <message>
        <source>128 MB must be free.</source>
        <translation>128 MB müssen frei sein.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Speichern Sie die Datei als &quot;CSV UTF-8&quot;.</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>die Datei ist UTF-16, nicht UTF-8</translation>
    </message>
    <message>
        <source>the file is a spreadsheet or an archive, not CSV</source>
        <translation>die Datei ist eine Arbeitsmappe oder ein Archiv, kein CSV</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>der Text enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>%1 columns, more than the %2 allowed</source>
        <translation>%1 Spalten, mehr als die zulässigen %2</translation>
    </message>
    <message>
        <source>column %1 has no name</source>
        <translation>Spalte %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>The first row must hold the column names.</source>
        <translation>Die erste Zeile muss die Spaltennamen enthalten.</translation>
    </message>
    <message>
        <source>column %1: the name &quot;%2&quot; occurs twice</source>
        <translation>Spalte %1: der Name „%2“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 Zellen, wo die Kopfzeile %2 hat</translation>
    </message>
    <message>
        <source>%1 bytes, more than the %2 allowed in a cell</source>
        <translation>%1 Bytes, mehr als die in einer Zelle zulässigen %2</translation>
    </message>
    <message>
        <source>the file has more than the %1 bytes allowed</source>
        <translation>die Datei hat mehr als die zulässigen %1 Bytes</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>more than the %1 rows allowed</source>
        <translation>mehr als die zulässigen %1 Zeilen</translation>
    </message>
    <message>
        <source>column %1: a quote is opened and never closed</source>
        <translation>Spalte %1: ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>ein Anführungszeichen in einer Zelle, die nicht damit beginnt</translation>
    </message>
    <message>
        <source>text behind the closing quote</source>
        <translation>Text hinter dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes allowed</source>
        <translation>%1 hat mehr als die zulässigen %2 Bytes</translation>
    </message>
    <message>
        <source>nothing can be written in %1: %2</source>
        <translation>in %1 kann nichts geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and that its disk is neither full nor read-only.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und sein Datenträger weder voll noch schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>a spreadsheet holds no more than %1 rows</source>
        <translation>eine Arbeitsmappe fasst höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer rows.</source>
        <translation>Wählen Sie CSV oder weniger Zeilen.</translation>
    </message>
    <message>
        <source>the table is too large for a spreadsheet</source>
        <translation>die Tabelle ist zu groß für eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>an dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the name of this host is not known; is the computer online?</source>
        <translation>der Name dieses Hosts ist nicht bekannt; ist der Computer online?</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>es konnte keine sichere Verbindung vereinbart werden</translation>
    </message>
    <message>
        <source>the computer lost its network</source>
        <translation>der Computer hat sein Netzwerk verloren</translation>
    </message>
    <message>
        <source>the proxy of this computer did not connect</source>
        <translation>der Proxy dieses Computers hat keine Verbindung hergestellt</translation>
    </message>
    <message>
        <source>the proxy of this computer wants a password</source>
        <translation>der Proxy dieses Computers verlangt ein Passwort</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>die Verbindung ging beim Senden verloren</translation>
    </message>
    <message>
        <source>what came back is no web answer</source>
        <translation>was zurückkam, ist keine Web-Antwort</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>die Verbindung schlug fehl (Netzwerkfehler %1)</translation>
    </message>
    <message>
        <source>cancelled while the answer was awaited</source>
        <translation>beim Warten auf die Antwort abgebrochen</translation>
    </message>
    <message>
        <source>the answer is larger than the limit of %1 bytes</source>
        <translation>die Antwort überschreitet die Grenze von %1 Bytes</translation>
    </message>
    <message>
        <source>no byte for %1 ms</source>
        <translation>%1 ms lang kein Byte</translation>
    </message>
    <message>
        <source>no whole answer within %1 ms</source>
        <translation>keine vollständige Antwort innerhalb von %1 ms</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then repeat.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adresse und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>the answer (status %1) broke off: %2</source>
        <translation>die Antwort (Status %1) brach ab: %2</translation>
    </message>
    <message>
        <source>the connection was lost before an answer: %1</source>
        <translation>die Verbindung ging vor einer Antwort verloren: %1</translation>
    </message>
    <message>
        <source>redirected (status %1), which is not followed</source>
        <translation>umgeleitet (Status %1), dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>the answer has %1 of %2 promised bytes</source>
        <translation>die Antwort hat %1 von %2 angekündigten Bytes</translation>
    </message>
    <message>
        <source>Whether it was carried out is looked up before anything is sent again.</source>
        <translation>Ob es ausgeführt wurde, wird nachgeschlagen, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>the key is empty or holds characters that no key has</source>
        <translation>der Schlüssel ist leer oder enthält Zeichen, die kein Schlüssel hat</translation>
    </message>
    <message>
        <source>Copy it again, without spaces and line breaks around it.</source>
        <translation>Kopieren Sie ihn erneut, ohne Leerzeichen und Zeilenumbrüche am Rand.</translation>
    </message>
    <message>
        <source>cancelled before anything was sent</source>
        <translation>abgebrochen, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>cancelled; nothing more was sent</source>
        <translation>abgebrochen; mehr wurde nicht gesendet</translation>
    </message>
    <message>
        <source>%1: the answer is no JSON</source>
        <translation>%1: die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>a secret must be text of 1 to %1 bytes</source>
        <translation>ein Geheimnis muss ein Text von 1 bis %1 Bytes sein</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain; remove it</source>
        <translation>eine Klartextdatei %1 würde anstelle des Schlüsselbunds verwendet; entfernen Sie sie</translation>
    </message>
    <message>
        <source>the keychain service does not answer</source>
        <translation>der Schlüsselbunddienst antwortet nicht</translation>
    </message>
    <message>
        <source>no answer within %1 ms; the keychain waits to be unlocked</source>
        <translation>keine Antwort innerhalb von %1 ms; der Schlüsselbund wartet auf das Entsperren</translation>
    </message>
    <message>
        <source>access denied: %1</source>
        <translation>Zugriff verweigert: %1</translation>
    </message>
    <message>
        <source>the default collection is locked</source>
        <translation>die Standardsammlung ist gesperrt</translation>
    </message>
    <message>
        <source>the keychain service has no default collection</source>
        <translation>der Schlüsselbunddienst hat keine Standardsammlung</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain waits to be unlocked</source>
        <translation>der Schlüsselbund wartet auf das Entsperren</translation>
    </message>
    <message>
        <source>this keychain has never held anything of this workspace</source>
        <translation>dieser Schlüsselbund hat nie etwas von diesem Arbeitsbereich enthalten</translation>
    </message>
    <message>
        <source>%1: the keychain is locked</source>
        <translation>%1: der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>no answer within %1 ms</source>
        <translation>keine Antwort innerhalb von %1 ms</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by the environment variable REFERRAL_DESK_SECRET_%1.</source>
        <translation>Starten Sie einen Schlüsselbunddienst oder geben Sie den Schlüssel über die Umgebungsvariable REFERRAL_DESK_SECRET_%1 an.</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain</source>
        <translation>eine Klartextdatei %1 würde anstelle des Schlüsselbunds verwendet</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>writing to the keychain</source>
        <translation>Schreiben in den Schlüsselbund</translation>
    </message>
    <message>
        <source>reading back from the keychain</source>
        <translation>Zurücklesen aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain gives back another value than was written</source>
        <translation>der Schlüsselbund gibt einen anderen Wert zurück, als geschrieben wurde</translation>
    </message>
    <message>
        <source>erasing from the keychain</source>
        <translation>Löschen aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain still holds the secret after erasing it</source>
        <translation>der Schlüsselbund enthält das Geheimnis nach dem Löschen noch</translation>
    </message>
    <message>
        <source>erasing from the keychain: %1</source>
        <translation>Löschen aus dem Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>the backup is not whole: its end is missing</source>
        <translation>die Sicherung ist nicht vollständig: ihr Ende fehlt</translation>
    </message>
    <message>
        <source>the backup has something behind its end</source>
        <translation>die Sicherung hat etwas hinter ihrem Ende</translation>
    </message>
    <message>
        <source>the backup was changed, cut or damaged since it was written (piece %1)</source>
        <translation>die Sicherung wurde seit dem Schreiben geändert, abgeschnitten oder beschädigt (Teil %1)</translation>
    </message>
    <message>
        <source>the backup is none of this program&apos;s encrypted backups</source>
        <translation>die Sicherung ist keine verschlüsselte Sicherung dieses Programms</translation>
    </message>
    <message>
        <source>the backup has a beginning that cannot be read</source>
        <translation>der Anfang der Sicherung ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1: no connection; nothing was sent: %2</source>
        <translation>%1: keine Verbindung; nichts wurde gesendet: %2</translation>
    </message>
    <message>
        <source>%1: no secure connection: %2</source>
        <translation>%1: keine sichere Verbindung: %2</translation>
    </message>
    <message>
        <source>%1: no connection: %2</source>
        <translation>%1: keine Verbindung: %2</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and whether a proxy or a virus scanner looks into encrypted connections.</source>
        <translation>Prüfen Sie das Datum des Computers und ob ein Proxy oder Virenscanner in verschlüsselte Verbindungen hineinsieht.</translation>
    </message>
    <message>
        <source>Choose CSV.</source>
        <translation>Wählen Sie CSV.</translation>
    </message>
    <message>
        <source>A connection to Shopify needs to know the shop.</source>
        <translation>Eine Verbindung zu Shopify muss den Shop kennen.</translation>
    </message>
    <message>
        <source>Give its name as before .myshopify.com: --option shop=NAME.</source>
        <translation>Geben Sie seinen Namen wie vor .myshopify.com an: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Option %1=%2 is not NAMESPACE.KEY.</source>
        <translation>Die Option %1=%2 ist nicht NAMESPACE.KEY.</translation>
    </message>
    <message>
        <source>As the metafield is called in the shop&apos;s admin, for example referral_desk.affiliate.</source>
        <translation>Wie das Metafeld in der Shop-Verwaltung heißt, zum Beispiel referral_desk.affiliate.</translation>
    </message>
    <message>
        <source>%1 only pays out: promotion codes are made where the sales are.</source>
        <translation>%1 zahlt nur aus: Aktionscodes werden dort erstellt, wo die Verkäufe sind.</translation>
    </message>
    <message>
        <source>A shop has no pace to choose: Shopify&apos;s own limit is kept by itself.</source>
        <translation>Ein Shop hat kein wählbares Tempo: Die Grenze von Shopify wird von selbst eingehalten.</translation>
    </message>
    <message>
        <source>A shop has no log of events that could be imported.</source>
        <translation>Ein Shop hat kein Ereignisprotokoll, das importiert werden könnte.</translation>
    </message>
    <message>
        <source>Sync it instead.</source>
        <translation>Gleichen Sie ihn stattdessen ab.</translation>
    </message>
    <message>
        <source>Option %1=%2: %3.</source>
        <translation>Option %1=%2: %3.</translation>
    </message>
    <message>
        <source>Give the whole path of a PEM file with the certificate of your company&apos;s authority; whoever runs your network has it.</source>
        <translation>Geben Sie den vollständigen Pfad einer PEM-Datei mit dem Zertifikat der Zertifizierungsstelle Ihres Unternehmens an; Ihre Netzwerkverwaltung hat sie.</translation>
    </message>
    <message>
        <source>not a whole path</source>
        <translation>kein vollständiger Pfad</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>kein Zertifikat darin</translation>
    </message>
    <message>
        <source>a certificate in it is not that of an authority</source>
        <translation>ein Zertifikat darin ist nicht das einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>a certificate in it has expired</source>
        <translation>ein Zertifikat darin ist abgelaufen</translation>
    </message>
    <message>
        <source>Option %1=%2 is neither yes nor no.</source>
        <translation>Die Option %1=%2 ist weder yes noch no.</translation>
    </message>
    <message>
        <source>Option %1 has to be a plain text of at most %2 characters.</source>
        <translation>Die Option %1 muss ein einfacher Text von höchstens %2 Zeichen sein.</translation>
    </message>
    <message>
        <source>Option public-key=%1 is not a whole path.</source>
        <translation>Die Option public-key=%1 ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>Give the file that the dashboard of Cashfree made for two-factor authentication.</source>
        <translation>Geben Sie die Datei an, die das Dashboard von Cashfree für die Zwei-Faktor-Authentifizierung erstellt hat.</translation>
    </message>
    <message>
        <source>too large to be encrypted</source>
        <translation>zu groß zum Verschlüsseln</translation>
    </message>
    <message>
        <source>this field was encrypted with another key than the keychain&apos;s</source>
        <translation>dieses Feld wurde mit einem anderen Schlüssel als dem des Schlüsselbunds verschlüsselt</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>in-review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>batched</source>
        <translation>in einem Lauf</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>übermittelt</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>nicht abgeholt</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>partly-reversed</source>
        <translation>teilweise zurückgenommen</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>export-uncertain</source>
        <translation>Export ungewiss</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>Freigeber</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>zurückhalten</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Zurückhalten beenden</translation>
    </message>
    <message>
        <source>accept-change</source>
        <translation>Änderung annehmen</translation>
    </message>
    <message>
        <source>dismiss-change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>confirm-unissued</source>
        <translation>als nicht ausgegeben bestätigen</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>account-credit</source>
        <translation>Kontoguthaben</translation>
    </message>
    <message>
        <source>price-change</source>
        <translation>Preiswechsel</translation>
    </message>
    <message>
        <source>store-credit</source>
        <translation>Shop-Guthaben</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>discount-code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>Sachprämie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>refer-single</source>
        <translation>einseitige Empfehlung</translation>
    </message>
    <message>
        <source>refer-double</source>
        <translation>beidseitige Empfehlung</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>Anfechtung</translation>
    </message>
    <message>
        <source>refund-pending</source>
        <translation>Erstattung ausstehend</translation>
    </message>
    <message>
        <source>self-referral</source>
        <translation>Selbstempfehlung</translation>
    </message>
    <message>
        <source>self-referral-weak</source>
        <translation>mögliche Selbstempfehlung</translation>
    </message>
    <message>
        <source>foreign-code</source>
        <translation>fremder Code</translation>
    </message>
    <message>
        <source>rate-missing</source>
        <translation>Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>count-fell</source>
        <translation>Anzahl gesunken</translation>
    </message>
    <message>
        <source>late-change</source>
        <translation>späte Änderung</translation>
    </message>
    <message>
        <source>company-domain</source>
        <translation>Unternehmens-Domain</translation>
    </message>
    <message>
        <source>disposable-email</source>
        <translation>Wegwerf-E-Mail</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>auffällige Häufung</translation>
    </message>
    <message>
        <source>look-alike-email</source>
        <translation>ähnliche E-Mail</translation>
    </message>
    <message>
        <source>duplicate-email</source>
        <translation>doppelte E-Mail</translation>
    </message>
    <message>
        <source>prize-given</source>
        <translation>Preis bereits vergeben</translation>
    </message>
    <message>
        <source>shared-destination</source>
        <translation>gemeinsames Auszahlungsziel</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>paypal-id</source>
        <translation>PayPal-ID</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>uk-account</source>
        <translation>britisches Konto</translation>
    </message>
    <message>
        <source>us-account</source>
        <translation>US-Konto</translation>
    </message>
    <message>
        <source>au-account</source>
        <translation>australisches Konto</translation>
    </message>
    <message>
        <source>ca-account</source>
        <translation>kanadisches Konto</translation>
    </message>
    <message>
        <source>indian-account</source>
        <translation>indisches Konto</translation>
    </message>
    <message>
        <source>upi</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>wise-recipient</source>
        <translation>Wise-Empfänger</translation>
    </message>
    <message>
        <source>stripe-account</source>
        <translation>Stripe-Konto</translation>
    </message>
    <message>
        <source>there is no %1 mode campaign</source>
        <translation>es gibt keine Kampagne im Modus %1</translation>
    </message>
    <message>
        <source>Apply the campaign whose terms the money falls under.</source>
        <translation>Wenden Sie die Kampagne an, unter deren Konditionen das Geld fällt.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 to %2 are missing</source>
        <translation>%1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 wurde zweimal vergeben</translation>
    </message>
    <message>
        <source>it is not the number of its place</source>
        <translation>die Nummer passt nicht zu ihrer Stelle</translation>
    </message>
    <message>
        <source>record %1 of the books gave it, and no payout has it</source>
        <translation>Eintrag %1 der Bücher hat sie vergeben, aber keine Auszahlung trägt sie</translation>
    </message>
    <message>
        <source>record %1 of the books gave other numbers</source>
        <translation>Eintrag %1 der Bücher hat andere Nummern vergeben</translation>
    </message>
    <message>
        <source>%1 was given twice, by record %2 once more</source>
        <translation>%1 wurde zweimal vergeben, erneut durch Eintrag %2</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>no record of the books gave it</source>
        <translation>kein Eintrag der Bücher hat sie vergeben</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>is not the record that was signed</source>
        <translation>ist nicht der Eintrag, der signiert wurde</translation>
    </message>
    <message>
        <source>no outside head</source>
        <translation>kein Kettenende außerhalb</translation>
    </message>
    <message>
        <source>was signed, but the chain ends at %1</source>
        <translation>wurde signiert, aber die Kette endet bei %1</translation>
    </message>
    <message>
        <source>its signature is not by the workspace&apos;s key</source>
        <translation>die Signatur stammt nicht vom Schlüssel des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>no record of the chain names it</source>
        <translation>kein Eintrag der Kette nennt es</translation>
    </message>
    <message>
        <source>unsigned since entry %1</source>
        <translation>nicht signiert seit Eintrag %1</translation>
    </message>
    <message>
        <source>the books end here, but this computer has seen them end at entry %1: an older copy. Nothing is written until the newest file is back, or verify --restored says that this one was brought back on purpose</source>
        <translation>die Bücher enden hier, aber dieser Computer hat sie bei Eintrag %1 enden gesehen: eine ältere Kopie. Es wird nichts geschrieben, bis die neueste Datei zurück ist oder verify --restored bestätigt, dass diese mit Absicht zurückgeholt wurde</translation>
    </message>
    <message>
        <source>is not the record this computer has seen there: the chain was written anew, or an older copy was worked on. Bring the newest file or a backup back; verify --restored goes on with these books</source>
        <translation>ist nicht der Eintrag, den dieser Computer dort gesehen hat: Die Kette wurde neu geschrieben, oder es wurde mit einer älteren Kopie gearbeitet. Holen Sie die neueste Datei oder eine Sicherung zurück; verify --restored macht mit diesen Büchern weiter</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>payout %1</source>
        <translation>Auszahlung %1</translation>
    </message>
    <message>
        <source>member %1 signing key %2</source>
        <translation>Mitglied %1, Signaturschlüssel %2</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>Mitglied %1</translation>
    </message>
    <message>
        <source>a key of a member is in no record</source>
        <translation>ein Schlüssel eines Mitglieds steht in keinem Eintrag</translation>
    </message>
    <message>
        <source>a key of a member is missing</source>
        <translation>ein Schlüssel eines Mitglieds fehlt</translation>
    </message>
    <message>
        <source>a valid signature</source>
        <translation>eine gültige Signatur</translation>
    </message>
    <message>
        <source>it is not the sum of what it pays of each reward</source>
        <translation>der Betrag ist nicht die Summe dessen, was von jeder Prämie gezahlt wird</translation>
    </message>
    <message>
        <source>its lines are not its total</source>
        <translation>seine Zeilen ergeben nicht seine Summe</translation>
    </message>
    <message>
        <source>%1 in %2 lines</source>
        <translation>%1 in %2 Zeilen</translation>
    </message>
    <message>
        <source>its lines are not those it was made of</source>
        <translation>seine Zeilen sind nicht die, aus denen er angelegt wurde</translation>
    </message>
    <message>
        <source>its seal does not match its lines and approvals</source>
        <translation>sein Siegel passt nicht zu seinen Zeilen und Freigaben</translation>
    </message>
    <message>
        <source>it was sealed without a second person</source>
        <translation>er wurde ohne zweite Person versiegelt</translation>
    </message>
    <message>
        <source>an approval of somebody else</source>
        <translation>eine Freigabe von jemand anderem</translation>
    </message>
    <message>
        <source>it is not what the books say was made</source>
        <translation>er ist nicht das, was laut den Büchern angelegt wurde</translation>
    </message>
    <message>
        <source>an approval of it is in no record</source>
        <translation>eine Freigabe dafür steht in keinem Eintrag</translation>
    </message>
    <message>
        <source>its seal is not the one in the books</source>
        <translation>sein Siegel ist nicht das in den Büchern</translation>
    </message>
    <message>
        <source>the signature of its seal is not the one in the books</source>
        <translation>die Signatur seines Siegels ist nicht die in den Büchern</translation>
    </message>
    <message>
        <source>its seal was signed and is not any more</source>
        <translation>sein Siegel war signiert und ist es nicht mehr</translation>
    </message>
    <message>
        <source>its reward %1 is in another batch, too</source>
        <translation>die Prämie %1 darin ist auch in einem anderen Lauf</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>it is %1, and its reward %2 is not</source>
        <translation>der Status ist %1, der Status der Prämie %2 darin nicht</translation>
    </message>
    <message>
        <source>invoice %1 follows %2: a person said so</source>
        <translation>Gutschrift %1 folgt auf %2: von einer Person so festgelegt</translation>
    </message>
    <message>
        <source>is in a batch that does not know it</source>
        <translation>ist in einem Lauf, der nichts davon weiß</translation>
    </message>
    <message>
        <source>one line of a batch</source>
        <translation>eine Zeile eines Laufs</translation>
    </message>
    <message>
        <source>number %1 is missing</source>
        <translation>Nummer %1 fehlt</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <source>its content does not match its hash</source>
        <translation>der Inhalt passt nicht zum Hash</translation>
    </message>
    <message>
        <source>what was typed with it has been changed</source>
        <translation>was dazu eingegeben wurde, ist geändert worden</translation>
    </message>
    <message>
        <source>the amount does not fit %1</source>
        <translation>der Betrag passt nicht zu %1</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>hat keine Währung</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>eine Währung</translation>
    </message>
    <message>
        <source>belongs to a reward that does not exist</source>
        <translation>gehört zu einer Prämie, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 has no two accounts</source>
        <translation>%1 hat keine zwei Konten</translation>
    </message>
    <message>
        <source>what was typed is stored in the other mode</source>
        <translation>das Eingegebene ist im anderen Modus gespeichert</translation>
    </message>
    <message>
        <source>pays an adjustment from a campaign of the other mode</source>
        <translation>zahlt eine Anpassung aus einer Kampagne des anderen Modus</translation>
    </message>
    <message>
        <source>adjustments of participant %1, %2</source>
        <translation>Anpassungen von Teilnehmer %1, %2</translation>
    </message>
    <message>
        <source>what counts as taken off payments is not what they lack</source>
        <translation>was als von Zahlungen abgezogen gilt, ist nicht das, was ihnen fehlt</translation>
    </message>
    <message>
        <source>participant %1: %2 %3 owed back in the other mode were taken off %4 money</source>
        <translation>Teilnehmer %1: Von Geld im Modus %4 wurden %2 %3 Rückforderung aus dem anderen Modus abgezogen</translation>
    </message>
    <message>
        <source>what is stored does not follow from its entries</source>
        <translation>das Gespeicherte ergibt sich nicht aus den zugehörigen Einträgen</translation>
    </message>
    <message>
        <source>was issued more than once</source>
        <translation>wurde mehr als einmal ausgegeben</translation>
    </message>
    <message>
        <source>at most 1 settlement</source>
        <translation>höchstens 1 Erledigung</translation>
    </message>
    <message>
        <source>%1 settlements</source>
        <translation>%1 Erledigungen</translation>
    </message>
    <message>
        <source>a flag is cleared, and no entry says so</source>
        <translation>ein Verdacht ist aufgehoben, aber kein Eintrag sagt es</translation>
    </message>
    <message>
        <source>its entries are in another currency</source>
        <translation>die Einträge dazu sind in einer anderen Währung</translation>
    </message>
    <message>
        <source>accrued + reinstated + adjusted − reversed − issued + returned is not the open balance</source>
        <translation>aufgelaufen + wiederhergestellt + angepasst − zurückgenommen − ausgegeben + zurückgekommen ist nicht der offene Saldo</translation>
    </message>
    <message>
        <source>its accounts are below zero</source>
        <translation>die Konten dazu liegen unter null</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>something is open and recoverable at the same time</source>
        <translation>etwas ist zugleich offen und zurückzufordern</translation>
    </message>
    <message>
        <source>one of them 0</source>
        <translation>eines davon 0</translation>
    </message>
    <message>
        <source>participant %1, %2, %3</source>
        <translation>Teilnehmer %1, %2, %3</translation>
    </message>
    <message>
        <source>what the entries owe is not what lies in the accounts</source>
        <translation>was laut den Einträgen geschuldet wird, ist nicht das, was auf den Konten liegt</translation>
    </message>
    <message>
        <source>more has left an account (%1) than came in</source>
        <translation>von einem Konto (%1) ist mehr abgegangen als eingegangen</translation>
    </message>
    <message>
        <source>debits and credits differ</source>
        <translation>Soll und Haben stimmen nicht überein</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>Vorhaben %1</translation>
    </message>
    <message>
        <source>its step was confirmed twice</source>
        <translation>sein Schritt wurde zweimal bestätigt</translation>
    </message>
    <message>
        <source>step %1 once</source>
        <translation>Schritt %1 einmal</translation>
    </message>
    <message>
        <source>is settled without a confirmed request</source>
        <translation>ist ohne bestätigte Anfrage erledigt</translation>
    </message>
    <message>
        <source>a confirmed request</source>
        <translation>eine bestätigte Anfrage</translation>
    </message>
    <message>
        <source>all its requests are confirmed, but no entry says issued</source>
        <translation>alle Anfragen dazu sind bestätigt, aber kein Eintrag sagt „ausgegeben“</translation>
    </message>
    <message>
        <source>an entry issued</source>
        <translation>ein Eintrag „ausgegeben“</translation>
    </message>
    <message>
        <source>is submitted, but no request is open</source>
        <translation>ist übermittelt, aber keine Anfrage ist offen</translation>
    </message>
    <message>
        <source>an open request</source>
        <translation>eine offene Anfrage</translation>
    </message>
    <message>
        <source>the same facts in another order ask for something else</source>
        <translation>dieselben Daten verlangen in anderer Reihenfolge etwas anderes</translation>
    </message>
    <message>
        <source>there is no batch</source>
        <translation>es gibt keinen Lauf</translation>
    </message>
    <message>
        <source>no number of an invoice was given</source>
        <translation>es wurde keine Gutschriftnummer vergeben</translation>
    </message>
    <message>
        <source>no provider shows it without a request</source>
        <translation>kein Anbieter zeigt es ohne eine Anfrage</translation>
    </message>
    <message>
        <source>amounts within the limits</source>
        <translation>Beträge innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>not up to date: %1 rewards change with the next sync</source>
        <translation>nicht aktuell: %1 Prämien ändern sich mit dem nächsten Abgleich</translation>
    </message>
    <message>
        <source>not up to date: all sales are read again with the next sync</source>
        <translation>nicht aktuell: alle Verkäufe werden beim nächsten Abgleich neu gelesen</translation>
    </message>
    <message>
        <source>not up to date: %1 sales are read again with the next sync</source>
        <translation>nicht aktuell: %1 Verkäufe werden beim nächsten Abgleich neu gelesen</translation>
    </message>
    <message>
        <source>conversion %1</source>
        <translation>Conversion %1</translation>
    </message>
    <message>
        <source>asks for a reward that is not in the books; the next sync adds it</source>
        <translation>verlangt eine Prämie, die nicht in den Büchern steht; der nächste Abgleich fügt sie hinzu</translation>
    </message>
    <message>
        <source>a reward of %1</source>
        <translation>eine Prämie von %1</translation>
    </message>
    <message>
        <source>what is booked is not what the facts ask for</source>
        <translation>das Gebuchte ist nicht das, was die Daten verlangen</translation>
    </message>
    <message>
        <source>its amount does not follow its refunds</source>
        <translation>ihr Betrag folgt nicht ihren Erstattungen</translation>
    </message>
    <message>
        <source>it is of another kind or currency</source>
        <translation>sie ist von anderer Art oder Währung</translation>
    </message>
    <message>
        <source>it is not what the facts ask for</source>
        <translation>sie ist nicht das, was die Daten verlangen</translation>
    </message>
    <message>
        <source>it is booked, and the facts ask for nothing</source>
        <translation>sie ist gebucht, aber die Daten verlangen nichts</translation>
    </message>
    <message>
        <source>nothing asks for it any more, and it does not follow its refunds</source>
        <translation>nichts verlangt sie mehr, und sie folgt ihren Erstattungen nicht</translation>
    </message>
    <message>
        <source>%1 is a sale, and not in the books</source>
        <translation>%1 ist ein Verkauf und steht nicht in den Büchern</translation>
    </message>
    <message>
        <source>a conversion</source>
        <translation>eine Conversion</translation>
    </message>
    <message>
        <source>%1 is no sale by what the provider says</source>
        <translation>%1 ist nach Angabe des Anbieters kein Verkauf</translation>
    </message>
    <message>
        <source>%1 does not follow from the provider&apos;s objects: %2</source>
        <translation>%1 ergibt sich nicht aus den Objekten des Anbieters: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another customer than its account</source>
        <translation>%1 gehört zu einem anderen Kunden als das Konto dazu</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>%1 is not what was typed in by hand</source>
        <translation>%1 ist nicht das, was von Hand eingetragen wurde</translation>
    </message>
    <message>
        <source>%1 has no sale behind it</source>
        <translation>hinter %1 steht kein Verkauf</translation>
    </message>
    <message>
        <source>its accounts are not those of its kind</source>
        <translation>seine Konten sind nicht die seiner Art</translation>
    </message>
    <message>
        <source>it points to a row that is not there</source>
        <translation>der Verweis zeigt auf eine Zeile, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <translation>eine Zeile von %1</translation>
    </message>
    <message>
        <source>it belongs to a reward that is not there</source>
        <translation>die Prämie dazu ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is no whole number within the limits</source>
        <translation>%1 ist keine ganze Zahl innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>its amount is not the one in the ledger</source>
        <translation>der Betrag ist nicht der im Journal</translation>
    </message>
    <message>
        <source>it counts as settled, and no reward was settled for it</source>
        <translation>sie gilt als erledigt, aber keine Prämie wurde dafür erledigt</translation>
    </message>
    <message>
        <source>a settled reward</source>
        <translation>eine erledigte Prämie</translation>
    </message>
    <message>
        <source>%1 has no meaning in a workbook; accepted: %2</source>
        <translation>%1 hat in einer Arbeitsmappe keine Bedeutung; zulässig: %2</translation>
    </message>
    <message>
        <source>not to be there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>line %1 of the file cannot be read: %2</source>
        <translation>Zeile %1 der Datei ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>A sheet has at most %1 rows.</source>
        <translation>Ein Tabellenblatt hat höchstens %1 Zeilen.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>Die Arbeitsmappe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>It is a workbook of one sheet, amounts as numbers and all else as text</source>
        <translation>Es ist eine Arbeitsmappe mit einem Tabellenblatt, Beträge als Zahlen und alles andere als Text</translation>
    </message>
    <message>
        <source>It is one table</source>
        <translation>Es ist eine einzige Tabelle</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the cell %1 is a text, not a number</source>
        <translation>die Zelle %1 ist ein Text, keine Zahl</translation>
    </message>
    <message>
        <source>the cell %1 is a number, not a text</source>
        <translation>die Zelle %1 ist eine Zahl, kein Text</translation>
    </message>
    <message>
        <source>this is the payout file of %1, not what became of it</source>
        <translation>das ist die Auszahlungsdatei von %1, nicht das Ergebnis davon</translation>
    </message>
    <message>
        <source>this is the payout file of %1, and somebody has changed it: it is not the one that was sealed</source>
        <translation>das ist die Auszahlungsdatei von %1, und jemand hat sie geändert: Sie ist nicht die, die versiegelt wurde</translation>
    </message>
    <message>
        <source>If it was uploaded like this, look at the provider what was paid. %1</source>
        <translation>Falls sie so hochgeladen wurde, sehen Sie beim Anbieter nach, was gezahlt wurde. %1</translation>
    </message>
    <message>
        <source>The bank was given another file than the one of %1 that was sealed: it speaks of %2 payments and a sum of %3, the batch has %4 and %5. A row without an amount of its own changes nothing before you have looked at it.</source>
        <translation>Die Bank hat eine andere Datei erhalten als die versiegelte von %1: Sie nennt %2 Zahlungen und eine Summe von %3, der Lauf hat %4 und %5. Eine Zeile ohne eigenen Betrag ändert nichts, bevor Sie sie angesehen haben.</translation>
    </message>
    <message>
        <source>Take the report that the provider or bank gives back.</source>
        <translation>Nehmen Sie den Bericht, den der Anbieter oder die Bank zurückgibt.</translation>
    </message>
    <message>
        <source>the bank was given another file than the one that was sealed</source>
        <translation>die Bank hat eine andere Datei erhalten als die versiegelte</translation>
    </message>
    <message>
        <source>discarding a batch whose file was written needs a reason</source>
        <translation>um einen Lauf zu verwerfen, dessen Datei geschrieben wurde, braucht es einen Grund</translation>
    </message>
    <message>
        <source>Mark it as paid where it was paid all the same; else read that file back again with --confirm ROW.</source>
        <translation>Markieren Sie die Auszahlung als bezahlt, wenn sie trotzdem bezahlt wurde; sonst lesen Sie diese Datei mit --confirm ROW erneut ein.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is missing or not what Shopify promises</source>
        <translation>%1 %2: das Feld %3 fehlt oder ist nicht das, was Shopify zusagt</translation>
    </message>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>Die Tabelle hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>the list has no field %1</source>
        <translation>die Liste hat kein Feld %1</translation>
    </message>
    <message>
        <source>the list has a row with the number %1</source>
        <translation>die Liste hat eine Zeile mit der Nummer %1</translation>
    </message>
    <message>
        <source>%1 holds files that are no copies of payout formats</source>
        <translation>%1 enthält Dateien, die keine Kopien von Auszahlungsformaten sind</translation>
    </message>
    <message>
        <source>%1 goes on behind its end</source>
        <translation>%1 geht hinter dem Ende weiter</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the archive has no entry %1</source>
        <translation>das Archiv hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>the sheet has a document type</source>
        <translation>das Tabellenblatt hat einen Dokumenttyp</translation>
    </message>
    <message>
        <source>row %1 says that it is another one</source>
        <translation>Zeile %1 gibt sich als eine andere aus</translation>
    </message>
    <message>
        <source>row %1 holds something that is no cell</source>
        <translation>Zeile %1 enthält etwas, das keine Zelle ist</translation>
    </message>
    <message>
        <source>the cell %1 is not at its place</source>
        <translation>die Zelle %1 ist nicht an ihrer Stelle</translation>
    </message>
    <message>
        <source>the cell %1 is no plain text</source>
        <translation>die Zelle %1 ist kein einfacher Text</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a text</source>
        <translation>die Zelle %1 enthält mehr als einen Text</translation>
    </message>
    <message>
        <source>the cell %1 is a formula</source>
        <translation>die Zelle %1 ist eine Formel</translation>
    </message>
    <message>
        <source>the cell %1 is no number</source>
        <translation>die Zelle %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a number</source>
        <translation>die Zelle %1 enthält mehr als eine Zahl</translation>
    </message>
    <message>
        <source>the cell %1 is neither text nor number</source>
        <translation>die Zelle %1 ist weder Text noch Zahl</translation>
    </message>
    <message>
        <source>an entry of the archive is not where its directory says</source>
        <translation>ein Eintrag des Archivs ist nicht dort, wo das Verzeichnis sagt</translation>
    </message>
    <message>
        <source>an entry of the archive is not what its directory says</source>
        <translation>ein Eintrag des Archivs ist nicht das, was das Verzeichnis sagt</translation>
    </message>
    <message>
        <source>an entry of the archive is encrypted or cut</source>
        <translation>ein Eintrag des Archivs ist verschlüsselt oder abgeschnitten</translation>
    </message>
    <message>
        <source>an entry of the archive is damaged</source>
        <translation>ein Eintrag des Archivs ist beschädigt</translation>
    </message>
    <message>
        <source>this is no whole ZIP archive</source>
        <translation>das ist kein vollständiges ZIP-Archiv</translation>
    </message>
    <message>
        <source>the directory of the archive is damaged</source>
        <translation>das Verzeichnis des Archivs ist beschädigt</translation>
    </message>
    <message>
        <source>the directory of the archive is cut</source>
        <translation>das Verzeichnis des Archivs ist abgeschnitten</translation>
    </message>
    <message>
        <source>an entry of the archive is too large</source>
        <translation>ein Eintrag des Archivs ist zu groß</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>What the PayPal account holds is not known here: PayPal&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Das Guthaben des PayPal-Kontos ist hier nicht bekannt: PayPals Schnittstelle für Auszahlungen hat keine Anfrage dafür. Sehen Sie zuerst dort nach; die Gebühr kommt hinzu, und was nicht gedeckt ist, wird abgelehnt und ist wieder fällig.</translation>
    </message>
    <message>
        <source>What the RazorpayX account holds is not known here: its interface for payouts has no documented request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Das Guthaben des RazorpayX-Kontos ist hier nicht bekannt: Die Schnittstelle für Auszahlungen hat keine dokumentierte Anfrage dafür. Sehen Sie zuerst dort nach; die Gebühr kommt hinzu, und was nicht gedeckt ist, wird abgelehnt und ist wieder fällig.</translation>
    </message>
    <message>
        <source>What the Cashfree account holds is not known here: Cashfree&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Das Guthaben des Cashfree-Kontos ist hier nicht bekannt: Cashfrees Schnittstelle für Auszahlungen hat keine Anfrage dafür. Sehen Sie zuerst dort nach; die Gebühr kommt hinzu, und was nicht gedeckt ist, wird abgelehnt und ist wieder fällig.</translation>
    </message>
    <message>
        <source>that %1 was paid after all books nothing by itself</source>
        <translation>dass %1 doch noch bezahlt wurde, bucht von selbst nichts</translation>
    </message>
    <message>
        <source>Mark its rewards as issued by hand where they have not been paid another time, then clear the flag.</source>
        <translation>Markieren Sie die Prämien daraus von Hand als ausgegeben, soweit sie nicht ein weiteres Mal bezahlt wurden, und verwerfen Sie dann die Meldung.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Wählen Sie im Dev Dashboard die App, API access, Protected customer data, und dort Name und E-Mail-Adresse. Gleichen Sie dann alles erneut ab.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>Shopify zeigt sie Apps, die in der Shop-Verwaltung erstellt wurden, ab dem Tarif Grow. Verwenden Sie bei einem kleineren Tarif eine App des Dev Dashboard. Gleichen Sie dann alles erneut ab.</translation>
    </message>
    <message>
        <source>Shopify did not say which collections were deleted (%1). A deleted one is noticed with the next change of its products, or when everything is synced again.</source>
        <translation>Shopify hat nicht mitgeteilt, welche Kollektionen gelöscht wurden (%1). Eine gelöschte wird bei der nächsten Änderung ihrer Produkte bemerkt oder wenn alles erneut abgeglichen wird.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>there are books in %1 already</source>
        <translation>in %1 sind bereits Bücher</translation>
    </message>
    <message>
        <source>Choose a folder without books; nothing was changed.</source>
        <translation>Wählen Sie einen Ordner ohne Bücher; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>als ungewiss beenden</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>resend</source>
        <translation>erneut senden</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>promotion-codes</source>
        <translation>Aktionscodes</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>payment-intents</source>
        <translation>Zahlungsabsichten</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>erstattungen</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>Anfechtungen</translation>
    </message>
    <message>
        <source>checkout-sessions</source>
        <translation>Bezahlvorgänge</translation>
    </message>
    <message>
        <source>credit-notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>payment-links</source>
        <translation>Zahlungslinks</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is or was the address of %2</source>
        <translation>„%1“ ist oder war die Adresse von %2</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2</source>
        <translation>%1 ist die Datei des Laufs %2</translation>
    </message>
    <message>
        <source>Choose another file name; nothing was written.</source>
        <translation>Wählen Sie einen anderen Dateinamen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>line %1: %2 belonged to somebody who was erased</source>
        <translation>Zeile %1: %2 gehörte jemandem, dessen Daten gelöscht wurden</translation>
    </message>
    <message>
        <source>line %1: %2 and %3 belong to two participants</source>
        <translation>Zeile %1: %2 und %3 gehören zu zwei Teilnehmern</translation>
    </message>
    <message>
        <source>Participants are never merged: choose another address.</source>
        <translation>Teilnehmer werden nie zusammengelegt: Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>the e-mail address was changed on %1</source>
        <translation>Die E-Mail-Adresse wurde am %1 geändert</translation>
    </message>
    <message>
        <source>line %1: the e-mail address of %2 was changed meanwhile</source>
        <translation>Zeile %1: Die E-Mail-Adresse von %2 wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Name the present address as the former one, if it is to be replaced.</source>
        <translation>Nennen Sie die jetzige Adresse als frühere, wenn sie ersetzt werden soll.</translation>
    </message>
</context>
<context>
    <name>rd::app</name>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Offenes Fenster zeigen</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>Es antwortet nicht. Vielleicht verwendet ein Befehl in einem Terminal den Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>rd::app::DeskWindows</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Arbeitsbereich wird geöffnet …</translation>
    </message>
    <message>
        <source>An older copy of the books</source>
        <translation>Eine ältere Kopie der Bücher</translation>
    </message>
    <message>
        <source>This computer has seen newer books of this workspace. Was this copy brought back on purpose?</source>
        <translation>Dieser Computer hat schon neuere Bücher dieses Arbeitsbereichs gesehen. Wurde diese Kopie absichtlich zurückgeholt?</translation>
    </message>
    <message>
        <source>Until you say so, nothing is written into it. If you go on with it, each reward that was due is looked up before it is issued. If not, close the window and put the newest file back.</source>
        <translation>Solange Sie das nicht bestätigen, wird nichts hineingeschrieben. Wenn Sie damit weiterarbeiten, wird jede fällige Prämie vor der Ausgabe nachgeschlagen. Wenn nicht, schließen Sie das Fenster und spielen Sie die neueste Datei zurück.</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Mit dieser Kopie weiterarbeiten</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Preparing the sample merchant …</source>
        <translation>Musterhändler wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>rd::items::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Prämienausgabe</translation>
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
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>Prämienberechnung</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <comment>the computer&apos;s clock is wrong</comment>
        <translation>Warnung zur Uhrzeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
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
        <translation>Auszahlungslauf</translation>
    </message>
    <message>
        <source>Events of a file</source>
        <translation>Ereignisse einer Datei</translation>
    </message>
</context>
<context>
    <name>rd::items::BatchModel</name>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Rückgemeldet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Export ungewiss</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>rd::items::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was sie gewährt</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>days between payment and reward</comment>
        <translation>Wartefrist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral, one-sided</source>
        <translation>Empfehlung, einseitig</translation>
    </message>
    <message>
        <source>Referral, two-sided</source>
        <translation>Empfehlung, zweiseitig</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Affiliate</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>rd::items::ParticipantModel</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>amount that is due</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>has asked to take part</comment>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>no longer takes part</comment>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an amount is, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Former e-mail</source>
        <translation>Frühere E-Mail</translation>
    </message>
</context>
<context>
    <name>rd::items::PaymentModel</name>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Geworben von</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand erfasst</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutListModel</name>
    <message>
        <source>Made</source>
        <comment>when a batch was</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>Anbieter meldet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>May be taken until</source>
        <translation>Abholbar bis</translation>
    </message>
</context>
<context>
    <name>rd::items::RecordModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Earned, issued, taken back</source>
        <translation>Verdient, ausgegeben, zurückgenommen</translation>
    </message>
    <message>
        <source>Decisions of people</source>
        <translation>Entscheidungen von Personen</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Auszahlungsläufe</translation>
    </message>
    <message>
        <source>Settings, people, imports</source>
        <translation>Einstellungen, Personen, Importe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>Prämie verdient</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Prämie wieder gutgeschrieben</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Prämie vor der Ausgabe zurückgenommen</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Prämie nach der Ausgabe zurückgenommen</translation>
    </message>
    <message>
        <source>Reward on its way</source>
        <translation>Prämie unterwegs</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Prämie ausgegeben</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Ausgabe fehlgeschlagen</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Rückläufer vom Anbieter</translation>
    </message>
    <message>
        <source>Kept for a claim</source>
        <translation>Wegen Rückforderung einbehalten</translation>
    </message>
    <message>
        <source>Balance corrected upwards</source>
        <translation>Saldo nach oben korrigiert</translation>
    </message>
    <message>
        <source>Balance corrected downwards</source>
        <translation>Saldo nach unten korrigiert</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Claim stands again</source>
        <translation>Rückforderung besteht wieder</translation>
    </message>
    <message>
        <source>Reward approved</source>
        <translation>Prämie freigegeben</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Prämie abgelehnt</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Prämie wieder geöffnet</translation>
    </message>
    <message>
        <source>Suspicion raised</source>
        <translation>Verdacht entstanden</translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>Verdacht aufgehoben</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Verdacht bestätigt</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Prämie zurückgehalten</translation>
    </message>
    <message>
        <source>Reward without an amount earned</source>
        <translation>Prämie ohne Betrag verdient</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Ungewisse Anfrage beendet</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Anfrage erneut gesendet</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Von Hand als ausgegeben markiert</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Ausbuchung vorgeschlagen</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Ausbuchung abgelehnt</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>In einen Auszahlungslauf aufgenommen</translation>
    </message>
    <message>
        <source>Payout batch given up</source>
        <translation>Auszahlungslauf aufgegeben</translation>
    </message>
    <message>
        <source>Payout batch sealed</source>
        <translation>Auszahlungslauf versiegelt</translation>
    </message>
    <message>
        <source>News of a payout</source>
        <translation>Neues zu einer Auszahlung</translation>
    </message>
    <message>
        <source>Part kept for a claim</source>
        <translation>Teil wegen Rückforderung einbehalten</translation>
    </message>
    <message>
        <source>Payout batch approved</source>
        <translation>Auszahlungslauf freigegeben</translation>
    </message>
    <message>
        <source>Payout file written</source>
        <translation>Auszahlungsdatei geschrieben</translation>
    </message>
    <message>
        <source>Results of payouts read</source>
        <translation>Auszahlungsergebnisse eingelesen</translation>
    </message>
    <message>
        <source>Payout batch closed</source>
        <translation>Auszahlungslauf abgeschlossen</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>Kampagne geändert</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Mitglied geändert</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Verbindung geändert</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Codes oder Kunden zugeordnet</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Liste importiert</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Nach einer Wiederherstellung nachgeschlagen</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Payout method or rule changed</source>
        <translation>Auszahlungsweg oder Regel geändert</translation>
    </message>
    <message>
        <source>State of a participant changed</source>
        <translation>Status eines Teilnehmers geändert</translation>
    </message>
    <message>
        <source>E-mail address of a participant changed</source>
        <translation>E-Mail-Adresse eines Teilnehmers geändert</translation>
    </message>
</context>
<context>
    <name>rd::items::ReferralModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Geworben von</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>Hat gezahlt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>Linkreferenz %1</translation>
    </message>
    <message>
        <source>Metadata %1</source>
        <translation>Metadaten %1</translation>
    </message>
    <message>
        <source>Order attribute %1</source>
        <translation>Bestellattribut %1</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>Imported list %1</source>
        <translation>Importierte Liste %1</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Assigned by hand: %1</source>
        <translation>Von Hand zugeordnet: %1</translation>
    </message>
    <message>
        <source>Participant&apos;s e-mail</source>
        <translation>E-Mail-Adresse des Teilnehmers</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>Kunde beim Anbieter</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardGroupModel</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant %1</source>
        <comment>by number, who has no name</comment>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Keine Kampagne</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Alle Teilnehmer</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie</numerusform>
            <numerusform>%Ln Prämien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be issued</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln kann ausgegeben werden</numerusform>
            <numerusform>%Ln können ausgegeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln Teilnehmer</numerusform>
            <numerusform>%Ln Teilnehmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>participants or campaigns, as the title of the column says</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardModel</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>For</source>
        <comment>which side of a referral is rewarded</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date from which a reward is due</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert durch</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Kontoguthaben</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Preiswechsel</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Shop-Guthaben</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Sachprämie</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>In einem Lauf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <translation>Teilweise zurückgenommen</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Unter der Schwelle</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Negativer Saldo</translation>
    </message>
    <message>
        <source>No payout method</source>
        <translation>Kein Auszahlungsweg</translation>
    </message>
    <message>
        <source>Payout method changed recently</source>
        <translation>Auszahlungsweg kürzlich geändert</translation>
    </message>
    <message>
        <source>Currency not supported</source>
        <translation>Währung nicht unterstützt</translation>
    </message>
    <message>
        <source>Tax form missing</source>
        <translation>Steuerformular fehlt</translation>
    </message>
    <message>
        <source>Participant suspended</source>
        <translation>Teilnehmer gesperrt</translation>
    </message>
    <message>
        <source>No customer with this e-mail</source>
        <translation>Kein Kunde mit dieser E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>E-Mail-Adresse weicht ab</translation>
    </message>
    <message>
        <source>Holds an unused discount</source>
        <translation>Hat einen ungenutzten Rabatt</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Provider&apos;s limit</source>
        <translation>Grenze des Anbieters</translation>
    </message>
    <message>
        <source>Exchange rate missing</source>
        <translation>Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Several customers with this e-mail</source>
        <translation>Mehrere Kunden mit dieser E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Several subscriptions</source>
        <translation>Mehrere Abonnements</translation>
    </message>
    <message>
        <source>First sync not complete</source>
        <translation>Erster Abgleich nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Freigabe nötig</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Provider asks for a pause</source>
        <translation>Anbieter verlangt eine Pause</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Ergebnis wird geprüft</translation>
    </message>
    <message>
        <source>Referrer&apos;s reward not due</source>
        <translation>Prämie des Werbers nicht fällig</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Bereits ausgegeben</translation>
    </message>
    <message>
        <source>May have been given before the restore</source>
        <translation>Evtl. schon vor der Wiederherstellung ausgegeben</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Werber</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>the person who was referred</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A dispute is open</source>
        <translation>Eine Anfechtung ist offen</translation>
    </message>
    <message>
        <source>A refund is under way</source>
        <translation>Eine Erstattung läuft</translation>
    </message>
    <message>
        <source>Participant and customer are the same person</source>
        <translation>Teilnehmer und Kunde sind dieselbe Person</translation>
    </message>
    <message>
        <source>Participant and customer look alike</source>
        <translation>Teilnehmer und Kunde ähneln sich</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code was used</source>
        <translation>Der Code eines anderen wurde verwendet</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Der Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>Held by a person</source>
        <translation>Von einer Person zurückgehalten</translation>
    </message>
    <message>
        <source>What was counted for it has fallen since</source>
        <translation>Was dafür zählte, ist seither gesunken</translation>
    </message>
    <message>
        <source>A change is proposed</source>
        <translation>Eine Änderung ist vorgeschlagen</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Teilnehmer und Kunde gehören zum selben Unternehmen</translation>
    </message>
    <message>
        <source>The customer has a throw-away e-mail address</source>
        <translation>Der Kunde hat eine Wegwerf-E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Unusually many new referrals at once</source>
        <translation>Ungewöhnlich viele neue Empfehlungen auf einmal</translation>
    </message>
    <message>
        <source>The e-mail address looks like another one</source>
        <translation>Die E-Mail-Adresse ähnelt einer anderen</translation>
    </message>
    <message>
        <source>Another customer has the same e-mail address</source>
        <translation>Ein anderer Kunde hat dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>This prize has been given to somebody else</source>
        <translation>Dieser Preis ging an jemand anderen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>date of the payment</comment>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>Ausgegeben am</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Two participants are paid to the same place</source>
        <translation>Zwei Teilnehmer werden an dieselbe Stelle ausgezahlt</translation>
    </message>
</context>
<context>
    <name>rd::items::WindowModel</name>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>Die Tabelle hat sich inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>rd::views::AboutSheet</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>About Referral Desk</source>
        <translation>Über Referral Desk</translation>
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
        <translation>Verwaltung von Empfehlungs- und Affiliate-Programmen auf dem Computer des Händlers.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For a report of a problem. Versions and kinds of places only: no names, no addresses, no keys.</source>
        <translation>Für eine Problemmeldung. Nur Versionen und Arten von Orten: keine Namen, keine Adressen, keine Schlüssel.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Wird gesammelt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This window acts as %1, the user of this computer, with the role %2.</source>
        <translation>Dieses Fenster handelt als %1, der Benutzer dieses Computers, mit der Rolle %2.</translation>
    </message>
</context>
<context>
    <name>rd::views::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>Weitere Aktionen für die Auswahl</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>rd::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Syncs, imports, decisions and issued rewards are listed here, with their outcome.</source>
        <translation>Abgleiche, Importe, Entscheidungen und ausgegebene Prämien stehen hier mit ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Lines of the history are hidden by the search or the filters above.</source>
        <translation>Zeilen des Verlaufs sind durch die Suche oder die Filter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Load the history again</source>
        <translation>Verlauf neu laden</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle Aktivitäten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln Aktivität</numerusform>
            <numerusform>%Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Records of the books …</source>
        <translation>Einträge der Bücher …</translation>
    </message>
    <message>
        <source>Every posting and decision there ever was, in the order of the hash chain</source>
        <translation>Jede Buchung und Entscheidung, die es je gab, in der Reihenfolge der Hashkette</translation>
    </message>
</context>
<context>
    <name>rd::views::AdjustSheet</name>
    <message>
        <source>Adjust the balance of %1</source>
        <translation>Saldo von %1 anpassen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Adjust balance</source>
        <translation>Saldo anpassen</translation>
    </message>
    <message>
        <source>For what the campaigns do not cover: a bonus, a correction, something agreed on. It is a record of its own with your name and the reason, and is never changed afterwards.</source>
        <translation>Für das, was die Kampagnen nicht abdecken: ein Bonus, eine Korrektur, eine Absprache. Es ist ein eigener Eintrag mit Ihrem Namen und dem Grund und wird später nie geändert.</translation>
    </message>
    <message>
        <source>Owe more</source>
        <translation>Mehr schulden</translation>
    </message>
    <message>
        <source>Owe less</source>
        <translation>Weniger schulden</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Under whose terms the money is approved and paid</source>
        <translation>Nach wessen Konditionen das Geld freigegeben und ausgezahlt wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>Wird beim Eintrag gespeichert</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>%1 is in no campaign, so that nothing says how more money would be paid. Import the participant into a campaign first.</source>
        <translation>%1 ist in keiner Kampagne; daher steht nirgends, wie mehr Geld ausgezahlt würde. Importieren Sie den Teilnehmer zuerst in eine Kampagne.</translation>
    </message>
    <message>
        <source>%1 is taken off what %2 is paid next in this currency. Nothing is asked back from them.</source>
        <translation>%1 wird von der nächsten Auszahlung an %2 in dieser Währung abgezogen. Zurückgefordert wird nichts.</translation>
    </message>
    <message>
        <source>%1 becomes a reward of %2. It is due at once and waits for approval like any other.</source>
        <translation>%1 wird eine Prämie von %2. Sie ist sofort fällig und wartet wie jede andere auf Freigabe.</translation>
    </message>
    <message>
        <source>Owe %1 less</source>
        <translation>%1 weniger schulden</translation>
    </message>
    <message>
        <source>Owe %1 more</source>
        <translation>%1 mehr schulden</translation>
    </message>
    <message>
        <source>Adjusting a balance</source>
        <translation>Saldo wird angepasst</translation>
    </message>
    <message>
        <source>%1 will be taken off what %2 is paid next.</source>
        <translation>%1 wird von der nächsten Auszahlung an %2 abgezogen.</translation>
    </message>
    <message>
        <source>%1 more is owed to %2; the reward waits for approval.</source>
        <translation>%1 mehr wird %2 geschuldet; die Prämie wartet auf Freigabe.</translation>
    </message>
</context>
<context>
    <name>rd::views::AdoptSheet</name>
    <message>
        <source>its metadata say so</source>
        <translation>laut ihren Metadaten</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>laut ihrem Namen</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>nach Ihrer Angabe</translation>
    </message>
    <message>
        <source>Adopt existing codes</source>
        <translation>Vorhandene Codes übernehmen</translation>
    </message>
    <message>
        <source>Go by names as well: DRONA29 belongs to the only Drona</source>
        <translation>Auch nach Namen gehen: DRONA29 gehört der einzigen Person namens Drona</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Gefundene Codes</translation>
    </message>
    <message>
        <source>Look for codes</source>
        <translation>Codes suchen</translation>
    </message>
    <message>
        <source>Adopt codes</source>
        <translation>Codes übernehmen</translation>
    </message>
    <message>
        <source>Promotion codes that were made at the provider and belong to nobody here. Nothing is changed at the provider; what was bought with an adopted code counts for its participant.</source>
        <translation>Aktionscodes, die beim Anbieter angelegt wurden und hier niemandem gehören. Beim Anbieter wird nichts geändert; was mit einem übernommenen Code gekauft wurde, zählt für den Teilnehmer.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>One code only</source>
        <translation>Nur ein Code</translation>
    </message>
    <message>
        <source>Its text or id; empty for all that can be told</source>
        <translation>Text oder ID; leer für alle, die sich zuordnen lassen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>E-mail address, code or id of the participant</source>
        <translation>E-Mail-Adresse, Code oder ID des Teilnehmers</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>A campaign says which connections and metadata to look at. Make one first.</source>
        <translation>Welche Verbindungen und Metadaten zu prüfen sind, steht in einer Kampagne. Legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>A single code needs its participant, and the other way round.</source>
        <translation>Ein einzelner Code braucht seinen Teilnehmer und umgekehrt.</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>Codes werden gesucht</translation>
    </message>
    <message>
        <source>Adopting codes</source>
        <translation>Codes werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to their participants now.</source>
        <translation>
            <numerusform>%Ln Code gehört jetzt seinem Teilnehmer.</numerusform>
            <numerusform>%Ln Codes gehören jetzt ihren Teilnehmern.</numerusform>
        </translation>
    </message>
    <message>
        <source>could be several: name one</source>
        <translation>mehrere möglich: bitte einen angeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>codes that can be told, codes that cannot</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No code can be told.</source>
        <translation>Kein Code lässt sich zuordnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes can be told.</source>
        <translation>
            <numerusform>%Ln Code lässt sich zuordnen.</numerusform>
            <numerusform>%Ln Codes lassen sich zuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay with nobody.</source>
        <translation>
            <numerusform>%Ln bleibt ohne Teilnehmer.</numerusform>
            <numerusform>%Ln bleiben ohne Teilnehmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %Ln codes</source>
        <translation>
            <numerusform>%Ln Code übernehmen</numerusform>
            <numerusform>%Ln Codes übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AmountsField</name>
    <message>
        <source>Add an amount in another currency</source>
        <translation>Betrag in einer anderen Währung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>Diesen Betrag entfernen</translation>
    </message>
</context>
<context>
    <name>rd::views::ApproveSheet</name>
    <message>
        <source>Approve batch %1</source>
        <translation>Lauf %1 freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Somebody else than the person who made the batch agrees to exactly these payouts. An approval is good for 72 hours, and only for this content.</source>
        <translation>Eine andere Person als die, die den Lauf erstellt hat, stimmt genau diesen Auszahlungen zu. Eine Freigabe gilt 72 Stunden und nur für diesen Inhalt.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Wer gibt frei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>There is nobody else who may approve this batch.</source>
        <translation>Sonst darf niemand diesen Lauf freigeben.</translation>
    </message>
    <message>
        <source>An admin adds an approver: File, Who decides.</source>
        <translation>Ein Admin fügt einen Freigeber hinzu: Datei, Wer entscheidet.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>%1 approved batch %2.</source>
        <translation>%1 hat Lauf %2 freigegeben.</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is not known, so own rewards cannot be told from others.</source>
        <translation>Die E-Mail-Adresse von %1 ist nicht bekannt, daher lassen sich eigene Prämien nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>An admin enters it: File, Who decides.</source>
        <translation>Ein Admin trägt sie ein: Datei, Wer entscheidet.</translation>
    </message>
    <message>
        <source>%1 approved batch %2 and signed it.</source>
        <translation>%1 hat Lauf %2 freigegeben und signiert.</translation>
    </message>
    <message>
        <source>Approving a batch</source>
        <translation>Lauf wird freigegeben</translation>
    </message>
</context>
<context>
    <name>rd::views::AssignSheet</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail or customer id of the provider</source>
        <translation>E-Mail-Adresse oder Kunden-ID des Anbieters</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>E-mail, code or id</source>
        <translation>E-Mail-Adresse, Code oder ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>Wird bei der Entscheidung gespeichert</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>Kunden zuordnen</translation>
    </message>
    <message>
        <source>Assign a customer</source>
        <translation>Einen Kunden zuordnen</translation>
    </message>
    <message>
        <source>An assignment by hand comes before every other evidence. Rewards that were not issued yet move with the customer.</source>
        <translation>Eine Zuordnung von Hand geht jedem anderen Nachweis vor. Noch nicht ausgegebene Prämien wechseln mit dem Kunden.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Geworben von</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Any campaign the participant has joined</source>
        <translation>Jede Kampagne, der der Teilnehmer beigetreten ist</translation>
    </message>
    <message>
        <source>Assigning a customer</source>
        <translation>Kunde wird zugeordnet</translation>
    </message>
    <message>
        <source>Assigning, and computing the rewards again …</source>
        <translation>Wird zugeordnet, Prämien werden neu berechnet …</translation>
    </message>
</context>
<context>
    <name>rd::views::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>rd::views::AutoSync</name>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Jede Minute (%Ln)</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this window syncs by itself while it is open</source>
        <translation>Wie oft dieses Fenster von selbst abgleicht, solange es geöffnet ist</translation>
    </message>
</context>
<context>
    <name>rd::views::BackupSheet</name>
    <message>
        <source>Back up the books</source>
        <translation>Bücher sichern</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever has the file can read the books</source>
        <translation>Ohne Passphrase: Wer die Datei hat, kann die Bücher lesen</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>The books as they are now go into one new file, also while a sync or an issue is under way. Keys that lie in this computer&apos;s keychain are not in it. Without its passphrase nobody can open the file, you neither: keep both, and apart.</source>
        <translation>Die Bücher kommen mit ihrem jetzigen Stand in eine neue Datei, auch während eines Abgleichs oder einer Ausgabe. Schlüssel im Schlüsselbund dieses Computers sind nicht enthalten. Ohne ihre Passphrase kann niemand die Datei öffnen, auch Sie nicht: Bewahren Sie beide auf, und zwar getrennt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Put the file where nobody else can read it.</source>
        <translation>Legen Sie die Datei dort ab, wo niemand sonst sie lesen kann.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to keep than a short riddle.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen. Mehrere Wörter merkt man sich leichter als ein kurzes Rätsel.</numerusform>
            <numerusform>Mindestens %Ln Zeichen. Mehrere Wörter merkt man sich leichter als ein kurzes Rätsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>Bücher werden gesichert</translation>
    </message>
    <message>
        <source>Copying the books …</source>
        <translation>Bücher werden kopiert …</translation>
    </message>
    <message>
        <source>%1 was written: %2 records of the books, %3 KB.</source>
        <translation>%1 wurde geschrieben: %2 Einträge der Bücher, %3 KB.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>With your own copies of payout formats: %1.</source>
        <translation>Mit Ihren eigenen Kopien von Auszahlungsformaten: %1.</translation>
    </message>
    <message>
        <source>Not in it, since they are no payout formats that can be read: %1.</source>
        <translation>Nicht enthalten, da keine lesbaren Auszahlungsformate: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::BalanceView</name>
    <message>
        <source>Balance in %1</source>
        <translation>Saldo in %1</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>Rückforderung</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Auszahlbar</translation>
    </message>
    <message>
        <source>Asks to write off what is owed back; another person approves</source>
        <translation>Beantragt, die Rückforderung auszubuchen; eine andere Person gibt frei</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand erfasst</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>reason, who entered it</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Proposed write-off</source>
        <translation>Vorgeschlagene Ausbuchung</translation>
    </message>
    <message>
        <source>%1 asks to give up %2: %3</source>
        <comment>1: who, 2: amount, 3: reason</comment>
        <translation>%1 beantragt, auf %2 zu verzichten: %3</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>Ausbuchen …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Carried until the threshold of the campaign is reached.</source>
        <translation>Wird vorgetragen, bis die Schwelle der Kampagne erreicht ist.</translation>
    </message>
    <message>
        <source>New rewards first pay back what was issued and later refunded.</source>
        <translation>Neue Prämien gleichen zuerst aus, was ausgegeben und später erstattet wurde.</translation>
    </message>
</context>
<context>
    <name>rd::views::Banner</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Warning, Problem, Note or Done, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchPaper</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Zahlungstag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Testmodus: Nichts hier ist echtes Geld</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>Prüfsummen (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>recorded, not signed with a key of their own</source>
        <translation>aufgezeichnet, nicht mit einem eigenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>signed with their own key</source>
        <translation>mit dem eigenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Versiegelt von</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln payouts are in the table of the batch.</source>
        <translation>
            <numerusform>Die %Ln Auszahlung steht in der Tabelle des Laufs.</numerusform>
            <numerusform>Die %Ln Auszahlungen stehen in der Tabelle des Laufs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payout batch %1</source>
        <translation>Auszahlungslauf %1</translation>
    </message>
    <message>
        <source>Written again by</source>
        <translation>Erneut geschrieben von</translation>
    </message>
    <message>
        <source>Not written by</source>
        <comment>an export that failed</comment>
        <translation>Nicht geschrieben von</translation>
    </message>
    <message>
        <source>Perhaps written by</source>
        <comment>an export whose end is not known</comment>
        <translation>Vielleicht geschrieben von</translation>
    </message>
    <message>
        <source>the file above</source>
        <translation>die Datei oben</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchSteps</name>
    <message>
        <source>Write the file of %1 again?</source>
        <translation>Datei von %1 erneut schreiben?</translation>
    </message>
    <message>
        <source>The file was written before: %1. If both are uploaded, everybody may be paid twice.</source>
        <translation>Die Datei wurde schon einmal geschrieben: %1. Werden beide hochgeladen, könnten alle doppelt bezahlt werden.</translation>
    </message>
    <message>
        <source>It has the same bytes and the same references as the first one, so that the provider can tell.</source>
        <translation>Sie hat dieselben Bytes und dieselben Referenzen wie die erste, sodass der Anbieter es erkennen kann.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Erneut schreiben</translation>
    </message>
    <message>
        <source>Write the file of %1?</source>
        <translation>Datei von %1 schreiben?</translation>
    </message>
    <message>
        <source>%1 are sealed and written as “%2”. From then on they count as submitted and cannot be changed.</source>
        <translation>Versiegelt und als „%2“ geschrieben: %1. Von da an gilt alles als übermittelt und ist nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>Nothing is sent by this program: you upload the file at the provider, once, and read its result back here.</source>
        <translation>Dieses Programm sendet nichts: Sie laden die Datei einmal beim Anbieter hoch und lesen das Ergebnis hier wieder ein.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Write the file of batch %1</source>
        <translation>Datei von Lauf %1 schreiben</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1-Dateien (*.%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing a payout file</source>
        <translation>Auszahlungsdatei wird geschrieben</translation>
    </message>
    <message>
        <source>Give it to the provider, then read the result file back here.</source>
        <translation>Geben Sie sie dem Anbieter und lesen Sie danach die Ergebnisdatei hier ein.</translation>
    </message>
    <message>
        <source>Upload it at %1, then read the result file back here.</source>
        <translation>Laden Sie sie bei %1 hoch und lesen Sie danach die Ergebnisdatei hier ein.</translation>
    </message>
    <message>
        <source>Batch %1 was written to %2.</source>
        <translation>Lauf %1 wurde nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Check a file against batch %1</source>
        <translation>Eine Datei mit Lauf %1 vergleichen</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2, byte for byte.</source>
        <translation>%1 ist Byte für Byte die Datei von Lauf %2.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 is not the file of batch %2. Do not upload it.</source>
        <translation>%1 ist nicht die Datei von Lauf %2. Laden Sie sie nicht hoch.</translation>
    </message>
    <message>
        <source>Its SHA-256 begins with %1; that of the batch with %2.</source>
        <translation>Ihr SHA-256 beginnt mit %1, der des Laufs mit %2.</translation>
    </message>
    <message>
        <source>Read the results of batch %1</source>
        <translation>Ergebnisse von Lauf %1 einlesen</translation>
    </message>
    <message>
        <source>Result files (*.csv *.xml *.txt);;All files (*)</source>
        <translation>Ergebnisdateien (*.csv *.xml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were paid by hand</source>
        <translation>
            <numerusform>%Ln Auszahlung wurde von Hand bezahlt</numerusform>
            <numerusform>%Ln Auszahlungen wurden von Hand bezahlt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the payment, kept with them</source>
        <translation>Referenz der Zahlung, wird dabei gespeichert</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were marked as paid.</source>
        <translation>
            <numerusform>%Ln Auszahlung wurde als bezahlt markiert.</numerusform>
            <numerusform>%Ln Auszahlungen wurden als bezahlt markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 is closed.</source>
        <translation>Lauf %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Discard batch %1</source>
        <translation>Lauf %1 verwerfen</translation>
    </message>
    <message>
        <source>Its file may have been written. Why is nothing of it going to be paid?</source>
        <translation>Seine Datei wurde vielleicht geschrieben. Warum wird davon nichts bezahlt?</translation>
    </message>
    <message>
        <source>Reason, kept with the batch</source>
        <translation>Grund, wird beim Lauf gespeichert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Was the file really never uploaded?</source>
        <translation>Wurde die Datei wirklich nie hochgeladen?</translation>
    </message>
    <message>
        <source>%1 of batch %2 are due again. If the file was uploaded somewhere, they would be paid twice.</source>
        <translation>Wieder fällig: %1 aus Lauf %2. Wurde die Datei irgendwo hochgeladen, würde doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Look at the provider first.</source>
        <translation>Sehen Sie zuerst beim Anbieter nach.</translation>
    </message>
    <message>
        <source>It was never uploaded: discard</source>
        <translation>Nie hochgeladen: verwerfen</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are due again.</source>
        <translation>Lauf %1 ist verworfen; seine Prämien sind wieder fällig.</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are approved as before.</source>
        <translation>Lauf %1 ist verworfen; seine Prämien sind freigegeben wie zuvor.</translation>
    </message>
    <message>
        <source>Save the cover sheet of batch %1</source>
        <translation>Deckblatt von Lauf %1 speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The cover sheet of batch %1 was saved as %2.</source>
        <translation>Das Deckblatt von Lauf %1 wurde als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Its totals and fingerprints are those of the batch now; there is a line for each signature.</source>
        <translation>Summen und Prüfsummen sind die des Laufs zum jetzigen Stand; für jede Unterschrift gibt es eine Zeile.</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchView</name>
    <message>
        <source>Another participant has the same destination</source>
        <translation>Ein anderer Teilnehmer hat dasselbe Ziel</translation>
    </message>
    <message>
        <source>The participant has another payout method by now</source>
        <translation>Der Teilnehmer hat inzwischen einen anderen Auszahlungsweg</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 wegen Rückforderung einbehalten</translation>
    </message>
    <message>
        <source>May be taken until %1</source>
        <translation>Abholbar bis %1</translation>
    </message>
    <message>
        <source>Marked as paid by a person</source>
        <translation>Von einer Person als bezahlt markiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Payouts of the batch</source>
        <translation>Auszahlungen des Laufs</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>Über diesen Lauf</translation>
    </message>
    <message>
        <source>Search name, e-mail or reference</source>
        <translation>Name, E-Mail-Adresse oder Referenz suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Rückgemeldet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Dateipfad kopieren</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>SHA-256 der Datei kopieren</translation>
    </message>
    <message>
        <source>Results read</source>
        <translation>Ergebnisse eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export again …</source>
        <translation>Erneut exportieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Freigegeben und signiert</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Gutschrift (Self-Billing) %1</translation>
    </message>
    <message>
        <source>Waits for the number of its invoice</source>
        <translation>Wartet auf die Nummer der Gutschrift</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignEditor</name>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Edit campaign “%1”</source>
        <translation>Kampagne „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Dieses Feld muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>This has to be filled in: %1.</source>
        <translation>Dieses Feld muss ausgefüllt werden: %1.</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>Was würde es kosten?</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Shows what changes before anything is saved (%1)</source>
        <translation>Zeigt, was sich ändert, bevor etwas gespeichert wird (%1)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Hier ist etwas zu berichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things have to be put right first.</source>
        <translation>
            <numerusform>%Ln Angabe ist zuerst zu berichtigen.</numerusform>
            <numerusform>%Ln Angaben sind zuerst zu berichtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed in this campaign is lost.</source>
        <translation>Ihre Änderungen an dieser Kampagne gehen verloren.</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignSentences</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between amounts of different currencies</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 for each payment</source>
        <translation>%1 für jede Zahlung</translation>
    </message>
    <message>
        <source>%1 for each line of an invoice</source>
        <translation>%1 für jede Zeile einer Rechnung</translation>
    </message>
    <message>
        <source>%1 for each piece sold</source>
        <translation>%1 für jedes verkaufte Stück</translation>
    </message>
    <message>
        <source>counted over all time</source>
        <translation>über die gesamte Zeit gezählt</translation>
    </message>
    <message>
        <source>counted anew each year</source>
        <translation>jedes Jahr neu gezählt</translation>
    </message>
    <message>
        <source>counted anew each month</source>
        <translation>jeden Monat neu gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln payments</source>
        <translation>
            <numerusform>%1 nach %Ln Zahlung</numerusform>
            <numerusform>%1 nach %Ln Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2 minor units of revenue</source>
        <comment>rate, revenue in the smallest unit of the currency</comment>
        <translation>%1 nach %2 kleinsten Währungseinheiten Umsatz</translation>
    </message>
    <message>
        <source>%1 of each payment, %2</source>
        <comment>steps of a rate, how they are counted</comment>
        <translation>%1 von jeder Zahlung, %2</translation>
    </message>
    <message>
        <source>on the first payment only</source>
        <translation>nur bei der ersten Zahlung</translation>
    </message>
    <message numerus="yes">
        <source>on the first %Ln payments</source>
        <translation>
            <numerusform>bei der ersten %Ln Zahlung</numerusform>
            <numerusform>bei den ersten %Ln Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>für %Ln Monat</numerusform>
            <numerusform>für %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 for the next invoice</source>
        <translation>einen Coupon über %1 für die nächste Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>a coupon of %1 for %Ln months</source>
        <translation>
            <numerusform>einen Coupon über %1 für %Ln Monat</numerusform>
            <numerusform>einen Coupon über %1 für %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 on every invoice</source>
        <translation>einen Coupon über %1 auf jede Rechnung</translation>
    </message>
    <message>
        <source>a discount code of %1</source>
        <translation>einen Rabattcode über %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be used %Ln times</source>
        <translation>
            <numerusform>%1, %Ln-mal einlösbar</numerusform>
            <numerusform>%1, %Ln-mal einlösbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %Ln days</source>
        <translation>
            <numerusform>%1, innerhalb von %Ln Tag</numerusform>
            <numerusform>%1, innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>each month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>over the whole campaign</source>
        <translation>über die ganze Kampagne</translation>
    </message>
    <message>
        <source>promotion code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>reference of a link</source>
        <translation>Referenz eines Links</translation>
    </message>
    <message>
        <source>metadata of the sale</source>
        <translation>Metadaten des Verkaufs</translation>
    </message>
    <message>
        <source>attribute of the order</source>
        <translation>Attribut der Bestellung</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>importierte Liste</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>At most %1 %2 for each customer.</source>
        <comment>amount, period</comment>
        <translation>Höchstens %1 %2 je Kunde.</translation>
    </message>
    <message>
        <source>At most %1 %2 for each participant.</source>
        <comment>amount, period</comment>
        <translation>Höchstens %1 %2 je Teilnehmer.</translation>
    </message>
    <message>
        <source>At most %1 %2 for the whole campaign.</source>
        <comment>amount, period</comment>
        <translation>Höchstens %1 %2 für die ganze Kampagne.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount is left out until it is used.</source>
        <translation>Wer noch einen ungenutzten Rabatt hat, wird ausgelassen, bis er verbraucht ist.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount waits until it is used.</source>
        <translation>Wer noch einen ungenutzten Rabatt hat, wartet, bis er verbraucht ist.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount gets account credit instead.</source>
        <translation>Wer noch einen ungenutzten Rabatt hat, erhält stattdessen Kontoguthaben.</translation>
    </message>
    <message>
        <source>%1 of each payment</source>
        <comment>percentage</comment>
        <translation>%1 von jeder Zahlung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is earned, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only products %1.</source>
        <translation>Nur Produkte %1.</translation>
    </message>
    <message>
        <source>Only prices %1.</source>
        <translation>Nur Preise %1.</translation>
    </message>
    <message>
        <source>Only collections %1.</source>
        <translation>Nur Kollektionen %1.</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>Nur für %1.</translation>
    </message>
    <message>
        <source>Only for the groups %1.</source>
        <translation>Nur für die Gruppen %1.</translation>
    </message>
    <message>
        <source>Comes on top of other rules.</source>
        <translation>Kommt zu anderen Regeln hinzu.</translation>
    </message>
    <message>
        <source>another price: %1</source>
        <translation>einen anderen Preis: %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 as %2, once for each referral</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 als %2, einmal je Empfehlung</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more rules, as %2</source>
        <translation>
            <numerusform>%1 und %Ln weitere Regel, als %2</numerusform>
            <numerusform>%1 und %Ln weitere Regeln, als %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what is earned, kind of reward</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>The referrer gets %1.</source>
        <translation>Der Werber erhält %1.</translation>
    </message>
    <message>
        <source>The customer gets %1.</source>
        <translation>Der Kunde erhält %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the referrer&apos;s is due.</source>
        <translation>Die Prämie des Kunden wartet, bis die des Werbers fällig ist.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln customers: %1.</source>
        <translation>
            <numerusform>Nach %Ln Kunde: %1.</numerusform>
            <numerusform>Nach %Ln Kunden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by payments brought, %1.</source>
        <comment>period</comment>
        <translation>Rang nach geworbenen Zahlungen, %1.</translation>
    </message>
    <message>
        <source>Ranked by revenue in %1, %2.</source>
        <comment>currency, period</comment>
        <translation>Rang nach Umsatz in %1, %2.</translation>
    </message>
    <message>
        <source>Rank %1: %2.</source>
        <comment>number, prize</comment>
        <translation>Rang %1: %2.</translation>
    </message>
    <message>
        <source>Referrer: %1</source>
        <translation>Werber: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>the person who was referred</comment>
        <translation>Kunde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestones</source>
        <translation>
            <numerusform>%Ln Meilenstein</numerusform>
            <numerusform>%Ln Meilensteine</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <comment>kinds of evidence</comment>
        <translation>Nachweis: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>Wer den Kunden zuerst geworben hat, zählt, innerhalb von %Ln Tag.</numerusform>
            <numerusform>Wer den Kunden zuerst geworben hat, zählt, innerhalb von %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>Wer den Kunden zuletzt geworben hat, zählt, innerhalb von %Ln Tag.</numerusform>
            <numerusform>Wer den Kunden zuletzt geworben hat, zählt, innerhalb von %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were customers before count too.</source>
        <translation>Auch frühere Kunden zählen.</translation>
    </message>
    <message>
        <source>Another participant&apos;s code moves the customer to that participant.</source>
        <translation>Der Code eines anderen Teilnehmers überträgt den Kunden auf diesen.</translation>
    </message>
    <message>
        <source>Due as soon as the customer has paid.</source>
        <translation>Fällig, sobald der Kunde gezahlt hat.</translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln days after the customer has paid.</source>
        <translation>
            <numerusform>Fällig %Ln Tag nach der Zahlung des Kunden.</numerusform>
            <numerusform>Fällig %Ln Tage nach der Zahlung des Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments for a longer interval are held %Ln days.</source>
        <translation>
            <numerusform>Zahlungen für ein längeres Intervall warten %Ln Tag.</numerusform>
            <numerusform>Zahlungen für ein längeres Intervall warten %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with payment number %1.</source>
        <translation>Beginnt mit Zahlung Nummer %1.</translation>
    </message>
    <message>
        <source>Due rewards are approved automatically and, where Stripe gives them, sent after each sync.</source>
        <translation>Fällige Prämien werden automatisch freigegeben und, wo Stripe sie gewährt, nach jedem Abgleich gesendet.</translation>
    </message>
    <message>
        <source>A person approves each reward.</source>
        <translation>Eine Person gibt jede Prämie frei.</translation>
    </message>
    <message>
        <source>Runs from %1.</source>
        <translation>Läuft ab %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Endet am %1.</translation>
    </message>
    <message>
        <source>Payments below %1 earn nothing.</source>
        <translation>Zahlungen unter %1 bringen nichts ein.</translation>
    </message>
    <message>
        <source>Paid out from %1 on.</source>
        <translation>Auszahlung ab %1.</translation>
    </message>
    <message>
        <source>the same company&apos;s e-mail domain</source>
        <translation>die E-Mail-Domain desselben Unternehmens</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>Wegwerf-Adressen</translation>
    </message>
    <message>
        <source>addresses that look alike</source>
        <translation>ähnlich aussehende Adressen</translation>
    </message>
    <message>
        <source>the same address written in several ways</source>
        <translation>dieselbe Adresse in mehreren Schreibweisen</translation>
    </message>
    <message>
        <source>Referring oneself is always held until a person has looked.</source>
        <translation>Selbstempfehlungen werden stets zurückgehalten, bis eine Person sie geprüft hat.</translation>
    </message>
    <message>
        <source>So are: %1.</source>
        <comment>list of suspicions</comment>
        <translation>Ebenso: %1.</translation>
    </message>
    <message>
        <source>And a burst of more than %1 referrals within %2 days that is more than %3 times the participant&apos;s usual number.</source>
        <translation>Und eine Häufung von mehr als %1 Empfehlungen innerhalb von %2 Tagen, die mehr als das %3-Fache der üblichen Zahl des Teilnehmers ist.</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>account credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>Kontoguthaben</translation>
    </message>
    <message>
        <source>store credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>Shop-Guthaben</translation>
    </message>
    <message>
        <source>gift card</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>points</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>goods</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>Sachprämie</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignTemplates</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Affiliate programme</source>
        <translation>Affiliate-Programm</translation>
    </message>
    <message>
        <source>Partners earn 20 % of every payment of their customers for a year, in cash.</source>
        <translation>Partner verdienen ein Jahr lang 20 % jeder Zahlung ihrer Kunden, in Geld.</translation>
    </message>
    <message>
        <source>Rising share</source>
        <translation>Steigender Anteil</translation>
    </message>
    <message>
        <source>Affiliate programme with steps</source>
        <translation>Affiliate-Programm mit Stufen</translation>
    </message>
    <message>
        <source>Who brings more earns a better share: 20 %, from 10 payments a year 25 %, from 50 on 30 %.</source>
        <translation>Wer mehr bringt, erhält mehr Anteil: 20 %, ab 10 Zahlungen im Jahr 25 %, ab 50 dann 30 %.</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>Geben und nehmen</translation>
    </message>
    <message>
        <source>Customers invite friends: the friend gets 20 % off, the customer an account credit.</source>
        <translation>Kunden laden Freunde ein: Der Freund erhält 20 % Rabatt, der Kunde ein Kontoguthaben.</translation>
    </message>
    <message>
        <source>Refer a friend</source>
        <translation>Freunde werben</translation>
    </message>
    <message>
        <source>The customer who refers gets an account credit once the friend has paid.</source>
        <translation>Der werbende Kunde erhält ein Kontoguthaben, sobald der Freund gezahlt hat.</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>Eine Überraschung</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>A reward at the 3rd, the 10th and the 25th customer brought.</source>
        <translation>Eine Prämie beim 3., 10. und 25. geworbenen Kunden.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Aufkleber</translation>
    </message>
    <message>
        <source>A mug</source>
        <translation>Eine Tasse</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Readers who bring readers get something at certain numbers; nobody has to buy.</source>
        <translation>Leser, die Leser werben, erhalten bei bestimmten Zahlen etwas; niemand muss kaufen.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Each month the three who brought most payments win a prize.</source>
        <translation>Jeden Monat gewinnen die drei mit den meisten geworbenen Zahlungen einen Preis.</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignsPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer was erhält</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Eine Zahlung behält die Konditionen der Version, die bei der Rechnungsstellung galt.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Search campaign or rule</source>
        <translation>Kampagne oder Regel suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Noch keine Kampagne</translation>
    </message>
    <message>
        <source>A campaign says who earns what, for which payments and for how long. Begin with a template and change what you like.</source>
        <translation>Eine Kampagne legt fest, wer was verdient, für welche Zahlungen und wie lange. Beginnen Sie mit einer Vorlage und passen Sie sie an.</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>Neue Kampagne …</translation>
    </message>
    <message>
        <source>Campaigns are hidden by the search above.</source>
        <translation>Kampagnen sind durch die Suche oben ausgeblendet.</translation>
    </message>
    <message>
        <source>Begin a campaign with a template; nothing is saved before you have seen what it does</source>
        <translation>Kampagne mit einer Vorlage beginnen; gespeichert wird erst, wenn Sie gesehen haben, was sie bewirkt</translation>
    </message>
    <message>
        <source>Edit campaign …</source>
        <translation>Kampagne bearbeiten …</translation>
    </message>
    <message>
        <source>Change the terms of this campaign; Enter does the same while the panel is open</source>
        <translation>Konditionen dieser Kampagne ändern; bei offenem Bereich geht es auch mit der Eingabetaste</translation>
    </message>
    <message>
        <source>Duplicate campaign …</source>
        <translation>Kampagne duplizieren …</translation>
    </message>
    <message>
        <source>Begin a new campaign with the terms of this one</source>
        <translation>Neue Kampagne mit den Konditionen dieser beginnen</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>Versionen …</translation>
    </message>
    <message>
        <source>What changed when, and by whom</source>
        <translation>Was wann und von wem geändert wurde</translation>
    </message>
    <message>
        <source>Apply a campaign document …</source>
        <translation>Kampagnendokument anwenden …</translation>
    </message>
    <message>
        <source>Create a campaign, or change one, from a JSON document</source>
        <translation>Kampagne aus einem JSON-Dokument anlegen oder ändern</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Compute what other terms would have cost; nothing is saved</source>
        <translation>Berechnen, was andere Konditionen gekostet hätten; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Wechselkurse …</translation>
    </message>
    <message>
        <source>The rates for campaigns that pay in another currency than the customer</source>
        <translation>Kurse für Kampagnen, die in einer anderen Währung auszahlen, als der Kunde zahlt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: campaigns, 2: of them active</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Wie eine Empfehlung erkannt wird</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Wann eine Prämie fällig ist</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Kampagnendokument anwenden</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Kampagnendokumente (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Campaign “%1” was created.</source>
        <translation>Kampagne „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>Campaign “%1” has a new version.</source>
        <translation>Kampagne „%1“ hat eine neue Version.</translation>
    </message>
    <message>
        <source>Campaign “%1” already has these terms; nothing changed.</source>
        <translation>Kampagne „%1“ hat diese Konditionen bereits; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards came out of it.</source>
        <translation>
            <numerusform>%Ln Prämie ist daraus entstanden.</numerusform>
            <numerusform>%Ln Prämien sind daraus entstanden.</numerusform>
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
        <translation>%1 wurde nicht angewendet: %2</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>Anderes Dokument wählen</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogBook</name>
    <message>
        <source>%1, by quantity</source>
        <comment>currency of a price without a fixed amount</comment>
        <translation>%1, nach Menge</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln months</source>
        <translation>
            <numerusform>%1 je %Ln Monat</numerusform>
            <numerusform>%1 alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln years</source>
        <translation>
            <numerusform>%1 je %Ln Jahr</numerusform>
            <numerusform>%1 alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln weeks</source>
        <translation>
            <numerusform>%1 je %Ln Woche</numerusform>
            <numerusform>%1 alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln days</source>
        <translation>
            <numerusform>%1 je %Ln Tag</numerusform>
            <numerusform>%1 alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not repeated</comment>
        <translation>%1 einmalig</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogSheet</name>
    <message>
        <source>Choose products</source>
        <translation>Produkte wählen</translation>
    </message>
    <message>
        <source>Choose a price</source>
        <translation>Preis wählen</translation>
    </message>
    <message>
        <source>Choose prices</source>
        <translation>Preise wählen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Search name, amount or id</source>
        <translation>Name, Betrag oder ID suchen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Products and prices appear here once the connections of this campaign have been synced.</source>
        <translation>Produkte und Preise erscheinen hier, sobald die Verbindungen dieser Kampagne abgeglichen sind.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Try a part of the name, an amount or an id.</source>
        <translation>Versuchen Sie es mit einem Teil des Namens, einem Betrag oder einer ID.</translation>
    </message>
    <message>
        <source>Not among the synced ones</source>
        <translation>Nicht unter den abgeglichenen</translation>
    </message>
    <message>
        <source>“%1” can be used as an id all the same. It takes effect when the provider lists it.</source>
        <translation>„%1“ lässt sich trotzdem als ID verwenden. Sie wirkt, sobald der Anbieter sie führt.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln</source>
        <translation>
            <numerusform>%Ln auswählen</numerusform>
            <numerusform>%Ln auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose collections</source>
        <translation>Kollektionen wählen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kollektion</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Collections appear here once a shop of this campaign has been synced.</source>
        <translation>Kollektionen erscheinen hier, sobald ein Shop dieser Kampagne abgeglichen ist.</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Figures appear here after the next sync.</source>
        <translation>Zahlen erscheinen hier nach dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Zahlen als CSV speichern …</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartSaver</name>
    <message>
        <source>Save the chart as an image</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Images (*.png);;Drawings (*.svg)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::Chip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>Drücken, um diesen Filter zu entfernen</translation>
    </message>
</context>
<context>
    <name>rd::views::ChipsField</name>
    <message>
        <source>Press to remove it</source>
        <translation>Drücken, um es zu entfernen</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeLines</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>1: discount, 2: connection</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Code is taken</source>
        <translation>Code ist vergeben</translation>
    </message>
    <message>
        <source>Code not allowed</source>
        <translation>Code nicht zulässig</translation>
    </message>
    <message>
        <source>Was switched off</source>
        <translation>Wurde abgeschaltet</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Not in the campaign</source>
        <translation>Nicht in der Kampagne</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeSheet</name>
    <message>
        <source>Create codes</source>
        <translation>Codes anlegen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happens to each code</source>
        <translation>Was mit jedem Code geschieht</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>Rest aufgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Codes zeigen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Der %Ln ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody active in the campaign</source>
        <translation>Alle Aktiven der Kampagne</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Letters, digits, dashes, and {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Who has a code already keeps it.</source>
        <translation>Buchstaben, Ziffern, Bindestriche und {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Wer schon einen Code hat, behält ihn.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What the campaign gives to those who are referred</source>
        <translation>Was die Kampagne den Geworbenen gewährt</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Ein Prozentsatz</translation>
    </message>
    <message>
        <source>A coupon that exists</source>
        <translation>Ein vorhandener Coupon</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Id of the coupon</source>
        <translation>ID des Coupons</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Only for a customer’s first order</source>
        <translation>Nur für die erste Bestellung eines Kunden</translation>
    </message>
    <message>
        <source>Least amount of an order</source>
        <translation>Mindestbestellwert</translation>
    </message>
    <message>
        <source>The provider asks for one in each currency in which codes are to work</source>
        <translation>Der Anbieter verlangt einen für jede Währung, in der Codes gelten sollen</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Uses of each code</source>
        <translation>Einlösungen je Code</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Each participant gets a promotion code at the provider, to be typed at the checkout.</source>
        <translation>Jeder Teilnehmer erhält beim Anbieter einen Aktionscode, der beim Bezahlen eingegeben wird.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln codes</source>
        <translation>
            <numerusform>%Ln Code anlegen</numerusform>
            <numerusform>%Ln Codes anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach diesem anhalten</translation>
    </message>
    <message>
        <source>Name the coupon.</source>
        <translation>Geben Sie den Coupon an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes will be created.</source>
        <translation>
            <numerusform>%Ln Code wird angelegt.</numerusform>
            <numerusform>%Ln Codes werden angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is missing.</source>
        <translation>Es fehlt kein Code.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln ist schon vorhanden.</numerusform>
            <numerusform>%Ln sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier order are made first.</source>
        <translation>
            <numerusform>%Ln eines früheren Auftrags wird zuerst angelegt.</numerusform>
            <numerusform>%Ln eines früheren Auftrags werden zuerst angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating codes</source>
        <translation>Codes werden angelegt</translation>
    </message>
    <message>
        <source>Creating the codes, one after the other. What is made stays, whatever happens.</source>
        <translation>Die Codes werden nacheinander angelegt. Was angelegt ist, bleibt, was auch geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were created.</source>
        <translation>
            <numerusform>%Ln Code wurde angelegt.</numerusform>
            <numerusform>%Ln Codes wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln nicht; der Grund steht daneben.</numerusform>
            <numerusform>%Ln nicht; der Grund steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is made twice.</source>
        <translation>
            <numerusform>%Ln wird beim Anbieter geprüft; nichts wird doppelt angelegt.</numerusform>
            <numerusform>%Ln werden beim Anbieter geprüft; nichts wird doppelt angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be made.</source>
        <translation>
            <numerusform>%Ln ist noch anzulegen.</numerusform>
            <numerusform>%Ln sind noch anzulegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are given up; nothing of them was sent.</source>
        <translation>
            <numerusform>%Ln Code ist aufgegeben; davon wurde nichts gesendet.</numerusform>
            <numerusform>%Ln Codes sind aufgegeben; davon wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms you chose for these codes are lost; no code was made.</source>
        <translation>Die gewählten Bedingungen für diese Codes sind verloren; es wurde kein Code erstellt.</translation>
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
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Code %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>%Ln-mal verwendet</numerusform>
            <numerusform>%Ln-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Switch %1 off …</source>
        <translation>%1 abschalten …</translation>
    </message>
    <message>
        <source>Not at the provider: nobody can type it at a checkout yet.</source>
        <translation>Nicht beim Anbieter: Noch kann niemand ihn beim Bezahlen eingeben.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Noch kein Code.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Copy the address of payment link %1</source>
        <translation>Adresse des Zahlungslinks %1 kopieren</translation>
    </message>
    <message>
        <source>Pricing table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>Copy the attribute for a pricing table or buy button</source>
        <translation>Attribut für eine Preistabelle oder einen Kauf-Button kopieren</translation>
    </message>
    <message>
        <source>Copy the metadata value for your own checkout</source>
        <translation>Metadatenwert für Ihren eigenen Checkout kopieren</translation>
    </message>
    <message>
        <source>Switch a code off</source>
        <translation>Einen Code abschalten</translation>
    </message>
    <message>
        <source>Nobody can use %1 any more. What was bought with it goes on counting.</source>
        <translation>Niemand kann %1 mehr verwenden. Was damit gekauft wurde, zählt weiter.</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 abschalten</translation>
    </message>
</context>
<context>
    <name>rd::views::CohortChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers first paid in %1</source>
        <translation>
            <numerusform>%Ln Kunde hat im %1 erstmals gezahlt</numerusform>
            <numerusform>%Ln Kunden haben im %1 erstmals gezahlt</numerusform>
        </translation>
    </message>
    <message>
        <source>First payment in %1: in %2, %3 of %4 customers paid (%5), %6 in all</source>
        <comment>1, 2: months; 6: money</comment>
        <translation>Erste Zahlung im %1: Im %2 zahlten %3 von %4 Kunden (%5), insgesamt %6</translation>
    </message>
    <message>
        <source>%1. The month is not over yet.</source>
        <translation>%1. Der Monat ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Erste Zahlung</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, Diagramm: Die Pfeiltasten nennen die Werte</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>Was die Monatstabelle zeigt</translation>
    </message>
    <message>
        <source>Still paying, %1</source>
        <comment>a currency</comment>
        <translation>Weiterhin zahlend, %1</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>Weiterhin zahlend</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <comment>a currency</comment>
        <translation>Umsatz, %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Month %1</source>
        <comment>a number: months after the first payment</comment>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a month</comment>
        <translation>%1, Prozent</translation>
    </message>
</context>
<context>
    <name>rd::views::CommandPalette</name>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Nichts mit diesem Namen. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Zu allem springen</translation>
    </message>
    <message>
        <source>Type a command, a page, a participant or a campaign</source>
        <translation>Befehl, Seite, Teilnehmer oder Kampagne eingeben</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
</context>
<context>
    <name>rd::views::CompareSheet</name>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Nur dort</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation>Mit anderem System vergleichen</translation>
    </message>
    <message>
        <source>Compare with another system: %1</source>
        <translation>Mit anderem System vergleichen: %1</translation>
    </message>
    <message>
        <source>Comparing line by line …</source>
        <translation>Zeile für Zeile wird verglichen …</translation>
    </message>
    <message>
        <source>Their system and these books, line by line</source>
        <translation>Das andere System und diese Bücher, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Nothing is changed. “Only ours” are the rewards of the time the file speaks of that it does not name.</source>
        <translation>Nichts wird geändert. „Nur hier“ sind die Prämien aus der Zeit der Datei, die sie nicht nennt.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All that is not equal</source>
        <translation>Alle ungleichen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nichts wurde verglichen.</translation>
    </message>
    <message>
        <source>%1 equal, %2 differ, %3 only theirs, %4 only ours.</source>
        <translation>%1 gleich, %2 abweichend, %3 nur dort, %4 nur hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out because they could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen, weil sie nicht lesbar war.</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen, weil sie nicht lesbar waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>Die erste: Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectGuide</name>
    <message>
        <source>Nothing that is paid there is real money</source>
        <translation>Dort wird kein echtes Geld gezahlt</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things first.</source>
        <translation>Öffnen Sie dashboard.stripe.com und wählen Sie das Konto. Wechseln Sie dort in den Testmodus, wenn Sie zuerst etwas ausprobieren möchten.</translation>
    </message>
    <message>
        <source>Choose Developers, then API keys, then “Create restricted key”.</source>
        <translation>Wählen Sie Developers, dann API keys, dann „Create restricted key“.</translation>
    </message>
    <message>
        <source>Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons and Promotion codes.</source>
        <translation>Geben Sie ihm „Read“ für Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons und Promotion codes.</translation>
    </message>
    <message>
        <source>To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes.</source>
        <translation>Um später Prämien auszugeben, geben Sie auch „Write“ für Customers, Subscriptions, Coupons und Promotion codes.</translation>
    </message>
    <message>
        <source>Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here.</source>
        <translation>Kopieren Sie den Schlüssel (er beginnt mit „rk_“; einer mit „sk_“ geht auch) und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, read_all_orders, read_customers, read_products and read_discounts.</source>
        <translation>Legen Sie in Shopifys Dev Dashboard (dev.shopify.com) eine App an und geben Sie ihrer Version die Berechtigungen read_orders, read_all_orders, read_customers, read_products und read_discounts.</translation>
    </message>
    <message>
        <source>To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, read_store_credit_accounts and write_store_credit_account_transactions.</source>
        <translation>Um später Prämien im Shop zu gewähren, fügen Sie auch write_discounts, write_customers, write_gift_cards, read_store_credit_accounts und write_store_credit_account_transactions hinzu.</translation>
    </message>
    <message>
        <source>Release the version and install the app on the shop.</source>
        <translation>Veröffentlichen Sie die Version und installieren Sie die App im Shop.</translation>
    </message>
    <message>
        <source>Copy client ID and client secret from the app&apos;s settings and paste them here.</source>
        <translation>Kopieren Sie Client-ID und Clientgeheimnis aus den Einstellungen der App und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>An app that was made in the shop&apos;s admin has an access token instead, which begins with “shpat_”: leave the client ID empty and paste the token.</source>
        <translation>Eine App, die im Admin des Shops angelegt wurde, hat stattdessen ein Zugriffstoken, das mit „shpat_“ beginnt: Lassen Sie die Client-ID leer und fügen Sie das Token ein.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of an app of the Dev Dashboard; empty for an access token</source>
        <translation>Einer App des Dev Dashboard; leer bei einem Zugriffstoken</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Open the Developer Dashboard of PayPal (developer.paypal.com) and choose Sandbox, to try things, or Live.</source>
        <translation>Öffnen Sie das Developer Dashboard von PayPal (developer.paypal.com) und wählen Sie Sandbox, um etwas auszuprobieren, oder Live.</translation>
    </message>
    <message>
        <source>Make a REST app there, and switch on Payouts among its features. A live account has to ask PayPal for Payouts first.</source>
        <translation>Legen Sie dort eine REST-App an und schalten Sie unter ihren Funktionen Payouts ein. Für ein Live-Konto muss Payouts zuerst bei PayPal beantragt werden.</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client ID and secret and paste them here.</source>
        <translation>Kopieren Sie Client-ID und Geheimnis der App und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>These are keys of the sandbox</source>
        <translation>Diese Schlüssel gehören zur Sandbox</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>of PayPal&apos;s e-mail; may stay empty</source>
        <translation>der E-Mail von PayPal; kann leer bleiben</translation>
    </message>
    <message>
        <source>What receivers read as the subject of PayPal&apos;s e-mail</source>
        <translation>Was Empfänger als Betreff der E-Mail von PayPal lesen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>to the receiver; may stay empty</source>
        <translation>an den Empfänger; kann leer bleiben</translation>
    </message>
    <message>
        <source>What receivers read in PayPal&apos;s e-mail</source>
        <translation>Was Empfänger in der E-Mail von PayPal lesen</translation>
    </message>
    <message>
        <source>Tremendous</source>
        <translation>Tremendous</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Open the dashboard of Tremendous, or that of its sandbox to try things, and make an API key for developers. It begins with “PROD_”, in the sandbox with “TEST_”.</source>
        <translation>Öffnen Sie das Dashboard von Tremendous, oder zum Ausprobieren das der Sandbox, und legen Sie einen API-Schlüssel für Entwickler an. Er beginnt mit „PROD_“, in der Sandbox mit „TEST_“.</translation>
    </message>
    <message>
        <source>Make a campaign there, with what the receivers may choose from, and copy its ID. Single products do instead of it.</source>
        <translation>Legen Sie dort eine Kampagne mit allem an, woraus die Empfänger wählen dürfen, und kopieren Sie ihre ID. Stattdessen genügen auch einzelne Produkte.</translation>
    </message>
    <message>
        <source>See to it that the funding source may pay for orders by the API, and that there is money in it.</source>
        <translation>Stellen Sie sicher, dass die Finanzierungsquelle Bestellungen über die API bezahlen darf und gedeckt ist.</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>what receivers choose from</source>
        <translation>woraus Empfänger wählen</translation>
    </message>
    <message>
        <source>An ID of Tremendous</source>
        <translation>Eine ID von Tremendous</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>Produkt-IDs</translation>
    </message>
    <message>
        <source>instead of a campaign, with commas</source>
        <translation>statt einer Kampagne, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>IDs of Tremendous, with commas; they win over the campaign</source>
        <translation>IDs von Tremendous, mit Kommas getrennt; sie haben Vorrang vor der Kampagne</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Finanzierungsquelle</translation>
    </message>
    <message>
        <source>ID of what pays; empty for the balance</source>
        <translation>ID der Quelle, aus der gezahlt wird; leer für das Guthaben</translation>
    </message>
    <message>
        <source>Wise</source>
        <translation>Wise</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Sign in at wise.com with the business that pays, or at its sandbox to try things, and make an API token with full access in the settings.</source>
        <translation>Melden Sie sich auf wise.com mit dem Unternehmen an, das zahlt, oder zum Ausprobieren in der Sandbox, und legen Sie in den Einstellungen ein API-Token mit vollem Zugriff an.</translation>
    </message>
    <message>
        <source>Switch off payment approvals for the business, or Wise refuses transfers that a program makes.</source>
        <translation>Schalten Sie Zahlungsfreigaben für das Unternehmen aus, sonst lehnt Wise Überweisungen ab, die ein Programm anlegt.</translation>
    </message>
    <message>
        <source>Payouts become a batch at Wise that waits until somebody pays it on wise.com. Only in some countries may a token pay: the United States, Canada, Australia, New Zealand, Singapore and Malaysia.</source>
        <translation>Auszahlungen werden bei Wise zu einem Lauf, der wartet, bis ihn jemand auf wise.com bezahlt. Nur in einigen Ländern darf ein Token zahlen: in den USA, Kanada, Australien, Neuseeland, Singapur und Malaysia.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Wise. Where Wise wants a postal address, such as for US dollars, save the recipient at Wise and give its number.</source>
        <translation>Teilnehmer brauchen einen Auszahlungsweg bei Wise. Wo Wise eine Postanschrift verlangt, etwa für US-Dollar, speichern Sie den Empfänger bei Wise und geben Sie seine Nummer an.</translation>
    </message>
    <message>
        <source>This is a token of the sandbox</source>
        <translation>Dieses Token gehört zur Sandbox</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>Profil-ID</translation>
    </message>
    <message>
        <source>the business, unless there are several</source>
        <translation>das Unternehmen, wenn es nur eines gibt</translation>
    </message>
    <message>
        <source>ID of the profile that pays; empty where there is one business</source>
        <translation>ID des Profils, das zahlt; leer, wenn es nur ein Unternehmen gibt</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Gezahlt aus</translation>
    </message>
    <message>
        <source>Currency of the balance that pays; empty for the currency of each reward</source>
        <translation>Währung des Guthabens, aus dem gezahlt wird; leer für die Währung der jeweiligen Prämie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>in the bank statement; may stay empty</source>
        <translation>im Kontoauszug der Bank; kann leer bleiben</translation>
    </message>
    <message>
        <source>What receivers read in their bank statement; American banks show ten characters</source>
        <translation>Was Empfänger im Kontoauszug ihrer Bank lesen; US-Banken zeigen zehn Zeichen</translation>
    </message>
    <message>
        <source>Pay each batch from the balance at once</source>
        <translation>Jeden Lauf sofort aus dem Guthaben bezahlen</translation>
    </message>
    <message>
        <source>Only where Wise lets a token pay</source>
        <translation>Nur, wo Wise ein Token zahlen lässt</translation>
    </message>
    <message>
        <source>RazorpayX</source>
        <translation>RazorpayX</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>Schlüsselgeheimnis</translation>
    </message>
    <message>
        <source>Sign in to the dashboard of RazorpayX, in test mode to try things, and make an API key. Its ID begins with “rzp_live_”, in test mode with “rzp_test_”.</source>
        <translation>Melden Sie sich im Dashboard von RazorpayX an, zum Ausprobieren im Testmodus, und legen Sie einen API-Schlüssel an. Seine ID beginnt mit „rzp_live_“, im Testmodus mit „rzp_test_“.</translation>
    </message>
    <message>
        <source>Copy the customer identifier or number of the account that pays; it differs between test and live.</source>
        <translation>Kopieren Sie die Kundenkennung oder die Nummer des Kontos, das zahlt; sie ist im Test- und im Livemodus verschieden.</translation>
    </message>
    <message>
        <source>Participants need a payout method at RazorpayX: an Indian account or a UPI address.</source>
        <translation>Teilnehmer brauchen einen Auszahlungsweg bei RazorpayX: ein indisches Konto oder eine UPI-Adresse.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Customer identifier of the account that pays</source>
        <translation>Kundenkennung des Kontos, das zahlt</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>At most 30 letters, digits and spaces; the first nine are shown everywhere</source>
        <translation>Höchstens 30 Buchstaben, Ziffern und Leerzeichen; die ersten neun werden überall angezeigt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zahlungszweck</translation>
    </message>
    <message>
        <source>A word of RazorpayX or one made in its dashboard</source>
        <translation>Ein Wort von RazorpayX oder eines, das in dessen Dashboard angelegt wurde</translation>
    </message>
    <message>
        <source>Cashfree</source>
        <translation>Cashfree</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Sign in to the Payouts dashboard of Cashfree, in its sandbox to try things, and make an API key under Developers.</source>
        <translation>Melden Sie sich im Payouts-Dashboard von Cashfree an, zum Ausprobieren in der Sandbox, und legen Sie unter Developers einen API-Schlüssel an.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Cashfree: an Indian account or a UPI address.</source>
        <translation>Teilnehmer brauchen einen Auszahlungsweg bei Cashfree: ein indisches Konto oder eine UPI-Adresse.</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>Datei des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>The file that Cashfree made for two-factor authentication</source>
        <translation>Die Datei, die Cashfree für die Zwei-Faktor-Authentifizierung erstellt hat</translation>
    </message>
    <message>
        <source>Fund source</source>
        <translation>Finanzierungsquelle</translation>
    </message>
    <message>
        <source>ID of what pays</source>
        <translation>ID der Quelle, aus der gezahlt wird</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>At most 70 letters, digits and spaces</source>
        <translation>Höchstens 70 Buchstaben, Ziffern und Leerzeichen</translation>
    </message>
    <message>
        <source>Choose API access, Protected customer data, and select name and e-mail address: without them nobody is recognised by e-mail.</source>
        <translation>Wählen Sie „API access“, „Protected customer data“ und dort Name und E-Mail-Adresse: Ohne sie wird niemand an der E-Mail-Adresse erkannt.</translation>
    </message>
    <message>
        <source>the balance where it stays empty</source>
        <translation>das Guthaben, wenn leer</translation>
    </message>
    <message>
        <source>the currency of each reward</source>
        <translation>die Währung jeder Prämie</translation>
    </message>
    <message>
        <source>Live keys work only from IP addresses on RazorpayX&apos;s list of allowed ones: put this computer&apos;s IP address there. It has to be a fixed one; without it pay with the RazorpayX file under Payouts.</source>
        <translation>Live-Schlüssel gelten nur von IP-Adressen aus, die RazorpayX auf seiner Liste erlaubter Adressen führt: Tragen Sie dort die IP-Adresse dieses Computers ein. Sie muss fest sein; ohne feste Adresse zahlen Sie mit der RazorpayX-Datei unter Auszahlungen.</translation>
    </message>
    <message>
        <source>“payout” where it stays empty</source>
        <translation>„payout“, wenn leer</translation>
    </message>
    <message>
        <source>Under two-factor authentication there make a public key and save its file: with it Cashfree takes payouts from any IP address. Or put this computer&apos;s IP address on the list; it has to be a fixed one.</source>
        <translation>Legen Sie dort unter der Zwei-Faktor-Authentifizierung einen öffentlichen Schlüssel an und speichern Sie seine Datei: Damit nimmt Cashfree Auszahlungen von jeder IP-Adresse an. Oder setzen Sie die IP-Adresse dieses Computers auf die Liste; sie muss fest sein.</translation>
    </message>
    <message>
        <source>whole path of the file; empty with a listed IP address</source>
        <translation>vollständiger Pfad der Datei; leer bei eingetragener IP-Adresse</translation>
    </message>
    <message>
        <source>the usual one where it stays empty</source>
        <translation>die übliche, wenn leer</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectSheet</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>Schlüssel von %1 erneuern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <translation>Prüfen und verbinden</translation>
    </message>
    <message>
        <source>Open the app in Shopify&apos;s Dev Dashboard, copy its client secret from the settings and paste it here.</source>
        <translation>Öffnen Sie die App in Shopifys Dev Dashboard, kopieren Sie ihr Clientgeheimnis aus den Einstellungen und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Paste the app&apos;s access token here; it begins with “shpat_”.</source>
        <translation>Fügen Sie hier das Zugriffstoken der App ein; es beginnt mit „shpat_“.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>Buchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer, never into a file. It is not shown again.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund dieses Computers, nie in eine Datei. Er wird nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The shop does not take this key. Nothing was stored.</source>
        <translation>Der Shop nimmt diesen Schlüssel nicht an. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Nothing was stored.</source>
        <translation>Stripe kennt diesen Schlüssel nicht. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, the whole of it, and check that it was not revoked.</source>
        <translation>Kopieren Sie ihn noch einmal vollständig aus dem Dashboard und prüfen Sie, dass er nicht widerrufen wurde.</translation>
    </message>
    <message>
        <source>The key was not kept. Paste it again to try once more.</source>
        <translation>Der Schlüssel wurde nicht behalten. Fügen Sie ihn erneut ein, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Only for giving rewards and codes in the shop:</source>
        <translation>Nur für Prämien und Codes im Shop:</translation>
    </message>
    <message>
        <source>After adding permissions choose “Sync everything again”; what was hidden comes then.</source>
        <translation>Wählen Sie nach dem Hinzufügen von Berechtigungen „Alles erneut abgleichen“; dann kommt, was verborgen war.</translation>
    </message>
    <message>
        <source>Cannot read: %1. What these would show stays empty.</source>
        <translation>Nicht lesbar: %1. Was dies zeigen würde, bleibt leer.</translation>
    </message>
    <message>
        <source>Cannot write: %1. Rewards of this kind cannot be issued.</source>
        <translation>Nicht schreibbar: %1. Prämien dieser Art können nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>You can add permissions at Stripe at any time; the next sync uses them.</source>
        <translation>Sie können bei Stripe jederzeit Berechtigungen hinzufügen; der nächste Abgleich nutzt sie.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Livemodus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The key may do everything that is needed.</source>
        <translation>Der Schlüssel darf alles, was nötig ist.</translation>
    </message>
    <message>
        <source>Missing permissions</source>
        <translation>Fehlende Berechtigungen</translation>
    </message>
    <message>
        <source>The first sync starts now. It may take a while; you can go on working, and it may be stopped and continued.</source>
        <translation>Der erste Abgleich beginnt jetzt. Er kann eine Weile dauern; Sie können weiterarbeiten und ihn anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Asking %1 whose key this is and what it may do …</source>
        <translation>%1 wird gefragt, wem dieser Schlüssel gehört und was er darf …</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>%1 does not take this key. Nothing was stored.</source>
        <translation>%1 nimmt diesen Schlüssel nicht an. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Needed to pay:</source>
        <translation>Zum Zahlen nötig:</translation>
    </message>
    <message>
        <source>Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown before it is sent.</source>
        <translation>Freigegebene Prämien können jetzt darüber gezahlt werden: Prämien, dann „Prämie ausgeben“. Jede wird gezeigt, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was connected.</source>
        <translation>Angehalten. Nichts wurde verbunden.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>Der Schlüssel wurde nicht behalten.</translation>
    </message>
    <message>
        <source>What was connected</source>
        <translation>Was verbunden wurde</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a permission, what is missing without it, how to give it</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Livemodus</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account name · account id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago, date and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message>
        <source>Not complete yet. Rewards are provisional until it is.</source>
        <translation>Noch nicht abgeschlossen. Bis dahin sind Prämien vorläufig.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>Alles Nötige</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot reward</source>
        <translation>Nicht ausgebbar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The last sync did not finish: %1</source>
        <translation>Der letzte Abgleich wurde nicht beendet: %1</translation>
    </message>
    <message>
        <source>Give the key these permissions at the provider, or renew it with another one. What they would show is missing here until then.</source>
        <translation>Geben Sie dem Schlüssel beim Anbieter diese Berechtigungen oder erneuern Sie ihn durch einen anderen. Was sie zeigen würden, fehlt hier bis dahin.</translation>
    </message>
    <message>
        <source>Its data stay readable; nothing new arrives. Renew the key to go on.</source>
        <translation>Die Daten bleiben lesbar; Neues kommt nicht an. Erneuern Sie den Schlüssel, um fortzufahren.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>%1 jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync everything again</source>
        <translation>Alles erneut abgleichen</translation>
    </message>
    <message>
        <source>Sync everything of %1 again</source>
        <translation>Alles von %1 erneut abgleichen</translation>
    </message>
    <message>
        <source>Import events …</source>
        <translation>Ereignisse importieren …</translation>
    </message>
    <message>
        <source>Import a log of events of %1 from a file</source>
        <translation>Ein Ereignisprotokoll von %1 aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Renew key …</source>
        <translation>Schlüssel erneuern …</translation>
    </message>
    <message>
        <source>Renew the key of %1</source>
        <translation>Schlüssel von %1 erneuern</translation>
    </message>
    <message>
        <source>Disconnect …</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionLook</name>
    <message>
        <source>%1 · test</source>
        <comment>connection in test mode</comment>
        <translation>%1 · Test</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add an account with its key</source>
        <translation>Ein Konto mit seinem Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Alle abgleichen</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Neues aus allen Verbindungen abrufen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Stripe verbinden …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected accounts</source>
        <translation>
            <numerusform>%Ln verbundenes Konto</numerusform>
            <numerusform>%Ln verbundene Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>The key is erased from the keychain and no longer used. Payments, rewards and decisions stay here and readable.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund gelöscht und nicht mehr verwendet. Zahlungen, Prämien und Entscheidungen bleiben hier und lesbar.</translation>
    </message>
    <message>
        <source>To go on later you need a key of the same account.</source>
        <translation>Um später fortzufahren, brauchen Sie einen Schlüssel desselben Kontos.</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Verbindung wird getrennt</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key erased.</source>
        <translation>%1 ist getrennt und der Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>This window holds the workspace since %1 (%2, process %3 on %4). Whoever opens it elsewhere is told so and can only come here.</source>
        <comment>time, user, number, computer</comment>
        <translation>Dieses Fenster belegt den Arbeitsbereich seit %1 (%2, Prozess %3 auf %4). Wer ihn anderswo öffnet, wird darauf hingewiesen und kann nur hierher wechseln.</translation>
    </message>
    <message>
        <source>This window only reads the workspace; nothing can be written into it here.</source>
        <translation>Dieses Fenster liest den Arbeitsbereich nur; hier lässt sich nichts eintragen.</translation>
    </message>
    <message>
        <source>Connect your Stripe account or your shop to see payments, referrals and rewards. The key stays in the keychain of this computer.</source>
        <translation>Verbinden Sie Ihr Stripe-Konto oder Ihren Shop, um Zahlungen, Empfehlungen und Prämien zu sehen. Der Schlüssel bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Shop verbinden …</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>%1 jetzt abgleichen</translation>
    </message>
    <message>
        <source>Pull what is new from this connection</source>
        <translation>Neues von dieser Verbindung abrufen</translation>
    </message>
    <message>
        <source>Import events of %1 …</source>
        <translation>Ereignisse von %1 importieren …</translation>
    </message>
    <message>
        <source>Import a log of events from a file</source>
        <translation>Ein Ereignisprotokoll aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Pace of %1 …</source>
        <translation>Tempo von %1 …</translation>
    </message>
    <message>
        <source>How many requests a second this connection may make</source>
        <translation>Wie viele Anfragen pro Sekunde diese Verbindung stellen darf</translation>
    </message>
    <message>
        <source>Renew the key of %1 …</source>
        <translation>Schlüssel von %1 erneuern …</translation>
    </message>
    <message>
        <source>Give this connection another key</source>
        <translation>Dieser Verbindung einen anderen Schlüssel geben</translation>
    </message>
    <message>
        <source>Disconnect %1 …</source>
        <translation>%1 trennen …</translation>
    </message>
    <message>
        <source>Erase the key; what was read stays</source>
        <translation>Schlüssel löschen; Gelesenes bleibt</translation>
    </message>
</context>
<context>
    <name>rd::views::CopyWords</name>
    <message>
        <source>Copying the books, KB:</source>
        <translation>Bücher werden kopiert, KB:</translation>
    </message>
    <message>
        <source>Writing the file, KB:</source>
        <translation>Datei wird geschrieben, KB:</translation>
    </message>
    <message>
        <source>Reading the file, KB:</source>
        <translation>Datei wird gelesen, KB:</translation>
    </message>
    <message>
        <source>Checking the books:</source>
        <translation>Bücher werden geprüft:</translation>
    </message>
</context>
<context>
    <name>rd::views::Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Offen; zum Schließen drücken</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Geschlossen; zum Öffnen drücken</translation>
    </message>
</context>
<context>
    <name>rd::views::EditPersonSheet</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A field left empty keeps what is stored. Who is suspended is not paid, and whether they earn meanwhile is a rule of payouts.</source>
        <translation>Ein leeres Feld behält das Gespeicherte. Gesperrte werden nicht bezahlt; ob sie inzwischen verdienen, ist eine Auszahlungsregel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>Zwei Buchstaben, zum Beispiel DE</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the window</source>
        <comment>where a change came from</comment>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>Changing a participant</source>
        <translation>Teilnehmer wird geändert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Changing the participant, and computing the rewards again …</source>
        <translation>Teilnehmer wird geändert, Prämien werden neu berechnet …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the books with the change</source>
        <translation>Wird mit der Änderung in den Büchern gespeichert</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1 goes on counting: for referrals, in lists that name it, and where people recommend themselves.</source>
        <translation>%1 zählt weiter: für Empfehlungen, in Listen, die sie nennen, und wo jemand sich selbst empfiehlt.</translation>
    </message>
    <message>
        <source>This is no e-mail address, for example name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse, zum Beispiel name@example.com.</translation>
    </message>
</context>
<context>
    <name>rd::views::EditSheet</name>
    <message>
        <source>This is a new campaign. It counts from the beginning of history, so that the payments already stored earn by it as well.</source>
        <translation>Dies ist eine neue Kampagne. Sie gilt von Anfang an, sodass auch bereits gespeicherte Zahlungen damit verdienen.</translation>
    </message>
    <message>
        <source>Rewards for payments already stored</source>
        <translation>Prämien für bereits gespeicherte Zahlungen</translation>
    </message>
    <message>
        <source>Participants earn only once they have joined it: import them into the campaign.</source>
        <translation>Teilnehmer verdienen erst, wenn sie beigetreten sind: Importieren Sie sie in die Kampagne.</translation>
    </message>
    <message>
        <source>It gets version %1, for payments billed from %2 on.</source>
        <translation>Sie erhält Version %1 für Zahlungen, die ab %2 in Rechnung gestellt werden.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The past stays</source>
        <translation>Die Vergangenheit bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed keep the terms they came from.</source>
        <translation>
            <numerusform>%Ln bereits berechnete Prämie behält ihre Konditionen.</numerusform>
            <numerusform>%Ln bereits berechnete Prämien behalten ihre Konditionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
    <message>
        <source>Referrals that go on earning</source>
        <translation>Empfehlungen, die weiter verdienen</translation>
    </message>
    <message>
        <source>Their next payment earns something else</source>
        <translation>Ihre nächste Zahlung bringt etwas anderes ein</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>Mehr als bisher</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Weniger als bisher</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Kampagnendokument anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Computing what this changes …</source>
        <translation>Änderungen werden berechnet …</translation>
    </message>
    <message>
        <source>These are the terms already in force. Nothing would change.</source>
        <translation>Diese Konditionen gelten bereits. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed would change, because payments move between campaigns.</source>
        <translation>
            <numerusform>%Ln bereits berechnete Prämie würde sich ändern, weil Zahlungen zwischen Kampagnen wechseln.</numerusform>
            <numerusform>%Ln bereits berechnete Prämien würden sich ändern, weil Zahlungen zwischen Kampagnen wechseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this campaign</source>
        <translation>Kampagne anlegen</translation>
    </message>
    <message>
        <source>Apply version %1</source>
        <translation>Version %1 anwenden</translation>
    </message>
    <message>
        <source>Applying a campaign</source>
        <translation>Kampagne wird angewendet</translation>
    </message>
    <message>
        <source>Applying, and computing the rewards again …</source>
        <translation>Wird angewendet, Prämien werden neu berechnet …</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorLists</name>
    <message>
        <source>A surprise</source>
        <translation>Eine Überraschung</translation>
    </message>
    <message>
        <source>At how many customers</source>
        <translation>Bei wie vielen Kunden</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>behind a number</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The participant gets</source>
        <translation>Der Teilnehmer erhält</translation>
    </message>
    <message>
        <source>Add a prize for the next rank</source>
        <translation>Preis für den nächsten Rang hinzufügen</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>Diesen Preis entfernen</translation>
    </message>
    <message>
        <source>At least the first rank needs a prize.</source>
        <translation>Mindestens der erste Rang braucht einen Preis.</translation>
    </message>
    <message>
        <source>The winner gets</source>
        <translation>Der Gewinner erhält</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Diesen Meilenstein entfernen</translation>
    </message>
    <message>
        <source>No milestone.</source>
        <translation>Kein Meilenstein.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln customers</source>
        <translation>
            <numerusform>Bei %Ln Kunde</numerusform>
            <numerusform>Bei %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Diese Grenze entfernen</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Keine Grenze.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>A sudden burst of referrals</source>
        <translation>Eine plötzliche Häufung von Empfehlungen</translation>
    </message>
    <message>
        <source>Many more in a few days than this participant usually brings.</source>
        <translation>In wenigen Tagen viel mehr, als dieser Teilnehmer gewöhnlich bringt.</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Mehr als</translation>
    </message>
    <message>
        <source>referrals</source>
        <comment>behind a number</comment>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>And more than</source>
        <translation>Und mehr als</translation>
    </message>
    <message>
        <source>times the usual</source>
        <comment>behind a number</comment>
        <translation>mal das Übliche</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorSections</name>
    <message>
        <source>%1 · test mode</source>
        <comment>account</comment>
        <translation>%1 · Testmodus</translation>
    </message>
    <message>
        <source>%1 · live mode</source>
        <comment>account</comment>
        <translation>%1 · Livemodus</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>zurzeit nicht verbunden</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It cannot be changed later: every reward refers to it.</source>
        <translation>Er ist später nicht änderbar: Jede Prämie verweist darauf.</translation>
    </message>
    <message>
        <source>The name stays, since every reward refers to it. Duplicate the campaign for another one.</source>
        <translation>Der Name bleibt, da jede Prämie darauf verweist. Für einen anderen duplizieren Sie die Kampagne.</translation>
    </message>
    <message>
        <source>For example “Partners 2026”</source>
        <translation>Zum Beispiel „Partner 2026“</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The kind of a campaign that has begun stays.</source>
        <translation>Die Art einer begonnenen Kampagne bleibt.</translation>
    </message>
    <message>
        <source>Takes payments from</source>
        <translation>Nimmt Zahlungen aus</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Connect an account first.</source>
        <translation>Noch ist nichts verbunden. Verbinden Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>All in the same mode: test and live never mix.</source>
        <translation>Alle im selben Modus: Test und Live werden nie gemischt.</translation>
    </message>
    <message>
        <source>More: dates, priority, currency</source>
        <translation>Mehr: Termine, Priorität, Währung</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Referrals before it do not count.</source>
        <translation>Frühere Empfehlungen zählen nicht.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Referrals from then on do not count.</source>
        <translation>Empfehlungen ab dann zählen nicht.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>When it is paused or has ended</source>
        <translation>Wenn sie pausiert oder beendet ist</translation>
    </message>
    <message>
        <source>After a change of terms, a payment earns by</source>
        <translation>Nach einer Konditionenänderung verdient eine Zahlung nach</translation>
    </message>
    <message>
        <source>A payment that earns here earns in no other campaign</source>
        <translation>Eine Zahlung, die hier verdient, verdient in keiner anderen Kampagne</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Where a payment fits several campaigns, the higher number wins, then the older campaign.</source>
        <translation>Passt eine Zahlung zu mehreren Kampagnen, gewinnt die höhere Zahl, dann die ältere Kampagne.</translation>
    </message>
    <message>
        <source>Currency of the rewards</source>
        <translation>Währung der Prämien</translation>
    </message>
    <message>
        <source>In another one than that of the sale, the exchange rate of the day of the payment is needed.</source>
        <translation>Weicht sie von der des Verkaufs ab, wird der Wechselkurs des Zahlungstags benötigt.</translation>
    </message>
    <message>
        <source>that of the sale</source>
        <translation>die des Verkaufs</translation>
    </message>
    <message>
        <source>How customers are recognised</source>
        <translation>Wie Kunden erkannt werden</translation>
    </message>
    <message>
        <source>What tells the program that a participant brought a customer.</source>
        <translation>Woran das Programm erkennt, dass ein Teilnehmer einen Kunden geworben hat.</translation>
    </message>
    <message>
        <source>Signs that count</source>
        <translation>Zeichen, die zählen</translation>
    </message>
    <message>
        <source>When several brought the customer</source>
        <translation>Wenn mehrere den Kunden geworben haben</translation>
    </message>
    <message>
        <source>How long the sign is good for</source>
        <translation>Wie lange das Zeichen gilt</translation>
    </message>
    <message>
        <source>Days from the click or code to the first payment. After that payment the customer stays with the participant.</source>
        <translation>Tage vom Klick oder Code bis zur ersten Zahlung. Danach bleibt der Kunde beim Teilnehmer.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>More: metadata, earlier customers</source>
        <translation>Mehr: Metadaten, frühere Kunden</translation>
    </message>
    <message>
        <source>Names of the metadata fields</source>
        <translation>Namen der Metadatenfelder</translation>
    </message>
    <message>
        <source>Where your checkout writes the participant&apos;s code, if it does.</source>
        <translation>Wohin Ihr Checkout den Code des Teilnehmers schreibt, falls er es tut.</translation>
    </message>
    <message>
        <source>For example “referral”</source>
        <translation>Zum Beispiel „referral“</translation>
    </message>
    <message>
        <source>People who were customers before count too</source>
        <translation>Auch frühere Kunden zählen</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code on a later purchase moves the customer</source>
        <translation>Der Code eines anderen bei einem späteren Kauf überträgt den Kunden</translation>
    </message>
    <message>
        <source>Otherwise the customer stays, and the foreign code is shown for review.</source>
        <translation>Sonst bleibt der Kunde, und der fremde Code wird zur Prüfung angezeigt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>How much a payment earns. From top to bottom, the first rule that fits applies; rules for a participant come before rules for a group, for a product, for everything.</source>
        <translation>Wie viel eine Zahlung einbringt. Von oben nach unten gilt die erste passende Regel; Regeln für einen Teilnehmer gehen vor Regeln für eine Gruppe, für ein Produkt, für alles.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>What the two sides get, and in which form.</source>
        <translation>Was die beiden Seiten erhalten und in welcher Form.</translation>
    </message>
    <message>
        <source>The participant who referred gets</source>
        <translation>Der werbende Teilnehmer erhält</translation>
    </message>
    <message>
        <source>The new customer gets</source>
        <translation>Der neue Kunde erhält</translation>
    </message>
    <message>
        <source>When a coupon meets a discount the person already has</source>
        <translation>Wenn ein Coupon auf einen vorhandenen Rabatt trifft</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the participant&apos;s is due</source>
        <translation>Die Prämie des Kunden wartet, bis die des Teilnehmers fällig ist</translation>
    </message>
    <message>
        <source>Needs a reward for both sides.</source>
        <translation>Braucht eine Prämie für beide Seiten.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>A reward once for reaching a number of customers brought. Possible in every kind of campaign.</source>
        <translation>Eine einmalige Prämie beim Erreichen einer Zahl geworbener Kunden. In jeder Art von Kampagne möglich.</translation>
    </message>
    <message>
        <source>Payments and waiting</source>
        <translation>Zahlungen und Warten</translation>
    </message>
    <message>
        <source>Which payments count, and when a reward is due.</source>
        <translation>Welche Zahlungen zählen und wann eine Prämie fällig ist.</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>Mindestbetrag einer Zahlung</translation>
    </message>
    <message>
        <source>Smaller ones earn nothing and do not count. A currency that is not listed has no minimum.</source>
        <translation>Kleinere bringen nichts ein und zählen nicht. Für nicht aufgeführte Währungen gibt es keinen Mindestbetrag.</translation>
    </message>
    <message>
        <source>Rewards begin with payment number</source>
        <translation>Prämien beginnen mit Zahlung Nummer</translation>
    </message>
    <message>
        <source>2, for example, leaves out people who pay once and go.</source>
        <translation>2 zum Beispiel lässt Personen aus, die einmal zahlen und gehen.</translation>
    </message>
    <message>
        <source>Wait after the payment</source>
        <translation>Wartezeit nach der Zahlung</translation>
    </message>
    <message>
        <source>Long enough for refunds and disputes to show.</source>
        <translation>Lang genug, damit Erstattungen und Anfechtungen sichtbar werden.</translation>
    </message>
    <message>
        <source>After payments for half a year or more</source>
        <translation>Nach Zahlungen für ein halbes Jahr oder mehr</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What a campaign may cost at most, and from when it is paid out.</source>
        <translation>Was eine Kampagne höchstens kosten darf und ab wann ausgezahlt wird.</translation>
    </message>
    <message>
        <source>More: least balance for a payout</source>
        <translation>Mehr: Mindestsaldo für eine Auszahlung</translation>
    </message>
    <message>
        <source>Least balance of a participant</source>
        <translation>Mindestsaldo eines Teilnehmers</translation>
    </message>
    <message>
        <source>Cash below it is carried over until there is enough. Per currency.</source>
        <translation>Geld darunter wird vorgetragen, bis es reicht. Je Währung.</translation>
    </message>
    <message>
        <source>The balance counts</source>
        <translation>Der Saldo gilt für</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>Was zuerst geprüft wird</translation>
    </message>
    <message>
        <source>Rewards with one of these signs wait until a person has looked. Referring oneself always does.</source>
        <translation>Prämien mit einem dieser Zeichen warten, bis eine Person sie geprüft hat. Bei Selbstempfehlung gilt das immer.</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Teilnehmer und Kunde gehören zum selben Unternehmen</translation>
    </message>
    <message>
        <source>Their e-mail domain is the same and no free-mail provider&apos;s.</source>
        <translation>Die E-Mail-Domain ist gleich und keine eines Freemail-Anbieters.</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Wegwerf-Adresse</translation>
    </message>
    <message>
        <source>Address that looks like the participant&apos;s own</source>
        <translation>Adresse, die der des Teilnehmers ähnelt</translation>
    </message>
    <message>
        <source>The same address in several ways</source>
        <translation>Dieselbe Adresse in mehreren Schreibweisen</translation>
    </message>
    <message>
        <source>They differ only in dots and plus signs.</source>
        <translation>Sie unterscheiden sich nur durch Punkte und Pluszeichen.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Who says yes before anything is given.</source>
        <translation>Wer zustimmt, bevor etwas ausgegeben wird.</translation>
    </message>
    <message>
        <source>Due rewards are approved</source>
        <translation>Fällige Prämien werden freigegeben</translation>
    </message>
    <message>
        <source>Batches of payouts need two people</source>
        <translation>Auszahlungsläufe brauchen zwei Personen</translation>
    </message>
    <message>
        <source>The one who approves a batch is not the one who made it.</source>
        <translation>Wer einen Lauf freigibt, hat ihn nicht erstellt.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorWords</name>
    <message>
        <source>Affiliate programme</source>
        <translation>Affiliate-Programm</translation>
    </message>
    <message>
        <source>Partners earn a share of what the customers they bring pay.</source>
        <translation>Partner verdienen einen Anteil an den Zahlungen der Kunden, die sie bringen.</translation>
    </message>
    <message>
        <source>Refer a friend, one side</source>
        <translation>Freunde werben, einseitig</translation>
    </message>
    <message>
        <source>Customers bring friends; the one who refers gets something.</source>
        <translation>Kunden bringen Freunde; wer wirbt, erhält etwas.</translation>
    </message>
    <message>
        <source>Refer a friend, both sides</source>
        <translation>Freunde werben, beidseitig</translation>
    </message>
    <message>
        <source>Customers bring friends; both of them get something.</source>
        <translation>Kunden bringen Freunde; beide erhalten etwas.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Readers who bring readers get something for each, whether the new ones buy or not.</source>
        <translation>Leser, die Leser bringen, erhalten für jeden etwas, ob die neuen kaufen oder nicht.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.</source>
        <translation>Bei bestimmten Zahlen geworbener Kunden gibt es eine Prämie: beim 3., 10., 25.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Whoever brings most in a period wins a prize; the ranks after that may win too.</source>
        <translation>Wer in einem Zeitraum am meisten bringt, gewinnt einen Preis; auch die Ränge danach können gewinnen.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>New referrals count and rewards arise.</source>
        <translation>Neue Empfehlungen zählen und Prämien entstehen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Nothing counts yet. Make it active when it is ready.</source>
        <translation>Noch zählt nichts. Aktivieren Sie sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No new referrals for now.</source>
        <translation>Vorerst keine neuen Empfehlungen.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No new referrals any more.</source>
        <translation>Keine neuen Empfehlungen mehr.</translation>
    </message>
    <message>
        <source>Whoever brought the customer first</source>
        <translation>Wer den Kunden zuerst gebracht hat</translation>
    </message>
    <message>
        <source>Of several participants the earliest one earns.</source>
        <translation>Von mehreren Teilnehmern verdient der früheste.</translation>
    </message>
    <message>
        <source>Whoever brought the customer last</source>
        <translation>Wer den Kunden zuletzt gebracht hat</translation>
    </message>
    <message>
        <source>Of several participants the one just before the first payment earns.</source>
        <translation>Von mehreren Teilnehmern verdient der letzte vor der ersten Zahlung.</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>The customer types the participant&apos;s own code when paying.</source>
        <translation>Der Kunde gibt beim Bezahlen den Code des Teilnehmers ein.</translation>
    </message>
    <message>
        <source>Reference of a link</source>
        <translation>Referenz eines Links</translation>
    </message>
    <message>
        <source>A payment link, pricing table or buy button carries the code.</source>
        <translation>Ein Zahlungslink, eine Preistabelle oder ein Kauf-Button trägt den Code.</translation>
    </message>
    <message>
        <source>Metadata of the sale</source>
        <translation>Metadaten des Verkaufs</translation>
    </message>
    <message>
        <source>Your checkout writes the code into a field of the payment or the customer.</source>
        <translation>Ihr Checkout schreibt den Code in ein Feld der Zahlung oder des Kunden.</translation>
    </message>
    <message>
        <source>Attribute of the order</source>
        <translation>Attribut der Bestellung</translation>
    </message>
    <message>
        <source>A shop writes the code into the order.</source>
        <translation>Ein Shop schreibt den Code in die Bestellung.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>A list says which customer was brought by whom, by e-mail or customer id.</source>
        <translation>Eine Liste sagt per E-Mail-Adresse oder Kunden-ID, wer welchen Kunden geworben hat.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money, paid out through your payout provider or by hand.</source>
        <translation>Geld, ausgezahlt über Ihren Auszahlungsanbieter oder von Hand.</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Kontoguthaben</translation>
    </message>
    <message>
        <source>Stripe takes it off the person&apos;s next invoices.</source>
        <translation>Stripe zieht es von den nächsten Rechnungen der Person ab.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>A discount on the person&apos;s coming invoices at Stripe.</source>
        <translation>Ein Rabatt auf die kommenden Rechnungen der Person bei Stripe.</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Anderer Preis</translation>
    </message>
    <message>
        <source>The person&apos;s subscription moves to another price.</source>
        <translation>Das Abonnement der Person wechselt zu einem anderen Preis.</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Shop-Guthaben</translation>
    </message>
    <message>
        <source>A balance in your shop.</source>
        <translation>Ein Guthaben in Ihrem Shop.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>A card with an amount, of your shop or a provider.</source>
        <translation>Eine Karte mit einem Betrag, von Ihrem Shop oder einem Anbieter.</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>A code for the person&apos;s next order in your shop.</source>
        <translation>Ein Code für die nächste Bestellung der Person in Ihrem Shop.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of yours; somebody books them by hand.</source>
        <translation>Ihre Punkte; jemand bucht sie von Hand.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Sachprämie</translation>
    </message>
    <message>
        <source>A thing; somebody sends it.</source>
        <translation>Eine Sache; jemand verschickt sie.</translation>
    </message>
    <message>
        <source>for each payment</source>
        <translation>für jede Zahlung</translation>
    </message>
    <message>
        <source>for each line of it</source>
        <translation>für jede Zeile davon</translation>
    </message>
    <message>
        <source>for each piece sold</source>
        <translation>für jedes verkaufte Stück</translation>
    </message>
    <message>
        <source>Payments brought before</source>
        <translation>Zuvor geworbene Zahlungen</translation>
    </message>
    <message>
        <source>Revenue brought before</source>
        <translation>Zuvor geworbener Umsatz</translation>
    </message>
    <message>
        <source>over all time</source>
        <translation>über die gesamte Zeit</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>jedes Jahr neu</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>jeden Monat neu</translation>
    </message>
    <message>
        <source>each participant</source>
        <translation>jeden Teilnehmer</translation>
    </message>
    <message>
        <source>each customer</source>
        <translation>jeden Kunden</translation>
    </message>
    <message>
        <source>the whole campaign</source>
        <translation>die ganze Kampagne</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Auf die nächste Rechnung</translation>
    </message>
    <message>
        <source>For some months</source>
        <translation>Für einige Monate</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>Auf jede Rechnung</translation>
    </message>
    <message>
        <source>Leave the person out</source>
        <translation>Person auslassen</translation>
    </message>
    <message>
        <source>The reward stays on the list with the reason; a discount that is there is never replaced.</source>
        <translation>Die Prämie bleibt mit dem Grund auf der Liste; ein vorhandener Rabatt wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Wait until it is used</source>
        <translation>Warten, bis er verbraucht ist</translation>
    </message>
    <message>
        <source>The reward is tried again by itself when the discount is used up or ends.</source>
        <translation>Die Prämie wird von selbst erneut versucht, wenn der Rabatt verbraucht ist oder endet.</translation>
    </message>
    <message>
        <source>Give account credit instead</source>
        <translation>Stattdessen Kontoguthaben geben</translation>
    </message>
    <message>
        <source>The person gets the same as a balance, beside the discount.</source>
        <translation>Die Person erhält dasselbe als Guthaben, zusätzlich zum Rabatt.</translation>
    </message>
    <message>
        <source>A person approves</source>
        <translation>Eine Person gibt frei</translation>
    </message>
    <message>
        <source>Due rewards wait on the list until somebody says yes.</source>
        <translation>Fällige Prämien warten auf der Liste, bis jemand zustimmt.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits of this campaign and of the settings for automatic sending.</source>
        <translation>Fällige Prämien werden freigegeben und, wo Stripe sie gewährt, nach jedem Abgleich gesendet, in den Grenzen dieser Kampagne und der Einstellungen für das automatische Senden.</translation>
    </message>
    <message>
        <source>The terms of the day of the payment</source>
        <translation>Die Konditionen am Zahlungstag</translation>
    </message>
    <message>
        <source>A change counts for every payment billed from then on.</source>
        <translation>Eine Änderung gilt für jede Zahlung, die ab dann in Rechnung gestellt wird.</translation>
    </message>
    <message>
        <source>The terms of the day of the referral</source>
        <translation>Die Konditionen am Empfehlungstag</translation>
    </message>
    <message>
        <source>Customers already brought keep what was promised when they came.</source>
        <translation>Für bereits geworbene Kunden gilt weiter, was bei ihrem Kommen zugesagt war.</translation>
    </message>
    <message>
        <source>Existing referrals keep earning</source>
        <translation>Bestehende Empfehlungen verdienen weiter</translation>
    </message>
    <message>
        <source>To the end of what their rule promises.</source>
        <translation>Bis zum Ende dessen, was ihre Regel zusagt.</translation>
    </message>
    <message>
        <source>Existing referrals stop earning</source>
        <translation>Bestehende Empfehlungen verdienen nicht mehr</translation>
    </message>
    <message>
        <source>From the day the campaign is paused or ends.</source>
        <translation>Ab dem Tag, an dem die Kampagne pausiert oder endet.</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Alle Kampagnen zusammen</translation>
    </message>
    <message>
        <source>This campaign alone</source>
        <translation>Nur diese Kampagne</translation>
    </message>
    <message>
        <source>Number of payments brought</source>
        <translation>Zahl der geworbenen Zahlungen</translation>
    </message>
    <message>
        <source>Revenue brought</source>
        <translation>Geworbener Umsatz</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Over the whole campaign</source>
        <translation>Über die ganze Kampagne</translation>
    </message>
    <message>
        <source>To the nearest; halves to the even figure</source>
        <translation>Zur nächsten; halbe zur geraden Ziffer</translation>
    </message>
    <message>
        <source>To the nearest; halves up</source>
        <translation>Zur nächsten; halbe aufwärts</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>Immer abwärts</translation>
    </message>
</context>
<context>
    <name>rd::views::ElidedTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>rd::views::EraseSheet</name>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Goes, for good</source>
        <translation>Wird endgültig entfernt</translation>
    </message>
    <message>
        <source>Name, e-mail address, codes and notes, everywhere in these books. A made-up name stands in their place, and later syncs do not bring the person back.</source>
        <translation>Name, E-Mail-Adresse, Codes und Notizen, überall in diesen Büchern. Ein erfundener Name tritt an ihre Stelle, und spätere Abgleiche holen die Person nicht zurück.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Amounts, dates and decisions. Totals do not change, and “verify” still proves that the books are whole.</source>
        <translation>Beträge, Daten und Entscheidungen. Summen ändern sich nicht, und „verify“ beweist weiterhin, dass die Bücher unversehrt sind.</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>What the payment provider knows, and backups made before. Erase the person there as well, and delete old backups when you no longer need them.</source>
        <translation>Was der Zahlungsanbieter weiß, und früher erstellte Sicherungen. Löschen Sie die Person auch dort und alte Sicherungen, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Their customers</source>
        <translation>Ihre Kunden</translation>
    </message>
    <message>
        <source>Earn nobody anything from now on. What was given for them stays given.</source>
        <translation>Bringen ab jetzt niemandem mehr etwas ein. Was für sie gegeben wurde, bleibt gegeben.</translation>
    </message>
    <message>
        <source>%1 is not settled yet. Issue or reject it first; until then nobody can be erased.</source>
        <translation>%1 ist noch nicht erledigt. Geben Sie es zuerst aus oder lehnen Sie es ab; bis dahin kann niemand gelöscht werden.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the record, without the name</source>
        <translation>Wird ohne den Namen beim Eintrag gespeichert</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Geben Sie %1 ein</translation>
    </message>
    <message>
        <source>To make sure that this is the person you mean</source>
        <translation>Um sicherzugehen, dass Sie diese Person meinen</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Person wird gelöscht</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1.</source>
        <translation>Die Person ist gelöscht; in den Büchern steht jetzt %1.</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1. The next start of the program cleans what is left in the file.</source>
        <translation>Die Person ist gelöscht; in den Büchern steht jetzt %1. Der nächste Programmstart bereinigt, was in der Datei übrig ist.</translation>
    </message>
</context>
<context>
    <name>rd::views::EventSheet</name>
    <message>
        <source>Import events</source>
        <translation>Ereignisse importieren</translation>
    </message>
    <message>
        <source>Event logs (*.json *.jsonl *.ndjson *.log *.txt);;All files (*)</source>
        <translation>Ereignisprotokolle (*.json *.jsonl *.ndjson *.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import events of %1: %2</source>
        <comment>1: connection, 2: file</comment>
        <translation>Ereignisse von %1 importieren: %2</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers behalten</translation>
    </message>
    <message>
        <source>Events that are not good</source>
        <translation>Fehlerhafte Ereignisse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Leave these out and read what the others are about</source>
        <translation>Diese auslassen und lesen, worum es in den anderen geht</translation>
    </message>
    <message>
        <source>Read the events</source>
        <translation>Ereignisse lesen</translation>
    </message>
    <message>
        <source>For a log of webhook events that was saved elsewhere. No event is believed: what it is about is asked for at the provider again, so the same log may be read any number of times.</source>
        <translation>Für ein anderswo gespeichertes Protokoll von Webhook-Ereignissen. Keinem Ereignis wird geglaubt: Sein Gegenstand wird beim Anbieter neu abgefragt, daher darf dasselbe Protokoll beliebig oft gelesen werden.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Events of this log are signed. The signing secret stands at the provider beside the webhook endpoint and begins with “whsec_”.</source>
        <translation>Die Ereignisse dieses Protokolls sind signiert. Das Signaturgeheimnis steht beim Anbieter neben dem Webhook-Endpunkt und beginnt mit „whsec_“.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Importing events</source>
        <translation>Ereignisse werden importiert</translation>
    </message>
    <message>
        <source>Checking the log and asking for what it is about …</source>
        <translation>Protokoll wird geprüft und sein Gegenstand abgefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are not good; nothing was read.</source>
        <translation>
            <numerusform>%Ln Ereignis ist fehlerhaft; nichts wurde gelesen.</numerusform>
            <numerusform>%Ln Ereignisse sind fehlerhaft; nichts wurde gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were read.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde gelesen.</numerusform>
            <numerusform>%Ln Ereignisse wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signatures of %Ln of them are right.</source>
        <translation>
            <numerusform>Die Signatur von %Ln davon stimmt.</numerusform>
            <numerusform>Die Signaturen von %Ln davon stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of no use to the books.</source>
        <translation>
            <numerusform>%Ln ist für die Bücher ohne Belang.</numerusform>
            <numerusform>%Ln sind für die Bücher ohne Belang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were asked for again.</source>
        <translation>
            <numerusform>%Ln Objekt wurde neu abgefragt.</numerusform>
            <numerusform>%Ln Objekte wurden neu abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rewards: %1, reversed: %2.</source>
        <translation>Neue Prämien: %1, zurückgenommen: %2.</translation>
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
        <translation>Linkreferenz %1</translation>
    </message>
    <message>
        <source>Metadata %1 = %2</source>
        <comment>key, value</comment>
        <translation>Metadaten %1 = %2</translation>
    </message>
    <message>
        <source>Order attribute %1 = %2</source>
        <comment>key, value</comment>
        <translation>Bestellattribut %1 = %2</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>of checkout session %1</source>
        <translation>der Checkout-Sitzung %1</translation>
    </message>
    <message>
        <source>of payment link %1</source>
        <translation>des Zahlungslinks %1</translation>
    </message>
    <message>
        <source>of customer %1</source>
        <translation>des Kunden %1</translation>
    </message>
    <message>
        <source>of subscription %1</source>
        <translation>des Abonnements %1</translation>
    </message>
    <message>
        <source>of payment %1</source>
        <translation>der Zahlung %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>object that carries a code</comment>
        <translation>an %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationText</name>
    <message>
        <source>referrer</source>
        <translation>Werber</translation>
    </message>
    <message>
        <source>referee</source>
        <translation>geworbener Kunde</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a mode</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a mode</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>verdient</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>wieder gutgeschrieben</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken back after it was given</source>
        <translation>nach der Ausgabe zurückgenommen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>payout failed</source>
        <translation>Auszahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>kept for what is owed back</source>
        <translation>wegen Rückforderung einbehalten</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>taken off by hand</source>
        <translation>von Hand abgezogen</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>ausgebucht</translation>
    </message>
    <message>
        <source>what was kept is owed again</source>
        <translation>Einbehaltenes wieder geschuldet</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>put in review</source>
        <translation>zur Prüfung gestellt</translation>
    </message>
    <message>
        <source>suspicion cleared</source>
        <translation>Verdacht aufgehoben</translation>
    </message>
    <message>
        <source>suspicion confirmed</source>
        <translation>Verdacht bestätigt</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>uncertain request ended</source>
        <translation>ungewisse Anfrage beendet</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>von Hand ausgegeben</translation>
    </message>
    <message>
        <source>put in a batch</source>
        <translation>in einen Lauf aufgenommen</translation>
    </message>
    <message>
        <source>taken out of the batch</source>
        <translation>aus dem Lauf genommen</translation>
    </message>
    <message>
        <source>news of the provider</source>
        <translation>Meldung des Anbieters</translation>
    </message>
    <message>
        <source>part kept for what is owed back</source>
        <translation>Teil wegen Rückforderung einbehalten</translation>
    </message>
    <message>
        <source>looked up after a restore</source>
        <translation>nach einer Wiederherstellung nachgeschlagen</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationView</name>
    <message>
        <source>Computing it again …</source>
        <translation>Wird neu berechnet …</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>participant · campaign</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Reference at the provider: %1</source>
        <translation>Referenz beim Anbieter: %1</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>Der letzte Versuch schlug fehl: %1</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>Unbegründet …</translation>
    </message>
    <message>
        <source>Clear the flag: the referral is held for this no longer</source>
        <translation>Verdacht aufheben: Die Empfehlung wird deswegen nicht mehr zurückgehalten</translation>
    </message>
    <message>
        <source>It is true …</source>
        <translation>Trifft zu …</translation>
    </message>
    <message>
        <source>Confirm the flag: the rewards it holds are rejected</source>
        <translation>Verdacht bestätigen: Die davon zurückgehaltenen Prämien werden abgelehnt</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Änderung vorgeschlagen</translation>
    </message>
    <message>
        <source>It was given with %1. By what is known today it would be %2.</source>
        <comment>1, 2: amounts</comment>
        <translation>Gewährt wurde %1. Nach heutigem Stand wäre es %2.</translation>
    </message>
    <message>
        <source>It was given. By what is known today it would be another one.</source>
        <translation>Sie wurde gewährt. Nach heutigem Stand wäre es eine andere.</translation>
    </message>
    <message>
        <source>Accept the change to book the difference, or dismiss it to leave the reward as it was given. Until then nothing is booked.</source>
        <translation>Nehmen Sie die Änderung an, um die Differenz zu buchen, oder verwerfen Sie sie, um die Prämie unverändert zu lassen. Bis dahin wird nichts gebucht.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie sie zustande kam</translation>
    </message>
    <message>
        <source>Computed again just now: the same amount.</source>
        <translation>Soeben neu berechnet: derselbe Betrag.</translation>
    </message>
    <message>
        <source>Waits for its receiver at the provider, who gives it back on %1</source>
        <translation>Wartet beim Anbieter auf den Empfänger; geht am %1 von dort zurück</translation>
    </message>
    <message>
        <source>Computed again just now: another amount. Choose “File, Verify the books” before you issue anything.</source>
        <translation>Gerade neu berechnet: ein anderer Betrag. Wählen Sie „Datei, Bücher prüfen“, bevor Sie etwas ausgeben.</translation>
    </message>
    <message>
        <source>Said to have failed</source>
        <translation>Als fehlgeschlagen gemeldet</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>Als bezahlt gemeldet</translation>
    </message>
    <message>
        <source>Payout %1 counts as paid, and its provider says: %2</source>
        <translation>Auszahlung %1 gilt als bezahlt, doch ihr Anbieter meldet: %2</translation>
    </message>
    <message>
        <source>Payout %1 had failed or come back, and its provider says that it was paid: %2</source>
        <translation>Auszahlung %1 war fehlgeschlagen oder zurückgekommen, doch ihr Anbieter meldet sie als bezahlt: %2</translation>
    </message>
    <message>
        <source>It was paid …</source>
        <translation>Sie wurde bezahlt …</translation>
    </message>
    <message>
        <source>Looked at …</source>
        <translation>Geprüft …</translation>
    </message>
    <message>
        <source>The payout stays paid; the provider&apos;s word is set aside</source>
        <translation>Die Auszahlung gilt weiter als bezahlt; die Meldung des Anbieters wird verworfen</translation>
    </message>
    <message>
        <source>Nothing changes; the provider&apos;s word is set aside</source>
        <translation>Nichts ändert sich; die Meldung des Anbieters wird verworfen</translation>
    </message>
    <message>
        <source>It has failed …</source>
        <translation>Sie ist fehlgeschlagen …</translation>
    </message>
    <message>
        <source>What the payout paid is due again</source>
        <translation>Was die Auszahlung bezahlt hat, ist wieder fällig</translation>
    </message>
</context>
<context>
    <name>rd::views::ExportSheet</name>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>All columns are written, also those that are hidden. Amounts stand apart from their currency; dates are in universal time.</source>
        <translation>Alle Spalten werden geschrieben, auch die ausgeblendeten. Beträge stehen getrennt von ihrer Währung; Datumsangaben sind in Weltzeit (UTC).</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>Die %Ln passende Zeile</numerusform>
            <numerusform>Alle %Ln passenden Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>Die %Ln ausgewählte Zeile</numerusform>
            <numerusform>Die %Ln ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, für jedes Programm</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln rows …</source>
        <translation>
            <numerusform>%Ln Zeile exportieren …</numerusform>
            <numerusform>%Ln Zeilen exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <comment>counts</comment>
        <translation>%1 von %2 Zeilen geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was read again: %Ln of the selected rows are not shown any more.</source>
        <translation>
            <numerusform>Die Tabelle wurde neu gelesen: %Ln der ausgewählten Zeilen wird nicht mehr angezeigt.</numerusform>
            <numerusform>Die Tabelle wurde neu gelesen: %Ln der ausgewählten Zeilen werden nicht mehr angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FigureCard</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a figure, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a cell</comment>
        <translation>
            <numerusform>+ %Ln Währung</numerusform>
            <numerusform>+ %Ln Währungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresGrid</name>
    <message>
        <source>%1 test</source>
        <translation>%1 Test</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Noch nichts verdient.</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Carried</source>
        <comment>balance that waits for its threshold</comment>
        <translation>Vorgetragen</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>Rückforderung</translation>
    </message>
</context>
<context>
    <name>rd::views::FileGuide</name>
    <message>
        <source>Drop the file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>Drop it: what it is and what it would change is shown first</source>
        <translation>Ablegen: Zuerst wird gezeigt, was es ist und was sich ändern würde</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is shown before it changes anything. None of these was read.</source>
        <translation>Ziehen Sie immer nur eine Datei herein: Jede wird gezeigt, bevor sie etwas ändert. Keine davon wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>rd::views::FileKind</name>
    <message>
        <source>A list of participants</source>
        <translation>Teilnehmerliste</translation>
    </message>
    <message>
        <source>A list of referrals</source>
        <translation>Empfehlungsliste</translation>
    </message>
    <message>
        <source>Sales that no provider reports</source>
        <translation>Verkäufe, die kein Anbieter meldet</translation>
    </message>
    <message>
        <source>Commissions another system has paid</source>
        <translation>Von einem anderen System bezahlte Provisionen</translation>
    </message>
    <message>
        <source>Another system&apos;s list, to compare with</source>
        <translation>Liste eines anderen Systems zum Vergleich</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>A campaign document</source>
        <translation>Kampagnendokument</translation>
    </message>
    <message>
        <source>A log of the provider&apos;s events</source>
        <translation>Ereignisprotokoll des Anbieters</translation>
    </message>
    <message>
        <source>Results of a payout batch</source>
        <translation>Ergebnisse eines Auszahlungslaufs</translation>
    </message>
</context>
<context>
    <name>rd::views::FileSheet</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 looks like this: %2.</source>
        <comment>file, what it is</comment>
        <translation>%1 ist vermutlich: %2.</translation>
    </message>
    <message>
        <source>It is not clear what %1 is.</source>
        <translation>Es ist nicht klar, was %1 ist.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <comment>names</comment>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Wählen Sie, was es ist</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Nothing is taken yet: what it would change is shown first.</source>
        <translation>Noch wird nichts übernommen: Zuerst wird gezeigt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No payout batch waits for results: its file has to be written first.</source>
        <translation>Kein Auszahlungslauf wartet auf Ergebnisse: Zuerst muss seine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>No account is connected that events could be of.</source>
        <translation>Es ist kein Konto verbunden, von dem Ereignisse stammen könnten.</translation>
    </message>
</context>
<context>
    <name>rd::views::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by, what was chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::FirstRunPage</name>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe verbinden</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Musterdaten umsehen</translation>
    </message>
    <message>
        <source>Welcome to Referral Desk</source>
        <translation>Willkommen bei Referral Desk</translation>
    </message>
    <message>
        <source>See who recommends you, what each of them has earned, and reward them, from your own payment data.</source>
        <translation>Sehen Sie anhand Ihrer eigenen Zahlungsdaten, wer Sie empfiehlt und was jeder verdient hat, und vergeben Sie Prämien.</translation>
    </message>
    <message>
        <source>A second window on an invented merchant with campaigns, participants and rewards.</source>
        <translation>Ein zweites Fenster mit einem erfundenen Händler samt Kampagnen, Teilnehmern und Prämien.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it is gone when you close the program.</source>
        <translation>Nichts verlässt diesen Computer, und beim Schließen des Programms ist alles weg.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Was wo gespeichert wird</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else.</source>
        <translation>Im Schlüsselbund dieses Computers, sonst nirgends.</translation>
    </message>
    <message>
        <source>Customers and payments</source>
        <translation>Kunden und Zahlungen</translation>
    </message>
    <message>
        <source>A copy of what rewards need, in a file of your own on this computer.</source>
        <translation>Eine Kopie dessen, was Prämien brauchen, in einer eigenen Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Decisions and rewards</source>
        <translation>Entscheidungen und Prämien</translation>
    </message>
    <message>
        <source>In the same file, in a chain that shows any later change.</source>
        <translation>In derselben Datei, in einer Kette, die jede spätere Änderung zeigt.</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>Im Internet</translation>
    </message>
    <message>
        <source>Nothing. The program talks to your provider and to nobody else.</source>
        <translation>Nichts. Das Programm spricht mit Ihrem Anbieter und mit sonst niemandem.</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Shop verbinden</translation>
    </message>
    <message>
        <source>Connect what you sell with</source>
        <translation>Verbinden, womit Sie verkaufen</translation>
    </message>
    <message>
        <source>Your account at Stripe, in test or live mode, or your shop at Shopify. You need a key from there; the next page says where.</source>
        <translation>Ihr Konto bei Stripe, im Test- oder Livemodus, oder Ihr Shop bei Shopify. Sie brauchen einen Schlüssel von dort; die nächste Seite sagt, wo.</translation>
    </message>
    <message>
        <source>Reading comes first: nothing is changed there until you issue a reward yourself.</source>
        <translation>Zuerst wird nur gelesen: Dort ändert sich nichts, bis Sie selbst eine Prämie ausgeben.</translation>
    </message>
</context>
<context>
    <name>rd::views::FlagSentences</name>
    <message>
        <source>The e-mail addresses of the customer (%1) and the participant (%2) differ only in dots or in what stands behind a plus sign.</source>
        <translation>Die E-Mail-Adressen des Kunden (%1) und des Teilnehmers (%2) unterscheiden sich nur durch Punkte oder den Teil nach einem Pluszeichen.</translation>
    </message>
    <message>
        <source>The customer (%1) and the participant (%2) have e-mail addresses of the same company.</source>
        <translation>Der Kunde (%1) und der Teilnehmer (%2) haben E-Mail-Adressen desselben Unternehmens.</translation>
    </message>
    <message>
        <source>%1 is an address of a service for throw-away e-mail.</source>
        <translation>%1 ist eine Adresse eines Dienstes für Wegwerf-E-Mails.</translation>
    </message>
    <message>
        <source>Another customer of this participant has the same e-mail address as %1 but for dots or what stands behind a plus sign.</source>
        <translation>Ein anderer Kunde dieses Teilnehmers hat bis auf Punkte oder den Teil nach einem Pluszeichen dieselbe E-Mail-Adresse wie %1.</translation>
    </message>
    <message>
        <source>The sale carries a code of another participant.</source>
        <translation>Der Verkauf trägt einen Code eines anderen Teilnehmers.</translation>
    </message>
    <message>
        <source>The customer disputes the payment. This ends by itself when the dispute does.</source>
        <translation>Der Kunde ficht die Zahlung an. Dies endet von selbst mit der Anfechtung.</translation>
    </message>
    <message>
        <source>A refund of the payment is under way. This ends by itself when it is done.</source>
        <translation>Eine Erstattung der Zahlung läuft. Dies endet von selbst, sobald sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Import the exchange rate of the day of payment.</source>
        <translation>Importieren Sie den Wechselkurs des Zahlungstags.</translation>
    </message>
    <message>
        <source>The prize of rank %1 of this period has been given to %2, whose sales have fallen since. Clear this to give the prize a second time, confirm it to leave it at one.</source>
        <translation>Der Preis für Rang %1 dieses Zeitraums ging an %2, dessen Verkäufe seither gesunken sind. Heben Sie den Verdacht auf, um den Preis ein zweites Mal zu vergeben; bestätigen Sie ihn, um es bei einem zu belassen.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1.</source>
        <translation>Der Kunde hat die E-Mail-Adresse des Teilnehmers selbst, %1.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1, and pays with the same card.</source>
        <translation>Der Kunde hat die E-Mail-Adresse des Teilnehmers selbst, %1, und zahlt mit derselben Karte.</translation>
    </message>
    <message>
        <source>The customer %1 pays with a card that the participant %2 has paid with too.</source>
        <translation>Der Kunde %1 zahlt mit einer Karte, mit der auch der Teilnehmer %2 gezahlt hat.</translation>
    </message>
    <message>
        <source>The participant brought %1 new customers from %2 to %3. In %4 days it is usually %5; more than %6 are looked at.</source>
        <translation>Der Teilnehmer hat von %2 bis %3 %1 neue Kunden geworben. In %4 Tagen sind es gewöhnlich %5; mehr als %6 werden geprüft.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 looks like the participant&apos;s, %2, but is another one.</source>
        <translation>Die E-Mail-Adresse des Kunden, %1, sieht aus wie die des Teilnehmers, %2, ist aber eine andere.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 mixes letters of alphabets that look alike.</source>
        <translation>Die E-Mail-Adresse des Kunden, %1, mischt ähnlich aussehende Buchstaben verschiedener Alphabete.</translation>
    </message>
    <message>
        <source>The customer %1 is a participant too: %3 wants to be paid to the same place as %2.</source>
        <translation>Der Kunde %1 ist auch Teilnehmer: %3 möchte an dieselbe Stelle ausgezahlt werden wie %2.</translation>
    </message>
    <message>
        <source>%1 wants to be paid to the same place as %2. Unfounded lets go all that is held for it, and what comes later while nobody else is paid there.</source>
        <translation>%1 möchte an dieselbe Stelle ausgezahlt werden wie %2. „Unbegründet“ gibt alles frei, was deswegen zurückgehalten wird, und auch, was später kommt, solange dort niemand sonst ausgezahlt wird.</translation>
    </message>
</context>
<context>
    <name>rd::views::Format</name>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>more than tenfold</source>
        <translation>mehr als das Zehnfache</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>weit darunter</translation>
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
        <translation>soeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FormatSettings</name>
    <message>
        <source>The file cannot be written before these are filled in.</source>
        <translation>Die Datei kann erst geschrieben werden, wenn diese Felder ausgefüllt sind.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <translation>Punkt (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <translation>Komma (1234,50)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Automatic: the first that allows the amount</source>
        <translation>Automatisch: das erste, das den Betrag erlaubt</translation>
    </message>
</context>
<context>
    <name>rd::views::FormatsSheet</name>
    <message>
        <source>Formats of payout files</source>
        <translation>Formate von Auszahlungsdateien</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>Programmformat</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Read a header …</source>
        <translation>Kopfzeile einlesen …</translation>
    </message>
    <message>
        <source>Back to the program&apos;s …</source>
        <translation>Zurück zum Programmformat …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Providers change what their files look like. Batches that are made already keep theirs.</source>
        <translation>Anbieter ändern ihre Dateiformate. Bereits erstellte Läufe behalten ihr Format.</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Datei für</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File and source</source>
        <translation>Datei und Quelle</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>Ihre Anpassungen</translation>
    </message>
    <message>
        <source>Whether it can be used</source>
        <translation>Verwendbarkeit</translation>
    </message>
    <message>
        <source>From a template that you downloaded from the provider, as CSV</source>
        <translation>Aus einer beim Anbieter heruntergeladenen Vorlage, als CSV</translation>
    </message>
    <message>
        <source>Leave the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The changes of this format were not saved.</source>
        <translation>Die Änderungen an diesem Format wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <comment>layout, kinds of destinations</comment>
        <translation>%1 (für %2)</translation>
    </message>
    <message>
        <source>Your own copy is in use.</source>
        <translation>Ihre eigene Kopie wird verwendet.</translation>
    </message>
    <message>
        <source>As the program brings it.</source>
        <translation>Wie vom Programm mitgeliefert.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is what the program brings.</source>
        <translation>Es ist das mitgelieferte Programmformat.</translation>
    </message>
    <message numerus="yes">
        <source>It can be used. %Ln things are yours.</source>
        <translation>
            <numerusform>Verwendbar. %Ln Anpassung stammt von Ihnen.</numerusform>
            <numerusform>Verwendbar. %Ln Anpassungen stammen von Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template of the provider</source>
        <translation>Vorlage des Anbieters</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file has no column for “%1”.</source>
        <translation>Die Datei hat keine Spalte für „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were known.</source>
        <translation>
            <numerusform>%Ln Spalte wurde erkannt.</numerusform>
            <numerusform>%Ln Spalten wurden erkannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Say what goes into %Ln others.</source>
        <comment>known columns</comment>
        <translation>
            <numerusform>%1 Geben Sie an, was in %Ln weitere kommt.</numerusform>
            <numerusform>%1 Geben Sie an, was in %Ln weitere kommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are made this way from now on. Batches that are made already keep theirs.</source>
        <translation>Dateien werden ab jetzt so erstellt. Bereits erstellte Läufe behalten ihr Format.</translation>
    </message>
    <message>
        <source>The format of payout files was changed.</source>
        <translation>Das Format der Auszahlungsdateien wurde geändert.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s?</source>
        <translation>Zurück zum Programmformat?</translation>
    </message>
    <message>
        <source>Your copy of this format is taken away.</source>
        <translation>Ihre Kopie dieses Formats wird entfernt.</translation>
    </message>
    <message>
        <source>Batches that are made already keep their files.</source>
        <translation>Bereits erstellte Läufe behalten ihre Dateien.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The format of payout files is the program&apos;s again.</source>
        <translation>Für die Auszahlungsdateien gilt wieder das Programmformat.</translation>
    </message>
    <message>
        <source>Try on sample rows …</source>
        <translation>Mit Musterzeilen testen …</translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: read the header of a template you downloaded, and try it on sample rows.</source>
        <translation>Nicht alles davon ist vom Anbieter veröffentlicht: Lesen Sie die Kopfzeile einer heruntergeladenen Vorlage ein und testen Sie es mit Musterzeilen.</translation>
    </message>
</context>
<context>
    <name>rd::views::FunnelChart</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupControl</name>
    <message>
        <source>%1 (test)</source>
        <comment>amount</comment>
        <translation>%1 (Test)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Put the rewards together by participant or campaign</source>
        <translation>Prämien nach Teilnehmer oder Kampagne zusammenfassen</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By participant</source>
        <translation>Nach Teilnehmer</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Nach Kampagne</translation>
    </message>
    <message>
        <source>Only %1 is shown. Press to show all groups again.</source>
        <translation>Nur %1 wird gezeigt. Drücken, um wieder alle Gruppen zu zeigen.</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Teilnehmer: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampagne: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupList</name>
    <message>
        <source>Groups of rewards</source>
        <translation>Gruppen von Prämien</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupTotalDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a group</comment>
        <translation>
            <numerusform>+ %Ln Währung</numerusform>
            <numerusform>+ %Ln Währungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::HandIssueSheet</name>
    <message numerus="yes">
        <source>Record %Ln rewards as paid by hand</source>
        <translation>
            <numerusform>%Ln Prämie als von Hand bezahlt vermerken</numerusform>
            <numerusform>%Ln Prämien als von Hand bezahlt vermerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as paid …</source>
        <translation>Als bezahlt vermerken …</translation>
    </message>
    <message>
        <source>For what you paid or gave outside every provider, such as a bank transfer or cash. Nothing is sent. It becomes a record with your name, and the rewards are never paid again.</source>
        <translation>Für alles, was Sie außerhalb aller Anbieter bezahlt oder gegeben haben, etwa per Überweisung oder bar. Es wird nichts gesendet. Es wird ein Eintrag mit Ihrem Namen, und die Prämien werden nie wieder bezahlt.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Number of the transfer or receipt</source>
        <translation>Nummer der Überweisung oder Quittung</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>None of these rewards can be recorded as paid.</source>
        <translation>Keine dieser Prämien kann als bezahlt vermerkt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln rewards as paid?</source>
        <translation>
            <numerusform>%Ln Prämie als bezahlt vermerken?</numerusform>
            <numerusform>%Ln Prämien als bezahlt vermerken?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %Ln rewards were given by you. This cannot be taken back.</source>
        <translation>
            <numerusform>Sie erklären, dass %Ln Prämie von Ihnen gegeben wurde. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Sie erklären, dass %Ln Prämien von Ihnen gegeben wurden. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</source>
        <translation>
            <numerusform>Sie erklären, dass %1 von Ihnen für %Ln Prämie bezahlt wurden. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Sie erklären, dass %1 von Ihnen für %Ln Prämien bezahlt wurden. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What participants owe was taken off first; the amounts are what is to be paid.</source>
        <translation>Rückforderungen wurden zuerst abgezogen; die Beträge sind das, was zu zahlen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln bleibt unverändert:</numerusform>
            <numerusform>%Ln bleiben unverändert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln as paid</source>
        <translation>
            <numerusform>%Ln als bezahlt vermerken</numerusform>
            <numerusform>%Ln als bezahlt vermerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording rewards as paid</source>
        <translation>Prämien werden als bezahlt vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were recorded as paid.</source>
        <translation>
            <numerusform>%Ln Prämie wurde als bezahlt vermerkt.</numerusform>
            <numerusform>%Ln Prämien wurden als bezahlt vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message>
        <source>Reward %1: %2</source>
        <translation>Prämie %1: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryList</name>
    <message>
        <source>This could not be read</source>
        <translation>Dies war nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>Nichts ist verloren. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 Test</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Geworbene Kunden</translation>
    </message>
    <message>
        <source>Nobody brought yet</source>
        <translation>Noch niemand geworben</translation>
    </message>
    <message>
        <source>A customer stands here as soon as a code, a link or a list says who brought them, with the evidence.</source>
        <translation>Ein Kunde steht hier, sobald ein Code, ein Link oder eine Liste sagt, wer ihn geworben hat, mit dem Nachweis.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Zählt seit</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Rewards of this participant</source>
        <translation>Prämien dieses Teilnehmers</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Noch keine Prämien</translation>
    </message>
    <message>
        <source>A reward appears with the first payment that counts.</source>
        <translation>Eine Prämie erscheint mit der ersten Zahlung, die zählt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Issued rewards, corrections and decisions appear here.</source>
        <translation>Ausgegebene Prämien, Korrekturen und Entscheidungen erscheinen hier.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
</context>
<context>
    <name>rd::views::HistorySheet</name>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versionen von „%1“</translation>
    </message>
    <message>
        <source>Edit from this version …</source>
        <translation>Ab dieser Version bearbeiten …</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Eine Zahlung behält die Konditionen der Version, die bei der Rechnungsstellung galt.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Was diese Version geändert hat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>This is how the campaign began.</source>
        <translation>So hat die Kampagne begonnen.</translation>
    </message>
    <message>
        <source>Nothing that can be told in words.</source>
        <translation>Nichts, was sich in Worten sagen lässt.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer was erhält</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Wann eine Prämie fällig ist</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>rd::views::ImportSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>1: what is imported, 2: file name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Join no campaign</source>
        <translation>Keiner Kampagne beitreten</translation>
    </message>
    <message>
        <source>As the file says, else any</source>
        <translation>Wie in der Datei, sonst beliebig</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Datei wird geprüft …</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Zeilen mit Problemen auslassen, den Rest importieren</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>Nicht gelesen, weil diese Spalten unbekannt sind: %1</translation>
    </message>
    <message>
        <source>Kept out: %1. %2</source>
        <translation>Ausgeschlossen: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln Zeile wurde gelesen.</numerusform>
            <numerusform>%Ln Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing would add %1, change %2 and leave %3 as they are.</source>
        <translation>Der Import würde %1 hinzufügen, %2 ändern und %3 unverändert lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have problems.</source>
        <translation>
            <numerusform>%Ln Zeile hat Probleme.</numerusform>
            <numerusform>%Ln Zeilen haben Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>Importiert: %1 hinzugefügt, %2 geändert, %3 unverändert, %4 ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing was imported; the lines below have problems.</source>
        <translation>Nichts wurde importiert; die Zeilen unten haben Probleme.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>1: line number, 2: what is wrong</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Teilnehmer importieren</translation>
    </message>
    <message>
        <source>Import referrals</source>
        <translation>Empfehlungen importieren</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wechselkurse importieren</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
</context>
<context>
    <name>rd::views::IssueSheet</name>
    <message>
        <source>coupons for the next invoice at Stripe</source>
        <translation>Coupons für die nächste Rechnung bei Stripe</translation>
    </message>
    <message>
        <source>another price of the subscription at Stripe</source>
        <translation>anderer Abonnementpreis bei Stripe</translation>
    </message>
    <message>
        <source>payments by PayPal</source>
        <translation>Zahlungen per PayPal</translation>
    </message>
    <message>
        <source>rewards by Tremendous</source>
        <translation>Prämien über Tremendous</translation>
    </message>
    <message>
        <source>discount codes in the shop</source>
        <translation>Rabattcodes im Shop</translation>
    </message>
    <message>
        <source>gift cards of the shop</source>
        <translation>Geschenkkarten des Shops</translation>
    </message>
    <message>
        <source>store credit in the shop</source>
        <translation>Shop-Guthaben</translation>
    </message>
    <message>
        <source>account credit at Stripe</source>
        <translation>Kontoguthaben bei Stripe</translation>
    </message>
    <message>
        <source>Issue rewards</source>
        <translation>Prämien ausgeben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happens to each reward</source>
        <translation>Was mit jeder Prämie geschieht</translation>
    </message>
    <message>
        <source>Show who was not rewarded</source>
        <translation>Zeigen, wer keine Prämie erhielt</translation>
    </message>
    <message>
        <source>Give as account credit instead …</source>
        <translation>Stattdessen als Kontoguthaben geben …</translation>
    </message>
    <message>
        <source>For those who hold a discount: the selected lines, or all of them</source>
        <translation>Für Personen mit vorhandenem Rabatt: die ausgewählten Zeilen oder alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach diesem anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Asking the provider about %Ln customers. Nothing is changed yet.</source>
        <translation>
            <numerusform>Der Anbieter wird zu %Ln Kunde befragt. Noch wird nichts geändert.</numerusform>
            <numerusform>Der Anbieter wird zu %Ln Kunden befragt. Noch wird nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking rewards</source>
        <translation>Prämien werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards will be given as %1%2.</source>
        <translation>
            <numerusform>%Ln Prämie wird ausgegeben: %1%2.</numerusform>
            <numerusform>%Ln Prämien werden ausgegeben: %1%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be issued now; they stay on the list.</source>
        <translation>
            <numerusform>%Ln kann jetzt nicht ausgegeben werden und bleibt auf der Liste.</numerusform>
            <numerusform>%Ln können jetzt nicht ausgegeben werden und bleiben auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued cannot be taken back here.</source>
        <translation>Was ausgegeben ist, lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie ausgeben</numerusform>
            <numerusform>%Ln Prämien ausgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them on the “Not rewarded” list</source>
        <translation>In die Liste „Ohne Prämie“ aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %Ln rewards, one after the other.</source>
        <translation>
            <numerusform>%Ln Prämie wird ausgegeben.</numerusform>
            <numerusform>%Ln Prämien werden nacheinander ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Prämienausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were issued.</source>
        <translation>
            <numerusform>%Ln Prämie wurde ausgegeben.</numerusform>
            <numerusform>%Ln Prämien wurden ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln nicht; der Grund steht daneben.</numerusform>
            <numerusform>%Ln nicht; der Grund steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on their way; the next sync asks what became of them.</source>
        <translation>
            <numerusform>%Ln ist unterwegs; der nächste Abgleich fragt, was daraus wurde.</numerusform>
            <numerusform>%Ln sind unterwegs; der nächste Abgleich fragt, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln wird beim Anbieter geprüft; nichts wird doppelt gesendet.</numerusform>
            <numerusform>%Ln werden beim Anbieter geprüft; nichts wird doppelt gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others are as they were.</source>
        <translation>Sie haben angehalten; die übrigen sind unverändert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing further was sent.</source>
        <translation>Angehalten. Weiter wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>payments by Wise</source>
        <translation>Zahlungen per Wise</translation>
    </message>
    <message>
        <source>payments by RazorpayX</source>
        <translation>Zahlungen per RazorpayX</translation>
    </message>
    <message>
        <source>payments by Cashfree</source>
        <translation>Zahlungen per Cashfree</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln rewards in the books. Nothing is changed yet.</source>
        <translation>
            <numerusform>%Ln Prämie in den Büchern wird angesehen. Noch ist nichts geändert.</numerusform>
            <numerusform>%Ln Prämien in den Büchern werden angesehen. Noch ist nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssuingWatch</name>
    <message>
        <source>Stop &amp;issuing …</source>
        <translation>Ausgabe anha&amp;lten …</translation>
    </message>
    <message>
        <source>Let rewards be &amp;issued again</source>
        <translation>Ausgabe wieder &amp;zulassen</translation>
    </message>
    <message>
        <source>Send nothing more from the next reward on, whoever asks</source>
        <translation>Ab der nächsten Prämie nichts mehr senden, egal wer es verlangt</translation>
    </message>
    <message>
        <source>Rewards may be sent again, also by themselves after a sync</source>
        <translation>Prämien dürfen wieder gesendet werden, nach einem Abgleich auch von selbst</translation>
    </message>
    <message>
        <source>Stop issuing?</source>
        <translation>Ausgabe anhalten?</translation>
    </message>
    <message>
        <source>Reason. From the next reward on nothing is sent, whoever asks; what is on its way is finished.</source>
        <translation>Grund. Ab der nächsten Prämie wird nichts gesendet, egal wer es verlangt; was unterwegs ist, wird beendet.</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>Ausgabe anhalten</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent. %1 stopped it on %2.</source>
        <translation>Die Ausgabe ist angehalten: Nichts wird gesendet. %1 hat sie am %2 angehalten.</translation>
    </message>
    <message>
        <source>Let rewards be issued again</source>
        <translation>Ausgabe wieder zulassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards went out by themselves.</source>
        <translation>
            <numerusform>%Ln Prämie ging von selbst hinaus.</numerusform>
            <numerusform>%Ln Prämien gingen von selbst hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be given; they are on the list.</source>
        <translation>
            <numerusform>%Ln konnte nicht gewährt werden und steht auf der Liste.</numerusform>
            <numerusform>%Ln konnten nicht gewährt werden und stehen auf der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider.</source>
        <translation>
            <numerusform>%Ln wird beim Anbieter geprüft.</numerusform>
            <numerusform>%Ln werden beim Anbieter geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you because of their amount.</source>
        <translation>
            <numerusform>%Ln wartet wegen des Betrags auf Sie.</numerusform>
            <numerusform>%Ln warten wegen ihres Betrags auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for another day: today&apos;s budget is used up.</source>
        <translation>
            <numerusform>%Ln wartet auf einen anderen Tag: Das heutige Budget ist verbraucht.</numerusform>
            <numerusform>%Ln warten auf einen anderen Tag: Das heutige Budget ist verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Limits of automatic issuing …</source>
        <translation>&amp;Grenzen der automatischen Ausgabe …</translation>
    </message>
    <message>
        <source>How much goes out a day without a person, and above which amount one is asked</source>
        <translation>Wie viel pro Tag ohne eine Person hinausgeht und ab welchem Betrag eine gefragt wird</translation>
    </message>
</context>
<context>
    <name>rd::views::LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Who brings most wins. Prizes arise when the period is over and are due after the wait.</source>
        <translation>Wer am meisten bringt, gewinnt. Preise entstehen am Ende des Zeitraums und sind nach der Wartefrist fällig.</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Rang nach</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Revenue in</source>
        <translation>Umsatz in</translation>
    </message>
    <message>
        <source>Only payments in this currency count; two are never added up.</source>
        <translation>Nur Zahlungen in dieser Währung zählen; zwei Währungen werden nie addiert.</translation>
    </message>
</context>
<context>
    <name>rd::views::Leaving</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>rd::views::LimitsSheet</name>
    <message>
        <source>Limits of automatic issuing</source>
        <translation>Grenzen der automatischen Ausgabe</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Höchstens pro Tag</translation>
    </message>
    <message>
        <source>Ask a person above</source>
        <translation>Eine Person fragen oberhalb von</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>They bind campaigns that approve by themselves, whose due rewards are issued after each sync. What does not fit into a day goes out on a later one. Only an admin changes them.</source>
        <translation>Sie gelten für Kampagnen mit automatischer Freigabe, deren fällige Prämien nach jedem Abgleich ausgegeben werden. Was nicht in einen Tag passt, geht an einem späteren hinaus. Nur ein Admin ändert sie.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Rewards a day</source>
        <translation>Prämien pro Tag</translation>
    </message>
    <message>
        <source>What went out today</source>
        <translation>Heute hinausgegangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie</numerusform>
            <numerusform>%Ln Prämien</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out by itself today in test mode: %1.</source>
        <translation>Heute im Testmodus von selbst hinausgegangen: %1.</translation>
    </message>
    <message>
        <source>Went out by itself today: %1.</source>
        <translation>Heute von selbst hinausgegangen: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ListItem</name>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Hier ist etwas zu berichtigen.</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt with an arrow key</source>
        <translation>An eine andere Stelle ziehen oder Alt mit einer Pfeiltaste drücken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>folds an element of a list</comment>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>unfolds an element of a list</comment>
        <translation>Aufklappen</translation>
    </message>
</context>
<context>
    <name>rd::views::LogSheet</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>What the program noted while it worked, newest first. Keys and addresses were left out when it was written.</source>
        <translation>Was das Programm während der Arbeit notiert hat, Neuestes zuerst. Schlüssel und Adressen wurden beim Schreiben weggelassen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Angezeigtes kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <comment>counts</comment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>rd::views::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>“%1” is still running. Please wait for it to end, or cancel it first.</source>
        <translation>„%1“ läuft noch. Bitte warten Sie das Ende ab oder brechen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt ab&amp;gleichen</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Neues aus allen Verbindungen abrufen</translation>
    </message>
    <message>
        <source>Sync &amp;everything again</source>
        <translation>Alles &amp;erneut abgleichen</translation>
    </message>
    <message>
        <source>List everything at the provider again, not only what changed</source>
        <translation>Alles beim Anbieter neu auflisten, nicht nur die Änderungen</translation>
    </message>
    <message>
        <source>&amp;Who decides …</source>
        <translation>&amp;Wer entscheidet …</translation>
    </message>
    <message>
        <source>The members of this workspace, their roles and passphrases</source>
        <translation>Mitglieder dieses Arbeitsbereichs, ihre Rollen und Passphrasen</translation>
    </message>
    <message>
        <source>Open the sample &amp;merchant</source>
        <translation>&amp;Musterhändler öffnen</translation>
    </message>
    <message>
        <source>A second window on invented data</source>
        <translation>Ein zweites Fenster mit erfundenen Daten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Zu dieser Seite gehen</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Aktionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>Wofür diese Seite da ist und wie sie verwendet wird</translation>
    </message>
    <message>
        <source>&amp;About Referral Desk</source>
        <translation>&amp;Über Referral Desk</translation>
    </message>
    <message>
        <source>Version, licence and diagnostics</source>
        <translation>Version, Lizenz und Diagnose</translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation>Nichts zu tun auf dieser Seite</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Referral Desk: %1</source>
        <translation>Referral Desk: %1</translation>
    </message>
    <message>
        <source>Sample merchant: all people and payments are invented</source>
        <translation>Musterhändler: Alle Personen und Zahlungen sind erfunden</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>Der letzte Abgleich von %1 wurde nicht beendet</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <comment>1: how long ago, 2: connection</comment>
        <translation>Abgeglichen %1 · %2</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>Noch nichts abgeglichen</translation>
    </message>
    <message>
        <source>%1 is no member of this workspace: you can look at everything and decide nothing.</source>
        <translation>%1 ist kein Mitglied dieses Arbeitsbereichs: Sie können alles ansehen und nichts entscheiden.</translation>
    </message>
    <message>
        <source>An admin adds you: File, Who decides, with the name of your account.</source>
        <translation>Ein Admin fügt Sie hinzu: Datei, Wer entscheidet, mit dem Namen Ihres Kontos.</translation>
    </message>
    <message>
        <source>You act as %1, whose decisions ask for a passphrase.</source>
        <translation>Sie handeln als %1; Entscheidungen verlangen eine Passphrase.</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>%1: %2, %3 a second</source>
        <comment>stage, count, rate</comment>
        <translation>%1: %2, %3 pro Sekunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows a time before the newest entry of the books.</source>
        <translation>Die Uhr dieses Computers zeigt eine Zeit vor dem neuesten Eintrag der Bücher.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates and hold periods depend on it. Set the clock right, then sync.</source>
        <translation>Fälligkeiten und Wartefristen hängen davon ab. Stellen Sie die Uhr richtig und gleichen Sie dann ab.</translation>
    </message>
    <message>
        <source>Finishing the current step, then this window closes.</source>
        <translation>Der laufende Schritt wird beendet, dann schließt sich dieses Fenster.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The window changes its language when the program starts again.</source>
        <translation>Das Fenster wechselt die Sprache, sobald das Programm neu startet.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Language of texts, dates and figures</source>
        <translation>Sprache von Texten, Daten und Zahlen</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>Zu &amp;allem springen …</translation>
    </message>
    <message>
        <source>Find a command, a page, a participant or a campaign by typing</source>
        <translation>Befehl, Seite, Teilnehmer oder Kampagne durch Tippen finden</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>How this window looks and behaves</source>
        <translation>Wie dieses Fenster aussieht und sich verhält</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>What each page is for, step by step</source>
        <translation>Wofür jede Seite da ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>What the program noted while it worked</source>
        <translation>Was das Programm während der Arbeit notiert hat</translation>
    </message>
    <message>
        <source>S&amp;ync by itself</source>
        <translation>&amp;Von selbst abgleichen</translation>
    </message>
    <message>
        <source>New here? The tour shows in one minute what is where.</source>
        <translation>Neu hier? Der Rundgang zeigt in einer Minute, was wo ist.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“%1” has ended; its sheet was closed meanwhile.</source>
        <translation>„%1“ ist beendet; der Dialog wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>Es antwortet nicht. Vielleicht verwendet ein Befehl in einem Terminal den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Offenes Fenster zeigen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>A list of participants, results of a batch, a campaign document …: as if it were dropped here</source>
        <translation>Teilnehmerliste, Ergebnisse eines Laufs, Kampagnendokument …: als wäre die Datei hier abgelegt worden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Every key this window listens to</source>
        <translation>Alle Tasten, auf die dieses Fenster reagiert</translation>
    </message>
    <message>
        <source>&amp;Verify the books …</source>
        <translation>Bücher &amp;prüfen …</translation>
    </message>
    <message>
        <source>Compute everything again and compare it with the books</source>
        <translation>Alles neu berechnen und mit den Büchern vergleichen</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Write the books into one file</source>
        <translation>Die Bücher in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup …</source>
        <translation>Sicherung wiederhers&amp;tellen …</translation>
    </message>
    <message>
        <source>Bring books back from a file, into a folder of their own</source>
        <translation>Bücher aus einer Datei zurückholen, in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing can be taken back here</source>
        <translation>Hier lässt sich nichts zurücknehmen</translation>
    </message>
</context>
<context>
    <name>rd::views::MembersSheet</name>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigeber</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>looks at everything, decides nothing</source>
        <translation>sieht alles, entscheidet nichts</translation>
    </message>
    <message>
        <source>rejects, holds and releases</source>
        <translation>lehnt ab, hält zurück und hebt dies auf</translation>
    </message>
    <message>
        <source>also approves, issues, assigns and imports</source>
        <translation>gibt außerdem frei und aus, ordnet zu und importiert</translation>
    </message>
    <message>
        <source>also campaigns, connections, members and erasing</source>
        <translation>außerdem Kampagnen, Verbindungen, Mitglieder und Löschen</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation>Passphrase festlegen …</translation>
    </message>
    <message>
        <source>Whoever uses this program acts as the member with the name of their account on this computer. What they decide is kept under that name, also after they are removed.</source>
        <translation>Wer dieses Programm nutzt, handelt als das Mitglied mit dem Namen des Benutzerkontos auf diesem Computer. Entscheidungen werden unter diesem Namen gespeichert, auch nach dem Entfernen.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>As on this computer, for example kim</source>
        <translation>Wie auf diesem Computer, zum Beispiel kim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>So that nobody approves an own reward</source>
        <translation>Damit niemand eine eigene Prämie freigibt</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird verlangt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 can decide nothing any more. What they decided stays on record.</source>
        <translation>%1 kann nichts mehr entscheiden. Frühere Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>From now on %1 is asked for it before a decision.</source>
        <translation>Von jetzt an wird sie von %1 vor einer Entscheidung verlangt.</translation>
    </message>
    <message>
        <source>%1 is asked for no passphrase any more.</source>
        <translation>Von %1 wird keine Passphrase mehr verlangt.</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>Mitglied wird hinzugefügt</translation>
    </message>
    <message>
        <source>Removing a member</source>
        <translation>Mitglied wird entfernt</translation>
    </message>
    <message>
        <source>Set e-mail …</source>
        <translation>E-Mail festlegen …</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>E-Mail von %1</translation>
    </message>
    <message>
        <source>By it a reward of their own is told from those of others; empty = nobody can tell.</source>
        <translation>Daran ist eine eigene Prämie von denen anderer zu unterscheiden; leer = nicht erkennbar.</translation>
    </message>
    <message>
        <source>Set e-mail</source>
        <translation>E-Mail festlegen</translation>
    </message>
    <message>
        <source>Setting an e-mail address</source>
        <translation>E-Mail-Adresse wird festgelegt</translation>
    </message>
    <message>
        <source>From now on %1 decides nothing about a reward of their own.</source>
        <translation>Ab jetzt entscheidet %1 nicht mehr über eigene Prämien.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address any more: own rewards are not noticed.</source>
        <translation>%1 hat keine E-Mail-Adresse mehr: Eigene Prämien werden nicht bemerkt.</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodPanel</name>
    <message>
        <source>Payout method</source>
        <translation>Auszahlungsweg</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <comment>date, who</comment>
        <translation>seit %1, von %2</translation>
    </message>
    <message>
        <source>Changed a short while ago: payouts wait for some days.</source>
        <translation>Vor Kurzem geändert: Auszahlungen warten einige Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other participants have the same destination.</source>
        <translation>
            <numerusform>%Ln anderer Teilnehmer hat dasselbe Ziel.</numerusform>
            <numerusform>%Ln andere Teilnehmer haben dasselbe Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: cash rewards cannot be put into a batch.</source>
        <translation>Noch keiner: Geldprämien können in keinen Lauf aufgenommen werden.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>Eingeben …</translation>
    </message>
    <message>
        <source>Change the payout method</source>
        <translation>Auszahlungsweg ändern</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodSheet</name>
    <message>
        <source>How %1 is paid</source>
        <translation>Wie %1 bezahlt wird</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Bezahlt über</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Every currency without a method of its own</source>
        <translation>Jede Währung ohne eigenen Weg</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>This is no currency: write its three letters.</source>
        <translation>Das ist keine Währung: Schreiben Sie ihre drei Buchstaben.</translation>
    </message>
    <message>
        <source>Good. It will be shown as %1.</source>
        <translation>In Ordnung. Angezeigt wird %1.</translation>
    </message>
    <message>
        <source>The payout method of %1 was stored.</source>
        <translation>Der Auszahlungsweg von %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Take the stored tax number away</source>
        <translation>Gespeicherte Steuernummer entfernen</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>It stands on self-billing invoices from the next one on.</source>
        <translation>Sie steht ab der nächsten auf den Gutschriften (Self-Billing).</translation>
    </message>
    <message>
        <source>Both are kept encrypted, with a key in the keychain of this computer, and shown only in part; without a keychain nothing is stored. After a change of the destination, payouts wait for some days, so that nobody redirects them unnoticed.</source>
        <translation>Beides wird verschlüsselt gespeichert, mit einem Schlüssel im Schlüsselbund dieses Computers, und nur teilweise angezeigt; ohne Schlüsselbund wird nichts gespeichert. Nach einer Änderung des Ziels warten Auszahlungen einige Tage, damit niemand sie unbemerkt umleitet.</translation>
    </message>
    <message>
        <source>Storing a payout method</source>
        <translation>Auszahlungsweg wird gespeichert</translation>
    </message>
    <message>
        <source>The tax number of %1 was stored.</source>
        <translation>Die Steuernummer von %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Take away how %1 is paid?</source>
        <translation>Auszahlungsweg von %1 entfernen?</translation>
    </message>
    <message>
        <source>%1 is paid through %2 to %3 no more.</source>
        <translation>%1 wird nicht mehr über %2 an %3 bezahlt.</translation>
    </message>
    <message>
        <source>This is the payout method for %1; those for other currencies stay.</source>
        <translation>Dies ist der Auszahlungsweg für %1; die für andere Währungen bleiben.</translation>
    </message>
    <message>
        <source>This is the payout method for every currency without a method of its own; those for single currencies stay.</source>
        <translation>Dies ist der Auszahlungsweg für jede Währung ohne eigenen; die für einzelne Währungen bleiben.</translation>
    </message>
    <message>
        <source>The payout method of %1 was taken away.</source>
        <translation>Der Auszahlungsweg von %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 still goes to %2, by a method of its own.</source>
        <translation>%1 geht weiterhin an %2, über eine eigene Methode.</translation>
    </message>
</context>
<context>
    <name>rd::views::MomentField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
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
        <translation>Währung</translation>
    </message>
    <message>
        <source>Write the currency as three letters, for example EUR.</source>
        <translation>Schreiben Sie die Währung mit drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Write the amount like %1, without signs between thousands.</source>
        <translation>Schreiben Sie den Betrag wie %1, ohne Tausenderzeichen.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyList</name>
    <message>
        <source>Another currency</source>
        <translation>Weitere Währung</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoveWords</name>
    <message>
        <source>No reward for this sale here yet</source>
        <translation>Hier noch keine Prämie für diesen Verkauf</translation>
    </message>
    <message>
        <source>Earned by another participant here</source>
        <translation>Hier von einem anderen Teilnehmer verdient</translation>
    </message>
    <message>
        <source>Several sales fit</source>
        <translation>Mehrere Verkäufe passen</translation>
    </message>
    <message>
        <source>The first sync has not finished</source>
        <translation>Der erste Abgleich ist nicht beendet</translation>
    </message>
    <message>
        <source>Another currency here</source>
        <translation>Hier andere Währung</translation>
    </message>
    <message>
        <source>Another amount here</source>
        <translation>Hier anderer Betrag</translation>
    </message>
    <message>
        <source>Rejected here</source>
        <translation>Hier abgelehnt</translation>
    </message>
    <message>
        <source>Already given here</source>
        <translation>Hier bereits gewährt</translation>
    </message>
    <message>
        <source>Nobody here has this name or code</source>
        <translation>Niemand hat hier diesen Namen oder Code</translation>
    </message>
    <message>
        <source>This sale is not known here</source>
        <translation>Dieser Verkauf ist hier unbekannt</translation>
    </message>
    <message>
        <source>Not in their file</source>
        <translation>Nicht in der anderen Datei</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand erfasst</translation>
    </message>
</context>
<context>
    <name>rd::views::NavigationRail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 wartend</translation>
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
        <translation>%1 im Testmodus</translation>
    </message>
    <message>
        <source>Another participant has the same destination</source>
        <translation>Ein anderer Teilnehmer hat dasselbe Ziel</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 wegen Rückforderung einbehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>batch, line, remark</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>New payout batch</source>
        <translation>Neuer Auszahlungslauf</translation>
    </message>
    <message>
        <source>Looking at what is approved …</source>
        <translation>Freigegebenes wird geprüft …</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Kept for debts</source>
        <translation>Für Schulden einbehalten</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Make batches</source>
        <translation>Läufe erstellen</translation>
    </message>
    <message>
        <source>All approved cash rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>Alle freigegebenen Geldprämien, je Teilnehmer und Währung eine Auszahlung, abzüglich der Rückforderungen.</translation>
    </message>
    <message>
        <source>The selected rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>Die ausgewählten Prämien, je Teilnehmer und Währung eine Auszahlung, abzüglich der Rückforderungen.</translation>
    </message>
    <message>
        <source>What would be made</source>
        <translation>Was erstellt würde</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Datei für</translation>
    </message>
    <message>
        <source>The day on which the bank is asked to pay, where the file says one</source>
        <translation>Der Tag, an dem die Bank zahlen soll, sofern die Datei einen nennt</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Zahlungstag</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>For participants who are paid through %1.</source>
        <translation>Für Teilnehmer, die über %1 bezahlt werden.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln payouts in a file; more go into several.</source>
        <translation>
            <numerusform>Höchstens %Ln Auszahlung je Datei; mehr ergeben mehrere.</numerusform>
            <numerusform>Höchstens %Ln Auszahlungen je Datei; mehr ergeben mehrere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: try it with a small file first.</source>
        <translation>Nicht alles davon hat der Anbieter veröffentlicht: Probieren Sie es zuerst mit einer kleinen Datei.</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <translation>%1 (Testmodus)</translation>
    </message>
    <message>
        <source>By a second person</source>
        <translation>Durch eine zweite Person</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Nothing that is approved can be paid with this file.</source>
        <translation>Nichts Freigegebenes lässt sich mit dieser Datei bezahlen.</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>payouts, batches, totals per currency</comment>
        <translation>%1 in %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln Auszahlung</numerusform>
            <numerusform>%Ln Auszahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are left out.</source>
        <translation>
            <numerusform>%Ln Prämie wird ausgelassen.</numerusform>
            <numerusform>%Ln Prämien werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Making payout batches</source>
        <translation>Auszahlungsläufe werden erstellt</translation>
    </message>
    <message>
        <source>Making the batches …</source>
        <translation>Läufe werden erstellt …</translation>
    </message>
    <message>
        <source>Batch %1 was made.</source>
        <translation>Lauf %1 wurde erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches were made: %1.</source>
        <translation>
            <numerusform>%Ln Lauf wurde erstellt: %1.</numerusform>
            <numerusform>%Ln Läufe wurden erstellt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln batches</source>
        <translation>
            <numerusform>%Ln Lauf erstellen</numerusform>
            <numerusform>%Ln Läufe erstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Notices</name>
    <message>
        <source>New rewards are due</source>
        <translation>Neue Prämien sind fällig</translation>
    </message>
    <message numerus="yes">
        <source>The last sync found %Ln rewards that wait for a decision.</source>
        <translation>
            <numerusform>Der letzte Abgleich hat %Ln Prämie gefunden, die auf eine Entscheidung wartet.</numerusform>
            <numerusform>Der letzte Abgleich hat %Ln Prämien gefunden, die auf eine Entscheidung warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Etwas hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Aktivität zeigen</translation>
    </message>
</context>
<context>
    <name>rd::views::ObstaclePopover</name>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
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
        <translation>Auszahlungsweg …</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Teilnehmer bearbeiten …</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Teilnehmer öffnen</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Wechselkurse …</translation>
    </message>
    <message>
        <source>Show this customer&apos;s rewards</source>
        <translation>Prämien dieses Kunden zeigen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Issue it alone …</source>
        <translation>Einzeln ausgeben …</translation>
    </message>
    <message>
        <source>Give account credit instead …</source>
        <translation>Stattdessen Kontoguthaben geben …</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Im Lauf auszahlen …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Als von Hand bezahlt vermerken …</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Noch nicht gewährt …</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Zurückhalten beenden</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Als ungewiss beenden …</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie sie zustande kam</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>Sie ist am %1 fällig.</translation>
    </message>
    <message>
        <source>Refunds may still come until then. Nothing has to be done: it becomes due by itself.</source>
        <translation>Bis dahin können noch Erstattungen kommen. Es ist nichts zu tun: Sie wird von selbst fällig.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>A person put it aside. It goes on where it was when the hold is ended.</source>
        <translation>Eine Person hat sie beiseitegelegt. Endet das Zurückhalten, geht es dort weiter, wo sie war.</translation>
    </message>
</context>
<context>
    <name>rd::views::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>Wird ausgegeben</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Nicht ausgegeben</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewData</name>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>rewards that are due</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht ausgezahlt</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Geworbener Umsatz</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Neue Empfehlungen</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>Neue Teilnehmer</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Zahlungen, die zählen</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Neues aus allen Verbindungen abrufen</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Geworbener Umsatz</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Neue Empfehlungen</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>What refunds and disputes took from rewards for payments of this period</source>
        <translation>Was Erstattungen und Anfechtungen den Prämien für Zahlungen dieses Zeitraums genommen haben</translation>
    </message>
    <message>
        <source>No referred revenue</source>
        <translation>Kein geworbener Umsatz</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period appear here.</source>
        <translation>Zahlungen geworbener Kunden in diesem Zeitraum erscheinen hier.</translation>
    </message>
    <message>
        <source>No new referrals</source>
        <translation>Keine neuen Empfehlungen</translation>
    </message>
    <message>
        <source>Customers somebody brought in this period appear here.</source>
        <translation>In diesem Zeitraum geworbene Kunden erscheinen hier.</translation>
    </message>
    <message>
        <source>Rewards by state</source>
        <translation>Prämien nach Status</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Keine Prämien</translation>
    </message>
    <message>
        <source>Rewards for payments of this period appear here, by what became of them.</source>
        <translation>Prämien für Zahlungen dieses Zeitraums erscheinen hier, danach geordnet, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Top participants</source>
        <translation>Beste Teilnehmer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Participants with the most referred revenue appear here.</source>
        <translation>Teilnehmer mit dem meisten geworbenen Umsatz erscheinen hier.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>referred-revenue</source>
        <comment>name of a file</comment>
        <translation>geworbener-umsatz</translation>
    </message>
    <message>
        <source>new-referrals</source>
        <comment>name of a file</comment>
        <translation>neue-empfehlungen</translation>
    </message>
    <message>
        <source>rewards-by-state</source>
        <comment>name of a file</comment>
        <translation>praemien-nach-status</translation>
    </message>
    <message>
        <source>top-participants</source>
        <comment>name of a file</comment>
        <translation>beste-teilnehmer</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>After the first sync you see here what referrals bring in, what is due, and what waits for you.</source>
        <translation>Nach dem ersten Abgleich sehen Sie hier, was Empfehlungen einbringen, was fällig ist und was auf Sie wartet.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Stripe verbinden …</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>participants · referred customers · as of</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln Teilnehmer</numerusform>
            <numerusform>%Ln Teilnehmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln geworbener Kunde</numerusform>
            <numerusform>%Ln geworbene Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie</numerusform>
            <numerusform>%Ln Prämien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards could not be issued</source>
        <translation>
            <numerusform>%Ln Prämie konnte nicht ausgegeben werden</numerusform>
            <numerusform>%Ln Prämien konnten nicht ausgegeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says what stands in the way and what to do</source>
        <translation>Bei jeder steht, was im Weg ist und was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are being checked</source>
        <translation>
            <numerusform>%Ln Prämie wird geprüft</numerusform>
            <numerusform>%Ln Prämien werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome at the provider is not known yet</source>
        <translation>Das Ergebnis beim Anbieter ist noch unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are in review</source>
        <translation>
            <numerusform>%Ln Prämie ist in Prüfung</numerusform>
            <numerusform>%Ln Prämien sind in Prüfung</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then let them go on or reject them</source>
        <translation>Sehen Sie sie an und lassen Sie sie weiter oder lehnen Sie sie ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards wait for approval</source>
        <translation>
            <numerusform>%Ln Prämie wartet auf Freigabe</numerusform>
            <numerusform>%Ln Prämien warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved rewards wait to be issued</source>
        <translation>
            <numerusform>%Ln freigegebene Prämie wartet auf Ausgabe</numerusform>
            <numerusform>%Ln freigegebene Prämien warten auf Ausgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 ist getrennt</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>Der letzte Abgleich von %1 wurde nicht beendet</translation>
    </message>
    <message>
        <source>The key of %1 lacks permissions</source>
        <translation>Dem Schlüssel von %1 fehlen Berechtigungen</translation>
    </message>
    <message>
        <source>All live campaigns</source>
        <translation>Alle Live-Kampagnen</translation>
    </message>
    <message>
        <source>All test campaigns</source>
        <translation>Alle Test-Kampagnen</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <comment>a campaign</comment>
        <translation>%1 (Testmodus)</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>zu bearbeiten</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Zahlungen, die zählen</translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>Keine Zahlungen</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period are counted here.</source>
        <translation>Hier werden Zahlungen geworbener Kunden in diesem Zeitraum gezählt.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Keine Erstattungen</translation>
    </message>
    <message>
        <source>What went back of payments of this period appears here, on the day of the payment.</source>
        <translation>Was von Zahlungen dieses Zeitraums zurückging, erscheint hier, am Tag der Zahlung.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>name of a file</comment>
        <translation>zahlungen</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>name of a file</comment>
        <translation>erstattungen</translation>
    </message>
    <message>
        <source>From referral to reward</source>
        <translation>Von der Empfehlung zur Prämie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>How far the customers referred in this period came appears here.</source>
        <translation>Hier erscheint, wie weit die in diesem Zeitraum geworbenen Kunden gekommen sind.</translation>
    </message>
    <message>
        <source>Customers whose referral began in this period, and what they have done until today. Visits and clicks are not known here.</source>
        <translation>Kunden, deren Empfehlung in diesem Zeitraum begann, und was sie bis heute getan haben. Besuche und Klicks sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Customers after their first payment</source>
        <translation>Kunden nach ihrer ersten Zahlung</translation>
    </message>
    <message>
        <source>Month by month, how many referred customers still pay and what they bring appears here.</source>
        <translation>Hier erscheint Monat für Monat, wie viele geworbene Kunden weiterhin zahlen und was sie einbringen.</translation>
    </message>
    <message>
        <source>referral-to-reward</source>
        <comment>name of a file</comment>
        <translation>empfehlung-bis-praemie</translation>
    </message>
    <message>
        <source>customers-by-first-payment</source>
        <comment>name of a file</comment>
        <translation>kunden-nach-erster-zahlung</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print figures and charts of this period and campaign, or save them as PDF</source>
        <translation>Zahlen und Diagramme dieses Zeitraums und dieser Kampagne drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Shop verbinden …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts are not as they were known</source>
        <translation>
            <numerusform>%Ln Auszahlung weicht vom bekannten Stand ab</numerusform>
            <numerusform>%Ln Auszahlungen weichen vom bekannten Stand ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Their provider says that they failed, or that they were paid after all</source>
        <translation>Laut Anbieter sind sie fehlgeschlagen oder doch noch bezahlt worden</translation>
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
        <translation>Der Drucker nimmt die Seiten nicht an.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie stattdessen eine PDF-Datei.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>Der Drucker hat nicht alle Seiten angenommen.</translation>
    </message>
    <message>
        <source>The overview changed while it was printed. Print it again.</source>
        <translation>Die Übersicht hat sich während des Druckens geändert. Drucken Sie sie erneut.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPrintSheet</name>
    <message>
        <source>Print the overview</source>
        <translation>Übersicht drucken</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>übersicht</translation>
    </message>
    <message>
        <source>The figures, what needs attention and all charts of the chosen period and campaign are printed; each currency has a chart of its own.</source>
        <translation>Gedruckt werden die Zahlen, was Aufmerksamkeit braucht und alle Diagramme des gewählten Zeitraums und der Kampagne; jede Währung hat ein eigenes Diagramm.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceRow</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Change the pace of %1</source>
        <translation>Tempo von %1 ändern</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>pace, requests a second, what it costs</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceSheet</name>
    <message>
        <source>Pace of %1</source>
        <translation>Tempo von %1</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Use this pace</source>
        <translation>Dieses Tempo verwenden</translation>
    </message>
    <message>
        <source>How fast this program asks the provider. Your own site shares what the provider allows in a second.</source>
        <translation>Wie schnell dieses Programm den Anbieter fragt. Ihre Website teilt sich damit, was der Anbieter pro Sekunde zulässt.</translation>
    </message>
    <message>
        <source>Now %1, as was given when it was connected. Choosing here replaces that.</source>
        <translation>Jetzt %1, wie beim Verbinden angegeben. Eine Auswahl hier ersetzt das.</translation>
    </message>
    <message>
        <source>This account is on this computer: there is no limit now.</source>
        <translation>Dieses Konto ist auf diesem Computer: Zurzeit gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace, requests a second</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks at another pace from the next sync on: %2.</source>
        <translation>%1 fragt ab dem nächsten Abgleich in anderem Tempo: %2.</translation>
    </message>
    <message>
        <source>Setting the pace</source>
        <translation>Tempo wird festgelegt</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceWords</name>
    <message>
        <source>Polite</source>
        <translation>Rücksichtsvoll</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Leaves most of what the provider allows to your own site, which shares it.</source>
        <translation>Überlässt das meiste, was der Anbieter zulässt, Ihrer Website, die es sich damit teilt.</translation>
    </message>
    <message>
        <source>Uses all the provider allows. While a long sync runs, your own site may be asked to wait.</source>
        <translation>Nutzt alles, was der Anbieter zulässt. Während eines langen Abgleichs muss Ihre Website vielleicht warten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln gleichzeitig</numerusform>
            <numerusform>%Ln gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>as many requests as are answered, %1</source>
        <comment>how many at a time</comment>
        <translation>so viele Anfragen, wie beantwortet werden, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests a second, how many at a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a second</source>
        <translation>
            <numerusform>%Ln Anfrage pro Sekunde</numerusform>
            <numerusform>%Ln Anfragen pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>How long listing everything takes is known after the first sync.</source>
        <translation>Wie lange das Auflisten dauert, ist nach dem ersten Abgleich bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln seconds.</source>
        <translation>
            <numerusform>Alles aufzulisten dauert etwa %Ln Sekunde.</numerusform>
            <numerusform>Alles aufzulisten dauert etwa %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln minutes.</source>
        <translation>
            <numerusform>Alles aufzulisten dauert etwa %Ln Minute.</numerusform>
            <numerusform>Alles aufzulisten dauert etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln hours.</source>
        <translation>
            <numerusform>Alles aufzulisten dauert etwa %Ln Stunde.</numerusform>
            <numerusform>Alles aufzulisten dauert etwa %Ln Stunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Page</name>
    <message>
        <source>Could not be read</source>
        <translation>War nicht lesbar</translation>
    </message>
    <message>
        <source>This page could not be read. Nothing is lost.</source>
        <translation>Diese Seite war nicht lesbar. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>rd::views::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>rd::views::PaidSheet</name>
    <message>
        <source>Take over paid commissions</source>
        <translation>Bezahlte Provisionen übernehmen</translation>
    </message>
    <message>
        <source>Take over paid commissions: %1</source>
        <translation>Bezahlte Provisionen übernehmen: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Datei wird geprüft …</translation>
    </message>
    <message>
        <source>Lines that do not fit or have problems</source>
        <translation>Zeilen, die nicht passen oder Probleme haben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>Dort bezahlt</translation>
    </message>
    <message>
        <source>Our reward</source>
        <translation>Unsere Prämie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Zeilen mit Problemen auslassen, den Rest importieren</translation>
    </message>
    <message>
        <source>A line that meets its reward settles it, so that it is not paid again. With another amount the reward is held until somebody decides. The others wait for their sale and are looked at again after each sync.</source>
        <translation>Eine Zeile, die ihre Prämie findet, erledigt sie, sodass sie nicht noch einmal bezahlt wird. Bei abweichendem Betrag wird die Prämie zurückgehalten, bis jemand entscheidet. Die anderen warten auf ihren Verkauf und werden nach jedem Abgleich erneut geprüft.</translation>
    </message>
    <message>
        <source>Taking over paid commissions</source>
        <translation>Bezahlte Provisionen werden übernommen</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln Zeile wurde gelesen.</numerusform>
            <numerusform>%Ln Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, known: %2.</source>
        <translation>Neu: %1, bekannt: %2.</translation>
    </message>
    <message>
        <source>%1 would settle their reward, %2 have another amount, %3 wait for their sale.</source>
        <translation>%1 würden ihre Prämie erledigen, %2 haben einen anderen Betrag, %3 warten auf ihren Verkauf.</translation>
    </message>
    <message>
        <source>%1 settled their reward, %2 have another amount and are held, %3 wait for their sale.</source>
        <translation>%1 haben ihre Prämie erledigt, %2 haben einen anderen Betrag und werden zurückgehalten, %3 warten auf ihren Verkauf.</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>Nicht gelesen, weil diese Spalten unbekannt sind: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperPeriod</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Echtes Geld</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperSheet</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
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
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>Seiten erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln Seite ging an den Drucker.</numerusform>
            <numerusform>%Ln Seiten gingen an den Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were written to %1.</source>
        <translation>
            <numerusform>%Ln Seite wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Seiten wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantCare</name>
    <message>
        <source>Give up %1</source>
        <translation>Auf %1 verzichten</translation>
    </message>
    <message>
        <source>Reason; another approver or admin reads it and decides</source>
        <translation>Grund; ein anderer Freigeber oder Admin liest ihn und entscheidet</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Asked to give up %1. It is booked when another approver or admin agrees.</source>
        <translation>Verzicht auf %1 beantragt. Er wird gebucht, wenn ein anderer Freigeber oder Admin zustimmt.</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>Auf %1 verzichten?</translation>
    </message>
    <message>
        <source>%1 that %2 owes back is written off. It is never taken off a payment any more.</source>
        <translation>%1, die %2 zurückschuldet, werden ausgebucht. Sie werden nie mehr von einer Zahlung abgezogen.</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <translation>Beantragt von %1: %2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1 ausbuchen</translation>
    </message>
    <message>
        <source>%1 was written off.</source>
        <translation>%1 wurden ausgebucht.</translation>
    </message>
    <message>
        <source>Refuse to give up %1</source>
        <translation>Verzicht auf %1 ablehnen</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Grund, wird bei der Entscheidung gespeichert</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refused; %1 stays owed back.</source>
        <translation>Abgelehnt; %1 wird weiter zurückgefordert.</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantView</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>War nicht lesbar</translation>
    </message>
    <message>
        <source>This participant could not be read. Nothing is lost.</source>
        <translation>Dieser Teilnehmer war nicht lesbar. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers brought</source>
        <translation>
            <numerusform>%Ln geworbener Kunde</numerusform>
            <numerusform>%Ln geworbene Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewarded payments</source>
        <translation>
            <numerusform>%Ln Zahlung mit Prämie</numerusform>
            <numerusform>%Ln Zahlungen mit Prämie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in test mode</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln im Testmodus</numerusform>
            <numerusform>%Ln im Testmodus</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>No code of this participant is in use.</source>
        <translation>Kein Code dieses Teilnehmers ist in Verwendung.</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>Früher %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Search name, e-mail or code</source>
        <translation>Name, E-Mail-Adresse oder Code suchen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Noch nimmt niemand teil</translation>
    </message>
    <message>
        <source>Participants recommend you and earn rewards. Import them from a CSV file with an e-mail column; names and codes are optional.</source>
        <translation>Teilnehmer empfehlen Sie und verdienen Prämien. Importieren Sie sie aus einer CSV-Datei mit einer E-Mail-Spalte; Namen und Codes sind optional.</translation>
    </message>
    <message>
        <source>Import participants …</source>
        <translation>Teilnehmer importieren …</translation>
    </message>
    <message>
        <source>Participants are hidden by the search or the filters above.</source>
        <translation>Teilnehmer sind durch die Suche oder die Filter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>Read a CSV file of participants</source>
        <translation>CSV-Datei mit Teilnehmern einlesen</translation>
    </message>
    <message>
        <source>Show rewards</source>
        <translation>Prämien zeigen</translation>
    </message>
    <message>
        <source>Go to the rewards of this participant</source>
        <translation>Zu den Prämien dieses Teilnehmers</translation>
    </message>
    <message>
        <source>Show referred customers</source>
        <translation>Geworbene Kunden zeigen</translation>
    </message>
    <message>
        <source>Go to the customers this participant brought</source>
        <translation>Zu den Kunden, die dieser Teilnehmer geworben hat</translation>
    </message>
    <message>
        <source>Create codes …</source>
        <translation>Codes anlegen …</translation>
    </message>
    <message>
        <source>Create promotion codes at the provider for the selected participants, or for all of a campaign</source>
        <translation>Aktionscodes beim Anbieter anlegen, für die ausgewählten Teilnehmer oder für alle einer Kampagne</translation>
    </message>
    <message>
        <source>Adopt existing codes …</source>
        <translation>Vorhandene Codes übernehmen …</translation>
    </message>
    <message>
        <source>Bind promotion codes that exist at the provider to their participants</source>
        <translation>Beim Anbieter vorhandene Aktionscodes ihren Teilnehmern zuordnen</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>Kontoauszug …</translation>
    </message>
    <message>
        <source>Make a statement of a period for the selected participants, or for everybody</source>
        <translation>Kontoauszug eines Zeitraums erstellen, für die ausgewählten Teilnehmer oder für alle</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Einzelheiten neben der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Look at the current participant without leaving the table</source>
        <translation>Den aktuellen Teilnehmer ansehen, ohne die Tabelle zu verlassen</translation>
    </message>
    <message>
        <source>Back to all participants</source>
        <translation>Zurück zu allen Teilnehmern</translation>
    </message>
    <message>
        <source>Leave the page of this participant</source>
        <translation>Seite dieses Teilnehmers verlassen</translation>
    </message>
    <message>
        <source>Adjust balance …</source>
        <translation>Saldo anpassen …</translation>
    </message>
    <message>
        <source>Owe this participant more or less, with a reason</source>
        <translation>Diesem Teilnehmer mehr oder weniger schulden, mit einem Grund</translation>
    </message>
    <message>
        <source>Erase participant …</source>
        <translation>Teilnehmer löschen …</translation>
    </message>
    <message>
        <source>Forget this person for good; amounts and totals stay</source>
        <translation>Diese Person endgültig vergessen; Beträge und Summen bleiben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln Teilnehmer</numerusform>
            <numerusform>%Ln Teilnehmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 im Testmodus</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Noch nichts verdient.</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Geworbene Kunden</translation>
    </message>
    <message>
        <source>Rewarded payments</source>
        <translation>Zahlungen mit Prämie</translation>
    </message>
    <message>
        <source>Customers in test mode</source>
        <translation>Kunden im Testmodus</translation>
    </message>
    <message>
        <source>Rewarded test payments</source>
        <translation>Testzahlungen mit Prämie</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Nimmt teil an</translation>
    </message>
    <message>
        <source>No campaign yet.</source>
        <translation>Noch keine Kampagne.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>How this participant is paid …</source>
        <translation>Wie dieser Teilnehmer bezahlt wird …</translation>
    </message>
    <message>
        <source>On the page of a participant: where payouts go, and the tax number</source>
        <translation>Auf der Seite eines Teilnehmers: wohin Auszahlungen gehen, und die Steuernummer</translation>
    </message>
    <message>
        <source>Switch a code off …</source>
        <translation>Einen Code abschalten …</translation>
    </message>
    <message>
        <source>On the page of a participant: end a code at the provider for good</source>
        <translation>Auf der Seite eines Teilnehmers: einen Code beim Anbieter endgültig beenden</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Teilnehmer bearbeiten …</translation>
    </message>
    <message>
        <source>Change name, group, country and state of this participant</source>
        <translation>Name, Gruppe, Land und Status dieses Teilnehmers ändern</translation>
    </message>
</context>
<context>
    <name>rd::views::PassphraseSheet</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>Keine verlangen</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of this member. Several words are easier to keep than a short riddle. Nobody can tell you a forgotten one; an admin sets another.</source>
        <translation>Sie wird einmal verlangt, bevor etwas als Entscheidung dieses Mitglieds gilt. Mehrere Wörter merkt man sich leichter als ein kurzes Rätsel. Eine vergessene kann Ihnen niemand nennen; ein Admin legt eine neue fest.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Setting a passphrase</source>
        <translation>Passphrase wird festgelegt</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsPage</name>
    <message>
        <source>All payments</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Search customer, or the beginning of an id</source>
        <translation>Kunde oder Anfang einer ID suchen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What became of this payment …</source>
        <translation>Was aus dieser Zahlung wurde …</translation>
    </message>
    <message>
        <source>See what each campaign made of the payment of this row, and why</source>
        <translation>Sehen, was jede Kampagne aus der Zahlung dieser Zeile gemacht hat und warum</translation>
    </message>
    <message>
        <source>Show the referral</source>
        <translation>Empfehlung zeigen</translation>
    </message>
    <message>
        <source>Who brought this customer, and how it is known</source>
        <translation>Wer diesen Kunden geworben hat und woher das bekannt ist</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Noch keine Zahlung</translation>
    </message>
    <message>
        <source>Paid invoices, charges and orders appear here after a sync.</source>
        <translation>Bezahlte Rechnungen, Zahlungen und Bestellungen erscheinen hier nach einem Abgleich.</translation>
    </message>
    <message>
        <source>Payments are hidden by the search or the filter above.</source>
        <translation>Zahlungen sind durch die Suche oder den Filter oben ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln Zahlung</numerusform>
            <numerusform>%Ln Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer: the payment earned nothing.</source>
        <translation>Es ist nicht bekannt, wer diesen Kunden geworben hat: Die Zahlung brachte nichts ein.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s id</source>
        <translation>Zahlungs-ID kopieren</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Kunden-ID kopieren</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Geworben von</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer.</source>
        <translation>Es ist nicht bekannt, wer diesen Kunden geworben hat.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsSheet</name>
    <message>
        <source>Payments of a customer</source>
        <translation>Zahlungen eines Kunden</translation>
    </message>
    <message>
        <source>Choose a payment to see what each campaign made of it, and why one gave nothing.</source>
        <translation>Wählen Sie eine Zahlung, um zu sehen, was jede Kampagne daraus machte und warum eine nichts ergab.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>What became of the payment</source>
        <translation>Was aus der Zahlung wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking for payments …</source>
        <translation>Zahlungen werden gesucht …</translation>
    </message>
    <message>
        <source>No payment of this customer is known yet. Trials, free and unpaid invoices are no payments, and earn nothing.</source>
        <translation>Noch ist keine Zahlung dieses Kunden bekannt. Testphasen, kostenlose und unbezahlte Rechnungen sind keine Zahlungen und bringen nichts ein.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, amount, id at the provider</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Computing it again …</source>
        <translation>Wird neu berechnet …</translation>
    </message>
    <message>
        <source>It earned here.</source>
        <translation>Sie hat hier etwas eingebracht.</translation>
    </message>
    <message>
        <source>It earned nothing here.</source>
        <translation>Sie hat hier nichts eingebracht.</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <comment>amount or kind of a reward, participant, state</comment>
        <translation>%1 für %2: %3</translation>
    </message>
    <message>
        <source>There is no campaign that could have rewarded it.</source>
        <translation>Es gibt keine Kampagne, die sie hätte prämieren können.</translation>
    </message>
    <message>
        <source>Nothing is left of what it earned here.</source>
        <translation>Von dem, was hier verdient wurde, ist nichts übrig.</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutListPage</name>
    <message>
        <source>All payouts</source>
        <translation>Alle Auszahlungen</translation>
    </message>
    <message>
        <source>Payouts of all batches</source>
        <translation>Auszahlungen aller Läufe</translation>
    </message>
    <message>
        <source>Search person or reference</source>
        <translation>Person oder Referenz suchen</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Einzelheiten neben der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Look at the current payout without leaving the table</source>
        <translation>Die aktuelle Auszahlung ansehen, ohne die Tabelle zu verlassen</translation>
    </message>
    <message>
        <source>Open the batch of this payout</source>
        <translation>Lauf dieser Auszahlung öffnen</translation>
    </message>
    <message>
        <source>All payouts of the same file</source>
        <translation>Alle Auszahlungen derselben Datei</translation>
    </message>
    <message>
        <source>No payout yet</source>
        <translation>Noch keine Auszahlung</translation>
    </message>
    <message>
        <source>The payouts of a batch appear here once it is made.</source>
        <translation>Die Auszahlungen eines Laufs erscheinen hier, sobald er erstellt ist.</translation>
    </message>
    <message>
        <source>Payouts are hidden by the search or the filter above.</source>
        <translation>Auszahlungen sind durch die Suche oder den Filter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln Auszahlung</numerusform>
            <numerusform>%Ln Auszahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s id</source>
        <translation>ID des Anbieters kopieren</translation>
    </message>
    <message>
        <source>Self-billing invoice</source>
        <translation>Gutschrift (Self-Billing)</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutWords</name>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Not paid in cash</source>
        <translation>Nicht in Geld ausgezahlt</translation>
    </message>
    <message>
        <source>Paid through another provider</source>
        <translation>Über einen anderen Anbieter bezahlt</translation>
    </message>
    <message>
        <source>Belongs to the customer</source>
        <translation>Gehört dem Kunden</translation>
    </message>
    <message>
        <source>The file cannot hold it</source>
        <translation>Die Datei kann es nicht aufnehmen</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Betrag weicht ab</translation>
    </message>
    <message>
        <source>Receiver differs</source>
        <translation>Empfänger weicht ab</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>Gilt als bezahlt</translation>
    </message>
    <message>
        <source>Becomes unclaimed</source>
        <translation>Gilt als nicht abgeholt</translation>
    </message>
    <message>
        <source>Failed: due again</source>
        <translation>Fehlgeschlagen: wieder fällig</translation>
    </message>
    <message>
        <source>Came back: due again</source>
        <translation>Rückläufer: wieder fällig</translation>
    </message>
    <message>
        <source>A person has to find out</source>
        <translation>Eine Person muss es klären</translation>
    </message>
    <message>
        <source>Bank account (SEPA)</source>
        <translation>Bankkonto (SEPA)</translation>
    </message>
    <message>
        <source>Bank account (US)</source>
        <translation>Bankkonto (USA)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>payouts, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln Auszahlung</numerusform>
            <numerusform>%Ln Auszahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Exported again</source>
        <translation>Erneut exportiert</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Export fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Export ungewiss</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Auszahlungsläufe</translation>
    </message>
    <message>
        <source>Search number, file or person</source>
        <translation>Nummer, Datei oder Person suchen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>Noch keine Auszahlungen</translation>
    </message>
    <message>
        <source>Approved cash rewards are paid in batches: made here, agreed to by a second person, written as a file for your payout provider, and read back when it has paid.</source>
        <translation>Freigegebene Geldprämien werden in Läufen ausgezahlt: hier erstellt, von einer zweiten Person bestätigt, als Datei für Ihren Auszahlungsanbieter geschrieben und nach der Zahlung wieder eingelesen.</translation>
    </message>
    <message>
        <source>New batch …</source>
        <translation>Neuer Lauf …</translation>
    </message>
    <message>
        <source>Batches are hidden by the search or the filter above.</source>
        <translation>Läufe sind durch die Suche oder den Filter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>Make payout batches of the approved cash rewards</source>
        <translation>Auszahlungsläufe der freigegebenen Geldprämien erstellen</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Einzelheiten neben der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Look at the current batch without leaving the table</source>
        <translation>Den aktuellen Lauf ansehen, ohne die Tabelle zu verlassen</translation>
    </message>
    <message>
        <source>Back to all batches</source>
        <translation>Zurück zu allen Läufen</translation>
    </message>
    <message>
        <source>Leave the page of this batch</source>
        <translation>Seite dieses Laufs verlassen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>A second person agrees to this batch</source>
        <translation>Eine zweite Person stimmt diesem Lauf zu</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Seal the batch and write its file for the provider</source>
        <translation>Lauf versiegeln und seine Datei für den Anbieter schreiben</translation>
    </message>
    <message>
        <source>Read results …</source>
        <translation>Ergebnisse einlesen …</translation>
    </message>
    <message>
        <source>Read the provider&apos;s result file back; it can also be dropped on the page</source>
        <translation>Ergebnisdatei des Anbieters einlesen; sie lässt sich auch auf die Seite ziehen</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Is this file, byte for byte, the one that was sealed?</source>
        <translation>Ist diese Datei Byte für Byte die versiegelte?</translation>
    </message>
    <message>
        <source>Mark as paid by hand …</source>
        <translation>Von Hand als bezahlt markieren …</translation>
    </message>
    <message>
        <source>The selected payouts were paid elsewhere, with a reference</source>
        <translation>Die ausgewählten Auszahlungen wurden anderweitig bezahlt, mit einer Referenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every payout is answered: nothing more is expected</source>
        <translation>Jede Auszahlung ist rückgemeldet: Nichts wird mehr erwartet</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Nothing of this batch is paid; its rewards are free again</source>
        <translation>Nichts aus diesem Lauf wird bezahlt; seine Prämien sind wieder frei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open batches</source>
        <translation>
            <numerusform>%Ln offener Lauf</numerusform>
            <numerusform>%Ln offene Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Rückgemeldet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Rules of payouts …</source>
        <translation>Regeln für Auszahlungen …</translation>
    </message>
    <message>
        <source>Whether a second person has to agree, from which balance on is paid, whether the suspended earn</source>
        <translation>Ob eine zweite Person zustimmen muss, ab welchem Saldo gezahlt wird, ob Gesperrte verdienen</translation>
    </message>
    <message>
        <source>Recovery kit …</source>
        <translation>Wiederherstellungspaket …</translation>
    </message>
    <message>
        <source>Save the keys of payout details and signatures for the day this computer is lost</source>
        <translation>Schlüssel der Auszahlungsdaten und Signaturen für den Fall sichern, dass dieser Computer verloren geht</translation>
    </message>
    <message>
        <source>Cover sheet …</source>
        <translation>Deckblatt …</translation>
    </message>
    <message>
        <source>Totals, fingerprints and approvals of this batch as a PDF, with lines to sign by hand</source>
        <translation>Summen, Prüfsummen und Freigaben dieses Laufs als PDF, mit Zeilen für Unterschriften von Hand</translation>
    </message>
    <message>
        <source>Formats …</source>
        <translation>Formate …</translation>
    </message>
    <message>
        <source>Reports …</source>
        <translation>Berichte …</translation>
    </message>
    <message>
        <source>Summary, payouts or ledger of a period as CSV, XLSX or PDF</source>
        <translation>Übersicht, Auszahlungen oder Journal eines Zeitraums als CSV, XLSX oder PDF</translation>
    </message>
    <message>
        <source>What the files for providers are made of: columns, signs, limits; try them on sample rows</source>
        <translation>Woraus die Dateien für Anbieter bestehen: Spalten, Zeichen, Grenzen; mit Musterzeilen testen</translation>
    </message>
    <message>
        <source>All payouts …</source>
        <translation>Alle Auszahlungen …</translation>
    </message>
    <message>
        <source>The payouts of all batches: who got what, when, and what became of it</source>
        <translation>Die Auszahlungen aller Läufe: wer was wann bekam und was daraus wurde</translation>
    </message>
</context>
<context>
    <name>rd::views::PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PeopleField</name>
    <message>
        <source>Name, e-mail address or code</source>
        <translation>Name, E-Mail-Adresse oder Code</translation>
    </message>
    <message>
        <source>%1 (nobody is called so yet)</source>
        <comment>address or code</comment>
        <translation>%1 (noch niemand heißt so)</translation>
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
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>Andere Tage …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>against the 30 days before</source>
        <translation>gegenüber den 30 Tagen davor</translation>
    </message>
    <message>
        <source>against the 90 days before</source>
        <translation>gegenüber den 90 Tagen davor</translation>
    </message>
    <message>
        <source>against the 12 months before</source>
        <translation>gegenüber den 12 Monaten davor</translation>
    </message>
    <message>
        <source>against as many days before</source>
        <translation>gegenüber ebenso vielen Tagen davor</translation>
    </message>
    <message numerus="yes">
        <source>against the %Ln days before</source>
        <translation>
            <numerusform>gegenüber dem Tag davor</numerusform>
            <numerusform>gegenüber den %Ln Tagen davor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PickField</name>
    <message>
        <source>Choose products …</source>
        <translation>Produkte wählen …</translation>
    </message>
    <message>
        <source>Choose prices …</source>
        <translation>Preise wählen …</translation>
    </message>
    <message>
        <source>Choose a price …</source>
        <translation>Preis wählen …</translation>
    </message>
    <message>
        <source>%1 (not among the synced ones)</source>
        <comment>id</comment>
        <translation>%1 (nicht unter den abgeglichenen)</translation>
    </message>
    <message>
        <source>Choose collections …</source>
        <translation>Kollektionen wählen …</translation>
    </message>
</context>
<context>
    <name>rd::views::PrintSheet</name>
    <message>
        <source>Print rows</source>
        <translation>Zeilen drucken</translation>
    </message>
    <message>
        <source>The columns that are shown are printed, in their order, with what is searched for and filtered by.</source>
        <translation>Gedruckt werden die angezeigten Spalten in ihrer Reihenfolge, mit Suche und Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>Die %Ln passende Zeile</numerusform>
            <numerusform>Alle %Ln passenden Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>Die %Ln ausgewählte Zeile</numerusform>
            <numerusform>Die %Ln ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for paper. Narrow them by a search or a filter, or export them as a file.</source>
        <translation>Mehr als %1 Zeilen sind zu viel für Papier. Grenzen Sie sie durch Suche oder Filter ein oder exportieren Sie sie als Datei.</translation>
    </message>
</context>
<context>
    <name>rd::views::ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>1: what is done, 2: count, 3: of how many</comment>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>rd::views::RankBarChart</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, Diagramm: Die Pfeiltasten nennen die Werte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Währung des Diagramms</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>rd::views::RatesSheet</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Import rates …</source>
        <translation>Kurse importieren …</translation>
    </message>
    <message>
        <source>For campaigns that pay in another currency than their customers. The rate of the day of the payment counts; a stored rate is never changed, because rewards refer to it.</source>
        <translation>Für Kampagnen, die in einer anderen Währung auszahlen, als ihre Kunden zahlen. Es gilt der Kurs des Zahlungstags; ein gespeicherter Kurs wird nie geändert, weil Prämien darauf verweisen.</translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation>Noch keine Kurse</translation>
    </message>
    <message>
        <source>Import them from a CSV file with the columns date, from, to, rate and source, for example the reference rates of a central bank. Until then rewards in another currency wait.</source>
        <translation>Importieren Sie sie aus einer CSV-Datei mit den Spalten date, from, to, rate und source, zum Beispiel die Referenzkurse einer Zentralbank. Bis dahin warten Prämien in einer anderen Währung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates</source>
        <translation>
            <numerusform>%Ln Kurs</numerusform>
            <numerusform>%Ln Kurse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecordsPage</name>
    <message>
        <source>Records of the books</source>
        <translation>Einträge der Bücher</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Search person, details or member</source>
        <translation>Person, Einzelheiten oder Mitglied suchen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Noch kein Eintrag</translation>
    </message>
    <message>
        <source>Each change of the books is written here, one after the other.</source>
        <translation>Jede Änderung der Bücher wird hier nacheinander festgehalten.</translation>
    </message>
    <message>
        <source>Records are hidden by the search or the filter above.</source>
        <translation>Einträge sind durch die Suche oder den Filter oben ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each bound to the one before by its hash</source>
        <translation>
            <numerusform>%Ln Eintrag, durch seinen Hash an den vorherigen gebunden</numerusform>
            <numerusform>%Ln Einträge, jeder durch seinen Hash an den vorherigen gebunden</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>In der Kette</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Copy the hash of the record</source>
        <translation>Hash des Eintrags kopieren</translation>
    </message>
    <message>
        <source>A record is never changed or removed; “verify” in the terminal checks the whole chain.</source>
        <translation>Ein Eintrag wird nie geändert oder entfernt; „verify“ im Terminal prüft die ganze Kette.</translation>
    </message>
    <message>
        <source>Show the reward</source>
        <translation>Prämie zeigen</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Teilnehmer öffnen</translation>
    </message>
</context>
<context>
    <name>rd::views::RecoverySheet</name>
    <message>
        <source>Recovery kit</source>
        <translation>Wiederherstellungspaket</translation>
    </message>
    <message>
        <source>Save a kit …</source>
        <translation>Paket speichern …</translation>
    </message>
    <message>
        <source>Bring keys back …</source>
        <translation>Schlüssel zurückholen …</translation>
    </message>
    <message>
        <source>Payout details are encrypted, and decisions are signed, with keys that lie in this computer&apos;s keychain and nowhere else; a backup does not hold them. A kit is one file with these keys, opened by a passphrase. Keep it away from this computer, and the passphrase away from it.</source>
        <translation>Auszahlungsdaten werden verschlüsselt und Entscheidungen signiert, mit Schlüsseln, die nur im Schlüsselbund dieses Computers liegen; eine Sicherung enthält sie nicht. Ein Paket ist eine Datei mit diesen Schlüsseln, die sich mit einer Passphrase öffnen lässt. Bewahren Sie es getrennt von diesem Computer auf und die Passphrase getrennt vom Paket.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more to save a kit.</source>
        <translation>Geben Sie sie noch einmal ein, um ein Paket zu speichern.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Save a recovery kit</source>
        <translation>Wiederherstellungspaket speichern</translation>
    </message>
    <message>
        <source>Open a recovery kit</source>
        <translation>Wiederherstellungspaket öffnen</translation>
    </message>
    <message>
        <source>Recovery kits (*.kit);;All files (*)</source>
        <translation>Wiederherstellungspakete (*.kit);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The recovery kit was saved as %1.</source>
        <translation>Das Wiederherstellungspaket wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The keys of the kit are in this computer&apos;s keychain.</source>
        <translation>Die Schlüssel des Pakets sind im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Keys: %1.</source>
        <translation>Schlüssel: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Bereits vorhanden: %1.</translation>
    </message>
    <message>
        <source>Left out, since the books have another key by now: %1.</source>
        <translation>Ausgelassen, da die Bücher inzwischen einen anderen Schlüssel haben: %1.</translation>
    </message>
    <message>
        <source>Encrypting the keys and saving the kit …</source>
        <translation>Schlüssel werden verschlüsselt, Paket wird gespeichert …</translation>
    </message>
    <message>
        <source>Saving a recovery kit</source>
        <translation>Wiederherstellungspaket wird gespeichert</translation>
    </message>
    <message>
        <source>Opening the kit and bringing its keys back …</source>
        <translation>Paket wird geöffnet, Schlüssel werden zurückgeholt …</translation>
    </message>
    <message>
        <source>Bringing keys back</source>
        <translation>Schlüssel werden zurückgeholt</translation>
    </message>
    <message>
        <source>Not in the kit, and not in this keychain: %1.</source>
        <translation>Weder im Paket noch in diesem Schlüsselbund: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralFacts</name>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, on which object</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Angegeben in</translation>
    </message>
    <message>
        <source>Copy the id of the object that says so</source>
        <translation>ID des Objekts kopieren, das dies besagt</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>Copy the id of the promotion code</source>
        <translation>ID des Aktionscodes kopieren</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Zählt seit</translation>
    </message>
    <message>
        <source>the first payment</source>
        <translation>die erste Zahlung</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>No payment counts yet.</source>
        <translation>Noch zählt keine Zahlung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln Zahlung</numerusform>
            <numerusform>%Ln Zahlungen</numerusform>
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
        <translation>%1, %2, davon %3 erstattet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an account at the provider, known by the e-mail address.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%Ln davon ohne Konto beim Anbieter, an der E-Mail-Adresse erkannt.</numerusform>
            <numerusform>%Ln davon ohne Konto beim Anbieter, an der E-Mail-Adresse erkannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Copy the id of the subscription</source>
        <translation>ID des Abonnements kopieren</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, payments</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>status, payments, date</comment>
        <translation>%1 · %2 · seit %3</translation>
    </message>
    <message>
        <source>Accounts at the provider</source>
        <translation>Konten beim Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are the same person here: they had the same e-mail address.</source>
        <translation>
            <numerusform>%Ln Konto ist hier dieselbe Person: Es hatte dieselbe E-Mail-Adresse.</numerusform>
            <numerusform>%Ln Konten sind hier dieselbe Person: Sie hatten dieselbe E-Mail-Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Kunden-ID kopieren</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>dort gelöscht</translation>
    </message>
    <message>
        <source>The address has changed since; the bond stays.</source>
        <translation>Die Adresse hat sich seither geändert; die Zuordnung bleibt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <comment>first day, last day, participant, evidence</comment>
        <translation>%1 bis %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: assigned to %2 by %3: %4</source>
        <comment>date, participant, author, reason</comment>
        <translation>%1: %2 zugeordnet von %3: %4</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralWay</name>
    <message>
        <source>%1 of those referred</source>
        <translation>%1 der Geworbenen</translation>
    </message>
    <message>
        <source>%1 of those who bought</source>
        <translation>%1 der Käufer</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Geworbene Kunden</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Erneut gekauft</translation>
    </message>
    <message>
        <source>Led to a reward given out</source>
        <translation>Mit ausgegebener Prämie</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Geworbene Kunden</translation>
    </message>
    <message>
        <source>Search customer, participant or evidence</source>
        <translation>Kunde, Teilnehmer oder Nachweis suchen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>No customer was referred yet</source>
        <translation>Noch wurde kein Kunde geworben</translation>
    </message>
    <message>
        <source>A customer appears here once a code, a link or a list connects them with a participant. A sync looks for that in every payment.</source>
        <translation>Ein Kunde erscheint hier, sobald ein Code, ein Link oder eine Liste ihn mit einem Teilnehmer verbindet. Ein Abgleich sucht danach in jeder Zahlung.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Referrals are hidden by the search or the filters above.</source>
        <translation>Empfehlungen sind durch die Suche oder die Filter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>Assign a customer …</source>
        <translation>Kunden zuordnen …</translation>
    </message>
    <message>
        <source>Say by hand who brought a customer</source>
        <translation>Von Hand angeben, wer einen Kunden geworben hat</translation>
    </message>
    <message>
        <source>Import referrals …</source>
        <translation>Empfehlungen importieren …</translation>
    </message>
    <message>
        <source>Read a CSV file of customers and who brought them</source>
        <translation>CSV-Datei mit Kunden und ihren Werbern einlesen</translation>
    </message>
    <message>
        <source>Show the participant&apos;s rewards</source>
        <translation>Prämien des Teilnehmers zeigen</translation>
    </message>
    <message>
        <source>Go to the rewards of the participant of this row</source>
        <translation>Zu den Prämien des Teilnehmers dieser Zeile</translation>
    </message>
    <message>
        <source>Payments, and why …</source>
        <translation>Zahlungen und warum …</translation>
    </message>
    <message>
        <source>Choose a payment of this customer and see what each campaign made of it</source>
        <translation>Eine Zahlung dieses Kunden wählen und sehen, was jede Kampagne daraus machte</translation>
    </message>
    <message>
        <source>Erase customer …</source>
        <translation>Kunden löschen …</translation>
    </message>
    <message>
        <source>Forget this customer for good; amounts and totals stay</source>
        <translation>Diesen Kunden endgültig vergessen; Beträge und Summen bleiben</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Teilnehmer öffnen</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Zur Seite des Teilnehmers dieser Zeile</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Alle Nachweise</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Link references</source>
        <translation>Linkreferenzen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Importierte Listen</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Moved to another participant</source>
        <translation>Zu einem anderen Teilnehmer gewechselt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: referred customers, 2: of them paying</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln geworbener Kunde</numerusform>
            <numerusform>%Ln geworbene Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have paid</source>
        <translation>
            <numerusform>%Ln hat gezahlt</numerusform>
            <numerusform>%Ln haben gezahlt</numerusform>
        </translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>Hat gezahlt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Kunden-ID kopieren</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Geworben von</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Not right? Assign the customer by hand; that comes before every other evidence.</source>
        <translation>Stimmt nicht? Ordnen Sie den Kunden von Hand zu; das geht jedem anderen Nachweis vor.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>The customer was assigned and the rewards computed again.</source>
        <translation>Der Kunde wurde zugeordnet und die Prämien wurden neu berechnet.</translation>
    </message>
    <message>
        <source>All payments …</source>
        <translation>Alle Zahlungen …</translation>
    </message>
    <message>
        <source>Every payment the books know, of referred customers and of others</source>
        <translation>Jede Zahlung, die die Bücher kennen, von geworbenen und anderen Kunden</translation>
    </message>
</context>
<context>
    <name>rd::views::ReportSheet</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>One table over everybody. Statements for each participant are on the page of participants.</source>
        <translation>Eine Tabelle über alle. Kontoauszüge je Teilnehmer finden Sie auf der Teilnehmerseite.</translation>
    </message>
    <message>
        <source>Summary: what each participant earned and was given</source>
        <translation>Übersicht: was jeder Teilnehmer verdient und erhalten hat</translation>
    </message>
    <message>
        <source>Payouts: the lines of all batches</source>
        <translation>Auszahlungen: die Zeilen aller Läufe</translation>
    </message>
    <message>
        <source>Ledger: every record of the books</source>
        <translation>Journal: jeder Eintrag der Bücher</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, für jedes Programm</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Berichte (*.%1)</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>rd::views::RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Sicherung wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Open these books</source>
        <translation>Diese Bücher öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>A backup comes back into a folder of its own, checked as “Verify the books” does; the books that are open stay as they are. To replace books, use referral-desk restore while no window has them open.</source>
        <translation>Eine Sicherung kommt in einen eigenen Ordner zurück und wird geprüft wie bei „Bücher prüfen“; die geöffneten Bücher bleiben, wie sie sind. Um Bücher zu ersetzen, verwenden Sie referral-desk restore, solange kein Fenster sie geöffnet hat.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückgeholt wurde</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite)</source>
        <translation>Sicherungen (*.backup *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Sicherung wird angesehen</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>In diesen Ordner wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is encrypted: its passphrase opens it.</source>
        <translation>Die Sicherung ist verschlüsselt: Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>The backup needs no passphrase.</source>
        <translation>Die Sicherung braucht keine Passphrase.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>The books of %1 are back, whole and checked: %2 records.</source>
        <translation>Die Bücher von %1 sind zurück, vollständig und geprüft: %2 Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who were erased since were erased again.</source>
        <translation>
            <numerusform>%Ln seither gelöschte Person wurde erneut gelöscht.</numerusform>
            <numerusform>%Ln seither gelöschte Personen wurden erneut gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are an older copy of the books in this window: nothing can be changed in them until an admin confirms there that they were brought back on purpose. Never pay from both.</source>
        <translation>Sie sind eine ältere Kopie der Bücher in diesem Fenster: In ihnen lässt sich nichts ändern, bis ein Admin dort bestätigt, dass sie absichtlich zurückgeholt wurden. Zahlen Sie nie aus beiden.</translation>
    </message>
    <message>
        <source>They do not know what was given since: run a sync first, and confirm what is paid in cash.</source>
        <translation>Sie wissen nicht, was seither gewährt wurde: Gleichen Sie zuerst ab, und bestätigen Sie, was in Geld ausgezahlt wird.</translation>
    </message>
</context>
<context>
    <name>rd::views::ResultSheet</name>
    <message>
        <source>Our reference</source>
        <translation>Unsere Referenz</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>Grund des Fehlschlags</translation>
    </message>
    <message>
        <source>Id of the payment there</source>
        <translation>ID der Zahlung dort</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Datum oder Uhrzeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our state, the provider&apos;s own word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs your agreement: %1</source>
        <translation>Braucht Ihre Zustimmung: %1</translation>
    </message>
    <message>
        <source>Results of batch %1: %2</source>
        <comment>1: number, 2: file</comment>
        <translation>Ergebnisse von Lauf %1: %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Comparing the file with the batch …</source>
        <translation>Datei wird mit dem Lauf verglichen …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Rows of the file beside the batch</source>
        <translation>Zeilen der Datei neben dem Lauf</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Payout to</source>
        <translation>Auszahlung an</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>Im Lauf</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Angabe der Datei</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Agree to the selected rows</source>
        <translation>Ausgewählten Zeilen zustimmen</translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it. A row that does not fit is never guessed; reading the same file twice changes nothing.</source>
        <translation>Nichts wird geändert, bevor Sie es anwenden. Eine Zeile, die nicht passt, wird nie geraten; dieselbe Datei zweimal einzulesen ändert nichts.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei angibt</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>The file could not be compared; nothing was changed.</source>
        <translation>Die Datei konnte nicht verglichen werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Which column is which is not known for this file. Our reference tells best which payout a row is about.</source>
        <translation>Welche Spalte welche ist, ist bei dieser Datei unbekannt. Unsere Referenz zeigt am besten, um welche Auszahlung es in einer Zeile geht.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>Nothing can be compared before the columns are known.</source>
        <translation>Ohne die Spalten lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>This very file was applied before: it changes nothing.</source>
        <translation>Genau diese Datei wurde schon angewendet: Sie ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts would change.</source>
        <translation>
            <numerusform>%Ln Auszahlung würde sich ändern.</numerusform>
            <numerusform>%Ln Auszahlungen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>Bezahlt: %1.</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>Kommt zurück: %1.</translation>
    </message>
    <message>
        <source>Applying results</source>
        <translation>Ergebnisse werden angewendet</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Wird angewendet …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were changed.</source>
        <translation>
            <numerusform>%Ln Auszahlung wurde geändert.</numerusform>
            <numerusform>%Ln Auszahlungen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of batch %1 were applied. %2</source>
        <comment>number, what changed</comment>
        <translation>Ergebnisse von Lauf %1 wurden angewendet. %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung anwenden</numerusform>
            <numerusform>%Ln Änderungen anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardCommands</name>
    <message>
        <source>Give in the shop: discount code …</source>
        <translation>Im Shop geben: Rabattcode …</translation>
    </message>
    <message>
        <source>Preview, confirm and make a discount code for each receiver alone</source>
        <translation>Vorschau, Bestätigung und ein eigener Rabattcode für jeden Empfänger</translation>
    </message>
    <message>
        <source>Give in the shop: gift card …</source>
        <translation>Im Shop geben: Geschenkkarte …</translation>
    </message>
    <message>
        <source>Preview, confirm and give gift cards, which Shopify sends to the receivers</source>
        <translation>Vorschau, Bestätigung und Geschenkkarten, die Shopify den Empfängern sendet</translation>
    </message>
    <message>
        <source>Give in the shop: store credit …</source>
        <translation>Im Shop geben: Shop-Guthaben …</translation>
    </message>
    <message>
        <source>Preview, confirm and give the selected rewards as store credit</source>
        <translation>Vorschau, Bestätigung und Gutschrift der ausgewählten Prämien als Shop-Guthaben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Accept the selected rewards for payment</source>
        <translation>Ausgewählte Prämien zur Auszahlung annehmen</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Decide against the selected rewards, with a reason</source>
        <translation>Gegen die ausgewählten Prämien entscheiden, mit einem Grund</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Zurückhalten …</translation>
    </message>
    <message>
        <source>Put the selected rewards aside for review, with a reason</source>
        <translation>Ausgewählte Prämien zur Prüfung beiseitelegen, mit einem Grund</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Zurückhalten beenden</translation>
    </message>
    <message>
        <source>End the hold of the selected rewards</source>
        <translation>Ausgewählte Prämien nicht länger zurückhalten</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>Take the approval of the selected rewards back</source>
        <translation>Freigabe der ausgewählten Prämien zurücknehmen</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Take a rejection back, with a reason</source>
        <translation>Eine Ablehnung zurücknehmen, mit einem Grund</translation>
    </message>
    <message>
        <source>Accept change …</source>
        <translation>Änderung annehmen …</translation>
    </message>
    <message>
        <source>Book the proposed change of the selected rewards, with a reason</source>
        <translation>Vorgeschlagene Änderung der ausgewählten Prämien buchen, mit einem Grund</translation>
    </message>
    <message>
        <source>Dismiss change …</source>
        <translation>Änderung verwerfen …</translation>
    </message>
    <message>
        <source>Leave the selected rewards as they were given, with a reason</source>
        <translation>Ausgewählte Prämien lassen, wie sie gewährt wurden, mit einem Grund</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Noch nicht gewährt …</translation>
    </message>
    <message>
        <source>After a restore: confirm that the selected rewards were not given before</source>
        <translation>Nach einer Wiederherstellung: bestätigen, dass die ausgewählten Prämien zuvor nicht gewährt wurden</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>Warum ist das fällig?</translation>
    </message>
    <message>
        <source>Show how the reward came about</source>
        <translation>Zeigen, wie die Prämie zustande kam</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Als ungewiss beenden …</translation>
    </message>
    <message>
        <source>Stop waiting for an outcome that cannot be found out; the reward is due again</source>
        <translation>Nicht länger auf ein Ergebnis warten, das sich nicht klären lässt; die Prämie ist wieder fällig</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Look for the reward once more and, if it is not there, send it as a new request</source>
        <translation>Noch einmal nach der Prämie suchen und sie, falls nicht vorhanden, als neue Anfrage senden</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: coupon for the next invoice …</source>
        <translation>Mit Stripe senden: Coupon für die nächste Rechnung …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected coupon rewards</source>
        <translation>Vorschau, Bestätigung und Ausgabe der ausgewählten Couponprämien</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: account credit …</source>
        <translation>Mit Stripe senden: Kontoguthaben …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected rewards as account credit</source>
        <translation>Vorschau, Bestätigung und Ausgabe der ausgewählten Prämien als Kontoguthaben</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: another subscription price …</source>
        <translation>Mit Stripe senden: anderer Abonnementpreis …</translation>
    </message>
    <message>
        <source>Preview, confirm and switch the price of the customers&apos; subscriptions from their next invoice on</source>
        <translation>Vorschau, Bestätigung und Wechsel des Abonnementpreises der Kunden ab ihrer nächsten Rechnung</translation>
    </message>
    <message>
        <source>Pay by PayPal …</source>
        <translation>Per PayPal zahlen …</translation>
    </message>
    <message>
        <source>Send by Tremendous …</source>
        <translation>Über Tremendous senden …</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Alle in dieser Liste auswählen</translation>
    </message>
    <message>
        <source>Select every reward of the list shown</source>
        <translation>Jede Prämie der gezeigten Liste auswählen</translation>
    </message>
    <message>
        <source>Next reward</source>
        <translation>Nächste Prämie</translation>
    </message>
    <message>
        <source>Go to the next row</source>
        <translation>Zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Previous reward</source>
        <translation>Vorherige Prämie</translation>
    </message>
    <message>
        <source>Go to the row before</source>
        <translation>Zur vorherigen Zeile</translation>
    </message>
    <message>
        <source>Issue reward</source>
        <translation>Prämie ausgeben</translation>
    </message>
    <message>
        <source>Pay by Wise …</source>
        <translation>Per Wise zahlen …</translation>
    </message>
    <message>
        <source>Preview, confirm and put the selected rewards into a batch at Wise</source>
        <translation>Vorschau, Bestätigung und Aufnahme der ausgewählten Prämien in einen Lauf bei Wise</translation>
    </message>
    <message>
        <source>Pay by RazorpayX …</source>
        <translation>Per RazorpayX zahlen …</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to accounts and UPI addresses in India</source>
        <translation>Vorschau, Bestätigung und Zahlung der ausgewählten Prämien an Konten und UPI-Adressen in Indien</translation>
    </message>
    <message>
        <source>Pay by Cashfree …</source>
        <translation>Per Cashfree zahlen …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Als von Hand bezahlt vermerken …</translation>
    </message>
    <message>
        <source>Say that the selected approved rewards were paid or given outside every provider, with a reference</source>
        <translation>Angeben, dass die ausgewählten freigegebenen Prämien außerhalb aller Anbieter bezahlt oder gegeben wurden, mit einer Referenz</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to each participant&apos;s payout method at PayPal, or else to the e-mail address</source>
        <translation>Vorschau, Bestätigung und Zahlung der ausgewählten Prämien an den Auszahlungsweg jedes Teilnehmers bei PayPal, sonst an die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Preview, confirm and send the selected rewards to each participant&apos;s payout method at Tremendous, or else to the e-mail address</source>
        <translation>Vorschau, Bestätigung und Versand der ausgewählten Prämien an den Auszahlungsweg jedes Teilnehmers bei Tremendous, sonst an die E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardDecisions</name>
    <message numerus="yes">
        <source>%Ln rewards approved.</source>
        <translation>
            <numerusform>%Ln Prämie freigegeben.</numerusform>
            <numerusform>%Ln Prämien freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals withdrawn.</source>
        <translation>
            <numerusform>%Ln Freigabe zurückgezogen.</numerusform>
            <numerusform>%Ln Freigaben zurückgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards rejected.</source>
        <translation>
            <numerusform>%Ln Prämie abgelehnt.</numerusform>
            <numerusform>%Ln Prämien abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards reopened.</source>
        <translation>
            <numerusform>%Ln Prämie wieder geöffnet.</numerusform>
            <numerusform>%Ln Prämien wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held.</source>
        <translation>
            <numerusform>%Ln Prämie zurückgehalten.</numerusform>
            <numerusform>%Ln Prämien zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds ended.</source>
        <translation>
            <numerusform>%Ln Prämie nicht mehr zurückgehalten.</numerusform>
            <numerusform>%Ln Prämien nicht mehr zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes booked.</source>
        <translation>
            <numerusform>%Ln vorgeschlagene Änderung gebucht.</numerusform>
            <numerusform>%Ln vorgeschlagene Änderungen gebucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes dismissed.</source>
        <translation>
            <numerusform>%Ln vorgeschlagene Änderung verworfen.</numerusform>
            <numerusform>%Ln vorgeschlagene Änderungen verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards confirmed as not given yet.</source>
        <translation>
            <numerusform>%Ln Prämie als noch nicht gewährt bestätigt.</numerusform>
            <numerusform>%Ln Prämien als noch nicht gewährt bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Grund, wird bei der Entscheidung gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie ablehnen</numerusform>
            <numerusform>%Ln Prämien ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie zurückhalten</numerusform>
            <numerusform>%Ln Prämien zurückhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie wieder öffnen</numerusform>
            <numerusform>%Ln Prämien wieder öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Accept the change of %Ln rewards</source>
        <translation>
            <numerusform>Änderung von %Ln Prämie annehmen</numerusform>
            <numerusform>Änderung von %Ln Prämien annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>Änderung annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss the change of %Ln rewards</source>
        <translation>
            <numerusform>Änderung von %Ln Prämie verwerfen</numerusform>
            <numerusform>Änderung von %Ln Prämien verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were not given before the restore</source>
        <translation>
            <numerusform>%Ln Prämie wurde vor der Wiederherstellung nicht gewährt</numerusform>
            <numerusform>%Ln Prämien wurden vor der Wiederherstellung nicht gewährt</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Erneut senden?</translation>
    </message>
    <message>
        <source>%1 for %2 goes out as a new request if it is not found now.</source>
        <translation>%1 für %2 geht als neue Anfrage hinaus, wenn es jetzt nicht gefunden wird.</translation>
    </message>
    <message>
        <source>It is looked for at the provider once more first. If the provider has given it without showing it, the customer gets it twice.</source>
        <translation>Beim Anbieter wird zuvor noch einmal danach gesucht. Hat er es gewährt, ohne es anzuzeigen, erhält der Kunde es doppelt.</translation>
    </message>
    <message>
        <source>Look again, then send</source>
        <translation>Noch einmal suchen, dann senden</translation>
    </message>
    <message>
        <source>End it as uncertain?</source>
        <translation>Als ungewiss beenden?</translation>
    </message>
    <message>
        <source>The customer may already have %1 for %2. Nobody knows.</source>
        <translation>Der Kunde hat %1 für %2 vielleicht schon. Niemand weiß es.</translation>
    </message>
    <message>
        <source>The reward is due again. Whoever approves and issues it then may give it a second time: look at the customer at the provider first.</source>
        <translation>Die Prämie ist wieder fällig. Wer sie dann freigibt und ausgibt, gibt sie vielleicht ein zweites Mal: Sehen Sie sich den Kunden zuerst beim Anbieter an.</translation>
    </message>
    <message>
        <source>End as uncertain</source>
        <translation>Als ungewiss beenden</translation>
    </message>
    <message>
        <source>The suspicion is unfounded</source>
        <translation>Der Verdacht ist unbegründet</translation>
    </message>
    <message>
        <source>The suspicion is true: reject what it holds</source>
        <translation>Der Verdacht trifft zu: ablehnen, was er zurückhält</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>Verdacht aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Flag cleared for %Ln rewards.</source>
        <translation>
            <numerusform>Verdacht bei %Ln Prämie aufgehoben.</numerusform>
            <numerusform>Verdacht bei %Ln Prämien aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: %1</source>
        <translation>
            <numerusform>%Ln blieb unverändert: %1</numerusform>
            <numerusform>%Ln blieben unverändert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>this reward</source>
        <translation>diese Prämie</translation>
    </message>
    <message>
        <source>Send an uncertain reward again</source>
        <translation>Ungewisse Prämie erneut senden</translation>
    </message>
    <message>
        <source>End an uncertain reward</source>
        <translation>Ungewisse Prämie beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>The reward is due again.</source>
        <translation>Die Prämie ist wieder fällig.</translation>
    </message>
    <message>
        <source>Before you issue it, look at the provider whether the customer already has it.</source>
        <translation>Prüfen Sie vor der Ausgabe beim Anbieter, ob der Kunde sie schon hat.</translation>
    </message>
    <message>
        <source>Sending a reward again</source>
        <translation>Prämie wird erneut gesendet</translation>
    </message>
    <message>
        <source>The reward was given.</source>
        <translation>Die Prämie wurde gewährt.</translation>
    </message>
    <message>
        <source>It is still uncertain.</source>
        <translation>Es ist weiterhin ungewiss.</translation>
    </message>
    <message>
        <source>It was not given.</source>
        <translation>Sie wurde nicht gewährt.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was decided</comment>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Nothing was decided that can be taken back</source>
        <translation>Es gibt keine Entscheidung, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was decided</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your e-mail address is not known here, so nobody can tell whether a reward is your own. An admin sets it under “File, Who decides”.</source>
        <translation>Ihre E-Mail-Adresse ist hier nicht bekannt, daher ist nicht erkennbar, ob eine Prämie Ihre eigene ist. Ein Admin legt sie unter „Datei, Wer entscheidet“ fest.</translation>
    </message>
    <message>
        <source>The payout is as it was known</source>
        <translation>Bei der Auszahlung bleibt es beim bekannten Stand</translation>
    </message>
    <message>
        <source>The payout has failed: it is due again</source>
        <translation>Die Auszahlung ist fehlgeschlagen: Sie ist wieder fällig</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Meldung verwerfen</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>The payout has failed: %Ln rewards are due again.</source>
        <translation>
            <numerusform>Die Auszahlung ist fehlgeschlagen: %Ln Prämie ist wieder fällig.</numerusform>
            <numerusform>Die Auszahlung ist fehlgeschlagen: %Ln Prämien sind wieder fällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardForm</name>
    <message>
        <source>Nothing</source>
        <comment>no reward</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>The subscription of the person moves to it.</source>
        <translation>Das Abonnement der Person wechselt dorthin.</translation>
    </message>
    <message>
        <source>What the person gets</source>
        <translation>Was die Person erhält</translation>
    </message>
    <message>
        <source>As it shall be read, for example “100 points” or “a mug”.</source>
        <translation>So, wie es zu lesen sein soll, zum Beispiel „100 Punkte“ oder „eine Tasse“.</translation>
    </message>
    <message>
        <source>Fixed amount, once for each referral</source>
        <translation>Fester Betrag, einmal je Empfehlung</translation>
    </message>
    <message>
        <source>Leave it empty for what the rules compute from each payment.</source>
        <translation>Leer lassen für das, was die Regeln aus jeder Zahlung berechnen.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>A share of the price</source>
        <translation>Ein Anteil des Preises</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Ein fester Betrag</translation>
    </message>
    <message>
        <source>How the discount is given</source>
        <translation>Wie der Rabatt gewährt wird</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Für wie viele Monate</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Wie oft einlösbar</translation>
    </message>
    <message>
        <source>times</source>
        <comment>behind a number</comment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>How long it can be used</source>
        <translation>Wie lange einlösbar</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardLists</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not rewarded</source>
        <translation>Ohne Prämie</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Rewards appear here when their hold period is over and nothing stands in the way.</source>
        <translation>Prämien erscheinen hier, wenn ihre Wartefrist vorbei ist und nichts im Weg steht.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Rewards wait here when something about them looks odd, such as a dispute or a self-referral.</source>
        <translation>Prämien warten hier, wenn etwas an ihnen auffällt, etwa eine Anfechtung oder eine Selbstempfehlung.</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>Rewards wait here while their hold period is running.</source>
        <translation>Prämien warten hier, solange ihre Wartefrist läuft.</translation>
    </message>
    <message>
        <source>Nothing is uncertain</source>
        <translation>Nichts ist ungewiss</translation>
    </message>
    <message>
        <source>A reward waits here when the provider&apos;s answer got lost, until it is known what happened.</source>
        <translation>Eine Prämie wartet hier, wenn die Antwort des Anbieters verloren ging, bis feststeht, was geschehen ist.</translation>
    </message>
    <message>
        <source>Everybody could be rewarded</source>
        <translation>Alle konnten ihre Prämie erhalten</translation>
    </message>
    <message>
        <source>Rewards that could not be issued appear here, with the reason and a way out.</source>
        <translation>Prämien, die nicht ausgegeben werden konnten, erscheinen hier mit Grund und Ausweg.</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Noch nichts ausgegeben</translation>
    </message>
    <message>
        <source>Rewards move here once the provider has confirmed them.</source>
        <translation>Prämien kommen hierher, sobald der Anbieter sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nichts abgelehnt</translation>
    </message>
    <message>
        <source>Rewards that a person rejected, or that a refund made void, appear here.</source>
        <translation>Prämien, die eine Person abgelehnt hat oder die durch eine Erstattung entfallen sind, erscheinen hier.</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Noch keine Prämien</translation>
    </message>
    <message>
        <source>Rewards appear once customers pay who were brought by a participant of a campaign.</source>
        <translation>Prämien erscheinen, sobald Kunden zahlen, die ein Teilnehmer einer Kampagne geworben hat.</translation>
    </message>
    <message>
        <source>test money: %1</source>
        <translation>Testgeld: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln ohne Betrag</numerusform>
            <numerusform>%Ln ohne Betrag</numerusform>
        </translation>
    </message>
    <message>
        <source>It is carried until the participant&apos;s balance in this currency reaches the campaign&apos;s threshold.</source>
        <translation>Sie wird vorgetragen, bis der Saldo des Teilnehmers in dieser Währung die Schwelle der Kampagne erreicht.</translation>
    </message>
    <message>
        <source>Refunds after earlier payouts are being recovered from new rewards first.</source>
        <translation>Erstattungen nach früheren Auszahlungen werden zuerst aus neuen Prämien ausgeglichen.</translation>
    </message>
    <message>
        <source>Wait for the safety period after a change of the payout method to pass.</source>
        <translation>Warten Sie die Sicherheitsfrist nach einer Änderung des Auszahlungswegs ab.</translation>
    </message>
    <message>
        <source>Choose another way to reward for this currency.</source>
        <translation>Wählen Sie für diese Währung eine andere Art der Prämie.</translation>
    </message>
    <message>
        <source>Ask the participant for the tax form.</source>
        <translation>Bitten Sie den Teilnehmer um das Steuerformular.</translation>
    </message>
    <message>
        <source>The provider knows no customer with this e-mail. Correct the participant&apos;s e-mail, then sync.</source>
        <translation>Der Anbieter kennt keinen Kunden mit dieser E-Mail-Adresse. Berichtigen Sie die E-Mail-Adresse des Teilnehmers und gleichen Sie dann ab.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail at the provider is another one now. Check who it is before you go on.</source>
        <translation>Die E-Mail-Adresse des Kunden beim Anbieter ist jetzt eine andere. Prüfen Sie, wer es ist, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>An unused discount is never overwritten. Wait until it is used, or reward with account credit instead.</source>
        <translation>Ein ungenutzter Rabatt wird nie überschrieben. Warten Sie, bis er verbraucht ist, oder geben Sie stattdessen Kontoguthaben.</translation>
    </message>
    <message>
        <source>The customer is billed in another currency, so this would have no effect.</source>
        <translation>Der Kunde wird in einer anderen Währung abgerechnet, daher hätte dies keine Wirkung.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Versuchen Sie es erneut, wenn eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Several customers have this e-mail. Merge them at the provider, or choose another way.</source>
        <translation>Mehrere Kunden haben diese E-Mail-Adresse. Führen Sie sie beim Anbieter zusammen oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The customer has several subscriptions. Issue this reward alone and choose one.</source>
        <translation>Der Kunde hat mehrere Abonnements. Geben Sie diese Prämie einzeln aus und wählen Sie eines.</translation>
    </message>
    <message>
        <source>The first sync has not finished, so amounts may still change. Let it finish first.</source>
        <translation>Der erste Abgleich ist nicht beendet, daher können sich Beträge noch ändern. Warten Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Geben Sie sie zuerst frei.</translation>
    </message>
    <message>
        <source>The provider refused. The reason stands beside it.</source>
        <translation>Der Anbieter hat abgelehnt. Der Grund steht daneben.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>It is being checked at the provider. Nothing is sent again before that is known.</source>
        <translation>Es wird beim Anbieter geprüft. Bevor das bekannt ist, wird nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>The campaign lets it wait until the referrer&apos;s reward for the same purchase is due.</source>
        <translation>Laut Kampagne wartet sie, bis die Prämie des Werbers für denselben Kauf fällig ist.</translation>
    </message>
    <message>
        <source>It was issued before; nobody gets a reward twice.</source>
        <translation>Sie wurde schon ausgegeben; niemand erhält eine Prämie doppelt.</translation>
    </message>
    <message>
        <source>These books came back from a backup, and it may have been given before. Coupons and credit are looked up when you issue them; what is paid by hand you confirm after looking.</source>
        <translation>Diese Bücher stammen aus einer Sicherung, und die Prämie wurde vielleicht schon gewährt. Coupons und Guthaben werden bei der Ausgabe nachgeschlagen; von Hand Bezahltes bestätigen Sie nach Prüfung.</translation>
    </message>
    <message>
        <source>Ask the participant how to pay them, and enter it on their page under “Payout method”.</source>
        <translation>Fragen Sie den Teilnehmer, wie er bezahlt werden soll, und tragen Sie es auf seiner Seite unter „Auszahlungsweg“ ein.</translation>
    </message>
    <message>
        <source>Make the participant active again to go on: “Edit participant” on their page.</source>
        <translation>Setzen Sie den Teilnehmer wieder auf aktiv, um fortzufahren: „Teilnehmer bearbeiten“ auf seiner Seite.</translation>
    </message>
    <message>
        <source>The exchange rate of that day is not known yet. Enter it under “Campaigns, Exchange rates”.</source>
        <translation>Der Wechselkurs dieses Tages ist noch nicht bekannt. Tragen Sie ihn unter „Kampagnen, Wechselkurse“ ein.</translation>
    </message>
    <message>
        <source>Its limit stands beside it. Fill up the balance there, issue fewer at once, or choose another way.</source>
        <translation>Die Grenze steht daneben. Füllen Sie dort das Guthaben auf, geben Sie weniger auf einmal aus oder wählen Sie einen anderen Weg.</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Search participant, e-mail, customer or id</source>
        <translation>Teilnehmer, E-Mail-Adresse, Kunde oder ID suchen</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>Warum ist das fällig?</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Neues aus allen Verbindungen abrufen</translation>
    </message>
    <message>
        <source>Lists of rewards</source>
        <translation>Prämienlisten</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Take over paid commissions …</source>
        <translation>Bezahlte Provisionen übernehmen …</translation>
    </message>
    <message>
        <source>Read what another system has already paid, so that nothing is paid twice</source>
        <translation>Einlesen, was ein anderes System schon bezahlt hat, damit nichts doppelt bezahlt wird</translation>
    </message>
    <message>
        <source>Compare with another system …</source>
        <translation>Mit anderem System vergleichen …</translation>
    </message>
    <message>
        <source>Their commissions beside ours, line by line; changes nothing</source>
        <translation>Dortige Provisionen neben unseren, Zeile für Zeile; ändert nichts</translation>
    </message>
    <message>
        <source>Import sales …</source>
        <translation>Verkäufe importieren …</translation>
    </message>
    <message>
        <source>Enter sales that no provider reports, from a CSV file</source>
        <translation>Verkäufe, die kein Anbieter meldet, aus einer CSV-Datei eintragen</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Teilnehmer öffnen</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Zur Seite des Teilnehmers dieser Zeile</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Im Lauf auszahlen …</translation>
    </message>
    <message>
        <source>Make payout batches of the selected approved cash rewards, or of all of them</source>
        <translation>Auszahlungsläufe aus den ausgewählten freigegebenen Geldprämien oder aus allen erstellen</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Alle Währungen</translation>
    </message>
    <message>
        <source>Rewards of this list are hidden by the search or the filters above.</source>
        <translation>Prämien dieser Liste sind durch die Suche oder die Filter oben ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>1: counts and totals, 2: time</comment>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>Warum ist das so?</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Take back what was decided last, while nothing was sent</source>
        <translation>Die letzte Entscheidung zurücknehmen, solange nichts gesendet wurde</translation>
    </message>
    <message>
        <source>%1 has no rewards in this list, or the search and the filters above hide them.</source>
        <translation>%1 hat in dieser Liste keine Prämien, oder sie sind durch die Suche und die Filter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Put the rewards together by participant, or go to the list of groups</source>
        <translation>Prämien nach Teilnehmer zusammenfassen oder zur Liste der Gruppen gehen</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Show the rewards of the next group alone</source>
        <translation>Nur die Prämien der nächsten Gruppe zeigen</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorherige Gruppe</translation>
    </message>
    <message>
        <source>Show the rewards of the group before alone</source>
        <translation>Nur die Prämien der vorherigen Gruppe zeigen</translation>
    </message>
    <message>
        <source>Show the rewards of all groups again</source>
        <translation>Wieder die Prämien aller Gruppen zeigen</translation>
    </message>
    <message>
        <source>Click to see what can be done about it</source>
        <translation>Klicken, um zu sehen, was sich dagegen tun lässt</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Say what keeps the current reward from being issued, and what can be done about it</source>
        <translation>Zeigen, was die Ausgabe der aktuellen Prämie verhindert und was sich dagegen tun lässt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, counting …</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln ausgewählt, wird gezählt …</numerusform>
            <numerusform>%Ln ausgewählt, wird gezählt …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Stands in the explanation of each reward. Rewards refer to it: keep it.</source>
        <translation>Steht in der Erläuterung jeder Prämie. Prämien verweisen darauf: Behalten Sie ihn bei.</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>Mehr zu dieser Regel</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>Was sie einbringt</translation>
    </message>
    <message>
        <source>A share of the payment</source>
        <translation>Ein Anteil der Zahlung</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Ein fester Betrag</translation>
    </message>
    <message>
        <source>A share that rises in steps</source>
        <translation>Ein Anteil, der in Stufen steigt</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Of what the customer really paid, without tax and after discounts.</source>
        <translation>Vom tatsächlich Gezahlten, ohne Steuer und nach Rabatten.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>A payment in another currency than those named here earns nothing by this rule.</source>
        <translation>Eine Zahlung in einer hier nicht genannten Währung bringt nach dieser Regel nichts ein.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>May be more than the customer paid</source>
        <translation>Darf mehr sein, als der Kunde gezahlt hat</translation>
    </message>
    <message>
        <source>A partial refund lowers it in proportion</source>
        <translation>Eine Teilerstattung mindert sie anteilig</translation>
    </message>
    <message>
        <source>Otherwise it stays whole until all is refunded.</source>
        <translation>Sonst bleibt sie ganz, bis alles erstattet ist.</translation>
    </message>
    <message>
        <source>The step depends on</source>
        <translation>Die Stufe richtet sich nach</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diese Stufe entfernen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Für wie viele Monate</translation>
    </message>
    <message>
        <source>From the first payment that earns.</source>
        <translation>Ab der ersten Zahlung, die etwas einbringt.</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>For how many payments</source>
        <translation>Für wie viele Zahlungen</translation>
    </message>
    <message>
        <source>1 = the first payment only.</source>
        <translation>1 = nur die erste Zahlung.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>behind a number</comment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Nur diese Produkte</translation>
    </message>
    <message>
        <source>Without any, the rule is for everything.</source>
        <translation>Ohne Angabe gilt die Regel für alles.</translation>
    </message>
    <message>
        <source>Only these prices</source>
        <translation>Nur diese Preise</translation>
    </message>
    <message>
        <source>For a rate of its own for a yearly plan, say.</source>
        <translation>Etwa für einen eigenen Satz bei einem Jahrestarif.</translation>
    </message>
    <message>
        <source>Only for these groups of participants</source>
        <translation>Nur für diese Teilnehmergruppen</translation>
    </message>
    <message>
        <source>A rule for a group comes before a rule for a product or for everything.</source>
        <translation>Eine Regel für eine Gruppe geht vor einer Regel für ein Produkt oder für alles.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Name einer Gruppe</translation>
    </message>
    <message>
        <source>Only for these participants</source>
        <translation>Nur für diese Teilnehmer</translation>
    </message>
    <message>
        <source>A rule for a participant comes before all others.</source>
        <translation>Eine Regel für einen Teilnehmer geht allen anderen vor.</translation>
    </message>
    <message>
        <source>Only these collections</source>
        <translation>Nur diese Kollektionen</translation>
    </message>
    <message>
        <source>Comes on top of the rule that applies</source>
        <translation>Kommt zur geltenden Regel hinzu</translation>
    </message>
    <message>
        <source>Otherwise the first rule that fits is the only one.</source>
        <translation>Sonst gilt nur die erste passende Regel.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>No rule: only fixed rewards are given, once for each referral.</source>
        <translation>Keine Regel: Es gibt nur feste Prämien, einmal je Empfehlung.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place and name of a rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Products of a shop, by the collections they were in when they were bought. Stripe has none: there the rule never applies.</source>
        <translation>Produkte eines Shops nach den Kollektionen, in denen sie beim Kauf waren. Stripe hat keine: Dort gilt die Regel nie.</translation>
    </message>
</context>
<context>
    <name>rd::views::RulesSheet</name>
    <message>
        <source>Rules of payouts</source>
        <translation>Regeln für Auszahlungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As the campaign says</source>
        <translation>Wie in der Kampagne festgelegt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Eine zweite Person stimmt zu</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>A changed payout method waits</source>
        <translation>Ein geänderter Auszahlungsweg wartet</translation>
    </message>
    <message>
        <source>The rules of payouts are saved.</source>
        <translation>Die Regeln für Auszahlungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Give paid payouts numbers of self-billing invoices</source>
        <translation>Bezahlten Auszahlungen Gutschriftnummern geben (Self-Billing)</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>Jedes Jahr neu beginnen</translation>
    </message>
    <message>
        <source>For everybody, from now on: nothing that was earned or paid before changes. Only an admin changes these rules, and each change is in the history.</source>
        <translation>Für alle, ab jetzt: Nichts, was vorher verdient oder gezahlt wurde, ändert sich. Nur ein Admin ändert diese Regeln, und jede Änderung steht im Verlauf.</translation>
    </message>
    <message>
        <source>Least balance for payouts by</source>
        <translation>Mindestsaldo für Auszahlungen über</translation>
    </message>
    <message>
        <source>None, or for example 75.00 USD, 60.00 EUR</source>
        <translation>Ohne, oder zum Beispiel 75.00 USD, 60.00 EUR</translation>
    </message>
    <message>
        <source>Where a campaign asks for more, the campaign counts.</source>
        <translation>Verlangt eine Kampagne mehr, gilt die Kampagne.</translation>
    </message>
    <message>
        <source>Amount in each currency</source>
        <translation>Betrag je Währung</translation>
    </message>
    <message>
        <source>Earn, and are paid later</source>
        <translation>Bringen etwas ein, Zahlung später</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>Bringen nichts ein</translation>
    </message>
    <message>
        <source>Sales that are billed while their participant is suspended.</source>
        <translation>Verkäufe, die in Rechnung gestellt werden, während ihr Teilnehmer gesperrt ist.</translation>
    </message>
    <message>
        <source>Sales of a suspended participant</source>
        <translation>Verkäufe gesperrter Teilnehmer</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Nummern beginnen mit</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>Your name on invoices</source>
        <translation>Ihr Name auf Gutschriften</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>wie eingetragen</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Anschrift</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>in einer Zeile</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>Ihre Steuernummer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>A number is given when a payout of a batch is known as paid, and never again. It stands on the participant&apos;s statement.</source>
        <translation>Eine Nummer wird vergeben, sobald eine Auszahlung eines Laufs als bezahlt bekannt ist, und nie ein zweites Mal. Sie steht auf dem Kontoauszug des Teilnehmers.</translation>
    </message>
    <message>
        <source>I have looked it up: this is the next number</source>
        <translation>Ich habe nachgesehen: Das ist die nächste Nummer</translation>
    </message>
    <message>
        <source>These books came back from a backup on %1, and numbers given since it was made are not in them. No number is given before you have looked up the last one and said which is next.</source>
        <translation>Diese Bücher wurden am %1 aus einer Sicherung zurückgeholt; Nummern, die seit der Sicherung vergeben wurden, fehlen darin. Es wird keine Nummer vergeben, bevor Sie die letzte nachgesehen und die nächste angegeben haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid payouts wait for their numbers.</source>
        <translation>
            <numerusform>%Ln bezahlte Auszahlung wartet auf ihre Nummer.</numerusform>
            <numerusform>%Ln bezahlte Auszahlungen warten auf ihre Nummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rules of payouts</source>
        <translation>Regeln für Auszahlungen werden gespeichert</translation>
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
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Name dieses Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>Noch kein Filter gespeichert</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Filter vergessen</translation>
    </message>
</context>
<context>
    <name>rd::views::SearchCompleter</name>
    <message>
        <source>Fields to search in</source>
        <translation>Felder, in denen gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>rd::views::SegmentBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::Session</name>
    <message>
        <source>Confirming the books</source>
        <translation>Bücher werden bestätigt</translation>
    </message>
    <message>
        <source>Checking unfinished rewards</source>
        <translation>Unerledigte Prämien werden geprüft</translation>
    </message>
    <message>
        <source>Preparing the sample merchant</source>
        <translation>Musterhändler wird vorbereitet</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>This decision asks for your passphrase. Enter it, then decide again.</source>
        <translation>Diese Entscheidung verlangt Ihre Passphrase. Geben Sie sie ein und entscheiden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent until an admin lets rewards be issued again.</source>
        <translation>Die Ausgabe ist angehalten: Nichts wird gesendet, bis ein Admin sie wieder zulässt.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Nothing was sent; everything here stays readable. Check the network and try again.</source>
        <translation>Der Anbieter ist nicht erreichbar. Nichts wurde gesendet; hier bleibt alles lesbar. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. What was already stored is safe; try again in a moment.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet. Was schon gespeichert war, ist sicher; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this key. Nothing is lost: reconnect with a new key and the sync goes on.</source>
        <translation>Der Anbieter nimmt diesen Schlüssel nicht mehr an. Nichts ist verloren: Verbinden Sie neu mit einem neuen Schlüssel, und der Abgleich geht weiter.</translation>
    </message>
    <message>
        <source>The key lacks a permission: %1</source>
        <translation>Dem Schlüssel fehlt eine Berechtigung: %1</translation>
    </message>
    <message>
        <source>The provider asks for a pause because of too many requests. What was already stored is safe; try again in a few minutes.</source>
        <translation>Der Anbieter verlangt wegen zu vieler Anfragen eine Pause. Was schon gespeichert war, ist sicher; versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The key of this connection is not in the keychain. Reconnect it to go on.</source>
        <translation>Der Schlüssel dieser Verbindung ist nicht im Schlüsselbund. Verbinden Sie neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment, so no key can be read. Data already here stays readable.</source>
        <translation>Dieser Computer bietet zurzeit keinen Schlüsselbund, daher kann kein Schlüssel gelesen werden. Vorhandene Daten bleiben lesbar.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood. What was already stored is safe: %1</source>
        <translation>Die Antwort des Anbieters war nicht verständlich. Was schon gespeichert war, ist sicher: %1</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting of that name.</source>
        <translation>Keine Einstellung mit diesem Namen.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, also in the night.</source>
        <translation>Hell oder dunkel, auch in der Nacht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of texts, dates and figures. It changes when the program starts again.</source>
        <translation>Der Texte, Daten und Zahlen. Sie wechselt, wenn das Programm wieder startet.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Von selbst abgleichen</translation>
    </message>
    <message>
        <source>Pulls what is new from all connections while this window is open. What campaigns may issue without a person goes out after it.</source>
        <translation>Holt Neues aus allen Verbindungen, solange dieses Fenster geöffnet ist. Was Kampagnen ohne Zutun einer Person ausgeben dürfen, geht danach hinaus.</translation>
    </message>
    <message>
        <source>The page I left</source>
        <translation>Zuletzt verlassene Seite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>What is shown when the program starts.</source>
        <translation>Was beim Start des Programms angezeigt wird.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>When something has ended</source>
        <translation>Wenn etwas beendet ist</translation>
    </message>
    <message>
        <source>Asks for attention when a sync or an issue ends while you are in another window.</source>
        <translation>Bittet um Aufmerksamkeit, wenn ein Abgleich oder eine Ausgabe endet, während Sie in einem anderen Fenster sind.</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Shows a message of the desktop when a sync found rewards that are due, or when something failed, while you are in another window. It names nobody and no amount.</source>
        <translation>Zeigt eine Desktop-Benachrichtigung, wenn ein Abgleich fällige Prämien gefunden hat oder etwas fehlgeschlagen ist, während Sie in einem anderen Fenster sind. Sie nennt weder Namen noch Beträge.</translation>
    </message>
    <message>
        <source>When a sync found rewards that are due, or when something failed, while you are in another window. This desktop has no place for messages: they wait in the window.</source>
        <translation>Wenn ein Abgleich fällige Prämien gefunden hat oder etwas fehlgeschlagen ist, während Sie in einem anderen Fenster sind. Dieser Desktop hat keinen Platz für Benachrichtigungen: Sie warten im Fenster.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Columns, widths, panels and the size of the window as at the beginning. Filters, saved filters and the books stay.</source>
        <translation>Spalten, Breiten, Bereiche und Fenstergröße wie am Anfang. Filter, gespeicherte Filter und die Bücher bleiben.</translation>
    </message>
    <message>
        <source>The window is arranged as at the beginning.</source>
        <translation>Das Fenster ist angeordnet wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>rd::views::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>Another task is still running. Try again when it has ended.</source>
        <translation>Ein anderer Vorgang läuft noch. Versuchen Sie es erneut, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Stopped. What was stored by then stays; doing it again completes it.</source>
        <translation>Angehalten. Was bis dahin gespeichert wurde, bleibt; eine Wiederholung vervollständigt es.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>“%1” is being finished and cannot be stopped halfway. What became of it will stand here.</source>
        <translation>„%1“ wird abgeschlossen und lässt sich nicht mittendrin anhalten. Das Ergebnis wird hier stehen.</translation>
    </message>
    <message>
        <source>“%1” stops at its next safe place. What became of it will stand here.</source>
        <translation>„%1“ hält an der nächsten sicheren Stelle an. Das Ergebnis wird hier stehen.</translation>
    </message>
    <message>
        <source>What you entered here was not saved.</source>
        <translation>Ihre Eingaben hier wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>rd::views::SheetFile</name>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rd::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Aktuelle Zeile öffnen</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Select all rows that match</source>
        <translation>Alle passenden Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows with their titles</source>
        <translation>Ausgewählte Zeilen mit Titeln kopieren</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Aktionen für die Zeile</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation>Von Wert zu Wert gehen</translation>
    </message>
    <message>
        <source>Open the rows behind a value</source>
        <translation>Zeilen hinter einem Wert öffnen</translation>
    </message>
</context>
<context>
    <name>rd::views::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation>Breite des Bereichs</translation>
    </message>
    <message>
        <source>Left and Right change the width</source>
        <translation>Links und Rechts ändern die Breite</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationSheet</name>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Change the document</source>
        <translation>Dokument ändern</translation>
    </message>
    <message>
        <source>Apply this document …</source>
        <translation>Dieses Dokument anwenden …</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>What a campaign would have cost with the payments already stored, beside what it costs by the rules in force. Nothing is saved.</source>
        <translation>Was eine Kampagne mit den bereits gespeicherten Zahlungen gekostet hätte, neben dem, was sie nach den geltenden Regeln kostet. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>Dokument öffnen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Begin with the terms of</source>
        <translation>Ausgehen von den Konditionen von</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Change something, for example a percentage, and compute.</source>
        <translation>Ändern Sie etwas, zum Beispiel einen Prozentsatz, und berechnen Sie.</translation>
    </message>
    <message>
        <source>Campaign document</source>
        <translation>Kampagnendokument</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Kampagnendokumente (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>Jede Zahlung wird nach beiden Regeln berechnet …</translation>
    </message>
    <message>
        <source>“%1” would have cost:</source>
        <comment>before a list of amounts</comment>
        <translation>„%1“ hätte gekostet:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationView</name>
    <message numerus="yes">
        <source>%1: %2, %Ln rewards</source>
        <comment>1: when, 2: amounts</comment>
        <translation>
            <numerusform>%1: %2, %Ln Prämie</numerusform>
            <numerusform>%1: %2, %Ln Prämien</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards without an amount, such as coupons: %1 instead of %2.</source>
        <translation>Prämien ohne Betrag, etwa Coupons: %1 statt %2.</translation>
    </message>
    <message>
        <source>%1, the same as by today&apos;s rules.</source>
        <translation>%1, wie nach den heutigen Regeln.</translation>
    </message>
    <message>
        <source>%1 instead of %2 by today&apos;s rules (%3).</source>
        <translation>%1 statt %2 nach den heutigen Regeln (%3).</translation>
    </message>
    <message>
        <source>Nothing: no payment of this period earns anything, neither today nor by this document.</source>
        <translation>Nichts: Keine Zahlung dieses Zeitraums bringt etwas ein, weder heute noch nach diesem Dokument.</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Keine Prämien</translation>
    </message>
    <message>
        <source>No payment of this period earns anything.</source>
        <translation>Keine Zahlung dieses Zeitraums bringt etwas ein.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation>Welche Teilnehmer</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Alle Teilnehmer</translation>
    </message>
    <message>
        <source>Those who gain</source>
        <translation>Die gewinnen</translation>
    </message>
    <message>
        <source>Those who lose</source>
        <translation>Die verlieren</translation>
    </message>
    <message>
        <source>Participants, by what changes for them</source>
        <translation>Teilnehmer nach ihrer Veränderung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>By this document</source>
        <translation>Nach diesem Dokument</translation>
    </message>
    <message>
        <source>By today&apos;s rules</source>
        <translation>Nach den heutigen Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln Prämie</numerusform>
            <numerusform>%Ln Prämien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gain, %2 lose, %3 stay as they are</source>
        <comment>numbers of participants</comment>
        <translation>%1 gewinnen, %2 verlieren, %3 bleiben gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were looked at.</source>
        <translation>
            <numerusform>%Ln Zahlung wurde betrachtet.</numerusform>
            <numerusform>%Ln Zahlungen wurden betrachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no campaign of this name yet. Every participant is taken to be in it.</source>
        <translation>Es gibt noch keine Kampagne dieses Namens. Es wird angenommen, dass jeder Teilnehmer dabei ist.</translation>
    </message>
    <message>
        <source>When it would have to be given</source>
        <translation>Wann sie gewährt werden müsste</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>Zur Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>What limits save</source>
        <translation>Was Grenzen einsparen</translation>
    </message>
    <message>
        <source>%1, for %2 payments</source>
        <comment>1: amount, 2: number</comment>
        <translation>%1, für %2 Zahlungen</translation>
    </message>
    <message>
        <source>Other campaigns would change</source>
        <translation>Andere Kampagnen würden sich ändern</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPaper</name>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, kind of reward</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 im Testmodus</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>merchant</comment>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Testmodus: Nichts hier ist echtes Geld</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Nothing was earned or issued up to now.</source>
        <translation>Bisher wurde nichts verdient oder ausgegeben.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>paid %1</source>
        <comment>date</comment>
        <translation>bezahlt am %1</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message numerus="yes">
        <source>Entries of one day are added up: there are %Ln of them.</source>
        <translation>
            <numerusform>Buchungen eines Tages sind zusammengefasst: Es gibt %Ln davon.</numerusform>
            <numerusform>Buchungen eines Tages sind zusammengefasst: Es gibt %Ln davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Rewards without an amount</source>
        <translation>Prämien ohne Betrag</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Each entry stands on the day on which it was booked, in the calendar of %1. What was added later belongs to a payment before this period. Made %2.</source>
        <translation>Jede Buchung steht unter ihrem Buchungstag, im Kalender von %1. Nachgetragenes gehört zu einer Zahlung vor diesem Zeitraum. Erstellt: %2.</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>Steuernummer: %1</translation>
    </message>
    <message>
        <source>Self-billing invoices</source>
        <translation>Gutschriften (Self-Billing)</translation>
    </message>
    <message>
        <source>Issued by the customer</source>
        <translation>Ausgestellt vom Leistungsempfänger</translation>
    </message>
    <message>
        <source>In the name of the supplier</source>
        <translation>Im Namen des leistenden Unternehmers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Self-billing: for commissions on referred sales. The amounts are what was paid; no tax is shown separately. Whoever disagrees with an invoice says so to its issuer at once.</source>
        <translation>Gutschriften (Self-Billing) für Provisionen auf geworbene Verkäufe. Die Beträge sind das tatsächlich Gezahlte; Steuer wird nicht gesondert ausgewiesen. Wer einer Gutschrift widerspricht, teilt dies dem Aussteller umgehend mit.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(verschlüsselt)</translation>
    </message>
    <message>
        <source>cancelled on %1, the payment came back</source>
        <comment>date</comment>
        <translation>storniert am %1, die Zahlung kam zurück</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementSheet</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Kontoauszug von %1</translation>
    </message>
    <message>
        <source>Sums of the period</source>
        <translation>Summen des Zeitraums</translation>
    </message>
    <message>
        <source>Save statement …</source>
        <translation>Kontoauszug speichern …</translation>
    </message>
    <message>
        <source>Save statements …</source>
        <translation>Kontoauszüge speichern …</translation>
    </message>
    <message>
        <source>One file for each participant, to be given to them: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>Eine Datei je Teilnehmer, zur Weitergabe an ihn: Anfangssaldo, was verdient, zurückgenommen, korrigiert und ausgegeben wurde, Endsaldo. Kein Kunde wird darin genannt.</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it; the reasons of corrections are.</source>
        <translation>Zur Weitergabe an den Teilnehmer: Anfangssaldo, was verdient, zurückgenommen, korrigiert und ausgegeben wurde, Endsaldo. Kein Kunde wird darin genannt, wohl aber die Gründe von Korrekturen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>What the statement holds</source>
        <translation>Was der Auszug enthält</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Everybody with an entry or a balance in this period gets a file.</source>
        <translation>Alle mit einer Buchung oder einem Saldo in diesem Zeitraum erhalten eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are selected.</source>
        <translation>
            <numerusform>%Ln Teilnehmer ist ausgewählt.</numerusform>
            <numerusform>%Ln Teilnehmer sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period could not be read.</source>
        <translation>Der Zeitraum war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing was booked in this period.</source>
        <translation>In diesem Zeitraum wurde nichts gebucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, by the day on which they were booked.</source>
        <translation>
            <numerusform>%Ln Buchung, nach Buchungstag.</numerusform>
            <numerusform>%Ln Buchungen, nach Buchungstag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Kontoauszüge werden geschrieben</translation>
    </message>
    <message>
        <source>Nobody has an entry or a balance in this period: no file was written.</source>
        <translation>Niemand hat in diesem Zeitraum eine Buchung oder einen Saldo: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>Der Kontoauszug wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were saved.</source>
        <translation>
            <numerusform>%Ln Kontoauszug wurde gespeichert.</numerusform>
            <numerusform>%Ln Kontoauszüge wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Writing a statement</source>
        <translation>Kontoauszug wird geschrieben</translation>
    </message>
</context>
<context>
    <name>rd::views::StepLine</name>
    <message>
        <source>All steps are done: %1</source>
        <translation>Alle Schritte sind erledigt: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>rd::views::TableExport</name>
    <message>
        <source>The table changed while it was written. No file was made; export it again.</source>
        <translation>Die Tabelle hat sich während des Schreibens geändert. Es wurde keine Datei erstellt; exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePage</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>Diese Suche lässt sich nicht beantworten</translation>
    </message>
    <message>
        <source>The rows have changed, and what was selected is scattered over too many places now.</source>
        <translation>Die Zeilen haben sich geändert, und die Auswahl ist jetzt über zu viele Stellen verstreut.</translation>
    </message>
    <message>
        <source>Nothing is selected any more. Select the rows again.</source>
        <translation>Es ist nichts mehr ausgewählt. Wählen Sie die Zeilen erneut aus.</translation>
    </message>
    <message>
        <source>Back to the list before</source>
        <translation>Zurück zur vorherigen Liste</translation>
    </message>
    <message>
        <source>Leave this list</source>
        <translation>Diese Liste verlassen</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePrint</name>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Der Drucker nimmt die Seiten nicht an.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie stattdessen eine PDF-Datei.</translation>
    </message>
    <message>
        <source>The table changed while it was printed. Print it again.</source>
        <translation>Die Tabelle hat sich während des Druckens geändert. Drucken Sie erneut.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>Der Drucker hat nicht alle Seiten angenommen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>rd::views::TableTools</name>
    <message>
        <source>Table: export, columns, saved filters</source>
        <translation>Tabelle: Export, Spalten, gespeicherte Filter</translation>
    </message>
    <message>
        <source>Totals of the rows shown</source>
        <translation>Summen der angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Export rows …</source>
        <translation>Zeilen exportieren …</translation>
    </message>
    <message>
        <source>Write all rows that match as CSV or Excel workbook</source>
        <translation>Alle passenden Zeilen als CSV oder Excel-Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Zeilen mit Titeln kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Ausgewählte Zeilen für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Auswählen, welche Spalten angezeigt werden</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Keep search and filters of this table under a name</source>
        <translation>Suche und Filter dieser Tabelle unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Select every row that search and filters leave (Ctrl+A)</source>
        <translation>Jede Zeile auswählen, die Suche und Filter übrig lassen (Strg+A)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>“%1” is no field of this table. Fields are: %2. To search for the text itself, put it in quotation marks.</source>
        <translation>„%1“ ist kein Feld dieser Tabelle. Felder sind: %2. Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it without separators of thousands: amount:&gt;1250.50 or amount:50..100.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie ohne Tausendertrennzeichen: amount:&gt;1250.50 oder amount:50..100.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, month or day: 2026, 2026-11 or 2026-11-21.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2026, 2026-11 oder 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <comment>counts</comment>
        <translation>%1 von %2 Zeilen passen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, amounts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <comment>amounts</comment>
        <translation>%1 im Testmodus</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print all rows that match, or save them as PDF</source>
        <translation>Alle passenden Zeilen drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Counting the rows that match …</source>
        <translation>Passende Zeilen werden gezählt …</translation>
    </message>
    <message>
        <source>Only the first %1 of the selected rows were copied. “Export rows …” writes all of them into a file.</source>
        <translation>Nur die ersten %1 der ausgewählten Zeilen wurden kopiert. „Zeilen exportieren …“ schreibt alle in eine Datei.</translation>
    </message>
</context>
<context>
    <name>rd::views::TaskBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress of background tasks</source>
        <translation>Fortschritt der Hintergrundvorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln background task(s)</source>
        <translation>
            <numerusform>%Ln Hintergrundvorgang</numerusform>
            <numerusform>%Ln Hintergrundvorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show background tasks</source>
        <translation>Hintergrundvorgänge zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>Max. Zeichen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>A payout without it is left out</source>
        <translation>Eine Auszahlung ohne diese Angabe wird ausgelassen</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Spalte nach oben</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Spalte nach unten</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Text or setting</source>
        <translation>Text oder Einstellung</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>Min. Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Erlaubte Zeichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes in, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateFacts</name>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>The file begins with one</source>
        <translation>Die Datei beginnt damit</translation>
    </message>
    <message>
        <source>Checked with the provider: no warning any more</source>
        <translation>Beim Anbieter geprüft: keine Warnung mehr</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichencodierung</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Most payouts in a file</source>
        <translation>Max. Auszahlungen je Datei</translation>
    </message>
    <message>
        <source>Most bytes of a file</source>
        <translation>Max. Bytes je Datei</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Datum der Quelle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not published by the provider</source>
        <translation>Vom Anbieter nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Columns, where the first line of a template is filled in</source>
        <translation>Spalten, wenn die erste Zeile einer Vorlage angegeben ist</translation>
    </message>
    <message>
        <source>Set where a batch is made: %1.</source>
        <comment>facts</comment>
        <translation>Beim Erstellen eines Laufs festgelegt: %1.</translation>
    </message>
    <message>
        <source>Without decimals: %1.</source>
        <comment>currencies</comment>
        <translation>Ohne Dezimalstellen: %1.</translation>
    </message>
    <message>
        <source>This file is no table: its bytes are made by the program.</source>
        <translation>Diese Datei ist keine Tabelle: Das Programm erzeugt ihre Bytes.</translation>
    </message>
    <message>
        <source>A workbook: amounts are numbers, everything else is text.</source>
        <translation>Eine Arbeitsmappe: Beträge sind Zahlen, alles andere ist Text.</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateSheet</name>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Choose what comes closest. Everything can be changed afterwards, and nothing is saved yet.</source>
        <translation>Wählen Sie, was am ehesten passt. Alles lässt sich danach ändern, und noch wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateWordings</name>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>A fixed text</source>
        <translation>Ein fester Text</translation>
    </message>
    <message>
        <source>A setting of the format</source>
        <translation>Eine Einstellung des Formats</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>E-mail address of the participant</source>
        <translation>E-Mail-Adresse des Teilnehmers</translation>
    </message>
    <message>
        <source>Where the money goes (address, account)</source>
        <translation>Wohin das Geld geht (Adresse, Konto)</translation>
    </message>
    <message>
        <source>Number of the bank</source>
        <translation>Bankleitzahl</translation>
    </message>
    <message>
        <source>Institution number (Canada)</source>
        <translation>Institutsnummer (Kanada)</translation>
    </message>
    <message>
        <source>Transit number (Canada)</source>
        <translation>Transitnummer (Kanada)</translation>
    </message>
    <message>
        <source>Checking or savings</source>
        <translation>Giro- oder Sparkonto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Unsere Referenz</translation>
    </message>
    <message>
        <source>Our reference where it fits, else the note</source>
        <translation>Unsere Referenz, wo sie passt, sonst die Mitteilung</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>Nummer des Laufs</translation>
    </message>
    <message>
        <source>Note for the receiver</source>
        <translation>Mitteilung an den Empfänger</translation>
    </message>
    <message>
        <source>Country of the participant</source>
        <translation>Land des Teilnehmers</translation>
    </message>
    <message>
        <source>Our number of the participant</source>
        <translation>Unsere Nummer des Teilnehmers</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>How the bank moves the money</source>
        <translation>Überweisungsart der Bank</translation>
    </message>
    <message>
        <source>Nothing: it stays empty</source>
        <translation>Nichts: bleibt leer</translation>
    </message>
    <message>
        <source>Any letters</source>
        <translation>Alle Zeichen</translation>
    </message>
    <message>
        <source>A to Z, digits, spaces</source>
        <translation>A bis Z, Ziffern, Leerzeichen</translation>
    </message>
    <message>
        <source>A to Z, spaces</source>
        <translation>A bis Z, Leerzeichen</translation>
    </message>
    <message>
        <source>Letters that Wise takes in names</source>
        <translation>Zeichen, die Wise in Namen annimmt</translation>
    </message>
    <message>
        <source>Letters of SEPA</source>
        <translation>SEPA-Zeichen</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Letters of Western Europe</source>
        <translation>Westeuropäische Zeichen</translation>
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
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
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
        <translation>Wo nötig</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>Um jede Zelle</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Which columns there are</source>
        <translation>Auswahl der Spalten</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>Texts of the header</source>
        <translation>Texte der Kopfzeile</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichencodierung</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Columns of result files</source>
        <translation>Spalten der Ergebnisdateien</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Fester Text</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>Min. Zeichen</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>Max. Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Erlaubte Zeichen</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Andere Titel</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Most payouts</source>
        <translation>Max. Auszahlungen</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>Max. Bytes</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Most amount</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Kinds of destinations</source>
        <translation>Arten von Zielen</translation>
    </message>
    <message>
        <source>Currencies without decimals</source>
        <translation>Währungen ohne Dezimalstellen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Datum der Quelle</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>Beim Anbieter geprüft</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Layout %1</translation>
    </message>
    <message>
        <source>Layout %1, column %2</source>
        <translation>Layout %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: say what goes in.</source>
        <comment>place</comment>
        <translation>%1: Geben Sie den Inhalt an.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, field, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Fewest words in a name</source>
        <translation>Mindestzahl Wörter in einem Namen</translation>
    </message>
</context>
<context>
    <name>rd::views::TermsPreview</name>
    <message>
        <source>An example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>A customer pays %1 without tax: %2 are earned by “%3”.</source>
        <comment>amount, amount, name of a rule</comment>
        <translation>Ein Kunde zahlt %1 ohne Steuer: %2 werden nach „%3“ verdient.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What this campaign says in words</source>
        <translation>Was diese Kampagne in Worten besagt</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>Wie zuvor; einige Felder sind zu berichtigen.</translation>
    </message>
    <message>
        <source>It can be read here once the fields marked are filled in.</source>
        <translation>Hier lesbar, sobald die markierten Felder ausgefüllt sind.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer was erhält</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Wie eine Empfehlung erkannt wird</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Wann eine Prämie fällig ist</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>Was zuerst geprüft wird</translation>
    </message>
    <message>
        <source>Where it takes payments from</source>
        <translation>Woraus sie Zahlungen nimmt</translation>
    </message>
</context>
<context>
    <name>rd::views::TestModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Testmodus: Nichts hier ist echtes Geld</translation>
    </message>
</context>
<context>
    <name>rd::views::TestPrintSheet</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>A file with invented receivers, to be looked at or tried at the provider. It is no batch, pays nobody and is not kept.</source>
        <translation>Eine Datei mit erfundenen Empfängern, zum Ansehen oder zum Ausprobieren beim Anbieter. Sie ist kein Lauf, bezahlt niemanden und wird nicht aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was looked at is as it should be: %1, %Ln bytes.</source>
        <translation>
            <numerusform>Alles Geprüfte ist in Ordnung: %1, %Ln Byte.</numerusform>
            <numerusform>Alles Geprüfte ist in Ordnung: %1, %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not as it should be: look at the checks.</source>
        <translation>Etwas ist nicht in Ordnung: Sehen Sie sich die Prüfungen an.</translation>
    </message>
    <message>
        <source>Not filled in yet, with a test value in the file: %1.</source>
        <comment>settings</comment>
        <translation>Noch nicht ausgefüllt, mit einem Testwert in der Datei: %1.</translation>
    </message>
    <message>
        <source>What the test came to</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes der Datei</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Save the test file</source>
        <translation>Testdatei speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The test file was written to %1. It pays nobody.</source>
        <translation>Die Testdatei wurde nach %1 geschrieben. Sie bezahlt niemanden.</translation>
    </message>
    <message>
        <source>Tried on sample rows</source>
        <translation>Mit Musterzeilen getestet</translation>
    </message>
</context>
<context>
    <name>rd::views::TextSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rd::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>rd::views::TierStartField</name>
    <message>
        <source>payments before</source>
        <comment>behind a number</comment>
        <translation>Zahlungen zuvor</translation>
    </message>
</context>
<context>
    <name>rd::views::TimeChart</name>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, Diagramm: Die Pfeiltasten nennen die Werte</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Währung des Diagramms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Brought the first customer</source>
        <translation>Ersten Kunden geworben</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Prämie ausgegeben</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Von Hand als ausgegeben markiert</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Prämie vor der Ausgabe zurückgenommen</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Prämie nach der Ausgabe zurückgenommen</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Prämie wieder gutgeschrieben</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Ausgabe fehlgeschlagen</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Rückläufer vom Anbieter</translation>
    </message>
    <message>
        <source>Balance corrected</source>
        <translation>Saldo korrigiert</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Ausbuchung vorgeschlagen</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Ausbuchung abgelehnt</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Prämie abgelehnt</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Prämie wieder geöffnet</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Prämie zurückgehalten</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Verdacht bestätigt</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Ungewisse Anfrage beendet</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Anfrage erneut gesendet</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Codes oder Kunden zugeordnet</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Nach einer Wiederherstellung nachgeschlagen</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>für den Kunden</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
</context>
<context>
    <name>rd::views::TourStrip</name>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What referrals bring in, and what waits for you. A click on a figure or a bar shows the rows behind it.</source>
        <translation>Was Empfehlungen einbringen und was auf Sie wartet. Ein Klick auf eine Zahl oder einen Balken zeigt die Zeilen dahinter.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The accounts at Stripe, Shopify and others that payments come from. Nothing is ever written there without you.</source>
        <translation>Die Konten bei Stripe, Shopify und anderen, von denen Zahlungen kommen. Ohne Sie wird dort nie etwas geschrieben.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>What somebody earns for bringing a customer, in plain sentences. “What if” tells the cost before you save.</source>
        <translation>Was jemand verdient, der einen Kunden bringt, in einfachen Sätzen. „Was wäre, wenn“ nennt die Kosten, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>The people who recommend you, with codes, links and what they have earned. Enter opens the page of one.</source>
        <translation>Die Personen, die Sie empfehlen, mit Codes, Links und dem, was sie verdient haben. Die Eingabetaste öffnet die Seite einer Person.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>The daily desk: what is due and why. A approves, R rejects, Enter explains; issuing always asks first.</source>
        <translation>Der tägliche Schreibtisch: was fällig ist und warum. A gibt frei, R lehnt ab, die Eingabetaste erklärt; vor dem Ausgeben wird immer gefragt.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Cash rewards are paid in batches that a second person agrees to, as a file for your payout provider.</source>
        <translation>Geldprämien werden in Läufen ausgezahlt, denen eine zweite Person zustimmt, als Datei für Ihren Auszahlungsanbieter.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Everything the program did. That is all: Ctrl+K finds whatever you look for, and F1 explains the place you are at.</source>
        <translation>Alles, was das Programm getan hat. Das ist alles: Strg+K findet, was immer Sie suchen, und F1 erklärt die Stelle, an der Sie sind.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>rd::views::UnlockSheet</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of yours.</source>
        <translation>Sie wird einmal verlangt, bevor etwas als Ihre Entscheidung gilt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little before the next one.</source>
        <translation>Zu viele Fehlversuche. Warten Sie ein wenig, bevor Sie es wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>rd::views::VerifySheet</name>
    <message>
        <source>%1 (table %2)</source>
        <comment>1: the row, 2: its table</comment>
        <translation>%1 (Tabelle %2)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Every reward is computed again from payments and terms, the records are walked from the first to the last, and sums are compared. Nothing in the books is changed. After a difference nothing is issued until a later run finds none.</source>
        <translation>Jede Prämie wird aus Zahlungen und Bedingungen neu berechnet, die Einträge werden vom ersten bis zum letzten durchgegangen und Summen verglichen. In den Büchern ändert sich nichts. Nach einer Abweichung wird nichts ausgegeben, bis eine spätere Prüfung keine findet.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>Bücher werden geprüft</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Computing everything again …</source>
        <translation>Alles wird neu berechnet …</translation>
    </message>
    <message>
        <source>%1 rewards, %2 records and %3 requests were looked at.</source>
        <translation>%1 Prämien, %2 Einträge und %3 Anfragen wurden geprüft.</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks found a difference. Nothing is issued until a later run finds none.</source>
        <translation>
            <numerusform>%Ln Prüfung fand eine Abweichung. Nichts wird ausgegeben, bis eine spätere Prüfung keine findet.</numerusform>
            <numerusform>%Ln Prüfungen fanden eine Abweichung. Nichts wird ausgegeben, bis eine spätere Prüfung keine findet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Hinweis: %1.</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
</context>
<context>
    <name>rd::views::WindowPage</name>
    <message>
        <source>This list is too long to be put in the order of that column.</source>
        <translation>Diese Liste ist zu lang, um nach dieser Spalte sortiert zu werden.</translation>
    </message>
    <message>
        <source>Narrow it by a search, or choose another column.</source>
        <translation>Grenzen Sie sie durch eine Suche ein oder wählen Sie eine andere Spalte.</translation>
    </message>
</context>
<context>
    <name>rd::views::WorkspaceMenu</name>
    <message>
        <source>Open another &amp;workspace …</source>
        <translation>Anderen &amp;Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>A second window on other books, or on new ones</source>
        <translation>Ein zweites Fenster mit anderen oder neuen Büchern</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Open these books in a window of their own</source>
        <translation>Diese Bücher in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>No other workspace yet</source>
        <translation>Noch kein anderer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>No workspace there</source>
        <translation>Dort ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>There are no books in this folder. Begin new ones there?</source>
        <translation>In diesem Ordner sind keine Bücher. Dort neue beginnen?</translation>
    </message>
    <message>
        <source>Begin new books</source>
        <translation>Neue Bücher beginnen</translation>
    </message>
</context>
</TS>

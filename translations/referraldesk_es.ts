<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>rd::Explanation</name>
    <message>
        <source>half to even</source>
        <translation>mitades a la cifra par</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>mitades hacia arriba</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hacia abajo</translation>
    </message>
    <message>
        <source>promotion code used on this purchase</source>
        <translation>código promocional usado en esta compra</translation>
    </message>
    <message>
        <source>client reference of the checkout</source>
        <translation>referencia de cliente del proceso de pago</translation>
    </message>
    <message>
        <source>metadata of the checkout session</source>
        <translation>metadatos de la sesión de pago</translation>
    </message>
    <message>
        <source>metadata of the payment link</source>
        <translation>metadatos del enlace de pago</translation>
    </message>
    <message>
        <source>metadata of the customer</source>
        <translation>metadatos del cliente</translation>
    </message>
    <message>
        <source>metadata of the subscription</source>
        <translation>metadatos de la suscripción</translation>
    </message>
    <message>
        <source>metadata of the payment</source>
        <translation>metadatos del pago</translation>
    </message>
    <message>
        <source>imported referral</source>
        <translation>referido importado</translation>
    </message>
    <message>
        <source>decision by a person</source>
        <translation>decisión de una persona</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>el participante %1</translation>
    </message>
    <message>
        <source>participant %1 (%2)</source>
        <translation>el participante %1 (%2)</translation>
    </message>
    <message>
        <source>without product</source>
        <translation>sin producto</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Evidence: %1, %2.</source>
        <translation>Evidencia: %1, %2.</translation>
    </message>
    <message>
        <source>This conversion is the one that fixed it.</source>
        <translation>Esta conversión es la que lo fijó.</translation>
    </message>
    <message>
        <source>An earlier conversion fixed it.</source>
        <translation>Lo fijó una conversión anterior.</translation>
    </message>
    <message>
        <source>The customer belongs to %1 since %2. %3</source>
        <translation>Desde el %2 el cliente cuenta para %1. %3</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>when the referral began</source>
        <translation>cuando empezó el referido</translation>
    </message>
    <message>
        <source>when it was billed</source>
        <translation>cuando se facturó</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; by its terms in force %2 (version %3, %4).</source>
        <translation>Campaña “%1” según sus condiciones vigentes %2 (versión %3, %4).</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>neto %1</translation>
    </message>
    <message>
        <source>%1 − discount %2 − tax in it %3 = net %4</source>
        <translation>%1 − descuento %2 − impuesto incluido %3 = neto %4</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3; its part of the base is %4.</source>
        <translation>Línea %1 (%2): %3; su parte de la base es %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in money counts.</source>
        <translation>%1 de los %2 solicitados se cubrieron con crédito del cliente o no se pagaron: solo cuenta lo pagado en dinero.</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%1 % de %2 = %3</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>ingresos de %1</translation>
    </message>
    <message>
        <source>%1 qualifying conversions</source>
        <translation>%1 conversiones que cuentan</translation>
    </message>
    <message>
        <source>after earlier %1 the tier is %2 %; %2 % of %3 = %4</source>
        <translation>con %1 hasta entonces, el tramo es %2 %; %2 % de %3 = %4</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>por pedido</translation>
    </message>
    <message>
        <source>× %1 lines</source>
        <translation>× %1 líneas</translation>
    </message>
    <message>
        <source>× %1 units</source>
        <translation>× %1 unidades</translation>
    </message>
    <message>
        <source>Line %1: %2 × %3 % = %4 before rounding, %5 after.</source>
        <translation>Línea %1: %2 × %3 % = %4 antes del redondeo, %5 después.</translation>
    </message>
    <message>
        <source>, added to other rules</source>
        <translation>, además de otras reglas</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; applies to %2 of %3 lines%4.</source>
        <translation>La regla “%1” se aplica a %2 de %3 líneas%4.</translation>
    </message>
    <message>
        <source>The duration of rule &quot;%1&quot; is over for this customer; it gives nothing.</source>
        <translation>La duración de la regla “%1” ha terminado para este cliente; no da nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Each line is rounded once, %1: together %2.</source>
        <translation>Cada línea se redondea una sola vez, %1: en total %2.</translation>
    </message>
    <message>
        <source>All rules together: %1.</source>
        <translation>Todas las reglas juntas: %1.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>en borrador</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>it begins at %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>it ends at %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>The conversion earned, but not this reward.</source>
        <translation>La conversión generó, pero no esta recompensa.</translation>
    </message>
    <message>
        <source>A cap was used up before this conversion: nothing of it was left.</source>
        <translation>Un límite se agotó antes de esta conversión: no quedaba nada de él.</translation>
    </message>
    <message>
        <source>The campaign lists no amount in %1, the currency of this payment.</source>
        <translation>La campaña no indica ningún importe en %1, la moneda de este pago.</translation>
    </message>
    <message>
        <source>It was paid in %1 mode, the campaign is %2: test payments never earn in a live campaign, nor the other way round.</source>
        <translation>Se pagó en modo %1 y la campaña está en modo %2: los pagos de prueba nunca generan en una campaña real, ni al revés.</translation>
    </message>
    <message>
        <source>The campaign does not take payments of this connection.</source>
        <translation>La campaña no acepta pagos de esta conexión.</translation>
    </message>
    <message>
        <source>Nothing says that a participant brought this customer: no code, no reference, no imported referral.</source>
        <translation>Nada indica que un participante trajera a este cliente: ni código, ni referencia, ni referido importado.</translation>
    </message>
    <message>
        <source>What the sale carries names no participant of the campaign, or is evidence that it does not accept: %1.</source>
        <translation>Lo que lleva la venta no indica ningún participante de la campaña, o es una evidencia que la campaña no acepta: %1.</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pago</translation>
    </message>
    <message>
        <source>The customer had paid before the participant&apos;s touch.</source>
        <translation>El cliente ya había pagado antes del contacto del participante.</translation>
    </message>
    <message>
        <source>The customer was not new: %1 was paid at %2, before the touch at %3 (%4).</source>
        <translation>El cliente no era nuevo: el %2 ya se pagó %1, antes del contacto del %3 (%4).</translation>
    </message>
    <message>
        <source>The touch lies further back than the campaign&apos;s window of %1 days.</source>
        <translation>El contacto es anterior al plazo de %1 días de la campaña.</translation>
    </message>
    <message>
        <source>The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6).</source>
        <translation>El contacto (%1) fue el %2; el plazo de %3 días terminó el %4 y se facturó el %5 (%6).</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign.</source>
        <translation>El participante indicado no está en esta campaña.</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign: %1.</source>
        <translation>El participante indicado no está en esta campaña: %1.</translation>
    </message>
    <message>
        <source>Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it.</source>
        <translation>Sus líneas suman %1 netos: no hay nada de lo que generar y no se retira nada por ello.</translation>
    </message>
    <message>
        <source>No money came in for goods and services: %1 of %2 was paid, for %3 net.</source>
        <translation>No entró dinero por bienes y servicios: se pagaron %1 de %2, por %3 netos.</translation>
    </message>
    <message>
        <source>The rules come to %1 for this conversion: nothing is left to reward.</source>
        <translation>Las reglas dan %1 para esta conversión: no queda nada que recompensar.</translation>
    </message>
    <message>
        <source>The participant was suspended when it was billed, and earns nothing then.</source>
        <translation>El participante estaba suspendido cuando se facturó y entonces no genera nada.</translation>
    </message>
    <message>
        <source>already</source>
        <translation>desde antes</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>The participant was suspended %1, and it was billed on %2 (%3): by the merchant&apos;s rule of that day, what is billed during a suspension earns nothing and counts for nothing.</source>
        <translation>El participante estuvo suspendido %1 y se facturó el %2 (%3): según la regla del comerciante de ese día, lo que se factura durante una suspensión no genera nada ni cuenta para nada.</translation>
    </message>
    <message>
        <source>The base of %1 is below the campaign&apos;s minimum of %2; the payment does not count.</source>
        <translation>La base de %1 es inferior al mínimo de la campaña, %2; el pago no cuenta.</translation>
    </message>
    <message>
        <source>It is qualifying payment number %1 of this customer; the reward arises from number %2 on.</source>
        <translation>Es el pago que cuenta número %1 de este cliente; la recompensa surge a partir del número %2.</translation>
    </message>
    <message>
        <source>The campaign gives nothing for a single payment: it counts them for its milestones or its ranking.</source>
        <translation>La campaña no da nada por un solo pago: los cuenta para sus hitos o su clasificación.</translation>
    </message>
    <message>
        <source>No rule of the campaign gives anything for this payment.</source>
        <translation>Ninguna regla de la campaña da nada por este pago.</translation>
    </message>
    <message>
        <source>No rule of the campaign applies to what was bought: %1.</source>
        <translation>Ninguna regla de la campaña se aplica a lo comprado: %1.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 payments of a customer, and has done so.</source>
        <translation>La regla “%1” paga por %2 pagos de un cliente, y ya lo ha hecho.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 months from the first payment it earned for, of %3: what is billed before %4. This one was billed on %5 (%6).</source>
        <translation>La regla “%1” paga durante %2 meses desde el primer pago por el que generó, el %3: lo facturado antes del %4. Este se facturó el %5 (%6).</translation>
    </message>
    <message>
        <source>Its reward arises only once per referral, and an earlier payment brought it.</source>
        <translation>Su recompensa surge una sola vez por referido, y la trajo un pago anterior.</translation>
    </message>
    <message>
        <source>Another campaign, earlier in the order, already took this conversion.</source>
        <translation>Otra campaña, anterior en el orden, ya tomó esta conversión.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; has sent out its reward for this conversion, and what is out stays: a payment earns in one campaign only.</source>
        <translation>La campaña “%1” ya envió su recompensa por esta conversión, y lo que ha salido se mantiene: un pago genera en una sola campaña.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; (priority %2) comes earlier in the order and took this conversion: a payment earns in one campaign only.</source>
        <translation>La campaña “%1” (prioridad %2) va antes en el orden y tomó esta conversión: un pago genera en una sola campaña.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted.</source>
        <translation>Límite de %1 por %2 (%3): %4 usados antes, quedaban %5; se conceden %6.</translation>
    </message>
    <message>
        <source>The %1&apos;s reward arises once per referral, at its first conversion that earns, which is this one: %2.</source>
        <translation>La recompensa del %1 surge una vez por referido, con su primera conversión que genera, que es esta: %2.</translation>
    </message>
    <message>
        <source>With this the participant has %1 referrals in the campaign, which is a milestone: %2, once.</source>
        <translation>Con esto el participante tiene %1 referidos en la campaña, lo que es un hito: %2, una vez.</translation>
    </message>
    <message>
        <source>The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again.</source>
        <translation>Se alcanzó el hito de %1 referidos (%2), pero tras los reembolsos el recuento vuelve a ser menor.</translation>
    </message>
    <message>
        <source>Rank %1 of the participants of &quot;%2&quot; when the period was closed: %3, due at %4.</source>
        <translation>Puesto %1 entre los participantes de “%2” al cerrarse el periodo: %3, exigible el %4.</translation>
    </message>
    <message>
        <source>No hold: paid on %1 (%2), due at once, at %3.</source>
        <translation>Sin espera: pagado el %1 (%2), exigible de inmediato, el %3.</translation>
    </message>
    <message>
        <source>In review: %1.</source>
        <translation>En revisión: %1.</translation>
    </message>
    <message>
        <source>The first synchronisation of the connection is not complete; nothing is due yet.</source>
        <translation>La primera sincronización de la conexión no está completa; aún no hay nada exigible.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (%4, %5)</source>
        <translation>%1 %2 de %3 (%4, %5)</translation>
    </message>
    <message>
        <source>%1 of %2 went back</source>
        <translation>Se devolvieron %1 de %2</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>ya nada</translation>
    </message>
    <message>
        <source>Owed to the %1: %2.</source>
        <translation>Se debe al %1: %2.</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>Registrado el %1: %2</translation>
    </message>
    <message>
        <source>The participant has %1 referrals in the campaign, paying or not, which is a milestone. Reached at %2, due at %3.</source>
        <translation>El participante tiene %1 referidos en la campaña, paguen o no, lo que es un hito. Alcanzado el %2, exigible el %3.</translation>
    </message>
    <message>
        <source>Something that came later would make it %1. It has been given out, so that nothing changes unless a person accepts.</source>
        <translation>Algo posterior la dejaría en %1. Ya se emitió, así que nada cambia salvo que una persona lo acepte.</translation>
    </message>
    <message>
        <source>By now its sale counts for another participant. It had gone out before, and stays with who was given it.</source>
        <translation>Ahora su venta cuenta para otro participante. La recompensa había salido antes y se queda con quien la recibió.</translation>
    </message>
    <message>
        <source>%1 are owed and %2 were given out: what was refunded when it was given is owed again. One reward is sent once; give the difference in money with &quot;adjust&quot;.</source>
        <translation>Se deben %1 y se emitieron %2: lo que estaba reembolsado al emitirse se vuelve a deber. Una recompensa se envía una sola vez; dé la diferencia en dinero con “adjust”.</translation>
    </message>
    <message>
        <source>It was given, and its payment went back afterwards: withdraw it at the provider if it was not used; else it is only recorded.</source>
        <translation>Se emitió y después se devolvió su pago: retírela en el proveedor si no se usó; si no, solo queda registrado.</translation>
    </message>
    <message>
        <source>%1 were given out, %2 are owed by now: %3 went out too much.</source>
        <translation>Se emitieron %1 y ahora se deben %2: salieron %3 de más.</translation>
    </message>
    <message>
        <source>until a person clears or confirms it</source>
        <translation>hasta que una persona levante o confirme la alerta</translation>
    </message>
    <message>
        <source>until the provider says how it ends, or what is missing is known</source>
        <translation>hasta que el proveedor indique cómo termina, o se conozca lo que falta</translation>
    </message>
    <message>
        <source>It waits in review for %1, %2.</source>
        <translation>Espera en revisión (%1), %2.</translation>
    </message>
    <message>
        <source>It waits for the end of its hold: paid on %1, plus %2 days, is %3 (%4).</source>
        <translation>Está en plazo de espera: pagado el %1, más %2 días, da el %3 (%4).</translation>
    </message>
    <message>
        <source>It waits for the threshold of payouts through %1, %2: the balance is %3, %4 is missing.</source>
        <translation>Espera a alcanzar el umbral de los desembolsos por %1, %2: el saldo es %3, faltan %4.</translation>
    </message>
    <message>
        <source>It waits for the threshold of %1: the balance is %2, %3 is missing.</source>
        <translation>Espera a alcanzar el umbral de %1: el saldo es %2, faltan %3.</translation>
    </message>
    <message>
        <source>the participant&apos;s balance is not above zero; later rewards make it up first</source>
        <translation>el saldo del participante no es superior a cero; las recompensas posteriores lo compensan primero</translation>
    </message>
    <message>
        <source>the participant is suspended, until a person lets them back</source>
        <translation>el participante está suspendido, hasta que una persona lo readmita</translation>
    </message>
    <message>
        <source>no exchange rate of its day is stored, until one is added</source>
        <translation>no hay ningún tipo de cambio guardado de ese día, hasta que se añada uno</translation>
    </message>
    <message>
        <source>the customer already has a discount, until that ends</source>
        <translation>el cliente ya tiene un descuento, hasta que este termine</translation>
    </message>
    <message>
        <source>the provider knows no customer to give it to</source>
        <translation>el proveedor no conoce ningún cliente a quien darla</translation>
    </message>
    <message>
        <source>the first synchronisation of the connection is not complete</source>
        <translation>la primera sincronización de la conexión no está completa</translation>
    </message>
    <message>
        <source>the last attempt was stopped by %1</source>
        <translation>el último intento se detuvo (%1)</translation>
    </message>
    <message>
        <source>It waits for the first synchronisation of its connection to be complete; until then it may still change.</source>
        <translation>Espera a que se complete la primera sincronización de su conexión; hasta entonces aún puede cambiar.</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>Espera: %1.</translation>
    </message>
    <message>
        <source>It waits for a person to approve it.</source>
        <translation>Espera a que una persona la apruebe.</translation>
    </message>
    <message>
        <source>The participant was erased (%1). How the amount came about is not kept; what is booked stays.</source>
        <translation>El participante se borró (%1). No se conserva cómo surgió el importe; lo contabilizado permanece.</translation>
    </message>
    <message>
        <source>%1 entered %2 %3 by hand: %4.</source>
        <translation>%1 introdujo %2 %3 a mano: %4.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (paid by %2)</source>
        <translation>%1 (pago con %2)</translation>
    </message>
    <message>
        <source>%1 %2 was billed at %3 and paid at %4: %5 of %6.</source>
        <translation>%1 %2: se facturó el %3 y se pagó el %4; %5 de %6.</translation>
    </message>
    <message>
        <source>Its tax is not known, so that the whole amount counts.</source>
        <translation>No se conoce su impuesto, así que cuenta el importe íntegro.</translation>
    </message>
    <message>
        <source>%1 (tax %2 on top)</source>
        <translation>%1 (más impuesto de %2)</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5, split over the lines by largest remainder.</source>
        <translation>Base: neto %1, tras descuentos y sin impuestos, × %2 pagados / %3 solicitados = %4; redondeado (mitades a la cifra par): %5, repartido entre las líneas por el método del resto mayor.</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5.</source>
        <translation>Base: neto %1, tras descuentos y sin impuestos, × %2 pagados / %3 solicitados = %4; redondeado (mitades a la cifra par): %5.</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2, at most the base of %3 = %4</source>
        <translation>%1 %2, como máximo la base de %3 = %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The campaign was %1 when it was billed, at %2.</source>
        <translation>La campaña estaba %1 cuando se facturó, el %2.</translation>
    </message>
    <message>
        <source>The campaign was %1 at the time of the touch, %2, so that no new referral could start.</source>
        <translation>La campaña estaba %1 en el momento del contacto, el %2, así que no podía empezar ningún referido nuevo.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 equivalen a %2</translation>
    </message>
    <message>
        <source>Paid out in %1: %2 at the rate %3 of %4 (%5).</source>
        <translation>Pago en %1: %2 al tipo de cambio %3 del %4 (%5).</translation>
    </message>
    <message>
        <source>Held for %1 days after payment because a line covers six months or more: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Espera de %1 días tras el pago porque una línea abarca seis meses o más: pagado el %2 (%3) + %1 días = %4, desde su primer instante: exigible el %5.</translation>
    </message>
    <message>
        <source>Held for %1 days after payment: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Espera de %1 días tras el pago: pagado el %2 (%3) + %1 días = %4, desde su primer instante: exigible el %5.</translation>
    </message>
    <message>
        <source>%1: takes nothing while it is so.</source>
        <translation>%1: mientras siga así, no resta nada.</translation>
    </message>
    <message>
        <source>%1, of which %2 without tax was not refunded</source>
        <translation>%1, de los que no se reembolsaron %2 sin impuestos</translation>
    </message>
    <message>
        <source>%1, of which %2 counts: no more can go back than was paid</source>
        <translation>%1, de los que cuentan %2: no puede devolverse más de lo que se pagó</translation>
    </message>
    <message>
        <source>%1: base %2 → %3</source>
        <translation>%1: base %2 → %3</translation>
    </message>
    <message>
        <source>%1, reward %2 → %3: takes %4.</source>
        <translation>%1, recompensa %2 → %3: resta %4.</translation>
    </message>
    <message>
        <source>%1, the reward stays.</source>
        <translation>%1, la recompensa se mantiene.</translation>
    </message>
    <message>
        <source>%1, the reward is void.</source>
        <translation>%1, la recompensa queda anulada.</translation>
    </message>
    <message>
        <source>%1 and %2 net was credited</source>
        <translation>%1 y se abonaron %2 netos con notas de crédito</translation>
    </message>
    <message>
        <source>%1: base %2</source>
        <translation>%1: base %2</translation>
    </message>
    <message>
        <source>%1, reward %2 instead of %3.</source>
        <translation>%1, recompensa %2 en lugar de %3.</translation>
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
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>It is not netted against money: taking a credit back is for a person to approve, never automatic.</source>
        <translation>No se compensa con dinero: retirar un crédito lo aprueba una persona, nunca de forma automática.</translation>
    </message>
    <message>
        <source>Of everything that went out too much, the participant still owes back %1: it is taken off what they are paid next in %2, or written off.</source>
        <translation>De todo lo que salió de más, el participante aún tiene por devolver %1: se descuenta de lo próximo que se le pague en %2, o se condona.</translation>
    </message>
    <message>
        <source>All of it has been taken off later payments in %1, or was written off.</source>
        <translation>Todo ello se ha descontado de pagos posteriores en %1, o se ha condonado.</translation>
    </message>
    <message>
        <source>The payment belongs to an invoice or order that was seen later; that sale counts in its place.</source>
        <translation>El pago pertenece a una factura o a un pedido que se vio más tarde; esa venta cuenta en su lugar.</translation>
    </message>
    <message>
        <source>A reward for it had gone out before. It stays with who was given it; nothing is owed a second time.</source>
        <translation>Ya se había dado antes una recompensa por ello. Se queda con quien la recibió; no se debe nada por segunda vez.</translation>
    </message>
    <message>
        <source>It had earned something here, but nothing is left of it: what it was given for went back, or is no longer reached.</source>
        <translation>Había generado algo aquí, pero no queda nada: aquello por lo que se dio se devolvió o ya no se alcanza.</translation>
    </message>
</context>
<context>
    <name>rd::PayoutFormat</name>
    <message>
        <source>Cashfree bulk transfer file</source>
        <translation>Archivo de transferencias masivas de Cashfree</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Cashfree</source>
        <translation>Primera línea de la plantilla descargada de Cashfree</translation>
    </message>
    <message>
        <source>Cashfree does not publish the columns of this file: take the header from the sample you download there and try one transfer first.</source>
        <translation>Cashfree no publica las columnas de este archivo: tome el encabezado del ejemplo que descargue allí y pruebe primero con una transferencia.</translation>
    </message>
    <message>
        <source>CSV for any bank or service</source>
        <translation>CSV para cualquier banco o servicio</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets (yes or no)</source>
        <translation>Empezar con una marca de orden de bytes, para hojas de cálculo (yes o no)</translation>
    </message>
    <message>
        <source>ACH credits (NACHA)</source>
        <translation>Abonos ACH (NACHA)</translation>
    </message>
    <message>
        <source>Routing number (ABA) of the bank that takes the file</source>
        <translation>Número de ruta (ABA) del banco que recibe el archivo</translation>
    </message>
    <message>
        <source>Name of that bank</source>
        <translation>Nombre de ese banco</translation>
    </message>
    <message>
        <source>Origin number assigned by the bank, ten signs</source>
        <translation>Número de origen asignado por el banco, diez caracteres</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Company number, ten signs; the origin where it is left out</source>
        <translation>Número de empresa, diez caracteres; si se omite, el de origen</translation>
    </message>
    <message>
        <source>Routing number of the bank that pays; the destination where it is left out</source>
        <translation>Número de ruta del banco que paga; si se omite, el de destino</translation>
    </message>
    <message>
        <source>PPD for persons, CCD for companies</source>
        <translation>PPD para personas, CCD para empresas</translation>
    </message>
    <message>
        <source>What receivers read, ten signs</source>
        <translation>Lo que leen los destinatarios, diez caracteres</translation>
    </message>
    <message>
        <source>Letter of this file among those of one day; made from the batch&apos;s number where it is left out</source>
        <translation>Letra de este archivo entre los del mismo día; si se omite, se forma con el número del lote</translation>
    </message>
    <message>
        <source>Write the note of each payout as an addenda record (yes or no)</source>
        <translation>Escribir la nota de cada desembolso como registro de adenda (yes o no)</translation>
    </message>
    <message>
        <source>Line ends (crlf or lf)</source>
        <translation>Fin de línea (crlf o lf)</translation>
    </message>
    <message>
        <source>Many banks want a balancing debit entry: this file holds none. Ask yours.</source>
        <translation>Muchos bancos exigen un asiento de cargo que cuadre: este archivo no lo lleva. Pregunte al suyo.</translation>
    </message>
    <message>
        <source>Batches that follow one another have different file letters, so that banks take two of one day.</source>
        <translation>Los lotes consecutivos llevan letras de archivo distintas, para que los bancos acepten dos del mismo día.</translation>
    </message>
    <message>
        <source>PayPal payouts file</source>
        <translation>Archivo de desembolsos de PayPal</translation>
    </message>
    <message>
        <source>Decimal mark of the sending PayPal account (point or comma)</source>
        <translation>Signo decimal de la cuenta de PayPal que envía (point o comma)</translation>
    </message>
    <message>
        <source>Amounts have the decimal mark of the sending account&apos;s country (setting decimal-mark): look at it once.</source>
        <translation>Los importes llevan el signo decimal del país de la cuenta que envía (ajuste decimal-mark): compruébelo una vez.</translation>
    </message>
    <message>
        <source>PayPal pays BRL and MYR inside the country only.</source>
        <translation>PayPal paga BRL y MYR solo dentro del país.</translation>
    </message>
    <message>
        <source>A file uploaded twice pays twice: PayPal does not promise to notice.</source>
        <translation>Un archivo subido dos veces paga dos veces: PayPal no garantiza que lo detecte.</translation>
    </message>
    <message>
        <source>RazorpayX bulk payout file</source>
        <translation>Archivo de desembolsos masivos de RazorpayX</translation>
    </message>
    <message>
        <source>How banks move the money (auto: the first that takes the amount)</source>
        <translation>Cómo mueven los bancos el dinero (auto: el primero que admita el importe)</translation>
    </message>
    <message>
        <source>First line of the template downloaded from RazorpayX</source>
        <translation>Primera línea de la plantilla descargada de RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX publishes the limits of this file and its result report, not the words of its header, which are known from independent projects: compare them with the template of your dashboard and try one payout first.</source>
        <translation>RazorpayX publica los límites de este archivo y su informe de resultados, pero no las palabras de su encabezado, que se conocen por proyectos independientes: compárelas con la plantilla de su panel y pruebe primero con un desembolso.</translation>
    </message>
    <message>
        <source>Purpose and debit account are chosen at RazorpayX. A file is never queued: without enough balance its payouts fail.</source>
        <translation>La finalidad y la cuenta de cargo se eligen en RazorpayX. Un archivo nunca queda en cola: sin saldo suficiente, sus desembolsos fallan.</translation>
    </message>
    <message>
        <source>SEPA credit transfers (pain.001)</source>
        <translation>Transferencias SEPA (pain.001)</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>Nombre de la cuenta que paga</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation>IBAN de la cuenta que paga</translation>
    </message>
    <message>
        <source>BIC of its bank (most banks do not need it)</source>
        <translation>BIC de su banco (la mayoría de los bancos no lo necesita)</translation>
    </message>
    <message>
        <source>Book the file as one sum (yes or no)</source>
        <translation>Contabilizar el archivo como una sola suma (yes o no)</translation>
    </message>
    <message>
        <source>Version of the file; older banks take .03</source>
        <translation>Versión del archivo; los bancos más antiguos aceptan .03</translation>
    </message>
    <message>
        <source>Letters that SEPA does not know are written in others; each change is shown.</source>
        <translation>Las letras que SEPA no conoce se escriben con otras; se muestra cada cambio.</translation>
    </message>
    <message>
        <source>Tremendous bulk order file</source>
        <translation>Archivo de pedido masivo de Tremendous</translation>
    </message>
    <message>
        <source>Currency of the order at Tremendous: the file holds none</source>
        <translation>Moneda del pedido en Tremendous: el archivo no la lleva</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Tremendous</source>
        <translation>Primera línea de la plantilla descargada de Tremendous</translation>
    </message>
    <message>
        <source>Tremendous does not publish the columns of this file: take the header from the template you download there and try one reward first.</source>
        <translation>Tremendous no publica las columnas de este archivo: tome el encabezado de la plantilla que descargue allí y pruebe primero con una recompensa.</translation>
    </message>
    <message>
        <source>The currency is chosen at Tremendous, it does not stand in the file.</source>
        <translation>La moneda se elige en Tremendous; no figura en el archivo.</translation>
    </message>
    <message>
        <source>Wise batch payment file</source>
        <translation>Archivo de pagos por lotes de Wise</translation>
    </message>
    <message>
        <source>Currency the transfers are paid from</source>
        <translation>Moneda desde la que se pagan las transferencias</translation>
    </message>
    <message>
        <source>PERSON or BUSINESS</source>
        <translation>PERSON o BUSINESS</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Wise</source>
        <translation>Primera línea de la plantilla descargada de Wise</translation>
    </message>
    <message>
        <source>The header of Wise&apos;s bank template depends on the currencies chosen there: start from a template you downloaded.</source>
        <translation>El encabezado de la plantilla bancaria de Wise depende de las monedas elegidas allí: parta de una plantilla que haya descargado.</translation>
    </message>
    <message>
        <source>Uploading does not pay: Wise shows errors by row, paying is a separate step.</source>
        <translation>Subir el archivo no paga: Wise muestra los errores por fila y pagar es un paso aparte.</translation>
    </message>
    <message>
        <source>A receiver has one week to take the money, then it comes back.</source>
        <translation>Un destinatario tiene una semana para aceptar el dinero; después vuelve.</translation>
    </message>
    <message>
        <source>The account columns of this currency are not published by Wise: take the header from a template you downloaded.</source>
        <translation>Wise no publica las columnas de cuenta de esta moneda: tome el encabezado de una plantilla que haya descargado.</translation>
    </message>
    <message>
        <source>Wise asks for the receiver&apos;s address where the source is USD or AUD, or the target USD, PHP, THB or TRY: complete it there.</source>
        <translation>Wise pide la dirección del destinatario si el origen es USD o AUD, o el destino USD, PHP, THB o TRY: complétela allí.</translation>
    </message>
    <message>
        <source>Excel workbook for any bank or service</source>
        <translation>Libro de Excel para cualquier banco o servicio</translation>
    </message>
    <message>
        <source>What became of the payouts is read back from a CSV file: save a workbook as CSV first.</source>
        <translation>El resultado de los desembolsos se lee de un archivo CSV: guarde antes el libro como CSV.</translation>
    </message>
</context>
<context>
    <name>rd::Permission</name>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Sin él no se puede leer ningún pedido: no se puede recompensar nada.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Los pedidos de hace más de 60 días quedan ocultos: no se conocen las compras anteriores de un cliente ni se ven los reembolsos de pedidos más antiguos.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>No se pueden leer los clientes: los referidos se encuentran solo por códigos y enlaces, no por correo, etiqueta ni metacampo.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Los productos no tienen nombre, y no se pueden comprobar las reglas para productos concretos.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Los códigos de descuento no se pueden leer ni adoptar.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>No se puede crear ningún código de descuento, ni para un participante ni como recompensa.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>No se puede dar ninguna tarjeta de regalo: no se podría poner a nombre de su destinatario.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>No se puede dar ninguna tarjeta de regalo.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>No se puede dar crédito en tienda: no se puede comprobar lo que recibió una cuenta.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>No se puede dar crédito en tienda.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Pídaselo a Shopify en el Dev Dashboard: la app, API access, “Read all orders”. Después publique una versión con este permiso.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Pida al soporte de Shopify que lo permita para esta app.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Añada el permiso %1 a la app en el Dev Dashboard, publique la versión y confírmelo en la tienda.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Añada el permiso %1 a la app en la administración de la tienda: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Los nombres y direcciones de correo de los clientes están ocultos: no se reconoce a nadie por el correo, ni a un cliente referido ni a un participante que deba recibir una recompensa en la tienda.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>En el Dev Dashboard elija la app, API access, Protected customer data, y seleccione nombre y dirección de correo. Después sincronice todo de nuevo.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>Shopify los muestra a las apps creadas en la administración de la tienda a partir del plan Grow. Con un plan menor, use una app del Dev Dashboard. Después sincronice todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>rd::Said</name>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 necesita un motivo</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>un motivo tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>change balances</source>
        <translation>cambiar saldos</translation>
    </message>
    <message>
        <source>nobody changes an own balance</source>
        <translation>nadie cambia su propio saldo</translation>
    </message>
    <message>
        <source>Ask another approver or admin.</source>
        <translation>Pídalo a otro aprobador o administrador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 mode campaign</source>
        <translation>“%1” es una campaña en modo %2</translation>
    </message>
    <message>
        <source>Test and live money are apart; name a %1 mode campaign.</source>
        <translation>El dinero de prueba y el real van por separado; indique una campaña en modo %1.</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>no hay ninguna campaña “%1”</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Hay: %1</translation>
    </message>
    <message>
        <source>an adjustment of nothing changes nothing</source>
        <translation>un ajuste de cero no cambia nada</translation>
    </message>
    <message>
        <source>the amount is beyond all bounds</source>
        <translation>el importe supera todo límite</translation>
    </message>
    <message>
        <source>this participant was erased</source>
        <translation>este participante fue borrado</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>el participante %1</translation>
    </message>
    <message>
        <source>the %1 balance in %2 is not negative (%3)</source>
        <translation>el saldo en modo %1 en %2 no es negativo (%3)</translation>
    </message>
    <message>
        <source>Only what a participant owes back can be written off.</source>
        <translation>Solo se puede condonar lo que un participante debe devolver.</translation>
    </message>
    <message>
        <source>write-off %1 is %2 already</source>
        <translation>la condonación %1 ya consta como %2</translation>
    </message>
    <message>
        <source>there is no write-off %1</source>
        <translation>no hay ninguna condonación %1</translation>
    </message>
    <message>
        <source>who asked for a write-off does not approve it</source>
        <translation>quien pidió una condonación no la aprueba</translation>
    </message>
    <message>
        <source>nothing is owed back any more</source>
        <translation>ya no hay nada por devolver</translation>
    </message>
    <message>
        <source>Refuse the request.</source>
        <translation>Rechace la solicitud.</translation>
    </message>
    <message>
        <source>stopped; the next run goes on from here</source>
        <translation>detenido; la próxima ejecución continúa desde aquí</translation>
    </message>
    <message>
        <source>connections: there is no connection &quot;%1&quot;</source>
        <translation>connections: no hay ninguna conexión “%1”</translation>
    </message>
    <message>
        <source>Connect a provider first.</source>
        <translation>Conecte primero un proveedor.</translation>
    </message>
    <message>
        <source>connections: &quot;%1&quot; is a %2 mode connection, the others are not</source>
        <translation>connections: “%1” es una conexión en modo %2, las demás no</translation>
    </message>
    <message>
        <source>Make one campaign for test and one for live mode.</source>
        <translation>Cree una campaña para el modo de prueba y otra para el modo real.</translation>
    </message>
    <message>
        <source>connections: name at least one connection</source>
        <translation>connections: indique al menos una conexión</translation>
    </message>
    <message>
        <source>campaign &quot;%1&quot; is a %2 mode campaign and stays one</source>
        <translation>la campaña “%1” está en modo %2 y sigue en él</translation>
    </message>
    <message>
        <source>Use another name for the %1 mode campaign.</source>
        <translation>Use otro nombre para la campaña en modo %1.</translation>
    </message>
    <message>
        <source>kind: &quot;%1&quot; is not accepted: campaign &quot;%2&quot; is of kind &quot;%3&quot;, and a campaign keeps its kind</source>
        <translation>kind: “%1” no se acepta: la campaña “%2” es del tipo “%3” y una campaña conserva su tipo</translation>
    </message>
    <message>
        <source>Make a new campaign with another name for the other kind.</source>
        <translation>Cree una campaña nueva con otro nombre para el otro tipo.</translation>
    </message>
    <message>
        <source>%1 of kind %2 can only be marked as issued by hand through its connections: rewards issue --via manual.</source>
        <translation>%1 del tipo %2 solo se puede marcar como emitida a mano con sus conexiones: rewards issue --via manual.</translation>
    </message>
    <message>
        <source>The referrer&apos;s reward</source>
        <translation>La recompensa del referidor</translation>
    </message>
    <message>
        <source>The referee&apos;s reward</source>
        <translation>La recompensa del cliente referido</translation>
    </message>
    <message>
        <source>The reward of milestone %1</source>
        <translation>La recompensa del hito %1</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>cambiar campañas</translation>
    </message>
    <message>
        <source>stopped while writing rewards</source>
        <translation>detenido al escribir recompensas</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock the keychain, then repeat.</source>
        <translation>Desbloquee el llavero y repita.</translation>
    </message>
    <message>
        <source>there is no keychain service</source>
        <translation>no hay ningún servicio de llavero</translation>
    </message>
    <message>
        <source>Start a keychain service.</source>
        <translation>Inicie un servicio de llavero.</translation>
    </message>
    <message>
        <source>the key that signs these books is not in this computer&apos;s keychain</source>
        <translation>la clave que firma estos libros no está en el llavero de este equipo</translation>
    </message>
    <message>
        <source>If the books have moved to this computer for good: referral-desk verify --restored.</source>
        <translation>Si los libros se han trasladado definitivamente a este equipo: referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain knows no end of these books</source>
        <translation>el llavero de este equipo no conoce ningún final de estos libros</translation>
    </message>
    <message>
        <source>the chain is not the one the keychain knows</source>
        <translation>la cadena no es la que conoce el llavero</translation>
    </message>
    <message>
        <source>confirm that books were brought back</source>
        <translation>confirmar que se recuperaron los libros</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 %2 by the provider&apos;s clock</source>
        <translation>el reloj de este equipo va %1 %2 según el reloj del proveedor</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 before the newest entry of the books</source>
        <translation>el reloj de este equipo va %1 por detrás del último asiento de los libros</translation>
    </message>
    <message>
        <source>refunded: %1 before, %2 now</source>
        <translation>reembolsado: %1 antes, %2 ahora</translation>
    </message>
    <message>
        <source>we owe it in %1</source>
        <translation>lo debemos en %1</translation>
    </message>
    <message>
        <source>we say %1 %2; &quot;rewards explain %3&quot; shows why</source>
        <translation>según nosotros, %1 %2; “rewards explain %3” muestra por qué</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>not in their file</source>
        <translation>no está en su archivo</translation>
    </message>
    <message>
        <source>Connect %1 again, or set %2 for this run.</source>
        <translation>Vuelva a conectar %1 o defina %2 para esta ejecución.</translation>
    </message>
    <message>
        <source>a connection cannot be called &quot;%1&quot;</source>
        <translation>una conexión no se puede llamar “%1”</translation>
    </message>
    <message>
        <source>%1 holds another secret; choose another name.</source>
        <translation>%1 contiene otro secreto; elija otro nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a connection</source>
        <translation>“%1” no es un nombre de conexión válido</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits and dashes.</source>
        <translation>Use de 1 a 40 letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; for this provider</source>
        <translation>este proveedor no tiene la opción “%1”</translation>
    </message>
    <message>
        <source>It takes none.</source>
        <translation>No admite ninguna.</translation>
    </message>
    <message>
        <source>the address %1 has more than a host</source>
        <translation>la dirección %1 tiene algo más que un host</translation>
    </message>
    <message>
        <source>Give it as %1, without what follows; paths such as /v1/ are added to it.</source>
        <translation>Indíquela como %1, sin lo que sigue; las rutas como /v1/ se le añaden.</translation>
    </message>
    <message>
        <source>the key of %1 was stored, but the keychain no longer has it</source>
        <translation>la clave de %1 se guardó, pero el llavero ya no la tiene</translation>
    </message>
    <message>
        <source>there is no stored key for %1</source>
        <translation>no hay ninguna clave guardada para %1</translation>
    </message>
    <message>
        <source>the keychain is locked; the key of %1 cannot be read</source>
        <translation>el llavero está bloqueado; no se puede leer la clave de %1</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set %1 for this run.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo, o defina %1 para esta ejecución.</translation>
    </message>
    <message>
        <source>there is no keychain service to read the key of %1 from</source>
        <translation>no hay ningún servicio de llavero del que leer la clave de %1</translation>
    </message>
    <message>
        <source>Start a keychain service, or set %1 for this run.</source>
        <translation>Inicie un servicio de llavero o defina %1 para esta ejecución.</translation>
    </message>
    <message>
        <source>%1 belongs to account %2, this key to %3</source>
        <translation>%1 pertenece a la cuenta %2, esta clave a %3</translation>
    </message>
    <message>
        <source>Use a key of the same account, or another connection name.</source>
        <translation>Use una clave de la misma cuenta u otro nombre de conexión.</translation>
    </message>
    <message>
        <source>%1 is a %2 mode connection, this is a %3 mode key</source>
        <translation>%1 es una conexión en modo %2, esta es una clave en modo %3</translation>
    </message>
    <message>
        <source>Test and live mode are two connections; use another name.</source>
        <translation>El modo de prueba y el real son dos conexiones; use otro nombre.</translation>
    </message>
    <message>
        <source>account %1 (%2) is already connected as %3</source>
        <translation>la cuenta %1 (%2) ya está conectada como %3</translation>
    </message>
    <message>
        <source>Use the name %1 to renew its key.</source>
        <translation>Use el nombre %1 para renovar su clave.</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>no hay ningún proveedor “%1”</translation>
    </message>
    <message>
        <source>change connections</source>
        <translation>cambiar conexiones</translation>
    </message>
    <message>
        <source>no key was given for %1</source>
        <translation>no se indicó ninguna clave para %1</translation>
    </message>
    <message>
        <source>%1 is a connection to %2</source>
        <translation>%1 es una conexión con %2</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Use otro nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pace</source>
        <translation>“%1” no es un ritmo válido</translation>
    </message>
    <message>
        <source>This provider has none to choose.</source>
        <translation>Este proveedor no tiene ninguno que elegir.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>no hay ninguna conexión “%1”</translation>
    </message>
    <message>
        <source>There are none yet: connect a provider first.</source>
        <translation>Aún no hay ninguna: conecte primero un proveedor.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 está desconectado</translation>
    </message>
    <message>
        <source>stopped; the next sync goes on from here</source>
        <translation>detenido; la próxima sincronización continúa desde aquí</translation>
    </message>
    <message>
        <source>the key may not read %1; rewards stay provisional without it</source>
        <translation>la clave no puede leer %1; sin ello las recompensas son provisionales</translation>
    </message>
    <message>
        <source>Give the key this permission at the provider, then sync again.</source>
        <translation>Dele a la clave este permiso en el proveedor y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>kind was %1 (%2)</source>
        <translation>el tipo era %1 (%2)</translation>
    </message>
    <message>
        <source>the outcome of %1 requests is not known yet</source>
        <translation>aún no se conoce el resultado de %1 peticiones</translation>
    </message>
    <message>
        <source>Issue again to look them up, then erase.</source>
        <translation>Emita de nuevo para buscarlas y después borre.</translation>
    </message>
    <message>
        <source>%1 rewards are still owed</source>
        <translation>aún se deben %1 recompensas</translation>
    </message>
    <message>
        <source>Issue or reject them first.</source>
        <translation>Emítalas o rechácelas primero.</translation>
    </message>
    <message>
        <source>a write-off waits for a decision</source>
        <translation>una condonación espera una decisión</translation>
    </message>
    <message>
        <source>Approve or refuse it first.</source>
        <translation>Apruébela o rechácela primero.</translation>
    </message>
    <message>
        <source>%1 %2 are owed back in %3 mode</source>
        <translation>hay %1 %2 por devolver en modo %3</translation>
    </message>
    <message>
        <source>Write them off first.</source>
        <translation>Condónelos primero.</translation>
    </message>
    <message>
        <source>erasing a person needs a reason</source>
        <translation>borrar a una persona necesita un motivo</translation>
    </message>
    <message>
        <source>erase people</source>
        <translation>borrar personas</translation>
    </message>
    <message>
        <source>this person was erased already</source>
        <translation>esta persona ya fue borrada</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>no hay ningún miembro “%1”</translation>
    </message>
    <message>
        <source>%1 is %2 and may not %3</source>
        <translation>%1 es %2 y no puede %3</translation>
    </message>
    <message>
        <source>Ask a member with the role %1.</source>
        <translation>Pídalo a un miembro con la función %1.</translation>
    </message>
    <message>
        <source>%1 has a passphrase, and it was not given</source>
        <translation>%1 tiene una frase de contraseña, y no se indicó</translation>
    </message>
    <message>
        <source>Give it at the prompt, or as a line of standard input.</source>
        <translation>Indíquela cuando se pida o como una línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>this is not the passphrase of %1</source>
        <translation>esta no es la frase de contraseña de %1</translation>
    </message>
    <message>
        <source>Try again; an admin can set a new one with members passphrase.</source>
        <translation>Inténtelo de nuevo; un administrador puede definir otra con members passphrase.</translation>
    </message>
    <message>
        <source>too many wrong passphrases for %1; the next try is possible in %2 s</source>
        <translation>demasiadas frases de contraseña incorrectas para %1; el próximo intento es posible en %2 s</translation>
    </message>
    <message>
        <source>Wait, or ask an admin to set a new one.</source>
        <translation>Espere o pida a un administrador que defina otra.</translation>
    </message>
    <message>
        <source>the key that %1 signs with is not in this computer&apos;s keychain</source>
        <translation>la clave con la que firma %1 no está en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Decide on the computer that has it.</source>
        <translation>Decida en el equipo que la tiene.</translation>
    </message>
    <message>
        <source>it is not signed, though the member had a key</source>
        <translation>no está firmado, aunque el miembro tenía una clave</translation>
    </message>
    <message>
        <source>it is signed with a key that is not the member&apos;s</source>
        <translation>está firmado con una clave que no es la del miembro</translation>
    </message>
    <message>
        <source>the signature is not one over these values</source>
        <translation>la firma no corresponde a estos valores</translation>
    </message>
    <message>
        <source>the key that %1 signs with is in the keychain, and that is locked</source>
        <translation>la clave con la que firma %1 está en el llavero, y este está bloqueado</translation>
    </message>
    <message>
        <source>a member&apos;s name has 1 to %1 visible characters</source>
        <translation>el nombre de un miembro tiene de 1 a %1 caracteres visibles</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>esto no es una dirección de correo</translation>
    </message>
    <message>
        <source>change the members</source>
        <translation>cambiar los miembros</translation>
    </message>
    <message>
        <source>%1 is the only admin and stays</source>
        <translation>%1 es el único administrador y se queda</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>Añada primero otro administrador.</translation>
    </message>
    <message>
        <source>set another member&apos;s passphrase</source>
        <translation>definir la frase de contraseña de otro miembro</translation>
    </message>
    <message>
        <source>a passphrase has at least %1 characters</source>
        <translation>una frase de contraseña tiene al menos %1 caracteres</translation>
    </message>
    <message>
        <source>Several words are easier to keep than a short riddle.</source>
        <translation>Varias palabras son más fáciles de recordar que un acertijo corto.</translation>
    </message>
    <message>
        <source>there is no %1 mode connection</source>
        <translation>no hay ninguna conexión en modo %1</translation>
    </message>
    <message>
        <source>is no currency code (USD)</source>
        <translation>no es un código de moneda (USD)</translation>
    </message>
    <message>
        <source>is not more than 0, or beyond all bounds</source>
        <translation>no es mayor que 0, o supera todo límite</translation>
    </message>
    <message>
        <source>is no date between 2000 and 2100 (2026-05-01)</source>
        <translation>no es una fecha entre 2000 y 2100 (2026-05-01)</translation>
    </message>
    <message>
        <source>is empty; it is what keeps a row from counting twice</source>
        <translation>está vacío; es lo que impide que una fila cuente dos veces</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>belongs to no participant</source>
        <translation>no pertenece a ningún participante</translation>
    </message>
    <message>
        <source>belongs to another participant than participant_email</source>
        <translation>pertenece a otro participante que participant_email</translation>
    </message>
    <message>
        <source>is empty, and so is customer_id; one of them is needed</source>
        <translation>está vacío, y también customer_id; se necesita uno de los dos</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>is needed where there is not exactly one %1 mode connection</source>
        <translation>es necesario si no hay exactamente una conexión en modo %1</translation>
    </message>
    <message>
        <source>is empty, and so is participant_code; one of them is needed</source>
        <translation>está vacío, y también participant_code; se necesita uno de los dos</translation>
    </message>
    <message>
        <source>is empty, and so is sold_at; one of them is needed</source>
        <translation>está vacío, y también sold_at; se necesita uno de los dos</translation>
    </message>
    <message>
        <source>is known with other values; what was entered stays</source>
        <translation>ya se conoce con otros valores; lo introducido se mantiene</translation>
    </message>
    <message>
        <source>enter sales and payments</source>
        <translation>introducir ventas y pagos</translation>
    </message>
    <message>
        <source>%1 conversions added</source>
        <translation>%1 conversiones añadidas</translation>
    </message>
    <message>
        <source>%1 commissions added</source>
        <translation>%1 comisiones añadidas</translation>
    </message>
    <message>
        <source>is the same person as line %1</source>
        <translation>es la misma persona que la línea %1</translation>
    </message>
    <message>
        <source>is no two-letter country code (DE)</source>
        <translation>no es un código de país de dos letras (DE)</translation>
    </message>
    <message>
        <source>is none of applied, active, suspended, left</source>
        <translation>no es ninguno de applied, active, suspended, left</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to somebody else</source>
        <translation>“%1” pertenece a otra persona</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 skipped</source>
        <translation>%1 añadidos, %2 cambiados, %3 sin cambios, %4 omitidos</translation>
    </message>
    <message>
        <source>import participants</source>
        <translation>importar participantes</translation>
    </message>
    <message>
        <source>import referrals</source>
        <translation>importar referidos</translation>
    </message>
    <message>
        <source>import exchange rates</source>
        <translation>importar tipos de cambio</translation>
    </message>
    <message>
        <source>%1 is the id of one participant and the code of another</source>
        <translation>%1 es el id de un participante y el código de otro</translation>
    </message>
    <message>
        <source>Name the one you mean by e-mail address.</source>
        <translation>Indique con la dirección de correo a cuál se refiere.</translation>
    </message>
    <message>
        <source>Name one by id, e-mail address or code.</source>
        <translation>Indique uno por id, dirección de correo o código.</translation>
    </message>
    <message>
        <source>an assignment by hand needs a reason</source>
        <translation>una asignación a mano necesita un motivo</translation>
    </message>
    <message>
        <source>assign customers</source>
        <translation>asignar clientes</translation>
    </message>
    <message>
        <source>name the customer by the provider&apos;s id or by e-mail address</source>
        <translation>indique el cliente por el id del proveedor o por la dirección de correo</translation>
    </message>
    <message>
        <source>no provider has shown the customer &quot;%1&quot; so far</source>
        <translation>ningún proveedor ha mostrado hasta ahora el cliente “%1”</translation>
    </message>
    <message>
        <source>Check it against the provider&apos;s list and sync first; referrals import keeps customers who are still to come.</source>
        <translation>Compárelo con la lista del proveedor y sincronice primero; referrals import conserva los clientes que aún están por llegar.</translation>
    </message>
    <message>
        <source>is no currency of ISO 4217 (USD)</source>
        <translation>no es una moneda de ISO 4217 (USD)</translation>
    </message>
    <message>
        <source>is no other currency of ISO 4217 (EUR)</source>
        <translation>no es otra moneda de ISO 4217 (EUR)</translation>
    </message>
    <message>
        <source>has to say where the rate comes from, in 1 to 200 characters</source>
        <translation>debe decir de dónde viene el tipo de cambio, en 1 a 200 caracteres</translation>
    </message>
    <message>
        <source>names this date and pair of currencies a second time</source>
        <translation>indica por segunda vez esta fecha y este par de monedas</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns</source>
        <translation>%1 tiene más de %2 columnas</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows</source>
        <translation>%1 tiene más de %2 filas</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divida el archivo.</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1: la columna %2 aparece dos veces</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>tiene %1 celdas, el encabezado %2</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>is empty; an e-mail address is needed</source>
        <translation>está vacío; se necesita una dirección de correo</translation>
    </message>
    <message>
        <source>is no e-mail address (name@example.com)</source>
        <translation>no es una dirección de correo (name@example.com)</translation>
    </message>
    <message>
        <source>has a code of more than %1 characters</source>
        <translation>tiene un código de más de %1 caracteres</translation>
    </message>
    <message>
        <source>has a code with other characters than letters, digits, dash, dot and underscore</source>
        <translation>tiene un código con otros caracteres que letras, cifras, guion, punto y guion bajo</translation>
    </message>
    <message>
        <source>is not between 2000 and 2100</source>
        <translation>no está entre 2000 y 2100</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 no tiene la columna %2</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>La primera fila debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>the sum of the rewards is beyond the largest amount kept</source>
        <translation>la suma de las recompensas supera el mayor importe que se guarda</translation>
    </message>
    <message>
        <source>choose a shorter time with --from and --to</source>
        <translation>elija un periodo más corto con --from y --to</translation>
    </message>
    <message>
        <source>The campaign is new: every participant is taken to be in it.</source>
        <translation>La campaña es nueva: se supone que todos los participantes están en ella.</translation>
    </message>
    <message>
        <source>The document&apos;s state is %1; it is computed as if it were active.</source>
        <translation>El estado del documento es %1; se calcula como si estuviera activo.</translation>
    </message>
    <message>
        <source>The document starts at %1: of what is stored nothing earns by it.</source>
        <translation>El documento empieza el %1: nada de lo guardado genera según él.</translation>
    </message>
    <message>
        <source>Payments have not been read for the metadata keys %1; what they say is missing here and counts once the document is applied.</source>
        <translation>Los pagos no se han leído para las claves de metadatos %1; lo que indican falta aquí y cuenta una vez aplicado el documento.</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>el último día es anterior al primero</translation>
    </message>
    <message>
        <source>Run sync again.</source>
        <translation>Ejecute de nuevo la sincronización.</translation>
    </message>
    <message>
        <source>%1: the provider sent %2 mode objects to a %3 mode connection</source>
        <translation>%1: el proveedor envió objetos en modo %2 a una conexión en modo %3</translation>
    </message>
    <message>
        <source>Connect again with a key of the right mode.</source>
        <translation>Vuelva a conectar con una clave del modo correcto.</translation>
    </message>
    <message>
        <source>a page says there is more but holds nothing</source>
        <translation>una página dice que hay más, pero no contiene nada</translation>
    </message>
    <message>
        <source>the list does not go on (same place twice)</source>
        <translation>la lista no avanza (dos veces el mismo lugar)</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>la misma página llegó dos veces</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>la lista no termina</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed, %4 requests</source>
        <translation>%1 leídos, %2 nuevos, %3 cambiados, %4 peticiones</translation>
    </message>
    <message>
        <source>%1 is an event of %2 mode, %3 is a %4 mode connection</source>
        <translation>%1 es un evento en modo %2, %3 es una conexión en modo %4</translation>
    </message>
    <message>
        <source>%1 is an event of account %2, %3 belongs to %4</source>
        <translation>%1 es un evento de la cuenta %2, %3 pertenece a %4</translation>
    </message>
    <message>
        <source>the first sync of %1 is not complete</source>
        <translation>la primera sincronización de %1 no está completa</translation>
    </message>
    <message>
        <source>Run sync first: it lists everything, whatever the log says.</source>
        <translation>Sincronice primero: así se lista todo, diga lo que diga el registro.</translation>
    </message>
    <message>
        <source>there are several connections</source>
        <translation>hay varias conexiones</translation>
    </message>
    <message>
        <source>Say which one the log is of: %1.</source>
        <translation>Indique de cuál es el registro: %1.</translation>
    </message>
    <message>
        <source>%1 events are signed, and there is no signing secret of %2 to verify them</source>
        <translation>los eventos de %1 están firmados, y no hay ningún secreto de firma de %2 para verificarlos</translation>
    </message>
    <message>
        <source>It is the secret of the webhook endpoint, whsec_…, at Developers → Webhooks.</source>
        <translation>Es el secreto del endpoint del webhook, whsec_…, en Developers → Webhooks.</translation>
    </message>
    <message>
        <source>there is no active connection</source>
        <translation>no hay ninguna conexión activa</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>El estado</translation>
    </message>
    <message>
        <source>The connections</source>
        <translation>Las conexiones</translation>
    </message>
    <message>
        <source>The payout currency</source>
        <translation>La moneda de desembolso</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>La prioridad</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El comienzo</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>The touch that counts</source>
        <translation>El contacto que cuenta</translation>
    </message>
    <message>
        <source>The window in days</source>
        <translation>El plazo en días</translation>
    </message>
    <message>
        <source>The evidence accepted</source>
        <translation>La evidencia aceptada</translation>
    </message>
    <message>
        <source>The metadata keys</source>
        <translation>Las claves de metadatos</translation>
    </message>
    <message>
        <source>Whether existing customers count</source>
        <translation>Si cuentan los clientes existentes</translation>
    </message>
    <message>
        <source>Whether a later code moves the customer</source>
        <translation>Si un código posterior mueve al cliente</translation>
    </message>
    <message>
        <source>The least amount of a payment</source>
        <translation>El importe mínimo de un pago</translation>
    </message>
    <message>
        <source>The payment from which rewards arise</source>
        <translation>El pago a partir del cual surgen recompensas</translation>
    </message>
    <message>
        <source>What the referrer gets</source>
        <translation>Lo que recibe el referidor</translation>
    </message>
    <message>
        <source>What the new customer gets</source>
        <translation>Lo que recibe el cliente nuevo</translation>
    </message>
    <message>
        <source>The referrer&apos;s fixed amount</source>
        <translation>El importe fijo del referidor</translation>
    </message>
    <message>
        <source>The new customer&apos;s fixed amount</source>
        <translation>El importe fijo del cliente nuevo</translation>
    </message>
    <message>
        <source>The new customer&apos;s reward</source>
        <translation>La recompensa del cliente nuevo</translation>
    </message>
    <message>
        <source>The hold in days</source>
        <translation>La espera en días</translation>
    </message>
    <message>
        <source>The hold for intervals of six months or more, in days</source>
        <translation>La espera para intervalos de seis meses o más, en días</translation>
    </message>
    <message>
        <source>The least balance for cash</source>
        <translation>El saldo mínimo para efectivo</translation>
    </message>
    <message>
        <source>What a coupon does beside another discount</source>
        <translation>Lo que hace un cupón junto a otro descuento</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>La aprobación</translation>
    </message>
    <message>
        <source>Whether two persons approve</source>
        <translation>Si aprueban dos personas</translation>
    </message>
    <message>
        <source>The order changes, and the first rule that matches applies: %1.</source>
        <translation>El orden cambia, y se aplica la primera regla que coincide: %1.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1: nuevo; %2.</translation>
    </message>
    <message>
        <source>%1 is gone; it was: %2.</source>
        <translation>%1: desaparece; era %2.</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1: cambia de %2 a %3.</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>no es ni yes ni no</translation>
    </message>
    <message>
        <source>is empty; a fixed bond needs its beginning</source>
        <translation>está vacío; un vínculo fijo necesita su comienzo</translation>
    </message>
    <message>
        <source>a write-off needs a reason</source>
        <translation>una condonación necesita un motivo</translation>
    </message>
    <message>
        <source>a refusal needs a reason</source>
        <translation>un rechazo necesita un motivo</translation>
    </message>
    <message>
        <source>the customer is no e-mail address (name@example.com)</source>
        <translation>el cliente no es una dirección de correo (name@example.com)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Se acepta: %1</translation>
    </message>
    <message>
        <source>these books are no older copy; there is nothing to confirm</source>
        <translation>estos libros no son una copia anterior; no hay nada que confirmar</translation>
    </message>
    <message>
        <source>it was discarded</source>
        <translation>se descartó</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrado</translation>
    </message>
    <message>
        <source>whether its file was written is uncertain</source>
        <translation>es dudoso si se escribió su archivo</translation>
    </message>
    <message>
        <source>its file was written</source>
        <translation>su archivo se escribió</translation>
    </message>
    <message>
        <source>its file has not been written yet</source>
        <translation>su archivo aún no se ha escrito</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>está sellado</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>no está sellado</translation>
    </message>
    <message>
        <source>the batch cannot be %1: %2</source>
        <translation>el lote no puede quedar %1: %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a decimal text such as &quot;20&quot;</source>
        <translation>un texto decimal como &quot;20&quot;</translation>
    </message>
    <message>
        <source>rising numbers</source>
        <translation>números crecientes</translation>
    </message>
    <message>
        <source>a list of at least one tier, such as [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</source>
        <translation>una lista de al menos un tramo, como [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</translation>
    </message>
    <message>
        <source>exactly one of: percent flat tiers</source>
        <translation>exactamente uno de: percent flat tiers</translation>
    </message>
    <message>
        <source>&quot;per&quot; beside &quot;flat&quot;</source>
        <translation>&quot;per&quot; junto a &quot;flat&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside &quot;tiers&quot;</source>
        <translation>&quot;%1&quot; junto a &quot;tiers&quot;</translation>
    </message>
    <message>
        <source>true only beside &quot;flat&quot;</source>
        <translation>true solo junto a &quot;flat&quot;</translation>
    </message>
    <message>
        <source>1, or one of the two members</source>
        <translation>1, o uno de los dos miembros</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>exactly one of: percentOff amountOff</source>
        <translation>exactamente uno de: percentOff amountOff</translation>
    </message>
    <message>
        <source>a decimal text above &quot;0&quot;, such as &quot;20&quot;</source>
        <translation>un texto decimal superior a &quot;0&quot;, como &quot;20&quot;</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>&quot;months&quot; beside &quot;duration&quot;: &quot;repeating&quot;</source>
        <translation>&quot;months&quot; junto a &quot;duration&quot;: &quot;repeating&quot;</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the price</source>
        <translation>el id del precio en el proveedor</translation>
    </message>
    <message>
        <source>what the person gets, such as &quot;100 points&quot;</source>
        <translation>lo que recibe la persona, como &quot;100 points&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>a list of amounts, or rules in the campaign that compute one</source>
        <translation>una lista de importes, o reglas en la campaña que calculen uno</translation>
    </message>
    <message>
        <source>true only beside a referrer and a referee</source>
        <translation>true solo junto a un referidor y un cliente referido</translation>
    </message>
    <message>
        <source>what the participant gets, such as {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</source>
        <translation>lo que recibe el participante, como {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</translation>
    </message>
    <message>
        <source>%1: ranks from 1 on, in order</source>
        <translation>%1: puestos a partir del 1, en orden</translation>
    </message>
    <message>
        <source>the currency whose revenue is ranked, such as &quot;USD&quot;</source>
        <translation>la moneda cuyos ingresos se clasifican, como &quot;USD&quot;</translation>
    </message>
    <message>
        <source>&quot;currency&quot; beside &quot;by&quot;: &quot;revenue&quot;</source>
        <translation>&quot;currency&quot; junto a &quot;by&quot;: &quot;revenue&quot;</translation>
    </message>
    <message>
        <source>&quot;endsAt&quot;, or another period</source>
        <translation>&quot;endsAt&quot;, u otro periodo</translation>
    </message>
    <message>
        <source>at most %1 prizes</source>
        <translation>como máximo %1 premios</translation>
    </message>
    <message>
        <source>a list of at least one prize</source>
        <translation>una lista de al menos un premio</translation>
    </message>
    <message>
        <source>&quot;milestones&quot; with at least one element</source>
        <translation>&quot;milestones&quot; con al menos un elemento</translation>
    </message>
    <message>
        <source>the ranking, such as {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</source>
        <translation>la clasificación, como {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</translation>
    </message>
    <message>
        <source>&quot;leaderboard&quot; beside &quot;kind&quot;: &quot;leaderboard&quot;</source>
        <translation>&quot;leaderboard&quot; junto a &quot;kind&quot;: &quot;leaderboard&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>un importe como {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation>el nombre de la campaña</translation>
    </message>
    <message>
        <source>a list of at least one connection name</source>
        <translation>una lista de al menos un nombre de conexión</translation>
    </message>
    <message>
        <source>a later date</source>
        <translation>una fecha posterior</translation>
    </message>
    <message>
        <source>false; a lower percentage comes to the same</source>
        <translation>false; un porcentaje menor equivale a lo mismo</translation>
    </message>
    <message>
        <source>the head of the chain in the keychain cannot be read</source>
        <translation>no se puede leer en el llavero el extremo de la cadena</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>only letters A to Z, digits and dashes may stand in it</source>
        <translation>solo puede contener letras de la A a la Z, cifras y guiones</translation>
    </message>
    <message>
        <source>the pattern of codes cannot be used: %1</source>
        <translation>no se puede usar el patrón de códigos: %1</translation>
    </message>
    <message>
        <source>Letters, digits, dashes and {%1}, for example {name}{number}.</source>
        <translation>Letras, cifras, guiones y {%1}, por ejemplo {name}{number}.</translation>
    </message>
    <message>
        <source>there is no {%1}</source>
        <translation>no existe {%1}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in a code</source>
        <translation>“%1” no puede figurar en un código</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>“%1” no es una moneda</translation>
    </message>
    <message>
        <source>a code of ISO 4217 such as USD or EUR</source>
        <translation>un código de ISO 4217 como USD o EUR</translation>
    </message>
    <message>
        <source>An IBAN, or the number of the bank and the account with a stroke between: &quot;12-34-56 / 12345678&quot; (British sort code), &quot;123-456 / 12345678&quot; (Australian BSB), &quot;021000021 / 123456789&quot; (American), &quot;003-12345 / 1234567&quot; (Canadian), &quot;HDFC0004277 / 12345678901&quot; (Indian).</source>
        <translation>Un IBAN, o el número del banco y la cuenta separados por una barra: &quot;12-34-56 / 12345678&quot; (sort code británico), &quot;123-456 / 12345678&quot; (BSB australiano), &quot;021000021 / 123456789&quot; (EE. UU.), &quot;003-12345 / 1234567&quot; (Canadá), &quot;HDFC0004277 / 12345678901&quot; (India).</translation>
    </message>
    <message>
        <source>six digits may be a British sort code or an Australian BSB</source>
        <translation>seis cifras pueden ser un sort code británico o un BSB australiano</translation>
    </message>
    <message>
        <source>Write it as 12-34-56 (British) or as 123-456 (Australian).</source>
        <translation>Escríbalo como 12-34-56 (británico) o como 123-456 (australiano).</translation>
    </message>
    <message>
        <source>these digits may be an account or a recipient saved at Wise</source>
        <translation>estas cifras pueden ser una cuenta o un destinatario guardado en Wise</translation>
    </message>
    <message>
        <source>An account has its bank in front: 12-34-56 / 12345678. A saved recipient: recipient 12345678.</source>
        <translation>Una cuenta lleva delante su banco: 12-34-56 / 12345678. Un destinatario guardado: recipient 12345678.</translation>
    </message>
    <message>
        <source>it is no destination that %1 pays to</source>
        <translation>no es un destino al que pague %1</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>Una dirección de correo.</translation>
    </message>
    <message>
        <source>there is no payout provider of that name</source>
        <translation>no hay ningún proveedor de desembolsos con ese nombre</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno de: %1.</translation>
    </message>
    <message>
        <source>%1 does not pay to a destination of the kind %2</source>
        <translation>%1 no paga a un destino del tipo %2</translation>
    </message>
    <message>
        <source>PayPal takes addresses of at most %1 characters</source>
        <translation>PayPal admite direcciones de como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>RazorpayX takes no underline in a UPI address</source>
        <translation>RazorpayX no admite guion bajo en una dirección UPI</translation>
    </message>
    <message>
        <source>accounts of %1 take no SEPA credit transfers</source>
        <translation>las cuentas de %1 no admiten transferencias SEPA</translation>
    </message>
    <message>
        <source>the American bank number (ABA) does not have nine digits with the right check digit</source>
        <translation>el número de banco de EE. UU. (ABA) no tiene nueve cifras con el dígito de control correcto</translation>
    </message>
    <message>
        <source>an American account number has 4 to 17 digits</source>
        <translation>un número de cuenta de EE. UU. tiene de 4 a 17 cifras</translation>
    </message>
    <message>
        <source>a Canadian bank is a number of three digits and a transit number of five</source>
        <translation>un banco canadiense es un número de tres cifras y un número de tránsito de cinco</translation>
    </message>
    <message>
        <source>a Canadian account number has 5 to 12 digits</source>
        <translation>un número de cuenta canadiense tiene de 5 a 12 cifras</translation>
    </message>
    <message>
        <source>an IFSC has four letters, a zero, and six letters or digits</source>
        <translation>un IFSC tiene cuatro letras, un cero y seis letras o cifras</translation>
    </message>
    <message>
        <source>an Indian account number has 5 to 35 digits or letters</source>
        <translation>un número de cuenta indio tiene de 5 a 35 cifras o letras</translation>
    </message>
    <message>
        <source>a British sort code has six digits</source>
        <translation>un sort code británico tiene seis cifras</translation>
    </message>
    <message>
        <source>a British account number has eight digits</source>
        <translation>un número de cuenta británico tiene ocho cifras</translation>
    </message>
    <message>
        <source>an Australian BSB has six digits</source>
        <translation>un BSB australiano tiene seis cifras</translation>
    </message>
    <message>
        <source>an Australian account number has 4 to 9 digits</source>
        <translation>un número de cuenta australiano tiene de 4 a 9 cifras</translation>
    </message>
    <message>
        <source>the e-mail address is not in its normal form</source>
        <translation>la dirección de correo no está en su forma normal</translation>
    </message>
    <message>
        <source>it is neither an e-mail address nor a PayPal id of 13 signs</source>
        <translation>no es una dirección de correo ni un id de PayPal de 13 caracteres</translation>
    </message>
    <message>
        <source>a phone number has 8 to 15 digits behind + and the country</source>
        <translation>un número de teléfono tiene de 8 a 15 cifras tras el + y el país</translation>
    </message>
    <message>
        <source>a UPI address looks like name@bank</source>
        <translation>una dirección UPI tiene la forma name@bank</translation>
    </message>
    <message>
        <source>a recipient at Wise is a number</source>
        <translation>un destinatario de Wise es un número</translation>
    </message>
    <message>
        <source>a Stripe account begins with acct_</source>
        <translation>una cuenta de Stripe empieza por acct_</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>no es de ningún tipo conocido</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>contiene un carácter invisible</translation>
    </message>
    <message>
        <source>Type it instead of copying it.</source>
        <translation>Escríbalo en lugar de copiarlo.</translation>
    </message>
    <message>
        <source>an e-mail address has one @ with something before it</source>
        <translation>una dirección de correo tiene una @ con algo delante</translation>
    </message>
    <message>
        <source>the part of the e-mail address before the @ is not one that mail services give out</source>
        <translation>la parte de la dirección de correo anterior a la @ no es de las que dan los servicios de correo</translation>
    </message>
    <message>
        <source>the part of the e-mail address behind the @ is no domain such as example.com</source>
        <translation>la parte de la dirección de correo posterior a la @ no es un dominio como example.com</translation>
    </message>
    <message>
        <source>the e-mail address has more than 254 characters</source>
        <translation>la dirección de correo tiene más de 254 caracteres</translation>
    </message>
    <message>
        <source>the name of the account&apos;s holder has more than %1 characters</source>
        <translation>el nombre del titular de la cuenta tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>only American and Canadian accounts are told apart by checking and savings</source>
        <translation>solo las cuentas de EE. UU. y Canadá se distinguen en corrientes y de ahorro</translation>
    </message>
    <message>
        <source>the document is not JSON at line %1, column %2: %3</source>
        <translation>el documento no es JSON en la línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>one JSON object in UTF-8</source>
        <translation>un objeto JSON en UTF-8</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>each text once</source>
        <translation>cada texto una sola vez</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a decimal text from &quot;0&quot; to &quot;100&quot; with at most four decimals, such as &quot;7.5&quot;</source>
        <translation>un texto decimal de &quot;0&quot; a &quot;100&quot; con como máximo cuatro decimales, como &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>an ISO 8601 date of 2000 to 2100, such as &quot;2026-05-01&quot; or &quot;2026-05-01T12:30:00Z&quot;</source>
        <translation>una fecha ISO 8601 de 2000 a 2100, como &quot;2026-05-01&quot; o &quot;2026-05-01T12:30:00Z&quot;</translation>
    </message>
    <message>
        <source>a list of at least one amount, such as [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</source>
        <translation>una lista de al menos un importe, como [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</translation>
    </message>
    <message>
        <source>one amount for each currency</source>
        <translation>un importe por cada moneda</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>the members %1</source>
        <translation>los miembros %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters, no spaces around it and no control characters</source>
        <translation>un texto de 1 a %1 caracteres, sin espacios alrededor ni caracteres de control</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>un código de moneda de ISO 4217, como &quot;USD&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>un importe como {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>a whole number of minor units</source>
        <translation>un número entero de unidades menores</translation>
    </message>
    <message>
        <source>the document has %1 bytes; accepted: at most 16 MB</source>
        <translation>el documento tiene %1 bytes; se acepta: como máximo 16 MB</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation>el documento está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>%1 is there twice; accepted: each member once</source>
        <translation>%1 aparece dos veces; se acepta: cada miembro una sola vez</translation>
    </message>
    <message>
        <source>the document is not an object; accepted: one JSON object in UTF-8</source>
        <translation>el documento no es un objeto; se acepta: un objeto JSON en UTF-8</translation>
    </message>
    <message>
        <source>each word once</source>
        <translation>cada palabra una sola vez</translation>
    </message>
    <message>
        <source>there is no conversion %1</source>
        <translation>no hay ninguna conversión %1</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount accepted (10^12 minor units)</source>
        <translation>un importe de %1 supera el mayor importe aceptado (10^12 unidades menores)</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount kept</source>
        <translation>un importe de %1 supera el mayor importe que se guarda</translation>
    </message>
    <message>
        <source>check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15</source>
        <translation>compruebe este pago en el proveedor; los importes pueden llegar a 10^12 unidades menores, las sumas a 10^15</translation>
    </message>
    <message>
        <source>the rewards of campaign &quot;%1&quot; in %2 add up to more than the largest sum kept</source>
        <translation>las recompensas de la campaña “%1” en %2 suman más que la mayor suma que se guarda</translation>
    </message>
    <message>
        <source>check the amounts of the campaign; sums may reach 10^15 minor units</source>
        <translation>compruebe los importes de la campaña; las sumas pueden llegar a 10^15 unidades menores</translation>
    </message>
    <message>
        <source>a milestone or prize is beyond the largest amount kept</source>
        <translation>un hito o premio supera el mayor importe que se guarda</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate; accepted: a decimal number above 0 and up to 9000000, with a point and at most twelve decimals, such as 0.9234</source>
        <translation>“%1” no es un tipo de cambio; se acepta: un número decimal superior a 0 y hasta 9000000, con punto y como máximo doce decimales, como 0.9234</translation>
    </message>
    <message>
        <source>Copy the IBAN from the bank&apos;s own papers.</source>
        <translation>Copie el IBAN de los documentos del propio banco.</translation>
    </message>
    <message>
        <source>the IBAN does not begin with a country that has IBANs</source>
        <translation>el IBAN no empieza por un país que tenga IBAN</translation>
    </message>
    <message>
        <source>the IBAN has %1 signs; those of %2 have %3</source>
        <translation>el IBAN tiene %1 caracteres; los de %2 tienen %3</translation>
    </message>
    <message>
        <source>the IBAN has a letter or a digit where those of %1 have none</source>
        <translation>el IBAN tiene una letra o una cifra donde los de %1 no la tienen</translation>
    </message>
    <message>
        <source>the check digits of the IBAN do not fit: a sign is wrong or two are swapped</source>
        <translation>los dígitos de control del IBAN no cuadran: un carácter es incorrecto o hay dos intercambiados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date between 2000 and 2100</source>
        <translation>“%1” no es una fecha entre 2000 y 2100</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-05-01 or 2026-05-01T12:30:00Z</source>
        <translation>ISO 8601, como 2026-05-01 o 2026-05-01T12:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>“%1” no es una zona horaria</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Berlin or America/New_York</source>
        <translation>un nombre IANA como Europe/Berlin o America/New_York</translation>
    </message>
    <message>
        <source>(what was typed has been removed)</source>
        <translation>(se eliminó lo escrito)</translation>
    </message>
    <message>
        <source>line %1 of the list of mail domains is not understood</source>
        <translation>no se entiende la línea %1 de la lista de dominios de correo</translation>
    </message>
    <message>
        <source>One domain a line behind one of the words shared, disposable, company, such as &quot;company acme.io&quot;.</source>
        <translation>Un dominio por línea tras una de las palabras shared, disposable, company, como &quot;company acme.io&quot;.</translation>
    </message>
    <message>
        <source>the sum %1 in minor units of %2 is beyond the largest amount kept (10^15)</source>
        <translation>la suma %1 en unidades menores de %2 supera el mayor importe que se guarda (10^15)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a percentage</source>
        <translation>“%1” no es un porcentaje</translation>
    </message>
    <message>
        <source>a decimal from 0 to 100 with a point and at most four decimals, such as &quot;7.5&quot;</source>
        <translation>un decimal de 0 a 100 con punto y como máximo cuatro decimales, como &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>the amount is empty</source>
        <translation>el importe está vacío</translation>
    </message>
    <message>
        <source>a decimal with a point, such as 12.50</source>
        <translation>un decimal con punto, como 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>“%1” no es un importe</translation>
    </message>
    <message>
        <source>a decimal with a point and without thousands marks, such as 12.50</source>
        <translation>un decimal con punto y sin separadores de miles, como 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 (%3)</source>
        <translation>“%1” tiene más decimales que %2 (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the largest amount kept (10^15 minor units)</source>
        <translation>“%1” supera el mayor importe que se guarda (10^15 unidades menores)</translation>
    </message>
    <message>
        <source>no line of this batch</source>
        <translation>ninguna línea de este lote</translation>
    </message>
    <message>
        <source>%1 rows of the file are about this line</source>
        <translation>%1 filas del archivo tratan de esta línea</translation>
    </message>
    <message>
        <source>the file says %1 %2</source>
        <translation>el archivo dice %1 %2</translation>
    </message>
    <message>
        <source>the file names another receiver</source>
        <translation>el archivo indica otro destinatario</translation>
    </message>
    <message>
        <source>what this word means is not known</source>
        <translation>no se sabe qué significa esta palabra</translation>
    </message>
    <message>
        <source>found by receiver and amount only</source>
        <translation>encontrado solo por destinatario e importe</translation>
    </message>
    <message>
        <source>a person had marked it as paid</source>
        <translation>una persona lo había marcado como pagado</translation>
    </message>
    <message>
        <source>it had been reported as paid</source>
        <translation>constaba como pagado</translation>
    </message>
    <message>
        <source>it had failed or come back, and the file says otherwise</source>
        <translation>había fallado o vuelto, y el archivo dice otra cosa</translation>
    </message>
    <message>
        <source>the file says nothing about it</source>
        <translation>el archivo no dice nada de ello</translation>
    </message>
    <message>
        <source>a prefix begins with a letter and has at most %1 letters, dashes, strokes or points</source>
        <translation>un prefijo empieza por una letra y tiene como máximo %1 letras, guiones, barras o puntos</translation>
    </message>
    <message>
        <source>Such as SB- or AFF/.</source>
        <translation>Como SB- o AFF/.</translation>
    </message>
    <message>
        <source>%1 needs a coupon</source>
        <translation>%1 necesita un cupón</translation>
    </message>
    <message>
        <source>an adjustment needs a reason</source>
        <translation>un ajuste necesita un motivo</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>is missing; accepted: %1</source>
        <translation>falta; se acepta: %1</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2</source>
        <translation>falta %1; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted: %2</source>
        <translation>%1 no se acepta; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the tier before it; accepted: %2</source>
        <translation>%1 no sigue al tramo anterior; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 stands beside another formula; accepted: %2</source>
        <translation>%1 figura junto a otra fórmula; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 has no meaning here; accepted: %2</source>
        <translation>%1 no tiene sentido aquí; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 contradicts firstPaymentOnly; accepted: %2</source>
        <translation>%1 contradice firstPaymentOnly; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is no discount; accepted: %2</source>
        <translation>%1 no es un descuento; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 stands beside percentOff; accepted: %2</source>
        <translation>%1 figura junto a percentOff; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the milestone before it; accepted: %2</source>
        <translation>%1 no sigue al hito anterior; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 leaves a rank out; accepted: %2</source>
        <translation>%1 se salta un puesto; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 needs an end of the campaign; accepted: %2</source>
        <translation>%1 necesita un final de la campaña; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is one too many; accepted: %2</source>
        <translation>%1 sobra; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 needs milestones; accepted: %2</source>
        <translation>%1 necesita hitos; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 does not lie after startsAt; accepted: %2</source>
        <translation>%1 no es posterior a startsAt; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 cannot be done: what a provider keeps of a payment is not among the facts that are read; accepted: %2</source>
        <translation>%1 no es posible: lo que un proveedor retiene de un pago no está entre los datos que se leen; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is named twice; accepted: %2</source>
        <translation>%1 se indica dos veces; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 names a currency twice; accepted: %2</source>
        <translation>%1 indica dos veces una moneda; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is not a known member here; accepted: %2</source>
        <translation>%1 no es un miembro conocido aquí; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 names something that is no currency; accepted: %2</source>
        <translation>%1 indica algo que no es una moneda; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 names a kind that does not exist; accepted: %2</source>
        <translation>%1 indica un tipo que no existe; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is true where the encoding is another; accepted: %2</source>
        <translation>%1 es true con otra codificación; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is not the format the file is named after; accepted: %2</source>
        <translation>%1 no es el formato que da nombre al archivo; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 is no payout provider; accepted: %2</source>
        <translation>%1 no es un proveedor de desembolsos; se acepta: %2</translation>
    </message>
    <message>
        <source>%1 are not accepted; accepted: %2</source>
        <translation>%1 no se aceptan; se acepta: %2</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of the header.</source>
        <translation>La codificación del archivo no tiene todos los caracteres del encabezado.</translation>
    </message>
    <message>
        <source>Nothing in the file carries our references: results are matched by receiver and amount.</source>
        <translation>Nada en el archivo lleva nuestras referencias: los resultados se asocian por destinatario e importe.</translation>
    </message>
    <message>
        <source>There is nothing for the column &quot;%1&quot;.</source>
        <translation>No hay nada para la columna “%1”.</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of &quot;%1&quot;.</source>
        <translation>La codificación del archivo no tiene todos los caracteres de “%1”.</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that can stand there.</source>
        <translation>Omitido: no contiene ningún carácter que pueda figurar ahí.</translation>
    </message>
    <message>
        <source>Written as &quot;%1&quot;.</source>
        <translation>Se escribe “%1”.</translation>
    </message>
    <message>
        <source>It must have at least %1 characters in this file.</source>
        <translation>Debe tener al menos %1 caracteres en este archivo.</translation>
    </message>
    <message>
        <source>The provider wants first and last name, each of two letters or more; set the account&apos;s holder.</source>
        <translation>El proveedor pide nombre y apellido, cada uno de dos letras o más; indique el titular de la cuenta.</translation>
    </message>
    <message>
        <source>Left out: it is no e-mail address that can stand there.</source>
        <translation>Omitido: no es una dirección de correo que pueda figurar ahí.</translation>
    </message>
    <message>
        <source>It has %1 characters; the provider takes %2 to %3.</source>
        <translation>Tiene %1 caracteres; el proveedor admite de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 does not move an amount of this size.</source>
        <translation>%1 no mueve un importe de esta cuantía.</translation>
    </message>
    <message>
        <source>The file has more than the %1 bytes the provider takes.</source>
        <translation>El archivo supera los %1 bytes que admite el proveedor.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the template is left empty.</source>
        <translation>La columna “%1” de la plantilla queda vacía.</translation>
    </message>
    <message>
        <source>The template has no column &quot;%1&quot;.</source>
        <translation>La plantilla no tiene la columna “%1”.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not one row of column names.</source>
        <translation>El encabezado de la plantilla no es una sola fila de nombres de columna.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 no tiene el ajuste “%2”.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is missing: %2.</source>
        <translation>Falta el ajuste “%1”: %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be one of: %2.</source>
        <translation>El ajuste “%1” debe ser uno de: %2.</translation>
    </message>
    <message>
        <source>The order is in %1, the batch in %2.</source>
        <translation>El pedido está en %1, el lote en %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be a currency code such as USD.</source>
        <translation>El ajuste “%1” debe ser un código de moneda como USD.</translation>
    </message>
    <message>
        <source>The payout is in another currency than the file.</source>
        <translation>El desembolso está en otra moneda que el archivo.</translation>
    </message>
    <message>
        <source>The amount must be more than zero and at most 10^12 minor units.</source>
        <translation>El importe debe ser superior a cero y como máximo 10^12 unidades menores.</translation>
    </message>
    <message>
        <source>The amount is below the least of the provider, %1.</source>
        <translation>El importe es inferior al mínimo del proveedor, %1.</translation>
    </message>
    <message>
        <source>The amount is above the most of the provider, %1.</source>
        <translation>El importe es superior al máximo del proveedor, %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 without decimals only.</source>
        <translation>El proveedor admite %1 solo sin decimales.</translation>
    </message>
    <message>
        <source>A destination of the kind %1 does not go into this file.</source>
        <translation>Un destino del tipo %1 no cabe en este archivo.</translation>
    </message>
    <message>
        <source>Such an account does not take this currency.</source>
        <translation>Una cuenta así no admite esta moneda.</translation>
    </message>
    <message>
        <source>The destination holds signs that no destination has.</source>
        <translation>El destino contiene caracteres que ningún destino tiene.</translation>
    </message>
    <message>
        <source>The destination cannot be used: %1.</source>
        <translation>El destino no se puede usar: %1.</translation>
    </message>
    <message>
        <source>There is no payout in the batch.</source>
        <translation>No hay ningún desembolso en el lote.</translation>
    </message>
    <message>
        <source>The batch has no currency.</source>
        <translation>El lote no tiene moneda.</translation>
    </message>
    <message>
        <source>The batch has no number that can stand in a file.</source>
        <translation>El lote no tiene un número que pueda figurar en un archivo.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 no admite %2.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 payouts; there are %3.</source>
        <translation>%1 admite como máximo %2 desembolsos; hay %3.</translation>
    </message>
    <message>
        <source>The payouts cannot be added up: their sum is too large, or they are of several currencies.</source>
        <translation>Los desembolsos no se pueden sumar: su suma es demasiado grande o son de varias monedas.</translation>
    </message>
    <message>
        <source>The payout has no reference that can stand in a file.</source>
        <translation>El desembolso no tiene una referencia que pueda figurar en un archivo.</translation>
    </message>
    <message>
        <source>Another payout of the batch has the same reference.</source>
        <translation>Otro desembolso del lote tiene la misma referencia.</translation>
    </message>
    <message>
        <source>&quot;kinds&quot; names a kind the format does not pay to</source>
        <translation>&quot;kinds&quot; indica un tipo al que el formato no paga</translation>
    </message>
    <message>
        <source>account, bank number, amount and currency must stand in the file once each, as they do in the program&apos;s own data</source>
        <translation>cuenta, número de banco, importe y moneda deben figurar en el archivo una vez cada uno, como en los datos propios del programa</translation>
    </message>
    <message>
        <source>&quot;leastMinor&quot; and &quot;mostMinor&quot; may only be narrowed</source>
        <translation>&quot;leastMinor&quot; y &quot;mostMinor&quot; solo se pueden acotar</translation>
    </message>
    <message>
        <source>&quot;writer&quot; cannot be changed</source>
        <translation>&quot;writer&quot; no se puede cambiar</translation>
    </message>
    <message>
        <source>&quot;provider&quot; cannot be changed</source>
        <translation>&quot;provider&quot; no se puede cambiar</translation>
    </message>
    <message>
        <source>&quot;currencies&quot; may only be narrowed</source>
        <translation>&quot;currencies&quot; solo se puede acotar</translation>
    </message>
    <message>
        <source>&quot;mostLines&quot; may only be narrowed</source>
        <translation>&quot;mostLines&quot; solo se puede acotar</translation>
    </message>
    <message>
        <source>&quot;mostBytes&quot; may only be narrowed</source>
        <translation>&quot;mostBytes&quot; solo se puede acotar</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing, or not required any more</source>
        <translation>falta el ajuste &quot;%1&quot;, o ya no es obligatorio</translation>
    </message>
    <message>
        <source>&quot;variants&quot; is empty</source>
        <translation>&quot;variants&quot; está vacío</translation>
    </message>
    <message>
        <source>&quot;words&quot; gives a known word another meaning</source>
        <translation>&quot;words&quot; da otro significado a una palabra conocida</translation>
    </message>
    <message>
        <source>&quot;stayReasons&quot; may only be added to</source>
        <translation>&quot;stayReasons&quot; solo se puede ampliar</translation>
    </message>
    <message>
        <source>is missing, and the file has a header</source>
        <translation>falta, y el archivo tiene un encabezado</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: the program&apos;s own data is used then.</source>
        <translation>Corrija el archivo o quítelo: entonces se usan los datos propios del programa.</translation>
    </message>
    <message>
        <source>Made with this workspace&apos;s own data of the format, formats/%1.json (SHA-256 %2...).</source>
        <translation>Hecho con los datos propios de este espacio de trabajo para el formato, formats/%1.json (SHA-256 %2...).</translation>
    </message>
    <message>
        <source>%1: there is no payout format of that name</source>
        <translation>%1: no hay ningún formato de desembolsos con ese nombre</translation>
    </message>
    <message>
        <source>The file is named after the format, such as paypal-csv.json.</source>
        <translation>El archivo lleva el nombre del formato, como paypal-csv.json.</translation>
    </message>
    <message>
        <source>Take the payout out of the batch, or mend it.</source>
        <translation>Saque el desembolso del lote o corríjalo.</translation>
    </message>
    <message>
        <source>the data of a format has at most %1 bytes</source>
        <translation>los datos de un formato tienen como máximo %1 bytes</translation>
    </message>
    <message>
        <source>the document does not say which format it is: &quot;format&quot; is missing</source>
        <translation>el documento no dice de qué formato es: falta &quot;format&quot;</translation>
    </message>
    <message>
        <source>%1 is no table: it has no header</source>
        <translation>%1 no es una tabla: no tiene encabezado</translation>
    </message>
    <message>
        <source>there is no place for copies of formats</source>
        <translation>no hay un lugar para copias de formatos</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 cannot be taken away</source>
        <translation>no se puede quitar %1</translation>
    </message>
    <message>
        <source>codes of ISO 4217, such as &quot;USD&quot;</source>
        <translation>códigos de ISO 4217, como &quot;USD&quot;</translation>
    </message>
    <message>
        <source>words such as &quot;email&quot; and &quot;iban&quot;</source>
        <translation>palabras como &quot;email&quot; e &quot;iban&quot;</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>una palabra</translation>
    </message>
    <message>
        <source>what people read</source>
        <translation>lo que leen las personas</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>un código de moneda</translation>
    </message>
    <message>
        <source>a number of characters</source>
        <translation>un número de caracteres</translation>
    </message>
    <message>
        <source>what stands in the cell, or the name of the setting</source>
        <translation>lo que figura en la celda, o el nombre del ajuste</translation>
    </message>
    <message>
        <source>a list of kinds of destinations</source>
        <translation>una lista de tipos de destinos</translation>
    </message>
    <message>
        <source>the provider&apos;s word</source>
        <translation>la palabra del proveedor</translation>
    </message>
    <message>
        <source>false, or the encoding utf-8</source>
        <translation>false, o la codificación utf-8</translation>
    </message>
    <message>
        <source>an object of lists of column titles</source>
        <translation>un objeto de listas de títulos de columna</translation>
    </message>
    <message>
        <source>a file name with %1 for the batch&apos;s number</source>
        <translation>un nombre de archivo con %1 en el lugar del número del lote</translation>
    </message>
    <message>
        <source>at least one, each with kinds and columns</source>
        <translation>al menos uno, cada uno con tipos y columnas</translation>
    </message>
    <message>
        <source>to be there</source>
        <translation>que esté presente</translation>
    </message>
    <message>
        <source>ACH moves dollars only.</source>
        <translation>ACH solo mueve dólares.</translation>
    </message>
    <message>
        <source>An ACH file needs the bank that takes it, the origin number and the company.</source>
        <translation>Un archivo ACH necesita el banco que lo recibe, el número de origen y la empresa.</translation>
    </message>
    <message>
        <source>The sum does not fit into an ACH file.</source>
        <translation>La suma no cabe en un archivo ACH.</translation>
    </message>
    <message>
        <source>An ACH file holds at most 999,999 entries and addenda.</source>
        <translation>Un archivo ACH contiene como máximo 999.999 asientos y adendas.</translation>
    </message>
    <message>
        <source>The origin number has at most ten digits and letters.</source>
        <translation>El número de origen tiene como máximo diez cifras y letras.</translation>
    </message>
    <message>
        <source>Receivers read the company as &quot;%1&quot;.</source>
        <translation>Los destinatarios leen la empresa como “%1”.</translation>
    </message>
    <message>
        <source>The company number has at most ten digits and letters.</source>
        <translation>El número de empresa tiene como máximo diez cifras y letras.</translation>
    </message>
    <message>
        <source>The description %1 is reserved for other payments.</source>
        <translation>La descripción %1 está reservada para otros pagos.</translation>
    </message>
    <message>
        <source>The letter of the file is one letter or digit.</source>
        <translation>La letra del archivo es una letra o una cifra.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is no American bank number with the right check digit.</source>
        <translation>El ajuste “%1” no es un número de banco de EE. UU. con el dígito de control correcto.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no letter that an ACH file knows.</source>
        <translation>El ajuste “%1” no tiene ninguna letra que conozca un archivo ACH.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is written as &quot;%2&quot;.</source>
        <translation>El ajuste “%1” se escribe “%2”.</translation>
    </message>
    <message>
        <source>A number does not fit into its field of an ACH file.</source>
        <translation>Un número no cabe en su campo de un archivo ACH.</translation>
    </message>
    <message>
        <source>On the same day ACH moves at most 1000000.00 USD a payment.</source>
        <translation>En el mismo día ACH mueve como máximo 1000000.00 USD por pago.</translation>
    </message>
    <message>
        <source>ACH pays to American accounts only.</source>
        <translation>ACH solo paga a cuentas de EE. UU.</translation>
    </message>
    <message>
        <source>It has no letter that an ACH file knows: set the account&apos;s holder.</source>
        <translation>No tiene ninguna letra que conozca un archivo ACH: indique el titular de la cuenta.</translation>
    </message>
    <message>
        <source>It does not fit into the fifteen signs of an ACH entry.</source>
        <translation>No cabe en los quince caracteres de un asiento ACH.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to map a column to</source>
        <translation>no hay ningún campo “%1” al que asignar una columna</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>el archivo no tiene la columna “%1”</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Sus columnas: %1.</translation>
    </message>
    <message>
        <source>no column says which payout a row is about</source>
        <translation>ninguna columna dice de qué desembolso trata una fila</translation>
    </message>
    <message>
        <source>Map reference, provider-id, or receiver and amount.</source>
        <translation>Asigne reference, provider-id, o receiver y amount.</translation>
    </message>
    <message>
        <source>%1 times are not in ISO form and were left out.</source>
        <translation>%1 horas no están en forma ISO y se omitieron.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2.</source>
        <translation>La fila %1 se omite: %2.</translation>
    </message>
    <message>
        <source>More rows are left out.</source>
        <translation>Se omiten más filas.</translation>
    </message>
    <message>
        <source>a spreadsheet turned a number into &quot;%1&quot;</source>
        <translation>una hoja de cálculo convirtió un número en “%1”</translation>
    </message>
    <message>
        <source>it does not say which payout it is about</source>
        <translation>no dice de qué desembolso trata</translation>
    </message>
    <message>
        <source>The columns of this file are not known: say which is which.</source>
        <translation>No se conocen las columnas de este archivo: indique cuál es cada una.</translation>
    </message>
    <message>
        <source>a spreadsheet turned the amount into &quot;%1&quot;</source>
        <translation>una hoja de cálculo convirtió el importe en “%1”</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; has thousands marks</source>
        <translation>el importe “%1” lleva separadores de miles</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero</source>
        <translation>el importe “%1” es inferior a cero</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is larger than any payout</source>
        <translation>el importe “%1” es mayor que cualquier desembolso</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;: nothing is changed by that word.</source>
        <translation>%1 desembolsos están como “%2”: esa palabra no cambia nada.</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;, a word that is not known: nothing is changed.</source>
        <translation>%1 desembolsos están como “%2”, una palabra desconocida: no se cambia nada.</translation>
    </message>
    <message>
        <source>Download it once more from the bank.</source>
        <translation>Descárguelo otra vez del banco.</translation>
    </message>
    <message>
        <source>the file defines a document type or entities, which no bank&apos;s message does</source>
        <translation>el archivo define un tipo de documento o entidades, lo que no hace ningún mensaje de un banco</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>el archivo está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>the file ends too early or is no XML, line %1</source>
        <translation>el archivo termina antes de tiempo o no es XML, línea %1</translation>
    </message>
    <message>
        <source>it is no message that this program reads: pain.002, camt.053 or camt.054</source>
        <translation>no es un mensaje que lea este programa: pain.002, camt.053 o camt.054</translation>
    </message>
    <message>
        <source>it names no payment</source>
        <translation>no indica ningún pago</translation>
    </message>
    <message>
        <source>The amount of the entry at line %1 cannot be read: nothing is changed by it.</source>
        <translation>No se puede leer el importe del asiento en la línea %1: no cambia nada.</translation>
    </message>
    <message>
        <source>The bank saw a payment or a file before (%1): that says nothing about the first one, and nothing is changed by it.</source>
        <translation>El banco ya había visto un pago o un archivo (%1): eso no dice nada del primero y no cambia nada.</translation>
    </message>
    <message>
        <source>The entry at line %1 is left out: %2.</source>
        <translation>El asiento en la línea %1 se omite: %2.</translation>
    </message>
    <message>
        <source>One sum of %1 %2 was booked for %3 payments of %4.</source>
        <translation>Se contabilizó una suma de %1 %2 por %3 pagos de %4.</translation>
    </message>
    <message>
        <source>The file says nothing about a payment of a batch.</source>
        <translation>El archivo no dice nada de un pago de un lote.</translation>
    </message>
    <message>
        <source>the file has more than 64 MB</source>
        <translation>el archivo tiene más de 64 MB</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>el archivo no está en UTF-8</translation>
    </message>
    <message>
        <source>The name of the account that pays is written as &quot;%1&quot;.</source>
        <translation>El nombre de la cuenta que paga se escribe “%1”.</translation>
    </message>
    <message>
        <source>The name of the account that pays has no letter that SEPA knows.</source>
        <translation>El nombre de la cuenta que paga no tiene ninguna letra que conozca SEPA.</translation>
    </message>
    <message>
        <source>The IBAN of the account that pays cannot be used: %1.</source>
        <translation>El IBAN de la cuenta que paga no se puede usar: %1.</translation>
    </message>
    <message>
        <source>The account that pays is not in a country of SEPA.</source>
        <translation>La cuenta que paga no está en un país de SEPA.</translation>
    </message>
    <message>
        <source>The BIC has eight or eleven letters and digits.</source>
        <translation>El BIC tiene ocho u once letras y cifras.</translation>
    </message>
    <message>
        <source>SEPA moves euros only.</source>
        <translation>SEPA solo mueve euros.</translation>
    </message>
    <message>
        <source>A SEPA file needs name and IBAN of the account that pays.</source>
        <translation>Un archivo SEPA necesita nombre e IBAN de la cuenta que paga.</translation>
    </message>
    <message>
        <source>The batch&apos;s number does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>El número del lote no cabe en un archivo SEPA: como máximo 35 caracteres simples.</translation>
    </message>
    <message>
        <source>It does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>No cabe en un archivo SEPA: como máximo 35 caracteres simples.</translation>
    </message>
    <message>
        <source>SEPA pays to accounts with an IBAN of its countries only.</source>
        <translation>SEPA solo paga a cuentas con un IBAN de sus países.</translation>
    </message>
    <message>
        <source>It has no letter that SEPA knows: set the account&apos;s holder in Latin letters.</source>
        <translation>No tiene ninguna letra que conozca SEPA: indique el titular de la cuenta en letras latinas.</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that SEPA knows.</source>
        <translation>Omitido: no contiene ningún carácter que conozca SEPA.</translation>
    </message>
    <message>
        <source>a template has at most 16 MB</source>
        <translation>una plantilla tiene como máximo 16 MB</translation>
    </message>
    <message>
        <source>this is a workbook, not a table in text</source>
        <translation>esto es un libro de cálculo, no una tabla en texto</translation>
    </message>
    <message>
        <source>Open it and save it as CSV, then take that file.</source>
        <translation>Ábralo, guárdelo como CSV y use ese archivo.</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>el archivo es UTF-16</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>the first row cannot be read as titles of columns</source>
        <translation>la primera fila no se puede leer como títulos de columnas</translation>
    </message>
    <message>
        <source>the first row has more than %1 columns</source>
        <translation>la primera fila tiene más de %1 columnas</translation>
    </message>
    <message>
        <source>a title has more than %1 characters</source>
        <translation>un título tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the first row has fewer than two titles</source>
        <translation>la primera fila tiene menos de dos títulos</translation>
    </message>
    <message>
        <source>Take the file as the provider gave it.</source>
        <translation>Use el archivo tal como lo dio el proveedor.</translation>
    </message>
    <message>
        <source>Its columns are parted by: %1.</source>
        <translation>Sus columnas están separadas por: %1.</translation>
    </message>
    <message>
        <source>Its lines end with: %1.</source>
        <translation>Sus líneas terminan con: %1.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>Empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>It has no byte order mark.</source>
        <translation>No tiene marca de orden de bytes.</translation>
    </message>
    <message>
        <source>It is not UTF-8: look at the encoding.</source>
        <translation>No es UTF-8: compruebe la codificación.</translation>
    </message>
    <message>
        <source>The format takes every payout</source>
        <translation>El formato admite todos los desembolsos</translation>
    </message>
    <message>
        <source>It begins with a byte order mark</source>
        <translation>Empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>It has no byte order mark</source>
        <translation>No tiene marca de orden de bytes</translation>
    </message>
    <message>
        <source>Its signs are %1</source>
        <translation>Sus caracteres son %1</translation>
    </message>
    <message>
        <source>Every line ends with CR LF</source>
        <translation>Cada línea termina con CR LF</translation>
    </message>
    <message>
        <source>Every line ends with LF</source>
        <translation>Cada línea termina con LF</translation>
    </message>
    <message>
        <source>there are other line ends in the file</source>
        <translation>hay otros fines de línea en el archivo</translation>
    </message>
    <message>
        <source>Every row has %1 columns</source>
        <translation>Cada fila tiene %1 columnas</translation>
    </message>
    <message>
        <source>There is a row for each payout</source>
        <translation>Hay una fila por cada desembolso</translation>
    </message>
    <message>
        <source>%1 rows for %2 payouts</source>
        <translation>%1 filas para %2 desembolsos</translation>
    </message>
    <message>
        <source>Receivers and amounts are those of the payouts</source>
        <translation>Los destinatarios y los importes son los de los desembolsos</translation>
    </message>
    <message>
        <source>No cell is a formula for a spreadsheet</source>
        <translation>Ninguna celda es una fórmula para una hoja de cálculo</translation>
    </message>
    <message>
        <source>The amounts add up to %1 %2</source>
        <translation>Los importes suman %1 %2</translation>
    </message>
    <message>
        <source>the file says something else</source>
        <translation>el archivo dice otra cosa</translation>
    </message>
    <message>
        <source>It is well-formed XML</source>
        <translation>Es XML bien formado</translation>
    </message>
    <message>
        <source>There is a transfer for each payout</source>
        <translation>Hay una transferencia por cada desembolso</translation>
    </message>
    <message>
        <source>Every record has %1 signs</source>
        <translation>Cada registro tiene %1 caracteres</translation>
    </message>
    <message>
        <source>Records fill blocks of %1</source>
        <translation>Los registros llenan bloques de %1</translation>
    </message>
    <message>
        <source>There is an entry for each payout</source>
        <translation>Hay un asiento por cada desembolso</translation>
    </message>
    <message>
        <source>It has at most %1 bytes</source>
        <translation>Tiene como máximo %1 bytes</translation>
    </message>
    <message>
        <source>the file is nested too deeply, or has too many elements</source>
        <translation>el archivo está anidado con demasiada profundidad o tiene demasiados elementos</translation>
    </message>
    <message>
        <source>Download it once more.</source>
        <translation>Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Check client ID and secret. Cashfree also wants this computer&apos;s IP address on its list, or the public key that it makes for two-factor authentication, with this computer&apos;s clock set right: a signature is good for some minutes only. Without either pay with the Cashfree file instead.</source>
        <translation>Compruebe id de cliente y secreto. Cashfree también pide la dirección IP de este equipo en su lista, o la clave pública que crea para la autenticación de dos factores, con el reloj de este equipo en hora: una firma vale solo unos minutos. Sin ninguna de las dos, pague con el archivo de Cashfree.</translation>
    </message>
    <message>
        <source>this is no API key of Cashfree Payouts</source>
        <translation>esto no es una clave de API de Cashfree Payouts</translation>
    </message>
    <message>
        <source>Give client ID and client secret with a colon between them: ID:SECRET.</source>
        <translation>Indique id de cliente y secreto de cliente separados por dos puntos: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: Cashfree says so when it is too low.</source>
        <translation>El saldo no se puede ver desde aquí: Cashfree avisa si es demasiado bajo.</translation>
    </message>
    <message>
        <source>Cashfree pays only for the IP addresses on its list: this computer needs a fixed one, or the public key of two-factor authentication.</source>
        <translation>Cashfree solo paga para las direcciones IP de su lista: este equipo necesita una fija, o la clave pública de la autenticación de dos factores.</translation>
    </message>
    <message>
        <source>Cashfree takes names of letters and spaces only; write the account&apos;s holder in brackets behind the payout method</source>
        <translation>Cashfree solo admite nombres con letras y espacios; escriba el titular de la cuenta entre paréntesis tras el método de desembolso</translation>
    </message>
    <message>
        <source>Cashfree takes account numbers of 9 to 18 digits; the Cashfree file may take this one</source>
        <translation>Cashfree admite números de cuenta de 9 a 18 cifras; el archivo de Cashfree puede admitir este</translation>
    </message>
    <message>
        <source>The remarks may have 70 letters, digits and spaces.</source>
        <translation>Las observaciones pueden tener 70 letras, cifras y espacios.</translation>
    </message>
    <message>
        <source>The fund source is no id of Cashfree.</source>
        <translation>La fuente de fondos no es un id de Cashfree.</translation>
    </message>
    <message>
        <source>Cashfree does not offer the method %1</source>
        <translation>Cashfree no ofrece el método %1</translation>
    </message>
    <message>
        <source>it has no amount that could be paid</source>
        <translation>no tiene ningún importe que se pueda pagar</translation>
    </message>
    <message>
        <source>Cashfree pays in INR only</source>
        <translation>Cashfree solo paga en INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at Cashfree</source>
        <translation>el participante no tiene método de desembolso en Cashfree</translation>
    </message>
    <message>
        <source>Cashfree pays one rupee at least</source>
        <translation>Cashfree paga como mínimo una rupia</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by Cashfree; its fee comes on top, and the balance is not known here</source>
        <translation>%1 recibe %2 INR por Cashfree; su tarifa se suma y el saldo no se conoce aquí</translation>
    </message>
    <message>
        <source>the participant&apos;s payout method has not been read yet</source>
        <translation>aún no se ha leído el método de desembolso del participante</translation>
    </message>
    <message>
        <source>the request that was written down cannot be read</source>
        <translation>no se puede leer la petición que se anotó</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer is not about transfer %1</source>
        <translation>la respuesta de Cashfree no trata de la transferencia %1</translation>
    </message>
    <message>
        <source>Cashfree has taken it</source>
        <translation>Cashfree la ha aceptado</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of Cashfree</source>
        <translation>espera una aprobación en el panel de Cashfree</translation>
    </message>
    <message>
        <source>the bank works on it</source>
        <translation>el banco la está tramitando</translation>
    </message>
    <message>
        <source>Cashfree could not pay it</source>
        <translation>Cashfree no pudo pagarla</translation>
    </message>
    <message>
        <source>Cashfree rejected it</source>
        <translation>Cashfree la rechazó</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>estado %1: %2</translation>
    </message>
    <message>
        <source>status %1 without an error Cashfree would send</source>
        <translation>estado %1 sin un error que enviaría Cashfree</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer shows no transfer</source>
        <translation>la respuesta de Cashfree no muestra ninguna transferencia</translation>
    </message>
    <message>
        <source>transfer %1 at Cashfree is not what was sent: %2</source>
        <translation>la transferencia %1 en Cashfree no es lo que se envió: %2</translation>
    </message>
    <message>
        <source>Cashfree calls it %1</source>
        <translation>Cashfree la llama %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer names no payout</source>
        <translation>la respuesta de PayPal no indica ningún desembolso</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is about another payout than ours</source>
        <translation>la respuesta de PayPal trata de otro desembolso que el nuestro</translation>
    </message>
    <message>
        <source>PayPal has taken it (%1)</source>
        <translation>PayPal lo ha aceptado (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it</source>
        <translation>PayPal lo está tramitando</translation>
    </message>
    <message>
        <source>the receiver has not taken it</source>
        <translation>el destinatario no lo ha aceptado</translation>
    </message>
    <message>
        <source>PayPal holds it for review</source>
        <translation>PayPal lo retiene para revisarlo</translation>
    </message>
    <message>
        <source>PayPal could not pay it</source>
        <translation>PayPal no pudo pagarlo</translation>
    </message>
    <message>
        <source>PayPal blocked it</source>
        <translation>PayPal lo bloqueó</translation>
    </message>
    <message>
        <source>nobody took it, it came back</source>
        <translation>nadie lo aceptó, volvió</translation>
    </message>
    <message>
        <source>the receiver gave it back</source>
        <translation>el destinatario lo devolvió</translation>
    </message>
    <message>
        <source>PayPal took it back</source>
        <translation>PayPal lo retiró</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back on %1</source>
        <translation>si no se acepta, vuelve el %1</translation>
    </message>
    <message>
        <source>PayPal calls it %1</source>
        <translation>PayPal lo llama %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is not about payout %1</source>
        <translation>la respuesta de PayPal no trata del desembolso %1</translation>
    </message>
    <message>
        <source>payout %1 at PayPal does not carry our id</source>
        <translation>el desembolso %1 en PayPal no lleva nuestro id</translation>
    </message>
    <message>
        <source>PayPal carried nothing of it out (%1)</source>
        <translation>PayPal no ejecutó nada de ello (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it (%1)</source>
        <translation>PayPal lo está tramitando (%1)</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has %2 items instead of one</source>
        <translation>el desembolso %1 en PayPal tiene %2 elementos en lugar de uno</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has our id, but not what was sent: %2</source>
        <translation>el desembolso %1 en PayPal tiene nuestro id, pero no lo que se envió: %2</translation>
    </message>
    <message>
        <source>this is no key of a PayPal app</source>
        <translation>esto no es una clave de una app de PayPal</translation>
    </message>
    <message>
        <source>Give client ID and secret of a REST app with a colon between them: ID:SECRET.</source>
        <translation>Indique id de cliente y secreto de una app REST separados por dos puntos: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen with this permission: PayPal says so when it is too low.</source>
        <translation>El saldo no se puede ver con este permiso: PayPal avisa si es demasiado bajo.</translation>
    </message>
    <message>
        <source>Nothing can be paid out.</source>
        <translation>No se puede desembolsar nada.</translation>
    </message>
    <message>
        <source>Switch on Payouts in the app&apos;s features; a new account has to ask PayPal for it first.</source>
        <translation>Active Payouts en las funciones de la app; una cuenta nueva debe pedírselo antes a PayPal.</translation>
    </message>
    <message>
        <source>PayPal pays nothing out in %1</source>
        <translation>PayPal no desembolsa nada en %1</translation>
    </message>
    <message>
        <source>PayPal takes %1 without decimals; %2 cannot be sent</source>
        <translation>PayPal admite %1 solo sin decimales; %2 no se puede enviar</translation>
    </message>
    <message>
        <source>Check client ID and secret of the app, and whether they are of the sandbox or of live.</source>
        <translation>Compruebe id de cliente y secreto de la app, y si son del sandbox o de live.</translation>
    </message>
    <message>
        <source>Payouts must be switched on for the account and in the app&apos;s features.</source>
        <translation>Payouts debe estar activado para la cuenta y en las funciones de la app.</translation>
    </message>
    <message>
        <source>PayPal does not offer the method %1</source>
        <translation>PayPal no ofrece el método %1</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that PayPal could pay to</source>
        <translation>el destinatario no tiene una dirección de correo a la que PayPal pueda pagar</translation>
    </message>
    <message>
        <source>%1 gets %2 %3 by PayPal; PayPal&apos;s fee comes on top, and the balance is not known here</source>
        <translation>%1 recibe %2 %3 por PayPal; la tarifa de PayPal se suma y el saldo no se conoce aquí</translation>
    </message>
    <message>
        <source>PayPal has no list by our id; its activity page shows the payout</source>
        <translation>PayPal no tiene una lista por nuestro id; su página de actividad muestra el desembolso</translation>
    </message>
    <message>
        <source>PayPal gives no access token</source>
        <translation>PayPal no da ningún token de acceso</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer holds no access token</source>
        <translation>la respuesta de PayPal no contiene ningún token de acceso</translation>
    </message>
    <message>
        <source>RazorpayX waits for money</source>
        <translation>RazorpayX espera dinero</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of RazorpayX</source>
        <translation>espera una aprobación en el panel de RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX sends it later</source>
        <translation>RazorpayX lo envía más tarde</translation>
    </message>
    <message>
        <source>nobody approved it</source>
        <translation>nadie lo aprobó</translation>
    </message>
    <message>
        <source>RazorpayX could not pay it</source>
        <translation>RazorpayX no pudo pagarlo</translation>
    </message>
    <message>
        <source>status %1 without an error RazorpayX would send</source>
        <translation>estado %1 sin un error que enviaría RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer shows no payout</source>
        <translation>la respuesta de RazorpayX no muestra ningún desembolso</translation>
    </message>
    <message>
        <source>payout %1 at RazorpayX is not what was sent: %2</source>
        <translation>el desembolso %1 en RazorpayX no es lo que se envió: %2</translation>
    </message>
    <message>
        <source>RazorpayX calls it %1</source>
        <translation>RazorpayX lo llama %1</translation>
    </message>
    <message>
        <source>Check key and secret, and whether this computer&apos;s IP address is on RazorpayX&apos;s list of allowed ones. Without a fixed IP address pay with the RazorpayX file instead.</source>
        <translation>Compruebe clave y secreto, y si la dirección IP de este equipo está en la lista de direcciones permitidas de RazorpayX. Sin una dirección IP fija, pague con el archivo de RazorpayX.</translation>
    </message>
    <message>
        <source>this is no API key of RazorpayX</source>
        <translation>esto no es una clave de API de RazorpayX</translation>
    </message>
    <message>
        <source>Give key ID and secret with a colon between them: ID:SECRET. The ID begins with rzp_test_ or rzp_live_.</source>
        <translation>Indique id de clave y secreto separados por dos puntos: ID:SECRET. El id empieza por rzp_test_ o rzp_live_.</translation>
    </message>
    <message>
        <source>RazorpayX needs to know which account pays.</source>
        <translation>RazorpayX necesita saber qué cuenta paga.</translation>
    </message>
    <message>
        <source>Give the customer identifier or account number that the dashboard shows, with --option account=NUMBER.</source>
        <translation>Indique el identificador de cliente o número de cuenta que muestra el panel, con --option account=NUMBER.</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer holds no list of payouts</source>
        <translation>la respuesta de RazorpayX no contiene ninguna lista de desembolsos</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: RazorpayX says so when it is too low.</source>
        <translation>El saldo no se puede ver desde aquí: RazorpayX avisa si es demasiado bajo.</translation>
    </message>
    <message>
        <source>RazorpayX pays only for the IP addresses on its list: this computer needs a fixed one, or pay with the RazorpayX file.</source>
        <translation>RazorpayX solo paga para las direcciones IP de su lista: este equipo necesita una fija, o pague con el archivo de RazorpayX.</translation>
    </message>
    <message>
        <source>The narration may have 30 letters, digits and spaces.</source>
        <translation>El concepto puede tener 30 letras, cifras y espacios.</translation>
    </message>
    <message>
        <source>The purpose is no word of RazorpayX.</source>
        <translation>La finalidad no es una palabra de RazorpayX.</translation>
    </message>
    <message>
        <source>Such as payout, cashback or one made in the dashboard.</source>
        <translation>Como payout, cashback o una creada en el panel.</translation>
    </message>
    <message>
        <source>RazorpayX does not offer the method %1</source>
        <translation>RazorpayX no ofrece el método %1</translation>
    </message>
    <message>
        <source>RazorpayX pays in INR only</source>
        <translation>RazorpayX solo paga en INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at RazorpayX</source>
        <translation>el participante no tiene método de desembolso en RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX pays one rupee at least</source>
        <translation>RazorpayX paga como mínimo una rupia</translation>
    </message>
    <message>
        <source>by UPI at most 1,00,000 rupees go out at once</source>
        <translation>por UPI salen como máximo 1,00,000 rupias de una vez</translation>
    </message>
    <message>
        <source>the name on the account has fewer than three characters</source>
        <translation>el nombre de la cuenta tiene menos de tres caracteres</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by RazorpayX (%3); its fee comes on top, and the balance is not known here</source>
        <translation>%1 recibe %2 INR por RazorpayX (%3); su tarifa se suma y el saldo no se conoce aquí</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer is not about payout %1</source>
        <translation>la respuesta de RazorpayX no trata del desembolso %1</translation>
    </message>
    <message>
        <source>%1 payouts at RazorpayX carry our reference</source>
        <translation>%1 desembolsos en RazorpayX llevan nuestra referencia</translation>
    </message>
    <message>
        <source>it is paid, but its e-mail could not be delivered: send it again or cancel it at Tremendous</source>
        <translation>está pagado, pero su correo no se pudo entregar: envíelo de nuevo o cancélelo en Tremendous</translation>
    </message>
    <message>
        <source>Tremendous delivers it (%1)</source>
        <translation>Tremendous lo entrega (%1)</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer shows no order</source>
        <translation>la respuesta de Tremendous no muestra ningún pedido</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is not about order %1</source>
        <translation>la respuesta de Tremendous no trata del pedido %1</translation>
    </message>
    <message>
        <source>order %1 at Tremendous is not what was sent: %2</source>
        <translation>el pedido %1 en Tremendous no es lo que se envió: %2</translation>
    </message>
    <message>
        <source>Tremendous could not carry the order out</source>
        <translation>Tremendous no pudo ejecutar el pedido</translation>
    </message>
    <message>
        <source>the order was canceled at Tremendous</source>
        <translation>el pedido se canceló en Tremendous</translation>
    </message>
    <message>
        <source>Tremendous has it (%1)</source>
        <translation>Tremendous lo tiene (%1)</translation>
    </message>
    <message>
        <source>Check the API key, and whether it is of the sandbox (TEST_) or of live (PROD_).</source>
        <translation>Compruebe la clave de API, y si es del sandbox (TEST_) o de live (PROD_).</translation>
    </message>
    <message>
        <source>status %1 without an error Tremendous would send</source>
        <translation>estado %1 sin un error que enviaría Tremendous</translation>
    </message>
    <message>
        <source>this is no API key of Tremendous</source>
        <translation>esto no es una clave de API de Tremendous</translation>
    </message>
    <message>
        <source>It begins with TEST_ (sandbox) or PROD_ (live).</source>
        <translation>Empieza por TEST_ (sandbox) o PROD_ (live).</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is no JSON object</source>
        <translation>la respuesta de Tremendous no es un objeto JSON</translation>
    </message>
    <message>
        <source>Tremendous does not say which organization the key belongs to</source>
        <translation>Tremendous no dice a qué organización pertenece la clave</translation>
    </message>
    <message>
        <source>The organization is not approved yet (%1): orders will be refused.</source>
        <translation>La organización aún no está aprobada (%1): los pedidos se rechazarán.</translation>
    </message>
    <message>
        <source>there is no funding source &quot;%1&quot; at Tremendous</source>
        <translation>no hay ninguna fuente de fondos “%1” en Tremendous</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option funding-source=ID.</source>
        <translation>Hay: %1. Elija una con --option funding-source=ID.</translation>
    </message>
    <message>
        <source>what the funding source holds is not told</source>
        <translation>no se indica cuánto contiene la fuente de fondos</translation>
    </message>
    <message>
        <source>the balance holds %1</source>
        <translation>el saldo contiene %1</translation>
    </message>
    <message>
        <source>the funding source holds %1</source>
        <translation>la fuente de fondos contiene %1</translation>
    </message>
    <message>
        <source>Tremendous needs to know what the receivers may choose from.</source>
        <translation>Tremendous necesita saber entre qué pueden elegir los destinatarios.</translation>
    </message>
    <message>
        <source>Give a campaign of theirs, --option campaign=ID, or products, --option products=ID,ID.</source>
        <translation>Indique una campaña de Tremendous, --option campaign=ID, o productos, --option products=ID,ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Tremendous.</source>
        <translation>“%1” no es un id de Tremendous.</translation>
    </message>
    <message>
        <source>Orders will be refused.</source>
        <translation>Los pedidos se rechazarán.</translation>
    </message>
    <message>
        <source>Allow orders by the API for this funding source at Tremendous, or choose another one.</source>
        <translation>Permita en Tremendous los pedidos por la API para esta fuente de fondos, o elija otra.</translation>
    </message>
    <message>
        <source>Paid from %1; %2.</source>
        <translation>Se paga desde %1; %2.</translation>
    </message>
    <message>
        <source>none of the products takes an amount of %1</source>
        <translation>ninguno de los productos admite un importe de %1</translation>
    </message>
    <message>
        <source>none of the products is there in %1</source>
        <translation>ninguno de los productos existe en %1</translation>
    </message>
    <message>
        <source>Tremendous does not offer the method %1</source>
        <translation>Tremendous no ofrece el método %1</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that could be sent to</source>
        <translation>el destinatario no tiene una dirección de correo a la que enviar</translation>
    </message>
    <message>
        <source>Tremendous has no rewards in %1</source>
        <translation>Tremendous no tiene recompensas en %1</translation>
    </message>
    <message>
        <source>funding source %1 may not pay for orders by the API</source>
        <translation>la fuente de fondos %1 no puede pagar pedidos por la API</translation>
    </message>
    <message>
        <source>insufficient funds: %1</source>
        <translation>fondos insuficientes: %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Tremendous; %3</source>
        <translation>%1 recibe %2 por Tremendous; %3</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer holds no list of orders</source>
        <translation>la respuesta de Tremendous no contiene ninguna lista de pedidos</translation>
    </message>
    <message>
        <source>%1 orders at Tremendous carry our id</source>
        <translation>%1 pedidos en Tremendous llevan nuestro id</translation>
    </message>
    <message>
        <source>a draft at Wise: it goes out when its batch is paid</source>
        <translation>un borrador en Wise: sale cuando se paga su lote</translation>
    </message>
    <message>
        <source>Wise waits for the money of its batch</source>
        <translation>Wise espera el dinero de su lote</translation>
    </message>
    <message>
        <source>Wise works on it</source>
        <translation>Wise la está tramitando</translation>
    </message>
    <message>
        <source>the receiver&apos;s bank sent it back; Wise returns the money</source>
        <translation>el banco del destinatario la devolvió; Wise reintegra el dinero</translation>
    </message>
    <message>
        <source>the payment for it was taken back: look at wise.com</source>
        <translation>se retiró su pago: consulte wise.com</translation>
    </message>
    <message>
        <source>Wise returned the money</source>
        <translation>Wise reintegró el dinero</translation>
    </message>
    <message>
        <source>it was cancelled at Wise</source>
        <translation>se canceló en Wise</translation>
    </message>
    <message>
        <source>Wise&apos;s answer shows no transfer</source>
        <translation>la respuesta de Wise no muestra ninguna transferencia</translation>
    </message>
    <message>
        <source>transfer %1 at Wise is not what was asked for: %2</source>
        <translation>la transferencia %1 en Wise no es la que se pidió: %2</translation>
    </message>
    <message>
        <source>%1 (transfer %2)</source>
        <translation>%1 (transferencia %2)</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back about %1</source>
        <translation>si no se acepta, vuelve hacia el %1</translation>
    </message>
    <message>
        <source>Wise calls it %1 (transfer %2)</source>
        <translation>Wise la llama %1 (transferencia %2)</translation>
    </message>
    <message>
        <source>Check the API token, and whether it is of the sandbox or of live.</source>
        <translation>Compruebe el token de API, y si es del sandbox o de live.</translation>
    </message>
    <message>
        <source>this is no API token of Wise</source>
        <translation>esto no es un token de API de Wise</translation>
    </message>
    <message>
        <source>Make one on wise.com under Settings, Connect and manage, API tokens.</source>
        <translation>Cree uno en wise.com, en Settings, Connect and manage, API tokens.</translation>
    </message>
    <message>
        <source>there is no profile %1 at Wise</source>
        <translation>no hay ningún perfil %1 en Wise</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option profile=ID.</source>
        <translation>Hay: %1. Elija uno con --option profile=ID.</translation>
    </message>
    <message>
        <source>this token belongs to several profiles at Wise</source>
        <translation>este token pertenece a varios perfiles en Wise</translation>
    </message>
    <message>
        <source>Say which one pays, with --option profile=ID: %1.</source>
        <translation>Indique cuál paga, con --option profile=ID: %1.</translation>
    </message>
    <message>
        <source>Wise does not say which profile the token belongs to</source>
        <translation>Wise no dice a qué perfil pertenece el token</translation>
    </message>
    <message>
        <source>each batch is paid from the balance when the run has ended well</source>
        <translation>cada lote se paga con el saldo cuando la ejecución termina bien</translation>
    </message>
    <message>
        <source>batches wait as drafts until somebody pays them on wise.com</source>
        <translation>los lotes esperan como borradores hasta que alguien los paga en wise.com</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>“%1” no es una moneda.</translation>
    </message>
    <message>
        <source>Give three letters, such as EUR.</source>
        <translation>Indique tres letras, como EUR.</translation>
    </message>
    <message>
        <source>The reference has more than %1 characters.</source>
        <translation>La referencia tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Many banks show fewer still; American ones ten.</source>
        <translation>Muchos bancos muestran aún menos; los de EE. UU., diez.</translation>
    </message>
    <message>
        <source>There is no balance at Wise.</source>
        <translation>No hay ningún saldo en Wise.</translation>
    </message>
    <message>
        <source>The balances hold %1.</source>
        <translation>Los saldos contienen %1.</translation>
    </message>
    <message>
        <source>The token may not see the balances.</source>
        <translation>El token no puede ver los saldos.</translation>
    </message>
    <message>
        <source>Payouts become batches at Wise: %1.</source>
        <translation>Los desembolsos pasan a ser lotes en Wise: %1.</translation>
    </message>
    <message>
        <source>In the United Kingdom and the European Economic Area Wise lets no program pay: there the batches stay drafts.</source>
        <translation>En el Reino Unido y el Espacio Económico Europeo, Wise no deja pagar a ningún programa: allí los lotes quedan como borradores.</translation>
    </message>
    <message>
        <source>there is no recipient of that number at Wise</source>
        <translation>no hay ningún destinatario con ese número en Wise</translation>
    </message>
    <message>
        <source>the recipient was removed at Wise</source>
        <translation>el destinatario se eliminó en Wise</translation>
    </message>
    <message>
        <source>the recipient saved at Wise is not for %1</source>
        <translation>el destinatario guardado en Wise no es para %1</translation>
    </message>
    <message>
        <source>Wise does not offer the method %1</source>
        <translation>Wise no ofrece el método %1</translation>
    </message>
    <message>
        <source>the participant has no payout method at Wise</source>
        <translation>el participante no tiene método de desembolso en Wise</translation>
    </message>
    <message>
        <source>insufficient funds: the balance holds %1</source>
        <translation>fondos insuficientes: el saldo contiene %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Wise, whose fee comes on top; %3; %4</source>
        <translation>%1 recibe %2 por Wise, cuya tarifa se suma; %3; %4</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no recipient</source>
        <translation>la respuesta de Wise no indica ningún destinatario</translation>
    </message>
    <message>
        <source>Wise&apos;s quote is not about %1</source>
        <translation>la cotización de Wise no trata de %1</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no batch group</source>
        <translation>la respuesta de Wise no indica ningún grupo de lote</translation>
    </message>
    <message>
        <source>Wise&apos;s answer holds no list of transfers</source>
        <translation>la respuesta de Wise no contiene ninguna lista de transferencias</translation>
    </message>
    <message>
        <source>two transfers at Wise carry our id</source>
        <translation>dos transferencias en Wise llevan nuestro id</translation>
    </message>
    <message>
        <source>Wise&apos;s list of transfers does not end</source>
        <translation>la lista de transferencias de Wise no termina</translation>
    </message>
    <message>
        <source>Wise&apos;s answer is not about transfer %1</source>
        <translation>la respuesta de Wise no trata de la transferencia %1</translation>
    </message>
    <message>
        <source>the program was cut off while it was made, so it is withdrawn</source>
        <translation>el programa se interrumpió mientras se creaba, así que se retira</translation>
    </message>
    <message>
        <source>Wise does not show it as closed</source>
        <translation>Wise no lo muestra como cerrado</translation>
    </message>
    <message>
        <source>Wise has not shown transfer %1 in it just as it was asked for</source>
        <translation>Wise no ha mostrado en él la transferencia %1 tal como se pidió</translation>
    </message>
    <message>
        <source>Wise does not show all of its transfers</source>
        <translation>Wise no muestra todas sus transferencias</translation>
    </message>
    <message>
        <source>it was rejected (%1)</source>
        <translation>se rechazó (%1)</translation>
    </message>
    <message>
        <source>Wise did not let the batch be paid, which waits as a draft: %1</source>
        <translation>Wise no dejó pagar el lote, que espera como borrador: %1</translation>
    </message>
    <message>
        <source>Pay it on wise.com.</source>
        <translation>Páguelo en wise.com.</translation>
    </message>
    <message>
        <source>Wise did not pay the batch, and it was cancelled: %1</source>
        <translation>Wise no pagó el lote, y se canceló: %1</translation>
    </message>
    <message>
        <source>Add money there; the rewards are due again at the next sync.</source>
        <translation>Añada dinero allí; las recompensas vuelven a ser exigibles con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Wise wants to know the purpose of a payout in %1, which only a person can say there: use the Wise file</source>
        <translation>Wise quiere saber la finalidad de un desembolso en %1, que allí solo puede indicar una persona: use el archivo de Wise</translation>
    </message>
    <message>
        <source>through the connection only recipients with a number can be paid; the Wise file takes this one</source>
        <translation>por la conexión solo se puede pagar a destinatarios con número; el archivo de Wise admite este</translation>
    </message>
    <message>
        <source>Wise does not pay to a %1</source>
        <translation>Wise no paga a un método de desembolso del tipo %1</translation>
    </message>
    <message>
        <source>Wise does not pay %1 to a payout method of the kind %2</source>
        <translation>Wise no paga %1 a un método de desembolso del tipo %2</translation>
    </message>
    <message>
        <source>Wise wants the receiver&apos;s postal address for this: save the recipient at Wise and give its number as payout method, or use the Wise file</source>
        <translation>Wise pide para esto la dirección postal del destinatario: guarde el destinatario en Wise e indique su número como método de desembolso, o use el archivo de Wise</translation>
    </message>
    <message>
        <source>reward %1 has changed meanwhile</source>
        <translation>la recompensa %1 ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Prepare the batch again.</source>
        <translation>Prepare el lote de nuevo.</translation>
    </message>
    <message>
        <source>&quot;batch settings&quot; sets what a format needs.</source>
        <translation>“batch settings” define lo que necesita un formato.</translation>
    </message>
    <message>
        <source>prepare payouts</source>
        <translation>preparar desembolsos</translation>
    </message>
    <message>
        <source>%1 batches, %2 rewards left out</source>
        <translation>%1 lotes, %2 recompensas excluidas</translation>
    </message>
    <message>
        <source>reward %1 is no longer in the batch</source>
        <translation>la recompensa %1 ya no está en el lote</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;.</source>
        <translation>Ejecute “verify”.</translation>
    </message>
    <message>
        <source>export payouts</source>
        <translation>exportar desembolsos</translation>
    </message>
    <message>
        <source>%1 has been answered for, at least in part; writing it again could pay somebody twice</source>
        <translation>%1 ya tiene respuesta, al menos en parte; escribirlo de nuevo podría pagar dos veces a alguien</translation>
    </message>
    <message>
        <source>the stored file of %1 is not the one that was sealed</source>
        <translation>el archivo guardado de %1 no es el que se selló</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; nothing is written.</source>
        <translation>Ejecute “verify”; no se escribe nada.</translation>
    </message>
    <message>
        <source>The day of payment in the file, %1, has passed: the bank may refuse it or take a later day.</source>
        <translation>El día de pago del archivo, %1, ha pasado: el banco puede rechazarlo o tomar un día posterior.</translation>
    </message>
    <message>
        <source>This is test money, and the file is a real order: do not upload it.</source>
        <translation>Esto es dinero de prueba y el archivo es una orden real: no lo suba.</translation>
    </message>
    <message>
        <source>This file was written before, with the same bytes and references. Upload it once only: a provider pays a file that is uploaded twice twice.</source>
        <translation>Este archivo ya se escribió antes, con los mismos bytes y referencias. Súbalo una sola vez: un proveedor paga dos veces un archivo subido dos veces.</translation>
    </message>
    <message>
        <source>An earlier export did not end; it may have written the same file. Upload it once only.</source>
        <translation>Una exportación anterior no terminó; puede haber escrito el mismo archivo. Súbalo una sola vez.</translation>
    </message>
    <message>
        <source>discard payouts</source>
        <translation>descartar desembolsos</translation>
    </message>
    <message>
        <source>the file of %1 may have been uploaded; what is discarded here would be paid twice</source>
        <translation>el archivo de %1 puede haberse subido; lo que se descarta aquí se pagaría dos veces</translation>
    </message>
    <message>
        <source>If nothing of it was uploaded: --never-uploaded.</source>
        <translation>Si no se subió nada de él: --never-uploaded.</translation>
    </message>
    <message>
        <source>%1 wrote the file of %2; that nothing of it was uploaded is for somebody else to say</source>
        <translation>%1 escribió el archivo de %2; que no se subió nada de él lo debe decir otra persona</translation>
    </message>
    <message>
        <source>a result file was read back: something of the file was uploaded</source>
        <translation>se leyó un archivo de resultados: se subió algo del archivo</translation>
    </message>
    <message>
        <source>line %1 is %2: something of the file was uploaded</source>
        <translation>la línea %1 está como %2: se subió algo del archivo</translation>
    </message>
    <message>
        <source>mark payouts as paid</source>
        <translation>marcar desembolsos como pagados</translation>
    </message>
    <message>
        <source>marking as paid needs the reference of the payment</source>
        <translation>marcar como pagado necesita la referencia del pago</translation>
    </message>
    <message>
        <source>the reference is too long, or the date lies in the future</source>
        <translation>la referencia es demasiado larga, o la fecha está en el futuro</translation>
    </message>
    <message>
        <source>line %1 is %2</source>
        <translation>la línea %1 está como %2</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 a mano</translation>
    </message>
    <message>
        <source>the batch has no such line</source>
        <translation>el lote no tiene esa línea</translation>
    </message>
    <message>
        <source>close payouts</source>
        <translation>cerrar desembolsos</translation>
    </message>
    <message>
        <source>a file says of line %1 something against what is known; a person has to find out</source>
        <translation>un archivo dice de la línea %1 algo contrario a lo que se sabe; una persona debe averiguarlo</translation>
    </message>
    <message>
        <source>line %1 is %2; its end is not known yet</source>
        <translation>la línea %1 está como %2; aún no se sabe cómo termina</translation>
    </message>
    <message>
        <source>Read a result file back, or mark it as paid.</source>
        <translation>Lea un archivo de resultados, o márquelo como pagado.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>está como %1</translation>
    </message>
    <message>
        <source>it belongs to the customer, who has no payout method</source>
        <translation>pertenece al cliente, que no tiene método de desembolso</translation>
    </message>
    <message>
        <source>it came back after part of it had become a reward of its own; pay the rest by hand</source>
        <translation>volvió después de que una parte pasara a ser una recompensa propia; pague el resto a mano</translation>
    </message>
    <message>
        <source>there is no payout format &quot;%1&quot;</source>
        <translation>no hay ningún formato de desembolsos “%1”</translation>
    </message>
    <message>
        <source>the participant is paid through %1</source>
        <translation>al participante se le paga a través de %1</translation>
    </message>
    <message>
        <source>it is %1 money</source>
        <translation>es dinero en modo %1</translation>
    </message>
    <message>
        <source>only cash is paid by a batch</source>
        <translation>un lote solo paga efectivo</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>cambiado el %1</translation>
    </message>
    <message>
        <source>shared-destination: %1 is paid to the same place as another participant</source>
        <translation>shared-destination: %1 se paga en el mismo lugar que otro participante</translation>
    </message>
    <message>
        <source>the sum of the batch is beyond all bounds</source>
        <translation>la suma del lote supera todo límite</translation>
    </message>
    <message>
        <source>name the rewards, or all of them</source>
        <translation>indique las recompensas, o todas ellas</translation>
    </message>
    <message>
        <source>there is no reward %1</source>
        <translation>no hay ninguna recompensa %1</translation>
    </message>
    <message>
        <source>The data of this format is not what was put into use here (batch formats show %1): look at it before the file is paid.</source>
        <translation>Los datos de este formato no son los que se pusieron en uso aquí (batch formats show %1): revíselos antes de pagar el archivo.</translation>
    </message>
    <message>
        <source>%1 has passed; no bank pays then</source>
        <translation>%1 ha pasado; ningún banco paga entonces</translation>
    </message>
    <message>
        <source>Name today or a later day.</source>
        <translation>Indique hoy o un día posterior.</translation>
    </message>
    <message>
        <source>%1: %2 more lines were changed; the batch shows them</source>
        <translation>%1: cambiaron %2 líneas más; el lote las muestra</translation>
    </message>
    <message>
        <source>Receivers could not be compared: the key of the payout details is out of reach.</source>
        <translation>No se pudieron comparar los destinatarios: la clave de los datos de desembolso no está accesible.</translation>
    </message>
    <message>
        <source>read results of payouts back</source>
        <translation>leer resultados de desembolsos</translation>
    </message>
    <message>
        <source>which column of the file is which is not known</source>
        <translation>no se sabe cuál es cada columna del archivo</translation>
    </message>
    <message>
        <source>Say it with --map reference=COLUMN …; the file has: %1.</source>
        <translation>Indíquelo con --map reference=COLUMN …; el archivo tiene: %1.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 es yes o no</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 tiene como máximo %2 caracteres</translation>
    </message>
    <message>
        <source>self-billing-next is a number from 1 on, or none</source>
        <translation>self-billing-next es un número a partir de 1, o none</translation>
    </message>
    <message>
        <source>numbers up to %1 are given already</source>
        <translation>los números hasta %1 ya están asignados</translation>
    </message>
    <message>
        <source>numbers of invoices follow one another: the next one is %1</source>
        <translation>los números de factura son consecutivos: el próximo es %1</translation>
    </message>
    <message>
        <source>A new prefix begins a new series.</source>
        <translation>Un prefijo nuevo empieza una serie nueva.</translation>
    </message>
    <message>
        <source>%1 paid payouts wait for the numbers of their self-billing invoices: the participants could not be written down encrypted. Once the keychain holds the key of payout details, they get them with the next result, or when self-billing-next is said again.</source>
        <translation>%1 desembolsos pagados esperan los números de sus autofacturas: los participantes no se pudieron guardar cifrados. Cuando el llavero tenga la clave de los datos de desembolso, los recibirán con el próximo resultado o al indicar de nuevo self-billing-next.</translation>
    </message>
    <message>
        <source>change the rules of payouts</source>
        <translation>cambiar las reglas de los desembolsos</translation>
    </message>
    <message>
        <source>change-days is a number of days</source>
        <translation>change-days es un número de días</translation>
    </message>
    <message>
        <source>suspended-sales is one of earn, earn-nothing</source>
        <translation>suspended-sales es uno de earn, earn-nothing</translation>
    </message>
    <message>
        <source>two-person is one of %1</source>
        <translation>two-person es uno de %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 no puede ser %2</translation>
    </message>
    <message>
        <source>%1 was taken to be &quot;%2&quot;, for this time only: an admin stores it with %3.</source>
        <translation>Se tomó “%2” para %1, solo por esta vez: un administrador lo guarda con %3.</translation>
    </message>
    <message>
        <source>%1 is stored as &quot;%2&quot; from now on: %3 changes it.</source>
        <translation>%1 queda guardado como “%2” de ahora en adelante: %3 lo cambia.</translation>
    </message>
    <message>
        <source>change what payout files are made of</source>
        <translation>cambiar de qué se hacen los archivos de desembolsos</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;</source>
        <translation>%1 no tiene el ajuste “%2”</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>No tiene ninguno.</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 no es ninguno de %2</translation>
    </message>
    <message>
        <source>a setting has at most %1 characters</source>
        <translation>un ajuste tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>these books came back from a backup after the batch was made; it may have been paid meanwhile</source>
        <translation>estos libros se recuperaron de una copia de seguridad después de crear el lote; entretanto puede haberse pagado</translation>
    </message>
    <message>
        <source>reward %1 (%2) was refunded or changed since the batch was made</source>
        <translation>la recompensa %1 (%2) se reembolsó o cambió desde que se creó el lote</translation>
    </message>
    <message>
        <source>reward %1 (%2) is held for review since: %3</source>
        <translation>la recompensa %1 (%2) está retenida para revisión desde entonces: %3</translation>
    </message>
    <message>
        <source>the participant of %1 is suspended</source>
        <translation>el participante de %1 está suspendido</translation>
    </message>
    <message>
        <source>what the participant of %1 owes back has changed since the batch was made</source>
        <translation>lo que debe devolver el participante de %1 ha cambiado desde que se creó el lote</translation>
    </message>
    <message>
        <source>It cannot be exported: %1. Discard it and make it anew.</source>
        <translation>No se puede exportar: %1. Descártelo y créelo de nuevo.</translation>
    </message>
    <message>
        <source>Export uncertain: whether %1 was written is not known. Export it again: the bytes are the same, and so are the references.</source>
        <translation>Exportación dudosa: no se sabe si %1 se escribió. Expórtelo de nuevo: los bytes son los mismos, y también las referencias.</translation>
    </message>
    <message>
        <source>approve payouts</source>
        <translation>aprobar desembolsos</translation>
    </message>
    <message>
        <source>%1 prepared this batch, or changed a payout method in it; somebody else has to approve it</source>
        <translation>%1 preparó este lote o cambió en él un método de desembolso; debe aprobarlo otra persona</translation>
    </message>
    <message>
        <source>Another approver: batch approve %1 --as MEMBER.</source>
        <translation>Otro aprobador: batch approve %1 --as MEMBER.</translation>
    </message>
    <message>
        <source>%1 is paid by line %2 of this batch; nobody approves an own reward</source>
        <translation>a %1 se le paga con la línea %2 de este lote; nadie aprueba una recompensa propia</translation>
    </message>
    <message>
        <source>the lines of %1 are not those it was made of</source>
        <translation>las líneas de %1 no son aquellas con las que se creó</translation>
    </message>
    <message>
        <source>the batch is not what was shown</source>
        <translation>el lote no es el que se mostró</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew.</source>
        <translation>Descarte el lote y créelo de nuevo.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed: it is good for 72 hours</source>
        <translation>la aprobación de %1 ha caducado: vale 72 horas</translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation>Apruébelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 needs the approval of a second person</source>
        <translation>%1 necesita la aprobación de una segunda persona</translation>
    </message>
    <message>
        <source>batch approve %1 --as MEMBER</source>
        <translation>batch approve %1 --as MEMBER</translation>
    </message>
    <message>
        <source>seal payouts</source>
        <translation>sellar desembolsos</translation>
    </message>
    <message>
        <source>the seal of %1 does not match its lines</source>
        <translation>el sello de %1 no coincide con sus líneas</translation>
    </message>
    <message>
        <source>the ledger is not the one that %1 was sealed over</source>
        <translation>el libro mayor no es aquel sobre el que se selló %1</translation>
    </message>
    <message>
        <source>these books came back from a backup after %1 was made; it may have been paid meanwhile</source>
        <translation>estos libros se recuperaron de una copia de seguridad después de crear %1; entretanto puede haberse pagado</translation>
    </message>
    <message>
        <source>Look at the provider; if nothing was paid, discard the batch and make it anew.</source>
        <translation>Consulte al proveedor; si no se pagó nada, descarte el lote y créelo de nuevo.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed since it was sealed</source>
        <translation>la aprobación de %1 ha caducado desde que se selló</translation>
    </message>
    <message>
        <source>the seal of %1 is broken: %2</source>
        <translation>el sello de %1 está roto: %2</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew; nothing was written.</source>
        <translation>Descarte el lote y créelo de nuevo; no se escribió nada.</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is paid</source>
        <translation>falló una comprobación de los libros (%1), así que no se paga nada</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot; to see the difference.</source>
        <translation>Ejecute “verify” para ver la diferencia.</translation>
    </message>
    <message>
        <source>these books are not the ones that this computer&apos;s keychain knows</source>
        <translation>estos libros no son los que conoce el llavero de este equipo</translation>
    </message>
    <message>
        <source>the participant of %1 has no such payout method any more</source>
        <translation>el participante de %1 ya no tiene ese método de desembolso</translation>
    </message>
    <message>
        <source>the participant of %1 has another payout method by now</source>
        <translation>el participante de %1 tiene ahora otro método de desembolso</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>la aprobación de %1: %2</translation>
    </message>
    <message>
        <source>the seal of %1: %2</source>
        <translation>el sello de %1: %2</translation>
    </message>
    <message>
        <source>the key in the keychain is not the one of these books</source>
        <translation>la clave del llavero no es la de estos libros</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has their key.</source>
        <translation>Abra los libros en el equipo cuyo llavero tiene su clave.</translation>
    </message>
    <message>
        <source>payout details are encrypted, and the keychain is locked</source>
        <translation>los datos de desembolso están cifrados, y el llavero está bloqueado</translation>
    </message>
    <message>
        <source>payout details are kept encrypted, and there is no keychain for their key</source>
        <translation>los datos de desembolso se guardan cifrados, y no hay un llavero para su clave</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by REFERRAL_DESK_SECRET_DATA_KEY.</source>
        <translation>Inicie un servicio de llavero o indique la clave con REFERRAL_DESK_SECRET_DATA_KEY.</translation>
    </message>
    <message>
        <source>the key of the payout details is not in this computer&apos;s keychain</source>
        <translation>la clave de los datos de desembolso no está en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has it; nothing was changed.</source>
        <translation>Abra los libros en el equipo cuyo llavero la tiene; no se cambió nada.</translation>
    </message>
    <message>
        <source>there is no key for payout details yet</source>
        <translation>aún no hay ninguna clave para los datos de desembolso</translation>
    </message>
    <message>
        <source>%1 is no table: its bytes are made by the program</source>
        <translation>%1 no es una tabla: sus bytes los crea el programa</translation>
    </message>
    <message>
        <source>Its data can be edited as a file: batch formats show %1 --output FILE.</source>
        <translation>Sus datos se pueden editar como archivo: batch formats show %1 --output FILE.</translation>
    </message>
    <message>
        <source>The copy that was put into use is not there any more: the program&apos;s own data is used.</source>
        <translation>La copia que se puso en uso ya no está: se usan los datos propios del programa.</translation>
    </message>
    <message>
        <source>The copy was put there or changed outside of the program.</source>
        <translation>La copia se puso ahí o se cambió fuera del programa.</translation>
    </message>
    <message>
        <source>%1 has no layout &quot;%2&quot;</source>
        <translation>%1 no tiene el diseño “%2”</translation>
    </message>
    <message>
        <source>between 0 and %1 days</source>
        <translation>entre 0 y %1 días</translation>
    </message>
    <message>
        <source>this payout method has no destination any more</source>
        <translation>este método de desembolso ya no tiene destino</translation>
    </message>
    <message>
        <source>see tax numbers</source>
        <translation>ver números fiscales</translation>
    </message>
    <message>
        <source>change tax numbers</source>
        <translation>cambiar números fiscales</translation>
    </message>
    <message>
        <source>a tax number has at most %1 letters, digits, dashes, strokes and points</source>
        <translation>un número fiscal tiene como máximo %1 letras, cifras, guiones, barras y puntos</translation>
    </message>
    <message>
        <source>change where people are paid</source>
        <translation>cambiar dónde se paga a las personas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a least amount for each of some currencies</source>
        <translation>“%1” no es un importe mínimo para cada una de algunas monedas</translation>
    </message>
    <message>
        <source>For example &quot;75.00 USD, 60.00 EUR&quot;, or &quot;none&quot;.</source>
        <translation>Por ejemplo “75.00 USD, 60.00 EUR”, o “none”.</translation>
    </message>
    <message>
        <source>the participant has no payout method</source>
        <translation>el participante no tiene método de desembolso</translation>
    </message>
    <message>
        <source>the payout method was changed on %1</source>
        <translation>el método de desembolso se cambió el %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>no es ninguno de %1</translation>
    </message>
    <message>
        <source>is no currency (USD)</source>
        <translation>no es una moneda (USD)</translation>
    </message>
    <message>
        <source>this file is no recovery kit</source>
        <translation>este archivo no es un kit de recuperación</translation>
    </message>
    <message>
        <source>&quot;recovery-kit save&quot; writes one.</source>
        <translation>“recovery-kit save” escribe uno.</translation>
    </message>
    <message>
        <source>payout details</source>
        <translation>datos de desembolso</translation>
    </message>
    <message>
        <source>signature of the books</source>
        <translation>firma de los libros</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>firma de %1</translation>
    </message>
    <message>
        <source>save the keys of these books</source>
        <translation>guardar las claves de estos libros</translation>
    </message>
    <message>
        <source>there is no keychain service, so there are no keys to save</source>
        <translation>no hay ningún servicio de llavero, así que no hay claves que guardar</translation>
    </message>
    <message>
        <source>there are no keys yet</source>
        <translation>aún no hay ninguna clave</translation>
    </message>
    <message>
        <source>They are made with the first payout method and the first approval.</source>
        <translation>Se crean con el primer método de desembolso y la primera aprobación.</translation>
    </message>
    <message>
        <source>this is the recovery kit of other books</source>
        <translation>este es el kit de recuperación de otros libros</translation>
    </message>
    <message>
        <source>bring the keys of these books back</source>
        <translation>recuperar las claves de estos libros</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>Cancellation of self-billing invoice %1 of %2: the payment came back</source>
        <translation>Anulación de la autofactura %1 del %2: el pago fue devuelto</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Autofactura %1</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>el periodo termina antes de empezar</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 no admite %2</translation>
    </message>
    <message>
        <source>there is no currency that the layout &quot;%1&quot; takes</source>
        <translation>no hay ninguna moneda que admita el diseño “%1”</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2.</source>
        <translation>No se asignan números de autofactura: estos libros se recuperaron de una copia de seguridad el %1, y los números asignados desde que se hizo no están en ellos. Un administrador busca el último número e indica el próximo con “batch rules self-billing-next=N”; según estos libros es %2.</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2. %3 paid payouts wait for theirs.</source>
        <translation>No se asignan números de autofactura: estos libros se recuperaron de una copia de seguridad el %1, y los números asignados desde que se hizo no están en ellos. Un administrador busca el último número e indica el próximo con “batch rules self-billing-next=N”; según estos libros es %2. %3 desembolsos pagados esperan el suyo.</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formatos: %1.</translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <translation>Ajustes: %1.</translation>
    </message>
    <message>
        <source>adopt codes</source>
        <translation>adoptar códigos</translation>
    </message>
    <message>
        <source>name a code and its participant, or neither</source>
        <translation>indique un código y su participante, o ninguno de los dos</translation>
    </message>
    <message>
        <source>there is no such participant</source>
        <translation>no existe ese participante</translation>
    </message>
    <message>
        <source>it belongs to another participant</source>
        <translation>pertenece a otro participante</translation>
    </message>
    <message>
        <source>there is no promotion code &quot;%1&quot; at the provider</source>
        <translation>no hay ningún código promocional “%1” en el proveedor</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 adoptados</translation>
    </message>
    <message>
        <source>switch codes off</source>
        <translation>desactivar códigos</translation>
    </message>
    <message>
        <source>name the codes</source>
        <translation>indique los códigos</translation>
    </message>
    <message>
        <source>no promotion code &quot;%1&quot; is known</source>
        <translation>no se conoce ningún código promocional “%1”</translation>
    </message>
    <message>
        <source>Sync first; codes list shows the ones there are.</source>
        <translation>Sincronice primero; codes list muestra los que hay.</translation>
    </message>
    <message>
        <source>%1 deactivated, %2 not</source>
        <translation>%1 desactivados, %2 no</translation>
    </message>
    <message>
        <source>does not take part in %1</source>
        <translation>no participa en %1</translation>
    </message>
    <message>
        <source>this text is or was a code already</source>
        <translation>este texto es o fue ya un código</translation>
    </message>
    <message>
        <source>was switched off; name the participant to make another one</source>
        <translation>se desactivó; indique el participante para crear otro</translation>
    </message>
    <message>
        <source>it exists there and was switched off</source>
        <translation>existe allí y se desactivó</translation>
    </message>
    <message>
        <source>its outcome is not known yet</source>
        <translation>aún no se conoce su resultado</translation>
    </message>
    <message>
        <source>it was written down for account %1 (%2)</source>
        <translation>se anotó para la cuenta %1 (%2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again</source>
        <translation>los relojes de este equipo y del proveedor difieren demasiado para enviarlo de nuevo</translation>
    </message>
    <message>
        <source>the provider repeats its error for a day; it is sent again after that</source>
        <translation>el proveedor repite su error durante un día; después se envía de nuevo</translation>
    </message>
    <message>
        <source>the look-up gave no clear answer (%1)</source>
        <translation>la consulta no dio una respuesta clara (%1)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may make coupons and promotion codes; what is open goes on then.</source>
        <translation>Vuelva a conectar %1 con una clave que pueda crear cupones y códigos promocionales; lo pendiente continúa entonces.</translation>
    </message>
    <message>
        <source>Run it again when the provider can be reached.</source>
        <translation>Ejecútelo de nuevo cuando se pueda acceder al proveedor.</translation>
    </message>
    <message>
        <source>Run it again later; it goes on where it stopped.</source>
        <translation>Ejecútelo de nuevo más tarde; continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>%1 exists at the provider, but %2</source>
        <translation>%1 existe en el proveedor, pero %2</translation>
    </message>
    <message>
        <source>the coupon could not be made (%1)</source>
        <translation>no se pudo crear el cupón (%1)</translation>
    </message>
    <message>
        <source>Choose another coupon; nothing was made with this one.</source>
        <translation>Elija otro cupón; con este no se creó nada.</translation>
    </message>
    <message>
        <source>%1 codes in a row were refused: %2</source>
        <translation>se rechazaron %1 códigos seguidos: %2</translation>
    </message>
    <message>
        <source>Mend what the provider names, give up what is open, and order again.</source>
        <translation>Corrija lo que indica el proveedor, renuncie a lo pendiente y pida de nuevo.</translation>
    </message>
    <message>
        <source>%1 outcomes in a row are unknown</source>
        <translation>%1 resultados seguidos son desconocidos</translation>
    </message>
    <message>
        <source>Run it again when the provider answers; it looks them up first.</source>
        <translation>Ejecútelo de nuevo cuando el proveedor responda; primero los busca.</translation>
    </message>
    <message>
        <source>%1 gives no discount to those who are referred</source>
        <translation>%1 no da ningún descuento a los referidos</translation>
    </message>
    <message>
        <source>Name a coupon that exists, or say what the code takes off.</source>
        <translation>Indique un cupón existente, o diga cuánto descuenta el código.</translation>
    </message>
    <message>
        <source>the codes would have expired already</source>
        <translation>los códigos ya habrían caducado</translation>
    </message>
    <message>
        <source>a code has to be usable once at least</source>
        <translation>un código debe poder usarse al menos una vez</translation>
    </message>
    <message>
        <source>a least amount must be above zero, one for each currency</source>
        <translation>un importe mínimo debe ser mayor que cero, uno por cada moneda</translation>
    </message>
    <message>
        <source>%1 created, %2 not created, %3 uncertain, %4 open</source>
        <translation>%1 creados, %2 no creados, %3 dudosos, %4 abiertos</translation>
    </message>
    <message>
        <source>%1 has no connection in use</source>
        <translation>%1 no tiene ninguna conexión en uso</translation>
    </message>
    <message>
        <source>%1 has no connection &quot;%2&quot;</source>
        <translation>%1 no tiene ninguna conexión “%2”</translation>
    </message>
    <message>
        <source>Connect one again.</source>
        <translation>Conecte una de nuevo.</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Tiene: %1</translation>
    </message>
    <message>
        <source>a text is given for exactly one participant</source>
        <translation>un texto se indica para exactamente un participante</translation>
    </message>
    <message>
        <source>%1 is a shop and has no coupons</source>
        <translation>%1 es una tienda y no tiene cupones</translation>
    </message>
    <message>
        <source>Say what the codes take off, or leave the connection out.</source>
        <translation>Indique qué descuentan los códigos u omita la conexión.</translation>
    </message>
    <message>
        <source>the coupon %1 can no longer be redeemed at %2</source>
        <translation>el cupón %1 ya no se puede canjear en %2</translation>
    </message>
    <message>
        <source>the coupon %1 does not exist at %2</source>
        <translation>el cupón %1 no existe en %2</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indique otro.</translation>
    </message>
    <message>
        <source>create codes</source>
        <translation>crear códigos</translation>
    </message>
    <message>
        <source>give up codes</source>
        <translation>renunciar a códigos</translation>
    </message>
    <message>
        <source>these books came back from a backup, and it may have been given before; look, then confirm with rewards confirm-unissued</source>
        <translation>estos libros proceden de una copia de seguridad, y puede que ya se haya dado; compruébelo y confírmelo con rewards confirm-unissued</translation>
    </message>
    <message>
        <source>%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it with members email %1 ADDRESS</source>
        <translation>%1 no tiene aquí dirección de correo, así que nadie puede saber si una recompensa es suya; defínala con members email %1 ADDRESS</translation>
    </message>
    <message>
        <source>there is no conversion &quot;%1&quot;</source>
        <translation>no existe la conversión “%1”</translation>
    </message>
    <message>
        <source>A conversion is a paid invoice, or a charge without one, with an amount; give the provider&apos;s id. Trials, free invoices and unpaid ones are none, and so earn nothing.</source>
        <translation>Una conversión es una factura pagada, o un cargo sin factura, con un importe; indique el id del proveedor. Las pruebas, las facturas gratuitas y las impagadas no lo son, y por eso no generan nada.</translation>
    </message>
    <message>
        <source>several connections know &quot;%1&quot;</source>
        <translation>varias conexiones conocen “%1”</translation>
    </message>
    <message>
        <source>Say which one: %1.</source>
        <translation>Indique cuál: %1.</translation>
    </message>
    <message>
        <source>clear flags</source>
        <translation>levantar alertas</translation>
    </message>
    <message>
        <source>confirm flags</source>
        <translation>confirmar alertas</translation>
    </message>
    <message>
        <source>to %1 needs a reason</source>
        <translation>para %1 hace falta un motivo</translation>
    </message>
    <message>
        <source>a person holds reward %1</source>
        <translation>una persona retiene la recompensa %1</translation>
    </message>
    <message>
        <source>End the hold with rewards release.</source>
        <translation>Termine la retención con rewards release.</translation>
    </message>
    <message>
        <source>%1 ends by itself when the provider says so</source>
        <translation>%1 termina por sí solo cuando lo indica el proveedor</translation>
    </message>
    <message>
        <source>nobody decides about an own reward</source>
        <translation>nadie decide sobre una recompensa propia</translation>
    </message>
    <message>
        <source>Reward %1 is for %2: ask another member.</source>
        <translation>La recompensa %1 es para %2: pídaselo a otro miembro.</translation>
    </message>
    <message>
        <source>reward %1 is %2 and cannot be rejected</source>
        <translation>la recompensa %1 está en estado %2 y no se puede rechazar</translation>
    </message>
    <message>
        <source>no flag %1 holds anything</source>
        <translation>ninguna alerta %1 retiene nada</translation>
    </message>
    <message>
        <source>referral-desk flags list shows what is held.</source>
        <translation>referral-desk flags list muestra lo retenido.</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 recompensas</translation>
    </message>
    <message>
        <source>it is on its way; its outcome is not known yet</source>
        <translation>está en camino; aún no se conoce su resultado</translation>
    </message>
    <message>
        <source>it is in a batch</source>
        <translation>está en un lote</translation>
    </message>
    <message>
        <source>it was issued before (%1)</source>
        <translation>ya se emitió antes (%1)</translation>
    </message>
    <message>
        <source>it is %1, not approved</source>
        <translation>su estado es %1, no aprobado</translation>
    </message>
    <message>
        <source>issuing by hand needs the reference of the payment</source>
        <translation>para emitir a mano hace falta la referencia del pago</translation>
    </message>
    <message>
        <source>For example the number of the bank transfer.</source>
        <translation>Por ejemplo, el número de la transferencia bancaria.</translation>
    </message>
    <message>
        <source>a reference has at most %1 characters</source>
        <translation>una referencia tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>la fecha está en el futuro</translation>
    </message>
    <message>
        <source>issue rewards</source>
        <translation>emitir recompensas</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is issued</source>
        <translation>falló una comprobación de los libros (%1), así que no se emite nada</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued</source>
        <translation>%1 emitidas, %2 no emitidas</translation>
    </message>
    <message>
        <source>%1 %2 are owed back; issuing by hand takes that off, or write it off first</source>
        <translation>%1 %2 están por devolver; al emitir a mano se descuentan, o condónelos antes</translation>
    </message>
    <message>
        <source>the run ended early</source>
        <translation>la ejecución terminó antes de tiempo</translation>
    </message>
    <message>
        <source>nobody has ordered to issue just now</source>
        <translation>nadie ha ordenado emitir en este momento</translation>
    </message>
    <message>
        <source>its batch was not paid (%1) and waits as a draft there</source>
        <translation>su lote no se pagó (%1) y espera allí como borrador</translation>
    </message>
    <message>
        <source>its batch is paid</source>
        <translation>su lote está pagado</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>reward %1: %2</source>
        <translation>recompensa %1: %2</translation>
    </message>
    <message>
        <source>one of its rewards is settled already</source>
        <translation>una de sus recompensas ya está liquidada</translation>
    </message>
    <message>
        <source>sent; it can be asked for from %1 on</source>
        <translation>enviada; se puede consultar a partir de %1</translation>
    </message>
    <message>
        <source>another request used the same id; a person has to look at the provider</source>
        <translation>otra petición usó el mismo id; una persona debe mirar en el proveedor</translation>
    </message>
    <message>
        <source>it was refused when it was sent again (%1), which says nothing about the first time; a person has to look at the provider</source>
        <translation>se rechazó al enviarla de nuevo (%1), lo que no dice nada de la primera vez; una persona debe mirar en el proveedor</translation>
    </message>
    <message>
        <source>it was sent so long ago that the provider may have forgotten its id; a person has to look there</source>
        <translation>se envió hace tanto tiempo que el proveedor puede haber olvidado su id; una persona debe mirar allí</translation>
    </message>
    <message>
        <source>the receiver could not be read (%1)</source>
        <translation>no se pudo leer el destinatario (%1)</translation>
    </message>
    <message>
        <source>it may have been paid, and it must not be sent again (%1); a person has to look at the provider</source>
        <translation>puede que se haya pagado y no se debe enviar de nuevo (%1); una persona debe mirar en el proveedor</translation>
    </message>
    <message>
        <source>the provider says it came back (%1), but the books do not hold it as issued</source>
        <translation>el proveedor dice que volvió (%1), pero en los libros no consta como emitida</translation>
    </message>
    <message>
        <source>it came back: %1</source>
        <translation>volvió: %1</translation>
    </message>
    <message>
        <source>subscription %1 gets another reward in the same run</source>
        <translation>la suscripción %1 recibe otra recompensa en la misma ejecución</translation>
    </message>
    <message>
        <source>insufficient funds: %1 %2 are there, and the rewards before it take %3</source>
        <translation>fondos insuficientes: hay %1 %2, y las recompensas anteriores consumen %3</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3)</source>
        <translation>la clave de %1 pertenece a la cuenta %2 (%3)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key of its own account.</source>
        <translation>Conecte %1 de nuevo con una clave de su propia cuenta.</translation>
    </message>
    <message>
        <source>the provider repeats a server error for it, and it was not found; a person may send it again or end it</source>
        <translation>el proveedor repite un error de servidor para ella, y no se encontró; una persona puede enviarla de nuevo o terminarla</translation>
    </message>
    <message>
        <source>it was sent with another account (%1, %2)</source>
        <translation>se envió con otra cuenta (%1, %2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again; set the clock right</source>
        <translation>el reloj de este equipo y el del proveedor difieren demasiado para enviarla de nuevo; ponga el reloj en hora</translation>
    </message>
    <message>
        <source>sent; it can be looked up from %1 on</source>
        <translation>enviada; se puede comprobar a partir de %1</translation>
    </message>
    <message>
        <source>another request used the same key; a person has to look at the provider</source>
        <translation>otra petición usó la misma clave; una persona debe mirar en el proveedor</translation>
    </message>
    <message>
        <source>not sent yet: whether it was given before could not be found out (%1)</source>
        <translation>aún no enviada: no se pudo averiguar si ya se había dado (%1)</translation>
    </message>
    <message>
        <source>it was not found at the provider; to be sure it is looked for once more from %1 on</source>
        <translation>no se encontró en el proveedor; para mayor seguridad se busca otra vez a partir de %1</translation>
    </message>
    <message>
        <source>nothing about this reward is uncertain</source>
        <translation>no hay nada dudoso en esta recompensa</translation>
    </message>
    <message>
        <source>it is looked up and, if it is not there, sent again by itself</source>
        <translation>se comprueba y, si no está allí, se envía de nuevo por sí sola</translation>
    </message>
    <message>
        <source>Issue again, or wait for the next look-up.</source>
        <translation>Emita de nuevo o espere a la próxima comprobación.</translation>
    </message>
    <message>
        <source>it was sent a moment ago</source>
        <translation>se envió hace un momento</translation>
    </message>
    <message>
        <source>Wait some minutes.</source>
        <translation>Espere unos minutos.</translation>
    </message>
    <message>
        <source>it was not found, but it takes two look-ups a day apart to be sure</source>
        <translation>no se encontró, pero para estar seguro hacen falta dos comprobaciones con un día de diferencia</translation>
    </message>
    <message>
        <source>Try again from %1 on.</source>
        <translation>Inténtelo de nuevo a partir de %1.</translation>
    </message>
    <message>
        <source>the sale changed before it was sent</source>
        <translation>la venta cambió antes de enviarla</translation>
    </message>
    <message>
        <source>reward %1 of an open intent is missing</source>
        <translation>falta la recompensa %1 de un intento abierto</translation>
    </message>
    <message>
        <source>the participant was suspended meanwhile</source>
        <translation>el participante se suspendió entretanto</translation>
    </message>
    <message>
        <source>the receiver or the terms changed since</source>
        <translation>el destinatario o las condiciones cambiaron desde entonces</translation>
    </message>
    <message>
        <source>it could be issued now, but nobody has agreed to that yet</source>
        <translation>ya se podría emitir, pero nadie lo ha aceptado todavía</translation>
    </message>
    <message>
        <source>an earlier attempt is not resolved yet</source>
        <translation>un intento anterior aún no está resuelto</translation>
    </message>
    <message>
        <source>it has changed since it was listed</source>
        <translation>ha cambiado desde que se listó</translation>
    </message>
    <message>
        <source>another credit for this customer is on its way; what becomes of it comes first</source>
        <translation>otro crédito para este cliente está en camino; primero hay que saber qué pasa con él</translation>
    </message>
    <message>
        <source>another reward for this subscription is on its way</source>
        <translation>otra recompensa para esta suscripción está en camino</translation>
    </message>
    <message>
        <source>an earlier attempt already made %1 with other terms (%2)</source>
        <translation>un intento anterior ya creó %1 con otras condiciones (%2)</translation>
    </message>
    <message>
        <source>it changed meanwhile</source>
        <translation>cambió entretanto</translation>
    </message>
    <message>
        <source>another attempt is under way</source>
        <translation>hay otro intento en curso</translation>
    </message>
    <message>
        <source>reward %1 is missing</source>
        <translation>falta la recompensa %1</translation>
    </message>
    <message>
        <source>it is %1 by now, not approved</source>
        <translation>su estado es ya %1, no aprobado</translation>
    </message>
    <message>
        <source>its customer was removed meanwhile</source>
        <translation>su cliente se eliminó entretanto</translation>
    </message>
    <message>
        <source>the receiver&apos;s e-mail was changed meanwhile</source>
        <translation>el correo del destinatario cambió entretanto</translation>
    </message>
    <message>
        <source>its customer has another account now</source>
        <translation>su cliente tiene ahora otra cuenta</translation>
    </message>
    <message>
        <source>the payout method was changed meanwhile</source>
        <translation>el método de desembolso cambió entretanto</translation>
    </message>
    <message>
        <source>the step before it did not succeed</source>
        <translation>el paso anterior no tuvo éxito</translation>
    </message>
    <message>
        <source>sent, but its outcome could not be written down; it is looked up first (%1)</source>
        <translation>enviada, pero no se pudo anotar su resultado; primero se comprueba (%1)</translation>
    </message>
    <message>
        <source>a subscription is chosen for exactly one reward</source>
        <translation>una suscripción se elige para exactamente una recompensa</translation>
    </message>
    <message>
        <source>there is no connection to %1 in %2 mode that could pay it</source>
        <translation>no hay ninguna conexión con %1 en modo %2 que pueda pagarla</translation>
    </message>
    <message>
        <source>there are several connections to %1: %2; say which one</source>
        <translation>hay varias conexiones con %1: %2; indique cuál</translation>
    </message>
    <message>
        <source>it was entered by hand and campaign &quot;%1&quot; has several connections, so nobody can tell which account the credit belongs to; issue it by hand</source>
        <translation>se introdujo a mano y la campaña “%1” tiene varias conexiones, así que nadie puede saber a qué cuenta pertenece el crédito; emítala a mano</translation>
    </message>
    <message>
        <source>it was earned through %1, where nothing is given via %2</source>
        <translation>se generó por %1, donde no se da nada mediante %2</translation>
    </message>
    <message>
        <source>a reward of kind %1 is not issued via %2</source>
        <translation>una recompensa de tipo %1 no se emite mediante %2</translation>
    </message>
    <message>
        <source>there is not enough money at %1: %2</source>
        <translation>no hay suficiente dinero en %1: %2</translation>
    </message>
    <message>
        <source>Add money there; nothing more was sent.</source>
        <translation>Añada dinero allí; no se envió nada más.</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may do this; what is open goes on then.</source>
        <translation>Conecte %1 de nuevo con una clave que lo permita; lo que está abierto continuará entonces.</translation>
    </message>
    <message>
        <source>It is sent when the provider can be reached.</source>
        <translation>Se envía cuando se pueda contactar con el proveedor.</translation>
    </message>
    <message>
        <source>refused when it was sent again (%1); whether an earlier attempt arrived is found out first</source>
        <translation>rechazada al enviarla de nuevo (%1); primero se averigua si llegó un intento anterior</translation>
    </message>
    <message>
        <source>not accepted yet, it is sent again later (%1)</source>
        <translation>aún no aceptada; se envía de nuevo más tarde (%1)</translation>
    </message>
    <message>
        <source>the outcome is unknown until it is looked up (%1)</source>
        <translation>el resultado no se conoce hasta comprobarlo (%1)</translation>
    </message>
    <message>
        <source>Try again when the provider answers.</source>
        <translation>Inténtelo de nuevo cuando el proveedor responda.</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain</source>
        <translation>%1 emitidas, %2 no emitidas, %3 dudosas</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>no se pudo consultar al proveedor</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>hace falta un motivo</translation>
    </message>
    <message>
        <source>it is %1, its outcome is not uncertain</source>
        <translation>su estado es %1, su resultado no es dudoso</translation>
    </message>
    <message>
        <source>the provider has taken it and says what becomes of it (%1)</source>
        <translation>el proveedor la ha recibido y dirá qué pasa con ella (%1)</translation>
    </message>
    <message>
        <source>Cancel it at the provider; what is not claimed comes back by itself.</source>
        <translation>Cancélela en el proveedor; lo que no se reclama vuelve por sí solo.</translation>
    </message>
    <message>
        <source>the provider has not taken it yet; it is sent again by itself</source>
        <translation>el proveedor aún no la ha recibido; se envía de nuevo por sí sola</translation>
    </message>
    <message>
        <source>Issue again first.</source>
        <translation>Emita de nuevo primero.</translation>
    </message>
    <message>
        <source>it has not been looked for at the provider since it was sent</source>
        <translation>no se ha buscado en el proveedor desde que se envió</translation>
    </message>
    <message>
        <source>Issue again to look it up, some minutes after it was sent.</source>
        <translation>Emita de nuevo para comprobarla, unos minutos después del envío.</translation>
    </message>
    <message>
        <source>the step before it was abandoned</source>
        <translation>el paso anterior se abandonó</translation>
    </message>
    <message>
        <source>reward %1</source>
        <translation>recompensa %1</translation>
    </message>
    <message>
        <source>the workspace&apos;s setting &quot;%1&quot; cannot be read</source>
        <translation>no se puede leer el ajuste “%1” del espacio de trabajo</translation>
    </message>
    <message>
        <source>a limit must be above zero</source>
        <translation>un límite debe ser mayor que cero</translation>
    </message>
    <message>
        <source>there are two limits in %1</source>
        <translation>hay dos límites en %1</translation>
    </message>
    <message>
        <source>stop issuing</source>
        <translation>detener la emisión</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>detenida por %1</translation>
    </message>
    <message>
        <source>let rewards be issued again</source>
        <translation>reanudar la emisión de recompensas</translation>
    </message>
    <message>
        <source>on again, by %1</source>
        <translation>reanudada por %1</translation>
    </message>
    <message>
        <source>set limits of automatic rewards</source>
        <translation>definir límites de las recompensas automáticas</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>definido por %1</translation>
    </message>
    <message>
        <source>issuing is stopped: the books fail the check %1</source>
        <translation>la emisión está detenida: los libros no superan la comprobación %1</translation>
    </message>
    <message>
        <source>Run verify, mend what it names, and run it again.</source>
        <translation>Ejecute verify, corrija lo que indica y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>issuing was stopped by %1 on %2</source>
        <translation>%1 detuvo la emisión el %2</translation>
    </message>
    <message>
        <source>An admin lets rewards be issued again.</source>
        <translation>Un administrador reanuda la emisión de recompensas.</translation>
    </message>
    <message>
        <source>the first sync of its connection is not complete</source>
        <translation>la primera sincronización de su conexión no está completa</translation>
    </message>
    <message>
        <source>it is %1, not due</source>
        <translation>su estado es %1, no exigible</translation>
    </message>
    <message>
        <source>nobody approves an own reward</source>
        <translation>nadie aprueba una recompensa propia</translation>
    </message>
    <message>
        <source>no person holds it; %1 is cleared or confirmed as a flag, with a reason</source>
        <translation>ninguna persona la retiene; %1 se levanta o se confirma como alerta, con un motivo</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>nada la retiene</translation>
    </message>
    <message>
        <source>no change of it is proposed</source>
        <translation>no se propone ningún cambio en ella</translation>
    </message>
    <message>
        <source>it has been given out as %1, and one reward is sent once: %2 %3 more cannot follow under it. Dismiss the change and give the difference in money with &quot;adjust&quot;.</source>
        <translation>se ha emitido como %1, y una recompensa se envía una sola vez: no pueden seguirle %2 %3 más. Descarte el cambio y dé la diferencia en dinero con “adjust”.</translation>
    </message>
    <message>
        <source>nothing about it is in doubt after a restore</source>
        <translation>no hay nada en duda sobre ella tras una restauración</translation>
    </message>
    <message>
        <source>it is already on hold</source>
        <translation>ya está retenida</translation>
    </message>
    <message>
        <source>there is no such reward</source>
        <translation>no existe esa recompensa</translation>
    </message>
    <message>
        <source>%1 done, %2 not done</source>
        <translation>%1 hechas, %2 no hechas</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3), not to %4 (%5)</source>
        <translation>la clave de %1 pertenece a la cuenta %2 (%3), no a %4 (%5)</translation>
    </message>
    <message>
        <source>interrupted, to be looked up</source>
        <translation>interrumpida, por comprobar</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain, %4 on their way</source>
        <translation>%1 emitidas, %2 no emitidas, %3 dudosas, %4 en camino</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % de descuento</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de descuento</translation>
    </message>
    <message>
        <source>a row of a bulk operation&apos;s file does not end</source>
        <translation>una fila del archivo de una operación masiva no termina</translation>
    </message>
    <message>
        <source>the shop shows what was asked for and an error beside it: %1</source>
        <translation>la tienda muestra lo que se pidió y, junto a ello, un error: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s answer does not show what was asked for: %1</source>
        <translation>la respuesta de la tienda no muestra lo que se pidió: %1</translation>
    </message>
    <message>
        <source>%1 Shopify asks for: %2</source>
        <translation>%1 Shopify pide: %2</translation>
    </message>
    <message>
        <source>the answer holds nothing of what was asked for</source>
        <translation>la respuesta no contiene nada de lo que se pidió</translation>
    </message>
    <message>
        <source>the answer is cut or no JSON</source>
        <translation>la respuesta está cortada o no es JSON</translation>
    </message>
    <message>
        <source>the code %1 exists in the shop and is not from here</source>
        <translation>el código %1 existe en la tienda y no procede de aquí</translation>
    </message>
    <message>
        <source>the shop shows the discount without its code</source>
        <translation>la tienda muestra el descuento sin su código</translation>
    </message>
    <message>
        <source>gift card %1 has the mark, but another amount or customer</source>
        <translation>la tarjeta de regalo %1 tiene la marca, pero otro importe o cliente</translation>
    </message>
    <message>
        <source>gift card %1 has this reward&apos;s code, amount and customer, but another note</source>
        <translation>la tarjeta de regalo %1 tiene el código, el importe y el cliente de esta recompensa, pero otra nota</translation>
    </message>
    <message>
        <source>the list of gift cards does not go on</source>
        <translation>la lista de tarjetas de regalo no continúa</translation>
    </message>
    <message>
        <source>the customer has %1 credits of %2, and one of them may be this reward&apos;s</source>
        <translation>el cliente tiene %1 créditos de %2, y uno de ellos puede ser el de esta recompensa</translation>
    </message>
    <message>
        <source>the customer&apos;s store credit got %1 credits of %2 since, and the shop does not say which is this reward&apos;s</source>
        <translation>el crédito en tienda del cliente recibió desde entonces %1 créditos de %2, y la tienda no dice cuál es el de esta recompensa</translation>
    </message>
    <message>
        <source>the shop&apos;s app lacks the permission %1: %2 %3</source>
        <translation>a la app de la tienda le falta el permiso %1: %2 %3</translation>
    </message>
    <message>
        <source>Shopify hides store credit: %1</source>
        <translation>Shopify oculta el crédito en tienda: %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist any more</source>
        <translation>el cliente %1 ya no existe</translation>
    </message>
    <message>
        <source>the customer has more accounts than can be looked through</source>
        <translation>el cliente tiene más cuentas de las que se pueden revisar</translation>
    </message>
    <message>
        <source>Shopify hides what an account of store credit got</source>
        <translation>Shopify oculta lo que recibió una cuenta de crédito en tienda</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop does not go on</source>
        <translation>una lista dentro de una respuesta de la tienda no continúa</translation>
    </message>
    <message>
        <source>a shop takes percentages with two decimals at most</source>
        <translation>una tienda acepta porcentajes con dos decimales como máximo</translation>
    </message>
    <message>
        <source>a discount needs a percentage or an amount</source>
        <translation>un descuento necesita un porcentaje o un importe</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which there is no amount</source>
        <translation>la moneda de la tienda es %1, para la que no hay importe</translation>
    </message>
    <message>
        <source>Shopify shows this app no e-mail addresses, so the receiver cannot be checked; allow them under API access, Protected customer data</source>
        <translation>Shopify no muestra a esta app direcciones de correo, así que no se puede comprobar el destinatario; permítalas en API access, Protected customer data</translation>
    </message>
    <message>
        <source>customer %1 of the shop has another e-mail address than the receiver</source>
        <translation>el cliente %1 de la tienda tiene otra dirección de correo que el destinatario</translation>
    </message>
    <message>
        <source>customer %1 does not exist in the shop any more</source>
        <translation>el cliente %1 ya no existe en la tienda</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address to be found by</source>
        <translation>el destinatario no tiene dirección de correo por la que encontrarlo</translation>
    </message>
    <message>
        <source>no customer of the shop has the receiver&apos;s e-mail address</source>
        <translation>ningún cliente de la tienda tiene la dirección de correo del destinatario</translation>
    </message>
    <message>
        <source>%1 customers of the shop have the receiver&apos;s e-mail address; merge them in the shop</source>
        <translation>%1 clientes de la tienda tienen la dirección de correo del destinatario; combínelos en la tienda</translation>
    </message>
    <message>
        <source>this reward needs an amount above zero</source>
        <translation>esta recompensa necesita un importe mayor que cero</translation>
    </message>
    <message>
        <source>the reward is in %1, the shop&apos;s money is %2</source>
        <translation>la recompensa está en %1, la moneda de la tienda es %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>the shop gives gift cards of at most %1</source>
        <translation>la tienda da tarjetas de regalo de %1 como máximo</translation>
    </message>
    <message>
        <source>customer %1 gets a gift card of %2, which Shopify sends to them</source>
        <translation>el cliente %1 recibe una tarjeta de regalo de %2, que Shopify le envía</translation>
    </message>
    <message>
        <source>customer %1 gets store credit of %2, and Shopify writes to them</source>
        <translation>el cliente %1 recibe un crédito en tienda de %2, y Shopify le escribe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the permanent address of a shop</source>
        <translation>“%1” no es la dirección permanente de una tienda</translation>
    </message>
    <message>
        <source>Give the name before .myshopify.com, as in the address of the shop&apos;s admin: --option shop=NAME.</source>
        <translation>Indique el nombre que va antes de .myshopify.com, como en la dirección de la administración de la tienda: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Sin él no se puede leer ningún pedido: no se puede recompensar nada.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Los pedidos de hace más de 60 días quedan ocultos: no se conocen las compras anteriores de un cliente ni se ven los reembolsos de pedidos más antiguos.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>No se pueden leer los clientes: los referidos se encuentran solo por códigos y enlaces, no por correo, etiqueta ni metacampo.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Los productos no tienen nombre, y no se pueden comprobar las reglas para productos concretos.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Los códigos de descuento no se pueden leer ni adoptar.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>No se puede crear ningún código de descuento, ni para un participante ni como recompensa.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>No se puede dar ninguna tarjeta de regalo: no se podría poner a nombre de su destinatario.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>No se puede dar ninguna tarjeta de regalo.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>No se puede dar crédito en tienda: no se puede comprobar lo que recibió una cuenta.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>No se puede dar crédito en tienda.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Pídaselo a Shopify en el Dev Dashboard: la app, API access, “Read all orders”. Después publique una versión con este permiso.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Pida al soporte de Shopify que lo permita para esta app.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Añada el permiso %1 a la app en el Dev Dashboard, publique la versión y confírmelo en la tienda.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Añada el permiso %1 a la app en la administración de la tienda: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Shopify hides names or e-mail addresses of customers from this app; everything else was read. %1</source>
        <translation>Shopify oculta a esta app nombres o direcciones de correo de clientes; todo lo demás se leyó. %1</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Los nombres y direcciones de correo de los clientes están ocultos: no se reconoce a nadie por el correo, ni a un cliente referido ni a un participante que deba recibir una recompensa en la tienda.</translation>
    </message>
    <message>
        <source>the shop does not say which one it is</source>
        <translation>la tienda no dice cuál es</translation>
    </message>
    <message>
        <source>Shopify answers with version %1 of its interface instead of %2: this program is too old for it. Update it.</source>
        <translation>Shopify responde con la versión %1 de su interfaz en lugar de %2: este programa es demasiado antiguo para ella. Actualícelo.</translation>
    </message>
    <message>
        <source>stopped while waiting for Shopify</source>
        <translation>detenido mientras se esperaba a Shopify</translation>
    </message>
    <message>
        <source>Shopify names a file at an address that is not https</source>
        <translation>Shopify indica un archivo en una dirección que no es https</translation>
    </message>
    <message>
        <source>the file of a bulk operation: status %1</source>
        <translation>el archivo de una operación masiva: estado %1</translation>
    </message>
    <message>
        <source>a shop has no coupons: each code has a discount of its own</source>
        <translation>una tienda no tiene cupones: cada código tiene su propio descuento</translation>
    </message>
    <message>
        <source>a shop has no discounts that last for some months</source>
        <translation>una tienda no tiene descuentos que duren algunos meses</translation>
    </message>
    <message>
        <source>Choose once or for ever for the codes of the shop.</source>
        <translation>Elija una vez o para siempre para los códigos de la tienda.</translation>
    </message>
    <message>
        <source>a shop cannot keep a code to first orders</source>
        <translation>una tienda no puede limitar un código a los primeros pedidos</translation>
    </message>
    <message>
        <source>Leave that out for the shop; once per customer is what codes for one order are.</source>
        <translation>Omítalo para la tienda; una vez por cliente es lo que son los códigos para un pedido.</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which no least amount is named</source>
        <translation>la moneda de la tienda es %1, para la que no se indica importe mínimo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of discount that codes combine with.</source>
        <translation>“%1” no es un tipo de descuento con el que se combinen los códigos.</translation>
    </message>
    <message>
        <source>none, or words out of orders, products, shipping with commas between them.</source>
        <translation>none, o palabras de orders, products, shipping separadas por comas.</translation>
    </message>
    <message>
        <source>%1 cannot be a code in a shop: %2</source>
        <translation>%1 no puede ser un código en una tienda: %2</translation>
    </message>
    <message>
        <source>there is no discount %1 in the shop</source>
        <translation>no existe el descuento %1 en la tienda</translation>
    </message>
    <message>
        <source>discount %1 of the shop has no codes</source>
        <translation>el descuento %1 de la tienda no tiene códigos</translation>
    </message>
    <message>
        <source>the codes of a discount do not end</source>
        <translation>los códigos de un descuento no terminan</translation>
    </message>
    <message>
        <source>the list of discounts does not end</source>
        <translation>la lista de descuentos no termina</translation>
    </message>
    <message>
        <source>there is no code %1 in the shop</source>
        <translation>no existe el código %1 en la tienda</translation>
    </message>
    <message>
        <source>the code %1 belongs to a discount of another kind</source>
        <translation>el código %1 pertenece a un descuento de otro tipo</translation>
    </message>
    <message>
        <source>Switch it off in the shop&apos;s admin.</source>
        <translation>Desactívelo en la administración de la tienda.</translation>
    </message>
    <message>
        <source>the code %1 shares its discount with %2 others, which would end too</source>
        <translation>el código %1 comparte su descuento con otros %2, que también terminarían</translation>
    </message>
    <message>
        <source>Take it off the discount in the shop&apos;s admin.</source>
        <translation>Quítelo del descuento en la administración de la tienda.</translation>
    </message>
    <message>
        <source>the shop still shows the code %1 as usable</source>
        <translation>la tienda sigue mostrando el código %1 como utilizable</translation>
    </message>
    <message>
        <source>Shopify asks for: %1.</source>
        <translation>Shopify pide: %1.</translation>
    </message>
    <message>
        <source>The shop is closed or paused: open it in Shopify&apos;s admin, then sync again.</source>
        <translation>La tienda está cerrada o en pausa: ábrala en la administración de Shopify y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The access token is no longer valid: enter a current one for this connection.</source>
        <translation>El token de acceso ya no es válido: introduzca uno vigente para esta conexión.</translation>
    </message>
    <message>
        <source>The shop is frozen for an unpaid bill; Shopify answers again when it is paid.</source>
        <translation>La tienda está bloqueada por una factura impagada; Shopify volverá a responder cuando se pague.</translation>
    </message>
    <message>
        <source>Check the shop&apos;s name: --option shop=NAME as before .myshopify.com.</source>
        <translation>Compruebe el nombre de la tienda: --option shop=NAME tal como va antes de .myshopify.com.</translation>
    </message>
    <message>
        <source>Shopify does not offer the method %1</source>
        <translation>Shopify no ofrece el método %1</translation>
    </message>
    <message>
        <source>this is a key of Stripe, not of Shopify</source>
        <translation>esta es una clave de Stripe, no de Shopify</translation>
    </message>
    <message>
        <source>Take the Admin API access token (shpat_…) of your app, or the secret of an app of the Dev Dashboard.</source>
        <translation>Use el token de acceso de Admin API (shpat_…) de su app o el secreto de una app del Dev Dashboard.</translation>
    </message>
    <message>
        <source>this is the secret of an app, not an access token</source>
        <translation>este es el secreto de una app, no un token de acceso</translation>
    </message>
    <message>
        <source>Give the app&apos;s client ID as well: --option client-id=ID.</source>
        <translation>Indique también el id de cliente de la app: --option client-id=ID.</translation>
    </message>
    <message>
        <source>this is an access token, but a client ID was given</source>
        <translation>este es un token de acceso, pero se indicó un id de cliente</translation>
    </message>
    <message>
        <source>Leave the option client-id out, or give the app&apos;s client secret.</source>
        <translation>Omita la opción client-id o indique el secreto de cliente de la app.</translation>
    </message>
    <message>
        <source>this does not look like a token or secret of Shopify</source>
        <translation>esto no parece un token ni un secreto de Shopify</translation>
    </message>
    <message>
        <source>Copy it again; it is one word without spaces.</source>
        <translation>Cópielo de nuevo; es una sola palabra sin espacios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like an app&apos;s client ID</source>
        <translation>“%1” no parece el id de cliente de una app</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Cópielo de los ajustes de la app en el Dev Dashboard.</translation>
    </message>
    <message>
        <source>order %1 comes without its lines</source>
        <translation>el pedido %1 llega sin sus líneas</translation>
    </message>
    <message>
        <source>the shop gives this app no token: status %1</source>
        <translation>la tienda no da ningún token a esta app: estado %1</translation>
    </message>
    <message>
        <source>App and shop must belong to the same organization of the Dev Dashboard. Make the app where the shop is, install it there, and use its client ID and secret.</source>
        <translation>La app y la tienda deben pertenecer a la misma organización del Dev Dashboard. Cree la app donde está la tienda, instálela allí y use su id y su secreto de cliente.</translation>
    </message>
    <message>
        <source>Check client ID and client secret, that a version of the app is released, and that the app is installed on this shop.</source>
        <translation>Compruebe el id y el secreto de cliente, que haya una versión publicada de la app y que esté instalada en esta tienda.</translation>
    </message>
    <message>
        <source>the shop&apos;s answer holds no access token</source>
        <translation>la respuesta de la tienda no contiene ningún token de acceso</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3</source>
        <translation>el cliente %1 recibe el código propio %2: %3</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3, until %4</source>
        <translation>el cliente %1 recibe el código propio %2: %3, hasta el %4</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started: %1</source>
        <translation>no se inició una operación masiva de la tienda: %1</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started</source>
        <translation>no se inició una operación masiva de la tienda</translation>
    </message>
    <message>
        <source>a bulk operation of the shop does not say how long its file is</source>
        <translation>una operación masiva de la tienda no dice cuánto ocupa su archivo</translation>
    </message>
    <message>
        <source>a bulk operation of the shop ended as %1 %2</source>
        <translation>una operación masiva de la tienda terminó como %1 %2</translation>
    </message>
    <message>
        <source>a bulk operation of the shop takes too long</source>
        <translation>una operación masiva de la tienda tarda demasiado</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file with a line that is cut</source>
        <translation>una operación masiva de la tienda tiene un archivo con una línea cortada</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file whose rows are not in order</source>
        <translation>una operación masiva de la tienda tiene un archivo cuyas filas no están en orden</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a place that cannot be read</source>
        <translation>una operación masiva de la tienda tiene una ubicación que no se puede leer</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file of %1 lines for %2 objects</source>
        <translation>una operación masiva de la tienda tiene un archivo de %1 líneas para %2 objetos</translation>
    </message>
    <message>
        <source>a bulk operation of the shop no longer has its file</source>
        <translation>una operación masiva de la tienda ya no tiene su archivo</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file that is cut</source>
        <translation>una operación masiva de la tienda tiene un archivo cortado</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop turns in a circle</source>
        <translation>una lista dentro de una respuesta de la tienda da vueltas en círculo</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk has space left.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que queda espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (version %2 of the books, this one knows %3)</source>
        <translation>%1 lo escribió un programa más reciente (versión %2 de los libros, este conoce la %3)</translation>
    </message>
    <message>
        <source>Install the newer program; nothing was changed.</source>
        <translation>Instale el programa más reciente; no se cambió nada.</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>no existe la base de datos %1</translation>
    </message>
    <message>
        <source>there is no workspace in %1</source>
        <translation>no hay ningún espacio de trabajo en %1</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace.</source>
        <translation>Elija otro directorio con --workspace.</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>it is left from an earlier try</source>
        <translation>quedó de un intento anterior</translation>
    </message>
    <message>
        <source>the list of erased people goes there</source>
        <translation>allí va la lista de personas borradas</translation>
    </message>
    <message>
        <source>the books in the backup do not end where its manifest says</source>
        <translation>los libros de la copia de seguridad no terminan donde dice su manifiesto</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>it holds the last changes of the former books</source>
        <translation>contiene los últimos cambios de los libros anteriores</translation>
    </message>
    <message>
        <source>Choose a file that was written by the command backup, or one of the workspace&apos;s folder backups.</source>
        <translation>Elija un archivo escrito por la orden backup o uno de la carpeta backups del espacio de trabajo.</translation>
    </message>
    <message>
        <source>reward %1 is in another batch</source>
        <translation>la recompensa %1 está en otro lote</translation>
    </message>
    <message>
        <source>Check that the file and its folder belong to you and can be written.</source>
        <translation>Compruebe que el archivo y su carpeta le pertenecen y que se puede escribir en ellos.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program</source>
        <translation>%1 no es un espacio de trabajo de este programa</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace, or bring a backup back with referral-desk restore FILE.</source>
        <translation>Elija otro directorio con --workspace o recupere una copia de seguridad con referral-desk restore FILE.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE.</source>
        <translation>Recupere la copia de seguridad más reciente con referral-desk restore FILE.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>no se puede abrir %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>no se puede cambiar %1</translation>
    </message>
    <message>
        <source>the disk of %1 is full</source>
        <translation>el disco de %1 está lleno</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was changed.</source>
        <translation>Libere espacio e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>the disk failed while %1 was read or written</source>
        <translation>el disco falló al leer o escribir %1</translation>
    </message>
    <message>
        <source>Check the disk and whether it has space left, then try again.</source>
        <translation>Compruebe el disco y si queda espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>otro programa está usando %1</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it.</source>
        <translation>Espere a que termine o ciérrelo.</translation>
    </message>
    <message>
        <source>the books refused an entry that contradicts them; nothing was changed</source>
        <translation>los libros rechazaron una entrada que los contradice; no se cambió nada</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>El registro de sucesos tiene los detalles.</translation>
    </message>
    <message>
        <source>the database of the workspace answered with error %1; nothing was changed</source>
        <translation>la base de datos del espacio de trabajo respondió con el error %1; no se cambió nada</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is not enough memory</source>
        <translation>no se puede abrir %1: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>the database refuses the setting %1=%2</source>
        <translation>la base de datos rechaza el ajuste %1=%2</translation>
    </message>
    <message>
        <source>the file system does not support the write-ahead log</source>
        <translation>el sistema de archivos no admite el registro de escritura anticipada</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation>Mantenga el espacio de trabajo en un disco local.</translation>
    </message>
    <message>
        <source>stopped while reading sales</source>
        <translation>detenido durante la lectura de ventas</translation>
    </message>
    <message>
        <source>%1 is damaged, so who was erased before is not known</source>
        <translation>%1 está dañado, así que no se sabe quién se borró antes</translation>
    </message>
    <message>
        <source>Put back the copy that belongs to this workspace. If desk.sqlite is surely the newest copy of the books, remove the damaged file: the books write it anew.</source>
        <translation>Vuelva a poner la copia que pertenece a este espacio de trabajo. Si desk.sqlite es con seguridad la copia más reciente de los libros, elimine el archivo dañado: los libros lo escriben de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer program</source>
        <translation>%1 lo escribió un programa más reciente</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Instale el programa más reciente.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>the lines of conversion %1 cannot be read</source>
        <translation>no se pueden leer las líneas de la conversión %1</translation>
    </message>
    <message>
        <source>somebody is reading</source>
        <translation>alguien está leyendo</translation>
    </message>
    <message>
        <source>It is a text of at most 1 MB, or absent.</source>
        <translation>Es un texto de 1 MB como máximo, o no está.</translation>
    </message>
    <message>
        <source>the workspace %1 was left open on another computer: %2</source>
        <translation>el espacio de trabajo %1 quedó abierto en otro equipo: %2</translation>
    </message>
    <message>
        <source>Close the program there first. If it is closed, or that computer is gone: repeat with --take-over. What it may have issued is looked up before anything is issued here.</source>
        <translation>Cierre antes el programa allí. Si está cerrado o ese equipo ya no existe: repita con --take-over. Lo que pueda haber emitido se comprueba antes de emitir nada aquí.</translation>
    </message>
    <message>
        <source>there is no intent %1</source>
        <translation>no existe el intento %1</translation>
    </message>
    <message>
        <source>the workspace has version %1, this program knows up to %2</source>
        <translation>el espacio de trabajo tiene la versión %1, este programa conoce hasta la %2</translation>
    </message>
    <message>
        <source>desk.sqlite is a database, but not a workspace of this program</source>
        <translation>desk.sqlite es una base de datos, pero no un espacio de trabajo de este programa</translation>
    </message>
    <message>
        <source>after the upgrade a row of %1 points nowhere</source>
        <translation>tras la actualización, una fila de %1 no apunta a nada</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>la base de datos está dañada: %1</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE; the workspace&apos;s folder backups may hold one.</source>
        <translation>Recupere la copia de seguridad más reciente con referral-desk restore FILE; puede haber una en la carpeta backups del espacio de trabajo.</translation>
    </message>
    <message>
        <source>line %1: the e-mail is empty</source>
        <translation>línea %1: el correo está vacío</translation>
    </message>
    <message>
        <source>line %1: the code %2 belongs to another participant</source>
        <translation>línea %1: el código %2 pertenece a otro participante</translation>
    </message>
    <message>
        <source>Give each participant codes of their own.</source>
        <translation>Dé a cada participante códigos propios.</translation>
    </message>
    <message>
        <source>line %1: the code %2 belonged to somebody who was erased</source>
        <translation>línea %1: el código %2 pertenecía a alguien que se borró</translation>
    </message>
    <message>
        <source>What was bought with it stays theirs: choose another code.</source>
        <translation>Lo que se compró con él sigue siendo suyo: elija otro código.</translation>
    </message>
    <message>
        <source>there is no payout method %1</source>
        <translation>no existe el método de desembolso %1</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 es un archivo</translation>
    </message>
    <message>
        <source>you may not write in %1</source>
        <translation>no tiene permiso para escribir en %1</translation>
    </message>
    <message>
        <source>the disk of %1 does not take it (full or read-only?)</source>
        <translation>el disco de %1 no lo admite (¿lleno o de solo lectura?)</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 no es un directorio</translation>
    </message>
    <message>
        <source>Choose another place for the workspace with --workspace.</source>
        <translation>Elija otro lugar para el espacio de trabajo con --workspace.</translation>
    </message>
    <message>
        <source>cannot create the directory %1: %2</source>
        <translation>no se puede crear el directorio %1: %2</translation>
    </message>
    <message>
        <source>Choose another place with --workspace, or have this one made writable for you.</source>
        <translation>Elija otro lugar con --workspace o haga que le permitan escribir en este.</translation>
    </message>
    <message>
        <source>cannot make the directory %1 private</source>
        <translation>no se puede hacer privado el directorio %1</translation>
    </message>
    <message>
        <source>cannot make the file %1 private</source>
        <translation>no se puede hacer privado el archivo %1</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>no se puede abrir %1 para sincronizarlo</translation>
    </message>
    <message>
        <source>cannot sync %1 to the disk</source>
        <translation>no se puede sincronizar %1 con el disco</translation>
    </message>
    <message>
        <source>rest of reward %1</source>
        <translation>resto de la recompensa %1</translation>
    </message>
    <message>
        <source>carried to a reward of its own</source>
        <translation>trasladado a una recompensa propia</translation>
    </message>
    <message>
        <source>the lines of a conversion cannot be read</source>
        <translation>no se pueden leer las líneas de una conversión</translation>
    </message>
    <message>
        <source>the database takes no functions</source>
        <translation>la base de datos no admite funciones</translation>
    </message>
    <message>
        <source>the balance has changed meanwhile</source>
        <translation>el saldo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>this write-off has already been decided</source>
        <translation>esta condonación ya está decidida</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>no existe esa campaña</translation>
    </message>
    <message>
        <source>write-off %1 of this balance waits for a decision already</source>
        <translation>la condonación %1 de este saldo ya espera una decisión</translation>
    </message>
    <message>
        <source>Approve or refuse that one first.</source>
        <translation>Apruebe o rechace antes esa.</translation>
    </message>
    <message>
        <source>there is no batch %1</source>
        <translation>no existe el lote %1</translation>
    </message>
    <message>
        <source>the batch has changed meanwhile</source>
        <translation>el lote ha cambiado entretanto</translation>
    </message>
    <message>
        <source>there is no batch &quot;%1&quot;</source>
        <translation>no existe el lote “%1”</translation>
    </message>
    <message>
        <source>&quot;batch list&quot; shows their numbers.</source>
        <translation>“batch list” muestra sus números.</translation>
    </message>
    <message>
        <source>the campaign %1 has no version</source>
        <translation>la campaña %1 no tiene versión</translation>
    </message>
    <message>
        <source>the campaign belongs to %1 mode and cannot move to %2 mode</source>
        <translation>la campaña pertenece al modo %1 y no puede pasar al modo %2</translation>
    </message>
    <message>
        <source>Make a campaign with another name for the other mode.</source>
        <translation>Cree una campaña con otro nombre para el otro modo.</translation>
    </message>
    <message>
        <source>the code %1 belongs to another participant</source>
        <translation>el código %1 pertenece a otro participante</translation>
    </message>
    <message>
        <source>A code keeps the one it was first given to.</source>
        <translation>Un código sigue siendo de quien lo recibió primero.</translation>
    </message>
    <message>
        <source>the code %1 belonged to somebody who was erased</source>
        <translation>el código %1 pertenecía a alguien que se borró</translation>
    </message>
    <message>
        <source>a request for the code %1 is written down already</source>
        <translation>ya hay anotada una petición del código %1</translation>
    </message>
    <message>
        <source>there is already a connection named %1</source>
        <translation>ya existe una conexión llamada %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>no existe la conexión %1</translation>
    </message>
    <message>
        <source>there is no such customer</source>
        <translation>no existe ese cliente</translation>
    </message>
    <message>
        <source>Name one by the provider&apos;s id or by e-mail address.</source>
        <translation>Indique uno por el id del proveedor o por la dirección de correo.</translation>
    </message>
    <message>
        <source>this customer is participant %1, too</source>
        <translation>este cliente es también el participante %1</translation>
    </message>
    <message>
        <source>Erase the participant; that erases the customer with them.</source>
        <translation>Borre al participante; con él se borra el cliente.</translation>
    </message>
    <message>
        <source>there is no referral %1</source>
        <translation>no existe el referido %1</translation>
    </message>
    <message>
        <source>reward %1 has already an intent for step %2</source>
        <translation>la recompensa %1 ya tiene un intento para el paso %2</translation>
    </message>
    <message>
        <source>line %1: the reference %2 is known with other values</source>
        <translation>línea %1: la referencia %2 ya consta con otros valores</translation>
    </message>
    <message>
        <source>What was entered stays; correct it with an adjustment, or give the new sale a reference of its own.</source>
        <translation>Lo introducido se mantiene; corríjalo con un ajuste o dé a la nueva venta una referencia propia.</translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation>no existe esa conexión</translation>
    </message>
    <message>
        <source>What was entered stays; give another payment a reference of its own.</source>
        <translation>Lo introducido se mantiene; dé a otro pago una referencia propia.</translation>
    </message>
    <message>
        <source>there is no campaign named %1</source>
        <translation>no existe ninguna campaña llamada %1</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>no existe el participante %1</translation>
    </message>
    <message>
        <source>an earlier page of this sync could not be stored</source>
        <translation>no se pudo guardar una página anterior de esta sincronización</translation>
    </message>
    <message>
        <source>a member needs a name</source>
        <translation>un miembro necesita un nombre</translation>
    </message>
    <message>
        <source>there is already a member named %1</source>
        <translation>ya existe un miembro llamado %1</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>no existe ese miembro</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>el espacio de trabajo está abierto solo para lectura</translation>
    </message>
    <message>
        <source>Let this user write into its directory and the files there.</source>
        <translation>Permita que este usuario escriba en su directorio y en los archivos que contiene.</translation>
    </message>
    <message>
        <source>the books in %1 are an older copy than this computer has seen, so nothing is written into them</source>
        <translation>los libros de %1 son una copia más antigua que la que este equipo ha visto, así que no se escribe nada en ellos</translation>
    </message>
    <message>
        <source>Put the newest desk.sqlite back; or, if this copy was brought back on purpose, say so with referral-desk verify --restored.</source>
        <translation>Vuelva a poner el desk.sqlite más reciente; o, si esta copia se recuperó a propósito, indíquelo con referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>only %1 MB are free on the disk of %2; nothing is issued with less than %3 MB</source>
        <translation>solo hay %1 MB libres en el disco de %2; no se emite nada con menos de %3 MB</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was sent.</source>
        <translation>Libere espacio e inténtelo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>the workspace has version %1</source>
        <translation>el espacio de trabajo tiene la versión %1</translation>
    </message>
    <message>
        <source>the workspace has to be upgraded before it can be read</source>
        <translation>hay que actualizar el espacio de trabajo antes de poder leerlo</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>Check whether the disk is full or read-only.</source>
        <translation>Compruebe si el disco está lleno o es de solo lectura.</translation>
    </message>
    <message>
        <source>Create one with referral-desk init, or choose another directory with --workspace.</source>
        <translation>Cree uno con referral-desk init o elija otro directorio con --workspace.</translation>
    </message>
    <message>
        <source>desk.sqlite in %1 is empty</source>
        <translation>desk.sqlite en %1 está vacío</translation>
    </message>
    <message>
        <source>Bring a backup back with referral-desk restore FILE; or remove the empty file to begin anew.</source>
        <translation>Recupere una copia de seguridad con referral-desk restore FILE; o elimine el archivo vacío para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Choose a directory that belongs to you with --workspace.</source>
        <translation>Elija con --workspace un directorio que le pertenezca.</translation>
    </message>
    <message>
        <source>no file can be made in %1</source>
        <translation>no se puede crear ningún archivo en %1</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by another process</source>
        <translation>otro proceso está usando el espacio de trabajo %1</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>Cierre el otro programa o espere a que termine.</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>no se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>no se puede mover %1: %2</translation>
    </message>
    <message>
        <source>cannot put the restored books at %1: %2</source>
        <translation>no se pueden colocar los libros restaurados en %1: %2</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of this program</source>
        <translation>%1 es una base de datos, pero no de este programa</translation>
    </message>
    <message>
        <source>%1 is no backup</source>
        <translation>%1 no es una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1 is not whole: it holds %2 of %3 bytes</source>
        <translation>%1 no está completo: contiene %2 de %3 bytes</translation>
    </message>
    <message>
        <source>%1 was changed or damaged since it was written</source>
        <translation>%1 se cambió o se dañó después de escribirse</translation>
    </message>
    <message>
        <source>%1 has a beginning that cannot be read</source>
        <translation>%1 tiene un comienzo que no se puede leer</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4)</source>
        <translation>%2 está usando el espacio de trabajo %1 (proceso %3 en %4)</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4, since %5)</source>
        <translation>%2 está usando el espacio de trabajo %1 (proceso %3 en %4, desde %5)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3), last seen %4</source>
        <translation>%1 en %2 (proceso %3), visto por última vez %4</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>a raw body without its signature proves nothing</source>
        <translation>un cuerpo sin procesar sin su firma no prueba nada</translation>
    </message>
    <message>
        <source>it has not the members object, id, type and data.object of an event</source>
        <translation>no tiene los miembros object, id, type y data.object de un evento</translation>
    </message>
    <message>
        <source>it does not say whether it is of test or live mode (livemode)</source>
        <translation>no dice si es de modo de prueba o real (livemode)</translation>
    </message>
    <message>
        <source>the line is no whole JSON document</source>
        <translation>la línea no es un documento JSON completo</translation>
    </message>
    <message>
        <source>the file begins a list that is no whole JSON document</source>
        <translation>el archivo empieza una lista que no es un documento JSON completo</translation>
    </message>
    <message>
        <source>Lists up to 16 MB can be read; longer logs as one event a line.</source>
        <translation>Se pueden leer listas de hasta 16 MB; los registros más largos, con un evento por línea.</translation>
    </message>
    <message>
        <source>the body is no whole JSON document</source>
        <translation>el cuerpo no es un documento JSON completo</translation>
    </message>
    <message>
        <source>the body holds another body</source>
        <translation>el cuerpo contiene otro cuerpo</translation>
    </message>
    <message>
        <source>the answer is not an object</source>
        <translation>la respuesta no es un objeto</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer does not show what was asked for: %1</source>
        <translation>la respuesta de Stripe no muestra lo que se pidió: %1</translation>
    </message>
    <message>
        <source>the key lacks the permission %1</source>
        <translation>a la clave le falta el permiso %1</translation>
    </message>
    <message>
        <source>the customer or subscription is gone at Stripe, so what it was given cannot be seen: %1</source>
        <translation>el cliente o la suscripción ya no está en Stripe, así que no se puede ver lo que se le dio: %1</translation>
    </message>
    <message>
        <source>a coupon %1 that is not from this reward exists at Stripe</source>
        <translation>en Stripe existe un cupón %1 que no es de esta recompensa</translation>
    </message>
    <message>
        <source>an active code %1 that is not from this reward exists at Stripe</source>
        <translation>en Stripe existe un código activo %1 que no es de esta recompensa</translation>
    </message>
    <message>
        <source>coupon %1 was redeemed, but neither subscription %2 nor its invoices show it</source>
        <translation>el cupón %1 se canjeó, pero ni la suscripción %2 ni sus facturas lo muestran</translation>
    </message>
    <message>
        <source>transaction %1 has the mark but another amount or currency</source>
        <translation>la transacción %1 tiene la marca, pero otro importe u otra moneda</translation>
    </message>
    <message>
        <source>the customer has %1 living subscriptions; choose one</source>
        <translation>el cliente tiene %1 suscripciones vigentes; elija una</translation>
    </message>
    <message>
        <source>subscription %1 is no living subscription of this customer</source>
        <translation>la suscripción %1 no es una suscripción vigente de este cliente</translation>
    </message>
    <message>
        <source>subscription %1 is steered by a schedule, which would undo the change</source>
        <translation>la suscripción %1 la dirige una programación, que desharía el cambio</translation>
    </message>
    <message>
        <source>Stripe takes percentages with two decimals at most</source>
        <translation>Stripe acepta porcentajes con dos decimales como máximo</translation>
    </message>
    <message>
        <source>a coupon reward needs percentOff or amountOff</source>
        <translation>una recompensa de cupón necesita percentOff o amountOff</translation>
    </message>
    <message>
        <source>the customer pays in %1, for which the campaign has no amount</source>
        <translation>el cliente paga en %1, para la que la campaña no tiene importe</translation>
    </message>
    <message>
        <source>Stripe cannot express %1</source>
        <translation>Stripe no puede expresar %1</translation>
    </message>
    <message>
        <source>a repeating coupon needs a number of months</source>
        <translation>un cupón repetido necesita un número de meses</translation>
    </message>
    <message>
        <source>subscription %1 gets a coupon of %2</source>
        <translation>la suscripción %1 recibe un cupón de %2</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription and gets a promotion code of their own: %2</source>
        <translation>el cliente %1 no tiene ninguna suscripción vigente y recibe un código promocional propio: %2</translation>
    </message>
    <message>
        <source>the customer pays in %1, the reward is in %2</source>
        <translation>el cliente paga en %1, la recompensa está en %2</translation>
    </message>
    <message>
        <source>customer %1 gets a credit of %2 on their next invoice</source>
        <translation>el cliente %1 recibe un crédito de %2 en su próxima factura</translation>
    </message>
    <message>
        <source>account credit needs an amount above zero</source>
        <translation>el crédito en cuenta necesita un importe mayor que cero</translation>
    </message>
    <message>
        <source>a coupon of a percentage has no amount that could be given as credit</source>
        <translation>un cupón de porcentaje no tiene un importe que se pueda dar como crédito</translation>
    </message>
    <message>
        <source>subscription %1 has several items, and not exactly one of the new price&apos;s product</source>
        <translation>la suscripción %1 tiene varios elementos, y no exactamente uno del producto del nuevo precio</translation>
    </message>
    <message>
        <source>subscription %1 has this price already</source>
        <translation>la suscripción %1 ya tiene este precio</translation>
    </message>
    <message>
        <source>subscription %1 is billed at another interval than price %2</source>
        <translation>la suscripción %1 se factura con otro intervalo que el precio %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3</source>
        <translation>la suscripción %1 pasa del precio %2 al %3</translation>
    </message>
    <message>
        <source>its next invoice comes to %1 instead of %2</source>
        <translation>su próxima factura asciende a %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Stripe gave no preview of its next invoice</source>
        <translation>Stripe no dio ninguna vista previa de su próxima factura</translation>
    </message>
    <message>
        <source>a price change needs the price</source>
        <translation>un cambio de precio necesita el precio</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription whose price could change</source>
        <translation>el cliente %1 no tiene ninguna suscripción vigente cuyo precio pueda cambiar</translation>
    </message>
    <message>
        <source>price %1 does not exist at Stripe</source>
        <translation>el precio %1 no existe en Stripe</translation>
    </message>
    <message>
        <source>price %1 is no active recurring price</source>
        <translation>el precio %1 no es un precio recurrente activo</translation>
    </message>
    <message>
        <source>the subscription is billed in %1, the price is in %2</source>
        <translation>la suscripción se factura en %1, el precio está en %2</translation>
    </message>
    <message>
        <source>the list does not end properly: %1</source>
        <translation>la lista no termina correctamente: %1</translation>
    </message>
    <message>
        <source>the customer holds %1</source>
        <translation>el cliente contiene %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist at Stripe</source>
        <translation>el cliente %1 no existe en Stripe</translation>
    </message>
    <message>
        <source>customer %1 was deleted at Stripe</source>
        <translation>el cliente %1 se eliminó en Stripe</translation>
    </message>
    <message>
        <source>customer %1 has another e-mail address at Stripe now</source>
        <translation>el cliente %1 tiene ahora otra dirección de correo en Stripe</translation>
    </message>
    <message>
        <source>the search for customers by e-mail gave no list</source>
        <translation>la búsqueda de clientes por correo no dio ninguna lista</translation>
    </message>
    <message>
        <source>%1 customers have this e-mail address: %2</source>
        <translation>%1 clientes tienen esta dirección de correo: %2</translation>
    </message>
    <message>
        <source>an item of subscription %1</source>
        <translation>un elemento de la suscripción %1</translation>
    </message>
    <message>
        <source>the preview of the next invoice has no total</source>
        <translation>la vista previa de la próxima factura no tiene total</translation>
    </message>
    <message>
        <source>The restricted key does not tell which account it belongs to: let it read the account.</source>
        <translation>La clave restringida no dice a qué cuenta pertenece: permítale leer la cuenta.</translation>
    </message>
    <message>
        <source>the key is a %1 key, but Stripe answered with %2 data</source>
        <translation>la clave es de modo %1, pero Stripe respondió con datos de modo %2</translation>
    </message>
    <message>
        <source>the key of this connection is not in the keychain</source>
        <translation>la clave de esta conexión no está en el llavero</translation>
    </message>
    <message>
        <source>Connect again and enter the key.</source>
        <translation>Conecte de nuevo e introduzca la clave.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <translation>no responde ningún llavero</translation>
    </message>
    <message>
        <source>Stripe cannot express %1 %2</source>
        <translation>Stripe no puede expresar %1 %2</translation>
    </message>
    <message>
        <source>a coupon needs a percentage or an amount</source>
        <translation>un cupón necesita un porcentaje o un importe</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer is no promotion code</source>
        <translation>la respuesta de Stripe no es un código promocional</translation>
    </message>
    <message>
        <source>%1 cannot be a code at Stripe: %2</source>
        <translation>%1 no puede ser un código en Stripe: %2</translation>
    </message>
    <message>
        <source>there is no coupon %1 at Stripe</source>
        <translation>no existe el cupón %1 en Stripe</translation>
    </message>
    <message>
        <source>The key was rolled, deleted or has expired: enter a current one for this connection.</source>
        <translation>La clave se renovó, se eliminó o ha caducado: introduzca una vigente para esta conexión.</translation>
    </message>
    <message>
        <source>Give the restricted key the permission %1 in Stripe&apos;s dashboard.</source>
        <translation>Dé a la clave restringida el permiso %1 en el panel de Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not offer the method %1</source>
        <translation>Stripe no ofrece el método %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>la respuesta es una página web, no JSON</translation>
    </message>
    <message>
        <source>the answer is larger than 16 MB</source>
        <translation>la respuesta supera los 16 MB</translation>
    </message>
    <message>
        <source>the JSON of the answer is cut off or broken (%1)</source>
        <translation>el JSON de la respuesta está cortado o dañado (%1)</translation>
    </message>
    <message>
        <source>Something between this computer and Stripe may have answered in its place (proxy, sign-in page).</source>
        <translation>Puede que algo entre este equipo y Stripe haya respondido en su lugar (proxy, página de inicio de sesión).</translation>
    </message>
    <message>
        <source>Use a secret key (sk_…) or a restricted key (rk_…) from Developers → API keys.</source>
        <translation>Use una clave secreta (sk_…) o una clave restringida (rk_…) de Developers → API keys.</translation>
    </message>
    <message>
        <source>this is a publishable key (pk_…): it belongs into web pages and cannot read data</source>
        <translation>esta es una clave publicable (pk_…): es para páginas web y no puede leer datos</translation>
    </message>
    <message>
        <source>this is a webhook secret (whsec_…), not an API key</source>
        <translation>este es un secreto de webhook (whsec_…), no una clave de API</translation>
    </message>
    <message>
        <source>this does not look like an API key of Stripe</source>
        <translation>esto no parece una clave de API de Stripe</translation>
    </message>
    <message>
        <source>the signature cannot be read: %1</source>
        <translation>no se puede leer la firma: %1</translation>
    </message>
    <message>
        <source>It is the value of the header Stripe-Signature, t=…,v1=…</source>
        <translation>Es el valor del encabezado Stripe-Signature, t=…,v1=…</translation>
    </message>
    <message>
        <source>a part is not name=value</source>
        <translation>una parte no es name=value</translation>
    </message>
    <message>
        <source>two times</source>
        <translation>dos tiempos</translation>
    </message>
    <message>
        <source>the time is no number</source>
        <translation>el tiempo no es un número</translation>
    </message>
    <message>
        <source>no time (t=)</source>
        <translation>sin tiempo (t=)</translation>
    </message>
    <message>
        <source>there is no signing secret to verify with</source>
        <translation>no hay ningún secreto de firma con el que verificar</translation>
    </message>
    <message>
        <source>the signature does not fit the body</source>
        <translation>la firma no corresponde al cuerpo</translation>
    </message>
    <message>
        <source>The body was changed, or it was signed with another secret than the one of this connection.</source>
        <translation>El cuerpo se cambió o se firmó con un secreto distinto del de esta conexión.</translation>
    </message>
    <message>
        <source>the signature is %1 seconds away from now</source>
        <translation>la firma está a %1 segundos de ahora</translation>
    </message>
    <message>
        <source>A signature is good for five minutes; check this computer&apos;s clock.</source>
        <translation>Una firma vale cinco minutos; compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>the customer has no e-mail address</source>
        <translation>el cliente no tiene dirección de correo</translation>
    </message>
    <message>
        <source>the participant has no e-mail address</source>
        <translation>el participante no tiene dirección de correo</translation>
    </message>
    <message>
        <source>no customer at Stripe has the customer&apos;s e-mail address</source>
        <translation>ningún cliente de Stripe tiene la dirección de correo del cliente</translation>
    </message>
    <message>
        <source>no customer at Stripe has the participant&apos;s e-mail address</source>
        <translation>ningún cliente de Stripe tiene la dirección de correo del participante</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 holds a discount</source>
        <translation>%1 contiene un descuento</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>suscripción %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>factura %1</translation>
    </message>
    <message>
        <source>a line of invoice %1</source>
        <translation>una línea de la factura %1</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>un descuento</translation>
    </message>
    <message>
        <source>a discount until %1</source>
        <translation>un descuento hasta el %1</translation>
    </message>
    <message>
        <source>coupon %1</source>
        <translation>cupón %1</translation>
    </message>
    <message>
        <source>coupon %1 until %2</source>
        <translation>cupón %1 hasta el %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3: its next invoice comes to %4 instead of %5</source>
        <translation>la suscripción %1 pasa del precio %2 al %3: su próxima factura asciende a %4 en lugar de %5</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3; Stripe gave no preview of its next invoice</source>
        <translation>la suscripción %1 pasa del precio %2 al %3; Stripe no dio ninguna vista previa de su próxima factura</translation>
    </message>
    <message>
        <source>%1: the key lacks the permission %2</source>
        <translation>%1: a la clave le falta el permiso %2</translation>
    </message>
    <message>
        <source>%1: the answer is not a list</source>
        <translation>%1: la respuesta no es una lista</translation>
    </message>
    <message>
        <source>%1: the answer does not say which are there</source>
        <translation>%1: la respuesta no dice cuáles hay</translation>
    </message>
    <message>
        <source>%1: a row without id</source>
        <translation>%1: una fila sin id</translation>
    </message>
    <message>
        <source>%1: the answer is not an object</source>
        <translation>%1: la respuesta no es un objeto</translation>
    </message>
    <message>
        <source>%1: the answer is not an account</source>
        <translation>%1: la respuesta no es una cuenta</translation>
    </message>
    <message>
        <source>%1: an event without id</source>
        <translation>%1: un evento sin id</translation>
    </message>
    <message>
        <source>a row of the list of %1s is not an object</source>
        <translation>una fila de la lista de %1 no es un objeto</translation>
    </message>
    <message>
        <source>the list mixes test and live objects at %1</source>
        <translation>la lista mezcla objetos de prueba y reales en %1</translation>
    </message>
    <message>
        <source>the answer is not a list</source>
        <translation>la respuesta no es una lista</translation>
    </message>
    <message>
        <source>the list has no data</source>
        <translation>la lista no tiene datos</translation>
    </message>
    <message>
        <source>the list does not say whether there is more</source>
        <translation>la lista no dice si hay más</translation>
    </message>
    <message>
        <source>no signature of scheme v1</source>
        <translation>sin firma del esquema v1</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Elija otra copia de seguridad; no se cambió nada.</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>no se puede escribir la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Check that the disk has space left.</source>
        <translation>Compruebe que queda espacio en el disco.</translation>
    </message>
    <message>
        <source>this is not the passphrase of the backup, or its beginning was changed</source>
        <translation>esta no es la frase de contraseña de la copia de seguridad, o se cambió su comienzo</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was made with; nothing was changed.</source>
        <translation>Inténtelo de nuevo con la frase de contraseña con la que se creó; no se cambió nada.</translation>
    </message>
    <message>
        <source>the signing key in the keychain cannot be read</source>
        <translation>no se puede leer la clave de firma del llavero</translation>
    </message>
    <message>
        <source>the data key cannot be read: it is not 32 bytes as base64 text</source>
        <translation>no se puede leer la clave de datos: no son 32 bytes como texto base64</translation>
    </message>
    <message>
        <source>an encrypted field was changed, moved or cut</source>
        <translation>un campo cifrado se cambió, se movió o se cortó</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; a backup may hold it whole.</source>
        <translation>Ejecute “verify”; puede que una copia de seguridad lo tenga completo.</translation>
    </message>
    <message>
        <source>there is no RSA public key of 2048 bits or more in it</source>
        <translation>no contiene ninguna clave pública RSA de 2048 bits o más</translation>
    </message>
    <message>
        <source>the stored check of a passphrase cannot be read</source>
        <translation>no se puede leer la comprobación guardada de una frase de contraseña</translation>
    </message>
    <message>
        <source>An admin can set a new passphrase with members passphrase.</source>
        <translation>Un administrador puede definir una nueva frase de contraseña con members passphrase.</translation>
    </message>
    <message>
        <source>128 MB must be free.</source>
        <translation>Deben quedar libres 128 MB.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Guarde el archivo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>el archivo es UTF-16, no UTF-8</translation>
    </message>
    <message>
        <source>the file is a spreadsheet or an archive, not CSV</source>
        <translation>el archivo es una hoja de cálculo o un archivo comprimido, no CSV</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>el texto contiene un carácter NUL</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>columna %1: %2</translation>
    </message>
    <message>
        <source>%1 columns, more than the %2 allowed</source>
        <translation>%1 columnas, más de las %2 permitidas</translation>
    </message>
    <message>
        <source>column %1 has no name</source>
        <translation>la columna %1 no tiene nombre</translation>
    </message>
    <message>
        <source>The first row must hold the column names.</source>
        <translation>La primera fila debe contener los nombres de las columnas.</translation>
    </message>
    <message>
        <source>column %1: the name &quot;%2&quot; occurs twice</source>
        <translation>columna %1: el nombre “%2” aparece dos veces</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 celdas donde el encabezado tiene %2</translation>
    </message>
    <message>
        <source>%1 bytes, more than the %2 allowed in a cell</source>
        <translation>%1 bytes, más de los %2 permitidos en una celda</translation>
    </message>
    <message>
        <source>the file has more than the %1 bytes allowed</source>
        <translation>el archivo tiene más de los %1 bytes permitidos</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>more than the %1 rows allowed</source>
        <translation>más de las %1 filas permitidas</translation>
    </message>
    <message>
        <source>column %1: a quote is opened and never closed</source>
        <translation>columna %1: se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>una comilla dentro de una celda que no empieza con comilla</translation>
    </message>
    <message>
        <source>text behind the closing quote</source>
        <translation>texto después de la comilla de cierre</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>no existe el archivo %1</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes allowed</source>
        <translation>%1 tiene más de los %2 bytes permitidos</translation>
    </message>
    <message>
        <source>nothing can be written in %1: %2</source>
        <translation>no se puede escribir nada en %1: %2</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and that its disk is neither full nor read-only.</source>
        <translation>Compruebe que la carpeta le pertenece y que su disco no está lleno ni es de solo lectura.</translation>
    </message>
    <message>
        <source>a spreadsheet holds no more than %1 rows</source>
        <translation>una hoja de cálculo no admite más de %1 filas</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer rows.</source>
        <translation>Elija CSV o menos filas.</translation>
    </message>
    <message>
        <source>the table is too large for a spreadsheet</source>
        <translation>la tabla es demasiado grande para una hoja de cálculo</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>nada responde en esta dirección</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>el otro lado cerró la conexión</translation>
    </message>
    <message>
        <source>the name of this host is not known; is the computer online?</source>
        <translation>no se conoce el nombre de este host; ¿está el equipo en línea?</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>no se pudo acordar una conexión segura</translation>
    </message>
    <message>
        <source>the computer lost its network</source>
        <translation>el equipo perdió la red</translation>
    </message>
    <message>
        <source>the proxy of this computer did not connect</source>
        <translation>el proxy de este equipo no se conectó</translation>
    </message>
    <message>
        <source>the proxy of this computer wants a password</source>
        <translation>el proxy de este equipo pide una contraseña</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>se perdió la conexión durante el envío</translation>
    </message>
    <message>
        <source>what came back is no web answer</source>
        <translation>lo que llegó no es una respuesta web</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>falló la conexión (error de red %1)</translation>
    </message>
    <message>
        <source>cancelled while the answer was awaited</source>
        <translation>cancelado mientras se esperaba la respuesta</translation>
    </message>
    <message>
        <source>the answer is larger than the limit of %1 bytes</source>
        <translation>la respuesta supera el límite de %1 bytes</translation>
    </message>
    <message>
        <source>no byte for %1 ms</source>
        <translation>ningún byte durante %1 ms</translation>
    </message>
    <message>
        <source>no whole answer within %1 ms</source>
        <translation>sin respuesta completa en %1 ms</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then repeat.</source>
        <translation>Compruebe la conexión de red y la dirección, y repita.</translation>
    </message>
    <message>
        <source>the answer (status %1) broke off: %2</source>
        <translation>la respuesta (estado %1) se interrumpió: %2</translation>
    </message>
    <message>
        <source>the connection was lost before an answer: %1</source>
        <translation>se perdió la conexión antes de una respuesta: %1</translation>
    </message>
    <message>
        <source>redirected (status %1), which is not followed</source>
        <translation>redirigido (estado %1), lo que no se sigue</translation>
    </message>
    <message>
        <source>the answer has %1 of %2 promised bytes</source>
        <translation>la respuesta tiene %1 de %2 bytes anunciados</translation>
    </message>
    <message>
        <source>Whether it was carried out is looked up before anything is sent again.</source>
        <translation>Se comprueba si se llevó a cabo antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>the key is empty or holds characters that no key has</source>
        <translation>la clave está vacía o contiene caracteres que ninguna clave tiene</translation>
    </message>
    <message>
        <source>Copy it again, without spaces and line breaks around it.</source>
        <translation>Cópiela de nuevo, sin espacios ni saltos de línea alrededor.</translation>
    </message>
    <message>
        <source>cancelled before anything was sent</source>
        <translation>cancelado antes de enviar nada</translation>
    </message>
    <message>
        <source>cancelled; nothing more was sent</source>
        <translation>cancelado; no se envió nada más</translation>
    </message>
    <message>
        <source>%1: the answer is no JSON</source>
        <translation>%1: la respuesta no es JSON</translation>
    </message>
    <message>
        <source>a secret must be text of 1 to %1 bytes</source>
        <translation>un secreto debe ser un texto de 1 a %1 bytes</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain; remove it</source>
        <translation>se usaría un archivo de texto sin cifrar %1 en lugar del llavero; elimínelo</translation>
    </message>
    <message>
        <source>the keychain service does not answer</source>
        <translation>el servicio del llavero no responde</translation>
    </message>
    <message>
        <source>no answer within %1 ms; the keychain waits to be unlocked</source>
        <translation>sin respuesta en %1 ms; el llavero espera a que lo desbloqueen</translation>
    </message>
    <message>
        <source>access denied: %1</source>
        <translation>acceso denegado: %1</translation>
    </message>
    <message>
        <source>the default collection is locked</source>
        <translation>la colección predeterminada está bloqueada</translation>
    </message>
    <message>
        <source>the keychain service has no default collection</source>
        <translation>el servicio del llavero no tiene colección predeterminada</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>no está en el llavero</translation>
    </message>
    <message>
        <source>the keychain waits to be unlocked</source>
        <translation>el llavero espera a que lo desbloqueen</translation>
    </message>
    <message>
        <source>this keychain has never held anything of this workspace</source>
        <translation>este llavero nunca ha contenido nada de este espacio de trabajo</translation>
    </message>
    <message>
        <source>%1: the keychain is locked</source>
        <translation>%1: el llavero está bloqueado</translation>
    </message>
    <message>
        <source>no answer within %1 ms</source>
        <translation>sin respuesta en %1 ms</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by the environment variable REFERRAL_DESK_SECRET_%1.</source>
        <translation>Inicie un servicio de llavero o indique la clave con la variable de entorno REFERRAL_DESK_SECRET_%1.</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain</source>
        <translation>se usaría un archivo de texto sin cifrar %1 en lugar del llavero</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>writing to the keychain</source>
        <translation>escritura en el llavero</translation>
    </message>
    <message>
        <source>reading back from the keychain</source>
        <translation>relectura del llavero</translation>
    </message>
    <message>
        <source>the keychain gives back another value than was written</source>
        <translation>el llavero devuelve un valor distinto del que se escribió</translation>
    </message>
    <message>
        <source>erasing from the keychain</source>
        <translation>borrado del llavero</translation>
    </message>
    <message>
        <source>the keychain still holds the secret after erasing it</source>
        <translation>el llavero aún contiene el secreto después de borrarlo</translation>
    </message>
    <message>
        <source>erasing from the keychain: %1</source>
        <translation>borrado del llavero: %1</translation>
    </message>
    <message>
        <source>the backup is not whole: its end is missing</source>
        <translation>la copia de seguridad no está completa: falta su final</translation>
    </message>
    <message>
        <source>the backup has something behind its end</source>
        <translation>la copia de seguridad tiene algo después de su final</translation>
    </message>
    <message>
        <source>the backup was changed, cut or damaged since it was written (piece %1)</source>
        <translation>la copia de seguridad se cambió, se cortó o se dañó después de escribirse (parte %1)</translation>
    </message>
    <message>
        <source>the backup is none of this program&apos;s encrypted backups</source>
        <translation>la copia de seguridad no es una de las copias cifradas de este programa</translation>
    </message>
    <message>
        <source>the backup has a beginning that cannot be read</source>
        <translation>la copia de seguridad tiene un comienzo que no se puede leer</translation>
    </message>
    <message>
        <source>%1: no connection; nothing was sent: %2</source>
        <translation>%1: sin conexión; no se envió nada: %2</translation>
    </message>
    <message>
        <source>%1: no secure connection: %2</source>
        <translation>%1: sin conexión segura: %2</translation>
    </message>
    <message>
        <source>%1: no connection: %2</source>
        <translation>%1: sin conexión: %2</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and whether a proxy or a virus scanner looks into encrypted connections.</source>
        <translation>Compruebe la fecha del equipo y si un proxy o un antivirus examina las conexiones cifradas.</translation>
    </message>
    <message>
        <source>Choose CSV.</source>
        <translation>Elija CSV.</translation>
    </message>
    <message>
        <source>A connection to Shopify needs to know the shop.</source>
        <translation>Una conexión con Shopify necesita saber la tienda.</translation>
    </message>
    <message>
        <source>Give its name as before .myshopify.com: --option shop=NAME.</source>
        <translation>Indique su nombre tal como va antes de .myshopify.com: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Option %1=%2 is not NAMESPACE.KEY.</source>
        <translation>La opción %1=%2 no es NAMESPACE.KEY.</translation>
    </message>
    <message>
        <source>As the metafield is called in the shop&apos;s admin, for example referral_desk.affiliate.</source>
        <translation>Tal como se llama el metacampo en la administración de la tienda, por ejemplo referral_desk.affiliate.</translation>
    </message>
    <message>
        <source>%1 only pays out: promotion codes are made where the sales are.</source>
        <translation>%1 solo desembolsa: los códigos promocionales se crean donde están las ventas.</translation>
    </message>
    <message>
        <source>A shop has no pace to choose: Shopify&apos;s own limit is kept by itself.</source>
        <translation>Una tienda no tiene ritmo que elegir: el límite propio de Shopify se respeta por sí solo.</translation>
    </message>
    <message>
        <source>A shop has no log of events that could be imported.</source>
        <translation>Una tienda no tiene un registro de eventos que se pueda importar.</translation>
    </message>
    <message>
        <source>Sync it instead.</source>
        <translation>Sincronícela en su lugar.</translation>
    </message>
    <message>
        <source>Option %1=%2: %3.</source>
        <translation>Opción %1=%2: %3.</translation>
    </message>
    <message>
        <source>Give the whole path of a PEM file with the certificate of your company&apos;s authority; whoever runs your network has it.</source>
        <translation>Indique la ruta completa de un archivo PEM con el certificado de la autoridad de su empresa; lo tiene quien administra su red.</translation>
    </message>
    <message>
        <source>not a whole path</source>
        <translation>no es una ruta completa</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>a certificate in it is not that of an authority</source>
        <translation>contiene un certificado que no es de una autoridad</translation>
    </message>
    <message>
        <source>a certificate in it has expired</source>
        <translation>contiene un certificado caducado</translation>
    </message>
    <message>
        <source>Option %1=%2 is neither yes nor no.</source>
        <translation>La opción %1=%2 no es yes ni no.</translation>
    </message>
    <message>
        <source>Option %1 has to be a plain text of at most %2 characters.</source>
        <translation>La opción %1 debe ser un texto sin formato de %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Option public-key=%1 is not a whole path.</source>
        <translation>La opción public-key=%1 no es una ruta completa.</translation>
    </message>
    <message>
        <source>Give the file that the dashboard of Cashfree made for two-factor authentication.</source>
        <translation>Indique el archivo que el panel de Cashfree creó para la autenticación de dos factores.</translation>
    </message>
    <message>
        <source>too large to be encrypted</source>
        <translation>demasiado grande para cifrarlo</translation>
    </message>
    <message>
        <source>this field was encrypted with another key than the keychain&apos;s</source>
        <translation>este campo se cifró con una clave distinta de la del llavero</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>de prueba</translation>
    </message>
    <message>
        <source>live</source>
        <translation>real</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>in-review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>due</source>
        <translation>exigible</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>batched</source>
        <translation>en lote</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>no reclamado</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>partly-reversed</source>
        <translation>revertido en parte</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>export-uncertain</source>
        <translation>exportación dudosa</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>conciliado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>aprobador</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirar la aprobación</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reabrir</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retener</translation>
    </message>
    <message>
        <source>release</source>
        <translation>liberar</translation>
    </message>
    <message>
        <source>accept-change</source>
        <translation>aceptar el cambio</translation>
    </message>
    <message>
        <source>dismiss-change</source>
        <translation>descartar el cambio</translation>
    </message>
    <message>
        <source>confirm-unissued</source>
        <translation>confirmar como no emitida</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>cupón</translation>
    </message>
    <message>
        <source>account-credit</source>
        <translation>crédito en cuenta</translation>
    </message>
    <message>
        <source>price-change</source>
        <translation>cambio de precio</translation>
    </message>
    <message>
        <source>store-credit</source>
        <translation>crédito en tienda</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>tarjeta de regalo</translation>
    </message>
    <message>
        <source>discount-code</source>
        <translation>código de descuento</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>refer-single</source>
        <translation>recomendar, una parte</translation>
    </message>
    <message>
        <source>refer-double</source>
        <translation>recomendar, dos partes</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>afiliados</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>disputa</translation>
    </message>
    <message>
        <source>refund-pending</source>
        <translation>reembolso en curso</translation>
    </message>
    <message>
        <source>self-referral</source>
        <translation>autorreferencia</translation>
    </message>
    <message>
        <source>self-referral-weak</source>
        <translation>posible autorreferencia</translation>
    </message>
    <message>
        <source>foreign-code</source>
        <translation>código ajeno</translation>
    </message>
    <message>
        <source>rate-missing</source>
        <translation>falta el tipo de cambio</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>count-fell</source>
        <translation>bajó el recuento</translation>
    </message>
    <message>
        <source>late-change</source>
        <translation>cambio tardío</translation>
    </message>
    <message>
        <source>company-domain</source>
        <translation>dominio de la misma empresa</translation>
    </message>
    <message>
        <source>disposable-email</source>
        <translation>correo desechable</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>look-alike-email</source>
        <translation>correo parecido</translation>
    </message>
    <message>
        <source>duplicate-email</source>
        <translation>correo duplicado</translation>
    </message>
    <message>
        <source>prize-given</source>
        <translation>premio ya entregado</translation>
    </message>
    <message>
        <source>shared-destination</source>
        <translation>destino compartido</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>paypal-id</source>
        <translation>id de PayPal</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>uk-account</source>
        <translation>cuenta del Reino Unido</translation>
    </message>
    <message>
        <source>us-account</source>
        <translation>cuenta de EE. UU.</translation>
    </message>
    <message>
        <source>au-account</source>
        <translation>cuenta de Australia</translation>
    </message>
    <message>
        <source>ca-account</source>
        <translation>cuenta de Canadá</translation>
    </message>
    <message>
        <source>indian-account</source>
        <translation>cuenta de la India</translation>
    </message>
    <message>
        <source>upi</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>wise-recipient</source>
        <translation>destinatario de Wise</translation>
    </message>
    <message>
        <source>stripe-account</source>
        <translation>cuenta de Stripe</translation>
    </message>
    <message>
        <source>there is no %1 mode campaign</source>
        <translation>no hay ninguna campaña en modo %1</translation>
    </message>
    <message>
        <source>Apply the campaign whose terms the money falls under.</source>
        <translation>Indique la campaña cuyas condiciones rigen para el dinero.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 to %2 are missing</source>
        <translation>faltan %1 a %2</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 se asignó dos veces</translation>
    </message>
    <message>
        <source>it is not the number of its place</source>
        <translation>no es el número que corresponde a su lugar</translation>
    </message>
    <message>
        <source>record %1 of the books gave it, and no payout has it</source>
        <translation>el registro %1 de los libros lo asignó, y ningún desembolso lo tiene</translation>
    </message>
    <message>
        <source>record %1 of the books gave other numbers</source>
        <translation>el registro %1 de los libros asignó otros números</translation>
    </message>
    <message>
        <source>%1 was given twice, by record %2 once more</source>
        <translation>%1 se asignó dos veces, la segunda en el registro %2</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>un solo registro</translation>
    </message>
    <message>
        <source>no record of the books gave it</source>
        <translation>ningún registro de los libros lo asignó</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>asiento %1</translation>
    </message>
    <message>
        <source>is not the record that was signed</source>
        <translation>no es el registro que se firmó</translation>
    </message>
    <message>
        <source>no outside head</source>
        <translation>ningún extremo externo</translation>
    </message>
    <message>
        <source>was signed, but the chain ends at %1</source>
        <translation>se firmó, pero la cadena termina en %1</translation>
    </message>
    <message>
        <source>its signature is not by the workspace&apos;s key</source>
        <translation>su firma no es de la clave del espacio de trabajo</translation>
    </message>
    <message>
        <source>no record of the chain names it</source>
        <translation>ningún registro de la cadena lo menciona</translation>
    </message>
    <message>
        <source>unsigned since entry %1</source>
        <translation>sin firmar desde el asiento %1</translation>
    </message>
    <message>
        <source>the books end here, but this computer has seen them end at entry %1: an older copy. Nothing is written until the newest file is back, or verify --restored says that this one was brought back on purpose</source>
        <translation>los libros terminan aquí, pero este equipo los ha visto terminar en el asiento %1: es una copia anterior. No se escribe nada hasta que se recupere el archivo más reciente o verify --restored indique que esta copia se recuperó a propósito</translation>
    </message>
    <message>
        <source>is not the record this computer has seen there: the chain was written anew, or an older copy was worked on. Bring the newest file or a backup back; verify --restored goes on with these books</source>
        <translation>no es el registro que este equipo ha visto ahí: la cadena se escribió de nuevo o se trabajó sobre una copia anterior. Recupere el archivo más reciente o una copia de seguridad; verify --restored continúa con estos libros</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>payout %1</source>
        <translation>desembolso %1</translation>
    </message>
    <message>
        <source>member %1 signing key %2</source>
        <translation>miembro %1, clave de firma %2</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>miembro %1</translation>
    </message>
    <message>
        <source>a key of a member is in no record</source>
        <translation>una clave de un miembro no está en ningún registro</translation>
    </message>
    <message>
        <source>a key of a member is missing</source>
        <translation>falta una clave de un miembro</translation>
    </message>
    <message>
        <source>a valid signature</source>
        <translation>una firma válida</translation>
    </message>
    <message>
        <source>it is not the sum of what it pays of each reward</source>
        <translation>no es la suma de lo que paga por cada recompensa</translation>
    </message>
    <message>
        <source>its lines are not its total</source>
        <translation>sus líneas no suman su total</translation>
    </message>
    <message>
        <source>%1 in %2 lines</source>
        <translation>%1 en %2 líneas</translation>
    </message>
    <message>
        <source>its lines are not those it was made of</source>
        <translation>sus líneas no son aquellas con las que se creó</translation>
    </message>
    <message>
        <source>its seal does not match its lines and approvals</source>
        <translation>su sello no coincide con sus líneas y aprobaciones</translation>
    </message>
    <message>
        <source>it was sealed without a second person</source>
        <translation>se selló sin una segunda persona</translation>
    </message>
    <message>
        <source>an approval of somebody else</source>
        <translation>una aprobación de otra persona</translation>
    </message>
    <message>
        <source>it is not what the books say was made</source>
        <translation>no es lo que se creó según los libros</translation>
    </message>
    <message>
        <source>an approval of it is in no record</source>
        <translation>una aprobación suya no está en ningún registro</translation>
    </message>
    <message>
        <source>its seal is not the one in the books</source>
        <translation>su sello no es el de los libros</translation>
    </message>
    <message>
        <source>the signature of its seal is not the one in the books</source>
        <translation>la firma de su sello no es la de los libros</translation>
    </message>
    <message>
        <source>its seal was signed and is not any more</source>
        <translation>su sello estaba firmado y ya no lo está</translation>
    </message>
    <message>
        <source>its reward %1 is in another batch, too</source>
        <translation>su recompensa %1 está también en otro lote</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>un solo lote</translation>
    </message>
    <message>
        <source>it is %1, and its reward %2 is not</source>
        <translation>está %1, y su recompensa %2 no</translation>
    </message>
    <message>
        <source>invoice %1 follows %2: a person said so</source>
        <translation>la factura %1 sigue a %2: así lo indicó una persona</translation>
    </message>
    <message>
        <source>is in a batch that does not know it</source>
        <translation>está en un lote que no lo conoce</translation>
    </message>
    <message>
        <source>one line of a batch</source>
        <translation>una sola línea de un lote</translation>
    </message>
    <message>
        <source>number %1 is missing</source>
        <translation>falta el número %1</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>no sigue al asiento anterior</translation>
    </message>
    <message>
        <source>its content does not match its hash</source>
        <translation>su contenido no coincide con su hash</translation>
    </message>
    <message>
        <source>what was typed with it has been changed</source>
        <translation>se ha modificado lo que se escribió con él</translation>
    </message>
    <message>
        <source>the amount does not fit %1</source>
        <translation>el importe no corresponde a %1</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>no tiene moneda</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>una moneda</translation>
    </message>
    <message>
        <source>belongs to a reward that does not exist</source>
        <translation>pertenece a una recompensa que no existe</translation>
    </message>
    <message>
        <source>%1 has no two accounts</source>
        <translation>%1 no tiene dos cuentas</translation>
    </message>
    <message>
        <source>what was typed is stored in the other mode</source>
        <translation>lo escrito está guardado en el otro modo</translation>
    </message>
    <message>
        <source>pays an adjustment from a campaign of the other mode</source>
        <translation>paga un ajuste de una campaña del otro modo</translation>
    </message>
    <message>
        <source>adjustments of participant %1, %2</source>
        <translation>ajustes del participante %1, %2</translation>
    </message>
    <message>
        <source>what counts as taken off payments is not what they lack</source>
        <translation>lo que consta como descontado de los pagos no es lo que les falta</translation>
    </message>
    <message>
        <source>participant %1: %2 %3 owed back in the other mode were taken off %4 money</source>
        <translation>participante %1: %2 %3 por devolver en el otro modo se descontaron de dinero en modo %4</translation>
    </message>
    <message>
        <source>what is stored does not follow from its entries</source>
        <translation>lo guardado no se deduce de sus asientos</translation>
    </message>
    <message>
        <source>was issued more than once</source>
        <translation>se emitió más de una vez</translation>
    </message>
    <message>
        <source>at most 1 settlement</source>
        <translation>como máximo 1 liquidación</translation>
    </message>
    <message>
        <source>%1 settlements</source>
        <translation>%1 liquidaciones</translation>
    </message>
    <message>
        <source>a flag is cleared, and no entry says so</source>
        <translation>se levantó una alerta, y ningún asiento lo dice</translation>
    </message>
    <message>
        <source>its entries are in another currency</source>
        <translation>sus asientos están en otra moneda</translation>
    </message>
    <message>
        <source>accrued + reinstated + adjusted − reversed − issued + returned is not the open balance</source>
        <translation>generado + restablecido + ajustado − revertido − emitido + devuelto no es el saldo abierto</translation>
    </message>
    <message>
        <source>its accounts are below zero</source>
        <translation>sus cuentas están por debajo de cero</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>something is open and recoverable at the same time</source>
        <translation>hay algo abierto y recuperable a la vez</translation>
    </message>
    <message>
        <source>one of them 0</source>
        <translation>uno de los dos en 0</translation>
    </message>
    <message>
        <source>participant %1, %2, %3</source>
        <translation>participante %1, %2, %3</translation>
    </message>
    <message>
        <source>what the entries owe is not what lies in the accounts</source>
        <translation>lo que deben los asientos no es lo que hay en las cuentas</translation>
    </message>
    <message>
        <source>more has left an account (%1) than came in</source>
        <translation>de una cuenta (%1) salió más de lo que entró</translation>
    </message>
    <message>
        <source>debits and credits differ</source>
        <translation>los cargos y los abonos difieren</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>its step was confirmed twice</source>
        <translation>su paso se confirmó dos veces</translation>
    </message>
    <message>
        <source>step %1 once</source>
        <translation>el paso %1 una sola vez</translation>
    </message>
    <message>
        <source>is settled without a confirmed request</source>
        <translation>está liquidado sin una petición confirmada</translation>
    </message>
    <message>
        <source>a confirmed request</source>
        <translation>una petición confirmada</translation>
    </message>
    <message>
        <source>all its requests are confirmed, but no entry says issued</source>
        <translation>todas sus peticiones están confirmadas, pero ningún asiento lo da por emitido</translation>
    </message>
    <message>
        <source>an entry issued</source>
        <translation>un asiento de emisión</translation>
    </message>
    <message>
        <source>is submitted, but no request is open</source>
        <translation>está presentado, pero no hay ninguna petición abierta</translation>
    </message>
    <message>
        <source>an open request</source>
        <translation>una petición abierta</translation>
    </message>
    <message>
        <source>the same facts in another order ask for something else</source>
        <translation>los mismos datos en otro orden piden otra cosa</translation>
    </message>
    <message>
        <source>there is no batch</source>
        <translation>no hay ningún lote</translation>
    </message>
    <message>
        <source>no number of an invoice was given</source>
        <translation>no se asignó ningún número de factura</translation>
    </message>
    <message>
        <source>no provider shows it without a request</source>
        <translation>ningún proveedor lo muestra sin una petición</translation>
    </message>
    <message>
        <source>amounts within the limits</source>
        <translation>importes dentro de los límites</translation>
    </message>
    <message>
        <source>not up to date: %1 rewards change with the next sync</source>
        <translation>no está al día: %1 recompensas cambian con la próxima sincronización</translation>
    </message>
    <message>
        <source>not up to date: all sales are read again with the next sync</source>
        <translation>no está al día: todas las ventas se vuelven a leer con la próxima sincronización</translation>
    </message>
    <message>
        <source>not up to date: %1 sales are read again with the next sync</source>
        <translation>no está al día: %1 ventas se vuelven a leer con la próxima sincronización</translation>
    </message>
    <message>
        <source>conversion %1</source>
        <translation>conversión %1</translation>
    </message>
    <message>
        <source>asks for a reward that is not in the books; the next sync adds it</source>
        <translation>pide una recompensa que no está en los libros; la próxima sincronización la añade</translation>
    </message>
    <message>
        <source>a reward of %1</source>
        <translation>una recompensa de %1</translation>
    </message>
    <message>
        <source>what is booked is not what the facts ask for</source>
        <translation>lo contabilizado no es lo que piden los datos</translation>
    </message>
    <message>
        <source>its amount does not follow its refunds</source>
        <translation>su importe no se deduce de sus reembolsos</translation>
    </message>
    <message>
        <source>it is of another kind or currency</source>
        <translation>es de otro tipo o de otra moneda</translation>
    </message>
    <message>
        <source>it is not what the facts ask for</source>
        <translation>no es lo que piden los datos</translation>
    </message>
    <message>
        <source>it is booked, and the facts ask for nothing</source>
        <translation>está contabilizado, y los datos no piden nada</translation>
    </message>
    <message>
        <source>nothing asks for it any more, and it does not follow its refunds</source>
        <translation>ya nada lo pide, y no se deduce de sus reembolsos</translation>
    </message>
    <message>
        <source>%1 is a sale, and not in the books</source>
        <translation>%1 es una venta y no está en los libros</translation>
    </message>
    <message>
        <source>a conversion</source>
        <translation>una conversión</translation>
    </message>
    <message>
        <source>%1 is no sale by what the provider says</source>
        <translation>%1 no es una venta según lo que dice el proveedor</translation>
    </message>
    <message>
        <source>%1 does not follow from the provider&apos;s objects: %2</source>
        <translation>%1 no se deduce de los objetos del proveedor: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another customer than its account</source>
        <translation>%1 pertenece a otro cliente que su cuenta</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>%1 is not what was typed in by hand</source>
        <translation>%1 no es lo que se introdujo a mano</translation>
    </message>
    <message>
        <source>%1 has no sale behind it</source>
        <translation>%1 no tiene ninguna venta detrás</translation>
    </message>
    <message>
        <source>its accounts are not those of its kind</source>
        <translation>sus cuentas no son las de su tipo</translation>
    </message>
    <message>
        <source>it points to a row that is not there</source>
        <translation>apunta a una fila que no existe</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <translation>una fila de %1</translation>
    </message>
    <message>
        <source>it belongs to a reward that is not there</source>
        <translation>pertenece a una recompensa que no existe</translation>
    </message>
    <message>
        <source>%1 is no whole number within the limits</source>
        <translation>%1 no es un número entero dentro de los límites</translation>
    </message>
    <message>
        <source>its amount is not the one in the ledger</source>
        <translation>su importe no es el del libro mayor</translation>
    </message>
    <message>
        <source>it counts as settled, and no reward was settled for it</source>
        <translation>consta como liquidado, y no se liquidó ninguna recompensa por ello</translation>
    </message>
    <message>
        <source>a settled reward</source>
        <translation>una recompensa liquidada</translation>
    </message>
    <message>
        <source>%1 has no meaning in a workbook; accepted: %2</source>
        <translation>%1 no tiene sentido en un libro de cálculo; se acepta: %2</translation>
    </message>
    <message>
        <source>not to be there</source>
        <translation>que no esté presente</translation>
    </message>
    <message>
        <source>line %1 of the file cannot be read: %2</source>
        <translation>no se puede leer la línea %1 del archivo: %2</translation>
    </message>
    <message>
        <source>A sheet has at most %1 rows.</source>
        <translation>Una hoja tiene como máximo %1 filas.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>No se puede escribir el libro de cálculo: %1.</translation>
    </message>
    <message>
        <source>It is a workbook of one sheet, amounts as numbers and all else as text</source>
        <translation>Es un libro de cálculo de una sola hoja, con los importes como números y todo lo demás como texto</translation>
    </message>
    <message>
        <source>It is one table</source>
        <translation>Es una sola tabla</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>una comilla no está cerrada</translation>
    </message>
    <message>
        <source>the cell %1 is a text, not a number</source>
        <translation>la celda %1 es un texto, no un número</translation>
    </message>
    <message>
        <source>the cell %1 is a number, not a text</source>
        <translation>la celda %1 es un número, no un texto</translation>
    </message>
    <message>
        <source>this is the payout file of %1, not what became of it</source>
        <translation>este es el archivo de desembolsos de %1, no su resultado</translation>
    </message>
    <message>
        <source>this is the payout file of %1, and somebody has changed it: it is not the one that was sealed</source>
        <translation>este es el archivo de desembolsos de %1, y alguien lo ha modificado: no es el que se selló</translation>
    </message>
    <message>
        <source>If it was uploaded like this, look at the provider what was paid. %1</source>
        <translation>Si se subió así, consulte al proveedor qué se pagó. %1</translation>
    </message>
    <message>
        <source>The bank was given another file than the one of %1 that was sealed: it speaks of %2 payments and a sum of %3, the batch has %4 and %5. A row without an amount of its own changes nothing before you have looked at it.</source>
        <translation>El banco recibió otro archivo que el de %1 que se selló: habla de %2 pagos y una suma de %3; el lote tiene %4 y %5. Una fila sin importe propio no cambia nada hasta que usted la haya revisado.</translation>
    </message>
    <message>
        <source>Take the report that the provider or bank gives back.</source>
        <translation>Tome el informe que devuelve el proveedor o el banco.</translation>
    </message>
    <message>
        <source>the bank was given another file than the one that was sealed</source>
        <translation>el banco recibió otro archivo que el que se selló</translation>
    </message>
    <message>
        <source>discarding a batch whose file was written needs a reason</source>
        <translation>descartar un lote cuyo archivo se escribió necesita un motivo</translation>
    </message>
    <message>
        <source>Mark it as paid where it was paid all the same; else read that file back again with --confirm ROW.</source>
        <translation>Márquelo como pagado donde se pagó de todos modos; si no, vuelva a leer ese archivo con --confirm ROW.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is missing or not what Shopify promises</source>
        <translation>%1 %2: el campo %3 falta o no es lo que promete Shopify</translation>
    </message>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>La tabla cambió entretanto.</translation>
    </message>
    <message>
        <source>the list has no field %1</source>
        <translation>la lista no tiene el campo %1</translation>
    </message>
    <message>
        <source>the list has a row with the number %1</source>
        <translation>la lista tiene una fila con el número %1</translation>
    </message>
    <message>
        <source>%1 holds files that are no copies of payout formats</source>
        <translation>%1 contiene archivos que no son copias de formatos de desembolso</translation>
    </message>
    <message>
        <source>%1 goes on behind its end</source>
        <translation>%1 continúa después de su final</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>no se puede mover a %1</translation>
    </message>
    <message>
        <source>the archive has no entry %1</source>
        <translation>el archivo comprimido no tiene la entrada %1</translation>
    </message>
    <message>
        <source>the sheet has a document type</source>
        <translation>la hoja tiene un tipo de documento</translation>
    </message>
    <message>
        <source>row %1 says that it is another one</source>
        <translation>la fila %1 dice ser otra</translation>
    </message>
    <message>
        <source>row %1 holds something that is no cell</source>
        <translation>la fila %1 contiene algo que no es una celda</translation>
    </message>
    <message>
        <source>the cell %1 is not at its place</source>
        <translation>la celda %1 no está en su lugar</translation>
    </message>
    <message>
        <source>the cell %1 is no plain text</source>
        <translation>la celda %1 no es texto sin formato</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a text</source>
        <translation>la celda %1 contiene más que un texto</translation>
    </message>
    <message>
        <source>the cell %1 is a formula</source>
        <translation>la celda %1 es una fórmula</translation>
    </message>
    <message>
        <source>the cell %1 is no number</source>
        <translation>la celda %1 no es un número</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a number</source>
        <translation>la celda %1 contiene más que un número</translation>
    </message>
    <message>
        <source>the cell %1 is neither text nor number</source>
        <translation>la celda %1 no es ni texto ni número</translation>
    </message>
    <message>
        <source>an entry of the archive is not where its directory says</source>
        <translation>una entrada del archivo comprimido no está donde dice su directorio</translation>
    </message>
    <message>
        <source>an entry of the archive is not what its directory says</source>
        <translation>una entrada del archivo comprimido no es lo que dice su directorio</translation>
    </message>
    <message>
        <source>an entry of the archive is encrypted or cut</source>
        <translation>una entrada del archivo comprimido está cifrada o cortada</translation>
    </message>
    <message>
        <source>an entry of the archive is damaged</source>
        <translation>una entrada del archivo comprimido está dañada</translation>
    </message>
    <message>
        <source>this is no whole ZIP archive</source>
        <translation>no es un archivo ZIP completo</translation>
    </message>
    <message>
        <source>the directory of the archive is damaged</source>
        <translation>el directorio del archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>the directory of the archive is cut</source>
        <translation>el directorio del archivo comprimido está cortado</translation>
    </message>
    <message>
        <source>an entry of the archive is too large</source>
        <translation>una entrada del archivo comprimido es demasiado grande</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>What the PayPal account holds is not known here: PayPal&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Aquí no se conoce el saldo de la cuenta de PayPal: la interfaz de desembolsos de PayPal no tiene ninguna petición que lo indique. Consúltelo allí antes; la tarifa se suma, y lo que no quede cubierto se rechaza y vuelve a ser exigible.</translation>
    </message>
    <message>
        <source>What the RazorpayX account holds is not known here: its interface for payouts has no documented request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Aquí no se conoce el saldo de la cuenta de RazorpayX: su interfaz de desembolsos no tiene ninguna petición documentada que lo indique. Consúltelo allí antes; la tarifa se suma, y lo que no quede cubierto se rechaza y vuelve a ser exigible.</translation>
    </message>
    <message>
        <source>What the Cashfree account holds is not known here: Cashfree&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Aquí no se conoce el saldo de la cuenta de Cashfree: la interfaz de desembolsos de Cashfree no tiene ninguna petición que lo indique. Consúltelo allí antes; la tarifa se suma, y lo que no quede cubierto se rechaza y vuelve a ser exigible.</translation>
    </message>
    <message>
        <source>that %1 was paid after all books nothing by itself</source>
        <translation>que %1 se pagara al final no contabiliza nada por sí solo</translation>
    </message>
    <message>
        <source>Mark its rewards as issued by hand where they have not been paid another time, then clear the flag.</source>
        <translation>Registre sus recompensas como pagadas a mano si no se han pagado otra vez, y después levante la alerta.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>En el Dev Dashboard elija la app, API access, Protected customer data, y seleccione nombre y dirección de correo. Después sincronice todo de nuevo.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>Shopify los muestra a las apps creadas en la administración de la tienda a partir del plan Grow. Con un plan menor, use una app del Dev Dashboard. Después sincronice todo de nuevo.</translation>
    </message>
    <message>
        <source>Shopify did not say which collections were deleted (%1). A deleted one is noticed with the next change of its products, or when everything is synced again.</source>
        <translation>Shopify no indicó qué colecciones se eliminaron (%1). Una colección eliminada se detecta con el próximo cambio de sus productos, o al sincronizar todo de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Una frase de contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>there are books in %1 already</source>
        <translation>ya hay libros en %1</translation>
    </message>
    <message>
        <source>Choose a folder without books; nothing was changed.</source>
        <translation>Elija una carpeta sin libros; no se cambió nada.</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>abandono</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>resend</source>
        <translation>reenvío</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>parada o reanudación</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>precios</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>cupones</translation>
    </message>
    <message>
        <source>promotion-codes</source>
        <translation>códigos promocionales</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>suscripciones</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>cargos</translation>
    </message>
    <message>
        <source>payment-intents</source>
        <translation>intenciones de pago</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>disputas</translation>
    </message>
    <message>
        <source>checkout-sessions</source>
        <translation>sesiones de pago</translation>
    </message>
    <message>
        <source>credit-notes</source>
        <translation>notas de crédito</translation>
    </message>
    <message>
        <source>payment-links</source>
        <translation>enlaces de pago</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is or was the address of %2</source>
        <translation>«%1» es o fue la dirección de %2</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2</source>
        <translation>%1 es el archivo del lote %2</translation>
    </message>
    <message>
        <source>Choose another file name; nothing was written.</source>
        <translation>Elija otro nombre de archivo; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>line %1: %2 belonged to somebody who was erased</source>
        <translation>línea %1: %2 pertenecía a alguien cuyos datos se borraron</translation>
    </message>
    <message>
        <source>line %1: %2 and %3 belong to two participants</source>
        <translation>línea %1: %2 y %3 pertenecen a dos participantes</translation>
    </message>
    <message>
        <source>Participants are never merged: choose another address.</source>
        <translation>Los participantes nunca se fusionan: elija otra dirección.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Elija otra dirección.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Libere espacio allí o elija otro lugar.</translation>
    </message>
    <message>
        <source>the e-mail address was changed on %1</source>
        <translation>la dirección de correo se cambió el %1</translation>
    </message>
    <message>
        <source>line %1: the e-mail address of %2 was changed meanwhile</source>
        <translation>línea %1: la dirección de correo de %2 se cambió entretanto</translation>
    </message>
    <message>
        <source>Name the present address as the former one, if it is to be replaced.</source>
        <translation>Indique la dirección actual como anterior si debe sustituirse.</translation>
    </message>
</context>
<context>
    <name>rd::app</name>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Mostrar la ventana abierta</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>No responde. Quizá una orden en una terminal está usando el espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rd::app::DeskWindows</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Abriendo el espacio de trabajo …</translation>
    </message>
    <message>
        <source>An older copy of the books</source>
        <translation>Una copia anterior de los libros</translation>
    </message>
    <message>
        <source>This computer has seen newer books of this workspace. Was this copy brought back on purpose?</source>
        <translation>Este equipo ha visto libros más recientes de este espacio de trabajo. ¿Se recuperó esta copia a propósito?</translation>
    </message>
    <message>
        <source>Until you say so, nothing is written into it. If you go on with it, each reward that was due is looked up before it is issued. If not, close the window and put the newest file back.</source>
        <translation>Hasta que lo confirme, no se escribe nada en ella. Si sigue con ella, cada recompensa que era exigible se comprueba antes de emitirla. Si no, cierre la ventana y vuelva a poner el archivo más reciente.</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Seguir con esta copia</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Solo consultar</translation>
    </message>
    <message>
        <source>Preparing the sample merchant …</source>
        <translation>Preparando el comerciante de ejemplo …</translation>
    </message>
</context>
<context>
    <name>rd::items::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Emisión de recompensas</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>Cálculo de recompensas</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <comment>the computer&apos;s clock is wrong</comment>
        <translation>Aviso del reloj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
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
        <translation>Lote de desembolsos</translation>
    </message>
    <message>
        <source>Events of a file</source>
        <translation>Eventos de un archivo</translation>
    </message>
</context>
<context>
    <name>rd::items::BatchModel</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Exportación dudosa</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>No reclamado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>rd::items::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Qué da</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>days between payment and reward</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral, one-sided</source>
        <translation>Referidos, una parte</translation>
    </message>
    <message>
        <source>Referral, two-sided</source>
        <translation>Referidos, dos partes</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Afiliados</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>rd::items::ParticipantModel</name>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>amount that is due</comment>
        <translation>Exigible</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>has asked to take part</comment>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>no longer takes part</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an amount is, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Former e-mail</source>
        <translation>Correo anterior</translation>
    </message>
</context>
<context>
    <name>rd::items::PaymentModel</name>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Traído por</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutListModel</name>
    <message>
        <source>Made</source>
        <comment>when a batch was</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>El proveedor dice</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>May be taken until</source>
        <translation>Cobrable hasta</translation>
    </message>
</context>
<context>
    <name>rd::items::RecordModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Earned, issued, taken back</source>
        <translation>Generado, emitido, retirado</translation>
    </message>
    <message>
        <source>Decisions of people</source>
        <translation>Decisiones de personas</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Lotes de desembolsos</translation>
    </message>
    <message>
        <source>Settings, people, imports</source>
        <translation>Ajustes, personas, importaciones</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>Recompensa generada</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Recompensa restituida</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Recompensa retirada antes de emitirse</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Recompensa retirada después de emitirse</translation>
    </message>
    <message>
        <source>Reward on its way</source>
        <translation>Recompensa en camino</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Recompensa emitida</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Falló la emisión</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Devuelta por el proveedor</translation>
    </message>
    <message>
        <source>Kept for a claim</source>
        <translation>Retenido por lo que está por devolver</translation>
    </message>
    <message>
        <source>Balance corrected upwards</source>
        <translation>Saldo corregido al alza</translation>
    </message>
    <message>
        <source>Balance corrected downwards</source>
        <translation>Saldo corregido a la baja</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Condonado</translation>
    </message>
    <message>
        <source>Claim stands again</source>
        <translation>Vuelve a estar por devolver</translation>
    </message>
    <message>
        <source>Reward approved</source>
        <translation>Recompensa aprobada</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Recompensa rechazada</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Recompensa reabierta</translation>
    </message>
    <message>
        <source>Suspicion raised</source>
        <translation>Sospecha planteada</translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>Sospecha descartada</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Sospecha confirmada</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Recompensa retenida</translation>
    </message>
    <message>
        <source>Reward without an amount earned</source>
        <translation>Recompensa sin importe generada</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Petición dudosa terminada</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Petición enviada de nuevo</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Marcada como emitida a mano</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Condonación propuesta</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Condonación rechazada</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>Incluida en un lote de desembolsos</translation>
    </message>
    <message>
        <source>Payout batch given up</source>
        <translation>Lote de desembolsos descartado</translation>
    </message>
    <message>
        <source>Payout batch sealed</source>
        <translation>Lote de desembolsos sellado</translation>
    </message>
    <message>
        <source>News of a payout</source>
        <translation>Novedad de un desembolso</translation>
    </message>
    <message>
        <source>Part kept for a claim</source>
        <translation>Parte retenida por lo que está por devolver</translation>
    </message>
    <message>
        <source>Payout batch approved</source>
        <translation>Lote de desembolsos aprobado</translation>
    </message>
    <message>
        <source>Payout file written</source>
        <translation>Archivo de desembolsos escrito</translation>
    </message>
    <message>
        <source>Results of payouts read</source>
        <translation>Resultados de desembolsos leídos</translation>
    </message>
    <message>
        <source>Payout batch closed</source>
        <translation>Lote de desembolsos cerrado</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>Campaña cambiada</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Miembro cambiado</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Conexión cambiada</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Códigos o clientes asignados</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restaurado desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Comprobado tras una restauración</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>Payout method or rule changed</source>
        <translation>Método o regla de desembolso cambiado</translation>
    </message>
    <message>
        <source>State of a participant changed</source>
        <translation>Estado de un participante cambiado</translation>
    </message>
    <message>
        <source>E-mail address of a participant changed</source>
        <translation>Correo de un participante cambiado</translation>
    </message>
</context>
<context>
    <name>rd::items::ReferralModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Traído por</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>Ha pagado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>Referencia de enlace %1</translation>
    </message>
    <message>
        <source>Metadata %1</source>
        <translation>Metadato %1</translation>
    </message>
    <message>
        <source>Order attribute %1</source>
        <translation>Atributo del pedido %1</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>Imported list %1</source>
        <translation>Lista importada %1</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Asignado a mano</translation>
    </message>
    <message>
        <source>Assigned by hand: %1</source>
        <translation>Asignado a mano: %1</translation>
    </message>
    <message>
        <source>Participant&apos;s e-mail</source>
        <translation>Correo del participante</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>Cliente en el proveedor</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardGroupModel</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln bloqueada</numerusform>
            <numerusform>%Ln bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant %1</source>
        <comment>by number, who has no name</comment>
        <translation>Participante %1</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sin campaña</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos los participantes</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln recompensa</numerusform>
            <numerusform>%Ln recompensas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be issued</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln se puede emitir</numerusform>
            <numerusform>%Ln se pueden emitir</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>participants or campaigns, as the title of the column says</comment>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardModel</name>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>For</source>
        <comment>which side of a referral is rewarded</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date from which a reward is due</comment>
        <translation>Exigible desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Crédito en cuenta</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Cambio de precio</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédito en tienda</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta de regalo</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Código de descuento</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Exigible</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>En un lote</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>No reclamado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <translation>Revertido en parte</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Por debajo del umbral</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Saldo negativo</translation>
    </message>
    <message>
        <source>No payout method</source>
        <translation>Sin método de desembolso</translation>
    </message>
    <message>
        <source>Payout method changed recently</source>
        <translation>Método de desembolso cambiado hace poco</translation>
    </message>
    <message>
        <source>Currency not supported</source>
        <translation>Moneda no admitida</translation>
    </message>
    <message>
        <source>Tax form missing</source>
        <translation>Falta el formulario fiscal</translation>
    </message>
    <message>
        <source>Participant suspended</source>
        <translation>Participante suspendido</translation>
    </message>
    <message>
        <source>No customer with this e-mail</source>
        <translation>Ningún cliente con este correo</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>El correo es distinto</translation>
    </message>
    <message>
        <source>Holds an unused discount</source>
        <translation>Tiene un descuento sin usar</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>Provider&apos;s limit</source>
        <translation>Límite del proveedor</translation>
    </message>
    <message>
        <source>Exchange rate missing</source>
        <translation>Falta el tipo de cambio</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Several customers with this e-mail</source>
        <translation>Varios clientes con este correo</translation>
    </message>
    <message>
        <source>Several subscriptions</source>
        <translation>Varias suscripciones</translation>
    </message>
    <message>
        <source>First sync not complete</source>
        <translation>Primera sincronización incompleta</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Requiere aprobación</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Rechazado por el proveedor</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Provider asks for a pause</source>
        <translation>El proveedor pide una pausa</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Comprobando el resultado</translation>
    </message>
    <message>
        <source>Referrer&apos;s reward not due</source>
        <translation>Recompensa del referidor no exigible</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Ya emitido</translation>
    </message>
    <message>
        <source>May have been given before the restore</source>
        <translation>Quizá se dio antes de la restauración</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referidor</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>the person who was referred</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>A dispute is open</source>
        <translation>Hay una disputa abierta</translation>
    </message>
    <message>
        <source>A refund is under way</source>
        <translation>Hay un reembolso en curso</translation>
    </message>
    <message>
        <source>Participant and customer are the same person</source>
        <translation>Participante y cliente son la misma persona</translation>
    </message>
    <message>
        <source>Participant and customer look alike</source>
        <translation>Participante y cliente se parecen</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code was used</source>
        <translation>Se usó el código de otra persona</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Falta el tipo de cambio</translation>
    </message>
    <message>
        <source>Held by a person</source>
        <translation>Retenido por una persona</translation>
    </message>
    <message>
        <source>What was counted for it has fallen since</source>
        <translation>Lo que contaba para ello ha bajado desde entonces</translation>
    </message>
    <message>
        <source>A change is proposed</source>
        <translation>Hay un cambio propuesto</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Participante y cliente son de la misma empresa</translation>
    </message>
    <message>
        <source>The customer has a throw-away e-mail address</source>
        <translation>El cliente tiene un correo desechable</translation>
    </message>
    <message>
        <source>Unusually many new referrals at once</source>
        <translation>Demasiados referidos nuevos a la vez</translation>
    </message>
    <message>
        <source>The e-mail address looks like another one</source>
        <translation>La dirección de correo se parece a otra</translation>
    </message>
    <message>
        <source>Another customer has the same e-mail address</source>
        <translation>Otro cliente tiene la misma dirección de correo</translation>
    </message>
    <message>
        <source>This prize has been given to somebody else</source>
        <translation>Este premio se entregó a otra persona</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>date of the payment</comment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Two participants are paid to the same place</source>
        <translation>Dos participantes cobran en el mismo lugar</translation>
    </message>
</context>
<context>
    <name>rd::items::WindowModel</name>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>La tabla cambió entretanto.</translation>
    </message>
</context>
<context>
    <name>rd::views::AboutSheet</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>About Referral Desk</source>
        <translation>Acerca de Referral Desk</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Referral and affiliate administration on the merchant&apos;s own desk.</source>
        <translation>Administración de referidos y afiliados en el equipo del comerciante.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For a report of a problem. Versions and kinds of places only: no names, no addresses, no keys.</source>
        <translation>Para informar de un problema. Solo versiones y tipos de ubicaciones: sin nombres, direcciones ni claves.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Recopilando …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This window acts as %1, the user of this computer, with the role %2.</source>
        <translation>Esta ventana actúa como %1, usuario de este equipo, con la función %2.</translation>
    </message>
</context>
<context>
    <name>rd::views::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>Más acciones con la selección</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
</context>
<context>
    <name>rd::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Syncs, imports, decisions and issued rewards are listed here, with their outcome.</source>
        <translation>Aquí figuran las sincronizaciones, importaciones, decisiones y recompensas emitidas, con su resultado.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Lines of the history are hidden by the search or the filters above.</source>
        <translation>La búsqueda o los filtros de arriba ocultan líneas del historial.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Load the history again</source>
        <translation>Cargar de nuevo el historial</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Todas las actividades</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln actividad</numerusform>
            <numerusform>%Ln actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Records of the books …</source>
        <translation>Registros de los libros …</translation>
    </message>
    <message>
        <source>Every posting and decision there ever was, in the order of the hash chain</source>
        <translation>Todos los asientos y decisiones que ha habido, en el orden de la cadena de hashes</translation>
    </message>
</context>
<context>
    <name>rd::views::AdjustSheet</name>
    <message>
        <source>Adjust the balance of %1</source>
        <translation>Ajustar el saldo de %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Adjust balance</source>
        <translation>Ajustar saldo</translation>
    </message>
    <message>
        <source>For what the campaigns do not cover: a bonus, a correction, something agreed on. It is a record of its own with your name and the reason, and is never changed afterwards.</source>
        <translation>Para lo que las campañas no cubren: una bonificación, una corrección, algo acordado. Es un registro propio con su nombre y el motivo, y no se modifica nunca después.</translation>
    </message>
    <message>
        <source>Owe more</source>
        <translation>Deber más</translation>
    </message>
    <message>
        <source>Owe less</source>
        <translation>Deber menos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Under whose terms the money is approved and paid</source>
        <translation>Según qué condiciones se aprueba y se paga el dinero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>Se guarda con el registro</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>%1 is in no campaign, so that nothing says how more money would be paid. Import the participant into a campaign first.</source>
        <translation>%1 no está en ninguna campaña, así que nada indica cómo se pagaría más dinero. Importe primero al participante en una campaña.</translation>
    </message>
    <message>
        <source>%1 is taken off what %2 is paid next in this currency. Nothing is asked back from them.</source>
        <translation>%1 se descuenta del próximo pago a %2 en esta moneda. No se le reclama nada.</translation>
    </message>
    <message>
        <source>%1 becomes a reward of %2. It is due at once and waits for approval like any other.</source>
        <translation>%1 pasa a ser una recompensa de %2. Es exigible de inmediato y espera aprobación como cualquier otra.</translation>
    </message>
    <message>
        <source>Owe %1 less</source>
        <translation>Deber %1 menos</translation>
    </message>
    <message>
        <source>Owe %1 more</source>
        <translation>Deber %1 más</translation>
    </message>
    <message>
        <source>Adjusting a balance</source>
        <translation>Ajuste de un saldo</translation>
    </message>
    <message>
        <source>%1 will be taken off what %2 is paid next.</source>
        <translation>%1 se descontará del próximo pago a %2.</translation>
    </message>
    <message>
        <source>%1 more is owed to %2; the reward waits for approval.</source>
        <translation>Se deben %1 más a %2; la recompensa espera aprobación.</translation>
    </message>
</context>
<context>
    <name>rd::views::AdoptSheet</name>
    <message>
        <source>its metadata say so</source>
        <translation>lo dicen sus metadatos</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>lo dice su nombre</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>lo dice usted</translation>
    </message>
    <message>
        <source>Adopt existing codes</source>
        <translation>Adoptar códigos existentes</translation>
    </message>
    <message>
        <source>Go by names as well: DRONA29 belongs to the only Drona</source>
        <translation>Guiarse también por nombres: DRONA29 pertenece a la única Drona</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Look for codes</source>
        <translation>Buscar códigos</translation>
    </message>
    <message>
        <source>Adopt codes</source>
        <translation>Adoptar códigos</translation>
    </message>
    <message>
        <source>Promotion codes that were made at the provider and belong to nobody here. Nothing is changed at the provider; what was bought with an adopted code counts for its participant.</source>
        <translation>Códigos promocionales creados en el proveedor que aquí no pertenecen a nadie. No se cambia nada en el proveedor; lo que se compró con un código adoptado cuenta para su participante.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>One code only</source>
        <translation>Solo un código</translation>
    </message>
    <message>
        <source>Its text or id; empty for all that can be told</source>
        <translation>Su texto o id; vacío para todos los que se reconozcan</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>E-mail address, code or id of the participant</source>
        <translation>Correo, código o id del participante</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>A campaign says which connections and metadata to look at. Make one first.</source>
        <translation>Una campaña indica en qué conexiones y metadatos buscar. Cree una primero.</translation>
    </message>
    <message>
        <source>A single code needs its participant, and the other way round.</source>
        <translation>Un código único necesita su participante, y viceversa.</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>Búsqueda de códigos</translation>
    </message>
    <message>
        <source>Adopting codes</source>
        <translation>Adopción de códigos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to their participants now.</source>
        <translation>
            <numerusform>%Ln código pertenece ahora a su participante.</numerusform>
            <numerusform>%Ln códigos pertenecen ahora a sus participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>could be several: name one</source>
        <translation>podrían ser varios: indique uno</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>codes that can be told, codes that cannot</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No code can be told.</source>
        <translation>No se reconoce ningún código.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes can be told.</source>
        <translation>
            <numerusform>Se reconoce %Ln código.</numerusform>
            <numerusform>Se reconocen %Ln códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay with nobody.</source>
        <translation>
            <numerusform>%Ln sigue sin dueño.</numerusform>
            <numerusform>%Ln siguen sin dueño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %Ln codes</source>
        <translation>
            <numerusform>Adoptar %Ln código</numerusform>
            <numerusform>Adoptar %Ln códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AmountsField</name>
    <message>
        <source>Add an amount in another currency</source>
        <translation>Añadir un importe en otra moneda</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>Quitar este importe</translation>
    </message>
</context>
<context>
    <name>rd::views::ApproveSheet</name>
    <message>
        <source>Approve batch %1</source>
        <translation>Aprobar el lote %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Somebody else than the person who made the batch agrees to exactly these payouts. An approval is good for 72 hours, and only for this content.</source>
        <translation>Una persona distinta de quien creó el lote acepta exactamente estos desembolsos. Una aprobación vale 72 horas, y solo para este contenido.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Quién aprueba</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>There is nobody else who may approve this batch.</source>
        <translation>No hay nadie más que pueda aprobar este lote.</translation>
    </message>
    <message>
        <source>An admin adds an approver: File, Who decides.</source>
        <translation>Un administrador añade un aprobador: Archivo, Quién decide.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 approved batch %2.</source>
        <translation>%1 aprobó el lote %2.</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is not known, so own rewards cannot be told from others.</source>
        <translation>No se conoce el correo de %1, así que no se pueden distinguir sus propias recompensas de las demás.</translation>
    </message>
    <message>
        <source>An admin enters it: File, Who decides.</source>
        <translation>Un administrador lo introduce: Archivo, Quién decide.</translation>
    </message>
    <message>
        <source>%1 approved batch %2 and signed it.</source>
        <translation>%1 aprobó el lote %2 y lo firmó.</translation>
    </message>
    <message>
        <source>Approving a batch</source>
        <translation>Aprobación de un lote</translation>
    </message>
</context>
<context>
    <name>rd::views::AssignSheet</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>E-mail or customer id of the provider</source>
        <translation>Correo o id de cliente del proveedor</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>E-mail, code or id</source>
        <translation>Correo, código o id</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>Se guarda con la decisión</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>Asignar cliente</translation>
    </message>
    <message>
        <source>Assign a customer</source>
        <translation>Asignar un cliente</translation>
    </message>
    <message>
        <source>An assignment by hand comes before every other evidence. Rewards that were not issued yet move with the customer.</source>
        <translation>Una asignación a mano prevalece sobre cualquier otra evidencia. Las recompensas aún no emitidas pasan con el cliente.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Traído por</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Any campaign the participant has joined</source>
        <translation>Cualquier campaña del participante</translation>
    </message>
    <message>
        <source>Assigning a customer</source>
        <translation>Asignación de un cliente</translation>
    </message>
    <message>
        <source>Assigning, and computing the rewards again …</source>
        <translation>Asignando y recalculando las recompensas …</translation>
    </message>
</context>
<context>
    <name>rd::views::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No tiene nada pendiente.</translation>
    </message>
</context>
<context>
    <name>rd::views::AutoSync</name>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pide</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this window syncs by itself while it is open</source>
        <translation>Con qué frecuencia se sincroniza esta ventana por sí sola mientras está abierta</translation>
    </message>
</context>
<context>
    <name>rd::views::BackupSheet</name>
    <message>
        <source>Back up the books</source>
        <translation>Copia de seguridad de los libros</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever has the file can read the books</source>
        <translation>Sin frase de contraseña: quien tenga el archivo puede leer los libros</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Crear copia …</translation>
    </message>
    <message>
        <source>The books as they are now go into one new file, also while a sync or an issue is under way. Keys that lie in this computer&apos;s keychain are not in it. Without its passphrase nobody can open the file, you neither: keep both, and apart.</source>
        <translation>Los libros, tal como están ahora, se guardan en un archivo nuevo, también durante una sincronización o una emisión. Las claves del llavero de este equipo no se incluyen. Sin su frase de contraseña nadie puede abrir el archivo, tampoco usted: guarde ambos, y por separado.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Qué se escribió</translation>
    </message>
    <message>
        <source>Put the file where nobody else can read it.</source>
        <translation>Guarde el archivo donde nadie más pueda leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to keep than a short riddle.</source>
        <translation>
            <numerusform>Al menos %Ln carácter. Varias palabras se recuerdan mejor que un acertijo corto.</numerusform>
            <numerusform>Al menos %Ln caracteres. Varias palabras se recuerdan mejor que un acertijo corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Las dos son distintas.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>Copia de seguridad de los libros</translation>
    </message>
    <message>
        <source>Copying the books …</source>
        <translation>Copiando los libros …</translation>
    </message>
    <message>
        <source>%1 was written: %2 records of the books, %3 KB.</source>
        <translation>Se escribió %1: %2 registros de los libros, %3 KB.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está cifrada.</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>No está cifrada.</translation>
    </message>
    <message>
        <source>With your own copies of payout formats: %1.</source>
        <translation>Con sus propias copias de formatos de desembolsos: %1.</translation>
    </message>
    <message>
        <source>Not in it, since they are no payout formats that can be read: %1.</source>
        <translation>No se incluyen, porque no son formatos de desembolsos legibles: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::BalanceView</name>
    <message>
        <source>Balance in %1</source>
        <translation>Saldo en %1</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Pagadero</translation>
    </message>
    <message>
        <source>Asks to write off what is owed back; another person approves</source>
        <translation>Pide condonar lo que está por devolver; otra persona aprueba</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>reason, who entered it</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Proposed write-off</source>
        <translation>Condonación propuesta</translation>
    </message>
    <message>
        <source>%1 asks to give up %2: %3</source>
        <comment>1: who, 2: amount, 3: reason</comment>
        <translation>%1 pide renunciar a %2: %3</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>Condonar …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Rechazar …</translation>
    </message>
    <message>
        <source>Carried until the threshold of the campaign is reached.</source>
        <translation>Se acumula hasta alcanzar el umbral de la campaña.</translation>
    </message>
    <message>
        <source>New rewards first pay back what was issued and later refunded.</source>
        <translation>Las nuevas recompensas compensan primero lo que se emitió y luego se reembolsó.</translation>
    </message>
</context>
<context>
    <name>rd::views::Banner</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Warning, Problem, Note or Done, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Día de pago</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Modo de prueba: aquí nada es dinero real</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>Huellas digitales (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>recorded, not signed with a key of their own</source>
        <translation>registrado, no firmado con una clave propia</translation>
    </message>
    <message>
        <source>signed with their own key</source>
        <translation>firmado con su propia clave</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quién dio su acuerdo</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Sellado por</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln payouts are in the table of the batch.</source>
        <translation>
            <numerusform>El %Ln desembolso está en la tabla del lote.</numerusform>
            <numerusform>Los %Ln desembolsos están en la tabla del lote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Payout batch %1</source>
        <translation>Lote de desembolsos %1</translation>
    </message>
    <message>
        <source>Written again by</source>
        <translation>Escrito de nuevo por</translation>
    </message>
    <message>
        <source>Not written by</source>
        <comment>an export that failed</comment>
        <translation>No escrito por</translation>
    </message>
    <message>
        <source>Perhaps written by</source>
        <comment>an export whose end is not known</comment>
        <translation>Quizá escrito por</translation>
    </message>
    <message>
        <source>the file above</source>
        <translation>el archivo de arriba</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchSteps</name>
    <message>
        <source>Write the file of %1 again?</source>
        <translation>¿Escribir de nuevo el archivo de %1?</translation>
    </message>
    <message>
        <source>The file was written before: %1. If both are uploaded, everybody may be paid twice.</source>
        <translation>El archivo ya se escribió: %1. Si se suben ambos, todos podrían cobrar dos veces.</translation>
    </message>
    <message>
        <source>It has the same bytes and the same references as the first one, so that the provider can tell.</source>
        <translation>Tiene los mismos bytes y las mismas referencias que el primero, de modo que el proveedor puede reconocerlo.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Write the file of %1?</source>
        <translation>¿Escribir el archivo de %1?</translation>
    </message>
    <message>
        <source>%1 are sealed and written as “%2”. From then on they count as submitted and cannot be changed.</source>
        <translation>%1 se sellan y se escriben como “%2”. A partir de entonces figuran como presentados y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Nothing is sent by this program: you upload the file at the provider, once, and read its result back here.</source>
        <translation>Este programa no envía nada: usted sube el archivo al proveedor, una sola vez, y lee aquí su resultado.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Write the file of batch %1</source>
        <translation>Escribir el archivo del lote %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>Archivos %1 (*.%2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing a payout file</source>
        <translation>Escritura de un archivo de desembolsos</translation>
    </message>
    <message>
        <source>Give it to the provider, then read the result file back here.</source>
        <translation>Entréguelo al proveedor y lea después aquí el archivo de resultados.</translation>
    </message>
    <message>
        <source>Upload it at %1, then read the result file back here.</source>
        <translation>Súbalo en %1 y lea después aquí el archivo de resultados.</translation>
    </message>
    <message>
        <source>Batch %1 was written to %2.</source>
        <translation>El lote %1 se escribió en %2.</translation>
    </message>
    <message>
        <source>Check a file against batch %1</source>
        <translation>Comprobar un archivo con el lote %1</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2, byte for byte.</source>
        <translation>%1 es el archivo del lote %2, byte por byte.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 is not the file of batch %2. Do not upload it.</source>
        <translation>%1 no es el archivo del lote %2. No lo suba.</translation>
    </message>
    <message>
        <source>Its SHA-256 begins with %1; that of the batch with %2.</source>
        <translation>Su SHA-256 empieza por %1; el del lote, por %2.</translation>
    </message>
    <message>
        <source>Read the results of batch %1</source>
        <translation>Leer los resultados del lote %1</translation>
    </message>
    <message>
        <source>Result files (*.csv *.xml *.txt);;All files (*)</source>
        <translation>Archivos de resultados (*.csv *.xml *.txt);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were paid by hand</source>
        <translation>
            <numerusform>%Ln desembolso se pagó a mano</numerusform>
            <numerusform>%Ln desembolsos se pagaron a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the payment, kept with them</source>
        <translation>Referencia del pago, se guarda con ellos</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marcar como pagado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were marked as paid.</source>
        <translation>
            <numerusform>%Ln desembolso se marcó como pagado.</numerusform>
            <numerusform>%Ln desembolsos se marcaron como pagados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 is closed.</source>
        <translation>El lote %1 está cerrado.</translation>
    </message>
    <message>
        <source>Discard batch %1</source>
        <translation>Descartar el lote %1</translation>
    </message>
    <message>
        <source>Its file may have been written. Why is nothing of it going to be paid?</source>
        <translation>Puede que su archivo se haya escrito. ¿Por qué no se va a pagar nada de él?</translation>
    </message>
    <message>
        <source>Reason, kept with the batch</source>
        <translation>Motivo, se guarda con el lote</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Was the file really never uploaded?</source>
        <translation>¿Seguro que el archivo no se subió nunca?</translation>
    </message>
    <message>
        <source>%1 of batch %2 are due again. If the file was uploaded somewhere, they would be paid twice.</source>
        <translation>%1 del lote %2 vuelven a ser exigibles. Si el archivo se subió en algún sitio, se pagarían dos veces.</translation>
    </message>
    <message>
        <source>Look at the provider first.</source>
        <translation>Consulte primero al proveedor.</translation>
    </message>
    <message>
        <source>It was never uploaded: discard</source>
        <translation>No se subió nunca: descartar</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are due again.</source>
        <translation>El lote %1 se descartó; sus recompensas vuelven a ser exigibles.</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are approved as before.</source>
        <translation>El lote %1 se descartó; sus recompensas siguen aprobadas como antes.</translation>
    </message>
    <message>
        <source>Save the cover sheet of batch %1</source>
        <translation>Guardar la carátula del lote %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The cover sheet of batch %1 was saved as %2.</source>
        <translation>La carátula del lote %1 se guardó como %2.</translation>
    </message>
    <message>
        <source>Its totals and fingerprints are those of the batch now; there is a line for each signature.</source>
        <translation>Sus totales y huellas digitales son los actuales del lote; hay una línea para cada firma.</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Abrir para imprimir</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchView</name>
    <message>
        <source>Another participant has the same destination</source>
        <translation>Otro participante tiene el mismo destino</translation>
    </message>
    <message>
        <source>The participant has another payout method by now</source>
        <translation>El participante tiene ahora otro método de desembolso</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 retenido por lo que estaba por devolver</translation>
    </message>
    <message>
        <source>May be taken until %1</source>
        <translation>Puede cobrarse hasta el %1</translation>
    </message>
    <message>
        <source>Marked as paid by a person</source>
        <translation>Marcado como pagado por una persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Payouts of the batch</source>
        <translation>Desembolsos del lote</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>Sobre este lote</translation>
    </message>
    <message>
        <source>Search name, e-mail or reference</source>
        <translation>Buscar nombre, correo o referencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>modo de prueba</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Copiar la ruta del archivo</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Huellas digitales</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Copiar el SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Results read</source>
        <translation>Resultados leídos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export again …</source>
        <translation>Exportar de nuevo …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Aprobado y firmado</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Autofactura %1</translation>
    </message>
    <message>
        <source>Waits for the number of its invoice</source>
        <translation>Espera el número de su factura</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignEditor</name>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Edit campaign “%1”</source>
        <translation>Editar la campaña “%1”</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Hay que rellenar este campo.</translation>
    </message>
    <message>
        <source>This has to be filled in: %1.</source>
        <translation>Hay que rellenar este campo: %1.</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>¿Cuánto costaría?</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Shows what changes before anything is saved (%1)</source>
        <translation>Muestra qué cambia antes de guardar nada (%1)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Aquí hay algo que corregir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things have to be put right first.</source>
        <translation>
            <numerusform>Antes hay que corregir %Ln punto.</numerusform>
            <numerusform>Antes hay que corregir %Ln puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed in this campaign is lost.</source>
        <translation>Se pierde lo que cambió en esta campaña.</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>%1 for each payment</source>
        <translation>%1 por cada pago</translation>
    </message>
    <message>
        <source>%1 for each line of an invoice</source>
        <translation>%1 por cada línea de una factura</translation>
    </message>
    <message>
        <source>%1 for each piece sold</source>
        <translation>%1 por cada unidad vendida</translation>
    </message>
    <message>
        <source>counted over all time</source>
        <translation>contado sobre todo el tiempo</translation>
    </message>
    <message>
        <source>counted anew each year</source>
        <translation>contado de nuevo cada año</translation>
    </message>
    <message>
        <source>counted anew each month</source>
        <translation>contado de nuevo cada mes</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln payments</source>
        <translation>
            <numerusform>%1 tras %Ln pago</numerusform>
            <numerusform>%1 tras %Ln pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2 minor units of revenue</source>
        <comment>rate, revenue in the smallest unit of the currency</comment>
        <translation>%1 tras %2 unidades menores de ingresos</translation>
    </message>
    <message>
        <source>%1 of each payment, %2</source>
        <comment>steps of a rate, how they are counted</comment>
        <translation>%1 de cada pago, %2</translation>
    </message>
    <message>
        <source>on the first payment only</source>
        <translation>solo en el primer pago</translation>
    </message>
    <message numerus="yes">
        <source>on the first %Ln payments</source>
        <translation>
            <numerusform>en el primer pago</numerusform>
            <numerusform>en los primeros %Ln pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>durante %Ln mes</numerusform>
            <numerusform>durante %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 for the next invoice</source>
        <translation>un cupón de %1 para la próxima factura</translation>
    </message>
    <message numerus="yes">
        <source>a coupon of %1 for %Ln months</source>
        <translation>
            <numerusform>un cupón de %1 durante %Ln mes</numerusform>
            <numerusform>un cupón de %1 durante %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 on every invoice</source>
        <translation>un cupón de %1 en cada factura</translation>
    </message>
    <message>
        <source>a discount code of %1</source>
        <translation>un código de descuento de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be used %Ln times</source>
        <translation>
            <numerusform>%1, para usar %Ln vez</numerusform>
            <numerusform>%1, para usar %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %Ln days</source>
        <translation>
            <numerusform>%1, en un plazo de %Ln día</numerusform>
            <numerusform>%1, en un plazo de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>each month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>over the whole campaign</source>
        <translation>en toda la campaña</translation>
    </message>
    <message>
        <source>promotion code</source>
        <translation>código promocional</translation>
    </message>
    <message>
        <source>reference of a link</source>
        <translation>referencia de un enlace</translation>
    </message>
    <message>
        <source>metadata of the sale</source>
        <translation>metadatos de la venta</translation>
    </message>
    <message>
        <source>attribute of the order</source>
        <translation>atributo del pedido</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>lista importada</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>At most %1 %2 for each customer.</source>
        <comment>amount, period</comment>
        <translation>Como máximo %1 %2 por cada cliente.</translation>
    </message>
    <message>
        <source>At most %1 %2 for each participant.</source>
        <comment>amount, period</comment>
        <translation>Como máximo %1 %2 por cada participante.</translation>
    </message>
    <message>
        <source>At most %1 %2 for the whole campaign.</source>
        <comment>amount, period</comment>
        <translation>Como máximo %1 %2 para toda la campaña.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount is left out until it is used.</source>
        <translation>Quien aún tiene un descuento sin usar queda fuera hasta que lo use.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount waits until it is used.</source>
        <translation>Quien aún tiene un descuento sin usar espera hasta que lo use.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount gets account credit instead.</source>
        <translation>Quien aún tiene un descuento sin usar recibe crédito en cuenta en su lugar.</translation>
    </message>
    <message>
        <source>%1 of each payment</source>
        <comment>percentage</comment>
        <translation>%1 de cada pago</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is earned, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only products %1.</source>
        <translation>Solo los productos %1.</translation>
    </message>
    <message>
        <source>Only prices %1.</source>
        <translation>Solo los precios %1.</translation>
    </message>
    <message>
        <source>Only collections %1.</source>
        <translation>Solo las colecciones %1.</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>Solo para %1.</translation>
    </message>
    <message>
        <source>Only for the groups %1.</source>
        <translation>Solo para los grupos %1.</translation>
    </message>
    <message>
        <source>Comes on top of other rules.</source>
        <translation>Se suma a otras reglas.</translation>
    </message>
    <message>
        <source>another price: %1</source>
        <translation>otro precio: %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 as %2, once for each referral</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 como %2, una vez por cada referido</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more rules, as %2</source>
        <translation>
            <numerusform>%1 y %Ln regla más, como %2</numerusform>
            <numerusform>%1 y %Ln reglas más, como %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what is earned, kind of reward</comment>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>The referrer gets %1.</source>
        <translation>El referidor recibe %1.</translation>
    </message>
    <message>
        <source>The customer gets %1.</source>
        <translation>El cliente recibe %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the referrer&apos;s is due.</source>
        <translation>La recompensa del cliente espera hasta que la del referidor sea exigible.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln customers: %1.</source>
        <translation>
            <numerusform>Tras %Ln cliente: %1.</numerusform>
            <numerusform>Tras %Ln clientes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by payments brought, %1.</source>
        <comment>period</comment>
        <translation>Clasificación por pagos traídos, %1.</translation>
    </message>
    <message>
        <source>Ranked by revenue in %1, %2.</source>
        <comment>currency, period</comment>
        <translation>Clasificación por ingresos en %1, %2.</translation>
    </message>
    <message>
        <source>Rank %1: %2.</source>
        <comment>number, prize</comment>
        <translation>Puesto %1: %2.</translation>
    </message>
    <message>
        <source>Referrer: %1</source>
        <translation>Referidor: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>the person who was referred</comment>
        <translation>Cliente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestones</source>
        <translation>
            <numerusform>%Ln hito</numerusform>
            <numerusform>%Ln hitos</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <comment>kinds of evidence</comment>
        <translation>Por %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>Cuenta el primero que trae al cliente, en un plazo de %Ln día.</numerusform>
            <numerusform>Cuenta el primero que trae al cliente, en un plazo de %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>Cuenta el último que trae al cliente, en un plazo de %Ln día.</numerusform>
            <numerusform>Cuenta el último que trae al cliente, en un plazo de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were customers before count too.</source>
        <translation>También cuentan quienes ya eran clientes.</translation>
    </message>
    <message>
        <source>Another participant&apos;s code moves the customer to that participant.</source>
        <translation>El código de otro participante pasa el cliente a ese participante.</translation>
    </message>
    <message>
        <source>Due as soon as the customer has paid.</source>
        <translation>Exigible en cuanto el cliente ha pagado.</translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln days after the customer has paid.</source>
        <translation>
            <numerusform>Exigible %Ln día después de que el cliente pague.</numerusform>
            <numerusform>Exigible %Ln días después de que el cliente pague.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments for a longer interval are held %Ln days.</source>
        <translation>
            <numerusform>Los pagos por un periodo más largo se retienen %Ln día.</numerusform>
            <numerusform>Los pagos por un periodo más largo se retienen %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with payment number %1.</source>
        <translation>Empieza con el pago número %1.</translation>
    </message>
    <message>
        <source>Due rewards are approved automatically and, where Stripe gives them, sent after each sync.</source>
        <translation>Las recompensas exigibles se aprueban automáticamente y, donde las da Stripe, se envían tras cada sincronización.</translation>
    </message>
    <message>
        <source>A person approves each reward.</source>
        <translation>Una persona aprueba cada recompensa.</translation>
    </message>
    <message>
        <source>Runs from %1.</source>
        <translation>Desde el %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Termina el %1.</translation>
    </message>
    <message>
        <source>Payments below %1 earn nothing.</source>
        <translation>Los pagos inferiores a %1 no generan nada.</translation>
    </message>
    <message>
        <source>Paid out from %1 on.</source>
        <translation>Se paga a partir de %1.</translation>
    </message>
    <message>
        <source>the same company&apos;s e-mail domain</source>
        <translation>el dominio de correo de la misma empresa</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>direcciones desechables</translation>
    </message>
    <message>
        <source>addresses that look alike</source>
        <translation>direcciones que se parecen</translation>
    </message>
    <message>
        <source>the same address written in several ways</source>
        <translation>la misma dirección escrita de varias formas</translation>
    </message>
    <message>
        <source>Referring oneself is always held until a person has looked.</source>
        <translation>Referirse a uno mismo siempre se retiene hasta que alguien lo revise.</translation>
    </message>
    <message>
        <source>So are: %1.</source>
        <comment>list of suspicions</comment>
        <translation>También: %1.</translation>
    </message>
    <message>
        <source>And a burst of more than %1 referrals within %2 days that is more than %3 times the participant&apos;s usual number.</source>
        <translation>Y una oleada de más de %1 referidos en %2 días que supere %3 veces el número habitual del participante.</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>dinero</translation>
    </message>
    <message>
        <source>account credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>crédito en cuenta</translation>
    </message>
    <message>
        <source>store credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>crédito en tienda</translation>
    </message>
    <message>
        <source>gift card</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>tarjeta de regalo</translation>
    </message>
    <message>
        <source>points</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>goods</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>artículos</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignTemplates</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Affiliate programme</source>
        <translation>Programa de afiliados</translation>
    </message>
    <message>
        <source>Partners earn 20 % of every payment of their customers for a year, in cash.</source>
        <translation>Los socios ganan el 20 % de cada pago de sus clientes durante un año, en dinero.</translation>
    </message>
    <message>
        <source>Rising share</source>
        <translation>Porcentaje creciente</translation>
    </message>
    <message>
        <source>Affiliate programme with steps</source>
        <translation>Programa de afiliados con tramos</translation>
    </message>
    <message>
        <source>Who brings more earns a better share: 20 %, from 10 payments a year 25 %, from 50 on 30 %.</source>
        <translation>Quien trae más gana un porcentaje mejor: 20 %; desde 10 pagos al año, 25 %; desde 50, 30 %.</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>Dar y recibir</translation>
    </message>
    <message>
        <source>Customers invite friends: the friend gets 20 % off, the customer an account credit.</source>
        <translation>Los clientes invitan a amigos: el amigo obtiene un 20 % de descuento; el cliente, crédito en cuenta.</translation>
    </message>
    <message>
        <source>Refer a friend</source>
        <translation>Recomendar a un amigo</translation>
    </message>
    <message>
        <source>The customer who refers gets an account credit once the friend has paid.</source>
        <translation>El cliente que refiere recibe crédito en cuenta cuando el amigo ha pagado.</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>Una sorpresa</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>A reward at the 3rd, the 10th and the 25th customer brought.</source>
        <translation>Una recompensa al traer el 3.º, el 10.º y el 25.º cliente.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Pegatinas</translation>
    </message>
    <message>
        <source>A mug</source>
        <translation>Una taza</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Readers who bring readers get something at certain numbers; nobody has to buy.</source>
        <translation>Los lectores que traen lectores reciben algo al llegar a ciertos números; nadie tiene que comprar.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Each month the three who brought most payments win a prize.</source>
        <translation>Cada mes ganan un premio los tres que trajeron más pagos.</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignsPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Un pago conserva las condiciones de la versión vigente cuando se facturó.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Search campaign or rule</source>
        <translation>Buscar campaña o regla</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>A campaign says who earns what, for which payments and for how long. Begin with a template and change what you like.</source>
        <translation>Una campaña dice quién gana qué, por qué pagos y durante cuánto tiempo. Empiece con una plantilla y cambie lo que quiera.</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>Nueva campaña …</translation>
    </message>
    <message>
        <source>Campaigns are hidden by the search above.</source>
        <translation>La búsqueda de arriba oculta campañas.</translation>
    </message>
    <message>
        <source>Begin a campaign with a template; nothing is saved before you have seen what it does</source>
        <translation>Empezar una campaña con una plantilla; no se guarda nada antes de ver qué hace</translation>
    </message>
    <message>
        <source>Edit campaign …</source>
        <translation>Editar campaña …</translation>
    </message>
    <message>
        <source>Change the terms of this campaign; Enter does the same while the panel is open</source>
        <translation>Cambiar las condiciones de esta campaña; Intro hace lo mismo con el panel abierto</translation>
    </message>
    <message>
        <source>Duplicate campaign …</source>
        <translation>Duplicar campaña …</translation>
    </message>
    <message>
        <source>Begin a new campaign with the terms of this one</source>
        <translation>Empezar una nueva campaña con las condiciones de esta</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>Versiones …</translation>
    </message>
    <message>
        <source>What changed when, and by whom</source>
        <translation>Qué cambió, cuándo y quién lo hizo</translation>
    </message>
    <message>
        <source>Apply a campaign document …</source>
        <translation>Aplicar un documento de campaña …</translation>
    </message>
    <message>
        <source>Create a campaign, or change one, from a JSON document</source>
        <translation>Crear o cambiar una campaña a partir de un documento JSON</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Qué pasaría si …</translation>
    </message>
    <message>
        <source>Compute what other terms would have cost; nothing is saved</source>
        <translation>Calcular cuánto habrían costado otras condiciones; no se guarda nada</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Tipos de cambio …</translation>
    </message>
    <message>
        <source>The rates for campaigns that pay in another currency than the customer</source>
        <translation>Los tipos para campañas que pagan en una moneda distinta de la del cliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: campaigns, 2: of them active</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Cómo se reconoce un referido</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Cuándo es exigible una recompensa</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Aplicar un documento de campaña</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Documentos de campaña (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Campaign “%1” was created.</source>
        <translation>Se creó la campaña “%1”.</translation>
    </message>
    <message>
        <source>Campaign “%1” has a new version.</source>
        <translation>La campaña “%1” tiene una nueva versión.</translation>
    </message>
    <message>
        <source>Campaign “%1” already has these terms; nothing changed.</source>
        <translation>La campaña “%1” ya tiene estas condiciones; no cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards came out of it.</source>
        <translation>
            <numerusform>De ella surgió %Ln recompensa.</numerusform>
            <numerusform>De ella surgieron %Ln recompensas.</numerusform>
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
        <translation>%1 no se aplicó: %2</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>Elegir otro documento</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogBook</name>
    <message>
        <source>%1, by quantity</source>
        <comment>currency of a price without a fixed amount</comment>
        <translation>%1, por cantidad</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln months</source>
        <translation>
            <numerusform>%1 cada %Ln mes</numerusform>
            <numerusform>%1 cada %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln years</source>
        <translation>
            <numerusform>%1 cada %Ln año</numerusform>
            <numerusform>%1 cada %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a la semana</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln weeks</source>
        <translation>
            <numerusform>%1 cada %Ln semana</numerusform>
            <numerusform>%1 cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln days</source>
        <translation>
            <numerusform>%1 cada %Ln día</numerusform>
            <numerusform>%1 cada %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not repeated</comment>
        <translation>%1 una vez</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogSheet</name>
    <message>
        <source>Choose products</source>
        <translation>Elegir productos</translation>
    </message>
    <message>
        <source>Choose a price</source>
        <translation>Elegir un precio</translation>
    </message>
    <message>
        <source>Choose prices</source>
        <translation>Elegir precios</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>Search name, amount or id</source>
        <translation>Buscar nombre, importe o id</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>No hay nada que elegir</translation>
    </message>
    <message>
        <source>Products and prices appear here once the connections of this campaign have been synced.</source>
        <translation>Los productos y precios aparecen aquí cuando se hayan sincronizado las conexiones de esta campaña.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Try a part of the name, an amount or an id.</source>
        <translation>Pruebe con parte del nombre, un importe o un id.</translation>
    </message>
    <message>
        <source>Not among the synced ones</source>
        <translation>No está entre los sincronizados</translation>
    </message>
    <message>
        <source>“%1” can be used as an id all the same. It takes effect when the provider lists it.</source>
        <translation>“%1” se puede usar igualmente como id. Surte efecto cuando el proveedor lo incluya.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln</source>
        <translation>
            <numerusform>Elegir %Ln</numerusform>
            <numerusform>Elegir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose collections</source>
        <translation>Elegir colecciones</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Collections appear here once a shop of this campaign has been synced.</source>
        <translation>Las colecciones aparecen aquí cuando se haya sincronizado una tienda de esta campaña.</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Figures appear here after the next sync.</source>
        <translation>Las cifras aparecen aquí tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Más sobre este gráfico</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Guardar datos como CSV…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartSaver</name>
    <message>
        <source>Save the chart as an image</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Images (*.png);;Drawings (*.svg)</source>
        <translation>Imágenes (*.png);;Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los datos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::Chip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>Pulse para quitar este filtro</translation>
    </message>
</context>
<context>
    <name>rd::views::ChipsField</name>
    <message>
        <source>Press to remove it</source>
        <translation>Pulse para quitarlo</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeLines</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>1: discount, 2: connection</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Code is taken</source>
        <translation>El código está ocupado</translation>
    </message>
    <message>
        <source>Code not allowed</source>
        <translation>Código no permitido</translation>
    </message>
    <message>
        <source>Was switched off</source>
        <translation>Se desactivó</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Not in the campaign</source>
        <translation>No está en la campaña</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Rechazado por el proveedor</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En comprobación</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeSheet</name>
    <message>
        <source>Create codes</source>
        <translation>Crear códigos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happens to each code</source>
        <translation>Qué ocurre con cada código</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>Desistir del resto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostrar los códigos</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>El %Ln seleccionado</numerusform>
            <numerusform>Los %Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody active in the campaign</source>
        <translation>Todos los activos en la campaña</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Letters, digits, dashes, and {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Who has a code already keeps it.</source>
        <translation>Letras, cifras, guiones y {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Quien ya tiene un código lo conserva.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>What the campaign gives to those who are referred</source>
        <translation>Lo que la campaña da a los referidos</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Un porcentaje</translation>
    </message>
    <message>
        <source>A coupon that exists</source>
        <translation>Un cupón existente</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Porcentaje de descuento</translation>
    </message>
    <message>
        <source>Id of the coupon</source>
        <translation>Id del cupón</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Only for a customer’s first order</source>
        <translation>Solo para el primer pedido de un cliente</translation>
    </message>
    <message>
        <source>Least amount of an order</source>
        <translation>Importe mínimo de un pedido</translation>
    </message>
    <message>
        <source>The provider asks for one in each currency in which codes are to work</source>
        <translation>El proveedor pide uno en cada moneda en la que deban funcionar los códigos</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Solo hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Uses of each code</source>
        <translation>Usos de cada código</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Each participant gets a promotion code at the provider, to be typed at the checkout.</source>
        <translation>Cada participante recibe un código promocional en el proveedor, para escribirlo al pagar.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln codes</source>
        <translation>
            <numerusform>Crear %Ln código</numerusform>
            <numerusform>Crear %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Detener tras este</translation>
    </message>
    <message>
        <source>Name the coupon.</source>
        <translation>Indique el cupón.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes will be created.</source>
        <translation>
            <numerusform>Se creará %Ln código.</numerusform>
            <numerusform>Se crearán %Ln códigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is missing.</source>
        <translation>No falta ningún código.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln ya existe.</numerusform>
            <numerusform>%Ln ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier order are made first.</source>
        <translation>
            <numerusform>Primero se crea %Ln de una orden anterior.</numerusform>
            <numerusform>Primero se crean %Ln de una orden anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating codes</source>
        <translation>Creación de códigos</translation>
    </message>
    <message>
        <source>Creating the codes, one after the other. What is made stays, whatever happens.</source>
        <translation>Se crean los códigos, uno tras otro. Lo creado permanece, pase lo que pase.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were created.</source>
        <translation>
            <numerusform>Se creó %Ln código.</numerusform>
            <numerusform>Se crearon %Ln códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln no se creó; el motivo figura al lado.</numerusform>
            <numerusform>%Ln no se crearon; el motivo figura al lado de cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is made twice.</source>
        <translation>
            <numerusform>%Ln se está comprobando en el proveedor; nada se crea dos veces.</numerusform>
            <numerusform>%Ln se están comprobando en el proveedor; nada se crea dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be made.</source>
        <translation>
            <numerusform>Aún falta crear %Ln.</numerusform>
            <numerusform>Aún faltan %Ln por crear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are given up; nothing of them was sent.</source>
        <translation>
            <numerusform>Se desistió de %Ln código; no se envió nada de él.</numerusform>
            <numerusform>Se desistió de %Ln códigos; no se envió nada de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms you chose for these codes are lost; no code was made.</source>
        <translation>Las condiciones que eligió para estos códigos se perdieron; no se creó ningún código.</translation>
    </message>
</context>
<context>
    <name>rd::views::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copiar el código %1</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>usado %Ln vez</numerusform>
            <numerusform>usado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Switch %1 off …</source>
        <translation>Desactivar %1 …</translation>
    </message>
    <message>
        <source>Not at the provider: nobody can type it at a checkout yet.</source>
        <translation>No está en el proveedor: aún nadie puede escribirlo al pagar.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Aún sin código.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Copy the address of payment link %1</source>
        <translation>Copiar la dirección del enlace de pago %1</translation>
    </message>
    <message>
        <source>Pricing table</source>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>Copy the attribute for a pricing table or buy button</source>
        <translation>Copiar el atributo para una tabla de precios o un botón de compra</translation>
    </message>
    <message>
        <source>Copy the metadata value for your own checkout</source>
        <translation>Copiar el valor de metadatos para su propio proceso de pago</translation>
    </message>
    <message>
        <source>Switch a code off</source>
        <translation>Desactivar un código</translation>
    </message>
    <message>
        <source>Nobody can use %1 any more. What was bought with it goes on counting.</source>
        <translation>Nadie podrá usar ya %1. Lo que se compró con él sigue contando.</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar %1</translation>
    </message>
</context>
<context>
    <name>rd::views::CohortChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers first paid in %1</source>
        <translation>
            <numerusform>%Ln cliente pagó por primera vez en %1</numerusform>
            <numerusform>%Ln clientes pagaron por primera vez en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First payment in %1: in %2, %3 of %4 customers paid (%5), %6 in all</source>
        <comment>1, 2: months; 6: money</comment>
        <translation>Primer pago en %1: en %2 pagaron %3 de %4 clientes (%5), %6 en total</translation>
    </message>
    <message>
        <source>%1. The month is not over yet.</source>
        <translation>%1. El mes aún no ha terminado.</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Primer pago</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, gráfico: las flechas indican los valores</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>Qué muestra la tabla de meses</translation>
    </message>
    <message>
        <source>Still paying, %1</source>
        <comment>a currency</comment>
        <translation>Siguen pagando, %1</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>Siguen pagando</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <comment>a currency</comment>
        <translation>Ingresos, %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Month %1</source>
        <comment>a number: months after the first payment</comment>
        <translation>Mes %1</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a month</comment>
        <translation>%1, porcentaje</translation>
    </message>
</context>
<context>
    <name>rd::views::CommandPalette</name>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Nada con ese nombre. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Type a command, a page, a participant or a campaign</source>
        <translation>Escriba una orden, una página, un participante o una campaña</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
</context>
<context>
    <name>rd::views::CompareSheet</name>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Solo ellos</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>Solo nosotros</translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation>Comparar con otro sistema</translation>
    </message>
    <message>
        <source>Compare with another system: %1</source>
        <translation>Comparar con otro sistema: %1</translation>
    </message>
    <message>
        <source>Comparing line by line …</source>
        <translation>Comparando línea por línea …</translation>
    </message>
    <message>
        <source>Their system and these books, line by line</source>
        <translation>Su sistema y estos libros, línea por línea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De ellos</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Guardar como CSV …</translation>
    </message>
    <message>
        <source>Nothing is changed. “Only ours” are the rewards of the time the file speaks of that it does not name.</source>
        <translation>No se cambia nada. “Solo nosotros” son las recompensas del periodo del archivo que este no menciona.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>All that is not equal</source>
        <translation>Todo lo que no es igual</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>No se comparó nada.</translation>
    </message>
    <message>
        <source>%1 equal, %2 differ, %3 only theirs, %4 only ours.</source>
        <translation>%1 iguales, %2 distintas, %3 solo ellos, %4 solo nosotros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out because they could not be read.</source>
        <translation>
            <numerusform>Se omitió %Ln línea porque no se pudo leer.</numerusform>
            <numerusform>Se omitieron %Ln líneas porque no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>La primera: línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectGuide</name>
    <message>
        <source>Nothing that is paid there is real money</source>
        <translation>Nada de lo que se paga allí es dinero real</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things first.</source>
        <translation>Abra dashboard.stripe.com y elija la cuenta. Si quiere probar primero, cambie allí al modo de prueba.</translation>
    </message>
    <message>
        <source>Choose Developers, then API keys, then “Create restricted key”.</source>
        <translation>Elija Developers, luego API keys y después “Create restricted key”.</translation>
    </message>
    <message>
        <source>Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons and Promotion codes.</source>
        <translation>Dele “Read” para Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons y Promotion codes.</translation>
    </message>
    <message>
        <source>To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes.</source>
        <translation>Para emitir recompensas más adelante, dele también “Write” para Customers, Subscriptions, Coupons y Promotion codes.</translation>
    </message>
    <message>
        <source>Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here.</source>
        <translation>Copie la clave (empieza por “rk_”; una con “sk_” también sirve) y péguela aquí.</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, read_all_orders, read_customers, read_products and read_discounts.</source>
        <translation>Cree una app en el Dev Dashboard de Shopify (dev.shopify.com) y dé a su versión los permisos read_orders, read_all_orders, read_customers, read_products y read_discounts.</translation>
    </message>
    <message>
        <source>To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, read_store_credit_accounts and write_store_credit_account_transactions.</source>
        <translation>Para dar recompensas en la tienda más adelante, añada también write_discounts, write_customers, write_gift_cards, read_store_credit_accounts y write_store_credit_account_transactions.</translation>
    </message>
    <message>
        <source>Release the version and install the app on the shop.</source>
        <translation>Publique la versión e instale la app en la tienda.</translation>
    </message>
    <message>
        <source>Copy client ID and client secret from the app&apos;s settings and paste them here.</source>
        <translation>Copie el id de cliente y el secreto de cliente desde la configuración de la app y péguelos aquí.</translation>
    </message>
    <message>
        <source>An app that was made in the shop&apos;s admin has an access token instead, which begins with “shpat_”: leave the client ID empty and paste the token.</source>
        <translation>Una app creada en el panel de la tienda tiene en su lugar un token de acceso, que empieza por “shpat_”: deje vacío el id de cliente y pegue el token.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Of an app of the Dev Dashboard; empty for an access token</source>
        <translation>De una app del Dev Dashboard; vacío si usa un token de acceso</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Open the Developer Dashboard of PayPal (developer.paypal.com) and choose Sandbox, to try things, or Live.</source>
        <translation>Abra el Developer Dashboard de PayPal (developer.paypal.com) y elija Sandbox, para probar, o Live.</translation>
    </message>
    <message>
        <source>Make a REST app there, and switch on Payouts among its features. A live account has to ask PayPal for Payouts first.</source>
        <translation>Cree allí una app REST y active Payouts entre sus funciones. Con una cuenta real hay que solicitar antes Payouts a PayPal.</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client ID and secret and paste them here.</source>
        <translation>Copie el id de cliente y el secreto de la app y péguelos aquí.</translation>
    </message>
    <message>
        <source>These are keys of the sandbox</source>
        <translation>Estas claves son del sandbox</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>of PayPal&apos;s e-mail; may stay empty</source>
        <translation>del correo de PayPal; puede quedar vacío</translation>
    </message>
    <message>
        <source>What receivers read as the subject of PayPal&apos;s e-mail</source>
        <translation>Lo que los destinatarios leen como asunto del correo de PayPal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>to the receiver; may stay empty</source>
        <translation>al destinatario; puede quedar vacía</translation>
    </message>
    <message>
        <source>What receivers read in PayPal&apos;s e-mail</source>
        <translation>Lo que los destinatarios leen en el correo de PayPal</translation>
    </message>
    <message>
        <source>Tremendous</source>
        <translation>Tremendous</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Open the dashboard of Tremendous, or that of its sandbox to try things, and make an API key for developers. It begins with “PROD_”, in the sandbox with “TEST_”.</source>
        <translation>Abra el panel de Tremendous, o el de su sandbox para probar, y cree una clave de API para desarrolladores. Empieza por “PROD_”; en el sandbox, por “TEST_”.</translation>
    </message>
    <message>
        <source>Make a campaign there, with what the receivers may choose from, and copy its ID. Single products do instead of it.</source>
        <translation>Cree allí una campaña con lo que los destinatarios pueden elegir y copie su id. En su lugar también sirven productos sueltos.</translation>
    </message>
    <message>
        <source>See to it that the funding source may pay for orders by the API, and that there is money in it.</source>
        <translation>Asegúrese de que la fuente de fondos pueda pagar pedidos por la API y de que tenga dinero.</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Id de campaña</translation>
    </message>
    <message>
        <source>what receivers choose from</source>
        <translation>lo que los destinatarios pueden elegir</translation>
    </message>
    <message>
        <source>An ID of Tremendous</source>
        <translation>Un id de Tremendous</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>Ids de productos</translation>
    </message>
    <message>
        <source>instead of a campaign, with commas</source>
        <translation>en lugar de una campaña, separados por comas</translation>
    </message>
    <message>
        <source>IDs of Tremendous, with commas; they win over the campaign</source>
        <translation>Ids de Tremendous, separados por comas; prevalecen sobre la campaña</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Fuente de fondos</translation>
    </message>
    <message>
        <source>ID of what pays; empty for the balance</source>
        <translation>Id de la fuente que paga; vacío para el saldo</translation>
    </message>
    <message>
        <source>Wise</source>
        <translation>Wise</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Sign in at wise.com with the business that pays, or at its sandbox to try things, and make an API token with full access in the settings.</source>
        <translation>Inicie sesión en wise.com con la empresa que paga, o en su sandbox para probar, y cree en la configuración un token de API con acceso completo.</translation>
    </message>
    <message>
        <source>Switch off payment approvals for the business, or Wise refuses transfers that a program makes.</source>
        <translation>Desactive las aprobaciones de pagos de la empresa; si no, Wise rechaza las transferencias que hace un programa.</translation>
    </message>
    <message>
        <source>Payouts become a batch at Wise that waits until somebody pays it on wise.com. Only in some countries may a token pay: the United States, Canada, Australia, New Zealand, Singapore and Malaysia.</source>
        <translation>Los desembolsos forman en Wise un lote que espera hasta que alguien lo paga en wise.com. Un token solo puede pagar en algunos países: Estados Unidos, Canadá, Australia, Nueva Zelanda, Singapur y Malasia.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Wise. Where Wise wants a postal address, such as for US dollars, save the recipient at Wise and give its number.</source>
        <translation>Los participantes necesitan un método de desembolso en Wise. Cuando Wise pida una dirección postal, como para dólares estadounidenses, guarde el destinatario en Wise e indique su número.</translation>
    </message>
    <message>
        <source>This is a token of the sandbox</source>
        <translation>Este token es del sandbox</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>Id de perfil</translation>
    </message>
    <message>
        <source>the business, unless there are several</source>
        <translation>la empresa, salvo que haya varias</translation>
    </message>
    <message>
        <source>ID of the profile that pays; empty where there is one business</source>
        <translation>Id del perfil que paga; vacío si solo hay una empresa</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <source>Currency of the balance that pays; empty for the currency of each reward</source>
        <translation>Moneda del saldo que paga; vacío para la moneda de cada recompensa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>in the bank statement; may stay empty</source>
        <translation>en el extracto bancario; puede quedar vacía</translation>
    </message>
    <message>
        <source>What receivers read in their bank statement; American banks show ten characters</source>
        <translation>Lo que los destinatarios leen en su extracto bancario; los bancos de EE. UU. muestran diez caracteres</translation>
    </message>
    <message>
        <source>Pay each batch from the balance at once</source>
        <translation>Pagar cada lote de inmediato con el saldo</translation>
    </message>
    <message>
        <source>Only where Wise lets a token pay</source>
        <translation>Solo donde Wise permite pagar con un token</translation>
    </message>
    <message>
        <source>RazorpayX</source>
        <translation>RazorpayX</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>Secreto de la clave</translation>
    </message>
    <message>
        <source>Sign in to the dashboard of RazorpayX, in test mode to try things, and make an API key. Its ID begins with “rzp_live_”, in test mode with “rzp_test_”.</source>
        <translation>Inicie sesión en el panel de RazorpayX, en modo de prueba si quiere probar, y cree una clave de API. Su id empieza por “rzp_live_”; en modo de prueba, por “rzp_test_”.</translation>
    </message>
    <message>
        <source>Copy the customer identifier or number of the account that pays; it differs between test and live.</source>
        <translation>Copie el identificador de cliente o el número de la cuenta que paga; no es el mismo en modo de prueba que en modo real.</translation>
    </message>
    <message>
        <source>Participants need a payout method at RazorpayX: an Indian account or a UPI address.</source>
        <translation>Los participantes necesitan un método de desembolso en RazorpayX: una cuenta india o una dirección UPI.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Customer identifier of the account that pays</source>
        <translation>Identificador de cliente de la cuenta que paga</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>At most 30 letters, digits and spaces; the first nine are shown everywhere</source>
        <translation>Como máximo 30 letras, cifras y espacios; los nueve primeros se muestran en todas partes</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>A word of RazorpayX or one made in its dashboard</source>
        <translation>Una palabra de RazorpayX o una creada en su panel</translation>
    </message>
    <message>
        <source>Cashfree</source>
        <translation>Cashfree</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Sign in to the Payouts dashboard of Cashfree, in its sandbox to try things, and make an API key under Developers.</source>
        <translation>Inicie sesión en el panel Payouts de Cashfree, en su sandbox si quiere probar, y cree una clave de API en Developers.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Cashfree: an Indian account or a UPI address.</source>
        <translation>Los participantes necesitan un método de desembolso en Cashfree: una cuenta india o una dirección UPI.</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>Archivo de clave pública</translation>
    </message>
    <message>
        <source>The file that Cashfree made for two-factor authentication</source>
        <translation>El archivo que Cashfree creó para la autenticación de dos factores</translation>
    </message>
    <message>
        <source>Fund source</source>
        <translation>Fuente de fondos</translation>
    </message>
    <message>
        <source>ID of what pays</source>
        <translation>Id de la fuente que paga</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>At most 70 letters, digits and spaces</source>
        <translation>Como máximo 70 letras, cifras y espacios</translation>
    </message>
    <message>
        <source>Choose API access, Protected customer data, and select name and e-mail address: without them nobody is recognised by e-mail.</source>
        <translation>Elija API access, Protected customer data, y seleccione nombre y correo: sin ellos no se reconoce a nadie por su correo.</translation>
    </message>
    <message>
        <source>the balance where it stays empty</source>
        <translation>el saldo, si se deja vacío</translation>
    </message>
    <message>
        <source>the currency of each reward</source>
        <translation>la moneda de cada recompensa</translation>
    </message>
    <message>
        <source>Live keys work only from IP addresses on RazorpayX&apos;s list of allowed ones: put this computer&apos;s IP address there. It has to be a fixed one; without it pay with the RazorpayX file under Payouts.</source>
        <translation>Las claves reales solo funcionan desde direcciones IP incluidas en la lista de permitidas de RazorpayX: añada allí la de este equipo. Debe ser fija; si no lo es, pague con el archivo de RazorpayX, en Desembolsos.</translation>
    </message>
    <message>
        <source>“payout” where it stays empty</source>
        <translation>“payout”, si se deja vacío</translation>
    </message>
    <message>
        <source>Under two-factor authentication there make a public key and save its file: with it Cashfree takes payouts from any IP address. Or put this computer&apos;s IP address on the list; it has to be a fixed one.</source>
        <translation>En la autenticación de dos factores, cree allí una clave pública y guarde su archivo: con ella Cashfree acepta desembolsos desde cualquier dirección IP. O añada a la lista la dirección IP de este equipo; debe ser fija.</translation>
    </message>
    <message>
        <source>whole path of the file; empty with a listed IP address</source>
        <translation>ruta completa del archivo; vacío si la dirección IP está en la lista</translation>
    </message>
    <message>
        <source>the usual one where it stays empty</source>
        <translation>la habitual, si se deja vacío</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectSheet</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>Renovar la clave de %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <translation>Comprobar y conectar</translation>
    </message>
    <message>
        <source>Open the app in Shopify&apos;s Dev Dashboard, copy its client secret from the settings and paste it here.</source>
        <translation>Abra la app en el Dev Dashboard de Shopify, copie su secreto de cliente desde la configuración y péguelo aquí.</translation>
    </message>
    <message>
        <source>Paste the app&apos;s access token here; it begins with “shpat_”.</source>
        <translation>Pegue aquí el token de acceso de la app; empieza por “shpat_”.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>Letras, cifras y guiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer, never into a file. It is not shown again.</source>
        <translation>La clave se guarda en el llavero de este equipo, nunca en un archivo. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The shop does not take this key. Nothing was stored.</source>
        <translation>La tienda no acepta esta clave. No se guardó nada.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Nothing was stored.</source>
        <translation>Stripe no reconoce esta clave. No se guardó nada.</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, the whole of it, and check that it was not revoked.</source>
        <translation>Cópiela de nuevo completa desde el panel y compruebe que no se haya revocado.</translation>
    </message>
    <message>
        <source>The key was not kept. Paste it again to try once more.</source>
        <translation>La clave no se guardó. Péguela de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Only for giving rewards and codes in the shop:</source>
        <translation>Solo para dar recompensas y códigos en la tienda:</translation>
    </message>
    <message>
        <source>After adding permissions choose “Sync everything again”; what was hidden comes then.</source>
        <translation>Tras añadir permisos, elija “Sincronizar todo de nuevo”; entonces llegará lo que estaba oculto.</translation>
    </message>
    <message>
        <source>Cannot read: %1. What these would show stays empty.</source>
        <translation>No se puede leer: %1. Lo que mostrarían queda vacío.</translation>
    </message>
    <message>
        <source>Cannot write: %1. Rewards of this kind cannot be issued.</source>
        <translation>No se puede escribir: %1. No se pueden emitir recompensas de este tipo.</translation>
    </message>
    <message>
        <source>You can add permissions at Stripe at any time; the next sync uses them.</source>
        <translation>Puede añadir permisos en Stripe en cualquier momento; la próxima sincronización los usa.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Modo real</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The key may do everything that is needed.</source>
        <translation>La clave tiene todos los permisos necesarios.</translation>
    </message>
    <message>
        <source>Missing permissions</source>
        <translation>Permisos que faltan</translation>
    </message>
    <message>
        <source>The first sync starts now. It may take a while; you can go on working, and it may be stopped and continued.</source>
        <translation>La primera sincronización empieza ahora. Puede tardar; puede seguir trabajando, detenerla y continuarla.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Asking %1 whose key this is and what it may do …</source>
        <translation>Preguntando a %1 de quién es esta clave y qué permite …</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>%1 does not take this key. Nothing was stored.</source>
        <translation>%1 no acepta esta clave. No se guardó nada.</translation>
    </message>
    <message>
        <source>Needed to pay:</source>
        <translation>Necesario para pagar:</translation>
    </message>
    <message>
        <source>Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown before it is sent.</source>
        <translation>Las recompensas aprobadas ya se pueden pagar por esta vía: Recompensas y después “Emitir recompensa”. Cada una se muestra antes de enviarla.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was connected.</source>
        <translation>Detenido. No se conectó nada.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>La clave no se guardó.</translation>
    </message>
    <message>
        <source>What was connected</source>
        <translation>Qué se conectó</translation>
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
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Modo real</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account name · account id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago, date and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>Not complete yet. Rewards are provisional until it is.</source>
        <translation>Aún incompleta. Hasta entonces las recompensas son provisionales.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, en el llavero</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, solo para esta ejecución</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>Todo lo necesario</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>No puede leer</translation>
    </message>
    <message>
        <source>Cannot reward</source>
        <translation>No puede recompensar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The last sync did not finish: %1</source>
        <translation>La última sincronización no terminó: %1</translation>
    </message>
    <message>
        <source>Give the key these permissions at the provider, or renew it with another one. What they would show is missing here until then.</source>
        <translation>Dé a la clave estos permisos en el proveedor o renuévela con otra. Hasta entonces falta aquí lo que mostrarían.</translation>
    </message>
    <message>
        <source>Its data stay readable; nothing new arrives. Renew the key to go on.</source>
        <translation>Sus datos siguen siendo legibles; no llega nada nuevo. Renueve la clave para continuar.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>Sincronizar %1 ahora</translation>
    </message>
    <message>
        <source>Sync everything again</source>
        <translation>Sincronizar todo de nuevo</translation>
    </message>
    <message>
        <source>Sync everything of %1 again</source>
        <translation>Sincronizar todo de %1 de nuevo</translation>
    </message>
    <message>
        <source>Import events …</source>
        <translation>Importar eventos …</translation>
    </message>
    <message>
        <source>Import a log of events of %1 from a file</source>
        <translation>Importar un registro de eventos de %1 desde un archivo</translation>
    </message>
    <message>
        <source>Renew key …</source>
        <translation>Renovar clave …</translation>
    </message>
    <message>
        <source>Renew the key of %1</source>
        <translation>Renovar la clave de %1</translation>
    </message>
    <message>
        <source>Disconnect …</source>
        <translation>Desconectar …</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionLook</name>
    <message>
        <source>%1 · test</source>
        <comment>connection in test mode</comment>
        <translation>%1 · prueba</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add an account with its key</source>
        <translation>Añadir una cuenta con su clave</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Traer lo nuevo de todas las conexiones</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>No hay nada conectado</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Conectar Stripe …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected accounts</source>
        <translation>
            <numerusform>%Ln cuenta conectada</numerusform>
            <numerusform>%Ln cuentas conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>The key is erased from the keychain and no longer used. Payments, rewards and decisions stay here and readable.</source>
        <translation>La clave se borra del llavero y deja de usarse. Los pagos, recompensas y decisiones permanecen aquí y son legibles.</translation>
    </message>
    <message>
        <source>To go on later you need a key of the same account.</source>
        <translation>Para continuar más adelante necesita una clave de la misma cuenta.</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconexión</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key erased.</source>
        <translation>%1 está desconectado y su clave, borrada.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Conectar …</translation>
    </message>
    <message>
        <source>This window holds the workspace since %1 (%2, process %3 on %4). Whoever opens it elsewhere is told so and can only come here.</source>
        <comment>time, user, number, computer</comment>
        <translation>Esta ventana tiene abierto el espacio de trabajo desde el %1 (%2, proceso %3 en %4). A quien lo abra en otro lugar se le avisa y solo puede venir aquí.</translation>
    </message>
    <message>
        <source>This window only reads the workspace; nothing can be written into it here.</source>
        <translation>Esta ventana solo lee el espacio de trabajo; aquí no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>Connect your Stripe account or your shop to see payments, referrals and rewards. The key stays in the keychain of this computer.</source>
        <translation>Conecte su cuenta de Stripe o su tienda para ver pagos, referidos y recompensas. La clave permanece en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Conectar una tienda …</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>Sincronizar %1 ahora</translation>
    </message>
    <message>
        <source>Pull what is new from this connection</source>
        <translation>Traer lo nuevo de esta conexión</translation>
    </message>
    <message>
        <source>Import events of %1 …</source>
        <translation>Importar eventos de %1 …</translation>
    </message>
    <message>
        <source>Import a log of events from a file</source>
        <translation>Importar un registro de eventos desde un archivo</translation>
    </message>
    <message>
        <source>Pace of %1 …</source>
        <translation>Ritmo de %1 …</translation>
    </message>
    <message>
        <source>How many requests a second this connection may make</source>
        <translation>Cuántas peticiones por segundo puede hacer esta conexión</translation>
    </message>
    <message>
        <source>Renew the key of %1 …</source>
        <translation>Renovar la clave de %1 …</translation>
    </message>
    <message>
        <source>Give this connection another key</source>
        <translation>Dar otra clave a esta conexión</translation>
    </message>
    <message>
        <source>Disconnect %1 …</source>
        <translation>Desconectar %1 …</translation>
    </message>
    <message>
        <source>Erase the key; what was read stays</source>
        <translation>Borrar la clave; lo leído se conserva</translation>
    </message>
</context>
<context>
    <name>rd::views::CopyWords</name>
    <message>
        <source>Copying the books, KB:</source>
        <translation>Copiando los libros, KB:</translation>
    </message>
    <message>
        <source>Writing the file, KB:</source>
        <translation>Escribiendo el archivo, KB:</translation>
    </message>
    <message>
        <source>Reading the file, KB:</source>
        <translation>Leyendo el archivo, KB:</translation>
    </message>
    <message>
        <source>Checking the books:</source>
        <translation>Comprobando los libros:</translation>
    </message>
</context>
<context>
    <name>rd::views::Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Abierto; pulse para cerrar</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Cerrado; pulse para abrir</translation>
    </message>
</context>
<context>
    <name>rd::views::EditPersonSheet</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A field left empty keeps what is stored. Who is suspended is not paid, and whether they earn meanwhile is a rule of payouts.</source>
        <translation>Un campo vacío conserva lo guardado. A quien está suspendido no se le paga; si genera entretanto es una regla de los desembolsos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>Dos letras, por ejemplo DE</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>the window</source>
        <comment>where a change came from</comment>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>Changing a participant</source>
        <translation>Cambio de un participante</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 se cambió.</translation>
    </message>
    <message>
        <source>Changing the participant, and computing the rewards again …</source>
        <translation>Cambiando el participante y recalculando las recompensas …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept in the books with the change</source>
        <translation>Se guarda en los libros con el cambio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>%1 goes on counting: for referrals, in lists that name it, and where people recommend themselves.</source>
        <translation>%1 sigue contando: para recomendaciones, en listas que la nombran y cuando alguien se recomienda a sí mismo.</translation>
    </message>
    <message>
        <source>This is no e-mail address, for example name@example.com.</source>
        <translation>Esto no es una dirección de correo, por ejemplo name@example.com.</translation>
    </message>
</context>
<context>
    <name>rd::views::EditSheet</name>
    <message>
        <source>This is a new campaign. It counts from the beginning of history, so that the payments already stored earn by it as well.</source>
        <translation>Es una campaña nueva. Cuenta desde el principio del historial, así que los pagos ya guardados también generan recompensas.</translation>
    </message>
    <message>
        <source>Rewards for payments already stored</source>
        <translation>Recompensas por pagos ya guardados</translation>
    </message>
    <message>
        <source>Participants earn only once they have joined it: import them into the campaign.</source>
        <translation>Los participantes solo ganan cuando se han incorporado: impórtelos en la campaña.</translation>
    </message>
    <message>
        <source>It gets version %1, for payments billed from %2 on.</source>
        <translation>Recibe la versión %1, para pagos facturados desde el %2.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The past stays</source>
        <translation>El pasado se mantiene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed keep the terms they came from.</source>
        <translation>
            <numerusform>%Ln recompensa ya calculada conserva las condiciones de las que surgió.</numerusform>
            <numerusform>%Ln recompensas ya calculadas conservan las condiciones de las que surgieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de ahora</translation>
    </message>
    <message>
        <source>Referrals that go on earning</source>
        <translation>Referidos que siguen generando</translation>
    </message>
    <message>
        <source>Their next payment earns something else</source>
        <translation>Su próximo pago genera otra cosa</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>Más que antes</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Menos que antes</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Aplicar un documento de campaña</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Computing what this changes …</source>
        <translation>Calculando qué cambia …</translation>
    </message>
    <message>
        <source>These are the terms already in force. Nothing would change.</source>
        <translation>Estas son las condiciones ya vigentes. No cambiaría nada.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed would change, because payments move between campaigns.</source>
        <translation>
            <numerusform>Cambiaría %Ln recompensa ya calculada, porque hay pagos que pasan de una campaña a otra.</numerusform>
            <numerusform>Cambiarían %Ln recompensas ya calculadas, porque hay pagos que pasan de una campaña a otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this campaign</source>
        <translation>Crear esta campaña</translation>
    </message>
    <message>
        <source>Apply version %1</source>
        <translation>Aplicar la versión %1</translation>
    </message>
    <message>
        <source>Applying a campaign</source>
        <translation>Aplicación de una campaña</translation>
    </message>
    <message>
        <source>Applying, and computing the rewards again …</source>
        <translation>Aplicando y calculando de nuevo las recompensas …</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorLists</name>
    <message>
        <source>A surprise</source>
        <translation>Una sorpresa</translation>
    </message>
    <message>
        <source>At how many customers</source>
        <translation>Con cuántos clientes</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>behind a number</comment>
        <translation>clientes</translation>
    </message>
    <message>
        <source>The participant gets</source>
        <translation>El participante recibe</translation>
    </message>
    <message>
        <source>Add a prize for the next rank</source>
        <translation>Añadir un premio para el siguiente puesto</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>Quitar este premio</translation>
    </message>
    <message>
        <source>At least the first rank needs a prize.</source>
        <translation>Al menos el primer puesto necesita un premio.</translation>
    </message>
    <message>
        <source>The winner gets</source>
        <translation>El ganador recibe</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Añadir un hito</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Quitar este hito</translation>
    </message>
    <message>
        <source>No milestone.</source>
        <translation>Sin hitos.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln customers</source>
        <translation>
            <numerusform>Con %Ln cliente</numerusform>
            <numerusform>Con %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Quitar este límite</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Sin límite.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>A sudden burst of referrals</source>
        <translation>Una oleada repentina de referidos</translation>
    </message>
    <message>
        <source>Many more in a few days than this participant usually brings.</source>
        <translation>Muchos más en pocos días de los que suele traer este participante.</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>referrals</source>
        <comment>behind a number</comment>
        <translation>referidos</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>And more than</source>
        <translation>Y más de</translation>
    </message>
    <message>
        <source>times the usual</source>
        <comment>behind a number</comment>
        <translation>veces lo habitual</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorSections</name>
    <message>
        <source>%1 · test mode</source>
        <comment>account</comment>
        <translation>%1 · modo de prueba</translation>
    </message>
    <message>
        <source>%1 · live mode</source>
        <comment>account</comment>
        <translation>%1 · modo real</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>no conectado ahora</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It cannot be changed later: every reward refers to it.</source>
        <translation>No se puede cambiar después: todas las recompensas hacen referencia a él.</translation>
    </message>
    <message>
        <source>The name stays, since every reward refers to it. Duplicate the campaign for another one.</source>
        <translation>El nombre se mantiene, ya que todas las recompensas hacen referencia a él. Para otro nombre, duplique la campaña.</translation>
    </message>
    <message>
        <source>For example “Partners 2026”</source>
        <translation>Por ejemplo, “Socios 2026”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The kind of a campaign that has begun stays.</source>
        <translation>El tipo de una campaña ya iniciada se mantiene.</translation>
    </message>
    <message>
        <source>Takes payments from</source>
        <translation>Toma pagos de</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Connect an account first.</source>
        <translation>Aún no hay nada conectado. Conecte primero una cuenta.</translation>
    </message>
    <message>
        <source>All in the same mode: test and live never mix.</source>
        <translation>Todas en el mismo modo: prueba y real no se mezclan nunca.</translation>
    </message>
    <message>
        <source>More: dates, priority, currency</source>
        <translation>Más: fechas, prioridad, moneda</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Referrals before it do not count.</source>
        <translation>Los referidos anteriores no cuentan.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Referrals from then on do not count.</source>
        <translation>Los referidos a partir de entonces no cuentan.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>When it is paused or has ended</source>
        <translation>Cuando está en pausa o ha terminado</translation>
    </message>
    <message>
        <source>After a change of terms, a payment earns by</source>
        <translation>Tras un cambio de condiciones, un pago genera según</translation>
    </message>
    <message>
        <source>A payment that earns here earns in no other campaign</source>
        <translation>Un pago que genera aquí no genera en ninguna otra campaña</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Where a payment fits several campaigns, the higher number wins, then the older campaign.</source>
        <translation>Cuando un pago encaja en varias campañas, gana el número más alto y después la campaña más antigua.</translation>
    </message>
    <message>
        <source>Currency of the rewards</source>
        <translation>Moneda de las recompensas</translation>
    </message>
    <message>
        <source>In another one than that of the sale, the exchange rate of the day of the payment is needed.</source>
        <translation>En una distinta de la de la venta hace falta el tipo de cambio del día del pago.</translation>
    </message>
    <message>
        <source>that of the sale</source>
        <translation>la de la venta</translation>
    </message>
    <message>
        <source>How customers are recognised</source>
        <translation>Cómo se reconocen los clientes</translation>
    </message>
    <message>
        <source>What tells the program that a participant brought a customer.</source>
        <translation>Lo que indica al programa que un participante trajo a un cliente.</translation>
    </message>
    <message>
        <source>Signs that count</source>
        <translation>Señales que cuentan</translation>
    </message>
    <message>
        <source>When several brought the customer</source>
        <translation>Cuando varios trajeron al cliente</translation>
    </message>
    <message>
        <source>How long the sign is good for</source>
        <translation>Cuánto tiempo vale la señal</translation>
    </message>
    <message>
        <source>Days from the click or code to the first payment. After that payment the customer stays with the participant.</source>
        <translation>Días desde el clic o el código hasta el primer pago. Tras ese pago, el cliente queda con el participante.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>More: metadata, earlier customers</source>
        <translation>Más: metadatos, clientes anteriores</translation>
    </message>
    <message>
        <source>Names of the metadata fields</source>
        <translation>Nombres de los campos de metadatos</translation>
    </message>
    <message>
        <source>Where your checkout writes the participant&apos;s code, if it does.</source>
        <translation>Dónde escribe su proceso de pago el código del participante, si lo hace.</translation>
    </message>
    <message>
        <source>For example “referral”</source>
        <translation>Por ejemplo, “referral”</translation>
    </message>
    <message>
        <source>People who were customers before count too</source>
        <translation>También cuentan quienes ya eran clientes</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code on a later purchase moves the customer</source>
        <translation>El código de otra persona en una compra posterior cambia el cliente de participante</translation>
    </message>
    <message>
        <source>Otherwise the customer stays, and the foreign code is shown for review.</source>
        <translation>Si no, el cliente se queda y el código ajeno se muestra para su revisión.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>How much a payment earns. From top to bottom, the first rule that fits applies; rules for a participant come before rules for a group, for a product, for everything.</source>
        <translation>Cuánto genera un pago. De arriba abajo, se aplica la primera regla que encaja; las reglas para un participante van antes que las de un grupo, las de un producto y las generales.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>What the two sides get, and in which form.</source>
        <translation>Qué reciben las dos partes y en qué forma.</translation>
    </message>
    <message>
        <source>The participant who referred gets</source>
        <translation>El participante que refirió recibe</translation>
    </message>
    <message>
        <source>The new customer gets</source>
        <translation>El cliente nuevo recibe</translation>
    </message>
    <message>
        <source>When a coupon meets a discount the person already has</source>
        <translation>Cuando un cupón coincide con un descuento que la persona ya tiene</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the participant&apos;s is due</source>
        <translation>La recompensa del cliente espera hasta que la del participante sea exigible</translation>
    </message>
    <message>
        <source>Needs a reward for both sides.</source>
        <translation>Requiere una recompensa para ambas partes.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>A reward once for reaching a number of customers brought. Possible in every kind of campaign.</source>
        <translation>Una recompensa única por alcanzar un número de clientes traídos. Es posible en cualquier tipo de campaña.</translation>
    </message>
    <message>
        <source>Payments and waiting</source>
        <translation>Pagos y espera</translation>
    </message>
    <message>
        <source>Which payments count, and when a reward is due.</source>
        <translation>Qué pagos cuentan y cuándo es exigible una recompensa.</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>Importe mínimo de un pago</translation>
    </message>
    <message>
        <source>Smaller ones earn nothing and do not count. A currency that is not listed has no minimum.</source>
        <translation>Los menores no generan nada y no cuentan. Una moneda que no figura no tiene mínimo.</translation>
    </message>
    <message>
        <source>Rewards begin with payment number</source>
        <translation>Las recompensas empiezan con el pago número</translation>
    </message>
    <message>
        <source>2, for example, leaves out people who pay once and go.</source>
        <translation>2, por ejemplo, excluye a quienes pagan una vez y se van.</translation>
    </message>
    <message>
        <source>Wait after the payment</source>
        <translation>Espera tras el pago</translation>
    </message>
    <message>
        <source>Long enough for refunds and disputes to show.</source>
        <translation>Tiempo suficiente para que aparezcan reembolsos y disputas.</translation>
    </message>
    <message>
        <source>After payments for half a year or more</source>
        <translation>Tras pagos por medio año o más</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What a campaign may cost at most, and from when it is paid out.</source>
        <translation>Cuánto puede costar una campaña como máximo y desde cuándo se paga.</translation>
    </message>
    <message>
        <source>More: least balance for a payout</source>
        <translation>Más: saldo mínimo para un desembolso</translation>
    </message>
    <message>
        <source>Least balance of a participant</source>
        <translation>Saldo mínimo de un participante</translation>
    </message>
    <message>
        <source>Cash below it is carried over until there is enough. Per currency.</source>
        <translation>El dinero por debajo se traslada hasta que haya suficiente. Por moneda.</translation>
    </message>
    <message>
        <source>The balance counts</source>
        <translation>El saldo cuenta</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>Qué se revisa antes</translation>
    </message>
    <message>
        <source>Rewards with one of these signs wait until a person has looked. Referring oneself always does.</source>
        <translation>Las recompensas con una de estas señales esperan hasta que alguien las revise. Referirse a uno mismo siempre espera.</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Participante y cliente son de la misma empresa</translation>
    </message>
    <message>
        <source>Their e-mail domain is the same and no free-mail provider&apos;s.</source>
        <translation>Su dominio de correo es el mismo y no es de un proveedor gratuito.</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Dirección desechable</translation>
    </message>
    <message>
        <source>Address that looks like the participant&apos;s own</source>
        <translation>Dirección parecida a la del participante</translation>
    </message>
    <message>
        <source>The same address in several ways</source>
        <translation>La misma dirección de varias formas</translation>
    </message>
    <message>
        <source>They differ only in dots and plus signs.</source>
        <translation>Solo se distinguen por puntos y signos más.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Who says yes before anything is given.</source>
        <translation>Quién da el visto bueno antes de entregar nada.</translation>
    </message>
    <message>
        <source>Due rewards are approved</source>
        <translation>Aprobación de las recompensas exigibles</translation>
    </message>
    <message>
        <source>Batches of payouts need two people</source>
        <translation>Los lotes de desembolsos requieren dos personas</translation>
    </message>
    <message>
        <source>The one who approves a batch is not the one who made it.</source>
        <translation>Quien aprueba un lote no es quien lo creó.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorWords</name>
    <message>
        <source>Affiliate programme</source>
        <translation>Programa de afiliados</translation>
    </message>
    <message>
        <source>Partners earn a share of what the customers they bring pay.</source>
        <translation>Los socios ganan una parte de lo que pagan los clientes que traen.</translation>
    </message>
    <message>
        <source>Refer a friend, one side</source>
        <translation>Recomendar a un amigo, una parte</translation>
    </message>
    <message>
        <source>Customers bring friends; the one who refers gets something.</source>
        <translation>Los clientes traen amigos; quien refiere recibe algo.</translation>
    </message>
    <message>
        <source>Refer a friend, both sides</source>
        <translation>Recomendar a un amigo, dos partes</translation>
    </message>
    <message>
        <source>Customers bring friends; both of them get something.</source>
        <translation>Los clientes traen amigos; ambos reciben algo.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Readers who bring readers get something for each, whether the new ones buy or not.</source>
        <translation>Los lectores que traen lectores reciben algo por cada uno, compren o no los nuevos.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.</source>
        <translation>Hay una recompensa con ciertos números de clientes traídos: con el 3.º, el 10.º, el 25.º.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Whoever brings most in a period wins a prize; the ranks after that may win too.</source>
        <translation>Quien más trae en un periodo gana un premio; los puestos siguientes también pueden ganar.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>New referrals count and rewards arise.</source>
        <translation>Los nuevos referidos cuentan y surgen recompensas.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Nothing counts yet. Make it active when it is ready.</source>
        <translation>Aún no cuenta nada. Actívela cuando esté lista.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No new referrals for now.</source>
        <translation>Por ahora, sin nuevos referidos.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>No new referrals any more.</source>
        <translation>Ya no hay nuevos referidos.</translation>
    </message>
    <message>
        <source>Whoever brought the customer first</source>
        <translation>Quien trajo primero al cliente</translation>
    </message>
    <message>
        <source>Of several participants the earliest one earns.</source>
        <translation>De varios participantes, gana el más antiguo.</translation>
    </message>
    <message>
        <source>Whoever brought the customer last</source>
        <translation>Quien trajo el último al cliente</translation>
    </message>
    <message>
        <source>Of several participants the one just before the first payment earns.</source>
        <translation>De varios participantes, gana el inmediatamente anterior al primer pago.</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>The customer types the participant&apos;s own code when paying.</source>
        <translation>El cliente escribe el código del participante al pagar.</translation>
    </message>
    <message>
        <source>Reference of a link</source>
        <translation>Referencia de un enlace</translation>
    </message>
    <message>
        <source>A payment link, pricing table or buy button carries the code.</source>
        <translation>Un enlace de pago, una tabla de precios o un botón de compra lleva el código.</translation>
    </message>
    <message>
        <source>Metadata of the sale</source>
        <translation>Metadatos de la venta</translation>
    </message>
    <message>
        <source>Your checkout writes the code into a field of the payment or the customer.</source>
        <translation>Su proceso de pago escribe el código en un campo del pago o del cliente.</translation>
    </message>
    <message>
        <source>Attribute of the order</source>
        <translation>Atributo del pedido</translation>
    </message>
    <message>
        <source>A shop writes the code into the order.</source>
        <translation>Una tienda escribe el código en el pedido.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>A list says which customer was brought by whom, by e-mail or customer id.</source>
        <translation>Una lista dice qué cliente trajo quién, por correo o id de cliente.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money, paid out through your payout provider or by hand.</source>
        <translation>Dinero, pagado mediante su proveedor de desembolsos o a mano.</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Crédito en cuenta</translation>
    </message>
    <message>
        <source>Stripe takes it off the person&apos;s next invoices.</source>
        <translation>Stripe lo descuenta de las próximas facturas de la persona.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>A discount on the person&apos;s coming invoices at Stripe.</source>
        <translation>Un descuento en las próximas facturas de la persona en Stripe.</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Otro precio</translation>
    </message>
    <message>
        <source>The person&apos;s subscription moves to another price.</source>
        <translation>La suscripción de la persona pasa a otro precio.</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédito en tienda</translation>
    </message>
    <message>
        <source>A balance in your shop.</source>
        <translation>Un saldo en su tienda.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta de regalo</translation>
    </message>
    <message>
        <source>A card with an amount, of your shop or a provider.</source>
        <translation>Una tarjeta con un importe, de su tienda o de un proveedor.</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Código de descuento</translation>
    </message>
    <message>
        <source>A code for the person&apos;s next order in your shop.</source>
        <translation>Un código para el próximo pedido de la persona en su tienda.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points of yours; somebody books them by hand.</source>
        <translation>Puntos propios; alguien los anota a mano.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>A thing; somebody sends it.</source>
        <translation>Un objeto; alguien lo envía.</translation>
    </message>
    <message>
        <source>for each payment</source>
        <translation>por cada pago</translation>
    </message>
    <message>
        <source>for each line of it</source>
        <translation>por cada línea del pago</translation>
    </message>
    <message>
        <source>for each piece sold</source>
        <translation>por cada unidad vendida</translation>
    </message>
    <message>
        <source>Payments brought before</source>
        <translation>Pagos traídos antes</translation>
    </message>
    <message>
        <source>Revenue brought before</source>
        <translation>Ingresos traídos antes</translation>
    </message>
    <message>
        <source>over all time</source>
        <translation>sobre todo el tiempo</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>de nuevo cada año</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>de nuevo cada mes</translation>
    </message>
    <message>
        <source>each participant</source>
        <translation>cada participante</translation>
    </message>
    <message>
        <source>each customer</source>
        <translation>cada cliente</translation>
    </message>
    <message>
        <source>the whole campaign</source>
        <translation>toda la campaña</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>En la próxima factura</translation>
    </message>
    <message>
        <source>For some months</source>
        <translation>Durante unos meses</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>En cada factura</translation>
    </message>
    <message>
        <source>Leave the person out</source>
        <translation>Excluir a la persona</translation>
    </message>
    <message>
        <source>The reward stays on the list with the reason; a discount that is there is never replaced.</source>
        <translation>La recompensa queda en la lista con el motivo; un descuento existente nunca se sustituye.</translation>
    </message>
    <message>
        <source>Wait until it is used</source>
        <translation>Esperar hasta que se use</translation>
    </message>
    <message>
        <source>The reward is tried again by itself when the discount is used up or ends.</source>
        <translation>La recompensa se intenta de nuevo por sí sola cuando el descuento se agota o termina.</translation>
    </message>
    <message>
        <source>Give account credit instead</source>
        <translation>Dar crédito en cuenta en su lugar</translation>
    </message>
    <message>
        <source>The person gets the same as a balance, beside the discount.</source>
        <translation>La persona recibe lo mismo como saldo, además del descuento.</translation>
    </message>
    <message>
        <source>A person approves</source>
        <translation>Una persona aprueba</translation>
    </message>
    <message>
        <source>Due rewards wait on the list until somebody says yes.</source>
        <translation>Las recompensas exigibles esperan en la lista hasta que alguien dé el visto bueno.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits of this campaign and of the settings for automatic sending.</source>
        <translation>Las recompensas exigibles se aprueban y, donde las da Stripe, se envían tras cada sincronización, dentro de los límites de esta campaña y de los ajustes de envío automático.</translation>
    </message>
    <message>
        <source>The terms of the day of the payment</source>
        <translation>Las condiciones del día del pago</translation>
    </message>
    <message>
        <source>A change counts for every payment billed from then on.</source>
        <translation>Un cambio cuenta para todos los pagos facturados a partir de entonces.</translation>
    </message>
    <message>
        <source>The terms of the day of the referral</source>
        <translation>Las condiciones del día del referido</translation>
    </message>
    <message>
        <source>Customers already brought keep what was promised when they came.</source>
        <translation>Los clientes ya traídos conservan lo prometido cuando llegaron.</translation>
    </message>
    <message>
        <source>Existing referrals keep earning</source>
        <translation>Los referidos existentes siguen generando</translation>
    </message>
    <message>
        <source>To the end of what their rule promises.</source>
        <translation>Hasta el final de lo que promete su regla.</translation>
    </message>
    <message>
        <source>Existing referrals stop earning</source>
        <translation>Los referidos existentes dejan de generar</translation>
    </message>
    <message>
        <source>From the day the campaign is paused or ends.</source>
        <translation>Desde el día en que la campaña se pausa o termina.</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Todas las campañas juntas</translation>
    </message>
    <message>
        <source>This campaign alone</source>
        <translation>Solo esta campaña</translation>
    </message>
    <message>
        <source>Number of payments brought</source>
        <translation>Número de pagos traídos</translation>
    </message>
    <message>
        <source>Revenue brought</source>
        <translation>Ingresos traídos</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Over the whole campaign</source>
        <translation>En toda la campaña</translation>
    </message>
    <message>
        <source>To the nearest; halves to the even figure</source>
        <translation>Al más cercano; mitades a la cifra par</translation>
    </message>
    <message>
        <source>To the nearest; halves up</source>
        <translation>Al más cercano; mitades hacia arriba</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>Siempre hacia abajo</translation>
    </message>
</context>
<context>
    <name>rd::views::ElidedTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>rd::views::EraseSheet</name>
    <message>
        <source>Erase %1</source>
        <translation>Borrar a %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Goes, for good</source>
        <translation>Desaparece para siempre</translation>
    </message>
    <message>
        <source>Name, e-mail address, codes and notes, everywhere in these books. A made-up name stands in their place, and later syncs do not bring the person back.</source>
        <translation>Nombre, correo, códigos y notas, en todos estos libros. En su lugar queda un nombre inventado, y las sincronizaciones posteriores no traen de vuelta a la persona.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>Amounts, dates and decisions. Totals do not change, and “verify” still proves that the books are whole.</source>
        <translation>Importes, fechas y decisiones. Los totales no cambian, y “verify” sigue demostrando que los libros están íntegros.</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>No se toca</translation>
    </message>
    <message>
        <source>What the payment provider knows, and backups made before. Erase the person there as well, and delete old backups when you no longer need them.</source>
        <translation>Lo que sabe el proveedor de pagos y las copias de seguridad anteriores. Borre también allí a la persona y elimine las copias antiguas cuando ya no las necesite.</translation>
    </message>
    <message>
        <source>Their customers</source>
        <translation>Sus clientes</translation>
    </message>
    <message>
        <source>Earn nobody anything from now on. What was given for them stays given.</source>
        <translation>Ya no generan nada para nadie. Lo que se dio por ellos queda dado.</translation>
    </message>
    <message>
        <source>%1 is not settled yet. Issue or reject it first; until then nobody can be erased.</source>
        <translation>%1 aún no está liquidado. Emítalo o rechácelo primero; hasta entonces no se puede borrar a nadie.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the record, without the name</source>
        <translation>Se guarda con el registro, sin el nombre</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>To make sure that this is the person you mean</source>
        <translation>Para asegurarse de que es la persona a la que se refiere</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Borrado de una persona</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1.</source>
        <translation>La persona está borrada; los libros dicen ahora %1.</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1. The next start of the program cleans what is left in the file.</source>
        <translation>La persona está borrada; los libros dicen ahora %1. El próximo inicio del programa limpia lo que queda en el archivo.</translation>
    </message>
</context>
<context>
    <name>rd::views::EventSheet</name>
    <message>
        <source>Import events</source>
        <translation>Importar eventos</translation>
    </message>
    <message>
        <source>Event logs (*.json *.jsonl *.ndjson *.log *.txt);;All files (*)</source>
        <translation>Registros de eventos (*.json *.jsonl *.ndjson *.log *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import events of %1: %2</source>
        <comment>1: connection, 2: file</comment>
        <translation>Importar eventos de %1: %2</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>Guardarlo en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Events that are not good</source>
        <translation>Eventos no válidos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Leave these out and read what the others are about</source>
        <translation>Omitir estos y leer aquello de lo que tratan los demás</translation>
    </message>
    <message>
        <source>Read the events</source>
        <translation>Leer los eventos</translation>
    </message>
    <message>
        <source>For a log of webhook events that was saved elsewhere. No event is believed: what it is about is asked for at the provider again, so the same log may be read any number of times.</source>
        <translation>Para un registro de eventos webhook guardado en otro lugar. No se da por cierto ningún evento: se vuelve a preguntar al proveedor por lo que trata, así que el mismo registro se puede leer cuantas veces se quiera.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Events of this log are signed. The signing secret stands at the provider beside the webhook endpoint and begins with “whsec_”.</source>
        <translation>Los eventos de este registro están firmados. El secreto de firma está en el proveedor, junto al endpoint de webhook, y empieza por “whsec_”.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Importing events</source>
        <translation>Importación de eventos</translation>
    </message>
    <message>
        <source>Checking the log and asking for what it is about …</source>
        <translation>Comprobando el registro y preguntando por lo que trata …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are not good; nothing was read.</source>
        <translation>
            <numerusform>%Ln evento no es válido; no se leyó nada.</numerusform>
            <numerusform>%Ln eventos no son válidos; no se leyó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were read.</source>
        <translation>
            <numerusform>Se leyó %Ln evento.</numerusform>
            <numerusform>Se leyeron %Ln eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signatures of %Ln of them are right.</source>
        <translation>
            <numerusform>La firma de %Ln de ellos es correcta.</numerusform>
            <numerusform>Las firmas de %Ln de ellos son correctas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of no use to the books.</source>
        <translation>
            <numerusform>%Ln no sirve para los libros.</numerusform>
            <numerusform>%Ln no sirven para los libros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were asked for again.</source>
        <translation>
            <numerusform>Se volvió a pedir %Ln objeto.</numerusform>
            <numerusform>Se volvieron a pedir %Ln objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rewards: %1, reversed: %2.</source>
        <translation>Recompensas nuevas: %1, revertidas: %2.</translation>
    </message>
</context>
<context>
    <name>rd::views::EvidenceText</name>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>Referencia de enlace %1</translation>
    </message>
    <message>
        <source>Metadata %1 = %2</source>
        <comment>key, value</comment>
        <translation>Metadato %1 = %2</translation>
    </message>
    <message>
        <source>Order attribute %1 = %2</source>
        <comment>key, value</comment>
        <translation>Atributo del pedido %1 = %2</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Asignado a mano</translation>
    </message>
    <message>
        <source>of checkout session %1</source>
        <translation>de la sesión de pago %1</translation>
    </message>
    <message>
        <source>of payment link %1</source>
        <translation>del enlace de pago %1</translation>
    </message>
    <message>
        <source>of customer %1</source>
        <translation>del cliente %1</translation>
    </message>
    <message>
        <source>of subscription %1</source>
        <translation>de la suscripción %1</translation>
    </message>
    <message>
        <source>of payment %1</source>
        <translation>del pago %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>object that carries a code</comment>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationText</name>
    <message>
        <source>referrer</source>
        <translation>referidor</translation>
    </message>
    <message>
        <source>referee</source>
        <translation>cliente referido</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a mode</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a mode</comment>
        <translation>de prueba</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>restituido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>taken back after it was given</source>
        <translation>retirado después de emitirse</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>given</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>payout failed</source>
        <translation>falló el desembolso</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>kept for what is owed back</source>
        <translation>retenido por lo que está por devolver</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>añadido a mano</translation>
    </message>
    <message>
        <source>taken off by hand</source>
        <translation>descontado a mano</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>condonado</translation>
    </message>
    <message>
        <source>what was kept is owed again</source>
        <translation>lo retenido se vuelve a deber</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>aprobación retirada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>put in review</source>
        <translation>puesto en revisión</translation>
    </message>
    <message>
        <source>suspicion cleared</source>
        <translation>sospecha descartada</translation>
    </message>
    <message>
        <source>suspicion confirmed</source>
        <translation>sospecha confirmada</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>uncertain request ended</source>
        <translation>petición dudosa terminada</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado de nuevo</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>emitido a mano</translation>
    </message>
    <message>
        <source>put in a batch</source>
        <translation>puesto en un lote</translation>
    </message>
    <message>
        <source>taken out of the batch</source>
        <translation>sacado del lote</translation>
    </message>
    <message>
        <source>news of the provider</source>
        <translation>novedad del proveedor</translation>
    </message>
    <message>
        <source>part kept for what is owed back</source>
        <translation>parte retenida por lo que está por devolver</translation>
    </message>
    <message>
        <source>looked up after a restore</source>
        <translation>comprobado tras una restauración</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationView</name>
    <message>
        <source>Computing it again …</source>
        <translation>Calculándolo de nuevo …</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>participant · campaign</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Exigible el %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Reference at the provider: %1</source>
        <translation>Referencia en el proveedor: %1</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>El último intento falló: %1</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>Infundada …</translation>
    </message>
    <message>
        <source>Clear the flag: the referral is held for this no longer</source>
        <translation>Levantar la alerta: el referido ya no se retiene por esto</translation>
    </message>
    <message>
        <source>It is true …</source>
        <translation>Es cierto …</translation>
    </message>
    <message>
        <source>Confirm the flag: the rewards it holds are rejected</source>
        <translation>Confirmar la alerta: se rechazan las recompensas que retiene</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Cambio propuesto</translation>
    </message>
    <message>
        <source>It was given with %1. By what is known today it would be %2.</source>
        <comment>1, 2: amounts</comment>
        <translation>Se dio con %1. Según lo que se sabe hoy sería %2.</translation>
    </message>
    <message>
        <source>It was given. By what is known today it would be another one.</source>
        <translation>Se dio. Según lo que se sabe hoy sería otra.</translation>
    </message>
    <message>
        <source>Accept the change to book the difference, or dismiss it to leave the reward as it was given. Until then nothing is booked.</source>
        <translation>Acepte el cambio para contabilizar la diferencia, o descártelo para dejar la recompensa como se dio. Hasta entonces no se contabiliza nada.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo surgió</translation>
    </message>
    <message>
        <source>Computed again just now: the same amount.</source>
        <translation>Recién calculado de nuevo: el mismo importe.</translation>
    </message>
    <message>
        <source>Waits for its receiver at the provider, who gives it back on %1</source>
        <translation>Espera a su destinatario en el proveedor, que la devuelve el %1</translation>
    </message>
    <message>
        <source>Computed again just now: another amount. Choose “File, Verify the books” before you issue anything.</source>
        <translation>Recalculado ahora mismo: otro importe. Elija “Archivo, Verificar los libros” antes de emitir nada.</translation>
    </message>
    <message>
        <source>Said to have failed</source>
        <translation>Dado por fallido</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>Dado por pagado</translation>
    </message>
    <message>
        <source>Payout %1 counts as paid, and its provider says: %2</source>
        <translation>El desembolso %1 consta como pagado, y su proveedor dice: %2</translation>
    </message>
    <message>
        <source>Payout %1 had failed or come back, and its provider says that it was paid: %2</source>
        <translation>El desembolso %1 había fallado o se había devuelto, y su proveedor dice que se pagó: %2</translation>
    </message>
    <message>
        <source>It was paid …</source>
        <translation>Se pagó …</translation>
    </message>
    <message>
        <source>Looked at …</source>
        <translation>Revisado …</translation>
    </message>
    <message>
        <source>The payout stays paid; the provider&apos;s word is set aside</source>
        <translation>El desembolso sigue pagado; el aviso del proveedor se descarta</translation>
    </message>
    <message>
        <source>Nothing changes; the provider&apos;s word is set aside</source>
        <translation>No cambia nada; el aviso del proveedor se descarta</translation>
    </message>
    <message>
        <source>It has failed …</source>
        <translation>Falló …</translation>
    </message>
    <message>
        <source>What the payout paid is due again</source>
        <translation>Lo que pagó el desembolso vuelve a ser exigible</translation>
    </message>
</context>
<context>
    <name>rd::views::ExportSheet</name>
    <message>
        <source>Export rows</source>
        <translation>Exportar filas</translation>
    </message>
    <message>
        <source>All columns are written, also those that are hidden. Amounts stand apart from their currency; dates are in universal time.</source>
        <translation>Se escriben todas las columnas, también las ocultas. Los importes van separados de su moneda; las fechas están en tiempo universal.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>La %Ln fila que coincide</numerusform>
            <numerusform>Las %Ln filas que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>La %Ln fila seleccionada</numerusform>
            <numerusform>Las %Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, para cualquier programa</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Filas escritas</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln rows …</source>
        <translation>
            <numerusform>Exportar %Ln fila …</numerusform>
            <numerusform>Exportar %Ln filas …</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <comment>counts</comment>
        <translation>%1 de %2 filas escritas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was read again: %Ln of the selected rows are not shown any more.</source>
        <translation>
            <numerusform>La tabla se leyó de nuevo: %Ln de las filas seleccionadas ya no se muestra.</numerusform>
            <numerusform>La tabla se leyó de nuevo: %Ln de las filas seleccionadas ya no se muestran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FigureCard</name>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
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
            <numerusform>+ %Ln moneda</numerusform>
            <numerusform>+ %Ln monedas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresGrid</name>
    <message>
        <source>%1 test</source>
        <translation>%1 prueba</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Aún sin ganancias.</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Exigible ahora</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Carried</source>
        <comment>balance that waits for its threshold</comment>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>Por devolver</translation>
    </message>
</context>
<context>
    <name>rd::views::FileGuide</name>
    <message>
        <source>Drop the file here</source>
        <translation>Suelte el archivo aquí</translation>
    </message>
    <message>
        <source>Drop it: what it is and what it would change is shown first</source>
        <translation>Suéltelo: primero se muestra qué es y qué cambiaría</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is shown before it changes anything. None of these was read.</source>
        <translation>Suelte los archivos de uno en uno: cada uno se muestra antes de cambiar nada. No se leyó ninguno de estos.</translation>
    </message>
</context>
<context>
    <name>rd::views::FileKind</name>
    <message>
        <source>A list of participants</source>
        <translation>Una lista de participantes</translation>
    </message>
    <message>
        <source>A list of referrals</source>
        <translation>Una lista de referidos</translation>
    </message>
    <message>
        <source>Sales that no provider reports</source>
        <translation>Ventas que ningún proveedor comunica</translation>
    </message>
    <message>
        <source>Commissions another system has paid</source>
        <translation>Comisiones que pagó otro sistema</translation>
    </message>
    <message>
        <source>Another system&apos;s list, to compare with</source>
        <translation>La lista de otro sistema, para comparar</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>A campaign document</source>
        <translation>Un documento de campaña</translation>
    </message>
    <message>
        <source>A log of the provider&apos;s events</source>
        <translation>Un registro de eventos del proveedor</translation>
    </message>
    <message>
        <source>Results of a payout batch</source>
        <translation>Resultados de un lote de desembolsos</translation>
    </message>
</context>
<context>
    <name>rd::views::FileSheet</name>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>%1 looks like this: %2.</source>
        <comment>file, what it is</comment>
        <translation>%1 parece ser esto: %2.</translation>
    </message>
    <message>
        <source>It is not clear what %1 is.</source>
        <translation>No está claro qué es %1.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <comment>names</comment>
        <translation>Sus columnas: %1</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Nothing is taken yet: what it would change is shown first.</source>
        <translation>Aún no se registra nada: primero se muestra qué cambiaría.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>No payout batch waits for results: its file has to be written first.</source>
        <translation>Ningún lote de desembolsos espera resultados: antes hay que escribir su archivo.</translation>
    </message>
    <message>
        <source>No account is connected that events could be of.</source>
        <translation>No hay ninguna cuenta conectada a la que puedan pertenecer los eventos.</translation>
    </message>
</context>
<context>
    <name>rd::views::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>“%1”</translation>
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
        <translation>Conectar Stripe</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Welcome to Referral Desk</source>
        <translation>Bienvenido a Referral Desk</translation>
    </message>
    <message>
        <source>See who recommends you, what each of them has earned, and reward them, from your own payment data.</source>
        <translation>Vea quién le recomienda y qué ha ganado cada uno, y recompénselos, a partir de sus propios datos de pago.</translation>
    </message>
    <message>
        <source>A second window on an invented merchant with campaigns, participants and rewards.</source>
        <translation>Una segunda ventana con un comerciante inventado, con campañas, participantes y recompensas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it is gone when you close the program.</source>
        <translation>Nada sale de este equipo, y desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else.</source>
        <translation>En el llavero de este equipo, en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Customers and payments</source>
        <translation>Clientes y pagos</translation>
    </message>
    <message>
        <source>A copy of what rewards need, in a file of your own on this computer.</source>
        <translation>Una copia de lo que necesitan las recompensas, en un archivo propio en este equipo.</translation>
    </message>
    <message>
        <source>Decisions and rewards</source>
        <translation>Decisiones y recompensas</translation>
    </message>
    <message>
        <source>In the same file, in a chain that shows any later change.</source>
        <translation>En el mismo archivo, en una cadena que revela cualquier cambio posterior.</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>En internet</translation>
    </message>
    <message>
        <source>Nothing. The program talks to your provider and to nobody else.</source>
        <translation>Nada. El programa habla con su proveedor y con nadie más.</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Conectar una tienda</translation>
    </message>
    <message>
        <source>Connect what you sell with</source>
        <translation>Conecte aquello con lo que vende</translation>
    </message>
    <message>
        <source>Your account at Stripe, in test or live mode, or your shop at Shopify. You need a key from there; the next page says where.</source>
        <translation>Su cuenta de Stripe, en modo de prueba o real, o su tienda de Shopify. Necesita una clave de allí; la página siguiente indica dónde está.</translation>
    </message>
    <message>
        <source>Reading comes first: nothing is changed there until you issue a reward yourself.</source>
        <translation>Primero se lee: allí no se cambia nada hasta que usted emita una recompensa.</translation>
    </message>
</context>
<context>
    <name>rd::views::FlagSentences</name>
    <message>
        <source>The e-mail addresses of the customer (%1) and the participant (%2) differ only in dots or in what stands behind a plus sign.</source>
        <translation>Las direcciones de correo del cliente (%1) y del participante (%2) solo se distinguen por puntos o por lo que sigue a un signo más.</translation>
    </message>
    <message>
        <source>The customer (%1) and the participant (%2) have e-mail addresses of the same company.</source>
        <translation>El cliente (%1) y el participante (%2) tienen direcciones de correo de la misma empresa.</translation>
    </message>
    <message>
        <source>%1 is an address of a service for throw-away e-mail.</source>
        <translation>%1 es una dirección de un servicio de correo desechable.</translation>
    </message>
    <message>
        <source>Another customer of this participant has the same e-mail address as %1 but for dots or what stands behind a plus sign.</source>
        <translation>Otro cliente de este participante tiene la misma dirección de correo que %1, salvo por puntos o por lo que sigue a un signo más.</translation>
    </message>
    <message>
        <source>The sale carries a code of another participant.</source>
        <translation>La venta lleva un código de otro participante.</translation>
    </message>
    <message>
        <source>The customer disputes the payment. This ends by itself when the dispute does.</source>
        <translation>El cliente disputa el pago. Esto termina por sí solo cuando acaba la disputa.</translation>
    </message>
    <message>
        <source>A refund of the payment is under way. This ends by itself when it is done.</source>
        <translation>Hay un reembolso del pago en curso. Esto termina por sí solo cuando se completa.</translation>
    </message>
    <message>
        <source>Import the exchange rate of the day of payment.</source>
        <translation>Importe el tipo de cambio del día del pago.</translation>
    </message>
    <message>
        <source>The prize of rank %1 of this period has been given to %2, whose sales have fallen since. Clear this to give the prize a second time, confirm it to leave it at one.</source>
        <translation>El premio del puesto %1 de este periodo se entregó a %2, cuyas ventas han bajado desde entonces. Levante esta alerta para entregar el premio por segunda vez; confírmela para dejarlo en uno.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1.</source>
        <translation>El cliente tiene la misma dirección de correo que el participante, %1.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1, and pays with the same card.</source>
        <translation>El cliente tiene la misma dirección de correo que el participante, %1, y paga con la misma tarjeta.</translation>
    </message>
    <message>
        <source>The customer %1 pays with a card that the participant %2 has paid with too.</source>
        <translation>El cliente %1 paga con una tarjeta con la que también ha pagado el participante %2.</translation>
    </message>
    <message>
        <source>The participant brought %1 new customers from %2 to %3. In %4 days it is usually %5; more than %6 are looked at.</source>
        <translation>El participante trajo %1 clientes nuevos del %2 al %3. En %4 días lo habitual es %5; se revisa cuando son más de %6.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 looks like the participant&apos;s, %2, but is another one.</source>
        <translation>La dirección de correo del cliente, %1, se parece a la del participante, %2, pero es otra.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 mixes letters of alphabets that look alike.</source>
        <translation>La dirección de correo del cliente, %1, mezcla letras de alfabetos que se parecen.</translation>
    </message>
    <message>
        <source>The customer %1 is a participant too: %3 wants to be paid to the same place as %2.</source>
        <translation>El cliente %1 también es participante: %3 quiere cobrar en el mismo lugar que %2.</translation>
    </message>
    <message>
        <source>%1 wants to be paid to the same place as %2. Unfounded lets go all that is held for it, and what comes later while nobody else is paid there.</source>
        <translation>%1 quiere cobrar en el mismo lugar que %2. “Infundada” libera todo lo retenido por esta alerta, y también lo que venga después mientras nadie más cobre allí.</translation>
    </message>
</context>
<context>
    <name>rd::views::Format</name>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>more than tenfold</source>
        <translation>más de diez veces</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>muy por debajo</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FormatSettings</name>
    <message>
        <source>The file cannot be written before these are filled in.</source>
        <translation>El archivo no se puede escribir hasta rellenar estos datos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <translation>Punto (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <translation>Coma (1234,50)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Automatic: the first that allows the amount</source>
        <translation>Automático: el primero que admita el importe</translation>
    </message>
</context>
<context>
    <name>rd::views::FormatsSheet</name>
    <message>
        <source>Formats of payout files</source>
        <translation>Formatos de archivos de desembolsos</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Read a header …</source>
        <translation>Leer un encabezado …</translation>
    </message>
    <message>
        <source>Back to the program&apos;s …</source>
        <translation>Volver al del programa …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Providers change what their files look like. Batches that are made already keep theirs.</source>
        <translation>Los proveedores cambian el aspecto de sus archivos. Los lotes ya creados conservan el suyo.</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Archivo para</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>File and source</source>
        <translation>Archivo y fuente</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>Cambios propios</translation>
    </message>
    <message>
        <source>Whether it can be used</source>
        <translation>Si se puede usar</translation>
    </message>
    <message>
        <source>From a template that you downloaded from the provider, as CSV</source>
        <translation>De una plantilla que descargó del proveedor, en CSV</translation>
    </message>
    <message>
        <source>Leave the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>The changes of this format were not saved.</source>
        <translation>Los cambios de este formato no se guardaron.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <comment>layout, kinds of destinations</comment>
        <translation>%1 (para %2)</translation>
    </message>
    <message>
        <source>Your own copy is in use.</source>
        <translation>Se usa su propia copia.</translation>
    </message>
    <message>
        <source>As the program brings it.</source>
        <translation>Tal como lo trae el programa.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>It is what the program brings.</source>
        <translation>Es el que trae el programa.</translation>
    </message>
    <message numerus="yes">
        <source>It can be used. %Ln things are yours.</source>
        <translation>
            <numerusform>Se puede usar. %Ln cambio es suyo.</numerusform>
            <numerusform>Se puede usar. %Ln cambios son suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template of the provider</source>
        <translation>Plantilla del proveedor</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file has no column for “%1”.</source>
        <translation>El archivo no tiene ninguna columna para “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were known.</source>
        <translation>
            <numerusform>Se reconoció %Ln columna.</numerusform>
            <numerusform>Se reconocieron %Ln columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Say what goes into %Ln others.</source>
        <comment>known columns</comment>
        <translation>
            <numerusform>%1 Indique qué va en %Ln columna más.</numerusform>
            <numerusform>%1 Indique qué va en %Ln columnas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are made this way from now on. Batches that are made already keep theirs.</source>
        <translation>A partir de ahora los archivos se crean así. Los lotes ya creados conservan el suyo.</translation>
    </message>
    <message>
        <source>The format of payout files was changed.</source>
        <translation>Se cambió el formato de los archivos de desembolsos.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s?</source>
        <translation>¿Volver al del programa?</translation>
    </message>
    <message>
        <source>Your copy of this format is taken away.</source>
        <translation>Se quita su copia de este formato.</translation>
    </message>
    <message>
        <source>Batches that are made already keep their files.</source>
        <translation>Los lotes ya creados conservan sus archivos.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The format of payout files is the program&apos;s again.</source>
        <translation>El formato de los archivos de desembolsos vuelve a ser el del programa.</translation>
    </message>
    <message>
        <source>Try on sample rows …</source>
        <translation>Probar con filas de ejemplo …</translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: read the header of a template you downloaded, and try it on sample rows.</source>
        <translation>El proveedor no publica todo: lea el encabezado de una plantilla que haya descargado y pruébelo con filas de ejemplo.</translation>
    </message>
</context>
<context>
    <name>rd::views::FunnelChart</name>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupControl</name>
    <message>
        <source>%1 (test)</source>
        <comment>amount</comment>
        <translation>%1 (prueba)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Put the rewards together by participant or campaign</source>
        <translation>Agrupar las recompensas por participante o campaña</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By participant</source>
        <translation>Por participante</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Por campaña</translation>
    </message>
    <message>
        <source>Only %1 is shown. Press to show all groups again.</source>
        <translation>Solo se muestra %1. Pulse para volver a mostrar todos los grupos.</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Participante: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campaña: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupList</name>
    <message>
        <source>Groups of rewards</source>
        <translation>Grupos de recompensas</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupTotalDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a group</comment>
        <translation>
            <numerusform>+ %Ln moneda</numerusform>
            <numerusform>+ %Ln monedas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::HandIssueSheet</name>
    <message numerus="yes">
        <source>Record %Ln rewards as paid by hand</source>
        <translation>
            <numerusform>Registrar %Ln recompensa como pagada a mano</numerusform>
            <numerusform>Registrar %Ln recompensas como pagadas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as paid …</source>
        <translation>Registrar como pagado …</translation>
    </message>
    <message>
        <source>For what you paid or gave outside every provider, such as a bank transfer or cash. Nothing is sent. It becomes a record with your name, and the rewards are never paid again.</source>
        <translation>Para lo que pagó o dio fuera de todo proveedor, por ejemplo por transferencia bancaria o en efectivo. No se envía nada. Queda en un registro con su nombre, y las recompensas no se vuelven a pagar nunca.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number of the transfer or receipt</source>
        <translation>Número de la transferencia o del recibo</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>None of these rewards can be recorded as paid.</source>
        <translation>Ninguna de estas recompensas se puede registrar como pagada.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln rewards as paid?</source>
        <translation>
            <numerusform>¿Registrar %Ln recompensa como pagada?</numerusform>
            <numerusform>¿Registrar %Ln recompensas como pagadas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %Ln rewards were given by you. This cannot be taken back.</source>
        <translation>
            <numerusform>Usted declara que dio %Ln recompensa. Esto no se puede deshacer.</numerusform>
            <numerusform>Usted declara que dio %Ln recompensas. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</source>
        <translation>
            <numerusform>Usted declara que pagó %1 por %Ln recompensa. Esto no se puede deshacer.</numerusform>
            <numerusform>Usted declara que pagó %1 por %Ln recompensas. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>What participants owe was taken off first; the amounts are what is to be paid.</source>
        <translation>Primero se descontó lo que los participantes tienen por devolver; los importes son lo que hay que pagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln queda como está:</numerusform>
            <numerusform>%Ln quedan como están:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln as paid</source>
        <translation>
            <numerusform>Registrar %Ln como pagada</numerusform>
            <numerusform>Registrar %Ln como pagadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording rewards as paid</source>
        <translation>Registro de recompensas como pagadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were recorded as paid.</source>
        <translation>
            <numerusform>Se registró %Ln recompensa como pagada.</numerusform>
            <numerusform>Se registraron %Ln recompensas como pagadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>En total, %1.</translation>
    </message>
    <message>
        <source>Reward %1: %2</source>
        <translation>Recompensa %1: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryList</name>
    <message>
        <source>This could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>No se ha perdido nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 prueba</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Clientes traídos</translation>
    </message>
    <message>
        <source>Nobody brought yet</source>
        <translation>Aún no ha traído a nadie</translation>
    </message>
    <message>
        <source>A customer stands here as soon as a code, a link or a list says who brought them, with the evidence.</source>
        <translation>Aquí figura un cliente en cuanto un código, un enlace o una lista dice quién lo trajo, con la evidencia.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Rewards of this participant</source>
        <translation>Recompensas de este participante</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Aún no hay recompensas</translation>
    </message>
    <message>
        <source>A reward appears with the first payment that counts.</source>
        <translation>Aparece una recompensa con el primer pago que cuenta.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Exigible</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Issued rewards, corrections and decisions appear here.</source>
        <translation>Aquí aparecen las recompensas emitidas, las correcciones y las decisiones.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
</context>
<context>
    <name>rd::views::HistorySheet</name>
    <message>
        <source>from the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versiones de “%1”</translation>
    </message>
    <message>
        <source>Edit from this version …</source>
        <translation>Editar a partir de esta versión …</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Un pago conserva las condiciones de la versión vigente cuando se facturó.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Qué cambió esta versión</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>This is how the campaign began.</source>
        <translation>Así empezó la campaña.</translation>
    </message>
    <message>
        <source>Nothing that can be told in words.</source>
        <translation>Nada que se pueda decir con palabras.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Cuándo es exigible una recompensa</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
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
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Join no campaign</source>
        <translation>No incorporar a ninguna campaña</translation>
    </message>
    <message>
        <source>As the file says, else any</source>
        <translation>Según el archivo; si no, cualquiera</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Comprobando el archivo …</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problemas del archivo</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Omitir las líneas con problemas e importar el resto</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>No se leyó, porque estas columnas no se conocen: %1</translation>
    </message>
    <message>
        <source>Kept out: %1. %2</source>
        <translation>Excluido: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>Se leyó %Ln línea.</numerusform>
            <numerusform>Se leyeron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing would add %1, change %2 and leave %3 as they are.</source>
        <translation>La importación añadiría %1, cambiaría %2 y dejaría %3 como están.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have problems.</source>
        <translation>
            <numerusform>%Ln línea tiene problemas.</numerusform>
            <numerusform>%Ln líneas tienen problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>Importado: %1 añadidos, %2 cambiados, %3 sin cambios, %4 omitidos.</translation>
    </message>
    <message>
        <source>Nothing was imported; the lines below have problems.</source>
        <translation>No se importó nada; las líneas de abajo tienen problemas.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>1: line number, 2: what is wrong</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Importar participantes</translation>
    </message>
    <message>
        <source>Import referrals</source>
        <translation>Importar referidos</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Importar tipos de cambio</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
</context>
<context>
    <name>rd::views::IssueSheet</name>
    <message>
        <source>coupons for the next invoice at Stripe</source>
        <translation>cupones para la próxima factura en Stripe</translation>
    </message>
    <message>
        <source>another price of the subscription at Stripe</source>
        <translation>otro precio de la suscripción en Stripe</translation>
    </message>
    <message>
        <source>payments by PayPal</source>
        <translation>pagos por PayPal</translation>
    </message>
    <message>
        <source>rewards by Tremendous</source>
        <translation>recompensas por Tremendous</translation>
    </message>
    <message>
        <source>discount codes in the shop</source>
        <translation>códigos de descuento en la tienda</translation>
    </message>
    <message>
        <source>gift cards of the shop</source>
        <translation>tarjetas de regalo de la tienda</translation>
    </message>
    <message>
        <source>store credit in the shop</source>
        <translation>crédito en tienda</translation>
    </message>
    <message>
        <source>account credit at Stripe</source>
        <translation>crédito en cuenta en Stripe</translation>
    </message>
    <message>
        <source>Issue rewards</source>
        <translation>Emitir recompensas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happens to each reward</source>
        <translation>Qué ocurre con cada recompensa</translation>
    </message>
    <message>
        <source>Show who was not rewarded</source>
        <translation>Mostrar a quién no se recompensó</translation>
    </message>
    <message>
        <source>Give as account credit instead …</source>
        <translation>Dar como crédito en cuenta …</translation>
    </message>
    <message>
        <source>For those who hold a discount: the selected lines, or all of them</source>
        <translation>Para quienes tienen un descuento: las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Detener tras este</translation>
    </message>
    <message numerus="yes">
        <source>Asking the provider about %Ln customers. Nothing is changed yet.</source>
        <translation>
            <numerusform>Preguntando al proveedor por %Ln cliente. Aún no se cambia nada.</numerusform>
            <numerusform>Preguntando al proveedor por %Ln clientes. Aún no se cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking rewards</source>
        <translation>Comprobación de recompensas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards will be given as %1%2.</source>
        <translation>
            <numerusform>Se dará %Ln recompensa como %1%2.</numerusform>
            <numerusform>Se darán %Ln recompensas como %1%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be issued now; they stay on the list.</source>
        <translation>
            <numerusform>%Ln no se puede emitir ahora; queda en la lista.</numerusform>
            <numerusform>%Ln no se pueden emitir ahora; quedan en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued cannot be taken back here.</source>
        <translation>Lo que se emite no se puede retirar aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln rewards</source>
        <translation>
            <numerusform>Emitir %Ln recompensa</numerusform>
            <numerusform>Emitir %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them on the “Not rewarded” list</source>
        <translation>Ponerlas en la lista “No recompensado”</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %Ln rewards, one after the other.</source>
        <translation>
            <numerusform>Emitiendo %Ln recompensa.</numerusform>
            <numerusform>Emitiendo %Ln recompensas, una tras otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Emisión de recompensas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were issued.</source>
        <translation>
            <numerusform>Se emitió %Ln recompensa.</numerusform>
            <numerusform>Se emitieron %Ln recompensas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>En total, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln no se creó; el motivo figura al lado.</numerusform>
            <numerusform>%Ln no se crearon; el motivo figura al lado de cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on their way; the next sync asks what became of them.</source>
        <translation>
            <numerusform>%Ln está en camino; la próxima sincronización pregunta qué fue de ella.</numerusform>
            <numerusform>%Ln están en camino; la próxima sincronización pregunta qué fue de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln se está comprobando en el proveedor; nada se envía dos veces.</numerusform>
            <numerusform>%Ln se están comprobando en el proveedor; nada se envía dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others are as they were.</source>
        <translation>Lo ha detenido usted; las demás siguen como estaban.</translation>
    </message>
    <message>
        <source>Stopped. Nothing further was sent.</source>
        <translation>Detenido. No se envió nada más.</translation>
    </message>
    <message>
        <source>payments by Wise</source>
        <translation>pagos por Wise</translation>
    </message>
    <message>
        <source>payments by RazorpayX</source>
        <translation>pagos por RazorpayX</translation>
    </message>
    <message>
        <source>payments by Cashfree</source>
        <translation>pagos por Cashfree</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln rewards in the books. Nothing is changed yet.</source>
        <translation>
            <numerusform>Revisando %Ln recompensa en los libros. Aún no se ha cambiado nada.</numerusform>
            <numerusform>Revisando %Ln recompensas en los libros. Aún no se ha cambiado nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssuingWatch</name>
    <message>
        <source>Stop &amp;issuing …</source>
        <translation>Detener la &amp;emisión …</translation>
    </message>
    <message>
        <source>Let rewards be &amp;issued again</source>
        <translation>Reanudar la &amp;emisión</translation>
    </message>
    <message>
        <source>Send nothing more from the next reward on, whoever asks</source>
        <translation>No enviar nada más desde la próxima recompensa, lo pida quien lo pida</translation>
    </message>
    <message>
        <source>Rewards may be sent again, also by themselves after a sync</source>
        <translation>Se pueden volver a enviar recompensas, también por sí solas tras una sincronización</translation>
    </message>
    <message>
        <source>Stop issuing?</source>
        <translation>¿Detener la emisión?</translation>
    </message>
    <message>
        <source>Reason. From the next reward on nothing is sent, whoever asks; what is on its way is finished.</source>
        <translation>Motivo. Desde la próxima recompensa no se envía nada, lo pida quien lo pida; lo que está en camino se termina.</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>Detener la emisión</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent. %1 stopped it on %2.</source>
        <translation>La emisión está detenida: no se envía nada. %1 la detuvo el %2.</translation>
    </message>
    <message>
        <source>Let rewards be issued again</source>
        <translation>Reanudar la emisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards went out by themselves.</source>
        <translation>
            <numerusform>%Ln recompensa salió por sí sola.</numerusform>
            <numerusform>%Ln recompensas salieron por sí solas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be given; they are on the list.</source>
        <translation>
            <numerusform>%Ln no se pudo dar; está en la lista.</numerusform>
            <numerusform>%Ln no se pudieron dar; están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider.</source>
        <translation>
            <numerusform>%Ln se está comprobando en el proveedor.</numerusform>
            <numerusform>%Ln se están comprobando en el proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you because of their amount.</source>
        <translation>
            <numerusform>%Ln le espera a usted por su importe.</numerusform>
            <numerusform>%Ln le esperan a usted por su importe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for another day: today&apos;s budget is used up.</source>
        <translation>
            <numerusform>%Ln espera a otro día: el presupuesto de hoy está agotado.</numerusform>
            <numerusform>%Ln esperan a otro día: el presupuesto de hoy está agotado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>En total, %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>&amp;Limits of automatic issuing …</source>
        <translation>&amp;Límites de la emisión automática …</translation>
    </message>
    <message>
        <source>How much goes out a day without a person, and above which amount one is asked</source>
        <translation>Cuánto sale al día sin una persona y a partir de qué importe se le pregunta</translation>
    </message>
</context>
<context>
    <name>rd::views::LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Who brings most wins. Prizes arise when the period is over and are due after the wait.</source>
        <translation>Gana quien más trae. Los premios surgen al acabar el periodo y son exigibles tras la espera.</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Clasificación por</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Revenue in</source>
        <translation>Ingresos en</translation>
    </message>
    <message>
        <source>Only payments in this currency count; two are never added up.</source>
        <translation>Solo cuentan los pagos en esta moneda; nunca se suman dos.</translation>
    </message>
</context>
<context>
    <name>rd::views::Leaving</name>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>rd::views::LimitsSheet</name>
    <message>
        <source>Limits of automatic issuing</source>
        <translation>Límites de la emisión automática</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <source>Ask a person above</source>
        <translation>Preguntar a una persona por encima de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>They bind campaigns that approve by themselves, whose due rewards are issued after each sync. What does not fit into a day goes out on a later one. Only an admin changes them.</source>
        <translation>Se aplican a las campañas que aprueban por sí solas, cuyas recompensas exigibles se emiten tras cada sincronización. Lo que no cabe en un día sale otro día. Solo un administrador los cambia.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Rewards a day</source>
        <translation>Recompensas al día</translation>
    </message>
    <message>
        <source>What went out today</source>
        <translation>Qué salió hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln recompensa</numerusform>
            <numerusform>%Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out by itself today in test mode: %1.</source>
        <translation>Hoy salió por sí solo en modo de prueba: %1.</translation>
    </message>
    <message>
        <source>Went out by itself today: %1.</source>
        <translation>Hoy salió por sí solo: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ListItem</name>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Aquí hay algo que corregir.</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt with an arrow key</source>
        <translation>Arrastre a otro lugar o pulse Alt con una tecla de flecha</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>folds an element of a list</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>unfolds an element of a list</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>rd::views::LogSheet</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>What the program noted while it worked, newest first. Keys and addresses were left out when it was written.</source>
        <translation>Lo que el programa anotó mientras trabajaba, lo más reciente primero. Las claves y direcciones se omitieron al escribirlo.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar lo que se muestra</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <comment>counts</comment>
        <translation>%1 de %2 líneas</translation>
    </message>
</context>
<context>
    <name>rd::views::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>“%1” is still running. Please wait for it to end, or cancel it first.</source>
        <translation>“%1” sigue en curso. Espere a que termine o cancélelo primero.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Traer lo nuevo de todas las conexiones</translation>
    </message>
    <message>
        <source>Sync &amp;everything again</source>
        <translation>Sincronizar &amp;todo de nuevo</translation>
    </message>
    <message>
        <source>List everything at the provider again, not only what changed</source>
        <translation>Listar de nuevo todo en el proveedor, no solo lo que cambió</translation>
    </message>
    <message>
        <source>&amp;Who decides …</source>
        <translation>&amp;Quién decide …</translation>
    </message>
    <message>
        <source>The members of this workspace, their roles and passphrases</source>
        <translation>Los miembros de este espacio de trabajo, sus funciones y frases de contraseña</translation>
    </message>
    <message>
        <source>Open the sample &amp;merchant</source>
        <translation>Abrir el &amp;comerciante de ejemplo</translation>
    </message>
    <message>
        <source>A second window on invented data</source>
        <translation>Una segunda ventana con datos inventados</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Ir a esta página</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;cciones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>A&amp;yuda de esta página</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>Para qué sirve esta página y cómo usarla</translation>
    </message>
    <message>
        <source>&amp;About Referral Desk</source>
        <translation>&amp;Acerca de Referral Desk</translation>
    </message>
    <message>
        <source>Version, licence and diagnostics</source>
        <translation>Versión, licencia y diagnóstico</translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation>No hay nada que hacer en esta página</translation>
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
        <translation>Comerciante de ejemplo: todas las personas y pagos son inventados</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>La última sincronización de %1 no terminó</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <comment>1: how long ago, 2: connection</comment>
        <translation>Sincronizado %1 · %2</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>Aún no se ha sincronizado nada</translation>
    </message>
    <message>
        <source>%1 is no member of this workspace: you can look at everything and decide nothing.</source>
        <translation>%1 no es miembro de este espacio de trabajo: puede consultarlo todo y no decidir nada.</translation>
    </message>
    <message>
        <source>An admin adds you: File, Who decides, with the name of your account.</source>
        <translation>Un administrador le añade: Archivo, Quién decide, con el nombre de su cuenta.</translation>
    </message>
    <message>
        <source>You act as %1, whose decisions ask for a passphrase.</source>
        <translation>Actúa como %1, cuyas decisiones piden una frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Introducir la frase de contraseña</translation>
    </message>
    <message>
        <source>%1: %2, %3 a second</source>
        <comment>stage, count, rate</comment>
        <translation>%1: %2, %3 por segundo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Abrir conexiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows a time before the newest entry of the books.</source>
        <translation>El reloj de este equipo muestra una hora anterior al último asiento de los libros.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto atrasado.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto adelantado.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos adelantado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates and hold periods depend on it. Set the clock right, then sync.</source>
        <translation>De él dependen las fechas de exigibilidad y los plazos de espera. Ponga el reloj en hora y sincronice.</translation>
    </message>
    <message>
        <source>Finishing the current step, then this window closes.</source>
        <translation>Se termina el paso actual y después se cierra esta ventana.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>The window changes its language when the program starts again.</source>
        <translation>La ventana cambia de idioma cuando el programa vuelve a iniciarse.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>La del &amp;sistema</translation>
    </message>
    <message>
        <source>Language of texts, dates and figures</source>
        <translation>Idioma de los textos, las fechas y las cifras</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>Ir a &amp;cualquier parte …</translation>
    </message>
    <message>
        <source>Find a command, a page, a participant or a campaign by typing</source>
        <translation>Encontrar una orden, una página, un participante o una campaña escribiendo</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>A&amp;justes …</translation>
    </message>
    <message>
        <source>How this window looks and behaves</source>
        <translation>Cómo se ve y se comporta esta ventana</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>What each page is for, step by step</source>
        <translation>Para qué sirve cada página, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>Re&amp;gistro …</translation>
    </message>
    <message>
        <source>What the program noted while it worked</source>
        <translation>Lo que el programa anotó mientras trabajaba</translation>
    </message>
    <message>
        <source>S&amp;ync by itself</source>
        <translation>Sincronizar a&amp;utomáticamente</translation>
    </message>
    <message>
        <source>New here? The tour shows in one minute what is where.</source>
        <translation>¿Es su primera vez aquí? El recorrido muestra en un minuto dónde está cada cosa.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>“%1” has ended; its sheet was closed meanwhile.</source>
        <translation>“%1” ha terminado; su cuadro de diálogo se cerró entretanto.</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>No responde. Quizá una orden en una terminal está usando el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Mostrar la ventana abierta</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Mantenerla abierta</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>Abrir un arc&amp;hivo …</translation>
    </message>
    <message>
        <source>A list of participants, results of a batch, a campaign document …: as if it were dropped here</source>
        <translation>Una lista de participantes, resultados de un lote, un documento de campaña …: como si se soltara aquí</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>A&amp;tajos de teclado …</translation>
    </message>
    <message>
        <source>Every key this window listens to</source>
        <translation>Todas las teclas que atiende esta ventana</translation>
    </message>
    <message>
        <source>&amp;Verify the books …</source>
        <translation>&amp;Verificar los libros …</translation>
    </message>
    <message>
        <source>Compute everything again and compare it with the books</source>
        <translation>Recalcular todo y compararlo con los libros</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>Crear co&amp;pia de seguridad …</translation>
    </message>
    <message>
        <source>Write the books into one file</source>
        <translation>Escribir los libros en un solo archivo</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup …</source>
        <translation>Rest&amp;aurar una copia de seguridad …</translation>
    </message>
    <message>
        <source>Bring books back from a file, into a folder of their own</source>
        <translation>Recuperar libros de un archivo, en una carpeta propia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing can be taken back here</source>
        <translation>Aquí no hay nada que deshacer</translation>
    </message>
</context>
<context>
    <name>rd::views::MembersSheet</name>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>looks at everything, decides nothing</source>
        <translation>lo consulta todo, no decide nada</translation>
    </message>
    <message>
        <source>rejects, holds and releases</source>
        <translation>rechaza, retiene y libera</translation>
    </message>
    <message>
        <source>also approves, issues, assigns and imports</source>
        <translation>además aprueba, emite, asigna e importa</translation>
    </message>
    <message>
        <source>also campaigns, connections, members and erasing</source>
        <translation>además campañas, conexiones, miembros y borrado</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation>Definir frase de contraseña …</translation>
    </message>
    <message>
        <source>Whoever uses this program acts as the member with the name of their account on this computer. What they decide is kept under that name, also after they are removed.</source>
        <translation>Quien usa este programa actúa como el miembro con el nombre de su cuenta en este equipo. Lo que decide se guarda con ese nombre, también después de quitarlo.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de cuenta</translation>
    </message>
    <message>
        <source>As on this computer, for example kim</source>
        <translation>Como en este equipo, por ejemplo kim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>So that nobody approves an own reward</source>
        <translation>Para que nadie apruebe una recompensa propia</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió a %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>%1 can decide nothing any more. What they decided stays on record.</source>
        <translation>%1 ya no puede decidir nada. Lo que decidió queda registrado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó a %1.</translation>
    </message>
    <message>
        <source>From now on %1 is asked for it before a decision.</source>
        <translation>A partir de ahora se le pide a %1 antes de una decisión.</translation>
    </message>
    <message>
        <source>%1 is asked for no passphrase any more.</source>
        <translation>A %1 ya no se le pide ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>Adición de un miembro</translation>
    </message>
    <message>
        <source>Removing a member</source>
        <translation>Eliminación de un miembro</translation>
    </message>
    <message>
        <source>Set e-mail …</source>
        <translation>Definir correo …</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>Correo de %1</translation>
    </message>
    <message>
        <source>By it a reward of their own is told from those of others; empty = nobody can tell.</source>
        <translation>Con él se distingue una recompensa propia de las de otros; vacío = nadie puede saberlo.</translation>
    </message>
    <message>
        <source>Set e-mail</source>
        <translation>Definir correo</translation>
    </message>
    <message>
        <source>Setting an e-mail address</source>
        <translation>Definición de una dirección de correo</translation>
    </message>
    <message>
        <source>From now on %1 decides nothing about a reward of their own.</source>
        <translation>A partir de ahora %1 no decide nada sobre una recompensa propia.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address any more: own rewards are not noticed.</source>
        <translation>%1 ya no tiene dirección de correo: las recompensas propias no se detectan.</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodPanel</name>
    <message>
        <source>Payout method</source>
        <translation>Método de desembolso</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <comment>date, who</comment>
        <translation>desde el %1, por %2</translation>
    </message>
    <message>
        <source>Changed a short while ago: payouts wait for some days.</source>
        <translation>Cambiado hace poco: los desembolsos esperan unos días.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other participants have the same destination.</source>
        <translation>
            <numerusform>%Ln participante más tiene el mismo destino.</numerusform>
            <numerusform>%Ln participantes más tienen el mismo destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: cash rewards cannot be put into a batch.</source>
        <translation>Aún ninguno: las recompensas en dinero no pueden entrar en un lote.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>Introducir …</translation>
    </message>
    <message>
        <source>Change the payout method</source>
        <translation>Cambiar el método de desembolso</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodSheet</name>
    <message>
        <source>How %1 is paid</source>
        <translation>Cómo se paga a %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Se paga mediante</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Every currency without a method of its own</source>
        <translation>Todas las monedas sin método propio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>This is no currency: write its three letters.</source>
        <translation>No es una moneda: escriba sus tres letras.</translation>
    </message>
    <message>
        <source>Good. It will be shown as %1.</source>
        <translation>Correcto. Se mostrará como %1.</translation>
    </message>
    <message>
        <source>The payout method of %1 was stored.</source>
        <translation>Se guardó el método de desembolso de %1.</translation>
    </message>
    <message>
        <source>Take the stored tax number away</source>
        <translation>Quitar el número fiscal guardado</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>It stands on self-billing invoices from the next one on.</source>
        <translation>Figura en las autofacturas a partir de la próxima.</translation>
    </message>
    <message>
        <source>Both are kept encrypted, with a key in the keychain of this computer, and shown only in part; without a keychain nothing is stored. After a change of the destination, payouts wait for some days, so that nobody redirects them unnoticed.</source>
        <translation>Ambos se guardan cifrados, con una clave en el llavero de este equipo, y se muestran solo en parte; sin llavero no se guarda nada. Tras un cambio del destino, los desembolsos esperan unos días para que nadie los desvíe sin que se note.</translation>
    </message>
    <message>
        <source>Storing a payout method</source>
        <translation>Guardado de un método de desembolso</translation>
    </message>
    <message>
        <source>The tax number of %1 was stored.</source>
        <translation>Se guardó el número fiscal de %1.</translation>
    </message>
    <message>
        <source>Take away how %1 is paid?</source>
        <translation>¿Quitar el método de desembolso de %1?</translation>
    </message>
    <message>
        <source>%1 is paid through %2 to %3 no more.</source>
        <translation>A %1 ya no se le paga por %2 en %3.</translation>
    </message>
    <message>
        <source>This is the payout method for %1; those for other currencies stay.</source>
        <translation>Este es el método de desembolso para %1; los de otras monedas se mantienen.</translation>
    </message>
    <message>
        <source>This is the payout method for every currency without a method of its own; those for single currencies stay.</source>
        <translation>Este es el método de desembolso para cada moneda que no tiene uno propio; los de monedas concretas se mantienen.</translation>
    </message>
    <message>
        <source>The payout method of %1 was taken away.</source>
        <translation>Se quitó el método de desembolso de %1.</translation>
    </message>
    <message>
        <source>%1 still goes to %2, by a method of its own.</source>
        <translation>%1 sigue yendo a %2, por un método propio.</translation>
    </message>
</context>
<context>
    <name>rd::views::MomentField</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Write the currency as three letters, for example EUR.</source>
        <translation>Escriba la moneda con tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>Write the amount like %1, without signs between thousands.</source>
        <translation>Escriba el importe como %1, sin separadores de miles.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyList</name>
    <message>
        <source>Another currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 figura dos veces.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoveWords</name>
    <message>
        <source>No reward for this sale here yet</source>
        <translation>Aquí aún no hay recompensa por esta venta</translation>
    </message>
    <message>
        <source>Earned by another participant here</source>
        <translation>Aquí la ganó otro participante</translation>
    </message>
    <message>
        <source>Several sales fit</source>
        <translation>Varias ventas encajan</translation>
    </message>
    <message>
        <source>The first sync has not finished</source>
        <translation>La primera sincronización no ha terminado</translation>
    </message>
    <message>
        <source>Another currency here</source>
        <translation>Aquí, otra moneda</translation>
    </message>
    <message>
        <source>Another amount here</source>
        <translation>Aquí, otro importe</translation>
    </message>
    <message>
        <source>Rejected here</source>
        <translation>Rechazado aquí</translation>
    </message>
    <message>
        <source>Already given here</source>
        <translation>Ya dado aquí</translation>
    </message>
    <message>
        <source>Nobody here has this name or code</source>
        <translation>Nadie tiene aquí este nombre o código</translation>
    </message>
    <message>
        <source>This sale is not known here</source>
        <translation>Esta venta no se conoce aquí</translation>
    </message>
    <message>
        <source>Not in their file</source>
        <translation>No está en su archivo</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
</context>
<context>
    <name>rd::views::NavigationRail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>rd::views::NewBatchSheet</name>
    <message>
        <source>%1 in test mode</source>
        <comment>amount</comment>
        <translation>%1 en modo de prueba</translation>
    </message>
    <message>
        <source>Another participant has the same destination</source>
        <translation>Otro participante tiene el mismo destino</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 retenido por lo que estaba por devolver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>batch, line, remark</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>New payout batch</source>
        <translation>Nuevo lote de desembolsos</translation>
    </message>
    <message>
        <source>Looking at what is approved …</source>
        <translation>Revisando lo aprobado …</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Kept for debts</source>
        <translation>Retenido por deudas</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Make batches</source>
        <translation>Crear lotes</translation>
    </message>
    <message>
        <source>All approved cash rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>Todas las recompensas en dinero aprobadas, un desembolso por participante y moneda, menos lo que está por devolver.</translation>
    </message>
    <message>
        <source>The selected rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>Las recompensas seleccionadas, un desembolso por participante y moneda, menos lo que está por devolver.</translation>
    </message>
    <message>
        <source>What would be made</source>
        <translation>Qué se crearía</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Archivo para</translation>
    </message>
    <message>
        <source>The day on which the bank is asked to pay, where the file says one</source>
        <translation>El día en que se pide al banco que pague, si el archivo lo indica</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Día de pago</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>For participants who are paid through %1.</source>
        <translation>Para participantes a los que se paga mediante %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln payouts in a file; more go into several.</source>
        <translation>
            <numerusform>Como máximo %Ln desembolso por archivo; si hay más, van en varios.</numerusform>
            <numerusform>Como máximo %Ln desembolsos por archivo; si hay más, van en varios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: try it with a small file first.</source>
        <translation>El proveedor no lo publica todo: pruebe primero con un archivo pequeño.</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <translation>%1 (modo de prueba)</translation>
    </message>
    <message>
        <source>By a second person</source>
        <translation>Por una segunda persona</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Nothing that is approved can be paid with this file.</source>
        <translation>Nada de lo aprobado se puede pagar con este archivo.</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>payouts, batches, totals per currency</comment>
        <translation>%1 en %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln desembolso</numerusform>
            <numerusform>%Ln desembolsos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lote</numerusform>
            <numerusform>%Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are left out.</source>
        <translation>
            <numerusform>%Ln recompensa queda excluida.</numerusform>
            <numerusform>%Ln recompensas quedan excluidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Making payout batches</source>
        <translation>Creación de lotes de desembolsos</translation>
    </message>
    <message>
        <source>Making the batches …</source>
        <translation>Creando los lotes …</translation>
    </message>
    <message>
        <source>Batch %1 was made.</source>
        <translation>Se creó el lote %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches were made: %1.</source>
        <translation>
            <numerusform>Se creó %Ln lote: %1.</numerusform>
            <numerusform>Se crearon %Ln lotes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln batches</source>
        <translation>
            <numerusform>Crear %Ln lote</numerusform>
            <numerusform>Crear %Ln lotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Notices</name>
    <message>
        <source>New rewards are due</source>
        <translation>Hay nuevas recompensas exigibles</translation>
    </message>
    <message numerus="yes">
        <source>The last sync found %Ln rewards that wait for a decision.</source>
        <translation>
            <numerusform>La última sincronización encontró %Ln recompensa que espera una decisión.</numerusform>
            <numerusform>La última sincronización encontró %Ln recompensas que esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Algo no funcionó</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Mostrar la actividad</translation>
    </message>
</context>
<context>
    <name>rd::views::ObstaclePopover</name>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
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
        <translation>Cómo se le paga …</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Editar participante …</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir el participante</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>Abrir las conexiones</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Tipos de cambio …</translation>
    </message>
    <message>
        <source>Show this customer&apos;s rewards</source>
        <translation>Mostrar las recompensas de este cliente</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Issue it alone …</source>
        <translation>Emitir por separado …</translation>
    </message>
    <message>
        <source>Give account credit instead …</source>
        <translation>Dar como crédito en cuenta …</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Pagar en un lote …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Registrar como pagado a mano …</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Aún no se dio …</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Terminar como dudoso …</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Enviar de nuevo …</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo surgió</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>Será exigible el %1.</translation>
    </message>
    <message>
        <source>Refunds may still come until then. Nothing has to be done: it becomes due by itself.</source>
        <translation>Hasta entonces aún pueden llegar reembolsos. No hay que hacer nada: pasa a ser exigible por sí sola.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>A person put it aside. It goes on where it was when the hold is ended.</source>
        <translation>Una persona la retuvo. Al terminar la retención, continúa donde estaba.</translation>
    </message>
</context>
<context>
    <name>rd::views::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>Se emitirá</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>No emitido</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewData</name>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>rewards that are due</comment>
        <translation>Exigible</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>No pagado</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Ingresos por referidos</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Nuevos referidos</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>Nuevos participantes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Pagos que cuentan</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Traer lo nuevo de todas las conexiones</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Ingresos por referidos</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Nuevos referidos</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Exigible ahora</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>What refunds and disputes took from rewards for payments of this period</source>
        <translation>Lo que los reembolsos y disputas restaron a las recompensas por pagos de este periodo</translation>
    </message>
    <message>
        <source>No referred revenue</source>
        <translation>Sin ingresos por referidos</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period appear here.</source>
        <translation>Aquí aparecen los pagos de clientes referidos de este periodo.</translation>
    </message>
    <message>
        <source>No new referrals</source>
        <translation>Sin nuevos referidos</translation>
    </message>
    <message>
        <source>Customers somebody brought in this period appear here.</source>
        <translation>Aquí aparecen los clientes que alguien trajo en este periodo.</translation>
    </message>
    <message>
        <source>Rewards by state</source>
        <translation>Recompensas por estado</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Sin recompensas</translation>
    </message>
    <message>
        <source>Rewards for payments of this period appear here, by what became of them.</source>
        <translation>Aquí aparecen las recompensas por pagos de este periodo, según lo que fue de ellas.</translation>
    </message>
    <message>
        <source>Top participants</source>
        <translation>Mejores participantes</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>Participants with the most referred revenue appear here.</source>
        <translation>Aquí aparecen los participantes con más ingresos por referidos.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>referred-revenue</source>
        <comment>name of a file</comment>
        <translation>ingresos-por-referidos</translation>
    </message>
    <message>
        <source>new-referrals</source>
        <comment>name of a file</comment>
        <translation>nuevos-referidos</translation>
    </message>
    <message>
        <source>rewards-by-state</source>
        <comment>name of a file</comment>
        <translation>recompensas-por-estado</translation>
    </message>
    <message>
        <source>top-participants</source>
        <comment>name of a file</comment>
        <translation>mejores-participantes</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>After the first sync you see here what referrals bring in, what is due, and what waits for you.</source>
        <translation>Tras la primera sincronización verá aquí lo que aportan los referidos, lo que es exigible y lo que le espera.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Conectar Stripe …</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>participants · referred customers · as of</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln cliente referido</numerusform>
            <numerusform>%Ln clientes referidos</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>aún sin sincronizar</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln recompensa</numerusform>
            <numerusform>%Ln recompensas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards could not be issued</source>
        <translation>
            <numerusform>%Ln recompensa no se pudo emitir</numerusform>
            <numerusform>%Ln recompensas no se pudieron emitir</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says what stands in the way and what to do</source>
        <translation>Cada una indica qué lo impide y qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are being checked</source>
        <translation>
            <numerusform>%Ln recompensa en comprobación</numerusform>
            <numerusform>%Ln recompensas en comprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome at the provider is not known yet</source>
        <translation>Aún no se conoce el resultado en el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are in review</source>
        <translation>
            <numerusform>%Ln recompensa en revisión</numerusform>
            <numerusform>%Ln recompensas en revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then let them go on or reject them</source>
        <translation>Revíselas y después déjelas seguir o rechácelas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards wait for approval</source>
        <translation>
            <numerusform>%Ln recompensa espera aprobación</numerusform>
            <numerusform>%Ln recompensas esperan aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved rewards wait to be issued</source>
        <translation>
            <numerusform>%Ln recompensa aprobada espera emisión</numerusform>
            <numerusform>%Ln recompensas aprobadas esperan emisión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 está desconectado</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>La última sincronización de %1 no terminó</translation>
    </message>
    <message>
        <source>The key of %1 lacks permissions</source>
        <translation>A la clave de %1 le faltan permisos</translation>
    </message>
    <message>
        <source>All live campaigns</source>
        <translation>Todas las campañas reales</translation>
    </message>
    <message>
        <source>All test campaigns</source>
        <translation>Todas las campañas de prueba</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <comment>a campaign</comment>
        <translation>%1 (modo de prueba)</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Pagos que cuentan</translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>Sin pagos</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period are counted here.</source>
        <translation>Aquí se cuentan los pagos de clientes referidos en este periodo.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Sin reembolsos</translation>
    </message>
    <message>
        <source>What went back of payments of this period appears here, on the day of the payment.</source>
        <translation>Lo que se devolvió de los pagos de este periodo aparece aquí, en el día del pago.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>name of a file</comment>
        <translation>pagos</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>name of a file</comment>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>From referral to reward</source>
        <translation>Del referido a la recompensa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>How far the customers referred in this period came appears here.</source>
        <translation>Aquí aparece hasta dónde llegaron los clientes referidos en este periodo.</translation>
    </message>
    <message>
        <source>Customers whose referral began in this period, and what they have done until today. Visits and clicks are not known here.</source>
        <translation>Clientes cuyo referido empezó en este periodo y lo que han hecho hasta hoy. Aquí no se conocen visitas ni clics.</translation>
    </message>
    <message>
        <source>Customers after their first payment</source>
        <translation>Clientes tras su primer pago</translation>
    </message>
    <message>
        <source>Month by month, how many referred customers still pay and what they bring appears here.</source>
        <translation>Aquí aparece, mes a mes, cuántos clientes referidos siguen pagando y qué aportan.</translation>
    </message>
    <message>
        <source>referral-to-reward</source>
        <comment>name of a file</comment>
        <translation>del-referido-a-la-recompensa</translation>
    </message>
    <message>
        <source>customers-by-first-payment</source>
        <comment>name of a file</comment>
        <translation>clientes-por-primer-pago</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Print figures and charts of this period and campaign, or save them as PDF</source>
        <translation>Imprimir cifras y gráficos de este periodo y campaña, o guardarlos como PDF</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Conectar una tienda …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts are not as they were known</source>
        <translation>
            <numerusform>%Ln desembolso no está como constaba</numerusform>
            <numerusform>%Ln desembolsos no están como constaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Their provider says that they failed, or that they were paid after all</source>
        <translation>Su proveedor dice que fallaron, o que al final se pagaron</translation>
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
        <translation>La impresora no acepta las páginas.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Compruebe que esté encendida y tenga papel, o guarde un archivo PDF en su lugar.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>La impresora no aceptó todas las páginas.</translation>
    </message>
    <message>
        <source>The overview changed while it was printed. Print it again.</source>
        <translation>El resumen cambió mientras se imprimía. Imprímalo de nuevo.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPrintSheet</name>
    <message>
        <source>Print the overview</source>
        <translation>Imprimir el resumen</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>resumen</translation>
    </message>
    <message>
        <source>The figures, what needs attention and all charts of the chosen period and campaign are printed; each currency has a chart of its own.</source>
        <translation>Se imprimen las cifras, lo que requiere atención y todos los gráficos del periodo y la campaña elegidos; cada moneda tiene su propio gráfico.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceRow</name>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Change the pace of %1</source>
        <translation>Cambiar el ritmo de %1</translation>
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
        <translation>Ritmo de %1</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Use this pace</source>
        <translation>Usar este ritmo</translation>
    </message>
    <message>
        <source>How fast this program asks the provider. Your own site shares what the provider allows in a second.</source>
        <translation>Con qué rapidez pregunta este programa al proveedor. Su propio sitio comparte lo que el proveedor permite por segundo.</translation>
    </message>
    <message>
        <source>Now %1, as was given when it was connected. Choosing here replaces that.</source>
        <translation>Ahora %1, como se indicó al conectar. Lo que elija aquí lo sustituye.</translation>
    </message>
    <message>
        <source>This account is on this computer: there is no limit now.</source>
        <translation>Esta cuenta está en este equipo: ahora no hay límite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace, requests a second</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks at another pace from the next sync on: %2.</source>
        <translation>%1 pregunta con otro ritmo desde la próxima sincronización: %2.</translation>
    </message>
    <message>
        <source>Setting the pace</source>
        <translation>Cambio de ritmo</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceWords</name>
    <message>
        <source>Polite</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Números propios</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Leaves most of what the provider allows to your own site, which shares it.</source>
        <translation>Deja la mayor parte de lo que permite el proveedor a su propio sitio, que lo comparte.</translation>
    </message>
    <message>
        <source>Uses all the provider allows. While a long sync runs, your own site may be asked to wait.</source>
        <translation>Usa todo lo que permite el proveedor. Durante una sincronización larga, su propio sitio puede tener que esperar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln a la vez</numerusform>
            <numerusform>%Ln a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>as many requests as are answered, %1</source>
        <comment>how many at a time</comment>
        <translation>tantas peticiones como se respondan, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests a second, how many at a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a second</source>
        <translation>
            <numerusform>%Ln petición por segundo</numerusform>
            <numerusform>%Ln peticiones por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>How long listing everything takes is known after the first sync.</source>
        <translation>Cuánto tarda en listarse todo se sabe tras la primera sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln seconds.</source>
        <translation>
            <numerusform>Listar todo tarda aproximadamente %Ln segundo.</numerusform>
            <numerusform>Listar todo tarda aproximadamente %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln minutes.</source>
        <translation>
            <numerusform>Listar todo tarda aproximadamente %Ln minuto.</numerusform>
            <numerusform>Listar todo tarda aproximadamente %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln hours.</source>
        <translation>
            <numerusform>Listar todo tarda aproximadamente %Ln hora.</numerusform>
            <numerusform>Listar todo tarda aproximadamente %Ln horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Page</name>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>This page could not be read. Nothing is lost.</source>
        <translation>No se pudo leer esta página. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>rd::views::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>rd::views::PaidSheet</name>
    <message>
        <source>Take over paid commissions</source>
        <translation>Registrar comisiones pagadas</translation>
    </message>
    <message>
        <source>Take over paid commissions: %1</source>
        <translation>Registrar comisiones pagadas: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Comprobando el archivo …</translation>
    </message>
    <message>
        <source>Lines that do not fit or have problems</source>
        <translation>Líneas que no encajan o tienen problemas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>Pagaron</translation>
    </message>
    <message>
        <source>Our reward</source>
        <translation>Nuestra recompensa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Omitir las líneas con problemas e importar el resto</translation>
    </message>
    <message>
        <source>A line that meets its reward settles it, so that it is not paid again. With another amount the reward is held until somebody decides. The others wait for their sale and are looked at again after each sync.</source>
        <translation>Una línea que encuentra su recompensa la liquida, de modo que no se paga otra vez. Con otro importe, la recompensa se retiene hasta que alguien decida. Las demás esperan su venta y se revisan de nuevo tras cada sincronización.</translation>
    </message>
    <message>
        <source>Taking over paid commissions</source>
        <translation>Registro de comisiones pagadas</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>Se leyó %Ln línea.</numerusform>
            <numerusform>Se leyeron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, known: %2.</source>
        <translation>Nuevas: %1, conocidas: %2.</translation>
    </message>
    <message>
        <source>%1 would settle their reward, %2 have another amount, %3 wait for their sale.</source>
        <translation>%1 liquidarían su recompensa, %2 tienen otro importe, %3 esperan su venta.</translation>
    </message>
    <message>
        <source>%1 settled their reward, %2 have another amount and are held, %3 wait for their sale.</source>
        <translation>%1 liquidaron su recompensa, %2 tienen otro importe y se retienen, %3 esperan su venta.</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>No se leyó, porque estas columnas no se conocen: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperPeriod</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Dinero real</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperSheet</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>Páginas creadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>Se envió %Ln página a la impresora.</numerusform>
            <numerusform>Se enviaron %Ln páginas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln página en %1.</numerusform>
            <numerusform>Se escribieron %Ln páginas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantCare</name>
    <message>
        <source>Give up %1</source>
        <translation>Renunciar a %1</translation>
    </message>
    <message>
        <source>Reason; another approver or admin reads it and decides</source>
        <translation>Motivo; otro aprobador o administrador lo lee y decide</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Asked to give up %1. It is booked when another approver or admin agrees.</source>
        <translation>Se solicitó renunciar a %1. Se contabiliza cuando otro aprobador o administrador lo acepte.</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>¿Renunciar a %1?</translation>
    </message>
    <message>
        <source>%1 that %2 owes back is written off. It is never taken off a payment any more.</source>
        <translation>Se condonan %1 que %2 debe devolver. Ya no se descuentan nunca de un pago.</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <translation>Solicitado por %1: %2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Condonar %1</translation>
    </message>
    <message>
        <source>%1 was written off.</source>
        <translation>Se condonaron %1.</translation>
    </message>
    <message>
        <source>Refuse to give up %1</source>
        <translation>Rechazar la renuncia a %1</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Motivo, se guarda con la decisión</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Refused; %1 stays owed back.</source>
        <translation>Rechazado; %1 sigue por devolver.</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantView</name>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>This participant could not be read. Nothing is lost.</source>
        <translation>No se pudo leer este participante. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers brought</source>
        <translation>
            <numerusform>%Ln cliente traído</numerusform>
            <numerusform>%Ln clientes traídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewarded payments</source>
        <translation>
            <numerusform>%Ln pago recompensado</numerusform>
            <numerusform>%Ln pagos recompensados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in test mode</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln en modo de prueba</numerusform>
            <numerusform>%Ln en modo de prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>No code of this participant is in use.</source>
        <translation>Ningún código de este participante está en uso.</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>Antes %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Search name, e-mail or code</source>
        <translation>Buscar nombre, correo o código</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Aún no participa nadie</translation>
    </message>
    <message>
        <source>Participants recommend you and earn rewards. Import them from a CSV file with an e-mail column; names and codes are optional.</source>
        <translation>Los participantes le recomiendan y ganan recompensas. Impórtelos de un archivo CSV con una columna de correo; nombres y códigos son opcionales.</translation>
    </message>
    <message>
        <source>Import participants …</source>
        <translation>Importar participantes …</translation>
    </message>
    <message>
        <source>Participants are hidden by the search or the filters above.</source>
        <translation>La búsqueda o los filtros de arriba ocultan participantes.</translation>
    </message>
    <message>
        <source>Read a CSV file of participants</source>
        <translation>Leer un archivo CSV de participantes</translation>
    </message>
    <message>
        <source>Show rewards</source>
        <translation>Mostrar recompensas</translation>
    </message>
    <message>
        <source>Go to the rewards of this participant</source>
        <translation>Ir a las recompensas de este participante</translation>
    </message>
    <message>
        <source>Show referred customers</source>
        <translation>Mostrar clientes referidos</translation>
    </message>
    <message>
        <source>Go to the customers this participant brought</source>
        <translation>Ir a los clientes que trajo este participante</translation>
    </message>
    <message>
        <source>Create codes …</source>
        <translation>Crear códigos …</translation>
    </message>
    <message>
        <source>Create promotion codes at the provider for the selected participants, or for all of a campaign</source>
        <translation>Crear códigos promocionales en el proveedor para los participantes seleccionados o para todos los de una campaña</translation>
    </message>
    <message>
        <source>Adopt existing codes …</source>
        <translation>Adoptar códigos existentes …</translation>
    </message>
    <message>
        <source>Bind promotion codes that exist at the provider to their participants</source>
        <translation>Vincular con sus participantes los códigos promocionales que existen en el proveedor</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>Extracto …</translation>
    </message>
    <message>
        <source>Make a statement of a period for the selected participants, or for everybody</source>
        <translation>Crear un extracto de un periodo para los participantes seleccionados o para todos</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Mostrar detalles junto a la tabla</translation>
    </message>
    <message>
        <source>Look at the current participant without leaving the table</source>
        <translation>Ver el participante actual sin salir de la tabla</translation>
    </message>
    <message>
        <source>Back to all participants</source>
        <translation>Volver a todos los participantes</translation>
    </message>
    <message>
        <source>Leave the page of this participant</source>
        <translation>Salir de la página de este participante</translation>
    </message>
    <message>
        <source>Adjust balance …</source>
        <translation>Ajustar saldo …</translation>
    </message>
    <message>
        <source>Owe this participant more or less, with a reason</source>
        <translation>Deber más o menos a este participante, con un motivo</translation>
    </message>
    <message>
        <source>Erase participant …</source>
        <translation>Borrar participante …</translation>
    </message>
    <message>
        <source>Forget this person for good; amounts and totals stay</source>
        <translation>Olvidar a esta persona para siempre; los importes y totales se mantienen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 exigible</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 en modo de prueba</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Exigible ahora</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Aún sin ganancias.</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Clientes traídos</translation>
    </message>
    <message>
        <source>Rewarded payments</source>
        <translation>Pagos recompensados</translation>
    </message>
    <message>
        <source>Customers in test mode</source>
        <translation>Clientes en modo de prueba</translation>
    </message>
    <message>
        <source>Rewarded test payments</source>
        <translation>Pagos de prueba recompensados</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Participa en</translation>
    </message>
    <message>
        <source>No campaign yet.</source>
        <translation>Aún sin campañas.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>How this participant is paid …</source>
        <translation>Cómo se paga a este participante …</translation>
    </message>
    <message>
        <source>On the page of a participant: where payouts go, and the tax number</source>
        <translation>En la página de un participante: adónde van los desembolsos, y el número fiscal</translation>
    </message>
    <message>
        <source>Switch a code off …</source>
        <translation>Desactivar un código …</translation>
    </message>
    <message>
        <source>On the page of a participant: end a code at the provider for good</source>
        <translation>En la página de un participante: terminar un código en el proveedor definitivamente</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Editar participante …</translation>
    </message>
    <message>
        <source>Change name, group, country and state of this participant</source>
        <translation>Cambiar nombre, grupo, país y estado de este participante</translation>
    </message>
</context>
<context>
    <name>rd::views::PassphraseSheet</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase de contraseña de %1</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Definir frase de contraseña</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>No pedir ninguna</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of this member. Several words are easier to keep than a short riddle. Nobody can tell you a forgotten one; an admin sets another.</source>
        <translation>Se pide una vez, antes de que algo cuente como decisión de este miembro. Varias palabras se recuerdan mejor que un acertijo corto. Nadie puede decirle una olvidada; un administrador define otra.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Al menos %Ln carácter.</numerusform>
            <numerusform>Al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Las dos son distintas.</translation>
    </message>
    <message>
        <source>Setting a passphrase</source>
        <translation>Definición de una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsPage</name>
    <message>
        <source>All payments</source>
        <translation>Todos los pagos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Search customer, or the beginning of an id</source>
        <translation>Buscar cliente o el comienzo de un id</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What became of this payment …</source>
        <translation>Qué resultó de este pago …</translation>
    </message>
    <message>
        <source>See what each campaign made of the payment of this row, and why</source>
        <translation>Ver qué hizo cada campaña con el pago de esta fila, y por qué</translation>
    </message>
    <message>
        <source>Show the referral</source>
        <translation>Mostrar el referido</translation>
    </message>
    <message>
        <source>Who brought this customer, and how it is known</source>
        <translation>Quién trajo a este cliente y cómo se sabe</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Aún no hay pagos</translation>
    </message>
    <message>
        <source>Paid invoices, charges and orders appear here after a sync.</source>
        <translation>Las facturas pagadas, los cargos y los pedidos aparecen aquí tras una sincronización.</translation>
    </message>
    <message>
        <source>Payments are hidden by the search or the filter above.</source>
        <translation>La búsqueda o el filtro de arriba oculta pagos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln pago</numerusform>
            <numerusform>%Ln pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer: the payment earned nothing.</source>
        <translation>No se sabe de nadie que haya traído a este cliente: el pago no generó nada.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s id</source>
        <translation>Copiar el id del pago</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copiar el id del cliente</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Traído por</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer.</source>
        <translation>No se sabe de nadie que haya traído a este cliente.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsSheet</name>
    <message>
        <source>Payments of a customer</source>
        <translation>Pagos de un cliente</translation>
    </message>
    <message>
        <source>Choose a payment to see what each campaign made of it, and why one gave nothing.</source>
        <translation>Elija un pago para ver qué hizo con él cada campaña y por qué una no dio nada.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>What became of the payment</source>
        <translation>Qué fue del pago</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking for payments …</source>
        <translation>Buscando pagos …</translation>
    </message>
    <message>
        <source>No payment of this customer is known yet. Trials, free and unpaid invoices are no payments, and earn nothing.</source>
        <translation>Aún no se conoce ningún pago de este cliente. Los periodos de prueba y las facturas gratuitas o sin pagar no son pagos y no generan nada.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, amount, id at the provider</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Computing it again …</source>
        <translation>Calculándolo de nuevo …</translation>
    </message>
    <message>
        <source>It earned here.</source>
        <translation>Aquí generó recompensa.</translation>
    </message>
    <message>
        <source>It earned nothing here.</source>
        <translation>Aquí no generó nada.</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <comment>amount or kind of a reward, participant, state</comment>
        <translation>%1 para %2: %3</translation>
    </message>
    <message>
        <source>There is no campaign that could have rewarded it.</source>
        <translation>No hay ninguna campaña que pudiera haberlo recompensado.</translation>
    </message>
    <message>
        <source>Nothing is left of what it earned here.</source>
        <translation>No queda nada de lo que generó aquí.</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutListPage</name>
    <message>
        <source>All payouts</source>
        <translation>Todos los desembolsos</translation>
    </message>
    <message>
        <source>Payouts of all batches</source>
        <translation>Desembolsos de todos los lotes</translation>
    </message>
    <message>
        <source>Search person or reference</source>
        <translation>Buscar persona o referencia</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Desembolso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Mostrar detalles junto a la tabla</translation>
    </message>
    <message>
        <source>Look at the current payout without leaving the table</source>
        <translation>Ver el desembolso actual sin salir de la tabla</translation>
    </message>
    <message>
        <source>Open the batch of this payout</source>
        <translation>Abrir el lote de este desembolso</translation>
    </message>
    <message>
        <source>All payouts of the same file</source>
        <translation>Todos los desembolsos del mismo archivo</translation>
    </message>
    <message>
        <source>No payout yet</source>
        <translation>Aún no hay desembolsos</translation>
    </message>
    <message>
        <source>The payouts of a batch appear here once it is made.</source>
        <translation>Los desembolsos de un lote aparecen aquí cuando se haya creado.</translation>
    </message>
    <message>
        <source>Payouts are hidden by the search or the filter above.</source>
        <translation>La búsqueda o el filtro de arriba ocultan desembolsos.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln desembolso</numerusform>
            <numerusform>%Ln desembolsos</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s id</source>
        <translation>Copiar el id del proveedor</translation>
    </message>
    <message>
        <source>Self-billing invoice</source>
        <translation>Autofactura</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutWords</name>
    <message>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Not paid in cash</source>
        <translation>No se paga en dinero</translation>
    </message>
    <message>
        <source>Paid through another provider</source>
        <translation>Se paga por otro proveedor</translation>
    </message>
    <message>
        <source>Belongs to the customer</source>
        <translation>Corresponde al cliente</translation>
    </message>
    <message>
        <source>The file cannot hold it</source>
        <translation>El archivo no lo admite</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>El importe difiere</translation>
    </message>
    <message>
        <source>Receiver differs</source>
        <translation>El destinatario difiere</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Se contradice</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Sigue como está</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>Pasa a pagado</translation>
    </message>
    <message>
        <source>Becomes unclaimed</source>
        <translation>Pasa a no reclamado</translation>
    </message>
    <message>
        <source>Failed: due again</source>
        <translation>Con error: exigible de nuevo</translation>
    </message>
    <message>
        <source>Came back: due again</source>
        <translation>Devuelto: exigible de nuevo</translation>
    </message>
    <message>
        <source>A person has to find out</source>
        <translation>Una persona tiene que averiguarlo</translation>
    </message>
    <message>
        <source>Bank account (SEPA)</source>
        <translation>Cuenta bancaria (SEPA)</translation>
    </message>
    <message>
        <source>Bank account (US)</source>
        <translation>Cuenta bancaria (EE. UU.)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>payouts, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln desembolso</numerusform>
            <numerusform>%Ln desembolsos</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Exported again</source>
        <translation>Exportado de nuevo</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Exportación fallida</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Exportación dudosa</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Lotes de desembolsos</translation>
    </message>
    <message>
        <source>Search number, file or person</source>
        <translation>Buscar número, archivo o persona</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>Aún no hay desembolsos</translation>
    </message>
    <message>
        <source>Approved cash rewards are paid in batches: made here, agreed to by a second person, written as a file for your payout provider, and read back when it has paid.</source>
        <translation>Las recompensas en dinero aprobadas se pagan en lotes: se crean aquí, los acepta una segunda persona, se escriben como archivo para su proveedor de desembolsos y se leen de vuelta cuando ha pagado.</translation>
    </message>
    <message>
        <source>New batch …</source>
        <translation>Nuevo lote …</translation>
    </message>
    <message>
        <source>Batches are hidden by the search or the filter above.</source>
        <translation>La búsqueda o el filtro de arriba ocultan lotes.</translation>
    </message>
    <message>
        <source>Make payout batches of the approved cash rewards</source>
        <translation>Crear lotes de desembolsos con las recompensas en dinero aprobadas</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Mostrar detalles junto a la tabla</translation>
    </message>
    <message>
        <source>Look at the current batch without leaving the table</source>
        <translation>Ver el lote actual sin salir de la tabla</translation>
    </message>
    <message>
        <source>Back to all batches</source>
        <translation>Volver a todos los lotes</translation>
    </message>
    <message>
        <source>Leave the page of this batch</source>
        <translation>Salir de la página de este lote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Aprobar …</translation>
    </message>
    <message>
        <source>A second person agrees to this batch</source>
        <translation>Una segunda persona acepta este lote</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Seal the batch and write its file for the provider</source>
        <translation>Sellar el lote y escribir su archivo para el proveedor</translation>
    </message>
    <message>
        <source>Read results …</source>
        <translation>Leer resultados …</translation>
    </message>
    <message>
        <source>Read the provider&apos;s result file back; it can also be dropped on the page</source>
        <translation>Leer el archivo de resultados del proveedor; también se puede soltar en la página</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>Comprobar un archivo …</translation>
    </message>
    <message>
        <source>Is this file, byte for byte, the one that was sealed?</source>
        <translation>¿Es este archivo, byte por byte, el que se selló?</translation>
    </message>
    <message>
        <source>Mark as paid by hand …</source>
        <translation>Marcar como pagado a mano …</translation>
    </message>
    <message>
        <source>The selected payouts were paid elsewhere, with a reference</source>
        <translation>Los desembolsos seleccionados se pagaron por otra vía, con una referencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every payout is answered: nothing more is expected</source>
        <translation>Todos los desembolsos tienen respuesta: no se espera nada más</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Descartar …</translation>
    </message>
    <message>
        <source>Nothing of this batch is paid; its rewards are free again</source>
        <translation>No se paga nada de este lote; sus recompensas quedan libres de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open batches</source>
        <translation>
            <numerusform>%Ln lote abierto</numerusform>
            <numerusform>%Ln lotes abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Abrir el lote</translation>
    </message>
    <message>
        <source>Rules of payouts …</source>
        <translation>Reglas de los desembolsos …</translation>
    </message>
    <message>
        <source>Whether a second person has to agree, from which balance on is paid, whether the suspended earn</source>
        <translation>Si debe dar su acuerdo una segunda persona, desde qué saldo se paga, si los suspendidos generan</translation>
    </message>
    <message>
        <source>Recovery kit …</source>
        <translation>Kit de recuperación …</translation>
    </message>
    <message>
        <source>Save the keys of payout details and signatures for the day this computer is lost</source>
        <translation>Guardar las claves de los datos de desembolso y de las firmas para el día en que se pierda este equipo</translation>
    </message>
    <message>
        <source>Cover sheet …</source>
        <translation>Carátula …</translation>
    </message>
    <message>
        <source>Totals, fingerprints and approvals of this batch as a PDF, with lines to sign by hand</source>
        <translation>Totales, huellas digitales y aprobaciones de este lote en PDF, con líneas para firmar a mano</translation>
    </message>
    <message>
        <source>Formats …</source>
        <translation>Formatos …</translation>
    </message>
    <message>
        <source>Reports …</source>
        <translation>Informes …</translation>
    </message>
    <message>
        <source>Summary, payouts or ledger of a period as CSV, XLSX or PDF</source>
        <translation>Resumen, desembolsos o libro mayor de un periodo en CSV, XLSX o PDF</translation>
    </message>
    <message>
        <source>What the files for providers are made of: columns, signs, limits; try them on sample rows</source>
        <translation>De qué se componen los archivos para proveedores: columnas, signos, límites; pruébelos con filas de ejemplo</translation>
    </message>
    <message>
        <source>All payouts …</source>
        <translation>Todos los desembolsos …</translation>
    </message>
    <message>
        <source>The payouts of all batches: who got what, when, and what became of it</source>
        <translation>Los desembolsos de todos los lotes: quién recibió qué, cuándo y qué fue de ello</translation>
    </message>
</context>
<context>
    <name>rd::views::PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PeopleField</name>
    <message>
        <source>Name, e-mail address or code</source>
        <translation>Nombre, correo o código</translation>
    </message>
    <message>
        <source>%1 (nobody is called so yet)</source>
        <comment>address or code</comment>
        <translation>%1 (aún nadie se llama así)</translation>
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
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>Otros días …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>against the 30 days before</source>
        <translation>frente a los 30 días anteriores</translation>
    </message>
    <message>
        <source>against the 90 days before</source>
        <translation>frente a los 90 días anteriores</translation>
    </message>
    <message>
        <source>against the 12 months before</source>
        <translation>frente a los 12 meses anteriores</translation>
    </message>
    <message>
        <source>against as many days before</source>
        <translation>frente a los mismos días anteriores</translation>
    </message>
    <message numerus="yes">
        <source>against the %Ln days before</source>
        <translation>
            <numerusform>frente al día anterior</numerusform>
            <numerusform>frente a los %Ln días anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PickField</name>
    <message>
        <source>Choose products …</source>
        <translation>Elegir productos …</translation>
    </message>
    <message>
        <source>Choose prices …</source>
        <translation>Elegir precios …</translation>
    </message>
    <message>
        <source>Choose a price …</source>
        <translation>Elegir un precio …</translation>
    </message>
    <message>
        <source>%1 (not among the synced ones)</source>
        <comment>id</comment>
        <translation>%1 (no está entre los sincronizados)</translation>
    </message>
    <message>
        <source>Choose collections …</source>
        <translation>Elegir colecciones …</translation>
    </message>
</context>
<context>
    <name>rd::views::PrintSheet</name>
    <message>
        <source>Print rows</source>
        <translation>Imprimir filas</translation>
    </message>
    <message>
        <source>The columns that are shown are printed, in their order, with what is searched for and filtered by.</source>
        <translation>Se imprimen las columnas que se muestran, en su orden, con la búsqueda y los filtros aplicados.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>La %Ln fila que coincide</numerusform>
            <numerusform>Las %Ln filas que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>La %Ln fila seleccionada</numerusform>
            <numerusform>Las %Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for paper. Narrow them by a search or a filter, or export them as a file.</source>
        <translation>Más de %1 filas son demasiadas para el papel. Acótelas con una búsqueda o un filtro, o expórtelas a un archivo.</translation>
    </message>
</context>
<context>
    <name>rd::views::ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>1: what is done, 2: count, 3: of how many</comment>
        <translation>%1 %2 de %3</translation>
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
        <translation>%1, gráfico: las flechas indican los valores</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Moneda del gráfico</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>rd::views::RatesSheet</name>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Import rates …</source>
        <translation>Importar tipos …</translation>
    </message>
    <message>
        <source>For campaigns that pay in another currency than their customers. The rate of the day of the payment counts; a stored rate is never changed, because rewards refer to it.</source>
        <translation>Para campañas que pagan en una moneda distinta de la de sus clientes. Cuenta el tipo del día del pago; un tipo guardado no se cambia nunca, porque las recompensas hacen referencia a él.</translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation>Aún no hay tipos</translation>
    </message>
    <message>
        <source>Import them from a CSV file with the columns date, from, to, rate and source, for example the reference rates of a central bank. Until then rewards in another currency wait.</source>
        <translation>Impórtelos de un archivo CSV con las columnas date, from, to, rate y source, por ejemplo los tipos de referencia de un banco central. Hasta entonces esperan las recompensas en otra moneda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates</source>
        <translation>
            <numerusform>%Ln tipo</numerusform>
            <numerusform>%Ln tipos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecordsPage</name>
    <message>
        <source>Records of the books</source>
        <translation>Registros de los libros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Search person, details or member</source>
        <translation>Buscar persona, detalles o miembro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Each change of the books is written here, one after the other.</source>
        <translation>Cada cambio de los libros se anota aquí, uno tras otro.</translation>
    </message>
    <message>
        <source>Records are hidden by the search or the filter above.</source>
        <translation>La búsqueda o el filtro de arriba oculta registros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each bound to the one before by its hash</source>
        <translation>
            <numerusform>%Ln registro, enlazado con el anterior por su hash</numerusform>
            <numerusform>%Ln registros, cada uno enlazado con el anterior por su hash</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>En la cadena</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Copy the hash of the record</source>
        <translation>Copiar el hash del registro</translation>
    </message>
    <message>
        <source>A record is never changed or removed; “verify” in the terminal checks the whole chain.</source>
        <translation>Un registro nunca se cambia ni se elimina; “verify” en la terminal comprueba toda la cadena.</translation>
    </message>
    <message>
        <source>Show the reward</source>
        <translation>Mostrar la recompensa</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir el participante</translation>
    </message>
</context>
<context>
    <name>rd::views::RecoverySheet</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>Save a kit …</source>
        <translation>Guardar un kit …</translation>
    </message>
    <message>
        <source>Bring keys back …</source>
        <translation>Recuperar claves …</translation>
    </message>
    <message>
        <source>Payout details are encrypted, and decisions are signed, with keys that lie in this computer&apos;s keychain and nowhere else; a backup does not hold them. A kit is one file with these keys, opened by a passphrase. Keep it away from this computer, and the passphrase away from it.</source>
        <translation>Los datos de desembolso se cifran y las decisiones se firman con claves que están en el llavero de este equipo y en ningún otro lugar; una copia de seguridad no las contiene. Un kit es un archivo con estas claves que se abre con una frase de contraseña. Guárdelo lejos de este equipo, y la frase de contraseña lejos del kit.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Al menos %Ln carácter.</numerusform>
            <numerusform>Al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more to save a kit.</source>
        <translation>Escríbala otra vez para guardar un kit.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Las dos son distintas.</translation>
    </message>
    <message>
        <source>Save a recovery kit</source>
        <translation>Guardar un kit de recuperación</translation>
    </message>
    <message>
        <source>Open a recovery kit</source>
        <translation>Abrir un kit de recuperación</translation>
    </message>
    <message>
        <source>Recovery kits (*.kit);;All files (*)</source>
        <translation>Kits de recuperación (*.kit);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The recovery kit was saved as %1.</source>
        <translation>El kit de recuperación se guardó como %1.</translation>
    </message>
    <message>
        <source>The keys of the kit are in this computer&apos;s keychain.</source>
        <translation>Las claves del kit están en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Keys: %1.</source>
        <translation>Claves: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Ya presentes: %1.</translation>
    </message>
    <message>
        <source>Left out, since the books have another key by now: %1.</source>
        <translation>Omitidas, porque los libros tienen ya otra clave: %1.</translation>
    </message>
    <message>
        <source>Encrypting the keys and saving the kit …</source>
        <translation>Cifrando las claves y guardando el kit …</translation>
    </message>
    <message>
        <source>Saving a recovery kit</source>
        <translation>Guardado de un kit de recuperación</translation>
    </message>
    <message>
        <source>Opening the kit and bringing its keys back …</source>
        <translation>Abriendo el kit y recuperando sus claves …</translation>
    </message>
    <message>
        <source>Bringing keys back</source>
        <translation>Recuperación de claves</translation>
    </message>
    <message>
        <source>Not in the kit, and not in this keychain: %1.</source>
        <translation>No están en el kit ni en este llavero: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralFacts</name>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, on which object</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Copy the id of the object that says so</source>
        <translation>Copiar el id del objeto que lo dice</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>Copy the id of the promotion code</source>
        <translation>Copiar el id del código promocional</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>the first payment</source>
        <translation>el primer pago</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>No payment counts yet.</source>
        <translation>Aún no cuenta ningún pago.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln pago</numerusform>
            <numerusform>%Ln pagos</numerusform>
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
        <translation>%1, %2, de los que se devolvieron %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an account at the provider, known by the e-mail address.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%Ln de ellos sin cuenta en el proveedor, reconocido por el correo.</numerusform>
            <numerusform>%Ln de ellos sin cuenta en el proveedor, reconocidos por el correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Copy the id of the subscription</source>
        <translation>Copiar el id de la suscripción</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, payments</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>status, payments, date</comment>
        <translation>%1 · %2 · desde el %3</translation>
    </message>
    <message>
        <source>Accounts at the provider</source>
        <translation>Cuentas en el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are the same person here: they had the same e-mail address.</source>
        <translation>
            <numerusform>%Ln cuenta es la misma persona aquí: tenía el mismo correo.</numerusform>
            <numerusform>%Ln cuentas son la misma persona aquí: tenían el mismo correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copiar el id del cliente</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>eliminado allí</translation>
    </message>
    <message>
        <source>The address has changed since; the bond stays.</source>
        <translation>La dirección ha cambiado desde entonces; el vínculo se mantiene.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <comment>first day, last day, participant, evidence</comment>
        <translation>Del %1 al %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: assigned to %2 by %3: %4</source>
        <comment>date, participant, author, reason</comment>
        <translation>%1: asignado a %2 por %3: %4</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralWay</name>
    <message>
        <source>%1 of those referred</source>
        <translation>%1 de los referidos</translation>
    </message>
    <message>
        <source>%1 of those who bought</source>
        <translation>%1 de los que compraron</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Clientes referidos</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Compraron</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Volvieron a comprar</translation>
    </message>
    <message>
        <source>Led to a reward given out</source>
        <translation>Con recompensa emitida</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Clientes referidos</translation>
    </message>
    <message>
        <source>Search customer, participant or evidence</source>
        <translation>Buscar cliente, participante o evidencia</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referido</translation>
    </message>
    <message>
        <source>No customer was referred yet</source>
        <translation>Aún no hay clientes referidos</translation>
    </message>
    <message>
        <source>A customer appears here once a code, a link or a list connects them with a participant. A sync looks for that in every payment.</source>
        <translation>Aquí aparece un cliente cuando un código, un enlace o una lista lo relaciona con un participante. La sincronización lo busca en cada pago.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Referrals are hidden by the search or the filters above.</source>
        <translation>La búsqueda o los filtros de arriba ocultan referidos.</translation>
    </message>
    <message>
        <source>Assign a customer …</source>
        <translation>Asignar un cliente …</translation>
    </message>
    <message>
        <source>Say by hand who brought a customer</source>
        <translation>Indicar a mano quién trajo a un cliente</translation>
    </message>
    <message>
        <source>Import referrals …</source>
        <translation>Importar referidos …</translation>
    </message>
    <message>
        <source>Read a CSV file of customers and who brought them</source>
        <translation>Leer un archivo CSV de clientes y de quién los trajo</translation>
    </message>
    <message>
        <source>Show the participant&apos;s rewards</source>
        <translation>Mostrar las recompensas del participante</translation>
    </message>
    <message>
        <source>Go to the rewards of the participant of this row</source>
        <translation>Ir a las recompensas del participante de esta fila</translation>
    </message>
    <message>
        <source>Payments, and why …</source>
        <translation>Pagos y por qué …</translation>
    </message>
    <message>
        <source>Choose a payment of this customer and see what each campaign made of it</source>
        <translation>Elegir un pago de este cliente y ver qué hizo con él cada campaña</translation>
    </message>
    <message>
        <source>Erase customer …</source>
        <translation>Borrar cliente …</translation>
    </message>
    <message>
        <source>Forget this customer for good; amounts and totals stay</source>
        <translation>Olvidar a este cliente para siempre; los importes y totales se mantienen</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir el participante</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Ir a la página del participante de esta fila</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Todas las evidencias</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Link references</source>
        <translation>Referencias de enlaces</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Listas importadas</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Asignado a mano</translation>
    </message>
    <message>
        <source>Moved to another participant</source>
        <translation>Pasado a otro participante</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: referred customers, 2: of them paying</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln cliente referido</numerusform>
            <numerusform>%Ln clientes referidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have paid</source>
        <translation>
            <numerusform>%Ln ha pagado</numerusform>
            <numerusform>%Ln han pagado</numerusform>
        </translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>Ha pagado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Traspasado</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copiar el id del cliente</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Traído por</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Not right? Assign the customer by hand; that comes before every other evidence.</source>
        <translation>¿No es correcto? Asigne el cliente a mano; eso prevalece sobre cualquier otra evidencia.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>The customer was assigned and the rewards computed again.</source>
        <translation>Se asignó el cliente y se recalcularon las recompensas.</translation>
    </message>
    <message>
        <source>All payments …</source>
        <translation>Todos los pagos …</translation>
    </message>
    <message>
        <source>Every payment the books know, of referred customers and of others</source>
        <translation>Todos los pagos que conocen los libros, de clientes referidos y de otros</translation>
    </message>
</context>
<context>
    <name>rd::views::ReportSheet</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Guardar informe …</translation>
    </message>
    <message>
        <source>One table over everybody. Statements for each participant are on the page of participants.</source>
        <translation>Una sola tabla con todos. Los extractos de cada participante están en la página de participantes.</translation>
    </message>
    <message>
        <source>Summary: what each participant earned and was given</source>
        <translation>Resumen: lo que cada participante ganó y recibió</translation>
    </message>
    <message>
        <source>Payouts: the lines of all batches</source>
        <translation>Desembolsos: las líneas de todos los lotes</translation>
    </message>
    <message>
        <source>Ledger: every record of the books</source>
        <translation>Libro mayor: cada registro de los libros</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, para cualquier programa</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Informes (*.%1)</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Escritura de un informe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
</context>
<context>
    <name>rd::views::RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Elegir la copia …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Open these books</source>
        <translation>Abrir estos libros</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A backup comes back into a folder of its own, checked as “Verify the books” does; the books that are open stay as they are. To replace books, use referral-desk restore while no window has them open.</source>
        <translation>Una copia de seguridad se recupera en una carpeta propia, comprobada como con “Verificar los libros”; los libros abiertos quedan como están. Para sustituir libros, use referral-desk restore mientras ninguna ventana los tenga abiertos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Qué se recuperó</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite)</source>
        <translation>Copias de seguridad (*.backup *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Revisión de la copia de seguridad</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>Restaurar en esta carpeta</translation>
    </message>
    <message>
        <source>The backup is encrypted: its passphrase opens it.</source>
        <translation>La copia de seguridad está cifrada: se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The backup needs no passphrase.</source>
        <translation>La copia de seguridad no necesita frase de contraseña.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauración de una copia de seguridad</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Leyendo la copia de seguridad …</translation>
    </message>
    <message>
        <source>The books of %1 are back, whole and checked: %2 records.</source>
        <translation>Se recuperaron los libros del %1, completos y comprobados: %2 registros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who were erased since were erased again.</source>
        <translation>
            <numerusform>%Ln persona borrada desde entonces se borró de nuevo.</numerusform>
            <numerusform>%Ln personas borradas desde entonces se borraron de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are an older copy of the books in this window: nothing can be changed in them until an admin confirms there that they were brought back on purpose. Never pay from both.</source>
        <translation>Son una copia anterior de los libros de esta ventana: no se puede cambiar nada en ellos hasta que un administrador confirme allí que se recuperaron a propósito. No pague nunca desde ambos.</translation>
    </message>
    <message>
        <source>They do not know what was given since: run a sync first, and confirm what is paid in cash.</source>
        <translation>No contienen lo que se dio desde entonces: primero sincronice, y confirme lo que se paga en dinero.</translation>
    </message>
</context>
<context>
    <name>rd::views::ResultSheet</name>
    <message>
        <source>Our reference</source>
        <translation>Nuestra referencia</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>Motivo de un fallo</translation>
    </message>
    <message>
        <source>Id of the payment there</source>
        <translation>Id del pago allí</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Fecha u hora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our state, the provider&apos;s own word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs your agreement: %1</source>
        <translation>Requiere su conformidad: %1</translation>
    </message>
    <message>
        <source>Results of batch %1: %2</source>
        <comment>1: number, 2: file</comment>
        <translation>Resultados del lote %1: %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Comparing the file with the batch …</source>
        <translation>Comparando el archivo con el lote …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Rows of the file beside the batch</source>
        <translation>Filas del archivo junto al lote</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Payout to</source>
        <translation>Desembolso a</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>En el lote</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>El archivo dice</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Agree to the selected rows</source>
        <translation>Aceptar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it. A row that does not fit is never guessed; reading the same file twice changes nothing.</source>
        <translation>No se cambia nada antes de aplicarlo. Una fila que no encaja nunca se adivina; leer el mismo archivo dos veces no cambia nada.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Qué dice el archivo</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>The file could not be compared; nothing was changed.</source>
        <translation>No se pudo comparar el archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Which column is which is not known for this file. Our reference tells best which payout a row is about.</source>
        <translation>No se sabe qué columna es cuál en este archivo. Nuestra referencia es lo que mejor indica de qué desembolso trata una fila.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>Nothing can be compared before the columns are known.</source>
        <translation>No se puede comparar nada hasta conocer las columnas.</translation>
    </message>
    <message>
        <source>This very file was applied before: it changes nothing.</source>
        <translation>Este mismo archivo ya se aplicó: no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts would change.</source>
        <translation>
            <numerusform>Cambiaría %Ln desembolso.</numerusform>
            <numerusform>Cambiarían %Ln desembolsos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>Pagado: %1.</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>Vuelve: %1.</translation>
    </message>
    <message>
        <source>Applying results</source>
        <translation>Aplicación de resultados</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Aplicando …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were changed.</source>
        <translation>
            <numerusform>Se cambió %Ln desembolso.</numerusform>
            <numerusform>Se cambiaron %Ln desembolsos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of batch %1 were applied. %2</source>
        <comment>number, what changed</comment>
        <translation>Se aplicaron los resultados del lote %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Aplicar %Ln cambio</numerusform>
            <numerusform>Aplicar %Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardCommands</name>
    <message>
        <source>Give in the shop: discount code …</source>
        <translation>Dar en la tienda: código de descuento …</translation>
    </message>
    <message>
        <source>Preview, confirm and make a discount code for each receiver alone</source>
        <translation>Previsualizar, confirmar y crear un código de descuento solo para cada destinatario</translation>
    </message>
    <message>
        <source>Give in the shop: gift card …</source>
        <translation>Dar en la tienda: tarjeta de regalo …</translation>
    </message>
    <message>
        <source>Preview, confirm and give gift cards, which Shopify sends to the receivers</source>
        <translation>Previsualizar, confirmar y dar tarjetas de regalo, que Shopify envía a los destinatarios</translation>
    </message>
    <message>
        <source>Give in the shop: store credit …</source>
        <translation>Dar en la tienda: crédito en tienda …</translation>
    </message>
    <message>
        <source>Preview, confirm and give the selected rewards as store credit</source>
        <translation>Previsualizar, confirmar y dar las recompensas seleccionadas como crédito en tienda</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Accept the selected rewards for payment</source>
        <translation>Aceptar las recompensas seleccionadas para su pago</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Rechazar …</translation>
    </message>
    <message>
        <source>Decide against the selected rewards, with a reason</source>
        <translation>Decidir en contra de las recompensas seleccionadas, con un motivo</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Retener …</translation>
    </message>
    <message>
        <source>Put the selected rewards aside for review, with a reason</source>
        <translation>Apartar las recompensas seleccionadas para su revisión, con un motivo</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>End the hold of the selected rewards</source>
        <translation>Terminar la retención de las recompensas seleccionadas</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirar aprobación</translation>
    </message>
    <message>
        <source>Take the approval of the selected rewards back</source>
        <translation>Retirar la aprobación de las recompensas seleccionadas</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Reabrir …</translation>
    </message>
    <message>
        <source>Take a rejection back, with a reason</source>
        <translation>Deshacer un rechazo, con un motivo</translation>
    </message>
    <message>
        <source>Accept change …</source>
        <translation>Aceptar cambio …</translation>
    </message>
    <message>
        <source>Book the proposed change of the selected rewards, with a reason</source>
        <translation>Contabilizar el cambio propuesto de las recompensas seleccionadas, con un motivo</translation>
    </message>
    <message>
        <source>Dismiss change …</source>
        <translation>Descartar cambio …</translation>
    </message>
    <message>
        <source>Leave the selected rewards as they were given, with a reason</source>
        <translation>Dejar las recompensas seleccionadas como se dieron, con un motivo</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Aún no se dio …</translation>
    </message>
    <message>
        <source>After a restore: confirm that the selected rewards were not given before</source>
        <translation>Tras una restauración: confirmar que las recompensas seleccionadas no se dieron antes</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>¿Por qué es exigible?</translation>
    </message>
    <message>
        <source>Show how the reward came about</source>
        <translation>Mostrar cómo surgió la recompensa</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Terminar como dudoso …</translation>
    </message>
    <message>
        <source>Stop waiting for an outcome that cannot be found out; the reward is due again</source>
        <translation>Dejar de esperar un resultado que no se puede averiguar; la recompensa vuelve a ser exigible</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Enviar de nuevo …</translation>
    </message>
    <message>
        <source>Look for the reward once more and, if it is not there, send it as a new request</source>
        <translation>Buscar la recompensa una vez más y, si no está, enviarla como una petición nueva</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: coupon for the next invoice …</source>
        <translation>Enviar con Stripe: cupón para la próxima factura …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected coupon rewards</source>
        <translation>Previsualizar, confirmar y emitir las recompensas de cupón seleccionadas</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: account credit …</source>
        <translation>Enviar con Stripe: crédito en cuenta …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected rewards as account credit</source>
        <translation>Previsualizar, confirmar y emitir las recompensas seleccionadas como crédito en cuenta</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: another subscription price …</source>
        <translation>Enviar con Stripe: otro precio de suscripción …</translation>
    </message>
    <message>
        <source>Preview, confirm and switch the price of the customers&apos; subscriptions from their next invoice on</source>
        <translation>Previsualizar, confirmar y cambiar el precio de las suscripciones de los clientes desde su próxima factura</translation>
    </message>
    <message>
        <source>Pay by PayPal …</source>
        <translation>Pagar por PayPal …</translation>
    </message>
    <message>
        <source>Send by Tremendous …</source>
        <translation>Enviar por Tremendous …</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Seleccionar todo en esta lista</translation>
    </message>
    <message>
        <source>Select every reward of the list shown</source>
        <translation>Seleccionar todas las recompensas de la lista mostrada</translation>
    </message>
    <message>
        <source>Next reward</source>
        <translation>Recompensa siguiente</translation>
    </message>
    <message>
        <source>Go to the next row</source>
        <translation>Ir a la fila siguiente</translation>
    </message>
    <message>
        <source>Previous reward</source>
        <translation>Recompensa anterior</translation>
    </message>
    <message>
        <source>Go to the row before</source>
        <translation>Ir a la fila anterior</translation>
    </message>
    <message>
        <source>Issue reward</source>
        <translation>Emitir recompensa</translation>
    </message>
    <message>
        <source>Pay by Wise …</source>
        <translation>Pagar por Wise …</translation>
    </message>
    <message>
        <source>Preview, confirm and put the selected rewards into a batch at Wise</source>
        <translation>Previsualizar, confirmar y poner las recompensas seleccionadas en un lote en Wise</translation>
    </message>
    <message>
        <source>Pay by RazorpayX …</source>
        <translation>Pagar por RazorpayX …</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to accounts and UPI addresses in India</source>
        <translation>Previsualizar, confirmar y pagar las recompensas seleccionadas a cuentas y direcciones UPI de la India</translation>
    </message>
    <message>
        <source>Pay by Cashfree …</source>
        <translation>Pagar por Cashfree …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Registrar como pagado a mano …</translation>
    </message>
    <message>
        <source>Say that the selected approved rewards were paid or given outside every provider, with a reference</source>
        <translation>Indicar que las recompensas aprobadas seleccionadas se pagaron o dieron fuera de todo proveedor, con una referencia</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to each participant&apos;s payout method at PayPal, or else to the e-mail address</source>
        <translation>Previsualizar, confirmar y pagar las recompensas seleccionadas al método de desembolso de cada participante en PayPal o, si no lo hay, a su correo</translation>
    </message>
    <message>
        <source>Preview, confirm and send the selected rewards to each participant&apos;s payout method at Tremendous, or else to the e-mail address</source>
        <translation>Previsualizar, confirmar y enviar las recompensas seleccionadas al método de desembolso de cada participante en Tremendous o, si no lo hay, a su correo</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardDecisions</name>
    <message numerus="yes">
        <source>%Ln rewards approved.</source>
        <translation>
            <numerusform>%Ln recompensa aprobada.</numerusform>
            <numerusform>%Ln recompensas aprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals withdrawn.</source>
        <translation>
            <numerusform>%Ln aprobación retirada.</numerusform>
            <numerusform>%Ln aprobaciones retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards rejected.</source>
        <translation>
            <numerusform>%Ln recompensa rechazada.</numerusform>
            <numerusform>%Ln recompensas rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards reopened.</source>
        <translation>
            <numerusform>%Ln recompensa reabierta.</numerusform>
            <numerusform>%Ln recompensas reabiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held.</source>
        <translation>
            <numerusform>%Ln recompensa retenida.</numerusform>
            <numerusform>%Ln recompensas retenidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds ended.</source>
        <translation>
            <numerusform>%Ln retención terminada.</numerusform>
            <numerusform>%Ln retenciones terminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes booked.</source>
        <translation>
            <numerusform>%Ln cambio propuesto contabilizado.</numerusform>
            <numerusform>%Ln cambios propuestos contabilizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes dismissed.</source>
        <translation>
            <numerusform>%Ln cambio propuesto descartado.</numerusform>
            <numerusform>%Ln cambios propuestos descartados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards confirmed as not given yet.</source>
        <translation>
            <numerusform>%Ln recompensa confirmada como aún no dada.</numerusform>
            <numerusform>%Ln recompensas confirmadas como aún no dadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Motivo, se guarda con la decisión</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln rewards</source>
        <translation>
            <numerusform>Rechazar %Ln recompensa</numerusform>
            <numerusform>Rechazar %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln rewards</source>
        <translation>
            <numerusform>Retener %Ln recompensa</numerusform>
            <numerusform>Retener %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln rewards</source>
        <translation>
            <numerusform>Reabrir %Ln recompensa</numerusform>
            <numerusform>Reabrir %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message numerus="yes">
        <source>Accept the change of %Ln rewards</source>
        <translation>
            <numerusform>Aceptar el cambio de %Ln recompensa</numerusform>
            <numerusform>Aceptar el cambio de %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>Aceptar cambio</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss the change of %Ln rewards</source>
        <translation>
            <numerusform>Descartar el cambio de %Ln recompensa</numerusform>
            <numerusform>Descartar el cambio de %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss change</source>
        <translation>Descartar cambio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were not given before the restore</source>
        <translation>
            <numerusform>%Ln recompensa no se dio antes de la restauración</numerusform>
            <numerusform>%Ln recompensas no se dieron antes de la restauración</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>¿Enviar de nuevo?</translation>
    </message>
    <message>
        <source>%1 for %2 goes out as a new request if it is not found now.</source>
        <translation>%1 para %2 sale como una petición nueva si ahora no se encuentra.</translation>
    </message>
    <message>
        <source>It is looked for at the provider once more first. If the provider has given it without showing it, the customer gets it twice.</source>
        <translation>Antes se busca una vez más en el proveedor. Si el proveedor la ha dado sin mostrarla, el cliente la recibe dos veces.</translation>
    </message>
    <message>
        <source>Look again, then send</source>
        <translation>Buscar de nuevo y enviar</translation>
    </message>
    <message>
        <source>End it as uncertain?</source>
        <translation>¿Terminar como dudoso?</translation>
    </message>
    <message>
        <source>The customer may already have %1 for %2. Nobody knows.</source>
        <translation>Puede que el cliente ya tenga %1 por %2. Nadie lo sabe.</translation>
    </message>
    <message>
        <source>The reward is due again. Whoever approves and issues it then may give it a second time: look at the customer at the provider first.</source>
        <translation>La recompensa vuelve a ser exigible. Quien la apruebe y emita entonces puede darla por segunda vez: consulte antes al cliente en el proveedor.</translation>
    </message>
    <message>
        <source>End as uncertain</source>
        <translation>Terminar como dudoso</translation>
    </message>
    <message>
        <source>The suspicion is unfounded</source>
        <translation>La sospecha es infundada</translation>
    </message>
    <message>
        <source>The suspicion is true: reject what it holds</source>
        <translation>La sospecha es cierta: rechazar lo que retiene</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>Levantar la alerta</translation>
    </message>
    <message numerus="yes">
        <source>Flag cleared for %Ln rewards.</source>
        <translation>
            <numerusform>Alerta levantada para %Ln recompensa.</numerusform>
            <numerusform>Alerta levantada para %Ln recompensas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: %1</source>
        <translation>
            <numerusform>%Ln se dejó como está: %1</numerusform>
            <numerusform>%Ln se dejaron como están: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>this reward</source>
        <translation>esta recompensa</translation>
    </message>
    <message>
        <source>Send an uncertain reward again</source>
        <translation>Enviar de nuevo una recompensa dudosa</translation>
    </message>
    <message>
        <source>End an uncertain reward</source>
        <translation>Terminar una recompensa dudosa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The reward is due again.</source>
        <translation>La recompensa vuelve a ser exigible.</translation>
    </message>
    <message>
        <source>Before you issue it, look at the provider whether the customer already has it.</source>
        <translation>Antes de emitirla, compruebe en el proveedor si el cliente ya la tiene.</translation>
    </message>
    <message>
        <source>Sending a reward again</source>
        <translation>Nuevo envío de una recompensa</translation>
    </message>
    <message>
        <source>The reward was given.</source>
        <translation>La recompensa se dio.</translation>
    </message>
    <message>
        <source>It is still uncertain.</source>
        <translation>Sigue siendo dudoso.</translation>
    </message>
    <message>
        <source>It was not given.</source>
        <translation>No se dio.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was decided</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing was decided that can be taken back</source>
        <translation>No se ha decidido nada que se pueda deshacer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was decided</comment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your e-mail address is not known here, so nobody can tell whether a reward is your own. An admin sets it under “File, Who decides”.</source>
        <translation>Aquí no se conoce su dirección de correo, así que nadie puede saber si una recompensa es suya. Un administrador la define en “Archivo, Quién decide”.</translation>
    </message>
    <message>
        <source>The payout is as it was known</source>
        <translation>El desembolso está como constaba</translation>
    </message>
    <message>
        <source>The payout has failed: it is due again</source>
        <translation>El desembolso falló: vuelve a ser exigible</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Descartar el aviso</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>Falló</translation>
    </message>
    <message numerus="yes">
        <source>The payout has failed: %Ln rewards are due again.</source>
        <translation>
            <numerusform>El desembolso falló: %Ln recompensa vuelve a ser exigible.</numerusform>
            <numerusform>El desembolso falló: %Ln recompensas vuelven a ser exigibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardForm</name>
    <message>
        <source>Nothing</source>
        <comment>no reward</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nuevo precio</translation>
    </message>
    <message>
        <source>The subscription of the person moves to it.</source>
        <translation>La suscripción de la persona pasa a este.</translation>
    </message>
    <message>
        <source>What the person gets</source>
        <translation>Qué recibe la persona</translation>
    </message>
    <message>
        <source>As it shall be read, for example “100 points” or “a mug”.</source>
        <translation>Tal como debe leerse, por ejemplo “100 puntos” o “una taza”.</translation>
    </message>
    <message>
        <source>Fixed amount, once for each referral</source>
        <translation>Importe fijo, una vez por cada referido</translation>
    </message>
    <message>
        <source>Leave it empty for what the rules compute from each payment.</source>
        <translation>Déjelo vacío para lo que las reglas calculen de cada pago.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>A share of the price</source>
        <translation>Un porcentaje del precio</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Un importe fijo</translation>
    </message>
    <message>
        <source>How the discount is given</source>
        <translation>Cómo se da el descuento</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Importe del descuento</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Porcentaje de descuento</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Durante cuántos meses</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Cuántas veces se puede usar</translation>
    </message>
    <message>
        <source>times</source>
        <comment>behind a number</comment>
        <translation>veces</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>How long it can be used</source>
        <translation>Cuánto tiempo se puede usar</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardLists</name>
    <message>
        <source>Due</source>
        <translation>Exigible</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>Not rewarded</source>
        <translation>No recompensado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada exigible</translation>
    </message>
    <message>
        <source>Rewards appear here when their hold period is over and nothing stands in the way.</source>
        <translation>Las recompensas aparecen aquí cuando acaba su plazo de espera y nada lo impide.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>No hay nada que revisar</translation>
    </message>
    <message>
        <source>Rewards wait here when something about them looks odd, such as a dispute or a self-referral.</source>
        <translation>Las recompensas esperan aquí cuando algo en ellas parece extraño, como una disputa o que alguien se refiera a sí mismo.</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>No hay nada próximo</translation>
    </message>
    <message>
        <source>Rewards wait here while their hold period is running.</source>
        <translation>Las recompensas esperan aquí mientras corre su plazo de espera.</translation>
    </message>
    <message>
        <source>Nothing is uncertain</source>
        <translation>No hay nada dudoso</translation>
    </message>
    <message>
        <source>A reward waits here when the provider&apos;s answer got lost, until it is known what happened.</source>
        <translation>Una recompensa espera aquí cuando se perdió la respuesta del proveedor, hasta saber qué ocurrió.</translation>
    </message>
    <message>
        <source>Everybody could be rewarded</source>
        <translation>Se pudo recompensar a todos</translation>
    </message>
    <message>
        <source>Rewards that could not be issued appear here, with the reason and a way out.</source>
        <translation>Aquí aparecen las recompensas que no se pudieron emitir, con el motivo y una salida.</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Aún no se ha emitido nada</translation>
    </message>
    <message>
        <source>Rewards move here once the provider has confirmed them.</source>
        <translation>Las recompensas pasan aquí cuando el proveedor las ha confirmado.</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nada rechazado</translation>
    </message>
    <message>
        <source>Rewards that a person rejected, or that a refund made void, appear here.</source>
        <translation>Aquí aparecen las recompensas que rechazó una persona o que un reembolso anuló.</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Aún no hay recompensas</translation>
    </message>
    <message>
        <source>Rewards appear once customers pay who were brought by a participant of a campaign.</source>
        <translation>Las recompensas aparecen cuando pagan clientes que trajo un participante de una campaña.</translation>
    </message>
    <message>
        <source>test money: %1</source>
        <translation>dinero de prueba: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln sin importe</numerusform>
            <numerusform>%Ln sin importe</numerusform>
        </translation>
    </message>
    <message>
        <source>It is carried until the participant&apos;s balance in this currency reaches the campaign&apos;s threshold.</source>
        <translation>Se traslada hasta que el saldo del participante en esta moneda alcance el umbral de la campaña.</translation>
    </message>
    <message>
        <source>Refunds after earlier payouts are being recovered from new rewards first.</source>
        <translation>Los reembolsos posteriores a desembolsos se recuperan primero de las nuevas recompensas.</translation>
    </message>
    <message>
        <source>Wait for the safety period after a change of the payout method to pass.</source>
        <translation>Espere a que pase el plazo de seguridad tras el cambio del método de desembolso.</translation>
    </message>
    <message>
        <source>Choose another way to reward for this currency.</source>
        <translation>Elija otra forma de recompensar para esta moneda.</translation>
    </message>
    <message>
        <source>Ask the participant for the tax form.</source>
        <translation>Pida al participante el formulario fiscal.</translation>
    </message>
    <message>
        <source>The provider knows no customer with this e-mail. Correct the participant&apos;s e-mail, then sync.</source>
        <translation>El proveedor no conoce ningún cliente con este correo. Corrija el correo del participante y sincronice.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail at the provider is another one now. Check who it is before you go on.</source>
        <translation>El correo del cliente en el proveedor es ahora otro. Compruebe quién es antes de continuar.</translation>
    </message>
    <message>
        <source>An unused discount is never overwritten. Wait until it is used, or reward with account credit instead.</source>
        <translation>Un descuento sin usar nunca se sobrescribe. Espere hasta que se use o recompense con crédito en cuenta.</translation>
    </message>
    <message>
        <source>The customer is billed in another currency, so this would have no effect.</source>
        <translation>Al cliente se le factura en otra moneda, así que esto no tendría efecto.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Inténtelo de nuevo cuando haya conexión.</translation>
    </message>
    <message>
        <source>Several customers have this e-mail. Merge them at the provider, or choose another way.</source>
        <translation>Varios clientes tienen este correo. Combínelos en el proveedor o elija otra vía.</translation>
    </message>
    <message>
        <source>The customer has several subscriptions. Issue this reward alone and choose one.</source>
        <translation>El cliente tiene varias suscripciones. Emita esta recompensa por separado y elija una.</translation>
    </message>
    <message>
        <source>The first sync has not finished, so amounts may still change. Let it finish first.</source>
        <translation>La primera sincronización no ha terminado, así que los importes aún pueden cambiar. Deje que termine primero.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Apruébela primero.</translation>
    </message>
    <message>
        <source>The provider refused. The reason stands beside it.</source>
        <translation>El proveedor la rechazó. El motivo figura al lado.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>It is being checked at the provider. Nothing is sent again before that is known.</source>
        <translation>Se está comprobando en el proveedor. No se envía nada de nuevo hasta saberlo.</translation>
    </message>
    <message>
        <source>The campaign lets it wait until the referrer&apos;s reward for the same purchase is due.</source>
        <translation>La campaña la hace esperar hasta que sea exigible la recompensa del referidor por la misma compra.</translation>
    </message>
    <message>
        <source>It was issued before; nobody gets a reward twice.</source>
        <translation>Ya se emitió antes; nadie recibe una recompensa dos veces.</translation>
    </message>
    <message>
        <source>These books came back from a backup, and it may have been given before. Coupons and credit are looked up when you issue them; what is paid by hand you confirm after looking.</source>
        <translation>Estos libros proceden de una copia de seguridad, y puede que ya se haya dado. Los cupones y créditos se comprueban al emitirlos; lo que se paga a mano lo confirma usted tras comprobarlo.</translation>
    </message>
    <message>
        <source>Ask the participant how to pay them, and enter it on their page under “Payout method”.</source>
        <translation>Pregunte al participante cómo pagarle e introdúzcalo en su página, en “Método de desembolso”.</translation>
    </message>
    <message>
        <source>Make the participant active again to go on: “Edit participant” on their page.</source>
        <translation>Para continuar, vuelva a activar al participante: “Editar participante” en su página.</translation>
    </message>
    <message>
        <source>The exchange rate of that day is not known yet. Enter it under “Campaigns, Exchange rates”.</source>
        <translation>Aún no se conoce el tipo de cambio de ese día. Introdúzcalo en “Campañas, Tipos de cambio”.</translation>
    </message>
    <message>
        <source>Its limit stands beside it. Fill up the balance there, issue fewer at once, or choose another way.</source>
        <translation>Su límite figura al lado. Recargue allí el saldo, emita menos de una vez o elija otra vía.</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Search participant, e-mail, customer or id</source>
        <translation>Buscar participante, correo, cliente o id</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>¿Por qué es exigible?</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Traer lo nuevo de todas las conexiones</translation>
    </message>
    <message>
        <source>Lists of rewards</source>
        <translation>Listas de recompensas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Take over paid commissions …</source>
        <translation>Registrar comisiones pagadas …</translation>
    </message>
    <message>
        <source>Read what another system has already paid, so that nothing is paid twice</source>
        <translation>Leer lo que otro sistema ya ha pagado, para que nada se pague dos veces</translation>
    </message>
    <message>
        <source>Compare with another system …</source>
        <translation>Comparar con otro sistema …</translation>
    </message>
    <message>
        <source>Their commissions beside ours, line by line; changes nothing</source>
        <translation>Sus comisiones junto a las nuestras, línea por línea; no cambia nada</translation>
    </message>
    <message>
        <source>Import sales …</source>
        <translation>Importar ventas …</translation>
    </message>
    <message>
        <source>Enter sales that no provider reports, from a CSV file</source>
        <translation>Introducir ventas que ningún proveedor comunica, desde un archivo CSV</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir el participante</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Ir a la página del participante de esta fila</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Pagar en un lote …</translation>
    </message>
    <message>
        <source>Make payout batches of the selected approved cash rewards, or of all of them</source>
        <translation>Crear lotes de desembolsos con las recompensas en dinero aprobadas seleccionadas, o con todas</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Todas las monedas</translation>
    </message>
    <message>
        <source>Rewards of this list are hidden by the search or the filters above.</source>
        <translation>La búsqueda o los filtros de arriba ocultan recompensas de esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln exigible</numerusform>
            <numerusform>%Ln exigibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>1: counts and totals, 2: time</comment>
        <translation>%1 · a fecha de %2</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>¿Por qué es así?</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Take back what was decided last, while nothing was sent</source>
        <translation>Deshacer lo último que se decidió, mientras no se haya enviado nada</translation>
    </message>
    <message>
        <source>%1 has no rewards in this list, or the search and the filters above hide them.</source>
        <translation>%1 no tiene recompensas en esta lista, o la búsqueda y los filtros de arriba las ocultan.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Put the rewards together by participant, or go to the list of groups</source>
        <translation>Agrupar las recompensas por participante o ir a la lista de grupos</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Show the rewards of the next group alone</source>
        <translation>Mostrar solo las recompensas del grupo siguiente</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Show the rewards of the group before alone</source>
        <translation>Mostrar solo las recompensas del grupo anterior</translation>
    </message>
    <message>
        <source>Show the rewards of all groups again</source>
        <translation>Volver a mostrar las recompensas de todos los grupos</translation>
    </message>
    <message>
        <source>Click to see what can be done about it</source>
        <translation>Haga clic para ver qué se puede hacer</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Say what keeps the current reward from being issued, and what can be done about it</source>
        <translation>Indicar qué impide emitir la recompensa actual y qué se puede hacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, counting …</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln seleccionada, contando …</numerusform>
            <numerusform>%Ln seleccionadas, contando …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Stands in the explanation of each reward. Rewards refer to it: keep it.</source>
        <translation>Figura en la explicación de cada recompensa. Las recompensas hacen referencia a él: consérvelo.</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>Más para esta regla</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>Qué genera</translation>
    </message>
    <message>
        <source>A share of the payment</source>
        <translation>Un porcentaje del pago</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Un importe fijo</translation>
    </message>
    <message>
        <source>A share that rises in steps</source>
        <translation>Un porcentaje que sube por tramos</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Of what the customer really paid, without tax and after discounts.</source>
        <translation>De lo que el cliente pagó realmente, sin impuestos y tras los descuentos.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>A payment in another currency than those named here earns nothing by this rule.</source>
        <translation>Un pago en una moneda distinta de las indicadas aquí no genera nada con esta regla.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>May be more than the customer paid</source>
        <translation>Puede ser más de lo que pagó el cliente</translation>
    </message>
    <message>
        <source>A partial refund lowers it in proportion</source>
        <translation>Un reembolso parcial la reduce en proporción</translation>
    </message>
    <message>
        <source>Otherwise it stays whole until all is refunded.</source>
        <translation>Si no, queda íntegra hasta que se reembolsa todo.</translation>
    </message>
    <message>
        <source>The step depends on</source>
        <translation>El tramo depende de</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un tramo</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Quitar este tramo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Durante cuántos meses</translation>
    </message>
    <message>
        <source>From the first payment that earns.</source>
        <translation>Desde el primer pago que genera.</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>For how many payments</source>
        <translation>Durante cuántos pagos</translation>
    </message>
    <message>
        <source>1 = the first payment only.</source>
        <translation>1 = solo el primer pago.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>behind a number</comment>
        <translation>pagos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Solo estos productos</translation>
    </message>
    <message>
        <source>Without any, the rule is for everything.</source>
        <translation>Sin ninguno, la regla vale para todo.</translation>
    </message>
    <message>
        <source>Only these prices</source>
        <translation>Solo estos precios</translation>
    </message>
    <message>
        <source>For a rate of its own for a yearly plan, say.</source>
        <translation>Para un porcentaje propio en un plan anual, por ejemplo.</translation>
    </message>
    <message>
        <source>Only for these groups of participants</source>
        <translation>Solo para estos grupos de participantes</translation>
    </message>
    <message>
        <source>A rule for a group comes before a rule for a product or for everything.</source>
        <translation>Una regla para un grupo va antes que una regla para un producto o para todo.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nombre de un grupo</translation>
    </message>
    <message>
        <source>Only for these participants</source>
        <translation>Solo para estos participantes</translation>
    </message>
    <message>
        <source>A rule for a participant comes before all others.</source>
        <translation>Una regla para un participante va antes que todas las demás.</translation>
    </message>
    <message>
        <source>Only these collections</source>
        <translation>Solo estas colecciones</translation>
    </message>
    <message>
        <source>Comes on top of the rule that applies</source>
        <translation>Se suma a la regla que se aplica</translation>
    </message>
    <message>
        <source>Otherwise the first rule that fits is the only one.</source>
        <translation>Si no, la primera regla que encaja es la única.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>No rule: only fixed rewards are given, once for each referral.</source>
        <translation>Sin reglas: solo se dan recompensas fijas, una vez por cada referido.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place and name of a rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Products of a shop, by the collections they were in when they were bought. Stripe has none: there the rule never applies.</source>
        <translation>Productos de una tienda, según las colecciones en las que estaban al comprarse. Stripe no tiene ninguna: allí la regla nunca se aplica.</translation>
    </message>
</context>
<context>
    <name>rd::views::RulesSheet</name>
    <message>
        <source>Rules of payouts</source>
        <translation>Reglas de los desembolsos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As the campaign says</source>
        <translation>Según la campaña</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Una segunda persona da su acuerdo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>A changed payout method waits</source>
        <translation>Un método de desembolso cambiado espera</translation>
    </message>
    <message>
        <source>The rules of payouts are saved.</source>
        <translation>Las reglas de los desembolsos se han guardado.</translation>
    </message>
    <message>
        <source>Give paid payouts numbers of self-billing invoices</source>
        <translation>Asignar números de autofactura a los desembolsos pagados</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>Empezar de nuevo cada año</translation>
    </message>
    <message>
        <source>For everybody, from now on: nothing that was earned or paid before changes. Only an admin changes these rules, and each change is in the history.</source>
        <translation>Para todos, desde ahora: no cambia nada de lo ganado o pagado antes. Solo un administrador cambia estas reglas, y cada cambio queda en el historial.</translation>
    </message>
    <message>
        <source>Least balance for payouts by</source>
        <translation>Saldo mínimo para desembolsos por</translation>
    </message>
    <message>
        <source>None, or for example 75.00 USD, 60.00 EUR</source>
        <translation>Ninguno, o por ejemplo 75.00 USD, 60.00 EUR</translation>
    </message>
    <message>
        <source>Where a campaign asks for more, the campaign counts.</source>
        <translation>Si una campaña pide más, cuenta la campaña.</translation>
    </message>
    <message>
        <source>Amount in each currency</source>
        <translation>Importe en cada moneda</translation>
    </message>
    <message>
        <source>Earn, and are paid later</source>
        <translation>Generan y se pagan más tarde</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>No generan nada</translation>
    </message>
    <message>
        <source>Sales that are billed while their participant is suspended.</source>
        <translation>Ventas que se facturan mientras su participante está suspendido.</translation>
    </message>
    <message>
        <source>Sales of a suspended participant</source>
        <translation>Ventas de un participante suspendido</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Los números empiezan por</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Siguiente número</translation>
    </message>
    <message>
        <source>Your name on invoices</source>
        <translation>Su nombre en las facturas</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>tal como está registrado</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>en una línea</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>Su número fiscal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A number is given when a payout of a batch is known as paid, and never again. It stands on the participant&apos;s statement.</source>
        <translation>Se asigna un número cuando consta que un desembolso de un lote está pagado, y nunca otra vez. Figura en el extracto del participante.</translation>
    </message>
    <message>
        <source>I have looked it up: this is the next number</source>
        <translation>Lo he comprobado: este es el siguiente número</translation>
    </message>
    <message>
        <source>These books came back from a backup on %1, and numbers given since it was made are not in them. No number is given before you have looked up the last one and said which is next.</source>
        <translation>Estos libros se recuperaron de una copia de seguridad el %1, y los números asignados después de crearla no figuran en ellos. No se asigna ningún número hasta que compruebe cuál fue el último e indique cuál es el siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid payouts wait for their numbers.</source>
        <translation>
            <numerusform>%Ln desembolso pagado espera su número.</numerusform>
            <numerusform>%Ln desembolsos pagados esperan su número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rules of payouts</source>
        <translation>Guardado de las reglas de los desembolsos</translation>
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
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Olvidar un filtro</translation>
    </message>
</context>
<context>
    <name>rd::views::SearchCompleter</name>
    <message>
        <source>Fields to search in</source>
        <translation>Campos en los que buscar</translation>
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
        <translation>Confirmación de los libros</translation>
    </message>
    <message>
        <source>Checking unfinished rewards</source>
        <translation>Comprobación de recompensas sin terminar</translation>
    </message>
    <message>
        <source>Preparing the sample merchant</source>
        <translation>Preparación del comerciante de ejemplo</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>This decision asks for your passphrase. Enter it, then decide again.</source>
        <translation>Esta decisión pide su frase de contraseña. Introdúzcala y decida de nuevo.</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent until an admin lets rewards be issued again.</source>
        <translation>La emisión está detenida: no se envía nada hasta que un administrador la reanude.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Nothing was sent; everything here stays readable. Check the network and try again.</source>
        <translation>No se puede contactar con el proveedor. No se envió nada; todo lo de aquí sigue siendo legible. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. What was already stored is safe; try again in a moment.</source>
        <translation>El proveedor no respondió a tiempo. Lo ya guardado está seguro; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this key. Nothing is lost: reconnect with a new key and the sync goes on.</source>
        <translation>El proveedor ya no acepta esta clave. No se ha perdido nada: vuelva a conectar con una clave nueva y la sincronización continúa.</translation>
    </message>
    <message>
        <source>The key lacks a permission: %1</source>
        <translation>A la clave le falta un permiso: %1</translation>
    </message>
    <message>
        <source>The provider asks for a pause because of too many requests. What was already stored is safe; try again in a few minutes.</source>
        <translation>El proveedor pide una pausa por exceso de peticiones. Lo ya guardado está seguro; inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The key of this connection is not in the keychain. Reconnect it to go on.</source>
        <translation>La clave de esta conexión no está en el llavero. Vuelva a conectarla para continuar.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment, so no key can be read. Data already here stays readable.</source>
        <translation>Este equipo no ofrece ahora ningún llavero, así que no se puede leer ninguna clave. Los datos que ya están aquí siguen siendo legibles.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood. What was already stored is safe: %1</source>
        <translation>No se pudo entender la respuesta del proveedor. Lo ya guardado está seguro: %1</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting of that name.</source>
        <translation>Ningún ajuste con ese nombre.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark, also in the night.</source>
        <translation>Claro u oscuro, también de noche.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of texts, dates and figures. It changes when the program starts again.</source>
        <translation>De los textos, las fechas y las cifras. Cambia cuando el programa se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar automáticamente</translation>
    </message>
    <message>
        <source>Pulls what is new from all connections while this window is open. What campaigns may issue without a person goes out after it.</source>
        <translation>Trae lo nuevo de todas las conexiones mientras esta ventana está abierta. Después sale lo que las campañas pueden emitir sin que intervenga una persona.</translation>
    </message>
    <message>
        <source>The page I left</source>
        <translation>La página que dejé</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar por</translation>
    </message>
    <message>
        <source>What is shown when the program starts.</source>
        <translation>Lo que se muestra al iniciar el programa.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>When something has ended</source>
        <translation>Cuando algo ha terminado</translation>
    </message>
    <message>
        <source>Asks for attention when a sync or an issue ends while you are in another window.</source>
        <translation>Llama su atención cuando una sincronización o una emisión termina mientras usted está en otra ventana.</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Mostrar avisos</translation>
    </message>
    <message>
        <source>Shows a message of the desktop when a sync found rewards that are due, or when something failed, while you are in another window. It names nobody and no amount.</source>
        <translation>Muestra un mensaje del escritorio cuando una sincronización encontró recompensas exigibles, o cuando algo falló, mientras usted está en otra ventana. No indica nombres ni importes.</translation>
    </message>
    <message>
        <source>When a sync found rewards that are due, or when something failed, while you are in another window. This desktop has no place for messages: they wait in the window.</source>
        <translation>Cuando una sincronización encontró recompensas exigibles, o cuando algo falló, mientras usted está en otra ventana. Este escritorio no tiene lugar para mensajes: esperan en la ventana.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Columns, widths, panels and the size of the window as at the beginning. Filters, saved filters and the books stay.</source>
        <translation>Columnas, anchos, paneles y tamaño de la ventana como al principio. Los filtros, los filtros guardados y los libros se mantienen.</translation>
    </message>
    <message>
        <source>The window is arranged as at the beginning.</source>
        <translation>La ventana está dispuesta como al principio.</translation>
    </message>
</context>
<context>
    <name>rd::views::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Introducir la frase de contraseña</translation>
    </message>
    <message>
        <source>Another task is still running. Try again when it has ended.</source>
        <translation>Aún hay otra tarea en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Stopped. What was stored by then stays; doing it again completes it.</source>
        <translation>Detenido. Lo guardado hasta entonces se conserva; al repetirlo se completa.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>“%1” is being finished and cannot be stopped halfway. What became of it will stand here.</source>
        <translation>“%1” se está terminando y no se puede detener a medias. El resultado aparecerá aquí.</translation>
    </message>
    <message>
        <source>“%1” stops at its next safe place. What became of it will stand here.</source>
        <translation>“%1” se detiene en el próximo punto seguro. El resultado aparecerá aquí.</translation>
    </message>
    <message>
        <source>What you entered here was not saved.</source>
        <translation>Lo que introdujo aquí no se guardó.</translation>
    </message>
</context>
<context>
    <name>rd::views::SheetFile</name>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>rd::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Abrir la fila actual</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Select all rows that match</source>
        <translation>Seleccionar todas las filas que coinciden</translation>
    </message>
    <message>
        <source>Copy the selected rows with their titles</source>
        <translation>Copiar las filas seleccionadas con sus títulos</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Qué se puede hacer con la fila</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation>Ir de un valor a otro</translation>
    </message>
    <message>
        <source>Open the rows behind a value</source>
        <translation>Abrir las filas que hay detrás de un valor</translation>
    </message>
</context>
<context>
    <name>rd::views::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation>Ancho del panel</translation>
    </message>
    <message>
        <source>Left and Right change the width</source>
        <translation>Izquierda y Derecha cambian el ancho</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Cerrar panel</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationSheet</name>
    <message>
        <source>What if …</source>
        <translation>Qué pasaría si …</translation>
    </message>
    <message>
        <source>Change the document</source>
        <translation>Cambiar el documento</translation>
    </message>
    <message>
        <source>Apply this document …</source>
        <translation>Aplicar este documento …</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>What a campaign would have cost with the payments already stored, beside what it costs by the rules in force. Nothing is saved.</source>
        <translation>Lo que una campaña habría costado con los pagos ya guardados, junto a lo que cuesta con las reglas vigentes. No se guarda nada.</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>Abrir un documento …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Begin with the terms of</source>
        <translation>Empezar con las condiciones de</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Todos los pagos</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Últimos doce meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Periodo propio</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Change something, for example a percentage, and compute.</source>
        <translation>Cambie algo, por ejemplo un porcentaje, y calcule.</translation>
    </message>
    <message>
        <source>Campaign document</source>
        <translation>Documento de campaña</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Documentos de campaña (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>Calculando cada pago con ambas reglas …</translation>
    </message>
    <message>
        <source>“%1” would have cost:</source>
        <comment>before a list of amounts</comment>
        <translation>“%1” habría costado:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationView</name>
    <message numerus="yes">
        <source>%1: %2, %Ln rewards</source>
        <comment>1: when, 2: amounts</comment>
        <translation>
            <numerusform>%1: %2, %Ln recompensa</numerusform>
            <numerusform>%1: %2, %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards without an amount, such as coupons: %1 instead of %2.</source>
        <translation>Recompensas sin importe, como cupones: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>%1, the same as by today&apos;s rules.</source>
        <translation>%1, lo mismo que con las reglas de hoy.</translation>
    </message>
    <message>
        <source>%1 instead of %2 by today&apos;s rules (%3).</source>
        <translation>%1 en lugar de %2 con las reglas de hoy (%3).</translation>
    </message>
    <message>
        <source>Nothing: no payment of this period earns anything, neither today nor by this document.</source>
        <translation>Nada: ningún pago de este periodo genera nada, ni hoy ni con este documento.</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Coste por mes</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Sin recompensas</translation>
    </message>
    <message>
        <source>No payment of this period earns anything.</source>
        <translation>Ningún pago de este periodo genera nada.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué hay que saber</translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation>Qué participantes</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos los participantes</translation>
    </message>
    <message>
        <source>Those who gain</source>
        <translation>Los que ganan</translation>
    </message>
    <message>
        <source>Those who lose</source>
        <translation>Los que pierden</translation>
    </message>
    <message>
        <source>Participants, by what changes for them</source>
        <translation>Participantes, según lo que cambia para ellos</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>By this document</source>
        <translation>Con este documento</translation>
    </message>
    <message>
        <source>By today&apos;s rules</source>
        <translation>Con las reglas de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln recompensa</numerusform>
            <numerusform>%Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gain, %2 lose, %3 stay as they are</source>
        <comment>numbers of participants</comment>
        <translation>%1 ganan, %2 pierden, %3 siguen igual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were looked at.</source>
        <translation>
            <numerusform>Se examinó %Ln pago.</numerusform>
            <numerusform>Se examinaron %Ln pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no campaign of this name yet. Every participant is taken to be in it.</source>
        <translation>Aún no hay ninguna campaña con este nombre. Se supone que todos los participantes están en ella.</translation>
    </message>
    <message>
        <source>When it would have to be given</source>
        <translation>Cuándo habría que darlo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>Retenido para revisión</translation>
    </message>
    <message>
        <source>What limits save</source>
        <translation>Lo que ahorran los límites</translation>
    </message>
    <message>
        <source>%1, for %2 payments</source>
        <comment>1: amount, 2: number</comment>
        <translation>%1, por %2 pagos</translation>
    </message>
    <message>
        <source>Other campaigns would change</source>
        <translation>Otras campañas cambiarían</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPaper</name>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, kind of reward</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 en modo de prueba</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Códigos: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>merchant</comment>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Modo de prueba: aquí nada es dinero real</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Nothing was earned or issued up to now.</source>
        <translation>Hasta ahora no se ha ganado ni emitido nada.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>paid %1</source>
        <comment>date</comment>
        <translation>pagado el %1</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>añadido después</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message numerus="yes">
        <source>Entries of one day are added up: there are %Ln of them.</source>
        <translation>
            <numerusform>Los asientos de un mismo día se suman: hay %Ln.</numerusform>
            <numerusform>Los asientos de un mismo día se suman: hay %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Rewards without an amount</source>
        <translation>Recompensas sin importe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Each entry stands on the day on which it was booked, in the calendar of %1. What was added later belongs to a payment before this period. Made %2.</source>
        <translation>Cada asiento figura en el día en que se contabilizó, según el calendario de %1. Lo añadido después corresponde a un pago anterior a este periodo. Creado el %2.</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>Número fiscal: %1</translation>
    </message>
    <message>
        <source>Self-billing invoices</source>
        <translation>Autofacturas</translation>
    </message>
    <message>
        <source>Issued by the customer</source>
        <translation>Expedidas por el cliente</translation>
    </message>
    <message>
        <source>In the name of the supplier</source>
        <translation>En nombre del proveedor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Fecha de expedición</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Self-billing: for commissions on referred sales. The amounts are what was paid; no tax is shown separately. Whoever disagrees with an invoice says so to its issuer at once.</source>
        <translation>Autofacturación: por comisiones de ventas referidas. Los importes son lo que se pagó; ningún impuesto se indica por separado. Quien no esté de acuerdo con una factura debe comunicarlo de inmediato a quien la expidió.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(cifrado)</translation>
    </message>
    <message>
        <source>cancelled on %1, the payment came back</source>
        <comment>date</comment>
        <translation>anulada el %1, el pago fue devuelto</translation>
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
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Extracto de %1</translation>
    </message>
    <message>
        <source>Sums of the period</source>
        <translation>Sumas del periodo</translation>
    </message>
    <message>
        <source>Save statement …</source>
        <translation>Guardar extracto …</translation>
    </message>
    <message>
        <source>Save statements …</source>
        <translation>Guardar extractos …</translation>
    </message>
    <message>
        <source>One file for each participant, to be given to them: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>Un archivo para cada participante, para entregárselo: saldo inicial, lo ganado, retirado, corregido y emitido, saldo final. No se nombra a ningún cliente.</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it; the reasons of corrections are.</source>
        <translation>Para entregar al participante: saldo inicial, lo ganado, retirado, corregido y emitido, saldo final. No se nombra a ningún cliente; sí figuran los motivos de las correcciones.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>What the statement holds</source>
        <translation>Qué contiene el extracto</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Everybody with an entry or a balance in this period gets a file.</source>
        <translation>Cada persona con un asiento o un saldo en este periodo recibe un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are selected.</source>
        <translation>
            <numerusform>%Ln participante seleccionado.</numerusform>
            <numerusform>%Ln participantes seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period could not be read.</source>
        <translation>No se pudo leer el periodo.</translation>
    </message>
    <message>
        <source>Nothing was booked in this period.</source>
        <translation>No se contabilizó nada en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, by the day on which they were booked.</source>
        <translation>
            <numerusform>%Ln asiento, por el día en que se contabilizó.</numerusform>
            <numerusform>%Ln asientos, por el día en que se contabilizaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Escritura de extractos</translation>
    </message>
    <message>
        <source>Nobody has an entry or a balance in this period: no file was written.</source>
        <translation>Nadie tiene un asiento o un saldo en este periodo: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>Se guardó el extracto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were saved.</source>
        <translation>
            <numerusform>Se guardó %Ln extracto.</numerusform>
            <numerusform>Se guardaron %Ln extractos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Writing a statement</source>
        <translation>Escritura de un extracto</translation>
    </message>
</context>
<context>
    <name>rd::views::StepLine</name>
    <message>
        <source>All steps are done: %1</source>
        <translation>Todos los pasos están hechos: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>rd::views::TableExport</name>
    <message>
        <source>The table changed while it was written. No file was made; export it again.</source>
        <translation>La tabla cambió mientras se escribía. No se creó ningún archivo; expórtela de nuevo.</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePage</name>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>No se puede responder a esta búsqueda</translation>
    </message>
    <message>
        <source>The rows have changed, and what was selected is scattered over too many places now.</source>
        <translation>Las filas han cambiado y lo seleccionado está ahora repartido en demasiados lugares.</translation>
    </message>
    <message>
        <source>Nothing is selected any more. Select the rows again.</source>
        <translation>Ya no hay nada seleccionado. Seleccione las filas de nuevo.</translation>
    </message>
    <message>
        <source>Back to the list before</source>
        <translation>Volver a la lista anterior</translation>
    </message>
    <message>
        <source>Leave this list</source>
        <translation>Salir de esta lista</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePrint</name>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>La impresora no acepta las páginas.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Compruebe que esté encendida y tenga papel, o guarde un archivo PDF en su lugar.</translation>
    </message>
    <message>
        <source>The table changed while it was printed. Print it again.</source>
        <translation>La tabla cambió mientras se imprimía. Imprímala de nuevo.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>La impresora no aceptó todas las páginas.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>rd::views::TableTools</name>
    <message>
        <source>Table: export, columns, saved filters</source>
        <translation>Tabla: exportación, columnas, filtros guardados</translation>
    </message>
    <message>
        <source>Totals of the rows shown</source>
        <translation>Totales de las filas mostradas</translation>
    </message>
    <message>
        <source>Export rows …</source>
        <translation>Exportar filas …</translation>
    </message>
    <message>
        <source>Write all rows that match as CSV or Excel workbook</source>
        <translation>Escribir todas las filas que coinciden como CSV o libro de Excel</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copiar filas con títulos</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar las filas seleccionadas para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Columnas …</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Guardar este filtro …</translation>
    </message>
    <message>
        <source>Keep search and filters of this table under a name</source>
        <translation>Conservar la búsqueda y los filtros de esta tabla con un nombre</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>Select every row that search and filters leave (Ctrl+A)</source>
        <translation>Seleccionar todas las filas que dejan la búsqueda y los filtros (Ctrl+A)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>“%1” is no field of this table. Fields are: %2. To search for the text itself, put it in quotation marks.</source>
        <translation>“%1” no es un campo de esta tabla. Los campos son: %2. Para buscar el texto tal cual, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it without separators of thousands: amount:&gt;1250.50 or amount:50..100.</source>
        <translation>“%1” no es un número. Escríbalo sin separadores de miles: amount:&gt;1250.50 o amount:50..100.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, month or day: 2026, 2026-11 or 2026-11-21.</source>
        <translation>“%1” no es una fecha. Escriba un año, mes o día: 2026, 2026-11 o 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <comment>counts</comment>
        <translation>Coinciden %1 de %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
        <translation>%1 en modo de prueba</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Print all rows that match, or save them as PDF</source>
        <translation>Imprimir todas las filas que coinciden o guardarlas como PDF</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Counting the rows that match …</source>
        <translation>Contando las filas que coinciden …</translation>
    </message>
    <message>
        <source>Only the first %1 of the selected rows were copied. “Export rows …” writes all of them into a file.</source>
        <translation>Solo se copiaron las primeras %1 filas seleccionadas. “Exportar filas …” las escribe todas en un archivo.</translation>
    </message>
</context>
<context>
    <name>rd::views::TaskBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress of background tasks</source>
        <translation>Progreso de las tareas en segundo plano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln background task(s)</source>
        <translation>
            <numerusform>%Ln tarea en segundo plano</numerusform>
            <numerusform>%Ln tareas en segundo plano</numerusform>
        </translation>
    </message>
    <message>
        <source>Show background tasks</source>
        <translation>Mostrar tareas en segundo plano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateColumns</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué va dentro</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>Máx. de caracteres</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>A payout without it is left out</source>
        <translation>Un desembolso sin este dato queda fuera</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>sin mínimo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Subir la columna</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Bajar la columna</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>Quitar la columna</translation>
    </message>
    <message>
        <source>Text or setting</source>
        <translation>Texto o ajuste</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>Mín. de caracteres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caracteres permitidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes in, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateFacts</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>The file begins with one</source>
        <translation>El archivo empieza con una</translation>
    </message>
    <message>
        <source>Checked with the provider: no warning any more</source>
        <translation>Comprobado con el proveedor: sin más advertencias</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de orden de bytes</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Most payouts in a file</source>
        <translation>Máx. de desembolsos por archivo</translation>
    </message>
    <message>
        <source>Most bytes of a file</source>
        <translation>Máx. de bytes por archivo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Fecha de la fuente</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Not published by the provider</source>
        <translation>No publicado por el proveedor</translation>
    </message>
    <message>
        <source>Columns, where the first line of a template is filled in</source>
        <translation>Columnas, si se rellena la primera línea de una plantilla</translation>
    </message>
    <message>
        <source>Set where a batch is made: %1.</source>
        <comment>facts</comment>
        <translation>Se define al crear un lote: %1.</translation>
    </message>
    <message>
        <source>Without decimals: %1.</source>
        <comment>currencies</comment>
        <translation>Sin decimales: %1.</translation>
    </message>
    <message>
        <source>This file is no table: its bytes are made by the program.</source>
        <translation>Este archivo no es una tabla: sus bytes los crea el programa.</translation>
    </message>
    <message>
        <source>A workbook: amounts are numbers, everything else is text.</source>
        <translation>Un libro de cálculo: los importes son números, todo lo demás es texto.</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateSheet</name>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Choose what comes closest. Everything can be changed afterwards, and nothing is saved yet.</source>
        <translation>Elija lo que más se acerque. Después se puede cambiar todo, y aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateWordings</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>A fixed text</source>
        <translation>Un texto fijo</translation>
    </message>
    <message>
        <source>A setting of the format</source>
        <translation>Un ajuste del formato</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nombre del destinatario</translation>
    </message>
    <message>
        <source>E-mail address of the participant</source>
        <translation>Correo del participante</translation>
    </message>
    <message>
        <source>Where the money goes (address, account)</source>
        <translation>Adónde va el dinero (dirección, cuenta)</translation>
    </message>
    <message>
        <source>Number of the bank</source>
        <translation>Número del banco</translation>
    </message>
    <message>
        <source>Institution number (Canada)</source>
        <translation>Número de institución (Canadá)</translation>
    </message>
    <message>
        <source>Transit number (Canada)</source>
        <translation>Número de tránsito (Canadá)</translation>
    </message>
    <message>
        <source>Checking or savings</source>
        <translation>Cuenta corriente o de ahorro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Nuestra referencia</translation>
    </message>
    <message>
        <source>Our reference where it fits, else the note</source>
        <translation>Nuestra referencia si cabe; si no, la nota</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>Número del lote</translation>
    </message>
    <message>
        <source>Note for the receiver</source>
        <translation>Nota para el destinatario</translation>
    </message>
    <message>
        <source>Country of the participant</source>
        <translation>País del participante</translation>
    </message>
    <message>
        <source>Our number of the participant</source>
        <translation>Nuestro número del participante</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>How the bank moves the money</source>
        <translation>Cómo mueve el banco el dinero</translation>
    </message>
    <message>
        <source>Nothing: it stays empty</source>
        <translation>Nada: queda vacía</translation>
    </message>
    <message>
        <source>Any letters</source>
        <translation>Cualquier carácter</translation>
    </message>
    <message>
        <source>A to Z, digits, spaces</source>
        <translation>De la A a la Z, cifras, espacios</translation>
    </message>
    <message>
        <source>A to Z, spaces</source>
        <translation>De la A a la Z, espacios</translation>
    </message>
    <message>
        <source>Letters that Wise takes in names</source>
        <translation>Caracteres que Wise acepta en nombres</translation>
    </message>
    <message>
        <source>Letters of SEPA</source>
        <translation>Caracteres de SEPA</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Letters of Western Europe</source>
        <translation>Caracteres de Europa occidental</translation>
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
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
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
        <translation>Donde haga falta</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>En todas las celdas</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Which columns there are</source>
        <translation>Qué columnas hay</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Orden de las columnas</translation>
    </message>
    <message>
        <source>Texts of the header</source>
        <translation>Textos del encabezado</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de orden de bytes</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Columns of result files</source>
        <translation>Columnas de los archivos de resultados</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué va dentro</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Texto fijo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>Mín. de caracteres</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>Máx. de caracteres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caracteres permitidos</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Otros títulos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>Most payouts</source>
        <translation>Máx. de desembolsos</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>Máx. de bytes</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Most amount</source>
        <translation>Importe máximo</translation>
    </message>
    <message>
        <source>Kinds of destinations</source>
        <translation>Tipos de destino</translation>
    </message>
    <message>
        <source>Currencies without decimals</source>
        <translation>Monedas sin decimales</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Fecha de la fuente</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>Comprobado con el proveedor</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicado</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Diseño %1</translation>
    </message>
    <message>
        <source>Layout %1, column %2</source>
        <translation>Diseño %1, columna %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: say what goes in.</source>
        <comment>place</comment>
        <translation>%1: indique qué va dentro.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, field, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Fewest words in a name</source>
        <translation>Mínimo de palabras en un nombre</translation>
    </message>
</context>
<context>
    <name>rd::views::TermsPreview</name>
    <message>
        <source>An example</source>
        <translation>Un ejemplo</translation>
    </message>
    <message>
        <source>A customer pays %1 without tax: %2 are earned by “%3”.</source>
        <comment>amount, amount, name of a rule</comment>
        <translation>Un cliente paga %1 sin impuestos: se ganan %2 con “%3”.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>What this campaign says in words</source>
        <translation>Qué dice esta campaña en palabras</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>Como estaba antes; hay campos que corregir.</translation>
    </message>
    <message>
        <source>It can be read here once the fields marked are filled in.</source>
        <translation>Se podrá leer aquí cuando se rellenen los campos marcados.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Cómo se reconoce un referido</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Cuándo es exigible una recompensa</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>Qué se revisa antes</translation>
    </message>
    <message>
        <source>Where it takes payments from</source>
        <translation>De dónde toma los pagos</translation>
    </message>
</context>
<context>
    <name>rd::views::TestModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Modo de prueba: aquí nada es dinero real</translation>
    </message>
</context>
<context>
    <name>rd::views::TestPrintSheet</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>A file with invented receivers, to be looked at or tried at the provider. It is no batch, pays nobody and is not kept.</source>
        <translation>Un archivo con destinatarios inventados, para revisarlo o probarlo con el proveedor. No es un lote, no paga a nadie y no se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was looked at is as it should be: %1, %Ln bytes.</source>
        <translation>
            <numerusform>Todo lo revisado está como debe: %1, %Ln byte.</numerusform>
            <numerusform>Todo lo revisado está como debe: %1, %Ln bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not as it should be: look at the checks.</source>
        <translation>Algo no está como debe: vea las comprobaciones.</translation>
    </message>
    <message>
        <source>Not filled in yet, with a test value in the file: %1.</source>
        <comment>settings</comment>
        <translation>Aún sin rellenar, con un valor de prueba en el archivo: %1.</translation>
    </message>
    <message>
        <source>What the test came to</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes del archivo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Save the test file</source>
        <translation>Guardar el archivo de prueba</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The test file was written to %1. It pays nobody.</source>
        <translation>El archivo de prueba se escribió en %1. No paga a nadie.</translation>
    </message>
    <message>
        <source>Tried on sample rows</source>
        <translation>Probado con filas de ejemplo</translation>
    </message>
</context>
<context>
    <name>rd::views::TextSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rd::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Añadir a “%1”</translation>
    </message>
</context>
<context>
    <name>rd::views::TierStartField</name>
    <message>
        <source>payments before</source>
        <comment>behind a number</comment>
        <translation>pagos antes</translation>
    </message>
</context>
<context>
    <name>rd::views::TimeChart</name>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, gráfico: las flechas indican los valores</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Moneda del gráfico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Brought the first customer</source>
        <translation>Trajo al primer cliente</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Recompensa emitida</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Marcada como emitida a mano</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Recompensa retirada antes de emitirse</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Recompensa retirada después de emitirse</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Recompensa restituida</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Falló la emisión</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Devuelta por el proveedor</translation>
    </message>
    <message>
        <source>Balance corrected</source>
        <translation>Saldo corregido</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Condonado</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Condonación propuesta</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Condonación rechazada</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Recompensa rechazada</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Recompensa reabierta</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Recompensa retenida</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Sospecha confirmada</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Petición dudosa terminada</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Petición enviada de nuevo</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Códigos o clientes asignados</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Comprobado tras una restauración</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>para el cliente</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Correo cambiado</translation>
    </message>
</context>
<context>
    <name>rd::views::TourStrip</name>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What referrals bring in, and what waits for you. A click on a figure or a bar shows the rows behind it.</source>
        <translation>Lo que aportan los referidos y lo que le espera. Un clic en una cifra o una barra muestra las filas que hay detrás.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The accounts at Stripe, Shopify and others that payments come from. Nothing is ever written there without you.</source>
        <translation>Las cuentas en Stripe, Shopify y otros de las que vienen los pagos. Nunca se escribe nada allí sin usted.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>What somebody earns for bringing a customer, in plain sentences. “What if” tells the cost before you save.</source>
        <translation>Lo que alguien gana por traer a un cliente, en frases sencillas. “Qué pasaría si” indica el coste antes de guardar.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>The people who recommend you, with codes, links and what they have earned. Enter opens the page of one.</source>
        <translation>Las personas que le recomiendan, con códigos, enlaces y lo que han ganado. Intro abre la página de una de ellas.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>The daily desk: what is due and why. A approves, R rejects, Enter explains; issuing always asks first.</source>
        <translation>La mesa de cada día: qué es exigible y por qué. A aprueba, R rechaza, Intro explica; antes de emitir siempre se pregunta.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Desembolsos</translation>
    </message>
    <message>
        <source>Cash rewards are paid in batches that a second person agrees to, as a file for your payout provider.</source>
        <translation>Las recompensas en efectivo se pagan en lotes que una segunda persona acepta, como archivo para su proveedor de desembolsos.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Everything the program did. That is all: Ctrl+K finds whatever you look for, and F1 explains the place you are at.</source>
        <translation>Todo lo que hizo el programa. Eso es todo: Ctrl+K encuentra lo que busque y F1 explica el lugar en el que está.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>rd::views::UnlockSheet</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase de contraseña de %1</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of yours.</source>
        <translation>Se pide una vez, antes de que algo cuente como decisión suya.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little before the next one.</source>
        <translation>Demasiados intentos fallidos. Espere un poco antes del siguiente.</translation>
    </message>
</context>
<context>
    <name>rd::views::VerifySheet</name>
    <message>
        <source>%1 (table %2)</source>
        <comment>1: the row, 2: its table</comment>
        <translation>%1 (tabla %2)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Como debe ser</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>Verificar los libros</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Copiar lo encontrado</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Every reward is computed again from payments and terms, the records are walked from the first to the last, and sums are compared. Nothing in the books is changed. After a difference nothing is issued until a later run finds none.</source>
        <translation>Cada recompensa se recalcula a partir de pagos y condiciones, los registros se recorren del primero al último y se comparan las sumas. No se cambia nada en los libros. Tras una diferencia no se emite nada hasta que una ejecución posterior no encuentre ninguna.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>Verificación de los libros</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Computing everything again …</source>
        <translation>Recalculando todo …</translation>
    </message>
    <message>
        <source>%1 rewards, %2 records and %3 requests were looked at.</source>
        <translation>Se revisaron %1 recompensas, %2 registros y %3 peticiones.</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Todo es como debe ser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks found a difference. Nothing is issued until a later run finds none.</source>
        <translation>
            <numerusform>%Ln comprobación encontró una diferencia. No se emite nada hasta que una ejecución posterior no encuentre ninguna.</numerusform>
            <numerusform>%Ln comprobaciones encontraron una diferencia. No se emite nada hasta que una ejecución posterior no encuentre ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Nota: %1.</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primer lugar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>rd::views::WindowPage</name>
    <message>
        <source>This list is too long to be put in the order of that column.</source>
        <translation>Esta lista es demasiado larga para ordenarla por esa columna.</translation>
    </message>
    <message>
        <source>Narrow it by a search, or choose another column.</source>
        <translation>Acótela con una búsqueda o elija otra columna.</translation>
    </message>
</context>
<context>
    <name>rd::views::WorkspaceMenu</name>
    <message>
        <source>Open another &amp;workspace …</source>
        <translation>Abrir &amp;otro espacio de trabajo …</translation>
    </message>
    <message>
        <source>A second window on other books, or on new ones</source>
        <translation>Una segunda ventana con otros libros, o con unos nuevos</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espacios de trabajo &amp;recientes</translation>
    </message>
    <message>
        <source>Open these books in a window of their own</source>
        <translation>Abrir estos libros en una ventana propia</translation>
    </message>
    <message>
        <source>No other workspace yet</source>
        <translation>Aún no hay otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Abrir otro espacio de trabajo</translation>
    </message>
    <message>
        <source>No workspace there</source>
        <translation>Allí no hay ningún espacio de trabajo</translation>
    </message>
    <message>
        <source>There are no books in this folder. Begin new ones there?</source>
        <translation>No hay libros en esta carpeta. ¿Empezar allí unos nuevos?</translation>
    </message>
    <message>
        <source>Begin new books</source>
        <translation>Empezar libros nuevos</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>rd::Explanation</name>
    <message>
        <source>half to even</source>
        <translation>metades para o algarismo par</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>metades para cima</translation>
    </message>
    <message>
        <source>down</source>
        <translation>para baixo</translation>
    </message>
    <message>
        <source>promotion code used on this purchase</source>
        <translation>código promocional usado nesta compra</translation>
    </message>
    <message>
        <source>client reference of the checkout</source>
        <translation>referência de cliente do checkout</translation>
    </message>
    <message>
        <source>metadata of the checkout session</source>
        <translation>metadados da sessão de checkout</translation>
    </message>
    <message>
        <source>metadata of the payment link</source>
        <translation>metadados do link de pagamento</translation>
    </message>
    <message>
        <source>metadata of the customer</source>
        <translation>metadados do cliente</translation>
    </message>
    <message>
        <source>metadata of the subscription</source>
        <translation>metadados da assinatura</translation>
    </message>
    <message>
        <source>metadata of the payment</source>
        <translation>metadados do pagamento</translation>
    </message>
    <message>
        <source>imported referral</source>
        <translation>indicação importada</translation>
    </message>
    <message>
        <source>decision by a person</source>
        <translation>decisão de uma pessoa</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>o participante %1</translation>
    </message>
    <message>
        <source>participant %1 (%2)</source>
        <translation>o participante %1 (%2)</translation>
    </message>
    <message>
        <source>without product</source>
        <translation>sem produto</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Evidence: %1, %2.</source>
        <translation>Evidência: %1, %2.</translation>
    </message>
    <message>
        <source>This conversion is the one that fixed it.</source>
        <translation>Esta conversão é a que o fixou.</translation>
    </message>
    <message>
        <source>An earlier conversion fixed it.</source>
        <translation>Uma conversão anterior o fixou.</translation>
    </message>
    <message>
        <source>The customer belongs to %1 since %2. %3</source>
        <translation>Desde %2 o cliente conta para %1. %3</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>when the referral began</source>
        <translation>quando a indicação começou</translation>
    </message>
    <message>
        <source>when it was billed</source>
        <translation>no momento do faturamento</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; by its terms in force %2 (version %3, %4).</source>
        <translation>Campanha “%1” pelas condições em vigor %2 (versão %3, %4).</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>líquido %1</translation>
    </message>
    <message>
        <source>%1 − discount %2 − tax in it %3 = net %4</source>
        <translation>%1 − desconto %2 − imposto incluso %3 = líquido %4</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3; its part of the base is %4.</source>
        <translation>Linha %1 (%2): %3; sua parte da base é %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in money counts.</source>
        <translation>%1 dos %2 cobrados foram cobertos por crédito do cliente ou não foram pagos: só conta o que foi pago em dinheiro.</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%1% de %2 = %3</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>receita de %1</translation>
    </message>
    <message>
        <source>%1 qualifying conversions</source>
        <translation>%1 conversões que contam</translation>
    </message>
    <message>
        <source>after earlier %1 the tier is %2 %; %2 % of %3 = %4</source>
        <translation>com %1 até então, a faixa é %2%; %2% de %3 = %4</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>por pedido</translation>
    </message>
    <message>
        <source>× %1 lines</source>
        <translation>× %1 linhas</translation>
    </message>
    <message>
        <source>× %1 units</source>
        <translation>× %1 unidades</translation>
    </message>
    <message>
        <source>Line %1: %2 × %3 % = %4 before rounding, %5 after.</source>
        <translation>Linha %1: %2 × %3% = %4 antes do arredondamento, %5 depois.</translation>
    </message>
    <message>
        <source>, added to other rules</source>
        <translation>, somada a outras regras</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; applies to %2 of %3 lines%4.</source>
        <translation>A regra “%1” se aplica a %2 de %3 linhas%4.</translation>
    </message>
    <message>
        <source>The duration of rule &quot;%1&quot; is over for this customer; it gives nothing.</source>
        <translation>A duração da regra “%1” terminou para este cliente; ela não dá nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Each line is rounded once, %1: together %2.</source>
        <translation>Cada linha é arredondada uma só vez, %1: no total %2.</translation>
    </message>
    <message>
        <source>All rules together: %1.</source>
        <translation>Todas as regras juntas: %1.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>em rascunho</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>por começar</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fora do prazo</translation>
    </message>
    <message>
        <source>it begins at %1</source>
        <translation>começa em %1</translation>
    </message>
    <message>
        <source>it ends at %1</source>
        <translation>termina em %1</translation>
    </message>
    <message>
        <source>The conversion earned, but not this reward.</source>
        <translation>A conversão gerou, mas não esta recompensa.</translation>
    </message>
    <message>
        <source>A cap was used up before this conversion: nothing of it was left.</source>
        <translation>Um limite se esgotou antes desta conversão: não restava nada dele.</translation>
    </message>
    <message>
        <source>The campaign lists no amount in %1, the currency of this payment.</source>
        <translation>A campanha não indica nenhum valor em %1, a moeda deste pagamento.</translation>
    </message>
    <message>
        <source>It was paid in %1 mode, the campaign is %2: test payments never earn in a live campaign, nor the other way round.</source>
        <translation>Foi pago em modo %1 e a campanha está em modo %2: pagamentos de teste nunca geram em uma campanha real, nem o contrário.</translation>
    </message>
    <message>
        <source>The campaign does not take payments of this connection.</source>
        <translation>A campanha não aceita pagamentos desta conexão.</translation>
    </message>
    <message>
        <source>Nothing says that a participant brought this customer: no code, no reference, no imported referral.</source>
        <translation>Nada diz que um participante trouxe este cliente: nem código, nem referência, nem indicação importada.</translation>
    </message>
    <message>
        <source>What the sale carries names no participant of the campaign, or is evidence that it does not accept: %1.</source>
        <translation>O que a venda traz não indica nenhum participante da campanha ou é uma evidência que a campanha não aceita: %1.</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>um pagamento</translation>
    </message>
    <message>
        <source>The customer had paid before the participant&apos;s touch.</source>
        <translation>O cliente já tinha pago antes do contato do participante.</translation>
    </message>
    <message>
        <source>The customer was not new: %1 was paid at %2, before the touch at %3 (%4).</source>
        <translation>O cliente não era novo: houve o pagamento de %1 em %2, antes do contato em %3 (%4).</translation>
    </message>
    <message>
        <source>The touch lies further back than the campaign&apos;s window of %1 days.</source>
        <translation>O contato é anterior ao prazo de %1 dias da campanha.</translation>
    </message>
    <message>
        <source>The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6).</source>
        <translation>O contato (%1) foi em %2; o prazo de %3 dias terminou em %4 e o faturamento foi em %5 (%6).</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign.</source>
        <translation>O participante informado não está nesta campanha.</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign: %1.</source>
        <translation>O participante informado não está nesta campanha: %1.</translation>
    </message>
    <message>
        <source>Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it.</source>
        <translation>As linhas somam %1 líquidos: não há de que gerar e nada é retirado por isso.</translation>
    </message>
    <message>
        <source>No money came in for goods and services: %1 of %2 was paid, for %3 net.</source>
        <translation>Não entrou dinheiro por bens e serviços: foram pagos %1 de %2, por %3 líquidos.</translation>
    </message>
    <message>
        <source>The rules come to %1 for this conversion: nothing is left to reward.</source>
        <translation>As regras resultam em %1 para esta conversão: não resta nada a recompensar.</translation>
    </message>
    <message>
        <source>The participant was suspended when it was billed, and earns nothing then.</source>
        <translation>O participante estava suspenso no momento do faturamento e então não gera nada.</translation>
    </message>
    <message>
        <source>already</source>
        <translation>desde antes</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>The participant was suspended %1, and it was billed on %2 (%3): by the merchant&apos;s rule of that day, what is billed during a suspension earns nothing and counts for nothing.</source>
        <translation>O participante esteve suspenso %1 e o faturamento foi em %2 (%3): pela regra do lojista naquele dia, o que é faturado durante uma suspensão não gera nada nem conta para nada.</translation>
    </message>
    <message>
        <source>The base of %1 is below the campaign&apos;s minimum of %2; the payment does not count.</source>
        <translation>A base de %1 está abaixo do mínimo da campanha, %2; o pagamento não conta.</translation>
    </message>
    <message>
        <source>It is qualifying payment number %1 of this customer; the reward arises from number %2 on.</source>
        <translation>É o pagamento que conta número %1 deste cliente; a recompensa surge a partir do número %2.</translation>
    </message>
    <message>
        <source>The campaign gives nothing for a single payment: it counts them for its milestones or its ranking.</source>
        <translation>A campanha não dá nada por um único pagamento: ela os conta para os marcos ou o ranking.</translation>
    </message>
    <message>
        <source>No rule of the campaign gives anything for this payment.</source>
        <translation>Nenhuma regra da campanha dá algo por este pagamento.</translation>
    </message>
    <message>
        <source>No rule of the campaign applies to what was bought: %1.</source>
        <translation>Nenhuma regra da campanha se aplica ao que foi comprado: %1.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 payments of a customer, and has done so.</source>
        <translation>A regra “%1” paga por %2 pagamentos de um cliente, e já o fez.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 months from the first payment it earned for, of %3: what is billed before %4. This one was billed on %5 (%6).</source>
        <translation>A regra “%1” paga por %2 meses desde o primeiro pagamento pelo qual gerou, em %3: o que é faturado antes de %4. Este foi faturado em %5 (%6).</translation>
    </message>
    <message>
        <source>Its reward arises only once per referral, and an earlier payment brought it.</source>
        <translation>A recompensa surge uma só vez por indicação, e um pagamento anterior a trouxe.</translation>
    </message>
    <message>
        <source>Another campaign, earlier in the order, already took this conversion.</source>
        <translation>Outra campanha, anterior na ordem, já ficou com esta conversão.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; has sent out its reward for this conversion, and what is out stays: a payment earns in one campaign only.</source>
        <translation>A campanha “%1” já enviou a recompensa por esta conversão, e o que saiu permanece: um pagamento gera em uma só campanha.</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; (priority %2) comes earlier in the order and took this conversion: a payment earns in one campaign only.</source>
        <translation>A campanha “%1” (prioridade %2) vem antes na ordem e ficou com esta conversão: um pagamento gera em uma só campanha.</translation>
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
        <translation>campanha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contestação</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted.</source>
        <translation>Limite de %1 por %2 (%3): %4 usados antes, restavam %5; concedidos %6.</translation>
    </message>
    <message>
        <source>The %1&apos;s reward arises once per referral, at its first conversion that earns, which is this one: %2.</source>
        <translation>A recompensa de %1 surge uma vez por indicação, na primeira conversão dela que gera, que é esta: %2.</translation>
    </message>
    <message>
        <source>With this the participant has %1 referrals in the campaign, which is a milestone: %2, once.</source>
        <translation>Com isto o participante tem %1 indicações na campanha, o que é um marco: %2, uma vez.</translation>
    </message>
    <message>
        <source>The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again.</source>
        <translation>O marco de %1 indicações (%2) foi atingido, mas após reembolsos a contagem voltou a ser menor.</translation>
    </message>
    <message>
        <source>Rank %1 of the participants of &quot;%2&quot; when the period was closed: %3, due at %4.</source>
        <translation>Posição %1 entre os participantes de “%2” no fechamento do período: %3, devido em %4.</translation>
    </message>
    <message>
        <source>No hold: paid on %1 (%2), due at once, at %3.</source>
        <translation>Sem carência: pago em %1 (%2), devido de imediato, em %3.</translation>
    </message>
    <message>
        <source>In review: %1.</source>
        <translation>Em revisão: %1.</translation>
    </message>
    <message>
        <source>The first synchronisation of the connection is not complete; nothing is due yet.</source>
        <translation>A primeira sincronização da conexão não está completa; nada é devido ainda.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (%4, %5)</source>
        <translation>%1 %2 de %3 (%4, %5)</translation>
    </message>
    <message>
        <source>%1 of %2 went back</source>
        <translation>Foram devolvidos %1 de %2</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>mais nada</translation>
    </message>
    <message>
        <source>Owed to the %1: %2.</source>
        <translation>Devido a %1: %2.</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>Registrado em %1: %2</translation>
    </message>
    <message>
        <source>The participant has %1 referrals in the campaign, paying or not, which is a milestone. Reached at %2, due at %3.</source>
        <translation>O participante tem %1 indicações na campanha, pagantes ou não, o que é um marco. Atingido em %2, devido em %3.</translation>
    </message>
    <message>
        <source>Something that came later would make it %1. It has been given out, so that nothing changes unless a person accepts.</source>
        <translation>Algo que veio depois a mudaria para %1. Ela já foi emitida, portanto nada muda, a menos que uma pessoa aceite.</translation>
    </message>
    <message>
        <source>By now its sale counts for another participant. It had gone out before, and stays with who was given it.</source>
        <translation>Agora a venda conta para outro participante. A recompensa tinha saído antes e fica com quem a recebeu.</translation>
    </message>
    <message>
        <source>%1 are owed and %2 were given out: what was refunded when it was given is owed again. One reward is sent once; give the difference in money with &quot;adjust&quot;.</source>
        <translation>São devidos %1 e foram emitidos %2: o que estava reembolsado no momento da emissão volta a ser devido. Uma recompensa é enviada uma só vez; dê a diferença em dinheiro com “adjust”.</translation>
    </message>
    <message>
        <source>It was given, and its payment went back afterwards: withdraw it at the provider if it was not used; else it is only recorded.</source>
        <translation>Foi emitida e depois o pagamento foi devolvido: retire-a no provedor se não foi usada; caso contrário, fica apenas registrado.</translation>
    </message>
    <message>
        <source>%1 were given out, %2 are owed by now: %3 went out too much.</source>
        <translation>Foram emitidos %1 e agora são devidos %2: saíram %3 a mais.</translation>
    </message>
    <message>
        <source>until a person clears or confirms it</source>
        <translation>até que uma pessoa retire ou confirme o alerta</translation>
    </message>
    <message>
        <source>until the provider says how it ends, or what is missing is known</source>
        <translation>até que o provedor diga como termina, ou que se conheça o que falta</translation>
    </message>
    <message>
        <source>It waits in review for %1, %2.</source>
        <translation>Aguarda em revisão (%1), %2.</translation>
    </message>
    <message>
        <source>It waits for the end of its hold: paid on %1, plus %2 days, is %3 (%4).</source>
        <translation>Está em carência: pago em %1, mais %2 dias, dá %3 (%4).</translation>
    </message>
    <message>
        <source>It waits for the threshold of payouts through %1, %2: the balance is %3, %4 is missing.</source>
        <translation>Aguarda o valor mínimo dos repasses por %1, %2: o saldo é %3, faltam %4.</translation>
    </message>
    <message>
        <source>It waits for the threshold of %1: the balance is %2, %3 is missing.</source>
        <translation>Aguarda o valor mínimo de %1: o saldo é %2, faltam %3.</translation>
    </message>
    <message>
        <source>the participant&apos;s balance is not above zero; later rewards make it up first</source>
        <translation>o saldo do participante não está acima de zero; as recompensas seguintes o compensam primeiro</translation>
    </message>
    <message>
        <source>the participant is suspended, until a person lets them back</source>
        <translation>o participante está suspenso, até que uma pessoa o readmita</translation>
    </message>
    <message>
        <source>no exchange rate of its day is stored, until one is added</source>
        <translation>não há taxa de câmbio guardada desse dia, até que uma seja adicionada</translation>
    </message>
    <message>
        <source>the customer already has a discount, until that ends</source>
        <translation>o cliente já tem um desconto, até que ele termine</translation>
    </message>
    <message>
        <source>the provider knows no customer to give it to</source>
        <translation>o provedor não conhece nenhum cliente a quem dá-la</translation>
    </message>
    <message>
        <source>the first synchronisation of the connection is not complete</source>
        <translation>a primeira sincronização da conexão não está completa</translation>
    </message>
    <message>
        <source>the last attempt was stopped by %1</source>
        <translation>a última tentativa foi interrompida (%1)</translation>
    </message>
    <message>
        <source>It waits for the first synchronisation of its connection to be complete; until then it may still change.</source>
        <translation>Aguarda a conclusão da primeira sincronização da conexão; até lá ainda pode mudar.</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>Aguarda: %1.</translation>
    </message>
    <message>
        <source>It waits for a person to approve it.</source>
        <translation>Aguarda a aprovação de uma pessoa.</translation>
    </message>
    <message>
        <source>The participant was erased (%1). How the amount came about is not kept; what is booked stays.</source>
        <translation>O participante foi apagado (%1). Como o valor surgiu não é guardado; o que foi lançado permanece.</translation>
    </message>
    <message>
        <source>%1 entered %2 %3 by hand: %4.</source>
        <translation>%1 inseriu %2 %3 à mão: %4.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 (paid by %2)</source>
        <translation>%1 (pagamento por %2)</translation>
    </message>
    <message>
        <source>%1 %2 was billed at %3 and paid at %4: %5 of %6.</source>
        <translation>%1 %2: faturamento em %3 e pagamento em %4; %5 de %6.</translation>
    </message>
    <message>
        <source>Its tax is not known, so that the whole amount counts.</source>
        <translation>O imposto não é conhecido, portanto conta o valor inteiro.</translation>
    </message>
    <message>
        <source>%1 (tax %2 on top)</source>
        <translation>%1 (mais imposto de %2)</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5, split over the lines by largest remainder.</source>
        <translation>Base: líquido %1, após descontos e sem impostos, × %2 pagos / %3 cobrados = %4; arredondado (metades para o algarismo par): %5, dividido entre as linhas pelo método do maior resto.</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5.</source>
        <translation>Base: líquido %1, após descontos e sem impostos, × %2 pagos / %3 cobrados = %4; arredondado (metades para o algarismo par): %5.</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2, at most the base of %3 = %4</source>
        <translation>%1 %2, no máximo a base de %3 = %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The campaign was %1 when it was billed, at %2.</source>
        <translation>A campanha estava %1 no momento do faturamento, em %2.</translation>
    </message>
    <message>
        <source>The campaign was %1 at the time of the touch, %2, so that no new referral could start.</source>
        <translation>A campanha estava %1 no momento do contato, em %2, portanto nenhuma indicação nova podia começar.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 equivalem a %2</translation>
    </message>
    <message>
        <source>Paid out in %1: %2 at the rate %3 of %4 (%5).</source>
        <translation>Pagamento em %1: %2 pela taxa de câmbio %3 de %4 (%5).</translation>
    </message>
    <message>
        <source>Held for %1 days after payment because a line covers six months or more: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Carência de %1 dias após o pagamento porque uma linha abrange seis meses ou mais: pago em %2 (%3) + %1 dias = %4, a partir do primeiro instante do dia: devido em %5.</translation>
    </message>
    <message>
        <source>Held for %1 days after payment: paid on %2 (%3) + %1 days = %4, from its first instant on: due at %5.</source>
        <translation>Carência de %1 dias após o pagamento: pago em %2 (%3) + %1 dias = %4, a partir do primeiro instante do dia: devido em %5.</translation>
    </message>
    <message>
        <source>%1: takes nothing while it is so.</source>
        <translation>%1: enquanto estiver assim, não retira nada.</translation>
    </message>
    <message>
        <source>%1, of which %2 without tax was not refunded</source>
        <translation>%1, dos quais %2 sem impostos não foram reembolsados</translation>
    </message>
    <message>
        <source>%1, of which %2 counts: no more can go back than was paid</source>
        <translation>%1, dos quais contam %2: não pode ser devolvido mais do que foi pago</translation>
    </message>
    <message>
        <source>%1: base %2 → %3</source>
        <translation>%1: base %2 → %3</translation>
    </message>
    <message>
        <source>%1, reward %2 → %3: takes %4.</source>
        <translation>%1, recompensa %2 → %3: retira %4.</translation>
    </message>
    <message>
        <source>%1, the reward stays.</source>
        <translation>%1, a recompensa permanece.</translation>
    </message>
    <message>
        <source>%1, the reward is void.</source>
        <translation>%1, a recompensa fica anulada.</translation>
    </message>
    <message>
        <source>%1 and %2 net was credited</source>
        <translation>%1 e %2 líquidos foram creditados por notas de crédito</translation>
    </message>
    <message>
        <source>%1: base %2</source>
        <translation>%1: base %2</translation>
    </message>
    <message>
        <source>%1, reward %2 instead of %3.</source>
        <translation>%1, recompensa %2 em vez de %3.</translation>
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
        <translation>Não é compensado com dinheiro: a retirada de um crédito é aprovada por uma pessoa, nunca de forma automática.</translation>
    </message>
    <message>
        <source>Of everything that went out too much, the participant still owes back %1: it is taken off what they are paid next in %2, or written off.</source>
        <translation>De tudo o que saiu a mais, o participante ainda tem %1 a devolver: é descontado do próximo pagamento a ele em %2 ou é baixado.</translation>
    </message>
    <message>
        <source>All of it has been taken off later payments in %1, or was written off.</source>
        <translation>Tudo já foi descontado de pagamentos posteriores em %1 ou foi baixado.</translation>
    </message>
    <message>
        <source>The payment belongs to an invoice or order that was seen later; that sale counts in its place.</source>
        <translation>O pagamento pertence a uma fatura ou a um pedido visto mais tarde; essa venda conta no lugar dele.</translation>
    </message>
    <message>
        <source>A reward for it had gone out before. It stays with who was given it; nothing is owed a second time.</source>
        <translation>Uma recompensa por isso já tinha saído. Ela fica com quem a recebeu; nada é devido uma segunda vez.</translation>
    </message>
    <message>
        <source>It had earned something here, but nothing is left of it: what it was given for went back, or is no longer reached.</source>
        <translation>Isto tinha gerado algo aqui, mas não resta nada: aquilo por que foi dado foi devolvido ou não é mais atingido.</translation>
    </message>
</context>
<context>
    <name>rd::PayoutFormat</name>
    <message>
        <source>Cashfree bulk transfer file</source>
        <translation>Arquivo de transferências em lote da Cashfree</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Cashfree</source>
        <translation>Primeira linha do modelo baixado da Cashfree</translation>
    </message>
    <message>
        <source>Cashfree does not publish the columns of this file: take the header from the sample you download there and try one transfer first.</source>
        <translation>A Cashfree não publica as colunas deste arquivo: use o cabeçalho do exemplo que você baixar lá e experimente primeiro com uma transferência.</translation>
    </message>
    <message>
        <source>CSV for any bank or service</source>
        <translation>CSV para qualquer banco ou serviço</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets (yes or no)</source>
        <translation>Começar com uma marca de ordem de byte, para planilhas (yes ou no)</translation>
    </message>
    <message>
        <source>ACH credits (NACHA)</source>
        <translation>Créditos ACH (NACHA)</translation>
    </message>
    <message>
        <source>Routing number (ABA) of the bank that takes the file</source>
        <translation>Número de roteamento (ABA) do banco que recebe o arquivo</translation>
    </message>
    <message>
        <source>Name of that bank</source>
        <translation>Nome desse banco</translation>
    </message>
    <message>
        <source>Origin number assigned by the bank, ten signs</source>
        <translation>Número de origem atribuído pelo banco, dez caracteres</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Sua empresa</translation>
    </message>
    <message>
        <source>Company number, ten signs; the origin where it is left out</source>
        <translation>Número da empresa, dez caracteres; a origem, se omitido</translation>
    </message>
    <message>
        <source>Routing number of the bank that pays; the destination where it is left out</source>
        <translation>Número de roteamento do banco que paga; o destino, se omitido</translation>
    </message>
    <message>
        <source>PPD for persons, CCD for companies</source>
        <translation>PPD para pessoas, CCD para empresas</translation>
    </message>
    <message>
        <source>What receivers read, ten signs</source>
        <translation>O que os favorecidos leem, dez caracteres</translation>
    </message>
    <message>
        <source>Letter of this file among those of one day; made from the batch&apos;s number where it is left out</source>
        <translation>Letra deste arquivo entre os do mesmo dia; formada a partir do número do lote, se omitida</translation>
    </message>
    <message>
        <source>Write the note of each payout as an addenda record (yes or no)</source>
        <translation>Gravar a nota de cada repasse como registro addenda (yes ou no)</translation>
    </message>
    <message>
        <source>Line ends (crlf or lf)</source>
        <translation>Fim de linha (crlf ou lf)</translation>
    </message>
    <message>
        <source>Many banks want a balancing debit entry: this file holds none. Ask yours.</source>
        <translation>Muitos bancos exigem um lançamento de débito de contrapartida: este arquivo não contém nenhum. Pergunte ao seu.</translation>
    </message>
    <message>
        <source>Batches that follow one another have different file letters, so that banks take two of one day.</source>
        <translation>Lotes consecutivos têm letras de arquivo diferentes, para que os bancos aceitem dois no mesmo dia.</translation>
    </message>
    <message>
        <source>PayPal payouts file</source>
        <translation>Arquivo de repasses do PayPal</translation>
    </message>
    <message>
        <source>Decimal mark of the sending PayPal account (point or comma)</source>
        <translation>Separador decimal da conta PayPal que envia (point ou comma)</translation>
    </message>
    <message>
        <source>Amounts have the decimal mark of the sending account&apos;s country (setting decimal-mark): look at it once.</source>
        <translation>Os valores têm o separador decimal do país da conta que envia (configuração decimal-mark): verifique-o uma vez.</translation>
    </message>
    <message>
        <source>PayPal pays BRL and MYR inside the country only.</source>
        <translation>O PayPal paga BRL e MYR somente dentro do país.</translation>
    </message>
    <message>
        <source>A file uploaded twice pays twice: PayPal does not promise to notice.</source>
        <translation>Um arquivo enviado duas vezes paga duas vezes: o PayPal não garante que perceba.</translation>
    </message>
    <message>
        <source>RazorpayX bulk payout file</source>
        <translation>Arquivo de repasses em lote da RazorpayX</translation>
    </message>
    <message>
        <source>How banks move the money (auto: the first that takes the amount)</source>
        <translation>Como os bancos movimentam o dinheiro (auto: o primeiro que aceitar o valor)</translation>
    </message>
    <message>
        <source>First line of the template downloaded from RazorpayX</source>
        <translation>Primeira linha do modelo baixado da RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX publishes the limits of this file and its result report, not the words of its header, which are known from independent projects: compare them with the template of your dashboard and try one payout first.</source>
        <translation>A RazorpayX publica os limites deste arquivo e o relatório de resultados, mas não as palavras do cabeçalho, conhecidas por projetos independentes: compare-as com o modelo do seu painel e experimente primeiro com um repasse.</translation>
    </message>
    <message>
        <source>Purpose and debit account are chosen at RazorpayX. A file is never queued: without enough balance its payouts fail.</source>
        <translation>A finalidade e a conta de débito são escolhidas na RazorpayX. Um arquivo nunca fica na fila: sem saldo suficiente, os repasses falham.</translation>
    </message>
    <message>
        <source>SEPA credit transfers (pain.001)</source>
        <translation>Transferências SEPA (pain.001)</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>Nome da conta que paga</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation>IBAN da conta que paga</translation>
    </message>
    <message>
        <source>BIC of its bank (most banks do not need it)</source>
        <translation>BIC do banco dela (a maioria dos bancos não precisa)</translation>
    </message>
    <message>
        <source>Book the file as one sum (yes or no)</source>
        <translation>Lançar o arquivo como uma só soma (yes ou no)</translation>
    </message>
    <message>
        <source>Version of the file; older banks take .03</source>
        <translation>Versão do arquivo; bancos mais antigos aceitam .03</translation>
    </message>
    <message>
        <source>Letters that SEPA does not know are written in others; each change is shown.</source>
        <translation>Letras que a SEPA não conhece são escritas com outras; cada mudança é mostrada.</translation>
    </message>
    <message>
        <source>Tremendous bulk order file</source>
        <translation>Arquivo de pedido em lote da Tremendous</translation>
    </message>
    <message>
        <source>Currency of the order at Tremendous: the file holds none</source>
        <translation>Moeda do pedido na Tremendous: o arquivo não contém nenhuma</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Tremendous</source>
        <translation>Primeira linha do modelo baixado da Tremendous</translation>
    </message>
    <message>
        <source>Tremendous does not publish the columns of this file: take the header from the template you download there and try one reward first.</source>
        <translation>A Tremendous não publica as colunas deste arquivo: use o cabeçalho do modelo que você baixar lá e experimente primeiro com uma recompensa.</translation>
    </message>
    <message>
        <source>The currency is chosen at Tremendous, it does not stand in the file.</source>
        <translation>A moeda é escolhida na Tremendous; ela não consta do arquivo.</translation>
    </message>
    <message>
        <source>Wise batch payment file</source>
        <translation>Arquivo de pagamentos em lote da Wise</translation>
    </message>
    <message>
        <source>Currency the transfers are paid from</source>
        <translation>Moeda de que as transferências são pagas</translation>
    </message>
    <message>
        <source>PERSON or BUSINESS</source>
        <translation>PERSON ou BUSINESS</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Wise</source>
        <translation>Primeira linha do modelo baixado da Wise</translation>
    </message>
    <message>
        <source>The header of Wise&apos;s bank template depends on the currencies chosen there: start from a template you downloaded.</source>
        <translation>O cabeçalho do modelo bancário da Wise depende das moedas escolhidas lá: comece por um modelo que você baixou.</translation>
    </message>
    <message>
        <source>Uploading does not pay: Wise shows errors by row, paying is a separate step.</source>
        <translation>Enviar não é pagar: a Wise mostra os erros por linha, e pagar é um passo separado.</translation>
    </message>
    <message>
        <source>A receiver has one week to take the money, then it comes back.</source>
        <translation>O favorecido tem uma semana para aceitar o dinheiro; depois ele é devolvido.</translation>
    </message>
    <message>
        <source>The account columns of this currency are not published by Wise: take the header from a template you downloaded.</source>
        <translation>As colunas de conta desta moeda não são publicadas pela Wise: use o cabeçalho de um modelo que você baixou.</translation>
    </message>
    <message>
        <source>Wise asks for the receiver&apos;s address where the source is USD or AUD, or the target USD, PHP, THB or TRY: complete it there.</source>
        <translation>A Wise pede o endereço do favorecido se a origem for USD ou AUD, ou o destino USD, PHP, THB ou TRY: complete-o lá.</translation>
    </message>
    <message>
        <source>Excel workbook for any bank or service</source>
        <translation>Pasta de trabalho do Excel para qualquer banco ou serviço</translation>
    </message>
    <message>
        <source>What became of the payouts is read back from a CSV file: save a workbook as CSV first.</source>
        <translation>O resultado dos repasses é lido de um arquivo CSV: salve antes a pasta de trabalho como CSV.</translation>
    </message>
</context>
<context>
    <name>rd::Permission</name>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Sem isso nenhum pedido pode ser lido: nada pode ser recompensado.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Pedidos com mais de 60 dias ficam ocultos: compras anteriores de um cliente não são conhecidas, e reembolsos de pedidos mais antigos não são vistos.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>Os clientes não podem ser lidos: indicações são encontradas só por códigos e links, não por e-mail, tag ou metafield.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Os produtos não têm nome, e regras para produtos específicos não podem ser verificadas.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Códigos de desconto não podem ser lidos nem assumidos.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>Nenhum código de desconto pode ser criado, nem para um participante nem como recompensa.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>Nenhum vale-presente pode ser dado: não seria possível emiti-lo em nome do destinatário.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>Nenhum vale-presente pode ser dado.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>Nenhum crédito na loja pode ser dado: não é possível verificar o que uma conta recebeu.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>Nenhum crédito na loja pode ser dado.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Peça isso à Shopify no Dev Dashboard: o app, API access, “Read all orders”. Depois publique uma versão com este escopo.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Peça ao suporte da Shopify que o permita para este app.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Adicione o escopo %1 ao app no Dev Dashboard, publique a versão e confirme-a na loja.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Adicione o escopo %1 ao app no admin da loja: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Nomes e endereços de e-mail de clientes estão ocultos: ninguém é reconhecido por e-mail, nem um cliente indicado nem um participante que deva receber uma recompensa na loja.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>No Dev Dashboard, escolha o app, API access, Protected customer data, e selecione nome e endereço de e-mail. Depois sincronize tudo de novo.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>A Shopify os mostra a apps criados no admin da loja a partir do plano Grow. Em um plano menor, use um app do Dev Dashboard. Depois sincronize tudo de novo.</translation>
    </message>
</context>
<context>
    <name>rd::Said</name>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 exige um motivo</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>um motivo tem no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>change balances</source>
        <translation>alterar saldos</translation>
    </message>
    <message>
        <source>nobody changes an own balance</source>
        <translation>ninguém altera o próprio saldo</translation>
    </message>
    <message>
        <source>Ask another approver or admin.</source>
        <translation>Peça a outro aprovador ou administrador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 mode campaign</source>
        <translation>“%1” é uma campanha em modo %2</translation>
    </message>
    <message>
        <source>Test and live money are apart; name a %1 mode campaign.</source>
        <translation>Dinheiro de teste e real ficam separados; indique uma campanha em modo %1.</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>não há campanha “%1”</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existentes: %1</translation>
    </message>
    <message>
        <source>an adjustment of nothing changes nothing</source>
        <translation>um ajuste de zero não altera nada</translation>
    </message>
    <message>
        <source>the amount is beyond all bounds</source>
        <translation>o valor ultrapassa todos os limites</translation>
    </message>
    <message>
        <source>this participant was erased</source>
        <translation>este participante foi apagado</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>o participante %1</translation>
    </message>
    <message>
        <source>the %1 balance in %2 is not negative (%3)</source>
        <translation>o saldo de %1 em %2 não é negativo (%3)</translation>
    </message>
    <message>
        <source>Only what a participant owes back can be written off.</source>
        <translation>Só se pode dar baixa no que um participante tem a devolver.</translation>
    </message>
    <message>
        <source>write-off %1 is %2 already</source>
        <translation>o estado da baixa %1 já é %2</translation>
    </message>
    <message>
        <source>there is no write-off %1</source>
        <translation>não há baixa %1</translation>
    </message>
    <message>
        <source>who asked for a write-off does not approve it</source>
        <translation>quem pediu uma baixa não a aprova</translation>
    </message>
    <message>
        <source>nothing is owed back any more</source>
        <translation>não há mais nada a devolver</translation>
    </message>
    <message>
        <source>Refuse the request.</source>
        <translation>Recuse o pedido.</translation>
    </message>
    <message>
        <source>stopped; the next run goes on from here</source>
        <translation>interrompido; a próxima execução continua daqui</translation>
    </message>
    <message>
        <source>connections: there is no connection &quot;%1&quot;</source>
        <translation>connections: não há conexão “%1”</translation>
    </message>
    <message>
        <source>Connect a provider first.</source>
        <translation>Conecte primeiro um provedor.</translation>
    </message>
    <message>
        <source>connections: &quot;%1&quot; is a %2 mode connection, the others are not</source>
        <translation>connections: “%1” é uma conexão em modo %2, as outras não</translation>
    </message>
    <message>
        <source>Make one campaign for test and one for live mode.</source>
        <translation>Crie uma campanha para o modo de teste e uma para o modo real.</translation>
    </message>
    <message>
        <source>connections: name at least one connection</source>
        <translation>connections: indique pelo menos uma conexão</translation>
    </message>
    <message>
        <source>campaign &quot;%1&quot; is a %2 mode campaign and stays one</source>
        <translation>a campanha “%1” está em modo %2 e permanece assim</translation>
    </message>
    <message>
        <source>Use another name for the %1 mode campaign.</source>
        <translation>Use outro nome para a campanha em modo %1.</translation>
    </message>
    <message>
        <source>kind: &quot;%1&quot; is not accepted: campaign &quot;%2&quot; is of kind &quot;%3&quot;, and a campaign keeps its kind</source>
        <translation>kind: “%1” não é aceito: a campanha “%2” é do tipo “%3”, e uma campanha mantém seu tipo</translation>
    </message>
    <message>
        <source>Make a new campaign with another name for the other kind.</source>
        <translation>Crie uma nova campanha com outro nome para o outro tipo.</translation>
    </message>
    <message>
        <source>%1 of kind %2 can only be marked as issued by hand through its connections: rewards issue --via manual.</source>
        <translation>%1 do tipo %2 só pode ser marcado como emitido à mão pelas conexões dela: rewards issue --via manual.</translation>
    </message>
    <message>
        <source>The referrer&apos;s reward</source>
        <translation>A recompensa de quem indica</translation>
    </message>
    <message>
        <source>The referee&apos;s reward</source>
        <translation>A recompensa de quem foi indicado</translation>
    </message>
    <message>
        <source>The reward of milestone %1</source>
        <translation>A recompensa do marco %1</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>alterar campanhas</translation>
    </message>
    <message>
        <source>stopped while writing rewards</source>
        <translation>interrompido ao gravar recompensas</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Unlock the keychain, then repeat.</source>
        <translation>Desbloqueie o chaveiro e repita.</translation>
    </message>
    <message>
        <source>there is no keychain service</source>
        <translation>não há serviço de chaveiro</translation>
    </message>
    <message>
        <source>Start a keychain service.</source>
        <translation>Inicie um serviço de chaveiro.</translation>
    </message>
    <message>
        <source>the key that signs these books is not in this computer&apos;s keychain</source>
        <translation>a chave que assina estes livros não está no chaveiro deste computador</translation>
    </message>
    <message>
        <source>If the books have moved to this computer for good: referral-desk verify --restored.</source>
        <translation>Se os livros mudaram definitivamente para este computador: referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain knows no end of these books</source>
        <translation>o chaveiro deste computador não conhece o fim destes livros</translation>
    </message>
    <message>
        <source>the chain is not the one the keychain knows</source>
        <translation>a cadeia não é a que o chaveiro conhece</translation>
    </message>
    <message>
        <source>confirm that books were brought back</source>
        <translation>confirmar que os livros foram restaurados</translation>
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
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 %2 by the provider&apos;s clock</source>
        <translation>o relógio deste computador está %1 %2 em relação ao do provedor</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 before the newest entry of the books</source>
        <translation>o relógio deste computador está %1 antes do lançamento mais novo dos livros</translation>
    </message>
    <message>
        <source>refunded: %1 before, %2 now</source>
        <translation>reembolsado: %1 antes, %2 agora</translation>
    </message>
    <message>
        <source>we owe it in %1</source>
        <translation>nós o devemos em %1</translation>
    </message>
    <message>
        <source>we say %1 %2; &quot;rewards explain %3&quot; shows why</source>
        <translation>nossos livros dizem %1 %2; “rewards explain %3” mostra por quê</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>inserido à mão</translation>
    </message>
    <message>
        <source>not in their file</source>
        <translation>não está no arquivo deles</translation>
    </message>
    <message>
        <source>Connect %1 again, or set %2 for this run.</source>
        <translation>Conecte %1 de novo ou defina %2 para esta execução.</translation>
    </message>
    <message>
        <source>a connection cannot be called &quot;%1&quot;</source>
        <translation>uma conexão não pode se chamar “%1”</translation>
    </message>
    <message>
        <source>%1 holds another secret; choose another name.</source>
        <translation>%1 contém outro segredo; escolha outro nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a connection</source>
        <translation>“%1” não serve como nome de conexão</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits and dashes.</source>
        <translation>Use de 1 a 40 letras, números e hifens.</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; for this provider</source>
        <translation>não há opção “%1” para este provedor</translation>
    </message>
    <message>
        <source>It takes none.</source>
        <translation>Não aceita nenhuma.</translation>
    </message>
    <message>
        <source>the address %1 has more than a host</source>
        <translation>o endereço %1 tem mais do que um host</translation>
    </message>
    <message>
        <source>Give it as %1, without what follows; paths such as /v1/ are added to it.</source>
        <translation>Informe-o como %1, sem o que vem depois; caminhos como /v1/ são acrescentados.</translation>
    </message>
    <message>
        <source>the key of %1 was stored, but the keychain no longer has it</source>
        <translation>a chave de %1 foi guardada, mas não está mais no chaveiro</translation>
    </message>
    <message>
        <source>there is no stored key for %1</source>
        <translation>não há chave guardada para %1</translation>
    </message>
    <message>
        <source>the keychain is locked; the key of %1 cannot be read</source>
        <translation>o chaveiro está bloqueado; a chave de %1 não pode ser lida</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set %1 for this run.</source>
        <translation>Desbloqueie o chaveiro e tente novamente, ou defina %1 para esta execução.</translation>
    </message>
    <message>
        <source>there is no keychain service to read the key of %1 from</source>
        <translation>não há serviço de chaveiro de onde ler a chave de %1</translation>
    </message>
    <message>
        <source>Start a keychain service, or set %1 for this run.</source>
        <translation>Inicie um serviço de chaveiro ou defina %1 para esta execução.</translation>
    </message>
    <message>
        <source>%1 belongs to account %2, this key to %3</source>
        <translation>%1 pertence à conta %2, esta chave à conta %3</translation>
    </message>
    <message>
        <source>Use a key of the same account, or another connection name.</source>
        <translation>Use uma chave da mesma conta ou outro nome de conexão.</translation>
    </message>
    <message>
        <source>%1 is a %2 mode connection, this is a %3 mode key</source>
        <translation>%1 é uma conexão em modo %2, esta é uma chave em modo %3</translation>
    </message>
    <message>
        <source>Test and live mode are two connections; use another name.</source>
        <translation>Os modos de teste e real são duas conexões; use outro nome.</translation>
    </message>
    <message>
        <source>account %1 (%2) is already connected as %3</source>
        <translation>a conta %1 (%2) já está conectada como %3</translation>
    </message>
    <message>
        <source>Use the name %1 to renew its key.</source>
        <translation>Use o nome %1 para renovar a chave dela.</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>não há provedor “%1”</translation>
    </message>
    <message>
        <source>change connections</source>
        <translation>alterar conexões</translation>
    </message>
    <message>
        <source>no key was given for %1</source>
        <translation>não foi informada nenhuma chave para %1</translation>
    </message>
    <message>
        <source>%1 is a connection to %2</source>
        <translation>%1 é uma conexão com %2</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Use outro nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pace</source>
        <translation>“%1” não é um ritmo</translation>
    </message>
    <message>
        <source>This provider has none to choose.</source>
        <translation>Este provedor não tem nenhum para escolher.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Um destes: %1</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>não há conexão “%1”</translation>
    </message>
    <message>
        <source>There are none yet: connect a provider first.</source>
        <translation>Ainda não há nenhuma: conecte primeiro um provedor.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 está desconectado</translation>
    </message>
    <message>
        <source>stopped; the next sync goes on from here</source>
        <translation>interrompido; a próxima sincronização continua daqui</translation>
    </message>
    <message>
        <source>the key may not read %1; rewards stay provisional without it</source>
        <translation>a chave não permite ler %1; sem isso as recompensas ficam provisórias</translation>
    </message>
    <message>
        <source>Give the key this permission at the provider, then sync again.</source>
        <translation>Dê à chave esta permissão no provedor e sincronize de novo.</translation>
    </message>
    <message>
        <source>kind was %1 (%2)</source>
        <translation>o tipo era %1 (%2)</translation>
    </message>
    <message>
        <source>the outcome of %1 requests is not known yet</source>
        <translation>o resultado de %1 solicitações ainda não é conhecido</translation>
    </message>
    <message>
        <source>Issue again to look them up, then erase.</source>
        <translation>Emita de novo para verificá-las e depois apague.</translation>
    </message>
    <message>
        <source>%1 rewards are still owed</source>
        <translation>%1 recompensas ainda são devidas</translation>
    </message>
    <message>
        <source>Issue or reject them first.</source>
        <translation>Emita-as ou rejeite-as primeiro.</translation>
    </message>
    <message>
        <source>a write-off waits for a decision</source>
        <translation>uma baixa aguarda decisão</translation>
    </message>
    <message>
        <source>Approve or refuse it first.</source>
        <translation>Aprove-a ou recuse-a primeiro.</translation>
    </message>
    <message>
        <source>%1 %2 are owed back in %3 mode</source>
        <translation>há %1 %2 a devolver em modo %3</translation>
    </message>
    <message>
        <source>Write them off first.</source>
        <translation>Dê baixa primeiro.</translation>
    </message>
    <message>
        <source>erasing a person needs a reason</source>
        <translation>apagar uma pessoa exige um motivo</translation>
    </message>
    <message>
        <source>erase people</source>
        <translation>apagar pessoas</translation>
    </message>
    <message>
        <source>this person was erased already</source>
        <translation>esta pessoa já foi apagada</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>não há membro “%1”</translation>
    </message>
    <message>
        <source>%1 is %2 and may not %3</source>
        <translation>%1 é %2 e não pode %3</translation>
    </message>
    <message>
        <source>Ask a member with the role %1.</source>
        <translation>Peça a um membro com a função %1.</translation>
    </message>
    <message>
        <source>%1 has a passphrase, and it was not given</source>
        <translation>%1 tem uma frase secreta, e ela não foi informada</translation>
    </message>
    <message>
        <source>Give it at the prompt, or as a line of standard input.</source>
        <translation>Informe-a quando for pedida ou como uma linha da entrada padrão.</translation>
    </message>
    <message>
        <source>this is not the passphrase of %1</source>
        <translation>esta não é a frase secreta de %1</translation>
    </message>
    <message>
        <source>Try again; an admin can set a new one with members passphrase.</source>
        <translation>Tente novamente; um administrador pode definir uma nova com members passphrase.</translation>
    </message>
    <message>
        <source>too many wrong passphrases for %1; the next try is possible in %2 s</source>
        <translation>frases secretas erradas demais para %1; a próxima tentativa é possível em %2 s</translation>
    </message>
    <message>
        <source>Wait, or ask an admin to set a new one.</source>
        <translation>Espere ou peça a um administrador que defina uma nova.</translation>
    </message>
    <message>
        <source>the key that %1 signs with is not in this computer&apos;s keychain</source>
        <translation>a chave com que %1 assina não está no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Decide on the computer that has it.</source>
        <translation>Decida no computador que a tem.</translation>
    </message>
    <message>
        <source>it is not signed, though the member had a key</source>
        <translation>não está assinado, embora o membro tivesse uma chave</translation>
    </message>
    <message>
        <source>it is signed with a key that is not the member&apos;s</source>
        <translation>está assinado com uma chave que não é do membro</translation>
    </message>
    <message>
        <source>the signature is not one over these values</source>
        <translation>a assinatura não corresponde a estes valores</translation>
    </message>
    <message>
        <source>the key that %1 signs with is in the keychain, and that is locked</source>
        <translation>a chave com que %1 assina está no chaveiro, e ele está bloqueado</translation>
    </message>
    <message>
        <source>a member&apos;s name has 1 to %1 visible characters</source>
        <translation>o nome de um membro tem de 1 a %1 caracteres visíveis</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>isto não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>change the members</source>
        <translation>alterar os membros</translation>
    </message>
    <message>
        <source>%1 is the only admin and stays</source>
        <translation>%1 é o único administrador e permanece</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>Adicione outro administrador primeiro.</translation>
    </message>
    <message>
        <source>set another member&apos;s passphrase</source>
        <translation>definir a frase secreta de outro membro</translation>
    </message>
    <message>
        <source>a passphrase has at least %1 characters</source>
        <translation>uma frase secreta tem pelo menos %1 caracteres</translation>
    </message>
    <message>
        <source>Several words are easier to keep than a short riddle.</source>
        <translation>Várias palavras são mais fáceis de lembrar do que um enigma curto.</translation>
    </message>
    <message>
        <source>there is no %1 mode connection</source>
        <translation>não há conexão em modo %1</translation>
    </message>
    <message>
        <source>is no currency code (USD)</source>
        <translation>não é um código de moeda (USD)</translation>
    </message>
    <message>
        <source>is not more than 0, or beyond all bounds</source>
        <translation>não é maior que 0 ou ultrapassa todos os limites</translation>
    </message>
    <message>
        <source>is no date between 2000 and 2100 (2026-05-01)</source>
        <translation>não é uma data entre 2000 e 2100 (2026-05-01)</translation>
    </message>
    <message>
        <source>is empty; it is what keeps a row from counting twice</source>
        <translation>está vazio; é o que impede que uma linha conte duas vezes</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>belongs to no participant</source>
        <translation>não pertence a nenhum participante</translation>
    </message>
    <message>
        <source>belongs to another participant than participant_email</source>
        <translation>pertence a outro participante que não participant_email</translation>
    </message>
    <message>
        <source>is empty, and so is customer_id; one of them is needed</source>
        <translation>está vazio, e customer_id também; um deles é necessário</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>is needed where there is not exactly one %1 mode connection</source>
        <translation>é necessário quando não há exatamente uma conexão em modo %1</translation>
    </message>
    <message>
        <source>is empty, and so is participant_code; one of them is needed</source>
        <translation>está vazio, e participant_code também; um deles é necessário</translation>
    </message>
    <message>
        <source>is empty, and so is sold_at; one of them is needed</source>
        <translation>está vazio, e sold_at também; um deles é necessário</translation>
    </message>
    <message>
        <source>is known with other values; what was entered stays</source>
        <translation>é conhecido com outros valores; o que foi inserido permanece</translation>
    </message>
    <message>
        <source>enter sales and payments</source>
        <translation>inserir vendas e pagamentos</translation>
    </message>
    <message>
        <source>%1 conversions added</source>
        <translation>%1 conversões adicionadas</translation>
    </message>
    <message>
        <source>%1 commissions added</source>
        <translation>%1 comissões adicionadas</translation>
    </message>
    <message>
        <source>is the same person as line %1</source>
        <translation>é a mesma pessoa da linha %1</translation>
    </message>
    <message>
        <source>is no two-letter country code (DE)</source>
        <translation>não é um código de país de duas letras (DE)</translation>
    </message>
    <message>
        <source>is none of applied, active, suspended, left</source>
        <translation>não é nenhum de applied, active, suspended, left</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to somebody else</source>
        <translation>“%1” pertence a outra pessoa</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 skipped</source>
        <translation>%1 adicionados, %2 alterados, %3 inalterados, %4 ignorados</translation>
    </message>
    <message>
        <source>import participants</source>
        <translation>importar participantes</translation>
    </message>
    <message>
        <source>import referrals</source>
        <translation>importar indicações</translation>
    </message>
    <message>
        <source>import exchange rates</source>
        <translation>importar taxas de câmbio</translation>
    </message>
    <message>
        <source>%1 is the id of one participant and the code of another</source>
        <translation>%1 é o id de um participante e o código de outro</translation>
    </message>
    <message>
        <source>Name the one you mean by e-mail address.</source>
        <translation>Indique por endereço de e-mail a quem se refere.</translation>
    </message>
    <message>
        <source>Name one by id, e-mail address or code.</source>
        <translation>Indique um por id, endereço de e-mail ou código.</translation>
    </message>
    <message>
        <source>an assignment by hand needs a reason</source>
        <translation>uma atribuição à mão exige um motivo</translation>
    </message>
    <message>
        <source>assign customers</source>
        <translation>atribuir clientes</translation>
    </message>
    <message>
        <source>name the customer by the provider&apos;s id or by e-mail address</source>
        <translation>indique o cliente pelo id do provedor ou pelo endereço de e-mail</translation>
    </message>
    <message>
        <source>no provider has shown the customer &quot;%1&quot; so far</source>
        <translation>nenhum provedor mostrou até agora o cliente “%1”</translation>
    </message>
    <message>
        <source>Check it against the provider&apos;s list and sync first; referrals import keeps customers who are still to come.</source>
        <translation>Confira com a lista do provedor e sincronize primeiro; referrals import guarda clientes que ainda virão.</translation>
    </message>
    <message>
        <source>is no currency of ISO 4217 (USD)</source>
        <translation>não é uma moeda da ISO 4217 (USD)</translation>
    </message>
    <message>
        <source>is no other currency of ISO 4217 (EUR)</source>
        <translation>não é outra moeda da ISO 4217 (EUR)</translation>
    </message>
    <message>
        <source>has to say where the rate comes from, in 1 to 200 characters</source>
        <translation>precisa dizer de onde vem a taxa, em 1 a 200 caracteres</translation>
    </message>
    <message>
        <source>names this date and pair of currencies a second time</source>
        <translation>indica esta data e este par de moedas pela segunda vez</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns</source>
        <translation>%1 tem mais de %2 colunas</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows</source>
        <translation>%1 tem mais de %2 linhas</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divida o arquivo.</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1: a coluna %2 aparece duas vezes</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>tem %1 células, o cabeçalho %2</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>contém um caractere NUL</translation>
    </message>
    <message>
        <source>is empty; an e-mail address is needed</source>
        <translation>está vazio; é necessário um endereço de e-mail</translation>
    </message>
    <message>
        <source>is no e-mail address (name@example.com)</source>
        <translation>não é um endereço de e-mail (nome@example.com)</translation>
    </message>
    <message>
        <source>has a code of more than %1 characters</source>
        <translation>tem um código de mais de %1 caracteres</translation>
    </message>
    <message>
        <source>has a code with other characters than letters, digits, dash, dot and underscore</source>
        <translation>tem um código com outros caracteres além de letras, números, hífen, ponto e sublinhado</translation>
    </message>
    <message>
        <source>is not between 2000 and 2100</source>
        <translation>não está entre 2000 e 2100</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 não tem a coluna %2</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>A primeira linha precisa nomear as colunas.</translation>
    </message>
    <message>
        <source>the sum of the rewards is beyond the largest amount kept</source>
        <translation>a soma das recompensas ultrapassa o maior valor guardado</translation>
    </message>
    <message>
        <source>choose a shorter time with --from and --to</source>
        <translation>escolha um período mais curto com --from e --to</translation>
    </message>
    <message>
        <source>The campaign is new: every participant is taken to be in it.</source>
        <translation>A campanha é nova: supõe-se que todos os participantes estejam nela.</translation>
    </message>
    <message>
        <source>The document&apos;s state is %1; it is computed as if it were active.</source>
        <translation>O estado do documento é %1; o cálculo é feito como se fosse active.</translation>
    </message>
    <message>
        <source>The document starts at %1: of what is stored nothing earns by it.</source>
        <translation>O documento começa em %1: nada do que está guardado gera por ele.</translation>
    </message>
    <message>
        <source>Payments have not been read for the metadata keys %1; what they say is missing here and counts once the document is applied.</source>
        <translation>Os pagamentos não foram lidos quanto às chaves de metadados %1; o que dizem falta aqui e conta quando o documento for aplicado.</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>o último dia é anterior ao primeiro</translation>
    </message>
    <message>
        <source>Run sync again.</source>
        <translation>Sincronize de novo.</translation>
    </message>
    <message>
        <source>%1: the provider sent %2 mode objects to a %3 mode connection</source>
        <translation>%1: o provedor enviou objetos em modo %2 a uma conexão em modo %3</translation>
    </message>
    <message>
        <source>Connect again with a key of the right mode.</source>
        <translation>Conecte de novo com uma chave do modo certo.</translation>
    </message>
    <message>
        <source>a page says there is more but holds nothing</source>
        <translation>uma página diz que há mais, mas não contém nada</translation>
    </message>
    <message>
        <source>the list does not go on (same place twice)</source>
        <translation>a lista não avança (duas vezes no mesmo ponto)</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>a mesma página veio duas vezes</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>a lista não termina</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed, %4 requests</source>
        <translation>%1 lidos, %2 novos, %3 alterados, %4 solicitações</translation>
    </message>
    <message>
        <source>%1 is an event of %2 mode, %3 is a %4 mode connection</source>
        <translation>%1 é um evento em modo %2, %3 é uma conexão em modo %4</translation>
    </message>
    <message>
        <source>%1 is an event of account %2, %3 belongs to %4</source>
        <translation>%1 é um evento da conta %2, %3 pertence a %4</translation>
    </message>
    <message>
        <source>the first sync of %1 is not complete</source>
        <translation>a primeira sincronização de %1 não está completa</translation>
    </message>
    <message>
        <source>Run sync first: it lists everything, whatever the log says.</source>
        <translation>Sincronize primeiro: isso lista tudo, diga o que disser o registro.</translation>
    </message>
    <message>
        <source>there are several connections</source>
        <translation>há várias conexões</translation>
    </message>
    <message>
        <source>Say which one the log is of: %1.</source>
        <translation>Diga de qual é o registro: %1.</translation>
    </message>
    <message>
        <source>%1 events are signed, and there is no signing secret of %2 to verify them</source>
        <translation>os eventos de %1 são assinados, e não há segredo de assinatura de %2 para verificá-los</translation>
    </message>
    <message>
        <source>It is the secret of the webhook endpoint, whsec_…, at Developers → Webhooks.</source>
        <translation>É o segredo do endpoint de webhook, whsec_…, em Developers → Webhooks.</translation>
    </message>
    <message>
        <source>there is no active connection</source>
        <translation>não há conexão ativa</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>O estado</translation>
    </message>
    <message>
        <source>The connections</source>
        <translation>As conexões</translation>
    </message>
    <message>
        <source>The payout currency</source>
        <translation>A moeda dos repasses</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>A prioridade</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>O início</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>O fim</translation>
    </message>
    <message>
        <source>The touch that counts</source>
        <translation>O contato que conta</translation>
    </message>
    <message>
        <source>The window in days</source>
        <translation>O prazo em dias</translation>
    </message>
    <message>
        <source>The evidence accepted</source>
        <translation>A evidência aceita</translation>
    </message>
    <message>
        <source>The metadata keys</source>
        <translation>As chaves de metadados</translation>
    </message>
    <message>
        <source>Whether existing customers count</source>
        <translation>Se clientes existentes contam</translation>
    </message>
    <message>
        <source>Whether a later code moves the customer</source>
        <translation>Se um código posterior transfere o cliente</translation>
    </message>
    <message>
        <source>The least amount of a payment</source>
        <translation>O valor mínimo de um pagamento</translation>
    </message>
    <message>
        <source>The payment from which rewards arise</source>
        <translation>O pagamento a partir do qual surgem recompensas</translation>
    </message>
    <message>
        <source>What the referrer gets</source>
        <translation>O que recebe quem indica</translation>
    </message>
    <message>
        <source>What the new customer gets</source>
        <translation>O que recebe o novo cliente</translation>
    </message>
    <message>
        <source>The referrer&apos;s fixed amount</source>
        <translation>O valor fixo de quem indica</translation>
    </message>
    <message>
        <source>The new customer&apos;s fixed amount</source>
        <translation>O valor fixo do novo cliente</translation>
    </message>
    <message>
        <source>The new customer&apos;s reward</source>
        <translation>A recompensa do novo cliente</translation>
    </message>
    <message>
        <source>The hold in days</source>
        <translation>A carência em dias</translation>
    </message>
    <message>
        <source>The hold for intervals of six months or more, in days</source>
        <translation>A carência para intervalos de seis meses ou mais, em dias</translation>
    </message>
    <message>
        <source>The least balance for cash</source>
        <translation>O saldo mínimo para dinheiro</translation>
    </message>
    <message>
        <source>What a coupon does beside another discount</source>
        <translation>O que um cupom faz ao lado de outro desconto</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>A aprovação</translation>
    </message>
    <message>
        <source>Whether two persons approve</source>
        <translation>Se duas pessoas aprovam</translation>
    </message>
    <message>
        <source>The order changes, and the first rule that matches applies: %1.</source>
        <translation>A ordem muda, e a primeira regra que se encaixa vale: %1.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 passa a existir: %2.</translation>
    </message>
    <message>
        <source>%1 is gone; it was: %2.</source>
        <translation>%1 deixa de existir; era: %2.</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 muda de %2 para %3.</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>não é nem yes nem no</translation>
    </message>
    <message>
        <source>is empty; a fixed bond needs its beginning</source>
        <translation>está vazio; um vínculo fixo precisa de um início</translation>
    </message>
    <message>
        <source>a write-off needs a reason</source>
        <translation>uma baixa exige um motivo</translation>
    </message>
    <message>
        <source>a refusal needs a reason</source>
        <translation>uma recusa exige um motivo</translation>
    </message>
    <message>
        <source>the customer is no e-mail address (name@example.com)</source>
        <translation>o cliente não é um endereço de e-mail (nome@example.com)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceitos: %1</translation>
    </message>
    <message>
        <source>these books are no older copy; there is nothing to confirm</source>
        <translation>estes livros não são uma cópia mais antiga; não há nada a confirmar</translation>
    </message>
    <message>
        <source>it was discarded</source>
        <translation>foi descartado</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está fechado</translation>
    </message>
    <message>
        <source>whether its file was written is uncertain</source>
        <translation>não se sabe se o arquivo foi gravado</translation>
    </message>
    <message>
        <source>its file was written</source>
        <translation>o arquivo foi gravado</translation>
    </message>
    <message>
        <source>its file has not been written yet</source>
        <translation>o arquivo ainda não foi gravado</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>está selado</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>não está selado</translation>
    </message>
    <message>
        <source>the batch cannot be %1: %2</source>
        <translation>o lote não pode ser %1: %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a decimal text such as &quot;20&quot;</source>
        <translation>um texto decimal como &quot;20&quot;</translation>
    </message>
    <message>
        <source>rising numbers</source>
        <translation>números crescentes</translation>
    </message>
    <message>
        <source>a list of at least one tier, such as [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</source>
        <translation>uma lista de pelo menos uma faixa, como [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</translation>
    </message>
    <message>
        <source>exactly one of: percent flat tiers</source>
        <translation>exatamente um de: percent flat tiers</translation>
    </message>
    <message>
        <source>&quot;per&quot; beside &quot;flat&quot;</source>
        <translation>&quot;per&quot; junto de &quot;flat&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside &quot;tiers&quot;</source>
        <translation>&quot;%1&quot; junto de &quot;tiers&quot;</translation>
    </message>
    <message>
        <source>true only beside &quot;flat&quot;</source>
        <translation>true somente junto de &quot;flat&quot;</translation>
    </message>
    <message>
        <source>1, or one of the two members</source>
        <translation>1 ou um dos dois membros</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
    <message>
        <source>exactly one of: percentOff amountOff</source>
        <translation>exatamente um de: percentOff amountOff</translation>
    </message>
    <message>
        <source>a decimal text above &quot;0&quot;, such as &quot;20&quot;</source>
        <translation>um texto decimal acima de &quot;0&quot;, como &quot;20&quot;</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>um número inteiro de 1 a %1</translation>
    </message>
    <message>
        <source>&quot;months&quot; beside &quot;duration&quot;: &quot;repeating&quot;</source>
        <translation>&quot;months&quot; junto de &quot;duration&quot;: &quot;repeating&quot;</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the price</source>
        <translation>o id do preço no provedor</translation>
    </message>
    <message>
        <source>what the person gets, such as &quot;100 points&quot;</source>
        <translation>o que a pessoa recebe, como &quot;100 points&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>um de: %1</translation>
    </message>
    <message>
        <source>a list of amounts, or rules in the campaign that compute one</source>
        <translation>uma lista de valores, ou regras na campanha que calculem um</translation>
    </message>
    <message>
        <source>true only beside a referrer and a referee</source>
        <translation>true somente com quem indica e quem foi indicado</translation>
    </message>
    <message>
        <source>what the participant gets, such as {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</source>
        <translation>o que o participante recebe, como {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</translation>
    </message>
    <message>
        <source>%1: ranks from 1 on, in order</source>
        <translation>%1: posições a partir de 1, em ordem</translation>
    </message>
    <message>
        <source>the currency whose revenue is ranked, such as &quot;USD&quot;</source>
        <translation>a moeda cuja receita entra no ranking, como &quot;USD&quot;</translation>
    </message>
    <message>
        <source>&quot;currency&quot; beside &quot;by&quot;: &quot;revenue&quot;</source>
        <translation>&quot;currency&quot; junto de &quot;by&quot;: &quot;revenue&quot;</translation>
    </message>
    <message>
        <source>&quot;endsAt&quot;, or another period</source>
        <translation>&quot;endsAt&quot; ou outro período</translation>
    </message>
    <message>
        <source>at most %1 prizes</source>
        <translation>no máximo %1 prêmios</translation>
    </message>
    <message>
        <source>a list of at least one prize</source>
        <translation>uma lista de pelo menos um prêmio</translation>
    </message>
    <message>
        <source>&quot;milestones&quot; with at least one element</source>
        <translation>&quot;milestones&quot; com pelo menos um elemento</translation>
    </message>
    <message>
        <source>the ranking, such as {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</source>
        <translation>o ranking, como {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</translation>
    </message>
    <message>
        <source>&quot;leaderboard&quot; beside &quot;kind&quot;: &quot;leaderboard&quot;</source>
        <translation>&quot;leaderboard&quot; junto de &quot;kind&quot;: &quot;leaderboard&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>um valor como {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation>o nome da campanha</translation>
    </message>
    <message>
        <source>a list of at least one connection name</source>
        <translation>uma lista de pelo menos um nome de conexão</translation>
    </message>
    <message>
        <source>a later date</source>
        <translation>uma data posterior</translation>
    </message>
    <message>
        <source>false; a lower percentage comes to the same</source>
        <translation>false; um percentual menor dá no mesmo</translation>
    </message>
    <message>
        <source>the head of the chain in the keychain cannot be read</source>
        <translation>o fim da cadeia no chaveiro não pode ser lido</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>only letters A to Z, digits and dashes may stand in it</source>
        <translation>só pode conter letras de A a Z, dígitos e hifens</translation>
    </message>
    <message>
        <source>the pattern of codes cannot be used: %1</source>
        <translation>o padrão dos códigos não pode ser usado: %1</translation>
    </message>
    <message>
        <source>Letters, digits, dashes and {%1}, for example {name}{number}.</source>
        <translation>Letras, números, hifens e {%1}, por exemplo {name}{number}.</translation>
    </message>
    <message>
        <source>there is no {%1}</source>
        <translation>não há {%1}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in a code</source>
        <translation>“%1” não pode constar de um código</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>“%1” não é uma moeda</translation>
    </message>
    <message>
        <source>a code of ISO 4217 such as USD or EUR</source>
        <translation>um código da ISO 4217 como USD ou EUR</translation>
    </message>
    <message>
        <source>An IBAN, or the number of the bank and the account with a stroke between: &quot;12-34-56 / 12345678&quot; (British sort code), &quot;123-456 / 12345678&quot; (Australian BSB), &quot;021000021 / 123456789&quot; (American), &quot;003-12345 / 1234567&quot; (Canadian), &quot;HDFC0004277 / 12345678901&quot; (Indian).</source>
        <translation>Um IBAN, ou o número do banco e a conta com uma barra no meio: &quot;12-34-56 / 12345678&quot; (sort code britânico), &quot;123-456 / 12345678&quot; (BSB australiano), &quot;021000021 / 123456789&quot; (americano), &quot;003-12345 / 1234567&quot; (canadense), &quot;HDFC0004277 / 12345678901&quot; (indiano).</translation>
    </message>
    <message>
        <source>six digits may be a British sort code or an Australian BSB</source>
        <translation>seis dígitos podem ser um sort code britânico ou um BSB australiano</translation>
    </message>
    <message>
        <source>Write it as 12-34-56 (British) or as 123-456 (Australian).</source>
        <translation>Escreva 12-34-56 (britânico) ou 123-456 (australiano).</translation>
    </message>
    <message>
        <source>these digits may be an account or a recipient saved at Wise</source>
        <translation>estes dígitos podem ser uma conta ou um destinatário salvo na Wise</translation>
    </message>
    <message>
        <source>An account has its bank in front: 12-34-56 / 12345678. A saved recipient: recipient 12345678.</source>
        <translation>Uma conta tem o banco na frente: 12-34-56 / 12345678. Um destinatário salvo: recipient 12345678.</translation>
    </message>
    <message>
        <source>it is no destination that %1 pays to</source>
        <translation>não é um destino para o qual %1 pague</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>Um endereço de e-mail.</translation>
    </message>
    <message>
        <source>there is no payout provider of that name</source>
        <translation>não há provedor de repasses com esse nome</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Um destes: %1.</translation>
    </message>
    <message>
        <source>%1 does not pay to a destination of the kind %2</source>
        <translation>%1 não paga a um destino do tipo %2</translation>
    </message>
    <message>
        <source>PayPal takes addresses of at most %1 characters</source>
        <translation>o PayPal aceita endereços de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>RazorpayX takes no underline in a UPI address</source>
        <translation>a RazorpayX não aceita sublinhado em um endereço UPI</translation>
    </message>
    <message>
        <source>accounts of %1 take no SEPA credit transfers</source>
        <translation>contas de %1 não aceitam transferências SEPA</translation>
    </message>
    <message>
        <source>the American bank number (ABA) does not have nine digits with the right check digit</source>
        <translation>o número de banco americano (ABA) não tem nove dígitos com o dígito verificador certo</translation>
    </message>
    <message>
        <source>an American account number has 4 to 17 digits</source>
        <translation>um número de conta americano tem de 4 a 17 dígitos</translation>
    </message>
    <message>
        <source>a Canadian bank is a number of three digits and a transit number of five</source>
        <translation>um banco canadense é um número de três dígitos e um número de agência de cinco</translation>
    </message>
    <message>
        <source>a Canadian account number has 5 to 12 digits</source>
        <translation>um número de conta canadense tem de 5 a 12 dígitos</translation>
    </message>
    <message>
        <source>an IFSC has four letters, a zero, and six letters or digits</source>
        <translation>um IFSC tem quatro letras, um zero e seis letras ou números</translation>
    </message>
    <message>
        <source>an Indian account number has 5 to 35 digits or letters</source>
        <translation>um número de conta indiano tem de 5 a 35 números ou letras</translation>
    </message>
    <message>
        <source>a British sort code has six digits</source>
        <translation>um sort code britânico tem seis dígitos</translation>
    </message>
    <message>
        <source>a British account number has eight digits</source>
        <translation>um número de conta britânico tem oito dígitos</translation>
    </message>
    <message>
        <source>an Australian BSB has six digits</source>
        <translation>um BSB australiano tem seis dígitos</translation>
    </message>
    <message>
        <source>an Australian account number has 4 to 9 digits</source>
        <translation>um número de conta australiano tem de 4 a 9 dígitos</translation>
    </message>
    <message>
        <source>the e-mail address is not in its normal form</source>
        <translation>o endereço de e-mail não está na forma normal</translation>
    </message>
    <message>
        <source>it is neither an e-mail address nor a PayPal id of 13 signs</source>
        <translation>não é nem um endereço de e-mail nem um id do PayPal de 13 caracteres</translation>
    </message>
    <message>
        <source>a phone number has 8 to 15 digits behind + and the country</source>
        <translation>um número de telefone tem de 8 a 15 dígitos depois de + e do país</translation>
    </message>
    <message>
        <source>a UPI address looks like name@bank</source>
        <translation>um endereço UPI tem a forma nome@banco</translation>
    </message>
    <message>
        <source>a recipient at Wise is a number</source>
        <translation>um destinatário na Wise é um número</translation>
    </message>
    <message>
        <source>a Stripe account begins with acct_</source>
        <translation>uma conta Stripe começa com acct_</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>não é de nenhum tipo conhecido</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>contém um caractere invisível</translation>
    </message>
    <message>
        <source>Type it instead of copying it.</source>
        <translation>Digite em vez de copiar.</translation>
    </message>
    <message>
        <source>an e-mail address has one @ with something before it</source>
        <translation>um endereço de e-mail tem um @ com algo antes dele</translation>
    </message>
    <message>
        <source>the part of the e-mail address before the @ is not one that mail services give out</source>
        <translation>a parte do endereço de e-mail antes do @ não é do tipo que serviços de e-mail fornecem</translation>
    </message>
    <message>
        <source>the part of the e-mail address behind the @ is no domain such as example.com</source>
        <translation>a parte do endereço de e-mail depois do @ não é um domínio como example.com</translation>
    </message>
    <message>
        <source>the e-mail address has more than 254 characters</source>
        <translation>o endereço de e-mail tem mais de 254 caracteres</translation>
    </message>
    <message>
        <source>the name of the account&apos;s holder has more than %1 characters</source>
        <translation>o nome do titular da conta tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>only American and Canadian accounts are told apart by checking and savings</source>
        <translation>só em contas americanas e canadenses se distingue entre corrente e poupança</translation>
    </message>
    <message>
        <source>the document is not JSON at line %1, column %2: %3</source>
        <translation>o documento não é JSON na linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>one JSON object in UTF-8</source>
        <translation>um objeto JSON em UTF-8</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>each text once</source>
        <translation>cada texto uma vez</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a decimal text from &quot;0&quot; to &quot;100&quot; with at most four decimals, such as &quot;7.5&quot;</source>
        <translation>um texto decimal de &quot;0&quot; a &quot;100&quot; com no máximo quatro decimais, como &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>an ISO 8601 date of 2000 to 2100, such as &quot;2026-05-01&quot; or &quot;2026-05-01T12:30:00Z&quot;</source>
        <translation>uma data ISO 8601 de 2000 a 2100, como &quot;2026-05-01&quot; ou &quot;2026-05-01T12:30:00Z&quot;</translation>
    </message>
    <message>
        <source>a list of at least one amount, such as [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</source>
        <translation>uma lista de pelo menos um valor, como [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</translation>
    </message>
    <message>
        <source>one amount for each currency</source>
        <translation>um valor para cada moeda</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>the members %1</source>
        <translation>os membros %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters, no spaces around it and no control characters</source>
        <translation>um texto de 1 a %1 caracteres, sem espaços em volta e sem caracteres de controle</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>um código de moeda da ISO 4217, como &quot;USD&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>um valor como {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>a whole number of minor units</source>
        <translation>um número inteiro de unidades mínimas</translation>
    </message>
    <message>
        <source>the document has %1 bytes; accepted: at most 16 MB</source>
        <translation>o documento tem %1 bytes; aceito: no máximo 16 MB</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation>o documento tem mais de %1 níveis</translation>
    </message>
    <message>
        <source>%1 is there twice; accepted: each member once</source>
        <translation>%1 aparece duas vezes; aceito: cada membro uma vez</translation>
    </message>
    <message>
        <source>the document is not an object; accepted: one JSON object in UTF-8</source>
        <translation>o documento não é um objeto; aceito: um objeto JSON em UTF-8</translation>
    </message>
    <message>
        <source>each word once</source>
        <translation>cada palavra uma vez</translation>
    </message>
    <message>
        <source>there is no conversion %1</source>
        <translation>não há conversão %1</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount accepted (10^12 minor units)</source>
        <translation>um valor de %1 ultrapassa o maior valor aceito (10^12 unidades mínimas)</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount kept</source>
        <translation>um valor de %1 ultrapassa o maior valor guardado</translation>
    </message>
    <message>
        <source>check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15</source>
        <translation>confira este pagamento no provedor; valores podem chegar a 10^12 unidades mínimas, somas a 10^15</translation>
    </message>
    <message>
        <source>the rewards of campaign &quot;%1&quot; in %2 add up to more than the largest sum kept</source>
        <translation>as recompensas da campanha “%1” em %2 somam mais do que a maior soma guardada</translation>
    </message>
    <message>
        <source>check the amounts of the campaign; sums may reach 10^15 minor units</source>
        <translation>confira os valores da campanha; somas podem chegar a 10^15 unidades mínimas</translation>
    </message>
    <message>
        <source>a milestone or prize is beyond the largest amount kept</source>
        <translation>um marco ou prêmio ultrapassa o maior valor guardado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate; accepted: a decimal number above 0 and up to 9000000, with a point and at most twelve decimals, such as 0.9234</source>
        <translation>“%1” não é uma taxa; aceito: um número decimal acima de 0 e até 9000000, com ponto e no máximo doze decimais, como 0.9234</translation>
    </message>
    <message>
        <source>Copy the IBAN from the bank&apos;s own papers.</source>
        <translation>Copie o IBAN dos documentos do próprio banco.</translation>
    </message>
    <message>
        <source>the IBAN does not begin with a country that has IBANs</source>
        <translation>o IBAN não começa com um país que tenha IBANs</translation>
    </message>
    <message>
        <source>the IBAN has %1 signs; those of %2 have %3</source>
        <translation>o IBAN tem %1 caracteres; os de %2 têm %3</translation>
    </message>
    <message>
        <source>the IBAN has a letter or a digit where those of %1 have none</source>
        <translation>o IBAN tem uma letra ou um dígito onde os de %1 não têm</translation>
    </message>
    <message>
        <source>the check digits of the IBAN do not fit: a sign is wrong or two are swapped</source>
        <translation>os dígitos verificadores do IBAN não conferem: um caractere está errado ou dois estão trocados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date between 2000 and 2100</source>
        <translation>“%1” não é uma data entre 2000 e 2100</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-05-01 or 2026-05-01T12:30:00Z</source>
        <translation>ISO 8601, como 2026-05-01 ou 2026-05-01T12:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>“%1” não é um fuso horário</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Berlin or America/New_York</source>
        <translation>um nome IANA como Europe/Berlin ou America/New_York</translation>
    </message>
    <message>
        <source>(what was typed has been removed)</source>
        <translation>(o que foi digitado foi removido)</translation>
    </message>
    <message>
        <source>line %1 of the list of mail domains is not understood</source>
        <translation>a linha %1 da lista de domínios de e-mail não é compreendida</translation>
    </message>
    <message>
        <source>One domain a line behind one of the words shared, disposable, company, such as &quot;company acme.io&quot;.</source>
        <translation>Um domínio por linha depois de uma das palavras shared, disposable, company, como &quot;company acme.io&quot;.</translation>
    </message>
    <message>
        <source>the sum %1 in minor units of %2 is beyond the largest amount kept (10^15)</source>
        <translation>a soma %1 em unidades mínimas de %2 ultrapassa o maior valor guardado (10^15)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a percentage</source>
        <translation>“%1” não é um percentual</translation>
    </message>
    <message>
        <source>a decimal from 0 to 100 with a point and at most four decimals, such as &quot;7.5&quot;</source>
        <translation>um decimal de 0 a 100 com ponto e no máximo quatro decimais, como &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>the amount is empty</source>
        <translation>o valor está vazio</translation>
    </message>
    <message>
        <source>a decimal with a point, such as 12.50</source>
        <translation>um decimal com ponto, como 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>“%1” não é um valor</translation>
    </message>
    <message>
        <source>a decimal with a point and without thousands marks, such as 12.50</source>
        <translation>um decimal com ponto e sem separadores de milhar, como 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 (%3)</source>
        <translation>“%1” tem mais decimais do que %2 (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the largest amount kept (10^15 minor units)</source>
        <translation>“%1” ultrapassa o maior valor guardado (10^15 unidades mínimas)</translation>
    </message>
    <message>
        <source>no line of this batch</source>
        <translation>nenhuma linha deste lote</translation>
    </message>
    <message>
        <source>%1 rows of the file are about this line</source>
        <translation>%1 linhas do arquivo tratam desta linha</translation>
    </message>
    <message>
        <source>the file says %1 %2</source>
        <translation>o arquivo diz %1 %2</translation>
    </message>
    <message>
        <source>the file names another receiver</source>
        <translation>o arquivo indica outro favorecido</translation>
    </message>
    <message>
        <source>what this word means is not known</source>
        <translation>não se sabe o que esta palavra significa</translation>
    </message>
    <message>
        <source>found by receiver and amount only</source>
        <translation>encontrado só por favorecido e valor</translation>
    </message>
    <message>
        <source>a person had marked it as paid</source>
        <translation>uma pessoa o tinha marcado como pago</translation>
    </message>
    <message>
        <source>it had been reported as paid</source>
        <translation>tinha sido informado como pago</translation>
    </message>
    <message>
        <source>it had failed or come back, and the file says otherwise</source>
        <translation>tinha falhado ou sido devolvido, e o arquivo diz outra coisa</translation>
    </message>
    <message>
        <source>the file says nothing about it</source>
        <translation>o arquivo não diz nada a respeito</translation>
    </message>
    <message>
        <source>a prefix begins with a letter and has at most %1 letters, dashes, strokes or points</source>
        <translation>um prefixo começa com uma letra e tem no máximo %1 letras, hifens, barras ou pontos</translation>
    </message>
    <message>
        <source>Such as SB- or AFF/.</source>
        <translation>Como SB- ou AFF/.</translation>
    </message>
    <message>
        <source>%1 needs a coupon</source>
        <translation>%1 precisa de um cupom</translation>
    </message>
    <message>
        <source>an adjustment needs a reason</source>
        <translation>um ajuste exige um motivo</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
    <message>
        <source>is missing; accepted: %1</source>
        <translation>falta; aceito: %1</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2</source>
        <translation>falta %1; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted: %2</source>
        <translation>%1 não é aceito; aceito: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the tier before it; accepted: %2</source>
        <translation>%1 não segue a faixa anterior; aceito: %2</translation>
    </message>
    <message>
        <source>%1 stands beside another formula; accepted: %2</source>
        <translation>%1 está junto de outra fórmula; aceito: %2</translation>
    </message>
    <message>
        <source>%1 has no meaning here; accepted: %2</source>
        <translation>%1 não tem sentido aqui; aceito: %2</translation>
    </message>
    <message>
        <source>%1 contradicts firstPaymentOnly; accepted: %2</source>
        <translation>%1 contradiz firstPaymentOnly; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is no discount; accepted: %2</source>
        <translation>%1 não é um desconto; aceito: %2</translation>
    </message>
    <message>
        <source>%1 stands beside percentOff; accepted: %2</source>
        <translation>%1 está junto de percentOff; aceito: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the milestone before it; accepted: %2</source>
        <translation>%1 não segue o marco anterior; aceito: %2</translation>
    </message>
    <message>
        <source>%1 leaves a rank out; accepted: %2</source>
        <translation>%1 deixa de fora uma posição; aceito: %2</translation>
    </message>
    <message>
        <source>%1 needs an end of the campaign; accepted: %2</source>
        <translation>%1 precisa de um fim da campanha; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is one too many; accepted: %2</source>
        <translation>%1 está a mais; aceito: %2</translation>
    </message>
    <message>
        <source>%1 needs milestones; accepted: %2</source>
        <translation>%1 precisa de marcos; aceito: %2</translation>
    </message>
    <message>
        <source>%1 does not lie after startsAt; accepted: %2</source>
        <translation>%1 não é posterior a startsAt; aceito: %2</translation>
    </message>
    <message>
        <source>%1 cannot be done: what a provider keeps of a payment is not among the facts that are read; accepted: %2</source>
        <translation>%1 não é possível: o que um provedor retém de um pagamento não está entre os dados lidos; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is named twice; accepted: %2</source>
        <translation>%1 é indicado duas vezes; aceito: %2</translation>
    </message>
    <message>
        <source>%1 names a currency twice; accepted: %2</source>
        <translation>%1 indica uma moeda duas vezes; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is not a known member here; accepted: %2</source>
        <translation>%1 não é um membro conhecido aqui; aceito: %2</translation>
    </message>
    <message>
        <source>%1 names something that is no currency; accepted: %2</source>
        <translation>%1 indica algo que não é uma moeda; aceito: %2</translation>
    </message>
    <message>
        <source>%1 names a kind that does not exist; accepted: %2</source>
        <translation>%1 indica um tipo que não existe; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is true where the encoding is another; accepted: %2</source>
        <translation>%1 é true, embora a codificação seja outra; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is not the format the file is named after; accepted: %2</source>
        <translation>%1 não é o formato que dá nome ao arquivo; aceito: %2</translation>
    </message>
    <message>
        <source>%1 is no payout provider; accepted: %2</source>
        <translation>%1 não é um provedor de repasses; aceito: %2</translation>
    </message>
    <message>
        <source>%1 are not accepted; accepted: %2</source>
        <translation>%1 não são aceitos; aceito: %2</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of the header.</source>
        <translation>A codificação do arquivo não tem todos os caracteres do cabeçalho.</translation>
    </message>
    <message>
        <source>Nothing in the file carries our references: results are matched by receiver and amount.</source>
        <translation>Nada no arquivo traz nossas referências: os resultados são associados por favorecido e valor.</translation>
    </message>
    <message>
        <source>There is nothing for the column &quot;%1&quot;.</source>
        <translation>Não há nada para a coluna “%1”.</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of &quot;%1&quot;.</source>
        <translation>A codificação do arquivo não tem todos os caracteres de “%1”.</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that can stand there.</source>
        <translation>Omitido: não contém nenhum caractere permitido ali.</translation>
    </message>
    <message>
        <source>Written as &quot;%1&quot;.</source>
        <translation>Escrito como “%1”.</translation>
    </message>
    <message>
        <source>It must have at least %1 characters in this file.</source>
        <translation>Precisa ter pelo menos %1 caracteres neste arquivo.</translation>
    </message>
    <message>
        <source>The provider wants first and last name, each of two letters or more; set the account&apos;s holder.</source>
        <translation>O provedor exige nome e sobrenome, cada um com duas letras ou mais; defina o titular da conta.</translation>
    </message>
    <message>
        <source>Left out: it is no e-mail address that can stand there.</source>
        <translation>Omitido: não é um endereço de e-mail permitido ali.</translation>
    </message>
    <message>
        <source>It has %1 characters; the provider takes %2 to %3.</source>
        <translation>Tem %1 caracteres; o provedor aceita de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 does not move an amount of this size.</source>
        <translation>%1 não movimenta um valor deste tamanho.</translation>
    </message>
    <message>
        <source>The file has more than the %1 bytes the provider takes.</source>
        <translation>O arquivo tem mais do que os %1 bytes que o provedor aceita.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the template is left empty.</source>
        <translation>A coluna “%1” do modelo fica vazia.</translation>
    </message>
    <message>
        <source>The template has no column &quot;%1&quot;.</source>
        <translation>O modelo não tem a coluna “%1”.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not one row of column names.</source>
        <translation>O cabeçalho do modelo não é uma única linha de nomes de colunas.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 não tem a configuração “%2”.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is missing: %2.</source>
        <translation>Falta a configuração “%1”: %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be one of: %2.</source>
        <translation>A configuração “%1” deve ser um destes valores: %2.</translation>
    </message>
    <message>
        <source>The order is in %1, the batch in %2.</source>
        <translation>O pedido está em %1, o lote em %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be a currency code such as USD.</source>
        <translation>A configuração “%1” deve ser um código de moeda como USD.</translation>
    </message>
    <message>
        <source>The payout is in another currency than the file.</source>
        <translation>O repasse está em outra moeda que não a do arquivo.</translation>
    </message>
    <message>
        <source>The amount must be more than zero and at most 10^12 minor units.</source>
        <translation>O valor deve ser maior que zero e no máximo 10^12 unidades mínimas.</translation>
    </message>
    <message>
        <source>The amount is below the least of the provider, %1.</source>
        <translation>O valor está abaixo do mínimo do provedor, %1.</translation>
    </message>
    <message>
        <source>The amount is above the most of the provider, %1.</source>
        <translation>O valor está acima do máximo do provedor, %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 without decimals only.</source>
        <translation>O provedor só aceita %1 sem decimais.</translation>
    </message>
    <message>
        <source>A destination of the kind %1 does not go into this file.</source>
        <translation>Um destino do tipo %1 não cabe neste arquivo.</translation>
    </message>
    <message>
        <source>Such an account does not take this currency.</source>
        <translation>Uma conta assim não aceita esta moeda.</translation>
    </message>
    <message>
        <source>The destination holds signs that no destination has.</source>
        <translation>O destino contém caracteres que nenhum destino tem.</translation>
    </message>
    <message>
        <source>The destination cannot be used: %1.</source>
        <translation>O destino não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>There is no payout in the batch.</source>
        <translation>Não há repasses no lote.</translation>
    </message>
    <message>
        <source>The batch has no currency.</source>
        <translation>O lote não tem moeda.</translation>
    </message>
    <message>
        <source>The batch has no number that can stand in a file.</source>
        <translation>O lote não tem um número que possa constar de um arquivo.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 não aceita %2.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 payouts; there are %3.</source>
        <translation>%1 aceita no máximo %2 repasses; há %3.</translation>
    </message>
    <message>
        <source>The payouts cannot be added up: their sum is too large, or they are of several currencies.</source>
        <translation>Os repasses não podem ser somados: a soma é grande demais ou são de várias moedas.</translation>
    </message>
    <message>
        <source>The payout has no reference that can stand in a file.</source>
        <translation>O repasse não tem uma referência que possa constar de um arquivo.</translation>
    </message>
    <message>
        <source>Another payout of the batch has the same reference.</source>
        <translation>Outro repasse do lote tem a mesma referência.</translation>
    </message>
    <message>
        <source>&quot;kinds&quot; names a kind the format does not pay to</source>
        <translation>&quot;kinds&quot; indica um tipo para o qual o formato não paga</translation>
    </message>
    <message>
        <source>account, bank number, amount and currency must stand in the file once each, as they do in the program&apos;s own data</source>
        <translation>conta, número do banco, valor e moeda devem constar do arquivo uma vez cada, como nos dados do próprio programa</translation>
    </message>
    <message>
        <source>&quot;leastMinor&quot; and &quot;mostMinor&quot; may only be narrowed</source>
        <translation>&quot;leastMinor&quot; e &quot;mostMinor&quot; só podem ser restringidos</translation>
    </message>
    <message>
        <source>&quot;writer&quot; cannot be changed</source>
        <translation>&quot;writer&quot; não pode ser alterado</translation>
    </message>
    <message>
        <source>&quot;provider&quot; cannot be changed</source>
        <translation>&quot;provider&quot; não pode ser alterado</translation>
    </message>
    <message>
        <source>&quot;currencies&quot; may only be narrowed</source>
        <translation>&quot;currencies&quot; só pode ser restringido</translation>
    </message>
    <message>
        <source>&quot;mostLines&quot; may only be narrowed</source>
        <translation>&quot;mostLines&quot; só pode ser restringido</translation>
    </message>
    <message>
        <source>&quot;mostBytes&quot; may only be narrowed</source>
        <translation>&quot;mostBytes&quot; só pode ser restringido</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing, or not required any more</source>
        <translation>a configuração “%1” falta ou não é mais obrigatória</translation>
    </message>
    <message>
        <source>&quot;variants&quot; is empty</source>
        <translation>&quot;variants&quot; está vazio</translation>
    </message>
    <message>
        <source>&quot;words&quot; gives a known word another meaning</source>
        <translation>&quot;words&quot; dá outro significado a uma palavra conhecida</translation>
    </message>
    <message>
        <source>&quot;stayReasons&quot; may only be added to</source>
        <translation>&quot;stayReasons&quot; só pode receber acréscimos</translation>
    </message>
    <message>
        <source>is missing, and the file has a header</source>
        <translation>falta, e o arquivo tem um cabeçalho</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: the program&apos;s own data is used then.</source>
        <translation>Corrija o arquivo ou remova-o: então são usados os dados do próprio programa.</translation>
    </message>
    <message>
        <source>Made with this workspace&apos;s own data of the format, formats/%1.json (SHA-256 %2...).</source>
        <translation>Feito com os dados do formato próprios deste espaço de trabalho, formats/%1.json (SHA-256 %2...).</translation>
    </message>
    <message>
        <source>%1: there is no payout format of that name</source>
        <translation>%1: não há formato de repasse com esse nome</translation>
    </message>
    <message>
        <source>The file is named after the format, such as paypal-csv.json.</source>
        <translation>O nome do arquivo é o do formato, como paypal-csv.json.</translation>
    </message>
    <message>
        <source>Take the payout out of the batch, or mend it.</source>
        <translation>Retire o repasse do lote ou corrija-o.</translation>
    </message>
    <message>
        <source>the data of a format has at most %1 bytes</source>
        <translation>os dados de um formato têm no máximo %1 bytes</translation>
    </message>
    <message>
        <source>the document does not say which format it is: &quot;format&quot; is missing</source>
        <translation>o documento não diz qual é o formato: falta &quot;format&quot;</translation>
    </message>
    <message>
        <source>%1 is no table: it has no header</source>
        <translation>%1 não é uma tabela: não tem cabeçalho</translation>
    </message>
    <message>
        <source>there is no place for copies of formats</source>
        <translation>não há lugar para cópias de formatos</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>a pasta %1 não pode ser criada</translation>
    </message>
    <message>
        <source>%1 cannot be taken away</source>
        <translation>%1 não pode ser removido</translation>
    </message>
    <message>
        <source>codes of ISO 4217, such as &quot;USD&quot;</source>
        <translation>códigos da ISO 4217, como &quot;USD&quot;</translation>
    </message>
    <message>
        <source>words such as &quot;email&quot; and &quot;iban&quot;</source>
        <translation>palavras como &quot;email&quot; e &quot;iban&quot;</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>uma palavra</translation>
    </message>
    <message>
        <source>what people read</source>
        <translation>o que as pessoas leem</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>um código de moeda</translation>
    </message>
    <message>
        <source>a number of characters</source>
        <translation>um número de caracteres</translation>
    </message>
    <message>
        <source>what stands in the cell, or the name of the setting</source>
        <translation>o que consta da célula, ou o nome da configuração</translation>
    </message>
    <message>
        <source>a list of kinds of destinations</source>
        <translation>uma lista de tipos de destino</translation>
    </message>
    <message>
        <source>the provider&apos;s word</source>
        <translation>a palavra do provedor</translation>
    </message>
    <message>
        <source>false, or the encoding utf-8</source>
        <translation>false, ou a codificação utf-8</translation>
    </message>
    <message>
        <source>an object of lists of column titles</source>
        <translation>um objeto de listas de títulos de colunas</translation>
    </message>
    <message>
        <source>a file name with %1 for the batch&apos;s number</source>
        <translation>um nome de arquivo com %1 para o número do lote</translation>
    </message>
    <message>
        <source>at least one, each with kinds and columns</source>
        <translation>pelo menos um, cada um com kinds e columns</translation>
    </message>
    <message>
        <source>to be there</source>
        <translation>estar presente</translation>
    </message>
    <message>
        <source>ACH moves dollars only.</source>
        <translation>A ACH só movimenta dólares.</translation>
    </message>
    <message>
        <source>An ACH file needs the bank that takes it, the origin number and the company.</source>
        <translation>Um arquivo ACH precisa do banco que o recebe, do número de origem e da empresa.</translation>
    </message>
    <message>
        <source>The sum does not fit into an ACH file.</source>
        <translation>A soma não cabe em um arquivo ACH.</translation>
    </message>
    <message>
        <source>An ACH file holds at most 999,999 entries and addenda.</source>
        <translation>Um arquivo ACH contém no máximo 999.999 lançamentos e registros addenda.</translation>
    </message>
    <message>
        <source>The origin number has at most ten digits and letters.</source>
        <translation>O número de origem tem no máximo dez números e letras.</translation>
    </message>
    <message>
        <source>Receivers read the company as &quot;%1&quot;.</source>
        <translation>Os favorecidos leem a empresa como “%1”.</translation>
    </message>
    <message>
        <source>The company number has at most ten digits and letters.</source>
        <translation>O número da empresa tem no máximo dez números e letras.</translation>
    </message>
    <message>
        <source>The description %1 is reserved for other payments.</source>
        <translation>A descrição %1 é reservada para outros pagamentos.</translation>
    </message>
    <message>
        <source>The letter of the file is one letter or digit.</source>
        <translation>A letra do arquivo é uma letra ou um número.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is no American bank number with the right check digit.</source>
        <translation>A configuração “%1” não é um número de banco americano com o dígito verificador certo.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no letter that an ACH file knows.</source>
        <translation>A configuração “%1” não tem nenhuma letra que um arquivo ACH conheça.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is written as &quot;%2&quot;.</source>
        <translation>A configuração “%1” é escrita como “%2”.</translation>
    </message>
    <message>
        <source>A number does not fit into its field of an ACH file.</source>
        <translation>Um número não cabe em seu campo de um arquivo ACH.</translation>
    </message>
    <message>
        <source>On the same day ACH moves at most 1000000.00 USD a payment.</source>
        <translation>No mesmo dia a ACH movimenta no máximo 1000000.00 USD por pagamento.</translation>
    </message>
    <message>
        <source>ACH pays to American accounts only.</source>
        <translation>A ACH só paga em contas americanas.</translation>
    </message>
    <message>
        <source>It has no letter that an ACH file knows: set the account&apos;s holder.</source>
        <translation>Não tem nenhuma letra que um arquivo ACH conheça: defina o titular da conta.</translation>
    </message>
    <message>
        <source>It does not fit into the fifteen signs of an ACH entry.</source>
        <translation>Não cabe nos quinze caracteres de um lançamento ACH.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to map a column to</source>
        <translation>não há campo “%1” ao qual associar uma coluna</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>o arquivo não tem a coluna “%1”</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Colunas: %1.</translation>
    </message>
    <message>
        <source>no column says which payout a row is about</source>
        <translation>nenhuma coluna diz de qual repasse trata uma linha</translation>
    </message>
    <message>
        <source>Map reference, provider-id, or receiver and amount.</source>
        <translation>Associe reference, provider-id, ou favorecido e valor.</translation>
    </message>
    <message>
        <source>%1 times are not in ISO form and were left out.</source>
        <translation>%1 horários não estão na forma ISO e foram omitidos.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2.</source>
        <translation>A linha %1 é omitida: %2.</translation>
    </message>
    <message>
        <source>More rows are left out.</source>
        <translation>Mais linhas são omitidas.</translation>
    </message>
    <message>
        <source>a spreadsheet turned a number into &quot;%1&quot;</source>
        <translation>uma planilha transformou um número em “%1”</translation>
    </message>
    <message>
        <source>it does not say which payout it is about</source>
        <translation>não diz de qual repasse trata</translation>
    </message>
    <message>
        <source>The columns of this file are not known: say which is which.</source>
        <translation>As colunas deste arquivo não são conhecidas: diga qual é qual.</translation>
    </message>
    <message>
        <source>a spreadsheet turned the amount into &quot;%1&quot;</source>
        <translation>uma planilha transformou o valor em “%1”</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; has thousands marks</source>
        <translation>o valor “%1” tem separadores de milhar</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero</source>
        <translation>o valor “%1” está abaixo de zero</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is larger than any payout</source>
        <translation>o valor “%1” é maior do que qualquer repasse</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;: nothing is changed by that word.</source>
        <translation>%1 repasses estão como “%2”: nada muda com essa palavra.</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;, a word that is not known: nothing is changed.</source>
        <translation>%1 repasses estão como “%2”, uma palavra desconhecida: nada muda.</translation>
    </message>
    <message>
        <source>Download it once more from the bank.</source>
        <translation>Baixe-o mais uma vez do banco.</translation>
    </message>
    <message>
        <source>the file defines a document type or entities, which no bank&apos;s message does</source>
        <translation>o arquivo define um tipo de documento ou entidades, o que nenhuma mensagem de banco faz</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>o arquivo tem níveis demais</translation>
    </message>
    <message>
        <source>the file ends too early or is no XML, line %1</source>
        <translation>o arquivo termina cedo demais ou não é XML, linha %1</translation>
    </message>
    <message>
        <source>it is no message that this program reads: pain.002, camt.053 or camt.054</source>
        <translation>não é uma mensagem que este programa leia: pain.002, camt.053 ou camt.054</translation>
    </message>
    <message>
        <source>it names no payment</source>
        <translation>não indica nenhum pagamento</translation>
    </message>
    <message>
        <source>The amount of the entry at line %1 cannot be read: nothing is changed by it.</source>
        <translation>O valor do lançamento na linha %1 não pode ser lido: nada muda com ele.</translation>
    </message>
    <message>
        <source>The bank saw a payment or a file before (%1): that says nothing about the first one, and nothing is changed by it.</source>
        <translation>O banco já viu um pagamento ou arquivo antes (%1): isso não diz nada sobre o primeiro, e nada muda.</translation>
    </message>
    <message>
        <source>The entry at line %1 is left out: %2.</source>
        <translation>O lançamento na linha %1 é omitido: %2.</translation>
    </message>
    <message>
        <source>One sum of %1 %2 was booked for %3 payments of %4.</source>
        <translation>Uma só soma de %1 %2 foi lançada para %3 pagamentos de %4.</translation>
    </message>
    <message>
        <source>The file says nothing about a payment of a batch.</source>
        <translation>O arquivo não diz nada sobre um pagamento de um lote.</translation>
    </message>
    <message>
        <source>the file has more than 64 MB</source>
        <translation>o arquivo tem mais de 64 MB</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>o arquivo não está em UTF-8</translation>
    </message>
    <message>
        <source>The name of the account that pays is written as &quot;%1&quot;.</source>
        <translation>O nome da conta que paga é escrito como “%1”.</translation>
    </message>
    <message>
        <source>The name of the account that pays has no letter that SEPA knows.</source>
        <translation>O nome da conta que paga não tem nenhuma letra que a SEPA conheça.</translation>
    </message>
    <message>
        <source>The IBAN of the account that pays cannot be used: %1.</source>
        <translation>O IBAN da conta que paga não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>The account that pays is not in a country of SEPA.</source>
        <translation>A conta que paga não está em um país da SEPA.</translation>
    </message>
    <message>
        <source>The BIC has eight or eleven letters and digits.</source>
        <translation>O BIC tem oito ou onze letras e números.</translation>
    </message>
    <message>
        <source>SEPA moves euros only.</source>
        <translation>A SEPA só movimenta euros.</translation>
    </message>
    <message>
        <source>A SEPA file needs name and IBAN of the account that pays.</source>
        <translation>Um arquivo SEPA precisa do nome e do IBAN da conta que paga.</translation>
    </message>
    <message>
        <source>The batch&apos;s number does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>O número do lote não cabe em um arquivo SEPA: no máximo 35 caracteres simples.</translation>
    </message>
    <message>
        <source>It does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>Não cabe em um arquivo SEPA: no máximo 35 caracteres simples.</translation>
    </message>
    <message>
        <source>SEPA pays to accounts with an IBAN of its countries only.</source>
        <translation>A SEPA só paga em contas com IBAN de seus países.</translation>
    </message>
    <message>
        <source>It has no letter that SEPA knows: set the account&apos;s holder in Latin letters.</source>
        <translation>Não tem nenhuma letra que a SEPA conheça: defina o titular da conta em letras latinas.</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that SEPA knows.</source>
        <translation>Omitido: não contém nenhum caractere que a SEPA conheça.</translation>
    </message>
    <message>
        <source>a template has at most 16 MB</source>
        <translation>um modelo tem no máximo 16 MB</translation>
    </message>
    <message>
        <source>this is a workbook, not a table in text</source>
        <translation>isto é uma pasta de trabalho, não uma tabela em texto</translation>
    </message>
    <message>
        <source>Open it and save it as CSV, then take that file.</source>
        <translation>Abra-a, salve-a como CSV e use esse arquivo.</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>o arquivo está em UTF-16</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Salve-o como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>the first row cannot be read as titles of columns</source>
        <translation>a primeira linha não pode ser lida como títulos de colunas</translation>
    </message>
    <message>
        <source>the first row has more than %1 columns</source>
        <translation>a primeira linha tem mais de %1 colunas</translation>
    </message>
    <message>
        <source>a title has more than %1 characters</source>
        <translation>um título tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>the first row has fewer than two titles</source>
        <translation>a primeira linha tem menos de dois títulos</translation>
    </message>
    <message>
        <source>Take the file as the provider gave it.</source>
        <translation>Use o arquivo como o provedor o forneceu.</translation>
    </message>
    <message>
        <source>Its columns are parted by: %1.</source>
        <translation>As colunas são separadas por: %1.</translation>
    </message>
    <message>
        <source>Its lines end with: %1.</source>
        <translation>As linhas terminam com: %1.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>Começa com uma marca de ordem de byte.</translation>
    </message>
    <message>
        <source>It has no byte order mark.</source>
        <translation>Não tem marca de ordem de byte.</translation>
    </message>
    <message>
        <source>It is not UTF-8: look at the encoding.</source>
        <translation>Não está em UTF-8: confira a codificação.</translation>
    </message>
    <message>
        <source>The format takes every payout</source>
        <translation>O formato aceita todos os repasses</translation>
    </message>
    <message>
        <source>It begins with a byte order mark</source>
        <translation>Começa com uma marca de ordem de byte</translation>
    </message>
    <message>
        <source>It has no byte order mark</source>
        <translation>Não tem marca de ordem de byte</translation>
    </message>
    <message>
        <source>Its signs are %1</source>
        <translation>Os caracteres são %1</translation>
    </message>
    <message>
        <source>Every line ends with CR LF</source>
        <translation>Cada linha termina com CR LF</translation>
    </message>
    <message>
        <source>Every line ends with LF</source>
        <translation>Cada linha termina com LF</translation>
    </message>
    <message>
        <source>there are other line ends in the file</source>
        <translation>há outros fins de linha no arquivo</translation>
    </message>
    <message>
        <source>Every row has %1 columns</source>
        <translation>Cada linha tem %1 colunas</translation>
    </message>
    <message>
        <source>There is a row for each payout</source>
        <translation>Há uma linha para cada repasse</translation>
    </message>
    <message>
        <source>%1 rows for %2 payouts</source>
        <translation>%1 linhas para %2 repasses</translation>
    </message>
    <message>
        <source>Receivers and amounts are those of the payouts</source>
        <translation>Os favorecidos e valores são os dos repasses</translation>
    </message>
    <message>
        <source>No cell is a formula for a spreadsheet</source>
        <translation>Nenhuma célula é uma fórmula para uma planilha</translation>
    </message>
    <message>
        <source>The amounts add up to %1 %2</source>
        <translation>Os valores somam %1 %2</translation>
    </message>
    <message>
        <source>the file says something else</source>
        <translation>o arquivo diz outra coisa</translation>
    </message>
    <message>
        <source>It is well-formed XML</source>
        <translation>É XML bem formado</translation>
    </message>
    <message>
        <source>There is a transfer for each payout</source>
        <translation>Há uma transferência para cada repasse</translation>
    </message>
    <message>
        <source>Every record has %1 signs</source>
        <translation>Cada registro tem %1 caracteres</translation>
    </message>
    <message>
        <source>Records fill blocks of %1</source>
        <translation>Os registros preenchem blocos de %1</translation>
    </message>
    <message>
        <source>There is an entry for each payout</source>
        <translation>Há um lançamento para cada repasse</translation>
    </message>
    <message>
        <source>It has at most %1 bytes</source>
        <translation>Tem no máximo %1 bytes</translation>
    </message>
    <message>
        <source>the file is nested too deeply, or has too many elements</source>
        <translation>o arquivo tem níveis ou elementos demais</translation>
    </message>
    <message>
        <source>Download it once more.</source>
        <translation>Baixe-o mais uma vez.</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>linha %1, %2: %3</translation>
    </message>
    <message>
        <source>Check client ID and secret. Cashfree also wants this computer&apos;s IP address on its list, or the public key that it makes for two-factor authentication, with this computer&apos;s clock set right: a signature is good for some minutes only. Without either pay with the Cashfree file instead.</source>
        <translation>Confira o client ID e o client secret. A Cashfree também exige o endereço IP deste computador em sua lista, ou a chave pública que ela cria para a autenticação de dois fatores, com o relógio deste computador certo: uma assinatura vale só por alguns minutos. Sem nenhum dos dois, pague com o arquivo da Cashfree.</translation>
    </message>
    <message>
        <source>this is no API key of Cashfree Payouts</source>
        <translation>isto não é uma chave de API do Cashfree Payouts</translation>
    </message>
    <message>
        <source>Give client ID and client secret with a colon between them: ID:SECRET.</source>
        <translation>Informe client ID e client secret separados por dois-pontos: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: Cashfree says so when it is too low.</source>
        <translation>O saldo não pode ser visto daqui: a Cashfree avisa quando é baixo demais.</translation>
    </message>
    <message>
        <source>Cashfree pays only for the IP addresses on its list: this computer needs a fixed one, or the public key of two-factor authentication.</source>
        <translation>A Cashfree só paga para os endereços IP de sua lista: este computador precisa de um fixo ou da chave pública da autenticação de dois fatores.</translation>
    </message>
    <message>
        <source>Cashfree takes names of letters and spaces only; write the account&apos;s holder in brackets behind the payout method</source>
        <translation>a Cashfree só aceita nomes de letras e espaços; escreva o titular da conta entre parênteses depois do método de repasse</translation>
    </message>
    <message>
        <source>Cashfree takes account numbers of 9 to 18 digits; the Cashfree file may take this one</source>
        <translation>a Cashfree aceita números de conta de 9 a 18 dígitos; o arquivo da Cashfree talvez aceite este</translation>
    </message>
    <message>
        <source>The remarks may have 70 letters, digits and spaces.</source>
        <translation>As observações podem ter 70 letras, números e espaços.</translation>
    </message>
    <message>
        <source>The fund source is no id of Cashfree.</source>
        <translation>A origem dos fundos não é um id da Cashfree.</translation>
    </message>
    <message>
        <source>Cashfree does not offer the method %1</source>
        <translation>a Cashfree não oferece o método %1</translation>
    </message>
    <message>
        <source>it has no amount that could be paid</source>
        <translation>não tem um valor que possa ser pago</translation>
    </message>
    <message>
        <source>Cashfree pays in INR only</source>
        <translation>a Cashfree só paga em INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at Cashfree</source>
        <translation>o participante não tem método de repasse na Cashfree</translation>
    </message>
    <message>
        <source>Cashfree pays one rupee at least</source>
        <translation>a Cashfree paga pelo menos uma rúpia</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by Cashfree; its fee comes on top, and the balance is not known here</source>
        <translation>%1 recebe %2 INR pela Cashfree; a tarifa dela é somada, e o saldo não é conhecido aqui</translation>
    </message>
    <message>
        <source>the participant&apos;s payout method has not been read yet</source>
        <translation>o método de repasse do participante ainda não foi lido</translation>
    </message>
    <message>
        <source>the request that was written down cannot be read</source>
        <translation>a solicitação registrada não pode ser lida</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer is not about transfer %1</source>
        <translation>a resposta da Cashfree não é sobre a transferência %1</translation>
    </message>
    <message>
        <source>Cashfree has taken it</source>
        <translation>a Cashfree a aceitou</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of Cashfree</source>
        <translation>aguarda uma aprovação no painel da Cashfree</translation>
    </message>
    <message>
        <source>the bank works on it</source>
        <translation>o banco está processando</translation>
    </message>
    <message>
        <source>Cashfree could not pay it</source>
        <translation>a Cashfree não conseguiu pagar</translation>
    </message>
    <message>
        <source>Cashfree rejected it</source>
        <translation>a Cashfree a rejeitou</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>foi devolvida</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>status %1: %2</translation>
    </message>
    <message>
        <source>status %1 without an error Cashfree would send</source>
        <translation>status %1 sem um erro que a Cashfree enviaria</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer shows no transfer</source>
        <translation>a resposta da Cashfree não mostra nenhuma transferência</translation>
    </message>
    <message>
        <source>transfer %1 at Cashfree is not what was sent: %2</source>
        <translation>a transferência %1 na Cashfree não é o que foi enviado: %2</translation>
    </message>
    <message>
        <source>Cashfree calls it %1</source>
        <translation>para a Cashfree é %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer names no payout</source>
        <translation>a resposta do PayPal não indica nenhum repasse</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is about another payout than ours</source>
        <translation>a resposta do PayPal é sobre outro repasse que não o nosso</translation>
    </message>
    <message>
        <source>PayPal has taken it (%1)</source>
        <translation>o PayPal o aceitou (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it</source>
        <translation>o PayPal está processando</translation>
    </message>
    <message>
        <source>the receiver has not taken it</source>
        <translation>o favorecido não o aceitou</translation>
    </message>
    <message>
        <source>PayPal holds it for review</source>
        <translation>o PayPal o retém para revisão</translation>
    </message>
    <message>
        <source>PayPal could not pay it</source>
        <translation>o PayPal não conseguiu pagar</translation>
    </message>
    <message>
        <source>PayPal blocked it</source>
        <translation>o PayPal o bloqueou</translation>
    </message>
    <message>
        <source>nobody took it, it came back</source>
        <translation>ninguém o aceitou, foi devolvido</translation>
    </message>
    <message>
        <source>the receiver gave it back</source>
        <translation>o favorecido o devolveu</translation>
    </message>
    <message>
        <source>PayPal took it back</source>
        <translation>o PayPal o retirou</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back on %1</source>
        <translation>se não for aceito, será devolvido em %1</translation>
    </message>
    <message>
        <source>PayPal calls it %1</source>
        <translation>para o PayPal é %1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is not about payout %1</source>
        <translation>a resposta do PayPal não é sobre o repasse %1</translation>
    </message>
    <message>
        <source>payout %1 at PayPal does not carry our id</source>
        <translation>o repasse %1 no PayPal não traz nosso id</translation>
    </message>
    <message>
        <source>PayPal carried nothing of it out (%1)</source>
        <translation>o PayPal não executou nada disso (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it (%1)</source>
        <translation>o PayPal está processando (%1)</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has %2 items instead of one</source>
        <translation>o repasse %1 no PayPal tem %2 itens em vez de um</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has our id, but not what was sent: %2</source>
        <translation>o repasse %1 no PayPal tem nosso id, mas não o que foi enviado: %2</translation>
    </message>
    <message>
        <source>this is no key of a PayPal app</source>
        <translation>isto não é uma chave de um app do PayPal</translation>
    </message>
    <message>
        <source>Give client ID and secret of a REST app with a colon between them: ID:SECRET.</source>
        <translation>Informe client ID e secret de um app REST separados por dois-pontos: ID:SECRET.</translation>
    </message>
    <message>
        <source>The balance cannot be seen with this permission: PayPal says so when it is too low.</source>
        <translation>O saldo não pode ser visto com esta permissão: o PayPal avisa quando é baixo demais.</translation>
    </message>
    <message>
        <source>Nothing can be paid out.</source>
        <translation>Nada pode ser pago.</translation>
    </message>
    <message>
        <source>Switch on Payouts in the app&apos;s features; a new account has to ask PayPal for it first.</source>
        <translation>Ative Payouts nos recursos do app; uma conta nova precisa pedir isso antes ao PayPal.</translation>
    </message>
    <message>
        <source>PayPal pays nothing out in %1</source>
        <translation>o PayPal não paga nada em %1</translation>
    </message>
    <message>
        <source>PayPal takes %1 without decimals; %2 cannot be sent</source>
        <translation>o PayPal aceita %1 sem decimais; %2 não pode ser enviado</translation>
    </message>
    <message>
        <source>Check client ID and secret of the app, and whether they are of the sandbox or of live.</source>
        <translation>Confira o client ID e o secret do app, e se são do sandbox ou do modo real.</translation>
    </message>
    <message>
        <source>Payouts must be switched on for the account and in the app&apos;s features.</source>
        <translation>Payouts precisa estar ativado para a conta e nos recursos do app.</translation>
    </message>
    <message>
        <source>PayPal does not offer the method %1</source>
        <translation>o PayPal não oferece o método %1</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that PayPal could pay to</source>
        <translation>o favorecido não tem um endereço de e-mail ao qual o PayPal possa pagar</translation>
    </message>
    <message>
        <source>%1 gets %2 %3 by PayPal; PayPal&apos;s fee comes on top, and the balance is not known here</source>
        <translation>%1 recebe %2 %3 pelo PayPal; a tarifa do PayPal é somada, e o saldo não é conhecido aqui</translation>
    </message>
    <message>
        <source>PayPal has no list by our id; its activity page shows the payout</source>
        <translation>o PayPal não tem uma lista por nosso id; a página de atividade dele mostra o repasse</translation>
    </message>
    <message>
        <source>PayPal gives no access token</source>
        <translation>o PayPal não fornece um token de acesso</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer holds no access token</source>
        <translation>a resposta do PayPal não contém um token de acesso</translation>
    </message>
    <message>
        <source>RazorpayX waits for money</source>
        <translation>a RazorpayX aguarda dinheiro</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of RazorpayX</source>
        <translation>aguarda uma aprovação no painel da RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX sends it later</source>
        <translation>a RazorpayX o envia mais tarde</translation>
    </message>
    <message>
        <source>nobody approved it</source>
        <translation>ninguém o aprovou</translation>
    </message>
    <message>
        <source>RazorpayX could not pay it</source>
        <translation>a RazorpayX não conseguiu pagar</translation>
    </message>
    <message>
        <source>status %1 without an error RazorpayX would send</source>
        <translation>status %1 sem um erro que a RazorpayX enviaria</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer shows no payout</source>
        <translation>a resposta da RazorpayX não mostra nenhum repasse</translation>
    </message>
    <message>
        <source>payout %1 at RazorpayX is not what was sent: %2</source>
        <translation>o repasse %1 na RazorpayX não é o que foi enviado: %2</translation>
    </message>
    <message>
        <source>RazorpayX calls it %1</source>
        <translation>para a RazorpayX é %1</translation>
    </message>
    <message>
        <source>Check key and secret, and whether this computer&apos;s IP address is on RazorpayX&apos;s list of allowed ones. Without a fixed IP address pay with the RazorpayX file instead.</source>
        <translation>Confira a chave e o segredo, e se o endereço IP deste computador está na lista de permitidos da RazorpayX. Sem um endereço IP fixo, pague com o arquivo da RazorpayX.</translation>
    </message>
    <message>
        <source>this is no API key of RazorpayX</source>
        <translation>isto não é uma chave de API da RazorpayX</translation>
    </message>
    <message>
        <source>Give key ID and secret with a colon between them: ID:SECRET. The ID begins with rzp_test_ or rzp_live_.</source>
        <translation>Informe key ID e secret separados por dois-pontos: ID:SECRET. O ID começa com rzp_test_ ou rzp_live_.</translation>
    </message>
    <message>
        <source>RazorpayX needs to know which account pays.</source>
        <translation>A RazorpayX precisa saber qual conta paga.</translation>
    </message>
    <message>
        <source>Give the customer identifier or account number that the dashboard shows, with --option account=NUMBER.</source>
        <translation>Informe o customer identifier ou o número de conta que o painel mostra, com --option account=NUMBER.</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer holds no list of payouts</source>
        <translation>a resposta da RazorpayX não contém uma lista de repasses</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: RazorpayX says so when it is too low.</source>
        <translation>O saldo não pode ser visto daqui: a RazorpayX avisa quando é baixo demais.</translation>
    </message>
    <message>
        <source>RazorpayX pays only for the IP addresses on its list: this computer needs a fixed one, or pay with the RazorpayX file.</source>
        <translation>A RazorpayX só paga para os endereços IP de sua lista: este computador precisa de um fixo, ou pague com o arquivo da RazorpayX.</translation>
    </message>
    <message>
        <source>The narration may have 30 letters, digits and spaces.</source>
        <translation>A descrição pode ter 30 letras, números e espaços.</translation>
    </message>
    <message>
        <source>The purpose is no word of RazorpayX.</source>
        <translation>A finalidade não é um termo da RazorpayX.</translation>
    </message>
    <message>
        <source>Such as payout, cashback or one made in the dashboard.</source>
        <translation>Como payout, cashback ou um criado no painel.</translation>
    </message>
    <message>
        <source>RazorpayX does not offer the method %1</source>
        <translation>a RazorpayX não oferece o método %1</translation>
    </message>
    <message>
        <source>RazorpayX pays in INR only</source>
        <translation>a RazorpayX só paga em INR</translation>
    </message>
    <message>
        <source>the participant has no payout method at RazorpayX</source>
        <translation>o participante não tem método de repasse na RazorpayX</translation>
    </message>
    <message>
        <source>RazorpayX pays one rupee at least</source>
        <translation>a RazorpayX paga pelo menos uma rúpia</translation>
    </message>
    <message>
        <source>by UPI at most 1,00,000 rupees go out at once</source>
        <translation>por UPI saem no máximo 100.000 rúpias de uma vez</translation>
    </message>
    <message>
        <source>the name on the account has fewer than three characters</source>
        <translation>o nome na conta tem menos de três caracteres</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by RazorpayX (%3); its fee comes on top, and the balance is not known here</source>
        <translation>%1 recebe %2 INR pela RazorpayX (%3); a tarifa dela é somada, e o saldo não é conhecido aqui</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer is not about payout %1</source>
        <translation>a resposta da RazorpayX não é sobre o repasse %1</translation>
    </message>
    <message>
        <source>%1 payouts at RazorpayX carry our reference</source>
        <translation>%1 repasses na RazorpayX trazem nossa referência</translation>
    </message>
    <message>
        <source>it is paid, but its e-mail could not be delivered: send it again or cancel it at Tremendous</source>
        <translation>está pago, mas o e-mail não pôde ser entregue: envie-o de novo ou cancele o pedido na Tremendous</translation>
    </message>
    <message>
        <source>Tremendous delivers it (%1)</source>
        <translation>a Tremendous o entrega (%1)</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer shows no order</source>
        <translation>a resposta da Tremendous não mostra nenhum pedido</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is not about order %1</source>
        <translation>a resposta da Tremendous não é sobre o pedido %1</translation>
    </message>
    <message>
        <source>order %1 at Tremendous is not what was sent: %2</source>
        <translation>o pedido %1 na Tremendous não é o que foi enviado: %2</translation>
    </message>
    <message>
        <source>Tremendous could not carry the order out</source>
        <translation>a Tremendous não conseguiu executar o pedido</translation>
    </message>
    <message>
        <source>the order was canceled at Tremendous</source>
        <translation>o pedido foi cancelado na Tremendous</translation>
    </message>
    <message>
        <source>Tremendous has it (%1)</source>
        <translation>a Tremendous o tem (%1)</translation>
    </message>
    <message>
        <source>Check the API key, and whether it is of the sandbox (TEST_) or of live (PROD_).</source>
        <translation>Confira a chave de API, e se é do sandbox (TEST_) ou do modo real (PROD_).</translation>
    </message>
    <message>
        <source>status %1 without an error Tremendous would send</source>
        <translation>status %1 sem um erro que a Tremendous enviaria</translation>
    </message>
    <message>
        <source>this is no API key of Tremendous</source>
        <translation>isto não é uma chave de API da Tremendous</translation>
    </message>
    <message>
        <source>It begins with TEST_ (sandbox) or PROD_ (live).</source>
        <translation>Começa com TEST_ (sandbox) ou PROD_ (modo real).</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is no JSON object</source>
        <translation>a resposta da Tremendous não é um objeto JSON</translation>
    </message>
    <message>
        <source>Tremendous does not say which organization the key belongs to</source>
        <translation>a Tremendous não diz a qual organização a chave pertence</translation>
    </message>
    <message>
        <source>The organization is not approved yet (%1): orders will be refused.</source>
        <translation>A organização ainda não foi aprovada (%1): os pedidos serão recusados.</translation>
    </message>
    <message>
        <source>there is no funding source &quot;%1&quot; at Tremendous</source>
        <translation>não há fonte de pagamento “%1” na Tremendous</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option funding-source=ID.</source>
        <translation>Existentes: %1. Escolha uma com --option funding-source=ID.</translation>
    </message>
    <message>
        <source>what the funding source holds is not told</source>
        <translation>o que a fonte de pagamento contém não é informado</translation>
    </message>
    <message>
        <source>the balance holds %1</source>
        <translation>o saldo contém %1</translation>
    </message>
    <message>
        <source>the funding source holds %1</source>
        <translation>a fonte de pagamento contém %1</translation>
    </message>
    <message>
        <source>Tremendous needs to know what the receivers may choose from.</source>
        <translation>A Tremendous precisa saber entre o que os favorecidos podem escolher.</translation>
    </message>
    <message>
        <source>Give a campaign of theirs, --option campaign=ID, or products, --option products=ID,ID.</source>
        <translation>Informe uma campanha dela, --option campaign=ID, ou produtos, --option products=ID,ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Tremendous.</source>
        <translation>“%1” não é um id da Tremendous.</translation>
    </message>
    <message>
        <source>Orders will be refused.</source>
        <translation>Os pedidos serão recusados.</translation>
    </message>
    <message>
        <source>Allow orders by the API for this funding source at Tremendous, or choose another one.</source>
        <translation>Permita na Tremendous pedidos pela API para esta fonte de pagamento, ou escolha outra.</translation>
    </message>
    <message>
        <source>Paid from %1; %2.</source>
        <translation>Pago de %1; %2.</translation>
    </message>
    <message>
        <source>none of the products takes an amount of %1</source>
        <translation>nenhum dos produtos aceita um valor de %1</translation>
    </message>
    <message>
        <source>none of the products is there in %1</source>
        <translation>nenhum dos produtos existe em %1</translation>
    </message>
    <message>
        <source>Tremendous does not offer the method %1</source>
        <translation>a Tremendous não oferece o método %1</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that could be sent to</source>
        <translation>o favorecido não tem um endereço de e-mail ao qual se possa enviar</translation>
    </message>
    <message>
        <source>Tremendous has no rewards in %1</source>
        <translation>a Tremendous não tem recompensas em %1</translation>
    </message>
    <message>
        <source>funding source %1 may not pay for orders by the API</source>
        <translation>a fonte de pagamento %1 não pode pagar pedidos pela API</translation>
    </message>
    <message>
        <source>insufficient funds: %1</source>
        <translation>fundos insuficientes: %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Tremendous; %3</source>
        <translation>%1 recebe %2 pela Tremendous; %3</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer holds no list of orders</source>
        <translation>a resposta da Tremendous não contém uma lista de pedidos</translation>
    </message>
    <message>
        <source>%1 orders at Tremendous carry our id</source>
        <translation>%1 pedidos na Tremendous trazem nosso id</translation>
    </message>
    <message>
        <source>a draft at Wise: it goes out when its batch is paid</source>
        <translation>um rascunho na Wise: sai quando o lote for pago</translation>
    </message>
    <message>
        <source>Wise waits for the money of its batch</source>
        <translation>a Wise aguarda o dinheiro do lote</translation>
    </message>
    <message>
        <source>Wise works on it</source>
        <translation>a Wise está processando</translation>
    </message>
    <message>
        <source>the receiver&apos;s bank sent it back; Wise returns the money</source>
        <translation>o banco do favorecido a devolveu; a Wise devolve o dinheiro</translation>
    </message>
    <message>
        <source>the payment for it was taken back: look at wise.com</source>
        <translation>o pagamento dela foi retirado: verifique em wise.com</translation>
    </message>
    <message>
        <source>Wise returned the money</source>
        <translation>a Wise devolveu o dinheiro</translation>
    </message>
    <message>
        <source>it was cancelled at Wise</source>
        <translation>foi cancelada na Wise</translation>
    </message>
    <message>
        <source>Wise&apos;s answer shows no transfer</source>
        <translation>a resposta da Wise não mostra nenhuma transferência</translation>
    </message>
    <message>
        <source>transfer %1 at Wise is not what was asked for: %2</source>
        <translation>a transferência %1 na Wise não é o que foi solicitado: %2</translation>
    </message>
    <message>
        <source>%1 (transfer %2)</source>
        <translation>%1 (transferência %2)</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back about %1</source>
        <translation>se não for aceita, será devolvida por volta de %1</translation>
    </message>
    <message>
        <source>Wise calls it %1 (transfer %2)</source>
        <translation>para a Wise é %1 (transferência %2)</translation>
    </message>
    <message>
        <source>Check the API token, and whether it is of the sandbox or of live.</source>
        <translation>Confira o token de API, e se é do sandbox ou do modo real.</translation>
    </message>
    <message>
        <source>this is no API token of Wise</source>
        <translation>isto não é um token de API da Wise</translation>
    </message>
    <message>
        <source>Make one on wise.com under Settings, Connect and manage, API tokens.</source>
        <translation>Crie um em wise.com, em Settings, Connect and manage, API tokens.</translation>
    </message>
    <message>
        <source>there is no profile %1 at Wise</source>
        <translation>não há perfil %1 na Wise</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option profile=ID.</source>
        <translation>Existentes: %1. Escolha um com --option profile=ID.</translation>
    </message>
    <message>
        <source>this token belongs to several profiles at Wise</source>
        <translation>este token pertence a vários perfis na Wise</translation>
    </message>
    <message>
        <source>Say which one pays, with --option profile=ID: %1.</source>
        <translation>Diga qual paga, com --option profile=ID: %1.</translation>
    </message>
    <message>
        <source>Wise does not say which profile the token belongs to</source>
        <translation>a Wise não diz a qual perfil o token pertence</translation>
    </message>
    <message>
        <source>each batch is paid from the balance when the run has ended well</source>
        <translation>cada lote é pago do saldo quando a execução termina bem</translation>
    </message>
    <message>
        <source>batches wait as drafts until somebody pays them on wise.com</source>
        <translation>os lotes aguardam como rascunhos até que alguém os pague em wise.com</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>“%1” não é uma moeda.</translation>
    </message>
    <message>
        <source>Give three letters, such as EUR.</source>
        <translation>Informe três letras, como EUR.</translation>
    </message>
    <message>
        <source>The reference has more than %1 characters.</source>
        <translation>A referência tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>Many banks show fewer still; American ones ten.</source>
        <translation>Muitos bancos mostram ainda menos; os americanos, dez.</translation>
    </message>
    <message>
        <source>There is no balance at Wise.</source>
        <translation>Não há saldo na Wise.</translation>
    </message>
    <message>
        <source>The balances hold %1.</source>
        <translation>Os saldos contêm %1.</translation>
    </message>
    <message>
        <source>The token may not see the balances.</source>
        <translation>O token não permite ver os saldos.</translation>
    </message>
    <message>
        <source>Payouts become batches at Wise: %1.</source>
        <translation>Os repasses se tornam lotes na Wise: %1.</translation>
    </message>
    <message>
        <source>In the United Kingdom and the European Economic Area Wise lets no program pay: there the batches stay drafts.</source>
        <translation>No Reino Unido e no Espaço Econômico Europeu a Wise não deixa nenhum programa pagar: lá os lotes continuam como rascunhos.</translation>
    </message>
    <message>
        <source>there is no recipient of that number at Wise</source>
        <translation>não há destinatário com esse número na Wise</translation>
    </message>
    <message>
        <source>the recipient was removed at Wise</source>
        <translation>o destinatário foi removido na Wise</translation>
    </message>
    <message>
        <source>the recipient saved at Wise is not for %1</source>
        <translation>o destinatário salvo na Wise não é para %1</translation>
    </message>
    <message>
        <source>Wise does not offer the method %1</source>
        <translation>a Wise não oferece o método %1</translation>
    </message>
    <message>
        <source>the participant has no payout method at Wise</source>
        <translation>o participante não tem método de repasse na Wise</translation>
    </message>
    <message>
        <source>insufficient funds: the balance holds %1</source>
        <translation>fundos insuficientes: o saldo contém %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Wise, whose fee comes on top; %3; %4</source>
        <translation>%1 recebe %2 pela Wise, cuja tarifa é somada; %3; %4</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no recipient</source>
        <translation>a resposta da Wise não indica nenhum destinatário</translation>
    </message>
    <message>
        <source>Wise&apos;s quote is not about %1</source>
        <translation>a cotação da Wise não é sobre %1</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no batch group</source>
        <translation>a resposta da Wise não indica nenhum grupo de lote</translation>
    </message>
    <message>
        <source>Wise&apos;s answer holds no list of transfers</source>
        <translation>a resposta da Wise não contém uma lista de transferências</translation>
    </message>
    <message>
        <source>two transfers at Wise carry our id</source>
        <translation>duas transferências na Wise trazem nosso id</translation>
    </message>
    <message>
        <source>Wise&apos;s list of transfers does not end</source>
        <translation>a lista de transferências da Wise não termina</translation>
    </message>
    <message>
        <source>Wise&apos;s answer is not about transfer %1</source>
        <translation>a resposta da Wise não é sobre a transferência %1</translation>
    </message>
    <message>
        <source>the program was cut off while it was made, so it is withdrawn</source>
        <translation>o programa foi interrompido durante a criação, por isso é retirado</translation>
    </message>
    <message>
        <source>Wise does not show it as closed</source>
        <translation>a Wise não o mostra como fechado</translation>
    </message>
    <message>
        <source>Wise has not shown transfer %1 in it just as it was asked for</source>
        <translation>a Wise não mostrou nele a transferência %1 exatamente como foi solicitada</translation>
    </message>
    <message>
        <source>Wise does not show all of its transfers</source>
        <translation>a Wise não mostra todas as transferências dele</translation>
    </message>
    <message>
        <source>it was rejected (%1)</source>
        <translation>foi rejeitada (%1)</translation>
    </message>
    <message>
        <source>Wise did not let the batch be paid, which waits as a draft: %1</source>
        <translation>a Wise não deixou pagar o lote, que aguarda como rascunho: %1</translation>
    </message>
    <message>
        <source>Pay it on wise.com.</source>
        <translation>Pague-o em wise.com.</translation>
    </message>
    <message>
        <source>Wise did not pay the batch, and it was cancelled: %1</source>
        <translation>a Wise não pagou o lote, e ele foi cancelado: %1</translation>
    </message>
    <message>
        <source>Add money there; the rewards are due again at the next sync.</source>
        <translation>Adicione dinheiro lá; as recompensas voltam a ser devidas na próxima sincronização.</translation>
    </message>
    <message>
        <source>Wise wants to know the purpose of a payout in %1, which only a person can say there: use the Wise file</source>
        <translation>a Wise quer saber a finalidade de um repasse em %1, que só uma pessoa pode informar lá: use o arquivo da Wise</translation>
    </message>
    <message>
        <source>through the connection only recipients with a number can be paid; the Wise file takes this one</source>
        <translation>pela conexão só podem ser pagos destinatários com número; o arquivo da Wise aceita este</translation>
    </message>
    <message>
        <source>Wise does not pay to a %1</source>
        <translation>a Wise não paga a %1</translation>
    </message>
    <message>
        <source>Wise does not pay %1 to a payout method of the kind %2</source>
        <translation>a Wise não paga %1 a um método de repasse do tipo %2</translation>
    </message>
    <message>
        <source>Wise wants the receiver&apos;s postal address for this: save the recipient at Wise and give its number as payout method, or use the Wise file</source>
        <translation>a Wise exige para isto o endereço postal do favorecido: salve o destinatário na Wise e informe o número dele como método de repasse, ou use o arquivo da Wise</translation>
    </message>
    <message>
        <source>reward %1 has changed meanwhile</source>
        <translation>a recompensa %1 mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Prepare the batch again.</source>
        <translation>Prepare o lote de novo.</translation>
    </message>
    <message>
        <source>&quot;batch settings&quot; sets what a format needs.</source>
        <translation>“batch settings” define o que um formato precisa.</translation>
    </message>
    <message>
        <source>prepare payouts</source>
        <translation>preparar repasses</translation>
    </message>
    <message>
        <source>%1 batches, %2 rewards left out</source>
        <translation>%1 lotes, %2 recompensas deixadas de fora</translation>
    </message>
    <message>
        <source>reward %1 is no longer in the batch</source>
        <translation>a recompensa %1 não está mais no lote</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;.</source>
        <translation>Execute “verify”.</translation>
    </message>
    <message>
        <source>export payouts</source>
        <translation>exportar repasses</translation>
    </message>
    <message>
        <source>%1 has been answered for, at least in part; writing it again could pay somebody twice</source>
        <translation>%1 já teve resposta, pelo menos em parte; gravá-lo de novo poderia pagar alguém duas vezes</translation>
    </message>
    <message>
        <source>the stored file of %1 is not the one that was sealed</source>
        <translation>o arquivo guardado de %1 não é o que foi selado</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; nothing is written.</source>
        <translation>Execute “verify”; nada é gravado.</translation>
    </message>
    <message>
        <source>The day of payment in the file, %1, has passed: the bank may refuse it or take a later day.</source>
        <translation>O dia de pagamento no arquivo, %1, já passou: o banco pode recusá-lo ou usar um dia posterior.</translation>
    </message>
    <message>
        <source>This is test money, and the file is a real order: do not upload it.</source>
        <translation>Este é dinheiro de teste, e o arquivo é um pedido real: não o envie.</translation>
    </message>
    <message>
        <source>This file was written before, with the same bytes and references. Upload it once only: a provider pays a file that is uploaded twice twice.</source>
        <translation>Este arquivo já foi gravado, com os mesmos bytes e referências. Envie-o uma só vez: um arquivo enviado duas vezes é pago duas vezes pelo provedor.</translation>
    </message>
    <message>
        <source>An earlier export did not end; it may have written the same file. Upload it once only.</source>
        <translation>Uma exportação anterior não terminou; ela pode ter gravado o mesmo arquivo. Envie-o uma só vez.</translation>
    </message>
    <message>
        <source>discard payouts</source>
        <translation>descartar repasses</translation>
    </message>
    <message>
        <source>the file of %1 may have been uploaded; what is discarded here would be paid twice</source>
        <translation>o arquivo de %1 pode ter sido enviado; o que é descartado aqui seria pago duas vezes</translation>
    </message>
    <message>
        <source>If nothing of it was uploaded: --never-uploaded.</source>
        <translation>Se nada dele foi enviado: --never-uploaded.</translation>
    </message>
    <message>
        <source>%1 wrote the file of %2; that nothing of it was uploaded is for somebody else to say</source>
        <translation>%1 gravou o arquivo de %2; cabe a outra pessoa dizer que nada dele foi enviado</translation>
    </message>
    <message>
        <source>a result file was read back: something of the file was uploaded</source>
        <translation>um arquivo de resultados foi lido: algo do arquivo foi enviado</translation>
    </message>
    <message>
        <source>line %1 is %2: something of the file was uploaded</source>
        <translation>o estado da linha %1 é %2: algo do arquivo foi enviado</translation>
    </message>
    <message>
        <source>mark payouts as paid</source>
        <translation>marcar repasses como pagos</translation>
    </message>
    <message>
        <source>marking as paid needs the reference of the payment</source>
        <translation>marcar como pago exige a referência do pagamento</translation>
    </message>
    <message>
        <source>the reference is too long, or the date lies in the future</source>
        <translation>a referência é longa demais ou a data está no futuro</translation>
    </message>
    <message>
        <source>line %1 is %2</source>
        <translation>o estado da linha %1 é %2</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 à mão</translation>
    </message>
    <message>
        <source>the batch has no such line</source>
        <translation>o lote não tem essa linha</translation>
    </message>
    <message>
        <source>close payouts</source>
        <translation>fechar repasses</translation>
    </message>
    <message>
        <source>a file says of line %1 something against what is known; a person has to find out</source>
        <translation>um arquivo diz da linha %1 algo contrário ao que se sabe; uma pessoa precisa apurar</translation>
    </message>
    <message>
        <source>line %1 is %2; its end is not known yet</source>
        <translation>o estado da linha %1 é %2; o desfecho ainda não é conhecido</translation>
    </message>
    <message>
        <source>Read a result file back, or mark it as paid.</source>
        <translation>Leia um arquivo de resultados ou marque-a como paga.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>o estado é %1</translation>
    </message>
    <message>
        <source>it belongs to the customer, who has no payout method</source>
        <translation>pertence ao cliente, que não tem método de repasse</translation>
    </message>
    <message>
        <source>it came back after part of it had become a reward of its own; pay the rest by hand</source>
        <translation>foi devolvida depois que parte dela se tornou uma recompensa própria; pague o resto à mão</translation>
    </message>
    <message>
        <source>there is no payout format &quot;%1&quot;</source>
        <translation>não há formato de repasse “%1”</translation>
    </message>
    <message>
        <source>the participant is paid through %1</source>
        <translation>o participante é pago por %1</translation>
    </message>
    <message>
        <source>it is %1 money</source>
        <translation>é dinheiro em modo %1</translation>
    </message>
    <message>
        <source>only cash is paid by a batch</source>
        <translation>só dinheiro é pago por um lote</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>alterado em %1</translation>
    </message>
    <message>
        <source>shared-destination: %1 is paid to the same place as another participant</source>
        <translation>shared-destination: %1 é pago no mesmo lugar que outro participante</translation>
    </message>
    <message>
        <source>the sum of the batch is beyond all bounds</source>
        <translation>a soma do lote ultrapassa todos os limites</translation>
    </message>
    <message>
        <source>name the rewards, or all of them</source>
        <translation>indique as recompensas, ou todas</translation>
    </message>
    <message>
        <source>there is no reward %1</source>
        <translation>não há recompensa %1</translation>
    </message>
    <message>
        <source>The data of this format is not what was put into use here (batch formats show %1): look at it before the file is paid.</source>
        <translation>Os dados deste formato não são os que foram postos em uso aqui (batch formats show %1): examine-os antes que o arquivo seja pago.</translation>
    </message>
    <message>
        <source>%1 has passed; no bank pays then</source>
        <translation>%1 já passou; nenhum banco paga nesse dia</translation>
    </message>
    <message>
        <source>Name today or a later day.</source>
        <translation>Indique hoje ou um dia posterior.</translation>
    </message>
    <message>
        <source>%1: %2 more lines were changed; the batch shows them</source>
        <translation>%1: mais %2 linhas foram alteradas; o lote as mostra</translation>
    </message>
    <message>
        <source>Receivers could not be compared: the key of the payout details is out of reach.</source>
        <translation>Os favorecidos não puderam ser comparados: a chave dos dados de repasse está fora de alcance.</translation>
    </message>
    <message>
        <source>read results of payouts back</source>
        <translation>ler resultados de repasses</translation>
    </message>
    <message>
        <source>which column of the file is which is not known</source>
        <translation>não se sabe qual coluna do arquivo é qual</translation>
    </message>
    <message>
        <source>Say it with --map reference=COLUMN …; the file has: %1.</source>
        <translation>Diga com --map reference=COLUMN …; o arquivo tem: %1.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 mudanças</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 é yes ou no</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 tem no máximo %2 caracteres</translation>
    </message>
    <message>
        <source>self-billing-next is a number from 1 on, or none</source>
        <translation>self-billing-next é um número a partir de 1, ou none</translation>
    </message>
    <message>
        <source>numbers up to %1 are given already</source>
        <translation>números até %1 já foram dados</translation>
    </message>
    <message>
        <source>numbers of invoices follow one another: the next one is %1</source>
        <translation>os números das autofaturas são consecutivos: o próximo é %1</translation>
    </message>
    <message>
        <source>A new prefix begins a new series.</source>
        <translation>Um novo prefixo começa uma nova série.</translation>
    </message>
    <message>
        <source>%1 paid payouts wait for the numbers of their self-billing invoices: the participants could not be written down encrypted. Once the keychain holds the key of payout details, they get them with the next result, or when self-billing-next is said again.</source>
        <translation>%1 repasses pagos aguardam os números de suas autofaturas: os participantes não puderam ser gravados criptografados. Quando o chaveiro tiver a chave dos dados de repasse, eles os recebem com o próximo resultado ou quando self-billing-next for definido de novo.</translation>
    </message>
    <message>
        <source>change the rules of payouts</source>
        <translation>alterar as regras dos repasses</translation>
    </message>
    <message>
        <source>change-days is a number of days</source>
        <translation>change-days é um número de dias</translation>
    </message>
    <message>
        <source>suspended-sales is one of earn, earn-nothing</source>
        <translation>suspended-sales é um de earn, earn-nothing</translation>
    </message>
    <message>
        <source>two-person is one of %1</source>
        <translation>two-person é um de %1</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 não pode ser %2</translation>
    </message>
    <message>
        <source>%1 was taken to be &quot;%2&quot;, for this time only: an admin stores it with %3.</source>
        <translation>%1 foi considerado “%2”, só desta vez: um administrador o guarda com %3.</translation>
    </message>
    <message>
        <source>%1 is stored as &quot;%2&quot; from now on: %3 changes it.</source>
        <translation>%1 fica guardado como “%2” a partir de agora: %3 o altera.</translation>
    </message>
    <message>
        <source>change what payout files are made of</source>
        <translation>alterar do que são feitos os arquivos de repasses</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;</source>
        <translation>%1 não tem a configuração “%2”</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Não tem nenhuma.</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 não é nenhum de %2</translation>
    </message>
    <message>
        <source>a setting has at most %1 characters</source>
        <translation>uma configuração tem no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>these books came back from a backup after the batch was made; it may have been paid meanwhile</source>
        <translation>estes livros voltaram de um backup depois que o lote foi criado; ele pode ter sido pago nesse meio-tempo</translation>
    </message>
    <message>
        <source>reward %1 (%2) was refunded or changed since the batch was made</source>
        <translation>a recompensa %1 (%2) foi reembolsada ou alterada desde que o lote foi criado</translation>
    </message>
    <message>
        <source>reward %1 (%2) is held for review since: %3</source>
        <translation>a recompensa %1 (%2) está retida para revisão desde então: %3</translation>
    </message>
    <message>
        <source>the participant of %1 is suspended</source>
        <translation>o participante de %1 está suspenso</translation>
    </message>
    <message>
        <source>what the participant of %1 owes back has changed since the batch was made</source>
        <translation>o que o participante de %1 tem a devolver mudou desde que o lote foi criado</translation>
    </message>
    <message>
        <source>It cannot be exported: %1. Discard it and make it anew.</source>
        <translation>Não pode ser exportado: %1. Descarte-o e crie-o de novo.</translation>
    </message>
    <message>
        <source>Export uncertain: whether %1 was written is not known. Export it again: the bytes are the same, and so are the references.</source>
        <translation>Exportação incerta: não se sabe se %1 foi gravado. Exporte-o de novo: os bytes são os mesmos, e as referências também.</translation>
    </message>
    <message>
        <source>approve payouts</source>
        <translation>aprovar repasses</translation>
    </message>
    <message>
        <source>%1 prepared this batch, or changed a payout method in it; somebody else has to approve it</source>
        <translation>%1 preparou este lote ou alterou um método de repasse nele; outra pessoa precisa aprová-lo</translation>
    </message>
    <message>
        <source>Another approver: batch approve %1 --as MEMBER.</source>
        <translation>Outro aprovador: batch approve %1 --as MEMBER.</translation>
    </message>
    <message>
        <source>%1 is paid by line %2 of this batch; nobody approves an own reward</source>
        <translation>%1 é pago pela linha %2 deste lote; ninguém aprova uma recompensa própria</translation>
    </message>
    <message>
        <source>the lines of %1 are not those it was made of</source>
        <translation>as linhas de %1 não são aquelas com que foi criado</translation>
    </message>
    <message>
        <source>the batch is not what was shown</source>
        <translation>o lote não é o que foi mostrado</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Examine-o de novo.</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew.</source>
        <translation>Descarte o lote e crie-o de novo.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed: it is good for 72 hours</source>
        <translation>a aprovação de %1 expirou: ela vale por 72 horas</translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation>Aprove-o de novo.</translation>
    </message>
    <message>
        <source>%1 needs the approval of a second person</source>
        <translation>%1 precisa da aprovação de uma segunda pessoa</translation>
    </message>
    <message>
        <source>batch approve %1 --as MEMBER</source>
        <translation>batch approve %1 --as MEMBER</translation>
    </message>
    <message>
        <source>seal payouts</source>
        <translation>selar repasses</translation>
    </message>
    <message>
        <source>the seal of %1 does not match its lines</source>
        <translation>o selo de %1 não corresponde às linhas dele</translation>
    </message>
    <message>
        <source>the ledger is not the one that %1 was sealed over</source>
        <translation>o livro-razão não é aquele sobre o qual %1 foi selado</translation>
    </message>
    <message>
        <source>these books came back from a backup after %1 was made; it may have been paid meanwhile</source>
        <translation>estes livros voltaram de um backup depois que %1 foi criado; ele pode ter sido pago nesse meio-tempo</translation>
    </message>
    <message>
        <source>Look at the provider; if nothing was paid, discard the batch and make it anew.</source>
        <translation>Verifique no provedor; se nada foi pago, descarte o lote e crie-o de novo.</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed since it was sealed</source>
        <translation>a aprovação de %1 expirou desde que foi selado</translation>
    </message>
    <message>
        <source>the seal of %1 is broken: %2</source>
        <translation>o selo de %1 está rompido: %2</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew; nothing was written.</source>
        <translation>Descarte o lote e crie-o de novo; nada foi gravado.</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is paid</source>
        <translation>uma verificação dos livros falhou (%1), portanto nada é pago</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot; to see the difference.</source>
        <translation>Execute “verify” para ver a diferença.</translation>
    </message>
    <message>
        <source>these books are not the ones that this computer&apos;s keychain knows</source>
        <translation>estes livros não são os que o chaveiro deste computador conhece</translation>
    </message>
    <message>
        <source>the participant of %1 has no such payout method any more</source>
        <translation>o participante de %1 não tem mais esse método de repasse</translation>
    </message>
    <message>
        <source>the participant of %1 has another payout method by now</source>
        <translation>o participante de %1 agora tem outro método de repasse</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>a aprovação de %1: %2</translation>
    </message>
    <message>
        <source>the seal of %1: %2</source>
        <translation>o selo de %1: %2</translation>
    </message>
    <message>
        <source>the key in the keychain is not the one of these books</source>
        <translation>a chave no chaveiro não é a destes livros</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has their key.</source>
        <translation>Abra os livros no computador cujo chaveiro tem a chave deles.</translation>
    </message>
    <message>
        <source>payout details are encrypted, and the keychain is locked</source>
        <translation>os dados de repasse são criptografados, e o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>payout details are kept encrypted, and there is no keychain for their key</source>
        <translation>os dados de repasse são guardados criptografados, e não há chaveiro para a chave deles</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by REFERRAL_DESK_SECRET_DATA_KEY.</source>
        <translation>Inicie um serviço de chaveiro ou informe a chave por REFERRAL_DESK_SECRET_DATA_KEY.</translation>
    </message>
    <message>
        <source>the key of the payout details is not in this computer&apos;s keychain</source>
        <translation>a chave dos dados de repasse não está no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has it; nothing was changed.</source>
        <translation>Abra os livros no computador cujo chaveiro a tem; nada foi alterado.</translation>
    </message>
    <message>
        <source>there is no key for payout details yet</source>
        <translation>ainda não há chave para os dados de repasse</translation>
    </message>
    <message>
        <source>%1 is no table: its bytes are made by the program</source>
        <translation>%1 não é uma tabela: os bytes são gerados pelo programa</translation>
    </message>
    <message>
        <source>Its data can be edited as a file: batch formats show %1 --output FILE.</source>
        <translation>Os dados podem ser editados como arquivo: batch formats show %1 --output FILE.</translation>
    </message>
    <message>
        <source>The copy that was put into use is not there any more: the program&apos;s own data is used.</source>
        <translation>A cópia que foi posta em uso não existe mais: são usados os dados do próprio programa.</translation>
    </message>
    <message>
        <source>The copy was put there or changed outside of the program.</source>
        <translation>A cópia foi posta lá ou alterada fora do programa.</translation>
    </message>
    <message>
        <source>%1 has no layout &quot;%2&quot;</source>
        <translation>%1 não tem o layout “%2”</translation>
    </message>
    <message>
        <source>between 0 and %1 days</source>
        <translation>entre 0 e %1 dias</translation>
    </message>
    <message>
        <source>this payout method has no destination any more</source>
        <translation>este método de repasse não tem mais destino</translation>
    </message>
    <message>
        <source>see tax numbers</source>
        <translation>ver números fiscais</translation>
    </message>
    <message>
        <source>change tax numbers</source>
        <translation>alterar números fiscais</translation>
    </message>
    <message>
        <source>a tax number has at most %1 letters, digits, dashes, strokes and points</source>
        <translation>um número fiscal tem no máximo %1 letras, números, hifens, barras e pontos</translation>
    </message>
    <message>
        <source>change where people are paid</source>
        <translation>alterar onde as pessoas são pagas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a least amount for each of some currencies</source>
        <translation>“%1” não é um valor mínimo para cada uma de algumas moedas</translation>
    </message>
    <message>
        <source>For example &quot;75.00 USD, 60.00 EUR&quot;, or &quot;none&quot;.</source>
        <translation>Por exemplo, &quot;75.00 USD, 60.00 EUR&quot; ou &quot;none&quot;.</translation>
    </message>
    <message>
        <source>the participant has no payout method</source>
        <translation>o participante não tem método de repasse</translation>
    </message>
    <message>
        <source>the payout method was changed on %1</source>
        <translation>o método de repasse foi alterado em %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>não é nenhum de %1</translation>
    </message>
    <message>
        <source>is no currency (USD)</source>
        <translation>não é uma moeda (USD)</translation>
    </message>
    <message>
        <source>this file is no recovery kit</source>
        <translation>este arquivo não é um kit de recuperação</translation>
    </message>
    <message>
        <source>&quot;recovery-kit save&quot; writes one.</source>
        <translation>“recovery-kit save” grava um.</translation>
    </message>
    <message>
        <source>payout details</source>
        <translation>dados de repasse</translation>
    </message>
    <message>
        <source>signature of the books</source>
        <translation>assinatura dos livros</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>assinatura de %1</translation>
    </message>
    <message>
        <source>save the keys of these books</source>
        <translation>salvar as chaves destes livros</translation>
    </message>
    <message>
        <source>there is no keychain service, so there are no keys to save</source>
        <translation>não há serviço de chaveiro, portanto não há chaves para salvar</translation>
    </message>
    <message>
        <source>there are no keys yet</source>
        <translation>ainda não há chaves</translation>
    </message>
    <message>
        <source>They are made with the first payout method and the first approval.</source>
        <translation>Elas são criadas com o primeiro método de repasse e a primeira aprovação.</translation>
    </message>
    <message>
        <source>this is the recovery kit of other books</source>
        <translation>este é o kit de recuperação de outros livros</translation>
    </message>
    <message>
        <source>bring the keys of these books back</source>
        <translation>recuperar as chaves destes livros</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>Cancellation of self-billing invoice %1 of %2: the payment came back</source>
        <translation>Cancelamento da autofatura %1 de %2: o pagamento foi devolvido</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Autofatura %1</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>o período termina antes de começar</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 não aceita %2</translation>
    </message>
    <message>
        <source>there is no currency that the layout &quot;%1&quot; takes</source>
        <translation>não há moeda que o layout “%1” aceite</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2.</source>
        <translation>Não são dados números de autofaturas: estes livros voltaram de um backup em %1, e os números dados depois que ele foi feito não estão neles. Um administrador verifica o último número e informa o próximo com “batch rules self-billing-next=N”; segundo estes livros é %2.</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2. %3 paid payouts wait for theirs.</source>
        <translation>Não são dados números de autofaturas: estes livros voltaram de um backup em %1, e os números dados depois que ele foi feito não estão neles. Um administrador verifica o último número e informa o próximo com “batch rules self-billing-next=N”; segundo estes livros é %2. %3 repasses pagos aguardam os seus.</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formatos: %1.</translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <translation>Configurações: %1.</translation>
    </message>
    <message>
        <source>adopt codes</source>
        <translation>adotar códigos</translation>
    </message>
    <message>
        <source>name a code and its participant, or neither</source>
        <translation>indique um código e seu participante, ou nenhum dos dois</translation>
    </message>
    <message>
        <source>there is no such participant</source>
        <translation>não há esse participante</translation>
    </message>
    <message>
        <source>it belongs to another participant</source>
        <translation>pertence a outro participante</translation>
    </message>
    <message>
        <source>there is no promotion code &quot;%1&quot; at the provider</source>
        <translation>não há código promocional “%1” no provedor</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 adotados</translation>
    </message>
    <message>
        <source>switch codes off</source>
        <translation>desativar códigos</translation>
    </message>
    <message>
        <source>name the codes</source>
        <translation>indique os códigos</translation>
    </message>
    <message>
        <source>no promotion code &quot;%1&quot; is known</source>
        <translation>nenhum código promocional “%1” é conhecido</translation>
    </message>
    <message>
        <source>Sync first; codes list shows the ones there are.</source>
        <translation>Sincronize primeiro; codes list mostra os que existem.</translation>
    </message>
    <message>
        <source>%1 deactivated, %2 not</source>
        <translation>%1 desativados, %2 não</translation>
    </message>
    <message>
        <source>does not take part in %1</source>
        <translation>não participa de %1</translation>
    </message>
    <message>
        <source>this text is or was a code already</source>
        <translation>este texto já é ou foi um código</translation>
    </message>
    <message>
        <source>was switched off; name the participant to make another one</source>
        <translation>foi desativado; indique o participante para criar outro</translation>
    </message>
    <message>
        <source>it exists there and was switched off</source>
        <translation>ele existe lá e foi desativado</translation>
    </message>
    <message>
        <source>its outcome is not known yet</source>
        <translation>o resultado ainda não é conhecido</translation>
    </message>
    <message>
        <source>it was written down for account %1 (%2)</source>
        <translation>foi registrado para a conta %1 (%2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again</source>
        <translation>o relógio deste computador e o do provedor diferem demais para enviá-lo de novo</translation>
    </message>
    <message>
        <source>the provider repeats its error for a day; it is sent again after that</source>
        <translation>o provedor repete o erro por um dia; depois disso é enviado de novo</translation>
    </message>
    <message>
        <source>the look-up gave no clear answer (%1)</source>
        <translation>a consulta não deu uma resposta clara (%1)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may make coupons and promotion codes; what is open goes on then.</source>
        <translation>Conecte %1 de novo com uma chave que permita criar cupons e códigos promocionais; o que está pendente continua então.</translation>
    </message>
    <message>
        <source>Run it again when the provider can be reached.</source>
        <translation>Execute de novo quando o provedor estiver acessível.</translation>
    </message>
    <message>
        <source>Run it again later; it goes on where it stopped.</source>
        <translation>Execute de novo mais tarde; continua de onde parou.</translation>
    </message>
    <message>
        <source>%1 exists at the provider, but %2</source>
        <translation>%1 existe no provedor, mas %2</translation>
    </message>
    <message>
        <source>the coupon could not be made (%1)</source>
        <translation>o cupom não pôde ser criado (%1)</translation>
    </message>
    <message>
        <source>Choose another coupon; nothing was made with this one.</source>
        <translation>Escolha outro cupom; nada foi criado com este.</translation>
    </message>
    <message>
        <source>%1 codes in a row were refused: %2</source>
        <translation>%1 códigos seguidos foram recusados: %2</translation>
    </message>
    <message>
        <source>Mend what the provider names, give up what is open, and order again.</source>
        <translation>Corrija o que o provedor indica, abra mão do que está pendente e solicite de novo.</translation>
    </message>
    <message>
        <source>%1 outcomes in a row are unknown</source>
        <translation>%1 resultados seguidos são desconhecidos</translation>
    </message>
    <message>
        <source>Run it again when the provider answers; it looks them up first.</source>
        <translation>Execute de novo quando o provedor responder; primeiro eles são verificados.</translation>
    </message>
    <message>
        <source>%1 gives no discount to those who are referred</source>
        <translation>%1 não dá desconto a quem foi indicado</translation>
    </message>
    <message>
        <source>Name a coupon that exists, or say what the code takes off.</source>
        <translation>Indique um cupom existente ou diga quanto o código desconta.</translation>
    </message>
    <message>
        <source>the codes would have expired already</source>
        <translation>os códigos já teriam expirado</translation>
    </message>
    <message>
        <source>a code has to be usable once at least</source>
        <translation>um código precisa poder ser usado pelo menos uma vez</translation>
    </message>
    <message>
        <source>a least amount must be above zero, one for each currency</source>
        <translation>um valor mínimo precisa ser maior que zero, um para cada moeda</translation>
    </message>
    <message>
        <source>%1 created, %2 not created, %3 uncertain, %4 open</source>
        <translation>%1 criados, %2 não criados, %3 incertos, %4 em aberto</translation>
    </message>
    <message>
        <source>%1 has no connection in use</source>
        <translation>%1 não tem conexão em uso</translation>
    </message>
    <message>
        <source>%1 has no connection &quot;%2&quot;</source>
        <translation>%1 não tem a conexão “%2”</translation>
    </message>
    <message>
        <source>Connect one again.</source>
        <translation>Conecte uma de novo.</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Existentes: %1</translation>
    </message>
    <message>
        <source>a text is given for exactly one participant</source>
        <translation>um texto é informado para exatamente um participante</translation>
    </message>
    <message>
        <source>%1 is a shop and has no coupons</source>
        <translation>%1 é uma loja e não tem cupons</translation>
    </message>
    <message>
        <source>Say what the codes take off, or leave the connection out.</source>
        <translation>Indique o desconto dos códigos ou deixe a conexão de fora.</translation>
    </message>
    <message>
        <source>the coupon %1 can no longer be redeemed at %2</source>
        <translation>o cupom %1 não pode mais ser resgatado em %2</translation>
    </message>
    <message>
        <source>the coupon %1 does not exist at %2</source>
        <translation>o cupom %1 não existe em %2</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indique outro.</translation>
    </message>
    <message>
        <source>create codes</source>
        <translation>criar códigos</translation>
    </message>
    <message>
        <source>give up codes</source>
        <translation>desistir de códigos</translation>
    </message>
    <message>
        <source>these books came back from a backup, and it may have been given before; look, then confirm with rewards confirm-unissued</source>
        <translation>estes livros foram restaurados de um backup, e ela pode já ter sido dada; verifique e depois confirme com rewards confirm-unissued</translation>
    </message>
    <message>
        <source>%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it with members email %1 ADDRESS</source>
        <translation>%1 não tem endereço de e-mail aqui, por isso ninguém sabe se uma recompensa é sua; defina-o com members email %1 ADDRESS</translation>
    </message>
    <message>
        <source>there is no conversion &quot;%1&quot;</source>
        <translation>não há conversão “%1”</translation>
    </message>
    <message>
        <source>A conversion is a paid invoice, or a charge without one, with an amount; give the provider&apos;s id. Trials, free invoices and unpaid ones are none, and so earn nothing.</source>
        <translation>Uma conversão é uma fatura paga, ou uma cobrança sem fatura, com um valor; informe o id do provedor. Períodos de teste, faturas gratuitas e não pagas não são conversões e não geram nada.</translation>
    </message>
    <message>
        <source>several connections know &quot;%1&quot;</source>
        <translation>várias conexões conhecem “%1”</translation>
    </message>
    <message>
        <source>Say which one: %1.</source>
        <translation>Indique qual: %1.</translation>
    </message>
    <message>
        <source>clear flags</source>
        <translation>retirar alertas</translation>
    </message>
    <message>
        <source>confirm flags</source>
        <translation>confirmar alertas</translation>
    </message>
    <message>
        <source>to %1 needs a reason</source>
        <translation>%1 exige um motivo</translation>
    </message>
    <message>
        <source>a person holds reward %1</source>
        <translation>uma pessoa retém a recompensa %1</translation>
    </message>
    <message>
        <source>End the hold with rewards release.</source>
        <translation>Termine a retenção com rewards release.</translation>
    </message>
    <message>
        <source>%1 ends by itself when the provider says so</source>
        <translation>%1 termina por si quando o provedor o informa</translation>
    </message>
    <message>
        <source>nobody decides about an own reward</source>
        <translation>ninguém decide sobre a própria recompensa</translation>
    </message>
    <message>
        <source>Reward %1 is for %2: ask another member.</source>
        <translation>A recompensa %1 é para %2: peça a outro membro.</translation>
    </message>
    <message>
        <source>reward %1 is %2 and cannot be rejected</source>
        <translation>o estado da recompensa %1 é %2 e ela não pode ser rejeitada</translation>
    </message>
    <message>
        <source>no flag %1 holds anything</source>
        <translation>nenhum alerta %1 retém algo</translation>
    </message>
    <message>
        <source>referral-desk flags list shows what is held.</source>
        <translation>referral-desk flags list mostra o que está retido.</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 recompensas</translation>
    </message>
    <message>
        <source>it is on its way; its outcome is not known yet</source>
        <translation>está a caminho; o resultado ainda não é conhecido</translation>
    </message>
    <message>
        <source>it is in a batch</source>
        <translation>está em um lote</translation>
    </message>
    <message>
        <source>it was issued before (%1)</source>
        <translation>já foi emitida antes (%1)</translation>
    </message>
    <message>
        <source>it is %1, not approved</source>
        <translation>o estado é %1, não aprovado</translation>
    </message>
    <message>
        <source>issuing by hand needs the reference of the payment</source>
        <translation>a emissão à mão exige a referência do pagamento</translation>
    </message>
    <message>
        <source>For example the number of the bank transfer.</source>
        <translation>Por exemplo, o número da transferência bancária.</translation>
    </message>
    <message>
        <source>a reference has at most %1 characters</source>
        <translation>uma referência tem no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>a data está no futuro</translation>
    </message>
    <message>
        <source>issue rewards</source>
        <translation>emitir recompensas</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is issued</source>
        <translation>uma verificação dos livros falhou (%1), por isso nada é emitido</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued</source>
        <translation>%1 emitidas, %2 não emitidas</translation>
    </message>
    <message>
        <source>%1 %2 are owed back; issuing by hand takes that off, or write it off first</source>
        <translation>há %1 %2 a devolver; a emissão à mão desconta isso, ou dê baixa antes</translation>
    </message>
    <message>
        <source>the run ended early</source>
        <translation>a execução terminou antes da hora</translation>
    </message>
    <message>
        <source>nobody has ordered to issue just now</source>
        <translation>ninguém ordenou a emissão agora</translation>
    </message>
    <message>
        <source>its batch was not paid (%1) and waits as a draft there</source>
        <translation>o lote não foi pago (%1) e aguarda lá como rascunho</translation>
    </message>
    <message>
        <source>its batch is paid</source>
        <translation>o lote está pago</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>foi cancelada</translation>
    </message>
    <message>
        <source>reward %1: %2</source>
        <translation>recompensa %1: %2</translation>
    </message>
    <message>
        <source>one of its rewards is settled already</source>
        <translation>uma de suas recompensas já está liquidada</translation>
    </message>
    <message>
        <source>sent; it can be asked for from %1 on</source>
        <translation>enviada; pode ser consultada a partir de %1</translation>
    </message>
    <message>
        <source>another request used the same id; a person has to look at the provider</source>
        <translation>outra solicitação usou o mesmo id; uma pessoa precisa verificar no provedor</translation>
    </message>
    <message>
        <source>it was refused when it was sent again (%1), which says nothing about the first time; a person has to look at the provider</source>
        <translation>foi recusada ao ser enviada de novo (%1), o que nada diz sobre a primeira vez; uma pessoa precisa verificar no provedor</translation>
    </message>
    <message>
        <source>it was sent so long ago that the provider may have forgotten its id; a person has to look there</source>
        <translation>foi enviada há tanto tempo que o provedor pode ter esquecido o id; uma pessoa precisa verificar lá</translation>
    </message>
    <message>
        <source>the receiver could not be read (%1)</source>
        <translation>o destinatário não pôde ser lido (%1)</translation>
    </message>
    <message>
        <source>it may have been paid, and it must not be sent again (%1); a person has to look at the provider</source>
        <translation>pode ter sido paga e não deve ser enviada de novo (%1); uma pessoa precisa verificar no provedor</translation>
    </message>
    <message>
        <source>the provider says it came back (%1), but the books do not hold it as issued</source>
        <translation>o provedor diz que foi devolvida (%1), mas ela não consta dos livros como emitida</translation>
    </message>
    <message>
        <source>it came back: %1</source>
        <translation>foi devolvida: %1</translation>
    </message>
    <message>
        <source>subscription %1 gets another reward in the same run</source>
        <translation>a assinatura %1 recebe outra recompensa na mesma execução</translation>
    </message>
    <message>
        <source>insufficient funds: %1 %2 are there, and the rewards before it take %3</source>
        <translation>saldo insuficiente: há %1 %2, e as recompensas anteriores usam %3</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3)</source>
        <translation>a chave de %1 pertence à conta %2 (%3)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key of its own account.</source>
        <translation>Conecte %1 de novo com uma chave da própria conta.</translation>
    </message>
    <message>
        <source>the provider repeats a server error for it, and it was not found; a person may send it again or end it</source>
        <translation>o provedor repete um erro de servidor para ela, e ela não foi encontrada; uma pessoa pode enviá-la de novo ou terminá-la</translation>
    </message>
    <message>
        <source>it was sent with another account (%1, %2)</source>
        <translation>foi enviada com outra conta (%1, %2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again; set the clock right</source>
        <translation>o relógio deste computador e o do provedor diferem demais para enviá-la de novo; acerte o relógio</translation>
    </message>
    <message>
        <source>sent; it can be looked up from %1 on</source>
        <translation>enviada; pode ser verificada a partir de %1</translation>
    </message>
    <message>
        <source>another request used the same key; a person has to look at the provider</source>
        <translation>outra solicitação usou a mesma chave; uma pessoa precisa verificar no provedor</translation>
    </message>
    <message>
        <source>not sent yet: whether it was given before could not be found out (%1)</source>
        <translation>ainda não enviada: não foi possível descobrir se já tinha sido dada (%1)</translation>
    </message>
    <message>
        <source>it was not found at the provider; to be sure it is looked for once more from %1 on</source>
        <translation>não foi encontrada no provedor; para ter certeza, é procurada mais uma vez a partir de %1</translation>
    </message>
    <message>
        <source>nothing about this reward is uncertain</source>
        <translation>nada nesta recompensa é incerto</translation>
    </message>
    <message>
        <source>it is looked up and, if it is not there, sent again by itself</source>
        <translation>é verificada e, se não estiver lá, enviada de novo automaticamente</translation>
    </message>
    <message>
        <source>Issue again, or wait for the next look-up.</source>
        <translation>Emita de novo ou espere a próxima verificação.</translation>
    </message>
    <message>
        <source>it was sent a moment ago</source>
        <translation>foi enviada há pouco</translation>
    </message>
    <message>
        <source>Wait some minutes.</source>
        <translation>Espere alguns minutos.</translation>
    </message>
    <message>
        <source>it was not found, but it takes two look-ups a day apart to be sure</source>
        <translation>não foi encontrada, mas são necessárias duas verificações com um dia de intervalo para ter certeza</translation>
    </message>
    <message>
        <source>Try again from %1 on.</source>
        <translation>Tente novamente a partir de %1.</translation>
    </message>
    <message>
        <source>the sale changed before it was sent</source>
        <translation>a venda mudou antes do envio</translation>
    </message>
    <message>
        <source>reward %1 of an open intent is missing</source>
        <translation>falta a recompensa %1 de uma intenção em aberto</translation>
    </message>
    <message>
        <source>the participant was suspended meanwhile</source>
        <translation>o participante foi suspenso nesse meio-tempo</translation>
    </message>
    <message>
        <source>the receiver or the terms changed since</source>
        <translation>o destinatário ou as condições mudaram desde então</translation>
    </message>
    <message>
        <source>it could be issued now, but nobody has agreed to that yet</source>
        <translation>poderia ser emitida agora, mas ninguém concordou com isso ainda</translation>
    </message>
    <message>
        <source>an earlier attempt is not resolved yet</source>
        <translation>uma tentativa anterior ainda não foi resolvida</translation>
    </message>
    <message>
        <source>it has changed since it was listed</source>
        <translation>mudou desde que foi listada</translation>
    </message>
    <message>
        <source>another credit for this customer is on its way; what becomes of it comes first</source>
        <translation>outro crédito para este cliente está a caminho; primeiro é preciso saber o que houve com ele</translation>
    </message>
    <message>
        <source>another reward for this subscription is on its way</source>
        <translation>outra recompensa para esta assinatura está a caminho</translation>
    </message>
    <message>
        <source>an earlier attempt already made %1 with other terms (%2)</source>
        <translation>uma tentativa anterior já criou %1 com outras condições (%2)</translation>
    </message>
    <message>
        <source>it changed meanwhile</source>
        <translation>mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>another attempt is under way</source>
        <translation>outra tentativa está em andamento</translation>
    </message>
    <message>
        <source>reward %1 is missing</source>
        <translation>falta a recompensa %1</translation>
    </message>
    <message>
        <source>it is %1 by now, not approved</source>
        <translation>o estado agora é %1, não aprovado</translation>
    </message>
    <message>
        <source>its customer was removed meanwhile</source>
        <translation>o cliente foi removido nesse meio-tempo</translation>
    </message>
    <message>
        <source>the receiver&apos;s e-mail was changed meanwhile</source>
        <translation>o e-mail do destinatário foi alterado nesse meio-tempo</translation>
    </message>
    <message>
        <source>its customer has another account now</source>
        <translation>o cliente agora tem outra conta</translation>
    </message>
    <message>
        <source>the payout method was changed meanwhile</source>
        <translation>o método de repasse foi alterado nesse meio-tempo</translation>
    </message>
    <message>
        <source>the step before it did not succeed</source>
        <translation>a etapa anterior não teve sucesso</translation>
    </message>
    <message>
        <source>sent, but its outcome could not be written down; it is looked up first (%1)</source>
        <translation>enviada, mas o resultado não pôde ser gravado; primeiro é verificado (%1)</translation>
    </message>
    <message>
        <source>a subscription is chosen for exactly one reward</source>
        <translation>uma assinatura é escolhida para exatamente uma recompensa</translation>
    </message>
    <message>
        <source>there is no connection to %1 in %2 mode that could pay it</source>
        <translation>não há conexão com %1 em modo %2 que possa pagá-la</translation>
    </message>
    <message>
        <source>there are several connections to %1: %2; say which one</source>
        <translation>há várias conexões com %1: %2; indique qual</translation>
    </message>
    <message>
        <source>it was entered by hand and campaign &quot;%1&quot; has several connections, so nobody can tell which account the credit belongs to; issue it by hand</source>
        <translation>foi inserida à mão e a campanha “%1” tem várias conexões, por isso não se sabe a que conta o crédito pertence; emita-a à mão</translation>
    </message>
    <message>
        <source>it was earned through %1, where nothing is given via %2</source>
        <translation>foi gerada por meio de %1, onde nada é dado via %2</translation>
    </message>
    <message>
        <source>a reward of kind %1 is not issued via %2</source>
        <translation>uma recompensa do tipo %1 não é emitida via %2</translation>
    </message>
    <message>
        <source>there is not enough money at %1: %2</source>
        <translation>não há dinheiro suficiente em %1: %2</translation>
    </message>
    <message>
        <source>Add money there; nothing more was sent.</source>
        <translation>Adicione dinheiro lá; nada mais foi enviado.</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may do this; what is open goes on then.</source>
        <translation>Conecte %1 de novo com uma chave que permita isso; o que está em aberto então continua.</translation>
    </message>
    <message>
        <source>It is sent when the provider can be reached.</source>
        <translation>É enviada quando o provedor puder ser alcançado.</translation>
    </message>
    <message>
        <source>refused when it was sent again (%1); whether an earlier attempt arrived is found out first</source>
        <translation>recusada ao ser enviada de novo (%1); primeiro se descobre se uma tentativa anterior chegou</translation>
    </message>
    <message>
        <source>not accepted yet, it is sent again later (%1)</source>
        <translation>ainda não aceita, é enviada de novo mais tarde (%1)</translation>
    </message>
    <message>
        <source>the outcome is unknown until it is looked up (%1)</source>
        <translation>o resultado é desconhecido até ser verificado (%1)</translation>
    </message>
    <message>
        <source>Try again when the provider answers.</source>
        <translation>Tente novamente quando o provedor responder.</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain</source>
        <translation>%1 emitidas, %2 não emitidas, %3 incertas</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>não foi possível consultar o provedor</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>é necessário um motivo</translation>
    </message>
    <message>
        <source>it is %1, its outcome is not uncertain</source>
        <translation>o estado é %1, o resultado não é incerto</translation>
    </message>
    <message>
        <source>the provider has taken it and says what becomes of it (%1)</source>
        <translation>o provedor a aceitou e informa o que houve com ela (%1)</translation>
    </message>
    <message>
        <source>Cancel it at the provider; what is not claimed comes back by itself.</source>
        <translation>Cancele-a no provedor; o que não for resgatado é devolvido automaticamente.</translation>
    </message>
    <message>
        <source>the provider has not taken it yet; it is sent again by itself</source>
        <translation>o provedor ainda não a aceitou; é enviada de novo automaticamente</translation>
    </message>
    <message>
        <source>Issue again first.</source>
        <translation>Emita de novo primeiro.</translation>
    </message>
    <message>
        <source>it has not been looked for at the provider since it was sent</source>
        <translation>não foi procurada no provedor desde que foi enviada</translation>
    </message>
    <message>
        <source>Issue again to look it up, some minutes after it was sent.</source>
        <translation>Emita de novo para verificá-la, alguns minutos depois do envio.</translation>
    </message>
    <message>
        <source>the step before it was abandoned</source>
        <translation>a etapa anterior foi abandonada</translation>
    </message>
    <message>
        <source>reward %1</source>
        <translation>a recompensa %1</translation>
    </message>
    <message>
        <source>the workspace&apos;s setting &quot;%1&quot; cannot be read</source>
        <translation>a configuração “%1” do espaço de trabalho não pode ser lida</translation>
    </message>
    <message>
        <source>a limit must be above zero</source>
        <translation>um limite precisa ser maior que zero</translation>
    </message>
    <message>
        <source>there are two limits in %1</source>
        <translation>há dois limites em %1</translation>
    </message>
    <message>
        <source>stop issuing</source>
        <translation>parar a emissão</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>parada por %1</translation>
    </message>
    <message>
        <source>let rewards be issued again</source>
        <translation>permitir de novo a emissão de recompensas</translation>
    </message>
    <message>
        <source>on again, by %1</source>
        <translation>ativada de novo por %1</translation>
    </message>
    <message>
        <source>set limits of automatic rewards</source>
        <translation>definir limites das recompensas automáticas</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>definido por %1</translation>
    </message>
    <message>
        <source>issuing is stopped: the books fail the check %1</source>
        <translation>a emissão está parada: os livros não passam na verificação %1</translation>
    </message>
    <message>
        <source>Run verify, mend what it names, and run it again.</source>
        <translation>Execute verify, corrija o que for indicado e execute de novo.</translation>
    </message>
    <message>
        <source>issuing was stopped by %1 on %2</source>
        <translation>a emissão foi parada por %1 em %2</translation>
    </message>
    <message>
        <source>An admin lets rewards be issued again.</source>
        <translation>Um administrador permite de novo a emissão de recompensas.</translation>
    </message>
    <message>
        <source>the first sync of its connection is not complete</source>
        <translation>a primeira sincronização da conexão não está completa</translation>
    </message>
    <message>
        <source>it is %1, not due</source>
        <translation>o estado é %1, não devido</translation>
    </message>
    <message>
        <source>nobody approves an own reward</source>
        <translation>ninguém aprova a própria recompensa</translation>
    </message>
    <message>
        <source>no person holds it; %1 is cleared or confirmed as a flag, with a reason</source>
        <translation>nenhuma pessoa a retém; %1 é um alerta, que se retira ou confirma com um motivo</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>nada a retém</translation>
    </message>
    <message>
        <source>no change of it is proposed</source>
        <translation>nenhuma mudança dela foi proposta</translation>
    </message>
    <message>
        <source>it has been given out as %1, and one reward is sent once: %2 %3 more cannot follow under it. Dismiss the change and give the difference in money with &quot;adjust&quot;.</source>
        <translation>foi dada como %1, e uma recompensa é enviada uma só vez: mais %2 %3 não podem seguir com ela. Dispense a mudança e dê a diferença em dinheiro com “adjust”.</translation>
    </message>
    <message>
        <source>nothing about it is in doubt after a restore</source>
        <translation>nada nela é duvidoso após uma restauração</translation>
    </message>
    <message>
        <source>it is already on hold</source>
        <translation>já está retida</translation>
    </message>
    <message>
        <source>there is no such reward</source>
        <translation>não há tal recompensa</translation>
    </message>
    <message>
        <source>%1 done, %2 not done</source>
        <translation>%1 concluídas, %2 não concluídas</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3), not to %4 (%5)</source>
        <translation>a chave de %1 pertence à conta %2 (%3), não a %4 (%5)</translation>
    </message>
    <message>
        <source>interrupted, to be looked up</source>
        <translation>interrompida, a verificar</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain, %4 on their way</source>
        <translation>%1 emitidas, %2 não emitidas, %3 incertas, %4 a caminho</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1% de desconto</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de desconto</translation>
    </message>
    <message>
        <source>a row of a bulk operation&apos;s file does not end</source>
        <translation>uma linha do arquivo de uma operação em massa não termina</translation>
    </message>
    <message>
        <source>the shop shows what was asked for and an error beside it: %1</source>
        <translation>a loja mostra o que foi pedido e, junto, um erro: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s answer does not show what was asked for: %1</source>
        <translation>a resposta da loja não mostra o que foi pedido: %1</translation>
    </message>
    <message>
        <source>%1 Shopify asks for: %2</source>
        <translation>%1 A Shopify pede: %2</translation>
    </message>
    <message>
        <source>the answer holds nothing of what was asked for</source>
        <translation>a resposta não contém nada do que foi pedido</translation>
    </message>
    <message>
        <source>the answer is cut or no JSON</source>
        <translation>a resposta está cortada ou não é JSON</translation>
    </message>
    <message>
        <source>the code %1 exists in the shop and is not from here</source>
        <translation>o código %1 existe na loja e não é daqui</translation>
    </message>
    <message>
        <source>the shop shows the discount without its code</source>
        <translation>a loja mostra o desconto sem o código</translation>
    </message>
    <message>
        <source>gift card %1 has the mark, but another amount or customer</source>
        <translation>o vale-presente %1 tem a marca, mas outro valor ou cliente</translation>
    </message>
    <message>
        <source>gift card %1 has this reward&apos;s code, amount and customer, but another note</source>
        <translation>o vale-presente %1 tem o código, o valor e o cliente desta recompensa, mas outra nota</translation>
    </message>
    <message>
        <source>the list of gift cards does not go on</source>
        <translation>a lista de vales-presente não avança</translation>
    </message>
    <message>
        <source>the customer has %1 credits of %2, and one of them may be this reward&apos;s</source>
        <translation>o cliente tem %1 créditos de %2, e um deles pode ser o desta recompensa</translation>
    </message>
    <message>
        <source>the customer&apos;s store credit got %1 credits of %2 since, and the shop does not say which is this reward&apos;s</source>
        <translation>desde então o crédito na loja do cliente recebeu %1 créditos de %2, e a loja não diz qual é o desta recompensa</translation>
    </message>
    <message>
        <source>the shop&apos;s app lacks the permission %1: %2 %3</source>
        <translation>falta ao app da loja a permissão %1: %2 %3</translation>
    </message>
    <message>
        <source>Shopify hides store credit: %1</source>
        <translation>a Shopify oculta o crédito na loja: %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist any more</source>
        <translation>o cliente %1 não existe mais</translation>
    </message>
    <message>
        <source>the customer has more accounts than can be looked through</source>
        <translation>o cliente tem mais contas do que se pode examinar</translation>
    </message>
    <message>
        <source>Shopify hides what an account of store credit got</source>
        <translation>a Shopify oculta o que uma conta de crédito na loja recebeu</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop does not go on</source>
        <translation>uma lista dentro de uma resposta da loja não avança</translation>
    </message>
    <message>
        <source>a shop takes percentages with two decimals at most</source>
        <translation>uma loja aceita percentuais com no máximo duas casas decimais</translation>
    </message>
    <message>
        <source>a discount needs a percentage or an amount</source>
        <translation>um desconto precisa de um percentual ou de um valor</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which there is no amount</source>
        <translation>a moeda da loja é %1, para a qual não há valor</translation>
    </message>
    <message>
        <source>Shopify shows this app no e-mail addresses, so the receiver cannot be checked; allow them under API access, Protected customer data</source>
        <translation>a Shopify não mostra endereços de e-mail a este app, por isso o destinatário não pode ser conferido; permita-os em API access, Protected customer data</translation>
    </message>
    <message>
        <source>customer %1 of the shop has another e-mail address than the receiver</source>
        <translation>o cliente %1 da loja tem um endereço de e-mail diferente do destinatário</translation>
    </message>
    <message>
        <source>customer %1 does not exist in the shop any more</source>
        <translation>o cliente %1 não existe mais na loja</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address to be found by</source>
        <translation>o destinatário não tem endereço de e-mail pelo qual possa ser encontrado</translation>
    </message>
    <message>
        <source>no customer of the shop has the receiver&apos;s e-mail address</source>
        <translation>nenhum cliente da loja tem o endereço de e-mail do destinatário</translation>
    </message>
    <message>
        <source>%1 customers of the shop have the receiver&apos;s e-mail address; merge them in the shop</source>
        <translation>%1 clientes da loja têm o endereço de e-mail do destinatário; unifique-os na loja</translation>
    </message>
    <message>
        <source>this reward needs an amount above zero</source>
        <translation>esta recompensa precisa de um valor maior que zero</translation>
    </message>
    <message>
        <source>the reward is in %1, the shop&apos;s money is %2</source>
        <translation>a recompensa é em %1, a moeda da loja é %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>the shop gives gift cards of at most %1</source>
        <translation>a loja dá vales-presente de no máximo %1</translation>
    </message>
    <message>
        <source>customer %1 gets a gift card of %2, which Shopify sends to them</source>
        <translation>o cliente %1 recebe um vale-presente de %2, que a Shopify lhe envia</translation>
    </message>
    <message>
        <source>customer %1 gets store credit of %2, and Shopify writes to them</source>
        <translation>o cliente %1 recebe crédito na loja de %2, e a Shopify lhe escreve</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the permanent address of a shop</source>
        <translation>“%1” não é o endereço permanente de uma loja</translation>
    </message>
    <message>
        <source>Give the name before .myshopify.com, as in the address of the shop&apos;s admin: --option shop=NAME.</source>
        <translation>Informe o nome antes de .myshopify.com, como no endereço do admin da loja: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>Sem isso nenhum pedido pode ser lido: nada pode ser recompensado.</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>Pedidos com mais de 60 dias ficam ocultos: compras anteriores de um cliente não são conhecidas, e reembolsos de pedidos mais antigos não são vistos.</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>Os clientes não podem ser lidos: indicações são encontradas só por códigos e links, não por e-mail, tag ou metafield.</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>Os produtos não têm nome, e regras para produtos específicos não podem ser verificadas.</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>Códigos de desconto não podem ser lidos nem assumidos.</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>Nenhum código de desconto pode ser criado, nem para um participante nem como recompensa.</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>Nenhum vale-presente pode ser dado: não seria possível emiti-lo em nome do destinatário.</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>Nenhum vale-presente pode ser dado.</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>Nenhum crédito na loja pode ser dado: não é possível verificar o que uma conta recebeu.</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>Nenhum crédito na loja pode ser dado.</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Peça isso à Shopify no Dev Dashboard: o app, API access, “Read all orders”. Depois publique uma versão com este escopo.</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Peça ao suporte da Shopify que o permita para este app.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Adicione o escopo %1 ao app no Dev Dashboard, publique a versão e confirme-a na loja.</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>Adicione o escopo %1 ao app no admin da loja: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Shopify hides names or e-mail addresses of customers from this app; everything else was read. %1</source>
        <translation>A Shopify oculta deste app nomes ou endereços de e-mail de clientes; todo o resto foi lido. %1</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>Nomes e endereços de e-mail de clientes estão ocultos: ninguém é reconhecido por e-mail, nem um cliente indicado nem um participante que deva receber uma recompensa na loja.</translation>
    </message>
    <message>
        <source>the shop does not say which one it is</source>
        <translation>a loja não diz qual é</translation>
    </message>
    <message>
        <source>Shopify answers with version %1 of its interface instead of %2: this program is too old for it. Update it.</source>
        <translation>A Shopify responde com a versão %1 da interface em vez de %2: este programa é antigo demais para ela. Atualize-o.</translation>
    </message>
    <message>
        <source>stopped while waiting for Shopify</source>
        <translation>interrompido enquanto esperava a Shopify</translation>
    </message>
    <message>
        <source>Shopify names a file at an address that is not https</source>
        <translation>a Shopify indica um arquivo em um endereço que não é https</translation>
    </message>
    <message>
        <source>the file of a bulk operation: status %1</source>
        <translation>o arquivo de uma operação em massa: status %1</translation>
    </message>
    <message>
        <source>a shop has no coupons: each code has a discount of its own</source>
        <translation>uma loja não tem cupons: cada código tem seu próprio desconto</translation>
    </message>
    <message>
        <source>a shop has no discounts that last for some months</source>
        <translation>uma loja não tem descontos que durem alguns meses</translation>
    </message>
    <message>
        <source>Choose once or for ever for the codes of the shop.</source>
        <translation>Escolha uma vez ou para sempre para os códigos da loja.</translation>
    </message>
    <message>
        <source>a shop cannot keep a code to first orders</source>
        <translation>uma loja não pode limitar um código a primeiros pedidos</translation>
    </message>
    <message>
        <source>Leave that out for the shop; once per customer is what codes for one order are.</source>
        <translation>Omita isso para a loja; códigos para um pedido já valem uma vez por cliente.</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which no least amount is named</source>
        <translation>a moeda da loja é %1, para a qual não foi indicado valor mínimo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of discount that codes combine with.</source>
        <translation>“%1” não é um tipo de desconto com que os códigos se combinem.</translation>
    </message>
    <message>
        <source>none, or words out of orders, products, shipping with commas between them.</source>
        <translation>none, ou palavras dentre orders, products, shipping separadas por vírgulas.</translation>
    </message>
    <message>
        <source>%1 cannot be a code in a shop: %2</source>
        <translation>%1 não pode ser um código em uma loja: %2</translation>
    </message>
    <message>
        <source>there is no discount %1 in the shop</source>
        <translation>não há desconto %1 na loja</translation>
    </message>
    <message>
        <source>discount %1 of the shop has no codes</source>
        <translation>o desconto %1 da loja não tem códigos</translation>
    </message>
    <message>
        <source>the codes of a discount do not end</source>
        <translation>os códigos de um desconto não terminam</translation>
    </message>
    <message>
        <source>the list of discounts does not end</source>
        <translation>a lista de descontos não termina</translation>
    </message>
    <message>
        <source>there is no code %1 in the shop</source>
        <translation>não há código %1 na loja</translation>
    </message>
    <message>
        <source>the code %1 belongs to a discount of another kind</source>
        <translation>o código %1 pertence a um desconto de outro tipo</translation>
    </message>
    <message>
        <source>Switch it off in the shop&apos;s admin.</source>
        <translation>Desative-o no admin da loja.</translation>
    </message>
    <message>
        <source>the code %1 shares its discount with %2 others, which would end too</source>
        <translation>o código %1 divide o desconto com %2 outros, que também terminariam</translation>
    </message>
    <message>
        <source>Take it off the discount in the shop&apos;s admin.</source>
        <translation>Retire-o do desconto no admin da loja.</translation>
    </message>
    <message>
        <source>the shop still shows the code %1 as usable</source>
        <translation>a loja ainda mostra o código %1 como utilizável</translation>
    </message>
    <message>
        <source>Shopify asks for: %1.</source>
        <translation>A Shopify pede: %1.</translation>
    </message>
    <message>
        <source>The shop is closed or paused: open it in Shopify&apos;s admin, then sync again.</source>
        <translation>A loja está fechada ou em pausa: abra-a no admin da Shopify e sincronize de novo.</translation>
    </message>
    <message>
        <source>The access token is no longer valid: enter a current one for this connection.</source>
        <translation>O token de acesso não é mais válido: informe um atual para esta conexão.</translation>
    </message>
    <message>
        <source>The shop is frozen for an unpaid bill; Shopify answers again when it is paid.</source>
        <translation>A loja está congelada por uma conta não paga; a Shopify volta a responder quando ela for paga.</translation>
    </message>
    <message>
        <source>Check the shop&apos;s name: --option shop=NAME as before .myshopify.com.</source>
        <translation>Confira o nome da loja: --option shop=NAME, como antes de .myshopify.com.</translation>
    </message>
    <message>
        <source>Shopify does not offer the method %1</source>
        <translation>a Shopify não oferece o método %1</translation>
    </message>
    <message>
        <source>this is a key of Stripe, not of Shopify</source>
        <translation>esta é uma chave da Stripe, não da Shopify</translation>
    </message>
    <message>
        <source>Take the Admin API access token (shpat_…) of your app, or the secret of an app of the Dev Dashboard.</source>
        <translation>Use o token de acesso da Admin API (shpat_…) do seu app ou o segredo de um app do Dev Dashboard.</translation>
    </message>
    <message>
        <source>this is the secret of an app, not an access token</source>
        <translation>este é o segredo de um app, não um token de acesso</translation>
    </message>
    <message>
        <source>Give the app&apos;s client ID as well: --option client-id=ID.</source>
        <translation>Informe também o client ID do app: --option client-id=ID.</translation>
    </message>
    <message>
        <source>this is an access token, but a client ID was given</source>
        <translation>este é um token de acesso, mas foi informado um client ID</translation>
    </message>
    <message>
        <source>Leave the option client-id out, or give the app&apos;s client secret.</source>
        <translation>Omita a opção client-id ou informe o client secret do app.</translation>
    </message>
    <message>
        <source>this does not look like a token or secret of Shopify</source>
        <translation>isto não parece um token ou segredo da Shopify</translation>
    </message>
    <message>
        <source>Copy it again; it is one word without spaces.</source>
        <translation>Copie-o de novo; é uma só palavra, sem espaços.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like an app&apos;s client ID</source>
        <translation>“%1” não parece o client ID de um app</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Copie-o das configurações do app no Dev Dashboard.</translation>
    </message>
    <message>
        <source>order %1 comes without its lines</source>
        <translation>o pedido %1 vem sem suas linhas</translation>
    </message>
    <message>
        <source>the shop gives this app no token: status %1</source>
        <translation>a loja não dá token a este app: status %1</translation>
    </message>
    <message>
        <source>App and shop must belong to the same organization of the Dev Dashboard. Make the app where the shop is, install it there, and use its client ID and secret.</source>
        <translation>O app e a loja precisam pertencer à mesma organização do Dev Dashboard. Crie o app onde está a loja, instale-o lá e use o client ID e o segredo dele.</translation>
    </message>
    <message>
        <source>Check client ID and client secret, that a version of the app is released, and that the app is installed on this shop.</source>
        <translation>Confira o client ID e o client secret, se uma versão do app foi publicada e se o app está instalado nesta loja.</translation>
    </message>
    <message>
        <source>the shop&apos;s answer holds no access token</source>
        <translation>a resposta da loja não contém token de acesso</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3</source>
        <translation>o cliente %1 recebe o próprio código %2: %3</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3, until %4</source>
        <translation>o cliente %1 recebe o próprio código %2: %3, até %4</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started: %1</source>
        <translation>uma operação em massa da loja não foi iniciada: %1</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started</source>
        <translation>uma operação em massa da loja não foi iniciada</translation>
    </message>
    <message>
        <source>a bulk operation of the shop does not say how long its file is</source>
        <translation>uma operação em massa da loja não diz o tamanho do arquivo</translation>
    </message>
    <message>
        <source>a bulk operation of the shop ended as %1 %2</source>
        <translation>uma operação em massa da loja terminou como %1 %2</translation>
    </message>
    <message>
        <source>a bulk operation of the shop takes too long</source>
        <translation>uma operação em massa da loja demora demais</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file with a line that is cut</source>
        <translation>uma operação em massa da loja tem um arquivo com uma linha cortada</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file whose rows are not in order</source>
        <translation>uma operação em massa da loja tem um arquivo cujas linhas não estão em ordem</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a place that cannot be read</source>
        <translation>uma operação em massa da loja tem um local que não pode ser lido</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file of %1 lines for %2 objects</source>
        <translation>uma operação em massa da loja tem um arquivo de %1 linhas para %2 objetos</translation>
    </message>
    <message>
        <source>a bulk operation of the shop no longer has its file</source>
        <translation>uma operação em massa da loja não tem mais o arquivo</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file that is cut</source>
        <translation>uma operação em massa da loja tem um arquivo cortado</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop turns in a circle</source>
        <translation>uma lista dentro de uma resposta da loja anda em círculo</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk has space left.</source>
        <translation>Verifique se a pasta permite gravação e se há espaço no disco.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (version %2 of the books, this one knows %3)</source>
        <translation>%1 foi gravado por um programa mais novo (versão %2 dos livros, este conhece %3)</translation>
    </message>
    <message>
        <source>Install the newer program; nothing was changed.</source>
        <translation>Instale o programa mais novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>não há banco de dados %1</translation>
    </message>
    <message>
        <source>there is no workspace in %1</source>
        <translation>não há espaço de trabalho em %1</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace.</source>
        <translation>Escolha outro diretório com --workspace.</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Escolha outro nome de arquivo.</translation>
    </message>
    <message>
        <source>it is left from an earlier try</source>
        <translation>restou de uma tentativa anterior</translation>
    </message>
    <message>
        <source>the list of erased people goes there</source>
        <translation>a lista de pessoas apagadas fica ali</translation>
    </message>
    <message>
        <source>the books in the backup do not end where its manifest says</source>
        <translation>os livros no backup não terminam onde o manifesto diz</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Escolha outro backup.</translation>
    </message>
    <message>
        <source>it holds the last changes of the former books</source>
        <translation>contém as últimas mudanças dos livros anteriores</translation>
    </message>
    <message>
        <source>Choose a file that was written by the command backup, or one of the workspace&apos;s folder backups.</source>
        <translation>Escolha um arquivo gravado pelo comando backup ou um dos backups da pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>reward %1 is in another batch</source>
        <translation>a recompensa %1 está em outro lote</translation>
    </message>
    <message>
        <source>Check that the file and its folder belong to you and can be written.</source>
        <translation>Verifique se o arquivo e a pasta pertencem a você e permitem gravação.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program</source>
        <translation>%1 não é um espaço de trabalho deste programa</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace, or bring a backup back with referral-desk restore FILE.</source>
        <translation>Escolha outro diretório com --workspace ou restaure um backup com referral-desk restore FILE.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está danificado</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE.</source>
        <translation>Restaure o backup mais novo com referral-desk restore FILE.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 não pode ser aberto</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 não pode ser alterado</translation>
    </message>
    <message>
        <source>the disk of %1 is full</source>
        <translation>o disco de %1 está cheio</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was changed.</source>
        <translation>Libere espaço e tente novamente; nada foi alterado.</translation>
    </message>
    <message>
        <source>the disk failed while %1 was read or written</source>
        <translation>o disco falhou durante a leitura ou gravação de %1</translation>
    </message>
    <message>
        <source>Check the disk and whether it has space left, then try again.</source>
        <translation>Verifique o disco e se ainda há espaço, depois tente novamente.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 está em uso por outro programa</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it.</source>
        <translation>Espere até que ele termine ou feche-o.</translation>
    </message>
    <message>
        <source>the books refused an entry that contradicts them; nothing was changed</source>
        <translation>os livros recusaram um lançamento que os contradiz; nada foi alterado</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>the database of the workspace answered with error %1; nothing was changed</source>
        <translation>o banco de dados do espaço de trabalho respondeu com o erro %1; nada foi alterado</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is not enough memory</source>
        <translation>%1 não pode ser aberto: não há memória suficiente</translation>
    </message>
    <message>
        <source>the database refuses the setting %1=%2</source>
        <translation>o banco de dados recusa a configuração %1=%2</translation>
    </message>
    <message>
        <source>the file system does not support the write-ahead log</source>
        <translation>o sistema de arquivos não suporta o write-ahead log</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation>Mantenha o espaço de trabalho em um disco local.</translation>
    </message>
    <message>
        <source>stopped while reading sales</source>
        <translation>interrompido ao ler vendas</translation>
    </message>
    <message>
        <source>%1 is damaged, so who was erased before is not known</source>
        <translation>%1 está danificado, por isso não se sabe quem foi apagado antes</translation>
    </message>
    <message>
        <source>Put back the copy that belongs to this workspace. If desk.sqlite is surely the newest copy of the books, remove the damaged file: the books write it anew.</source>
        <translation>Recoloque a cópia que pertence a este espaço de trabalho. Se desk.sqlite for com certeza a cópia mais nova dos livros, remova o arquivo danificado: os livros o gravam de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 não pode ser lido</translation>
    </message>
    <message>
        <source>%1 was written by a newer program</source>
        <translation>%1 foi gravado por um programa mais novo</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Instale o programa mais novo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>the lines of conversion %1 cannot be read</source>
        <translation>as linhas da conversão %1 não podem ser lidas</translation>
    </message>
    <message>
        <source>somebody is reading</source>
        <translation>alguém está lendo</translation>
    </message>
    <message>
        <source>It is a text of at most 1 MB, or absent.</source>
        <translation>É um texto de no máximo 1 MB, ou ausente.</translation>
    </message>
    <message>
        <source>the workspace %1 was left open on another computer: %2</source>
        <translation>o espaço de trabalho %1 ficou aberto em outro computador: %2</translation>
    </message>
    <message>
        <source>Close the program there first. If it is closed, or that computer is gone: repeat with --take-over. What it may have issued is looked up before anything is issued here.</source>
        <translation>Feche primeiro o programa lá. Se já está fechado, ou se aquele computador não existe mais: repita com --take-over. O que ele possa ter emitido é verificado antes que algo seja emitido aqui.</translation>
    </message>
    <message>
        <source>there is no intent %1</source>
        <translation>não há intenção %1</translation>
    </message>
    <message>
        <source>the workspace has version %1, this program knows up to %2</source>
        <translation>o espaço de trabalho tem a versão %1, este programa conhece até %2</translation>
    </message>
    <message>
        <source>desk.sqlite is a database, but not a workspace of this program</source>
        <translation>desk.sqlite é um banco de dados, mas não um espaço de trabalho deste programa</translation>
    </message>
    <message>
        <source>after the upgrade a row of %1 points nowhere</source>
        <translation>após a atualização, uma linha de %1 não aponta para nada</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>o banco de dados está danificado: %1</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE; the workspace&apos;s folder backups may hold one.</source>
        <translation>Restaure o backup mais novo com referral-desk restore FILE; pode haver um entre os backups da pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>line %1: the e-mail is empty</source>
        <translation>linha %1: o e-mail está vazio</translation>
    </message>
    <message>
        <source>line %1: the code %2 belongs to another participant</source>
        <translation>linha %1: o código %2 pertence a outro participante</translation>
    </message>
    <message>
        <source>Give each participant codes of their own.</source>
        <translation>Dê a cada participante códigos próprios.</translation>
    </message>
    <message>
        <source>line %1: the code %2 belonged to somebody who was erased</source>
        <translation>linha %1: o código %2 pertencia a alguém que foi apagado</translation>
    </message>
    <message>
        <source>What was bought with it stays theirs: choose another code.</source>
        <translation>O que foi comprado com ele continua dessa pessoa: escolha outro código.</translation>
    </message>
    <message>
        <source>there is no payout method %1</source>
        <translation>não há método de repasse %1</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 é um arquivo</translation>
    </message>
    <message>
        <source>you may not write in %1</source>
        <translation>você não pode gravar em %1</translation>
    </message>
    <message>
        <source>the disk of %1 does not take it (full or read-only?)</source>
        <translation>o disco de %1 não o aceita (cheio ou somente leitura?)</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 não é um diretório</translation>
    </message>
    <message>
        <source>Choose another place for the workspace with --workspace.</source>
        <translation>Escolha outro lugar para o espaço de trabalho com --workspace.</translation>
    </message>
    <message>
        <source>cannot create the directory %1: %2</source>
        <translation>não é possível criar o diretório %1: %2</translation>
    </message>
    <message>
        <source>Choose another place with --workspace, or have this one made writable for you.</source>
        <translation>Escolha outro lugar com --workspace ou peça permissão de gravação neste.</translation>
    </message>
    <message>
        <source>cannot make the directory %1 private</source>
        <translation>não é possível tornar privado o diretório %1</translation>
    </message>
    <message>
        <source>cannot make the file %1 private</source>
        <translation>não é possível tornar privado o arquivo %1</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>não é possível abrir %1 para sincronizá-lo</translation>
    </message>
    <message>
        <source>cannot sync %1 to the disk</source>
        <translation>não é possível sincronizar %1 com o disco</translation>
    </message>
    <message>
        <source>rest of reward %1</source>
        <translation>resto da recompensa %1</translation>
    </message>
    <message>
        <source>carried to a reward of its own</source>
        <translation>transferido para uma recompensa própria</translation>
    </message>
    <message>
        <source>the lines of a conversion cannot be read</source>
        <translation>as linhas de uma conversão não podem ser lidas</translation>
    </message>
    <message>
        <source>the database takes no functions</source>
        <translation>o banco de dados não aceita funções</translation>
    </message>
    <message>
        <source>the balance has changed meanwhile</source>
        <translation>o saldo mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>this write-off has already been decided</source>
        <translation>esta baixa já foi decidida</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>não há tal campanha</translation>
    </message>
    <message>
        <source>write-off %1 of this balance waits for a decision already</source>
        <translation>a baixa %1 deste saldo já aguarda decisão</translation>
    </message>
    <message>
        <source>Approve or refuse that one first.</source>
        <translation>Aprove-a ou recuse-a primeiro.</translation>
    </message>
    <message>
        <source>there is no batch %1</source>
        <translation>não há lote %1</translation>
    </message>
    <message>
        <source>the batch has changed meanwhile</source>
        <translation>o lote mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>there is no batch &quot;%1&quot;</source>
        <translation>não há lote “%1”</translation>
    </message>
    <message>
        <source>&quot;batch list&quot; shows their numbers.</source>
        <translation>“batch list” mostra os números.</translation>
    </message>
    <message>
        <source>the campaign %1 has no version</source>
        <translation>a campanha %1 não tem versão</translation>
    </message>
    <message>
        <source>the campaign belongs to %1 mode and cannot move to %2 mode</source>
        <translation>a campanha está em modo %1 e não pode passar para o modo %2</translation>
    </message>
    <message>
        <source>Make a campaign with another name for the other mode.</source>
        <translation>Crie uma campanha com outro nome para o outro modo.</translation>
    </message>
    <message>
        <source>the code %1 belongs to another participant</source>
        <translation>o código %1 pertence a outro participante</translation>
    </message>
    <message>
        <source>A code keeps the one it was first given to.</source>
        <translation>Um código fica com quem o recebeu primeiro.</translation>
    </message>
    <message>
        <source>the code %1 belonged to somebody who was erased</source>
        <translation>o código %1 pertencia a alguém que foi apagado</translation>
    </message>
    <message>
        <source>a request for the code %1 is written down already</source>
        <translation>já está registrada uma solicitação do código %1</translation>
    </message>
    <message>
        <source>there is already a connection named %1</source>
        <translation>já há uma conexão chamada %1</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>não há conexão %1</translation>
    </message>
    <message>
        <source>there is no such customer</source>
        <translation>não há tal cliente</translation>
    </message>
    <message>
        <source>Name one by the provider&apos;s id or by e-mail address.</source>
        <translation>Indique um pelo id do provedor ou pelo endereço de e-mail.</translation>
    </message>
    <message>
        <source>this customer is participant %1, too</source>
        <translation>este cliente também é o participante %1</translation>
    </message>
    <message>
        <source>Erase the participant; that erases the customer with them.</source>
        <translation>Apague o participante; isso apaga também o cliente.</translation>
    </message>
    <message>
        <source>there is no referral %1</source>
        <translation>não há indicação %1</translation>
    </message>
    <message>
        <source>reward %1 has already an intent for step %2</source>
        <translation>a recompensa %1 já tem uma intenção para a etapa %2</translation>
    </message>
    <message>
        <source>line %1: the reference %2 is known with other values</source>
        <translation>linha %1: a referência %2 é conhecida com outros valores</translation>
    </message>
    <message>
        <source>What was entered stays; correct it with an adjustment, or give the new sale a reference of its own.</source>
        <translation>O que foi inserido permanece; corrija-o com um ajuste ou dê à nova venda uma referência própria.</translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation>não há tal conexão</translation>
    </message>
    <message>
        <source>What was entered stays; give another payment a reference of its own.</source>
        <translation>O que foi inserido permanece; dê a outro pagamento uma referência própria.</translation>
    </message>
    <message>
        <source>there is no campaign named %1</source>
        <translation>não há campanha chamada %1</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>não há participante %1</translation>
    </message>
    <message>
        <source>an earlier page of this sync could not be stored</source>
        <translation>uma página anterior desta sincronização não pôde ser guardada</translation>
    </message>
    <message>
        <source>a member needs a name</source>
        <translation>um membro precisa de um nome</translation>
    </message>
    <message>
        <source>there is already a member named %1</source>
        <translation>já há um membro chamado %1</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>não há tal membro</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>o espaço de trabalho está aberto somente para leitura</translation>
    </message>
    <message>
        <source>Let this user write into its directory and the files there.</source>
        <translation>Permita que este usuário grave no diretório e nos arquivos dele.</translation>
    </message>
    <message>
        <source>the books in %1 are an older copy than this computer has seen, so nothing is written into them</source>
        <translation>os livros em %1 são uma cópia mais antiga do que a que este computador já viu, por isso nada é gravado neles</translation>
    </message>
    <message>
        <source>Put the newest desk.sqlite back; or, if this copy was brought back on purpose, say so with referral-desk verify --restored.</source>
        <translation>Recoloque o desk.sqlite mais novo; ou, se esta cópia foi restaurada de propósito, informe isso com referral-desk verify --restored.</translation>
    </message>
    <message>
        <source>only %1 MB are free on the disk of %2; nothing is issued with less than %3 MB</source>
        <translation>só há %1 MB livres no disco de %2; nada é emitido com menos de %3 MB</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was sent.</source>
        <translation>Libere espaço e tente novamente. Nada foi enviado.</translation>
    </message>
    <message>
        <source>the workspace has version %1</source>
        <translation>o espaço de trabalho tem a versão %1</translation>
    </message>
    <message>
        <source>the workspace has to be upgraded before it can be read</source>
        <translation>o espaço de trabalho precisa ser atualizado antes de ser lido</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 não pode ser criado</translation>
    </message>
    <message>
        <source>Check whether the disk is full or read-only.</source>
        <translation>Verifique se o disco está cheio ou é somente leitura.</translation>
    </message>
    <message>
        <source>Create one with referral-desk init, or choose another directory with --workspace.</source>
        <translation>Crie um com referral-desk init ou escolha outro diretório com --workspace.</translation>
    </message>
    <message>
        <source>desk.sqlite in %1 is empty</source>
        <translation>desk.sqlite em %1 está vazio</translation>
    </message>
    <message>
        <source>Bring a backup back with referral-desk restore FILE; or remove the empty file to begin anew.</source>
        <translation>Restaure um backup com referral-desk restore FILE; ou remova o arquivo vazio para começar de novo.</translation>
    </message>
    <message>
        <source>Choose a directory that belongs to you with --workspace.</source>
        <translation>Escolha com --workspace um diretório que pertença a você.</translation>
    </message>
    <message>
        <source>no file can be made in %1</source>
        <translation>nenhum arquivo pode ser criado em %1</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by another process</source>
        <translation>o espaço de trabalho %1 está em uso por outro processo</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>Feche o outro programa ou espere até que ele termine.</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>não é possível remover %1: %2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>não é possível mover %1: %2</translation>
    </message>
    <message>
        <source>cannot put the restored books at %1: %2</source>
        <translation>não é possível colocar os livros restaurados em %1: %2</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of this program</source>
        <translation>%1 é um banco de dados, mas não deste programa</translation>
    </message>
    <message>
        <source>%1 is no backup</source>
        <translation>%1 não é um backup</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>%1 is not whole: it holds %2 of %3 bytes</source>
        <translation>%1 não está inteiro: contém %2 de %3 bytes</translation>
    </message>
    <message>
        <source>%1 was changed or damaged since it was written</source>
        <translation>%1 foi alterado ou danificado desde que foi gravado</translation>
    </message>
    <message>
        <source>%1 has a beginning that cannot be read</source>
        <translation>%1 tem um início que não pode ser lido</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4)</source>
        <translation>o espaço de trabalho %1 está em uso por %2 (processo %3 em %4)</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4, since %5)</source>
        <translation>o espaço de trabalho %1 está em uso por %2 (processo %3 em %4, desde %5)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>outro computador</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3), last seen %4</source>
        <translation>%1 em %2 (processo %3), visto pela última vez em %4</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>esperava-se um objeto</translation>
    </message>
    <message>
        <source>a raw body without its signature proves nothing</source>
        <translation>um corpo bruto sem a assinatura não prova nada</translation>
    </message>
    <message>
        <source>it has not the members object, id, type and data.object of an event</source>
        <translation>não tem os membros object, id, type e data.object de um evento</translation>
    </message>
    <message>
        <source>it does not say whether it is of test or live mode (livemode)</source>
        <translation>não diz se é do modo de teste ou real (livemode)</translation>
    </message>
    <message>
        <source>the line is no whole JSON document</source>
        <translation>a linha não é um documento JSON completo</translation>
    </message>
    <message>
        <source>the file begins a list that is no whole JSON document</source>
        <translation>o arquivo começa uma lista que não é um documento JSON completo</translation>
    </message>
    <message>
        <source>Lists up to 16 MB can be read; longer logs as one event a line.</source>
        <translation>Podem ser lidas listas de até 16 MB; registros maiores, com um evento por linha.</translation>
    </message>
    <message>
        <source>the body is no whole JSON document</source>
        <translation>o corpo não é um documento JSON completo</translation>
    </message>
    <message>
        <source>the body holds another body</source>
        <translation>o corpo contém outro corpo</translation>
    </message>
    <message>
        <source>the answer is not an object</source>
        <translation>a resposta não é um objeto</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer does not show what was asked for: %1</source>
        <translation>a resposta da Stripe não mostra o que foi pedido: %1</translation>
    </message>
    <message>
        <source>the key lacks the permission %1</source>
        <translation>falta à chave a permissão %1</translation>
    </message>
    <message>
        <source>the customer or subscription is gone at Stripe, so what it was given cannot be seen: %1</source>
        <translation>o cliente ou a assinatura não existe mais na Stripe, por isso não se vê o que recebeu: %1</translation>
    </message>
    <message>
        <source>a coupon %1 that is not from this reward exists at Stripe</source>
        <translation>na Stripe existe um cupom %1 que não é desta recompensa</translation>
    </message>
    <message>
        <source>an active code %1 that is not from this reward exists at Stripe</source>
        <translation>na Stripe existe um código ativo %1 que não é desta recompensa</translation>
    </message>
    <message>
        <source>coupon %1 was redeemed, but neither subscription %2 nor its invoices show it</source>
        <translation>o cupom %1 foi resgatado, mas nem a assinatura %2 nem suas faturas o mostram</translation>
    </message>
    <message>
        <source>transaction %1 has the mark but another amount or currency</source>
        <translation>a transação %1 tem a marca, mas outro valor ou moeda</translation>
    </message>
    <message>
        <source>the customer has %1 living subscriptions; choose one</source>
        <translation>o cliente tem %1 assinaturas ativas; escolha uma</translation>
    </message>
    <message>
        <source>subscription %1 is no living subscription of this customer</source>
        <translation>a assinatura %1 não é uma assinatura ativa deste cliente</translation>
    </message>
    <message>
        <source>subscription %1 is steered by a schedule, which would undo the change</source>
        <translation>a assinatura %1 é controlada por um agendamento, que desfaria a mudança</translation>
    </message>
    <message>
        <source>Stripe takes percentages with two decimals at most</source>
        <translation>a Stripe aceita percentuais com no máximo duas casas decimais</translation>
    </message>
    <message>
        <source>a coupon reward needs percentOff or amountOff</source>
        <translation>uma recompensa de cupom precisa de percentOff ou amountOff</translation>
    </message>
    <message>
        <source>the customer pays in %1, for which the campaign has no amount</source>
        <translation>o cliente paga em %1, para a qual a campanha não tem valor</translation>
    </message>
    <message>
        <source>Stripe cannot express %1</source>
        <translation>a Stripe não consegue expressar %1</translation>
    </message>
    <message>
        <source>a repeating coupon needs a number of months</source>
        <translation>um cupom repetido precisa de um número de meses</translation>
    </message>
    <message>
        <source>subscription %1 gets a coupon of %2</source>
        <translation>a assinatura %1 recebe um cupom de %2</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription and gets a promotion code of their own: %2</source>
        <translation>o cliente %1 não tem assinatura ativa e recebe um código promocional próprio: %2</translation>
    </message>
    <message>
        <source>the customer pays in %1, the reward is in %2</source>
        <translation>o cliente paga em %1, a recompensa é em %2</translation>
    </message>
    <message>
        <source>customer %1 gets a credit of %2 on their next invoice</source>
        <translation>o cliente %1 recebe um crédito de %2 na próxima fatura</translation>
    </message>
    <message>
        <source>account credit needs an amount above zero</source>
        <translation>o crédito na conta precisa de um valor maior que zero</translation>
    </message>
    <message>
        <source>a coupon of a percentage has no amount that could be given as credit</source>
        <translation>um cupom percentual não tem valor que possa ser dado como crédito</translation>
    </message>
    <message>
        <source>subscription %1 has several items, and not exactly one of the new price&apos;s product</source>
        <translation>a assinatura %1 tem vários itens, e não exatamente um do produto do novo preço</translation>
    </message>
    <message>
        <source>subscription %1 has this price already</source>
        <translation>a assinatura %1 já tem este preço</translation>
    </message>
    <message>
        <source>subscription %1 is billed at another interval than price %2</source>
        <translation>a assinatura %1 é cobrada em intervalo diferente do preço %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3</source>
        <translation>a assinatura %1 muda do preço %2 para %3</translation>
    </message>
    <message>
        <source>its next invoice comes to %1 instead of %2</source>
        <translation>a próxima fatura fica em %1 em vez de %2</translation>
    </message>
    <message>
        <source>Stripe gave no preview of its next invoice</source>
        <translation>a Stripe não forneceu prévia da próxima fatura</translation>
    </message>
    <message>
        <source>a price change needs the price</source>
        <translation>uma mudança de preço precisa do preço</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription whose price could change</source>
        <translation>o cliente %1 não tem assinatura ativa cujo preço possa mudar</translation>
    </message>
    <message>
        <source>price %1 does not exist at Stripe</source>
        <translation>o preço %1 não existe na Stripe</translation>
    </message>
    <message>
        <source>price %1 is no active recurring price</source>
        <translation>o preço %1 não é um preço recorrente ativo</translation>
    </message>
    <message>
        <source>the subscription is billed in %1, the price is in %2</source>
        <translation>a assinatura é cobrada em %1, o preço é em %2</translation>
    </message>
    <message>
        <source>the list does not end properly: %1</source>
        <translation>a lista não termina corretamente: %1</translation>
    </message>
    <message>
        <source>the customer holds %1</source>
        <translation>o cliente tem %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist at Stripe</source>
        <translation>o cliente %1 não existe na Stripe</translation>
    </message>
    <message>
        <source>customer %1 was deleted at Stripe</source>
        <translation>o cliente %1 foi excluído na Stripe</translation>
    </message>
    <message>
        <source>customer %1 has another e-mail address at Stripe now</source>
        <translation>o cliente %1 agora tem outro endereço de e-mail na Stripe</translation>
    </message>
    <message>
        <source>the search for customers by e-mail gave no list</source>
        <translation>a busca de clientes por e-mail não deu uma lista</translation>
    </message>
    <message>
        <source>%1 customers have this e-mail address: %2</source>
        <translation>%1 clientes têm este endereço de e-mail: %2</translation>
    </message>
    <message>
        <source>an item of subscription %1</source>
        <translation>um item da assinatura %1</translation>
    </message>
    <message>
        <source>the preview of the next invoice has no total</source>
        <translation>a prévia da próxima fatura não tem total</translation>
    </message>
    <message>
        <source>The restricted key does not tell which account it belongs to: let it read the account.</source>
        <translation>A chave restrita não diz a que conta pertence: permita que ela leia a conta.</translation>
    </message>
    <message>
        <source>the key is a %1 key, but Stripe answered with %2 data</source>
        <translation>a chave é do modo %1, mas a Stripe respondeu com dados do modo %2</translation>
    </message>
    <message>
        <source>the key of this connection is not in the keychain</source>
        <translation>a chave desta conexão não está no chaveiro</translation>
    </message>
    <message>
        <source>Connect again and enter the key.</source>
        <translation>Conecte de novo e informe a chave.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <translation>nenhum chaveiro responde</translation>
    </message>
    <message>
        <source>Stripe cannot express %1 %2</source>
        <translation>a Stripe não consegue expressar %1 %2</translation>
    </message>
    <message>
        <source>a coupon needs a percentage or an amount</source>
        <translation>um cupom precisa de um percentual ou de um valor</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer is no promotion code</source>
        <translation>a resposta da Stripe não é um código promocional</translation>
    </message>
    <message>
        <source>%1 cannot be a code at Stripe: %2</source>
        <translation>%1 não pode ser um código na Stripe: %2</translation>
    </message>
    <message>
        <source>there is no coupon %1 at Stripe</source>
        <translation>não há cupom %1 na Stripe</translation>
    </message>
    <message>
        <source>The key was rolled, deleted or has expired: enter a current one for this connection.</source>
        <translation>A chave foi trocada, excluída ou expirou: informe uma atual para esta conexão.</translation>
    </message>
    <message>
        <source>Give the restricted key the permission %1 in Stripe&apos;s dashboard.</source>
        <translation>Dê à chave restrita a permissão %1 no painel da Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not offer the method %1</source>
        <translation>a Stripe não oferece o método %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>a resposta está vazia</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>a resposta é uma página web, não JSON</translation>
    </message>
    <message>
        <source>the answer is larger than 16 MB</source>
        <translation>a resposta tem mais de 16 MB</translation>
    </message>
    <message>
        <source>the JSON of the answer is cut off or broken (%1)</source>
        <translation>o JSON da resposta está cortado ou corrompido (%1)</translation>
    </message>
    <message>
        <source>Something between this computer and Stripe may have answered in its place (proxy, sign-in page).</source>
        <translation>Algo entre este computador e a Stripe pode ter respondido no lugar dela (proxy, página de login).</translation>
    </message>
    <message>
        <source>Use a secret key (sk_…) or a restricted key (rk_…) from Developers → API keys.</source>
        <translation>Use uma chave secreta (sk_…) ou uma chave restrita (rk_…) de Developers → API keys.</translation>
    </message>
    <message>
        <source>this is a publishable key (pk_…): it belongs into web pages and cannot read data</source>
        <translation>esta é uma chave publicável (pk_…): ela é para páginas web e não pode ler dados</translation>
    </message>
    <message>
        <source>this is a webhook secret (whsec_…), not an API key</source>
        <translation>este é um segredo de webhook (whsec_…), não uma chave de API</translation>
    </message>
    <message>
        <source>this does not look like an API key of Stripe</source>
        <translation>isto não parece uma chave de API da Stripe</translation>
    </message>
    <message>
        <source>the signature cannot be read: %1</source>
        <translation>a assinatura não pode ser lida: %1</translation>
    </message>
    <message>
        <source>It is the value of the header Stripe-Signature, t=…,v1=…</source>
        <translation>É o valor do cabeçalho Stripe-Signature, t=…,v1=…</translation>
    </message>
    <message>
        <source>a part is not name=value</source>
        <translation>uma parte não é nome=valor</translation>
    </message>
    <message>
        <source>two times</source>
        <translation>dois horários</translation>
    </message>
    <message>
        <source>the time is no number</source>
        <translation>o horário não é um número</translation>
    </message>
    <message>
        <source>no time (t=)</source>
        <translation>nenhum horário (t=)</translation>
    </message>
    <message>
        <source>there is no signing secret to verify with</source>
        <translation>não há segredo de assinatura com que verificar</translation>
    </message>
    <message>
        <source>the signature does not fit the body</source>
        <translation>a assinatura não corresponde ao corpo</translation>
    </message>
    <message>
        <source>The body was changed, or it was signed with another secret than the one of this connection.</source>
        <translation>O corpo foi alterado ou assinado com um segredo diferente do desta conexão.</translation>
    </message>
    <message>
        <source>the signature is %1 seconds away from now</source>
        <translation>a assinatura está a %1 segundos de agora</translation>
    </message>
    <message>
        <source>A signature is good for five minutes; check this computer&apos;s clock.</source>
        <translation>Uma assinatura vale por cinco minutos; confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>the customer has no e-mail address</source>
        <translation>o cliente não tem endereço de e-mail</translation>
    </message>
    <message>
        <source>the participant has no e-mail address</source>
        <translation>o participante não tem endereço de e-mail</translation>
    </message>
    <message>
        <source>no customer at Stripe has the customer&apos;s e-mail address</source>
        <translation>nenhum cliente na Stripe tem o endereço de e-mail do cliente</translation>
    </message>
    <message>
        <source>no customer at Stripe has the participant&apos;s e-mail address</source>
        <translation>nenhum cliente na Stripe tem o endereço de e-mail do participante</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 tem %2</translation>
    </message>
    <message>
        <source>%1 holds a discount</source>
        <translation>%1 tem um desconto</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>a assinatura %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>a fatura %1</translation>
    </message>
    <message>
        <source>a line of invoice %1</source>
        <translation>uma linha da fatura %1</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>um desconto</translation>
    </message>
    <message>
        <source>a discount until %1</source>
        <translation>um desconto até %1</translation>
    </message>
    <message>
        <source>coupon %1</source>
        <translation>o cupom %1</translation>
    </message>
    <message>
        <source>coupon %1 until %2</source>
        <translation>o cupom %1 até %2</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3: its next invoice comes to %4 instead of %5</source>
        <translation>a assinatura %1 muda do preço %2 para %3: a próxima fatura fica em %4 em vez de %5</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3; Stripe gave no preview of its next invoice</source>
        <translation>a assinatura %1 muda do preço %2 para %3; a Stripe não forneceu prévia da próxima fatura</translation>
    </message>
    <message>
        <source>%1: the key lacks the permission %2</source>
        <translation>%1: falta à chave a permissão %2</translation>
    </message>
    <message>
        <source>%1: the answer is not a list</source>
        <translation>%1: a resposta não é uma lista</translation>
    </message>
    <message>
        <source>%1: the answer does not say which are there</source>
        <translation>%1: a resposta não diz quais existem</translation>
    </message>
    <message>
        <source>%1: a row without id</source>
        <translation>%1: uma linha sem id</translation>
    </message>
    <message>
        <source>%1: the answer is not an object</source>
        <translation>%1: a resposta não é um objeto</translation>
    </message>
    <message>
        <source>%1: the answer is not an account</source>
        <translation>%1: a resposta não é uma conta</translation>
    </message>
    <message>
        <source>%1: an event without id</source>
        <translation>%1: um evento sem id</translation>
    </message>
    <message>
        <source>a row of the list of %1s is not an object</source>
        <translation>uma linha da lista de %1 não é um objeto</translation>
    </message>
    <message>
        <source>the list mixes test and live objects at %1</source>
        <translation>a lista mistura objetos de teste e reais em %1</translation>
    </message>
    <message>
        <source>the answer is not a list</source>
        <translation>a resposta não é uma lista</translation>
    </message>
    <message>
        <source>the list has no data</source>
        <translation>a lista não tem o campo data</translation>
    </message>
    <message>
        <source>the list does not say whether there is more</source>
        <translation>a lista não diz se há mais</translation>
    </message>
    <message>
        <source>no signature of scheme v1</source>
        <translation>nenhuma assinatura do esquema v1</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Escolha outro backup; nada foi alterado.</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>o backup não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>Check that the disk has space left.</source>
        <translation>Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>this is not the passphrase of the backup, or its beginning was changed</source>
        <translation>esta não é a frase secreta do backup, ou o início dele foi alterado</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was made with; nothing was changed.</source>
        <translation>Tente novamente com a frase secreta com que foi feito; nada foi alterado.</translation>
    </message>
    <message>
        <source>the signing key in the keychain cannot be read</source>
        <translation>a chave de assinatura no chaveiro não pode ser lida</translation>
    </message>
    <message>
        <source>the data key cannot be read: it is not 32 bytes as base64 text</source>
        <translation>a chave de dados não pode ser lida: não são 32 bytes em texto base64</translation>
    </message>
    <message>
        <source>an encrypted field was changed, moved or cut</source>
        <translation>um campo criptografado foi alterado, movido ou cortado</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; a backup may hold it whole.</source>
        <translation>Execute “verify”; um backup pode contê-lo inteiro.</translation>
    </message>
    <message>
        <source>there is no RSA public key of 2048 bits or more in it</source>
        <translation>não há nele uma chave pública RSA de 2048 bits ou mais</translation>
    </message>
    <message>
        <source>the stored check of a passphrase cannot be read</source>
        <translation>a verificação guardada de uma frase secreta não pode ser lida</translation>
    </message>
    <message>
        <source>An admin can set a new passphrase with members passphrase.</source>
        <translation>Um administrador pode definir uma nova frase secreta com members passphrase.</translation>
    </message>
    <message>
        <source>128 MB must be free.</source>
        <translation>É preciso ter 128 MB livres.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Salve o arquivo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>o arquivo é UTF-16, não UTF-8</translation>
    </message>
    <message>
        <source>the file is a spreadsheet or an archive, not CSV</source>
        <translation>o arquivo é uma planilha ou um arquivo compactado, não CSV</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>o texto contém um caractere NUL</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>o texto não é UTF-8</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>coluna %1: %2</translation>
    </message>
    <message>
        <source>%1 columns, more than the %2 allowed</source>
        <translation>%1 colunas, mais do que as %2 permitidas</translation>
    </message>
    <message>
        <source>column %1 has no name</source>
        <translation>a coluna %1 não tem nome</translation>
    </message>
    <message>
        <source>The first row must hold the column names.</source>
        <translation>A primeira linha precisa conter os nomes das colunas.</translation>
    </message>
    <message>
        <source>column %1: the name &quot;%2&quot; occurs twice</source>
        <translation>coluna %1: o nome “%2” aparece duas vezes</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 células onde o cabeçalho tem %2</translation>
    </message>
    <message>
        <source>%1 bytes, more than the %2 allowed in a cell</source>
        <translation>%1 bytes, mais do que os %2 permitidos em uma célula</translation>
    </message>
    <message>
        <source>the file has more than the %1 bytes allowed</source>
        <translation>o arquivo tem mais do que os %1 bytes permitidos</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>more than the %1 rows allowed</source>
        <translation>mais do que as %1 linhas permitidas</translation>
    </message>
    <message>
        <source>column %1: a quote is opened and never closed</source>
        <translation>coluna %1: uma aspa é aberta e nunca fechada</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>uma aspa dentro de uma célula que não começa com aspa</translation>
    </message>
    <message>
        <source>text behind the closing quote</source>
        <translation>texto depois da aspa de fechamento</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>não há arquivo %1</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 não é um arquivo comum</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes allowed</source>
        <translation>%1 tem mais do que os %2 bytes permitidos</translation>
    </message>
    <message>
        <source>nothing can be written in %1: %2</source>
        <translation>nada pode ser gravado em %1: %2</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and that its disk is neither full nor read-only.</source>
        <translation>Verifique se a pasta pertence a você e se o disco não está cheio nem é somente leitura.</translation>
    </message>
    <message>
        <source>a spreadsheet holds no more than %1 rows</source>
        <translation>uma planilha não comporta mais de %1 linhas</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer rows.</source>
        <translation>Escolha CSV ou menos linhas.</translation>
    </message>
    <message>
        <source>the table is too large for a spreadsheet</source>
        <translation>a tabela é grande demais para uma planilha</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>nada responde neste endereço</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>o outro lado fechou a conexão</translation>
    </message>
    <message>
        <source>the name of this host is not known; is the computer online?</source>
        <translation>o nome deste host não é conhecido; o computador está online?</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>não foi possível estabelecer uma conexão segura</translation>
    </message>
    <message>
        <source>the computer lost its network</source>
        <translation>o computador perdeu a rede</translation>
    </message>
    <message>
        <source>the proxy of this computer did not connect</source>
        <translation>o proxy deste computador não conectou</translation>
    </message>
    <message>
        <source>the proxy of this computer wants a password</source>
        <translation>o proxy deste computador pede uma senha</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>a conexão foi perdida durante o envio</translation>
    </message>
    <message>
        <source>what came back is no web answer</source>
        <translation>o que voltou não é uma resposta web</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>a conexão falhou (erro de rede %1)</translation>
    </message>
    <message>
        <source>cancelled while the answer was awaited</source>
        <translation>cancelado enquanto se esperava a resposta</translation>
    </message>
    <message>
        <source>the answer is larger than the limit of %1 bytes</source>
        <translation>a resposta é maior que o limite de %1 bytes</translation>
    </message>
    <message>
        <source>no byte for %1 ms</source>
        <translation>nenhum byte por %1 ms</translation>
    </message>
    <message>
        <source>no whole answer within %1 ms</source>
        <translation>nenhuma resposta completa em %1 ms</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then repeat.</source>
        <translation>Verifique a conexão de rede e o endereço e repita.</translation>
    </message>
    <message>
        <source>the answer (status %1) broke off: %2</source>
        <translation>a resposta (status %1) foi interrompida: %2</translation>
    </message>
    <message>
        <source>the connection was lost before an answer: %1</source>
        <translation>a conexão foi perdida antes de uma resposta: %1</translation>
    </message>
    <message>
        <source>redirected (status %1), which is not followed</source>
        <translation>redirecionado (status %1), o que não é seguido</translation>
    </message>
    <message>
        <source>the answer has %1 of %2 promised bytes</source>
        <translation>a resposta tem %1 dos %2 bytes prometidos</translation>
    </message>
    <message>
        <source>Whether it was carried out is looked up before anything is sent again.</source>
        <translation>Verifica-se se foi executado antes que algo seja enviado de novo.</translation>
    </message>
    <message>
        <source>the key is empty or holds characters that no key has</source>
        <translation>a chave está vazia ou contém caracteres que nenhuma chave tem</translation>
    </message>
    <message>
        <source>Copy it again, without spaces and line breaks around it.</source>
        <translation>Copie-a de novo, sem espaços nem quebras de linha em volta.</translation>
    </message>
    <message>
        <source>cancelled before anything was sent</source>
        <translation>cancelado antes que algo fosse enviado</translation>
    </message>
    <message>
        <source>cancelled; nothing more was sent</source>
        <translation>cancelado; nada mais foi enviado</translation>
    </message>
    <message>
        <source>%1: the answer is no JSON</source>
        <translation>%1: a resposta não é JSON</translation>
    </message>
    <message>
        <source>a secret must be text of 1 to %1 bytes</source>
        <translation>um segredo precisa ser um texto de 1 a %1 bytes</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain; remove it</source>
        <translation>um arquivo de texto simples %1 seria usado em vez do chaveiro; remova-o</translation>
    </message>
    <message>
        <source>the keychain service does not answer</source>
        <translation>o serviço de chaveiro não responde</translation>
    </message>
    <message>
        <source>no answer within %1 ms; the keychain waits to be unlocked</source>
        <translation>sem resposta em %1 ms; o chaveiro espera ser desbloqueado</translation>
    </message>
    <message>
        <source>access denied: %1</source>
        <translation>acesso negado: %1</translation>
    </message>
    <message>
        <source>the default collection is locked</source>
        <translation>a coleção padrão está bloqueada</translation>
    </message>
    <message>
        <source>the keychain service has no default collection</source>
        <translation>o serviço de chaveiro não tem coleção padrão</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>não está no chaveiro</translation>
    </message>
    <message>
        <source>the keychain waits to be unlocked</source>
        <translation>o chaveiro espera ser desbloqueado</translation>
    </message>
    <message>
        <source>this keychain has never held anything of this workspace</source>
        <translation>este chaveiro nunca conteve nada deste espaço de trabalho</translation>
    </message>
    <message>
        <source>%1: the keychain is locked</source>
        <translation>%1: o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>no answer within %1 ms</source>
        <translation>sem resposta em %1 ms</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by the environment variable REFERRAL_DESK_SECRET_%1.</source>
        <translation>Inicie um serviço de chaveiro ou informe a chave pela variável de ambiente REFERRAL_DESK_SECRET_%1.</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain</source>
        <translation>um arquivo de texto simples %1 seria usado em vez do chaveiro</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-o.</translation>
    </message>
    <message>
        <source>writing to the keychain</source>
        <translation>gravar no chaveiro</translation>
    </message>
    <message>
        <source>reading back from the keychain</source>
        <translation>reler do chaveiro</translation>
    </message>
    <message>
        <source>the keychain gives back another value than was written</source>
        <translation>o chaveiro devolve um valor diferente do que foi gravado</translation>
    </message>
    <message>
        <source>erasing from the keychain</source>
        <translation>apagar do chaveiro</translation>
    </message>
    <message>
        <source>the keychain still holds the secret after erasing it</source>
        <translation>o chaveiro ainda contém o segredo depois de apagado</translation>
    </message>
    <message>
        <source>erasing from the keychain: %1</source>
        <translation>apagar do chaveiro: %1</translation>
    </message>
    <message>
        <source>the backup is not whole: its end is missing</source>
        <translation>o backup não está inteiro: falta o fim</translation>
    </message>
    <message>
        <source>the backup has something behind its end</source>
        <translation>o backup tem algo depois do fim</translation>
    </message>
    <message>
        <source>the backup was changed, cut or damaged since it was written (piece %1)</source>
        <translation>o backup foi alterado, cortado ou danificado desde que foi gravado (parte %1)</translation>
    </message>
    <message>
        <source>the backup is none of this program&apos;s encrypted backups</source>
        <translation>o backup não é um dos backups criptografados deste programa</translation>
    </message>
    <message>
        <source>the backup has a beginning that cannot be read</source>
        <translation>o backup tem um início que não pode ser lido</translation>
    </message>
    <message>
        <source>%1: no connection; nothing was sent: %2</source>
        <translation>%1: sem conexão; nada foi enviado: %2</translation>
    </message>
    <message>
        <source>%1: no secure connection: %2</source>
        <translation>%1: sem conexão segura: %2</translation>
    </message>
    <message>
        <source>%1: no connection: %2</source>
        <translation>%1: sem conexão: %2</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and whether a proxy or a virus scanner looks into encrypted connections.</source>
        <translation>Verifique a data do computador e se um proxy ou antivírus inspeciona conexões criptografadas.</translation>
    </message>
    <message>
        <source>Choose CSV.</source>
        <translation>Escolha CSV.</translation>
    </message>
    <message>
        <source>A connection to Shopify needs to know the shop.</source>
        <translation>Uma conexão com a Shopify precisa saber qual é a loja.</translation>
    </message>
    <message>
        <source>Give its name as before .myshopify.com: --option shop=NAME.</source>
        <translation>Informe o nome como antes de .myshopify.com: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Option %1=%2 is not NAMESPACE.KEY.</source>
        <translation>A opção %1=%2 não é NAMESPACE.KEY.</translation>
    </message>
    <message>
        <source>As the metafield is called in the shop&apos;s admin, for example referral_desk.affiliate.</source>
        <translation>Como o metafield se chama no admin da loja, por exemplo referral_desk.affiliate.</translation>
    </message>
    <message>
        <source>%1 only pays out: promotion codes are made where the sales are.</source>
        <translation>%1 só faz repasses: códigos promocionais são criados onde estão as vendas.</translation>
    </message>
    <message>
        <source>A shop has no pace to choose: Shopify&apos;s own limit is kept by itself.</source>
        <translation>Uma loja não tem ritmo a escolher: o limite da própria Shopify é respeitado automaticamente.</translation>
    </message>
    <message>
        <source>A shop has no log of events that could be imported.</source>
        <translation>Uma loja não tem registro de eventos que possa ser importado.</translation>
    </message>
    <message>
        <source>Sync it instead.</source>
        <translation>Sincronize-a em vez disso.</translation>
    </message>
    <message>
        <source>Option %1=%2: %3.</source>
        <translation>Opção %1=%2: %3.</translation>
    </message>
    <message>
        <source>Give the whole path of a PEM file with the certificate of your company&apos;s authority; whoever runs your network has it.</source>
        <translation>Informe o caminho completo de um arquivo PEM com o certificado da autoridade da sua empresa; quem administra sua rede o tem.</translation>
    </message>
    <message>
        <source>not a whole path</source>
        <translation>não é um caminho completo</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>não contém certificado</translation>
    </message>
    <message>
        <source>a certificate in it is not that of an authority</source>
        <translation>contém um certificado que não é de uma autoridade</translation>
    </message>
    <message>
        <source>a certificate in it has expired</source>
        <translation>contém um certificado expirado</translation>
    </message>
    <message>
        <source>Option %1=%2 is neither yes nor no.</source>
        <translation>A opção %1=%2 não é nem yes nem no.</translation>
    </message>
    <message>
        <source>Option %1 has to be a plain text of at most %2 characters.</source>
        <translation>A opção %1 precisa ser um texto simples de no máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>Option public-key=%1 is not a whole path.</source>
        <translation>A opção public-key=%1 não é um caminho completo.</translation>
    </message>
    <message>
        <source>Give the file that the dashboard of Cashfree made for two-factor authentication.</source>
        <translation>Informe o arquivo criado pelo painel da Cashfree para a autenticação de dois fatores.</translation>
    </message>
    <message>
        <source>too large to be encrypted</source>
        <translation>grande demais para ser criptografado</translation>
    </message>
    <message>
        <source>this field was encrypted with another key than the keychain&apos;s</source>
        <translation>este campo foi criptografado com uma chave diferente da do chaveiro</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>de teste</translation>
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
        <translation>pendente</translation>
    </message>
    <message>
        <source>in-review</source>
        <translation>em revisão</translation>
    </message>
    <message>
        <source>due</source>
        <translation>devido</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>batched</source>
        <translation>em lote</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>apresentado</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>não resgatado</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>partly-reversed</source>
        <translation>estornado em parte</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>estornado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>selado</translation>
    </message>
    <message>
        <source>export-uncertain</source>
        <translation>exportação incerta</translation>
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
        <translation>fechado</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>leitor</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>aprovador</translation>
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
        <translation>ativo</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspenso</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprovar</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirar a aprovação</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeitar</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reabrir</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>reter</translation>
    </message>
    <message>
        <source>release</source>
        <translation>liberar</translation>
    </message>
    <message>
        <source>accept-change</source>
        <translation>aceitar a mudança</translation>
    </message>
    <message>
        <source>dismiss-change</source>
        <translation>dispensar a mudança</translation>
    </message>
    <message>
        <source>confirm-unissued</source>
        <translation>confirmar que não foi emitida</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>cupom</translation>
    </message>
    <message>
        <source>account-credit</source>
        <translation>crédito na conta</translation>
    </message>
    <message>
        <source>price-change</source>
        <translation>mudança de preço</translation>
    </message>
    <message>
        <source>store-credit</source>
        <translation>crédito na loja</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>vale-presente</translation>
    </message>
    <message>
        <source>discount-code</source>
        <translation>código de desconto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>brindes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>refer-single</source>
        <translation>indicação, um lado</translation>
    </message>
    <message>
        <source>refer-double</source>
        <translation>indicação, dois lados</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>afiliados</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>marcos</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>ranking</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>contestação</translation>
    </message>
    <message>
        <source>refund-pending</source>
        <translation>reembolso pendente</translation>
    </message>
    <message>
        <source>self-referral</source>
        <translation>autoindicação</translation>
    </message>
    <message>
        <source>self-referral-weak</source>
        <translation>possível autoindicação</translation>
    </message>
    <message>
        <source>foreign-code</source>
        <translation>código alheio</translation>
    </message>
    <message>
        <source>rate-missing</source>
        <translation>falta a taxa de câmbio</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>count-fell</source>
        <translation>contagem reduzida</translation>
    </message>
    <message>
        <source>late-change</source>
        <translation>mudança tardia</translation>
    </message>
    <message>
        <source>company-domain</source>
        <translation>mesma empresa</translation>
    </message>
    <message>
        <source>disposable-email</source>
        <translation>e-mail descartável</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>ritmo incomum</translation>
    </message>
    <message>
        <source>look-alike-email</source>
        <translation>e-mail parecido</translation>
    </message>
    <message>
        <source>duplicate-email</source>
        <translation>e-mail duplicado</translation>
    </message>
    <message>
        <source>prize-given</source>
        <translation>prêmio já dado</translation>
    </message>
    <message>
        <source>shared-destination</source>
        <translation>destino compartilhado</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>paypal-id</source>
        <translation>id do PayPal</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>uk-account</source>
        <translation>conta britânica</translation>
    </message>
    <message>
        <source>us-account</source>
        <translation>conta americana</translation>
    </message>
    <message>
        <source>au-account</source>
        <translation>conta australiana</translation>
    </message>
    <message>
        <source>ca-account</source>
        <translation>conta canadense</translation>
    </message>
    <message>
        <source>indian-account</source>
        <translation>conta indiana</translation>
    </message>
    <message>
        <source>upi</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>wise-recipient</source>
        <translation>destinatário da Wise</translation>
    </message>
    <message>
        <source>stripe-account</source>
        <translation>conta da Stripe</translation>
    </message>
    <message>
        <source>there is no %1 mode campaign</source>
        <translation>não há campanha em modo %1</translation>
    </message>
    <message>
        <source>Apply the campaign whose terms the money falls under.</source>
        <translation>Aplique a campanha cujas condições valem para o dinheiro.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 to %2 are missing</source>
        <translation>faltam %1 a %2</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 foi dado duas vezes</translation>
    </message>
    <message>
        <source>it is not the number of its place</source>
        <translation>não é o número da sua posição</translation>
    </message>
    <message>
        <source>record %1 of the books gave it, and no payout has it</source>
        <translation>o registro %1 dos livros o deu, e nenhum repasse o tem</translation>
    </message>
    <message>
        <source>record %1 of the books gave other numbers</source>
        <translation>o registro %1 dos livros deu outros números</translation>
    </message>
    <message>
        <source>%1 was given twice, by record %2 once more</source>
        <translation>%1 foi dado duas vezes, mais uma vez pelo registro %2</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>um registro</translation>
    </message>
    <message>
        <source>no record of the books gave it</source>
        <translation>nenhum registro dos livros o deu</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>um registro</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>lançamento %1</translation>
    </message>
    <message>
        <source>is not the record that was signed</source>
        <translation>não é o registro que foi assinado</translation>
    </message>
    <message>
        <source>no outside head</source>
        <translation>nenhum fim externo</translation>
    </message>
    <message>
        <source>was signed, but the chain ends at %1</source>
        <translation>foi assinado, mas a cadeia termina em %1</translation>
    </message>
    <message>
        <source>its signature is not by the workspace&apos;s key</source>
        <translation>a assinatura não é da chave do espaço de trabalho</translation>
    </message>
    <message>
        <source>no record of the chain names it</source>
        <translation>nenhum registro da cadeia o menciona</translation>
    </message>
    <message>
        <source>unsigned since entry %1</source>
        <translation>sem assinatura desde o lançamento %1</translation>
    </message>
    <message>
        <source>the books end here, but this computer has seen them end at entry %1: an older copy. Nothing is written until the newest file is back, or verify --restored says that this one was brought back on purpose</source>
        <translation>os livros terminam aqui, mas este computador já os viu terminar no lançamento %1: uma cópia mais antiga. Nada é gravado até que o arquivo mais novo volte ou verify --restored informe que esta cópia foi restaurada de propósito</translation>
    </message>
    <message>
        <source>is not the record this computer has seen there: the chain was written anew, or an older copy was worked on. Bring the newest file or a backup back; verify --restored goes on with these books</source>
        <translation>não é o registro que este computador viu ali: a cadeia foi reescrita ou se trabalhou em uma cópia mais antiga. Recoloque o arquivo mais novo ou restaure um backup; verify --restored continua com estes livros</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>payout %1</source>
        <translation>repasse %1</translation>
    </message>
    <message>
        <source>member %1 signing key %2</source>
        <translation>membro %1, chave de assinatura %2</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>membro %1</translation>
    </message>
    <message>
        <source>a key of a member is in no record</source>
        <translation>uma chave de um membro não está em nenhum registro</translation>
    </message>
    <message>
        <source>a key of a member is missing</source>
        <translation>falta uma chave de um membro</translation>
    </message>
    <message>
        <source>a valid signature</source>
        <translation>uma assinatura válida</translation>
    </message>
    <message>
        <source>it is not the sum of what it pays of each reward</source>
        <translation>não é a soma do que paga de cada recompensa</translation>
    </message>
    <message>
        <source>its lines are not its total</source>
        <translation>as linhas não somam o total</translation>
    </message>
    <message>
        <source>%1 in %2 lines</source>
        <translation>%1 em %2 linhas</translation>
    </message>
    <message>
        <source>its lines are not those it was made of</source>
        <translation>as linhas não são aquelas com que foi criado</translation>
    </message>
    <message>
        <source>its seal does not match its lines and approvals</source>
        <translation>o selo não corresponde às linhas e aprovações</translation>
    </message>
    <message>
        <source>it was sealed without a second person</source>
        <translation>foi selado sem uma segunda pessoa</translation>
    </message>
    <message>
        <source>an approval of somebody else</source>
        <translation>uma aprovação de outra pessoa</translation>
    </message>
    <message>
        <source>it is not what the books say was made</source>
        <translation>não é o que os livros dizem ter sido criado</translation>
    </message>
    <message>
        <source>an approval of it is in no record</source>
        <translation>uma aprovação dele não está em nenhum registro</translation>
    </message>
    <message>
        <source>its seal is not the one in the books</source>
        <translation>o selo não é o que está nos livros</translation>
    </message>
    <message>
        <source>the signature of its seal is not the one in the books</source>
        <translation>a assinatura do selo não é a que está nos livros</translation>
    </message>
    <message>
        <source>its seal was signed and is not any more</source>
        <translation>o selo estava assinado e não está mais</translation>
    </message>
    <message>
        <source>its reward %1 is in another batch, too</source>
        <translation>a recompensa %1 dele também está em outro lote</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>um lote</translation>
    </message>
    <message>
        <source>it is %1, and its reward %2 is not</source>
        <translation>o estado é %1, e o da recompensa %2 não</translation>
    </message>
    <message>
        <source>invoice %1 follows %2: a person said so</source>
        <translation>a autofatura %1 segue a %2: foi o que uma pessoa informou</translation>
    </message>
    <message>
        <source>is in a batch that does not know it</source>
        <translation>está em um lote que não a conhece</translation>
    </message>
    <message>
        <source>one line of a batch</source>
        <translation>uma linha de um lote</translation>
    </message>
    <message>
        <source>number %1 is missing</source>
        <translation>falta o número %1</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>não segue o lançamento anterior</translation>
    </message>
    <message>
        <source>its content does not match its hash</source>
        <translation>o conteúdo não corresponde ao hash</translation>
    </message>
    <message>
        <source>what was typed with it has been changed</source>
        <translation>o que foi digitado com ele foi alterado</translation>
    </message>
    <message>
        <source>the amount does not fit %1</source>
        <translation>o valor não combina com %1</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>não tem moeda</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>uma moeda</translation>
    </message>
    <message>
        <source>belongs to a reward that does not exist</source>
        <translation>pertence a uma recompensa que não existe</translation>
    </message>
    <message>
        <source>%1 has no two accounts</source>
        <translation>%1 não tem duas contas</translation>
    </message>
    <message>
        <source>what was typed is stored in the other mode</source>
        <translation>o que foi digitado está guardado no outro modo</translation>
    </message>
    <message>
        <source>pays an adjustment from a campaign of the other mode</source>
        <translation>paga um ajuste de uma campanha do outro modo</translation>
    </message>
    <message>
        <source>adjustments of participant %1, %2</source>
        <translation>ajustes do participante %1, %2</translation>
    </message>
    <message>
        <source>what counts as taken off payments is not what they lack</source>
        <translation>o que consta como descontado de pagamentos não é o que falta neles</translation>
    </message>
    <message>
        <source>participant %1: %2 %3 owed back in the other mode were taken off %4 money</source>
        <translation>participante %1: %2 %3 a devolver no outro modo foram descontados de dinheiro em modo %4</translation>
    </message>
    <message>
        <source>what is stored does not follow from its entries</source>
        <translation>o que está guardado não resulta dos lançamentos</translation>
    </message>
    <message>
        <source>was issued more than once</source>
        <translation>foi emitida mais de uma vez</translation>
    </message>
    <message>
        <source>at most 1 settlement</source>
        <translation>no máximo 1 liquidação</translation>
    </message>
    <message>
        <source>%1 settlements</source>
        <translation>%1 liquidações</translation>
    </message>
    <message>
        <source>a flag is cleared, and no entry says so</source>
        <translation>um alerta está retirado, e nenhum lançamento o diz</translation>
    </message>
    <message>
        <source>its entries are in another currency</source>
        <translation>os lançamentos estão em outra moeda</translation>
    </message>
    <message>
        <source>accrued + reinstated + adjusted − reversed − issued + returned is not the open balance</source>
        <translation>gerado + restabelecido + ajustado − estornado − emitido + devolvido não é o saldo em aberto</translation>
    </message>
    <message>
        <source>its accounts are below zero</source>
        <translation>as contas estão abaixo de zero</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou mais</translation>
    </message>
    <message>
        <source>something is open and recoverable at the same time</source>
        <translation>há algo em aberto e a recuperar ao mesmo tempo</translation>
    </message>
    <message>
        <source>one of them 0</source>
        <translation>um deles 0</translation>
    </message>
    <message>
        <source>participant %1, %2, %3</source>
        <translation>participante %1, %2, %3</translation>
    </message>
    <message>
        <source>what the entries owe is not what lies in the accounts</source>
        <translation>o que é devido pelos lançamentos não é o que está nas contas</translation>
    </message>
    <message>
        <source>more has left an account (%1) than came in</source>
        <translation>saiu mais de uma conta (%1) do que entrou</translation>
    </message>
    <message>
        <source>debits and credits differ</source>
        <translation>débitos e créditos diferem</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>intenção %1</translation>
    </message>
    <message>
        <source>its step was confirmed twice</source>
        <translation>a etapa foi confirmada duas vezes</translation>
    </message>
    <message>
        <source>step %1 once</source>
        <translation>etapa %1 uma vez</translation>
    </message>
    <message>
        <source>is settled without a confirmed request</source>
        <translation>está liquidada sem uma solicitação confirmada</translation>
    </message>
    <message>
        <source>a confirmed request</source>
        <translation>uma solicitação confirmada</translation>
    </message>
    <message>
        <source>all its requests are confirmed, but no entry says issued</source>
        <translation>todas as solicitações estão confirmadas, mas nenhum lançamento diz emitido</translation>
    </message>
    <message>
        <source>an entry issued</source>
        <translation>um lançamento emitido</translation>
    </message>
    <message>
        <source>is submitted, but no request is open</source>
        <translation>está enviada, mas nenhuma solicitação está em aberto</translation>
    </message>
    <message>
        <source>an open request</source>
        <translation>uma solicitação em aberto</translation>
    </message>
    <message>
        <source>the same facts in another order ask for something else</source>
        <translation>os mesmos fatos em outra ordem pedem algo diferente</translation>
    </message>
    <message>
        <source>there is no batch</source>
        <translation>não há lote</translation>
    </message>
    <message>
        <source>no number of an invoice was given</source>
        <translation>não foi dado nenhum número de autofatura</translation>
    </message>
    <message>
        <source>no provider shows it without a request</source>
        <translation>nenhum provedor a mostra sem uma solicitação</translation>
    </message>
    <message>
        <source>amounts within the limits</source>
        <translation>valores dentro dos limites</translation>
    </message>
    <message>
        <source>not up to date: %1 rewards change with the next sync</source>
        <translation>desatualizado: %1 recompensas mudam com a próxima sincronização</translation>
    </message>
    <message>
        <source>not up to date: all sales are read again with the next sync</source>
        <translation>desatualizado: todas as vendas são lidas de novo com a próxima sincronização</translation>
    </message>
    <message>
        <source>not up to date: %1 sales are read again with the next sync</source>
        <translation>desatualizado: %1 vendas são lidas de novo com a próxima sincronização</translation>
    </message>
    <message>
        <source>conversion %1</source>
        <translation>conversão %1</translation>
    </message>
    <message>
        <source>asks for a reward that is not in the books; the next sync adds it</source>
        <translation>pede uma recompensa que não está nos livros; a próxima sincronização a acrescenta</translation>
    </message>
    <message>
        <source>a reward of %1</source>
        <translation>uma recompensa de %1</translation>
    </message>
    <message>
        <source>what is booked is not what the facts ask for</source>
        <translation>o que está lançado não é o que os fatos pedem</translation>
    </message>
    <message>
        <source>its amount does not follow its refunds</source>
        <translation>o valor não segue os reembolsos</translation>
    </message>
    <message>
        <source>it is of another kind or currency</source>
        <translation>é de outro tipo ou moeda</translation>
    </message>
    <message>
        <source>it is not what the facts ask for</source>
        <translation>não é o que os fatos pedem</translation>
    </message>
    <message>
        <source>it is booked, and the facts ask for nothing</source>
        <translation>está lançada, e os fatos não pedem nada</translation>
    </message>
    <message>
        <source>nothing asks for it any more, and it does not follow its refunds</source>
        <translation>nada mais a pede, e ela não segue os reembolsos</translation>
    </message>
    <message>
        <source>%1 is a sale, and not in the books</source>
        <translation>%1 é uma venda e não está nos livros</translation>
    </message>
    <message>
        <source>a conversion</source>
        <translation>uma conversão</translation>
    </message>
    <message>
        <source>%1 is no sale by what the provider says</source>
        <translation>%1 não é uma venda pelo que diz o provedor</translation>
    </message>
    <message>
        <source>%1 does not follow from the provider&apos;s objects: %2</source>
        <translation>%1 não resulta dos objetos do provedor: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another customer than its account</source>
        <translation>%1 pertence a um cliente diferente do da conta</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>%1 is not what was typed in by hand</source>
        <translation>%1 não é o que foi inserido à mão</translation>
    </message>
    <message>
        <source>%1 has no sale behind it</source>
        <translation>%1 não tem uma venda por trás</translation>
    </message>
    <message>
        <source>its accounts are not those of its kind</source>
        <translation>as contas não são as do seu tipo</translation>
    </message>
    <message>
        <source>it points to a row that is not there</source>
        <translation>aponta para uma linha que não existe</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <translation>uma linha de %1</translation>
    </message>
    <message>
        <source>it belongs to a reward that is not there</source>
        <translation>pertence a uma recompensa que não existe</translation>
    </message>
    <message>
        <source>%1 is no whole number within the limits</source>
        <translation>%1 não é um número inteiro dentro dos limites</translation>
    </message>
    <message>
        <source>its amount is not the one in the ledger</source>
        <translation>o valor não é o que está no livro-razão</translation>
    </message>
    <message>
        <source>it counts as settled, and no reward was settled for it</source>
        <translation>consta como liquidado, e nenhuma recompensa foi liquidada para isso</translation>
    </message>
    <message>
        <source>a settled reward</source>
        <translation>uma recompensa liquidada</translation>
    </message>
    <message>
        <source>%1 has no meaning in a workbook; accepted: %2</source>
        <translation>%1 não tem sentido em uma pasta de trabalho; aceito: %2</translation>
    </message>
    <message>
        <source>not to be there</source>
        <translation>não estar presente</translation>
    </message>
    <message>
        <source>line %1 of the file cannot be read: %2</source>
        <translation>a linha %1 do arquivo não pode ser lida: %2</translation>
    </message>
    <message>
        <source>A sheet has at most %1 rows.</source>
        <translation>Uma planilha tem no máximo %1 linhas.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>Não é possível gravar a pasta de trabalho: %1.</translation>
    </message>
    <message>
        <source>It is a workbook of one sheet, amounts as numbers and all else as text</source>
        <translation>É uma pasta de trabalho com uma só planilha, valores como números e todo o resto como texto</translation>
    </message>
    <message>
        <source>It is one table</source>
        <translation>É uma só tabela</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>uma aspa não foi fechada</translation>
    </message>
    <message>
        <source>the cell %1 is a text, not a number</source>
        <translation>a célula %1 é um texto, não um número</translation>
    </message>
    <message>
        <source>the cell %1 is a number, not a text</source>
        <translation>a célula %1 é um número, não um texto</translation>
    </message>
    <message>
        <source>this is the payout file of %1, not what became of it</source>
        <translation>este é o arquivo de repasses de %1, não o resultado dele</translation>
    </message>
    <message>
        <source>this is the payout file of %1, and somebody has changed it: it is not the one that was sealed</source>
        <translation>este é o arquivo de repasses de %1, e alguém o alterou: não é o que foi selado</translation>
    </message>
    <message>
        <source>If it was uploaded like this, look at the provider what was paid. %1</source>
        <translation>Se foi enviado assim, verifique no provedor o que foi pago. %1</translation>
    </message>
    <message>
        <source>The bank was given another file than the one of %1 that was sealed: it speaks of %2 payments and a sum of %3, the batch has %4 and %5. A row without an amount of its own changes nothing before you have looked at it.</source>
        <translation>O banco recebeu um arquivo diferente do de %1 que foi selado: ele indica %2 pagamentos e uma soma de %3; o lote tem %4 e %5. Uma linha sem valor próprio não muda nada antes que você a tenha verificado.</translation>
    </message>
    <message>
        <source>Take the report that the provider or bank gives back.</source>
        <translation>Use o relatório que o provedor ou banco devolve.</translation>
    </message>
    <message>
        <source>the bank was given another file than the one that was sealed</source>
        <translation>o banco recebeu um arquivo diferente do que foi selado</translation>
    </message>
    <message>
        <source>discarding a batch whose file was written needs a reason</source>
        <translation>descartar um lote cujo arquivo foi gravado exige um motivo</translation>
    </message>
    <message>
        <source>Mark it as paid where it was paid all the same; else read that file back again with --confirm ROW.</source>
        <translation>Marque-o como pago se foi pago mesmo assim; senão, leia esse arquivo de novo com --confirm ROW.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is missing or not what Shopify promises</source>
        <translation>%1 %2: o campo %3 falta ou não é o que a Shopify promete</translation>
    </message>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>A tabela mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>the list has no field %1</source>
        <translation>a lista não tem o campo %1</translation>
    </message>
    <message>
        <source>the list has a row with the number %1</source>
        <translation>a lista tem uma linha com o número %1</translation>
    </message>
    <message>
        <source>%1 holds files that are no copies of payout formats</source>
        <translation>%1 contém arquivos que não são cópias de formatos de repasse</translation>
    </message>
    <message>
        <source>%1 goes on behind its end</source>
        <translation>%1 continua depois do fim</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>não é possível gravar %1</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>não é possível ir até %1</translation>
    </message>
    <message>
        <source>the archive has no entry %1</source>
        <translation>o arquivo compactado não tem a entrada %1</translation>
    </message>
    <message>
        <source>the sheet has a document type</source>
        <translation>a planilha tem um tipo de documento</translation>
    </message>
    <message>
        <source>row %1 says that it is another one</source>
        <translation>a linha %1 diz ser outra</translation>
    </message>
    <message>
        <source>row %1 holds something that is no cell</source>
        <translation>a linha %1 contém algo que não é uma célula</translation>
    </message>
    <message>
        <source>the cell %1 is not at its place</source>
        <translation>a célula %1 não está no seu lugar</translation>
    </message>
    <message>
        <source>the cell %1 is no plain text</source>
        <translation>a célula %1 não é texto simples</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a text</source>
        <translation>a célula %1 contém mais do que um texto</translation>
    </message>
    <message>
        <source>the cell %1 is a formula</source>
        <translation>a célula %1 é uma fórmula</translation>
    </message>
    <message>
        <source>the cell %1 is no number</source>
        <translation>a célula %1 não é um número</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a number</source>
        <translation>a célula %1 contém mais do que um número</translation>
    </message>
    <message>
        <source>the cell %1 is neither text nor number</source>
        <translation>a célula %1 não é texto nem número</translation>
    </message>
    <message>
        <source>an entry of the archive is not where its directory says</source>
        <translation>uma entrada do arquivo compactado não está onde o diretório indica</translation>
    </message>
    <message>
        <source>an entry of the archive is not what its directory says</source>
        <translation>uma entrada do arquivo compactado não é o que o diretório indica</translation>
    </message>
    <message>
        <source>an entry of the archive is encrypted or cut</source>
        <translation>uma entrada do arquivo compactado está criptografada ou cortada</translation>
    </message>
    <message>
        <source>an entry of the archive is damaged</source>
        <translation>uma entrada do arquivo compactado está danificada</translation>
    </message>
    <message>
        <source>this is no whole ZIP archive</source>
        <translation>isto não é um arquivo ZIP completo</translation>
    </message>
    <message>
        <source>the directory of the archive is damaged</source>
        <translation>o diretório do arquivo compactado está danificado</translation>
    </message>
    <message>
        <source>the directory of the archive is cut</source>
        <translation>o diretório do arquivo compactado está cortado</translation>
    </message>
    <message>
        <source>an entry of the archive is too large</source>
        <translation>uma entrada do arquivo compactado é grande demais</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>não é possível ler: %1</translation>
    </message>
    <message>
        <source>What the PayPal account holds is not known here: PayPal&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>O saldo da conta do PayPal não é conhecido aqui: a interface de repasses do PayPal não tem nenhuma solicitação que o informe. Consulte-o lá antes; a tarifa é somada, e o que não estiver coberto é recusado e volta a ser devido.</translation>
    </message>
    <message>
        <source>What the RazorpayX account holds is not known here: its interface for payouts has no documented request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>O saldo da conta da RazorpayX não é conhecido aqui: a interface de repasses dela não tem nenhuma solicitação documentada que o informe. Consulte-o lá antes; a tarifa é somada, e o que não estiver coberto é recusado e volta a ser devido.</translation>
    </message>
    <message>
        <source>What the Cashfree account holds is not known here: Cashfree&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>O saldo da conta da Cashfree não é conhecido aqui: a interface de repasses da Cashfree não tem nenhuma solicitação que o informe. Consulte-o lá antes; a tarifa é somada, e o que não estiver coberto é recusado e volta a ser devido.</translation>
    </message>
    <message>
        <source>that %1 was paid after all books nothing by itself</source>
        <translation>o fato de %1 ter sido pago afinal não lança nada por si só</translation>
    </message>
    <message>
        <source>Mark its rewards as issued by hand where they have not been paid another time, then clear the flag.</source>
        <translation>Registre suas recompensas como pagas à mão se não foram pagas outra vez, e depois retire o alerta.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>No Dev Dashboard, escolha o app, API access, Protected customer data, e selecione nome e endereço de e-mail. Depois sincronize tudo de novo.</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>A Shopify os mostra a apps criados no admin da loja a partir do plano Grow. Em um plano menor, use um app do Dev Dashboard. Depois sincronize tudo de novo.</translation>
    </message>
    <message>
        <source>Shopify did not say which collections were deleted (%1). A deleted one is noticed with the next change of its products, or when everything is synced again.</source>
        <translation>A Shopify não informou quais coleções foram excluídas (%1). Uma coleção excluída é percebida na próxima mudança de seus produtos, ou quando tudo é sincronizado de novo.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Uma frase secreta tem pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>there are books in %1 already</source>
        <translation>já há livros em %1</translation>
    </message>
    <message>
        <source>Choose a folder without books; nothing was changed.</source>
        <translation>Escolha uma pasta sem livros; nada foi alterado.</translation>
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
        <translation>apagamento</translation>
    </message>
    <message>
        <source>resend</source>
        <translation>reenvio</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>parada ou retomada</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>preços</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>cupons</translation>
    </message>
    <message>
        <source>promotion-codes</source>
        <translation>códigos promocionais</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>assinaturas</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>faturas</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>cobranças</translation>
    </message>
    <message>
        <source>payment-intents</source>
        <translation>intenções de pagamento</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>contestações</translation>
    </message>
    <message>
        <source>checkout-sessions</source>
        <translation>sessões de checkout</translation>
    </message>
    <message>
        <source>credit-notes</source>
        <translation>notas de crédito</translation>
    </message>
    <message>
        <source>payment-links</source>
        <translation>links de pagamento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is or was the address of %2</source>
        <translation>“%1” é ou foi o endereço de %2</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2</source>
        <translation>%1 é o arquivo do lote %2</translation>
    </message>
    <message>
        <source>Choose another file name; nothing was written.</source>
        <translation>Escolha outro nome de arquivo; nada foi gravado.</translation>
    </message>
    <message>
        <source>line %1: %2 belonged to somebody who was erased</source>
        <translation>linha %1: %2 pertencia a alguém cujos dados foram apagados</translation>
    </message>
    <message>
        <source>line %1: %2 and %3 belong to two participants</source>
        <translation>linha %1: %2 e %3 pertencem a dois participantes</translation>
    </message>
    <message>
        <source>Participants are never merged: choose another address.</source>
        <translation>Participantes nunca são unificados: escolha outro endereço.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Escolha outro endereço.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>Libere espaço ali ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>the e-mail address was changed on %1</source>
        <translation>o endereço de e-mail foi alterado em %1</translation>
    </message>
    <message>
        <source>line %1: the e-mail address of %2 was changed meanwhile</source>
        <translation>linha %1: o endereço de e-mail de %2 foi alterado nesse meio-tempo</translation>
    </message>
    <message>
        <source>Name the present address as the former one, if it is to be replaced.</source>
        <translation>Informe o endereço atual como anterior, se ele deve ser substituído.</translation>
    </message>
</context>
<context>
    <name>rd::app</name>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Mostrar a janela aberta</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>Não responde. Talvez um comando em um terminal esteja usando o espaço de trabalho.</translation>
    </message>
</context>
<context>
    <name>rd::app::DeskWindows</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>Abrindo o espaço de trabalho …</translation>
    </message>
    <message>
        <source>An older copy of the books</source>
        <translation>Uma cópia mais antiga dos livros</translation>
    </message>
    <message>
        <source>This computer has seen newer books of this workspace. Was this copy brought back on purpose?</source>
        <translation>Este computador já viu livros mais novos deste espaço de trabalho. Esta cópia foi recuperada de propósito?</translation>
    </message>
    <message>
        <source>Until you say so, nothing is written into it. If you go on with it, each reward that was due is looked up before it is issued. If not, close the window and put the newest file back.</source>
        <translation>Até você confirmar, nada é gravado nela. Se continuar com ela, cada recompensa que era devida é verificada antes de ser emitida. Caso contrário, feche a janela e coloque de volta o arquivo mais novo.</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Continuar com esta cópia</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Só consultar</translation>
    </message>
    <message>
        <source>Preparing the sample merchant …</source>
        <translation>Preparando o lojista de exemplo …</translation>
    </message>
</context>
<context>
    <name>rd::items::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Emissão de recompensas</translation>
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
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>Cálculo de recompensas</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <comment>the computer&apos;s clock is wrong</comment>
        <translation>Aviso do relógio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Concluído em parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
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
        <translation>Lote de repasses</translation>
    </message>
    <message>
        <source>Events of a file</source>
        <translation>Eventos de um arquivo</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Exportação incerta</translation>
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
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Não resgatado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
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
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>O que dá</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>days between payment and reward</comment>
        <translation>Carência</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral, one-sided</source>
        <translation>Indicação, um lado</translation>
    </message>
    <message>
        <source>Referral, two-sided</source>
        <translation>Indicação, dois lados</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Afiliados</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>amount that is due</comment>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>has asked to take part</comment>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>no longer takes part</comment>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
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
        <translation>E-mail anterior</translation>
    </message>
</context>
<context>
    <name>rd::items::PaymentModel</name>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trazido por</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Inserido à mão</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
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
        <translation>Criado</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>O provedor diz</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
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
        <translation>Linha</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>May be taken until</source>
        <translation>Resgatável até</translation>
    </message>
</context>
<context>
    <name>rd::items::RecordModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Todos os registros</translation>
    </message>
    <message>
        <source>Earned, issued, taken back</source>
        <translation>Gerado, emitido, retirado</translation>
    </message>
    <message>
        <source>Decisions of people</source>
        <translation>Decisões de pessoas</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Lotes de repasses</translation>
    </message>
    <message>
        <source>Settings, people, imports</source>
        <translation>Configurações, pessoas, importações</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>Recompensa gerada</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Recompensa restituída</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Recompensa retirada antes de ser emitida</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Recompensa retirada depois de emitida</translation>
    </message>
    <message>
        <source>Reward on its way</source>
        <translation>Recompensa a caminho</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Recompensa emitida</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Falha na emissão</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Devolvida pelo provedor</translation>
    </message>
    <message>
        <source>Kept for a claim</source>
        <translation>Retido pelo que está a devolver</translation>
    </message>
    <message>
        <source>Balance corrected upwards</source>
        <translation>Saldo corrigido para cima</translation>
    </message>
    <message>
        <source>Balance corrected downwards</source>
        <translation>Saldo corrigido para baixo</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Claim stands again</source>
        <translation>Valor a devolver vale de novo</translation>
    </message>
    <message>
        <source>Reward approved</source>
        <translation>Recompensa aprovada</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprovação retirada</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Recompensa rejeitada</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Recompensa reaberta</translation>
    </message>
    <message>
        <source>Suspicion raised</source>
        <translation>Suspeita levantada</translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>Suspeita descartada</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Suspeita confirmada</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Recompensa retida</translation>
    </message>
    <message>
        <source>Reward without an amount earned</source>
        <translation>Recompensa sem valor gerada</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Solicitação incerta terminada</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Solicitação enviada de novo</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Marcada como emitida à mão</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Baixa proposta</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Baixa recusada</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>Colocada em um lote de repasses</translation>
    </message>
    <message>
        <source>Payout batch given up</source>
        <translation>Lote de repasses abandonado</translation>
    </message>
    <message>
        <source>Payout batch sealed</source>
        <translation>Lote de repasses selado</translation>
    </message>
    <message>
        <source>News of a payout</source>
        <translation>Novidade de um repasse</translation>
    </message>
    <message>
        <source>Part kept for a claim</source>
        <translation>Parte retida pelo que está a devolver</translation>
    </message>
    <message>
        <source>Payout batch approved</source>
        <translation>Lote de repasses aprovado</translation>
    </message>
    <message>
        <source>Payout file written</source>
        <translation>Arquivo de repasses gravado</translation>
    </message>
    <message>
        <source>Results of payouts read</source>
        <translation>Resultados de repasses lidos</translation>
    </message>
    <message>
        <source>Payout batch closed</source>
        <translation>Lote de repasses fechado</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>Campanha alterada</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Membro alterado</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Conexão alterada</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Códigos ou clientes atribuídos</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restaurado de um backup</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Verificado após uma restauração</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Pessoa apagada</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Chave alterada</translation>
    </message>
    <message>
        <source>Payout method or rule changed</source>
        <translation>Método ou regra de repasse alterado</translation>
    </message>
    <message>
        <source>State of a participant changed</source>
        <translation>Status de um participante alterado</translation>
    </message>
    <message>
        <source>E-mail address of a participant changed</source>
        <translation>E-mail de um participante alterado</translation>
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
        <translation>Trazido por</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>Já pagou</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>Referência de link %1</translation>
    </message>
    <message>
        <source>Metadata %1</source>
        <translation>Metadado %1</translation>
    </message>
    <message>
        <source>Order attribute %1</source>
        <translation>Atributo do pedido %1</translation>
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
        <translation>Atribuído à mão</translation>
    </message>
    <message>
        <source>Assigned by hand: %1</source>
        <translation>Atribuído à mão: %1</translation>
    </message>
    <message>
        <source>Participant&apos;s e-mail</source>
        <translation>E-mail do participante</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>Cliente no provedor</translation>
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
            <numerusform>%Ln pronta</numerusform>
            <numerusform>%Ln prontas</numerusform>
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
        <translation>Sem campanha</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos os participantes</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas as campanhas</translation>
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
            <numerusform>%Ln pode ser emitida</numerusform>
            <numerusform>%Ln podem ser emitidas</numerusform>
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
            <numerusform>%Ln campanha</numerusform>
            <numerusform>%Ln campanhas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>participants or campaigns, as the title of the column says</comment>
        <translation>Tudo</translation>
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
        <translation>Valor</translation>
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
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date from which a reward is due</comment>
        <translation>Devido desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupom</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Crédito na conta</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Mudança de preço</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédito na loja</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Vale-presente</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Código de desconto</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Brindes</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>Em um lote</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Apresentado</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Não resgatado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <translation>Estornado em parte</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Estornado</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Abaixo do valor mínimo</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Saldo negativo</translation>
    </message>
    <message>
        <source>No payout method</source>
        <translation>Sem método de repasse</translation>
    </message>
    <message>
        <source>Payout method changed recently</source>
        <translation>Método de repasse alterado há pouco</translation>
    </message>
    <message>
        <source>Currency not supported</source>
        <translation>Moeda não aceita</translation>
    </message>
    <message>
        <source>Tax form missing</source>
        <translation>Falta o formulário fiscal</translation>
    </message>
    <message>
        <source>Participant suspended</source>
        <translation>Participante suspenso</translation>
    </message>
    <message>
        <source>No customer with this e-mail</source>
        <translation>Nenhum cliente com este e-mail</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>O e-mail é diferente</translation>
    </message>
    <message>
        <source>Holds an unused discount</source>
        <translation>Tem um desconto não usado</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Outra moeda</translation>
    </message>
    <message>
        <source>Provider&apos;s limit</source>
        <translation>Limite do provedor</translation>
    </message>
    <message>
        <source>Exchange rate missing</source>
        <translation>Falta a taxa de câmbio</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Several customers with this e-mail</source>
        <translation>Vários clientes com este e-mail</translation>
    </message>
    <message>
        <source>Several subscriptions</source>
        <translation>Várias assinaturas</translation>
    </message>
    <message>
        <source>First sync not complete</source>
        <translation>Primeira sincronização incompleta</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Requer aprovação</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Recusado pelo provedor</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>Provider asks for a pause</source>
        <translation>O provedor pede uma pausa</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Verificando o resultado</translation>
    </message>
    <message>
        <source>Referrer&apos;s reward not due</source>
        <translation>Recompensa de quem indica não devida</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Já emitido</translation>
    </message>
    <message>
        <source>May have been given before the restore</source>
        <translation>Talvez dado antes da restauração</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Quem indica</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>the person who was referred</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>A dispute is open</source>
        <translation>Há uma contestação aberta</translation>
    </message>
    <message>
        <source>A refund is under way</source>
        <translation>Há um reembolso em andamento</translation>
    </message>
    <message>
        <source>Participant and customer are the same person</source>
        <translation>Participante e cliente são a mesma pessoa</translation>
    </message>
    <message>
        <source>Participant and customer look alike</source>
        <translation>Participante e cliente são parecidos</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code was used</source>
        <translation>Foi usado o código de outra pessoa</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Falta a taxa de câmbio</translation>
    </message>
    <message>
        <source>Held by a person</source>
        <translation>Retido por uma pessoa</translation>
    </message>
    <message>
        <source>What was counted for it has fallen since</source>
        <translation>O que contava para isso caiu desde então</translation>
    </message>
    <message>
        <source>A change is proposed</source>
        <translation>Há uma mudança proposta</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Participante e cliente são da mesma empresa</translation>
    </message>
    <message>
        <source>The customer has a throw-away e-mail address</source>
        <translation>O cliente tem um e-mail descartável</translation>
    </message>
    <message>
        <source>Unusually many new referrals at once</source>
        <translation>Indicações novas demais de uma vez</translation>
    </message>
    <message>
        <source>The e-mail address looks like another one</source>
        <translation>O e-mail parece outro</translation>
    </message>
    <message>
        <source>Another customer has the same e-mail address</source>
        <translation>Outro cliente tem o mesmo e-mail</translation>
    </message>
    <message>
        <source>This prize has been given to somebody else</source>
        <translation>Este prêmio foi dado a outra pessoa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>date of the payment</comment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Two participants are paid to the same place</source>
        <translation>Dois participantes recebem no mesmo lugar</translation>
    </message>
</context>
<context>
    <name>rd::items::WindowModel</name>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>A tabela mudou nesse meio-tempo.</translation>
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
        <translation>Sobre o Referral Desk</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Referral and affiliate administration on the merchant&apos;s own desk.</source>
        <translation>Administração de indicações e afiliados no computador do próprio lojista.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. É fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For a report of a problem. Versions and kinds of places only: no names, no addresses, no keys.</source>
        <translation>Para relatar um problema. Apenas versões e tipos de locais: sem nomes, endereços nem chaves.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Coletando …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This window acts as %1, the user of this computer, with the role %2.</source>
        <translation>Esta janela atua como %1, usuário deste computador, com a função %2.</translation>
    </message>
</context>
<context>
    <name>rd::views::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>Mais ações com a seleção</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
</context>
<context>
    <name>rd::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Syncs, imports, decisions and issued rewards are listed here, with their outcome.</source>
        <translation>Sincronizações, importações, decisões e recompensas emitidas aparecem aqui, com o resultado.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Lines of the history are hidden by the search or the filters above.</source>
        <translation>A busca ou os filtros acima ocultam linhas do histórico.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Load the history again</source>
        <translation>Carregar o histórico novamente</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de atividade</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Todas as atividades</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos os resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln atividade</numerusform>
            <numerusform>%Ln atividades</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Records of the books …</source>
        <translation>Registros dos livros …</translation>
    </message>
    <message>
        <source>Every posting and decision there ever was, in the order of the hash chain</source>
        <translation>Cada lançamento e decisão que já houve, na ordem da cadeia de hashes</translation>
    </message>
</context>
<context>
    <name>rd::views::AdjustSheet</name>
    <message>
        <source>Adjust the balance of %1</source>
        <translation>Ajustar o saldo de %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Adjust balance</source>
        <translation>Ajustar saldo</translation>
    </message>
    <message>
        <source>For what the campaigns do not cover: a bonus, a correction, something agreed on. It is a record of its own with your name and the reason, and is never changed afterwards.</source>
        <translation>Para o que as campanhas não cobrem: um bônus, uma correção, algo combinado. É um registro próprio com seu nome e o motivo, e nunca é alterado depois.</translation>
    </message>
    <message>
        <source>Owe more</source>
        <translation>Dever mais</translation>
    </message>
    <message>
        <source>Owe less</source>
        <translation>Dever menos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Under whose terms the money is approved and paid</source>
        <translation>Sob quais condições o dinheiro é aprovado e pago</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>Guardado com o registro</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>%1 is in no campaign, so that nothing says how more money would be paid. Import the participant into a campaign first.</source>
        <translation>%1 não está em nenhuma campanha, portanto nada diz como mais dinheiro seria pago. Importe primeiro o participante para uma campanha.</translation>
    </message>
    <message>
        <source>%1 is taken off what %2 is paid next in this currency. Nothing is asked back from them.</source>
        <translation>%1 será descontado do próximo pagamento a %2 nesta moeda. Nada é cobrado de volta.</translation>
    </message>
    <message>
        <source>%1 becomes a reward of %2. It is due at once and waits for approval like any other.</source>
        <translation>%1 torna-se uma recompensa de %2. É devida de imediato e aguarda aprovação como qualquer outra.</translation>
    </message>
    <message>
        <source>Owe %1 less</source>
        <translation>Dever %1 a menos</translation>
    </message>
    <message>
        <source>Owe %1 more</source>
        <translation>Dever %1 a mais</translation>
    </message>
    <message>
        <source>Adjusting a balance</source>
        <translation>Ajuste de um saldo</translation>
    </message>
    <message>
        <source>%1 will be taken off what %2 is paid next.</source>
        <translation>%1 será descontado do próximo pagamento a %2.</translation>
    </message>
    <message>
        <source>%1 more is owed to %2; the reward waits for approval.</source>
        <translation>Deve-se %1 a mais a %2; a recompensa aguarda aprovação.</translation>
    </message>
</context>
<context>
    <name>rd::views::AdoptSheet</name>
    <message>
        <source>its metadata say so</source>
        <translation>os metadados dizem isso</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>o nome diz isso</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>você diz isso</translation>
    </message>
    <message>
        <source>Adopt existing codes</source>
        <translation>Adotar códigos existentes</translation>
    </message>
    <message>
        <source>Go by names as well: DRONA29 belongs to the only Drona</source>
        <translation>Guiar-se também por nomes: DRONA29 pertence à única Drona</translation>
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
        <translation>Conexão</translation>
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
        <translation>Adotar códigos</translation>
    </message>
    <message>
        <source>Promotion codes that were made at the provider and belong to nobody here. Nothing is changed at the provider; what was bought with an adopted code counts for its participant.</source>
        <translation>Códigos promocionais criados no provedor que não pertencem a ninguém aqui. Nada muda no provedor; o que foi comprado com um código adotado conta para seu participante.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>One code only</source>
        <translation>Apenas um código</translation>
    </message>
    <message>
        <source>Its text or id; empty for all that can be told</source>
        <translation>Texto ou id; vazio para todos os que possam ser reconhecidos</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>E-mail address, code or id of the participant</source>
        <translation>E-mail, código ou id do participante</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>A campaign says which connections and metadata to look at. Make one first.</source>
        <translation>Uma campanha diz em quais conexões e metadados procurar. Crie uma primeiro.</translation>
    </message>
    <message>
        <source>A single code needs its participant, and the other way round.</source>
        <translation>Um código único precisa de seu participante, e vice-versa.</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>Busca de códigos</translation>
    </message>
    <message>
        <source>Adopting codes</source>
        <translation>Adoção de códigos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to their participants now.</source>
        <translation>
            <numerusform>%Ln código agora pertence a seu participante.</numerusform>
            <numerusform>%Ln códigos agora pertencem a seus participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>could be several: name one</source>
        <translation>podem ser vários: indique um</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>codes that can be told, codes that cannot</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No code can be told.</source>
        <translation>Nenhum código pode ser reconhecido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes can be told.</source>
        <translation>
            <numerusform>%Ln código pode ser reconhecido.</numerusform>
            <numerusform>%Ln códigos podem ser reconhecidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay with nobody.</source>
        <translation>
            <numerusform>%Ln continua sem dono.</numerusform>
            <numerusform>%Ln continuam sem dono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %Ln codes</source>
        <translation>
            <numerusform>Adotar %Ln código</numerusform>
            <numerusform>Adotar %Ln códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AmountsField</name>
    <message>
        <source>Add an amount in another currency</source>
        <translation>Adicionar um valor em outra moeda</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>Remover este valor</translation>
    </message>
</context>
<context>
    <name>rd::views::ApproveSheet</name>
    <message>
        <source>Approve batch %1</source>
        <translation>Aprovar o lote %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Somebody else than the person who made the batch agrees to exactly these payouts. An approval is good for 72 hours, and only for this content.</source>
        <translation>Uma pessoa diferente de quem criou o lote concorda exatamente com estes repasses. Uma aprovação vale 72 horas, e apenas para este conteúdo.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Quem aprova</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>There is nobody else who may approve this batch.</source>
        <translation>Não há mais ninguém que possa aprovar este lote.</translation>
    </message>
    <message>
        <source>An admin adds an approver: File, Who decides.</source>
        <translation>Um administrador adiciona um aprovador: Arquivo, Quem decide.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta não é a frase secreta.</translation>
    </message>
    <message>
        <source>%1 approved batch %2.</source>
        <translation>%1 aprovou o lote %2.</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is not known, so own rewards cannot be told from others.</source>
        <translation>O e-mail de %1 não é conhecido, portanto não é possível distinguir as próprias recompensas das demais.</translation>
    </message>
    <message>
        <source>An admin enters it: File, Who decides.</source>
        <translation>Um administrador o informa: Arquivo, Quem decide.</translation>
    </message>
    <message>
        <source>%1 approved batch %2 and signed it.</source>
        <translation>%1 aprovou o lote %2 e o assinou.</translation>
    </message>
    <message>
        <source>Approving a batch</source>
        <translation>Aprovação de um lote</translation>
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
        <translation>E-mail ou id de cliente do provedor</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>E-mail, code or id</source>
        <translation>E-mail, código ou id</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>Guardado com a decisão</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>Atribuir cliente</translation>
    </message>
    <message>
        <source>Assign a customer</source>
        <translation>Atribuir um cliente</translation>
    </message>
    <message>
        <source>An assignment by hand comes before every other evidence. Rewards that were not issued yet move with the customer.</source>
        <translation>Uma atribuição à mão prevalece sobre qualquer outra evidência. As recompensas ainda não emitidas acompanham o cliente.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trazido por</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Any campaign the participant has joined</source>
        <translation>Qualquer campanha do participante</translation>
    </message>
    <message>
        <source>Assigning a customer</source>
        <translation>Atribuição de um cliente</translation>
    </message>
    <message>
        <source>Assigning, and computing the rewards again …</source>
        <translation>Atribuindo e recalculando as recompensas …</translation>
    </message>
</context>
<context>
    <name>rd::views::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada aguarda você.</translation>
    </message>
</context>
<context>
    <name>rd::views::AutoSync</name>
    <message>
        <source>Only when asked</source>
        <translation>Só quando solicitado</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>A cada %Ln minuto</numerusform>
            <numerusform>A cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this window syncs by itself while it is open</source>
        <translation>Com que frequência esta janela sincroniza sozinha enquanto está aberta</translation>
    </message>
</context>
<context>
    <name>rd::views::BackupSheet</name>
    <message>
        <source>Back up the books</source>
        <translation>Fazer backup dos livros</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever has the file can read the books</source>
        <translation>Sem frase secreta: quem tiver o arquivo pode ler os livros</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Fazer backup …</translation>
    </message>
    <message>
        <source>The books as they are now go into one new file, also while a sync or an issue is under way. Keys that lie in this computer&apos;s keychain are not in it. Without its passphrase nobody can open the file, you neither: keep both, and apart.</source>
        <translation>Os livros, como estão agora, vão para um único arquivo novo, mesmo durante uma sincronização ou emissão. As chaves guardadas no chaveiro deste computador não são incluídas. Sem a frase secreta, ninguém consegue abrir o arquivo, nem você: guarde os dois, separados um do outro.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>O que foi gravado</translation>
    </message>
    <message>
        <source>Put the file where nobody else can read it.</source>
        <translation>Guarde o arquivo onde ninguém mais possa lê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to keep than a short riddle.</source>
        <translation>
            <numerusform>Pelo menos %Ln caractere. Várias palavras são mais fáceis de lembrar do que um enigma curto.</numerusform>
            <numerusform>Pelo menos %Ln caracteres. Várias palavras são mais fáceis de lembrar do que um enigma curto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Digite mais uma vez.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>As duas são diferentes.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>Backup dos livros</translation>
    </message>
    <message>
        <source>Copying the books …</source>
        <translation>Copiando os livros …</translation>
    </message>
    <message>
        <source>%1 was written: %2 records of the books, %3 KB.</source>
        <translation>%1 foi gravado: %2 registros dos livros, %3 KB.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está criptografado.</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Não está criptografado.</translation>
    </message>
    <message>
        <source>With your own copies of payout formats: %1.</source>
        <translation>Com suas próprias cópias de formatos de repasse: %1.</translation>
    </message>
    <message>
        <source>Not in it, since they are no payout formats that can be read: %1.</source>
        <translation>Não incluídos, pois não são formatos de repasse legíveis: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::BalanceView</name>
    <message>
        <source>Balance in %1</source>
        <translation>Saldo em %1</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Asks to write off what is owed back; another person approves</source>
        <translation>Pede a baixa do que está a devolver; outra pessoa aprova</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Inserido à mão</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>reason, who entered it</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Proposed write-off</source>
        <translation>Baixa proposta</translation>
    </message>
    <message>
        <source>%1 asks to give up %2: %3</source>
        <comment>1: who, 2: amount, 3: reason</comment>
        <translation>%1 pede para abrir mão de %2: %3</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>Dar baixa …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Recusar …</translation>
    </message>
    <message>
        <source>Carried until the threshold of the campaign is reached.</source>
        <translation>Acumula até atingir o valor mínimo da campanha.</translation>
    </message>
    <message>
        <source>New rewards first pay back what was issued and later refunded.</source>
        <translation>As novas recompensas compensam primeiro o que foi emitido e depois reembolsado.</translation>
    </message>
</context>
<context>
    <name>rd::views::Banner</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
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
        <translation>Dispensar esta mensagem</translation>
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
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Dia do pagamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Modo de teste: nada aqui é dinheiro real</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>Impressões digitais (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <source>recorded, not signed with a key of their own</source>
        <translation>registrado, não assinado com chave própria</translation>
    </message>
    <message>
        <source>signed with their own key</source>
        <translation>assinado com a própria chave</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quem concordou</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não necessário</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Selado por</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Gravado por</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln payouts are in the table of the batch.</source>
        <translation>
            <numerusform>O %Ln repasse está na tabela do lote.</numerusform>
            <numerusform>Os %Ln repasses estão na tabela do lote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payout batch %1</source>
        <translation>Lote de repasses %1</translation>
    </message>
    <message>
        <source>Written again by</source>
        <translation>Gravado de novo por</translation>
    </message>
    <message>
        <source>Not written by</source>
        <comment>an export that failed</comment>
        <translation>Não gravado por</translation>
    </message>
    <message>
        <source>Perhaps written by</source>
        <comment>an export whose end is not known</comment>
        <translation>Talvez gravado por</translation>
    </message>
    <message>
        <source>the file above</source>
        <translation>o arquivo acima</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchSteps</name>
    <message>
        <source>Write the file of %1 again?</source>
        <translation>Gravar de novo o arquivo de %1?</translation>
    </message>
    <message>
        <source>The file was written before: %1. If both are uploaded, everybody may be paid twice.</source>
        <translation>O arquivo já foi gravado: %1. Se os dois forem enviados, todos podem receber duas vezes.</translation>
    </message>
    <message>
        <source>It has the same bytes and the same references as the first one, so that the provider can tell.</source>
        <translation>Ele tem os mesmos bytes e as mesmas referências do primeiro, para que o provedor possa reconhecê-lo.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Gravar de novo</translation>
    </message>
    <message>
        <source>Write the file of %1?</source>
        <translation>Gravar o arquivo de %1?</translation>
    </message>
    <message>
        <source>%1 are sealed and written as “%2”. From then on they count as submitted and cannot be changed.</source>
        <translation>%1 são selados e gravados como “%2”. A partir daí contam como apresentados e não podem ser alterados.</translation>
    </message>
    <message>
        <source>Nothing is sent by this program: you upload the file at the provider, once, and read its result back here.</source>
        <translation>Este programa não envia nada: você envia o arquivo ao provedor, uma única vez, e lê o resultado aqui.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Gravar o arquivo</translation>
    </message>
    <message>
        <source>Write the file of batch %1</source>
        <translation>Gravar o arquivo do lote %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>Arquivos %1 (*.%2);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Writing a payout file</source>
        <translation>Gravação de um arquivo de repasses</translation>
    </message>
    <message>
        <source>Give it to the provider, then read the result file back here.</source>
        <translation>Entregue-o ao provedor e depois leia aqui o arquivo de resultados.</translation>
    </message>
    <message>
        <source>Upload it at %1, then read the result file back here.</source>
        <translation>Envie-o em %1 e depois leia aqui o arquivo de resultados.</translation>
    </message>
    <message>
        <source>Batch %1 was written to %2.</source>
        <translation>O lote %1 foi gravado em %2.</translation>
    </message>
    <message>
        <source>Check a file against batch %1</source>
        <translation>Comparar um arquivo com o lote %1</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2, byte for byte.</source>
        <translation>%1 é o arquivo do lote %2, byte a byte.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 is not the file of batch %2. Do not upload it.</source>
        <translation>%1 não é o arquivo do lote %2. Não o envie.</translation>
    </message>
    <message>
        <source>Its SHA-256 begins with %1; that of the batch with %2.</source>
        <translation>Seu SHA-256 começa com %1; o do lote, com %2.</translation>
    </message>
    <message>
        <source>Read the results of batch %1</source>
        <translation>Ler os resultados do lote %1</translation>
    </message>
    <message>
        <source>Result files (*.csv *.xml *.txt);;All files (*)</source>
        <translation>Arquivos de resultados (*.csv *.xml *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were paid by hand</source>
        <translation>
            <numerusform>%Ln repasse foi pago à mão</numerusform>
            <numerusform>%Ln repasses foram pagos à mão</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the payment, kept with them</source>
        <translation>Referência do pagamento, guardada com eles</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marcar como pago</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were marked as paid.</source>
        <translation>
            <numerusform>%Ln repasse foi marcado como pago.</numerusform>
            <numerusform>%Ln repasses foram marcados como pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 is closed.</source>
        <translation>O lote %1 está fechado.</translation>
    </message>
    <message>
        <source>Discard batch %1</source>
        <translation>Descartar o lote %1</translation>
    </message>
    <message>
        <source>Its file may have been written. Why is nothing of it going to be paid?</source>
        <translation>O arquivo dele pode ter sido gravado. Por que nada dele será pago?</translation>
    </message>
    <message>
        <source>Reason, kept with the batch</source>
        <translation>Motivo, guardado com o lote</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Was the file really never uploaded?</source>
        <translation>O arquivo realmente nunca foi enviado?</translation>
    </message>
    <message>
        <source>%1 of batch %2 are due again. If the file was uploaded somewhere, they would be paid twice.</source>
        <translation>%1 do lote %2 voltam a ser devidos. Se o arquivo foi enviado a algum lugar, seriam pagos duas vezes.</translation>
    </message>
    <message>
        <source>Look at the provider first.</source>
        <translation>Consulte primeiro o provedor.</translation>
    </message>
    <message>
        <source>It was never uploaded: discard</source>
        <translation>Nunca foi enviado: descartar</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are due again.</source>
        <translation>O lote %1 foi descartado; suas recompensas voltam a ser devidas.</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are approved as before.</source>
        <translation>O lote %1 foi descartado; suas recompensas continuam aprovadas como antes.</translation>
    </message>
    <message>
        <source>Save the cover sheet of batch %1</source>
        <translation>Salvar a folha de rosto do lote %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The cover sheet of batch %1 was saved as %2.</source>
        <translation>A folha de rosto do lote %1 foi salva como %2.</translation>
    </message>
    <message>
        <source>Its totals and fingerprints are those of the batch now; there is a line for each signature.</source>
        <translation>Os totais e impressões digitais são os do lote neste momento; há uma linha para cada assinatura.</translation>
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
        <translation>Outro participante tem o mesmo destino</translation>
    </message>
    <message>
        <source>The participant has another payout method by now</source>
        <translation>O participante já tem outro método de repasse</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 retido pelo que estava a devolver</translation>
    </message>
    <message>
        <source>May be taken until %1</source>
        <translation>Pode ser resgatado até %1</translation>
    </message>
    <message>
        <source>Marked as paid by a person</source>
        <translation>Marcado como pago por uma pessoa</translation>
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
        <translation>Repasses do lote</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>Sobre este lote</translation>
    </message>
    <message>
        <source>Search name, e-mail or reference</source>
        <translation>Buscar nome, e-mail ou referência</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os status</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>modo de teste</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não necessário</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Copiar o caminho do arquivo</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Impressões digitais</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>Copiar o SHA-256 do arquivo</translation>
    </message>
    <message>
        <source>Results read</source>
        <translation>Resultados lidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Export again …</source>
        <translation>Exportar de novo …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Aprovado e assinado</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>Autofatura %1</translation>
    </message>
    <message>
        <source>Waits for the number of its invoice</source>
        <translation>Aguarda o número da fatura</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignEditor</name>
    <message>
        <source>New campaign</source>
        <translation>Nova campanha</translation>
    </message>
    <message>
        <source>Edit campaign “%1”</source>
        <translation>Editar a campanha “%1”</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Este campo precisa ser preenchido.</translation>
    </message>
    <message>
        <source>This has to be filled in: %1.</source>
        <translation>Este campo precisa ser preenchido: %1.</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>Quanto custaria?</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Shows what changes before anything is saved (%1)</source>
        <translation>Mostra o que muda antes de salvar qualquer coisa (%1)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Há algo a corrigir aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things have to be put right first.</source>
        <translation>
            <numerusform>Antes é preciso corrigir %Ln ponto.</numerusform>
            <numerusform>Antes é preciso corrigir %Ln pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed in this campaign is lost.</source>
        <translation>O que você mudou nesta campanha será perdido.</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignSentences</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between amounts of different currencies</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 for each payment</source>
        <translation>%1 por pagamento</translation>
    </message>
    <message>
        <source>%1 for each line of an invoice</source>
        <translation>%1 por linha de uma fatura</translation>
    </message>
    <message>
        <source>%1 for each piece sold</source>
        <translation>%1 por unidade vendida</translation>
    </message>
    <message>
        <source>counted over all time</source>
        <translation>contado sobre todo o período</translation>
    </message>
    <message>
        <source>counted anew each year</source>
        <translation>contado de novo a cada ano</translation>
    </message>
    <message>
        <source>counted anew each month</source>
        <translation>contado de novo a cada mês</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln payments</source>
        <translation>
            <numerusform>%1 após %Ln pagamento</numerusform>
            <numerusform>%1 após %Ln pagamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2 minor units of revenue</source>
        <comment>rate, revenue in the smallest unit of the currency</comment>
        <translation>%1 após %2 unidades mínimas de receita</translation>
    </message>
    <message>
        <source>%1 of each payment, %2</source>
        <comment>steps of a rate, how they are counted</comment>
        <translation>%1 de cada pagamento, %2</translation>
    </message>
    <message>
        <source>on the first payment only</source>
        <translation>apenas no primeiro pagamento</translation>
    </message>
    <message numerus="yes">
        <source>on the first %Ln payments</source>
        <translation>
            <numerusform>no primeiro pagamento</numerusform>
            <numerusform>nos primeiros %Ln pagamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>por %Ln mês</numerusform>
            <numerusform>por %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 for the next invoice</source>
        <translation>um cupom de %1 para a próxima fatura</translation>
    </message>
    <message numerus="yes">
        <source>a coupon of %1 for %Ln months</source>
        <translation>
            <numerusform>um cupom de %1 por %Ln mês</numerusform>
            <numerusform>um cupom de %1 por %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 on every invoice</source>
        <translation>um cupom de %1 em cada fatura</translation>
    </message>
    <message>
        <source>a discount code of %1</source>
        <translation>um código de desconto de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be used %Ln times</source>
        <translation>
            <numerusform>%1, para usar %Ln vez</numerusform>
            <numerusform>%1, para usar %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %Ln days</source>
        <translation>
            <numerusform>%1, em até %Ln dia</numerusform>
            <numerusform>%1, em até %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>each month</source>
        <translation>a cada mês</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>a cada trimestre</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>a cada ano</translation>
    </message>
    <message>
        <source>over the whole campaign</source>
        <translation>em toda a campanha</translation>
    </message>
    <message>
        <source>promotion code</source>
        <translation>código promocional</translation>
    </message>
    <message>
        <source>reference of a link</source>
        <translation>referência de um link</translation>
    </message>
    <message>
        <source>metadata of the sale</source>
        <translation>metadados da venda</translation>
    </message>
    <message>
        <source>attribute of the order</source>
        <translation>atributo do pedido</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>lista importada</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>At most %1 %2 for each customer.</source>
        <comment>amount, period</comment>
        <translation>No máximo %1 %2 para cada cliente.</translation>
    </message>
    <message>
        <source>At most %1 %2 for each participant.</source>
        <comment>amount, period</comment>
        <translation>No máximo %1 %2 para cada participante.</translation>
    </message>
    <message>
        <source>At most %1 %2 for the whole campaign.</source>
        <comment>amount, period</comment>
        <translation>No máximo %1 %2 para toda a campanha.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount is left out until it is used.</source>
        <translation>Quem ainda tem um desconto não usado fica de fora até usá-lo.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount waits until it is used.</source>
        <translation>Quem ainda tem um desconto não usado espera até usá-lo.</translation>
    </message>
    <message>
        <source>Who still holds an unused discount gets account credit instead.</source>
        <translation>Quem ainda tem um desconto não usado recebe crédito na conta em vez disso.</translation>
    </message>
    <message>
        <source>%1 of each payment</source>
        <comment>percentage</comment>
        <translation>%1 de cada pagamento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is earned, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only products %1.</source>
        <translation>Apenas os produtos %1.</translation>
    </message>
    <message>
        <source>Only prices %1.</source>
        <translation>Apenas os preços %1.</translation>
    </message>
    <message>
        <source>Only collections %1.</source>
        <translation>Apenas as coleções %1.</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>Apenas para %1.</translation>
    </message>
    <message>
        <source>Only for the groups %1.</source>
        <translation>Apenas para os grupos %1.</translation>
    </message>
    <message>
        <source>Comes on top of other rules.</source>
        <translation>Soma-se a outras regras.</translation>
    </message>
    <message>
        <source>another price: %1</source>
        <translation>outro preço: %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 as %2, once for each referral</source>
        <comment>amount, kind of reward</comment>
        <translation>%1 como %2, uma vez por indicação</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more rules, as %2</source>
        <translation>
            <numerusform>%1 e mais %Ln regra, como %2</numerusform>
            <numerusform>%1 e mais %Ln regras, como %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what is earned, kind of reward</comment>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>The referrer gets %1.</source>
        <translation>Quem indica recebe %1.</translation>
    </message>
    <message>
        <source>The customer gets %1.</source>
        <translation>O cliente recebe %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the referrer&apos;s is due.</source>
        <translation>A recompensa do cliente espera até que a de quem indica seja devida.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln customers: %1.</source>
        <translation>
            <numerusform>Após %Ln cliente: %1.</numerusform>
            <numerusform>Após %Ln clientes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by payments brought, %1.</source>
        <comment>period</comment>
        <translation>Ranking por pagamentos trazidos, %1.</translation>
    </message>
    <message>
        <source>Ranked by revenue in %1, %2.</source>
        <comment>currency, period</comment>
        <translation>Ranking por receita em %1, %2.</translation>
    </message>
    <message>
        <source>Rank %1: %2.</source>
        <comment>number, prize</comment>
        <translation>Posição %1: %2.</translation>
    </message>
    <message>
        <source>Referrer: %1</source>
        <translation>Quem indica: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>the person who was referred</comment>
        <translation>Cliente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestones</source>
        <translation>
            <numerusform>%Ln marco</numerusform>
            <numerusform>%Ln marcos</numerusform>
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
            <numerusform>Conta o primeiro a trazer o cliente, em até %Ln dia.</numerusform>
            <numerusform>Conta o primeiro a trazer o cliente, em até %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>Conta o último a trazer o cliente, em até %Ln dia.</numerusform>
            <numerusform>Conta o último a trazer o cliente, em até %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were customers before count too.</source>
        <translation>Quem já era cliente também conta.</translation>
    </message>
    <message>
        <source>Another participant&apos;s code moves the customer to that participant.</source>
        <translation>O código de outro participante passa o cliente a esse participante.</translation>
    </message>
    <message>
        <source>Due as soon as the customer has paid.</source>
        <translation>Devida assim que o cliente paga.</translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln days after the customer has paid.</source>
        <translation>
            <numerusform>Devida %Ln dia após o pagamento do cliente.</numerusform>
            <numerusform>Devida %Ln dias após o pagamento do cliente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments for a longer interval are held %Ln days.</source>
        <translation>
            <numerusform>Pagamentos por um período mais longo são retidos por %Ln dia.</numerusform>
            <numerusform>Pagamentos por um período mais longo são retidos por %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with payment number %1.</source>
        <translation>Começa com o pagamento número %1.</translation>
    </message>
    <message>
        <source>Due rewards are approved automatically and, where Stripe gives them, sent after each sync.</source>
        <translation>As recompensas devidas são aprovadas automaticamente e, quando dadas pela Stripe, enviadas após cada sincronização.</translation>
    </message>
    <message>
        <source>A person approves each reward.</source>
        <translation>Uma pessoa aprova cada recompensa.</translation>
    </message>
    <message>
        <source>Runs from %1.</source>
        <translation>A partir de %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Termina em %1.</translation>
    </message>
    <message>
        <source>Payments below %1 earn nothing.</source>
        <translation>Pagamentos abaixo de %1 não geram nada.</translation>
    </message>
    <message>
        <source>Paid out from %1 on.</source>
        <translation>Pago a partir de %1.</translation>
    </message>
    <message>
        <source>the same company&apos;s e-mail domain</source>
        <translation>o domínio de e-mail da mesma empresa</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>endereços descartáveis</translation>
    </message>
    <message>
        <source>addresses that look alike</source>
        <translation>endereços parecidos</translation>
    </message>
    <message>
        <source>the same address written in several ways</source>
        <translation>o mesmo endereço escrito de várias formas</translation>
    </message>
    <message>
        <source>Referring oneself is always held until a person has looked.</source>
        <translation>Indicar a si mesmo é sempre retido até que alguém revise.</translation>
    </message>
    <message>
        <source>So are: %1.</source>
        <comment>list of suspicions</comment>
        <translation>Também: %1.</translation>
    </message>
    <message>
        <source>And a burst of more than %1 referrals within %2 days that is more than %3 times the participant&apos;s usual number.</source>
        <translation>E uma onda de mais de %1 indicações em %2 dias que passe de %3 vezes o número habitual do participante.</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>account credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>crédito na conta</translation>
    </message>
    <message>
        <source>store credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>crédito na loja</translation>
    </message>
    <message>
        <source>gift card</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>vale-presente</translation>
    </message>
    <message>
        <source>points</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>pontos</translation>
    </message>
    <message>
        <source>goods</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>brindes</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignTemplates</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Affiliate programme</source>
        <translation>Programa de afiliados</translation>
    </message>
    <message>
        <source>Partners earn 20 % of every payment of their customers for a year, in cash.</source>
        <translation>Os parceiros ganham 20% de cada pagamento de seus clientes por um ano, em dinheiro.</translation>
    </message>
    <message>
        <source>Rising share</source>
        <translation>Percentual crescente</translation>
    </message>
    <message>
        <source>Affiliate programme with steps</source>
        <translation>Programa de afiliados com faixas</translation>
    </message>
    <message>
        <source>Who brings more earns a better share: 20 %, from 10 payments a year 25 %, from 50 on 30 %.</source>
        <translation>Quem traz mais ganha um percentual melhor: 20%; a partir de 10 pagamentos por ano, 25%; a partir de 50, 30%.</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>Dar e receber</translation>
    </message>
    <message>
        <source>Customers invite friends: the friend gets 20 % off, the customer an account credit.</source>
        <translation>Os clientes convidam amigos: o amigo ganha 20% de desconto; o cliente, crédito na conta.</translation>
    </message>
    <message>
        <source>Refer a friend</source>
        <translation>Indicar um amigo</translation>
    </message>
    <message>
        <source>The customer who refers gets an account credit once the friend has paid.</source>
        <translation>O cliente que indica recebe crédito na conta quando o amigo paga.</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>Uma surpresa</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>A reward at the 3rd, the 10th and the 25th customer brought.</source>
        <translation>Uma recompensa no 3.º, no 10.º e no 25.º cliente trazido.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Adesivos</translation>
    </message>
    <message>
        <source>A mug</source>
        <translation>Uma caneca</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Readers who bring readers get something at certain numbers; nobody has to buy.</source>
        <translation>Leitores que trazem leitores recebem algo ao atingir certos números; ninguém precisa comprar.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Each month the three who brought most payments win a prize.</source>
        <translation>A cada mês, os três que trouxeram mais pagamentos ganham um prêmio.</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignsPage</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quem recebe o quê</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Um pagamento mantém as condições da versão que vigorava quando foi faturado.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Search campaign or rule</source>
        <translation>Buscar campanha ou regra</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Nenhuma campanha ainda</translation>
    </message>
    <message>
        <source>A campaign says who earns what, for which payments and for how long. Begin with a template and change what you like.</source>
        <translation>Uma campanha diz quem ganha o quê, por quais pagamentos e por quanto tempo. Comece com um modelo e mude o que quiser.</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>Nova campanha …</translation>
    </message>
    <message>
        <source>Campaigns are hidden by the search above.</source>
        <translation>A busca acima oculta campanhas.</translation>
    </message>
    <message>
        <source>Begin a campaign with a template; nothing is saved before you have seen what it does</source>
        <translation>Começar uma campanha com um modelo; nada é salvo antes de você ver o que ela faz</translation>
    </message>
    <message>
        <source>Edit campaign …</source>
        <translation>Editar campanha …</translation>
    </message>
    <message>
        <source>Change the terms of this campaign; Enter does the same while the panel is open</source>
        <translation>Mudar as condições desta campanha; Enter faz o mesmo com o painel aberto</translation>
    </message>
    <message>
        <source>Duplicate campaign …</source>
        <translation>Duplicar campanha …</translation>
    </message>
    <message>
        <source>Begin a new campaign with the terms of this one</source>
        <translation>Começar uma nova campanha com as condições desta</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>Versões …</translation>
    </message>
    <message>
        <source>What changed when, and by whom</source>
        <translation>O que mudou, quando e por quem</translation>
    </message>
    <message>
        <source>Apply a campaign document …</source>
        <translation>Aplicar um documento de campanha …</translation>
    </message>
    <message>
        <source>Create a campaign, or change one, from a JSON document</source>
        <translation>Criar ou mudar uma campanha a partir de um documento JSON</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>E se …</translation>
    </message>
    <message>
        <source>Compute what other terms would have cost; nothing is saved</source>
        <translation>Calcular quanto outras condições teriam custado; nada é salvo</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Taxas de câmbio …</translation>
    </message>
    <message>
        <source>The rates for campaigns that pay in another currency than the customer</source>
        <translation>As taxas para campanhas que pagam em moeda diferente da do cliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: campaigns, 2: of them active</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campanha</numerusform>
            <numerusform>%Ln campanhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln ativa</numerusform>
            <numerusform>%Ln ativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Como uma indicação é reconhecida</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Quando uma recompensa é devida</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Aplicar um documento de campanha</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Documentos de campanha (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Campaign “%1” was created.</source>
        <translation>A campanha “%1” foi criada.</translation>
    </message>
    <message>
        <source>Campaign “%1” has a new version.</source>
        <translation>A campanha “%1” tem uma nova versão.</translation>
    </message>
    <message>
        <source>Campaign “%1” already has these terms; nothing changed.</source>
        <translation>A campanha “%1” já tem estas condições; nada mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards came out of it.</source>
        <translation>
            <numerusform>Dela surgiu %Ln recompensa.</numerusform>
            <numerusform>Dela surgiram %Ln recompensas.</numerusform>
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
        <translation>%1 não foi aplicado: %2</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>Escolher outro documento</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogBook</name>
    <message>
        <source>%1, by quantity</source>
        <comment>currency of a price without a fixed amount</comment>
        <translation>%1, por quantidade</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mês</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln months</source>
        <translation>
            <numerusform>%1 a cada %Ln mês</numerusform>
            <numerusform>%1 a cada %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por ano</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln years</source>
        <translation>
            <numerusform>%1 a cada %Ln ano</numerusform>
            <numerusform>%1 a cada %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln weeks</source>
        <translation>
            <numerusform>%1 a cada %Ln semana</numerusform>
            <numerusform>%1 a cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por dia</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln days</source>
        <translation>
            <numerusform>%1 a cada %Ln dia</numerusform>
            <numerusform>%1 a cada %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not repeated</comment>
        <translation>%1 uma vez</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogSheet</name>
    <message>
        <source>Choose products</source>
        <translation>Escolher produtos</translation>
    </message>
    <message>
        <source>Choose a price</source>
        <translation>Escolher um preço</translation>
    </message>
    <message>
        <source>Choose prices</source>
        <translation>Escolher preços</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arquivado)</translation>
    </message>
    <message>
        <source>Search name, amount or id</source>
        <translation>Buscar nome, valor ou id</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada para escolher</translation>
    </message>
    <message>
        <source>Products and prices appear here once the connections of this campaign have been synced.</source>
        <translation>Produtos e preços aparecem aqui quando as conexões desta campanha tiverem sido sincronizadas.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>Try a part of the name, an amount or an id.</source>
        <translation>Tente parte do nome, um valor ou um id.</translation>
    </message>
    <message>
        <source>Not among the synced ones</source>
        <translation>Não está entre os sincronizados</translation>
    </message>
    <message>
        <source>“%1” can be used as an id all the same. It takes effect when the provider lists it.</source>
        <translation>“%1” pode ser usado como id mesmo assim. Passa a valer quando o provedor o listar.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln</source>
        <translation>
            <numerusform>Escolher %Ln</numerusform>
            <numerusform>Escolher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose collections</source>
        <translation>Escolher coleções</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Collections appear here once a shop of this campaign has been synced.</source>
        <translation>As coleções aparecem aqui quando uma loja desta campanha tiver sido sincronizada.</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabela</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada para mostrar ainda</translation>
    </message>
    <message>
        <source>Figures appear here after the next sync.</source>
        <translation>Os números aparecem aqui após a próxima sincronização.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Mais sobre este gráfico</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Salvar como imagem…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Salvar números como CSV…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartSaver</name>
    <message>
        <source>Save the chart as an image</source>
        <translation>Salvar o gráfico como imagem</translation>
    </message>
    <message>
        <source>Images (*.png);;Drawings (*.svg)</source>
        <translation>Imagens (*.png);;Desenhos (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::Chip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>Pressione para remover este filtro</translation>
    </message>
</context>
<context>
    <name>rd::views::ChipsField</name>
    <message>
        <source>Press to remove it</source>
        <translation>Pressione para remover</translation>
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
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>1: discount, 2: connection</comment>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Code is taken</source>
        <translation>O código já está em uso</translation>
    </message>
    <message>
        <source>Code not allowed</source>
        <translation>Código não permitido</translation>
    </message>
    <message>
        <source>Was switched off</source>
        <translation>Foi desativado</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Not in the campaign</source>
        <translation>Não está na campanha</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Recusado pelo provedor</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Será criado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Em verificação</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeSheet</name>
    <message>
        <source>Create codes</source>
        <translation>Criar códigos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happens to each code</source>
        <translation>O que acontece com cada código</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>Desistir do restante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostrar os códigos</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>O %Ln selecionado</numerusform>
            <numerusform>Os %Ln selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody active in the campaign</source>
        <translation>Todos os ativos na campanha</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Letters, digits, dashes, and {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Who has a code already keeps it.</source>
        <translation>Letras, números, hifens e {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Quem já tem um código o mantém.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>What the campaign gives to those who are referred</source>
        <translation>O que a campanha dá a quem é indicado</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Um percentual</translation>
    </message>
    <message>
        <source>A coupon that exists</source>
        <translation>Um cupom existente</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Percentual de desconto</translation>
    </message>
    <message>
        <source>Id of the coupon</source>
        <translation>Id do cupom</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupom</translation>
    </message>
    <message>
        <source>Only for a customer’s first order</source>
        <translation>Apenas para o primeiro pedido de um cliente</translation>
    </message>
    <message>
        <source>Least amount of an order</source>
        <translation>Valor mínimo de um pedido</translation>
    </message>
    <message>
        <source>The provider asks for one in each currency in which codes are to work</source>
        <translation>O provedor pede um em cada moeda em que os códigos devem funcionar</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Apenas até</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Uses of each code</source>
        <translation>Usos de cada código</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Each participant gets a promotion code at the provider, to be typed at the checkout.</source>
        <translation>Cada participante recebe um código promocional no provedor, para ser digitado ao pagar.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln codes</source>
        <translation>
            <numerusform>Criar %Ln código</numerusform>
            <numerusform>Criar %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Parar após este</translation>
    </message>
    <message>
        <source>Name the coupon.</source>
        <translation>Indique o cupom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes will be created.</source>
        <translation>
            <numerusform>%Ln código será criado.</numerusform>
            <numerusform>%Ln códigos serão criados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is missing.</source>
        <translation>Não falta nenhum código.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln já existe.</numerusform>
            <numerusform>%Ln já existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier order are made first.</source>
        <translation>
            <numerusform>%Ln de uma ordem anterior é criado primeiro.</numerusform>
            <numerusform>%Ln de uma ordem anterior são criados primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating codes</source>
        <translation>Criação de códigos</translation>
    </message>
    <message>
        <source>Creating the codes, one after the other. What is made stays, whatever happens.</source>
        <translation>Criando os códigos, um após o outro. O que foi criado permanece, aconteça o que acontecer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were created.</source>
        <translation>
            <numerusform>%Ln código foi criado.</numerusform>
            <numerusform>%Ln códigos foram criados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln não foi criado; o motivo está ao lado.</numerusform>
            <numerusform>%Ln não foram criados; o motivo está ao lado de cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is made twice.</source>
        <translation>
            <numerusform>%Ln está sendo verificado no provedor; nada é criado duas vezes.</numerusform>
            <numerusform>%Ln estão sendo verificados no provedor; nada é criado duas vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be made.</source>
        <translation>
            <numerusform>%Ln ainda falta criar.</numerusform>
            <numerusform>%Ln ainda faltam criar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are given up; nothing of them was sent.</source>
        <translation>
            <numerusform>Desistiu-se de %Ln código; nada dele foi enviado.</numerusform>
            <numerusform>Desistiu-se de %Ln códigos; nada deles foi enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms you chose for these codes are lost; no code was made.</source>
        <translation>As condições que você escolheu para estes códigos se perderam; nenhum código foi criado.</translation>
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
        <translation>desativado</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copiar o código %1</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>usado %Ln vez</numerusform>
            <numerusform>usado %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Switch %1 off …</source>
        <translation>Desativar %1 …</translation>
    </message>
    <message>
        <source>Not at the provider: nobody can type it at a checkout yet.</source>
        <translation>Não está no provedor: ninguém pode digitá-lo ao pagar ainda.</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Nenhum código ainda.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Copy the address of payment link %1</source>
        <translation>Copiar o endereço do link de pagamento %1</translation>
    </message>
    <message>
        <source>Pricing table</source>
        <translation>Tabela de preços</translation>
    </message>
    <message>
        <source>Copy the attribute for a pricing table or buy button</source>
        <translation>Copiar o atributo para uma tabela de preços ou botão de compra</translation>
    </message>
    <message>
        <source>Copy the metadata value for your own checkout</source>
        <translation>Copiar o valor dos metadados para seu próprio checkout</translation>
    </message>
    <message>
        <source>Switch a code off</source>
        <translation>Desativar um código</translation>
    </message>
    <message>
        <source>Nobody can use %1 any more. What was bought with it goes on counting.</source>
        <translation>Ninguém mais poderá usar %1. O que foi comprado com ele continua contando.</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desativar %1</translation>
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
            <numerusform>%Ln cliente pagou pela primeira vez em %1</numerusform>
            <numerusform>%Ln clientes pagaram pela primeira vez em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First payment in %1: in %2, %3 of %4 customers paid (%5), %6 in all</source>
        <comment>1, 2: months; 6: money</comment>
        <translation>Primeiro pagamento em %1: em %2 pagaram %3 de %4 clientes (%5), %6 no total</translation>
    </message>
    <message>
        <source>%1. The month is not over yet.</source>
        <translation>%1. O mês ainda não terminou.</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Primeiro pagamento</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, gráfico: as setas informam os valores</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>O que a tabela de meses mostra</translation>
    </message>
    <message>
        <source>Still paying, %1</source>
        <comment>a currency</comment>
        <translation>Ainda pagam, %1</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>Ainda pagam</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <comment>a currency</comment>
        <translation>Receita, %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Month %1</source>
        <comment>a number: months after the first payment</comment>
        <translation>Mês %1</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a month</comment>
        <translation>%1, percentual</translation>
    </message>
</context>
<context>
    <name>rd::views::CommandPalette</name>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Nada com esse nome. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir para qualquer lugar</translation>
    </message>
    <message>
        <source>Type a command, a page, a participant or a campaign</source>
        <translation>Digite um comando, uma página, um participante ou uma campanha</translation>
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
        <translation>Campanha</translation>
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
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>Só deles</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>Só nosso</translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation>Comparar com outro sistema</translation>
    </message>
    <message>
        <source>Compare with another system: %1</source>
        <translation>Comparar com outro sistema: %1</translation>
    </message>
    <message>
        <source>Comparing line by line …</source>
        <translation>Comparando linha por linha …</translation>
    </message>
    <message>
        <source>Their system and these books, line by line</source>
        <translation>O sistema deles e estes livros, linha por linha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deles</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nosso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Salvar como CSV …</translation>
    </message>
    <message>
        <source>Nothing is changed. “Only ours” are the rewards of the time the file speaks of that it does not name.</source>
        <translation>Nada é alterado. “Só nosso” são as recompensas do período do arquivo que ele não menciona.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quais linhas</translation>
    </message>
    <message>
        <source>All that is not equal</source>
        <translation>Tudo o que não é igual</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nada foi comparado.</translation>
    </message>
    <message>
        <source>%1 equal, %2 differ, %3 only theirs, %4 only ours.</source>
        <translation>%1 iguais, %2 diferentes, %3 só deles, %4 só nossas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out because they could not be read.</source>
        <translation>
            <numerusform>%Ln linha foi omitida porque não pôde ser lida.</numerusform>
            <numerusform>%Ln linhas foram omitidas porque não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>A primeira: linha %1, %2: %3</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Salvar a comparação</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
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
        <translation>Nada do que é pago ali é dinheiro real</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things first.</source>
        <translation>Abra dashboard.stripe.com e escolha a conta. Se quiser experimentar primeiro, mude lá para o modo de teste.</translation>
    </message>
    <message>
        <source>Choose Developers, then API keys, then “Create restricted key”.</source>
        <translation>Escolha Developers, depois API keys e depois “Create restricted key”.</translation>
    </message>
    <message>
        <source>Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons and Promotion codes.</source>
        <translation>Dê “Read” para Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons e Promotion codes.</translation>
    </message>
    <message>
        <source>To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes.</source>
        <translation>Para emitir recompensas mais tarde, dê também “Write” para Customers, Subscriptions, Coupons e Promotion codes.</translation>
    </message>
    <message>
        <source>Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here.</source>
        <translation>Copie a chave (começa com “rk_”; uma com “sk_” também serve) e cole-a aqui.</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, read_all_orders, read_customers, read_products and read_discounts.</source>
        <translation>Crie um app no Dev Dashboard da Shopify (dev.shopify.com) e dê à versão dele as permissões read_orders, read_all_orders, read_customers, read_products e read_discounts.</translation>
    </message>
    <message>
        <source>To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, read_store_credit_accounts and write_store_credit_account_transactions.</source>
        <translation>Para dar recompensas na loja mais tarde, adicione também write_discounts, write_customers, write_gift_cards, read_store_credit_accounts e write_store_credit_account_transactions.</translation>
    </message>
    <message>
        <source>Release the version and install the app on the shop.</source>
        <translation>Publique a versão e instale o app na loja.</translation>
    </message>
    <message>
        <source>Copy client ID and client secret from the app&apos;s settings and paste them here.</source>
        <translation>Copie o ID do cliente e o segredo do cliente nas configurações do app e cole-os aqui.</translation>
    </message>
    <message>
        <source>An app that was made in the shop&apos;s admin has an access token instead, which begins with “shpat_”: leave the client ID empty and paste the token.</source>
        <translation>Um app criado no admin da loja tem, em vez disso, um token de acesso, que começa com “shpat_”: deixe o ID do cliente vazio e cole o token.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Of an app of the Dev Dashboard; empty for an access token</source>
        <translation>De um app do Dev Dashboard; vazio para um token de acesso</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Open the Developer Dashboard of PayPal (developer.paypal.com) and choose Sandbox, to try things, or Live.</source>
        <translation>Abra o Developer Dashboard do PayPal (developer.paypal.com) e escolha Sandbox, para experimentar, ou Live.</translation>
    </message>
    <message>
        <source>Make a REST app there, and switch on Payouts among its features. A live account has to ask PayPal for Payouts first.</source>
        <translation>Crie ali um app REST e ative Payouts entre os recursos dele. Para uma conta real, é preciso antes solicitar Payouts ao PayPal.</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client ID and secret and paste them here.</source>
        <translation>Copie o ID do cliente e o segredo do app e cole-os aqui.</translation>
    </message>
    <message>
        <source>These are keys of the sandbox</source>
        <translation>Estas são chaves do sandbox</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>of PayPal&apos;s e-mail; may stay empty</source>
        <translation>do e-mail do PayPal; pode ficar vazio</translation>
    </message>
    <message>
        <source>What receivers read as the subject of PayPal&apos;s e-mail</source>
        <translation>O que os destinatários leem como assunto do e-mail do PayPal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>to the receiver; may stay empty</source>
        <translation>ao destinatário; pode ficar vazio</translation>
    </message>
    <message>
        <source>What receivers read in PayPal&apos;s e-mail</source>
        <translation>O que os destinatários leem no e-mail do PayPal</translation>
    </message>
    <message>
        <source>Tremendous</source>
        <translation>Tremendous</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Open the dashboard of Tremendous, or that of its sandbox to try things, and make an API key for developers. It begins with “PROD_”, in the sandbox with “TEST_”.</source>
        <translation>Abra o painel da Tremendous, ou o do sandbox dela para experimentar, e crie uma chave de API para desenvolvedores. Ela começa com “PROD_”; no sandbox, com “TEST_”.</translation>
    </message>
    <message>
        <source>Make a campaign there, with what the receivers may choose from, and copy its ID. Single products do instead of it.</source>
        <translation>Crie ali uma campanha, com as opções que os destinatários podem escolher, e copie o ID dela. Produtos avulsos podem substituí-la.</translation>
    </message>
    <message>
        <source>See to it that the funding source may pay for orders by the API, and that there is money in it.</source>
        <translation>Verifique se a fonte de pagamento pode pagar pedidos pela API e se há dinheiro nela.</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>ID da campanha</translation>
    </message>
    <message>
        <source>what receivers choose from</source>
        <translation>opções que os destinatários escolhem</translation>
    </message>
    <message>
        <source>An ID of Tremendous</source>
        <translation>Um ID da Tremendous</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>IDs de produtos</translation>
    </message>
    <message>
        <source>instead of a campaign, with commas</source>
        <translation>em vez de uma campanha, com vírgulas</translation>
    </message>
    <message>
        <source>IDs of Tremendous, with commas; they win over the campaign</source>
        <translation>IDs da Tremendous, separados por vírgulas; têm prioridade sobre a campanha</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Fonte de pagamento</translation>
    </message>
    <message>
        <source>ID of what pays; empty for the balance</source>
        <translation>ID de onde sai o pagamento; vazio para o saldo</translation>
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
        <translation>Entre em wise.com com a empresa que paga, ou no sandbox da Wise para experimentar, e crie nas configurações um token de API com acesso total.</translation>
    </message>
    <message>
        <source>Switch off payment approvals for the business, or Wise refuses transfers that a program makes.</source>
        <translation>Desative as aprovações de pagamento da empresa; caso contrário, a Wise recusa transferências criadas por um programa.</translation>
    </message>
    <message>
        <source>Payouts become a batch at Wise that waits until somebody pays it on wise.com. Only in some countries may a token pay: the United States, Canada, Australia, New Zealand, Singapore and Malaysia.</source>
        <translation>Os repasses formam na Wise um lote que espera até que alguém o pague em wise.com. Um token só pode pagar em alguns países: Estados Unidos, Canadá, Austrália, Nova Zelândia, Singapura e Malásia.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Wise. Where Wise wants a postal address, such as for US dollars, save the recipient at Wise and give its number.</source>
        <translation>Os participantes precisam de um método de repasse na Wise. Quando a Wise exige um endereço postal, como para dólares americanos, salve o destinatário na Wise e informe o número dele.</translation>
    </message>
    <message>
        <source>This is a token of the sandbox</source>
        <translation>Este é um token do sandbox</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>ID do perfil</translation>
    </message>
    <message>
        <source>the business, unless there are several</source>
        <translation>a empresa, a menos que haja várias</translation>
    </message>
    <message>
        <source>ID of the profile that pays; empty where there is one business</source>
        <translation>ID do perfil que paga; vazio se há uma só empresa</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pago com</translation>
    </message>
    <message>
        <source>Currency of the balance that pays; empty for the currency of each reward</source>
        <translation>Moeda do saldo que paga; vazio para a moeda de cada recompensa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>in the bank statement; may stay empty</source>
        <translation>no extrato bancário; pode ficar vazio</translation>
    </message>
    <message>
        <source>What receivers read in their bank statement; American banks show ten characters</source>
        <translation>O que os favorecidos leem no extrato bancário; bancos americanos mostram dez caracteres</translation>
    </message>
    <message>
        <source>Pay each batch from the balance at once</source>
        <translation>Pagar cada lote imediatamente com o saldo</translation>
    </message>
    <message>
        <source>Only where Wise lets a token pay</source>
        <translation>Apenas onde a Wise permite que um token pague</translation>
    </message>
    <message>
        <source>RazorpayX</source>
        <translation>RazorpayX</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>Segredo da chave</translation>
    </message>
    <message>
        <source>Sign in to the dashboard of RazorpayX, in test mode to try things, and make an API key. Its ID begins with “rzp_live_”, in test mode with “rzp_test_”.</source>
        <translation>Entre no painel da RazorpayX, em modo de teste para experimentar, e crie uma chave de API. O ID dela começa com “rzp_live_”; em modo de teste, com “rzp_test_”.</translation>
    </message>
    <message>
        <source>Copy the customer identifier or number of the account that pays; it differs between test and live.</source>
        <translation>Copie o identificador do cliente (Customer Identifier) ou o número da conta que paga; ele difere entre o modo de teste e o real.</translation>
    </message>
    <message>
        <source>Participants need a payout method at RazorpayX: an Indian account or a UPI address.</source>
        <translation>Os participantes precisam de um método de repasse na RazorpayX: uma conta indiana ou um endereço UPI.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>Customer identifier of the account that pays</source>
        <translation>Identificador do cliente (Customer Identifier) da conta que paga</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>At most 30 letters, digits and spaces; the first nine are shown everywhere</source>
        <translation>No máximo 30 letras, números e espaços; os nove primeiros caracteres são sempre exibidos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>A word of RazorpayX or one made in its dashboard</source>
        <translation>Um termo da RazorpayX ou um criado no painel dela</translation>
    </message>
    <message>
        <source>Cashfree</source>
        <translation>Cashfree</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Sign in to the Payouts dashboard of Cashfree, in its sandbox to try things, and make an API key under Developers.</source>
        <translation>Entre no painel Payouts da Cashfree, no sandbox dela para experimentar, e crie uma chave de API em Developers.</translation>
    </message>
    <message>
        <source>Participants need a payout method at Cashfree: an Indian account or a UPI address.</source>
        <translation>Os participantes precisam de um método de repasse na Cashfree: uma conta indiana ou um endereço UPI.</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>Arquivo da chave pública</translation>
    </message>
    <message>
        <source>The file that Cashfree made for two-factor authentication</source>
        <translation>O arquivo criado pela Cashfree para a autenticação de dois fatores</translation>
    </message>
    <message>
        <source>Fund source</source>
        <translation>Origem dos fundos</translation>
    </message>
    <message>
        <source>ID of what pays</source>
        <translation>ID de onde sai o pagamento</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>At most 70 letters, digits and spaces</source>
        <translation>No máximo 70 letras, números e espaços</translation>
    </message>
    <message>
        <source>Choose API access, Protected customer data, and select name and e-mail address: without them nobody is recognised by e-mail.</source>
        <translation>Escolha API access, Protected customer data e selecione nome e e-mail: sem eles, ninguém é reconhecido pelo e-mail.</translation>
    </message>
    <message>
        <source>the balance where it stays empty</source>
        <translation>o saldo, se ficar vazio</translation>
    </message>
    <message>
        <source>the currency of each reward</source>
        <translation>a moeda de cada recompensa</translation>
    </message>
    <message>
        <source>Live keys work only from IP addresses on RazorpayX&apos;s list of allowed ones: put this computer&apos;s IP address there. It has to be a fixed one; without it pay with the RazorpayX file under Payouts.</source>
        <translation>As chaves do modo real só funcionam a partir de endereços IP da lista de permitidos da RazorpayX: inclua nela o endereço IP deste computador. Ele precisa ser fixo; sem isso, pague com o arquivo da RazorpayX em “Repasses”.</translation>
    </message>
    <message>
        <source>“payout” where it stays empty</source>
        <translation>“payout”, se ficar vazio</translation>
    </message>
    <message>
        <source>Under two-factor authentication there make a public key and save its file: with it Cashfree takes payouts from any IP address. Or put this computer&apos;s IP address on the list; it has to be a fixed one.</source>
        <translation>Na autenticação de dois fatores, crie ali uma chave pública e salve o arquivo dela: com ele, a Cashfree aceita repasses de qualquer endereço IP. Ou inclua na lista o endereço IP deste computador; ele precisa ser fixo.</translation>
    </message>
    <message>
        <source>whole path of the file; empty with a listed IP address</source>
        <translation>caminho completo do arquivo; vazio se o endereço IP está na lista</translation>
    </message>
    <message>
        <source>the usual one where it stays empty</source>
        <translation>a habitual, se ficar vazio</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectSheet</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>Renovar a chave de %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <translation>Verificar e conectar</translation>
    </message>
    <message>
        <source>Open the app in Shopify&apos;s Dev Dashboard, copy its client secret from the settings and paste it here.</source>
        <translation>Abra o app no Dev Dashboard da Shopify, copie o segredo do cliente nas configurações e cole-o aqui.</translation>
    </message>
    <message>
        <source>Paste the app&apos;s access token here; it begins with “shpat_”.</source>
        <translation>Cole aqui o token de acesso do app; começa com “shpat_”.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>Letras, números e hifens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer, never into a file. It is not shown again.</source>
        <translation>A chave vai para o chaveiro deste computador, nunca para um arquivo. Ela não é mostrada de novo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>The shop does not take this key. Nothing was stored.</source>
        <translation>A loja não aceita esta chave. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Nothing was stored.</source>
        <translation>A Stripe não reconhece esta chave. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, the whole of it, and check that it was not revoked.</source>
        <translation>Copie-a de novo do painel, por inteiro, e verifique se não foi revogada.</translation>
    </message>
    <message>
        <source>The key was not kept. Paste it again to try once more.</source>
        <translation>A chave não foi guardada. Cole-a de novo para tentar outra vez.</translation>
    </message>
    <message>
        <source>Only for giving rewards and codes in the shop:</source>
        <translation>Apenas para dar recompensas e códigos na loja:</translation>
    </message>
    <message>
        <source>After adding permissions choose “Sync everything again”; what was hidden comes then.</source>
        <translation>Após adicionar permissões, escolha “Sincronizar tudo de novo”; então chega o que estava oculto.</translation>
    </message>
    <message>
        <source>Cannot read: %1. What these would show stays empty.</source>
        <translation>Não é possível ler: %1. O que isso mostraria fica vazio.</translation>
    </message>
    <message>
        <source>Cannot write: %1. Rewards of this kind cannot be issued.</source>
        <translation>Não é possível gravar: %1. Recompensas deste tipo não podem ser emitidas.</translation>
    </message>
    <message>
        <source>You can add permissions at Stripe at any time; the next sync uses them.</source>
        <translation>Você pode adicionar permissões na Stripe a qualquer momento; a próxima sincronização as usa.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Modo real</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The key may do everything that is needed.</source>
        <translation>A chave tem todas as permissões necessárias.</translation>
    </message>
    <message>
        <source>Missing permissions</source>
        <translation>Permissões que faltam</translation>
    </message>
    <message>
        <source>The first sync starts now. It may take a while; you can go on working, and it may be stopped and continued.</source>
        <translation>A primeira sincronização começa agora. Pode demorar; você pode continuar trabalhando, e ela pode ser parada e retomada.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Asking %1 whose key this is and what it may do …</source>
        <translation>Consultando %1 sobre de quem é esta chave e o que ela permite …</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>%1 does not take this key. Nothing was stored.</source>
        <translation>%1 não aceita esta chave. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Needed to pay:</source>
        <translation>Necessário para pagar:</translation>
    </message>
    <message>
        <source>Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown before it is sent.</source>
        <translation>Agora as recompensas aprovadas podem ser pagas por esta conexão: Recompensas, depois “Emitir recompensa”. Cada uma é mostrada antes do envio.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was connected.</source>
        <translation>Parado. Nada foi conectado.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>A chave não foi guardada.</translation>
    </message>
    <message>
        <source>What was connected</source>
        <translation>O que foi conectado</translation>
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
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
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
        <translation>Última sincronização</translation>
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
        <translation>Primeira sincronização</translation>
    </message>
    <message>
        <source>Not complete yet. Rewards are provisional until it is.</source>
        <translation>Ainda incompleta. Até lá, as recompensas são provisórias.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, no chaveiro</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, apenas para esta execução</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>Tudo o que é necessário</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Não pode ler</translation>
    </message>
    <message>
        <source>Cannot reward</source>
        <translation>Não pode recompensar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>The last sync did not finish: %1</source>
        <translation>A última sincronização não terminou: %1</translation>
    </message>
    <message>
        <source>Give the key these permissions at the provider, or renew it with another one. What they would show is missing here until then.</source>
        <translation>Dê à chave estas permissões no provedor ou renove-a com outra. Até lá, falta aqui o que elas mostrariam.</translation>
    </message>
    <message>
        <source>Its data stay readable; nothing new arrives. Renew the key to go on.</source>
        <translation>Os dados continuam legíveis; nada de novo chega. Renove a chave para continuar.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>Sincronizar %1 agora</translation>
    </message>
    <message>
        <source>Sync everything again</source>
        <translation>Sincronizar tudo de novo</translation>
    </message>
    <message>
        <source>Sync everything of %1 again</source>
        <translation>Sincronizar tudo de %1 de novo</translation>
    </message>
    <message>
        <source>Import events …</source>
        <translation>Importar eventos …</translation>
    </message>
    <message>
        <source>Import a log of events of %1 from a file</source>
        <translation>Importar um registro de eventos de %1 de um arquivo</translation>
    </message>
    <message>
        <source>Renew key …</source>
        <translation>Renovar chave …</translation>
    </message>
    <message>
        <source>Renew the key of %1</source>
        <translation>Renovar a chave de %1</translation>
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
        <translation>%1 · teste</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Add an account with its key</source>
        <translation>Adicionar uma conta com sua chave</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar tudo</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Buscar o que há de novo em todas as conexões</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nada está conectado</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Conectar a Stripe …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected accounts</source>
        <translation>
            <numerusform>%Ln conta conectada</numerusform>
            <numerusform>%Ln contas conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>The key is erased from the keychain and no longer used. Payments, rewards and decisions stay here and readable.</source>
        <translation>A chave é apagada do chaveiro e não é mais usada. Pagamentos, recompensas e decisões permanecem aqui e legíveis.</translation>
    </message>
    <message>
        <source>To go on later you need a key of the same account.</source>
        <translation>Para continuar depois, você precisa de uma chave da mesma conta.</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconexão</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key erased.</source>
        <translation>%1 está desconectado e sua chave foi apagada.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Conectar …</translation>
    </message>
    <message>
        <source>This window holds the workspace since %1 (%2, process %3 on %4). Whoever opens it elsewhere is told so and can only come here.</source>
        <comment>time, user, number, computer</comment>
        <translation>Esta janela mantém o espaço de trabalho desde %1 (%2, processo %3 em %4). Quem o abre em outro lugar é avisado disso e só pode vir para cá.</translation>
    </message>
    <message>
        <source>This window only reads the workspace; nothing can be written into it here.</source>
        <translation>Esta janela apenas lê o espaço de trabalho; nada pode ser gravado nele aqui.</translation>
    </message>
    <message>
        <source>Connect your Stripe account or your shop to see payments, referrals and rewards. The key stays in the keychain of this computer.</source>
        <translation>Conecte sua conta da Stripe ou sua loja para ver pagamentos, indicações e recompensas. A chave fica no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Conectar uma loja …</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>Sincronizar %1 agora</translation>
    </message>
    <message>
        <source>Pull what is new from this connection</source>
        <translation>Buscar o que há de novo nesta conexão</translation>
    </message>
    <message>
        <source>Import events of %1 …</source>
        <translation>Importar eventos de %1 …</translation>
    </message>
    <message>
        <source>Import a log of events from a file</source>
        <translation>Importar um registro de eventos de um arquivo</translation>
    </message>
    <message>
        <source>Pace of %1 …</source>
        <translation>Ritmo de %1 …</translation>
    </message>
    <message>
        <source>How many requests a second this connection may make</source>
        <translation>Quantas solicitações por segundo esta conexão pode fazer</translation>
    </message>
    <message>
        <source>Renew the key of %1 …</source>
        <translation>Renovar a chave de %1 …</translation>
    </message>
    <message>
        <source>Give this connection another key</source>
        <translation>Dar outra chave a esta conexão</translation>
    </message>
    <message>
        <source>Disconnect %1 …</source>
        <translation>Desconectar %1 …</translation>
    </message>
    <message>
        <source>Erase the key; what was read stays</source>
        <translation>Apagar a chave; o que foi lido permanece</translation>
    </message>
</context>
<context>
    <name>rd::views::CopyWords</name>
    <message>
        <source>Copying the books, KB:</source>
        <translation>Copiando os livros, KB:</translation>
    </message>
    <message>
        <source>Writing the file, KB:</source>
        <translation>Gravando o arquivo, KB:</translation>
    </message>
    <message>
        <source>Reading the file, KB:</source>
        <translation>Lendo o arquivo, KB:</translation>
    </message>
    <message>
        <source>Checking the books:</source>
        <translation>Verificando os livros:</translation>
    </message>
</context>
<context>
    <name>rd::views::Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Aberto; pressione para fechar</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Fechado; pressione para abrir</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A field left empty keeps what is stored. Who is suspended is not paid, and whether they earn meanwhile is a rule of payouts.</source>
        <translation>Um campo vazio mantém o que está guardado. Quem está suspenso não é pago; se gera recompensas nesse período é uma regra dos repasses.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>Duas letras, por exemplo DE</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the window</source>
        <comment>where a change came from</comment>
        <translation>a janela</translation>
    </message>
    <message>
        <source>Changing a participant</source>
        <translation>Alteração de um participante</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 foi alterado.</translation>
    </message>
    <message>
        <source>Changing the participant, and computing the rewards again …</source>
        <translation>Alterando o participante e recalculando as recompensas …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept in the books with the change</source>
        <translation>Guardado nos livros com a alteração</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 goes on counting: for referrals, in lists that name it, and where people recommend themselves.</source>
        <translation>%1 continua valendo: para indicações, em listas que o citam e quando alguém indica a si mesmo.</translation>
    </message>
    <message>
        <source>This is no e-mail address, for example name@example.com.</source>
        <translation>Isto não é um endereço de e-mail, por exemplo name@example.com.</translation>
    </message>
</context>
<context>
    <name>rd::views::EditSheet</name>
    <message>
        <source>This is a new campaign. It counts from the beginning of history, so that the payments already stored earn by it as well.</source>
        <translation>Esta é uma campanha nova. Conta desde o início do histórico, de modo que os pagamentos já guardados também geram recompensas.</translation>
    </message>
    <message>
        <source>Rewards for payments already stored</source>
        <translation>Recompensas por pagamentos já guardados</translation>
    </message>
    <message>
        <source>Participants earn only once they have joined it: import them into the campaign.</source>
        <translation>Os participantes só ganham depois de inscritos: importe-os para a campanha.</translation>
    </message>
    <message>
        <source>It gets version %1, for payments billed from %2 on.</source>
        <translation>Recebe a versão %1, para pagamentos faturados a partir de %2.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The past stays</source>
        <translation>O passado fica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed keep the terms they came from.</source>
        <translation>
            <numerusform>%Ln recompensa já calculada mantém as condições de que surgiu.</numerusform>
            <numerusform>%Ln recompensas já calculadas mantêm as condições de que surgiram.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>De agora em diante</translation>
    </message>
    <message>
        <source>Referrals that go on earning</source>
        <translation>Indicações que continuam gerando</translation>
    </message>
    <message>
        <source>Their next payment earns something else</source>
        <translation>O próximo pagamento delas gera outra coisa</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>Mais do que antes</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Menos do que antes</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>Aplicar um documento de campanha</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Computing what this changes …</source>
        <translation>Calculando o que isso muda …</translation>
    </message>
    <message>
        <source>These are the terms already in force. Nothing would change.</source>
        <translation>Estas são as condições já em vigor. Nada mudaria.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed would change, because payments move between campaigns.</source>
        <translation>
            <numerusform>%Ln recompensa já calculada mudaria, porque há pagamentos que passam de uma campanha a outra.</numerusform>
            <numerusform>%Ln recompensas já calculadas mudariam, porque há pagamentos que passam de uma campanha a outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this campaign</source>
        <translation>Criar esta campanha</translation>
    </message>
    <message>
        <source>Apply version %1</source>
        <translation>Aplicar a versão %1</translation>
    </message>
    <message>
        <source>Applying a campaign</source>
        <translation>Aplicação de uma campanha</translation>
    </message>
    <message>
        <source>Applying, and computing the rewards again …</source>
        <translation>Aplicando e recalculando as recompensas …</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorLists</name>
    <message>
        <source>A surprise</source>
        <translation>Uma surpresa</translation>
    </message>
    <message>
        <source>At how many customers</source>
        <translation>Com quantos clientes</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>behind a number</comment>
        <translation>clientes</translation>
    </message>
    <message>
        <source>The participant gets</source>
        <translation>O participante recebe</translation>
    </message>
    <message>
        <source>Add a prize for the next rank</source>
        <translation>Adicionar um prêmio para a próxima posição</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>Remover este prêmio</translation>
    </message>
    <message>
        <source>At least the first rank needs a prize.</source>
        <translation>Pelo menos a primeira posição precisa de um prêmio.</translation>
    </message>
    <message>
        <source>The winner gets</source>
        <translation>O vencedor recebe</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Posição %1</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Adicionar um marco</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Remover este marco</translation>
    </message>
    <message>
        <source>No milestone.</source>
        <translation>Nenhum marco.</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln customers</source>
        <translation>
            <numerusform>Com %Ln cliente</numerusform>
            <numerusform>Com %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Adicionar um limite</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Remover este limite</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Sem limite.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>A sudden burst of referrals</source>
        <translation>Uma onda repentina de indicações</translation>
    </message>
    <message>
        <source>Many more in a few days than this participant usually brings.</source>
        <translation>Muito mais em poucos dias do que este participante costuma trazer.</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Mais de</translation>
    </message>
    <message>
        <source>referrals</source>
        <comment>behind a number</comment>
        <translation>indicações</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Em até</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>dias</translation>
    </message>
    <message>
        <source>And more than</source>
        <translation>E mais de</translation>
    </message>
    <message>
        <source>times the usual</source>
        <comment>behind a number</comment>
        <translation>vezes o habitual</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorSections</name>
    <message>
        <source>%1 · test mode</source>
        <comment>account</comment>
        <translation>%1 · modo de teste</translation>
    </message>
    <message>
        <source>%1 · live mode</source>
        <comment>account</comment>
        <translation>%1 · modo real</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>não conectado agora</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Dados básicos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It cannot be changed later: every reward refers to it.</source>
        <translation>Não pode ser mudado depois: todas as recompensas se referem a ele.</translation>
    </message>
    <message>
        <source>The name stays, since every reward refers to it. Duplicate the campaign for another one.</source>
        <translation>O nome fica, pois todas as recompensas se referem a ele. Duplique a campanha para ter outro nome.</translation>
    </message>
    <message>
        <source>For example “Partners 2026”</source>
        <translation>Por exemplo, “Parceiros 2026”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The kind of a campaign that has begun stays.</source>
        <translation>O tipo de uma campanha já iniciada não muda.</translation>
    </message>
    <message>
        <source>Takes payments from</source>
        <translation>Recebe pagamentos de</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Connect an account first.</source>
        <translation>Nada está conectado ainda. Conecte primeiro uma conta.</translation>
    </message>
    <message>
        <source>All in the same mode: test and live never mix.</source>
        <translation>Todas no mesmo modo: teste e real nunca se misturam.</translation>
    </message>
    <message>
        <source>More: dates, priority, currency</source>
        <translation>Mais: datas, prioridade, moeda</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Referrals before it do not count.</source>
        <translation>Indicações anteriores não contam.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Referrals from then on do not count.</source>
        <translation>Indicações a partir de então não contam.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>When it is paused or has ended</source>
        <translation>Quando está em pausa ou encerrada</translation>
    </message>
    <message>
        <source>After a change of terms, a payment earns by</source>
        <translation>Após uma mudança de condições, um pagamento gera conforme</translation>
    </message>
    <message>
        <source>A payment that earns here earns in no other campaign</source>
        <translation>Um pagamento que gera aqui não gera em nenhuma outra campanha</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Where a payment fits several campaigns, the higher number wins, then the older campaign.</source>
        <translation>Quando um pagamento se encaixa em várias campanhas, vence o número mais alto e depois a campanha mais antiga.</translation>
    </message>
    <message>
        <source>Currency of the rewards</source>
        <translation>Moeda das recompensas</translation>
    </message>
    <message>
        <source>In another one than that of the sale, the exchange rate of the day of the payment is needed.</source>
        <translation>Em moeda diferente da da venda, é necessária a taxa de câmbio do dia do pagamento.</translation>
    </message>
    <message>
        <source>that of the sale</source>
        <translation>a da venda</translation>
    </message>
    <message>
        <source>How customers are recognised</source>
        <translation>Como os clientes são reconhecidos</translation>
    </message>
    <message>
        <source>What tells the program that a participant brought a customer.</source>
        <translation>O que diz ao programa que um participante trouxe um cliente.</translation>
    </message>
    <message>
        <source>Signs that count</source>
        <translation>Sinais que contam</translation>
    </message>
    <message>
        <source>When several brought the customer</source>
        <translation>Quando vários trouxeram o cliente</translation>
    </message>
    <message>
        <source>How long the sign is good for</source>
        <translation>Por quanto tempo o sinal vale</translation>
    </message>
    <message>
        <source>Days from the click or code to the first payment. After that payment the customer stays with the participant.</source>
        <translation>Dias do clique ou código até o primeiro pagamento. Depois desse pagamento, o cliente fica com o participante.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>dias</translation>
    </message>
    <message>
        <source>More: metadata, earlier customers</source>
        <translation>Mais: metadados, clientes anteriores</translation>
    </message>
    <message>
        <source>Names of the metadata fields</source>
        <translation>Nomes dos campos de metadados</translation>
    </message>
    <message>
        <source>Where your checkout writes the participant&apos;s code, if it does.</source>
        <translation>Onde seu checkout grava o código do participante, se o fizer.</translation>
    </message>
    <message>
        <source>For example “referral”</source>
        <translation>Por exemplo, “referral”</translation>
    </message>
    <message>
        <source>People who were customers before count too</source>
        <translation>Quem já era cliente também conta</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code on a later purchase moves the customer</source>
        <translation>O código de outra pessoa em uma compra posterior muda o cliente de participante</translation>
    </message>
    <message>
        <source>Otherwise the customer stays, and the foreign code is shown for review.</source>
        <translation>Caso contrário, o cliente fica e o código alheio é mostrado para revisão.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>How much a payment earns. From top to bottom, the first rule that fits applies; rules for a participant come before rules for a group, for a product, for everything.</source>
        <translation>Quanto um pagamento gera. De cima para baixo, aplica-se a primeira regra que se encaixa; regras para um participante vêm antes das regras para um grupo, para um produto, para tudo.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>What the two sides get, and in which form.</source>
        <translation>O que os dois lados recebem e de que forma.</translation>
    </message>
    <message>
        <source>The participant who referred gets</source>
        <translation>O participante que indicou recebe</translation>
    </message>
    <message>
        <source>The new customer gets</source>
        <translation>O novo cliente recebe</translation>
    </message>
    <message>
        <source>When a coupon meets a discount the person already has</source>
        <translation>Quando um cupom encontra um desconto que a pessoa já tem</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the participant&apos;s is due</source>
        <translation>A recompensa do cliente espera até que a do participante seja devida</translation>
    </message>
    <message>
        <source>Needs a reward for both sides.</source>
        <translation>Requer uma recompensa para os dois lados.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>A reward once for reaching a number of customers brought. Possible in every kind of campaign.</source>
        <translation>Uma recompensa única por atingir um número de clientes trazidos. Possível em qualquer tipo de campanha.</translation>
    </message>
    <message>
        <source>Payments and waiting</source>
        <translation>Pagamentos e espera</translation>
    </message>
    <message>
        <source>Which payments count, and when a reward is due.</source>
        <translation>Quais pagamentos contam e quando uma recompensa é devida.</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>Valor mínimo de um pagamento</translation>
    </message>
    <message>
        <source>Smaller ones earn nothing and do not count. A currency that is not listed has no minimum.</source>
        <translation>Os menores não geram nada e não contam. Uma moeda não listada não tem mínimo.</translation>
    </message>
    <message>
        <source>Rewards begin with payment number</source>
        <translation>As recompensas começam com o pagamento número</translation>
    </message>
    <message>
        <source>2, for example, leaves out people who pay once and go.</source>
        <translation>2, por exemplo, exclui quem paga uma vez e vai embora.</translation>
    </message>
    <message>
        <source>Wait after the payment</source>
        <translation>Carência após o pagamento</translation>
    </message>
    <message>
        <source>Long enough for refunds and disputes to show.</source>
        <translation>Tempo suficiente para que reembolsos e contestações apareçam.</translation>
    </message>
    <message>
        <source>After payments for half a year or more</source>
        <translation>Após pagamentos por meio ano ou mais</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>o mesmo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What a campaign may cost at most, and from when it is paid out.</source>
        <translation>Quanto uma campanha pode custar no máximo e a partir de quando é paga.</translation>
    </message>
    <message>
        <source>More: least balance for a payout</source>
        <translation>Mais: saldo mínimo para um repasse</translation>
    </message>
    <message>
        <source>Least balance of a participant</source>
        <translation>Saldo mínimo de um participante</translation>
    </message>
    <message>
        <source>Cash below it is carried over until there is enough. Per currency.</source>
        <translation>O dinheiro abaixo dele é transportado até haver o suficiente. Por moeda.</translation>
    </message>
    <message>
        <source>The balance counts</source>
        <translation>O saldo conta</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>O que é revisado antes</translation>
    </message>
    <message>
        <source>Rewards with one of these signs wait until a person has looked. Referring oneself always does.</source>
        <translation>Recompensas com um destes sinais esperam até que alguém revise. Indicar a si mesmo sempre espera.</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>Participante e cliente são da mesma empresa</translation>
    </message>
    <message>
        <source>Their e-mail domain is the same and no free-mail provider&apos;s.</source>
        <translation>O domínio de e-mail é o mesmo e não é de um provedor gratuito.</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Endereço descartável</translation>
    </message>
    <message>
        <source>Address that looks like the participant&apos;s own</source>
        <translation>Endereço parecido com o do participante</translation>
    </message>
    <message>
        <source>The same address in several ways</source>
        <translation>O mesmo endereço de várias formas</translation>
    </message>
    <message>
        <source>They differ only in dots and plus signs.</source>
        <translation>Diferem apenas em pontos e sinais de mais.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Who says yes before anything is given.</source>
        <translation>Quem diz sim antes de algo ser dado.</translation>
    </message>
    <message>
        <source>Due rewards are approved</source>
        <translation>Aprovação das recompensas devidas</translation>
    </message>
    <message>
        <source>Batches of payouts need two people</source>
        <translation>Lotes de repasses precisam de duas pessoas</translation>
    </message>
    <message>
        <source>The one who approves a batch is not the one who made it.</source>
        <translation>Quem aprova um lote não é quem o criou.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconhecimento</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Ranking</translation>
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
        <translation>Os parceiros ganham uma parte do que pagam os clientes que trazem.</translation>
    </message>
    <message>
        <source>Refer a friend, one side</source>
        <translation>Indicar um amigo, um lado</translation>
    </message>
    <message>
        <source>Customers bring friends; the one who refers gets something.</source>
        <translation>Clientes trazem amigos; quem indica recebe algo.</translation>
    </message>
    <message>
        <source>Refer a friend, both sides</source>
        <translation>Indicar um amigo, dois lados</translation>
    </message>
    <message>
        <source>Customers bring friends; both of them get something.</source>
        <translation>Clientes trazem amigos; os dois recebem algo.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Readers who bring readers get something for each, whether the new ones buy or not.</source>
        <translation>Leitores que trazem leitores recebem algo por cada um, comprem ou não os novos.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.</source>
        <translation>Há uma recompensa com certos números de clientes trazidos: no 3.º, no 10.º, no 25.º.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Whoever brings most in a period wins a prize; the ranks after that may win too.</source>
        <translation>Quem mais traz em um período ganha um prêmio; as posições seguintes também podem ganhar.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>New referrals count and rewards arise.</source>
        <translation>Novas indicações contam e surgem recompensas.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Nothing counts yet. Make it active when it is ready.</source>
        <translation>Nada conta ainda. Ative-a quando estiver pronta.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>No new referrals for now.</source>
        <translation>Nenhuma indicação nova por enquanto.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>No new referrals any more.</source>
        <translation>Nenhuma indicação nova daqui em diante.</translation>
    </message>
    <message>
        <source>Whoever brought the customer first</source>
        <translation>Quem trouxe o cliente primeiro</translation>
    </message>
    <message>
        <source>Of several participants the earliest one earns.</source>
        <translation>De vários participantes, ganha o mais antigo.</translation>
    </message>
    <message>
        <source>Whoever brought the customer last</source>
        <translation>Quem trouxe o cliente por último</translation>
    </message>
    <message>
        <source>Of several participants the one just before the first payment earns.</source>
        <translation>De vários participantes, ganha o último antes do primeiro pagamento.</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>The customer types the participant&apos;s own code when paying.</source>
        <translation>O cliente digita o código do participante ao pagar.</translation>
    </message>
    <message>
        <source>Reference of a link</source>
        <translation>Referência de um link</translation>
    </message>
    <message>
        <source>A payment link, pricing table or buy button carries the code.</source>
        <translation>Um link de pagamento, tabela de preços ou botão de compra leva o código.</translation>
    </message>
    <message>
        <source>Metadata of the sale</source>
        <translation>Metadados da venda</translation>
    </message>
    <message>
        <source>Your checkout writes the code into a field of the payment or the customer.</source>
        <translation>Seu checkout grava o código em um campo do pagamento ou do cliente.</translation>
    </message>
    <message>
        <source>Attribute of the order</source>
        <translation>Atributo do pedido</translation>
    </message>
    <message>
        <source>A shop writes the code into the order.</source>
        <translation>Uma loja grava o código no pedido.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>A list says which customer was brought by whom, by e-mail or customer id.</source>
        <translation>Uma lista diz qual cliente foi trazido por quem, por e-mail ou id de cliente.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Money, paid out through your payout provider or by hand.</source>
        <translation>Dinheiro, pago por meio de seu provedor de repasses ou à mão.</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Crédito na conta</translation>
    </message>
    <message>
        <source>Stripe takes it off the person&apos;s next invoices.</source>
        <translation>A Stripe desconta das próximas faturas da pessoa.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupom</translation>
    </message>
    <message>
        <source>A discount on the person&apos;s coming invoices at Stripe.</source>
        <translation>Um desconto nas próximas faturas da pessoa na Stripe.</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Outro preço</translation>
    </message>
    <message>
        <source>The person&apos;s subscription moves to another price.</source>
        <translation>A assinatura da pessoa passa para outro preço.</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Crédito na loja</translation>
    </message>
    <message>
        <source>A balance in your shop.</source>
        <translation>Um saldo na sua loja.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Vale-presente</translation>
    </message>
    <message>
        <source>A card with an amount, of your shop or a provider.</source>
        <translation>Um cartão com um valor, da sua loja ou de um provedor.</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Código de desconto</translation>
    </message>
    <message>
        <source>A code for the person&apos;s next order in your shop.</source>
        <translation>Um código para o próximo pedido da pessoa na sua loja.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Points of yours; somebody books them by hand.</source>
        <translation>Pontos próprios; alguém os lança à mão.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Brindes</translation>
    </message>
    <message>
        <source>A thing; somebody sends it.</source>
        <translation>Um objeto; alguém o envia.</translation>
    </message>
    <message>
        <source>for each payment</source>
        <translation>por pagamento</translation>
    </message>
    <message>
        <source>for each line of it</source>
        <translation>por linha do pagamento</translation>
    </message>
    <message>
        <source>for each piece sold</source>
        <translation>por unidade vendida</translation>
    </message>
    <message>
        <source>Payments brought before</source>
        <translation>Pagamentos trazidos antes</translation>
    </message>
    <message>
        <source>Revenue brought before</source>
        <translation>Receita trazida antes</translation>
    </message>
    <message>
        <source>over all time</source>
        <translation>sobre todo o período</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>de novo a cada ano</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>de novo a cada mês</translation>
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
        <translation>toda a campanha</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Na próxima fatura</translation>
    </message>
    <message>
        <source>For some months</source>
        <translation>Por alguns meses</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>Em cada fatura</translation>
    </message>
    <message>
        <source>Leave the person out</source>
        <translation>Deixar a pessoa de fora</translation>
    </message>
    <message>
        <source>The reward stays on the list with the reason; a discount that is there is never replaced.</source>
        <translation>A recompensa fica na lista com o motivo; um desconto existente nunca é substituído.</translation>
    </message>
    <message>
        <source>Wait until it is used</source>
        <translation>Esperar até que seja usado</translation>
    </message>
    <message>
        <source>The reward is tried again by itself when the discount is used up or ends.</source>
        <translation>A recompensa é tentada de novo sozinha quando o desconto se esgota ou termina.</translation>
    </message>
    <message>
        <source>Give account credit instead</source>
        <translation>Dar crédito na conta em vez disso</translation>
    </message>
    <message>
        <source>The person gets the same as a balance, beside the discount.</source>
        <translation>A pessoa recebe o mesmo como saldo, além do desconto.</translation>
    </message>
    <message>
        <source>A person approves</source>
        <translation>Uma pessoa aprova</translation>
    </message>
    <message>
        <source>Due rewards wait on the list until somebody says yes.</source>
        <translation>As recompensas devidas esperam na lista até que alguém diga sim.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits of this campaign and of the settings for automatic sending.</source>
        <translation>As recompensas devidas são aprovadas e, quando dadas pela Stripe, enviadas após cada sincronização, dentro dos limites desta campanha e das configurações de envio automático.</translation>
    </message>
    <message>
        <source>The terms of the day of the payment</source>
        <translation>As condições do dia do pagamento</translation>
    </message>
    <message>
        <source>A change counts for every payment billed from then on.</source>
        <translation>Uma mudança vale para todo pagamento faturado a partir de então.</translation>
    </message>
    <message>
        <source>The terms of the day of the referral</source>
        <translation>As condições do dia da indicação</translation>
    </message>
    <message>
        <source>Customers already brought keep what was promised when they came.</source>
        <translation>Clientes já trazidos mantêm o que foi prometido quando chegaram.</translation>
    </message>
    <message>
        <source>Existing referrals keep earning</source>
        <translation>As indicações existentes continuam gerando</translation>
    </message>
    <message>
        <source>To the end of what their rule promises.</source>
        <translation>Até o fim do que sua regra promete.</translation>
    </message>
    <message>
        <source>Existing referrals stop earning</source>
        <translation>As indicações existentes param de gerar</translation>
    </message>
    <message>
        <source>From the day the campaign is paused or ends.</source>
        <translation>A partir do dia em que a campanha é pausada ou termina.</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Todas as campanhas juntas</translation>
    </message>
    <message>
        <source>This campaign alone</source>
        <translation>Apenas esta campanha</translation>
    </message>
    <message>
        <source>Number of payments brought</source>
        <translation>Número de pagamentos trazidos</translation>
    </message>
    <message>
        <source>Revenue brought</source>
        <translation>Receita trazida</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>A cada mês</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>A cada trimestre</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>A cada ano</translation>
    </message>
    <message>
        <source>Over the whole campaign</source>
        <translation>Em toda a campanha</translation>
    </message>
    <message>
        <source>To the nearest; halves to the even figure</source>
        <translation>Para o mais próximo; metades para o algarismo par</translation>
    </message>
    <message>
        <source>To the nearest; halves up</source>
        <translation>Para o mais próximo; metades para cima</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>Sempre para baixo</translation>
    </message>
</context>
<context>
    <name>rd::views::ElidedTable</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restaurar colunas</translation>
    </message>
</context>
<context>
    <name>rd::views::EraseSheet</name>
    <message>
        <source>Erase %1</source>
        <translation>Apagar %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Goes, for good</source>
        <translation>Some para sempre</translation>
    </message>
    <message>
        <source>Name, e-mail address, codes and notes, everywhere in these books. A made-up name stands in their place, and later syncs do not bring the person back.</source>
        <translation>Nome, e-mail, códigos e notas, em todos estes livros. No lugar fica um nome inventado, e sincronizações posteriores não trazem a pessoa de volta.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Amounts, dates and decisions. Totals do not change, and “verify” still proves that the books are whole.</source>
        <translation>Valores, datas e decisões. Os totais não mudam, e “verify” continua provando que os livros estão íntegros.</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Não é tocado</translation>
    </message>
    <message>
        <source>What the payment provider knows, and backups made before. Erase the person there as well, and delete old backups when you no longer need them.</source>
        <translation>O que o provedor de pagamentos sabe e os backups feitos antes. Apague a pessoa lá também e exclua backups antigos quando não precisar mais deles.</translation>
    </message>
    <message>
        <source>Their customers</source>
        <translation>Os clientes dela</translation>
    </message>
    <message>
        <source>Earn nobody anything from now on. What was given for them stays given.</source>
        <translation>Não geram mais nada para ninguém. O que foi dado por eles continua dado.</translation>
    </message>
    <message>
        <source>%1 is not settled yet. Issue or reject it first; until then nobody can be erased.</source>
        <translation>%1 ainda não está liquidado. Emita ou rejeite primeiro; até lá ninguém pode ser apagado.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the record, without the name</source>
        <translation>Guardado com o registro, sem o nome</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Digite %1</translation>
    </message>
    <message>
        <source>To make sure that this is the person you mean</source>
        <translation>Para garantir que é a pessoa certa</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Apagamento de uma pessoa</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1.</source>
        <translation>A pessoa foi apagada; os livros agora dizem %1.</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1. The next start of the program cleans what is left in the file.</source>
        <translation>A pessoa foi apagada; os livros agora dizem %1. O próximo início do programa limpa o que restou no arquivo.</translation>
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
        <translation>Registros de eventos (*.json *.jsonl *.ndjson *.log *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import events of %1: %2</source>
        <comment>1: connection, 2: file</comment>
        <translation>Importar eventos de %1: %2</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>Guardar no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Events that are not good</source>
        <translation>Eventos inválidos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Leave these out and read what the others are about</source>
        <translation>Omitir estes e ler aquilo de que os outros tratam</translation>
    </message>
    <message>
        <source>Read the events</source>
        <translation>Ler os eventos</translation>
    </message>
    <message>
        <source>For a log of webhook events that was saved elsewhere. No event is believed: what it is about is asked for at the provider again, so the same log may be read any number of times.</source>
        <translation>Para um registro de eventos de webhook salvo em outro lugar. Nenhum evento é dado como certo: aquilo de que trata é consultado de novo no provedor, de modo que o mesmo registro pode ser lido quantas vezes quiser.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Events of this log are signed. The signing secret stands at the provider beside the webhook endpoint and begins with “whsec_”.</source>
        <translation>Os eventos deste registro são assinados. O segredo de assinatura está no provedor, ao lado do endpoint de webhook, e começa com “whsec_”.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Segredo de assinatura</translation>
    </message>
    <message>
        <source>Importing events</source>
        <translation>Importação de eventos</translation>
    </message>
    <message>
        <source>Checking the log and asking for what it is about …</source>
        <translation>Verificando o registro e consultando aquilo de que trata …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are not good; nothing was read.</source>
        <translation>
            <numerusform>%Ln evento é inválido; nada foi lido.</numerusform>
            <numerusform>%Ln eventos são inválidos; nada foi lido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were read.</source>
        <translation>
            <numerusform>%Ln evento foi lido.</numerusform>
            <numerusform>%Ln eventos foram lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signatures of %Ln of them are right.</source>
        <translation>
            <numerusform>A assinatura de %Ln deles está certa.</numerusform>
            <numerusform>As assinaturas de %Ln deles estão certas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of no use to the books.</source>
        <translation>
            <numerusform>%Ln não tem utilidade para os livros.</numerusform>
            <numerusform>%Ln não têm utilidade para os livros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were asked for again.</source>
        <translation>
            <numerusform>%Ln objeto foi consultado de novo.</numerusform>
            <numerusform>%Ln objetos foram consultados de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rewards: %1, reversed: %2.</source>
        <translation>Recompensas novas: %1, estornadas: %2.</translation>
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
        <translation>Referência de link %1</translation>
    </message>
    <message>
        <source>Metadata %1 = %2</source>
        <comment>key, value</comment>
        <translation>Metadado %1 = %2</translation>
    </message>
    <message>
        <source>Order attribute %1 = %2</source>
        <comment>key, value</comment>
        <translation>Atributo do pedido %1 = %2</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Atribuído à mão</translation>
    </message>
    <message>
        <source>of checkout session %1</source>
        <translation>da sessão de checkout %1</translation>
    </message>
    <message>
        <source>of payment link %1</source>
        <translation>do link de pagamento %1</translation>
    </message>
    <message>
        <source>of customer %1</source>
        <translation>do cliente %1</translation>
    </message>
    <message>
        <source>of subscription %1</source>
        <translation>da assinatura %1</translation>
    </message>
    <message>
        <source>of payment %1</source>
        <translation>do pagamento %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>object that carries a code</comment>
        <translation>em %1</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationText</name>
    <message>
        <source>referrer</source>
        <translation>quem indica</translation>
    </message>
    <message>
        <source>referee</source>
        <translation>quem foi indicado</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a mode</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a mode</comment>
        <translation>de teste</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>ganho</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>restituído</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>taken back after it was given</source>
        <translation>retirado depois de emitido</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>given</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>payout failed</source>
        <translation>falha no repasse</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>kept for what is owed back</source>
        <translation>retido pelo que está a devolver</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>adicionado à mão</translation>
    </message>
    <message>
        <source>taken off by hand</source>
        <translation>descontado à mão</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>baixado</translation>
    </message>
    <message>
        <source>what was kept is owed again</source>
        <translation>o que foi retido volta a ser devido</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>aprovação retirada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>put in review</source>
        <translation>colocado em revisão</translation>
    </message>
    <message>
        <source>suspicion cleared</source>
        <translation>suspeita descartada</translation>
    </message>
    <message>
        <source>suspicion confirmed</source>
        <translation>suspeita confirmada</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>uncertain request ended</source>
        <translation>solicitação incerta terminada</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado de novo</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>emitido à mão</translation>
    </message>
    <message>
        <source>put in a batch</source>
        <translation>colocado em um lote</translation>
    </message>
    <message>
        <source>taken out of the batch</source>
        <translation>retirado do lote</translation>
    </message>
    <message>
        <source>news of the provider</source>
        <translation>novidade do provedor</translation>
    </message>
    <message>
        <source>part kept for what is owed back</source>
        <translation>parte retida pelo que está a devolver</translation>
    </message>
    <message>
        <source>looked up after a restore</source>
        <translation>verificado após uma restauração</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationView</name>
    <message>
        <source>Computing it again …</source>
        <translation>Calculando de novo …</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>participant · campaign</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Devido em %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Reference at the provider: %1</source>
        <translation>Referência no provedor: %1</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>A última tentativa falhou: %1</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>Infundada …</translation>
    </message>
    <message>
        <source>Clear the flag: the referral is held for this no longer</source>
        <translation>Retirar o alerta: a indicação não fica mais retida por isto</translation>
    </message>
    <message>
        <source>It is true …</source>
        <translation>É verdade …</translation>
    </message>
    <message>
        <source>Confirm the flag: the rewards it holds are rejected</source>
        <translation>Confirmar o alerta: as recompensas que ele retém são rejeitadas</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Mudança proposta</translation>
    </message>
    <message>
        <source>It was given with %1. By what is known today it would be %2.</source>
        <comment>1, 2: amounts</comment>
        <translation>Foi dada com %1. Pelo que se sabe hoje seria %2.</translation>
    </message>
    <message>
        <source>It was given. By what is known today it would be another one.</source>
        <translation>Foi dada. Pelo que se sabe hoje seria outra.</translation>
    </message>
    <message>
        <source>Accept the change to book the difference, or dismiss it to leave the reward as it was given. Until then nothing is booked.</source>
        <translation>Aceite a mudança para lançar a diferença ou dispense-a para deixar a recompensa como foi dada. Até lá nada é lançado.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Como surgiu</translation>
    </message>
    <message>
        <source>Computed again just now: the same amount.</source>
        <translation>Recalculado agora mesmo: o mesmo valor.</translation>
    </message>
    <message>
        <source>Waits for its receiver at the provider, who gives it back on %1</source>
        <translation>Aguarda o destinatário no provedor, que a devolve em %1</translation>
    </message>
    <message>
        <source>Computed again just now: another amount. Choose “File, Verify the books” before you issue anything.</source>
        <translation>Recalculado agora mesmo: outro valor. Escolha “Arquivo, Verificar os livros” antes de emitir algo.</translation>
    </message>
    <message>
        <source>Said to have failed</source>
        <translation>Falha informada</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>Pagamento informado</translation>
    </message>
    <message>
        <source>Payout %1 counts as paid, and its provider says: %2</source>
        <translation>O repasse %1 consta como pago, e o provedor diz: %2</translation>
    </message>
    <message>
        <source>Payout %1 had failed or come back, and its provider says that it was paid: %2</source>
        <translation>O repasse %1 tinha falhado ou sido devolvido, e o provedor diz que foi pago: %2</translation>
    </message>
    <message>
        <source>It was paid …</source>
        <translation>Foi pago …</translation>
    </message>
    <message>
        <source>Looked at …</source>
        <translation>Verificado …</translation>
    </message>
    <message>
        <source>The payout stays paid; the provider&apos;s word is set aside</source>
        <translation>O repasse continua pago; o aviso do provedor é dispensado</translation>
    </message>
    <message>
        <source>Nothing changes; the provider&apos;s word is set aside</source>
        <translation>Nada muda; o aviso do provedor é dispensado</translation>
    </message>
    <message>
        <source>It has failed …</source>
        <translation>Falhou …</translation>
    </message>
    <message>
        <source>What the payout paid is due again</source>
        <translation>O que o repasse pagou volta a ser devido</translation>
    </message>
</context>
<context>
    <name>rd::views::ExportSheet</name>
    <message>
        <source>Export rows</source>
        <translation>Exportar linhas</translation>
    </message>
    <message>
        <source>All columns are written, also those that are hidden. Amounts stand apart from their currency; dates are in universal time.</source>
        <translation>Todas as colunas são gravadas, também as ocultas. Os valores ficam separados da moeda; as datas estão em tempo universal.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>A %Ln linha que corresponde</numerusform>
            <numerusform>Todas as %Ln linhas que correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>A %Ln linha selecionada</numerusform>
            <numerusform>As %Ln linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, para qualquer programa</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta de trabalho do Excel (XLSX)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Linhas gravadas</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln rows …</source>
        <translation>
            <numerusform>Exportar %Ln linha …</numerusform>
            <numerusform>Exportar %Ln linhas …</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <comment>counts</comment>
        <translation>%1 de %2 linhas gravadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln linha foi gravada em %1.</numerusform>
            <numerusform>%Ln linhas foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was read again: %Ln of the selected rows are not shown any more.</source>
        <translation>
            <numerusform>A tabela foi lida de novo: %Ln das linhas selecionadas não é mais mostrada.</numerusform>
            <numerusform>A tabela foi lida de novo: %Ln das linhas selecionadas não são mais mostradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FigureCard</name>
    <message>
        <source>loading</source>
        <translation>carregando</translation>
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
            <numerusform>+ %Ln moeda</numerusform>
            <numerusform>+ %Ln moedas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresGrid</name>
    <message>
        <source>%1 test</source>
        <translation>%1 teste</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Nada ganho ainda.</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Devido agora</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Carried</source>
        <comment>balance that waits for its threshold</comment>
        <translation>Transportado</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>A devolver</translation>
    </message>
</context>
<context>
    <name>rd::views::FileGuide</name>
    <message>
        <source>Drop the file here</source>
        <translation>Solte o arquivo aqui</translation>
    </message>
    <message>
        <source>Drop it: what it is and what it would change is shown first</source>
        <translation>Solte: primeiro é mostrado o que é e o que mudaria</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is shown before it changes anything. None of these was read.</source>
        <translation>Solte um arquivo de cada vez: cada um é mostrado antes de alterar algo. Nenhum destes foi lido.</translation>
    </message>
</context>
<context>
    <name>rd::views::FileKind</name>
    <message>
        <source>A list of participants</source>
        <translation>Uma lista de participantes</translation>
    </message>
    <message>
        <source>A list of referrals</source>
        <translation>Uma lista de indicações</translation>
    </message>
    <message>
        <source>Sales that no provider reports</source>
        <translation>Vendas que nenhum provedor informa</translation>
    </message>
    <message>
        <source>Commissions another system has paid</source>
        <translation>Comissões pagas por outro sistema</translation>
    </message>
    <message>
        <source>Another system&apos;s list, to compare with</source>
        <translation>A lista de outro sistema, para comparar</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taxas de câmbio</translation>
    </message>
    <message>
        <source>A campaign document</source>
        <translation>Um documento de campanha</translation>
    </message>
    <message>
        <source>A log of the provider&apos;s events</source>
        <translation>Um registro de eventos do provedor</translation>
    </message>
    <message>
        <source>Results of a payout batch</source>
        <translation>Resultados de um lote de repasses</translation>
    </message>
</context>
<context>
    <name>rd::views::FileSheet</name>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>%1 looks like this: %2.</source>
        <comment>file, what it is</comment>
        <translation>%1 parece ser: %2.</translation>
    </message>
    <message>
        <source>It is not clear what %1 is.</source>
        <translation>Não está claro o que é %1.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <comment>names</comment>
        <translation>Colunas: %1</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Escolha o que é</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Nothing is taken yet: what it would change is shown first.</source>
        <translation>Nada é importado ainda: primeiro é mostrado o que mudaria.</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>No payout batch waits for results: its file has to be written first.</source>
        <translation>Nenhum lote de repasses espera resultados: primeiro é preciso gravar o arquivo dele.</translation>
    </message>
    <message>
        <source>No account is connected that events could be of.</source>
        <translation>Não há conta conectada à qual os eventos possam pertencer.</translation>
    </message>
</context>
<context>
    <name>rd::views::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
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
        <translation>Conectar a Stripe</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar com dados de exemplo</translation>
    </message>
    <message>
        <source>Welcome to Referral Desk</source>
        <translation>Bem-vindo ao Referral Desk</translation>
    </message>
    <message>
        <source>See who recommends you, what each of them has earned, and reward them, from your own payment data.</source>
        <translation>Veja quem recomenda você e o que cada um ganhou, e recompense-os, a partir dos seus próprios dados de pagamento.</translation>
    </message>
    <message>
        <source>A second window on an invented merchant with campaigns, participants and rewards.</source>
        <translation>Uma segunda janela com um lojista inventado, com campanhas, participantes e recompensas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it is gone when you close the program.</source>
        <translation>Nada sai deste computador, e tudo some quando você fecha o programa.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>O que é guardado e onde</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Sua chave</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else.</source>
        <translation>No chaveiro deste computador, em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Customers and payments</source>
        <translation>Clientes e pagamentos</translation>
    </message>
    <message>
        <source>A copy of what rewards need, in a file of your own on this computer.</source>
        <translation>Uma cópia do que as recompensas precisam, em um arquivo seu neste computador.</translation>
    </message>
    <message>
        <source>Decisions and rewards</source>
        <translation>Decisões e recompensas</translation>
    </message>
    <message>
        <source>In the same file, in a chain that shows any later change.</source>
        <translation>No mesmo arquivo, em uma cadeia que revela qualquer mudança posterior.</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>Na internet</translation>
    </message>
    <message>
        <source>Nothing. The program talks to your provider and to nobody else.</source>
        <translation>Nada. O programa fala com seu provedor e com mais ninguém.</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Conectar uma loja</translation>
    </message>
    <message>
        <source>Connect what you sell with</source>
        <translation>Conecte aquilo com que você vende</translation>
    </message>
    <message>
        <source>Your account at Stripe, in test or live mode, or your shop at Shopify. You need a key from there; the next page says where.</source>
        <translation>Sua conta na Stripe, em modo de teste ou real, ou sua loja na Shopify. Você precisa de uma chave de lá; a próxima página diz onde.</translation>
    </message>
    <message>
        <source>Reading comes first: nothing is changed there until you issue a reward yourself.</source>
        <translation>Primeiro só há leitura: nada é alterado lá até que você emita uma recompensa.</translation>
    </message>
</context>
<context>
    <name>rd::views::FlagSentences</name>
    <message>
        <source>The e-mail addresses of the customer (%1) and the participant (%2) differ only in dots or in what stands behind a plus sign.</source>
        <translation>Os e-mails do cliente (%1) e do participante (%2) diferem apenas em pontos ou no que vem após um sinal de mais.</translation>
    </message>
    <message>
        <source>The customer (%1) and the participant (%2) have e-mail addresses of the same company.</source>
        <translation>O cliente (%1) e o participante (%2) têm e-mails da mesma empresa.</translation>
    </message>
    <message>
        <source>%1 is an address of a service for throw-away e-mail.</source>
        <translation>%1 é um endereço de um serviço de e-mail descartável.</translation>
    </message>
    <message>
        <source>Another customer of this participant has the same e-mail address as %1 but for dots or what stands behind a plus sign.</source>
        <translation>Outro cliente deste participante tem o mesmo e-mail que %1, exceto por pontos ou pelo que vem após um sinal de mais.</translation>
    </message>
    <message>
        <source>The sale carries a code of another participant.</source>
        <translation>A venda traz um código de outro participante.</translation>
    </message>
    <message>
        <source>The customer disputes the payment. This ends by itself when the dispute does.</source>
        <translation>O cliente contesta o pagamento. Isto termina sozinho quando a contestação termina.</translation>
    </message>
    <message>
        <source>A refund of the payment is under way. This ends by itself when it is done.</source>
        <translation>Há um reembolso do pagamento em andamento. Isto termina sozinho quando ele é concluído.</translation>
    </message>
    <message>
        <source>Import the exchange rate of the day of payment.</source>
        <translation>Importe a taxa de câmbio do dia do pagamento.</translation>
    </message>
    <message>
        <source>The prize of rank %1 of this period has been given to %2, whose sales have fallen since. Clear this to give the prize a second time, confirm it to leave it at one.</source>
        <translation>O prêmio da posição %1 deste período foi dado a %2, cujas vendas caíram desde então. Retire este alerta para dar o prêmio uma segunda vez; confirme-o para manter um só.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1.</source>
        <translation>O cliente tem o mesmo e-mail do participante, %1.</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1, and pays with the same card.</source>
        <translation>O cliente tem o mesmo e-mail do participante, %1, e paga com o mesmo cartão.</translation>
    </message>
    <message>
        <source>The customer %1 pays with a card that the participant %2 has paid with too.</source>
        <translation>O cliente %1 paga com um cartão com o qual o participante %2 também já pagou.</translation>
    </message>
    <message>
        <source>The participant brought %1 new customers from %2 to %3. In %4 days it is usually %5; more than %6 are looked at.</source>
        <translation>O participante trouxe %1 novos clientes de %2 a %3. Em %4 dias o habitual é %5; há revisão quando são mais de %6.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 looks like the participant&apos;s, %2, but is another one.</source>
        <translation>O e-mail do cliente, %1, parece o do participante, %2, mas é outro.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 mixes letters of alphabets that look alike.</source>
        <translation>O e-mail do cliente, %1, mistura letras de alfabetos que se parecem.</translation>
    </message>
    <message>
        <source>The customer %1 is a participant too: %3 wants to be paid to the same place as %2.</source>
        <translation>O cliente %1 também é participante: %3 quer receber no mesmo lugar que %2.</translation>
    </message>
    <message>
        <source>%1 wants to be paid to the same place as %2. Unfounded lets go all that is held for it, and what comes later while nobody else is paid there.</source>
        <translation>%1 quer receber no mesmo lugar que %2. “Infundada” libera tudo o que está retido por este alerta, e também o que vier depois enquanto ninguém mais receber ali.</translation>
    </message>
</context>
<context>
    <name>rd::views::Format</name>
    <message>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>more than tenfold</source>
        <translation>mais de dez vezes</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>muito abaixo</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FormatSettings</name>
    <message>
        <source>The file cannot be written before these are filled in.</source>
        <translation>O arquivo não pode ser gravado antes que estes dados sejam preenchidos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <translation>Ponto (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <translation>Vírgula (1234,50)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Automatic: the first that allows the amount</source>
        <translation>Automático: o primeiro que permitir o valor</translation>
    </message>
</context>
<context>
    <name>rd::views::FormatsSheet</name>
    <message>
        <source>Formats of payout files</source>
        <translation>Formatos dos arquivos de repasses</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que revisar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>Do programa</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seu</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Read a header …</source>
        <translation>Ler um cabeçalho …</translation>
    </message>
    <message>
        <source>Back to the program&apos;s …</source>
        <translation>Voltar ao do programa …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Providers change what their files look like. Batches that are made already keep theirs.</source>
        <translation>Os provedores mudam o aspecto de seus arquivos. Lotes já criados mantêm os deles.</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Arquivo para</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>File and source</source>
        <translation>Arquivo e fonte</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>O que é seu</translation>
    </message>
    <message>
        <source>Whether it can be used</source>
        <translation>Se pode ser usado</translation>
    </message>
    <message>
        <source>From a template that you downloaded from the provider, as CSV</source>
        <translation>De um modelo que você baixou do provedor, em CSV</translation>
    </message>
    <message>
        <source>Leave the changes?</source>
        <translation>Descartar as alterações?</translation>
    </message>
    <message>
        <source>The changes of this format were not saved.</source>
        <translation>As alterações deste formato não foram salvas.</translation>
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
        <translation>Sua própria cópia está em uso.</translation>
    </message>
    <message>
        <source>As the program brings it.</source>
        <translation>Como vem com o programa.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It is what the program brings.</source>
        <translation>É o que vem com o programa.</translation>
    </message>
    <message numerus="yes">
        <source>It can be used. %Ln things are yours.</source>
        <translation>
            <numerusform>Pode ser usado. %Ln item é seu.</numerusform>
            <numerusform>Pode ser usado. %Ln itens são seus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template of the provider</source>
        <translation>Modelo do provedor</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Arquivos CSV (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file has no column for “%1”.</source>
        <translation>O arquivo não tem coluna para “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were known.</source>
        <translation>
            <numerusform>%Ln coluna foi reconhecida.</numerusform>
            <numerusform>%Ln colunas foram reconhecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Say what goes into %Ln others.</source>
        <comment>known columns</comment>
        <translation>
            <numerusform>%1 Indique o conteúdo de %Ln outra.</numerusform>
            <numerusform>%1 Indique o conteúdo de %Ln outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are made this way from now on. Batches that are made already keep theirs.</source>
        <translation>De agora em diante, os arquivos são criados assim. Lotes já criados mantêm os deles.</translation>
    </message>
    <message>
        <source>The format of payout files was changed.</source>
        <translation>O formato dos arquivos de repasses foi alterado.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s?</source>
        <translation>Voltar ao do programa?</translation>
    </message>
    <message>
        <source>Your copy of this format is taken away.</source>
        <translation>Sua cópia deste formato é removida.</translation>
    </message>
    <message>
        <source>Batches that are made already keep their files.</source>
        <translation>Lotes já criados mantêm seus arquivos.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The format of payout files is the program&apos;s again.</source>
        <translation>O formato dos arquivos de repasses voltou a ser o do programa.</translation>
    </message>
    <message>
        <source>Try on sample rows …</source>
        <translation>Testar com linhas de exemplo …</translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: read the header of a template you downloaded, and try it on sample rows.</source>
        <translation>Nem tudo é publicado pelo provedor: leia o cabeçalho de um modelo que você baixou e teste com linhas de exemplo.</translation>
    </message>
</context>
<context>
    <name>rd::views::FunnelChart</name>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporção (%)</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupControl</name>
    <message>
        <source>%1 (test)</source>
        <comment>amount</comment>
        <translation>%1 (teste)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Put the rewards together by participant or campaign</source>
        <translation>Agrupar as recompensas por participante ou campanha</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By participant</source>
        <translation>Por participante</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Por campanha</translation>
    </message>
    <message>
        <source>Only %1 is shown. Press to show all groups again.</source>
        <translation>Só %1 é mostrado. Pressione para mostrar todos os grupos de novo.</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Participante: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campanha: %1</translation>
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
            <numerusform>+ %Ln moeda</numerusform>
            <numerusform>+ %Ln moedas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::HandIssueSheet</name>
    <message numerus="yes">
        <source>Record %Ln rewards as paid by hand</source>
        <translation>
            <numerusform>Registrar %Ln recompensa como paga à mão</numerusform>
            <numerusform>Registrar %Ln recompensas como pagas à mão</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as paid …</source>
        <translation>Registrar como paga …</translation>
    </message>
    <message>
        <source>For what you paid or gave outside every provider, such as a bank transfer or cash. Nothing is sent. It becomes a record with your name, and the rewards are never paid again.</source>
        <translation>Para o que você pagou ou deu fora de qualquer provedor, como uma transferência bancária ou dinheiro vivo. Nada é enviado. Isso vira um registro com seu nome, e as recompensas nunca mais são pagas.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Number of the transfer or receipt</source>
        <translation>Número da transferência ou do recibo</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Data do pagamento</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>None of these rewards can be recorded as paid.</source>
        <translation>Nenhuma destas recompensas pode ser registrada como paga.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln rewards as paid?</source>
        <translation>
            <numerusform>Registrar %Ln recompensa como paga?</numerusform>
            <numerusform>Registrar %Ln recompensas como pagas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %Ln rewards were given by you. This cannot be taken back.</source>
        <translation>
            <numerusform>Você declara que deu %Ln recompensa. Isso não pode ser desfeito.</numerusform>
            <numerusform>Você declara que deu %Ln recompensas. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</source>
        <translation>
            <numerusform>Você declara que pagou %1 por %Ln recompensa. Isso não pode ser desfeito.</numerusform>
            <numerusform>Você declara que pagou %1 por %Ln recompensas. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>What participants owe was taken off first; the amounts are what is to be paid.</source>
        <translation>O que os participantes devem foi descontado antes; os valores são o que há a pagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln fica como está:</numerusform>
            <numerusform>%Ln ficam como estão:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln as paid</source>
        <translation>
            <numerusform>Registrar %Ln como paga</numerusform>
            <numerusform>Registrar %Ln como pagas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording rewards as paid</source>
        <translation>Registro de recompensas como pagas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were recorded as paid.</source>
        <translation>
            <numerusform>%Ln recompensa foi registrada como paga.</numerusform>
            <numerusform>%Ln recompensas foram registradas como pagas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>No total, %1.</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ajuda</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryList</name>
    <message>
        <source>This could not be read</source>
        <translation>Não foi possível ler isto</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>Nada se perdeu. Tente novamente em um momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 teste</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Clientes trazidos</translation>
    </message>
    <message>
        <source>Nobody brought yet</source>
        <translation>Ninguém trazido ainda</translation>
    </message>
    <message>
        <source>A customer stands here as soon as a code, a link or a list says who brought them, with the evidence.</source>
        <translation>Um cliente aparece aqui assim que um código, um link ou uma lista diz quem o trouxe, com a evidência.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Conta desde</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Rewards of this participant</source>
        <translation>Recompensas deste participante</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Nenhuma recompensa ainda</translation>
    </message>
    <message>
        <source>A reward appears with the first payment that counts.</source>
        <translation>Uma recompensa aparece com o primeiro pagamento que conta.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Issued rewards, corrections and decisions appear here.</source>
        <translation>Recompensas emitidas, correções e decisões aparecem aqui.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
</context>
<context>
    <name>rd::views::HistorySheet</name>
    <message>
        <source>from the beginning</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versões de “%1”</translation>
    </message>
    <message>
        <source>Edit from this version …</source>
        <translation>Editar a partir desta versão …</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>Um pagamento mantém as condições da versão que vigorava quando foi faturado.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>O que esta versão mudou</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>This is how the campaign began.</source>
        <translation>Foi assim que a campanha começou.</translation>
    </message>
    <message>
        <source>Nothing that can be told in words.</source>
        <translation>Nada que se possa dizer em palavras.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quem recebe o quê</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Quando uma recompensa é devida</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
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
        <translation>Não inscrever em nenhuma campanha</translation>
    </message>
    <message>
        <source>As the file says, else any</source>
        <translation>Conforme o arquivo; se não, qualquer uma</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Verificando o arquivo …</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problemas do arquivo</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Omitir as linhas com problemas e importar o resto</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>Não lido, porque estas colunas não são conhecidas: %1</translation>
    </message>
    <message>
        <source>Kept out: %1. %2</source>
        <translation>Excluído: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln linha foi lida.</numerusform>
            <numerusform>%Ln linhas foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing would add %1, change %2 and leave %3 as they are.</source>
        <translation>A importação adicionaria %1, mudaria %2 e deixaria %3 como estão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have problems.</source>
        <translation>
            <numerusform>%Ln linha tem problemas.</numerusform>
            <numerusform>%Ln linhas têm problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>Importado: %1 adicionados, %2 mudados, %3 sem mudança, %4 omitidos.</translation>
    </message>
    <message>
        <source>Nothing was imported; the lines below have problems.</source>
        <translation>Nada foi importado; as linhas abaixo têm problemas.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>1: line number, 2: what is wrong</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Importar participantes</translation>
    </message>
    <message>
        <source>Import referrals</source>
        <translation>Importar indicações</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Importar taxas de câmbio</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar vendas</translation>
    </message>
</context>
<context>
    <name>rd::views::IssueSheet</name>
    <message>
        <source>coupons for the next invoice at Stripe</source>
        <translation>cupons para a próxima fatura na Stripe</translation>
    </message>
    <message>
        <source>another price of the subscription at Stripe</source>
        <translation>outro preço da assinatura na Stripe</translation>
    </message>
    <message>
        <source>payments by PayPal</source>
        <translation>pagamentos por PayPal</translation>
    </message>
    <message>
        <source>rewards by Tremendous</source>
        <translation>recompensas por Tremendous</translation>
    </message>
    <message>
        <source>discount codes in the shop</source>
        <translation>códigos de desconto na loja</translation>
    </message>
    <message>
        <source>gift cards of the shop</source>
        <translation>vales-presente da loja</translation>
    </message>
    <message>
        <source>store credit in the shop</source>
        <translation>crédito na loja</translation>
    </message>
    <message>
        <source>account credit at Stripe</source>
        <translation>crédito na conta na Stripe</translation>
    </message>
    <message>
        <source>Issue rewards</source>
        <translation>Emitir recompensas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
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
        <translation>O que acontece com cada recompensa</translation>
    </message>
    <message>
        <source>Show who was not rewarded</source>
        <translation>Mostrar quem não foi recompensado</translation>
    </message>
    <message>
        <source>Give as account credit instead …</source>
        <translation>Dar como crédito na conta …</translation>
    </message>
    <message>
        <source>For those who hold a discount: the selected lines, or all of them</source>
        <translation>Para quem tem um desconto: as linhas selecionadas, ou todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Parar após este</translation>
    </message>
    <message numerus="yes">
        <source>Asking the provider about %Ln customers. Nothing is changed yet.</source>
        <translation>
            <numerusform>Consultando o provedor sobre %Ln cliente. Nada é alterado ainda.</numerusform>
            <numerusform>Consultando o provedor sobre %Ln clientes. Nada é alterado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking rewards</source>
        <translation>Verificação de recompensas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards will be given as %1%2.</source>
        <translation>
            <numerusform>%Ln recompensa será dada como %1%2.</numerusform>
            <numerusform>%Ln recompensas serão dadas como %1%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be issued now; they stay on the list.</source>
        <translation>
            <numerusform>%Ln não pode ser emitida agora; fica na lista.</numerusform>
            <numerusform>%Ln não podem ser emitidas agora; ficam na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued cannot be taken back here.</source>
        <translation>O que é emitido não pode ser retirado aqui.</translation>
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
        <translation>Colocar na lista “Não recompensado”</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %Ln rewards, one after the other.</source>
        <translation>
            <numerusform>Emitindo %Ln recompensa.</numerusform>
            <numerusform>Emitindo %Ln recompensas, uma após a outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>Emissão de recompensas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were issued.</source>
        <translation>
            <numerusform>%Ln recompensa foi emitida.</numerusform>
            <numerusform>%Ln recompensas foram emitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>No total, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln não foi criado; o motivo está ao lado.</numerusform>
            <numerusform>%Ln não foram criados; o motivo está ao lado de cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on their way; the next sync asks what became of them.</source>
        <translation>
            <numerusform>%Ln está a caminho; a próxima sincronização pergunta o que houve com ela.</numerusform>
            <numerusform>%Ln estão a caminho; a próxima sincronização pergunta o que houve com elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln está sendo verificada no provedor; nada é enviado duas vezes.</numerusform>
            <numerusform>%Ln estão sendo verificadas no provedor; nada é enviado duas vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others are as they were.</source>
        <translation>Você parou; as demais continuam como estavam.</translation>
    </message>
    <message>
        <source>Stopped. Nothing further was sent.</source>
        <translation>Parado. Nada mais foi enviado.</translation>
    </message>
    <message>
        <source>payments by Wise</source>
        <translation>pagamentos por Wise</translation>
    </message>
    <message>
        <source>payments by RazorpayX</source>
        <translation>pagamentos por RazorpayX</translation>
    </message>
    <message>
        <source>payments by Cashfree</source>
        <translation>pagamentos por Cashfree</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln rewards in the books. Nothing is changed yet.</source>
        <translation>
            <numerusform>Verificando %Ln recompensa nos livros. Nada foi alterado ainda.</numerusform>
            <numerusform>Verificando %Ln recompensas nos livros. Nada foi alterado ainda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssuingWatch</name>
    <message>
        <source>Stop &amp;issuing …</source>
        <translation>Parar a &amp;emissão …</translation>
    </message>
    <message>
        <source>Let rewards be &amp;issued again</source>
        <translation>Retomar a &amp;emissão</translation>
    </message>
    <message>
        <source>Send nothing more from the next reward on, whoever asks</source>
        <translation>Não enviar mais nada a partir da próxima recompensa, seja quem for que peça</translation>
    </message>
    <message>
        <source>Rewards may be sent again, also by themselves after a sync</source>
        <translation>Recompensas podem ser enviadas de novo, também sozinhas após uma sincronização</translation>
    </message>
    <message>
        <source>Stop issuing?</source>
        <translation>Parar a emissão?</translation>
    </message>
    <message>
        <source>Reason. From the next reward on nothing is sent, whoever asks; what is on its way is finished.</source>
        <translation>Motivo. A partir da próxima recompensa nada é enviado, seja quem for que peça; o que está a caminho é concluído.</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>Parar a emissão</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent. %1 stopped it on %2.</source>
        <translation>A emissão está parada: nada é enviado. %1 a parou em %2.</translation>
    </message>
    <message>
        <source>Let rewards be issued again</source>
        <translation>Retomar a emissão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards went out by themselves.</source>
        <translation>
            <numerusform>%Ln recompensa saiu sozinha.</numerusform>
            <numerusform>%Ln recompensas saíram sozinhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be given; they are on the list.</source>
        <translation>
            <numerusform>%Ln não pôde ser dada; está na lista.</numerusform>
            <numerusform>%Ln não puderam ser dadas; estão na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider.</source>
        <translation>
            <numerusform>%Ln está sendo verificada no provedor.</numerusform>
            <numerusform>%Ln estão sendo verificadas no provedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you because of their amount.</source>
        <translation>
            <numerusform>%Ln aguarda você por causa do valor.</numerusform>
            <numerusform>%Ln aguardam você por causa do valor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for another day: today&apos;s budget is used up.</source>
        <translation>
            <numerusform>%Ln aguarda outro dia: o orçamento de hoje acabou.</numerusform>
            <numerusform>%Ln aguardam outro dia: o orçamento de hoje acabou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>No total, %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Limits of automatic issuing …</source>
        <translation>&amp;Limites da emissão automática …</translation>
    </message>
    <message>
        <source>How much goes out a day without a person, and above which amount one is asked</source>
        <translation>Quanto sai por dia sem uma pessoa e acima de que valor uma é consultada</translation>
    </message>
</context>
<context>
    <name>rd::views::LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Who brings most wins. Prizes arise when the period is over and are due after the wait.</source>
        <translation>Quem mais traz ganha. Os prêmios surgem quando o período acaba e são devidos após a carência.</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Ranking por</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Revenue in</source>
        <translation>Receita em</translation>
    </message>
    <message>
        <source>Only payments in this currency count; two are never added up.</source>
        <translation>Só contam pagamentos nesta moeda; duas nunca são somadas.</translation>
    </message>
</context>
<context>
    <name>rd::views::Leaving</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Sair sem salvar?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Sair sem salvar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>rd::views::LimitsSheet</name>
    <message>
        <source>Limits of automatic issuing</source>
        <translation>Limites da emissão automática</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>No máximo por dia</translation>
    </message>
    <message>
        <source>Ask a person above</source>
        <translation>Consultar uma pessoa acima de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>They bind campaigns that approve by themselves, whose due rewards are issued after each sync. What does not fit into a day goes out on a later one. Only an admin changes them.</source>
        <translation>Valem para campanhas que aprovam automaticamente e cujas recompensas devidas são emitidas após cada sincronização. O que não cabe em um dia sai em outro. Só um administrador os altera.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Rewards a day</source>
        <translation>Recompensas por dia</translation>
    </message>
    <message>
        <source>What went out today</source>
        <translation>O que saiu hoje</translation>
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
        <translation>Saiu hoje automaticamente em modo de teste: %1.</translation>
    </message>
    <message>
        <source>Went out by itself today: %1.</source>
        <translation>Saiu hoje automaticamente: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ListItem</name>
    <message>
        <source>Something here has to be put right.</source>
        <translation>Há algo a corrigir aqui.</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt with an arrow key</source>
        <translation>Arraste para outro lugar ou pressione Alt com uma seta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
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
        <translation>Fechar</translation>
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
        <translation>Buscar no registro</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>What the program noted while it worked, newest first. Keys and addresses were left out when it was written.</source>
        <translation>O que o programa anotou enquanto trabalhava, do mais novo ao mais antigo. Chaves e endereços foram omitidos na gravação.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linhas do registro</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar o que é mostrado</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>O registro está vazio.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <comment>counts</comment>
        <translation>%1 de %2 linhas</translation>
    </message>
</context>
<context>
    <name>rd::views::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Indicações</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>“%1” is still running. Please wait for it to end, or cancel it first.</source>
        <translation>“%1” ainda está em andamento. Espere terminar ou cancele primeiro.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Buscar o que há de novo em todas as conexões</translation>
    </message>
    <message>
        <source>Sync &amp;everything again</source>
        <translation>Sincronizar &amp;tudo de novo</translation>
    </message>
    <message>
        <source>List everything at the provider again, not only what changed</source>
        <translation>Listar tudo no provedor de novo, não só o que mudou</translation>
    </message>
    <message>
        <source>&amp;Who decides …</source>
        <translation>&amp;Quem decide …</translation>
    </message>
    <message>
        <source>The members of this workspace, their roles and passphrases</source>
        <translation>Os membros deste espaço de trabalho, suas funções e frases secretas</translation>
    </message>
    <message>
        <source>Open the sample &amp;merchant</source>
        <translation>Abrir o &amp;lojista de exemplo</translation>
    </message>
    <message>
        <source>A second window on invented data</source>
        <translation>Uma segunda janela com dados inventados</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
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
        <translation>Buscar nesta página</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Ir para esta página</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Açõ&amp;es</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Seguir o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Cores da janela</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>A&amp;juda desta página</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>Para que serve esta página e como usá-la</translation>
    </message>
    <message>
        <source>&amp;About Referral Desk</source>
        <translation>&amp;Sobre o Referral Desk</translation>
    </message>
    <message>
        <source>Version, licence and diagnostics</source>
        <translation>Versão, licença e diagnóstico</translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation>Nada a fazer nesta página</translation>
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
        <translation>Lojista de exemplo: todas as pessoas e pagamentos são inventados</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>A última sincronização de %1 não terminou</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <comment>1: how long ago, 2: connection</comment>
        <translation>Sincronizado %1 · %2</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>Nada sincronizado ainda</translation>
    </message>
    <message>
        <source>%1 is no member of this workspace: you can look at everything and decide nothing.</source>
        <translation>%1 não é membro deste espaço de trabalho: você pode consultar tudo e não decidir nada.</translation>
    </message>
    <message>
        <source>An admin adds you: File, Who decides, with the name of your account.</source>
        <translation>Um administrador adiciona você: Arquivo, Quem decide, com o nome da sua conta.</translation>
    </message>
    <message>
        <source>You act as %1, whose decisions ask for a passphrase.</source>
        <translation>Você atua como %1, cujas decisões pedem uma frase secreta.</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Digitar a frase secreta</translation>
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
        <translation>Abrir conexões</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows a time before the newest entry of the books.</source>
        <translation>O relógio deste computador mostra uma hora anterior ao lançamento mais novo dos livros.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto atrasado.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto adiantado.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos adiantado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates and hold periods depend on it. Set the clock right, then sync.</source>
        <translation>Dele dependem as datas devidas e as carências. Acerte o relógio e sincronize.</translation>
    </message>
    <message>
        <source>Finishing the current step, then this window closes.</source>
        <translation>Concluindo a etapa atual; depois esta janela se fecha.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The window changes its language when the program starts again.</source>
        <translation>A janela muda de idioma quando o programa é iniciado de novo.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>O do &amp;sistema</translation>
    </message>
    <message>
        <source>Language of texts, dates and figures</source>
        <translation>Idioma de textos, datas e números</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>Ir para &amp;qualquer lugar …</translation>
    </message>
    <message>
        <source>Find a command, a page, a participant or a campaign by typing</source>
        <translation>Encontrar um comando, uma página, um participante ou uma campanha digitando</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Confi&amp;gurações …</translation>
    </message>
    <message>
        <source>How this window looks and behaves</source>
        <translation>Como esta janela aparece e se comporta</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Tour pela janela</translation>
    </message>
    <message>
        <source>What each page is for, step by step</source>
        <translation>Para que serve cada página, passo a passo</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Registro …</translation>
    </message>
    <message>
        <source>What the program noted while it worked</source>
        <translation>O que o programa anotou enquanto trabalhava</translation>
    </message>
    <message>
        <source>S&amp;ync by itself</source>
        <translation>Sincronizar a&amp;utomaticamente</translation>
    </message>
    <message>
        <source>New here? The tour shows in one minute what is where.</source>
        <translation>Primeira vez aqui? O tour mostra em um minuto onde fica cada coisa.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>“%1” has ended; its sheet was closed meanwhile.</source>
        <translation>“%1” terminou; a caixa de diálogo já tinha sido fechada.</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>Não responde. Talvez um comando em um terminal esteja usando o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>Mostrar a janela aberta</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>A&amp;brir um arquivo …</translation>
    </message>
    <message>
        <source>A list of participants, results of a batch, a campaign document …: as if it were dropped here</source>
        <translation>Uma lista de participantes, resultados de um lote, um documento de campanha …: como se fosse solto aqui</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>Atalhos de te&amp;clado …</translation>
    </message>
    <message>
        <source>Every key this window listens to</source>
        <translation>Todas as teclas a que esta janela responde</translation>
    </message>
    <message>
        <source>&amp;Verify the books …</source>
        <translation>&amp;Verificar os livros …</translation>
    </message>
    <message>
        <source>Compute everything again and compare it with the books</source>
        <translation>Recalcular tudo e comparar com os livros</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>Fazer bac&amp;kup …</translation>
    </message>
    <message>
        <source>Write the books into one file</source>
        <translation>Gravar os livros em um único arquivo</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup …</source>
        <translation>Rest&amp;aurar um backup …</translation>
    </message>
    <message>
        <source>Bring books back from a file, into a folder of their own</source>
        <translation>Restaurar livros de um arquivo, em uma pasta própria</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Nothing can be taken back here</source>
        <translation>Aqui não há nada a desfazer</translation>
    </message>
</context>
<context>
    <name>rd::views::MembersSheet</name>
    <message>
        <source>Viewer</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprovador</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>looks at everything, decides nothing</source>
        <translation>consulta tudo, não decide nada</translation>
    </message>
    <message>
        <source>rejects, holds and releases</source>
        <translation>rejeita, retém e libera</translation>
    </message>
    <message>
        <source>also approves, issues, assigns and imports</source>
        <translation>também aprova, emite, atribui e importa</translation>
    </message>
    <message>
        <source>also campaigns, connections, members and erasing</source>
        <translation>também campanhas, conexões, membros e apagamento</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quem decide</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Adicionar membro</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remover …</translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation>Definir frase secreta …</translation>
    </message>
    <message>
        <source>Whoever uses this program acts as the member with the name of their account on this computer. What they decide is kept under that name, also after they are removed.</source>
        <translation>Quem usa este programa atua como o membro com o nome de sua conta neste computador. O que decide é guardado com esse nome, também depois de removido.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Adicionar um membro</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>As on this computer, for example kim</source>
        <translation>Como neste computador, por exemplo kim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>So that nobody approves an own reward</source>
        <translation>Para que ninguém aprove uma recompensa própria</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 foi adicionado.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>%1 can decide nothing any more. What they decided stays on record.</source>
        <translation>%1 não pode decidir mais nada. O que decidiu fica registrado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>From now on %1 is asked for it before a decision.</source>
        <translation>De agora em diante, ela é pedida a %1 antes de uma decisão.</translation>
    </message>
    <message>
        <source>%1 is asked for no passphrase any more.</source>
        <translation>Nenhuma frase secreta é mais pedida a %1.</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>Adição de um membro</translation>
    </message>
    <message>
        <source>Removing a member</source>
        <translation>Remoção de um membro</translation>
    </message>
    <message>
        <source>Set e-mail …</source>
        <translation>Definir e-mail …</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>E-mail de %1</translation>
    </message>
    <message>
        <source>By it a reward of their own is told from those of others; empty = nobody can tell.</source>
        <translation>Por ele se distingue a própria recompensa das de outros; vazio = não é possível distinguir.</translation>
    </message>
    <message>
        <source>Set e-mail</source>
        <translation>Definir e-mail</translation>
    </message>
    <message>
        <source>Setting an e-mail address</source>
        <translation>Definição de um endereço de e-mail</translation>
    </message>
    <message>
        <source>From now on %1 decides nothing about a reward of their own.</source>
        <translation>De agora em diante, %1 não decide nada sobre a própria recompensa.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address any more: own rewards are not noticed.</source>
        <translation>%1 não tem mais endereço de e-mail: as próprias recompensas não são percebidas.</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodPanel</name>
    <message>
        <source>Payout method</source>
        <translation>Método de repasse</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <comment>date, who</comment>
        <translation>desde %1, por %2</translation>
    </message>
    <message>
        <source>Changed a short while ago: payouts wait for some days.</source>
        <translation>Alterado há pouco: os repasses esperam alguns dias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other participants have the same destination.</source>
        <translation>
            <numerusform>%Ln outro participante tem o mesmo destino.</numerusform>
            <numerusform>%Ln outros participantes têm o mesmo destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: cash rewards cannot be put into a batch.</source>
        <translation>Nenhum ainda: recompensas em dinheiro não podem entrar em um lote.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Alterar …</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>Inserir …</translation>
    </message>
    <message>
        <source>Change the payout method</source>
        <translation>Alterar o método de repasse</translation>
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
        <translation>Como %1 é pago</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Pago por meio de</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Every currency without a method of its own</source>
        <translation>Todas as moedas sem método próprio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por exemplo, %1</translation>
    </message>
    <message>
        <source>This is no currency: write its three letters.</source>
        <translation>Isto não é uma moeda: escreva suas três letras.</translation>
    </message>
    <message>
        <source>Good. It will be shown as %1.</source>
        <translation>Certo. Será mostrado como %1.</translation>
    </message>
    <message>
        <source>The payout method of %1 was stored.</source>
        <translation>O método de repasse de %1 foi guardado.</translation>
    </message>
    <message>
        <source>Take the stored tax number away</source>
        <translation>Remover o número fiscal guardado</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>It stands on self-billing invoices from the next one on.</source>
        <translation>Aparece nas autofaturas a partir da próxima.</translation>
    </message>
    <message>
        <source>Both are kept encrypted, with a key in the keychain of this computer, and shown only in part; without a keychain nothing is stored. After a change of the destination, payouts wait for some days, so that nobody redirects them unnoticed.</source>
        <translation>Ambos são guardados criptografados, com uma chave no chaveiro deste computador, e mostrados apenas em parte; sem um chaveiro, nada é guardado. Após uma alteração do destino, os repasses esperam alguns dias, para que ninguém os desvie sem ser notado.</translation>
    </message>
    <message>
        <source>Storing a payout method</source>
        <translation>Gravação de um método de repasse</translation>
    </message>
    <message>
        <source>The tax number of %1 was stored.</source>
        <translation>O número fiscal de %1 foi guardado.</translation>
    </message>
    <message>
        <source>Take away how %1 is paid?</source>
        <translation>Remover o método de repasse de %1?</translation>
    </message>
    <message>
        <source>%1 is paid through %2 to %3 no more.</source>
        <translation>%1 não é mais pago por %2 em %3.</translation>
    </message>
    <message>
        <source>This is the payout method for %1; those for other currencies stay.</source>
        <translation>Este é o método de repasse para %1; os de outras moedas permanecem.</translation>
    </message>
    <message>
        <source>This is the payout method for every currency without a method of its own; those for single currencies stay.</source>
        <translation>Este é o método de repasse para cada moeda que não tem um próprio; os de moedas específicas permanecem.</translation>
    </message>
    <message>
        <source>The payout method of %1 was taken away.</source>
        <translation>O método de repasse de %1 foi removido.</translation>
    </message>
    <message>
        <source>%1 still goes to %2, by a method of its own.</source>
        <translation>%1 continua indo para %2, por um método próprio.</translation>
    </message>
</context>
<context>
    <name>rd::views::MomentField</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Write the currency as three letters, for example EUR.</source>
        <translation>Escreva a moeda com três letras, por exemplo EUR.</translation>
    </message>
    <message>
        <source>Write the amount like %1, without signs between thousands.</source>
        <translation>Escreva o valor como %1, sem separadores de milhar.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyList</name>
    <message>
        <source>Another currency</source>
        <translation>Outra moeda</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
</context>
<context>
    <name>rd::views::MoveWords</name>
    <message>
        <source>No reward for this sale here yet</source>
        <translation>Ainda não há recompensa por esta venda aqui</translation>
    </message>
    <message>
        <source>Earned by another participant here</source>
        <translation>Ganha por outro participante aqui</translation>
    </message>
    <message>
        <source>Several sales fit</source>
        <translation>Várias vendas se encaixam</translation>
    </message>
    <message>
        <source>The first sync has not finished</source>
        <translation>A primeira sincronização não terminou</translation>
    </message>
    <message>
        <source>Another currency here</source>
        <translation>Outra moeda aqui</translation>
    </message>
    <message>
        <source>Another amount here</source>
        <translation>Outro valor aqui</translation>
    </message>
    <message>
        <source>Rejected here</source>
        <translation>Rejeitado aqui</translation>
    </message>
    <message>
        <source>Already given here</source>
        <translation>Já dado aqui</translation>
    </message>
    <message>
        <source>Nobody here has this name or code</source>
        <translation>Ninguém aqui tem este nome ou código</translation>
    </message>
    <message>
        <source>This sale is not known here</source>
        <translation>Esta venda não é conhecida aqui</translation>
    </message>
    <message>
        <source>Not in their file</source>
        <translation>Não está no arquivo deles</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Inserido à mão</translation>
    </message>
</context>
<context>
    <name>rd::views::NavigationRail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 em espera</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
</context>
<context>
    <name>rd::views::NewBatchSheet</name>
    <message>
        <source>%1 in test mode</source>
        <comment>amount</comment>
        <translation>%1 em modo de teste</translation>
    </message>
    <message>
        <source>Another participant has the same destination</source>
        <translation>Outro participante tem o mesmo destino</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>%1 retido pelo que estava a devolver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>batch, line, remark</comment>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>New payout batch</source>
        <translation>Novo lote de repasses</translation>
    </message>
    <message>
        <source>Looking at what is approved …</source>
        <translation>Consultando o que está aprovado …</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que revisar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Kept for debts</source>
        <translation>Retido por dívidas</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Make batches</source>
        <translation>Criar lotes</translation>
    </message>
    <message>
        <source>All approved cash rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>Todas as recompensas em dinheiro aprovadas, um repasse por participante e moeda, menos o que está a devolver.</translation>
    </message>
    <message>
        <source>The selected rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>As recompensas selecionadas, um repasse por participante e moeda, menos o que está a devolver.</translation>
    </message>
    <message>
        <source>What would be made</source>
        <translation>O que seria criado</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>Arquivo para</translation>
    </message>
    <message>
        <source>The day on which the bank is asked to pay, where the file says one</source>
        <translation>O dia em que se pede ao banco que pague, quando o arquivo o indica</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Dia do pagamento</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>For participants who are paid through %1.</source>
        <translation>Para participantes pagos por meio de %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln payouts in a file; more go into several.</source>
        <translation>
            <numerusform>No máximo %Ln repasse por arquivo; havendo mais, vão em vários.</numerusform>
            <numerusform>No máximo %Ln repasses por arquivo; havendo mais, vão em vários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: try it with a small file first.</source>
        <translation>Nem tudo é publicado pelo provedor: experimente primeiro com um arquivo pequeno.</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <translation>%1 (modo de teste)</translation>
    </message>
    <message>
        <source>By a second person</source>
        <translation>Por uma segunda pessoa</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessário</translation>
    </message>
    <message>
        <source>Nothing that is approved can be paid with this file.</source>
        <translation>Nada do que está aprovado pode ser pago com este arquivo.</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>payouts, batches, totals per currency</comment>
        <translation>%1 em %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln repasse</numerusform>
            <numerusform>%Ln repasses</numerusform>
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
            <numerusform>%Ln recompensa fica de fora.</numerusform>
            <numerusform>%Ln recompensas ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Making payout batches</source>
        <translation>Criação de lotes de repasses</translation>
    </message>
    <message>
        <source>Making the batches …</source>
        <translation>Criando os lotes …</translation>
    </message>
    <message>
        <source>Batch %1 was made.</source>
        <translation>O lote %1 foi criado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches were made: %1.</source>
        <translation>
            <numerusform>%Ln lote foi criado: %1.</numerusform>
            <numerusform>%Ln lotes foram criados: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln batches</source>
        <translation>
            <numerusform>Criar %Ln lote</numerusform>
            <numerusform>Criar %Ln lotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Notices</name>
    <message>
        <source>New rewards are due</source>
        <translation>Há novas recompensas devidas</translation>
    </message>
    <message numerus="yes">
        <source>The last sync found %Ln rewards that wait for a decision.</source>
        <translation>
            <numerusform>A última sincronização encontrou %Ln recompensa que aguarda uma decisão.</numerusform>
            <numerusform>A última sincronização encontrou %Ln recompensas que aguardam uma decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Algo não funcionou</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Mostrar a atividade</translation>
    </message>
</context>
<context>
    <name>rd::views::ObstaclePopover</name>
    <message>
        <source>What stands in the way</source>
        <translation>O que impede</translation>
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
        <translation>Como é pago …</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Editar participante …</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir o participante</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>Abrir as conexões</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>Taxas de câmbio …</translation>
    </message>
    <message>
        <source>Show this customer&apos;s rewards</source>
        <translation>Mostrar as recompensas deste cliente</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Issue it alone …</source>
        <translation>Emitir separadamente …</translation>
    </message>
    <message>
        <source>Give account credit instead …</source>
        <translation>Dar como crédito na conta …</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Pagar em um lote …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Registrar como paga à mão …</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Ainda não dado …</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Terminar como incerto …</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Enviar de novo …</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Como surgiu</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>Será devida em %1.</translation>
    </message>
    <message>
        <source>Refunds may still come until then. Nothing has to be done: it becomes due by itself.</source>
        <translation>Até lá ainda podem chegar reembolsos. Não é preciso fazer nada: ela passa a ser devida sozinha.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>A person put it aside. It goes on where it was when the hold is ended.</source>
        <translation>Uma pessoa a reteve. Quando a retenção terminar, ela continua de onde estava.</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>Será emitido</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Em verificação</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Não emitido</translation>
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
        <translation>Devido</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Em verificação</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Estornado</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Não pago</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Receita por indicações</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Novas indicações</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>Novos participantes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Pagamentos que contam</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas as campanhas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Buscar o que há de novo em todas as conexões</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Receita por indicações</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Novas indicações</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Devido agora</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Estornado</translation>
    </message>
    <message>
        <source>What refunds and disputes took from rewards for payments of this period</source>
        <translation>O que reembolsos e contestações tiraram das recompensas por pagamentos deste período</translation>
    </message>
    <message>
        <source>No referred revenue</source>
        <translation>Nenhuma receita por indicações</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period appear here.</source>
        <translation>Pagamentos de clientes indicados neste período aparecem aqui.</translation>
    </message>
    <message>
        <source>No new referrals</source>
        <translation>Nenhuma indicação nova</translation>
    </message>
    <message>
        <source>Customers somebody brought in this period appear here.</source>
        <translation>Clientes que alguém trouxe neste período aparecem aqui.</translation>
    </message>
    <message>
        <source>Rewards by state</source>
        <translation>Recompensas por status</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Nenhuma recompensa</translation>
    </message>
    <message>
        <source>Rewards for payments of this period appear here, by what became of them.</source>
        <translation>Recompensas por pagamentos deste período aparecem aqui, conforme o que houve com elas.</translation>
    </message>
    <message>
        <source>Top participants</source>
        <translation>Melhores participantes</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Participants with the most referred revenue appear here.</source>
        <translation>Participantes com mais receita por indicações aparecem aqui.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>referred-revenue</source>
        <comment>name of a file</comment>
        <translation>receita-por-indicacoes</translation>
    </message>
    <message>
        <source>new-referrals</source>
        <comment>name of a file</comment>
        <translation>novas-indicacoes</translation>
    </message>
    <message>
        <source>rewards-by-state</source>
        <comment>name of a file</comment>
        <translation>recompensas-por-status</translation>
    </message>
    <message>
        <source>top-participants</source>
        <comment>name of a file</comment>
        <translation>melhores-participantes</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada para mostrar ainda</translation>
    </message>
    <message>
        <source>After the first sync you see here what referrals bring in, what is due, and what waits for you.</source>
        <translation>Após a primeira sincronização, você vê aqui o que as indicações trazem, o que é devido e o que aguarda você.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Conectar a Stripe …</translation>
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
            <numerusform>%Ln cliente indicado</numerusform>
            <numerusform>%Ln clientes indicados</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>ainda não sincronizado</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>em %1</translation>
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
            <numerusform>%Ln recompensa não pôde ser emitida</numerusform>
            <numerusform>%Ln recompensas não puderam ser emitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says what stands in the way and what to do</source>
        <translation>Cada uma diz o que impede e o que fazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are being checked</source>
        <translation>
            <numerusform>%Ln recompensa está em verificação</numerusform>
            <numerusform>%Ln recompensas estão em verificação</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome at the provider is not known yet</source>
        <translation>O resultado no provedor ainda não é conhecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are in review</source>
        <translation>
            <numerusform>%Ln recompensa está em revisão</numerusform>
            <numerusform>%Ln recompensas estão em revisão</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then let them go on or reject them</source>
        <translation>Revise-as e depois deixe-as seguir ou rejeite-as</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards wait for approval</source>
        <translation>
            <numerusform>%Ln recompensa aguarda aprovação</numerusform>
            <numerusform>%Ln recompensas aguardam aprovação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved rewards wait to be issued</source>
        <translation>
            <numerusform>%Ln recompensa aprovada aguarda emissão</numerusform>
            <numerusform>%Ln recompensas aprovadas aguardam emissão</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 está desconectado</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>A última sincronização de %1 não terminou</translation>
    </message>
    <message>
        <source>The key of %1 lacks permissions</source>
        <translation>Faltam permissões à chave de %1</translation>
    </message>
    <message>
        <source>All live campaigns</source>
        <translation>Todas as campanhas reais</translation>
    </message>
    <message>
        <source>All test campaigns</source>
        <translation>Todas as campanhas de teste</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <comment>a campaign</comment>
        <translation>%1 (modo de teste)</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>à sua espera</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>Pagamentos que contam</translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>Nenhum pagamento</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period are counted here.</source>
        <translation>Os pagamentos de clientes indicados neste período são contados aqui.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Nenhum reembolso</translation>
    </message>
    <message>
        <source>What went back of payments of this period appears here, on the day of the payment.</source>
        <translation>O que foi devolvido de pagamentos deste período aparece aqui, no dia do pagamento.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>name of a file</comment>
        <translation>pagamentos</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>name of a file</comment>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>From referral to reward</source>
        <translation>Da indicação à recompensa</translation>
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
        <translation>Até onde chegaram os clientes indicados neste período aparece aqui.</translation>
    </message>
    <message>
        <source>Customers whose referral began in this period, and what they have done until today. Visits and clicks are not known here.</source>
        <translation>Clientes cuja indicação começou neste período e o que fizeram até hoje. Visitas e cliques não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>Customers after their first payment</source>
        <translation>Clientes após o primeiro pagamento</translation>
    </message>
    <message>
        <source>Month by month, how many referred customers still pay and what they bring appears here.</source>
        <translation>Mês a mês, quantos clientes indicados ainda pagam e o que trazem aparece aqui.</translation>
    </message>
    <message>
        <source>referral-to-reward</source>
        <comment>name of a file</comment>
        <translation>da-indicacao-a-recompensa</translation>
    </message>
    <message>
        <source>customers-by-first-payment</source>
        <comment>name of a file</comment>
        <translation>clientes-por-primeiro-pagamento</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Print figures and charts of this period and campaign, or save them as PDF</source>
        <translation>Imprimir números e gráficos deste período e campanha ou salvá-los como PDF</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>Conectar uma loja …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts are not as they were known</source>
        <translation>
            <numerusform>%Ln repasse não está como constava</numerusform>
            <numerusform>%Ln repasses não estão como constavam</numerusform>
        </translation>
    </message>
    <message>
        <source>Their provider says that they failed, or that they were paid after all</source>
        <translation>O provedor diz que falharam, ou que foram pagos afinal</translation>
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
        <translation>A impressora não aceita as páginas.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Verifique se ela está ligada e tem papel, ou salve um arquivo PDF.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>A impressora não aceitou todas as páginas.</translation>
    </message>
    <message>
        <source>The overview changed while it was printed. Print it again.</source>
        <translation>A visão geral mudou durante a impressão. Imprima de novo.</translation>
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
        <translation>Imprimir a visão geral</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>visao-geral</translation>
    </message>
    <message>
        <source>The figures, what needs attention and all charts of the chosen period and campaign are printed; each currency has a chart of its own.</source>
        <translation>São impressos os números, o que requer atenção e todos os gráficos do período e da campanha escolhidos; cada moeda tem seu próprio gráfico.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceRow</name>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Alterar …</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Change the pace of %1</source>
        <translation>Mudar o ritmo de %1</translation>
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
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Use this pace</source>
        <translation>Usar este ritmo</translation>
    </message>
    <message>
        <source>How fast this program asks the provider. Your own site shares what the provider allows in a second.</source>
        <translation>Com que rapidez este programa consulta o provedor. Seu próprio site compartilha o que o provedor permite por segundo.</translation>
    </message>
    <message>
        <source>Now %1, as was given when it was connected. Choosing here replaces that.</source>
        <translation>Agora %1, como indicado ao conectar. O que você escolher aqui substitui isso.</translation>
    </message>
    <message>
        <source>This account is on this computer: there is no limit now.</source>
        <translation>Esta conta está neste computador: agora não há limite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace, requests a second</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks at another pace from the next sync on: %2.</source>
        <translation>%1 consulta em outro ritmo a partir da próxima sincronização: %2.</translation>
    </message>
    <message>
        <source>Setting the pace</source>
        <translation>Definição do ritmo</translation>
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
        <translation>Números próprios</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Leaves most of what the provider allows to your own site, which shares it.</source>
        <translation>Deixa a maior parte do que o provedor permite para seu próprio site, que o compartilha.</translation>
    </message>
    <message>
        <source>Uses all the provider allows. While a long sync runs, your own site may be asked to wait.</source>
        <translation>Usa tudo o que o provedor permite. Durante uma sincronização longa, seu próprio site pode ter de esperar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln por vez</numerusform>
            <numerusform>%Ln por vez</numerusform>
        </translation>
    </message>
    <message>
        <source>as many requests as are answered, %1</source>
        <comment>how many at a time</comment>
        <translation>tantas solicitações quantas forem respondidas, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests a second, how many at a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a second</source>
        <translation>
            <numerusform>%Ln solicitação por segundo</numerusform>
            <numerusform>%Ln solicitações por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>How long listing everything takes is known after the first sync.</source>
        <translation>Quanto tempo leva para listar tudo é conhecido após a primeira sincronização.</translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln seconds.</source>
        <translation>
            <numerusform>Listar tudo leva cerca de %Ln segundo.</numerusform>
            <numerusform>Listar tudo leva cerca de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln minutes.</source>
        <translation>
            <numerusform>Listar tudo leva cerca de %Ln minuto.</numerusform>
            <numerusform>Listar tudo leva cerca de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln hours.</source>
        <translation>
            <numerusform>Listar tudo leva cerca de %Ln hora.</numerusform>
            <numerusform>Listar tudo leva cerca de %Ln horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Page</name>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>This page could not be read. Nothing is lost.</source>
        <translation>Não foi possível ler esta página. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>rd::views::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>rd::views::PaidSheet</name>
    <message>
        <source>Take over paid commissions</source>
        <translation>Registrar comissões pagas</translation>
    </message>
    <message>
        <source>Take over paid commissions: %1</source>
        <translation>Registrar comissões pagas: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
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
        <translation>Verificando o arquivo …</translation>
    </message>
    <message>
        <source>Lines that do not fit or have problems</source>
        <translation>Linhas que não se encaixam ou têm problemas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>Eles pagaram</translation>
    </message>
    <message>
        <source>Our reward</source>
        <translation>Nossa recompensa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>Omitir as linhas com problemas e importar o resto</translation>
    </message>
    <message>
        <source>A line that meets its reward settles it, so that it is not paid again. With another amount the reward is held until somebody decides. The others wait for their sale and are looked at again after each sync.</source>
        <translation>Uma linha que encontra sua recompensa a liquida, de modo que não é paga de novo. Com outro valor, a recompensa é retida até que alguém decida. As demais esperam sua venda e são revistas após cada sincronização.</translation>
    </message>
    <message>
        <source>Taking over paid commissions</source>
        <translation>Registro de comissões pagas</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln linha foi lida.</numerusform>
            <numerusform>%Ln linhas foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, known: %2.</source>
        <translation>Novas: %1, conhecidas: %2.</translation>
    </message>
    <message>
        <source>%1 would settle their reward, %2 have another amount, %3 wait for their sale.</source>
        <translation>%1 liquidariam sua recompensa, %2 têm outro valor, %3 esperam sua venda.</translation>
    </message>
    <message>
        <source>%1 settled their reward, %2 have another amount and are held, %3 wait for their sale.</source>
        <translation>%1 liquidaram sua recompensa, %2 têm outro valor e ficam retidas, %3 esperam sua venda.</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>Não lido, porque estas colunas não são conhecidas: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperPeriod</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Dias escolhidos</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Dinheiro real</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperSheet</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Salvar como PDF …</translation>
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
        <translation>Carta (EUA)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>Páginas criadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln página foi enviada à impressora.</numerusform>
            <numerusform>%Ln páginas foram enviadas à impressora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were written to %1.</source>
        <translation>
            <numerusform>%Ln página foi gravada em %1.</numerusform>
            <numerusform>%Ln páginas foram gravadas em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantCare</name>
    <message>
        <source>Give up %1</source>
        <translation>Abrir mão de %1</translation>
    </message>
    <message>
        <source>Reason; another approver or admin reads it and decides</source>
        <translation>Motivo; outro aprovador ou administrador lê e decide</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Asked to give up %1. It is booked when another approver or admin agrees.</source>
        <translation>Foi solicitado abrir mão de %1. É lançado quando outro aprovador ou administrador concordar.</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>Abrir mão de %1?</translation>
    </message>
    <message>
        <source>%1 that %2 owes back is written off. It is never taken off a payment any more.</source>
        <translation>É dada baixa em %1 que %2 tem a devolver. Nunca mais é descontado de um pagamento.</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <translation>Solicitado por %1: %2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Dar baixa em %1</translation>
    </message>
    <message>
        <source>%1 was written off.</source>
        <translation>Foi dada baixa em %1.</translation>
    </message>
    <message>
        <source>Refuse to give up %1</source>
        <translation>Recusar abrir mão de %1</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Motivo, guardado com a decisão</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Refused; %1 stays owed back.</source>
        <translation>Recusado; %1 continua a devolver.</translation>
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
        <translation>Quem é</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que revisar</translation>
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
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>This participant could not be read. Nothing is lost.</source>
        <translation>Não foi possível ler este participante. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers brought</source>
        <translation>
            <numerusform>%Ln cliente trazido</numerusform>
            <numerusform>%Ln clientes trazidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewarded payments</source>
        <translation>
            <numerusform>%Ln pagamento recompensado</numerusform>
            <numerusform>%Ln pagamentos recompensados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in test mode</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln em modo de teste</numerusform>
            <numerusform>%Ln em modo de teste</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar o e-mail</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscrito</translation>
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
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>No code of this participant is in use.</source>
        <translation>Nenhum código deste participante está em uso.</translation>
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
        <translation>Buscar nome, e-mail ou código</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Ninguém participa ainda</translation>
    </message>
    <message>
        <source>Participants recommend you and earn rewards. Import them from a CSV file with an e-mail column; names and codes are optional.</source>
        <translation>Os participantes recomendam você e ganham recompensas. Importe-os de um arquivo CSV com uma coluna de e-mail; nomes e códigos são opcionais.</translation>
    </message>
    <message>
        <source>Import participants …</source>
        <translation>Importar participantes …</translation>
    </message>
    <message>
        <source>Participants are hidden by the search or the filters above.</source>
        <translation>A busca ou os filtros acima ocultam participantes.</translation>
    </message>
    <message>
        <source>Read a CSV file of participants</source>
        <translation>Ler um arquivo CSV de participantes</translation>
    </message>
    <message>
        <source>Show rewards</source>
        <translation>Mostrar recompensas</translation>
    </message>
    <message>
        <source>Go to the rewards of this participant</source>
        <translation>Ir para as recompensas deste participante</translation>
    </message>
    <message>
        <source>Show referred customers</source>
        <translation>Mostrar clientes indicados</translation>
    </message>
    <message>
        <source>Go to the customers this participant brought</source>
        <translation>Ir para os clientes que este participante trouxe</translation>
    </message>
    <message>
        <source>Create codes …</source>
        <translation>Criar códigos …</translation>
    </message>
    <message>
        <source>Create promotion codes at the provider for the selected participants, or for all of a campaign</source>
        <translation>Criar códigos promocionais no provedor para os participantes selecionados ou para todos de uma campanha</translation>
    </message>
    <message>
        <source>Adopt existing codes …</source>
        <translation>Adotar códigos existentes …</translation>
    </message>
    <message>
        <source>Bind promotion codes that exist at the provider to their participants</source>
        <translation>Vincular a seus participantes os códigos promocionais que existem no provedor</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>Extrato …</translation>
    </message>
    <message>
        <source>Make a statement of a period for the selected participants, or for everybody</source>
        <translation>Criar um extrato de um período para os participantes selecionados ou para todos</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Mostrar detalhes ao lado da tabela</translation>
    </message>
    <message>
        <source>Look at the current participant without leaving the table</source>
        <translation>Ver o participante atual sem sair da tabela</translation>
    </message>
    <message>
        <source>Back to all participants</source>
        <translation>Voltar a todos os participantes</translation>
    </message>
    <message>
        <source>Leave the page of this participant</source>
        <translation>Sair da página deste participante</translation>
    </message>
    <message>
        <source>Adjust balance …</source>
        <translation>Ajustar saldo …</translation>
    </message>
    <message>
        <source>Owe this participant more or less, with a reason</source>
        <translation>Dever mais ou menos a este participante, com um motivo</translation>
    </message>
    <message>
        <source>Erase participant …</source>
        <translation>Apagar participante …</translation>
    </message>
    <message>
        <source>Forget this person for good; amounts and totals stay</source>
        <translation>Esquecer esta pessoa para sempre; valores e totais ficam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os status</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas as campanhas</translation>
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
        <translation>%1 devido</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar o e-mail</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 em modo de teste</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Devido agora</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Nada ganho ainda.</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Clientes trazidos</translation>
    </message>
    <message>
        <source>Rewarded payments</source>
        <translation>Pagamentos recompensados</translation>
    </message>
    <message>
        <source>Customers in test mode</source>
        <translation>Clientes em modo de teste</translation>
    </message>
    <message>
        <source>Rewarded test payments</source>
        <translation>Pagamentos de teste recompensados</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Participa de</translation>
    </message>
    <message>
        <source>No campaign yet.</source>
        <translation>Nenhuma campanha ainda.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscrito</translation>
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
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>How this participant is paid …</source>
        <translation>Como este participante é pago …</translation>
    </message>
    <message>
        <source>On the page of a participant: where payouts go, and the tax number</source>
        <translation>Na página de um participante: para onde vão os repasses, e o número fiscal</translation>
    </message>
    <message>
        <source>Switch a code off …</source>
        <translation>Desativar um código …</translation>
    </message>
    <message>
        <source>On the page of a participant: end a code at the provider for good</source>
        <translation>Na página de um participante: encerrar um código no provedor para sempre</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>Editar participante …</translation>
    </message>
    <message>
        <source>Change name, group, country and state of this participant</source>
        <translation>Alterar nome, grupo, país e status deste participante</translation>
    </message>
</context>
<context>
    <name>rd::views::PassphraseSheet</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase secreta de %1</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Definir frase secreta</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>Não pedir nenhuma</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of this member. Several words are easier to keep than a short riddle. Nobody can tell you a forgotten one; an admin sets another.</source>
        <translation>É pedida uma vez, antes de algo contar como decisão deste membro. Várias palavras são mais fáceis de guardar que um enigma curto. Ninguém pode dizer a você uma esquecida; um administrador define outra.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Pelo menos %Ln caractere.</numerusform>
            <numerusform>Pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Digite mais uma vez.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>As duas são diferentes.</translation>
    </message>
    <message>
        <source>Setting a passphrase</source>
        <translation>Definição de uma frase secreta</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsPage</name>
    <message>
        <source>All payments</source>
        <translation>Todos os pagamentos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Search customer, or the beginning of an id</source>
        <translation>Buscar cliente ou o início de um id</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>What became of this payment …</source>
        <translation>O que houve com este pagamento …</translation>
    </message>
    <message>
        <source>See what each campaign made of the payment of this row, and why</source>
        <translation>Ver o que cada campanha fez com o pagamento desta linha, e por quê</translation>
    </message>
    <message>
        <source>Show the referral</source>
        <translation>Mostrar a indicação</translation>
    </message>
    <message>
        <source>Who brought this customer, and how it is known</source>
        <translation>Quem trouxe este cliente e como se sabe disso</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Nenhum pagamento ainda</translation>
    </message>
    <message>
        <source>Paid invoices, charges and orders appear here after a sync.</source>
        <translation>Faturas pagas, cobranças e pedidos aparecem aqui após uma sincronização.</translation>
    </message>
    <message>
        <source>Payments are hidden by the search or the filter above.</source>
        <translation>A busca ou o filtro acima oculta pagamentos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln pagamento</numerusform>
            <numerusform>%Ln pagamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer: the payment earned nothing.</source>
        <translation>Não se sabe quem trouxe este cliente: o pagamento não gerou nada.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s id</source>
        <translation>Copiar o id do pagamento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copiar o id do cliente</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trazido por</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer.</source>
        <translation>Não se sabe quem trouxe este cliente.</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsSheet</name>
    <message>
        <source>Payments of a customer</source>
        <translation>Pagamentos de um cliente</translation>
    </message>
    <message>
        <source>Choose a payment to see what each campaign made of it, and why one gave nothing.</source>
        <translation>Escolha um pagamento para ver o que cada campanha fez dele e por que uma não deu nada.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>What became of the payment</source>
        <translation>O que houve com o pagamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Looking for payments …</source>
        <translation>Buscando pagamentos …</translation>
    </message>
    <message>
        <source>No payment of this customer is known yet. Trials, free and unpaid invoices are no payments, and earn nothing.</source>
        <translation>Nenhum pagamento deste cliente é conhecido ainda. Períodos de teste e faturas gratuitas ou não pagas não são pagamentos e não geram nada.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, amount, id at the provider</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Computing it again …</source>
        <translation>Calculando de novo …</translation>
    </message>
    <message>
        <source>It earned here.</source>
        <translation>Gerou recompensa aqui.</translation>
    </message>
    <message>
        <source>It earned nothing here.</source>
        <translation>Não gerou nada aqui.</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <comment>amount or kind of a reward, participant, state</comment>
        <translation>%1 para %2: %3</translation>
    </message>
    <message>
        <source>There is no campaign that could have rewarded it.</source>
        <translation>Não há nenhuma campanha que pudesse tê-lo recompensado.</translation>
    </message>
    <message>
        <source>Nothing is left of what it earned here.</source>
        <translation>Não resta nada do que gerou aqui.</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutListPage</name>
    <message>
        <source>All payouts</source>
        <translation>Todos os repasses</translation>
    </message>
    <message>
        <source>Payouts of all batches</source>
        <translation>Repasses de todos os lotes</translation>
    </message>
    <message>
        <source>Search person or reference</source>
        <translation>Buscar pessoa ou referência</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Repasse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Mostrar detalhes ao lado da tabela</translation>
    </message>
    <message>
        <source>Look at the current payout without leaving the table</source>
        <translation>Ver o repasse atual sem sair da tabela</translation>
    </message>
    <message>
        <source>Open the batch of this payout</source>
        <translation>Abrir o lote deste repasse</translation>
    </message>
    <message>
        <source>All payouts of the same file</source>
        <translation>Todos os repasses do mesmo arquivo</translation>
    </message>
    <message>
        <source>No payout yet</source>
        <translation>Nenhum repasse ainda</translation>
    </message>
    <message>
        <source>The payouts of a batch appear here once it is made.</source>
        <translation>Os repasses de um lote aparecem aqui quando ele for criado.</translation>
    </message>
    <message>
        <source>Payouts are hidden by the search or the filter above.</source>
        <translation>A busca ou o filtro acima ocultam repasses.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln repasse</numerusform>
            <numerusform>%Ln repasses</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
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
        <translation>Criado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar a referência</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>No provedor</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s id</source>
        <translation>Copiar o id do provedor</translation>
    </message>
    <message>
        <source>Self-billing invoice</source>
        <translation>Autofatura</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutWords</name>
    <message>
        <source>Not approved</source>
        <translation>Não aprovado</translation>
    </message>
    <message>
        <source>Not paid in cash</source>
        <translation>Não é pago em dinheiro</translation>
    </message>
    <message>
        <source>Paid through another provider</source>
        <translation>Pago por outro provedor</translation>
    </message>
    <message>
        <source>Belongs to the customer</source>
        <translation>Cabe ao cliente</translation>
    </message>
    <message>
        <source>The file cannot hold it</source>
        <translation>O arquivo não comporta</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Corresponde</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sem correspondência</translation>
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
        <translation>O valor difere</translation>
    </message>
    <message>
        <source>Receiver differs</source>
        <translation>O favorecido difere</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>Status desconhecido</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradiz</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Fica como está</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>Passa a pago</translation>
    </message>
    <message>
        <source>Becomes unclaimed</source>
        <translation>Passa a não resgatado</translation>
    </message>
    <message>
        <source>Failed: due again</source>
        <translation>Falhou: devido de novo</translation>
    </message>
    <message>
        <source>Came back: due again</source>
        <translation>Devolvido: devido de novo</translation>
    </message>
    <message>
        <source>A person has to find out</source>
        <translation>Uma pessoa precisa descobrir</translation>
    </message>
    <message>
        <source>Bank account (SEPA)</source>
        <translation>Conta bancária (SEPA)</translation>
    </message>
    <message>
        <source>Bank account (US)</source>
        <translation>Conta bancária (EUA)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conta bancária</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>payouts, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln repasse</numerusform>
            <numerusform>%Ln repasses</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Exported again</source>
        <translation>Exportado de novo</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Falha na exportação</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>Exportação incerta</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>Lotes de repasses</translation>
    </message>
    <message>
        <source>Search number, file or person</source>
        <translation>Buscar número, arquivo ou pessoa</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>Nenhum repasse ainda</translation>
    </message>
    <message>
        <source>Approved cash rewards are paid in batches: made here, agreed to by a second person, written as a file for your payout provider, and read back when it has paid.</source>
        <translation>Recompensas em dinheiro aprovadas são pagas em lotes: criados aqui, aceitos por uma segunda pessoa, gravados como arquivo para seu provedor de repasses e lidos de volta quando ele tiver pago.</translation>
    </message>
    <message>
        <source>New batch …</source>
        <translation>Novo lote …</translation>
    </message>
    <message>
        <source>Batches are hidden by the search or the filter above.</source>
        <translation>A busca ou o filtro acima ocultam lotes.</translation>
    </message>
    <message>
        <source>Make payout batches of the approved cash rewards</source>
        <translation>Criar lotes de repasses com as recompensas em dinheiro aprovadas</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>Mostrar detalhes ao lado da tabela</translation>
    </message>
    <message>
        <source>Look at the current batch without leaving the table</source>
        <translation>Ver o lote atual sem sair da tabela</translation>
    </message>
    <message>
        <source>Back to all batches</source>
        <translation>Voltar a todos os lotes</translation>
    </message>
    <message>
        <source>Leave the page of this batch</source>
        <translation>Sair da página deste lote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os status</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda aberto</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Aprovar …</translation>
    </message>
    <message>
        <source>A second person agrees to this batch</source>
        <translation>Uma segunda pessoa concorda com este lote</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Seal the batch and write its file for the provider</source>
        <translation>Selar o lote e gravar o arquivo para o provedor</translation>
    </message>
    <message>
        <source>Read results …</source>
        <translation>Ler resultados …</translation>
    </message>
    <message>
        <source>Read the provider&apos;s result file back; it can also be dropped on the page</source>
        <translation>Ler o arquivo de resultados do provedor; ele também pode ser solto na página</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>Verificar um arquivo …</translation>
    </message>
    <message>
        <source>Is this file, byte for byte, the one that was sealed?</source>
        <translation>Este arquivo é, byte a byte, o que foi selado?</translation>
    </message>
    <message>
        <source>Mark as paid by hand …</source>
        <translation>Marcar como pago à mão …</translation>
    </message>
    <message>
        <source>The selected payouts were paid elsewhere, with a reference</source>
        <translation>Os repasses selecionados foram pagos por outra via, com uma referência</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Every payout is answered: nothing more is expected</source>
        <translation>Todos os repasses têm resposta: nada mais é esperado</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Descartar …</translation>
    </message>
    <message>
        <source>Nothing of this batch is paid; its rewards are free again</source>
        <translation>Nada deste lote é pago; suas recompensas ficam livres de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open batches</source>
        <translation>
            <numerusform>%Ln lote aberto</numerusform>
            <numerusform>%Ln lotes abertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
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
        <translation>Abrir o lote</translation>
    </message>
    <message>
        <source>Rules of payouts …</source>
        <translation>Regras dos repasses …</translation>
    </message>
    <message>
        <source>Whether a second person has to agree, from which balance on is paid, whether the suspended earn</source>
        <translation>Se uma segunda pessoa precisa concordar, a partir de qual saldo se paga, se os suspensos geram</translation>
    </message>
    <message>
        <source>Recovery kit …</source>
        <translation>Kit de recuperação …</translation>
    </message>
    <message>
        <source>Save the keys of payout details and signatures for the day this computer is lost</source>
        <translation>Salvar as chaves dos dados de repasse e das assinaturas para o dia em que este computador se perder</translation>
    </message>
    <message>
        <source>Cover sheet …</source>
        <translation>Folha de rosto …</translation>
    </message>
    <message>
        <source>Totals, fingerprints and approvals of this batch as a PDF, with lines to sign by hand</source>
        <translation>Totais, impressões digitais e aprovações deste lote em PDF, com linhas para assinar à mão</translation>
    </message>
    <message>
        <source>Formats …</source>
        <translation>Formatos …</translation>
    </message>
    <message>
        <source>Reports …</source>
        <translation>Relatórios …</translation>
    </message>
    <message>
        <source>Summary, payouts or ledger of a period as CSV, XLSX or PDF</source>
        <translation>Resumo, repasses ou livro-razão de um período em CSV, XLSX ou PDF</translation>
    </message>
    <message>
        <source>What the files for providers are made of: columns, signs, limits; try them on sample rows</source>
        <translation>Do que são feitos os arquivos para provedores: colunas, caracteres, limites; teste-os com linhas de exemplo</translation>
    </message>
    <message>
        <source>All payouts …</source>
        <translation>Todos os repasses …</translation>
    </message>
    <message>
        <source>The payouts of all batches: who got what, when, and what became of it</source>
        <translation>Os repasses de todos os lotes: quem recebeu o quê, quando e o que aconteceu</translation>
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
        <translation>Nome, e-mail ou código</translation>
    </message>
    <message>
        <source>%1 (nobody is called so yet)</source>
        <comment>address or code</comment>
        <translation>%1 (ninguém se chama assim ainda)</translation>
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
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>Outros dias …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>against the 30 days before</source>
        <translation>em relação aos 30 dias anteriores</translation>
    </message>
    <message>
        <source>against the 90 days before</source>
        <translation>em relação aos 90 dias anteriores</translation>
    </message>
    <message>
        <source>against the 12 months before</source>
        <translation>em relação aos 12 meses anteriores</translation>
    </message>
    <message>
        <source>against as many days before</source>
        <translation>em relação ao mesmo número de dias antes</translation>
    </message>
    <message numerus="yes">
        <source>against the %Ln days before</source>
        <translation>
            <numerusform>em relação ao dia anterior</numerusform>
            <numerusform>em relação aos %Ln dias anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PickField</name>
    <message>
        <source>Choose products …</source>
        <translation>Escolher produtos …</translation>
    </message>
    <message>
        <source>Choose prices …</source>
        <translation>Escolher preços …</translation>
    </message>
    <message>
        <source>Choose a price …</source>
        <translation>Escolher um preço …</translation>
    </message>
    <message>
        <source>%1 (not among the synced ones)</source>
        <comment>id</comment>
        <translation>%1 (não está entre os sincronizados)</translation>
    </message>
    <message>
        <source>Choose collections …</source>
        <translation>Escolher coleções …</translation>
    </message>
</context>
<context>
    <name>rd::views::PrintSheet</name>
    <message>
        <source>Print rows</source>
        <translation>Imprimir linhas</translation>
    </message>
    <message>
        <source>The columns that are shown are printed, in their order, with what is searched for and filtered by.</source>
        <translation>São impressas as colunas mostradas, na ordem delas, com a busca e os filtros em uso.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>A %Ln linha que corresponde</numerusform>
            <numerusform>Todas as %Ln linhas que correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>A %Ln linha selecionada</numerusform>
            <numerusform>As %Ln linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for paper. Narrow them by a search or a filter, or export them as a file.</source>
        <translation>Mais de %1 linhas são demais para o papel. Reduza-as com uma busca ou um filtro, ou exporte-as como arquivo.</translation>
    </message>
</context>
<context>
    <name>rd::views::ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>%1, gráfico: as setas informam os valores</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Moeda do gráfico</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
</context>
<context>
    <name>rd::views::RatesSheet</name>
    <message>
        <source>Exchange rates</source>
        <translation>Taxas de câmbio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Import rates …</source>
        <translation>Importar taxas …</translation>
    </message>
    <message>
        <source>For campaigns that pay in another currency than their customers. The rate of the day of the payment counts; a stored rate is never changed, because rewards refer to it.</source>
        <translation>Para campanhas que pagam em moeda diferente da de seus clientes. Vale a taxa do dia do pagamento; uma taxa guardada nunca é alterada, porque as recompensas se referem a ela.</translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation>Nenhuma taxa ainda</translation>
    </message>
    <message>
        <source>Import them from a CSV file with the columns date, from, to, rate and source, for example the reference rates of a central bank. Until then rewards in another currency wait.</source>
        <translation>Importe-as de um arquivo CSV com as colunas date, from, to, rate e source, por exemplo as taxas de referência de um banco central. Até lá, recompensas em outra moeda esperam.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates</source>
        <translation>
            <numerusform>%Ln taxa</numerusform>
            <numerusform>%Ln taxas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecordsPage</name>
    <message>
        <source>Records of the books</source>
        <translation>Registros dos livros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Search person, details or member</source>
        <translation>Buscar pessoa, detalhes ou membro</translation>
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
        <translation>Nenhum registro ainda</translation>
    </message>
    <message>
        <source>Each change of the books is written here, one after the other.</source>
        <translation>Cada mudança dos livros é gravada aqui, uma após a outra.</translation>
    </message>
    <message>
        <source>Records are hidden by the search or the filter above.</source>
        <translation>A busca ou o filtro acima oculta registros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each bound to the one before by its hash</source>
        <translation>
            <numerusform>%Ln registro, ligado ao anterior por seu hash</numerusform>
            <numerusform>%Ln registros, cada um ligado ao anterior por seu hash</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>Na cadeia</translation>
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
        <translation>Copiar o hash do registro</translation>
    </message>
    <message>
        <source>A record is never changed or removed; “verify” in the terminal checks the whole chain.</source>
        <translation>Um registro nunca é alterado nem removido; “verify” no terminal verifica toda a cadeia.</translation>
    </message>
    <message>
        <source>Show the reward</source>
        <translation>Mostrar a recompensa</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir o participante</translation>
    </message>
</context>
<context>
    <name>rd::views::RecoverySheet</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperação</translation>
    </message>
    <message>
        <source>Save a kit …</source>
        <translation>Salvar um kit …</translation>
    </message>
    <message>
        <source>Bring keys back …</source>
        <translation>Recuperar chaves …</translation>
    </message>
    <message>
        <source>Payout details are encrypted, and decisions are signed, with keys that lie in this computer&apos;s keychain and nowhere else; a backup does not hold them. A kit is one file with these keys, opened by a passphrase. Keep it away from this computer, and the passphrase away from it.</source>
        <translation>Os dados de repasse são criptografados e as decisões são assinadas com chaves que ficam no chaveiro deste computador e em nenhum outro lugar; um backup não as contém. Um kit é um arquivo com essas chaves, aberto por uma frase secreta. Guarde-o longe deste computador, e a frase secreta longe dele.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Pelo menos %Ln caractere.</numerusform>
            <numerusform>Pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more to save a kit.</source>
        <translation>Digite-a mais uma vez para salvar um kit.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>As duas são diferentes.</translation>
    </message>
    <message>
        <source>Save a recovery kit</source>
        <translation>Salvar um kit de recuperação</translation>
    </message>
    <message>
        <source>Open a recovery kit</source>
        <translation>Abrir um kit de recuperação</translation>
    </message>
    <message>
        <source>Recovery kits (*.kit);;All files (*)</source>
        <translation>Kits de recuperação (*.kit);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The recovery kit was saved as %1.</source>
        <translation>O kit de recuperação foi salvo como %1.</translation>
    </message>
    <message>
        <source>The keys of the kit are in this computer&apos;s keychain.</source>
        <translation>As chaves do kit estão no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Keys: %1.</source>
        <translation>Chaves: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Já presentes: %1.</translation>
    </message>
    <message>
        <source>Left out, since the books have another key by now: %1.</source>
        <translation>Omitidas, porque os livros já têm outra chave: %1.</translation>
    </message>
    <message>
        <source>Encrypting the keys and saving the kit …</source>
        <translation>Criptografando as chaves e salvando o kit …</translation>
    </message>
    <message>
        <source>Saving a recovery kit</source>
        <translation>Gravação de um kit de recuperação</translation>
    </message>
    <message>
        <source>Opening the kit and bringing its keys back …</source>
        <translation>Abrindo o kit e recuperando as chaves …</translation>
    </message>
    <message>
        <source>Bringing keys back</source>
        <translation>Recuperação de chaves</translation>
    </message>
    <message>
        <source>Not in the kit, and not in this keychain: %1.</source>
        <translation>Nem no kit nem neste chaveiro: %1.</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralFacts</name>
    <message>
        <source>How we know</source>
        <translation>Como sabemos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, on which object</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Copy the id of the object that says so</source>
        <translation>Copiar o id do objeto que diz isso</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>Copy the id of the promotion code</source>
        <translation>Copiar o id do código promocional</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Por %1 em %2: %3</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Conta desde</translation>
    </message>
    <message>
        <source>the first payment</source>
        <translation>o primeiro pagamento</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
    <message>
        <source>No payment counts yet.</source>
        <translation>Nenhum pagamento conta ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln pagamento</numerusform>
            <numerusform>%Ln pagamentos</numerusform>
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
        <translation>%1, %2, dos quais %3 foram devolvidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an account at the provider, known by the e-mail address.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%Ln deles sem conta no provedor, conhecido pelo e-mail.</numerusform>
            <numerusform>%Ln deles sem conta no provedor, conhecidos pelo e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Copy the id of the subscription</source>
        <translation>Copiar o id da assinatura</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, payments</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>status, payments, date</comment>
        <translation>%1 · %2 · desde %3</translation>
    </message>
    <message>
        <source>Accounts at the provider</source>
        <translation>Contas no provedor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are the same person here: they had the same e-mail address.</source>
        <translation>
            <numerusform>%Ln conta é a mesma pessoa aqui: tinha o mesmo e-mail.</numerusform>
            <numerusform>%Ln contas são a mesma pessoa aqui: tinham o mesmo e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copiar o id do cliente</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>excluído lá</translation>
    </message>
    <message>
        <source>The address has changed since; the bond stays.</source>
        <translation>O endereço mudou desde então; o vínculo permanece.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <comment>first day, last day, participant, evidence</comment>
        <translation>De %1 a %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: assigned to %2 by %3: %4</source>
        <comment>date, participant, author, reason</comment>
        <translation>%1: atribuído a %2 por %3: %4</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralWay</name>
    <message>
        <source>%1 of those referred</source>
        <translation>%1 dos indicados</translation>
    </message>
    <message>
        <source>%1 of those who bought</source>
        <translation>%1 dos que compraram</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Clientes indicados</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Compraram</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Compraram de novo</translation>
    </message>
    <message>
        <source>Led to a reward given out</source>
        <translation>Com recompensa emitida</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Indicações</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Clientes indicados</translation>
    </message>
    <message>
        <source>Search customer, participant or evidence</source>
        <translation>Buscar cliente, participante ou evidência</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Indicação</translation>
    </message>
    <message>
        <source>No customer was referred yet</source>
        <translation>Nenhum cliente foi indicado ainda</translation>
    </message>
    <message>
        <source>A customer appears here once a code, a link or a list connects them with a participant. A sync looks for that in every payment.</source>
        <translation>Um cliente aparece aqui quando um código, um link ou uma lista o liga a um participante. A sincronização procura isso em cada pagamento.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Referrals are hidden by the search or the filters above.</source>
        <translation>A busca ou os filtros acima ocultam indicações.</translation>
    </message>
    <message>
        <source>Assign a customer …</source>
        <translation>Atribuir um cliente …</translation>
    </message>
    <message>
        <source>Say by hand who brought a customer</source>
        <translation>Dizer à mão quem trouxe um cliente</translation>
    </message>
    <message>
        <source>Import referrals …</source>
        <translation>Importar indicações …</translation>
    </message>
    <message>
        <source>Read a CSV file of customers and who brought them</source>
        <translation>Ler um arquivo CSV de clientes e de quem os trouxe</translation>
    </message>
    <message>
        <source>Show the participant&apos;s rewards</source>
        <translation>Mostrar as recompensas do participante</translation>
    </message>
    <message>
        <source>Go to the rewards of the participant of this row</source>
        <translation>Ir para as recompensas do participante desta linha</translation>
    </message>
    <message>
        <source>Payments, and why …</source>
        <translation>Pagamentos e por quê …</translation>
    </message>
    <message>
        <source>Choose a payment of this customer and see what each campaign made of it</source>
        <translation>Escolher um pagamento deste cliente e ver o que cada campanha fez dele</translation>
    </message>
    <message>
        <source>Erase customer …</source>
        <translation>Apagar cliente …</translation>
    </message>
    <message>
        <source>Forget this customer for good; amounts and totals stay</source>
        <translation>Esquecer este cliente para sempre; valores e totais ficam</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir o participante</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Ir para a página do participante desta linha</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Todas as evidências</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Link references</source>
        <translation>Referências de links</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Listas importadas</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>Atribuído à mão</translation>
    </message>
    <message>
        <source>Moved to another participant</source>
        <translation>Passado a outro participante</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: referred customers, 2: of them paying</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln cliente indicado</numerusform>
            <numerusform>%Ln clientes indicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have paid</source>
        <translation>
            <numerusform>%Ln já pagou</numerusform>
            <numerusform>%Ln já pagaram</numerusform>
        </translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas as campanhas</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>Já pagou</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>No provedor</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>Copiar o id do cliente</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trazido por</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Not right? Assign the customer by hand; that comes before every other evidence.</source>
        <translation>Não está certo? Atribua o cliente à mão; isso prevalece sobre qualquer outra evidência.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>The customer was assigned and the rewards computed again.</source>
        <translation>O cliente foi atribuído e as recompensas, recalculadas.</translation>
    </message>
    <message>
        <source>All payments …</source>
        <translation>Todos os pagamentos …</translation>
    </message>
    <message>
        <source>Every payment the books know, of referred customers and of others</source>
        <translation>Cada pagamento que os livros conhecem, de clientes indicados e de outros</translation>
    </message>
</context>
<context>
    <name>rd::views::ReportSheet</name>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Salvar relatório …</translation>
    </message>
    <message>
        <source>One table over everybody. Statements for each participant are on the page of participants.</source>
        <translation>Uma só tabela com todos. Os extratos de cada participante estão na página de participantes.</translation>
    </message>
    <message>
        <source>Summary: what each participant earned and was given</source>
        <translation>Resumo: o que cada participante ganhou e recebeu</translation>
    </message>
    <message>
        <source>Payouts: the lines of all batches</source>
        <translation>Repasses: as linhas de todos os lotes</translation>
    </message>
    <message>
        <source>Ledger: every record of the books</source>
        <translation>Livro-razão: cada lançamento dos livros</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, para qualquer programa</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta de trabalho do Excel (XLSX)</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Relatórios (*.%1)</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Gravação de um relatório</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln linha foi gravada em %1.</numerusform>
            <numerusform>%Ln linhas foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Gravando …</translation>
    </message>
</context>
<context>
    <name>rd::views::RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Escolher o backup …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Escolher uma pasta …</translation>
    </message>
    <message>
        <source>Open these books</source>
        <translation>Abrir estes livros</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A backup comes back into a folder of its own, checked as “Verify the books” does; the books that are open stay as they are. To replace books, use referral-desk restore while no window has them open.</source>
        <translation>Um backup é restaurado em uma pasta própria, verificado como em “Verificar os livros”; os livros abertos ficam como estão. Para substituir livros, use referral-desk restore enquanto nenhuma janela os tiver abertos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Para a pasta</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase secreta do backup</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>O que foi restaurado</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Escolher o backup</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite)</source>
        <translation>Backups (*.backup *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Verificação do backup</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>Restaurar nesta pasta</translation>
    </message>
    <message>
        <source>The backup is encrypted: its passphrase opens it.</source>
        <translation>O backup está criptografado: a frase secreta dele o abre.</translation>
    </message>
    <message>
        <source>The backup needs no passphrase.</source>
        <translation>O backup não precisa de frase secreta.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauração de um backup</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Lendo o backup …</translation>
    </message>
    <message>
        <source>The books of %1 are back, whole and checked: %2 records.</source>
        <translation>Os livros de %1 foram restaurados, inteiros e verificados: %2 registros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who were erased since were erased again.</source>
        <translation>
            <numerusform>%Ln pessoa apagada desde então foi apagada de novo.</numerusform>
            <numerusform>%Ln pessoas apagadas desde então foram apagadas de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are an older copy of the books in this window: nothing can be changed in them until an admin confirms there that they were brought back on purpose. Never pay from both.</source>
        <translation>São uma cópia mais antiga dos livros desta janela: nada pode ser alterado neles até que um administrador confirme lá que foram restaurados de propósito. Nunca pague a partir dos dois.</translation>
    </message>
    <message>
        <source>They do not know what was given since: run a sync first, and confirm what is paid in cash.</source>
        <translation>Eles não contêm o que foi dado desde então: sincronize primeiro e confirme o que é pago em dinheiro.</translation>
    </message>
</context>
<context>
    <name>rd::views::ResultSheet</name>
    <message>
        <source>Our reference</source>
        <translation>Nossa referência</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Favorecido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>Motivo de uma falha</translation>
    </message>
    <message>
        <source>Id of the payment there</source>
        <translation>Id do pagamento lá</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Data ou hora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our state, the provider&apos;s own word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs your agreement: %1</source>
        <translation>Requer sua concordância: %1</translation>
    </message>
    <message>
        <source>Results of batch %1: %2</source>
        <comment>1: number, 2: file</comment>
        <translation>Resultados do lote %1: %2</translation>
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
        <translation>Comparando o arquivo com o lote …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quais linhas</translation>
    </message>
    <message>
        <source>Rows of the file beside the batch</source>
        <translation>Linhas do arquivo ao lado do lote</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondência</translation>
    </message>
    <message>
        <source>Payout to</source>
        <translation>Repasse a</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>No lote</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>O arquivo diz</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Agree to the selected rows</source>
        <translation>Aceitar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it. A row that does not fit is never guessed; reading the same file twice changes nothing.</source>
        <translation>Nada é alterado antes de você aplicar. Uma linha que não se encaixa nunca é adivinhada; ler o mesmo arquivo duas vezes não muda nada.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>O que o arquivo diz</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>The file could not be compared; nothing was changed.</source>
        <translation>O arquivo não pôde ser comparado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Which column is which is not known for this file. Our reference tells best which payout a row is about.</source>
        <translation>Não se sabe qual coluna é qual neste arquivo. Nossa referência é o que melhor diz de qual repasse uma linha trata.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>não está no arquivo</translation>
    </message>
    <message>
        <source>Nothing can be compared before the columns are known.</source>
        <translation>Nada pode ser comparado antes de as colunas serem conhecidas.</translation>
    </message>
    <message>
        <source>This very file was applied before: it changes nothing.</source>
        <translation>Este mesmo arquivo já foi aplicado: não muda nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts would change.</source>
        <translation>
            <numerusform>%Ln repasse mudaria.</numerusform>
            <numerusform>%Ln repasses mudariam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>Pago: %1.</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>Volta: %1.</translation>
    </message>
    <message>
        <source>Applying results</source>
        <translation>Aplicação de resultados</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Aplicando …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were changed.</source>
        <translation>
            <numerusform>%Ln repasse foi alterado.</numerusform>
            <numerusform>%Ln repasses foram alterados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of batch %1 were applied. %2</source>
        <comment>number, what changed</comment>
        <translation>Os resultados do lote %1 foram aplicados. %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Aplicar %Ln mudança</numerusform>
            <numerusform>Aplicar %Ln mudanças</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardCommands</name>
    <message>
        <source>Give in the shop: discount code …</source>
        <translation>Dar na loja: código de desconto …</translation>
    </message>
    <message>
        <source>Preview, confirm and make a discount code for each receiver alone</source>
        <translation>Pré-visualizar, confirmar e criar um código de desconto só para cada destinatário</translation>
    </message>
    <message>
        <source>Give in the shop: gift card …</source>
        <translation>Dar na loja: vale-presente …</translation>
    </message>
    <message>
        <source>Preview, confirm and give gift cards, which Shopify sends to the receivers</source>
        <translation>Pré-visualizar, confirmar e dar vales-presente, que a Shopify envia aos destinatários</translation>
    </message>
    <message>
        <source>Give in the shop: store credit …</source>
        <translation>Dar na loja: crédito na loja …</translation>
    </message>
    <message>
        <source>Preview, confirm and give the selected rewards as store credit</source>
        <translation>Pré-visualizar, confirmar e dar as recompensas selecionadas como crédito na loja</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Accept the selected rewards for payment</source>
        <translation>Aceitar as recompensas selecionadas para pagamento</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Rejeitar …</translation>
    </message>
    <message>
        <source>Decide against the selected rewards, with a reason</source>
        <translation>Decidir contra as recompensas selecionadas, com um motivo</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Reter …</translation>
    </message>
    <message>
        <source>Put the selected rewards aside for review, with a reason</source>
        <translation>Separar as recompensas selecionadas para revisão, com um motivo</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>End the hold of the selected rewards</source>
        <translation>Terminar a retenção das recompensas selecionadas</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirar aprovação</translation>
    </message>
    <message>
        <source>Take the approval of the selected rewards back</source>
        <translation>Retirar a aprovação das recompensas selecionadas</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Reabrir …</translation>
    </message>
    <message>
        <source>Take a rejection back, with a reason</source>
        <translation>Desfazer uma rejeição, com um motivo</translation>
    </message>
    <message>
        <source>Accept change …</source>
        <translation>Aceitar mudança …</translation>
    </message>
    <message>
        <source>Book the proposed change of the selected rewards, with a reason</source>
        <translation>Lançar a mudança proposta das recompensas selecionadas, com um motivo</translation>
    </message>
    <message>
        <source>Dismiss change …</source>
        <translation>Dispensar mudança …</translation>
    </message>
    <message>
        <source>Leave the selected rewards as they were given, with a reason</source>
        <translation>Deixar as recompensas selecionadas como foram dadas, com um motivo</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>Ainda não dado …</translation>
    </message>
    <message>
        <source>After a restore: confirm that the selected rewards were not given before</source>
        <translation>Após uma restauração: confirmar que as recompensas selecionadas não foram dadas antes</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>Por que isto é devido?</translation>
    </message>
    <message>
        <source>Show how the reward came about</source>
        <translation>Mostrar como a recompensa surgiu</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>Terminar como incerto …</translation>
    </message>
    <message>
        <source>Stop waiting for an outcome that cannot be found out; the reward is due again</source>
        <translation>Parar de esperar um resultado que não se pode descobrir; a recompensa volta a ser devida</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Enviar de novo …</translation>
    </message>
    <message>
        <source>Look for the reward once more and, if it is not there, send it as a new request</source>
        <translation>Procurar a recompensa mais uma vez e, se não estiver lá, enviá-la como nova solicitação</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: coupon for the next invoice …</source>
        <translation>Enviar com Stripe: cupom para a próxima fatura …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected coupon rewards</source>
        <translation>Pré-visualizar, confirmar e emitir as recompensas de cupom selecionadas</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: account credit …</source>
        <translation>Enviar com Stripe: crédito na conta …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected rewards as account credit</source>
        <translation>Pré-visualizar, confirmar e emitir as recompensas selecionadas como crédito na conta</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: another subscription price …</source>
        <translation>Enviar com Stripe: outro preço de assinatura …</translation>
    </message>
    <message>
        <source>Preview, confirm and switch the price of the customers&apos; subscriptions from their next invoice on</source>
        <translation>Pré-visualizar, confirmar e mudar o preço das assinaturas dos clientes a partir da próxima fatura</translation>
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
        <translation>Selecionar tudo nesta lista</translation>
    </message>
    <message>
        <source>Select every reward of the list shown</source>
        <translation>Selecionar todas as recompensas da lista mostrada</translation>
    </message>
    <message>
        <source>Next reward</source>
        <translation>Próxima recompensa</translation>
    </message>
    <message>
        <source>Go to the next row</source>
        <translation>Ir para a próxima linha</translation>
    </message>
    <message>
        <source>Previous reward</source>
        <translation>Recompensa anterior</translation>
    </message>
    <message>
        <source>Go to the row before</source>
        <translation>Ir para a linha anterior</translation>
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
        <translation>Pré-visualizar, confirmar e colocar as recompensas selecionadas em um lote na Wise</translation>
    </message>
    <message>
        <source>Pay by RazorpayX …</source>
        <translation>Pagar por RazorpayX …</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to accounts and UPI addresses in India</source>
        <translation>Pré-visualizar, confirmar e pagar as recompensas selecionadas em contas e endereços UPI na Índia</translation>
    </message>
    <message>
        <source>Pay by Cashfree …</source>
        <translation>Pagar por Cashfree …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>Registrar como paga à mão …</translation>
    </message>
    <message>
        <source>Say that the selected approved rewards were paid or given outside every provider, with a reference</source>
        <translation>Indicar que as recompensas aprovadas selecionadas foram pagas ou dadas fora de qualquer provedor, com uma referência</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to each participant&apos;s payout method at PayPal, or else to the e-mail address</source>
        <translation>Pré-visualizar, confirmar e pagar as recompensas selecionadas ao método de repasse de cada participante no PayPal ou, se não houver, ao e-mail</translation>
    </message>
    <message>
        <source>Preview, confirm and send the selected rewards to each participant&apos;s payout method at Tremendous, or else to the e-mail address</source>
        <translation>Pré-visualizar, confirmar e enviar as recompensas selecionadas ao método de repasse de cada participante na Tremendous ou, se não houver, ao e-mail</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardDecisions</name>
    <message numerus="yes">
        <source>%Ln rewards approved.</source>
        <translation>
            <numerusform>%Ln recompensa aprovada.</numerusform>
            <numerusform>%Ln recompensas aprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals withdrawn.</source>
        <translation>
            <numerusform>%Ln aprovação retirada.</numerusform>
            <numerusform>%Ln aprovações retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards rejected.</source>
        <translation>
            <numerusform>%Ln recompensa rejeitada.</numerusform>
            <numerusform>%Ln recompensas rejeitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards reopened.</source>
        <translation>
            <numerusform>%Ln recompensa reaberta.</numerusform>
            <numerusform>%Ln recompensas reabertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held.</source>
        <translation>
            <numerusform>%Ln recompensa retida.</numerusform>
            <numerusform>%Ln recompensas retidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds ended.</source>
        <translation>
            <numerusform>%Ln retenção terminada.</numerusform>
            <numerusform>%Ln retenções terminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes booked.</source>
        <translation>
            <numerusform>%Ln mudança proposta lançada.</numerusform>
            <numerusform>%Ln mudanças propostas lançadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes dismissed.</source>
        <translation>
            <numerusform>%Ln mudança proposta dispensada.</numerusform>
            <numerusform>%Ln mudanças propostas dispensadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards confirmed as not given yet.</source>
        <translation>
            <numerusform>%Ln recompensa confirmada como ainda não dada.</numerusform>
            <numerusform>%Ln recompensas confirmadas como ainda não dadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Motivo, guardado com a decisão</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln rewards</source>
        <translation>
            <numerusform>Rejeitar %Ln recompensa</numerusform>
            <numerusform>Rejeitar %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln rewards</source>
        <translation>
            <numerusform>Reter %Ln recompensa</numerusform>
            <numerusform>Reter %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
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
            <numerusform>Aceitar a mudança de %Ln recompensa</numerusform>
            <numerusform>Aceitar a mudança de %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>Aceitar mudança</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss the change of %Ln rewards</source>
        <translation>
            <numerusform>Dispensar a mudança de %Ln recompensa</numerusform>
            <numerusform>Dispensar a mudança de %Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss change</source>
        <translation>Dispensar mudança</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were not given before the restore</source>
        <translation>
            <numerusform>%Ln recompensa não foi dada antes da restauração</numerusform>
            <numerusform>%Ln recompensas não foram dadas antes da restauração</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Enviar de novo?</translation>
    </message>
    <message>
        <source>%1 for %2 goes out as a new request if it is not found now.</source>
        <translation>%1 para %2 sai como nova solicitação se não for encontrada agora.</translation>
    </message>
    <message>
        <source>It is looked for at the provider once more first. If the provider has given it without showing it, the customer gets it twice.</source>
        <translation>Antes ela é procurada mais uma vez no provedor. Se o provedor a deu sem mostrá-la, o cliente a recebe duas vezes.</translation>
    </message>
    <message>
        <source>Look again, then send</source>
        <translation>Procurar de novo e enviar</translation>
    </message>
    <message>
        <source>End it as uncertain?</source>
        <translation>Terminar como incerto?</translation>
    </message>
    <message>
        <source>The customer may already have %1 for %2. Nobody knows.</source>
        <translation>O cliente talvez já tenha %1 por %2. Ninguém sabe.</translation>
    </message>
    <message>
        <source>The reward is due again. Whoever approves and issues it then may give it a second time: look at the customer at the provider first.</source>
        <translation>A recompensa volta a ser devida. Quem a aprovar e emitir então pode dá-la uma segunda vez: consulte antes o cliente no provedor.</translation>
    </message>
    <message>
        <source>End as uncertain</source>
        <translation>Terminar como incerto</translation>
    </message>
    <message>
        <source>The suspicion is unfounded</source>
        <translation>A suspeita é infundada</translation>
    </message>
    <message>
        <source>The suspicion is true: reject what it holds</source>
        <translation>A suspeita é verdadeira: rejeitar o que ela retém</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>Retirar o alerta</translation>
    </message>
    <message numerus="yes">
        <source>Flag cleared for %Ln rewards.</source>
        <translation>
            <numerusform>Alerta retirado para %Ln recompensa.</numerusform>
            <numerusform>Alerta retirado para %Ln recompensas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: %1</source>
        <translation>
            <numerusform>%Ln ficou como estava: %1</numerusform>
            <numerusform>%Ln ficaram como estavam: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>this reward</source>
        <translation>esta recompensa</translation>
    </message>
    <message>
        <source>Send an uncertain reward again</source>
        <translation>Enviar de novo uma recompensa incerta</translation>
    </message>
    <message>
        <source>End an uncertain reward</source>
        <translation>Terminar uma recompensa incerta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The reward is due again.</source>
        <translation>A recompensa volta a ser devida.</translation>
    </message>
    <message>
        <source>Before you issue it, look at the provider whether the customer already has it.</source>
        <translation>Antes de emiti-la, verifique no provedor se o cliente já a tem.</translation>
    </message>
    <message>
        <source>Sending a reward again</source>
        <translation>Novo envio de uma recompensa</translation>
    </message>
    <message>
        <source>The reward was given.</source>
        <translation>A recompensa foi dada.</translation>
    </message>
    <message>
        <source>It is still uncertain.</source>
        <translation>Continua incerto.</translation>
    </message>
    <message>
        <source>It was not given.</source>
        <translation>Não foi dada.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was decided</comment>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Nothing was decided that can be taken back</source>
        <translation>Não há decisão que possa ser desfeita</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was decided</comment>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your e-mail address is not known here, so nobody can tell whether a reward is your own. An admin sets it under “File, Who decides”.</source>
        <translation>Seu endereço de e-mail não é conhecido aqui, por isso ninguém sabe se uma recompensa é sua. Um administrador o define em “Arquivo, Quem decide”.</translation>
    </message>
    <message>
        <source>The payout is as it was known</source>
        <translation>O repasse está como constava</translation>
    </message>
    <message>
        <source>The payout has failed: it is due again</source>
        <translation>O repasse falhou: volta a ser devido</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Dispensar o aviso</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>Falhou</translation>
    </message>
    <message numerus="yes">
        <source>The payout has failed: %Ln rewards are due again.</source>
        <translation>
            <numerusform>O repasse falhou: %Ln recompensa volta a ser devida.</numerusform>
            <numerusform>O repasse falhou: %Ln recompensas voltam a ser devidas.</numerusform>
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
        <translation>Novo preço</translation>
    </message>
    <message>
        <source>The subscription of the person moves to it.</source>
        <translation>A assinatura da pessoa passa para ele.</translation>
    </message>
    <message>
        <source>What the person gets</source>
        <translation>O que a pessoa recebe</translation>
    </message>
    <message>
        <source>As it shall be read, for example “100 points” or “a mug”.</source>
        <translation>Como deve ser lido, por exemplo “100 pontos” ou “uma caneca”.</translation>
    </message>
    <message>
        <source>Fixed amount, once for each referral</source>
        <translation>Valor fixo, uma vez por indicação</translation>
    </message>
    <message>
        <source>Leave it empty for what the rules compute from each payment.</source>
        <translation>Deixe vazio para o que as regras calculam de cada pagamento.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A share of the price</source>
        <translation>Um percentual do preço</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Um valor fixo</translation>
    </message>
    <message>
        <source>How the discount is given</source>
        <translation>Como o desconto é dado</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Valor do desconto</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Percentual de desconto</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Por quantos meses</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Quantas vezes pode ser usado</translation>
    </message>
    <message>
        <source>times</source>
        <comment>behind a number</comment>
        <translation>vezes</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>How long it can be used</source>
        <translation>Por quanto tempo pode ser usado</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>dias</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sem fim</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardLists</name>
    <message>
        <source>Due</source>
        <translation>Devido</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Em verificação</translation>
    </message>
    <message>
        <source>Not rewarded</source>
        <translation>Não recompensado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada é devido</translation>
    </message>
    <message>
        <source>Rewards appear here when their hold period is over and nothing stands in the way.</source>
        <translation>Recompensas aparecem aqui quando a carência termina e nada impede.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada a revisar</translation>
    </message>
    <message>
        <source>Rewards wait here when something about them looks odd, such as a dispute or a self-referral.</source>
        <translation>Recompensas esperam aqui quando algo nelas parece estranho, como uma contestação ou uma autoindicação.</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>Nada a vencer</translation>
    </message>
    <message>
        <source>Rewards wait here while their hold period is running.</source>
        <translation>Recompensas esperam aqui enquanto a carência corre.</translation>
    </message>
    <message>
        <source>Nothing is uncertain</source>
        <translation>Nada incerto</translation>
    </message>
    <message>
        <source>A reward waits here when the provider&apos;s answer got lost, until it is known what happened.</source>
        <translation>Uma recompensa espera aqui quando a resposta do provedor se perdeu, até que se saiba o que houve.</translation>
    </message>
    <message>
        <source>Everybody could be rewarded</source>
        <translation>Todos puderam ser recompensados</translation>
    </message>
    <message>
        <source>Rewards that could not be issued appear here, with the reason and a way out.</source>
        <translation>Recompensas que não puderam ser emitidas aparecem aqui, com o motivo e uma saída.</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Nada emitido ainda</translation>
    </message>
    <message>
        <source>Rewards move here once the provider has confirmed them.</source>
        <translation>Recompensas passam para cá quando o provedor as confirma.</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nada rejeitado</translation>
    </message>
    <message>
        <source>Rewards that a person rejected, or that a refund made void, appear here.</source>
        <translation>Recompensas que uma pessoa rejeitou ou que um reembolso anulou aparecem aqui.</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Nenhuma recompensa ainda</translation>
    </message>
    <message>
        <source>Rewards appear once customers pay who were brought by a participant of a campaign.</source>
        <translation>Recompensas aparecem quando pagam clientes trazidos por um participante de uma campanha.</translation>
    </message>
    <message>
        <source>test money: %1</source>
        <translation>dinheiro de teste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln sem valor</numerusform>
            <numerusform>%Ln sem valor</numerusform>
        </translation>
    </message>
    <message>
        <source>It is carried until the participant&apos;s balance in this currency reaches the campaign&apos;s threshold.</source>
        <translation>É transportado até que o saldo do participante nesta moeda atinja o valor mínimo da campanha.</translation>
    </message>
    <message>
        <source>Refunds after earlier payouts are being recovered from new rewards first.</source>
        <translation>Reembolsos posteriores a repasses são recuperados primeiro das novas recompensas.</translation>
    </message>
    <message>
        <source>Wait for the safety period after a change of the payout method to pass.</source>
        <translation>Espere passar o prazo de segurança após a alteração do método de repasse.</translation>
    </message>
    <message>
        <source>Choose another way to reward for this currency.</source>
        <translation>Escolha outra forma de recompensar para esta moeda.</translation>
    </message>
    <message>
        <source>Ask the participant for the tax form.</source>
        <translation>Peça o formulário fiscal ao participante.</translation>
    </message>
    <message>
        <source>The provider knows no customer with this e-mail. Correct the participant&apos;s e-mail, then sync.</source>
        <translation>O provedor não conhece nenhum cliente com este e-mail. Corrija o e-mail do participante e sincronize.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail at the provider is another one now. Check who it is before you go on.</source>
        <translation>O e-mail do cliente no provedor agora é outro. Verifique quem é antes de continuar.</translation>
    </message>
    <message>
        <source>An unused discount is never overwritten. Wait until it is used, or reward with account credit instead.</source>
        <translation>Um desconto não usado nunca é sobrescrito. Espere até que seja usado ou recompense com crédito na conta.</translation>
    </message>
    <message>
        <source>The customer is billed in another currency, so this would have no effect.</source>
        <translation>O cliente é faturado em outra moeda, portanto isto não teria efeito.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Tente novamente quando houver conexão.</translation>
    </message>
    <message>
        <source>Several customers have this e-mail. Merge them at the provider, or choose another way.</source>
        <translation>Vários clientes têm este e-mail. Una-os no provedor ou escolha outra forma.</translation>
    </message>
    <message>
        <source>The customer has several subscriptions. Issue this reward alone and choose one.</source>
        <translation>O cliente tem várias assinaturas. Emita esta recompensa separadamente e escolha uma.</translation>
    </message>
    <message>
        <source>The first sync has not finished, so amounts may still change. Let it finish first.</source>
        <translation>A primeira sincronização não terminou, portanto os valores ainda podem mudar. Deixe-a terminar primeiro.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Aprove-a primeiro.</translation>
    </message>
    <message>
        <source>The provider refused. The reason stands beside it.</source>
        <translation>O provedor recusou. O motivo está ao lado.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente em um momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>It is being checked at the provider. Nothing is sent again before that is known.</source>
        <translation>Está sendo verificado no provedor. Nada é enviado de novo antes de se saber.</translation>
    </message>
    <message>
        <source>The campaign lets it wait until the referrer&apos;s reward for the same purchase is due.</source>
        <translation>A campanha a faz esperar até que a recompensa de quem indica pela mesma compra seja devida.</translation>
    </message>
    <message>
        <source>It was issued before; nobody gets a reward twice.</source>
        <translation>Já foi emitida antes; ninguém recebe uma recompensa duas vezes.</translation>
    </message>
    <message>
        <source>These books came back from a backup, and it may have been given before. Coupons and credit are looked up when you issue them; what is paid by hand you confirm after looking.</source>
        <translation>Estes livros vieram de um backup, e ela pode já ter sido dada. Cupons e créditos são verificados quando você os emite; o que é pago à mão, você confirma depois de verificar.</translation>
    </message>
    <message>
        <source>Ask the participant how to pay them, and enter it on their page under “Payout method”.</source>
        <translation>Pergunte ao participante como pagá-lo e informe isso na página dele em “Método de repasse”.</translation>
    </message>
    <message>
        <source>Make the participant active again to go on: “Edit participant” on their page.</source>
        <translation>Reative o participante para continuar: “Editar participante” na página dele.</translation>
    </message>
    <message>
        <source>The exchange rate of that day is not known yet. Enter it under “Campaigns, Exchange rates”.</source>
        <translation>A taxa de câmbio desse dia ainda não é conhecida. Informe-a em “Campanhas, Taxas de câmbio”.</translation>
    </message>
    <message>
        <source>Its limit stands beside it. Fill up the balance there, issue fewer at once, or choose another way.</source>
        <translation>O limite aparece ao lado. Recarregue o saldo lá, emita menos de uma vez ou escolha outra forma.</translation>
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
        <translation>Buscar participante, e-mail, cliente ou id</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>Por que isto é devido?</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>Buscar o que há de novo em todas as conexões</translation>
    </message>
    <message>
        <source>Lists of rewards</source>
        <translation>Listas de recompensas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de teste</translation>
    </message>
    <message>
        <source>Take over paid commissions …</source>
        <translation>Registrar comissões pagas …</translation>
    </message>
    <message>
        <source>Read what another system has already paid, so that nothing is paid twice</source>
        <translation>Ler o que outro sistema já pagou, para que nada seja pago duas vezes</translation>
    </message>
    <message>
        <source>Compare with another system …</source>
        <translation>Comparar com outro sistema …</translation>
    </message>
    <message>
        <source>Their commissions beside ours, line by line; changes nothing</source>
        <translation>As comissões deles ao lado das nossas, linha por linha; não muda nada</translation>
    </message>
    <message>
        <source>Import sales …</source>
        <translation>Importar vendas …</translation>
    </message>
    <message>
        <source>Enter sales that no provider reports, from a CSV file</source>
        <translation>Inserir vendas que nenhum provedor informa, de um arquivo CSV</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Abrir o participante</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>Ir para a página do participante desta linha</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>Pagar em um lote …</translation>
    </message>
    <message>
        <source>Make payout batches of the selected approved cash rewards, or of all of them</source>
        <translation>Criar lotes de repasses com as recompensas em dinheiro aprovadas selecionadas, ou com todas</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas as campanhas</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Todas as moedas</translation>
    </message>
    <message>
        <source>Rewards of this list are hidden by the search or the filters above.</source>
        <translation>A busca ou os filtros acima ocultam recompensas desta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln devida</numerusform>
            <numerusform>%Ln devidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>1: counts and totals, 2: time</comment>
        <translation>%1 · em %2</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>Por que é assim?</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Desfazer a última decisão</translation>
    </message>
    <message>
        <source>Take back what was decided last, while nothing was sent</source>
        <translation>Desfazer o que foi decidido por último, enquanto nada foi enviado</translation>
    </message>
    <message>
        <source>%1 has no rewards in this list, or the search and the filters above hide them.</source>
        <translation>%1 não tem recompensas nesta lista, ou a busca e os filtros acima as ocultam.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos os grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Put the rewards together by participant, or go to the list of groups</source>
        <translation>Agrupar as recompensas por participante ou ir à lista de grupos</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Próximo grupo</translation>
    </message>
    <message>
        <source>Show the rewards of the next group alone</source>
        <translation>Mostrar só as recompensas do próximo grupo</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Show the rewards of the group before alone</source>
        <translation>Mostrar só as recompensas do grupo anterior</translation>
    </message>
    <message>
        <source>Show the rewards of all groups again</source>
        <translation>Mostrar de novo as recompensas de todos os grupos</translation>
    </message>
    <message>
        <source>Click to see what can be done about it</source>
        <translation>Clique para ver o que se pode fazer</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>O que impede</translation>
    </message>
    <message>
        <source>Say what keeps the current reward from being issued, and what can be done about it</source>
        <translation>Dizer o que impede a emissão da recompensa atual e o que se pode fazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, counting …</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln selecionada, contando …</numerusform>
            <numerusform>%Ln selecionadas, contando …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nome da regra</translation>
    </message>
    <message>
        <source>Stands in the explanation of each reward. Rewards refer to it: keep it.</source>
        <translation>Aparece na explicação de cada recompensa. As recompensas se referem a ele: mantenha-o.</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>Mais para esta regra</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>O que gera</translation>
    </message>
    <message>
        <source>A share of the payment</source>
        <translation>Um percentual do pagamento</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Um valor fixo</translation>
    </message>
    <message>
        <source>A share that rises in steps</source>
        <translation>Um percentual que sobe por faixas</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Of what the customer really paid, without tax and after discounts.</source>
        <translation>Do que o cliente realmente pagou, sem impostos e após descontos.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A payment in another currency than those named here earns nothing by this rule.</source>
        <translation>Um pagamento em moeda diferente das indicadas aqui não gera nada por esta regra.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>May be more than the customer paid</source>
        <translation>Pode ser mais do que o cliente pagou</translation>
    </message>
    <message>
        <source>A partial refund lowers it in proportion</source>
        <translation>Um reembolso parcial a reduz em proporção</translation>
    </message>
    <message>
        <source>Otherwise it stays whole until all is refunded.</source>
        <translation>Caso contrário, fica inteira até que tudo seja reembolsado.</translation>
    </message>
    <message>
        <source>The step depends on</source>
        <translation>A faixa depende de</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar uma faixa</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Remover esta faixa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Por quantos meses</translation>
    </message>
    <message>
        <source>From the first payment that earns.</source>
        <translation>Desde o primeiro pagamento que gera.</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>For how many payments</source>
        <translation>Por quantos pagamentos</translation>
    </message>
    <message>
        <source>1 = the first payment only.</source>
        <translation>1 = apenas o primeiro pagamento.</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>behind a number</comment>
        <translation>pagamentos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Apenas estes produtos</translation>
    </message>
    <message>
        <source>Without any, the rule is for everything.</source>
        <translation>Sem nenhum, a regra vale para tudo.</translation>
    </message>
    <message>
        <source>Only these prices</source>
        <translation>Apenas estes preços</translation>
    </message>
    <message>
        <source>For a rate of its own for a yearly plan, say.</source>
        <translation>Para um percentual próprio em um plano anual, por exemplo.</translation>
    </message>
    <message>
        <source>Only for these groups of participants</source>
        <translation>Apenas para estes grupos de participantes</translation>
    </message>
    <message>
        <source>A rule for a group comes before a rule for a product or for everything.</source>
        <translation>Uma regra para um grupo vem antes de uma regra para um produto ou para tudo.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nome de um grupo</translation>
    </message>
    <message>
        <source>Only for these participants</source>
        <translation>Apenas para estes participantes</translation>
    </message>
    <message>
        <source>A rule for a participant comes before all others.</source>
        <translation>Uma regra para um participante vem antes de todas as outras.</translation>
    </message>
    <message>
        <source>Only these collections</source>
        <translation>Apenas estas coleções</translation>
    </message>
    <message>
        <source>Comes on top of the rule that applies</source>
        <translation>Soma-se à regra que se aplica</translation>
    </message>
    <message>
        <source>Otherwise the first rule that fits is the only one.</source>
        <translation>Caso contrário, a primeira regra que se encaixa é a única.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Remover esta regra</translation>
    </message>
    <message>
        <source>No rule: only fixed rewards are given, once for each referral.</source>
        <translation>Sem regras: só são dadas recompensas fixas, uma vez por indicação.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place and name of a rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Products of a shop, by the collections they were in when they were bought. Stripe has none: there the rule never applies.</source>
        <translation>Produtos de uma loja, pelas coleções em que estavam quando foram comprados. A Stripe não tem nenhuma: lá a regra nunca se aplica.</translation>
    </message>
</context>
<context>
    <name>rd::views::RulesSheet</name>
    <message>
        <source>Rules of payouts</source>
        <translation>Regras dos repasses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>As the campaign says</source>
        <translation>Conforme a campanha</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Uma segunda pessoa concorda</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>A changed payout method waits</source>
        <translation>Um método de repasse alterado espera</translation>
    </message>
    <message>
        <source>The rules of payouts are saved.</source>
        <translation>As regras dos repasses foram salvas.</translation>
    </message>
    <message>
        <source>Give paid payouts numbers of self-billing invoices</source>
        <translation>Dar números de autofatura aos repasses pagos</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>Recomeçar a cada ano</translation>
    </message>
    <message>
        <source>For everybody, from now on: nothing that was earned or paid before changes. Only an admin changes these rules, and each change is in the history.</source>
        <translation>Para todos, a partir de agora: nada do que foi ganho ou pago antes muda. Só um administrador muda estas regras, e cada mudança fica no histórico.</translation>
    </message>
    <message>
        <source>Least balance for payouts by</source>
        <translation>Saldo mínimo para repasses por</translation>
    </message>
    <message>
        <source>None, or for example 75.00 USD, 60.00 EUR</source>
        <translation>Nenhum, ou por exemplo 75.00 USD, 60.00 EUR</translation>
    </message>
    <message>
        <source>Where a campaign asks for more, the campaign counts.</source>
        <translation>Quando uma campanha pede mais, vale a campanha.</translation>
    </message>
    <message>
        <source>Amount in each currency</source>
        <translation>Valor em cada moeda</translation>
    </message>
    <message>
        <source>Earn, and are paid later</source>
        <translation>Geram e são pagas mais tarde</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>Não geram nada</translation>
    </message>
    <message>
        <source>Sales that are billed while their participant is suspended.</source>
        <translation>Vendas faturadas enquanto o participante está suspenso.</translation>
    </message>
    <message>
        <source>Sales of a suspended participant</source>
        <translation>Vendas de um participante suspenso</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Os números começam com</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Próximo número</translation>
    </message>
    <message>
        <source>Your name on invoices</source>
        <translation>Seu nome nas faturas</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>conforme o registro</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Seu endereço</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>em uma linha</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>Seu número fiscal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>A number is given when a payout of a batch is known as paid, and never again. It stands on the participant&apos;s statement.</source>
        <translation>Um número é dado quando se sabe que um repasse de um lote foi pago, e nunca mais. Ele aparece no extrato do participante.</translation>
    </message>
    <message>
        <source>I have looked it up: this is the next number</source>
        <translation>Verifiquei: este é o próximo número</translation>
    </message>
    <message>
        <source>These books came back from a backup on %1, and numbers given since it was made are not in them. No number is given before you have looked up the last one and said which is next.</source>
        <translation>Estes livros voltaram de um backup em %1, e os números dados depois que ele foi feito não estão neles. Nenhum número é dado antes que você verifique o último e diga qual é o próximo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid payouts wait for their numbers.</source>
        <translation>
            <numerusform>%Ln repasse pago aguarda seu número.</numerusform>
            <numerusform>%Ln repasses pagos aguardam seus números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rules of payouts</source>
        <translation>Gravação das regras dos repasses</translation>
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
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nome deste filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>Nenhum filtro salvo ainda</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Esquecer um filtro</translation>
    </message>
</context>
<context>
    <name>rd::views::SearchCompleter</name>
    <message>
        <source>Fields to search in</source>
        <translation>Campos em que buscar</translation>
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
        <translation>Confirmação dos livros</translation>
    </message>
    <message>
        <source>Checking unfinished rewards</source>
        <translation>Verificação de recompensas não concluídas</translation>
    </message>
    <message>
        <source>Preparing the sample merchant</source>
        <translation>Preparação do lojista de exemplo</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>This decision asks for your passphrase. Enter it, then decide again.</source>
        <translation>Esta decisão pede sua frase secreta. Digite-a e decida de novo.</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent until an admin lets rewards be issued again.</source>
        <translation>A emissão está parada: nada é enviado até que um administrador a retome.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Nothing was sent; everything here stays readable. Check the network and try again.</source>
        <translation>O provedor não pôde ser contatado. Nada foi enviado; tudo aqui continua legível. Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. What was already stored is safe; try again in a moment.</source>
        <translation>O provedor não respondeu a tempo. O que já foi guardado está seguro; tente novamente em um momento.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this key. Nothing is lost: reconnect with a new key and the sync goes on.</source>
        <translation>O provedor não aceita mais esta chave. Nada se perdeu: reconecte com uma chave nova e a sincronização continua.</translation>
    </message>
    <message>
        <source>The key lacks a permission: %1</source>
        <translation>Falta uma permissão à chave: %1</translation>
    </message>
    <message>
        <source>The provider asks for a pause because of too many requests. What was already stored is safe; try again in a few minutes.</source>
        <translation>O provedor pede uma pausa por excesso de solicitações. O que já foi guardado está seguro; tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The key of this connection is not in the keychain. Reconnect it to go on.</source>
        <translation>A chave desta conexão não está no chaveiro. Reconecte-a para continuar.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment, so no key can be read. Data already here stays readable.</source>
        <translation>Este computador não oferece um chaveiro no momento, portanto nenhuma chave pode ser lida. Os dados que já estão aqui continuam legíveis.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood. What was already stored is safe: %1</source>
        <translation>A resposta do provedor não pôde ser entendida. O que já foi guardado está seguro: %1</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>No setting of that name.</source>
        <translation>Nenhuma configuração com esse nome.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light or dark, also in the night.</source>
        <translation>Claro ou escuro, também à noite.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of texts, dates and figures. It changes when the program starts again.</source>
        <translation>Dos textos, datas e números. Muda quando o programa for iniciado novamente.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar automaticamente</translation>
    </message>
    <message>
        <source>Pulls what is new from all connections while this window is open. What campaigns may issue without a person goes out after it.</source>
        <translation>Busca o que há de novo em todas as conexões enquanto esta janela está aberta. Depois sai o que as campanhas podem emitir sem a intervenção de uma pessoa.</translation>
    </message>
    <message>
        <source>The page I left</source>
        <translation>A página que deixei</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar por</translation>
    </message>
    <message>
        <source>What is shown when the program starts.</source>
        <translation>O que é mostrado quando o programa inicia.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar-me</translation>
    </message>
    <message>
        <source>When something has ended</source>
        <translation>Quando algo terminar</translation>
    </message>
    <message>
        <source>Asks for attention when a sync or an issue ends while you are in another window.</source>
        <translation>Chama a sua atenção quando uma sincronização ou uma emissão termina enquanto você está em outra janela.</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Mostrar notificações</translation>
    </message>
    <message>
        <source>Shows a message of the desktop when a sync found rewards that are due, or when something failed, while you are in another window. It names nobody and no amount.</source>
        <translation>Mostra uma notificação da área de trabalho quando uma sincronização encontra recompensas devidas ou algo falha enquanto você está em outra janela. Não cita nomes nem valores.</translation>
    </message>
    <message>
        <source>When a sync found rewards that are due, or when something failed, while you are in another window. This desktop has no place for messages: they wait in the window.</source>
        <translation>Quando uma sincronização encontra recompensas devidas ou algo falha enquanto você está em outra janela. Esta área de trabalho não tem lugar para notificações: elas esperam na janela.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation>Restaurar a disposição</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Columns, widths, panels and the size of the window as at the beginning. Filters, saved filters and the books stay.</source>
        <translation>Colunas, larguras, painéis e tamanho da janela como no início. Filtros, filtros salvos e os livros permanecem.</translation>
    </message>
    <message>
        <source>The window is arranged as at the beginning.</source>
        <translation>A janela está disposta como no início.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Digitar a frase secreta</translation>
    </message>
    <message>
        <source>Another task is still running. Try again when it has ended.</source>
        <translation>Outra tarefa ainda está em andamento. Tente novamente quando ela terminar.</translation>
    </message>
    <message>
        <source>Stopped. What was stored by then stays; doing it again completes it.</source>
        <translation>Parado. O que já foi guardado permanece; fazer de novo completa o restante.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>“%1” is being finished and cannot be stopped halfway. What became of it will stand here.</source>
        <translation>“%1” está em conclusão e não pode parar no meio. O resultado aparecerá aqui.</translation>
    </message>
    <message>
        <source>“%1” stops at its next safe place. What became of it will stand here.</source>
        <translation>“%1” para no próximo ponto seguro. O resultado aparecerá aqui.</translation>
    </message>
    <message>
        <source>What you entered here was not saved.</source>
        <translation>O que você inseriu aqui não foi salvo.</translation>
    </message>
</context>
<context>
    <name>rd::views::SheetFile</name>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Arquivos CSV (*.csv);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>rd::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos e teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas as tabelas</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Abrir a linha atual</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Select all rows that match</source>
        <translation>Selecionar todas as linhas que correspondem</translation>
    </message>
    <message>
        <source>Copy the selected rows with their titles</source>
        <translation>Copiar as linhas selecionadas com os títulos</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Selecionar mais linhas</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>O que se pode fazer com a linha</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation>Ir de valor em valor</translation>
    </message>
    <message>
        <source>Open the rows behind a value</source>
        <translation>Abrir as linhas por trás de um valor</translation>
    </message>
</context>
<context>
    <name>rd::views::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation>Largura do painel</translation>
    </message>
    <message>
        <source>Left and Right change the width</source>
        <translation>Esquerda e Direita mudam a largura</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Fechar painel</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationSheet</name>
    <message>
        <source>What if …</source>
        <translation>E se …</translation>
    </message>
    <message>
        <source>Change the document</source>
        <translation>Mudar o documento</translation>
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
        <translation>Quanto uma campanha teria custado com os pagamentos já guardados, ao lado do que custa pelas regras em vigor. Nada é salvo.</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>Abrir um documento …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Begin with the terms of</source>
        <translation>Começar com as condições de</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Todos os pagamentos</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Últimos doze meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Período próprio</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Change something, for example a percentage, and compute.</source>
        <translation>Mude algo, por exemplo um percentual, e calcule.</translation>
    </message>
    <message>
        <source>Campaign document</source>
        <translation>Documento de campanha</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>Documentos de campanha (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>Calculando cada pagamento pelas duas regras …</translation>
    </message>
    <message>
        <source>“%1” would have cost:</source>
        <comment>before a list of amounts</comment>
        <translation>“%1” teria custado:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Recompensas sem valor, como cupons: %1 em vez de %2.</translation>
    </message>
    <message>
        <source>%1, the same as by today&apos;s rules.</source>
        <translation>%1, o mesmo que pelas regras de hoje.</translation>
    </message>
    <message>
        <source>%1 instead of %2 by today&apos;s rules (%3).</source>
        <translation>%1 em vez de %2 pelas regras de hoje (%3).</translation>
    </message>
    <message>
        <source>Nothing: no payment of this period earns anything, neither today nor by this document.</source>
        <translation>Nada: nenhum pagamento deste período gera algo, nem hoje nem por este documento.</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Custo por mês</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>Nenhuma recompensa</translation>
    </message>
    <message>
        <source>No payment of this period earns anything.</source>
        <translation>Nenhum pagamento deste período gera algo.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que é preciso saber</translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation>Quais participantes</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Todos os participantes</translation>
    </message>
    <message>
        <source>Those who gain</source>
        <translation>Os que ganham</translation>
    </message>
    <message>
        <source>Those who lose</source>
        <translation>Os que perdem</translation>
    </message>
    <message>
        <source>Participants, by what changes for them</source>
        <translation>Participantes, conforme o que muda para eles</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>By this document</source>
        <translation>Por este documento</translation>
    </message>
    <message>
        <source>By today&apos;s rules</source>
        <translation>Pelas regras de hoje</translation>
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
        <translation>%1 ganham, %2 perdem, %3 ficam como estão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were looked at.</source>
        <translation>
            <numerusform>%Ln pagamento foi examinado.</numerusform>
            <numerusform>%Ln pagamentos foram examinados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no campaign of this name yet. Every participant is taken to be in it.</source>
        <translation>Ainda não há campanha com este nome. Supõe-se que todos os participantes estejam nela.</translation>
    </message>
    <message>
        <source>When it would have to be given</source>
        <translation>Quando teria de ser dado</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De imediato</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>Retido para revisão</translation>
    </message>
    <message>
        <source>What limits save</source>
        <translation>O que os limites economizam</translation>
    </message>
    <message>
        <source>%1, for %2 payments</source>
        <comment>1: amount, 2: number</comment>
        <translation>%1, por %2 pagamentos</translation>
    </message>
    <message>
        <source>Other campaigns would change</source>
        <translation>Outras campanhas mudariam</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPaper</name>
    <message>
        <source>Earned</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigido</translation>
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
        <translation>%1 em modo de teste</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 a %2</translation>
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
        <translation>Modo de teste: nada aqui é dinheiro real</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Nothing was earned or issued up to now.</source>
        <translation>Nada foi ganho ou emitido até agora.</translation>
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
        <translation>pago em %1</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>adicionado depois</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Lançamentos</translation>
    </message>
    <message numerus="yes">
        <source>Entries of one day are added up: there are %Ln of them.</source>
        <translation>
            <numerusform>Os lançamentos de um mesmo dia são somados: há %Ln.</numerusform>
            <numerusform>Os lançamentos de um mesmo dia são somados: há %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rewards without an amount</source>
        <translation>Recompensas sem valor</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Each entry stands on the day on which it was booked, in the calendar of %1. What was added later belongs to a payment before this period. Made %2.</source>
        <translation>Cada lançamento está no dia em que foi feito, no calendário de %1. O que foi adicionado depois pertence a um pagamento anterior a este período. Criado em %2.</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>Número fiscal: %1</translation>
    </message>
    <message>
        <source>Self-billing invoices</source>
        <translation>Autofaturas</translation>
    </message>
    <message>
        <source>Issued by the customer</source>
        <translation>Emitidas pelo cliente</translation>
    </message>
    <message>
        <source>In the name of the supplier</source>
        <translation>Em nome do fornecedor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Data do pagamento</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Self-billing: for commissions on referred sales. The amounts are what was paid; no tax is shown separately. Whoever disagrees with an invoice says so to its issuer at once.</source>
        <translation>Autofaturamento: por comissões sobre vendas indicadas. Os valores são o que foi pago; nenhum imposto é indicado separadamente. Quem discordar de uma fatura deve informar imediatamente quem a emitiu.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(criptografado)</translation>
    </message>
    <message>
        <source>cancelled on %1, the payment came back</source>
        <comment>date</comment>
        <translation>cancelada em %1, o pagamento foi devolvido</translation>
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
        <translation>Extratos</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Extrato de %1</translation>
    </message>
    <message>
        <source>Sums of the period</source>
        <translation>Somas do período</translation>
    </message>
    <message>
        <source>Save statement …</source>
        <translation>Salvar extrato …</translation>
    </message>
    <message>
        <source>Save statements …</source>
        <translation>Salvar extratos …</translation>
    </message>
    <message>
        <source>One file for each participant, to be given to them: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>Um arquivo para cada participante, a ser entregue a ele: saldo inicial, o que foi ganho, retirado, corrigido e emitido, saldo final. Nenhum cliente é citado.</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it; the reasons of corrections are.</source>
        <translation>A ser entregue ao participante: saldo inicial, o que foi ganho, retirado, corrigido e emitido, saldo final. Nenhum cliente é citado; os motivos das correções, sim.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>What the statement holds</source>
        <translation>O que o extrato contém</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Everybody with an entry or a balance in this period gets a file.</source>
        <translation>Cada pessoa com um lançamento ou saldo neste período recebe um arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are selected.</source>
        <translation>
            <numerusform>%Ln participante está selecionado.</numerusform>
            <numerusform>%Ln participantes estão selecionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period could not be read.</source>
        <translation>Não foi possível ler o período.</translation>
    </message>
    <message>
        <source>Nothing was booked in this period.</source>
        <translation>Nada foi lançado neste período.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, by the day on which they were booked.</source>
        <translation>
            <numerusform>%Ln lançamento, pelo dia em que foi feito.</numerusform>
            <numerusform>%Ln lançamentos, pelo dia em que foram feitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Gravação de extratos</translation>
    </message>
    <message>
        <source>Nobody has an entry or a balance in this period: no file was written.</source>
        <translation>Ninguém tem lançamento ou saldo neste período: nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>O extrato foi salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were saved.</source>
        <translation>
            <numerusform>%Ln extrato foi salvo.</numerusform>
            <numerusform>%Ln extratos foram salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta de trabalho do Excel (XLSX)</translation>
    </message>
    <message>
        <source>Writing a statement</source>
        <translation>Gravação de um extrato</translation>
    </message>
</context>
<context>
    <name>rd::views::StepLine</name>
    <message>
        <source>All steps are done: %1</source>
        <translation>Todas as etapas estão concluídas: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>rd::views::TableExport</name>
    <message>
        <source>The table changed while it was written. No file was made; export it again.</source>
        <translation>A tabela mudou enquanto era gravada. Nenhum arquivo foi criado; exporte-a de novo.</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePage</name>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada corresponde ao filtro</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>Não é possível responder a esta busca</translation>
    </message>
    <message>
        <source>The rows have changed, and what was selected is scattered over too many places now.</source>
        <translation>As linhas mudaram, e o que estava selecionado agora está espalhado por lugares demais.</translation>
    </message>
    <message>
        <source>Nothing is selected any more. Select the rows again.</source>
        <translation>Nada mais está selecionado. Selecione as linhas de novo.</translation>
    </message>
    <message>
        <source>Back to the list before</source>
        <translation>Voltar à lista anterior</translation>
    </message>
    <message>
        <source>Leave this list</source>
        <translation>Sair desta lista</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePrint</name>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>A impressora não aceita as páginas.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>Verifique se ela está ligada e tem papel, ou salve um arquivo PDF.</translation>
    </message>
    <message>
        <source>The table changed while it was printed. Print it again.</source>
        <translation>A tabela mudou durante a impressão. Imprima de novo.</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>A impressora não aceitou todas as páginas.</translation>
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
        <translation>Tabela: exportação, colunas, filtros salvos</translation>
    </message>
    <message>
        <source>Totals of the rows shown</source>
        <translation>Totais das linhas mostradas</translation>
    </message>
    <message>
        <source>Export rows …</source>
        <translation>Exportar linhas …</translation>
    </message>
    <message>
        <source>Write all rows that match as CSV or Excel workbook</source>
        <translation>Gravar todas as linhas que correspondem como CSV ou pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copiar linhas com títulos</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar as linhas selecionadas para uma planilha (Ctrl+C)</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Colunas …</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Escolher quais colunas são mostradas</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Salvar este filtro …</translation>
    </message>
    <message>
        <source>Keep search and filters of this table under a name</source>
        <translation>Guardar a busca e os filtros desta tabela com um nome</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Selecionar tudo o que corresponde</translation>
    </message>
    <message>
        <source>Select every row that search and filters leave (Ctrl+A)</source>
        <translation>Selecionar todas as linhas que a busca e os filtros deixam (Ctrl+A)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>“%1” is no field of this table. Fields are: %2. To search for the text itself, put it in quotation marks.</source>
        <translation>“%1” não é um campo desta tabela. Os campos são: %2. Para buscar o próprio texto, coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it without separators of thousands: amount:&gt;1250.50 or amount:50..100.</source>
        <translation>“%1” não é um número. Escreva-o sem separadores de milhar: amount:&gt;1250.50 ou amount:50..100.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, month or day: 2026, 2026-11 or 2026-11-21.</source>
        <translation>“%1” não é uma data. Escreva um ano, mês ou dia: 2026, 2026-11 ou 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <comment>counts</comment>
        <translation>%1 de %2 linhas correspondem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
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
        <translation>%1 em modo de teste</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Print all rows that match, or save them as PDF</source>
        <translation>Imprimir todas as linhas que correspondem ou salvá-las como PDF</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>Counting the rows that match …</source>
        <translation>Contando as linhas que correspondem …</translation>
    </message>
    <message>
        <source>Only the first %1 of the selected rows were copied. “Export rows …” writes all of them into a file.</source>
        <translation>Só as primeiras %1 linhas selecionadas foram copiadas. “Exportar linhas …” grava todas em um arquivo.</translation>
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
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress of background tasks</source>
        <translation>Progresso das tarefas em segundo plano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln background task(s)</source>
        <translation>
            <numerusform>%Ln tarefa em segundo plano</numerusform>
            <numerusform>%Ln tarefas em segundo plano</numerusform>
        </translation>
    </message>
    <message>
        <source>Show background tasks</source>
        <translation>Mostrar tarefas em segundo plano</translation>
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
        <translation>Nº</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto do cabeçalho</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>Máx. de caracteres</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Adicionar uma coluna</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>A payout without it is left out</source>
        <translation>Um repasse sem isso é omitido</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>sem mínimo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Mover a coluna para cima</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Mover a coluna para baixo</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>Remover a coluna</translation>
    </message>
    <message>
        <source>Text or setting</source>
        <translation>Texto ou configuração</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>Mín. de caracteres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes in, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateFacts</name>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>A primeira linha nomeia as colunas</translation>
    </message>
    <message>
        <source>The file begins with one</source>
        <translation>O arquivo começa com uma</translation>
    </message>
    <message>
        <source>Checked with the provider: no warning any more</source>
        <translation>Verificado com o provedor: sem mais avisos</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Linha de cabeçalho</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de ordem de byte</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Separador de células</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de linha</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Aspas</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Most payouts in a file</source>
        <translation>Máx. de repasses por arquivo</translation>
    </message>
    <message>
        <source>Most bytes of a file</source>
        <translation>Máx. de bytes por arquivo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Moedas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Data da fonte</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not published by the provider</source>
        <translation>Não publicado pelo provedor</translation>
    </message>
    <message>
        <source>Columns, where the first line of a template is filled in</source>
        <translation>Colunas, se a primeira linha de um modelo for preenchida</translation>
    </message>
    <message>
        <source>Set where a batch is made: %1.</source>
        <comment>facts</comment>
        <translation>Definido ao criar um lote: %1.</translation>
    </message>
    <message>
        <source>Without decimals: %1.</source>
        <comment>currencies</comment>
        <translation>Sem decimais: %1.</translation>
    </message>
    <message>
        <source>This file is no table: its bytes are made by the program.</source>
        <translation>Este arquivo não é uma tabela: seus bytes são criados pelo programa.</translation>
    </message>
    <message>
        <source>A workbook: amounts are numbers, everything else is text.</source>
        <translation>Uma pasta de trabalho: valores são números, todo o resto é texto.</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateSheet</name>
    <message>
        <source>New campaign</source>
        <translation>Nova campanha</translation>
    </message>
    <message>
        <source>Choose what comes closest. Everything can be changed afterwards, and nothing is saved yet.</source>
        <translation>Escolha o que mais se aproxima. Tudo pode ser mudado depois, e nada é salvo ainda.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateWordings</name>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>A fixed text</source>
        <translation>Um texto fixo</translation>
    </message>
    <message>
        <source>A setting of the format</source>
        <translation>Uma configuração do formato</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nome do favorecido</translation>
    </message>
    <message>
        <source>E-mail address of the participant</source>
        <translation>E-mail do participante</translation>
    </message>
    <message>
        <source>Where the money goes (address, account)</source>
        <translation>Para onde vai o dinheiro (endereço, conta)</translation>
    </message>
    <message>
        <source>Number of the bank</source>
        <translation>Número do banco</translation>
    </message>
    <message>
        <source>Institution number (Canada)</source>
        <translation>Número da instituição (Canadá)</translation>
    </message>
    <message>
        <source>Transit number (Canada)</source>
        <translation>Número de trânsito (Canadá)</translation>
    </message>
    <message>
        <source>Checking or savings</source>
        <translation>Corrente ou poupança</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Nossa referência</translation>
    </message>
    <message>
        <source>Our reference where it fits, else the note</source>
        <translation>Nossa referência, se couber; senão, a nota</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>Número do lote</translation>
    </message>
    <message>
        <source>Note for the receiver</source>
        <translation>Nota para o favorecido</translation>
    </message>
    <message>
        <source>Country of the participant</source>
        <translation>País do participante</translation>
    </message>
    <message>
        <source>Our number of the participant</source>
        <translation>Nosso número do participante</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>How the bank moves the money</source>
        <translation>Como o banco transfere o dinheiro</translation>
    </message>
    <message>
        <source>Nothing: it stays empty</source>
        <translation>Nada: fica vazio</translation>
    </message>
    <message>
        <source>Any letters</source>
        <translation>Quaisquer letras</translation>
    </message>
    <message>
        <source>A to Z, digits, spaces</source>
        <translation>A a Z, números, espaços</translation>
    </message>
    <message>
        <source>A to Z, spaces</source>
        <translation>A a Z, espaços</translation>
    </message>
    <message>
        <source>Letters that Wise takes in names</source>
        <translation>Letras que a Wise aceita em nomes</translation>
    </message>
    <message>
        <source>Letters of SEPA</source>
        <translation>Letras da SEPA</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Letters of Western Europe</source>
        <translation>Letras da Europa Ocidental</translation>
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
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
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
        <translation>Onde necessário</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>Em todas as células</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Which columns there are</source>
        <translation>Quais colunas existem</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Ordem das colunas</translation>
    </message>
    <message>
        <source>Texts of the header</source>
        <translation>Textos do cabeçalho</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de ordem de byte</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>Separador de células</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de linha</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Aspas</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Moedas</translation>
    </message>
    <message>
        <source>Columns of result files</source>
        <translation>Colunas dos arquivos de resultados</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto do cabeçalho</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Texto fixo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
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
        <translation>Letras</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Outros títulos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Linha de cabeçalho</translation>
    </message>
    <message>
        <source>Most payouts</source>
        <translation>Máx. de repasses</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>Máx. de bytes</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Most amount</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Kinds of destinations</source>
        <translation>Tipos de destino</translation>
    </message>
    <message>
        <source>Currencies without decimals</source>
        <translation>Moedas sem decimais</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Data da fonte</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>Verificado com o provedor</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Não publicado</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>O arquivo inteiro</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Layout %1</translation>
    </message>
    <message>
        <source>Layout %1, column %2</source>
        <translation>Layout %1, coluna %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: say what goes in.</source>
        <comment>place</comment>
        <translation>%1: indique o conteúdo.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, field, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Fewest words in a name</source>
        <translation>Mínimo de palavras em um nome</translation>
    </message>
</context>
<context>
    <name>rd::views::TermsPreview</name>
    <message>
        <source>An example</source>
        <translation>Um exemplo</translation>
    </message>
    <message>
        <source>A customer pays %1 without tax: %2 are earned by “%3”.</source>
        <comment>amount, amount, name of a rule</comment>
        <translation>Um cliente paga %1 sem impostos: são ganhos %2 por “%3”.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>What this campaign says in words</source>
        <translation>O que esta campanha diz em palavras</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>Como estava antes; há campos a corrigir.</translation>
    </message>
    <message>
        <source>It can be read here once the fields marked are filled in.</source>
        <translation>Pode ser lido aqui quando os campos marcados forem preenchidos.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quem recebe o quê</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>Como uma indicação é reconhecida</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>Quando uma recompensa é devida</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>O que é revisado antes</translation>
    </message>
    <message>
        <source>Where it takes payments from</source>
        <translation>De onde recebe pagamentos</translation>
    </message>
</context>
<context>
    <name>rd::views::TestModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Modo de teste: nada aqui é dinheiro real</translation>
    </message>
</context>
<context>
    <name>rd::views::TestPrintSheet</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que revisar</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>A file with invented receivers, to be looked at or tried at the provider. It is no batch, pays nobody and is not kept.</source>
        <translation>Um arquivo com favorecidos inventados, para examinar ou experimentar no provedor. Não é um lote, não paga ninguém e não é guardado.</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was looked at is as it should be: %1, %Ln bytes.</source>
        <translation>
            <numerusform>Tudo o que foi verificado está certo: %1, %Ln byte.</numerusform>
            <numerusform>Tudo o que foi verificado está certo: %1, %Ln bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not as it should be: look at the checks.</source>
        <translation>Algo não está certo: veja as verificações.</translation>
    </message>
    <message>
        <source>Not filled in yet, with a test value in the file: %1.</source>
        <comment>settings</comment>
        <translation>Ainda não preenchido, com um valor de teste no arquivo: %1.</translation>
    </message>
    <message>
        <source>What the test came to</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>O arquivo inteiro</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes do arquivo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Save the test file</source>
        <translation>Salvar o arquivo de teste</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The test file was written to %1. It pays nobody.</source>
        <translation>O arquivo de teste foi gravado em %1. Ele não paga ninguém.</translation>
    </message>
    <message>
        <source>Tried on sample rows</source>
        <translation>Testado com linhas de exemplo</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Adicionar a “%1”</translation>
    </message>
</context>
<context>
    <name>rd::views::TierStartField</name>
    <message>
        <source>payments before</source>
        <comment>behind a number</comment>
        <translation>pagamentos antes</translation>
    </message>
</context>
<context>
    <name>rd::views::TimeChart</name>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, gráfico: as setas informam os valores</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Moeda do gráfico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Brought the first customer</source>
        <translation>Trouxe o primeiro cliente</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>Recompensa emitida</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>Marcada como emitida à mão</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>Recompensa retirada antes de ser emitida</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>Recompensa retirada depois de emitida</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>Recompensa restituída</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>Falha na emissão</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>Devolvida pelo provedor</translation>
    </message>
    <message>
        <source>Balance corrected</source>
        <translation>Saldo corrigido</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>Baixa proposta</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>Baixa recusada</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>Recompensa rejeitada</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>Recompensa reaberta</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>Recompensa retida</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>Suspeita confirmada</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>Solicitação incerta terminada</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Solicitação enviada de novo</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>Códigos ou clientes atribuídos</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>Verificado após uma restauração</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>para o cliente</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Status alterado</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-mail alterado</translation>
    </message>
</context>
<context>
    <name>rd::views::TourStrip</name>
    <message>
        <source>Leave the tour</source>
        <translation>Sair do tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>What referrals bring in, and what waits for you. A click on a figure or a bar shows the rows behind it.</source>
        <translation>O que as indicações trazem e o que espera por você. Um clique em um número ou em uma barra mostra as linhas por trás dele.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>The accounts at Stripe, Shopify and others that payments come from. Nothing is ever written there without you.</source>
        <translation>As contas na Stripe, na Shopify e em outros de onde vêm os pagamentos. Nada é gravado lá sem você.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>What somebody earns for bringing a customer, in plain sentences. “What if” tells the cost before you save.</source>
        <translation>O que alguém ganha por trazer um cliente, em frases simples. “E se” mostra o custo antes de salvar.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>The people who recommend you, with codes, links and what they have earned. Enter opens the page of one.</source>
        <translation>As pessoas que recomendam você, com códigos, links e o que já ganharam. Enter abre a página de uma delas.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>The daily desk: what is due and why. A approves, R rejects, Enter explains; issuing always asks first.</source>
        <translation>A mesa do dia a dia: o que é devido e por quê. A aprova, R rejeita, Enter explica; antes de emitir, sempre se pergunta.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Repasses</translation>
    </message>
    <message>
        <source>Cash rewards are paid in batches that a second person agrees to, as a file for your payout provider.</source>
        <translation>As recompensas em dinheiro são pagas em lotes com que uma segunda pessoa concorda, como um arquivo para o seu provedor de repasses.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Everything the program did. That is all: Ctrl+K finds whatever you look for, and F1 explains the place you are at.</source>
        <translation>Tudo o que o programa fez. É só isso: Ctrl+K encontra o que você procurar, e F1 explica o lugar em que você está.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
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
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase secreta de %1</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of yours.</source>
        <translation>É pedida uma vez, antes de algo contar como decisão sua.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta não é a frase secreta.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little before the next one.</source>
        <translation>Muitas tentativas erradas. Espere um pouco antes da próxima.</translation>
    </message>
</context>
<context>
    <name>rd::views::VerifySheet</name>
    <message>
        <source>%1 (table %2)</source>
        <comment>1: the row, 2: its table</comment>
        <translation>%1 (tabela %2)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada a verificar</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Como deve ser</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>Verificar os livros</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
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
        <translation>Copiar o que foi encontrado</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Every reward is computed again from payments and terms, the records are walked from the first to the last, and sums are compared. Nothing in the books is changed. After a difference nothing is issued until a later run finds none.</source>
        <translation>Cada recompensa é recalculada a partir de pagamentos e condições, os registros são percorridos do primeiro ao último e as somas são comparadas. Nada nos livros é alterado. Após uma diferença, nada é emitido até que uma verificação posterior não encontre nenhuma.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>Verificação dos livros</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Computing everything again …</source>
        <translation>Recalculando tudo …</translation>
    </message>
    <message>
        <source>%1 rewards, %2 records and %3 requests were looked at.</source>
        <translation>Foram examinadas %1 recompensas, %2 registros e %3 solicitações.</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Tudo está como deve ser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks found a difference. Nothing is issued until a later run finds none.</source>
        <translation>
            <numerusform>%Ln verificação encontrou uma diferença. Nada é emitido até que uma posterior não encontre nenhuma.</numerusform>
            <numerusform>%Ln verificações encontraram uma diferença. Nada é emitido até que uma posterior não encontre nenhuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Nota: %1.</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primeiro ponto</translation>
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
        <translation>Diferenças</translation>
    </message>
</context>
<context>
    <name>rd::views::WindowPage</name>
    <message>
        <source>This list is too long to be put in the order of that column.</source>
        <translation>Esta lista é longa demais para ser ordenada por essa coluna.</translation>
    </message>
    <message>
        <source>Narrow it by a search, or choose another column.</source>
        <translation>Restrinja-a com uma busca ou escolha outra coluna.</translation>
    </message>
</context>
<context>
    <name>rd::views::WorkspaceMenu</name>
    <message>
        <source>Open another &amp;workspace …</source>
        <translation>Abrir &amp;outro espaço de trabalho …</translation>
    </message>
    <message>
        <source>A second window on other books, or on new ones</source>
        <translation>Uma segunda janela com outros livros, ou com novos</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Espaços de trabalho recentes</translation>
    </message>
    <message>
        <source>Open these books in a window of their own</source>
        <translation>Abrir estes livros em uma janela própria</translation>
    </message>
    <message>
        <source>No other workspace yet</source>
        <translation>Nenhum outro espaço de trabalho ainda</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Abrir outro espaço de trabalho</translation>
    </message>
    <message>
        <source>No workspace there</source>
        <translation>Nenhum espaço de trabalho ali</translation>
    </message>
    <message>
        <source>There are no books in this folder. Begin new ones there?</source>
        <translation>Não há livros nesta pasta. Começar novos ali?</translation>
    </message>
    <message>
        <source>Begin new books</source>
        <translation>Começar livros novos</translation>
    </message>
</context>
</TS>

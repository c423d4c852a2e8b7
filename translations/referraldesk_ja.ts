<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>rd::Explanation</name>
    <message>
        <source>half to even</source>
        <translation>最近接偶数への丸め</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>down</source>
        <translation>切り捨て</translation>
    </message>
    <message>
        <source>promotion code used on this purchase</source>
        <translation>この購入で使われたプロモーションコード</translation>
    </message>
    <message>
        <source>client reference of the checkout</source>
        <translation>決済画面のクライアント参照</translation>
    </message>
    <message>
        <source>metadata of the checkout session</source>
        <translation>決済セッションのメタデータ</translation>
    </message>
    <message>
        <source>metadata of the payment link</source>
        <translation>支払いリンクのメタデータ</translation>
    </message>
    <message>
        <source>metadata of the customer</source>
        <translation>顧客のメタデータ</translation>
    </message>
    <message>
        <source>metadata of the subscription</source>
        <translation>サブスクリプションのメタデータ</translation>
    </message>
    <message>
        <source>metadata of the payment</source>
        <translation>決済のメタデータ</translation>
    </message>
    <message>
        <source>imported referral</source>
        <translation>取り込んだ紹介</translation>
    </message>
    <message>
        <source>decision by a person</source>
        <translation>担当者の判断</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>参加者 %1</translation>
    </message>
    <message>
        <source>participant %1 (%2)</source>
        <translation>参加者 %1（%2）</translation>
    </message>
    <message>
        <source>without product</source>
        <translation>商品なし</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>販売</translation>
    </message>
    <message>
        <source>Evidence: %1, %2.</source>
        <translation>根拠：%1、%2。</translation>
    </message>
    <message>
        <source>This conversion is the one that fixed it.</source>
        <translation>このコンバージョンで確定しました。</translation>
    </message>
    <message>
        <source>An earlier conversion fixed it.</source>
        <translation>以前のコンバージョンで確定しました。</translation>
    </message>
    <message>
        <source>The customer belongs to %1 since %2. %3</source>
        <translation>顧客は %2 から%1に帰属しています。%3</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>when the referral began</source>
        <translation>紹介の開始時</translation>
    </message>
    <message>
        <source>when it was billed</source>
        <translation>請求時</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; by its terms in force %2 (version %3, %4).</source>
        <translation>キャンペーン「%1」：%2に有効だった条件を適用（バージョン %3、%4）。</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>純額 %1</translation>
    </message>
    <message>
        <source>%1 − discount %2 − tax in it %3 = net %4</source>
        <translation>%1 − 割引 %2 − 内税 %3 = 純額 %4</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3; its part of the base is %4.</source>
        <translation>行 %1（%2）：%3。基準額に占める額は %4。</translation>
    </message>
    <message>
        <source>%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in money counts.</source>
        <translation>請求額 %2 のうち %1 は、顧客のクレジットで充当されたか未払いです。実際に支払われた金額だけを対象とします。</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%2 の %1% = %3</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>売上 %1</translation>
    </message>
    <message>
        <source>%1 qualifying conversions</source>
        <translation>対象コンバージョン数 %1</translation>
    </message>
    <message>
        <source>after earlier %1 the tier is %2 %; %2 % of %3 = %4</source>
        <translation>これまでの%1 により段階は %2%、%3 の %2% = %4</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>× 注文 1 件</translation>
    </message>
    <message>
        <source>× %1 lines</source>
        <translation>× %1 行</translation>
    </message>
    <message>
        <source>× %1 units</source>
        <translation>× %1 個</translation>
    </message>
    <message>
        <source>Line %1: %2 × %3 % = %4 before rounding, %5 after.</source>
        <translation>行 %1：%2 × %3% = %4（丸め前）、%5（丸め後）。</translation>
    </message>
    <message>
        <source>, added to other rules</source>
        <translation>（ほかのルールに上乗せ）</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; applies to %2 of %3 lines%4.</source>
        <translation>ルール「%1」を %3 行中 %2 行に適用%4。</translation>
    </message>
    <message>
        <source>The duration of rule &quot;%1&quot; is over for this customer; it gives nothing.</source>
        <translation>ルール「%1」の適用期間は、この顧客では終了しています。報酬は発生しません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Each line is rounded once, %1: together %2.</source>
        <translation>各行を 1 回だけ端数処理（%1）：合計 %2。</translation>
    </message>
    <message>
        <source>All rules together: %1.</source>
        <translation>全ルールの合計：%1。</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>running</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>over</source>
        <translation>期間終了</translation>
    </message>
    <message>
        <source>it begins on %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>The conversion earned, but not this reward.</source>
        <translation>このコンバージョンで報酬は発生しましたが、この報酬ではありません。</translation>
    </message>
    <message>
        <source>A cap was used up before this conversion: nothing of it was left.</source>
        <translation>このコンバージョンより前に上限に達しており、残りがありませんでした。</translation>
    </message>
    <message>
        <source>The campaign lists no amount in %1, the currency of this payment.</source>
        <translation>キャンペーンに、この決済の通貨 %1 の金額が設定されていません。</translation>
    </message>
    <message>
        <source>It was paid in %1 mode, the campaign is %2: test payments never earn in a live campaign, nor the other way round.</source>
        <translation>%1モードで決済されましたが、キャンペーンは%2モードです。テスト決済の報酬が本番のキャンペーンで発生することはなく、その逆もありません。</translation>
    </message>
    <message>
        <source>The campaign does not take payments of this connection.</source>
        <translation>キャンペーンは、この接続の決済を対象としていません。</translation>
    </message>
    <message>
        <source>Nothing says that a participant brought this customer: no code, no reference, no imported referral.</source>
        <translation>参加者がこの顧客を紹介したことを示すものがありません。コード、参照、取り込んだ紹介のいずれもありません。</translation>
    </message>
    <message>
        <source>What the sale carries names no participant of the campaign, or is evidence that it does not accept: %1.</source>
        <translation>販売に付いている情報は、キャンペーンの参加者を示していないか、キャンペーンで採用しない根拠です：%1。</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>別の決済</translation>
    </message>
    <message>
        <source>The customer had paid before the participant&apos;s touch.</source>
        <translation>顧客は、参加者の接触より前に支払っていました。</translation>
    </message>
    <message>
        <source>The customer was not new: %1 was paid on %2, before the touch on %3 (%4).</source>
        <translation>新規顧客ではありませんでした：%1 は %2 に支払済みで、%3 の接触より前です。接触：%4。</translation>
    </message>
    <message>
        <source>The touch lies further back than the campaign&apos;s window of %1 days.</source>
        <translation>接触が、キャンペーンの有効期間 %1 日より前のものです。</translation>
    </message>
    <message>
        <source>The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6).</source>
        <translation>接触 %2：%1。有効期間 %3 日は %4 に終了し、請求は %5（%6）でした。</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign.</source>
        <translation>示された参加者は、このキャンペーンに参加していません。</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign: %1.</source>
        <translation>示された参加者は、このキャンペーンに参加していません：%1。</translation>
    </message>
    <message>
        <source>Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it.</source>
        <translation>明細行の純額は %1 です。報酬の対象がなく、取り消す分もありません。</translation>
    </message>
    <message>
        <source>No money came in for goods and services: %1 of %2 was paid, for %3 net.</source>
        <translation>商品・サービスに対する入金がありません：%2 のうち支払済み %1、純額 %3。</translation>
    </message>
    <message>
        <source>The rules come to %1 for this conversion: nothing is left to reward.</source>
        <translation>このコンバージョンに対するルールの結果は %1 で、報酬の対象が残りません。</translation>
    </message>
    <message>
        <source>The participant was suspended when it was billed, and earns nothing then.</source>
        <translation>請求時に参加者が停止中だったため、報酬は発生しません。</translation>
    </message>
    <message>
        <source>already</source>
        <translation>以前から</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>The participant was suspended %1, and it was billed on %2 (%3): by the merchant&apos;s rule of that day, what is billed during a suspension earns nothing and counts for nothing.</source>
        <translation>参加者は%1停止中で、請求は %2（%3）でした。当日のマーチャントのルールにより、停止中に請求されたものは報酬が発生せず、集計の対象にもなりません。</translation>
    </message>
    <message>
        <source>The base of %1 is below the campaign&apos;s minimum of %2; the payment does not count.</source>
        <translation>基準額 %1 がキャンペーンの最低額 %2 に満たないため、この決済は対象外です。</translation>
    </message>
    <message>
        <source>It is qualifying payment number %1 of this customer; the reward arises from number %2 on.</source>
        <translation>この顧客の %1 回目の対象決済です。報酬は %2 回目から発生します。</translation>
    </message>
    <message>
        <source>The campaign gives nothing for a single payment: it counts them for its milestones or its ranking.</source>
        <translation>このキャンペーンは個々の決済には報酬を支給せず、マイルストーンまたはランキングのために集計します。</translation>
    </message>
    <message>
        <source>No rule of the campaign gives anything for this payment.</source>
        <translation>この決済に報酬を支給するルールが、キャンペーンにありません。</translation>
    </message>
    <message>
        <source>No rule of the campaign applies to what was bought: %1.</source>
        <translation>購入されたものに適用されるルールが、キャンペーンにありません：%1。</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 payments of a customer, and has done so.</source>
        <translation>ルール「%1」の対象は顧客 1 人につき決済 %2 回までで、既に達しています。</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 months from the first payment it earned for, of %3: what is billed before %4. This one was billed on %5 (%6).</source>
        <translation>ルール「%1」の対象は、報酬が発生した最初の決済（%3）から %2 か月間、つまり %4 より前に請求されたものです。この決済の請求は %5（%6）です。</translation>
    </message>
    <message>
        <source>Its reward arises only once per referral, and an earlier payment brought it.</source>
        <translation>この報酬は紹介 1 件につき 1 回だけ発生し、以前の決済で既に発生しています。</translation>
    </message>
    <message>
        <source>Another campaign, earlier in the order, already took this conversion.</source>
        <translation>優先順位が上の別のキャンペーンが、このコンバージョンを既に取得しています。</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; has sent out its reward for this conversion, and what is out stays: a payment earns in one campaign only.</source>
        <translation>キャンペーン「%1」がこのコンバージョンの報酬を既に支給しており、支給済みのものは変わりません。決済の報酬は 1 つのキャンペーンでのみ発生します。</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; (priority %2) comes earlier in the order and took this conversion: a payment earns in one campaign only.</source>
        <translation>キャンペーン「%1」（優先度 %2）が優先され、このコンバージョンを取得しました。決済の報酬は 1 つのキャンペーンでのみ発生します。</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>week</source>
        <translation>1 週あたり</translation>
    </message>
    <message>
        <source>month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>全期間で通算</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>不審請求</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>クレジットノート</translation>
    </message>
    <message>
        <source>Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted.</source>
        <translation>%2ごとの上限 %1（%3）：使用済み %4、残り %5、付与 %6。</translation>
    </message>
    <message>
        <source>The %1&apos;s reward arises once per referral, at its first conversion that earns, which is this one: %2.</source>
        <translation>%1の報酬は、紹介 1 件につき 1 回、報酬の対象となる最初のコンバージョンで発生します。今回がこれに当たります：%2。</translation>
    </message>
    <message>
        <source>With this the participant has %1 referrals in the campaign, which is a milestone: %2, once.</source>
        <translation>これで参加者の紹介はキャンペーン内で %1 件となり、マイルストーンに達しました：%2（1 回限り）。</translation>
    </message>
    <message>
        <source>The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again.</source>
        <translation>紹介 %1 件のマイルストーン（%2）に達しましたが、返金により件数が再び下回りました。</translation>
    </message>
    <message>
        <source>Rank %1 of the participants of &quot;%2&quot; when the period was closed: %3, due on %4.</source>
        <translation>「%2」の期間の締め時点で参加者中 %1 位：%3、支給対象日時 %4。</translation>
    </message>
    <message>
        <source>No hold: paid on %1 (%2), due at once, on %3.</source>
        <translation>保留期間なし：決済日 %1（%2）、直ちに支給対象（%3）。</translation>
    </message>
    <message>
        <source>In review: %1.</source>
        <translation>審査中：%1。</translation>
    </message>
    <message>
        <source>The first synchronisation of the connection is not complete; nothing is due yet.</source>
        <translation>接続の初回同期が完了していないため、まだ支給対象はありません。</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (%4, %5)</source>
        <translation>%3 の%1 %2（%4、%5）</translation>
    </message>
    <message>
        <source>%1 of %2 went back</source>
        <translation>%2 のうち %1 が返金</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Owed to the %1: %2.</source>
        <translation>%1に支給すべきもの：%2。</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>記録 %1：%2</translation>
    </message>
    <message>
        <source>The participant has %1 referrals in the campaign, paying or not, which is a milestone. Reached on %2, due on %3.</source>
        <translation>参加者の紹介は、支払いの有無を問わずキャンペーン内で %1 件となり、マイルストーンに達しました。達成日時 %2、支給対象日時 %3。</translation>
    </message>
    <message>
        <source>Something that came later would make it %1. It has been given out, so that nothing changes unless a person accepts.</source>
        <translation>その後の出来事によれば %1 になりますが、支給済みのため、担当者が受け入れない限り何も変わりません。</translation>
    </message>
    <message>
        <source>By now its sale counts for another participant. It had gone out before, and stays with who was given it.</source>
        <translation>この販売は現在、別の参加者の分として集計されています。それより前に支給済みのため、報酬は受け取った人のものです。</translation>
    </message>
    <message>
        <source>%1 are owed and %2 were given out: what was refunded when it was given is owed again. One reward is sent once; give the difference in money with &quot;adjust&quot;.</source>
        <translation>支給すべき額は %1、支給済みは %2 です。支給時に返金されていた分が、再び支給対象になりました。報酬は 1 回しか送れないため、差額は「adjust」により現金で支給してください。</translation>
    </message>
    <message>
        <source>It was given, and its payment went back afterwards: withdraw it at the provider if it was not used; else it is only recorded.</source>
        <translation>支給後に決済が返金されました。未使用の場合はプロバイダーで取り消してください。使用済みの場合は記録のみです。</translation>
    </message>
    <message>
        <source>%1 were given out, %2 are owed by now: %3 went out too much.</source>
        <translation>支給済み %1、現在の支給すべき額 %2：%3 の過払いです。</translation>
    </message>
    <message>
        <source>until a person clears or confirms it</source>
        <translation>担当者が解除または確定するまで</translation>
    </message>
    <message>
        <source>until the provider says how it ends, or what is missing is known</source>
        <translation>プロバイダーが結果を示すか、不足している情報が判明するまで</translation>
    </message>
    <message>
        <source>It waits in review for %1, %2.</source>
        <translation>審査のため待機中：%1（%2）。</translation>
    </message>
    <message>
        <source>It waits for the end of its hold: paid on %1, plus %2 days, is %3 (%4).</source>
        <translation>保留期間の終了待ち：決済日 %1 + %2 日 = %3（%4）。</translation>
    </message>
    <message>
        <source>It waits for the threshold of payouts through %1, %2: the balance is %3, %4 is missing.</source>
        <translation>%1 による支払の最低支払額 %2 に未到達：残高 %3、不足 %4。</translation>
    </message>
    <message>
        <source>It waits for the threshold of %1: the balance is %2, %3 is missing.</source>
        <translation>最低支払額 %1 に未到達：残高 %2、不足 %3。</translation>
    </message>
    <message>
        <source>the participant&apos;s balance is not above zero; later rewards make it up first</source>
        <translation>参加者の残高がプラスではありません（先に今後の報酬で補填）</translation>
    </message>
    <message>
        <source>the participant is suspended, until a person lets them back</source>
        <translation>参加者が停止中です（担当者が再開させるまで）</translation>
    </message>
    <message>
        <source>no exchange rate of its day is stored, until one is added</source>
        <translation>該当日の為替レートがありません（追加されるまで）</translation>
    </message>
    <message>
        <source>the customer already has a discount, until that ends</source>
        <translation>顧客に既に割引があります（終了するまで）</translation>
    </message>
    <message>
        <source>the provider knows no customer to give it to</source>
        <translation>支給先の顧客がプロバイダーにいません</translation>
    </message>
    <message>
        <source>the first synchronisation of the connection is not complete</source>
        <translation>接続の初回同期が完了していません</translation>
    </message>
    <message>
        <source>the last attempt was stopped by %1</source>
        <translation>前回の試行が中断されました（%1）</translation>
    </message>
    <message>
        <source>It waits for the first synchronisation of its connection to be complete; until then it may still change.</source>
        <translation>接続の初回同期の完了を待っています。それまでは変わることがあります。</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>待機中：%1。</translation>
    </message>
    <message>
        <source>It waits for a person to approve it.</source>
        <translation>担当者の承認を待っています。</translation>
    </message>
    <message>
        <source>The participant was erased (%1). How the amount came about is not kept; what is booked stays.</source>
        <translation>参加者は消去されました（%1）。金額の算出の経緯は残りませんが、記帳済みのものは残ります。</translation>
    </message>
    <message>
        <source>%1 entered %2 %3 by hand: %4.</source>
        <translation>%1 が %2 %3 を手動で入力しました：%4。</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (paid by %2)</source>
        <translation>%1（決済 %2）</translation>
    </message>
    <message>
        <source>%1 %2 was billed on %3 and paid on %4: %5 of %6.</source>
        <translation>%1 %2：請求日時 %3、決済日時 %4、%6 のうち %5 が支払済み。</translation>
    </message>
    <message>
        <source>Its tax is not known, so that the whole amount counts.</source>
        <translation>税額が不明なため、全額を対象とします。</translation>
    </message>
    <message>
        <source>%1 (tax %2 on top)</source>
        <translation>%1（外税 %2）</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5, split over the lines by largest remainder.</source>
        <translation>基準額：純額 %1（割引後・税抜）× 支払額 %2 / 請求額 %3 = %4、最近接偶数に丸めて %5、最大剰余法で各行に配分。</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5.</source>
        <translation>基準額：純額 %1（割引後・税抜）× 支払額 %2 / 請求額 %3 = %4、最近接偶数に丸めて %5。</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2, at most the base of %3 = %4</source>
        <translation>%1 %2（上限：基準額 %3）= %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The campaign was %1 when it was billed, on %2.</source>
        <translation>請求時 %2、キャンペーンの状態は「%1」でした。</translation>
    </message>
    <message>
        <source>The campaign was %1 at the time of the touch, %2, so that no new referral could start.</source>
        <translation>接触時 %2、キャンペーンの状態は「%1」で、新しい紹介を開始できませんでした。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Paid out in %1: %2 at the rate %3 of %4 (%5).</source>
        <translation>%1 で支払：%2、レート %3（%4、%5）。</translation>
    </message>
    <message>
        <source>Held for %1 days after payment because a line covers six months or more: paid on %2 (%3) + %1 days = %4, from its first instant on: due on %5.</source>
        <translation>決済後 %1 日間の保留（6 か月以上の行を含むため）：決済日 %2（%3）+ %1 日 = %4、その日の始まりから支給対象（%5）。</translation>
    </message>
    <message>
        <source>Held for %1 days after payment: paid on %2 (%3) + %1 days = %4, from its first instant on: due on %5.</source>
        <translation>決済後 %1 日間の保留：決済日 %2（%3）+ %1 日 = %4、その日の始まりから支給対象（%5）。</translation>
    </message>
    <message>
        <source>%1: takes nothing while it is so.</source>
        <translation>%1：この状態の間は何も差し引きません。</translation>
    </message>
    <message>
        <source>%1, of which %2 without tax was not refunded</source>
        <translation>%1、うち税抜 %2 は未返金</translation>
    </message>
    <message>
        <source>%1, of which %2 counts: no more can go back than was paid</source>
        <translation>%1、うち %2 を算入（戻る額は支払額を超えないため）</translation>
    </message>
    <message>
        <source>%1: base %2 → %3</source>
        <translation>%1：基準額 %2 → %3</translation>
    </message>
    <message>
        <source>%1, reward %2 → %3: takes %4.</source>
        <translation>%1、報酬 %2 → %3（取消 %4）。</translation>
    </message>
    <message>
        <source>%1, the reward stays.</source>
        <translation>%1、報酬は変更なし。</translation>
    </message>
    <message>
        <source>%1, the reward is void.</source>
        <translation>%1、報酬は無効。</translation>
    </message>
    <message>
        <source>%1 and %2 net was credited</source>
        <translation>%1、純額 %2 はクレジットノートで減額</translation>
    </message>
    <message>
        <source>%1: base %2</source>
        <translation>%1：基準額 %2</translation>
    </message>
    <message>
        <source>%1, reward %2 instead of %3.</source>
        <translation>%1、報酬は %3 ではなく %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2 による）</translation>
    </message>
    <message>
        <source>It is not netted against money: taking a credit back is for a person to approve, never automatic.</source>
        <translation>現金とは相殺しません。クレジットの取消には担当者の承認が必要で、自動では行いません。</translation>
    </message>
    <message>
        <source>Of everything that went out too much, the participant still owes back %1: it is taken off what they are paid next in %2, or written off.</source>
        <translation>過払いの全体のうち、参加者の返還待ちは %1 です。次回以降の %2 の支払から差し引くか、債権放棄します。</translation>
    </message>
    <message>
        <source>All of it has been taken off later payments in %1, or was written off.</source>
        <translation>全額を、その後の %1 の支払から差し引いたか、債権放棄しました。</translation>
    </message>
    <message>
        <source>The payment belongs to an invoice or order that was seen later; that sale counts in its place.</source>
        <translation>この支払いは、後から見つかった請求書または注文のものです。代わりにその売上が数えられます。</translation>
    </message>
    <message>
        <source>A reward for it had gone out before. It stays with who was given it; nothing is owed a second time.</source>
        <translation>この報酬は以前に送信済みです。受け取った人のもののままで、二重に支給されることはありません。</translation>
    </message>
    <message>
        <source>It had earned something here, but nothing is left of it: what it was given for went back, or is no longer reached.</source>
        <translation>ここで報酬が発生しましたが、何も残っていません。対象の決済が返金されたか、条件を満たさなくなりました。</translation>
    </message>
</context>
<context>
    <name>rd::PayoutFormat</name>
    <message>
        <source>Cashfree bulk transfer file</source>
        <translation>Cashfree 一括送金ファイル</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Cashfree</source>
        <translation>Cashfree からダウンロードしたテンプレートの 1 行目</translation>
    </message>
    <message>
        <source>Cashfree does not publish the columns of this file: take the header from the sample you download there and try one transfer first.</source>
        <translation>Cashfree はこのファイルの列を公開していません。ダウンロードしたサンプルの見出しを使い、まず 1 件の送金で試してください。</translation>
    </message>
    <message>
        <source>CSV for any bank or service</source>
        <translation>CSV（どの銀行・サービスでも利用可）</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets (yes or no)</source>
        <translation>先頭にバイト順マーク (BOM) を付ける（表計算用。yes または no）</translation>
    </message>
    <message>
        <source>ACH credits (NACHA)</source>
        <translation>ACH 入金 (NACHA)</translation>
    </message>
    <message>
        <source>Routing number (ABA) of the bank that takes the file</source>
        <translation>ファイルを受け付ける銀行のルーティング番号 (ABA)</translation>
    </message>
    <message>
        <source>Name of that bank</source>
        <translation>その銀行の名前</translation>
    </message>
    <message>
        <source>Origin number assigned by the bank, ten signs</source>
        <translation>銀行が割り当てた発信元番号（10 文字）</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>自社</translation>
    </message>
    <message>
        <source>Company number, ten signs; the origin where it is left out</source>
        <translation>会社番号（10 文字）。省略時は発信元番号</translation>
    </message>
    <message>
        <source>Routing number of the bank that pays; the destination where it is left out</source>
        <translation>支払元銀行のルーティング番号。省略時は宛先の番号</translation>
    </message>
    <message>
        <source>PPD for persons, CCD for companies</source>
        <translation>個人は PPD、法人は CCD</translation>
    </message>
    <message>
        <source>What receivers read, ten signs</source>
        <translation>受取人に表示される説明（10 文字）</translation>
    </message>
    <message>
        <source>Letter of this file among those of one day; made from the batch&apos;s number where it is left out</source>
        <translation>同じ日のファイルを区別する文字。省略時はバッチの番号から決定</translation>
    </message>
    <message>
        <source>Write the note of each payout as an addenda record (yes or no)</source>
        <translation>各支払のメモを付記レコードとして書き込む（yes または no）</translation>
    </message>
    <message>
        <source>Line ends (crlf or lf)</source>
        <translation>改行（crlf または lf）</translation>
    </message>
    <message>
        <source>Many banks want a balancing debit entry: this file holds none. Ask yours.</source>
        <translation>多くの銀行では相殺用の引落エントリーが必要ですが、このファイルには含まれません。取引銀行に確認してください。</translation>
    </message>
    <message>
        <source>Batches that follow one another have different file letters, so that banks take two of one day.</source>
        <translation>連続するバッチには異なるファイル文字が付くため、銀行は同じ日に 2 つ受け付けられます。</translation>
    </message>
    <message>
        <source>PayPal payouts file</source>
        <translation>PayPal 支払ファイル</translation>
    </message>
    <message>
        <source>Decimal mark of the sending PayPal account (point or comma)</source>
        <translation>支払元 PayPal アカウントの小数点（point または comma）</translation>
    </message>
    <message>
        <source>Amounts have the decimal mark of the sending account&apos;s country (setting decimal-mark): look at it once.</source>
        <translation>金額の小数点は、支払元アカウントの国に従います（設定 decimal-mark）。一度確認してください。</translation>
    </message>
    <message>
        <source>PayPal pays BRL and MYR inside the country only.</source>
        <translation>PayPal では、BRL と MYR は国内でのみ支払えます。</translation>
    </message>
    <message>
        <source>A file uploaded twice pays twice: PayPal does not promise to notice.</source>
        <translation>ファイルを 2 回アップロードすると二重払いになります。PayPal が気付く保証はありません。</translation>
    </message>
    <message>
        <source>RazorpayX bulk payout file</source>
        <translation>RazorpayX 一括支払ファイル</translation>
    </message>
    <message>
        <source>How banks move the money (auto: the first that takes the amount)</source>
        <translation>銀行の送金方法（auto：その金額を扱える最初の方法）</translation>
    </message>
    <message>
        <source>First line of the template downloaded from RazorpayX</source>
        <translation>RazorpayX からダウンロードしたテンプレートの 1 行目</translation>
    </message>
    <message>
        <source>RazorpayX publishes the limits of this file and its result report, not the words of its header, which are known from independent projects: compare them with the template of your dashboard and try one payout first.</source>
        <translation>RazorpayX が公開しているのはこのファイルの制限と結果レポートのみで、見出しの語句は独立したプロジェクトの情報によります。ダッシュボードのテンプレートと照合し、まず 1 件の支払で試してください。</translation>
    </message>
    <message>
        <source>Purpose and debit account are chosen at RazorpayX. A file is never queued: without enough balance its payouts fail.</source>
        <translation>目的と引落口座は RazorpayX で選びます。ファイルは待機しないため、残高が足りないと支払は失敗します。</translation>
    </message>
    <message>
        <source>SEPA credit transfers (pain.001)</source>
        <translation>SEPA 口座振込 (pain.001)</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>支払元口座の名義</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation>支払元口座の IBAN</translation>
    </message>
    <message>
        <source>BIC of its bank (most banks do not need it)</source>
        <translation>その銀行の BIC（ほとんどの銀行では不要）</translation>
    </message>
    <message>
        <source>Book the file as one sum (yes or no)</source>
        <translation>ファイルを合計額で一括記帳する（yes または no）</translation>
    </message>
    <message>
        <source>Version of the file; older banks take .03</source>
        <translation>ファイルのバージョン。古い銀行は .03</translation>
    </message>
    <message>
        <source>Letters that SEPA does not know are written in others; each change is shown.</source>
        <translation>SEPA にない文字は別の文字に置き換えます。変更はすべて表示されます。</translation>
    </message>
    <message>
        <source>Tremendous bulk order file</source>
        <translation>Tremendous 一括注文ファイル</translation>
    </message>
    <message>
        <source>Currency of the order at Tremendous: the file holds none</source>
        <translation>Tremendous での注文の通貨（ファイルには含まれません）</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Tremendous</source>
        <translation>Tremendous からダウンロードしたテンプレートの 1 行目</translation>
    </message>
    <message>
        <source>Tremendous does not publish the columns of this file: take the header from the template you download there and try one reward first.</source>
        <translation>Tremendous はこのファイルの列を公開していません。ダウンロードしたテンプレートの見出しを使い、まず 1 件の報酬で試してください。</translation>
    </message>
    <message>
        <source>The currency is chosen at Tremendous, it does not stand in the file.</source>
        <translation>通貨は Tremendous で選びます。ファイルには含まれません。</translation>
    </message>
    <message>
        <source>Wise batch payment file</source>
        <translation>Wise 一括送金ファイル</translation>
    </message>
    <message>
        <source>Currency the transfers are paid from</source>
        <translation>送金元の通貨</translation>
    </message>
    <message>
        <source>PERSON or BUSINESS</source>
        <translation>PERSON または BUSINESS</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Wise</source>
        <translation>Wise からダウンロードしたテンプレートの 1 行目</translation>
    </message>
    <message>
        <source>The header of Wise&apos;s bank template depends on the currencies chosen there: start from a template you downloaded.</source>
        <translation>Wise の銀行テンプレートの見出しは、選んだ通貨によって異なります。ダウンロードしたテンプレートから始めてください。</translation>
    </message>
    <message>
        <source>Uploading does not pay: Wise shows errors by row, paying is a separate step.</source>
        <translation>アップロードだけでは支払われません。Wise が行ごとにエラーを表示し、支払は別の手順で行います。</translation>
    </message>
    <message>
        <source>A receiver has one week to take the money, then it comes back.</source>
        <translation>受取人が 1 週間以内に受け取らないと、返戻されます。</translation>
    </message>
    <message>
        <source>The account columns of this currency are not published by Wise: take the header from a template you downloaded.</source>
        <translation>この通貨の口座の列を Wise は公開していません。ダウンロードしたテンプレートの見出しを使ってください。</translation>
    </message>
    <message>
        <source>Wise asks for the receiver&apos;s address where the source is USD or AUD, or the target USD, PHP, THB or TRY: complete it there.</source>
        <translation>送金元が USD か AUD、または送金先が USD、PHP、THB、TRY の場合、Wise は受取人の住所を求めます。Wise で入力してください。</translation>
    </message>
    <message>
        <source>Excel workbook for any bank or service</source>
        <translation>任意の銀行・サービス向けの Excel ブック</translation>
    </message>
    <message>
        <source>What became of the payouts is read back from a CSV file: save a workbook as CSV first.</source>
        <translation>支払の結果は CSV ファイルから読み込みます。ブックは先に CSV として保存してください。</translation>
    </message>
</context>
<context>
    <name>rd::Permission</name>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>これがないと注文を読み取れず、報酬は発生しません。</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>60 日より前の注文は読み取れません。顧客の以前の購入は分からず、古い注文の返金も検出されません。</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>顧客を読み取れません。紹介はコードとリンクだけで判定され、メールアドレス、タグ、メタフィールドは使われません。</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>商品名が表示されず、個別の商品のルールも確認できません。</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>割引コードの読み取りや引き継ぎができません。</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>参加者用にも報酬用にも、割引コードを作成できません。</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>ギフトカードを支給できません。受取人を指定できないためです。</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>ギフトカードを支給できません。</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>ストアクレジットを支給できません。アカウントに支給した分を照会できないためです。</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>ストアクレジットを支給できません。</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Dev Dashboard の対象アプリの「API access」にある &quot;Read all orders&quot; で、Shopify に申請してください。その後、このスコープを含むバージョンをリリースしてください。</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>このアプリへの許可を Shopify のサポートに依頼してください。</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Dev Dashboard でアプリにスコープ %1 を追加し、バージョンをリリースして、ショップで承認してください。</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>ショップの管理画面の「設定」→「アプリ」→「アプリ開発」で、アプリにスコープ %1 を追加してください。</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>顧客の氏名とメールアドレスが非表示です。紹介された顧客も、ショップで報酬を受け取る参加者も、メールアドレスでは識別できません。</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Dev Dashboard で該当アプリの「API access」→「Protected customer data」を開き、名前とメールアドレスを選んでください。その後、すべてを同期し直してください。</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>ショップの管理画面で作成したアプリに表示されるのは、Grow プラン以上です。それ未満のプランでは Dev Dashboard のアプリを使ってください。その後、すべてを同期し直してください。</translation>
    </message>
</context>
<context>
    <name>rd::Said</name>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 には理由が必要です</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>理由は %1 文字以内です</translation>
    </message>
    <message>
        <source>change balances</source>
        <translation>残高の変更</translation>
    </message>
    <message>
        <source>nobody changes an own balance</source>
        <translation>自分の残高は変更できません</translation>
    </message>
    <message>
        <source>Ask another approver or admin.</source>
        <translation>別の承認者または管理者に依頼してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 mode campaign</source>
        <translation>「%1」は%2モードのキャンペーンです</translation>
    </message>
    <message>
        <source>Test and live money are apart; name a %1 mode campaign.</source>
        <translation>テストと本番の資金は別です。%1モードのキャンペーンを指定してください。</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>キャンペーン「%1」はありません</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>まだ 1 つもありません。</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>次のものがあります：%1</translation>
    </message>
    <message>
        <source>an adjustment of nothing changes nothing</source>
        <translation>ゼロの調整では何も変わりません</translation>
    </message>
    <message>
        <source>the amount is beyond all bounds</source>
        <translation>金額が上限を超えています</translation>
    </message>
    <message>
        <source>this participant was erased</source>
        <translation>この参加者は消去済みです</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>参加者 %1</translation>
    </message>
    <message>
        <source>the %1 balance in %2 is not negative (%3)</source>
        <translation>%2 の%1モードの残高はマイナスではありません (%3)</translation>
    </message>
    <message>
        <source>Only what a participant owes back can be written off.</source>
        <translation>債権放棄できるのは、参加者の返還待ちの額のみです。</translation>
    </message>
    <message>
        <source>write-off %1 is %2 already</source>
        <translation>債権放棄 %1 は既に「%2」です</translation>
    </message>
    <message>
        <source>there is no write-off %1</source>
        <translation>債権放棄 %1 はありません</translation>
    </message>
    <message>
        <source>who asked for a write-off does not approve it</source>
        <translation>債権放棄の申請者は、自分で承認できません</translation>
    </message>
    <message>
        <source>nothing is owed back any more</source>
        <translation>返還待ちの額はもうありません</translation>
    </message>
    <message>
        <source>Refuse the request.</source>
        <translation>申請を拒否してください。</translation>
    </message>
    <message>
        <source>stopped; the next run goes on from here</source>
        <translation>停止しました。次回はここから続行します</translation>
    </message>
    <message>
        <source>connections: there is no connection &quot;%1&quot;</source>
        <translation>connections：接続「%1」はありません</translation>
    </message>
    <message>
        <source>Connect a provider first.</source>
        <translation>先にプロバイダーに接続してください。</translation>
    </message>
    <message>
        <source>connections: &quot;%1&quot; is a %2 mode connection, the others are not</source>
        <translation>connections：「%1」は%2モードの接続ですが、ほかは異なります</translation>
    </message>
    <message>
        <source>Make one campaign for test and one for live mode.</source>
        <translation>テストモード用と本番モード用に、キャンペーンを 1 つずつ作成してください。</translation>
    </message>
    <message>
        <source>connections: name at least one connection</source>
        <translation>connections：接続を 1 つ以上指定してください</translation>
    </message>
    <message>
        <source>campaign &quot;%1&quot; is a %2 mode campaign and stays one</source>
        <translation>キャンペーン「%1」は%2モードで、変更できません</translation>
    </message>
    <message>
        <source>Use another name for the %1 mode campaign.</source>
        <translation>%1モードのキャンペーンには別の名前を使ってください。</translation>
    </message>
    <message>
        <source>kind: &quot;%1&quot; is not accepted: campaign &quot;%2&quot; is of kind &quot;%3&quot;, and a campaign keeps its kind</source>
        <translation>kind：「%1」は使用できません。キャンペーン「%2」の種類は「%3」で、種類は変更できません</translation>
    </message>
    <message>
        <source>Make a new campaign with another name for the other kind.</source>
        <translation>別の種類には、別の名前で新しいキャンペーンを作成してください。</translation>
    </message>
    <message>
        <source>%1 of kind %2 can only be marked as issued by hand through its connections: rewards issue --via manual.</source>
        <translation>種類 %2 の %1 は、この接続では手動で支給済みにすることしかできません：rewards issue --via manual。</translation>
    </message>
    <message>
        <source>The referrer&apos;s reward</source>
        <translation>紹介者の報酬</translation>
    </message>
    <message>
        <source>The referee&apos;s reward</source>
        <translation>紹介された顧客の報酬</translation>
    </message>
    <message>
        <source>The reward of milestone %1</source>
        <translation>マイルストーン %1 の報酬</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>キャンペーンの変更</translation>
    </message>
    <message>
        <source>stopped while writing rewards</source>
        <translation>報酬の書き込み中に停止しました</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Unlock the keychain, then repeat.</source>
        <translation>キーチェーンのロックを解除して、やり直してください。</translation>
    </message>
    <message>
        <source>there is no keychain service</source>
        <translation>キーチェーンサービスがありません</translation>
    </message>
    <message>
        <source>Start a keychain service.</source>
        <translation>キーチェーンサービスを起動してください。</translation>
    </message>
    <message>
        <source>the key that signs these books is not in this computer&apos;s keychain</source>
        <translation>この帳簿に署名するキーが、このコンピューターのキーチェーンにありません</translation>
    </message>
    <message>
        <source>If the books have moved to this computer for good: referral-desk verify --restored.</source>
        <translation>帳簿をこのコンピューターに恒久的に移した場合：referral-desk verify --restored。</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain knows no end of these books</source>
        <translation>このコンピューターのキーチェーンに、この帳簿の末尾の記録がありません</translation>
    </message>
    <message>
        <source>the chain is not the one the keychain knows</source>
        <translation>記録の連鎖が、キーチェーンの情報と一致しません</translation>
    </message>
    <message>
        <source>confirm that books were brought back</source>
        <translation>帳簿の復元の確認</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 %2 by the provider&apos;s clock</source>
        <translation>このコンピューターの時計は、プロバイダーの時計より %1 %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 before the newest entry of the books</source>
        <translation>このコンピューターの時計は、帳簿の最新の記録より %1 前です</translation>
    </message>
    <message>
        <source>refunded: %1 before, %2 now</source>
        <translation>返金済み：以前 %1、現在 %2</translation>
    </message>
    <message>
        <source>we owe it in %1</source>
        <translation>当方の支給通貨は %1 です</translation>
    </message>
    <message>
        <source>we say %1 %2; &quot;rewards explain %3&quot; shows why</source>
        <translation>当方では %1 %2。理由は &quot;rewards explain %3&quot; で確認できます</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手動入力</translation>
    </message>
    <message>
        <source>not in their file</source>
        <translation>相手のファイルにありません</translation>
    </message>
    <message>
        <source>Connect %1 again, or set %2 for this run.</source>
        <translation>%1 に再接続するか、今回の実行用に %2 を設定してください。</translation>
    </message>
    <message>
        <source>a connection cannot be called &quot;%1&quot;</source>
        <translation>「%1」は接続の名前に使えません</translation>
    </message>
    <message>
        <source>%1 holds another secret; choose another name.</source>
        <translation>%1 には別のシークレットがあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a connection</source>
        <translation>「%1」は接続の名前として正しくありません</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits and dashes.</source>
        <translation>1～40 文字の英数字とハイフンを使ってください。</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; for this provider</source>
        <translation>このプロバイダーにオプション「%1」はありません</translation>
    </message>
    <message>
        <source>It takes none.</source>
        <translation>指定できるオプションはありません。</translation>
    </message>
    <message>
        <source>the address %1 has more than a host</source>
        <translation>アドレス %1 にホスト以外の部分が含まれています</translation>
    </message>
    <message>
        <source>Give it as %1, without what follows; paths such as /v1/ are added to it.</source>
        <translation>後ろの部分を除いて %1 と指定してください。/v1/ などのパスは自動で付きます。</translation>
    </message>
    <message>
        <source>the key of %1 was stored, but the keychain no longer has it</source>
        <translation>%1 のキーを保存しましたが、キーチェーンにはもうありません</translation>
    </message>
    <message>
        <source>there is no stored key for %1</source>
        <translation>%1 のキーは保存されていません</translation>
    </message>
    <message>
        <source>the keychain is locked; the key of %1 cannot be read</source>
        <translation>キーチェーンがロックされているため、%1 のキーを読み取れません</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set %1 for this run.</source>
        <translation>キーチェーンのロックを解除して再試行するか、今回の実行用に %1 を設定してください。</translation>
    </message>
    <message>
        <source>there is no keychain service to read the key of %1 from</source>
        <translation>%1 のキーを読み取るキーチェーンサービスがありません</translation>
    </message>
    <message>
        <source>Start a keychain service, or set %1 for this run.</source>
        <translation>キーチェーンサービスを起動するか、今回の実行用に %1 を設定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to account %2, this key to %3</source>
        <translation>%1 はアカウント %2、このキーは %3 のものです</translation>
    </message>
    <message>
        <source>Use a key of the same account, or another connection name.</source>
        <translation>同じアカウントのキーか、別の接続名を使ってください。</translation>
    </message>
    <message>
        <source>%1 is a %2 mode connection, this is a %3 mode key</source>
        <translation>%1 は%2モードの接続ですが、これは%3モードのキーです</translation>
    </message>
    <message>
        <source>Test and live mode are two connections; use another name.</source>
        <translation>テストモードと本番モードは別の接続です。別の名前を使ってください。</translation>
    </message>
    <message>
        <source>account %1 (%2) is already connected as %3</source>
        <translation>アカウント %1 (%2) は %3 として接続済みです</translation>
    </message>
    <message>
        <source>Use the name %1 to renew its key.</source>
        <translation>キーを更新するには、名前 %1 を使ってください。</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>プロバイダー「%1」はありません</translation>
    </message>
    <message>
        <source>change connections</source>
        <translation>接続の変更</translation>
    </message>
    <message>
        <source>no key was given for %1</source>
        <translation>%1 のキーが指定されていません</translation>
    </message>
    <message>
        <source>%1 is a connection to %2</source>
        <translation>%1 は %2 への接続です</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>別の名前を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pace</source>
        <translation>「%1」は速度として正しくありません</translation>
    </message>
    <message>
        <source>This provider has none to choose.</source>
        <translation>このプロバイダーでは速度を選べません。</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>次のいずれか：%1</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>接続「%1」はありません</translation>
    </message>
    <message>
        <source>There are none yet: connect a provider first.</source>
        <translation>まだ 1 つもありません。先にプロバイダーに接続してください。</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 は切断されています</translation>
    </message>
    <message>
        <source>stopped; the next sync goes on from here</source>
        <translation>停止しました。次回の同期はここから続行します</translation>
    </message>
    <message>
        <source>the key may not read %1; rewards stay provisional without it</source>
        <translation>このキーでは %1 を読み取れません。その間、報酬は暫定です</translation>
    </message>
    <message>
        <source>Give the key this permission at the provider, then sync again.</source>
        <translation>プロバイダーでキーにこの権限を与えてから、再び同期してください。</translation>
    </message>
    <message>
        <source>kind was %1 (%2)</source>
        <translation>種類は以前 %1 (%2) でした</translation>
    </message>
    <message>
        <source>the outcome of %1 requests is not known yet</source>
        <translation>%1 件のリクエストの結果がまだ不明です</translation>
    </message>
    <message>
        <source>Issue again to look them up, then erase.</source>
        <translation>もう一度支給を実行して結果を照会してから、消去してください。</translation>
    </message>
    <message>
        <source>%1 rewards are still owed</source>
        <translation>%1 件の報酬が未支給です</translation>
    </message>
    <message>
        <source>Issue or reject them first.</source>
        <translation>先に支給または却下してください。</translation>
    </message>
    <message>
        <source>a write-off waits for a decision</source>
        <translation>債権放棄の申請が判断を待っています</translation>
    </message>
    <message>
        <source>Approve or refuse it first.</source>
        <translation>先に承認または拒否してください。</translation>
    </message>
    <message>
        <source>%1 %2 are owed back in %3 mode</source>
        <translation>%3モードで %1 %2 が返還待ちです</translation>
    </message>
    <message>
        <source>Write them off first.</source>
        <translation>先に債権放棄してください。</translation>
    </message>
    <message>
        <source>erasing a person needs a reason</source>
        <translation>消去には理由が必要です</translation>
    </message>
    <message>
        <source>erase people</source>
        <translation>個人情報の消去</translation>
    </message>
    <message>
        <source>this person was erased already</source>
        <translation>この人は消去済みです</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>メンバー「%1」はいません</translation>
    </message>
    <message>
        <source>%1 is %2 and may not %3</source>
        <translation>%1 の役割は%2のため、%3はできません</translation>
    </message>
    <message>
        <source>Ask a member with the role %1.</source>
        <translation>役割が%1のメンバーに依頼してください。</translation>
    </message>
    <message>
        <source>%1 has a passphrase, and it was not given</source>
        <translation>%1 にはパスフレーズがありますが、入力されていません</translation>
    </message>
    <message>
        <source>Give it at the prompt, or as a line of standard input.</source>
        <translation>プロンプトまたは標準入力の 1 行で入力してください。</translation>
    </message>
    <message>
        <source>this is not the passphrase of %1</source>
        <translation>%1 のパスフレーズと一致しません</translation>
    </message>
    <message>
        <source>Try again; an admin can set a new one with members passphrase.</source>
        <translation>もう一度入力してください。管理者は members passphrase で新しいものを設定できます。</translation>
    </message>
    <message>
        <source>too many wrong passphrases for %1; the next try is possible in %2 s</source>
        <translation>%1 のパスフレーズの誤りが多すぎます。%2 秒後に再試行できます</translation>
    </message>
    <message>
        <source>Wait, or ask an admin to set a new one.</source>
        <translation>待つか、管理者に新しいパスフレーズの設定を依頼してください。</translation>
    </message>
    <message>
        <source>the key that %1 signs with is not in this computer&apos;s keychain</source>
        <translation>%1 の署名用のキーが、このコンピューターのキーチェーンにありません</translation>
    </message>
    <message>
        <source>Decide on the computer that has it.</source>
        <translation>キーがあるコンピューターで判断してください。</translation>
    </message>
    <message>
        <source>it is not signed, though the member had a key</source>
        <translation>メンバーにキーがあるのに、署名されていません</translation>
    </message>
    <message>
        <source>it is signed with a key that is not the member&apos;s</source>
        <translation>メンバー本人のものではないキーで署名されています</translation>
    </message>
    <message>
        <source>the signature is not one over these values</source>
        <translation>署名がこの値に対するものではありません</translation>
    </message>
    <message>
        <source>the key that %1 signs with is in the keychain, and that is locked</source>
        <translation>%1 の署名用のキーがあるキーチェーンがロックされています</translation>
    </message>
    <message>
        <source>a member&apos;s name has 1 to %1 visible characters</source>
        <translation>メンバーの名前は、表示できる文字で 1～%1 文字です</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>メールアドレスとして正しくありません</translation>
    </message>
    <message>
        <source>change the members</source>
        <translation>メンバーの変更</translation>
    </message>
    <message>
        <source>%1 is the only admin and stays</source>
        <translation>%1 は唯一の管理者のため、外せません</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>先に別の管理者を追加してください。</translation>
    </message>
    <message>
        <source>set another member&apos;s passphrase</source>
        <translation>ほかのメンバーのパスフレーズの設定</translation>
    </message>
    <message>
        <source>a passphrase has at least %1 characters</source>
        <translation>パスフレーズは %1 文字以上です</translation>
    </message>
    <message>
        <source>Several words are easier to keep than a short riddle.</source>
        <translation>短く複雑なものより、いくつかの単語の方が覚えやすくなります。</translation>
    </message>
    <message>
        <source>there is no %1 mode connection</source>
        <translation>%1モードの接続がありません</translation>
    </message>
    <message>
        <source>is no currency code (USD)</source>
        <translation>通貨コード（例：USD）ではありません</translation>
    </message>
    <message>
        <source>is not more than 0, or beyond all bounds</source>
        <translation>0 以下か、上限を超えています</translation>
    </message>
    <message>
        <source>is no date between 2000 and 2100 (2026-05-01)</source>
        <translation>2000～2100 年の日付（例：2026-05-01）ではありません</translation>
    </message>
    <message>
        <source>is empty; it is what keeps a row from counting twice</source>
        <translation>空です。行の二重計上を防ぐために必要です</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>belongs to no participant</source>
        <translation>どの参加者のものでもありません</translation>
    </message>
    <message>
        <source>belongs to another participant than participant_email</source>
        <translation>participant_email とは別の参加者のものです</translation>
    </message>
    <message>
        <source>is empty, and so is customer_id; one of them is needed</source>
        <translation>customer_id とともに空です。どちらか一方が必要です</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>重複しています</translation>
    </message>
    <message>
        <source>is needed where there is not exactly one %1 mode connection</source>
        <translation>%1モードの接続が 1 つだけの場合を除き必要です</translation>
    </message>
    <message>
        <source>is empty, and so is participant_code; one of them is needed</source>
        <translation>participant_code とともに空です。どちらか一方が必要です</translation>
    </message>
    <message>
        <source>is empty, and so is sold_at; one of them is needed</source>
        <translation>sold_at とともに空です。どちらか一方が必要です</translation>
    </message>
    <message>
        <source>is known with other values; what was entered stays</source>
        <translation>別の値で登録済みです。登録済みの値を維持します</translation>
    </message>
    <message>
        <source>enter sales and payments</source>
        <translation>販売と決済の入力</translation>
    </message>
    <message>
        <source>%1 conversions added</source>
        <translation>コンバージョンを %1 件追加</translation>
    </message>
    <message>
        <source>%1 commissions added</source>
        <translation>コミッションを %1 件追加</translation>
    </message>
    <message>
        <source>is the same person as line %1</source>
        <translation>%1 行目と同じ人です</translation>
    </message>
    <message>
        <source>is no two-letter country code (DE)</source>
        <translation>2 文字の国コード（例：DE）ではありません</translation>
    </message>
    <message>
        <source>is none of applied, active, suspended, left</source>
        <translation>applied、active、suspended、left のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to somebody else</source>
        <translation>「%1」は別の人のものです</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 skipped</source>
        <translation>追加 %1、変更 %2、変更なし %3、スキップ %4</translation>
    </message>
    <message>
        <source>import participants</source>
        <translation>参加者の取り込み</translation>
    </message>
    <message>
        <source>import referrals</source>
        <translation>紹介の取り込み</translation>
    </message>
    <message>
        <source>import exchange rates</source>
        <translation>為替レートの取り込み</translation>
    </message>
    <message>
        <source>%1 is the id of one participant and the code of another</source>
        <translation>%1 は、ある参加者の ID であり、別の参加者のコードでもあります</translation>
    </message>
    <message>
        <source>Name the one you mean by e-mail address.</source>
        <translation>対象の人をメールアドレスで指定してください。</translation>
    </message>
    <message>
        <source>Name one by id, e-mail address or code.</source>
        <translation>ID、メールアドレス、コードのいずれかで指定してください。</translation>
    </message>
    <message>
        <source>an assignment by hand needs a reason</source>
        <translation>手動での割り当てには理由が必要です</translation>
    </message>
    <message>
        <source>assign customers</source>
        <translation>顧客の割り当て</translation>
    </message>
    <message>
        <source>name the customer by the provider&apos;s id or by e-mail address</source>
        <translation>顧客をプロバイダーの ID かメールアドレスで指定してください</translation>
    </message>
    <message>
        <source>no provider has shown the customer &quot;%1&quot; so far</source>
        <translation>顧客「%1」はまだどのプロバイダーにも見つかっていません</translation>
    </message>
    <message>
        <source>Check it against the provider&apos;s list and sync first; referrals import keeps customers who are still to come.</source>
        <translation>プロバイダーの一覧と照合し、先に同期してください。これから現れる顧客は referrals import で登録できます。</translation>
    </message>
    <message>
        <source>is no currency of ISO 4217 (USD)</source>
        <translation>ISO 4217 の通貨（例：USD）ではありません</translation>
    </message>
    <message>
        <source>is no other currency of ISO 4217 (EUR)</source>
        <translation>ISO 4217 の別の通貨（例：EUR）ではありません</translation>
    </message>
    <message>
        <source>has to say where the rate comes from, in 1 to 200 characters</source>
        <translation>レートの出典を 1～200 文字で指定してください</translation>
    </message>
    <message>
        <source>names this date and pair of currencies a second time</source>
        <translation>同じ日付と通貨の組が重複しています</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns</source>
        <translation>%1 の列が %2 を超えています</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows</source>
        <translation>%1 の行が %2 を超えています</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>ファイルを分割してください。</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1：列 %2 が重複しています</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>セルが %1 個ありますが、見出しは %2 個です</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>is empty; an e-mail address is needed</source>
        <translation>空です。メールアドレスが必要です</translation>
    </message>
    <message>
        <source>is no e-mail address (name@example.com)</source>
        <translation>メールアドレス（例：name@example.com）ではありません</translation>
    </message>
    <message>
        <source>has a code of more than %1 characters</source>
        <translation>コードが %1 文字を超えています</translation>
    </message>
    <message>
        <source>has a code with other characters than letters, digits, dash, dot and underscore</source>
        <translation>コードに英数字、ハイフン、ピリオド、下線以外の文字があります</translation>
    </message>
    <message>
        <source>is not between 2000 and 2100</source>
        <translation>2000～2100 年の範囲外です</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 に列 %2 がありません</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>1 行目に列名が必要です。</translation>
    </message>
    <message>
        <source>the sum of the rewards is beyond the largest amount kept</source>
        <translation>報酬の合計が、記録できる最大額を超えています</translation>
    </message>
    <message>
        <source>choose a shorter time with --from and --to</source>
        <translation>--from と --to で期間を短くしてください</translation>
    </message>
    <message>
        <source>The campaign is new: every participant is taken to be in it.</source>
        <translation>キャンペーンは新しいため、すべての参加者が対象と見なされます。</translation>
    </message>
    <message>
        <source>The document&apos;s state is %1; it is computed as if it were active.</source>
        <translation>文書の状態は %1 ですが、active として計算します。</translation>
    </message>
    <message>
        <source>The document starts on %1: of what is stored nothing earns by it.</source>
        <translation>文書の開始は %1 のため、保存済みのデータからは報酬が発生しません。</translation>
    </message>
    <message>
        <source>Payments have not been read for the metadata keys %1; what they say is missing here and counts once the document is applied.</source>
        <translation>メタデータキー %1 について決済をまだ読み込んでいません。その内容はここに含まれず、文書の適用後に反映されます。</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>最終日が初日より前です</translation>
    </message>
    <message>
        <source>Run sync again.</source>
        <translation>もう一度同期してください。</translation>
    </message>
    <message>
        <source>%1: the provider sent %2 mode objects to a %3 mode connection</source>
        <translation>%1：プロバイダーが%3モードの接続に%2モードのオブジェクトを送りました</translation>
    </message>
    <message>
        <source>Connect again with a key of the right mode.</source>
        <translation>正しいモードのキーで再接続してください。</translation>
    </message>
    <message>
        <source>a page says there is more but holds nothing</source>
        <translation>続きがあるはずのページが空です</translation>
    </message>
    <message>
        <source>the list does not go on (same place twice)</source>
        <translation>一覧が先に進みません（同じ位置が 2 回）</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>同じページが 2 回返されました</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>一覧が終わりません</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed, %4 requests</source>
        <translation>読み込み %1、新規 %2、変更 %3、リクエスト %4</translation>
    </message>
    <message>
        <source>%1 is an event of %2 mode, %3 is a %4 mode connection</source>
        <translation>%1 は%2モードのイベントですが、%3 は%4モードの接続です</translation>
    </message>
    <message>
        <source>%1 is an event of account %2, %3 belongs to %4</source>
        <translation>%1 はアカウント %2 のイベントですが、%3 は %4 のものです</translation>
    </message>
    <message>
        <source>the first sync of %1 is not complete</source>
        <translation>%1 の初回同期が完了していません</translation>
    </message>
    <message>
        <source>Run sync first: it lists everything, whatever the log says.</source>
        <translation>先に同期してください。ログの内容にかかわらず、すべてを取得します。</translation>
    </message>
    <message>
        <source>there are several connections</source>
        <translation>接続が複数あります</translation>
    </message>
    <message>
        <source>Say which one the log is of: %1.</source>
        <translation>どの接続のログかを指定してください：%1。</translation>
    </message>
    <message>
        <source>%1 events are signed, and there is no signing secret of %2 to verify them</source>
        <translation>%1 のイベントには署名がありますが、検証に必要な %2 の署名シークレットがありません</translation>
    </message>
    <message>
        <source>It is the secret of the webhook endpoint, whsec_…, at Developers → Webhooks.</source>
        <translation>「開発者」→「Webhook」にある Webhook エンドポイントのシークレット（whsec_…）です。</translation>
    </message>
    <message>
        <source>there is no active connection</source>
        <translation>有効な接続がありません</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The payout currency</source>
        <translation>支払通貨</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The touch that counts</source>
        <translation>対象となる接触</translation>
    </message>
    <message>
        <source>The window in days</source>
        <translation>有効期間（日）</translation>
    </message>
    <message>
        <source>The evidence accepted</source>
        <translation>採用する根拠</translation>
    </message>
    <message>
        <source>The metadata keys</source>
        <translation>メタデータキー</translation>
    </message>
    <message>
        <source>Whether existing customers count</source>
        <translation>既存の顧客を対象とするか</translation>
    </message>
    <message>
        <source>Whether a later code moves the customer</source>
        <translation>後のコードで顧客が移るか</translation>
    </message>
    <message>
        <source>The least amount of a payment</source>
        <translation>決済の最低額</translation>
    </message>
    <message>
        <source>The payment from which rewards arise</source>
        <translation>報酬が発生する決済</translation>
    </message>
    <message>
        <source>What the referrer gets</source>
        <translation>紹介者への報酬</translation>
    </message>
    <message>
        <source>What the new customer gets</source>
        <translation>新しい顧客への報酬</translation>
    </message>
    <message>
        <source>The referrer&apos;s fixed amount</source>
        <translation>紹介者の固定額</translation>
    </message>
    <message>
        <source>The new customer&apos;s fixed amount</source>
        <translation>新しい顧客の固定額</translation>
    </message>
    <message>
        <source>The new customer&apos;s reward</source>
        <translation>新しい顧客の報酬</translation>
    </message>
    <message>
        <source>The hold in days</source>
        <translation>保留期間（日）</translation>
    </message>
    <message>
        <source>The hold for intervals of six months or more, in days</source>
        <translation>6 か月以上の期間の保留期間（日）</translation>
    </message>
    <message>
        <source>The least balance for cash</source>
        <translation>現金支払の最低残高</translation>
    </message>
    <message>
        <source>What a coupon does beside another discount</source>
        <translation>他の割引がある場合のクーポンの扱い</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Whether two persons approve</source>
        <translation>2 人での承認</translation>
    </message>
    <message>
        <source>The order changes, and the first rule that matches applies: %1.</source>
        <translation>順序が変わります。最初に一致したルールが適用されます：%1。</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1を追加：%2。</translation>
    </message>
    <message>
        <source>%1 is gone; it was: %2.</source>
        <translation>%1を削除。以前の値：%2。</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1を %2 から %3 に変更。</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>yes でも no でもありません</translation>
    </message>
    <message>
        <source>is empty; a fixed bond needs its beginning</source>
        <translation>空です。固定した紐付けには開始日が必要です</translation>
    </message>
    <message>
        <source>a write-off needs a reason</source>
        <translation>債権放棄には理由が必要です</translation>
    </message>
    <message>
        <source>a refusal needs a reason</source>
        <translation>拒否には理由が必要です</translation>
    </message>
    <message>
        <source>the customer is no e-mail address (name@example.com)</source>
        <translation>顧客がメールアドレス（例：name@example.com）ではありません</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>使用できるもの：%1</translation>
    </message>
    <message>
        <source>these books are no older copy; there is nothing to confirm</source>
        <translation>この帳簿は古いコピーではないため、確認は不要です</translation>
    </message>
    <message>
        <source>it was discarded</source>
        <translation>破棄済みです</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>完了済みです</translation>
    </message>
    <message>
        <source>whether its file was written is uncertain</source>
        <translation>ファイルが書き出されたかどうか不明です</translation>
    </message>
    <message>
        <source>its file was written</source>
        <translation>ファイルは書き出し済みです</translation>
    </message>
    <message>
        <source>its file has not been written yet</source>
        <translation>ファイルはまだ書き出されていません</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>確定済みです</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>確定していません</translation>
    </message>
    <message>
        <source>the batch cannot be %1: %2</source>
        <translation>バッチを「%1」にできません：%2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a decimal text such as &quot;20&quot;</source>
        <translation>&quot;20&quot; のような小数の文字列</translation>
    </message>
    <message>
        <source>rising numbers</source>
        <translation>昇順の数値</translation>
    </message>
    <message>
        <source>a list of at least one tier, such as [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</source>
        <translation>1 つ以上の段階のリスト（例：[{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]）</translation>
    </message>
    <message>
        <source>exactly one of: percent flat tiers</source>
        <translation>percent flat tiers のいずれか 1 つ</translation>
    </message>
    <message>
        <source>&quot;per&quot; beside &quot;flat&quot;</source>
        <translation>&quot;per&quot; は &quot;flat&quot; と併用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside &quot;tiers&quot;</source>
        <translation>&quot;%1&quot; は &quot;tiers&quot; と併用</translation>
    </message>
    <message>
        <source>true only beside &quot;flat&quot;</source>
        <translation>true は &quot;flat&quot; と併用する場合のみ</translation>
    </message>
    <message>
        <source>1, or one of the two members</source>
        <translation>1、または 2 つのメンバーのいずれか</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>exactly one of: percentOff amountOff</source>
        <translation>percentOff amountOff のいずれか 1 つ</translation>
    </message>
    <message>
        <source>a decimal text above &quot;0&quot;, such as &quot;20&quot;</source>
        <translation>&quot;0&quot; より大きい小数の文字列（例：&quot;20&quot;）</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 から %1 までの整数</translation>
    </message>
    <message>
        <source>&quot;months&quot; beside &quot;duration&quot;: &quot;repeating&quot;</source>
        <translation>&quot;months&quot; は &quot;duration&quot;: &quot;repeating&quot; と併用</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the price</source>
        <translation>プロバイダーでの価格の ID</translation>
    </message>
    <message>
        <source>what the person gets, such as &quot;100 points&quot;</source>
        <translation>受け取るもの（例：&quot;100 points&quot;）</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>次のいずれか：%1</translation>
    </message>
    <message>
        <source>a list of amounts, or rules in the campaign that compute one</source>
        <translation>金額のリスト、またはキャンペーンの金額計算ルール</translation>
    </message>
    <message>
        <source>true only beside a referrer and a referee</source>
        <translation>true は紹介者と紹介された顧客がある場合のみ</translation>
    </message>
    <message>
        <source>what the participant gets, such as {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</source>
        <translation>参加者が受け取るもの（例：{&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}）</translation>
    </message>
    <message>
        <source>%1: ranks from 1 on, in order</source>
        <translation>%1：1 からの連続した順位</translation>
    </message>
    <message>
        <source>the currency whose revenue is ranked, such as &quot;USD&quot;</source>
        <translation>順位付けする売上の通貨（例：&quot;USD&quot;）</translation>
    </message>
    <message>
        <source>&quot;currency&quot; beside &quot;by&quot;: &quot;revenue&quot;</source>
        <translation>&quot;currency&quot; は &quot;by&quot;: &quot;revenue&quot; と併用</translation>
    </message>
    <message>
        <source>&quot;endsAt&quot;, or another period</source>
        <translation>&quot;endsAt&quot;、または別の期間</translation>
    </message>
    <message>
        <source>at most %1 prizes</source>
        <translation>賞は %1 個以下</translation>
    </message>
    <message>
        <source>a list of at least one prize</source>
        <translation>1 つ以上の賞のリスト</translation>
    </message>
    <message>
        <source>&quot;milestones&quot; with at least one element</source>
        <translation>&quot;milestones&quot; に 1 つ以上の要素</translation>
    </message>
    <message>
        <source>the ranking, such as {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</source>
        <translation>ランキング（例：{&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}）</translation>
    </message>
    <message>
        <source>&quot;leaderboard&quot; beside &quot;kind&quot;: &quot;leaderboard&quot;</source>
        <translation>&quot;leaderboard&quot; は &quot;kind&quot;: &quot;leaderboard&quot; と併用</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>金額（例：{&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}）</translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation>キャンペーンの名前</translation>
    </message>
    <message>
        <source>a list of at least one connection name</source>
        <translation>1 つ以上の接続名のリスト</translation>
    </message>
    <message>
        <source>a later date</source>
        <translation>より後の日付</translation>
    </message>
    <message>
        <source>false; a lower percentage comes to the same</source>
        <translation>false。割合を下げれば同じ結果になります</translation>
    </message>
    <message>
        <source>the head of the chain in the keychain cannot be read</source>
        <translation>キーチェーンにある連鎖記録の先頭を読み取れません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>only letters A to Z, digits and dashes may stand in it</source>
        <translation>使えるのは A～Z の英字、数字、ハイフンのみです</translation>
    </message>
    <message>
        <source>the pattern of codes cannot be used: %1</source>
        <translation>コードのパターンを使用できません：%1</translation>
    </message>
    <message>
        <source>Letters, digits, dashes and {%1}, for example {name}{number}.</source>
        <translation>英数字、ハイフン、{%1} が使えます。例：{name}{number}。</translation>
    </message>
    <message>
        <source>there is no {%1}</source>
        <translation>{%1} はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in a code</source>
        <translation>「%1」はコードに使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>「%1」は通貨ではありません</translation>
    </message>
    <message>
        <source>a code of ISO 4217 such as USD or EUR</source>
        <translation>USD や EUR などの ISO 4217 コード</translation>
    </message>
    <message>
        <source>An IBAN, or the number of the bank and the account with a stroke between: &quot;12-34-56 / 12345678&quot; (British sort code), &quot;123-456 / 12345678&quot; (Australian BSB), &quot;021000021 / 123456789&quot; (American), &quot;003-12345 / 1234567&quot; (Canadian), &quot;HDFC0004277 / 12345678901&quot; (Indian).</source>
        <translation>IBAN、または銀行番号と口座番号を斜線で区切ったもの：&quot;12-34-56 / 12345678&quot;（英国のソートコード）、&quot;123-456 / 12345678&quot;（オーストラリアの BSB）、&quot;021000021 / 123456789&quot;（米国）、&quot;003-12345 / 1234567&quot;（カナダ）、&quot;HDFC0004277 / 12345678901&quot;（インド）。</translation>
    </message>
    <message>
        <source>six digits may be a British sort code or an Australian BSB</source>
        <translation>6 桁の数字は、英国のソートコードかオーストラリアの BSB か判別できません</translation>
    </message>
    <message>
        <source>Write it as 12-34-56 (British) or as 123-456 (Australian).</source>
        <translation>12-34-56（英国）または 123-456（オーストラリア）の形で入力してください。</translation>
    </message>
    <message>
        <source>these digits may be an account or a recipient saved at Wise</source>
        <translation>この数字は、口座か Wise に保存した受取人か判別できません</translation>
    </message>
    <message>
        <source>An account has its bank in front: 12-34-56 / 12345678. A saved recipient: recipient 12345678.</source>
        <translation>口座は銀行番号を前に付けます：12-34-56 / 12345678。保存した受取人：recipient 12345678。</translation>
    </message>
    <message>
        <source>it is no destination that %1 pays to</source>
        <translation>%1 の支払先として使えません</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>メールアドレス。</translation>
    </message>
    <message>
        <source>there is no payout provider of that name</source>
        <translation>その名前の支払プロバイダーはありません</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>次のいずれか：%1。</translation>
    </message>
    <message>
        <source>%1 does not pay to a destination of the kind %2</source>
        <translation>%1 は種類 %2 の支払先に支払えません</translation>
    </message>
    <message>
        <source>PayPal takes addresses of at most %1 characters</source>
        <translation>PayPal のアドレスは %1 文字以内です</translation>
    </message>
    <message>
        <source>RazorpayX takes no underline in a UPI address</source>
        <translation>RazorpayX では、UPI アドレスに下線を使えません</translation>
    </message>
    <message>
        <source>accounts of %1 take no SEPA credit transfers</source>
        <translation>%1 の口座は SEPA 口座振込を受け取れません</translation>
    </message>
    <message>
        <source>the American bank number (ABA) does not have nine digits with the right check digit</source>
        <translation>米国の銀行番号 (ABA) が、正しいチェックディジット付きの 9 桁ではありません</translation>
    </message>
    <message>
        <source>an American account number has 4 to 17 digits</source>
        <translation>米国の口座番号は 4～17 桁です</translation>
    </message>
    <message>
        <source>a Canadian bank is a number of three digits and a transit number of five</source>
        <translation>カナダの銀行は、3 桁の金融機関番号と 5 桁の支店番号で表します</translation>
    </message>
    <message>
        <source>a Canadian account number has 5 to 12 digits</source>
        <translation>カナダの口座番号は 5～12 桁です</translation>
    </message>
    <message>
        <source>an IFSC has four letters, a zero, and six letters or digits</source>
        <translation>IFSC は、英字 4 文字、ゼロ、英数字 6 文字です</translation>
    </message>
    <message>
        <source>an Indian account number has 5 to 35 digits or letters</source>
        <translation>インドの口座番号は 5～35 文字の英数字です</translation>
    </message>
    <message>
        <source>a British sort code has six digits</source>
        <translation>英国のソートコードは 6 桁です</translation>
    </message>
    <message>
        <source>a British account number has eight digits</source>
        <translation>英国の口座番号は 8 桁です</translation>
    </message>
    <message>
        <source>an Australian BSB has six digits</source>
        <translation>オーストラリアの BSB は 6 桁です</translation>
    </message>
    <message>
        <source>an Australian account number has 4 to 9 digits</source>
        <translation>オーストラリアの口座番号は 4～9 桁です</translation>
    </message>
    <message>
        <source>the e-mail address is not in its normal form</source>
        <translation>メールアドレスが標準の形ではありません</translation>
    </message>
    <message>
        <source>it is neither an e-mail address nor a PayPal id of 13 signs</source>
        <translation>メールアドレスでも 13 文字の PayPal ID でもありません</translation>
    </message>
    <message>
        <source>a phone number has 8 to 15 digits behind + and the country</source>
        <translation>電話番号は、+ と国番号に続く 8～15 桁です</translation>
    </message>
    <message>
        <source>a UPI address looks like name@bank</source>
        <translation>UPI アドレスは name@bank の形です</translation>
    </message>
    <message>
        <source>a recipient at Wise is a number</source>
        <translation>Wise の受取人は番号で指定します</translation>
    </message>
    <message>
        <source>a Stripe account begins with acct_</source>
        <translation>Stripe アカウントは acct_ で始まります</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>種類が不明です</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>目に見えない文字が含まれています</translation>
    </message>
    <message>
        <source>Type it instead of copying it.</source>
        <translation>コピーせずに入力してください。</translation>
    </message>
    <message>
        <source>an e-mail address has one @ with something before it</source>
        <translation>メールアドレスには、前に文字がある @ が 1 つ必要です</translation>
    </message>
    <message>
        <source>the part of the e-mail address before the @ is not one that mail services give out</source>
        <translation>メールアドレスの @ より前の部分が、メールサービスで使われない形です</translation>
    </message>
    <message>
        <source>the part of the e-mail address behind the @ is no domain such as example.com</source>
        <translation>メールアドレスの @ より後の部分が、example.com のようなドメインではありません</translation>
    </message>
    <message>
        <source>the e-mail address has more than 254 characters</source>
        <translation>メールアドレスが 254 文字を超えています</translation>
    </message>
    <message>
        <source>the name of the account&apos;s holder has more than %1 characters</source>
        <translation>口座名義が %1 文字を超えています</translation>
    </message>
    <message>
        <source>only American and Canadian accounts are told apart by checking and savings</source>
        <translation>当座と普通を区別するのは、米国とカナダの口座のみです</translation>
    </message>
    <message>
        <source>the document is not JSON at line %1, column %2: %3</source>
        <translation>文書が JSON ではありません（%1 行目、%2 列目）：%3</translation>
    </message>
    <message>
        <source>one JSON object in UTF-8</source>
        <translation>UTF-8 の JSON オブジェクト 1 つ</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>each text once</source>
        <translation>重複のない文字列</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a decimal text from &quot;0&quot; to &quot;100&quot; with at most four decimals, such as &quot;7.5&quot;</source>
        <translation>&quot;0&quot; から &quot;100&quot; までの小数の文字列（小数点以下 4 桁まで。例：&quot;7.5&quot;）</translation>
    </message>
    <message>
        <source>an ISO 8601 date of 2000 to 2100, such as &quot;2026-05-01&quot; or &quot;2026-05-01T12:30:00Z&quot;</source>
        <translation>2000～2100 年の ISO 8601 の日付（例：&quot;2026-05-01&quot;、&quot;2026-05-01T12:30:00Z&quot;）</translation>
    </message>
    <message>
        <source>a list of at least one amount, such as [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</source>
        <translation>1 つ以上の金額のリスト（例：[{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]）</translation>
    </message>
    <message>
        <source>one amount for each currency</source>
        <translation>通貨ごとに金額 1 つ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>the members %1</source>
        <translation>メンバー %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters, no spaces around it and no control characters</source>
        <translation>1～%1 文字の文字列（前後の空白と制御文字は不可）</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>ISO 4217 の通貨コード（例：&quot;USD&quot;）</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>金額（例：{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}）</translation>
    </message>
    <message>
        <source>a whole number of minor units</source>
        <translation>最小通貨単位の整数</translation>
    </message>
    <message>
        <source>the document has %1 bytes; accepted: at most 16 MB</source>
        <translation>文書が %1 バイトあります。上限は 16 MB です</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation>文書の入れ子が %1 階層を超えています</translation>
    </message>
    <message>
        <source>%1 is there twice; accepted: each member once</source>
        <translation>%1 が重複しています。各メンバーは 1 回のみ使用できます</translation>
    </message>
    <message>
        <source>the document is not an object; accepted: one JSON object in UTF-8</source>
        <translation>文書がオブジェクトではありません。UTF-8 の JSON オブジェクト 1 つが必要です</translation>
    </message>
    <message>
        <source>each word once</source>
        <translation>重複のない語句</translation>
    </message>
    <message>
        <source>there is no conversion %1</source>
        <translation>コンバージョン %1 はありません</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount accepted (10^12 minor units)</source>
        <translation>%1 の金額が、使用できる最大額（最小通貨単位で 10^12）を超えています</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount kept</source>
        <translation>%1 の金額が、記録できる最大額を超えています</translation>
    </message>
    <message>
        <source>check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15</source>
        <translation>プロバイダーでこの決済を確認してください。最小通貨単位で、金額の上限は 10^12、合計の上限は 10^15 です</translation>
    </message>
    <message>
        <source>the rewards of campaign &quot;%1&quot; in %2 add up to more than the largest sum kept</source>
        <translation>キャンペーン「%1」の %2 の報酬の合計が、記録できる最大額を超えています</translation>
    </message>
    <message>
        <source>check the amounts of the campaign; sums may reach 10^15 minor units</source>
        <translation>キャンペーンの金額を確認してください。合計の上限は、最小通貨単位で 10^15 です</translation>
    </message>
    <message>
        <source>a milestone or prize is beyond the largest amount kept</source>
        <translation>マイルストーンまたは賞が、記録できる最大額を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate; accepted: a decimal number above 0 and up to 9000000, with a point and at most twelve decimals, such as 0.9234</source>
        <translation>「%1」はレートとして正しくありません。0 より大きく 9000000 以下の数値（小数点はピリオド、小数点以下 12 桁まで。例：0.9234）を使用できます</translation>
    </message>
    <message>
        <source>Copy the IBAN from the bank&apos;s own papers.</source>
        <translation>IBAN は銀行の書類から写してください。</translation>
    </message>
    <message>
        <source>the IBAN does not begin with a country that has IBANs</source>
        <translation>IBAN の先頭が、IBAN を使う国ではありません</translation>
    </message>
    <message>
        <source>the IBAN has %1 signs; those of %2 have %3</source>
        <translation>IBAN が %1 文字あります。%2 の IBAN は %3 文字です</translation>
    </message>
    <message>
        <source>the IBAN has a letter or a digit where those of %1 have none</source>
        <translation>IBAN の英字または数字の位置が、%1 の形式と異なります</translation>
    </message>
    <message>
        <source>the check digits of the IBAN do not fit: a sign is wrong or two are swapped</source>
        <translation>IBAN のチェックディジットが一致しません。文字の誤りか、2 文字の入れ替わりがあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date between 2000 and 2100</source>
        <translation>「%1」は 2000～2100 年の日付ではありません</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-05-01 or 2026-05-01T12:30:00Z</source>
        <translation>ISO 8601（例：2026-05-01、2026-05-01T12:30:00Z）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>「%1」はタイムゾーンではありません</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Berlin or America/New_York</source>
        <translation>Europe/Berlin や America/New_York などの IANA 名</translation>
    </message>
    <message>
        <source>(what was typed has been removed)</source>
        <translation>（入力内容は削除しました）</translation>
    </message>
    <message>
        <source>line %1 of the list of mail domains is not understood</source>
        <translation>メールドメインの一覧の %1 行目を解釈できません</translation>
    </message>
    <message>
        <source>One domain a line behind one of the words shared, disposable, company, such as &quot;company acme.io&quot;.</source>
        <translation>1 行に 1 ドメインを、shared、disposable、company のいずれかに続けて記入してください（例：&quot;company acme.io&quot;）。</translation>
    </message>
    <message>
        <source>the sum %1 in minor units of %2 is beyond the largest amount kept (10^15)</source>
        <translation>%2 の最小通貨単位での合計 %1 が、記録できる最大額 (10^15) を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a percentage</source>
        <translation>「%1」は割合ではありません</translation>
    </message>
    <message>
        <source>a decimal from 0 to 100 with a point and at most four decimals, such as &quot;7.5&quot;</source>
        <translation>0～100 の数値（小数点はピリオド、小数点以下 4 桁まで。例：&quot;7.5&quot;）</translation>
    </message>
    <message>
        <source>the amount is empty</source>
        <translation>金額が空です</translation>
    </message>
    <message>
        <source>a decimal with a point, such as 12.50</source>
        <translation>小数点がピリオドの数値（例：12.50）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>「%1」は金額ではありません</translation>
    </message>
    <message>
        <source>a decimal with a point and without thousands marks, such as 12.50</source>
        <translation>小数点がピリオドで桁区切りのない数値（例：12.50）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 (%3)</source>
        <translation>「%1」の小数の桁数が %2 の桁数 (%3) を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the largest amount kept (10^15 minor units)</source>
        <translation>「%1」が、記録できる最大額（最小通貨単位で 10^15）を超えています</translation>
    </message>
    <message>
        <source>no line of this batch</source>
        <translation>このバッチの行ではありません</translation>
    </message>
    <message>
        <source>%1 rows of the file are about this line</source>
        <translation>ファイルの %1 行がこの行に関するものです</translation>
    </message>
    <message>
        <source>the file says %1 %2</source>
        <translation>ファイルでは %1 %2 です</translation>
    </message>
    <message>
        <source>the file names another receiver</source>
        <translation>ファイルの受取人が異なります</translation>
    </message>
    <message>
        <source>what this word means is not known</source>
        <translation>この語句の意味が不明です</translation>
    </message>
    <message>
        <source>found by receiver and amount only</source>
        <translation>受取人と金額のみで照合しました</translation>
    </message>
    <message>
        <source>a person had marked it as paid</source>
        <translation>担当者が支払済みに設定していました</translation>
    </message>
    <message>
        <source>it had been reported as paid</source>
        <translation>支払済みと報告されていました</translation>
    </message>
    <message>
        <source>it had failed or come back, and the file says otherwise</source>
        <translation>失敗または返戻とされていましたが、ファイルの内容は異なります</translation>
    </message>
    <message>
        <source>the file says nothing about it</source>
        <translation>ファイルに記載がありません</translation>
    </message>
    <message>
        <source>a prefix begins with a letter and has at most %1 letters, dashes, strokes or points</source>
        <translation>接頭辞は英字で始め、英字、ハイフン、斜線、ピリオドで %1 文字以内です</translation>
    </message>
    <message>
        <source>Such as SB- or AFF/.</source>
        <translation>例：SB-、AFF/。</translation>
    </message>
    <message>
        <source>%1 needs a coupon</source>
        <translation>%1 にはクーポンが必要です</translation>
    </message>
    <message>
        <source>an adjustment needs a reason</source>
        <translation>調整には理由が必要です</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>is missing; accepted: %1</source>
        <translation>ありません。使用できるもの：%1</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2</source>
        <translation>%1 がありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted: %2</source>
        <translation>%1 は使用できません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 does not follow the tier before it; accepted: %2</source>
        <translation>%1 が前の段階に続いていません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 stands beside another formula; accepted: %2</source>
        <translation>%1 が別の計算式と併存しています。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 has no meaning here; accepted: %2</source>
        <translation>%1 はここでは意味がありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 contradicts firstPaymentOnly; accepted: %2</source>
        <translation>%1 が firstPaymentOnly と矛盾しています。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is no discount; accepted: %2</source>
        <translation>%1 は割引ではありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 stands beside percentOff; accepted: %2</source>
        <translation>%1 が percentOff と併存しています。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 does not follow the milestone before it; accepted: %2</source>
        <translation>%1 が前のマイルストーンに続いていません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 leaves a rank out; accepted: %2</source>
        <translation>%1 で順位が抜けています。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 needs an end of the campaign; accepted: %2</source>
        <translation>%1 にはキャンペーンの終了日が必要です。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is one too many; accepted: %2</source>
        <translation>%1 は数が多すぎます。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 needs milestones; accepted: %2</source>
        <translation>%1 にはマイルストーンが必要です。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 does not lie after startsAt; accepted: %2</source>
        <translation>%1 が startsAt より後ではありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 cannot be done: what a provider keeps of a payment is not among the facts that are read; accepted: %2</source>
        <translation>%1 は実行できません。プロバイダーが決済から差し引く額は、読み込む情報に含まれません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is named twice; accepted: %2</source>
        <translation>%1 が重複しています。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 names a currency twice; accepted: %2</source>
        <translation>%1 で通貨が重複しています。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is not a known member here; accepted: %2</source>
        <translation>%1 はここで使えるメンバーではありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 names something that is no currency; accepted: %2</source>
        <translation>%1 の指定は通貨ではありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 names a kind that does not exist; accepted: %2</source>
        <translation>%1 の種類は存在しません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is true where the encoding is another; accepted: %2</source>
        <translation>文字コードが異なるため、%1 を true にできません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is not the format the file is named after; accepted: %2</source>
        <translation>%1 がファイル名の形式と一致しません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 is no payout provider; accepted: %2</source>
        <translation>%1 は支払プロバイダーではありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>%1 are not accepted; accepted: %2</source>
        <translation>%1 は使用できません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of the header.</source>
        <translation>ファイルの文字コードに、見出しの一部の文字がありません。</translation>
    </message>
    <message>
        <source>Nothing in the file carries our references: results are matched by receiver and amount.</source>
        <translation>ファイルに当方の参照番号がないため、結果は受取人と金額で照合します。</translation>
    </message>
    <message>
        <source>There is nothing for the column &quot;%1&quot;.</source>
        <translation>列「%1」に入れる値がありません。</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of &quot;%1&quot;.</source>
        <translation>ファイルの文字コードに、「%1」の一部の文字がありません。</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that can stand there.</source>
        <translation>省略：使用できる文字がありません。</translation>
    </message>
    <message>
        <source>Written as &quot;%1&quot;.</source>
        <translation>「%1」と表記します。</translation>
    </message>
    <message>
        <source>It must have at least %1 characters in this file.</source>
        <translation>このファイルでは %1 文字以上が必要です。</translation>
    </message>
    <message>
        <source>The provider wants first and last name, each of two letters or more; set the account&apos;s holder.</source>
        <translation>プロバイダーは、それぞれ 2 文字以上の姓と名を求めます。口座名義を設定してください。</translation>
    </message>
    <message>
        <source>Left out: it is no e-mail address that can stand there.</source>
        <translation>省略：使用できるメールアドレスではありません。</translation>
    </message>
    <message>
        <source>It has %1 characters; the provider takes %2 to %3.</source>
        <translation>%1 文字あります。プロバイダーが受け付けるのは %2～%3 文字です。</translation>
    </message>
    <message>
        <source>%1 does not move an amount of this size.</source>
        <translation>%1 ではこの金額を送金できません。</translation>
    </message>
    <message>
        <source>The file has more than the %1 bytes the provider takes.</source>
        <translation>ファイルが、プロバイダーの上限 %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the template is left empty.</source>
        <translation>テンプレートの列「%1」は空のままです。</translation>
    </message>
    <message>
        <source>The template has no column &quot;%1&quot;.</source>
        <translation>テンプレートに列「%1」がありません。</translation>
    </message>
    <message>
        <source>The template&apos;s header is not one row of column names.</source>
        <translation>テンプレートの見出しが、1 行の列名ではありません。</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 に設定「%2」はありません。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is missing: %2.</source>
        <translation>設定「%1」がありません：%2。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be one of: %2.</source>
        <translation>設定「%1」は次のいずれかにしてください：%2。</translation>
    </message>
    <message>
        <source>The order is in %1, the batch in %2.</source>
        <translation>注文の通貨は %1、バッチの通貨は %2 です。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be a currency code such as USD.</source>
        <translation>設定「%1」は USD などの通貨コードにしてください。</translation>
    </message>
    <message>
        <source>The payout is in another currency than the file.</source>
        <translation>支払の通貨がファイルと異なります。</translation>
    </message>
    <message>
        <source>The amount must be more than zero and at most 10^12 minor units.</source>
        <translation>金額はゼロより大きく、最小通貨単位で 10^12 以下にしてください。</translation>
    </message>
    <message>
        <source>The amount is below the least of the provider, %1.</source>
        <translation>金額がプロバイダーの下限 %1 を下回っています。</translation>
    </message>
    <message>
        <source>The amount is above the most of the provider, %1.</source>
        <translation>金額がプロバイダーの上限 %1 を超えています。</translation>
    </message>
    <message>
        <source>The provider takes %1 without decimals only.</source>
        <translation>プロバイダーは小数のない %1 のみ受け付けます。</translation>
    </message>
    <message>
        <source>A destination of the kind %1 does not go into this file.</source>
        <translation>種類 %1 の支払先は、このファイルに入れられません。</translation>
    </message>
    <message>
        <source>Such an account does not take this currency.</source>
        <translation>この種の口座では、この通貨を受け取れません。</translation>
    </message>
    <message>
        <source>The destination holds signs that no destination has.</source>
        <translation>支払先に使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The destination cannot be used: %1.</source>
        <translation>支払先を使用できません：%1。</translation>
    </message>
    <message>
        <source>There is no payout in the batch.</source>
        <translation>バッチに支払がありません。</translation>
    </message>
    <message>
        <source>The batch has no currency.</source>
        <translation>バッチに通貨がありません。</translation>
    </message>
    <message>
        <source>The batch has no number that can stand in a file.</source>
        <translation>バッチに、ファイルで使える番号がありません。</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 は %2 を受け付けません。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 payouts; there are %3.</source>
        <translation>%1 が受け付ける支払は %2 件までですが、%3 件あります。</translation>
    </message>
    <message>
        <source>The payouts cannot be added up: their sum is too large, or they are of several currencies.</source>
        <translation>支払を合計できません。合計が大きすぎるか、複数の通貨が混在しています。</translation>
    </message>
    <message>
        <source>The payout has no reference that can stand in a file.</source>
        <translation>支払に、ファイルで使える参照番号がありません。</translation>
    </message>
    <message>
        <source>Another payout of the batch has the same reference.</source>
        <translation>バッチの別の支払と参照番号が同じです。</translation>
    </message>
    <message>
        <source>&quot;kinds&quot; names a kind the format does not pay to</source>
        <translation>&quot;kinds&quot; に、この形式では支払えない種類があります</translation>
    </message>
    <message>
        <source>account, bank number, amount and currency must stand in the file once each, as they do in the program&apos;s own data</source>
        <translation>口座、銀行番号、金額、通貨は、標準データと同じくファイルに 1 回ずつ必要です</translation>
    </message>
    <message>
        <source>&quot;leastMinor&quot; and &quot;mostMinor&quot; may only be narrowed</source>
        <translation>&quot;leastMinor&quot; と &quot;mostMinor&quot; は、範囲を狭める変更のみ可能です</translation>
    </message>
    <message>
        <source>&quot;writer&quot; cannot be changed</source>
        <translation>&quot;writer&quot; は変更できません</translation>
    </message>
    <message>
        <source>&quot;provider&quot; cannot be changed</source>
        <translation>&quot;provider&quot; は変更できません</translation>
    </message>
    <message>
        <source>&quot;currencies&quot; may only be narrowed</source>
        <translation>&quot;currencies&quot; は、範囲を狭める変更のみ可能です</translation>
    </message>
    <message>
        <source>&quot;mostLines&quot; may only be narrowed</source>
        <translation>&quot;mostLines&quot; は、小さくする変更のみ可能です</translation>
    </message>
    <message>
        <source>&quot;mostBytes&quot; may only be narrowed</source>
        <translation>&quot;mostBytes&quot; は、小さくする変更のみ可能です</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing, or not required any more</source>
        <translation>設定「%1」がないか、必須ではなくなっています</translation>
    </message>
    <message>
        <source>&quot;variants&quot; is empty</source>
        <translation>&quot;variants&quot; が空です</translation>
    </message>
    <message>
        <source>&quot;words&quot; gives a known word another meaning</source>
        <translation>&quot;words&quot; で、既知の語句に別の意味が付いています</translation>
    </message>
    <message>
        <source>&quot;stayReasons&quot; may only be added to</source>
        <translation>&quot;stayReasons&quot; は、追加のみ可能です</translation>
    </message>
    <message>
        <source>is missing, and the file has a header</source>
        <translation>ありません。このファイルには見出しがあります</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: the program&apos;s own data is used then.</source>
        <translation>ファイルを修正するか、削除してください。削除すると標準データが使われます。</translation>
    </message>
    <message>
        <source>Made with this workspace&apos;s own data of the format, formats/%1.json (SHA-256 %2...).</source>
        <translation>このワークスペース独自の形式データ formats/%1.json で作成 (SHA-256 %2...)。</translation>
    </message>
    <message>
        <source>%1: there is no payout format of that name</source>
        <translation>%1：その名前の支払ファイル形式はありません</translation>
    </message>
    <message>
        <source>The file is named after the format, such as paypal-csv.json.</source>
        <translation>ファイル名は形式の名前です（例：paypal-csv.json）。</translation>
    </message>
    <message>
        <source>Take the payout out of the batch, or mend it.</source>
        <translation>支払をバッチから外すか、修正してください。</translation>
    </message>
    <message>
        <source>the data of a format has at most %1 bytes</source>
        <translation>形式のデータは %1 バイト以内です</translation>
    </message>
    <message>
        <source>the document does not say which format it is: &quot;format&quot; is missing</source>
        <translation>文書に形式の指定がありません：&quot;format&quot; がありません</translation>
    </message>
    <message>
        <source>%1 is no table: it has no header</source>
        <translation>%1 は表ではないため、見出しがありません</translation>
    </message>
    <message>
        <source>there is no place for copies of formats</source>
        <translation>形式のコピーを置く場所がありません</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>%1 cannot be taken away</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>codes of ISO 4217, such as &quot;USD&quot;</source>
        <translation>ISO 4217 のコード（例：&quot;USD&quot;）</translation>
    </message>
    <message>
        <source>words such as &quot;email&quot; and &quot;iban&quot;</source>
        <translation>&quot;email&quot; や &quot;iban&quot; などの語句</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>what people read</source>
        <translation>表示用の文字列</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>通貨コード</translation>
    </message>
    <message>
        <source>a number of characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>what stands in the cell, or the name of the setting</source>
        <translation>セルの内容、または設定の名前</translation>
    </message>
    <message>
        <source>a list of kinds of destinations</source>
        <translation>支払先の種類のリスト</translation>
    </message>
    <message>
        <source>the provider&apos;s word</source>
        <translation>プロバイダーの語句</translation>
    </message>
    <message>
        <source>false, or the encoding utf-8</source>
        <translation>false、または文字コード utf-8</translation>
    </message>
    <message>
        <source>an object of lists of column titles</source>
        <translation>列見出しのリストのオブジェクト</translation>
    </message>
    <message>
        <source>a file name with %1 for the batch&apos;s number</source>
        <translation>バッチの番号を表す %1 を含むファイル名</translation>
    </message>
    <message>
        <source>at least one, each with kinds and columns</source>
        <translation>1 つ以上（それぞれに kinds と columns）</translation>
    </message>
    <message>
        <source>to be there</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>ACH moves dollars only.</source>
        <translation>ACH で送れるのは米ドルのみです。</translation>
    </message>
    <message>
        <source>An ACH file needs the bank that takes it, the origin number and the company.</source>
        <translation>ACH ファイルには、受付銀行、発信元番号、会社が必要です。</translation>
    </message>
    <message>
        <source>The sum does not fit into an ACH file.</source>
        <translation>合計が ACH ファイルに収まりません。</translation>
    </message>
    <message>
        <source>An ACH file holds at most 999,999 entries and addenda.</source>
        <translation>ACH ファイルに入るエントリーと付記は、合わせて 999,999 件までです。</translation>
    </message>
    <message>
        <source>The origin number has at most ten digits and letters.</source>
        <translation>発信元番号は 10 文字以内の英数字です。</translation>
    </message>
    <message>
        <source>Receivers read the company as &quot;%1&quot;.</source>
        <translation>受取人には会社名が「%1」と表示されます。</translation>
    </message>
    <message>
        <source>The company number has at most ten digits and letters.</source>
        <translation>会社番号は 10 文字以内の英数字です。</translation>
    </message>
    <message>
        <source>The description %1 is reserved for other payments.</source>
        <translation>説明 %1 は別の支払用に予約されています。</translation>
    </message>
    <message>
        <source>The letter of the file is one letter or digit.</source>
        <translation>ファイルの文字は英数字 1 文字です。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is no American bank number with the right check digit.</source>
        <translation>設定「%1」が、正しいチェックディジット付きの米国の銀行番号ではありません。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no letter that an ACH file knows.</source>
        <translation>設定「%1」に、ACH ファイルで使える文字がありません。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is written as &quot;%2&quot;.</source>
        <translation>設定「%1」を「%2」と表記します。</translation>
    </message>
    <message>
        <source>A number does not fit into its field of an ACH file.</source>
        <translation>数値が ACH ファイルの欄に収まりません。</translation>
    </message>
    <message>
        <source>On the same day ACH moves at most 1000000.00 USD a payment.</source>
        <translation>ACH の当日送金は、1 件 1000000.00 USD までです。</translation>
    </message>
    <message>
        <source>ACH pays to American accounts only.</source>
        <translation>ACH で支払えるのは米国の口座のみです。</translation>
    </message>
    <message>
        <source>It has no letter that an ACH file knows: set the account&apos;s holder.</source>
        <translation>ACH ファイルで使える文字がありません。口座名義を設定してください。</translation>
    </message>
    <message>
        <source>It does not fit into the fifteen signs of an ACH entry.</source>
        <translation>ACH エントリーの 15 文字に収まりません。</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to map a column to</source>
        <translation>列を対応付ける項目「%1」はありません</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>ファイルに列「%1」がありません</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>列：%1。</translation>
    </message>
    <message>
        <source>no column says which payout a row is about</source>
        <translation>どの支払の行かを示す列がありません</translation>
    </message>
    <message>
        <source>Map reference, provider-id, or receiver and amount.</source>
        <translation>reference か provider-id、または receiver と amount を対応付けてください。</translation>
    </message>
    <message>
        <source>%1 times are not in ISO form and were left out.</source>
        <translation>ISO 形式でない日時 %1 件を省略しました。</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2.</source>
        <translation>%1 行目を省略：%2。</translation>
    </message>
    <message>
        <source>More rows are left out.</source>
        <translation>ほかにも省略した行があります。</translation>
    </message>
    <message>
        <source>a spreadsheet turned a number into &quot;%1&quot;</source>
        <translation>表計算ソフトが数値を「%1」に変えています</translation>
    </message>
    <message>
        <source>it does not say which payout it is about</source>
        <translation>どの支払に関するものか不明です</translation>
    </message>
    <message>
        <source>The columns of this file are not known: say which is which.</source>
        <translation>このファイルの列が不明です。各列の意味を指定してください。</translation>
    </message>
    <message>
        <source>a spreadsheet turned the amount into &quot;%1&quot;</source>
        <translation>表計算ソフトが金額を「%1」に変えています</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; has thousands marks</source>
        <translation>金額「%1」に桁区切りがあります</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero</source>
        <translation>金額「%1」がゼロ未満です</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is larger than any payout</source>
        <translation>金額「%1」がどの支払よりも大きいです</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;: nothing is changed by that word.</source>
        <translation>%1 件の支払が「%2」です。この語句による変更はありません。</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;, a word that is not known: nothing is changed.</source>
        <translation>%1 件の支払が「%2」です。不明な語句のため、何も変更しません。</translation>
    </message>
    <message>
        <source>Download it once more from the bank.</source>
        <translation>銀行からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>the file defines a document type or entities, which no bank&apos;s message does</source>
        <translation>ファイルに文書型またはエンティティの定義があります。銀行のメッセージにはないものです</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>ファイルの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the file ends too early or is no XML, line %1</source>
        <translation>ファイルが途中で終わっているか、XML ではありません（%1 行目）</translation>
    </message>
    <message>
        <source>it is no message that this program reads: pain.002, camt.053 or camt.054</source>
        <translation>このプログラムで読み込めるメッセージ（pain.002、camt.053、camt.054）ではありません</translation>
    </message>
    <message>
        <source>it names no payment</source>
        <translation>支払の指定がありません</translation>
    </message>
    <message>
        <source>The amount of the entry at line %1 cannot be read: nothing is changed by it.</source>
        <translation>%1 行目のエントリーの金額を読み取れません。これによる変更はありません。</translation>
    </message>
    <message>
        <source>The bank saw a payment or a file before (%1): that says nothing about the first one, and nothing is changed by it.</source>
        <translation>銀行は同じ支払またはファイルを以前に受け取っています (%1)。最初のものの結果は分からないため、これによる変更はありません。</translation>
    </message>
    <message>
        <source>The entry at line %1 is left out: %2.</source>
        <translation>%1 行目のエントリーを省略：%2。</translation>
    </message>
    <message>
        <source>One sum of %1 %2 was booked for %3 payments of %4.</source>
        <translation>%4 の支払 %3 件が、合計 %1 %2 として一括記帳されました。</translation>
    </message>
    <message>
        <source>The file says nothing about a payment of a batch.</source>
        <translation>ファイルに、バッチの支払に関する記載がありません。</translation>
    </message>
    <message>
        <source>the file has more than 64 MB</source>
        <translation>ファイルが 64 MB を超えています</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>ファイルが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>The name of the account that pays is written as &quot;%1&quot;.</source>
        <translation>支払元口座の名義を「%1」と表記します。</translation>
    </message>
    <message>
        <source>The name of the account that pays has no letter that SEPA knows.</source>
        <translation>支払元口座の名義に、SEPA で使える文字がありません。</translation>
    </message>
    <message>
        <source>The IBAN of the account that pays cannot be used: %1.</source>
        <translation>支払元口座の IBAN を使用できません：%1。</translation>
    </message>
    <message>
        <source>The account that pays is not in a country of SEPA.</source>
        <translation>支払元口座が SEPA の国のものではありません。</translation>
    </message>
    <message>
        <source>The BIC has eight or eleven letters and digits.</source>
        <translation>BIC は 8 文字または 11 文字の英数字です。</translation>
    </message>
    <message>
        <source>SEPA moves euros only.</source>
        <translation>SEPA で送れるのはユーロのみです。</translation>
    </message>
    <message>
        <source>A SEPA file needs name and IBAN of the account that pays.</source>
        <translation>SEPA ファイルには、支払元口座の名義と IBAN が必要です。</translation>
    </message>
    <message>
        <source>The batch&apos;s number does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>バッチの番号が SEPA ファイルに収まりません。標準文字で 35 文字以内です。</translation>
    </message>
    <message>
        <source>It does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>SEPA ファイルに収まりません。標準文字で 35 文字以内です。</translation>
    </message>
    <message>
        <source>SEPA pays to accounts with an IBAN of its countries only.</source>
        <translation>SEPA で支払えるのは、加盟国の IBAN を持つ口座のみです。</translation>
    </message>
    <message>
        <source>It has no letter that SEPA knows: set the account&apos;s holder in Latin letters.</source>
        <translation>SEPA で使える文字がありません。口座名義をラテン文字で設定してください。</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that SEPA knows.</source>
        <translation>省略：SEPA で使える文字がありません。</translation>
    </message>
    <message>
        <source>a template has at most 16 MB</source>
        <translation>テンプレートは 16 MB 以内です</translation>
    </message>
    <message>
        <source>this is a workbook, not a table in text</source>
        <translation>テキストの表ではなく、表計算のブックです</translation>
    </message>
    <message>
        <source>Open it and save it as CSV, then take that file.</source>
        <translation>開いて CSV として保存し、そのファイルを使ってください。</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>ファイルが UTF-16 です</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>UTF-8 の CSV として保存してください。</translation>
    </message>
    <message>
        <source>the first row cannot be read as titles of columns</source>
        <translation>1 行目を列見出しとして読み取れません</translation>
    </message>
    <message>
        <source>the first row has more than %1 columns</source>
        <translation>1 行目の列が %1 を超えています</translation>
    </message>
    <message>
        <source>a title has more than %1 characters</source>
        <translation>列見出しが %1 文字を超えています</translation>
    </message>
    <message>
        <source>the first row has fewer than two titles</source>
        <translation>1 行目の列見出しが 2 つ未満です</translation>
    </message>
    <message>
        <source>Take the file as the provider gave it.</source>
        <translation>プロバイダーから受け取ったままのファイルを使ってください。</translation>
    </message>
    <message>
        <source>Its columns are parted by: %1.</source>
        <translation>列の区切り文字：%1。</translation>
    </message>
    <message>
        <source>Its lines end with: %1.</source>
        <translation>改行：%1。</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>先頭にバイト順マーク (BOM) があります。</translation>
    </message>
    <message>
        <source>It has no byte order mark.</source>
        <translation>バイト順マーク (BOM) はありません。</translation>
    </message>
    <message>
        <source>It is not UTF-8: look at the encoding.</source>
        <translation>UTF-8 ではありません。文字コードを確認してください。</translation>
    </message>
    <message>
        <source>The format takes every payout</source>
        <translation>すべての支払を形式に収められる</translation>
    </message>
    <message>
        <source>It begins with a byte order mark</source>
        <translation>先頭にバイト順マーク (BOM) がある</translation>
    </message>
    <message>
        <source>It has no byte order mark</source>
        <translation>バイト順マーク (BOM) がない</translation>
    </message>
    <message>
        <source>Its signs are %1</source>
        <translation>文字コードは %1</translation>
    </message>
    <message>
        <source>Every line ends with CR LF</source>
        <translation>すべての行が CR LF で終わる</translation>
    </message>
    <message>
        <source>Every line ends with LF</source>
        <translation>すべての行が LF で終わる</translation>
    </message>
    <message>
        <source>there are other line ends in the file</source>
        <translation>ファイルに別の改行があります</translation>
    </message>
    <message>
        <source>Every row has %1 columns</source>
        <translation>すべての行が %1 列</translation>
    </message>
    <message>
        <source>There is a row for each payout</source>
        <translation>支払ごとに 1 行ある</translation>
    </message>
    <message>
        <source>%1 rows for %2 payouts</source>
        <translation>%2 件の支払に対し %1 行</translation>
    </message>
    <message>
        <source>Receivers and amounts are those of the payouts</source>
        <translation>受取人と金額が支払と一致する</translation>
    </message>
    <message>
        <source>No cell is a formula for a spreadsheet</source>
        <translation>表計算の数式になるセルがない</translation>
    </message>
    <message>
        <source>The amounts add up to %1 %2</source>
        <translation>金額の合計は %1 %2</translation>
    </message>
    <message>
        <source>the file says something else</source>
        <translation>ファイルの内容が異なります</translation>
    </message>
    <message>
        <source>It is well-formed XML</source>
        <translation>整形式の XML である</translation>
    </message>
    <message>
        <source>There is a transfer for each payout</source>
        <translation>支払ごとに送金が 1 件ある</translation>
    </message>
    <message>
        <source>Every record has %1 signs</source>
        <translation>すべてのレコードが %1 文字</translation>
    </message>
    <message>
        <source>Records fill blocks of %1</source>
        <translation>レコードが %1 件単位のブロックを満たす</translation>
    </message>
    <message>
        <source>There is an entry for each payout</source>
        <translation>支払ごとにエントリーが 1 件ある</translation>
    </message>
    <message>
        <source>It has at most %1 bytes</source>
        <translation>%1 バイト以内</translation>
    </message>
    <message>
        <source>the file is nested too deeply, or has too many elements</source>
        <translation>ファイルの入れ子が深すぎるか、要素が多すぎます</translation>
    </message>
    <message>
        <source>Download it once more.</source>
        <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>%1 行目、%2：%3</translation>
    </message>
    <message>
        <source>Check client ID and secret. Cashfree also wants this computer&apos;s IP address on its list, or the public key that it makes for two-factor authentication, with this computer&apos;s clock set right: a signature is good for some minutes only. Without either pay with the Cashfree file instead.</source>
        <translation>クライアント ID とシークレットを確認してください。また Cashfree には、このコンピューターの IP アドレスの登録、または Cashfree が発行する 2 要素認証用の公開キーが必要です。署名の有効期間は数分なので、公開キーを使う場合はこのコンピューターの時計を合わせてください。どちらもない場合は Cashfree ファイルで支払ってください。</translation>
    </message>
    <message>
        <source>this is no API key of Cashfree Payouts</source>
        <translation>Cashfree Payouts の API キーではありません</translation>
    </message>
    <message>
        <source>Give client ID and client secret with a colon between them: ID:SECRET.</source>
        <translation>クライアント ID とクライアントシークレットをコロンで区切って指定してください：ID:SECRET。</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: Cashfree says so when it is too low.</source>
        <translation>残高はここでは確認できません。不足している場合は Cashfree が通知します。</translation>
    </message>
    <message>
        <source>Cashfree pays only for the IP addresses on its list: this computer needs a fixed one, or the public key of two-factor authentication.</source>
        <translation>Cashfree は登録済みの IP アドレスからのみ支払います。このコンピューターに固定 IP アドレスか、2 要素認証用の公開キーが必要です。</translation>
    </message>
    <message>
        <source>Cashfree takes names of letters and spaces only; write the account&apos;s holder in brackets behind the payout method</source>
        <translation>Cashfree の名前に使えるのは英字と空白のみです。支払方法の後に口座名義を括弧で記入してください</translation>
    </message>
    <message>
        <source>Cashfree takes account numbers of 9 to 18 digits; the Cashfree file may take this one</source>
        <translation>Cashfree の口座番号は 9～18 桁です。Cashfree ファイルなら使える場合があります</translation>
    </message>
    <message>
        <source>The remarks may have 70 letters, digits and spaces.</source>
        <translation>備考は 70 文字以内の英数字と空白です。</translation>
    </message>
    <message>
        <source>The fund source is no id of Cashfree.</source>
        <translation>資金源が Cashfree の ID ではありません。</translation>
    </message>
    <message>
        <source>Cashfree does not offer the method %1</source>
        <translation>Cashfree は方法 %1 に対応していません</translation>
    </message>
    <message>
        <source>it has no amount that could be paid</source>
        <translation>支払える金額がありません</translation>
    </message>
    <message>
        <source>Cashfree pays in INR only</source>
        <translation>Cashfree で支払えるのは INR のみです</translation>
    </message>
    <message>
        <source>the participant has no payout method at Cashfree</source>
        <translation>参加者に Cashfree の支払方法がありません</translation>
    </message>
    <message>
        <source>Cashfree pays one rupee at least</source>
        <translation>Cashfree の最低支払額は 1 ルピーです</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by Cashfree; its fee comes on top, and the balance is not known here</source>
        <translation>%1 に Cashfree で %2 INR を支払います。別途手数料がかかり、残高はここでは不明です</translation>
    </message>
    <message>
        <source>the participant&apos;s payout method has not been read yet</source>
        <translation>参加者の支払方法がまだ読み込まれていません</translation>
    </message>
    <message>
        <source>the request that was written down cannot be read</source>
        <translation>記録したリクエストを読み取れません</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer is not about transfer %1</source>
        <translation>Cashfree の応答が送金 %1 に関するものではありません</translation>
    </message>
    <message>
        <source>Cashfree has taken it</source>
        <translation>Cashfree が受け付けました</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of Cashfree</source>
        <translation>Cashfree のダッシュボードでの承認を待っています</translation>
    </message>
    <message>
        <source>the bank works on it</source>
        <translation>銀行で処理中です</translation>
    </message>
    <message>
        <source>Cashfree could not pay it</source>
        <translation>Cashfree が支払えませんでした</translation>
    </message>
    <message>
        <source>Cashfree rejected it</source>
        <translation>Cashfree が拒否しました</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>返戻されました</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>ステータス %1：%2</translation>
    </message>
    <message>
        <source>status %1 without an error Cashfree would send</source>
        <translation>ステータス %1（Cashfree 形式のエラーなし）</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer shows no transfer</source>
        <translation>Cashfree の応答に送金がありません</translation>
    </message>
    <message>
        <source>transfer %1 at Cashfree is not what was sent: %2</source>
        <translation>Cashfree の送金 %1 が、送信した内容と異なります：%2</translation>
    </message>
    <message>
        <source>Cashfree calls it %1</source>
        <translation>Cashfree での状態：%1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer names no payout</source>
        <translation>PayPal の応答に支払の指定がありません</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is about another payout than ours</source>
        <translation>PayPal の応答が、当方のものとは別の支払に関するものです</translation>
    </message>
    <message>
        <source>PayPal has taken it (%1)</source>
        <translation>PayPal が受け付けました (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it</source>
        <translation>PayPal で処理中です</translation>
    </message>
    <message>
        <source>the receiver has not taken it</source>
        <translation>受取人がまだ受け取っていません</translation>
    </message>
    <message>
        <source>PayPal holds it for review</source>
        <translation>PayPal が審査のため保留しています</translation>
    </message>
    <message>
        <source>PayPal could not pay it</source>
        <translation>PayPal が支払えませんでした</translation>
    </message>
    <message>
        <source>PayPal blocked it</source>
        <translation>PayPal がブロックしました</translation>
    </message>
    <message>
        <source>nobody took it, it came back</source>
        <translation>受け取られず、返戻されました</translation>
    </message>
    <message>
        <source>the receiver gave it back</source>
        <translation>受取人が返金しました</translation>
    </message>
    <message>
        <source>PayPal took it back</source>
        <translation>PayPal が取り消しました</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back on %1</source>
        <translation>受け取られない場合、%1 に返戻されます</translation>
    </message>
    <message>
        <source>PayPal calls it %1</source>
        <translation>PayPal での状態：%1</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is not about payout %1</source>
        <translation>PayPal の応答が支払 %1 に関するものではありません</translation>
    </message>
    <message>
        <source>payout %1 at PayPal does not carry our id</source>
        <translation>PayPal の支払 %1 に当方の ID がありません</translation>
    </message>
    <message>
        <source>PayPal carried nothing of it out (%1)</source>
        <translation>PayPal は何も実行しませんでした (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it (%1)</source>
        <translation>PayPal で処理中です (%1)</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has %2 items instead of one</source>
        <translation>PayPal の支払 %1 の項目が、1 件ではなく %2 件あります</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has our id, but not what was sent: %2</source>
        <translation>PayPal の支払 %1 には当方の ID がありますが、送信した内容と異なります：%2</translation>
    </message>
    <message>
        <source>this is no key of a PayPal app</source>
        <translation>PayPal アプリのキーではありません</translation>
    </message>
    <message>
        <source>Give client ID and secret of a REST app with a colon between them: ID:SECRET.</source>
        <translation>REST アプリのクライアント ID とシークレットをコロンで区切って指定してください：ID:SECRET。</translation>
    </message>
    <message>
        <source>The balance cannot be seen with this permission: PayPal says so when it is too low.</source>
        <translation>この権限では残高を確認できません。不足している場合は PayPal が通知します。</translation>
    </message>
    <message>
        <source>Nothing can be paid out.</source>
        <translation>支払はできません。</translation>
    </message>
    <message>
        <source>Switch on Payouts in the app&apos;s features; a new account has to ask PayPal for it first.</source>
        <translation>アプリの機能で Payouts を有効にしてください。新しいアカウントでは、先に PayPal への申請が必要です。</translation>
    </message>
    <message>
        <source>PayPal pays nothing out in %1</source>
        <translation>PayPal は %1 で支払えません</translation>
    </message>
    <message>
        <source>PayPal takes %1 without decimals; %2 cannot be sent</source>
        <translation>PayPal では %1 に小数を使えません。%2 は送れません</translation>
    </message>
    <message>
        <source>Check client ID and secret of the app, and whether they are of the sandbox or of live.</source>
        <translation>アプリのクライアント ID とシークレット、およびサンドボックスと本番のどちらのものかを確認してください。</translation>
    </message>
    <message>
        <source>Payouts must be switched on for the account and in the app&apos;s features.</source>
        <translation>アカウントとアプリの機能で Payouts を有効にする必要があります。</translation>
    </message>
    <message>
        <source>PayPal does not offer the method %1</source>
        <translation>PayPal は方法 %1 に対応していません</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that PayPal could pay to</source>
        <translation>受取人に、PayPal で支払えるメールアドレスがありません</translation>
    </message>
    <message>
        <source>%1 gets %2 %3 by PayPal; PayPal&apos;s fee comes on top, and the balance is not known here</source>
        <translation>%1 に PayPal で %2 %3 を支払います。別途 PayPal の手数料がかかり、残高はここでは不明です</translation>
    </message>
    <message>
        <source>PayPal has no list by our id; its activity page shows the payout</source>
        <translation>PayPal では当方の ID で一覧を取得できません。支払は PayPal の取引履歴で確認できます</translation>
    </message>
    <message>
        <source>PayPal gives no access token</source>
        <translation>PayPal がアクセストークンを発行しません</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer holds no access token</source>
        <translation>PayPal の応答にアクセストークンがありません</translation>
    </message>
    <message>
        <source>RazorpayX waits for money</source>
        <translation>RazorpayX が入金を待っています</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of RazorpayX</source>
        <translation>RazorpayX のダッシュボードでの承認を待っています</translation>
    </message>
    <message>
        <source>RazorpayX sends it later</source>
        <translation>RazorpayX が後で送金します</translation>
    </message>
    <message>
        <source>nobody approved it</source>
        <translation>承認されませんでした</translation>
    </message>
    <message>
        <source>RazorpayX could not pay it</source>
        <translation>RazorpayX が支払えませんでした</translation>
    </message>
    <message>
        <source>status %1 without an error RazorpayX would send</source>
        <translation>ステータス %1（RazorpayX 形式のエラーなし）</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer shows no payout</source>
        <translation>RazorpayX の応答に支払がありません</translation>
    </message>
    <message>
        <source>payout %1 at RazorpayX is not what was sent: %2</source>
        <translation>RazorpayX の支払 %1 が、送信した内容と異なります：%2</translation>
    </message>
    <message>
        <source>RazorpayX calls it %1</source>
        <translation>RazorpayX での状態：%1</translation>
    </message>
    <message>
        <source>Check key and secret, and whether this computer&apos;s IP address is on RazorpayX&apos;s list of allowed ones. Without a fixed IP address pay with the RazorpayX file instead.</source>
        <translation>キーとシークレット、およびこのコンピューターの IP アドレスが RazorpayX の許可リストにあるかを確認してください。固定 IP アドレスがない場合は RazorpayX ファイルで支払ってください。</translation>
    </message>
    <message>
        <source>this is no API key of RazorpayX</source>
        <translation>RazorpayX の API キーではありません</translation>
    </message>
    <message>
        <source>Give key ID and secret with a colon between them: ID:SECRET. The ID begins with rzp_test_ or rzp_live_.</source>
        <translation>キー ID とシークレットをコロンで区切って指定してください：ID:SECRET。ID は rzp_test_ または rzp_live_ で始まります。</translation>
    </message>
    <message>
        <source>RazorpayX needs to know which account pays.</source>
        <translation>RazorpayX に支払元口座を指定する必要があります。</translation>
    </message>
    <message>
        <source>Give the customer identifier or account number that the dashboard shows, with --option account=NUMBER.</source>
        <translation>ダッシュボードに表示される顧客識別子または口座番号を --option account=NUMBER で指定してください。</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer holds no list of payouts</source>
        <translation>RazorpayX の応答に支払の一覧がありません</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: RazorpayX says so when it is too low.</source>
        <translation>残高はここでは確認できません。不足している場合は RazorpayX が通知します。</translation>
    </message>
    <message>
        <source>RazorpayX pays only for the IP addresses on its list: this computer needs a fixed one, or pay with the RazorpayX file.</source>
        <translation>RazorpayX は登録済みの IP アドレスからのみ支払います。このコンピューターに固定 IP アドレスが必要です。ない場合は RazorpayX ファイルで支払ってください。</translation>
    </message>
    <message>
        <source>The narration may have 30 letters, digits and spaces.</source>
        <translation>摘要は 30 文字以内の英数字と空白です。</translation>
    </message>
    <message>
        <source>The purpose is no word of RazorpayX.</source>
        <translation>目的が RazorpayX の語句ではありません。</translation>
    </message>
    <message>
        <source>Such as payout, cashback or one made in the dashboard.</source>
        <translation>payout、cashback、またはダッシュボードで作成したものを使ってください。</translation>
    </message>
    <message>
        <source>RazorpayX does not offer the method %1</source>
        <translation>RazorpayX は方法 %1 に対応していません</translation>
    </message>
    <message>
        <source>RazorpayX pays in INR only</source>
        <translation>RazorpayX で支払えるのは INR のみです</translation>
    </message>
    <message>
        <source>the participant has no payout method at RazorpayX</source>
        <translation>参加者に RazorpayX の支払方法がありません</translation>
    </message>
    <message>
        <source>RazorpayX pays one rupee at least</source>
        <translation>RazorpayX の最低支払額は 1 ルピーです</translation>
    </message>
    <message>
        <source>by UPI at most 1,00,000 rupees go out at once</source>
        <translation>UPI で一度に送れるのは 1,00,000 ルピーまでです</translation>
    </message>
    <message>
        <source>the name on the account has fewer than three characters</source>
        <translation>口座名義が 3 文字未満です</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by RazorpayX (%3); its fee comes on top, and the balance is not known here</source>
        <translation>%1 に RazorpayX (%3) で %2 INR を支払います。別途手数料がかかり、残高はここでは不明です</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer is not about payout %1</source>
        <translation>RazorpayX の応答が支払 %1 に関するものではありません</translation>
    </message>
    <message>
        <source>%1 payouts at RazorpayX carry our reference</source>
        <translation>RazorpayX の支払 %1 件に当方の参照番号があります</translation>
    </message>
    <message>
        <source>it is paid, but its e-mail could not be delivered: send it again or cancel it at Tremendous</source>
        <translation>支払済みですが、メールを配信できませんでした。Tremendous で再送するか、取り消してください</translation>
    </message>
    <message>
        <source>Tremendous delivers it (%1)</source>
        <translation>Tremendous が配信中です (%1)</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer shows no order</source>
        <translation>Tremendous の応答に注文がありません</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is not about order %1</source>
        <translation>Tremendous の応答が注文 %1 に関するものではありません</translation>
    </message>
    <message>
        <source>order %1 at Tremendous is not what was sent: %2</source>
        <translation>Tremendous の注文 %1 が、送信した内容と異なります：%2</translation>
    </message>
    <message>
        <source>Tremendous could not carry the order out</source>
        <translation>Tremendous が注文を実行できませんでした</translation>
    </message>
    <message>
        <source>the order was canceled at Tremendous</source>
        <translation>注文は Tremendous で取り消されました</translation>
    </message>
    <message>
        <source>Tremendous has it (%1)</source>
        <translation>Tremendous が受け付けています (%1)</translation>
    </message>
    <message>
        <source>Check the API key, and whether it is of the sandbox (TEST_) or of live (PROD_).</source>
        <translation>API キー、およびサンドボックス (TEST_) と本番 (PROD_) のどちらのものかを確認してください。</translation>
    </message>
    <message>
        <source>status %1 without an error Tremendous would send</source>
        <translation>ステータス %1（Tremendous 形式のエラーなし）</translation>
    </message>
    <message>
        <source>this is no API key of Tremendous</source>
        <translation>Tremendous の API キーではありません</translation>
    </message>
    <message>
        <source>It begins with TEST_ (sandbox) or PROD_ (live).</source>
        <translation>TEST_（サンドボックス）または PROD_（本番）で始まります。</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is no JSON object</source>
        <translation>Tremendous の応答が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>Tremendous does not say which organization the key belongs to</source>
        <translation>Tremendous の応答から、キーがどの組織のものか分かりません</translation>
    </message>
    <message>
        <source>The organization is not approved yet (%1): orders will be refused.</source>
        <translation>組織がまだ承認されていません (%1)。注文は拒否されます。</translation>
    </message>
    <message>
        <source>there is no funding source &quot;%1&quot; at Tremendous</source>
        <translation>Tremendous に資金源「%1」はありません</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option funding-source=ID.</source>
        <translation>次のものがあります：%1。--option funding-source=ID で選んでください。</translation>
    </message>
    <message>
        <source>what the funding source holds is not told</source>
        <translation>資金源の残高は不明です</translation>
    </message>
    <message>
        <source>the balance holds %1</source>
        <translation>残高は %1 です</translation>
    </message>
    <message>
        <source>the funding source holds %1</source>
        <translation>資金源の残高は %1 です</translation>
    </message>
    <message>
        <source>Tremendous needs to know what the receivers may choose from.</source>
        <translation>Tremendous に受取人の選択肢を指定する必要があります。</translation>
    </message>
    <message>
        <source>Give a campaign of theirs, --option campaign=ID, or products, --option products=ID,ID.</source>
        <translation>Tremendous のキャンペーンを --option campaign=ID で、または商品を --option products=ID,ID で指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Tremendous.</source>
        <translation>「%1」は Tremendous の ID ではありません。</translation>
    </message>
    <message>
        <source>Orders will be refused.</source>
        <translation>注文は拒否されます。</translation>
    </message>
    <message>
        <source>Allow orders by the API for this funding source at Tremendous, or choose another one.</source>
        <translation>Tremendous でこの資金源に API からの注文を許可するか、別の資金源を選んでください。</translation>
    </message>
    <message>
        <source>Paid from %1; %2.</source>
        <translation>支払元：%1。%2。</translation>
    </message>
    <message>
        <source>none of the products takes an amount of %1</source>
        <translation>%1 の金額に対応する商品がありません</translation>
    </message>
    <message>
        <source>none of the products is there in %1</source>
        <translation>%1 に対応する商品がありません</translation>
    </message>
    <message>
        <source>Tremendous does not offer the method %1</source>
        <translation>Tremendous は方法 %1 に対応していません</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that could be sent to</source>
        <translation>受取人に、送付できるメールアドレスがありません</translation>
    </message>
    <message>
        <source>Tremendous has no rewards in %1</source>
        <translation>Tremendous に %1 の報酬はありません</translation>
    </message>
    <message>
        <source>funding source %1 may not pay for orders by the API</source>
        <translation>資金源 %1 は API からの注文の支払いに使えません</translation>
    </message>
    <message>
        <source>insufficient funds: %1</source>
        <translation>資金不足：%1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Tremendous; %3</source>
        <translation>%1 に Tremendous で %2 を支払います。%3</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer holds no list of orders</source>
        <translation>Tremendous の応答に注文の一覧がありません</translation>
    </message>
    <message>
        <source>%1 orders at Tremendous carry our id</source>
        <translation>Tremendous の注文 %1 件に当方の ID があります</translation>
    </message>
    <message>
        <source>a draft at Wise: it goes out when its batch is paid</source>
        <translation>Wise の下書きです。バッチが支払われると送金されます</translation>
    </message>
    <message>
        <source>Wise waits for the money of its batch</source>
        <translation>Wise がバッチの入金を待っています</translation>
    </message>
    <message>
        <source>Wise works on it</source>
        <translation>Wise で処理中です</translation>
    </message>
    <message>
        <source>the receiver&apos;s bank sent it back; Wise returns the money</source>
        <translation>受取人の銀行から返戻されました。Wise が返金します</translation>
    </message>
    <message>
        <source>the payment for it was taken back: look at wise.com</source>
        <translation>支払が取り消されました。wise.com で確認してください</translation>
    </message>
    <message>
        <source>Wise returned the money</source>
        <translation>Wise が返金しました</translation>
    </message>
    <message>
        <source>it was cancelled at Wise</source>
        <translation>Wise で取り消されました</translation>
    </message>
    <message>
        <source>Wise&apos;s answer shows no transfer</source>
        <translation>Wise の応答に送金がありません</translation>
    </message>
    <message>
        <source>transfer %1 at Wise is not what was asked for: %2</source>
        <translation>Wise の送金 %1 が、依頼した内容と異なります：%2</translation>
    </message>
    <message>
        <source>%1 (transfer %2)</source>
        <translation>%1（送金 %2）</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back about %1</source>
        <translation>受け取られない場合、%1 頃に返戻されます</translation>
    </message>
    <message>
        <source>Wise calls it %1 (transfer %2)</source>
        <translation>Wise での状態：%1（送金 %2）</translation>
    </message>
    <message>
        <source>Check the API token, and whether it is of the sandbox or of live.</source>
        <translation>API トークン、およびサンドボックスと本番のどちらのものかを確認してください。</translation>
    </message>
    <message>
        <source>this is no API token of Wise</source>
        <translation>Wise の API トークンではありません</translation>
    </message>
    <message>
        <source>Make one on wise.com under Settings, Connect and manage, API tokens.</source>
        <translation>wise.com の「設定」→「接続と管理」→「API トークン」で作成してください。</translation>
    </message>
    <message>
        <source>there is no profile %1 at Wise</source>
        <translation>Wise にプロフィール %1 はありません</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option profile=ID.</source>
        <translation>次のものがあります：%1。--option profile=ID で選んでください。</translation>
    </message>
    <message>
        <source>this token belongs to several profiles at Wise</source>
        <translation>このトークンには Wise のプロフィールが複数あります</translation>
    </message>
    <message>
        <source>Say which one pays, with --option profile=ID: %1.</source>
        <translation>支払元を --option profile=ID で指定してください：%1。</translation>
    </message>
    <message>
        <source>Wise does not say which profile the token belongs to</source>
        <translation>Wise の応答から、トークンがどのプロフィールのものか分かりません</translation>
    </message>
    <message>
        <source>each batch is paid from the balance when the run has ended well</source>
        <translation>実行が正常に終わると、各バッチが残高から支払われます</translation>
    </message>
    <message>
        <source>batches wait as drafts until somebody pays them on wise.com</source>
        <translation>バッチは wise.com で支払われるまで下書きのままです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>「%1」は通貨ではありません。</translation>
    </message>
    <message>
        <source>Give three letters, such as EUR.</source>
        <translation>EUR のような 3 文字で指定してください。</translation>
    </message>
    <message>
        <source>The reference has more than %1 characters.</source>
        <translation>参照番号が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>Many banks show fewer still; American ones ten.</source>
        <translation>多くの銀行では表示がさらに短く、米国の銀行では 10 文字です。</translation>
    </message>
    <message>
        <source>There is no balance at Wise.</source>
        <translation>Wise に残高がありません。</translation>
    </message>
    <message>
        <source>The balances hold %1.</source>
        <translation>残高は %1 です。</translation>
    </message>
    <message>
        <source>The token may not see the balances.</source>
        <translation>このトークンには残高を見る権限がありません。</translation>
    </message>
    <message>
        <source>Payouts become batches at Wise: %1.</source>
        <translation>支払は Wise でバッチになります：%1。</translation>
    </message>
    <message>
        <source>In the United Kingdom and the European Economic Area Wise lets no program pay: there the batches stay drafts.</source>
        <translation>英国と欧州経済領域では、Wise はプログラムからの支払を認めていないため、バッチは下書きのままです。</translation>
    </message>
    <message>
        <source>there is no recipient of that number at Wise</source>
        <translation>その番号の受取人は Wise にいません</translation>
    </message>
    <message>
        <source>the recipient was removed at Wise</source>
        <translation>受取人は Wise で削除されました</translation>
    </message>
    <message>
        <source>the recipient saved at Wise is not for %1</source>
        <translation>Wise に保存した受取人は %1 用ではありません</translation>
    </message>
    <message>
        <source>Wise does not offer the method %1</source>
        <translation>Wise は方法 %1 に対応していません</translation>
    </message>
    <message>
        <source>the participant has no payout method at Wise</source>
        <translation>参加者に Wise の支払方法がありません</translation>
    </message>
    <message>
        <source>insufficient funds: the balance holds %1</source>
        <translation>資金不足：残高は %1 です</translation>
    </message>
    <message>
        <source>%1 gets %2 by Wise, whose fee comes on top; %3; %4</source>
        <translation>%1 に Wise で %2 を支払います。別途 Wise の手数料がかかります。%3。%4</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no recipient</source>
        <translation>Wise の応答に受取人の指定がありません</translation>
    </message>
    <message>
        <source>Wise&apos;s quote is not about %1</source>
        <translation>Wise の見積もりが %1 に関するものではありません</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no batch group</source>
        <translation>Wise の応答にバッチグループの指定がありません</translation>
    </message>
    <message>
        <source>Wise&apos;s answer holds no list of transfers</source>
        <translation>Wise の応答に送金の一覧がありません</translation>
    </message>
    <message>
        <source>two transfers at Wise carry our id</source>
        <translation>Wise の 2 件の送金に当方の ID があります</translation>
    </message>
    <message>
        <source>Wise&apos;s list of transfers does not end</source>
        <translation>Wise の送金の一覧が終わりません</translation>
    </message>
    <message>
        <source>Wise&apos;s answer is not about transfer %1</source>
        <translation>Wise の応答が送金 %1 に関するものではありません</translation>
    </message>
    <message>
        <source>the program was cut off while it was made, so it is withdrawn</source>
        <translation>作成中にプログラムが中断したため、取り下げます</translation>
    </message>
    <message>
        <source>Wise does not show it as closed</source>
        <translation>Wise では完了と表示されていません</translation>
    </message>
    <message>
        <source>Wise has not shown transfer %1 in it just as it was asked for</source>
        <translation>Wise で、送金 %1 が依頼どおりに含まれていることを確認できません</translation>
    </message>
    <message>
        <source>Wise does not show all of its transfers</source>
        <translation>Wise に一部の送金が表示されていません</translation>
    </message>
    <message>
        <source>it was rejected (%1)</source>
        <translation>拒否されました (%1)</translation>
    </message>
    <message>
        <source>Wise did not let the batch be paid, which waits as a draft: %1</source>
        <translation>Wise でバッチを支払えず、下書きのままです：%1</translation>
    </message>
    <message>
        <source>Pay it on wise.com.</source>
        <translation>wise.com で支払ってください。</translation>
    </message>
    <message>
        <source>Wise did not pay the batch, and it was cancelled: %1</source>
        <translation>Wise がバッチを支払わず、バッチは取り消されました：%1</translation>
    </message>
    <message>
        <source>Add money there; the rewards are due again at the next sync.</source>
        <translation>Wise に入金してください。報酬は次回の同期で再び支給対象になります。</translation>
    </message>
    <message>
        <source>Wise wants to know the purpose of a payout in %1, which only a person can say there: use the Wise file</source>
        <translation>Wise は %1 での支払に目的の入力を求めますが、入力は Wise でのみ可能です。Wise ファイルを使ってください</translation>
    </message>
    <message>
        <source>through the connection only recipients with a number can be paid; the Wise file takes this one</source>
        <translation>接続経由で支払えるのは、番号のある受取人のみです。この支払には Wise ファイルを使えます</translation>
    </message>
    <message>
        <source>Wise does not pay to a %1</source>
        <translation>Wise は %1 に支払えません</translation>
    </message>
    <message>
        <source>Wise does not pay %1 to a payout method of the kind %2</source>
        <translation>Wise は %1 を種類 %2 の支払方法に支払えません</translation>
    </message>
    <message>
        <source>Wise wants the receiver&apos;s postal address for this: save the recipient at Wise and give its number as payout method, or use the Wise file</source>
        <translation>Wise はこの支払に受取人の住所を求めます。受取人を Wise に保存してその番号を支払方法にするか、Wise ファイルを使ってください</translation>
    </message>
    <message>
        <source>reward %1 has changed meanwhile</source>
        <translation>その間に報酬 %1 が変更されました</translation>
    </message>
    <message>
        <source>Prepare the batch again.</source>
        <translation>バッチを作成し直してください。</translation>
    </message>
    <message>
        <source>&quot;batch settings&quot; sets what a format needs.</source>
        <translation>形式に必要な設定は &quot;batch settings&quot; で行います。</translation>
    </message>
    <message>
        <source>prepare payouts</source>
        <translation>支払の作成</translation>
    </message>
    <message>
        <source>%1 batches, %2 rewards left out</source>
        <translation>バッチ %1 件、除外した報酬 %2 件</translation>
    </message>
    <message>
        <source>reward %1 is no longer in the batch</source>
        <translation>報酬 %1 はもうバッチにありません</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;.</source>
        <translation>&quot;verify&quot; を実行してください。</translation>
    </message>
    <message>
        <source>export payouts</source>
        <translation>支払の書き出し</translation>
    </message>
    <message>
        <source>%1 has been answered for, at least in part; writing it again could pay somebody twice</source>
        <translation>%1 は少なくとも一部の結果が届いています。再び書き出すと二重払いになるおそれがあります</translation>
    </message>
    <message>
        <source>the stored file of %1 is not the one that was sealed</source>
        <translation>保存されている %1 のファイルが、確定したものと異なります</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; nothing is written.</source>
        <translation>&quot;verify&quot; を実行してください。何も書き出しません。</translation>
    </message>
    <message>
        <source>The day of payment in the file, %1, has passed: the bank may refuse it or take a later day.</source>
        <translation>ファイルの支払日 %1 は過ぎています。銀行が拒否するか、後の日付で処理する場合があります。</translation>
    </message>
    <message>
        <source>This is test money, and the file is a real order: do not upload it.</source>
        <translation>これはテスト資金ですが、ファイルは実際の注文になります。アップロードしないでください。</translation>
    </message>
    <message>
        <source>This file was written before, with the same bytes and references. Upload it once only: a provider pays a file that is uploaded twice twice.</source>
        <translation>このファイルは以前に、同じ内容と参照番号で書き出されています。アップロードは 1 回だけにしてください。2 回アップロードするとプロバイダーは二重に支払います。</translation>
    </message>
    <message>
        <source>An earlier export did not end; it may have written the same file. Upload it once only.</source>
        <translation>以前の書き出しが完了していないため、同じファイルが既にあるかもしれません。アップロードは 1 回だけにしてください。</translation>
    </message>
    <message>
        <source>discard payouts</source>
        <translation>支払の破棄</translation>
    </message>
    <message>
        <source>the file of %1 may have been uploaded; what is discarded here would be paid twice</source>
        <translation>%1 のファイルはアップロードされた可能性があり、破棄すると二重払いになるおそれがあります</translation>
    </message>
    <message>
        <source>If nothing of it was uploaded: --never-uploaded.</source>
        <translation>何もアップロードしていない場合：--never-uploaded。</translation>
    </message>
    <message>
        <source>%1 wrote the file of %2; that nothing of it was uploaded is for somebody else to say</source>
        <translation>%2 のファイルを書き出したのは %1 です。何もアップロードしていないことは、別の人が確認してください</translation>
    </message>
    <message>
        <source>a result file was read back: something of the file was uploaded</source>
        <translation>結果ファイルを読み込み済みです。ファイルの一部はアップロードされています</translation>
    </message>
    <message>
        <source>line %1 is %2: something of the file was uploaded</source>
        <translation>行 %1 は「%2」です。ファイルの一部はアップロードされています</translation>
    </message>
    <message>
        <source>mark payouts as paid</source>
        <translation>支払済みの設定</translation>
    </message>
    <message>
        <source>marking as paid needs the reference of the payment</source>
        <translation>支払済みにするには、支払の参照番号が必要です</translation>
    </message>
    <message>
        <source>the reference is too long, or the date lies in the future</source>
        <translation>参照番号が長すぎるか、日付が未来です</translation>
    </message>
    <message>
        <source>line %1 is %2</source>
        <translation>行 %1 は「%2」です</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1（手動）</translation>
    </message>
    <message>
        <source>the batch has no such line</source>
        <translation>バッチにその行はありません</translation>
    </message>
    <message>
        <source>close payouts</source>
        <translation>支払の完了</translation>
    </message>
    <message>
        <source>a file says of line %1 something against what is known; a person has to find out</source>
        <translation>行 %1 についてファイルの内容が既知の情報と矛盾しています。担当者の確認が必要です</translation>
    </message>
    <message>
        <source>line %1 is %2; its end is not known yet</source>
        <translation>行 %1 は「%2」で、結果がまだ不明です</translation>
    </message>
    <message>
        <source>Read a result file back, or mark it as paid.</source>
        <translation>結果ファイルを読み込むか、支払済みにしてください。</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>状態は「%1」です</translation>
    </message>
    <message>
        <source>it belongs to the customer, who has no payout method</source>
        <translation>顧客のもので、顧客には支払方法がありません</translation>
    </message>
    <message>
        <source>it came back after part of it had become a reward of its own; pay the rest by hand</source>
        <translation>一部が別の報酬になった後に返戻されました。残りは手動で支払ってください</translation>
    </message>
    <message>
        <source>there is no payout format &quot;%1&quot;</source>
        <translation>支払ファイルの形式「%1」はありません</translation>
    </message>
    <message>
        <source>the participant is paid through %1</source>
        <translation>参加者には %1 で支払います</translation>
    </message>
    <message>
        <source>it is %1 money</source>
        <translation>%1資金です</translation>
    </message>
    <message>
        <source>only cash is paid by a batch</source>
        <translation>バッチで支払えるのは現金のみです</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>shared-destination: %1 is paid to the same place as another participant</source>
        <translation>shared-destination：%1 の支払先は別の参加者と同じです</translation>
    </message>
    <message>
        <source>the sum of the batch is beyond all bounds</source>
        <translation>バッチの合計が上限を超えています</translation>
    </message>
    <message>
        <source>name the rewards, or all of them</source>
        <translation>報酬を指定するか、すべてを指定してください</translation>
    </message>
    <message>
        <source>there is no reward %1</source>
        <translation>報酬 %1 はありません</translation>
    </message>
    <message>
        <source>The data of this format is not what was put into use here (batch formats show %1): look at it before the file is paid.</source>
        <translation>この形式のデータは、ここで使用を開始したときのものと異なります (batch formats show %1)。ファイルで支払う前に確認してください。</translation>
    </message>
    <message>
        <source>%1 has passed; no bank pays then</source>
        <translation>%1 は過ぎているため、銀行はその日に支払えません</translation>
    </message>
    <message>
        <source>Name today or a later day.</source>
        <translation>今日以降の日付を指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 more lines were changed; the batch shows them</source>
        <translation>%1：ほかに %2 行が変更されました。バッチで確認できます</translation>
    </message>
    <message>
        <source>Receivers could not be compared: the key of the payout details is out of reach.</source>
        <translation>支払先情報のキーを使用できないため、受取人を照合できませんでした。</translation>
    </message>
    <message>
        <source>read results of payouts back</source>
        <translation>支払結果の読み込み</translation>
    </message>
    <message>
        <source>which column of the file is which is not known</source>
        <translation>ファイルの列の意味が不明です</translation>
    </message>
    <message>
        <source>Say it with --map reference=COLUMN …; the file has: %1.</source>
        <translation>--map reference=COLUMN … で指定してください。ファイルの列：%1。</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 は yes または no です</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 は %2 文字以内です</translation>
    </message>
    <message>
        <source>self-billing-next is a number from 1 on, or none</source>
        <translation>self-billing-next は 1 以上の番号、または none です</translation>
    </message>
    <message>
        <source>numbers up to %1 are given already</source>
        <translation>%1 までの番号は付与済みです</translation>
    </message>
    <message>
        <source>numbers of invoices follow one another: the next one is %1</source>
        <translation>請求書の番号は連番です。次の番号は %1 です</translation>
    </message>
    <message>
        <source>A new prefix begins a new series.</source>
        <translation>接頭辞を新しくすると、新しい番号系列が始まります。</translation>
    </message>
    <message>
        <source>%1 paid payouts wait for the numbers of their self-billing invoices: the participants could not be written down encrypted. Once the keychain holds the key of payout details, they get them with the next result, or when self-billing-next is said again.</source>
        <translation>参加者を暗号化して記録できなかったため、支払済みの支払 %1 件がセルフビリング請求書の番号を待っています。キーチェーンに支払先情報のキーがあれば、次回の結果の読み込み、または self-billing-next の再指定で付与されます。</translation>
    </message>
    <message>
        <source>change the rules of payouts</source>
        <translation>支払ルールの変更</translation>
    </message>
    <message>
        <source>change-days is a number of days</source>
        <translation>change-days は日数です</translation>
    </message>
    <message>
        <source>suspended-sales is one of earn, earn-nothing</source>
        <translation>suspended-sales は earn または earn-nothing です</translation>
    </message>
    <message>
        <source>two-person is one of %1</source>
        <translation>two-person は次のいずれかです：%1</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 を「%2」にはできません</translation>
    </message>
    <message>
        <source>%1 was taken to be &quot;%2&quot;, for this time only: an admin stores it with %3.</source>
        <translation>今回に限り %1 を「%2」としました。管理者は %3 で保存できます。</translation>
    </message>
    <message>
        <source>%1 is stored as &quot;%2&quot; from now on: %3 changes it.</source>
        <translation>%1 を今後「%2」として保存します。変更は %3 で行えます。</translation>
    </message>
    <message>
        <source>change what payout files are made of</source>
        <translation>支払ファイルの設定の変更</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;</source>
        <translation>%1 に設定「%2」はありません</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>設定はありません。</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>a setting has at most %1 characters</source>
        <translation>設定は %1 文字以内です</translation>
    </message>
    <message>
        <source>these books came back from a backup after the batch was made; it may have been paid meanwhile</source>
        <translation>この帳簿はバッチの作成後にバックアップから復元されたもので、その間に支払われた可能性があります</translation>
    </message>
    <message>
        <source>reward %1 (%2) was refunded or changed since the batch was made</source>
        <translation>バッチの作成後に、報酬 %1 (%2) が返金または変更されました</translation>
    </message>
    <message>
        <source>reward %1 (%2) is held for review since: %3</source>
        <translation>バッチの作成後に、報酬 %1 (%2) が審査のため保留されました：%3</translation>
    </message>
    <message>
        <source>the participant of %1 is suspended</source>
        <translation>%1 の参加者は停止中です</translation>
    </message>
    <message>
        <source>what the participant of %1 owes back has changed since the batch was made</source>
        <translation>%1 の参加者の返還待ちの額が、バッチの作成後に変わりました</translation>
    </message>
    <message>
        <source>It cannot be exported: %1. Discard it and make it anew.</source>
        <translation>書き出せません：%1。破棄して作成し直してください。</translation>
    </message>
    <message>
        <source>Export uncertain: whether %1 was written is not known. Export it again: the bytes are the same, and so are the references.</source>
        <translation>書き出しの結果が不明：%1 が書き出されたか分かりません。もう一度書き出してください。内容も参照番号も同じです。</translation>
    </message>
    <message>
        <source>approve payouts</source>
        <translation>支払の承認</translation>
    </message>
    <message>
        <source>%1 prepared this batch, or changed a payout method in it; somebody else has to approve it</source>
        <translation>%1 はこのバッチを作成したか、支払方法を変更しました。別の人の承認が必要です</translation>
    </message>
    <message>
        <source>Another approver: batch approve %1 --as MEMBER.</source>
        <translation>別の承認者：batch approve %1 --as MEMBER。</translation>
    </message>
    <message>
        <source>%1 is paid by line %2 of this batch; nobody approves an own reward</source>
        <translation>%1 はこのバッチの行 %2 で支払を受けます。自分の報酬は承認できません</translation>
    </message>
    <message>
        <source>the lines of %1 are not those it was made of</source>
        <translation>%1 の行が、作成時のものと異なります</translation>
    </message>
    <message>
        <source>the batch is not what was shown</source>
        <translation>バッチが表示されたものと異なります</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew.</source>
        <translation>バッチを破棄して作成し直してください。</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed: it is good for 72 hours</source>
        <translation>%1 の承認は失効しました（有効期間は 72 時間）</translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation>もう一度承認してください。</translation>
    </message>
    <message>
        <source>%1 needs the approval of a second person</source>
        <translation>%1 には別の人の承認が必要です</translation>
    </message>
    <message>
        <source>batch approve %1 --as MEMBER</source>
        <translation>batch approve %1 --as MEMBER</translation>
    </message>
    <message>
        <source>seal payouts</source>
        <translation>支払の確定</translation>
    </message>
    <message>
        <source>the seal of %1 does not match its lines</source>
        <translation>%1 の確定記録が行と一致しません</translation>
    </message>
    <message>
        <source>the ledger is not the one that %1 was sealed over</source>
        <translation>台帳が、%1 の確定時のものと異なります</translation>
    </message>
    <message>
        <source>these books came back from a backup after %1 was made; it may have been paid meanwhile</source>
        <translation>この帳簿は %1 の作成後にバックアップから復元されたもので、その間に支払われた可能性があります</translation>
    </message>
    <message>
        <source>Look at the provider; if nothing was paid, discard the batch and make it anew.</source>
        <translation>プロバイダーで確認し、何も支払われていなければ、バッチを破棄して作成し直してください。</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed since it was sealed</source>
        <translation>%1 の承認は確定後に失効しました</translation>
    </message>
    <message>
        <source>the seal of %1 is broken: %2</source>
        <translation>%1 の確定記録が壊れています：%2</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew; nothing was written.</source>
        <translation>バッチを破棄して作成し直してください。何も書き出していません。</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is paid</source>
        <translation>帳簿の検査に失敗したため (%1)、何も支払いません</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot; to see the difference.</source>
        <translation>&quot;verify&quot; を実行して差異を確認してください。</translation>
    </message>
    <message>
        <source>these books are not the ones that this computer&apos;s keychain knows</source>
        <translation>この帳簿は、このコンピューターのキーチェーンの情報と一致しません</translation>
    </message>
    <message>
        <source>the participant of %1 has no such payout method any more</source>
        <translation>%1 の参加者に、その支払方法はもうありません</translation>
    </message>
    <message>
        <source>the participant of %1 has another payout method by now</source>
        <translation>%1 の参加者の支払方法が変わっています</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>%1 の承認：%2</translation>
    </message>
    <message>
        <source>the seal of %1: %2</source>
        <translation>%1 の確定記録：%2</translation>
    </message>
    <message>
        <source>the key in the keychain is not the one of these books</source>
        <translation>キーチェーンのキーがこの帳簿のものではありません</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has their key.</source>
        <translation>キーチェーンに帳簿のキーがあるコンピューターで開いてください。</translation>
    </message>
    <message>
        <source>payout details are encrypted, and the keychain is locked</source>
        <translation>支払先情報は暗号化されていますが、キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>payout details are kept encrypted, and there is no keychain for their key</source>
        <translation>支払先情報は暗号化して保存しますが、キーを置くキーチェーンがありません</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by REFERRAL_DESK_SECRET_DATA_KEY.</source>
        <translation>キーチェーンサービスを起動するか、REFERRAL_DESK_SECRET_DATA_KEY でキーを指定してください。</translation>
    </message>
    <message>
        <source>the key of the payout details is not in this computer&apos;s keychain</source>
        <translation>支払先情報のキーが、このコンピューターのキーチェーンにありません</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has it; nothing was changed.</source>
        <translation>キーチェーンにキーがあるコンピューターで帳簿を開いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>there is no key for payout details yet</source>
        <translation>支払先情報のキーがまだありません</translation>
    </message>
    <message>
        <source>%1 is no table: its bytes are made by the program</source>
        <translation>%1 は表ではなく、内容はプログラムが直接作成します</translation>
    </message>
    <message>
        <source>Its data can be edited as a file: batch formats show %1 --output FILE.</source>
        <translation>データはファイルとして編集できます：batch formats show %1 --output FILE。</translation>
    </message>
    <message>
        <source>The copy that was put into use is not there any more: the program&apos;s own data is used.</source>
        <translation>使用中だったコピーがなくなったため、標準データを使います。</translation>
    </message>
    <message>
        <source>The copy was put there or changed outside of the program.</source>
        <translation>コピーはプログラムの外で配置または変更されました。</translation>
    </message>
    <message>
        <source>%1 has no layout &quot;%2&quot;</source>
        <translation>%1 にレイアウト「%2」はありません</translation>
    </message>
    <message>
        <source>between 0 and %1 days</source>
        <translation>0～%1 日</translation>
    </message>
    <message>
        <source>this payout method has no destination any more</source>
        <translation>この支払方法に支払先はもうありません</translation>
    </message>
    <message>
        <source>see tax numbers</source>
        <translation>税務番号の閲覧</translation>
    </message>
    <message>
        <source>change tax numbers</source>
        <translation>税務番号の変更</translation>
    </message>
    <message>
        <source>a tax number has at most %1 letters, digits, dashes, strokes and points</source>
        <translation>税務番号は、英数字、ハイフン、斜線、ピリオドで %1 文字以内です</translation>
    </message>
    <message>
        <source>change where people are paid</source>
        <translation>支払先の変更</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a least amount for each of some currencies</source>
        <translation>「%1」は通貨ごとの最低額として正しくありません</translation>
    </message>
    <message>
        <source>For example &quot;75.00 USD, 60.00 EUR&quot;, or &quot;none&quot;.</source>
        <translation>例：&quot;75.00 USD, 60.00 EUR&quot;、または &quot;none&quot;。</translation>
    </message>
    <message>
        <source>the participant has no payout method</source>
        <translation>参加者に支払方法がありません</translation>
    </message>
    <message>
        <source>the payout method was changed on %1</source>
        <translation>支払方法は %1 に変更されました</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>%1 のいずれでもありません</translation>
    </message>
    <message>
        <source>is no currency (USD)</source>
        <translation>通貨（例：USD）ではありません</translation>
    </message>
    <message>
        <source>this file is no recovery kit</source>
        <translation>このファイルは復旧キットではありません</translation>
    </message>
    <message>
        <source>&quot;recovery-kit save&quot; writes one.</source>
        <translation>&quot;recovery-kit save&quot; で作成できます。</translation>
    </message>
    <message>
        <source>payout details</source>
        <translation>支払先情報</translation>
    </message>
    <message>
        <source>signature of the books</source>
        <translation>帳簿の署名</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>%1 の署名</translation>
    </message>
    <message>
        <source>save the keys of these books</source>
        <translation>帳簿のキーの保存</translation>
    </message>
    <message>
        <source>there is no keychain service, so there are no keys to save</source>
        <translation>キーチェーンサービスがないため、保存するキーがありません</translation>
    </message>
    <message>
        <source>there are no keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>They are made with the first payout method and the first approval.</source>
        <translation>キーは最初の支払方法の登録時と最初の承認時に作成されます。</translation>
    </message>
    <message>
        <source>this is the recovery kit of other books</source>
        <translation>別の帳簿の復旧キットです</translation>
    </message>
    <message>
        <source>bring the keys of these books back</source>
        <translation>帳簿のキーの復元</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>Cancellation of self-billing invoice %1 of %2: the payment came back</source>
        <translation>%2 のセルフビリング請求書 %1 の取消：支払が返戻されたため</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>セルフビリング請求書 %1</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>期間の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 は %2 を受け付けません</translation>
    </message>
    <message>
        <source>there is no currency that the layout &quot;%1&quot; takes</source>
        <translation>レイアウト「%1」で使える通貨がありません</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2.</source>
        <translation>セルフビリング請求書の番号は付与されません。この帳簿は %1 にバックアップから復元されたもので、バックアップの作成後に付与した番号は含まれていません。管理者が最後の番号を確認し、次の番号を &quot;batch rules self-billing-next=N&quot; で指定してください。この帳簿では %2 です。</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2. %3 paid payouts wait for theirs.</source>
        <translation>セルフビリング請求書の番号は付与されません。この帳簿は %1 にバックアップから復元されたもので、バックアップの作成後に付与した番号は含まれていません。管理者が最後の番号を確認し、次の番号を &quot;batch rules self-billing-next=N&quot; で指定してください。この帳簿では %2 です。支払済みの支払 %3 件が番号を待っています。</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>形式：%1。</translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <translation>設定：%1。</translation>
    </message>
    <message>
        <source>adopt codes</source>
        <translation>コードの引き継ぎ</translation>
    </message>
    <message>
        <source>name a code and its participant, or neither</source>
        <translation>コードと参加者の両方を指定するか、どちらも指定しないでください</translation>
    </message>
    <message>
        <source>there is no such participant</source>
        <translation>その参加者はいません</translation>
    </message>
    <message>
        <source>it belongs to another participant</source>
        <translation>別の参加者のものです</translation>
    </message>
    <message>
        <source>there is no promotion code &quot;%1&quot; at the provider</source>
        <translation>プロバイダーにプロモーションコード「%1」はありません</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 個を引き継ぎ</translation>
    </message>
    <message>
        <source>switch codes off</source>
        <translation>コードの無効化</translation>
    </message>
    <message>
        <source>name the codes</source>
        <translation>コードを指定してください</translation>
    </message>
    <message>
        <source>no promotion code &quot;%1&quot; is known</source>
        <translation>プロモーションコード「%1」が見つかりません</translation>
    </message>
    <message>
        <source>Sync first; codes list shows the ones there are.</source>
        <translation>先に同期してください。既存のコードは codes list で確認できます。</translation>
    </message>
    <message>
        <source>%1 deactivated, %2 not</source>
        <translation>無効化 %1、未処理 %2</translation>
    </message>
    <message>
        <source>does not take part in %1</source>
        <translation>%1 に参加していません</translation>
    </message>
    <message>
        <source>this text is or was a code already</source>
        <translation>この文字列は既にコードとして使われているか、以前使われました</translation>
    </message>
    <message>
        <source>was switched off; name the participant to make another one</source>
        <translation>無効化済みです。新しく作成するには参加者を指定してください</translation>
    </message>
    <message>
        <source>it exists there and was switched off</source>
        <translation>プロバイダーに存在しますが、無効化済みです</translation>
    </message>
    <message>
        <source>its outcome is not known yet</source>
        <translation>結果がまだ不明です</translation>
    </message>
    <message>
        <source>it was written down for account %1 (%2)</source>
        <translation>アカウント %1 (%2) 用に記録されたものです</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again</source>
        <translation>このコンピューターとプロバイダーの時計の差が大きすぎるため、再送できません</translation>
    </message>
    <message>
        <source>the provider repeats its error for a day; it is sent again after that</source>
        <translation>プロバイダーは同じエラーを 1 日間返すため、その後に再送します</translation>
    </message>
    <message>
        <source>the look-up gave no clear answer (%1)</source>
        <translation>照会で明確な回答が得られませんでした (%1)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may make coupons and promotion codes; what is open goes on then.</source>
        <translation>クーポンとプロモーションコードを作成できるキーで %1 に再接続してください。未完了のものはその後続行します。</translation>
    </message>
    <message>
        <source>Run it again when the provider can be reached.</source>
        <translation>プロバイダーに接続できるときに、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Run it again later; it goes on where it stopped.</source>
        <translation>後でもう一度実行してください。停止した所から続行します。</translation>
    </message>
    <message>
        <source>%1 exists at the provider, but %2</source>
        <translation>%1 はプロバイダーに存在しますが、%2</translation>
    </message>
    <message>
        <source>the coupon could not be made (%1)</source>
        <translation>クーポンを作成できませんでした (%1)</translation>
    </message>
    <message>
        <source>Choose another coupon; nothing was made with this one.</source>
        <translation>別のクーポンを選んでください。このクーポンでは何も作成していません。</translation>
    </message>
    <message>
        <source>%1 codes in a row were refused: %2</source>
        <translation>%1 個のコードが続けて拒否されました：%2</translation>
    </message>
    <message>
        <source>Mend what the provider names, give up what is open, and order again.</source>
        <translation>プロバイダーが示す問題を修正し、未完了のものを取りやめてから、もう一度指示してください。</translation>
    </message>
    <message>
        <source>%1 outcomes in a row are unknown</source>
        <translation>%1 件続けて結果が不明です</translation>
    </message>
    <message>
        <source>Run it again when the provider answers; it looks them up first.</source>
        <translation>プロバイダーが応答するときに、もう一度実行してください。先に結果を照会します。</translation>
    </message>
    <message>
        <source>%1 gives no discount to those who are referred</source>
        <translation>%1 では、紹介された人への割引がありません</translation>
    </message>
    <message>
        <source>Name a coupon that exists, or say what the code takes off.</source>
        <translation>既存のクーポンを指定するか、コードの割引内容を指定してください。</translation>
    </message>
    <message>
        <source>the codes would have expired already</source>
        <translation>コードの有効期限が既に過ぎることになります</translation>
    </message>
    <message>
        <source>a code has to be usable once at least</source>
        <translation>コードは 1 回以上使える必要があります</translation>
    </message>
    <message>
        <source>a least amount must be above zero, one for each currency</source>
        <translation>最低額は通貨ごとに 1 つ、ゼロより大きい額を指定してください</translation>
    </message>
    <message>
        <source>%1 created, %2 not created, %3 uncertain, %4 open</source>
        <translation>作成 %1、未作成 %2、不明 %3、未完了 %4</translation>
    </message>
    <message>
        <source>%1 has no connection in use</source>
        <translation>%1 に使用中の接続がありません</translation>
    </message>
    <message>
        <source>%1 has no connection &quot;%2&quot;</source>
        <translation>%1 に接続「%2」はありません</translation>
    </message>
    <message>
        <source>Connect one again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>次のものがあります：%1</translation>
    </message>
    <message>
        <source>a text is given for exactly one participant</source>
        <translation>文字列を指定できるのは、参加者が 1 人の場合のみです</translation>
    </message>
    <message>
        <source>%1 is a shop and has no coupons</source>
        <translation>%1 はショップのため、クーポンがありません</translation>
    </message>
    <message>
        <source>Say what the codes take off, or leave the connection out.</source>
        <translation>コードの割引内容を指定するか、この接続を除いてください。</translation>
    </message>
    <message>
        <source>the coupon %1 can no longer be redeemed at %2</source>
        <translation>クーポン %1 は %2 でもう使えません</translation>
    </message>
    <message>
        <source>the coupon %1 does not exist at %2</source>
        <translation>クーポン %1 は %2 に存在しません</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>別のものを指定してください。</translation>
    </message>
    <message>
        <source>create codes</source>
        <translation>コードの作成</translation>
    </message>
    <message>
        <source>give up codes</source>
        <translation>コードの取りやめ</translation>
    </message>
    <message>
        <source>these books came back from a backup, and it may have been given before; look, then confirm with rewards confirm-unissued</source>
        <translation>この帳簿はバックアップから復元されたもので、以前に支給した可能性があります。確認してから rewards confirm-unissued で確定してください</translation>
    </message>
    <message>
        <source>%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it with members email %1 ADDRESS</source>
        <translation>%1 のメールアドレスが登録されていないため、自分の報酬かどうかを判断できません。members email %1 ADDRESS で設定してください</translation>
    </message>
    <message>
        <source>there is no conversion &quot;%1&quot;</source>
        <translation>コンバージョン「%1」はありません</translation>
    </message>
    <message>
        <source>A conversion is a paid invoice, or a charge without one, with an amount; give the provider&apos;s id. Trials, free invoices and unpaid ones are none, and so earn nothing.</source>
        <translation>コンバージョンとは、金額のある支払済みの請求書、または請求書のない決済です。プロバイダーの ID を指定してください。トライアル、無料または未払いの請求はコンバージョンではなく、報酬は発生しません。</translation>
    </message>
    <message>
        <source>several connections know &quot;%1&quot;</source>
        <translation>「%1」は複数の接続にあります</translation>
    </message>
    <message>
        <source>Say which one: %1.</source>
        <translation>どれかを指定してください：%1。</translation>
    </message>
    <message>
        <source>clear flags</source>
        <translation>フラグの解除</translation>
    </message>
    <message>
        <source>confirm flags</source>
        <translation>フラグの確定</translation>
    </message>
    <message>
        <source>to %1 needs a reason</source>
        <translation>%1には理由が必要です</translation>
    </message>
    <message>
        <source>a person holds reward %1</source>
        <translation>担当者が報酬 %1 を保留しています</translation>
    </message>
    <message>
        <source>End the hold with rewards release.</source>
        <translation>rewards release で保留を解除してください。</translation>
    </message>
    <message>
        <source>%1 ends by itself when the provider says so</source>
        <translation>%1 は、プロバイダーからの通知で自動的に終了します</translation>
    </message>
    <message>
        <source>nobody decides about an own reward</source>
        <translation>自分の報酬については判断できません</translation>
    </message>
    <message>
        <source>Reward %1 is for %2: ask another member.</source>
        <translation>報酬 %1 は %2 のものです。別のメンバーに依頼してください。</translation>
    </message>
    <message>
        <source>reward %1 is %2 and cannot be rejected</source>
        <translation>報酬 %1 は「%2」のため、却下できません</translation>
    </message>
    <message>
        <source>no flag %1 holds anything</source>
        <translation>フラグ %1 により保留中のものはありません</translation>
    </message>
    <message>
        <source>referral-desk flags list shows what is held.</source>
        <translation>保留中のものは referral-desk flags list で確認できます。</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>報酬 %1 件</translation>
    </message>
    <message>
        <source>it is on its way; its outcome is not known yet</source>
        <translation>処理中で、結果がまだ不明です</translation>
    </message>
    <message>
        <source>it is in a batch</source>
        <translation>バッチに入っています</translation>
    </message>
    <message>
        <source>it was issued before (%1)</source>
        <translation>以前に支給済みです (%1)</translation>
    </message>
    <message>
        <source>it is %1, not approved</source>
        <translation>状態は「%1」で、承認済みではありません</translation>
    </message>
    <message>
        <source>issuing by hand needs the reference of the payment</source>
        <translation>手動での支給には、支払の参照番号が必要です</translation>
    </message>
    <message>
        <source>For example the number of the bank transfer.</source>
        <translation>例：銀行振込の番号。</translation>
    </message>
    <message>
        <source>a reference has at most %1 characters</source>
        <translation>参照番号は %1 文字以内です</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>日付が未来です</translation>
    </message>
    <message>
        <source>issue rewards</source>
        <translation>報酬の支給</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is issued</source>
        <translation>帳簿の検査に失敗したため (%1)、何も支給しません</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued</source>
        <translation>支給 %1、未支給 %2</translation>
    </message>
    <message>
        <source>%1 %2 are owed back; issuing by hand takes that off, or write it off first</source>
        <translation>%1 %2 が返還待ちです。手動での支給ではその額を差し引きます。または先に債権放棄してください</translation>
    </message>
    <message>
        <source>the run ended early</source>
        <translation>実行が途中で終了しました</translation>
    </message>
    <message>
        <source>nobody has ordered to issue just now</source>
        <translation>現在、支給の指示がありません</translation>
    </message>
    <message>
        <source>its batch was not paid (%1) and waits as a draft there</source>
        <translation>バッチが支払われず (%1)、プロバイダーで下書きのままです</translation>
    </message>
    <message>
        <source>its batch is paid</source>
        <translation>バッチは支払済みです</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>取り消されました</translation>
    </message>
    <message>
        <source>reward %1: %2</source>
        <translation>報酬 %1：%2</translation>
    </message>
    <message>
        <source>one of its rewards is settled already</source>
        <translation>含まれる報酬の 1 つが既に決済済みです</translation>
    </message>
    <message>
        <source>sent; it can be asked for from %1 on</source>
        <translation>送信済みです。%1 以降に照会できます</translation>
    </message>
    <message>
        <source>another request used the same id; a person has to look at the provider</source>
        <translation>別のリクエストが同じ ID を使いました。プロバイダーでの確認が必要です</translation>
    </message>
    <message>
        <source>it was refused when it was sent again (%1), which says nothing about the first time; a person has to look at the provider</source>
        <translation>再送時に拒否されましたが (%1)、最初の送信の結果は不明です。プロバイダーでの確認が必要です</translation>
    </message>
    <message>
        <source>it was sent so long ago that the provider may have forgotten its id; a person has to look there</source>
        <translation>送信からかなり経つため、プロバイダーに ID が残っていない可能性があります。プロバイダーでの確認が必要です</translation>
    </message>
    <message>
        <source>the receiver could not be read (%1)</source>
        <translation>受取人を読み取れませんでした (%1)</translation>
    </message>
    <message>
        <source>it may have been paid, and it must not be sent again (%1); a person has to look at the provider</source>
        <translation>支払われた可能性があり、再送できません (%1)。プロバイダーでの確認が必要です</translation>
    </message>
    <message>
        <source>the provider says it came back (%1), but the books do not hold it as issued</source>
        <translation>プロバイダーでは返戻されていますが (%1)、帳簿では支給済みになっていません</translation>
    </message>
    <message>
        <source>it came back: %1</source>
        <translation>返戻されました：%1</translation>
    </message>
    <message>
        <source>subscription %1 gets another reward in the same run</source>
        <translation>サブスクリプション %1 には、同じ実行で別の報酬が支給されます</translation>
    </message>
    <message>
        <source>insufficient funds: %1 %2 are there, and the rewards before it take %3</source>
        <translation>資金不足：残高は %1 %2 で、先の報酬に %3 が必要です</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3)</source>
        <translation>%1 のキーはアカウント %2 (%3) のものです</translation>
    </message>
    <message>
        <source>Connect %1 again with a key of its own account.</source>
        <translation>%1 に、元のアカウントのキーで再接続してください。</translation>
    </message>
    <message>
        <source>the provider repeats a server error for it, and it was not found; a person may send it again or end it</source>
        <translation>プロバイダーがサーバーエラーを繰り返し、照会でも見つかりませんでした。担当者が再送または終了できます</translation>
    </message>
    <message>
        <source>it was sent with another account (%1, %2)</source>
        <translation>別のアカウント (%1、%2) で送信されました</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again; set the clock right</source>
        <translation>このコンピューターとプロバイダーの時計の差が大きすぎるため、再送できません。時計を合わせてください</translation>
    </message>
    <message>
        <source>sent; it can be looked up from %1 on</source>
        <translation>送信済みです。%1 以降に照会できます</translation>
    </message>
    <message>
        <source>another request used the same key; a person has to look at the provider</source>
        <translation>別のリクエストが同じキーを使いました。プロバイダーでの確認が必要です</translation>
    </message>
    <message>
        <source>not sent yet: whether it was given before could not be found out (%1)</source>
        <translation>未送信です。以前に支給されたかどうかを確認できませんでした (%1)</translation>
    </message>
    <message>
        <source>it was not found at the provider; to be sure it is looked for once more from %1 on</source>
        <translation>プロバイダーで見つかりませんでした。念のため %1 以降にもう一度照会します</translation>
    </message>
    <message>
        <source>nothing about this reward is uncertain</source>
        <translation>この報酬に不明な点はありません</translation>
    </message>
    <message>
        <source>it is looked up and, if it is not there, sent again by itself</source>
        <translation>照会し、見つからない場合は自動的に再送します</translation>
    </message>
    <message>
        <source>Issue again, or wait for the next look-up.</source>
        <translation>もう一度支給を実行するか、次の照会を待ってください。</translation>
    </message>
    <message>
        <source>it was sent a moment ago</source>
        <translation>送信したばかりです</translation>
    </message>
    <message>
        <source>Wait some minutes.</source>
        <translation>数分待ってください。</translation>
    </message>
    <message>
        <source>it was not found, but it takes two look-ups a day apart to be sure</source>
        <translation>見つかりませんでしたが、確定には 1 日空けて 2 回の照会が必要です</translation>
    </message>
    <message>
        <source>Try again from %1 on.</source>
        <translation>%1 以降にもう一度試してください。</translation>
    </message>
    <message>
        <source>the sale changed before it was sent</source>
        <translation>送信前に販売が変更されました</translation>
    </message>
    <message>
        <source>reward %1 of an open intent is missing</source>
        <translation>未完了の依頼の報酬 %1 がありません</translation>
    </message>
    <message>
        <source>the participant was suspended meanwhile</source>
        <translation>その間に参加者が停止されました</translation>
    </message>
    <message>
        <source>the receiver or the terms changed since</source>
        <translation>その後、受取人または条件が変わりました</translation>
    </message>
    <message>
        <source>it could be issued now, but nobody has agreed to that yet</source>
        <translation>今支給できますが、まだ誰も同意していません</translation>
    </message>
    <message>
        <source>an earlier attempt is not resolved yet</source>
        <translation>以前の試行がまだ解決していません</translation>
    </message>
    <message>
        <source>it has changed since it was listed</source>
        <translation>一覧に表示した後に変更されました</translation>
    </message>
    <message>
        <source>another credit for this customer is on its way; what becomes of it comes first</source>
        <translation>この顧客への別のクレジットが処理中です。その結果を先に確認します</translation>
    </message>
    <message>
        <source>another reward for this subscription is on its way</source>
        <translation>このサブスクリプションへの別の報酬が処理中です</translation>
    </message>
    <message>
        <source>an earlier attempt already made %1 with other terms (%2)</source>
        <translation>以前の試行で、別の条件の %1 が既に作成されています (%2)</translation>
    </message>
    <message>
        <source>it changed meanwhile</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>another attempt is under way</source>
        <translation>別の試行が進行中です</translation>
    </message>
    <message>
        <source>reward %1 is missing</source>
        <translation>報酬 %1 がありません</translation>
    </message>
    <message>
        <source>it is %1 by now, not approved</source>
        <translation>現在の状態は「%1」で、承認済みではありません</translation>
    </message>
    <message>
        <source>its customer was removed meanwhile</source>
        <translation>その間に顧客が削除されました</translation>
    </message>
    <message>
        <source>the receiver&apos;s e-mail was changed meanwhile</source>
        <translation>その間に受取人のメールが変更されました</translation>
    </message>
    <message>
        <source>its customer has another account now</source>
        <translation>顧客のアカウントが変わっています</translation>
    </message>
    <message>
        <source>the payout method was changed meanwhile</source>
        <translation>その間に支払方法が変更されました</translation>
    </message>
    <message>
        <source>the step before it did not succeed</source>
        <translation>前の手順が成功しませんでした</translation>
    </message>
    <message>
        <source>sent, but its outcome could not be written down; it is looked up first (%1)</source>
        <translation>送信しましたが、結果を記録できませんでした。先に照会します (%1)</translation>
    </message>
    <message>
        <source>a subscription is chosen for exactly one reward</source>
        <translation>サブスクリプションを選べるのは、報酬が 1 件の場合のみです</translation>
    </message>
    <message>
        <source>there is no connection to %1 in %2 mode that could pay it</source>
        <translation>支払える %1 への%2モードの接続がありません</translation>
    </message>
    <message>
        <source>there are several connections to %1: %2; say which one</source>
        <translation>%1 への接続が複数あります：%2。どれかを指定してください</translation>
    </message>
    <message>
        <source>it was entered by hand and campaign &quot;%1&quot; has several connections, so nobody can tell which account the credit belongs to; issue it by hand</source>
        <translation>手動入力で、キャンペーン「%1」には接続が複数あるため、クレジットを入れるアカウントを判断できません。手動で支給してください</translation>
    </message>
    <message>
        <source>it was earned through %1, where nothing is given via %2</source>
        <translation>%1 を通じて獲得した報酬で、そこでは %2 による支給はできません</translation>
    </message>
    <message>
        <source>a reward of kind %1 is not issued via %2</source>
        <translation>種類 %1 の報酬は %2 では支給できません</translation>
    </message>
    <message>
        <source>there is not enough money at %1: %2</source>
        <translation>%1 の残高が不足しています：%2</translation>
    </message>
    <message>
        <source>Add money there; nothing more was sent.</source>
        <translation>入金してください。以降は何も送信していません。</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may do this; what is open goes on then.</source>
        <translation>この権限のあるキーで %1 に再接続してください。未完了のものはその後続行します。</translation>
    </message>
    <message>
        <source>It is sent when the provider can be reached.</source>
        <translation>プロバイダーに接続できるようになると送信します。</translation>
    </message>
    <message>
        <source>refused when it was sent again (%1); whether an earlier attempt arrived is found out first</source>
        <translation>再送時に拒否されました (%1)。以前の試行が届いたかを先に確認します</translation>
    </message>
    <message>
        <source>not accepted yet, it is sent again later (%1)</source>
        <translation>まだ受け付けられていません。後で再送します (%1)</translation>
    </message>
    <message>
        <source>the outcome is unknown until it is looked up (%1)</source>
        <translation>照会するまで結果は不明です (%1)</translation>
    </message>
    <message>
        <source>Try again when the provider answers.</source>
        <translation>プロバイダーが応答するときに、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain</source>
        <translation>支給 %1、未支給 %2、不明 %3</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>プロバイダーに照会できませんでした</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>it is %1, its outcome is not uncertain</source>
        <translation>状態は「%1」で、結果は不明ではありません</translation>
    </message>
    <message>
        <source>the provider has taken it and says what becomes of it (%1)</source>
        <translation>プロバイダーが受け付けており、結果の通知を待ちます (%1)</translation>
    </message>
    <message>
        <source>Cancel it at the provider; what is not claimed comes back by itself.</source>
        <translation>プロバイダーで取り消してください。受け取られないものは自動的に返戻されます。</translation>
    </message>
    <message>
        <source>the provider has not taken it yet; it is sent again by itself</source>
        <translation>プロバイダーはまだ受け付けていません。自動的に再送します</translation>
    </message>
    <message>
        <source>Issue again first.</source>
        <translation>先にもう一度支給を実行してください。</translation>
    </message>
    <message>
        <source>it has not been looked for at the provider since it was sent</source>
        <translation>送信後、プロバイダーでまだ照会していません</translation>
    </message>
    <message>
        <source>Issue again to look it up, some minutes after it was sent.</source>
        <translation>送信から数分後に、もう一度支給を実行して照会してください。</translation>
    </message>
    <message>
        <source>the step before it was abandoned</source>
        <translation>前の手順が中止されました</translation>
    </message>
    <message>
        <source>reward %1</source>
        <translation>報酬 %1</translation>
    </message>
    <message>
        <source>the workspace&apos;s setting &quot;%1&quot; cannot be read</source>
        <translation>ワークスペースの設定「%1」を読み取れません</translation>
    </message>
    <message>
        <source>a limit must be above zero</source>
        <translation>上限はゼロより大きい値にしてください</translation>
    </message>
    <message>
        <source>there are two limits in %1</source>
        <translation>%1 の上限が 2 つあります</translation>
    </message>
    <message>
        <source>stop issuing</source>
        <translation>支給の停止</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>%1 が停止</translation>
    </message>
    <message>
        <source>let rewards be issued again</source>
        <translation>支給の再開</translation>
    </message>
    <message>
        <source>on again, by %1</source>
        <translation>%1 が再開</translation>
    </message>
    <message>
        <source>set limits of automatic rewards</source>
        <translation>自動支給の上限の設定</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>%1 が設定</translation>
    </message>
    <message>
        <source>issuing is stopped: the books fail the check %1</source>
        <translation>支給は停止中です：帳簿の検査 %1 に失敗しました</translation>
    </message>
    <message>
        <source>Run verify, mend what it names, and run it again.</source>
        <translation>verify を実行し、示された問題を修正してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>issuing was stopped by %1 on %2</source>
        <translation>支給は %2 に %1 が停止しました</translation>
    </message>
    <message>
        <source>An admin lets rewards be issued again.</source>
        <translation>支給は管理者が再開できます。</translation>
    </message>
    <message>
        <source>the first sync of its connection is not complete</source>
        <translation>接続の初回同期が完了していません</translation>
    </message>
    <message>
        <source>it is %1, not due</source>
        <translation>状態は「%1」で、支給対象ではありません</translation>
    </message>
    <message>
        <source>nobody approves an own reward</source>
        <translation>自分の報酬は承認できません</translation>
    </message>
    <message>
        <source>no person holds it; %1 is cleared or confirmed as a flag, with a reason</source>
        <translation>担当者による保留ではありません。%1 はフラグとして、理由を付けて解除または確定します</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>保留されていません</translation>
    </message>
    <message>
        <source>no change of it is proposed</source>
        <translation>変更の提案はありません</translation>
    </message>
    <message>
        <source>it has been given out as %1, and one reward is sent once: %2 %3 more cannot follow under it. Dismiss the change and give the difference in money with &quot;adjust&quot;.</source>
        <translation>%1 として支給済みで、1 つの報酬は 1 回しか送れないため、残りの %2 %3 を追加できません。変更を退け、差額は &quot;adjust&quot; により金銭で支給してください。</translation>
    </message>
    <message>
        <source>nothing about it is in doubt after a restore</source>
        <translation>復元後に確認が必要な点はありません</translation>
    </message>
    <message>
        <source>it is already on hold</source>
        <translation>既に保留中です</translation>
    </message>
    <message>
        <source>there is no such reward</source>
        <translation>その報酬はありません</translation>
    </message>
    <message>
        <source>%1 done, %2 not done</source>
        <translation>完了 %1、未完了 %2</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3), not to %4 (%5)</source>
        <translation>%1 のキーはアカウント %2 (%3) のもので、%4 (%5) のものではありません</translation>
    </message>
    <message>
        <source>interrupted, to be looked up</source>
        <translation>中断したため、照会が必要です</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain, %4 on their way</source>
        <translation>支給 %1、未支給 %2、不明 %3、処理中 %4</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % 引き</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 引き</translation>
    </message>
    <message>
        <source>a row of a bulk operation&apos;s file does not end</source>
        <translation>一括処理ファイルの行が終わっていません</translation>
    </message>
    <message>
        <source>the shop shows what was asked for and an error beside it: %1</source>
        <translation>ショップの応答に、依頼した内容とエラーがあります：%1</translation>
    </message>
    <message>
        <source>the shop&apos;s answer does not show what was asked for: %1</source>
        <translation>ショップの応答に、依頼した内容がありません：%1</translation>
    </message>
    <message>
        <source>%1 Shopify asks for: %2</source>
        <translation>%1 Shopify の要求：%2</translation>
    </message>
    <message>
        <source>the answer holds nothing of what was asked for</source>
        <translation>応答に、依頼した内容がありません</translation>
    </message>
    <message>
        <source>the answer is cut or no JSON</source>
        <translation>応答が途切れているか、JSON ではありません</translation>
    </message>
    <message>
        <source>the code %1 exists in the shop and is not from here</source>
        <translation>コード %1 がショップにありますが、ここで作成したものではありません</translation>
    </message>
    <message>
        <source>the shop shows the discount without its code</source>
        <translation>ショップの割引にコードが表示されていません</translation>
    </message>
    <message>
        <source>gift card %1 has the mark, but another amount or customer</source>
        <translation>ギフトカード %1 に目印がありますが、金額または顧客が異なります</translation>
    </message>
    <message>
        <source>gift card %1 has this reward&apos;s code, amount and customer, but another note</source>
        <translation>ギフトカード %1 のコード、金額、顧客はこの報酬と一致しますが、メモが異なります</translation>
    </message>
    <message>
        <source>the list of gift cards does not go on</source>
        <translation>ギフトカードの一覧が先に進みません</translation>
    </message>
    <message>
        <source>the customer has %1 credits of %2, and one of them may be this reward&apos;s</source>
        <translation>顧客に %2 のクレジットが %1 件あり、その 1 つがこの報酬のものかもしれません</translation>
    </message>
    <message>
        <source>the customer&apos;s store credit got %1 credits of %2 since, and the shop does not say which is this reward&apos;s</source>
        <translation>顧客のストアクレジットにその後 %2 のクレジットが %1 件入りましたが、どれがこの報酬のものかショップから分かりません</translation>
    </message>
    <message>
        <source>the shop&apos;s app lacks the permission %1: %2 %3</source>
        <translation>ショップのアプリに権限 %1 がありません：%2 %3</translation>
    </message>
    <message>
        <source>Shopify hides store credit: %1</source>
        <translation>Shopify がストアクレジットを表示しません：%1</translation>
    </message>
    <message>
        <source>customer %1 does not exist any more</source>
        <translation>顧客 %1 はもう存在しません</translation>
    </message>
    <message>
        <source>the customer has more accounts than can be looked through</source>
        <translation>顧客のアカウントが多すぎて、すべてを確認できません</translation>
    </message>
    <message>
        <source>Shopify hides what an account of store credit got</source>
        <translation>Shopify がストアクレジットの入金を表示しません</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop does not go on</source>
        <translation>ショップの応答内の一覧が先に進みません</translation>
    </message>
    <message>
        <source>a shop takes percentages with two decimals at most</source>
        <translation>ショップの割引率は小数点以下 2 桁までです</translation>
    </message>
    <message>
        <source>a discount needs a percentage or an amount</source>
        <translation>割引には割引率または金額が必要です</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which there is no amount</source>
        <translation>ショップの通貨は %1 ですが、その通貨の金額がありません</translation>
    </message>
    <message>
        <source>Shopify shows this app no e-mail addresses, so the receiver cannot be checked; allow them under API access, Protected customer data</source>
        <translation>Shopify がこのアプリにメールアドレスを表示しないため、受取人を確認できません。「API access」→「Protected customer data」で許可してください</translation>
    </message>
    <message>
        <source>customer %1 of the shop has another e-mail address than the receiver</source>
        <translation>ショップの顧客 %1 のメールアドレスが、受取人と異なります</translation>
    </message>
    <message>
        <source>customer %1 does not exist in the shop any more</source>
        <translation>顧客 %1 はショップにもう存在しません</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address to be found by</source>
        <translation>受取人に、検索に使えるメールアドレスがありません</translation>
    </message>
    <message>
        <source>no customer of the shop has the receiver&apos;s e-mail address</source>
        <translation>受取人のメールアドレスの顧客がショップにいません</translation>
    </message>
    <message>
        <source>%1 customers of the shop have the receiver&apos;s e-mail address; merge them in the shop</source>
        <translation>受取人のメールアドレスの顧客がショップに %1 人います。ショップで統合してください</translation>
    </message>
    <message>
        <source>this reward needs an amount above zero</source>
        <translation>この報酬にはゼロより大きい金額が必要です</translation>
    </message>
    <message>
        <source>the reward is in %1, the shop&apos;s money is %2</source>
        <translation>報酬は %1、ショップの通貨は %2 です</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>the shop gives gift cards of at most %1</source>
        <translation>ショップのギフトカードの上限は %1 です</translation>
    </message>
    <message>
        <source>customer %1 gets a gift card of %2, which Shopify sends to them</source>
        <translation>顧客 %1 に %2 のギフトカードを支給し、Shopify が送付します</translation>
    </message>
    <message>
        <source>customer %1 gets store credit of %2, and Shopify writes to them</source>
        <translation>顧客 %1 に %2 のストアクレジットを支給し、Shopify が通知します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the permanent address of a shop</source>
        <translation>「%1」はショップの固定アドレスではありません</translation>
    </message>
    <message>
        <source>Give the name before .myshopify.com, as in the address of the shop&apos;s admin: --option shop=NAME.</source>
        <translation>ショップの管理画面のアドレスにある、.myshopify.com の前の名前を指定してください：--option shop=NAME。</translation>
    </message>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>この権限がないと注文を読み取れず、報酬は発生しません。</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>60 日より前の注文は表示されません。顧客の以前の購入と、古い注文の返金は分かりません。</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>顧客を読み取れません。紹介はコードとリンクでのみ判定し、メール、タグ、メタフィールドは使えません。</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>商品名が表示されず、個別商品のルールを確認できません。</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>割引コードの読み取りと引き継ぎができません。</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>参加者用にも報酬用にも、割引コードを作成できません。</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>受取人を指定できないため、ギフトカードを支給できません。</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>ギフトカードを支給できません。</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>アカウントへの入金を照会できないため、ストアクレジットを支給できません。</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>ストアクレジットを支給できません。</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Dev Dashboard の該当アプリの「API access」→「Read all orders」で Shopify に申請し、その後このスコープを含むバージョンをリリースしてください。</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Shopify サポートに、このアプリへの許可を依頼してください。</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Dev Dashboard でアプリにスコープ %1 を追加してバージョンをリリースし、ショップで確認してください。</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>ショップの管理画面の「設定」→「アプリ」→「アプリを開発」で、アプリにスコープ %1 を追加してください。</translation>
    </message>
    <message>
        <source>Shopify hides names or e-mail addresses of customers from this app; everything else was read. %1</source>
        <translation>Shopify がこのアプリに顧客の名前またはメールアドレスを表示しません。ほかはすべて読み込みました。%1</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>顧客の名前とメールアドレスが表示されないため、紹介された顧客も、ショップで報酬を受け取る参加者も、メールで識別できません。</translation>
    </message>
    <message>
        <source>the shop does not say which one it is</source>
        <translation>どれであるかがショップから分かりません</translation>
    </message>
    <message>
        <source>Shopify answers with version %1 of its interface instead of %2: this program is too old for it. Update it.</source>
        <translation>Shopify がインターフェイスのバージョン %2 ではなく %1 で応答しました。このプログラムは古いため対応していません。更新してください。</translation>
    </message>
    <message>
        <source>stopped while waiting for Shopify</source>
        <translation>Shopify を待っている間に停止しました</translation>
    </message>
    <message>
        <source>Shopify names a file at an address that is not https</source>
        <translation>Shopify が示したファイルのアドレスが https ではありません</translation>
    </message>
    <message>
        <source>the file of a bulk operation: status %1</source>
        <translation>一括処理のファイル：ステータス %1</translation>
    </message>
    <message>
        <source>a shop has no coupons: each code has a discount of its own</source>
        <translation>ショップにクーポンはありません。割引はコードごとに設定されます</translation>
    </message>
    <message>
        <source>a shop has no discounts that last for some months</source>
        <translation>ショップには、数か月間続く割引がありません</translation>
    </message>
    <message>
        <source>Choose once or for ever for the codes of the shop.</source>
        <translation>ショップのコードには、1 回または無期限を選んでください。</translation>
    </message>
    <message>
        <source>a shop cannot keep a code to first orders</source>
        <translation>ショップでは、コードを初回注文に限定できません</translation>
    </message>
    <message>
        <source>Leave that out for the shop; once per customer is what codes for one order are.</source>
        <translation>ショップではこの指定を除いてください。1 回の注文用のコードは、顧客 1 人につき 1 回です。</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which no least amount is named</source>
        <translation>ショップの通貨は %1 ですが、その通貨の最低額の指定がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of discount that codes combine with.</source>
        <translation>「%1」は、コードと併用できる割引の種類ではありません。</translation>
    </message>
    <message>
        <source>none, or words out of orders, products, shipping with commas between them.</source>
        <translation>none、または orders、products、shipping をコンマ区切りで指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be a code in a shop: %2</source>
        <translation>%1 はショップのコードに使えません：%2</translation>
    </message>
    <message>
        <source>there is no discount %1 in the shop</source>
        <translation>ショップに割引 %1 はありません</translation>
    </message>
    <message>
        <source>discount %1 of the shop has no codes</source>
        <translation>ショップの割引 %1 にコードがありません</translation>
    </message>
    <message>
        <source>the codes of a discount do not end</source>
        <translation>割引のコードの一覧が終わりません</translation>
    </message>
    <message>
        <source>the list of discounts does not end</source>
        <translation>割引の一覧が終わりません</translation>
    </message>
    <message>
        <source>there is no code %1 in the shop</source>
        <translation>ショップにコード %1 はありません</translation>
    </message>
    <message>
        <source>the code %1 belongs to a discount of another kind</source>
        <translation>コード %1 は別の種類の割引のものです</translation>
    </message>
    <message>
        <source>Switch it off in the shop&apos;s admin.</source>
        <translation>ショップの管理画面で無効にしてください。</translation>
    </message>
    <message>
        <source>the code %1 shares its discount with %2 others, which would end too</source>
        <translation>コード %1 はほかの %2 個と割引を共有しており、それらも終了してしまいます</translation>
    </message>
    <message>
        <source>Take it off the discount in the shop&apos;s admin.</source>
        <translation>ショップの管理画面で割引から外してください。</translation>
    </message>
    <message>
        <source>the shop still shows the code %1 as usable</source>
        <translation>ショップではコード %1 がまだ使用可能と表示されています</translation>
    </message>
    <message>
        <source>Shopify asks for: %1.</source>
        <translation>Shopify の要求：%1。</translation>
    </message>
    <message>
        <source>The shop is closed or paused: open it in Shopify&apos;s admin, then sync again.</source>
        <translation>ショップが閉鎖または一時停止されています。Shopify の管理画面で再開してから、もう一度同期してください。</translation>
    </message>
    <message>
        <source>The access token is no longer valid: enter a current one for this connection.</source>
        <translation>アクセストークンが無効になりました。この接続に現在のトークンを入力してください。</translation>
    </message>
    <message>
        <source>The shop is frozen for an unpaid bill; Shopify answers again when it is paid.</source>
        <translation>未払いの請求によりショップが凍結されています。支払うと Shopify が再び応答します。</translation>
    </message>
    <message>
        <source>Check the shop&apos;s name: --option shop=NAME as before .myshopify.com.</source>
        <translation>ショップの名前（.myshopify.com の前の部分）を確認してください：--option shop=NAME。</translation>
    </message>
    <message>
        <source>Shopify does not offer the method %1</source>
        <translation>Shopify は方法 %1 に対応していません</translation>
    </message>
    <message>
        <source>this is a key of Stripe, not of Shopify</source>
        <translation>Shopify ではなく Stripe のキーです</translation>
    </message>
    <message>
        <source>Take the Admin API access token (shpat_…) of your app, or the secret of an app of the Dev Dashboard.</source>
        <translation>アプリの Admin API アクセストークン（shpat_…）、または Dev Dashboard のアプリのシークレットを使ってください。</translation>
    </message>
    <message>
        <source>this is the secret of an app, not an access token</source>
        <translation>アクセストークンではなく、アプリのシークレットです</translation>
    </message>
    <message>
        <source>Give the app&apos;s client ID as well: --option client-id=ID.</source>
        <translation>アプリのクライアント ID も指定してください：--option client-id=ID。</translation>
    </message>
    <message>
        <source>this is an access token, but a client ID was given</source>
        <translation>アクセストークンですが、クライアント ID が指定されています</translation>
    </message>
    <message>
        <source>Leave the option client-id out, or give the app&apos;s client secret.</source>
        <translation>オプション client-id を除くか、アプリのクライアントシークレットを指定してください。</translation>
    </message>
    <message>
        <source>this does not look like a token or secret of Shopify</source>
        <translation>Shopify のトークンまたはシークレットではないようです</translation>
    </message>
    <message>
        <source>Copy it again; it is one word without spaces.</source>
        <translation>もう一度コピーしてください。空白のない 1 語です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like an app&apos;s client ID</source>
        <translation>「%1」はアプリのクライアント ID ではないようです</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Dev Dashboard のアプリの設定からコピーしてください。</translation>
    </message>
    <message>
        <source>order %1 comes without its lines</source>
        <translation>注文 %1 に明細がありません</translation>
    </message>
    <message>
        <source>the shop gives this app no token: status %1</source>
        <translation>ショップがこのアプリにトークンを発行しません：ステータス %1</translation>
    </message>
    <message>
        <source>App and shop must belong to the same organization of the Dev Dashboard. Make the app where the shop is, install it there, and use its client ID and secret.</source>
        <translation>アプリとショップは Dev Dashboard の同じ組織に属する必要があります。ショップのある組織でアプリを作成してインストールし、そのクライアント ID とシークレットを使ってください。</translation>
    </message>
    <message>
        <source>Check client ID and client secret, that a version of the app is released, and that the app is installed on this shop.</source>
        <translation>クライアント ID とクライアントシークレット、アプリのバージョンのリリース、このショップへのインストールを確認してください。</translation>
    </message>
    <message>
        <source>the shop&apos;s answer holds no access token</source>
        <translation>ショップの応答にアクセストークンがありません</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3</source>
        <translation>顧客 %1 に専用のコード %2 を支給します：%3</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3, until %4</source>
        <translation>顧客 %1 に専用のコード %2 を支給します：%3、%4 まで</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started: %1</source>
        <translation>ショップの一括処理が開始されませんでした：%1</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started</source>
        <translation>ショップの一括処理が開始されませんでした</translation>
    </message>
    <message>
        <source>a bulk operation of the shop does not say how long its file is</source>
        <translation>ショップの一括処理のファイルの長さが不明です</translation>
    </message>
    <message>
        <source>a bulk operation of the shop ended as %1 %2</source>
        <translation>ショップの一括処理が %1 で終了しました %2</translation>
    </message>
    <message>
        <source>a bulk operation of the shop takes too long</source>
        <translation>ショップの一括処理に時間がかかりすぎています</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file with a line that is cut</source>
        <translation>ショップの一括処理のファイルに、途切れた行があります</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file whose rows are not in order</source>
        <translation>ショップの一括処理のファイルの行が順序どおりではありません</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a place that cannot be read</source>
        <translation>ショップの一括処理に、読み取れない箇所があります</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file of %1 lines for %2 objects</source>
        <translation>ショップの一括処理のファイルが %1 行ですが、オブジェクトは %2 件です</translation>
    </message>
    <message>
        <source>a bulk operation of the shop no longer has its file</source>
        <translation>ショップの一括処理のファイルはもうありません</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file that is cut</source>
        <translation>ショップの一括処理のファイルが途切れています</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop turns in a circle</source>
        <translation>ショップの応答内の一覧が循環しています</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk has space left.</source>
        <translation>フォルダーに書き込めること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (version %2 of the books, this one knows %3)</source>
        <translation>%1 は新しいプログラムで書き込まれています（帳簿のバージョン %2、このプログラムは %3 まで）</translation>
    </message>
    <message>
        <source>Install the newer program; nothing was changed.</source>
        <translation>新しいプログラムをインストールしてください。何も変更していません。</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>データベース %1 はありません</translation>
    </message>
    <message>
        <source>there is no workspace in %1</source>
        <translation>%1 にワークスペースはありません</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace.</source>
        <translation>--workspace で別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 は既に存在します</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>別のファイル名を選んでください。</translation>
    </message>
    <message>
        <source>it is left from an earlier try</source>
        <translation>以前の試行で残ったものです</translation>
    </message>
    <message>
        <source>the list of erased people goes there</source>
        <translation>そこに消去した人の一覧を保存します</translation>
    </message>
    <message>
        <source>the books in the backup do not end where its manifest says</source>
        <translation>バックアップの帳簿の末尾が、目録と一致しません</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>it holds the last changes of the former books</source>
        <translation>以前の帳簿の最後の変更が含まれています</translation>
    </message>
    <message>
        <source>Choose a file that was written by the command backup, or one of the workspace&apos;s folder backups.</source>
        <translation>backup コマンドで作成したファイル、またはワークスペースの backups フォルダーのファイルを選んでください。</translation>
    </message>
    <message>
        <source>reward %1 is in another batch</source>
        <translation>報酬 %1 は別のバッチにあります</translation>
    </message>
    <message>
        <source>Check that the file and its folder belong to you and can be written.</source>
        <translation>ファイルとフォルダーの所有者であること、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program</source>
        <translation>%1 はこのプログラムのワークスペースではありません</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace, or bring a backup back with referral-desk restore FILE.</source>
        <translation>--workspace で別のディレクトリを選ぶか、referral-desk restore FILE でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 が破損しています</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE.</source>
        <translation>referral-desk restore FILE で最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 を変更できません</translation>
    </message>
    <message>
        <source>the disk of %1 is full</source>
        <translation>%1 のディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was changed.</source>
        <translation>空きを増やして、もう一度試してください。何も変更していません。</translation>
    </message>
    <message>
        <source>the disk failed while %1 was read or written</source>
        <translation>%1 の読み書き中にディスクの障害が発生しました</translation>
    </message>
    <message>
        <source>Check the disk and whether it has space left, then try again.</source>
        <translation>ディスクの状態と空きを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 は別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it.</source>
        <translation>完了を待つか、そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>the books refused an entry that contradicts them; nothing was changed</source>
        <translation>帳簿と矛盾する記帳のため拒否されました。何も変更していません</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>詳細はログにあります。</translation>
    </message>
    <message>
        <source>the database of the workspace answered with error %1; nothing was changed</source>
        <translation>ワークスペースのデータベースがエラー %1 を返しました。何も変更していません</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is not enough memory</source>
        <translation>メモリ不足のため %1 を開けません</translation>
    </message>
    <message>
        <source>the database refuses the setting %1=%2</source>
        <translation>データベースが設定 %1=%2 を受け付けません</translation>
    </message>
    <message>
        <source>the file system does not support the write-ahead log</source>
        <translation>ファイルシステムが先行書き込みログ (WAL) に対応していません</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation>ワークスペースはローカルディスクに置いてください。</translation>
    </message>
    <message>
        <source>stopped while reading sales</source>
        <translation>販売の読み込み中に停止しました</translation>
    </message>
    <message>
        <source>%1 is damaged, so who was erased before is not known</source>
        <translation>%1 が破損しているため、以前に消去した人が不明です</translation>
    </message>
    <message>
        <source>Put back the copy that belongs to this workspace. If desk.sqlite is surely the newest copy of the books, remove the damaged file: the books write it anew.</source>
        <translation>このワークスペースのコピーを元に戻してください。desk.sqlite が確実に最新の帳簿である場合は、破損したファイルを削除してください。帳簿から作成し直されます。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>%1 was written by a newer program</source>
        <translation>%1 は新しいプログラムで書き込まれています</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>新しいプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 を書き込めません：%2</translation>
    </message>
    <message>
        <source>the lines of conversion %1 cannot be read</source>
        <translation>コンバージョン %1 の明細を読み取れません</translation>
    </message>
    <message>
        <source>somebody is reading</source>
        <translation>ほかで読み取り中です</translation>
    </message>
    <message>
        <source>It is a text of at most 1 MB, or absent.</source>
        <translation>1 MB 以内のテキストか、指定なしにしてください。</translation>
    </message>
    <message>
        <source>the workspace %1 was left open on another computer: %2</source>
        <translation>ワークスペース %1 は別のコンピューターで開いたままです：%2</translation>
    </message>
    <message>
        <source>Close the program there first. If it is closed, or that computer is gone: repeat with --take-over. What it may have issued is looked up before anything is issued here.</source>
        <translation>先にそのコンピューターでプログラムを閉じてください。既に閉じているか、そのコンピューターがもうない場合は、--take-over を付けてやり直してください。そこで支給した可能性のあるものは、ここで支給する前に照会します。</translation>
    </message>
    <message>
        <source>there is no intent %1</source>
        <translation>依頼 %1 はありません</translation>
    </message>
    <message>
        <source>the workspace has version %1, this program knows up to %2</source>
        <translation>ワークスペースのバージョンは %1 で、このプログラムが扱えるのは %2 までです</translation>
    </message>
    <message>
        <source>desk.sqlite is a database, but not a workspace of this program</source>
        <translation>desk.sqlite はデータベースですが、このプログラムのワークスペースではありません</translation>
    </message>
    <message>
        <source>after the upgrade a row of %1 points nowhere</source>
        <translation>アップグレード後、%1 の行に参照先がありません</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>データベースが破損しています：%1</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE; the workspace&apos;s folder backups may hold one.</source>
        <translation>referral-desk restore FILE で最新のバックアップを復元してください。ワークスペースの backups フォルダーにある場合があります。</translation>
    </message>
    <message>
        <source>line %1: the e-mail is empty</source>
        <translation>%1 行目：メールが空です</translation>
    </message>
    <message>
        <source>line %1: the code %2 belongs to another participant</source>
        <translation>%1 行目：コード %2 は別の参加者のものです</translation>
    </message>
    <message>
        <source>Give each participant codes of their own.</source>
        <translation>参加者ごとに専用のコードを指定してください。</translation>
    </message>
    <message>
        <source>line %1: the code %2 belonged to somebody who was erased</source>
        <translation>%1 行目：コード %2 は消去された人のものでした</translation>
    </message>
    <message>
        <source>What was bought with it stays theirs: choose another code.</source>
        <translation>そのコードでの購入は元の人のものです。別のコードを選んでください。</translation>
    </message>
    <message>
        <source>there is no payout method %1</source>
        <translation>支払方法 %1 はありません</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 はファイルです</translation>
    </message>
    <message>
        <source>you may not write in %1</source>
        <translation>%1 に書き込む権限がありません</translation>
    </message>
    <message>
        <source>the disk of %1 does not take it (full or read-only?)</source>
        <translation>%1 のディスクに書き込めません（空き不足または読み取り専用）</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 はディレクトリではありません</translation>
    </message>
    <message>
        <source>Choose another place for the workspace with --workspace.</source>
        <translation>--workspace でワークスペースの別の場所を選んでください。</translation>
    </message>
    <message>
        <source>cannot create the directory %1: %2</source>
        <translation>ディレクトリ %1 を作成できません：%2</translation>
    </message>
    <message>
        <source>Choose another place with --workspace, or have this one made writable for you.</source>
        <translation>--workspace で別の場所を選ぶか、ここに書き込めるようにしてもらってください。</translation>
    </message>
    <message>
        <source>cannot make the directory %1 private</source>
        <translation>ディレクトリ %1 を非公開にできません</translation>
    </message>
    <message>
        <source>cannot make the file %1 private</source>
        <translation>ファイル %1 を非公開にできません</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>ディスクに書き出すために %1 を開けません</translation>
    </message>
    <message>
        <source>cannot sync %1 to the disk</source>
        <translation>%1 をディスクに書き出せません</translation>
    </message>
    <message>
        <source>rest of reward %1</source>
        <translation>報酬 %1 の残り</translation>
    </message>
    <message>
        <source>carried to a reward of its own</source>
        <translation>独立した報酬に移動</translation>
    </message>
    <message>
        <source>the lines of a conversion cannot be read</source>
        <translation>コンバージョンの明細を読み取れません</translation>
    </message>
    <message>
        <source>the database takes no functions</source>
        <translation>データベースが関数を受け付けません</translation>
    </message>
    <message>
        <source>the balance has changed meanwhile</source>
        <translation>その間に残高が変わりました</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>this write-off has already been decided</source>
        <translation>この債権放棄は既に判断済みです</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>そのキャンペーンはありません</translation>
    </message>
    <message>
        <source>write-off %1 of this balance waits for a decision already</source>
        <translation>この残高の債権放棄 %1 が既に判断を待っています</translation>
    </message>
    <message>
        <source>Approve or refuse that one first.</source>
        <translation>先にそちらを承認または拒否してください。</translation>
    </message>
    <message>
        <source>there is no batch %1</source>
        <translation>バッチ %1 はありません</translation>
    </message>
    <message>
        <source>the batch has changed meanwhile</source>
        <translation>その間にバッチが変更されました</translation>
    </message>
    <message>
        <source>there is no batch &quot;%1&quot;</source>
        <translation>バッチ「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;batch list&quot; shows their numbers.</source>
        <translation>番号は &quot;batch list&quot; で確認できます。</translation>
    </message>
    <message>
        <source>the campaign %1 has no version</source>
        <translation>キャンペーン %1 にバージョンがありません</translation>
    </message>
    <message>
        <source>the campaign belongs to %1 mode and cannot move to %2 mode</source>
        <translation>キャンペーンは%1モードのもので、%2モードに移せません</translation>
    </message>
    <message>
        <source>Make a campaign with another name for the other mode.</source>
        <translation>もう一方のモード用には、別の名前でキャンペーンを作成してください。</translation>
    </message>
    <message>
        <source>the code %1 belongs to another participant</source>
        <translation>コード %1 は別の参加者のものです</translation>
    </message>
    <message>
        <source>A code keeps the one it was first given to.</source>
        <translation>コードは最初に割り当てた人のものです。</translation>
    </message>
    <message>
        <source>the code %1 belonged to somebody who was erased</source>
        <translation>コード %1 は消去された人のものでした</translation>
    </message>
    <message>
        <source>a request for the code %1 is written down already</source>
        <translation>コード %1 のリクエストは既に記録されています</translation>
    </message>
    <message>
        <source>there is already a connection named %1</source>
        <translation>%1 という名前の接続が既にあります</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>接続 %1 はありません</translation>
    </message>
    <message>
        <source>there is no such customer</source>
        <translation>その顧客はいません</translation>
    </message>
    <message>
        <source>Name one by the provider&apos;s id or by e-mail address.</source>
        <translation>プロバイダーの ID かメールアドレスで指定してください。</translation>
    </message>
    <message>
        <source>this customer is participant %1, too</source>
        <translation>この顧客は参加者 %1 でもあります</translation>
    </message>
    <message>
        <source>Erase the participant; that erases the customer with them.</source>
        <translation>参加者を消去してください。顧客も同時に消去されます。</translation>
    </message>
    <message>
        <source>there is no referral %1</source>
        <translation>紹介 %1 はありません</translation>
    </message>
    <message>
        <source>reward %1 has already an intent for step %2</source>
        <translation>報酬 %1 の手順 %2 には既に依頼があります</translation>
    </message>
    <message>
        <source>line %1: the reference %2 is known with other values</source>
        <translation>%1 行目：参照番号 %2 は別の値で登録済みです</translation>
    </message>
    <message>
        <source>What was entered stays; correct it with an adjustment, or give the new sale a reference of its own.</source>
        <translation>入力済みのものは維持されます。調整で訂正するか、新しい販売に別の参照番号を付けてください。</translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation>その接続はありません</translation>
    </message>
    <message>
        <source>What was entered stays; give another payment a reference of its own.</source>
        <translation>入力済みのものは維持されます。別の決済には別の参照番号を付けてください。</translation>
    </message>
    <message>
        <source>there is no campaign named %1</source>
        <translation>%1 という名前のキャンペーンはありません</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>参加者 %1 はいません</translation>
    </message>
    <message>
        <source>an earlier page of this sync could not be stored</source>
        <translation>この同期の前のページを保存できませんでした</translation>
    </message>
    <message>
        <source>a member needs a name</source>
        <translation>メンバーには名前が必要です</translation>
    </message>
    <message>
        <source>there is already a member named %1</source>
        <translation>%1 という名前のメンバーが既にいます</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>そのメンバーはいません</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>ワークスペースは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>Let this user write into its directory and the files there.</source>
        <translation>このユーザーにディレクトリとファイルへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>the books in %1 are an older copy than this computer has seen, so nothing is written into them</source>
        <translation>%1 の帳簿は、このコンピューターで以前に扱ったものより古いコピーのため、何も書き込みません</translation>
    </message>
    <message>
        <source>Put the newest desk.sqlite back; or, if this copy was brought back on purpose, say so with referral-desk verify --restored.</source>
        <translation>最新の desk.sqlite に戻してください。意図して復元したコピーの場合は、referral-desk verify --restored で確定してください。</translation>
    </message>
    <message>
        <source>only %1 MB are free on the disk of %2; nothing is issued with less than %3 MB</source>
        <translation>%2 のディスクの空きが %1 MB しかありません。%3 MB 未満では支給しません</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was sent.</source>
        <translation>空きを増やして、もう一度試してください。何も送信していません。</translation>
    </message>
    <message>
        <source>the workspace has version %1</source>
        <translation>ワークスペースのバージョンは %1 です</translation>
    </message>
    <message>
        <source>the workspace has to be upgraded before it can be read</source>
        <translation>読み取る前に、ワークスペースのアップグレードが必要です</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>Check whether the disk is full or read-only.</source>
        <translation>ディスクがいっぱいか、読み取り専用でないかを確認してください。</translation>
    </message>
    <message>
        <source>Create one with referral-desk init, or choose another directory with --workspace.</source>
        <translation>referral-desk init で作成するか、--workspace で別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>desk.sqlite in %1 is empty</source>
        <translation>%1 の desk.sqlite が空です</translation>
    </message>
    <message>
        <source>Bring a backup back with referral-desk restore FILE; or remove the empty file to begin anew.</source>
        <translation>referral-desk restore FILE でバックアップを復元するか、空のファイルを削除して新しく始めてください。</translation>
    </message>
    <message>
        <source>Choose a directory that belongs to you with --workspace.</source>
        <translation>--workspace で、自分が所有するディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>no file can be made in %1</source>
        <translation>%1 にファイルを作成できません</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by another process</source>
        <translation>ワークスペース %1 は別のプロセスが使用中です</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>そのプログラムを閉じるか、完了を待ってください。</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 を削除できません：%2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>%1 を移動できません：%2</translation>
    </message>
    <message>
        <source>cannot put the restored books at %1: %2</source>
        <translation>復元した帳簿を %1 に置けません：%2</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of this program</source>
        <translation>%1 はデータベースですが、このプログラムのものではありません</translation>
    </message>
    <message>
        <source>%1 is no backup</source>
        <translation>%1 はバックアップではありません</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 は存在しません</translation>
    </message>
    <message>
        <source>%1 is not whole: it holds %2 of %3 bytes</source>
        <translation>%1 は不完全です（%3 バイト中 %2 バイト）</translation>
    </message>
    <message>
        <source>%1 was changed or damaged since it was written</source>
        <translation>%1 は作成後に変更または破損しています</translation>
    </message>
    <message>
        <source>%1 has a beginning that cannot be read</source>
        <translation>%1 の先頭を読み取れません</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4)</source>
        <translation>ワークスペース %1 は %2 が使用中です（%4 のプロセス %3）</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4, since %5)</source>
        <translation>ワークスペース %1 は %2 が使用中です（%4 のプロセス %3、%5 から）</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3), last seen %4</source>
        <translation>%2 の %1（プロセス %3）、最終確認 %4</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>a raw body without its signature proves nothing</source>
        <translation>署名のない本文だけでは証明になりません</translation>
    </message>
    <message>
        <source>it has not the members object, id, type and data.object of an event</source>
        <translation>イベントのメンバー object、id、type、data.object がそろっていません</translation>
    </message>
    <message>
        <source>it does not say whether it is of test or live mode (livemode)</source>
        <translation>テストモードか本番モードか (livemode) が不明です</translation>
    </message>
    <message>
        <source>the line is no whole JSON document</source>
        <translation>行が完全な JSON 文書ではありません</translation>
    </message>
    <message>
        <source>the file begins a list that is no whole JSON document</source>
        <translation>ファイルの先頭の一覧が完全な JSON 文書ではありません</translation>
    </message>
    <message>
        <source>Lists up to 16 MB can be read; longer logs as one event a line.</source>
        <translation>一覧は 16 MB まで読み込めます。それより長いログは 1 行に 1 イベントで保存してください。</translation>
    </message>
    <message>
        <source>the body is no whole JSON document</source>
        <translation>本文が完全な JSON 文書ではありません</translation>
    </message>
    <message>
        <source>the body holds another body</source>
        <translation>本文の中に別の本文があります</translation>
    </message>
    <message>
        <source>the answer is not an object</source>
        <translation>応答がオブジェクトではありません</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer does not show what was asked for: %1</source>
        <translation>Stripe の応答に、依頼した内容がありません：%1</translation>
    </message>
    <message>
        <source>the key lacks the permission %1</source>
        <translation>キーに権限 %1 がありません</translation>
    </message>
    <message>
        <source>the customer or subscription is gone at Stripe, so what it was given cannot be seen: %1</source>
        <translation>顧客またはサブスクリプションが Stripe にもうないため、支給内容を確認できません：%1</translation>
    </message>
    <message>
        <source>a coupon %1 that is not from this reward exists at Stripe</source>
        <translation>Stripe に、この報酬のものではないクーポン %1 があります</translation>
    </message>
    <message>
        <source>an active code %1 that is not from this reward exists at Stripe</source>
        <translation>Stripe に、この報酬のものではない有効なコード %1 があります</translation>
    </message>
    <message>
        <source>coupon %1 was redeemed, but neither subscription %2 nor its invoices show it</source>
        <translation>クーポン %1 は使用されましたが、サブスクリプション %2 にも請求書にも表示されていません</translation>
    </message>
    <message>
        <source>transaction %1 has the mark but another amount or currency</source>
        <translation>取引 %1 に目印がありますが、金額または通貨が異なります</translation>
    </message>
    <message>
        <source>the customer has %1 living subscriptions; choose one</source>
        <translation>顧客に有効なサブスクリプションが %1 件あります。1 つ選んでください</translation>
    </message>
    <message>
        <source>subscription %1 is no living subscription of this customer</source>
        <translation>サブスクリプション %1 は、この顧客の有効なサブスクリプションではありません</translation>
    </message>
    <message>
        <source>subscription %1 is steered by a schedule, which would undo the change</source>
        <translation>サブスクリプション %1 はスケジュールで管理されており、変更しても元に戻されます</translation>
    </message>
    <message>
        <source>Stripe takes percentages with two decimals at most</source>
        <translation>Stripe の割引率は小数点以下 2 桁までです</translation>
    </message>
    <message>
        <source>a coupon reward needs percentOff or amountOff</source>
        <translation>クーポンの報酬には percentOff または amountOff が必要です</translation>
    </message>
    <message>
        <source>the customer pays in %1, for which the campaign has no amount</source>
        <translation>顧客の支払通貨は %1 ですが、キャンペーンにその通貨の金額がありません</translation>
    </message>
    <message>
        <source>Stripe cannot express %1</source>
        <translation>%1 は Stripe で表現できません</translation>
    </message>
    <message>
        <source>a repeating coupon needs a number of months</source>
        <translation>繰り返しのクーポンには月数が必要です</translation>
    </message>
    <message>
        <source>subscription %1 gets a coupon of %2</source>
        <translation>サブスクリプション %1 に %2 のクーポンを支給します</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription and gets a promotion code of their own: %2</source>
        <translation>顧客 %1 に有効なサブスクリプションがないため、専用のプロモーションコードを支給します：%2</translation>
    </message>
    <message>
        <source>the customer pays in %1, the reward is in %2</source>
        <translation>顧客の支払通貨は %1、報酬は %2 です</translation>
    </message>
    <message>
        <source>customer %1 gets a credit of %2 on their next invoice</source>
        <translation>顧客 %1 に、次回の請求で %2 のクレジットを支給します</translation>
    </message>
    <message>
        <source>account credit needs an amount above zero</source>
        <translation>アカウントクレジットにはゼロより大きい金額が必要です</translation>
    </message>
    <message>
        <source>a coupon of a percentage has no amount that could be given as credit</source>
        <translation>割引率のクーポンには、クレジットとして支給できる金額がありません</translation>
    </message>
    <message>
        <source>subscription %1 has several items, and not exactly one of the new price&apos;s product</source>
        <translation>サブスクリプション %1 に複数の項目があり、新しい価格の商品に当たるものが 1 つに決まりません</translation>
    </message>
    <message>
        <source>subscription %1 has this price already</source>
        <translation>サブスクリプション %1 は既にこの価格です</translation>
    </message>
    <message>
        <source>subscription %1 is billed at another interval than price %2</source>
        <translation>サブスクリプション %1 の請求間隔が価格 %2 と異なります</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3</source>
        <translation>サブスクリプション %1 を価格 %2 から %3 に変更します</translation>
    </message>
    <message>
        <source>its next invoice comes to %1 instead of %2</source>
        <translation>次回の請求は %2 ではなく %1 になります</translation>
    </message>
    <message>
        <source>Stripe gave no preview of its next invoice</source>
        <translation>Stripe から次回の請求のプレビューを取得できませんでした</translation>
    </message>
    <message>
        <source>a price change needs the price</source>
        <translation>価格変更には価格が必要です</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription whose price could change</source>
        <translation>顧客 %1 に、価格を変更できる有効なサブスクリプションがありません</translation>
    </message>
    <message>
        <source>price %1 does not exist at Stripe</source>
        <translation>価格 %1 は Stripe に存在しません</translation>
    </message>
    <message>
        <source>price %1 is no active recurring price</source>
        <translation>価格 %1 は有効な継続課金の価格ではありません</translation>
    </message>
    <message>
        <source>the subscription is billed in %1, the price is in %2</source>
        <translation>サブスクリプションの請求は %1、価格は %2 です</translation>
    </message>
    <message>
        <source>the list does not end properly: %1</source>
        <translation>一覧が正しく終わっていません：%1</translation>
    </message>
    <message>
        <source>the customer holds %1</source>
        <translation>顧客の保有：%1</translation>
    </message>
    <message>
        <source>customer %1 does not exist at Stripe</source>
        <translation>顧客 %1 は Stripe に存在しません</translation>
    </message>
    <message>
        <source>customer %1 was deleted at Stripe</source>
        <translation>顧客 %1 は Stripe で削除されました</translation>
    </message>
    <message>
        <source>customer %1 has another e-mail address at Stripe now</source>
        <translation>顧客 %1 の Stripe でのメールアドレスが変わっています</translation>
    </message>
    <message>
        <source>the search for customers by e-mail gave no list</source>
        <translation>メールによる顧客の検索で一覧が返されませんでした</translation>
    </message>
    <message>
        <source>%1 customers have this e-mail address: %2</source>
        <translation>このメールアドレスの顧客が %1 人います：%2</translation>
    </message>
    <message>
        <source>an item of subscription %1</source>
        <translation>サブスクリプション %1 の項目</translation>
    </message>
    <message>
        <source>the preview of the next invoice has no total</source>
        <translation>次回の請求のプレビューに合計がありません</translation>
    </message>
    <message>
        <source>The restricted key does not tell which account it belongs to: let it read the account.</source>
        <translation>制限付きキーからアカウントが分かりません。アカウントの読み取りを許可してください。</translation>
    </message>
    <message>
        <source>the key is a %1 key, but Stripe answered with %2 data</source>
        <translation>キーは%1用ですが、Stripe が%2データを返しました</translation>
    </message>
    <message>
        <source>the key of this connection is not in the keychain</source>
        <translation>この接続のキーがキーチェーンにありません</translation>
    </message>
    <message>
        <source>Connect again and enter the key.</source>
        <translation>再接続してキーを入力してください。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>Stripe cannot express %1 %2</source>
        <translation>%1 %2 は Stripe で表現できません</translation>
    </message>
    <message>
        <source>a coupon needs a percentage or an amount</source>
        <translation>クーポンには割引率または金額が必要です</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer is no promotion code</source>
        <translation>Stripe の応答がプロモーションコードではありません</translation>
    </message>
    <message>
        <source>%1 cannot be a code at Stripe: %2</source>
        <translation>%1 は Stripe のコードに使えません：%2</translation>
    </message>
    <message>
        <source>there is no coupon %1 at Stripe</source>
        <translation>Stripe にクーポン %1 はありません</translation>
    </message>
    <message>
        <source>The key was rolled, deleted or has expired: enter a current one for this connection.</source>
        <translation>キーが更新または削除されたか、期限切れです。この接続に現在のキーを入力してください。</translation>
    </message>
    <message>
        <source>Give the restricted key the permission %1 in Stripe&apos;s dashboard.</source>
        <translation>Stripe のダッシュボードで、制限付きキーに権限 %1 を与えてください。</translation>
    </message>
    <message>
        <source>Stripe does not offer the method %1</source>
        <translation>Stripe は方法 %1 に対応していません</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>応答が空です</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>応答が JSON ではなく Web ページです</translation>
    </message>
    <message>
        <source>the answer is larger than 16 MB</source>
        <translation>応答が 16 MB を超えています</translation>
    </message>
    <message>
        <source>the JSON of the answer is cut off or broken (%1)</source>
        <translation>応答の JSON が途切れているか、壊れています (%1)</translation>
    </message>
    <message>
        <source>Something between this computer and Stripe may have answered in its place (proxy, sign-in page).</source>
        <translation>このコンピューターと Stripe の間にあるもの（プロキシ、ログインページなど）が代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>Use a secret key (sk_…) or a restricted key (rk_…) from Developers → API keys.</source>
        <translation>「開発者」→「API キー」のシークレットキー（sk_…）または制限付きキー（rk_…）を使ってください。</translation>
    </message>
    <message>
        <source>this is a publishable key (pk_…): it belongs into web pages and cannot read data</source>
        <translation>公開可能キー（pk_…）です。Web ページ用のもので、データを読み取れません</translation>
    </message>
    <message>
        <source>this is a webhook secret (whsec_…), not an API key</source>
        <translation>API キーではなく Webhook シークレット（whsec_…）です</translation>
    </message>
    <message>
        <source>this does not look like an API key of Stripe</source>
        <translation>Stripe の API キーではないようです</translation>
    </message>
    <message>
        <source>the signature cannot be read: %1</source>
        <translation>署名を読み取れません：%1</translation>
    </message>
    <message>
        <source>It is the value of the header Stripe-Signature, t=…,v1=…</source>
        <translation>Stripe-Signature ヘッダーの値です：t=…,v1=…</translation>
    </message>
    <message>
        <source>a part is not name=value</source>
        <translation>name=value の形でない部分があります</translation>
    </message>
    <message>
        <source>two times</source>
        <translation>時刻が 2 つあります</translation>
    </message>
    <message>
        <source>the time is no number</source>
        <translation>時刻が数値ではありません</translation>
    </message>
    <message>
        <source>no time (t=)</source>
        <translation>時刻 (t=) がありません</translation>
    </message>
    <message>
        <source>there is no signing secret to verify with</source>
        <translation>検証に使う署名シークレットがありません</translation>
    </message>
    <message>
        <source>the signature does not fit the body</source>
        <translation>署名が本文と一致しません</translation>
    </message>
    <message>
        <source>The body was changed, or it was signed with another secret than the one of this connection.</source>
        <translation>本文が変更されたか、この接続のものではないシークレットで署名されています。</translation>
    </message>
    <message>
        <source>the signature is %1 seconds away from now</source>
        <translation>署名の時刻が現在と %1 秒ずれています</translation>
    </message>
    <message>
        <source>A signature is good for five minutes; check this computer&apos;s clock.</source>
        <translation>署名の有効期間は 5 分です。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>the customer has no e-mail address</source>
        <translation>顧客にメールアドレスがありません</translation>
    </message>
    <message>
        <source>the participant has no e-mail address</source>
        <translation>参加者にメールアドレスがありません</translation>
    </message>
    <message>
        <source>no customer at Stripe has the customer&apos;s e-mail address</source>
        <translation>Stripe に、この顧客のメールアドレスの顧客がいません</translation>
    </message>
    <message>
        <source>no customer at Stripe has the participant&apos;s e-mail address</source>
        <translation>Stripe に、この参加者のメールアドレスの顧客がいません</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 の保有：%2</translation>
    </message>
    <message>
        <source>%1 holds a discount</source>
        <translation>%1 に割引があります</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>サブスクリプション %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>請求書 %1</translation>
    </message>
    <message>
        <source>a line of invoice %1</source>
        <translation>請求書 %1 の明細</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>a discount until %1</source>
        <translation>%1 までの割引</translation>
    </message>
    <message>
        <source>coupon %1</source>
        <translation>クーポン %1</translation>
    </message>
    <message>
        <source>coupon %1 until %2</source>
        <translation>%2 までのクーポン %1</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3: its next invoice comes to %4 instead of %5</source>
        <translation>サブスクリプション %1 を価格 %2 から %3 に変更します。次回の請求は %5 ではなく %4 になります</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3; Stripe gave no preview of its next invoice</source>
        <translation>サブスクリプション %1 を価格 %2 から %3 に変更します。Stripe から次回の請求のプレビューを取得できませんでした</translation>
    </message>
    <message>
        <source>%1: the key lacks the permission %2</source>
        <translation>%1：キーに権限 %2 がありません</translation>
    </message>
    <message>
        <source>%1: the answer is not a list</source>
        <translation>%1：応答が一覧ではありません</translation>
    </message>
    <message>
        <source>%1: the answer does not say which are there</source>
        <translation>%1：どれが存在するか応答から分かりません</translation>
    </message>
    <message>
        <source>%1: a row without id</source>
        <translation>%1：ID のない行があります</translation>
    </message>
    <message>
        <source>%1: the answer is not an object</source>
        <translation>%1：応答がオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1: the answer is not an account</source>
        <translation>%1：応答がアカウントではありません</translation>
    </message>
    <message>
        <source>%1: an event without id</source>
        <translation>%1：ID のないイベントがあります</translation>
    </message>
    <message>
        <source>a row of the list of %1s is not an object</source>
        <translation>%1 の一覧に、オブジェクトでない行があります</translation>
    </message>
    <message>
        <source>the list mixes test and live objects at %1</source>
        <translation>%1 の一覧に、テストと本番のオブジェクトが混在しています</translation>
    </message>
    <message>
        <source>the answer is not a list</source>
        <translation>応答が一覧ではありません</translation>
    </message>
    <message>
        <source>the list has no data</source>
        <translation>一覧に data がありません</translation>
    </message>
    <message>
        <source>the list does not say whether there is more</source>
        <translation>一覧に続きがあるか不明です</translation>
    </message>
    <message>
        <source>no signature of scheme v1</source>
        <translation>方式 v1 の署名がありません</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>別のバックアップを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>バックアップを書き込めません：%1</translation>
    </message>
    <message>
        <source>Check that the disk has space left.</source>
        <translation>ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>this is not the passphrase of the backup, or its beginning was changed</source>
        <translation>バックアップのパスフレーズと一致しないか、先頭が変更されています</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was made with; nothing was changed.</source>
        <translation>作成時のパスフレーズで、もう一度試してください。何も変更していません。</translation>
    </message>
    <message>
        <source>the signing key in the keychain cannot be read</source>
        <translation>キーチェーンの署名用のキーを読み取れません</translation>
    </message>
    <message>
        <source>the data key cannot be read: it is not 32 bytes as base64 text</source>
        <translation>データキーを読み取れません：base64 形式の 32 バイトではありません</translation>
    </message>
    <message>
        <source>an encrypted field was changed, moved or cut</source>
        <translation>暗号化された項目が変更、移動、または切断されています</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; a backup may hold it whole.</source>
        <translation>&quot;verify&quot; を実行してください。完全なものがバックアップにある場合があります。</translation>
    </message>
    <message>
        <source>there is no RSA public key of 2048 bits or more in it</source>
        <translation>2048 ビット以上の RSA 公開キーがありません</translation>
    </message>
    <message>
        <source>the stored check of a passphrase cannot be read</source>
        <translation>保存されたパスフレーズの照合情報を読み取れません</translation>
    </message>
    <message>
        <source>An admin can set a new passphrase with members passphrase.</source>
        <translation>管理者は members passphrase で新しいパスフレーズを設定できます。</translation>
    </message>
    <message>
        <source>128 MB must be free.</source>
        <translation>128 MB の空きが必要です。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>ファイルを「CSV UTF-8」として保存してください。</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>ファイルが UTF-8 ではなく UTF-16 です</translation>
    </message>
    <message>
        <source>the file is a spreadsheet or an archive, not CSV</source>
        <translation>ファイルが CSV ではなく、表計算ファイルまたはアーカイブです</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>テキストに NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>列 %1：%2</translation>
    </message>
    <message>
        <source>%1 columns, more than the %2 allowed</source>
        <translation>列が %1 あり、上限の %2 を超えています</translation>
    </message>
    <message>
        <source>column %1 has no name</source>
        <translation>列 %1 に名前がありません</translation>
    </message>
    <message>
        <source>The first row must hold the column names.</source>
        <translation>1 行目に列名が必要です。</translation>
    </message>
    <message>
        <source>column %1: the name &quot;%2&quot; occurs twice</source>
        <translation>列 %1：名前「%2」が重複しています</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>セルが %1 個ありますが、見出しは %2 個です</translation>
    </message>
    <message>
        <source>%1 bytes, more than the %2 allowed in a cell</source>
        <translation>%1 バイトあり、セルの上限 %2 バイトを超えています</translation>
    </message>
    <message>
        <source>the file has more than the %1 bytes allowed</source>
        <translation>ファイルが上限の %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>more than the %1 rows allowed</source>
        <translation>上限の %1 行を超えています</translation>
    </message>
    <message>
        <source>column %1: a quote is opened and never closed</source>
        <translation>列 %1：引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>引用符で始まらないセルの中に引用符があります</translation>
    </message>
    <message>
        <source>text behind the closing quote</source>
        <translation>閉じ引用符の後にテキストがあります</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 を書き込めません：%2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>ファイル %1 はありません</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes allowed</source>
        <translation>%1 が上限の %2 バイトを超えています</translation>
    </message>
    <message>
        <source>nothing can be written in %1: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and that its disk is neither full nor read-only.</source>
        <translation>フォルダーの所有者であること、ディスクに空きがあり読み取り専用でないことを確認してください。</translation>
    </message>
    <message>
        <source>a spreadsheet holds no more than %1 rows</source>
        <translation>表計算ファイルの行は %1 までです</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer rows.</source>
        <translation>CSV を選ぶか、行を減らしてください。</translation>
    </message>
    <message>
        <source>the table is too large for a spreadsheet</source>
        <translation>表が大きすぎて表計算ファイルに収まりません</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>このアドレスから応答がありません</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>相手側が接続を閉じました</translation>
    </message>
    <message>
        <source>the name of this host is not known; is the computer online?</source>
        <translation>ホスト名が見つかりません。コンピューターがオンラインか確認してください</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>the computer lost its network</source>
        <translation>コンピューターのネットワークが切断されました</translation>
    </message>
    <message>
        <source>the proxy of this computer did not connect</source>
        <translation>このコンピューターのプロキシが接続しませんでした</translation>
    </message>
    <message>
        <source>the proxy of this computer wants a password</source>
        <translation>このコンピューターのプロキシにパスワードが必要です</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>送信中に接続が切れました</translation>
    </message>
    <message>
        <source>what came back is no web answer</source>
        <translation>返されたものが Web の応答ではありません</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>接続に失敗しました（ネットワークエラー %1）</translation>
    </message>
    <message>
        <source>cancelled while the answer was awaited</source>
        <translation>応答の待機中にキャンセルされました</translation>
    </message>
    <message>
        <source>the answer is larger than the limit of %1 bytes</source>
        <translation>応答が上限の %1 バイトを超えています</translation>
    </message>
    <message>
        <source>no byte for %1 ms</source>
        <translation>%1 ミリ秒間、受信がありません</translation>
    </message>
    <message>
        <source>no whole answer within %1 ms</source>
        <translation>%1 ミリ秒以内に応答が完了しませんでした</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then repeat.</source>
        <translation>ネットワーク接続とアドレスを確認して、やり直してください。</translation>
    </message>
    <message>
        <source>the answer (status %1) broke off: %2</source>
        <translation>応答（ステータス %1）が途切れました：%2</translation>
    </message>
    <message>
        <source>the connection was lost before an answer: %1</source>
        <translation>応答の前に接続が切れました：%1</translation>
    </message>
    <message>
        <source>redirected (status %1), which is not followed</source>
        <translation>リダイレクト（ステータス %1）には従いません</translation>
    </message>
    <message>
        <source>the answer has %1 of %2 promised bytes</source>
        <translation>応答が、予定の %2 バイト中 %1 バイトしかありません</translation>
    </message>
    <message>
        <source>Whether it was carried out is looked up before anything is sent again.</source>
        <translation>再送の前に、実行されたかどうかを照会します。</translation>
    </message>
    <message>
        <source>the key is empty or holds characters that no key has</source>
        <translation>キーが空か、キーに使われない文字が含まれています</translation>
    </message>
    <message>
        <source>Copy it again, without spaces and line breaks around it.</source>
        <translation>前後の空白や改行を含めずに、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>cancelled before anything was sent</source>
        <translation>何も送信せずにキャンセルされました</translation>
    </message>
    <message>
        <source>cancelled; nothing more was sent</source>
        <translation>キャンセルされました。以降は何も送信していません</translation>
    </message>
    <message>
        <source>%1: the answer is no JSON</source>
        <translation>%1：応答が JSON ではありません</translation>
    </message>
    <message>
        <source>a secret must be text of 1 to %1 bytes</source>
        <translation>シークレットは 1～%1 バイトのテキストです</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain; remove it</source>
        <translation>キーチェーンの代わりに平文ファイル %1 が使われてしまいます。削除してください</translation>
    </message>
    <message>
        <source>the keychain service does not answer</source>
        <translation>キーチェーンサービスが応答しません</translation>
    </message>
    <message>
        <source>no answer within %1 ms; the keychain waits to be unlocked</source>
        <translation>%1 ミリ秒以内に応答がありません。キーチェーンがロック解除を待っています</translation>
    </message>
    <message>
        <source>access denied: %1</source>
        <translation>アクセスが拒否されました：%1</translation>
    </message>
    <message>
        <source>the default collection is locked</source>
        <translation>既定のコレクションがロックされています</translation>
    </message>
    <message>
        <source>the keychain service has no default collection</source>
        <translation>キーチェーンサービスに既定のコレクションがありません</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>the keychain waits to be unlocked</source>
        <translation>キーチェーンがロック解除を待っています</translation>
    </message>
    <message>
        <source>this keychain has never held anything of this workspace</source>
        <translation>このキーチェーンに、このワークスペースのものが保存されたことはありません</translation>
    </message>
    <message>
        <source>%1: the keychain is locked</source>
        <translation>%1：キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>no answer within %1 ms</source>
        <translation>%1 ミリ秒以内に応答がありません</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by the environment variable REFERRAL_DESK_SECRET_%1.</source>
        <translation>キーチェーンサービスを起動するか、環境変数 REFERRAL_DESK_SECRET_%1 でキーを指定してください。</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain</source>
        <translation>キーチェーンの代わりに平文ファイル %1 が使われてしまいます</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>writing to the keychain</source>
        <translation>キーチェーンへの書き込み</translation>
    </message>
    <message>
        <source>reading back from the keychain</source>
        <translation>キーチェーンからの読み戻し</translation>
    </message>
    <message>
        <source>the keychain gives back another value than was written</source>
        <translation>キーチェーンから、書き込んだものと異なる値が返されました</translation>
    </message>
    <message>
        <source>erasing from the keychain</source>
        <translation>キーチェーンからの消去</translation>
    </message>
    <message>
        <source>the keychain still holds the secret after erasing it</source>
        <translation>消去後も、キーチェーンにシークレットが残っています</translation>
    </message>
    <message>
        <source>erasing from the keychain: %1</source>
        <translation>キーチェーンからの消去：%1</translation>
    </message>
    <message>
        <source>the backup is not whole: its end is missing</source>
        <translation>バックアップが不完全です：末尾がありません</translation>
    </message>
    <message>
        <source>the backup has something behind its end</source>
        <translation>バックアップの末尾の後に余分なデータがあります</translation>
    </message>
    <message>
        <source>the backup was changed, cut or damaged since it was written (piece %1)</source>
        <translation>バックアップは作成後に変更、切断、または破損しています（部分 %1）</translation>
    </message>
    <message>
        <source>the backup is none of this program&apos;s encrypted backups</source>
        <translation>このプログラムの暗号化バックアップではありません</translation>
    </message>
    <message>
        <source>the backup has a beginning that cannot be read</source>
        <translation>バックアップの先頭を読み取れません</translation>
    </message>
    <message>
        <source>%1: no connection; nothing was sent: %2</source>
        <translation>%1：接続できず、何も送信していません：%2</translation>
    </message>
    <message>
        <source>%1: no secure connection: %2</source>
        <translation>%1：安全な接続ができません：%2</translation>
    </message>
    <message>
        <source>%1: no connection: %2</source>
        <translation>%1：接続できません：%2</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and whether a proxy or a virus scanner looks into encrypted connections.</source>
        <translation>コンピューターの日付と、プロキシやウイルス対策ソフトが暗号化通信を検査していないかを確認してください。</translation>
    </message>
    <message>
        <source>Choose CSV.</source>
        <translation>CSV を選んでください。</translation>
    </message>
    <message>
        <source>A connection to Shopify needs to know the shop.</source>
        <translation>Shopify への接続にはショップの指定が必要です。</translation>
    </message>
    <message>
        <source>Give its name as before .myshopify.com: --option shop=NAME.</source>
        <translation>.myshopify.com の前の名前を指定してください：--option shop=NAME。</translation>
    </message>
    <message>
        <source>Option %1=%2 is not NAMESPACE.KEY.</source>
        <translation>オプション %1=%2 が NAMESPACE.KEY の形ではありません。</translation>
    </message>
    <message>
        <source>As the metafield is called in the shop&apos;s admin, for example referral_desk.affiliate.</source>
        <translation>ショップの管理画面でのメタフィールドの名前です（例：referral_desk.affiliate）。</translation>
    </message>
    <message>
        <source>%1 only pays out: promotion codes are made where the sales are.</source>
        <translation>%1 は支払専用です。プロモーションコードは販売のある接続で作成します。</translation>
    </message>
    <message>
        <source>A shop has no pace to choose: Shopify&apos;s own limit is kept by itself.</source>
        <translation>ショップでは速度を選べません。Shopify の上限は自動的に守られます。</translation>
    </message>
    <message>
        <source>A shop has no log of events that could be imported.</source>
        <translation>ショップには、取り込めるイベントログがありません。</translation>
    </message>
    <message>
        <source>Sync it instead.</source>
        <translation>代わりに同期してください。</translation>
    </message>
    <message>
        <source>Option %1=%2: %3.</source>
        <translation>オプション %1=%2：%3。</translation>
    </message>
    <message>
        <source>Give the whole path of a PEM file with the certificate of your company&apos;s authority; whoever runs your network has it.</source>
        <translation>社内の認証局の証明書を含む PEM ファイルを絶対パスで指定してください。ファイルはネットワーク管理者が持っています。</translation>
    </message>
    <message>
        <source>not a whole path</source>
        <translation>絶対パスではありません</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>a certificate in it is not that of an authority</source>
        <translation>認証局のものではない証明書が含まれています</translation>
    </message>
    <message>
        <source>a certificate in it has expired</source>
        <translation>期限切れの証明書が含まれています</translation>
    </message>
    <message>
        <source>Option %1=%2 is neither yes nor no.</source>
        <translation>オプション %1=%2 が yes でも no でもありません。</translation>
    </message>
    <message>
        <source>Option %1 has to be a plain text of at most %2 characters.</source>
        <translation>オプション %1 は %2 文字以内の標準テキストで指定してください。</translation>
    </message>
    <message>
        <source>Option public-key=%1 is not a whole path.</source>
        <translation>オプション public-key=%1 が絶対パスではありません。</translation>
    </message>
    <message>
        <source>Give the file that the dashboard of Cashfree made for two-factor authentication.</source>
        <translation>Cashfree のダッシュボードで 2 要素認証用に作成したファイルを指定してください。</translation>
    </message>
    <message>
        <source>too large to be encrypted</source>
        <translation>大きすぎて暗号化できません</translation>
    </message>
    <message>
        <source>this field was encrypted with another key than the keychain&apos;s</source>
        <translation>この項目は、キーチェーンのものとは別のキーで暗号化されています</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>進み</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留期間中</translation>
    </message>
    <message>
        <source>in-review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>due</source>
        <translation>支給対象</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>batched</source>
        <translation>バッチ内</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>未受領</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>partly-reversed</source>
        <translation>一部取消</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>export-uncertain</source>
        <translation>書き出し未確認</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>完了済み</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>審査者</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>承認の取り下げ</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>release</source>
        <translation>保留の解除</translation>
    </message>
    <message>
        <source>accept-change</source>
        <translation>変更の受け入れ</translation>
    </message>
    <message>
        <source>dismiss-change</source>
        <translation>変更の不採用</translation>
    </message>
    <message>
        <source>confirm-unissued</source>
        <translation>未支給の確定</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>account-credit</source>
        <translation>アカウントクレジット</translation>
    </message>
    <message>
        <source>price-change</source>
        <translation>価格変更</translation>
    </message>
    <message>
        <source>store-credit</source>
        <translation>ストアクレジット</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>discount-code</source>
        <translation>割引コード</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>refer-single</source>
        <translation>紹介（片側）</translation>
    </message>
    <message>
        <source>refer-double</source>
        <translation>紹介（両側）</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>アフィリエイト</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>不審請求</translation>
    </message>
    <message>
        <source>refund-pending</source>
        <translation>返金進行中</translation>
    </message>
    <message>
        <source>self-referral</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>self-referral-weak</source>
        <translation>自己紹介の可能性</translation>
    </message>
    <message>
        <source>foreign-code</source>
        <translation>使えないコード</translation>
    </message>
    <message>
        <source>rate-missing</source>
        <translation>為替レートなし</translation>
    </message>
    <message>
        <source>held</source>
        <translation>担当者が保留</translation>
    </message>
    <message>
        <source>count-fell</source>
        <translation>件数の減少</translation>
    </message>
    <message>
        <source>late-change</source>
        <translation>後からの変更</translation>
    </message>
    <message>
        <source>company-domain</source>
        <translation>会社のドメイン</translation>
    </message>
    <message>
        <source>disposable-email</source>
        <translation>使い捨てメール</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>短期間の集中</translation>
    </message>
    <message>
        <source>look-alike-email</source>
        <translation>類似メール</translation>
    </message>
    <message>
        <source>duplicate-email</source>
        <translation>重複メール</translation>
    </message>
    <message>
        <source>prize-given</source>
        <translation>賞品支給済み</translation>
    </message>
    <message>
        <source>shared-destination</source>
        <translation>支払先の共有</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>paypal-id</source>
        <translation>PayPal ID</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>uk-account</source>
        <translation>英国の口座</translation>
    </message>
    <message>
        <source>us-account</source>
        <translation>米国の口座</translation>
    </message>
    <message>
        <source>au-account</source>
        <translation>オーストラリアの口座</translation>
    </message>
    <message>
        <source>ca-account</source>
        <translation>カナダの口座</translation>
    </message>
    <message>
        <source>indian-account</source>
        <translation>インドの口座</translation>
    </message>
    <message>
        <source>upi</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>wise-recipient</source>
        <translation>Wise の受取人</translation>
    </message>
    <message>
        <source>stripe-account</source>
        <translation>Stripe アカウント</translation>
    </message>
    <message>
        <source>there is no %1 mode campaign</source>
        <translation>%1モードのキャンペーンはありません</translation>
    </message>
    <message>
        <source>Apply the campaign whose terms the money falls under.</source>
        <translation>その金額が属する条件のキャンペーンを適用してください。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 to %2 are missing</source>
        <translation>%1～%2 がありません</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 が 2 回付与されています</translation>
    </message>
    <message>
        <source>it is not the number of its place</source>
        <translation>その位置の番号ではありません</translation>
    </message>
    <message>
        <source>record %1 of the books gave it, and no payout has it</source>
        <translation>帳簿の記録 %1 で付与されましたが、該当する支払がありません</translation>
    </message>
    <message>
        <source>record %1 of the books gave other numbers</source>
        <translation>帳簿の記録 %1 では別の番号が付与されています</translation>
    </message>
    <message>
        <source>%1 was given twice, by record %2 once more</source>
        <translation>%1 が 2 回付与されています（記録 %2 で再度付与）</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>1 件の記録</translation>
    </message>
    <message>
        <source>no record of the books gave it</source>
        <translation>帳簿に付与の記録がありません</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>記録あり</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>記録 %1</translation>
    </message>
    <message>
        <source>is not the record that was signed</source>
        <translation>署名された記録ではありません</translation>
    </message>
    <message>
        <source>no outside head</source>
        <translation>外部の末尾記録なし</translation>
    </message>
    <message>
        <source>was signed, but the chain ends at %1</source>
        <translation>署名されていますが、記録の連鎖は %1 で終わっています</translation>
    </message>
    <message>
        <source>its signature is not by the workspace&apos;s key</source>
        <translation>署名がワークスペースのキーによるものではありません</translation>
    </message>
    <message>
        <source>no record of the chain names it</source>
        <translation>記録の連鎖に該当する記録がありません</translation>
    </message>
    <message>
        <source>unsigned since entry %1</source>
        <translation>記録 %1 以降は署名なし</translation>
    </message>
    <message>
        <source>the books end here, but this computer has seen them end at entry %1: an older copy. Nothing is written until the newest file is back, or verify --restored says that this one was brought back on purpose</source>
        <translation>帳簿はここで終わっていますが、このコンピューターでは記録 %1 までの帳簿が確認されています。古いコピーです。最新のファイルを戻すか、意図的に戻したものであることを verify --restored で指定するまで、何も書き込みません</translation>
    </message>
    <message>
        <source>is not the record this computer has seen there: the chain was written anew, or an older copy was worked on. Bring the newest file or a backup back; verify --restored goes on with these books</source>
        <translation>このコンピューターで確認された記録と異なります。記録の連鎖が書き直されたか、古いコピーで作業が行われました。最新のファイルまたはバックアップを戻してください。この帳簿で続けるには verify --restored を使います</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>payout %1</source>
        <translation>支払 %1</translation>
    </message>
    <message>
        <source>member %1 signing key %2</source>
        <translation>メンバー %1 の署名キー %2</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>メンバー %1</translation>
    </message>
    <message>
        <source>a key of a member is in no record</source>
        <translation>メンバーのキーがどの記録にもありません</translation>
    </message>
    <message>
        <source>a key of a member is missing</source>
        <translation>メンバーのキーがありません</translation>
    </message>
    <message>
        <source>a valid signature</source>
        <translation>有効な署名</translation>
    </message>
    <message>
        <source>it is not the sum of what it pays of each reward</source>
        <translation>各報酬への支払額の合計と一致しません</translation>
    </message>
    <message>
        <source>its lines are not its total</source>
        <translation>明細行の合計が総額と一致しません</translation>
    </message>
    <message>
        <source>%1 in %2 lines</source>
        <translation>%2 行で %1</translation>
    </message>
    <message>
        <source>its lines are not those it was made of</source>
        <translation>明細行が作成時のものと異なります</translation>
    </message>
    <message>
        <source>its seal does not match its lines and approvals</source>
        <translation>確定記録が明細行および承認と一致しません</translation>
    </message>
    <message>
        <source>it was sealed without a second person</source>
        <translation>2 人目の承認なしで確定されています</translation>
    </message>
    <message>
        <source>an approval of somebody else</source>
        <translation>別の人による承認</translation>
    </message>
    <message>
        <source>it is not what the books say was made</source>
        <translation>帳簿にある作成時の内容と異なります</translation>
    </message>
    <message>
        <source>an approval of it is in no record</source>
        <translation>承認がどの記録にもありません</translation>
    </message>
    <message>
        <source>its seal is not the one in the books</source>
        <translation>確定記録が帳簿のものと異なります</translation>
    </message>
    <message>
        <source>the signature of its seal is not the one in the books</source>
        <translation>確定記録の署名が帳簿のものと異なります</translation>
    </message>
    <message>
        <source>its seal was signed and is not any more</source>
        <translation>確定記録にあった署名がなくなっています</translation>
    </message>
    <message>
        <source>its reward %1 is in another batch, too</source>
        <translation>報酬 %1 が別のバッチにも含まれています</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>1 つのバッチ</translation>
    </message>
    <message>
        <source>it is %1, and its reward %2 is not</source>
        <translation>状態は%1ですが、報酬 %2 は異なります</translation>
    </message>
    <message>
        <source>invoice %1 follows %2: a person said so</source>
        <translation>請求書 %1 は %2 の次：担当者の指定による</translation>
    </message>
    <message>
        <source>is in a batch that does not know it</source>
        <translation>バッチに含まれていますが、バッチ側に記録がありません</translation>
    </message>
    <message>
        <source>one line of a batch</source>
        <translation>バッチの 1 行</translation>
    </message>
    <message>
        <source>number %1 is missing</source>
        <translation>番号 %1 がありません</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>直前の記録とつながっていません</translation>
    </message>
    <message>
        <source>its content does not match its hash</source>
        <translation>内容がハッシュと一致しません</translation>
    </message>
    <message>
        <source>what was typed with it has been changed</source>
        <translation>入力された内容が変更されています</translation>
    </message>
    <message>
        <source>the amount does not fit %1</source>
        <translation>金額が %1 に合いません</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>通貨がありません</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>belongs to a reward that does not exist</source>
        <translation>存在しない報酬に属しています</translation>
    </message>
    <message>
        <source>%1 has no two accounts</source>
        <translation>%1 に 2 つの勘定がありません</translation>
    </message>
    <message>
        <source>what was typed is stored in the other mode</source>
        <translation>入力内容が別のモードで保存されています</translation>
    </message>
    <message>
        <source>pays an adjustment from a campaign of the other mode</source>
        <translation>別のモードのキャンペーンの調整を支払っています</translation>
    </message>
    <message>
        <source>adjustments of participant %1, %2</source>
        <translation>参加者 %1 の調整、%2</translation>
    </message>
    <message>
        <source>what counts as taken off payments is not what they lack</source>
        <translation>支払から差し引いたとされる額が、実際の不足額と一致しません</translation>
    </message>
    <message>
        <source>participant %1: %2 %3 owed back in the other mode were taken off %4 money</source>
        <translation>参加者 %1：別のモードで返還待ちの %2 %3 が、%4の資金から差し引かれました</translation>
    </message>
    <message>
        <source>what is stored does not follow from its entries</source>
        <translation>保存内容が記録から導かれるものと異なります</translation>
    </message>
    <message>
        <source>was issued more than once</source>
        <translation>複数回支給されています</translation>
    </message>
    <message>
        <source>at most 1 settlement</source>
        <translation>決済済みは 1 回まで</translation>
    </message>
    <message>
        <source>%1 settlements</source>
        <translation>決済済み %1 回</translation>
    </message>
    <message>
        <source>a flag is cleared, and no entry says so</source>
        <translation>フラグが解除されていますが、その記録がありません</translation>
    </message>
    <message>
        <source>its entries are in another currency</source>
        <translation>記録が別の通貨です</translation>
    </message>
    <message>
        <source>accrued + reinstated + adjusted − reversed − issued + returned is not the open balance</source>
        <translation>発生 + 復活 + 調整 − 取消 − 支給 + 返戻が未支給残高と一致しません</translation>
    </message>
    <message>
        <source>its accounts are below zero</source>
        <translation>勘定がゼロを下回っています</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 以上</translation>
    </message>
    <message>
        <source>something is open and recoverable at the same time</source>
        <translation>未支給と回収対象が同時に存在します</translation>
    </message>
    <message>
        <source>one of them 0</source>
        <translation>どちらかが 0</translation>
    </message>
    <message>
        <source>participant %1, %2, %3</source>
        <translation>参加者 %1、%2、%3</translation>
    </message>
    <message>
        <source>what the entries owe is not what lies in the accounts</source>
        <translation>記録上の未支給額が勘定の残高と一致しません</translation>
    </message>
    <message>
        <source>more has left an account (%1) than came in</source>
        <translation>勘定 (%1) からの出金が入金を超えています</translation>
    </message>
    <message>
        <source>debits and credits differ</source>
        <translation>借方と貸方が一致しません</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>依頼 %1</translation>
    </message>
    <message>
        <source>its step was confirmed twice</source>
        <translation>手順が 2 回確認されています</translation>
    </message>
    <message>
        <source>step %1 once</source>
        <translation>手順 %1 は 1 回</translation>
    </message>
    <message>
        <source>is settled without a confirmed request</source>
        <translation>確認済みのリクエストなしで決済済みになっています</translation>
    </message>
    <message>
        <source>a confirmed request</source>
        <translation>確認済みのリクエスト</translation>
    </message>
    <message>
        <source>all its requests are confirmed, but no entry says issued</source>
        <translation>すべてのリクエストが確認済みですが、支給の記録がありません</translation>
    </message>
    <message>
        <source>an entry issued</source>
        <translation>支給の記録</translation>
    </message>
    <message>
        <source>is submitted, but no request is open</source>
        <translation>送信済みですが、未完了のリクエストがありません</translation>
    </message>
    <message>
        <source>an open request</source>
        <translation>未完了のリクエスト</translation>
    </message>
    <message>
        <source>the same facts in another order ask for something else</source>
        <translation>同じ事実でも順序が変わると結果が異なります</translation>
    </message>
    <message>
        <source>there is no batch</source>
        <translation>バッチがありません</translation>
    </message>
    <message>
        <source>no number of an invoice was given</source>
        <translation>請求書の番号が付与されていません</translation>
    </message>
    <message>
        <source>no provider shows it without a request</source>
        <translation>リクエストなしで表示するプロバイダーはありません</translation>
    </message>
    <message>
        <source>amounts within the limits</source>
        <translation>範囲内の金額</translation>
    </message>
    <message>
        <source>not up to date: %1 rewards change with the next sync</source>
        <translation>最新ではありません：次回の同期で %1 件の報酬が変わります</translation>
    </message>
    <message>
        <source>not up to date: all sales are read again with the next sync</source>
        <translation>最新ではありません：次回の同期ですべての販売を再び読み込みます</translation>
    </message>
    <message>
        <source>not up to date: %1 sales are read again with the next sync</source>
        <translation>最新ではありません：次回の同期で %1 件の販売を再び読み込みます</translation>
    </message>
    <message>
        <source>conversion %1</source>
        <translation>コンバージョン %1</translation>
    </message>
    <message>
        <source>asks for a reward that is not in the books; the next sync adds it</source>
        <translation>帳簿にない報酬が必要です。次回の同期で追加されます</translation>
    </message>
    <message>
        <source>a reward of %1</source>
        <translation>%1 の報酬</translation>
    </message>
    <message>
        <source>what is booked is not what the facts ask for</source>
        <translation>記帳内容が、事実から求められるものと異なります</translation>
    </message>
    <message>
        <source>its amount does not follow its refunds</source>
        <translation>金額に返金が反映されていません</translation>
    </message>
    <message>
        <source>it is of another kind or currency</source>
        <translation>種類または通貨が異なります</translation>
    </message>
    <message>
        <source>it is not what the facts ask for</source>
        <translation>事実から求められるものと異なります</translation>
    </message>
    <message>
        <source>it is booked, and the facts ask for nothing</source>
        <translation>記帳されていますが、事実からは何も求められません</translation>
    </message>
    <message>
        <source>nothing asks for it any more, and it does not follow its refunds</source>
        <translation>根拠がなくなり、返金も反映されていません</translation>
    </message>
    <message>
        <source>%1 is a sale, and not in the books</source>
        <translation>%1 は販売ですが、帳簿にありません</translation>
    </message>
    <message>
        <source>a conversion</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>%1 is no sale by what the provider says</source>
        <translation>プロバイダーの情報では、%1 は販売ではありません</translation>
    </message>
    <message>
        <source>%1 does not follow from the provider&apos;s objects: %2</source>
        <translation>%1 がプロバイダーのオブジェクトから導かれるものと異なります：%2</translation>
    </message>
    <message>
        <source>%1 belongs to another customer than its account</source>
        <translation>%1 の顧客が、アカウントの顧客と異なります</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>顧客 %1</translation>
    </message>
    <message>
        <source>%1 is not what was typed in by hand</source>
        <translation>%1 が手動で入力された内容と異なります</translation>
    </message>
    <message>
        <source>%1 has no sale behind it</source>
        <translation>%1 の元になる販売がありません</translation>
    </message>
    <message>
        <source>its accounts are not those of its kind</source>
        <translation>勘定がその種類のものではありません</translation>
    </message>
    <message>
        <source>it points to a row that is not there</source>
        <translation>存在しない行を参照しています</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <translation>%1 の行</translation>
    </message>
    <message>
        <source>it belongs to a reward that is not there</source>
        <translation>存在しない報酬に属しています</translation>
    </message>
    <message>
        <source>%1 is no whole number within the limits</source>
        <translation>%1 は範囲内の整数ではありません</translation>
    </message>
    <message>
        <source>its amount is not the one in the ledger</source>
        <translation>金額が台帳のものと異なります</translation>
    </message>
    <message>
        <source>it counts as settled, and no reward was settled for it</source>
        <translation>決済済みとされていますが、決済済みの報酬がありません</translation>
    </message>
    <message>
        <source>a settled reward</source>
        <translation>決済済みの報酬</translation>
    </message>
    <message>
        <source>%1 has no meaning in a workbook; accepted: %2</source>
        <translation>%1 はブックでは意味がありません。使用できるもの：%2</translation>
    </message>
    <message>
        <source>not to be there</source>
        <translation>存在しないこと</translation>
    </message>
    <message>
        <source>line %1 of the file cannot be read: %2</source>
        <translation>ファイルの %1 行目を読み取れません：%2</translation>
    </message>
    <message>
        <source>A sheet has at most %1 rows.</source>
        <translation>シートの行数は最大 %1 行です。</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>ブックを書き込めません：%1。</translation>
    </message>
    <message>
        <source>It is a workbook of one sheet, amounts as numbers and all else as text</source>
        <translation>シート 1 枚のブックです。金額は数値、ほかはすべて文字列です</translation>
    </message>
    <message>
        <source>It is one table</source>
        <translation>1 つの表です</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>the cell %1 is a text, not a number</source>
        <translation>セル %1 が数値ではなく文字列です</translation>
    </message>
    <message>
        <source>the cell %1 is a number, not a text</source>
        <translation>セル %1 が文字列ではなく数値です</translation>
    </message>
    <message>
        <source>this is the payout file of %1, not what became of it</source>
        <translation>これは %1 の支払ファイルで、結果のファイルではありません</translation>
    </message>
    <message>
        <source>this is the payout file of %1, and somebody has changed it: it is not the one that was sealed</source>
        <translation>これは %1 の支払ファイルですが、変更されています。確定したものと異なります</translation>
    </message>
    <message>
        <source>If it was uploaded like this, look at the provider what was paid. %1</source>
        <translation>このままアップロードした場合は、何が支払われたかをプロバイダーで確認してください。%1</translation>
    </message>
    <message>
        <source>The bank was given another file than the one of %1 that was sealed: it speaks of %2 payments and a sum of %3, the batch has %4 and %5. A row without an amount of its own changes nothing before you have looked at it.</source>
        <translation>確定した %1 のファイルとは別のファイルが銀行に渡されています。そのファイルは支払 %2 件、合計 %3 ですが、バッチは %4 件、%5 です。金額のない行は、内容を確認するまで何も変更しません。</translation>
    </message>
    <message>
        <source>Take the report that the provider or bank gives back.</source>
        <translation>プロバイダーまたは銀行から返されたレポートを使ってください。</translation>
    </message>
    <message>
        <source>the bank was given another file than the one that was sealed</source>
        <translation>確定したものとは別のファイルが銀行に渡されています</translation>
    </message>
    <message>
        <source>discarding a batch whose file was written needs a reason</source>
        <translation>ファイルを書き出したバッチの破棄には理由が必要です</translation>
    </message>
    <message>
        <source>Mark it as paid where it was paid all the same; else read that file back again with --confirm ROW.</source>
        <translation>実際に支払われたものは支払済みにしてください。それ以外は、--confirm ROW を付けてそのファイルを再び読み込んでください。</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is missing or not what Shopify promises</source>
        <translation>%1 %2：フィールド %3 がないか、Shopify の仕様と異なります</translation>
    </message>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>その間に表が変更されました。</translation>
    </message>
    <message>
        <source>the list has no field %1</source>
        <translation>一覧にフィールド %1 がありません</translation>
    </message>
    <message>
        <source>the list has a row with the number %1</source>
        <translation>一覧に番号 %1 の行があります</translation>
    </message>
    <message>
        <source>%1 holds files that are no copies of payout formats</source>
        <translation>%1 に、支払形式のコピーではないファイルがあります</translation>
    </message>
    <message>
        <source>%1 goes on behind its end</source>
        <translation>%1 の末尾の後に余分なデータがあります</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>%1 に移動できません</translation>
    </message>
    <message>
        <source>the archive has no entry %1</source>
        <translation>アーカイブに項目 %1 がありません</translation>
    </message>
    <message>
        <source>the sheet has a document type</source>
        <translation>シートに文書型宣言があります</translation>
    </message>
    <message>
        <source>row %1 says that it is another one</source>
        <translation>%1 行目の行番号が異なります</translation>
    </message>
    <message>
        <source>row %1 holds something that is no cell</source>
        <translation>%1 行目に、セルではないものがあります</translation>
    </message>
    <message>
        <source>the cell %1 is not at its place</source>
        <translation>セル %1 の位置が正しくありません</translation>
    </message>
    <message>
        <source>the cell %1 is no plain text</source>
        <translation>セル %1 は単純な文字列ではありません</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a text</source>
        <translation>セル %1 に文字列以外のものがあります</translation>
    </message>
    <message>
        <source>the cell %1 is a formula</source>
        <translation>セル %1 は数式です</translation>
    </message>
    <message>
        <source>the cell %1 is no number</source>
        <translation>セル %1 は数値ではありません</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a number</source>
        <translation>セル %1 に数値以外のものがあります</translation>
    </message>
    <message>
        <source>the cell %1 is neither text nor number</source>
        <translation>セル %1 は文字列でも数値でもありません</translation>
    </message>
    <message>
        <source>an entry of the archive is not where its directory says</source>
        <translation>アーカイブの項目が、ディレクトリの示す位置にありません</translation>
    </message>
    <message>
        <source>an entry of the archive is not what its directory says</source>
        <translation>アーカイブの項目が、ディレクトリの情報と一致しません</translation>
    </message>
    <message>
        <source>an entry of the archive is encrypted or cut</source>
        <translation>アーカイブの項目が暗号化されているか、途中で切れています</translation>
    </message>
    <message>
        <source>an entry of the archive is damaged</source>
        <translation>アーカイブの項目が破損しています</translation>
    </message>
    <message>
        <source>this is no whole ZIP archive</source>
        <translation>完全な ZIP アーカイブではありません</translation>
    </message>
    <message>
        <source>the directory of the archive is damaged</source>
        <translation>アーカイブのディレクトリが破損しています</translation>
    </message>
    <message>
        <source>the directory of the archive is cut</source>
        <translation>アーカイブのディレクトリが途中で切れています</translation>
    </message>
    <message>
        <source>an entry of the archive is too large</source>
        <translation>アーカイブの項目が大きすぎます</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>What the PayPal account holds is not known here: PayPal&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>PayPal アカウントの残高は、ここでは不明です。PayPal の支払用 API に、残高を照会する機能がありません。先に PayPal で確認してください。別途手数料がかかり、不足する分は拒否されて再び支給対象になります。</translation>
    </message>
    <message>
        <source>What the RazorpayX account holds is not known here: its interface for payouts has no documented request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>RazorpayX アカウントの残高は、ここでは不明です。支払用 API に、残高を照会する公開された機能がありません。先に RazorpayX で確認してください。別途手数料がかかり、不足する分は拒否されて再び支給対象になります。</translation>
    </message>
    <message>
        <source>What the Cashfree account holds is not known here: Cashfree&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Cashfree アカウントの残高は、ここでは不明です。Cashfree の支払用 API に、残高を照会する機能がありません。先に Cashfree で確認してください。別途手数料がかかり、不足する分は拒否されて再び支給対象になります。</translation>
    </message>
    <message>
        <source>that %1 was paid after all books nothing by itself</source>
        <translation>%1 が実際には支払われていても、自動では何も記帳されません</translation>
    </message>
    <message>
        <source>Mark its rewards as issued by hand where they have not been paid another time, then clear the flag.</source>
        <translation>その報酬のうち別途支払っていないものを手動で支給済みにしてから、フラグを解除してください。</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Dev Dashboard で該当アプリの「API access」→「Protected customer data」を開き、名前とメールアドレスを選んでください。その後、すべてを同期し直してください。</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>ショップの管理画面で作成したアプリに表示されるのは、Grow プラン以上です。それ未満のプランでは Dev Dashboard のアプリを使ってください。その後、すべてを同期し直してください。</translation>
    </message>
    <message>
        <source>Shopify did not say which collections were deleted (%1). A deleted one is noticed with the next change of its products, or when everything is synced again.</source>
        <translation>削除されたコレクションの情報を Shopify から取得できませんでした (%1)。削除は、その商品の次の変更時、またはすべてを同期し直したときに反映されます。</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>パスフレーズは %1 文字以上です。</translation>
    </message>
    <message>
        <source>there are books in %1 already</source>
        <translation>%1 には既に帳簿があります</translation>
    </message>
    <message>
        <source>Choose a folder without books; nothing was changed.</source>
        <translation>帳簿のないフォルダーを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>人</translation>
    </message>
    <message>
        <source>products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>promotion-codes</source>
        <translation>プロモーションコード</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>payment-intents</source>
        <translation>支払いインテント</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>不審請求</translation>
    </message>
    <message>
        <source>checkout-sessions</source>
        <translation>チェックアウトセッション</translation>
    </message>
    <message>
        <source>credit-notes</source>
        <translation>クレジットノート</translation>
    </message>
    <message>
        <source>payment-links</source>
        <translation>支払いリンク</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is or was the address of %2</source>
        <translation>「%1」は %2 の現在または以前のアドレスです</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2</source>
        <translation>%1 はバッチ %2 のファイルです</translation>
    </message>
    <message>
        <source>Choose another file name; nothing was written.</source>
        <translation>別のファイル名を選んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>line %1: %2 belonged to somebody who was erased</source>
        <translation>%1 行目：%2 はデータが消去された人のものでした</translation>
    </message>
    <message>
        <source>line %1: %2 and %3 belong to two participants</source>
        <translation>%1 行目：%2 と %3 は別々の参加者のものです</translation>
    </message>
    <message>
        <source>Participants are never merged: choose another address.</source>
        <translation>参加者が統合されることはありません。別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>その場所の空き容量を増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>the e-mail address was changed on %1</source>
        <translation>メールアドレスは %1 に変更されました</translation>
    </message>
    <message>
        <source>line %1: the e-mail address of %2 was changed meanwhile</source>
        <translation>%1 行目：%2 のメールアドレスはその間に変更されました</translation>
    </message>
    <message>
        <source>Name the present address as the former one, if it is to be replaced.</source>
        <translation>現在のアドレスを置き換える場合は、それを以前のアドレスとして指定してください。</translation>
    </message>
    <message>
        <source>begun in the window by %1</source>
        <translation>%1 がウィンドウで開始</translation>
    </message>
    <message>
        <source>begun in a terminal by %1</source>
        <translation>%1 がターミナルで開始</translation>
    </message>
    <message>
        <source>begun by the timer of the window of %1</source>
        <translation>%1 のウィンドウのタイマーで開始</translation>
    </message>
    <message>
        <source>begun when the network was back, by the window of %1</source>
        <translation>ネットワーク復旧時に %1 のウィンドウで開始</translation>
    </message>
    <message>
        <source>payments cannot be read from a day that has not begun</source>
        <translation>まだ始まっていない日からは決済を読み込めません</translation>
    </message>
    <message>
        <source>the payments of %1 are known from an earlier day on</source>
        <translation>%1 の決済は、より前の日から読み込み済みです</translation>
    </message>
    <message>
        <source>What is known is not forgotten: only an earlier day can be chosen.</source>
        <translation>読み込み済みの決済は消えません。選べるのは、より前の日だけです。</translation>
    </message>
    <message>
        <source>payments are read from %1 on</source>
        <translation>決済を %1 から読み込みます</translation>
    </message>
    <message>
        <source>all payments are read</source>
        <translation>すべての決済を読み込みます</translation>
    </message>
    <message>
        <source>the text is not %1</source>
        <translation>テキストが %1 ではありません</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>別のエンコーディングを選んでください。</translation>
    </message>
    <message>
        <source>the check of the workspace&apos;s file was stopped; nothing was changed</source>
        <translation>ワークスペースのファイルの検査を停止しました。何も変更していません</translation>
    </message>
    <message>
        <source>Open the workspace again to check it; nothing that moves money goes on before.</source>
        <translation>ワークスペースを開き直して検査してください。検査が終わるまで、資金を動かす処理は行われません。</translation>
    </message>
    <message>
        <source>the check of the workspace&apos;s file was stopped</source>
        <translation>ワークスペースのファイルの検査を停止しました</translation>
    </message>
    <message>
        <source>megabytes read</source>
        <translation>読み込み済み (MB)</translation>
    </message>
    <message>
        <source>megabytes checked</source>
        <translation>検査済み (MB)</translation>
    </message>
    <message>
        <source>Take columns that are not needed out of the file; the first row must hold the column names.</source>
        <translation>不要な列をファイルから削除してください。1 行目に列名が必要です。</translation>
    </message>
    <message>
        <source>column %1: the name &quot;%2&quot; has %3 bytes, more than the %4 allowed in a cell</source>
        <translation>列 %1：名前「%2」が %3 バイトあり、セルの上限 %4 バイトを超えています</translation>
    </message>
    <message>
        <source>Give the column a short name; the first row must hold the column names.</source>
        <translation>列に短い名前を付けてください。1 行目に列名が必要です。</translation>
    </message>
    <message>
        <source>1 cell where the header has %1</source>
        <translation>セルが 1 個ありますが、見出しは %1 個です</translation>
    </message>
    <message>
        <source>is empty: what was not paid yet settles nothing</source>
        <translation>空です：まだ支払われていないものでは何も精算されません</translation>
    </message>
    <message>
        <source>the file of the workspace is still being checked</source>
        <translation>ワークスペースのファイルはまだ確認中です</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>それが終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>megabytes copied</source>
        <translation>コピー済み (MB)</translation>
    </message>
</context>
<context>
    <name>rd::app</name>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>開いているウィンドウを表示</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>応答がありません。ターミナルのコマンドがワークスペースを使用している可能性があります。</translation>
    </message>
</context>
<context>
    <name>rd::app::DeskWindows</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>ワークスペースを開いています…</translation>
    </message>
    <message>
        <source>An older copy of the books</source>
        <translation>古い帳簿のコピー</translation>
    </message>
    <message>
        <source>This computer has seen newer books of this workspace. Was this copy brought back on purpose?</source>
        <translation>このコンピューターには、このワークスペースのより新しい帳簿の記録があります。このコピーは意図的に戻したものですか？</translation>
    </message>
    <message>
        <source>Until you say so, nothing is written into it. If you go on with it, each reward that was due is looked up before it is issued. If not, close the window and put the newest file back.</source>
        <translation>回答があるまで、何も書き込みません。このまま続ける場合、支給対象だった報酬は支給前に 1 件ずつ照会します。続けない場合は、ウィンドウを閉じて最新のファイルを戻してください。</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>このコピーで続ける</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>見るだけ</translation>
    </message>
    <message>
        <source>Preparing the sample merchant …</source>
        <translation>サンプル事業者を準備しています…</translation>
    </message>
    <message>
        <source>The language changes as soon as “%1” has ended.</source>
        <translation>「%1」が終わりしだい、言語が切り替わります。</translation>
    </message>
    <message>
        <source>The language changes as soon as “%1” is closed.</source>
        <translation>「%1」を閉じると、言語が切り替わります。</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation>実行中の処理が終わりしだい、言語が切り替わります。</translation>
    </message>
</context>
<context>
    <name>rd::items::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>報酬の支給</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>報酬の計算</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <comment>the computer&apos;s clock is wrong</comment>
        <translation>時計の警告</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Payout batch</source>
        <translation>支払バッチ</translation>
    </message>
    <message>
        <source>Events of a file</source>
        <translation>ファイルのイベント</translation>
    </message>
</context>
<context>
    <name>rd::items::BatchModel</name>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>書き出し未確認</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了済み</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>未受領</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>rd::items::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>支給内容</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>days between payment and reward</comment>
        <translation>保留期間</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral, one-sided</source>
        <translation>紹介（片側）</translation>
    </message>
    <message>
        <source>Referral, two-sided</source>
        <translation>紹介（両側）</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>アフィリエイト</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>ニュースレター</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>rd::items::ParticipantModel</name>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>獲得額</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>amount that is due</comment>
        <translation>支給対象額</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>has asked to take part</comment>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>no longer takes part</comment>
        <translation>退会</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an amount is, currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Former e-mail</source>
        <translation>以前のメール</translation>
    </message>
</context>
<context>
    <name>rd::items::PaymentModel</name>
    <message>
        <source>Paid</source>
        <translation>決済日</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手動入力</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>モード</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>what payments add up to</comment>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>紹介売上</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutListModel</name>
    <message>
        <source>Made</source>
        <comment>when a batch was</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>プロバイダーの回答</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>May be taken until</source>
        <translation>受取期限</translation>
    </message>
</context>
<context>
    <name>rd::items::RecordModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Earned, issued, taken back</source>
        <translation>獲得、支給、取消</translation>
    </message>
    <message>
        <source>Decisions of people</source>
        <translation>担当者の判断</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>支払バッチ</translation>
    </message>
    <message>
        <source>Settings, people, imports</source>
        <translation>設定、人、取り込み</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>報酬を獲得</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>報酬を戻し入れ</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>支給前に報酬を取消</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>支給後に報酬を取消</translation>
    </message>
    <message>
        <source>Reward on its way</source>
        <translation>報酬を処理中</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>報酬を支給</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>支給に失敗</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>プロバイダーから返戻</translation>
    </message>
    <message>
        <source>Kept for a claim</source>
        <translation>返還待ちの分として差し引き</translation>
    </message>
    <message>
        <source>Balance corrected upwards</source>
        <translation>残高を増額訂正</translation>
    </message>
    <message>
        <source>Balance corrected downwards</source>
        <translation>残高を減額訂正</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>債権放棄済み</translation>
    </message>
    <message>
        <source>Claim stands again</source>
        <translation>再び返還待ち</translation>
    </message>
    <message>
        <source>Reward approved</source>
        <translation>報酬を承認</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>承認を取り下げ</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>報酬を却下</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>報酬を再開</translation>
    </message>
    <message>
        <source>Suspicion raised</source>
        <translation>疑いを検出</translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>疑いを解除</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>疑いを確定</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>報酬を保留</translation>
    </message>
    <message>
        <source>Reward without an amount earned</source>
        <translation>金額のない報酬を獲得</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>不明な依頼を終了</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>依頼を再送信</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>手動で支給済みに設定</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>債権放棄を提案</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>債権放棄を拒否</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>支払バッチに追加</translation>
    </message>
    <message>
        <source>Payout batch given up</source>
        <translation>支払バッチを破棄</translation>
    </message>
    <message>
        <source>Payout batch sealed</source>
        <translation>支払バッチを確定</translation>
    </message>
    <message>
        <source>News of a payout</source>
        <translation>支払の状況更新</translation>
    </message>
    <message>
        <source>Part kept for a claim</source>
        <translation>一部を返還待ちの分として差し引き</translation>
    </message>
    <message>
        <source>Payout batch approved</source>
        <translation>支払バッチを承認</translation>
    </message>
    <message>
        <source>Payout file written</source>
        <translation>支払ファイルを書き出し</translation>
    </message>
    <message>
        <source>Results of payouts read</source>
        <translation>支払結果を読み込み</translation>
    </message>
    <message>
        <source>Payout batch closed</source>
        <translation>支払バッチを完了</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>キャンペーンを変更</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>メンバーを変更</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>接続を変更</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>コードまたは顧客を割り当て</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>一覧を取り込み</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>復元後に照会</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>人を消去</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Payout method or rule changed</source>
        <translation>支払方法またはルールを変更</translation>
    </message>
    <message>
        <source>State of a participant changed</source>
        <translation>参加者の状態を変更</translation>
    </message>
    <message>
        <source>E-mail address of a participant changed</source>
        <translation>参加者のメールアドレスを変更</translation>
    </message>
</context>
<context>
    <name>rd::items::ReferralModel</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未決済</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>リンク参照 %1</translation>
    </message>
    <message>
        <source>Metadata %1</source>
        <translation>メタデータ %1</translation>
    </message>
    <message>
        <source>Order attribute %1</source>
        <translation>注文属性 %1</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>取り込んだリスト</translation>
    </message>
    <message>
        <source>Imported list %1</source>
        <translation>取り込んだリスト %1</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>手動で割り当て</translation>
    </message>
    <message>
        <source>Assigned by hand: %1</source>
        <translation>手動で割り当て：%1</translation>
    </message>
    <message>
        <source>Participant&apos;s e-mail</source>
        <translation>参加者のメール</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>プロバイダーでの顧客</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>モード</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再購入</translation>
    </message>
    <message>
        <source>Led to a reward given out</source>
        <translation>報酬の支給に至った顧客</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardGroupModel</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>支給可能 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>支障あり %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant %1</source>
        <comment>by number, who has no name</comment>
        <translation>参加者 %1</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>キャンペーンなし</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>すべての参加者</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>すべてのキャンペーン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>報酬 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be issued</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln 件を支給できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>参加者 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln 件のキャンペーン</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>participants or campaigns, as the title of the column says</comment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardModel</name>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>For</source>
        <comment>which side of a referral is rewarded</comment>
        <translation>受取側</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date from which a reward is due</comment>
        <translation>支給対象日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>保留の理由</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>アカウントクレジット</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>価格変更</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>ストアクレジット</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>割引コード</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留期間中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支給対象</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>バッチ内</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>未受領</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <translation>一部取消</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>最低支払額未満</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>残高がマイナス</translation>
    </message>
    <message>
        <source>No payout method</source>
        <translation>支払方法なし</translation>
    </message>
    <message>
        <source>Payout method changed recently</source>
        <translation>支払方法が最近変更された</translation>
    </message>
    <message>
        <source>Currency not supported</source>
        <translation>対応していない通貨</translation>
    </message>
    <message>
        <source>Tax form missing</source>
        <translation>税務書類が未提出</translation>
    </message>
    <message>
        <source>Participant suspended</source>
        <translation>参加者が停止中</translation>
    </message>
    <message>
        <source>No customer with this e-mail</source>
        <translation>このメールの顧客なし</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>メールが異なる</translation>
    </message>
    <message>
        <source>Holds an unused discount</source>
        <translation>未使用の割引あり</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>通貨が異なる</translation>
    </message>
    <message>
        <source>Provider&apos;s limit</source>
        <translation>プロバイダーの上限</translation>
    </message>
    <message>
        <source>Exchange rate missing</source>
        <translation>為替レートなし</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Several customers with this e-mail</source>
        <translation>このメールの顧客が複数</translation>
    </message>
    <message>
        <source>Several subscriptions</source>
        <translation>サブスクリプションが複数</translation>
    </message>
    <message>
        <source>First sync not complete</source>
        <translation>初回同期が未完了</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>承認が必要</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>プロバイダーが拒否</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>Provider asks for a pause</source>
        <translation>プロバイダーが休止を要求</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>結果を照会中</translation>
    </message>
    <message>
        <source>Referrer&apos;s reward not due</source>
        <translation>紹介者の報酬が支給対象前</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>May have been given before the restore</source>
        <translation>復元前に支給された可能性</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>the person who was referred</comment>
        <translation>紹介された顧客</translation>
    </message>
    <message>
        <source>A dispute is open</source>
        <translation>不審請求の申請あり</translation>
    </message>
    <message>
        <source>A refund is under way</source>
        <translation>返金が進行中</translation>
    </message>
    <message>
        <source>Participant and customer are the same person</source>
        <translation>参加者と顧客が同一人物</translation>
    </message>
    <message>
        <source>Participant and customer look alike</source>
        <translation>参加者と顧客が類似</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code was used</source>
        <translation>他の参加者のコードを使用</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>為替レートがない</translation>
    </message>
    <message>
        <source>Held by a person</source>
        <translation>担当者が保留</translation>
    </message>
    <message>
        <source>What was counted for it has fallen since</source>
        <translation>計算の根拠が後から減少</translation>
    </message>
    <message>
        <source>A change is proposed</source>
        <translation>変更の提案あり</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>参加者と顧客が同じ会社</translation>
    </message>
    <message>
        <source>The customer has a throw-away e-mail address</source>
        <translation>顧客が使い捨てメールを使用</translation>
    </message>
    <message>
        <source>Unusually many new referrals at once</source>
        <translation>新しい紹介が急増</translation>
    </message>
    <message>
        <source>The e-mail address looks like another one</source>
        <translation>別のアドレスに似たメールアドレス</translation>
    </message>
    <message>
        <source>Another customer has the same e-mail address</source>
        <translation>別の顧客と同じメールアドレス</translation>
    </message>
    <message>
        <source>This prize has been given to somebody else</source>
        <translation>この賞は別の人に支給済み</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>モード</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>date of the payment</comment>
        <translation>決済日</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>支給日</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Two participants are paid to the same place</source>
        <translation>2 人の参加者の支払先が同じ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>date</comment>
        <translation>取消済み</translation>
    </message>
</context>
<context>
    <name>rd::items::WindowModel</name>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>その間に表が変わりました。</translation>
    </message>
</context>
<context>
    <name>rd::views::AboutSheet</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>About Referral Desk</source>
        <translation>Referral Desk について</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Referral and affiliate administration on the merchant&apos;s own desk.</source>
        <translation>紹介・アフィリエイトを自社のデスクで管理します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>For a report of a problem. Versions and kinds of places only: no names, no addresses, no keys.</source>
        <translation>問題の報告用です。バージョンと保存場所の種類だけを含み、名前・アドレス・キーは含みません。</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>収集しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This window acts as %1, the user of this computer, with the role %2.</source>
        <translation>このウィンドウは、このコンピューターのユーザー %1 として、役割「%2」で操作します。</translation>
    </message>
</context>
<context>
    <name>rd::views::ActionBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>選択項目に対するその他の操作</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>rd::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Syncs, imports, decisions and issued rewards are listed here, with their outcome.</source>
        <translation>同期、取り込み、判断、支給した報酬とその結果をここに一覧表示します。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Lines of the history are hidden by the search or the filters above.</source>
        <translation>上の検索またはフィルターにより、履歴の一部が非表示になっています。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Load the history again</source>
        <translation>履歴を再度読み込みます</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>アクティビティの種類</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>すべてのアクティビティ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln 件のアクティビティ</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Records of the books …</source>
        <translation>帳簿の記録…</translation>
    </message>
    <message>
        <source>Every posting and decision there ever was, in the order of the hash chain</source>
        <translation>これまでのすべての記帳と判断を、ハッシュ連鎖の順に表示します</translation>
    </message>
    <message>
        <source>Last issue …</source>
        <translation>前回の支給…</translation>
    </message>
    <message>
        <source>Read again what the last order to issue rewards came to, reward by reward</source>
        <translation>前回の支給の結果を、報酬ごとにもう一度表示します</translation>
    </message>
</context>
<context>
    <name>rd::views::AdjustSheet</name>
    <message>
        <source>Adjust the balance of %1</source>
        <translation>%1 の残高を調整</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Adjust balance</source>
        <translation>残高を調整</translation>
    </message>
    <message>
        <source>For what the campaigns do not cover: a bonus, a correction, something agreed on. It is a record of its own with your name and the reason, and is never changed afterwards.</source>
        <translation>ボーナス、訂正、個別の合意など、キャンペーンの対象外のものに使います。担当者名と理由を付けた独立の記録となり、後から変更されることはありません。</translation>
    </message>
    <message>
        <source>Owe more</source>
        <translation>支払額を増やす</translation>
    </message>
    <message>
        <source>Owe less</source>
        <translation>支払額を減らす</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Under whose terms the money is approved and paid</source>
        <translation>どのキャンペーンの条件で承認・支払いを行うか</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>記録とともに保存します</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>%1 is in no campaign, so that nothing says how more money would be paid. Import the participant into a campaign first.</source>
        <translation>%1 はどのキャンペーンにも参加していないため、増額分の支払方法が決まりません。先に参加者をキャンペーンに取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is taken off what %2 is paid next in this currency. Nothing is asked back from them.</source>
        <translation>この通貨で %2 に次に支払う額から %1 を差し引きます。返還は求めません。</translation>
    </message>
    <message>
        <source>%1 becomes a reward of %2. It is due at once and waits for approval like any other.</source>
        <translation>%1 は %2 の報酬になります。直ちに支給対象となり、通常どおり承認を待ちます。</translation>
    </message>
    <message>
        <source>Owe %1 less</source>
        <translation>%1 減額する</translation>
    </message>
    <message>
        <source>Owe %1 more</source>
        <translation>%1 増額する</translation>
    </message>
    <message>
        <source>Adjusting a balance</source>
        <translation>残高の調整</translation>
    </message>
    <message>
        <source>%1 will be taken off what %2 is paid next.</source>
        <translation>%2 に次に支払う額から %1 を差し引きます。</translation>
    </message>
    <message>
        <source>%1 more is owed to %2; the reward waits for approval.</source>
        <translation>%2 への支払額が %1 増えました。報酬は承認待ちです。</translation>
    </message>
</context>
<context>
    <name>rd::views::AdoptSheet</name>
    <message>
        <source>its metadata say so</source>
        <translation>メタデータによる</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>名前による</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>手動の指定による</translation>
    </message>
    <message>
        <source>Adopt existing codes</source>
        <translation>既存コードの引き継ぎ</translation>
    </message>
    <message>
        <source>Go by names as well: DRONA29 belongs to the only Drona</source>
        <translation>名前でも判定する：DRONA29 は唯一の Drona のもの</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>判定理由</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>見つかったコード</translation>
    </message>
    <message>
        <source>Look for codes</source>
        <translation>コードを探す</translation>
    </message>
    <message>
        <source>Adopt codes</source>
        <translation>コードを引き継ぐ</translation>
    </message>
    <message>
        <source>Promotion codes that were made at the provider and belong to nobody here. Nothing is changed at the provider; what was bought with an adopted code counts for its participant.</source>
        <translation>プロバイダーで作成され、ここではまだ誰のものでもないプロモーションコードです。プロバイダー側は何も変更しません。引き継いだコードでの購入は、その参加者の実績になります。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>One code only</source>
        <translation>1 つのコードのみ</translation>
    </message>
    <message>
        <source>Its text or id; empty for all that can be told</source>
        <translation>コードの文字列または ID。判定できるものすべてなら空欄</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>E-mail address, code or id of the participant</source>
        <translation>参加者のメールアドレス、コード、または ID</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>A campaign says which connections and metadata to look at. Make one first.</source>
        <translation>対象の接続とメタデータはキャンペーンで決まります。先にキャンペーンを作成してください。</translation>
    </message>
    <message>
        <source>A single code needs its participant, and the other way round.</source>
        <translation>コードを 1 つ指定する場合は参加者も、参加者を指定する場合はコードも必要です。</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>コードの検索</translation>
    </message>
    <message>
        <source>Adopting codes</source>
        <translation>コードの引き継ぎ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to their participants now.</source>
        <translation>
            <numerusform>%Ln 個のコードを参加者に割り当てました。</numerusform>
        </translation>
    </message>
    <message>
        <source>could be several: name one</source>
        <translation>候補が複数あります。1 人を指定してください</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>codes that can be told, codes that cannot</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No code can be told.</source>
        <translation>判定できるコードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes can be told.</source>
        <translation>
            <numerusform>%Ln 個のコードを判定できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay with nobody.</source>
        <translation>
            <numerusform>%Ln 個は割り当てなしのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %Ln codes</source>
        <translation>
            <numerusform>%Ln 個のコードを引き継ぐ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AmountsField</name>
    <message>
        <source>Add an amount in another currency</source>
        <translation>別の通貨の金額を追加</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>この金額を削除</translation>
    </message>
</context>
<context>
    <name>rd::views::ApproveSheet</name>
    <message>
        <source>Approve batch %1</source>
        <translation>バッチ %1 を承認</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Somebody else than the person who made the batch agrees to exactly these payouts. An approval is good for 72 hours, and only for this content.</source>
        <translation>バッチの作成者とは別の人が、この支払内容どおりに同意します。承認は 72 時間、この内容に限り有効です。</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>There is nobody else who may approve this batch.</source>
        <translation>このバッチを承認できる人がほかにいません。</translation>
    </message>
    <message>
        <source>An admin adds an approver: File, Who decides.</source>
        <translation>管理者が承認者を追加します：「ファイル」→「決裁者」</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>%1 approved batch %2.</source>
        <translation>%1 がバッチ %2 を承認しました。</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is not known, so own rewards cannot be told from others.</source>
        <translation>%1 のメールアドレスが不明なため、自分の報酬を他の報酬と区別できません。</translation>
    </message>
    <message>
        <source>An admin enters it: File, Who decides.</source>
        <translation>管理者が入力します：「ファイル」→「決裁者」</translation>
    </message>
    <message>
        <source>%1 approved batch %2 and signed it.</source>
        <translation>%1 がバッチ %2 を承認し、署名しました。</translation>
    </message>
    <message>
        <source>Approving a batch</source>
        <translation>バッチの承認</translation>
    </message>
</context>
<context>
    <name>rd::views::AssignSheet</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>E-mail or customer id of the provider</source>
        <translation>メールアドレスまたはプロバイダーの顧客 ID</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>E-mail, code or id</source>
        <translation>メール、コード、または ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>判断とともに保存します</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>顧客を割り当てる</translation>
    </message>
    <message>
        <source>Assign a customer</source>
        <translation>顧客の割り当て</translation>
    </message>
    <message>
        <source>An assignment by hand comes before every other evidence. Rewards that were not issued yet move with the customer.</source>
        <translation>手動の割り当ては、ほかのすべての根拠より優先されます。未支給の報酬も顧客とともに移ります。</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Any campaign the participant has joined</source>
        <translation>参加者が加わっている任意のキャンペーン</translation>
    </message>
    <message>
        <source>Assigning a customer</source>
        <translation>顧客の割り当て</translation>
    </message>
    <message>
        <source>Assigning, and computing the rewards again …</source>
        <translation>割り当てと報酬の再計算を行っています…</translation>
    </message>
</context>
<context>
    <name>rd::views::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>対応待ちはありません。</translation>
    </message>
</context>
<context>
    <name>rd::views::AutoSync</name>
    <message>
        <source>Only when asked</source>
        <translation>指示したときのみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>%Ln 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this window syncs by itself while it is open</source>
        <translation>このウィンドウを開いている間に自動で同期する頻度</translation>
    </message>
</context>
<context>
    <name>rd::views::BackupSheet</name>
    <message>
        <source>Back up the books</source>
        <translation>帳簿のバックアップ</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever has the file can read the books</source>
        <translation>パスフレーズなし：ファイルを入手した人は誰でも帳簿を閲覧できます</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>The books as they are now go into one new file, also while a sync or an issue is under way. Keys that lie in this computer&apos;s keychain are not in it. Without its passphrase nobody can open the file, you neither: keep both, and apart.</source>
        <translation>現在の帳簿を 1 つの新しいファイルに保存します。同期や支給の実行中でも行えます。このコンピューターのキーチェーンにあるキーは含まれません。パスフレーズがないと、ご本人を含め誰もファイルを開けません。両方を別々の場所に保管してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>書き出した内容</translation>
    </message>
    <message>
        <source>Put the file where nobody else can read it.</source>
        <translation>ほかの人が読めない場所に保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to keep than a short riddle.</source>
        <translation>
            <numerusform>%Ln 文字以上。短く難解なものより、複数の単語のほうが覚えやすくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>バックアップ (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>帳簿のバックアップ</translation>
    </message>
    <message>
        <source>Copying the books …</source>
        <translation>帳簿をコピーしています…</translation>
    </message>
    <message>
        <source>%1 was written: %2 records of the books, %3 KB.</source>
        <translation>%1 を書き出しました：帳簿の記録 %2 件、%3 KB。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>暗号化されています。</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>暗号化されていません。</translation>
    </message>
    <message>
        <source>With your own copies of payout formats: %1.</source>
        <translation>独自の支払ファイル形式のコピーを含みます：%1。</translation>
    </message>
    <message>
        <source>Not in it, since they are no payout formats that can be read: %1.</source>
        <translation>支払ファイル形式として読み取れないため除外：%1。</translation>
    </message>
</context>
<context>
    <name>rd::views::BalanceView</name>
    <message>
        <source>Balance in %1</source>
        <translation>%1 の残高</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>返還待ち</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>支払可能</translation>
    </message>
    <message>
        <source>Asks to write off what is owed back; another person approves</source>
        <translation>返還待ちの額の債権放棄を申請します。別の人が承認します</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手動入力</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>reason, who entered it</comment>
        <translation>%1、入力者 %2</translation>
    </message>
    <message>
        <source>Proposed write-off</source>
        <translation>債権放棄の提案</translation>
    </message>
    <message>
        <source>%1 asks to give up %2: %3</source>
        <comment>1: who, 2: amount, 3: reason</comment>
        <translation>%1 が %2 の放棄を申請しています：%3</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>債権放棄…</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>拒否…</translation>
    </message>
    <message>
        <source>Carried until the threshold of the campaign is reached.</source>
        <translation>キャンペーンの最低支払額に達するまで繰り越します。</translation>
    </message>
    <message>
        <source>New rewards first pay back what was issued and later refunded.</source>
        <translation>支給後に返金された分を、新しい報酬から先に差し引きます。</translation>
    </message>
</context>
<context>
    <name>rd::views::Banner</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Warning, Problem, Note or Done, %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchPaper</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>テストモード：実際のお金は含まれません</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>フィンガープリント（SHA-256）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>recorded, not signed with a key of their own</source>
        <translation>記録のみ（本人のキーによる署名なし）</translation>
    </message>
    <message>
        <source>signed with their own key</source>
        <translation>本人のキーで署名済み</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>同意した人</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>確定者</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き出した人</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln payouts are in the table of the batch.</source>
        <translation>
            <numerusform>%Ln 件の支払はバッチの表にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Payout batch %1</source>
        <translation>支払バッチ %1</translation>
    </message>
    <message>
        <source>Written again by</source>
        <translation>再び書き出した人</translation>
    </message>
    <message>
        <source>Not written by</source>
        <comment>an export that failed</comment>
        <translation>書き出しに失敗した人</translation>
    </message>
    <message>
        <source>Perhaps written by</source>
        <comment>an export whose end is not known</comment>
        <translation>書き出した可能性のある人</translation>
    </message>
    <message>
        <source>the file above</source>
        <translation>上記のファイル</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchSteps</name>
    <message>
        <source>Write the file of %1 again?</source>
        <translation>%1 のファイルをもう一度書き出しますか？</translation>
    </message>
    <message>
        <source>The file was written before: %1. If both are uploaded, everybody may be paid twice.</source>
        <translation>このファイルは以前に書き出されています：%1。両方をアップロードすると、全員に二重に支払われるおそれがあります。</translation>
    </message>
    <message>
        <source>It has the same bytes and the same references as the first one, so that the provider can tell.</source>
        <translation>最初のファイルと内容も参照番号も同一なので、プロバイダー側で判別できます。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>もう一度書き出す</translation>
    </message>
    <message>
        <source>Write the file of %1?</source>
        <translation>%1 のファイルを書き出しますか？</translation>
    </message>
    <message>
        <source>%1 are sealed and written as “%2”. From then on they count as submitted and cannot be changed.</source>
        <translation>%1 を確定し、「%2」として書き出します。以後は送信済みとして扱われ、変更できません。</translation>
    </message>
    <message>
        <source>Nothing is sent by this program: you upload the file at the provider, once, and read its result back here.</source>
        <translation>このプログラムからは何も送信しません。プロバイダーに一度だけアップロードし、結果をここで読み込んでください。</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルを書き出す</translation>
    </message>
    <message>
        <source>Write the file of batch %1</source>
        <translation>バッチ %1 のファイルを書き出す</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1 ファイル (*.%2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Writing a payout file</source>
        <translation>支払ファイルの書き出し</translation>
    </message>
    <message>
        <source>Give it to the provider, then read the result file back here.</source>
        <translation>プロバイダーに渡した後、結果ファイルをここで読み込んでください。</translation>
    </message>
    <message>
        <source>Upload it at %1, then read the result file back here.</source>
        <translation>%1 でアップロードした後、結果ファイルをここで読み込んでください。</translation>
    </message>
    <message>
        <source>Batch %1 was written to %2.</source>
        <translation>バッチ %1 を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Check a file against batch %1</source>
        <translation>バッチ %1 とファイルを照合</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2, byte for byte.</source>
        <translation>%1 はバッチ %2 のファイルと完全に一致します。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 is not the file of batch %2. Do not upload it.</source>
        <translation>%1 はバッチ %2 のファイルではありません。アップロードしないでください。</translation>
    </message>
    <message>
        <source>Its SHA-256 begins with %1; that of the batch with %2.</source>
        <translation>このファイルの SHA-256 は %1 で始まり、バッチの SHA-256 は %2 で始まります。</translation>
    </message>
    <message>
        <source>Read the results of batch %1</source>
        <translation>バッチ %1 の結果を読み込む</translation>
    </message>
    <message>
        <source>Result files (*.csv *.xml *.txt);;All files (*)</source>
        <translation>結果ファイル (*.csv *.xml *.txt);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were paid by hand</source>
        <translation>
            <numerusform>%Ln 件の支払は手動で支払済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the payment, kept with them</source>
        <translation>支払の参照番号（あわせて保存します）</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>支払済みにする</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were marked as paid.</source>
        <translation>
            <numerusform>%Ln 件の支払を支払済みにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 is closed.</source>
        <translation>バッチ %1 を完了しました。</translation>
    </message>
    <message>
        <source>Discard batch %1</source>
        <translation>バッチ %1 を破棄</translation>
    </message>
    <message>
        <source>Its file may have been written. Why is nothing of it going to be paid?</source>
        <translation>ファイルが書き出された可能性があります。このバッチを一切支払わない理由は何ですか？</translation>
    </message>
    <message>
        <source>Reason, kept with the batch</source>
        <translation>理由（バッチとともに保存します）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Was the file really never uploaded?</source>
        <translation>ファイルを本当にアップロードしていませんか？</translation>
    </message>
    <message>
        <source>%1 of batch %2 are due again. If the file was uploaded somewhere, they would be paid twice.</source>
        <translation>バッチ %2 の %1 は再び支給対象になります。ファイルをどこかにアップロードしていた場合、二重払いになります。</translation>
    </message>
    <message>
        <source>Look at the provider first.</source>
        <translation>先にプロバイダーで確認してください。</translation>
    </message>
    <message>
        <source>It was never uploaded: discard</source>
        <translation>アップロードしていないので破棄</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are due again.</source>
        <translation>バッチ %1 を破棄しました。報酬は再び支給対象になりました。</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are approved as before.</source>
        <translation>バッチ %1 を破棄しました。報酬は以前と同じ承認済みです。</translation>
    </message>
    <message>
        <source>Save the cover sheet of batch %1</source>
        <translation>バッチ %1 の表紙を保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The cover sheet of batch %1 was saved as %2.</source>
        <translation>バッチ %1 の表紙を %2 として保存しました。</translation>
    </message>
    <message>
        <source>Its totals and fingerprints are those of the batch now; there is a line for each signature.</source>
        <translation>合計とフィンガープリントは現在のバッチのものです。署名ごとに記入欄があります。</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>開いて印刷</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchView</name>
    <message>
        <source>Another participant has the same destination</source>
        <translation>別の参加者の支払先と同じです</translation>
    </message>
    <message>
        <source>The participant has another payout method by now</source>
        <translation>参加者の支払方法がその後変わりました</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>返還待ちの分として %1 を差し引き</translation>
    </message>
    <message>
        <source>May be taken until %1</source>
        <translation>%1 まで受取可能</translation>
    </message>
    <message>
        <source>Marked as paid by a person</source>
        <translation>担当者が支払済みに設定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Payouts of the batch</source>
        <translation>バッチの支払</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>このバッチについて</translation>
    </message>
    <message>
        <source>Search name, e-mail or reference</source>
        <translation>名前、メール、参照番号を検索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>ファイルのパスをコピー</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>ファイルの SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Results read</source>
        <translation>結果の読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Export again …</source>
        <translation>再書き出し…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>承認・署名済み</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>セルフビリング請求書 %1</translation>
    </message>
    <message>
        <source>Waits for the number of its invoice</source>
        <translation>請求書番号の付与待ち</translation>
    </message>
    <message>
        <source>No payout of this batch matches the search and the filter.</source>
        <translation>このバッチに、検索とフィルターに一致する支払がありません。</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignEditor</name>
    <message>
        <source>New campaign</source>
        <translation>新規キャンペーン</translation>
    </message>
    <message>
        <source>Edit campaign “%1”</source>
        <translation>キャンペーン「%1」の編集</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>入力が必要です。</translation>
    </message>
    <message>
        <source>This has to be filled in: %1.</source>
        <translation>入力が必要です：%1</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>費用を試算</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Shows what changes before anything is saved (%1)</source>
        <translation>保存前に変更点を表示します（%1）</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文章で表示</translation>
    </message>
    <message>
        <source>Something here has to be put right.</source>
        <translation>修正が必要な箇所があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things have to be put right first.</source>
        <translation>
            <numerusform>先に修正が必要な箇所が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed in this campaign is lost.</source>
        <translation>このキャンペーンの変更内容は失われます。</translation>
    </message>
    <message>
        <source>Beside the form</source>
        <translation>フォームの横の表示</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of other terms</comment>
        <translation>費用</translation>
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
        <translation> または </translation>
    </message>
    <message>
        <source>%1 for each payment</source>
        <translation>決済 1 件につき %1</translation>
    </message>
    <message>
        <source>%1 for each line of an invoice</source>
        <translation>請求明細 1 行につき %1</translation>
    </message>
    <message>
        <source>%1 for each piece sold</source>
        <translation>販売 1 個につき %1</translation>
    </message>
    <message>
        <source>counted over all time</source>
        <translation>全期間で通算</translation>
    </message>
    <message>
        <source>counted anew each year</source>
        <translation>毎年集計し直し</translation>
    </message>
    <message>
        <source>counted anew each month</source>
        <translation>毎月集計し直し</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln payments</source>
        <translation>
            <numerusform>%Ln 件の決済後は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2 minor units of revenue</source>
        <comment>rate, revenue in the smallest unit of the currency</comment>
        <translation>売上が最小通貨単位で %2 に達した後は %1</translation>
    </message>
    <message>
        <source>%1 of each payment, %2</source>
        <comment>steps of a rate, how they are counted</comment>
        <translation>各決済の %1（%2）</translation>
    </message>
    <message>
        <source>on the first payment only</source>
        <translation>初回の決済のみ</translation>
    </message>
    <message numerus="yes">
        <source>on the first %Ln payments</source>
        <translation>
            <numerusform>最初の %Ln 回の決済</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>%Ln か月間</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 for the next invoice</source>
        <translation>次回請求に %1 のクーポン</translation>
    </message>
    <message numerus="yes">
        <source>a coupon of %1 for %Ln months</source>
        <translation>
            <numerusform>%Ln か月間 %1 のクーポン</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 on every invoice</source>
        <translation>毎回の請求に %1 のクーポン</translation>
    </message>
    <message>
        <source>a discount code of %1</source>
        <translation>%1 の割引コード</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be used %Ln times</source>
        <translation>
            <numerusform>%1、利用は %Ln 回まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %Ln days</source>
        <translation>
            <numerusform>%1、%Ln 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>each month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>over the whole campaign</source>
        <translation>キャンペーン全期間</translation>
    </message>
    <message>
        <source>promotion code</source>
        <translation>プロモーションコード</translation>
    </message>
    <message>
        <source>reference of a link</source>
        <translation>リンクの参照</translation>
    </message>
    <message>
        <source>metadata of the sale</source>
        <translation>販売のメタデータ</translation>
    </message>
    <message>
        <source>attribute of the order</source>
        <translation>注文の属性</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>取り込んだリスト</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 週あたり</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合計で</translation>
    </message>
    <message>
        <source>At most %1 %2 for each customer.</source>
        <comment>amount, period</comment>
        <translation>顧客 1 人につき %2 %1 まで。</translation>
    </message>
    <message>
        <source>At most %1 %2 for each participant.</source>
        <comment>amount, period</comment>
        <translation>参加者 1 人につき %2 %1 まで。</translation>
    </message>
    <message>
        <source>At most %1 %2 for the whole campaign.</source>
        <comment>amount, period</comment>
        <translation>キャンペーン全体で %2 %1 まで。</translation>
    </message>
    <message>
        <source>Who still holds an unused discount is left out until it is used.</source>
        <translation>未使用の割引を持つ人は、使用するまで対象外です。</translation>
    </message>
    <message>
        <source>Who still holds an unused discount waits until it is used.</source>
        <translation>未使用の割引を持つ人は、使用するまで待ちます。</translation>
    </message>
    <message>
        <source>Who still holds an unused discount gets account credit instead.</source>
        <translation>未使用の割引を持つ人には、代わりにアカウントクレジットを支給します。</translation>
    </message>
    <message>
        <source>%1 of each payment</source>
        <comment>percentage</comment>
        <translation>各決済の %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is earned, how long</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only products %1.</source>
        <translation>商品 %1 のみ。</translation>
    </message>
    <message>
        <source>Only prices %1.</source>
        <translation>価格 %1 のみ。</translation>
    </message>
    <message>
        <source>Only collections %1.</source>
        <translation>コレクション %1 のみ。</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>%1 のみ。</translation>
    </message>
    <message>
        <source>Only for the groups %1.</source>
        <translation>グループ %1 のみ。</translation>
    </message>
    <message>
        <source>Comes on top of other rules.</source>
        <translation>ほかのルールに上乗せします。</translation>
    </message>
    <message>
        <source>another price: %1</source>
        <translation>別の価格：%1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>amount, kind of reward</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 as %2, once for each referral</source>
        <comment>amount, kind of reward</comment>
        <translation>紹介 1 件につき 1 回、%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more rules, as %2</source>
        <translation>
            <numerusform>%1 とほか %Ln 件のルール（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what is earned, kind of reward</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The referrer gets %1.</source>
        <translation>紹介者への報酬：%1。</translation>
    </message>
    <message>
        <source>The customer gets %1.</source>
        <translation>顧客への報酬：%1。</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the referrer&apos;s is due.</source>
        <translation>顧客の報酬は、紹介者の報酬が支給対象になるまで待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln customers: %1.</source>
        <translation>
            <numerusform>顧客 %Ln 人で %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by payments brought, %1.</source>
        <comment>period</comment>
        <translation>紹介した決済の件数で順位付け（%1）。</translation>
    </message>
    <message>
        <source>Ranked by revenue in %1, %2.</source>
        <comment>currency, period</comment>
        <translation>%1 での売上で順位付け（%2）。</translation>
    </message>
    <message>
        <source>Rank %1: %2.</source>
        <comment>number, prize</comment>
        <translation>%1 位：%2。</translation>
    </message>
    <message>
        <source>Referrer: %1</source>
        <translation>紹介者：%1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>the person who was referred</comment>
        <translation>顧客：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestones</source>
        <translation>
            <numerusform>マイルストーン %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <comment>kinds of evidence</comment>
        <translation>判定の根拠：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The first to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>%Ln 日以内で、最初に紹介した人を採用します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>%Ln 日以内で、最後に紹介した人を採用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were customers before count too.</source>
        <translation>以前からの顧客も対象です。</translation>
    </message>
    <message>
        <source>Another participant&apos;s code moves the customer to that participant.</source>
        <translation>別の参加者のコードを使うと、顧客はその参加者に移ります。</translation>
    </message>
    <message>
        <source>Due as soon as the customer has paid.</source>
        <translation>顧客が支払うとすぐに支給対象になります。</translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln days after the customer has paid.</source>
        <translation>
            <numerusform>顧客の支払いから %Ln 日後に支給対象になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments for a longer interval are held %Ln days.</source>
        <translation>
            <numerusform>長期契約の決済は %Ln 日間保留します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with payment number %1.</source>
        <translation>%1 回目の決済から始まります。</translation>
    </message>
    <message>
        <source>Due rewards are approved automatically and, where Stripe gives them, sent after each sync.</source>
        <translation>支給対象の報酬は自動的に承認され、Stripe で支給するものは同期のたびに送信されます。</translation>
    </message>
    <message>
        <source>A person approves each reward.</source>
        <translation>報酬は 1 件ずつ担当者が承認します。</translation>
    </message>
    <message>
        <source>Runs from %1.</source>
        <translation>%1 から開始。</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>%1 に終了。</translation>
    </message>
    <message>
        <source>Payments below %1 earn nothing.</source>
        <translation>%1 未満の決済は報酬の対象外です。</translation>
    </message>
    <message>
        <source>Paid out from %1 on.</source>
        <translation>%1 から支払います。</translation>
    </message>
    <message>
        <source>the same company&apos;s e-mail domain</source>
        <translation>同じ会社のメールドメイン</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>使い捨てアドレス</translation>
    </message>
    <message>
        <source>addresses that look alike</source>
        <translation>似たアドレス</translation>
    </message>
    <message>
        <source>the same address written in several ways</source>
        <translation>表記だけが異なる同じアドレス</translation>
    </message>
    <message>
        <source>Referring oneself is always held until a person has looked.</source>
        <translation>自己紹介は、担当者が確認するまで必ず保留します。</translation>
    </message>
    <message>
        <source>So are: %1.</source>
        <comment>list of suspicions</comment>
        <translation>次の場合も同様です：%1。</translation>
    </message>
    <message>
        <source>And a burst of more than %1 referrals within %2 days that is more than %3 times the participant&apos;s usual number.</source>
        <translation>また、%2 日以内の紹介が %1 件を超え、かつ参加者の通常の %3 倍を超えた場合も保留します。</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>現金</translation>
    </message>
    <message>
        <source>account credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>アカウントクレジット</translation>
    </message>
    <message>
        <source>store credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>ストアクレジット</translation>
    </message>
    <message>
        <source>gift card</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>points</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>goods</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>物品</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignTemplates</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Affiliate programme</source>
        <translation>アフィリエイトプログラム</translation>
    </message>
    <message>
        <source>Partners earn 20 % of every payment of their customers for a year, in cash.</source>
        <translation>パートナーは紹介した顧客の決済ごとに、1 年間 20% を現金で獲得します。</translation>
    </message>
    <message>
        <source>Rising share</source>
        <translation>段階的に上がる料率</translation>
    </message>
    <message>
        <source>Affiliate programme with steps</source>
        <translation>段階式アフィリエイト</translation>
    </message>
    <message>
        <source>Who brings more earns a better share: 20 %, from 10 payments a year 25 %, from 50 on 30 %.</source>
        <translation>紹介が多いほど料率が上がります：20%、年 10 件から 25%、50 件から 30%。</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>紹介する側・される側の特典</translation>
    </message>
    <message>
        <source>Customers invite friends: the friend gets 20 % off, the customer an account credit.</source>
        <translation>顧客が友人を招待すると、友人は 20% 割引、顧客はアカウントクレジットを受け取ります。</translation>
    </message>
    <message>
        <source>Refer a friend</source>
        <translation>友だち紹介</translation>
    </message>
    <message>
        <source>The customer who refers gets an account credit once the friend has paid.</source>
        <translation>友人が支払うと、紹介した顧客がアカウントクレジットを受け取ります。</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>A reward at the 3rd, the 10th and the 25th customer brought.</source>
        <translation>紹介した顧客が 3 人、10 人、25 人になると報酬を支給します。</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>A mug</source>
        <translation>マグカップ</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>ニュースレター</translation>
    </message>
    <message>
        <source>Readers who bring readers get something at certain numbers; nobody has to buy.</source>
        <translation>読者を紹介した読者が、一定の人数で特典を受け取ります。購入は不要です。</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Each month the three who brought most payments win a prize.</source>
        <translation>毎月、最も多くの決済を紹介した 3 人が賞を獲得します。</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignsPage</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>誰が何を受け取るか</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>決済には、請求時に有効だったバージョンの条件が適用されます。</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Search campaign or rule</source>
        <translation>キャンペーンまたはルールを検索</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>キャンペーンはまだありません</translation>
    </message>
    <message>
        <source>A campaign says who earns what, for which payments and for how long. Begin with a template and change what you like.</source>
        <translation>キャンペーンは、誰が何を、どの決済に対して、どれだけの期間獲得するかを定めます。テンプレートから始めて自由に変更できます。</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>新規キャンペーン…</translation>
    </message>
    <message>
        <source>Campaigns are hidden by the search above.</source>
        <translation>上の検索により、一部のキャンペーンが非表示になっています。</translation>
    </message>
    <message>
        <source>Begin a campaign with a template; nothing is saved before you have seen what it does</source>
        <translation>テンプレートからキャンペーンを始めます。結果を確認するまで保存されません</translation>
    </message>
    <message>
        <source>Edit campaign …</source>
        <translation>キャンペーンを編集…</translation>
    </message>
    <message>
        <source>Change the terms of this campaign; Enter does the same while the panel is open</source>
        <translation>このキャンペーンの条件を変更します。パネルが開いているときは Enter でも開けます</translation>
    </message>
    <message>
        <source>Duplicate campaign …</source>
        <translation>キャンペーンを複製…</translation>
    </message>
    <message>
        <source>Begin a new campaign with the terms of this one</source>
        <translation>このキャンペーンの条件で新しいキャンペーンを始めます</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>バージョン…</translation>
    </message>
    <message>
        <source>What changed when, and by whom</source>
        <translation>いつ、誰が、何を変更したか</translation>
    </message>
    <message>
        <source>Apply a campaign document …</source>
        <translation>キャンペーン文書を適用…</translation>
    </message>
    <message>
        <source>Create a campaign, or change one, from a JSON document</source>
        <translation>JSON 文書からキャンペーンを作成または変更します</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>試算…</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>為替レート…</translation>
    </message>
    <message>
        <source>The rates for campaigns that pay in another currency than the customer</source>
        <translation>顧客と異なる通貨で支払うキャンペーン用のレート</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: campaigns, 2: of them active</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln 件のキャンペーン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln 件有効</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>紹介の判定方法</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>報酬が支給対象になる時期</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>キャンペーン文書を適用</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>キャンペーン文書 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Campaign “%1” was created.</source>
        <translation>キャンペーン「%1」を作成しました。</translation>
    </message>
    <message>
        <source>Campaign “%1” has a new version.</source>
        <translation>キャンペーン「%1」に新しいバージョンができました。</translation>
    </message>
    <message>
        <source>Campaign “%1” already has these terms; nothing changed.</source>
        <translation>キャンペーン「%1」は既にこの条件です。変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards came out of it.</source>
        <translation>
            <numerusform>その結果、%Ln 件の報酬が発生しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a copied campaign, its number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was not applied: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1 は適用されませんでした：%2</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>別の文書を選ぶ</translation>
    </message>
    <message>
        <source>Change the terms of this campaign and see what they would have cost; nothing is saved before you say so</source>
        <translation>このキャンペーンの条件を変え、かかったはずの費用を確認します。指示するまで保存されません</translation>
    </message>
    <message>
        <source>What a campaign document would cost …</source>
        <translation>キャンペーン文書で費用を試算…</translation>
    </message>
    <message>
        <source>Compute what a JSON document would have cost; nothing is saved</source>
        <translation>JSON 文書の条件でかかったはずの費用を計算します。何も保存しません</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogBook</name>
    <message>
        <source>%1, by quantity</source>
        <comment>currency of a price without a fixed amount</comment>
        <translation>%1、数量制</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/月</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln months</source>
        <translation>
            <numerusform>%1/%Ln か月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/年</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln years</source>
        <translation>
            <numerusform>%1/%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1/週</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln weeks</source>
        <translation>
            <numerusform>%1/%Ln 週</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1/日</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln days</source>
        <translation>
            <numerusform>%1/%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not repeated</comment>
        <translation>%1（1 回限り）</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogSheet</name>
    <message>
        <source>Choose products</source>
        <translation>商品を選択</translation>
    </message>
    <message>
        <source>Choose a price</source>
        <translation>価格を選択</translation>
    </message>
    <message>
        <source>Choose prices</source>
        <translation>価格を選択</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（アーカイブ済み）</translation>
    </message>
    <message>
        <source>Search name, amount or id</source>
        <translation>名前、金額、ID を検索</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>選択できるものがありません</translation>
    </message>
    <message>
        <source>Products and prices appear here once the connections of this campaign have been synced.</source>
        <translation>このキャンペーンの接続を同期すると、商品と価格がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Try a part of the name, an amount or an id.</source>
        <translation>名前の一部、金額、または ID でお試しください。</translation>
    </message>
    <message>
        <source>Not among the synced ones</source>
        <translation>同期済みの項目にありません</translation>
    </message>
    <message>
        <source>“%1” can be used as an id all the same. It takes effect when the provider lists it.</source>
        <translation>「%1」を ID としてそのまま使えます。プロバイダーの一覧に載ると有効になります。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln</source>
        <translation>
            <numerusform>%Ln 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose collections</source>
        <translation>コレクションを選択</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Collections appear here once a shop of this campaign has been synced.</source>
        <translation>このキャンペーンのショップを同期すると、コレクションがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>rd::views::ChangeSentences</name>
    <message>
        <source>the percentage</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>the fixed amount</source>
        <translation>固定額</translation>
    </message>
    <message>
        <source>what the fixed amount is paid for</source>
        <translation>固定額の支給単位</translation>
    </message>
    <message>
        <source>what the tiers count</source>
        <translation>段階の集計対象</translation>
    </message>
    <message>
        <source>the time the tiers count in</source>
        <translation>段階の集計期間</translation>
    </message>
    <message>
        <source>the rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>whether it is given beside other rules</source>
        <translation>ほかのルールへの上乗せ</translation>
    </message>
    <message>
        <source>the products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>the prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>for how many months it is given</source>
        <translation>支給する月数</translation>
    </message>
    <message>
        <source>for how many payments it is given</source>
        <translation>支給する決済の回数</translation>
    </message>
    <message>
        <source>whether it may exceed the payment</source>
        <translation>決済額を超える支給の可否</translation>
    </message>
    <message>
        <source>whether a refund lowers it in proportion</source>
        <translation>返金時の比例減額</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>マイルストーン %1</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>賞 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <comment>name, part of it</comment>
        <translation>ルール「%1」の%2</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <comment>rule or limit</comment>
        <translation>%1を追加。</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <comment>part of a rule, value</comment>
        <translation>%1を追加：%2。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <comment>rule or limit</comment>
        <translation>%1を削除。</translation>
    </message>
    <message>
        <source>%1 is gone; it was %2.</source>
        <comment>part of a rule, value</comment>
        <translation>%1を削除。以前の値：%2。</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <comment>part of a rule, values</comment>
        <translation>%1を %2 から %3 に変更。</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>Figures appear here after the next sync.</source>
        <translation>次の同期後に数値が表示されます。</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>このグラフのその他の操作</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>数値を CSV で保存…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartSaver</name>
    <message>
        <source>Save the chart as an image</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Images (*.png);;Drawings (*.svg)</source>
        <translation>画像 (*.png);;ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>rd::views::Chip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>押すとこのフィルターを外します</translation>
    </message>
</context>
<context>
    <name>rd::views::ChipsField</name>
    <message>
        <source>Press to remove it</source>
        <translation>押すと外します</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeLines</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>1: discount, 2: connection</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Code is taken</source>
        <translation>コードは使用済み</translation>
    </message>
    <message>
        <source>Code not allowed</source>
        <translation>使えないコード</translation>
    </message>
    <message>
        <source>Was switched off</source>
        <translation>無効化済み</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>有効でない</translation>
    </message>
    <message>
        <source>Not in the campaign</source>
        <translation>キャンペーン未参加</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>プロバイダーが拒否</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>作成予定</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>照会中</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeSheet</name>
    <message>
        <source>Create codes</source>
        <translation>コードの作成</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happens to each code</source>
        <translation>各コードの処理内容</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>残りを取りやめる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>選択中の %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody active in the campaign</source>
        <translation>キャンペーンの有効な参加者全員</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Letters, digits, dashes, and {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Who has a code already keeps it.</source>
        <translation>英字、数字、ハイフン、{name}、{surname}、{initials}、{campaign}、{discount}、{number} を使えます。既にコードを持つ人はそのままです。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>What the campaign gives to those who are referred</source>
        <translation>キャンペーンが紹介された人に与える特典</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>A coupon that exists</source>
        <translation>既存のクーポン</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>割引率 (%)</translation>
    </message>
    <message>
        <source>Id of the coupon</source>
        <translation>クーポンの ID</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Only for a customer’s first order</source>
        <translation>顧客の初回注文のみ</translation>
    </message>
    <message>
        <source>Least amount of an order</source>
        <translation>注文の最低額</translation>
    </message>
    <message>
        <source>The provider asks for one in each currency in which codes are to work</source>
        <translation>コードを使う通貨ごとに、プロバイダーで最低額が必要です</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>最低額</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>期限あり</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Uses of each code</source>
        <translation>コードごとの利用回数</translation>
    </message>
    <message>
        <source>Each participant gets a promotion code at the provider, to be typed at the checkout.</source>
        <translation>参加者ごとに、会計時に入力するプロモーションコードをプロバイダーで作成します。</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln codes</source>
        <translation>
            <numerusform>%Ln 個のコードを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>この処理の後で停止</translation>
    </message>
    <message>
        <source>Name the coupon.</source>
        <translation>クーポンを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes will be created.</source>
        <translation>
            <numerusform>%Ln 個のコードを作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is missing.</source>
        <translation>不足しているコードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln 個は既にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier order are made first.</source>
        <translation>
            <numerusform>以前の依頼分 %Ln 個を先に作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating codes</source>
        <translation>コードの作成</translation>
    </message>
    <message>
        <source>Creating the codes, one after the other. What is made stays, whatever happens.</source>
        <translation>コードを 1 つずつ作成しています。作成済みのものは、何が起きても残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were created.</source>
        <translation>
            <numerusform>%Ln 個のコードを作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln 個は作成できませんでした。理由は各行に表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is made twice.</source>
        <translation>
            <numerusform>%Ln 個をプロバイダーに照会中です。二重に作成されることはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be made.</source>
        <translation>
            <numerusform>%Ln 個はこれから作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are given up; nothing of them was sent.</source>
        <translation>
            <numerusform>%Ln 個のコードを取りやめました。何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms you chose for these codes are lost; no code was made.</source>
        <translation>このコードに選んだ条件は失われます。コードは作成していません。</translation>
    </message>
</context>
<context>
    <name>rd::views::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>コード %1 をコピー</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>%Ln 回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Switch %1 off …</source>
        <translation>%1 を無効にする…</translation>
    </message>
    <message>
        <source>Not at the provider: nobody can type it at a checkout yet.</source>
        <translation>プロバイダーに未登録のため、まだ会計時に入力できません。</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>コードはまだありません。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Copy the address of payment link %1</source>
        <translation>支払いリンク %1 のアドレスをコピー</translation>
    </message>
    <message>
        <source>Pricing table</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>Copy the attribute for a pricing table or buy button</source>
        <translation>料金表または購入ボタン用の属性をコピー</translation>
    </message>
    <message>
        <source>Copy the metadata value for your own checkout</source>
        <translation>自社の決済画面用のメタデータ値をコピー</translation>
    </message>
    <message>
        <source>Switch a code off</source>
        <translation>コードの無効化</translation>
    </message>
    <message>
        <source>Nobody can use %1 any more. What was bought with it goes on counting.</source>
        <translation>%1 は誰も使えなくなります。これまでの購入は引き続き実績になります。</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 を無効にする</translation>
    </message>
</context>
<context>
    <name>rd::views::CohortChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1千</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers first paid in %1</source>
        <translation>
            <numerusform>%1 に初めて支払った顧客：%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>First payment in %1: in %2, %3 of %4 customers paid (%5), %6 in all</source>
        <comment>1, 2: months; 6: money</comment>
        <translation>初回決済 %1：%2 は顧客 %4 人中 %3 人が支払い（%5）、合計 %6</translation>
    </message>
    <message>
        <source>%1. The month is not over yet.</source>
        <translation>%1。この月はまだ終わっていません。</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>初回決済</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1（グラフ）。矢印キーで値を読み上げます</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>月別の表に表示する内容</translation>
    </message>
    <message>
        <source>Still paying, %1</source>
        <comment>a currency</comment>
        <translation>支払い継続中（%1）</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>支払い継続中</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <comment>a currency</comment>
        <translation>売上（%1）</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Month %1</source>
        <comment>a number: months after the first payment</comment>
        <translation>%1 か月後</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a month</comment>
        <translation>%1（割合）</translation>
    </message>
</context>
<context>
    <name>rd::views::ColumnsPane</name>
    <message>
        <source>First rows as they will be read</source>
        <translation>読み込まれる先頭の行</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>項目と列の対応</translation>
    </message>
    <message>
        <source>The first rows, as they will be read</source>
        <translation>読み込まれる形で表示した先頭の行</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>field</comment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>%1 (one is needed)</source>
        <comment>field, of two</comment>
        <translation>%1（いずれか必須）</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>what separates columns</comment>
        <translation>検出：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>encoding</comment>
        <translation>検出：%1</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ファイルにない</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>columns</comment>
        <translation>読み込まない列：%1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two fields</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>Say which column is which. What you choose is proposed for the next file of this kind.</source>
        <translation>各列の意味を指定してください。選んだ内容は、次に同じ種類のファイルを読み込むときに提示します。</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <comment>fields that are needed</comment>
        <translation>次の項目の列を選んでください：%1</translation>
    </message>
</context>
<context>
    <name>rd::views::CommandPalette</name>
    <message>
        <source>What can be done</source>
        <translation>実行できる操作</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>該当する名前はありません。別の語でお試しください。</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>どこへでも移動</translation>
    </message>
    <message>
        <source>Type a command, a page, a participant or a campaign</source>
        <translation>コマンド、ページ、参加者、キャンペーンを入力</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
</context>
<context>
    <name>rd::views::CompareSheet</name>
    <message>
        <source>Equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>相手側のみ</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>当方のみ</translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation>他システムとの比較</translation>
    </message>
    <message>
        <source>Compare with another system: %1</source>
        <translation>他システムとの比較：%1</translation>
    </message>
    <message>
        <source>Comparing line by line …</source>
        <translation>1 行ずつ比較しています…</translation>
    </message>
    <message>
        <source>Their system and these books, line by line</source>
        <translation>相手のシステムとこの帳簿を行ごとに比較</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>販売</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>当方</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Nothing is changed. “Only ours” are the rewards of the time the file speaks of that it does not name.</source>
        <translation>何も変更しません。「当方のみ」は、ファイルの対象期間の報酬のうち、ファイルに載っていないものです。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All that is not equal</source>
        <translation>一致しないものすべて</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>比較されませんでした。</translation>
    </message>
    <message>
        <source>%1 equal, %2 differ, %3 only theirs, %4 only ours.</source>
        <translation>一致 %1、相違 %2、相手側のみ %3、当方のみ %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out because they could not be read.</source>
        <translation>
            <numerusform>読み取れない %Ln 行を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>最初の問題：%1 行目、%2：%3</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>比較結果を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>rd::views::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectGuide</name>
    <message>
        <source>Nothing that is paid there is real money</source>
        <translation>サンドボックスでの支払では実際のお金は動きません</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things first.</source>
        <translation>dashboard.stripe.com を開き、アカウントを選びます。先に試す場合は、そこでテストモードに切り替えてください。</translation>
    </message>
    <message>
        <source>Choose Developers, then API keys, then “Create restricted key”.</source>
        <translation>「開発者」→「API キー」→「制限付きキーを作成」を選びます。</translation>
    </message>
    <message>
        <source>Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons and Promotion codes.</source>
        <translation>Customers、Charges、PaymentIntents、Invoices、Subscriptions、Checkout Sessions、Credit notes、Disputes、Events、Products、Prices、Coupons、Promotion codes に「読み取り」を許可します。</translation>
    </message>
    <message>
        <source>To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes.</source>
        <translation>後で報酬を支給するには、Customers、Subscriptions、Coupons、Promotion codes に「書き込み」も許可します。</translation>
    </message>
    <message>
        <source>Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here.</source>
        <translation>キー（「rk_」で始まるもの。「sk_」でも可）をコピーし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, read_all_orders, read_customers, read_products and read_discounts.</source>
        <translation>Shopify の Dev Dashboard（dev.shopify.com）でアプリを作成し、そのバージョンに read_orders、read_all_orders、read_customers、read_products、read_discounts の権限を付けます。</translation>
    </message>
    <message>
        <source>To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, read_store_credit_accounts and write_store_credit_account_transactions.</source>
        <translation>後でショップで報酬を支給するには、write_discounts、write_customers、write_gift_cards、read_store_credit_accounts、write_store_credit_account_transactions も追加します。</translation>
    </message>
    <message>
        <source>Release the version and install the app on the shop.</source>
        <translation>バージョンをリリースし、アプリをショップにインストールします。</translation>
    </message>
    <message>
        <source>Copy client ID and client secret from the app&apos;s settings and paste them here.</source>
        <translation>アプリの設定からクライアント ID とクライアントシークレットをコピーし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>An app that was made in the shop&apos;s admin has an access token instead, which begins with “shpat_”: leave the client ID empty and paste the token.</source>
        <translation>ショップの管理画面で作成したアプリには、代わりに「shpat_」で始まるアクセストークンがあります。クライアント ID を空欄にしてトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Of an app of the Dev Dashboard; empty for an access token</source>
        <translation>Dev Dashboard のアプリの場合。アクセストークンなら空欄</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Open the Developer Dashboard of PayPal (developer.paypal.com) and choose Sandbox, to try things, or Live.</source>
        <translation>PayPal の Developer Dashboard（developer.paypal.com）を開き、「Live」を選びます。試す場合は「Sandbox」を選んでください。</translation>
    </message>
    <message>
        <source>Make a REST app there, and switch on Payouts among its features. A live account has to ask PayPal for Payouts first.</source>
        <translation>そこで REST アプリを作成し、機能の「Payouts」を有効にします。本番アカウントでは、先に PayPal に Payouts の利用を申請する必要があります。</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client ID and secret and paste them here.</source>
        <translation>アプリのクライアント ID とシークレットをコピーし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>These are keys of the sandbox</source>
        <translation>これはサンドボックスのキーです</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>of PayPal&apos;s e-mail; may stay empty</source>
        <translation>PayPal のメールの件名。空欄可</translation>
    </message>
    <message>
        <source>What receivers read as the subject of PayPal&apos;s e-mail</source>
        <translation>受取人に届く PayPal のメールの件名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>to the receiver; may stay empty</source>
        <translation>受取人宛て。空欄可</translation>
    </message>
    <message>
        <source>What receivers read in PayPal&apos;s e-mail</source>
        <translation>受取人に届く PayPal のメールの文面</translation>
    </message>
    <message>
        <source>Tremendous</source>
        <translation>Tremendous</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Open the dashboard of Tremendous, or that of its sandbox to try things, and make an API key for developers. It begins with “PROD_”, in the sandbox with “TEST_”.</source>
        <translation>Tremendous のダッシュボード（試す場合はサンドボックスのもの）を開き、開発者用の API キーを作成します。キーは「PROD_」、サンドボックスでは「TEST_」で始まります。</translation>
    </message>
    <message>
        <source>Make a campaign there, with what the receivers may choose from, and copy its ID. Single products do instead of it.</source>
        <translation>そこで受取人の選択肢を含むキャンペーンを作成し、その ID をコピーします。代わりに個別の商品を指定することもできます。</translation>
    </message>
    <message>
        <source>See to it that the funding source may pay for orders by the API, and that there is money in it.</source>
        <translation>資金源が API からの注文の支払いに使えること、残高があることを確認してください。</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>キャンペーン ID</translation>
    </message>
    <message>
        <source>what receivers choose from</source>
        <translation>受取人の選択肢</translation>
    </message>
    <message>
        <source>An ID of Tremendous</source>
        <translation>Tremendous の ID</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>instead of a campaign, with commas</source>
        <translation>キャンペーンの代わり。コンマ区切り</translation>
    </message>
    <message>
        <source>IDs of Tremendous, with commas; they win over the campaign</source>
        <translation>Tremendous の ID（コンマ区切り）。キャンペーンより優先されます</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>資金源</translation>
    </message>
    <message>
        <source>ID of what pays; empty for the balance</source>
        <translation>支払元の ID。残高から支払う場合は空欄</translation>
    </message>
    <message>
        <source>Wise</source>
        <translation>Wise</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Sign in at wise.com with the business that pays, or at its sandbox to try things, and make an API token with full access in the settings.</source>
        <translation>支払元のビジネスで wise.com（試す場合はサンドボックス）にログインし、設定でフルアクセスの API トークンを作成します。</translation>
    </message>
    <message>
        <source>Switch off payment approvals for the business, or Wise refuses transfers that a program makes.</source>
        <translation>ビジネスの支払い承認を無効にしてください。有効のままでは、プログラムが作成した送金を Wise が拒否します。</translation>
    </message>
    <message>
        <source>Payouts become a batch at Wise that waits until somebody pays it on wise.com. Only in some countries may a token pay: the United States, Canada, Australia, New Zealand, Singapore and Malaysia.</source>
        <translation>支払は Wise でバッチになり、誰かが wise.com で支払うまで待ちます。トークンで支払えるのは、米国、カナダ、オーストラリア、ニュージーランド、シンガポール、マレーシアだけです。</translation>
    </message>
    <message>
        <source>Participants need a payout method at Wise. Where Wise wants a postal address, such as for US dollars, save the recipient at Wise and give its number.</source>
        <translation>参加者には Wise の支払方法が必要です。米ドルなど、Wise が住所を求める場合は、受取人を Wise に保存し、その番号を指定してください。</translation>
    </message>
    <message>
        <source>This is a token of the sandbox</source>
        <translation>これはサンドボックスのトークンです</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>プロフィール ID</translation>
    </message>
    <message>
        <source>the business, unless there are several</source>
        <translation>ビジネスが複数ある場合のみ</translation>
    </message>
    <message>
        <source>ID of the profile that pays; empty where there is one business</source>
        <translation>支払元のプロフィールの ID。ビジネスが 1 つなら空欄</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>支払元</translation>
    </message>
    <message>
        <source>Currency of the balance that pays; empty for the currency of each reward</source>
        <translation>支払元の残高の通貨。各報酬の通貨で支払う場合は空欄</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>in the bank statement; may stay empty</source>
        <translation>銀行明細に表示。空欄可</translation>
    </message>
    <message>
        <source>What receivers read in their bank statement; American banks show ten characters</source>
        <translation>受取人の銀行明細に表示される内容。米国の銀行では 10 文字まで</translation>
    </message>
    <message>
        <source>Pay each batch from the balance at once</source>
        <translation>各バッチを残高からすぐに支払う</translation>
    </message>
    <message>
        <source>Only where Wise lets a token pay</source>
        <translation>Wise がトークンでの支払いを認める場合のみ</translation>
    </message>
    <message>
        <source>RazorpayX</source>
        <translation>RazorpayX</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>キーシークレット</translation>
    </message>
    <message>
        <source>Sign in to the dashboard of RazorpayX, in test mode to try things, and make an API key. Its ID begins with “rzp_live_”, in test mode with “rzp_test_”.</source>
        <translation>RazorpayX のダッシュボードにログインし（試す場合はテストモード）、API キーを作成します。キー ID は「rzp_live_」、テストモードでは「rzp_test_」で始まります。</translation>
    </message>
    <message>
        <source>Copy the customer identifier or number of the account that pays; it differs between test and live.</source>
        <translation>支払元の口座の顧客識別子または口座番号をコピーします。テストと本番では異なります。</translation>
    </message>
    <message>
        <source>Participants need a payout method at RazorpayX: an Indian account or a UPI address.</source>
        <translation>参加者には RazorpayX の支払方法（インドの口座または UPI アドレス）が必要です。</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Customer identifier of the account that pays</source>
        <translation>支払元の口座の顧客識別子</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>At most 30 letters, digits and spaces; the first nine are shown everywhere</source>
        <translation>英数字とスペースで 30 文字以内。必ず表示されるのは先頭の 9 文字です</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>A word of RazorpayX or one made in its dashboard</source>
        <translation>RazorpayX の既定の語、またはダッシュボードで作成した語</translation>
    </message>
    <message>
        <source>Cashfree</source>
        <translation>Cashfree</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Sign in to the Payouts dashboard of Cashfree, in its sandbox to try things, and make an API key under Developers.</source>
        <translation>Cashfree の Payouts ダッシュボード（試す場合はサンドボックス）にログインし、「Developers」で API キーを作成します。</translation>
    </message>
    <message>
        <source>Participants need a payout method at Cashfree: an Indian account or a UPI address.</source>
        <translation>参加者には Cashfree の支払方法（インドの口座または UPI アドレス）が必要です。</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>公開鍵ファイル</translation>
    </message>
    <message>
        <source>The file that Cashfree made for two-factor authentication</source>
        <translation>二要素認証用に Cashfree で作成したファイル</translation>
    </message>
    <message>
        <source>Fund source</source>
        <translation>資金源</translation>
    </message>
    <message>
        <source>ID of what pays</source>
        <translation>支払元の ID</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>At most 70 letters, digits and spaces</source>
        <translation>英数字とスペースで 70 文字以内</translation>
    </message>
    <message>
        <source>Choose API access, Protected customer data, and select name and e-mail address: without them nobody is recognised by e-mail.</source>
        <translation>「API access」→「Protected customer data」を選び、名前とメールアドレスを選択します。選択しないと、メールで本人を識別できません。</translation>
    </message>
    <message>
        <source>the balance where it stays empty</source>
        <translation>空欄なら残高</translation>
    </message>
    <message>
        <source>the currency of each reward</source>
        <translation>空欄なら各報酬の通貨</translation>
    </message>
    <message>
        <source>Live keys work only from IP addresses on RazorpayX&apos;s list of allowed ones: put this computer&apos;s IP address there. It has to be a fixed one; without it pay with the RazorpayX file under Payouts.</source>
        <translation>本番キーは、RazorpayX の許可リストにある IP アドレスからのみ使えます。このコンピューターの IP アドレスを登録してください。固定 IP アドレスが必要です。ない場合は「支払」の RazorpayX ファイルで支払ってください。</translation>
    </message>
    <message>
        <source>“payout” where it stays empty</source>
        <translation>空欄なら「payout」</translation>
    </message>
    <message>
        <source>Under two-factor authentication there make a public key and save its file: with it Cashfree takes payouts from any IP address. Or put this computer&apos;s IP address on the list; it has to be a fixed one.</source>
        <translation>そこの二要素認証の画面で公開鍵を作成し、ファイルを保存します。これにより、Cashfree はどの IP アドレスからの支払も受け付けます。または、このコンピューターの IP アドレスをリストに登録してください。その場合は固定 IP アドレスが必要です。</translation>
    </message>
    <message>
        <source>whole path of the file; empty with a listed IP address</source>
        <translation>ファイルのフルパス。IP アドレスを登録済みなら空欄</translation>
    </message>
    <message>
        <source>the usual one where it stays empty</source>
        <translation>空欄なら通常のもの</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectSheet</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>%1 のキーを更新</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <translation>確認して接続</translation>
    </message>
    <message>
        <source>Open the app in Shopify&apos;s Dev Dashboard, copy its client secret from the settings and paste it here.</source>
        <translation>Shopify の Dev Dashboard でアプリを開き、設定からクライアントシークレットをコピーしてここに貼り付けます。</translation>
    </message>
    <message>
        <source>Paste the app&apos;s access token here; it begins with “shpat_”.</source>
        <translation>アプリのアクセストークンをここに貼り付けます。「shpat_」で始まります。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>英字、数字、ハイフン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer, never into a file. It is not shown again.</source>
        <translation>キーはこのコンピューターのキーチェーンに保存し、ファイルには書き込みません。再表示はできません。</translation>
    </message>
    <message>
        <source>The shop does not take this key. Nothing was stored.</source>
        <translation>ショップがこのキーを受け付けません。何も保存していません。</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Nothing was stored.</source>
        <translation>Stripe でこのキーが見つかりません。何も保存していません。</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, the whole of it, and check that it was not revoked.</source>
        <translation>ダッシュボードから全体をコピーし直し、失効していないか確認してください。</translation>
    </message>
    <message>
        <source>The key was not kept. Paste it again to try once more.</source>
        <translation>キーは保存されていません。もう一度試すには貼り付け直してください。</translation>
    </message>
    <message>
        <source>Only for giving rewards and codes in the shop:</source>
        <translation>ショップで報酬とコードを支給する場合のみ：</translation>
    </message>
    <message>
        <source>After adding permissions choose “Sync everything again”; what was hidden comes then.</source>
        <translation>権限を追加した後は「すべて再同期」を選んでください。表示されなかったものが取り込まれます。</translation>
    </message>
    <message>
        <source>Cannot read: %1. What these would show stays empty.</source>
        <translation>読み取れないもの：%1。該当する内容は空のままです。</translation>
    </message>
    <message>
        <source>Cannot write: %1. Rewards of this kind cannot be issued.</source>
        <translation>書き込めないもの：%1。この種類の報酬は支給できません。</translation>
    </message>
    <message>
        <source>You can add permissions at Stripe at any time; the next sync uses them.</source>
        <translation>権限は Stripe でいつでも追加できます。次の同期から使われます。</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>本番モード</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The key may do everything that is needed.</source>
        <translation>キーには必要な権限がすべてあります。</translation>
    </message>
    <message>
        <source>Missing permissions</source>
        <translation>不足している権限</translation>
    </message>
    <message>
        <source>The first sync starts now. It may take a while; you can go on working, and it may be stopped and continued.</source>
        <translation>これから初回同期を始めます。時間がかかることがありますが、作業は続けられ、途中で止めて再開することもできます。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Asking %1 whose key this is and what it may do …</source>
        <translation>このキーの所有者と権限を %1 に照会しています…</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>%1 does not take this key. Nothing was stored.</source>
        <translation>%1 がこのキーを受け付けません。何も保存していません。</translation>
    </message>
    <message>
        <source>Needed to pay:</source>
        <translation>支払いに必要：</translation>
    </message>
    <message>
        <source>Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown before it is sent.</source>
        <translation>承認済みの報酬をこの接続で支払えるようになりました。「報酬」→「報酬を支給」を選んでください。送信前に 1 件ずつ表示されます。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was connected.</source>
        <translation>停止しました。何も接続していません。</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>キーは保存されていません。</translation>
    </message>
    <message>
        <source>What was connected</source>
        <translation>接続した内容</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a permission, what is missing without it, how to give it</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Start the first sync</source>
        <translation>初回同期を開始</translation>
    </message>
    <message>
        <source>The sync may take a while; you can go on working, and it may be stopped and continued. “Close” leaves it for later: nothing is read until then.</source>
        <translation>同期には時間がかかることがありますが、作業は続けられ、途中で止めて再開することもできます。「閉じる」を押すと後回しにします。それまでは何も読み込みません。</translation>
    </message>
    <message>
        <source>Choosing the period</source>
        <translation>期間の選択</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>本番モード</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account name · account id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago, date and time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>初回同期</translation>
    </message>
    <message>
        <source>Not complete yet. Rewards are provisional until it is.</source>
        <translation>まだ完了していません。完了するまで報酬は暫定です。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1（キーチェーンに保存）</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1（今回の実行のみ）</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>必要な権限あり</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Cannot reward</source>
        <translation>支給不可</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The last sync did not finish: %1</source>
        <translation>前回の同期が完了しませんでした：%1</translation>
    </message>
    <message>
        <source>Give the key these permissions at the provider, or renew it with another one. What they would show is missing here until then.</source>
        <translation>プロバイダーでキーにこれらの権限を付けるか、別のキーに更新してください。それまで該当する内容はここに表示されません。</translation>
    </message>
    <message>
        <source>Its data stay readable; nothing new arrives. Renew the key to go on.</source>
        <translation>データは引き続き閲覧できますが、新しいものは届きません。続けるにはキーを更新してください。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>%1 を今すぐ同期</translation>
    </message>
    <message>
        <source>Sync everything again</source>
        <translation>すべて再同期</translation>
    </message>
    <message>
        <source>Sync everything of %1 again</source>
        <translation>%1 をすべて再同期</translation>
    </message>
    <message>
        <source>Import events …</source>
        <translation>イベントを取り込む…</translation>
    </message>
    <message>
        <source>Import a log of events of %1 from a file</source>
        <translation>%1 のイベントログをファイルから取り込みます</translation>
    </message>
    <message>
        <source>Renew key …</source>
        <translation>キーを更新…</translation>
    </message>
    <message>
        <source>Renew the key of %1</source>
        <translation>%1 のキーを更新</translation>
    </message>
    <message>
        <source>Disconnect …</source>
        <translation>切断…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 を切断</translation>
    </message>
    <message>
        <source>Sync history …</source>
        <translation>同期履歴…</translation>
    </message>
    <message>
        <source>Sync history of %1</source>
        <translation>%1 の同期履歴</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionLook</name>
    <message>
        <source>%1 · test</source>
        <comment>connection in test mode</comment>
        <translation>%1 · テスト</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add an account with its key</source>
        <translation>キーを使ってアカウントを追加します</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>すべて同期</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>すべての接続から新しいデータを取得します</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Stripe に接続…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected accounts</source>
        <translation>
            <numerusform>%Ln 件のアカウントを接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 を切断</translation>
    </message>
    <message>
        <source>The key is erased from the keychain and no longer used. Payments, rewards and decisions stay here and readable.</source>
        <translation>キーはキーチェーンから消去され、使われなくなります。決済、報酬、判断は残り、閲覧できます。</translation>
    </message>
    <message>
        <source>To go on later you need a key of the same account.</source>
        <translation>後で再開するには、同じアカウントのキーが必要です。</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key erased.</source>
        <translation>%1 を切断し、キーを消去しました。</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>This window holds the workspace since %1 (%2, process %3 on %4). Whoever opens it elsewhere is told so and can only come here.</source>
        <comment>time, user, number, computer</comment>
        <translation>%1 から、このウィンドウがワークスペースを使用しています（%2、%4 のプロセス %3）。別の場所で開こうとした人にはその旨が表示され、このウィンドウに移ることしかできません。</translation>
    </message>
    <message>
        <source>This window only reads the workspace; nothing can be written into it here.</source>
        <translation>このウィンドウはワークスペースを読み取るだけです。ここからは書き込めません。</translation>
    </message>
    <message>
        <source>Connect your Stripe account or your shop to see payments, referrals and rewards. The key stays in the keychain of this computer.</source>
        <translation>Stripe アカウントまたはショップを接続すると、決済、紹介、報酬を確認できます。キーはこのコンピューターのキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>ショップを接続…</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>%1 を今すぐ同期</translation>
    </message>
    <message>
        <source>Pull what is new from this connection</source>
        <translation>この接続から新しいデータを取得します</translation>
    </message>
    <message>
        <source>Import events of %1 …</source>
        <translation>%1 のイベントを取り込む…</translation>
    </message>
    <message>
        <source>Import a log of events from a file</source>
        <translation>イベントログをファイルから取り込みます</translation>
    </message>
    <message>
        <source>Pace of %1 …</source>
        <translation>%1 の速度…</translation>
    </message>
    <message>
        <source>How many requests a second this connection may make</source>
        <translation>この接続の 1 秒あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Renew the key of %1 …</source>
        <translation>%1 のキーを更新…</translation>
    </message>
    <message>
        <source>Give this connection another key</source>
        <translation>この接続に別のキーを設定します</translation>
    </message>
    <message>
        <source>Disconnect %1 …</source>
        <translation>%1 を切断…</translation>
    </message>
    <message>
        <source>Erase the key; what was read stays</source>
        <translation>キーを消去します。読み込んだデータは残ります</translation>
    </message>
    <message>
        <source>Read older payments of %1 …</source>
        <translation>%1 の以前の決済を読み込む…</translation>
    </message>
    <message>
        <source>Where payments were read from a chosen day on: those before it</source>
        <translation>指定した日以降の決済だけを読み込んでいる場合に、それより前の決済を読み込みます</translation>
    </message>
    <message>
        <source>Sync history of %1 …</source>
        <translation>%1 の同期履歴…</translation>
    </message>
    <message>
        <source>Each sync of this connection and its outcome</source>
        <translation>この接続の各同期とその結果を表示します</translation>
    </message>
</context>
<context>
    <name>rd::views::CopyWords</name>
    <message>
        <source>Copying the books, KB:</source>
        <translation>帳簿のコピー（KB）：</translation>
    </message>
    <message>
        <source>Writing the file, KB:</source>
        <translation>ファイルの書き出し（KB）：</translation>
    </message>
    <message>
        <source>Reading the file, KB:</source>
        <translation>ファイルの読み込み（KB）：</translation>
    </message>
    <message>
        <source>Checking the books:</source>
        <translation>帳簿の検証：</translation>
    </message>
</context>
<context>
    <name>rd::views::Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>開いています。押すと閉じます</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>閉じています。押すと開きます</translation>
    </message>
</context>
<context>
    <name>rd::views::EditPersonSheet</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A field left empty keeps what is stored. Who is suspended is not paid, and whether they earn meanwhile is a rule of payouts.</source>
        <translation>空欄の項目は保存済みの値を維持します。停止中の人には支払いません。その間に報酬が発生するかどうかは、支払ルールで決まります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>2 文字（例：DE）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>the window</source>
        <comment>where a change came from</comment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Changing a participant</source>
        <translation>参加者の変更</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>Changing the participant, and computing the rewards again …</source>
        <translation>参加者を変更し、報酬を再計算しています…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept in the books with the change</source>
        <translation>変更とともに帳簿に保存します</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>%1 goes on counting: for referrals, in lists that name it, and where people recommend themselves.</source>
        <translation>%1 は引き続き有効です。紹介、そのアドレスを含むリスト、自己紹介の検出で使われます。</translation>
    </message>
    <message>
        <source>This is no e-mail address, for example name@example.com.</source>
        <translation>メールアドレスではありません（例：name@example.com）。</translation>
    </message>
</context>
<context>
    <name>rd::views::EditSheet</name>
    <message>
        <source>This is a new campaign. It counts from the beginning of history, so that the payments already stored earn by it as well.</source>
        <translation>新しいキャンペーンです。履歴の最初から対象になるため、保存済みの決済からも報酬が発生します。</translation>
    </message>
    <message>
        <source>Rewards for payments already stored</source>
        <translation>保存済みの決済に対する報酬</translation>
    </message>
    <message>
        <source>Participants earn only once they have joined it: import them into the campaign.</source>
        <translation>参加者は加入した後にのみ報酬を獲得します。キャンペーンに取り込んでください。</translation>
    </message>
    <message>
        <source>It gets version %1, for payments billed from %2 on.</source>
        <translation>%2 以降に請求された決済に対し、バージョン %1 になります。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The past stays</source>
        <translation>過去分は変わりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed keep the terms they came from.</source>
        <translation>
            <numerusform>計算済みの報酬 %Ln 件は、元の条件のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Referrals that go on earning</source>
        <translation>引き続き報酬が発生する紹介</translation>
    </message>
    <message>
        <source>Their next payment earns something else</source>
        <translation>次の決済から報酬が変わるもの</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>増える</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>減る</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>キャンペーン文書を適用</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Computing what this changes …</source>
        <translation>変更の影響を計算しています…</translation>
    </message>
    <message>
        <source>These are the terms already in force. Nothing would change.</source>
        <translation>既に有効な条件と同じです。何も変わりません。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed would change, because payments move between campaigns.</source>
        <translation>
            <numerusform>決済がキャンペーン間で移るため、計算済みの報酬 %Ln 件が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this campaign</source>
        <translation>キャンペーンを作成</translation>
    </message>
    <message>
        <source>Apply version %1</source>
        <translation>バージョン %1 を適用</translation>
    </message>
    <message>
        <source>Applying a campaign</source>
        <translation>キャンペーンの適用</translation>
    </message>
    <message>
        <source>Applying, and computing the rewards again …</source>
        <translation>適用して報酬を再計算しています…</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorLists</name>
    <message>
        <source>A surprise</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>At how many customers</source>
        <translation>顧客の人数</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>behind a number</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>The participant gets</source>
        <translation>参加者への報酬</translation>
    </message>
    <message>
        <source>Add a prize for the next rank</source>
        <translation>次の順位の賞を追加</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>この賞を削除</translation>
    </message>
    <message>
        <source>At least the first rank needs a prize.</source>
        <translation>少なくとも 1 位の賞が必要です。</translation>
    </message>
    <message>
        <source>The winner gets</source>
        <translation>入賞者への賞</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>マイルストーンを追加</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>このマイルストーンを削除</translation>
    </message>
    <message>
        <source>No milestone.</source>
        <translation>マイルストーンなし。</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln customers</source>
        <translation>
            <numerusform>顧客 %Ln 人で</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>上限を追加</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>この上限を削除</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>上限なし。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>A sudden burst of referrals</source>
        <translation>紹介の急増</translation>
    </message>
    <message>
        <source>Many more in a few days than this participant usually brings.</source>
        <translation>この参加者の通常より大幅に多い紹介が数日間に集中した場合です。</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>次を超える件数</translation>
    </message>
    <message>
        <source>referrals</source>
        <comment>behind a number</comment>
        <translation>件の紹介</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>日以内</translation>
    </message>
    <message>
        <source>And more than</source>
        <translation>かつ次を超える倍率</translation>
    </message>
    <message>
        <source>times the usual</source>
        <comment>behind a number</comment>
        <translation>倍（通常比）</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorSections</name>
    <message>
        <source>%1 · test mode</source>
        <comment>account</comment>
        <translation>%1 · テストモード</translation>
    </message>
    <message>
        <source>%1 · live mode</source>
        <comment>account</comment>
        <translation>%1 · 本番モード</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>現在未接続</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It cannot be changed later: every reward refers to it.</source>
        <translation>後から変更できません。すべての報酬がこの名前を参照します。</translation>
    </message>
    <message>
        <source>The name stays, since every reward refers to it. Duplicate the campaign for another one.</source>
        <translation>すべての報酬が参照するため、名前は変わりません。別の名前にするにはキャンペーンを複製してください。</translation>
    </message>
    <message>
        <source>For example “Partners 2026”</source>
        <translation>例：「パートナー 2026」</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>The kind of a campaign that has begun stays.</source>
        <translation>開始したキャンペーンの種類は変更できません。</translation>
    </message>
    <message>
        <source>Takes payments from</source>
        <translation>決済の取得元</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Connect an account first.</source>
        <translation>まだ接続がありません。先にアカウントを接続してください。</translation>
    </message>
    <message>
        <source>All in the same mode: test and live never mix.</source>
        <translation>すべて同じモードにします。テストと本番は混在できません。</translation>
    </message>
    <message>
        <source>More: dates, priority, currency</source>
        <translation>詳細：期間、優先度、通貨</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Referrals before it do not count.</source>
        <translation>それより前の紹介は対象外です。</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Referrals from then on do not count.</source>
        <translation>それ以降の紹介は対象外です。</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>終了日なし</translation>
    </message>
    <message>
        <source>When it is paused or has ended</source>
        <translation>一時停止中または終了後</translation>
    </message>
    <message>
        <source>After a change of terms, a payment earns by</source>
        <translation>条件変更後に適用する条件</translation>
    </message>
    <message>
        <source>A payment that earns here earns in no other campaign</source>
        <translation>ここで報酬が発生した決済は、ほかのキャンペーンでは対象外</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Where a payment fits several campaigns, the higher number wins, then the older campaign.</source>
        <translation>決済が複数のキャンペーンに当てはまる場合、数値が大きいもの、次に古いものが優先されます。</translation>
    </message>
    <message>
        <source>Currency of the rewards</source>
        <translation>報酬の通貨</translation>
    </message>
    <message>
        <source>In another one than that of the sale, the exchange rate of the day of the payment is needed.</source>
        <translation>販売と異なる通貨の場合、決済日の為替レートが必要です。</translation>
    </message>
    <message>
        <source>that of the sale</source>
        <translation>販売と同じ通貨</translation>
    </message>
    <message>
        <source>How customers are recognised</source>
        <translation>顧客の判定方法</translation>
    </message>
    <message>
        <source>What tells the program that a participant brought a customer.</source>
        <translation>参加者が顧客を紹介したことを何で判定するか。</translation>
    </message>
    <message>
        <source>Signs that count</source>
        <translation>採用する根拠</translation>
    </message>
    <message>
        <source>When several brought the customer</source>
        <translation>複数の人が紹介した場合</translation>
    </message>
    <message>
        <source>How long the sign is good for</source>
        <translation>根拠の有効期間</translation>
    </message>
    <message>
        <source>Days from the click or code to the first payment. After that payment the customer stays with the participant.</source>
        <translation>クリックまたはコード使用から初回決済までの日数です。決済後、顧客はその参加者に帰属し続けます。</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>日以内</translation>
    </message>
    <message>
        <source>More: metadata, earlier customers</source>
        <translation>詳細：メタデータ、以前の顧客</translation>
    </message>
    <message>
        <source>Names of the metadata fields</source>
        <translation>メタデータのフィールド名</translation>
    </message>
    <message>
        <source>Where your checkout writes the participant&apos;s code, if it does.</source>
        <translation>決済画面が参加者のコードを書き込む場所（ある場合）。</translation>
    </message>
    <message>
        <source>For example “referral”</source>
        <translation>例：「referral」</translation>
    </message>
    <message>
        <source>People who were customers before count too</source>
        <translation>以前からの顧客も対象にする</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code on a later purchase moves the customer</source>
        <translation>後の購入で他の人のコードを使うと顧客が移る</translation>
    </message>
    <message>
        <source>Otherwise the customer stays, and the foreign code is shown for review.</source>
        <translation>そうでない場合、顧客は移らず、他の人のコードは審査対象として表示されます。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>How much a payment earns. From top to bottom, the first rule that fits applies; rules for a participant come before rules for a group, for a product, for everything.</source>
        <translation>決済ごとの報酬額です。上から順に、最初に当てはまるルールを適用します。参加者のルールは、グループ、商品、全体のルールより優先されます。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>What the two sides get, and in which form.</source>
        <translation>双方が何を、どの形で受け取るか。</translation>
    </message>
    <message>
        <source>The participant who referred gets</source>
        <translation>紹介した参加者への報酬</translation>
    </message>
    <message>
        <source>The new customer gets</source>
        <translation>新しい顧客への報酬</translation>
    </message>
    <message>
        <source>When a coupon meets a discount the person already has</source>
        <translation>既存の割引とクーポンが重なる場合</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the participant&apos;s is due</source>
        <translation>顧客の報酬は参加者の報酬が支給対象になるまで待つ</translation>
    </message>
    <message>
        <source>Needs a reward for both sides.</source>
        <translation>双方の報酬が必要です。</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>A reward once for reaching a number of customers brought. Possible in every kind of campaign.</source>
        <translation>紹介した顧客が一定の人数に達したときに 1 回支給する報酬です。どの種類のキャンペーンでも使えます。</translation>
    </message>
    <message>
        <source>Payments and waiting</source>
        <translation>決済と保留</translation>
    </message>
    <message>
        <source>Which payments count, and when a reward is due.</source>
        <translation>どの決済が対象か、報酬がいつ支給対象になるか。</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>決済の最低額</translation>
    </message>
    <message>
        <source>Smaller ones earn nothing and do not count. A currency that is not listed has no minimum.</source>
        <translation>これより少ない決済は対象外です。記載のない通貨には最低額がありません。</translation>
    </message>
    <message>
        <source>Rewards begin with payment number</source>
        <translation>報酬が始まる決済の回数</translation>
    </message>
    <message>
        <source>2, for example, leaves out people who pay once and go.</source>
        <translation>たとえば 2 にすると、1 回だけ支払ってやめる人を除外できます。</translation>
    </message>
    <message>
        <source>Wait after the payment</source>
        <translation>決済後の保留期間</translation>
    </message>
    <message>
        <source>Long enough for refunds and disputes to show.</source>
        <translation>返金や不審請求が判明するのに十分な長さにします。</translation>
    </message>
    <message>
        <source>After payments for half a year or more</source>
        <translation>半年以上の契約の決済の場合</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What a campaign may cost at most, and from when it is paid out.</source>
        <translation>キャンペーンの費用の上限と、支払を始める金額。</translation>
    </message>
    <message>
        <source>More: least balance for a payout</source>
        <translation>詳細：支払に必要な最低残高</translation>
    </message>
    <message>
        <source>Least balance of a participant</source>
        <translation>参加者の最低支払額</translation>
    </message>
    <message>
        <source>Cash below it is carried over until there is enough. Per currency.</source>
        <translation>これに満たない現金報酬は、達するまで繰り越します。通貨ごとです。</translation>
    </message>
    <message>
        <source>The balance counts</source>
        <translation>残高の集計範囲</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>先に確認するもの</translation>
    </message>
    <message>
        <source>Rewards with one of these signs wait until a person has looked. Referring oneself always does.</source>
        <translation>これらの兆候がある報酬は、担当者が確認するまで保留します。自己紹介は常に保留です。</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>参加者と顧客が同じ会社</translation>
    </message>
    <message>
        <source>Their e-mail domain is the same and no free-mail provider&apos;s.</source>
        <translation>メールドメインが同じで、フリーメールではない場合です。</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>使い捨てアドレス</translation>
    </message>
    <message>
        <source>Address that looks like the participant&apos;s own</source>
        <translation>参加者本人のものに似たアドレス</translation>
    </message>
    <message>
        <source>The same address in several ways</source>
        <translation>表記だけが異なる同じアドレス</translation>
    </message>
    <message>
        <source>They differ only in dots and plus signs.</source>
        <translation>違いがドットとプラス記号だけの場合です。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Who says yes before anything is given.</source>
        <translation>支給前に誰が承認するか。</translation>
    </message>
    <message>
        <source>Due rewards are approved</source>
        <translation>支給対象の報酬の承認</translation>
    </message>
    <message>
        <source>Batches of payouts need two people</source>
        <translation>支払バッチは 2 人で確認</translation>
    </message>
    <message>
        <source>The one who approves a batch is not the one who made it.</source>
        <translation>バッチの作成者と承認者は別の人になります。</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>ランキング</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorWords</name>
    <message>
        <source>Affiliate programme</source>
        <translation>アフィリエイトプログラム</translation>
    </message>
    <message>
        <source>Partners earn a share of what the customers they bring pay.</source>
        <translation>パートナーは、紹介した顧客の支払額の一部を獲得します。</translation>
    </message>
    <message>
        <source>Refer a friend, one side</source>
        <translation>友だち紹介（片側）</translation>
    </message>
    <message>
        <source>Customers bring friends; the one who refers gets something.</source>
        <translation>顧客が友人を紹介し、紹介した人が特典を受け取ります。</translation>
    </message>
    <message>
        <source>Refer a friend, both sides</source>
        <translation>友だち紹介（両側）</translation>
    </message>
    <message>
        <source>Customers bring friends; both of them get something.</source>
        <translation>顧客が友人を紹介し、双方が特典を受け取ります。</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>ニュースレター</translation>
    </message>
    <message>
        <source>Readers who bring readers get something for each, whether the new ones buy or not.</source>
        <translation>読者を紹介した読者は、新しい読者の購入の有無にかかわらず、1 人ごとに特典を受け取ります。</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.</source>
        <translation>紹介した顧客が 3 人、10 人、25 人など一定の人数に達すると報酬を支給します。</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Whoever brings most in a period wins a prize; the ranks after that may win too.</source>
        <translation>期間中に最も多く紹介した人が賞を獲得します。次点以下にも賞を設定できます。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>New referrals count and rewards arise.</source>
        <translation>新しい紹介を集計し、報酬が発生します。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Nothing counts yet. Make it active when it is ready.</source>
        <translation>まだ集計しません。準備ができたら有効にしてください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>No new referrals for now.</source>
        <translation>当面、新しい紹介を受け付けません。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No new referrals any more.</source>
        <translation>今後、新しい紹介を受け付けません。</translation>
    </message>
    <message>
        <source>Whoever brought the customer first</source>
        <translation>最初に顧客を紹介した人</translation>
    </message>
    <message>
        <source>Of several participants the earliest one earns.</source>
        <translation>複数の参加者のうち、最初の人が獲得します。</translation>
    </message>
    <message>
        <source>Whoever brought the customer last</source>
        <translation>最後に顧客を紹介した人</translation>
    </message>
    <message>
        <source>Of several participants the one just before the first payment earns.</source>
        <translation>複数の参加者のうち、初回決済の直前の人が獲得します。</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>プロモーションコード</translation>
    </message>
    <message>
        <source>The customer types the participant&apos;s own code when paying.</source>
        <translation>顧客が支払い時に参加者のコードを入力します。</translation>
    </message>
    <message>
        <source>Reference of a link</source>
        <translation>リンクの参照</translation>
    </message>
    <message>
        <source>A payment link, pricing table or buy button carries the code.</source>
        <translation>支払いリンク、料金表、購入ボタンがコードを伝えます。</translation>
    </message>
    <message>
        <source>Metadata of the sale</source>
        <translation>販売のメタデータ</translation>
    </message>
    <message>
        <source>Your checkout writes the code into a field of the payment or the customer.</source>
        <translation>決済画面が、決済または顧客のフィールドにコードを書き込みます。</translation>
    </message>
    <message>
        <source>Attribute of the order</source>
        <translation>注文の属性</translation>
    </message>
    <message>
        <source>A shop writes the code into the order.</source>
        <translation>ショップが注文にコードを書き込みます。</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>取り込んだリスト</translation>
    </message>
    <message>
        <source>A list says which customer was brought by whom, by e-mail or customer id.</source>
        <translation>どの顧客を誰が紹介したかを、メールまたは顧客 ID で示したリストです。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Money, paid out through your payout provider or by hand.</source>
        <translation>現金。支払プロバイダーまたは手動で支払います。</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>アカウントクレジット</translation>
    </message>
    <message>
        <source>Stripe takes it off the person&apos;s next invoices.</source>
        <translation>Stripe が本人の次回以降の請求から差し引きます。</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>A discount on the person&apos;s coming invoices at Stripe.</source>
        <translation>Stripe での本人の今後の請求に対する割引です。</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>別の価格</translation>
    </message>
    <message>
        <source>The person&apos;s subscription moves to another price.</source>
        <translation>本人のサブスクリプションを別の価格に変更します。</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>ストアクレジット</translation>
    </message>
    <message>
        <source>A balance in your shop.</source>
        <translation>ショップで使える残高です。</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>A card with an amount, of your shop or a provider.</source>
        <translation>ショップまたはプロバイダーの金額付きカードです。</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>割引コード</translation>
    </message>
    <message>
        <source>A code for the person&apos;s next order in your shop.</source>
        <translation>ショップでの次回注文に使えるコードです。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Points of yours; somebody books them by hand.</source>
        <translation>自社のポイント。担当者が手動で付与します。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>A thing; somebody sends it.</source>
        <translation>物品。担当者が発送します。</translation>
    </message>
    <message>
        <source>for each payment</source>
        <translation>決済 1 件ごと</translation>
    </message>
    <message>
        <source>for each line of it</source>
        <translation>明細 1 行ごと</translation>
    </message>
    <message>
        <source>for each piece sold</source>
        <translation>販売 1 個ごと</translation>
    </message>
    <message>
        <source>Payments brought before</source>
        <translation>それまでに紹介した決済数</translation>
    </message>
    <message>
        <source>Revenue brought before</source>
        <translation>それまでに紹介した売上</translation>
    </message>
    <message>
        <source>over all time</source>
        <translation>全期間で通算</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>毎年集計し直し</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>毎月集計し直し</translation>
    </message>
    <message>
        <source>each participant</source>
        <translation>参加者ごと</translation>
    </message>
    <message>
        <source>each customer</source>
        <translation>顧客ごと</translation>
    </message>
    <message>
        <source>the whole campaign</source>
        <translation>キャンペーン全体</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 週あたり</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合計で</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>次回の請求</translation>
    </message>
    <message>
        <source>For some months</source>
        <translation>数か月間</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>毎回の請求</translation>
    </message>
    <message>
        <source>Leave the person out</source>
        <translation>対象から外す</translation>
    </message>
    <message>
        <source>The reward stays on the list with the reason; a discount that is there is never replaced.</source>
        <translation>報酬は理由とともに一覧に残ります。既存の割引を置き換えることはありません。</translation>
    </message>
    <message>
        <source>Wait until it is used</source>
        <translation>使用されるまで待つ</translation>
    </message>
    <message>
        <source>The reward is tried again by itself when the discount is used up or ends.</source>
        <translation>割引が使い切られるか終了すると、自動的に再試行します。</translation>
    </message>
    <message>
        <source>Give account credit instead</source>
        <translation>代わりにアカウントクレジットを支給</translation>
    </message>
    <message>
        <source>The person gets the same as a balance, beside the discount.</source>
        <translation>割引とは別に、同額を残高として受け取ります。</translation>
    </message>
    <message>
        <source>A person approves</source>
        <translation>担当者が承認</translation>
    </message>
    <message>
        <source>Due rewards wait on the list until somebody says yes.</source>
        <translation>支給対象の報酬は、誰かが承認するまで一覧で待ちます。</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits of this campaign and of the settings for automatic sending.</source>
        <translation>支給対象の報酬は自動で承認され、Stripe で支給するものは同期のたびに送信されます。このキャンペーンの上限と自動送信の設定の範囲内に限ります。</translation>
    </message>
    <message>
        <source>The terms of the day of the payment</source>
        <translation>決済日の条件</translation>
    </message>
    <message>
        <source>A change counts for every payment billed from then on.</source>
        <translation>変更は、それ以降に請求されたすべての決済に適用されます。</translation>
    </message>
    <message>
        <source>The terms of the day of the referral</source>
        <translation>紹介日の条件</translation>
    </message>
    <message>
        <source>Customers already brought keep what was promised when they came.</source>
        <translation>既に紹介した顧客には、紹介時に約束した条件が続きます。</translation>
    </message>
    <message>
        <source>Existing referrals keep earning</source>
        <translation>既存の紹介は獲得を継続</translation>
    </message>
    <message>
        <source>To the end of what their rule promises.</source>
        <translation>ルールで約束した期間の終わりまで。</translation>
    </message>
    <message>
        <source>Existing referrals stop earning</source>
        <translation>既存の紹介は獲得を停止</translation>
    </message>
    <message>
        <source>From the day the campaign is paused or ends.</source>
        <translation>キャンペーンの一時停止日または終了日から。</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>すべてのキャンペーンの合計</translation>
    </message>
    <message>
        <source>This campaign alone</source>
        <translation>このキャンペーンのみ</translation>
    </message>
    <message>
        <source>Number of payments brought</source>
        <translation>紹介した決済の件数</translation>
    </message>
    <message>
        <source>Revenue brought</source>
        <translation>紹介した売上</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Over the whole campaign</source>
        <translation>キャンペーン全期間</translation>
    </message>
    <message>
        <source>To the nearest; halves to the even figure</source>
        <translation>最も近い値（端数 0.5 は偶数へ）</translation>
    </message>
    <message>
        <source>To the nearest; halves up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>常に切り捨て</translation>
    </message>
</context>
<context>
    <name>rd::views::ElidedTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>%1で並べ替え（昇順）</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>%1で並べ替え（降順）</translation>
    </message>
    <message>
        <source>Smallest or A first</source>
        <comment>direction of an order</comment>
        <translation>小さい順・A から</translation>
    </message>
    <message>
        <source>Largest or Z first</source>
        <comment>direction of an order</comment>
        <translation>大きい順・Z から</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>rd::views::EraseSheet</name>
    <message>
        <source>Erase %1</source>
        <translation>%1 を消去</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Goes, for good</source>
        <translation>完全に消えるもの</translation>
    </message>
    <message>
        <source>Name, e-mail address, codes and notes, everywhere in these books. A made-up name stands in their place, and later syncs do not bring the person back.</source>
        <translation>帳簿内のすべての名前、メールアドレス、コード、メモ。代わりに仮の名前を入れ、以後の同期でも本人の情報は戻りません。</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Amounts, dates and decisions. Totals do not change, and “verify” still proves that the books are whole.</source>
        <translation>金額、日付、判断。合計は変わらず、「verify」で帳簿の完全性を引き続き確認できます。</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>What the payment provider knows, and backups made before. Erase the person there as well, and delete old backups when you no longer need them.</source>
        <translation>決済プロバイダーの情報と、以前のバックアップ。プロバイダーでも本人の情報を消去し、不要になった古いバックアップは削除してください。</translation>
    </message>
    <message>
        <source>Their customers</source>
        <translation>この人の顧客</translation>
    </message>
    <message>
        <source>Earn nobody anything from now on. What was given for them stays given.</source>
        <translation>今後は誰の報酬にもなりません。既に支給したものはそのままです。</translation>
    </message>
    <message>
        <source>%1 is not settled yet. Issue or reject it first; until then nobody can be erased.</source>
        <translation>%1 が未決済です。先に支給または却下してください。それまで消去できません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept with the record, without the name</source>
        <translation>名前を除いた記録とともに保存します</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 と入力</translation>
    </message>
    <message>
        <source>To make sure that this is the person you mean</source>
        <translation>本人に間違いないことを確認するためです</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>個人情報の消去</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1.</source>
        <translation>消去しました。帳簿には %1 と記載されます。</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1. The next start of the program cleans what is left in the file.</source>
        <translation>消去しました。帳簿には %1 と記載されます。ファイル内の残りは次回起動時に消去されます。</translation>
    </message>
</context>
<context>
    <name>rd::views::EventSheet</name>
    <message>
        <source>Import events</source>
        <translation>イベントの取り込み</translation>
    </message>
    <message>
        <source>Event logs (*.json *.jsonl *.ndjson *.log *.txt);;All files (*)</source>
        <translation>イベントログ (*.json *.jsonl *.ndjson *.log *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import events of %1: %2</source>
        <comment>1: connection, 2: file</comment>
        <translation>%1 のイベントの取り込み：%2</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Events that are not good</source>
        <translation>不正なイベント</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave these out and read what the others are about</source>
        <translation>これらを除き、残りの内容を読み込む</translation>
    </message>
    <message>
        <source>Read the events</source>
        <translation>イベントを読み込む</translation>
    </message>
    <message>
        <source>For a log of webhook events that was saved elsewhere. No event is believed: what it is about is asked for at the provider again, so the same log may be read any number of times.</source>
        <translation>別の場所に保存した Webhook イベントのログ用です。イベント自体は信用せず、対象をプロバイダーに改めて照会するため、同じログを何度読み込んでもかまいません。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Events of this log are signed. The signing secret stands at the provider beside the webhook endpoint and begins with “whsec_”.</source>
        <translation>このログのイベントには署名があります。署名シークレットはプロバイダーの Webhook エンドポイントの横にあり、「whsec_」で始まります。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Importing events</source>
        <translation>イベントの取り込み</translation>
    </message>
    <message>
        <source>Checking the log and asking for what it is about …</source>
        <translation>ログを確認し、対象を照会しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are not good; nothing was read.</source>
        <translation>
            <numerusform>%Ln 件のイベントが不正です。何も読み込みませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were read.</source>
        <translation>
            <numerusform>%Ln 件のイベントを読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signatures of %Ln of them are right.</source>
        <translation>
            <numerusform>うち %Ln 件の署名は正当です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of no use to the books.</source>
        <translation>
            <numerusform>%Ln 件は帳簿に関係ありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were asked for again.</source>
        <translation>
            <numerusform>%Ln 件の対象を改めて照会しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New rewards: %1, reversed: %2.</source>
        <translation>新しい報酬：%1、取消：%2。</translation>
    </message>
</context>
<context>
    <name>rd::views::EvidenceText</name>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>リンク参照 %1</translation>
    </message>
    <message>
        <source>Metadata %1 = %2</source>
        <comment>key, value</comment>
        <translation>メタデータ %1 = %2</translation>
    </message>
    <message>
        <source>Order attribute %1 = %2</source>
        <comment>key, value</comment>
        <translation>注文属性 %1 = %2</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>取り込んだリスト</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>手動で割り当て</translation>
    </message>
    <message>
        <source>of checkout session %1</source>
        <translation>チェックアウトセッション %1</translation>
    </message>
    <message>
        <source>of payment link %1</source>
        <translation>支払いリンク %1</translation>
    </message>
    <message>
        <source>of customer %1</source>
        <translation>顧客 %1</translation>
    </message>
    <message>
        <source>of subscription %1</source>
        <translation>サブスクリプション %1</translation>
    </message>
    <message>
        <source>of payment %1</source>
        <translation>決済 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>object that carries a code</comment>
        <translation>%1 に記載</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationText</name>
    <message>
        <source>referrer</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>referee</source>
        <translation>紹介された顧客</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a mode</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a mode</comment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>獲得</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>戻し入れ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>taken back after it was given</source>
        <translation>支給後に取消</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>given</source>
        <translation>支給</translation>
    </message>
    <message>
        <source>payout failed</source>
        <translation>支払に失敗</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>kept for what is owed back</source>
        <translation>返還待ちの分として差し引き</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>手動で加算</translation>
    </message>
    <message>
        <source>taken off by hand</source>
        <translation>手動で減算</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>債権放棄</translation>
    </message>
    <message>
        <source>what was kept is owed again</source>
        <translation>差し引いた分が再び返還待ち</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>承認の取り下げ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>put in review</source>
        <translation>審査に回付</translation>
    </message>
    <message>
        <source>suspicion cleared</source>
        <translation>疑いを解除</translation>
    </message>
    <message>
        <source>suspicion confirmed</source>
        <translation>疑いを確定</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>uncertain request ended</source>
        <translation>不明な依頼を終了</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>手動で支給</translation>
    </message>
    <message>
        <source>put in a batch</source>
        <translation>バッチに追加</translation>
    </message>
    <message>
        <source>taken out of the batch</source>
        <translation>バッチから除外</translation>
    </message>
    <message>
        <source>news of the provider</source>
        <translation>プロバイダーからの通知</translation>
    </message>
    <message>
        <source>part kept for what is owed back</source>
        <translation>一部を返還待ちの分として差し引き</translation>
    </message>
    <message>
        <source>looked up after a restore</source>
        <translation>復元後に照会</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationView</name>
    <message>
        <source>Computing it again …</source>
        <translation>再計算しています…</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>participant · campaign</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>%1 から支給対象</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Reference at the provider: %1</source>
        <translation>プロバイダーの参照番号：%1</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>前回の試行は失敗しました：%1</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>根拠なし…</translation>
    </message>
    <message>
        <source>Clear the flag: the referral is held for this no longer</source>
        <translation>フラグを解除：この理由による紹介の保留を終えます</translation>
    </message>
    <message>
        <source>It is true …</source>
        <translation>事実である…</translation>
    </message>
    <message>
        <source>Confirm the flag: the rewards it holds are rejected</source>
        <translation>フラグを確定：これにより保留中の報酬を却下します</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>変更の提案</translation>
    </message>
    <message>
        <source>It was given with %1. By what is known today it would be %2.</source>
        <comment>1, 2: amounts</comment>
        <translation>%1 で支給済みです。現在の情報では %2 になります。</translation>
    </message>
    <message>
        <source>It was given. By what is known today it would be another one.</source>
        <translation>支給済みです。現在の情報では別の報酬になります。</translation>
    </message>
    <message>
        <source>Accept the change to book the difference, or dismiss it to leave the reward as it was given. Until then nothing is booked.</source>
        <translation>変更を受け入れると差額を記帳し、退けると報酬は支給時のままになります。それまでは何も記帳しません。</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>算出の経緯</translation>
    </message>
    <message>
        <source>Computed again just now: the same amount.</source>
        <translation>再計算しました：金額は同じです。</translation>
    </message>
    <message>
        <source>Waits for its receiver at the provider, who gives it back on %1</source>
        <translation>プロバイダーで受取人の受取待ち（%1 に返戻）</translation>
    </message>
    <message>
        <source>Computed again just now: another amount. Choose “File, Verify the books” before you issue anything.</source>
        <translation>再計算したところ、金額が異なります。支給の前に「ファイル」→「帳簿の検証」を選んでください。</translation>
    </message>
    <message>
        <source>Said to have failed</source>
        <translation>失敗との通知</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>支払済みとの通知</translation>
    </message>
    <message>
        <source>Payout %1 counts as paid, and its provider says: %2</source>
        <translation>支払 %1 は支払済みですが、プロバイダーから通知がありました：%2</translation>
    </message>
    <message>
        <source>Payout %1 had failed or come back, and its provider says that it was paid: %2</source>
        <translation>支払 %1 は失敗または返戻でしたが、プロバイダーでは支払済みとされています：%2</translation>
    </message>
    <message>
        <source>It was paid …</source>
        <translation>支払済みである…</translation>
    </message>
    <message>
        <source>Looked at …</source>
        <translation>確認済み…</translation>
    </message>
    <message>
        <source>The payout stays paid; the provider&apos;s word is set aside</source>
        <translation>支払は支払済みのままとし、プロバイダーの通知を対応済みにします</translation>
    </message>
    <message>
        <source>Nothing changes; the provider&apos;s word is set aside</source>
        <translation>何も変更せず、プロバイダーの通知を対応済みにします</translation>
    </message>
    <message>
        <source>It has failed …</source>
        <translation>失敗している…</translation>
    </message>
    <message>
        <source>What the payout paid is due again</source>
        <translation>この支払の対象は再び支給対象になります</translation>
    </message>
</context>
<context>
    <name>rd::views::ExportSheet</name>
    <message>
        <source>Export rows</source>
        <translation>行の書き出し</translation>
    </message>
    <message>
        <source>All columns are written, also those that are hidden. Amounts stand apart from their currency; dates are in universal time.</source>
        <translation>非表示の列も含め、すべての列を書き出します。金額と通貨は別の列になり、日時は協定世界時（UTC）です。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>一致する %Ln 行すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>選択した %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV（どのプログラムでも利用可）</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ブック（XLSX）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>書き出した行</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln rows …</source>
        <translation>
            <numerusform>%Ln 行を書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <comment>counts</comment>
        <translation>%1 / %2 行を書き出しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was read again: %Ln of the selected rows are not shown any more.</source>
        <translation>
            <numerusform>表を読み込み直しました。選択した行のうち %Ln 行は表示されなくなりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FigureCard</name>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a figure, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a cell</comment>
        <translation>
            <numerusform>ほか %Ln 通貨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresGrid</name>
    <message>
        <source>%1 test</source>
        <translation>%1 テスト</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>まだ獲得がありません。</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>獲得額</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>支給対象</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Carried</source>
        <comment>balance that waits for its threshold</comment>
        <translation>繰越</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>返還待ち</translation>
    </message>
</context>
<context>
    <name>rd::views::FileCheckNotice</name>
    <message>
        <source>The workspace was not closed properly. Its file is being checked: %1.</source>
        <translation>ワークスペースが正しく閉じられませんでした。ファイルを検査しています：%1。</translation>
    </message>
    <message>
        <source>You can look at everything meanwhile. Nothing is issued, sealed or paid before the check is done.</source>
        <translation>その間も、すべて閲覧できます。検査が終わるまで、支給、確定、支払は行われません。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>The file of the workspace has not been checked.</source>
        <translation>ワークスペースのファイルは検査されていません。</translation>
    </message>
    <message>
        <source>You can look at everything. Nothing is issued, sealed or paid before the check is done.</source>
        <translation>すべて閲覧できます。検査が終わるまで、支給、確定、支払は行われません。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ検査</translation>
    </message>
</context>
<context>
    <name>rd::views::FileGuide</name>
    <message>
        <source>Drop the file here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>Drop it: what it is and what it would change is shown first</source>
        <translation>ドロップすると、先に種類と変更内容を表示します</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is shown before it changes anything. None of these was read.</source>
        <translation>ファイルは 1 つずつドロップしてください。変更の前に内容を表示します。どのファイルも読み込んでいません。</translation>
    </message>
</context>
<context>
    <name>rd::views::FileKind</name>
    <message>
        <source>A list of participants</source>
        <translation>参加者リスト</translation>
    </message>
    <message>
        <source>A list of referrals</source>
        <translation>紹介リスト</translation>
    </message>
    <message>
        <source>Sales that no provider reports</source>
        <translation>プロバイダーから届かない販売</translation>
    </message>
    <message>
        <source>Commissions another system has paid</source>
        <translation>他システムで支払済みのコミッション</translation>
    </message>
    <message>
        <source>Another system&apos;s list, to compare with</source>
        <translation>比較する他システムのリスト</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>A campaign document</source>
        <translation>キャンペーン文書</translation>
    </message>
    <message>
        <source>A log of the provider&apos;s events</source>
        <translation>プロバイダーのイベントログ</translation>
    </message>
    <message>
        <source>Results of a payout batch</source>
        <translation>支払バッチの結果</translation>
    </message>
</context>
<context>
    <name>rd::views::FileSheet</name>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>%1 looks like this: %2.</source>
        <comment>file, what it is</comment>
        <translation>%1 は「%2」のようです。</translation>
    </message>
    <message>
        <source>It is not clear what %1 is.</source>
        <translation>%1 の種類が分かりません。</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <comment>names</comment>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>種類を選択</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Nothing is taken yet: what it would change is shown first.</source>
        <translation>まだ何も取り込みません。先に変更内容を表示します。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No payout batch waits for results: its file has to be written first.</source>
        <translation>結果待ちの支払バッチがありません。先にバッチのファイルを書き出す必要があります。</translation>
    </message>
    <message>
        <source>No account is connected that events could be of.</source>
        <translation>イベントの対象となるアカウントが接続されていません。</translation>
    </message>
    <message>
        <source>Tables are read as CSV text: in a spreadsheet choose to save as CSV. Besides there are campaign documents and logs of events (JSON), and results of payouts in the formats of banks and providers.</source>
        <translation>表は CSV テキストとして読み込みます。表計算ソフトでは CSV 形式で保存してください。ほかに、キャンペーン文書とイベントログ（JSON）、銀行やプロバイダーの形式の支払結果も読み込めます。</translation>
    </message>
</context>
<context>
    <name>rd::views::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by, what was chosen</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rd::views::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Fields to search in, and saved filters (Alt+Down in the search)</source>
        <translation>検索できる項目と保存したフィルター（検索欄で Alt+Down）</translation>
    </message>
    <message>
        <source>Fields to search in, and saved filters</source>
        <translation>検索できる項目と保存したフィルター</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Look in one field</source>
        <translation>項目を指定して検索</translation>
    </message>
</context>
<context>
    <name>rd::views::FirstRunPage</name>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe に接続</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Welcome to Referral Desk</source>
        <translation>Referral Desk へようこそ</translation>
    </message>
    <message>
        <source>See who recommends you, what each of them has earned, and reward them, from your own payment data.</source>
        <translation>誰が推薦し、いくら獲得したかを自社の決済データから確認し、報酬を支給できます。</translation>
    </message>
    <message>
        <source>A second window on an invented merchant with campaigns, participants and rewards.</source>
        <translation>架空の事業者のキャンペーン、参加者、報酬を別のウィンドウで表示します。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it is gone when you close the program.</source>
        <translation>データはこのコンピューターの外に出ず、プログラムを閉じると消えます。</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else.</source>
        <translation>このコンピューターのキーチェーンのみ。</translation>
    </message>
    <message>
        <source>Customers and payments</source>
        <translation>顧客と決済</translation>
    </message>
    <message>
        <source>A copy of what rewards need, in a file of your own on this computer.</source>
        <translation>報酬に必要なデータのコピーを、このコンピューターの専用ファイルに保存します。</translation>
    </message>
    <message>
        <source>Decisions and rewards</source>
        <translation>判断と報酬</translation>
    </message>
    <message>
        <source>In the same file, in a chain that shows any later change.</source>
        <translation>同じファイルに、後からの変更が分かる連鎖記録として保存します。</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Nothing. The program talks to your provider and to nobody else.</source>
        <translation>なし。プログラムが通信する相手はプロバイダーのみです。</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>ショップを接続</translation>
    </message>
    <message>
        <source>Connect what you sell with</source>
        <translation>販売に使うサービスを接続</translation>
    </message>
    <message>
        <source>Your account at Stripe, in test or live mode, or your shop at Shopify. You need a key from there; the next page says where.</source>
        <translation>Stripe のアカウント（テストまたは本番モード）、または Shopify のショップです。そこで発行したキーが必要です。場所は次のページで説明します。</translation>
    </message>
    <message>
        <source>Reading comes first: nothing is changed there until you issue a reward yourself.</source>
        <translation>まず読み取りのみを行います。ご自身で報酬を支給するまで、接続先は何も変更されません。</translation>
    </message>
</context>
<context>
    <name>rd::views::FirstSync</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>実行中の処理</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Nothing has been synced to its end yet, so nothing can be said here. You can go on working.</source>
        <translation>同期がまだ一度も完了していないため、表示できるものがありません。作業は続けられます。</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is read, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>不審請求</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>商品と価格</translation>
    </message>
    <message>
        <source>Coupons and codes</source>
        <translation>クーポンとコード</translation>
    </message>
    <message>
        <source>Checkouts</source>
        <translation>チェックアウト</translation>
    </message>
    <message>
        <source>Looking at payments</source>
        <translation>決済の確認</translation>
    </message>
    <message>
        <source>Finding out who brought whom</source>
        <translation>紹介者の特定</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>報酬の計算</translation>
    </message>
</context>
<context>
    <name>rd::views::FlagSentences</name>
    <message>
        <source>The e-mail addresses of the customer (%1) and the participant (%2) differ only in dots or in what stands behind a plus sign.</source>
        <translation>顧客（%1）と参加者（%2）のメールアドレスの違いは、ドットまたはプラス記号以降の文字だけです。</translation>
    </message>
    <message>
        <source>The customer (%1) and the participant (%2) have e-mail addresses of the same company.</source>
        <translation>顧客（%1）と参加者（%2）のメールアドレスは同じ会社のものです。</translation>
    </message>
    <message>
        <source>%1 is an address of a service for throw-away e-mail.</source>
        <translation>%1 は使い捨てメールサービスのアドレスです。</translation>
    </message>
    <message>
        <source>Another customer of this participant has the same e-mail address as %1 but for dots or what stands behind a plus sign.</source>
        <translation>この参加者の別の顧客が、ドットまたはプラス記号以降を除いて %1 と同じメールアドレスを使っています。</translation>
    </message>
    <message>
        <source>The sale carries a code of another participant.</source>
        <translation>この販売には別の参加者のコードが付いています。</translation>
    </message>
    <message>
        <source>The customer disputes the payment. This ends by itself when the dispute does.</source>
        <translation>顧客が決済に対して不審請求を申請しています。申請が終わると自動的に解除されます。</translation>
    </message>
    <message>
        <source>A refund of the payment is under way. This ends by itself when it is done.</source>
        <translation>決済の返金が進行中です。完了すると自動的に解除されます。</translation>
    </message>
    <message>
        <source>Import the exchange rate of the day of payment.</source>
        <translation>決済日の為替レートを取り込んでください。</translation>
    </message>
    <message>
        <source>The prize of rank %1 of this period has been given to %2, whose sales have fallen since. Clear this to give the prize a second time, confirm it to leave it at one.</source>
        <translation>この期間の %1 位の賞は %2 に支給されましたが、その後売上が減少しました。もう一度賞を支給する場合は解除、1 回のままにする場合は確定してください。</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1.</source>
        <translation>顧客のメールアドレスが参加者本人のもの（%1）です。</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1, and pays with the same card.</source>
        <translation>顧客のメールアドレスが参加者本人のもの（%1）で、同じカードで支払っています。</translation>
    </message>
    <message>
        <source>The customer %1 pays with a card that the participant %2 has paid with too.</source>
        <translation>顧客 %1 は、参加者 %2 も使ったカードで支払っています。</translation>
    </message>
    <message>
        <source>The participant brought %1 new customers from %2 to %3. In %4 days it is usually %5; more than %6 are looked at.</source>
        <translation>この参加者は %2 から %3 までに新規顧客を %1 人紹介しました。%4 日間では通常 %5 人で、%6 人を超えると確認対象になります。</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 looks like the participant&apos;s, %2, but is another one.</source>
        <translation>顧客のメールアドレス %1 は参加者の %2 に似ていますが、別のものです。</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 mixes letters of alphabets that look alike.</source>
        <translation>顧客のメールアドレス %1 には、見た目の似た別の文字体系の文字が混ざっています。</translation>
    </message>
    <message>
        <source>The customer %1 is a participant too: %3 wants to be paid to the same place as %2.</source>
        <translation>顧客 %1 は参加者でもあります：%3 の支払先が %2 と同じです。</translation>
    </message>
    <message>
        <source>%1 wants to be paid to the same place as %2. Unfounded lets go all that is held for it, and what comes later while nobody else is paid there.</source>
        <translation>%1 の支払先が %2 と同じです。「根拠なし」を選ぶと、これを理由とする保留をすべて解除し、ほかの人の支払先が同じにならない限り、今後の分も保留しません。</translation>
    </message>
</context>
<context>
    <name>rd::views::Format</name>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>more than tenfold</source>
        <translation>10 倍超</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>大幅減</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>%1 is a long date with weekday, %2 a time of day with seconds, %3 a time zone</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FormatSettings</name>
    <message>
        <source>The file cannot be written before these are filled in.</source>
        <translation>これらを入力するまでファイルを書き出せません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <translation>ピリオド（1234.50）</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <translation>コンマ（1234,50）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Automatic: the first that allows the amount</source>
        <translation>自動：その金額を扱える最初の方法</translation>
    </message>
</context>
<context>
    <name>rd::views::FormatsSheet</name>
    <message>
        <source>Formats of payout files</source>
        <translation>支払ファイルの形式</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Read a header …</source>
        <translation>見出しを読み込む…</translation>
    </message>
    <message>
        <source>Back to the program&apos;s …</source>
        <translation>標準に戻す…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Providers change what their files look like. Batches that are made already keep theirs.</source>
        <translation>プロバイダーはファイルの形式を変更することがあります。作成済みのバッチの形式は変わりません。</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>ファイルの提出先</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>File and source</source>
        <translation>ファイルと出典</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>独自の変更</translation>
    </message>
    <message>
        <source>Whether it can be used</source>
        <translation>使用の可否</translation>
    </message>
    <message>
        <source>From a template that you downloaded from the provider, as CSV</source>
        <translation>プロバイダーからダウンロードしたテンプレート（CSV）を使います</translation>
    </message>
    <message>
        <source>Leave the changes?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>The changes of this format were not saved.</source>
        <translation>この形式の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <comment>layout, kinds of destinations</comment>
        <translation>%1（%2 用）</translation>
    </message>
    <message>
        <source>Your own copy is in use.</source>
        <translation>独自のコピーを使用しています。</translation>
    </message>
    <message>
        <source>As the program brings it.</source>
        <translation>標準のままです。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It is what the program brings.</source>
        <translation>標準と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>It can be used. %Ln things are yours.</source>
        <translation>
            <numerusform>使用できます。独自の変更は %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Template of the provider</source>
        <translation>プロバイダーのテンプレート</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV ファイル (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file has no column for “%1”.</source>
        <translation>ファイルに「%1」の列がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were known.</source>
        <translation>
            <numerusform>%Ln 列を認識しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Say what goes into %Ln others.</source>
        <comment>known columns</comment>
        <translation>
            <numerusform>%1ほかの %Ln 列に入る内容を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are made this way from now on. Batches that are made already keep theirs.</source>
        <translation>今後のファイルはこの形式で作成します。作成済みのバッチの形式は変わりません。</translation>
    </message>
    <message>
        <source>The format of payout files was changed.</source>
        <translation>支払ファイルの形式を変更しました。</translation>
    </message>
    <message>
        <source>Back to the program&apos;s?</source>
        <translation>標準に戻しますか？</translation>
    </message>
    <message>
        <source>Your copy of this format is taken away.</source>
        <translation>この形式の独自のコピーを削除します。</translation>
    </message>
    <message>
        <source>Batches that are made already keep their files.</source>
        <translation>作成済みのバッチのファイルは変わりません。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The format of payout files is the program&apos;s again.</source>
        <translation>支払ファイルの形式を標準に戻しました。</translation>
    </message>
    <message>
        <source>Try on sample rows …</source>
        <translation>サンプル行で試す…</translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: read the header of a template you downloaded, and try it on sample rows.</source>
        <translation>プロバイダーがすべてを公開しているわけではありません。ダウンロードしたテンプレートの見出しを読み込み、サンプル行で試してください。</translation>
    </message>
</context>
<context>
    <name>rd::views::FunnelChart</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupControl</name>
    <message>
        <source>%1 (test)</source>
        <comment>amount</comment>
        <translation>%1（テスト）</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Put the rewards together by participant or campaign</source>
        <translation>報酬を参加者またはキャンペーンごとにまとめます</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By participant</source>
        <translation>参加者別</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>キャンペーン別</translation>
    </message>
    <message>
        <source>Only %1 is shown. Press to show all groups again.</source>
        <translation>%1 だけを表示しています。押すとすべてのグループを再び表示します。</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>参加者：%1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>キャンペーン：%1</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupList</name>
    <message>
        <source>Groups of rewards</source>
        <translation>報酬のグループ</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupTotalDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a group</comment>
        <translation>
            <numerusform>ほか %Ln 通貨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::HandIssueSheet</name>
    <message numerus="yes">
        <source>Record %Ln rewards as paid by hand</source>
        <translation>
            <numerusform>%Ln 件の報酬を手動で支払済みとして記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as paid …</source>
        <translation>支払済みとして記録…</translation>
    </message>
    <message>
        <source>For what you paid or gave outside every provider, such as a bank transfer or cash. Nothing is sent. It becomes a record with your name, and the rewards are never paid again.</source>
        <translation>銀行振込や現金など、プロバイダーを使わずに支払または支給したものに使います。何も送信されません。担当者名付きの記録となり、この報酬が再び支払われることはありません。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Number of the transfer or receipt</source>
        <translation>振込または領収書の番号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>処理結果</translation>
    </message>
    <message>
        <source>None of these rewards can be recorded as paid.</source>
        <translation>支払済みとして記録できる報酬がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln rewards as paid?</source>
        <translation>
            <numerusform>%Ln 件の報酬を支払済みとして記録しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %Ln rewards were given by you. This cannot be taken back.</source>
        <translation>
            <numerusform>%Ln 件の報酬を支給したものとして記録します。この操作は取り消せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</source>
        <translation>
            <numerusform>%Ln 件の報酬に %1 を支払ったものとして記録します。この操作は取り消せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What participants owe was taken off first; the amounts are what is to be paid.</source>
        <translation>参加者の返還待ちの額を先に差し引いています。表示額が支払う額です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln 件は変更されません：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln as paid</source>
        <translation>
            <numerusform>%Ln 件を支払済みとして記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording rewards as paid</source>
        <translation>支払済みの記録</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were recorded as paid.</source>
        <translation>
            <numerusform>%Ln 件の報酬を支払済みとして記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>合計 %1。</translation>
    </message>
    <message>
        <source>Reward %1: %2</source>
        <translation>報酬 %1：%2</translation>
    </message>
</context>
<context>
    <name>rd::views::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>すべてのトピック</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>ヘルプの検索結果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of help, heading</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words.</source>
        <translation>これらの語をすべて含むヘルプはありません。</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryList</name>
    <message>
        <source>This could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>データは失われていません。少し待ってからお試しください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading all rows, to put them in order. %1 so far …</source>
        <translation>並べ替えのため、すべての行を読み込んでいます。現在 %1 行…</translation>
    </message>
    <message>
        <source>Only the first %1 rows are here, in this order. The page of this list has all of them.</source>
        <translation>この順序で先頭の %1 行だけを表示しています。すべての行はこの一覧のページにあります。</translation>
    </message>
    <message>
        <source>Only the first %1 of the selected rows were copied.</source>
        <translation>選択した行のうち、先頭の %1 行だけをコピーしました。</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>見出し付きで行をコピー</translation>
    </message>
    <message>
        <source>Select all rows that are read</source>
        <translation>読み込み済みの行をすべて選択</translation>
    </message>
    <message>
        <source>Sort rows by …</source>
        <translation>行の並べ替え…</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 テスト</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>紹介した顧客</translation>
    </message>
    <message>
        <source>Nobody brought yet</source>
        <translation>紹介した顧客はまだいません</translation>
    </message>
    <message>
        <source>A customer stands here as soon as a code, a link or a list says who brought them, with the evidence.</source>
        <translation>コード、リンク、リストで紹介者が判明すると、顧客が根拠とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>対象期間の開始</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Rewards of this participant</source>
        <translation>この参加者の報酬</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>報酬はまだありません</translation>
    </message>
    <message>
        <source>A reward appears with the first payment that counts.</source>
        <translation>対象となる最初の決済があると、報酬が表示されます。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支給対象</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Issued rewards, corrections and decisions appear here.</source>
        <translation>支給した報酬、訂正、判断がここに表示されます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
</context>
<context>
    <name>rd::views::HistorySheet</name>
    <message>
        <source>from the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」のバージョン</translation>
    </message>
    <message>
        <source>Edit from this version …</source>
        <translation>このバージョンから編集…</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>決済には、請求時に有効だったバージョンの条件が適用されます。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>このバージョンの変更点</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>This is how the campaign began.</source>
        <translation>キャンペーン開始時の内容です。</translation>
    </message>
    <message>
        <source>Nothing that can be told in words.</source>
        <translation>文章で表せる変更はありません。</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>誰が何を受け取るか</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>報酬が支給対象になる時期</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>the version before</source>
        <translation>直前のバージョン</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>What differs from version %1</source>
        <translation>バージョン %1 との違い</translation>
    </message>
    <message>
        <source>This is the same version.</source>
        <translation>同じバージョンです。</translation>
    </message>
</context>
<context>
    <name>rd::views::ImportSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>1: what is imported, 2: file name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Join no campaign</source>
        <translation>キャンペーンに加えない</translation>
    </message>
    <message>
        <source>As the file says, else any</source>
        <translation>ファイルの指定に従う（なければ任意）</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>ファイルの問題</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>問題のある行を除いて残りを取り込む</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>不明な列のため読み込まなかったもの：%1</translation>
    </message>
    <message>
        <source>Kept out: %1. %2</source>
        <translation>除外：%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln 行を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing would add %1, change %2 and leave %3 as they are.</source>
        <translation>取り込むと、追加 %1 件、変更 %2 件、変更なし %3 件になります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have problems.</source>
        <translation>
            <numerusform>%Ln 行に問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>取り込みました：追加 %1、変更 %2、変更なし %3、除外 %4。</translation>
    </message>
    <message>
        <source>Nothing was imported; the lines below have problems.</source>
        <translation>何も取り込みませんでした。下記の行に問題があります。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>1: line number, 2: what is wrong</comment>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>%1 行目、%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>参加者の取り込み</translation>
    </message>
    <message>
        <source>Import referrals</source>
        <translation>紹介の取り込み</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>為替レートの取り込み</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>販売の取り込み</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Say which column of the file is which</source>
        <translation>ファイルの各列の意味を指定</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>columns</comment>
        <translation>読み込まない列：%1</translation>
    </message>
    <message>
        <source>%1 of %2 still goes to %3, by a payout method of its own.</source>
        <comment>currency, person, masked account</comment>
        <translation>%2 の %1 は専用の支払方法により、引き続き %3 に支払われます。</translation>
    </message>
    <message>
        <source>The same is so for others in the file.</source>
        <translation>ファイル内のほかの参加者も同様です。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. The file says “%4”.</source>
        <comment>1: line number, 2: column, 3: what is wrong, 4: value of the cell</comment>
        <translation>%1 行目、%2：%3。ファイルの値は「%4」です。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name, or first name</source>
        <translation>名前（または名）</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Former e-mail address</source>
        <translation>以前のメールアドレス</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>支払経路</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Paid in the currency</source>
        <translation>支払通貨</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <translation>顧客のメールアドレス</translation>
    </message>
    <message>
        <source>Customer’s id at the provider</source>
        <translation>プロバイダーの顧客 ID</translation>
    </message>
    <message>
        <source>Participant’s e-mail address</source>
        <translation>参加者のメールアドレス</translation>
    </message>
    <message>
        <source>Participant’s code</source>
        <translation>参加者のコード</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>紹介日</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>変換元の通貨</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>変換先の通貨</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text of spreadsheets)</source>
        <translation>UTF-16（表計算ソフトの Unicode テキスト）</translation>
    </message>
    <message>
        <source>UTF-16, other order of bytes</source>
        <translation>UTF-16（逆のバイト順）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>%1. The file says “%2”.</source>
        <comment>1: what is wrong, 2: value of the cell</comment>
        <translation>%1。ファイルの値は「%2」です。</translation>
    </message>
    <message>
        <source>Which payout methods stay beside those of the file is not known: %1. Look at them on the pages of the people, or check the file again.</source>
        <comment>1: why</comment>
        <translation>ファイルの支払方法のほかに、どの支払方法が残るか不明です：%1。各人のページで確認するか、ファイルをもう一度確認してください。</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>コミッション</translation>
    </message>
    <message>
        <source>Name of the other system</source>
        <translation>他システムの名前</translation>
    </message>
    <message>
        <source>Sale’s id at the provider</source>
        <translation>プロバイダーの販売 ID</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>販売日</translation>
    </message>
</context>
<context>
    <name>rd::views::IssueSheet</name>
    <message>
        <source>coupons for the next invoice at Stripe</source>
        <translation>Stripe の次回請求用クーポン</translation>
    </message>
    <message>
        <source>another price of the subscription at Stripe</source>
        <translation>Stripe のサブスクリプションの別の価格</translation>
    </message>
    <message>
        <source>payments by PayPal</source>
        <translation>PayPal での支払</translation>
    </message>
    <message>
        <source>rewards by Tremendous</source>
        <translation>Tremendous での報酬</translation>
    </message>
    <message>
        <source>discount codes in the shop</source>
        <translation>ショップの割引コード</translation>
    </message>
    <message>
        <source>gift cards of the shop</source>
        <translation>ショップのギフトカード</translation>
    </message>
    <message>
        <source>store credit in the shop</source>
        <translation>ショップのストアクレジット</translation>
    </message>
    <message>
        <source>account credit at Stripe</source>
        <translation>Stripe のアカウントクレジット</translation>
    </message>
    <message>
        <source>Issue rewards</source>
        <translation>報酬を支給</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>支給</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Show who was not rewarded</source>
        <translation>支給されなかった人を表示</translation>
    </message>
    <message>
        <source>Give as account credit instead …</source>
        <translation>代わりにアカウントクレジットで支給…</translation>
    </message>
    <message>
        <source>For those who hold a discount: the selected lines, or all of them</source>
        <translation>割引を持つ人が対象です：選択した行、またはすべて</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>この処理の後で停止</translation>
    </message>
    <message numerus="yes">
        <source>Asking the provider about %Ln customers. Nothing is changed yet.</source>
        <translation>
            <numerusform>%Ln 人の顧客をプロバイダーに照会しています。まだ何も変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking rewards</source>
        <translation>報酬の確認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards will be given as %1%2.</source>
        <translation>
            <numerusform>%Ln 件の報酬を%1として支給します%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be issued now; they stay on the list.</source>
        <translation>
            <numerusform>%Ln 件は現在支給できません。一覧に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued cannot be taken back here.</source>
        <translation>支給したものはここから取り消せません。</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln rewards</source>
        <translation>
            <numerusform>%Ln 件の報酬を支給</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them on the “Not rewarded” list</source>
        <translation>「未支給」一覧に入れる</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %Ln rewards, one after the other.</source>
        <translation>
            <numerusform>%Ln 件の報酬を 1 件ずつ支給しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>報酬の支給</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were issued.</source>
        <translation>
            <numerusform>%Ln 件の報酬を支給しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>合計 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln 件は支給できませんでした。理由は各行に表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on their way; the next sync asks what became of them.</source>
        <translation>
            <numerusform>%Ln 件は処理中です。結果は次の同期で照会します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln 件をプロバイダーに照会中です。二重に送信されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others are as they were.</source>
        <translation>停止しました。ほかは元のままです。</translation>
    </message>
    <message>
        <source>Stopped. Nothing further was sent.</source>
        <translation>停止しました。以後は何も送信していません。</translation>
    </message>
    <message>
        <source>payments by Wise</source>
        <translation>Wise での支払</translation>
    </message>
    <message>
        <source>payments by RazorpayX</source>
        <translation>RazorpayX での支払</translation>
    </message>
    <message>
        <source>payments by Cashfree</source>
        <translation>Cashfree での支払</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln rewards in the books. Nothing is changed yet.</source>
        <translation>
            <numerusform>帳簿の %Ln 件の報酬を確認しています。まだ何も変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask all the same</source>
        <translation>それでも照会</translation>
    </message>
    <message>
        <source>Offline: these rewards are given by a provider that cannot be reached now. Nothing was sent, and nothing is lost: they stay on the list. The check begins by itself when the network is back. Cash can be paid meanwhile with a payout file or by hand.</source>
        <translation>オフライン：これらの報酬を支給するプロバイダーに現在接続できません。何も送信しておらず、失われたものもありません。報酬は一覧に残ります。ネットワークが復旧すると、確認が自動的に始まります。その間も、現金は支払ファイルまたは手動で支払えます。</translation>
    </message>
    <message>
        <source>Last issue</source>
        <translation>前回の支給</translation>
    </message>
    <message>
        <source>Reading what became of the last issue …</source>
        <translation>前回の支給の結果を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing has been issued here yet.</source>
        <translation>ここではまだ何も支給していません。</translation>
    </message>
    <message>
        <source>%1, by %2, as %3:</source>
        <comment>when, who, how rewards were given</comment>
        <translation>%1、%2 による支給（%3）：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were issued than can be listed.</source>
        <translation>
            <numerusform>ほかに %Ln 件を支給しましたが、一覧に表示しきれません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssuingWatch</name>
    <message>
        <source>Stop &amp;issuing …</source>
        <translation>支給を停止(&amp;I)…</translation>
    </message>
    <message>
        <source>Let rewards be &amp;issued again</source>
        <translation>支給を再開(&amp;I)</translation>
    </message>
    <message>
        <source>Send nothing more from the next reward on, whoever asks</source>
        <translation>誰の操作でも、次の報酬以降は何も送信しません</translation>
    </message>
    <message>
        <source>Rewards may be sent again, also by themselves after a sync</source>
        <translation>報酬の送信を再開します。同期後の自動送信も含みます</translation>
    </message>
    <message>
        <source>Stop issuing?</source>
        <translation>支給を停止しますか？</translation>
    </message>
    <message>
        <source>Reason. From the next reward on nothing is sent, whoever asks; what is on its way is finished.</source>
        <translation>理由を入力してください。誰の操作でも次の報酬以降は送信しません。処理中のものは完了させます。</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>支給を停止</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent. %1 stopped it on %2.</source>
        <translation>支給は停止中で、何も送信されません。%2 に %1 が停止しました。</translation>
    </message>
    <message>
        <source>Let rewards be issued again</source>
        <translation>支給を再開</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards went out by themselves.</source>
        <translation>
            <numerusform>%Ln 件の報酬を自動で送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be given; they are on the list.</source>
        <translation>
            <numerusform>%Ln 件は支給できず、一覧に残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider.</source>
        <translation>
            <numerusform>%Ln 件をプロバイダーに照会中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you because of their amount.</source>
        <translation>
            <numerusform>%Ln 件は金額が大きいため、確認待ちです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for another day: today&apos;s budget is used up.</source>
        <translation>
            <numerusform>%Ln 件は翌日以降になります。本日の予算を使い切りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>合計 %1。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Limits of automatic issuing …</source>
        <translation>自動支給の上限(&amp;L)…</translation>
    </message>
    <message>
        <source>How much goes out a day without a person, and above which amount one is asked</source>
        <translation>担当者なしで 1 日に支給する量と、確認が必要になる金額</translation>
    </message>
</context>
<context>
    <name>rd::views::LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Who brings most wins. Prizes arise when the period is over and are due after the wait.</source>
        <translation>最も多く紹介した人が受賞します。賞は期間終了後に発生し、保留期間を経て支給対象になります。</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>順位の基準</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Revenue in</source>
        <translation>売上の通貨</translation>
    </message>
    <message>
        <source>Only payments in this currency count; two are never added up.</source>
        <translation>この通貨の決済のみが対象です。異なる通貨は合算しません。</translation>
    </message>
</context>
<context>
    <name>rd::views::Leaving</name>
    <message>
        <source>Leave without saving?</source>
        <translation>保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>rd::views::LimitsSheet</name>
    <message>
        <source>Limits of automatic issuing</source>
        <translation>自動支給の上限</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>1 日の上限</translation>
    </message>
    <message>
        <source>Ask a person above</source>
        <translation>確認が必要になる金額</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>They bind campaigns that approve by themselves, whose due rewards are issued after each sync. What does not fit into a day goes out on a later one. Only an admin changes them.</source>
        <translation>自動承認のキャンペーンに適用されます。その支給対象の報酬は、同期のたびに支給されます。1 日の上限を超える分は後日支給します。変更できるのは管理者のみです。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Rewards a day</source>
        <translation>1 日の報酬数</translation>
    </message>
    <message>
        <source>What went out today</source>
        <translation>本日の支給</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>報酬 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out by itself today in test mode: %1.</source>
        <translation>本日の自動支給（テストモード）：%1。</translation>
    </message>
    <message>
        <source>Went out by itself today: %1.</source>
        <translation>本日の自動支給：%1。</translation>
    </message>
</context>
<context>
    <name>rd::views::ListItem</name>
    <message>
        <source>Something here has to be put right.</source>
        <translation>修正が必要な箇所があります。</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt with an arrow key</source>
        <translation>ドラッグするか、Alt + 矢印キーで移動します</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>folds an element of a list</comment>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>unfolds an element of a list</comment>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>rd::views::LogSheet</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>What the program noted while it worked, newest first. Keys and addresses were left out when it was written.</source>
        <translation>プログラムが動作中に記録した内容を新しい順に表示します。キーとアドレスは記録時に除いています。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>表示内容をコピー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>ログは空です。</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <comment>counts</comment>
        <translation>%1 / %2 行</translation>
    </message>
</context>
<context>
    <name>rd::views::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>“%1” is still running. Please wait for it to end, or cancel it first.</source>
        <translation>「%1」がまだ実行中です。終了を待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>すべての接続から新しいデータを取得します</translation>
    </message>
    <message>
        <source>Sync &amp;everything again</source>
        <translation>すべて再同期(&amp;E)</translation>
    </message>
    <message>
        <source>List everything at the provider again, not only what changed</source>
        <translation>変更分だけでなく、プロバイダーの全データを取得し直します</translation>
    </message>
    <message>
        <source>&amp;Who decides …</source>
        <translation>決裁者(&amp;W)…</translation>
    </message>
    <message>
        <source>The members of this workspace, their roles and passphrases</source>
        <translation>このワークスペースのメンバー、役割、パスフレーズ</translation>
    </message>
    <message>
        <source>Open the sample &amp;merchant</source>
        <translation>サンプル事業者を開く(&amp;M)</translation>
    </message>
    <message>
        <source>A second window on invented data</source>
        <translation>架空のデータを別のウィンドウで表示します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>このページ内を検索します</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>このページへ移動します</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>このページの目的と使い方</translation>
    </message>
    <message>
        <source>&amp;About Referral Desk</source>
        <translation>Referral Desk について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and diagnostics</source>
        <translation>バージョン、ライセンス、診断情報</translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation>このページでできる操作はありません</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Referral Desk: %1</source>
        <translation>Referral Desk：%1</translation>
    </message>
    <message>
        <source>Sample merchant: all people and payments are invented</source>
        <translation>サンプル事業者：人物と決済はすべて架空です</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>%1 の前回の同期が完了しませんでした</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <comment>1: how long ago, 2: connection</comment>
        <translation>同期：%1 · %2</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>%1 is no member of this workspace: you can look at everything and decide nothing.</source>
        <translation>%1 はこのワークスペースのメンバーではありません。閲覧はできますが、判断はできません。</translation>
    </message>
    <message>
        <source>An admin adds you: File, Who decides, with the name of your account.</source>
        <translation>管理者があなたのアカウント名で追加します：「ファイル」→「決裁者」</translation>
    </message>
    <message>
        <source>You act as %1, whose decisions ask for a passphrase.</source>
        <translation>%1 として操作しています。判断にはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>パスフレーズを入力</translation>
    </message>
    <message>
        <source>%1: %2, %3 a second</source>
        <comment>stage, count, rate</comment>
        <translation>%1：%2、毎秒 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows a time before the newest entry of the books.</source>
        <translation>このコンピューターの時計が、帳簿の最新の記録より前の時刻を示しています。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow.</source>
        <translation>
            <numerusform>このコンピューターの時計は %Ln 分遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast.</source>
        <translation>
            <numerusform>このコンピューターの時計は %Ln 分進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates and hold periods depend on it. Set the clock right, then sync.</source>
        <translation>支給対象日と保留期間に影響します。時計を合わせてから同期してください。</translation>
    </message>
    <message>
        <source>Finishing the current step, then this window closes.</source>
        <translation>現在の処理が終わりしだい、このウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>言語(&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Language of texts, dates and figures</source>
        <translation>文字、日付、数値の言語</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>どこへでも移動(&amp;A)…</translation>
    </message>
    <message>
        <source>Find a command, a page, a participant or a campaign by typing</source>
        <translation>コマンド、ページ、参加者、キャンペーンを入力して探します</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>How this window looks and behaves</source>
        <translation>このウィンドウの外観と動作</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>What each page is for, step by step</source>
        <translation>各ページの役割を順に説明します</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>What the program noted while it worked</source>
        <translation>プログラムが動作中に記録した内容</translation>
    </message>
    <message>
        <source>S&amp;ync by itself</source>
        <translation>自動で同期(&amp;Y)</translation>
    </message>
    <message>
        <source>New here? The tour shows in one minute what is where.</source>
        <translation>初めてですか？ツアーでは、どこに何があるかを 1 分で紹介します。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>“%1” has ended; its sheet was closed meanwhile.</source>
        <translation>「%1」が終了しました。その画面は既に閉じられています。</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>応答がありません。ターミナルのコマンドがワークスペースを使用している可能性があります。</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>開いているウィンドウを表示</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>A list of participants, results of a batch, a campaign document …: as if it were dropped here</source>
        <translation>参加者リスト、バッチの結果、キャンペーン文書などを開きます。ここへのドロップと同じです</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Every key this window listens to</source>
        <translation>このウィンドウで使えるすべてのキー</translation>
    </message>
    <message>
        <source>&amp;Verify the books …</source>
        <translation>帳簿の検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Compute everything again and compare it with the books</source>
        <translation>すべてを再計算し、帳簿と比較します</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Write the books into one file</source>
        <translation>帳簿を 1 つのファイルに書き出します</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup …</source>
        <translation>バックアップを復元(&amp;T)…</translation>
    </message>
    <message>
        <source>Bring books back from a file, into a folder of their own</source>
        <translation>ファイルから帳簿を専用のフォルダーに復元します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing can be taken back here</source>
        <translation>ここで取り消せるものはありません</translation>
    </message>
    <message>
        <source>Offline. Nothing has been synced yet.</source>
        <translation>オフラインです。まだ何も同期していません。</translation>
    </message>
    <message>
        <source>Offline. What is here is as of %1.</source>
        <translation>オフラインです。表示内容は %1 現在のものです。</translation>
    </message>
    <message>
        <source>Sync goes on by itself when the network is back.</source>
        <translation>ネットワークが復旧すると、自動で同期を再開します。</translation>
    </message>
    <message>
        <source>Sync again when the network is back.</source>
        <translation>ネットワークが復旧したら、もう一度同期してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>You can go on working: look, decide, prepare payouts. Nothing is sent to providers until then.</source>
        <translation>閲覧、判断、支払の作成などの作業は続けられます。それまでプロバイダーには何も送信しません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <translation>オフライン · %1 現在</translation>
    </message>
    <message>
        <source>%1, %2 to be approved by you</source>
        <comment>place in the navigation, number of payout batches</comment>
        <translation>%1、承認待ち %2 件</translation>
    </message>
    <message>
        <source>%1, %2 not working</source>
        <comment>place in the navigation, number of connections</comment>
        <translation>%1、動作していない接続 %2 件</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <comment>height of the rows of tables</comment>
        <translation>ゆったり(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <comment>height of the rows of tables</comment>
        <translation>コンパクト(&amp;P)</translation>
    </message>
    <message>
        <source>Height of the rows of all tables</source>
        <translation>すべての表の行の高さ</translation>
    </message>
</context>
<context>
    <name>rd::views::MembersSheet</name>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>審査者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>looks at everything, decides nothing</source>
        <translation>すべてを閲覧、判断は不可</translation>
    </message>
    <message>
        <source>rejects, holds and releases</source>
        <translation>却下、保留、保留の解除</translation>
    </message>
    <message>
        <source>also approves, issues, assigns and imports</source>
        <translation>承認、支給、割り当て、取り込みも可</translation>
    </message>
    <message>
        <source>also campaigns, connections, members and erasing</source>
        <translation>キャンペーン、接続、メンバー、消去も可</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Whoever uses this program acts as the member with the name of their account on this computer. What they decide is kept under that name, also after they are removed.</source>
        <translation>このプログラムの利用者は、このコンピューターのアカウント名のメンバーとして操作します。判断はその名前で記録され、削除後も残ります。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>As on this computer, for example kim</source>
        <translation>このコンピューターでの名前。例：kim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, what it may do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>So that nobody approves an own reward</source>
        <translation>自分の報酬を自分で承認しないようにするためです</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>%1 can decide nothing any more. What they decided stays on record.</source>
        <translation>%1 は今後判断できません。これまでの判断は記録に残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>From now on %1 is asked for it before a decision.</source>
        <translation>今後、%1 の判断の前にパスフレーズを求めます。</translation>
    </message>
    <message>
        <source>%1 is asked for no passphrase any more.</source>
        <translation>%1 にパスフレーズを求めなくなりました。</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>Removing a member</source>
        <translation>メンバーの削除</translation>
    </message>
    <message>
        <source>Set e-mail …</source>
        <translation>メールを設定…</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>%1 のメール</translation>
    </message>
    <message>
        <source>By it a reward of their own is told from those of others; empty = nobody can tell.</source>
        <translation>本人の報酬かどうかの判断に使います。空欄の場合は判断できません。</translation>
    </message>
    <message>
        <source>Set e-mail</source>
        <translation>メールを設定</translation>
    </message>
    <message>
        <source>Setting an e-mail address</source>
        <translation>メールアドレスの設定</translation>
    </message>
    <message>
        <source>From now on %1 decides nothing about a reward of their own.</source>
        <translation>今後、%1 は自分の報酬について判断できません。</translation>
    </message>
    <message>
        <source>%1 has no e-mail address any more: own rewards are not noticed.</source>
        <translation>%1 のメールアドレスはなくなりました。自分の報酬かどうかは判断されません。</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodPanel</name>
    <message>
        <source>Payout method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <comment>date, who</comment>
        <translation>%1 から、%2 が設定</translation>
    </message>
    <message>
        <source>Changed a short while ago: payouts wait for some days.</source>
        <translation>最近変更されたため、支払は数日待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other participants have the same destination.</source>
        <translation>
            <numerusform>ほかの参加者 %Ln 人が同じ支払先です。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: cash rewards cannot be put into a batch.</source>
        <translation>未設定のため、現金の報酬をバッチに入れられません。</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>Change the payout method</source>
        <translation>支払方法を変更</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務番号</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodSheet</name>
    <message>
        <source>How %1 is paid</source>
        <translation>%1 への支払方法</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>支払経路</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Every currency without a method of its own</source>
        <translation>個別の方法がないすべての通貨</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>This is no currency: write its three letters.</source>
        <translation>通貨ではありません。3 文字で入力してください。</translation>
    </message>
    <message>
        <source>Good. It will be shown as %1.</source>
        <translation>問題ありません。%1 と表示されます。</translation>
    </message>
    <message>
        <source>The payout method of %1 was stored.</source>
        <translation>%1 の支払方法を保存しました。</translation>
    </message>
    <message>
        <source>Take the stored tax number away</source>
        <translation>保存した税務番号を削除</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務番号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It stands on self-billing invoices from the next one on.</source>
        <translation>次のセルフビリング請求書から記載されます。</translation>
    </message>
    <message>
        <source>Both are kept encrypted, with a key in the keychain of this computer, and shown only in part; without a keychain nothing is stored. After a change of the destination, payouts wait for some days, so that nobody redirects them unnoticed.</source>
        <translation>どちらもこのコンピューターのキーチェーンにあるキーで暗号化して保存し、一部だけを表示します。キーチェーンがない場合は何も保存しません。気付かれずに支払先を変えられないよう、支払先の変更後は支払を数日待ちます。</translation>
    </message>
    <message>
        <source>Storing a payout method</source>
        <translation>支払方法の保存</translation>
    </message>
    <message>
        <source>The tax number of %1 was stored.</source>
        <translation>%1 の税務番号を保存しました。</translation>
    </message>
    <message>
        <source>Take away how %1 is paid?</source>
        <translation>%1 の支払方法を削除しますか？</translation>
    </message>
    <message>
        <source>%1 is paid through %2 to %3 no more.</source>
        <translation>%1 は今後 %2 を通じて %3 に支払われません。</translation>
    </message>
    <message>
        <source>This is the payout method for %1; those for other currencies stay.</source>
        <translation>これは %1 の支払方法です。ほかの通貨のものは残ります。</translation>
    </message>
    <message>
        <source>This is the payout method for every currency without a method of its own; those for single currencies stay.</source>
        <translation>これは、専用の支払方法がないすべての通貨の支払方法です。個別の通貨のものは残ります。</translation>
    </message>
    <message>
        <source>The payout method of %1 was taken away.</source>
        <translation>%1 の支払方法を削除しました。</translation>
    </message>
    <message>
        <source>%1 still goes to %2, by a method of its own.</source>
        <translation>%1 は専用の方法により、引き続き %2 に支払われます。</translation>
    </message>
</context>
<context>
    <name>rd::views::MomentField</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, test mode</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyEdit</name>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Write the currency as three letters, for example EUR.</source>
        <translation>通貨を 3 文字で入力してください。例：EUR</translation>
    </message>
    <message>
        <source>Write the amount like %1, without signs between thousands.</source>
        <translation>金額は桁区切りなしで %1 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyList</name>
    <message>
        <source>Another currency</source>
        <translation>別の通貨</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 が重複しています。</translation>
    </message>
</context>
<context>
    <name>rd::views::MoveWords</name>
    <message>
        <source>No reward for this sale here yet</source>
        <translation>この販売の報酬はまだない</translation>
    </message>
    <message>
        <source>Earned by another participant here</source>
        <translation>別の参加者が獲得済み</translation>
    </message>
    <message>
        <source>Several sales fit</source>
        <translation>該当する販売が複数</translation>
    </message>
    <message>
        <source>The first sync has not finished</source>
        <translation>初回同期が未完了</translation>
    </message>
    <message>
        <source>Another currency here</source>
        <translation>通貨が異なる</translation>
    </message>
    <message>
        <source>Another amount here</source>
        <translation>金額が異なる</translation>
    </message>
    <message>
        <source>Rejected here</source>
        <translation>ここでは却下済み</translation>
    </message>
    <message>
        <source>Already given here</source>
        <translation>ここでは支給済み</translation>
    </message>
    <message>
        <source>Nobody here has this name or code</source>
        <translation>この名前・コードの人がいない</translation>
    </message>
    <message>
        <source>This sale is not known here</source>
        <translation>この販売が見つからない</translation>
    </message>
    <message>
        <source>Not in their file</source>
        <translation>相手のファイルにない</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手動入力</translation>
    </message>
</context>
<context>
    <name>rd::views::NavigationRail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1、%2 件待ち</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>rd::views::NewBatchSheet</name>
    <message>
        <source>%1 in test mode</source>
        <comment>amount</comment>
        <translation>%1（テストモード）</translation>
    </message>
    <message>
        <source>Another participant has the same destination</source>
        <translation>別の参加者の支払先と同じです</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>返還待ちの分として %1 を差し引き</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>batch, line, remark</comment>
        <translation>%1、%2 行目：%3</translation>
    </message>
    <message>
        <source>New payout batch</source>
        <translation>新規支払バッチ</translation>
    </message>
    <message>
        <source>Looking at what is approved …</source>
        <translation>承認済みの内容を確認しています…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Kept for debts</source>
        <translation>返還待ちへの充当</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Make batches</source>
        <translation>バッチを作成</translation>
    </message>
    <message>
        <source>All approved cash rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>承認済みの現金報酬すべて。参加者・通貨ごとに 1 件にまとめ、返還待ちの額を差し引きます。</translation>
    </message>
    <message>
        <source>The selected rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>選択した報酬。参加者・通貨ごとに 1 件にまとめ、返還待ちの額を差し引きます。</translation>
    </message>
    <message>
        <source>What would be made</source>
        <translation>作成される内容</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>ファイルの提出先</translation>
    </message>
    <message>
        <source>The day on which the bank is asked to pay, where the file says one</source>
        <translation>ファイルに記載する場合の、銀行への支払依頼日</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>For participants who are paid through %1.</source>
        <translation>%1 で支払う参加者が対象です。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln payouts in a file; more go into several.</source>
        <translation>
            <numerusform>1 ファイルにつき最大 %Ln 件で、超える分は複数に分けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: try it with a small file first.</source>
        <translation>仕様の一部をプロバイダーが公開していません。まず小さなファイルでお試しください。</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <translation>%1（テストモード）</translation>
    </message>
    <message>
        <source>By a second person</source>
        <translation>別の人による</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Nothing that is approved can be paid with this file.</source>
        <translation>承認済みのうち、このファイルで支払えるものはありません。</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>payouts, batches, totals per currency</comment>
        <translation>%2 に %1：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln 件の支払</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln 件のバッチ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are left out.</source>
        <translation>
            <numerusform>%Ln 件の報酬を除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Making payout batches</source>
        <translation>支払バッチの作成</translation>
    </message>
    <message>
        <source>Making the batches …</source>
        <translation>バッチを作成しています…</translation>
    </message>
    <message>
        <source>Batch %1 was made.</source>
        <translation>バッチ %1 を作成しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches were made: %1.</source>
        <translation>
            <numerusform>%Ln 件のバッチを作成しました：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln batches</source>
        <translation>
            <numerusform>%Ln 件のバッチを作成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Notices</name>
    <message>
        <source>New rewards are due</source>
        <translation>新しい報酬が支給対象になりました</translation>
    </message>
    <message numerus="yes">
        <source>The last sync found %Ln rewards that wait for a decision.</source>
        <translation>
            <numerusform>直近の同期で、判断待ちの報酬が %Ln 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>処理に失敗しました</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>アクティビティを表示</translation>
    </message>
</context>
<context>
    <name>rd::views::ObstaclePopover</name>
    <message>
        <source>What stands in the way</source>
        <translation>支給できない理由</translation>
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
        <translation>支払方法…</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>参加者を編集…</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>参加者を開く</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>為替レート…</translation>
    </message>
    <message>
        <source>Show this customer&apos;s rewards</source>
        <translation>この顧客の報酬を表示</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Issue it alone …</source>
        <translation>これだけを支給…</translation>
    </message>
    <message>
        <source>Give account credit instead …</source>
        <translation>代わりにアカウントクレジットを支給…</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>バッチで支払う…</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>手動で支払済みとして記録…</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>未支給と確認…</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>不明として終了…</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>算出の経緯</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>%1 から支給対象になります。</translation>
    </message>
    <message>
        <source>Refunds may still come until then. Nothing has to be done: it becomes due by itself.</source>
        <translation>それまでは返金の可能性があります。操作は不要です。自動的に支給対象になります。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>A person put it aside. It goes on where it was when the hold is ended.</source>
        <translation>担当者が保留しました。保留を解除すると、元の状態から続行します。</translation>
    </message>
</context>
<context>
    <name>rd::views::OpeningNote</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage, count, total</comment>
        <translation>%1: %2/%3</translation>
    </message>
</context>
<context>
    <name>rd::views::OutcomeList</name>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>支給の結果</translation>
    </message>
    <message>
        <source>What happens to each reward</source>
        <translation>各報酬の処理内容</translation>
    </message>
    <message>
        <source>Search participant, customer or reference</source>
        <translation>参加者、顧客、参照番号を検索</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>支給予定</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今は支給不可</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未支給</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Rewards to be issued</source>
        <translation>支給する報酬</translation>
    </message>
    <message>
        <source>Result of issuing rewards</source>
        <translation>報酬の支給結果</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of rewards</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No reward is in this group, or none matches the search.</source>
        <translation>このグループに報酬がないか、検索に一致する報酬がありません。</translation>
    </message>
</context>
<context>
    <name>rd::views::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>支給予定</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未支給</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>支給対象額</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewData</name>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>紹介売上</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>新しい紹介</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>新しい参加者</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>対象となる決済</translation>
    </message>
    <message>
        <source>Fell due</source>
        <comment>rewards</comment>
        <translation>新たに支給対象</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>すべてのキャンペーン</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>すべての接続から新しいデータを取得します</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>紹介売上</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>新しい紹介</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>支給対象</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>No referred revenue</source>
        <translation>紹介売上がありません</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period appear here.</source>
        <translation>この期間の紹介顧客の決済がここに表示されます。</translation>
    </message>
    <message>
        <source>No new referrals</source>
        <translation>新しい紹介がありません</translation>
    </message>
    <message>
        <source>Customers somebody brought in this period appear here.</source>
        <translation>この期間に紹介された顧客がここに表示されます。</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>報酬がありません</translation>
    </message>
    <message>
        <source>Top participants</source>
        <translation>上位の参加者</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>Participants with the most referred revenue appear here.</source>
        <translation>紹介売上の多い参加者がここに表示されます。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>referred-revenue</source>
        <comment>name of a file</comment>
        <translation>紹介売上</translation>
    </message>
    <message>
        <source>new-referrals</source>
        <comment>name of a file</comment>
        <translation>新しい紹介</translation>
    </message>
    <message>
        <source>top-participants</source>
        <comment>name of a file</comment>
        <translation>上位の参加者</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>After the first sync you see here what referrals bring in, what is due, and what waits for you.</source>
        <translation>初回同期後、紹介による売上、支給対象の報酬、対応待ちの項目がここに表示されます。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Stripe に接続…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>participants · referred customers · as of</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>参加者 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>紹介顧客 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>報酬 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>顧客 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards could not be issued</source>
        <translation>
            <numerusform>%Ln 件の報酬を支給できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says what stands in the way and what to do</source>
        <translation>それぞれに原因と対処方法が表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are being checked</source>
        <translation>
            <numerusform>%Ln 件の報酬を照会中</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome at the provider is not known yet</source>
        <translation>プロバイダーでの結果がまだ不明です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are in review</source>
        <translation>
            <numerusform>%Ln 件の報酬が審査中</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then let them go on or reject them</source>
        <translation>内容を確認し、先に進めるか却下してください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards wait for approval</source>
        <translation>
            <numerusform>%Ln 件の報酬が承認待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved rewards wait to be issued</source>
        <translation>
            <numerusform>%Ln 件の承認済み報酬が支給待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 は切断されています</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>%1 の前回の同期が完了しませんでした</translation>
    </message>
    <message>
        <source>The key of %1 lacks permissions</source>
        <translation>%1 のキーの権限が不足しています</translation>
    </message>
    <message>
        <source>All live campaigns</source>
        <translation>すべての本番キャンペーン</translation>
    </message>
    <message>
        <source>All test campaigns</source>
        <translation>すべてのテストキャンペーン</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <comment>a campaign</comment>
        <translation>%1（テストモード）</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>対象となる決済</translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>決済なし</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period are counted here.</source>
        <translation>この期間の、紹介された顧客の決済をここで集計します。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>返金なし</translation>
    </message>
    <message>
        <source>What went back of payments of this period appears here, on the day of the payment.</source>
        <translation>この期間の決済から返金された額が、決済日の位置に表示されます。</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>name of a file</comment>
        <translation>決済</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>name of a file</comment>
        <translation>返金</translation>
    </message>
    <message>
        <source>From referral to reward</source>
        <translation>紹介から報酬まで</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>How far the customers referred in this period came appears here.</source>
        <translation>この期間に紹介された顧客がどこまで進んだかが、ここに表示されます。</translation>
    </message>
    <message>
        <source>Customers whose referral began in this period, and what they have done until today. Visits and clicks are not known here.</source>
        <translation>この期間に紹介が始まった顧客と、今日までの状況です。訪問とクリックはここでは把握できません。</translation>
    </message>
    <message>
        <source>Customers after their first payment</source>
        <translation>初回決済後の顧客</translation>
    </message>
    <message>
        <source>Month by month, how many referred customers still pay and what they bring appears here.</source>
        <translation>紹介顧客のうち支払いを続けている人数と売上が、月ごとにここに表示されます。</translation>
    </message>
    <message>
        <source>referral-to-reward</source>
        <comment>name of a file</comment>
        <translation>紹介から報酬まで</translation>
    </message>
    <message>
        <source>customers-by-first-payment</source>
        <comment>name of a file</comment>
        <translation>初回決済別の顧客</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print figures and charts of this period and campaign, or save them as PDF</source>
        <translation>この期間とキャンペーンの数値とグラフを印刷するか、PDF として保存します</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>ショップを接続…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts are not as they were known</source>
        <translation>
            <numerusform>%Ln 件の支払の状態が記録と異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Their provider says that they failed, or that they were paid after all</source>
        <translation>プロバイダーによると、失敗したか、実際には支払われています</translation>
    </message>
    <message>
        <source>What refunds and disputes took back from rewards in this period</source>
        <translation>この期間に、返金と不審請求により報酬から取り消された額</translation>
    </message>
    <message>
        <source>Rewards over time</source>
        <translation>報酬の推移</translation>
    </message>
    <message>
        <source>Rewards that fell due, were issued or taken back in this period appear here, each on that day.</source>
        <translation>この期間に支給対象になった報酬、支給した報酬、取り消した報酬が、それぞれの日の位置に表示されます。</translation>
    </message>
    <message>
        <source>Each on its own day: when it fell due, when it was issued, when something of it was taken back. What is in review, rejected or void has not fallen due.</source>
        <translation>支給対象になった日、支給した日、一部または全部を取り消した日にそれぞれ表示します。審査中、却下済み、無効のものは支給対象になっていません。</translation>
    </message>
    <message>
        <source>rewards-over-time</source>
        <comment>name of a file</comment>
        <translation>報酬の推移</translation>
    </message>
    <message>
        <source>Save the chart that has the focus as an image (PNG) or a drawing (SVG)</source>
        <translation>フォーカスのあるグラフを画像（PNG）またはベクター画像（SVG）として保存します</translation>
    </message>
    <message>
        <source>Save the numbers of the chart that has the focus as CSV</source>
        <translation>フォーカスのあるグラフの数値を CSV で保存します</translation>
    </message>
    <message>
        <source>Show the chart that has the focus as a table, or as a chart again</source>
        <translation>フォーカスのあるグラフを表で、またはグラフに戻して表示します</translation>
    </message>
    <message>
        <source>Chart “%1”: save as image …</source>
        <translation>グラフ「%1」：画像として保存…</translation>
    </message>
    <message>
        <source>Chart “%1”: save numbers as CSV …</source>
        <translation>グラフ「%1」：数値を CSV で保存…</translation>
    </message>
    <message>
        <source>Chart “%1”: show as a chart</source>
        <translation>グラフ「%1」：グラフで表示</translation>
    </message>
    <message>
        <source>Chart “%1”: show as a table</source>
        <translation>グラフ「%1」：表で表示</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPaper</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a chart, a currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>プリンターがページを受け付けません。</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>電源と用紙を確認するか、代わりに PDF ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>プリンターが一部のページを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The overview changed while it was printed. Print it again.</source>
        <translation>印刷中に概要が変わりました。もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPrintSheet</name>
    <message>
        <source>Print the overview</source>
        <translation>概要の印刷</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>The figures, what needs attention and all charts of the chosen period and campaign are printed; each currency has a chart of its own.</source>
        <translation>選んだ期間とキャンペーンの数値、対応が必要なもの、すべてのグラフを印刷します。グラフは通貨ごとに分かれます。</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceRow</name>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Change the pace of %1</source>
        <translation>%1 の速度を変更</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>pace, requests a second, what it costs</comment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceSheet</name>
    <message>
        <source>Pace of %1</source>
        <translation>%1 の速度</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Use this pace</source>
        <translation>この速度を使う</translation>
    </message>
    <message>
        <source>How fast this program asks the provider. Your own site shares what the provider allows in a second.</source>
        <translation>このプログラムがプロバイダーに照会する速さです。プロバイダーが許可する毎秒の上限は、自社サイトと共有です。</translation>
    </message>
    <message>
        <source>Now %1, as was given when it was connected. Choosing here replaces that.</source>
        <translation>現在は接続時に指定された %1 です。ここで選ぶと置き換わります。</translation>
    </message>
    <message>
        <source>This account is on this computer: there is no limit now.</source>
        <translation>このアカウントはこのコンピューター上にあるため、現在は制限がありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace, requests a second</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 asks at another pace from the next sync on: %2.</source>
        <translation>%1 は次の同期から別の速度で照会します：%2。</translation>
    </message>
    <message>
        <source>Setting the pace</source>
        <translation>速度の設定</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceWords</name>
    <message>
        <source>Polite</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>数値を指定</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Leaves most of what the provider allows to your own site, which shares it.</source>
        <translation>プロバイダーの上限の大部分を、上限を共有する自社サイトに残します。</translation>
    </message>
    <message>
        <source>Uses all the provider allows. While a long sync runs, your own site may be asked to wait.</source>
        <translation>プロバイダーの上限まで使います。長い同期の間、自社サイトが待たされることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>同時 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>as many requests as are answered, %1</source>
        <comment>how many at a time</comment>
        <translation>応答のある限り、%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests a second, how many at a time</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a second</source>
        <translation>
            <numerusform>毎秒 %Ln リクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>How long listing everything takes is known after the first sync.</source>
        <translation>全データの取得にかかる時間は、初回同期後に分かります。</translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln seconds.</source>
        <translation>
            <numerusform>全データの取得に約 %Ln 秒かかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln minutes.</source>
        <translation>
            <numerusform>全データの取得に約 %Ln 分かかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln hours.</source>
        <translation>
            <numerusform>全データの取得に約 %Ln 時間かかります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Page</name>
    <message>
        <source>Could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>This page could not be read. Nothing is lost.</source>
        <translation>このページを読み込めませんでした。データは失われていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>rd::views::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>rd::views::PaidSheet</name>
    <message>
        <source>Take over paid commissions</source>
        <translation>支払済みコミッションの引き継ぎ</translation>
    </message>
    <message>
        <source>Take over paid commissions: %1</source>
        <translation>支払済みコミッションの引き継ぎ：%1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Lines that do not fit or have problems</source>
        <translation>一致しない行または問題のある行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>相手の支払額</translation>
    </message>
    <message>
        <source>Our reward</source>
        <translation>当方の報酬</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>問題のある行を除いて残りを取り込む</translation>
    </message>
    <message>
        <source>A line that meets its reward settles it, so that it is not paid again. With another amount the reward is held until somebody decides. The others wait for their sale and are looked at again after each sync.</source>
        <translation>報酬と一致した行はその報酬を決済済みにするため、再び支払われません。金額が異なる場合は、誰かが判断するまで報酬を保留します。残りは販売を待ち、同期のたびに再確認します。</translation>
    </message>
    <message>
        <source>Taking over paid commissions</source>
        <translation>支払済みコミッションの引き継ぎ</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln 行を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, known: %2.</source>
        <translation>新規：%1、既知：%2。</translation>
    </message>
    <message>
        <source>%1 would settle their reward, %2 have another amount, %3 wait for their sale.</source>
        <translation>%1 件は報酬を決済済みにし、%2 件は金額が異なり、%3 件は販売を待ちます。</translation>
    </message>
    <message>
        <source>%1 settled their reward, %2 have another amount and are held, %3 wait for their sale.</source>
        <translation>%1 件は報酬を決済済みにし、%2 件は金額が異なるため保留し、%3 件は販売を待っています。</translation>
    </message>
    <message>
        <source>No column says when a commission was paid: every line is taken as paid.</source>
        <translation>コミッションがいつ支払われたかを示す列がありません：すべての行を支払い済みとして扱います。</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperPeriod</name>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>実際のお金</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperSheet</name>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US レター</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>作成したページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln ページをプリンターに送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were written to %1.</source>
        <translation>
            <numerusform>%Ln ページを %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantCare</name>
    <message>
        <source>Give up %1</source>
        <translation>%1 を放棄</translation>
    </message>
    <message>
        <source>Reason; another approver or admin reads it and decides</source>
        <translation>理由。別の承認者または管理者が読んで判断します</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Asked to give up %1. It is booked when another approver or admin agrees.</source>
        <translation>%1 の放棄を申請しました。別の承認者または管理者が同意すると記帳されます。</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>%1 を放棄しますか？</translation>
    </message>
    <message>
        <source>%1 that %2 owes back is written off. It is never taken off a payment any more.</source>
        <translation>%2 の返還待ち %1 を債権放棄します。今後の支払から差し引くことはありません。</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <translation>申請者 %1：%2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1 を債権放棄</translation>
    </message>
    <message>
        <source>%1 was written off.</source>
        <translation>%1 を債権放棄しました。</translation>
    </message>
    <message>
        <source>Refuse to give up %1</source>
        <translation>%1 の放棄を拒否</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>理由（判断とともに保存します）</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused; %1 stays owed back.</source>
        <translation>拒否しました。%1 は返還待ちのままです。</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantView</name>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>参加者の情報</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>This participant could not be read. Nothing is lost.</source>
        <translation>この参加者を読み込めませんでした。データは失われていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers brought</source>
        <translation>
            <numerusform>紹介した顧客 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewarded payments</source>
        <translation>
            <numerusform>報酬対象の決済 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in test mode</source>
        <comment>customers</comment>
        <translation>
            <numerusform>テストモード %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>No code of this participant is in use.</source>
        <translation>この参加者の使用中のコードはありません。</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>明細書</translation>
    </message>
    <message>
        <source>What is not paid yet</source>
        <translation>未払いの額</translation>
    </message>
    <message>
        <source>Open statement …</source>
        <translation>明細書を開く…</translation>
    </message>
    <message>
        <source>The statement of this month, to be read, saved or printed (Enter)</source>
        <translation>今月の明細書の表示、保存、印刷（Enter）</translation>
    </message>
    <message>
        <source>Print or PDF …</source>
        <translation>印刷または PDF…</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Search name, e-mail or code</source>
        <translation>名前、メール、コードを検索</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>参加者はまだいません</translation>
    </message>
    <message>
        <source>Participants recommend you and earn rewards. Import them from a CSV file with an e-mail column; names and codes are optional.</source>
        <translation>参加者は推薦により報酬を獲得します。メール列のある CSV ファイルから取り込んでください。名前とコードは任意です。</translation>
    </message>
    <message>
        <source>Import participants …</source>
        <translation>参加者を取り込む…</translation>
    </message>
    <message>
        <source>Participants are hidden by the search or the filters above.</source>
        <translation>上の検索またはフィルターにより、一部の参加者が非表示になっています。</translation>
    </message>
    <message>
        <source>Read a CSV file of participants</source>
        <translation>参加者の CSV ファイルを読み込みます</translation>
    </message>
    <message>
        <source>Show rewards</source>
        <translation>報酬を表示</translation>
    </message>
    <message>
        <source>Go to the rewards of this participant</source>
        <translation>この参加者の報酬へ移動します</translation>
    </message>
    <message>
        <source>Show referred customers</source>
        <translation>紹介顧客を表示</translation>
    </message>
    <message>
        <source>Go to the customers this participant brought</source>
        <translation>この参加者が紹介した顧客へ移動します</translation>
    </message>
    <message>
        <source>Create codes …</source>
        <translation>コードを作成…</translation>
    </message>
    <message>
        <source>Create promotion codes at the provider for the selected participants, or for all of a campaign</source>
        <translation>選択した参加者、またはキャンペーン全員のプロモーションコードをプロバイダーで作成します</translation>
    </message>
    <message>
        <source>Adopt existing codes …</source>
        <translation>既存コードを引き継ぐ…</translation>
    </message>
    <message>
        <source>Bind promotion codes that exist at the provider to their participants</source>
        <translation>プロバイダーに既にあるプロモーションコードを参加者に割り当てます</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>明細書…</translation>
    </message>
    <message>
        <source>Make a statement of a period for the selected participants, or for everybody</source>
        <translation>選択した参加者または全員の、期間の明細書を作成します</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>表の横に詳細を表示</translation>
    </message>
    <message>
        <source>Look at the current participant without leaving the table</source>
        <translation>表から離れずに現在の参加者を確認します</translation>
    </message>
    <message>
        <source>Back to all participants</source>
        <translation>参加者一覧に戻る</translation>
    </message>
    <message>
        <source>Leave the page of this participant</source>
        <translation>この参加者のページを閉じます</translation>
    </message>
    <message>
        <source>Adjust balance …</source>
        <translation>残高を調整…</translation>
    </message>
    <message>
        <source>Owe this participant more or less, with a reason</source>
        <translation>理由を付けて、この参加者への支払額を増減します</translation>
    </message>
    <message>
        <source>Erase participant …</source>
        <translation>参加者を消去…</translation>
    </message>
    <message>
        <source>Forget this person for good; amounts and totals stay</source>
        <translation>この人の情報を完全に消去します。金額と合計は残ります</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>すべてのキャンペーン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>参加者 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>支給対象 %1</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>テストモード %1</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>獲得額</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>支給対象</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>まだ獲得がありません。</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>紹介した顧客</translation>
    </message>
    <message>
        <source>Rewarded payments</source>
        <translation>報酬対象の決済</translation>
    </message>
    <message>
        <source>Customers in test mode</source>
        <translation>テストモードの顧客</translation>
    </message>
    <message>
        <source>Rewarded test payments</source>
        <translation>報酬対象のテスト決済</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>参加キャンペーン</translation>
    </message>
    <message>
        <source>No campaign yet.</source>
        <translation>キャンペーンはまだありません。</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>How this participant is paid …</source>
        <translation>この参加者の支払方法…</translation>
    </message>
    <message>
        <source>On the page of a participant: where payouts go, and the tax number</source>
        <translation>参加者のページ：支払先と税務番号</translation>
    </message>
    <message>
        <source>Switch a code off …</source>
        <translation>コードを無効化…</translation>
    </message>
    <message>
        <source>On the page of a participant: end a code at the provider for good</source>
        <translation>参加者のページ：プロバイダーでコードを恒久的に終了します</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>参加者を編集…</translation>
    </message>
    <message>
        <source>Change name, group, country and state of this participant</source>
        <translation>この参加者の名前、グループ、国、状態を変更します</translation>
    </message>
</context>
<context>
    <name>rd::views::PassphraseSheet</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 のパスフレーズ</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>求めない</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of this member. Several words are easier to keep than a short riddle. Nobody can tell you a forgotten one; an admin sets another.</source>
        <translation>このメンバーの判断が有効になる前に一度だけ求めます。短く難解なものより、複数の単語のほうが覚えやすくなります。忘れた場合に教えることは誰にもできず、管理者が新しく設定します。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>%Ln 文字以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message>
        <source>Setting a passphrase</source>
        <translation>パスフレーズの設定</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentScope</name>
    <message>
        <source>Counted for %1</source>
        <comment>payments, for a campaign</comment>
        <translation>%1 の対象となる決済</translation>
    </message>
    <message>
        <source>Counted for live campaigns</source>
        <comment>payments</comment>
        <translation>本番キャンペーンの対象となる決済</translation>
    </message>
    <message>
        <source>Counted for test campaigns</source>
        <comment>payments</comment>
        <translation>テストキャンペーンの対象となる決済</translation>
    </message>
    <message>
        <source>Counted for a referral</source>
        <comment>payments</comment>
        <translation>紹介の対象となる決済</translation>
    </message>
    <message>
        <source>%1, first paid in %2</source>
        <comment>1: payments that count, 2: a month</comment>
        <translation>%1（初回決済：%2）</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsPage</name>
    <message>
        <source>All payments</source>
        <translation>すべての決済</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Search customer, or the beginning of an id</source>
        <translation>顧客、または ID の先頭を検索</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What became of this payment …</source>
        <translation>この決済の結果…</translation>
    </message>
    <message>
        <source>See what each campaign made of the payment of this row, and why</source>
        <translation>この行の決済に対する各キャンペーンの結果と理由を表示します</translation>
    </message>
    <message>
        <source>Show the referral</source>
        <translation>紹介を表示</translation>
    </message>
    <message>
        <source>Who brought this customer, and how it is known</source>
        <translation>この顧客の紹介者と、その根拠</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>決済はまだありません</translation>
    </message>
    <message>
        <source>Paid invoices, charges and orders appear here after a sync.</source>
        <translation>支払済みの請求書、決済、注文は、同期後にここに表示されます。</translation>
    </message>
    <message>
        <source>Payments are hidden by the search or the filter above.</source>
        <translation>上の検索またはフィルターにより、一部の決済が非表示になっています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln 件の決済</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer: the payment earned nothing.</source>
        <translation>この顧客の紹介者が不明なため、この決済で報酬は発生しませんでした。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>決済額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s id</source>
        <translation>決済の ID をコピー</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>顧客の ID をコピー</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer.</source>
        <translation>この顧客の紹介者は不明です。</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>対象となる決済</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>紹介売上</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsSheet</name>
    <message>
        <source>Payments of a customer</source>
        <translation>顧客の決済</translation>
    </message>
    <message>
        <source>Choose a payment to see what each campaign made of it, and why one gave nothing.</source>
        <translation>決済を選ぶと、各キャンペーンでの扱いと、報酬が発生しなかった理由を確認できます。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>What became of the payment</source>
        <translation>決済の扱い</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking for payments …</source>
        <translation>決済を探しています…</translation>
    </message>
    <message>
        <source>No payment of this customer is known yet. Trials, free and unpaid invoices are no payments, and earn nothing.</source>
        <translation>この顧客の決済はまだありません。トライアル、無料または未払いの請求は決済ではなく、報酬は発生しません。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, amount, id at the provider</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Computing it again …</source>
        <translation>再計算しています…</translation>
    </message>
    <message>
        <source>It earned here.</source>
        <translation>報酬が発生しました。</translation>
    </message>
    <message>
        <source>It earned nothing here.</source>
        <translation>報酬は発生しませんでした。</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <comment>amount or kind of a reward, participant, state</comment>
        <translation>%2 に %1：%3</translation>
    </message>
    <message>
        <source>There is no campaign that could have rewarded it.</source>
        <translation>報酬の対象になりうるキャンペーンはありませんでした。</translation>
    </message>
    <message>
        <source>Nothing is left of what it earned here.</source>
        <translation>ここで獲得した分は何も残っていません。</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutListPage</name>
    <message>
        <source>All payouts</source>
        <translation>すべての支払</translation>
    </message>
    <message>
        <source>Payouts of all batches</source>
        <translation>すべてのバッチの支払</translation>
    </message>
    <message>
        <source>Search person or reference</source>
        <translation>人または参照番号を検索</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>表の横に詳細を表示</translation>
    </message>
    <message>
        <source>Look at the current payout without leaving the table</source>
        <translation>表から離れずに現在の支払を確認します</translation>
    </message>
    <message>
        <source>Open the batch of this payout</source>
        <translation>この支払のバッチを開く</translation>
    </message>
    <message>
        <source>All payouts of the same file</source>
        <translation>同じファイルのすべての支払</translation>
    </message>
    <message>
        <source>No payout yet</source>
        <translation>支払はまだありません</translation>
    </message>
    <message>
        <source>The payouts of a batch appear here once it is made.</source>
        <translation>バッチを作成すると、その支払がここに表示されます。</translation>
    </message>
    <message>
        <source>Payouts are hidden by the search or the filter above.</source>
        <translation>上の検索またはフィルターにより、一部の支払が非表示になっています。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln 件の支払</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>参照番号をコピー</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>プロバイダーでの状況</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s id</source>
        <translation>プロバイダーの ID をコピー</translation>
    </message>
    <message>
        <source>Self-billing invoice</source>
        <translation>セルフビリング請求書</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 テスト</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Payouts to this participant</source>
        <translation>この参加者への支払</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>支払はまだありません</translation>
    </message>
    <message>
        <source>A payout stands here as soon as a batch is made with it. Rewards that go out one by one stand under “Rewards”.</source>
        <translation>支払は、バッチを作成するとここに表示されます。個別に支給する報酬は「報酬」に表示されます。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>date</comment>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Statements of this participant</source>
        <translation>この参加者の明細書</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>明細書はまだありません</translation>
    </message>
    <message>
        <source>A month has a statement once something is booked in it.</source>
        <translation>記帳のある月に明細書が作成されます。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期首</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of a batch</comment>
        <translation>%1 行目</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln issued</source>
        <comment>kind of reward</comment>
        <translation>
            <numerusform>%1、支給 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are owed back: new rewards first pay back what was issued and later taken back.</source>
        <translation>返還待ちは %1 です。支給後に取り消された分を、新しい報酬から先に差し引きます。</translation>
    </message>
    <message>
        <source>%1 are carried to a later payout: the least amount of the campaign or of the payout method is not reached yet.</source>
        <translation>%1 は以降の支払に繰り越します。キャンペーンまたは支払方法の最低額にまだ達していません。</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutWords</name>
    <message>
        <source>Not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Not paid in cash</source>
        <translation>現金払いではない</translation>
    </message>
    <message>
        <source>Paid through another provider</source>
        <translation>別のプロバイダーで支払い</translation>
    </message>
    <message>
        <source>Belongs to the customer</source>
        <translation>顧客のもの</translation>
    </message>
    <message>
        <source>The file cannot hold it</source>
        <translation>ファイルに収められない</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金額が異なる</translation>
    </message>
    <message>
        <source>Receiver differs</source>
        <translation>受取人が異なる</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>状態が不明</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>支払済みになる</translation>
    </message>
    <message>
        <source>Becomes unclaimed</source>
        <translation>未受領になる</translation>
    </message>
    <message>
        <source>Failed: due again</source>
        <translation>失敗：再び支給対象</translation>
    </message>
    <message>
        <source>Came back: due again</source>
        <translation>返戻：再び支給対象</translation>
    </message>
    <message>
        <source>A person has to find out</source>
        <translation>担当者の確認が必要</translation>
    </message>
    <message>
        <source>Bank account (SEPA)</source>
        <translation>銀行口座 (SEPA)</translation>
    </message>
    <message>
        <source>Bank account (US)</source>
        <translation>銀行口座 (米国)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行口座</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>payouts, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln 件の支払</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Exported again</source>
        <translation>再書き出し済み</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>書き出しに失敗</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>書き出し未確認</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>支払バッチ</translation>
    </message>
    <message>
        <source>Search number, file or person</source>
        <translation>番号、ファイル、担当者を検索</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>支払はまだありません</translation>
    </message>
    <message>
        <source>Approved cash rewards are paid in batches: made here, agreed to by a second person, written as a file for your payout provider, and read back when it has paid.</source>
        <translation>承認済みの現金報酬はバッチで支払います。ここで作成し、別の人が同意し、支払プロバイダー用のファイルに書き出し、支払後に結果を読み込みます。</translation>
    </message>
    <message>
        <source>New batch …</source>
        <translation>新規バッチ…</translation>
    </message>
    <message>
        <source>Batches are hidden by the search or the filter above.</source>
        <translation>上の検索またはフィルターにより、一部のバッチが非表示になっています。</translation>
    </message>
    <message>
        <source>Make payout batches of the approved cash rewards</source>
        <translation>承認済みの現金報酬から支払バッチを作成します</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>表の横に詳細を表示</translation>
    </message>
    <message>
        <source>Look at the current batch without leaving the table</source>
        <translation>表から離れずに現在のバッチを確認します</translation>
    </message>
    <message>
        <source>Back to all batches</source>
        <translation>バッチ一覧に戻る</translation>
    </message>
    <message>
        <source>Leave the page of this batch</source>
        <translation>このバッチのページを閉じます</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>A second person agrees to this batch</source>
        <translation>別の人がこのバッチに同意します</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Seal the batch and write its file for the provider</source>
        <translation>バッチを確定し、プロバイダー用のファイルを書き出します</translation>
    </message>
    <message>
        <source>Read results …</source>
        <translation>結果を読み込む…</translation>
    </message>
    <message>
        <source>Read the provider&apos;s result file back; it can also be dropped on the page</source>
        <translation>プロバイダーの結果ファイルを読み込みます。ページへのドロップでも可</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>ファイルを照合…</translation>
    </message>
    <message>
        <source>Is this file, byte for byte, the one that was sealed?</source>
        <translation>このファイルが確定したものと完全に一致するか確認します</translation>
    </message>
    <message>
        <source>Mark as paid by hand …</source>
        <translation>手動で支払済みにする…</translation>
    </message>
    <message>
        <source>The selected payouts were paid elsewhere, with a reference</source>
        <translation>選択した支払が別の手段で支払われた場合に、参照番号を付けて記録します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every payout is answered: nothing more is expected</source>
        <translation>すべての支払の結果がそろい、これ以上の回答を待たない状態です</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Nothing of this batch is paid; its rewards are free again</source>
        <translation>このバッチは一切支払わず、報酬は再び使えるようになります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open batches</source>
        <translation>
            <numerusform>未完了のバッチ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>バッチを開く</translation>
    </message>
    <message>
        <source>Rules of payouts …</source>
        <translation>支払のルール…</translation>
    </message>
    <message>
        <source>Whether a second person has to agree, from which balance on is paid, whether the suspended earn</source>
        <translation>別の人の同意が必要か、いくらの残高から支払うか、停止中の人に報酬が発生するかを決めます</translation>
    </message>
    <message>
        <source>Recovery kit …</source>
        <translation>復旧キット…</translation>
    </message>
    <message>
        <source>Save the keys of payout details and signatures for the day this computer is lost</source>
        <translation>このコンピューターを失った場合に備え、支払先情報と署名のキーを保存します</translation>
    </message>
    <message>
        <source>Cover sheet …</source>
        <translation>表紙…</translation>
    </message>
    <message>
        <source>Totals, fingerprints and approvals of this batch as a PDF, with lines to sign by hand</source>
        <translation>このバッチの合計、フィンガープリント、承認を PDF にします（手書きの署名欄付き）</translation>
    </message>
    <message>
        <source>Formats …</source>
        <translation>形式…</translation>
    </message>
    <message>
        <source>Reports …</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Summary, payouts or ledger of a period as CSV, XLSX or PDF</source>
        <translation>期間の集計、支払、台帳を CSV、XLSX、PDF で保存します</translation>
    </message>
    <message>
        <source>What the files for providers are made of: columns, signs, limits; try them on sample rows</source>
        <translation>プロバイダー用ファイルの構成（列、文字、制限）。サンプル行で試せます</translation>
    </message>
    <message>
        <source>All payouts …</source>
        <translation>すべての支払…</translation>
    </message>
    <message>
        <source>The payouts of all batches: who got what, when, and what became of it</source>
        <translation>すべてのバッチの支払：誰が何をいつ受け取り、その後どうなったか</translation>
    </message>
</context>
<context>
    <name>rd::views::PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>rd::views::PeopleField</name>
    <message>
        <source>Name, e-mail address or code</source>
        <translation>名前、メールアドレス、コード</translation>
    </message>
    <message>
        <source>%1 (nobody is called so yet)</source>
        <comment>address or code</comment>
        <translation>%1（該当者はまだいません）</translation>
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
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>その他の期間…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>against the 30 days before</source>
        <translation>前の 30 日間との比較</translation>
    </message>
    <message>
        <source>against the 90 days before</source>
        <translation>前の 90 日間との比較</translation>
    </message>
    <message>
        <source>against the 12 months before</source>
        <translation>前の 12 か月との比較</translation>
    </message>
    <message>
        <source>against as many days before</source>
        <translation>前の同日数との比較</translation>
    </message>
    <message numerus="yes">
        <source>against the %Ln days before</source>
        <translation>
            <numerusform>前の %Ln 日間との比較</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PickField</name>
    <message>
        <source>Choose products …</source>
        <translation>商品を選択…</translation>
    </message>
    <message>
        <source>Choose prices …</source>
        <translation>価格を選択…</translation>
    </message>
    <message>
        <source>Choose a price …</source>
        <translation>価格を選択…</translation>
    </message>
    <message>
        <source>%1 (not among the synced ones)</source>
        <comment>id</comment>
        <translation>%1（同期済みの項目にありません）</translation>
    </message>
    <message>
        <source>Choose collections …</source>
        <translation>コレクションを選択…</translation>
    </message>
</context>
<context>
    <name>rd::views::PrintSheet</name>
    <message>
        <source>Print rows</source>
        <translation>行の印刷</translation>
    </message>
    <message>
        <source>The columns that are shown are printed, in their order, with what is searched for and filtered by.</source>
        <translation>表示中の列をその順序で、検索とフィルターの条件とともに印刷します。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>一致する %Ln 行すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>選択した %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for paper. Narrow them by a search or a filter, or export them as a file.</source>
        <translation>%1 行を超えると、紙には多すぎます。検索やフィルターで絞り込むか、ファイルに書き出してください。</translation>
    </message>
</context>
<context>
    <name>rd::views::ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>1: what is done, 2: count, 3: of how many</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>rd::views::RankBarChart</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1（グラフ）。矢印キーで値を読み上げます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>グラフの通貨</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
</context>
<context>
    <name>rd::views::RatesSheet</name>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変換元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変換先</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Import rates …</source>
        <translation>レートを取り込む…</translation>
    </message>
    <message>
        <source>For campaigns that pay in another currency than their customers. The rate of the day of the payment counts; a stored rate is never changed, because rewards refer to it.</source>
        <translation>顧客と異なる通貨で支払うキャンペーン用です。決済日のレートを使います。報酬が参照するため、保存したレートは変更されません。</translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation>レートはまだありません</translation>
    </message>
    <message>
        <source>Import them from a CSV file with the columns date, from, to, rate and source, for example the reference rates of a central bank. Until then rewards in another currency wait.</source>
        <translation>date、from、to、rate、source の列がある CSV ファイルから取り込んでください（例：中央銀行の参考レート）。それまで別の通貨の報酬は待ちます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates</source>
        <translation>
            <numerusform>%Ln 件のレート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecordsPage</name>
    <message>
        <source>Records of the books</source>
        <translation>帳簿の記録</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Search person, details or member</source>
        <translation>人、詳細、メンバーを検索</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>Each change of the books is written here, one after the other.</source>
        <translation>帳簿の変更は、すべてここに順に記録されます。</translation>
    </message>
    <message>
        <source>Records are hidden by the search or the filter above.</source>
        <translation>上の検索またはフィルターにより、一部の記録が非表示になっています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each bound to the one before by its hash</source>
        <translation>
            <numerusform>%Ln 件の記録（それぞれハッシュで直前の記録に連結）</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>連鎖内の位置</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Copy the hash of the record</source>
        <translation>記録のハッシュをコピー</translation>
    </message>
    <message>
        <source>A record is never changed or removed; “verify” in the terminal checks the whole chain.</source>
        <translation>記録は変更も削除もされません。ターミナルの「verify」で連鎖全体を検査できます。</translation>
    </message>
    <message>
        <source>Show the reward</source>
        <translation>報酬を表示</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>参加者を開く</translation>
    </message>
</context>
<context>
    <name>rd::views::RecoverySheet</name>
    <message>
        <source>Recovery kit</source>
        <translation>復旧キット</translation>
    </message>
    <message>
        <source>Save a kit …</source>
        <translation>キットを保存…</translation>
    </message>
    <message>
        <source>Bring keys back …</source>
        <translation>キーを復元…</translation>
    </message>
    <message>
        <source>Payout details are encrypted, and decisions are signed, with keys that lie in this computer&apos;s keychain and nowhere else; a backup does not hold them. A kit is one file with these keys, opened by a passphrase. Keep it away from this computer, and the passphrase away from it.</source>
        <translation>支払先情報の暗号化と判断への署名に使うキーは、このコンピューターのキーチェーンにのみあり、バックアップには含まれません。キットはこれらのキーを収めた 1 つのファイルで、パスフレーズで開きます。キットはこのコンピューターとは別の場所に、パスフレーズはキットとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>%Ln 文字以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more to save a kit.</source>
        <translation>キットを保存するには、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message>
        <source>Save a recovery kit</source>
        <translation>復旧キットを保存</translation>
    </message>
    <message>
        <source>Open a recovery kit</source>
        <translation>復旧キットを開く</translation>
    </message>
    <message>
        <source>Recovery kits (*.kit);;All files (*)</source>
        <translation>復旧キット (*.kit);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The recovery kit was saved as %1.</source>
        <translation>復旧キットを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The keys of the kit are in this computer&apos;s keychain.</source>
        <translation>キットのキーは、このコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Keys: %1.</source>
        <translation>キー：%1。</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>既に存在：%1。</translation>
    </message>
    <message>
        <source>Left out, since the books have another key by now: %1.</source>
        <translation>帳簿のキーが別のものになっているため除外：%1。</translation>
    </message>
    <message>
        <source>Encrypting the keys and saving the kit …</source>
        <translation>キーを暗号化し、キットを保存しています…</translation>
    </message>
    <message>
        <source>Saving a recovery kit</source>
        <translation>復旧キットの保存</translation>
    </message>
    <message>
        <source>Opening the kit and bringing its keys back …</source>
        <translation>キットを開き、キーを復元しています…</translation>
    </message>
    <message>
        <source>Bringing keys back</source>
        <translation>キーの復元</translation>
    </message>
    <message>
        <source>Not in the kit, and not in this keychain: %1.</source>
        <translation>キットにもこのキーチェーンにもないもの：%1。</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralFacts</name>
    <message>
        <source>How we know</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, on which object</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>記録元</translation>
    </message>
    <message>
        <source>Copy the id of the object that says so</source>
        <translation>根拠となるオブジェクトの ID をコピー</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>プロモーションコード</translation>
    </message>
    <message>
        <source>Copy the id of the promotion code</source>
        <translation>プロモーションコードの ID をコピー</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>who, when, why</comment>
        <translation>%2、%1 による：%3</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>対象期間の開始</translation>
    </message>
    <message>
        <source>the first payment</source>
        <translation>初回決済</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>対象となるもの</translation>
    </message>
    <message>
        <source>No payment counts yet.</source>
        <translation>対象の決済はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln 件の決済</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payments, amount</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, of which %3 went back</source>
        <comment>payments, amount, refunds</comment>
        <translation>%1、%2（うち %3 は返金）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an account at the provider, known by the e-mail address.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>うち %Ln 件はプロバイダーにアカウントがなく、メールアドレスで判定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Copy the id of the subscription</source>
        <translation>サブスクリプションの ID をコピー</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, payments</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>status, payments, date</comment>
        <translation>%1 · %2 · %3 から</translation>
    </message>
    <message>
        <source>Accounts at the provider</source>
        <translation>プロバイダーのアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are the same person here: they had the same e-mail address.</source>
        <translation>
            <numerusform>%Ln 件のアカウントは、メールアドレスが同じだったため同一人物として扱います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>顧客の ID をコピー</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>プロバイダーで削除済み</translation>
    </message>
    <message>
        <source>The address has changed since; the bond stays.</source>
        <translation>その後アドレスが変わりましたが、紐付けはそのままです。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <comment>first day, last day, participant, evidence</comment>
        <translation>%1～%2：%3、%4</translation>
    </message>
    <message>
        <source>%1: assigned to %2 by %3: %4</source>
        <comment>date, participant, author, reason</comment>
        <translation>%1：%3 が %2 に割り当て：%4</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralWay</name>
    <message>
        <source>%1 of those referred</source>
        <translation>紹介顧客の %1</translation>
    </message>
    <message>
        <source>%1 of those who bought</source>
        <translation>購入者の %1</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>紹介顧客</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再購入</translation>
    </message>
    <message>
        <source>Led to a reward given out</source>
        <translation>報酬の支給に至った顧客</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>紹介顧客</translation>
    </message>
    <message>
        <source>Search customer, participant or evidence</source>
        <translation>顧客、参加者、根拠を検索</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>No customer was referred yet</source>
        <translation>紹介された顧客はまだいません</translation>
    </message>
    <message>
        <source>A customer appears here once a code, a link or a list connects them with a participant. A sync looks for that in every payment.</source>
        <translation>コード、リンク、リストで参加者と結び付くと、顧客がここに表示されます。同期時にすべての決済を調べます。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Referrals are hidden by the search or the filters above.</source>
        <translation>上の検索またはフィルターにより、一部の紹介が非表示になっています。</translation>
    </message>
    <message>
        <source>Assign a customer …</source>
        <translation>顧客を割り当てる…</translation>
    </message>
    <message>
        <source>Say by hand who brought a customer</source>
        <translation>顧客の紹介者を手動で指定します</translation>
    </message>
    <message>
        <source>Import referrals …</source>
        <translation>紹介を取り込む…</translation>
    </message>
    <message>
        <source>Read a CSV file of customers and who brought them</source>
        <translation>顧客と紹介者の CSV ファイルを読み込みます</translation>
    </message>
    <message>
        <source>Show the participant&apos;s rewards</source>
        <translation>参加者の報酬を表示</translation>
    </message>
    <message>
        <source>Go to the rewards of the participant of this row</source>
        <translation>この行の参加者の報酬へ移動します</translation>
    </message>
    <message>
        <source>Payments, and why …</source>
        <translation>決済とその理由…</translation>
    </message>
    <message>
        <source>Choose a payment of this customer and see what each campaign made of it</source>
        <translation>この顧客の決済を選び、各キャンペーンでの扱いを確認します</translation>
    </message>
    <message>
        <source>Erase customer …</source>
        <translation>顧客を消去…</translation>
    </message>
    <message>
        <source>Forget this customer for good; amounts and totals stay</source>
        <translation>この顧客の情報を完全に消去します。金額と合計は残ります</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>参加者を開く</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>この行の参加者のページへ移動します</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>すべての根拠</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Link references</source>
        <translation>リンク参照</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>取り込んだリスト</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>手動で割り当て</translation>
    </message>
    <message>
        <source>Moved to another participant</source>
        <translation>別の参加者へ移動</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: referred customers, 2: of them paying</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>紹介顧客 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have paid</source>
        <translation>
            <numerusform>%Ln 人が決済済み</numerusform>
        </translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>すべてのキャンペーン</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未決済</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>プロバイダーでの状況</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>顧客の ID をコピー</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Not right? Assign the customer by hand; that comes before every other evidence.</source>
        <translation>正しくない場合は、顧客を手動で割り当ててください。ほかのすべての根拠より優先されます。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>The customer was assigned and the rewards computed again.</source>
        <translation>顧客を割り当て、報酬を再計算しました。</translation>
    </message>
    <message>
        <source>All payments …</source>
        <translation>すべての決済…</translation>
    </message>
    <message>
        <source>Every payment the books know, of referred customers and of others</source>
        <translation>帳簿にあるすべての決済（紹介された顧客とその他の顧客）</translation>
    </message>
</context>
<context>
    <name>rd::views::ReportSheet</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>One table over everybody. Statements for each participant are on the page of participants.</source>
        <translation>全員をまとめた 1 つの表です。参加者ごとの明細書は「参加者」のページにあります。</translation>
    </message>
    <message>
        <source>Summary: what each participant earned and was given</source>
        <translation>集計：参加者ごとの獲得と支給</translation>
    </message>
    <message>
        <source>Payouts: the lines of all batches</source>
        <translation>支払：全バッチの明細行</translation>
    </message>
    <message>
        <source>Ledger: every record of the books</source>
        <translation>台帳：帳簿のすべての記録</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV（どのプログラムでも利用可）</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ブック（XLSX）</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <translation>PDF（印刷用）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>レポート (*.%1)</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き出しています…</translation>
    </message>
</context>
<context>
    <name>rd::views::RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>バックアップを選択…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Open these books</source>
        <translation>この帳簿を開く</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>A backup comes back into a folder of its own, checked as “Verify the books” does; the books that are open stay as they are. To replace books, use referral-desk restore while no window has them open.</source>
        <translation>バックアップは専用のフォルダーに復元し、「帳簿の検証」と同じ検査を行います。開いている帳簿は変わりません。帳簿を置き換えるには、どのウィンドウでも開いていないときに referral-desk restore を使ってください。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>復元先のフォルダー</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>復元した内容</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>バックアップを選択</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite)</source>
        <translation>バックアップ (*.backup *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>バックアップの確認</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>このフォルダーに復元</translation>
    </message>
    <message>
        <source>The backup is encrypted: its passphrase opens it.</source>
        <translation>バックアップは暗号化されています。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>The backup needs no passphrase.</source>
        <translation>このバックアップにパスフレーズは不要です。</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>バックアップを読み込んでいます…</translation>
    </message>
    <message>
        <source>The books of %1 are back, whole and checked: %2 records.</source>
        <translation>%1 時点の帳簿を復元し、すべて検証しました：記録 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who were erased since were erased again.</source>
        <translation>
            <numerusform>その後に消去された %Ln 人を、改めて消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are an older copy of the books in this window: nothing can be changed in them until an admin confirms there that they were brought back on purpose. Never pay from both.</source>
        <translation>これは、このウィンドウの帳簿の古いコピーです。意図して復元したものであることを、復元した帳簿で管理者が確定するまで、変更できません。両方から支払わないでください。</translation>
    </message>
    <message>
        <source>They do not know what was given since: run a sync first, and confirm what is paid in cash.</source>
        <translation>バックアップ以後に支給したものは記録されていません。先に同期し、現金で支払うものを確認してください。</translation>
    </message>
</context>
<context>
    <name>rd::views::ResultSheet</name>
    <message>
        <source>Our reference</source>
        <translation>当方の参照番号</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Id of the payment there</source>
        <translation>相手側の支払 ID</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>日付または時刻</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our state, the provider&apos;s own word</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Needs your agreement: %1</source>
        <translation>同意が必要：%1</translation>
    </message>
    <message>
        <source>Results of batch %1: %2</source>
        <comment>1: number, 2: file</comment>
        <translation>バッチ %1 の結果：%2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Comparing the file with the batch …</source>
        <translation>ファイルをバッチと比較しています…</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Rows of the file beside the batch</source>
        <translation>ファイルの行とバッチの対応</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Payout to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>バッチの値</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>ファイルの結果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Agree to the selected rows</source>
        <translation>選択した行に同意する</translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it. A row that does not fit is never guessed; reading the same file twice changes nothing.</source>
        <translation>適用するまで何も変更しません。一致しない行を推測することはなく、同じファイルを 2 回読み込んでも変化はありません。</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>The file could not be compared; nothing was changed.</source>
        <translation>ファイルを比較できませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>Which column is which is not known for this file. Our reference tells best which payout a row is about.</source>
        <translation>このファイルの列の意味が不明です。どの支払の行かは、当方の参照番号で最も確実に分かります。</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ファイルにない</translation>
    </message>
    <message>
        <source>Nothing can be compared before the columns are known.</source>
        <translation>列が分かるまで比較できません。</translation>
    </message>
    <message>
        <source>This very file was applied before: it changes nothing.</source>
        <translation>このファイルは以前に適用済みです。変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts would change.</source>
        <translation>
            <numerusform>%Ln 件の支払が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>支払済み：%1。</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>返戻：%1。</translation>
    </message>
    <message>
        <source>Applying results</source>
        <translation>結果の適用</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>適用しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were changed.</source>
        <translation>
            <numerusform>%Ln 件の支払を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of batch %1 were applied. %2</source>
        <comment>number, what changed</comment>
        <translation>バッチ %1 の結果を適用しました。%2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>%Ln 件の変更を適用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardCommands</name>
    <message>
        <source>Give in the shop: discount code …</source>
        <translation>ショップで支給：割引コード…</translation>
    </message>
    <message>
        <source>Preview, confirm and make a discount code for each receiver alone</source>
        <translation>確認のうえ、受取人専用の割引コードを作成します</translation>
    </message>
    <message>
        <source>Give in the shop: gift card …</source>
        <translation>ショップで支給：ギフトカード…</translation>
    </message>
    <message>
        <source>Preview, confirm and give gift cards, which Shopify sends to the receivers</source>
        <translation>確認のうえ、ギフトカードを支給します。受取人には Shopify が送付します</translation>
    </message>
    <message>
        <source>Give in the shop: store credit …</source>
        <translation>ショップで支給：ストアクレジット…</translation>
    </message>
    <message>
        <source>Preview, confirm and give the selected rewards as store credit</source>
        <translation>確認のうえ、選択した報酬をストアクレジットで支給します</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept the selected rewards for payment</source>
        <translation>選択した報酬の支払いを承認します</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Decide against the selected rewards, with a reason</source>
        <translation>理由を付けて、選択した報酬を却下します</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Put the selected rewards aside for review, with a reason</source>
        <translation>理由を付けて、選択した報酬を審査のため保留します</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>End the hold of the selected rewards</source>
        <translation>選択した報酬の保留を解除します</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>Take the approval of the selected rewards back</source>
        <translation>選択した報酬の承認を取り消します</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Take a rejection back, with a reason</source>
        <translation>理由を付けて、却下を取り消します</translation>
    </message>
    <message>
        <source>Accept change …</source>
        <translation>変更を受け入れる…</translation>
    </message>
    <message>
        <source>Book the proposed change of the selected rewards, with a reason</source>
        <translation>理由を付けて、選択した報酬の変更案を記帳します</translation>
    </message>
    <message>
        <source>Dismiss change …</source>
        <translation>変更を退ける…</translation>
    </message>
    <message>
        <source>Leave the selected rewards as they were given, with a reason</source>
        <translation>理由を付けて、選択した報酬を支給時のままにします</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>未支給と確認…</translation>
    </message>
    <message>
        <source>After a restore: confirm that the selected rewards were not given before</source>
        <translation>復元後：選択した報酬が以前に支給されていないことを確認します</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>支給対象の理由</translation>
    </message>
    <message>
        <source>Show how the reward came about</source>
        <translation>報酬の算出の経緯を表示します</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>不明として終了…</translation>
    </message>
    <message>
        <source>Stop waiting for an outcome that cannot be found out; the reward is due again</source>
        <translation>判明しない結果を待つのをやめます。報酬は再び支給対象になります</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>Look for the reward once more and, if it is not there, send it as a new request</source>
        <translation>報酬をもう一度探し、なければ新しい依頼として送信します</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: coupon for the next invoice …</source>
        <translation>Stripe で支給：次回請求のクーポン…</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected coupon rewards</source>
        <translation>確認のうえ、選択したクーポン報酬を支給します</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: account credit …</source>
        <translation>Stripe で支給：アカウントクレジット…</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected rewards as account credit</source>
        <translation>確認のうえ、選択した報酬をアカウントクレジットで支給します</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: another subscription price …</source>
        <translation>Stripe で支給：サブスクリプションの別の価格…</translation>
    </message>
    <message>
        <source>Preview, confirm and switch the price of the customers&apos; subscriptions from their next invoice on</source>
        <translation>確認のうえ、次回請求から顧客のサブスクリプションの価格を切り替えます</translation>
    </message>
    <message>
        <source>Pay by PayPal …</source>
        <translation>PayPal で支払う…</translation>
    </message>
    <message>
        <source>Send by Tremendous …</source>
        <translation>Tremendous で送る…</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>一覧をすべて選択</translation>
    </message>
    <message>
        <source>Select every reward of the list shown</source>
        <translation>表示中の一覧の報酬をすべて選択します</translation>
    </message>
    <message>
        <source>Next reward</source>
        <translation>次の報酬</translation>
    </message>
    <message>
        <source>Go to the next row</source>
        <translation>次の行へ移動します</translation>
    </message>
    <message>
        <source>Previous reward</source>
        <translation>前の報酬</translation>
    </message>
    <message>
        <source>Go to the row before</source>
        <translation>前の行へ移動します</translation>
    </message>
    <message>
        <source>Issue reward</source>
        <translation>報酬を支給</translation>
    </message>
    <message>
        <source>Pay by Wise …</source>
        <translation>Wise で支払う…</translation>
    </message>
    <message>
        <source>Preview, confirm and put the selected rewards into a batch at Wise</source>
        <translation>確認のうえ、選択した報酬を Wise のバッチに入れます</translation>
    </message>
    <message>
        <source>Pay by RazorpayX …</source>
        <translation>RazorpayX で支払う…</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to accounts and UPI addresses in India</source>
        <translation>確認のうえ、選択した報酬をインドの口座と UPI アドレスに支払います</translation>
    </message>
    <message>
        <source>Pay by Cashfree …</source>
        <translation>Cashfree で支払う…</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>手動で支払済みとして記録…</translation>
    </message>
    <message>
        <source>Say that the selected approved rewards were paid or given outside every provider, with a reference</source>
        <translation>選択した承認済みの報酬を、プロバイダーを使わずに支払または支給したものとして参照番号付きで記録します</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to each participant&apos;s payout method at PayPal, or else to the e-mail address</source>
        <translation>確認のうえ、選択した報酬を各参加者の PayPal の支払方法（ない場合はメールアドレス）宛に支払います</translation>
    </message>
    <message>
        <source>Preview, confirm and send the selected rewards to each participant&apos;s payout method at Tremendous, or else to the e-mail address</source>
        <translation>確認のうえ、選択した報酬を各参加者の Tremendous の支払方法（ない場合はメールアドレス）宛に送ります</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardDecisions</name>
    <message numerus="yes">
        <source>%Ln rewards approved.</source>
        <translation>
            <numerusform>%Ln 件の報酬を承認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals withdrawn.</source>
        <translation>
            <numerusform>%Ln 件の承認を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards rejected.</source>
        <translation>
            <numerusform>%Ln 件の報酬を却下しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards reopened.</source>
        <translation>
            <numerusform>%Ln 件の報酬を再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held.</source>
        <translation>
            <numerusform>%Ln 件の報酬を保留しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds ended.</source>
        <translation>
            <numerusform>%Ln 件の保留を解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes booked.</source>
        <translation>
            <numerusform>%Ln 件の変更案を記帳しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes dismissed.</source>
        <translation>
            <numerusform>%Ln 件の変更案を退けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards confirmed as not given yet.</source>
        <translation>
            <numerusform>%Ln 件の報酬を未支給と確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>理由（判断とともに保存します）</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln rewards</source>
        <translation>
            <numerusform>%Ln 件の報酬を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln rewards</source>
        <translation>
            <numerusform>%Ln 件の報酬を保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln rewards</source>
        <translation>
            <numerusform>%Ln 件の報酬を再開</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>Accept the change of %Ln rewards</source>
        <translation>
            <numerusform>%Ln 件の報酬の変更を受け入れる</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>変更を受け入れる</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss the change of %Ln rewards</source>
        <translation>
            <numerusform>%Ln 件の報酬の変更を退ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss change</source>
        <translation>変更を退ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were not given before the restore</source>
        <translation>
            <numerusform>%Ln 件の報酬は復元前に未支給</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>再送信しますか？</translation>
    </message>
    <message>
        <source>%1 for %2 goes out as a new request if it is not found now.</source>
        <translation>%2 への %1 が今見つからない場合、新しい依頼として送信します。</translation>
    </message>
    <message>
        <source>It is looked for at the provider once more first. If the provider has given it without showing it, the customer gets it twice.</source>
        <translation>先にプロバイダーでもう一度探します。表示されないまま支給されていた場合、顧客は二重に受け取ります。</translation>
    </message>
    <message>
        <source>Look again, then send</source>
        <translation>再確認して送信</translation>
    </message>
    <message>
        <source>End it as uncertain?</source>
        <translation>不明として終了しますか？</translation>
    </message>
    <message>
        <source>The customer may already have %1 for %2. Nobody knows.</source>
        <translation>顧客が %2 に対する %1 を既に受け取っている可能性があります。確かなことは分かりません。</translation>
    </message>
    <message>
        <source>The reward is due again. Whoever approves and issues it then may give it a second time: look at the customer at the provider first.</source>
        <translation>報酬は再び支給対象になります。承認・支給すると二重に支給するおそれがあるため、先にプロバイダーで顧客を確認してください。</translation>
    </message>
    <message>
        <source>End as uncertain</source>
        <translation>不明として終了</translation>
    </message>
    <message>
        <source>The suspicion is unfounded</source>
        <translation>疑いには根拠がない</translation>
    </message>
    <message>
        <source>The suspicion is true: reject what it holds</source>
        <translation>疑いは事実：保留中のものを却下</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>フラグを解除</translation>
    </message>
    <message numerus="yes">
        <source>Flag cleared for %Ln rewards.</source>
        <translation>
            <numerusform>%Ln 件の報酬のフラグを解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: %1</source>
        <translation>
            <numerusform>%Ln 件は変更しませんでした：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>this reward</source>
        <translation>この報酬</translation>
    </message>
    <message>
        <source>Send an uncertain reward again</source>
        <translation>不明な報酬を再送信</translation>
    </message>
    <message>
        <source>End an uncertain reward</source>
        <translation>不明な報酬を終了</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The reward is due again.</source>
        <translation>報酬は再び支給対象になりました。</translation>
    </message>
    <message>
        <source>Before you issue it, look at the provider whether the customer already has it.</source>
        <translation>支給する前に、顧客が既に受け取っていないかプロバイダーで確認してください。</translation>
    </message>
    <message>
        <source>Sending a reward again</source>
        <translation>報酬の再送信</translation>
    </message>
    <message>
        <source>The reward was given.</source>
        <translation>報酬は支給されていました。</translation>
    </message>
    <message>
        <source>It is still uncertain.</source>
        <translation>まだ不明です。</translation>
    </message>
    <message>
        <source>It was not given.</source>
        <translation>支給されていませんでした。</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was decided</comment>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>Nothing was decided that can be taken back</source>
        <translation>取り消せる判断はありません</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was decided</comment>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your e-mail address is not known here, so nobody can tell whether a reward is your own. An admin sets it under “File, Who decides”.</source>
        <translation>メールアドレスが登録されていないため、ご自身の報酬かどうかを判断できません。管理者が「ファイル」→「決裁者」で設定します。</translation>
    </message>
    <message>
        <source>The payout is as it was known</source>
        <translation>支払は記録のとおり</translation>
    </message>
    <message>
        <source>The payout has failed: it is due again</source>
        <translation>支払は失敗：再び支給対象にする</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>失敗している</translation>
    </message>
    <message numerus="yes">
        <source>The payout has failed: %Ln rewards are due again.</source>
        <translation>
            <numerusform>支払は失敗でした。%Ln 件の報酬が再び支給対象になりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardForm</name>
    <message>
        <source>Nothing</source>
        <comment>no reward</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>The subscription of the person moves to it.</source>
        <translation>本人のサブスクリプションがこの価格に変わります。</translation>
    </message>
    <message>
        <source>What the person gets</source>
        <translation>受け取る内容</translation>
    </message>
    <message>
        <source>As it shall be read, for example “100 points” or “a mug”.</source>
        <translation>表示する文言。例：「100 ポイント」「マグカップ」。</translation>
    </message>
    <message>
        <source>Fixed amount, once for each referral</source>
        <translation>固定額（紹介 1 件につき 1 回）</translation>
    </message>
    <message>
        <source>Leave it empty for what the rules compute from each payment.</source>
        <translation>ルールで決済ごとに計算する場合は空欄にします。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>A share of the price</source>
        <translation>価格に対する割合</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>固定額</translation>
    </message>
    <message>
        <source>How the discount is given</source>
        <translation>割引の方式</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>割引額</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>割引率 (%)</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>割引する月数</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>か月</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>利用回数</translation>
    </message>
    <message>
        <source>times</source>
        <comment>behind a number</comment>
        <translation>回</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>How long it can be used</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>日以内</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>終了日なし</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardLists</name>
    <message>
        <source>Due</source>
        <translation>支給対象</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>Not rewarded</source>
        <translation>未支給</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>支給対象はありません</translation>
    </message>
    <message>
        <source>Rewards appear here when their hold period is over and nothing stands in the way.</source>
        <translation>保留期間が終わり、支障のない報酬がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>審査するものはありません</translation>
    </message>
    <message>
        <source>Rewards wait here when something about them looks odd, such as a dispute or a self-referral.</source>
        <translation>不審請求や自己紹介など、不自然な点がある報酬がここで待ちます。</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>今後の予定はありません</translation>
    </message>
    <message>
        <source>Rewards wait here while their hold period is running.</source>
        <translation>保留期間中の報酬がここで待ちます。</translation>
    </message>
    <message>
        <source>Nothing is uncertain</source>
        <translation>不明なものはありません</translation>
    </message>
    <message>
        <source>A reward waits here when the provider&apos;s answer got lost, until it is known what happened.</source>
        <translation>プロバイダーの応答が失われた報酬が、結果が判明するまでここで待ちます。</translation>
    </message>
    <message>
        <source>Everybody could be rewarded</source>
        <translation>全員に支給できました</translation>
    </message>
    <message>
        <source>Rewards that could not be issued appear here, with the reason and a way out.</source>
        <translation>支給できなかった報酬が、理由と対処方法とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>支給したものはまだありません</translation>
    </message>
    <message>
        <source>Rewards move here once the provider has confirmed them.</source>
        <translation>プロバイダーが確認した報酬はここに移ります。</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>却下したものはありません</translation>
    </message>
    <message>
        <source>Rewards that a person rejected, or that a refund made void, appear here.</source>
        <translation>担当者が却下した報酬や、返金で無効になった報酬がここに表示されます。</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>報酬はまだありません</translation>
    </message>
    <message>
        <source>Rewards appear once customers pay who were brought by a participant of a campaign.</source>
        <translation>キャンペーンの参加者が紹介した顧客が支払うと、報酬が表示されます。</translation>
    </message>
    <message>
        <source>test money: %1</source>
        <translation>テスト資金：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln 件は金額なし</numerusform>
        </translation>
    </message>
    <message>
        <source>It is carried until the participant&apos;s balance in this currency reaches the campaign&apos;s threshold.</source>
        <translation>この通貨の参加者の残高がキャンペーンの最低支払額に達するまで繰り越します。</translation>
    </message>
    <message>
        <source>Refunds after earlier payouts are being recovered from new rewards first.</source>
        <translation>以前の支払後の返金分を、新しい報酬から先に回収しています。</translation>
    </message>
    <message>
        <source>Wait for the safety period after a change of the payout method to pass.</source>
        <translation>支払方法の変更後の安全期間が過ぎるまでお待ちください。</translation>
    </message>
    <message>
        <source>Choose another way to reward for this currency.</source>
        <translation>この通貨には別の支給方法を選んでください。</translation>
    </message>
    <message>
        <source>Ask the participant for the tax form.</source>
        <translation>参加者に税務書類を依頼してください。</translation>
    </message>
    <message>
        <source>The provider knows no customer with this e-mail. Correct the participant&apos;s e-mail, then sync.</source>
        <translation>プロバイダーにこのメールの顧客がいません。参加者のメールを修正してから同期してください。</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail at the provider is another one now. Check who it is before you go on.</source>
        <translation>プロバイダーでの顧客のメールが変わっています。続ける前に本人か確認してください。</translation>
    </message>
    <message>
        <source>An unused discount is never overwritten. Wait until it is used, or reward with account credit instead.</source>
        <translation>未使用の割引は上書きしません。使用されるまで待つか、アカウントクレジットで支給してください。</translation>
    </message>
    <message>
        <source>The customer is billed in another currency, so this would have no effect.</source>
        <translation>顧客は別の通貨で請求されているため、効果がありません。</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>接続が回復したら再試行してください。</translation>
    </message>
    <message>
        <source>Several customers have this e-mail. Merge them at the provider, or choose another way.</source>
        <translation>このメールの顧客が複数います。プロバイダーで統合するか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>The customer has several subscriptions. Issue this reward alone and choose one.</source>
        <translation>顧客に複数のサブスクリプションがあります。この報酬だけを支給し、1 つを選んでください。</translation>
    </message>
    <message>
        <source>The first sync has not finished, so amounts may still change. Let it finish first.</source>
        <translation>初回同期が終わっていないため、金額が変わる可能性があります。先に完了させてください。</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>先に承認してください。</translation>
    </message>
    <message>
        <source>The provider refused. The reason stands beside it.</source>
        <translation>プロバイダーが拒否しました。理由は横に表示されます。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後に再試行してください。</translation>
    </message>
    <message>
        <source>It is being checked at the provider. Nothing is sent again before that is known.</source>
        <translation>プロバイダーに照会中です。判明するまで再送信しません。</translation>
    </message>
    <message>
        <source>The campaign lets it wait until the referrer&apos;s reward for the same purchase is due.</source>
        <translation>キャンペーンの設定により、同じ購入の紹介者の報酬が支給対象になるまで待ちます。</translation>
    </message>
    <message>
        <source>It was issued before; nobody gets a reward twice.</source>
        <translation>以前に支給済みです。同じ報酬が二重に支給されることはありません。</translation>
    </message>
    <message>
        <source>These books came back from a backup, and it may have been given before. Coupons and credit are looked up when you issue them; what is paid by hand you confirm after looking.</source>
        <translation>この帳簿はバックアップから復元されたもので、以前に支給した可能性があります。クーポンとクレジットは支給時に照会します。手動で支払うものは、確認してから確定してください。</translation>
    </message>
    <message>
        <source>Ask the participant how to pay them, and enter it on their page under “Payout method”.</source>
        <translation>参加者に支払方法を確認し、参加者のページの「支払方法」に入力してください。</translation>
    </message>
    <message>
        <source>Make the participant active again to go on: “Edit participant” on their page.</source>
        <translation>続けるには、参加者のページの「参加者を編集」で参加者を有効に戻してください。</translation>
    </message>
    <message>
        <source>The exchange rate of that day is not known yet. Enter it under “Campaigns, Exchange rates”.</source>
        <translation>その日の為替レートがまだありません。「キャンペーン」→「為替レート」で入力してください。</translation>
    </message>
    <message>
        <source>Its limit stands beside it. Fill up the balance there, issue fewer at once, or choose another way.</source>
        <translation>上限は横に表示されています。プロバイダーの残高を補充するか、一度に支給する件数を減らすか、別の方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Search participant, e-mail, customer or id</source>
        <translation>参加者、メール、顧客、ID を検索</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>支給対象の理由</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>すべての接続から新しいデータを取得します</translation>
    </message>
    <message>
        <source>Lists of rewards</source>
        <translation>報酬の一覧</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テストモード</translation>
    </message>
    <message>
        <source>Take over paid commissions …</source>
        <translation>支払済みコミッションを引き継ぐ…</translation>
    </message>
    <message>
        <source>Read what another system has already paid, so that nothing is paid twice</source>
        <translation>他システムが支払済みのものを読み込み、二重払いを防ぎます</translation>
    </message>
    <message>
        <source>Compare with another system …</source>
        <translation>他システムと比較…</translation>
    </message>
    <message>
        <source>Their commissions beside ours, line by line; changes nothing</source>
        <translation>相手のコミッションと当方の報酬を行ごとに比較します。変更はしません</translation>
    </message>
    <message>
        <source>Import sales …</source>
        <translation>販売を取り込む…</translation>
    </message>
    <message>
        <source>Enter sales that no provider reports, from a CSV file</source>
        <translation>プロバイダーから届かない販売を CSV ファイルから登録します</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>参加者を開く</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>この行の参加者のページへ移動します</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>バッチで支払う…</translation>
    </message>
    <message>
        <source>Make payout batches of the selected approved cash rewards, or of all of them</source>
        <translation>選択した、またはすべての承認済み現金報酬から支払バッチを作成します</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>すべてのキャンペーン</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>すべての通貨</translation>
    </message>
    <message>
        <source>Rewards of this list are hidden by the search or the filters above.</source>
        <translation>上の検索またはフィルターにより、この一覧の一部の報酬が非表示になっています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>支給対象 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>1: counts and totals, 2: time</comment>
        <translation>%1 · %2 現在</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>この結果の理由</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>最後の判断を元に戻す</translation>
    </message>
    <message>
        <source>Take back what was decided last, while nothing was sent</source>
        <translation>まだ何も送信されていない場合に、最後の判断を取り消します</translation>
    </message>
    <message>
        <source>%1 has no rewards in this list, or the search and the filters above hide them.</source>
        <translation>この一覧に %1 の報酬がないか、上の検索とフィルターで非表示になっています。</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>すべてのグループを表示</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Put the rewards together by participant, or go to the list of groups</source>
        <translation>報酬を参加者ごとにまとめるか、グループの一覧に移動します</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>次のグループ</translation>
    </message>
    <message>
        <source>Show the rewards of the next group alone</source>
        <translation>次のグループの報酬だけを表示します</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>前のグループ</translation>
    </message>
    <message>
        <source>Show the rewards of the group before alone</source>
        <translation>前のグループの報酬だけを表示します</translation>
    </message>
    <message>
        <source>Show the rewards of all groups again</source>
        <translation>すべてのグループの報酬を再び表示します</translation>
    </message>
    <message>
        <source>Click to see what can be done about it</source>
        <translation>クリックすると対処方法を表示します</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>支給できない理由</translation>
    </message>
    <message>
        <source>Say what keeps the current reward from being issued, and what can be done about it</source>
        <translation>現在の報酬を支給できない理由と対処方法を示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, counting …</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln 件を選択、集計中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last issue …</source>
        <translation>前回の支給…</translation>
    </message>
    <message>
        <source>Read again what the last order to issue rewards came to, reward by reward</source>
        <translation>前回の支給の結果を、報酬ごとにもう一度表示します</translation>
    </message>
</context>
<context>
    <name>rd::views::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>Stands in the explanation of each reward. Rewards refer to it: keep it.</source>
        <translation>各報酬の説明に表示されます。報酬が参照するため、変えないでください。</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>このルールの詳細</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>獲得内容</translation>
    </message>
    <message>
        <source>A share of the payment</source>
        <translation>決済額に対する割合</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>固定額</translation>
    </message>
    <message>
        <source>A share that rises in steps</source>
        <translation>段階的に上がる割合</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <source>Of what the customer really paid, without tax and after discounts.</source>
        <translation>税抜・割引後に顧客が実際に支払った額に対する割合です。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>A payment in another currency than those named here earns nothing by this rule.</source>
        <translation>ここにない通貨の決済では、このルールの報酬は発生しません。</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>May be more than the customer paid</source>
        <translation>顧客の支払額を超えてもよい</translation>
    </message>
    <message>
        <source>A partial refund lowers it in proportion</source>
        <translation>一部返金で比例して減額</translation>
    </message>
    <message>
        <source>Otherwise it stays whole until all is refunded.</source>
        <translation>そうでない場合、全額返金まで減額しません。</translation>
    </message>
    <message>
        <source>The step depends on</source>
        <translation>段階の基準</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>この段階を削除</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変換元</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>割引する月数</translation>
    </message>
    <message>
        <source>From the first payment that earns.</source>
        <translation>対象となる最初の決済から。</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>か月</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>終了日なし</translation>
    </message>
    <message>
        <source>For how many payments</source>
        <translation>対象となる決済の回数</translation>
    </message>
    <message>
        <source>1 = the first payment only.</source>
        <translation>1 = 初回決済のみ。</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>behind a number</comment>
        <translation>回の決済</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>対象の商品</translation>
    </message>
    <message>
        <source>Without any, the rule is for everything.</source>
        <translation>指定がなければ、すべてに適用されます。</translation>
    </message>
    <message>
        <source>Only these prices</source>
        <translation>対象の価格</translation>
    </message>
    <message>
        <source>For a rate of its own for a yearly plan, say.</source>
        <translation>年額プランに別の料率を設ける場合などに使います。</translation>
    </message>
    <message>
        <source>Only for these groups of participants</source>
        <translation>対象の参加者グループ</translation>
    </message>
    <message>
        <source>A rule for a group comes before a rule for a product or for everything.</source>
        <translation>グループのルールは、商品や全体のルールより優先されます。</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>Only for these participants</source>
        <translation>対象の参加者</translation>
    </message>
    <message>
        <source>A rule for a participant comes before all others.</source>
        <translation>参加者のルールは、ほかのすべてより優先されます。</translation>
    </message>
    <message>
        <source>Only these collections</source>
        <translation>対象のコレクション</translation>
    </message>
    <message>
        <source>Comes on top of the rule that applies</source>
        <translation>適用されるルールに上乗せする</translation>
    </message>
    <message>
        <source>Otherwise the first rule that fits is the only one.</source>
        <translation>そうでない場合、最初に当てはまるルールだけを適用します。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>このルールを削除</translation>
    </message>
    <message>
        <source>No rule: only fixed rewards are given, once for each referral.</source>
        <translation>ルールなし：紹介 1 件につき 1 回、固定の報酬のみを支給します。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place and name of a rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Products of a shop, by the collections they were in when they were bought. Stripe has none: there the rule never applies.</source>
        <translation>ショップの商品を、購入時に属していたコレクションで指定します。Stripe にはコレクションがないため、このルールは適用されません。</translation>
    </message>
</context>
<context>
    <name>rd::views::RulesSheet</name>
    <message>
        <source>Rules of payouts</source>
        <translation>支払のルール</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As the campaign says</source>
        <translation>キャンペーンの設定に従う</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に必要</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>別の人の同意</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>A changed payout method waits</source>
        <translation>支払方法の変更後の待機期間</translation>
    </message>
    <message>
        <source>The rules of payouts are saved.</source>
        <translation>支払のルールを保存しました。</translation>
    </message>
    <message>
        <source>Give paid payouts numbers of self-billing invoices</source>
        <translation>支払済みの支払にセルフビリング請求書の番号を付ける</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>毎年番号を振り直す</translation>
    </message>
    <message>
        <source>For everybody, from now on: nothing that was earned or paid before changes. Only an admin changes these rules, and each change is in the history.</source>
        <translation>全員に、今後適用されます。以前に獲得または支払われたものは変わりません。ルールを変更できるのは管理者だけで、変更はすべて履歴に残ります。</translation>
    </message>
    <message>
        <source>Least balance for payouts by</source>
        <translation>最低支払額を設定するプロバイダー</translation>
    </message>
    <message>
        <source>None, or for example 75.00 USD, 60.00 EUR</source>
        <translation>なし、または例：75.00 USD, 60.00 EUR</translation>
    </message>
    <message>
        <source>Where a campaign asks for more, the campaign counts.</source>
        <translation>キャンペーンの最低額の方が大きい場合は、キャンペーンの設定が優先されます。</translation>
    </message>
    <message>
        <source>Amount in each currency</source>
        <translation>通貨ごとの金額</translation>
    </message>
    <message>
        <source>Earn, and are paid later</source>
        <translation>報酬は発生し、後で支払う</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>報酬は発生しない</translation>
    </message>
    <message>
        <source>Sales that are billed while their participant is suspended.</source>
        <translation>参加者が停止中の間に請求された販売です。</translation>
    </message>
    <message>
        <source>Sales of a suspended participant</source>
        <translation>停止中の参加者の販売</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>番号の先頭</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>次の番号</translation>
    </message>
    <message>
        <source>Your name on invoices</source>
        <translation>請求書に記載する名称</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>登記上の名称</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>1 行で入力</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>税務番号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A number is given when a payout of a batch is known as paid, and never again. It stands on the participant&apos;s statement.</source>
        <translation>番号は、バッチの支払が支払済みと確認された時点で付与し、再利用しません。参加者の明細書に記載されます。</translation>
    </message>
    <message>
        <source>I have looked it up: this is the next number</source>
        <translation>確認しました。これが次の番号です</translation>
    </message>
    <message>
        <source>These books came back from a backup on %1, and numbers given since it was made are not in them. No number is given before you have looked up the last one and said which is next.</source>
        <translation>この帳簿は %1 にバックアップから復元されたもので、バックアップの作成後に付与した番号は含まれていません。最後の番号を確認して次の番号を指定するまで、番号は付与しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid payouts wait for their numbers.</source>
        <translation>
            <numerusform>支払済みの支払 %Ln 件が番号の付与を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rules of payouts</source>
        <translation>支払のルールの保存</translation>
    </message>
</context>
<context>
    <name>rd::views::SafeText</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>rd::views::SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>このフィルターの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>保存したフィルターはまだありません</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>フィルターの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>フィルターの名前を変更</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>フィルターを削除</translation>
    </message>
</context>
<context>
    <name>rd::views::SearchCompleter</name>
    <message>
        <source>Fields to search in</source>
        <translation>検索できる項目</translation>
    </message>
</context>
<context>
    <name>rd::views::SearchField</name>
    <message>
        <source>Search</source>
        <extracomment>in a field that is too narrow to say what can be searched for</extracomment>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>rd::views::SegmentBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rd::views::Session</name>
    <message>
        <source>Confirming the books</source>
        <translation>帳簿の確認</translation>
    </message>
    <message>
        <source>Checking unfinished rewards</source>
        <translation>未完了の報酬の確認</translation>
    </message>
    <message>
        <source>Preparing the sample merchant</source>
        <translation>サンプル事業者の準備</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>This decision asks for your passphrase. Enter it, then decide again.</source>
        <translation>この判断にはパスフレーズが必要です。入力してから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent until an admin lets rewards be issued again.</source>
        <translation>支給は停止中です。管理者が再開するまで何も送信されません。</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Nothing was sent; everything here stays readable. Check the network and try again.</source>
        <translation>プロバイダーに接続できません。何も送信しておらず、ここのデータは閲覧できます。ネットワークを確認して再試行してください。</translation>
    </message>
    <message>
        <source>The provider did not answer in time. What was already stored is safe; try again in a moment.</source>
        <translation>プロバイダーから時間内に応答がありませんでした。保存済みのデータは安全です。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>The provider no longer accepts this key. Nothing is lost: reconnect with a new key and the sync goes on.</source>
        <translation>プロバイダーがこのキーを受け付けなくなりました。データは失われていません。新しいキーで再接続すると同期が続きます。</translation>
    </message>
    <message>
        <source>The key lacks a permission: %1</source>
        <translation>キーの権限が不足しています：%1</translation>
    </message>
    <message>
        <source>The provider asks for a pause because of too many requests. What was already stored is safe; try again in a few minutes.</source>
        <translation>リクエストが多すぎるため、プロバイダーが休止を求めています。保存済みのデータは安全です。数分後に再試行してください。</translation>
    </message>
    <message>
        <source>The key of this connection is not in the keychain. Reconnect it to go on.</source>
        <translation>この接続のキーがキーチェーンにありません。続けるには再接続してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>キーチェーンがロックされています。解除して再試行してください。</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment, so no key can be read. Data already here stays readable.</source>
        <translation>現在このコンピューターでキーチェーンを使えないため、キーを読み取れません。既にあるデータは閲覧できます。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood. What was already stored is safe: %1</source>
        <translation>プロバイダーの応答を解釈できませんでした。保存済みのデータは安全です：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checking the file of the workspace</source>
        <translation>ワークスペースのファイルの検査</translation>
    </message>
</context>
<context>
    <name>rd::views::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting of that name.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light or dark, also in the night.</source>
        <translation>明るい配色か暗い配色か。夜間も同じです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>自動で同期</translation>
    </message>
    <message>
        <source>Pulls what is new from all connections while this window is open. What campaigns may issue without a person goes out after it.</source>
        <translation>このウィンドウを開いている間、すべての接続から新しいデータを取得します。キャンペーンで担当者なしの支給を認めている報酬は、その後に送信されます。</translation>
    </message>
    <message>
        <source>The page I left</source>
        <translation>前回終了時のページ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>最初に表示</translation>
    </message>
    <message>
        <source>What is shown when the program starts.</source>
        <translation>プログラムの起動時に表示するページです。</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>When something has ended</source>
        <translation>処理が終わったとき</translation>
    </message>
    <message>
        <source>Asks for attention when a sync or an issue ends while you are in another window.</source>
        <translation>別のウィンドウを使っている間に同期や支給が終わると、お知らせします。</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>Shows a message of the desktop when a sync found rewards that are due, or when something failed, while you are in another window. It names nobody and no amount.</source>
        <translation>別のウィンドウを使っている間に、同期で支給対象の報酬が見つかったとき、または処理に失敗したときに、デスクトップ通知を表示します。名前や金額は表示しません。</translation>
    </message>
    <message>
        <source>When a sync found rewards that are due, or when something failed, while you are in another window. This desktop has no place for messages: they wait in the window.</source>
        <translation>別のウィンドウを使っている間に、同期で支給対象の報酬が見つかったとき、または処理に失敗したときに通知します。このデスクトップには通知を表示する場所がないため、ウィンドウ内に表示します。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation>配置を元に戻す</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Columns, widths, panels and the size of the window as at the beginning. Filters, saved filters and the books stay.</source>
        <translation>列、幅、パネル、ウィンドウのサイズを初期状態に戻します。フィルター、保存したフィルター、帳簿は変わりません。</translation>
    </message>
    <message>
        <source>The window is arranged as at the beginning.</source>
        <translation>ウィンドウの配置を初期状態に戻しました。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>height of the rows of tables</comment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>height of the rows of tables</comment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Compact rows show a quarter more of a long list at once.</source>
        <translation>コンパクトにすると、長い一覧で一度に表示できる行が 4 分の 1 増えます。</translation>
    </message>
    <message>
        <source>Of texts, dates and figures. It changes when this sheet is closed.</source>
        <translation>文章、日付、数字の言語です。この画面を閉じると切り替わります。</translation>
    </message>
</context>
<context>
    <name>rd::views::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>パスフレーズを入力</translation>
    </message>
    <message>
        <source>Another task is still running. Try again when it has ended.</source>
        <translation>別の処理がまだ実行中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped. What was stored by then stays; doing it again completes it.</source>
        <translation>停止しました。それまでに保存したものは残ります。もう一度実行すると完了します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>“%1” is being finished and cannot be stopped halfway. What became of it will stand here.</source>
        <translation>「%1」は完了処理中のため、途中で停止できません。結果はここに表示します。</translation>
    </message>
    <message>
        <source>“%1” stops at its next safe place. What became of it will stand here.</source>
        <translation>「%1」は次の安全な時点で停止します。結果はここに表示します。</translation>
    </message>
    <message>
        <source>What you entered here was not saved.</source>
        <translation>ここで入力した内容は保存されていません。</translation>
    </message>
</context>
<context>
    <name>rd::views::SheetFile</name>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>rd::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>すべての表</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>現在の行を開く</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Select all rows that match</source>
        <translation>一致する行をすべて選択</translation>
    </message>
    <message>
        <source>Copy the selected rows with their titles</source>
        <translation>選択した行を見出し付きでコピー</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>行の選択を広げる</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>行に対する操作を表示</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation>値から値へ移動</translation>
    </message>
    <message>
        <source>Open the rows behind a value</source>
        <translation>値の元になる行を開く</translation>
    </message>
    <message>
        <source>Sort the rows by a column</source>
        <translation>列で行を並べ替え</translation>
    </message>
    <message>
        <source>Fields to search in, and saved filters</source>
        <translation>検索できる項目と保存したフィルター</translation>
    </message>
</context>
<context>
    <name>rd::views::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation>パネルの幅</translation>
    </message>
    <message>
        <source>Left and Right change the width</source>
        <translation>左右の矢印キーで幅を変えます</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationSheet</name>
    <message>
        <source>Change the document</source>
        <translation>文書を変更</translation>
    </message>
    <message>
        <source>Apply this document …</source>
        <translation>この文書を適用…</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>What a campaign would have cost with the payments already stored, beside what it costs by the rules in force. Nothing is saved.</source>
        <translation>保存済みの決済でキャンペーンにかかったはずの費用を、現行ルールの費用と並べて示します。何も保存しません。</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>文書を開く…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Begin with the terms of</source>
        <translation>元にする条件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>すべての決済</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Change something, for example a percentage, and compute.</source>
        <translation>割合などを変更してから計算してください。</translation>
    </message>
    <message>
        <source>Campaign document</source>
        <translation>キャンペーン文書</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>キャンペーン文書 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>両方のルールですべての決済を計算しています…</translation>
    </message>
    <message>
        <source>“%1” would have cost:</source>
        <comment>before a list of amounts</comment>
        <translation>「%1」でかかったはずの費用：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What a document would cost</source>
        <translation>文書による費用の試算</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationView</name>
    <message numerus="yes">
        <source>%1: %2, %Ln rewards</source>
        <comment>1: when, 2: amounts</comment>
        <translation>
            <numerusform>%1：%2、報酬 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards without an amount, such as coupons: %1 instead of %2.</source>
        <translation>クーポンなど金額のない報酬：%2 件ではなく %1 件。</translation>
    </message>
    <message>
        <source>%1, the same as by today&apos;s rules.</source>
        <translation>%1。現行ルールと同じです。</translation>
    </message>
    <message>
        <source>%1 instead of %2 by today&apos;s rules (%3).</source>
        <translation>現行ルールの %2 に対して %1（%3）。</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>月別の費用</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>報酬がありません</translation>
    </message>
    <message>
        <source>No payment of this period earns anything.</source>
        <translation>この期間の決済では報酬が発生しません。</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>留意点</translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation>表示する参加者</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>すべての参加者</translation>
    </message>
    <message>
        <source>Those who gain</source>
        <translation>増える人</translation>
    </message>
    <message>
        <source>Those who lose</source>
        <translation>減る人</translation>
    </message>
    <message>
        <source>Participants, by what changes for them</source>
        <translation>参加者別の変化</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>報酬 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gain, %2 lose, %3 stay as they are</source>
        <comment>numbers of participants</comment>
        <translation>増加 %1 人、減少 %2 人、変化なし %3 人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were looked at.</source>
        <translation>
            <numerusform>%Ln 件の決済を調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no campaign of this name yet. Every participant is taken to be in it.</source>
        <translation>この名前のキャンペーンはまだありません。全参加者が加わっているものとして計算します。</translation>
    </message>
    <message>
        <source>When it would have to be given</source>
        <translation>支給が必要になる時期</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>審査のため保留</translation>
    </message>
    <message>
        <source>What limits save</source>
        <translation>上限による節約額</translation>
    </message>
    <message>
        <source>%1, for %2 payments</source>
        <comment>1: amount, 2: number</comment>
        <translation>%1（決済 %2 件）</translation>
    </message>
    <message>
        <source>Other campaigns would change</source>
        <translation>影響を受けるほかのキャンペーン</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>by the terms in force</comment>
        <translation>現行</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Nothing: no payment of this period earns anything, neither by today&apos;s rules nor by these.</source>
        <translation>なし：この期間の決済では、現行ルールでもこの条件でも報酬が発生しません。</translation>
    </message>
    <message>
        <source>Search participant</source>
        <translation>参加者を検索</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>増える人と減る人</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>by other terms</comment>
        <translation>計画</translation>
    </message>
</context>
<context>
    <name>rd::views::StartChoice</name>
    <message>
        <source>From when are payments read?</source>
        <translation>いつからの決済を読み込みますか？</translation>
    </message>
    <message>
        <source>Everything there is</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>過去 24 か月</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>この日以降</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>All payments are read. Nothing is missing when rewards are computed; a large account takes longer.</source>
        <translation>すべての決済を読み込みます。報酬の計算に漏れがありませんが、大きなアカウントでは時間がかかります。</translation>
    </message>
    <message>
        <source>Payments before %1 are not known here: somebody who paid earlier may look like a new customer, and who brought them may be missing. People, subscriptions and codes are read whole. Older payments can be read later.</source>
        <translation>%1 より前の決済は読み込みません。それ以前に支払った人が新しい顧客に見えたり、紹介者が分からなかったりすることがあります。人、サブスクリプション、コードはすべて読み込みます。以前の決済は後から読み込めます。</translation>
    </message>
</context>
<context>
    <name>rd::views::StartRow</name>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Read older payments …</source>
        <translation>以前の決済を読み込む…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Read older payments of %1</source>
        <translation>%1 の以前の決済を読み込む</translation>
    </message>
    <message>
        <source>%1; the next sync reads older ones</source>
        <translation>%1（次回の同期でそれ以前も読み込み）</translation>
    </message>
</context>
<context>
    <name>rd::views::StartSheet</name>
    <message>
        <source>Older payments of %1</source>
        <translation>%1 の以前の決済</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>All payments there are have been read; nothing older is left.</source>
        <translation>既存の決済はすべて読み込み済みです。以前のものは残っていません。</translation>
    </message>
    <message>
        <source>Now payments are known: %1. Only what is older is read, and rewards are computed with it.</source>
        <translation>現在読み込み済みの決済：%1。それより前の決済だけを読み込み、それを含めて報酬を計算します。</translation>
    </message>
    <message>
        <source>The first sync is not complete yet. What is chosen here counts for it.</source>
        <translation>初回同期がまだ完了していません。ここで選んだ内容は初回同期に適用されます。</translation>
    </message>
    <message>
        <source>Choosing the period</source>
        <translation>期間の選択</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPaper</name>
    <message>
        <source>Earned</source>
        <translation>獲得額</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>支給済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, kind of reward</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>テストモード %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明細書</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>merchant</comment>
        <translation>発行者：%1</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>テストモード：実際のお金は含まれません</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Nothing was earned or issued up to now.</source>
        <translation>これまでに獲得も支給もありません。</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末残高</translation>
    </message>
    <message>
        <source>paid %1</source>
        <comment>date</comment>
        <translation>%1 支払</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>後日追加</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明細</translation>
    </message>
    <message numerus="yes">
        <source>Entries of one day are added up: there are %Ln of them.</source>
        <translation>
            <numerusform>同じ日の明細はまとめています（%Ln 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Rewards without an amount</source>
        <translation>金額のない報酬</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Each entry stands on the day on which it was booked, in the calendar of %1. What was added later belongs to a payment before this period. Made %2.</source>
        <translation>各明細は、%1 の暦による記帳日に記載しています。後日追加されたものは、この期間より前の決済に関するものです。作成日時 %2。</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>税務番号：%1</translation>
    </message>
    <message>
        <source>Self-billing invoices</source>
        <translation>セルフビリング請求書</translation>
    </message>
    <message>
        <source>Issued by the customer</source>
        <translation>発行者（買い手）</translation>
    </message>
    <message>
        <source>In the name of the supplier</source>
        <translation>売り手（名義）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Self-billing: for commissions on referred sales. The amounts are what was paid; no tax is shown separately. Whoever disagrees with an invoice says so to its issuer at once.</source>
        <translation>セルフビリング：紹介による販売のコミッションに対するものです。金額は実際の支払額で、税額は区分して表示していません。請求書の内容に異議がある場合は、直ちに発行者に申し出てください。</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>（暗号化済み）</translation>
    </message>
    <message>
        <source>cancelled on %1, the payment came back</source>
        <comment>date</comment>
        <translation>%1 に取消（支払が返戻されたため）</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPrintSheet</name>
    <message>
        <source>Print the statement</source>
        <translation>明細書を印刷</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 の明細書</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>参加者に渡すためのものです。期首残高、獲得、取消、訂正、支給、期末残高を記載し、顧客名は含みません。</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementSheet</name>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期首</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>明細書</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 の明細書</translation>
    </message>
    <message>
        <source>Sums of the period</source>
        <translation>期間の合計</translation>
    </message>
    <message>
        <source>Save statement …</source>
        <translation>明細書を保存…</translation>
    </message>
    <message>
        <source>Save statements …</source>
        <translation>明細書を保存…</translation>
    </message>
    <message>
        <source>One file for each participant, to be given to them: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>参加者に渡すファイルを 1 人 1 つ作成します。期首残高、獲得、取消、訂正、支給、期末残高を記載し、顧客名は含みません。</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it; the reasons of corrections are.</source>
        <translation>参加者に渡すためのものです。期首残高、獲得、取消、訂正、支給、期末残高を記載します。顧客名は含みませんが、訂正の理由は含みます。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web ページ (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>What the statement holds</source>
        <translation>明細書の内容</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Everybody with an entry or a balance in this period gets a file.</source>
        <translation>この期間に明細または残高がある全員のファイルを作成します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are selected.</source>
        <translation>
            <numerusform>参加者 %Ln 人を選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The period could not be read.</source>
        <translation>期間を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was booked in this period.</source>
        <translation>この期間に記帳はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, by the day on which they were booked.</source>
        <translation>
            <numerusform>%Ln 件の明細（記帳日順）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>明細書の書き出し</translation>
    </message>
    <message>
        <source>Nobody has an entry or a balance in this period: no file was written.</source>
        <translation>この期間に明細または残高がある人がいないため、ファイルは作成されませんでした。</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>明細書を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were saved.</source>
        <translation>
            <numerusform>%Ln 件の明細書を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ブック（XLSX）</translation>
    </message>
    <message>
        <source>Writing a statement</source>
        <translation>明細書の書き出し</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Reading a statement</source>
        <translation>明細書の読み込み</translation>
    </message>
</context>
<context>
    <name>rd::views::StepLine</name>
    <message>
        <source>All steps are done: %1</source>
        <translation>すべての手順が完了：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>rd::views::SyncHistorySheet</name>
    <message>
        <source>%1, in a terminal</source>
        <translation>%1（ターミナル）</translation>
    </message>
    <message>
        <source>By itself, every so often</source>
        <translation>自動（定期）</translation>
    </message>
    <message>
        <source>By itself, when the network was back</source>
        <translation>自動（ネットワーク復旧時）</translation>
    </message>
    <message>
        <source>Sync history of %1</source>
        <translation>%1 の同期履歴</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>New</source>
        <comment>objects</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>objects</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>objects</comment>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Search the syncs</source>
        <translation>同期を検索</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>履歴を読み込めませんでした</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>この検索は実行できません</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>検索に一致するものがありません</translation>
    </message>
    <message>
        <source>Syncs are hidden by the search above.</source>
        <translation>上の検索により、同期が非表示になっています。</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Each sync of this connection is listed here, with its outcome.</source>
        <translation>この接続の各同期とその結果をここに一覧表示します。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
</context>
<context>
    <name>rd::views::TableExport</name>
    <message>
        <source>The table changed while it was written. No file was made; export it again.</source>
        <translation>書き出し中に表が変わりました。ファイルは作成していません。もう一度書き出してください。</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePage</name>
    <message>
        <source>Loading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>フィルターに一致するものがありません</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>この検索は実行できません</translation>
    </message>
    <message>
        <source>The rows have changed, and what was selected is scattered over too many places now.</source>
        <translation>行が変わり、選択していた行が多くの箇所に分散しました。</translation>
    </message>
    <message>
        <source>Nothing is selected any more. Select the rows again.</source>
        <translation>選択はすべて解除されました。行を選択し直してください。</translation>
    </message>
    <message>
        <source>Back to the list before</source>
        <translation>前の一覧に戻る</translation>
    </message>
    <message>
        <source>Leave this list</source>
        <translation>この一覧を離れます</translation>
    </message>
    <message>
        <source>Fields to search in …</source>
        <translation>検索できる項目…</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePrint</name>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>プリンターがページを受け付けません。</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>電源と用紙を確認するか、代わりに PDF ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>The table changed while it was printed. Print it again.</source>
        <translation>印刷中に表が変わりました。もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>プリンターが一部のページを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>rd::views::TableTools</name>
    <message>
        <source>Table: export, columns, saved filters</source>
        <translation>表：書き出し、列、保存したフィルター</translation>
    </message>
    <message>
        <source>Totals of the rows shown</source>
        <translation>表示中の行の合計</translation>
    </message>
    <message>
        <source>Export rows …</source>
        <translation>行を書き出す…</translation>
    </message>
    <message>
        <source>Write all rows that match as CSV or Excel workbook</source>
        <translation>一致するすべての行を CSV または Excel ブックに書き出します</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>見出し付きで行をコピー</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>選択した行を表計算用にコピーします（Ctrl+C）</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>表示する列を選びます</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Keep search and filters of this table under a name</source>
        <translation>この表の検索とフィルターに名前を付けて保存します</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>一致するものをすべて選択</translation>
    </message>
    <message>
        <source>Select every row that search and filters leave (Ctrl+A)</source>
        <translation>検索とフィルターで残ったすべての行を選択します（Ctrl+A）</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>“%1” is no field of this table. Fields are: %2. To search for the text itself, put it in quotation marks.</source>
        <translation>「%1」はこの表の項目ではありません。項目：%2。文字列そのものを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it without separators of thousands: amount:&gt;1250.50 or amount:50..100.</source>
        <translation>「%1」は数値ではありません。桁区切りなしで amount:&gt;1250.50 または amount:50..100 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, month or day: 2026, 2026-11 or 2026-11-21.</source>
        <translation>「%1」は日付ではありません。年、月、日のいずれかを 2026、2026-11、2026-11-21 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <comment>counts</comment>
        <translation>%1 / %2 行が一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, amounts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <comment>amounts</comment>
        <translation>テストモード %1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print all rows that match, or save them as PDF</source>
        <translation>一致するすべての行を印刷するか、PDF として保存します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, list</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Counting the rows that match …</source>
        <translation>一致する行を数えています…</translation>
    </message>
    <message>
        <source>Only the first %1 of the selected rows were copied. “Export rows …” writes all of them into a file.</source>
        <translation>選択した行のうち、先頭の %1 行だけをコピーしました。「行を書き出す…」では、すべての行をファイルに書き出します。</translation>
    </message>
    <message>
        <source>Table: export, print, columns</source>
        <translation>表：書き出し、印刷、列</translation>
    </message>
    <message>
        <source>Sort rows by …</source>
        <translation>行の並べ替え…</translation>
    </message>
    <message>
        <source>Choose the column that the rows are in the order of</source>
        <translation>行を並べ替える列を選択します</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>一致する行がありません</translation>
    </message>
</context>
<context>
    <name>rd::views::TaskBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Progress of background tasks</source>
        <translation>バックグラウンド処理の進行状況</translation>
    </message>
    <message numerus="yes">
        <source>%Ln background task(s)</source>
        <translation>
            <numerusform>バックグラウンド処理 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show background tasks</source>
        <translation>バックグラウンド処理を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル：%1</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateColumns</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入る内容</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>最大文字数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>A payout without it is left out</source>
        <translation>この値がない支払は除外</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>下限なし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>列を上へ移動</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>列を下へ移動</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Text or setting</source>
        <translation>文字列または設定</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>最小文字数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字の種類</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes in, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateFacts</name>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>1 行目は列の見出し</translation>
    </message>
    <message>
        <source>The file begins with one</source>
        <translation>ファイルの先頭に付ける</translation>
    </message>
    <message>
        <source>Checked with the provider: no warning any more</source>
        <translation>プロバイダーで確認済み（以後警告なし）</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>見出し行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>バイト順マーク (BOM)</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>改行コード</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Most payouts in a file</source>
        <translation>1 ファイルの最大支払件数</translation>
    </message>
    <message>
        <source>Most bytes of a file</source>
        <translation>1 ファイルの最大バイト数</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>出典の日付</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Not published by the provider</source>
        <translation>プロバイダーが公開していない項目</translation>
    </message>
    <message>
        <source>Columns, where the first line of a template is filled in</source>
        <translation>列（テンプレートの 1 行目を入力した場合）</translation>
    </message>
    <message>
        <source>Set where a batch is made: %1.</source>
        <comment>facts</comment>
        <translation>バッチの作成時に設定：%1。</translation>
    </message>
    <message>
        <source>Without decimals: %1.</source>
        <comment>currencies</comment>
        <translation>小数なし：%1。</translation>
    </message>
    <message>
        <source>This file is no table: its bytes are made by the program.</source>
        <translation>このファイルは表ではありません。内容はプログラムが生成します。</translation>
    </message>
    <message>
        <source>A workbook: amounts are numbers, everything else is text.</source>
        <translation>表計算のブック：金額は数値、ほかはすべてテキストです。</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateSheet</name>
    <message>
        <source>New campaign</source>
        <translation>新規キャンペーン</translation>
    </message>
    <message>
        <source>Choose what comes closest. Everything can be changed afterwards, and nothing is saved yet.</source>
        <translation>最も近いものを選んでください。後からすべて変更でき、まだ何も保存されません。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateWordings</name>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>A fixed text</source>
        <translation>固定の文字列</translation>
    </message>
    <message>
        <source>A setting of the format</source>
        <translation>形式の設定</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>受取人の名前</translation>
    </message>
    <message>
        <source>E-mail address of the participant</source>
        <translation>参加者のメールアドレス</translation>
    </message>
    <message>
        <source>Where the money goes (address, account)</source>
        <translation>支払先（アドレス、口座）</translation>
    </message>
    <message>
        <source>Number of the bank</source>
        <translation>銀行の番号</translation>
    </message>
    <message>
        <source>Institution number (Canada)</source>
        <translation>金融機関番号（カナダ）</translation>
    </message>
    <message>
        <source>Transit number (Canada)</source>
        <translation>トランジット番号（カナダ）</translation>
    </message>
    <message>
        <source>Checking or savings</source>
        <translation>当座預金または普通預金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>当方の参照番号</translation>
    </message>
    <message>
        <source>Our reference where it fits, else the note</source>
        <translation>当方の参照番号（入らない場合はメモ）</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>バッチの番号</translation>
    </message>
    <message>
        <source>Note for the receiver</source>
        <translation>受取人へのメモ</translation>
    </message>
    <message>
        <source>Country of the participant</source>
        <translation>参加者の国</translation>
    </message>
    <message>
        <source>Our number of the participant</source>
        <translation>当方の参加者番号</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>支払先の種類</translation>
    </message>
    <message>
        <source>How the bank moves the money</source>
        <translation>銀行での送金方法</translation>
    </message>
    <message>
        <source>Nothing: it stays empty</source>
        <translation>なし（空欄のまま）</translation>
    </message>
    <message>
        <source>Any letters</source>
        <translation>任意の文字</translation>
    </message>
    <message>
        <source>A to Z, digits, spaces</source>
        <translation>A～Z、数字、スペース</translation>
    </message>
    <message>
        <source>A to Z, spaces</source>
        <translation>A～Z、スペース</translation>
    </message>
    <message>
        <source>Letters that Wise takes in names</source>
        <translation>Wise が名前に認める文字</translation>
    </message>
    <message>
        <source>Letters of SEPA</source>
        <translation>SEPA の文字</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Letters of Western Europe</source>
        <translation>西欧の文字</translation>
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
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
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
        <translation>必要な場合のみ</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>すべてのセル</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>Which columns there are</source>
        <translation>列の構成</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>列の順序</translation>
    </message>
    <message>
        <source>Texts of the header</source>
        <translation>見出しの文字列</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>バイト順マーク (BOM)</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>改行コード</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Columns of result files</source>
        <translation>結果ファイルの列</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入る内容</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>固定の文字列</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>最小文字数</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>最大文字数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字の種類</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>別の見出し</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>見出し行</translation>
    </message>
    <message>
        <source>Most payouts</source>
        <translation>最大支払件数</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>最大バイト数</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>最低額</translation>
    </message>
    <message>
        <source>Most amount</source>
        <translation>最高額</translation>
    </message>
    <message>
        <source>Kinds of destinations</source>
        <translation>支払先の種類</translation>
    </message>
    <message>
        <source>Currencies without decimals</source>
        <translation>小数なしの通貨</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>出典の日付</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>プロバイダーで確認済み</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>レイアウト %1</translation>
    </message>
    <message>
        <source>Layout %1, column %2</source>
        <translation>レイアウト %1、列 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: say what goes in.</source>
        <comment>place</comment>
        <translation>%1：入る内容を指定してください。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, field, what is wrong</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Fewest words in a name</source>
        <translation>名前の最少単語数</translation>
    </message>
</context>
<context>
    <name>rd::views::TermsPreview</name>
    <message>
        <source>An example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>A customer pays %1 without tax: %2 are earned by “%3”.</source>
        <comment>amount, amount, name of a rule</comment>
        <translation>顧客が税抜 %1 を支払うと、「%3」により %2 を獲得します。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文章で表示</translation>
    </message>
    <message>
        <source>What this campaign says in words</source>
        <translation>このキャンペーンの内容（文章）</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>以前の内容です。修正が必要な項目があります。</translation>
    </message>
    <message>
        <source>It can be read here once the fields marked are filled in.</source>
        <translation>印の付いた項目を入力すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>誰が何を受け取るか</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>紹介の判定方法</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>報酬が支給対象になる時期</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>先に確認するもの</translation>
    </message>
    <message>
        <source>Where it takes payments from</source>
        <translation>決済の取得元</translation>
    </message>
</context>
<context>
    <name>rd::views::TestModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>テストモード：実際のお金は含まれません</translation>
    </message>
</context>
<context>
    <name>rd::views::TestPrintSheet</name>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>A file with invented receivers, to be looked at or tried at the provider. It is no batch, pays nobody and is not kept.</source>
        <translation>架空の受取人によるファイルです。内容の確認や、プロバイダーでの試用に使えます。バッチではないため、誰にも支払われず、保存もされません。</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was looked at is as it should be: %1, %Ln bytes.</source>
        <translation>
            <numerusform>すべての項目に問題はありません：合計 %1、%Ln バイト。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not as it should be: look at the checks.</source>
        <translation>問題があります。「確認結果」をご覧ください。</translation>
    </message>
    <message>
        <source>Not filled in yet, with a test value in the file: %1.</source>
        <comment>settings</comment>
        <translation>未入力のため、ファイルにテスト値を使用：%1。</translation>
    </message>
    <message>
        <source>What the test came to</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>ファイルのバイト</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Save the test file</source>
        <translation>テストファイルを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The test file was written to %1. It pays nobody.</source>
        <translation>テストファイルを %1 に書き出しました。誰にも支払われません。</translation>
    </message>
    <message>
        <source>Tried on sample rows</source>
        <translation>サンプル行での試行結果</translation>
    </message>
</context>
<context>
    <name>rd::views::TextSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>rd::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>「%1」に追加</translation>
    </message>
</context>
<context>
    <name>rd::views::TierStartField</name>
    <message>
        <source>payments before</source>
        <comment>behind a number</comment>
        <translation>件の決済以降</translation>
    </message>
</context>
<context>
    <name>rd::views::TimeChart</name>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1（グラフ）。矢印キーで値を読み上げます</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>グラフの通貨</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rd::views::TimelineText</name>
    <message>
        <source>Joined</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Brought the first customer</source>
        <translation>最初の顧客を紹介</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>報酬を支給</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>手動で支給済みに設定</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>支給前に報酬を取消</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>支給後に報酬を取消</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>報酬を戻し入れ</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>支給に失敗</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>プロバイダーから返戻</translation>
    </message>
    <message>
        <source>Balance corrected</source>
        <translation>残高を訂正</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>債権放棄済み</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>債権放棄を提案</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>債権放棄を拒否</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>報酬を却下</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>報酬を再開</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>報酬を保留</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>疑いを確定</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>不明な依頼を終了</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>依頼を再送信</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>コードまたは顧客を割り当て</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>復元後に照会</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>顧客向け</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>状態を変更</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>メールアドレスを変更</translation>
    </message>
    <message>
        <source>Payout paid</source>
        <translation>支払を完了</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <translation>支払に失敗</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>支払が返戻</translation>
    </message>
    <message>
        <source>Payout: %1</source>
        <comment>state</comment>
        <translation>支払：%1</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>支払バッチに追加</translation>
    </message>
    <message>
        <source>Reward held for review</source>
        <translation>報酬を審査のため保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held for review</source>
        <translation>
            <numerusform>%Ln 件の報酬を審査のため保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>疑いを解除</translation>
    </message>
    <message>
        <source>Tax details changed</source>
        <translation>税務情報を変更</translation>
    </message>
    <message>
        <source>Payout method taken away</source>
        <translation>支払方法を削除</translation>
    </message>
    <message>
        <source>Payout method changed</source>
        <translation>支払方法を変更</translation>
    </message>
    <message>
        <source>batch %1</source>
        <comment>its number</comment>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>the batch was given up</source>
        <translation>バッチは破棄済み</translation>
    </message>
</context>
<context>
    <name>rd::views::TourStrip</name>
    <message>
        <source>Leave the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What referrals bring in, and what waits for you. A click on a figure or a bar shows the rows behind it.</source>
        <translation>紹介による成果と、対応待ちの項目です。数値や棒をクリックすると、元になる行を表示します。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The accounts at Stripe, Shopify and others that payments come from. Nothing is ever written there without you.</source>
        <translation>決済の取得元となる Stripe、Shopify などのアカウントです。お客様の操作なしに書き込むことはありません。</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>What somebody earns for bringing a customer, in plain sentences. “What if” tells the cost before you save.</source>
        <translation>顧客を紹介した人が何を得られるかを、分かりやすい文で示します。「試算」では保存前に費用が分かります。</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>The people who recommend you, with codes, links and what they have earned. Enter opens the page of one.</source>
        <translation>紹介してくれる人と、そのコード、リンク、獲得額です。Enter キーで個別のページを開きます。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>The daily desk: what is due and why. A approves, R rejects, Enter explains; issuing always asks first.</source>
        <translation>日々の作業の場です。支給対象とその理由が分かります。A で承認、R で却下、Enter で説明を表示します。支給の前には必ず確認します。</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Cash rewards are paid in batches that a second person agrees to, as a file for your payout provider.</source>
        <translation>現金の報酬は、別の人が同意したバッチで、支払プロバイダー用のファイルにして支払います。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Everything the program did. That is all: Ctrl+K finds whatever you look for, and F1 explains the place you are at.</source>
        <translation>プログラムが行ったすべての記録です。ツアーは以上です。Ctrl+K で何でも探せ、F1 で今いる場所の説明を表示します。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>rd::views::UnlockSheet</name>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 のパスフレーズ</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of yours.</source>
        <translation>あなたの判断が有効になる前に一度だけ求めます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little before the next one.</source>
        <translation>誤りが多すぎます。少し待ってから再試行してください。</translation>
    </message>
</context>
<context>
    <name>rd::views::VerifySheet</name>
    <message>
        <source>%1 (table %2)</source>
        <comment>1: the row, 2: its table</comment>
        <translation>%1（表 %2）</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>差異あり</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>検査対象なし</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>帳簿の検証</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>検査結果をコピー</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Every reward is computed again from payments and terms, the records are walked from the first to the last, and sums are compared. Nothing in the books is changed. After a difference nothing is issued until a later run finds none.</source>
        <translation>すべての報酬を決済と条件から再計算し、記録を最初から最後までたどり、合計を比較します。帳簿は変更されません。差異があると、後の検証で差異がなくなるまで何も支給しません。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>帳簿の検証</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>もう一度検証</translation>
    </message>
    <message>
        <source>Computing everything again …</source>
        <translation>すべてを再計算しています…</translation>
    </message>
    <message>
        <source>%1 rewards, %2 records and %3 requests were looked at.</source>
        <translation>報酬 %1 件、記録 %2 件、リクエスト %3 件を確認しました。</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks found a difference. Nothing is issued until a later run finds none.</source>
        <translation>
            <numerusform>%Ln 件の検査で差異が見つかりました。後の検証で差異がなくなるまで、何も支給しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>備考：%1。</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>最初の箇所</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
</context>
<context>
    <name>rd::views::WhatIfPanel</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>費用を試算</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>すべての決済</translation>
    </message>
    <message>
        <source>What differs from the terms in force</source>
        <translation>有効な条件との違い</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>かかったはずの費用</translation>
    </message>
    <message>
        <source>Whether this is up to date</source>
        <translation>最新かどうか</translation>
    </message>
    <message>
        <source>As it was before your last change.</source>
        <translation>最後の変更を反映する前の結果です。</translation>
    </message>
    <message>
        <source>A new campaign: beside what there is without it.</source>
        <translation>新規キャンペーン：ない場合との比較です。</translation>
    </message>
    <message>
        <source>Nothing is changed yet: these are the terms in force.</source>
        <translation>まだ変更はありません。現在有効な条件です。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more changes</source>
        <translation>
            <numerusform>ほか %Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed from the terms in force:</source>
        <translation>有効な条件からの変更：</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>以前の内容です。修正が必要な項目があります。</translation>
    </message>
    <message>
        <source>It can be computed once the fields marked are filled in.</source>
        <translation>印の付いた項目を入力すると計算できます。</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>両方のルールですべての決済を計算しています…</translation>
    </message>
    <message>
        <source>Stopped. It is computed again with the next change.</source>
        <translation>停止しました。次の変更で再計算します。</translation>
    </message>
</context>
<context>
    <name>rd::views::WorkspaceMenu</name>
    <message>
        <source>Open another &amp;workspace …</source>
        <translation>別のワークスペースを開く(&amp;W)…</translation>
    </message>
    <message>
        <source>A second window on other books, or on new ones</source>
        <translation>別の帳簿または新しい帳簿を 2 つ目のウィンドウで開きます</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近のワークスペース(&amp;R)</translation>
    </message>
    <message>
        <source>Open these books in a window of their own</source>
        <translation>この帳簿を専用のウィンドウで開きます</translation>
    </message>
    <message>
        <source>No other workspace yet</source>
        <translation>ほかのワークスペースはまだありません</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>別のワークスペースを開く</translation>
    </message>
    <message>
        <source>No workspace there</source>
        <translation>ワークスペースがありません</translation>
    </message>
    <message>
        <source>There are no books in this folder. Begin new ones there?</source>
        <translation>このフォルダーには帳簿がありません。ここに新しい帳簿を作成しますか？</translation>
    </message>
    <message>
        <source>Begin new books</source>
        <translation>新しい帳簿を作成</translation>
    </message>
</context>
</TS>
